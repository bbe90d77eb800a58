import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { ErrorId } from '../knowledge/ids';
import type { Subject } from './plan';
import type { ScreenPort } from './ports';

/** A shorter text fits everything, so nobody is asked about it. */
const SHORTEST = 3;
/** A message is shorter; of what is pasted beyond, its first words say enough to suggest something. */
export const LONGEST_HINT = 1000;
/** As long as a quote of a page. */
const LONGEST_QUOTE = 200;

/** Errors listed under the box while the person types. */
export interface Suggestions {
  readonly errors: readonly ErrorId[];
  /** Place of the chosen one, -1 while none is. */
  readonly at: number;
}

export interface Suggest {
  readonly list: ReadonlySignal<Suggestions>;
  /** The person is about to type: the first answer would wait for the worker's tables. */
  readonly prepare: () => void;
  /** The text of the box changed. */
  readonly type: (text: string) => void;
  /** Chooses the next or the one before; beyond either end is the text itself, where none is chosen. */
  readonly move: (by: 1 | -1) => void;
  /** Closes the list until the text changes; an answer on its way is dropped. */
  readonly close: () => void;
  /** Opens the plan of an error that was suggested for this text. */
  readonly take: (error: ErrorId, text: string) => void;
}

const NONE: Suggestions = { errors: [], at: -1 };

/**
 * Asks for suggestions as the text grows: one question at a time, of what is typed meanwhile only the newest text is asked
 * about, and an answer to an older text is dropped.
 * @param port asked what fits a text
 * @param pick shows the plan of the chosen error
 */
export function createSuggest(
  port: Pick<ScreenPort, 'suggest'>,
  pick: (subject: Subject) => unknown,
): Suggest {
  const list = signal(NONE);
  let wanted = '';
  let isAsking = false;
  const ask = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    for (let asked = ''; asked !== wanted; ) {
      asked = wanted;
      const errors = asked === '' ? [] : await port.suggest(asked);
      if (asked === wanted) list.value = { errors, at: -1 };
    }
    isAsking = false;
  };
  const want = (text: string): void => {
    wanted = text;
    if (text === '') list.value = NONE;
    else void ask();
  };
  return {
    list,
    prepare: () => void port.suggest(''),
    type: (text) => want(text.trim().length < SHORTEST ? '' : text.slice(0, LONGEST_HINT)),
    move: (by) => {
      const { errors, at } = list.value;
      // One place more than there are errors: that of the text.
      const places = errors.length + 1;
      list.value = { errors, at: ((at + 1 + by + places) % places) - 1 };
    },
    close: () => want(''),
    take: (error, text) => {
      want('');
      pick({ error, quote: text.trim().slice(0, LONGEST_QUOTE), origin: 'typed' });
    },
  };
}
