import type { JSX } from 'preact';

/** Names of our own line icons; each differs by shape, so that colour is never needed to tell them apart. */
export type IconName = 'outage' | 'maintenance' | 'quiet' | 'unknown' | 'panel' | 'back';

const PATHS: Readonly<Record<IconName, string>> = {
  outage: 'M3.5 12h4l2-5 4 10 2-5h5',
  maintenance: 'M12 3a9 9 0 1 0 9 9M12 7v5l3 2M17 3v4h4',
  quiet: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M8 12.2l2.8 2.8L16 9.5',
  unknown: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M7.5 12h.01M12 12h.01M16.5 12h.01',
  panel: 'M4 5h16v14H4zM14 5v14',
  back: 'M14.5 6l-6 6 6 6',
};

/**
 * A line icon, hidden from screen readers: the words beside it say the same.
 * @param name which one
 */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
