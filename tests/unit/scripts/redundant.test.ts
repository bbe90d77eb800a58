import { expect, test } from 'vitest';
import { withoutRedundant } from '../../../scripts/lib/redundant';

test.each([
  [['fail*', 'backup failed'], ['fail*']],
  [['not~start*', 'not even started'], ['not~start*']],
  [['not~start*', 'not start'], ['not~start*']],
])('of %j only %j is kept', (forms, kept) => {
  expect(withoutRedundant(forms, [])).toEqual(kept);
});

test.each([
  [['not~start*', 'start~not']],
  [['not~start*', 'not because it has been told to start']],
  [['not~start', 'not even started']],
])('each of %j says something of its own', (forms) => {
  expect(withoutRedundant(forms, [])).toEqual(forms);
});
