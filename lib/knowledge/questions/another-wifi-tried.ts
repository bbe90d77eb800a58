import type { Question } from '../types';
import { yesNo } from './yes-no';

export const anotherWifiTried: Question = {
  answers: yesNo({
    unsure: 'untried',
    unsureShare: 0.5,
    yes: {
      'network-filter': 0.85,
      'network-slow': 0.75,
      'wifi-hotspot': 0.9,
      'wifi-missing': 0.7,
      'apple-server-blocked': 0.6,
    },
    otherwise: 0.05,
  }),
  seconds: 15,
  source:
    'https://github.com/hl2guide/Filterlist-for-AdGuard-or-PiHole/issues/60; https://github.com/StevenBlack/hosts/issues/810; https://support.apple.com/en-us/HT203516',
};
