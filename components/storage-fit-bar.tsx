import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { KnownFit } from '../lib/diagnosis/fit';
import { BAR_WIDTH, type BarKind, barOf } from '../lib/state/fit-bar';
import { size } from '../lib/state/format';
import { useLocale, useWords } from './words';

const HEIGHT = 20;
/** The edge of the place stands out above and below the bar. */
const EDGE = 3;

/**
 * What is used, the next backup on top of it, and what is left or stands over the edge. Each part has its own pattern, and
 * the list under the picture names it.
 */
export function FitBar({ fit }: { readonly fit: KnownFit }): JSX.Element {
  const id = useId();
  const parts = barOf(fit);
  const over = parts.find(({ kind }) => kind === 'over');
  return (
    <>
      <svg
        class="fit-bar"
        viewBox={`0 ${-EDGE} ${BAR_WIDTH} ${HEIGHT + 2 * EDGE}`}
        aria-hidden="true"
        focusable="false"
      >
        <Patterns id={id} />
        {parts.map(({ kind, at, width }) => (
          <Part key={kind} id={id} kind={kind} x={at + 0.5} width={width - 1} height={HEIGHT} />
        ))}
        {over !== undefined && (
          <line class="fit-edge" x1={over.at} x2={over.at} y1={-EDGE} y2={HEIGHT + EDGE} />
        )}
      </svg>
      <ul class="fit-legend">
        {parts.map(({ kind }) => (
          <Legend key={kind} id={id} kind={kind} fit={fit} />
        ))}
      </ul>
    </>
  );
}

interface PartProps {
  /** Prefix of the patterns' ids. */
  readonly id: string;
  readonly kind: BarKind;
}

function Part(props: PartProps & { x: number; width: number; height: number }): JSX.Element {
  const { id, kind, ...box } = props;
  const hasPattern = kind === 'next' || kind === 'over';
  return (
    <>
      <rect class={`fit-part fit-${kind}`} y={0.5} {...box} height={box.height - 1} />
      {hasPattern && <rect y={0.5} {...box} height={box.height - 1} fill={`url(#${id}-${kind})`} />}
    </>
  );
}

/** Stripes for what comes, a lattice for what is too much. */
function Patterns({ id }: { readonly id: string }): JSX.Element {
  return (
    <defs>
      <pattern id={`${id}-next`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path class="fit-lines-next" d="M3 0v6" />
      </pattern>
      <pattern id={`${id}-over`} width="8" height="8" patternUnits="userSpaceOnUse">
        <path class="fit-lines-over" d="M0 0l8 8M8 0l-8 8" />
      </pattern>
    </defs>
  );
}

function Legend({ id, kind, fit }: PartProps & { readonly fit: KnownFit }): JSX.Element {
  const words = useWords();
  const { used, next, free, missing } = fit;
  const bytes = { used, next, free: free - next, over: missing };
  return (
    <li data-fit-part={kind}>
      <svg viewBox="0 0 24 16" aria-hidden="true" focusable="false">
        <Part id={id} kind={kind} x={0.5} width={23} height={16} />
      </svg>
      {words.t(`fit.part_${kind}`)} {size(bytes[kind], useLocale())}
    </li>
  );
}
