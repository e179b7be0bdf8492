import { expect, it } from 'vitest';
import { originsOf, previewHeaders } from './preview-headers.ts';
import { previewStrip } from './preview-strip.ts';
import { expiredWords, faultyWords } from './preview-words.ts';

const finding = { severity: 'error', where: 'Tytuł', sentence: 'pole jest puste <b>' } as const;

it('says of a draft that cannot be shown what is missing and where, in the words of the panel', () => {
  const page = faultyWords(
    'draft',
    [finding],
    ['Wydarzenie „?”, pole „title”: nie może być puste'],
  );
  expect(page).toContain('<strong>Tytuł:</strong> pole jest puste &lt;b&gt;');
  expect(page).not.toContain('pole „title”');
});

it('falls back to the reasons of the site when the panel knows of none', () => {
  expect(faultyWords('draft', [], ['Zajęcia wskazują sezon, którego nie ma.'])).toContain(
    '<li>Zajęcia wskazują sezon, którego nie ma.</li>',
  );
  expect(faultyWords('draft', null, ['Zajęcia'])).toContain('<li>Zajęcia</li>');
});

it('leads from an expired link to a new one', () => {
  const entry = { uid: 'api::event.event', documentId: 'abc', status: 'draft' } as const;
  expect(expiredWords('https://panel.example', entry)).toContain(
    'href="https://panel.example/admin/content-manager/collection-types/api::event.event/abc/preview" target="_top"',
  );
  expect(
    expiredWords('https://panel.example', { ...entry, uid: 'api::site-settings.site-settings' }),
  ).toContain('/single-types/api::site-settings.site-settings/preview"');
});

it('counts the findings in the strip, and says when there are none or none are known', () => {
  expect(previewStrip('draft', [finding])).toContain('do poprawienia 1, warto poprawić 0');
  expect(previewStrip('draft', [])).toContain('nie ma uwag');
  expect(previewStrip('draft', null)).toContain('Panel nie podał');
});

it('may be framed by the panel alone, under both names of this machine', () => {
  const headers = previewHeaders(originsOf('http://127.0.0.1:1337'));
  expect(headers['Content-Security-Policy']).toContain(
    'frame-ancestors http://127.0.0.1:1337 http://localhost:1337',
  );
  expect(headers['Content-Security-Policy']).not.toContain('script-src');
  expect(headers['X-Robots-Tag']).toContain('noindex');
  expect(headers['Cache-Control']).toBe('no-store');
  expect(originsOf('https://panel.example.org/')).toEqual(['https://panel.example.org']);
});
