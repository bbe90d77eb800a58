import { readFileSync } from 'node:fs';
import { cleanup, render, waitFor } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach, expect } from 'vitest';
import { parse } from 'yaml';
import { mount } from '../../components/mount';
import type { Words } from '../../lib/state/ports';
import type { Mirror } from '../../lib/state/records';
import { type FakePort, fakePort } from './fake-port';
import { wordsFrom } from './fake-words';

/** The English words, from the very file that ships. */
export const WORDS: Words = wordsFrom(parse(readFileSync('locales/en.yml', 'utf8')));

/** A screen drawn over given records. */
export interface Drawn {
  readonly port: FakePort;
  readonly root: Element;
  /** The one element that fits; throws where there is none. */
  readonly one: (selector: string) => HTMLElement;
  /** All elements that fit, in order. */
  readonly all: (selector: string) => readonly HTMLElement[];
  /** Text of the whole screen, blanks collapsed. */
  readonly text: () => string;
}

const open: (() => void)[] = [];

afterEach(() => {
  cleanup();
  for (const dispose of open.splice(0)) dispose();
});

/**
 * Draws a screen and waits for its records.
 * @param make builds the screen over a port; what it returns is disposed of after the test
 */
export function draw(
  make: (port: FakePort) => { readonly screen: JSX.Element; readonly dispose?: () => void },
  start: Partial<Mirror> = {},
  may = true,
): Promise<Drawn> {
  const port = fakePort(start, may);
  const { screen, dispose } = make(port);
  if (dispose !== undefined) open.push(dispose);
  return drawn(render(screen).container, port);
}

/**
 * The same for a screen that is drawn anew as a whole, as its entrypoint does it.
 * @param make builds the screen over a port
 */
export function drawWhole(
  make: (port: FakePort) => { readonly screen: () => JSX.Element; readonly dispose: () => void },
  start: Partial<Mirror> = {},
  may = true,
): Promise<Drawn> {
  const port = fakePort(start, may);
  const { screen, dispose } = make(port);
  const root = document.body.appendChild(document.createElement('div'));
  const stop = mount(screen, root);
  open.push(stop, dispose, () => root.remove());
  return drawn(root, port);
}

async function drawn(container: Element, port: FakePort): Promise<Drawn> {
  await waitFor(() => {
    expect(container.querySelector('[data-view]:not([data-view=loading])')).not.toBeNull();
    expect(container.querySelector('.verdict[data-loading]')).toBeNull();
  });
  port.calls.length = 0;
  return {
    port,
    root: container,
    one: (selector) => {
      const found = container.querySelector<HTMLElement>(selector);
      if (found === null) throw new Error(`nothing fits ${selector}`);
      return found;
    },
    all: (selector) => [...container.querySelectorAll<HTMLElement>(selector)],
    text: () => (container.textContent ?? '').replace(/\s+/g, ' '),
  };
}
