import { describe, expect, test } from 'vitest';
import { askedFor, attention, noted } from '../../../lib/status/attention';
import { afterCheck, type CheckOutcome } from '../../../lib/status/check';
import type { NoticeBook } from '../../../lib/status/notice-book';
import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import { EMPTY_STATUS } from '../../../lib/status/state';
import type { StatusState } from '../../../lib/status/types';
import { verdict } from '../../../lib/status/verdict';
import type { Wishes } from '../../../lib/status/wishes';
import { freshOf, HOUR, MINUTE, NOON, ongoing, posted, resolved } from './support';

const NOTHING: NoticeBook = { due: [], shown: [] };
const ID = `photos.2000004700.${NOON - 81 * MINUTE}`;
const late = (hours: number) => ({ datePosted: posted(NOON + hours * HOUR) });
const PHOTOS = { Photos: [ongoing()] };
const OVER = { Photos: [resolved(late(1))] };

/** A run of checks with what is noted; every notice counts as shown at once. */
class Run {
  state: StatusState = EMPTY_STATUS;
  book: NoticeBook = NOTHING;
  readonly told: string[] = [];

  constructor(
    public wishes: Wishes = {},
    private readonly watch: readonly string[] = DEFAULT_WATCH,
  ) {}

  /** Takes in what one check brought, `hours` after noon. */
  check(hours: number, outcome: CheckOutcome, watch = this.watch): this {
    const at = NOON + hours * HOUR;
    const before = this.state;
    const { state, transitions } = afterCheck(before, outcome, at, watch, 0.5);
    this.state = state;
    return this.tell(noted(this.book, state, this.wishes, at, { before, transitions }));
  }

  /** Looks again without a check, as each start of the worker does. */
  look(hours: number): this {
    return this.tell(noted(this.book, this.state, this.wishes, NOON + hours * HOUR));
  }

  ask(on = true): this {
    this.book = askedFor(this.book, this.state, ID, on);
    return this;
  }

  badge(hours: number): boolean {
    return attention(verdict(this.state, NOON + hours * HOUR), this.wishes, NOON + hours * HOUR).badge;
  }

  private tell(book: NoticeBook): this {
    for (const { kind, services, asked } of book.due)
      this.told.push(`${kind} ${services.join('+')}${asked ? ' asked' : ''}`);
    this.book = { ...book, due: [], shown: [...book.shown, ...book.due.map(({ id }) => id)] };
    return this;
  }
}

describe('without wishes', () => {
  test('a start and an end are told, each once, however often is looked', () => {
    const run = new Run().check(0, freshOf(PHOTOS)).look(0.1).check(0.2, freshOf(PHOTOS));
    expect(run.badge(0.2)).toBe(true);
    run.check(1, freshOf(OVER)).look(1.1).check(1.2, freshOf(OVER));
    expect(run.told).toEqual(['start Photos', 'end Photos']);
    expect(run.badge(1.2)).toBe(false);
  });

  test('a notice says when it began, and the one at the end when it ended', () => {
    const { state, transitions } = afterCheck(EMPTY_STATUS, freshOf(PHOTOS), NOON, DEFAULT_WATCH, 0.5);
    const common = { incident: ID, services: ['Photos'], start: NOON - 81 * MINUTE };
    const begun = noted(NOTHING, state, {}, NOON, { before: EMPTY_STATUS, transitions });
    expect(begun.due).toEqual([{ id: `incident:${ID}:start`, kind: 'start', end: null, ...common }]);
    const over = afterCheck(state, freshOf(OVER), NOON + HOUR, DEFAULT_WATCH, 0.5);
    const news = { before: state, transitions: over.transitions };
    expect(noted(begun, over.state, {}, NOON + HOUR, news).due.slice(1)).toEqual([
      { id: `incident:${ID}:end`, kind: 'end', end: NOON + 40 * MINUTE, ...common },
    ]);
  });

  test('what was over when first seen is not told, nor what only grew, nor a copy that is stale or broken', () => {
    expect(new Run().check(1, freshOf(OVER)).told).toEqual([]);
    const run = new Run().check(0, freshOf(PHOTOS));
    run.check(1, freshOf({ Photos: [ongoing(late(1))], 'iCloud Drive': [ongoing(late(1))] }));
    run.check(1.1, freshOf(PHOTOS)).check(1.2, { kind: 'failed', problem: 'not-json' });
    expect(run.told).toEqual(['start Photos']);
  });

  test('the very same book comes back where nothing is to be noted', () => {
    const run = new Run().check(0, freshOf(PHOTOS));
    expect(noted(run.book, run.state, {}, NOON)).toBe(run.book);
  });

  test('a start is not told from an answer that is too old to show an outage', () => {
    const run = new Run({ snoozedUntil: NOON + HOUR }).check(0, freshOf(PHOTOS));
    expect(run.look(30).told).toEqual([]);
    expect(run.check(30.1, freshOf({ Photos: [resolved(late(30))] })).told).toEqual([]);
  });
});

describe('a muted service', () => {
  const MUTED = { muted: ['photos'] };

  test('alone raises neither badge nor notice, and stays in the verdict', () => {
    const run = new Run(MUTED).check(0, freshOf(PHOTOS));
    expect(attention(verdict(run.state, NOON), run.wishes, NOON)).toMatchObject({
      badge: false,
      muted: ['Photos'],
      said: { kind: 'outage', services: ['Photos'] },
    });
    expect(run.check(1, freshOf(OVER)).told).toEqual([]);
  });

  test('is joined by one that is not: the start is told then, once, and the end as well', () => {
    const run = new Run(MUTED).check(0, freshOf(PHOTOS));
    const both = { Photos: [ongoing(late(1))], 'iCloud Drive': [ongoing(late(1))] };
    run.check(1, freshOf(both)).look(1.1).check(1.2, freshOf(both));
    expect(run.badge(1.2)).toBe(true);
    expect(run.told).toEqual(['start iCloud Drive']);
    run.check(2, freshOf({ Photos: [resolved(late(2))], 'iCloud Drive': [resolved(late(2))] }));
    expect(run.told).toEqual(['start iCloud Drive', 'end iCloud Drive']);
  });

  test('that alone is left of an incident takes the badge down', () => {
    const run = new Run(MUTED).check(0, freshOf({ ...PHOTOS, 'iCloud Drive': [ongoing()] }));
    expect(run.badge(0)).toBe(true);
    run.check(1, freshOf({ Photos: [ongoing(late(1))], 'iCloud Drive': [resolved(late(1))] }));
    expect(run.badge(1)).toBe(false);
  });

  test('that is muted in the middle of it has no end told; not muted any more, its start is told then', () => {
    const run = new Run().check(0, freshOf(PHOTOS));
    run.wishes = MUTED;
    expect(run.badge(0.1)).toBe(false);
    expect(run.check(1, freshOf(OVER)).told).toEqual(['start Photos']);
    const other = new Run(MUTED).check(0, freshOf(PHOTOS));
    other.wishes = {};
    expect(other.look(0.1).look(0.2).told).toEqual(['start Photos']);
  });
});

describe('a snooze', () => {
  const SNOOZED = { snoozedUntil: NOON + HOUR };

  test('keeps badge and notices back; when it ends with the incident open, both come, once', () => {
    const run = new Run(SNOOZED).check(0, freshOf(PHOTOS)).look(0.9);
    expect(attention(verdict(run.state, NOON), run.wishes, NOON)).toMatchObject({
      badge: false,
      snoozedUntil: NOON + HOUR,
      said: { kind: 'outage' },
    });
    expect(run.told).toEqual([]);
    expect(run.look(1).look(1.1).told).toEqual(['start Photos']);
    expect(run.badge(1)).toBe(true);
    expect(run.check(1.5, freshOf(OVER)).told).toEqual(['start Photos', 'end Photos']);
  });

  test('brings the badge back without a second start where it was told before', () => {
    const run = new Run().check(0, freshOf(PHOTOS));
    run.wishes = SNOOZED;
    expect(run.look(0.1).badge(0.1)).toBe(false);
    expect(run.look(1.1).badge(1.1)).toBe(true);
    expect(run.told).toEqual(['start Photos']);
  });

  test('tells nothing of what began and ended within it, nor an end later', () => {
    const run = new Run(SNOOZED).check(0, freshOf(PHOTOS)).check(0.5, freshOf(OVER)).look(2);
    expect(run.told).toEqual([]);
    const begun = new Run().check(0, freshOf(PHOTOS));
    begun.wishes = SNOOZED;
    expect(begun.check(0.5, freshOf(OVER)).look(2).told).toEqual(['start Photos']);
  });
});

describe('the end of one incident, asked for', () => {
  test.each<readonly [string, Wishes]>([
    ['muted', { muted: ['Photos'] }],
    ['snoozed', { snoozedUntil: NOON + 20 * HOUR }],
  ])('is told where it is %s, exactly once, and marked as asked for', (_name, wishes) => {
    const run = new Run(wishes).check(0, freshOf(PHOTOS)).ask().ask().look(0.1);
    run.check(1, freshOf(OVER)).look(1.1).check(2, freshOf(OVER));
    expect(run.told).toEqual(['end Photos asked']);
    expect(run.book).not.toHaveProperty('asked');
  });

  test('is one notice where it would be told anyway', () => {
    const run = new Run().check(0, freshOf(PHOTOS)).ask().check(1, freshOf(OVER)).look(1.1);
    expect(run.told).toEqual(['start Photos', 'end Photos asked']);
  });

  test('is taken back', () => {
    const run = new Run({ muted: ['Photos'] }).check(0, freshOf(PHOTOS)).ask().ask(false);
    expect(run.check(1, freshOf(OVER)).told).toEqual([]);
  });

  test('is told at once where it was over already, and not again where that was told', () => {
    const run = new Run({ muted: ['Photos'] }).check(0, freshOf(PHOTOS)).check(1, freshOf(OVER));
    expect(run.ask().look(1.1).told).toEqual(['end Photos asked']);
    expect(run.ask().look(1.2).told).toEqual(['end Photos asked']);
    expect(run.book).not.toHaveProperty('asked');
  });

  test('is told anew where the incident went on after an end that was told', () => {
    const run = new Run().check(0, freshOf(PHOTOS)).check(1, freshOf(OVER));
    run.check(2, freshOf({ Photos: [ongoing(late(2))] })).ask();
    run.check(3, freshOf({ Photos: [resolved(late(3))] }));
    expect(run.told).toEqual(['start Photos', 'end Photos', 'end Photos asked']);
  });

  test('is forgotten with an incident that is let go of', () => {
    const run = new Run({ muted: ['Photos'] }).check(0, freshOf(PHOTOS)).ask();
    run.check(1, freshOf({ Photos: [ongoing(late(1))] }), ['iCloud Drive']);
    expect(run.state.incidents).toEqual([]);
    expect(run.book).not.toHaveProperty('asked');
    expect(run.told).toEqual([]);
  });

  test('of an incident that nobody knows is not noted, and no other state forgets a wish', () => {
    expect(askedFor(NOTHING, EMPTY_STATUS, 'x', true)).toBe(NOTHING);
    const elsewhere = { ...NOTHING, asked: ['x'] };
    expect(noted(elsewhere, EMPTY_STATUS, {}, NOON)).toBe(elsewhere);
  });
});
