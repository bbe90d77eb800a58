import { ALL_SERVICES } from '../../../lib/status/services-list';
import { escapeHtml, htmlDocument } from '../html';
import { htmlAnswer, type Site } from '../http';

const ROWS = ALL_SERVICES.map((name) => `<li>${escapeHtml(name)} <span>Available</span></li>`).join('');

/** www.apple.com without the status file (see feed/endpoint.ts): the healthy status page, and the page of redirects. */
export const appleSite: Site = (url) => {
  if (/^\/(?:[a-z]{2}\/)?support\/systemstatus\/$/.test(url.pathname)) {
    const body = `<main><h1>System Status</h1><ul>${ROWS}</ul></main>`;
    return htmlAnswer(htmlDocument({ lang: 'en-US', title: 'System Status - Apple', body }), {
      'set-cookie': 'site_visit=1; Path=/; Secure; SameSite=None',
    });
  }
  if (url.pathname === '/sorry/') {
    return htmlAnswer(htmlDocument({ lang: 'en-US', title: 'Sorry', body: '<h1>We will be back</h1>' }));
  }
  return null;
};
