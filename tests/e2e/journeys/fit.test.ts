import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe';
import { ADDRESSES, attributes, BROWSERS, press, see, seeNone, waitFor } from '../harness';
import { badgeSays, type Stage, setStage, strikeStage } from '../story';

const NEXT = '[data-size=nextBackup] input';

/** Types over what stands in a field and leaves it. */
async function overwrite(page: Page, selector: string, text: string): Promise<void> {
  await press(page, selector);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.type(selector, text);
  await page.keyboard.press('Tab');
}

describe.each(BROWSERS)('whether the backup fits, in %s', (kind) => {
  let stage: Stage;
  let panel: Page;
  beforeAll(async () => {
    stage = await setStage(kind);
  });
  afterAll(() => strikeStage(stage));

  const openAbout = async (address: string): Promise<Page> => {
    const page = await stage.driver.open(address);
    const tab = await stage.driver.tabIdOf(page);
    await badgeSays(stage.driver, '1', tab);
    return stage.driver.openExtension(`sidepanel.html?tab=${tab}`);
  };
  const steps = () => attributes(panel, '[data-fix]', 'data-fix');
  const firstStepMakesRoom = (wanted: boolean) =>
    waitFor(
      panel,
      `a first step that ${wanted ? 'makes' : 'does not make'} room`,
      (makes: boolean) => {
        const now = document.querySelector('[data-fix]')?.getAttribute('data-fix') ?? '';
        const room = ['change-storage-plan', 'delete-app-downloads', 'leave-apps-out', 'free-icloud-space'];
        if (room.includes(now) !== makes) throw new Error(`it is "${now}"`);
        return true;
      },
      wanted,
    );

  test('takes what the page shows, and asks for the rest', async () => {
    panel = await openAbout(ADDRESSES.icloud.home('nearly-full'));
    await press(panel, '.fit summary');
    await see(panel, '[data-fit-target=icloud][data-fit=unknown]', 'Still to type: Size of the next backup.');
    await see(panel, '[data-size=icloudUsed]', 'Seen on the page: 4.9 GB');
    await overwrite(panel, NEXT, '12');
    await see(panel, '[data-fit=no]', 'That is 11.9 GB too little. A 50 GB plan would hold it.');
    await press(panel, '[data-action=put-away]');
    await panel.close();
  });

  test('a backup that does not fit shows what is missing, and makes room the first step', async () => {
    panel = await openAbout(ADDRESSES.community.lastBackup);
    await firstStepMakesRoom(false);
    await press(panel, '.fit summary');
    await overwrite(panel, NEXT, '12,5');
    await overwrite(panel, '[data-size=icloudUsed] input', '47');
    await overwrite(panel, '[data-size=icloudTotal] input', '50 GB');
    await see(panel, '[data-fit=no]', 'That is 9.5 GB too little. A 200 GB plan would hold it.');
    await see(panel, '[data-fit=no] [data-fit-part=over]', '9.5 GB');
    await firstStepMakesRoom(true);
  });

  test('what is no size is said kindly and changes nothing', async () => {
    const before = await steps();
    await overwrite(panel, NEXT, 'lots');
    await see(panel, '[data-size=nextBackup]', 'That is not a size.');
    await see(panel, '[data-fit-target=icloud][data-fit=no]');
    expect(await steps()).toEqual(before);
  });

  test('one that fits is said to, and other steps come first', async () => {
    await overwrite(panel, NEXT, '0.5');
    await see(panel, '[data-fit-target=icloud][data-fit=fits]', 'It fits.');
    await seeNone(panel, '.fit-bad:not(:empty)');
    await firstStepMakesRoom(false);
    await overwrite(panel, NEXT, '12.5');
    await firstStepMakesRoom(true);
  });

  test.each(['light', 'dark'] as const)('can be used by everyone, in %s', async (scheme) => {
    await stage.driver.appear(panel, { scheme, reducedMotion: true });
    expect(await violations(panel)).toEqual([]);
  });

  test('a restart of the browser loses nothing of it', async () => {
    const before = await steps();
    stage.driver = await stage.driver.restart();
    panel = await stage.driver.openExtension('sidepanel.html');
    await see(panel, '.fit summary', 'iCloud: it does not fit');
    expect(await steps()).toEqual(before);
    await press(panel, '.fit summary');
    await see(panel, '[data-fit=no]', 'A 200 GB plan would hold it.');
    const kept = await panel.$eval(NEXT, (field) => (field as HTMLInputElement).value);
    expect(kept).toBe('12.5');
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
