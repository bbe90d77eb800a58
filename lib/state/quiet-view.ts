import { computed, type ReadonlySignal } from '@preact/signals-core';
import { isMuted, snoozeEnd } from '../status/wishes';
import type { Command } from './commands';
import type { Settings } from './records';
import type { Snooze } from './snooze';

/** What the person does not want to be told of, and the way to change it. */
export interface QuietView {
  /** When the snooze ends, ms since 1970; null where there is none. */
  readonly snoozedUntil: ReadonlySignal<number | null>;
  /** null ends the snooze. */
  readonly snooze: (snooze: Snooze | null) => Promise<unknown>;
  readonly isMuted: (service: string) => boolean;
  readonly mute: (service: string, on: boolean) => Promise<unknown>;
}

/**
 * Follows what is muted and snoozed.
 * @param settings null until they are there
 * @param now ms since 1970
 * @param send carries a command out
 */
export function createQuietView(
  settings: ReadonlySignal<Settings | null>,
  now: ReadonlySignal<number>,
  send: (command: Command) => Promise<unknown>,
): QuietView {
  return {
    snoozedUntil: computed(() => settings.value && snoozeEnd(settings.value, now.value)),
    snooze: (snooze) => send({ do: 'snooze', for: snooze }),
    isMuted: (service) => settings.value !== null && isMuted(settings.value, service),
    mute: (service, on) => send({ do: 'mute', service, on }),
  };
}
