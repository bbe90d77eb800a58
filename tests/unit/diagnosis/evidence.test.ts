import { describe, expect, test } from 'vitest';
import { afterAnswer, believe } from '../../../lib/diagnosis/evidence';
import type { Model } from '../../../lib/diagnosis/model';
import { seenAnswers, seenSteps } from '../../../lib/diagnosis/seen';
import type { Situation } from '../../../lib/diagnosis/types';
import type { CauseId } from '../../../lib/knowledge/ids';
import { fix, modelOf, situation } from './small-model';

const GB = 1_000_000_000;
const MODEL = modelOf(
  { 'icloud-space-full': 5, 'network-slow': 5 },
  { 'try-another-wifi': fix({ 'network-slow': 0.5 }, 5) },
  {
    'another-wifi-tried': {
      answers: { yes: { given: { 'network-slow': 0.8 }, otherwise: 0.2 }, no: { given: {}, otherwise: 0.5 } },
      seconds: 10,
      source: 'test',
    },
  },
);

function share(cause: CauseId, more: Partial<Situation> = {}): number {
  const belief = believe(situation(more), MODEL);
  return belief.share[belief.causes.indexOf(cause)] ?? 0;
}

test('an error read out of own words leaves room for others of its kind', () => {
  const general = { surface: 'icloud', causes: { 'wifi-missing': 5 } } as const;
  const special = { surface: 'icloud', causes: { 'account-session': 5 } } as const;
  const model = { ...MODEL, errors: { 'icloud-backup-failed': general, 'icloud-verify-password': special } };
  const at = (loose: boolean) => {
    const belief = believe(situation({ error: 'icloud-verify-password', loose }), model);
    return (cause: CauseId) => belief.share[belief.causes.indexOf(cause)] ?? 0;
  };
  expect(at(false)('wifi-missing')).toBe(0);
  expect(at(true)('wifi-missing')).toBeGreaterThan(0.05);
  expect(at(true)('account-session')).toBeGreaterThan(at(true)('wifi-missing') * 3);
});

describe('what the text mentions', () => {
  test('favours its causes, also those that the error does not list', () => {
    const listed = { surface: 'icloud', causes: { 'network-filter': 3 } } as const;
    const elsewhere = { surface: 'restore', causes: { 'apple-server-blocked': 3 } } as const;
    const more = { 'icloud-poor-network': listed, 'restore-firmware-server': elsewhere };
    const model = { ...MODEL, errors: { ...MODEL.errors, ...more } };
    const belief = believe(situation({ signs: ['filter-named'] }), model);
    expect(belief.share[belief.causes.indexOf('network-filter')]).toBeGreaterThan(0.2);
    expect(belief.causes).not.toContain('apple-server-blocked');
    expect(share('network-filter')).toBe(0);
    expect(share('network-slow', { signs: ['works-elsewhere'] })).toBeGreaterThan(share('network-slow'));
  });

  test('is not asked again', () => {
    expect(seenAnswers(situation({ signs: ['filter-named'] }))).toEqual(['filter-or-vpn']);
  });

  test('gives way to what the person answers', () => {
    const answered = { answers: { 'another-wifi-tried': 'yes' } } as const;
    const both = { ...answered, signs: ['works-elsewhere'] } as const;
    expect(share('network-slow', both)).toBe(share('network-slow', answered));
  });

  test('an old system is suspected, the newest is not', () => {
    const outdated = (ios?: number) => {
      const known = situation(ios === undefined ? {} : { ios });
      const belief = believe(known, modelOf({ 'ios-outdated': 5, 'network-slow': 5 }, {}, {}));
      return belief.share[belief.causes.indexOf('ios-outdated')] ?? 0;
    };
    expect(outdated(13)).toBeGreaterThan(outdated());
    expect(outdated(26)).toBeLessThan(outdated());
    expect(outdated(18)).toBe(outdated());
  });
});

describe('what is seen', () => {
  const plain = share('icloud-space-full');

  test('shares and the unlisted rest add up to one', () => {
    const belief = believe(situation(), MODEL);
    expect(belief.share.reduce((sum, one) => sum + one, belief.other)).toBeCloseTo(1, 12);
    expect(plain).toBeCloseTo(0.46, 2);
  });

  test('less than 2 GB free speaks for full storage, much free space against it', () => {
    const free = (gigabytes: number) =>
      share('icloud-space-full', { meter: { used: (50 - gigabytes) * GB, total: 50 * GB } });
    expect(free(1.9)).toBeGreaterThan(plain * 1.5);
    expect(free(2)).toBeLessThan(plain);
    expect(free(10)).toBeLessThan(free(9.9));
  });

  test('more used than there is counts as full; a meter without a total says nothing', () => {
    expect(share('icloud-space-full', { meter: { used: 6 * GB, total: 5 * GB } })).toBeGreaterThan(plain);
    expect(share('icloud-space-full', { meter: { used: 0, total: 0 } })).toBe(plain);
    expect(share('icloud-space-full', { meter: { used: Number.NaN, total: 5 * GB } })).toBe(plain);
  });

  test('a posted problem makes an outage the likeliest even where the error does not list it', () => {
    expect(share('apple-outage')).toBe(0);
    expect(share('apple-outage', { incident: true })).toBeGreaterThan(0.5);
  });

  test('a tight meter answers whether the next backup fits', () => {
    expect(seenAnswers(situation({ meter: { used: 4.9 * GB, total: 5 * GB } }))).toEqual([
      'next-backup-fits',
    ]);
    expect(seenAnswers(situation())).toEqual([]);
  });
});

describe('what the sizes say', () => {
  const half = { icloudUsed: 2.5 * GB, icloudTotal: 5 * GB };
  const space = (sizes: Situation['sizes'], more: Partial<Situation> = {}) => {
    const belief = believe(situation({ ...more, ...(sizes && { sizes }) }));
    const of = (cause: CauseId) => belief.share[belief.causes.indexOf(cause)] ?? 0;
    return { full: of('icloud-space-full'), large: of('app-data-too-large'), narrow: of('device-space-low') };
  };
  const plain = space(undefined);

  test('a next backup that does not fit speaks for full storage and large apps, one that fits against both', () => {
    const no = space({ ...half, nextBackup: 3 * GB });
    const yes = space({ ...half, nextBackup: 1 * GB });
    expect(no.full).toBeGreaterThan(plain.full);
    expect(no.large).toBeGreaterThan(plain.large);
    expect(yes.full).toBeLessThan(plain.full / 3);
    expect(yes.large).toBeLessThan(plain.large);
  });

  test('they say it as the person would, and the person’s own answer wins', () => {
    const answers = { 'next-backup-fits': 'no' } as const;
    expect(space({ ...half, nextBackup: 3 * GB })).toEqual(space(undefined, { answers }));
    const own = space({ ...half, nextBackup: 1 * GB }, { answers });
    expect(own.full).toBeGreaterThan(plain.full / 2);
    expect(own).toEqual(space(half, { answers }));
  });

  test('a small backup fits into little room: the free space alone no longer counts', () => {
    const meter = { used: 4.5 * GB, total: 5 * GB };
    expect(space(undefined, { meter }).full).toBeGreaterThan(plain.full);
    expect(space({ nextBackup: 0.1 * GB }, { meter }).full).toBeLessThan(plain.full / 3);
  });

  test('what was given goes before what the page showed', () => {
    const meter = { used: 4.9 * GB, total: 5 * GB };
    const given = { icloudUsed: 4.9 * GB, icloudTotal: 200 * GB };
    expect(space(given, { meter })).toEqual(space(given));
  });

  test('nothing needs asking or looking up that they answer', () => {
    const known = situation({ sizes: { ...half, nextBackup: 1 * GB } });
    expect([seenAnswers(known), seenSteps(known)]).toEqual([['next-backup-fits'], ['check-icloud-space']]);
    const half1 = situation({ sizes: half });
    expect([seenAnswers(half1), seenSteps(half1)]).toEqual([[], []]);
  });

  test('a device that is nearly full may be the reason, one with much room hardly', () => {
    expect(space({ phoneFree: 0.5 * GB }).narrow).toBeGreaterThan(plain.narrow * 3);
    expect(space({ phoneFree: 64 * GB }).narrow).toBeLessThan(plain.narrow / 3);
  });

  test('room on the computer counts against the size of the next backup', () => {
    const disk = (sizes: NonNullable<Situation['sizes']>) => {
      const belief = believe(situation({ error: 'computer-cannot-save', sizes }));
      return belief.share[belief.causes.indexOf('computer-disk-full')] ?? 0;
    };
    const before = disk({});
    expect(disk({ nextBackup: 20 * GB, computerFree: 19 * GB })).toBeGreaterThan(before * 1.5);
    expect(disk({ nextBackup: 20 * GB, computerFree: 25 * GB })).toBeLessThan(before);
    expect(disk({ nextBackup: 20 * GB, computerFree: 99 * GB })).toBeLessThan(before / 3);
    expect(disk({ computerFree: 0 })).toBe(before);
  });

  test('iCloud’s room says nothing about a backup to a computer', () => {
    const sizes = { ...half, nextBackup: 1 * GB };
    const error = 'computer-no-free-space';
    expect(believe(situation({ error, sizes }))).toEqual(believe(situation({ error })));
  });

  test('a restore wants room for everything, so free space does not speak against a full device', () => {
    const causes = { 'device-space-low': 5, 'network-slow': 5 } as const;
    const errors: Model['errors'] = { 'restore-stuck': { surface: 'restore', causes } };
    const narrow = (phoneFree: number) =>
      believe(situation({ error: 'restore-stuck', sizes: { phoneFree } }), { ...MODEL, errors }).share[0] ??
      0;
    expect(narrow(64 * GB)).toBeCloseTo(0.46, 2);
    expect(narrow(0.5 * GB)).toBeGreaterThan(0.7);
  });
});

describe('what is said', () => {
  test('an answer weighs every cause by how well it explains it', () => {
    expect(share('network-slow', { answers: { 'another-wifi-tried': 'yes' } })).toBeCloseTo(
      (0.46 * 4) / (0.46 * 4 + 0.54),
      2,
    );
  });

  test('an answer that is the same under every cause, or that nobody offers, changes nothing', () => {
    expect(share('network-slow', { answers: { 'another-wifi-tried': 'no' } })).toBeCloseTo(0.46, 2);
    expect(share('network-slow', { answers: { 'another-wifi-tried': 'constructor' } })).toBeCloseTo(0.46, 2);
    expect(share('network-slow', { answers: { 'began-after-update': 'yes' } })).toBeCloseTo(0.46, 2);
  });

  test('evidence that rules every cause out leaves something unlisted', () => {
    const belief = believe(situation(), MODEL);
    const none = { answers: { yes: { given: {}, otherwise: 0 } }, seconds: 1, source: 'test' };
    expect(afterAnswer(belief, none, 'yes').other).toBe(1);
  });
});

describe('what did not help', () => {
  const tried = (outcome: 'no-help' | 'skip' | 'worked') =>
    share('network-slow', { outcomes: [{ fix: 'try-another-wifi', outcome }] });

  test('a step without effect discounts its causes; skipping tells nothing', () => {
    expect(tried('no-help')).toBeCloseTo(0.23 / 0.77, 2);
    expect(tried('skip')).toBe(share('network-slow'));
  });
});
