import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { rightsOf } from '../accounts/may';
import type { ImportedEvent, ReadFile } from '../event-import/imported-event';
import { readEventsCsv } from '../event-import/read-csv';
import { readEventsIcs } from '../event-import/read-ics';
import { entriesOf, entryOf, isPlainEntry, momentOf } from '../publishing-rules/plain-entry';
import { type ImportView, importInWords } from './import-in-words';
import { isMonth, programmeText } from './programme-text';

const EVENT = 'api::event.event';
const MOST_EVENTS = 500;
const wish = z.object({
  name: z.string().max(300),
  text: z.string().max(2_000_000),
  save: z.boolean(),
});

/**
 * Lets editors take the programme of a month out as text (`/programme/<month>`), and events in from a
 * file (`/programme/import`): looked through first, then saved as drafts, all or none.
 * Call in `register()`.
 */
export function registerProgramme(strapi: Core.Strapi): void {
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/programme/:month',
        handler: async (context) => ({
          data: { text: await programmeOf(strapi, context['params'].month) },
        }),
        config,
        info: { type: 'admin' },
      },
      {
        method: 'POST',
        path: '/programme/import',
        handler: async (context) => ({
          data: await takeIn(strapi, context.state, context.request.body),
        }),
        config,
        info: { type: 'admin' },
      },
    ],
  });
}

async function programmeOf(strapi: Core.Strapi, month: string): Promise<string> {
  if (!isMonth(month)) throw new errors.ApplicationError('Wybierz miesiąc.');
  const events: unknown[] = await strapi.db.query(EVENT).findMany({
    where: { publishedAt: { $notNull: true } },
    populate: {
      occurrences: true,
      recurrence: { populate: { exceptions: true } },
      place: true,
      price: true,
    },
  });
  return programmeText(events.filter(isPlainEntry), month);
}

async function takeIn(
  strapi: Core.Strapi,
  state: Readonly<Record<string, unknown>>,
  body: unknown,
): Promise<ImportView> {
  if (!rightsOf(strapi, state, EVENT).create()) {
    throw new errors.ForbiddenError('Nie możesz dodawać wydarzeń.');
  }
  const read = wish.safeParse(body);
  if (!read.success) throw new errors.ApplicationError('Wybierz plik, mniejszy niż 2 MB.');
  const { name, text, save } = read.data;
  const file = await withoutKnown(
    strapi,
    /\.ics$/i.test(name) ? readEventsIcs(text) : readEventsCsv(text),
  );
  const isSaved = save && file.problems.length === 0;
  if (isSaved) {
    const author = entryOf(state, 'user')?.['id'];
    await strapi.db.transaction(async () => {
      for (const event of file.events) {
        // A draft may lack what the types of Strapi ask of a whole event.
        const data = { ...dataOf(event), createdBy: author, updatedBy: author } as never;
        await strapi.documents(EVENT).create({ data });
      }
    });
  }
  return importInWords(file, isSaved);
}

/** The same file twice would announce everything twice. */
async function withoutKnown(strapi: Core.Strapi, file: ReadFile): Promise<ReadFile> {
  const problems = [...file.problems];
  if (file.events.length > MOST_EVENTS) {
    problems.push({
      line: 1,
      sentence: `Naraz można wczytać najwyżej ${MOST_EVENTS} wydarzeń. Podziel plik.`,
    });
    return { events: [], problems };
  }
  const seen = new Set<string>();
  for (const { line, title, start } of file.events) {
    const key = `${start} ${title}`;
    const known: unknown[] = await strapi.db.query(EVENT).findMany({
      where: { title, publishedAt: { $null: true } },
      populate: { occurrences: true },
    });
    const isKnown = known
      .filter(isPlainEntry)
      .some((event) =>
        entriesOf(event, 'occurrences').some((part) => momentOf(part, 'start') === start),
      );
    if (isKnown) problems.push({ line, sentence: `„${title}” o tej porze już jest w panelu.` });
    if (seen.has(key))
      problems.push({ line, sentence: `„${title}” o tej porze jest w pliku dwa razy.` });
    seen.add(key);
  }
  return { events: file.events, problems };
}

function dataOf({ title, kind, lead, start, end, allDay, price }: ImportedEvent) {
  return {
    title,
    ...(kind === null ? {} : { kind }),
    ...(lead === '' ? {} : { lead }),
    ...(price === null ? {} : { price }),
    occurrences: [
      {
        start: new Date(start).toISOString(),
        ...(end === null ? {} : { end: new Date(end).toISOString() }),
        allDay,
        status: 'zaplanowane',
      },
    ],
  };
}
