import type { JSX } from 'preact';
import type { Checklist, Device } from '../lib/diagnosis/types';
import { moment } from '../lib/state/format';
import { stepOf } from '../lib/state/panel-done';
import type { Plan } from '../lib/state/plan';
import { PageIcon, type PageIconName } from './pages-icons';
import { StepDetails } from './panel-step-details';
import { StepFacts } from './step-facts';
import { fixTitle, keyOf, useLocale, useWords } from './words';

type Done = Plan['done'][number];

const ICONS: Readonly<Record<Done['outcome'], PageIconName>> = {
  worked: 'done',
  'no-help': 'no-help',
  skip: 'skipped',
};
/** How many of the newest are shown; those before fold away, so that the next step stays near the top. */
const SHOWN = 3;

interface DoneProps {
  /** In the order in which it was done. */
  readonly done: Plan['done'];
  readonly checklist: Checklist;
  readonly device: Device;
  /** ms since 1970 */
  readonly now: number;
}

/** What was done so far, when, and what came of it. */
export function DoneSteps({ done, ...rest }: DoneProps): JSX.Element | null {
  const words = useWords();
  if (done.length === 0) return null;
  const folded = done.slice(0, -SHOWN);
  return (
    <section class="done" data-unfold>
      <h3>{words.t('plan.done')}</h3>
      {folded.length > 0 && (
        <details class="more-steps unfold extra">
          <summary>{words.t('panel.done_before', folded.length)}</summary>
          <DoneList done={folded} {...rest} />
        </details>
      )}
      <DoneList done={done.slice(-SHOWN)} {...rest} />
    </section>
  );
}

function DoneList({ done, ...rest }: DoneProps): JSX.Element {
  return (
    <ul class="lined">
      {done.map((one) => (
        <DoneStep key={`${one.fix}-${one.at}`} one={one} {...rest} />
      ))}
    </ul>
  );
}

type StepProps = Omit<DoneProps, 'done'> & { readonly one: Done };

function DoneStep({ one, checklist, device, now }: StepProps): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const { fix, outcome, at } = one;
  const step = stepOf(fix);
  return (
    <li data-done={fix} data-was={outcome}>
      <details class="unfold of-done">
        <summary>
          <PageIcon name={ICONS[outcome]} />
          <span class="step-name">{fixTitle(words, fix)}</span>{' '}
          <span class="was">{words.t(`plan.was_${keyOf(outcome)}`)}</span>
        </summary>
        <p class="small">
          {words.t('panel.done_at', { time: moment(at, now, locale) })} <StepFacts step={step} />
        </p>
        <StepDetails step={step} checklist={checklist} device={device} />
      </details>
    </li>
  );
}
