import { beforeEach, expect, test } from 'vitest';
import { onShortcut } from '../../../../lib/platform/worker/shortcut';
import { panels } from '../fake-shell';
import { freshBrowser } from '../records';

beforeEach(freshBrowser);

test('opens the panel of the window in front, before anything is awaited', () => {
  void onShortcut('open-panel', { id: 7, windowId: 3 });
  void onShortcut('open-panel');
  expect(panels).toEqual([3, -2]);
});

test('another command is not ours', async () => {
  await onShortcut('_execute_action', { id: 7, windowId: 3 });
  expect(panels).toEqual([]);
});
