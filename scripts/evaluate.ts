import { pathToFileURL } from 'node:url';
import { detectInText } from '../lib/detection/detect';
import { isSure } from '../lib/detection/sure';
import { curedWithin, placeOfCure, readCases } from './lib/cases';
import { readExcerpts, readFixtures, readNearMisses } from './lib/detection-fixtures';
import { percent, Tally } from './lib/tally';

/**
 * Prints how often the right error comes first, or among the first three, by language, error and kind of text.
 * Files that are named on the command line, in the form of tests/fixtures/excerpts.jsonl, are read instead of that one.
 */
const byLanguage = new Tally();
const byError = new Tally();
const byKind = new Tally();
const wrong: string[] = [];

function kindOf(source: string): string {
  if (source.includes('applelocalization-tools')) return "Apple's messages";
  return source.startsWith('written') ? 'written for a rule' : 'pages and threads';
}

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
  byKind.add(kindOf(source), ...found);
  if (rank !== 0) wrong.push(`missed ${error}: ${text} (first: ${findings[0] ?? 'nothing'})`);
}

const excerptsByLanguage = new Tally();
const excerptsByError = new Tally();
const files = process.argv.slice(2).map((path) => pathToFileURL(path));
const excerpts = files.length > 0 ? files.flatMap((file) => readExcerpts(file)) : readExcerpts();
const asked = { complaints: 0, harmless: 0 };
for (const { text, lang, right, mayBeNothing } of excerpts) {
  const all = detectInText(text);
  const findings = all.map((finding) => finding.error);
  const isRight = (found: readonly string[]) => right.some((id) => found.includes(id));
  const isAsked = all[0] !== undefined && !isSure(all[0]);
  if (isAsked) asked[right.length > 0 ? 'complaints' : 'harmless']++;
  const isHarmless = right.length === 0 && isAsked;
  const first = isHarmless || (findings.length === 0 ? mayBeNothing : isRight(findings.slice(0, 1)));
  const three = first || isRight(findings.slice(0, 3));
  const wanted = right[0] ?? 'nothing to be found';
  excerptsByLanguage.add(lang, first, three);
  excerptsByError.add(wanted, first, three);
  byKind.add(right.length > 0 ? "people's own words" : 'near misses in own words', first, three);
  if (!first) wrong.push(`excerpt ${lang} ${wanted}: ${text} (first: ${findings[0] ?? 'nothing'})`);
}

const cases = readCases();
const nearMisses = readNearMisses();
const falseAlarms = nearMisses.filter(({ text }) => detectInText(text).length > 0);

console.log(byLanguage.table('examples by language'), byError.table('examples by error'));
console.log(excerptsByLanguage.table('excerpts by language'), excerptsByError.table('excerpts by error'));
console.log(byKind.table('kind of text'));
console.log(
  `only asked about ("did you mean"): ${asked.complaints} complaints, counted by what is asked; ${asked.harmless} near misses, counted as right`,
);
console.log(
  `near misses: ${falseAlarms.length} false alarms of ${nearMisses.length} (${percent(falseAlarms.length, nearMisses.length)})`,
);
console.log(
  `public cases, from the text alone: a cure among three steps ${(100 * curedWithin(3, cases)).toFixed(1)} %, among six ${(100 * curedWithin(6, cases)).toFixed(1)} % of ${cases.length}`,
);
for (const one of cases) {
  const place = placeOfCure(one);
  if (place > 5) wrong.push(`case ${one.causes.join(' or ')}: ${one.text} (step ${place + 1})`);
}
for (const { text } of falseAlarms) console.log(`  ${text}`);
for (const line of wrong) console.log(line.replace(/\s+/g, ' '));
if (falseAlarms.length > 0) process.exitCode = 1;
