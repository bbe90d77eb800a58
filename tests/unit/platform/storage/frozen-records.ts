/** A record as a released version wrote it, and what it says. Examples are added, never changed. */
export interface FrozenRecord {
  readonly key: string;
  readonly stored: { readonly v: number; readonly data: unknown };
  readonly value: unknown;
}

function unchanged(key: string, v: number, data: unknown): FrozenRecord {
  return { key, stored: { v, data }, value: data };
}

const CHECKLIST = {
  error: 'icloud-storage-full',
  causes: [{ cause: 'icloud-space-full', likelihood: 'likely' }],
  steps: [
    { fix: 'check-icloud-space', causes: ['icloud-space-full'], minutes: 2, risk: 'none' },
    { fix: 'contact-apple-support', causes: [], minutes: 30, risk: 'none' },
  ],
  question: { id: 'next-backup-fits', answers: ['yes', 'no'] },
};
const FINDING = {
  error: 'icloud-storage-full',
  confidence: 0.9,
  quote: 'Your iCloud storage is almost full',
  evidence: 'phrase',
  language: 'en',
  because: ['iCloud storage is almost full'],
};
const CASE = {
  id: 'icloud-storage-full@mcjq0000',
  error: 'icloud-storage-full',
  quote: 'Your iCloud storage is almost full',
  origin: 'page',
  openedAt: 1750791600000,
  changedAt: 1750795200000,
  closed: { at: 1750795200000, how: 'put-away' },
  answers: { 'next-backup-fits': 'no' },
  answeredAt: { 'next-backup-fits': 1750793400000 },
  outcomes: [{ fix: 'check-icloud-space', outcome: 'no-help', at: 1750795200000 }],
  checklist: CHECKLIST,
};
const EVENT = {
  messageId: '2000004700',
  type: 'Outage',
  state: 'ongoing',
  start: 1750786740000,
  end: null,
  message: 'Users are experiencing a problem.',
};
const INCIDENT = {
  id: 'icloud backup|2000004700|1750786740000',
  services: ['icloud backup'],
  start: 1750786740000,
  seen: 1750791600000,
  end: null,
  ending: null,
  parts: [{ service: 'icloud backup', messageId: '2000004700', start: 1750786740000 }],
};
const TIMES = {
  end: 1750790000000,
  endSeen: 1750791000000,
  seen: 1750788000000,
  posted: 1750787940000,
  before: 1750787400000,
};
const STATUS = {
  services: [
    { name: 'iCloud Backup', listed: true, active: EVENT, maintenance: null },
    { name: 'Photos', listed: false, active: null, maintenance: null },
  ],
  incidents: [
    INCIDENT,
    { ...INCIDENT, id: 'older', end: 1750790000000, ending: 'resolved', endSeen: 1750791000000 },
  ],
  newestPosted: 1750791600000,
  staleSince: null,
  lastGoodAt: 1750791600000,
  lastTriedAt: 1750791900000,
  problem: 'timed-out',
  failuresInARow: 1,
  dueAt: 1750792020000,
  etag: '"4ad1-6387"',
  lastModified: 'Tue, 24 Jun 2025 19:00:00 GMT',
};
const METER = { used: 4900000000, total: 5000000000, quote: '4.9 GB of 5 GB' };
const TYPED = {
  findings: [FINDING],
  codes: [{ code: '-54', certainty: 'ambiguous' }],
  checklist: CHECKLIST,
  to: 'popup',
};
const FRAME = { page: '7d1f0f6e-5b1f-4f0e-9d6e-2f3c4a5b6c7d', findings: [FINDING], meter: METER };
const TAB = { findings: [FINDING], meter: METER, checklist: CHECKLIST };

const GOOD = { lastGood: 1750791600000, earlierGood: 1750186800000, reminder: 1750842000000 };

export const FROZEN: readonly FrozenRecord[] = [
  {
    key: 'settings',
    stored: {
      v: 1,
      data: {
        device: { ios: 18, computer: 'windows' },
        watch: ['iCloud Backup', 'Photos'],
        notices: true,
      },
    },
    value: {
      devices: [{ id: 'first', name: '', kind: 'iphone', ios: 18 }],
      current: 'first',
      computer: 'windows',
      watch: ['iCloud Backup', 'Photos'],
      notices: true,
    },
  },
  unchanged('settings', 2, {
    devices: [
      { id: 'first', name: '', kind: 'iphone', ios: null },
      { id: '0b6f0c8e-3c1c-4f59-9d7e-0a6c5f1f2b11', name: 'Kitchen iPad', kind: 'ipad', ios: 17, ...GOOD },
    ],
    current: '0b6f0c8e-3c1c-4f59-9d7e-0a6c5f1f2b11',
    computer: 'windows-itunes',
    watch: ['Photos'],
    notices: false,
  }),
  unchanged('settings', 2, {
    devices: [{ id: 'first', name: '', kind: 'iphone' }],
    current: 'first',
    watch: ['Photos', 'iCloud Mail'],
    notices: true,
    muted: ['iCloud Mail'],
    snoozedUntil: 1750795200000,
  }),
  { key: 'status', stored: { v: 1, data: STATUS }, value: { ...STATUS, watched: [] } },
  unchanged('status', 1, {
    ...STATUS,
    services: [
      { name: 'iCloud Backup', listed: true, active: EVENT, maintenance: null, since: 1750700000000 },
      { name: 'Photos', listed: false, active: null, maintenance: null, missing: 1750780000000 },
    ],
    incidents: [{ ...INCIDENT, parts: INCIDENT.parts.map((part) => ({ ...part, ...TIMES })) }],
    watched: [
      [1750000000000, 1750100000000],
      [1750700000000, 1750791600000],
    ],
  }),
  unchanged('status-developer', 1, { ...STATUS, watched: [] }),
  unchanged('status-developer', 1, { ...STATUS, watched: [], newServices: ['Apple Quantum API'] }),
  unchanged('notices', 1, {
    due: [
      {
        id: 'incident:older:end',
        kind: 'end',
        incident: 'older',
        services: ['iCloud Backup'],
        start: 1750786740000,
        end: 1750790000000,
      },
    ],
    shown: ['incident:older:start'],
  }),
  unchanged('notices', 1, {
    due: [
      {
        id: 'incident:older:end',
        kind: 'end',
        incident: 'older',
        services: ['iCloud Backup'],
        start: 1750786740000,
        end: 1750790000000,
        asked: true,
      },
    ],
    shown: [],
    asked: ['icloud backup|2000004700|1750786740000'],
  }),
  unchanged('cases', 1, { cases: [CASE], focus: CASE.id }),
  unchanged('cases', 1, { cases: [{ ...CASE, signs: ['began-after-update'] }], focus: CASE.id }),
  unchanged('cases', 1, {
    cases: [{ ...CASE, sizes: { nextBackup: 12e9, icloudUsed: 47e9, icloudTotal: 50e9, phoneFree: 0 } }],
    focus: CASE.id,
  }),
  unchanged('cases', 1, { cases: [{ ...CASE, language: 'zh-Hant-HK' }], focus: CASE.id }),
  { key: 'typed', stored: { v: 1, data: TYPED }, value: { ...TYPED, signs: [] } },
  unchanged('typed', 1, { ...TYPED, signs: ['filter-named'] }),
  {
    key: 'tab:12',
    stored: { v: 1, data: { ...TAB, frames: { 0: FRAME } } },
    value: { ...TAB, signs: [], frames: { 0: { ...FRAME, signs: [] } } },
  },
  unchanged('tab:12', 1, {
    ...TAB,
    signs: ['hotspot-named'],
    frames: { 0: { ...FRAME, signs: ['hotspot-named'] } },
  }),
  unchanged('planned-for', 1, 'icloud backup|2000004700|1750786740000'),
];
