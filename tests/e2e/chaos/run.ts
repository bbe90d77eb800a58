import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pick, seeded } from '../../unit/diagnosis/seeded';
import { withGate } from '../builds';
import {
  type BrowserKind,
  type Driver,
  type ExtensionApi,
  type LocalApple,
  startDriver,
  startLocalApple,
} from '../harness';
import { Desk, FIRST } from './desk';
import { Helm, type Occasion } from './helm';
import { type Kill, killsOfPoll, nextKill, wordsFor } from './kills';
import { Undisturbed } from './undisturbed';
import type { Ending } from './wheel';

/** What the browser holds after a poll, or should hold. */
export interface Outcome {
  readonly status: unknown;
  readonly due: readonly unknown[];
  /** Ids of notices recorded as shown. */
  readonly shown: readonly string[];
  /** Ids of notices that the browser was asked to show, repeated ones too. */
  readonly asked: readonly string[];
  /** Ids of this poll's notices that stand on the screen, as the browser itself says; older ones go with time. */
  readonly onScreen: readonly string[];
  readonly badge: string;
  /** Whether the open checklist begins with waiting for Apple. */
  readonly waits: boolean;
}

interface StoredCases {
  readonly cases: readonly { readonly checklist: { readonly steps: readonly { readonly fix: string }[] } }[];
}

async function heldIn(api: ExtensionApi): Promise<Omit<Outcome, 'asked'>> {
  const { status, notices, cases } = await api.storage.local.get(['status', 'notices', 'cases']);
  // What this version writes.
  const book = (notices as { data: Pick<Outcome, 'due' | 'shown'> } | undefined)?.data;
  const checklists = (cases as { data: StoredCases } | undefined)?.data;
  return {
    status: (status as { data: unknown } | undefined)?.data ?? null,
    due: book?.due ?? [],
    shown: book?.shown ?? [],
    onScreen: Object.keys(await api.notifications.getAll()).sort(),
    badge: await api.action.getBadgeText({}),
    waits: checklists?.cases[0]?.checklist.steps[0]?.fix === 'wait-for-apple',
  };
}

/** Whether the first-run page is open and, where workers have a registration, this one is in force. */
async function installed(api: ExtensionApi): Promise<boolean> {
  const tabs = api.extension.getViews({ type: 'tab' });
  const registration = await navigator.serviceWorker?.getRegistration();
  const inForce = registration === undefined || registration.active?.state === 'activated';
  return inForce && tabs.some(({ location }) => location.pathname === '/welcome.html');
}

/** What a person does who has read them. */
async function putNoticesAway(api: ExtensionApi): Promise<void> {
  for (const id of Object.keys(await api.notifications.getAll())) await api.notifications.clear(id);
}

/** Chromium rings once a second at most, so an alarm is rarer than the rest. */
const OCCASIONS: readonly Occasion[] = [
  ...(['alarm', 'two windows', 'two windows', 'a person asks', 'a person asks'] as const),
  ...(['a screen', 'a screen', 'a screen', 'a screen', 'a screen'] as const),
];

/** What a go is told beside its number. */
type Orders = Parameters<Helm['go']>[1];

/** A run of polls against a worker that dies on the way. */
export class ChaosRun {
  /** How often the worker died, by where. */
  readonly deaths = new Map<string, number>();
  readonly undisturbed = new Undisturbed();
  polls = 0;
  /** What happened in the present poll, for the message where it fails. */
  story: string[] = [];
  private readonly asked: string[] = [];
  /** Ids of the notices of the present poll. */
  private news: readonly string[] = [];
  private goes = 0;

  private constructor(
    readonly driver: Driver,
    private readonly apple: LocalApple,
    private readonly desk: Desk,
    private readonly helm: Helm,
    private readonly seed: number,
    private readonly folder: string,
  ) {}

  /** Starts a browser with the gate in front of the worker, and switches notices on. */
  static async start(kind: BrowserKind, seed: number): Promise<ChaosRun> {
    const time = { now: FIRST };
    const folder = withGate(kind, mkdtempSync(join(tmpdir(), 'beacon-chaos-')));
    const apple = await startLocalApple({ now: () => time.now });
    const driver = await startDriver(kind, { port: apple.port, extension: folder });
    const desk = new Desk(apple.feed, time, seeded(seed));
    const helm = await Helm.take(driver);
    const run = new ChaosRun(driver, apple, desk, helm, seed, folder);
    await run.done('notices on');
    // A worker that is still being installed is not stopped for good.
    await driver.until('the install to be over', installed);
    await run.done('a checklist');
    // Chromium checks after the install, Firefox may not have come to it: one more check makes them alike.
    await run.done('a person asks');
    run.undisturbed.poll(apple.feed, FIRST);
    return run;
  }

  async stop(): Promise<void> {
    await this.driver.close();
    await this.apple.close();
    rmSync(this.folder, { recursive: true });
  }

  /** Lets something happen at Apple's and the worker look at it, however often it is killed before it gets through. */
  async poll(last = false): Promise<void> {
    this.polls += 1;
    const next = seeded(this.seed * 1000 + this.polls);
    if (last) this.desk.closeAll();
    if (next() < 0.2) await this.driver.inExtension(putNoticesAway);
    this.story = [last ? 'all is over' : this.desk.turn(this.undisturbed.state)];
    const told = this.undisturbed.shown.length;
    this.undisturbed.poll(this.apple.feed, this.desk.clock);
    this.news = this.undisturbed.shown.slice(told);
    const tells = this.news.length > 0;
    let occasion = pick(OCCASIONS, next);
    for (let kills = killsOfPoll(next); kills > 0; kills -= 1) {
      const prospect = { sleeps: !this.helm.awake, asks: !(await this.isRecorded()), tells };
      await this.die(nextKill(next, prospect), occasion);
      // Who asked is gone with the worker; what comes next is the alarm, or a screen.
      occasion = next() < 0.05 ? 'alarm' : 'a screen';
    }
    await this.done(occasion);
    if (next() < 0.15) await this.asleep();
  }

  async held(): Promise<Outcome> {
    const held = await this.driver.inExtension(heldIn);
    return { ...held, asked: this.asked, onScreen: held.onScreen.filter((id) => this.news.includes(id)) };
  }

  expected(): Outcome {
    const { state, shown } = this.undisturbed;
    const badge = this.undisturbed.badge(this.desk.clock);
    const onScreen = [...this.news].sort();
    return { status: state, due: [], shown, asked: shown, onScreen, badge, waits: badge === '!' };
  }

  /** Whether the present poll is in storage, so that there will be no request for it any more. */
  private async isRecorded(): Promise<boolean> {
    const { status } = await this.driver.inExtension(heldIn);
    return (status as { lastTriedAt?: number } | null)?.lastTriedAt === this.desk.clock;
  }

  private async go(occasion: Occasion, orders: Partial<Orders>, meanwhile?: () => Promise<unknown>) {
    this.goes += 1;
    const all = { clock: this.desk.clock, seed: this.seed + this.goes, cut: null, ...orders };
    const ending = await this.helm.go(occasion, all, meanwhile);
    for (const said of ending.said)
      if (said.kind === 'answered' && said.name === 'notifications.create') this.asked.push(said.detail);
    return ending;
  }

  /** A go that nothing disturbs. */
  private async done(occasion: Occasion): Promise<void> {
    this.story.push(occasion);
    const { how } = await this.go(occasion, {});
    this.story.push(how);
    if (how !== 'done') throw new Error(`The worker could not go through: ${this.story.join('; ')}`);
  }

  private async die(kill: Kill, occasion: Occasion): Promise<void> {
    const { feed, requests } = this.apple;
    this.story.push(`${occasion}, to be killed ${wordsFor(kill)}`);
    if (kill.at === 'call') return this.noteDeath(await this.go(occasion, { cut: kill.cut }), kill);
    if (kill.at === 'request') feed.hold();
    const reached = kill.at === 'request' ? requests.nextFeed() : feed.stopAfter(kill.share);
    const ending = await this.go(occasion, {}, async () => {
      await reached;
      await this.helm.kill();
      feed.release();
    });
    this.noteDeath(ending, kill);
  }

  private noteDeath({ how, said }: Ending, kill: Kill): void {
    const cut = said.find((one) => one.kind === 'cut');
    this.story.push(cut ? `cut at call ${cut.nth}, ${cut.name}` : how === 'done' ? 'lived' : 'killed');
    if (cut && kill.at === 'call') this.count(`${kill.cut.side} ${cut.name}`);
    else if (how !== 'done') this.count(kill.at === 'bytes' ? 'in the answer' : 'request arrived');
  }

  private count(death: string): void {
    this.deaths.set(death, (this.deaths.get(death) ?? 0) + 1);
  }

  private async asleep(): Promise<void> {
    await this.helm.kill();
    this.story.push('killed at rest');
    this.count('at rest');
  }
}
