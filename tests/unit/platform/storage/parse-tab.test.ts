import { expect, test } from 'vitest';
import { plan } from '../../../../lib/diagnosis/plan';
import { decode } from '../../../../lib/platform/storage/item';
import { parseTab, parseTyped } from '../../../../lib/platform/storage/parse-tab';
import { TYPED, tabItem } from '../../../../lib/platform/storage/registry';
import { finding } from '../records';
import { RUBBISH, WRONG_VALUES } from '../rubbish';

const FOUND = [finding('icloud-storage-full'), finding('icloud-stuck', 0.4)];
const CHECKLIST = plan({ error: 'icloud-storage-full', incident: false, answers: {}, outcomes: [] });
const METER = { used: 4.9e9, total: 5e9, quote: '4.9 GB of 5 GB' };
const TAB = {
  frames: {
    0: { page: 'p1', findings: [FOUND[0]], meter: METER, signs: [] },
    7: { page: 'p2', findings: [FOUND[1]], meter: null, signs: [] },
  },
  findings: FOUND,
  meter: METER,
  signs: ['filter-named' as const],
  checklist: CHECKLIST,
};

test('a whole tab is read as it is', () => {
  expect(parseTab(JSON.parse(JSON.stringify(TAB)))).toEqual({ value: TAB, damaged: false });
});

test('a forgotten tab is not a damaged one', () => {
  expect(parseTab(null)).toEqual({ value: null, damaged: false });
  expect(parseTyped(null)).toEqual({ value: null, damaged: false });
});

test.each(RUBBISH)('%s as a frame costs no other frame', (_name, raw) => {
  const frames = parseTab({ ...TAB, frames: { ...TAB.frames, 7: raw } })?.value?.frames;
  expect(frames?.[0]).toEqual(TAB.frames[0]);
  expect(frames?.[7]).toEqual({ page: '', findings: [], meter: null, signs: [] });
});

test.each(RUBBISH)('%s as the page of a frame costs no other frame', (_name, raw) => {
  const frames = parseTab({ ...TAB, frames: { ...TAB.frames, 7: { ...TAB.frames[7], page: raw } } })?.value
    ?.frames;
  expect(frames?.[0]).toEqual(TAB.frames[0]);
  expect(frames?.[7]).toEqual({ ...TAB.frames[7], page: typeof raw === 'string' ? raw : '' });
});

test.each(RUBBISH)('%s among findings, as a meter or as a checklist costs nothing else', (_name, raw) => {
  const parsed = parseTab({ ...TAB, findings: [FOUND[0], raw, FOUND[1]], meter: raw, checklist: raw });
  expect(parsed?.value).toEqual({ ...TAB, meter: null, checklist: null });
});

test.each(RUBBISH)('%s instead of a tab or a typed text never throws past the border', (_name, raw) => {
  const empty = { findings: [], meter: null, signs: [], checklist: null };
  const stored = { v: 1, data: raw };
  expect([null, { ...empty, frames: {} }]).toContainEqual(decode(tabItem(1), stored).value);
  expect([null, { findings: [], codes: [], signs: [], checklist: null, to: 'popup' }]).toContainEqual(
    decode(TYPED, stored).value,
  );
  expect(decode(tabItem(1), raw).value).toBeNull();
});

test.each(
  ['frames', 'findings', 'meter', 'signs', 'checklist'].flatMap((field) =>
    WRONG_VALUES.map((value) => [field, value]),
  ),
)('a tab whose %s is %j never throws past the border', (field, value) => {
  const stored = { v: 1, data: { ...TAB, [String(field)]: value } };
  expect(() => decode(tabItem(1), stored)).not.toThrow();
});

test('frames named after what every object has are only frames', () => {
  const frames = JSON.parse(`{"__proto__": {"page": "p1"}, "constructor": {"page": "p2"}}`);
  const parsed = parseTab({ ...TAB, frames });
  expect(Object.keys(parsed?.value?.frames ?? {})).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(parsed?.value?.frames)).toBe(Object.prototype);
  expect(Object.prototype).not.toHaveProperty('page');
});

test('a typed text keeps its findings without its checklist', () => {
  expect(parseTyped({ findings: FOUND, checklist: { error: 'gone' } })).toEqual({
    value: { findings: FOUND, codes: [], signs: [], checklist: null, to: 'popup' },
    damaged: false,
  });
});
