import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESSES, attributes, BROWSERS, fill, press, see, seeNone } from '../harness';
import { badgeSays, openPanel, openPopup, type Stage, setStage, strikeStage } from '../story';

describe.each(BROWSERS)('the checklist, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind);
  });
  afterAll(() => strikeStage(stage));

  const openThread = async () => {
    const page = await stage.driver.open(ADDRESSES.community.corrupt);
    await badgeSays(stage.driver, '1', await stage.driver.tabIdOf(page));
    return page;
  };

  test('opens beside the page by one click and shows the same steps', async () => {
    const page = await openThread();
    const popup = await openPopup(stage.driver, page);
    await see(popup, '[data-finding=computer-backup-corrupt]');
    const [first] = await attributes(popup, '[data-fix]', 'data-fix');
    const panel = await openPanel(stage.driver, popup, page);
    await see(panel, '[data-finding=computer-backup-corrupt]');
    expect((await attributes(panel, '[data-fix]', 'data-fix'))[0]).toBe(first);
    await panel.close();
    await page.close();
  });

  test('a step that did not help is ticked, the next one comes, and a restart loses nothing', async () => {
    const page = await openThread();
    const panel = await stage.driver.openExtension(`sidepanel.html?tab=${await stage.driver.tabIdOf(page)}`);
    await see(panel, '[data-finding=computer-backup-corrupt]');
    const before = await attributes(panel, '[data-fix]', 'data-fix');
    await press(panel, '[data-outcome=no-help]');
    await see(panel, `[data-done=${before[0]}]`);
    const after = await attributes(panel, '[data-fix]:not([data-done])', 'data-fix');
    expect(after).not.toContain(before[0]);
    expect(after.length).toBeGreaterThan(0);

    stage.driver = await stage.driver.restart();
    const again = await stage.driver.openExtension('sidepanel.html');
    await see(again, '[data-finding=computer-backup-corrupt]');
    await see(again, `[data-done=${before[0]}]`);
    expect(await attributes(again, '[data-fix]:not([data-done])', 'data-fix')).toEqual(after);
    await again.close();
  });

  test('the summary for whoever helps says what was tried, and is copied', async () => {
    const panel = await stage.driver.openExtension('sidepanel.html');
    await press(panel, '[data-hand-over] summary');
    await see(panel, '[data-action=copy]');
    const text = await panel.$eval(
      '[data-hand-over] textarea',
      (sheet) => (sheet as HTMLTextAreaElement).value,
    );
    const [done] = await panel.$$eval('[data-done]', (rows) =>
      rows.map((row) => row.querySelector('span')?.textContent),
    );
    expect(text).toContain('Tried:');
    expect(text).toContain(done);
    await press(panel, '[data-action=copy]');
    await see(panel, '[data-copied=true]');
    await panel.close();
  });

  test('what was pressed by mistake can be taken back', async () => {
    const panel = await stage.driver.openExtension('sidepanel.html');
    await see(panel, '[data-done]');
    const [done] = await attributes(panel, '[data-done]', 'data-done');
    await press(panel, '[data-action=undo]');
    await seeNone(panel, '[data-done]');
    expect((await attributes(panel, '[data-fix]', 'data-fix'))[0]).toBe(done);
    await panel.close();
  });

  test('two windows show the same', async () => {
    const one = await stage.driver.openExtension('sidepanel.html');
    const two = await stage.driver.openExtension('sidepanel.html');
    await see(one, '[data-fix]');
    await see(two, '[data-fix]');
    const [current] = await attributes(two, '[data-fix]', 'data-fix');
    await press(two, '[data-outcome=no-help]');
    await see(one, `[data-done=${current}]`);
    await one.close();
    await two.close();
  });

  test('when it worked the case is closed, calmly', async () => {
    const panel = await stage.driver.openExtension('sidepanel.html');
    await press(panel, '[data-outcome=worked]');
    await seeNone(panel, '[data-outcome]');
    const closed = await stage.driver.inExtension(async (api) => {
      const { cases } = await api.storage.local.get('cases');
      return (cases as { data: { cases: { closed: { how: string } | null }[] } }).data.cases[0]?.closed?.how;
    });
    expect(closed).toBe('worked');
    await panel.close();
  });

  test('what is mentioned beside the error changes the order, until it is said not to be so', async () => {
    const panel = await stage.driver.openExtension('sidepanel.html');
    await press(panel, 'details:has([data-action=describe]) > summary');
    await fill(panel, 'form textarea', 'iPhone Backup Failed. I use a Pi-hole.');
    await press(panel, '[data-action=describe]');
    await see(panel, '[data-sign=filter-named]');
    const steps = () => attributes(panel, '[data-fix]', 'data-fix');
    const place = (await steps()).indexOf('turn-off-filter');
    expect(place).toBeGreaterThanOrEqual(0);
    await press(panel, '[data-action=deny-sign]');
    await seeNone(panel, '[data-sign]');
    expect((await steps()).indexOf('turn-off-filter')).not.toBe(place);
    await panel.close();
    const again = await stage.driver.openExtension('sidepanel.html');
    await see(again, '[data-finding=icloud-backup-failed]');
    await seeNone(again, '[data-sign]');
    await again.close();
  });

  test('another message in the middle of it starts anew, and keeps what was done', async () => {
    const panel = await stage.driver.openExtension('sidepanel.html');
    await see(panel, '[data-finding=icloud-backup-failed]');
    const [done] = await attributes(panel, '[data-fix]', 'data-fix');
    await press(panel, '[data-outcome=no-help]');
    await see(panel, `[data-done=${done}]`);
    await press(panel, 'details:has([data-action=describe]) > summary');
    await fill(panel, 'form textarea', 'The last backup could not be completed');
    await press(panel, '[data-action=describe]');
    await see(panel, '[data-finding=icloud-last-backup-incomplete]');
    await press(panel, '[data-outcome=no-help]');
    await see(panel, `[data-finding=icloud-last-backup-incomplete] ~ .done [data-done=${done}]`);
    await panel.close();
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
