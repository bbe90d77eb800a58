import { describe, expect, it } from 'vitest';
import { afterCheck } from '../../../lib/status/check';
import { EMPTY_STATUS } from '../../../lib/status/state';
import type { StatusState } from '../../../lib/status/types';
import { later, run, type Services } from './fold-run';
import { freshOf, HOUR, MINUTE, NOON, ongoing, posted, resolved } from './support';

const PHOTOS = ['Photos', 'iCloud Drive'];

/** One check after the other, `at` in ms after NOON. */
function checked(files: readonly (readonly [number, Services])[], watch = PHOTOS): StatusState {
  return files.reduce(
    (state, [at, services]) => afterCheck(state, freshOf(services), NOON + at, watch, 0.5).state,
    EMPTY_STATUS,
  );
}

describe('what is kept of the first sight of an event', () => {
  const before = posted(NOON - HOUR);

  it('is when it was seen, when its file was published, and the good check before', () => {
    const { incidents } = checked([
      [-10 * MINUTE, { Photos: [resolved({ epochEndDate: NOON - HOUR, datePosted: before })] }],
      [3 * MINUTE, { Photos: [ongoing()] }],
      [13 * MINUTE, { Photos: [ongoing(later(10 * MINUTE))] }],
    ]);
    expect(incidents[0]?.parts.at(-1)).toMatchObject({
      seen: NOON - 10 * MINUTE,
      posted: NOON - HOUR,
    });
    expect(incidents[0]?.parts[0]).not.toHaveProperty('before');
    const alone = checked([
      [-10 * MINUTE, {}],
      [3 * MINUTE, { Photos: [ongoing()] }],
      [13 * MINUTE, { Photos: [ongoing(later(10 * MINUTE))] }],
    ]);
    expect(alone.incidents[0]?.parts).toEqual([
      {
        service: 'photos',
        messageId: '2000004700',
        start: NOON - 81 * MINUTE,
        seen: NOON + 3 * MINUTE,
        posted: NOON,
        before: NOON - 10 * MINUTE,
      },
    ]);
  });

  it('has no check before where the service was not watched then', () => {
    const first = checked([[-10 * MINUTE, {}]], ['Photos']);
    const { incidents } = afterCheck(
      first,
      freshOf({ Photos: [ongoing()], 'iCloud Drive': [ongoing()] }),
      NOON,
      PHOTOS,
      0.5,
    ).state;
    expect(incidents[0]?.parts.map(({ before: check }) => check)).toEqual([NOON - 10 * MINUTE, undefined]);
  });

  it('does not count a check that failed or brought a stale copy', () => {
    const good = checked([[-3 * HOUR, { Photos: [ongoing({ datePosted: posted(NOON - 3 * HOUR) })] }]]);
    const failed = afterCheck(
      good,
      { kind: 'failed', problem: 'timed-out' },
      NOON - 2 * HOUR,
      PHOTOS,
      0.5,
    ).state;
    const old = freshOf({ Photos: [ongoing({ datePosted: posted(NOON - 9 * HOUR) })] });
    const stale = afterCheck(failed, old, NOON - HOUR, PHOTOS, 0.5).state;
    const news = freshOf({ 'iCloud Drive': [ongoing()] });
    const { incidents } = afterCheck(stale, news, NOON, PHOTOS, 0.5).state;
    expect(incidents[0]?.parts.at(-1)).toMatchObject({ service: 'icloud drive', before: NOON - 3 * HOUR });
  });
});

describe('the end of each service', () => {
  const both = { Photos: [ongoing()], 'iCloud Drive': [ongoing()] };
  const part = (state: StatusState, service: string) =>
    state.incidents[0]?.parts.find((one) => one.service === service);

  it('is its own where another goes on', () => {
    const { state } = run([
      [0, both],
      [HOUR, { Photos: [ongoing(later(HOUR))], 'iCloud Drive': [resolved(later(HOUR))] }],
      [2 * HOUR, { Photos: [ongoing(later(2 * HOUR))], 'iCloud Drive': [resolved(later(2 * HOUR))] }],
    ]);
    expect(state.incidents[0]?.end).toBeNull();
    expect(part(state, 'icloud drive')).toMatchObject({ end: NOON + 40 * MINUTE, endSeen: NOON + HOUR });
    expect(part(state, 'photos')).not.toHaveProperty('end');
  });

  it('is when it was found gone, without a stated end', () => {
    const { state } = run([
      [0, both],
      [HOUR, { Photos: [ongoing(later(HOUR))] }],
      [2 * HOUR, { Photos: [ongoing(later(2 * HOUR))] }],
    ]);
    expect(part(state, 'icloud drive')).toMatchObject({ endSeen: NOON + HOUR });
    expect(part(state, 'icloud drive')).not.toHaveProperty('end');
  });

  it('goes away where it is open again', () => {
    const { state } = run([
      [0, both],
      [HOUR, { Photos: [ongoing(later(HOUR))] }],
      [2 * HOUR, { ...both, Photos: [ongoing(later(2 * HOUR))] }],
    ]);
    expect(part(state, 'icloud drive')).not.toHaveProperty('endSeen');
    expect(part(state, 'icloud drive')?.seen).toBe(NOON);
  });

  it('comes with the end of the whole, also for a service that is watched no more', () => {
    const first = run([[0, both]]).state;
    const { state } = run(
      [[HOUR, { Photos: [resolved(later(HOUR))], 'iCloud Drive': [resolved(later(HOUR))] }]],
      ['Photos'],
      first,
    );
    const over = { end: NOON + 40 * MINUTE, endSeen: NOON + HOUR };
    expect(state.incidents[0]).toMatchObject({ ending: 'resolved', ...over });
    expect(state.incidents[0]?.parts).toMatchObject([over, over]);
  });

  it('is the first one found where Apple states none', () => {
    const open = { epochEndDate: null };
    const { state } = run([
      [0, { Photos: [ongoing()] }],
      [HOUR, { Photos: [resolved({ ...open, ...later(HOUR) })] }],
      [2 * HOUR, { Photos: [resolved({ ...open, ...later(2 * HOUR) })] }],
    ]);
    expect(part(state, 'photos')).toMatchObject({ end: NOON + HOUR, endSeen: NOON + HOUR });
  });

  it('alone says that it was over when it was first seen', () => {
    const { state } = run([[HOUR, { Photos: [resolved(later(HOUR))] }]]);
    expect(part(state, 'photos')).toMatchObject({ end: NOON + 40 * MINUTE, seen: NOON + HOUR });
    expect(part(state, 'photos')).not.toHaveProperty('endSeen');
  });
});
