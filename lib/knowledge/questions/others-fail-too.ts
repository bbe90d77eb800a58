import type { Question } from '../types';
import { yesNo } from './yes-no';

export const othersFailToo: Question = {
  answers: yesNo({
    unsure: 'untried',
    unsureShare: 0.4,
    yes: {
      'network-filter': 0.8,
      'apple-outage': 0.85,
      'network-slow': 0.6,
      'apple-server-blocked': 0.8,
      'wifi-hotspot': 0.5,
      'icloud-space-full': 0.35,
      'computer-disk-full': 0.5,
      'computer-software-outdated': 0.5,
      'security-software': 0.6,
      'computer-folder-access': 0.6,
      'cable-or-port': 0.3,
    },
    otherwise: 0.08,
  }),
  seconds: 15,
  source:
    'https://github.com/hl2guide/Filterlist-for-AdGuard-or-PiHole/issues/60; https://github.com/StevenBlack/hosts/issues/810',
};
