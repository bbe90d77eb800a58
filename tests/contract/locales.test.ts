import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isMap, isScalar, type Node, parseDocument, type YAMLMap } from 'yaml';
import { CAUSE_IDS, ERROR_IDS, FIX_IDS, QUESTION_IDS } from '../../lib/knowledge/ids';
import { QUESTIONS } from '../../lib/knowledge/questions/index';
import { sources } from './source';

interface Message {
  readonly key: string;
  readonly text: string;
  readonly note: string;
}

const noteOf = (node: unknown): string => {
  const { comment, commentBefore } = (node ?? {}) as Partial<Node>;
  return `${commentBefore ?? ''} ${comment ?? ''}`.trim();
};

const isPlural = (map: YAMLMap): boolean => map.items.every(({ key }) => /^(?:n|\d+)$/.test(String(key)));

/** Every message of a map with the translator's note that stands above it, beside it, or above its first sibling. */
function messagesOf(map: YAMLMap, path: string): Message[] {
  return map.items.flatMap(({ key, value }, index) => {
    const first = index === 0 ? noteOf(map) : '';
    const inherited = `${first} ${noteOf(key)}`.trim();
    const name = path ? `${path}.${String(key)}` : String(key);
    if (isScalar(value))
      return [{ key: name, text: String(value.value), note: `${inherited} ${noteOf(value)}`.trim() }];
    if (!isMap(value)) return [];
    if (isPlural(value)) {
      const text = value.items.map((item) => String(item.value)).join(' | ');
      return [{ key: name, text, note: `${inherited} ${noteOf(value)}`.trim() }];
    }
    return messagesOf(value, name);
  });
}

const document = parseDocument(readFileSync('locales/en.yml', 'utf8'));
const messages = isMap(document.contents) ? messagesOf(document.contents, '') : [];
const keys = new Set(messages.map((message) => message.key));
const keyOf = (id: string) => id.replaceAll('-', '_');

test('the file is sound', () => {
  expect(document.errors).toEqual([]);
  expect(keys.size).toBe(messages.length);
  expect(messages.length).toBeGreaterThan(250);
});

test('every message has words and a note for translators', () => {
  expect(messages.filter((message) => message.text.trim() === '').map((message) => message.key)).toEqual([]);
  expect(messages.filter((message) => message.note.length < 8).map((message) => message.key)).toEqual([]);
});

test('every key is one that Chrome accepts', () => {
  expect([...keys].filter((key) => !/^[A-Za-z0-9_.]+$/.test(key))).toEqual([]);
});

test('every error, cause, fix and question has its words', () => {
  const wanted = [
    ...ERROR_IDS.flatMap((id) => [`error.${keyOf(id)}.title`, `error.${keyOf(id)}.meaning`]),
    ...CAUSE_IDS.map((id) => `cause.${keyOf(id)}.name`),
    ...FIX_IDS.flatMap((id) => ['title', 'how', 'loss'].map((part) => `fix.${keyOf(id)}.${part}`)),
    ...QUESTION_IDS.flatMap((id) => [
      `question.${keyOf(id)}.ask`,
      ...Object.keys(QUESTIONS[id].answers).map((answer) => `question.${keyOf(id)}.answers.${answer}`),
    ]),
  ];
  expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
});

test('no word is there that nothing shows', () => {
  const code = sources('lib', 'components', 'entrypoints')
    .map((file) => file.text)
    .concat(readFileSync('wxt.config.ts', 'utf8'))
    .join('\n');
  const byId = /^(?:error|cause|fix|question|path)\./;
  const isShown = (key: string): boolean => {
    if (
      byId.test(key) ||
      code.includes(`${key}'`) ||
      code.includes(`__MSG_${keyOf(key.replace('.', '_'))}__`)
    )
      return true;
    // Keys that end in data: `plan.was_${outcome}`, `verdict.problem.${problem}`.
    return [...key.matchAll(/[._]/g)].some(({ index }) => code.includes(`${key.slice(0, index + 1)}\${`));
  };
  const unused = [...keys].filter((key) => !isShown(key));
  expect(unused).toEqual([]);
});
