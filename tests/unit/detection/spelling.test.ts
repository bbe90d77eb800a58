import { describe, expect, test } from 'vitest';
import { detectInText } from '../../../lib/detection/detect';
import { matchable } from '../../../lib/detection/matchable';
import { corrected, isOneSlip } from '../../../lib/detection/spelling';

describe('one slip', () => {
  test.each([
    ['bakcup', 'backup'],
    ['backp', 'backup'],
    ['baackup', 'backup'],
    ['backip', 'backup'],
  ])('%s for %s', (typed, meant) => {
    expect(isOneSlip(typed, meant)).toBe(true);
    expect(isOneSlip(meant, typed)).toBe(true);
  });

  test.each([
    ['backup', 'backup'],
    ['bkcaup', 'backup'],
    ['backing', 'backup'],
    ['', 'ab'],
    ['restore', 'storage'],
  ])('%s is not one for %s', (typed, other) => {
    expect(isOneSlip(typed, other)).toBe(false);
  });
});

describe('a text with slips', () => {
  test.each([
    ['icloud bakcup faield', 'icloud-backup-failed'],
    ['not enuogh icloud storrage', 'icloud-storage-full'],
    ['iphone disconected during itunes bakcup', 'computer-disconnected'],
  ])('%s', (text, error) => {
    expect(detectInText(text)[0]?.error).toBe(error);
  });

  test('is quoted as it was typed', () => {
    const [found] = detectInText('icloud bakcup faield');
    expect(found?.quote).toBe('icloud bakcup faield');
    expect(found?.because.join(' ')).toContain('bakcup');
  });

  test('leaves known words, short words and other matters alone', () => {
    expect(corrected(matchable('the backup of my iPhone failed'))).toBeNull();
    expect(corrected(matchable(''))).toBeNull();
    expect(detectInText('I baked a cake for the cloud choir')).toEqual([]);
  });

  test('keeps the way back to each character', () => {
    const text = matchable('My iPhone: bakcup faield!');
    const right = corrected(text);
    expect(right?.origin).toHaveLength((right?.text.length ?? 0) + 1);
    const start = right?.text.indexOf('backup') ?? 0;
    expect(text.source.slice(right?.origin[start], right?.origin[start + 6])).toBe('bakcup');
  });
});
