import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, tokensFor } from './templates/token-contrast.ts';

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
  ['foot-ink', 'foot'],
  ['foot-link', 'foot'],
  ...['yellow', 'vermilion', 'sky', 'green', 'lilac'].map((ink): [string, string] => [
    'black',
    ink,
  ]),
];

describe.each([
  ['light', []],
  ['dark', ['(prefers-color-scheme: dark)']],
  ['light, more contrast', ['(prefers-contrast: more)']],
  ['dark, more contrast', ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']],
])('%s', (_name, settings) => {
  const tokens = tokensFor(css, settings);

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

it('a weak pair is found', () => {
  const tokens = tokensFor(':root { --ink: #777; --paper: #fff }', []);
  expect(contrast(tokens.get('ink') ?? '', tokens.get('paper') ?? '')).toBeLessThan(7);
  expect(contrast('#000', '#fff')).toBeCloseTo(21, 1);
});
