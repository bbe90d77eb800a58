import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPanel } from '../../../lib/platform/panel';
import browser from './fake-polyfill';
import { panelApi, panels } from './fake-shell';
import { freshBrowser } from './records';

beforeEach(freshBrowser);
afterEach(() => Object.assign(browser, { sidePanel: panelApi }));

const SCREEN = 'chrome-extension://test-extension-id/sidepanel.html';

/** Addresses of the tabs that were opened. */
function opened(): unknown[] {
  const urls: unknown[] = [];
  vi.spyOn(browser.tabs, 'create').mockImplementation(async ({ url }) => {
    urls.push(url);
    return { index: 0, highlighted: true, active: true, pinned: false, incognito: false };
  });
  return urls;
}

test('Chrome opens its side panel in the window, before anything is awaited', () => {
  void openPanel(4, 7);
  expect(panels).toEqual([4]);
});

test('Firefox, which has none, opens its sidebar', async () => {
  const open = vi.spyOn(browser.sidebarAction, 'open').mockResolvedValue();
  Object.assign(browser, { sidePanel: undefined });
  const urls = opened();
  await openPanel(4, 7);
  expect(open).toHaveBeenCalledTimes(1);
  expect([...panels, ...urls]).toEqual([]);
});

describe('the same screen opens as a tab that speaks about the page', () => {
  test.each<readonly [string, () => unknown]>([
    [
      'Chrome refuses its side panel',
      () => vi.spyOn(panelApi, 'open').mockRejectedValue(new Error('gesture')),
    ],
    [
      'Firefox refuses its sidebar',
      () => {
        Object.assign(browser, { sidePanel: undefined });
        vi.spyOn(browser.sidebarAction, 'open').mockRejectedValue(new Error('gesture'));
      },
    ],
    [
      'there is neither',
      () => {
        Object.assign(browser, { sidePanel: undefined });
        vi.spyOn(browser.sidebarAction, 'open').mockImplementation(() => {
          throw new TypeError('browser.sidebarAction is undefined');
        });
      },
    ],
  ])('where %s', async (_name, arrange) => {
    arrange();
    const urls = opened();
    await openPanel(4, 0);
    expect(urls).toEqual([`${SCREEN}?tab=0`]);
  });

  test('or about none where the click was in none', async () => {
    vi.spyOn(panelApi, 'open').mockRejectedValue(new Error('gesture'));
    const urls = opened();
    await openPanel(-2, null);
    expect(urls).toEqual([SCREEN]);
  });
});
