import { mkdtempSync, rmSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import { attributes, BROWSERS, see } from '../harness';
import { type PolicyValues, setChromiumPolicy, writeFirefoxPolicy } from '../organisation';
import { badgeSays, poll, type Stage, setStage, strikeStage } from '../story';

const FIRST = { watch: ['Photos', 'iCloud Mail'], checkEveryMinutes: 30, notices: 'yes' };
const MINUTE = 60_000;

describe.each(BROWSERS)('an organisation’s policy in %s', (kind) => {
  let stage: Stage;
  /** False where this machine or browser gives no way to set a policy without its administrator. */
  let isSet = false;
  const home = mkdtempSync(join(tmpdir(), 'beacon-home-'));

  const setPolicy = async (values: PolicyValues): Promise<boolean> => {
    if (kind === 'chromium') return setChromiumPolicy(stage.driver, values);
    writeFirefoxPolicy(home, values);
    // Firefox reads it once, when it starts.
    stage.driver = await stage.driver.restart();
    return platform() === 'linux';
  };
  /** Waits until these services are watched: Chromium's worker asks at once, Firefox's at its start. */
  const watches = (names: readonly string[]) =>
    stage.driver.until(
      'the new list to be watched',
      async (api, wanted: string) => {
        const { status } = await api.storage.local.get('status');
        const { services } = (status as { data: { services: { name: string }[] } }).data;
        const now = services.map(({ name }) => name).join();
        if (now !== wanted) throw new Error(now);
        return true;
      },
      names.join(),
    );

  beforeAll(async () => {
    stage = await setStage(kind, { home });
    isSet = await setPolicy(FIRST);
  });
  afterAll(async () => {
    await strikeStage(stage);
    rmSync(home, { recursive: true, force: true });
  });

  test('decides what is watched and how often, and leaves what it does not say', async () => {
    const { apple, driver } = stage;
    await watches(isSet ? FIRST.watch : DEFAULT_WATCH);
    const wait = await driver.inExtension(async (api) => {
      const { status } = await api.storage.local.get('status');
      const { dueAt, lastTriedAt } = (status as { data: { dueAt: number; lastTriedAt: number } }).data;
      return dueAt - lastTriedAt;
    });
    const every = (isSet ? 30 : 10) * MINUTE;
    expect(wait).toBeGreaterThanOrEqual(every * 0.7);
    expect(wait).toBeLessThanOrEqual(every * 1.3);
    apple.feed.startIncident({ services: [isSet ? 'iCloud Mail' : 'iCloud Backup'] });
    await poll(driver);
    await badgeSays(driver, '!');
    apple.feed.endIncident();
    await poll(driver);
    await badgeSays(driver, '');
  });

  test('is shown on the settings page, with what of it cannot be used', async () => {
    const options = await stage.driver.openExtension('options.html');
    await see(options, '[data-setting=notices]');
    if (isSet) await see(options, '[data-policy-bad]', 'notices');
    expect(await attributes(options, '[data-policy-every]', 'data-policy-every')).toEqual(
      isSet ? ['30'] : [],
    );
    const ticked = await attributes(options, '[data-watch]:checked', 'data-watch');
    const free = await attributes(
      options,
      '[data-part=services] > .watch [data-watch]:not(:disabled)',
      'data-watch',
    );
    expect([ticked.length, free.length > 0]).toEqual(isSet ? [2, false] : [7, true]);
    expect(await attributes(options, '[data-setting=notices]:disabled', 'type')).toEqual([]);
    await options.close();
  });

  test('is followed when it changes: at once in Chromium, from its next start in Firefox', async () => {
    const { driver } = stage;
    const options = kind === 'chromium' ? await driver.openExtension('options.html') : null;
    isSet = await setPolicy({ watch: ['Photos'], notices: true });
    await watches(isSet ? ['Photos'] : DEFAULT_WATCH);
    const page = options ?? (await stage.driver.openExtension('options.html'));
    await see(page, '[data-setting=notices]');
    if (isSet) await see(page, '[data-managed]');
    const boxes = await attributes(page, '[data-setting=notices]:checked:disabled', 'type');
    expect(boxes).toEqual(isSet ? ['checkbox'] : []);
    await page.close();
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
