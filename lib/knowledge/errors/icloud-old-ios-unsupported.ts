import { SOMETHING_WRONG } from '../concepts';
import type { BackupError } from '../types';

export const icloudOldIosUnsupported: BackupError = {
  surface: 'icloud',
  causes: {
    'ios-outdated': 21,
  },
  article: '118426',
  recognition: {
    words: [
      { all: ['icloud', 'backup', 'old-system'], any: SOMETHING_WRONG },
      { all: ['icloud', 'old-system', 'not-saved'] },
      { all: ['backup', 'old-system', 'expires'] },
    ],
  },
  sources: [
    'imagendelgolfo.mx/lo-mas-viral/estos-modelos-de-apple-se-quedaran-sin-copia-de-seguridad-de-icloud/50602643',
  ],
};
