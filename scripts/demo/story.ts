import type { Page } from 'puppeteer-core';
import { ADDRESSES, type Driver, fill, type LocalApple, press, see } from '../../tests/e2e/harness';
import { badgeSays, openPanel, openPopup, poll, type Stage, statusChecked } from '../../tests/e2e/story';
import type { Narrator } from './narrator';

const VERDICT = '.verdict-line, .verdict-age';
const FINDING = '[data-finding] .heading, [data-finding] blockquote';
const STEP = '.step h2, .step .how, .step .path';

/** Closes what is no longer needed; a popup closes by itself when the panel opens. */
async function close(...pages: Page[]): Promise<void> {
  for (const page of pages) if (!page.isClosed()) await page.close();
}

async function install(driver: Driver, say: Narrator): Promise<void> {
  say.step('The person installs Backup Beacon: the first-run page opens.');
  await statusChecked(driver, 0);
  const welcome = await driver.openExtension('welcome.html');
  await say.reads('page', welcome, 'main h1, main h2, main li');
  await say.picture(welcome, 'welcome');
  await close(welcome);
}

async function findOnICloud(driver: Driver, say: Narrator): Promise<void> {
  say.step('They open iCloud.com; their storage is nearly full.');
  const page = await driver.open(ADDRESSES.icloud.home('nearly-full'));
  say.says('badge', await badgeSays(driver, '1', await driver.tabIdOf(page)));
  await say.picture(page, 'icloud');
  const popup = await openPopup(driver, page);
  await see(popup, '[data-finding]');
  await say.reads('popup', popup, `${VERDICT}, ${FINDING}, ${STEP}`);
  await say.picture(popup, 'popup-finding');

  say.step('One click opens the whole checklist beside the page.');
  const panel = await openPanel(driver, popup, page);
  await see(panel, '[data-finding]');
  await say.reads('panel', panel, '[data-finding] .heading, .step h2, [data-fix] .step-name');
  await say.picture(panel, 'panel');

  say.step('The first step did not help: it is ticked, and the next best one comes.');
  await press(panel, '[data-outcome=no-help]');
  await see(panel, '[data-done]');
  await say.reads('panel', panel, '[data-done], [data-progress], .step h2');
  await say.picture(panel, 'panel-next-step');
  await close(popup, panel, page);
}

async function typeError(driver: Driver, say: Narrator): Promise<void> {
  say.step('On any other page the popup takes what the phone said.');
  const page = await driver.open('https://www.apple.com/support/systemstatus/');
  const popup = await openPopup(driver, page);
  await see(popup, 'main', 'No backup error on this page');
  await say.reads('popup', popup, 'main > .quiet, main > .heading, [data-case] .over, [data-case] .heading');
  await say.picture(popup, 'popup-empty');
  await fill(popup, '[data-box]', 'iTunes could not back up the iPhone because the backup was corrupt');
  await popup.keyboard.press('Enter');
  await see(popup, '[data-finding=computer-backup-corrupt]');
  await say.reads('popup', popup, `${FINDING}, ${STEP}`);
  await say.picture(popup, 'popup-typed');
  await close(popup, page);
}

async function verdictOver(driver: Driver, say: Narrator, state: string, name: string): Promise<void> {
  const page = await driver.open(ADDRESSES.community.lastBackup);
  const popup = await openPopup(driver, page);
  await see(popup, `[data-verdict=${state}]`);
  await say.reads('popup', popup, `${VERDICT}, [data-finding] .heading, .step h2`);
  await say.picture(popup, name);
  await close(popup, page);
}

async function outage(driver: Driver, apple: LocalApple, say: Narrator): Promise<void> {
  say.step('Apple posts an outage of iCloud Backup. The next poll puts it on the badge.');
  apple.feed.startIncident({ services: ['iCloud Backup', 'Photos'], start: Date.now() - 2 * 3_600_000 });
  await poll(driver);
  say.says('badge', `! ${await badgeSays(driver, '!')}`);
  await verdictOver(driver, say, 'outage', 'popup-outage');

  say.step("Apple's status file breaks during the outage: what is known stays, and the popup says why.");
  apple.feed.breakWith('html');
  await poll(driver);
  await verdictOver(driver, say, 'outage', 'popup-outage-unreadable');
  apple.feed.mend();

  say.step('The outage ends: the badge clears.');
  apple.feed.endIncident();
  await poll(driver);
  await badgeSays(driver, '');
  say.says('badge', '(clear)');
  await verdictOver(driver, say, 'quiet', 'popup-quiet');

  say.step("Apple's status file cannot be reached at all: everything else works.");
  apple.feed.breakWith('drop-connection');
  await poll(driver);
  await verdictOver(driver, say, 'unknown', 'popup-unknown');
  apple.feed.mend();
}

async function comeBack(stage: Stage, say: Narrator): Promise<void> {
  say.step('They close the browser and come back: the ticks are still there.');
  stage.driver = await stage.driver.restart();
  const panel = await stage.driver.openExtension('sidepanel.html');
  await see(panel, '[data-done]');
  await say.reads('panel', panel, '.heading, [data-done], [data-progress]');
  await say.picture(panel, 'panel-after-restart');

  say.step('They make a safe copy first: now the steps that could lose something are offered.');
  await press(panel, '.next .more-steps > summary');
  await press(panel, '[data-fix=back-up-to-computer] summary');
  await press(panel, '[data-fix=back-up-to-computer] [data-action=jump]');
  await press(panel, '[data-fix=back-up-to-computer] [data-outcome=worked]');
  await see(panel, '[data-done=back-up-to-computer]');
  await say.reads('panel', panel, '[data-done], .step h2, .step .loss');
  await say.picture(panel, 'panel-after-copy');

  say.step('The next step worked: the case is closed.');
  await press(panel, '[data-outcome=worked]');
  await see(panel, '[data-closed=worked]');
  await say.reads('panel', panel, '[data-closed]');
  await say.picture(panel, 'panel-worked');
  await close(panel);
}

/** Plays the story of a failed backup in a real browser and tells what the person sees; the stage's browser changes. */
export async function playStory(stage: Stage, say: Narrator): Promise<void> {
  const { driver, apple } = stage;
  await install(driver, say);
  await findOnICloud(driver, say);
  await typeError(driver, say);
  await outage(driver, apple, say);
  await comeBack(stage, say);
}
