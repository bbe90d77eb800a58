/** Where a worker is to die: at one of its calls to the browser. */
export interface Cut {
  /** Name of the call, such as `storage.local.set`; null for whatever call it is. */
  readonly name: string | null;
  /** Which of these calls of the go, 1 for the first. */
  readonly nth: number;
  /** Before the browser hears of it, once it is sent, or when it is done and before the worker hears so. */
  readonly side: 'before' | 'during' | 'after';
}

/** What a worker is told at the beginning of a go, which is one waking of it or one event while it is awake. */
export interface Orders {
  readonly go: number;
  /** What its clock says, ms since 1970 UTC. */
  readonly clock: number;
  /** For the order in which calls that wait at the same time are let through. */
  readonly seed: number;
  /** How many events there will be: calls wait until all have come, so that their order is not left to luck. */
  readonly events: number;
  readonly cut: Cut | null;
}

interface AtCall {
  readonly go: number;
  /** Which call of the go it is. */
  readonly nth: number;
  readonly name: string;
  /** Of a notice its id, of a badge its text. */
  readonly detail: string;
}

/** What a worker says on its way. */
export type Said =
  | { readonly kind: 'born' }
  | { readonly kind: 'ready' | 'rung' | 'at-rest'; readonly go: number }
  /** By the other window: its screen was answered. */
  | { readonly kind: 'opened'; readonly go: number }
  /** The browser has done what was asked. */
  | ({ readonly kind: 'answered' } & AtCall)
  | ({ readonly kind: 'cut' } & AtCall);

/** What is said to a worker, and to the other window. */
export type Told =
  | { readonly kind: 'orders'; readonly orders: Orders }
  | { readonly kind: 'rest' }
  /** To the other window: a screen opens there. */
  | { readonly kind: 'open'; readonly go: number };

export const CHANNEL = 'gate';
/**
 * What the clock of a worker says that has no orders yet, ms since 1970 UTC: later than all of them. By the real one every
 * check would be overdue to a worker that wakes, and the alarm that it sets for that would ring, and wake the next one.
 */
export const UNTOLD = Date.UTC(2100, 0, 1);
/** The calls that pass the gate: all that the worker makes on the way of a poll. */
export const GATED: readonly string[] = [
  ...['storage.local.get', 'storage.local.set', 'storage.session.get', 'storage.session.set'],
  ...['alarms.get', 'alarms.create', 'permissions.contains', 'notifications.create', 'notifications.getAll'],
  ...['action.setTitle', 'action.setIcon', 'action.setBadgeText', 'action.setBadgeTextColor'],
  ...['action.setBadgeBackgroundColor', 'fetch'],
];

type Fn = (...args: unknown[]) => unknown;
interface Call {
  readonly name: string;
  readonly detail: string;
  /** Makes the call; `done` gets what hands the answer to the worker. */
  readonly make: (done: (give: () => void) => void) => void;
}

/**
 * Stands in front of the worker, in its own global scope, and knows nothing but its arguments. Lets its calls to the
 * browser through one at a time, of several that wait one by the seed, so that a seed gives the same course each time.
 * At the cut it lets nothing through any more: what the worker might still do reaches nobody, as if it were killed there.
 */
export function standBefore(gated: readonly string[], channelName: string, untold: number): void {
  const channel = new BroadcastChannel(channelName);
  const turn = new MessageChannel();
  const waiting: Call[] = [];
  const counts = new Map<string, number>();
  const state = {
    orders: null as Orders | null,
    dead: false,
    busy: false,
    resting: false,
    calls: 0,
    seed: 0,
    events: 0,
  };
  const say = (said: Said): void => channel.postMessage(said);
  const next = (): void => turn.port2.postMessage(null);

  const chance = (): number => {
    state.seed = (Math.imul(state.seed, 1664525) + 1013904223) >>> 0;
    return state.seed / 4294967296;
  };
  const rest = (go: number): void => {
    if (!state.resting || state.busy || state.dead || waiting.length > 0) return;
    state.resting = false;
    say({ kind: 'at-rest', go });
  };
  const isCut = (name: string, cut: Cut | null): boolean => {
    state.calls += 1;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (cut === null) return false;
    return cut.name === null ? state.calls === cut.nth : name === cut.name && counts.get(name) === cut.nth;
  };
  // One macrotask later, so that all who were answered have asked for what they want next.
  turn.port1.onmessage = () => {
    const { orders } = state;
    if (orders === null || state.dead || state.busy || state.events < orders.events) return;
    const [call] = waiting.length === 0 ? [] : waiting.splice(Math.floor(chance() * waiting.length), 1);
    if (!call) return rest(orders.go);
    state.busy = true;
    const side = isCut(call.name, orders.cut) ? orders.cut?.side : undefined;
    const { name, detail } = call;
    const about = { go: orders.go, nth: state.calls, name, detail };
    const die = (): void => {
      state.dead = true;
      say({ kind: 'cut', ...about });
    };
    if (side === 'before') return die();
    call.make((give) => {
      if (state.dead) return;
      say({ kind: 'answered', ...about });
      if (side === 'after') return die();
      state.busy = false;
      give();
      next();
    });
    if (side === 'during') die();
  };

  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'rest') state.resting = true;
    if (data.kind === 'orders') {
      // The event that woke a worker comes before its first orders.
      const events = state.orders === null ? state.events : 0;
      const { orders } = data;
      Object.assign(state, { orders, events, calls: 0, seed: orders.seed, resting: false });
      counts.clear();
      say({ kind: 'ready', go: orders.go });
    }
    next();
  };

  const detailOf = (name: string, args: readonly unknown[]): string => {
    if (name === 'notifications.create') return String(args[0]);
    return name === 'action.setBadgeText' ? JSON.stringify(args[0]) : '';
  };
  const wait = (name: string, args: readonly unknown[], make: Call['make']): void => {
    waiting.push({ name, detail: detailOf(name, args), make });
    next();
  };
  /** Browsers answer by a promise, older Chromes to a polyfill by a last argument; its answer must be given at once. */
  const gate = (owner: Record<string, Fn>, method: string, name: string): void => {
    const original = owner[method];
    if (!original) return;
    owner[method] = (...args: unknown[]) => {
      if (name === 'fetch' && !String(args[0]).startsWith('https:')) return original.apply(globalThis, args);
      const last = args.at(-1);
      if (typeof last === 'function') {
        const asked = args.slice(0, -1);
        return wait(name, asked, (done) =>
          original.call(owner, ...asked, (...answer: unknown[]) => done(() => last(...answer))),
        );
      }
      return new Promise((resolve, reject) => {
        wait(name, args, (done) => {
          new Promise((answered) => answered(original.apply(owner, args))).then(
            (answer) => done(() => resolve(answer)),
            (problem) => done(() => reject(problem)),
          );
        });
      });
    };
  };

  interface Level {
    [name: string]: Level & Fn;
  }
  // The scope as this function uses it: the browser's API under either name, and its clock.
  const scope = globalThis as unknown as Level & { Date: unknown };
  const api = scope.browser ?? scope.chrome;
  for (const name of gated) {
    const path = name.split('.');
    const method = path.pop() ?? '';
    let owner: Level | undefined = path.length === 0 ? scope : api;
    for (const part of path) owner = owner?.[part];
    if (owner) gate(owner, method, name);
  }

  type Listener = (first: { name?: string }, ...rest: unknown[]) => unknown;
  const listen = (event: unknown, heard: (first: { name?: string }, answer: unknown) => void): void => {
    const source = event as { addListener(listener: Listener): void }; // an event of the browser's API
    const add = source.addListener;
    source.addListener = (listener) =>
      add.call(source, (first, ...rest) => {
        state.events += 1;
        next();
        const answer = listener(first, ...rest);
        heard(first, answer);
        return answer;
      });
  };
  listen(api?.runtime?.onMessage, () => undefined);
  listen(api?.alarms?.onAlarm, ({ name }, answer) => {
    if (name !== 'status-check') return;
    void Promise.resolve(answer).then(() => say({ kind: 'rung', go: state.orders?.go ?? 0 }));
  });

  const RealDate = Date;
  const clock = (): number => state.orders?.clock ?? untold;
  scope.Date = class extends RealDate {
    constructor(...args: [] | [number]) {
      super(...((args.length === 0 ? [clock()] : args) as [number])); // any arguments that the real one takes
    }
    static override now = clock;
  };
  Math.random = () => 0.5;
  say({ kind: 'born' });
}
