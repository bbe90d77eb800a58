import { describe, expect, test } from 'vitest';
import { matchable } from '../../../lib/detection/matchable';

describe('the form in which phrases are compared', () => {
  test.each([
    ['devices are alike', 'This iPad, iPod touch (iPod)', 'this iphone iphone iphone'],
    ['Wi-Fi and WLAN are alike', 'Wi‑Fi WLAN-Netz WiFi wi fi', 'wifi wifi netz wifi wifi'],
    ['back up and backup are alike', 'back up, back-up, backup', 'backup backup backup'],
    ['denials are alike', "hasn’t can't hasnt cannot won't", 'has not can not has not can not will not'],
    ['contractions are one word', "it's we're its", 'its were its'],
    ['words that only begin like a denial stay', 'cannoth wonton isntx', 'cannoth wonton isntx'],
    ['Chinese is read alike in both scripts', '雲端備份 云端备份', '云端备份云端备份'],
    ['elisions are two', "l’espace n'a", 'l espace n a'],
    ['hyphens are blanks', 'iCloud-Backup', 'icloud backup'],
    ['sentences end', 'Backup failed. Try again…', 'backup failed. try again.'],
    ['numbers do not end sentences', 'iOS 10.3 now', 'ios 10 3 now'],
    ['no blanks around Han and Kana', 'iCloud ストレージ 、が 不足', 'icloudストレージが不足'],
    ['no blanks in Korean, where people differ', 'iCloud 저장 공간이', 'icloud저장공간이'],
    ['emoji are blanks', 'backup😅failed', 'backup failed'],
  ])('%s', (_, source, text) => {
    expect(matchable(source).text).toBe(text);
  });

  test('a word that only begins like a device stays', () => {
    expect(matchable('wlanx swlan').text).toBe('wifix swlan');
  });

  test('each character knows where it came from', () => {
    const source = '« L’iPod touch »';
    const { text, origin } = matchable(source);
    expect(source.slice(origin[text.indexOf('iphone')])).toMatch(/^iPod touch/);
    expect(origin).toHaveLength(text.length + 1);
  });
});
