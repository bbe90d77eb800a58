import { beforeEach, expect, test, vi } from 'vitest';
import { openPanel } from '../../../lib/platform/panel';
import browser from './fake-polyfill';
import { panelApi, panels } from './fake-shell';
import { freshBrowser } from './records';

beforeEach(freshBrowser);

test('Chrome opens its side panel in the window, before anything is awaited', () => {
  void openPanel(4);
  expect(panels).toEqual([4]);
});

test('Firefox, which has none, opens its sidebar', async () => {
  const open = vi.spyOn(browser.sidebarAction, 'open').mockResolvedValue();
  Object.assign(browser, { sidePanel: undefined });
  await openPanel(4);
  Object.assign(browser, { sidePanel: panelApi });
  expect(open).toHaveBeenCalledTimes(1);
  expect(panels).toEqual([]);
});
