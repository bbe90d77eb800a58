/**
 * Measures what the content script costs a page, in a real Chromium, and prints a table: `tsx tests/bench/page.ts`.
 * Ends with an error when a budget is not kept.
 */
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/lib/browsers';
import type { ChangingTimes, ReadingTimes } from './page-in-browser';
import { SAMPLES, type Sample } from './page-samples';

const LENGTHS = [30_000, 300_000, 5_000_000];
const READING_BUDGET = 1.5;
const SHARE_BUDGET = 0.01;
const TASK_BUDGET_MS = 8;
const SECONDS = 20;

async function bundle(): Promise<string> {
  const entry = new URL('page-in-browser.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The benchmark could not be bundled.');
  return chunk.code.replace(/^var bench\s*=/, 'globalThis.bench =');
}

async function open(page: Page, sample: Sample, length: number, script: string): Promise<void> {
  const answer = { contentType: 'text/html; charset=utf-8', body: sample.html(length) };
  page.removeAllListeners('request');
  page.on(
    'request',
    (request) => void request.respond(request.url() === sample.address ? answer : { status: 404 }),
  );
  await page.goto(sample.address);
  await page.evaluate(script);
}

const cell = (value: string | number): string => String(value).padStart(12);

async function reading(page: Page, script: string): Promise<boolean> {
  let isKept = true;
  console.log(['page', 'characters', 'yardstick ms', 'reading ms', 'ratio', 'rejected'].map(cell).join(''));
  for (const sample of SAMPLES) {
    for (const length of LENGTHS) {
      await open(page, sample, length, script);
      const call = `bench.timeReading(${JSON.stringify(sample.address)}, 15)`;
      // The expression is evaluated in the page, which the types cannot follow.
      const times = (await page.evaluate(call)) as ReadingTimes;
      const ratio = times.reading / times.yardstick;
      isKept &&= times.isRejected && ratio <= READING_BUDGET;
      const { textLength, yardstick, isRejected } = times;
      const numbers = [yardstick.toFixed(3), times.reading.toFixed(3), ratio.toFixed(2), String(isRejected)];
      console.log([sample.name, textLength, ...numbers].map(cell).join(''));
    }
  }
  return isKept;
}

async function changing(page: Page, script: string): Promise<boolean> {
  const sample = SAMPLES.find(({ name }) => name === 'icloud');
  if (!sample) return false;
  let isKept = true;
  console.log(['nodes/s', 'watched', 'share %', 'longest ms', 'page ms/1000'].map(cell).join(''));
  for (const isWatched of [false, true]) {
    await open(page, sample, 300_000, script);
    const call = `bench.timeChanging(${SECONDS}, ${isWatched})`;
    // The expression is evaluated in the page, which the types cannot follow.
    const times = (await page.evaluate(call)) as ChangingTimes;
    isKept &&= times.share < SHARE_BUDGET && times.longest < TASK_BUDGET_MS;
    const { share, longest, pageWork } = times;
    const numbers = [(share * 100).toFixed(3), longest.toFixed(2), pageWork.toFixed(3)];
    console.log([Math.round(times.nodesPerSecond), String(isWatched), ...numbers].map(cell).join(''));
  }
  return isKept;
}

async function main(): Promise<void> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('No Chromium found.');
  const browser = await puppeteer.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    const script = await bundle();
    const kept = [await reading(page, script), await changing(page, script)];
    console.log(kept.every(Boolean) ? 'All budgets are kept.' : 'A budget is not kept.');
    process.exitCode = kept.every(Boolean) ? 0 : 1;
  } finally {
    await browser.close();
  }
}

await main();
