import { beforeEach, expect, test } from 'vitest';
import { read } from '../../../../lib/platform/storage/read';
import { BOOK, TYPED, tabItem } from '../../../../lib/platform/storage/registry';
import {
  describe as describeText,
  openSubject,
  takeDenial,
  takeOutcome,
} from '../../../../lib/platform/worker/cases';
import { freshBrowser, NOON, store } from '../records';

beforeEach(freshBrowser);

const newest = async () => (await read(BOOK)).cases[0];

test('what was typed beside the error counts, until the person takes it back', async () => {
  await describeText('iPhone Backup Failed, and I use a VPN on my iPhone', NOON);
  const typed = await read(TYPED);
  const said = {
    error: 'icloud-backup-failed',
    quote: typed?.findings[0]?.quote ?? '',
    origin: 'typed',
  } as const;
  await openSubject(said, NOON);
  expect(await newest()).toMatchObject({ signs: ['filter-named'], checklist: typed?.checklist });
  await takeDenial({ do: 'deny-sign', ...said, sign: 'filter-named' }, NOON + 1);
  expect(await newest()).toMatchObject({ signs: [], changedAt: NOON + 1 });
});

test('a case keeps the language of its words, wherever they were found', async () => {
  await describeText('Das letzte Backup konnte nicht abgeschlossen werden.', NOON);
  const found = (await read(TYPED))?.findings[0];
  if (!found) throw new Error('nothing was found');
  const { error, quote } = found;
  await openSubject({ error, quote, origin: 'typed' }, NOON);
  expect(await newest()).toMatchObject({ error, language: 'de' });

  const other = { ...found, error: 'icloud-storage-full', quote: 'plein', language: 'fr-CA' } as const;
  await store(tabItem(7), { frames: {}, findings: [other], meter: null, signs: [], checklist: null });
  await openSubject({ error: other.error, quote: other.quote, origin: 'page' }, NOON + 1);
  expect(await newest()).toMatchObject({ error: 'icloud-storage-full', language: 'fr-CA' });

  await openSubject({ error: 'icloud-stuck', quote: '', origin: 'picked' }, NOON + 2);
  expect(await newest()).not.toHaveProperty('language');
});

test('another message in the middle of a case starts anew, and keeps what was done', async () => {
  const first = { error: 'icloud-stuck', quote: 'q', origin: 'typed' } as const;
  await takeOutcome({ do: 'outcome', ...first, fix: 'restart-device', outcome: 'no-help' }, NOON);
  await openSubject({ error: 'icloud-poor-network', quote: 'r', origin: 'typed' }, NOON + 1);
  const entry = await newest();
  expect(entry).toMatchObject({ error: 'icloud-poor-network', quote: 'r', openedAt: NOON + 1 });
  expect(entry?.outcomes).toEqual([{ fix: 'restart-device', outcome: 'no-help', at: NOON }]);
});

test('a page that says what was typed as well keeps its own storage meter', async () => {
  await describeText('iPhone Backup Failed, I use a VPN', NOON);
  const typed = await read(TYPED);
  const [finding] = typed?.findings ?? [];
  if (!finding) throw new Error('nothing was found');
  const { error, quote } = finding;
  const meter = { used: 4.9e9, total: 5e9, quote: '4.9 GB of 5 GB' };
  const tab = { frames: {}, findings: [finding], meter, signs: [], checklist: null };
  await store(tabItem(7), tab);
  await openSubject({ error, quote, origin: 'page' }, NOON);
  expect(await newest()).toMatchObject({ meter: { used: 4.9e9, total: 5e9 } });
  expect(await newest()).not.toHaveProperty('signs');
});
