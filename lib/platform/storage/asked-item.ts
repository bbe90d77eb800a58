import { fields, list } from '../../knowledge/values';
import type { Item } from './item';

/** The one part of the stored notices that a screen follows: ids of the incidents whose end the person wants to be told. */
export const ASKED: Item<readonly string[]> = {
  key: 'notices',
  area: 'local',
  version: 1,
  fallback: [],
  parse: (raw) => ({
    value: list(fields(raw)?.asked).filter((id) => typeof id === 'string'),
    damaged: false,
  }),
};
