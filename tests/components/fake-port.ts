import type { ErrorId } from '../../lib/knowledge/ids';
import type { Command, CommandAnswer } from '../../lib/state/commands';
import { FIRST_DEVICE } from '../../lib/state/devices';
import type { Surroundings } from '../../lib/state/panel-window';
import { NO_POLICY, type Policy } from '../../lib/state/policy';
import type { DataFile, Follow, Installation, Organisation, ScreenPort } from '../../lib/state/ports';
import type { Mirror } from '../../lib/state/records';
import { EMPTY_STATUS } from '../../lib/status/state';

/** A browser for tests: it keeps what was asked of it, and a test changes the records by hand. */
export interface FakePort extends ScreenPort {
  /** Every call that leaves the screen, in order: `openPanel`, or the command. */
  readonly calls: (string | Command)[];
  /** Changes records as the worker would. */
  readonly change: (part: Partial<Mirror>) => void;
  /** What the next commands are answered with. */
  answer: CommandAnswer;
  /** Every text that suggestions were asked for. */
  readonly hints: string[];
  /** What fits the texts that are typed next. */
  fits: readonly ErrorId[];
  /** What the browser says when it is asked for a permission. */
  grants: boolean;
  time: number;
}

/** Files for tests: "mine" is one of ours; what is saved is kept in `saved`. */
export function fakeFile(): DataFile & { readonly saved: unknown[] } {
  const saved: unknown[] = [];
  return {
    saved,
    save: (records) => void saved.push(records),
    saveTable: (table) => void saved.push(table),
    keptIn: (text) =>
      text === 'mine' ? { settings: true, checklists: 2, incidents: 3, damaged: false } : null,
  };
}

/** A record that a test changes by hand. */
export interface FakeRecord<T> {
  readonly follow: Follow<T>;
  readonly set: (value: T) => void;
}

/** Holds a record and tells whoever follows it. */
export function fakeRecord<T>(start: T): FakeRecord<T> {
  let now = start;
  const followers = new Set<(value: T) => void>();
  return {
    follow: (change) => {
      followers.add(change);
      change(now);
      return () => followers.delete(change);
    },
    set: (value) => {
      now = value;
      for (const tell of followers) tell(value);
    },
  };
}

/** A window like any other, with nothing set by an organisation and no end of an incident asked for. */
export function fakeSurroundings(part: Partial<Surroundings> = {}): Surroundings {
  return {
    asked: fakeRecord<readonly string[]>([]).follow,
    policy: fakeRecord(NO_POLICY).follow,
    isPrivate: async () => false,
    ...part,
  };
}

/** An organisation that has set this, in a browser that shows notices or not. */
export function fakeOrganisation(set: Policy = NO_POLICY, mayNotify = true): Organisation {
  return { follow: fakeRecord(set).follow, mayNotify: async () => mayNotify };
}

/** An installation whose panel opens by this key; `asked` counts the ways to the browser's page for keys. */
export function fakeInstallation(key = 'Alt+Shift+U', isPrivate = false): Installation & { asked: number } {
  const made = {
    asked: 0,
    version: '1.2.3',
    isPrivate,
    panelKey: async () => key,
    changeKeys: async () => {
      made.asked += 1;
    },
  };
  return made;
}

/** A Sunday noon in UTC. */
export const NOON = Date.UTC(2026, 10, 22, 12);

/** Records before anything happened. */
export const NOTHING: Mirror = {
  tab: null,
  typed: null,
  status: EMPTY_STATUS,
  developer: EMPTY_STATUS,
  book: { cases: [], focus: null },
  settings: { devices: [FIRST_DEVICE], current: FIRST_DEVICE.id, watch: ['iCloud Backup'], notices: false },
};

/**
 * Makes a port over given records.
 * @param start records that differ from NOTHING
 * @param may whether Apple's status file may be fetched
 */
export function fakePort(start: Partial<Mirror> = {}, may = true): FakePort {
  let mirror: Mirror = { ...NOTHING, ...start };
  const watchers = new Set<(part: Partial<Mirror>) => void>();
  const port: FakePort = {
    calls: [],
    answer: { ok: true },
    hints: [],
    fits: [],
    grants: true,
    time: NOON,
    change: (part) => {
      mirror = { ...mirror, ...part };
      for (const tell of watchers) tell(part);
    },
    load: () => ({ apple: Promise.resolve(mirror), all: Promise.resolve(mirror) }),
    watch: (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    send: async (command) => {
      port.calls.push(command);
      return port.answer;
    },
    suggest: async (text) => {
      port.hints.push(text);
      return port.fits;
    },
    openPanel: () => port.calls.push('openPanel'),
    openOptions: () => port.calls.push('openOptions'),
    mayFetchStatus: async () => may,
    askForStatus: async () => {
      port.calls.push('askForStatus');
      return port.grants;
    },
    askForNotices: async () => {
      port.calls.push('askForNotices');
      return port.grants;
    },
    now: () => port.time,
  };
  return port;
}
