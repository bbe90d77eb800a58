import type { Clock } from './changes';
import { IDLE_TIMEOUT_MS } from './limits';

/**
 * The page's own timers, for as long as the extension is there.
 * @param isAlive asked before every piece of work
 * @param stop called instead of the work when it is not
 */
export function pageClock(isAlive: () => boolean, stop: () => void): Clock {
  const guarded = (run: () => void): void => (isAlive() ? run() : stop());
  return {
    now: () => performance.now(),
    later: (ms, run) => void setTimeout(() => guarded(run), ms),
    idle: (run) =>
      void requestIdleCallback((deadline) => guarded(() => run(() => deadline.timeRemaining())), {
        timeout: IDLE_TIMEOUT_MS,
      }),
  };
}
