import type { FeedEvent, Incident } from './types';

/** Most sentences of Apple's that are kept of one incident, the newest, and the longest, in characters. */
const MOST_SAYS = 3;
const LONGEST_SAYS = 500;

type Says = Pick<Incident, 'says'>;

/**
 * @param incident what is known
 * @param events what Apple posts about it now
 * @returns Apple's sentences about it, each once, the newest last
 */
export function withSays({ says = [] }: Says, events: readonly Pick<FeedEvent, 'message'>[]): Says {
  const told = events.map(({ message }) => message.slice(0, LONGEST_SAYS)).filter((text) => text !== '');
  const all = [...new Set([...says, ...told])].slice(-MOST_SAYS);
  return all.length > 0 ? { says: all } : {};
}

/** @returns the sentences as they were stored, without those that are damaged */
export function parseSays(value: unknown): Says {
  if (!Array.isArray(value)) return {};
  const texts = value.filter((one): one is string => typeof one === 'string');
  return withSays(
    {},
    texts.map((message) => ({ message })),
  );
}
