import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerWhichPage, isAlive, openShadow, send } from '../../../lib/platform/content-api';

const MESSAGE = { kind: 'page-left', page: 'p1' } as const;

afterEach(() => vi.unstubAllGlobals());

function runtime(id: string | undefined = 'beacon') {
  return { id, sendMessage: vi.fn(async () => undefined), onMessage: { addListener: vi.fn() } };
}

/** Only the named browser globals exist. */
function globals(named: { browser?: unknown; chrome?: unknown }): void {
  vi.stubGlobal('browser', named.browser);
  vi.stubGlobal('chrome', named.chrome);
}

describe('isAlive', () => {
  test.each<readonly [string, { browser?: unknown; chrome?: unknown }, boolean]>([
    ['Chrome', { chrome: { runtime: runtime() } }, true],
    ['Firefox', { browser: { runtime: runtime() }, chrome: { runtime: runtime() } }, true],
    ['Chrome after an update', { chrome: { runtime: {} } }, false],
    ['Chrome after removal', { chrome: {} }, false],
    ['Firefox after an update', { browser: { runtime: {} }, chrome: { runtime: {} } }, false],
    ['a page that defines a global named browser', { browser: {}, chrome: { runtime: runtime() } }, true],
    ['no extension at all', {}, false],
  ])('%s: %j', (_name, named, expected) => {
    globals(named);
    expect(isAlive()).toBe(expected);
  });
});

describe('send', () => {
  test('goes through Firefox’s own API where there is one', async () => {
    const [own, compatible] = [runtime(), runtime()];
    globals({ browser: { runtime: own }, chrome: { runtime: compatible } });
    await send(MESSAGE);
    expect(own.sendMessage).toHaveBeenCalledWith(MESSAGE);
    expect(compatible.sendMessage).not.toHaveBeenCalled();
  });

  test.each<readonly [string, unknown]>([
    ['a worker that does not answer', { id: 'x', sendMessage: () => Promise.reject(new Error('gone')) }],
    [
      'an extension that was updated',
      {
        id: 'x',
        sendMessage: () => {
          throw new Error('Extension context invalidated.');
        },
      },
    ],
    ['an extension that was removed', undefined],
  ])('%s is no error in the page', async (_name, gone) => {
    globals({ chrome: { runtime: gone } });
    await expect(send(MESSAGE)).resolves.toBeUndefined();
  });
});

describe('answerWhichPage', () => {
  test('answers with what holds when it is asked', () => {
    const own = runtime();
    globals({ chrome: { runtime: own } });
    let read = false;
    answerWhichPage(() => ({ page: 'p1', read }));
    const hear = own.onMessage.addListener.mock.calls[0]?.[0];
    const reply = vi.fn();
    hear({ kind: 'which-page' }, {}, reply);
    read = true;
    hear({ kind: 'which-page' }, {}, reply);
    expect(reply.mock.calls).toEqual([[{ page: 'p1', read: false }], [{ page: 'p1', read: true }]]);
  });

  test('is no error where the extension is gone', () => {
    globals({ chrome: {} });
    expect(() => answerWhichPage(() => ({ page: 'p1', read: true }))).not.toThrow();
  });
});

describe('openShadow', () => {
  // Roots and elements are only handed through, so plain objects stand in for them.
  const root = { mode: 'closed' } as ShadowRoot;
  const element = (part: object) => part as Element;

  test('an open root needs no API', () => {
    globals({});
    expect(openShadow(element({ shadowRoot: root }))).toBe(root);
    expect(openShadow(element({ shadowRoot: null }))).toBeNull();
  });

  test('Firefox opens a closed one by a property', () => {
    globals({ browser: { runtime: runtime() } });
    expect(openShadow(element({ shadowRoot: null, openOrClosedShadowRoot: root }))).toBe(root);
    expect(openShadow(element({ shadowRoot: null, openOrClosedShadowRoot: null }))).toBeNull();
  });

  test('Chrome opens it by a function, asked only where the root is not open', () => {
    const open = vi.fn(() => root);
    globals({ chrome: { runtime: runtime(), dom: { openOrClosedShadowRoot: open } } });
    const closed = element({ shadowRoot: null });
    expect(openShadow(element({ shadowRoot: root }))).toBe(root);
    expect(open).not.toHaveBeenCalled();
    expect(openShadow(closed)).toBe(root);
    expect(open).toHaveBeenCalledWith(closed);
  });

  test('what Chrome throws for an SVG is no shadow root', () => {
    const open = () => {
      throw new TypeError('parameter 1 is not of type HTMLElement');
    };
    globals({ chrome: { runtime: runtime(), dom: { openOrClosedShadowRoot: open } } });
    expect(openShadow(element({ shadowRoot: null }))).toBeNull();
  });
});
