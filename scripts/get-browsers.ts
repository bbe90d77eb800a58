import { type BrowserKind, ensureBrowsers } from './lib/browsers';

/** Command: finds or installs the browsers named (by default both) and prints where they are. */
const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

const asked = KINDS.filter((kind) => process.argv.includes(kind));
try {
  for (const { name } of ensureBrowsers(asked.length > 0 ? asked : KINDS)) console.log(name);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
