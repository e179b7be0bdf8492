import { addresses, pagePath } from '../text/addresses.ts';
import { accessContact } from '../view-models/access-contact.ts';
import { accessModel } from '../view-models/access-models.ts';
import { optionalPlace } from '../view-models/contact-models.ts';
import type { FileModel } from '../view-models/page-models.ts';
import { relatedOne, type SiteContext } from '../view-models/site-context.ts';
import { type DocumentPart, odtFile } from './odt-file.ts';
import { partsOfBlocks } from './parts-of-blocks.ts';

/** The page in which the institution says what it does. */
const ABOUT = 'o-nas';

const heading = (level: 2 | 3, text: string): DocumentPart => ({ type: 'heading', level, text });
const paragraph = (text: string): DocumentPart => ({ type: 'paragraph', text });
const list = (items: readonly string[]): readonly DocumentPart[] =>
  items.length === 0 ? [] : [{ type: 'list', items }];

/**
 * What the institution does, as a file with machine-readable text, which the act of 19 July 2019 on
 * accessibility (art. 6 pkt 3 lit. c) asks for beside the film in sign language and the text that is
 * easy to read. Made of what editors have published; there is nothing else to keep up to date. Pure.
 */
export function informationFile(ctx: SiteContext): FileModel {
  const title = `Informacja o działalności: ${ctx.snapshot.siteSettings.name}`;
  return {
    kind: 'file',
    path: addresses.informationFile,
    contentType: 'application/vnd.oasis.opendocument.text',
    body: Buffer.from(odtFile(title, informationParts(ctx, title))).toString('base64'),
    encoding: 'base64',
  };
}

/** The text itself, part by part. Pure. */
export function informationParts(ctx: SiteContext, title: string): readonly DocumentPart[] {
  const { siteSettings } = ctx.snapshot;
  return [
    { type: 'heading', level: 1, text: title },
    paragraph(siteSettings.description),
    ...about(ctx),
    ...classes(ctx),
    ...contact(ctx),
    ...access(ctx),
    paragraph(
      `Ten plik powstaje sam z treści serwisu. Najnowsza wersja: ${ctx.siteUrl}${addresses.accessibility}`,
    ),
  ];
}

function about(ctx: SiteContext): readonly DocumentPart[] {
  const page = ctx.snapshot.pages.find(({ slug }) => slug === ABOUT);
  if (page === undefined) return [];
  return [
    heading(2, page.title),
    ...(page.lead === null ? [] : [paragraph(page.lead)]),
    ...partsOfBlocks(page.content, `${ctx.siteUrl}${pagePath(page.slug)}`),
  ];
}

function classes(ctx: SiteContext): readonly DocumentPart[] {
  const titles = ctx.snapshot.classes.map(({ title }) => title);
  if (titles.length === 0) return [];
  const sorted = [...new Set(titles)].sort((one, other) => one.localeCompare(other, 'pl'));
  return [heading(2, 'Zajęcia'), ...list(sorted)];
}

function contact(ctx: SiteContext): readonly DocumentPart[] {
  const { siteSettings } = ctx.snapshot;
  const place = optionalPlace(relatedOne(siteSettings.mainPlace, ctx.placeById));
  const { phone, email, openingHours } = siteSettings;
  return [
    heading(2, 'Kontakt'),
    ...list([
      ...(place === null ? [] : [`Adres: ${place.address}`]),
      ...(phone === null ? [] : [`Telefon: ${phone}`]),
      ...(email === null ? [] : [`E-mail: ${email}`]),
      ...openingHours.map(({ days, hours }) => `Czynne: ${days}, ${hours}`),
    ]),
    ...(place?.directions ? [heading(3, 'Dojazd'), paragraph(place.directions)] : []),
  ];
}

function access(ctx: SiteContext): readonly DocumentPart[] {
  const place = relatedOne(ctx.snapshot.siteSettings.mainPlace, ctx.placeById);
  const communication = ctx.snapshot.accessibilityDeclaration?.communication ?? null;
  const person = accessContact(ctx);
  const lines = communication?.split(/\n+/).filter((line) => line.trim() !== '') ?? [];
  const { items } = accessModel(place?.access ?? null, null);
  return [
    heading(2, 'Dostępność'),
    ...list(items.map(({ label, answerLabel }) => `${label}: ${answerLabel}`)),
    ...(place?.accessNote ? [paragraph(place.accessNote)] : []),
    ...lines.map(paragraph),
    ...(person === null
      ? []
      : [
          heading(3, 'Zapytaj o dostępność'),
          ...list([person.label, person.phone?.text, person.email].flatMap((one) => one ?? [])),
        ]),
  ];
}
