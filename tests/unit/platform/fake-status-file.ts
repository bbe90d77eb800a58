import { vi } from 'vitest';
import { DEVELOPER_STATUS_URL } from '../../../lib/platform/hosts';
import { fileText } from '../status/support';

interface StatusFile {
  readonly services?: Record<string, unknown>;
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

function answerWith({ services = {}, status = 200, headers = {} }: StatusFile): Response {
  return new Response(status === 200 ? fileText(services) : null, { status, headers });
}

type Answer = StatusFile | (() => Promise<Response>);

/**
 * Puts Apple's server into the place of `fetch`, with two different files.
 * @returns how each address was asked for
 */
export function serveBoth(consumer: Answer, developer: Answer) {
  const fetch = vi.fn((url: string, _init: RequestInit) => {
    const file = url === DEVELOPER_STATUS_URL ? developer : consumer;
    return typeof file === 'function' ? file() : Promise.resolve(answerWith(file));
  });
  vi.stubGlobal('fetch', fetch);
  const asked = (url: string) => fetch.mock.calls.flatMap(([one, init]) => (one === url ? [init] : []));
  return { asked };
}

/**
 * Puts Apple's server into the place of `fetch`.
 * @param file what it answers, or how it does
 */
export function serve(file: Answer) {
  const answer = typeof file === 'function' ? file : async () => answerWith(file);
  const fetch = vi.fn((_url: string, _init: RequestInit) => answer());
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

interface SlowAnswer {
  readonly answer: () => Promise<Response>;
  /** Resolves when the file was asked for. */
  readonly asked: Promise<void>;
  readonly release: () => void;
}

/** An answer that comes when the test says so; after that, every one comes at once. */
export function slowAnswer(file: StatusFile): SlowAnswer {
  let [release, tell] = [(): void => undefined, (): void => undefined];
  const held = new Promise<void>((go) => {
    release = go;
  });
  const asked = new Promise<void>((go) => {
    tell = go;
  });
  const answer = () => {
    tell();
    return held.then(() => answerWith(file));
  };
  return { answer, asked, release: () => release() };
}
