import { describe, expect, it } from 'vitest';
import { latenessOf } from '../../../lib/status/lateness';
import type { IncidentPart } from '../../../lib/status/types';
import { DAY, HOUR, MINUTE, NOON } from './support';

const START = NOON - 81 * MINUTE;
const FIRST = { service: 'photos', messageId: '1', start: START, seen: NOON + 4 * MINUTE };
const late = (part: Partial<IncidentPart>, start = START) => latenessOf({ ...FIRST, ...part }, start);

describe('how late Apple posted', () => {
  it("is the time from the stated start to Apple's own date of the file", () => {
    const known = { kind: 'known', most: 81 * MINUTE, afterEnd: false };
    expect(late({ posted: NOON, before: NOON - 6 * MINUTE })).toEqual(known);
    // With a clock that is hours off, the time between two checks is still right.
    for (const off of [-9 * HOUR, 9 * HOUR, 400 * DAY]) {
      const skewed = { seen: FIRST.seen + off, before: NOON - 6 * MINUTE + off };
      expect(late({ posted: NOON, ...skewed })).toEqual(known);
    }
  });

  it('goes by the time here where the file has no date', () => {
    expect(late({ before: NOON - 6 * MINUTE })).toEqual({
      kind: 'known',
      most: 85 * MINUTE,
      afterEnd: false,
    });
  });

  it('has two bounds after an hour without a check, one where the check came before the start', () => {
    expect(late({ posted: NOON, before: NOON - 56 * MINUTE })).toEqual({
      kind: 'between',
      least: 21 * MINUTE,
      most: 81 * MINUTE,
      afterEnd: false,
    });
    expect(late({ posted: NOON, before: NOON - 9 * HOUR })).toEqual({
      kind: 'most',
      most: 81 * MINUTE,
      afterEnd: false,
    });
  });

  it('has no lower bound without a check before, nor after a clock was set back', () => {
    const most = { kind: 'most', most: 81 * MINUTE, afterEnd: false };
    expect(late({ posted: NOON })).toEqual(most);
    expect(late({ posted: NOON, before: FIRST.seen + DAY })).toEqual(most);
  });

  it('is not known where it was over before anybody looked, nor without times', () => {
    expect(late({ posted: NOON, end: NOON - HOUR })).toEqual({ kind: 'unknown' });
    expect(late({ posted: NOON }, 0)).toEqual({ kind: 'unknown' });
    expect(latenessOf({ service: 'photos', messageId: '1', start: START }, START)).toEqual({
      kind: 'unknown',
    });
  });

  it('says "after its end" only where a check after the end did not show it', () => {
    const over = { posted: NOON, end: NOON - 20 * MINUTE };
    expect(late({ ...over, before: NOON - 6 * MINUTE })).toMatchObject({ kind: 'known', afterEnd: true });
    expect(late({ ...over, before: NOON - HOUR })).toMatchObject({ kind: 'between', afterEnd: false });
    expect(late({ ...over, end: START + MINUTE, before: NOON - HOUR })).toMatchObject({ afterEnd: true });
    const live = { ...over, endSeen: NOON + HOUR, before: NOON - 6 * MINUTE };
    expect(late(live)).toMatchObject({ kind: 'known', afterEnd: false });
  });

  it('is nothing where the start lies after the posting', () => {
    const corrected = late({ posted: NOON, before: NOON - 6 * MINUTE }, NOON + HOUR);
    expect(corrected).toMatchObject({ kind: 'known', most: 0 });
  });
});
