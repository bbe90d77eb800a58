import { describe, expect, test } from 'vitest';
import { detectOnPage } from '../../../lib/detection/detect';
import type { Candidate, Place } from '../../../lib/detection/types';

const COMMUNITY = 'https://discussions.apple.com/thread/250873047';
const at = (place: Place, ...texts: string[]): Candidate[] => texts.map((text) => ({ text, place }));
const on = (url: string, candidates: Candidate[], ...meters: string[]) =>
  detectOnPage({ url, lang: 'en', candidates, meters });
const errorsOn = (...page: Parameters<typeof on>) => on(...page).map(({ error }) => error);

describe('an article in the address', () => {
  test('is evidence before any text', () => {
    const [finding] = on('https://support.apple.com/fr-be/HT203516', []);
    expect(finding).toMatchObject({
      error: 'icloud-backup-failed',
      evidence: 'article',
      because: ['102563'],
    });
  });

  test('is less sure than a message', () => {
    const [article] = on('https://support.apple.com/102563', []);
    const [message] = on(COMMUNITY, at('alert', 'The last backup could not be completed.'));
    expect(article?.confidence ?? 1).toBeLessThan(message?.confidence ?? 0);
  });

  test('stays first where the article lists many messages', () => {
    const messages = at(
      'text',
      'I see a message that iCloud Backup is unable to access the account',
      "I can't make a backup because there's not enough iCloud storage",
      'An alert says I need a Wi-Fi connection to make a backup',
    );
    const errors = errorsOn('https://support.apple.com/en-us/102563', messages);
    expect(errors[0]).toBe('icloud-backup-failed');
    expect(errors).toEqual(expect.arrayContaining(['icloud-account-unreachable', 'icloud-storage-full']));
  });

  test('gives way to a message in its own title', () => {
    const title = at('title', 'iTunes: "Backup could not be saved on the computer" error message');
    expect(errorsOn('http://support.apple.com/kb/TS2529', title)[0]).toBe('computer-cannot-save');
  });
});

describe('places', () => {
  const own = 'My iPhone backup to iCloud has been stuck since yesterday';

  test.each(['title', 'question', 'alert', 'quote'] as const)("people's words count in a %s", (place) => {
    expect(errorsOn(COMMUNITY, at(place, own))).toEqual(['icloud-stuck']);
  });

  test('in running text only exact messages and codes count', () => {
    expect(errorsOn(COMMUNITY, at('text', own))).toEqual([]);
    expect(errorsOn(COMMUNITY, at('text', 'ErrorCode 208: Device locked (MBErrorDomain/208)'))).toEqual([
      'computer-device-locked',
    ]);
  });
});

describe('pages that only talk of backups', () => {
  test.each([
    [
      'https://support.apple.com/pl-pl/HT207428',
      'Sprawdź, czy w usłudze iCloud jest wystarczająco dużo miejsca na backup.',
    ],
    [
      'https://support.apple.com/102670',
      'If your iCloud storage is full or nearly full, your device may not back up.',
    ],
    ['https://support.apple.com/en-us/108318', 'If your iCloud storage is full, new backups fail.'],
    [
      'https://support.apple.com/guide/mac-help/mh15137/mac',
      'If the Time Machine backup disk for your Mac is full',
    ],
    ['https://www.apple.com/support/systemstatus/', 'iCloud Backup failed'],
    [
      'https://www.icloud.com/',
      'Upgrade to iCloud+ to get more storage. More storage plus additional features.',
    ],
    ['https://www.icloud.com/', 'My iPhone backup to iCloud is stuck'],
  ])('%s: %s', (url, text) => {
    expect(errorsOn(url, at('title', text))).toEqual([]);
  });
});

describe('the storage meter', () => {
  test('leaves the quote to a sentence that says the same', () => {
    const alert: Candidate = { text: 'Your iCloud storage is almost full.', place: 'alert' };
    const [found] = on('https://www.icloud.com/', [alert], '4.9 GB of 5 GB');
    expect(found).toMatchObject({
      quote: 'Your iCloud storage is almost full.',
      evidence: 'meter',
      language: 'en',
    });
  });

  const confidenceOf = (meter: string) => on('https://www.icloud.com/', [], meter)[0]?.confidence ?? 0;

  test('full or over is sure, and its text is the quote', () => {
    const [finding] = on('https://www.icloud.com/', [], '5.2 GB of 5 GB');
    expect(finding).toMatchObject({
      error: 'icloud-storage-full',
      evidence: 'meter',
      quote: '5.2 GB of 5 GB',
    });
    expect(confidenceOf('4,9 Go sur 5 Go')).toBeGreaterThan(0.8);
  });

  test('tight is a hint', () => {
    expect(confidenceOf('4.2 GB of 5 GB')).toBeGreaterThan(0);
    expect(confidenceOf('49 GB of 50 GB')).toBeLessThan(confidenceOf('50 GB of 50 GB'));
    expect(confidenceOf('98 %')).toBeGreaterThan(0);
  });

  test.each(['3.2 GB of 5 GB', '47 GB of 50 GB', '1.96 TB of 2 TB', '3 GB of 3 GB', '80 %', 'no meter', ''])(
    '"%s" says nothing',
    (meter) => {
      expect(on('https://www.icloud.com/', [], meter)).toEqual([]);
    },
  );
});

test('a meter in an article on storage is an example', () => {
  expect(errorsOn('https://support.apple.com/108922', [], '5 GB of 5 GB')).toEqual([]);
});

test('a page that sends far too much is answered from its first candidates', () => {
  const many = at('question', ...Array.from({ length: 500 }, () => 'x'), 'iPhone backup failed');
  expect(errorsOn(COMMUNITY, many)).toEqual([]);
  expect(errorsOn('not an address', at('alert', 'iPhone backup failed'))).toEqual(['icloud-backup-failed']);
});
