import type { Question } from '../types';
import { yesNo } from './yes-no';

export const deviceManaged: Question = {
  answers: yesNo({
    unsure: 'unsure',
    unsureShare: 0.1,
    yes: { 'device-managed': 0.95, 'network-filter': 0.25, 'apple-server-blocked': 0.25 },
    otherwise: 0.08,
  }),
  seconds: 10,
  source: 'github:apple/device-management mdm/profiles/com.apple.applicationaccess.yaml#allowCloudBackup',
};
