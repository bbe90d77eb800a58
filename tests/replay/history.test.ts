import { describe, expect, it } from 'vitest';
import { parseFeedDate } from '../../lib/status/dates';
import { step } from '../../lib/status/pipeline';
import { DEFAULT_WATCH } from '../../lib/status/service-names';
import { EMPTY_STATUS } from '../../lib/status/state';
import type { Incident, TransitionKind } from '../../lib/status/types';
import { Replay, type ReplayLine } from '../../scripts/lib/replay';
import { loadHistory } from '../fixtures/feed/load';

const versions = loadHistory().map(({ label, feed }) => ({ fetchedAt: label, text: JSON.stringify(feed) }));

function replayed(): ReplayLine[] {
  const run = new Replay();
  return versions.flatMap((version) => run.next(version));
}

const lines = replayed();

function of(kind: TransitionKind): ReplayLine[] {
  return lines.filter((line) => line.kind === kind);
}

describe('the recorded history, 2019-05 to 2021-12', () => {
  it('has 49 incidents: each starts once and ends once', () => {
    const ids = of('start').map(({ incident }) => incident);
    expect(ids).toHaveLength(49);
    expect(new Set(ids).size).toBe(49);
    expect(of('end').map(({ incident }) => incident)).toEqual(ids);
    expect(of('unreadable')).toEqual([]);
  });

  it('has an update for each service that joined, and for nothing else', () => {
    expect(of('update')).toHaveLength(9);
    for (const line of of('update')) {
      const before = lines
        .slice(0, lines.indexOf(line))
        .findLast(({ incident }) => incident === line.incident);
      expect(line.services.filter((name) => !before?.services.includes(name))).not.toEqual([]);
    }
  });

  it('takes 25 copies for stale, each older than one before it', () => {
    expect(of('stale')).toHaveLength(25);
    let newest = 0;
    const older = versions.flatMap(({ fetchedAt, text }) => {
      const dates = [...text.matchAll(/"datePosted":"([^"]+)"/g)].map(([, date]) => parseFeedDate(date) ?? 0);
      const posted = Math.max(0, ...dates);
      newest = Math.max(newest, posted);
      return posted > 0 && posted < newest ? [fetchedAt] : [];
    });
    expect(of('stale').map(({ at }) => at)).toEqual(older);
  });

  // Copies of a month ago, copies without events and the outage itself came in turns for an hour.
  it('keeps one incident through the stale copies of 2021-07-22', () => {
    const day = lines.filter(({ at, kind }) => String(at).startsWith('2021-07-22') && kind !== 'stale');
    expect(day.map(({ at, kind }) => [at, kind])).toEqual([
      ['2021-07-22T15:15:38+00:00', 'start'],
      ['2021-07-22T16:45:26+00:00', 'update'],
      ['2021-07-22T17:30:46+00:00', 'end'],
    ]);
  });

  it('has the four services of the last iCloud Backup outage of 2021', () => {
    const [start] = lines.filter(({ at }) => at === '2021-11-10T22:06:23+00:00');
    expect(start?.kind).toBe('start');
    expect(start?.services).toContain('iCloud Backup');
  });

  it('tells the same again, to the byte', () => {
    expect(JSON.stringify(replayed())).toBe(JSON.stringify(lines));
  });
});

describe('the state after each version', () => {
  it('has at most one open incident, ends after starts, and no id twice', () => {
    let state = EMPTY_STATUS;
    const wrong = (incidents: readonly Incident[]) =>
      incidents.filter(({ end }) => end === null).length > 1 ||
      new Set(incidents.map(({ id }) => id)).size !== incidents.length ||
      incidents.some(({ start, end }) => end !== null && end < start);
    for (const { fetchedAt, text } of versions) {
      state = step(state, text, Date.parse(fetchedAt), DEFAULT_WATCH).state;
      expect(wrong(state.incidents), fetchedAt).toBe(false);
    }
    expect(JSON.stringify(state).length).toBeLessThan(60_000);
  });
});
