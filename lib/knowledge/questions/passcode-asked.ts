import type { Question } from '../types';

export const passcodeAsked: Question = {
  answers: {
    entered: {
      given: { 'device-locked': 0.1, 'pairing-trust': 0.3, 'cable-or-port': 0.6, 'setup-unfinished': 0.1 },
      otherwise: 0.8,
    },
    missed: {
      given: { 'device-locked': 0.6, 'pairing-trust': 0.1, 'cable-or-port': 0.05, 'setup-unfinished': 0.05 },
      otherwise: 0.05,
    },
    unasked: {
      given: { 'device-locked': 0.3, 'pairing-trust': 0.6, 'cable-or-port': 0.35, 'setup-unfinished': 0.85 },
      otherwise: 0.15,
    },
  },
  seconds: 15,
  source:
    'https://github.com/libimobiledevice/libimobiledevice/issues/1380; https://github.com/libimobiledevice/libimobiledevice/issues/125',
};
