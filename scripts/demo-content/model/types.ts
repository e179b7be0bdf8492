import { z } from 'zod';
import * as part from './components.ts';
import { dynamicZone } from './dynamic-zone.ts';
import {
  amount,
  day,
  email,
  flag,
  longText,
  moment,
  one,
  richText,
  several,
  slug,
  text,
  whole,
} from './fields.ts';
import type { TypeName } from './type-names.ts';

/** How documents of one content type are written, found again and stored. */
export type ContentType = {
  kind: 'collection' | 'single';
  /** Strapi's name of the type. */
  uid: `api::${string}.${string}`;
  /** Whether an entry has to be published to be seen. */
  draftAndPublish: boolean;
  /** The attribute that tells one entry from another; a single type needs none. */
  key: 'slug' | 'name' | 'title' | 'from' | null;
  schema: z.ZodObject;
};

const example = flag.default(false);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);
const links = list(part.link);

const schemas = {
  topic: { name: text(80), slug, description: text(300).optional() },
  place: {
    name: text(160),
    slug,
    address: part.address,
    latitude: part.latitude.optional(),
    longitude: part.longitude.optional(),
    directions: text(1000).optional(),
    access: part.accessFeatures.optional(),
    accessNote: text(1000).optional(),
    phone: text(30).optional(),
    website: text(500).optional(),
    example,
  },
  person: {
    name: text(120),
    role: text(120),
    bio: text(1000).optional(),
    photo: part.image.optional(),
    example,
  },
  partner: {
    name: text(160),
    website: text(500).optional(),
    logo: part.image.optional(),
    example,
  },
  season: {
    name: text(80),
    start: day,
    end: day,
    breaks: list(part.classBreak),
    skipPublicHolidays: flag.default(true),
    example,
  },
  'event-series': { name: text(160), slug, description: text(600).optional(), example },
  grant: {
    name: text(200),
    slug,
    programme: text(200),
    funder: text(200),
    amount: amount.optional(),
    total: amount.optional(),
    start: day.optional(),
    end: day.optional(),
    wording: text(600),
    description: richText.optional(),
    logos: list(part.image),
    example,
  },
  'heritage-article': {
    title: text(160),
    titleLanguage: part.language.optional(),
    slug,
    lead: text(500),
    cover: part.image.optional(),
    content: dynamicZone,
    period: text(60),
    yearFrom: whole.optional(),
    yearTo: whole.optional(),
    place: one('place').optional(),
    latitude: part.latitude.optional(),
    longitude: part.longitude.optional(),
    people: list(part.heritagePerson),
    topics: several('topic'),
    author: text(120).optional(),
    sources: list(part.heritageSource),
    reviewedOn: day.optional(),
    relatedArticles: several('heritage-article'),
    example,
  },
  event: {
    title: text(160),
    titleLanguage: part.language.optional(),
    slug,
    kind: z.enum([
      'koncert',
      'spektakl',
      'film',
      'wystawa',
      'warsztaty',
      'konkurs',
      'spotkanie',
      'festyn',
      'potańcówka',
      'wycieczka',
    ]),
    lead: text(400),
    body: richText.optional(),
    image: part.image.optional(),
    occurrences: list(part.occurrence),
    recurrence: part.recurrence.optional(),
    place: one('place').optional(),
    organisers: several('partner'),
    partners: several('partner'),
    audience: part.audience.optional(),
    price: part.price,
    enrolment: part.enrolment.optional(),
    access: part.accessFeatures.optional(),
    accessContact: part.contact.optional(),
    hazards: part.hazards.optional(),
    series: one('event-series').optional(),
    relatedArticles: several('heritage-article'),
    gallery: list(part.image),
    report: richText.optional(),
    grant: one('grant').optional(),
    example,
  },
  class: {
    title: text(160),
    titleLanguage: part.language.optional(),
    slug,
    discipline: z.enum([
      'taniec',
      'muzyka',
      'śpiew',
      'plastyka',
      'teatr',
      'ruch i zdrowie',
      'języki',
      'nowe technologie',
      'dla najmłodszych',
    ]),
    lead: text(400),
    body: richText.optional(),
    image: part.image.optional(),
    audience: part.audience.optional(),
    instructors: several('person'),
    place: one('place').optional(),
    season: one('season'),
    groups: list(part.classGroup),
    fee: part.classFee,
    enrolment: part.enrolment.optional(),
    firstClassFree: flag.optional(),
    access: part.accessFeatures.optional(),
    accessContact: part.contact.optional(),
    whatToBring: text(500).optional(),
    example,
  },
  'news-item': {
    title: text(160),
    titleLanguage: part.language.optional(),
    slug,
    lead: text(400),
    body: richText.optional(),
    image: part.image.optional(),
    publishedOn: day,
    event: one('event').optional(),
    example,
  },
  page: {
    title: text(160),
    titleLanguage: part.language.optional(),
    slug,
    lead: text(400).optional(),
    content: dynamicZone,
    menu: z.enum(['główne', 'stopka', 'poza menu']).default('stopka'),
    order: whole.default(100),
    example,
  },
  alert: {
    title: text(120),
    text: text(400),
    level: z.enum(['informacja', 'ważne', 'pilne']),
    startsAt: moment,
    endsAt: moment,
    link: part.link.optional(),
    example,
  },
  redirect: {
    from: z
      .string()
      .max(300)
      .regex(/^\/(.*\/)?$/, 'expected an address that begins and ends with /'),
    kind: z.enum(['przeniesione', 'wycofane']),
    to: text(500).optional(),
    title: text(160).optional(),
  },
  'site-settings': {
    name: text(160),
    shortName: text(40),
    tagline: text(160).optional(),
    description: text(300),
    town: text(80),
    mainPlace: one('place').optional(),
    phone: text(30).optional(),
    email: email.optional(),
    openingHours: list(part.openingHours),
    socialLinks: links,
    bipUrl: text(500).optional(),
    bipLogo: part.image.optional(),
    logo: part.image.optional(),
    footerNote: text(400).optional(),
    example,
  },
  'accessibility-declaration': {
    sitePublishedOn: day,
    siteUpdatedOn: day,
    conformity: z.enum(['w pełni zgodna', 'częściowo zgodna', 'niezgodna']),
    nonconformities: list(part.nonconformity),
    preparedOn: day,
    reviewedOn: day.optional(),
    basis: z.enum(['samoocena', 'badanie przez podmiot zewnętrzny', 'oświadczenie wykonawcy']),
    basisName: text(200).optional(),
    basisUrl: text(500).optional(),
    contactName: text(160),
    contactEmail: email,
    contactPhone: text(30),
    complaints: longText.optional(),
    buildings: list(part.building),
    communication: longText,
    improvements: longText.optional(),
    shortcuts: longText.optional(),
    applications: links,
    example,
  },
} satisfies Record<TypeName, z.ZodRawShape>;

const liveAtOnce: TypeName[] = [
  'topic',
  'place',
  'person',
  'partner',
  'season',
  'event-series',
  'grant',
  'redirect',
];
const singles: TypeName[] = ['site-settings', 'accessibility-declaration'];

/** The content type behind a folder name. */
export function contentType(name: TypeName): ContentType {
  const shape = schemas[name];
  const single = singles.includes(name);
  const key = (['slug', 'from', 'name', 'title'] as const).find((name) => name in shape) ?? null;
  return {
    kind: single ? 'single' : 'collection',
    uid: `api::${name}.${name}`,
    draftAndPublish: !liveAtOnce.includes(name),
    key: single ? null : key,
    schema: z.strictObject(shape),
  };
}
