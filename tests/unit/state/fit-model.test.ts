import { describe, expect, test } from 'vitest';
import { createFitModel, type FitSubject, fitView } from '../../../lib/state/fit-model';
import { planOfCase } from '../../../lib/state/plan';
import { createSender } from '../../../lib/state/sender';
import { fakePort, NOON } from '../../components/fake-port';
import { aCase, checklist } from '../../components/records';

const GB = 1e9;
const METER = { used: 4.9 * GB, total: 5 * GB, quote: '4.9 GB of 5 GB' };
const ROOM = [{ cause: 'icloud-space-full', likelihood: 'possible' }] as const;

function about(part: Parameters<typeof aCase>[1] = {}, error: Parameters<typeof aCase>[0] = 'icloud-stuck') {
  const entry = aCase(error, { checklist: checklist(error, { causes: ROOM }), ...part });
  return { plan: planOfCase(entry), entry, meter: null } satisfies FitSubject;
}

const view = (subject: FitSubject) => {
  const shown = fitView(subject);
  if (shown === null) throw new Error('nothing is shown');
  return shown;
};
const targets = (subject: FitSubject) => view(subject).places.map(({ target, fit }) => [target, fit.fit]);

describe('where it is shown', () => {
  test('for an error that room may be behind, not for one where it hardly is', () => {
    expect(fitView(about())).not.toBeNull();
    const causes = [{ cause: 'icloud-space-full', likelihood: 'unlikely' }] as const;
    expect(fitView(about({ checklist: checklist('icloud-stuck', { causes }) }))).toBeNull();
  });

  test('still, once sizes were given that rule room out, so that they can be corrected', () => {
    const plain = checklist('icloud-stuck', { causes: [] });
    expect(fitView(about({ checklist: plain, sizes: { nextBackup: 1 } }))).not.toBeNull();
    expect(fitView(about({ checklist: plain, sizes: {} }))).toBeNull();
  });

  test('not after the end of a case, nor for a restore', () => {
    expect(fitView(about({ closed: { at: NOON, how: 'worked' } }))).toBeNull();
    expect(fitView(about({}, 'restore-stuck'))).toBeNull();
  });
});

describe('what it shows', () => {
  test('the place of the error first, the other one only where it is known', () => {
    expect(targets(about())).toEqual([['icloud', 'unknown']]);
    const sizes = { nextBackup: 3 * GB, computerFree: 99 * GB };
    expect(targets(about({ sizes }))).toEqual([
      ['icloud', 'unknown'],
      ['computer', 'fits'],
    ]);
    const cloud = { nextBackup: 3 * GB, icloudUsed: 4 * GB, icloudTotal: 5 * GB };
    expect(targets(about({ sizes: cloud }, 'computer-cannot-save'))).toEqual([
      ['computer', 'unknown'],
      ['icloud', 'no'],
    ]);
  });

  test('at a computer asks for the computer’s space before the others', () => {
    expect(view(about({}, 'computer-cannot-save')).names.slice(0, 2)).toEqual(['nextBackup', 'computerFree']);
    expect(view(about()).names.slice(0, 2)).toEqual(['nextBackup', 'icloudUsed']);
  });

  test('what the case saw on its page; a size that was given goes before it', () => {
    const meter = { used: METER.used, total: METER.total };
    expect(targets(about({ meter, sizes: { nextBackup: 2 * GB } }))).toEqual([['icloud', 'no']]);
    const given = about({ meter, sizes: { nextBackup: 2 * GB, icloudTotal: 50 * GB } });
    expect(targets(given)).toEqual([['icloud', 'fits']]);
    expect(view(given).seen).toEqual({ icloudUsed: METER.used, icloudTotal: METER.total });
  });

  test('before a case is begun, what the page in front shows; a share alone says nothing', () => {
    const plan = { ...about().plan, caseId: null };
    expect(view({ plan, entry: null, meter: METER }).seen).toEqual({
      icloudUsed: METER.used,
      icloudTotal: METER.total,
    });
    expect(view({ plan, entry: null, meter: { share: 0.9, quote: '90 %' } }).seen).toEqual({});
    expect(view({ ...about(), meter: METER }).seen).toEqual({});
  });

  test('a device that is nearly full', () => {
    expect(view(about({ sizes: { phoneFree: 0 } })).narrow).toBe(0);
    expect(view(about({ sizes: { phoneFree: 5 * GB } })).narrow).toBeNull();
    expect(view(about()).narrow).toBeNull();
  });
});

describe('a size', () => {
  test('is sent alone, with the error that it belongs to', async () => {
    const port = fakePort();
    const model = createFitModel(createSender(port), about);
    await model.set('nextBackup', 12 * GB);
    await model.set('phoneFree', null);
    const subject = {
      do: 'set-sizes',
      error: 'icloud-stuck',
      quote: 'quote of icloud-stuck',
      origin: 'typed',
    };
    expect(port.calls).toEqual([
      { ...subject, sizes: { nextBackup: 12 * GB } },
      { ...subject, sizes: { phoneFree: null } },
    ]);
  });

  test('without a plan on screen goes nowhere', async () => {
    const port = fakePort();
    const model = createFitModel(createSender(port), () => null);
    await model.set('nextBackup', 1);
    expect([port.calls, model.view.value]).toEqual([[], null]);
  });
});
