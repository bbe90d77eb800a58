import type { JSX } from 'preact';
import { dayName } from '../lib/state/timeline-words';
import type { DayState } from '../lib/status/timeline';
import { useLocale, useWords } from './words';

/** In the order in which they are explained. */
const STATES: readonly DayState[] = ['problem', 'maintenance', 'nothing', 'unknown'];
const HEIGHT = 20;
const STEP = 5;
const WIDTH = 4;
/** Each state has a height of its own, so that colour is never needed. */
const TALL: Readonly<Record<DayState, number>> = { problem: HEIGHT, maintenance: 12, nothing: 5, unknown: 1 };

function bar(state: DayState, index: number): string {
  const tall = TALL[state];
  return `M${index * STEP} ${HEIGHT - tall}h${WIDTH}v${tall}h-${WIDTH}z`;
}

/** A bar for each day, today last. The sentence under it says the same. */
export function TimelinePicture({ days }: { readonly days: readonly DayState[] }): JSX.Element {
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${days.length * STEP - 1} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {STATES.map((state) => (
        <path
          key={state}
          class={`day-${state}`}
          d={days.map((day, index) => (day === state ? bar(day, index) : '')).join('')}
        />
      ))}
    </svg>
  );
}

/** Where the bars begin and end; a screen reader has the sentences. */
export function TimelineAxis({ from }: { readonly from: number }): JSX.Element {
  const words = useWords();
  return (
    <p class="timeline-axis" aria-hidden="true">
      <span>{dayName(from, useLocale())}</span> <span>{words.t('history.today')}</span>
    </p>
  );
}

/** What those bars mean that are there. */
export function TimelineLegend({ states }: { readonly states: ReadonlySet<DayState> }): JSX.Element {
  const words = useWords();
  return (
    <ul class="timeline-legend">
      {STATES.filter((state) => states.has(state)).map((state) => (
        <li key={state}>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
            <path class={`day-${state}`} d={bar(state, 0)} />
          </svg>
          {words.t(`history.day_${state}`)}
        </li>
      ))}
    </ul>
  );
}
