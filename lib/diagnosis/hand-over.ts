import type { PlanStep } from './types';

/** The last step of every plan. */
export const HAND_OVER: PlanStep = { fix: 'contact-apple-support', causes: [], minutes: 30, risk: 'none' };
