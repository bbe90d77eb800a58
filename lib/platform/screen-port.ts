import { ERROR_IDS, type ErrorId } from '../knowledge/ids';
import { fields, list, oneOf } from '../knowledge/values';
import type { Command, CommandAnswer } from '../state/commands';
import type { Loading, ScreenPort } from '../state/ports';
import type { Mirror } from '../state/records';
import { browser } from './native';
import { askForNotices } from './notice-permission';
import { openPanel } from './panel';
import { askForStatus, mayFetchStatus } from './permissions';
import { decode, type Item } from './storage/item';
import { BOOK, SETTINGS, STATUS, STATUS_DEVELOPER, TYPED } from './storage/registry';
import { followTab, liveTab, type StoredRecords, type TabWatch } from './tab-watch';

const REASONS = ['refused', 'storage-full', 'worker-gone'] as const;

/** The worker answers nothing to a message that it does not take. */
function answerOf(raw: unknown): CommandAnswer {
  if (fields(raw)?.ok === true) return { ok: true };
  return { ok: false, reason: oneOf(REASONS, fields(raw)?.reason) ?? 'refused' };
}

/** The records that are the same for every tab, by the part of the mirror that they fill. */
const SHARED: { readonly [Part in Exclude<keyof Mirror, 'tab'>]: Item<Mirror[Part]> } = {
  typed: TYPED,
  status: STATUS,
  developer: STATUS_DEVELOPER,
  book: BOOK,
  settings: SETTINGS,
};
// Object.keys widens the keys of a record to string.
const PARTS = Object.keys(SHARED) as (keyof typeof SHARED)[];

function valueIn<T>(records: StoredRecords, item: Item<T>): T {
  return decode(item, records[item.key]).value;
}

async function send(command: Command): Promise<CommandAnswer> {
  try {
    return answerOf(await browser.runtime.sendMessage({ kind: 'command', command }));
  } catch {
    return { ok: false, reason: 'worker-gone' };
  }
}

async function suggest(text: string): Promise<readonly ErrorId[]> {
  try {
    const said = await browser.runtime.sendMessage({ kind: 'suggest', text });
    return list(said).flatMap((error) => oneOf(ERROR_IDS, error) ?? []);
  } catch {
    return []; // nothing is lost: what is typed can be sent as it is
  }
}

type Changes = Parameters<Parameters<typeof browser.storage.onChanged.addListener>[0]>[0];

function changedParts(changes: Changes, area: string): Partial<Mirror> {
  const parts = PARTS.filter((part) => SHARED[part].area === area && SHARED[part].key in changes);
  const entries = parts.map((part) => {
    const item: Item<unknown> = SHARED[part];
    return [part, decode(item, changes[item.key]?.newValue).value];
  });
  return Object.fromEntries(entries);
}

function watch(tab: Promise<TabWatch>, change: (part: Partial<Mirror>) => void): () => void {
  const onChanged = (changes: Changes, area: string) => {
    const parts = changedParts(changes, area);
    if (Object.keys(parts).length > 0) change(parts);
  };
  browser.storage.onChanged.addListener(onChanged);
  const stopped = new AbortController();
  void tab.then((found) => {
    if (stopped.signal.aborted) return;
    stopped.signal.addEventListener(
      'abort',
      followTab(found, (record) => change({ tab: record })),
    );
  });
  return () => {
    browser.storage.onChanged.removeListener(onChanged);
    stopped.abort();
  };
}

/**
 * Reads the records in one request for each storage area: each request more delays the first content. The records of all
 * tabs come along, so that the one that is meant need not be known yet.
 */
function load(tab: Promise<TabWatch>): Loading {
  const local = browser.storage.local.get([STATUS.key, STATUS_DEVELOPER.key, BOOK.key, SETTINGS.key]);
  const session = browser.storage.session.get(null);
  const apple = local.then((kept) => ({
    status: valueIn(kept, STATUS),
    developer: valueIn(kept, STATUS_DEVELOPER),
    settings: valueIn(kept, SETTINGS),
  }));
  const all = Promise.all([apple, local, session, tab]).then(async ([first, kept, now, { id }]) => ({
    ...first,
    tab: await liveTab(id, now),
    typed: valueIn(now, TYPED),
    book: valueIn(kept, BOOK),
  }));
  return { apple, all };
}

/**
 * The real browser behind a screen. It is there at once; what hangs on the tab waits for it.
 * @param about which tab's page the screen speaks about
 */
export function createScreenPort(about: TabWatch | Promise<TabWatch>): ScreenPort {
  const tab = Promise.resolve(about);
  // Known before any click: sidePanel.open() must come before the first await of its handler.
  let known: { readonly tab: TabWatch | null; readonly windowId: number } = { tab: null, windowId: -2 };
  void tab.then(async (found) => {
    const { id = -2 } = await browser.windows.getCurrent();
    known = { tab: found, windowId: id };
  });
  return {
    load: () => load(tab),
    watch: (change) => watch(tab, change),
    send,
    suggest,
    openPanel: () => void openPanel(known.windowId, known.tab?.id ?? null),
    openOptions: () => void browser.runtime.openOptionsPage(),
    mayFetchStatus,
    askForStatus,
    askForNotices,
    now: Date.now,
  };
}
