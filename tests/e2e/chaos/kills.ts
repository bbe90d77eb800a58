import { pick } from '../../unit/diagnosis/seeded';
import type { Cut } from './gate';

/** Where in the life of a poll the worker dies. */
export type Kill =
  | { readonly at: 'call'; readonly cut: Cut }
  /** The server has the request and has not answered. */
  | { readonly at: 'request' }
  /** The server has sent this share of the answer. */
  | { readonly at: 'bytes'; readonly share: number };

/** What is known beforehand about the go that it is to die in. */
export interface Prospect {
  /** Whether the worker has to wake up first. */
  readonly sleeps: boolean;
  /** Whether there will be a request. */
  readonly asks: boolean;
  /** Whether a notice is due in this poll. */
  readonly tells: boolean;
}

const SIDES = ['before', 'during', 'after'] as const;
/** Chromium loads a notice's picture before it shows it: killed meanwhile, whether it came would be left to luck. */
const NOTICE_SIDES = ['before', 'after'] as const;
const BUTTON = ['action.setBadgeText', 'action.setTitle', 'action.setIcon'];
const NOTICE = ['notifications.create', 'notifications.create', 'storage.local.set'];
/** So many calls at least it takes to wake up, and to look at Apple's status. */
const WAKING = 20;
const LOOKING = 22;

/** How often the worker is killed before a poll gets through. */
export function killsOfPoll(next: () => number): number {
  const chance = next();
  if (chance < 0.2) return 0;
  return chance < 0.75 ? 1 : chance < 0.93 ? 2 : 3;
}

function named(name: string, nth: number, next: () => number): Kill {
  const side = pick(name === 'notifications.create' ? NOTICE_SIDES : SIDES, next);
  return { at: 'call', cut: { name, nth, side } };
}

/** Somewhere in the life of a poll; where the go takes another way and never comes there, the worker lives. */
export function nextKill(next: () => number, { sleeps, asks, tells }: Prospect): Kill {
  if (tells && next() < 0.6) {
    const name = pick(NOTICE, next);
    // The first write of a go that brings an incident stores it with its notice, the second the notice as shown.
    return named(name, name === 'storage.local.set' && asks ? 2 : 1, next);
  }
  const chance = next();
  if (asks && chance < 0.1) return { at: 'request' };
  if (asks && chance < 0.25) return { at: 'bytes', share: next() };
  if (asks && chance < 0.45)
    return named(pick(['fetch', 'storage.local.set', 'alarms.create'], next), 1, next);
  if (chance < 0.6 && (asks || sleeps)) return named(pick(BUTTON, next), sleeps && asks ? 2 : 1, next);
  const calls = Number(sleeps) * WAKING + Number(asks) * LOOKING;
  return {
    at: 'call',
    cut: { name: null, nth: 1 + Math.floor(next() * calls), side: pick(NOTICE_SIDES, next) },
  };
}

/** @returns the kill in words */
export function wordsFor(kill: Kill): string {
  if (kill.at === 'request') return 'when the request has arrived';
  if (kill.at === 'bytes') return `when ${Math.floor(kill.share * 100)} % of the answer are sent`;
  const { name, nth, side } = kill.cut;
  return `${side} ${name ?? 'call'} #${nth}`;
}
