import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { CheckProblem, StatusState } from '../../lib/status/types';
import { NOON } from './fake-port';
import { popup as openPopup } from './popup-screen';
import { event, service, status } from './records';

const HOUR = 3_600_000;

function popup(state: StatusState, may = true) {
  return openPopup({ status: state }, may);
}

async function verdictOf(state: StatusState): Promise<{ kind: string | undefined; text: string }> {
  const { one } = await popup(state);
  const line = one('[data-verdict]');
  return { kind: line.dataset.verdict, text: (line.textContent ?? '').replace(/\s+/g, ' ') };
}

test('an outage names the services, since when and how old that is', async () => {
  const active = event({ start: NOON - 2 * HOUR });
  const said = await verdictOf(
    status([service('iCloud Backup', { active }), service('Photos', { active }), service('X')]),
  );
  expect(said.kind).toBe('outage');
  expect(said.text).toContain('Apple reports a problem: iCloud Backup and Photos');
  expect(said.text).toMatch(/Since \d+:00/);
  expect(said.text).toContain('Checked 4 minutes ago.');
});

test('an outage of very many services names three, and all behind them', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `Service ${at + 1}`);
  const { one } = await popup(status(names.map((name) => service(name, { active: event() }))));
  expect(one('.verdict-line').textContent).toBe(
    'Apple reports a problem: Service 1, Service 2, Service 3, and 37 others',
  );
  expect(one('[data-verdict] details').textContent).toContain('Service 39, and Service 40');
});

test('an outage of four services names each', async () => {
  const names = ['A', 'B', 'C', 'D'];
  const { one } = await popup(status(names.map((name) => service(name, { active: event() }))));
  expect(one('.verdict-line').textContent).toBe('Apple reports a problem: A, B, C, and D');
});

test('an outage that could not be checked again says so', async () => {
  const said = await verdictOf(status([service('Photos', { active: event() })], { problem: 'unreachable' }));
  expect(said.kind).toBe('outage');
  expect(said.text).toContain("this may be over: Apple's server cannot be reached from here.");
});

describe('maintenance', () => {
  test('that is planned has its span', async () => {
    const maintenance = event({
      type: 'Maintenance',
      state: 'upcoming',
      start: NOON + HOUR,
      end: NOON + 3 * HOUR,
    });
    const said = await verdictOf(status([service('Photos', { maintenance })]));
    expect(said.kind).toBe('maintenance');
    expect(said.text).toMatch(/Apple plans maintenance: Photos.*From \d+:00.* until \d+:00/);
  });

  test('that goes on is not an outage', async () => {
    const maintenance = event({ type: 'Maintenance', start: NOON - HOUR });
    const said = await verdictOf(status([service('Photos', { maintenance })]));
    expect(said.kind).toBe('maintenance');
    expect(said.text).toMatch(/Apple is doing maintenance: Photos.*From \d+:00/);
  });
});

test('quiet is only what Apple reports, with its age and what is not listed', async () => {
  const said = await verdictOf(status([service('Photos'), service('Old Row', { listed: false })]));
  expect(said.kind).toBe('quiet');
  expect(said.text).toContain('Apple reports no problem');
  expect(said.text).toContain('Checked 4 minutes ago.');
  expect(said.text).toContain("Not on Apple's list: Old Row.");
});

describe('unknown', () => {
  test.each([
    ['offline', 'You are offline.'],
    ['unreachable', 'cannot be reached'],
    ['format-changed', 'changed the form'],
    ['not-json', 'something else'],
    ['not-modified-without-copy', 'no data'],
    ['timed-out', 'in time'],
    ['server-error', 'an error'],
    ['redirected', 'another address'],
    ['too-large', 'far larger'],
    ['empty', 'no services'],
  ] satisfies [CheckProblem, string][])('%s has its reason', async (problem, words) => {
    const said = await verdictOf(status([service('Photos')], { problem }));
    expect(said.kind).toBe('unknown');
    expect(said.text).toContain(words);
    expect(said.text).toContain('Last checked 4 minutes ago.');
  });

  test('before the first check', async () => {
    const said = await verdictOf(status([], { lastGoodAt: null }));
    expect(said).toMatchObject({
      kind: 'unknown',
      text: expect.stringContaining('It has not been checked yet.'),
    });
  });

  test('after a long sleep', async () => {
    const said = await verdictOf(status([service('Photos')], { lastGoodAt: NOON - 9 * HOUR }));
    expect(said.text).toContain('too old to go by. Last checked 9 hours ago.');
  });

  test('while nothing is watched', async () => {
    expect((await verdictOf(status([]))).text).toContain("You watch none of Apple's services.");
  });

  test('without permission has a button that asks for it', async () => {
    const { one, port } = await popup(status([], { lastGoodAt: null }), false);
    const button = await waitFor(() => one('[data-action=allow-status]'));
    fireEvent.click(button);
    expect(port.calls[0]).toBe('askForStatus');
    await waitFor(() => expect(port.calls[1]).toEqual({ do: 'check-status', force: true }));
  });
});

test('the status can be checked again by hand', async () => {
  const { one, port } = await popup(status([service('Photos')]));
  fireEvent.click(one('[data-action=check-status]'));
  expect(port.calls).toEqual([{ do: 'check-status', force: true }]);
});
