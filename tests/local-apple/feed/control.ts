import type { FeedFault } from './faults';
import { CONSUMER_FILE, type FileForm, feedText, type Posting } from './postings';

export interface NewIncident {
  readonly services: readonly string[];
  readonly type?: 'Issue' | 'Outage' | 'Performance';
  readonly messageId?: string;
  /** ms since 1970 UTC; an hour ago by default, as Apple posts late. */
  readonly start?: number;
  readonly message?: string;
}

export interface NewMaintenance {
  readonly services: readonly string[];
  readonly messageId?: string;
  readonly start?: number;
  readonly end?: number;
}

/** A point within an answer's body at which the server stops sending. */
export interface Stop {
  /** Share of the body that is sent before it, 0 to 1. */
  readonly share: number;
  /** To be called when that much has left. */
  readonly reached: () => void;
  /** Settles when the rest may follow. */
  readonly over: Promise<void>;
}

const HOUR = 3_600_000;
const MESSAGE = 'Users are experiencing a problem with this service.';

/** Play of Apple's status desk: what is posted, and how the file misbehaves. Every change publishes a new file. */
export class FeedControl {
  /** True (default): the file carries an ETag and answers 304 to the same one. */
  validators = true;
  private postings: readonly Posting[] = [];
  private published: number;
  private versions: string[] = [];
  private old = false;
  private broken: FeedFault | null = null;
  private gate: { readonly open: Promise<void>; readonly release: () => void } | null = null;
  private stop: Stop | null = null;
  private counter = 2_000_004_700;

  /**
   * @param now clock, ms since 1970 UTC
   * @param form which of the two files it is
   */
  constructor(
    private readonly now: () => number = Date.now,
    private readonly form: FileForm = CONSUMER_FILE,
  ) {
    this.published = now();
    this.publish([]);
  }

  /** The status file as it is served now, broken or not. */
  get text(): string {
    const behind = this.old ? 2 : 1;
    return this.versions.at(-behind) ?? this.versions.at(-1) ?? '';
  }

  get fault(): FeedFault | null {
    return this.broken;
  }

  /** Settles when the response may go out; at once unless held. */
  get released(): Promise<void> {
    return this.gate?.open ?? Promise.resolve();
  }

  /** Posts an incident on all its services; returns its message id. */
  startIncident(incident: NewIncident): string {
    const messageId = incident.messageId ?? this.nextId();
    return this.post({
      messageId,
      services: incident.services,
      type: incident.type ?? 'Outage',
      state: 'ongoing',
      start: incident.start ?? this.now() - HOUR,
      end: null,
      message: incident.message ?? MESSAGE,
    });
  }

  /** Marks an incident (by default all ongoing ones) as over; `end` in ms, by default now, null as Apple sometimes does. */
  endIncident(messageId?: string, end: number | null = this.now()): void {
    this.change(messageId, (posting) =>
      posting.state === 'ongoing'
        ? { ...posting, end, state: posting.type === 'Maintenance' ? 'completed' : 'resolved' }
        : posting,
    );
  }

  /** Posts an incident that was over as going on again, under its old id. */
  reopenIncident(messageId: string): void {
    this.change(messageId, (posting) => ({ ...posting, end: null, state: 'ongoing' }));
  }

  /** Publishes the same postings with a new date, as Apple does each night. */
  republish(): void {
    this.publish(this.postings);
  }

  /** Posts maintenance that goes on now, with a planned end in the future. */
  startMaintenance(maintenance: NewMaintenance): string {
    return this.postMaintenance(maintenance, 'ongoing', this.now() - HOUR);
  }

  /** Posts maintenance that will begin: in 23 hours by default, for two. */
  planMaintenance(maintenance: NewMaintenance): string {
    return this.postMaintenance(maintenance, 'upcoming', this.now() + 23 * HOUR);
  }

  /** Takes a posting out of the file while it is still ongoing, as 5 % of Apple's were. */
  vanish(messageId: string): void {
    this.publish(this.postings.filter((posting) => posting.messageId !== messageId));
  }

  /** Publishes a file without any event. */
  clear(): void {
    this.publish([]);
  }

  /** Serves the version before the last one, as a stale copy of a delivery network does, until the next change. */
  serveOlder(): void {
    this.old = true;
  }

  /** Serves a broken file until `mend`. */
  breakWith(fault: FeedFault): void {
    this.broken = fault;
  }

  mend(): void {
    this.broken = null;
  }

  /** Holds every response back until `release`. */
  hold(): void {
    let release: () => void = () => undefined;
    const open = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.gate ??= { open, release };
  }

  release(): void {
    this.gate?.release();
    this.gate = null;
  }

  /**
   * Lets the next answer stop in the middle of its body until `release`; one without a body stops before its head.
   * @param share of the body that is sent before, 0 to 1
   * @returns settles when that much has left
   */
  stopAfter(share: number): Promise<void> {
    this.hold();
    const over = this.released;
    return new Promise((reached) => {
      this.stop = { share, reached, over };
    });
  }

  /** The stop that is asked for, if any; the one who takes it keeps to it. */
  takeStop(): Stop | null {
    const { stop } = this;
    this.stop = null;
    return stop;
  }

  private nextId(): string {
    this.counter += 1;
    return String(this.counter);
  }

  private postMaintenance(maintenance: NewMaintenance, state: 'ongoing' | 'upcoming', from: number): string {
    const start = maintenance.start ?? from;
    return this.post({
      messageId: maintenance.messageId ?? this.nextId(),
      services: maintenance.services,
      type: 'Maintenance',
      state,
      start,
      end: maintenance.end ?? start + 2 * HOUR,
      message: 'Due to scheduled maintenance, some services will be unavailable.',
    });
  }

  private post(posting: Posting): string {
    this.publish([...this.postings, posting]);
    return posting.messageId;
  }

  private change(messageId: string | undefined, edit: (posting: Posting) => Posting): void {
    this.publish(
      this.postings.map((posting) =>
        messageId === undefined || posting.messageId === messageId ? edit(posting) : posting,
      ),
    );
  }

  private publish(postings: readonly Posting[]): void {
    this.postings = postings;
    this.published = this.now();
    this.old = false;
    this.versions = [...this.versions.slice(-1), feedText(this.form, postings, this.published)];
  }
}
