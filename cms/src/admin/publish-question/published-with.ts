import { z } from 'zod';
import { type Memory, rememberWarnings } from './seen-warnings';

/** What an editor is about to publish, and with which warnings. */
interface Publication {
  readonly model: string;
  /** Undefined for what is not saved yet, and for what there is but one of. */
  readonly documentId: string | undefined;
  readonly messages: readonly string[];
}

/** Between the button that publishes and the panel's server. */
export interface PublishedWith {
  /** "Opublikuj" is pressed: what was announced before and never published is forgotten. */
  announce(publication: Publication): void;
  /** One of the panel's Redux middlewares: it hears which publications succeeded. */
  readonly middleware: () => <Action, Result>(
    next: (action: Action) => Result,
  ) => (action: Action) => Result;
}

/**
 * How Redux Toolkit tells that the panel's server has published. Strapi's button itself resolves to
 * the same whether it could or not, and does not tell the id of what was new.
 */
const published = z.object({
  meta: z.object({
    requestStatus: z.literal('fulfilled'),
    arg: z.object({
      endpointName: z.literal('publishDocument'),
      originalArgs: z.object({ model: z.string(), documentId: z.string().optional() }),
    }),
  }),
  payload: z.object({ data: z.object({ documentId: z.string() }) }),
});

/** Which entry is meant in the browser's memory. */
export function entryKey(model: string, documentId: string): string {
  return `${model} ${documentId}`;
}

/** Remembers with which warnings an entry was published, once the panel's server has done it. */
export function rememberPublishedWith(memory: Memory): PublishedWith {
  let announced: Publication | null = null;
  return {
    announce: (publication) => {
      announced = publication;
    },
    middleware: () => (next) => (action) => {
      const told = published.safeParse(action);
      if (told.success && announced !== null) {
        const { model, documentId } = told.data.meta.arg.originalArgs;
        if (announced.model === model && announced.documentId === documentId) {
          const entry = entryKey(model, told.data.payload.data.documentId);
          rememberWarnings(memory, entry, announced.messages);
          announced = null;
        }
      }
      return next(action);
    },
  };
}
