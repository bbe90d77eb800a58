import type { JSX } from 'preact';
import { moment } from '../lib/state/format';
import type { Words } from '../lib/state/ports';
import type { Verdict, WatchedService } from '../lib/status/types';
import { Icon, type IconName } from './icons';
import { useLocale, useWords } from './words';

interface ServicesProps {
  readonly services: readonly WatchedService[];
  /** Without a known status no service is said to be well. */
  readonly verdict: Verdict | null;
  readonly now: number;
  readonly change: () => void;
}

/** The watched services, each with its state in words. */
export function Services({ services, verdict, now, change }: ServicesProps): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const known = verdict !== null && verdict.kind !== 'unknown';
  return (
    <section class="services">
      <h2 class="heading">{words.t('panel.services')}</h2>
      {services.length === 0 && <p>{words.t('panel.services_none')}</p>}
      <ul>
        {services.map((service) => {
          const { icon, text } = stateOf(service, known, { words, now, locale });
          return (
            <li key={service.name} data-service={service.name}>
              <Icon name={icon} />
              <span>{service.name}</span> <span class="was">{text}</span>
            </li>
          );
        })}
      </ul>
      <button type="button" class="link" data-action="open-options" onClick={change}>
        {words.t('panel.change')}
      </button>
    </section>
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
