/**
 * Measures how long the worker takes to say what a text means, with all tables loaded: `tsx tests/bench/matching.ts`.
 * Ends with an error when a budget is not kept.
 */
import { detectInText, detectOnPage } from '../../lib/detection/detect';
import type { Place } from '../../lib/detection/types';
import { readFixtures, readNearMisses } from '../../scripts/lib/detection-fixtures';
import { fuzzTexts } from '../unit/detection/fuzz';

/** Median ms for one candidate, from the design. */
const BUDGET_MS = 1;
/** Twice the text may take this many times as long; more would not be linear. */
const MOST_GROWTH = 2.6;
const MOST_UNEVEN = 12;
const SIZES = [2_000, 4_000, 8_000, 16_000];
const CANDIDATE = 400;

const middle = (values: readonly number[], share = 0.5): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

function timeOf(work: () => unknown, calls: number): number {
  const from = performance.now();
  for (let i = 0; i < calls; i++) work();
  return (performance.now() - from) / calls;
}

const best = (work: () => unknown, calls: number): number =>
  Math.min(...Array.from({ length: 9 }, () => timeOf(work, calls)));

function candidates(): boolean {
  const texts = [...readFixtures(), ...readNearMisses()].map(({ text }) => text.slice(0, CANDIDATE));
  for (const text of texts) detectInText(text);
  const page = (text: string, place: Place) =>
    detectOnPage({
      url: 'https://discussions.apple.com/thread/1',
      lang: '',
      candidates: [{ text, place }],
      meters: [],
    });
  let isKept = true;
  for (const [name, work] of [
    ['on a page', (text: string) => page(text, 'question')],
    ['typed', detectInText],
  ] as const) {
    const times = texts.map((text) => timeOf(() => work(text), 3));
    const [half, most] = [middle(times), middle(times, 0.99)];
    isKept &&= half <= BUDGET_MS;
    console.log(
      `${texts.length} candidates ${name}: median ${half.toFixed(3)} ms of ${BUDGET_MS}, 99 of 100 under ${most.toFixed(2)} ms`,
    );
  }
  return isKept;
}

/** Texts that are hard in different ways, as long as asked. */
const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  'ordinary talk': (length) =>
    'My phone did not back up to iCloud last night, and I do not know why it keeps failing on this network. '
      .repeat(length / 50)
      .slice(0, length),
  'unknown words': (length) =>
    Array.from({ length: length / 8 }, (_, at) => `bockwo${at % 97}x`)
      .join(' ')
      .slice(0, length),
  'begun phrases': (length) => 'the last backup could not be '.repeat(length / 20).slice(0, length),
  'no blanks': (length) => 'バックアップに失敗'.repeat(length / 8).slice(0, length),
  codes: (length) => 'error -54 backup '.repeat(length / 10).slice(0, length),
};

function growth(): boolean {
  let isKept = true;
  console.log(
    `\n${'ms by characters'.padEnd(18)}${SIZES.map((size) => String(size).padStart(9)).join('')}   growth`,
  );
  for (const [name, shape] of Object.entries(SHAPES)) {
    const times = SIZES.map((size) => best(() => detectInText(shape(size)), 4));
    const steps = times.slice(1).map((time, at) => time / (times[at] ?? Number.NaN));
    isKept &&= middle(steps) <= MOST_GROWTH;
    const row = times.map((time) => time.toFixed(2).padStart(9)).join('');
    console.log(`${name.padEnd(18)}${row}   ${steps.map((step) => step.toFixed(1)).join(' ')}`);
  }
  return isKept;
}

/** The slowest of many mixtures, for its length, beside the usual one: an expression that backtracks would stand out. */
function fuzz(): boolean {
  const texts = fuzzTexts(3_000, 400).filter((text) => text.length > 400);
  const perCharacter = texts.map(
    (text) => Math.min(...[1, 2, 3].map(() => timeOf(() => detectInText(text), 1))) / text.length,
  );
  const ratio = middle(perCharacter, 0.999) / middle(perCharacter);
  console.log(
    `\n${texts.length} mixtures: the slowest in a thousand takes ${ratio.toFixed(1)} x the usual time a character (budget ${MOST_UNEVEN})`,
  );
  return ratio <= MOST_UNEVEN;
}

const kept = [candidates(), growth(), fuzz()];
console.log(kept.every(Boolean) ? 'All budgets are kept.' : 'A budget is not kept.');
process.exitCode = kept.every(Boolean) ? 0 : 1;
