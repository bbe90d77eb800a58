import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { FixId } from '../../lib/knowledge/ids';
import { SETTINGS } from '../../lib/platform/storage/registry';
import { FIRST_DEVICE } from '../../lib/state/devices';
import { panel, printed } from './panel-screen';
import { aCase, checklist, step } from './records';

const MANY: readonly FixId[] = [
  'restart-device',
  'check-icloud-space',
  'update-ios',
  'back-up-now',
  'update-apps',
  'confirm-account',
  'leave-on-charge-overnight',
  'free-device-space',
];

function bookOf(part: Parameters<typeof aCase>[1] = {}) {
  const way = aCase('icloud-stuck', part);
  return { book: { cases: [way], focus: way.id } };
}

test('a step to come opens to how, where, why, what it loses and where that comes from', async () => {
  const { one } = await panel(bookOf());
  const risky = one('.to-come [data-fix=free-icloud-space] .step-details');
  expect(risky.querySelector('.path')).not.toBeNull();
  expect(risky.querySelector('.loss')?.textContent).toContain('What you lose:');
  const easy = one('.to-come [data-fix=check-icloud-space]');
  expect(easy.querySelector('summary')?.textContent).toContain('about 2 minutes');
  expect(easy.querySelector('[data-cause=ios-bug]')?.textContent).toContain('likely');
  const link = easy.querySelector<HTMLAnchorElement>('.sources a');
  expect([link?.href, link?.rel]).toEqual(['https://support.apple.com/102563', 'noreferrer']);
});

test('a harmless step can be done first, one that loses something waits for its turn', async () => {
  const { one, all } = await panel(bookOf());
  expect(all('.to-come [data-fix=free-icloud-space] [data-action=jump]')).toEqual([]);
  fireEvent.click(one('.to-come [data-fix=check-icloud-space] [data-action=jump]'));
  await waitFor(() => expect(one('article[data-fix]').dataset.fix).toBe('check-icloud-space'));
  expect(document.activeElement?.textContent).toBe('Check how much iCloud storage is free');
});

test('the current step and those done say where they come from, those done when, how long and how too', async () => {
  const { one } = await panel(bookOf());
  expect(one('.sourced > .sources').textContent).toContain('Where this comes from:');
  const done = one('[data-done=connect-wifi-and-power]');
  expect(done.textContent).toContain('Your answer:');
  expect(done.textContent).toContain('about 2 minutes');
  expect(done.querySelector('.step-details > p')?.textContent).toContain('charger');
  expect(done.querySelector('.sources a')).not.toBeNull();
});

test('names of sources are marked as English, the words around them are not', async () => {
  const steps = [step('check-icloud-space'), step('try-another-wifi')];
  const { one, all } = await panel(bookOf({ checklist: checklist('icloud-stuck', { steps }) }));
  const names = all('.sourced .sources li, .to-come .sources li').map((item) => [
    item.textContent,
    item.querySelector('bdi')?.lang ?? null,
  ]);
  expect(names).toEqual([
    ["Apple's article 102563", null],
    ['R. Poyer 2023, article on the iPhone backup failed error', 'en'],
    ["Apple's article 102563", null],
    ['Filterlist-for-AdGuard-or-PiHole #60', 'en'],
    ['openradar-mirror #16841', 'en'],
  ]);
  expect(one('.sources').closest('[lang]')).toBeNull();
});

test('a long list shows five steps and counts the rest, which go on in the numbering', async () => {
  const long = checklist('icloud-stuck', { steps: MANY.map((fix) => step(fix)) });
  const { one, all } = await panel(bookOf({ checklist: long }));
  expect(one('.next .more-steps > summary').textContent).toBe('2 more steps');
  const lists = all('.to-come').map((list) => [list.getAttribute('start'), list.children.length]);
  expect(lists).toEqual([
    ['1', 5],
    ['6', 2],
  ]);
});

test('of many steps done the newest three stay in sight', async () => {
  const outcomes = MANY.slice(0, 5).map((fix, at) => ({ fix, outcome: 'no-help' as const, at }));
  const { one, all } = await panel(bookOf({ outcomes }));
  expect(one('.done .more-steps > summary').textContent).toBe('2 steps before that');
  expect(all('.done > ul > [data-done]').map((row) => row.dataset.done)).toEqual(MANY.slice(2, 5));
});

test('progress is a picture with a part for each step, which the words beside it say too', async () => {
  const { one, all } = await panel(bookOf());
  expect(one('[data-progress] p').textContent).toBe('Steps: 1 done, 3 left');
  expect(one('[data-progress] svg').getAttribute('aria-hidden')).toBe('true');
  expect(all('[data-progress] rect').map((part) => part.getAttribute('class'))).toEqual([
    'progress-done',
    'progress-now',
    'progress-left',
    'progress-left',
  ]);
});

test('the checklist can be printed before anything was done, and the summary once there is one', async () => {
  const { one } = await panel(bookOf());
  fireEvent.click(one('[data-action=print]'));
  fireEvent.click(one('[data-action=print-summary]'));
  expect(printed).toEqual(['checklist', 'summary']);
});

test('paper says when it was printed and for which device, and where Apple writes about a step', async () => {
  const ipad = { ...FIRST_DEVICE, name: 'Kitchen', kind: 'ipad', ios: 17 } as const;
  const { one } = await panel({ ...bookOf(), settings: { ...SETTINGS.fallback, devices: [ipad] } });
  const facts = [...one('.on-paper').children].map((fact) => fact.textContent);
  expect(facts).toEqual([
    expect.stringMatching(/^Printed: .*\d{4}.*\d:\d\d/),
    'Kitchen',
    'iOS or iPadOS: 17',
  ]);
  const article = one('.to-come [data-fix=check-icloud-space] .sources [data-address]');
  expect(article.dataset.address).toBe('support.apple.com/102563');
});

test('once nothing but Apple Support is left, the summary stands open', async () => {
  const last = checklist('icloud-stuck', { steps: [step('contact-apple-support')] });
  expect((await panel(bookOf({ checklist: last }))).one('[data-hand-over]')).toHaveProperty('open', true);
  expect((await panel(bookOf())).one('[data-hand-over]')).toHaveProperty('open', false);
});
