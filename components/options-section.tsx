import type { ComponentChildren, JSX } from 'preact';
import { PageIcon, type PageIconName } from './pages-icons';
import { useWords } from './words';

/** The parts of the settings page, in order: also the targets of its table of contents. */
export const PARTS = ['devices', 'services', 'alerts', 'keys', 'data', 'about'] as const;
export type Part = (typeof PARTS)[number];

const TITLES = {
  devices: 'options.device_title',
  services: 'options.watch_title',
  alerts: 'options.alerts_title',
  keys: 'options.keys_title',
  data: 'data.title',
  about: 'options.about_title',
} as const;

const ICONS: Readonly<Record<Part, PageIconName>> = {
  devices: 'device',
  services: 'status',
  alerts: 'bell',
  keys: 'key',
  data: 'box',
  about: 'about',
};

interface SectionProps {
  readonly part: Part;
  /** Key of the sentence under the heading. */
  readonly hint?: 'options.device_text' | 'options.watch_text' | 'data.text';
  readonly children: ComponentChildren;
}

/** One part of the settings page under its heading. */
export function Section({ part, hint, children }: SectionProps): JSX.Element {
  const words = useWords();
  return (
    <section id={part} aria-labelledby={`${part}-title`} data-part={part}>
      <h2 class="heading" id={`${part}-title`}>
        <PageIcon name={ICONS[part]} />
        {words.t(TITLES[part])}
      </h2>
      {hint !== undefined && <p class="hint">{words.t(hint)}</p>}
      {children}
    </section>
  );
}

/** Table of contents. */
export function Contents(): JSX.Element {
  const words = useWords();
  return (
    <nav class="contents" aria-label={words.t('options.contents')}>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>
              <PageIcon name={ICONS[part]} />
              {words.t(TITLES[part])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
