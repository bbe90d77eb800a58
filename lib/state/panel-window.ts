import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Policy } from './policy';
import type { Follow } from './ports';

/** What the panel needs to know of where it stands, beside the records. */
export interface Surroundings {
  /** Ids of the incidents whose end the person wants to be told. */
  readonly asked: Follow<readonly string[]>;
  /** What an organisation has set. */
  readonly policy: Follow<Policy>;
  /** Whether the window is a private one. */
  readonly isPrivate: () => Promise<boolean>;
}

/** What the panel says about where it stands. */
export interface PanelWindow {
  /** An organisation has set which services are watched. */
  readonly isWatchSet: ReadonlySignal<boolean>;
  /** False until the browser has said. */
  readonly isPrivate: ReadonlySignal<boolean>;
  readonly dispose: () => void;
}

/** Follows where the panel stands. */
export function createPanelWindow({ policy, isPrivate }: Omit<Surroundings, 'asked'>): PanelWindow {
  const isWatchSet = signal(false);
  const privately = signal(false);
  void isPrivate().then((is) => {
    privately.value = is;
  });
  return {
    isWatchSet,
    isPrivate: privately,
    dispose: policy(({ watch }) => {
      isWatchSet.value = watch !== undefined;
    }),
  };
}
