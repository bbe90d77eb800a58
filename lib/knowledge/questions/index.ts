import type { QuestionId } from '../ids';
import type { Question } from '../types';
import { anotherWifiTried } from './another-wifi-tried';
import { appsFromElsewhere } from './apps-from-elsewhere';
import { beganAfterUpdate } from './began-after-update';
import { deviceManaged } from './device-managed';
import { filterOrVpn } from './filter-or-vpn';
import { nextBackupFits } from './next-backup-fits';
import { oneAppHoldsMuch } from './one-app-holds-much';
import { otherBackupKindFails } from './other-backup-kind-fails';
import { othersFailToo } from './others-fail-too';
import { passcodeAsked } from './passcode-asked';
import { samePercentage } from './same-percentage';

/** Every question. The probabilities are rough estimates from the threads named as sources. */
export const QUESTIONS: Readonly<Record<QuestionId, Question>> = {
  'other-backup-kind-fails': otherBackupKindFails,
  'another-wifi-tried': anotherWifiTried,
  'filter-or-vpn': filterOrVpn,
  'next-backup-fits': nextBackupFits,
  'began-after-update': beganAfterUpdate,
  'passcode-asked': passcodeAsked,
  'same-percentage': samePercentage,
  'device-managed': deviceManaged,
  'one-app-holds-much': oneAppHoldsMuch,
  'apps-from-elsewhere': appsFromElsewhere,
  'others-fail-too': othersFailToo,
};
