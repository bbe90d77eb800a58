import type { Command, CommandAnswer } from '../../state/commands';
import { complain } from '../complain';
import { SETTINGS } from '../storage/registry';
import { update } from '../storage/update';
import {
  close,
  describe,
  forgetTyped,
  openSubject,
  takeAnswer,
  takeDenial,
  takeOutcome,
  takeSizes,
  undo,
} from './cases';
import { eraseData, importData } from './data';
import { addDevice, changeDevice, removeDevice, switchDevice } from './devices';
import { tellEnd } from './notices';
import { replanAll } from './planning';
import { setReminder } from './reminders';
import { setMuted, setSnooze } from './snooze';
import { checkStatus, followStatus } from './status';

/** A new watch list counts from the next file on, so that is fetched at once. */
async function setWatch({ watch, developer }: Extract<Command, { do: 'set-watch' }>): Promise<void> {
  await update([SETTINGS], ([settings]) => [
    { ...settings, watch, ...(developer && { watchDeveloper: developer }) },
  ]);
  await checkStatus('asked');
}

function run(command: Command, now: number): Promise<unknown> {
  switch (command.do) {
    case 'describe':
      return describe(command.text, now);
    case 'forget-typed':
      return forgetTyped();
    case 'open-case':
      return openSubject(command, now);
    case 'outcome':
      return takeOutcome(command, now);
    case 'answer':
      return takeAnswer(command, now);
    case 'deny-sign':
      return takeDenial(command, now);
    case 'set-sizes':
      return takeSizes(command, now);
    case 'undo':
      return undo(command.caseId, now);
    case 'put-away':
      return close(command.caseId, now);
    case 'add-device':
      return addDevice(command.kind);
    case 'set-device':
      return changeDevice(command, now).then(() => replanAll(now));
    case 'remove-device':
      return removeDevice(command.id, now);
    case 'use-device':
      return switchDevice(command.id).then(() => replanAll(now));
    case 'remind':
      return setReminder(command.id, now);
    case 'cancel-reminder':
      return setReminder(command.id, null);
    case 'set-computer':
      return update([SETTINGS], ([settings]) => [{ ...settings, computer: command.computer }]);
    case 'set-notices':
      return update([SETTINGS], ([settings]) => [{ ...settings, notices: command.on }]);
    case 'mute':
      return setMuted(command.service, command.on).then(followStatus);
    case 'snooze':
      return setSnooze(command.for, now).then(followStatus);
    case 'tell-end':
      return tellEnd(command.incident, command.on, now);
    case 'import':
      return importData(command.text, now);
    case 'erase':
      return eraseData();
    case 'set-watch':
      return setWatch(command);
    case 'check-status':
      return checkStatus(command.force ? 'asked' : 'screen');
  }
}

/** How both browsers name a storage that is full. */
const FULL = /quota|disk|no[ _]?space|device[ _]space/i;

/** Carries a command out. */
export async function carryOut(command: Command, now: number): Promise<CommandAnswer> {
  try {
    await run(command, now);
    return { ok: true };
  } catch (error) {
    if (FULL.test(String(error))) return { ok: false, reason: 'storage-full' };
    complain(`Backup Beacon could not carry out "${command.do}"`, error);
    return { ok: false, reason: 'refused' };
  }
}
