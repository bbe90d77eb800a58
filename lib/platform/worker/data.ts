import { putAway, replan } from '../../diagnosis/case';
import type { Case } from '../../diagnosis/types';
import { bookOf, ownerOf } from '../../state/devices';
import type { CaseBook, OwnDevice, Settings } from '../../state/records';
import { withHistory } from '../../status/merge-history';
import { readExport } from '../exported';
import { BOOK, SETTINGS, STATUS, TYPED } from '../storage/registry';
import { eraseLocal, remove, update } from '../storage/update';
import { planContext, replanAll } from './planning';
import { checkStatus, followStatus } from './status';

/**
 * The settings of the file, with the devices of both: what the file says of a device that is here too replaces what is
 * known, and one that only is here keeps its place, for its cases.
 */
function withDevices(file: Settings, here: Settings): Settings {
  const devices = file.devices.map((one) => withLaterDate(one, here.devices));
  const others = here.devices.filter(({ id }) => !file.devices.some((one) => one.id === id));
  // A snooze is meant for one browser, as a reminder is.
  const { snoozedUntil: _elsewhere, ...rest } = file;
  const { snoozedUntil } = here;
  return { ...rest, ...(snoozedUntil !== undefined && { snoozedUntil }), devices: [...devices, ...others] };
}

/** Of two dates of the last good backup the later one is true; a reminder is asked for in one browser and stays there. */
function withLaterDate(device: OwnDevice, here: Settings['devices']): OwnDevice {
  const { reminder: _elsewhere, ...rest } = device;
  const { lastGood = 0, reminder } = here.find(({ id }) => id === device.id) ?? {};
  return {
    ...rest,
    ...(lastGood > (rest.lastGood ?? 0) && { lastGood }),
    ...(reminder !== undefined && { reminder }),
  };
}

/** Open cases whose device nobody knows any more go to the current one, or no screen would show them. */
function claimed(cases: readonly Case[], { devices, current }: Settings): readonly Case[] {
  const known = new Set(devices.map(({ id }) => id));
  return cases.map((one) => (one.closed || known.has(ownerOf(one)) ? one : { ...one, device: current }));
}

/** Of two states of a case the one changed last; of two open cases of one error and device the newer stays open. */
function merged(book: CaseBook, imported: readonly Case[], now: number): CaseBook {
  const byId = new Map<string, Case>();
  for (const one of [...book.cases, ...imported]) {
    const known = byId.get(one.id);
    if (known === undefined || one.changedAt > known.changedAt) byId.set(one.id, one);
  }
  const open = new Set<string>();
  const cases = [...byId.values()]
    .sort((a, b) => b.changedAt - a.changedAt)
    .map((one) => {
      if (one.closed) return one;
      const about = `${one.error} ${ownerOf(one)}`;
      if (open.has(about)) return putAway(one, now);
      open.add(about);
      return one;
    });
  return { cases, focus: book.focus };
}

/**
 * Takes over what a file of ours holds: its settings replace the present ones, its checklists and what Apple reported come
 * to what is here.
 * @param text the file
 * @throws where it is no such file
 */
export async function importData(text: string, now: number): Promise<void> {
  const file = readExport(text);
  if (file === null) throw new Error('this is no file of Backup Beacon, or one of a later version');
  const context = await planContext(now);
  // A file from another version may hold steps that this one orders otherwise.
  const cases = file.cases.map((one) => (one.closed ? one : replan(one, context)));
  await update([SETTINGS, BOOK, STATUS], ([here, book, status]) => {
    const settings = file.settings ? withDevices(file.settings, here) : here;
    const joined = merged(book, claimed(cases, settings), now);
    const { focus } = bookOf(joined, settings.current);
    return [settings, { ...joined, focus }, withHistory(status, file.incidents, now)];
  });
  // Each checklist once more, with the version of its own device.
  await replanAll(now);
  await checkStatus('asked');
}

/**
 * Erases everything that is kept, as if the extension had just been installed, and asks Apple's status anew. What open
 * pages show stays: it is theirs, and goes with them.
 */
export async function eraseData(): Promise<void> {
  await eraseLocal();
  await remove(TYPED);
  await followStatus();
  await checkStatus('asked');
}
