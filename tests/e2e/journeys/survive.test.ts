import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESSES, attributes, BROWSERS, type ExtensionApi, fill, press, see } from '../harness';
import {
  badgeSays,
  letAlarmFire,
  openPopup,
  poll,
  type Stage,
  setStage,
  statusChecked,
  strikeStage,
} from '../story';

/** How many outcomes the newest case has, if more than so many; else 0, as where there is only rubbish. */
async function outcomesBeyond(api: ExtensionApi, count: number): Promise<number> {
  const { cases } = await api.storage.local.get('cases');
  const { data } = (cases ?? {}) as { data?: { cases?: { outcomes: unknown[] }[] } }; // what this version writes
  const kept = data?.cases?.[0]?.outcomes.length ?? 0;
  return kept > count ? kept : 0;
}

describe.each(BROWSERS)('what goes wrong on the way, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind);
  });
  afterAll(() => strikeStage(stage));

  const incidents = () =>
    stage.driver.inExtension(async (api) => {
      const { status } = await api.storage.local.get('status');
      return (status as { data: { incidents: { end: number | null }[] } }).data.incidents.map(
        ({ end }) => end,
      );
    });

  test('a worker killed while Apple answers: the next alarm finds the outage, once', async () => {
    const { apple, driver } = stage;
    apple.feed.startIncident({ services: ['iCloud Backup'] });
    apple.feed.hold();
    const asked = apple.requests.nextFeed();
    await letAlarmFire(driver);
    await asked;
    await driver.killWorker();
    apple.feed.release();
    await poll(driver);
    await badgeSays(driver, '!');
    await driver.killWorker();
    await poll(driver);
    expect(await incidents()).toEqual([null]);
    apple.feed.endIncident();
    await poll(driver);
    await badgeSays(driver, '');
    expect(await incidents()).toEqual([expect.any(Number)]);
  });

  test('a worker killed before a click: the click wakes it', async () => {
    const { driver } = stage;
    const page = await driver.open(ADDRESSES.community.corrupt);
    await badgeSays(driver, '1', await driver.tabIdOf(page));
    const popup = await openPopup(driver, page);
    await see(popup, '[data-outcome=no-help]');
    const [first] = await attributes(popup, '[data-fix]', 'data-fix');
    await driver.killWorker();
    await press(popup, '[data-outcome=no-help]');
    await driver.until(
      'the outcome to be stored',
      async (api, fix: string | null) =>
        JSON.stringify(await api.storage.local.get('cases')).includes(`"fix":"${fix}"`),
      first ?? null,
    );
    await popup.close();
    await page.close();
  });

  test('Apple does not answer: the rest works meanwhile', async () => {
    const { apple, driver } = stage;
    apple.feed.hold();
    const before = Date.now();
    await letAlarmFire(driver);
    const page = await driver.open(ADDRESSES.community.lastBackup);
    await badgeSays(driver, '1', await driver.tabIdOf(page));
    apple.feed.release();
    await statusChecked(driver, before);
    await page.close();
  });

  test('the browser is closed during an outage and opened after it', async () => {
    const { apple } = stage;
    apple.feed.startIncident({ services: ['Photos'] });
    await poll(stage.driver);
    await badgeSays(stage.driver, '!');
    stage.driver = await stage.driver.restart();
    await badgeSays(stage.driver, '!');
    apple.feed.clear();
    await poll(stage.driver);
    await badgeSays(stage.driver, '');
    expect((await incidents()).every((end) => end !== null)).toBe(true);
  });

  test.each(['status', 'settings', 'cases', 'notices'])(
    'rubbish in storage under "%s" falls back and is kept aside',
    async (key) => {
      const { driver } = stage;
      await driver.inExtension(
        (api, name: string) => api.storage.local.set({ [name]: { v: 1, data: '\u0000rubbish' } }),
        key,
      );
      await driver.killWorker();
      const options = await driver.openExtension('options.html');
      await see(options, 'main');
      const popup = await driver.openExtension('popup.html');
      await see(popup, '[data-verdict]');
      await fill(popup, '[data-box]', 'iPhone Backup Failed');
      await popup.keyboard.press('Enter');
      await see(popup, '[data-finding=icloud-backup-failed]');
      const before = await driver.inExtension(outcomesBeyond, 0);
      await press(popup, '[data-outcome=no-help]');
      // The worker's write must be over before the next test puts rubbish where it would land.
      await driver.until('the outcome to be kept', outcomesBeyond, before);
      await driver.inExtension(async (api) => {
        api.alarms.create('status-check', { when: Date.now() });
      });
      if (key !== 'settings' && key !== 'notices') {
        await driver.until(
          'the rubbish to be kept aside',
          async (api, name: string) =>
            JSON.stringify((await api.storage.local.get(`aside:${name}`))[`aside:${name}`] ?? '').includes(
              'rubbish',
            ),
          key,
        );
      }
      await options.close();
      await popup.close();
    },
  );

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
