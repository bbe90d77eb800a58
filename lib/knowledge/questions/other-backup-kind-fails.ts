import type { Question } from '../types';
import { yesNo } from './yes-no';

export const otherBackupKindFails: Question = {
  answers: yesNo({
    unsure: 'untried',
    unsureShare: 0.4,
    yes: {
      'sideloaded-app': 0.9,
      'app-leftover': 0.85,
      'unreadable-file': 0.8,
      'file-name-bug': 0.8,
      'stale-snapshot': 0.7,
      'setup-unfinished': 0.9,
      'device-space-low': 0.6,
      'app-data-too-large': 0.45,
      'ios-bug': 0.4,
      'device-managed': 0.4,
    },
    otherwise: 0.1,
  }),
  seconds: 15,
  source:
    'https://github.com/lionheart/openradar-mirror/issues/1279; https://github.com/Torrekie/Battman/issues/32; https://github.com/owngoal-dev/TrollNFC/issues/11',
};
