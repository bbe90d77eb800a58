import type { JSX } from 'preact';
import { zoned } from '../lib/state/panel-times';
import { useLocale, useWords } from './words';

/** A named moment; `stated` by Apple, so that Apple's own time stands beside it. */
export interface NamedTime {
  readonly name: string;
  /** ms since 1970; what has none is left out. */
  readonly at: number | null;
  readonly stated?: boolean;
}

/** Moments in local time with its zone, those that Apple states in Apple's time too. */
export function Times({
  times,
  now,
}: {
  readonly times: readonly NamedTime[];
  readonly now: number;
}): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  return (
    <dl class="times small">
      {times.map(({ name, at, stated = false }) => {
        if (at === null || at === 0) return null;
        const { local, apple } = zoned(at, now, locale);
        return (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <time dateTime={new Date(at).toISOString()}>{local}</time>{' '}
              {stated && <span class="was">{words.t('incident.apple_time', { time: apple })}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
