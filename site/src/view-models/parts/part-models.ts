/** How the parts of a long text name and link one another. */
import { partPath } from '../../text/addresses.ts';
import type { Language } from '../../text/languages.ts';
import { contentsOf } from '../block-models.ts';
import { foreignWords } from '../foreign-words.ts';
import type { FrameSpec } from '../page-draft.ts';
import type { ContentsLink, LinkModel, PartModel } from '../page-models.ts';
import type { TextPart } from './text-parts.ts';

/** "Część 2 z 3", and the way to its neighbours; null of a text on one page. */
export function partModel(path: string, number: number, count: number): PartModel | null {
  if (count === 1) return null;
  const href = (other: number) => partPath(path, other);
  return {
    number,
    text: `Część ${number} z ${count}`,
    previous: number === 1 ? null : { href: href(number - 1), label: 'Poprzednia część' },
    next: number === count ? null : { href: href(number + 1), label: 'Następna część' },
  };
}

/** What tells the page of a whole text from others. */
interface Whole {
  readonly path: string;
  readonly heading: string;
  readonly language?: Language | null;
  /** Pages between the front page and the text. */
  readonly parents: readonly LinkModel[];
}

/** Address, title and breadcrumbs of a part; those of the whole where the text has one page. */
export function partFrame(
  whole: Whole,
  part: PartModel | null,
): Whole & Pick<FrameSpec, 'title' | 'crumb'> {
  if (part === null) return whole;
  const { path, heading, language = null, parents } = whole;
  const title = `${heading}, ${part.text.toLowerCase()}`;
  if (part.number === 1) return { ...whole, title };
  return {
    path: partPath(path, part.number),
    heading,
    language,
    title,
    crumb: part.text,
    parents: [...parents, { href: path, label: heading, ...foreignWords(heading, language) }],
  };
}

/**
 * The contents of all parts, as they stand on one of them. A chapter on another part keeps its
 * fragment here, at the link that leads to it: whoever comes by "#r-dzis" from anywhere, or from
 * a link of the text itself, stands before the way on. A part on which no chapter begins is
 * listed by its number.
 *
 * @param path of the first part
 * @param number of the part that the contents stand on, from 1
 */
export function contentsOfParts(
  parts: readonly TextPart[],
  path: string,
  number: number,
): readonly ContentsLink[] {
  const here = new Set(contentsOf(parts[number - 1]?.blocks ?? []).map(({ href }) => href));
  const listed = new Set<string>();
  return parts.flatMap(({ chapters }, index): readonly ContentsLink[] => {
    const part = index + 1;
    const address = partPath(path, part);
    if (chapters.length === 0 && parts.length > 1) {
      return [{ href: address, label: `Część ${part}` }];
    }
    return chapters.flatMap(({ href, ...chapter }): readonly ContentsLink[] => {
      // Of chapters of the same words the first.
      if (listed.has(href)) return [];
      listed.add(href);
      if (part === number) return [{ href, ...chapter }];
      const link = { href: address + href, ...chapter };
      return [here.has(href) ? link : { ...link, anchor: href.slice(1) }];
    });
  });
}
