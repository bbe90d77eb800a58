// Written by "npm run tables" from the reviewed files in lib/knowledge; change those.
export const PHRASES = `@ar
#icloud-backup-failed
m00فشل النسخ الاحتياطي علي
#icloud-storage-full
m05لا يمكن عمل نسخ احتياطي لهذا الـ iphone لانه لا
m00هنالك حاجه الي*اضافيه من اجل النسخ
m0bالي*اضافيه للنسخ الاحتياطي لهذا الـ
m0fلا يمكن عمل نسخه احتياطيه لهذا الـ iphone لانه لا تتوفر
#icloud-last-backup-incomplete
m07اكمال اخر عمليه نسخ
#icloud-poor-network
m00تعذر اكمال اخر نسخ احتياطي نظرا
#icloud-newer-version
m0dنسخ احتياطي لان icloud يحتوي
#icloud-device-no-space
m00خاليه كافيه علي هذا القرص لانهاء عمليه نسخ
#icloud-files-unavailable
m04بعض الملفات متوفره اثناء اخر نسخ
#icloud-enable-problem
m00مشكله اثناء تمكين النسخ الاحتياطي علي
#icloud-enable-no-internet
m00الطيران او استخدم شبكه wifi لتمكين النسخ الاحتياطي
m00بالانترنت لتشغيل النسخ الاحتياطي في
#icloud-wifi-required
m00تكون متصلا بشبكه wifi لبدء النسخ
m0gبشبكه wifi او شبكه بيانات خلويه لبدء النسخ
#icloud-backup-locked-by-other
m08علي icloud لان هناك جهازا
#icloud-device-being-restored
m0xلم يتم نسخ هذا الـ iphone احتياطيا موخرا لانه
m0cهذا الـ iphone وسيتم النسخ الاحتياطي تلقاييا عندما يتم
m00خيارات النسخ الاحتياطي متاحه عند استعاده الـ iphone من هذه
m1hلم يتم اجراء نسخ احتياطي لهذا الـ iphone*موخرا لانه لا يزال
#icloud-backup-overdue
m00اجراء نسخ احتياطي لهذا الـ iphone*منذ
m0xلم يتم نسخ هذا الـ iphone احتياطيا منذ
m0wلم يتم نسخ هذا الـ iphone احتياطيا الي itunes
#icloud-never-backed-up
w05لم يتم اجراء نسخ احتياطي لهذا
w04لم يتم نسخ احتياطي
#icloud-account-unreachable
m06لا يمكن لنسخه icloud الاحتياطيه الوصول
#icloud-verify-password
m00ميزه نسخ icloud الاحتياطي ان تتحقق من
#icloud-email-unverified
m06لا يمكن لهذا الـ iphone النسخ الاحتياطي لـ icloud بدون
#icloud-turning-on-stuck
p00جاري تشغيل النسخ الاحتياطي
#icloud-cannot-delete-backup
m05لا يمكن حذف النسخه الاحتياطيه
m0iالنسخ الاحتياطي لانه قيد الاستخدام
m0dالنسخ الاحتياطي هذا في الوقت الحالي
#icloud-cannot-turn-off-backup
m05لا يمكن ايقاف النسخه الاحتياطيه
m0tلا يمكن ايقاف النسخ الاحتياطيه لـ
#icloud-app-backup-not-supported
m0dالنسخ الاحتياطي غير مدعوم
#icloud-upload-and-backup-failed
m04فشل التحميل والنسخ الاحتياطي الي
w02تاكد من الاتصال بالـ wifi
w02تاكد انك متصل بشبكه wifi او شبكه خلويه
#icloud-backup-off
m0iالاحتياطي علي icloud متوقف
m01لا يتم اجراء نسخ احتياطي لهذا الـ
#icloud-storage-details-unavailable
m00تفاصيل تخزين icloud غير متوفره
#icloud-new-iphone-backup
m00ولكن بعض التطبيقات لم يتم تضمينها
p03بياناتك جاهزه للنقل الي الـ iphone الجديد. ستحذف نسخه icloud الاحتياطيه هذه خلال
#restore-incomplete
m03بعض العناصر من نسخه icloud
m00لم تتم استعاده المعلومات
#restore-icloud-failed
m00فشلت الاستعاده من نسخه icloud
#restore-paused
w01تم ايقاف الاستعاده موقتا
m00تقريبا للانتهاء من استعاده التطبيقات والبيانات
m0gالتوصيل بالطاقه للاستعاده
m09بالـ wifi لتنزيل التطبيقات والوسايط الخاصه
m00قم بالتوصيل بالطاقه لمتابعه تنزيل التطبيقات
@ca
#icloud-backup-failed
m0cerror de copia a
#icloud-storage-full
m1pno s ha pogut fer una copia de seguretat de l iphone perque no hi ha prou
m02per fer una copia de seguretat d aquest iphone
#icloud-last-backup-incomplete
m0ncopia de seguretat no es va
#icloud-poor-network
m13l ultima copia de seguretat no s ha pogut completar perque la connexio
#icloud-newer-version
m00darrera copia de seguretat perque l icloud
#icloud-device-no-space
m04ha prou espai lliure al dispositiu per completar la copia
#icloud-files-unavailable
m05durant l ultima copia de seguretat no s ha pogut
#icloud-enable-problem
m00un problema a l hora d activar la copia a l
#icloud-enable-no-internet
m0jl icloud desactiva el mode
m0binternet per activar la copia de seguretat a l icloud
#icloud-wifi-required
m09a una xarxa mobil o wifi per iniciar una copia de
m08et connectis a una xarxa wifi per iniciar una copia
#icloud-backup-locked-by-other
m0ia l icloud no pot comencar
#icloud-device-being-restored
m0hs esta restaurant i en acabat desara automaticament una copia
m0yno s ha desat cap copia de seguretat recent d aquest iphone perque
m0ude seguretat estaran disponibles quan l iphone es restauri des d aquesta copia
m1xs ha desat cap copia de seguretat recent d aquest iphone*perque encara s esta restaurant a partir d
#icloud-backup-overdue
m02de l ultima copia de seguretat de l iphone
m02ha fet cap copia de seguretat de l iphone en
m04s ha fet cap copia de seguretat de l iphone a l
#icloud-never-backed-up
m07no s ha fet cap copia de seguretat
m00cap copia de l iphone
#icloud-account-unreachable
m0tde seguretat a l icloud no pot accedir al
#icloud-verify-password
m12la copia de seguretat a l icloud requereix
#icloud-email-unverified
m1cno pot fer copia de seguretat a l icloud sense una adreca de
#icloud-turning-on-stuck
p04activant la copia de seguretat
#icloud-cannot-delete-backup
m08no es pot eliminar la copia de seguretat
m09no es pot esborrar la copia de seguretat en aquest moment
m1hno es pot esborrar la copia de seguretat perque s esta utilitzant
#icloud-cannot-turn-off-backup
m07no es poden desactivar en aquest moment
m07no es pot desactivar la copia de seguretat
#icloud-app-backup-not-supported
m0fno es compatible amb la copia
#icloud-upload-and-backup-failed
m04carrega i copia de seguretat a l icloud
w0ccomprova que tinguis connexio a la wifi
w0bcomprova que t hagis connectat a una xarxa mobil o wifi
#icloud-backup-off
m02copies de seguretat a l icloud
m02copies de seguretat de l iphone a l icloud
#icloud-storage-details-unavailable
m03detalls de l emmagatzematge a l icloud
#icloud-new-iphone-backup
m05aquesta preferencia a la configuracio de l
m0mcompletat pero sense incloure algunes apps
p0hles dades estan a punt per traslladar se al
#restore-incomplete
m0iitems no s han pogut restaurar
m09restauracio incompleta
#restore-icloud-failed
m0dla restauracio amb la copia
#restore-paused
w0crestauracio en pausa
m1ola restauracio des de l icloud es reprendra quan l iphone es refredi. es necessitaran aproximadament
m1nla restauracio des de l icloud es reprendra quan l iphone estigui connectat a una xarxa wifi
m1nla restauracio des de l icloud es reprendra quan l iphone estigui connectat a una xarxa wifi o 5g
m0aconnectat al corrent per restaurar
m0auna connexio wifi per descarregar les apps
m0ucorrent per continuar descarregant les apps
@cs
#icloud-backup-failed
m0lzalohovani na icloud selhalo
#icloud-storage-full
m0nnelze zalohovat protoze v ulozisti na icloudu neni
m0qpro zalohovani tohoto iphonu je pozadovano o
m0rpro zalohovani tohoto iphoneu je pozadovano o
m0xpro zalohovani tohoto iphoneu touch je pozadovano o
#icloud-last-backup-incomplete
m0hposledni zalohovani se nepodarilo
#icloud-poor-network
m0fzalohovani nebylo mozne z duvodu nestabilniho pripojeni k
#icloud-newer-version
m0bje zaloha novejsi verze ios
#icloud-device-no-space
m0ina zarizeni neni pro dokonceni zalohovani
#icloud-files-unavailable
m00soubory nebyly behem posledniho zalohovani k
#icloud-enable-problem
m00pri zapinani zalohovani na icloud se
#icloud-enable-no-internet
m05icloud vypnete letovy rezim nebo pouzijte
m0iicloud pripojte se k internetu
#icloud-wifi-required
m08zalohovani musite byt pripojeni k wifi
#icloud-backup-locked-by-other
m09teto zalohy je momentalne obnovovano
#icloud-device-being-restored
m04dispozici az bude iphone obnoven z teto zalohy
m0iprave obnovovan a pote bude automaticky zalohovan
m1diphone nebyl v posledni dobe zalohovan protoze nebyla
m11v posledni dobe zalohovan protoze stale probiha jeho obnova ze zalohy na
#icloud-backup-overdue
m0jnebyl v poslednich*tydnech zalohovan
m0dnebyl v poslednich*dnech zalohovan
#icloud-never-backed-up
m07iphone*dosud nebyl zalohovan
m07iphone neni zalohovany
#icloud-account-unreachable
m0ena icloudu se nedari ziskat pristup k
#icloud-verify-password
m0ona icloud pozaduje overeni vaseho hesla
#icloud-email-unverified
m02emailove adresy nemuze iphone na icloud
#icloud-cannot-delete-backup
m0bzalohu nelze smazat
m00tuto zalohu nelze momentalne smazat
#icloud-cannot-turn-off-backup
m0izalohovani nelze vypnout
m0wzalohovani pro*nelze momentalne zapnout
#icloud-app-backup-not-supported
m0dzalohovani nepodporovano
#icloud-upload-and-backup-failed
m00odesilani a zalohovani na icloud
w00ujistete se ze jste pripojeni k wifi
#icloud-backup-off
m0izalohovani na icloud je vypnute
m07iphone neni na icloud
#icloud-storage-details-unavailable
m04podrobne udaje o ulozisti na icloudu
#icloud-new-iphone-backup
m02s tim ze nektere aplikace jsou vynechane
m0xjsou pripravena na presun do noveho iphonu
p08vase data jsou pripravena na presun do noveho
#restore-incomplete
m0ize zalohy na icloudu obnovit
m08obnova nedokoncena
#restore-icloud-failed
m0lze zalohy na icloudu selhala
#restore-paused
w09obnovovani bylo pozastaveno
m08dokonceni obnovy aplikaci a dat bude zapotrebi
m0mpripojte zarizeni k napajeni
m00stazeni aplikaci a medii je pozadovano pripojeni
@da
#icloud-backup-failed
m0jicloud sikkerhedskopi mislykkedes
#icloud-storage-full
m1akan ikke sikkerhedskopieres fordi der ikke er nok ledig
m00yderligere*til at sikkerhedskopiere denne
#icloud-last-backup-incomplete
m04den seneste sikkerhedskopiering kunne
#icloud-poor-network
m10sidste sikkerhedskopiering kunne ikke afsluttes pa grund af
#icloud-newer-version
m0lafsluttes da icloud indeholder en
#icloud-device-no-space
m06ledig plads pa enheden til at afslutte en sikkerhedskopiering
#icloud-files-unavailable
m07var utilgaengelige under den sidste sikkerhedskopiering
#icloud-enable-problem
m00opstod et problem med at sla icloud
#icloud-enable-no-internet
m00flyfunktion fra eller brug wifi til at aktivere icloud
m0hinternettet for at sla icloud
#icloud-wifi-required
m09til et wifi netvaerk for at starte sikkerhedskopiering
m0otil et wifi eller mobilnetvaerk for at starte sikkerhedskopiering
#icloud-backup-locked-by-other
m0uikke starte fordi en anden enhed gendanner
#icloud-device-being-restored
m0ndenne iphone er ikke blevet sikkerhedskopieret for nylig fordi
m1gog starter automatisk sikkerhedskopiering nar den er faerdig
m0ibliver tilgaengelige nar iphone gendannes fra denne sikkerhedskopi
m09iphone er ved at blive gendannet og starter automatisk sikkerhedskopiering nar
m1pdenne iphone*er ikke blevet sikkerhedskopieret for nylig fordi gendannelsen fra en
#icloud-backup-overdue
m0ter ikke sikkerhedskopieret i*uger
m00dage siden denne iphone*sidst blev sikkerhedskopieret
m00uger siden denne iphone*sidst blev sikkerhedskopieret
m10iphone er ikke sikkerhedskopieret til itunes i
#icloud-never-backed-up
w0jikke sikkerhedskopieret
m05iphone ikke sikkerhedskopieret
#icloud-account-unreachable
m0ssikkerhedskopiering kan ikke fa forbindelse til
#icloud-verify-password
m0lsikkerhedskopiering kraever at du bekraefter din
#icloud-email-unverified
m17iphone kan ikke sikkerhedskopiere til icloud uden en
#icloud-turning-on-stuck
p00slar sikkerhedskopiering til
#icloud-cannot-delete-backup
m0idenne sikkerhedskopi kan ikke slettes
m09kan ikke slette sikkerhedskopi
#icloud-cannot-turn-off-backup
m0isikkerhedskopiering af*kan ikke slas fra
m09kan ikke sla sikkerhedskopiering fra
#icloud-app-backup-not-supported
m0osikkerhedskopiering understottes ikke
#icloud-upload-and-backup-failed
m0cicloud overforsel og sikkerhedskopiering mislykkedes
w01sorg for at have forbindelse til wifi
w01sorg for at der er forbindelse til et wifi eller mobilnetvaerk
#icloud-backup-off
m0lsikkerhedskopiering er slaet fra
m0liphone sikkerhedskopieres ikke til
#icloud-storage-details-unavailable
m00oplysninger om icloud lagring er
#icloud-new-iphone-backup
m00gennemfort men nogle apps er ikke inkluderet
m1adine data er klar til at blive flyttet til din nye iphone men nogle apps er ikke inkluderet
p0tdine data er klar til at blive flyttet til
#restore-incomplete
m00emner kunne ikke gendannes fra icloud
m0agendannelse ufuldstaendig
#restore-icloud-failed
m09gendannelse fra icloud sikkerhedskopi mislykkedes
#restore-paused
w0ggendannelse sat pa pause
m0dfra icloud genoptages nar denne
m0qen wifi forbindelse til at hente dine apps
m08enhed til en stromforsyning for at gendanne
m0jstromforsyning for at fortsaette overforslen
@de
#icloud-backup-failed
m0cicloud backup fehlgeschlagen
m0ciphone backup fehlgeschlagen
m0aiphone sicherung fehlgeschlagen
m0aicloud sicherung fehlgeschlagen
#icloud-storage-full
m01auf icloud nicht genugend freier speicher
m0cnicht genugend speicherplatz in icloud
m08nicht genug speicherplatz in icloud
m0ffur das backup*zusatzlicher speicherplatz erforderlich
w0cnicht genugend speicherplatz
w0hicloud speicher ist voll
w0eicloud speicher voll
w0jicloud speicherplatz ist fast voll
w0iicloud speicher ist fast voll
#icloud-last-backup-incomplete
m13letzte backup konnte nicht abgeschlossen werden
m03letztes backup konnte nicht abgeschlossen werden
#icloud-poor-network
m0ebackup konnte aufgrund von netzwerkproblemen nicht abgeschlossen
#icloud-newer-version
m0mein backup von einer neueren
#icloud-device-no-space
m0xnicht genugend freier speicherplatz verfugbar um das backup
w07speicher fast voll
#icloud-files-unavailable
m01dateien waren wahrend des letzten backup
#icloud-enable-problem
m00beim aktivieren des icloud backups
#icloud-enable-no-internet
m0hinternetverbindung her um das icloud
m00ausschalten oder wifi zum aktivieren des icloud
#icloud-wifi-required
m02zum starten eines backups wird eine wifi
#icloud-backup-locked-by-other
m0uicloud backup kann nicht gestartet
#icloud-device-being-restored
m0ewiederhergestellt und es wird automatisch ein backup erstellt
m00immer noch von einem icloud backup wiederhergestellt
m0fkein backup*da die wiederherstellung noch nicht abgeschlossen
m04backupoptionen sind verfugbar sobald
#icloud-backup-overdue
m05wurde seit*wochen kein backup
m05wurde seit*wochen kein itunes backup
m09vor*wochen wurde das letzte mal ein backup
m04vor*tagen wurde das letzte mal ein backup
#icloud-never-backed-up
m05iphone ohne backup
m06fur dieses iphone*wurde kein backup erstellt
m04fur diesen iphone*wurde kein backup erstellt
#icloud-account-unreachable
m0dicloud backup hat keinen zugriff auf den account
#icloud-verify-password
m0kfur das icloud backup muss dein passwort bestatigt
#icloud-email-unverified
m0bohne bestatigte email adresse kann*kein icloud backup
#icloud-stuck
p0gverbleibende zeit schatzen
p0fverbleibende zeit wird geschatzt
p0dbackup erstellen.
#icloud-turning-on-stuck
p04backup aktivieren
#icloud-cannot-delete-backup
m0gdieses backup kann derzeit nicht
m02loschen des backups fehlgeschlagen
m0hbackup kann nicht geloscht werden da es benutzt
#icloud-cannot-turn-off-backup
m0fbackup kann nicht deaktiviert werden
m07konnen derzeit nicht deaktiviert werden
#icloud-app-backup-not-supported
m0abackup nicht unterstutzt
#icloud-upload-and-backup-failed
m0bicloud upload und backup fehlgeschlagen
w0estelle sicher dass eine wifi verbindung besteht
w0rstelle sicher dass eine wifi oder mobilfunkverbindung besteht
#icloud-backup-off
m0hicloud backup ist deaktiviert
m02wird nicht in icloud gesichert
#icloud-storage-details-unavailable
m01infos zum icloud speicher sind
#icloud-new-iphone-backup
m03kostenloser icloud speicher lauft in
m00aber nicht alle apps werden eingeschlossen
p01daten konnen jetzt auf dein neues iphone bewegt
#restore-incomplete
m04objekte konnten nicht vom icloud
m0hwiederherstellung unvollstandig
#restore-icloud-failed
m0gwiederherstellung von icloud backup fehlgeschlagen
#restore-paused
w0gwiederherstellung angehalten
m0hvon icloud wird fortgesetzt wenn
m0aden download von apps und medien fortzusetzen
m01zum laden deiner apps und media ist eine wifi
m01zum wiederherstellen ans stromnetz anschliessen
@el
#icloud-backup-failed
m05απετυχε το εφεδρικο αντιγραφο
#icloud-storage-full
m1tδεν ειναι δυνατη η δημιουργια εφεδρικου αντιγραφου αυτου του iphone διοτι δεν
m01για τη δημιουργια εφεδρικου αντιγραφου αυτου του iphone
#icloud-last-backup-incomplete
m00η ολοκληρωση της δημιουργιας του πιο προσφατου εφεδρικου
#icloud-poor-network
m1tη ολοκληρωση της δημιουργιας του πιο προσφατου εφεδρικου αντιγραφου λογω κακων
#icloud-newer-version
m03διοτι το icloud περιεχει ενα
#icloud-device-no-space
m01χωρος σε αυτην τη συσκευη για ολοκληρωση της δημιουργιας ενος εφεδρικου
#icloud-files-unavailable
m01δεν ηταν διαθεσιμα κατα την τελευταια δημιουργια εφεδρικου
#icloud-enable-problem
m06κατα την ενεργοποιηση του αντιγραφου icloud
#icloud-enable-no-internet
m0hicloud απενεργοποιηστε τη χρηση σε
m02συνδεθειτε στο διαδικτυο για ενεργοποιηση του αντιγραφου icloud
#icloud-wifi-required
m05για να αρχισετε τη δημιουργια εφεδρικου αντιγραφου πρεπει να ειστε
m1jεφεδρικου αντιγραφου πρεπει να ειστε συνδεδεμενοι σε wifi η κινητο δικτυο
#icloud-backup-locked-by-other
m05icloud διοτι καποια αλλη συσκευη εκτελει
#icloud-device-being-restored
m0xεφεδρικο αντιγραφο αυτου του iphone προσφατα επειδη δεν εχει ολοκληρωθει η
m08αντιγραφων οταν το iphone σας ανακτηθει απο το εφεδρικο αντιγραφο του
m16εφεδρικο αντιγραφο αυτου του iphone*προσφατα διοτι εκτελειται ακομη επαναφορα του απο ενα
m0kεφεδρικο αντιγραφο του οταν ολοκληρωθει η
#icloud-backup-overdue
m02απο την πιο προσφατη δημιουργια εφεδρικου αντιγραφου για αυτο το iphone
m0xεφεδρικο αντιγραφο αυτου του iphone για*εβδομαδες
m0tαντιγραφο αυτου του iphone στο itunes για*εβδομαδες
#icloud-never-backed-up
m06δεν εχει δημιουργηθει εφεδρικο αντιγραφο αυτου
m00κανενα αντιγραφο iphone
#icloud-account-unreachable
m0uτο εφεδρικο αντιγραφο icloud δεν μπορει να προσπελασει
#icloud-verify-password
m04icloud ζητα να επαληθευσετε το συνθηματικο σας
#icloud-email-unverified
m1cδεν ειναι δυνατη η δημιουργια εφεδρικου αντιγραφου στο icloud απο αυτο το
#icloud-turning-on-stuck
p0aενεργοποιηση δημιουργιας εφεδρικων αντιγραφων
#icloud-cannot-delete-backup
m0pδεν ειναι δυνατη η διαγραφη εφεδρικου αντιγραφου
m08αυτην τη στιγμη δεν ειναι δυνατη η διαγραφη αυτου του εφεδρικου αντιγραφου
m1kδεν ειναι δυνατη η διαγραφη αυτου του εφεδρικου αντιγραφου διοτι χρησιμοποιειται
#icloud-cannot-turn-off-backup
m0vδεν ειναι δυνατη η απενεργοποιηση εφεδρικου αντιγραφου
m1wαυτην τη στιγμη δεν ειναι δυνατη η απενεργοποιηση εφεδρικων αντιγραφων για
#icloud-app-backup-not-supported
m01δεν υποστηριζονται αντιγραφα
#icloud-upload-and-backup-failed
m00ανεβασμα και η δημιουργια εφεδρικου αντιγραφου icloud
w00βεβαιωθειτε οτι ειστε συνδεδεμενοι σε wifi
#icloud-backup-off
m0fαντιγραφο icloud δεν ειναι ενεργο
m06αντιγραφα αυτου του iphone στο icloud
#icloud-storage-details-unavailable
m04στοιχεια του χωρου αποθηκευσης icloud
#icloud-new-iphone-backup
m00αλλα καποιες εφαρμογες δεν συμπεριλαμβανονται
p0eαντιγραφο icloud θα διαγραφει σε
#restore-incomplete
m04στοιχειων απο το εφεδρικο αντιγραφο icloud
m09η επαναφορα ειναι ελλιπης
#restore-icloud-failed
m05απετυχε η ανακτηση απο εφεδρικο αντιγραφο icloud
#restore-paused
w0aη επαναφορα τεθηκε σε παυση
m06επαναφορας των εφαρμογων και των δεδομενων
m03συνδεστε τη συσκευη στο ρευμα για επαναφορα
m00απαιτειται συνδεση wifi για ληψη των εφαρμογων
m0yσυνδεστε τη συσκευη στο ρευμα για να συνεχιστει
@en
#icloud-backup-failed
m0ciphone backup failed
m0cicloud backup failed
m05backup of your iphone failed
#icloud-storage-full
m08not enough icloud storage
m00dont have enough icloud storage
m04do not have enough icloud storage
m04do not have enough space in icloud
m00dont have enough space in icloud
m09not enough space in icloud
m01an additional*is required to backup this iphone
w09not enough storage
w0gicloud storage is full
w0cicloud storage full
w0iicloud storage is almost full
w0ficloud storage almost full
#icloud-last-backup-incomplete
m0ulast backup could not be completed
m0elast backup couldnt be completed
m03last icloud backup could not be completed
#icloud-poor-network
m10backup could not be completed because of poor network
m09backup couldnt be completed because of poor network
#icloud-newer-version
m09icloud contains a backup from
#icloud-device-no-space
m0xenough free space on this device to finish a backup
w08storage almost full
#icloud-files-unavailable
m0bfiles were unavailable during the last backup
m0dfiles were not available during the last backup
#icloud-enable-problem
m0aproblem enabling icloud backup
#icloud-enable-no-internet
m00airplane mode or use wifi to enable icloud
m0bthe internet to enable icloud
#icloud-wifi-required
m0lconnected to a wifi*to start a backup
m02wifi connection to make a backup
#icloud-backup-locked-by-other
m0dbackup cannot begin because another
#icloud-device-being-restored
m0vbeing restored and will automatically backup
m0bbecause it is still restoring from an icloud backup
m0fbacked up recently because it has not finished being restored
m05backup options will be available when your iphone is restored
#icloud-backup-overdue
m02weeks since the last backup
m01days since the last backup
m00hasnt been backed up in*weeks
m01has not been backed up in*weeks
m0ohasnt been backed up in*days
m0hhasnt backed up to itunes in*weeks
#icloud-never-backed-up
m0ciphone not backed up
m0cthis iphone*hasnt been backed up
#icloud-account-unreachable
m0vicloud backup is unable to access the account
#icloud-verify-password
m0picloud backup requires that you verify your password
#icloud-email-unverified
m0ibackup to icloud without a verified email
m0ccannot backup without a verified email
#icloud-stuck
m08backup process is taking a long time
p0cestimating time remaining
p03minute remaining
p03minutes remaining
p02updating icloud
p01turning on backup
p07backing up.
#icloud-turning-on-stuck
p01turning on backup
#icloud-cannot-delete-backup
m0athis backup cannot be deleted
m08cannot delete backup
#icloud-cannot-turn-off-backup
m04cannot turn off backup
m0jcannot be turned off at this time
#icloud-app-backup-not-supported
m0fbackup not supported
#icloud-upload-and-backup-failed
m06icloud upload and backup failed
w07make sure you are connected to wifi
w1bmake sure you are connected to a wifi or cellular network
#icloud-backup-off
m0eicloud backup is off
m0lis not being backed up to icloud
#icloud-storage-details-unavailable
m0cicloud storage details are currently
#icloud-new-iphone-backup
m0kcomplete but some apps arent included
m13your data is ready to be moved to your new iphone but some apps arent included
m0qready to be moved to your new iphone but some apps
p08your data is ready to be moved to your new
#icloud-managed-restriction
m0uicloud backup has been disabled by a configuration profile
m0nbackup has been disabled by a profile
#restore-incomplete
m03items could not be restored
m0erestore incomplete
#restore-icloud-failed
m05restore from icloud backup failed
#restore-paused
w0arestore paused
m1erestoring from icloud will resume when this iphone cools down. an estimated
m1yrestoring from icloud will resume when this iphone is connected to wifi. an estimated
m20restoring from icloud will resume when this iphone is connected to wifi or 5g. an estimated
m04connect to power to restore
m0hto power to continue downloading your apps
m11wifi connection is required to download your
#restore-stuck
p0cestimating time remaining
p03minutes remaining
p0dtime remaining estimating
#restore-cannot-restore
m0ccannot restore backup
m00unable to restore backup
#restore-backup-corrupt
m0rcould not restore*because the backup was corrupt
w0fbackup was corrupt or not compatible with the iphone that is being restored
#restore-password-incorrect
m06password you entered to unlock your iphone backup
m00invalid password when restoring encrypted backup
w04enter the password to unlock your iphone backup
#restore-find-my-on
m05find my iphone must be turned off before
m05find my iphone must be disabled before restoring
m05find my must be turned off before
#restore-not-enough-space
m07could not restore the iphone because not enough free space
m0wnot enough free space is available on the iphone
#restore-newer-version-required
m07is too old to restore this backup
m00software on the iphone is too old
m0brequires a newer version of ios to restore
#restore-disconnected
m1ccould not restore the iphone because the iphone disconnected
m0acould not be restored because the iphone disconnected
#restore-error-occurred
m07could not restore the iphone because an error occurred
m0werror occurred while reading from or writing to the iphone
#restore-firmware-server
m0bconnection to gs apple com being blocked
m09update server could not be contacted
m00software update server could not be contacted
#restore-firmware-unknown-error
m1cthe iphone could not be restored. an unknown error has occured 53
m1sthe iphone iphone could not be restored. an unknown error occurred 18
m0piphone could not be restored. an unknown error
m0hiphone could not be updated. an unknown error
#computer-error-occurred
m0ncould not backup*because an error occurred
m0acould not be backed up because an error occurred
w0eerror occurred while backing up this iphone
#computer-disconnected
w0qbackup*because the iphone disconnected
w0obackup*because the iphone was disconnected
w0jcomputer disconnected lost connection
#computer-backup-corrupt
m0qcould not backup*because the backup was corrupt
#computer-cannot-save
m0obackup could not be saved on the computer
m0obackup could not be saved on this computer
m0ubackup could not be saved to the computer
#computer-session-not-started
w0hbackup*because a session could not be started
w0obackup*because the backup session failed
w0vsession could not be started with the iphone
#computer-no-free-space
m0jnot enough free space on this computer
m0ainsufficient free disk space on drive to backup
w1bbackup*because not enough free space is available on this computer
w0gbackup*because there is not enough free space on this computer
#computer-access-denied
w0cbackup*because you do not have enough access privileges
#computer-password-not-set
w0apassword for your iphone backup could not be set
w06password could not be set
#computer-encryption-forced-mdm
m0fencrypted backup mdm setting present
m08cannot remove itunes backup encryption
#computer-device-locked
w0ubackup*because it is locked with a passcode
w06error copying keychain data
w04device locked
#computer-connect-0xe8
m0ecould not connect to this iphone. an unknown error occurred
#mb-existing-backup-unreadable
m0lerror reading backup properties
w03error reading status
w01read status plist
w0bstatus plist missing
w02read manifest db
#mb-snapshot-failed
w08failed to create snapshot
w0hcould not create a snapshot
w08could not create snapshot
w0ksnapshot could not be created
w05snapshot failed
w04error creating snapshot
#mb-device-io-error
m03error writing keychain backup
#mb-setup-not-finished
m0eunable to backup until setup is finished
@es
#icloud-backup-failed
m0cerror de copia en icloud
m0terror de copia de seguridad del iphone
m0vcopia de seguridad del iphone ha fallado
#icloud-storage-full
m04no hay suficiente espacio disponible en icloud
m04no hay suficiente espacio de almacenamiento disponible en icloud
m00no tienes suficiente espacio en icloud
m04no hay suficiente espacio en icloud
m0ade espacio adicional para realizar una copia de seguridad
w00almacenamiento insuficiente
w0salmacenamiento de icloud esta lleno
w0ualmacenamiento de icloud esta casi lleno
#icloud-last-backup-incomplete
m09no se ha podido completar la ultima copia de seguridad
m05no se pudo completar la ultima copia de seguridad
#icloud-poor-network
m0xcopia de seguridad debido a la condicion deficiente de la red
#icloud-device-no-space
m08espacio libre en este dispositivo para finalizar la copia de seguridad
w0dalmacenamiento casi lleno
#icloud-files-unavailable
m05no estaban disponibles durante la ultima copia de seguridad
#icloud-enable-problem
m09problema al activar la copia de seguridad en icloud
#icloud-enable-no-internet
m0ken icloud desactiva el modo
m0cinternet para activar la copia de seguridad
#icloud-wifi-required
m0ered wifi*para iniciar una copia de seguridad
#icloud-device-being-restored
m08se realizara una copia de seguridad automaticamente una vez finalizada la restauracion
m00todavia se esta restaurando una copia de seguridad de icloud
m0gcopia de seguridad reciente*porque no se ha finalizado su restauracion
m00opciones de copia de seguridad estaran disponibles una vez
#icloud-backup-overdue
m02semanas que no se realiza una copia de seguridad
m00dias que no se realiza una copia de seguridad
#icloud-never-backed-up
m08iphone sin copia de seguridad
m06no se ha realizado ninguna copia de seguridad de este iphone
#icloud-account-unreachable
m0ucopia de seguridad en icloud no puede acceder a la cuenta
#icloud-verify-password
m1fcopia de seguridad en icloud requiere que verifiques tu contrasena
#icloud-email-unverified
m0ben icloud sin una direccion de correo verificada
#icloud-stuck
p02calculando tiempo restante
p04realizando copia de seguridad
#icloud-turning-on-stuck
p03activando copia de seguridad
#icloud-cannot-delete-backup
m03imposible eliminar copia
m0gcopia de seguridad porque esta en uso
m06momentos no se puede eliminar la copia de seguridad
#icloud-cannot-turn-off-backup
m03imposible desactivar copia
m0bdesactivar las copias de seguridad
#icloud-app-backup-not-supported
m0dincompatible con copia de seguridad
#icloud-upload-and-backup-failed
m02cargar los datos en icloud
w00asegurate de tener conexion a una red wifi
w02comprueba que te has conectado a una red wifi o a una red movil
#icloud-backup-off
m10copia de seguridad en icloud desactivada
m0gno has configurado la copia de seguridad en icloud
#icloud-new-iphone-backup
m09completado pero no se han incluido algunas
#restore-incomplete
m03items no se han podido restaurar
#restore-icloud-failed
m03ha podido restaurar la copia
#restore-paused
m1xse reanudara la restauracion a partir de icloud cuando este iphone se enfrie. se necesitaran alrededor de
m03se reanudara la restauracion a partir de icloud cuando este iphone se conecte a una red wifi
m2kse reanudara la restauracion a partir de icloud cuando este iphone se conecte a una red wifi o 5g
m0ta la alimentacion para restaurarlo
m09de alimentacion para seguir descargando las
@es-419
#icloud-backup-failed
m03error de respaldo en
#icloud-storage-full
m0ade espacio adicional para realizar un respaldo de este
m0yno se puede realizar un respaldo del iphone porque no hay
m09no se puede guardar un respaldo de este iphone porque no hay suficiente
#icloud-last-backup-incomplete
m00pudo completar el ultimo respaldo
#icloud-poor-network
m0dno se completo el ultimo respaldo debido a las
#icloud-newer-version
m06debido a que icloud contiene
#icloud-device-no-space
m0pespacio en este dispositivo para completar el respaldo
#icloud-files-unavailable
m05no estaban disponibles durante el ultimo respaldo
#icloud-enable-problem
m00al activar el respaldo en icloud
#icloud-enable-no-internet
m0hde icloud desactiva modo de
m0cinternet para activar el respaldo
#icloud-wifi-required
m0buna red wifi para iniciar un respaldo
m08red wifi o celular para iniciar un respaldo
#icloud-backup-locked-by-other
m0pporque se esta restaurando otro
#icloud-device-being-restored
m04no hay ningun respaldo reciente de este iphone porque no
m0ude respaldo estaran disponibles cuando se restaure tu iphone con
m01no existe un respaldo reciente del iphone*porque se esta restaurando
m00se guardara un respaldo automaticamente una vez
#icloud-backup-overdue
m0uque se respaldo este iphone*por ultima
m0fque no se respalda este iphone
#icloud-never-backed-up
m0liphone*no se ha respaldado
m08iphone sin respaldo
#icloud-account-unreachable
m0ben icloud no puede acceder a la cuenta
#icloud-verify-password
m0sel respaldo en icloud requiere que
#icloud-email-unverified
m0hno se puede realizar un respaldo de este iphone en icloud sin
#icloud-turning-on-stuck
p03activando respaldo
#icloud-cannot-delete-backup
m0gimposible eliminar respaldo
m0mrespaldo porque esta en uso
m05momento no se puede eliminar el respaldo
#icloud-cannot-turn-off-backup
m0iimposible desactivar respaldo
m0use pueden desactivar los respaldos
#icloud-app-backup-not-supported
m0grespaldo incompatible
#icloud-upload-and-backup-failed
m02carga y respaldo de icloud
w00asegurate de tener conexion a wifi
w1nasegurate de tener conexion a una red wifi o de datos celulares
#icloud-backup-off
m0qrespaldo de icloud desactivado
m01no existe respaldo de este iphone
#icloud-storage-details-unavailable
m0bdetalles del almacenamiento en icloud
#icloud-new-iphone-backup
m0etus datos estan listos para transferirse a
m0ocompletado pero no se incluyen algunas apps
#restore-incomplete
m0gelementos no se pudieron restaurar
m0arestauracion incompleta
#restore-icloud-failed
m02se pudo restaurar el respaldo
#restore-paused
w0drestauracion en pausa
m08restaurar tus apps y datos requiere aproximadamente
m05conectate a la corriente para restaurar
m11a la corriente para seguir descargando apps
m0npara descargar las apps y los contenidos se
@fi
#icloud-backup-failed
m0licloud varmuuskopiointi epaonnistui
#icloud-storage-full
m0mei voida varmuuskopioida koska icloud tallennustilaa ei
m0avarmuuskopioimiseen tarvitaan*lisatilaa
#icloud-last-backup-incomplete
m0vviimeisin varmuuskopiointi keskeytyi
#icloud-poor-network
m0zviimeisin varmuuskopio ei valmistunut heikkojen verkko
#icloud-newer-version
m0cei valmistunut koska icloudissa on
#icloud-device-no-space
m06ei ole riittavasti vapaata tilaa varmuuskopioinnin
#icloud-files-unavailable
m03ei ollut saatavilla viimeisen varmuuskopioinnin aikana
#icloud-enable-problem
m00ongelma icloud varmuuskopioinnin kayttoonotossa
#icloud-enable-no-internet
m10icloud varmuuskopiointi laittamalla lentotila pois
m0xota icloud varmuuskopiointi kayttoon yhdistamalla
#icloud-wifi-required
m0hvarmuuskopioinnin aloittaminen vaatii yhteyden
#icloud-backup-locked-by-other
m03koska toista laitetta ollaan palauttamassa
#icloud-device-being-restored
m0lei ole varmuuskopioitu askettain koska sen palautusta ei
m06ei ole tehty askettain varmuuskopiota koska sen icloud varmuuskopion palautus on
m0hkun iphone on palautettu tasta varmuuskopiosta
m0fse varmuuskopioidaan automaattisesti palautuksen
#icloud-backup-overdue
m0nei ole varmuuskopioitu*viikkoon
m0viphonea*ei ole varmuuskopioitu*paivaan
m0wiphoneia*ei ole varmuuskopioitu*paivaan
#icloud-never-backed-up
m0piphonea*ei ole varmuuskopioitu
m03iphoneia*ei ole varmuuskopioitu
#icloud-account-unreachable
m0hvarmuuskopio ei voi kayttaa tilia
#icloud-verify-password
m0sicloud varmuuskopiointi vaatii etta
#icloud-email-unverified
m0tei voida varmuuskopioida icloudiin ilman vahvistettua
#icloud-turning-on-stuck
p04laitetaan varmuuskopiointi paalle
#icloud-cannot-delete-backup
m0rvarmuuskopiota ei voida poistaa
#icloud-cannot-turn-off-backup
m0wvarmuuskopiointia ei voida laittaa paalta
#icloud-app-backup-not-supported
m0ivarmuuskopiointia ei tueta
#icloud-upload-and-backup-failed
m06icloud lahetys ja varmuuskopio epaonnistuivat
w0evarmista etta olet yhteydessa wifiin
w0evarmista etta sinulla on wifi tai mobiiliyhteys
#icloud-backup-off
m0atata iphonea ei varmuuskopioida
m0atata iphoneia ei varmuuskopioida
m0qicloud varmuuskopiointi pois paalta
#icloud-storage-details-unavailable
m0ticloud tallennustilasta ei ole nyt
#icloud-new-iphone-backup
m00suoritettu mutta jotkin apit eivat sisally
m0iicloud tallennustilasi vanhenemiseen on aikaa
p01tietosi ovat valmiit siirrettavaksi uuteen
#restore-incomplete
m00kohteita ei voitu palauttaa icloud
m0bpalautus keskenerainen
#restore-icloud-failed
m0zpalauttaminen icloud varmuuskopiosta epaonnistui
#restore-paused
w0dpalautus keskeytetty
m09icloudista jatkuu kun tama iphone
m03palauta liittamalla virtalahteeseen
m00appien ja median lataaminen vaatii wifi yhteyden
m0bmedian lataamista liittamalla laite virtalahteeseen
@fr
#icloud-backup-failed
m00echec de la sauvegarde icloud
m00echec de la sauvegarde de l iphone
m0nsauvegarde de l iphone a echoue
m0isauvegarde icloud a echoue
#icloud-storage-full
m0estockage icloud disponible est insuffisant
m0ostockage icloud est insuffisant
m0jpas assez d espace dans icloud
m0gpas assez d espace sur icloud
m02pas assez d espace icloud
m00devez disposer de*de plus pour sauvegarder
w0nespace de stockage insuffisant
w0istockage icloud est plein
w0pstockage icloud est presque plein
w0ostockage icloud presque sature
#icloud-last-backup-incomplete
m0zderniere sauvegarde n a pas pu etre achevee
m0vderniere sauvegarde n a pu etre achevee
m14derniere sauvegarde n a pas pu etre terminee
#icloud-poor-network
m0dsauvegarde*en raison de mauvaises conditions de reseau
#icloud-newer-version
m05terminee car icloud contient une
#icloud-device-no-space
m0minsuffisant sur cet appareil pour terminer une sauvegarde
w06stockage presque sature
#icloud-files-unavailable
m01n etaient pas disponibles lors de la derniere sauvegarde
#icloud-enable-problem
m06l activation de la sauvegarde icloud a echoue
#icloud-enable-no-internet
m06desactivez le mode avion ou utilisez le wifi pour activer la sauvegarde
#icloud-wifi-required
m0vconnecte a un reseau wifi*pour commencer une sauvegarde
#icloud-device-being-restored
m0qen cours de restauration et ses donnees seront automatiquement sauvegardees
m00encore en train de restaurer une sauvegarde icloud
m11n a pas ete sauvegarde recemment car sa restauration
m03options de sauvegarde seront disponibles une fois votre iphone restaure
#icloud-backup-overdue
m0zderniere sauvegarde de cet iphone*remonte a
m0un ont pas ete sauvegardees dans itunes depuis*semaines
m01n ont pas ete sauvegardees depuis*semaines
#icloud-never-backed-up
m08iphone non sauvegarde
m00donnees de cet iphone*n ont pas ete sauvegardees
#icloud-account-unreachable
m0ssauvegarde icloud ne peut pas acceder au compte
#icloud-verify-password
m02valider votre mot de passe pour utiliser la sauvegarde icloud
#icloud-email-unverified
m0osauvegarde sur icloud sans une adresse email verifiee
#icloud-stuck
m0lsauvegarde icloud prend plus de temps que prevu
p0hestimation du temps restant
p0fsauvegarde en cours
#icloud-upload-and-backup-failed
m0det du telechargement sur icloud
w0aassurez vous que vous etes connecte a un reseau wifi
#icloud-backup-off
m0osauvegarde icloud desactivee
m07n est pas sauvegarde sur icloud
#icloud-new-iphone-backup
m01mais certaines apps ne sont pas incluses
#restore-icloud-failed
m0vpartir de la sauvegarde icloud a echoue
#restore-paused
m0enecessaires pour finaliser la restauration
m07brancher sur secteur pour restaurer
m04branchez vous sur secteur pour continuer a
@fr-CA
#icloud-storage-full
m04de*de plus pour sauvegarder cet iphone
m0gcet iphone ne peut etre sauvegarde car l espace de stockage
#icloud-last-backup-incomplete
m0hsauvegarde n a pas pu etre
#icloud-poor-network
m0vla derniere sauvegarde n a pas pu aboutir a cause d
#icloud-newer-version
m0mcontient une sauvegarde d une
#icloud-device-no-space
m0ula sauvegarde n a pas pu aboutir car l espace disponible
#icloud-files-unavailable
m01etaient pas disponibles lors de la derniere sauvegarde
#icloud-enable-problem
m06l activation de la sauvegarde icloud a
#icloud-enable-no-internet
m06desactivez le mode avion ou utilisez le wifi pour activer sauvegarde
m05connectez vous a internet pour activer la sauvegarde
#icloud-wifi-required
m0ma un reseau wifi pour commencer une sauvegarde
m0pa un reseau wifi ou cellulaire pour commencer une sauvegarde
#icloud-backup-locked-by-other
m0xicloud ne peut pas commencer car un autre
#icloud-device-being-restored
m1fn a pas ete sauvegarde recemment car sa restauration n est
m1jdisponibles une fois votre iphone restaure a partir de cette sauvegarde
m1on a pas ete sauvegarde recemment car la restauration a partir d icloud est
m0qen cours de restauration et ses donnees seront automatiquement sauvegardees une fois la
#icloud-backup-overdue
m0bse sont ecoules depuis la derniere sauvegarde de cet
m0bse sont ecoulees depuis la derniere sauvegarde de cet
m0tn ont pas ete sauvegardees sur itunes depuis*semaines
#icloud-never-backed-up
m0ccet iphone*n ont pas ete sauvegardees
#icloud-account-unreachable
m0hicloud ne peut pas acceder au compte
#icloud-verify-password
m0bicloud vous demande de verifier votre mot de
#icloud-email-unverified
m1ecet iphone ne peut pas etre sauvegarde sur icloud sans
#icloud-cannot-delete-backup
m01suppression de la sauvegarde impossible
m0lsauvegarde car elle est en cours d utilisation
m00actuellement impossible de supprimer cette sauvegarde
#icloud-cannot-turn-off-backup
m0pde desactiver les sauvegardes de
m07desactivation de la sauvegarde impossible
#icloud-app-backup-not-supported
m0csauvegarde non geree
#icloud-upload-and-backup-failed
m01televersement et de la sauvegarde
w00assurez vous d etre connecte a un reseau wifi
#icloud-backup-off
m0acet iphone n est pas sauvegarde
#icloud-storage-details-unavailable
m0dles details du stockage icloud ne sont pas disponibles pour le moment. veuillez reessayer plus tard
#icloud-new-iphone-backup
m02certaines apps ne sont pas incluses
p0avos donnees sont pretes a etre transferees
#restore-incomplete
m0dpu etre restaures a partir
m0crestauration inachevee
#restore-icloud-failed
m0mune sauvegarde icloud a echoue
#restore-paused
w0drestauration en pause
m04necessaires pour terminer la restauration
m0pde vos apps et de vos contenus multimedias
m06wifi est requise pour telecharger vos apps
m0ibrancher l appareil sur une prise de courant
@he
#icloud-backup-failed
m05הגיבוי ב icloud נכשל
#icloud-storage-full
m00זה מאחר שאין מספיק שטח אחסון ב icloud
m00צריך עוד*על מנת לגבות iphone זה
#icloud-last-backup-incomplete
m02ניתן היה להשלים את הגיבוי
#icloud-poor-network
m0xלא ניתן היה להשלים את הגיבוי האחרון עקב
#icloud-newer-version
m03גיבוי מגירסת ios חדשה יותר
#icloud-device-no-space
m00פנוי בהתקן זה כדי לסיים את הגיבוי
#icloud-files-unavailable
m01לא היו זמינים במהלך הגיבוי האחרון
#icloud-enable-problem
m00בעיה בעת הפעלת גיבוי ב
#icloud-enable-no-internet
m04icloud בטל י את מצב הטיסה או
m00לאינטרנט על מנת להפעיל גיבוי
#icloud-wifi-required
m04ת לרשת wifi על מנת להתחיל בגיבוי
m02wifi או לרשת סלולרית כדי להתחיל בגיבוי
m04אלחוטית או לרשת סלולרית כדי להתחיל בגיבוי
m00ת לרשת אינטרנט אלחוטי על מנת להתחיל בגיבוי
#icloud-backup-locked-by-other
m00משחזר נתונים באמצעות גיבוי זה
#icloud-device-being-restored
m02ניתן יהיה לבחור אפשרויות לגיבוי ברגע שה iphone
m07לא גובה לאחרונה מאחר שהוא עדיין מבצע שחזור מגיבוי
m00את יתר התוכן והמדיה שרכשת לפני הגיבוי או למחוק אותם ביחד עם נתוני
m00בסיום השחזור הוא יגבה את הנתונים
#icloud-backup-overdue
m03ימים מאז הגיבוי האחרון של ה iphone
m00שבועות מאז הגיבוי האחרון של ה iphone
m0lה iphone הזה לא גובה ל itunes
m0mה iphone מחובר לחשמל נעול ומסונכרן עם itunes
m0giphone הזה לא גובה כבר
#icloud-never-backed-up
m07iphone*לא גובה
m02גיבויים מתבצעים כאשר ה iphone מחובר לחשמל נעול
m06ה iphone לא גובה
#icloud-account-unreachable
m04הגיבוי של icloud לא הצליח לגשת
#icloud-verify-password
m07של icloud עליך לאמת את הסיסמה שלך
#icloud-email-unverified
m07iphone זה ב icloud ללא כתובת דוא ל
#icloud-turning-on-stuck
p00מפעיל גיבוי
#icloud-cannot-delete-backup
m06לא ניתן למחוק גיבוי זה כעת
#icloud-cannot-turn-off-backup
m06לא ניתן לבטל את הגיבוי
#icloud-app-backup-not-supported
m04גיבוי אינו נתמך
#icloud-upload-and-backup-failed
m00ההעלאה והגיבוי ל icloud נכשלו
w01ודא י שהמכשיר מחובר לרשת אלחוטית
w01יש לוודא כי יש לך חיבור לרשת האלחוטית או לרשת הסלולרית
#icloud-backup-off
m02אינו מגובה ל icloud
m0fגיבוי icloud אינו פעיל
#icloud-storage-details-unavailable
m00האחסון שלך ב icloud אינם זמינים
#icloud-new-iphone-backup
m01הושלמו אך יישומים מסוימים אינם כלולים
m0sשלך מוכנים להעברה ל iphone החדש אבל ההעברה
p10הנתונים שלך מוכנים להעברה ל iphone החדש. גיבוי icloud זה יימחק בעוד
#restore-incomplete
m03לשחזר חלק מהפריטים מהגיבוי ב
m05השחזור לא הושלם
#restore-icloud-failed
m0cהשחזור מגיבוי ה icloud נכשל
#restore-paused
w05השחזור מושהה
m01להשלמת השחזור של היישומים והנתונים שלך
m00חבר י לחשמל כדי לשחזר
m01את המכשיר לחשמל כדי להמשיך בהורדת היישומים
m00בחיבור לרשת אינטרנט אלחוטי על מנת להוריד את
@hi
#icloud-backup-failed
m0eicloud बैकअप विफल रहा
#icloud-storage-full
m08इस iphone के बैकअप के लिए अतिरिक्त
m19इस iphone का बैकअप नहीं लिया जा सकता है क्योंकि icloud स्टोरेज के
m1gइस iphone का बैकअप नहीं लिया जा सकता है क्योंकि icloud के स्टोरेज के
#icloud-last-backup-incomplete
m00अंतिम बैकअप पूरा नहीं किया
#icloud-poor-network
m03बैकअप ख़राब नेटवर्क के कारण पूरा नहीं हो
#icloud-newer-version
m04icloud में नए ios संस्करण से
#icloud-device-no-space
m09बैकअप पूर्ण करने हेतु इस डिवाइस पर पर्याप्त
#icloud-files-unavailable
m01कुछ फ़ाइलें पिछले बैकअप के दौरान
#icloud-enable-problem
m0micloud बैकअप सक्षम करने में
#icloud-enable-no-internet
m0bicloud बैकअप को सक्षम करने के लिए विमान
m0sicloud बैकअप सक्षम करने के लिए इंटरनेट
#icloud-wifi-required
m0zबैकअप शुरू करने के लिए आपको किसी wifi नेटवर्क
m13बैकअप शुरू करने के लिए आपको किसी वाई फ़ाई नेटवर्क
m0uबैकअप शुरू करने के लिए आपको किसी वाई फ़ाई या मोबाइल
m0zबैकअप शुरू करने के लिए आपको किसी wifi या मोबाइल नेटवर्क
#icloud-backup-locked-by-other
m0sहो सकता है क्योंकि इस बैकअप से वर्तमान में
#icloud-device-being-restored
m09इस बैकअप से आपका iphone रीस्टोर किए जाने पर
m07जा रहा है और कार्य पूरा हो जाने पर यह ऑटोमैटिकली बैकअप ले
m0gइस iphone का बैकअप हाल ही में नहीं लिया गया है क्योंकि इसका
m0xहाल ही में नहीं लिया गया है क्योंकि उसे अभी भी icloud बैकअप से रीस्टोर किया जा
#icloud-backup-overdue
m0dइस iphone*का*सप्ताह से बैकअप
m0dइस iphone*का*दिन से बैकअप
m07सप्ताह से itunes में बैकअप नहीं लिया गया है
#icloud-never-backed-up
m0niphone*का बैकअप नहीं लिया गया
#icloud-account-unreachable
m06बैकअप*खाता के ऐक्सेस में
#icloud-verify-password
m0bबैकअप के लिए आवश्यक है कि आप अपना
#icloud-email-unverified
m01के बिना icloud पर इस iphone का बैकअप नहीं लिया जा
#icloud-turning-on-stuck
p03बैकअप चालू हो रहा है
#icloud-cannot-delete-backup
m03बैकअप डिलीट नहीं हो सकता है
m00इस समय यह बैकअप डिलीट नहीं किया जा सकता है
m19यह बैकअप डिलीट नहीं किया जा सकता है क्योंकि इसका उपयोग किया जा रहा है
#icloud-cannot-turn-off-backup
m07बैकअप बंद नहीं हो सकता है
m04के लिए बैकअप बंद नहीं किए जा सकते हैं
#icloud-app-backup-not-supported
m03बैकअप असमर्थित
#icloud-upload-and-backup-failed
m04icloud अपलोड और बैकअप विफल
w0rसुनिश्चित करें कि आप वाई फ़ाई से कनेक्टेड हैं
w0uसुनिश्चित करें कि आप वाई फ़ाई या अपने मोबाइल नेटवर्क से कनेक्टेड हैं
#icloud-backup-off
m0eicloud बैकअप बंद है
m0tइस iphone का बैकअप नहीं लिया जा रहा
#icloud-storage-details-unavailable
m0cicloud स्टोरेज विवरण वर्तमान में
#icloud-new-iphone-backup
m01लिए तैयार है लेकिन कुछ ऐप्स शामिल नहीं किए
m03पूर्ण लेकिन कुछ ऐप्स शामिल नहीं किए गए हैं
p01में डिलीट कर दिया जाएगा
#restore-incomplete
m0eicloud बैकअप से कुछ आइटमों
m05रीस्टोर अधूरा है
#restore-icloud-failed
m0qicloud बैकअप से रीस्टोर करना विफल
#restore-paused
w0aरीस्टोर करना पॉज़ किया गया
m0aआपके ऐप्स और डेटा रीस्टोर करने के लिए लगभग*की ज़रूरत होगी
m0hरीस्टोर करने के लिए चार्ज में लगाएँ
m0aआपके ऐप्स और मीडिया को डाउनलोड करने के लिए
m04डाउनलोडिंग जारी रखने के लिए चार्ज में लगाएँ
@hr
#icloud-backup-failed
m0ricloud sig. kopija nije uspjela
#icloud-storage-full
m0dne moze se izraditi sigurnosna kopija ovog iphone uredaja jer
m05za izradu sigurnosne kopije ovog iphone uredaja potrebno
#icloud-last-backup-incomplete
m0gkopija nije se mogla dovrsiti
#icloud-poor-network
m0jkopiranje nije se moglo dovrsiti zbog losih mreznih
#icloud-newer-version
m09icloud sadrzi sigurnosnu kopiju iz novije verzije
#icloud-device-no-space
m00nema dovoljno slobodne memorije za dovrsetak sigurnosnog kopiranja
#icloud-files-unavailable
m0fbile dostupne tijekom posljednjeg sigurnosnog kopiranja
#icloud-enable-problem
m0fje do problema prilikom aktiviranja icloud
#icloud-enable-no-internet
m02upotrijebite wifi za ukljucenje icloud
m07internet kako biste omogucili icloud
#icloud-wifi-required
m0jsigurnosne kopije trebate biti spojeni na wifi
#icloud-backup-locked-by-other
m00poceti jer drugi uredaj trenutacno koristi
#icloud-device-being-restored
m07kopije bit ce dostupne kad se vas iphone obnovi iz ove
m07u novije vrijeme nije izradena sigurnosna kopija za ovaj iphone jer
m08obnavlja i kad postupak zavrsi automatski ce se izraditi sigurnosna kopija
m00neko vrijeme nije bio sigurnosno kopiran jer se i dalje obnavlja iz icloud
#icloud-backup-overdue
m16posljednje sigurnosne kopije ovog iphonea*prosli su
m15kopija ovog iphone uredaja nije izradena vise
#icloud-never-backed-up
m0jiphone*nije sigurnosno kopiran
m0enije izradena sig. kopija za iphone
#icloud-account-unreachable
m14icloud sigurnosno kopiranje ne moze pristupiti
#icloud-verify-password
m06kopija zahtijeva provjeru vase lozinke
#icloud-email-unverified
m09kopiranje s ovog iphone uredaja na icloud nije moguce bez
#icloud-turning-on-stuck
p05ukljucenje sigurnosne kopije
#icloud-cannot-delete-backup
m0ssigurnosna kopija ne moze se obrisati
m0jova sigurnosna kopija trenutacno se ne moze obrisati
m0jova sigurnosna kopija se ne moze obrisati jer je u upotrebi
#icloud-cannot-turn-off-backup
m0ktrenutacno se ne mogu iskljuciti
m0xsigurnosna kopija ne moze se iskljuciti
#icloud-app-backup-not-supported
m0osigurnosna kopija nije podrzana
#icloud-upload-and-backup-failed
m03postavljanje i sigurnosno kopiranje na icloud
w04provjerite jeste li spojeni na wifi
#icloud-backup-off
m05icloud kopija je iskljucena
m0ise sigurnosna kopija ovog iphonea na
#icloud-storage-details-unavailable
m03detalji icloud memorije trenutacno nisu dostupni. pokusajte kasnije
#icloud-new-iphone-backup
m00su za premjestanje na novi iphone ali neke
m03dovrseno ali neke aplikacije nisu ukljucene
p02vasi podaci spremni su za premjestanje na novi
#restore-incomplete
m02mogu se obnoviti iz icloud
m0cobnova nije potpuna
#restore-icloud-failed
m0xicloud sigurnosne kopije nije uspjelo
#restore-paused
w09obnavljanje je pauzirano
m01procjenjuje se da ce za dovrsetak obnavljanja
m01spojite se na napajanje za obnavljanje
m00za nastavak preuzimanja vasih aplikacija i
m0qpreuzimanje aplikacija i medijskih sadrzaja
@hu
#icloud-backup-failed
m02sikertelen az icloud mentes
#icloud-storage-full
m02van szukseg az iphone biztonsagi mentesehez
m07nem keszitheto biztonsagi mentes mert nincs eleg icloud
m1anem keszitheto biztonsagi mentes mert nincs elegendo szabad
#icloud-last-backup-incomplete
m07a legutobbi biztonsagi mentest nem
#icloud-poor-network
m01az utolso biztonsagi mentest nem sikerult vegrehajtani a nem
#icloud-newer-version
m05icloud egy ujabb ios verziobol
#icloud-device-no-space
m03szabad hely az eszkozon a biztonsagi mentes
#icloud-files-unavailable
m01volt elerheto a legutobbi biztonsagi menteskor
#icloud-enable-problem
m08problema lepett fel az icloud mentes
#icloud-enable-no-internet
m0ibiztonsagi menteshez kapcsolja ki a repulogep modot vagy hasznaljon
m0raz icloud biztonsagi mentes engedelyezesehez
#icloud-wifi-required
m01egy wifi halozatra a biztonsagi mentes
m0gegy wifi vagy mobilhalozatra a biztonsagi mentes
#icloud-backup-locked-by-other
m0obiztonsagi mentes nem tud elindulni
#icloud-device-being-restored
m0ga biztonsagi mentesi beallitasok akkor valnak elerhetove ha visszaallitja az iphone
m09nem keszult legutobb biztonsagi mentes mert nem fejezodott be a
m0bvisszaallitas zajlik es ha elkeszult automatikusan biztonsagi mentest keszit
m09nem keszult mostanaban biztonsagi mentes mert egy icloud biztonsagi mentes visszaallitasa van rajta
m0azajlik es ha kesz automatikusan biztonsagi mentes keszul
#icloud-backup-overdue
m0irol*hete nem keszult biztonsagi mentes
m05rol*utoljara*hete keszult biztonsagi mentes
m03iphonerol*hete nem keszult biztonsagi mentes
m0drol*utoljara*napja keszult biztonsagi mentes
m03iphonerol*utoljara*hete keszult biztonsagi mentes
m0jiphonerol*utoljara*napja keszult biztonsagi mentes
#icloud-never-backed-up
w09nem keszult biztonsagi mentes
#icloud-account-unreachable
m0amentes nem eri el a z*fiokot
#icloud-verify-password
m07menteshez ujra meg kell adnia a jelszavat
#icloud-email-unverified
m00ez az iphone nem tud biztonsagi mentest kesziteni az icloudba
#icloud-turning-on-stuck
p0ka biztonsagi mentes bekapcsolasa
#icloud-cannot-delete-backup
m0ma biztonsagi mentes nem torolheto
m0fbiztonsagi mentes jelenleg nem mentheto
#icloud-cannot-turn-off-backup
m0ma biztonsagi mentes nem kapcsolhato
m0fbiztonsagi menteseit jelenleg nem lehet kikapcsolni
#icloud-app-backup-not-supported
m0ma biztonsagi mentes nem tamogatott
#icloud-upload-and-backup-failed
m00valo biztonsagi mentes es feltoltes
w0bgyozodjon meg rola hogy csatlakozik a wifi halozathoz
w0egyozodjon meg arrol hogy csatlakozik wifi vagy mobil adathalozathoz
#icloud-backup-off
m07nem keszul biztonsagi mentes az icloudba
m0cicloud mentes ki van
#icloud-storage-details-unavailable
m0aaz icloud tarhelyadatok nem erhetok
#icloud-new-iphone-backup
m02nem szerepel a biztonsagi mentesben
m01az adatai keszen allnak arra hogy athelyezze oket az uj iphone jara
p01keszen allnak arra hogy athelyezze oket az
#restore-incomplete
m07nem lehetett visszaallitani az icloud
m0ea visszaallitas nincs kesz
#restore-icloud-failed
m02nem sikerult a visszaallitas icloud
#restore-paused
w0ea visszaallitas szuneteltetve van
m01az appjainak es adatainak helyreallitasahoz
m0fes media letoltese wifi kapcsolatot igenyel
m05es mediatartalom letoltesehez csatlakoztassa a
m0ca visszaallitashoz csatlakoztassa a tapegyseget
@id
#icloud-backup-failed
m0ecadangan icloud gagal
#icloud-storage-full
m0zini tidak dapat dicadangkan karena penyimpanan icloud
m00tambahan diperlukan untuk mencadangkan
#icloud-last-backup-incomplete
m0fcadangan terakhir tidak dapat
#icloud-poor-network
m1hpencadangan terakhir tidak dapat diselesaikan karena kondisi
#icloud-newer-version
m00berisi cadangan dari versi ios
#icloud-device-no-space
m00ruang kosong di perangkat ini untuk menyelesaikan pencadangan
#icloud-files-unavailable
m08file tidak tersedia saat pencadangan
#icloud-enable-problem
m08saat mengaktifkan cadangan icloud
#icloud-enable-no-internet
m05matikan mode pesawat atau gunakan wifi untuk mengaktifkan cadangan
m00hubungkan ke internet untuk mengaktifkan cadangan
#icloud-wifi-required
m0ske jaringan wifi untuk memulai cadangan
m0ske jaringan wifi untuk memulai pencadangan
m0fke jaringan wifi atau seluler untuk memulai pencadangan
#icloud-backup-locked-by-other
m0jicloud tidak dapat dimulai karena
#icloud-device-being-restored
m0ntersedia saat iphone anda dipulihkan dari cadangan ini
m10belum dicadangkan baru baru ini karena masih dipulihkan dari cadangan
m11belum dicadangkan baru baru ini karena belum selesai dipulihkan
m18sedang dipulihkan dan akan dicadangkan secara otomatis
#icloud-backup-overdue
m0wini belum dicadangkan ke itunes dalam
m0sini tersambung ke daya terkunci dan diselaraskan dengan itunes
m03sejak iphone ini terakhir dicadangkan
m0sini belum dicadangkan dalam*minggu
#icloud-never-backed-up
m08cadangan dibuat saat iphone ini tersambung ke daya terkunci
m06iphone belum dicadangkan
#icloud-account-unreachable
m0sicloud tidak dapat mengakses akun
#icloud-verify-password
m0aicloud mengharuskan anda untuk memverifikasi kata
#icloud-email-unverified
m18iphone ini tidak dapat dicadangkan ke icloud tanpa
m19iphone ini tidak dapat mencadangkan ke icloud tanpa
#icloud-turning-on-stuck
p02menyalakan pencadangan
#icloud-cannot-delete-backup
m0ftidak dapat menghapus cadangan
m0wcadangan ini tidak dapat dihapus sekarang
m0vcadangan ini tidak dapat dihapus karena sedang digunakan
#icloud-cannot-turn-off-backup
m0ctidak dapat mematikan cadangan
m0ctidak dapat dimatikan saat ini
#icloud-app-backup-not-supported
m0hpencadangan tidak didukung
#icloud-upload-and-backup-failed
m03pengunggahan dan pencadangan icloud gagal
w0epastikan anda terhubung ke wifi
#icloud-backup-off
m0ecadangan icloud mati
m00sedang tidak dicadangkan ke icloud
#icloud-storage-details-unavailable
m05detail penyimpanan icloud saat ini
#icloud-new-iphone-backup
m0cselesai tapi sebagian app tidak disertakan
m0odipindahkan ke iphone baru tapi sebagian app
p09data anda siap dipindahkan ke iphone baru anda. cadangan icloud ini akan dihapus dalam
#restore-incomplete
m03item tidak dapat dipulihkan dari cadangan
#restore-icloud-failed
m02gagal memulihkan dari cadangan icloud
#restore-paused
m0gdari icloud akan dilanjutkan setelah
m0gsambungkan ke daya untuk memulihkan
m0bdaya untuk melanjutkan pengunduhan app dan
m0swifi diperlukan untuk mengunduh aplikasi dan
@it
#icloud-backup-failed
m0jbackup di icloud non riuscito
m0gbackup icloud non riuscito
m0gbackup iphone non riuscito
m07backup dell iphone non riuscito
#icloud-storage-full
m00lo spazio disponibile su icloud non e sufficiente
m0flo spazio icloud disponibile non e sufficiente
m01non hai abbastanza spazio in icloud
m01non hai abbastanza spazio su icloud
m0nil backup di*richiede*in piu
w04spazio insufficiente
w0espazio icloud e pieno
w0gspazio su icloud e quasi esaurito
#icloud-last-backup-incomplete
m0unon e stato possibile completare l ultimo backup
#icloud-poor-network
m0ncompletare l ultimo backup. il problema potrebbe essere dovuto a condizioni di rete
#icloud-newer-version
m00perche su icloud e presente
#icloud-device-no-space
m09spazio libero sufficiente per completare il backup
w08spazio di archiviazione quasi esaurito
#icloud-files-unavailable
m03non erano disponibili durante l ultimo backup
#icloud-enable-problem
m0hproblema durante l abilitazione del backup su icloud
#icloud-enable-no-internet
m07disattiva uso in aereo o utilizza wifi per abilitare backup
m0mil backup icloud connettiti a
#icloud-wifi-required
m03per avviare un backup devi*wifi
#icloud-backup-locked-by-other
m0fdi icloud non puo iniziare
#icloud-device-being-restored
m01al termine verra eseguito automaticamente il backup
m00dal backup di icloud e ancora in corso
m05rimanenti prima di eseguire il backup
m00opzioni di backup saranno disponibili quando
#icloud-backup-overdue
m0ibackup di iphone*non viene effettuato da*settimane
m19l ultimo backup di iphone*e stato eseguito*settimane fa
m17l ultimo backup di iphone*e stato eseguito*giorni fa
#icloud-never-backed-up
m01nessun backup di iphone
m0nil backup di iphone*non e stato eseguito
#icloud-account-unreachable
m0mbackup di icloud non puo accedere
#icloud-verify-password
m05backup tramite icloud richiede la verifica della password
#icloud-email-unverified
m0hbackup su icloud senza un indirizzo email verificato
#icloud-stuck
p01calcolo tempo rimanente
p02eseguo backup
#icloud-turning-on-stuck
p04attivo backup
#icloud-cannot-delete-backup
m0je impossibile eliminare il backup
m0he possibile eliminare il backup
#icloud-cannot-turn-off-backup
m0je possibile disattivare il backup
m0pe impossibile disattivare i backup
#icloud-app-backup-not-supported
m09backup non supportato
#icloud-upload-and-backup-failed
m00caricamento e backup su icloud
w01assicurati di aver eseguito l accesso alla rete wifi
w01assicurati di aver eseguito l accesso a una rete wifi o cellulare
#icloud-backup-off
m0gbackup icloud non attivo
m0ubackup di iphone su icloud non e attivo
#icloud-storage-details-unavailable
m00dettagli relativi allo spazio su icloud
#icloud-new-iphone-backup
m0dcompletato ma alcune app non sono incluse
m0hsono pronti per il trasferimento sul nuovo
#restore-incomplete
m0snon e stato possibile ripristinare
m06ripristino incompleto
#restore-icloud-failed
m00da backup icloud non riuscito
#restore-paused
w06ripristino in pausa
m00il ripristino da icloud riprendera
m00collegati a una sorgente di energia per il
m0ffile multimediali e richiesta una connessione
m1acollegati a una sorgente di energia per continuare
@ja
#icloud-backup-failed
m0aicloudバックアップに失敗
m03iphoneバックアップに失敗
m03iphoneのバックアップに失敗
m04icloudのバックアップに失敗
#icloud-storage-full
m08icloudストレージに十分な空き領域がない
m00十分なicloudの空き容量がありません
m00十分なicloudの容量がありません
m09icloudストレージが不足
m04icloudの容量が不足
m04icloudの空き容量が不足
m0aバックアップを作成するには空き領域があと
w01空き領域不足です
w09icloudストレージがいっぱい
w09icloudストレージの空き容量がありません
#icloud-last-backup-incomplete
m00最後に行ったバックアップを完了できません
m07前回のバックアップが完成しなかった
m09前回のバックアップを完了できません
m00最後のバックアップを完了できません
#icloud-poor-network
m03ネットワークの状態がよくなかったため前回のバックアップ
#icloud-newer-version
m04icloud上により新
#icloud-device-no-space
m06バックアップを完了するために十分な空き容量がデバイスに
w05ストレージの空き領域がありません
#icloud-files-unavailable
m06前回のバックアップ中に利用不可能なファイル
#icloud-enable-problem
m0aicloudバックアップの有効化中に問題
#icloud-enable-no-internet
m07oudバックアップを有
m0hicloudバックアップを有効にするにはインターネットに接続
m0hicloudバックアップを有効にするには機内モードをオフ
#icloud-wifi-required
m06バックアップを作成するにはwifi
m04バックアップの作成を開始するにはwifi
#icloud-backup-locked-by-other
m00現在ほかのデバイスがこのバックアップ
#icloud-device-being-restored
m02復元が終了していないため最近バックアップされていません
m02復元が終了すると自動的にバックアップが作成
m00今もなお復元中のため最近バックアップ
m03バックアップオプションは*復元されると使用可能
#icloud-backup-overdue
m03過去*週間バックアップが作成されていません
m03過去*週間itunesにバックアップ
m06最後のバックアップ作成から
#icloud-never-backed-up
m0aiphoneのバックアップ未作成
m09このiphone*はバックアップが作成されていません
#icloud-account-unreachable
m0aicloudバックアップはアカウント*アクセスできません
#icloud-verify-password
m0bicloudバックアップにはパスワードの確認が必要
#icloud-email-unverified
m00確認済みメールアドレスなしに*icloudにバックアップできません
#icloud-stuck
p00残り時間を計算中
p06バックアップを作成中
#icloud-turning-on-stuck
p03バックアップ機能をオン
#icloud-cannot-delete-backup
m00現在このバックアップは
m06このバックアップは使用
#icloud-cannot-turn-off-backup
m04バックアップをオフにで
m05のバックアップはオフに
#icloud-app-backup-not-supported
m05バックアップには対応し
#icloud-upload-and-backup-failed
m03icloudへのアップ
w01wifiに接続していることを確認してください
w01wifiまたはモバイルデータ通信ネットワークに接続していることを確認してください
#icloud-backup-off
m0aicloudバックアップがオフです
m03icloudにバックアップされていません
#icloud-storage-details-unavailable
m09icloudストレージの詳
#icloud-new-iphone-backup
m00完了しましたが一部のappが含まれていません
m0hデータを新しいiphoneに移行する準備は完了していますが一部のappは含まれていま
p0hデータを新しいiphoneに移行する準備ができました.このicloudバックアップは
#restore-incomplete
m07udバックアップから一
m00復元未完了
m0cicloudバックアップから一部の項目を復元できませんでした
#restore-icloud-failed
m0bicloudバックアップから復元できませんでした
#restore-paused
w00復元は一時停止されまし
m03icloudからの復元はこのiphone
m00復元するには電源に接続
m00appやメディアをダウンロードするにはwifi接続が必要です
m00appとメディアのダウンロードを続けるには電源に接続してください
#computer-disconnected
m00コンピュータから取り外されたため*バックアップできません
@ko
#icloud-backup-failed
m05icloud백업실패
m05iphone백업실패
w00백업실패
#icloud-storage-full
m08icloud저장공간이충분하지않
m08icloud저장공간이부족
m00백업하려면*의공간이추가로필요
w04저장공간이부족함
w08icloud저장공간이가득
#icloud-last-backup-incomplete
m01최근백업을완료하지못했
#icloud-poor-network
m01네트워크연결상태가좋지않았기때문에최근백업
#icloud-newer-version
m04icloud에더최신i
#icloud-device-no-space
m00이기기의사용공간이백업을완료하기에충분하지
w01저장공간거의가득참
#icloud-files-unavailable
m01최근백업에서일부파일이백업되지않았
#icloud-enable-problem
m0aicloud백업을활성화하는데문제
#icloud-enable-no-internet
m07oud백업을활성화하려
m0cicloud백업을활성화하려면인터넷에연결
m0cicloud백업을활성화하려면에어플레인모드
#icloud-wifi-required
m00백업을시작하려면wifi
#icloud-backup-locked-by-other
m02현재이백업으로다른기기
#icloud-device-being-restored
m0c복원이완료되면자동으로*를백업합니다
m0c복원이완료되면자동으로*을백업합니다
m00아직icloud백업을복원하는중
m09완료되지않았기때문에최근에백업하지
m00복원하면백업옵션을사용할수
#icloud-backup-overdue
m00마지막으로백업된지
m00주동안백업되지않
m00주동안itunes에백업되지않
#icloud-never-backed-up
m05iphone백업안됨
m07iphone*가백업되지않았습니다
m07iphone*이백업되지않았습니다
#icloud-account-unreachable
m0bicloud백업에서*계정에접근할수없
#icloud-verify-password
m06icloud백업을사용하려면암호를확인
#icloud-email-unverified
m00확인된이메일주소가없으면*icloud에백업할수없습니다
#icloud-stuck
p00남은시간계산중
p00백업중.
#icloud-turning-on-stuck
p00백업켜는중
#icloud-cannot-delete-backup
m00백업삭제할수없음
m03현재이백업을삭제할수없
m00현재사용중이기때문에이백업
#icloud-cannot-turn-off-backup
m00백업끌수없음
m00에대한백업을끌수없습니
#icloud-app-backup-not-supported
m00백업이지원되지않음
#icloud-upload-and-backup-failed
m03icloud업로드및백
w05wifi에연결되어있는지확인하십시오
w03wifi또는셀룰러네트워크에연결되어있는지확인하십시오
#icloud-backup-off
m07icloud에백업되고있지않
m05icloud백업이꺼져
#icloud-storage-details-unavailable
m00현재icloud저장공
#icloud-new-iphone-backup
m00완료되었지만일부앱은포함되지않았습니다
m0p사용자의데이터를새로운iphone으로이동할준비를완료했지만일부앱은포함되지않습니다
p0p사용자의데이터를새로운iphone으로이동할준비를완료했습니다.이icloud백업은
#restore-incomplete
m00복원완료되지않음
m00일부항목을icloud
#restore-icloud-failed
m05loud백업에서복원에
#restore-paused
w00복원이일시정지됨
m00e의온도가내려가면icloud
m03iphone가wifi에연결되면icloud
m03iphone가wifi또는5g에연결되면icloud
m00복원하려면전원에연결하
m00e이wifi에연결되면icloud
m00e이wifi또는5g에연결되면icloud
m03앱및미디어를계속다운로드하려면전원에연결하십시오
m01사용자의앱및미디어를다운로드하려면wifi연결이필요합니다
m00온도가내려가면icloud복원이재개
m0cwifi에연결되면icloud복원이재개
m005g에연결되면icloud복원이재개
@ms
#icloud-backup-failed
m0esandaran icloud gagal
#icloud-storage-full
m15iphone ini tidak boleh disandarkan kerana tiada storan
m0stambahan diperlukan untuk menyandarkan
#icloud-last-backup-incomplete
m0fsandaran terakhir tidak dapat
#icloud-poor-network
m18sandaran terakhir tidak dapat diselesaikan disebabkan keadaan
#icloud-newer-version
m0bicloud mengandungi sandaran daripada versi
#icloud-device-no-space
m01mencukupi pada peranti ini untuk menyelesaikan sandaran
#icloud-files-unavailable
m03fail tidak tersedia semasa sandaran
#icloud-enable-problem
m01masalah mendayakan sandaran icloud
#icloud-enable-no-internet
m0dnyahaktifkan mod pesawat atau gunakan wifi untuk mendayakan sandaran icloud
m06internet untuk mendayakan sandaran icloud
#icloud-wifi-required
m00ke rangkaian wifi untuk memulakan sandaran
#icloud-backup-locked-by-other
m0gicloud tidak boleh bermula kerana
#icloud-device-being-restored
m15ini tidak disandarkan baru baru ini kerana ia
m1eiphone ini sedang dipulihkan dan akan disandarkan secara
m00pilihan sandaran akan tersedia apabila iphone anda dipulihkan
#icloud-backup-overdue
m03telah berlalu sejak sandaran terakhir untuk iphone ini
m0uiphone ini tidak disandarkan selama
m0uiphone ini tidak disandarkan ke itunes
#icloud-never-backed-up
m09iphone*ini belum disandarkan
m04iphone tidak disandarkan
#icloud-account-unreachable
m0nicloud gagal mengakses akaun
#icloud-verify-password
m07icloud memerlukan anda mengesahkan kata laluan
#icloud-email-unverified
m0uboleh disandarkan ke icloud tanpa alamat e mel yang
#icloud-turning-on-stuck
p03mengaktifkan sandaran
#icloud-cannot-delete-backup
m0dtidak boleh memadam sandaran
m0psandaran ini tidak boleh dipadamkan pada masa ini
m16sandaran ini tidak boleh dipadamkan kerana ia sedang digunakan
#icloud-cannot-turn-off-backup
m09tidak boleh menyahaktifkan sandaran
m0ctidak boleh dinyahaktifkan pada masa ini
#icloud-app-backup-not-supported
m0fsandaran tidak disokong
#icloud-upload-and-backup-failed
m04muat naik dan sandaran icloud
w0fpastikan anda disambungkan ke wifi
#icloud-backup-off
m0fsandaran icloud tak aktif
m0btidak disandarkan ke icloud
#icloud-storage-details-unavailable
m00butiran storan icloud tidak tersedia
#icloud-new-iphone-backup
m09selesai tetapi sesetengah app tidak disertakan
m03data anda sedia untuk dialihkan ke iphone baharu anda tetapi sesetengah app tidak disertakan
p08anda sedia untuk dialihkan ke iphone baharu
#restore-incomplete
m03item tidak dapat dipulihkan daripada sandaran icloud
m0epemulihan tidak selesai
#restore-icloud-failed
m0apulihkan daripada sandaran icloud gagal
#restore-paused
w09pemulihan dijeda
m0cicloud akan diteruskan apabila iphone
m0asambung ke sumber kuasa untuk memulihkan
m0rsambung ke sumber kuasa untuk terus memuat
m04sambungan wifi diperlukan untuk memuat turun
@nb
#icloud-backup-failed
m0uicloud sikkerhetskopiering mislyktes
#icloud-storage-full
m10kan ikke sikkerhetskopieres fordi det ikke er nok
m04kreves ytterligere*for a sikkerhetskopiere
#icloud-last-backup-incomplete
m00forrige sikkerhetskopiering kunne ikke
#icloud-poor-network
m0dsikkerhetskopi kunne ikke fullfores pa grunn av en
#icloud-newer-version
m0bfordi icloud allerede har en
#icloud-device-no-space
m0rledig plass pa enheten til a fullfore sikkerhetskopien
#icloud-files-unavailable
m0avar ikke tilgjengelige under forrige sikkerhetskopi
#icloud-enable-problem
m09et problem under aktivering av icloud
#icloud-enable-no-internet
m00flymodus eller bruk wifi for a aktivere icloud
m07internett for a aktivere icloud
#icloud-wifi-required
m0dtil et wifi nettverk for a starte en sikkerhetskopiering
m01til wifi eller mobilnettet for a starte en sikkerhetskopiering
#icloud-backup-locked-by-other
m08fordi en annen enhet blir gjenopprettet fra
#icloud-device-being-restored
m00og den vil automatisk starte sikkerhetskopiering nar den
m16er ikke sikkerhetskopiert i det siste fordi gjenopprettingen
m11iphone*har ikke blitt sikkerhetskopiert i det siste fordi den fortsatt
m07nar iphonen gjenopprettes fra denne sikkerhetskopien
m07nar iphoneen gjenopprettes fra denne sikkerhetskopien
m0hnar iphone enheten gjenopprettes fra denne sikkerhetskopien
#icloud-backup-overdue
m11iphone*har ikke blitt sikkerhetskopiert pa
m0uhar ikke blitt sikkerhetskopiert til itunes pa
#icloud-never-backed-up
m09har ikke blitt sikkerhetskopiert
m05iphone ikke sikkerhetskopiert
#icloud-account-unreachable
m0picloud sikkerhetskopiering far ikke tilgang til
#icloud-verify-password
m0qicloud sikkerhetskopiering krever at du
#icloud-email-unverified
m06en verifisert e postadresse for a sikkerhetskopiere til
#icloud-turning-on-stuck
p05slar pa sikkerhetskopiering
#icloud-cannot-delete-backup
m09kan ikke slette sikkerhetskopi
m10sikkerhetskopien kan ikke slettes for oyeblikket
m19sikkerhetskopien kan ikke slettes fordi den er i bruk
#icloud-cannot-turn-off-backup
m0ekan ikke slas av for oyeblikket
m0bkan ikke sla av sikkerhetskopiering
#icloud-app-backup-not-supported
m0ksikkerhetskopiering stottes ikke
#icloud-upload-and-backup-failed
m00opplasting og sikkerhetskopiering til icloud
w01forsikre deg om at du er koblet til wifi
w04kontroller at du er koblet til wifi eller mobilnettet
#icloud-backup-off
m0esikkerhetskopieres ikke til icloud
m0sicloud sikkerhetskopiering er av
#icloud-storage-details-unavailable
m04detaljer om icloud lagring er
#icloud-new-iphone-backup
m11fullfort men ikke alle apper er inkludert
m09kostnadsfrie icloud lagringsplassen utloper om
p01dataene dine er klare til a overfores til din
#restore-incomplete
m0iobjekter kunne ikke gjenopprettes fra icloud
m09gjenopprett ufullstendige
#restore-icloud-failed
m18gjenoppretting fra icloud sikkerhetskopi mislyktes
#restore-paused
w0hgjenoppretting satt pa pause
m0dfra icloud fortsetter nar iphone
m0jkoble til strom for a gjenopprette
m0gdet kreves wifi tilkobling for a laste ned
m0mstrom for a fortsette nedlastingen av apper
@nl
#icloud-backup-failed
m0iicloud reservekopie mislukt
m0iiphone reservekopie mislukt
m0cicloud backup mislukt
m0ciphone backup mislukt
#icloud-storage-full
m00onvoldoende icloud opslagruimte
m01te weinig icloud opslagruimte
m02niet genoeg icloud opslag
m00extra vereist om een reservekopie te maken
w00onvoldoende opslagruimte
w0aniet genoeg opslagruimte
w0aicloud opslag is vol
w0ficloud opslag is bijna vol
#icloud-last-backup-incomplete
m13voltooien van de laatste reservekopie is mislukt
m0llaatste reservekopie kon niet worden voltooid
#icloud-poor-network
m0zreservekopie kon niet worden voltooid vanwege een slechte netwerkverbinding
#icloud-newer-version
m0creservekopie bevat van een nieuwere
#icloud-device-no-space
m01vrij op dit apparaat om een reservekopie te voltooien
w09opslagruimte bijna vol
#icloud-files-unavailable
m0jniet beschikbaar tijdens de laatste reservekopie
#icloud-enable-problem
m03probleem met het inschakelen van icloud reservekopie
#icloud-enable-no-internet
m00vliegtuigmodus uit of gebruik wifi voor de icloud
m0oicloud reservekopie in te schakelen
#icloud-wifi-required
m08verbonden zijn met een*om een reservekopie te starten
#icloud-backup-locked-by-other
m04momenteel wordt teruggezet op een
#icloud-device-being-restored
m0ihet terugzetten van een icloud reservekopie nog niet is voltooid
m0yreservekopie van deze iphone gemaakt omdat nog niet alles erop is teruggezet
m05als dit voltooid is wordt er automatisch een reservekopie
m0ereservekopie opties zijn beschikbaar als
#icloud-backup-overdue
m03al*weken geen reservekopie
m03al*dagen geen reservekopie
m00al weken geen backup
#icloud-never-backed-up
m03geen iphone reservekopie
m0gvan deze iphone*is geen reservekopie gemaakt
#icloud-account-unreachable
m0hicloud reservekopie heeft geen toegang
#icloud-verify-password
m02voor icloud reservekopie is controle van je wachtwoord
#icloud-email-unverified
m0lreservekopie*op icloud te maken is een gecontroleerd emailadres
#icloud-stuck
p0cresterende tijd schatten
p0freservekopie maken.
#icloud-turning-on-stuck
p0dreservekopie inschakelen
#icloud-cannot-delete-backup
m0rreservekopie verwijderen niet mogelijk
m0hreservekopie kan nu niet worden verwijderd
m11reservekopie kan niet worden verwijderd omdat hij
#icloud-cannot-turn-off-backup
m07kunnen nu niet worden uitgeschakeld
m0breservekopie uitschakelen niet mogelijk
#icloud-app-backup-not-supported
m0greservekopie niet ondersteund
#icloud-upload-and-backup-failed
m07uploaden naar icloud en reservekopie
w07controleer of er verbinding is met wifi
w14controleer of er verbinding is met een wifinetwerk of een mobiel netwerk
#icloud-backup-off
m0kicloud reservekopie is uitgeschakeld
m0ngeen reservekopie gemaakt in icloud
#icloud-storage-details-unavailable
m04informatie over icloud opslag is
#icloud-new-iphone-backup
m00maar sommige apps zijn er niet in opgenomen
p00je gegevens kunnen worden verplaatst naar je
#restore-incomplete
m05sommige onderdelen uit de icloud
m0eterugzetten niet voltooid
#restore-icloud-failed
m0rzet icloud reservekopie terug mislukt
#restore-paused
w0bterugzetten gepauzeerd
m1lhet terugzetten uit icloud wordt hervat als deze iphone is afgekoeld. er is naar schatting
m24het terugzetten uit icloud wordt hervat als deze iphone verbonden is met wifi. er is naar schatting
m24het terugzetten uit icloud wordt hervat als deze iphone verbonden is met wifi of 5g. er is naar schatting
m0jaan op een voedingsbrom om terug te zetten
m00sluit het apparaat aan op een voedingsbron
m0mte downloaden is een wifiverbinding vereist
@pl
#icloud-backup-failed
m02blad backupu w icloud
#icloud-storage-full
m0jtego iphone a za malo wolnego miejsca w icloud
m0ibackupu tego iphonea za malo wolnego miejsca w
m0uaby utworzyc backup tego iphonea potrzeba
m02aby utworzyc backup tego iphone a potrzeba
m10aby utworzyc backup tego iphonea touch potrzeba
m0htego iphonea touch za malo wolnego miejsca w icloud
m08nie mozna bylo utworzyc backupu iphonea touch za malo
#icloud-last-backup-incomplete
m0bbylo ukonczyc ostatniego tworzenia backupu
#icloud-poor-network
m05backupu nie zostalo ukonczone z powodu slabej jakosci
#icloud-newer-version
m05icloud znajduje sie juz backup
#icloud-device-no-space
m0lza malo wolnego miejsca aby ukonczyc tworzenie backupu
#icloud-files-unavailable
m07niedostepna w czasie ostatniego tworzenia backupu
#icloud-enable-problem
m00z wlaczaniem backupu w icloud
#icloud-enable-no-internet
m0dw icloud wylacz tryb samolot
m0qicloud polacz sie z internetem
#icloud-wifi-required
m05backupu polacz sie z siecia wifi
#icloud-backup-locked-by-other
m06icloud inne urzadzenie jest obecnie
#icloud-device-being-restored
m0etego iphonea*poniewaz trwa odtwarzanie go z backupu w icloud
m0xbackupu tego iphone a nie zostal do konca
m12backupu tego iphonea touch nie zostal do konca
m02nie tworzono backupu tego iphonea nie zostal do
m0cbackup iphonea zostanie utworzony automatycznie po
m0ebackup iphone a zostanie utworzony automatycznie po
m09dostepne gdy iphone zostanie odtworzony z tego backupu
m0jbackup iphonea touch zostanie utworzony automatycznie po
m0ftego iphone a*poniewaz trwa odtwarzanie go z backupu w
#icloud-backup-overdue
m03od*tygodni nie tworzono backupu
m05od*dni nie tworzono backupu
m0etego iphone a w itunes od*tygodni
#icloud-never-backed-up
w09nie utworzono backupu tego
m05backupy wymagaja aby iphone byl podlaczony
m0dbackup iphone a nie utworzony
m0ibackup iphonea touch nie utworzony
m0cbackup iphonea nie utworzony
#icloud-account-unreachable
m0jw icloud nie ma dostepu do
#icloud-verify-password
m05backup w icloud wymaga
#icloud-email-unverified
m10nie mozna tworzyc backupu tego iphonea w icloud
m08nie mozna tworzyc backupu tego iphone a w icloud
m16nie mozna tworzyc backupu tego iphonea touch w icloud
#icloud-turning-on-stuck
p03wlaczam tworzenie backupu
#icloud-cannot-delete-backup
m07nie mozna usunac backupu
m00tej chwili usunac tego backupu
m0husunac tego backupu jest uzywany
#icloud-cannot-turn-off-backup
m08nie mozna wylaczyc backupow
m00mial tworzone backupy funkcji nie
#icloud-app-backup-not-supported
m07backup nieobslugiwany
#icloud-upload-and-backup-failed
m00wysylania i tworzenia backupu w
w00upewnij sie ze masz polaczenie z siecia wifi
#icloud-backup-off
m0bw icloud jest wylaczony
m0biphone nie ma backupu w
#icloud-storage-details-unavailable
m00szczegoly miejsca w icloud sa chwilowo niedostepne. sprobuj ponownie pozniej
#icloud-new-iphone-backup
m0fale backup nie obejmuje czesci
m00gotowe do przeniesienia na nowego iphone a
p00sa gotowe do przeniesienia na nowego iphone
#restore-incomplete
m06odtworzona z backupu w icloud
m0codtworzenie niepelne
#restore-icloud-failed
m02blad odtwarzania z backupu w
#restore-paused
w0aodtwarzanie wstrzymane
m07z icloud zostanie wznowione gdy
m01aby odtworzyc podlacz zasilanie
m01kontynuowac pobieranie aplikacji i materialow
m0iaplikacji i multimediow wymaga polaczenia wifi
@pt
#icloud-upload-and-backup-failed
m01falha de envio e backup do
#icloud-backup-off
m05backup do icloud esta
m03esta ocorrendo backup deste iphone no
#restore-icloud-failed
m00do backup do icloud falhou
@pt-BR
#icloud-backup-failed
m0fbackup do icloud falhou
m0fbackup do iphone falhou
#icloud-storage-full
m04nao ha armazenamento suficiente no icloud
m15nao ha armazenamento suficiente disponivel no icloud
m04nao ha espaco suficiente no icloud
m0bvoce nao tem espaco suficiente no icloud
m00mais*para efetuar o backup deste iphone
w04espaco insuficiente
w0sarmazenamento do icloud esta cheio
w0qarmazenamento do icloud esta quase cheio
#icloud-last-backup-incomplete
m0cultimo backup nao pode ser concluido
#icloud-poor-network
m0vbackup nao pode ser concluido devido ao baixo desempenho da rede
#icloud-newer-version
m09icloud contem um backup de
#icloud-device-no-space
m0asuficiente neste dispositivo para terminar um backup
w0barmazenamento quase cheio
#icloud-files-unavailable
m0mindisponiveis durante o ultimo backup
#icloud-enable-problem
m07problema ao ativar o backup do icloud
#icloud-enable-no-internet
m08desative o modo aviao ou use wifi para ativar o backup
m0cinternet para ativar o backup
#icloud-wifi-required
m0frede wifi*para iniciar um backup
#icloud-backup-locked-by-other
m0kdo icloud nao pode comecar
#icloud-device-being-restored
m0qbackup deste iphone nao foi criado recentemente porque a restauracao
m00sendo restaurado por um backup do icloud
m0num backup do iphone sera criado ao terminar a restauracao
m0fopcoes de backup estarao disponiveis quando
#icloud-backup-overdue
m0cnenhum backup efetuado*semanas
m0pultimo backup deste iphone ocorreu ha
#icloud-never-backed-up
m08iphone nao tem um backup
m0feste iphone*nao teve nenhum backup
#icloud-account-unreachable
m0rbackup do icloud nao conseguiu ter acesso a conta
#icloud-verify-password
m0lbackup do icloud requer que voce verifique sua senha
#icloud-email-unverified
m0bicloud sem um endereco de email verificado
#icloud-stuck
p09estimando o tempo restante
p02fazendo backup
#icloud-turning-on-stuck
p02ativando o backup
#icloud-cannot-delete-backup
m0mbackup nao pode ser apagado
m09e possivel apagar o backup
#icloud-cannot-turn-off-backup
m08e possivel desativar o backup
m05nao podem ser desativados no momento
#icloud-app-backup-not-supported
m07incompatibilidade para backup
#icloud-upload-and-backup-failed
w02certifique se de estar conectado a uma rede wifi
w0icertifique se de que haja uma conexao a uma rede wifi ou celular
#icloud-backup-off
m0jbackup do icloud esta desativado
#icloud-storage-details-unavailable
m02detalhes do armazenamento do icloud
#icloud-new-iphone-backup
m07concluido mas alguns apps nao estao incluidos
m1los dados estao prontos para serem movidos para o iphone novo mas alguns apps nao estao incluidos
p01seu dados estao prontos para serem movidos
#restore-incomplete
m01ser restaurados do backup do
m09restauracao incompleta
#restore-paused
w0drestauracao em pausa
m1ka restauracao do icloud sera retomada quando este iphone esfriar. serao necessarios cerca de
m2ha restauracao do icloud sera retomada quando este iphone estiver conectado a uma rede wifi. serao necessarios cerca de
m2ja restauracao do icloud sera retomada quando este iphone estiver conectado a uma rede wifi ou 5g
m0jconecte se a alimentacao para restaurar
m02e preciso ter uma conexao wifi para baixar
m0jconecte se a alimentacao para continuar o download
@pt-PT
#icloud-backup-failed
m08seguranca em icloud falhou
#icloud-storage-full
m08e possivel efetuar copia de seguranca deste iphone porque nao ha
m08para efetuar uma copia de seguranca deste iphone
#icloud-last-backup-incomplete
m06possivel concluir a ultima copia de
#icloud-poor-network
m0pa ultima copia de seguranca nao foi concluida por causa das
#icloud-newer-version
m09icloud contem uma copia de
#icloud-device-no-space
m0usuficiente para este dispositivo terminar uma copia de seguranca
#icloud-files-unavailable
m03estavam indisponiveis durante a ultima copia de
#icloud-enable-problem
m00um problema ao ativar copias em
#icloud-enable-no-internet
m0nas copias icloud desative o
m0jinternet para ativar as copias em icloud
#icloud-wifi-required
m0kuma copia de seguranca tem de estabelecer ligacao a uma
#icloud-backup-locked-by-other
m0kem icloud nao pode comecar
#icloud-device-being-restored
m0fa ser restaurado assim que terminar sera efetuada uma copia de
m05nao foi feita nenhuma copia de seguranca recente deste iphone porque o
m00opcoes de copia de seguranca estarao disponiveis quando o iphone for restaurado a
m0ideste iphone*porque ainda esta a ser restaurado a partir de uma copia de seguranca em icloud
#icloud-backup-overdue
m06que nao faz copia de seguranca deste iphone
#icloud-never-backed-up
m00nunca fez copia de seguranca deste
m08iphone sem copia de
#icloud-account-unreachable
m0wa copia de seguranca em icloud nao conseguiu
#icloud-verify-password
m0gicloud requer confirmacao da
#icloud-email-unverified
m08e possivel fazer copia de seguranca do iphone em icloud sem um
#icloud-turning-on-stuck
p00a ativar copias de seguranca
#icloud-cannot-delete-backup
m09impossivel apagar copia de seguranca
m0gcopia de seguranca porque esta a ser utilizada
m06momento nao e possivel apagar esta copia de seguranca
#icloud-cannot-turn-off-backup
m08impossivel desativar copias
m0yde momento nao e possivel desativar as copias de
#icloud-app-backup-not-supported
m08copias nao suportadas
#icloud-upload-and-backup-failed
m0efalha no envio e copia de seguranca
w0ecertifique se de que a ligacao a uma rede wifi esta ativa
w17certifique se de que a ligacao a uma rede movel ou wifi esta ativa
#icloud-backup-off
m0qseguranca em icloud desativada
m0dnao esta a ser feita nenhuma copia de seguranca
#icloud-storage-details-unavailable
m0qde momento nao e possivel aceder a informacao do armazenamento em icloud. volte a tentar mais tarde
#icloud-new-iphone-backup
m05mas algumas aplicacoes nao foram incluidas
p0vprontos para serem movidos para o seu novo
#restore-incomplete
m00elementos da copia de seguranca
m06restauro incompleto
#restore-icloud-failed
m0lde seguranca de icloud falhou
#restore-paused
w06restauro em pausa
m1so restauro a partir de icloud sera retomado quando este iphone arrefecer. serao necessarios cerca de
m20o restauro a partir de icloud sera retomado quando este iphone estiver ligado a uma rede wifi
m20o restauro a partir de icloud sera retomado quando este iphone estiver ligado a uma rede wifi ou 5g
m01ligar a corrente para restaurar
m00e outro conteudo e necessaria ligacao a uma
m00ligue este dispositivo a corrente para continuar
@ro
#icloud-backup-failed
m0dbackup icloud esuat
#icloud-storage-full
m1knu se poate efectua backup pentru acest iphone deoarece nu exista suficient
m0la efectua backupul acestui iphone este nevoie de
#icloud-last-backup-incomplete
m0dultimul backup nu a putut
#icloud-poor-network
m0rultimul backup nu a putut fi finalizat din cauza
#icloud-newer-version
m0aun backup dintr o versiune
#icloud-device-no-space
m06liber pe acest dispozitiv pentru a finaliza backupul
#icloud-files-unavailable
m00au fost disponibile in timpul ultimului backup
#icloud-enable-problem
m0lo problema la activarea backupului icloud
#icloud-enable-no-internet
m0ddezactivati modul avion sau utilizati wifi pentru a activa backupul
m0minternet pentru a activa backupul
#icloud-wifi-required
m00unui backup necesita conectarea la o
#icloud-backup-locked-by-other
m08se restaureaza in prezent din
#icloud-device-being-restored
m09de backup vor fi disponibile dupa ce iphone
m0unu are un backup recent deoarece restaurarea sa nu a
m0jacest iphone este in curs de restaurare si va efectua backup
m1cacest iphone*nu are un backup recent deoarece inca se
#icloud-backup-overdue
m0aau trecut*zile de la ultimul backup
m00au trecut*saptamani de la ultimul backup
m05pentru acest iphone nu s a efectuat backup de*saptamani
m05pentru acest iphone nu s a efectuat backup in itunes de*saptamani
#icloud-never-backed-up
m08iphone*nu s a efectuat backup
m06iphone fara backup
#icloud-account-unreachable
m05icloud nu poate accesa contul
#icloud-verify-password
m05icloud solicita verificarea parolei
#icloud-email-unverified
m17nu poate efectua backup pe icloud fara o adresa de
#icloud-turning-on-stuck
p04activare backup
#icloud-cannot-delete-backup
m0kacest backup nu poate fi sters
m0gimposibil de sters backupul
#icloud-cannot-turn-off-backup
m0hnu pot fi dezactivate momentan
m07imposibil de dezactivat backupul
#icloud-app-backup-not-supported
m06backup neadmis
#icloud-upload-and-backup-failed
m0kincarcarea si backupul pe icloud
w00asigurati va ca dispuneti de conexiune la wifi
w15asigurati va ca dispuneti de conexiune la o retea wifi sau celulara
#icloud-backup-off
m06backupul icloud este dezactivat
m0hiphone nu se efectueaza backup pe
#icloud-storage-details-unavailable
m02detaliile despre stocarea icloud sunt temporar indisponibile. reincercati mai tarziu
#icloud-new-iphone-backup
m00migrate pe noul iphone dar unele aplicatii
m0rfinalizat dar unele aplicatii nu sunt incluse
p05datele dvs. sunt gata de a fi migrate pe noul iphone. acest backup icloud va fi sters peste
#restore-incomplete
m00au putut fi restaurate din
m06restaurare incompleta
#restore-icloud-failed
m0ldin backupul icloud a esuat
#restore-paused
w0arestaurare suspendata
m06finalizarea restaurarii aplicatiilor si datelor
m09descarcarea aplicatiilor si continutului multimedia
m0sconectati la alimentare pentru restaurare
@ru
#icloud-backup-failed
m00сбои резервного копирования в icloud
m0pсбои резервного копирования iphone
w00сбои резервного копирования
#icloud-storage-full
m0kв icloud недостаточно свободного места
m0jв icloud недостаточно места
m0gнедостаточно места в icloud
m07требуется еще*памяти для резервного копирования
w0aнедостаточно места
w05хранилище icloud заполнено
w05хранилище icloud почти заполнено
#icloud-last-backup-incomplete
m0iне удалось завершить создание последнеи резервнои копии
m0iне удалось завершить последнее резервное копирование
#icloud-poor-network
m0hрезервнои копии не было завершено из за плохои работы сети
#icloud-newer-version
m04последнюю резервную копию так как
#icloud-device-no-space
m03места для завершения резервного копирования
w03места почти нет
#icloud-files-unavailable
m08недоступны во время создания последнеи резервнои копии
#icloud-enable-problem
m00проблема при включении резервного копирования
#icloud-enable-no-internet
m05используите wifi для включения резервного
m0fв icloud подключите устроиству к
#icloud-wifi-required
m00чтобы начать резервное копирование необходимо подключение к сети wifi
#icloud-backup-locked-by-other
m00этои резервнои копии восстанавливается другое
#icloud-device-being-restored
m00потом автоматически будет создана резервная копия
m00продолжается восстановление из резервнои копии icloud
m0lрезервные копии*так как процесс его восстановления не завершен
m00настроики резервного копирования станут доступны после окончания восстановления
#icloud-backup-overdue
m0dрезервные копии этого*не создавались*нед
m0dрезервные копии этого*не создавались*дн
#icloud-never-backed-up
m01нет резервнои копии iphone
m0tрезервные копии этого iphone*пока не создавались
#icloud-account-unreachable
m0zрезервнои копии в icloud не удается получить доступ
#icloud-verify-password
m0sрезервное копирование в icloud требует проверки пароля
#icloud-email-unverified
m0eкопии*в icloud невозможно без проверки адреса
#icloud-stuck
p00подсчет оставшегося времени
p0bсоздание копии.
#icloud-turning-on-stuck
p00вкл. резервное копирование
#icloud-cannot-delete-backup
m00эту резервную копию сеичас нельзя
m08не удается удалить резервную копию
m0dрезервную копию нельзя удалить так как она используется
#icloud-cannot-turn-off-backup
m09не удается отключить резервную копию
m05сеичас отключить резервное копирование для
#icloud-app-backup-not-supported
m0pрезервное копирование не поддерживается
#icloud-upload-and-backup-failed
m02сбои выгрузки и резервного копирования
w00убедитесь в наличии подключения к wifi
#icloud-backup-off
m0jрезервное копирование в icloud выключено
m0tрезервное копирование*в icloud выключено
#icloud-storage-details-unavailable
m00об использовании хранилища icloud сеичас
#icloud-new-iphone-backup
m00срок бесплатного хранения в icloud
m0eрезервнои копии но в неи нет некоторых
p00ваши данные готовы к переносу на новыи iphone. данные в резервнои копии в icloud будут удалены через
#restore-incomplete
m00объекты не удалось восстановить из
m0cвосстановление не завершено
#restore-icloud-failed
m09не удалось выполнить восстановление из
#restore-paused
w0dвосстановление приостановлено
m00из icloud возобновится когда этот
m0hдля восстановления выполните подключение к
m04загрузку приложении и медиафаилов выполните
m0vзагрузки приложении и медиафаилов требуется
@sk
#icloud-backup-failed
m0kzalohovanie na icloud zlyhalo
#icloud-storage-full
m0mzalohovanie tohto iphonu vyzaduje dodatocne
m0nzalohovanie tohto iphoneu vyzaduje dodatocne
m0znie je mozne zalohovat pre nedostatok miesta v
m0ynie je mozne zalohovat kvoli nedostatku miesta v
m0uzalohovanie tohto iphoneu touch vyzaduje dodatocne
#icloud-last-backup-incomplete
m04posledne zalohovanie sa nepodarilo
#icloud-poor-network
m04poslednu zalohu sa nepodarilo dokoncit kvoli
#icloud-newer-version
m05icloud obsahuje zalohu z novsej
#icloud-device-no-space
m09je dostatok volneho miesta na dokoncenie zalohovania
#icloud-files-unavailable
m08niektore subory neboli dostupne pocas poslednej aktualizacie
#icloud-enable-problem
m0mpri zapinani zalohovania v icloude sa
#icloud-enable-no-internet
m0bv icloude vypnite rezim lietadlo
m03icloude pripojte sa na internet
#icloud-wifi-required
m04spustit zalohovanie musite byt pripojeni k wifi
#icloud-backup-locked-by-other
m0dna icloud sa nemoze spustit
#icloud-device-being-restored
m01moznosti zalohovania budu dostupne po obnoveni iphoneu
m09dostupne po obnoveni iphonu z tejto zalohy
m0gtento iphone nebol v poslednom case zalohovany pretoze
m0mmomentalne obnovuje a po dokonceni bude automaticky zalohovany
m03nebol v poslednom case zalohovany pretoze sa stale obnovuje z icloud
#icloud-backup-overdue
m0vtento iphone*nebol zalohovany niekolko
m0rtento iphone nebol zalohovany v itunes
#icloud-never-backed-up
m0aiphone*nebol zalohovany
m0biphone nie je zalohovany
#icloud-account-unreachable
m09zaloha nedokaze pristupovat k uctu
#icloud-verify-password
m05zaloha vyzaduje overenie vasho
#icloud-email-unverified
m13iphone nie je mozne zalohovat na icloud bez
#icloud-turning-on-stuck
p03zapinam zalohovanie
#icloud-cannot-delete-backup
m0inie je mozne vymazat zalohu
m0jzalohu nie je mozne v tejto chvili
m15zalohu nie je mozne vymazat pretoze sa pouziva
#icloud-cannot-turn-off-backup
m0hnie je mozne vypnut zalohovanie
m0pnie je mozne v tejto chvili vypnut
#icloud-app-backup-not-supported
m0qzalohovanie nie je podporovane
#icloud-upload-and-backup-failed
m00odosielanie a zalohovanie na icloud
w00uistite sa ze mate pripojenie k wifi
#icloud-backup-off
m05icloud zaloha je vypnuta
m0miphone nie je zalohovany na
#icloud-storage-details-unavailable
m05podrobnosti o icloud ulozisku su
#icloud-new-iphone-backup
m08niektore apky ale nebudu prenesene
p0avase data su pripravene na prenos do noveho
#restore-incomplete
m0bsa nepodarilo obnovit z icloud
m04obnova nie je dokoncena
#restore-icloud-failed
m0kobnova z icloud zalohy zlyhala
#restore-paused
w04obnova je pozastavena
m04obnovy vasich apiek a dat bude potrebnych asi
m0wpre obnovenie sa pripojte k napajaniu
m00v stahovani svojich apiek a medii pripojte
m00stiahnutie vasich apiek a medii je potrebne
@sv
#icloud-backup-failed
m0ricloud sakerhetskopiering misslyckades
#icloud-storage-full
m1mdenna iphone kan inte sakerhetskopieras eftersom det inte finns tillrackligt
m02till for att sakerhetskopiera denna iphone
#icloud-last-backup-incomplete
m05den senaste sakerhetskopieringen kunde
#icloud-poor-network
m11sakerhetskopieringen kunde inte slutforas pa grund av
#icloud-newer-version
m01innehaller en sakerhetskopia fran en
#icloud-device-no-space
m02ledigt utrymme pa den har enheten for att slutfora sakerhetskopieringen
#icloud-files-unavailable
m0einte tillgangliga under den senaste sakerhetskopieringen
#icloud-enable-problem
m00gick inte att aktivera icloud
#icloud-enable-no-internet
m00flygplanslaget eller anvand wifi om du vill aktivera icloud
m0iinternet om du vill aktivera icloud
#icloud-wifi-required
m0dtill ett wifi natverk for att starta en sakerhetskopia
m0ntill ett wifi eller mobilnatverk for att starta en sakerhetskopia
#icloud-backup-locked-by-other
m0yicloud sakerhetskopiering kan inte paborjas
#icloud-device-being-restored
m0mnar iphone har aterskapats fran den har sakerhetskopian
m05just nu och kommer att sakerhetskopieras automatiskt nar den ar
m15denna iphone har inte sakerhetskopierats pa lange eftersom dess
m1fhar inte sakerhetskopierats pa lange eftersom den fortfarande aterskapas fran en
#icloud-backup-overdue
m0vhar inte sakerhetskopierats pa*veckor
m0vhar inte sakerhetskopierats pa*dagar
m0wiphone har inte sakerhetskopierats med itunes pa
#icloud-never-backed-up
m0tiphone*har inte sakerhetskopierats
m05iphone ej sakerhetskopierad
m05iphone ar inte sakerhetskopierad
#icloud-account-unreachable
m0yicloud sakerhetskopiering kan inte oppna
#icloud-verify-password
m0zsakerhetskopiering kraver att du bekraftar ditt
#icloud-email-unverified
m19iphone kan inte sakerhetskopieras till icloud utan en
#icloud-turning-on-stuck
p05slar pa sakerhetskopiering
#icloud-cannot-delete-backup
m07kan inte radera sakerhetskopia
m0usakerhetskopian kan inte raderas just
m1dsakerhetskopian kan inte raderas eftersom den anvands
#icloud-cannot-turn-off-backup
m0ckan inte stangas av just nu
m0ckan inte stanga av sakerhetskopiering
#icloud-app-backup-not-supported
m0ksakerhetskopiering stods inte
#icloud-upload-and-backup-failed
m0bicloud overforing och sakerhetskopiering misslyckades
w07kontrollera att du ar ansluten till wifi
#icloud-backup-off
m0oicloud sakerhetskopiering ar av
m0riphone sakerhetskopieras inte till
#icloud-storage-details-unavailable
m06icloud utrymme ar inte tillganglig
#icloud-new-iphone-backup
m0rkostnadsfria icloud lagringen loper ut
m01klart men vissa appar ar inte inkluderade
p00dina data kan nu flyttas till din nya iphone. den har icloud sakerhetskopian raderas om
#restore-incomplete
m03objekt kunde inte aterskapas fran icloud
m05aterskapning ej slutford
#restore-icloud-failed
m0finte att aterskapa fran icloud
#restore-paused
w0laterskapandet har pausats
m06aterskapandet fran icloud fortsatter nar
m04anslut till stromkalla for att aterskapa
m05det kravs en wifi anslutning for att hamta
m09stromkalla om du vill fortsatta hamta appar
@th
#icloud-backup-failed
m0aสํารองข้อมูลicloudไม่
#icloud-storage-full
m1dไม่สามารถสํารองข้อมูลของiphoneเครื่องนี้ได้เนื่องจากพื้นที่จั
m02เพื่อสํารองข้อมูลของiphoneเครื่องน
#icloud-last-backup-incomplete
m05ม่สามารถสํารองข้อมูลล
#icloud-poor-network
m10ไม่สามารถสํารองข้อมูลล่าสุดได้เนื่องจากส
#icloud-newer-version
m0xสํารองข้อมูลล่าสุดได้เนื่องจากicloudมีข้อมูลสํารองจาก
#icloud-device-no-space
m03ื้นที่ว่างของอุปกรณ์เครื่องนี้ไม่เพียงพอที่จะสํารอง
#icloud-files-unavailable
m02ไม่มีไฟล์บางไฟล์ในระหว่างที่สํารองข้
#icloud-enable-problem
m03ับการเปิดใช้งานข้อมูลสํารอง
#icloud-enable-no-internet
m00ช้โหมดเครื่องบินหรือใช้wifiเพื่อเปิดใช้งานข้อมูลสํารอง
m00กับอินเทอร์เน็ตเพื่อเปิดใช้งานข้อมูลสํารอง
#icloud-wifi-required
m0rื่อมต่อกับเครือข่ายwifiเพื่อเริ่มสํารอง
m0tต่อกับเครือข่ายwifiหรือเซลลูลาร์เพื่อเริ่มสํารอง
#icloud-backup-locked-by-other
m0iเนื่องจากกําลังกู้คืนอุปกรณ์เครื่องอื่นจากข้อมูลสํารองนี้
#icloud-device-being-restored
m00ตัวเลือกข้อมูลสํารองจะพร้อมให้ใช้เมื่อได้กู้iphoneของ
m07เครื่องนี้อยู่ในตอนนี้และจะสํารองข้อมูลตอนที่เครื่องกู้คืนเส
m1hยังไม่ได้สํารองข้อมูลเมื่อเร็วๆนี้เนื่องจากกําลังกู้คืนเครื่องจากข้อมูลสํารองicloud
m07เครื่องนี้ยังไม่ได้สํารองข้อมูลเมื่อเร็วๆนี้เนื่องจากยังกู้เครื่องไม่สําเร็จ
#icloud-backup-overdue
m0aสํารองข้อมูลiphone*เครื่องนี้ครั้งล่าสุด
m0pเครื่องนี้ไม่ได้สํารองข้อมูลมา
m0pเครื่องนี้ไม่ได้สํารองข้อมูลกับitunesมา
#icloud-never-backed-up
w00ยังไม่ได้สํารองข้อ
#icloud-account-unreachable
m0pข้อมูลสํารองicloudไม่สามารถเข้าถึงบัญชี
#icloud-verify-password
m0fข้อมูลสํารองicloudต้องการให้คุณตรวจสอบยืนย
#icloud-email-unverified
m08เครื่องนี้ไปยังicloudโดยไม่มีที่อยู่อีเมลที่ตรวจสอบยืนยันได
#icloud-turning-on-stuck
p00งเปิดใช้งานข้อมูลสํารอง
#icloud-cannot-delete-backup
m0kไม่สามารถลบข้อมูลสํารองได้
m06ไม่สามารถลบข้อมูลสํารองนี้ได้
#icloud-cannot-turn-off-backup
m00รถปิดใช้การสํารองข้อมูล
#icloud-app-backup-not-supported
m00ม่รองรับการสํารองข้อมูล
#icloud-upload-and-backup-failed
m00อัปโหลดและสํารองข้อมูล
w04ตรวจสอบให้แน่ใจว่าคุณเชื่อมต่ออยู่กับwifi
w04ตรวจสอบให้แน่ใจว่าคุณเชื่อมต่ออยู่กับเครือข่ายwifiหรือเซลลูลาร์
#icloud-backup-off
m0hารสํารองข้อมูลicloudป
m0xเครื่องนี้ไม่ได้สํารองข้อมูลบนicloudคุณสามารถเปิดใช้การสํารอ
#icloud-storage-details-unavailable
m00มีรายละเอียดเกี่ยวกับพื้นที่จัดเก็บข้อมูลบนicloud
#icloud-new-iphone-backup
m04เครื่องใหม่ของคุณแต่ไม่รวมบางแอป
p09ข้อมูลของคุณพร้อมแล้วที่จะย้ายไปยังiphoneเ
#restore-incomplete
m00คืนรายการจํานวนหนึ่งจากข้อมูลสํารอง
m06การกู้คืนไม่สําเร็จ
#restore-icloud-failed
m03กู้คืนจากข้อมูลสํารองicloudไม่สําเร็จ
#restore-paused
w06การกู้คืนหยุดพักอยู่
m0fการกู้คืนจากicloudจะทําต่อเมื่อ
m0jต่อกับแหล่งจ่ายไฟเพื่อกู้คืน
m0kต่อกับแหล่งจ่ายไฟเพื่อดําเนินการดาวน์โหลดแ
m01ต้องใช้การเชื่อมต่อกับwifiเพื่อดาวน์โหลดแอ
@tr
#icloud-backup-failed
m0nicloud yedekleme basarisiz oldu
#icloud-storage-full
m0oicloud saklama alani olmadigi icin bu
m06iphone i yedeklemek icin*daha
m06iphone u yedeklemek icin*daha
#icloud-last-backup-incomplete
m0json yedekleme tamamlanamadi
#icloud-poor-network
m0dson yedekleme kotu ag baglantisi
#icloud-newer-version
m07yeni bir ios surumunun yedeklemesini
#icloud-device-no-space
m00bu aygitta yedeklemeyi sona erdirmek icin
#icloud-files-unavailable
m0dson yedekleme sirasinda bazi
#icloud-enable-problem
m0oyedekleme yi etkinlestirmeyle ilgili bir sorun
#icloud-enable-no-internet
m0ficloud yedekleme yi etkinlestirmek icin
#icloud-wifi-required
m12yedeklemeyi baslatabilmek icin bir wifi agina
m15yedeklemeyi baslatabilmek icin bir wifi a veya hucresel
m14yedeklemeyi baslatabilmek icin bir wifi ye veya hucresel
#icloud-backup-locked-by-other
m0osu anda bu yedeklemeden baska bir aygit uzerine geri yuklendigi icin icloud yedekleme baslayamiyor
#icloud-device-being-restored
m0ksecenekleri iphone unuz bu yedeklemeden geri
m0lsecenekleri iphone iniz bu yedeklemeden geri
m0kyukleme bitmedigi icin yakin zamanda yedeklenmedi
m0bbu iphone*hala bir icloud yedeklemesinden geri yukleme yaptigi
m0guzerine geri yukleniyor geri yukleme bittiginde otomatik olarak yedeklenecektir
m0dgeri yukleme bitmedigi icin*yedeklenmedi
#icloud-backup-overdue
m08en son*gun once yedeklendi
m09en son*hafta once yedeklendi
m09iphone*haftadir yedeklenmedi
m02haftadir yedeklenmedi
#icloud-never-backed-up
m00bu iphone*yedeklenmedi
m04iphone yedeklenmemis
#icloud-account-unreachable
m0hicloud yedekleme*hesabina
#icloud-verify-password
m0kicloud yedekleme parolanizi dogrulamanizi
#icloud-email-unverified
m06dogrulanmis bir e posta adresi olmadan icloud a
#icloud-turning-on-stuck
p07yedekleme etkinlestiriliyor
#icloud-cannot-delete-backup
m07yedekleme silinemiyor
m0dbu yedekleme su anda silinemiyor
m08yedekleme kullanimda oldugu icin silinemiyor
#icloud-cannot-turn-off-backup
m0fyedekleme kapatilamiyor
m06yedeklemeleri kapatilamiyor
#icloud-app-backup-not-supported
m0cyedekleme desteklenmiyor
#icloud-upload-and-backup-failed
m05icloud yukleme ve yedekleme basarisiz
w05wifi ye bagli oldugunuzdan emin olun
w05wifi ye ya da hucresel aga bagli oldugunuzdan emin olun
#icloud-backup-off
m0gbu iphone icloud a yedeklenmiyor
m0iicloud yedekleme kapali
#icloud-storage-details-unavailable
m0jicloud saklama alani ayrintilari su
#icloud-new-iphone-backup
m07tamamlandi ama bazi uygulamalar dahil edilmedi
m16verileriniz yeni iphone unuza tasinmaya hazir ama bazi uygulamalar dahil edilmedi
p16verileriniz yeni iphone unuza tasinmaya hazir. bu icloud yedekleme
#restore-incomplete
m02bazi ogeler icloud yedekleme den
m0jgeri yukleme tamamlanmadi
#restore-icloud-failed
m0xicloud yedeklemesinden geri yuklenemedi
#restore-paused
w0egeri yukleme duraklatildi
m19uygulamalarinizin ve verilerinizin geri yuklenmesinin
m0hgeri yuklemek icin guc kaynagina baglayin
m0euygulamalarinizi ve ortamlarinizi indirmek icin
m18uygulamalarinizi ve ortamlarinizi indirmeyi surdurmek
@uk
#icloud-backup-failed
m00помилка архіваціі в icloud
#icloud-storage-full
m0iдля резервноі копіі iphone не
m03копію цього iphone через брак вільного місця в icloud
m04копію даних iphone бо недостатньо місця у сховищі icloud
#icloud-last-backup-incomplete
m05вдалося завершити останню архівацію
#icloud-poor-network
m0fостанню архівацію не було завершено через
#icloud-newer-version
m00бо icloud містить резервну копію
#icloud-device-no-space
m09недостатньо вільного місця для завершення архіваціі
#icloud-files-unavailable
m00були недоступні під час останньоі архіваціі
#icloud-enable-problem
m05під час увімкнення архіваціі в icloud
#icloud-enable-no-internet
m03увімкніть wifi щоб увімкнути архівацію в icloud
m00установіть інтернет з єднання щоб увімкнути архівацію в icloud
#icloud-wifi-required
m0eпочати архівацію потрібно під єднатися до
m00почати архівування потрібно під єднатися до wifi чи
#icloud-backup-locked-by-other
m05відновлює дані з цієі резервноі
#icloud-device-being-restored
m0kiphone не архівувався останнім часом бо не
m00щоино iphone буде відновлено з цієі резервноі копіі
m00після чого буде автоматично створено иого резервну копію
m0sрезервна копія цього iphone*давно не створювалася бо він ще
#icloud-backup-overdue
m05останню резервну копію для цього iphone*було
m0qцеи iphone не архівувався протягом
m0qцеи iphone не архівувався в itunes
#icloud-never-backed-up
m05резервна копія цього iphone*ще
m0ciphone не архівовано
m0fiphone не архівувався
#icloud-account-unreachable
m03функція архівація в icloud не має доступу до
#icloud-verify-password
m02для роботи функціі архівація icloud потрібно
#icloud-email-unverified
m0eцеи iphone не може виконати архівацію в icloud без
#icloud-cannot-delete-backup
m0iне вдається видалити копію
m02зараз не можна видалити цю резервну
m0cрезервну копію бо вона використовується
#icloud-cannot-turn-off-backup
m03не вдається вимкнути архівацію
#icloud-app-backup-not-supported
m07архівація не підтримується
#icloud-upload-and-backup-failed
m00збіи закачування та архіваціі icloud
w0nупевніться що ви під єднані до wifi
w0mупевніться що ви під єдналися до wifi чи стільниковоі мережі
#icloud-backup-off
m0hархівацію в icloud вимкнено
m03даних в icloud із цього iphone не
#icloud-storage-details-unavailable
m00відомості про сховище icloud зараз
#icloud-new-iphone-backup
m03виконано але деякі програми не долучено
m00винятком деяких програм готові до перенесення
p00ваші дані готові до перенесення на новии iphone. цю резервну копію в icloud буде видалено через
#restore-incomplete
m00елементів із резервноі копіі в
m09відновлення не завершено
#restore-icloud-failed
m09не вдалося відновити з резервноі
#restore-paused
w0cвідновлення призупинено
m05відновлювання з icloud поновиться коли
m0nпід єднаите живлення щоб відновити
m0jєднаите живлення щоб викачувати програми і
m0hвикачування програм і медіафаилів потрібне
@vi
#icloud-backup-failed
m0dsao luu icloud that
#icloud-storage-full
m0nthe sao luu iphone nay vi khong du dung
m00bo sung de sao luu iphone nay
#icloud-last-backup-incomplete
m05sao luu sau cung khong the
#icloud-poor-network
m01the hoan tat lan sao luu gan nhat vi dieu kien
#icloud-newer-version
m0emot ban sao luu tu mot phien
#icloud-device-no-space
m0nluong trong tren thiet bi nay de hoan tat sao luu
#icloud-files-unavailable
m0bco san trong lan sao luu gan nhat
#icloud-enable-problem
m03ra su co khi bat sao luu
#icloud-enable-no-internet
m00bay hoac su dung wifi de bat sao luu
m0avao internet de bat sao luu
#icloud-wifi-required
m01voi mang wifi de bat dau sao luu
m09ket noi vao mang wifi hoac di dong de bat dau sao luu
#icloud-backup-locked-by-other
m00khac dang duoc khoi phuc tu ban sao luu
#icloud-device-being-restored
m07khoi phuc va se tu dong sao luu khi hoan tat
m0gsao luu se co san khi iphone cua ban duoc khoi phuc tu
m0vnay khong duoc sao luu gan day vi ban chua hoan thanh viec
m0gsao luu gan day vi thiet bi van dang khoi phuc tu mot ban sao
m04tai ve moi muc da mua va phuong tien con lai truoc khi sao luu hay xoa chung cung voi tat ca cac du
#icloud-backup-overdue
m03ke tu khi iphone nay*duoc sao luu lan sau
m0jke tu khi iphone*nay duoc sao luu lan sau
m08iphone nay chua duoc sao luu trong*tuan
m12iphone nay chua duoc sao luu vao itunes trong*tuan
#icloud-never-backed-up
w02chua duoc sao luu
#icloud-account-unreachable
m0dsao luu icloud khong the truy cap
#icloud-verify-password
m0esao luu icloud yeu cau ban xac minh
#icloud-email-unverified
m0xnay khong the sao luu vao icloud ma khong co dia chi
#icloud-turning-on-stuck
p03dang bat sao luu
#icloud-cannot-delete-backup
m07khong the xoa ban sao luu nay
#icloud-cannot-turn-off-backup
m07khong the tat sao luu
#icloud-app-backup-not-supported
m04khong ho tro sao luu
#icloud-upload-and-backup-failed
m0ikhong the sao luu va tai len
w05dam bao rang thiet bi cua ban duoc ket noi vao wifi
w17dam bao thiet bi cua ban duoc ket noi vao mot mang wifi hoac mang di dong
#icloud-backup-off
m0fsao luu icloud bi tat
m02nay dang khong duoc sao luu
#icloud-storage-details-unavailable
m00chi tiet dung luong icloud
#icloud-new-iphone-backup
m00nhung mot so ung dung khong duoc bao gom
p00lieu cua ban da san sang de duoc di chuyen
#restore-incomplete
m00so muc tu ban sao luu icloud
m07khoi phuc chua hoan tat
#restore-icloud-failed
m05phuc tu ban sao luu icloud
#restore-paused
w03da tam dung khoi phuc
m05phuc tu icloud se tiep tuc
m0aket noi vao nguon dien de khoi phuc
m0jnguon dien de tiep tuc tai ve cac ung dung
m01noi wifi de tai ve ung dung va phuong tien
@zh-Hans
#icloud-backup-failed
m06icloud云备份失败
m03icloud备份失败
m03iphone备份失败
#icloud-storage-full
m03icloud可用储存空间不足
m04icloud云储存空间不足
m03icloud储存空间不足
m03icloud存储空间不足
m03还需*空间才能备份此iphone
w00没有足够的储存空间
w01储存空间不足
w00存储空间不足
w07icloud储存空间已满
w07icloud储存空间将满
#icloud-last-backup-incomplete
m00无法完成上次备份
m01上次备份无法完成
m00未能完成上次备份
#icloud-poor-network
m01上次备份未完成因为网络
#icloud-newer-version
m05无法完成上次备份因为i
#icloud-device-no-space
m00足够的可用空间来完成备份
w01储存空间几乎已满
#icloud-files-unavailable
m01上次备份时部分文件不可用
#icloud-enable-problem
m08启用icloud云备份时发生问题
#icloud-enable-no-internet
m00请接入互联网来启用icloud
m0a关闭飞行模式或使用wifi来启用icloud
m06关闭飞行模式或使用无线局域网来启用icloud
#icloud-wifi-required
m07接入wifi*才能开始备份
m00接入无线局域网*才能开始备份
#icloud-backup-locked-by-other
m07cloud云备份无法开
m00其他设备正在从这个备份进行恢复
#icloud-device-being-restored
m00恢复时将可使用备份选项
m03最近没有备份此iphone因为它尚未完成恢复
m03最近没有备份因为它仍在从icloud云备份恢复
m01目前正在恢复此iphone完成后将会自动备份
#icloud-backup-overdue
m01上次备份是在*周前
m01上次备份是在*天前
m04已经有*周未备份
#icloud-never-backed-up
m05iphone尚未备份
m08此iphone*尚未备份
#icloud-account-unreachable
m0aicloud云备份无法访问帐户
m0aicloud云备份无法访问账户
#icloud-verify-password
m06icloud云备份需要您验证密码
#icloud-email-unverified
m00经过验证的电子邮件地址则无法将*备份到icloud
#icloud-stuck
p00正在估算剩余时间
p00正在备份
#icloud-turning-on-stuck
p00正在打开备份
#icloud-cannot-delete-backup
m01无法删除备份
m01此时无法删除这个备份
m00此备份不能删除因为它正
#icloud-cannot-turn-off-backup
m01无法关闭备份
m01此时无法关闭
#icloud-app-backup-not-supported
m00不支持备份
#icloud-upload-and-backup-failed
m04icloud上传和备份
w00请确定您已接入wifi
w00请确保已接入wifi或蜂窝网络
#icloud-backup-off
m06icloud云备份已关闭
m00未备份至icloud
#icloud-storage-details-unavailable
m08icloud云储存空间当
#icloud-new-iphone-backup
m00但部分app未包括在内
p00您的数据已可转移至新iphone.此icloud云备份将在
#restore-incomplete
m00部分项目无法从icloud
m00未完成恢复
#restore-icloud-failed
m07cloud云备份恢复失
#restore-paused
w00恢复已暂停
m01wifi后将继续从icloud
m00ne降温后将继续从icloud
m04wifi或5g后将继续从icloud
m02接入电源以恢复
m02接入电源以继续下载app和媒体
m03需要wifi连接来下载您的app和媒体
m0a降温后将继续从icloud恢复
@zh-Hant
#icloud-backup-failed
m05icloud備份失敗
m03iphone備份失敗
#icloud-storage-full
m03icloud儲存空間不足
m04還需要*的額外空間才能備份此iphone
w01儲存空間不足
w07icloud儲存空間已滿
#icloud-last-backup-incomplete
m01上次備份無法完成
m03無法完成上次備份
#icloud-poor-network
m05無法完成上次備份因為網路
#icloud-newer-version
m07備份因為icloud包
#icloud-device-no-space
m00足夠的可用空間來完成備份
w01儲存空間幾乎已滿
#icloud-files-unavailable
m01上次備份期間無法使用部分檔案
#icloud-enable-problem
m07啟用icloud備份時發生問題
#icloud-enable-no-internet
m00關閉飛航模式或使用wifi來啟用icloud
m00連接internet來啟用icloud
#icloud-wifi-required
m00必須連接wifi*才能開始備份
#icloud-device-being-restored
m03回復*後可使用備份選項
m0d最近未備份此iphone*正在從icloud備份中回復
m0a最近未備份此iphone因為尚未完成回復
m01目前正在回復中完成後會自動備份
#icloud-backup-overdue
m00上次進行備份是*週前
m00上次進行備份是*天前
m03已有*週未備份
m03已有*週未進行備份
#icloud-never-backed-up
m05iphone尚未進行備份
m08此iphone*尚未進行備份
#icloud-account-unreachable
m0aicloud備份無法連接帳號
#icloud-verify-password
m08icloud備份需要您驗證密碼
#icloud-email-unverified
m02驗證過的電子郵件地址無法將*備份到icloud
#icloud-stuck
p00正在估計剩餘時間
#icloud-cannot-delete-backup
m01目前無法刪除此備份
m01無法刪除備份因為正在使
#icloud-upload-and-backup-failed
m04icloud上傳和備份
w00請確定您已連接wifi
w08確定您已連接wifi或行動網路
#icloud-backup-off
m00已關閉icloud備份
m00未備份到icloud
#icloud-storage-details-unavailable
m00前無法顯示icloud
#icloud-new-iphone-backup
m00但未包含部分app
p00您的資料已準備好移轉到新的iphone.此icloud備份將在
#restore-incomplete
m00部分項目無法從icloud
m00回復未完成
#restore-paused
w00已暫停回復
m05在此iphone冷卻後將繼續從icloud
m0b在此iphone連接wifi時將繼續從icloud
m0e在此iphone連接wifi或5g時將繼續從icloud
m01連接電源來進行回復
m01連接電源並繼續下載您的app和媒體
m05需要wifi連線來下載app和媒體
@zh-Hant-HK
#icloud-storage-full
m03儲存空間不足因此無法備份
m00的空間才能備份此iphone
#icloud-poor-network
m05上次備份無法完成因為網
#icloud-newer-version
m07備份因為icloud含
#icloud-device-no-space
m00足夠的儲存空間完成備份
#icloud-files-unavailable
m01上次備份時有部份檔案
#icloud-enable-no-internet
m00關閉飛行模式或使用wifi啟用icloud
m00連接互聯網啟用icloud
#icloud-wifi-required
m02或流動網絡才能開始備份
m02接wifi網絡才能開始備份
#icloud-backup-locked-by-other
m00無法啟動icloud備
#icloud-device-being-restored
m00還原完成後會自動備份
m00從此備份還原時可使用備
m00在還原中完成後會自動備份
m05最近未有備份因為還原程序尚
m06最近未有備份因為iphone仍在從icloud備份進
#icloud-backup-overdue
m01星期沒有於itunes進行備份
m0c備份會於此iphone接上電源並與itunes
m0f備份會於此iphone接上電源鎖定並與
m00距離此iphone*上次備份
m09此iphone*星期沒有進行備份
#icloud-never-backed-up
m08此iphone*未有進行備份
m0c備份會於此iphone接上電源鎖定並
#icloud-account-unreachable
m0aicloud備份無法連接帳户
#icloud-verify-password
m07icloud備份需要你驗證密碼
#icloud-email-unverified
m02驗證過的電郵地址此iphone將無法備份
#icloud-turning-on-stuck
p00正在開啟備份
#icloud-cannot-delete-backup
m00暫時無法刪除此備份
m00由於備份正在使用中因此
#icloud-cannot-turn-off-backup
m01無法關閉備份
m01目前無法關閉tt的備份
#icloud-app-backup-not-supported
m00不支援備份
#icloud-upload-and-backup-failed
m04icloud上載和備份
w00請確定你已連接wifi
w08確定你已連接wifi或流動網絡
#icloud-backup-off
m04此iphone未有備份至icloud
#icloud-storage-details-unavailable
m00時無法顯示icloud
#icloud-new-iphone-backup
m00但部份app未包括在內
p00你的資料已準備好轉移至新iphone.此icloud備份將會在
#restore-incomplete
m00部份項目無法從icloud
m00還原未完成
#restore-paused
w00已暫停還原
m01wifi後將繼續從icloud
m00ne降溫後將繼續從icloud
m04wifi或5g後將繼續從icloud
m02連接電源以還原
m00請連接電源以繼續下載app及媒體
m05下載app和媒體需要wifi連線
m0a降溫後將繼續從icloud還原`;
