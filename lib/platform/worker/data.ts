import { putAway, replan } from '../../diagnosis/case';
import type { Case } from '../../diagnosis/types';
import type { CaseBook } from '../../state/records';
import { readExport } from '../exported';
import { BOOK, SETTINGS, TYPED } from '../storage/registry';
import { eraseLocal, remove, update } from '../storage/update';
import { planContext } from './planning';
import { checkStatus, followStatus } from './status';

/** Of two states of a case the one that was changed last; of two open cases of one error the newer stays open. */
function merged(book: CaseBook, imported: readonly Case[], now: number): CaseBook {
  const byId = new Map<string, Case>();
  for (const one of [...book.cases, ...imported]) {
    const known = byId.get(one.id);
    if (known === undefined || one.changedAt > known.changedAt) byId.set(one.id, one);
  }
  const open = new Set<Case['error']>();
  const cases = [...byId.values()]
    .sort((a, b) => b.changedAt - a.changedAt)
    .map((one) => {
      if (one.closed) return one;
      if (open.has(one.error)) return putAway(one, now);
      open.add(one.error);
      return one;
    });
  return { cases, focus: book.focus };
}

/**
 * Takes over what a file of ours holds: its settings replace the present ones, its checklists come to those that are here.
 * @param text the file
 * @throws where it is no such file
 */
export async function importData(text: string, now: number): Promise<void> {
  const file = readExport(text);
  if (file === null) throw new Error('this is no file of Backup Beacon, or one of a later version');
  const context = await planContext(now);
  // A file from another version may hold steps that this one orders otherwise.
  const cases = file.cases.map((one) => (one.closed ? one : replan(one, context)));
  await update([SETTINGS, BOOK], ([settings, book]) => [file.settings ?? settings, merged(book, cases, now)]);
  await checkStatus('asked');
}

/**
 * Erases everything that is kept, as if the extension had just been installed, and asks Apple's status anew. What open
 * pages show stays: it is theirs, and goes with them.
 */
export async function eraseData(): Promise<void> {
  await eraseLocal();
  await remove(TYPED);
  await followStatus();
  await checkStatus('asked');
}
