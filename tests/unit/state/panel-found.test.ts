import { expect, test } from 'vitest';
import { foundFor } from '../../../lib/state/panel-found';
import { planOfCase } from '../../../lib/state/plan';
import type { Mirror } from '../../../lib/state/records';
import { NOTHING } from '../../components/fake-port';
import { aCase, finding, tab } from '../../components/records';

const QUOTE = 'Das letzte Backup konnte nicht abgeschlossen werden.';
const GERMAN = { ...finding('icloud-stuck', 0.8, QUOTE), language: 'de', because: ['letzte Backup'] };
const CASE = aCase('icloud-stuck', { quote: QUOTE, language: 'de' });
const found = (mirror: Partial<Mirror>, entry: typeof CASE | null = CASE, quote = QUOTE) =>
  foundFor({ ...planOfCase(CASE), quote }, entry, { ...NOTHING, ...mirror });

test('what the page or the answer still has comes as it is, with or without a case', () => {
  const typed = { findings: [GERMAN], codes: [], signs: [], checklist: null, to: 'popup' as const };
  expect(found({ tab: tab(GERMAN) })).toBe(GERMAN);
  expect(found({ typed }, null)).toBe(GERMAN);
});

test('without them the case knows the language', () => {
  expect(found({})).toEqual({ language: 'de', because: [] });
});

test('nothing is known of a picked error, of an old case, or of words that are others', () => {
  const { language: _, ...old } = CASE;
  expect(found({}, null)).toBeNull();
  expect(found({}, old)).toBeNull();
  expect(found({}, CASE, 'other words')).toBeNull();
  expect(found({ tab: tab({ ...GERMAN, quote: 'other words' }) }, old)).toBeNull();
  expect(found({ tab: tab({ ...GERMAN, error: 'icloud-storage-full' }) }, old)).toBeNull();
});
