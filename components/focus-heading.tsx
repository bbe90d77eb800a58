import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PlanActions } from '../lib/state/plan-actions';

interface FocusHeadingProps {
  /** What the heading stands for. */
  readonly of: string;
  /** Tells whether the person acted. */
  readonly plan: PlanActions;
  readonly children: ComponentChildren;
}

/**
 * A heading that takes the focus when the person's own act led to it, so that a screen reader reads on from there. It
 * takes it again while the records catch up, until the person moves on.
 */
export function FocusHeading({ of, plan, children }: FocusHeadingProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const acted = plan.acted.value;
  useEffect(() => {
    if (!acted) return;
    // Only a change of focus is read out.
    heading.current?.blur();
    heading.current?.focus();
  }, [of, acted]);
  return (
    <h2
      class="heading"
      tabIndex={-1}
      ref={heading}
      onBlur={({ relatedTarget }) => {
        // Without a next element the heading was only replaced, and its successor is still to take the focus.
        if (relatedTarget !== null) plan.settled();
      }}
    >
      {children}
    </h2>
  );
}
