import { expect, test } from 'vitest';
import { ANCHORS } from '../../../lib/detection/anchors';
import { ERRORS } from '../../../lib/knowledge/errors';
import { readFixtures } from '../../../scripts/lib/detection-fixtures';

const messages = Object.values(ERRORS).flatMap(({ recognition }) =>
  Object.values(recognition.phrases).flatMap((phrases) =>
    phrases.filter((phrase) => typeof phrase === 'string'),
  ),
);

test('every message passes the first test', () => {
  expect(messages.filter((text) => !ANCHORS.test(text))).toEqual([]);
});

test('every text that must be found passes the first test', () => {
  const blocked = readFixtures().filter(({ must, text }) => must && !ANCHORS.test(text));
  expect(blocked.map(({ text }) => text)).toEqual([]);
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
