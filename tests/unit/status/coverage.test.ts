import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../../lib/status/coverage';
import { run } from './fold-run';
import { DAY, HOUR, NOON } from './support';

describe('the times that are watched', () => {
  const spansOf = (...times: readonly number[]) =>
    times.reduce<ReturnType<typeof withAnswer>>((spans, at) => withAnswer(spans, at), []);

  it('go on while no answer is more than two days after the one before', () => {
    expect(spansOf(0, HOUR, 2 * DAY, 4 * DAY)).toEqual([[0, 4 * DAY]]);
    expect(spansOf(0, HOUR, 3 * DAY, 4 * DAY)).toEqual([
      [0, HOUR],
      [3 * DAY, 4 * DAY],
    ]);
  });

  it('are not lost or joined by a clock that jumps', () => {
    const spans = spansOf(100 * DAY, 101 * DAY, 900 * DAY, 5 * DAY, 101 * DAY + HOUR);
    expect(spans).toEqual([
      [5 * DAY, 5 * DAY],
      [100 * DAY, 101 * DAY + HOUR],
      [900 * DAY, 900 * DAY],
    ]);
  });

  it('are at most 100 spans', () => {
    const spans = spansOf(...Array.from({ length: 150 }, (_, i) => i * 3 * DAY));
    expect(spans).toHaveLength(100);
    expect(spans.at(-1)?.[0]).toBe(149 * 3 * DAY);
  });
});

describe('since when a service is watched', () => {
  const times = (
    files: Parameters<typeof run>[0],
    watch: readonly string[],
    from?: Parameters<typeof run>[2],
  ) => run(files, watch, from).state;

  it('is the first file that has it, and stays', () => {
    const { services } = times(
      [
        [0, {}],
        [HOUR, {}],
      ],
      ['Photos', 'iCloud Drive'],
    );
    expect(services).toMatchObject([
      { name: 'Photos', since: NOON },
      { name: 'iCloud Drive', missing: NOON },
    ]);
    expect(services[1]).not.toHaveProperty('since');
  });

  it('begins anew after more than two days off the list, not after less', () => {
    const watch = ['Photos', 'Drive'];
    const first = times([[0, { Drive: [] }]], watch);
    const off = times([[DAY, { Other: [] }]], watch, first);
    expect(off.services[1]).toMatchObject({ since: NOON, missing: NOON + DAY });
    expect(times([[2 * DAY, { Drive: [] }]], watch, off).services[1]).toMatchObject({ since: NOON });
    expect(times([[4 * DAY, { Drive: [] }]], watch, off).services[1]).toMatchObject({
      since: NOON + 4 * DAY,
    });
  });
});
