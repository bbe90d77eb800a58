import type { Command, CommandAnswer } from '../../state/commands';
import { SETTINGS } from '../storage/registry';
import { update } from '../storage/update';
import { close, describe, forgetTyped, openSubject, takeAnswer, takeOutcome, undo } from './cases';
import { checkStatus } from './status';

/** A new watch list counts from the next file on, so that is fetched at once. */
async function setWatch(watch: readonly string[]): Promise<void> {
  await update([SETTINGS], ([settings]) => [{ ...settings, watch }]);
  await checkStatus('asked');
}

function run(command: Command, now: number): Promise<unknown> {
  switch (command.do) {
    case 'describe':
      return describe(command.text);
    case 'forget-typed':
      return forgetTyped();
    case 'open-case':
      return openSubject(command, now);
    case 'outcome':
      return takeOutcome(command, now);
    case 'answer':
      return takeAnswer(command, now);
    case 'undo':
      return undo(command.caseId, now);
    case 'put-away':
      return close(command.caseId, now);
    case 'set-device':
      return update([SETTINGS], ([settings]) => [{ ...settings, device: command.device }]);
    case 'set-notices':
      return update([SETTINGS], ([settings]) => [{ ...settings, notices: command.on }]);
    case 'set-watch':
      return setWatch(command.watch);
    case 'check-status':
      return checkStatus(command.force ? 'asked' : 'screen');
  }
}

/** Carries a command out; the one way to fail is a browser that cannot store any more. */
export async function carryOut(command: Command, now: number): Promise<CommandAnswer> {
  try {
    await run(command, now);
    return { ok: true };
  } catch {
    return { ok: false, reason: 'storage-full' };
  }
}
