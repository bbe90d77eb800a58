import { type ReadonlySignal, signal } from '@preact/signals-core';

/** Whether the focus is on its way to what the person's own act brought up: a screen never takes it otherwise. */
export interface Lead {
  readonly led: ReadonlySignal<boolean>;
  /** The person acted, and what follows is to take the focus. */
  readonly lead: () => void;
  /** The focus has moved on from there. */
  readonly settled: () => void;
}

/** Makes a lead that waits for an act. */
export function createLead(): Lead {
  const led = signal(false);
  return {
    led,
    lead: () => {
      led.value = true;
    },
    settled: () => {
      led.value = false;
    },
  };
}
