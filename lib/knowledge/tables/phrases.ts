// Written by "npm run tables" from the reviewed files in lib/knowledge; change those.
export const PHRASES = ` en
!! Abackup of your iphone failedAicloud backup failedBphone backup failed
"! Aan additional*is required to backup this iphoneAdo not have enough icloud storageTspace in icloudCnt have enough icloud storageRspace in icloudAnot enough icloud storageLspace in icloud
"" Aicloud storage almost fullPfullPis almost fullSfullAnot enough storage
#! Alast backup could not be completedRnt be completedFicloud backup could not be completed
$! Abackup could not be completed because of poor networkMnt be completed because of poor network
%! Aicloud contains a backup from
&! Aenough free space on this device to finish a backup
&" Astorage almost full
'! Afiles were not available during the last backupLunavailable during the last backup
(! Aproblem enabling icloud backup
)! Aairplane mode or use wifi to enable icloudAthe internet to enable icloud
*! Aconnected to a wifi*to start a backupAwifi connection to make a backup
,! Abackup cannot begin because another
-! Abacked up recently because it has not finished being restoredEup options will be available when your iphone is restoredBecause it is still restoring from an icloud backupCing restored and will automatically backup
.! Adays since the last backupAhas not been backed up in*weeksDnt backed up to itunes in*weeksHeen backed up in*daysYweeksAweeks since the last backup
/! Aiphone not backed upAthis iphone*hasnt been backed up
0! Aicloud backup is unable to access the account
1! Aicloud backup requires that you verify your password
2! Abackup to icloud without a verified emailAcannot backup without a verified email
3! Abackup process is taking a long time
3# Abacking up.Aestimating time remainingAminute remainingGs remainingAturning on backupAupdating icloud
4# Aturning on backup
5! Acannot delete backupAthis backup cannot be deleted
6! Acannot be turned off at this timeHturn off backup
7! Abackup not supported
8! Aicloud upload and backup failed
8" Amake sure you are connected to a wifi or cellular networkZed to wifi
9! Aicloud backup is offBs not being backed up to icloud
:! Aicloud storage details are currently
;! Acomplete but some apps arent includedAready to be moved to your new iphone but some appsAyour data is ready to be moved to your new iphone but some apps arent included
;# Ayour data is ready to be moved to your new
<! Abackup has been disabled by a profileAicloud backup has been disabled by a configuration profile
@! Aitems could not be restoredArestore incomplete
A! Arestore from icloud backup failed
B! Aconnect to power to restoreArestoring from icloud will resume when this iphone cools down. an estimatedZl resume when this iphone is connected to wifi or 5g. an estimatedZl resume when this iphone is connected to wifi. an estimatedAto power to continue downloading your appsAwifi connection is required to download your
B" Arestore paused
C# Aestimating time remainingAminutes remainingAtime remaining estimating
D! Acannot restore backupAunable to restore backup
E! Acould not restore*because the backup was corrupt
E" Abackup was corrupt or not compatible with the iphone that is being restored
F! Ainvalid password when restoring encrypted backupApassword you entered to unlock your iphone backup
F" Aenter the password to unlock your iphone backup
G! Afind my iphone must be disabled before restoringXturned off beforeImust be turned off before
H! Acould not restore the iphone because not enough free spaceAnot enough free space is available on the iphone
I! Ais too old to restore this backupArequires a newer version of ios to restoreAsoftware on the iphone is too old
J! Acould not be restored because the iphone disconnectedKrestore the iphone because the iphone disconnected
K! Acould not restore the iphone because an error occurredAerror occurred while reading from or writing to the iphone
N! Aconnection to gs apple com being blockedAsoftware update server could not be contactedAupdate server could not be contacted
O! Aiphone could not be restored. an unknown errorUupdated. an unknown errorAthe iphone could not be restored. an unknown error has occured 53Liphone could not be restored. an unknown error occurred 18
P! Acould not backup*because an error occurredLe backed up because an error occurred
P" Aerror occurred while backing up this iphone
Q" Abackup*because the iphone disconnectedZ was disconnectedAcomputer disconnected lost connection
R! Acould not backup*because the backup was corrupt
S! Abackup could not be saved on the computerZ on this computerZ to the computer
T" Abackup*because a session could not be startedPthe backup session failedAsession could not be started with the iphone
U! Ainsufficient free disk space on drive to backupAnot enough free space on this computer
U" Abackup*because not enough free space is available on this computerPthere is not enough free space on this computer
V" Abackup*because you do not have enough access privileges
W" Apassword could not be setJfor your iphone backup could not be set
X! Acannot remove itunes backup encryptionAencrypted backup mdm setting present
Y" Abackup*because it is locked with a passcodeAdevice lockedAerror copying keychain data
[! Acould not connect to this iphone. an unknown error occurred
\\! Aerror reading backup properties
\\" Aerror reading statusAread manifest dbFstatus plistAstatus plist missing
]" Acould not create a snapshotRsnapshotAerror creating snapshotAfailed to create snapshotAsnapshot could not be createdJfailed
_! Aerror writing keychain backup
\`! Aunable to backup until setup is finished
 de
!! Aicloud backup fehlgeschlagenHsicherung fehlgeschlagenBphone backup fehlgeschlagenHsicherung fehlgeschlagen
"! Aauf icloud nicht genugend freier speicherAfur das backup*zusatzlicher speicherplatz erforderlichAnicht genug speicherplatz in icloudLend speicherplatz in icloud
"" Aicloud speicher ist fast vollUvollQvollPplatz ist fast vollAnicht genugend speicherplatz
#! Aletzte backup konnte nicht abgeschlossen werdenGs backup konnte nicht abgeschlossen werden
$! Abackup konnte aufgrund von netzwerkproblemen nicht abgeschlossen
%! Aein backup von einer neueren
&! Anicht genugend freier speicherplatz verfugbar um das backup
&" Aspeicher fast voll
'! Adateien waren wahrend des letzten backup
(! Abeim aktivieren des icloud backups
)! Aausschalten oder wifi zum aktivieren des icloudAinternetverbindung her um das icloud
*! Azum starten eines backups wird eine wifi
,! Aicloud backup kann nicht gestartet
-! Abackupoptionen sind verfugbar sobaldAimmer noch von einem icloud backup wiederhergestelltAkein backup*da die wiederherstellung noch nicht abgeschlossenAwiederhergestellt und es wird automatisch ein backup erstellt
.! Avor*tagen wurde das letzte mal ein backupEwochen wurde das letzte mal ein backupAwurde seit*wochen kein backupXitunes backup
/! Afur diesen iphone*wurde kein backup erstelltJs iphone*wurde kein backup erstelltAiphone ohne backup
0! Aicloud backup hat keinen zugriff auf den account
1! Afur das icloud backup muss dein passwort bestatigt
2! Aohne bestatigte email adresse kann*kein icloud backup
3# Abackup erstellen.Averbleibende zeit schatzenSwird geschatzt
4# Abackup aktivieren
5! Abackup kann nicht geloscht werden da es benutztAdieses backup kann derzeit nichtAloschen des backups fehlgeschlagen
6! Abackup kann nicht deaktiviert werdenAkonnen derzeit nicht deaktiviert werden
7! Abackup nicht unterstutzt
8! Aicloud upload und backup fehlgeschlagen
8" Astelle sicher dass eine wifi oder mobilfunkverbindung bestehtZifi verbindung besteht
9! Aicloud backup ist deaktiviertAwird nicht in icloud gesichert
:! Ainfos zum icloud speicher sind
;! Aaber nicht alle apps werden eingeschlossenAkostenloser icloud speicher lauft in
;# Adaten konnen jetzt auf dein neues iphone bewegt
@! Aobjekte konnten nicht vom icloudAwiederherstellung unvollstandig
A! Awiederherstellung von icloud backup fehlgeschlagen
B! Aden download von apps und medien fortzusetzenAvon icloud wird fortgesetzt wennAzum laden deiner apps und media ist eine wifiEwiederherstellen ans stromnetz anschliessen
B" Awiederherstellung angehalten
 nl
!! Aicloud backup misluktHreservekopie misluktBphone backup misluktHreservekopie mislukt
"! Aextra vereist om een reservekopie te makenAniet genoeg icloud opslagAonvoldoende icloud opslagruimteAte weinig icloud opslagruimte
"" Aicloud opslag is bijna volRvolAniet genoeg opslagruimteAonvoldoende opslagruimte
#! Alaatste reservekopie kon niet worden voltooidAvoltooien van de laatste reservekopie is mislukt
$! Areservekopie kon niet worden voltooid vanwege een slechte netwerkverbinding
%! Areservekopie bevat van een nieuwere
&! Avrij op dit apparaat om een reservekopie te voltooien
&" Aopslagruimte bijna vol
'! Aniet beschikbaar tijdens de laatste reservekopie
(! Aprobleem met het inschakelen van icloud reservekopie
)! Aicloud reservekopie in te schakelenAvliegtuigmodus uit of gebruik wifi voor de icloud
*! Averbonden zijn met een*om een reservekopie te starten
,! Amomenteel wordt teruggezet op een
-! Aals dit voltooid is wordt er automatisch een reservekopieAhet terugzetten van een icloud reservekopie nog niet is voltooidAreservekopie opties zijn beschikbaar alsNvan deze iphone gemaakt omdat nog niet alles erop is teruggezet
.! Aal weken geen backupC*dagen geen reservekopieDweken geen reservekopie
/! Ageen iphone reservekopieAvan deze iphone*is geen reservekopie gemaakt
0! Aicloud reservekopie heeft geen toegang
1! Avoor icloud reservekopie is controle van je wachtwoord
2! Areservekopie*op icloud te maken is een gecontroleerd emailadres
3# Areservekopie maken.Dterende tijd schatten
4# Areservekopie inschakelen
5! Areservekopie kan niet worden verwijderd omdat hijSu niet worden verwijderdNverwijderen niet mogelijk
6! Akunnen nu niet worden uitgeschakeldAreservekopie uitschakelen niet mogelijk
7! Areservekopie niet ondersteund
8! Auploaden naar icloud en reservekopie
8" Acontroleer of er verbinding is met een wifinetwerk of een mobiel netwerkZng is met wifi
9! Ageen reservekopie gemaakt in icloudAicloud reservekopie is uitgeschakeld
:! Ainformatie over icloud opslag is
;! Amaar sommige apps zijn er niet in opgenomen
;# Aje gegevens kunnen worden verplaatst naar je
@! Asommige onderdelen uit de icloudAterugzetten niet voltooid
A! Azet icloud reservekopie terug mislukt
B! Aaan op een voedingsbrom om terug te zettenAhet terugzetten uit icloud wordt hervat als deze iphone is afgekoeld. er is naar schattingZd wordt hervat als deze iphone verbonden is met wifi of 5g. er is naar schattingZd wordt hervat als deze iphone verbonden is met wifi. er is naar schattingAsluit het apparaat aan op een voedingsbronAte downloaden is een wifiverbinding vereist
B" Aterugzetten gepauzeerd
 sv
!! Aicloud sakerhetskopiering misslyckades
"! Adenna iphone kan inte sakerhetskopieras eftersom det inte finns tillrackligtAtill for att sakerhetskopiera denna iphone
#! Aden senaste sakerhetskopieringen kunde
$! Asakerhetskopieringen kunde inte slutforas pa grund av
%! Ainnehaller en sakerhetskopia fran en
&! Aledigt utrymme pa den har enheten for att slutfora sakerhetskopieringen
'! Ainte tillgangliga under den senaste sakerhetskopieringen
(! Agick inte att aktivera icloud
)! Aflygplanslaget eller anvand wifi om du vill aktivera icloudAinternet om du vill aktivera icloud
*! Atill ett wifi eller mobilnatverk for att starta en sakerhetskopiaOnatverk for att starta en sakerhetskopia
,! Aicloud sakerhetskopiering kan inte paborjas
-! Adenna iphone har inte sakerhetskopierats pa lange eftersom dessAhar inte sakerhetskopierats pa lange eftersom den fortfarande aterskapas fran enAjust nu och kommer att sakerhetskopieras automatiskt nar den arAnar iphone har aterskapats fran den har sakerhetskopian
.! Ahar inte sakerhetskopierats pa*dagarZts pa*veckorAiphone har inte sakerhetskopierats med itunes pa
/! Aiphone ar inte sakerhetskopieradHej sakerhetskopieradG*har inte sakerhetskopierats
0! Aicloud sakerhetskopiering kan inte oppna
1! Asakerhetskopiering kraver att du bekraftar ditt
2! Aiphone kan inte sakerhetskopieras till icloud utan en
4# Aslar pa sakerhetskopiering
5! Akan inte radera sakerhetskopiaAsakerhetskopian kan inte raderas eftersom den anvandsZraderas just
6! Akan inte stanga av sakerhetskopieringPs av just nu
7! Asakerhetskopiering stods inte
8! Aicloud overforing och sakerhetskopiering misslyckades
8" Akontrollera att du ar ansluten till wifi
9! Aicloud sakerhetskopiering ar avBphone sakerhetskopieras inte till
:! Aicloud utrymme ar inte tillganglig
;! Aklart men vissa appar ar inte inkluderadeBostnadsfria icloud lagringen loper ut
;# Adina data kan nu flyttas till din nya iphone. den har icloud sakerhetskopian raderas om
@! Aaterskapning ej slutfordAobjekt kunde inte aterskapas fran icloud
A! Ainte att aterskapa fran icloud
B! Aanslut till stromkalla for att aterskapaBterskapandet fran icloud fortsatter narAdet kravs en wifi anslutning for att hamtaAstromkalla om du vill fortsatta hamta appar
B" Aaterskapandet har pausats
 da
!! Aicloud sikkerhedskopi mislykkedes
"! Akan ikke sikkerhedskopieres fordi der ikke er nok ledigAyderligere*til at sikkerhedskopiere denne
#! Aden seneste sikkerhedskopiering kunne
$! Asidste sikkerhedskopiering kunne ikke afsluttes pa grund af
%! Aafsluttes da icloud indeholder en
&! Aledig plads pa enheden til at afslutte en sikkerhedskopiering
'! Avar utilgaengelige under den sidste sikkerhedskopiering
(! Aopstod et problem med at sla icloud
)! Aflyfunktion fra eller brug wifi til at aktivere icloudAinternettet for at sla icloud
*! Atil et wifi eller mobilnetvaerk for at starte sikkerhedskopieringMnetvaerk for at starte sikkerhedskopiering
,! Aikke starte fordi en anden enhed gendanner
-! Abliver tilgaengelige nar iphone gendannes fra denne sikkerhedskopiAdenne iphone er ikke blevet sikkerhedskopieret for nylig fordiM*er ikke blevet sikkerhedskopieret for nylig fordi gendannelsen fra enAiphone er ved at blive gendannet og starter automatisk sikkerhedskopiering narAog starter automatisk sikkerhedskopiering nar den er faerdig
.! Adage siden denne iphone*sidst blev sikkerhedskopieretAer ikke sikkerhedskopieret i*ugerAiphone er ikke sikkerhedskopieret til itunes iAuger siden denne iphone*sidst blev sikkerhedskopieret
/! Aiphone ikke sikkerhedskopieret
/" Aikke sikkerhedskopieret
0! Asikkerhedskopiering kan ikke fa forbindelse til
1! Asikkerhedskopiering kraever at du bekraefter din
2! Aiphone kan ikke sikkerhedskopiere til icloud uden en
4# Aslar sikkerhedskopiering til
5! Adenne sikkerhedskopi kan ikke slettesAkan ikke slette sikkerhedskopi
6! Akan ikke sla sikkerhedskopiering fraAsikkerhedskopiering af*kan ikke slas fra
7! Asikkerhedskopiering understottes ikke
8! Aicloud overforsel og sikkerhedskopiering mislykkedes
8" Asorg for at der er forbindelse til et wifi eller mobilnetvaerkMhave forbindelse til wifi
9! Aiphone sikkerhedskopieres ikke tilAsikkerhedskopiering er slaet fra
:! Aoplysninger om icloud lagring er
;! Adine data er klar til at blive flyttet til din nye iphone men nogle apps er ikke inkluderetAgennemfort men nogle apps er ikke inkluderet
;# Adine data er klar til at blive flyttet til
@! Aemner kunne ikke gendannes fra icloudAgendannelse ufuldstaendig
A! Agendannelse fra icloud sikkerhedskopi mislykkedes
B! Aen wifi forbindelse til at hente dine appsChed til en stromforsyning for at gendanneAfra icloud genoptages nar denneAstromforsyning for at fortsaette overforslen
B" Agendannelse sat pa pause
 nb
!! Aicloud sikkerhetskopiering mislyktes
"! Akan ikke sikkerhetskopieres fordi det ikke er nokBreves ytterligere*for a sikkerhetskopiere
#! Aforrige sikkerhetskopiering kunne ikke
$! Asikkerhetskopi kunne ikke fullfores pa grunn av en
%! Afordi icloud allerede har en
&! Aledig plass pa enheten til a fullfore sikkerhetskopien
'! Avar ikke tilgjengelige under forrige sikkerhetskopi
(! Aet problem under aktivering av icloud
)! Aflymodus eller bruk wifi for a aktivere icloudAinternett for a aktivere icloud
*! Atil et wifi nettverk for a starte en sikkerhetskopieringEwifi eller mobilnettet for a starte en sikkerhetskopiering
,! Afordi en annen enhet blir gjenopprettet fra
-! Aer ikke sikkerhetskopiert i det siste fordi gjenopprettingenAiphone*har ikke blitt sikkerhetskopiert i det siste fordi den fortsattAnar iphone enheten gjenopprettes fra denne sikkerhetskopienKen gjenopprettes fra denne sikkerhetskopienKn gjenopprettes fra denne sikkerhetskopienAog den vil automatisk starte sikkerhetskopiering nar den
.! Ahar ikke blitt sikkerhetskopiert til itunes paAiphone*har ikke blitt sikkerhetskopiert pa
/! Ahar ikke blitt sikkerhetskopiertAiphone ikke sikkerhetskopiert
0! Aicloud sikkerhetskopiering far ikke tilgang til
1! Aicloud sikkerhetskopiering krever at du
2! Aen verifisert e postadresse for a sikkerhetskopiere til
4# Aslar pa sikkerhetskopiering
5! Akan ikke slette sikkerhetskopiAsikkerhetskopien kan ikke slettes for oyeblikketZ slettes fordi den er i bruk
6! Akan ikke sla av sikkerhetskopieringMs av for oyeblikket
7! Asikkerhetskopiering stottes ikke
8! Aopplasting og sikkerhetskopiering til icloud
8" Aforsikre deg om at du er koblet til wifiAkontroller at du er koblet til wifi eller mobilnettet
9! Aicloud sikkerhetskopiering er avAsikkerhetskopieres ikke til icloud
:! Adetaljer om icloud lagring er
;! Afullfort men ikke alle apper er inkludertAkostnadsfrie icloud lagringsplassen utloper om
;# Adataene dine er klare til a overfores til din
@! Agjenopprett ufullstendigeAobjekter kunne ikke gjenopprettes fra icloud
A! Agjenoppretting fra icloud sikkerhetskopi mislyktes
B! Adet kreves wifi tilkobling for a laste nedAfra icloud fortsetter nar iphoneAkoble til strom for a gjenoppretteAstrom for a fortsette nedlastingen av apper
B" Agjenoppretting satt pa pause
 fi
!! Aicloud varmuuskopiointi epaonnistui
"! Aei voida varmuuskopioida koska icloud tallennustilaa eiAvarmuuskopioimiseen tarvitaan*lisatilaa
#! Aviimeisin varmuuskopiointi keskeytyi
$! Aviimeisin varmuuskopio ei valmistunut heikkojen verkko
%! Aei valmistunut koska icloudissa on
&! Aei ole riittavasti vapaata tilaa varmuuskopioinnin
'! Aei ollut saatavilla viimeisen varmuuskopioinnin aikana
(! Aongelma icloud varmuuskopioinnin kayttoonotossa
)! Aicloud varmuuskopiointi laittamalla lentotila poisAota icloud varmuuskopiointi kayttoon yhdistamalla
*! Avarmuuskopioinnin aloittaminen vaatii yhteyden
,! Akoska toista laitetta ollaan palauttamassa
-! Aei ole tehty askettain varmuuskopiota koska sen icloud varmuuskopion palautus onHvarmuuskopioitu askettain koska sen palautusta eiAkun iphone on palautettu tasta varmuuskopiostaAse varmuuskopioidaan automaattisesti palautuksen
.! Aei ole varmuuskopioitu*viikkoonAiphonea*ei ole varmuuskopioitu*paivaanGia*ei ole varmuuskopioitu*paivaan
/! Aiphonea*ei ole varmuuskopioituGia*ei ole varmuuskopioitu
0! Avarmuuskopio ei voi kayttaa tilia
1! Aicloud varmuuskopiointi vaatii etta
2! Aei voida varmuuskopioida icloudiin ilman vahvistettua
4# Alaitetaan varmuuskopiointi paalle
5! Avarmuuskopiota ei voida poistaa
6! Avarmuuskopiointia ei voida laittaa paalta
7! Avarmuuskopiointia ei tueta
8! Aicloud lahetys ja varmuuskopio epaonnistuivat
8" Avarmista etta olet yhteydessa wifiinOsinulla on wifi tai mobiiliyhteys
9! Aicloud varmuuskopiointi pois paaltaAtata iphonea ei varmuuskopioidaLia ei varmuuskopioida
:! Aicloud tallennustilasta ei ole nyt
;! Aicloud tallennustilasi vanhenemiseen on aikaaAsuoritettu mutta jotkin apit eivat sisally
;# Atietosi ovat valmiit siirrettavaksi uuteen
@! Akohteita ei voitu palauttaa icloudApalautus keskenerainen
A! Apalauttaminen icloud varmuuskopiosta epaonnistui
B! Aappien ja median lataaminen vaatii wifi yhteydenAicloudista jatkuu kun tama iphoneAmedian lataamista liittamalla laite virtalahteeseenApalauta liittamalla virtalahteeseen
B" Apalautus keskeytetty
 es
!! Acopia de seguridad del iphone ha falladoAerror de copia de seguridad del iphonePen icloud
"! Ade espacio adicional para realizar una copia de seguridadAno hay suficiente espacio de almacenamiento disponible en icloudZ disponible en icloudZ en icloudDtienes suficiente espacio en icloud
"" Aalmacenamiento de icloud esta casi llenoZesta llenoPinsuficiente
#! Ano se ha podido completar la ultima copia de seguridadGpudo completar la ultima copia de seguridad
$! Acopia de seguridad debido a la condicion deficiente de la red
&! Aespacio libre en este dispositivo para finalizar la copia de seguridad
&" Aalmacenamiento casi lleno
'! Ano estaban disponibles durante la ultima copia de seguridad
(! Aproblema al activar la copia de seguridad en icloud
)! Aen icloud desactiva el modoAinternet para activar la copia de seguridad
*! Ared wifi*para iniciar una copia de seguridad
-! Acopia de seguridad reciente*porque no se ha finalizado su restauracionAopciones de copia de seguridad estaran disponibles una vezAse realizara una copia de seguridad automaticamente una vez finalizada la restauracionAtodavia se esta restaurando una copia de seguridad de icloud
.! Adias que no se realiza una copia de seguridadAsemanas que no se realiza una copia de seguridad
/! Aiphone sin copia de seguridadAno se ha realizado ninguna copia de seguridad de este iphone
0! Acopia de seguridad en icloud no puede acceder a la cuenta
1! Acopia de seguridad en icloud requiere que verifiques tu contrasena
2! Aen icloud sin una direccion de correo verificada
3# Acalculando tiempo restanteArealizando copia de seguridad
4# Aactivando copia de seguridad
5! Acopia de seguridad porque esta en usoAimposible eliminar copiaAmomentos no se puede eliminar la copia de seguridad
6! Adesactivar las copias de seguridadAimposible desactivar copia
7! Aincompatible con copia de seguridad
8! Acargar los datos en icloud
8" Aasegurate de tener conexion a una red wifiAcomprueba que te has conectado a una red wifi o a una red movil
9! Acopia de seguridad en icloud desactivadaAno has configurado la copia de seguridad en icloud
;! Acompletado pero no se han incluido algunas
@! Aitems no se han podido restaurar
A! Aha podido restaurar la copia
B! Aa la alimentacion para restaurarloAde alimentacion para seguir descargando lasAse reanudara la restauracion a partir de icloud cuando este iphone se conecte a una red wifiZion a partir de icloud cuando este iphone se conecte a una red wifi o 5gZion a partir de icloud cuando este iphone se enfrie. se necesitaran alrededor de
 es-419
!! Aerror de respaldo en
"! Ade espacio adicional para realizar un respaldo de esteAno se puede guardar un respaldo de este iphone porque no hay suficienteMrealizar un respaldo del iphone porque no hay
#! Apudo completar el ultimo respaldo
$! Ano se completo el ultimo respaldo debido a las
%! Adebido a que icloud contiene
&! Aespacio en este dispositivo para completar el respaldo
'! Ano estaban disponibles durante el ultimo respaldo
(! Aal activar el respaldo en icloud
)! Ade icloud desactiva modo deAinternet para activar el respaldo
*! Ared wifi o celular para iniciar un respaldoAuna red wifi para iniciar un respaldo
,! Aporque se esta restaurando otro
-! Ade respaldo estaran disponibles cuando se restaure tu iphone conAno existe un respaldo reciente del iphone*porque se esta restaurandoDhay ningun respaldo reciente de este iphone porque noAse guardara un respaldo automaticamente una vez
.! Aque no se respalda este iphoneEse respaldo este iphone*por ultima
/! Aiphone sin respaldoG*no se ha respaldado
0! Aen icloud no puede acceder a la cuenta
1! Ael respaldo en icloud requiere que
2! Ano se puede realizar un respaldo de este iphone en icloud sin
4# Aactivando respaldo
5! Aimposible eliminar respaldoAmomento no se puede eliminar el respaldoArespaldo porque esta en uso
6! Aimposible desactivar respaldoAse pueden desactivar los respaldos
7! Arespaldo incompatible
8! Acarga y respaldo de icloud
8" Aasegurate de tener conexion a una red wifi o de datos celularesZon a wifi
9! Ano existe respaldo de este iphoneArespaldo de icloud desactivado
:! Adetalles del almacenamiento en icloud
;! Acompletado pero no se incluyen algunas appsAtus datos estan listos para transferirse a
@! Aelementos no se pudieron restaurarArestauracion incompleta
A! Ase pudo restaurar el respaldo
B! Aa la corriente para seguir descargando appsAconectate a la corriente para restaurarApara descargar las apps y los contenidos seArestaurar tus apps y datos requiere aproximadamente
B" Arestauracion en pausa
 pt
8! Afalha de envio e backup do
9! Abackup do icloud estaAesta ocorrendo backup deste iphone no
A! Ado backup do icloud falhou
 pt-BR
!! Abackup do icloud falhouLphone falhou
"! Amais*para efetuar o backup deste iphoneAnao ha armazenamento suficiente disponivel no icloudZciente no icloudHespaco suficiente no icloudAvoce nao tem espaco suficiente no icloud
"" Aarmazenamento do icloud esta cheioZsta quase cheioAespaco insuficiente
#! Aultimo backup nao pode ser concluido
$! Abackup nao pode ser concluido devido ao baixo desempenho da rede
%! Aicloud contem um backup de
&! Asuficiente neste dispositivo para terminar um backup
&" Aarmazenamento quase cheio
'! Aindisponiveis durante o ultimo backup
(! Aproblema ao ativar o backup do icloud
)! Adesative o modo aviao ou use wifi para ativar o backupAinternet para ativar o backup
*! Arede wifi*para iniciar um backup
,! Ado icloud nao pode comecar
-! Abackup deste iphone nao foi criado recentemente porque a restauracaoAopcoes de backup estarao disponiveis quandoAsendo restaurado por um backup do icloudAum backup do iphone sera criado ao terminar a restauracao
.! Anenhum backup efetuado*semanasAultimo backup deste iphone ocorreu ha
/! Aeste iphone*nao teve nenhum backupAiphone nao tem um backup
0! Abackup do icloud nao conseguiu ter acesso a conta
1! Abackup do icloud requer que voce verifique sua senha
2! Aicloud sem um endereco de email verificado
3# Aestimando o tempo restanteAfazendo backup
4# Aativando o backup
5! Abackup nao pode ser apagadoAe possivel apagar o backup
6! Ae possivel desativar o backupAnao podem ser desativados no momento
7! Aincompatibilidade para backup
8" Acertifique se de estar conectado a uma rede wifiRque haja uma conexao a uma rede wifi ou celular
9! Abackup do icloud esta desativado
:! Adetalhes do armazenamento do icloud
;! Aconcluido mas alguns apps nao estao incluidosAos dados estao prontos para serem movidos para o iphone novo mas alguns apps nao estao incluidos
;# Aseu dados estao prontos para serem movidos
@! Arestauracao incompletaAser restaurados do backup do
B! Aa restauracao do icloud sera retomada quando este iphone esfriar. serao necessarios cerca deZera retomada quando este iphone estiver conectado a uma rede wifi ou 5gZera retomada quando este iphone estiver conectado a uma rede wifi. serao necessarios cerca deAconecte se a alimentacao para continuar o downloadZpara restaurarAe preciso ter uma conexao wifi para baixar
B" Arestauracao em pausa
 pt-PT
!! Aseguranca em icloud falhou
"! Ae possivel efetuar copia de seguranca deste iphone porque nao haApara efetuar uma copia de seguranca deste iphone
#! Apossivel concluir a ultima copia de
$! Aa ultima copia de seguranca nao foi concluida por causa das
%! Aicloud contem uma copia de
&! Asuficiente para este dispositivo terminar uma copia de seguranca
'! Aestavam indisponiveis durante a ultima copia de
(! Aum problema ao ativar copias em
)! Aas copias icloud desative oAinternet para ativar as copias em icloud
*! Auma copia de seguranca tem de estabelecer ligacao a uma
,! Aem icloud nao pode comecar
-! Aa ser restaurado assim que terminar sera efetuada uma copia deAdeste iphone*porque ainda esta a ser restaurado a partir de uma copia de seguranca em icloudAnao foi feita nenhuma copia de seguranca recente deste iphone porque oAopcoes de copia de seguranca estarao disponiveis quando o iphone for restaurado a
.! Aque nao faz copia de seguranca deste iphone
/! Aiphone sem copia deAnunca fez copia de seguranca deste
0! Aa copia de seguranca em icloud nao conseguiu
1! Aicloud requer confirmacao da
2! Ae possivel fazer copia de seguranca do iphone em icloud sem um
4# Aa ativar copias de seguranca
5! Acopia de seguranca porque esta a ser utilizadaAimpossivel apagar copia de segurancaAmomento nao e possivel apagar esta copia de seguranca
6! Ade momento nao e possivel desativar as copias deAimpossivel desativar copias
7! Acopias nao suportadas
8! Afalha no envio e copia de seguranca
8" Acertifique se de que a ligacao a uma rede movel ou wifi esta ativaZgacao a uma rede wifi esta ativa
9! Anao esta a ser feita nenhuma copia de segurancaAseguranca em icloud desativada
:! Ade momento nao e possivel aceder a informacao do armazenamento em icloud. volte a tentar mais tarde
;! Amas algumas aplicacoes nao foram incluidas
;# Aprontos para serem movidos para o seu novo
@! Aelementos da copia de segurancaArestauro incompleto
A! Ade seguranca de icloud falhou
B! Ae outro conteudo e necessaria ligacao a umaAligar a corrente para restaurarDue este dispositivo a corrente para continuarAo restauro a partir de icloud sera retomado quando este iphone arrefecer. serao necessarios cerca deZloud sera retomado quando este iphone estiver ligado a uma rede wifiZloud sera retomado quando este iphone estiver ligado a uma rede wifi ou 5g
B" Arestauro em pausa
 ca
!! Aerror de copia a
"! Ano s ha pogut fer una copia de seguretat de l iphone perque no hi ha prouAper fer una copia de seguretat d aquest iphone
#! Acopia de seguretat no es va
$! Al ultima copia de seguretat no s ha pogut completar perque la connexio
%! Adarrera copia de seguretat perque l icloud
&! Aha prou espai lliure al dispositiu per completar la copia
'! Adurant l ultima copia de seguretat no s ha pogut
(! Aun problema a l hora d activar la copia a l
)! Ainternet per activar la copia de seguretat a l icloudAl icloud desactiva el mode
*! Aa una xarxa mobil o wifi per iniciar una copia deAet connectis a una xarxa wifi per iniciar una copia
,! Aa l icloud no pot comencar
-! Ade seguretat estaran disponibles quan l iphone es restauri des d aquesta copiaAno s ha desat cap copia de seguretat recent d aquest iphone perqueAs esta restaurant i en acabat desara automaticament una copiaCha desat cap copia de seguretat recent d aquest iphone*perque encara s esta restaurant a partir d
.! Ade l ultima copia de seguretat de l iphoneAha fet cap copia de seguretat de l iphone enAs ha fet cap copia de seguretat de l iphone a l
/! Acap copia de l iphoneAno s ha fet cap copia de seguretat
0! Ade seguretat a l icloud no pot accedir al
1! Ala copia de seguretat a l icloud requereix
2! Ano pot fer copia de seguretat a l icloud sense una adreca de
4# Aactivant la copia de seguretat
5! Ano es pot eliminar la copia de seguretatLsborrar la copia de seguretat en aquest momentZia de seguretat perque s esta utilitzant
6! Ano es poden desactivar en aquest momentIt desactivar la copia de seguretat
7! Ano es compatible amb la copia
8! Acarrega i copia de seguretat a l icloud
8" Acomprova que t hagis connectat a una xarxa mobil o wifiOinguis connexio a la wifi
9! Acopies de seguretat a l icloudUde l iphone a l icloud
:! Adetalls de l emmagatzematge a l icloud
;! Aaquesta preferencia a la configuracio de lAcompletat pero sense incloure algunes apps
;# Ales dades estan a punt per traslladar se al
@! Aitems no s han pogut restaurarArestauracio incompleta
A! Ala restauracio amb la copia
B! Aconnectat al corrent per restaurarCrrent per continuar descarregant les appsAla restauracio des de l icloud es reprendra quan l iphone es refredi. es necessitaran aproximadamentZcloud es reprendra quan l iphone estigui connectat a una xarxa wifiZcloud es reprendra quan l iphone estigui connectat a una xarxa wifi o 5gAuna connexio wifi per descarregar les apps
B" Arestauracio en pausa
 it
!! Abackup dell iphone non riuscitoIi icloud non riuscitoHicloud non riuscitoIphone non riuscito
"! Ail backup di*richiede*in piuAlo spazio disponibile su icloud non e sufficienteKicloud disponibile non e sufficienteAnon hai abbastanza spazio in icloudZ su icloud
"" Aspazio icloud e pienoInsufficienteHsu icloud e quasi esaurito
#! Anon e stato possibile completare l ultimo backup
$! Acompletare l ultimo backup. il problema potrebbe essere dovuto a condizioni di rete
%! Aperche su icloud e presente
&! Aspazio libero sufficiente per completare il backup
&" Aspazio di archiviazione quasi esaurito
'! Anon erano disponibili durante l ultimo backup
(! Aproblema durante l abilitazione del backup su icloud
)! Adisattiva uso in aereo o utilizza wifi per abilitare backupAil backup icloud connettiti a
*! Aper avviare un backup devi*wifi
,! Adi icloud non puo iniziare
-! Aal termine verra eseguito automaticamente il backupAdal backup di icloud e ancora in corsoAopzioni di backup saranno disponibili quandoArimanenti prima di eseguire il backup
.! Abackup di iphone*non viene effettuato da*settimaneAl ultimo backup di iphone*e stato eseguito*giorni faZ*e stato eseguito*settimane fa
/! Ail backup di iphone*non e stato eseguitoAnessun backup di iphone
0! Abackup di icloud non puo accedere
1! Abackup tramite icloud richiede la verifica della password
2! Abackup su icloud senza un indirizzo email verificato
3# Acalcolo tempo rimanenteAeseguo backup
4# Aattivo backup
5! Ae impossibile eliminare il backupCpossibile eliminare il backup
6! Ae impossibile disattivare i backupCpossibile disattivare il backup
7! Abackup non supportato
8! Acaricamento e backup su icloud
8" Aassicurati di aver eseguito l accesso a una rete wifi o cellulareZto l accesso alla rete wifi
9! Abackup di iphone su icloud non e attivoHicloud non attivo
:! Adettagli relativi allo spazio su icloud
;! Acompletato ma alcune app non sono incluseAsono pronti per il trasferimento sul nuovo
@! Anon e stato possibile ripristinareAripristino incompleto
A! Ada backup icloud non riuscito
B! Acollegati a una sorgente di energia per continuareZdi energia per ilAfile multimediali e richiesta una connessioneAil ripristino da icloud riprendera
B" Aripristino in pausa
 fr
!! Aechec de la sauvegarde de l iphoneXicloudAsauvegarde de l iphone a echoueLicloud a echoue
"! Adevez disposer de*de plus pour sauvegarderApas assez d espace dans icloudTicloudTsur icloudAstockage icloud disponible est insuffisantQest insuffisant
"" Aespace de stockage insuffisantAstockage icloud est pleinVresque pleinQpresque sature
#! Aderniere sauvegarde n a pas pu etre acheveeZas pu etre termineeZu etre achevee
$! Asauvegarde*en raison de mauvaises conditions de reseau
%! Aterminee car icloud contient une
&! Ainsuffisant sur cet appareil pour terminer une sauvegarde
&" Astockage presque sature
'! An etaient pas disponibles lors de la derniere sauvegarde
(! Al activation de la sauvegarde icloud a echoue
)! Adesactivez le mode avion ou utilisez le wifi pour activer la sauvegarde
*! Aconnecte a un reseau wifi*pour commencer une sauvegarde
-! Aen cours de restauration et ses donnees seront automatiquement sauvegardeesCcore en train de restaurer une sauvegarde icloudAn a pas ete sauvegarde recemment car sa restaurationAoptions de sauvegarde seront disponibles une fois votre iphone restaure
.! Aderniere sauvegarde de cet iphone*remonte aAn ont pas ete sauvegardees dans itunes depuis*semainesZs depuis*semaines
/! Adonnees de cet iphone*n ont pas ete sauvegardeesAiphone non sauvegarde
0! Asauvegarde icloud ne peut pas acceder au compte
1! Avalider votre mot de passe pour utiliser la sauvegarde icloud
2! Asauvegarde sur icloud sans une adresse email verifiee
3! Asauvegarde icloud prend plus de temps que prevu
3# Aestimation du temps restantAsauvegarde en cours
8! Aet du telechargement sur icloud
8" Aassurez vous que vous etes connecte a un reseau wifi
9! An est pas sauvegarde sur icloudAsauvegarde icloud desactivee
;! Amais certaines apps ne sont pas incluses
A! Apartir de la sauvegarde icloud a echoue
B! Abrancher sur secteur pour restaurerHz vous sur secteur pour continuer aAnecessaires pour finaliser la restauration
 fr-CA
"! Acet iphone ne peut etre sauvegarde car l espace de stockageAde*de plus pour sauvegarder cet iphone
#! Asauvegarde n a pas pu etre
$! Ala derniere sauvegarde n a pas pu aboutir a cause d
%! Acontient une sauvegarde d une
&! Ala sauvegarde n a pas pu aboutir car l espace disponible
'! Aetaient pas disponibles lors de la derniere sauvegarde
(! Al activation de la sauvegarde icloud a
)! Aconnectez vous a internet pour activer la sauvegardeAdesactivez le mode avion ou utilisez le wifi pour activer sauvegarde
*! Aa un reseau wifi ou cellulaire pour commencer une sauvegardeRpour commencer une sauvegarde
,! Aicloud ne peut pas commencer car un autre
-! Adisponibles une fois votre iphone restaure a partir de cette sauvegardeAen cours de restauration et ses donnees seront automatiquement sauvegardees une fois laAn a pas ete sauvegarde recemment car la restauration a partir d icloud estZcemment car sa restauration n est
.! An ont pas ete sauvegardees sur itunes depuis*semainesAse sont ecoulees depuis la derniere sauvegarde de cetOs depuis la derniere sauvegarde de cet
/! Acet iphone*n ont pas ete sauvegardees
0! Aicloud ne peut pas acceder au compte
1! Aicloud vous demande de verifier votre mot de
2! Acet iphone ne peut pas etre sauvegarde sur icloud sans
5! Aactuellement impossible de supprimer cette sauvegardeAsauvegarde car elle est en cours d utilisationBuppression de la sauvegarde impossible
6! Ade desactiver les sauvegardes deCsactivation de la sauvegarde impossible
7! Asauvegarde non geree
8! Ateleversement et de la sauvegarde
8" Aassurez vous d etre connecte a un reseau wifi
9! Acet iphone n est pas sauvegarde
:! Ales details du stockage icloud ne sont pas disponibles pour le moment. veuillez reessayer plus tard
;! Acertaines apps ne sont pas incluses
;# Avos donnees sont pretes a etre transferees
@! Apu etre restaures a partirArestauration inachevee
A! Aune sauvegarde icloud a echoue
B! Abrancher l appareil sur une prise de courantAde vos apps et de vos contenus multimediasAnecessaires pour terminer la restaurationAwifi est requise pour telecharger vos apps
B" Arestauration en pause
 ro
!! Abackup icloud esuat
"! Aa efectua backupul acestui iphone este nevoie deAnu se poate efectua backup pentru acest iphone deoarece nu exista suficient
#! Aultimul backup nu a putut
$! Aultimul backup nu a putut fi finalizat din cauza
%! Aun backup dintr o versiune
&! Aliber pe acest dispozitiv pentru a finaliza backupul
'! Aau fost disponibile in timpul ultimului backup
(! Ao problema la activarea backupului icloud
)! Adezactivati modul avion sau utilizati wifi pentru a activa backupulAinternet pentru a activa backupul
*! Aunui backup necesita conectarea la o
,! Ase restaureaza in prezent din
-! Aacest iphone este in curs de restaurare si va efectua backupM*nu are un backup recent deoarece inca seAde backup vor fi disponibile dupa ce iphoneAnu are un backup recent deoarece restaurarea sa nu a
.! Aau trecut*saptamani de la ultimul backupKzile de la ultimul backupApentru acest iphone nu s a efectuat backup de*saptamaniZa efectuat backup in itunes de*saptamani
/! Aiphone fara backupG*nu s a efectuat backup
0! Aicloud nu poate accesa contul
1! Aicloud solicita verificarea parolei
2! Anu poate efectua backup pe icloud fara o adresa de
4# Aactivare backup
5! Aacest backup nu poate fi stersAimposibil de sters backupul
6! Aimposibil de dezactivat backupulAnu pot fi dezactivate momentan
7! Abackup neadmis
8! Aincarcarea si backupul pe icloud
8" Aasigurati va ca dispuneti de conexiune la o retea wifi sau celularaZ de conexiune la wifi
9! Abackupul icloud este dezactivatAiphone nu se efectueaza backup pe
:! Adetaliile despre stocarea icloud sunt temporar indisponibile. reincercati mai tarziu
;! Afinalizat dar unele aplicatii nu sunt incluseAmigrate pe noul iphone dar unele aplicatii
;# Adatele dvs. sunt gata de a fi migrate pe noul iphone. acest backup icloud va fi sters peste
@! Aau putut fi restaurate dinArestaurare incompleta
A! Adin backupul icloud a esuat
B! Aconectati la alimentare pentru restaurareAdescarcarea aplicatiilor si continutului multimediaAfinalizarea restaurarii aplicatiilor si datelor
B" Arestaurare suspendata
 cs
!! Azalohovani na icloud selhalo
"! Anelze zalohovat protoze v ulozisti na icloudu neniApro zalohovani tohoto iphoneu je pozadovano oZoneu touch je pozadovano oZonu je pozadovano o
#! Aposledni zalohovani se nepodarilo
$! Azalohovani nebylo mozne z duvodu nestabilniho pripojeni k
%! Aje zaloha novejsi verze ios
&! Ana zarizeni neni pro dokonceni zalohovani
'! Asoubory nebyly behem posledniho zalohovani k
(! Apri zapinani zalohovani na icloud se
)! Aicloud pripojte se k internetuHvypnete letovy rezim nebo pouzijte
*! Azalohovani musite byt pripojeni k wifi
,! Ateto zalohy je momentalne obnovovano
-! Adispozici az bude iphone obnoven z teto zalohyAiphone nebyl v posledni dobe zalohovan protoze nebylaAprave obnovovan a pote bude automaticky zalohovanAv posledni dobe zalohovan protoze stale probiha jeho obnova ze zalohy na
.! Anebyl v poslednich*dnech zalohovanTtydnech zalohovan
/! Aiphone neni zalohovanyG*dosud nebyl zalohovan
0! Ana icloudu se nedari ziskat pristup k
1! Ana icloud pozaduje overeni vaseho hesla
2! Aemailove adresy nemuze iphone na icloud
5! Atuto zalohu nelze momentalne smazatAzalohu nelze smazat
6! Azalohovani nelze vypnoutLpro*nelze momentalne zapnout
7! Azalohovani nepodporovano
8! Aodesilani a zalohovani na icloud
8" Aujistete se ze jste pripojeni k wifi
9! Aiphone neni na icloudAzalohovani na icloud je vypnute
:! Apodrobne udaje o ulozisti na icloudu
;! Ajsou pripravena na presun do noveho iphonuAs tim ze nektere aplikace jsou vynechane
;# Avase data jsou pripravena na presun do noveho
@! Aobnova nedokoncenaAze zalohy na icloudu obnovit
A! Aze zalohy na icloudu selhala
B! Adokonceni obnovy aplikaci a dat bude zapotrebiApripojte zarizeni k napajeniAstazeni aplikaci a medii je pozadovano pripojeni
B" Aobnovovani bylo pozastaveno
 sk
!! Azalohovanie na icloud zlyhalo
"! Anie je mozne zalohovat kvoli nedostatku miesta vXpre nedostatok miesta vAzalohovanie tohto iphoneu touch vyzaduje dodatocneZ vyzaduje dodatocneXu vyzaduje dodatocne
#! Aposledne zalohovanie sa nepodarilo
$! Aposlednu zalohu sa nepodarilo dokoncit kvoli
%! Aicloud obsahuje zalohu z novsej
&! Aje dostatok volneho miesta na dokoncenie zalohovania
'! Aniektore subory neboli dostupne pocas poslednej aktualizacie
(! Apri zapinani zalohovania v icloude sa
)! Aicloude pripojte sa na internetAv icloude vypnite rezim lietadlo
*! Aspustit zalohovanie musite byt pripojeni k wifi
,! Ana icloud sa nemoze spustit
-! Adostupne po obnoveni iphonu z tejto zalohyAmomentalne obnovuje a po dokonceni bude automaticky zalohovanyCznosti zalohovania budu dostupne po obnoveni iphoneuAnebol v poslednom case zalohovany pretoze sa stale obnovuje z icloudAtento iphone nebol v poslednom case zalohovany pretoze
.! Atento iphone nebol zalohovany v itunesM*nebol zalohovany niekolko
/! Aiphone nie je zalohovanyG*nebol zalohovany
0! Azaloha nedokaze pristupovat k uctu
1! Azaloha vyzaduje overenie vasho
2! Aiphone nie je mozne zalohovat na icloud bez
4# Azapinam zalohovanie
5! Anie je mozne vymazat zalohuAzalohu nie je mozne v tejto chviliVymazat pretoze sa pouziva
6! Anie je mozne v tejto chvili vypnutOypnut zalohovanie
7! Azalohovanie nie je podporovane
8! Aodosielanie a zalohovanie na icloud
8" Auistite sa ze mate pripojenie k wifi
9! Aicloud zaloha je vypnutaBphone nie je zalohovany na
:! Apodrobnosti o icloud ulozisku su
;! Aniektore apky ale nebudu prenesene
;# Avase data su pripravene na prenos do noveho
@! Aobnova nie je dokoncenaAsa nepodarilo obnovit z icloud
A! Aobnova z icloud zalohy zlyhala
B! Aobnovy vasich apiek a dat bude potrebnych asiApre obnovenie sa pripojte k napajaniuAstiahnutie vasich apiek a medii je potrebneAv stahovani svojich apiek a medii pripojte
B" Aobnova je pozastavena
 pl
!! Ablad backupu w icloud
"! Aaby utworzyc backup tego iphone a potrzebaZiphonea potrzebaZiphonea touch potrzebaAbackupu tego iphonea za malo wolnego miejsca wAnie mozna bylo utworzyc backupu iphonea touch za maloAtego iphone a za malo wolnego miejsca w icloudLa touch za malo wolnego miejsca w icloud
#! Abylo ukonczyc ostatniego tworzenia backupu
$! Abackupu nie zostalo ukonczone z powodu slabej jakosci
%! Aicloud znajduje sie juz backup
&! Aza malo wolnego miejsca aby ukonczyc tworzenie backupu
'! Aniedostepna w czasie ostatniego tworzenia backupu
(! Az wlaczaniem backupu w icloud
)! Aicloud polacz sie z internetemAw icloud wylacz tryb samolot
*! Abackupu polacz sie z siecia wifi
,! Aicloud inne urzadzenie jest obecnie
-! Abackup iphone a zostanie utworzony automatycznie poNa touch zostanie utworzony automatycznie poPzostanie utworzony automatycznie poGu tego iphone a nie zostal do koncaTa touch nie zostal do koncaAdostepne gdy iphone zostanie odtworzony z tego backupuAnie tworzono backupu tego iphonea nie zostal doAtego iphone a*poniewaz trwa odtwarzanie go z backupu wLa*poniewaz trwa odtwarzanie go z backupu w icloud
.! Aod*dni nie tworzono backupuDtygodni nie tworzono backupuAtego iphone a w itunes od*tygodni
/! Abackup iphone a nie utworzonyNa nie utworzonyPtouch nie utworzonyGy wymagaja aby iphone byl podlaczony
/" Anie utworzono backupu tego
0! Aw icloud nie ma dostepu do
1! Abackup w icloud wymaga
2! Anie mozna tworzyc backupu tego iphone a w icloudZ tego iphonea touch w icloudZ tego iphonea w icloud
4# Awlaczam tworzenie backupu
5! Anie mozna usunac backupuAtej chwili usunac tego backupuAusunac tego backupu jest uzywany
6! Amial tworzone backupy funkcji nieAnie mozna wylaczyc backupow
7! Abackup nieobslugiwany
8! Awysylania i tworzenia backupu w
8" Aupewnij sie ze masz polaczenie z siecia wifi
9! Aiphone nie ma backupu wAw icloud jest wylaczony
:! Aszczegoly miejsca w icloud sa chwilowo niedostepne. sprobuj ponownie pozniej
;! Aale backup nie obejmuje czesciAgotowe do przeniesienia na nowego iphone a
;# Asa gotowe do przeniesienia na nowego iphone
@! Aodtworzenie niepelneHona z backupu w icloud
A! Ablad odtwarzania z backupu w
B! Aaby odtworzyc podlacz zasilanieBplikacji i multimediow wymaga polaczenia wifiAkontynuowac pobieranie aplikacji i materialowAz icloud zostanie wznowione gdy
B" Aodtwarzanie wstrzymane
 hr
!! Aicloud sig. kopija nije uspjela
"! Ane moze se izraditi sigurnosna kopija ovog iphone uredaja jerAza izradu sigurnosne kopije ovog iphone uredaja potrebno
#! Akopija nije se mogla dovrsiti
$! Akopiranje nije se moglo dovrsiti zbog losih mreznih
%! Aicloud sadrzi sigurnosnu kopiju iz novije verzije
&! Anema dovoljno slobodne memorije za dovrsetak sigurnosnog kopiranja
'! Abile dostupne tijekom posljednjeg sigurnosnog kopiranja
(! Aje do problema prilikom aktiviranja icloud
)! Ainternet kako biste omogucili icloudAupotrijebite wifi za ukljucenje icloud
*! Asigurnosne kopije trebate biti spojeni na wifi
,! Apoceti jer drugi uredaj trenutacno koristi
-! Akopije bit ce dostupne kad se vas iphone obnovi iz oveAneko vrijeme nije bio sigurnosno kopiran jer se i dalje obnavlja iz icloudAobnavlja i kad postupak zavrsi automatski ce se izraditi sigurnosna kopijaAu novije vrijeme nije izradena sigurnosna kopija za ovaj iphone jer
.! Akopija ovog iphone uredaja nije izradena viseAposljednje sigurnosne kopije ovog iphonea*prosli su
/! Aiphone*nije sigurnosno kopiranAnije izradena sig. kopija za iphone
0! Aicloud sigurnosno kopiranje ne moze pristupiti
1! Akopija zahtijeva provjeru vase lozinke
2! Akopiranje s ovog iphone uredaja na icloud nije moguce bez
4# Aukljucenje sigurnosne kopije
5! Aova sigurnosna kopija se ne moze obrisati jer je u upotrebiWtrenutacno se ne moze obrisatiAsigurnosna kopija ne moze se obrisati
6! Asigurnosna kopija ne moze se iskljucitiAtrenutacno se ne mogu iskljuciti
7! Asigurnosna kopija nije podrzana
8! Apostavljanje i sigurnosno kopiranje na icloud
8" Aprovjerite jeste li spojeni na wifi
9! Aicloud kopija je iskljucenaAse sigurnosna kopija ovog iphonea na
:! Adetalji icloud memorije trenutacno nisu dostupni. pokusajte kasnije
;! Adovrseno ali neke aplikacije nisu ukljuceneAsu za premjestanje na novi iphone ali neke
;# Avasi podaci spremni su za premjestanje na novi
@! Amogu se obnoviti iz icloudAobnova nije potpuna
A! Aicloud sigurnosne kopije nije uspjelo
B! Apreuzimanje aplikacija i medijskih sadrzajaCocjenjuje se da ce za dovrsetak obnavljanjaAspojite se na napajanje za obnavljanjeAza nastavak preuzimanja vasih aplikacija i
B" Aobnavljanje je pauzirano
 ru
!! Aсбои резервного копирования iphoneZия в icloud
!" Aсбои резервного копирования
"! Aв icloud недостаточно местаWсвободного местаAнедостаточно места в icloudAтребуется еще*памяти для резервного копирования
"" Aнедостаточно местаAхранилище icloud заполненоRпочти заполнено
#! Aне удалось завершить последнее резервное копированиеVсоздание последнеи резервнои копии
$! Aрезервнои копии не было завершено из за плохои работы сети
%! Aпоследнюю резервную копию так как
&! Aместа для завершения резервного копирования
&" Aместа почти нет
'! Aнедоступны во время создания последнеи резервнои копии
(! Aпроблема при включении резервного копирования
)! Aв icloud подключите устроиству кAиспользуите wifi для включения резервного
*! Aчтобы начать резервное копирование необходимо подключение к сети wifi
,! Aэтои резервнои копии восстанавливается другое
-! Aнастроики резервного копирования станут доступны после окончания восстановленияAпотом автоматически будет создана резервная копияBродолжается восстановление из резервнои копии icloudAрезервные копии*так как процесс его восстановления не завершен
.! Aрезервные копии этого*не создавались*днZсоздавались*нед
/! Aнет резервнои копии iphoneAрезервные копии этого iphone*пока не создавались
0! Aрезервнои копии в icloud не удается получить доступ
1! Aрезервное копирование в icloud требует проверки пароля
2! Aкопии*в icloud невозможно без проверки адреса
3# Aподсчет оставшегося времениAсоздание копии.
4# Aвкл. резервное копирование
5! Aне удается удалить резервную копиюAрезервную копию нельзя удалить так как она используетсяAэту резервную копию сеичас нельзя
6! Aне удается отключить резервную копиюAсеичас отключить резервное копирование для
7! Aрезервное копирование не поддерживается
8! Aсбои выгрузки и резервного копирования
8" Aубедитесь в наличии подключения к wifi
9! Aрезервное копирование в icloud выключеноV*в icloud выключено
:! Aоб использовании хранилища icloud сеичас
;! Aрезервнои копии но в неи нет некоторыхAсрок бесплатного хранения в icloud
;# Aваши данные готовы к переносу на новыи iphone. данные в резервнои копии в icloud будут удалены через
@! Aвосстановление не завершеноAобъекты не удалось восстановить из
A! Aне удалось выполнить восстановление из
B! Aдля восстановления выполните подключение кAзагрузки приложении и медиафаилов требуетсяHу приложении и медиафаилов выполнитеAиз icloud возобновится когда этот
B" Aвосстановление приостановлено
 uk
!! Aпомилка архіваціі в icloud
"! Aдля резервноі копіі iphone неAкопію даних iphone бо недостатньо місця у сховищі icloudGцього iphone через брак вільного місця в icloud
#! Aвдалося завершити останню архівацію
$! Aостанню архівацію не було завершено через
%! Aбо icloud містить резервну копію
&! Aнедостатньо вільного місця для завершення архіваціі
'! Aбули недоступні під час останньоі архіваціі
(! Aпід час увімкнення архіваціі в icloud
)! Aувімкніть wifi щоб увімкнути архівацію в icloudBстановіть інтернет з єднання щоб увімкнути архівацію в icloud
*! Aпочати архівацію потрібно під єднатися доMування потрібно під єднатися до wifi чи
,! Aвідновлює дані з цієі резервноі
-! Aiphone не архівувався останнім часом бо неAпісля чого буде автоматично створено иого резервну копіюAрезервна копія цього iphone*давно не створювалася бо він щеAщоино iphone буде відновлено з цієі резервноі копіі
.! Aостанню резервну копію для цього iphone*булоAцеи iphone не архівувався в itunesZ протягом
/! Aiphone не архівованоPувавсяAрезервна копія цього iphone*ще
0! Aфункція архівація в icloud не має доступу до
1! Aдля роботи функціі архівація icloud потрібно
2! Aцеи iphone не може виконати архівацію в icloud без
5! Aзараз не можна видалити цю резервнуAне вдається видалити копіюAрезервну копію бо вона використовується
6! Aне вдається вимкнути архівацію
7! Aархівація не підтримується
8! Aзбіи закачування та архіваціі icloud
8" Aупевніться що ви під єдналися до wifi чи стільниковоі мережіZні до wifi
9! Aархівацію в icloud вимкненоAданих в icloud із цього iphone не
:! Aвідомості про сховище icloud зараз
;! Aвиконано але деякі програми не долученоCнятком деяких програм готові до перенесення
;# Aваші дані готові до перенесення на новии iphone. цю резервну копію в icloud буде видалено через
@! Aвідновлення не завершеноAелементів із резервноі копіі в
A! Aне вдалося відновити з резервноі
B! Aвикачування програм і медіафаилів потрібнеBідновлювання з icloud поновиться колиAпід єднаите живлення щоб відновитиAєднаите живлення щоб викачувати програми і
B" Aвідновлення призупинено
 hu
!! Asikertelen az icloud mentes
"! Anem keszitheto biztonsagi mentes mert nincs eleg icloudZ mentes mert nincs elegendo szabadAvan szukseg az iphone biztonsagi mentesehez
#! Aa legutobbi biztonsagi mentest nem
$! Aaz utolso biztonsagi mentest nem sikerult vegrehajtani a nem
%! Aicloud egy ujabb ios verziobol
&! Aszabad hely az eszkozon a biztonsagi mentes
'! Avolt elerheto a legutobbi biztonsagi menteskor
(! Aproblema lepett fel az icloud mentes
)! Aaz icloud biztonsagi mentes engedelyezesehezAbiztonsagi menteshez kapcsolja ki a repulogep modot vagy hasznaljon
*! Aegy wifi halozatra a biztonsagi mentesJvagy mobilhalozatra a biztonsagi mentes
,! Abiztonsagi mentes nem tud elindulni
-! Aa biztonsagi mentesi beallitasok akkor valnak elerhetove ha visszaallitja az iphoneAnem keszult legutobb biztonsagi mentes mert nem fejezodott be aMmostanaban biztonsagi mentes mert egy icloud biztonsagi mentes visszaallitasa van rajtaAvisszaallitas zajlik es ha elkeszult automatikusan biztonsagi mentest keszitAzajlik es ha kesz automatikusan biztonsagi mentes keszul
.! Aiphonerol*hete nem keszult biztonsagi mentesKutoljara*hete keszult biztonsagi mentesTnapja keszult biztonsagi mentesArol*hete nem keszult biztonsagi mentesEutoljara*hete keszult biztonsagi mentesNnapja keszult biztonsagi mentes
/" Anem keszult biztonsagi mentes
0! Amentes nem eri el a z*fiokot
1! Amenteshez ujra meg kell adnia a jelszavat
2! Aez az iphone nem tud biztonsagi mentest kesziteni az icloudba
4# Aa biztonsagi mentes bekapcsolasa
5! Aa biztonsagi mentes nem torolhetoAbiztonsagi mentes jelenleg nem mentheto
6! Aa biztonsagi mentes nem kapcsolhatoAbiztonsagi menteseit jelenleg nem lehet kikapcsolni
7! Aa biztonsagi mentes nem tamogatott
8! Avalo biztonsagi mentes es feltoltes
8" Agyozodjon meg arrol hogy csatlakozik wifi vagy mobil adathalozathozOrola hogy csatlakozik a wifi halozathoz
9! Aicloud mentes ki vanAnem keszul biztonsagi mentes az icloudba
:! Aaz icloud tarhelyadatok nem erhetok
;! Aaz adatai keszen allnak arra hogy athelyezze oket az uj iphone jaraAnem szerepel a biztonsagi mentesben
;# Akeszen allnak arra hogy athelyezze oket az
@! Aa visszaallitas nincs keszAnem lehetett visszaallitani az icloud
A! Anem sikerult a visszaallitas icloud
B! Aa visszaallitashoz csatlakoztassa a tapegysegetBz appjainak es adatainak helyreallitasahozAes media letoltese wifi kapcsolatot igenyelItartalom letoltesehez csatlakoztassa a
B" Aa visszaallitas szuneteltetve van
 tr
!! Aicloud yedekleme basarisiz oldu
"! Aicloud saklama alani olmadigi icin buBphone i yedeklemek icin*dahaHu yedeklemek icin*daha
#! Ason yedekleme tamamlanamadi
$! Ason yedekleme kotu ag baglantisi
%! Ayeni bir ios surumunun yedeklemesini
&! Abu aygitta yedeklemeyi sona erdirmek icin
'! Ason yedekleme sirasinda bazi
(! Ayedekleme yi etkinlestirmeyle ilgili bir sorun
)! Aicloud yedekleme yi etkinlestirmek icin
*! Ayedeklemeyi baslatabilmek icin bir wifi a veya hucreselZ icin bir wifi aginaZ icin bir wifi ye veya hucresel
,! Asu anda bu yedeklemeden baska bir aygit uzerine geri yuklendigi icin icloud yedekleme baslayamiyor
-! Abu iphone*hala bir icloud yedeklemesinden geri yukleme yaptigiAgeri yukleme bitmedigi icin*yedeklenmediAsecenekleri iphone iniz bu yedeklemeden geriTunuz bu yedeklemeden geriAuzerine geri yukleniyor geri yukleme bittiginde otomatik olarak yedeklenecektirAyukleme bitmedigi icin yakin zamanda yedeklenmedi
.! Aen son*gun once yedeklendiHhafta once yedeklendiAhaftadir yedeklenmediAiphone*haftadir yedeklenmedi
/! Abu iphone*yedeklenmediAiphone yedeklenmemis
0! Aicloud yedekleme*hesabina
1! Aicloud yedekleme parolanizi dogrulamanizi
2! Adogrulanmis bir e posta adresi olmadan icloud a
4# Ayedekleme etkinlestiriliyor
5! Abu yedekleme su anda silinemiyorAyedekleme kullanimda oldugu icin silinemiyorKsilinemiyor
6! Ayedekleme kapatilamiyorJleri kapatilamiyor
7! Ayedekleme desteklenmiyor
8! Aicloud yukleme ve yedekleme basarisiz
8" Awifi ye bagli oldugunuzdan emin olunIya da hucresel aga bagli oldugunuzdan emin olun
9! Abu iphone icloud a yedeklenmiyorAicloud yedekleme kapali
:! Aicloud saklama alani ayrintilari su
;! Atamamlandi ama bazi uygulamalar dahil edilmediAverileriniz yeni iphone unuza tasinmaya hazir ama bazi uygulamalar dahil edilmedi
;# Averileriniz yeni iphone unuza tasinmaya hazir. bu icloud yedekleme
@! Abazi ogeler icloud yedekleme denAgeri yukleme tamamlanmadi
A! Aicloud yedeklemesinden geri yuklenemedi
B! Ageri yuklemek icin guc kaynagina baglayinAuygulamalarinizi ve ortamlarinizi indirmek icinZlarinizi indirmeyi surdurmekQn ve verilerinizin geri yuklenmesinin
B" Ageri yukleme duraklatildi
 el
!! Aαπετυχε το εφεδρικο αντιγραφο
"! Aγια τη δημιουργια εφεδρικου αντιγραφου αυτου του iphoneAδεν ειναι δυνατη η δημιουργια εφεδρικου αντιγραφου αυτου του iphone διοτι δεν
#! Aη ολοκληρωση της δημιουργιας του πιο προσφατου εφεδρικου
$! Aη ολοκληρωση της δημιουργιας του πιο προσφατου εφεδρικου αντιγραφου λογω κακων
%! Aδιοτι το icloud περιεχει ενα
&! Aχωρος σε αυτην τη συσκευη για ολοκληρωση της δημιουργιας ενος εφεδρικου
'! Aδεν ηταν διαθεσιμα κατα την τελευταια δημιουργια εφεδρικου
(! Aκατα την ενεργοποιηση του αντιγραφου icloud
)! Aicloud απενεργοποιηστε τη χρηση σεAσυνδεθειτε στο διαδικτυο για ενεργοποιηση του αντιγραφου icloud
*! Aγια να αρχισετε τη δημιουργια εφεδρικου αντιγραφου πρεπει να ειστεAεφεδρικου αντιγραφου πρεπει να ειστε συνδεδεμενοι σε wifi η κινητο δικτυο
,! Aicloud διοτι καποια αλλη συσκευη εκτελει
-! Aαντιγραφων οταν το iphone σας ανακτηθει απο το εφεδρικο αντιγραφο τουAεφεδρικο αντιγραφο αυτου του iphone προσφατα επειδη δεν εχει ολοκληρωθει ηZτου iphone*προσφατα διοτι εκτελειται ακομη επαναφορα του απο εναTτου οταν ολοκληρωθει η
.! Aαντιγραφο αυτου του iphone στο itunes για*εβδομαδεςBπο την πιο προσφατη δημιουργια εφεδρικου αντιγραφου για αυτο το iphoneAεφεδρικο αντιγραφο αυτου του iphone για*εβδομαδες
/! Aδεν εχει δημιουργηθει εφεδρικο αντιγραφο αυτουAκανενα αντιγραφο iphone
0! Aτο εφεδρικο αντιγραφο icloud δεν μπορει να προσπελασει
1! Aicloud ζητα να επαληθευσετε το συνθηματικο σας
2! Aδεν ειναι δυνατη η δημιουργια εφεδρικου αντιγραφου στο icloud απο αυτο το
4# Aενεργοποιηση δημιουργιας εφεδρικων αντιγραφων
5! Aαυτην τη στιγμη δεν ειναι δυνατη η διαγραφη αυτου του εφεδρικου αντιγραφουAδεν ειναι δυνατη η διαγραφη αυτου του εφεδρικου αντιγραφου διοτι χρησιμοποιειταιZφη εφεδρικου αντιγραφου
6! Aαυτην τη στιγμη δεν ειναι δυνατη η απενεργοποιηση εφεδρικων αντιγραφων γιαAδεν ειναι δυνατη η απενεργοποιηση εφεδρικου αντιγραφου
7! Aδεν υποστηριζονται αντιγραφα
8! Aανεβασμα και η δημιουργια εφεδρικου αντιγραφου icloud
8" Aβεβαιωθειτε οτι ειστε συνδεδεμενοι σε wifi
9! Aαντιγραφα αυτου του iphone στο icloudIο icloud δεν ειναι ενεργο
:! Aστοιχεια του χωρου αποθηκευσης icloud
;! Aαλλα καποιες εφαρμογες δεν συμπεριλαμβανονται
;# Aαντιγραφο icloud θα διαγραφει σε
@! Aη επαναφορα ειναι ελλιπηςAστοιχειων απο το εφεδρικο αντιγραφο icloud
A! Aαπετυχε η ανακτηση απο εφεδρικο αντιγραφο icloud
B! Aαπαιτειται συνδεση wifi για ληψη των εφαρμογωνAεπαναφορας των εφαρμογων και των δεδομενωνAσυνδεστε τη συσκευη στο ρευμα για επαναφοραZευμα για να συνεχιστει
B" Aη επαναφορα τεθηκε σε παυση
 ar
!! Aفشل النسخ الاحتياطي علي
"! Aالي*اضافيه للنسخ الاحتياطي لهذا الـAلا يمكن عمل نسخ احتياطي لهذا الـ iphone لانه لاPه احتياطيه لهذا الـ iphone لانه لا تتوفرAهنالك حاجه الي*اضافيه من اجل النسخ
#! Aاكمال اخر عمليه نسخ
$! Aتعذر اكمال اخر نسخ احتياطي نظرا
%! Aنسخ احتياطي لان icloud يحتوي
&! Aخاليه كافيه علي هذا القرص لانهاء عمليه نسخ
'! Aبعض الملفات متوفره اثناء اخر نسخ
(! Aمشكله اثناء تمكين النسخ الاحتياطي علي
)! Aالطيران او استخدم شبكه wifi لتمكين النسخ الاحتياطيAبالانترنت لتشغيل النسخ الاحتياطي في
*! Aبشبكه wifi او شبكه بيانات خلويه لبدء النسخAتكون متصلا بشبكه wifi لبدء النسخ
,! Aعلي icloud لان هناك جهازا
-! Aخيارات النسخ الاحتياطي متاحه عند استعاده الـ iphone من هذهAلم يتم اجراء نسخ احتياطي لهذا الـ iphone*موخرا لانه لا يزالHنسخ هذا الـ iphone احتياطيا موخرا لانهAهذا الـ iphone وسيتم النسخ الاحتياطي تلقاييا عندما يتم
.! Aاجراء نسخ احتياطي لهذا الـ iphone*منذAلم يتم نسخ هذا الـ iphone احتياطيا الي itunesZ احتياطيا منذ
/" Aلم يتم اجراء نسخ احتياطي لهذاHنسخ احتياطي
0! Aلا يمكن لنسخه icloud الاحتياطيه الوصول
1! Aميزه نسخ icloud الاحتياطي ان تتحقق من
2! Aلا يمكن لهذا الـ iphone النسخ الاحتياطي لـ icloud بدون
4# Aجاري تشغيل النسخ الاحتياطي
5! Aالنسخ الاحتياطي لانه قيد الاستخدامQهذا في الوقت الحاليAلا يمكن حذف النسخه الاحتياطيه
6! Aلا يمكن ايقاف النسخ الاحتياطيه لـTه الاحتياطيه
7! Aالنسخ الاحتياطي غير مدعوم
8! Aفشل التحميل والنسخ الاحتياطي الي
8" Aتاكد انك متصل بشبكه wifi او شبكه خلويهFمن الاتصال بالـ wifi
9! Aالاحتياطي علي icloud متوقفAلا يتم اجراء نسخ احتياطي لهذا الـ
:! Aتفاصيل تخزين icloud غير متوفره
;! Aولكن بعض التطبيقات لم يتم تضمينها
;# Aبياناتك جاهزه للنقل الي الـ iphone الجديد. ستحذف نسخه icloud الاحتياطيه هذه خلال
@! Aبعض العناصر من نسخه icloudAلم تتم استعاده المعلومات
A! Aفشلت الاستعاده من نسخه icloud
B! Aالتوصيل بالطاقه للاستعادهAبالـ wifi لتنزيل التطبيقات والوسايط الخاصهAتقريبا للانتهاء من استعاده التطبيقات والبياناتAقم بالتوصيل بالطاقه لمتابعه تنزيل التطبيقات
B" Aتم ايقاف الاستعاده موقتا
 he
!! Aהגיבוי ב icloud נכשל
"! Aזה מאחר שאין מספיק שטח אחסון ב icloudAצריך עוד*על מנת לגבות iphone זה
#! Aניתן היה להשלים את הגיבוי
$! Aלא ניתן היה להשלים את הגיבוי האחרון עקב
%! Aגיבוי מגירסת ios חדשה יותר
&! Aפנוי בהתקן זה כדי לסיים את הגיבוי
'! Aלא היו זמינים במהלך הגיבוי האחרון
(! Aבעיה בעת הפעלת גיבוי ב
)! Aicloud בטל י את מצב הטיסה אוAלאינטרנט על מנת להפעיל גיבוי
*! Awifi או לרשת סלולרית כדי להתחיל בגיבויAאלחוטית או לרשת סלולרית כדי להתחיל בגיבויAת לרשת wifi על מנת להתחיל בגיבויHאינטרנט אלחוטי על מנת להתחיל בגיבוי
,! Aמשחזר נתונים באמצעות גיבוי זה
-! Aאת יתר התוכן והמדיה שרכשת לפני הגיבוי או למחוק אותם ביחד עם נתוניAבסיום השחזור הוא יגבה את הנתוניםAלא גובה לאחרונה מאחר שהוא עדיין מבצע שחזור מגיבויAניתן יהיה לבחור אפשרויות לגיבוי ברגע שה iphone
.! Aiphone הזה לא גובה כברAה iphone הזה לא גובה ל itunesJמחובר לחשמל נעול ומסונכרן עם itunesAימים מאז הגיבוי האחרון של ה iphoneAשבועות מאז הגיבוי האחרון של ה iphone
/! Aiphone*לא גובהAגיבויים מתבצעים כאשר ה iphone מחובר לחשמל נעולAה iphone לא גובה
0! Aהגיבוי של icloud לא הצליח לגשת
1! Aשל icloud עליך לאמת את הסיסמה שלך
2! Aiphone זה ב icloud ללא כתובת דוא ל
4# Aמפעיל גיבוי
5! Aלא ניתן למחוק גיבוי זה כעת
6! Aלא ניתן לבטל את הגיבוי
7! Aגיבוי אינו נתמך
8! Aההעלאה והגיבוי ל icloud נכשלו
8" Aודא י שהמכשיר מחובר לרשת אלחוטיתAיש לוודא כי יש לך חיבור לרשת האלחוטית או לרשת הסלולרית
9! Aאינו מגובה ל icloudAגיבוי icloud אינו פעיל
:! Aהאחסון שלך ב icloud אינם זמינים
;! Aהושלמו אך יישומים מסוימים אינם כלוליםAשלך מוכנים להעברה ל iphone החדש אבל ההעברה
;# Aהנתונים שלך מוכנים להעברה ל iphone החדש. גיבוי icloud זה יימחק בעוד
@! Aהשחזור לא הושלםAלשחזר חלק מהפריטים מהגיבוי ב
A! Aהשחזור מגיבוי ה icloud נכשל
B! Aאת המכשיר לחשמל כדי להמשיך בהורדת היישומיםAבחיבור לרשת אינטרנט אלחוטי על מנת להוריד אתAחבר י לחשמל כדי לשחזרAלהשלמת השחזור של היישומים והנתונים שלך
B" Aהשחזור מושהה
 hi
!! Aicloud बैकअप विफल रहा
"! Aइस iphone का बैकअप नहीं लिया जा सकता है क्योंकि icloud के स्टोरेज केZिया जा सकता है क्योंकि icloud स्टोरेज केLे बैकअप के लिए अतिरिक्त
#! Aअंतिम बैकअप पूरा नहीं किया
$! Aबैकअप ख़राब नेटवर्क के कारण पूरा नहीं हो
%! Aicloud में नए ios संस्करण से
&! Aबैकअप पूर्ण करने हेतु इस डिवाइस पर पर्याप्त
'! Aकुछ फ़ाइलें पिछले बैकअप के दौरान
(! Aicloud बैकअप सक्षम करने में
)! Aicloud बैकअप को सक्षम करने के लिए विमानNसक्षम करने के लिए इंटरनेट
*! Aबैकअप शुरू करने के लिए आपको किसी wifi नेटवर्कZको किसी wifi या मोबाइल नेटवर्कZको किसी वाई फ़ाई नेटवर्कZको किसी वाई फ़ाई या मोबाइल
,! Aहो सकता है क्योंकि इस बैकअप से वर्तमान में
-! Aइस iphone का बैकअप हाल ही में नहीं लिया गया है क्योंकि इसकाDबैकअप से आपका iphone रीस्टोर किए जाने परAजा रहा है और कार्य पूरा हो जाने पर यह ऑटोमैटिकली बैकअप लेAहाल ही में नहीं लिया गया है क्योंकि उसे अभी भी icloud बैकअप से रीस्टोर किया जा
.! Aइस iphone*का*दिन से बैकअपNसप्ताह से बैकअपAसप्ताह से itunes में बैकअप नहीं लिया गया है
/! Aiphone*का बैकअप नहीं लिया गया
0! Aबैकअप*खाता के ऐक्सेस में
1! Aबैकअप के लिए आवश्यक है कि आप अपना
2! Aके बिना icloud पर इस iphone का बैकअप नहीं लिया जा
4# Aबैकअप चालू हो रहा है
5! Aइस समय यह बैकअप डिलीट नहीं किया जा सकता हैAबैकअप डिलीट नहीं हो सकता हैAयह बैकअप डिलीट नहीं किया जा सकता है क्योंकि इसका उपयोग किया जा रहा है
6! Aके लिए बैकअप बंद नहीं किए जा सकते हैंAबैकअप बंद नहीं हो सकता है
7! Aबैकअप असमर्थित
8! Aicloud अपलोड और बैकअप विफल
8" Aसुनिश्चित करें कि आप वाई फ़ाई या अपने मोबाइल नेटवर्क से कनेक्टेड हैंZफ़ाई से कनेक्टेड हैं
9! Aicloud बैकअप बंद हैAइस iphone का बैकअप नहीं लिया जा रहा
:! Aicloud स्टोरेज विवरण वर्तमान में
;! Aपूर्ण लेकिन कुछ ऐप्स शामिल नहीं किए गए हैंAलिए तैयार है लेकिन कुछ ऐप्स शामिल नहीं किए
;# Aमें डिलीट कर दिया जाएगा
@! Aicloud बैकअप से कुछ आइटमोंAरीस्टोर अधूरा है
A! Aicloud बैकअप से रीस्टोर करना विफल
B! Aआपके ऐप्स और डेटा रीस्टोर करने के लिए लगभग*की ज़रूरत होगीNमीडिया को डाउनलोड करने के लिएAडाउनलोडिंग जारी रखने के लिए चार्ज में लगाएँAरीस्टोर करने के लिए चार्ज में लगाएँ
B" Aरीस्टोर करना पॉज़ किया गया
 id
!! Acadangan icloud gagal
"! Aini tidak dapat dicadangkan karena penyimpanan icloudAtambahan diperlukan untuk mencadangkan
#! Acadangan terakhir tidak dapat
$! Apencadangan terakhir tidak dapat diselesaikan karena kondisi
%! Aberisi cadangan dari versi ios
&! Aruang kosong di perangkat ini untuk menyelesaikan pencadangan
'! Afile tidak tersedia saat pencadangan
(! Asaat mengaktifkan cadangan icloud
)! Ahubungkan ke internet untuk mengaktifkan cadanganAmatikan mode pesawat atau gunakan wifi untuk mengaktifkan cadangan
*! Ake jaringan wifi atau seluler untuk memulai pencadanganRuntuk memulai cadanganZmulai pencadangan
,! Aicloud tidak dapat dimulai karena
-! Abelum dicadangkan baru baru ini karena belum selesai dipulihkanZru ini karena masih dipulihkan dari cadanganAsedang dipulihkan dan akan dicadangkan secara otomatisAtersedia saat iphone anda dipulihkan dari cadangan ini
.! Aini belum dicadangkan dalam*mingguWke itunes dalamEtersambung ke daya terkunci dan diselaraskan dengan itunesAsejak iphone ini terakhir dicadangkan
/! Acadangan dibuat saat iphone ini tersambung ke daya terkunciAiphone belum dicadangkan
0! Aicloud tidak dapat mengakses akun
1! Aicloud mengharuskan anda untuk memverifikasi kata
2! Aiphone ini tidak dapat dicadangkan ke icloud tanpaXmencadangkan ke icloud tanpa
4# Amenyalakan pencadangan
5! Acadangan ini tidak dapat dihapus karena sedang digunakanZdihapus sekarangAtidak dapat menghapus cadangan
6! Atidak dapat dimatikan saat iniMmematikan cadangan
7! Apencadangan tidak didukung
8! Apengunggahan dan pencadangan icloud gagal
8" Apastikan anda terhubung ke wifi
9! Acadangan icloud matiAsedang tidak dicadangkan ke icloud
:! Adetail penyimpanan icloud saat ini
;! Adipindahkan ke iphone baru tapi sebagian appAselesai tapi sebagian app tidak disertakan
;# Adata anda siap dipindahkan ke iphone baru anda. cadangan icloud ini akan dihapus dalam
@! Aitem tidak dapat dipulihkan dari cadangan
A! Agagal memulihkan dari cadangan icloud
B! Adari icloud akan dilanjutkan setelahCya untuk melanjutkan pengunduhan app danAsambungkan ke daya untuk memulihkanAwifi diperlukan untuk mengunduh aplikasi dan
 ms
!! Asandaran icloud gagal
"! Aiphone ini tidak boleh disandarkan kerana tiada storanAtambahan diperlukan untuk menyandarkan
#! Asandaran terakhir tidak dapat
$! Asandaran terakhir tidak dapat diselesaikan disebabkan keadaan
%! Aicloud mengandungi sandaran daripada versi
&! Amencukupi pada peranti ini untuk menyelesaikan sandaran
'! Afail tidak tersedia semasa sandaran
(! Amasalah mendayakan sandaran icloud
)! Ainternet untuk mendayakan sandaran icloudAnyahaktifkan mod pesawat atau gunakan wifi untuk mendayakan sandaran icloud
*! Ake rangkaian wifi untuk memulakan sandaran
,! Aicloud tidak boleh bermula kerana
-! Aini tidak disandarkan baru baru ini kerana iaBphone ini sedang dipulihkan dan akan disandarkan secaraApilihan sandaran akan tersedia apabila iphone anda dipulihkan
.! Aiphone ini tidak disandarkan ke itunesZkan selamaAtelah berlalu sejak sandaran terakhir untuk iphone ini
/! Aiphone tidak disandarkanG*ini belum disandarkan
0! Aicloud gagal mengakses akaun
1! Aicloud memerlukan anda mengesahkan kata laluan
2! Aboleh disandarkan ke icloud tanpa alamat e mel yang
4# Amengaktifkan sandaran
5! Asandaran ini tidak boleh dipadamkan kerana ia sedang digunakanZdipadamkan pada masa iniAtidak boleh memadam sandaran
6! Atidak boleh dinyahaktifkan pada masa iniMmenyahaktifkan sandaran
7! Asandaran tidak disokong
8! Amuat naik dan sandaran icloud
8" Apastikan anda disambungkan ke wifi
9! Asandaran icloud tak aktifAtidak disandarkan ke icloud
:! Abutiran storan icloud tidak tersedia
;! Adata anda sedia untuk dialihkan ke iphone baharu anda tetapi sesetengah app tidak disertakanAselesai tetapi sesetengah app tidak disertakan
;# Aanda sedia untuk dialihkan ke iphone baharu
@! Aitem tidak dapat dipulihkan daripada sandaran icloudApemulihan tidak selesai
A! Apulihkan daripada sandaran icloud gagal
B! Aicloud akan diteruskan apabila iphoneAsambung ke sumber kuasa untuk memulihkanZntuk terus memuatHan wifi diperlukan untuk memuat turun
B" Apemulihan dijeda
 vi
!! Asao luu icloud that
"! Abo sung de sao luu iphone nayAthe sao luu iphone nay vi khong du dung
#! Asao luu sau cung khong the
$! Athe hoan tat lan sao luu gan nhat vi dieu kien
%! Amot ban sao luu tu mot phien
&! Aluong trong tren thiet bi nay de hoan tat sao luu
'! Aco san trong lan sao luu gan nhat
(! Ara su co khi bat sao luu
)! Abay hoac su dung wifi de bat sao luuAvao internet de bat sao luu
*! Aket noi vao mang wifi hoac di dong de bat dau sao luuAvoi mang wifi de bat dau sao luu
,! Akhac dang duoc khoi phuc tu ban sao luu
-! Akhoi phuc va se tu dong sao luu khi hoan tatAnay khong duoc sao luu gan day vi ban chua hoan thanh viecAsao luu gan day vi thiet bi van dang khoi phuc tu mot ban saoIse co san khi iphone cua ban duoc khoi phuc tuAtai ve moi muc da mua va phuong tien con lai truoc khi sao luu hay xoa chung cung voi tat ca cac du
.! Aiphone nay chua duoc sao luu trong*tuanZluu vao itunes trong*tuanAke tu khi iphone nay*duoc sao luu lan sauQ*nay duoc sao luu lan sau
/" Achua duoc sao luu
0! Asao luu icloud khong the truy cap
1! Asao luu icloud yeu cau ban xac minh
2! Anay khong the sao luu vao icloud ma khong co dia chi
4# Adang bat sao luu
5! Akhong the xoa ban sao luu nay
6! Akhong the tat sao luu
7! Akhong ho tro sao luu
8! Akhong the sao luu va tai len
8" Adam bao rang thiet bi cua ban duoc ket noi vao wifiIthiet bi cua ban duoc ket noi vao mot mang wifi hoac mang di dong
9! Anay dang khong duoc sao luuAsao luu icloud bi tat
:! Achi tiet dung luong icloud
;! Anhung mot so ung dung khong duoc bao gom
;# Alieu cua ban da san sang de duoc di chuyen
@! Akhoi phuc chua hoan tatAso muc tu ban sao luu icloud
A! Aphuc tu ban sao luu icloud
B! Aket noi vao nguon dien de khoi phucAnguon dien de tiep tuc tai ve cac ung dungBoi wifi de tai ve ung dung va phuong tienAphuc tu icloud se tiep tuc
B" Ada tam dung khoi phuc
 th
!! Aสํารองข้อมูลicloudไม่
"! Aเพื่อสํารองข้อมูลของiphoneเครื่องนAไม่สามารถสํารองข้อมูลของiphoneเครื่องนี้ได้เนื่องจากพื้นที่จั
#! Aม่สามารถสํารองข้อมูลล
$! Aไม่สามารถสํารองข้อมูลล่าสุดได้เนื่องจากส
%! Aสํารองข้อมูลล่าสุดได้เนื่องจากicloudมีข้อมูลสํารองจาก
&! Aื้นที่ว่างของอุปกรณ์เครื่องนี้ไม่เพียงพอที่จะสํารอง
'! Aไม่มีไฟล์บางไฟล์ในระหว่างที่สํารองข้
(! Aับการเปิดใช้งานข้อมูลสํารอง
)! Aกับอินเทอร์เน็ตเพื่อเปิดใช้งานข้อมูลสํารองAช้โหมดเครื่องบินหรือใช้wifiเพื่อเปิดใช้งานข้อมูลสํารอง
*! Aต่อกับเครือข่ายwifiหรือเซลลูลาร์เพื่อเริ่มสํารองAื่อมต่อกับเครือข่ายwifiเพื่อเริ่มสํารอง
,! Aเนื่องจากกําลังกู้คืนอุปกรณ์เครื่องอื่นจากข้อมูลสํารองนี้
-! Aตัวเลือกข้อมูลสํารองจะพร้อมให้ใช้เมื่อได้กู้iphoneของAยังไม่ได้สํารองข้อมูลเมื่อเร็วๆนี้เนื่องจากกําลังกู้คืนเครื่องจากข้อมูลสํารองicloudAเครื่องนี้ยังไม่ได้สํารองข้อมูลเมื่อเร็วๆนี้เนื่องจากยังกู้เครื่องไม่สําเร็จKอยู่ในตอนนี้และจะสํารองข้อมูลตอนที่เครื่องกู้คืนเส
.! Aสํารองข้อมูลiphone*เครื่องนี้ครั้งล่าสุดAเครื่องนี้ไม่ได้สํารองข้อมูลกับitunesมาZมูลมา
/" Aยังไม่ได้สํารองข้อ
0! Aข้อมูลสํารองicloudไม่สามารถเข้าถึงบัญชี
1! Aข้อมูลสํารองicloudต้องการให้คุณตรวจสอบยืนย
2! Aเครื่องนี้ไปยังicloudโดยไม่มีที่อยู่อีเมลที่ตรวจสอบยืนยันได
4# Aงเปิดใช้งานข้อมูลสํารอง
5! Aไม่สามารถลบข้อมูลสํารองนี้ได้Xได้
6! Aรถปิดใช้การสํารองข้อมูล
7! Aม่รองรับการสํารองข้อมูล
8! Aอัปโหลดและสํารองข้อมูล
8" Aตรวจสอบให้แน่ใจว่าคุณเชื่อมต่ออยู่กับwifiZอมต่ออยู่กับเครือข่ายwifiหรือเซลลูลาร์
9! Aารสํารองข้อมูลicloudปAเครื่องนี้ไม่ได้สํารองข้อมูลบนicloudคุณสามารถเปิดใช้การสํารอ
:! Aมีรายละเอียดเกี่ยวกับพื้นที่จัดเก็บข้อมูลบนicloud
;! Aเครื่องใหม่ของคุณแต่ไม่รวมบางแอป
;# Aข้อมูลของคุณพร้อมแล้วที่จะย้ายไปยังiphoneเ
@! Aการกู้คืนไม่สําเร็จAคืนรายการจํานวนหนึ่งจากข้อมูลสํารอง
A! Aกู้คืนจากข้อมูลสํารองicloudไม่สําเร็จ
B! Aการกู้คืนจากicloudจะทําต่อเมื่อAต่อกับแหล่งจ่ายไฟเพื่อกู้คืนWดําเนินการดาวน์โหลดแB้องใช้การเชื่อมต่อกับwifiเพื่อดาวน์โหลดแอ
B" Aการกู้คืนหยุดพักอยู่
 ko
!! Aicloud백업실패Bphone백업실패
!" A백업실패
"! Aicloud저장공간이부족L충분하지않A백업하려면*의공간이추가로필요
"" Aicloud저장공간이가득A저장공간이부족함
#! A최근백업을완료하지못했
$! A네트워크연결상태가좋지않았기때문에최근백업
%! Aicloud에더최신i
&! A이기기의사용공간이백업을완료하기에충분하지
&" A저장공간거의가득참
'! A최근백업에서일부파일이백업되지않았
(! Aicloud백업을활성화하는데문제
)! Aicloud백업을활성화하려면에어플레인모드P인터넷에연결Aoud백업을활성화하려
*! A백업을시작하려면wifi
,! A현재이백업으로다른기기
-! A복원이완료되면자동으로*를백업합니다M을백업합니다C하면백업옵션을사용할수A아직icloud백업을복원하는중A완료되지않았기때문에최근에백업하지
.! A마지막으로백업된지A주동안itunes에백업되지않D백업되지않
/! Aiphone*가백업되지않았습니다H이백업되지않았습니다G백업안됨
0! Aicloud백업에서*계정에접근할수없
1! Aicloud백업을사용하려면암호를확인
2! A확인된이메일주소가없으면*icloud에백업할수없습니다
3# A남은시간계산중A백업중.
4# A백업켜는중
5! A백업삭제할수없음A현재사용중이기때문에이백업C이백업을삭제할수없
6! A백업끌수없음A에대한백업을끌수없습니
7! A백업이지원되지않음
8! Aicloud업로드및백
8" Awifi또는셀룰러네트워크에연결되어있는지확인하십시오E에연결되어있는지확인하십시오
9! Aicloud백업이꺼져G에백업되고있지않
:! A현재icloud저장공
;! A사용자의데이터를새로운iphone으로이동할준비를완료했지만일부앱은포함되지않습니다A완료되었지만일부앱은포함되지않았습니다
;# A사용자의데이터를새로운iphone으로이동할준비를완료했습니다.이icloud백업은
@! A복원완료되지않음A일부항목을icloud
A! Aloud백업에서복원에
B! A5g에연결되면icloud복원이재개Ae의온도가내려가면icloudB이wifi또는5g에연결되면icloudG에연결되면icloudAiphone가wifi또는5g에연결되면icloudL에연결되면icloudAwifi에연결되면icloud복원이재개A복원하려면전원에연결하A사용자의앱및미디어를다운로드하려면wifi연결이필요합니다A앱및미디어를계속다운로드하려면전원에연결하십시오A온도가내려가면icloud복원이재개
B" A복원이일시정지됨
 ja
!! Aicloudのバックアップに失敗Gバックアップに失敗Bphoneのバックアップに失敗Gバックアップに失敗
"! Aicloudの容量が不足H空き容量が不足Gストレージが不足Lに十分な空き領域がないAバックアップを作成するには空き領域があとA十分なicloudの容量がありませんK空き容量がありません
"" AicloudストレージがいっぱいLの空き容量がありませんA空き領域不足です
#! A前回のバックアップが完成しなかったJを完了できませんA最後に行ったバックアップを完了できませんCのバックアップを完了できません
$! Aネットワークの状態がよくなかったため前回のバックアップ
%! Aicloud上により新
&! Aバックアップを完了するために十分な空き容量がデバイスに
&" Aストレージの空き領域がありません
'! A前回のバックアップ中に利用不可能なファイル
(! Aicloudバックアップの有効化中に問題
)! Aicloudバックアップを有効にするにはインターネットに接続U機内モードをオフAoudバックアップを有
*! Aバックアップの作成を開始するにはwifiGを作成するにはwifi
,! A現在ほかのデバイスがこのバックアップ
-! Aバックアップオプションは*復元されると使用可能A今もなお復元中のため最近バックアップA復元が終了していないため最近バックアップされていませんFすると自動的にバックアップが作成
.! A最後のバックアップ作成からA過去*週間itunesにバックアップFバックアップが作成されていません
/! Aiphoneのバックアップ未作成Aこのiphone*はバックアップが作成されていません
0! Aicloudバックアップはアカウント*アクセスできません
1! Aicloudバックアップにはパスワードの確認が必要
2! A確認済みメールアドレスなしに*icloudにバックアップできません
3# Aバックアップを作成中A残り時間を計算中
4# Aバックアップ機能をオン
5! Aこのバックアップは使用A現在このバックアップは
6! AのバックアップはオフにAバックアップをオフにで
7! Aバックアップには対応し
8! Aicloudへのアップ
8" Awifiに接続していることを確認してくださいEまたはモバイルデータ通信ネットワークに接続していることを確認してください
9! AicloudにバックアップされていませんGバックアップがオフです
:! Aicloudストレージの詳
;! Aデータを新しいiphoneに移行する準備は完了していますが一部のappは含まれていまA完了しましたが一部のappが含まれていません
;# Aデータを新しいiphoneに移行する準備ができました.このicloudバックアップは
@! Aicloudバックアップから一部の項目を復元できませんでしたAudバックアップから一A復元未完了
A! Aicloudバックアップから復元できませんでした
B! Aappとメディアのダウンロードを続けるには電源に接続してくださいDやメディアをダウンロードするにはwifi接続が必要ですAicloudからの復元はこのiphoneA復元するには電源に接続
B" A復元は一時停止されまし
Q! Aコンピュータから取り外されたため*バックアップできません
 zh-Hans
!! Aicloud云备份失败G备份失败Bphone备份失败
"! Aicloud云储存空间不足G储存空间不足G可用储存空间不足G存储空间不足A还需*空间才能备份此iphone
"" Aicloud储存空间将满K已满A储存空间不足A存储空间不足A没有足够的储存空间
#! A上次备份无法完成A无法完成上次备份A未能完成上次备份
$! A上次备份未完成因为网络
%! A无法完成上次备份因为i
&! A足够的可用空间来完成备份
&" A储存空间几乎已满
'! A上次备份时部分文件不可用
(! A启用icloud云备份时发生问题
)! A关闭飞行模式或使用wifi来启用icloudJ无线局域网来启用icloudA请接入互联网来启用icloud
*! A接入wifi*才能开始备份C无线局域网*才能开始备份
,! Acloud云备份无法开A其他设备正在从这个备份进行恢复
-! A恢复时将可使用备份选项A最近没有备份因为它仍在从icloud云备份恢复G此iphone因为它尚未完成恢复A目前正在恢复此iphone完成后将会自动备份
.! A上次备份是在*周前H天前A已经有*周未备份
/! Aiphone尚未备份A此iphone*尚未备份
0! Aicloud云备份无法访问帐户N账户
1! Aicloud云备份需要您验证密码
2! A经过验证的电子邮件地址则无法将*备份到icloud
3# A正在估算剩余时间C备份
4# A正在打开备份
5! A无法删除备份A此备份不能删除因为它正B时无法删除这个备份
6! A无法关闭备份A此时无法关闭
7! A不支持备份
8! Aicloud上传和备份
8" A请确保已接入wifi或蜂窝网络C定您已接入wifi
9! Aicloud云备份已关闭A未备份至icloud
:! Aicloud云储存空间当
;! A但部分app未包括在内
;# A您的数据已可转移至新iphone.此icloud云备份将在
@! A未完成恢复A部分项目无法从icloud
A! Acloud云备份恢复失
B! Ane降温后将继续从icloudAwifi后将继续从icloudE或5g后将继续从icloudA接入电源以恢复F继续下载app和媒体A降温后将继续从icloud恢复A需要wifi连接来下载您的app和媒体
B" A恢复已暂停
 zh-Hant
!! Aicloud備份失敗Bphone備份失敗
"! Aicloud儲存空間不足A還需要*的額外空間才能備份此iphone
"" Aicloud儲存空間已滿A儲存空間不足
#! A上次備份無法完成A無法完成上次備份
$! A無法完成上次備份因為網路
%! A備份因為icloud包
&! A足夠的可用空間來完成備份
&" A儲存空間幾乎已滿
'! A上次備份期間無法使用部分檔案
(! A啟用icloud備份時發生問題
)! A連接internet來啟用icloudA關閉飛航模式或使用wifi來啟用icloud
*! A必須連接wifi*才能開始備份
-! A回復*後可使用備份選項A最近未備份此iphone*正在從icloud備份中回復M因為尚未完成回復A目前正在回復中完成後會自動備份
.! A上次進行備份是*天前I週前A已有*週未備份F進行備份
/! Aiphone尚未進行備份A此iphone*尚未進行備份
0! Aicloud備份無法連接帳號
1! Aicloud備份需要您驗證密碼
2! A驗證過的電子郵件地址無法將*備份到icloud
3# A正在估計剩餘時間
5! A無法刪除備份因為正在使A目前無法刪除此備份
8! Aicloud上傳和備份
8" A確定您已連接wifi或行動網路A請確定您已連接wifi
9! A已關閉icloud備份A未備份到icloud
:! A前無法顯示icloud
;! A但未包含部分app
;# A您的資料已準備好移轉到新的iphone.此icloud備份將在
@! A回復未完成A部分項目無法從icloud
B! A在此iphone冷卻後將繼續從icloudI連接wifi或5g時將繼續從icloudO時將繼續從icloudA連接電源並繼續下載您的app和媒體E來進行回復A需要wifi連線來下載app和媒體
B" A已暫停回復
 zh-Hant-HK
"! A儲存空間不足因此無法備份A的空間才能備份此iphone
$! A上次備份無法完成因為網
%! A備份因為icloud含
&! A足夠的儲存空間完成備份
'! A上次備份時有部份檔案
)! A連接互聯網啟用icloudA關閉飛行模式或使用wifi啟用icloud
*! A或流動網絡才能開始備份A接wifi網絡才能開始備份
,! A無法啟動icloud備
-! A在還原中完成後會自動備份A從此備份還原時可使用備A最近未有備份因為iphone仍在從icloud備份進I還原程序尚A還原完成後會自動備份
.! A備份會於此iphone接上電源並與itunesP鎖定並與A星期沒有於itunes進行備份A此iphone*星期沒有進行備份A距離此iphone*上次備份
/! A備份會於此iphone接上電源鎖定並A此iphone*未有進行備份
0! Aicloud備份無法連接帳户
1! Aicloud備份需要你驗證密碼
2! A驗證過的電郵地址此iphone將無法備份
4# A正在開啟備份
5! A暫時無法刪除此備份A由於備份正在使用中因此
6! A無法關閉備份A目前無法關閉tt的備份
7! A不支援備份
8! Aicloud上載和備份
8" A確定你已連接wifi或流動網絡A請確定你已連接wifi
9! A此iphone未有備份至icloud
:! A時無法顯示icloud
;! A但部份app未包括在內
;# A你的資料已準備好轉移至新iphone.此icloud備份將會在
@! A還原未完成A部份項目無法從icloud
B! Ane降溫後將繼續從icloudAwifi後將繼續從icloudE或5g後將繼續從icloudA下載app和媒體需要wifi連線A請連接電源以繼續下載app及媒體A連接電源以還原A降溫後將繼續從icloud還原
B" A已暫停還原`;
