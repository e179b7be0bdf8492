import { panels } from '../panel/panels';

const LABELS = new Map(
  panels.flatMap(({ uid, fields }) =>
    Object.entries(fields).map(([attribute, { label }]): [string, string] => [
      `${uid}.${attribute}`,
      label,
    ]),
  ),
);

/** What the panel calls a field of a type or component; its own name when the panel is silent. */
export function fieldLabel(uid: string, attribute: string): string {
  return LABELS.get(`${uid}.${attribute}`) ?? attribute;
}
