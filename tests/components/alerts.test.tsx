import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Mirror } from '../../lib/state/records';
import { fakeOrganisation, fakeRecord, NOON, NOTHING } from './fake-port';
import { options } from './options-screen';
import { panel } from './panel-screen';
import { event, service, status } from './records';

const HOUR = 3_600_000;
const { settings: SETTINGS } = NOTHING;
const INCIDENT = {
  id: 'i1',
  services: ['photos'],
  start: NOON - 2 * HOUR,
  seen: NOON - HOUR,
  end: null,
  ending: null,
  parts: [],
};
const DOWN = status([service('Photos', { active: event() }), service('iCloud Drive')], {
  incidents: [INCIDENT],
});
const QUIET = status([service('Photos')]);
const SNOOZED = { ...SETTINGS, snoozedUntil: NOON + HOUR };

describe('the side panel during a problem', () => {
  test('offers to tell the end: the browser is asked first, then the worker', async () => {
    const asked = fakeRecord<readonly string[]>([]);
    const { one, port } = await panel({ status: DOWN }, true, { asked: asked.follow });
    fireEvent.click(one('[data-action=tell-end]'));
    await waitFor(() =>
      expect(port.calls).toEqual(['askForNotices', { do: 'tell-end', incident: 'i1', on: true }]),
    );
    expect(one('[data-tell-end]').textContent).toBe('');
    asked.set(['i1']);
    await waitFor(() => expect(one('[data-tell-end=true]').textContent).toContain('one notice'));
    fireEvent.click(one('[data-action=take-back-end]'));
    expect(port.calls.slice(2)).toEqual([{ do: 'tell-end', incident: 'i1', on: false }]);
  });

  test('keeps the focus on the button when it turns into the other one', async () => {
    const asked = fakeRecord<readonly string[]>([]);
    const { one } = await panel({ status: DOWN }, true, { asked: asked.follow });
    const button = one('[data-action=tell-end]');
    button.focus();
    asked.set(['i1']);
    await waitFor(() => expect(one('[data-action=take-back-end]')).toBe(button));
    expect(document.activeElement).toBe(button);
  });

  test('says that the browser refused, and asks nothing of the worker', async () => {
    const { one, port } = await panel({ status: DOWN });
    port.grants = false;
    fireEvent.click(one('[data-action=tell-end]'));
    await waitFor(() => expect(one('[data-tell-end]').textContent).toContain('did not allow notices'));
    expect(port.calls).toEqual(['askForNotices']);
  });

  test('marks a muted service beside its state', async () => {
    const { one } = await panel({ status: DOWN, settings: { ...SETTINGS, muted: ['photos'] } });
    expect(one('[data-service=Photos]').textContent).toMatch(/problem since .*, muted/);
    expect(one('[data-service="iCloud Drive"]').textContent).not.toContain('muted');
    expect(one('[data-verdict=outage]').textContent).toContain('Photos');
  });
});

test('the panel offers nothing of it while all is quiet, nor when it is not known how Apple is', async () => {
  expect((await panel({ status: QUIET })).all('[data-snooze]')).toEqual([]);
  const old = { ...DOWN, lastGoodAt: NOON - 30 * HOUR };
  expect((await panel({ status: old })).all('[data-snooze]')).toEqual([]);
});

describe.each<readonly [string, (part: Partial<Mirror>) => ReturnType<typeof panel>]>([
  ['panel', (part) => panel({ status: QUIET, ...part })],
  ['settings', ({ settings = SETTINGS }) => options(settings)],
])('a snooze in the %s', (_name, draw) => {
  test('is said with its end, and ended; the focus goes to what begins one', async () => {
    const { one, port } = await draw({ settings: SNOOZED });
    expect(one('[data-snoozed=true]').textContent).toMatch(/snoozed until .*\d/);
    one('[data-action=end-snooze]').focus();
    fireEvent.click(one('[data-action=end-snooze]'));
    expect(port.calls).toEqual([{ do: 'snooze', for: null }]);
    expect(document.activeElement?.matches('summary, [data-snooze-for]')).toBe(true);
  });

  test('is over at its time, also where the record still holds it', async () => {
    const { all } = await draw({ settings: { ...SETTINGS, snoozedUntil: NOON } });
    expect(all('[data-action=end-snooze]')).toEqual([]);
  });
});

describe('settings', () => {
  test('begin a snooze of each length; the buttons stay for another choice', async () => {
    const { one, all, port } = await options(SETTINGS);
    for (const button of all('[data-snooze-for]')) fireEvent.click(button);
    expect(port.calls).toEqual(['hour', 'morning', 'week'].map((length) => ({ do: 'snooze', for: length })));
    port.change({ settings: SNOOZED });
    await waitFor(() => one('[data-action=end-snooze]'));
    expect(all('[data-snooze-for]').map(({ textContent }) => textContent)).toEqual([
      'For 1 hour',
      expect.stringMatching(/^Until .*8:00/),
      'For a week',
    ]);
  });

  test('mute a watched service, and take it back', async () => {
    const { one, all, port } = await options({
      ...SETTINGS,
      watch: ['Photos', 'Apple Account'],
      muted: ['Apple ID'],
    });
    expect(all('[data-mute]:checked').map(({ dataset }) => dataset.mute)).toEqual(['Apple Account']);
    fireEvent.click(one('[data-mute=Photos]'));
    fireEvent.click(one('[data-mute="Apple Account"]'));
    expect(port.calls).toEqual([
      { do: 'mute', service: 'Photos', on: true },
      { do: 'mute', service: 'Apple Account', on: false },
    ]);
  });

  test('offer nothing to mute where nothing is watched', async () => {
    expect((await options({ ...SETTINGS, watch: [] })).all('[data-mute], fieldset legend')).toHaveLength(1);
  });
});

describe('what an organisation has set', () => {
  test("does not take the place of the person's own list when that of the developers changes", async () => {
    const { one, all, port } = await options(SETTINGS, fakeOrganisation({ watch: ['Photos'], bad: [] }));
    await waitFor(() => expect(all('[data-managed]')).toHaveLength(1));
    fireEvent.click(one('[data-watch="Xcode Cloud"]'));
    expect(port.calls).toEqual([{ do: 'set-watch', watch: SETTINGS.watch, developer: ['Xcode Cloud'] }]);
  });

  test('is shown as such and cannot be changed', async () => {
    const set = { watch: ['Photos'], checkEveryMinutes: 30, notices: true, bad: [] };
    const { one, all, text } = await options(SETTINGS, fakeOrganisation(set));
    await waitFor(() => expect(all('[data-managed]')).toHaveLength(2));
    const own = all('[data-watch]').filter((box) => box.closest('[data-watch-group]') === null);
    expect(own.map(({ dataset }) => dataset.watch)).toEqual(['Photos']);
    expect(
      [...own, one('[data-setting=notices]')].filter((box) => !box.matches(':checked:disabled')),
    ).toEqual([]);
    expect(all('[data-action=watch-reset], [data-action=allow-notices], [data-policy-bad]')).toEqual([]);
    expect(one('[data-setting=notices]')).toHaveProperty('checked', true);
    expect(one('[data-policy-every="30"]').textContent).toContain('30 minutes');
    expect(text()).toContain('Set by your organisation.');
  });

  test('is told where it cannot be used', async () => {
    const { one, all } = await options(SETTINGS, fakeOrganisation({ bad: ['watch', 'chekEvery'] }));
    expect(one('[data-policy-bad]').textContent).toContain('watch and chekEvery');
    expect(all('[data-managed], [data-policy-every]')).toEqual([]);
    expect(one('[data-setting=notices]')).toHaveProperty('disabled', false);
  });

  test('is followed while the page is open', async () => {
    const policy = fakeRecord<Parameters<typeof fakeOrganisation>[0] & object>({ bad: [] });
    const { one, all } = await options(SETTINGS, { follow: policy.follow, mayNotify: async () => true });
    expect(all('[data-managed]')).toEqual([]);
    policy.set({ notices: false, bad: [] });
    await waitFor(() => expect(one('[data-setting=notices]')).toHaveProperty('disabled', true));
  });

  test('wants notices that the browser does not show yet: the person can allow them', async () => {
    const { one, all, port } = await options(SETTINGS, fakeOrganisation({ notices: true, bad: [] }, false));
    port.grants = false;
    fireEvent.click(await waitFor(() => one('[data-action=allow-notices]')));
    await waitFor(() => expect(one('main').textContent).toContain('did not allow notices'));
    port.grants = true;
    fireEvent.click(one('[data-action=allow-notices]'));
    await waitFor(() => expect(all('[data-action=allow-notices]')).toEqual([]));
    expect(port.calls).toEqual(['askForNotices', 'askForNotices']);
  });
});
