import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { NOON } from './fake-port';
import { copied, panel } from './panel-screen';
import { aCase, event, finding, service, status, tab } from './records';

const WAY = aCase('icloud-stuck');
const BOOK = { cases: [WAY], focus: WAY.id };

test('shows what was done, the current step, the next ones, causes and progress in words', async () => {
  const { one, all, text } = await panel({ book: BOOK });
  expect(one('[data-finding]').dataset.finding).toBe('icloud-stuck');
  expect(all('[data-done]').map((row) => [row.dataset.done, row.dataset.was])).toEqual([
    ['connect-wifi-and-power', 'no-help'],
  ]);
  expect(one('article[data-fix]').dataset.fix).toBe('restart-device');
  expect(all('[data-fix]')).toHaveLength(3);
  expect(one('[data-progress]').textContent).toContain('1 done, 3 left');
  expect(all('.behind [data-cause]').map((row) => row.textContent)).toEqual([
    expect.stringMatching(/ likely$/),
    expect.stringMatching(/ unlikely$/),
  ]);
  expect(text()).toContain("didn't help");
});

test('an error that this page does not show is not said to be on it', async () => {
  const page = aCase('icloud-stuck', { origin: 'page' });
  const book = { cases: [page], focus: page.id };
  const away = await panel({ book });
  expect(away.one('[data-finding] .over').textContent).toBe('Seen on an earlier page');
  const there = await panel({ book, tab: tab(finding('icloud-storage-full'), finding('icloud-stuck', 0.5)) });
  expect(there.one('[data-finding] .over').firstChild?.textContent).toBe('This page shows');
  expect(there.all('[data-on-page]')).toEqual([]);
});

test('undo and put away speak of the case', async () => {
  const { one, port } = await panel({ book: BOOK });
  fireEvent.click(one('[data-action=undo]'));
  fireEvent.click(one('[data-action=put-away]'));
  expect(port.calls).toEqual([
    { do: 'undo', caseId: WAY.id },
    { do: 'put-away', caseId: WAY.id },
  ]);
});

test('the language of the words is named while the page is there, and by the case after it', async () => {
  const quote = 'Das letzte Backup konnte nicht abgeschlossen werden.';
  const german = { ...finding('icloud-stuck', 0.9, quote), language: 'de', because: ['letzte Backup'] };
  const begun = aCase('icloud-stuck', { quote, origin: 'page', language: 'de' });
  const book = { cases: [begun], focus: begun.id };
  const said = ({ one }: Awaited<ReturnType<typeof panel>>) => [
    one('[data-language]').textContent,
    one('.quote').lang,
    one('.quote').innerHTML,
  ];
  const marked = quote.replace('letzte Backup', '<mark>letzte Backup</mark>');
  expect(said(await panel({ tab: tab(german) }))).toEqual(['Recognised in German', 'de', marked]);
  expect(said(await panel({ book, tab: tab(german) }))).toEqual(['Recognised in German', 'de', marked]);
  expect(said(await panel({ book }))).toEqual(['Recognised in German', 'de', quote]);
});

test('no language is named where none is known, nor that of other words', async () => {
  expect((await panel({ book: BOOK })).all('[data-language]')).toEqual([]);
  const elsewhere = tab({ ...finding('icloud-stuck', 0.9, 'other words'), language: 'de' });
  expect((await panel({ book: BOOK, tab: elsewhere })).all('[data-language]')).toEqual([]);
});

test('another error on the page is offered, and only switched to on request', async () => {
  const { one, port } = await panel({ book: BOOK, tab: tab(finding('icloud-storage-full')) });
  expect(one('[data-finding]').dataset.finding).toBe('icloud-stuck');
  fireEvent.click(one('[data-on-page=icloud-storage-full] [data-action=switch]'));
  expect(port.calls[0]).toEqual({
    do: 'open-case',
    error: 'icloud-storage-full',
    quote: 'quote of icloud-storage-full',
    origin: 'page',
  });
});

test('every watched service has its state in words', async () => {
  const services = [
    service('iCloud Backup', { active: event() }),
    service('Photos', { maintenance: event({ type: 'Maintenance', start: NOON - 1 }) }),
    service('iCloud Drive', {
      maintenance: event({ type: 'Maintenance', state: 'upcoming', start: NOON + 3_600_000 }),
    }),
    service('Apple Account'),
    service('Old Row', { listed: false }),
  ];
  const { all } = await panel({ status: status(services) });
  expect(all('[data-service] .was').map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^problem since /),
    'maintenance',
    expect.stringMatching(/^maintenance from /),
    'no problem reported',
    "not on Apple's list",
  ]);
});

test('no service is called well while the status is not known', async () => {
  const { one } = await panel({ status: status([service('Photos')], { problem: 'offline' }) });
  expect(one('[data-service] .was').textContent).toBe('not known');
});

test('without a plan it offers the box and the settings', async () => {
  const { one, all, port } = await panel();
  expect(all('[data-finding], [data-fix]')).toEqual([]);
  expect(one('[data-box]').tagName).toBe('TEXTAREA');
  fireEvent.click(one('[data-action=open-options]'));
  expect(port.calls).toEqual(['openOptions']);
});

test('follows the records while it is open', async () => {
  const { one, port } = await panel();
  port.change({ book: BOOK });
  await waitFor(() => expect(one('[data-finding]').dataset.finding).toBe('icloud-stuck'));
});

test('steps that are all used up hand over to Apple Support', async () => {
  const spent = aCase('icloud-stuck', { checklist: { ...WAY.checklist, steps: [] } });
  const { text } = await panel({ book: { cases: [spent], focus: spent.id } });
  expect(text()).toContain('Apple Support can look further');
});

test('the summary is shown in full, can be changed, and is copied as it then stands', async () => {
  const { one } = await panel({ book: BOOK });
  const sheet = one('[data-hand-over] textarea') as HTMLTextAreaElement;
  expect(sheet.value).toContain('quote of icloud-stuck');
  fireEvent.input(sheet, { target: { value: 'only this' } });
  fireEvent.click(one('[data-action=copy]'));
  await waitFor(() => expect(one('[data-copied]').textContent).toBe('Copied.'));
  expect(copied).toEqual(['only this']);
});

test('a summary that the browser does not copy says so', async () => {
  const { one } = await panel({ book: BOOK }, false);
  fireEvent.click(one('[data-action=copy]'));
  await waitFor(() => expect(one('[data-copied]').textContent).toContain('copy it yourself'));
});

test('without a case under way there is no summary', async () => {
  const { all } = await panel({ tab: tab(finding('icloud-storage-full')) });
  expect(all('[data-hand-over]')).toEqual([]);
});
