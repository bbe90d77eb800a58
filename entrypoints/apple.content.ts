import { defineContentScript } from 'wxt/utils/define-content-script';
import { isRead } from '../lib/page/hosts';
import { pageClock } from '../lib/page/page-clock';
import { PageSession } from '../lib/page/session';
import { PAGE_TOOLS } from '../lib/page/tools';
import { answerWhichPage, isAlive, openShadow, send } from '../lib/platform/content-api';

export default defineContentScript({
  matches: [
    'https://www.icloud.com/*',
    'https://icloud.com/*',
    'https://www.icloud.com.cn/*',
    'https://icloud.com.cn/*',
    'https://support.apple.com/*',
    'https://discussions.apple.com/*',
    'https://discussionsjapan.apple.com/*',
    'https://discussionschinese.apple.com/*',
  ],
  allFrames: true,
  runAt: 'document_idle',
  main() {
    if (!isRead(new URL(location.href), window !== window.top)) return;
    const page = crypto.randomUUID();
    const clock = pageClock(isAlive, () => session.stop());
    const session = new PageSession(document, { clock, send, page, tools: { ...PAGE_TOOLS, openShadow } });
    answerWhichPage(() => ({ page, read: session.hasRead }));
    addEventListener('pagehide', () => session.leave());
    addEventListener('pageshow', (event) => event.persisted && session.readAfresh());
    session.read();
  },
});
