// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { page, reading, said, TOOLS } from './page-fixture';

const HOME = 'https://www.icloud.com/';
const PHISH = 'Your iCloud storage is almost full';

describe('the shell of iCloud.com', () => {
  it.each([
    `<div class="notification-presenter"><p>${PHISH}</p></div>`,
    `<div role="alert">${PHISH}</div>`,
    `<div role="status"><b>Your iCloud</b> storage is <span>almost full</span></div>`,
    `<div aria-live="polite">${PHISH}</div>`,
  ])('reads a notice in %s', (body) => {
    expect(said(reading(body, HOME))).toEqual([`alert: ${PHISH}`]);
  });

  it('joins the title and the text of one notice', () => {
    const body = '<div role="alert"><h2>iCloud Storage Full</h2><p>Back up stopped.</p></div>';
    expect(said(reading(body, HOME))).toEqual(['alert: iCloud Storage Full Back up stopped.']);
  });

  it('says a notice in a notice once', () => {
    const body = `<div class="notification-presenter"><div role="alert">${PHISH}</div></div>`;
    expect(said(reading(body, HOME))).toEqual([`alert: ${PHISH}`]);
  });

  it('says nothing about the signed-out landing page, whose advertising speaks of storage', () => {
    const body = `<ui-main-pane><div class="root-viewport"><div class="notification-presenter"></div>
      <div class="root-component"><div class="page-viewport landing-page-route"><main><div class="landing-page">
      <p>Upgrade to iCloud+ to get more storage</p><p>5 GB of 5 GB</p></div></main></div></div></div></ui-main-pane>`;
    expect(reading(body, HOME)).toBeNull();
  });

  it('measures the home page but takes no words from its tiles', () => {
    const body = `<div class="homepage-viewport"><article><p>${PHISH}</p></article><p>4.9 GB of 5 GB used</p></div>`;
    const result = reading(body, HOME);
    expect(result?.candidates).toEqual([]);
    expect(result?.meters).toEqual([expect.stringContaining('4.9 GB of 5 GB')]);
  });

  it('finds a meter that is spread over two rows', () => {
    const body = '<div class="icloud-plus-page-route"><div>4.9 GB</div><div>of 5 GB</div></div>';
    expect(reading(body, `${HOME}icloudplus/`)?.meters[0]).toContain('4.9 GB');
  });

  it('reads the text of a page route after what notices say', () => {
    const body = `<div class="page-viewport icloud-plus-page-route"><p>Your storage is full.</p>
      <div role="alert">No storage left</div></div>`;
    const words = said(reading(body, `${HOME}icloudplus/`));
    expect(words).toEqual(['alert: No storage left', 'text: Your storage is full.']);
  });

  it('keeps address and language, without query and fragment', () => {
    const doc = page('<p role="alert">storage full</p>', 'fr-fr');
    const result = reading(doc, 'https://www.icloud.com.cn/icloudplus/?id=1#x');
    expect(result).toMatchObject({ url: 'https://www.icloud.com.cn/icloudplus/', lang: 'fr-fr' });
  });
});

describe('what is never read', () => {
  it.each([
    ['a mail list', `<div role="listbox"><div role="option">${PHISH}</div></div>`],
    ['a grid', `<div role="grid"><div role="row">${PHISH}</div></div>`],
    ['a message', `<div data-message-id="7">${PHISH}</div>`],
    ['a note', `<div contenteditable="true">${PHISH}</div>`],
    ['a form field', `<textarea>${PHISH}</textarea><input value="${PHISH}">`],
    ['a hidden part', `<div hidden>${PHISH}</div><div aria-hidden="true">${PHISH}</div>`],
    ['a script', `<script>"${PHISH}"</script><style>.storage{}</style>`],
  ])('%s inside a notice area', (_what, part) => {
    expect(reading(`<div aria-live="polite">${part}</div>`, HOME)).toBeNull();
  });

  it('a notice inside a mail list', () => {
    expect(reading(`<div role="listbox"><div role="alert">${PHISH}</div></div>`, HOME)).toBeNull();
  });

  it('anything outside the known areas', () => {
    expect(reading(`<p>${PHISH}</p><p>5 GB of 5 GB</p>`, HOME)).toBeNull();
  });

  it("Apple's sign-in, and hosts that only look like Apple's", () => {
    for (const host of ['idmsa.apple.com', 'icloud.com.evil.example', 'eviicloud.com', 'www.apple.com']) {
      expect(reading(`<p role="alert">${PHISH}</p>`, `https://${host}/`)).toBeNull();
    }
  });
});

describe("iCloud's app frames", () => {
  const app = (name: string): string =>
    `https://www.icloud.com/applications/${name}/current/en-us/index.html`;
  const body = `<div role="status">${PHISH}</div><p>Your storage is full.</p><p>5 GB of 5 GB</p>`;

  it('reads settings and iCloud+ whole', () => {
    for (const name of ['settings', 'icloudplus']) {
      const result = reading(body, app(name));
      expect(said(result)).toEqual([`alert: ${PHISH}`, 'text: Your storage is full.']);
      expect(result?.meters).not.toEqual([]);
    }
  });

  it('reads only loud notices of mail, photos and drive, since their live areas read messages out', () => {
    for (const name of ['mail2', 'photos3', 'iclouddrive']) {
      expect(reading(body, app(name))).toBeNull();
      expect(said(reading(`${body}<p role="alert">No storage</p>`, app(name)))).toEqual([
        'alert: No storage',
      ]);
    }
  });

  it('reads nothing of the other apps', () => {
    for (const name of ['notes3', 'hidemyemail', 'calendar', 'fmf', 'ix/pages']) {
      expect(reading(`<p role="alert">${PHISH}</p>`, app(name))).toBeNull();
    }
  });
});

describe('shadow roots', () => {
  function withShadow(mode: ShadowRootMode): { doc: Document; root: ShadowRoot } {
    const doc = page('<ui-main-pane><ui-banner></ui-banner></ui-main-pane>');
    const host = doc.querySelector('ui-banner');
    if (!host) throw new Error('the fixture has no host');
    const root = host.attachShadow({ mode });
    root.innerHTML = `<section><div role="alert">${PHISH}</div></section>`;
    return { doc, root };
  }

  it('reads notices in an open one', () => {
    expect(said(reading(withShadow('open').doc, HOME))).toEqual([`alert: ${PHISH}`]);
  });

  it('reads notices in a closed one where the browser opens it', () => {
    const { doc, root } = withShadow('closed');
    expect(reading(doc, HOME)).toBeNull();
    const openShadow = (host: Element): ShadowRoot | null => (host.localName === 'ui-banner' ? root : null);
    expect(said(reading(doc, HOME, { ...TOOLS, openShadow }))).toEqual([`alert: ${PHISH}`]);
  });

  it('asks for those of custom elements only', () => {
    const asked: string[] = [];
    const openShadow = (host: Element): null => {
      asked.push(host.localName);
      return null;
    };
    reading('<div><svg></svg><ui-button></ui-button></div>', HOME, { ...TOOLS, openShadow });
    expect(asked).toEqual(['ui-button']);
  });
});
