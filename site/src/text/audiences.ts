/** Whom something is for: ages in words, and the lists by audience with their addresses. */
import type { Audience } from '../snapshot/snapshot.ts';

type AudienceGroup = 'children' | 'families' | 'youth' | 'seniors';

export interface AudienceCategory {
  readonly key: AudienceGroup;
  readonly slug: string;
  /** "Wydarzenia dla dzieci" */
  readonly heading: string;
  readonly label: string;
}

export const audienceCategories: readonly AudienceCategory[] = [
  { key: 'children', slug: 'dla-dzieci', heading: 'Wydarzenia dla dzieci', label: 'dla dzieci' },
  { key: 'families', slug: 'dla-rodzin', heading: 'Wydarzenia dla rodzin', label: 'dla rodzin' },
  {
    key: 'youth',
    slug: 'dla-mlodziezy',
    heading: 'Wydarzenia dla młodzieży',
    label: 'dla młodzieży',
  },
  {
    key: 'seniors',
    slug: 'dla-seniorow',
    heading: 'Wydarzenia dla seniorów',
    label: 'dla seniorów',
  },
];

/** Genitive of years after "do": "do 1 roku", "do 2 lat". */
function years(count: number): string {
  return `${count} ${count === 1 ? 'roku' : 'lat'}`;
}

/** "od 6 do 9 lat", "od 16 lat", "do 15 lat"; null when no age was given. */
export function ageText(ageFrom: number | null, ageTo: number | null): string | null {
  if (ageFrom !== null && ageTo !== null) {
    return ageFrom === ageTo ? `wiek: ${ageFrom}` : `od ${ageFrom} do ${years(ageTo)}`;
  }
  if (ageFrom !== null) return `od ${years(ageFrom)}`;
  return ageTo === null ? null : `do ${years(ageTo)}`;
}

const groupWords: readonly (readonly [keyof Audience, string])[] = [
  ['children', 'dzieci'],
  ['youth', 'młodzieży'],
  ['adults', 'dorosłych'],
  ['seniors', 'seniorów'],
  ['families', 'rodzin'],
];

const list = new Intl.ListFormat('pl', { type: 'conjunction' });

/** "dla dzieci i rodzin, od 6 do 9 lat"; "dla wszystkich" when every group is named; null for none. */
export function audienceText(audience: Audience | null): string | null {
  if (audience === null) return null;
  const groups = groupWords.filter(([key]) => audience[key] === true).map(([, word]) => word);
  const forWhom =
    groups.length === groupWords.length ? 'dla wszystkich' : `dla ${list.format(groups)}`;
  const parts = [groups.length === 0 ? null : forWhom, ageText(audience.ageFrom, audience.ageTo)];
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(', ');
}
