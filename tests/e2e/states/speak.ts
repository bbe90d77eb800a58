import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Messages } from '../../pseudo-locale';

/**
 * Lets a copy of a build speak other words.
 * @param change makes them out of the English ones
 * @returns what dresses the copy, see `setStillStage`
 */
export function speaking(change: (messages: Messages) => Messages): (copy: string) => void {
  return (copy) => {
    const file = join(copy, '_locales', 'en', 'messages.json');
    // The build wrote it, in the form that browsers ask for.
    const messages: Messages = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify(change(messages)));
  };
}
