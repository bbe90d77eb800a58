import type { JSX } from 'preact';
import type { Plan } from '../lib/state/plan';
import { Icon, type IconName } from './icons';
import { fixTitle, keyOf, useWords } from './words';

const ICONS: Readonly<Record<Plan['done'][number]['outcome'], IconName>> = {
  worked: 'done',
  'no-help': 'no-help',
  skip: 'skipped',
};

/** What was done so far and what came of it. */
export function DoneSteps({ done }: { done: Plan['done'] }): JSX.Element | null {
  const words = useWords();
  if (done.length === 0) return null;
  return (
    <section class="done">
      <h3>{words.t('plan.done')}</h3>
      <ul>
        {done.map(({ fix, outcome, at }) => (
          <li key={`${fix}-${at}`} data-done={fix} data-was={outcome}>
            <Icon name={ICONS[outcome]} />
            <span>{fixTitle(words, fix)}</span>{' '}
            <span class="was">{words.t(`plan.was_${keyOf(outcome)}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Progress in words. */
export function Progress({ shown }: { shown: Plan }): JSX.Element {
  const words = useWords();
  const done = words.t('plan.progress_done', shown.done.length);
  const left = words.t('plan.progress_left', shown.checklist.steps.length);
  return (
    <p class="progress" data-progress>
      {words.t('plan.progress', { done, left })}
    </p>
  );
}
