import { describe, expect, test, vi } from 'vitest';
import type { ErrorId } from '../../../lib/knowledge/ids';
import { createSuggest, LONGEST_HINT } from '../../../lib/state/suggest';

/** A worker that answers when a test says so, and what was picked. */
function slow() {
  const asked: string[] = [];
  const answers: ((errors: readonly ErrorId[]) => void)[] = [];
  const pick = vi.fn();
  const find = (text: string) => {
    asked.push(text);
    return new Promise<readonly ErrorId[]>((answer) => answers.push(answer));
  };
  const suggest = createSuggest({ suggest: find }, pick);
  const answer = async (...errors: ErrorId[]) => {
    answers.shift()?.(errors);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { suggest, asked, answer, pick };
}

describe('what is asked', () => {
  test.each(['', 'ab', '  ab  ', '\n\n\n'])('%j is too short', (text) => {
    const { suggest, asked } = slow();
    suggest.type(text);
    expect(asked).toEqual([]);
  });

  test('of a long text its beginning', () => {
    const { suggest, asked } = slow();
    suggest.type('x'.repeat(5000));
    expect(asked).toEqual(['x'.repeat(LONGEST_HINT)]);
  });

  test('one text at a time, then the newest; what was typed between is never asked', async () => {
    const { suggest, asked, answer } = slow();
    for (const text of ['stu', 'stuc', 'stuck', 'stuck f']) suggest.type(text);
    expect(asked).toEqual(['stu']);
    await answer('icloud-stuck');
    expect(asked).toEqual(['stu', 'stuck f']);
    expect(suggest.list.value.errors).toEqual([]);
    await answer('restore-stuck');
    expect(suggest.list.value).toEqual({ errors: ['restore-stuck'], at: -1 });
  });

  test('an answer to a text that was deleted is dropped, and the next text is asked about', async () => {
    const { suggest, asked, answer } = slow();
    suggest.type('stuck');
    suggest.type('st');
    await answer('icloud-stuck');
    expect(suggest.list.value.errors).toEqual([]);
    suggest.type('stu');
    await answer('icloud-stuck');
    expect(asked).toEqual(['stuck', 'stu']);
    expect(suggest.list.value.errors).toEqual(['icloud-stuck']);
  });

  test('an answer that comes after the list was closed is dropped', async () => {
    const { suggest, answer } = slow();
    suggest.type('stuck');
    suggest.close();
    await answer('icloud-stuck');
    expect(suggest.list.value.errors).toEqual([]);
  });
});

describe('what is chosen', () => {
  async function listed() {
    const all = slow();
    all.suggest.type('stuck');
    await all.answer('icloud-stuck', 'restore-stuck');
    return all;
  }

  test('goes round, by way of the text', async () => {
    const { suggest } = await listed();
    const places = ([1, 1, 1, 1] as const).map((by) => {
      suggest.move(by);
      return suggest.list.value.at;
    });
    expect(places).toEqual([0, 1, -1, 0]);
    suggest.move(-1);
    suggest.move(-1);
    expect(suggest.list.value.at).toBe(1);
  });

  test('nothing, where nothing is listed', () => {
    const { suggest } = slow();
    suggest.move(1);
    suggest.move(-1);
    expect(suggest.list.value.at).toBe(-1);
  });

  test('nothing any more once the list is another one', async () => {
    const { suggest, answer } = await listed();
    suggest.move(1);
    suggest.type('stuck at');
    await answer('restore-stuck', 'icloud-stuck');
    expect(suggest.list.value.at).toBe(-1);
  });

  test('is picked as what was typed, with the words as long as a quote may be', async () => {
    const { suggest, pick } = await listed();
    suggest.take('restore-stuck', ` ${'stuck '.repeat(60)}`);
    expect(pick).toHaveBeenCalledExactlyOnceWith({
      error: 'restore-stuck',
      quote: 'stuck '.repeat(60).slice(0, 200),
      origin: 'typed',
    });
    expect(suggest.list.value.errors).toEqual([]);
  });
});
