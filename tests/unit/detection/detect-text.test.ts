import { describe, expect, test } from 'vitest';
import { detectInText } from '../../../lib/detection/detect';
import { ERROR_IDS } from '../../../lib/knowledge/ids';
import { readFixtures, readNearMisses } from '../../../scripts/lib/detection-fixtures';

const fixtures = readFixtures();
const isApples = (source: string) => source.includes('applelocalization-tools');
const rankOf = (text: string, error: string) =>
  detectInText(text).findIndex((finding) => finding.error === error);

test('every error has texts that must and texts that must not be taken for it', () => {
  const having = (must: boolean) =>
    new Set(fixtures.filter((one) => one.must === must).map((one) => one.error));
  expect(ERROR_IDS.filter((id) => !having(true).has(id) || !having(false).has(id))).toEqual([]);
});

test("Apple's own messages are recognised in every language", () => {
  const missed = fixtures.filter(
    ({ must, source, text, error }) => must && isApples(source) && rankOf(text, error) !== 0,
  );
  expect(missed.map(({ error, text }) => `${error}: ${text}`)).toEqual([]);
});

test('examples written for this project are recognised', () => {
  const own = fixtures.filter(({ must, source }) => must && source === 'written for this project');
  expect(own.filter(({ text, error }) => rankOf(text, error) !== 0).map(({ text }) => text)).toEqual([]);
});

test('real texts: at least 85 of 100 right at once, 93 among the first three', () => {
  const real = fixtures.filter(({ must, source }) => must && source.startsWith('http'));
  const share = (most: number) =>
    real.filter(({ text, error }) => rankOf(text, error) >= 0 && rankOf(text, error) < most).length /
    real.length;
  expect(real.length).toBeGreaterThan(45);
  expect(share(1)).toBeGreaterThanOrEqual(0.85);
  expect(share(3)).toBeGreaterThanOrEqual(0.93);
});

test('what must not be taken for an error is not', () => {
  const wrong = fixtures.filter(({ must, text, error }) => !must && rankOf(text, error) >= 0);
  expect(wrong.map(({ error, text }) => `${error}: ${text}`)).toEqual([]);
});

test('Time Machine, WhatsApp, Android and how-to questions find nothing', () => {
  const nearMisses = readNearMisses();
  expect(nearMisses.length).toBeGreaterThan(1000);
  expect(nearMisses.filter(({ text }) => detectInText(text).length > 0).map(({ text }) => text)).toEqual([]);
});

describe('a finding', () => {
  const [finding] = detectInText('Hello.\nMy iPad says: “The last backup couldn’t be completed.” What now?');

  test('quotes the sentence as it stood', () => {
    expect(finding?.error).toBe('icloud-last-backup-incomplete');
    expect(finding?.quote).toContain('The last backup couldn’t be completed');
    expect(finding?.quote).not.toContain('Hello');
  });

  test('says which words made it, and in which language', () => {
    expect(finding?.because[0]).toBe('last backup couldn’t be completed');
    expect(finding).toMatchObject({ evidence: 'phrase', language: 'en' });
  });

  test('stands once for each error, best first', () => {
    const text =
      'iPhone backup failed. iPhone backup failed. Not enough iCloud storage. The last backup could not be completed.';
    const findings = detectInText(text);
    expect(new Set(findings.map(({ error }) => error)).size).toBe(findings.length);
    const confidences = findings.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(confidences.every((confidence) => confidence > 0 && confidence < 1)).toBe(true);
  });
});

describe('messages that are easily confused', () => {
  test.each([
    ['The last backup could not be completed because of poor network conditions.', 'icloud-poor-network'],
    ['The last backup could not be completed.', 'icloud-last-backup-incomplete'],
    [
      'iPhone backup failed. You do not have enough space in iCloud to back up this iPhone.',
      'icloud-storage-full',
    ],
    ['There isn’t enough free space on this device to finish a backup.', 'icloud-device-no-space'],
    ['This iPhone hasn’t been backed up in 3 weeks.', 'icloud-backup-overdue'],
    ['This iPhone (Ann) hasn’t been backed up.', 'icloud-never-backed-up'],
    [
      'This iPhone is being restored and will automatically back up when it is done.',
      'icloud-device-being-restored',
    ],
    ['Estamos pasando todo desde su respaldo de iCloud al iPhone nuevo y no avanza', 'restore-stuck'],
    [
      'It has nothing to do with iCloud: iTunes says this computer has not enough free space for the backup',
      'computer-no-free-space',
    ],
    ['iTunes nie przywrócił iPhone’a, bo został odłączony', 'restore-disconnected'],
  ])('%s', (text, error) => {
    expect(detectInText(text)[0]?.error).toBe(error);
  });

  test('an ambiguous code is less sure than a known one', () => {
    const [known] = detectInText('ErrorCode 208: Device locked (MBErrorDomain/208)');
    const [ambiguous] = detectInText('ErrorCode 104 (MBErrorDomain/104)');
    expect(ambiguous?.confidence ?? 1).toBeLessThan((known?.confidence ?? 0) - 0.2);
  });
});

describe('what the words may also mean', () => {
  test('stands below what was understood, three at most', () => {
    const findings = detectInText('my iphone backup to icloud keeps failing, says something about storage');
    expect(findings.length).toBeLessThanOrEqual(3);
    const [best, ...others] = findings;
    for (const other of others) expect(other.confidence).toBeLessThan(best?.confidence ?? 0);
  });

  test('is not said of a message of Apple', () => {
    expect(detectInText('The last backup could not be completed.')).toHaveLength(1);
  });

  test('never stands alone', () => {
    expect(detectInText('iCloud storage plans for my iPhone')).toEqual([]);
  });
});
