/** Work that can be done in slices: each `yield` is a place to stop. */
export type Steps<T> = Generator<void, T, void>;

/**
 * Does all the steps at once.
 * @returns what the last step returned
 */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does steps until they are done or the slice is over, but at least one.
 * @param isOver asked between steps whether to give way
 * @returns the result in an object, or null while there is more to do
 */
export function advance<T>(steps: Steps<T>, isOver: () => boolean): { readonly value: T } | null {
  do {
    const step = steps.next();
    if (step.done) return { value: step.value };
  } while (!isOver());
  return null;
}
