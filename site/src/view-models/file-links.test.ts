import { describe, expect, it } from 'vitest';
import { attachment, media } from '../../tests/fixture/defaults.ts';
import { mediaKey } from '../media/media-files.ts';
import type { Attachment } from '../snapshot/snapshot.ts';
import { fileLink } from './file-links.ts';

function linkOf(name: string, url: string, given: Partial<Attachment> = {}) {
  const file = { ...media(name, 'application/pdf'), url };
  const files = new Map([[mediaKey(file), '/media/r.pdf']]);
  return fileLink(attachment('Regulamin', file, given), { pictures: new Map(), files });
}

const url = '/uploads/regulamin_1a.pdf';

it.each([
  ['Regulamin', url, 'PDF'],
  ['Regulamin.html', '/uploads/regulamin_1a.PDF', 'PDF'],
  ['Regulamin z 1.09', '/uploads/regulamin_1a', 'plik'],
])('takes the format of "%s" from its address %s: %s', (name, address, format) => {
  expect(linkOf(name, address)).toMatchObject({
    label: `Regulamin (${format}, 120\u00A0kB)`,
    hreflang: null,
    otherWay: null,
  });
});

it('says that a file is in another language', () => {
  expect(linkOf('a', url, { language: 'en' })).toMatchObject({
    label: 'Regulamin (PDF, 120\u00A0kB, po angielsku)',
    hreflang: 'en',
  });
});

describe('beside a file that not everybody can read', () => {
  it('stands what its editor says instead', () => {
    const { otherWay } = linkOf('a', url, { isAccessible: false, alternative: 'Nabór trwa.' });
    expect(otherWay?.text).toMatch(/czytnikiem ekranu\. Nabór trwa\.$/);
    expect(otherWay?.link).toBeNull();
  });

  it('stands the page that says the same', () => {
    const { otherWay } = linkOf('a', url, { alternativeUrl: '/nabor/' });
    expect(otherWay?.link).toMatchObject({ href: '/nabor/' });
  });

  it('stands where to ask, when its editor says nothing', () => {
    const { otherWay } = linkOf('a', url, { isAccessible: false });
    expect(otherWay?.link).toMatchObject({ href: '/dostepnosc/' });
  });
});
