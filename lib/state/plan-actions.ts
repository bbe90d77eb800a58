import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Outcome } from '../diagnosis/types';
import type { FixId, QuestionId, SignId } from '../knowledge/ids';
import { createLead, type Lead } from './lead';
import type { Plan, Subject } from './plan';
import type { Sender } from './sender';

/** What a person can do to the plan on screen. */
export interface PlanActions {
  readonly outcome: (fix: FixId, outcome: Outcome) => Promise<void>;
  readonly answer: (question: QuestionId, answer: string) => Promise<void>;
  /** Takes out something that was read out of the text and is not so. */
  readonly deny: (sign: SignId) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** The same error came back after it was solved. */
  readonly again: () => Promise<void>;
  readonly putAway: () => Promise<void>;
  /** Makes a later step the current one, null goes back to the best. */
  readonly jump: (fix: FixId | null) => void;
  readonly ahead: ReadonlySignal<FixId | null>;
  /** Leads the focus to the step that an act made the current one. */
  readonly lead: Lead;
}

/**
 * Ties the buttons of a plan to commands.
 * @param sender where commands go
 * @param plan the plan on screen, or null
 */
export function createPlanActions(sender: Sender, plan: () => Plan | null): PlanActions {
  const ahead = signal<FixId | null>(null);
  const lead = createLead();
  const act = async (make: (shown: Plan) => Parameters<Sender['send']>[0] | null): Promise<void> => {
    const shown = plan();
    const command = shown === null ? null : make(shown);
    if (command === null) return;
    const before = ahead.value;
    ahead.value = null;
    const taken = await sender.send(command);
    if (taken) lead.lead();
    else ahead.value = before;
  };
  return {
    outcome: (fix, outcome) => act((shown) => ({ do: 'outcome', ...subjectOf(shown), fix, outcome })),
    answer: (question, answer) => act((shown) => ({ do: 'answer', ...subjectOf(shown), question, answer })),
    deny: (sign) => act((shown) => ({ do: 'deny-sign', ...subjectOf(shown), sign })),
    undo: () => act(({ caseId }) => (caseId === null ? null : { do: 'undo', caseId })),
    again: () => act((shown) => ({ do: 'open-case', ...subjectOf(shown) })),
    putAway: () => act(({ caseId }) => (caseId === null ? null : { do: 'put-away', caseId })),
    jump: (fix) => {
      lead.lead();
      ahead.value = fix;
    },
    ahead,
    lead,
  };
}

/**
 * Cuts a plan down to what a command carries.
 * @param shown the plan on screen
 */
export function subjectOf(shown: Subject): Subject {
  return { error: shown.error, quote: shown.quote, origin: shown.origin };
}
