import type { BackupError } from '../types';

export const icloudDeviceNoSpace: BackupError = {
  surface: 'icloud',
  causes: {
    'device-space-low': 21,
    'app-data-too-large': 3,
    'stale-snapshot': 2,
  },
  article: '102563',
  recognition: {
    phrases: {
      en: [
        'enough free space on this device to finish a backup',
        { text: 'Storage Almost Full', kind: 'weak' },
      ],
      de: [
        'nicht genügend freier Speicherplatz verfügbar, um das Backup',
        { text: 'Speicher fast voll', kind: 'weak' },
      ],
      fr: [
        'insuffisant sur cet appareil pour terminer une sauvegarde',
        { text: 'Stockage presque saturé', kind: 'weak' },
      ],
      es: [
        'espacio libre en este dispositivo para finalizar la copia de seguridad',
        { text: 'Almacenamiento casi lleno', kind: 'weak' },
      ],
      it: [
        'spazio libero sufficiente per completare il backup',
        { text: 'Spazio di archiviazione quasi esaurito', kind: 'weak' },
      ],
      'pt-BR': [
        'suficiente neste dispositivo para terminar um backup',
        { text: 'Armazenamento Quase Cheio', kind: 'weak' },
      ],
      nl: [
        'vrij op dit apparaat om een reservekopie te voltooien',
        { text: 'Opslagruimte bijna vol', kind: 'weak' },
      ],
      ja: [
        'バックアップを完了するために十分な空き容量がデバイスに',
        { text: 'ストレージの空き領域がありません', kind: 'weak' },
      ],
      'zh-Hans': ['足够的可用空间来完成备份', { text: '储存空间几乎已满', kind: 'weak' }],
      'zh-Hant': ['足夠的可用空間來完成備份', { text: '儲存空間幾乎已滿', kind: 'weak' }],
      ko: [
        '이 기기의 사용 공간이 백업을 완료하기에 충분하지',
        { text: '저장 공간 거의 가득 참', kind: 'weak' },
      ],
      ru: ['места для завершения резервного копирования', { text: 'Места почти нет', kind: 'weak' }],
      he: ['פנוי בהתקן זה כדי לסיים את הגיבוי'],
      ar: ['خالية كافية على هذا القرص لإنهاء عملية نسخ'],
      el: ['χώρος σε αυτήν τη συσκευή για ολοκλήρωση της δημιουργίας ενός εφεδρικού'],
      uk: ['недостатньо вільного місця для завершення архівації'],
      'es-419': ['espacio en este dispositivo para completar el respaldo'],
      'pt-PT': ['suficiente para este dispositivo terminar uma cópia de segurança'],
      da: ['ledig plads på enheden til at afslutte en sikkerhedskopiering'],
      sk: ['je dostatok voľného miesta na dokončenie zálohovania'],
      ms: ['mencukupi pada peranti ini untuk menyelesaikan sandaran'],
      sv: ['ledigt utrymme på den här enheten för att slutföra säkerhetskopieringen'],
      cs: ['Na zařízení není pro dokončení zálohování'],
      nb: ['ledig plass på enheten til å fullføre sikkerhetskopien'],
      hu: ['szabad hely az eszközön a biztonsági mentés'],
      tr: ['Bu aygıtta yedeklemeyi sona erdirmek için'],
      pl: ['za mało wolnego miejsca, aby ukończyć tworzenie backupu'],
      'fr-CA': ["La sauvegarde n'a pas pu aboutir, car l'espace disponible"],
      vi: ['lượng trống trên thiết bị này để hoàn tất sao lưu'],
      fi: ['ei ole riittävästi vapaata tilaa varmuuskopioinnin'],
      id: ['ruang kosong di perangkat ini untuk menyelesaikan pencadangan'],
      th: ['ื้นที่ว่างของอุปกรณ์เครื่องนี้ไม่เพียงพอที่จะสํารอง'],
      ro: ['liber pe acest dispozitiv pentru a finaliza backupul'],
      'zh-Hant-HK': ['足夠的儲存空間完成備份'],
      hr: ['nema dovoljno slobodne memorije za dovršetak sigurnosnog kopiranja'],
      hi: ['बैकअप पूर्ण करने हेतु इस डिवाइस पर पर्याप्त'],
      ca: ['ha prou espai lliure al dispositiu per completar la còpia'],
    },
    words: [
      { all: ['backup', 'not-enough', 'storage', 'on-device'], none: ['app', 'works'] },
      { all: ['backup', 'storage', 'full', 'on-device'], none: ['app', 'works'] },
    ],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json BACKUP_ERROR_NO_SPACE',
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json LOW_DISK_SPACE_TITLE',
  ],
};
