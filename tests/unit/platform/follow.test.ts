import { beforeEach, expect, test, vi } from 'vitest';
import { followAsked, organisation } from '../../../lib/platform/follow';
import { ASKED } from '../../../lib/platform/storage/asked-item';
import { NOTICES, SETTINGS } from '../../../lib/platform/storage/registry';
import { NO_POLICY } from '../../../lib/state/policy';
import browser from './fake-polyfill';
import { granted } from './fake-shell';
import { freshBrowser, store } from './records';
import { RUBBISH } from './rubbish';

beforeEach(freshBrowser);

test('the wishes to hear of an end come from the stored notices, and every change of them', async () => {
  const heard: (readonly string[])[] = [];
  const stop = followAsked((ids) => heard.push(ids));
  await vi.waitFor(() => expect(heard).toEqual([[]]));
  await store(NOTICES, { due: [], shown: [], asked: ['i1'] });
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(['i1']));
  const count = heard.length;
  await store(SETTINGS, SETTINGS.fallback);
  stop();
  await store(NOTICES, NOTICES.fallback);
  expect(heard).toHaveLength(count);
});

test('they are the same record as the notices, and rubbish in it is no wish', () => {
  const { key, area, version } = NOTICES;
  expect(ASKED).toMatchObject({ key, area, version });
  for (const [, raw] of RUBBISH) expect(ASKED.parse(raw)?.value).toEqual([]);
  expect(ASKED.parse({ asked: ['i1', 7] })?.value).toEqual(['i1']);
});

test('an answer that a later one has overtaken is dropped', async () => {
  let answer: (raw: object) => void = () => undefined;
  const slow = new Promise<object>((resolve) => {
    answer = resolve;
  });
  vi.spyOn(browser.storage.managed, 'get').mockReturnValueOnce(slow as never); // what it resolves to is all that is read
  const heard: unknown[] = [];
  const stop = organisation.follow((policy) => heard.push(policy));
  await browser.storage.managed.set({ notices: true });
  await vi.waitFor(() => expect(heard).toEqual([{ notices: true, bad: [] }]));
  answer({ notices: false });
  await slow;
  expect(heard).toHaveLength(1);
  stop();
});

test('a browser that has no policy sets nothing, and says whether it shows notices', async () => {
  vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
  const heard: unknown[] = [];
  organisation.follow((policy) => heard.push(policy))();
  const stop = organisation.follow((policy) => heard.push(policy));
  await vi.waitFor(() => expect(heard).toEqual([NO_POLICY]));
  stop();
  expect(await organisation.mayNotify()).toBe(true);
  granted.delete('notifications');
  expect(await organisation.mayNotify()).toBe(false);
});
