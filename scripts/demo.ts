import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserKind, startDriver, startLocalApple } from '../tests/e2e/harness';
import { type Stage, strikeStage } from '../tests/e2e/story';
import { Narrator } from './demo/narrator';
import { playStory } from './demo/story';

const USAGE = 'Usage: npm run demo -- [--headed] [--browser chromium|firefox]';

function readOptions(): { browser: BrowserKind; headed: boolean } {
  const { values } = parseArgs({
    options: {
      headed: { type: 'boolean', default: false },
      browser: { type: 'string', default: 'chromium' },
    },
  });
  const browser = values.browser === 'chrome' || values.browser === 'edge' ? 'chromium' : values.browser;
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`unknown browser "${values.browser}"`);
  return { browser, headed: values.headed };
}

async function main(): Promise<void> {
  const { browser, headed } = readOptions();
  if (headed && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('--headed needs a display, and there is none here');
  }
  const folder = resolve('artifacts', 'demo', browser);
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  const apple = await startLocalApple();
  const stage: Stage = {
    apple,
    driver: await startDriver(browser, { port: apple.port, headed, viewport: { width: 1000, height: 700 } }),
  };
  try {
    await playStory(stage, new Narrator((name) => join(folder, name)));
    console.log(`\nPictures: ${folder}`);
  } finally {
    await strikeStage(stage);
  }
}

main().catch((error: unknown) => {
  console.error(`The demo stopped: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 1;
});
