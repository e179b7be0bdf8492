import { describe, expect, test } from 'vitest';
import { hardToRead, isEasyText } from './easy-to-read';
import { passagesOf } from './passages';
import { entrySpot } from './spot';
import type { Structure } from './structure';

const PAGE = 'api::page.page';
const structure: Structure = { [PAGE]: { lead: { kind: 'text' } } };

function said(lead: string, slug = 'tekst-latwy-etr', uid = PAGE): string[] {
  const entry = { slug, lead };
  const passages = passagesOf(structure, [entrySpot(PAGE, entry)]);
  if (!isEasyText(uid, entry)) return [];
  return passages.flatMap(hardToRead).map(({ message }) => message);
}

describe('the text that is easy to read', () => {
  test.each([
    [
      'Dom kultury to miejsce, w którym każdy może obejrzeć film, posłuchać muzyki i spotkać ludzi.',
      'jedna myśl',
    ],
    ['Możesz np. tańczyć.', '„np.”'],
    ['Przyszło 50% osób.', '„50%”'],
    ['Przyjdź; pomożemy Ci.', 'średnik'],
    ['Zadzwoń (telefon jest niżej).', 'nawias'],
    ['Nasz dom powstał w XX wieku.', '„XX”'],
  ])('should not say: %s', (lead, why) => {
    expect(said(lead)).toEqual([expect.stringContaining(why)]);
    expect(said(lead, 'o-nas')).toEqual([]);
  });

  test.each([
    ['Dom kultury to miejsce dla wszystkich ludzi. Bilet kupisz w naszym biurze.'],
    ['Nasza ulica to Warszawska. Numer domu to 33.'],
    ['I co dalej?'],
  ])('may say: %s', (lead) => {
    expect(said(lead)).toEqual([]);
  });
});
