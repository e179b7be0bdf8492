import { describe, expect, test } from 'vitest';
import { refuseReplacement, refuseUpload, type UploadedFile } from './refuse-upload';

const photo: UploadedFile = {
  name: 'koncert.jpg',
  bytes: 300_000,
  sniffed: 'image/jpeg',
  readsAsText: false,
  pixels: { width: 1600, height: 900 },
};

describe('what may stay', () => {
  test.each<[string, Partial<UploadedFile>]>([
    ['a photograph', {}],
    ['a photograph of exactly 40 megapixels', { pixels: { width: 8000, height: 5000 } }],
    ['a file of exactly 20 MB', { bytes: 20 * 1024 * 1024 }],
    ['an ending in capitals', { name: 'KONCERT.JPG' }],
    ['a PDF', { name: 'regulamin.pdf', sniffed: 'application/pdf', document: 'read' }],
    ['a Word file seen only as ZIP', { name: 'regulamin.docx', sniffed: 'application/zip' }],
    ['subtitles', { name: 'film.vtt', sniffed: 'text/vtt', readsAsText: true }],
    ['plain text', { name: 'lista.csv', sniffed: undefined, readsAsText: true }],
    ['a recording with its codec named', { name: 'chor.ogg', sniffed: 'audio/ogg; codecs=opus' }],
  ])('%s', (_name, change) => {
    expect(refuseUpload({ ...photo, ...change })).toBeUndefined();
  });
});

describe('what is refused', () => {
  test.each<[string, Partial<UploadedFile>, string]>([
    ['SVG', { name: 'logo.svg', sniffed: 'application/xml' }, 'SVG'],
    ['SVG under another name', { name: 'logo.png', sniffed: 'image/svg+xml' }, 'SVG'],
    [
      'text called .jpg',
      { sniffed: undefined, readsAsText: true },
      'nie jest tym, czym się nazywa',
    ],
    ['a PNG called .jpg', { sniffed: 'image/png' }, 'nie ma pliku JPG'],
    ['a program', { name: 'gra.exe', sniffed: 'application/x-msdownload' }, 'nie przyjmujemy'],
    ['a web page', { name: 'strona.html', sniffed: undefined }, 'nie przyjmujemy'],
    ['a name without an ending', { name: 'koncert' }, 'nie przyjmujemy'],
    ['bytes called .txt', { name: 'lista.txt', sniffed: undefined }, 'nie jest tym'],
    ['an image that cannot be read', { pixels: undefined }, 'uszkodzony'],
    [
      'a PDF with a password',
      { name: 'a.pdf', sniffed: 'application/pdf', document: 'locked' },
      'po podaniu hasła',
    ],
    [
      'a PDF that cannot be read',
      { name: 'a.pdf', sniffed: 'application/pdf', document: 'damaged' },
      'Dokument „a.pdf” jest uszkodzony',
    ],
    ['100 megapixels', { pixels: { width: 10_000, height: 10_000 } }, '100 megapikseli'],
    ['21 MB', { bytes: 21 * 1024 * 1024 }, 'ma 21 MB, a może mieć najwyżej 20 MB'],
    ['an empty file', { bytes: 0 }, 'jest pusty'],
  ])('%s', (_name, change, words) => {
    expect(refuseUpload({ ...photo, ...change })).toContain(words);
  });
});

test('a file is replaced only by one of its kind', () => {
  expect(refuseReplacement('.jpg', 'nowe.jpeg')).toBeUndefined();
  expect(refuseReplacement('.jpg', 'nowe.png')).toContain('nie może zastąpić pliku JPG');
});
