import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Finds a sentence by its locale key, such as `fix.restart_device.title`; an unknown key comes back as it is. */
export type Sentences = (key: string) => string;

/**
 * Reads a locale file.
 * @param file path or URL of a nested YAML file
 */
export function readSentences(file: string | URL): Sentences {
  const root: unknown = parse(readFileSync(file, 'utf8'));
  return (key) => {
    const found = key.split('.').reduce<unknown>((at, part) => (isRecord(at) ? at[part] : undefined), root);
    return typeof found === 'string' ? found : key;
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
