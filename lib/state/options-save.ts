import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Command } from './commands';
import type { Sender, Trouble } from './sender';

/** What came of the last change, and where on the page it was made. */
export interface Said {
  /** The control, or the part of the page, that the change belongs to. */
  readonly place: string;
  /** null where it was saved. */
  readonly trouble: Trouble | null;
  /** How many changes were answered since the page opened, so that two alike can be told apart. */
  readonly count: number;
}

/** Saves changes and says beside the control what came of each. */
export interface Saver {
  /** null before the first change, and while one is under way. */
  readonly said: ReadonlySignal<Said | null>;
  /** @returns whether it was saved */
  readonly save: (command: Command, place?: string) => Promise<boolean>;
  /** Tries the last change again, which was not saved. */
  readonly again: () => Promise<boolean>;
}

/**
 * The control that a change belongs to.
 * @returns such as `device first ios`, `service Photos`, `notices`
 */
export function placeOf(command: Command): string {
  switch (command.do) {
    case 'set-device':
      return `device ${command.id} ${Object.keys(command.part).join()}`;
    case 'cancel-reminder':
      return `device ${command.id} reminder`;
    case 'mute':
      return `service ${command.service}`;
    case 'add-device':
    case 'remove-device':
      return 'devices';
    case 'import':
    case 'erase':
      return 'data';
    default:
      return command.do;
  }
}

/**
 * Makes it over a sender.
 * @param sender carries commands out; nothing else should use it
 */
export function createSaver(sender: Sender): Saver {
  const said = signal<Said | null>(null);
  let count = 0;
  let last: readonly [Command, string] | null = null;
  const save = async (command: Command, place = placeOf(command)): Promise<boolean> => {
    last = [command, place];
    said.value = null;
    const isSaved = await sender.send(command);
    count += 1;
    said.value = { place, trouble: sender.trouble.value, count };
    return isSaved;
  };
  return { said, save, again: async () => last !== null && save(...last) };
}
