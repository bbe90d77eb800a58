import type { Question } from '../types';
import { yesNo } from './yes-no';

export const nextBackupFits: Question = {
  answers: yesNo({
    unsure: 'unsure',
    unsureShare: 0.2,
    yes: { 'icloud-space-full': 0.05, 'app-data-too-large': 0.15 },
    otherwise: 0.85,
  }),
  seconds: 60,
  source:
    'https://support.apple.com/en-us/HT203516; https://blog.naosan.jp/2011/10/2364/amp; https://github.com/nextcloud/ios/issues/484',
};
