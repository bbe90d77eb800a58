/** States of a signed-in home page on iCloud.com that the local Apple can show. */
export type StorageState =
  | 'roomy'
  | 'nearly-full'
  | 'over-quota'
  | 'german'
  | 'french'
  | 'russian'
  | 'percent';

export interface StorageWords {
  readonly lang: string;
  /** Text of the storage meter. */
  readonly meter: string;
  /** Text of the notification banner, or null without one. */
  readonly banner: string | null;
}

/** Wording is our own: Apple's on this page is not known; numbers and units are written as in each language. */
export const STORAGE_WORDS: Readonly<Record<StorageState, StorageWords>> = {
  roomy: { lang: 'en-us', meter: '1.2 GB of 5 GB', banner: null },
  'nearly-full': { lang: 'en-us', meter: '4.9 GB of 5 GB', banner: 'Your iCloud storage is almost full.' },
  'over-quota': { lang: 'en-us', meter: '5.2 GB of 5 GB', banner: 'Your iCloud storage is full.' },
  german: {
    lang: 'de-de',
    meter: '4,9 GB von 5 GB',
    banner: 'Dein iCloud-Speicher ist fast voll.',
  },
  french: {
    lang: 'fr-fr',
    meter: '4,9 Go sur 5 Go',
    banner: 'Votre stockage iCloud est presque plein.',
  },
  russian: { lang: 'ru-ru', meter: '4,9 ГБ из 5 ГБ', banner: 'Хранилище iCloud почти заполнено.' },
  percent: { lang: 'en-us', meter: '98% used', banner: null },
};

/** The state named by a query value, or null. */
export function storageState(name: string | null): StorageState | null {
  return name !== null && Object.hasOwn(STORAGE_WORDS, name) ? (name as StorageState) : null; // hasOwn proves it
}
