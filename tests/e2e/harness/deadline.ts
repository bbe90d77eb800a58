/** How long anything is awaited, ms, unless the caller says otherwise. */
export const PATIENCE = 15_000;

export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** A promise that fails with what was awaited where the other takes longer than `timeout` ms. */
export async function within<T>(promise: Promise<T>, what: string, timeout = PATIENCE): Promise<T> {
  let late: NodeJS.Timeout | undefined;
  const failure = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new TooLate(`Waited ${timeout} ms for ${what}`)), timeout);
  });
  try {
    return await Promise.race([promise, failure]);
  } finally {
    clearTimeout(late);
  }
}

/** Looks until there is what is awaited; each look asks the browser, so the machine does other things meanwhile. */
export async function whenThere<T>(
  look: () => Promise<T | undefined>,
  what: string,
  timeout = PATIENCE,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new TooLate(`Waited ${timeout} ms for ${what}`);
  }
}
