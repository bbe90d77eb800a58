import { browser } from '../browser';

/**
 * Shows a notice; one of the same id replaces the first. A system that shows none is said in the console only.
 * @param id stable, so that nothing is shown twice
 */
export async function raise(id: string, words: { title: string; message: string }): Promise<void> {
  // Firefox knows only these fields and throws on others such as requireInteraction.
  const iconUrl = browser.runtime.getURL('icon/128.png');
  try {
    await browser.notifications.create(id, { type: 'basic', iconUrl, ...words });
  } catch (error) {
    // A system that shows no notices would refuse it again at every start.
    console.warn('Backup Beacon could not show a notice', error);
  }
}
