import { expect, test } from 'vitest';
import { keyCaps } from '../../../lib/state/panel-keys';

test.each<readonly [string, readonly string[]]>([
  ['Alt+Shift+U', ['Alt', 'Shift', 'U']],
  ['MacCtrl+Shift+Comma', ['Control', 'Shift', ',']],
  ['⌃⇧U', ['⌃', '⇧', 'U']],
  ['⌘⌥Home', ['⌘', '⌥', 'Home']],
  ['F9', ['F9']],
  ['', []],
])('%j has the keys %j', (shortcut, caps) => {
  expect(keyCaps(shortcut)).toEqual(caps);
});
