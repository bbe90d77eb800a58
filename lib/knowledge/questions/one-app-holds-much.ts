import type { Question } from '../types';
import { yesNo } from './yes-no';

export const oneAppHoldsMuch: Question = {
  answers: yesNo({
    unsure: 'unsure',
    unsureShare: 0.2,
    yes: { 'app-data-too-large': 0.9, 'device-space-low': 0.4, 'icloud-space-full': 0.3 },
    otherwise: 0.15,
  }),
  seconds: 30,
  source:
    'https://github.com/kiwix/kiwix-apple/issues/1307; https://github.com/nextcloud/ios/issues/411; https://github.com/organicmaps/organicmaps/issues/11124',
};
