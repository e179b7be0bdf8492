import type { ContentBlock, Image, Media, Snapshot } from '../snapshot/snapshot.ts';
import { mediaKey } from './media-files.ts';

/** One file and the entry that shows it, so that a fault can be told to its editor. */
export interface MediaUse {
  readonly media: Media;
  readonly as: 'picture' | 'file';
  readonly type: string;
  readonly documentId: string;
  readonly title: string;
  readonly field: string;
}

/** Every file of the snapshot once, with the first entry that uses it. Pure. */
export function collectMedia(snapshot: Snapshot): readonly MediaUse[] {
  const uses = [
    ...snapshot.events.flatMap((entry) =>
      within('Wydarzenie', entry.documentId, entry.title, [
        ...picture('image', entry.image),
        ...pictures('gallery', entry.gallery),
      ]),
    ),
    ...snapshot.classes.flatMap((entry) =>
      within('Zajęcia', entry.documentId, entry.title, picture('image', entry.image)),
    ),
    ...snapshot.heritageArticles.flatMap((entry) =>
      within('Artykuł o dziedzictwie', entry.documentId, entry.title, [
        ...picture('cover', entry.cover),
        ...blocks(entry.content),
      ]),
    ),
    ...snapshot.newsItems.flatMap((entry) =>
      within('Aktualność', entry.documentId, entry.title, [
        ...picture('image', entry.image),
        ...entry.attachments.map((attachment, index) =>
          file(`attachments.${index}`, attachment.file),
        ),
      ]),
    ),
    ...snapshot.pages.flatMap((entry) =>
      within('Strona', entry.documentId, entry.title, blocks(entry.content)),
    ),
    ...snapshot.people.flatMap((entry) =>
      within('Osoba', entry.documentId, entry.name, picture('photo', entry.photo)),
    ),
    ...snapshot.partners.flatMap((entry) =>
      within('Partner', entry.documentId, entry.name, picture('logo', entry.logo)),
    ),
    ...snapshot.grants.flatMap((entry) =>
      within('Projekt i dotacja', entry.documentId, entry.name, pictures('logos', entry.logos)),
    ),
    ...within('Ustawienia strony', snapshot.siteSettings.documentId, snapshot.siteSettings.name, [
      ...picture('bipLogo', snapshot.siteSettings.bipLogo),
      ...picture('logo', snapshot.siteSettings.logo),
    ]),
  ];
  const first = new Map<string, MediaUse>();
  for (const use of uses) {
    const key = `${use.as} ${mediaKey(use.media)}`;
    if (!first.has(key)) first.set(key, use);
  }
  return [...first.values()];
}

type Found = Pick<MediaUse, 'media' | 'as' | 'field'>;

function within(
  type: string,
  documentId: string,
  title: string,
  found: readonly Found[],
): readonly MediaUse[] {
  return found.map((use) => ({ ...use, type, documentId, title }));
}

function picture(field: string, image: Image | null): readonly Found[] {
  return image === null ? [] : [{ media: image.media, as: 'picture', field }];
}

function pictures(field: string, images: readonly Image[]): readonly Found[] {
  return images.flatMap((image, index) => picture(`${field}.${index}`, image));
}

function file(field: string, media: Media): Found {
  return { media, as: 'file', field };
}

function blocks(content: readonly ContentBlock[]): readonly Found[] {
  return content.flatMap((block, index): readonly Found[] => {
    const field = `content.${index}`;
    switch (block.type) {
      case 'image':
        return picture(field, block.image);
      case 'gallery':
        return pictures(`${field}.images`, block.images);
      case 'audio':
        return [file(`${field}.file`, block.file)];
      case 'video':
        return [
          ...(block.file === null ? [] : [file(`${field}.file`, block.file)]),
          ...(block.captions === null ? [] : [file(`${field}.captions`, block.captions)]),
        ];
      case 'file':
        return [file(`${field}.attachment`, block.attachment.file)];
      default:
        return [];
    }
  });
}
