/**
 * Measures how long a plan takes, for every error and in the middle of a case: `npx tsx tests/bench/planning.ts`. Beside
 * it, in the same run, a copy of the data that plans are made from. Ends with an error when the budget is not kept.
 */
import { KNOWN } from '../../lib/diagnosis/model';
import { plan } from '../../lib/diagnosis/plan';
import { ERROR_IDS, SIGN_IDS } from '../../lib/knowledge/ids';

/** Median ms for the error that takes longest, from the design. */
const BUDGET_MS = 5;
const CALLS = 5;
const ROUNDS = 15;

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    for (let call = 0; call < CALLS; call += 1) work();
    return (performance.now() - from) / CALLS;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

const fresh = { incident: false, answers: {}, outcomes: [] };
for (const error of ERROR_IDS) plan({ error, ...fresh });
const rows = ERROR_IDS.map((error) => [error, medianOf(() => plan({ error, ...fresh }))] as const);
const [longest = ['', Number.NaN] as const, ...rest] = rows.sort(([, a], [, b]) => b - a);
const withSigns = medianOf(() => plan({ error: 'icloud-backup-failed', ...fresh, signs: SIGN_IDS }));
const copy = medianOf(() => structuredClone(KNOWN));
const ms = (time: number) => `${time.toFixed(2)} ms (${(time / copy).toFixed(2)} x a copy of the data)`;

console.log(`longest: ${longest[0]} ${ms(longest[1])}, of ${BUDGET_MS} ms`);
console.log(
  `median of ${ERROR_IDS.length} errors: ${ms(rest[Math.floor(rest.length / 2)]?.[1] ?? Number.NaN)}`,
);
console.log(`with every sign at once: ${ms(withSigns)}`);
if (!(Math.max(longest[1], withSigns) <= BUDGET_MS)) process.exitCode = 1;
