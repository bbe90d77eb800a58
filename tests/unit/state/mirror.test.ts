import { effect } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { followMirror } from '../../../lib/state/mirror';
import type { Mirror } from '../../../lib/state/records';
import type { Apple } from '../../../lib/status/worst';
import { fakePort, NOTHING } from '../../components/fake-port';

test('a screen that reads both is drawn once for what comes first, once for the rest, and once for each change', async () => {
  const port = fakePort();
  const records = followMirror({
    ...port,
    load: () => ({ apple: Promise.resolve(NOTHING), all: Promise.resolve().then(() => NOTHING) }),
  });
  const drawn: (readonly [Apple | null, Mirror | null])[] = [];
  const stop = effect(() => {
    drawn.push([records.apple.value, records.mirror.value]);
  });
  await records.loaded;
  expect(drawn).toEqual([
    [null, null],
    [NOTHING, null],
    [NOTHING, NOTHING],
  ]);
  port.change({ tab: null });
  expect(drawn).toHaveLength(4);
  stop();
  records.dispose();
});
