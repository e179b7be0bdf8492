import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { rightsOf } from '../accounts/may';
import {
  entryOf,
  isPlainEntry,
  momentOf,
  type PlainEntry,
  textOf,
} from '../publishing-rules/plain-entry';
import { momentInWarsaw } from '../time/warsaw-moment';
import {
  datesAhead,
  type EventDate,
  type Occurrences,
  occurrencesOfCopy,
  withDateCancelled,
  withDateMoved,
} from './change-dates';
import { datesInWords } from './dates-in-words';
import type { DateChanged, EventDatesView } from './views';

const EVENT = 'api::event.event';
const chosen = z.object({ start: z.number().int() });
const wanted = z.object({ to: z.string().max(40) });

interface Request {
  readonly documentId: string;
  readonly state: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/**
 * Lets editors cancel or move one date of an event, and make a new event like it, without touching the
 * form: `/event-dates/<documentId>`. Call in `register()`.
 */
export function registerEventDates(strapi: Core.Strapi): void {
  const route = <View>(
    method: 'GET' | 'POST',
    path: string,
    answer: (request: Request) => Promise<View>,
  ) => ({
    method,
    path: `/event-dates/:documentId${path}`,
    handler: async (context: Parameters<Core.MiddlewareHandler>[0]) => ({
      data: await answer({
        documentId: context['params'].documentId,
        state: context.state,
        body: context.request.body,
      }),
    }),
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' },
  });
  strapi.server.routes({
    type: 'admin',
    routes: [
      route('GET', '', (request) => viewOf(strapi, request)),
      route('POST', '/cancel', (request) =>
        changeDate(strapi, request, 'Termin odwołany', withDateCancelled),
      ),
      route('POST', '/move', (request) => {
        const to = readMoment(request.body);
        return changeDate(strapi, request, 'Termin przełożony', (event, date) =>
          withDateMoved(event, date, to),
        );
      }),
      route('POST', '/copy', (request) => copy(strapi, request)),
    ],
  });
}

async function viewOf(strapi: Core.Strapi, request: Request): Promise<EventDatesView> {
  const event = await eventOf(strapi, request);
  const rights = rightsOf(strapi, request.state, EVENT);
  const may = { change: rights.update(event), copy: rights.create() };
  return datesInWords(datesAhead(event, Date.now()), may, Date.now());
}

async function changeDate(
  strapi: Core.Strapi,
  request: Request,
  done: string,
  change: (event: PlainEntry, date: EventDate) => Occurrences,
): Promise<DateChanged> {
  const event = await eventOf(strapi, request);
  const rights = rightsOf(strapi, request.state, EVENT);
  if (!rights.update(event)) throw new errors.ForbiddenError('Nie możesz zmieniać tego wpisu.');
  const read = chosen.safeParse(request.body);
  const date = datesAhead(event, Date.now()).find(({ start }) => start === read.data?.start);
  if (date === undefined) {
    throw new errors.NotFoundError('Tego terminu już nie ma. Odśwież tę stronę panelu.');
  }
  const { documentId } = request;
  const published: unknown = await strapi.db
    .query(EVENT)
    .findOne({ where: { documentId, publishedAt: { $notNull: true } } });
  const data = { occurrences: change(event, date), updatedBy: authorOf(request) };
  await strapi.documents(EVENT).update({ documentId, data: data as object });
  return { documentId, sentence: `${done}. ${await show()}` };

  /** Shows the change when the published event differs by nothing else; says what became of it. */
  async function show(): Promise<string> {
    if (!isPlainEntry(published)) return 'Zapisano w szkicu.';
    if (!rights.publish(event)) return 'Zapisano w szkicu; publikuje redaktor.';
    if ((momentOf(event, 'updatedAt') ?? 0) > (momentOf(published, 'updatedAt') ?? 0)) {
      return 'Zapisano w szkicu, w którym są też inne zmiany. Sprawdź je i kliknij „Opublikuj”.';
    }
    try {
      await strapi.documents(EVENT).publish({ documentId });
      return 'Zaraz zobaczą to odwiedzający.';
    } catch (error) {
      if (!(error instanceof errors.ApplicationError)) throw error;
      return `Zapisano w szkicu, ale nie opublikowano. ${error.message}`;
    }
  }
}

async function copy(strapi: Core.Strapi, request: Request): Promise<DateChanged> {
  const event = await eventOf(strapi, request);
  if (!rightsOf(strapi, request.state, EVENT).create()) {
    throw new errors.ForbiddenError('Nie możesz dodawać wydarzeń.');
  }
  const to = readMoment(request.body);
  const author = authorOf(request);
  const data = {
    title: textOf(event, 'title'),
    slug: '',
    occurrences: occurrencesOfCopy(event, to),
    recurrence: null,
    // What is told afterwards belongs to the old event.
    report: null,
    gallery: [],
    createdBy: author,
    updatedBy: author,
  };
  // Strapi asks for a whole event here, and takes what is not given from the old one.
  const made = await strapi
    .documents(EVENT)
    .clone({ documentId: request.documentId, data: data as never });
  const documentId = made?.documentId;
  if (documentId === undefined) throw new errors.NotFoundError('Nie ma takiego wydarzenia.');
  return { documentId, sentence: 'Powstał szkic z nowym terminem. Sprawdź go i opublikuj.' };
}

function authorOf({ state }: Request): unknown {
  return entryOf(state, 'user')?.['id'];
}

/** @throws errors.ApplicationError with a Polish sentence */
function readMoment(body: unknown): number {
  const read = wanted.safeParse(body);
  const moment = momentInWarsaw(read.success ? read.data.to : '');
  if ('refusal' in moment) throw new errors.ApplicationError(moment.refusal);
  if (moment.at <= Date.now())
    throw new errors.ApplicationError('Ten termin już minął. Podaj późniejszy.');
  return moment.at;
}

/** The draft, with what its dates are made of. */
async function eventOf(strapi: Core.Strapi, { documentId }: Request): Promise<PlainEntry> {
  const event: unknown = await strapi.db.query(EVENT).findOne({
    where: { documentId, publishedAt: { $null: true } },
    populate: {
      createdBy: true,
      occurrences: { populate: { place: true, access: true } },
      recurrence: { populate: { exceptions: true } },
    },
  });
  if (!isPlainEntry(event)) throw new errors.NotFoundError('Nie ma takiego wydarzenia.');
  return event;
}
