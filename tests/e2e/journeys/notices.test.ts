import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, press, see } from '../harness';
import { poll, type Stage, setStage, strikeStage } from '../story';

/**
 * A copy of Chrome's build that holds the permission from the start: Chrome asks for it in a window that no driver can
 * press. Firefox can be told to grant it at once, so there the build runs as it is.
 */
function withPermission(folder: string): string {
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = [...manifest.permissions, ...manifest.optional_permissions];
  writeFileSync(file, JSON.stringify({ ...manifest, permissions, optional_permissions: [] }));
  return folder;
}

describe.each(BROWSERS)('notices in %s', (kind) => {
  let stage: Stage;
  const folder = mkdtempSync(join(tmpdir(), 'beacon-notices-'));
  beforeAll(async () => {
    stage = await setStage(kind, kind === 'chromium' ? { extension: withPermission(folder) } : {});
  });
  afterAll(async () => {
    await strikeStage(stage);
    rmSync(folder, { recursive: true });
  });

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

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
