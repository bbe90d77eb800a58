import { detectInText } from '../lib/detection/detect';
import { readFixtures, readNearMisses } from './lib/detection-fixtures';
import { percent, Tally } from './lib/tally';

/** Prints how often the right error comes first, or among the first three, by language and by error. */
const byLanguage = new Tally();
const byError = new Tally();
const byKind = new Tally();
const wrong: string[] = [];

for (const { error, text, lang, must, source } of readFixtures()) {
  const findings = detectInText(text).map((finding) => finding.error);
  if (!must) {
    byKind.add('must not match', !findings.includes(error), !findings.includes(error));
    if (findings.includes(error)) wrong.push(`found ${error}: ${text}`);
    continue;
  }
  const rank = findings.indexOf(error);
  const found = [rank === 0, rank >= 0 && rank < 3] as const;
  byLanguage.add(lang, ...found);
  byError.add(error, ...found);
  const kind = source.includes('applelocalization-tools') ? "Apple's messages" : source;
  byKind.add(kind.startsWith('written') || kind.startsWith('Apple') ? kind : 'pages and threads', ...found);
  if (rank !== 0) wrong.push(`missed ${error}: ${text} (first: ${findings[0] ?? 'nothing'})`);
}

const nearMisses = readNearMisses();
const falseAlarms = nearMisses.filter(({ text }) => detectInText(text).length > 0);

console.log(byLanguage.table('language'), byError.table('error'), byKind.table('source'));
console.log(
  `near misses: ${falseAlarms.length} false alarms of ${nearMisses.length} (${percent(falseAlarms.length, nearMisses.length)})`,
);
for (const { text } of falseAlarms) console.log(`  ${text}`);
for (const line of wrong) console.log(line.replace(/\s+/g, ' '));
if (falseAlarms.length > 0) process.exitCode = 1;
