import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Lead } from '../lib/state/lead';

interface FocusHeadingProps {
  /** What the heading stands for. */
  readonly of: string;
  readonly lead: Lead;
  readonly children: ComponentChildren;
}

/**
 * A heading that takes the focus when the person's own act led to it, so that eye and screen reader go on from there. It
 * takes it again while the records catch up, until the person moves on.
 */
export function FocusHeading({ of, lead, children }: FocusHeadingProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const led = lead.led.value;
  useEffect(() => {
    // Asked again: the act may have led elsewhere since this was drawn.
    if (!led || !lead.led.value) return;
    // Only a change of focus is read out.
    heading.current?.blur();
    // Left to itself the browser would put the heading in the middle, with most of what follows out of sight.
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [of, led]);
  return (
    <h2
      class="heading"
      tabIndex={-1}
      ref={heading}
      onBlur={({ relatedTarget }) => {
        // Without a next element the heading was only replaced, and its successor is still to take the focus.
        if (relatedTarget !== null) lead.settled();
      }}
    >
      {children}
    </h2>
  );
}
