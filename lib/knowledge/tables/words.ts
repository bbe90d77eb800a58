// Written by "npm run tables" from the reviewed files in lib/knowledge; change those.
export const WORDS = `ar backup *نسخ احتياطي*|*النسخ الاحتياطي*
cs backup zaloh*
da backup sikkerhedskopi*
da failed mislykked*|virker ikke
de computer rechner|festplatte
de backup *sicherung*|sichern|gesichert
de restore wiederherstell*|wiederhergestellt|wiederherzustellen
de storage *speicher*|platz
de on-device auf diesem gerat|auf dem gerat|auf dem iphone|auf meinem iphone|iphone speicher
de network netzwerk*|verbindung|internetverbindung
de files datei*
de account konto|accounts
de password passwort*|kennwort*
de email mail adresse
de session sitzung|sitzungsfehler
de failed konnte kein|konnte nicht|konnten nicht|kann nicht|kann kein|fehl|funktioniert nicht mehr|nicht sichern|sichert nicht|nicht gesichert werden|kein backup moglich|lasst sich nicht|nicht erstellt werden|kein backup erstell*|gelingt nicht|streikt|nicht durchgefuhrt|fehlgeschlagen|schlagt fehl|schlug fehl|gescheitert|funktioniert nicht|geht nicht|klappt nicht|nicht moglich|fehler*|bricht ab|abgebrochen
de problem problem|lasst sich nicht|kann nicht|fehler*|nicht moglich
de not-enough nicht genug*|nicht ausreichend*|zu wenig|reicht nicht|unzureichend*|kein speicher*|kein platz
de full voll|erschopft
de last letzte*
de not-completed nicht abgeschlossen|nicht fertig|unvollstandig
de poor schlecht*|langsam*|schwach*|netzwerkprobleme*|instabil*
de unavailable nicht verfugbar
de enable aktivier*|einschalten|einzuschalten
de needed benotigt|erforderlich|notig
de backup-now backup jetzt erstellen|jetzt backup erstellen|jetzt sichern|backup jetzt
de greyed ausgegraut|grau|nicht antippbar|nicht auswahlbar
de being-restored gerade wiederhergestellt|noch wiederhergestellt|wiederherstellung lauft|wiederherstellung noch
de not-backed-up nicht gesichert|nicht mehr gesichert|kein backup
de long-ago wochen|monaten|tagen
de never noch nie|nie
de no-access keinen zugriff|nicht zugreifen
de verify bestatig*|verifizier*|unbestatigt*
de incorrect falsch*|nicht korrekt|ungultig*|vergessen|nicht richtig
de stuck einfach stehen|stehen geblieben|stehengeblieben|hangt|hangen|steckt|bleibt stehen|friert ein
de takes-long dauert ewig|dauert zu lange|dauert sehr lange|dauert so lange|seit stunden|stundenlang
de is-off deaktiviert|ist aus|ausgeschaltet|abgeschaltet
de disconnected getrennt|verbindung verloren|verbindung unterbrochen|verbindung getrennt
de corrupt beschadigt|nicht kompatibel|korrupt*|defekt*
de not-saved nicht gespeichert|gespeichert werden|nicht gesichert werden
de no-rights zugriffsrechte|keine berechtigung|zugriff verweigert|berechtigungen
de locked gesperrt|code eingeben
de no-connection keine verbindung|nicht verbinden
de not-set nicht festgelegt|nicht gesetzt|nicht festlegen|nicht setzen
de works funktioniert wieder|geht wieder|erfolgreich|problemlos|ohne probleme
de no-error keine fehlermeldung*|kein fehler|keine fehler
de other-subject datenbank*|ruckfahrkamera|backup volume
en device iphone*|iphoneos|ios|idevice*|my phone|ios device|mobile device|apple device|handset|iphones|my device|this device|the phone|phone|phones|idevices|smartphone
en icloud icloud*|i cloud|icould|iclod|iclound|apple cloud|the cloud
en app itunes|finder|apple devices|mobilesync|idevicebackup*|applemobilebackup|imazing|i tunes|apple device app|apple mobile device|libimobiledevice|pymobiledevice*|mobilebackup*|3utools|apple configurator|copytrans|anytrans
en computer itunes|finder|apple devices|mac|macbook*|imac|pc|computer*|laptop*|windows|desktop|notebook|pcs|macs|macos|hard drive|hard disk|disk|ssd|c drive|external drive|this computer
en backup backup*|backed up|backing up|backups|back it up|backuped|bakup|bacup|baclup|backupp|snapshot|mobilebackup2
en restore restor*|recover*|put back|transfer from|resotre|restoration|set up from backup
en storage storage|space|capacity|disk space|quota|data limit|storag|sotrage|free space|phone memory|icloud memory|the memory
en on-device on this device|on my device|on the device|on my iphone|on the iphone|on this iphone|on my phone|on the phone|iphone storage|on your iphone|on your device|on your phone|device storage|phone storage|internal storage|of the device|full iphone|full phone|iphone is full|phone is full|device is full|iphone is almost full
en network network|internet|connection|wifi|router|wifi network|dns|domain|server|servers|hotspot|cellular|vpn|upload speed|bandwidth|isp
en wifi wifi|wireless network|wifi network|wireless
en files file|files|some files|documents|data|items
en account account|apple id|apple account|appleid|sign in|signed in|log in|login|icloud account|credentials
en password password*|passcode|pass code|passwrd|pasword|passphrase|backup password|encryption password
en email email*|mail address|e mail|mail|email address|emailadress
en session session|sesion
en other-device another device|other device|another iphone|other iphone|different device|different iphone|second iphone|another phone|other phone|old iphone|old phone
en new-device new iphone|new phone|new device|my new|temporary|temporarily|move my data|move data|transfer to|switching to|trade up|upgrading to|to a new
en an-app app|apps|one app|some apps|this app|an app|application|applications|app data
en encryption encrypt*
en managed mdm|profile|configuration profile|administrator|admin|company|organization|organisation|school|work phone|managed|supervised|it department|employer|policy|restriction*|parental|screen time
en adp advanced data protection|adp|end to end encryption|end to end encrypted
en find-my find my|find my iphone|activation lock
en setup setup|setup assistant|set up assistant|setting up|hello screen|finish setting up|set up yet|initial setup
en old-system ios 8|ios 7|ios 6|ios 5|iphone 4|iphone 4s|iphone 3g|iphone 1|old ios|older versions|legacy|no longer support*|discontinu*|end of support|end support|stop supporting|ios 9 or later|ios 9
en failed faild|not complet*|wont complete|never completes|cannot complete|cant complete|unable to complete|doesnt complete|trouble backing up|problem backing up|problems backing up|issues backing up|would not backup|wouldnt backup|not able to backup|cant make a backup|cant do a backup|cant create a backup|not backup|fail*|unsuccessful*|not work*|isnt working|doesnt work|didnt work|stopped working|cannot backup|cant backup|cant be backed up|cannot be backed up|could not backup|couldnt backup|wont backup|will not backup|unable to backup|doesnt backup|not backing up|refuses to backup|error*|aborts|aborted|failing|failure|unsuccesful|never works|no longer work*|not succeed*|does not work|wont work|will not work|not working|broken|stops working|refuses|refused|struggle*|prevents|blocks|blocking|blocked|could not be backed up|couldnt be backed up|wont back|not possible|impossible|ends with an error|does not progress|crash*|keeps failing|unable to create a backup|unable to make a backup|not create a backup|cancelled|canceled|interrupted|went wrong|goes wrong|something went wrong|abort*|stops backing up|stopped backing up|quit backing up|no backup|not backup up|cannot make a backup|cannot create a backup|unable|can no longer
en problem problem|cannot|cant|could not|couldnt|unable|wont|fails|failed|error|issue|issues|problems|trouble|not able|errors|wont let me|doesnt let me|not let me|refuses|impossible|not possible|cannot be|can not|will not|does not|doesnt|unsuccessful|can no longer|no longer
en not-enough not having enough|havent enough|not enough|isnt enough|dont have enough|doesnt have enough|insufficient|running out|ran out|run out|out of|no more|low on|no space|no storage|lack of|too little|not have enough|doesnt fit|does not fit|wont fit|too big|too large|bigger than|larger than|exceed*|no room|without enough|never enough|short of|ran out of|insufficent|over quota|over the limit|need more storage|need more space|need more icloud|needs more space|needs more storage|buy more storage|upgrade my storage|upgrade storage
en full is full|are full|was full|storage full|space full|almost full|nearly full|gets full|maxed out|filled up|filled|fills up|at capacity|out of storage|out of space|used up|max capacity|quota exceeded|icloud full|is now full|phone full|iphone full|drive full|disk full|memory full|completely full|totally full|already full|storage is almost full
en last last|latest|previous|most recent|lasted
en not-completed could not be completed|couldnt be completed|cannot be completed|cant be completed|not completed|didnt complete|did not complete|didnt finish|did not finish|incomplete|wont complete|not be completed|not been completed|wasnt completed|was not completed|unable to be completed|not complete|couldnt complete|could not complete|cannot complete|cant complete|not finished|wont finish|doesnt finish|never finished|never completed|uncompleted|incompleted|unfinished|failed to complete|fails to complete|couldnt finish|could not finish|not completing
en poor poor|bad|slow|weak|unstable|spotty|unreliable|drops|dropping|dropped|instab*|flaky|intermittent|low speed|low speeds|issue|issues|problems|interrupted|blocking|blocked|filter*|block|blocks|poor network conditions
en unavailable unavailable|not available|werent available|inaccessible|couldnt be accessed|could not be accessed|unable to load|wont load|cant load|cannot load|not load|currently unavailable|temporarily unavailable|not accessible
en enable enable|enabling|turn on|turning on|switch on|activate|activating|enabled|turned on|switching on|set up|toggle|turn it on|turn back on|turn on again|reactivate|start using
en needed must be|need a|needs a|need wifi|needs wifi|require*|have to be|without wifi|only on wifi|must connect|need to be connected|needs to be connected|required|only works on|only with|requires|has to be on|over cellular|mobile data|cellular data|not connected to|no wifi|isnt connected
en no-internet no internet|airplane mode|aeroplane mode|flight mode|offline|not connected to the internet|connect to the internet|no connection|internet connection
en backup-now backup now|backup now button|backup button|button
en greyed grey|greyed|gray|grayed|dimmed|not clickable|unclickable|cant tap|cannot tap|greyed out|grayed out|disabled|inactive|not tappable|unavailable|cant click|cannot click|cant press|cant select|does nothing|not active|faded|unable to tap|wont let me tap|wont let me press
en being-restored being restored|still restoring|restore in progress|currently restoring|finish restoring|restoring from icloud|is restoring|are restoring|restoring apps|while restoring|until restor*|restore finishes|restore is done|restoring this iphone|being restored from|restore is complete|has not finished restoring|not done restoring|restoring from this backup
en not-backed-up not backed up|hasnt backed up|hasnt been backed up|not been backed up|havent backed up|since the last backup|since my last backup|no backup for|no backup in|last backup was|has not backed up|have not backed up|has not been backed up|no successful backup|without a backup|isnt backing up|is not backing up|not backing up automatically|no recent backup|hasnt backup|last successful backup|doesnt backup|didnt backup|did not backup|not backup automatically|no automatic backup|auto backup|last backup
en long-ago week|weeks|month|months|days|day|year|years|ages|long time|ago|weeks ago|several days|for a while|recently|since january|since february|since march|since april|since may|since june|since july|since august|since september|since october|since november|since december|old and does not change|does not change
en never never|never been|not once|no backups|no backup yet|no backup exists|never backs up|never had
en no-access unable to access|cannot access|cant access|could not access|couldnt access|unable to reach|cant reach|cannot reach|not access|cant sign in|cannot sign in|unable to sign in|cant log in|not signed in|account error
en verify verif*|confirm*|re enter|reenter|enter your password|enter the password|enter my password|enter password|asks for password|asking for my password|sign in again|authenticat*|update your password|need to sign in|type my password|keeps asking for
en incorrect incorrect*|wrong|invalid|not accept*|doesnt accept|wont accept|forgot*|dont know|dont remember|forget|forgotten|unknown|not correct|isnt correct|is not correct|rejected|not recognized|not recognised|doesnt work|does not work|never set|didnt set|dont have|lost|reset|required to|not working
en stuck never gets past|wont get past|doesnt get past|not get past|stalls|stalled|halts|stopped at|stops at|stays at|not finishing|doesnt finish|does not finish|never completes|keeps saying|paused at|stuck|hang|hangs|hanging|frozen|freezes|never finish*|never ends|not moving|no progress|doesnt progress|wont finish|not budging|same percentage|same spot|at 99|at 1|wont complete|spinning|spins|loops|loop|goes up not down|not change|not progress|sitting at|sits at|wont move|never gets|remains at|remaining|estimating|calculating|paused|froze|not ending|never end|endless|endlessly|infinite
en takes-long forever|takes hours|taking hours|overnight|ages|slow|slowly|taking forever|taking a long time|takes forever|takes a long time|taking too long|takes too long|taking so long|very slow|so slow|for hours|all night|all day|for days|days|24 hours|48 hours|2 days|3 days|several hours|hours and hours|hours|never ending|long time|ridiculously long|taking ages|takes ages|takes days|taking days|eternity|super slow|extremely slow|over an hour|too long
en is-off is off|was off|turned off|switched off|is disabled|turns itself off|turned itself off|keeps turning off|not turned on|keeps switching off|disabled|got turned off|turned itself|isnt on|not enabled|isnt enabled|not on|switch off|turns off
en disconnected disconnect*|lost connection|connection lost|unplugged|disconnect|disconnects|loses connection|losing connection|connection was lost|connection reset|drops connection|connection drops|no longer connected|not connected|got unplugged|cable|usb connection|keeps disconnecting|unpluged|connection is lost
en corrupt corrupt*|not compatible|incompatible|damaged|corrupted|corruption|currupt|courrupt|corrup|coruppt|not compatable|unreadable|invalid|broken|bad backup|manifest
en not-saved could not be saved|couldnt be saved|cannot be saved|cant be saved|unable to save|could not save|couldnt save|cant save|cannot save|not be saved|not saved|failed to save|wasnt saved|was not saved|unable to be saved|failed to write|write error|unable to write
en no-rights access privileges|access denied|permission*|privileges|access rights|read only|not permitted|operation not permitted|no access to the folder|access to the folder|full disk access|permision*|rights|denied|do not have access|dont have access
en locked is locked|was locked|locked with|device locked|iphone locked|enter passcode|enter the passcode|enter my passcode|unlock*|unlock the|passcode prompt|trust this computer|trust prompt|enter passcode on|device is locked|phone is locked|asks for passcode|asking for passcode|passcode protected|device passcode|screen locked|password protected device|screen is locked|phone locked|lock screen|passcode on iphone|passcode on the iphone|enter the passcode on
en no-connection could not connect|couldnt connect|cannot connect|cant connect|unable to connect|not recognized|not recognised|doesnt recognize|doesnt recognise|not detect*|doesnt detect|doesnt see|not seeing|not show up|doesnt show up|not showing up|wont connect|will not connect|not connecting|invalid response|could not find|cant find my|not appear|trust this computer|pair*|not paired|unable to pair|connection failed|not be recognized|lockdown*|usbmux*
en not-set cannot be set|could not be set|cant be set|couldnt be set|cannot set|could not set|cant set|unable to set|not set|failed to set|wont set|couldnt change|cannot change|cant change|could not be changed|wont let me set|change the backup password|remove the password|setting password failed|set a password
en newer newer|newer version|newer ios|a later version|later version|more recent|too new|newer software|newer than|beta|downgrad*|higher version|latest version
en too-old too old|older version|older ios|outdated|out of date|needs to be updated|must be updated|need to update|update required|update my iphone|update the iphone|needs an update|requires ios|old version|older software|requires newer|requires a newer|not up to date
en cannot-delete cannot delete|cant delete|unable to delete|could not delete|couldnt delete|not be deleted|wont delete|will not delete|failed to delete|cannot be deleted|cant be deleted|cant remove|cannot remove|unable to remove|wont let me delete|doesnt delete|not delete
en cannot-turn-off cannot turn off|cant turn off|unable to turn off|could not turn off|couldnt turn off|not be turned off|wont turn off|will not turn off|cannot be turned off|cant be turned off|cannot disable|cant disable|unable to disable|cant switch off|cannot switch off|cannot uncheck|cant uncheck|greyed out
en not-supported not supported|unsupported|doesnt support|does not support|isnt supported|not allowed|doesnt allow|cannot be backed up
en upload upload*
en erase erase|erasing|trade in|wipe|wiping|factory reset|reset all content|sell|selling|give away|erase all content
en expires expire|expires|will be deleted|deleted in|days left|21 days|be deleted|end soon|run out
en outage outage|outages|is down|are down|was down|were down|went down|downtime|servers down|service disruption|not responding|system status|offline worldwide|unavailable for some users|having problems right now|disruption*|hit by|knocked offline
en incomplete incomplete|not everything|some items|some data|some apps|missing|not all|only part|partially|partly|didnt restore everything|didnt come back|didnt restore|not restored|werent restored|could not be restored|arent included|not included|left out|without my|lost my|gone
en paused paused|pause|on hold|will resume|resume|waiting for wifi|waiting to
en too-hot too hot|cool down|cools down|overheat*|temperature|hot
en not-starting wont start|will not start|doesnt start|does not start|not start|never starts|nothing happens|refuses to|refuse to|doesnt begin|wont begin|does nothing|will not backup|wont even start|button does nothing|skips|skipped|no option to backup|not initiate|wont initiate|not respond*
en unknown-error unknown error|unknown errors|unexpected error
en server-blocked gs apple com|update server|could not be contacted|cannot be contacted|activation server|hosts file|server blocked|verification server|could not contact|cannot verify|no longer signed|not signed|not signing|isnt signing
en works works again|work again|working again|works now|works fine|working fine|work fine|no problem|no problems|no issues|fixed now|was successful|successfully|succeeded|backed up fine|up to date|works perfectly|works great|problem solved|solved|its working|now works|is working|worked fine|everything is fine|complete successfully|completed successfully|success|back to normal|resolved|no longer fails|backs up fine|successful|was able to
en no-error no error message*|no error|no errors|without error|without errors|zero errors|no problems at all
en other-subject time machine|timemachine|whatsapp*|android*|samsung*|galaxy|google*|huawei|xiaomi|windows backup|windows server|database*|sql|mysql|postgres*|backup camera|backup cameras|rear camera|nas|synology|qnap|veeam|acronis|carbonite|backblaze|onedrive|dropbox|wordpress|backup generator|battery backup|backup battery|truenas|proxmox|titanium backup|viber|telegram|playstation|xbox|nintendo|backup disk|backup drive|backup plan|backup singer|backup dancer|time capsule|carbon copy|superduper|icloud drive backup tool|exchange server|sharepoint|windows 10|windows 11|windows pc backup|line chat|kakaotalk|wechat|signal|contacts backup app|wallet|authenticator|2fa|seed phrase|game progress|save game|save data|minecraft|roblox|pokemon|steam deck|steam|linux|ubuntu|raspberry|docker|kubernetes|github|git|server backup|cpanel|hosting|website|plugin|mongodb|redis|oracle|vmware|hyper v|tape|borg|restic|duplicati|rsync|camera|backup light|toyota|honda|ford|tesla|sump pump|ups|pixel|oneplus|kindle|fitbit|garmin|dashcam|chromebook|outlook|gmail|icloud photos library|final cut|logic pro|quickbooks|lightroom|bitlocker|chia|plex
es computer ordenador*|computador*
es backup copia de seguridad|copias de seguridad|copia en icloud|respald*
es restore restaur*
es storage almacenamiento|espacio
es on-device en este dispositivo|en el iphone|en mi iphone|almacenamiento del iphone
es network red|conexion
es files archivos|ficheros
es account cuenta
es password contrasena*
es email correo
es session sesion
es failed no se realiza|no me deja|no se puede|fracas*|no hace|fallo*|fallid*|falla*|error*|no funciona*|no se pudo|no se ha podido|no puedo
es problem problema|no puedo|no se puede|error
es not-enough insuficiente*|no hay suficiente|no tengo suficiente|no tienes suficiente|sin espacio|falta de
es full lleno|llena|agotad*
es last ultima|ultimo
es not-completed no se completo|no se ha completado|no se ha podido completar|no se pudo completar|no se termino
es poor mala|lenta|deficiente|debil|inestable
es unavailable no disponibles|no estaban disponibles
es enable activar
es needed debes|necesit*|requier*
es backup-now copia de seguridad ahora|respaldar ahora|realizar copia ahora
es greyed gris|atenuad*|sombread*
es being-restored se esta restaurando|restaurandose|restauracion en curso
es not-backed-up no se realiza una copia|sin copia*|no hace copia*|sin hacer copia*|no se respalda
es long-ago semanas|meses|dias
es never nunca
es no-access no puede acceder|no se puede acceder
es verify verific*|confirm*
es incorrect incorrect*|olvid*|equivocad*
es stuck atascad*|se queda|colgad*|congelad*|trabad*|no avanza
es takes-long tarda mucho|tarda demasiado|tarda horas|muy lent*|durante horas|lleva horas
es is-off desactivad*
es disconnected desconect*
es corrupt danad*|no es compatible|corrupt*|corromp*
es not-saved no se ha podido guardar|no se pudo guardar|no se puede guardar|no se ha guardado
es no-rights permisos|acceso denegado|privilegios
es locked bloqueado con|esta bloqueado|codigo de acceso
es no-connection no se ha podido conectar|no se puede conectar|no se pudo conectar
es not-set no se ha podido establecer|no se pudo establecer|no se puede establecer
es works funciona de nuevo|vuelve a funcionar|sin problemas|correctamente|con exito
es no-error sin error|sin errores
es other-subject base de datos|bases de datos|camara de reversa|camara trasera|disco de copia
fr computer ordinateur*
fr backup sauvegard*
fr restore restaur*
fr storage stockage|espace
fr on-device sur cet appareil|sur l iphone|sur mon iphone|stockage de l iphone|stockage iphone
fr network reseau|connexion
fr files fichier*
fr account compte|identifiant apple
fr password mot de passe|mots de passe
fr email adresse mail|courriel
fr failed ne fonctionne plus|ne marche plus|ne se fait plus|ne se fait pas|ne se sauvegarde|n arrive pas|ne parviens pas|ne parvenez pas|ne peut pas etre sauvegarde*|pas abouti|ne veut pas|echec*|echou*|ne fonctionne pas|ne marche pas|impossible|erreur*|n a pas pu
fr problem probleme|echou*|impossible|ne peux pas|erreur
fr not-enough insuffisant*|pas assez|plus assez|manque d espace|pas suffisamment|plus d espace
fr full plein|pleine|sature|saturee
fr last derniere|dernier
fr not-completed pas terminee|pas achevee|n a pu etre|pas pu etre terminee|pas pu etre achevee|incomplete
fr poor mauvais*|lent|lente|faible|instable
fr unavailable pas disponibles|indisponibles
fr enable activer|activation
fr needed devez|necessaire|requis*|besoin
fr backup-now sauvegarder maintenant
fr greyed grise|grisee|gris
fr being-restored en cours de restauration|restauration en cours|en train de restaurer
fr not-backed-up pas ete sauvegarde*|plus sauvegarde*|pas sauvegarde*|plus de sauvegarde
fr long-ago semaines|mois|jours
fr never jamais
fr no-access peut pas acceder|pas pu acceder
fr verify valider|verifi*|confirm*
fr incorrect incorrect*|mauvais*|oublie*|erron*
fr stuck bloque|bloquee|fige|figee|coince|coincee
fr takes-long prend plus de temps|trop de temps|trop long*|tres long*|depuis des heures|pendant des heures
fr is-off desactive|desactivee
fr disconnected deconnect*|debranch*
fr corrupt corrompu*|endommage*|pas compatible*
fr not-saved pas pu etre enregistree|peut pas etre enregistree|impossible d enregistrer
fr no-rights autorisations|acces refuse|privileges d acces|droits d acces
fr locked verrouille|saisir le code
fr no-connection impossible de se connecter|pas pu se connecter
fr not-set pas pu etre defini|peut pas etre defini|impossible de definir
fr works fonctionne a nouveau|fonctionne de nouveau|remarche|reussie|reussi|sans probleme
fr no-error aucune erreur|sans erreur
fr other-subject base de donnees|bases de donnees|camera de recul|disque de sauvegarde
he backup *גיבוי*|*גובה*|*לגבות*
hu backup biztonsagi mentes*|icloud mentes*
id backup cadangan|dicadangkan|pencadangan
it restore ripristin*
it storage spazio|archiviazione
it on-device sul dispositivo|su iphone|sull iphone|sul mio iphone|spazio iphone
it network rete|connessione
it session sessione
it failed non si riesce|non viene eseguito|non parte|non e stato possibile|non posso|non si completa|non riuscit*|fallit*|fallisce|errore*|non funziona*|impossibile|non riesco
it problem problema|impossibile|non riesco|errore
it not-enough insufficient*|non hai abbastanza|non ho abbastanza|non c e abbastanza|non e sufficiente
it full pieno|piena|esaurit*
it not-completed non completato|non e stato completato|possibile completare
it poor scars*|lenta|debole|instabile|non ottimal*
it unavailable non disponibili|non erano disponibili
it enable attivare|abilit*|attivazione
it needed devi|necessari*|richiest*|serve
it backup-now esegui backup adesso|esegui backup ora|backup adesso
it greyed grigio|grigia
it being-restored ripristino in corso|in corso il ripristino|in fase di ripristino
it not-backed-up nessun backup|non viene effettuato|non fa backup|senza backup|non esegue il backup
it long-ago settimane|mesi|giorni
it never mai stato|mai fatto|mai effettuat*|mai eseguit*
it no-access non puo accedere|impossibile accedere
it incorrect errat*|sbagliat*|dimenticat*|non corrett*
it stuck bloccat*|si blocca|fermo a|non avanza
it takes-long ci mette troppo|troppo tempo|molto lento|da ore|per ore
it is-off disattivat*|non attivo|non e attivo
it disconnected disconness*|disconnette|scolleg*
it corrupt danneggiat*|non compatibil*|corrott*
it not-saved possibile salvare|impossibile salvare|non puo essere salvat*
it no-rights permessi|accesso negato|privilegi
it locked bloccato con|con codice
it no-connection impossibile connettersi|impossibile collegarsi|possibile connettersi
it not-set impossibile impostare|possibile impostare
it works funziona di nuovo|senza problemi|con successo
it no-error nessun errore|senza errori
it other-subject database|retrocamera|disco di backup
ja device *アイフォン*
ja icloud *アイクラウド*
ja computer *コンピュータ*|*パソコン*
ja backup *バックアップ*
ja restore *復元*
ja storage *ストレージ*|*容量*|*空き領域*
ja on-device *デバイスに*|*本体の*|iphone本体*|iphoneストレージ*
ja network *ネットワーク*|*通信*|*ネット*
ja wifi *ワイファイ*|*無線lan
ja files *ファイル*
ja account *アカウント*
ja password *パスワード*
ja email *メールアドレス*|*メール*
ja session *セッション*
ja failed *できなかった*|*できず*|*出来ない*|*出来ません*|*完了しな*|*完了しません*|*されない*|*されません*|*失敗*|*できない*|*できません*|*エラー*|*うまくいかない*
ja problem *問題*|*できない*|*できません*|*エラー*
ja not-enough *不足*|*足りな*|*足りません*|*容量がありません*|*空きがない*|*空き容量がない*
ja full *いっぱい*|*満杯*|*一杯*
ja last *前回*|*最後*
ja not-completed *完了でき*|*完成しな*|*完了しな*
ja poor *よくな*|*悪い*|*不安定*|*遅い*
ja unavailable *利用不可能*|*利用できません*|*利用できない*
ja enable *有効*|*オンに*
ja needed *必要*
ja backup-now *今すぐバックアップ*
ja greyed *グレー*|*押せない*|*押せません*
ja being-restored *復元中*
ja not-backed-up *バックアップされていな*|*バックアップされていませ*|*バックアップが作成されていませ*|*バックアップしていな*
ja long-ago *週間*|*日間*|*ヶ月*|*か月*|*カ月*
ja never *一度も*
ja no-access *アクセスできな*|*アクセスできませ*
ja verify *確認*
ja incorrect *違います*|*間違*|*正しくありませ*|*正しくな*|*忘れ*
ja stuck *止まっ*|*止まる*|*進まな*|*終わらな*|*固まる*|*固まっ*|*フリーズ*|*動かな*
ja takes-long *時間がかか*|*何時間*
ja is-off *オフになっ*|*オフです*|*オフに*
ja disconnected *取り外*|*接続が切*|*接続が解除*|*切断*
ja corrupt *壊れ*|*破損*|*互換性*
ja not-saved *保存できませ*|*保存できな*|*保存することができませ*
ja no-rights *アクセス権*
ja locked *ロックされて*|*パスコード*
ja no-connection *接続できませ*|*接続できな*
ja not-set *設定できませ*|*設定できな*
ja works *成功しま*|*正常に*|*問題なく*|*できるようになりました*
ja other-subject *データベース*|*アンドロイド*|*タイムマシン*|*バックカメラ*
ko device *아이폰*|*아이패드*
ko icloud *아이클라우드*
ko app *아이튠즈*
ko computer *컴퓨터*
ko backup *백업*
ko restore *복원*
ko storage *저장공간*|*용량*|*공간*
ko on-device *이기기*|*기기의*|*아이폰에*|iphone저장*
ko network *네트워크*|*인터넷*
ko wifi *와이파이*
ko files *파일*
ko account *계정*
ko password *암호*|*비밀번호*
ko email *이메일*
ko session *세션*
ko failed *안되*|*되지않*|*못했*|*실패*|*안돼*|*안됨*|*안됩니다*|*오류*|*에러*|*백업할수없*
ko problem *문제*|*오류*|*할수없*|*안돼*
ko not-enough *부족*|*모자라*|*충분하지않*
ko full *가득*|*꽉*
ko last *최근*|*마지막*
ko not-completed *완료하지못*|*완료되지*|*완료할수없*
ko poor *좋지않*|*느려*|*느린*|*불안정*
ko unavailable *사용할수없*
ko enable *활성화*|*켜려*|*켜는*|*켤*
ko needed *해야*|*필요*|*있어야*
ko backup-now *지금백업*
ko greyed *회색*|*비활성화*
ko being-restored *복원중*|*복원하는중*
ko not-backed-up *백업되지않*|*백업이안*|*백업을안*
ko long-ago *주동안*|*몇주*|*개월*|*일동안*
ko never *한번도*
ko no-access *접근할수없*|*액세스할수없*
ko verify *확인*|*인증*
ko incorrect *틀렸*|*틀리*|*잘못*|*올바르지*|*잊*
ko stuck *멈춤*|*멈췄*|*멈춰*|*멈추*|*진행되지*|*안끝나*
ko takes-long *오래걸*|*너무느*|*몇시간*
ko is-off *꺼져*|*꺼짐*|*꺼졌*
ko disconnected *연결이끊*|*연결해제*|*연결이해제*
ko corrupt *손상*|*호환되지*
ko not-saved *저장할수없*|*저장하지못*
ko no-rights *접근권한*|*권한*
ko locked *잠겨*|*잠금상태*
ko no-connection *연결할수없*
ko not-set *설정할수없*
ko works *성공*|*정상적으로*|*해결됐*|*해결되*
ko other-subject *데이터베이스*|*안드로이드*|*카카오톡*|*타임머신*|*후방카메라*
nb backup sikkerhetskopi*
nb failed mislykte*|fungerer ikke
nl backup reservekopie*
nl restore terugzet*|teruggezet|herstel*
nl storage opslag*|ruimte
nl on-device op dit apparaat|op mijn iphone|op de iphone|iphone opslag
nl network netwerk*|verbinding
nl files bestand*
nl password wachtwoord*
nl session sessie
nl failed gefaald|faalt|niet mogelijk|kan geen|mislukt*|fout|fouten|foutmelding*|lukt niet|werkt niet|niet gelukt
nl problem probleem|kan niet|lukt niet|fout
nl not-enough niet genoeg|onvoldoende|te weinig|geen ruimte
nl full vol
nl last laatste
nl not-completed niet voltooid|niet worden voltooid|niet afgerond
nl poor slecht*|trage|traag|zwak*
nl unavailable niet beschikbaar
nl enable inschakelen|aanzetten
nl needed moet|nodig|vereist
nl backup-now maak nu reservekopie|maak nu een reservekopie|reservekopie nu|nu reservekopie maken
nl greyed grijs|grijze
nl being-restored wordt teruggezet|wordt hersteld|wordt nog teruggezet
nl not-backed-up geen reservekopie|geen backup
nl long-ago weken|maanden|dagen
nl never nooit
nl no-access geen toegang
nl verify bevestig*|gecontroleerd*|controle van|geverifieerd*
nl incorrect onjuist*|verkeerd*|vergeten|niet juist
nl stuck vastgelopen|blijft hangen|hangt|loopt vast|zit vast
nl takes-long duurt te lang|duurt lang|duurt erg lang|duurt uren|al uren
nl is-off uitgeschakeld|staat uit
nl disconnected verbroken|losgekoppeld|verbreekt
nl corrupt beschadigd|niet compatibel
nl not-saved niet worden opgeslagen|niet worden bewaard|niet opgeslagen
nl no-rights toegangsrechten|geen toestemming|bevoegdheden
nl locked vergrendeld|toegangscode
nl no-connection kan geen verbinding|geen verbinding maken
nl not-set niet worden ingesteld|niet instellen
nl works werkt weer|zonder problemen|gelukt
nl no-error geen fout|geen fouten
nl other-subject databank|achteruitrijcamera|reservekopieschijf
pl backup kopia zapasowa|kopii zapasowej
pl failed nie powiodl*|nie udal*|blad
pl stuck utknal*|utknel*|zawiesil*
pt computer computador*
pt backup copia de seguranca|copias de seguranca
pt storage armazenamento|espaco
pt on-device neste dispositivo|no iphone|no meu iphone
pt network rede|conexao|ligacao
pt files arquivos|ficheiros
pt account conta
pt password senha*|palavra passe
pt session sessao
pt failed nao consegue|nao e possivel|nao conclui|nao completa|nao faz|falhou|falha*|erro|erros|nao funciona*|nao foi possivel|nao consigo
pt problem problema|nao consigo|nao e possivel|erro
pt not-enough insuficiente*|nao ha espaco|nao tem espaco|nao tenho espaco|sem espaco|falta de|nao ha armazenamento
pt full cheio|cheia|lotad*|esgotad*
pt not-completed nao foi concluid*|nao pode ser concluid*|nao terminou
pt poor ruim|lenta|fraca|instavel|baixo desempenho
pt unavailable indisponiveis|nao estavam disponiveis
pt enable ativar
pt needed preciso|precisa|necessari*
pt backup-now fazer backup agora|efetuar copia de seguranca agora|backup agora
pt greyed cinza|cinzento|esmaecid*
pt being-restored sendo restaurado|restauracao em andamento|a ser restaurado
pt not-backed-up sem backup|nenhum backup|nao faz backup|nao teve backup
pt no-access nao conseguiu acess*|nao consegue acess*|nao conseguiu ter acesso|nao pode acessar
pt incorrect incorret*|errad*|esquec*
pt stuck travad*|travou|parado em|preso em|nao avanca|empancad*
pt takes-long demora muito|demorando muito|muito lent*|ha horas|por horas
pt is-off desativad*|desligad*
pt disconnected desconect*|desligou se
pt corrupt corrompid*|danificad*|incompativ*|nao e compativel
pt not-saved nao pode ser salv*|nao pode ser guardad*|nao foi possivel salvar
pt no-rights permissoes|acesso negado|privilegios
pt locked bloqueado com|esta bloqueado
pt no-connection nao foi possivel conectar|nao pode conectar
pt not-set nao pode ser definid*|nao foi possivel definir
pt works funciona novamente|voltou a funcionar|sem problemas|com sucesso
pt no-error sem erros
pt other-subject banco de dados|camera de re|disco de backup
ru device аифон*|аипад*
ru icloud аиклауд*
ru app аитюнс
ru computer компьютер*|аитюнс
ru backup резервн*|бэкап*|бекап*
ru restore восстан*
ru storage хранилищ*|места|место|памят*
ru on-device на этом устроистве|на устроистве|на iphone|на аифоне|памят iphone
ru network сети|сеть|интернет*|соединен*
ru wifi ваифаи*
ru files фаил*
ru account учетн*|аккаунт*
ru password парол*
ru email почт*
ru session сеанс*|сесси*
ru failed невозможно|не могу сделать|не выполняет*|не выполнен*|не делается|не проходит|сбои*|не удал*|не удается|ошибк*|не работает|не получается|неудач*|не создается
ru problem проблем*|не удается|не могу|ошибк*|не получается
ru not-enough недостаточн*|не хватает|нехватк*|мало места|нет места|закончил*
ru full заполнен*|переполнен*
ru last последн*
ru not-completed не завершен*|не было завершен*|не завершил*
ru poor плох*|медленн*|слаб*|нестабильн*
ru unavailable недоступн*
ru enable включен*|включит*
ru needed необходим*|нужн*|требует*
ru backup-now создать копию|создать резервную копию|создать копию сеичас
ru greyed сера*|серы*|серо*|неактивн*
ru being-restored восстанавливается|идет восстановление|продолжается восстановление
ru not-backed-up не создавал*|нет резервнои копии|не делал*
ru long-ago недел*|месяц*|днеи
ru never никогда|ни разу
ru no-access получить доступ|нет доступа
ru verify провер*|подтвержд*|подтверд*|неподтвержд*
ru incorrect неверн*|неправильн*|забыл*
ru stuck завис*|застрял*|не двигается|висит|не заканчивается
ru takes-long долго|очень медленно|часами|несколько часов
ru is-off выключен*|отключен*|отключил*
ru disconnected отключил*|отключается|отключен*|отсоедин*|соединение прерв*
ru corrupt поврежден*|несовместим*
ru not-saved не удалось сохранить|невозможно сохранить|не может быть сохранен*
ru no-rights права доступа|прав доступа|доступ запрещен|привилеги*
ru locked заблокирован*|код пароль
ru no-connection не удалось подключиться|не удается подключиться|установить соединение
ru not-set не удалось установить|не удалось задать|не удается установить
ru works заработал*|снова работает|успешно
ru no-error без ошибок
ru other-subject база данных|базы данных|баз данных|андроид*|вотсап*|ватсап*|камера заднего
sv backup sakerhetskopi*
sv failed misslyckad*|fungerar inte
sv stuck fastnat|fastnar|hanger sig
th backup *สํารองข้อมูล*|*ข้อมูลสํารอง*
tr backup yedek*
tr failed basarisiz*|yapilamadi
tr stuck takildi|takili kaldi
vi backup sao luu
zh device *苹果手机*|*蘋果手機*
zh computer *电脑*|*電腦*
zh backup *备份*|*備份*
zh restore *恢复*|*回復*|*復原*|*还原*|*還原*
zh storage *储存空间*|*存储空间*|*儲存空間*|*空间*|*空間*|*容量*
zh on-device *此设备*|*设备上*|*此裝置*|*裝置上*|iphone上*
zh network *网络*|*網路*|*網絡*
zh wifi *无线局域网*|*無線網路*
zh files *文件*|*檔案*
zh account *帐户*|*账户*|*帳號*|*帳戶*|*账号*
zh password *密码*|*密碼*
zh email *邮件地址*|*邮箱*|*電子郵件*|*电子邮件*
zh session *会话*|*工作階段*|*作業階段*
zh failed *不能备份*|*不能備份*|*未能*|*未成功*|*備份不到*|*无法进行*|*無法進行*|*失败*|*失敗*|*无法备份*|*無法備份*|*错误*|*錯誤*|*不成功*|*出错*|*出錯*|*备份不了*|*備份不了*
zh problem *问题*|*問題*|*无法*|*無法*|*错误*|*錯誤*
zh not-enough *不足*|*不够*|*不夠*|*没有足够*|*沒有足夠*
zh full *已满*|*已滿*|*满了*|*滿了*|*快满*|*快滿*|*用完*
zh last *上次*|*上一次*
zh not-completed *未完成*|*无法完成*|*無法完成*|*没有完成*|*沒有完成*
zh poor *较差*|*很差*|*不佳*|*不稳定*|*不穩定*|*太慢*
zh unavailable *不可用*|*无法使用*|*無法使用*
zh enable *启用*|*打开*|*开启*|*啟用*|*開啟*
zh needed *必须*|*必須*|*需要*|*才能*
zh backup-now *立即备份*|*立即備份*|*现在备份*
zh greyed *灰色*|*变灰*|*變灰*|*点不了*|*點不了*
zh being-restored *正在恢复*|*正在回復*|*正在復原*|*正在还原*
zh not-backed-up *没有备份*|*未备份*|*沒有備份*|*未備份*|*未進行備份*|*没备份*
zh long-ago *几周*|*周未*|*周前*|*天前*|*个月*|*幾週*|*週未*|*週前*|*個月*|*几天*|*幾天*
zh never *从未*|*從未*|*从来没*
zh no-access *无法访问*|*無法連接帳*|*無法取用*|*無法存取*
zh verify *验证*|*驗證*
zh incorrect *不正确*|*不正確*|*错误*|*錯誤*|*忘记*|*忘記*|*不对*
zh stuck *卡住*|*卡在*|*一直停*|*不动*|*不動*|*停在*|*没反应*
zh takes-long *很久*|*太久*|*很慢*|*几个小时*|*好几个小时*|*幾個小時*
zh is-off *已关闭*|*已關閉*|*被关闭*|*被關閉*|*未开启*
zh disconnected *断开*|*斷開*|*中斷連*|*断连*
zh corrupt *损坏*|*損壞*|*不兼容*|*不相容*|*損毀*|*已损毁*
zh not-saved *无法存储*|*无法保存*|*無法儲存*|*不能保存*
zh no-rights *权限*|*權限*|*取用權*
zh locked *已锁定*|*被锁定*|*已鎖定*|*被鎖定*
zh no-connection *无法连接*|*無法連接*|*無法連線*
zh not-set *无法设置*|*无法设定*|*無法設定*
zh works *恢复正常*|*恢復正常*|*备份成功*|*備份成功*
zh no-error *没有错误*|*沒有錯誤*
zh other-subject *数据库*|*資料庫*|*安卓*|*微信*|*时间机器*|*倒车*`;
