import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, see } from '../harness';
import { poll, type Stage, setStage, strikeStage } from '../story';

// Chrome asks for the permission in a window that no driver can press; Firefox can be told to grant it at once.
describe('notices in firefox', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('firefox');
  });
  afterAll(() => strikeStage(stage));

  const shown = () =>
    stage.driver.inExtension(async (api) => {
      const { notices } = await api.storage.local.get('notices');
      return (
        (notices as { data: { due: unknown[]; shown: string[] } } | undefined)?.data ?? { due: [], shown: [] }
      );
    });

  /** Ids of the notices that the browser itself says it has shown. */
  const onScreen = () =>
    stage.driver.inExtension(async (api) => Object.keys(await api.notifications.getAll()));

  test('switching them on asks for the permission', async () => {
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
    expect((await shown()).shown).toEqual([started.shown[0], expect.stringMatching(/^incident:.*:end$/)]);
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
