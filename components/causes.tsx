import type { JSX } from 'preact';
import type { Checklist, PlanStep } from '../lib/diagnosis/types';
import { causeName, useWords } from './words';

/** How many causes are named for one step: enough to see the reason, few enough to read. */
const NAMED = 3;

/**
 * Causes in words: likely, possible, unlikely.
 * @param causes in the order shown
 */
export function Causes({ causes }: { causes: Checklist['causes'] }): JSX.Element | null {
  const words = useWords();
  if (causes.length === 0) return null;
  return (
    <ul class="causes">
      {causes.map(({ cause, likelihood }) => (
        <li key={cause} data-cause={cause}>
          <span>{causeName(words, cause)}</span>{' '}
          <span class={`chance chance-${likelihood}`}>{words.t(`likelihood.${likelihood}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/**
 * The causes that a step can remove, as the checklist weighs them.
 * @param step the step
 * @param checklist the list that it stands in
 */
export function causesOf(step: PlanStep, checklist: Checklist): Checklist['causes'] {
  return checklist.causes.filter(({ cause }) => step.causes.includes(cause)).slice(0, NAMED);
}
