import { expect, it } from 'vitest';
import type { RouteModel } from '../view-models/page-models.ts';
import { parseSiteModel } from './read-site-model.ts';
import { filePaths, sectionPaths } from './sections.ts';

const parse = (...routes: object[]) => parseSiteModel(JSON.stringify({ routes }), 'model.json');
const paths = (...routes: object[]): Iterable<RouteModel> => parse(...routes).values();

it('gives each section its own paths', () => {
  const routes = [
    { path: '/', kind: 'front' },
    { path: '/wydarzenia/', kind: 'event-list' },
    { path: '/wydarzenia/cykle/jazz/', kind: 'event-list' },
    { path: '/o-nas/', kind: 'content' },
    { path: '/wydarzenia/jazz.ics', kind: 'file' },
  ];
  expect(sectionPaths('events', paths(...routes))).toEqual([
    { params: { path: undefined } },
    { params: { path: 'cykle/jazz' } },
  ]);
  expect(sectionPaths('pages', paths(...routes))).toEqual([{ params: { path: 'o-nas' } }]);
  expect(filePaths('ics', paths(...routes))).toEqual([{ params: { file: 'wydarzenia/jazz' } }]);
});

it.each([
  [[], 'holds no routes'],
  [[{ path: '/a/' }], 'without a path and a kind'],
  [
    [
      { path: '/a/', kind: 'content' },
      { path: '/a/', kind: 'content' },
    ],
    'holds /a/ twice',
  ],
  [[{ path: '/wydarzenia/o-nas/', kind: 'content' }], 'cannot stand below "/wydarzenia/"'],
  [[{ path: '/plik.pdf', kind: 'file' }], 'must end in ics, xml, json, txt'],
])('refuses %j', (routes, message) => {
  expect(() => parse(...routes)).toThrow(message);
});
