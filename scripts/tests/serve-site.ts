import type { DataFolder } from '../environment/data-folder.ts';
import type { SiteFiles } from './small-release.ts';
import { release } from './small-release.ts';

/** Text long enough to be compressed. */
export const long = (text: string) => `${text} ${'Zażółć gęślą jaźń. '.repeat(60)}`;
export const redirects = [
  { from: '/stary/', to: '/wydarzenia/', status: 301 },
  { from: '/zażółć/', to: '/wydarzenia/?z=ó#góra', status: 301 },
  { from: '/UTW/', to: '/utw/', status: 301 },
  { from: '/cennik/', to: '/$uri/', status: 301 },
  { from: '/dalej/', to: 'https://www.example.org/x/', status: 301 },
  { from: `/${'długi-'.repeat(45)}/`, to: '/', status: 301 },
  { from: '/wydarzenia/stary.ics', to: '/koncert.ics', status: 301 },
  { from: '/wycofane/', status: 410 },
  { from: '/wydarzenia/wycofany.ics', status: 410 },
  { from: '/bez-strony/', status: 410 },
];

/** What every release of the tests holds. */
export const shared = {
  '404.html': long('<!doctype html><title>Nie ma takiej strony</title>'),
  'wydarzenia/index.html': long('<!doctype html><title>Wydarzenia</title>'),
  'wydarzenia/2/index.html': long('<!doctype html><title>Wydarzenia, część 2</title>'),
  'utw/index.html': '<!doctype html><title>utw</title>',
  'pusty-folder/plik.txt': 'x',
  'wycofane/index.html': '<!doctype html><title>Wycofane</title>',
  'stary/index.html': '<!doctype html><title>Adres się zmienił</title>',
  'zażółć gęślą.txt': 'zażółć',
  'koncert.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  'manifest.webmanifest': '{}',
  'sw.js': 'self;',
  'offline.json': '{}',
  'sitemap.xml': '<urlset/>',
  'kalendarz/wydarzenia.json': '{}',
  'dane.json': '{}',
  '.well-known/security.txt': 'Contact: x',
  '.ukryte': 'x',
  'media/plakat.0a1b.avif': Buffer.alloc(3000, 5),
  'media/film.0a1b.mp4': Buffer.from('0123456789'),
  'nieznane.xyz': 'x',
  'redirects.json': JSON.stringify(redirects),
} satisfies SiteFiles;

/** Two releases, so that there is an earlier asset; the second is live. */
export async function releaseTableSite(data: DataFolder): Promise<void> {
  await release(data, {
    ...shared,
    'index.html': '<!doctype html><title>1</title>',
    '_astro/styl.aaaa.css': long('a{}'),
  });
  await release(data, {
    ...shared,
    'index.html': long('<!doctype html><title>2</title>'),
    '_astro/styl.bbbb.css': long('b{}'),
  });
}
