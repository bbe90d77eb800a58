import { describe, expect, test } from 'vitest';
import { copySteps } from '../../../lib/diagnosis/safety';
import { FIX_SOURCES } from '../../../lib/knowledge/fix-sources';
import { FIXES } from '../../../lib/knowledge/fixes/index';
import { CAUSE_IDS, FIX_IDS, type FixId } from '../../../lib/knowledge/ids';
import { PATH_KEYS } from '../../../lib/knowledge/menus';
import { keyOf, sentence } from './words';

/** Steps that end or secure a case and remove no cause of their own. */
const NO_CURE: readonly FixId[] = ['back-up-to-computer', 'contact-apple-support'];

function loss(fix: FixId): string {
  return sentence(`fix.${keyOf(fix)}.loss`);
}

describe.each(FIX_IDS)('%s', (id) => {
  const { removes, minutes, risk, needs = [] } = FIXES[id];
  const { article, source } = FIX_SOURCES[id];

  test('removes causes that exist, with a chance between 0 and 1', () => {
    for (const [cause, chance] of Object.entries(removes)) {
      expect(CAUSE_IDS).toContain(cause);
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
    expect(Object.keys(removes).length > 0).toBe(!NO_CURE.includes(id));
  });

  test('has minutes, a source and needs that exist', () => {
    expect(minutes).toBeGreaterThanOrEqual(1);
    expect(minutes).toBeLessThanOrEqual(60);
    expect(source).not.toBe('');
    for (const need of needs) expect(FIX_IDS).toContain(need);
    if (article !== undefined) expect(article).toMatch(/^1\d{5}$/);
  });

  test('has a title, at most three sentences on how, and says what is lost', () => {
    expect(sentence(`fix.${keyOf(id)}.title`)).toMatch(/^[A-Z].{3,60}[^.]$/);
    const how = sentence(`fix.${keyOf(id)}.how`);
    expect(how.length).toBeGreaterThan(20);
    expect(how.split(/[.;:] /).length).toBeLessThanOrEqual(5);
    expect(/\b(?:nothing|no data)\b/i.test(loss(id))).toBe(
      risk === 'none' || risk === 'reversible' || id === 'rename-odd-file',
    );
  });
});

describe('what risky steps say', () => {
  test.each([
    ['reset-network-settings', ['Wi-Fi', 'passwords', 'VPN', 'cellular']],
    ['reset-all-settings', ['Wi-Fi passwords', 'Photos', 'stay']],
    ['delete-old-device-backups', ['for good', 'turned off for that device']],
    ['leave-apps-out', ['deleted from the backup']],
    ['start-new-encrypted-backup', ['stay locked']],
    ['free-icloud-space', ['every device']],
    ['sign-out-and-in', ['lost', 'locked out']],
    ['finish-restore', ['Do not cancel']],
  ] as const)('%s names what goes', (fix, words) => {
    for (const word of words) expect(loss(fix)).toContain(word);
  });

  test('less than 2 GB is called tight', () => {
    expect(sentence('fix.check_icloud_space.how')).toContain('Less than 2 GB free is tight');
  });

  test('an old computer backup is moved, not deleted', () => {
    expect(sentence('fix.set_old_backup_aside.how')).toContain('do not delete');
    expect(FIXES['set-old-backup-aside'].risk).toBe('reversible');
  });

  test('steps that make a copy lose nothing', () => {
    const copies = (['icloud', 'computer', 'restore'] as const).flatMap(copySteps);
    for (const copy of copies) expect(FIXES[copy].risk).not.toBe('can-lose-data');
  });
});

test.each(PATH_KEYS)('the menu %s has words, with parts between " > "', (key) => {
  const parts = sentence(`path.${key}`).split(' > ');
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(part).toMatch(/^\S(?:.*\S)?$/);
});
