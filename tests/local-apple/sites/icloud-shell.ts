import { escapeHtml, htmlDocument } from '../html';
import { type Answer, htmlAnswer } from '../http';

/** Apple's policy is not known; this one forbids whatever a strict policy would. */
const POLICY = "default-src 'self'; script-src 'self' 'nonce-local'; style-src 'self'; object-src 'none'";

/** The shell marks its root with build numbers and takes them off again at once. */
const BUILD = ' data-cw-private-build-number="2626Build17" data-cw-private-mastering-number="2626B17"';
const TAKE_OFF = `for (const name of ['build', 'mastering'])
  document.documentElement.removeAttribute('data-cw-private-' + name + '-number');`;

/** Routes change by history.pushState; content comes later, with its fragment, and replaces the old one. */
const ROUTER = `
const app = {
  async go(path) {
    history.pushState({}, '', path);
    const answer = await fetch('/fragment' + path + location.search);
    document.querySelector('.root-component').innerHTML = await answer.text();
    document.documentElement.dataset.route = path;
  },
  banner(text) {
    const note = document.createElement('div');
    note.className = 'notification';
    note.setAttribute('role', 'alert');
    note.textContent = text;
    document.querySelector('.notification-presenter').replaceChildren(note);
  },
};
window.localApple = app;
document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-go]');
  if (link) { event.preventDefault(); app.go(link.dataset.go); }
});`;

export interface ShellParts {
  readonly lang: string;
  readonly title: string;
  readonly banner: string | null;
  /** HTML of `.root-component`. */
  readonly content: string;
  /** More script for the page. */
  readonly script?: string;
}

/** One notification of the shell, with the text as text. */
function notification(text: string): string {
  return `<div class="notification" role="alert">${escapeHtml(text)}</div>`;
}

/** A page in the frame of iCloud.com's shell: light DOM in `ui-main-pane`, banners in `.notification-presenter`. */
export function shellPage({ lang, title, banner, content, script = '' }: ShellParts): Answer {
  const body = `<div><ui-main-pane class="main-pane"><div class="root-viewport">
<div class="notification-presenter">${banner === null ? '' : notification(banner)}</div>
<div class="root-component">${content}</div>
</div></ui-main-pane></div><script nonce="local">${ROUTER}${script}</script>`;
  const head = `<script nonce="local">${TAKE_OFF}</script>`;
  return htmlAnswer(htmlDocument({ lang, title, body, head, rootAttributes: BUILD }), {
    'content-security-policy': POLICY,
    'set-cookie': 'X-APPLE-WEB-SESSION=local; Path=/; Secure; SameSite=None',
  });
}

/** A route's content: every route's class ends in `-page-route`. */
export function route(name: string, main: string): string {
  return `<div class="page-viewport ${name}-page-route"><div class="page-content">
<header class="toolbar-banner"><ui-button class="icloud-logo" role="button" tabindex="0">iCloud</ui-button></header>
<main>${main}</main></div></div>`;
}
