import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Going } from '../lib/state/panel-incidents';
import type { Page, Words } from '../lib/state/ports';
import type { HistoryView, ServiceGroup, ServiceHistory } from '../lib/state/timeline-view';
import { Incidents } from './panel-incidents';
import { Group } from './panel-service-group';
import { TimelineAxis, TimelineLegend } from './timeline';
import { useWords } from './words';

interface ServicesProps {
  readonly history: HistoryView;
  readonly going: readonly Going[];
  readonly isMuted: (service: string) => boolean;
  /** An organisation has chosen the services. */
  readonly isSet: boolean;
  /** Whether the rows are shown from the start: beside a checklist they can wait. */
  readonly isOpen: boolean;
  readonly now: number;
  readonly change: () => void;
  readonly save: Page['save'];
}

/** What Apple reports of the watched services, and each with its state in words and its last 90 days. */
export function Services(props: ServicesProps): JSX.Element {
  const { history, going, isSet, now, change } = props;
  const words = useWords();
  const groups = history.groups.value;
  return (
    <section class="services">
      <h2 class="heading">{words.t('panel.services')}</h2>
      <p data-services-said>{said(groups, words)}</p>
      <Incidents going={going} now={now} />
      {groups.length > 0 && <Rows groups={groups} {...props} />}
      {isSet && <p class="managed small">{words.t('policy.set')}</p>}
      <button type="button" class="link" data-action="open-options" onClick={change}>
        {words.t(isSet ? 'options.title' : 'panel.change')}
      </button>
    </section>
  );
}

function Rows({
  groups,
  history,
  isMuted,
  isOpen,
  now,
  save,
}: ServicesProps & { readonly groups: readonly ServiceGroup[] }): JSX.Element {
  const words = useWords();
  // Once a person has opened or closed it, it stays so.
  const open = useSignal(isOpen);
  return (
    <details
      class="services-all unfold extra"
      open={open.value}
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>{words.t('panel.services_all')}</summary>
      <TimelineAxis from={history.from.value} />
      {groups.map((group) => (
        <Group
          key={group.kind}
          group={group}
          isMuted={isMuted}
          now={now}
          isNamed={groups.length > 1 || group.kind === 'developer'}
        />
      ))}
      <TimelineLegend states={statesOf(groups)} />
      {history.hasFile.value && (
        <button type="button" class="link" data-action="save-history" onClick={() => saveAll(history, save)}>
          {words.t('history.save')}
        </button>
      )}
    </details>
  );
}

function saveAll({ file }: HistoryView, save: Page['save']): void {
  const whole = file();
  if (whole !== null) save(whole);
}

function statesOf(groups: readonly ServiceGroup[]): ReadonlySet<ServiceHistory['timeline']['days'][number]> {
  return new Set(groups.flatMap(({ rows }) => rows.flatMap(({ timeline }) => timeline.days)));
}

/** All services in one sentence; a problem before what is not known before "nothing posted". */
function said(groups: readonly ServiceGroup[], words: Words): string {
  const rows = groups.flatMap(({ rows: own, known }) => own.map(({ service }) => ({ service, known })));
  if (rows.length === 0) return words.t('panel.services_none');
  const down = rows.filter(({ service, known }) => known && service.active !== null).length;
  const unknown = rows.filter(({ service, known }) => !known || !service.listed).length;
  const states = [
    down > 0 ? words.t('panel.services_down', down) : null,
    unknown > 0 ? words.t('panel.services_unknown', unknown) : null,
  ].filter((state) => state !== null);
  return words.t('panel.services_said', {
    services: words.t('panel.services_count', rows.length),
    states: states.length > 0 ? states.join(', ') : words.t('service.quiet'),
  });
}
