import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SETTINGS } from '../../../lib/platform/storage/registry';
import { dayOf } from '../../../lib/state/last-good';
import type { OwnDevice } from '../../../lib/state/records';
import { ADDRESSES, BROWSERS, see, seeNone } from '../harness';
import { type Keys, keysOf } from '../harness/keyboard';
import { openPopup, pageIsRead, poll, type Stage, setStage, strikeStage, withdrawStatus } from '../story';

const DAY = 24 * 60 * 60_000;
const DEVICES: readonly OwnDevice[] = [
  { id: 'first', name: 'Work phone', kind: 'iphone', ios: 26 },
  { id: 'second', name: 'Kitchen', kind: 'ipad', ios: 17, lastGood: Date.now() - 20 * DAY },
];

/** Types a day into the date field that has the focus, in the order of the browser's language. */
async function typeDay(popup: Page, day: string): Promise<void> {
  const digits = await popup.evaluate((iso: string) => {
    const parts = new Intl.DateTimeFormat(undefined, { day: '2-digit', month: '2-digit', year: 'numeric' });
    return parts
      .formatToParts(new Date(`${iso}T12:00`))
      .filter(({ type }) => type !== 'literal')
      .map(({ value }) => value)
      .join('');
  }, day);
  await popup.keyboard.type(digits);
}

describe.each(BROWSERS)('two devices, in the popup by keyboard alone, in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let popup: Page;
  let keys: Keys;
  const open = async () => {
    const data = { ...SETTINGS.fallback, devices: DEVICES, current: 'second' };
    await stage.driver.inExtension((api, all: Record<string, unknown>) => api.storage.local.set(all), {
      [SETTINGS.key]: { v: SETTINGS.version, data },
    });
    popup = await openPopup(stage.driver, page);
    keys = await keysOf(stage.driver, popup);
    await see(popup, '[data-last-good]', '2 weeks ago');
  };
  beforeAll(async () => {
    stage = await setStage(kind);
    page = await stage.driver.open(ADDRESSES.icloud.landing);
    await pageIsRead(stage.driver, page);
    await open();
  });
  afterAll(() => strikeStage(stage));

  test('another one is chosen with the arrow keys, and the list keeps the focus', async () => {
    await keys.to('select[data-device]');
    await keys.press('ArrowUp');
    await see(popup, '[data-device=first]');
    await seeNone(popup, '[data-last-good]');
    await keys.on('[data-device=first]', 'combobox', 'For:');
    await keys.press('ArrowDown');
    await see(popup, '[data-last-good]');
    expect(await keys.isAt('[data-device=second]')).toBe(true);
  });

  test('with the date of the last good backup open every control is reached, both ways round', async () => {
    await keys.to('[data-last-good] summary');
    await keys.press('Enter');
    await see(popup, '[data-last-good] input');
    const forward = await keys.round();
    expect(forward.flaws).toEqual([]);
    expect(await keys.round('back')).toEqual(forward);
  });

  test('one press says that it was today, and the focus goes to the heading', async () => {
    await keys.to('[data-action=good-today]');
    await keys.press('Enter');
    await seeNone(popup, '[data-last-good]');
    await keys.on('main h2', 'heading');
    await popup.close();
  });

  test('a date is typed, which the field keeps as long as it is being typed', async () => {
    await open();
    await keys.to('[data-last-good] summary');
    await keys.press(' ');
    await keys.to('[data-last-good] input');
    const day = dayOf(Date.now() - 17 * DAY);
    await typeDay(popup, day);
    await stage.driver.until(
      'the date to be kept',
      async (api, wanted: string) => {
        const { settings } = await api.storage.local.get('settings');
        const { devices } = (settings as { data: { devices: { lastGood?: number }[] } }).data;
        const at = devices[1]?.lastGood;
        return at !== undefined && new Date(at).toDateString() === new Date(`${wanted}T12:00`).toDateString();
      },
      day,
    );
    expect(await keys.isAt('[data-last-good] input')).toBe(true);
  });

  test('a date of these days takes the line away, and the focus goes to the heading', async () => {
    await popup.close();
    await open();
    await keys.to('[data-last-good] summary');
    await keys.press(' ');
    await keys.to('[data-last-good] input');
    await typeDay(popup, dayOf(Date.now() - 3 * DAY));
    await seeNone(popup, '[data-last-good]');
    await keys.on('main h2', 'heading');
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});

// Chrome never lets a person withdraw a host that an extension requires.
describe('the status file withdrawn, in the popup by keyboard alone, in firefox', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('firefox');
  });
  afterAll(() => strikeStage(stage));

  test('it is allowed again', async () => {
    await withdrawStatus(stage.driver);
    await poll(stage.driver);
    const popup = await stage.driver.openExtension('popup.html');
    const keys = await keysOf(stage.driver, popup);
    await see(popup, '[data-action=allow-status]');
    expect((await keys.round()).flaws).toEqual([]);
    await keys.to('[data-action=allow-status]');
    await keys.press('Enter');
    await see(popup, '[data-verdict=quiet]');
    await keys.on('[data-verdict] summary', 'summary');
    expect(stage.driver.problems).toEqual([]);
  });
});
