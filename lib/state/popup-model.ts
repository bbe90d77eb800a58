import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Case } from '../diagnosis/types';
import type { ErrorId } from '../knowledge/ids';
import { createClock } from './clock';
import { createDescribe, type Describe } from './describe';
import { createDeviceView, type DeviceView } from './device-view';
import { ofCurrent } from './devices';
import { followMirror } from './mirror';
import { focusCase, type Subject } from './plan';
import { createPlanActions, type PlanActions, subjectOf } from './plan-actions';
import { type PopupView, planOf, popupView } from './popup-view';
import type { ScreenPort } from './ports';
import { createSender, type Trouble } from './sender';
import { createStatusView, type StatusView } from './status-view';
import { createSuggest } from './suggest';

/** Everything that the popup shows and does. */
export interface PopupModel {
  /** null until the records are there. */
  readonly view: ReadonlySignal<PopupView | null>;
  readonly status: StatusView;
  readonly plan: PlanActions;
  readonly describe: Describe;
  readonly devices: DeviceView;
  readonly trouble: ReadonlySignal<Trouble | null>;
  /** Another case under way than the one on screen, or null. */
  readonly underWay: ReadonlySignal<Case | null>;
  readonly now: ReadonlySignal<number>;
  /** Shows the plan of another error. */
  readonly pick: (subject: Subject) => Promise<void>;
  /** Leaves what was typed or picked. */
  readonly back: () => Promise<void>;
  /** Opens the side panel on the error on screen; must run straight from a click. */
  readonly openPanel: () => void;
  readonly openOptions: () => void;
  readonly dispose: () => void;
}

/**
 * Makes the popup's model and asks for a fresh status.
 * @param port the browser, or a stand-in
 */
export function createPopupModel(port: ScreenPort): PopupModel {
  const records = followMirror(port);
  const mirror = computed(() => ofCurrent(records.mirror.value));
  const clock = createClock(port);
  const sender = createSender(port);
  const describe = createDescribe(
    sender,
    createSuggest(port, (subject) => pick(subject)),
  );
  const picked = signal<ErrorId | null>(null);
  const left = signal(false);
  const view = computed(() => {
    const choice = { picked: picked.value, asked: describe.asked.value, left: left.value };
    return mirror.value && popupView(mirror.value, choice, clock.now.value);
  });
  const shown = computed(() => view.value && planOf(view.value));
  const underWay = computed(() => {
    const focus = mirror.value === null ? null : focusCase(mirror.value.book);
    return focus === null || focus.closed !== null || focus.error === shown.value?.error ? null : focus;
  });
  const devices = createDeviceView(port, mirror, sender);
  const plan = createPlanActions(sender, () => shown.value);
  const pick = async (subject: Subject): Promise<void> => {
    plan.jump(null);
    plan.lead.settled();
    if (!(await sender.send({ do: 'open-case', ...subjectOf(subject) }))) return;
    picked.value = subject.error;
    describe.lead.lead();
  };
  void records.loaded.then(() => sender.send({ do: 'check-status', force: false }));
  return {
    view,
    status: createStatusView(port, records, clock.now, sender),
    plan,
    describe: {
      ...describe,
      ask: async (text) => {
        picked.value = null;
        return describe.ask(text);
      },
    },
    devices: {
      ...devices,
      use: (id) => {
        picked.value = null;
        left.value = false;
        return devices.use(id);
      },
    },
    trouble: sender.trouble,
    underWay,
    now: clock.now,
    pick,
    back: async () => {
      picked.value = null;
      left.value = true;
      describe.lead.lead();
      await describe.forget();
    },
    openPanel: () => {
      // The browser opens the panel only as the first call of a click, so nothing may stand before it.
      port.openPanel();
      const about = shown.value;
      if (about !== null) void sender.send({ do: 'open-case', ...subjectOf(about) });
    },
    openOptions: () => port.openOptions(),
    dispose: () => {
      records.dispose();
      clock.dispose();
    },
  };
}
