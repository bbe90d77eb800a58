import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOOK } from '../../../lib/platform/storage/registry';
import { ADDRESSES, attributes, BROWSERS, runInPage, see, seeNone, waitFor } from '../harness';
import { type Keys, keysOf } from '../harness/keyboard';
import { openPopup, pageIsRead, type Stage, setStage, strikeStage } from '../story';

const BOX = '[data-box]';
const BOX_NAME = 'What did your iPhone, iPad or computer say?';

describe.each(BROWSERS)('the box, in the popup by keyboard alone, in %s', (kind) => {
  let stage: Stage;
  let popup: Page;
  let keys: Keys;
  const open = async (address: string) => {
    const page = await stage.driver.open(address);
    await pageIsRead(stage.driver, page);
    popup = await openPopup(stage.driver, page);
    keys = await keysOf(stage.driver, popup);
    await see(popup, 'footer');
  };
  beforeAll(async () => {
    stage = await setStage(kind);
  });
  afterAll(() => strikeStage(stage));

  const type = async (text: string) => {
    await keys.to(BOX);
    await popup.keyboard.type(text);
  };
  const text = () =>
    runInPage(popup, (css: string) => document.querySelector<HTMLTextAreaElement>(css)?.value, BOX);
  /** Leaves what was looked up, for the box over a page that says nothing. */
  const back = async () => {
    await keys.to('[data-action=back]');
    await keys.press('Enter');
    await keys.on('.nothing h2', 'heading', 'No backup error on this page');
  };
  const isSound = async () => {
    const forward = await keys.round();
    expect(forward.flaws).toEqual([]);
    expect(await keys.round('back')).toEqual(forward);
  };

  test('what a page may be about is picked', async () => {
    await open(ADDRESSES.community.story);
    await see(popup, '[data-answers=unsure]', 'This page may be about');
    await isSound();
    await keys.to('[data-pick=icloud-backup-failed]');
    await keys.press('Enter');
    await keys.on('[data-finding=icloud-backup-failed] h2', 'heading');
    await popup.close();
    await stage.driver.inExtension((api, key: string) => api.storage.local.remove(key), BOOK.key);
  });

  test('over a page that says nothing every control is reached, both ways round', async () => {
    await open(ADDRESSES.icloud.landing);
    await see(popup, '.nothing');
    await isSound();
    await keys.to(BOX);
    await keys.on(BOX, 'textbox', BOX_NAME);
  });

  test('an empty box is said, and has the focus again', async () => {
    await keys.to('[data-action=describe]');
    await keys.press('Enter');
    await see(popup, `${BOX}[aria-invalid=true]`);
    await keys.on(BOX, 'textbox', BOX_NAME);
    await see(popup, '.box [role=status]', 'Type or paste the message first');
  });

  test('Escape closes the suggestions, neither the popup nor the text', async () => {
    await popup.keyboard.type('iphone disco');
    await see(popup, '[data-suggest=computer-disconnected]');
    await keys.press('Escape');
    await seeNone(popup, '[data-suggest]');
    await keys.on(BOX, 'textbox', BOX_NAME);
    expect(await text()).toBe('iphone disco');
  });

  test('arrows choose a suggestion, which the box names for a screen reader; the Tab key goes past the list', async () => {
    await popup.keyboard.type('n');
    await see(popup, '[data-suggest=computer-disconnected]');
    const all = await attributes(popup, '[data-suggest]', 'data-suggest');
    const place = all.indexOf('computer-disconnected');
    for (const _ of all.slice(0, place + 1)) await keys.press('ArrowDown');
    await keys.press('ArrowUp');
    await keys.press('ArrowDown');
    const chosen = await waitFor(
      popup,
      'the box to name what is chosen',
      (box: string) => {
        const id = document.querySelector(box)?.getAttribute('aria-activedescendant');
        return id && document.getElementById(id)?.getAttribute('data-suggest');
      },
      BOX,
    );
    expect(chosen).toBe('computer-disconnected');
    expect(await keys.isAt(BOX)).toBe(true);
    await isSound();
  });

  test('Enter takes it, and the heading of its checklist is read out', async () => {
    await keys.to(BOX);
    await see(popup, '[data-suggest=computer-disconnected][aria-selected=true]');
    await keys.press('Enter');
    await keys.on('[data-finding=computer-disconnected] h2', 'heading');
    await back();
    expect(await text()).toBe('');
  });

  test('words that nobody knows are said to be so, and one of the usual errors is picked', async () => {
    await type('The cat sat on the mat.');
    await keys.press('Enter');
    await keys.on('[data-answers=unknown] h2', 'heading', 'Not recognised');
    await isSound();
    await keys.to('[data-answers=unknown] [data-pick=icloud-stuck]');
    await keys.press(' ');
    await keys.on('[data-finding=icloud-stuck] h2', 'heading');
    await back();
  });

  test('words that fit several errors are asked back, and one is picked', async () => {
    await type('My iPhone backup to iCloud took all night. It finished without a hitch, thanks!');
    await keys.press('Enter');
    await keys.on('[data-answers=unsure] h2', 'heading', 'Did you mean');
    await isSound();
    await keys.to('[data-answers=unsure] [data-pick=icloud-stuck]');
    await keys.press('Enter');
    await keys.on('[data-finding=icloud-stuck] h2', 'heading');
    await back();
  });

  test('one of the usual errors is picked where nothing was typed', async () => {
    await keys.to('.nothing details > summary');
    await keys.press('Enter');
    await keys.to('.nothing [data-pick=restore-password-incorrect]');
    await keys.press('Enter');
    await keys.on('[data-finding=restore-password-incorrect] h2', 'heading');
    await back();
  });

  test('Shift and Enter begin a new line, Control and Enter send as Enter does', async () => {
    await type('iPhone');
    await popup.keyboard.down('Shift');
    await keys.press('Enter');
    await popup.keyboard.up('Shift');
    await popup.keyboard.type('Backup Failed');
    expect(await text()).toBe('iPhone\nBackup Failed');
    await popup.keyboard.down('Control');
    await keys.press('Enter');
    await popup.keyboard.up('Control');
    await keys.on('[data-finding=icloud-backup-failed] h2', 'heading');
  });

  test('what was typed is there when the popup opens again, below a box for something else', async () => {
    await popup.close();
    await open(ADDRESSES.icloud.landing);
    await see(popup, '[data-case]');
    await isSound();
    await keys.to(BOX);
    await keys.to('[data-outcome=no-help]');
    await keys.press('Enter');
    await keys.on('article[data-fix] h2', 'heading');
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
