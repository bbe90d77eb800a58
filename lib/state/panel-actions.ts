import type { SignId } from '../knowledge/ids';
import type { Plan } from './plan';
import { createPlanActions, type PlanActions, subjectOf } from './plan-actions';
import type { Sender } from './sender';

/** What a person can do to the plan in the side panel. */
export interface PanelActions extends PlanActions {
  /** Takes out something that was read out of the text and is not so. */
  readonly deny: (sign: SignId) => Promise<void>;
  /** Ends the case without an outcome. */
  readonly putAway: () => Promise<void>;
}

/**
 * Ties the buttons of the side panel's plan to commands.
 * @param sender where commands go
 * @param plan the plan on screen, or null
 */
export function createPanelActions(sender: Sender, plan: () => Plan | null): PanelActions {
  const actions = createPlanActions(sender, plan);
  const { act } = actions;
  return {
    ...actions,
    deny: (sign) => act((shown) => ({ do: 'deny-sign', ...subjectOf(shown), sign })),
    putAway: () => act(({ caseId }) => (caseId === null ? null : { do: 'put-away', caseId })),
  };
}
