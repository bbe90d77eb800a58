import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeExport } from '../../../lib/platform/exported';
import { FIRST_DEVICE } from '../../../lib/state/devices';
import { EMPTY_STATUS } from '../../../lib/status/state';
import { aCase } from '../../components/records';
import { violations } from '../axe';
import { BROWSERS, press, see, seeNone, waitFor } from '../harness';
import { type Stage, setStage, strikeStage } from '../story';

/** A copy as another browser may have saved it. */
const COPY = writeExport({
  settings: {
    devices: [{ ...FIRST_DEVICE, name: 'Blue phone', ios: 17 }],
    current: FIRST_DEVICE.id,
    watch: ['iCloud Backup'],
    notices: false,
  },
  book: { cases: [aCase('icloud-stuck')], focus: null },
  status: EMPTY_STATUS,
  developer: EMPTY_STATUS,
});

describe.each(BROWSERS)('what is kept, in %s', (kind) => {
  let stage: Stage;
  let folder = '';
  beforeAll(async () => {
    stage = await setStage(kind);
    folder = mkdtempSync(join(tmpdir(), 'copy-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await strikeStage(stage);
  });

  const choose = async (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    const page = await stage.driver.openExtension('options.html');
    const input = await page.waitForSelector('input[data-action=import]');
    await input?.uploadFile(join(folder, name));
    return page;
  };
  const cases = () =>
    stage.driver.inExtension(async (api) => {
      const { cases: kept } = await api.storage.local.get('cases');
      return ((kept as { data: { cases: { error: string }[] } } | undefined)?.data.cases ?? []).map(
        ({ error }) => error,
      );
    });

  test('a file of another program is refused, and changes nothing', async () => {
    const page = await choose('other.json', '{"app":"other"}');
    await see(page, '[data-data=unreadable]', 'Nothing was changed.');
    expect(await cases()).toEqual([]);
    await page.close();
  });

  test('a copy is looked into, loaded on request, and gone on with', async () => {
    const page = await choose('backup-beacon.json', COPY);
    await see(page, '[data-data=preview]', 'This copy holds one checklist.');
    expect(await cases()).toEqual([]);
    await press(page, '[data-action=confirm]');
    await see(page, '[data-saved]', 'Saved');
    await waitFor(page, 'the version from the copy', () => {
      const list = document.querySelector('[data-setting=ios]');
      return list instanceof HTMLSelectElement && list.value === '17';
    });
    expect(await cases()).toEqual(['icloud-stuck']);
    await page.close();
  });

  test('everything is erased after a question', async () => {
    const page = await stage.driver.openExtension('options.html');
    await press(page, '[data-action=erase]');
    await see(page, 'dialog', 'It cannot be undone.');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await seeNone(page, 'dialog');
    expect(await page.$eval(':focus', (button) => button.getAttribute('data-action'))).toBe('erase');
    expect(await cases()).toEqual(['icloud-stuck']);
    await press(page, '[data-action=erase]');
    await press(page, '[data-action=confirm]');
    await seeNone(page, '[data-action=confirm]');
    await see(page, '[data-saved]', 'Saved');
    expect(await cases()).toEqual([]);
    await page.close();
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
