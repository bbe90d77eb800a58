import { CAUSES } from '../knowledge/causes';
import { ERRORS } from '../knowledge/errors/index';
import { FIXES } from '../knowledge/fixes/index';
import type { CauseId, ErrorId, FixId, QuestionId } from '../knowledge/ids';
import { QUESTIONS } from '../knowledge/questions/index';
import type { BackupError, Cause, Fix, Question } from '../knowledge/types';

/** What a plan is made from; tests and simulations bring small ones. */
export interface Model {
  readonly errors: Readonly<Partial<Record<ErrorId, Pick<BackupError, 'surface' | 'causes'>>>>;
  readonly causes: Readonly<Partial<Record<CauseId, Cause>>>;
  readonly fixes: Readonly<Partial<Record<FixId, Fix>>>;
  readonly questions: Readonly<Partial<Record<QuestionId, Question>>>;
}

/** Everything that this version knows. */
export const KNOWN: Model = { errors: ERRORS, causes: CAUSES, fixes: FIXES, questions: QUESTIONS };
