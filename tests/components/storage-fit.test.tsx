import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Panel } from '../../components/panel';
import type { Case } from '../../lib/diagnosis/types';
import { createPanelModel } from '../../lib/state/panel-model';
import { fakeSurroundings } from './fake-port';
import { aCase, checklist } from './records';
import { draw, WORDS } from './screen';

const GB = 1e9;
const CAUSES = [{ cause: 'icloud-space-full', likelihood: 'likely' }] as const;
const page = { copy: () => Promise.resolve(true), print: () => {}, save: () => {} };

const bookOf = (sizes: Case['sizes'], part: Partial<Case> = {}) => {
  const causes = checklist('icloud-stuck', { causes: CAUSES });
  const entry = aCase('icloud-stuck', { checklist: causes, ...(sizes && { sizes }), ...part });
  return { cases: [entry], focus: entry.id };
};

function panel(sizes?: Case['sizes'], part: Partial<Case> = {}) {
  return draw(
    (port) => {
      const model = createPanelModel(port, fakeSurroundings());
      return { screen: <Panel model={model} words={WORDS} page={page} />, dispose: model.dispose };
    },
    { book: bookOf(sizes, part) },
  );
}

type Drawn = Awaited<ReturnType<typeof panel>>;

/** What a person does: type, then leave the field. */
function type({ one }: Drawn, name: string, text: string): HTMLInputElement {
  const field = one(`[data-size=${name}] input`) as HTMLInputElement;
  fireEvent.input(field, { target: { value: text } });
  fireEvent.change(field);
  return field;
}

const sent = ({ port }: Drawn) =>
  port.calls.map((call) => typeof call !== 'string' && 'sizes' in call && call.sizes);

test('a backup that does not fit: the picture and the words say the same', async () => {
  const { one, all } = await panel({ nextBackup: 12 * GB, icloudUsed: 47 * GB, icloudTotal: 50 * GB });
  const place = one('[data-fit-target=icloud]');
  expect(place.dataset.fit).toBe('no');
  expect(place.textContent).toContain('That is 9 GB too little. A 200 GB plan would hold it.');
  expect(all('[data-fit-part]').map((part) => part.textContent)).toEqual([
    'Used 47 GB',
    'Next backup 12 GB',
    'Too much 9 GB',
  ]);
  expect(all('.fit-bar .fit-part').map((part) => part.getAttribute('class'))).toEqual([
    'fit-part fit-used',
    'fit-part fit-next',
    'fit-part fit-over',
  ]);
  expect(one('.fit summary').textContent).toContain('iCloud: it does not fit');
  expect(one('.fit > [role=status]').textContent).toBe('iCloud: it does not fit');
});

test('before anything is known it says what to type', async () => {
  const { one, all } = await panel();
  expect(one('[data-fit-target=icloud]').dataset.fit).toBe('unknown');
  expect(one('[data-fit-target=icloud]').textContent).toContain('Still to type: Size of the next backup');
  expect(all('.fit-bar, .fit-short, [data-fit-target=computer]')).toEqual([]);
});

test('a computer with room, and a device without', async () => {
  const { one } = await panel({ nextBackup: 12 * GB, computerFree: 99 * GB, phoneFree: 0.4 * GB });
  expect(one('[data-fit-target=computer]').dataset.fit).toBe('fits');
  expect(one('[data-fit-device]').textContent).toContain('only 400 MB free');
});

test('every field has a label, a hint where to read the size, and a named unit', async () => {
  const { one, all } = await panel();
  for (const field of all('.fit-field')) {
    const input = field.querySelector('input');
    expect(field.querySelector('label')?.htmlFor).toBe(input?.id);
    const ids = input?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(document.getElementById(ids[0] ?? '')?.textContent).not.toBe('');
    expect(field.querySelector('select')?.getAttribute('aria-label')).toContain('Unit: ');
  }
  expect(all('.fit-field')).toHaveLength(5);
  expect(one('[data-size=nextBackup]').textContent).toContain('Next Backup Size');
});

test('a size is sent when the person leaves the field, with a comma or a point', async () => {
  const drawn = await panel();
  type(drawn, 'nextBackup', '12,5');
  type(drawn, 'computerFree', '300.25');
  expect(sent(drawn)).toEqual([{ nextBackup: 12.5e9 }, { computerFree: 300.25e9 }]);
});

test('another unit counts at once; in an empty field it sends nothing', async () => {
  const drawn = await panel({ nextBackup: 12 * GB });
  const choose = (name: string, index: number) => {
    const units = drawn.one(`[data-size=${name}] select`) as HTMLSelectElement;
    units.selectedIndex = index;
    fireEvent.change(units);
  };
  choose('nextBackup', 0);
  choose('phoneFree', 2);
  expect(sent(drawn)).toEqual([{ nextBackup: 12e6 }]);
});

test('an emptied field takes the size back', async () => {
  const drawn = await panel({ nextBackup: 12 * GB });
  type(drawn, 'nextBackup', ' ');
  type(drawn, 'phoneFree', '');
  expect(sent(drawn)).toEqual([{ nextBackup: null }]);
});

test('what is no size is said kindly, stays to be corrected, and changes nothing', async () => {
  const drawn = await panel({ nextBackup: 12 * GB });
  const field = type(drawn, 'nextBackup', 'lots');
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  expect(drawn.one('[data-size=nextBackup] [role=status]').textContent).toContain('That is not a size.');
  expect(field.value).toBe('lots');
  expect(sent(drawn)).toEqual([]);
  type(drawn, 'nextBackup', '13');
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('false'));
  expect(drawn.one('[data-size=nextBackup] [role=status]').textContent).toBe('');
  expect(sent(drawn)).toEqual([{ nextBackup: 13e9 }]);
});

test('the same size typed otherwise is not sent again', async () => {
  const drawn = await panel({ nextBackup: 12 * GB });
  type(drawn, 'nextBackup', '12,00');
  expect(sent(drawn)).toEqual([]);
});

test('the fields follow what is kept', async () => {
  const { one, port } = await panel({ nextBackup: 12 * GB });
  const field = one('[data-size=nextBackup] input') as HTMLInputElement;
  expect(field.value).toBe('12');
  port.change({ book: bookOf({ nextBackup: 1.5e12 }) });
  await waitFor(() => expect(field.value).toBe('1500'));
});

test('the unit stays as it was chosen, so that the next number means what it says', async () => {
  const drawn = await panel({ nextBackup: 12 * GB });
  const field = type(drawn, 'nextBackup', '0,05');
  drawn.port.change({ book: bookOf({ nextBackup: 0.05 * GB }) });
  await waitFor(() => expect(field.value).toBe('0.05'));
  type(drawn, 'nextBackup', '12.5');
  expect(sent(drawn)).toEqual([{ nextBackup: 0.05e9 }, { nextBackup: 12.5e9 }]);
});

test('what stands unfinished in a field does not move to another checklist', async () => {
  const drawn = await panel();
  type(drawn, 'nextBackup', 'lots');
  const causes = checklist('icloud-storage-full', { causes: CAUSES });
  const other = aCase('icloud-storage-full', { checklist: causes });
  drawn.port.change({ book: { cases: [other], focus: other.id } });
  await waitFor(() => expect(drawn.one('[data-finding]').dataset.finding).toBe('icloud-storage-full'));
  expect((drawn.one('[data-size=nextBackup] input') as HTMLInputElement).value).toBe('');
});

test('a size seen on the page is named beside its field', async () => {
  const { one } = await panel({}, { meter: { used: 4.9 * GB, total: 5 * GB } });
  expect(one('[data-size=icloudUsed]').textContent).toContain('Seen on the page: 4.9 GB.');
  expect((one('[data-size=icloudUsed] input') as HTMLInputElement).value).toBe('');
});

test('an error that is not about room has no such section', async () => {
  const { all } = await panel(undefined, { checklist: checklist('icloud-stuck') });
  expect(all('.fit, [data-fit]')).toEqual([]);
});
