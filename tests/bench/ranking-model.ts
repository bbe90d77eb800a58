import type { Model } from '../../lib/diagnosis/model';
import type { CauseId, FixId, QuestionId } from '../../lib/knowledge/ids';
import type { Fix, Question, Weight } from '../../lib/knowledge/types';
import { pick } from '../unit/diagnosis/seeded';

/** What kind of models are drawn. */
export interface Kind {
  readonly name: string;
  readonly steps: number;
  readonly questions: number;
  /** P(answer "yes" | cause) is this or 1 minus this. */
  readonly sharpness: number;
  /** How many causes a step can remove. */
  readonly overlap: number;
}

const CAUSES: readonly CauseId[] = [
  'icloud-space-full',
  'network-slow',
  'network-filter',
  'account-session',
  'ios-bug',
  'ios-outdated',
  'cloud-backup-stuck',
];
// Plain steps only: no rule places them, and none is quick enough to be batched.
const FIXES: readonly FixId[] = [
  'change-storage-plan',
  'try-another-wifi',
  'turn-off-filter',
  'confirm-account',
  'update-ios',
  'restart-device',
  'leave-on-charge-overnight',
  'ask-administrator',
  'verify-account-email',
];
const QUESTIONS: readonly QuestionId[] = ['other-backup-kind-fails', 'filter-or-vpn', 'began-after-update'];
const WEIGHTS: readonly Weight[] = [1, 2, 3, 5, 8, 13, 21];

/**
 * Draws a small model of one iCloud error.
 * @param next numbers from 0 to below 1
 */
export function drawModel(kind: Kind, next: () => number): Model {
  const causes = Object.fromEntries(CAUSES.map((cause) => [cause, pick(WEIGHTS, next)]));
  const fixes = FIXES.slice(0, kind.steps).map((fix, index) => [fix, drawFix(index, kind.overlap, next)]);
  const questions = QUESTIONS.slice(0, kind.questions).map((id) => [id, drawQuestion(kind.sharpness, next)]);
  return {
    errors: { 'icloud-backup-failed': { surface: 'icloud', causes } },
    causes: {},
    fixes: Object.fromEntries(fixes),
    questions: Object.fromEntries(questions),
  };
}

function drawFix(index: number, overlap: number, next: () => number): Fix {
  const own = CAUSES[index % CAUSES.length] ?? pick(CAUSES, next);
  const removes: Partial<Record<CauseId, number>> = { [own]: 0.5 + 0.45 * next() };
  for (let more = 1; more < overlap; more += 1) removes[pick(CAUSES, next)] ??= 0.1 + 0.5 * next();
  return {
    removes,
    minutes: 3 + Math.floor(next() ** 2 * 45),
    risk: 'none',
    screen: 'hands',
    paths: [],
  };
}

function drawQuestion(sharpness: number, next: () => number): Question {
  const yes = CAUSES.map((cause) => [cause, next() < 0.4 ? sharpness : 1 - sharpness] as const);
  const otherwise = 0.5;
  return {
    answers: {
      yes: { given: Object.fromEntries(yes), otherwise },
      no: { given: Object.fromEntries(yes.map(([cause, chance]) => [cause, 1 - chance])), otherwise },
    },
    seconds: 15,
    source: 'drawn',
  };
}

/**
 * The same model with every weight of a cause wrong by a factor, up or down by chance.
 * @param factor more than 1
 * @param next numbers from 0 to below 1
 */
export function withWrongPriors(model: Model, factor: number, next: () => number): Model {
  const known = model.errors['icloud-backup-failed'];
  if (known === undefined) return model;
  const wrong = Object.entries(known.causes).map(([cause, weight]) => {
    return [cause, weight * (next() < 0.5 ? factor : 1 / factor)] as const;
  });
  // A weight is one of a few numbers in the data; the arithmetic takes any.
  const causes = Object.fromEntries(wrong) as typeof known.causes;
  return { ...model, errors: { 'icloud-backup-failed': { ...known, causes } } };
}
