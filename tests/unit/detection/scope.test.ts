import { describe, expect, test } from 'vitest';
import { detectInText } from '../../../lib/detection/detect';

const first = (text: string) => detectInText(text)[0]?.error;

describe('what a text is about', () => {
  test.each([
    'WhatsApp on my 12 hangs while it backs up to iCloud',
    'LINEのトークをバックアップできません。iPhone本体のバックアップは昨日できました',
    'Immich on my iPhone: the backup hangs at the same picture',
  ])('another subject first: %s', (text) => {
    expect(first(text)).toBeUndefined();
  });

  test.each([
    ['WhatsApp takes 20 GB and my iPhone backup keeps failing', 'icloud-backup-failed'],
    ['The iPhone backup to iCloud hangs since WhatsApp got so big', 'icloud-stuck'],
  ])('an iPhone is: %s', (text, error) => {
    expect(first(text)).toBe(error);
  });
});

describe('a question that complains of nothing', () => {
  test.each([
    'How do I move my backup to a newer iPhone?',
    'Wie lange werden Backups vom iPhone aufbewahrt?',
  ])('finds nothing: %s', (text) => {
    expect(first(text)).toBeUndefined();
  });

  test('but one that complains does', () => {
    expect(first('How do I fix it, my iPhone backup fails and iCloud is full')).toBe('icloud-storage-full');
  });
});

describe('where both a computer and iCloud could be meant', () => {
  test.each([
    ['There is not enough space on the device itself to make the iCloud backup', 'icloud-device-no-space'],
    ['There is not enough space in iCloud to back up the phone', 'icloud-storage-full'],
    ['My disk is full, so iTunes makes no backup of the iPhone', 'computer-no-free-space'],
  ])('%s', (text, error) => {
    expect(first(text)).toBe(error);
  });
});
