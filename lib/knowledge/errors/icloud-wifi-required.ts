import type { BackupError } from '../types';

export const icloudWifiRequired: BackupError = {
  surface: 'icloud',
  causes: {
    'wifi-missing': 21,
    'wifi-hotspot': 5,
    'network-filter': 3,
    'device-managed': 1,
  },
  article: '102563',
  recognition: {
    phrases: {
      en: ['connected to a Wi-Fi * to start a backup', 'Wi-Fi connection to make a backup'],
      de: ['Zum Starten eines Backups wird eine Wi-Fi'],
      fr: ['connecté à un réseau Wi-Fi * pour commencer une sauvegarde'],
      es: ['red Wi-Fi * para iniciar una copia de seguridad'],
      it: ['Per avviare un backup, devi * Wi-Fi'],
      'pt-BR': ['rede Wi-Fi * para iniciar um backup'],
      nl: ['verbonden zijn met een * om een reservekopie te starten'],
      ja: ['バックアップを作成するにはWi-Fi', 'バックアップの作成を開始するにはWi-Fi'],
      'zh-Hans': ['接入Wi-Fi*才能开始备份', '接入无线局域网*才能开始备份'],
      'zh-Hant': ['必須連接Wi-Fi*才能開始備份'],
      ko: ['백업을 시작하려면 Wi-Fi'],
      ru: ['Чтобы начать резервное копирование, необходимо подключение к сети Wi-Fi'],
      he: [
        'ת לרשת Wi-Fi על-מנת להתחיל בגיבוי',
        'Wi-Fi או לרשת סלולרית כדי להתחיל בגיבוי',
        'אלחוטית או לרשת סלולרית כדי להתחיל בגיבוי',
        'ת לרשת אינטרנט אלחוטי על-מנת להתחיל בגיבוי',
      ],
      ar: ['تكون متصلاً بشبكة Wi-Fi لبدء النسخ', 'بشبكة Wi-Fi أو شبكة بيانات خلوية لبدء النسخ'],
      el: [
        'Για να αρχίσετε τη δημιουργία εφεδρικού αντιγράφου, πρέπει να είστε',
        'εφεδρικού αντιγράφου, πρέπει να είστε συνδεδεμένοι σε Wi-Fi ή κινητό δίκτυο',
      ],
      uk: [
        'почати архівацію, потрібно підʼєднатися до',
        'почати архівування, потрібно підʼєднатися до Wi-Fi чи',
      ],
      'es-419': ['una red Wi-Fi para iniciar un respaldo', 'red Wi-Fi o celular para iniciar un respaldo'],
      'pt-PT': ['uma cópia de segurança, tem de estabelecer ligação a uma'],
      da: [
        'til et Wi-Fi-netværk for at starte sikkerhedskopiering',
        'til et Wi-Fi- eller mobilnetværk for at starte sikkerhedskopiering',
      ],
      sk: ['spustiť zálohovanie, musíte byť pripojení k Wi-Fi'],
      ms: ['ke rangkaian Wi-Fi untuk memulakan sandaran'],
      sv: [
        'till ett Wi-Fi-nätverk för att starta en säkerhetskopia',
        'till ett Wi-Fi- eller mobilnätverk för att starta en säkerhetskopia',
      ],
      cs: ['zálohování, musíte být připojeni k Wi-Fi'],
      nb: [
        'til et Wi-Fi-nettverk for å starte en sikkerhetskopiering',
        'til Wi-Fi eller mobilnettet for å starte en sikkerhetskopiering',
      ],
      hu: ['egy Wi-Fi-hálózatra a biztonsági mentés', 'egy Wi-Fi- vagy mobilhálózatra a biztonsági mentés'],
      tr: [
        'Yedeklemeyi başlatabilmek için bir Wi-Fi ağına',
        "Yedeklemeyi başlatabilmek için bir Wi-Fi'a veya hücresel",
        "Yedeklemeyi başlatabilmek için bir Wi-Fi'ye veya hücresel",
      ],
      pl: ['backupu, połącz się z siecią Wi-Fi'],
      'fr-CA': [
        'à un réseau Wi-Fi pour commencer une sauvegarde',
        'à un réseau Wi-Fi ou cellulaire pour commencer une sauvegarde',
      ],
      vi: ['với mạng Wi-Fi để bắt đầu sao lưu', 'kết nối vào mạng Wi-Fi hoặc di động để bắt đầu sao lưu'],
      fi: ['Varmuuskopioinnin aloittaminen vaatii yhteyden'],
      id: [
        'ke jaringan Wi-Fi untuk memulai cadangan',
        'ke jaringan Wi-Fi untuk memulai pencadangan',
        'ke jaringan Wi-Fi atau seluler untuk memulai pencadangan',
      ],
      th: ['ื่อมต่อกับเครือข่ายwifiเพื่อเริ่มสํารอง', 'ต่อกับเครือข่าย Wi-Fi หรือเซลลูลาร์เพื่อเริ่มสำรอง'],
      ro: ['unui backup necesită conectarea la o'],
      'zh-Hant-HK': ['或流動網絡才能開始備份', '接Wi-Fi網絡才能開始備份'],
      hr: ['sigurnosne kopije trebate biti spojeni na Wi-Fi'],
      hi: [
        'बैकअप शुरू करने के लिए आपको किसी Wi-Fi नेटवर्क',
        'बैकअप शुरू करने के लिए आपको किसी वाई-फ़ाई नेटवर्क',
        'बैकअप शुरू करने के लिए आपको किसी वाई-फ़ाई या मोबाइल',
        'बैकअप शुरू करने के लिए आपको किसी Wi-Fi या मोबाइल नेटवर्क',
      ],
      ca: [
        'a una xarxa mòbil o Wi-Fi per iniciar una còpia de',
        'et connectis a una xarxa Wi-Fi per iniciar una còpia',
      ],
    },
    words: [{ all: ['needed', 'wifi', 'backup'], none: ['works', 'app', 'stuck', 'long-ago'] }],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json BACKUP_WIFI_REQUIRED',
    'support.apple.com/HT203516',
  ],
};
