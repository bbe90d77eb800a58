import type { Finding } from './load-report';
import { HOUR, MINUTE, type Scene } from './load-story';

const BAR = 60;
const MINUTES_A_LINE = 30;

function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function clock(at: number): string {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${two(at / HOUR)}:${two((at % HOUR) / MINUTE)}`;
}

/**
 * @param rate requests per second, by minute
 * @returns a line for each half hour: `#` up to the mean, `.` up to the highest minute, and what happened
 */
export function textPlot(rate: Float64Array, scenes: readonly Scene[]): string {
  const most = Math.max(1, ...rate);
  const lines: string[] = [];
  for (let from = 0; from < rate.length; from += MINUTES_A_LINE) {
    const part = [...rate.subarray(from, from + MINUTES_A_LINE)];
    const mean = part.reduce((a, b) => a + b, 0) / part.length;
    const [low, high] = [mean, Math.max(...part)].map((value) => Math.round((value / most) * BAR)) as [
      number,
      number,
    ]; // two in, two out
    const [at, end] = [from * MINUTE, (from + MINUTES_A_LINE) * MINUTE];
    const names = scenes.filter((scene) => scene.from < end && scene.to > at).map(({ name }) => name);
    const bar = '#'.repeat(low) + '.'.repeat(Math.max(0, high - low));
    lines.push(`${clock(at)} ${number(mean).padStart(8)}/s ${bar.padEnd(BAR)} ${names.join(', ')}`.trimEnd());
  }
  return lines.join('\n');
}

/** @returns the findings as a table for people */
export function findingsTable(findings: readonly Finding[]): string {
  const row = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(46) : cell.padStart(i < 3 ? 10 : 12))).join('');
  const lines = findings.map(({ name, mean, peak, ratio, goal }) => {
    const said = goal === null ? '' : `${goal} ${ratio <= goal ? 'met' : 'MISSED'}`;
    return row([name, number(mean), number(peak), ratio.toFixed(2), said]);
  });
  return [row(['', 'mean/s', 'peak/s', 'peak/mean', 'goal']), ...lines].join('\n');
}
