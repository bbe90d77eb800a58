import type { JSX } from 'preact';

/** Names of the line icons that the popup does not show, of one family with those in components/icons.tsx. */
export type PageIconName =
  | 'status'
  | 'page'
  | 'steps'
  | 'eye'
  | 'shield'
  | 'device'
  | 'bell'
  | 'bell-off'
  | 'key'
  | 'box'
  | 'about'
  | 'pin'
  | 'menu'
  | 'address'
  | 'no'
  | 'done'
  | 'skipped'
  | 'no-help';

const PATHS: Readonly<Record<PageIconName, string>> = {
  status:
    'M12 14v7M9 21h6M12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4M7.8 14.2a6 6 0 0 1 0-8.4M16.2 5.8a6 6 0 0 1 0 8.4M5 17A10 10 0 0 1 5 3M19 3a10 10 0 0 1 0 14',
  page: 'M13 3H6v18h12V8zM13 3v5h5M9 13h6M9 17h4',
  steps: 'M4 6l1.5 1.5L8.5 4.5M4 13l1.5 1.5 3-3M12 6h8M12 13h8M12 20h8M5 20h2',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  shield: 'M12 3l7.5 2.8v5.7c0 4.6-3.2 7.8-7.5 9.5-4.3-1.7-7.5-4.9-7.5-9.5V5.8zM8.8 12l2.3 2.3 4.2-4.6',
  device: 'M8 2.5h8a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2M10.5 18.5h3',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10 21h4M12 3v2',
  'bell-off': 'M6 17V11a6 6 0 0 1 .9-3.2M9.5 5.5A6 6 0 0 1 18 11v3M4.5 18.5h12M10 21h4M4 3l16 18',
  key: 'M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h2M7 14h.01M10.5 14h6.5',
  box: 'M4 8h16v12H4zM3 4h18v4H3zM9.5 12h5',
  about: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M12 11v5M12 7.8h.01',
  pin: 'M4 4h16v16H4zM4 9h16M15 6.5h.01M17.5 6.5h.01M12 12v5M9.5 14.5h5',
  menu: 'M5 3h14v18H5zM9 8h6M9 12h6M9 16h3',
  address: 'M3 8h18v8H3zM7 11v2M10.5 12h6',
  no: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M5.7 5.7l12.6 12.6',
  done: 'M5 12.5l4.5 4.5L19 7.5',
  skipped: 'M6 7l5 5-5 5M13 7l5 5-5 5',
  'no-help': 'M6 12h12',
};

/**
 * A line icon, hidden from screen readers: the words beside it say the same.
 * @param name which one
 */
export function PageIcon({ name }: { readonly name: PageIconName }): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
