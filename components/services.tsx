import type { JSX } from 'preact';
import { moment } from '../lib/state/format';
import type { Page, Words } from '../lib/state/ports';
import type { HistoryView, ServiceGroup, ServiceHistory } from '../lib/state/timeline-view';
import type { WatchedService } from '../lib/status/types';
import { Icon, type IconName } from './icons';
import { TimelineAxis, TimelineLegend, TimelinePicture } from './timeline';
import { TimelineList } from './timeline-list';
import { useLocale, useWords } from './words';

interface ServicesProps {
  readonly history: HistoryView;
  readonly isMuted: (service: string) => boolean;
  readonly now: number;
  readonly change: () => void;
  readonly save: Page['save'];
}

/** The watched services, each with its state in words and its last 90 days. */
export function Services({ history, isMuted, now, change, save }: ServicesProps): JSX.Element {
  const words = useWords();
  const groups = history.groups.value;
  return (
    <section class="services">
      <h2 class="heading">{words.t('panel.services')}</h2>
      {groups.length === 0 && <p>{words.t('panel.services_none')}</p>}
      {groups.length > 0 && <TimelineAxis from={history.from.value} />}
      {groups.map((group) => (
        <Group
          key={group.kind}
          group={group}
          isMuted={isMuted}
          now={now}
          isNamed={groups.length > 1 || group.kind === 'developer'}
        />
      ))}
      {groups.length > 0 && <TimelineLegend states={statesOf(groups)} />}
      {history.hasFile.value && (
        <button type="button" class="link" data-action="save-history" onClick={() => saveAll(history, save)}>
          {words.t('history.save')}
        </button>
      )}
      <button type="button" class="link" data-action="open-options" onClick={change}>
        {words.t('panel.change')}
      </button>
    </section>
  );
}

function saveAll({ file }: HistoryView, save: Page['save']): void {
  const whole = file();
  if (whole !== null) save(whole);
}

function statesOf(groups: readonly ServiceGroup[]): ReadonlySet<ServiceHistory['timeline']['days'][number]> {
  return new Set(groups.flatMap(({ rows }) => rows.flatMap(({ timeline }) => timeline.days)));
}

type Shown = {
  readonly isMuted: (service: string) => boolean;
  readonly now: number;
};

function Group({ group, isNamed, ...shown }: Shown & { group: ServiceGroup; isNamed: boolean }): JSX.Element {
  const words = useWords();
  return (
    <>
      {isNamed && <h3>{words.t(`history.group_${group.kind}`)}</h3>}
      <ul data-source={group.source}>
        {group.rows.map((row) => (
          <Service key={row.service.name} row={row} known={group.known} {...shown} />
        ))}
      </ul>
    </>
  );
}

function Service({ row, known, isMuted, now }: Shown & { row: ServiceHistory; known: boolean }): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const { service, timeline } = row;
  const { icon, text } = stateOf(service, known, { words, now, locale });
  return (
    <li class="service" data-service={service.name}>
      <div class="service-now">
        <Icon name={icon} />
        <span>{service.name}</span>{' '}
        <span class="was">{isMuted(service.name) ? words.t('service.muted', { state: text }) : text}</span>
      </div>
      <TimelinePicture days={timeline.days} />
      <TimelineList timeline={timeline} now={now} />
    </li>
  );
}

type Telling = { readonly words: Words; readonly now: number; readonly locale: string };

function stateOf(
  service: WatchedService,
  known: boolean,
  telling: Telling,
): { icon: IconName; text: string } {
  const { words, now, locale } = telling;
  if (!known) return { icon: 'unknown', text: words.t('service.unknown') };
  if (!service.listed) return { icon: 'unknown', text: words.t('service.not_listed') };
  if (service.active !== null) {
    const time = moment(service.active.start, now, locale);
    return { icon: 'outage', text: words.t('service.outage', { time }) };
  }
  if (service.maintenance === null) return { icon: 'quiet', text: words.t('service.quiet') };
  const from = service.maintenance.start;
  const text =
    from > now
      ? words.t('service.maintenance_planned', { time: moment(from, now, locale) })
      : words.t('service.maintenance_now');
  return { icon: 'maintenance', text };
}
