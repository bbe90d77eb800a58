import type { StatusState, Verdict } from './types';
import { verdict } from './verdict';

/** What is kept about each of Apple's two files, and what is watched of it. */
export interface Apple {
  readonly status: StatusState;
  readonly developer: StatusState;
  readonly settings: { readonly watch: readonly string[]; readonly watchDeveloper?: readonly string[] };
}

const WORST_FIRST: readonly Verdict['kind'][] = ['outage', 'maintenance', 'unknown', 'quiet'];

/** Both files as if they were one, with the age of the older answer. */
function together(one: StatusState, other: StatusState): StatusState {
  return {
    ...one,
    services: [...one.services, ...other.services],
    incidents: [...one.incidents, ...other.incidents],
    lastGoodAt: Math.min(one.lastGoodAt ?? 0, other.lastGoodAt ?? 0),
    problem: one.problem ?? other.problem,
  };
}

/**
 * What to say about both of Apple's files: an outage before maintenance before "not known" before "nothing posted". A file
 * of which nothing is watched says nothing, unless nothing is watched at all.
 * @param now ms
 */
export function worstVerdict({ status, developer, settings }: Apple, now: number): Verdict {
  const said = verdict(status, now);
  if (!settings.watchDeveloper?.length) return said;
  const other = verdict(developer, now);
  const marked: Verdict = other.kind === 'unknown' ? { ...other, developer: true } : other;
  if (settings.watch.length === 0) return marked;
  if (said.kind === other.kind && said.kind !== 'unknown') return verdict(together(status, developer), now);
  return WORST_FIRST.find((kind) => kind === said.kind || kind === other.kind) === said.kind ? said : marked;
}
