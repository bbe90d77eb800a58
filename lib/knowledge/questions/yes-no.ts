import type { CauseId } from '../ids';
import type { Question } from '../types';

interface YesNo {
  /** Id of the third answer, for people who cannot say; it tells nothing about the causes. */
  readonly unsure: 'unsure' | 'untried';
  /** Share of people who give it, 0 to 1. */
  readonly unsureShare: number;
  /** P(yes | cause) among those who can say. */
  readonly yes: Readonly<Partial<Record<CauseId, number>>>;
  /** P(yes) for every other cause. */
  readonly otherwise: number;
}

/**
 * Builds the answers of a question with yes, no and "cannot say".
 * @param o the probabilities of "yes"; "no" is what is left
 */
export function yesNo(o: YesNo): Question['answers'] {
  const known = 1 - o.unsureShare;
  const map = (turn: (yes: number) => number): Partial<Record<CauseId, number>> =>
    Object.fromEntries(Object.entries(o.yes).map(([cause, yes]) => [cause, known * turn(yes)]));
  return {
    yes: { given: map((yes) => yes), otherwise: known * o.otherwise },
    no: { given: map((yes) => 1 - yes), otherwise: known * (1 - o.otherwise) },
    [o.unsure]: { given: {}, otherwise: o.unsureShare },
  };
}
