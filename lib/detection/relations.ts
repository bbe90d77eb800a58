import { ERRORS } from '../knowledge/errors';
import type { ErrorId } from '../knowledge/ids';

/** Whether an error says no more than that something failed, so that every other one says more. */
export function isUmbrella(error: ErrorId): boolean {
  return ERRORS[error].givesWayTo === 'every';
}

/** Whether `general` gives way to `specific` where both are found together. */
export function givesWay(general: ErrorId, specific: ErrorId): boolean {
  const rule = ERRORS[general].givesWayTo;
  if (rule === undefined || general === specific) return false;
  return rule === 'every' ? !isUmbrella(specific) : rule.includes(specific);
}
