import { describe, expect, test } from 'vitest';
import { CONCEPT_IDS } from '../../../lib/knowledge/concepts';
import { ERRORS } from '../../../lib/knowledge/errors/index';
import { CAUSE_IDS, ERROR_IDS, QUESTION_IDS, SIGN_IDS } from '../../../lib/knowledge/ids';
import { SIGNS } from '../../../lib/knowledge/signs';
import { keyOf, sentence } from './words';

describe.each(SIGN_IDS)('%s', (id) => {
  const { said, none = [], favours, settles, source } = SIGNS[id];

  test('is made of concepts that exist', () => {
    const named = [...said.flat(), ...none];
    expect(named.filter((concept) => !CONCEPT_IDS.includes(concept))).toEqual([]);
    expect(said.every((concepts) => concepts.length > 0)).toBe(true);
  });

  test('favours causes that exist and that some error has', () => {
    const causes = CAUSE_IDS.filter((cause) => favours[cause] !== undefined);
    expect(causes).toHaveLength(Object.keys(favours).length);
    expect(causes.length).toBeGreaterThan(0);
    for (const cause of causes) {
      expect(favours[cause]).toBeGreaterThan(1);
      expect(ERROR_IDS.some((error) => ERRORS[error].causes[cause] !== undefined)).toBe(true);
    }
  });

  test('has a source, words, and settles a question that exists', () => {
    expect(source).not.toBe('');
    expect(sentence(`sign.${keyOf(id)}`)).toMatch(/^[A-Z].{5,60}[^.]$/);
    if (settles !== undefined) expect(QUESTION_IDS).toContain(settles);
  });
});
