import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Outcome } from '../diagnosis/types';
import type { FixId, QuestionId } from '../knowledge/ids';
import type { Command } from './commands';
import { createLead, type Lead } from './lead';
import type { Plan, Subject } from './plan';
import type { Sender } from './sender';

/** What a person can do to the plan on screen. */
export interface PlanActions {
  readonly outcome: (fix: FixId, outcome: Outcome) => Promise<void>;
  readonly answer: (question: QuestionId, answer: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** The same error came back after it was solved. */
  readonly again: () => Promise<void>;
  /** Makes a later step the current one, null goes back to the best. */
  readonly jump: (fix: FixId | null) => void;
  /** Sends what `make` makes of the plan on screen, null for nothing; once it is taken, the focus is led on. */
  readonly act: (make: (shown: Plan) => Command | null) => Promise<void>;
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
  const act: PlanActions['act'] = async (make) => {
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
    undo: () => act(({ caseId }) => (caseId === null ? null : { do: 'undo', caseId })),
    again: () => act((shown) => ({ do: 'open-case', ...subjectOf(shown) })),
    jump: (fix) => {
      lead.lead();
      ahead.value = fix;
    },
    act,
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
