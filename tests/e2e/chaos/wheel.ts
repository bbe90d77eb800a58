/** Functions that run in pages of the extension: their source is sent there, so they know their arguments only. */
import type { ExtensionApi } from '../harness';
import type { Orders, Said, Told } from './gate';

/** How a go came to its end. */
export interface Ending {
  /** `cut`: at the gate. `stopped`: by whoever steers. Else how the worker answered. */
  readonly how: 'done' | 'cut' | 'stopped' | `failed: ${string}`;
  readonly said: readonly Said[];
}

/** What makes the worker look at Apple's status. */
export interface Events {
  readonly alarm: boolean;
  readonly commands: readonly object[];
  /** Whether a screen opens in the other window too. */
  readonly other: boolean;
}

/** Kept in the page that steers. */
interface Wheel {
  orders: Orders | null;
  said: Said[];
  readonly tell: (told: Told) => void;
  readonly heard: (kind: Said['kind'], go: number) => Promise<unknown>;
  stop: () => void;
}
type WithWheel = typeof globalThis & { wheel: Wheel };

/** Makes a page the one that steers. */
export function takeWheel(_api: ExtensionApi, channelName: string): void {
  const channel = new BroadcastChannel(channelName);
  const ears = new Set<(said: Said) => void>();
  const tell = (told: Told): void => channel.postMessage(told);
  const heard: Wheel['heard'] = (kind, go) =>
    new Promise((found) => {
      const ear = (said: Said): void => {
        if (said.kind === 'born' || said.kind !== kind || said.go !== go) return;
        ears.delete(ear);
        found(said);
      };
      ears.add(ear);
    });
  const wheel: Wheel = { orders: null, said: [], tell, heard, stop: () => undefined };
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    // A worker that is born between two goes waits at the gate for the next orders.
    if (data.kind === 'born') return void (wheel.orders && tell({ kind: 'orders', orders: wheel.orders }));
    wheel.said.push(data);
    for (const ear of ears) ear(data);
  };
  (globalThis as WithWheel).wheel = wheel;
}

/** Lets a page in another window ask for the status whenever it is told to, as a screen does that opens. */
export function beOtherWindow(channelName: string): void {
  const channel = new BroadcastChannel(channelName);
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi | undefined>; // the API under either name
  channel.onmessage = async ({ data }: MessageEvent<Told>) => {
    if (data.kind !== 'open') return;
    const command = { do: 'check-status', force: false };
    await (browser ?? chrome)?.runtime.sendMessage({ kind: 'command', command }).catch(() => null);
    channel.postMessage({ kind: 'opened', go: data.go } satisfies Said);
  };
}

/** One go in the page that steers: orders, then the events, until they are answered and the worker rests. */
export async function steer(
  api: ExtensionApi,
  orders: Orders,
  awake: boolean,
  { alarm, commands, other }: Events,
): Promise<Ending> {
  const { wheel } = globalThis as WithWheel;
  const { go } = orders;
  Object.assign(wheel, { orders, said: [] });
  const stopped = new Promise<'stopped'>((resolve) => {
    wheel.stop = () => resolve('stopped');
  });
  const cut = wheel.heard('cut', go).then((): 'cut' => 'cut');
  const ready = wheel.heard('ready', go);
  wheel.tell({ kind: 'orders', orders });
  if (awake) await ready;
  const answers: Promise<unknown>[] = commands.map(async (command) => {
    const answer = await api.runtime.sendMessage({ kind: 'command', command });
    if ((answer as { ok?: boolean } | undefined)?.ok !== true) throw new Error(JSON.stringify(answer)); // as the worker answers commands
  });
  if (other) {
    answers.push(wheel.heard('opened', go));
    wheel.tell({ kind: 'open', go });
  }
  if (alarm) {
    answers.push(wheel.heard('rung', go));
    api.alarms.create('status-check', { when: Date.now() });
  }
  const atRest = async (): Promise<Ending['how']> => {
    const rests = wheel.heard('at-rest', go);
    wheel.tell({ kind: 'rest' });
    await rests;
    return 'done';
  };
  const answered = Promise.all(answers).then(atRest, (problem): Ending['how'] => `failed: ${problem}`);
  const how = await Promise.race([cut, stopped, answered]);
  wheel.orders = null;
  return { how, said: wheel.said };
}

/** Ends a go whose worker was killed. */
export function stopGo(): void {
  (globalThis as WithWheel).wheel.stop();
}

/** What was heard last of the present go, as JSON. */
export function heardLast(): string {
  return JSON.stringify((globalThis as WithWheel).wheel.said.slice(-4));
}
