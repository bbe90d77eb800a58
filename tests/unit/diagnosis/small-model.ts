import type { Model } from '../../../lib/diagnosis/model';
import type { Situation } from '../../../lib/diagnosis/types';
import type { Fix } from '../../../lib/knowledge/types';

/** A step with the given parts; the rest is harmless. */
export function fix(removes: Fix['removes'], minutes: number, more: Partial<Fix> = {}): Fix {
  return { removes, minutes, risk: 'none', screen: 'hands', paths: [], ...more };
}

/** A model with one iCloud error and the given parts. */
export function modelOf(
  causes: NonNullable<Model['errors']['icloud-backup-failed']>['causes'],
  fixes: Model['fixes'],
  questions: Model['questions'] = {},
): Model {
  return { errors: { 'icloud-backup-failed': { surface: 'icloud', causes } }, causes: {}, fixes, questions };
}

/** A situation in which nothing is known but the error. */
export function situation(more: Partial<Situation> = {}): Situation {
  return { error: 'icloud-backup-failed', incident: false, answers: {}, outcomes: [], ...more };
}
