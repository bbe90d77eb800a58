import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ErrorId } from '../../../../lib/knowledge/ids';
import { read } from '../../../../lib/platform/storage/read';
import { BOOK, STATUS, TYPED, tabItem } from '../../../../lib/platform/storage/registry';
import {
  close,
  describe as describeText,
  forgetTyped,
  openSubject,
  takeAnswer,
  takeOutcome,
  takeSizes,
  undo,
} from '../../../../lib/platform/worker/cases';
import { planFor } from '../../../../lib/platform/worker/planning';
import { takeReading } from '../../../../lib/platform/worker/tabs';
import browser from '../fake-polyfill';
import { finding, freshBrowser, MINUTE, NOON, OPEN, statusWith, store } from '../records';

beforeEach(freshBrowser);

const subject = (error: ErrorId) => ({ error, quote: `quote of ${error}`, origin: 'page' as const });
const FULL = subject('icloud-storage-full');
const open = (error: ErrorId, at = NOON) => openSubject(subject(error), at);
const book = () => read(BOOK);
const ids = async () => (await book()).cases.map(({ id }) => id);

async function newest() {
  const [first] = (await book()).cases;
  if (!first) throw new Error('no case');
  return first;
}

const outcome = (error: ErrorId, result: 'worked' | 'no-help' | 'skip', at: number) =>
  takeOutcome({ do: 'outcome', ...subject(error), fix: 'restart-device', outcome: result }, at);

describe('opening', () => {
  test('a case holds its error, its words, and a plan, and has the focus', async () => {
    await openSubject(FULL, NOON);
    const entry = await newest();
    expect(entry).toMatchObject({ ...FULL, openedAt: NOON, closed: null, outcomes: [] });
    expect(entry.checklist.error).toBe('icloud-storage-full');
    expect((await book()).focus).toBe(entry.id);
  });

  test('twice is one case', async () => {
    await Promise.all([open('icloud-stuck'), open('icloud-stuck', NOON + 1)]);
    await open('icloud-stuck', NOON + MINUTE);
    expect(await ids()).toHaveLength(1);
    expect(await newest()).toMatchObject({ openedAt: NOON });
  });

  test('another error is another case, and the newest stands first', async () => {
    await open('icloud-stuck');
    await open('icloud-storage-full', NOON + 1);
    await open('icloud-stuck', NOON + 2);
    expect((await book()).cases.map(({ error }) => error)).toEqual(['icloud-stuck', 'icloud-storage-full']);
    expect((await book()).focus).toBe((await newest()).id);
  });

  test('from a page takes that page’s storage meter along, from another page’s words none', async () => {
    const findings = [{ ...finding('icloud-storage-full'), quote: FULL.quote }];
    const meter = { used: 4.99e9, total: 5e9, quote: '4.99 GB of 5 GB' };
    await store(tabItem(7), { frames: {}, findings, meter, signs: [], checklist: null });
    await openSubject({ ...FULL, quote: 'other words' }, NOON);
    expect(await newest()).not.toHaveProperty('meter');
    await close((await newest()).id, NOON);
    await openSubject(FULL, NOON + 1);
    expect(await newest()).toMatchObject({ meter: { used: 4.99e9, total: 5e9 } });
    expect((await newest()).checklist).toEqual(planFor(findings, { meter, signs: [] }, { incident: false }));
  });

  test.each(['1 GB of 2 TB', '4.99 GB of 5 GB'])(
    'from a page whose meter says %s begins with the very plan that the page was shown',
    async (meter) => {
      const url = 'https://www.icloud.com/';
      const candidates = [{ text: 'Your iCloud storage is full', place: 'alert' as const }];
      await takeReading(
        { tabId: 7, frameId: 0, page: 'p' },
        { url, lang: 'en', candidates, meters: [meter] },
        NOON,
      );
      const tab = await read(tabItem(7));
      const quote = tab?.findings[0]?.quote ?? '';
      await openSubject({ ...FULL, quote }, NOON);
      expect((await newest()).checklist).toEqual(tab?.checklist);
    },
  );

  test('while a problem is posted the plan begins with waiting', async () => {
    await store(STATUS, statusWith([OPEN]));
    await open('icloud-backup-failed');
    expect((await newest()).checklist.steps[0]?.fix).toBe('wait-for-apple');
  });
});

describe('outcomes and answers', () => {
  test('an outcome opens a case where none is open, and is recorded in it', async () => {
    await outcome('icloud-stuck', 'no-help', NOON);
    expect(await newest()).toMatchObject({
      error: 'icloud-stuck',
      outcomes: [{ fix: 'restart-device', outcome: 'no-help', at: NOON }],
    });
    expect((await newest()).checklist.steps.map(({ fix }) => fix)).not.toContain('restart-device');
  });

  test('an answer opens a case too', async () => {
    const answer = { question: 'passcode-asked', answer: 'yes' } as const;
    await takeAnswer({ do: 'answer', ...FULL, ...answer }, NOON);
    expect(await newest()).toMatchObject({ answers: { 'passcode-asked': 'yes' }, changedAt: NOON });
  });

  test('sizes open a case too, and those that come at once are all kept', async () => {
    await Promise.all([
      takeSizes({ do: 'set-sizes', ...FULL, sizes: { nextBackup: 12e9 } }, NOON),
      takeSizes({ do: 'set-sizes', ...FULL, sizes: { computerFree: 99e9 } }, NOON),
    ]);
    await takeSizes({ do: 'set-sizes', ...FULL, sizes: { nextBackup: null, phoneFree: 5e8 } }, NOON + 1);
    expect(await newest()).toMatchObject({ ...FULL, changedAt: NOON + 1 });
    expect((await newest()).sizes).toEqual({ computerFree: 99e9, phoneFree: 5e8 });
    expect(await ids()).toHaveLength(1);
  });

  test('two that come at once are both kept', async () => {
    await Promise.all([
      outcome('icloud-stuck', 'no-help', NOON),
      takeOutcome(
        { do: 'outcome', ...subject('icloud-stuck'), fix: 'update-ios', outcome: 'skip' },
        NOON + 1,
      ),
    ]);
    expect((await newest()).outcomes.map(({ fix }) => fix)).toEqual(['restart-device', 'update-ios']);
  });

  test('one that worked closes the case, and the same error later opens a new one', async () => {
    await outcome('icloud-stuck', 'worked', NOON);
    expect(await newest()).toMatchObject({ closed: { at: NOON, how: 'worked' } });
    await open('icloud-stuck', NOON + MINUTE);
    const [fresh, solved] = (await book()).cases;
    expect(fresh).toMatchObject({ closed: null, outcomes: [], openedAt: NOON + MINUTE });
    expect(solved).toMatchObject({ closed: { how: 'worked' }, outcomes: [{ outcome: 'worked' }] });
    expect((await book()).focus).toBe(fresh?.id);
  });

  test('undo takes the last one back and opens a solved case again', async () => {
    await outcome('icloud-stuck', 'worked', NOON);
    const { id } = await newest();
    await undo(id, NOON + MINUTE);
    expect(await newest()).toMatchObject({ id, closed: null, outcomes: [], changedAt: NOON + MINUTE });
    expect(await ids()).toHaveLength(1);
  });

  test('undo of a solved case leaves alone the newer one that is open for its error', async () => {
    await outcome('icloud-stuck', 'worked', NOON);
    const { id } = await newest();
    await open('icloud-stuck', NOON + 1);
    const before = await book();
    await undo(id, NOON + 2);
    expect(await book()).toEqual(before);
  });

  test('undo of a case nobody knows changes nothing', async () => {
    await open('icloud-stuck');
    const before = await book();
    await undo('unknown', NOON + 1);
    await undo('__proto__', NOON + 1);
    expect(await book()).toEqual(before);
  });
});

describe('putting away', () => {
  test('clears the focus of that case', async () => {
    await open('icloud-stuck');
    await close((await newest()).id, NOON + 1);
    expect(await book()).toMatchObject({
      cases: [{ closed: { at: NOON + 1, how: 'put-away' } }],
      focus: null,
    });
  });

  test('leaves the focus on another case', async () => {
    await open('icloud-stuck');
    const { id } = await newest();
    await open('icloud-storage-full', NOON + 1);
    const focus = (await newest()).id;
    await close(id, NOON + 2);
    expect((await book()).focus).toBe(focus);
    expect((await book()).cases.filter(({ closed }) => closed).map((entry) => entry.id)).toEqual([id]);
  });

  test('of a case nobody knows changes and writes nothing', async () => {
    await open('icloud-stuck');
    const before = await book();
    const set = vi.spyOn(browser.storage.local, 'set');
    await close('unknown', NOON + 1);
    expect(await book()).toEqual(before);
    expect(set).not.toHaveBeenCalled();
  });

  test('of a solved case clears the focus and keeps that it worked', async () => {
    await outcome('icloud-stuck', 'worked', NOON);
    await close((await newest()).id, NOON + 1);
    expect(await book()).toMatchObject({ cases: [{ closed: { at: NOON, how: 'worked' } }], focus: null });
  });

  test('is taken back by undo, with all that was done', async () => {
    await outcome('icloud-stuck', 'no-help', NOON);
    const { id } = await newest();
    await close(id, NOON + 1);
    await undo(id, NOON + 2);
    expect(await newest()).toMatchObject({ id, closed: null, outcomes: [{ fix: 'restart-device' }] });
  });
});

describe('a typed text', () => {
  test('is kept as findings and plan only', async () => {
    await describeText('help! Your iCloud storage is almost full. my name is Ada', NOON);
    const typed = await read(TYPED);
    expect(typed?.findings[0]?.error).toBe('icloud-storage-full');
    expect(typed?.checklist?.error).toBe('icloud-storage-full');
    expect(JSON.stringify(typed)).not.toContain('Ada');
  });

  test('stays while its own error is worked on, and goes with another', async () => {
    await describeText('Your iCloud storage is almost full.', NOON);
    await outcome('icloud-storage-full', 'no-help', NOON);
    expect(await read(TYPED)).not.toBeNull();
    await outcome('icloud-stuck', 'no-help', NOON + 1);
    expect(await read(TYPED)).toBeNull();
  });

  test('that says nothing known is an answer too, and is forgotten when asked', async () => {
    await describeText('a nice day', NOON);
    expect(await read(TYPED)).toEqual({ findings: [], codes: [], signs: [], checklist: null, to: 'popup' });
    await forgetTyped();
    expect(await read(TYPED)).toBeNull();
  });
});
