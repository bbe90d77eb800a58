import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { list } from '../lib/state/format';
import { endWords, lateWords, period, span, summary } from '../lib/state/timeline-words';
import { displayName } from '../lib/status/display-name';
import type { Timeline } from '../lib/status/timeline';
import type { ServiceProblem } from '../lib/status/timeline-problems';
import { Says } from './panel-says';
import { Times } from './panel-times';
import { useLocale, useWords } from './words';

/** The picture in a sentence, and behind it each problem with its times. */
export function TimelineList({ timeline, now }: { timeline: Timeline; now: number }): JSX.Element {
  const words = useWords();
  const said = summary(timeline, words, useLocale());
  if (timeline.problems.length === 0) return <p class="small">{said}</p>;
  return (
    <Late class="timeline-list" summary={said}>
      {() => (
        <ol class="lined">
          {timeline.problems.map((problem) => (
            <Problem key={problem.incident} problem={problem} now={now} />
          ))}
        </ol>
      )}
    </Late>
  );
}

interface LateProps {
  readonly class: string;
  readonly summary: ComponentChildren;
  readonly children: () => JSX.Element;
}

/** What is folded is only made when it is opened: there may be hundreds of problems. */
function Late({ class: name, summary: said, children }: LateProps): JSX.Element {
  const open = useSignal(false);
  return (
    <details
      class={name}
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>{said}</summary>
      {open.value && children()}
    </details>
  );
}

function Problem({ problem, now }: { problem: ServiceProblem; now: number }): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const { start, end } = problem;
  const said = (
    <span class="step-name">
      {period(problem, words, now, locale)}
      {end !== null && <span class="was"> ({span(end - start, locale)})</span>}
    </span>
  );
  return (
    <li data-incident={problem.incident} data-ending={problem.ending ?? 'open'}>
      <Late class="unfold" summary={said}>
        {() => <Told problem={problem} now={now} />}
      </Late>
    </li>
  );
}

function Told({ problem, now }: { problem: ServiceProblem; now: number }): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const { start, end, ending, seen, others, says } = problem;
  return (
    <div class="step-details">
      <p class="small">{endWords(problem, words)}</p>
      <p class="small" data-late={problem.lateness.kind}>
        {lateWords(problem.lateness, words, locale)}
      </p>
      {says.length > 0 && <Says texts={says} />}
      <Times
        now={now}
        times={[
          { name: words.t('incident.began'), at: start, stated: true },
          { name: words.t('incident.seen'), at: seen },
          { name: words.t('incident.ended'), at: end, stated: ending === 'resolved' },
        ]}
      />
      {others.length > 0 && (
        <p class="small">{words.t('history.with', { services: list(others.map(displayName), locale) })}</p>
      )}
    </div>
  );
}
