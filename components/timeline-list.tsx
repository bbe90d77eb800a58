import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { list } from '../lib/state/format';
import { endWords, lateWords, period, span, summary } from '../lib/state/timeline-words';
import { displayName } from '../lib/status/display-name';
import type { Timeline } from '../lib/status/timeline';
import type { ServiceProblem } from '../lib/status/timeline-problems';
import { useLocale, useWords } from './words';

/** The picture in a sentence, and behind it each problem with its times. */
export function TimelineList({ timeline, now }: { timeline: Timeline; now: number }): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  // Closed lists are not made: there may be hundreds of problems.
  const open = useSignal(false);
  const said = summary(timeline, words, locale);
  if (timeline.problems.length === 0) return <p class="small">{said}</p>;
  return (
    <details
      class="timeline-list"
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>{said}</summary>
      {open.value && (
        <ol>
          {timeline.problems.map((problem) => (
            <Problem key={problem.incident} problem={problem} now={now} />
          ))}
        </ol>
      )}
    </details>
  );
}

function Problem({ problem, now }: { problem: ServiceProblem; now: number }): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const { start, end, others } = problem;
  return (
    <li data-incident={problem.incident} data-ending={problem.ending ?? 'open'}>
      <p>
        <strong>{period(problem, words, now, locale)}</strong>
        {end !== null && <span class="was"> ({span(end - start, locale)})</span>}
      </p>
      <p class="small">{endWords(problem, words)}</p>
      <p class="small" data-late={problem.lateness.kind}>
        {lateWords(problem.lateness, words, locale)}
      </p>
      {others.length > 0 && (
        <p class="small">{words.t('history.with', { services: list(others.map(displayName), locale) })}</p>
      )}
    </li>
  );
}
