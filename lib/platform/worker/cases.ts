import { namedCodes } from '../../detection/codes';
import { detectInText } from '../../detection/detect';
import { signsIn } from '../../detection/signs';
import type { Finding } from '../../detection/types';
import { carriedOver } from '../../diagnosis/carry-over';
import {
  answerQuestion,
  denySign,
  openCase,
  putAway,
  recordOutcome,
  recordSizes,
  undoLast,
} from '../../diagnosis/case';
import type { Case } from '../../diagnosis/types';
import type { Command } from '../../state/commands';
import { choices } from '../../state/describe';
import { currentDevice, ownerOf } from '../../state/devices';
import type { CaseBook, TypedRecord } from '../../state/records';
import { BOOK, SETTINGS, TYPED } from '../storage/registry';
import { update } from '../storage/update';
import { noteGoodBackup, takeBackGoodBackup } from './good-backup';
import { planContext, planFor, seenWith } from './planning';

/** As many cases are kept; beyond that the oldest closed ones go, never one that is under way. */
const KEPT = 50;

type Subject = Pick<Extract<Command, { do: 'open-case' }>, 'error' | 'quote' | 'origin'>;
type Context = Awaited<ReturnType<typeof planContext>>;

function newId(error: string, at: number): string {
  return `${error}@${at.toString(36)}`;
}

function openCaseOf(book: CaseBook, error: Case['error'], device: string): Case | undefined {
  return book.cases.find((entry) => entry.error === error && !entry.closed && ownerOf(entry) === device);
}

/** The book with this case first and in focus. */
function withCase(book: CaseBook, changed: Case): CaseBook {
  const cases = [changed, ...book.cases.filter((entry) => entry.id !== changed.id)];
  const closed = cases.filter((entry) => entry.closed && entry !== changed);
  const dropped = closed.slice(Math.max(0, closed.length - Math.max(0, cases.length - KEPT)));
  return { cases: cases.filter((entry) => !dropped.includes(entry)), focus: changed.id };
}

async function changeSubject(
  subject: Subject,
  at: number,
  change: (entry: Case, context: Context) => Case,
): Promise<void> {
  const { error, quote, origin } = subject;
  const context = await planContext(at);
  const fresh = {
    id: newId(error, at),
    error,
    quote,
    origin,
    at,
    context,
    ...(await seenWith(subject, origin)),
  };
  await update([SETTINGS, BOOK], ([settings, book]) => {
    const device = currentDevice(settings).id;
    const before = book.cases.find((one) => !one.closed && ownerOf(one) === device);
    const done = before ? carriedOver(before, at) : [];
    const entry = change(openCaseOf(book, error, device) ?? openCase({ ...fresh, device, done }), context);
    return [noteGoodBackup(settings, entry), withCase(book, entry)];
  });
  // Whoever goes on with another error is done with what was typed: it must not come up before this case again.
  await update([TYPED], ([typed]) => [typed?.findings[0]?.error === error ? typed : null]);
}

/** Opens, or goes on with, the case of an error on the current device and gives it the panel. */
export function openSubject(subject: Subject, at: number): Promise<void> {
  return changeSubject(subject, at, (entry) => entry);
}

/** Records what became of a step. */
export function takeOutcome(command: Extract<Command, { do: 'outcome' }>, at: number): Promise<void> {
  return changeSubject(command, at, (entry, context) =>
    recordOutcome(entry, command.fix, command.outcome, at, context),
  );
}

/** Records the answer to a question. */
export function takeAnswer(command: Extract<Command, { do: 'answer' }>, at: number): Promise<void> {
  return changeSubject(command, at, (entry, context) =>
    answerQuestion(entry, command.question, command.answer, at, context),
  );
}

/** Takes back what was read out of the text and is not so. */
export function takeDenial(command: Extract<Command, { do: 'deny-sign' }>, at: number): Promise<void> {
  return changeSubject(command, at, (entry, context) => denySign(entry, command.sign, at, context));
}

/** Records sizes that the person gave. */
export function takeSizes(command: Extract<Command, { do: 'set-sizes' }>, at: number): Promise<void> {
  return changeSubject(command, at, (entry, context) => recordSizes(entry, command.sizes, at, context));
}

/** Takes the last outcome or answer back, unless that would make two open cases of one error and device. */
export async function undo(caseId: string, at: number): Promise<void> {
  const context = await planContext(at);
  await update([SETTINGS, BOOK], ([settings, book]) => {
    const entry = book.cases.find((known) => known.id === caseId);
    if (!entry || (openCaseOf(book, entry.error, ownerOf(entry)) ?? entry) !== entry) return [settings, book];
    return [takeBackGoodBackup(settings, entry), withCase(book, undoLast(entry, at, context))];
  });
}

/** Puts a case away without saying that it worked; the panel follows the tab again. */
export async function close(caseId: string, at: number): Promise<void> {
  await update([BOOK], ([book]) => {
    const entry = book.cases.find((known) => known.id === caseId);
    if (!entry) return [book];
    const focus = book.focus === caseId ? null : book.focus;
    return [{ ...(entry.closed ? book : withCase(book, putAway(entry, at))), focus }];
  });
}

/**
 * Says what a typed, pasted or selected text means; the text itself is not kept.
 * @param to the screen that is to answer
 * @returns what was found, best first
 */
export async function describe(
  text: string,
  now: number,
  to: TypedRecord['to'] = 'popup',
): Promise<readonly Finding[]> {
  const findings = detectInText(text).slice(0, 5);
  const signs = signsIn(text);
  const checklist = planFor(findings, { meter: null, signs }, await planContext(now));
  const codes = namedCodes(text);
  await update([TYPED], () => [{ findings, codes, signs, checklist, to }]);
  return findings;
}

/** The same for the panel, which opens the case where it is clear which error is meant. */
export async function showInPanel(text: string, now: number): Promise<void> {
  const findings = await describe(text, now, 'panel');
  const [first] = findings;
  if (first === undefined || choices(findings).length > 0) return;
  await openSubject({ error: first.error, quote: first.quote, origin: 'typed' }, now);
}

/** Forgets the answer to a typed text. */
export async function forgetTyped(): Promise<void> {
  await update([TYPED], () => [null]);
}
