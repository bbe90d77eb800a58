import type { BackupError } from '../types';

export const icloudStuck: BackupError = {
  surface: 'icloud',
  causes: {
    'network-slow': 21,
    'app-data-too-large': 13,
    'icloud-space-full': 5,
    'cloud-backup-stuck': 5,
    'network-filter': 5,
    'wifi-hotspot': 3,
    'ios-bug': 3,
    'apple-outage': 3,
    'sideloaded-app': 2,
    'app-leftover': 2,
    'conditions-unmet': 2,
    'device-space-low': 2,
    'ios-outdated': 2,
  },
  article: '102563',
  recognition: {
    phrases: {
      en: [
        'backup process is taking a long time',
        { text: 'Estimating time remaining', kind: 'progress' },
        { text: 'minute remaining', kind: 'progress' },
        { text: 'minutes remaining', kind: 'progress' },
        { text: 'Updating iCloud', kind: 'progress' },
        { text: 'Turning on Backup', kind: 'progress' },
        { text: 'Backing up…', kind: 'progress' },
      ],
      de: [
        { text: 'Verbleibende Zeit schätzen', kind: 'progress' },
        { text: 'Verbleibende Zeit wird geschätzt', kind: 'progress' },
        { text: 'Backup erstellen …', kind: 'progress' },
      ],
      fr: [
        'sauvegarde iCloud prend plus de temps que prévu',
        { text: 'Estimation du temps restant', kind: 'progress' },
        { text: 'Sauvegarde en cours', kind: 'progress' },
      ],
      es: [
        { text: 'Calculando tiempo restante', kind: 'progress' },
        { text: 'Realizando copia de seguridad', kind: 'progress' },
      ],
      it: [
        { text: 'Calcolo tempo rimanente', kind: 'progress' },
        { text: 'Eseguo backup', kind: 'progress' },
      ],
      'pt-BR': [
        { text: 'Estimando o tempo restante', kind: 'progress' },
        { text: 'Fazendo Backup', kind: 'progress' },
      ],
      nl: [
        { text: 'Resterende tijd schatten', kind: 'progress' },
        { text: 'Reservekopie maken…', kind: 'progress' },
      ],
      ja: [
        { text: '残り時間を計算中', kind: 'progress' },
        { text: 'バックアップを作成中', kind: 'progress' },
      ],
      'zh-Hans': [
        { text: '正在估算剩余时间', kind: 'progress' },
        { text: '正在备份', kind: 'progress' },
      ],
      'zh-Hant': [{ text: '正在估計剩餘時間', kind: 'progress' }],
      ko: [
        { text: '남은 시간 계산 중', kind: 'progress' },
        { text: '백업 중…', kind: 'progress' },
      ],
      ru: [
        { text: 'Подсчет оставшегося времени', kind: 'progress' },
        { text: 'Создание копии…', kind: 'progress' },
      ],
    },
    words: [
      { all: ['backup', 'stuck'], none: ['restore', 'app', 'works'] },
      { all: ['backup', 'takes-long'], none: ['restore', 'app', 'works'] },
    ],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json MB_PREBUDDY_PERCENT_BACKED_UP',
    'support.apple.com/HT203516',
    'www.aomeitech.com/phone-backup/icloud-backup-stuck.html',
  ],
};
