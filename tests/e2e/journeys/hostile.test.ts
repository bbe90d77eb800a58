import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESSES, BROWSERS, fill, runInPage, see } from '../harness';
import { badgeSays, openPopup, pageIsRead, type Stage, setStage, strikeStage } from '../story';

const { hostile } = ADDRESSES;

describe.each(BROWSERS)('hostile pages, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind);
  });
  afterAll(() => strikeStage(stage));

  test.each(['huge-text', 'many-nodes', 'one-word', 'busy', 'marks'] as const)(
    '%s: is read in bounded time',
    async (name) => {
      const { driver } = stage;
      const page = await driver.open(hostile(name));
      await pageIsRead(driver, page);
      const popup = await openPopup(driver, page);
      await see(popup, '[data-view]');
      await see(popup, '[data-verdict]');
      await popup.close();
      await page.close();
    },
  );

  test('markup in a page is text in the popup', async () => {
    const { driver } = stage;
    const page = await driver.open(hostile('markup'));
    await pageIsRead(driver, page);
    const popup = await openPopup(driver, page);
    await see(popup, '[data-finding]');
    expect(await popup.$$('[data-finding] img, [data-finding] script, [data-finding] iframe')).toHaveLength(
      0,
    );
    await popup.close();
    await page.close();
  });

  test('markup that is typed is text', async () => {
    const { driver } = stage;
    const popup = await driver.openExtension('popup.html');
    await fill(popup, '[data-box]', '<img src=x onerror=alert(1)> iPhone Backup Failed');
    await popup.keyboard.press('Enter');
    await see(popup, '[data-finding=icloud-backup-failed]');
    expect(await popup.$$('main img')).toHaveLength(0);
    await popup.close();
  });

  test('no script of a page ran in a screen, and nothing went wrong', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});

// A driver of Firefox waits for every page, so it cannot look while one hangs.
test('a page that hangs delays nothing that is known of it, in chromium', async () => {
  const stage = await setStage('chromium');
  const { driver } = stage;
  const page = await driver.open(ADDRESSES.icloud.home('nearly-full'));
  await badgeSays(driver, '1', await driver.tabIdOf(page));
  let isBusy = true;
  const hang = runInPage(page, () => {
    const end = performance.now() + 10_000;
    while (performance.now() < end);
  }).then(() => {
    isBusy = false;
  });
  const popup = await openPopup(driver, page);
  await see(popup, '[data-finding=icloud-storage-full]');
  expect(isBusy).toBe(true);
  await popup.close();
  await hang;
  await strikeStage(stage);
});
