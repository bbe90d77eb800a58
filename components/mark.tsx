import type { JSX } from 'preact';

/** The beacon: a tower, its lamp and two beams. The same drawing as assets/icon/beacon.svg, without the tile. */
export function BeaconMark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="mark-tile" width="32" height="32" rx="8" />
      <path class="mark-beam" d="M13 11L2 6v10zM19 11l11-5v10z" />
      <path class="mark-tower" d="M12.6 15h6.8L21.5 27h-11zM12 7.5L16 4l4 3.5z" />
      <rect class="mark-lamp" x="13.2" y="8.6" width="5.6" height="5.2" rx="0.8" />
    </svg>
  );
}
