import type { JSX } from 'preact';
import type { PlanStep } from '../lib/diagnosis/types';
import { duration } from '../lib/state/format';
import { keyOf, useLocale, useWords } from './words';

/** How long a step takes and what it risks, in words. */
export function StepFacts({ step }: { step: PlanStep }): JSX.Element {
  const words = useWords();
  const time = duration(step.minutes, useLocale());
  const takes = step.wait === undefined ? words.t('step.takes', { time }) : words.t(`step.wait_${step.wait}`);
  return (
    <span class="facts">
      <span class="fact">{takes}</span>{' '}
      <span class={`fact risk-${step.risk}`}>{words.t(`risk.${keyOf(step.risk)}`)}</span>
    </span>
  );
}

/** What exactly a step loses or changes; nothing where it changes nothing. */
export function StepLoss({ step }: { step: PlanStep }): JSX.Element | null {
  const words = useWords();
  if (step.risk === 'none') return null;
  const loss = words.t(`fix.${keyOf(step.fix)}.loss`);
  if (step.risk === 'reversible') return <p class="hint">{loss}</p>;
  return (
    <p class="loss">
      <strong>{words.t('risk.loss')}</strong> {loss}
    </p>
  );
}
