import type { JSX } from 'preact';
import type { Plan } from '../lib/state/plan';
import { useWords } from './words';

const STEP = 10;
const GAP = 2;
const HEIGHT = 8;
/** Height and class of a part, each with a height of its own, so that colour is never needed. */
const PARTS = {
  done: [HEIGHT, 'progress-done'],
  now: [HEIGHT, 'progress-now'],
  left: [3, 'progress-left'],
} as const;

/** How far the checklist is, in words and as a bar with a part for each step: those done, the one that is next, the rest. */
export function Progress({ shown }: { readonly shown: Plan }): JSX.Element {
  const words = useWords();
  const left = shown.checklist.steps.length;
  const parts = [
    ...shown.done.map(() => 'done' as const),
    ...shown.checklist.steps.map((_, index) => (index === 0 ? ('now' as const) : ('left' as const))),
  ];
  return (
    <div class="progress" data-progress>
      <p class="small">
        {words.t('plan.progress', {
          done: words.t('plan.progress_done', shown.done.length),
          left: words.t('plan.progress_left', left),
        })}
      </p>
      <svg
        viewBox={`0 0 ${parts.length * STEP - GAP} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {parts.map((part, index) => {
          const [height, name] = PARTS[part];
          return (
            <rect
              key={index}
              class={name}
              x={index * STEP}
              y={(HEIGHT - height) / 2}
              width={STEP - GAP}
              height={height}
            />
          );
        })}
      </svg>
    </div>
  );
}
