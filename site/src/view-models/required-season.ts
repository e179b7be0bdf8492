import { BuildFailure } from '../build/build-failure.ts';
import type { Class, Season } from '../snapshot/snapshot.ts';
import type { SiteContext } from './site-context.ts';

/** @throws BuildFailure content-invalid, naming the class, when its season does not exist. */
export function seasonOf(ctx: Pick<SiteContext, 'seasonById'>, entry: Class): Season {
  const season = ctx.seasonById.get(entry.season);
  if (season !== undefined) return season;
  const message = `Zajęcia „${entry.title}” wskazują sezon, którego nie ma. Wybierz istniejący sezon w polu „Sezon” i opublikuj zajęcia ponownie.`;
  throw new BuildFailure('content-invalid', message, [
    {
      type: 'zajęcia',
      documentId: entry.documentId,
      title: entry.title,
      field: 'season',
      value: entry.season,
      message,
    },
  ]);
}
