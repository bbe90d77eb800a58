import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe';
import { BROWSERS, press, see, seeNone, waitFor } from '../harness';
import { poll, type Stage, setStage, statusChecked, strikeStage, withdrawStatus } from '../story';

const ORIGINS = ['https://www.apple.com/support/systemstatus/data/*'];

describe.each(BROWSERS)('installing in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind);
  });
  afterAll(() => strikeStage(stage));

  test('the first-run page opens by itself', async () => {
    await stage.driver.until('the first-run page', async (api) => {
      const tabs = await api.runtime.getContexts?.({ contextTypes: ['TAB'] });
      const urls = tabs
        ? tabs.map((tab) => tab.documentUrl ?? '')
        : (await api.tabs.query({})).map((tab) => tab.url ?? '');
      return urls.some((url) => url.endsWith('/welcome.html'));
    });
  });

  test('it says what is done, read and never done', async () => {
    const page = await stage.driver.openExtension('welcome.html');
    const text = await see(page, 'main');
    expect(text).toMatch(/iCloud\.com/);
    expect(text).toMatch(/never/i);
    await seeNone(page, '[data-action=allow-status]');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('it names the keys that are set, and takes the version at once', async () => {
    const page = await stage.driver.openExtension('welcome.html');
    await see(page, '[data-panel-keys]', process.platform === 'darwin' ? 'U' : 'Alt Shift U');
    await page.select('[data-setting=ios]', '18');
    await see(page, '[data-said]', 'Saved');
    const options = await stage.driver.opened('options.html', () =>
      press(page, '[data-action=open-options]'),
    );
    await waitFor(options, 'the version that was chosen', () => {
      const list = document.querySelector('[data-setting=ios]');
      return list instanceof HTMLSelectElement && list.value === '18';
    });
    await options.close();
    await page.close();
  });

  test('the only thing sent is the request for the status file, without cookies', async () => {
    const sent = stage.apple.requests.list(({ path }) => path.includes('systemstatus'));
    expect(sent.length).toBeGreaterThan(0);
    for (const request of sent) {
      expect(request.path).toBe('/support/systemstatus/data/system_status_en_US.js');
      expect(request.headers).not.toHaveProperty('cookie');
      expect(request.headers).not.toHaveProperty('referer');
    }
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});

// Chrome never lets a person withdraw a host that an extension requires; Firefox does, at any time.
describe('withdrawing the status file in firefox', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('firefox');
  });
  afterAll(() => strikeStage(stage));

  test('it asks for the status file where that was withdrawn', async () => {
    await withdrawStatus(stage.driver);
    const page = await stage.driver.openExtension('welcome.html');
    const pressedAt = Date.now();
    await press(page, '[data-action=allow-status]');
    await seeNone(page, '[data-action=allow-status]');
    expect(
      await stage.driver.inExtension(
        (api, origins: string[]) => api.permissions.contains({ origins }),
        ORIGINS,
      ),
    ).toBe(true);
    // The next test begins when this leave has been made use of.
    await statusChecked(stage.driver, pressedAt);
  });

  test('the popup says what is missing and offers to allow it', async () => {
    await withdrawStatus(stage.driver);
    await poll(stage.driver);
    const popup = await stage.driver.openExtension('popup.html');
    await see(popup, '[data-verdict=unknown]');
    await press(popup, '[data-action=allow-status]');
    await see(popup, '[data-verdict=quiet]');
  });
});
