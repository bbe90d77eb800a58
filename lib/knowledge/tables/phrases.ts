// Written by "npm run tables" from the reviewed files in lib/knowledge; change those.
export const PHRASE_LANGUAGES = `hr en de fr es it pt-BR nl ja zh-Hans zh-Hant ko ru he ar el uk es-419 pt-PT da sk ms sv cs nb hu tr pl vi fi id th ro hi ca fr-CA zh-Hant-HK pt`;
export const PHRASES = `#icloud-backup-failed
Am07icloud sig. kopija nije uspjela
Bm0ciphone backup failed
Bm0cicloud backup failed
Bm05backup of your iphone failed
Cm0cicloud backup fehlgeschlagen
Cm0ciphone backup fehlgeschlagen
Cm0aiphone sicherung fehlgeschlagen
Cm0aicloud sicherung fehlgeschlagen
Dm00echec de la sauvegarde icloud
Dm00echec de la sauvegarde de l iphone
Dm0nsauvegarde de l iphone a echoue
Dm0gsauvegarde icloud a echoue
Em0cerror de copia en icloud
Em0terror de copia de seguridad del iphone
Em0vcopia de seguridad del iphone ha fallado
Fm0jbackup di icloud non riuscito
Fm0gbackup icloud non riuscito
Fm0gbackup iphone non riuscito
Fm07backup dell iphone non riuscito
Gm0fbackup do icloud falhou
Gm0fbackup do iphone falhou
Hm0iicloud reservekopie mislukt
Hm0iiphone reservekopie mislukt
Hm0cicloud backup mislukt
Hm0ciphone backup mislukt
Im0aicloudバックアップに失敗
Im03iphoneバックアップに失敗
Im03iphoneのバックアップに失敗
Im04icloudのバックアップに失敗
Jm06icloud云备份失败
Jm03icloud备份失败
Jm03iphone备份失败
Km05icloud備份失敗
Km03iphone備份失敗
Lm05icloud백업실패
Lm05iphone백업실패
Lw00백업실패
Mm00сбои резервного копирования в icloud
Mm0pсбои резервного копирования iphone
Mw00сбои резервного копирования
Nm05הגיבוי ב icloud נכשל
Om00فشل النسخ الاحتياطي على
Pm05απετυχε το εφεδρικο αντιγραφο
Qm00помилка архіваціі в icloud
Rm03error de respaldo en
Sm08seguranca em icloud falhou
Tm0jicloud sikkerhedskopi mislykkedes
Um0kzalohovanie na icloud zlyhalo
Vm0esandaran icloud gagal
Wm0qicloud sakerhetskopiering misslyckades
Xm0lzalohovani na icloud selhalo
Ym0uicloud sikkerhetskopiering mislyktes
Zm02sikertelen az icloud mentes
[m0nicloud yedekleme basarisiz oldu
\\m02blad backupu w icloud
]m0dsao luu icloud that
^m0licloud varmuuskopiointi epaonnistui
_m0ecadangan icloud gagal
\`m0aสํารองข้อมูลicloudไม่
am0dbackup icloud esuat
bm0eicloud बैकअप विफल रहा
cm0cerror de copia a
#icloud-storage-full
Bm08not enough icloud storage
Bm00dont have enough icloud storage
Bm04do not have enough icloud storage
Bm04do not have enough space in icloud
Bm00dont have enough space in icloud
Bm09not enough space in icloud
Bm01an additional*is required to backup this iphone
Bw09not enough storage
Bw0gicloud storage is full
Bw0cicloud storage full
Bw0iicloud storage is almost full
Bw0ficloud storage almost full
Cm01auf icloud nicht genugend freier speicher
Cm0cnicht genugend speicherplatz in icloud
Cm08nicht genug speicherplatz in icloud
Cm0ffur das backup*zusatzlicher speicherplatz erforderlich
Cw0cnicht genugend speicherplatz
Cw0hicloud speicher ist voll
Cw0eicloud speicher voll
Cw0jicloud speicherplatz ist fast voll
Cw0iicloud speicher ist fast voll
Dm0estockage icloud disponible est insuffisant
Dm0ostockage icloud est insuffisant
Dm0jpas assez d espace dans icloud
Dm0gpas assez d espace sur icloud
Dm02pas assez d espace icloud
Dm00devez disposer de*de plus pour sauvegarder
Dw0nespace de stockage insuffisant
Dw0istockage icloud est plein
Dw0pstockage icloud est presque plein
Dw0ostockage icloud presque sature
Em04no hay suficiente espacio disponible en icloud
Em04no hay suficiente espacio de almacenamiento disponible en icloud
Em00no tienes suficiente espacio en icloud
Em04no hay suficiente espacio en icloud
Em0ade espacio adicional para realizar una copia de seguridad
Ew00almacenamiento insuficiente
Ew0salmacenamiento de icloud esta lleno
Ew0ualmacenamiento de icloud esta casi lleno
Fm00lo spazio disponibile su icloud non e sufficiente
Fm0flo spazio icloud disponibile non e sufficiente
Fm01non hai abbastanza spazio in icloud
Fm01non hai abbastanza spazio su icloud
Fm0nil backup di*richiede*in piu
Fw04spazio insufficiente
Fw0espazio icloud e pieno
Fw0gspazio su icloud e quasi esaurito
Gm04nao ha armazenamento suficiente no icloud
Gm15nao ha armazenamento suficiente disponivel no icloud
Gm04nao ha espaco suficiente no icloud
Gm0bvoce nao tem espaco suficiente no icloud
Gm00mais*para efetuar o backup deste iphone
Gw04espaco insuficiente
Gw0sarmazenamento do icloud esta cheio
Gw0qarmazenamento do icloud esta quase cheio
Hm00onvoldoende icloud opslagruimte
Hm01te weinig icloud opslagruimte
Hm02niet genoeg icloud opslag
Hm00extra vereist om een reservekopie te maken
Hw00onvoldoende opslagruimte
Hw0aniet genoeg opslagruimte
Hw0aicloud opslag is vol
Hw0ficloud opslag is bijna vol
Im08icloudストレージに十分な空き領域がない
Im00十分なicloudの空き容量がありません
Im00十分なicloudの容量がありません
Im09icloudストレージが不足
Im04icloudの容量が不足
Im04icloudの空き容量が不足
Im0aバックアップを作成するには空き領域があと
Iw01空き領域不足です
Iw09icloudストレージがいっぱい
Iw09icloudストレージの空き容量がありません
Jm03icloud可用储存空间不足
Jm04icloud云储存空间不足
Jm03icloud储存空间不足
Jm03icloud存储空间不足
Jm03还需*空间才能备份此iphone
Jw00没有足够的储存空间
Jw01储存空间不足
Jw00存储空间不足
Jw07icloud储存空间已满
Jw07icloud储存空间将满
Km03icloud儲存空間不足
Km04還需要*的額外空間才能備份此iphone
Kw01儲存空間不足
Kw07icloud儲存空間已滿
Lm08icloud저장공간이충분하지않
Lm08icloud저장공간이부족
Lm00백업하려면*의공간이추가로필요
Lw04저장공간이부족함
Lw08icloud저장공간이가득
Mm0kв icloud недостаточно свободного места
Mm0jв icloud недостаточно места
Mm0gнедостаточно места в icloud
Mm07требуется еще*памяти для резервного копирования
Mw0aнедостаточно места
Mw05хранилище icloud заполнено
Mw05хранилище icloud почти заполнено
Nm00זה מאחר שאין מספיק שטח אחסון ב icloud
Nm00צריך עוד*על מנת לגבות iphone זה
Om05لا يمكن عمل نسخ احتياطي لهذا الـ iphone لأنه لا
Om00هنالك حاجة إلى*إضافية من أجل النسخ
Om0bإلى*إضافية للنسخ الاحتياطي لهذا الـ
Om0fلا يمكن عمل نسخة احتياطية لهذا الـ iphone لأنه لا تتوفر
Pm1tδεν ειναι δυνατη η δημιουργια εφεδρικου αντιγραφου αυτου του iphone διοτι δεν
Pm01για τη δημιουργια εφεδρικου αντιγραφου αυτου του iphone
Qm0iдля резервноі копіі iphone не
Qm03копію цього iphone через брак вільного місця в icloud
Qm04копію даних iphone бо недостатньо місця у сховищі icloud
Rm0ade espacio adicional para realizar un respaldo de este
Rm0yno se puede realizar un respaldo del iphone porque no hay
Rm09no se puede guardar un respaldo de este iphone porque no hay suficiente
Sm08e possivel efetuar copia de seguranca deste iphone porque nao ha
Sm08para efetuar uma copia de seguranca deste iphone
Tm1akan ikke sikkerhedskopieres fordi der ikke er nok ledig
Tm00yderligere*til at sikkerhedskopiere denne
Um0mzalohovanie tohto iphonu vyzaduje dodatocne
Um0nzalohovanie tohto iphoneu vyzaduje dodatocne
Um0znie je mozne zalohovat pre nedostatok miesta v
Um0ynie je mozne zalohovat kvoli nedostatku miesta v
Um0uzalohovanie tohto iphoneu touch vyzaduje dodatocne
Vm15iphone ini tidak boleh disandarkan kerana tiada storan
Vm0stambahan diperlukan untuk menyandarkan
Wm1mdenna iphone kan inte sakerhetskopieras eftersom det inte finns tillrackligt
Wm02till for att sakerhetskopiera denna iphone
Xm0nnelze zalohovat protoze v ulozisti na icloudu neni
Xm0qpro zalohovani tohoto iphonu je pozadovano o
Xm0rpro zalohovani tohoto iphoneu je pozadovano o
Xm0xpro zalohovani tohoto iphoneu touch je pozadovano o
Ym10kan ikke sikkerhetskopieres fordi det ikke er nok
Ym04kreves ytterligere*for a sikkerhetskopiere
Zm02van szukseg az iphone biztonsagi mentesehez
Zm07nem keszitheto biztonsagi mentes mert nincs eleg icloud
Zm1anem keszitheto biztonsagi mentes mert nincs elegendo szabad
[m0oicloud saklama alani olmadigi icin bu
[m06iphone i yedeklemek icin*daha
[m06iphone u yedeklemek icin*daha
\\m0jtego iphone a za malo wolnego miejsca w icloud
\\m0ibackupu tego iphonea za malo wolnego miejsca w
\\m0uaby utworzyc backup tego iphonea potrzeba
\\m02aby utworzyc backup tego iphone a potrzeba
\\m10aby utworzyc backup tego iphonea touch potrzeba
\\m0htego iphonea touch za malo wolnego miejsca w icloud
\\m08nie mozna bylo utworzyc backupu iphonea touch za malo
dm08de*de plus pour sauvegarder cet iphone
dm0gcet iphone ne peut etre sauvegarde car l espace de stockage
]m0nthe sao luu iphone nay vi khong du dung
]m00bo sung de sao luu iphone nay
^m0mei voida varmuuskopioida koska icloud tallennustilaa ei
^m0avarmuuskopioimiseen tarvitaan*lisatilaa
_m0zini tidak dapat dicadangkan karena penyimpanan icloud
_m00tambahan diperlukan untuk mencadangkan
\`m1dไม่สามารถสํารองข้อมูลของiphoneเครื่องนี้ได้เนื่องจากพื้นที่จั
\`m02เพื่อสํารองข้อมูลของiphoneเครื่องน
am1knu se poate efectua backup pentru acest iphone deoarece nu exista suficient
am0la efectua backupul acestui iphone este nevoie de
em03儲存空間不足因此無法備份
em00的空間才能備份此iphone
Am0dne moze se izraditi sigurnosna kopija ovog iphone uredaja jer
Am05za izradu sigurnosne kopije ovog iphone uredaja potrebno
bm08इस iphone के बैकअप के लिए अतिरिक्त
bm19इस iphone का बैकअप नहीं लिया जा सकता है क्योंकि icloud स्टोरेज के
bm1gइस iphone का बैकअप नहीं लिया जा सकता है क्योंकि icloud के स्टोरेज के
cm1pno s ha pogut fer una copia de seguretat de l iphone perque no hi ha prou
cm02per fer una copia de seguretat d aquest iphone
#icloud-last-backup-incomplete
Bm0ulast backup could not be completed
Bm0elast backup couldnt be completed
Bm03last icloud backup could not be completed
Cm13letzte backup konnte nicht abgeschlossen werden
Cm03letztes backup konnte nicht abgeschlossen werden
Dm0zderniere sauvegarde n a pas pu etre achevee
Dm0vderniere sauvegarde n a pu etre achevee
Dm14derniere sauvegarde n a pas pu etre terminee
Em09no se ha podido completar la ultima copia de seguridad
Em05no se pudo completar la ultima copia de seguridad
Fm0unon e stato possibile completare l ultimo backup
Gm0cultimo backup nao pode ser concluido
Hm13voltooien van de laatste reservekopie is mislukt
Hm0llaatste reservekopie kon niet worden voltooid
Im00最後に行ったバックアップを完了できません
Im07前回のバックアップが完成しなかった
Im09前回のバックアップを完了できません
Im00最後のバックアップを完了できません
Jm00无法完成上次备份
Jm01上次备份无法完成
Jm00未能完成上次备份
Km01上次備份無法完成
Km03無法完成上次備份
Lm01최근백업을완료하지못했
Mm0iне удалось завершить создание последнеи резервнои копии
Mm0iне удалось завершить последнее резервное копирование
Nm02ניתן היה להשלים את הגיבוי
Om07إكمال آخر عملية نسخ
Pm00η ολοκληρωση της δημιουργιας του πιο προσφατου εφεδρικου
Qm05вдалося завершити останню архівацію
Rm00pudo completar el ultimo respaldo
Sm06possivel concluir a ultima copia de
Tm04den seneste sikkerhedskopiering kunne
Um04posledne zalohovanie sa nepodarilo
Vm0fsandaran terakhir tidak dapat
Wm05den senaste sakerhetskopieringen kunde
Xm0hposledni zalohovani se nepodarilo
Ym00forrige sikkerhetskopiering kunne ikke
Zm07a legutobbi biztonsagi mentest nem
[m0json yedekleme tamamlanamadi
\\m0bbylo ukonczyc ostatniego tworzenia backupu
dm0hsauvegarde n a pas pu etre
]m05sao luu sau cung khong the
^m0vviimeisin varmuuskopiointi keskeytyi
_m0fcadangan terakhir tidak dapat
\`m0hม่สามารถสํารองข้อมูลล
am0dultimul backup nu a putut
Am0gkopija nije se mogla dovrsiti
bm00अंतिम बैकअप पूरा नहीं किया
cm0ncopia de seguretat no es va
#icloud-poor-network
Bm10backup could not be completed because of poor network
Bm09backup couldnt be completed because of poor network
Cm0ebackup konnte aufgrund von netzwerkproblemen nicht abgeschlossen
Dm0dsauvegarde*en raison de mauvaises conditions de reseau
Em0xcopia de seguridad debido a la condicion deficiente de la red
Fm0ncompletare l ultimo backup. il problema potrebbe essere dovuto a condizioni di rete
Gm0vbackup nao pode ser concluido devido ao baixo desempenho da rede
Hm0zreservekopie kon niet worden voltooid vanwege een slechte netwerkverbinding
Im03ネットワークの状態がよくなかったため前回のバックアップ
Jm01上次备份未完成因为网络
Km05無法完成上次備份因為網路
Lm01네트워크연결상태가좋지않았기때문에최근백업
Mm0hрезервнои копии не было завершено из за плохои работы сети
Nm0xלא ניתן היה להשלים את הגיבוי האחרון עקב
Om00تعذر إكمال آخر نسخ احتياطي نظرًا
Pm1tη ολοκληρωση της δημιουργιας του πιο προσφατου εφεδρικου αντιγραφου λογω κακων
Qm0fостанню архівацію не було завершено через
Rm0dno se completo el ultimo respaldo debido a las
Sm0pa ultima copia de seguranca nao foi concluida por causa das
Tm10sidste sikkerhedskopiering kunne ikke afsluttes pa grund af
Um04poslednu zalohu sa nepodarilo dokoncit kvoli
Vm18sandaran terakhir tidak dapat diselesaikan disebabkan keadaan
Wm11sakerhetskopieringen kunde inte slutforas pa grund av
Xm0fzalohovani nebylo mozne z duvodu nestabilniho pripojeni k
Ym0dsikkerhetskopi kunne ikke fullfores pa grunn av en
Zm01az utolso biztonsagi mentest nem sikerult vegrehajtani a nem
[m0dson yedekleme kotu ag baglantisi
\\m05backupu nie zostalo ukonczone z powodu slabej jakosci
dm0vla derniere sauvegarde n a pas pu aboutir a cause d
]m01the hoan tat lan sao luu gan nhat vi dieu kien
^m0zviimeisin varmuuskopio ei valmistunut heikkojen verkko
_m1hpencadangan terakhir tidak dapat diselesaikan karena kondisi
\`m0jไม่สามารถสํารองข้อมูลล่าสุดได้เนื่องจากส
am0rultimul backup nu a putut fi finalizat din cauza
em05上次備份無法完成因為網
Am0jkopiranje nije se moglo dovrsiti zbog losih mreznih
bm03बैकअप ख़राब नेटवर्क के कारण पूरा नहीं हो
cm13l ultima copia de seguretat no s ha pogut completar perque la connexio
#icloud-newer-version
Cm0mein backup von einer neueren
Nm03גיבוי מגירסת ios חדשה יותר
Om0dنسخ احتياطي لأن icloud يحتوي
Pm03διοτι το icloud περιεχει ενα
Im04icloud上により新
Bm09icloud contains a backup from
Qm00бо icloud містить резервну копію
Rm06debido a que icloud contiene
Sm09icloud contem uma copia de
Tm0lafsluttes da icloud indeholder en
Fm00perche su icloud e presente
Um05icloud obsahuje zalohu z novsej
Jm05无法完成上次备份因为i
Gm09icloud contem um backup de
Vm0bicloud mengandungi sandaran daripada versi
Wm01innehaller en sakerhetskopia fran en
Xm0bje zaloha novejsi verze ios
Lm04icloud에더최신i
Ym0bfordi icloud allerede har en
Zm05icloud egy ujabb ios verziobol
[m07yeni bir ios surumunun yedeklemesini
\\m05icloud znajduje sie juz backup
dm0mcontient une sauvegarde d une
]m0emot ban sao luu tu mot phien
Mm04последнюю резервную копию так как
Dm05terminee car icloud contient une
^m0cei valmistunut koska icloudissa on
_m00berisi cadangan dari versi ios
Hm0creservekopie bevat van een nieuwere
\`m01งจากicloud
am0aun backup dintr o versiune
em07備份因為icloud含
Am09icloud sadrzi sigurnosnu kopiju iz novije verzije
bm04icloud में नए ios संस्करण से
cm00darrera copia de seguretat perque l icloud
Km07備份因為icloud包
#icloud-device-no-space
Bm0xenough free space on this device to finish a backup
Bw08storage almost full
Cm0xnicht genugend freier speicherplatz verfugbar um das backup
Cw07speicher fast voll
Dm0rinsuffisant sur cet appareil pour terminer une sauvegarde
Dw06stockage presque sature
Em08espacio libre en este dispositivo para finalizar la copia de seguridad
Ew0dalmacenamiento casi lleno
Fm09spazio libero sufficiente per completare il backup
Fw08spazio di archiviazione quasi esaurito
Gm0asuficiente neste dispositivo para terminar um backup
Gw0barmazenamento quase cheio
Hm01vrij op dit apparaat om een reservekopie te voltooien
Hw09opslagruimte bijna vol
Im06バックアップを完了するために十分な空き容量がデバイスに
Iw05ストレージの空き領域がありません
Jm00足够的可用空间来完成备份
Jw01储存空间几乎已满
Km00足夠的可用空間來完成備份
Kw01儲存空間幾乎已滿
Lm00이기기의사용공간이백업을완료하기에충분하지
Lw01저장공간거의가득참
Mm03места для завершения резервного копирования
Mw03места почти нет
Nm00פנוי בהתקן זה כדי לסיים את הגיבוי
Om00خالية كافية على هذا القرص لإنهاء عملية نسخ
Pm01χωρος σε αυτην τη συσκευη για ολοκληρωση της δημιουργιας ενος εφεδρικου
Qm09недостатньо вільного місця для завершення архіваціі
Rm0pespacio en este dispositivo para completar el respaldo
Sm0usuficiente para este dispositivo terminar uma copia de seguranca
Tm06ledig plads pa enheden til at afslutte en sikkerhedskopiering
Um09je dostatok volneho miesta na dokoncenie zalohovania
Vm01mencukupi pada peranti ini untuk menyelesaikan sandaran
Wm02ledigt utrymme pa den har enheten for att slutfora sakerhetskopieringen
Xm0ina zarizeni neni pro dokonceni zalohovani
Ym0rledig plass pa enheten til a fullfore sikkerhetskopien
Zm03szabad hely az eszkozon a biztonsagi mentes
[m00bu aygitta yedeklemeyi sona erdirmek icin
\\m0lza malo wolnego miejsca aby ukonczyc tworzenie backupu
dm0ula sauvegarde n a pas pu aboutir car l espace disponible
]m0nluong trong tren thiet bi nay de hoan tat sao luu
^m06ei ole riittavasti vapaata tilaa varmuuskopioinnin
_m00ruang kosong di perangkat ini untuk menyelesaikan pencadangan
\`m03ื้นที่ว่างของอุปกรณ์เครื่องนี้ไม่เพียงพอที่จะสํารอง
am06liber pe acest dispozitiv pentru a finaliza backupul
em00足夠的儲存空間完成備份
Am00nema dovoljno slobodne memorije za dovrsetak sigurnosnog kopiranja
bm09बैकअप पूर्ण करने हेतु इस डिवाइस पर पर्याप्त
cm04ha prou espai lliure al dispositiu per completar la copia
#icloud-files-unavailable
Bm0bfiles were unavailable during the last backup
Bm0dfiles were not available during the last backup
Cm01dateien waren wahrend des letzten backup
Dm01n etaient pas disponibles lors de la derniere sauvegarde
Em05no estaban disponibles durante la ultima copia de seguridad
Fm03non erano disponibili durante l ultimo backup
Gm0mindisponiveis durante o ultimo backup
Hm0jniet beschikbaar tijdens de laatste reservekopie
Im06前回のバックアップ中に利用不可能なファイル
Jm01上次备份时部分文件不可用
Km01上次備份期間無法使用部分檔案
Lm01최근백업에서일부파일이백업되지않았
Mm08недоступны во время создания последнеи резервнои копии
Nm01לא היו זמינים במהלך הגיבוי האחרון
Om04بعض الملفات متوفرة أثناء آخر نسخ
Pm01δεν ηταν διαθεσιμα κατα την τελευταια δημιουργια εφεδρικου
Qm00були недоступні під час останньоі архіваціі
Rm05no estaban disponibles durante el ultimo respaldo
Sm03estavam indisponiveis durante a ultima copia de
Tm07var utilgaengelige under den sidste sikkerhedskopiering
Vm03fail tidak tersedia semasa sandaran
Wm0einte tillgangliga under den senaste sakerhetskopieringen
Xm00soubory nebyly behem posledniho zalohovani k
Ym0avar ikke tilgjengelige under forrige sikkerhetskopi
Zm01volt elerheto a legutobbi biztonsagi menteskor
[m0dson yedekleme sirasinda bazi
\\m07niedostepna w czasie ostatniego tworzenia backupu
dm01etaient pas disponibles lors de la derniere sauvegarde
]m0bco san trong lan sao luu gan nhat
^m03ei ollut saatavilla viimeisen varmuuskopioinnin aikana
_m08file tidak tersedia saat pencadangan
\`m02ไม่มีไฟล์บางไฟล์ในระหว่างที่สํารองข้
am00au fost disponibile in timpul ultimului backup
em01上次備份時有部份檔案
Am0fbile dostupne tijekom posljednjeg sigurnosnog kopiranja
bm01कुछ फ़ाइलें पिछले बैकअप के दौरान
cm05durant l ultima copia de seguretat no s ha pogut
Um08niektore subory neboli dostupne pocas poslednej aktualizacie
#icloud-enable-problem
Bm0aproblem enabling icloud backup
Cm00beim aktivieren des icloud backups
Dm06l activation de la sauvegarde icloud a echoue
Em09problema al activar la copia de seguridad en icloud
Fm0hproblema durante l abilitazione del backup su icloud
Gm07problema ao ativar o backup do icloud
Hm03probleem met het inschakelen van icloud reservekopie
Im0aicloudバックアップの有効化中に問題
Jm08启用icloud云备份时发生问题
Km07啟用icloud備份時發生問題
Lm0aicloud백업을활성화하는데문제
Mm00проблема при включении резервного копирования
Nm00בעיה בעת הפעלת גיבוי ב
Om00مشكلة أثناء تمكين النسخ الاحتياطي على
Pm06κατα την ενεργοποιηση του αντιγραφου icloud
Qm05під час увімкнення архіваціі в icloud
Rm00al activar el respaldo en icloud
Sm00um problema ao ativar copias em
Tm00opstod et problem med at sla icloud
Um0mpri zapinani zalohovania v icloude sa
Vm01masalah mendayakan sandaran icloud
Wm00gick inte att aktivera icloud
Xm00pri zapinani zalohovani na icloud se
Ym09et problem under aktivering av icloud
Zm08problema lepett fel az icloud mentes
[m0oyedekleme yi etkinlestirmeyle ilgili bir sorun
\\m00z wlaczaniem backupu w icloud
dm06l activation de la sauvegarde icloud a
]m03ra su co khi bat sao luu
^m00ongelma icloud varmuuskopioinnin kayttoonotossa
_m08saat mengaktifkan cadangan icloud
\`m03ับการเปิดใช้งานข้อมูลสํารอง
am0lo problema la activarea backupului icloud
Am0fje do problema prilikom aktiviranja icloud
bm0micloud बैकअप सक्षम करने में
cm00un problema a l hora d activar la copia a l
#icloud-enable-no-internet
Cm0hinternetverbindung her um das icloud
Cm00ausschalten oder wifi zum aktivieren des icloud
Nm04icloud בטל י את מצב הטיסה או
Nm00לאינטרנט על מנת להפעיל גיבוי
Om00الطيران أو استخدم شبكة wifi لتمكين النسخ الاحتياطي
Om00بالإنترنت لتشغيل النسخ الاحتياطي في
Pm0hicloud απενεργοποιηστε τη χρηση σε
Pm02συνδεθειτε στο διαδικτυο για ενεργοποιηση του αντιγραφου icloud
Im07oudバックアップを有
Im0hicloudバックアップを有効にするにはインターネットに接続
Im0hicloudバックアップを有効にするには機内モードをオフ
Bm00airplane mode or use wifi to enable icloud
Bm0bthe internet to enable icloud
Qm03увімкніть wifi щоб увімкнути архівацію в icloud
Qm00установіть інтернет з єднання щоб увімкнути архівацію в icloud
Rm0hde icloud desactiva modo de
Rm0cinternet para activar el respaldo
Sm0nas copias icloud desative o
Sm0jinternet para ativar as copias em icloud
Em0ken icloud desactiva el modo
Em0cinternet para activar la copia de seguridad
Tm00flyfunktion fra eller brug wifi til at aktivere icloud
Tm0hinternettet for at sla icloud
Fm07disattiva uso in aereo o utilizza wifi per abilitare backup
Fm0mil backup icloud connettiti a
Um0bv icloude vypnite rezim lietadlo
Um03icloude pripojte sa na internet
Jm00请接入互联网来启用icloud
Jm0a关闭飞行模式或使用wifi来启用icloud
Jm06关闭飞行模式或使用无线局域网来启用icloud
Gm08desative o modo aviao ou use wifi para ativar o backup
Gm0cinternet para ativar o backup
Vm0dnyahaktifkan mod pesawat atau gunakan wifi untuk mendayakan sandaran icloud
Vm06internet untuk mendayakan sandaran icloud
Wm00flygplanslaget eller anvand wifi om du vill aktivera icloud
Wm0iinternet om du vill aktivera icloud
Xm05icloud vypnete letovy rezim nebo pouzijte
Xm0iicloud pripojte se k internetu
Lm07oud백업을활성화하려
Lm0cicloud백업을활성화하려면인터넷에연결
Lm0cicloud백업을활성화하려면에어플레인모드
Ym00flymodus eller bruk wifi for a aktivere icloud
Ym07internett for a aktivere icloud
Zm0ibiztonsagi menteshez kapcsolja ki a repulogep modot vagy hasznaljon
Zm0raz icloud biztonsagi mentes engedelyezesehez
[m0ficloud yedekleme yi etkinlestirmek icin
\\m0dw icloud wylacz tryb samolot
\\m0qicloud polacz sie z internetem
dm06desactivez le mode avion ou utilisez le wifi pour activer sauvegarde
dm05connectez vous a internet pour activer la sauvegarde
]m00bay hoac su dung wifi de bat sao luu
]m0avao internet de bat sao luu
Mm05используите wifi для включения резервного
Mm0fв icloud подключите устроиству к
Dm06desactivez le mode avion ou utilisez le wifi pour activer la sauvegarde
^m10icloud varmuuskopiointi laittamalla lentotila pois
^m0xota icloud varmuuskopiointi kayttoon yhdistamalla
_m05matikan mode pesawat atau gunakan wifi untuk mengaktifkan cadangan
_m00hubungkan ke internet untuk mengaktifkan cadangan
Hm00vliegtuigmodus uit of gebruik wifi voor de icloud
Hm0oicloud reservekopie in te schakelen
\`m00ช้โหมดเครื่องบินหรือใช้wifiเพื่อเปิดใช้งานข้อมูลสํารอง
\`m00กับอินเทอร์เน็ตเพื่อเปิดใช้งานข้อมูลสํารอง
am0ddezactivati modul avion sau utilizati wifi pentru a activa backupul
am0minternet pentru a activa backupul
em00關閉飛行模式或使用wifi啟用icloud
em00連接互聯網啟用icloud
Am02upotrijebite wifi za ukljucenje icloud
Am07internet kako biste omogucili icloud
bm0bicloud बैकअप को सक्षम करने के लिए विमान
bm0sicloud बैकअप सक्षम करने के लिए इंटरनेट
cm0jl icloud desactiva el mode
cm0binternet per activar la copia de seguretat a l icloud
Km00關閉飛航模式或使用wifi來啟用icloud
Km00連接internet來啟用icloud
#icloud-wifi-required
Bm0lconnected to a wifi*to start a backup
Bm02wifi connection to make a backup
Cm02zum starten eines backups wird eine wifi
Dm0vconnecte a un reseau wifi*pour commencer une sauvegarde
Em0ered wifi*para iniciar una copia de seguridad
Fm03per avviare un backup devi*wifi
Gm0frede wifi*para iniciar um backup
Hm08verbonden zijn met een*om een reservekopie te starten
Im06バックアップを作成するにはwifi
Im04バックアップの作成を開始するにはwifi
Jm07接入wifi*才能开始备份
Jm00接入无线局域网*才能开始备份
Km00必須連接wifi*才能開始備份
Lm00백업을시작하려면wifi
Mm00чтобы начать резервное копирование необходимо подключение к сети wifi
Nm04ת לרשת wifi על מנת להתחיל בגיבוי
Nm02wifi או לרשת סלולרית כדי להתחיל בגיבוי
Nm04אלחוטית או לרשת סלולרית כדי להתחיל בגיבוי
Nm00ת לרשת אינטרנט אלחוטי על מנת להתחיל בגיבוי
Om00تكون متصلاً بشبكة wifi لبدء النسخ
Om0gبشبكة wifi أو شبكة بيانات خلوية لبدء النسخ
Pm05για να αρχισετε τη δημιουργια εφεδρικου αντιγραφου πρεπει να ειστε
Pm1jεφεδρικου αντιγραφου πρεπει να ειστε συνδεδεμενοι σε wifi η κινητο δικτυο
Qm0eпочати архівацію потрібно під єднатися до
Qm00почати архівування потрібно під єднатися до wifi чи
Rm0buna red wifi para iniciar un respaldo
Rm08red wifi o celular para iniciar un respaldo
Sm0kuma copia de seguranca tem de estabelecer ligacao a uma
Tm09til et wifi netvaerk for at starte sikkerhedskopiering
Tm0otil et wifi eller mobilnetvaerk for at starte sikkerhedskopiering
Um04spustit zalohovanie musite byt pripojeni k wifi
Vm00ke rangkaian wifi untuk memulakan sandaran
Wm0dtill ett wifi natverk for att starta en sakerhetskopia
Wm0ntill ett wifi eller mobilnatverk for att starta en sakerhetskopia
Xm08zalohovani musite byt pripojeni k wifi
Ym0dtil et wifi nettverk for a starte en sikkerhetskopiering
Ym01til wifi eller mobilnettet for a starte en sikkerhetskopiering
Zm01egy wifi halozatra a biztonsagi mentes
Zm0gegy wifi vagy mobilhalozatra a biztonsagi mentes
[m12yedeklemeyi baslatabilmek icin bir wifi agina
[m15yedeklemeyi baslatabilmek icin bir wifi a veya hucresel
[m14yedeklemeyi baslatabilmek icin bir wifi ye veya hucresel
\\m05backupu polacz sie z siecia wifi
dm0ma un reseau wifi pour commencer une sauvegarde
dm0pa un reseau wifi ou cellulaire pour commencer une sauvegarde
]m01voi mang wifi de bat dau sao luu
]m09ket noi vao mang wifi hoac di dong de bat dau sao luu
^m0hvarmuuskopioinnin aloittaminen vaatii yhteyden
_m0ske jaringan wifi untuk memulai cadangan
_m0ske jaringan wifi untuk memulai pencadangan
_m0fke jaringan wifi atau seluler untuk memulai pencadangan
\`m0rื่อมต่อกับเครือข่ายwifiเพื่อเริ่มสํารอง
\`m0tต่อกับเครือข่ายwifiหรือเซลลูลาร์เพื่อเริ่มสํารอง
am00unui backup necesita conectarea la o
em02或流動網絡才能開始備份
em02接wifi網絡才能開始備份
Am0jsigurnosne kopije trebate biti spojeni na wifi
bm0zबैकअप शुरू करने के लिए आपको किसी wifi नेटवर्क
bm13बैकअप शुरू करने के लिए आपको किसी वाई फ़ाई नेटवर्क
bm0uबैकअप शुरू करने के लिए आपको किसी वाई फ़ाई या मोबाइल
bm0zबैकअप शुरू करने के लिए आपको किसी wifi या मोबाइल नेटवर्क
cm09a una xarxa mobil o wifi per iniciar una copia de
cm08et connectis a una xarxa wifi per iniciar una copia
#icloud-backup-locked-by-other
Cm0uicloud backup kann nicht gestartet
Nm00משחזר נתונים באמצעות גיבוי זה
Om08على icloud لأن هناك جهازًا
Pm05icloud διοτι καποια αλλη συσκευη εκτελει
Im00現在ほかのデバイスがこのバックアップ
Bm0dbackup cannot begin because another
Qm05відновлює дані з цієі резервноі
Rm0pporque se esta restaurando otro
Sm0kem icloud nao pode comecar
Tm0uikke starte fordi en anden enhed gendanner
Fm0fdi icloud non puo iniziare
Um0dna icloud sa nemoze spustit
Jm07cloud云备份无法开
Jm00其他设备正在从这个备份进行恢复
Gm0kdo icloud nao pode comecar
Vm0gicloud tidak boleh bermula kerana
Wm0yicloud sakerhetskopiering kan inte paborjas
Xm09teto zalohy je momentalne obnovovano
Lm02현재이백업으로다른기기
Ym08fordi en annen enhet blir gjenopprettet fra
Zm0obiztonsagi mentes nem tud elindulni
[m0osu anda bu yedeklemeden baska bir aygit uzerine geri yuklendigi icin icloud yedekleme baslayamiyor
\\m06icloud inne urzadzenie jest obecnie
dm0xicloud ne peut pas commencer car un autre
]m00khac dang duoc khoi phuc tu ban sao luu
Mm00этои резервнои копии восстанавливается другое
^m03koska toista laitetta ollaan palauttamassa
_m0jicloud tidak dapat dimulai karena
Hm04momenteel wordt teruggezet op een
\`m00ถเริ่มสํารองข้อมูล
am08se restaureaza in prezent din
em00無法啟動icloud備
Am00poceti jer drugi uredaj trenutacno koristi
bm0sहो सकता है क्योंकि इस बैकअप से वर्तमान में
cm0fa l icloud no pot comencar
#icloud-device-being-restored
Bm0vbeing restored and will automatically backup
Bm0bbecause it is still restoring from an icloud backup
Bm0fbacked up recently because it has not finished being restored
Bm05backup options will be available when your iphone is restored
Cm0ewiederhergestellt und es wird automatisch ein backup erstellt
Cm00immer noch von einem icloud backup wiederhergestellt
Cm0fkein backup*da die wiederherstellung noch nicht abgeschlossen
Cm04backupoptionen sind verfugbar sobald
Dm0qen cours de restauration et ses donnees seront automatiquement sauvegardees
Dm00encore en train de restaurer une sauvegarde icloud
Dm11n a pas ete sauvegarde recemment car sa restauration
Dm03options de sauvegarde seront disponibles une fois votre iphone restaure
Em08se realizara una copia de seguridad automaticamente una vez finalizada la restauracion
Em00todavia se esta restaurando una copia de seguridad de icloud
Em0gcopia de seguridad reciente*porque no se ha finalizado su restauracion
Em00opciones de copia de seguridad estaran disponibles una vez
Fm01al termine verra eseguito automaticamente il backup
Fm00dal backup di icloud e ancora in corso
Fm05rimanenti prima di eseguire il backup
Fm00opzioni di backup saranno disponibili quando
Gm0qbackup deste iphone nao foi criado recentemente porque a restauracao
Gm00sendo restaurado por um backup do icloud
Gm0num backup do iphone sera criado ao terminar a restauracao
Gm0fopcoes de backup estarao disponiveis quando
Hm0ihet terugzetten van een icloud reservekopie nog niet is voltooid
Hm0yreservekopie van deze iphone gemaakt omdat nog niet alles erop is teruggezet
Hm05als dit voltooid is wordt er automatisch een reservekopie
Hm0ereservekopie opties zijn beschikbaar als
Im02復元が終了していないため最近バックアップされていません
Im02復元が終了すると自動的にバックアップが作成
Im00今もなお復元中のため最近バックアップ
Im03バックアップオプションは*復元されると使用可能
Jm00恢复时将可使用备份选项
Jm03最近没有备份此iphone因为它尚未完成恢复
Jm03最近没有备份因为它仍在从icloud云备份恢复
Jm01目前正在恢复此iphone完成后将会自动备份
Km03回復*後可使用備份選項
Km0d最近未備份此iphone*正在從icloud備份中回復
Km0a最近未備份此iphone因為尚未完成回復
Km01目前正在回復中完成後會自動備份
Lm0c복원이완료되면자동으로*를백업합니다
Lm0c복원이완료되면자동으로*을백업합니다
Lm00아직icloud백업을복원하는중
Lm09완료되지않았기때문에최근에백업하지
Lm00복원하면백업옵션을사용할수
Mm00потом автоматически будет создана резервная копия
Mm00продолжается восстановление из резервнои копии icloud
Mm0lрезервные копии*так как процесс его восстановления не завершен
Mm00настроики резервного копирования станут доступны после окончания восстановления
Nm02ניתן יהיה לבחור אפשרויות לגיבוי ברגע שה iphone
Nm07לא גובה לאחרונה מאחר שהוא עדיין מבצע שחזור מגיבוי
Nm00את יתר התוכן והמדיה שרכשת לפני הגיבוי או למחוק אותם ביחד עם נתוני
Nm00בסיום השחזור הוא יגבה את הנתונים
Om0yلم يتم نسخ هذا الـ iphone احتياطيًا مؤخرًا لأنه
Om0cهذا الـ iphone وسيتم النسخ الاحتياطي تلقائيًا عندما يتم
Om00خيارات النسخ الاحتياطي متاحة عند استعادة الـ iphone من هذه
Om1iلم يتم إجراء نسخ احتياطي لهذا الـ iphone*مؤخرًا لأنه لا يزال
Pm0xεφεδρικο αντιγραφο αυτου του iphone προσφατα επειδη δεν εχει ολοκληρωθει η
Pm08αντιγραφων οταν το iphone σας ανακτηθει απο το εφεδρικο αντιγραφο του
Pm16εφεδρικο αντιγραφο αυτου του iphone*προσφατα διοτι εκτελειται ακομη επαναφορα του απο ενα
Pm0kεφεδρικο αντιγραφο του οταν ολοκληρωθει η
Qm0kiphone не архівувався останнім часом бо не
Qm00щоино iphone буде відновлено з цієі резервноі копіі
Qm00після чого буде автоматично створено иого резервну копію
Qm0sрезервна копія цього iphone*давно не створювалася бо він ще
Rm04no hay ningun respaldo reciente de este iphone porque no
Rm0ude respaldo estaran disponibles cuando se restaure tu iphone con
Rm01no existe un respaldo reciente del iphone*porque se esta restaurando
Rm00se guardara un respaldo automaticamente una vez
Sm0fa ser restaurado assim que terminar sera efetuada uma copia de
Sm05nao foi feita nenhuma copia de seguranca recente deste iphone porque o
Sm00opcoes de copia de seguranca estarao disponiveis quando o iphone for restaurado a
Sm0ideste iphone*porque ainda esta a ser restaurado a partir de uma copia de seguranca em icloud
Tm0ndenne iphone er ikke blevet sikkerhedskopieret for nylig fordi
Tm1gog starter automatisk sikkerhedskopiering nar den er faerdig
Tm0ibliver tilgaengelige nar iphone gendannes fra denne sikkerhedskopi
Tm09iphone er ved at blive gendannet og starter automatisk sikkerhedskopiering nar
Tm1pdenne iphone*er ikke blevet sikkerhedskopieret for nylig fordi gendannelsen fra en
Um01moznosti zalohovania budu dostupne po obnoveni iphoneu
Um09dostupne po obnoveni iphonu z tejto zalohy
Um0gtento iphone nebol v poslednom case zalohovany pretoze
Um0mmomentalne obnovuje a po dokonceni bude automaticky zalohovany
Um03nebol v poslednom case zalohovany pretoze sa stale obnovuje z icloud
Vm15ini tidak disandarkan baru baru ini kerana ia
Vm1eiphone ini sedang dipulihkan dan akan disandarkan secara
Vm00pilihan sandaran akan tersedia apabila iphone anda dipulihkan
Wm0mnar iphone har aterskapats fran den har sakerhetskopian
Wm05just nu och kommer att sakerhetskopieras automatiskt nar den ar
Wm15denna iphone har inte sakerhetskopierats pa lange eftersom dess
Wm1fhar inte sakerhetskopierats pa lange eftersom den fortfarande aterskapas fran en
Xm04dispozici az bude iphone obnoven z teto zalohy
Xm0iprave obnovovan a pote bude automaticky zalohovan
Xm1diphone nebyl v posledni dobe zalohovan protoze nebyla
Xm11v posledni dobe zalohovan protoze stale probiha jeho obnova ze zalohy na
Ym00og den vil automatisk starte sikkerhetskopiering nar den
Ym16er ikke sikkerhetskopiert i det siste fordi gjenopprettingen
Ym11iphone*har ikke blitt sikkerhetskopiert i det siste fordi den fortsatt
Ym07nar iphonen gjenopprettes fra denne sikkerhetskopien
Ym07nar iphoneen gjenopprettes fra denne sikkerhetskopien
Ym0hnar iphone enheten gjenopprettes fra denne sikkerhetskopien
Zm0ga biztonsagi mentesi beallitasok akkor valnak elerhetove ha visszaallitja az iphone
Zm09nem keszult legutobb biztonsagi mentes mert nem fejezodott be a
Zm0bvisszaallitas zajlik es ha elkeszult automatikusan biztonsagi mentest keszit
Zm09nem keszult mostanaban biztonsagi mentes mert egy icloud biztonsagi mentes visszaallitasa van rajta
Zm0azajlik es ha kesz automatikusan biztonsagi mentes keszul
[m0ksecenekleri iphone unuz bu yedeklemeden geri
[m0lsecenekleri iphone iniz bu yedeklemeden geri
[m0kyukleme bitmedigi icin yakin zamanda yedeklenmedi
[m0bbu iphone*hala bir icloud yedeklemesinden geri yukleme yaptigi
[m0guzerine geri yukleniyor geri yukleme bittiginde otomatik olarak yedeklenecektir
[m0dgeri yukleme bitmedigi icin*yedeklenmedi
\\m0etego iphonea*poniewaz trwa odtwarzanie go z backupu w icloud
\\m0xbackupu tego iphone a nie zostal do konca
\\m12backupu tego iphonea touch nie zostal do konca
\\m02nie tworzono backupu tego iphonea nie zostal do
\\m0cbackup iphonea zostanie utworzony automatycznie po
\\m0ebackup iphone a zostanie utworzony automatycznie po
\\m09dostepne gdy iphone zostanie odtworzony z tego backupu
\\m0jbackup iphonea touch zostanie utworzony automatycznie po
\\m0ftego iphone a*poniewaz trwa odtwarzanie go z backupu w
dm1fn a pas ete sauvegarde recemment car sa restauration n est
dm1jdisponibles une fois votre iphone restaure a partir de cette sauvegarde
dm1on a pas ete sauvegarde recemment car la restauration a partir d icloud est
dm0qen cours de restauration et ses donnees seront automatiquement sauvegardees une fois la
]m07khoi phuc va se tu dong sao luu khi hoan tat
]m0gsao luu se co san khi iphone cua ban duoc khoi phuc tu
]m0vnay khong duoc sao luu gan day vi ban chua hoan thanh viec
]m0gsao luu gan day vi thiet bi van dang khoi phuc tu mot ban sao
]m04tai ve moi muc da mua va phuong tien con lai truoc khi sao luu hay xoa chung cung voi tat ca cac du
^m0lei ole varmuuskopioitu askettain koska sen palautusta ei
^m06ei ole tehty askettain varmuuskopiota koska sen icloud varmuuskopion palautus on
^m0hkun iphone on palautettu tasta varmuuskopiosta
^m0fse varmuuskopioidaan automaattisesti palautuksen
_m0ntersedia saat iphone anda dipulihkan dari cadangan ini
_m10belum dicadangkan baru baru ini karena masih dipulihkan dari cadangan
_m11belum dicadangkan baru baru ini karena belum selesai dipulihkan
_m18sedang dipulihkan dan akan dicadangkan secara otomatis
\`m00ตัวเลือกข้อมูลสํารองจะพร้อมให้ใช้เมื่อได้กู้iphoneของ
\`m07เครื่องนี้อยู่ในตอนนี้และจะสํารองข้อมูลตอนที่เครื่องกู้คืนเส
\`m14ยังไม่ได้สํารองข้อมูลเมื่อเร็วๆนี้เนื่องจากกําลังกู้คืนเครื่องจากข้อมูลสํารองicloud
\`m07เครื่องนี้ยังไม่ได้สํารองข้อมูลเมื่อเร็วๆนี้เนื่องจากยังกู้เครื่องไม่สําเร็จ
am09de backup vor fi disponibile dupa ce iphone
am0unu are un backup recent deoarece restaurarea sa nu a
am0jacest iphone este in curs de restaurare si va efectua backup
am1cacest iphone*nu are un backup recent deoarece inca se
em00還原完成後會自動備份
em00從此備份還原時可使用備
em00在還原中完成後會自動備份
em05最近未有備份因為還原程序尚
em06最近未有備份因為iphone仍在從icloud備份進
Am07kopije bit ce dostupne kad se vas iphone obnovi iz ove
Am07u novije vrijeme nije izradena sigurnosna kopija za ovaj iphone jer
Am08obnavlja i kad postupak zavrsi automatski ce se izraditi sigurnosna kopija
Am00neko vrijeme nije bio sigurnosno kopiran jer se i dalje obnavlja iz icloud
bm09इस बैकअप से आपका iphone रीस्टोर किए जाने पर
bm07जा रहा है और कार्य पूरा हो जाने पर यह ऑटोमैटिकली बैकअप ले
bm0gइस iphone का बैकअप हाल ही में नहीं लिया गया है क्योंकि इसका
bm0xहाल ही में नहीं लिया गया है क्योंकि उसे अभी भी icloud बैकअप से रीस्टोर किया जा
cm0hs esta restaurant i en acabat desara automaticament una copia
cm0yno s ha desat cap copia de seguretat recent d aquest iphone perque
cm0ude seguretat estaran disponibles quan l iphone es restauri des d aquesta copia
cm1xs ha desat cap copia de seguretat recent d aquest iphone*perque encara s esta restaurant a partir d
#icloud-backup-overdue
Bm02weeks since the last backup
Bm01days since the last backup
Bm00hasnt been backed up in*weeks
Bm01has not been backed up in*weeks
Bm0ohasnt been backed up in*days
Bm0hhasnt backed up to itunes in*weeks
Cm05wurde seit*wochen kein backup
Cm05wurde seit*wochen kein itunes backup
Cm09vor*wochen wurde das letzte mal ein backup
Cm04vor*tagen wurde das letzte mal ein backup
Dm0zderniere sauvegarde de cet iphone*remonte a
Dm0un ont pas ete sauvegardees dans itunes depuis*semaines
Dm01n ont pas ete sauvegardees depuis*semaines
Em02semanas que no se realiza una copia de seguridad
Em00dias que no se realiza una copia de seguridad
Fm0ibackup di iphone*non viene effettuato da*settimane
Fm19l ultimo backup di iphone*e stato eseguito*settimane fa
Fm17l ultimo backup di iphone*e stato eseguito*giorni fa
Gm0cnenhum backup efetuado*semanas
Gm0pultimo backup deste iphone ocorreu ha
Hm03al*weken geen reservekopie
Hm03al*dagen geen reservekopie
Hm00al weken geen backup
Im03過去*週間バックアップが作成されていません
Im03過去*週間itunesにバックアップ
Im06最後のバックアップ作成から
Jm01上次备份是在*周前
Jm01上次备份是在*天前
Jm04已经有*周未备份
Km00上次進行備份是*週前
Km00上次進行備份是*天前
Km03已有*週未備份
Km03已有*週未進行備份
Lm00마지막으로백업된지
Lm00주동안백업되지않
Lm00주동안itunes에백업되지않
Mm0dрезервные копии этого*не создавались*нед
Mm0dрезервные копии этого*не создавались*дн
Nm03ימים מאז הגיבוי האחרון של ה iphone
Nm00שבועות מאז הגיבוי האחרון של ה iphone
Nm0lה iphone הזה לא גובה ל itunes
Nm0mה iphone מחובר לחשמל נעול ומסונכרן עם itunes
Nm0giphone הזה לא גובה כבר
Om00إجراء نسخ احتياطي لهذا الـ iphone*منذ
Om0yلم يتم نسخ هذا الـ iphone احتياطيًا منذ
Om0xلم يتم نسخ هذا الـ iphone احتياطيًا إلى itunes
Pm02απο την πιο προσφατη δημιουργια εφεδρικου αντιγραφου για αυτο το iphone
Pm0xεφεδρικο αντιγραφο αυτου του iphone για*εβδομαδες
Pm0tαντιγραφο αυτου του iphone στο itunes για*εβδομαδες
Qm05останню резервну копію для цього iphone*було
Qm0qцеи iphone не архівувався протягом
Qm0qцеи iphone не архівувався в itunes
Rm0uque se respaldo este iphone*por ultima
Rm0fque no se respalda este iphone
Sm06que nao faz copia de seguranca deste iphone
Tm0ter ikke sikkerhedskopieret i*uger
Tm00dage siden denne iphone*sidst blev sikkerhedskopieret
Tm00uger siden denne iphone*sidst blev sikkerhedskopieret
Tm10iphone er ikke sikkerhedskopieret til itunes i
Um0vtento iphone*nebol zalohovany niekolko
Um0rtento iphone nebol zalohovany v itunes
Vm03telah berlalu sejak sandaran terakhir untuk iphone ini
Vm0uiphone ini tidak disandarkan selama
Vm0uiphone ini tidak disandarkan ke itunes
Wm0vhar inte sakerhetskopierats pa*veckor
Wm0vhar inte sakerhetskopierats pa*dagar
Wm0wiphone har inte sakerhetskopierats med itunes pa
Xm0jnebyl v poslednich*tydnech zalohovan
Xm0dnebyl v poslednich*dnech zalohovan
Ym11iphone*har ikke blitt sikkerhetskopiert pa
Ym0uhar ikke blitt sikkerhetskopiert til itunes pa
Zm0irol*hete nem keszult biztonsagi mentes
Zm05rol*utoljara*hete keszult biztonsagi mentes
Zm03iphonerol*hete nem keszult biztonsagi mentes
Zm0drol*utoljara*napja keszult biztonsagi mentes
Zm03iphonerol*utoljara*hete keszult biztonsagi mentes
Zm0jiphonerol*utoljara*napja keszult biztonsagi mentes
[m08en son*gun once yedeklendi
[m09en son*hafta once yedeklendi
[m09iphone*haftadir yedeklenmedi
[m02haftadir yedeklenmedi
\\m03od*tygodni nie tworzono backupu
\\m05od*dni nie tworzono backupu
\\m0etego iphone a w itunes od*tygodni
dm0bse sont ecoules depuis la derniere sauvegarde de cet
dm0bse sont ecoulees depuis la derniere sauvegarde de cet
dm0tn ont pas ete sauvegardees sur itunes depuis*semaines
]m03ke tu khi iphone nay*duoc sao luu lan sau
]m0jke tu khi iphone*nay duoc sao luu lan sau
]m08iphone nay chua duoc sao luu trong*tuan
]m12iphone nay chua duoc sao luu vao itunes trong*tuan
^m0nei ole varmuuskopioitu*viikkoon
^m0viphonea*ei ole varmuuskopioitu*paivaan
^m0wiphoneia*ei ole varmuuskopioitu*paivaan
_m0wini belum dicadangkan ke itunes dalam
_m0sini tersambung ke daya terkunci dan diselaraskan dengan itunes
_m03sejak iphone ini terakhir dicadangkan
_m0sini belum dicadangkan dalam*minggu
\`m0aสํารองข้อมูลiphone*เครื่องนี้ครั้งล่าสุด
\`m0pเครื่องนี้ไม่ได้สํารองข้อมูลมา
\`m0pเครื่องนี้ไม่ได้สํารองข้อมูลกับitunesมา
am0aau trecut*zile de la ultimul backup
am00au trecut*saptamani de la ultimul backup
am05pentru acest iphone nu s a efectuat backup de*saptamani
am05pentru acest iphone nu s a efectuat backup in itunes de*saptamani
em01星期沒有於itunes進行備份
em0c備份會於此iphone接上電源並與itunes
em0f備份會於此iphone接上電源鎖定並與
em00距離此iphone*上次備份
em09此iphone*星期沒有進行備份
Am16posljednje sigurnosne kopije ovog iphonea*prosli su
Am15kopija ovog iphone uredaja nije izradena vise
bm0dइस iphone*का*सप्ताह से बैकअप
bm0dइस iphone*का*दिन से बैकअप
bm07सप्ताह से itunes में बैकअप नहीं लिया गया है
cm02de l ultima copia de seguretat de l iphone
cm02ha fet cap copia de seguretat de l iphone en
cm04s ha fet cap copia de seguretat de l iphone a l
#icloud-never-backed-up
Bm0ciphone not backed up
Bm0cthis iphone*hasnt been backed up
Cm05iphone ohne backup
Cm06fur dieses iphone*wurde kein backup erstellt
Cm04fur diesen iphone*wurde kein backup erstellt
Dm08iphone non sauvegarde
Dm00donnees de cet iphone*n ont pas ete sauvegardees
Em08iphone sin copia de seguridad
Em06no se ha realizado ninguna copia de seguridad de este iphone
Fm01nessun backup di iphone
Fm0nil backup di iphone*non e stato eseguito
Gm08iphone nao tem um backup
Gm0feste iphone*nao teve nenhum backup
Hm03geen iphone reservekopie
Hm0gvan deze iphone*is geen reservekopie gemaakt
Im0aiphoneのバックアップ未作成
Im00このiphone*はバックアップが作成されていません
Jm05iphone尚未备份
Jm08此iphone*尚未备份
Km05iphone尚未進行備份
Km08此iphone*尚未進行備份
Lm05iphone백업안됨
Lm07iphone*가백업되지않았습니다
Lm07iphone*이백업되지않았습니다
Mm01нет резервнои копии iphone
Mm0tрезервные копии этого iphone*пока не создавались
Nm07iphone*לא גובה
Nm02גיבויים מתבצעים כאשר ה iphone מחובר לחשמל נעול
Nm06ה iphone לא גובה
Ow05لم يتم إجراء نسخ احتياطي لهذا
Ow04لم يتم نسخ احتياطي
Pm06δεν εχει δημιουργηθει εφεδρικο αντιγραφο αυτου
Pm00κανενα αντιγραφο iphone
Qm05резервна копія цього iphone*ще
Qm0ciphone не архівовано
Qm0fiphone не архівувався
Rm0liphone*no se ha respaldado
Rm08iphone sin respaldo
Sm00nunca fez copia de seguranca deste
Sm08iphone sem copia de
Tw0jikke sikkerhedskopieret
Tm05iphone ikke sikkerhedskopieret
Um0aiphone*nebol zalohovany
Um0biphone nie je zalohovany
Vm09iphone*ini belum disandarkan
Vm04iphone tidak disandarkan
Wm0tiphone*har inte sakerhetskopierats
Wm05iphone ej sakerhetskopierad
Wm05iphone ar inte sakerhetskopierad
Xm07iphone*dosud nebyl zalohovan
Xm07iphone neni zalohovany
Ym09har ikke blitt sikkerhetskopiert
Ym05iphone ikke sikkerhetskopiert
Zw09nem keszult biztonsagi mentes
[m00bu iphone*yedeklenmedi
[m04iphone yedeklenmemis
\\w09nie utworzono backupu tego
\\m0dbackup iphone a nie
\\m0ibackup iphonea touch nie
\\m0cbackup iphonea nie utworzony
dm0ccet iphone*n ont pas ete sauvegardees
]w02chua duoc sao luu
^m0piphonea*ei ole varmuuskopioitu
^m03iphoneia*ei ole varmuuskopioitu
_m08cadangan dibuat saat iphone ini tersambung ke daya terkunci
_m06iphone belum dicadangkan
\`w00ยังไม่ได้สํารองข้อ
am08iphone*nu s a efectuat backup
am06iphone fara backup
em08此iphone*未有進行備份
em0c備份會於此iphone接上電源鎖定並
Am0jiphone*nije sigurnosno kopiran
Am04kopija za iphone
bm0niphone*का बैकअप नहीं लिया गया
cm07no s ha fet cap copia de seguretat
cm07copia de l iphone
#icloud-account-unreachable
Bm0vicloud backup is unable to access the account
Cm0dicloud backup hat keinen zugriff auf den account
Dm0ssauvegarde icloud ne peut pas acceder au compte
Em0ucopia de seguridad en icloud no puede acceder a la cuenta
Fm0mbackup di icloud non puo accedere
Gm0rbackup do icloud nao conseguiu ter acesso a conta
Hm0hicloud reservekopie heeft geen toegang
Im0aicloudバックアップはアカウント*アクセスできません
Jm0aicloud云备份无法访问帐户
Jm0aicloud云备份无法访问账户
Km0aicloud備份無法連接帳號
Lm0bicloud백업에서*계정에접근할수없
Mm0zрезервнои копии в icloud не удается получить доступ
Nm04הגיבוי של icloud לא הצליח לגשת
Om06لا يمكن لنسخة icloud الاحتياطية الوصول
Pm0uτο εφεδρικο αντιγραφο icloud δεν μπορει να προσπελασει
Qm03функція архівація в icloud не має доступу до
Rm0ben icloud no puede acceder a la cuenta
Sm0wa copia de seguranca em icloud nao conseguiu
Tm0ssikkerhedskopiering kan ikke fa forbindelse til
Um09zaloha nedokaze pristupovat k uctu
Vm0nicloud gagal mengakses akaun
Wm0yicloud sakerhetskopiering kan inte oppna
Xm0ena icloudu se nedari ziskat pristup k
Ym0picloud sikkerhetskopiering far ikke tilgang til
Zm0amentes nem eri el a z*fiokot
[m0hicloud yedekleme*hesabina
\\m0jw icloud nie ma dostepu do
dm0hicloud ne peut pas acceder au compte
]m0dsao luu icloud khong the truy cap
^m0hvarmuuskopio ei voi kayttaa tilia
_m0sicloud tidak dapat mengakses akun
\`m0pข้อมูลสํารองicloudไม่สามารถเข้าถึงบัญชี
am05icloud nu poate accesa contul
em0aicloud備份無法連接帳户
Am14icloud sigurnosno kopiranje ne moze pristupiti
bm06बैकअप*खाता के ऐक्सेस में
cm0tde seguretat a l icloud no pot accedir al
#icloud-verify-password
Bm0picloud backup requires that you verify your password
Cm0kfur das icloud backup muss dein passwort bestatigt
Dm02valider votre mot de passe pour utiliser la sauvegarde icloud
Em1fcopia de seguridad en icloud requiere que verifiques tu contrasena
Fm05backup tramite icloud richiede la verifica della password
Gm0lbackup do icloud requer que voce verifique sua senha
Hm02voor icloud reservekopie is controle van je wachtwoord
Im0bicloudバックアップにはパスワードの確認が必要
Jm06icloud云备份需要您验证密码
Km08icloud備份需要您驗證密碼
Lm06icloud백업을사용하려면암호를확인
Mm0sрезервное копирование в icloud требует проверки пароля
Nm07של icloud עליך לאמת את הסיסמה שלך
Om00ميزة نسخ icloud الاحتياطي أن تتحقق من
Pm04icloud ζητα να επαληθευσετε το συνθηματικο σας
Qm02для роботи функціі архівація icloud потрібно
Rm0sel respaldo en icloud requiere que
Sm0gicloud requer confirmacao da
Tm0lsikkerhedskopiering kraever at du bekraefter din
Um05zaloha vyzaduje overenie vasho
Vm07icloud memerlukan anda mengesahkan kata laluan
Wm0zsakerhetskopiering kraver att du bekraftar ditt
Xm0ona icloud pozaduje overeni vaseho hesla
Ym0qicloud sikkerhetskopiering krever at du
Zm07menteshez ujra meg kell adnia a jelszavat
[m0kicloud yedekleme parolanizi dogrulamanizi
\\m05backup w icloud wymaga
dm0bicloud vous demande de verifier votre mot de
]m0esao luu icloud yeu cau ban xac minh
^m0sicloud varmuuskopiointi vaatii etta
_m0aicloud mengharuskan anda untuk memverifikasi kata
\`m0fข้อมูลสํารองicloudต้องการให้คุณตรวจสอบยืนย
am05icloud solicita verificarea parolei
em07icloud備份需要你驗證密碼
Am06kopija zahtijeva provjeru vase lozinke
bm0bबैकअप के लिए आवश्यक है कि आप अपना
cm12la copia de seguretat a l icloud requereix
#icloud-email-unverified
Bm0ibackup to icloud without a verified email
Bm0ccannot backup without a verified email
Cm0bohne bestatigte email adresse kann*kein icloud backup
Dm0osauvegarde sur icloud sans une adresse email verifiee
Em0ben icloud sin una direccion de correo verificada
Fm0hbackup su icloud senza un indirizzo email verificato
Gm0bicloud sem um endereco de email verificado
Hm0lreservekopie*op icloud te maken is een gecontroleerd emailadres
Im00確認済みメールアドレスなしに*icloudにバックアップできません
Jm00经过验证的电子邮件地址则无法将*备份到icloud
Km02驗證過的電子郵件地址無法將*備份到icloud
Lm00확인된이메일주소가없으면*icloud에백업할수없습니다
Mm0eкопии*в icloud невозможно без проверки адреса
Nm07iphone זה ב icloud ללא כתובת דוא ל
Om06لا يمكن لهذا الـ iphone النسخ الاحتياطي لـ icloud بدون
Pm1cδεν ειναι δυνατη η δημιουργια εφεδρικου αντιγραφου στο icloud απο αυτο το
Qm0eцеи iphone не може виконати архівацію в icloud без
Rm0hno se puede realizar un respaldo de este iphone en icloud sin
Sm08e possivel fazer copia de seguranca do iphone em icloud sem um
Tm17iphone kan ikke sikkerhedskopiere til icloud uden en
Um13iphone nie je mozne zalohovat na icloud bez
Vm0uboleh disandarkan ke icloud tanpa alamat e mel yang
Wm19iphone kan inte sakerhetskopieras till icloud utan en
Xm02emailove adresy nemuze iphone na icloud
Ym06en verifisert e postadresse for a sikkerhetskopiere til
Zm00ez az iphone nem tud biztonsagi mentest kesziteni az icloudba
[m06dogrulanmis bir e posta adresi olmadan icloud a
\\m10nie mozna tworzyc backupu tego iphonea w icloud
\\m08nie mozna tworzyc backupu tego iphone a w icloud
\\m16nie mozna tworzyc backupu tego iphonea touch w icloud
dm1ecet iphone ne peut pas etre sauvegarde sur icloud sans
]m0xnay khong the sao luu vao icloud ma khong co dia chi
^m0tei voida varmuuskopioida icloudiin ilman vahvistettua
_m18iphone ini tidak dapat dicadangkan ke icloud tanpa
_m19iphone ini tidak dapat mencadangkan ke icloud tanpa
\`m08เครื่องนี้ไปยังicloudโดยไม่มีที่อยู่อีเมลที่ตรวจสอบยืนยันได
am17nu poate efectua backup pe icloud fara o adresa de
em02驗證過的電郵地址此iphone將無法備份
Am09kopiranje s ovog iphone uredaja na icloud nije moguce bez
bm01के बिना icloud पर इस iphone का बैकअप नहीं लिया जा
cm1cno pot fer copia de seguretat a l icloud sense una adreca de
#icloud-stuck
Bm08backup process is taking a long time
Bp0cestimating time remaining
Bp03minute remaining
Bp03minutes remaining
Bp02updating icloud
Bp01turning on backup
Bp07backing up.
Cp0gverbleibende zeit schatzen
Cp0fverbleibende zeit wird geschatzt
Cp0dbackup erstellen.
Dm0lsauvegarde icloud prend plus de temps que prevu
Dp0hestimation du temps restant
Dp0fsauvegarde en cours
Ep02calculando tiempo restante
Ep04realizando copia de seguridad
Fp01calcolo tempo rimanente
Fp02eseguo backup
Gp09estimando o tempo restante
Gp02fazendo backup
Hp0cresterende tijd schatten
Hp0freservekopie maken.
Ip00残り時間を計算中
Ip06バックアップを作成中
Jp00正在估算剩余时间
Jp00正在备份
Kp00正在估計剩餘時間
Lp00남은시간계산중
Lp00백업중.
Mp00подсчет оставшегося времени
Mp0bсоздание копии.
#icloud-turning-on-stuck
Cp04backup aktivieren
Np00מפעיל גיבוי
Op00جاري تشغيل النسخ الاحتياطي
Pp0aενεργοποιηση δημιουργιας εφεδρικων αντιγραφων
Ip03バックアップ機能をオン
Bp01turning on backup
Rp03activando respaldo
Sp00a ativar copias de seguranca
Ep03activando copia de seguridad
Tp00slar sikkerhedskopiering til
Fp04attivo backup
Up03zapinam zalohovanie
Jp00正在打开备份
Gp02ativando o backup
Vp03mengaktifkan sandaran
Wp05slar pa sakerhetskopiering
Lp00백업켜는중
Yp05slar pa sikkerhetskopiering
Zp0ka biztonsagi mentes bekapcsolasa
[p07yedekleme etkinlestiriliyor
\\p03wlaczam tworzenie backupu
]p03dang bat sao luu
Mp00вкл. резервное копирование
^p04laitetaan varmuuskopiointi paalle
_p02menyalakan pencadangan
Hp0dreservekopie inschakelen
\`p00งเปิดใช้งานข้อมูลสํารอง
ap04activare backup
ep00正在開啟備份
Ap05ukljucenje sigurnosne kopije
bp03बैकअप चालू हो रहा है
cp04activant la copia de seguretat
#icloud-cannot-delete-backup
Cm0gdieses backup kann derzeit nicht
Cm02loschen des backups fehlgeschlagen
Cm0hbackup kann nicht geloscht werden da es benutzt
Nm06לא ניתן למחוק גיבוי זה כעת
Om05لا يمكن حذف النسخة الاحتياطية
Om0iالنسخ الاحتياطي لأنه قيد الاستخدام
Om0dالنسخ الاحتياطي هذا في الوقت الحالي
Pm0pδεν ειναι δυνατη η διαγραφη εφεδρικου αντιγραφου
Pm08αυτην τη στιγμη δεν ειναι δυνατη η διαγραφη αυτου του εφεδρικου αντιγραφου
Pm1kδεν ειναι δυνατη η διαγραφη αυτου του εφεδρικου αντιγραφου διοτι χρησιμοποιειται
Im00現在このバックアップは
Im06このバックアップは使用
Bm0athis backup cannot be deleted
Bm08cannot delete backup
Qm0iне вдається видалити копію
Qm02зараз не можна видалити цю резервну
Qm0cрезервну копію бо вона використовується
Rm0gimposible eliminar respaldo
Rm0mrespaldo porque esta en uso
Rm05momento no se puede eliminar el respaldo
Sm09impossivel apagar copia de seguranca
Sm0gcopia de seguranca porque esta a ser utilizada
Sm06momento nao e possivel apagar esta copia de seguranca
Em03imposible eliminar copia
Em0gcopia de seguridad porque esta en uso
Em06momentos no se puede eliminar la copia de seguridad
Tm0idenne sikkerhedskopi kan ikke slettes
Tm09kan ikke slette sikkerhedskopi
Fm0je impossibile eliminare il backup
Fm0he possibile eliminare il backup
Um0inie je mozne vymazat zalohu
Um0jzalohu nie je mozne v tejto chvili
Um15zalohu nie je mozne vymazat pretoze sa pouziva
Jm01无法删除备份
Jm01此时无法删除这个备份
Jm00此备份不能删除因为它正
Gm0mbackup nao pode ser apagado
Gm09e possivel apagar o backup
Vm0dtidak boleh memadam sandaran
Vm0psandaran ini tidak boleh dipadamkan pada masa ini
Vm16sandaran ini tidak boleh dipadamkan kerana ia sedang digunakan
Wm07kan inte radera sakerhetskopia
Wm0usakerhetskopian kan inte raderas just
Wm1dsakerhetskopian kan inte raderas eftersom den anvands
Xm0bzalohu nelze smazat
Xm00tuto zalohu nelze momentalne smazat
Lm00백업삭제할수없음
Lm03현재이백업을삭제할수없
Lm00현재사용중이기때문에이백업
Ym09kan ikke slette sikkerhetskopi
Ym10sikkerhetskopien kan ikke slettes for oyeblikket
Ym19sikkerhetskopien kan ikke slettes fordi den er i bruk
Zm0ma biztonsagi mentes nem torolheto
Zm0fbiztonsagi mentes jelenleg nem mentheto
[m07yedekleme silinemiyor
[m0dbu yedekleme su anda silinemiyor
[m08yedekleme kullanimda oldugu icin silinemiyor
\\m07nie mozna usunac backupu
\\m00tej chwili usunac tego backupu
\\m0husunac tego backupu jest uzywany
dm01suppression de la sauvegarde impossible
dm0lsauvegarde car elle est en cours d utilisation
dm00actuellement impossible de supprimer cette sauvegarde
]m07khong the xoa ban sao luu nay
Mm00эту резервную копию сеичас нельзя
Mm08не удается удалить резервную копию
Mm0dрезервную копию нельзя удалить так как она используется
^m0rvarmuuskopiota ei voida poistaa
_m0ftidak dapat menghapus cadangan
_m0wcadangan ini tidak dapat dihapus sekarang
_m0vcadangan ini tidak dapat dihapus karena sedang digunakan
Hm0rreservekopie verwijderen niet mogelijk
Hm0hreservekopie kan nu niet worden verwijderd
Hm11reservekopie kan niet worden verwijderd omdat hij
\`m0kไม่สามารถลบข้อมูลสํารองได้
\`m0kไม่สามารถลบข้อมูลสํารองนี้ได้
am0kacest backup nu poate fi sters
am0gimposibil de sters backupul
em00暫時無法刪除此備份
em00由於備份正在使用中因此
Am0ssigurnosna kopija ne moze se obrisati
Am0jova sigurnosna kopija trenutacno se ne moze obrisati
Am0jova sigurnosna kopija se ne moze obrisati jer je u upotrebi
bm03बैकअप डिलीट नहीं हो सकता है
bm00इस समय यह बैकअप डिलीट नहीं किया जा सकता है
bm19यह बैकअप डिलीट नहीं किया जा सकता है क्योंकि इसका उपयोग किया जा रहा है
cm08no es pot eliminar la copia de seguretat
cm09no es pot esborrar la copia de seguretat en aquest moment
cm1hno es pot esborrar la copia de seguretat perque s esta utilitzant
Km01目前無法刪除此備份
Km01無法刪除備份因為正在使
#icloud-cannot-turn-off-backup
Cm0fbackup kann nicht deaktiviert werden
Cm07konnen derzeit nicht deaktiviert werden
Nm06לא ניתן לבטל את הגיבוי
Om05لا يمكن إيقاف النسخة الاحتياطية
Om0eلا يمكن إيقاف النُسخ الاحتياطية لـ
Pm0vδεν ειναι δυνατη η απενεργοποιηση εφεδρικου αντιγραφου
Pm1wαυτην τη στιγμη δεν ειναι δυνατη η απενεργοποιηση εφεδρικων αντιγραφων για
Im04バックアップをオフにで
Im05のバックアップはオフに
Bm04cannot turn off backup
Bm0jcannot be turned off at this time
Qm03не вдається вимкнути архівацію
Rm0iimposible desactivar respaldo
Rm0use pueden desactivar los respaldos
Sm08impossivel desativar copias
Sm0yde momento nao e possivel desativar as copias de
Em03imposible desactivar copia
Em0bdesactivar las copias de seguridad
Tm09kan ikke slas fra
Tm09kan ikke sla sikkerhedskopiering fra
Fm0je possibile disattivare il backup
Fm0pe impossibile disattivare i backup
Um0hnie je mozne vypnut zalohovanie
Um0pnie je mozne v tejto chvili vypnut
Jm01无法关闭备份
Jm01此时无法关闭
Gm08e possivel desativar o backup
Gm05nao podem ser desativados no momento
Vm09tidak boleh menyahaktifkan sandaran
Vm0ctidak boleh dinyahaktifkan pada masa ini
Wm0ckan inte stangas av just nu
Wm0ckan inte stanga av sakerhetskopiering
Xm0izalohovani nelze vypnout
Xm0wzalohovani pro*nelze momentalne zapnout
Lm00백업끌수없음
Lm00에대한백업을끌수없습니
Ym0ekan ikke slas av for oyeblikket
Ym0bkan ikke sla av sikkerhetskopiering
Zm0ma biztonsagi mentes nem kapcsolhato
Zm0fbiztonsagi menteseit jelenleg nem lehet kikapcsolni
[m0fyedekleme kapatilamiyor
[m06yedeklemeleri kapatilamiyor
\\m08nie mozna wylaczyc backupow
\\m00mial tworzone backupy funkcji nie
dm0pde desactiver les sauvegardes de
dm07desactivation de la sauvegarde impossible
]m07khong the tat sao luu
Mm09не удается отключить резервную копию
Mm05сеичас отключить резервное копирование для
^m0wvarmuuskopiointia ei voida laittaa paalta
_m0ctidak dapat mematikan cadangan
_m0ctidak dapat dimatikan saat ini
Hm07kunnen nu niet worden uitgeschakeld
Hm0breservekopie uitschakelen niet mogelijk
\`m00รถปิดใช้การสํารองข้อมูล
am0hnu pot fi dezactivate momentan
am07imposibil de dezactivat backupul
em01無法關閉備份
em01目前無法關閉tt的備份
Am0ktrenutacno se ne mogu iskljuciti
Am0xsigurnosna kopija ne moze se iskljuciti
bm07बैकअप बंद नहीं हो सकता है
bm04के लिए बैकअप बंद नहीं किए जा सकते हैं
cm07no es poden desactivar en aquest moment
cm07no es pot desactivar la copia de seguretat
#icloud-app-backup-not-supported
Cm0abackup nicht unterstutzt
Nm04גיבוי אינו נתמך
Om0dالنسخ الاحتياطي غير مدعوم
Pm01δεν υποστηριζονται αντιγραφα
Im05バックアップには対応し
Bm0fbackup not supported
Qm07архівація не підтримується
Rm0grespaldo incompatible
Sm08copias nao suportadas
Em0dincompatible con copia de seguridad
Tm0osikkerhedskopiering understottes ikke
Fm09backup non supportato
Um0qzalohovanie nie je podporovane
Jm00不支持备份
Gm07incompatibilidade para backup
Vm0fsandaran tidak disokong
Wm0ksakerhetskopiering stods inte
Xm0dzalohovani nepodporovano
Lm00백업이지원되지않음
Ym0ksikkerhetskopiering stottes ikke
Zm0ma biztonsagi mentes nem tamogatott
[m0cyedekleme desteklenmiyor
\\m07backup nieobslugiwany
dm0csauvegarde non geree
]m04khong ho tro sao luu
Mm0pрезервное копирование не поддерживается
^m0ivarmuuskopiointia ei tueta
_m0hpencadangan tidak didukung
Hm0greservekopie niet ondersteund
\`m00ม่รองรับการสํารองข้อมูล
am06backup neadmis
em00不支援備份
Am0osigurnosna kopija nije podrzana
bm03बैकअप असमर्थित
cm0fno es compatible amb la copia
#icloud-upload-and-backup-failed
Cm0bicloud upload und backup fehlgeschlagen
Cw0estelle sicher dass eine wifi verbindung besteht
Cw0rstelle sicher dass eine wifi oder mobilfunkverbindung besteht
Nm00ההעלאה והגיבוי ל icloud נכשלו
Nw01ודא י שהמכשיר מחובר לרשת אלחוטית
Nw01יש לוודא כי יש לך חיבור לרשת האלחוטית או לרשת הסלולרית
Om04فشل التحميل والنسخ الاحتياطي إلى
Ow02تأكد من الاتصال بالـ wifi
Ow02تأكد أنك متصل بشبكة wifi أو شبكة خلوية
Pm00ανεβασμα και η δημιουργια εφεδρικου αντιγραφου icloud
Pw00βεβαιωθειτε οτι ειστε συνδεδεμενοι σε wifi
Im03icloudへのアップ
Iw01wifiに接続していることを確認してください
Iw01wifiまたはモバイルデータ通信ネットワークに接続していることを確認してください
Bm06icloud upload and backup failed
Bw07make sure you are connected to wifi
Bw1bmake sure you are connected to a wifi or cellular network
Qm00збіи закачування та архіваціі icloud
Qw0nупевніться що ви під єднані до wifi
Qw0mупевніться що ви під єдналися до wifi чи стільниковоі мережі
Rm02carga y respaldo de icloud
Rw00asegurate de tener conexion a wifi
Rw1nasegurate de tener conexion a una red wifi o de datos celulares
Sm0efalha no envio e copia de seguranca
Sw0ecertifique se de que a ligacao a uma rede wifi esta ativa
Sw17certifique se de que a ligacao a uma rede movel ou wifi esta ativa
Em02cargar los datos en icloud
Ew00asegurate de tener conexion a una red wifi
Ew02comprueba que te has conectado a una red wifi o a una red movil
Tm0cicloud overforsel og sikkerhedskopiering mislykkedes
Tw01sorg for at have forbindelse til wifi
Tw01sorg for at der er forbindelse til et wifi eller mobilnetvaerk
Fm00caricamento e backup su icloud
Fw01assicurati di aver eseguito l accesso alla rete wifi
Fw01assicurati di aver eseguito l accesso a una rete wifi o cellulare
Um00odosielanie a zalohovanie na icloud
Uw00uistite sa ze mate pripojenie k wifi
Jm04icloud上传和备份
Jw00请确定您已接入wifi
Jw00请确保已接入wifi或蜂窝网络
Vm04muat naik dan sandaran icloud
Vw0fpastikan anda disambungkan ke wifi
Wm0bicloud overforing och sakerhetskopiering misslyckades
Ww07kontrollera att du ar ansluten till wifi
Xm00odesilani a zalohovani na icloud
Xw00ujistete se ze jste pripojeni k wifi
Lm03icloud업로드및백
Lw05wifi에연결되어있는지확인하십시오
Lw03wifi또는셀룰러네트워크에연결되어있는지확인하십시오
Ym00opplasting og sikkerhetskopiering til icloud
Yw01forsikre deg om at du er koblet til wifi
Yw04kontroller at du er koblet til wifi eller mobilnettet
Zm00valo biztonsagi mentes es feltoltes
Zw0bgyozodjon meg rola hogy csatlakozik a wifi halozathoz
Zw0egyozodjon meg arrol hogy csatlakozik wifi vagy mobil adathalozathoz
[m05icloud yukleme ve yedekleme basarisiz
[w05wifi ye bagli oldugunuzdan emin olun
[w05wifi ye ya da hucresel aga bagli oldugunuzdan emin olun
\\m00wysylania i tworzenia backupu w
\\w00upewnij sie ze masz polaczenie z siecia wifi
dm01televersement et de la sauvegarde
dw00assurez vous d etre connecte a un reseau wifi
]m0ikhong the sao luu va tai len
]w05dam bao rang thiet bi cua ban duoc ket noi vao wifi
]w17dam bao thiet bi cua ban duoc ket noi vao mot mang wifi hoac mang di dong
Mm02сбои выгрузки и резервного копирования
Mw00убедитесь в наличии подключения к wifi
Dm0det du telechargement sur icloud
Dw0aassurez vous que vous etes connecte a un reseau wifi
^m06icloud lahetys ja varmuuskopio epaonnistuivat
^w0evarmista etta olet yhteydessa wifiin
^w0evarmista etta sinulla on wifi tai mobiiliyhteys
_m03pengunggahan dan pencadangan icloud gagal
_w0epastikan anda terhubung ke wifi
Hm07uploaden naar icloud en reservekopie
Hw07controleer of er verbinding is met wifi
Hw14controleer of er verbinding is met een wifinetwerk of een mobiel netwerk
\`m00อัปโหลดและสํารองข้อมูล
\`w04ตรวจสอบให้แน่ใจว่าคุณเชื่อมต่ออยู่กับwifi
\`w04ตรวจสอบให้แน่ใจว่าคุณเชื่อมต่ออยู่กับเครือข่ายwifiหรือเซลลูลาร์
fm01falha de envio e backup do
am0kincarcarea si backupul pe icloud
aw00asigurati va ca dispuneti de conexiune la wifi
aw15asigurati va ca dispuneti de conexiune la o retea wifi sau celulara
em04icloud上載和備份
ew00請確定你已連接wifi
ew08確定你已連接wifi或流動網絡
Am03postavljanje i sigurnosno kopiranje na icloud
Aw04provjerite jeste li spojeni na wifi
bm04icloud अपलोड और बैकअप विफल
bw0rसुनिश्चित करें कि आप वाई फ़ाई से कनेक्टेड हैं
bw0uसुनिश्चित करें कि आप वाई फ़ाई या अपने मोबाइल नेटवर्क से कनेक्टेड हैं
cm04carrega i copia de seguretat a l icloud
cw0ccomprova que tinguis connexio a la wifi
cw0bcomprova que t hagis connectat a una xarxa mobil o wifi
Km04icloud上傳和備份
Kw00請確定您已連接wifi
Kw08確定您已連接wifi或行動網路
Gw02certifique se de estar conectado a uma rede wifi
Gw0icertifique se de que haja uma conexao a uma rede wifi ou celular
#icloud-backup-off
Bm0eicloud backup is off
Bm0lis not being backed up to icloud
Cm0ficloud backup ist deaktiviert
Cm02wird nicht in icloud gesichert
Dm0osauvegarde icloud desactivee
Dm07n est pas sauvegarde sur icloud
Em10copia de seguridad en icloud desactivada
Em0gno has configurado la copia de seguridad en icloud
Fm0gbackup icloud non attivo
Fm0ubackup di iphone su icloud non e attivo
Gm0jbackup do icloud esta desativado
Hm0kicloud reservekopie is uitgeschakeld
Hm0ngeen reservekopie gemaakt in icloud
Im0aicloudバックアップがオフ
Im03icloudにバックアップされていません
Jm06icloud云备份已关闭
Jm00未备份至icloud
Km00已關閉icloud備份
Km00未備份到icloud
Lm07icloud에백업되고있지않
Lm05icloud백업이꺼져
Mm0jрезервное копирование в icloud выключено
Mm0tрезервное копирование*в icloud выключено
Nm02אינו מגובה ל icloud
Nm0fגיבוי icloud אינו פעיל
Om0iالاحتياطي على icloud متوقف
Om01لا يتم إجراء نسخ احتياطي لهذا الـ
Pm0fαντιγραφο icloud δεν ειναι ενεργο
Pm06αντιγραφα αυτου του iphone στο icloud
Qm0hархівацію в icloud вимкнено
Qm03даних в icloud із цього iphone не
Rm0qrespaldo de icloud desactivado
Rm01no existe respaldo de este iphone
Sm0qseguranca em icloud desativada
Sm0dnao esta a ser feita nenhuma copia de seguranca
Tm0lsikkerhedskopiering er slaet fra
Tm0liphone sikkerhedskopieres ikke til
Um05icloud zaloha je vypnuta
Um0miphone nie je zalohovany na
Vm0fsandaran icloud tak aktif
Vm0btidak disandarkan ke icloud
Wm0oicloud sakerhetskopiering ar av
Wm0riphone sakerhetskopieras inte till
Xm07na icloud je vypnute
Xm07iphone neni na icloud
Ym0esikkerhetskopieres ikke til icloud
Ym0sicloud sikkerhetskopiering er av
Zm07nem keszul biztonsagi mentes az icloudba
Zm0cicloud mentes ki van
[m00bu iphone icloud a
[m0iicloud yedekleme kapali
\\m0bw icloud jest wylaczony
\\m0biphone nie ma backupu w
dm0acet iphone n est pas sauvegarde
]m0dsao luu icloud bi
]m02nay dang khong duoc sao luu
^m0atata iphonea ei varmuuskopioida
^m0atata iphoneia ei varmuuskopioida
^m0qicloud varmuuskopiointi pois paalta
_m0ecadangan icloud mati
_m00sedang tidak dicadangkan ke icloud
\`m0hารสํารองข้อมูลicloudป
\`m0xเครื่องนี้ไม่ได้สํารองข้อมูลบนicloudคุณสามารถเปิดใช้การสํารอ
fm05backup do icloud esta
fm03esta ocorrendo backup deste iphone no
am06backupul icloud este dezactivat
am0hiphone nu se efectueaza backup pe
em04此iphone未有備份至icloud
Am05icloud kopija je iskljucena
Am0ise sigurnosna kopija ovog iphonea na
bm0eicloud बैकअप बंद है
bm0tइस iphone का बैकअप नहीं लिया जा रहा
cm02copies de seguretat a l icloud
cm02copies de seguretat de l iphone a l icloud
#icloud-storage-details-unavailable
Cm01infos zum icloud speicher sind
Nm00האחסון שלך ב icloud אינם זמינים
Om00تفاصيل تخزين icloud غير متوفرة
Pm04στοιχεια του χωρου αποθηκευσης icloud
Im09icloudストレージの詳
Bm0cicloud storage details are currently
Qm00відомості про сховище icloud зараз
Rm0bdetalles del almacenamiento en icloud
Sm0qde momento nao e possivel aceder a informacao do armazenamento em icloud. volte a tentar mais tarde
Tm00oplysninger om icloud lagring er
Fm00dettagli relativi allo spazio su icloud
Um05podrobnosti o icloud ulozisku su
Jm08icloud云储存空间当
Gm02detalhes do armazenamento do icloud
Vm00butiran storan icloud tidak tersedia
Wm06icloud utrymme ar inte tillganglig
Xm04podrobne udaje o ulozisti na icloudu
Lm00현재icloud저장공
Ym04detaljer om icloud lagring er
Zm0aaz icloud tarhelyadatok nem erhetok
[m0jicloud saklama alani ayrintilari su
\\m00szczegoly miejsca w icloud sa chwilowo niedostepne. sprobuj ponownie pozniej
dm0dles details du stockage icloud ne sont pas disponibles pour le moment. veuillez reessayer plus tard
]m00chi tiet dung luong icloud
Mm00об использовании хранилища icloud сеичас
^m0ticloud tallennustilasta ei ole nyt
_m05detail penyimpanan icloud saat ini
Hm04informatie over icloud opslag is
\`m00มีรายละเอียดเกี่ยวกับพื้นที่จัดเก็บข้อมูลบนicloud
am02detaliile despre stocarea icloud sunt temporar indisponibile. reincercati mai tarziu
em00時無法顯示icloud
Am03detalji icloud memorije trenutacno nisu dostupni. pokusajte kasnije
bm0cicloud स्टोरेज विवरण वर्तमान में
cm03detalls de l emmagatzematge a l icloud
Km00前無法顯示icloud
#icloud-new-iphone-backup
Cm03kostenloser icloud speicher lauft in
Cm00aber nicht alle apps werden eingeschlossen
Cp01daten konnen jetzt auf dein neues iphone bewegt
Nm01הושלמו אך יישומים מסוימים אינם כלולים
Nm0sשלך מוכנים להעברה ל iphone החדש אבל ההעברה
Np10הנתונים שלך מוכנים להעברה ל iphone החדש. גיבוי icloud זה יימחק בעוד
Om00ولكن بعض التطبيقات لم يتم تضمينها
Op03بياناتك جاهزة للنقل إلى الـ iphone الجديد. ستُحذف نسخة icloud الاحتياطية هذه خلال
Pm00αλλα καποιες εφαρμογες δεν συμπεριλαμβανονται
Pp0eαντιγραφο icloud θα διαγραφει σε
Im00完了しましたが一部のappが含まれていません
Im0hデータを新しいiphoneに移行する準備は完了していますが一部のappは含まれていま
Ip0hデータを新しいiphoneに移行する準備ができました.このicloudバックアップは
Bm0kcomplete but some apps arent included
Bm13your data is ready to be moved to your new iphone but some apps arent included
Bm0qready to be moved to your new iphone but some apps
Bp08your data is ready to be moved to your new
Qm03виконано але деякі програми не долучено
Qm00винятком деяких програм готові до перенесення
Qp00ваші дані готові до перенесення на новии iphone. цю резервну копію в icloud буде видалено через
Rm0etus datos estan listos para transferirse a
Rm0ocompletado pero no se incluyen algunas apps
Sm05mas algumas aplicacoes nao foram incluidas
Sp0vprontos para serem movidos para o seu novo
Em09completado pero no se han incluido algunas
Tm00gennemfort men nogle apps er ikke inkluderet
Tm1adine data er klar til at blive flyttet til din nye iphone men nogle apps er ikke inkluderet
Tp0tdine data er klar til at blive flyttet til
Fm0dcompletato ma alcune app non sono incluse
Fm0hsono pronti per il trasferimento sul nuovo
Um08niektore apky ale nebudu prenesene
Up0avase data su pripravene na prenos do noveho
Jm00但部分app未包括在内
Jp00您的数据已可转移至新iphone.此icloud云备份将在
Gm07concluido mas alguns apps nao estao incluidos
Gm1los dados estao prontos para serem movidos para o iphone novo mas alguns apps nao estao incluidos
Gp01seu dados estao prontos para serem movidos
Vm09selesai tetapi sesetengah app tidak disertakan
Vm03data anda sedia untuk dialihkan ke iphone baharu anda tetapi sesetengah app tidak disertakan
Vp08anda sedia untuk dialihkan ke iphone baharu
Wm0rkostnadsfria icloud lagringen loper ut
Wm01klart men vissa appar ar inte inkluderade
Wp00dina data kan nu flyttas till din nya iphone. den har icloud sakerhetskopian raderas om
Xm02s tim ze nektere aplikace jsou vynechane
Xm0xjsou pripravena na presun do noveho iphonu
Xp08vase data jsou pripravena na presun do noveho
Lm00완료되었지만일부앱은포함되지않았습니다
Lm0p사용자의데이터를새로운iphone으로이동할준비를완료했지만일부앱은포함되지않습니다
Lp0p사용자의데이터를새로운iphone으로이동할준비를완료했습니다.이icloud백업은
Ym11fullfort men ikke alle apper er inkludert
Ym09kostnadsfrie icloud lagringsplassen utloper om
Yp01dataene dine er klare til a overfores til din
Zm02nem szerepel a biztonsagi mentesben
Zm01az adatai keszen allnak arra hogy athelyezze oket az uj iphone jara
Zp01keszen allnak arra hogy athelyezze oket az
[m07tamamlandi ama bazi uygulamalar dahil edilmedi
[m16verileriniz yeni iphone unuza tasinmaya hazir ama bazi uygulamalar dahil edilmedi
[p16verileriniz yeni iphone unuza tasinmaya hazir. bu icloud yedekleme
\\m0fale backup nie obejmuje czesci
\\m00gotowe do przeniesienia na nowego iphone a
\\p00sa gotowe do przeniesienia na nowego iphone
dm02certaines apps ne sont pas incluses
dp0avos donnees sont pretes a etre transferees
]m00nhung mot so ung dung khong duoc bao gom
]p00lieu cua ban da san sang de duoc di chuyen
Mm00срок бесплатного хранения в icloud
Mm0eрезервнои копии но в неи нет некоторых
Mp00ваши данные готовы к переносу на новыи iphone. данные в резервнои копии в icloud будут удалены через
Dm01mais certaines apps ne sont pas incluses
^m00suoritettu mutta jotkin apit eivat sisally
^m0iicloud tallennustilasi vanhenemiseen on aikaa
^p01tietosi ovat valmiit siirrettavaksi uuteen
_m0cselesai tapi sebagian app tidak disertakan
_m0odipindahkan ke iphone baru tapi sebagian app
_p09data anda siap dipindahkan ke iphone baru anda. cadangan icloud ini akan dihapus dalam
Hm00maar sommige apps zijn er niet in opgenomen
Hp00je gegevens kunnen worden verplaatst naar je
\`m00แต่ไม่รวมบางแอป
\`p06ข้อมูลของคุณพร้อมแล้วที่จะย้ายไปยังiphoneเ
am00migrate pe noul iphone dar unele aplicatii
am0rfinalizat dar unele aplicatii nu sunt incluse
ap05datele dvs. sunt gata de a fi migrate pe noul iphone. acest backup icloud va fi sters peste
em00但部份app未包括在內
ep00你的資料已準備好轉移至新iphone.此icloud備份將會在
Am00su za premjestanje na novi iphone ali neke
Am03dovrseno ali neke aplikacije nisu ukljucene
Ap02vasi podaci spremni su za premjestanje na novi
bm01लिए तैयार है लेकिन कुछ ऐप्स शामिल नहीं किए
bm03पूर्ण लेकिन कुछ ऐप्स शामिल नहीं किए गए हैं
bp01में डिलीट कर दिया जाएगा
cm05aquesta preferencia a la configuracio de l
cm0mcompletat pero sense incloure algunes apps
cp0hles dades estan a punt per traslladar se al
Km00但未包含部分app
Kp00您的資料已準備好移轉到新的iphone.此icloud備份將在
#icloud-managed-restriction
Bm0uicloud backup has been disabled by a configuration profile
Bm0nbackup has been disabled by a profile
#restore-incomplete
Cm04objekte konnten nicht vom icloud
Cm0hwiederherstellung unvollstandig
Nm03לשחזר חלק מהפריטים מהגיבוי ב
Nm05השחזור לא הושלם
Om03بعض العناصر من نسخة icloud
Om00لم تتم استعادة المعلومات
Pm04στοιχειων απο το εφεδρικο αντιγραφο icloud
Pm09η επαναφορα ειναι ελλιπης
Im07udバックアップから一
Im00復元未完了
Im0cicloudバックアップから一部の項目を復元できませんでした
Bm03items could not be restored
Bm0erestore incomplete
Qm00елементів із резервноі копіі в
Qm09відновлення не завершено
Rm0gelementos no se pudieron restaurar
Rm0arestauracion incompleta
Sm00elementos da copia de seguranca
Sm06restauro incompleto
Em03items no se han podido restaurar
Tm00emner kunne ikke gendannes fra icloud
Tm0agendannelse ufuldstaendig
Fm0snon e stato possibile ripristinare
Fm06ripristino incompleto
Um0bsa nepodarilo obnovit z icloud
Um04obnova nie je dokoncena
Jm00部分项目无法从icloud
Jm00未完成恢复
Gm01ser restaurados do backup do
Gm09restauracao incompleta
Vm03item tidak dapat dipulihkan daripada sandaran icloud
Vm0epemulihan tidak selesai
Wm03objekt kunde inte aterskapas fran icloud
Wm05aterskapning ej slutford
Xm0ize zalohy na icloudu obnovit
Xm08obnova nedokoncena
Lm00복원완료되지않음
Lm00일부항목을icloud
Ym0iobjekter kunne ikke gjenopprettes fra icloud
Ym09gjenopprett ufullstendige
Zm07nem lehetett visszaallitani az icloud
Zm0ea visszaallitas nincs kesz
[m02bazi ogeler icloud yedekleme den
[m0jgeri yukleme tamamlanmadi
\\m06odtworzona z backupu w icloud
\\m0codtworzenie niepelne
dm0dpu etre restaures a partir
dm0crestauration inachevee
]m00so muc tu ban sao luu icloud
]m07khoi phuc chua hoan tat
Mm00объекты не удалось восстановить из
Mm0cвосстановление не завершено
^m00kohteita ei voitu palauttaa icloud
^m0bpalautus keskenerainen
_m03item tidak dapat dipulihkan dari cadangan
Hm05sommige onderdelen uit de icloud
Hm0eterugzetten niet voltooid
\`m00คืนรายการจํานวนหนึ่งจากข้อมูลสํารอง
\`m06การกู้คืนไม่สําเร็จ
am00au putut fi restaurate din
am06restaurare incompleta
em00部份項目無法從icloud
em00還原未完成
Am02mogu se obnoviti iz icloud
Am0cobnova nije potpuna
bm0eicloud बैकअप से कुछ आइटमों
bm05रीस्टोर अधूरा है
cm0iitems no s han pogut restaurar
cm09restauracio incompleta
Km00部分項目無法從icloud
Km00回復未完成
#restore-icloud-failed
Cm0gwiederherstellung von icloud backup fehlgeschlagen
Nm0cהשחזור מגיבוי ה icloud נכשל
Om00فشلت الاستعادة من نسخة icloud
Pm05απετυχε η ανακτηση απο εφεδρικο αντιγραφο icloud
Im05バックアップから復元で
Bm05restore from icloud backup failed
Qm09не вдалося відновити з резервноі
Rm02se pudo restaurar el respaldo
Sm0lde seguranca de icloud falhou
Em03ha podido restaurar la copia
Tm09gendannelse fra icloud sikkerhedskopi mislykkedes
Fm00da backup icloud non riuscito
Um0kobnova z icloud zalohy zlyhala
Jm07cloud云备份恢复失
Vm0apulihkan daripada sandaran icloud gagal
Wm0finte att aterskapa fran icloud
Xm0lze zalohy na icloudu selhala
Lm05loud백업에서복원에
Ym18gjenoppretting fra icloud sikkerhetskopi mislyktes
Zm02nem sikerult a visszaallitas icloud
[m0xicloud yedeklemesinden geri yuklenemedi
\\m02blad odtwarzania z backupu w
dm0kune sauvegarde icloud a echoue
]m05phuc tu ban sao luu icloud
Mm09не удалось выполнить восстановление из
Dm0tpartir de la sauvegarde icloud a echoue
^m0zpalauttaminen icloud varmuuskopiosta epaonnistui
_m02gagal memulihkan dari cadangan icloud
Hm0rzet icloud reservekopie terug mislukt
\`m00คืนจากข้อมูลสํารอง
fm00do backup do icloud falhou
am0ldin backupul icloud a esuat
Am0xicloud sigurnosne kopije nije uspjelo
bm0qicloud बैकअप से रीस्टोर करना विफल
cm0dla restauracio amb la copia
#restore-paused
Cw0gwiederherstellung angehalten
Cm0hvon icloud wird fortgesetzt wenn
Cm0aden download von apps und medien fortzusetzen
Cm01zum laden deiner apps und media ist eine wifi
Cm01zum wiederherstellen ans stromnetz anschliessen
Nw05השחזור מושהה
Nm01להשלמת השחזור של היישומים והנתונים שלך
Nm00חבר י לחשמל כדי לשחזר
Nm01את המכשיר לחשמל כדי להמשיך בהורדת היישומים
Nm00בחיבור לרשת אינטרנט אלחוטי על מנת להוריד את
Ow01تم إيقاف الاستعادة مؤقتًا
Om00تقريبًا للانتهاء من استعادة التطبيقات والبيانات
Om0gالتوصيل بالطاقة للاستعادة
Om09بالـ wifi لتنزيل التطبيقات والوسائط الخاصة
Om00قم بالتوصيل بالطاقة لمتابعة تنزيل التطبيقات
Pw0aη επαναφορα τεθηκε σε παυση
Pm06επαναφορας των εφαρμογων και των δεδομενων
Pm03συνδεστε τη συσκευη στο ρευμα για επαναφορα
Pm00απαιτειται συνδεση wifi για ληψη των εφαρμογων
Pm0yσυνδεστε τη συσκευη στο ρευμα για να συνεχιστει
Iw00復元は一時停止されまし
Im03icloudからの復元
Im00復元するには電源に接続
Im00appやメディアをダウンロードするにはwifi接続が必要です
Im00appとメディアのダウンロードを続けるには電源に接続してください
Bw0arestore paused
Bm1erestoring from icloud will resume when this iphone cools down. an estimated
Bm1yrestoring from icloud will resume when this iphone is connected to wifi. an estimated
Bm20restoring from icloud will resume when this iphone is connected to wifi or 5g. an estimated
Bm04connect to power to restore
Bm0hto power to continue downloading your apps
Bm11wifi connection is required to download your
Qw0cвідновлення призупинено
Qm05відновлювання з icloud поновиться коли
Qm0nпід єднаите живлення щоб відновити
Qm0jєднаите живлення щоб викачувати програми і
Qm0hвикачування програм і медіафаилів потрібне
Rw0drestauracion en pausa
Rm08restaurar tus apps y datos requiere aproximadamente
Rm05conectate a la corriente para restaurar
Rm11a la corriente para seguir descargando apps
Rm0npara descargar las apps y los contenidos se
Sw06restauro em pausa
Sm1so restauro a partir de icloud sera retomado quando este iphone arrefecer. serao necessarios cerca de
Sm20o restauro a partir de icloud sera retomado quando este iphone estiver ligado a uma rede wifi
Sm20o restauro a partir de icloud sera retomado quando este iphone estiver ligado a uma rede wifi ou 5g
Sm01ligar a corrente para restaurar
Sm00e outro conteudo e necessaria ligacao a uma
Sm00ligue este dispositivo a corrente para continuar
Em1xse reanudara la restauracion a partir de icloud cuando este iphone se enfrie. se necesitaran alrededor de
Em03se reanudara la restauracion a partir de icloud cuando este iphone se conecte a una red wifi
Em2kse reanudara la restauracion a partir de icloud cuando este iphone se conecte a una red wifi o 5g
Em0ta la alimentacion para restaurarlo
Em09de alimentacion para seguir descargando las
Tw0ggendannelse sat pa pause
Tm0dfra icloud genoptages nar denne
Tm0qen wifi forbindelse til at hente dine apps
Tm08enhed til en stromforsyning for at gendanne
Tm0jstromforsyning for at fortsaette overforslen
Fw06ripristino in pausa
Fm00il ripristino da icloud riprendera
Fm00collegati a una sorgente di energia per il
Fm0ffile multimediali e richiesta una connessione
Fm1acollegati a una sorgente di energia per continuare
Uw04obnova je pozastavena
Um04obnovy vasich apiek a dat bude potrebnych asi
Um0wpre obnovenie sa pripojte k napajaniu
Um00v stahovani svojich apiek a medii pripojte
Um00stiahnutie vasich apiek a medii je potrebne
Jw00恢复已暂停
Jm01wifi后将继续从icloud
Jm00ne降温后将继续从icloud
Jm04wifi或5g后将继续从icloud
Jm02接入电源以恢复
Jm02接入电源以继续下载app和媒体
Jm03需要wifi连接来下载您的app和媒体
Jm0a降温后将继续从icloud恢复
Gw0drestauracao em pausa
Gm1ka restauracao do icloud sera retomada quando este iphone esfriar. serao necessarios cerca de
Gm2ha restauracao do icloud sera retomada quando este iphone estiver conectado a uma rede wifi. serao necessarios cerca de
Gm2ja restauracao do icloud sera retomada quando este iphone estiver conectado a uma rede wifi ou 5g
Gm0jconecte se a alimentacao para restaurar
Gm02e preciso ter uma conexao wifi para baixar
Gm0jconecte se a alimentacao para continuar o download
Vw09pemulihan dijeda
Vm0cicloud akan diteruskan apabila iphone
Vm0asambung ke sumber kuasa untuk memulihkan
Vm0rsambung ke sumber kuasa untuk terus memuat
Vm04sambungan wifi diperlukan untuk memuat turun
Ww0laterskapandet har pausats
Wm06aterskapandet fran icloud fortsatter nar
Wm04anslut till stromkalla for att aterskapa
Wm05det kravs en wifi anslutning for att hamta
Wm09stromkalla om du vill fortsatta hamta appar
Xw09obnovovani bylo pozastaveno
Xm08dokonceni obnovy aplikaci a dat bude zapotrebi
Xm0mpripojte zarizeni k napajeni
Xm00stazeni aplikaci a medii je pozadovano pripojeni
Lw00복원이일시정지됨
Lm00e의온도가내려가면icloud
Lm03iphone가wifi에연결되면icloud
Lm03iphone가wifi또는5g에연결되면icloud
Lm00복원하려면전원에연결하
Lm00e이wifi에연결되면icloud
Lm00e이wifi또는5g에연결되면icloud
Lm03앱및미디어를계속다운로드하려면전원에연결하십시오
Lm01사용자의앱및미디어를다운로드하려면wifi연결이필요합니다
Lm00온도가내려가면icloud복원이재개
Lm0cwifi에연결되면icloud복원이재개
Lm005g에연결되면icloud복원이재개
Yw0hgjenoppretting satt pa pause
Ym0dfra icloud fortsetter nar iphone
Ym0jkoble til strom for a gjenopprette
Ym0gdet kreves wifi tilkobling for a laste ned
Ym0mstrom for a fortsette nedlastingen av apper
Zw0ea visszaallitas szuneteltetve van
Zm01az appjainak es adatainak helyreallitasahoz
Zm0fes media letoltese wifi kapcsolatot igenyel
Zm05es mediatartalom letoltesehez csatlakoztassa a
Zm0ca visszaallitashoz csatlakoztassa a tapegyseget
[w0egeri yukleme duraklatildi
[m19uygulamalarinizin ve verilerinizin geri yuklenmesinin
[m0hgeri yuklemek icin guc kaynagina baglayin
[m0euygulamalarinizi ve ortamlarinizi indirmek icin
[m18uygulamalarinizi ve ortamlarinizi indirmeyi surdurmek
\\w0aodtwarzanie wstrzymane
\\m07z icloud zostanie wznowione gdy
\\m01aby odtworzyc podlacz zasilanie
\\m01kontynuowac pobieranie aplikacji i materialow
\\m0iaplikacji i multimediow wymaga polaczenia wifi
dw0drestauration en pause
dm04necessaires pour terminer la restauration
dm0pde vos apps et de vos contenus multimedias
dm06wifi est requise pour telecharger vos apps
dm0ibrancher l appareil sur une prise de courant
]w03da tam dung khoi phuc
]m05phuc tu icloud se tiep tuc
]m0aket noi vao nguon dien de khoi phuc
]m0jnguon dien de tiep tuc tai ve cac ung dung
]m01noi wifi de tai ve ung dung va phuong tien
Mw0dвосстановление приостановлено
Mm00из icloud возобновится когда этот
Mm0hдля восстановления выполните подключение к
Mm04загрузку приложении и медиафаилов выполните
Mm0vзагрузки приложении и медиафаилов требуется
Dm0enecessaires pour finaliser la restauration
Dm07brancher sur secteur pour restaurer
Dm04branchez vous sur secteur pour continuer a
^w0dpalautus keskeytetty
^m09icloudista jatkuu kun tama iphone
^m03palauta liittamalla virtalahteeseen
^m00appien ja median lataaminen vaatii wifi yhteyden
^m0bmedian lataamista liittamalla laite virtalahteeseen
_m0gdari icloud akan dilanjutkan setelah
_m0gsambungkan ke daya untuk memulihkan
_m0bdaya untuk melanjutkan pengunduhan app dan
_m0swifi diperlukan untuk mengunduh aplikasi dan
Hw0bterugzetten gepauzeerd
Hm1lhet terugzetten uit icloud wordt hervat als deze iphone is afgekoeld. er is naar schatting
Hm24het terugzetten uit icloud wordt hervat als deze iphone verbonden is met wifi. er is naar schatting
Hm24het terugzetten uit icloud wordt hervat als deze iphone verbonden is met wifi of 5g. er is naar schatting
Hm0jaan op een voedingsbrom om terug te zetten
Hm00sluit het apparaat aan op een voedingsbron
Hm0mte downloaden is een wifiverbinding vereist
\`w06การกู้คืนหยุดพักอยู่
\`m05ากicloudจะท
\`m0jต่อกับแหล่งจ่ายไฟเพื่อกู้คืน
\`m0kต่อกับแหล่งจ่ายไฟเพื่อดําเนินการดาวน์โหลดแ
\`m01ต้องใช้การเชื่อมต่อกับwifiเพื่อดาวน์โหลดแอ
aw0arestaurare suspendata
am06finalizarea restaurarii aplicatiilor si datelor
am09descarcarea aplicatiilor si continutului multimedia
am0sconectati la alimentare pentru restaurare
ew00已暫停還原
em01wifi後將繼續從icloud
em00ne降溫後將繼續從icloud
em04wifi或5g後將繼續從icloud
em02連接電源以還原
em00請連接電源以繼續下載app及媒體
em05下載app和媒體需要wifi連線
em0a降溫後將繼續從icloud還原
Aw09obnavljanje je pauzirano
Am01procjenjuje se da ce za dovrsetak obnavljanja
Am01spojite se na napajanje za obnavljanje
Am00za nastavak preuzimanja vasih aplikacija i
Am0qpreuzimanje aplikacija i medijskih sadrzaja
bw0aरीस्टोर करना पॉज़ किया गया
bm00की ज़रूरत होगी
bm0hरीस्टोर करने के लिए चार्ज में लगाएँ
bm00आपके ऐप्स और मीडिया को डाउनलोड करने के लिए
bm04डाउनलोडिंग जारी रखने के लिए चार्ज में लगाएँ
cw0crestauracio en pausa
cm1ola restauracio des de l icloud es reprendra quan l iphone es refredi. es necessitaran aproximadament
cm1nla restauracio des de l icloud es reprendra quan l iphone estigui connectat a una xarxa wifi
cm1nla restauracio des de l icloud es reprendra quan l iphone estigui connectat a una xarxa wifi o 5g
cm0aconnectat al corrent per restaurar
cm0auna connexio wifi per descarregar les apps
cm0ucorrent per continuar descarregant les apps
Kw00已暫停回復
Km05在此iphone冷卻後將繼續從icloud
Km0b在此iphone連接wifi時將繼續從icloud
Km0e在此iphone連接wifi或5g時將繼續從icloud
Km01連接電源來進行回復
Km01連接電源並繼續下載您的app和媒體
Km05需要wifi連線來下載app和媒體
#restore-stuck
Bp0cestimating time remaining
Bp03minutes remaining
Bp0dtime remaining estimating
#restore-cannot-restore
Bm0ccannot restore backup
Bm00unable to restore backup
#restore-backup-corrupt
Bm0rcould not restore*because the backup was corrupt
Bw0fbackup was corrupt or not compatible with the iphone that is being restored
#restore-password-incorrect
Bm06password you entered to unlock your iphone backup
Bm00invalid password when restoring encrypted backup
Bw04enter the password to unlock your iphone backup
#restore-find-my-on
Bm05find my iphone must be turned off before
Bm05find my iphone must be disabled before restoring
Bm05find my must be turned off before
#restore-not-enough-space
Bm19could not restore the iphone because not enough free space
Bm0wnot enough free space is available on the iphone
#restore-newer-version-required
Bm07is too old to restore this backup
Bm00software on the iphone is too old
Bm0brequires a newer version of ios to restore
#restore-disconnected
Bm1ccould not restore the iphone because the iphone disconnected
Bm0acould not be restored because the iphone disconnected
#restore-error-occurred
Bm07could not restore the iphone because an error occurred
Bm0werror occurred while reading from or writing to the iphone
#restore-firmware-server
Bm0bconnection to gs apple com being blocked
Bm09update server could not be contacted
Bm00software update server could not be contacted
#restore-firmware-unknown-error
Bm1cthe iphone could not be restored. an unknown error has occured 53
Bm1sthe iphone iphone could not be restored. an unknown error occurred 18
Bm0piphone could not be restored. an unknown error
Bm0hiphone could not be updated. an unknown error
#computer-error-occurred
Bm0ncould not backup*because an error occurred
Bm0acould not be backed up because an error occurred
Bw0eerror occurred while backing up this iphone
#computer-disconnected
Bw0qbackup*because the iphone disconnected
Bw0obackup*because the iphone was disconnected
Bw0jcomputer disconnected lost connection
Im00コンピュータから取り外されたため*バックアップできません
#computer-backup-corrupt
Bm0qcould not backup*because the backup was corrupt
#computer-cannot-save
Bm0obackup could not be saved on the computer
Bm0obackup could not be saved on this computer
Bm0ubackup could not be saved to the computer
#computer-session-not-started
Bw0hbackup*because a session could not be started
Bw0obackup*because the backup session failed
Bw0vsession could not be started with the iphone
#computer-no-free-space
Bm0ainsufficient free disk space on drive to backup
Bw1bbackup*because not enough free space is available on this computer
Bw0gbackup*because there is not enough free space on this computer
#computer-access-denied
Bw0cbackup*because you do not have enough access privileges
#computer-password-not-set
Bw0apassword for your iphone backup could not be set
Bw06password could not be set
#computer-encryption-forced-mdm
Bm0fencrypted backup mdm setting present
Bm08cannot remove itunes backup encryption
#computer-device-locked
Bw0ubackup*because it is locked with a passcode
Bw06error copying keychain data
Bw04device locked
#computer-connect-0xe8
Bm0ecould not connect to this iphone. an unknown error occurred
#mb-existing-backup-unreadable
Bm0lerror reading backup properties
Bw0ferror reading status
#mb-snapshot-failed
Bw08failed to create snapshot
#mb-device-io-error
Bm03error writing keychain backup
#mb-setup-not-finished
Bm0eunable to backup until setup is finished`;
