import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadHistory, snapshot } from '../fixtures/feed/load';

const ROOT = new URL('../..', import.meta.url);
/** A process start on a busy machine; ms. */
const TIME = { timeout: 60_000 };
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'replay-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/replay.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

function replay(...args: string[]) {
  const { status, stdout, stderr } = run(...args);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) }; // objects by contract
}

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const DOWN = snapshot('2025-06-24T19');

describe('npm run replay', () => {
  it('replays a zipped history with 49 starts and 49 ends', TIME, () => {
    const history = loadHistory().map(({ label, feed }) => JSON.stringify({ fetchedAt: label, feed }));
    const { status, lines, stderr } = replay(write('history.gz', gzipSync(`${history.join('\n')}\n`)));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const count = (kind: string) => lines.filter((line) => line.kind === kind).length;
    expect([count('start'), count('end'), count('unreadable')]).toEqual([49, 49, 0]);
    expect(lines[0]).toEqual({
      at: '2019-06-30T05:15:10+00:00',
      kind: 'start',
      services: ['iCloud Drive', 'Photos'],
      incident: 'icloud-drive.1003019.1561858860000',
    });
  });

  it('compares the rules of other clients where it is asked to', TIME, () => {
    const file = write('down.json', JSON.stringify(DOWN));
    for (const args of [
      ['--compare', file],
      [file, '--compare'],
    ]) {
      const { status, stdout } = run(...args);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^each service that turns active +2 /m);
      expect(stdout).toMatch(/^ours: one incident for the group +1 /m);
    }
  });

  it('goes on after lines that cannot be read, and takes a feed as text', TIME, () => {
    const file = write(
      'some.jsonl',
      [
        'not JSON',
        '{"fetchedAt":"2025-06-24T19:50:00Z","feed":{"services":[',
        '{"fetchedAt":"2025-06-24T19:51:00Z"}',
        '',
        JSON.stringify({
          fetchedAt: '2025-06-24T21:52:39+02:00',
          feed: `jsonCallback(${JSON.stringify(DOWN)});\n`,
        }),
        JSON.stringify({ fetchedAt: '2025-06-24T19:53:00Z', feed: '<html>' }),
      ].join('\r\n'),
    );
    const { status, lines } = replay(file);
    expect(status).toBe(0);
    expect(lines.map(({ at, kind }) => [at, kind])).toEqual([
      [null, 'unreadable'],
      ['2025-06-24T19:50:00Z', 'unreadable'],
      ['2025-06-24T19:51:00Z', 'unreadable'],
      ['2025-06-24T21:52:39+02:00', 'start'],
      ['2025-06-24T19:53:00Z', 'unreadable'],
    ]);
  });

  it('replays one feed file, at the time of its newest date', TIME, () => {
    const { lines } = replay(write('feed.js', JSON.stringify(DOWN, null, 1)));
    expect(lines).toEqual([
      {
        at: '2025-06-24T19:45:00.000Z',
        kind: 'start',
        services: ['iCloud Storage Upgrades', 'Photos'],
        incident: 'icloud-storage-upgrades.2000004700.1750790160000',
      },
    ]);
  });

  it('says that one file cannot be read', TIME, () => {
    expect(replay(write('old.js', '{"dashboard":{},"detailedTimeline":[]}')).lines).toEqual([
      { at: null, kind: 'unreadable', services: [], incident: '' },
    ]);
  });

  it.each([
    ['a file that is not there', () => [join(folder, 'missing')], /there is no such file/],
    ['a folder', () => [folder], /it is a folder/],
    [
      'a zipped file cut short',
      () => [write('cut.gz', gzipSync('x'.repeat(5000)).subarray(0, 30))],
      /Cannot read/,
    ],
    ['no file', () => [], /^Usage/],
    ['nothing to compare', () => ['--compare'], /^Usage/],
  ])('ends with 2 and one clear line: %s', TIME, (_, args, line) => {
    const { status, stderr } = replay(...args());
    expect(status).toBe(2);
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
