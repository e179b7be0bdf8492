import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { siteSettings } from '../../tests/fixture/institution.ts';
import { fileAt, pageAt, siteOf } from '../../tests/fixture/site.ts';
import { bytesOf } from '../render/sections.ts';
import { odtFile } from './odt-file.ts';

const bytes = () => bytesOf(fileAt(siteOf(), '/dostepnosc/informacja-o-dzialalnosci.odt'));
const parts = () =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes())).map(([name, part]) => [name, strFromU8(part)]),
  );
const content = () => parts()['content.xml'] ?? '';

describe('the information file', () => {
  it('is an OpenDocument text: named by its first bytes, of parts that are all listed and well formed', () => {
    expect(strFromU8(bytes().slice(30, 77))).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.text',
    );
    const { mimetype, 'META-INF/manifest.xml': manifest = '', ...others } = parts();
    expect(mimetype).toBe('application/vnd.oasis.opendocument.text');
    for (const [name, xml] of Object.entries(others)) {
      expect(manifest).toContain(`manifest:full-path="${name}"`);
      expect(XMLValidator.validate(xml)).toBe(true);
    }
  });

  it('says its title and its language', () => {
    expect(parts()['meta.xml']).toContain(
      `<dc:title>Informacja o działalności: ${siteSettings.name}`,
    );
    expect(parts()['meta.xml']).toContain('<dc:language>pl-PL</dc:language>');
    expect(parts()['styles.xml']).toContain('fo:language="pl"');
  });

  it('has headings that skip no level, and what a visitor needs to know', () => {
    const levels = [...content().matchAll(/text:outline-level="(\d)"/g)].map(([, level]) =>
      Number(level),
    );
    expect(levels[0]).toBe(1);
    expect(levels.length).toBeGreaterThan(3);
    for (const [place, level] of levels.entries()) {
      expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
    const { description, phone, email } = siteSettings;
    for (const said of [description, phone, email, 'Dostępność', '/dostepnosc/']) {
      expect(content()).toContain(said);
    }
  });

  it('is the same for the same content, and another when a text changes', () => {
    const one = odtFile('Tytuł', [{ type: 'paragraph', text: 'a < b' }]);
    expect(odtFile('Tytuł', [{ type: 'paragraph', text: 'a < b' }])).toEqual(one);
    expect(odtFile('Tytuł', [{ type: 'paragraph', text: 'a > b' }])).not.toEqual(one);
  });

  it('is offered on the page about access, with its kind and size', () => {
    const { links } = pageAt(siteOf(), '/dostepnosc/', 'accessibility-hub');
    const link = links.find(({ href }) => href.endsWith('.odt'));
    expect(link?.label).toMatch(/\(ODT, \d+\u00A0kB\)$/);
  });
});
