import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe';
import { ADDRESSES, BROWSERS, fill, press, see } from '../harness';
import { badgeSays, poll, type Stage, setStage, strikeStage } from '../story';

describe.each(BROWSERS)('accessibility of the running screens, in %s', (kind) => {
  let stage: Stage;
  let tab = 0;
  beforeAll(async () => {
    stage = await setStage(kind);
    const page = await stage.driver.open(ADDRESSES.community.corrupt);
    tab = await stage.driver.tabIdOf(page);
    await badgeSays(stage.driver, '1', tab);
  });
  afterAll(() => strikeStage(stage));

  const check = async (path: string, shows: string, scheme: 'light' | 'dark'): Promise<void> => {
    const page = await stage.driver.openExtension(path);
    await see(page, shows);
    await stage.driver.appear(page, { scheme, reducedMotion: true });
    expect(await violations(page)).toEqual([]);
    await page.close();
  };

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    test('popup without an error', () => check('popup.html', '[data-box]', scheme));
    test('popup with an error', () => check(`popup.html?tab=${tab}`, '[data-outcome]', scheme));
    test('side panel', () => check(`sidepanel.html?tab=${tab}`, '[data-outcome]', scheme));
    test('settings', () => check('options.html', '[data-setting=ios]', scheme));
    test('first-run page', () => check('welcome.html', 'main li', scheme));

    test('popup in an outage', async () => {
      stage.apple.feed.startIncident({ services: ['iCloud Backup'] });
      await poll(stage.driver);
      await check(`popup.html?tab=${tab}`, '[data-verdict=outage]', scheme);
      stage.apple.feed.endIncident();
      await poll(stage.driver);
    });
  });

  describe('with two devices, a backup long ago and a case that was solved', () => {
    beforeAll(async () => {
      await stage.driver.inExtension(async (api) => {
        const old = { lastGood: Date.now() - 20 * 24 * 60 * 60_000, reminder: Date.now() + 60 * 60_000 };
        const devices = [
          { id: 'first', name: '', kind: 'iphone' },
          { id: 'second', name: 'Kitchen', kind: 'ipad', ...old },
        ];
        const data = { devices, current: 'second', watch: [], notices: false };
        await api.storage.local.set({ settings: { v: 2, data } });
      });
      const popup = await stage.driver.openExtension('popup.html');
      await fill(popup, '[data-box]', 'iPhone Backup Failed');
      await popup.keyboard.press('Enter');
      await see(popup, '[data-outcome=skip]');
      await popup.close();
    });

    describe.each(['light', 'dark'] as const)('%s', (scheme) => {
      test('popup', () => check('popup.html', '[data-last-good]', scheme));
      test('settings', () => check('options.html', '[data-reminder]', scheme));
    });

    test('the end of a case', async () => {
      const popup = await stage.driver.openExtension('popup.html');
      await press(popup, '[data-outcome=worked]');
      await popup.close();
      for (const scheme of ['light', 'dark'] as const) {
        await check('sidepanel.html', '[data-action=cancel-reminder]', scheme);
      }
    });
  });
});
