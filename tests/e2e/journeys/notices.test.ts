import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESSES, BROWSERS, press, see } from '../harness';
import {
  badgeSays,
  noticesOnScreen,
  openPopup,
  poll,
  type Stage,
  setStageWithNotices,
  strikeStage,
} from '../story';

describe.each(BROWSERS)('notices in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStageWithNotices(kind);
  });
  afterAll(() => strikeStage(stage));

  const shown = () =>
    stage.driver.inExtension(async (api) => {
      const { notices } = await api.storage.local.get('notices');
      return (
        (notices as { data: { due: unknown[]; shown: string[] } } | undefined)?.data ?? { due: [], shown: [] }
      );
    });

  const onScreen = () => noticesOnScreen(stage.driver);

  test('switching them on asks for the permission and is stored', async () => {
    const options = await stage.driver.openExtension('options.html');
    await press(options, '[data-setting=notices]');
    await stage.driver.until('the setting to be stored', async (api) => {
      const { settings } = await api.storage.local.get('settings');
      return (settings as { data?: { notices?: boolean } } | undefined)?.data?.notices === true;
    });
    await see(options, '[data-saved]');
    expect(
      await stage.driver.inExtension((api) => api.permissions.contains({ permissions: ['notifications'] })),
    ).toBe(true);
    await options.close();
  });

  test('one is shown at the start and one at the end, whatever the worker’s fate', async () => {
    const { apple, driver } = stage;
    apple.feed.startIncident({ services: ['iCloud Backup'] });
    await poll(driver);
    await driver.killWorker();
    await poll(driver);
    const started = await shown();
    expect(started.due).toEqual([]);
    expect(started.shown).toEqual([expect.stringMatching(/^incident:.*:start$/)]);
    expect(await onScreen()).toEqual(started.shown);
    apple.feed.endIncident();
    await poll(driver);
    await driver.killWorker();
    await poll(driver);
    const ended = await shown();
    expect(ended.shown).toEqual([started.shown[0], expect.stringMatching(/^incident:.*:end$/)]);
    expect(await onScreen()).toContain(ended.shown[1]);
  });

  describe('a reminder after a backup that worked', () => {
    const stored = () =>
      stage.driver.inExtension(async (api) => {
        const { settings } = await api.storage.local.get('settings');
        return (settings as { data: { devices: { reminder?: number }[] } }).data.devices[0]?.reminder ?? null;
      });
    const ring = () =>
      stage.driver.inExtension(async (api) => api.alarms.create('backup-reminder', { when: Date.now() }));
    const reminders = async () => (await onScreen()).filter((id) => id.startsWith('reminder:'));

    test('is set from the closing card for the next morning, and can be cancelled', async () => {
      const { driver } = stage;
      const page = await driver.open(ADDRESSES.community.lastBackup);
      await badgeSays(driver, '1', await driver.tabIdOf(page));
      const popup = await openPopup(driver, page);
      await press(popup, '[data-outcome=worked]');
      await press(popup, '[data-action=remind]');
      await press(popup, '[data-action=cancel-reminder]');
      await see(popup, '[data-action=remind]');
      expect(await stored()).toBeNull();
      await press(popup, '[data-action=remind]');
      await see(popup, '[data-reminder=true]', '9:00');
      const at = await stored();
      expect(at).toBeGreaterThan(Date.now());
      const alarm = await driver.inExtension((api) => api.alarms.get('backup-reminder'));
      expect(alarm?.scheduledTime).toBe(at);
      await popup.close();
      await page.close();
    });

    test('comes once, with the worker killed before and after it', async () => {
      const { driver } = stage;
      await ring();
      await poll(driver);
      expect(await reminders()).toEqual([]);
      await driver.inExtension(async (api) => {
        const { settings } = await api.storage.local.get('settings');
        const { v, data } = settings as { v: number; data: { devices: object[] } };
        const devices = data.devices.map((one) => ({ ...one, reminder: Date.now() - 1000 }));
        await api.storage.local.set({ settings: { v, data: { ...data, devices } } });
      });
      await driver.killWorker();
      await ring();
      await driver.until('the reminder to be shown and forgotten', async (api) => {
        const { settings } = await api.storage.local.get('settings');
        return !JSON.stringify(settings).includes('"reminder"');
      });
      const [shown, ...more] = await reminders();
      expect([shown, more]).toEqual([expect.stringMatching(/^reminder:first:\d+$/), []]);
      await driver.inExtension((api, id: string) => api.notifications.clear(id), shown ?? '');
      await driver.killWorker();
      await ring();
      await poll(driver);
      expect(await reminders()).toEqual([]);
    });
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
