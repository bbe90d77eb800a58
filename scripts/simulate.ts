import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findingsTable, textPlot } from './lib/load-plot';
import { allMet, CALM_GOAL, findingsOf, ratesOf, WINDOW_SECONDS } from './lib/load-report';
import { STORY, STORY_LENGTH } from './lib/load-story';
import { svgPlot } from './lib/load-svg';
import { simulate } from './lib/simulate';
import { workingDays } from './lib/waking';

/** More are not played: each stands for several, which only makes the curve less smooth than it would be. */
const MOST_PLAYED = 250_000;
const FILE = 'artifacts/simulate.svg';
const USAGE =
  'Usage: npm run -s simulate -- [INSTALLS, 1000 to 10000000] [--mornings: browsers start and stop] [--seed N]';

function run(installs: number, mornings: boolean, seed: number): void {
  const played = Math.min(installs, MOST_PLAYED);
  const day = mornings ? workingDays(played, seed + 1) : null;
  const load = simulate({ played, length: STORY_LENGTH, scenes: STORY, day, seed });
  const rates = ratesOf(load, installs / played);
  const findings = findingsOf(rates, STORY, mornings ? null : CALM_GOAL);
  const title = `${installs.toLocaleString('en')} browsers${mornings ? ', started in the morning' : ''}`;
  console.log(
    `${title}, two days; ${played.toLocaleString('en')} played, each stands for ${installs / played}; seed ${seed}\n`,
  );
  console.log(`${textPlot(rates.rate, STORY)}\n\n${findingsTable(findings)}`);
  console.log(
    `\nPeaks are those of ${WINDOW_SECONDS} seconds; the mean is that of as many browsers in calm.`,
  );
  mkdirSync('artifacts', { recursive: true });
  writeFileSync(FILE, svgPlot(rates.rate, STORY, title));
  console.log(`The curve: ${FILE}`);
  if (!allMet(findings)) process.exitCode = 1;
}

function asked(): { installs: number; mornings: boolean; seed: number } | null {
  try {
    const options = { mornings: { type: 'boolean' }, seed: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const installs = Number(positionals[0] ?? 1_000_000);
    const seed = Number(values.seed ?? 1);
    const isRight = Number.isSafeInteger(installs) && installs >= 1000 && installs <= 10_000_000;
    if (!isRight || !Number.isSafeInteger(seed) || positionals.length > 1) return null;
    return { installs, mornings: values.mornings ?? false, seed };
  } catch {
    return null;
  }
}

const request = asked();
if (request) run(request.installs, request.mornings, request.seed);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
