import { describe, expect, test } from 'vitest';
import { plan } from '../../../lib/diagnosis/plan';
import type { Situation } from '../../../lib/diagnosis/types';
import { fix, modelOf, situation } from './small-model';

const TWO = modelOf(
  { 'network-slow': 13, 'account-session': 8 },
  {
    'try-another-wifi': fix({ 'network-slow': 0.9 }, 5),
    'confirm-account': fix({ 'account-session': 0.9 }, 5),
    'restart-device': fix({ 'network-slow': 0.1, 'account-session': 0.1 }, 3),
  },
);

function fixes(more: Partial<Situation>, model = TWO): readonly string[] {
  return plan(situation(more), model).steps.map((step) => step.fix);
}

describe('rank', () => {
  test('the step that removes most belief per minute comes first, Apple Support last', () => {
    expect(fixes({})).toEqual([
      'try-another-wifi',
      'confirm-account',
      'restart-device',
      'contact-apple-support',
    ]);
  });

  test('a step that did not help is not offered again and discounts what it would have removed', () => {
    const before = plan(situation(), TWO);
    const after = plan(situation({ outcomes: [{ fix: 'try-another-wifi', outcome: 'no-help' }] }), TWO);
    expect(before.causes[0]).toEqual({ cause: 'network-slow', likelihood: 'likely' });
    expect(after.causes[0]).toEqual({ cause: 'account-session', likelihood: 'likely' });
    expect(after.steps[0]?.fix).toBe('confirm-account');
    expect(after.steps.map((step) => step.fix)).not.toContain('try-another-wifi');
  });

  test('a skipped step is not offered again and changes no belief', () => {
    const after = plan(situation({ outcomes: [{ fix: 'try-another-wifi', outcome: 'skip' }] }), TWO);
    expect(after.causes).toEqual(plan(situation(), TWO).causes);
    expect(after.steps.map((step) => step.fix)).not.toContain('try-another-wifi');
  });

  test('what a step can remove stands beside it, likeliest first', () => {
    const restart = plan(situation(), TWO).steps.find((step) => step.fix === 'restart-device');
    expect(restart?.causes).toEqual(['network-slow', 'account-session']);
  });

  test('a step that is hardly ever worth its minutes is left out', () => {
    const rare = modelOf(
      { 'network-slow': 21, 'ios-bug': 1 },
      { 'try-another-wifi': fix({ 'network-slow': 0.9 }, 5), 'update-ios': fix({ 'ios-bug': 0.1 }, 60) },
    );
    expect(fixes({}, rare)).toEqual(['try-another-wifi', 'contact-apple-support']);
  });

  test('an error that the model lacks leads straight to the hand-over', () => {
    const checklist = plan(situation({ error: 'computer-disconnected' }), TWO);
    expect(checklist.steps.map((step) => step.fix)).toEqual(['contact-apple-support']);
    expect(checklist.causes).toEqual([]);
  });
});

describe('batch', () => {
  const model = modelOf(
    { 'wifi-missing': 8, 'backup-switched-off': 8, 'network-slow': 8, 'cloud-backup-stuck': 3 },
    {
      'connect-wifi-and-power': fix({ 'wifi-missing': 0.9 }, 2),
      'check-backup-switch': fix({ 'backup-switched-off': 0.9 }, 1),
      'try-another-wifi': fix({ 'network-slow': 0.9 }, 5),
      'back-up-now': fix({ 'cloud-backup-stuck': 0.2 }, 10),
    },
  );

  test('quick checks stand together, the better first, with one Back Up Now right after them', () => {
    const batch = ['check-backup-switch', 'connect-wifi-and-power', 'back-up-now'];
    expect(fixes({}, model).slice(0, 3)).toEqual(batch);
  });

  test('after the trial was done there is no second one', () => {
    const after = fixes({ outcomes: [{ fix: 'back-up-now', outcome: 'no-help' }] }, model);
    expect(after).toEqual([
      'check-backup-switch',
      'connect-wifi-and-power',
      'try-another-wifi',
      'contact-apple-support',
    ]);
  });

  test('a far better slow step goes before the checks', () => {
    const sure = modelOf({ 'network-slow': 21, 'wifi-missing': 1, 'backup-switched-off': 1 }, model.fixes);
    expect(fixes({}, sure)[0]).toBe('try-another-wifi');
  });
});

describe('doors and needs', () => {
  test('of two equal steps the one behind the open screen comes first', () => {
    const model = modelOf(
      { 'network-slow': 13, 'account-session': 5, 'wifi-hotspot': 5 },
      {
        'try-another-wifi': fix({ 'network-slow': 0.9 }, 5, { screen: 'wifi' }),
        'confirm-account': fix({ 'account-session': 0.9 }, 5, { screen: 'account' }),
        'turn-off-filter': fix({ 'wifi-hotspot': 0.9 }, 5, { screen: 'wifi' }),
      },
    );
    expect(fixes({}, model).slice(0, 3)).toEqual(['try-another-wifi', 'turn-off-filter', 'confirm-account']);
  });

  test('a step that another needs stands before it, and no longer once it was skipped', () => {
    const model = modelOf(
      { 'icloud-space-full': 21 },
      {
        'check-icloud-space': fix({ 'icloud-space-full': 0.05 }, 2),
        'change-storage-plan': fix({ 'icloud-space-full': 0.9 }, 5, { needs: ['check-icloud-space'] }),
      },
    );
    expect(fixes({}, model).slice(0, 2)).toEqual(['check-icloud-space', 'change-storage-plan']);
    const skipped = fixes({ outcomes: [{ fix: 'check-icloud-space', outcome: 'skip' }] }, model);
    expect(skipped).toEqual(['change-storage-plan', 'contact-apple-support']);
  });

  test('after both devices were restarted the device is not restarted once more', () => {
    const model = {
      ...modelOf(
        {},
        {
          'restart-both': fix({ 'pairing-trust': 0.9 }, 5),
          'restart-device': fix({ 'pairing-trust': 0.5 }, 6),
        },
      ),
      errors: { 'computer-disconnected': { surface: 'computer', causes: { 'pairing-trust': 5 } } },
    } as const;
    const at = situation({ error: 'computer-disconnected' });
    expect(plan(at, model).steps.map((step) => step.fix)).toEqual(['restart-both', 'contact-apple-support']);
  });
});
