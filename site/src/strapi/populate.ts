import type { QueryObject } from './query-string.ts';

/** What has to be asked for beside the plain fields; a component nobody populates comes as nothing. */

const media = { fields: ['url', 'hash', 'updatedAt', 'name', 'mime', 'size', 'width', 'height'] };
const reference = { fields: ['documentId'] };
const image = { populate: { media } };
const attachment = { populate: { file: { fields: [...media.fields, 'documentFacts'] } } };

const blocks = {
  on: {
    'blocks.text': true,
    'blocks.image': { populate: { image } },
    'blocks.gallery': { populate: { images: image } },
    'blocks.quote': true,
    'blocks.timeline-entry': true,
    'blocks.map-point': true,
    'blocks.audio': { populate: { file: media } },
    'blocks.video': { populate: { file: media, captions: media } },
    'blocks.table': true,
    'blocks.file': { populate: { attachment } },
  },
};

/** The blocks the site asks for; a test compares them with the ones the CMS has. */
export const BLOCK_NAMES: readonly string[] = Object.keys(blocks.on);

export const populate = {
  event: {
    image,
    occurrences: { populate: { place: reference, access: true } },
    recurrence: { populate: { exceptions: true } },
    place: reference,
    organisers: reference,
    partners: reference,
    audience: true,
    price: true,
    enrolment: true,
    access: true,
    accessContact: true,
    hazards: true,
    series: reference,
    relatedArticles: reference,
    gallery: image,
    grant: reference,
  },
  class: {
    image,
    audience: true,
    instructors: reference,
    place: reference,
    season: reference,
    groups: { populate: { slots: { populate: { place: reference } } } },
    fee: true,
    enrolment: true,
    access: true,
    accessContact: true,
  },
  heritageArticle: {
    cover: image,
    content: blocks,
    place: reference,
    people: true,
    topics: reference,
    sources: true,
    relatedArticles: reference,
  },
  newsItem: { image, event: reference, attachments: attachment },
  page: { content: blocks },
  place: { address: true, access: true },
  person: { photo: image },
  partner: { logo: image },
  season: { breaks: true },
  grant: { logos: image },
  alert: { link: true },
  siteSettings: {
    mainPlace: reference,
    openingHours: true,
    socialLinks: true,
    bipLogo: image,
    logo: image,
  },
  accessibilityDeclaration: { nonconformities: true, buildings: true, applications: true },
} as const satisfies Record<string, QueryObject>;
