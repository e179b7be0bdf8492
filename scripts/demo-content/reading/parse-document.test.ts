import { expect, it } from 'vitest';
import { parseDemoDocument } from './parse-document.ts';

const good = `
title: Koncert
slug: koncert
kind: koncert
lead: Gramy.
body: |
  ## Program

  Walce.
image: { media: poster-koncert.png, role: plakat }
occurrences:
  - { start: "+2w sat 18:00", place: sala }
price: { kind: bezpłatne }
recurrence:
  { frequency: co tydzień, weekday: sobota, from: "+1w sat", until: "+9w sat", startTime: "10:00" }
`;

function problemsOf(yaml: string, file = 'event/koncert.yaml') {
  const result = parseDemoDocument(file, 'event', yaml);
  return 'problems' in result ? result.problems : [];
}

it('reads a document into fields that wait for the loading', () => {
  const result = parseDemoDocument('event/koncert.yaml', 'event', good);
  expect(result).toMatchObject({
    document: {
      file: 'event/koncert.yaml',
      type: 'event',
      key: 'koncert',
      fields: {
        title: 'Koncert',
        body: [{ type: 'heading', level: 2 }, { type: 'paragraph' }],
        image: { media: { pending: 'media', fileName: 'poster-koncert.png' } },
        occurrences: [
          {
            start: { pending: 'moment', rule: { time: '18:00' } },
            place: { pending: 'relation', to: 'place', keys: ['sala'] },
            status: 'zaplanowane',
          },
        ],
        recurrence: { startTime: '10:00:00.000' },
      },
    },
  });
});

it('empties in the panel what a document leaves out', () => {
  const result = parseDemoDocument('event/koncert.yaml', 'event', good);
  expect(result).toMatchObject({
    document: {
      fields: {
        series: null,
        report: null,
        gallery: [],
        partners: { pending: 'relation', keys: [] },
        example: false,
      },
    },
  });
});

it('turns the blocks of a page into a dynamic zone', () => {
  const yaml =
    'title: O\nslug: o\ncontent:\n  - text: |\n      Akapit.\n  - quote: { text: Słowa }\n';
  expect(parseDemoDocument('page/o.yaml', 'page', yaml)).toMatchObject({
    document: {
      fields: {
        content: [
          { __component: 'blocks.text', body: [{ type: 'paragraph' }] },
          { __component: 'blocks.quote', text: 'Słowa' },
        ],
      },
    },
  });
});

it.each([
  ['kind: koncert', 'kind: opera', 'kind', 'opera', 'expected one of "koncert"'],
  ['+2w sat 18:00', 'w sobotę', 'occurrences.0.start', 'w sobotę', '"+2w sat 18:00"'],
  ['lead: Gramy.', '', 'lead', undefined, 'missing'],
  ['lead: Gramy.', 'lead: Gramy.\ntytul: x', 'tytul', undefined, 'unknown'],
  ['kind: bezpłatne }', 'kind: bezpłatne, kwota: 5 }', 'price.kwota', undefined, 'unknown'],
  ['## Program', '# Program', 'body', undefined, 'line 1: a heading of level 1'],
  ['poster-koncert.png', 'Plakat.jpg', 'image.media', 'Plakat.jpg', 'a picture name'],
  ['slug: koncert', 'slug: inny', 'slug', 'inny', 'event/inny.yaml'],
  ['title: Koncert', 'title: a: b', '', undefined, 'not YAML'],
])('says what is wrong when %j becomes %j', (before, after, key, value, message) => {
  const problems = problemsOf(good.replace(before, after));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'event/koncert.yaml', key });
  expect(problems[0]?.message).toContain(message);
  if (value) expect(problems[0]?.value).toBe(value);
});

it('lists all problems of a document at once', () => {
  expect(problemsOf('title: Koncert\nslug: KONCERT\nkind: opera\nobcy: 1\n').length).toBe(5);
});

it('refuses a block with two keys or none', () => {
  const page = (block: string) =>
    parseDemoDocument('page/o.yaml', 'page', `title: O\nslug: o\ncontent:\n  - ${block}\n`);
  const two = '{ quote: { text: a }, text: b }';
  for (const block of [two, '{}']) {
    expect(page(block)).toMatchObject({ problems: [{ key: 'content.0' }] });
  }
});
