import { MAX_CANDIDATE, MAX_CANDIDATES } from './limits';
import { cut } from './text';

/** How far before an anchor the beginning of its sentence is looked for, in characters. */
const LOOK_BACK = 150;
/** How much of the end of a part is looked at again, since an anchor may have been cut in two there. */
const OVERLAP = 30;
const SENTENCE_END = /[.!?…]["'”’»)]?\s+|[。！？]["”」』）]?\s*/g;

function sentenceStart(text: string, anchor: number): number {
  const from = Math.max(0, anchor - LOOK_BACK);
  const before = text.slice(from, anchor);
  const end = [...before.matchAll(SENTENCE_END)].at(-1);
  if (end) return from + end.index + end[0].length;
  return from && from + before.indexOf(' ') + 1;
}

/**
 * Cuts the parts out of a text that may hold a message: around each anchor, from the beginning of its sentence.
 * @param text one clean line
 * @returns at most MAX_CANDIDATES parts of at most MAX_CANDIDATE characters, in order; none without an anchor
 */
export function cutAround(text: string, anchors: RegExp): string[] {
  const parts: string[] = [];
  const isShort = text.length <= MAX_CANDIDATE;
  for (let from = 0; parts.length < MAX_CANDIDATES; ) {
    const anchor = text.slice(from).search(anchors);
    if (anchor < 0) break;
    const start = isShort ? 0 : sentenceStart(text, from + anchor);
    parts.push(cut(text.slice(start), MAX_CANDIDATE).trim());
    if (start + MAX_CANDIDATE >= text.length) break;
    from = start + MAX_CANDIDATE - OVERLAP;
  }
  return parts;
}
