import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe';
import { BROWSERS, press, see, seeNone } from '../harness';
import { badgeSays, noticesTold, poll, type Stage, setStageWithNotices, strikeStage } from '../story';

describe.each(BROWSERS)('mute, snooze and one end told, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStageWithNotices(kind);
  });
  afterAll(() => strikeStage(stage));

  /** Kinds of the incident notices that the browser itself says it has shown, each only once. */
  const told = async () => {
    await noticesTold(stage.driver);
    const ids = await stage.driver.inExtension(async (api) => {
      const all = Object.keys(await api.notifications.getAll());
      await Promise.all(all.map((id) => api.notifications.clear(id)));
      return all;
    });
    return ids.map((id) => id.split(':').at(-1));
  };
  /** Waits for the button to show no badge and its title to say all of this. */
  const quietly = (...says: string[]) =>
    stage.driver.until(
      `no badge, and a title with ${says.join(' and ')}`,
      async (api, wanted: string[]) => {
        const [text, title] = [await api.action.getBadgeText({}), await api.action.getTitle({})];
        if (text !== '' || !wanted.every((part) => title.includes(part))) throw new Error(`${text} ${title}`);
        return true;
      },
      says,
    );
  const endAll = async () => {
    stage.apple.feed.endIncident();
    await poll(stage.driver);
    await badgeSays(stage.driver, '');
  };

  test('the end of a problem is told although notices are off, once, whatever the worker’s fate', async () => {
    const { apple, driver } = stage;
    apple.feed.startIncident({ services: ['iCloud Keychain'], messageId: '2000009100' });
    await poll(driver);
    const panel = await driver.openExtension('sidepanel.html');
    await press(panel, '[data-action=tell-end]');
    await see(panel, '[data-tell-end=true]', 'one notice');
    await press(panel, '[data-action=take-back-end]');
    await see(panel, '[data-action=tell-end]');
    await press(panel, '[data-action=tell-end]');
    await see(panel, '[data-action=take-back-end]');
    expect(await told()).toEqual([]);
    await driver.killWorker();
    await endAll();
    await seeNone(panel, '[data-tell-end]');
    expect(await told()).toEqual(['end']);
    await driver.killWorker();
    await poll(driver);
    expect(await told()).toEqual([]);
    await panel.close();
  });

  test('a muted service raises nothing, also after a restart; one that joins it does, once', async () => {
    const options = await stage.driver.openExtension('options.html');
    await press(options, '[data-setting=notices]');
    await see(options, '[data-setting=notices]:checked');
    await press(options, '[data-mute=Photos]');
    await see(options, '[data-mute=Photos]:checked');
    await options.close();
    stage.driver = await stage.driver.restart();
    const { apple, driver } = stage;
    apple.feed.startIncident({ services: ['Photos'], messageId: '2000009200' });
    await poll(driver);
    await quietly('problem with Photos', 'muted: Photos');
    const panel = await driver.openExtension('sidepanel.html');
    await see(panel, '[data-verdict=outage]', 'Photos');
    await see(panel, '[data-service=Photos]', 'muted');
    expect(await told()).toEqual([]);
    apple.feed.startIncident({ services: ['iCloud Drive'], messageId: '2000009201' });
    await poll(driver);
    await badgeSays(driver, '!');
    await poll(driver);
    expect(await told()).toEqual(['start']);
    await endAll();
    expect(await told()).toEqual(['end']);
    await panel.close();
  });

  test('a snooze keeps badge and notices back until it is ended, by hand or by its time', async () => {
    const { apple, driver } = stage;
    const options = await driver.openExtension('options.html');
    await press(options, '[data-snooze-for=week]');
    await see(options, '[data-snoozed=true]', 'snoozed until');
    expect(await violations(options)).toEqual([]);
    apple.feed.startIncident({ services: ['iCloud Backup'], messageId: '2000009300' });
    await poll(driver);
    await quietly('problem with iCloud Backup', 'snoozed until');
    expect(await told()).toEqual([]);
    const panel = await driver.openExtension('sidepanel.html');
    await see(panel, '[data-action=end-snooze]');
    expect(await violations(panel)).toEqual([]);
    await press(panel, '[data-action=end-snooze]');
    await badgeSays(driver, '!');
    await seeNone(options, '[data-snoozed=true]');
    expect(await told()).toEqual(['start']);

    await press(options, '[data-snooze-for=hour]');
    await quietly('snoozed until');
    await driver.inExtension(async (api) => {
      const { settings } = await api.storage.local.get('settings');
      const { v, data } = settings as { v: number; data: object };
      await api.storage.local.set({ settings: { v, data: { ...data, snoozedUntil: Date.now() - 1000 } } });
    });
    await driver.killWorker();
    await driver.inExtension((api) => api.alarms.create('snooze-end', { when: Date.now() }));
    await badgeSays(driver, '!');
    expect(await told()).toEqual([]);
    await endAll();
    expect(await told()).toEqual(['end']);
    await panel.close();
    await options.close();
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
