import * as v from 'valibot';
import type { PageReading } from '../detection/types';
import { SIZE_NAMES } from '../diagnosis/sizes';
import { ERROR_IDS, FIX_IDS, QUESTION_IDS, SIGN_IDS } from '../knowledge/ids';
import { COMPUTERS, DEVICE_KINDS } from '../knowledge/systems';
import { byteCount, moment } from '../knowledge/values';
import type { Command } from '../state/commands';
import { LONGEST_DEVICE_NAME } from '../state/devices';
import { SNOOZES } from '../state/snooze';
import { LONGEST_HINT } from '../state/suggest';
import { LONGEST_FILE } from './exported';
import { isIos } from './storage/parse-devices';
import { LONGEST_NAME, parseWatch } from './storage/parse-settings';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

const READING = v.object({
  url: text(2000),
  lang: text(40),
  candidates: v.pipe(
    v.array(
      v.object({
        text: text(400),
        place: v.picklist(['title', 'question', 'alert', 'quote', 'text', 'typed']),
      }),
    ),
    v.maxLength(20),
  ),
  meters: v.pipe(v.array(text(200)), v.maxLength(5)),
});

const PAGE_LEFT = v.object({ kind: v.literal('page-left'), page: text(64) });
const PAGE_READ = v.object({ kind: v.literal('page-read'), page: text(64), reading: READING });

const SUBJECT = {
  error: v.picklist(ERROR_IDS),
  quote: text(400),
  origin: v.picklist(['page', 'typed', 'picked']),
} as const;
const SIZES = v.record(
  v.picklist(SIZE_NAMES),
  v.custom<number | null>((raw) => raw === null || byteCount(raw) !== null),
);
const NAMES = v.custom<readonly string[]>((raw) => parseWatch(raw) !== null);
const DEVICE = { id: text(64) } as const;
const DEVICE_PART = v.object({
  name: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_DEVICE_NAME))),
  kind: v.exactOptional(v.picklist(DEVICE_KINDS)),
  ios: v.exactOptional(v.nullable(v.custom<number>(isIos))),
  lastGood: v.exactOptional(v.nullable(v.custom<number>((raw) => moment(raw) !== null))),
});
const COMMAND = v.variant('do', [
  v.object({ do: v.literal('describe'), text: text(20_000) }),
  v.object({ do: v.literal('forget-typed') }),
  v.object({ do: v.literal('open-case'), ...SUBJECT }),
  v.object({
    do: v.literal('outcome'),
    ...SUBJECT,
    fix: v.picklist(FIX_IDS),
    outcome: v.picklist(['worked', 'no-help', 'skip']),
  }),
  v.object({ do: v.literal('undo'), caseId: text(100) }),
  v.object({ do: v.literal('answer'), ...SUBJECT, question: v.picklist(QUESTION_IDS), answer: text(40) }),
  v.object({ do: v.literal('deny-sign'), ...SUBJECT, sign: v.picklist(SIGN_IDS) }),
  v.object({ do: v.literal('set-sizes'), ...SUBJECT, sizes: SIZES }),
  v.object({ do: v.literal('put-away'), caseId: text(100) }),
  v.object({ do: v.literal('add-device'), kind: v.picklist(DEVICE_KINDS) }),
  v.object({ do: v.literal('set-device'), ...DEVICE, part: DEVICE_PART }),
  v.object({ do: v.literal('remove-device'), ...DEVICE }),
  v.object({ do: v.literal('use-device'), ...DEVICE }),
  v.object({ do: v.literal('remind'), ...DEVICE }),
  v.object({ do: v.literal('cancel-reminder'), ...DEVICE }),
  v.object({ do: v.literal('set-computer'), computer: v.nullable(v.picklist(COMPUTERS)) }),
  v.object({ do: v.literal('set-watch'), watch: NAMES, developer: v.exactOptional(NAMES) }),
  v.object({ do: v.literal('set-notices'), on: v.boolean() }),
  v.object({
    do: v.literal('mute'),
    service: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_NAME)),
    on: v.boolean(),
  }),
  v.object({ do: v.literal('snooze'), for: v.nullable(v.picklist(SNOOZES)) }),
  v.object({ do: v.literal('tell-end'), incident: text(2000), on: v.boolean() }),
  v.object({ do: v.literal('import'), text: text(LONGEST_FILE) }),
  v.object({ do: v.literal('erase') }),
  v.object({ do: v.literal('check-status'), force: v.boolean() }),
]);

const ASKED = v.variant('kind', [
  v.object({ kind: v.literal('command'), command: COMMAND }),
  v.object({ kind: v.literal('suggest'), text: text(LONGEST_HINT) }),
]);

/** Who sent a message, as far as it decides what it may ask. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** A message that its sender may send, with its content checked. */
export type Incoming =
  | {
      readonly kind: 'page-read';
      readonly tabId: number;
      readonly frameId: number;
      readonly page: string;
      readonly reading: PageReading;
    }
  | { readonly kind: 'page-left'; readonly tabId: number; readonly frameId: number; readonly page: string }
  | { readonly kind: 'command'; readonly command: Command }
  /** Which errors a text still being typed may be about; writes nothing. */
  | { readonly kind: 'suggest'; readonly text: string };

/** What the tab's content script may say: only its own readings, only from a tab. */
function fromContentScript(message: unknown, sender: Sender): Incoming | null {
  const said = v.safeParse(v.variant('kind', [PAGE_READ, PAGE_LEFT]), message);
  const tabId = sender.tab?.id;
  if (!said.success || tabId === undefined) return null;
  return { ...said.output, tabId, frameId: sender.frameId ?? 0 };
}

/** What the extension's own screens may ask. */
function fromOwnPage(message: unknown): Incoming | null {
  const asked = v.safeParse(ASKED, message);
  return asked.success ? asked.output : null;
}

/**
 * Checks a message against the one map of messages.
 * @param message anything
 * @param sender as the browser states it; a page cannot forge it
 * @param self the extension's id and the address that its own pages begin with
 * @returns null for a message that is unknown, malformed or not this sender's to send
 */
export function receive(
  message: unknown,
  sender: Sender,
  self: { readonly id: string; readonly origin: string },
): Incoming | null {
  if (sender.id !== self.id) return null;
  if (sender.url?.startsWith(self.origin)) return fromOwnPage(message);
  return fromContentScript(message, sender);
}
