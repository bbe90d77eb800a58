import { describe, expect, test } from 'vitest';
import { detectInText } from '../../../lib/detection/detect';

const HOSTILE: Record<string, string> = {
  empty: '',
  'a million letters': 'a'.repeat(1_000_000),
  'one phrase begun again and again': 'could not back up '.repeat(3_000),
  'one message again and again': 'The last backup could not be completed. '.repeat(2_000),
  'one word without blanks': 'バックアップ'.repeat(10_000),
  numbers: 'error -54 backup '.repeat(5_000),
  digits: '1234567890'.repeat(10_000),
  ampersands: '&'.repeat(50_000),
  'marks on one letter': `a${'\u0301'.repeat(50_000)}`,
  blanks: ' \n'.repeat(50_000),
  'half characters': '\ud800\udc00\ud800 x \udfff'.repeat(5_000),
  emoji: '😅'.repeat(50_000),
};

describe('any text', () => {
  test.each(Object.entries(HOSTILE))('%s is answered, and soon', (_, text) => {
    const before = performance.now();
    const findings = detectInText(text);
    expect(performance.now() - before).toBeLessThan(1_500);
    for (const { quote } of findings) expect(quote.length).toBeLessThanOrEqual(200);
  });

  test('time grows with the length, not with its square', () => {
    const timeOf = (text: string) => {
      const times = Array.from({ length: 7 }, () => {
        const before = performance.now();
        detectInText(text);
        return performance.now() - before;
      });
      return times.sort((a, b) => a - b)[3] ?? 0;
    };
    const piece = 'This iPhone could not back up because of an error in iCloud storage. ';
    expect(timeOf(piece.repeat(200))).toBeLessThan(timeOf(piece.repeat(20)) * 40 + 20);
  });
});

test.each([
  ['entities', 'iTunes could not back up the iPhone &quot;Ann&quot; because the backup was corrupt'],
  ['emoji', '😅 iTunes could not back up 📱 because the backup was corrupt 😅'],
  ['half characters', '\ud800 iTunes could not back up the iPhone because the backup was corrupt \udfff'],
  ['zero-width characters', 'iTunes could not back\u200b up the iPhone because the back\u2060up was corrupt'],
  ['NBSP', 'iTunes could\u00a0not back\u00a0up the iPhone because the backup\u00a0was corrupt'],
])('%s do not hide a message, nor break its quote', (_, text) => {
  const [finding] = detectInText(text);
  expect(finding?.error).toBe('computer-backup-corrupt');
  expect(finding?.quote).not.toMatch(/\p{Surrogate}/u);
});

test('a message in the middle of a long text is quoted without the rest', () => {
  const [finding] = detectInText(`${'word '.repeat(500)}iPhone backup failed ${'word '.repeat(500)}`);
  expect(finding?.quote).toContain('iPhone backup failed');
  expect(finding?.quote.length).toBeLessThanOrEqual(200);
});
