import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { parseMessages, proposePhrases } from './lib/propose-phrases';

/**
 * Proposes the shortest phrases that identify each message, for a person to review and put into lib/knowledge/phrases:
 * `npx tsx scripts/find-phrases.ts messages.jsonl [error ..]`, one `{"error", "lang", "kind", "text"}` a line, where
 * `%@` stands for a name or number and `"error": null` for texts that no phrase may stand in.
 */
const [file = '', ...wanted] = process.argv.slice(2);
const proposals = proposePhrases(parseMessages(readFileSync(file, 'utf8')));
for (const [error, byLanguage] of proposals) {
  if (wanted.length > 0 && !wanted.includes(error)) continue;
  console.log(`# lib/knowledge/phrases/${error}.yml`);
  console.log(stringify(byLanguage, { lineWidth: 0, singleQuote: true }));
}
