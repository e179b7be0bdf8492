import path from 'node:path';
import { expect, it } from 'vitest';
import { BadDocuments } from '../reading/problem.ts';
import { readDocuments } from '../reading/read-documents.ts';
import { drawPicture } from './draw-picture.ts';
import { drawingsFor, withTrueDescriptions } from './drawings-for.ts';
import { picturesByKind } from './events/pictures-by-kind.ts';
import { renderPng } from './render-png.ts';

const withPicture = (fileName: string, role = 'plakat') => ({
  file: 'event/a.yaml',
  type: 'event' as const,
  key: 'a',
  fields: {
    kind: 'koncert',
    image: {
      media: { pending: 'media' as const, fileName },
      role,
      alternativeText: 'co autor miał na myśli',
    },
  },
});

it('draws the same picture for the same name, another for another', () => {
  expect(drawPicture('poster-a.png', 'film')).toEqual(drawPicture('poster-a.png', 'film'));
  expect(drawPicture('poster-a.png', 'film')).not.toEqual(drawPicture('poster-b.png', 'film'));
});

it('has at least three compositions for every kind of event', () => {
  for (const [kind, pictures] of picturesByKind) {
    expect(pictures.length, kind).toBeGreaterThanOrEqual(3);
  }
});

it('renders posters upright and the rest lying, as small PNGs', async () => {
  const poster = await renderPng(drawPicture('poster-a.png', 'festyn')?.svg ?? '');
  const view = new DataView(poster.buffer);
  // Width and height stand in the IHDR chunk: PNG specification, 11.2.2.
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1080, 1528]);
  expect(poster.length).toBeLessThan(120_000);
  const other = await renderPng(drawPicture('heritage-osuchow.png', null)?.svg ?? '');
  expect(new DataView(other.buffer).getUint32(16)).toBe(1600);
});

it('names the document of a picture nobody can draw', () => {
  expect(() => drawingsFor([withPicture('zdjecie.png')])).toThrow(BadDocuments);
  expect(() => drawingsFor([withPicture('zdjecie.png')])).toThrow('event/a.yaml › image.media');
});

it('describes what was drawn, not what was meant, and leaves decoration without words', () => {
  const document = withPicture('poster-a.png');
  const drawings = drawingsFor([document]);
  expect(withTrueDescriptions(document, drawings).fields).toMatchObject({
    image: { alternativeText: drawings.get('poster-a.png')?.shows },
  });
  const decorative = withPicture('poster-a.png', 'dekoracyjne');
  expect(withTrueDescriptions(decorative, drawings)).toEqual(decorative);
});

it('can draw everything our own documents name', async () => {
  const documents = await readDocuments(path.join(import.meta.dirname, '../documents'));
  expect(drawingsFor(documents).size).toBeGreaterThan(50);
});
