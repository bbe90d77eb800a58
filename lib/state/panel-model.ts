import { computed, type ReadonlySignal } from '@preact/signals-core';
import { isSure } from '../detection/sure';
import type { Finding, NamedCode, StorageMeter } from '../detection/types';
import type { Case } from '../diagnosis/types';
import type { ErrorId, SignId } from '../knowledge/ids';
import type { Verdict } from '../status/types';
import { verdict } from '../status/verdict';
import { createClock } from './clock';
import { createDescribe, type Describe } from './describe';
import { createDeviceView, type DeviceView } from './device-view';
import { ofCurrent } from './devices';
import { createEndWish, type EndWish } from './end-wish';
import { createFitModel, type FitModel } from './fit-model';
import { followMirror } from './mirror';
import { createPanelActions, type PanelActions } from './panel-actions';
import { type Found, foundFor } from './panel-found';
import { createGoing, type Going } from './panel-incidents';
import { createPanelWindow, type PanelWindow, type Surroundings } from './panel-window';
import { focusCase, type Plan, planOfCase, type Subject } from './plan';
import { subjectOf } from './plan-actions';
import { type PopupView, pageView, planOf, typedView } from './popup-view';
import type { ScreenPort } from './ports';
import { createQuietView, type QuietView } from './quiet-view';
import type { Mirror } from './records';
import { createSender, type Trouble } from './sender';
import { createStatusView, type StatusView } from './status-view';
import { createSuggest } from './suggest';
import { createHistoryView, type HistoryView } from './timeline-view';

/** What the side panel shows: the plan it stays with, or how to get one. */
export type PanelView =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'plan';
      readonly plan: Plan;
      /** The page in the current tab shows this very error. */
      readonly seen: boolean;
      /** What that page shows, where it is another error. */
      readonly onPage: Finding | null;
    }
  | Extract<PopupView, { kind: 'unsure' }>
  | { readonly kind: 'empty'; readonly unknown: boolean; readonly codes: readonly NamedCode[] };

/** Everything that the side panel shows and does. */
export interface PanelModel {
  readonly view: ReadonlySignal<PanelView>;
  readonly meter: ReadonlySignal<StorageMeter | null>;
  readonly status: StatusView;
  readonly history: HistoryView;
  /** What Apple reports at the moment. */
  readonly going: ReadonlySignal<readonly Going[]>;
  readonly window: PanelWindow;
  readonly endWish: EndWish;
  readonly quiet: QuietView;
  /** What Apple says of the services that backups need, without those for developers. */
  readonly backups: ReadonlySignal<Verdict | null>;
  readonly plan: PanelActions;
  readonly describe: Describe;
  readonly fit: FitModel;
  readonly devices: DeviceView;
  readonly trouble: ReadonlySignal<Trouble | null>;
  readonly now: ReadonlySignal<number>;
  /** Makes another error the one that the panel stays with. */
  readonly pick: (subject: Subject) => Promise<void>;
  /** The case that is shown, or null where the plan shown was not begun. */
  readonly entry: ReadonlySignal<Case | null>;
  /** The words that the plan shown was made for, as far as they are still known. */
  readonly found: ReadonlySignal<Found | null>;
  /** What the text mentions beside the error that is shown, and that counts. */
  readonly signs: ReadonlySignal<readonly SignId[]>;
  /** The error of the case under way, or null. */
  readonly underWay: ReadonlySignal<ErrorId | null>;
  /** Leaves what was typed. */
  readonly back: () => Promise<void>;
  readonly openOptions: () => void;
  readonly dispose: () => void;
}

/**
 * Makes the side panel's model and asks for a fresh status.
 * @param port the browser, or a stand-in
 * @param around where the panel stands
 */
export function createPanelModel(port: ScreenPort, around: Surroundings): PanelModel {
  const records = followMirror(port);
  const mirror = computed(() => ofCurrent(records.mirror.value));
  const clock = createClock(port);
  const sender = createSender(port);
  const describe = createDescribe(
    sender,
    createSuggest(port, (subject) => pick(subject)),
  );
  const status = createStatusView(port, records, clock.now, sender);
  const endWish = createEndWish(port, records.apple, status.verdict, around.asked, sender);
  const window = createPanelWindow(around);
  const view = computed(() => panelView(mirror.value, describe.asked.value, clock.now.value));
  const meter = computed(() => mirror.value?.tab?.meter ?? null);
  const entry = computed(() => {
    const shown = view.value.kind === 'plan' ? view.value.plan.caseId : null;
    return mirror.value?.book.cases.find(({ id }) => id === shown) ?? null;
  });
  const plan = createPanelActions(sender, () => (view.value.kind === 'plan' ? view.value.plan : null));
  const pick = async (subject: Subject): Promise<void> => {
    plan.jump(null);
    plan.lead.settled();
    if (!(await sender.send({ do: 'open-case', ...subjectOf(subject) }))) return;
    describe.lead.lead();
    await describe.forget();
  };
  void records.loaded.then(() => sender.send({ do: 'check-status', force: false }));
  return {
    view,
    meter,
    status,
    history: createHistoryView(records.apple, clock.now),
    going: createGoing(records.apple, clock.now),
    window,
    endWish,
    quiet: createQuietView(
      computed(() => mirror.value?.settings ?? null),
      clock.now,
      sender.send,
    ),
    backups: computed(() => records.apple.value && verdict(records.apple.value.status, clock.now.value)),
    plan,
    describe,
    found: computed(() => {
      const shown = view.value.kind === 'plan' ? view.value.plan : null;
      return shown && mirror.value && foundFor(shown, entry.value, mirror.value);
    }),
    signs: computed(() => {
      const shown = view.value.kind === 'plan' ? view.value.plan : null;
      if (entry.value !== null || shown === null) return entry.value?.signs ?? [];
      return (shown.origin === 'page' ? mirror.value?.tab : mirror.value?.typed)?.signs ?? [];
    }),
    fit: createFitModel(sender, () => {
      if (view.value.kind !== 'plan') return null;
      const { plan: shown, seen } = view.value;
      return { plan: shown, entry: entry.value, meter: seen ? meter.value : null };
    }),
    entry,
    underWay: computed(() => (mirror.value && focusCase(mirror.value.book)?.error) ?? null),
    devices: createDeviceView(port, mirror, sender),
    trouble: sender.trouble,
    now: clock.now,
    pick,
    back: async () => {
      describe.lead.lead();
      await describe.forget();
    },
    openOptions: () => port.openOptions(),
    dispose: () => {
      records.dispose();
      endWish.dispose();
      window.dispose();
      clock.dispose();
    },
  };
}

/**
 * Decides what the side panel shows. A case under way is never pushed aside by the page or by what is typed in the popup.
 * @param asked whether the person typed something in the panel itself
 * @param now ms since 1970
 */
export function panelView(mirror: Mirror | null, asked: boolean, now: number): PanelView {
  if (mirror === null) return { kind: 'loading' };
  const focus = focusCase(mirror.book);
  const page = (mirror.tab?.findings ?? []).filter(isSure);
  const isHere = asked || mirror.typed?.to === 'panel';
  if (focus !== null && !isHere) return withPage(planOfCase(focus), page);
  const typed = typedView(mirror, now);
  const seen = pageView(mirror, now);
  const view = (isHere ? typed : null) ?? (seen?.kind === 'finding' ? seen : null) ?? typed ?? seen;
  return toPanel(view, page);
}

function toPanel(view: PopupView | null, page: readonly Finding[]): PanelView {
  if (view === null) return { kind: 'empty', unknown: false, codes: [] };
  const plan = planOf(view);
  if (plan !== null) return withPage(plan, page);
  return view.kind === 'unsure' || view.kind === 'empty' ? view : { kind: 'loading' };
}

function withPage(plan: Plan, page: readonly Finding[]): PanelView {
  const seen = page.some(({ error }) => error === plan.error);
  return { kind: 'plan', plan, seen, onPage: seen ? null : (page[0] ?? null) };
}
