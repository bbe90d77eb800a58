import { expect, test } from 'vitest';
import { carriedOver } from '../../../lib/diagnosis/carry-over';
import { openCase, putAway } from '../../../lib/diagnosis/case';
import type { Case } from '../../../lib/diagnosis/types';

const HOUR = 60 * 60 * 1000;
const AT = 1_750_000_000_000;
const CONTEXT = { incident: false };
const done = (fix: Case['outcomes'][number]['fix'], outcome: Case['outcomes'][number]['outcome']) => ({
  fix,
  outcome,
  at: AT,
});
const BEFORE: Case = {
  ...openCase({ id: 'a', error: 'icloud-stuck', quote: '', origin: 'typed', at: AT, context: CONTEXT }),
  outcomes: [
    done('restart-device', 'no-help'),
    done('back-up-now', 'no-help'),
    done('update-ios', 'skip'),
    done('back-up-to-computer', 'worked'),
  ],
};

test('what was done is done for the next message too, but tries and skipped steps are not', () => {
  expect(carriedOver(BEFORE, AT + HOUR).map(({ fix }) => fix)).toEqual([
    'restart-device',
    'back-up-to-computer',
  ]);
});

test('what was done in a case that is over, or a day ago, may be otherwise by now', () => {
  expect(carriedOver(putAway(BEFORE, AT), AT + HOUR)).toEqual([]);
  expect(carriedOver(BEFORE, AT + 25 * HOUR)).toEqual([]);
  expect(carriedOver(BEFORE, AT - 25 * HOUR)).toEqual([]);
});

test('a step that is done is not offered again', () => {
  const input = {
    id: 'b',
    error: 'icloud-last-backup-incomplete',
    quote: '',
    origin: 'typed',
    at: AT,
  } as const;
  const next = openCase({ ...input, context: CONTEXT, done: carriedOver(BEFORE, AT + HOUR) });
  const fixes = next.checklist.steps.map(({ fix }) => fix);
  expect(fixes).not.toContain('restart-device');
  expect(fixes).toContain('back-up-now');
});
