import { describe, expect, it } from 'vitest';
import { findingsTable, textPlot } from '../../../scripts/lib/load-plot';
import { allMet, CALM_GOAL, findingsOf, ratesOf } from '../../../scripts/lib/load-report';
import { HOUR, MINUTE, type Scene, STORY, STORY_LENGTH } from '../../../scripts/lib/load-story';
import { svgPlot } from '../../../scripts/lib/load-svg';
import { simulate } from '../../../scripts/lib/simulate';
import { workingDays } from '../../../scripts/lib/waking';

const PLAYED = 4000;
const always = { played: PLAYED, length: 6 * HOUR, day: null, seed: 3 };

/** @returns requests of each browser in these minutes */
function each(requests: Uint32Array, from: number, to: number): number {
  return requests.subarray(from * 60, to * 60).reduce((a, b) => a + b, 0) / PLAYED;
}

function scene(kind: Scene['kind'], from: number, to: number): Scene {
  return { name: kind, kind, from: from * MINUTE, to: to * MINUTE };
}

describe('many browsers at one server', () => {
  it('ask once in ten minutes, evenly, and the same again for the same seed', () => {
    const { requests } = simulate({ ...always, scenes: [] });
    for (let minute = 0; minute < 360; minute += 10)
      expect(Math.abs(each(requests, minute, minute + 10) - 1), `minute ${minute}`).toBeLessThan(0.06);
    expect(simulate({ ...always, scenes: [] }).requests).toEqual(requests);
    expect(simulate({ ...always, scenes: [], seed: 4 }).requests).not.toEqual(requests);
  });

  it('ask twice as often while an outage is posted', () => {
    const { requests } = simulate({ ...always, scenes: [scene('outage', 60, 180)] });
    expect(each(requests, 80, 180)).toBeCloseTo(20, 0);
    expect(each(requests, 0, 60)).toBeCloseTo(6, 0);
    expect(each(requests, 240, 360)).toBeCloseTo(12, 0);
  });

  it('back off from a dead server, and never ask it twice as often as before', () => {
    const { requests } = simulate({ ...always, scenes: [scene('dead', 60, 180)] });
    // One usual check, then after 8, 16, 32 and 60 minutes.
    expect(each(requests, 60, 180)).toBeGreaterThan(4.2);
    expect(each(requests, 60, 180)).toBeLessThan(5.2);
    for (let minute = 60; minute < 180; minute += 2)
      expect(each(requests, minute, minute + 2), `minute ${minute}`).toBeLessThan(0.4);
  });

  it('leave a server alone that asks for it, and come back one after the other', () => {
    const { requests } = simulate({ ...always, scenes: [scene('busy', 60, 120)] });
    expect(each(requests, 60, 73)).toBe(1);
    expect(each(requests, 73, 120)).toBe(0);
    expect(each(requests, 120, 125)).toBeCloseTo(0.5, 1);
    expect(each(requests, 125, 128)).toBeCloseTo(0.3, 1);
  });
});

describe('browsers that start in the morning', () => {
  const day = workingDays(PLAYED, 1);
  const length = 48 * HOUR;
  const { requests, awake } = simulate({ ...always, length, day, scenes: [] });

  it('ask at once when they start, and not while they sleep', () => {
    for (const index of [0, 1, PLAYED - 1]) {
      const start = day.nextAwake(index, 0);
      expect(day.nextAwake(index, start)).toBe(start);
      expect(day.nextAwake(index, start - 1)).toBe(start);
      expect(day.nextAwake(index, start + 12 * HOUR)).toBe(start + 24 * HOUR);
    }
    expect(each(requests, 0, 240)).toBe(0);
    expect(each(requests, 24 * 60, 28 * 60)).toBe(0);
    const running = awake.reduce((a, b) => a + b, 0) / PLAYED;
    expect(Math.abs(each(requests, 0, length / MINUTE) - (running / 10 + 1))).toBeLessThan(2);
  });
});

describe('the report', () => {
  const { requests, awake } = simulate({
    ...always,
    length: STORY_LENGTH,
    scenes: STORY,
    played: 1000,
  });
  const rates = ratesOf({ requests, awake }, 500);

  it('has a line for all that happened, with rates of all browsers', () => {
    const findings = findingsOf(rates, STORY, CALM_GOAL);
    expect(findings.map(({ name }) => name)).toEqual([
      'calm',
      'while an outage is posted',
      'outage at Apple: after its end',
      ...STORY.filter(({ kind }) => kind !== 'outage').flatMap(({ name }) => [
        `${name}: requests in vain`,
        `${name}: the return`,
      ]),
    ]);
    expect(findings[0]?.mean).toBeGreaterThan(0.98 * (500_000 / 600));
    expect(findings[0]?.mean).toBeLessThan(1.02 * (500_000 / 600));
    expect(findingsTable(findings).split('\n')).toHaveLength(findings.length + 1);
  });

  it('says that a goal is missed where all come back at once', () => {
    const even = { rate: new Float64Array(2880).fill(100), awake: new Float64Array(2880).fill(60_000) };
    expect(allMet(findingsOf(even, STORY, CALM_GOAL))).toBe(true);
    const herd = { ...even, rate: even.rate.slice() };
    herd.rate[39 * 60 + 1] = 201;
    expect(findingsOf(herd, STORY, CALM_GOAL).filter((one) => !allMet([one]))).toMatchObject([
      { name: 'Retry-After, one date for all: the return', peak: 201, ratio: 2.01, goal: 2 },
    ]);
    const uneven = { ...even, rate: even.rate.slice() };
    uneven.rate[60] = 111;
    expect(allMet(findingsOf(uneven, STORY, CALM_GOAL))).toBe(false);
    expect(allMet(findingsOf(uneven, STORY, null))).toBe(true);
  });

  it('is drawn: a line for each half hour, a point for each minute', () => {
    const lines = textPlot(rates.rate, STORY).split('\n');
    expect(lines).toHaveLength(96);
    expect(lines[20]).toMatch(/^10:00 +[\d,]+\/s #+\.+ +dead for 10 minutes$/);
    const svg = svgPlot(rates.rate, STORY, '500,000 browsers');
    expect(/points="([^"]+)"/.exec(svg)?.[1]?.split(' ')).toHaveLength(2880);
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});
