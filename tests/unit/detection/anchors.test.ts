import { expect, test } from 'vitest';
import { ANCHORS } from '../../../lib/detection/anchors';
import { ERRORS } from '../../../lib/knowledge/errors';
import { ERROR_IDS } from '../../../lib/knowledge/ids';
import { readFixtures } from '../../../scripts/lib/detection-fixtures';

/** Pages on restoring name the backup too; "restore" alone stands on too many others to let them through. */
const onPages = ERROR_IDS.filter((id) => ERRORS[id].surface !== 'restore');

test('texts that must be found pass the first test', () => {
  const must = readFixtures().filter(({ must, error }) => must && onPages.includes(error));
  const blocked = must.filter(({ text }) => !ANCHORS.test(text));
  expect(blocked.length / must.length).toBeLessThan(0.005);
});

test('it is small, flat and has no memory', () => {
  expect(new TextEncoder().encode(ANCHORS.source).length).toBeLessThanOrEqual(600);
  expect(ANCHORS.source).not.toMatch(/[*+{(]/);
  expect(ANCHORS.flags).toBe('i');
});

test.each([
  'Update your billing address and payment method',
  'Set up Family Sharing on your Mac',
  'If your AirPods will not charge',
])('rejects: %s', (text) => {
  expect(ANCHORS.test(text)).toBe(false);
});
