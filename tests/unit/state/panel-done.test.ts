import { expect, test } from 'vitest';
import { stepOf } from '../../../lib/state/panel-done';

test('a step that is done is as the checklist had it, its causes surest first', () => {
  expect(stepOf('restart-device')).toMatchObject({ fix: 'restart-device', minutes: 3, risk: 'none' });
  expect(stepOf('restart-device').causes.slice(0, 2)).toEqual(['stale-snapshot', 'cloud-backup-stuck']);
  expect(stepOf('wait-for-apple').wait).toBe('apple');
});
