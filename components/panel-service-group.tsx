import type { JSX } from 'preact';
import { moment } from '../lib/state/format';
import type { Words } from '../lib/state/ports';
import { isTroubled, type ServiceGroup, type ServiceHistory } from '../lib/state/timeline-view';
import type { WatchedService } from '../lib/status/types';
import { Icon, type IconName } from './icons';
import { TimelinePicture } from './timeline';
import { TimelineList } from './timeline-list';
import { useLocale, useWords } from './words';

/** How many of a long group are shown before the rest folds away, and how many are too few to fold. */
const SHOWN = 6;
const FEW = 3;

interface Shown {
  readonly isMuted: (service: string) => boolean;
  /** ms since 1970 */
  readonly now: number;
}

/** The services of one kind, those with a problem on top; of a long list the rest is folded. */
export function Group({
  group,
  isNamed,
  ...shown
}: Shown & { readonly group: ServiceGroup; readonly isNamed: boolean }): JSX.Element {
  const words = useWords();
  const { rows, known } = group;
  const folds = rows.length > SHOWN + FEW;
  const folded = folds ? rows.slice(SHOWN) : [];
  const more = words.t('panel.services_more', folded.length);
  const down = known ? folded.filter(({ service }) => service.active !== null).length : 0;
  return (
    <>
      {isNamed && <h3>{words.t(`history.group_${group.kind}`)}</h3>}
      <Rows group={group} rows={folds ? rows.slice(0, SHOWN) : rows} {...shown} />
      {folded.length > 0 && (
        <details class="more-services unfold extra">
          <summary>{down > 0 ? `${more}: ${words.t('panel.services_down', down)}` : more}</summary>
          <Rows group={group} rows={folded} {...shown} />
        </details>
      )}
    </>
  );
}

type RowsProps = Shown & { readonly group: ServiceGroup; readonly rows: readonly ServiceHistory[] };

function Rows({ group, rows, ...shown }: RowsProps): JSX.Element {
  return (
    <ul data-source={group.source}>
      {rows.map((row) => (
        <Service key={row.service.name} row={row} known={group.known} {...shown} />
      ))}
    </ul>
  );
}

function Service({
  row,
  known,
  isMuted,
  now,
}: Shown & { readonly row: ServiceHistory; readonly known: boolean }): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const { service, timeline } = row;
  const { icon, text } = stateOf(service, known, { words, now, locale });
  return (
    <li class="service" data-service={service.name} data-troubled={known && isTroubled(service)}>
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
