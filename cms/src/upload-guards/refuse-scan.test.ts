import { expect, test } from 'vitest';
import { refuseScan } from './refuse-scan';

const use = (title: string) => ({ list: 'Aktualności', title });

test('what nobody sees may be replaced by a scan: the entry will ask', () => {
  expect(refuseScan('skan.pdf', [])).toBeNull();
});

test('the entries that would lose the words are named, three at most', () => {
  expect(refuseScan('skan.pdf', [use('Konkurs')])).toContain(
    'widać na stronie: Aktualności „Konkurs”. ',
  );
  const sentence = refuseScan('skan.pdf', ['A', 'B', 'C', 'D', 'E'].map(use));
  expect(sentence).toContain('Aktualności „C” i w innych wpisach (jeszcze 2). Zapisz PDF');
});
