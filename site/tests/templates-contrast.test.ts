import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, type ThemeSetting, tokensFor } from './templates/token-contrast.ts';

const css = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');

/** Every pair of text and ground in use; WCAG 1.4.6 asks for 7:1. */
const TEXT_PAIRS: [text: string, ground: string][] = [
  ['ink', 'paper'],
  ['ink', 'sheet'],
  ['muted', 'paper'],
  ['muted', 'sheet'],
  ['link', 'paper'],
  ['link', 'sheet'],
  ['mast-ink', 'mast'],
  ['mast-link', 'mast'],
  ...['yellow', 'vermilion', 'sky', 'green', 'lilac'].map((ink): [string, string] => [
    'black',
    ink,
  ]),
  // Strips and buttons on a plane: the plane's ink on black is the same pair.
  ['paper', 'ink'],
];

const DARK = '(prefers-color-scheme: dark)';
const MORE = '(prefers-contrast: more)';
const THEMES: [name: string, setting: ThemeSetting][] = [
  ['light', { system: [] }],
  ['dark', { system: [DARK] }],
  ['light, more contrast', { system: [MORE] }],
  ['dark, more contrast', { system: [DARK, MORE] }],
  ['light chosen in a dark system', { system: [DARK], chosen: ['light'] }],
  ['dark chosen in a light system', { system: [], chosen: ['dark'] }],
  ['contrast chosen', { system: [], chosen: ['dark', 'contrast'] }],
];

describe.each(THEMES)('%s', (_name, setting) => {
  const tokens = tokensFor(css, setting);

  it.each(TEXT_PAIRS)('%s on %s has 7:1', (text, ground) => {
    expect(contrast(tokens.get(text) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(7);
  });

  it('borders of controls have 3:1 (WCAG 1.4.11)', () => {
    expect(contrast(tokens.get('rule') ?? '', tokens.get('paper') ?? '')).toBeGreaterThanOrEqual(3);
    expect(
      contrast(tokens.get('hairline') ?? '', tokens.get('paper') ?? ''),
    ).toBeGreaterThanOrEqual(3);
  });
});

it('what the visitor chose is what the system would give', () => {
  expect(tokensFor(css, { system: [DARK], chosen: ['light'] })).toEqual(
    tokensFor(css, { system: [] }),
  );
  expect(tokensFor(css, { system: [], chosen: ['dark'] })).toEqual(
    tokensFor(css, { system: [DARK] }),
  );
  expect(tokensFor(css, { system: [], chosen: ['dark', 'contrast'] })).toEqual(
    tokensFor(css, { system: [DARK, MORE] }),
  );
});

it('every colour is resolved, and the themes differ', () => {
  const papers = THEMES.slice(0, 4).map(([, setting]) => tokensFor(css, setting).get('paper'));
  expect(papers).toEqual(['#fbf5e8', '#181510', '#fff', '#000']);
  expect(tokensFor(css, { system: [DARK, MORE] }).get('link')).toBe('#ff0');
});

it('a weak pair is found', () => {
  const weak = ':root { --ink: light-dark(#777, #fff); --paper: #fff }';
  for (const system of [[], [DARK]]) {
    const tokens = tokensFor(`${weak}`, { system });
    expect(contrast(tokens.get('ink') ?? '', tokens.get('paper') ?? '')).toBeLessThan(7);
  }
  expect(contrast('#000', '#fff')).toBeCloseTo(21, 1);
});
