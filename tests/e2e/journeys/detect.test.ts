import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESSES, attributes, BROWSERS, fill, inView, press, see, seeNone } from '../harness';
import { badgeSays, openPopup, pageIsRead, type Stage, setStage, strikeStage } from '../story';

const { icloud, support, community } = ADDRESSES;

const FOUND: readonly (readonly [what: string, url: string, error: string, quote: string])[] = [
  ['iCloud.com nearly full', icloud.home('nearly-full'), 'icloud-storage-full', 'storage is almost full.'],
  ['iCloud.com over quota', icloud.home('over-quota'), 'icloud-storage-full', 'storage is full.'],
  ['iCloud.com in German', icloud.home('german'), 'icloud-storage-full', 'Speicher ist fast voll.'],
  [
    'iCloud.com in French',
    icloud.home('french'),
    'icloud-storage-full',
    'stockage iCloud est presque plein.',
  ],
  ['iCloud.com in Russian', icloud.home('russian'), 'icloud-storage-full', 'почти заполнено.'],
  ['iCloud.com with a meter of percent alone', icloud.plan('percent'), 'icloud-storage-full', '98%'],
  ['an alert in a subframe', icloud.settingsAlert, 'icloud-storage-full', ''],
  ['an alert in an open shadow root', icloud.openShadowAlert, 'icloud-storage-full', ''],
  ['an alert in a closed shadow root', icloud.closedShadowAlert, 'icloud-storage-full', ''],
  ["Apple's article on iCloud backups", support.icloudBackup, 'icloud-backup-failed', ''],
  ["Apple's article at its old address", support.icloudBackupOldAddress, 'icloud-backup-failed', ''],
  ["Apple's article in Japanese", support.icloudBackupJapanese, 'icloud-backup-failed', ''],
  ['a thread on a full iCloud', community.notEnoughStorage, 'icloud-storage-full', 'not enough'],
  [
    'a thread on the last backup',
    community.lastBackup,
    'icloud-last-backup-incomplete',
    'could not be completed',
  ],
  ['a thread on a corrupt backup', community.corrupt, 'computer-backup-corrupt', 'corrupt'],
  ['a German thread', community.german, '', ''],
  ['a French thread', community.french, '', ''],
  ['a Spanish thread', community.spanish, '', ''],
  ['an Italian thread', community.italian, '', ''],
  ['a Japanese thread', community.japanese, '', ''],
];

/** The meter in whatever way the page writes it, and what the popup makes of it. */
const METERS: readonly (readonly [url: string, says: string])[] = [
  [icloud.home('nearly-full'), '4.9 GB of 5 GB of iCloud storage is used'],
  [icloud.home('over-quota'), '5.2 GB of 5 GB of iCloud storage is used'],
  [icloud.home('german'), '4.9 GB of 5 GB of iCloud storage is used'],
  [icloud.home('french'), '4.9 GB of 5 GB of iCloud storage is used'],
  [icloud.home('russian'), '4.9 GB of 5 GB of iCloud storage is used'],
  [icloud.plan('percent'), '98% of iCloud storage is used'],
];

const NOT_FOUND: readonly (readonly [what: string, url: string])[] = [
  ['iCloud.com signed out, with its offer of more storage', icloud.landing],
  ['iCloud.com with room', icloud.home('roomy')],
  ['a phishing mail about storage', icloud.phishingMail],
  ['what a backup contains', support.whatIsBackedUp],
  ['about backups', support.aboutBackups],
  ["a Mac's Time Machine", support.timeMachineGuide],
  ['a product page', support.product],
  ['a thread whose replies name every error', community.errorsInRepliesOnly],
  ['a thread on Time Machine', community.timeMachine],
];

describe.each(BROWSERS)('what pages say, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind);
  });
  afterAll(() => strikeStage(stage));

  test.each(FOUND)('%s: badge, name, quote and checklist', async (_what, url, error, quote) => {
    const { driver } = stage;
    const page = await driver.open(url);
    const tabId = await driver.tabIdOf(page);
    const title = await driver.until(
      'the badge of the tab to count a finding',
      async (api, tab: number) =>
        /^\d+$/.test(await api.action.getBadgeText({ tabId: tab })) && api.action.getTitle({ tabId: tab }),
      tabId,
    );
    const popup = await openPopup(driver, page);
    await see(popup, error ? `[data-finding=${error}]` : '[data-finding]');
    const name = await see(popup, '[data-finding] h2');
    expect(title).toContain(name);
    if (quote)
      expect((await see(popup, '[data-finding] blockquote')).toLowerCase()).toContain(quote.toLowerCase());
    expect((await attributes(popup, '[data-fix]', 'data-fix')).length).toBeGreaterThan(3);
    await see(popup, '[data-outcome=worked]');
    await popup.close();
    await page.close();
  });

  test('a story that may be a report: asked about in the popup, silent on the badge', async () => {
    const { driver } = stage;
    const page = await driver.open(community.story);
    const tabId = await pageIsRead(driver, page);
    const popup = await openPopup(driver, page);
    await see(popup, '[data-answers=unsure] [data-pick=icloud-backup-failed]');
    await seeNone(popup, '[data-finding]');
    expect((await driver.badge(tabId)).text).toBe('');
    await popup.close();
    await page.close();
  });

  test.each(METERS)('the meter of %s: %s', async (url, says) => {
    const { driver } = stage;
    const page = await driver.open(url);
    await badgeSays(driver, '1', await driver.tabIdOf(page));
    const popup = await openPopup(driver, page);
    await see(popup, '[data-finding=icloud-storage-full]', says);
    await popup.close();
    await page.close();
  });

  test.each(NOT_FOUND)('%s: no badge, and the popup says so', async (_what, url) => {
    const { driver } = stage;
    const page = await driver.open(url);
    const tabId = await pageIsRead(driver, page);
    expect((await driver.badge(tabId)).text).toBe('');
    const popup = await openPopup(driver, page);
    await see(popup, 'main', 'No backup error on this page');
    await seeNone(popup, '[data-finding]');
    await see(popup, '[data-box]');
    await popup.close();
    await page.close();
  });

  test('a page of another site: the popup says so and takes what the phone said', async () => {
    const { driver } = stage;
    const page = await driver.open('https://www.apple.com/support/systemstatus/');
    const popup = await openPopup(driver, page);
    await see(popup, '[data-view=empty]', 'No backup error on this page');
    await fill(
      popup,
      '[data-box]',
      'The last backup could not be completed because of poor network conditions.',
    );
    await popup.keyboard.press('Enter');
    await see(popup, '[data-finding=icloud-poor-network]');
    await inView(popup, '[data-finding=icloud-poor-network] h2:focus');
    expect((await attributes(popup, '[data-fix]', 'data-fix')).length).toBeGreaterThan(3);
    await popup.close();
    await page.close();
  });

  test('with a checklist under way the box comes first, and its answer comes into view', async () => {
    const { driver } = stage;
    const thread = await driver.open(community.corrupt);
    await badgeSays(driver, '1', await driver.tabIdOf(thread));
    const first = await openPopup(driver, thread);
    await press(first, '[data-outcome=no-help]');
    await see(first, '[data-action=undo]');
    await first.close();
    const page = await driver.open('https://www.apple.com/support/systemstatus/');
    const popup = await openPopup(driver, page);
    await see(popup, '[data-case=computer-backup-corrupt]');
    await inView(popup, '.nothing h2');
    await inView(popup, '[data-box]');
    await fill(popup, '[data-box]', 'Not enough iCloud storage to back up this iPhone');
    await popup.keyboard.press('Enter');
    await see(popup, '[data-finding=icloud-storage-full]');
    await inView(popup, '[data-finding=icloud-storage-full] h2:focus');
    await popup.close();
    await page.close();
    await thread.close();
  });

  test('iCloud.com moves on within the page: the finding goes with what it stood in, and comes with what is new', async () => {
    const { driver } = stage;
    const page = await driver.open(icloud.home('nearly-full'));
    const tabId = await driver.tabIdOf(page);
    await badgeSays(driver, '1', tabId);
    await page.evaluate(`document.querySelector('.notification').remove(); localApple.go('/photos/')`);
    await badgeSays(driver, '', tabId);
    await page.evaluate(`localApple.banner('Your iCloud storage is full.')`);
    await badgeSays(driver, '1', tabId);
    const popup = await openPopup(driver, page);
    expect(await see(popup, '[data-finding] blockquote')).toContain('Your iCloud storage is full.');
    await popup.close();
    await page.close();
  });

  test('the finding goes when the tab goes to another page, and changes with it', async () => {
    const { driver } = stage;
    const page = await driver.open(community.corrupt);
    const tabId = await driver.tabIdOf(page);
    await badgeSays(driver, '1', tabId);
    await page.goto('https://www.apple.com/support/systemstatus/');
    await badgeSays(driver, '', tabId);
    const popup = await openPopup(driver, page);
    await see(popup, 'main', 'No backup error on this page');
    await seeNone(popup, '[data-finding]');
    await popup.close();
    await page.goto(community.lastBackup);
    await badgeSays(driver, '1', tabId);
    const again = await openPopup(driver, page);
    await see(again, '[data-finding=icloud-last-backup-incomplete]');
    await seeNone(again, '[data-finding=computer-backup-corrupt]');
    await again.close();
    await page.close();
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
