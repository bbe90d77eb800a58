import type { Words } from '../../lib/state/ports';

type Substitutions = readonly (string | number)[] | Readonly<Record<string, string | number>> | number;

/**
 * Words that behave as the browser's do, made from a parsed locale file.
 * @param file the parsed YAML
 * @returns `t` as of @wxt-dev/i18n: `$1` and {name} substitutions, plurals by count, '' for a key that is missing
 */
export function wordsFrom(file: unknown): Words {
  const messages = flatten(file, []);
  const t = (key: string, ...args: readonly Substitutions[]): string => {
    if (key === '@@ui_locale') return 'en_US';
    const count = args.find((one) => typeof one === 'number');
    const list = args.find((one) => Array.isArray(one)) ?? (count === undefined ? [] : [count]);
    const named = args.find((one) => typeof one === 'object' && !Array.isArray(one)) ?? {};
    return fill(choose(messages.get(key), count), list, named);
  };
  // The real type lists every key; the messages behind it are the same file.
  return { t } as unknown as Words;
}

type Message = string | Readonly<Record<string, string>>;

function choose(message: Message | undefined, count: number | undefined): string {
  if (message === undefined || typeof message === 'string') return message ?? '';
  const { 0: none, 1: one, n: many } = message;
  return (count === 0 ? none : count === 1 ? one : many) ?? many ?? '';
}

function fill(text: string, list: Substitutions, named: Substitutions): string {
  const places = Array.isArray(list) ? list : [];
  const byNumber = text.replace(/\$([1-9])/g, (_, place) => String(places[Number(place) - 1] ?? ''));
  return Object.entries(named).reduce(
    (done, [name, value]) => done.replaceAll(`{${name}}`, () => String(value)),
    byNumber,
  );
}

function flatten(value: unknown, path: readonly string[]): ReadonlyMap<string, Message> {
  if (typeof value !== 'object' || value === null) return new Map([[path.join('.'), String(value)]]);
  const entries = Object.entries(value);
  if (entries.every(([key]) => /^(\d+|n)$/.test(key))) {
    return new Map([[path.join('.'), Object.fromEntries(entries.map(([key, text]) => [key, String(text)]))]]);
  }
  return new Map(entries.flatMap(([key, inner]) => [...flatten(inner, [...path, key])]));
}
