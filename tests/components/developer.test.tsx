import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { fakeOrganisation, NOON, NOTHING } from './fake-port';
import { options } from './options-screen';
import { panel } from './panel-screen';
import { aCase, event, service, status } from './records';
import type { Drawn } from './screen';

const SETTINGS = { ...NOTHING.settings, watch: ['Photos'], watchDeveloper: ['APNS'] };

describe('the services for developers, in the settings', () => {
  const group = ({ one }: Drawn) => one('[data-watch-group=developer]') as HTMLDetailsElement; // the group's own element
  const shown = ({ all }: Drawn) => all('[data-watch]').map((box) => box.dataset.watch);
  const search = (screen: Drawn, value: string) =>
    fireEvent.input(screen.one('[data-setting=watch-search]'), { target: { value } });

  test('are a folded group that says how many are watched, what is fetched for it and when', async () => {
    const screen = await options(SETTINGS);
    expect(group(screen).open).toBe(false);
    expect(group(screen).textContent).toContain('For developers: one is watched');
    expect(group(screen).textContent).toContain('fetches it only while you watch one of them');
    expect(screen.text()).toContain('2 services are watched');
    expect(screen.text()).toContain('the one for developers only while you watch a service in it');
  });

  test('are found by the same search, which unfolds them, and fold again after it', async () => {
    const screen = await options(SETTINGS);
    search(screen, 'testflight');
    await waitFor(() => expect(shown(screen)).toEqual(['App Store Connect - TestFlight']));
    expect(group(screen).open).toBe(true);
    search(screen, 'app store');
    await waitFor(() =>
      expect(shown(screen)).toEqual(expect.arrayContaining(['App Store', 'App Store Connect'])),
    );
    search(screen, '');
    await waitFor(() => expect(group(screen).open).toBe(false));
    search(screen, 'keychain');
    await waitFor(() => expect(shown(screen)).toEqual(['iCloud Keychain']));
    expect(screen.all('[data-watch-group]')).toEqual([]);
  });

  test('hold what Apple added since, each file its own, and what is watched under an earlier name', async () => {
    const screen = await options(
      { ...SETTINGS, watch: ['Apple ID'], watchDeveloper: ['TestFlight'] },
      fakeOrganisation(),
      {
        status: { ...NOTHING.status, newServices: ['Apple Quantum'] },
        developer: { ...NOTHING.developer, newServices: ['Quantum API'] },
      },
    );
    search(screen, 'quantum');
    await waitFor(() => expect(shown(screen)).toEqual(['Apple Quantum', 'Quantum API']));
    fireEvent.click(screen.one('[data-watch="Quantum API"]'));
    expect(screen.port.calls).toMatchObject([{ developer: ['TestFlight', 'Quantum API'] }]);
    expect(group(screen).querySelectorAll('[data-watch]')).toHaveLength(1);
    search(screen, 'connect - t');
    await waitFor(() => expect(shown(screen)).toEqual(['App Store Connect - TestFlight']));
    expect(screen.one('[data-watch]')).toHaveProperty('checked', true);
  });

  test('stay unfolded while a person reads them', async () => {
    const screen = await options(SETTINGS);
    group(screen).open = true;
    screen.port.change({ settings: { ...SETTINGS, watchDeveloper: [] } });
    await waitFor(() => expect(group(screen).textContent).not.toContain('is watched'));
    expect(group(screen).open).toBe(true);
  });

  test('are ticked into their own list, and all unticked by the way back', async () => {
    const screen = await options(SETTINGS);
    expect(screen.all('[data-watch]:checked').map((box) => box.dataset.watch)).toEqual(['Photos', 'APNS']);
    fireEvent.click(screen.one('[data-watch="Xcode Cloud"]'));
    fireEvent.click(screen.one('[data-watch="APNS"]'));
    fireEvent.click(screen.one('[data-action=watch-reset]'));
    expect(screen.port.calls).toMatchObject([
      { do: 'set-watch', watch: ['Photos'], developer: ['APNS', 'Xcode Cloud'] },
      { do: 'set-watch', watch: ['Photos'], developer: ['Xcode Cloud'] },
      { do: 'set-watch', developer: [] },
    ]);
  });
});

describe('the services for developers, in the panel', () => {
  const developer = status([service('APNS', { active: event() }), service('Gone', { listed: false })]);
  const consumer = status([service('Photos')]);

  test('stand under a heading of their own', async () => {
    const { all } = await panel({ settings: SETTINGS, status: consumer, developer });
    expect(all('.services h2, .services h3, [data-service]').map((one) => one.textContent)).toEqual([
      "Apple's services you watch",
      'For backups',
      expect.stringMatching(/^Photos no problem reported/),
      'For developers',
      expect.stringMatching(/^APNS problem since /),
      expect.stringMatching(/^Gone not on Apple's list/),
    ]);
  });

  test('are not there while none is watched', async () => {
    const settings = { ...SETTINGS, watchDeveloper: [] };
    const { all } = await panel({ settings, status: consumer, developer });
    expect(all('.services h3')).toEqual([]);
    expect(all('[data-service]').map((one) => one.dataset.service)).toEqual(['Photos']);
  });

  test('are no part of the summary of a backup that failed', async () => {
    const book = { cases: [aCase('icloud-stuck')], focus: 'case-icloud-stuck' };
    const { one, text } = await panel({ settings: SETTINGS, status: consumer, developer, book });
    expect(one('[data-verdict]').dataset.verdict).toBe('outage');
    expect(text()).toContain("Apple's system status: Apple reports no problem");
  });

  test('that are not known leave the others as they are, and the first line says which', async () => {
    const failed = { ...developer, problem: 'server-error' as const, lastGoodAt: NOON - 30 * 3_600_000 };
    const { all, one } = await panel({ settings: SETTINGS, status: consumer, developer: failed });
    expect(all('[data-service] .was').map((row) => row.textContent)).toEqual([
      'no problem reported',
      'not known',
      'not known',
    ]);
    expect(one('[data-verdict=unknown]').textContent).toContain("Apple's status for developers is not known");
  });
});
