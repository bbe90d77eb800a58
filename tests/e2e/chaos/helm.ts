import { type Driver, runInPage } from '../harness';
import { within } from '../harness/deadline';
import { CHANNEL, type Orders } from './gate';
import { beOtherWindow, type Ending, type Events, heardLast, steer, stopGo, takeWheel } from './wheel';

const SCREEN = { do: 'check-status', force: false };
/** One that Apple's outage can explain. */
const ERROR = { error: 'icloud-backup-failed', quote: 'Backup Failed', origin: 'typed' };
const NONE: Events = { alarm: false, commands: [], other: false };

/** What the worker is woken by, under the names that a failure tells. */
const OCCASIONS = {
  alarm: { ...NONE, alarm: true },
  'a screen': { ...NONE, commands: [SCREEN] },
  'a person asks': { ...NONE, commands: [{ do: 'check-status', force: true }] },
  'two windows': { ...NONE, commands: [SCREEN], other: true },
  'notices on': { ...NONE, commands: [{ do: 'set-notices', on: true }] },
  'a checklist': { ...NONE, commands: [{ do: 'open-case', ...ERROR }] },
} as const satisfies Record<string, Events>;
export type Occasion = keyof typeof OCCASIONS;

/** Steers a worker with a gate in front of it through one go after the other. */
export class Helm {
  /** Whether there is a worker. */
  awake = true;
  private goes = 0;

  private constructor(private readonly driver: Driver) {}

  static async take(driver: Driver): Promise<Helm> {
    await driver.inExtension(takeWheel, CHANNEL);
    const page = await driver.opened('manifest.json', () =>
      driver.inExtension((api) => api.windows.create({ url: 'manifest.json' }).then(() => true)),
    );
    await runInPage(page, beOtherWindow, CHANNEL);
    return new Helm(driver);
  }

  /**
   * One go: what happens, and all that the worker does for it.
   * @param meanwhile runs beside it, and may kill the worker
   */
  async go(
    occasion: Occasion,
    { clock, seed, cut }: Pick<Orders, 'clock' | 'seed' | 'cut'>,
    meanwhile: () => Promise<unknown> = async () => undefined,
  ): Promise<Ending> {
    this.goes += 1;
    const events: Events = OCCASIONS[occasion];
    const count = events.commands.length + Number(events.alarm) + Number(events.other);
    const orders: Orders = { go: this.goes, clock, seed, cut, events: count };
    const steered = this.driver.inExtension(steer, orders, this.awake, events);
    this.awake = true;
    const [ending] = await within(Promise.all([steered, meanwhile()]), 'a go to end').catch((problem) =>
      this.explain(problem),
    );
    if (ending.how === 'cut') await this.kill();
    return ending;
  }

  /** Adds to a failure how far the go came. */
  private async explain(problem: unknown): Promise<never> {
    const [runs, heard] = [await this.driver.workerRuns(), await this.driver.inExtension(heardLast)];
    throw new Error(`The worker ${runs ? 'runs' : 'does not run'}; last heard: ${heard}`, { cause: problem });
  }

  /** Kills the worker for good, and lets a go that is under way end with it. */
  async kill(): Promise<void> {
    await this.driver.killWorker();
    if (await this.driver.workerRuns()) throw new Error('The worker survived');
    this.awake = false;
    await this.driver.inExtension(stopGo);
  }
}
