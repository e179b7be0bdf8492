/** Blocks of an article or a page as templates show them, and the table of contents over them. */
import type { MediaFiles } from '../media/media-files.ts';
import type { RichText } from '../snapshot/rich-text.ts';
import type { ContentBlock } from '../snapshot/snapshot.ts';
import { headingId, plainText } from '../text/heading-id.ts';
import { languageOfLine } from '../text/languages.ts';
import { mapLink } from './contact-models.ts';
import { fileLink } from './file-links.ts';
import { foreignWords } from './foreign-words.ts';
import type { BlockModel, LinkModel } from './page-models.ts';
import { fileUrl, pictureModels, shownPicture } from './pictures.ts';

type Video = Extract<ContentBlock, { type: 'video' }>;

function videoModel(block: Video, media: MediaFiles): BlockModel {
  return {
    type: 'video',
    title: block.title,
    src: block.file === null ? null : fileUrl(block.file, media),
    mime: block.file?.mime ?? null,
    captions: block.captions === null ? null : fileUrl(block.captions, media),
    link: block.url === null ? null : { href: block.url, label: `${block.title} (film)` },
    transcript: block.transcript,
    audioDescription: block.audioDescription,
  };
}

function blockModel(block: ContentBlock, media: MediaFiles): BlockModel {
  switch (block.type) {
    case 'text':
    case 'quote':
    case 'table':
      return block;
    case 'image':
      return { type: 'image', picture: shownPicture(block.image, media) };
    case 'gallery':
      return { type: 'gallery', title: block.title, pictures: pictureModels(block.images, media) };
    case 'timeline-entry':
      return { type: 'timeline', entries: [{ label: block.label, text: block.text }] };
    case 'map-point': {
      const { label, description, coordinates } = block;
      return { type: 'map-point', label, description, mapLink: mapLink(coordinates, label) };
    }
    case 'audio': {
      const { title, transcript, file } = block;
      return { type: 'audio', title, src: fileUrl(file, media), mime: file.mime, transcript };
    }
    case 'video':
      return videoModel(block, media);
    case 'file':
      return { type: 'file', file: fileLink(block.attachment, media) };
  }
}

/**
 * Neighbouring timeline entries become one timeline.
 *
 * @throws BuildFailure site-fault when the media step did not prepare a picture or a file.
 */
export function blockModels(
  blocks: readonly ContentBlock[],
  media: MediaFiles,
): readonly BlockModel[] {
  const models: BlockModel[] = [];
  for (const block of blocks) {
    const model = blockModel(block, media);
    const last = models.at(-1);
    if (model.type === 'timeline' && last?.type === 'timeline') {
      models.splice(-1, 1, { type: 'timeline', entries: [...last.entries, ...model.entries] });
    } else {
      models.push(model);
    }
  }
  return models;
}

function headings(body: RichText): readonly LinkModel[] {
  return body.flatMap((node) => {
    if (node.type !== 'heading' || node.level !== 2) return [];
    const label = plainText(node.children);
    const href = `#${headingId(node.children)}`;
    return { href, label, ...foreignWords(label, languageOfLine(node.children)) };
  });
}

/** Links to the second-level headings; of equal headings the first. */
export function contentsOf(blocks: readonly ContentBlock[]): readonly LinkModel[] {
  const all = blocks.flatMap((block) => (block.type === 'text' ? headings(block.body) : []));
  return all.filter(({ href }, index) => all.findIndex((other) => other.href === href) === index);
}
