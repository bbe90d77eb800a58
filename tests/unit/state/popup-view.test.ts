import { describe, expect, test } from 'vitest';
import { choices } from '../../../lib/state/describe';
import { caseFor, currentStep, focusCase, SOLVED_FOR } from '../../../lib/state/plan';
import { popupView } from '../../../lib/state/popup-view';
import type { Mirror } from '../../../lib/state/records';
import { NOON, NOTHING } from '../../components/fake-port';
import { aCase, checklist, finding, step, tab } from '../../components/records';

const UNTOUCHED = { picked: null, asked: false, left: false };
const PAGE = tab(finding('icloud-storage-full'), finding('icloud-backup-failed', 0.4));
const TYPED = {
  findings: [finding('computer-disconnected')],
  codes: [],
  signs: [],
  checklist: checklist('computer-disconnected'),
  to: 'popup' as const,
};
const WAY = aCase('icloud-stuck');

function view(part: Partial<Mirror>, choice = {}) {
  return popupView({ ...NOTHING, ...part }, { ...UNTOUCHED, ...choice }, NOON);
}

describe('popupView', () => {
  test('says that nothing was found', () => {
    expect(view({})).toEqual({ kind: 'empty', unknown: false, codes: [] });
    expect(view({ tab: tab() })).toEqual({ kind: 'empty', unknown: false, codes: [] });
  });

  test('shows what the page says before anything older', () => {
    const shown = view({ tab: PAGE, typed: TYPED, book: { cases: [WAY], focus: WAY.id } });
    expect(shown).toMatchObject({ kind: 'finding', plan: { error: 'icloud-storage-full', caseId: null } });
    expect(shown).toMatchObject({ others: [{ error: 'icloud-backup-failed' }] });
  });

  test('brings nothing back that the person left', () => {
    const before = { typed: TYPED, book: { cases: [WAY], focus: WAY.id } };
    expect(view(before)).toMatchObject({ kind: 'typed', resumed: true });
    expect(view(before, { left: true })).toEqual({ kind: 'empty', unknown: false, codes: [] });
  });

  test('asks about what the page may say, after everything that the person began', () => {
    const maybe = tab(finding('icloud-storage-full', 0.2));
    const asked = { kind: 'unsure', findings: maybe.findings, origin: 'page' };
    expect(view({ tab: maybe })).toEqual(asked);
    expect(view({ tab: maybe, typed: TYPED })).toMatchObject({ kind: 'typed', resumed: true });
    const book = { cases: [WAY], focus: WAY.id };
    expect(view({ tab: maybe, book })).toMatchObject({ kind: 'case', resumed: true });
    expect(view({ tab: maybe, book }, { left: true })).toEqual(asked);
  });

  test('shows what the person has just typed before the page', () => {
    const shown = view({ tab: PAGE, typed: TYPED }, { asked: true });
    expect(shown).toMatchObject({ kind: 'typed', plan: { error: 'computer-disconnected' } });
  });

  test('shows what was typed earlier where the page says nothing', () => {
    expect(view({ typed: TYPED })).toMatchObject({ kind: 'typed', resumed: true });
  });

  test('says that nothing was recognised', () => {
    const typed = { findings: [], codes: [], signs: [], checklist: null, to: 'popup' as const };
    expect(view({ typed }, { asked: true })).toEqual({ kind: 'empty', unknown: true, codes: [] });
    expect(view({ typed })).toEqual({ kind: 'empty', unknown: false, codes: [] });
  });

  test('goes on with the case under way, unless the person left it', () => {
    const book = { cases: [WAY], focus: WAY.id };
    expect(view({ book })).toMatchObject({ kind: 'case', resumed: true, plan: { error: 'icloud-stuck' } });
    expect(view({ book }, { left: true })).toEqual({ kind: 'empty', unknown: false, codes: [] });
  });

  test('shows what was picked once its case is there', () => {
    expect(view({ tab: PAGE }, { picked: 'icloud-stuck' })).toMatchObject({ kind: 'finding' });
    const book = { cases: [WAY], focus: WAY.id };
    expect(view({ tab: PAGE, book }, { picked: 'icloud-stuck' })).toMatchObject({
      kind: 'case',
      resumed: false,
    });
  });

  test('keeps what was done about the error on the page', () => {
    const known = aCase('icloud-storage-full');
    expect(view({ tab: PAGE, book: { cases: [known], focus: null } })).toMatchObject({
      kind: 'finding',
      plan: { caseId: known.id, origin: 'page', quote: 'quote of icloud-storage-full', canUndo: true },
    });
  });

  test('never shows a plan that was made for another error', () => {
    expect(view({ tab: { ...PAGE, checklist: checklist('icloud-stuck') } })).toEqual({
      kind: 'empty',
      unknown: false,
      codes: [],
    });
  });

  test('lets the person choose between answers that are near each other', () => {
    const near = [finding('computer-disconnected', 0.7), finding('computer-error-occurred', 0.6)];
    const typed = {
      findings: near,
      codes: [],
      signs: [],
      checklist: checklist('computer-disconnected'),
      to: 'popup' as const,
    };
    expect(view({ typed }, { asked: true })).toEqual({ kind: 'unsure', findings: near, origin: 'typed' });
  });
});

test('one that is not sure is asked about, even alone', () => {
  expect(choices([finding('icloud-stuck', 0.25)])).toHaveLength(1);
});

test('choices are those within reach of the best, five at most', () => {
  expect(choices([])).toEqual([]);
  expect(choices([finding('icloud-stuck', 0.9)])).toEqual([]);
  expect(choices([finding('icloud-stuck', 0.9), finding('icloud-backup-off', 0.7)])).toEqual([]);
  const many = Array.from({ length: 8 }, () => finding('icloud-stuck', 0.5));
  expect(choices(many)).toHaveLength(5);
});

describe('cases', () => {
  const solved = aCase('icloud-stuck', { closed: { at: NOON, how: 'worked' } });

  test('a solved case is shown for some hours, then the error counts as new', () => {
    const book = { cases: [solved], focus: solved.id };
    expect(caseFor(book, 'icloud-stuck', NOON + SOLVED_FOR - 1)).toBe(solved);
    expect(caseFor(book, 'icloud-stuck', NOON + SOLVED_FOR)).toBeNull();
  });

  test('a case that was put away is gone from both screens', () => {
    const away = aCase('icloud-stuck', { closed: { at: NOON, how: 'put-away' } });
    const book = { cases: [away], focus: away.id };
    expect(caseFor(book, 'icloud-stuck', NOON)).toBeNull();
    expect(focusCase(book)).toBeNull();
  });

  test('only the newest case of an error counts', () => {
    const again = aCase('icloud-stuck', { id: 'again' });
    expect(caseFor({ cases: [again, solved], focus: null }, 'icloud-stuck', NOON)).toBe(again);
  });
});

describe('currentStep', () => {
  const steps = [step('restart-device'), step('update-ios')];

  test('takes the best, or the one that was chosen', () => {
    expect(currentStep(steps, null)).toEqual({ now: steps[0], rest: [steps[1]] });
    expect(currentStep(steps, 'update-ios')).toEqual({ now: steps[1], rest: [steps[0]] });
  });

  test('forgets a choice that is no longer in the list', () => {
    expect(currentStep(steps, 'back-up-now').now).toBe(steps[0]);
    expect(currentStep([], null)).toEqual({ now: null, rest: [] });
  });
});
