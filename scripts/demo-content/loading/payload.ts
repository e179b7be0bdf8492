import { resolveDay, resolveMoment } from '../dates/relative-date.ts';
import { type Fields, settlePending, type Value } from '../model/value.ts';
import { hashOf } from './hash.ts';
import type { Manifest } from './manifest.ts';

/**
 * What the panel's API takes: days and moments as dates, pictures as media ids, relations as the
 * complete new set of documents.
 * @throws when a relation or picture has not been stored yet
 */
export function payload(fields: Fields, manifest: Manifest): Fields {
  return settleFields(fields, (value) => {
    switch (value.pending) {
      case 'day':
        return resolveDay(value.rule, manifest.loadedOn);
      case 'moment':
        return resolveMoment(value.rule, manifest.loadedOn);
      case 'media': {
        const known = manifest.media[value.fileName];
        if (!known) throw new Error(`${value.fileName} was not uploaded`);
        return known.id;
      }
      case 'relation':
        return {
          set: value.keys.map((key) => {
            const known = manifest.documents[`${value.to}/${key}`];
            if (!known) throw new Error(`${value.to}/${key} was not stored`);
            return { documentId: known.documentId };
          }),
        };
    }
  });
}

/**
 * A text that differs whenever the entry in the panel would: another wording, another day,
 * another drawing, but not another id in another database.
 */
export function fingerprint(
  fields: Fields,
  loadedOn: string,
  drawings: ReadonlyMap<string, { svg: string }>,
): string {
  return JSON.stringify(
    settleFields(fields, (value) => {
      switch (value.pending) {
        case 'day':
          return resolveDay(value.rule, loadedOn);
        case 'moment':
          return resolveMoment(value.rule, loadedOn);
        case 'media':
          return `${value.fileName} ${hashOf(drawings.get(value.fileName)?.svg ?? '')}`;
        case 'relation':
          return value.keys;
      }
    }),
  );
}

function settleFields(fields: Fields, settle: Parameters<typeof settlePending>[1]): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]): [string, Value] => [
      name,
      settlePending(value, settle),
    ]),
  );
}
