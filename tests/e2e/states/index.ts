import { FINDING_STATES } from './finding-states';
import { OPTIONS_STATES } from './options-states';
import { PANEL_STATES } from './panel-states';
import type { State } from './state';
import { STATUS_STATES } from './status-states';

/** Every state of every screen, in the order of the gallery. */
export const STATES: readonly State[] = [
  ...STATUS_STATES,
  ...FINDING_STATES,
  ...PANEL_STATES,
  ...OPTIONS_STATES,
];
