import { htmlDocument } from '../html';
import { type Answer, htmlAnswer } from '../http';

const ALERT = 'This iPhone cannot be backed up because there is not enough iCloud storage available.';

/** Puts the alert into a shadow root of the page's own element; closed ones are opened by no page script. */
const inShadow = (mode: 'open' | 'closed') => `<storage-notice></storage-notice><script>
const root = document.querySelector('storage-notice').attachShadow({ mode: '${mode}' });
root.innerHTML = '<div role="alert"></div>';
root.firstChild.textContent = ${JSON.stringify(ALERT)};
</script>`;

/** A phishing mail in the list of mails: mail is never to be read. */
const MAILBOX = `<div role="listbox" aria-label="Messages">
<div role="option" data-message-id="1"><b>iCloud storage is almost full</b>
<p>${ALERT} Your photos will be deleted today. Pay here to keep them.</p></div></div>
<div class="message-body" data-message-id="1" contenteditable="true"><p>iPhone Backup Failed. ${ALERT}</p></div>`;

const FRAMES: Readonly<Record<string, { readonly title: string; readonly body: string }>> = {
  '/applications/settings/current/en-us/index.html': {
    title: 'Settings',
    body: `<main><h1>Storage</h1><div class="sc-iujRgT" role="alert">${ALERT}</div></main>`,
  },
  '/applications/settings/current/en-us/open.html': { title: 'Settings', body: inShadow('open') },
  '/applications/settings/current/en-us/closed.html': { title: 'Settings', body: inShadow('closed') },
  '/applications/mail2/current/en-us/index.html': { title: 'Inbox (1) | iCloud Mail', body: MAILBOX },
};

/** The document of an app's subframe, or null. */
export function appFrame(path: string): Answer | null {
  const frame = FRAMES[path];
  if (!frame) return null;
  return htmlAnswer(htmlDocument({ lang: 'en-us', ...frame }));
}
