import { expect, it } from 'vitest';
import { textOfPage } from './text-of-page.ts';

it('reads the title and the words of the part that is to be found', () => {
  const html = `<html><body><nav>Menu</nav><main data-pagefind-body><h1>Młyn
    nad&nbsp;rzeką</h1><p>Stał tu <strong>d</strong>awno.</p><p>Dziś</p><svg><title>Rysunek</title></svg>
    <style>p{}</style><nav>Dalej</nav><form>Pole</form></main></body></html>`;
  expect(textOfPage(html)).toEqual({
    title: 'Młyn nad rzeką',
    text: 'Młyn nad rzeką Stał tu dawno. Dziś',
  });
});

it('does not part words of another language from what stands beside them', () => {
  const html =
    '<main data-pagefind-body><p>„<span lang="uk">Щедрик</span>”, <span>28</span><span>XI</span></p></main>';
  expect(textOfPage(html)?.text).toBe('„Щедрик”, 28 XI');
});

it('finds nothing where nothing is to be found', () =>
  expect(textOfPage('<main><h1>Lista</h1></main>')).toBeNull());
