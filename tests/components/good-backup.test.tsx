import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { ErrorId } from '../../lib/knowledge/ids';
import { FIRST_DEVICE } from '../../lib/state/devices';
import { dayOf } from '../../lib/state/last-good';
import type { Settings } from '../../lib/state/records';
import { NOON, NOTHING } from './fake-port';
import { options } from './options-screen';
import { panel } from './panel-screen';
import { popup } from './popup-screen';
import { aCase } from './records';

const PAD = { id: 'pad', name: 'Kitchen', kind: 'ipad' } as const;

describe('the line about the last good backup', () => {
  const days = (count: number) => NOON - count * 24 * 60 * 60_000;
  const since = (lastGood: number) => ({
    settings: { ...NOTHING.settings, devices: [{ ...FIRST_DEVICE, lastGood }] },
  });

  test.each([
    ['was never told', {}],
    ['is 13 days old', since(days(14) + 1)],
    ['is ahead, after a clock was set back', since(days(-30))],
  ])('is not there where the date %s', async (_name, start) => {
    expect((await popup(start)).all('[data-last-good]')).toEqual([]);
  });

  test('comes after 14 days, calmly, and takes today for an answer', async () => {
    const { one, all, port } = await popup(since(days(22)));
    expect(one('[data-last-good] p').textContent).toBe('Last good backup you told us about: 3 weeks ago.');
    expect(one('[data-last-good]').className).toBe('last-good small');
    fireEvent.click(one('[data-action=good-today]'));
    expect(port.calls).toEqual([{ do: 'set-device', id: 'first', part: { lastGood: NOON } }]);
    port.change(since(NOON));
    await waitFor(() => expect(all('[data-last-good]')).toEqual([]));
  });

  test('takes no digit from a hand that types on while the record comes back', async () => {
    const { one, port } = await popup(since(days(22)));
    const field = one('[data-last-good] input') as HTMLInputElement; // by its type in the markup
    field.focus();
    fireEvent.change(field, { target: { value: '2026-01-10' } });
    field.value = '2026-11-01';
    port.change(since(new Date(2026, 0, 10, 12).getTime()));
    await waitFor(() => expect(one('[data-last-good] p').textContent).toContain('45 weeks ago'));
    expect(field.value).toBe('2026-11-01');
    field.blur();
    port.change(since(new Date(2026, 1, 3, 12).getTime()));
    await waitFor(() => expect(field.value).toBe('2026-02-03'));
  });

  test('leads the focus to the heading when it goes', async () => {
    const { one, port, all } = await popup(since(days(22)));
    fireEvent.click(one('[data-action=good-today]'));
    port.change(since(NOON));
    await waitFor(() => expect(all('[data-last-good]')).toEqual([]));
    await waitFor(() => expect(document.activeElement).toBe(one('main h2')));
  });

  test('is about the device in use', async () => {
    const old = { ...PAD, lastGood: days(14) };
    const settings = { ...NOTHING.settings, devices: [FIRST_DEVICE, old] };
    const { all, one, port } = await popup({ settings });
    expect(all('[data-last-good]')).toEqual([]);
    port.change({ settings: { ...settings, current: 'pad' } });
    await waitFor(() => expect(one('[data-last-good]').textContent).toContain('2 weeks ago'));
  });

  test('takes a picked day, but none that is ahead', async () => {
    const { one, port } = await popup(since(days(22)));
    const field = one('[data-setting=last-good]');
    expect([field.getAttribute('min'), field.getAttribute('max')]).toEqual(['2007-06-29', dayOf(NOON)]);
    fireEvent.change(field, { target: { value: '2026-12-24' } });
    fireEvent.change(field, { target: { value: '0020-11-20' } });
    expect(port.calls).toEqual([]);
    fireEvent.change(field, { target: { value: '2026-11-20' } });
    const lastGood = new Date(2026, 10, 20, 12).getTime();
    expect(port.calls).toEqual([{ do: 'set-device', id: 'first', part: { lastGood } }]);
  });
});

test('a solved case says that its day is noted, until another date is set', async () => {
  const at = NOON - 60_000;
  const solved = aCase('icloud-stuck', { closed: { at, how: 'worked' } });
  const book = { cases: [solved], focus: solved.id };
  const settings = { ...NOTHING.settings, devices: [{ ...FIRST_DEVICE, lastGood: at }] };
  const { text, port } = await panel({ book, settings });
  expect(text()).toContain('This is noted as the last good backup.');
  port.change({ settings: NOTHING.settings });
  await waitFor(() => expect(text()).not.toContain('noted'));
});

describe('a reminder', () => {
  const solved = (error: ErrorId, part: Partial<Settings> = {}) => {
    const entry = aCase(error, { closed: { at: NOON, how: 'worked' } });
    return {
      book: { cases: [entry], focus: entry.id },
      settings: { ...NOTHING.settings, ...part },
    };
  };

  test('is offered after an iCloud backup, and set with one press while notices are on', async () => {
    const { one, text, port } = await panel(solved('icloud-stuck', { notices: true }));
    one('[data-action=remind]').focus();
    expect(one('[data-action=remind]').textContent).toBe('Remind me tomorrow morning');
    expect(text()).not.toContain('Notices also tell you');
    fireEvent.click(one('[data-action=remind]'));
    await waitFor(() => expect(port.calls).toEqual(['askForNotices', { do: 'remind', id: 'first' }]));
    const settings = { ...NOTHING.settings, devices: [{ ...FIRST_DEVICE, reminder: NOON }] };
    port.change({ settings });
    await waitFor(() => expect(document.activeElement).toBe(one('[data-action=cancel-reminder]')));
  });

  test('switches notices on where they are off, and says so before', async () => {
    const { one, text, port } = await panel(solved('icloud-stuck'));
    expect(text()).toContain('Notices also tell you when a problem at Apple starts and ends.');
    fireEvent.click(one('[data-action=remind]'));
    await waitFor(() =>
      expect(port.calls).toEqual([
        'askForNotices',
        { do: 'set-notices', on: true },
        { do: 'remind', id: 'first' },
      ]),
    );
  });

  test('that the browser refuses is answered kindly, and nothing is stored', async () => {
    const { one, text, port } = await panel(solved('icloud-stuck'));
    port.grants = false;
    fireEvent.click(one('[data-action=remind]'));
    await waitFor(() => expect(text()).toContain('No notices, then.'));
    expect(port.calls).toEqual(['askForNotices']);
  });

  test('says when it comes, and can be cancelled here and in the settings', async () => {
    const reminder = new Date(2026, 10, 23, 9).getTime();
    const devices = [{ ...FIRST_DEVICE, reminder }];
    const { one, all, port } = await panel(solved('icloud-stuck', { devices }));
    expect(one('[data-reminder][role=status]').textContent).toMatch(/Nov 23.*9:00/);
    expect(all('[data-action=remind]')).toEqual([]);
    fireEvent.click(one('[data-action=cancel-reminder]'));
    expect(port.calls).toEqual([{ do: 'cancel-reminder', id: 'first' }]);
    const settings = await options({ ...NOTHING.settings, devices });
    fireEvent.click(settings.one('[data-action=cancel-reminder]'));
    expect(settings.port.calls).toEqual([{ do: 'cancel-reminder', id: 'first' }]);
  });

  test.each(['computer-disconnected', 'restore-incomplete'] as const)(
    'is not offered after %s',
    async (error) => {
      const { one, all } = await panel(solved(error));
      one('[data-closed=worked]');
      expect(all('[data-action=remind]')).toEqual([]);
    },
  );
});
