const api = globalThis.browser ?? chrome;
const FEED = 'https://www.apple.com/support/systemstatus/data/system_status_en_US.js';

api.alarms.onAlarm.addListener(async ({ name }) => {
  if (name === 'fail') throw new Error('as asked');
  await api.storage.local.set({ lastAlarm: name, [`heard ${name}`]: true });
});

async function check(tabId) {
  const answer = await fetch(FEED, { credentials: 'omit', cache: 'no-store' });
  const { services } = await answer.json();
  await api.action.setBadgeText({ tabId, text: String(services.length) });
}

api.runtime.onMessage.addListener((message, sender) => {
  if (message === 'page') void check(sender.tab?.id);
});

async function countStart() {
  const { starts = 0 } = await api.storage.local.get('starts');
  await api.storage.local.set({ starts: starts + 1 });
}
void countStart();
