/** What the still copy runs before the extension's own code; its source is sent there, so it uses its arguments only. */
export function standStill(now: number): void {
  const Moving = Date;
  globalThis.Date = class extends Moving {
    constructor(...parts: readonly unknown[]) {
      // The real constructor takes what the caller gives; only a call without anything asks for the time.
      super(...((parts.length > 0 ? parts : [now]) as [number]));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor; // called as a function nowhere in the extension
}

/** What a page's address may ask the browser's part to be played as. */
interface Played {
  readonly permissions: Record<string, unknown>;
  readonly runtime: Record<string, unknown>;
  readonly storage: { readonly managed: Record<string, unknown> };
  readonly windows: { getCurrent: () => Promise<object> };
  readonly extension: object;
}

/**
 * Plays what no driver can bring about in both browsers: refusals (`?refuse=access|notices|storage`), a policy
 * (`?policy=<JSON>`) and a private window (`?private`). Runs in pages only; the worker and all other answers stay the
 * browser's own.
 */
export function playBrowser(): void {
  const wishes = new URLSearchParams(location.search);
  const refuse = wishes.get('refuse');
  const policy = wishes.get('policy');
  const { browser, chrome } = globalThis as { browser?: Played; chrome?: Played }; // present in every extension page
  const api = browser ?? chrome;
  if (!api) return;
  const no = async () => false;
  if (refuse === 'access') api.permissions.contains = no;
  if (refuse === 'access' || refuse === 'notices') api.permissions.request = no;
  if (refuse === 'storage') api.runtime.sendMessage = async () => ({ ok: false, reason: 'storage-full' });
  if (wishes.has('private')) {
    const { getCurrent } = api.windows;
    api.windows.getCurrent = async () => ({ ...(await getCurrent()), incognito: true });
    Object.defineProperty(api.extension, 'inIncognitoContext', { value: true });
  }
  if (policy !== null) api.storage.managed.get = async () => JSON.parse(policy);
}
