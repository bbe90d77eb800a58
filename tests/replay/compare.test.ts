import { describe, expect, it } from 'vitest';
import { Comparison, comparisonTable } from '../../scripts/lib/compare';
import { loadHistory } from '../fixtures/feed/load';
import { fileText, HOUR, NOON, ongoing, posted, resolved } from '../unit/status/support';

type Services = Record<string, unknown>;

/** @returns alerts and hours down by rule, in the order of the table; files come at these hours */
function scores(...files: readonly (readonly [number, Services | string])[]) {
  const run = new Comparison();
  for (const [hour, file] of files)
    run.next({
      fetchedAt: new Date(NOON + hour * HOUR).toISOString(),
      text: typeof file === 'string' ? file : fileText(file),
    });
  const all = run.scores().map(({ alerts, down }) => [alerts, down === null ? null : down / HOUR] as const);
  const [change, service, message, any, noEnd, ours] = all;
  return { change, service, message, any, noEnd, ours };
}

const at = (hour: number) => ({ datePosted: posted(NOON + hour * HOUR) });

describe('how many alerts the rules raise', () => {
  it('for one outage of three services that ends', () => {
    const event = ongoing(at(1));
    const over = resolved(at(3));
    const down = { Photos: [event], 'iCloud Drive': [event] };
    expect(
      scores(
        [0, {}],
        [1, down],
        [2, { ...down, 'iCloud Backup': [event] }],
        [3, { Photos: [over], 'iCloud Drive': [over], 'iCloud Backup': [over] }],
        [75, {}],
      ),
    ).toEqual({
      change: [4, null],
      service: [3, 2],
      message: [1, 2],
      any: [1, 74],
      noEnd: [1, 2],
      ours: [1, 2],
    });
  });

  it('for what is over when it is first seen, and for maintenance', () => {
    const works = ongoing({ ...at(2), statusType: 'Maintenance', messageId: '9' });
    const noEnd = resolved({ ...at(1), epochEndDate: null });
    expect(scores([0, {}], [1, { Photos: [noEnd] }], [2, { Photos: [noEnd, works] }], [3, {}])).toEqual({
      change: [3, null],
      service: [0, 0],
      message: [0, 0],
      any: [1, 2],
      noEnd: [1, 2],
      ours: [0, 0],
    });
  });

  it('for stale copies, and for an outage under two ids', () => {
    const [fresh, stale] = [{ Photos: [ongoing(at(2))] }, { Photos: [resolved(at(1))] }];
    const renamed = { Photos: [ongoing({ ...at(5), messageId: '2' })] };
    expect(scores([2, fresh], [3, stale], [4, fresh], [5, renamed])).toEqual({
      change: [3, null],
      service: [2, 2],
      message: [2, 2],
      any: [1, 3],
      noEnd: [2, 2],
      ours: [1, 3],
    });
  });

  it('for a file that cannot be read: none, and what was down stays so', () => {
    const down = { Photos: [ongoing(at(1))] };
    expect(scores([1, down], [2, '<html>'], [3, down], [4, { Siri: [ongoing(at(4))] }])).toMatchObject({
      service: [1, 3],
      any: [1, 3],
      ours: [1, 3],
    });
  });
});

describe('the recorded history', () => {
  it('gives the figures of docs/status.md', () => {
    const run = new Comparison();
    for (const { label, feed } of loadHistory()) run.next({ fetchedAt: label, text: JSON.stringify(feed) });
    const table = comparisonTable(run.scores(), run.span()).split('\n');
    expect(table.map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['rule', 'alerts', 'a year', 'hours down'],
      ['any change of the events', '253', '97.0', '-'],
      ['each service that turns active', '141', '54.1', '89'],
      ['each new message id', '49', '18.8', '89'],
      ['any event counts, past ones too', '43', '16.5', '10253'],
      ['no end date means open', '55', '21.1', '89'],
      ['ours: one incident for the group', '49', '18.8', '90'],
    ]);
  });

  it('has no rate where it spans no time', () => {
    expect(comparisonTable(new Comparison().scores(), 0)).toMatch(
      /ours: one incident for the group +0 +- +0$/,
    );
  });
});
