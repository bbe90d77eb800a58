/** Why a check gave nothing new to go by. */
export const CHECK_PROBLEMS = [
  'offline',
  'timed-out',
  'unreachable',
  'server-error',
  'redirected',
  'too-large',
  'empty',
  'not-json',
  'format-changed',
  'no-permission',
  'not-modified-without-copy',
] as const;

export type CheckProblem = (typeof CHECK_PROBLEMS)[number];
