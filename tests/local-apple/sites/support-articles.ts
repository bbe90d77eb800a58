/** One article in our own words, with the structure of Apple's. */
export interface Article {
  readonly paths: readonly string[];
  readonly lang: string;
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly texts: readonly string[];
    readonly steps?: readonly string[];
  }[];
  /** Path of the canonical address where it differs from the one asked for. */
  readonly canonical?: string;
}

/** Articles about a backup error, then articles that only talk of backups and storage. */
export const ARTICLES: readonly Article[] = [
  {
    paths: ['/en-us/102563', '/102563', '/HT203516', '/en-us/HT203516'],
    canonical: '/en-us/102563',
    lang: 'en',
    title: 'When a backup to iCloud does not work',
    intro: 'Find what your iPhone or iPad says, then follow the steps below it.',
    sections: [
      {
        heading: 'It says the last backup didn’t finish',
        texts: ['The message on the screen is “The last backup could not be completed.”'],
        steps: ['Join a Wi-Fi network.', 'Try a different network.', 'Look for an update.'],
      },
      {
        heading: 'It says there is too little iCloud space',
        texts: ['This iPhone cannot be backed up because there is not enough iCloud storage available.'],
        steps: ['See how large the next backup is.', 'Make room, or take a larger plan.'],
      },
    ],
  },
  {
    paths: ['/de-de/102563'],
    lang: 'de',
    title: 'Wenn das Sichern in iCloud nicht klappt',
    intro: 'Suche die Meldung deines Geräts und folge den Schritten darunter.',
    sections: [
      {
        heading: 'Das letzte Backup wurde nicht fertig',
        texts: ['Die Meldung lautet: „Das letzte Backup konnte nicht abgeschlossen werden.“'],
        steps: ['Mit einem WLAN verbinden.', 'Ein anderes Netz versuchen.'],
      },
    ],
  },
  {
    paths: ['/ja-jp/102563'],
    lang: 'ja',
    title: 'iCloud バックアップがうまくいかないとき',
    intro: 'デバイスのメッセージを選んでください。',
    sections: [
      {
        heading: '前回の分が終わらなかった',
        texts: ['「最後に行ったバックアップを完了できませんでした。」と表示されます。'],
        steps: ['Wi-Fi に接続します。'],
      },
    ],
  },
  {
    paths: ['/en-us/108346', '/108346', '/HT203271'],
    canonical: '/en-us/108346',
    lang: 'en',
    title: 'When a computer cannot back up or restore your device',
    intro: 'Steps for the Finder, the Apple Devices app and iTunes.',
    sections: [
      {
        heading: 'It stops with an error',
        texts: ['iTunes could not back up the iPhone because an error occurred.'],
        steps: ['Update the computer.', 'Restart both.', 'Try another cable.'],
      },
    ],
  },
  {
    paths: ['/kb/TS2529'],
    lang: 'en',
    title: 'iTunes says that a backup could not be saved',
    intro: 'Why the computer refuses to write the backup, and what to do.',
    sections: [
      {
        heading: 'What you see',
        texts: [
          'iTunes could not back up iPhone because the backup could not be saved on the computer.',
          'Move the old backup to another folder, then try again.',
        ],
      },
    ],
  },
  {
    paths: ['/en-us/108770', '/108770'],
    lang: 'en',
    title: 'What a backup in iCloud holds',
    intro: 'A backup holds nearly all data and settings that are on your device.',
    sections: [
      {
        heading: 'How much space it takes',
        texts: ['Everyone gets 5 GB of iCloud storage. If storage is nearly full you may get an alert.'],
      },
    ],
  },
  {
    paths: ['/en-us/108771', '/108771'],
    lang: 'en',
    title: 'About backups of iPhone and iPad',
    intro: 'Backups can be kept in iCloud or on a computer. Compare the two.',
    sections: [{ heading: 'Which one', texts: ['With a backup in iCloud you need no computer.'] }],
  },
  {
    paths: ['/en-us/guide/mac-help/mh15137/15.0/mac/15.0', '/guide/mac-help/mh15137/mac'],
    lang: 'en',
    title: 'When the Time Machine disk has no room left',
    intro: 'Time Machine removes old copies of your Mac as the backup disk fills.',
    sections: [
      {
        heading: 'The backup disk is full',
        texts: [
          'Time Machine may say “Backup Failed…” or “Not Enough Storage”. Use a larger disk for your Mac.',
        ],
      },
    ],
  },
  {
    paths: ['/airpods', '/en-us/airpods'],
    lang: 'en',
    title: 'AirPods',
    intro: 'Set up, pair, clean and charge your AirPods.',
    sections: [{ heading: 'Get started', texts: ['Open the case near your iPhone.'] }],
  },
];
