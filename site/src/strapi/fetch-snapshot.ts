import { z } from 'astro/zod';
import { BuildFailure, type Finding } from '../build/build-failure.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { RawEntry } from '../sources/entry-sources.ts';
import { oncePer } from '../view-models/once-per.ts';
import type { ContentSource } from './content-source.ts';
import { populate } from './populate.ts';
import type { QueryObject } from './query-string.ts';
import { classEntry, person, season } from './schemas/class.ts';
import { event, eventSeries } from './schemas/event.ts';
import { heritageArticle, topic } from './schemas/heritage-article.ts';
import { alert, grant, newsItem, page, partner, place, redirect } from './schemas/information.ts';
import { accessibilityDeclaration, siteSettings } from './schemas/single-types.ts';
import { type Validated, validateEntry } from './validate-entry.ts';

interface Checked<Entry> {
  /** Polish. */
  readonly type: string;
  readonly validate: (raw: unknown) => Validated<Entry>;
}

/** A raw entry that a source has kept is validated once. */
function checking<Entry>(type: string, schema: z.ZodType<Entry>): Checked<Entry> {
  const once = oncePer((raw: object) => validateEntry(type, schema, raw));
  const validate = (raw: unknown) =>
    typeof raw === 'object' && raw !== null ? once(raw) : validateEntry(type, schema, raw);
  return { type, validate };
}

/** Of each type how it is called in the panel and what its entries have to be. */
const checked = {
  event: checking('Wydarzenie', event),
  classEntry: checking('Zajęcia', classEntry),
  heritageArticle: checking('Artykuł o dziedzictwie', heritageArticle),
  newsItem: checking('Aktualność', newsItem),
  page: checking('Strona', page),
  place: checking('Miejsce', place),
  person: checking('Osoba', person),
  partner: checking('Partner', partner),
  season: checking('Sezon', season),
  eventSeries: checking('Cykl wydarzeń', eventSeries),
  topic: checking('Temat', topic),
  grant: checking('Projekt i dotacja', grant),
  alert: checking('Komunikat', alert),
  redirect: checking('Przekierowanie', redirect),
  siteSettings: checking('Ustawienia strony', siteSettings),
  accessibilityDeclaration: checking('Deklaracja dostępności', accessibilityDeclaration),
};

/**
 * Reads everything that is published, checks every entry, and only then answers: a build sees all
 * of the content or none of it.
 *
 * @param source fresh, or with what was kept from the build before
 * @param keep is given each good entry as it came
 * @throws BuildFailure `source-unavailable` / `source-invalid` from the client; `content-invalid`
 *   with one finding per faulty field when an entry breaks its schema, or when the site settings have
 *   not been published.
 */
export async function fetchSnapshot(
  source: ContentSource,
  keep: (entry: RawEntry) => void = () => {},
): Promise<Snapshot> {
  z.config(z.locales.pl());
  const findings: Finding[] = [];

  async function collection<Entry>(
    path: string,
    { type, validate }: Checked<Entry>,
    populated: QueryObject = {},
  ): Promise<readonly Entry[]> {
    const raw = await source.collection({ path, uid: uidOf(path) }, query(populated));
    return raw.flatMap((entry) => accept(path, type, validate(entry), entry));
  }

  async function single<Entry>(
    path: string,
    { type, validate }: Checked<Entry>,
    populated: QueryObject,
  ): Promise<Entry | null> {
    const raw = await source.single({ path, uid: uidOf(path) }, query(populated));
    return raw === null ? null : (accept(path, type, validate(raw), raw)[0] ?? null);
  }

  function accept<Entry>(
    path: string,
    type: string,
    result: Validated<Entry>,
    raw: unknown,
  ): readonly Entry[] {
    if ('findings' in result) {
      findings.push(...result.findings);
      return [];
    }
    keep({ uid: uidOf(path), type, raw });
    return [result.entry];
  }

  const [
    events,
    classes,
    heritageArticles,
    newsItems,
    pages,
    places,
    people,
    partners,
    seasons,
    allSeries,
    topics,
    grants,
    alerts,
    redirects,
    settings,
    declaration,
  ] = await Promise.all([
    collection('events', checked.event, populate.event),
    collection('classes', checked.classEntry, populate.class),
    collection('heritage-articles', checked.heritageArticle, populate.heritageArticle),
    collection('news-items', checked.newsItem, populate.newsItem),
    collection('pages', checked.page, populate.page),
    collection('places', checked.place, populate.place),
    collection('people', checked.person, populate.person),
    collection('partners', checked.partner, populate.partner),
    collection('seasons', checked.season, populate.season),
    collection('event-series-list', checked.eventSeries),
    collection('topics', checked.topic),
    collection('grants', checked.grant, populate.grant),
    collection('alerts', checked.alert, populate.alert),
    collection('redirects', checked.redirect),
    single('site-settings', checked.siteSettings, populate.siteSettings),
    single(
      'accessibility-declaration',
      checked.accessibilityDeclaration,
      populate.accessibilityDeclaration,
    ),
  ]);

  if (findings.length > 0) {
    throw new BuildFailure('content-invalid', contentMessage(findings), findings);
  }
  if (settings === null) {
    throw new BuildFailure(
      'content-invalid',
      'Ustawienia strony nie są jeszcze opublikowane. Uzupełnij je w panelu („Ustawienia strony”) i opublikuj.',
    );
  }
  source.done();
  return {
    events,
    classes,
    heritageArticles,
    newsItems,
    pages,
    places,
    people,
    partners,
    seasons,
    eventSeries: allSeries,
    topics,
    grants,
    alerts,
    redirects,
    siteSettings: settings,
    accessibilityDeclaration: declaration,
  };
}

/** Names whose singular is not the plural without its last letter. */
const SINGULARS: Readonly<Record<string, string>> = {
  classes: 'class',
  people: 'person',
  'event-series-list': 'event-series',
  'site-settings': 'site-settings',
};

/** What the panel calls a type: "events" → "api::event.event". */
function uidOf(path: string): string {
  const own = SINGULARS[path];
  const name = own ?? path.replace(/s$/, '');
  return `api::${name}.${name}`;
}

function query(populated: QueryObject): QueryObject {
  return Object.keys(populated).length === 0 ? {} : { populate: populated };
}

function contentMessage(findings: readonly Finding[]): string {
  const first = findings[0]?.message ?? '';
  return findings.length === 1
    ? first
    : `${first} (i jeszcze ${findings.length - 1} – patrz lista)`;
}
