import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, runInPage, unfold } from '../harness';
import { breakFlaws, pageCount, partsIn, printedDocument } from '../states/pdf';
import { reach, setStillStage } from '../states/reach';
import { begun, bookOf, tried } from '../states/records';
import type { State } from '../states/state';
import { type Stage, strikeStage } from '../story';

const LONG = begun('icloud-last-backup-incomplete', 'The last backup could not be completed.');
/** The longest list of all. */
const LONGEST = begun('icloud-backup-failed', 'iPhone Backup Failed');

const panel = (c: typeof LONG): State => {
  return { id: 'print', screen: 'panel', title: '', kept: { book: bookOf(c) }, shows: ['[data-finding]'] };
};

/** Presses a button that prints, and takes what would go to the printer. */
async function printed(page: Page, button: string, format: 'A4' | 'Letter' = 'A4'): Promise<Uint8Array> {
  await runInPage(page, () => {
    window.print = () => undefined;
  });
  await press(page, button);
  return page.pdf({ format });
}

// Only Chromium's files say what lies on which page.
describe('what is printed in Chromium', () => {
  let stage: Stage;
  const folder = mkdtempSync(join(tmpdir(), 'beacon-still-'));
  beforeAll(async () => {
    stage = await setStillStage('chromium', folder);
  });
  afterAll(async () => {
    await strikeStage(stage);
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    [23, 3, 'A4', LONG],
    [25, 3, 'A4', LONGEST],
    [23, 3, 'Letter', LONG],
    [25, 4, 'Letter', LONGEST],
  ] as const)('%d steps take at most %d pages of %s, and none is cut', async (steps, pages, format, c) => {
    expect(c.checklist.steps).toHaveLength(steps);
    const { page, close } = await reach(stage, panel(c));
    const pdf = await printed(page, '[data-action=print]', format);
    await close();
    expect(pageCount(pdf)).toBeLessThanOrEqual(pages);
    expect(breakFlaws(printedDocument(pdf))).toEqual([]);
  });

  test('the check itself finds a step that is cut and a heading that is left behind', async () => {
    const { page, close } = await reach(stage, panel(LONG));
    await page.addStyleTag({
      content: `@media print { .to-come > li { break-inside: auto !important; padding-block: 9mm !important }
        .next > h3 { break-after: page !important } }`,
    });
    const pdf = await printed(page, '[data-action=print]');
    await close();
    expect(new Set(breakFlaws(printedDocument(pdf)))).toEqual(new Set(['cut: LI', 'left behind: H3']));
  });

  test('the summary is a page of its own, without what stands around it on the screen', async () => {
    const { page, close } = await reach(stage, panel(tried(LONGEST, 12)));
    await unfold(page, '[data-hand-over]');
    const pdf = await printed(page, '[data-action=print-summary]');
    await close();
    expect(pageCount(pdf)).toBe(1);
    expect(partsIn(printedDocument(pdf)).filter(({ role }) => /^(?:H\d|LI|Art)$/.test(role))).toEqual([]);
  });
});
