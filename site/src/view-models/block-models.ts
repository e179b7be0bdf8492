/** Blocks of an article or a page as templates show them, and the table of contents over them. */
import type { MediaFiles } from '../media/media-files.ts';
import type { RichText } from '../snapshot/rich-text.ts';
import type { ContentBlock } from '../snapshot/snapshot.ts';
import { headingId, plainText } from '../text/heading-id.ts';
import { mapLink } from './contact-models.ts';
import type { BlockModel, LinkModel } from './page-models.ts';
import { fileLink, fileUrl, pictureModel, pictureModels } from './pictures.ts';

type Video = Extract<ContentBlock, { type: 'video' }>;

function videoModel(block: Video, media: MediaFiles): BlockModel {
  const src = fileUrl(block.file, media);
  return {
    type: 'video',
    title: block.title,
    src,
    mime: src === null ? null : (block.file?.mime ?? null),
    captions: fileUrl(block.captions, media),
    link: block.url === null ? null : { href: block.url, label: `${block.title} (film)` },
    transcript: block.transcript,
    audioDescription: block.audioDescription,
  };
}

/** A block whose picture or file could not be prepared is left out. */
function blockModel(block: ContentBlock, media: MediaFiles): BlockModel | null {
  switch (block.type) {
    case 'text':
    case 'quote':
    case 'table':
      return block;
    case 'image': {
      const picture = pictureModel(block.image, media);
      return picture === null ? null : { type: 'image', picture };
    }
    case 'gallery':
      return { type: 'gallery', title: block.title, pictures: pictureModels(block.images, media) };
    case 'timeline-entry':
      return { type: 'timeline', entries: [{ label: block.label, text: block.text }] };
    case 'map-point': {
      const link = mapLink(block.coordinates, block.label);
      return link === null
        ? null
        : { type: 'map-point', label: block.label, description: block.description, mapLink: link };
    }
    case 'audio': {
      const src = fileUrl(block.file, media);
      const { title, transcript, file } = block;
      return src === null ? null : { type: 'audio', title, src, mime: file.mime, transcript };
    }
    case 'video':
      return videoModel(block, media);
    case 'file': {
      const file = fileLink(block.attachment, media);
      return file === null ? null : { type: 'file', file };
    }
  }
}

/** Neighbouring timeline entries become one timeline. */
export function blockModels(
  blocks: readonly ContentBlock[],
  media: MediaFiles,
): readonly BlockModel[] {
  const models: BlockModel[] = [];
  for (const block of blocks) {
    const model = blockModel(block, media);
    const last = models.at(-1);
    if (model?.type === 'timeline' && last?.type === 'timeline') {
      models.splice(-1, 1, { type: 'timeline', entries: [...last.entries, ...model.entries] });
    } else if (model !== null) {
      models.push(model);
    }
  }
  return models;
}

function headings(body: RichText): readonly LinkModel[] {
  return body.flatMap((node) =>
    node.type === 'heading' && node.level === 2
      ? { href: `#${headingId(node.children)}`, label: plainText(node.children) }
      : [],
  );
}

/** Links to the second-level headings; of equal headings the first. */
export function contentsOf(blocks: readonly ContentBlock[]): readonly LinkModel[] {
  const all = blocks.flatMap((block) => (block.type === 'text' ? headings(block.body) : []));
  return all.filter(({ href }, index) => all.findIndex((other) => other.href === href) === index);
}
