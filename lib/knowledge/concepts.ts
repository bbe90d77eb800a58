/**
 * What people speak of when a backup fails. The words for each, by language, are in lib/knowledge/words: a word stands
 * alone; `stem*` also begins longer words, `*part*` may stand inside one, `no … backup` leaves room for a few words of
 * the same sentence. In scripts without blanks every word may stand anywhere. Accents, apostrophes, hyphens and capitals do not matter; iPad and iPod touch are read as iPhone, WLAN as
 * Wi-Fi, "back up" as "backup".
 */
export const CONCEPT_IDS = [
  // Things
  'device', // iPhone, iPad, my phone
  'icloud',
  'app', // the program on the computer: iTunes, Finder, Apple Devices
  'computer',
  'disk', // of the computer
  'backup',
  'restore', // putting a backup onto a device
  'storage', // storage, space, memory
  'on-device', // on this iPhone, of the device itself
  'network', // network, internet, connection
  'wifi',
  'files',
  'account', // Apple Account, Apple ID
  'password',
  'email',
  'session',
  'other-device', // another iPhone, the other device
  'new-device', // my new iPhone, moving to a new one
  'an-app', // some apps, this app, an app's data
  'encryption',
  'managed', // work profile, MDM, administrator, school
  'adp', // Advanced Data Protection
  'find-my',
  'setup', // the setup assistant
  'firmware', // recovery mode, DFU, installing iOS anew: not a backup
  'old-system', // iOS 8, a very old iPhone that is no longer supported
  // What is wrong
  'failed', // failed, does not work, error, impossible
  'problem', // cannot, there was a problem, error
  'not-enough', // not enough, too little, running out
  'full',
  'last', // the last backup
  'not-completed',
  'poor', // poor, slow, unstable (connection)
  'unavailable',
  'enable', // switch on
  'needed', // needs, requires, must be connected
  'no-internet', // offline, Airplane Mode
  'backup-now', // the button Back Up Now
  'greyed', // greyed out, cannot be pressed
  'being-restored', // is being restored right now
  'not-backed-up', // has not been backed up
  'long-ago', // for weeks, for months
  'never', // never backed up
  'no-access', // cannot access
  'verify', // confirm, verify
  'incorrect', // wrong (password)
  'stuck', // stuck, hangs, does not move
  'takes-long',
  'is-off', // is switched off
  'disconnected', // disconnects in the middle
  'corrupt', // damaged, not compatible
  'not-saved', // could not be saved
  'no-rights', // no permission
  'locked', // locked, asks for the passcode
  'no-connection', // computer does not see or cannot connect to the phone
  'not-set', // could not be set
  'newer', // from a newer version of iOS
  'too-old', // the software is too old, must be updated first
  'cannot-delete',
  'cannot-turn-off',
  'not-supported',
  'upload', // uploading to iCloud
  'erase', // erase the phone, trade it in
  'expires', // will be deleted in, expires
  'outage', // Apple's servers are down
  'incomplete', // only partly, some items are missing
  'paused',
  'too-hot', // has to cool down
  'not-starting', // nothing happens, refuses to begin
  'unknown-error', // "an unknown error occurred"
  'server-blocked', // Apple's update server cannot be reached
  'forced', // insists on it, cannot be refused
  'backs-up-after', // will be backed up automatically, once it is done
  // What rules an error out
  'ruled-out', // "it is not the storage", "nothing to do with iCloud": what stands inside such words is not meant
  'works', // works again, was successful
  'no-error', // without errors
  'asks-how', // how do I, how long, where: a question that reports nothing
  'other-subject', // Time Machine, WhatsApp, Android, a database, a car's camera
  'other-program', // a program with backups of its own, whatever device is named beside it: Immich, Veeam
  'instructs', // tap, choose, you can: tells others what to do
  'in-general', // usually, automatically, depending on: how things work
  'offers', // our software, release notes, for sale, Apple announced
  'goes-well', // finished, as usual, without trouble
  'other-thing', // photos, mail, an update, another app
  // Signs of a cause, see lib/knowledge/signs.ts
  'filter', // VPN, ad blocker, DNS filter, proxy
  'hotspot', // Personal Hotspot, tethering
  'sideloaded', // apps from outside the App Store, jailbreak
  'since-update', // since I updated to iOS 17
  'same-point', // always at the same percentage, the same file
  'app-downloads', // offline maps, documents and data, a huge next backup
  'elsewhere-works', // works on another network, only fails at home
  'both-kinds', // neither iCloud nor iTunes
  'antivirus',
  'beta', // beta of iOS
  'everyone', // all our phones, anyone else?
  'password-changed',
] as const;

export type ConceptId = (typeof CONCEPT_IDS)[number];

/** Concepts that show that the talk is of an iPhone or iPad and its backup, and not of some other one. */
export const SCOPE: readonly ConceptId[] = ['device', 'icloud', 'app'];

/** Concepts that do not tell one error from another: the things that are spoken of, and that something is wrong at all. */
export const TELLS_LITTLE: ReadonlySet<ConceptId> = new Set([
  ...CONCEPT_IDS.slice(0, CONCEPT_IDS.indexOf('failed')),
  'failed',
  'problem',
]);

/** Different ways to say that something does not work. */
export const SOMETHING_WRONG: readonly ConceptId[] = [
  'failed',
  'problem',
  'not-completed',
  'unavailable',
  'greyed',
  'is-off',
  'not-backed-up',
  'stuck',
  'cannot-turn-off',
  'not-supported',
  'not-starting',
  'no-rights',
  'locked',
];

/** Concepts that complain of nothing by themselves: in a question such as "how do I move to a newer iPhone?" they say nothing. */
export const NO_COMPLAINT: ReadonlySet<ConceptId> = new Set([
  ...CONCEPT_IDS.slice(0, CONCEPT_IDS.indexOf('failed')),
  'last',
  'enable',
  'backup-now',
  'being-restored',
  'long-ago',
  'newer',
  'too-old',
  'upload',
  'erase',
  'expires',
  'paused',
]);
