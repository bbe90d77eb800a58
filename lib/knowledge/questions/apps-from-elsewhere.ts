import type { Question } from '../types';
import { yesNo } from './yes-no';

export const appsFromElsewhere: Question = {
  answers: yesNo({
    unsure: 'unsure',
    unsureShare: 0.1,
    yes: { 'sideloaded-app': 0.95, 'app-leftover': 0.5, 'file-name-bug': 0.15 },
    otherwise: 0.07,
  }),
  seconds: 10,
  source:
    'https://github.com/opa334/TrollStore/issues/737; https://github.com/Torrekie/Battman/issues/32; https://github.com/owngoal-dev/TrollNFC/issues/11',
};
