import { expect, test } from 'vitest';
import { pageKind } from '../../../lib/detection/page-kind';

test.each([
  'https://support.apple.com/102563',
  'https://support.apple.com/en-us/102563',
  'https://support.apple.com/en-afri/102563',
  'https://support.apple.com/zh-cn/HT203516',
  'https://support.apple.com/HT203516',
  'https://support.apple.com/es-us/ht203516',
  'http://support.apple.com/kb/TS3992',
])('%s is where people go with a failed iCloud backup', (url) => {
  expect(pageKind(url)).toEqual({ kind: 'umbrella', article: '102563', error: 'icloud-backup-failed' });
});

test.each(['https://support.apple.com/de-de/108346', 'http://support.apple.com/kb/TS2529'])(
  '%s is where people go with a failed computer backup',
  (url) => {
    expect(pageKind(url)).toMatchObject({ kind: 'umbrella', error: 'computer-error-occurred' });
  },
);

test.each([
  'https://support.apple.com/pl-pl/HT207428',
  'https://support.apple.com/108770',
  'https://support.apple.com/en-us/108771',
  'https://support.apple.com/102670',
  'https://support.apple.com/108318',
  'https://support.apple.com/no-no/102325',
  'https://support.apple.com/guide/icloud/view-and-manage-backups-mm122d3ef202/icloud',
  'https://support.apple.com/en-mn/guide/mac-help/mh15137/10.14/mac/10.14',
  'https://help.apple.com/icloud/da.lproj/mm7983cbca2a.html',
])('%s talks of backups in general', (url) => {
  expect(pageKind(url).kind).toBe('general');
});

test.each([
  ['https://www.apple.com/support/systemstatus/', 'status'],
  ['https://www.apple.com/de/support/systemstatus/', 'status'],
  ['https://www.icloud.com/', 'icloud'],
  ['https://www.icloud.com.cn/mail/', 'icloud'],
  ['https://discussions.apple.com/thread/250873047', 'other'],
  ['https://support.apple.com/123456', 'other'],
  ['https://evil.example/support.apple.com/102563', 'other'],
  ['https://noticloud.com/', 'other'],
  ['about:blank', 'other'],
  ['no address', 'other'],
  ['', 'other'],
])('%s is %s', (url, kind) => {
  expect(pageKind(url).kind).toBe(kind);
});
