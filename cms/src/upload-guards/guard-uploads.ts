import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { usesOfFile } from '../deletion-guards/find-uses';
import { factsOfFile, isOnlyScanned } from '../publishing-rules/document-facts';
import { isPlainEntry, type PlainEntry, textOf } from '../publishing-rules/plain-entry';
import { inspectUpload } from './inspect-upload';
import { refuseScan } from './refuse-scan';
import { refuseReplacement, refuseUpload, type UploadedFile } from './refuse-upload';

interface IncomingFile {
  readonly filepath: string;
  readonly originalFilename?: string | null;
  readonly size: number;
}

type Rest = readonly unknown[];

/** The part of Strapi's upload service through which every file comes, from the panel and the API. */
interface UploadService {
  upload(
    input: { readonly files: IncomingFile | readonly IncomingFile[] },
    ...rest: Rest
  ): Promise<unknown>;
  replace(id: unknown, input: { readonly file: IncomingFile }, ...rest: Rest): Promise<unknown>;
  findOne(id: unknown): Promise<unknown>;
}

async function check(file: IncomingFile): Promise<UploadedFile> {
  const name = file.originalFilename ?? 'bez nazwy';
  const found = await inspectUpload(file.filepath, name, file.size);
  refuse(refuseUpload(found));
  return found;
}

function refuse(refusal: string | null | undefined): void {
  if (refusal != null) throw new errors.ValidationError(refusal);
}

/** A document that was a scan before loses nothing: its entries had to give its content otherwise. */
async function refuseWorse(strapi: Core.Strapi, old: PlainEntry, found: UploadedFile) {
  const facts = factsOfFile(old);
  if (found.isOnlyScanned !== true || (facts !== null && isOnlyScanned(facts))) return;
  refuse(refuseScan(found.name, await usesOfFile(strapi, Number(old['id']))));
}

/** Strapi decodes each image once more and says in English when the picture itself is broken. */
async function inPolish<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.message === 'File is not a valid image') {
      throw new errors.ValidationError(
        'Ten obraz jest uszkodzony i nie da się go odczytać. Zapisz go na nowo i dodaj ponownie.',
      );
    }
    throw error;
  }
}

/** Puts our checks before Strapi's upload and replacement of files. */
export function guardUploads(strapi: Core.Strapi): void {
  const service: UploadService = strapi.plugin('upload').service('upload');
  const { upload, replace } = service;

  service.upload = async (input, ...rest) => {
    for (const file of [input.files].flat()) await check(file);
    return inPolish(() => upload(input, ...rest));
  };

  service.replace = async (id, input, ...rest) => {
    const found = await check(input.file);
    const old = await service.findOne(id);
    if (isPlainEntry(old)) {
      refuse(refuseReplacement(textOf(old, 'ext'), found.name));
      await refuseWorse(strapi, old, found);
    }
    return inPolish(() => replace(id, input, ...rest));
  };
}
