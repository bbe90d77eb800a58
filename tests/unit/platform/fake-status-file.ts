import { vi } from 'vitest';
import { fileText } from '../status/support';

interface StatusFile {
  readonly services?: Record<string, unknown>;
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

function answerWith({ services = {}, status = 200, headers = {} }: StatusFile): Response {
  return new Response(status === 200 ? fileText(services) : null, { status, headers });
}

/**
 * Puts Apple's server into the place of `fetch`.
 * @param file what it answers, or how it does
 */
export function serve(file: StatusFile | (() => Promise<Response>)) {
  const answer = typeof file === 'function' ? file : async () => answerWith(file);
  const fetch = vi.fn((_url: string, _init: RequestInit) => answer());
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

/** An answer that comes when the test says so. */
export function slowAnswer(file: StatusFile): { answer: () => Promise<Response>; release: () => void } {
  let release = (): void => undefined;
  const held = new Promise<void>((go) => {
    release = go;
  });
  return { answer: () => held.then(() => answerWith(file)), release: () => release() };
}
