import { describe, expect, test } from 'vitest';
import { CAUSES } from '../../../lib/knowledge/causes';
import { ERRORS } from '../../../lib/knowledge/errors/index';
import { CAUSE_IDS, ERROR_IDS } from '../../../lib/knowledge/ids';
import { keyOf, sentence } from './words';

describe.each(CAUSE_IDS)('%s', (id) => {
  test('has a source and a short name', () => {
    expect(CAUSES[id].source).not.toBe('');
    expect(sentence(`cause.${keyOf(id)}.name`)).toMatch(/^.{5,60}[^.]$/);
  });

  test('is a cause of at least one error', () => {
    expect(ERROR_IDS.filter((error) => ERRORS[error].causes[id] !== undefined)).not.toEqual([]);
  });
});
