import { expect, test } from 'vitest';
import { parseIncident } from '../../../lib/status/parse-incident';
import { withSays } from '../../../lib/status/says';
import { later, run } from './fold-run';
import { HOUR, ongoing, resolved } from './support';

const told = (...messages: string[]) => messages.map((message) => ({ message }));

test('each sentence is kept once, the newest last, at most three and none without end', () => {
  expect(withSays({}, told('', ''))).toEqual({});
  expect(withSays({ says: ['one'] }, told('one', 'two', 'two'))).toEqual({ says: ['one', 'two'] });
  expect(withSays({ says: ['one', 'two'] }, told('three', 'four'))).toEqual({
    says: ['two', 'three', 'four'],
  });
  expect(withSays({}, told('x'.repeat(10_000))).says?.[0]).toHaveLength(500);
});

test('an incident keeps what Apple said while it went on and when it was over', () => {
  const { state } = run([
    [0, { Photos: [ongoing({ message: 'may be slow' })] }],
    [HOUR, { Photos: [ongoing({ ...later(HOUR), message: 'is slow' })] }],
    [2 * HOUR, { Photos: [resolved({ ...later(2 * HOUR), message: 'was slow' })] }],
  ]);
  expect(state.incidents[0]?.says).toEqual(['may be slow', 'is slow', 'was slow']);
});

test('so does one that was over when it was first seen', () => {
  const { state } = run([[0, { Photos: [resolved({ message: 'was slow' })] }]]);
  expect(state.incidents[0]?.says).toEqual(['was slow']);
});

const STORED = { id: 'a', services: ['photos'], start: 1, seen: 2, end: null, ending: null, parts: [] };

test.each([
  [
    ['one', 7, null, 'two'],
    ['one', 'two'],
  ],
  ['one', undefined],
  [undefined, undefined],
])('of what was stored as %j, %j is read', (says, read) => {
  const incident = parseIncident({ ...STORED, says });
  expect(incident?.id).toBe('a');
  expect(incident?.says).toEqual(read);
});
