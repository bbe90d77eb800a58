import type { Candidate, Place } from '../detection/types';
import { MAX_CANDIDATE, MAX_CANDIDATES } from './limits';
import { cut } from './text';
import { cutAround } from './windows';

/** Best place first: where words are likeliest to be the message itself. */
const PLACES: readonly Place[] = ['alert', 'title', 'question', 'quote', 'text', 'typed'];
const MAX_COLLECTED = MAX_CANDIDATES * 10;

/** Gathers a page's candidates. */
export class Collector {
  readonly #found: Candidate[] = [];

  constructor(readonly anchors: RegExp) {}

  /** Takes the parts of a text that stand around an anchor; a text without one is let go. */
  add(text: string, place: Place): void {
    if (this.#found.length >= MAX_COLLECTED) return;
    for (const part of cutAround(text, this.anchors)) this.#found.push({ text: part, place });
  }

  /** Takes the beginning of a text, anchor or not. */
  addAlways(text: string, place: Place): void {
    if (text) this.#found.push({ text: cut(text, MAX_CANDIDATE), place });
  }

  /** What was gathered: best places first, each text once, at most MAX_CANDIDATES. */
  candidates(): Candidate[] {
    const ranked = [...this.#found].sort((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place));
    const seen = new Set<string>();
    const once = ranked.filter(({ text }) => !seen.has(text) && seen.add(text));
    return once.slice(0, MAX_CANDIDATES);
  }
}
