import { ADDRESSES, fill, press, see, unfold } from '../harness';
import { begun, bookOf, SETTINGS_NOW, SEVERAL, solved, tried } from './records';
import type { State } from './state';

/** Types a text into the popup's box and sends it. */
const typed = (text: string): Pick<State, 'act'> => ({
  act: async (page) => {
    await fill(page, '[data-box]', text);
    await page.keyboard.press('Enter');
  },
});

const LONG = `My iPhone says The last backup could not be completed. ${'Donaudampfschifffahrtsgesellschaft'.repeat(3)} and I have tried again and again since last Tuesday.`;
const FAILED = begun('icloud-backup-failed', 'iPhone Backup Failed');

/** What the popup can say about an error. */
export const FINDING_STATES: readonly State[] = [
  {
    id: 'popup-page',
    screen: 'popup',
    title: 'The page shows an error and a storage meter',
    over: ADDRESSES.icloud.home('nearly-full'),
    shows: ['[data-finding=icloud-storage-full]', '[data-outcome]'],
    narrow: true,
  },
  {
    id: 'popup-maybe',
    screen: 'popup',
    title: 'A page that may be about an error',
    over: ADDRESSES.community.story,
    shows: ['[data-answers=unsure]', '[data-pick=icloud-backup-failed]'],
  },
  {
    id: 'popup-several-errors',
    screen: 'popup',
    title: 'Several errors on one page',
    over: ADDRESSES.community.lastBackup,
    alsoFound: [
      {
        error: 'icloud-storage-full',
        confidence: 0.6,
        quote: 'This iPhone cannot be backed up because there is not enough iCloud storage available.',
        evidence: 'phrase',
        language: 'en',
        because: ['not enough iCloud storage'],
      },
      {
        error: 'computer-backup-corrupt',
        confidence: 0.5,
        quote: 'the backup was corrupt or not compatible with the iPhone',
        evidence: 'phrase',
        language: 'en',
        because: [],
      },
    ],
    act: (page) => unfold(page, '.others'),
    shows: ['[data-finding=icloud-last-backup-incomplete]', '[data-pick=computer-backup-corrupt]'],
  },
  {
    id: 'popup-unsure',
    screen: 'popup',
    title: 'Did you mean',
    ...typed('My iPhone backup to iCloud took all night. It finished without a hitch, thanks!'),
    shows: ['[data-view=unsure]', '[data-pick]'],
  },
  {
    id: 'popup-not-recognised',
    screen: 'popup',
    title: 'Not recognised',
    ...typed('The cat sat on the mat.'),
    shows: ['[data-answers=unknown]'],
  },
  {
    id: 'popup-typed',
    screen: 'popup',
    title: 'A typed message',
    ...typed('iTunes could not back up the iPhone because the iPhone disconnected (0xE8000065)'),
    shows: ['[data-finding]', '[data-outcome]'],
  },
  {
    id: 'popup-foreign',
    screen: 'popup',
    title: 'A quote in another language',
    over: ADDRESSES.community.german,
    shows: ['[data-finding=icloud-storage-full]', '[data-language=de]'],
  },
  {
    id: 'popup-quote-rtl',
    screen: 'popup',
    title: 'A quote from right to left',
    ...typed('לא ניתן היה להשלים את הגיבוי האחרון.'),
    shows: ['[data-finding=icloud-last-backup-incomplete] blockquote'],
  },
  {
    id: 'popup-long-text',
    screen: 'popup',
    title: 'A long text and a long name',
    kept: { settings: { ...SETTINGS_NOW, devices: SEVERAL, current: 'third' } },
    ...typed(LONG),
    shows: ['[data-finding=icloud-last-backup-incomplete]'],
    narrow: true,
  },
  {
    id: 'popup-case',
    screen: 'popup',
    title: 'A case under way',
    kept: { book: bookOf(tried(FAILED, 2)) },
    shows: ['[data-case=icloud-backup-failed]', '[data-outcome]'],
  },
  {
    id: 'popup-devices',
    screen: 'popup',
    title: 'Several devices and an old backup',
    kept: { settings: { ...SETTINGS_NOW, devices: SEVERAL, current: 'second' } },
    shows: ['[data-last-good]'],
  },
  {
    id: 'popup-closed',
    screen: 'popup',
    title: 'It worked',
    over: ADDRESSES.community.backupFailed,
    kept: { book: bookOf(solved(FAILED)) },
    shows: ['[data-closed=worked]'],
  },
  {
    id: 'popup-storage-full',
    screen: 'popup',
    title: 'The extension’s own storage is full',
    query: 'refuse=storage',
    ...typed('iPhone Backup Failed'),
    shows: ['[data-trouble=storage-full]'],
  },
  {
    id: 'popup-outage-and-error',
    screen: 'popup',
    title: 'An error during an outage',
    over: ADDRESSES.community.lastBackup,
    before: async ({ apple }) => {
      apple.feed.startIncident({ services: ['iCloud Backup'] });
    },
    act: async (page) => {
      await see(page, '[data-finding]');
      await unfold(page, '[data-verdict] details');
      await press(page, '[data-action=check-status]');
    },
    shows: ['[data-verdict=outage]', '[data-fix=wait-for-apple]'],
  },
];
