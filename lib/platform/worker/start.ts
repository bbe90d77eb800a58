import type { Runtime } from 'webextension-polyfill';
import { ensureAlarm, REMINDER_ALARM, SNOOZE_ALARM, STATUS_ALARM } from '../alarm';
import { browser } from '../browser';
import { complain } from '../complain';
import { type Incoming, receive } from '../messages';
import { onPolicyChanged } from '../policy';
import { carryOut } from './commands';
import { nextCheckDue } from './feeds';
import { checkAtStart } from './first-check';
import { createMenu, onMenuClick } from './menu';
import { onInputChanged, onInputEntered, onInputStarted } from './omnibox';
import { showDueReminders } from './reminders';
import { onShortcut } from './shortcut';
import { checkStatus, followStatus } from './status';
import { suggest } from './suggest';
import { forgetTab, leavePage, takeReading } from './tabs';

/** Brings everything that lives outside storage up to what storage says; every event waits for it. */
async function wake(): Promise<void> {
  try {
    const now = Date.now();
    await ensureAlarm(await nextCheckDue(now), now);
    await followStatus();
  } catch (error) {
    complain('Backup Beacon could not bring itself up to date', error); // events are still worth answering
  }
}

function answer(incoming: Exclude<Incoming, { kind: 'suggest' }>): Promise<unknown> {
  if (incoming.kind === 'command') return carryOut(incoming.command, Date.now());
  if (incoming.kind === 'page-left') return leavePage(incoming, Date.now());
  return takeReading(incoming, incoming.reading, Date.now());
}

/**
 * Starts the worker: all listeners in the first tick, or the browser would not wake it for them
 * (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/events).
 */
export function startWorker(): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  const ready = wake();

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const incoming = receive(message, sender, self);
    if (!incoming) return undefined;
    // Hangs on nothing that is stored, so whoever types need not wait for it.
    if (incoming.kind === 'suggest') return Promise.resolve(suggest(incoming.text));
    return ready.then(() => answer(incoming));
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === STATUS_ALARM) return ready.then(() => checkStatus('hint'));
    if (alarm.name === REMINDER_ALARM) return ready.then(showDueReminders);
    if (alarm.name === SNOOZE_ALARM) return ready.then(followStatus);
  });
  browser.tabs.onRemoved.addListener((tabId) => ready.then(() => forgetTab(tabId)));
  browser.contextMenus.onClicked.addListener(onMenuClick);
  browser.commands.onCommand.addListener(onShortcut);
  browser.omnibox.onInputStarted.addListener(onInputStarted);
  browser.omnibox.onInputChanged.addListener(onInputChanged);
  browser.omnibox.onInputEntered.addListener((text, disposition) =>
    ready.then(() => onInputEntered(text, disposition)),
  );
  onPolicyChanged(() => void ready.then(() => checkStatus('asked')));
  browser.runtime.onStartup.addListener(() => ready.then(checkAtStart));
  browser.permissions.onAdded.addListener(() => ready.then(() => checkStatus('screen')));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    createMenu();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    return ready.then(checkAtStart);
  });
}
