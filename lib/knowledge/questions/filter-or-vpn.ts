import type { Question } from '../types';
import { yesNo } from './yes-no';

export const filterOrVpn: Question = {
  answers: yesNo({
    unsure: 'unsure',
    unsureShare: 0.2,
    yes: { 'network-filter': 0.95, 'apple-server-blocked': 0.6, 'device-managed': 0.5 },
    otherwise: 0.25,
  }),
  seconds: 15,
  source:
    'https://github.com/FrizzleM/BreakFree/issues/28; https://github.com/notracking/hosts-blocklists/issues/891',
};
