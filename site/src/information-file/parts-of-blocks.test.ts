import { expect, it } from 'vitest';
import { image, media } from '../../tests/fixture/defaults.ts';
import type { ContentBlock } from '../snapshot/snapshot.ts';
import { partsOfBlocks } from './parts-of-blocks.ts';

const words = (text: string) => ({ type: 'text', text }) as const;
const link = (url: string, text: string) =>
  ({ type: 'link', url, children: [words(text)] }) as const;
const heading = (text: string): ContentBlock => ({
  type: 'text',
  body: [{ type: 'heading', level: 2, children: [words(text)] }],
});
const told = (...blocks: ContentBlock[]) =>
  partsOfBlocks(blocks, 'https://example.org/o-nas/').flatMap((part) =>
    part.type === 'list' ? part.items.map((item) => `- ${item}`) : [part.text],
  );

it('tells the words of every kind of block', () => {
  const nothing = { file: null, url: null, captions: null };
  expect(
    told(
      { type: 'timeline-entry', label: '1925', year: 1925, text: 'Powstaje sala.' },
      { type: 'quote', text: 'Grało się do rana.', language: null, source: 'Kronika' },
      { type: 'table', caption: 'Sale', header: ['Sala', 'Cena'], rows: [['Mała', '50 zł']] },
      {
        type: 'map-point',
        label: 'Wejście',
        coordinates: { latitude: 52, longitude: 21 },
        description: 'Od podwórza',
      },
      {
        type: 'image',
        image: image('a.png', { alternativeText: 'Chór na scenie', caption: '2026 r.' }),
      },
      {
        type: 'gallery',
        title: 'Galeria',
        images: [image('b.png', { alternativeText: 'Kapela' })],
      },
      {
        type: 'audio',
        title: 'Pieśń',
        file: media('a.mp3', 'audio/mpeg'),
        transcript: 'Stoi młyn.',
      },
      {
        type: 'video',
        title: 'Film',
        ...nothing,
        transcript: 'Dzień dobry.',
        audioDescription: 'Chór wchodzi.',
      },
      {
        type: 'file',
        attachment: {
          title: 'Statut',
          file: media('a.pdf', 'application/pdf'),
          language: null,
          alternative: null,
          alternativeUrl: null,
          isAccessible: true,
        },
      },
    ),
  ).toEqual([
    '- 1925: Powstaje sala.',
    'Grało się do rana. (Kronika)',
    'Sale',
    '- Sala: Mała; Cena: 50 zł',
    'Wejście: Od podwórza',
    'Obraz: Chór na scenie 2026 r.',
    'Galeria',
    'Obraz: Kapela',
    'Pieśń',
    'Stoi młyn.',
    'Film',
    'Chór wchodzi.',
    'Dzień dobry.',
    'Plik na stronie: Statut',
  ]);
});

it('tells addresses so that they can be used without the site around them', () => {
  const children = [
    words('Zobacz '),
    link('/zajecia/', 'zajęcia'),
    words(', '),
    link('#sala', 'salę'),
    words(', '),
    link('mailto:biuro@example.org', 'biuro@example.org'),
  ];
  expect(told({ type: 'text', body: [{ type: 'paragraph', children }] })).toEqual([
    'Zobacz zajęcia (https://example.org/zajecia/), salę (https://example.org/o-nas/#sala), biuro@example.org',
  ]);
});

it('makes one list of the entries of a timeline', () => {
  const entry = (label: string): ContentBlock => ({
    type: 'timeline-entry',
    label,
    year: 1925,
    text: 'Powstaje sala.',
  });
  expect(partsOfBlocks([entry('1925'), entry('2006')], 'https://example.org/')).toEqual([
    { type: 'list', items: ['1925: Powstaje sala.', '2006: Powstaje sala.'] },
  ]);
});

it('announces no chapter without content', () => {
  const decorative = image('c.png', { role: 'decorative', alternativeText: null });
  const ornament: ContentBlock = { type: 'image', image: decorative };
  expect(
    told(heading('Ozdoby'), ornament, heading('Sale'), {
      type: 'quote',
      text: 'Tu.',
      language: null,
      source: null,
    }),
  ).toEqual(['Sale', 'Tu.']);
  expect(told(heading('Koniec'))).toEqual([]);
});
