// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isRead } from '../../../lib/page/hosts';
import { readPage } from '../../../lib/page/read';
import { page } from './page-fixture';

describe('readPage with the tools of the real script', () => {
  it('finds a notice and the meter', () => {
    const doc = page(
      '<div role="alert">iCloud Storage Full</div><p class="x-page-route">4.9 GB of 5 GB used</p>',
    );
    expect(readPage(doc, new URL('https://www.icloud.com/'))).toEqual({
      url: 'https://www.icloud.com/',
      lang: 'en',
      candidates: [{ text: 'iCloud Storage Full', place: 'alert' }],
      meters: ['4.9 GB of 5 GB used'],
    });
  });

  it('takes no share on the home page, which may be a battery’s', () => {
    const body = '<div class="homepage-viewport"><p>98 %</p></div>';
    expect(readPage(page(body), new URL('https://www.icloud.com/'))).toBeNull();
  });

  it('finds a notice that hangs high in a document too large to be searched, and none that a list holds', () => {
    const list = `<div><ul>${'<li></li>'.repeat(31_000)}<li><b role="alert">iCloud in a list</b></li></ul></div>`;
    const doc = page(`${list}<div role="alert">iCloud Backup failed</div>`);
    const found = readPage(doc, new URL('https://www.icloud.com/'))?.candidates;
    expect(found).toEqual([{ text: 'iCloud Backup failed', place: 'alert' }]);
  });
});

describe('isRead', () => {
  const app = (name: string): string =>
    `https://www.icloud.com/applications/${name}/current/en-us/index.html`;

  it.each([
    ['https://www.icloud.com/', false],
    ['https://support.apple.com/en-us/102563', false],
    ['https://discussions.apple.com/thread/250873047', false],
    [app('settings'), true],
    [app('mail2'), true],
  ])('takes %s (framed: %s)', (address, isFramed) => {
    expect(isRead(new URL(address), isFramed)).toBe(true);
  });

  it.each([
    ['https://idmsa.apple.com/appleauth/auth/signin', true],
    ['https://idmsa.apple.com/appleauth/auth/signin', false],
    [app('notes3'), true],
    ['https://www.icloud.com/', true],
    ['https://support.apple.com/en-us/102563', true],
    ['https://discussions.apple.com/thread/250873047', true],
  ])('leaves %s (framed: %s)', (address, isFramed) => {
    expect(isRead(new URL(address), isFramed)).toBe(false);
  });
});
