import { browser } from '../browser';

/** Whether a notice of this id stands on the screen, or where the system keeps those that were shown. */
async function stands(id: string): Promise<boolean> {
  const shown = await browser.notifications.getAll().catch(() => ({}));
  return Object.hasOwn(shown, id);
}

/**
 * Shows a notice, unless it stands there already: shown again it would pop up and sound once more. A system that shows
 * none is said in the console only.
 * @param id stable, so that nothing is shown twice
 */
export async function raise(id: string, words: { title: string; message: string }): Promise<void> {
  if (await stands(id)) return;
  // Firefox knows only these fields and throws on others such as requireInteraction.
  const iconUrl = browser.runtime.getURL('icon/128.png');
  try {
    await browser.notifications.create(id, { type: 'basic', iconUrl, ...words });
  } catch (error) {
    // A system that shows no notices would refuse it again at every start.
    console.info('Backup Beacon could not show a notice', error);
  }
}
