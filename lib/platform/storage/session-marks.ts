import type { Item } from './item';

/** Id of the incident that all stored plans were made for; '' until plans were made in this browser session. */
export const PLANNED_FOR: Item<string | null> = {
  key: 'planned-for',
  area: 'session',
  version: 1,
  fallback: '',
  parse: (raw) => (raw === null || typeof raw === 'string' ? { value: raw, damaged: false } : null),
};
