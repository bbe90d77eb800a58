export interface Thread {
  readonly id: string;
  readonly host: string;
  readonly lang: string;
  readonly title: string;
  readonly question: readonly string[];
  readonly replies: readonly string[];
}

const EN = 'discussions.apple.com';

const EVERY_ERROR = [
  'The last backup could not be completed. That is what mine said.',
  'iPhone Backup Failed, and then: Not Enough Storage.',
  'iTunes could not back up the iPhone because the backup was corrupt or not compatible with the iPhone.',
  'This iPhone cannot be backed up because there is not enough iCloud storage available.',
];

/** Questions as people write them; written by hand for these tests. */
export const THREADS: readonly Thread[] = [
  {
    id: '255100001',
    host: EN,
    lang: 'en',
    title: 'Not enough iCloud storage but I have plenty of space?',
    question: [
      'Every morning my phone tells me: This iPhone cannot be backed up because there is not enough iCloud storage available.',
      'I have 60 GB free on it. What am I missing?',
    ],
    replies: ['Space on the phone and space in iCloud are two things.', 'Have a look at Settings.'],
  },
  {
    id: '255100002',
    host: EN,
    lang: 'en',
    title: '"The last backup could not be completed" on iPad',
    question: ['It runs to "estimating time remaining" and stops. The last backup could not be completed.'],
    replies: ['Which iPadOS is that?'],
  },
  {
    id: '255100003',
    host: EN,
    lang: 'en',
    title: 'iTunes backup corrupt?',
    question: [
      'iTunes could not back up the iPhone because the backup was corrupt or not compatible with the iPhone.',
    ],
    replies: ['Move the old backup away first.'],
  },
  {
    id: '255100004',
    host: EN,
    lang: 'en',
    title: 'Mail does not show new messages',
    question: ['Since Tuesday no new mail arrives on my phone, webmail has it. Any idea?'],
    replies: EVERY_ERROR,
  },
  {
    id: '255100005',
    host: EN,
    lang: 'en',
    title: 'Time Machine says Backup Failed…',
    question: ['My MacBook shows "Backup Failed…" for the Time Machine disk since the last macOS update.'],
    replies: ['Erase the disk and start anew.'],
  },
  {
    id: '255100006',
    host: EN,
    lang: 'en',
    title: 'iPhone Backup Failed',
    question: ['There is a red badge on Settings and it says iPhone Backup Failed. Nothing else.'],
    replies: [],
  },
  {
    id: '255100007',
    host: EN,
    lang: 'en',
    title: 'Back from the trip',
    question: [
      'So I came home from the trip, plugged the phone in as on every evening, and looked at it over breakfast: the backup of my iPhone to iCloud did not run.',
    ],
    replies: ['How long was it plugged in?'],
  },
  {
    id: '255200001',
    host: EN,
    lang: 'de',
    title: 'Kein Backup mehr möglich',
    question: [
      'Seit gestern kommt: Die iPhone-Daten konnten nicht gesichert werden, da auf iCloud nicht genügend freier Speicher vorhanden ist.',
      'Was kann ich tun?',
    ],
    replies: ['Alte Backups löschen.'],
  },
  {
    id: '255200002',
    host: EN,
    lang: 'fr',
    title: 'Sauvegarde iCloud impossible',
    question: ['Mon iPad affiche toujours : La dernière sauvegarde n’a pas pu être achevée. Une idée ?'],
    replies: ['Essayez un autre réseau Wi-Fi.'],
  },
  {
    id: '255200003',
    host: EN,
    lang: 'es',
    title: 'Problema con la copia',
    question: [
      'Me sale este aviso: No se puede realizar una copia de seguridad del iPhone porque no hay suficiente espacio disponible en iCloud.',
    ],
    replies: ['Hay que liberar espacio.'],
  },
  {
    id: '255200004',
    host: EN,
    lang: 'it',
    title: 'Il backup non finisce',
    question: [
      "Da una settimana leggo: Non è stato possibile completare l'ultimo backup. Ho riavviato due volte.",
    ],
    replies: ['Prova con un altro Wi-Fi.'],
  },
  {
    id: '255200005',
    host: 'discussionsjapan.apple.com',
    lang: 'ja',
    title: 'バックアップができません',
    question: ['「最後に行ったバックアップを完了できませんでした。」と毎日出ます。どうすればよいですか。'],
    replies: ['再起動してみてください。'],
  },
  {
    id: '255200006',
    host: 'discussionschinese.apple.com',
    lang: 'zh-CN',
    title: '备份一直失败',
    question: ['手机总是提示：无法完成上次备份。请问怎么办？'],
    replies: ['换一个 Wi-Fi 试试。'],
  },
];
