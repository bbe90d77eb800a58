import { failuresAfter, isDue, nextDue } from '../../lib/status/schedule';
import type { CheckProblem } from '../../lib/status/types';
import { HOUR, MINUTE, type Scene } from './load-story';
import { seeded } from './seeded';
import type { Day } from './waking';

const SECOND = 1000;
/** The alarm asks again this often, should the first ring not have been due. */
const HINT_EVERY = 5 * MINUTE;
/** How long before the story the first checks are made, so that it begins in the middle of life. */
const WARM_UP = HOUR;

export interface Simulation {
  /** How many browsers are played. */
  readonly played: number;
  readonly length: number;
  readonly scenes: readonly Scene[];
  /** When browsers run; null where all run all the time. */
  readonly day: Day | null;
  readonly seed: number;
}

export interface Load {
  /** Requests that arrive in each second of the story. */
  readonly requests: Uint32Array;
  /** Browsers that run in each minute. */
  readonly awake: Int32Array;
}

/** What the schedule keeps of a browser. */
interface Install {
  dueAt: number;
  lastTriedAt: number | null;
  failuresInARow: number;
  problem: CheckProblem | null;
  open: boolean;
}

/** What the server is like in each second of the story; before it all is well. */
interface Server {
  readonly outage: Uint8Array;
  /** Which of the scenes troubles it, from 1 on; 0 where none does. */
  readonly trouble: Uint8Array;
  readonly scenes: readonly Scene[];
}

function serverOf({ scenes, length }: Simulation): Server {
  const outage = new Uint8Array(Math.ceil(length / SECOND));
  const trouble = new Uint8Array(outage.length);
  scenes.forEach(({ kind, from, to }, index) => {
    if (kind === 'outage') outage.fill(1, from / SECOND, to / SECOND);
    else trouble.fill(index + 1, from / SECOND, to / SECOND);
  });
  return { outage, trouble, scenes };
}

/** One check by the rules of lib/status/check.ts, with the server's answer played. */
function check(install: Install, { outage, trouble, scenes }: Server, at: number, random: number): void {
  const second = Math.floor(at / SECOND);
  const scene = scenes[(trouble[second] ?? 0) - 1];
  let retryAfterMs: number | null = null;
  if (scene) {
    const problem: CheckProblem = scene.kind === 'busy' ? 'server-error' : 'unreachable';
    if (scene.kind === 'busy') retryAfterMs = scene.to - at;
    install.failuresInARow = failuresAfter(install, problem);
    install.problem = problem;
  } else {
    install.failuresInARow = 0;
    install.problem = null;
    install.open = outage[second] === 1;
  }
  install.lastTriedAt = at;
  install.dueAt = nextDue({ at, open: install.open, failures: install.failuresInARow, retryAfterMs, random });
}

function nextHint(install: Install, day: Day | null, index: number): number {
  let hint = install.dueAt;
  while (!isDue(install, hint)) hint += HINT_EVERY;
  return day === null ? hint : day.nextAwake(index, hint);
}

/**
 * Plays many browsers against one server with the very code of lib/status/schedule.ts. They do not know of each other,
 * so one is played after the other.
 */
export function simulate(simulation: Simulation): Load {
  const { played, length, day, seed } = simulation;
  const server = serverOf(simulation);
  const random = seeded(seed);
  const requests = new Uint32Array(Math.ceil(length / SECOND));
  for (let index = 0; index < played; index++) {
    const install: Install = { dueAt: 0, lastTriedAt: null, failuresInARow: 0, problem: null, open: false };
    install.dueAt = random() * 10 * MINUTE - WARM_UP;
    for (let at = nextHint(install, day, index); at < length; at = nextHint(install, day, index)) {
      if (at >= 0) count(requests, at);
      check(install, server, at, random());
    }
  }
  return { requests, awake: awakeIn(length, played, day) };
}

function count(requests: Uint32Array, at: number): void {
  const second = Math.floor(at / SECOND);
  requests[second] = (requests[second] ?? 0) + 1;
}

function awakeIn(length: number, played: number, day: Day | null): Int32Array {
  const minutes = Math.ceil(length / MINUTE);
  if (day === null) return new Int32Array(minutes).fill(played);
  return day.awake(minutes);
}
