import type { Question } from '../types';
import { yesNo } from './yes-no';

export const samePercentage: Question = {
  answers: yesNo({
    unsure: 'unsure',
    unsureShare: 0.25,
    yes: {
      'unreadable-file': 0.9,
      'file-name-bug': 0.9,
      'sideloaded-app': 0.7,
      'app-leftover': 0.6,
      'computer-disk-full': 0.6,
      'device-locked': 0.5,
      'cable-or-port': 0.08,
    },
    otherwise: 0.3,
  }),
  seconds: 15,
  source: 'https://imazing.com/blog/ios-10-3-3-device-disconnected-error-during-backup-fix',
};
