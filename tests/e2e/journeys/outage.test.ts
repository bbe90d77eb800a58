import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FeedFault } from '../harness';
import { ADDRESSES, BROWSERS, see } from '../harness';
import { badgeSays, openPopup, poll, type Stage, setStage, strikeStage } from '../story';

const { verdict: SAID } = parse(readFileSync('locales/en.yml', 'utf8'));
/** What the first line says for each problem. */
const PROBLEMS: Readonly<Record<string, string>> = SAID.problem;

const BROKEN: readonly (readonly [fault: FeedFault, problem: string])[] = [
  ['not-json', 'not_json'],
  ['html', 'not_json'],
  ['empty-services', 'format_changed'],
  ['old-format', 'format_changed'],
  ['500', 'server_error'],
  ['redirect', 'redirected'],
  ['too-large', 'too_large'],
  ['drop-connection', 'unreachable'],
  ['hang', 'timed_out'],
];

describe.each(BROWSERS)("Apple's status, in %s", (kind) => {
  let stage: Stage;
  /** How far Apple's status desk is ahead, ms: files are dated to the minute. */
  let ahead = 0;
  beforeAll(async () => {
    stage = await setStage(kind, { now: () => Date.now() + ahead });
  });
  afterAll(() => strikeStage(stage));

  const verdict = async (url = 'https://www.apple.com/support/systemstatus/') => {
    const page = await stage.driver.open(url);
    const popup = await openPopup(stage.driver, page);
    const text = await see(popup, '[data-verdict]');
    const [state] = await popup.$$eval('[data-verdict]', (lines) =>
      lines.map((line) => line.getAttribute('data-verdict')),
    );
    await popup.close();
    await page.close();
    return { state, text };
  };

  test('quiet is said with its age, never as all fine', async () => {
    const { state, text } = await verdict();
    expect(state).toBe('quiet');
    expect(text).toMatch(/checked/i);
    expect(text).not.toMatch(/all fine|everything is/i);
  });

  test('an outage alerts within one poll, and its end clears it', async () => {
    const { apple, driver } = stage;
    apple.feed.startIncident({ services: ['iCloud Backup', 'Photos'], start: Date.now() - 2 * 3_600_000 });
    await poll(driver);
    const title = await badgeSays(driver, '!');
    expect(title).toContain('iCloud Backup');
    const during = await verdict();
    expect(during.state).toBe('outage');
    expect(during.text).toContain('iCloud Backup');
    expect(during.text).toContain('Photos');
    expect(during.text).toMatch(/since/i);
    expect(during.text).toMatch(/checked/i);

    apple.feed.endIncident();
    await poll(driver);
    await badgeSays(driver, '');
    expect((await verdict()).state).toBe('quiet');
  });

  test('during an outage the plan of an iCloud error begins with waiting, on pages found before too', async () => {
    const { apple, driver } = stage;
    const page = await driver.open(ADDRESSES.community.lastBackup);
    const tabId = await driver.tabIdOf(page);
    await badgeSays(driver, '1', tabId);
    apple.feed.startIncident({ services: ['iCloud Backup'] });
    await poll(driver);
    const title = await badgeSays(driver, '!', tabId);
    expect(title).toContain('iCloud Backup');
    const popup = await openPopup(driver, page);
    await see(popup, '[data-fix=wait-for-apple]');
    await popup.close();
    apple.feed.endIncident();
    await poll(driver);
    await badgeSays(driver, '1', tabId);
    const after = await openPopup(driver, page);
    await see(after, '[data-finding=icloud-last-backup-incomplete]');
    expect(await after.$('[data-fix=wait-for-apple]')).toBeNull();
    await after.close();
    await page.close();
  });

  test('maintenance is said quietly', async () => {
    const { apple, driver } = stage;
    apple.feed.startMaintenance({ services: ['iCloud Drive'] });
    await poll(driver);
    expect((await verdict()).state).toBe('maintenance');
    expect((await driver.badge()).text).toBe('');
    apple.feed.clear();
    await poll(driver);
    expect((await verdict()).state).toBe('quiet');
  });

  test.each(BROKEN)(
    'a status file that is broken (%s) is said, and everything else works',
    async (fault, problem) => {
      const { apple, driver } = stage;
      apple.feed.breakWith(fault);
      await poll(driver);
      const { state, text } = await verdict();
      expect(state).toBe('unknown');
      expect(text).toContain(PROBLEMS[problem]);
      const page = await driver.open(ADDRESSES.community.corrupt);
      await badgeSays(driver, '1', await driver.tabIdOf(page));
      await page.close();
      apple.feed.mend();
      await poll(driver);
      expect((await verdict()).state).toBe('quiet');
    },
  );

  test.each(['unknown-states', 'missing-fields'] as const)(
    'one bad event (%s) costs nothing else',
    async (fault) => {
      const { apple, driver } = stage;
      apple.feed.breakWith(fault);
      await poll(driver);
      expect((await verdict()).state).not.toBe('unknown');
      apple.feed.mend();
      apple.feed.clear();
      await poll(driver);
      await badgeSays(driver, '');
    },
  );

  test('an outage stays on screen while the file cannot be read', async () => {
    const { apple, driver } = stage;
    apple.feed.startIncident({ services: ['iCloud Backup'] });
    await poll(driver);
    apple.feed.breakWith('500');
    await poll(driver);
    const { state, text } = await verdict();
    expect(state).toBe('outage');
    expect(text).toContain('iCloud Backup');
    expect((await driver.badge()).text).toBe('!');
    apple.feed.mend();
    apple.feed.endIncident();
    await poll(driver);
    await badgeSays(driver, '');
  });

  test('a stale copy from before the outage changes nothing', async () => {
    const { apple, driver } = stage;
    apple.feed.validators = false;
    apple.feed.startIncident({ services: ['iCloud Mail'], messageId: '2000009000' });
    ahead += 5 * 60_000;
    apple.feed.startIncident({ services: ['Photos'], messageId: '2000009001' });
    await poll(driver);
    await badgeSays(driver, '!');
    apple.feed.serveOlder();
    await poll(driver);
    expect((await driver.badge()).text).toBe('!');
    expect((await verdict()).text).toContain('Photos');
    ahead += 5 * 60_000;
    apple.feed.endIncident();
    await poll(driver);
    await badgeSays(driver, '');
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
