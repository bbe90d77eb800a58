import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

/**
 * The words of the browser's language, with keys that the types check. Made here and not taken from `#i18n`, which WXT
 * only writes after it has loaded every entrypoint once: a fresh clone could not be prepared.
 */
export const i18n = createI18n<GeneratedI18nStructure>();
