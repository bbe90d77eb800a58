/** What Chromium answers to a worker that it is stopping (DispatchForServiceWorker in extension_function_dispatcher.cc). */
const STOPPING = 'Error: No SW';

/**
 * Writes an error to the console, for whoever looks into a report. A worker that is being stopped in the middle of
 * something is none: its next start does all of it again.
 * @param what what could not be done
 */
export function complain(what: string, error: unknown): void {
  if (String(error) !== STOPPING) console.error(what, error);
}
