import { effect } from '@preact/signals-core';
import { type JSX, render } from 'preact';

/**
 * Draws a screen, and draws it anew whenever a signal that it read has changed. For a small screen this is all that
 * @preact/signals does for single components, without its size and the time that it takes before the first content.
 * @param draw reads signals and returns the whole screen
 * @param root what it is drawn into
 * @returns the way to stop
 */
export function mount(draw: () => JSX.Element, root: Element): () => void {
  return effect(() => render(draw(), root));
}
