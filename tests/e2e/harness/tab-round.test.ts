import { expect, test } from 'vitest';
import { startDriver, startLocalApple } from '.';
import { keysOf } from './keyboard';
import { runInPage } from './page-run';

test('a round with the Tab key finds what is not reached, out of order, without a ring, and out of view', async () => {
  const apple = await startLocalApple();
  const driver = await startDriver('chromium', { port: apple.port });
  const page = await driver.openExtension('manifest.json');
  await runInPage(page, () => {
    document.body.innerHTML = `<style>:focus { outline: 3px solid #000 } #bare { outline: 0 } #pale { outline-color: #eee }
      #up { position: absolute; inset-block-start: 0 }</style>
      <button style="margin-block-start: 99px">one</button><button id="bare">two</button><button id="pale">three</button>
      <button id="up">up</button><button id="jumps">jumps</button>
      <button>never</button><button id="last">last</button>`;
    const onward = () => document.getElementById('last')?.focus();
    document.getElementById('jumps')?.addEventListener('focus', onward);
  });
  const { flaws, reached } = await (await keysOf(driver, page)).round();
  expect(flaws).toEqual([
    'not reached: button "jumps"',
    'not reached: button "never"',
    'out of order: button "up"',
    'focus not seen: button "two"',
    'focus not seen: button "three"',
    'out of view: button "up"',
  ]);
  expect(reached).toBe(5);
  await driver.close();
  await apple.close();
});
