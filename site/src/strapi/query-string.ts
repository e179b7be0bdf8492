/** A nested query as Strapi's REST API understands it: `{ populate: { image: true } }`. */
export interface QueryObject {
  readonly [key: string]: QueryValue;
}

export type QueryValue = string | number | boolean | readonly string[] | QueryObject;

/** Writes the query with brackets: `populate[image]=true`, `fields[0]=documentId`. */
export function queryString(query: QueryObject): string {
  return Object.entries(query)
    .flatMap(([key, value]) => pairs(key, value))
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&');
}

function pairs(path: string, value: QueryValue): readonly (readonly [string, string])[] {
  if (typeof value !== 'object') return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => pairs(`${path}[${key}]`, inner));
}
