import { describe, expect, test } from 'vitest';
import { detectInText, detectOnPage } from '../../../lib/detection/detect';
import { isSure } from '../../../lib/detection/sure';

/** One complaint in many words. */
const STORY =
  'So I came home from the trip, plugged the phone in as on every evening, and looked at it over breakfast: the backup of my iPhone to iCloud did not run.';

const first = (text: string) => detectInText(text)[0]?.error;

describe('what reports nothing', () => {
  test.each([
    ['says what to do', 'If you forgot the password of an encrypted iPhone backup, tap Reset All Settings.'],
    [
      'says how things work',
      'Usually the iPhone backs up over Wi-Fi; depending on the data it may take all night.',
    ],
    [
      'offers something',
      'Try it: our software opens every corrupt iPhone backup that iTunes cannot restore.',
    ],
    ['ends well', 'My iPhone backup to iCloud took all night. It finished without a hitch, thanks!'],
    ['is about another thing', 'The software update of my iPhone failed with an error. I had made a backup.'],
  ])('%s', (_why, text) => {
    expect(detectInText(text).filter(isSure)).toEqual([]);
  });

  test('is asked about where it was typed, and left out on a page, which nobody asked about', () => {
    const text = 'My iPhone backup to iCloud took all night. It finished without a hitch, thanks!';
    expect(first(text)).toBe('icloud-stuck');
    const page = (said: string) =>
      detectOnPage({
        url: 'https://discussions.apple.com/thread/1',
        lang: 'en',
        candidates: [{ text: said, place: 'question' }],
        meters: [],
      });
    expect(page(text)).toEqual([]);
    const [likely] = page(STORY);
    expect(likely).toMatchObject({ error: 'icloud-backup-failed' });
    expect(likely && isSure(likely)).toBe(false);
    expect(page('My iPhone backup to iCloud takes all night and never finishes.')[0]?.error).toBe(
      'icloud-stuck',
    );
  });
});

describe('one complaint in many words', () => {
  test('is asked about', () => {
    expect(first(STORY)).toBe('icloud-backup-failed');
    expect(detectInText(STORY).filter(isSure)).toEqual([]);
  });

  test('is the answer where a second one stands beside it, or where it is all that is said', () => {
    expect(detectInText(`${STORY.slice(0, -1)}, and now it is stuck.`).some(isSure)).toBe(true);
    expect(detectInText('the backup of my iPhone to iCloud did not run').some(isSure)).toBe(true);
    // Two signs of Japanese or Chinese are as long as four letters.
    expect(detectInText('iPhoneのバックアップができない').some(isSure)).toBe(true);
  });
});

describe('what is reported all the same', () => {
  test.each([
    [
      'without a word against it',
      'My iPhone backup to iCloud failed again last night',
      'icloud-backup-failed',
    ],
    [
      'beside a backup of its own',
      'WhatsApp is huge and my iPhone backup keeps failing',
      'icloud-backup-failed',
    ],
    [
      "in Apple's own words",
      'If you see "There is not enough iCloud storage to back up this iPhone", tap Manage Storage.',
      'icloud-storage-full',
    ],
    [
      'far from what speaks against it',
      `My iPhone backup to iCloud failed again last night. ${'Nobody here knows what it is. '.repeat(8)}Our software helps, usually.`,
      'icloud-backup-failed',
    ],
  ])('%s', (_why, text, error) => {
    expect(first(text)).toBe(error);
  });
});
