import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { nameOf } from '../status/notice-book';
import type { StatusState } from '../status/types';
import type { Apple } from '../status/worst';
import type { Follow, ScreenPort } from './ports';
import type { Sender } from './sender';
import type { StatusView } from './status-view';

/** Whether the person wants to be told the end of the incident that is open, and the way to change it. */
export interface EndWish {
  /** Name of the open incident, see `nameOf`; null where there is none, or it is not known how Apple is. */
  readonly incident: ReadonlySignal<string | null>;
  readonly isAsked: ReadonlySignal<boolean>;
  /** True after the browser or the person refused notices. */
  readonly refused: ReadonlySignal<boolean>;
  /** Must run straight from a click: the browser asks for notices only then. */
  readonly ask: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly dispose: () => void;
}

function openIn({ incidents }: StatusState): string | null {
  return incidents.find(({ end }) => end === null)?.id ?? null;
}

/**
 * Follows the wish to be told the end of the open incident.
 * @param port asked for notices
 * @param apple null until it is there
 * @param verdict what the screen says about Apple
 * @param follow names of the incidents whose end is to be told
 */
export function createEndWish(
  port: Pick<ScreenPort, 'askForNotices'>,
  apple: ReadonlySignal<Apple | null>,
  verdict: StatusView['verdict'],
  follow: Follow<readonly string[]>,
  sender: Sender,
): EndWish {
  const asked = signal<readonly string[]>([]);
  const refused = signal(false);
  const incident = computed(() => {
    if (verdict.value?.kind !== 'outage' || apple.value === null) return null;
    const { status, developer } = apple.value;
    const [own, other] = [openIn(status), openIn(developer)];
    return own ?? (other === null ? null : nameOf('developer', other));
  });
  const tell = async (on: boolean): Promise<void> => {
    const id = incident.value;
    if (id !== null) await sender.send({ do: 'tell-end', incident: id, on });
  };
  return {
    incident,
    isAsked: computed(() => incident.value !== null && asked.value.includes(incident.value)),
    refused,
    ask: async () => {
      // The browser takes the request only as the first call of a click.
      refused.value = !(await port.askForNotices());
      if (!refused.value) await tell(true);
    },
    takeBack: () => tell(false),
    dispose: follow((ids) => {
      asked.value = ids;
    }),
  };
}
