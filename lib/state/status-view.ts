import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Verdict } from '../status/types';
import { worstVerdict } from '../status/worst';
import type { MirrorSignal } from './mirror';
import type { ScreenPort } from './ports';
import type { Sender } from './sender';

/** What a screen says about Apple, and what a person can do about it. */
export interface StatusView {
  /** null until the records are there. */
  readonly verdict: ReadonlySignal<Verdict | null>;
  /** null until the browser has said. */
  readonly allowed: ReadonlySignal<boolean | null>;
  /** Must run straight from a click. */
  readonly allow: () => Promise<void>;
  readonly check: () => Promise<void>;
}

/**
 * Follows Apple's status.
 * @param port asked whether, and for leave that, Apple's file may be fetched
 * @param records where the stored status comes from
 * @param now ms since 1970
 */
export function createStatusView(
  port: Pick<ScreenPort, 'mayFetchStatus' | 'askForStatus'>,
  { apple, loaded }: Pick<MirrorSignal, 'apple' | 'loaded'>,
  now: ReadonlySignal<number>,
  sender: Sender,
): StatusView {
  const allowed = signal<boolean | null>(null);
  void loaded
    .then(port.mayFetchStatus)
    .catch(() => true)
    .then((may) => {
      allowed.value = may;
    });
  return {
    verdict: computed(() =>
      apple.value === null ? null : withPermission(worstVerdict(apple.value, now.value), allowed.value),
    ),
    allowed,
    allow: async () => {
      // The browser takes the request only as the first call of a click.
      allowed.value = await port.askForStatus();
      if (allowed.value) await sender.send({ do: 'check-status', force: true });
    },
    check: async () => {
      await sender.send({ do: 'check-status', force: true });
    },
  };
}

/**
 * A status that is not known because nobody may ask for it has that as its reason; until the browser has said, it is not
 * shown at all: the button to allow it would push away what stands below.
 */
function withPermission(said: Verdict, allowed: boolean | null): Verdict | null {
  if (said.kind !== 'unknown' || allowed === true) return said;
  return allowed === null ? null : { ...said, problem: 'no-permission' };
}
