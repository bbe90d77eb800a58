import { MAX_METER, MAX_METERS } from './limits';
import type { Block } from './walk';

/**
 * Finds texts that look like a storage meter in a run of blocks: in one of them, or spread over two neighbours.
 * @param looks matches what looks like one
 * @returns the first few, cut to what is sent
 */
export function metersIn(blocks: readonly Block[], looks: RegExp): readonly string[] {
  const found: string[] = [];
  let before = '';
  for (const { text } of blocks) {
    const joined = `${before} ${text}`.trim();
    const meter = [text, joined].find((one) => one.length <= MAX_METER && looks.test(one));
    if (meter && found.length < MAX_METERS) found.push(meter);
    before = text;
  }
  return found;
}
