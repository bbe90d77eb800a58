import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colour, contrast } from '../contrast';

const css = readFileSync('components/styles/tokens.css', 'utf8');
const tokensIn = (text: string) =>
  new Map([...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]));
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
const THEMES = [
  ['light', tokensIn(light)],
  ['dark', tokensIn(dark)],
] as const;

const GROUNDS = ['ground', 'card', 'sea-wash', 'lamp-wash', 'rust-wash', 'leaf-wash'] as const;

/** Every text with the grounds that it stands on. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  ink: GROUNDS,
  'ink-soft': GROUNDS,
  sea: GROUNDS,
  'sea-deep': ['ground', 'card'],
  'on-sea': ['sea', 'sea-deep'],
  'lamp-ink': ['ground', 'card', 'lamp-wash'],
  'rust-ink': ['ground', 'card', 'rust-wash'],
  'leaf-ink': ['ground', 'card', 'leaf-wash', 'sea-wash'],
};

/** Lines and signs that one must see to use a control: borders of fields and buttons, and the ring of the focus. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  'line-strong': ['ground', 'card'],
  sea: ['ground', 'card'],
};

const pairs = (wanted: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(wanted).flatMap(([over, grounds]) => grounds.map((under) => [over, under] as const));

describe.each(THEMES)('the %s theme', (_name, tokens) => {
  const between = (over: string, under: string) =>
    contrast(colour(tokens.get(over) ?? '#000000'), colour(tokens.get(under) ?? '#000000'));

  test.each(pairs(TEXTS))('%s can be read on %s', (over, under) => {
    expect(between(over, under)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(LINES))('%s can be seen on %s', (over, under) => {
    expect(between(over, under)).toBeGreaterThanOrEqual(3);
  });
});

test('both themes set the same colours, and each of them is in a pair above or a mere ornament', () => {
  const [first, second] = THEMES.map(([, tokens]) => [...tokens.keys()].sort());
  expect(second).toEqual(first);
  const used = new Set([TEXTS, LINES].flatMap(pairs).flat());
  expect(first?.filter((name) => !used.has(name))).toEqual(['lamp', 'line']);
});
