import type { StatusState, Transition } from './types';

/** One notice for a person; the words are made where it is shown. */
export interface IncidentNotice {
  /** The same however often it is made, so that each is shown once. */
  readonly id: string;
  readonly kind: 'start' | 'end';
  readonly incident: string;
  readonly services: string[];
  /** Apple's stated start, ms. */
  readonly start: number;
  /** Apple's stated end or when it was found gone, ms; null for a start. */
  readonly end: number | null;
}

/**
 * @param transitions what a check brought
 * @param state the state after that check
 * @returns a notice for each start and each end; updates, stale and unreadable copies are not worth one
 */
export function noticesFor(transitions: readonly Transition[], state: StatusState): IncidentNotice[] {
  return transitions.flatMap(({ kind, incident: id, services }) => {
    const incident = state.incidents.find((one) => one.id === id);
    if (!incident || (kind !== 'start' && kind !== 'end')) return [];
    const end = kind === 'end' ? incident.end : null;
    return [
      {
        id: `incident:${id}:${kind}`,
        kind,
        incident: id,
        services: [...services],
        start: incident.start,
        end,
      },
    ];
  });
}
