import type { PageMessage } from '../page/message';

/** The little of the browser's API that the content script uses; the whole polyfill would not fit its budget. */
interface ContentApi {
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: PageMessage): Promise<unknown>;
    readonly onMessage: {
      addListener(hear: (message: unknown, from: unknown, answer: (said: unknown) => void) => void): void;
    };
  };
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

function contentApi(): ContentApi | undefined {
  // The two globals are the browser's, not the page's; TypeScript knows neither without the polyfill's types.
  const { browser, chrome } = globalThis as { browser?: ContentApi; chrome?: ContentApi };
  return browser?.runtime?.id ? browser : chrome;
}

/** Whether the extension that this script belongs to is still there: not updated, switched off or removed. */
export function isAlive(): boolean {
  return Boolean(contentApi()?.runtime?.id);
}

/** Sends a message; an extension that is gone meanwhile has nobody to hear it. */
export async function send(message: PageMessage): Promise<void> {
  try {
    await contentApi()?.runtime?.sendMessage(message);
  } catch {
    // Nobody hears it: the next document is read by the extension's next version.
  }
}

/** Answers the question which document this is, so that a screen never shows what an earlier one said. */
export function answerWhichPage(answer: () => { readonly page: string; readonly read: boolean }): void {
  contentApi()?.runtime?.onMessage.addListener((_question, _from, reply) => reply(answer()));
}

/** Opens a shadow root, a closed one too: Firefox has a property for that, Chrome a function that throws for SVG. */
export function openShadow(
  element: Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null },
): ShadowRoot | null {
  try {
    return (
      element.shadowRoot ??
      element.openOrClosedShadowRoot ??
      contentApi()?.dom?.openOrClosedShadowRoot(element) ??
      null
    );
  } catch {
    return null;
  }
}
