import { expect, test } from 'vitest';
import { successOf } from '../../../lib/diagnosis/success';
import { ERRORS } from '../../../lib/knowledge/errors/index';
import { ERROR_IDS } from '../../../lib/knowledge/ids';

test.each(ERROR_IDS)('what the id %s says agrees with what is known of the error', (error) => {
  const success = successOf(error);
  if (success !== 'other') expect(success).toBe(ERRORS[error].surface);
});

test('something switched on, deleted or shown again is no backup', () => {
  expect(successOf('icloud-backup-off')).toBe('other');
  expect(successOf('icloud-cannot-delete-backup')).toBe('other');
  expect(successOf('icloud-storage-full')).toBe('icloud');
});
