// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type ChangeWatch, settleTime, watchChanges } from '../../../lib/page/changes';
import { ManualClock } from './manual-clock';
import { page } from './page-fixture';

function watched(): { doc: Document; clock: ManualClock; watch: ChangeWatch; calls: number[] } {
  const doc = page('<main id="here"></main>');
  const clock = new ManualClock();
  const calls: number[] = [];
  const watch = watchChanges(doc, clock, () => calls.push(clock.now()));
  watch.arm([], 0);
  return { doc, clock, watch, calls };
}

const change = (doc: Document): void => doc.getElementById('here')?.append('x');

describe('settleTime', () => {
  it('is a second at first, then doubles up to eight', () => {
    const times = [0, 1, 3, 4, 5, 6, 7, 1000].map((rounds) => settleTime(rounds, 0));
    expect(times).toEqual([1000, 1000, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  it('is longer for a reading that took long, but never over eight seconds', () => {
    expect([1, 5, 10, 20, 500].map((cost) => settleTime(0, cost))).toEqual([1000, 1000, 2000, 4000, 8000]);
  });
});

describe('watchChanges', () => {
  it('reports many changes once, a second after the first', async () => {
    const { doc, clock, calls } = watched();
    for (let i = 0; i < 100; i += 1) change(doc);
    await clock.pass(999);
    change(doc);
    expect(calls).toEqual([]);
    await clock.pass(1);
    expect(calls).toEqual([1000]);
  });

  it('hears nothing more until it is armed again', async () => {
    const { doc, clock, watch, calls } = watched();
    change(doc);
    await clock.pass(1000);
    change(doc);
    await clock.pass(20_000);
    expect(calls).toHaveLength(1);
    watch.arm([], 0);
    change(doc);
    await clock.pass(1000);
    expect(calls).toHaveLength(2);
  });

  it('hears changed words as well as new nodes, and those in shadow roots', async () => {
    const { doc, clock, watch, calls } = watched();
    const host = doc.createElement('ui-banner');
    const root = host.attachShadow({ mode: 'open' });
    doc.body.append(host);
    await clock.pass(1000);
    watch.arm([root], 0);
    root.append('full');
    await clock.pass(1000);
    expect(calls).toHaveLength(2);
    watch.arm([root], 0);
    if (root.firstChild) root.firstChild.nodeValue = 'empty';
    await clock.pass(1000);
    expect(calls).toHaveLength(3);
  });

  it('waits longer and longer on a page that never rests, and a second again once it has rested', async () => {
    const { doc, clock, watch, calls } = watched();
    const waits: number[] = [];
    for (let i = 0; i < 12; i += 1) {
      const from = clock.now();
      change(doc);
      await clock.pass(8000);
      waits.push((calls.at(-1) ?? 0) - from);
      if (i === 10) await clock.pass(1);
      watch.arm([], 0);
      if (i === 10) await clock.pass(60_000);
    }
    expect(waits).toEqual([1000, 1000, 1000, 2000, 4000, 8000, 8000, 8000, 8000, 8000, 8000, 1000]);
  });

  it('is silent once stopped', async () => {
    const { doc, clock, watch, calls } = watched();
    watch.stop();
    change(doc);
    await clock.pass(20_000);
    expect(calls).toEqual([]);
  });
});
