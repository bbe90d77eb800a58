import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StatusState } from '../../../lib/status/types';
import { violations } from '../axe';
import { BROWSERS, press, runInPage, see, seeNone, waitFor } from '../harness';
import { poll, type Stage, setStage, strikeStage } from '../story';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A history as full as it gets: 400 incidents of all watched services, in the last 90 days and before. */
function fullHistory(now: number): StatusState['incidents'] {
  return Array.from({ length: 400 }, (_, i) => {
    const start = now - (i + 1) * 0.8 * DAY;
    const services = ['photos', 'icloud drive', 'icloud keychain'].slice(0, 1 + (i % 3));
    const end = { end: start + 130 * MINUTE, endSeen: start + 140 * MINUTE };
    const times = { seen: start + 81 * MINUTE, before: start + 71 * MINUTE };
    const parts = services.map((service) => ({ service, messageId: `${i}`, start, ...times, ...end }));
    return { id: `i${i}`, services, start, seen: times.seen, ending: 'resolved', parts, ...end };
  });
}

/** What the button saves: the browser's own download is its own business. */
async function savedBy(page: Page, button: string): Promise<string> {
  await runInPage(page, () => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => {
        document.body.dataset.saved = text;
      });
      return make.call(URL, file);
    };
  });
  await press(page, button);
  return waitFor(page, 'the file', () => document.body.dataset.saved);
}

describe.each(BROWSERS)('what Apple reported, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind);
  });
  afterAll(() => strikeStage(stage));

  const openPanel = () => stage.driver.openExtension('sidepanel.html');
  const photos = (what: string) => `[data-service=Photos] ${what}`;

  test('the first day is known, the days before it are not', async () => {
    const panel = await openPanel();
    await see(panel, photos('.timeline-list, [data-service=Photos] p.small'), 'watched on 1 of 90 days');
    await see(panel, '.timeline-legend', 'not known');
    await panel.close();
  });

  test('a problem is shown with its time and how late it was posted, and after it how it ended', async () => {
    const { apple, driver } = stage;
    apple.feed.startIncident({ services: ['Photos'], start: Date.now() - 125 * MINUTE });
    await poll(driver);
    const panel = await openPanel();
    await see(panel, photos('summary'), 'One problem, watched on 1 of 90 days, still going on');
    await press(panel, photos('summary'));
    await see(panel, photos('[data-ending=open]'), 'Since');
    await press(panel, photos('[data-ending=open] summary'));
    await see(panel, photos('[data-late=known]'), 'Apple posted this 2 hr, ');
    await see(panel, photos('.times'), "Apple's time: ");
    apple.feed.endIncident();
    await poll(driver);
    await see(panel, photos('[data-ending=resolved]'), 'Apple marked it as resolved.');
    await see(panel, photos('summary'), 'One problem, watched on 1 of 90 days, on ');
    await panel.close();
  });

  test('what goes on opens to the words of Apple and its times, and is gone when it is over', async () => {
    const { apple, driver } = stage;
    const message = 'Users may be unable to see their photos.';
    apple.feed.startIncident({
      services: ['iCloud Keychain', 'Photos'],
      start: Date.now() - 65 * MINUTE,
      message,
    });
    await poll(driver);
    const panel = await openPanel();
    await see(panel, '[data-services-said]', '7 services: 2 with a problem');
    await see(panel, '[data-going=problem] summary', ' so far');
    await press(panel, '[data-going=problem] summary');
    await see(panel, '[data-going=problem] blockquote', message);
    await see(panel, '[data-going=problem] .times', 'First seen here');
    apple.feed.endIncident();
    await poll(driver);
    await seeNone(panel, '[data-going]');
    await see(panel, '[data-services-said]', '7 services: no problem reported');
    await press(panel, photos('summary'));
    await press(panel, photos('[data-incident] summary'));
    await see(panel, photos('blockquote'), message);
    await panel.close();
  });

  test('the history is saved as a table, from the panel and from the settings', async () => {
    const panel = await openPanel();
    const table = await savedBy(panel, '[data-action=save-history]');
    await panel.close();
    const [header, ...rows] = table.split('\r\n');
    expect(header).toContain('incident,service,began,ended');
    const twoHours = /,Photos,\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d,.*,resolved,.*,yes,12\d,12\d,no,/;
    expect(rows).toContainEqual(expect.stringMatching(twoHours));
    const options = await stage.driver.openExtension('options.html');
    expect(await savedBy(options, '[data-action=save-history]')).toBe(table);
    await options.close();
  });

  test('a full history is there at once and has no barriers', async () => {
    await stage.driver.inExtension(
      async (api, incidents: StatusState['incidents'], from: number) => {
        const { status } = await api.storage.local.get('status');
        const { v, data } = status as { v: number; data: StatusState };
        const services = data.services.map((service) => ({ ...service, since: from }));
        const watched = [[from, data.lastGoodAt]];
        await api.storage.local.set({ status: { v, data: { ...data, services, watched, incidents } } });
      },
      fullHistory(Date.now()),
      Date.now() - 60 * DAY,
    );
    const panel = await openPanel();
    await see(panel, photos('summary'), ' problems, watched on 61 of 90 days');
    await press(panel, photos('summary'));
    await press(panel, photos('[data-incident] summary'));
    await see(panel, photos('[data-incident]'), 'Apple posted this 1 hr, 21 min after it began.');
    for (const scheme of ['light', 'dark'] as const) {
      await stage.driver.appear(panel, { scheme, reducedMotion: true });
      expect(await violations(panel)).toEqual([]);
    }
    const sideways = await runInPage(panel, () => document.documentElement.scrollWidth > innerWidth);
    expect(sideways).toBe(false);
    await panel.close();
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
