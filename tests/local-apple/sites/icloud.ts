import { type Answer, htmlAnswer, type Site } from '../http';
import { hostilePage } from './hostile';
import { appFrame } from './icloud-apps';
import { appRoute, home, landing, photos, plan } from './icloud-routes';
import { shellPage } from './icloud-shell';
import { STORAGE_WORDS, type StorageState, type StorageWords, storageState } from './icloud-states';

/** What iCloud.com shows where an address does not say: `?state=` overrides it. */
export interface ICloudSettings {
  signedIn: boolean;
  storage: StorageState;
}

/** Content of each route by its path. */
function contentOf(path: string, words: StorageWords, signedIn: boolean): string | null {
  switch (path) {
    case '/':
      return signedIn ? home(words) : landing();
    case '/photos/':
      return photos();
    case '/icloudplus/':
      return plan(words);
    case '/settings/':
      return appRoute('settings', 'index');
    case '/settings/open/':
      return appRoute('settings', 'open');
    case '/settings/closed/':
      return appRoute('settings', 'closed');
    case '/mail/':
      return appRoute('mail2', 'index');
    default:
      return null;
  }
}

function routePage(url: URL, settings: ICloudSettings): Answer | null {
  const asked = url.searchParams.get('state');
  const words = STORAGE_WORDS[storageState(asked) ?? settings.storage];
  const signedIn = asked === null ? settings.signedIn : asked !== 'signed-out';
  const fragment = url.pathname.startsWith('/fragment/');
  const path = fragment ? url.pathname.slice('/fragment'.length) : url.pathname;
  const content = contentOf(path, words, signedIn);
  if (content === null) return null;
  if (fragment) return htmlAnswer(content);
  const banner = signedIn && path === '/' ? words.banner : null;
  return shellPage({ lang: words.lang, title: 'iCloud', banner, content });
}

/** www.icloud.com and www.icloud.com.cn: routes, their fragments, app subframes and hostile pages. */
export function icloudSite(settings: ICloudSettings): Site {
  return (url) => appFrame(url.pathname) ?? hostilePage(url.pathname) ?? routePage(url, settings);
}
