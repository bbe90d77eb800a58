import type { PageReading } from '../detection/types';
import { type ChangeWatch, type Clock, watchChanges } from './changes';
import { isChanging } from './hosts';
import { SLICE_MS } from './limits';
import { PAGE_LEFT, PAGE_READ, type PageMessage } from './message';
import { emptyReading, type PageResult, readSteps } from './read';
import { advance, type Steps } from './steps';
import type { PageTools } from './tools';

/** What a session needs from the content script. */
export interface SessionPorts {
  readonly clock: Clock;
  readonly send: (message: PageMessage) => void;
  readonly tools: PageTools;
  /** Names this document; any string of up to 64 characters that no other document has. */
  readonly page: string;
}

/** Reads one document for as long as it lives, and reports what it says. */
export class PageSession {
  readonly #watch: ChangeWatch;
  #steps: Steps<PageResult> | null = null;
  #shadowRoots: readonly ShadowRoot[] = [];
  /** What was reported last, or null while the worker holds nothing of this document. */
  #said: string | null = null;
  #mustSay = false;
  /** Whether a reading was asked for while another was under way. */
  #isAsked = false;
  #hasRead = false;
  /** Time that the last reading took, in ms. */
  #cost = 0;

  constructor(
    readonly doc: Document,
    readonly ports: SessionPorts,
  ) {
    this.#watch = watchChanges(doc, ports.clock, () => this.read());
  }

  /** Reads the document in idle moments, and reports when that says something new. */
  read(): void {
    this.#isAsked = this.#steps !== null;
    if (this.#isAsked) return;
    const url = new URL(this.doc.location.href);
    this.#steps = readSteps(this.doc, url, this.ports.tools);
    if (isChanging(url)) this.#watch.arm(this.#shadowRoots, this.#cost);
    this.#cost = 0;
    this.#goOn(url);
  }

  /** Whether the document was read to the end at least once, and no reading is under way. */
  get hasRead(): boolean {
    return this.#hasRead && this.#steps === null;
  }

  /** Reads again and reports even what was reported before: the worker may have forgotten it. */
  readAfresh(): void {
    this.#mustSay = true;
    this.read();
  }

  /** Tells that the document is going away. */
  leave(): void {
    if (this.#said !== null) this.ports.send({ kind: PAGE_LEFT, page: this.ports.page });
    this.#said = null;
  }

  /** Ends the session. */
  stop(): void {
    this.#watch.stop();
  }

  #goOn(url: URL): void {
    const { clock } = this.ports;
    clock.idle((remaining) => {
      if (!this.#steps) return;
      const start = clock.now();
      const end = start + Math.min(SLICE_MS, Math.max(1, remaining()));
      const done = advance(this.#steps, () => clock.now() >= end);
      this.#cost += clock.now() - start;
      if (!done) return this.#goOn(url);
      this.#steps = null;
      this.#hasRead = true;
      this.#report(done.value, url);
      if (this.#isAsked) this.read();
    });
  }

  #report({ reading, shadowRoots }: PageResult, url: URL): void {
    const isNew = shadowRoots.some((root) => !this.#shadowRoots.includes(root));
    this.#shadowRoots = shadowRoots;
    if (isNew && isChanging(url)) this.#watch.arm(shadowRoots, this.#cost);
    const next = reading ?? (this.#said === null ? null : emptyReading(this.doc, url));
    if (next) this.#say(next, reading !== null);
  }

  #say(reading: PageReading, isSomething: boolean): void {
    const said = JSON.stringify(reading);
    const isNew = said !== this.#said;
    if (isNew || this.#mustSay) this.ports.send({ kind: PAGE_READ, page: this.ports.page, reading });
    this.#mustSay = false;
    this.#said = isSomething ? said : null;
  }
}
