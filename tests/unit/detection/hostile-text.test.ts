import { describe, expect, test } from 'vitest';
import { namedCodes } from '../../../lib/detection/codes';
import { detectInText } from '../../../lib/detection/detect';
import { parseStorageMeter } from '../../../lib/detection/meter';
import { fuzzTexts } from './fuzz';

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
  test.each(Object.entries(HOSTILE))('%s is answered', (_, text) => {
    for (const { quote } of detectInText(text)) expect(quote.length).toBeLessThanOrEqual(200);
  });

  test('ten thousand mixtures of what expressions stumble over are answered', () => {
    const mixtures = fuzzTexts(10_000, 120);
    for (const text of mixtures) {
      const all = [...detectInText(text), ...namedCodes(text)];
      expect(all.length).toBeLessThanOrEqual(80);
      expect(parseStorageMeter(text)?.quote.length ?? 0).toBeLessThanOrEqual(200);
    }
    expect(mixtures.some((text) => detectInText(text).length > 0)).toBe(true);
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
