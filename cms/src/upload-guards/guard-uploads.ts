import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inspectUpload } from './inspect-upload';
import { refuseReplacement, refuseUpload } from './refuse-upload';

interface IncomingFile {
  readonly filepath: string;
  readonly originalFilename?: string | null;
  readonly size: number;
}

interface StoredFile {
  readonly ext?: string | null;
}

type Rest = readonly unknown[];

/** The part of Strapi's upload service through which every file comes, from the panel and the API. */
interface UploadService {
  upload(
    input: { readonly files: IncomingFile | readonly IncomingFile[] },
    ...rest: Rest
  ): Promise<unknown>;
  replace(id: unknown, input: { readonly file: IncomingFile }, ...rest: Rest): Promise<unknown>;
  findOne(id: unknown): Promise<StoredFile | null>;
}

async function check(file: IncomingFile): Promise<void> {
  const name = file.originalFilename ?? 'bez nazwy';
  const refusal = refuseUpload(await inspectUpload(file.filepath, name, file.size));
  if (refusal !== undefined) throw new errors.ValidationError(refusal);
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
    await check(input.file);
    const old = await service.findOne(id);
    const refusal = refuseReplacement(old?.ext ?? '', input.file.originalFilename ?? '');
    if (refusal !== undefined) throw new errors.ValidationError(refusal);
    return inPolish(() => replace(id, input, ...rest));
  };
}
