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
  const check = async (): Promise<void> => {
    await sender.send({ do: 'check-status', force: true });
  };
  void loaded
    .then(port.mayFetchStatus)
    .catch(() => true)
    .then((may) => {
      allowed.value = may;
    });
  return {
    verdict: computed(() =>
      apple.value === null ? null : withPermission(worstVerdict(apple.value, now.value), allowed),
    ),
    allowed,
    allow: async () => {
      // The browser takes the request only as the first call of a click.
      allowed.value = await port.askForStatus();
      if (allowed.value) await check();
    },
    check,
  };
}

/**
 * A status that is not known because nobody may ask for it has that as its reason; until the browser has said, it is not
 * shown at all: the button to allow it would push away what stands below.
 * @param allowed read only where it counts: each screen that reads it is drawn once more when the browser has said
 */
function withPermission(said: Verdict, allowed: ReadonlySignal<boolean | null>): Verdict | null {
  if (said.kind !== 'unknown' || allowed.value === true) return said;
  return allowed.value === null ? null : { ...said, problem: 'no-permission' };
}
