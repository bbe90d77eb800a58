import type { QuestionId } from '../ids';
import type { Question } from '../types';
import { anotherWifiTried } from './another-wifi-tried';
import { beganAfterUpdate } from './began-after-update';
import { filterOrVpn } from './filter-or-vpn';
import { nextBackupFits } from './next-backup-fits';
import { otherBackupKindFails } from './other-backup-kind-fails';
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
};
