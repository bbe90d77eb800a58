import { describe, expect, test } from 'vitest';
import { codeCertainty, findCodes, meaningOfCode, namedCodes } from '../../../lib/detection/codes';
import { normalise } from '../../../lib/detection/normalise';

const errorsIn = (text: string) => findCodes(normalise(text).text).map(({ meaning }) => meaning.errors[0]);

describe('what a code says', () => {
  test.each([
    ['MBErrorDomain/205', 'known'],
    ['MBErrorDomain/104', 'ambiguous'],
    ['MBErrorDomain/999', 'unknown'],
    ['0xE8000013', 'known'],
    ['0xe8003ffe', 'unknown'],
    ['-402636802', 'unknown'],
    ['-402653158', 'known'],
    ['-54', 'ambiguous'],
    ['-69', 'unknown'],
    ['5105', 'unknown'],
    ['4013', 'known'],
    ['14', 'ambiguous'],
    ['53', 'known'],
    ['17', 'unknown'],
    ['', 'unknown'],
    ['backup', 'unknown'],
  ] as const)('%s is %s', (code, certainty) => {
    expect(codeCertainty(code)).toBe(certainty);
  });

  test('a signed number means the same as its hexadecimal twin', () => {
    for (let low = 0; low <= 0xff; low++) {
      const hex = `0xE80000${low.toString(16).padStart(2, '0')}`;
      expect(meaningOfCode(String(0xe8000000 + low - 2 ** 32))).toEqual(meaningOfCode(hex));
    }
  });
});

describe('codes that a text names', () => {
  test.each([
    ['iTunes backup error -69', [['-69', 'unknown']]],
    ['restore error 17', [['17', 'unknown']]],
    ['iTunes Backup failed, error -54', [['-54', 'ambiguous']]],
    [
      '(MBErrorDomain/999) and (MBErrorDomain/205)',
      [
        ['MBErrorDomain/999', 'unknown'],
        ['MBErrorDomain/205', 'known'],
      ],
    ],
    ['An unknown error occurred (0xE8000013).', [['0xE8000013', 'known']]],
    ['call 4013 for help, 9 errors in all', []],
    ['', []],
  ] as const)('%s', (text, codes) => {
    expect(namedCodes(text).map(({ code, certainty }) => [code, certainty])).toEqual(codes);
  });

  test('at most five, each once', () => {
    const text = Array.from({ length: 9 }, (_, at) => `MBErrorDomain/90${at} MBErrorDomain/90${at}`).join(
      ' ',
    );
    expect(namedCodes(text)).toHaveLength(5);
  });
});

describe('codes in a text', () => {
  test.each([
    ['ErrorCode 205: Error reading backup properties (MBErrorDomain/205).', 'mb-existing-backup-unreadable'],
    ['Backup Failed (Error Code 105).', 'computer-no-free-space'],
    ['MBErrorDomain Code=208', 'computer-device-locked'],
    ['NSError (MBErrorDomain:207)', 'restore-password-incorrect'],
    ['An unknown error occurred (0xE8000065)', 'computer-connect-0xe8'],
    ['could not be restored. An unknown error occurred (9).', 'restore-firmware-usb-comm'],
    ['could not be restored. An unknown error has occured (53)', 'restore-firmware-unknown-error'],
    ['iPhone could not be updated. An unknown error occurred (3194).', 'restore-firmware-server'],
    ['Unable to backup until Setup is finished (MBErrorDomain/212)', 'mb-setup-not-finished'],
    ['Неизвестная ошибка (4013)', 'restore-firmware-usb-comm'],
    ['iTunes backup error -54', 'computer-access-denied'],
    ['Restore failed with ErrorCode 105', 'restore-not-enough-space'],
    ['restore: Multiple errors downloading files (MBErrorDomain/205)', 'mb-restore-failed'],
    ['the restore stops at 100 % with code 102', 'mb-restore-failed'],
    ['error code 212 on an iPhone 5', 'mb-setup-not-finished'],
    ['Nugget says error 211', 'restore-find-my-on'],
    ['Backup failed (MBErrorDomain/2)', 'computer-error-occurred'],
    ['rename error while restoring (MBErrorDomain/2)', 'mb-restore-failed'],
    ['iTunes: unknown error (0xE80000A)', 'computer-connect-0xe8'],
  ])('%s', (text, error) => {
    expect(errorsIn(text)).toContain(error);
  });

  test.each([
    'call 4013 for help',
    'there are 9 errors in my restore',
    'It is -54 degrees and my backup has an error-free run',
    'NSCocoaErrorDomain/205',
    'error 12.4013 in restore',
    'error 9 %',
    'an error since iOS 9 when I restore',
    'iPhone 14 error while restoring',
    'no error code, just that the restore failed on a 14 Pro',
    'the file https://example.com/error/4013 restores',
    'error -69 while backing up',
    'HTTP error 205 from my server',
    'error 105 in the printer',
  ])('not in: %s', (text) => {
    expect(errorsIn(text)).toEqual([]);
  });

  test('an underlying error is marked', () => {
    const hits = findCodes(normalise('(MBErrorDomain/103). Underlying error: (MBErrorDomain/3)').text);
    expect(hits.map(({ underlying }) => underlying)).toEqual([false, true]);
  });
});
