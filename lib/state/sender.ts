import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Command, CommandAnswer } from './commands';
import type { ScreenPort } from './ports';

/** Why the last thing a person pressed did not take effect. */
export type Trouble = Extract<CommandAnswer, { ok: false }>['reason'];

/** Sends commands and keeps the last failure for the screen to say. */
export interface Sender {
  /** Resolves to whether the worker took the command. */
  readonly send: (command: Command) => Promise<boolean>;
  /** null where the last command was taken. */
  readonly trouble: ReadonlySignal<Trouble | null>;
}

/**
 * Wraps the port's `send`.
 * @param port the browser, or a stand-in
 */
export function createSender(port: Pick<ScreenPort, 'send'>): Sender {
  const trouble = signal<Trouble | null>(null);
  const send = async (command: Command): Promise<boolean> => {
    const answer = await port.send(command);
    trouble.value = answer.ok ? null : answer.reason;
    return answer.ok;
  };
  return { send, trouble };
}
