import { afterEach, describe, expect, test, vi } from 'vitest';
import { createPopupModel, type PopupModel } from '../../../lib/state/popup-model';
import type { Mirror } from '../../../lib/state/records';
import { type FakePort, fakePort, NOON } from '../../components/fake-port';
import { aCase, checklist, finding, service, status, tab } from '../../components/records';

const PAGE = tab(finding('icloud-storage-full'), finding('icloud-backup-failed', 0.4));
const models: PopupModel[] = [];

async function open(start: Partial<Mirror> = {}, may = true): Promise<{ port: FakePort; model: PopupModel }> {
  const port = fakePort(start, may);
  const model = createPopupModel(port);
  models.push(model);
  await vi.waitFor(() => expect(model.view.value).not.toBeNull());
  port.calls.length = 0;
  return { port, model };
}

afterEach(() => {
  for (const model of models.splice(0)) model.dispose();
});

test('asks for a fresh status once it shows what is stored', async () => {
  const port = fakePort();
  const model = createPopupModel(port);
  models.push(model);
  expect(port.calls).toEqual([]);
  expect(model.view.value).toBeNull();
  await vi.waitFor(() => expect(port.calls).toEqual([{ do: 'check-status', force: false }]));
  expect(model.view.value).not.toBeNull();
});

test('keeps a change that arrives before the records are loaded', async () => {
  const port = fakePort();
  const model = createPopupModel(port);
  models.push(model);
  port.change({ tab: PAGE });
  await vi.waitFor(() => expect(model.view.value?.kind).toBe('finding'));
});

test('follows the records', async () => {
  const { port, model } = await open();
  expect(model.view.value).toEqual({ kind: 'empty', unknown: false, codes: [] });
  port.change({ tab: PAGE });
  expect(model.view.value).toMatchObject({ kind: 'finding', plan: { error: 'icloud-storage-full' } });
});

test('an outcome carries the error, its words and where they came from', async () => {
  const { port, model } = await open({ tab: PAGE });
  await model.plan.outcome('restart-device', 'no-help');
  expect(port.calls).toEqual([
    {
      do: 'outcome',
      error: 'icloud-storage-full',
      quote: 'quote of icloud-storage-full',
      origin: 'page',
      fix: 'restart-device',
      outcome: 'no-help',
    },
  ]);
  expect(model.plan.lead.led.value).toBe(true);
});

test('a command that was not taken is said and moves nothing', async () => {
  const { port, model } = await open({ tab: PAGE });
  port.answer = { ok: false, reason: 'storage-full' };
  model.plan.jump('check-icloud-space');
  model.plan.lead.settled();
  await model.plan.outcome('check-icloud-space', 'worked');
  expect(model.trouble.value).toBe('storage-full');
  expect(model.plan.lead.led.value).toBe(false);
  expect(model.plan.ahead.value).toBe('check-icloud-space');
  port.answer = { ok: true };
  await model.plan.outcome('check-icloud-space', 'worked');
  expect(model.trouble.value).toBeNull();
  expect(model.plan.ahead.value).toBeNull();
});

describe('opening the panel', () => {
  test('is the first thing a click does, then the case follows', async () => {
    const { port, model } = await open({ tab: PAGE });
    model.openPanel();
    expect(port.calls).toEqual([
      'openPanel',
      {
        do: 'open-case',
        error: 'icloud-storage-full',
        quote: 'quote of icloud-storage-full',
        origin: 'page',
      },
    ]);
  });

  test('works without a plan', async () => {
    const { port, model } = await open();
    model.openPanel();
    expect(port.calls).toEqual(['openPanel']);
  });
});

describe('the box', () => {
  test('sends at most 20,000 characters', async () => {
    const { port, model } = await open();
    await model.describe.ask('x'.repeat(30_000));
    expect(port.calls).toEqual([{ do: 'describe', text: 'x'.repeat(20_000) }]);
  });

  test('asks for words before it sends blanks', async () => {
    const { port, model } = await open();
    expect(await model.describe.ask(' \n ')).toBe(false);
    expect(port.calls).toEqual([]);
    expect(model.describe.state.value).toBe('nothing');
  });

  test('its answer goes before the page, until the person goes back', async () => {
    const { port, model } = await open({ tab: PAGE });
    await model.describe.ask('disconnected');
    port.change({
      typed: {
        findings: [finding('computer-disconnected')],
        codes: [],
        signs: [],
        checklist: checklist('computer-disconnected'),
        to: 'popup',
      },
    });
    expect(model.view.value?.kind).toBe('typed');
    await model.back();
    expect(port.calls.at(-1)).toEqual({ do: 'forget-typed' });
    expect(model.view.value?.kind).toBe('finding');
  });
});

test('picking an error opens its case and shows it', async () => {
  const { port, model } = await open({ tab: PAGE });
  await model.pick({ error: 'icloud-stuck', quote: '', origin: 'picked' });
  expect(port.calls).toEqual([{ do: 'open-case', error: 'icloud-stuck', quote: '', origin: 'picked' }]);
  const opened = aCase('icloud-stuck', { origin: 'picked' });
  port.change({ book: { cases: [opened], focus: opened.id } });
  expect(model.view.value).toMatchObject({ kind: 'case', plan: { error: 'icloud-stuck' } });
});

test('a case under way is offered beside another error', async () => {
  const way = aCase('icloud-stuck');
  const { port, model } = await open({ tab: PAGE, book: { cases: [way], focus: way.id } });
  expect(model.underWay.value).toBe(way);
  port.change({ tab: null });
  expect(model.underWay.value).toBeNull();
});

describe('status', () => {
  test('an unknown status that nobody may ask for has that as its reason', async () => {
    const { port, model } = await open({}, false);
    await vi.waitFor(() =>
      expect(model.status.verdict.value).toEqual({
        kind: 'unknown',
        problem: 'no-permission',
        lastGoodAt: null,
      }),
    );
    await model.status.allow();
    expect(port.calls).toEqual(['askForStatus', { do: 'check-status', force: true }]);
    expect(model.status.verdict.value).toMatchObject({ problem: null });
  });

  test('a refusal sends nothing', async () => {
    const { port, model } = await open({}, false);
    port.grants = false;
    await model.status.allow();
    expect(port.calls).toEqual(['askForStatus']);
  });

  test('what was checked in time stands', async () => {
    const { model } = await open({ status: status([service('iCloud Backup')]) }, false);
    expect(model.status.verdict.value).toMatchObject({ kind: 'quiet' });
  });
});

test('time moves on while it is open, and stops when it closes', () => {
  vi.useFakeTimers();
  try {
    const port = fakePort();
    const model = createPopupModel(port);
    port.time = NOON + 60_000;
    vi.advanceTimersByTime(20_000);
    expect(model.now.value).toBe(NOON + 60_000);
    model.dispose();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
