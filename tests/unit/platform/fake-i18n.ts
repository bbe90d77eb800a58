/** Says which words were asked for: key and substitutions; but the locale, which the browser's own Intl has to know. */
export const i18n = {
  t: (key: string, ...rest: unknown[]): string => {
    if (key === 'app.locale') return 'en';
    return rest.length > 0 ? `${key} ${JSON.stringify(rest)}` : key;
  },
};

/** Stands in for the library: every caller gets the same words. */
export const createI18n = (): typeof i18n => i18n;
