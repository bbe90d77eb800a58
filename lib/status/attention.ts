import { displayName } from './display-name';
import {
  type IncidentNotice,
  type NoticeBook,
  namedBy,
  nameOf,
  noticeId,
  type Source,
  withAsked,
} from './notice-book';
import { serviceKey } from './service-key';
import type { Incident, StatusState, Transition, Verdict } from './types';
import { verdict } from './verdict';
import { isMuted, snoozeEnd, type Wishes } from './wishes';

/** What the toolbar button is to say about Apple. */
export interface Attention {
  /** The verdict itself is never muted or snoozed. */
  readonly said: Verdict;
  readonly badge: boolean;
  /** Names of muted services that have a problem now. */
  readonly muted: readonly string[];
  /** When the snooze ends, ms, or null. */
  readonly snoozedUntil: number | null;
}

/**
 * Whether the button shows a badge for Apple's sake: for an outage of which at least one service is not muted, and not
 * while alerts are snoozed.
 * @param said what is known of Apple
 * @param now ms
 */
export function attention(said: Verdict, wishes: Wishes, now: number): Attention {
  const services = said.kind === 'outage' ? said.services : [];
  const muted = services.filter((name) => isMuted(wishes, name));
  const snoozedUntil = snoozeEnd(wishes, now);
  // An outage whose services were lost from a damaged record is still one.
  const isLoud = said.kind === 'outage' && (muted.length < services.length || services.length === 0);
  return { said, badge: isLoud && snoozedUntil === null, muted, snoozedUntil };
}

/** What is known of one of Apple's files. */
interface Known {
  readonly source: Source;
  readonly state: StatusState;
}

function noticeOf(
  { source }: Known,
  incident: Incident,
  kind: IncidentNotice['kind'],
  services: string[],
): IncidentNotice {
  const { id, start } = incident;
  const end = kind === 'end' ? incident.end : null;
  const developer = source === 'developer' && { developer: true as const };
  return { id: noticeId(nameOf(source, id), kind), kind, incident: id, services, start, end, ...developer };
}

// By the rule of the badge, so that nothing is told that no recent answer bears out.
function startsDue(known: Known, wishes: Wishes, now: number): IncidentNotice[] {
  const open = known.state.incidents.find(({ end }) => end === null);
  const { said, badge } = attention(verdict(known.state, now), wishes, now);
  if (!open || !badge || said.kind !== 'outage') return [];
  const loud = said.services.filter((name) => !isMuted(wishes, name));
  return [noticeOf(known, open, 'start', loud)];
}

function namesOf({ services }: Incident, state: StatusState): string[] {
  const spelled = new Map(state.services.map(({ name }) => [serviceKey(name), name]));
  return services.map((key) => spelled.get(key) ?? displayName(key));
}

/** Ends that a check brought, of incidents whose start was told; while alerts are snoozed they are told to nobody. */
function endsDue(
  transitions: readonly Transition[],
  known: Known,
  told: (id: string) => boolean,
  wishes: Wishes,
  now: number,
): IncidentNotice[] {
  if (snoozeEnd(wishes, now) !== null) return [];
  return transitions.flatMap(({ kind, incident: id }) => {
    const incident = known.state.incidents.find((one) => one.id === id);
    if (kind !== 'end' || !incident || !told(noticeId(nameOf(known.source, id), 'start'))) return [];
    const loud = namesOf(incident, known.state).filter((name) => !isMuted(wishes, name));
    return loud.length > 0 ? [noticeOf(known, incident, 'end', loud)] : [];
  });
}

function askedEnds(asked: readonly string[], known: Known): IncidentNotice[] {
  const { source, state } = known;
  return state.incidents.flatMap((incident) => {
    if (incident.end === null || !asked.includes(nameOf(source, incident.id))) return [];
    return [{ ...noticeOf(known, incident, 'end', namesOf(incident, state)), asked: true as const }];
  });
}

/** What a check of one of the files brought: the state before it, and what happened. */
export interface News {
  /** The consumer file where it is left out. */
  readonly source?: Source;
  readonly before: StatusState;
  readonly transitions: readonly Transition[];
}

/**
 * Notes the notices that are due: the start of an incident once one of its services is not muted and nothing is snoozed,
 * however late that is; the end of one whose start was told; and every end that the person asked for. Each once.
 * @param book what was noted and shown so far
 * @param state what is known now of one of the files
 * @param now ms
 * @param news what the check brought that led to the state, if one did, and which file it is about
 * @returns the very same book where nothing is to be noted
 */
export function noted(
  book: NoticeBook,
  state: StatusState,
  wishes: Wishes,
  now: number,
  { source = 'consumer', before, transitions }: News = { before: state, transitions: [] },
): NoticeBook {
  const { asked = [] } = book;
  const known: Known = { source, state };
  const told = new Set([...book.shown, ...book.due.map(({ id }) => id)]);
  const over = askedEnds(asked, known);
  const ends = endsDue(transitions, known, (id) => told.has(id), wishes, now);
  const due: IncidentNotice[] = [];
  for (const notice of [...over, ...startsDue(known, wishes, now), ...ends]) {
    if (!told.has(notice.id)) due.push(notice);
    told.add(notice.id);
  }
  const left = asked.filter((name) => namedBy(name).source !== source || isWaiting(name, before, state));
  if (due.length === 0 && left.length === asked.length) return book;
  return withAsked({ ...book, due: [...book.due, ...due] }, left);
}

/** Whether the end is still to come. An incident that is known no more was let go of, and its end will never be seen. */
function isWaiting(name: string, before: StatusState, state: StatusState): boolean {
  const inIt = ({ incidents }: StatusState) => incidents.find(({ id }) => id === namedBy(name).id);
  const incident = inIt(state);
  return incident ? incident.end === null : !inIt(before);
}

/**
 * Notes, or takes back, that the person wants to be told the end of an incident.
 * @param state of the file that it is in
 * @param name of an incident of this state, see `nameOf`; any other changes nothing
 * @returns the new book; the end of one that went on after its end may be told anew
 */
export function askedFor(book: NoticeBook, state: StatusState, name: string, on: boolean): NoticeBook {
  const others = (book.asked ?? []).filter((one) => one !== name);
  if (!on) return withAsked(book, others);
  const incident = state.incidents.find(({ id }) => id === namedBy(name).id);
  if (!incident) return book;
  const shown =
    incident.end === null ? book.shown.filter((one) => one !== noticeId(name, 'end')) : book.shown;
  return withAsked({ ...book, shown }, [...others, name]);
}
