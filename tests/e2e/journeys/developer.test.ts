import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe';
import { ADDRESSES, BROWSERS, fill, press, see, seeNone } from '../harness';
import {
  badgeSays,
  noticesOnScreen,
  noticesTold,
  openPanel,
  openPopup,
  poll,
  type Stage,
  setStageWithNotices,
  statusChecked,
  strikeStage,
} from '../story';

const SERVICE = 'App Store Connect - TestFlight';
const BOX = `[data-watch="${SERVICE}"]`;

describe.each(BROWSERS)("Apple's services for developers, in %s", (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStageWithNotices(kind);
  });
  afterAll(() => strikeStage(stage));

  const asked = () => stage.apple.requests.developerFeed().length;
  const kept = () =>
    stage.driver.inExtension(async (api) => {
      const { 'status-developer': stored } = await api.storage.local.get('status-developer');
      return (stored as { data: { incidents: unknown[]; services: unknown[] } }).data;
    });

  test('their file is not asked for while none of them is watched', async () => {
    await poll(stage.driver);
    const page = await stage.driver.open(ADDRESSES.systemStatus);
    const popup = await openPopup(stage.driver, page);
    await press(popup, '[data-verdict] summary');
    await press(popup, '[data-action=check-status]');
    await see(popup, '[data-verdict=quiet]');
    await popup.close();
    await page.close();
    expect(asked()).toBe(0);
  });

  test('one is found, ticked, and asked for at once, without cookies', async () => {
    const { apple, driver } = stage;
    const options = await driver.openExtension('options.html');
    await press(options, '[data-setting=notices]');
    await see(options, '[data-saved="1"]');
    await seeNone(options, BOX);
    await press(options, '[data-watch-group=developer] summary');
    await see(options, BOX);
    expect(await violations(options)).toEqual([]);
    await fill(options, '[data-setting=watch-search]', 'testflight');
    await press(options, BOX);
    await see(options, '[data-saved="2"]');
    await statusChecked(driver, 0, 'status-developer');
    await options.close();
    const [request] = apple.requests.developerFeed();
    expect(asked()).toBe(1);
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('referer');
    expect((await kept()).services).toMatchObject([{ name: SERVICE, listed: true, active: null }]);
    await badgeSays(driver, '');
  });

  test('an outage there alone raises the badge, and one notice whatever the worker’s fate', async () => {
    const { apple, driver } = stage;
    apple.developerFeed.startIncident({ services: [SERVICE, 'APNS'] });
    await poll(driver, 'status-developer');
    expect(await badgeSays(driver, '!')).toContain(SERVICE);
    const told = await noticesTold(driver);
    expect(told).toEqual([expect.stringMatching(/^incident:developer:.*:start$/)]);
    expect(await noticesOnScreen(driver)).toEqual(told);
    await driver.killWorker();
    await poll(driver, 'status-developer');
    await poll(driver);
    expect(await noticesTold(driver)).toEqual(told);
  });

  test('the first line and the panel name it, the plan of a backup error does not wait for it', async () => {
    const { driver } = stage;
    const page = await driver.open(ADDRESSES.community.lastBackup);
    await badgeSays(driver, '!', await driver.tabIdOf(page));
    const popup = await openPopup(driver, page);
    expect(await see(popup, '[data-verdict=outage]')).toContain(SERVICE);
    await see(popup, '[data-finding=icloud-last-backup-incomplete]');
    expect(await popup.$('[data-fix=wait-for-apple]')).toBeNull();
    const panel = await openPanel(driver, popup, page);
    await press(panel, '.services-all > summary');
    await see(panel, '[data-source=developer]', SERVICE);
    await see(panel, `[data-service="${SERVICE}"]`, 'problem since');
    await see(panel, '[data-source=consumer]', 'no problem reported');
    expect(await violations(panel)).toEqual([]);
    expect(await panel.$('[data-fix=wait-for-apple]')).toBeNull();
    await panel.close();
    await page.close();
  });

  test('unticked, it is let go without a word, and nothing more is asked', async () => {
    const { driver } = stage;
    const before = asked();
    const options = await driver.openExtension('options.html');
    await fill(options, '[data-setting=watch-search]', 'testflight');
    await press(options, `${BOX}:checked`);
    await badgeSays(driver, '');
    await options.close();
    expect(await kept()).toMatchObject({ incidents: [], services: [] });
    await driver.killWorker();
    await poll(driver);
    await badgeSays(driver, '');
    expect(asked()).toBe(before);
    expect(await noticesTold(driver)).toEqual([expect.stringMatching(/:start$/)]);
  });

  test('a service that came to Apple’s list after this version can be watched as well', async () => {
    const { apple, driver } = stage;
    apple.feed.startIncident({ services: ['Apple Quantum'] });
    await poll(driver);
    const options = await driver.openExtension('options.html');
    await fill(options, '[data-setting=watch-search]', 'quantum');
    await press(options, '[data-watch="Apple Quantum"]');
    expect(await badgeSays(driver, '!')).toContain('Apple Quantum');
    await options.close();
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
