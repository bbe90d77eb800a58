import type { Question } from '../types';
import { yesNo } from './yes-no';

export const beganAfterUpdate: Question = {
  answers: yesNo({
    unsure: 'unsure',
    unsureShare: 0.2,
    yes: {
      'ios-bug': 0.9,
      'computer-software-outdated': 0.6,
      'account-session': 0.35,
      'pairing-trust': 0.3,
      'ios-outdated': 0.03,
    },
    otherwise: 0.12,
  }),
  seconds: 10,
  source:
    'https://www.ghacks.net/2023/02/11/tons-of-complaints-of-icloud-backup-issues-after-updating-to-ios-16-3/',
};
