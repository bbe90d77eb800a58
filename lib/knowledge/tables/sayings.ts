// Written by "npm run tables" from the reviewed files in lib/knowledge; change those.
export const SAYINGS = `  und 
! Acelular*Adispositivo*Aidevice*BosBphone*AtelDefon*
" Aapple cloudAcloud backup*Ai cloudBcloud*
# A3utoolsAaidaserverBltserverBnytransBpple configuratorGmobile deviceFmobilebackupAcopytransAdispositivos appleBr foneAi tunesBdevicebackup*BfunboxBmazingBtuneAlibimobiledeviceAmobilebackup*Apymobiledevice*AsparserestoreBynciosAunback
#$ Aapple devicesAfinder*Aitunes*
#& Amobilesync
#9 Atinyumbrella
$ Acomputador*Ger*AdiscoAimacAlaptop*AmacDbook*DosAnotebook*ApcAwin10E1Ddows*
$% AdiskAssd
% Adisco*Aharddisk*Bdd
& A*backup*AbacupCkupBekap*AcopiaFs
' Arecuper*~backupJcopiaJiphoneCstaur*Eor*
( A5 gbB0 gbBgbAgigasAmemori*A容量
) Adel dispositivoAi telefonenBphone容量Amemoria internaH~celularIiphoneItelefonoApa mobilenDtelefonen
* Ainternet*Arouter*
*+ Awifi*
*D A4g
, Adocumentos
- A*kontoAapple id*AcompteAid apple
/ Aemail*Amejl*
0 AsesionDsions
1 Aander*~iphone
3 Aapp
4 Aencript*
5 Aadministrat*Acorporativ*AempresaAkonfigurationsprofil*AmdmAperfilBrofil*Arestriction*A学校
7 Aapp buscarAbuscar iphoneAfind my
8 Aacab*~configur*Acomplet*~configur*Afinaliz*~configur*Atermin*~configur*
9 AbasebandAdfuAfirmwareButurerestoreAidevicerestoreBpswAlogo itunesArecovery modeMusImodeCdsn0w
: Adescontinuad*Aios 8D7D8
; Aabort*Bvbryt*Acrash*Aerror*Afalla*Agar ikkeAkan ikkeAmislyk*Ano vaAstopperAvil ikkeCrker ikkeA中断
;< A失败
;@ Ainterromp*
< Abloque*Aproblem*A问题
= A*ak mencukupiAfalta deBor liteInAinsuficientLe*Apequen*AsuperaA不足
> Aicloud full
? AanteriorAultim*
@ Ano~acab*Dcomplet*
@b Aincomplet*
A Aculpa~wifiAinstabil*Alent*Apessim*Broblem*~wifiAslab*
AP Alangsam*
B Aindisponibil*Kle*
C AactivaFezAsla~pa
D A5gAexige~wifiAhotspotAikke~wifiAlteAnecessari*GitoAsolo~wifi
E Aoffline
F Abackup nuAknappen~backup*
G Ainaktiv*A灰色
H Aesta restaurandoAusando~para restaurar
I Abackup automaticoAingen~backup*
J AabrilBgostoBnoDsBprilBugustAdecemberBiaDsAjuliCniAmarsDzoBesDesAnovemberGreAoktoberAseman*CptemberAweekA周前A年前
K Anunca
M Aconfirm*Averifi*
N Aerrone*Ahusker ikkeAincorrect*Cvalid*
O AcalculandoBongel*AesperandoBternoAfryserAgirandoAhangtAinfinit*AloopAno acabaBunca terminaAparad*Asitter~fastBtar paFstilleCoji naA无限
P A20 min*A30 min*A40 min*B5 min*A60 min*A90 min*Ademor*~diasAfor lang tidAhorasAlentissim*Aover nattenAsa lang tid
Q Adesactivad*Dmarca*Aslas av
R Adesconect*Aperde~iphone
S Acorromp*Eupt*Dupt*Aincompatib*Akorrupt*
U Aautorizad*Apermission*Brivileg*
V Abloquead*AconfiarAdesbloque*Aintrodu*~codigo
W Aingen kontaktAno detecta
X Ano~definir
Y Aios superior
Z Adesactualizad*AinferiorAobsolet*
[ Ano~eliminar*
\\ Ano~desactivar*
_ Avender*
\` A21 diasAexpir*Asera eliminad*
a Aicloud downAserver~downBystemstatus
b Adesaparec*Aikke altAparcial*Berd*AtomDme
c Apausad*
d Ablir~varmAtemperatur*A温度
e Aingen reaktionAreagerer ikkeAstarter ikke
g Ags apple com
h AimponeBnsisteA强制
i Aja funciona
k AconvieneAhvor langEdan kanAquanto
l AcamaraDeraBonsoleAdatabase*Afacebook*Botos~sincroniz*Agoogle*AnextcloudAoppoAps4C5Asignal backupBynologyAtelegram*BhreemaAviber*Awhats appBindows backupBordpress*
m AacronisBdbBrqAbackblazeDulaBorgAcarboniteBlonezillaBrashplanAduplicacyHtiAhome assistantEassistantAibackup viewerHbotBmmichAkubernetesAmacriumBongodbBysqlAntbackupAphotoprismBostgres*BroxmoxArcloneBesticBobocopyBsyncAsyncthingAtitanium backupBruenasAunraidBrbackupAveeamCleroAwechatexporter
n A1blockerAadblock*Cguard*AblokadaDqueador de anunciosAcontroldHe parentalAdnsAfirewallAnextdnsAopenvpnApi holeCholeBroxyAvpn*Awireguard
o Ahot spotDspot*Amifi
p AaltstoreBppsyncAbattmanAcheckra1nBowabunga*BydiaAesignAfilzaAipaAjailbr*Amisaka*Apalera1nAsideload*EstoreCleoAtrollnfcFstoreAunc0ver
s Aapp~gbAbackup~enormeAmapas offline
u Ani~icloudEtunesAtanto~icloud
v Aantivir*BvastCiraAbitdefenderAesetAkasperskyAmalwarebytesBcafeeAnorton
w Abeta*
 en 
!! Abackup of your iphone failedAicloud backup failedBphone backup failed
"! Aan additional*is required to backup this iphoneAdo not have enough icloud storageTspace in icloudAnot enough icloud storageLspace in icloud
"" Aicloud storage almost fullPfullPis almost fullSfullAnot enough storage
#! Alast backup could not be completedFicloud backup could not be completed
$! Abackup could not be completed because of poor network
%! Aicloud contains a backup from
&! Aenough free space on this device to finish a backup
&" Astorage almost full
'! Afiles were not available during the last backupLunavailable during the last backup
(! Aproblem enabling icloud backup
)! Aairplane mode or use wifi to enable icloudAthe internet to enable icloud
*! Aconnected to a wifi*to start a backupAwifi connection to make a backup
,! Abackup can not begin because another
-! Abacked up recently because it has not finished being restoredEup options will be available when your iphone is restoredBecause it is still restoring from an icloud backupCing restored and will automatically backup
.! Adays since the last backupAhas not backed up to itunes in*weeksJeen backed up in*daysZ*weeksAweeks since the last backup
/! Aiphone not backed upAthis iphone*has not been backed up
0! Aicloud backup is unable to access the account
1! Aicloud backup requires that you verify your password
2! Abackup to icloud without a verified emailAcan not backup without a verified email
3! Abackup process is taking a long time
3# Abacking up.Aestimating time remainingAminute remainingGs remainingAturning on backupAupdating icloud
4# Aturning on backup
5! Acan not delete backupAthis backup can not be deleted
6! Acan not be turned off at this timeIturn off backup
7! Abackup not supported
8! Aicloud upload and backup failed
8" Amake sure you are connected to a wifi or cellular networkZed to wifi
9! Aicloud backup is offBs not being backed up to icloud
:! Aicloud storage details are currently
;! Acomplete but some apps are not includedAready to be moved to your new iphone but some appsAyour data is ready to be moved to your new iphone but some apps are not included
;# Ayour data is ready to be moved to your new
<! Abackup has been disabled by a profileAicloud backup has been disabled by a configuration profile
@! Aitems could not be restoredArestore incomplete
A! Arestore from icloud backup failed
B! Aconnect to power to restoreArestoring from icloud will resume when this iphone cools down. an estimatedZl resume when this iphone is connected to wifi or 5g. an estimatedZl resume when this iphone is connected to wifi. an estimatedAto power to continue downloading your appsAwifi connection is required to download your
B" Arestore paused
C# Aestimating time remainingAminutes remainingAtime remaining estimating
D! Acan not restore backupAunable to restore backup
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
X! Acan not remove itunes backup encryptionAencrypted backup mdm setting present
Y" Abackup*because it is locked with a passcodeAdevice lockedAerror copying keychain data
[! Acould not connect to this iphone. an unknown error occurred
\\! Aerror reading backup properties
\\" Aerror reading statusAread manifest dbFstatus plistAstatus plist missing
]" Acould not create a snapshotRsnapshotAerror creating snapshotAfailed to create snapshotAsnapshot could not be createdJfailed
_! Aerror writing keychain backup
\`! Aunable to backup until setup is finished
  en
! Aapple deviceAhandsetAmobile deviceBy deviceAphoneFsAsmartphoneAthis device
" Aapples cloudAcloud storageAi couldBclodEundDuodCoudEldAmy cloudAthe cloud
# Aapple device app
$ AdesktopAexternalAlinuxAmacsBbpApcsAthunderboltAubuntuAvistaAwin 10F1
$% Adrive
% Aharddrive
& Aback it upEed upG~upEing upH~upEs~upE~upDlupAcopy of my iphoneLphoneAsave my iphone toBnapshot
' Aapply~backupAbackup ontoHto my newBring~back fromAcopy~back toAdownload~from icloud backupAfrom an old backupFmy old backupFthe cloud toAgetting~back fromD~back fromJontoAloaded~ontoEing~ontoE~backupFontoAmove~ontoApull~from icloudCt backDs~backup backDting it backH~back onMup backIontoD~back onIup backLonEontoArecover*CsotreAset up from backupDting~up fromD~up fromAtransfer fromAwrite~back to
( AcapacityAdata limitAgb freeDleftBigabytesAicloud memoryAmb freeDleftBegabytesAquotaAroomAsotrageBpaceBtoragGeAthe memory
() Aphone memory
) Adevice is fullItselfHstorageAfree on myFspace on thisBull iphoneFphoneAgb free onAinternal storageBphone is almost fullKfullItselfHstorageAmb free onAof the deviceBn my deviceGiphoneGphoneDthe deviceHiphoneHphoneFis deviceIiphoneDyour deviceIiphoneIphoneAphone is fullHtselfGonly hasGstorageFs memoryHstorageF~fullGno spaceGout of spaceAroom on myAspace on myJphoneBtorage on myLthe
* AbandwidthAcellularBonnectionAdomainAhotspotAispAnetworkAserverGsAupload speedAvpn
*A Adns
+ Awireless
, AdataBocumentsAfileEsAitems
- AaccountBpple passwordFidAcredentialsAicloud passwordAlog inDinAsign inEed in
. Apass codeEcodeEphraseEword*FrdDword
/ AattachmentsAe mailsAinboxAmailEbox
0 AhandshakeAsessionBtart service
1 Aanother deviceIiphoneIphoneAdifferent deviceKiphoneAold phoneBther deviceGiphoneGphoneAsecond iphone
1: Aold iphone
2 Amove dataFmy dataBy newAnew deviceEiphoneEphoneAswitching toAtemporarilyIyBo a newBrade upDnsfer to
2q Aupgrading to
3 AapplicationLsDsAprograms
4 Aencrypt*
5 AadminBirwatchAcertificate~officeBompanyCrporateAdevice managementAemployerBnrolledAheadquartersAintuneBt departmentDguyDpeopleAjamfAkandjiAmanagedAoffice phoneBrganisationGzationBur itAparentalBolicyBupilsAremote managementAschoolCreen timeBupervisedAwork iphoneFphoneEspace one
6 AadpCvanced data protectionAend to end encryptedSion
7 Aactivation lock
8 Ahello screenAset up assistantHyetDting upDupAwelcome assistantIscreen
9 Aapple logo loopAboot loopEloopBrickedAconnect to itunesAitunes logoAplug into itunesAreinstall iosCstore mode
: Adiscontinu*Bropping supportEs supportAend of supportEsupportDs supportAios 3E4E5E6E7Bphone 1H3gH4IsAlegacyAno longer support*Aold iosDer versionsAstop supportingBupport endsIis endingAvery oldAwill stop
; Aacting upAbail outEedEingEsCrfsBombingEsCrkedBreaks offCoke offBuggedEyAcan no longerGt be doneIdo a backupImake a backupDceledGledBhokesBonkedCuld not be backed upBrapped outEsAdid not happenCedDsBo not want toCes not do itJhappenJprogressJwant toByingAended inGwithDs inFwithAfail*Clls overAgave upBives upDing upBlitch*Boes wrongCt nowhereAhalf wayEwayCs not goneCtesCving none of itBiccup*Aissues backing upAkaputBeeps stoppingAmessed upAneither~backupCver goesGhappensGmakes itGworkedKsBo backup happensKmadeKof myJs are madeDdiceDgoDjoyDlonger work*DsuccessCne of~backupE~backing upCpeCt able to backupFllowingEbackIed upIing upIupEcomplet*FreateEdoingEgoGing throughGne throughEhappeningGving any of itEmake itErunHningEsucceed*Dhing gets backed upIreceivedAon strikeApacked upBlaying upEs upBreventsCoblem backing upHs backing upAquit backing upEsArefusedAscrewedBpits outBtopped backing upIworkingEs afterGbacking upGworkingCruggle*AthrewBime outEd outEs outDing outBo no availBrouble backing upAunsuccesfulIsful*Awent wrongBithout successBon t
;< AcomplainedIingIsAdeclinesAimpossibleAno luckCt let meHtingEpossibleEwork*ArefusesFingCjectsAthrowsAunableAwould not
;@ Anot doneEfinish
;A AblockedFingFsAinterrupted
;AR Acuts out
;Be Adoes nothing
;I Ano backup since
;N Anot taking
;O Anever completes
;S Abroken
;] Acan not be backed up
< Acan notBould notAdid notBoes notAerrorFsAfailedEingEsAgoing wrongCne wrongAis notCsueFsAno longerCt ableFcceptFllow*Ego throughEwantAstrugglesHingAtroubleAunsuccessfulAwill not
<N Arejected
<NU Adenied
= Aasks for moreAbarely anyBigger than myMtheMwhatBuy moreDing moreAcan not holdAdo not have the roomQspaceCes not have the roomSspaceCwn to~gbImbAexceed*Agb missingEoreDshortAhardly anyAin need of moreCsufficentIientBs not roomDtoo largeAlack ofEingEsCrger than myMtheMwhatBess~space thanGtorage thanBittle roomG~leftBow onAmissing~gbBore gbAneed moreEs an additionalIotherGmoreCver enoughBo capacityDfreeDmoreDroomDspaceEtorageCt enoughEfitEhave enoughHing enoughD~enoughEroomEspaceFtorageC~roomDspaceAonly has~gbHve~gbE~gb freeGigsFleftBut of capacityHmemoryHroomBver quotaFthe limitApay for moreAran outBunning outAshort ofHnAtinyBoo bigEfullElarge forKtoFittleEsmallAupgrade my planLstorageIstorageIthe planIyour storageAwant me to buyEs me to buyHoreCs too largeBill not holdCthout enoughAzero bytesFspace
=> Aout of spaceItorageAused up
=\` Arun out
> A5gb usedAall usedCmost fullCready fullBre fullBt capacityDits limitAbrimmingBurstingAchock fullDkedBompletely fullAdisk fullBrive fullAeaten upDs upAfilledEs upBull againFicloudFupAgets fullAhit the limitDs its limitAiphone fullBs completelyDfullDnow fullAmax capacityDed outEs outBemory fullAnearly fullApackedBhone fullAquota exceededAreached~limitAspace fullBtorage fullIis usedAto the brimCtally fullAwas full
? AlastEedEsCtestAmost recentAprevious
@ Acan not be finishedBould not be doneNfinishedAdid not~completeAfailed to completeEs to completeAnever completeOdGfinishedNsGgets throughF~completesBot be completedEcompleteMdLingEfinishedFullyD~completedEfinishedAunable to be completedCcompletedCfinished
@P Anever gets done
A AadguardAbadBecause of~connectionLinternetLnetworkLwifiBlam*~connectionGinternetGnetworkGwifiCockAchoppyBonnection issue*Lproblem*BrappyButting outAdodgyBroppedFingEsBue to~networkAfilter*CrewallBlakyAinstab*CtermittentFnet problem*AlaggyBousyCw speedJsAnetwork conditionsIissue*Iproblem*Aone barApatchyBi holeCholeBoorArubbish internetAsketchyBpottyAterribleAunreliableCstableAweakBifi issue*Fproblem*Bobbly
AP Aslow
An Aad block*
B Acan not be loadedLreadLshownBould not be accessedNloadedNreadAerror loadingAinaccessibleAnever loadsBo longer availableCt able to loadFccessibleFvailableEloadEreadableEshowingAunable to loadDvailableAwill not open
BG Ainactive
BQ Adisabled
C AactivateHingAenabl*Aflick the switchF~switchDp the switchE~switchAreactivateAset upBlide~switchBtart usingBwitch back onHit onHonGed onGing onJ~onG~onAtoggleBurn back onFit onFonEed onG~onEing onH~onE~on
D Aasks for wifiAcellular dataBonnect to a wifiLwifiAhas to be onCve not got wifiFto beIconnectIuse wifiAinsists on wifiBs not connectedAjoin~wifiAmobile dataBust beFconnectFuseE~wifiAneed aFto be connectedFwifiEs aGto be connectedMonGwifiF~wifiE~wifiBo home wifiDwifiCt connected toEhave wifiAonly on wifiGver wifiFvia wifiFwithGorks onJ~wifiBver cellularArequire*AtetheringAwants a wifiGwifiBithout wifiH~wifi
E Aaeroplane modeBirplane modeAconnect to the internetAflight modeAinternet appearsJconnectionAno connectionDinternetDnetworkDsignalCt connected to the internetEonline
F Abackup nowButton
G Acan not be clickedLmovedLpressedLtappedIclickIselectItapH~selectAdimmedBoes not respondAfadedAghostedBrayEedCeyEedAno way to moveKswitchKturnCt able to clickMpressMtapFctiveEclickableElet me clickLpressLtapEselectableEtappableDhing happeningOs whenD~clickEpressEtapAunable to tapCclickableCresponsiveAwashed outBill not do anything
Ge Ano response
H Aare restoringAbeing restoredAcurrently restoringAfinish restoringAis restoringAnot done restoringEfinished restoringArestore finishesIin progressJs completeLdoneLstillIstillGing appsKfinishesLrom icloudPthis backupKis doneKthis iphoneAsays restoringBtill restoringAuntil restor*Awhile restoring
I Aauto backupAdid not backupBoes not backupAhas not~backMupAis not backing upAlast backup dateMfromMonMsaysNhowsMwasL~agoMdays oldMmonth*Mweek*Fone wasFsuccessful backupAno automatic backupDbackup forKinJs forLinLsinceDlonger backing upOs upJ~backupDnew backupDrecent backupDsuccessful backupCt backing up automaticallyIup automaticallyI~itselfFeen backed upEhad a backupD~backed upAstopped~backing upMupAwithout a backupIbackup
J Aa dayAdaysBecadeBoes not changeAfebruaryBor a whileDtnightAjanuaryBulyCneAmonthFsAoctoberAsince autumnGbeforeGchristmasGlastGmayGspringHummerGwinterAweeksAyearEs
JP AagesAforeverAlong time
K Ahas never~backedOupCve never~backedAlast backup neverE~backup~neverAnever any backupGbacked upKupHeen a backupLbacked upGhad a backupGin its lifeGmade a backupMny backupGonceGranF~last backupBo backup at allKeverLxistsKyetJsCne everCt a single backupEonceGe backupAsays neverBhows neverAzero backups
L Aaccess the accountDount errorIproblemAcan not log inAlogged outAnot accessElogged inEreachEsign inIed inAproblem~accountAsigned outAunable to accessKreachKsign inAwill not let me sign in
M Aasking for~passwordDs for~passwordFme to sign inButhenticat*Ademands~passwordAenter my apple idF~passwordAkeep asking forEs asking forAneed to sign inApassword againBrompted for~passwordGs for~passwordAre enterCenterCquests~passwordAsign in againAtype my passwordAupdate your passwordAverif*Awants my apple idF~password
N Aall passwordsBny of my passwordsEpasswordAbad passwordBogusAdid not setBo not haveCes not matchJworkAevery passwordAforgetEot*Ahave not setI~setAlostAmismatchAnever choseHreatedGenteredGgaveGhad oneGmade oneGsetF~passwordGsetBo clueDgoodDideaDpassword worksCne of my passwordsIthemE~worksCt accept*EcorrectEkept anyFnowErecognisedLzedGmemberFightEset anyEtakeFhe rightEunlockEworkingDhing worksD~set aArefuses everyImyItheCquired toCsetAstill noAtried allGeveryAunknownAwhatever i enterLputLtypeJpasswordBrong
O Aat 1D99Abar~budgedEmovedAcalculatingBrept toAdoes not budgeJfinishJgo pastJmoveCing nothingAendlessHlyBstimatingAfreezesCozeFnAgoes up not downAhaltsCngEingEsCs not changed inBungAjammed atBust sitsAkeeps preparingGsayingAlodged atCopsAnever endJsGfinish*GgetsGmovesBo change forDfurtherDmovementDprogressCt advanceEbudgedIingEchangeEendingEfinishingEget pastEmovedHingEprogressCwhereAparked atAremainingGs atIonAsat atEonBits atFthereDting atIthereBpinningEsBtagnatedIsDlledFsDnd stillFstillDys atGonCill atGsayingJsCopped atEs atGrespondingCuck*DkAunchangedAwaitingBill not budgeJcompleteJfinishJgo pastJmove
Oc Apaused
Oe Anot respond*
Or Asame percentageGlaceGointFspot
P Aall dayEnightEweekendBn hourAcrawlingFsAdays alreadyGnd countingFlaterFnowFtoAeternityAfor an ageD~daysAhalf a dayBoursBrsAnever endingAridiculously longAslowlyBnailBo longAtakes daysDing daysBoo long
Q Aback to offBounces backAflicks offDps backGitselfAgoes back offAis offAjumps backAkeeps switching offGturning offAlocked offAnot enabledEonEstay onFwitched onEturned onAoff by itselfEpositionArevertsAslides backBtays offCuck on offBwitch offGed itself offJoffGing itself offAtoggled offG~offBurn themselves offEed itselfHoffEing itself offEs itself offGoffAwas off
R Acable came outBonnection breaksNokeLdiedMropsLresetK~droppedLlostCuld not receive fromAdevice removedBisconect*Gnect*Bropped offH~connectionFing offEs connectionGoffAejectedFs itselfAfalls offBell offAloses connectionGmy phoneGsightGthe connectionKphoneF~iphoneDing connectionDt connectionItactFits connectionFsightFthe connectionAmux errorAno longer connectedCt connectedApulled the cableAstops seeingAunplugedGgedBsb connectionEdropsAwas removedAyanked
S Abad backupEdataAcan not be usedBorrupDupptCurruptBurruptAdamageGdBefectiveAinvalidAmanifestAnot compatableKibleEusableEvalidAunreadableCusable
T Acan not be writtenIwriteBould not be writtenKstoreKwriteAfailed to saveKwriteAnot able to saveEbe savedEsaveIdAunable to be savedKsaveLtoreKwriteAwrite error
U Aaccess to the folderAcan not write toAdo not have accessAenough accessAfull disk accessAlack~accessAmay not writeAno accessCt allowed toEpermittedEthe ownerApermision*Aread onlyBightsAunauthori*Awrite protected
V Aasking for passcodeDs for passcodeI~passcodeFme for~passcodeAdevice lockedHpasscodeAenter my passcodeI~passcodeGpasscodeGthe passcodeAif lockedBphone lockedBs lockedAlock screenEed phoneHscreenHwithApasscode enabledJon iphoneMmyMthe iphoneJpromptMtectedI~eachKveryJon theEword protected deviceBhone lockedAscreen goes offHis offHlockedHoffBtays lockedAtrust promptAunlock*Awants~passcodeCs lockedBhen lockedCile locked
VW Atrust this computer
W Acan not find myIseeBonnection failedLrefusedAdevice not foundBoes not seeAfailed to connectEs to connectAinvalid responseDisibleBs not showingAlockdown*Anever showsBo deviceCt appearEbe recognizedEconnectLingEdetect*Efind itI~deviceJiphoneJphoneElistedEpicked upErecogni*Esee myHingFhowIing upApair*Arefuses to connectAunable to connectBsbmux*Awill not pick upJsee
X Acan not changeH~setBhange the backup passwordBould not changeAfailed to changeKsetAnot be changedHsetEsetAremove the passwordAset a passwordDting password failedH~passwordAunable to changeKsetAwill not let me changeSooseQset
Y Aa laterBhead ofAbackup~betaBeta backupAdowngrad*Afrom a betaFthe betaAhigher iosHversionAlater iosGsoftwareGthanGversionEst versionAmade on a betaBore recent iosMsoftwareMversionAnewerEst iosAtoo new
Z Aearlier iosIversionAlower iosGthanGversionAmust be updatedFupdateE~updateAneed to updateEs an updateGiosGupdatingBot up to dateAold versionDer iosGsoftwareGversionBn an olderBut of dateDdatedArequires a newerJiosJnewerI~updateAto be updatedCo lowEoldAupdate firstHmy iphoneHrequiredHthe iphone
[ Acan not eraseIget ridH~deleteIremoveAdelet*~errorHfail*Fe~laterHnotAfailed to deleteAnot able to deleteMremoveEbe deletedEdeletableJeElet me deleteEremoveArefuses to deleteCmove~laterAtry again laterAunable to get ridKremoveJ~deleteAwill not eraseJgo awayI~deleteJremove
\\ Aback on againAcan not be disabledLswitched offIdisableIstopJwitch offIturn~offH~disableIturn~offBhecked againBomes back onCuld not turn offO~offAgreyed outAkeeps turning onAnot able to turn offEbe turned offElet me turn~offAremove~encryptionAstays checkedGtickedAticked againBurns itself back onNonE~off~errorAunable to disableKturn~offCcheck*Ctick*Awill not disableJlet me disableJswitch offJturn offN~off
] Adoes not allowJsupportAnot allowedEsupportedAunsupported
^ Aupload*
_ AeraseFdFsEingAfactory resetAgive awayAreset all contentGthe phoneAsellEingAtrade inEing inAwipeDing
\` A21 daysAbe deletedDerasedDremovedDwipedAdays leftBeleted afterIinAend in decemberEonEsoonDedDs onAgets deletedBo awayAstop onEs on
a Aaffected usersGingBmberBpple is downGserversHideFs endHserversIideF~downAbackup~downAdegradedBisruption*Bown againFfor everyoneJmeFright nowEtimeAeveryone~downAhaving problems right nowBit byAicloud~downBs it downAknocked offlineAmaintenanceCny usersAnot respondingAoffline worldwideButageGsAserver is downG*~downGs are downIdownEice statusH*~downHs are downBome usersBtatus page hasBystem statusAusers are affectedGreport*Ayellow
b Aare not backAblankAcame back withoutBould not be restoredAdid not carryIrestoreCsappearedAemptyAfew appsAgoneAhalf myFof myAis not backAleft behindFoutBost everythingFmyAmissedEingAnever came backBo contactsDdataDlonger thereDmessagesDphotosCt allEcarriedFome backEdownload*EeverythingEincludedErestoredEthereFransfer*Dhing came backIthereAonly halfFpartFrestoredFsomeE~cameApartiallyElyAsome appsFdataFitemsAvanishedAwiped outCthout my
be Askipped
c AholdingAon holdApauseFsEingAresumeAwait for wifiEing for powerMwifiItoEs for wifi
d AboilingBurningAcool downEs downAheatEsBotAoverheat*Awarm
e Acan not~startBlicking~nothingF~nothingAdoes absolutely nothingFnot even startJkickJlaunchJreactAimmediately stopsAjust sits thereAnever beginsGstartsBo option to backupDreactionCt beginEdo anythingEinitiateEkick offElaunchingEstartDhing at allIhappensIstartsH~happensApressing~nothingF~nothingArefuse to startGs to beginLstartAskipsBtops immediatelyAunable to startAwill not even start
f Asome unknownBtrange errorAundefined errorCexpected errorCknown errorNsCspecified errorAweird error
g Aactivation serverAbeing signedBlobsAcan not be contactedIverifyBontacting~updateCuld not be contactedKcontactAeligible for the requestedAhosts fileAno longer signedCt eligible forEsignedIingAserver blockedBhshBigned anymoreEing anymoreIwindowAtssAunsignedBpdate serverAverification serverFying restoreKupdate
h Aagainst my willBlways encrypt*Butomatically encrypt*Aby itself encrypt*Acan not opt outAencrypted automaticallyHs~by itselfAforcedFsEingAhas to be encryptedAinsistGingGsAmakes me setCndatoryBust be encryptedAno way aroundCt optionalApolicy requiresArequired~encrypt*Hs~encrypt*Awant me to setEs me to setBhether i wantBill not let me without
i Aall good nowAback to normalEed up fineEs up fineJokJwithoutEup completed finePs fineHdid runHfinished fineQlastQonOs fineHis doneKfineItself is fineRokOworksHran fineLthroughHsuccessfulHwas fine lastLsuccessfulIent fineIorks fineNwellGs are fineIwork fineAdid the trickAfinally wentJorkedMsCxed byGitGnowGtheAgot it solvedHworkingAis resolvedDsolvedBts workingAno longer failsCw i canEsolvedEworksAproblem solvedAresolved itselfJnowBuns normallyAsolved itBucceededFssfullyAup to dateAwent through finePrst timeBork againEing againEs againGfor me nowGnow
j Ano errorIsDproblems at allAwithout errorNsAzero errors
k Acan iAdo i needCes itAhow bigEdo iElongEmanyFuchEtoAis it possibleGsafeDthere a wayAshould iAtipAwhat happensCere areGdoIesGisCich is
l A2faAacronisBdobeBndroid*ButhenticatorAbackblazeEup batteryHcamerasHdancerIiskIriveHgeneratorIoalkeeperHinternetHlightJneHplanHsingerCttery backupBitlockerBorgAcalibreCrbon copyGiteBhiaCromebookBontacts backup appBpanelAdashcamBockerBropboxBuplicatiAexchangeAfile historyCnal cutCtbitAgalaxyCme backupFprogressCrminBithubBmailAhondaCstingBuaweiByper vAicloud drive backup toolHphotos libraryN~stuckAjoplinAkakaotalkBikCndleBoboBubernetesAlightroomCne chatBogic proAmessenger backupBinecraftBongodbBy nasCsqlAnas driveBintendoBotionAobsidianBn the nasCedriveDplusBur nasCtlookAphoto streamFs uploadG~sync*HuploadingBlaystationCexBokemonCstgres*BroxmoxAqnapBuickbooksAraspberryBedisCsticBobloxCuter backupBsyncAsamsung*Cve dataFgameBeed phraseCrver backupBhared album*FpointBmart switchBqlBump pumpCperduperAteslaBime capsuleFmachineEmachineCtanium backupBo the nasCyotaBruenasAveeamBmwareAwear osCchatBhatsapp*Bindows imageIpc backupJhoneIserverAxboxBiaomi
n Ablock list*Flist*Acontent filterAhosts listAparental control*Brivate relayAweb filter
o Amobile routerAphone as a modemAtether*
p Anot from the app storeAoutside the app storeAthird party store
q Aafter iosGupgradingF~updateLingAever since~iosAinstalled iosHing iosAjust~installedFupdatedAput iosArecently~updat*Asince iosGthe upgradeGupgradingF~updateMdLingIgradedAupdate brokeHmy~toGd myItoFing toCgraded to
r Aalways atHdies atHfails atHstops atAevery time atBxact sameAsame fileFpercentGhotoGositionBtops at exactly
s Aapp is usingEtakesEusesAbackup is too bigOlargeHsize~gbG~bigger thanHenormousHgigsIrewHhugeHlarger thanAdocuments and dataKdataCwnloaded file*Lmap*Lvideo*Agb~appAhuge backupAnext backup~gbAoffline contentImap*ApodcastsAzim
t Aanother wifi~worksAdifferent network~worksKwifi~worksAfails at homeAon another network~fineCly at homeFon my homeIour homeIthis networkBther wifi worksAworks at a friend*Jthe officeJworkGelsewhereGfine atGon anotherJcellularJmobile dataI~hotspotHver 4gL5gLcellularLlte
u Aboth icloud andGtunes andFmethodsFwaysAcomputer backup~alsoAfinder and icloudAicloud and finderLitunesLlocalHbackup~alsoHnorHor itunesG~eitherBtunes and icloudHnorHor icloudG~eitherAlocal and icloudAneither icloudJtunesAon the computer~tooAto the computer~too
v Acontrolled folderAransomware protectionAsecurity softwareAwindows defender
x Aall devicesEmy devicesEof ourFur devicesIphonesCso on my otherBnyone elseAboth our iphonesJphonesFphonesAevery deviceGiphoneGphoneFoneAfamily~tooAhusband s~tooAmy other iphone~tooAother peopleAwhole familyGhouseBife s~too
y Aafter changing~passwordAchanged my apple idLpasswordIthe passwordH~passwordAnew apple id passwordApassword changeAreset my password
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
  nl
! Aapple apparaatAdit apparaatAgsmAje apparaatAmijn apparaatBobiel*Atelefoon*Boestel*Auw apparaat
" Ade cloud
# Aapparaten appDle apparaten
$ Alokale backup*G~kopie*AschijfGruimte
% Aschijf*
& A*reservekopie*Ageback*Akopie makenAreserve kopie*Hcopie*Hkop*Aveiligheidskopie*
' Abackup~inladenHladenHterugAherstel*Aoverzet*~reservekopieHtenAreservekopie~terugAterug op~iphoneGte zet*Gzet*FgehaaldHplaatstHzetFhal*Fplaats*Fzet*F~zettenAuit de backupEeen backupD~reservekopieAvanaf~reservekopieAzetten~terugD~terug
( A*opslag*BruimteAgb~volBeheugen*Aicloud~volAplek
) Ageheugen~iphoneJtelefoonCnoeg op~iphoneAintern*~geheugenGe opslagBphone is~volHopslagHvolHzelfIit~volG~geen ruimteJnoeg ruimteHweinig ruimteAop de iphoneGtelefoonEit apparaatHtoestelDhet apparaatHtoestelDmijn iphoneItelefoonCslag op~iphoneG*~telefoonJoestelGruimte op~iphoneAplek op~iphoneAruimte op~iphoneG~apparaatHtelefoonIoestelAtelefoon volIopslagI~volBoestel zelfH~volAvolle iphone
* A5gAbereikAnetwerk*AsnelheidAverbinding*
*D Amobiele data
+ AdraadloosHze
, Abestand*AdocumentenAgegevensAonderdelen
- AaangemeldDmeld*Bccount*Ain te loggenCgelogdClog*Alog~in
. A*wachtwoord*Apaswoord*Aww
/ Amailadres*Etje
0 Asessie*
1 Aander*~apparaatHtoestelFe telefoonAtweede iphoneHtoestel
2 Anaar~nieuwe iphoneAoverstap*~nieuweAtijdelijke~backupLopslag*LreservekopieAvoor~nieuwe iphoneMtelefoon
3 AappdataDgegevens
4 A*versleut*AcoderenFingAgecodeerd*
5 Abedrijf*Cheerd*GprofielCleid*Cperking*Aconfiguratieprofiel*Ade itAictBphone~werkBt afdelingAorganisatie*Aprofiel*AschermtijdDool*Atelefoon~werkAvan de zaakEhet werkAwerkgever*EprofielEtelefoon*Azakelijke telefoonJ~iphone
5n Aouderlijk toezicht
6 Aend to end versleut*Ageavanceerde gegevensb*M~bescherming
7 AactiveringsslotAiphone zoekenAvind mijnAzoek mijn
8 Aconfiguratieassist*M~nietNvoltooi*Aeerst~ingesteldIstellenAinstallatieassist*L~afgerondMvoltooi*Eellen~afrond*Aklaar~instellenAniet klaar~stellenBog~geconfigureerdEingesteldAvolledig~ingesteld
9 AherstelmodesKusArecoverymodusAverbind met itunes
: Aniet meer ondersteun*J~ondersteun*Aondersteun*~niet meerKing stoptN~gestoptBude versiesEr iosAstopt metF~ondersteuningAte oud voor
:Z Aoude ios*Ere ios*
:] Ageen ondersteuning
; Abackup*~probleemBlokkeertBreekt afG~afAdoet het nietE~nietHksAgaat misFnietBeannuleerdCeft de geestDn reservekopie*~meerFvan~backupCfaaldCstoptBing misE~misAhoudt ermee opF~opAkan~backup~nietEreservekopie~nietBomt nietAloopt nietF~stukGvastBukt~backup~nietAmaakt geenGnietF~nietE~geenBis gegaanDgegaanFlopenAniet doorFgeluktE~geslaagdFuitgevoerdAonderbrokenAprobleem~backup*Jreservekopie*Gmen~backup*Kreservekopie*Aslaagt~nietBteeds nietCoptFeAverdomtDtiktAwaarom~geenHnietBeigerenCrken~nietEt niet
;< A*foutmelding*AafgebrokenAfaaltBout*Agaat~misFnietBeen~gemaaktFmakenCweigerdAineens nietAkan nietD~geenEnietBon nietD~geenEnietBrijg*~backup~nietHgeenHnietHreservekopie~nietBunnen~nietAlukt nietE~geenFnietAmaakt~geenBislukt*Aniet mogelijkE~geluktHmaaktFlukkenFmakenGogelijkFwerkenAonmogelijkAweigertBil nietD~geenEniet
;<N Awerkt~niet
;A Ahapert
;I Ageen backup meerAniet~geback*
< Adaarna pasAklaagtAmag nietAniet meerE~aanzettenGctiver*Fherstel*Finschakel*Fterugzet*Apas daarnaBrobleemAspringt~terug
<] Aniet toegestaan
= AbijkopenAgeen opslag*FplaatsHekFruimteE~ruimteBroter danAkopenAmeer opslag*FruimteAniet genoegFvoldoendeE~genoegAonvoldoendeBpslag is opHop isApassen~nietDt nietE~nietAruimte is bijna opKhelemaal opKopHop isHraakt opHvrijmakenGgebrekAte grootDkleinEortDweinigCkortAvrije ruimteAweinig opslag*HplekHruimte
> AbomvolAopgebruiktApropvolAstampvolAvolDgelopenDle opslag*
? AafgelopenAlaatsteArecentsteAvorige
@ AincompleetAkomt~niet afAniet afgemaaktJrondFcompleetFklaarFvoltooidMenFworden voltooidE~afHgemaaktJrondHmakenHrondenFcompleetFvoltooidMenBooit klaarAonvolledig
@O Anooit~af
@b Aniet~volledig
A Aberoerd*Ahaperend*Ainstabiel*Cternetproble*AlangzameBigt~netwerkFverbindingFwifiAnetwerkcondit*Hfout*Homstandig*Hproble*Biet stabielAonstabiel*Aproblemen~internetKverbindingAslecht*Avalt steeds wegCnwege~netwerkBerbindingsproble*AwegvaltAzwak*
AP AlangzaamAtraagDge
AR Avalt~wegBerbreekt
B Alaadt~nietAmomenteel nietAniet~beschikbaarFgeladenFladenFophalenFtoegankelijkFweergegevenLvenAop dit moment niet
C Aaan doenEte zettenDgezetDzettenBctiverenAgeactiveerdAin te schakelenCschakelenAschakelaarH~inDuifjeAzet~aan
CQ Aniet ingeschakeld
D Aalleen~wifiAgeen wifiAmobiel internetCet verbondenE~klaarFnetwerkFwifiAniet met~wifiFop wifiBodigCodzakelijkAverbinden met wifiEonden moetKzijnJ~wifiDeistBraagt~wifiAwil~wifiAzonder wifi
DZ Amoet eerst
E Ageen internet*FnetwerkAmaak verbindingBet~internet verbindenAniet~internetAverbinding~internetBliegtuigmodusAzonder internet*
EW Ageen verbinding
F Abackup knopAknop~backup*FreservekopieAmaak~reservekopieAnu reservekopie*C~backupAreservekopie nu
G AgrijsEzeAinactiefAlichtgrijsAniet aanklikbaarGctiefFselecteer*E~*klik*FaantikkenFdrukkenFindrukkenFselecterenFtikken
Ge Areageert niet
H Abezig~herstel*Gterugzet*Aherstel~bezigIvoltooidAklaar met herstel*Amoment hersteldAnog~hersteldLlenAterwijl~hersteldBijdens~herstelBot~hersteldAwordt~hersteldGteruggezet
I Aal~geen backupIreservekopieButomatische reservekopie*M~backup*Abackup is~oudGt~nietG~geledenJmaaktAgeen backup sindsFreservekopie meerSsindsE~backup*Freservekopie*Alaatste backup~vanIreservekopie~vanH~backup*Ireservekopie*Aniet meer~reservekopieE~automatischAreservekopie~geledenPmaakt
J Aal lang*BugustusAfebruariAgeledenAjaarCnuariCrenAlange tijdFre tijdAmaand*DrtAsinds beginGmeiGvorigeAtijd geenAweken
JP Adagen
K Ageen enkeleE~backup*~gevondenAnog geen~backup*Jreservekopie*Eniet~geback*Coit
L Aaanmelden~misluktBccount~geblokkeerdAkom*~niet inKmeer inAniet~aangemeldImeldenFbereikenLtFingelogdHloggenFtoegangAuitgelogd
LU Ageen toegang
M A*verifi*Abevestig*Acontroleer*Agecontroleerd*AinloggenAom~wachtwoordBpnieuw~invoer*Asteeds~wachtwoordAvoer~wachtwoordBraagt~wachtwoordAwachtwoord invoerenK~invoer*LopnieuwBil~wachtwoord
N Aaccepteert~nietAfoutAgeen enkelFideeFwachtwoordAherinner~nietAken~wachtwoord~nietBlopt nietF~nietAniet bekendFgeaccepteerdGoedFjuistFmeer weetE~correctFgeaccepteerdFweetBooit een wachtwoordGgekozenGingesteldGopgegevenF~aangemaaktGgemaaktGingesteldGwachtwoordAonbekend*Cgeldig*Cjuist*Apakt~nietAvergetenDkeerd*Awat ik ookBeet~nietFwachtwoord~nietClk wachtwoord
NW Aherkent~niet
Nb Akwijt
O AbevrorenCweegt nietH~nietBlijft hang*HmaarHopHstaanJekenG~ladenHopHstaanAdraaienFtAeindeloosAgebeurt~niets meerCen bewegingFvoortgangJuitgangAhangenAloopt niet doorAniet verderAoneindigCveranderdAresterend*BondjesAstaat alF~op~procentCeeds langerHopCilEstaatHndCopt nietAtijd~geschatAvastEgelopenElooptEzitBerandert nietAwachtFenBieltjeBordt geschat
P Aal~uurAduurt alGmaarF~eeuwig*GlangGuurAeeuwenEigGheidAheel langCle dagFnachtAmeer dan~uurAnachtenlangC~uurAslakken*Ate langCrgendAurenElangBur bezig
Q Aautomatisch uitAgaat~uitBedeactiveerdAineens uitAniet aanFgeactiveerdE~actiefFingeschakeldAschakelt zichzelf uitI~uitBpringt terugH~uitBtaat uitF~uitCond~uitAuit staatDgeschakeldFzetAvanzelf uitH~uitAzet zichzelf uit
R Aandere kabelAkabel~vervangenAlosgekoppeldFtrokkenDkoppel*Aniet meer verbondenE~aangeslotenDuwe kabelAontkoppeldAraakt~kwijtGverbindingAuitgeworpenAvalt wegBerbinding~kwijtLverlorenLwegErokenDliest~iphoneJverbindingAziet~niet meer
S Abeschadig*Akapot*Aniet compatibelE~compatibelFgelezenAonbruikbaarCleesbaar
T Aniet~bewaardJrenFopgeslagenHslaanFschrijvenAopslaan~nietAschrijffout*
U A*bevoegd*Aalleen lezenAmachtiging*ArechtenAschrijfbeveiligdHrechtenAtoegang geweigerdHsrecht*H~geweigerdImapDstemming*
V Acode invoer*E~invoerenAmet~codeAom~codeBntgrendel*Bp slotApincodeAscherm uitGvergrendel*Atoegangscode*Avergrendel*Dtrouw*Braagt~code
W Adetecteert~nietAkomt niet tevoorschijnAmet~code vergrendeldAniet gevondenFherkendFte zienFverbindenFzichtbaarE~gevondenFherkendLnenFkoppelenFverbindenJondenGindenAongeldig*~antwoordAverbinding~misluktHt nietI~nietDschijnt nietK~nietDtrouw~computerBindt~nietAziet~niet
We Ageen reactie
X Ageen~instellenAinstellen~nietAniet~gewijzigdFingesteldHstellenFveranderdNenIwijderenFwijzigenAwachtwoord~niet~verander*Qwijzig*Bijzigen~niet
Y Ahogere iosG~versieAlatereAnieuwerH*~systeemHeArecentereAte nieuw
Z AachterlooptAbijwerkenAeerst updatenF~*update*GbijgewerktJwerk*AlagereAmoet~*update*FbijgewerktAniet up to dateE~nieuwsteAoudere versieAte oud*Aupdate nodigAverouderd*
[ Afout~verwijderenAgeen~verwijderenAkan~niet verwijderenAniet te verwijderenFwegE~backup~verwijder*FgewistFreservekopie~verwijder*Fverwijder*FwegkrijgenGissenAprobeer~laterEleem~verwijderenAverwijder*~laterLmisluktLnietJen lukt nietL~mislukt*Awissen~niet
\\ A*versleut*~grijsLniet uitAblijft aangevinktAgaat vanzelf~aanAkan~niet uitBrijg~niet uitAniet uit te zet*E~uit krijgenJteIgeschakeldIschakel*IvinkenIzet*I~zet*FweghalenAuitschakelen~nietDzetten~nietAvinkje~grijsHnietAweer aangevinkt
] Aapp*~geen~backupFniet~geback*Aniet toeE~ondersteun*Aondersteunt~geenMniet
^ AgeuploadAuploaden
_ Afabrieksinst*Ainhoud en instellingenCruil*Bphone wissenG~gewistAleegmakenAverkopenBoordat~wis*E~wissenAwis~iphone
\` A21 dagenAeindigtAgewist wordenAnog~dagenAover~dagenAstopgezetEt opAverlooptFpenDvaltDwijderd overLwordenAworden verwijderdEt gewistGverwijderdF~verwijderd
a AallestoringenAeruit ligtAgetroffenAicloud~problemenAligt eruitFplatE~downFeruitFplatAniet bereikbaarAonbereikbaarCderhoudBverbelastAproblemen~appleKserversAserverproble*Gs~platBommige gebruikersBtatuspaginaCoring*BysteemstatusAveel gebruikers
b AdeelsAgedeeltelijkAhelftAleegAmaar een deelE~deelBis ikDsenDtAniet alleJsFmeegekomenFovergezetE~allemaalFmeegekomenKnomenFteruggekomenAontbreek*Gk*Cvolledig*Aslechts een deelBommige~nietAverdwenenAweg
c Agepauzeerd*Ahervat*Apauze*Awacht opGtotFen op
d Aaf te koelenCgekoeldCkoel*AbloedheetAoververhit*Ate heetDwarmCmperatuur
e Abegint nietG~nietAdoet nietsAgebeurt er nietsIhelemaal nietsInietsH~nietsAis het wegAkomt niet op gangAniet gestartFstartenE~beginnenFgestartFstartenCksAovergeslagenAreageert~nietAstart nietF~niet
f Aonbekende errorJ~fout*Cverwachte fout*
g A*softwareserver*Aactiveringsserver*Acontact~serverAgeen contactAhostsbestandAniet~geverifieerdFondertekendAondertekentAserver*~software*Aupdateserver*
h AafgedwongenButomatisch versleutel*Adwing*AgedwongenAmoet en zalAongevraagdAper seAstaat eropAverplicht*
i Abackup~goed gegaanHwerkt goedAdoet~weerAeindelijk geluktAgaat~weer goedBefixtCwoon geluktBoed geluktAin ordeBs geluktAlukt nu weerFweerAnu geluktAopgelostAprima geluktAreservekopie~goed gegaanNwerkt goedAsuccesvolAtoch geluktAverholpenAweer geluktFwerktCl geluktFoed gegaanCrkt nu weerGprimaGweer
j AfoutloosAgeen foutJenJmelding*Azonder fout*
k Ahoe grootElangEzet ikDveelAis het mogelijk omAkan ikAmoet ikAwaar staanFvindCt gebeurt er als
l Aachteruitkijk*Jrijcamera*AbackupschijfBestandsgeschiedenisAchatback*EsAdatabank*Aexterne monitorAfoto s~sync*Es~bijwerkenGsync*Ahome assistantAnoodstroom*AreservekopieschijfAserverbackupBpelvoortgangAwindows reservekopie
n Aadvertentieblokker
p Abuiten de app store
q Abijgewerkt naarAgeupdatet naarAna~updateAsinds iosF~updateAupdate naar
r Aaltijd bijHopAzelfde percentageIlekIunt
s Abackup~enormAdocumenten en gegevensAoffline kaarten
t Aalleen thuisBnder netwerk~welFe wifi~welAop het werk~wel
u Aicloud en itunesAnoch~icloudAook~icloudFtunesAzowel~icloud
x Aal onzeCle apparatenAhele gezinAnog iemand
y Awachtwoord~gewijzigdLveranderd
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
  de
! Aaustauschgerat*Adas geratBem geratBiensthandyDs*~gerat*Aersatzgerat*Agerat*~appleAhandy*Aleihgerat*Amein*~gerat*
" Ader cloudBie cloudAin~cloudAwolke
# Aapp apple gerateDle gerate app
$ A*rechner*Aexterne*Alokale*~backup*Ausb platte
$% Afestplatte*Alaufwerk*
% Aauf cAplatte
& A*esicherung*Bgesichert*Bnsicherung*Aicloudsicherung*Asicherheitskopie*GnGt*Gung*
' A*ckspiel*Aaufspiel*E~spielenDzuspiel*Cs~backup~einricht*Llad*Eicloud~hol*Esicherung~einricht*Abackup~*gespieltIspielenHdraufHzuruckAdrauf spiel*Fspiel*Fzuspiel*Aeinspiel*Dzuspiel*Aneue*~iphone~*spielenNubertrag*Arucksicher*Asicherung~*spielenKdraufKlad*Kubernehm*KzuruckBtell*~wieder herAvom alten~ubernehm*Awieder aufsHdrauf*Hherg*Kst*Geinspiel*Gher*G~*spielenAzuruck aufsGgeholtIsp*Ghol*Gsicher*Gzuhol*Ispiel*
( A*speicherJpl*A200 gbAgb freiC~freiBigabyteAkapazitat*Aplatz*Aspeich*
(= A*platzmangel
(> Agb~vollAicloud~voll
) Aauf dem geratIhandyIiphoneFies*~gerat*KiphoneIemEmeinem handyLiphoneAgerat selbstFespeicher*Ahandyspeicher*F~vollAim geratBntern*~speicher*Bphone selbstIpeicher*HvollG~genug platzNspeicher*Hist vollHkein platzMspeicher*Len platzOspeicher*Hwenig platzNspeicher*Alokaler speicherAplatz auf~iphoneF~handyAspeicher*~auf~iphoneKgerat*Khandy*Kim iphone
* AdslAlteAmobilfunk*AnetzEwerk*Averbindung*
*D Amobile*~daten
+ Adrahtlos*
, Adatei*EnBokumenteAobjekte
- AangemeldetCmeld*CzumeldenAeinlog*Azugangsdaten
. A*kennwort*Bpasswort*Apw
/ Amailadresse*Es
0 Adienst~start*Asitzung*
1 Aander*~gerat*Aweitere*~gerat*Azweite*~gerat*Iiphone
2 Aauf~neue*~iphoneAfurs neue iphoneD~neue*~iphoneAtemporare*~backup*LsicherungMpeicher*Aumzug~neue*Avorubergehende*~backup*Qspeicher*
3 Aanwendung*Bppdaten
4 Aunverschl*Averschlues*Iss*
5 A*profilBverwaltungAadminstr*Brbeitgeber*Abeschrankung*BildschirmzeitAder arbeitEfirmaBie itDnst iphoneGhandy*Glich*Afirmen*Amdm*Aschul*Aunsere itG*~firmaCternehmens*Averwaltet*Bom admin*
6 Aende zu ende verschl*Brweiterte*~datenschutz*
7 Aaktivierungssperre*Afunktion wo istAiphone suche*Awo ist.G~aktiv*Iusschalt*Hdeaktiv*
8 Aeinrichtungsass*L~abgeschl*Oschl*MfertigMnich*Afertig~eingericht*Kricht*Anich*~eingerichtetAvollstandig eingericht*Azu ende ein*
9 Aapple logoAfirmware*Amit itunes verbindenAwartungsmodusIzustand*
: Akein*~supportAnich*~mehr~unterstutz*Et mehr unterst*Aohne supportAunterstutz*~nich*~mehrBralt*
:Z Aalte*~ios*
:\` Aeingestellt
; A*erfolglosAabbrech*EichtEuch*CgerissenEschlossen werdenCreisstAbackup*~problem*Bekomm*~backup~nich*Ikein*Inich*Brach~abAerstell*~kein*Ageh*~backup~nich*Dt in die hoseFnixCling*~nich*CstopptBibt aufAhangt sich aufCt nicht*Cut nicht*~hinBort~aufAkann~backup~nich*Bein*~durch*Gerstell*GhinEe chanceFs~sicher*F~backups mehrGsicherung*~mehrEs~sicher*Blapp*~backup~nich*Ft nicht*Bommt nicht*Brieg*~kein*Alas*~backup~nich*Cuft nicht*Begt~keineAmach*~kein*Et nicht*GzickenCg nicht*D~nich*Bissl*BotztAnich*~durch*GerfolgreichGgeklapptImachtEt angelegtGerstelltGgemachtGhinFs zu machenCmmerAplotzlich kein*Broblem*~backup*Jsicher*Areisst~abAschief*Dmiert~abBpinntBteigt~ausCirbtCopptCreiktCurzt~abAtut nicht*AunterbrochenAversagtAwarum~kein*Gnich*Bieso~nich*Crd nicht*E~nichtAzickt
;< A*fehler*Bscheiter*Aabgebroch*AblockiertBrichtAeinfach nich*AfehlEg*Es*Ageh*~nich*Bing~nich*Aimmer~nichtAkann~kein*Fnich*Bein*~backup*~mehrGmach*HoglichBlapp*~nich*Bonn*~kein*Gnich*Alaes*~nich*Cs*~kein*Fnich*Cuft~nich*Beider nich*Bies*~nich*AmaultBeckertAnich*~erstell*Gfunktionier*GgehtGklapptGmoglichGwerdenAplotzlich nich*AunmoglichAverhinder*Dweiger*Aweigert*Bill~nich*
;<I Anich*~gesichertGsichern
;<N Afunktionier*~nich*
;I Asichert~nich*
< AabgelehntAbehauptetAdanach erstCrf nicht*E~nich*Aerst danachAlehnt~abAnich*~*schalt*Gaktivier*GmehrGwiederher*Et erlaubtAspringtAwird~nich*
= Aabo~grosser*Abenotig*~speicher*Brauche mehr~speicher*Adazubuch*Ekauf*Afehl*~platzGspeicher*Een~gbEt~gbAgb fehlenBrosser alsAkaum~platzBein*~platzGspeicher*Ee~frei*E~frei*Alangt nich*Amehr platzFspeicher*Anich*~ausreich*Ggenu*GreichtEt ausGgenugendGmehr reinGreichtApass*~nich*Blatz fehltF~ausAreich*~nich*Ft nicht*Aspeicher*~fehltIplatz ausJroblem*Auberschr*BngenugendBpgraden sollAwenig platzGspeicher*Azu gross*DkleinEnappDvollDwenigCkauf*
=> Abelegt
> AaufgebrauchtAbis obenAcloud~vollAdichtAerschopftAfast vollAimmer~vollBst vollAknallvollAplatte~vollBroppenvollAquilltArandvollAschon~vollBpeicher*~vollAvoll binFistFseiFwarIeEe*~icloudHspeicher*Awieder voll
? Aletzte*Avorherige*Azuletzt
@ Alauft~nich*~durchAnich*~abgeschl*Ischl*Gbeend*Gdurchge*Gfertig*GgeschafftGvollstandig*Gzu endeEt abgeschlossenGzum endeAunfertig
@O Anie~fertig
@b Anich*~komplettAunvollst*
A A*ungsproblem*Aaufs netzAfunklochAhaktAinternet~brichtAkriechtAlahm*Biegt~internetGnetzAmies*Anetzbeding*Ewerkbeding*Iverhaltn*Izust*Bich*~stabilAproblem*~internetJverbindungAschlecht*Dwach*FnktAuberlastetAvpnAwackel*El*Begen~internet*Gnetz*Gwifi
AR Averbindung~bricht
An Awerbeblocker
B Aderzeit nich*Alad*~nich*Amomentan nich*Anich*~abruf*Hnzeig*GerreichbarGladenGverf*
BW Anich*~angezeigt
C AaktivierenIt werdenIungBnschaltenAeinschalt*DzuschaltenAnich*~aktiviertAreglerAschalterAwieder anCrd~aktiviert
D AbenotigtBrauch*~wifi*AerforderlichAhotspot*Akein wifi*Een wifi*E~wifiAmit~wifi verb*Buss erstE~netz*Fwifi*Anicht im wifi*Gmit~wifi*BotigDwendigBur~wifi*Aohne wifi*E~wifiAuber~mobilfunk*Averbunden seinDlangt~wifiAwifi pflichtE~brauch*FverbindenCll~wifi
E AflugmodusAkein*~internet*Amit~internet verb*Anich*~internetAohne internet*Astell*~internetverb*
EW Akeine verbindung
F Abackup jetztHknopfAjetzt erstellenGsichernF~backupAknopf~backup*Aschaltflache~backup*
G A*gegraut*Aausgrau*AblassAgrau*Alasst sich nicht druckenAnich*~*klick*Gantipp*Huswahl*Gdruck*Et aktivHnwahlbarGumlegenIschaltenGverschiebenAohne funktion
H Abis~wiederher*Agerade~wiederher*Alauft~wiederher*Anoch~wiederher*Awahrend~wiederher*Biederherstellung~abgeschl*SfertigSlauftCrd~hergestelltFwiederherg*
I Aautomatische*~backup*Abackup ist~altG~gemachtAkein backup seitE*~backup*GsicherungEe sicherung seitAletzte*~backup*IsicherungAnich*~automatischGsichertEt mehr gesich*Aschon lange nichtBicherung~vorAzuletzt~gesichert
J AdezemberAewig kein*Fnich*AfebruarAjahr*CnuarAlang*~zeitEe kein*Gnich*AmarzBonat*Apaar tage*Aschon lang*Beit endeGwig*Flang*FmaiE~zeitAtagenAwoche*
K Abisher kein*~backup*Ahabe nieCt~nieAkein einzigesE*~einzige*Ee einzigeAletzte*~nieAnie ein backupHe sicherungEgesich*DmalsD~backup~gemachtEgesichertEsicherungBoch kein*~backup*LsicherungFnicht gesichertHe*Asteht nieAwurde~nie
L Aanmeld*~fehl*BusgesperrtAkein*~zugriffBomm*~nich*~inMreinCnto gesperrtAnich*~angemeldetImeldenGeinloggenHrreich*Gzug*Azugriff~fehl*Inich*
M A*bestatig*Bverifizier*AaufgefordertCthentifiz*Aerneut~eingebenAnach~passwortApasswortabfrage*I~einge*JstandigJwiederAuberpruf*Averlangt~passwortAwieder~eingebenCll~passwort
N A*falsch*Aakzeptier*~nich*LpasswortAentfallenBrinner*~nich*Ckennt~nich*Afallt~nich*Ageht~nich*Ainkorrekt*Akein*~vergebenEe ahnungEs~passtCnn*~nich*Gpasswort~nich*Anich*~akzept*Hngenomm*GrichtigGstimmtEt richtigCe ein*D~eingeb*EfestgelegtEgehabtGsetztEpasswortEvergebenCmmt~nich*Astimm*~nich*Aunbekannt*Cgultig*Avergess*Aweiss~nich*GpasswortAzurucksetzen
O A*balken stehtBschleifeAbackup haengtHstehtBewegt sich nich*G~nich*Bleib*~haeng*Jng*Hsteck*Kh*Ft beiHhangenG~beiCieb~hang*Adreht sichBumpel*AeingefrorenBndlos*AfestgefahrenBriertAgeht nicht weiterAhaengt~beiCng*~bl*Ggebl*Eenbl*Et*Bort~nich*~aufAkein fortschrittE*~fortschrittBlebt beiDmmt beiBommt nicht weiterBrebstCingelAnich*~hinausGweiterEts bewegtArestzeitBuhrt sich nich*F~nich*Aseit gestern beiE~stunden beiBtagniertCecken geblieb*Hgeblieb*Ft festG~festDh*~bl*Een geblieb*Ggeblieb*G~seitEt beiGseitHtillF~seitDlle steh*CillstandAtut sich nich*LxAunverandertAverbleib*DharrtAwarten~FtBird~nich*~fertigAzeit wird
Oe Anichts passiertAtut sich~nich*
P Adauert schonG~lang*Hstund*Htage*Bie ganze nachtAewig*Aganze*~nachtFn tagAnach~stunde*Boch normalAschnecken*Don~stunde*Behr lang*Cit stundenFtagenE~stund*FtagenBo langeBtundenlang*AtagelangAuber~stunde*Azu lang*
Q AabgeschaltetBusgeschaltetGtelltAbackup ausG*~deaktiviertG~nich*~aktivAdeaktiviert sichBreht sich~abAgeht immer~ausE~wieder ausAimmer wieder ausBst ausEdeaktiviertAnich*~eingeschaltetEt aktiviert istAplotzlich ausAschalte*~abKusBpringt~zuruckBteht auf ausDllt sich~abNusMselbstAvon allein*~ausEselbst ausK~ausAwar ausEdeaktiviertBird deaktiviert
R AabgestecktGopseltEzogenBusgeworfenAbricht die verbindungAfliegt~rausAgetrenntAkabel~getauschtIwechseltIzogenAmeldet sich~abAneues~kabelBicht mehr verbundenArausgeflogenAstecker~gezogenAtrennt*Averbindungsabbr*K~abbr*Liphone~verlorenLunterbroch*Lverlor*LwegDlier*~verbindungHt~geratJiphoneJkontaktJtelefonAwirft~aus
S A*beschadigt*Bkorrupt*Adefekt*Ainkompat*Akaputt*Anich*~kompat*GlesbarEt kompatibel*Aunbrauchbar*Clesbar
T Anich*~*platte~speichernGabgelegtGgeschriebenJpeich*Gpc gesichertGschreib*Hpeicher*Aspeichern~fehl*Knich*
U A*berechtigung*BvollzugriffAkeinen zugriffAnicht berechtigtArechte*Aschreibgesch*Hrecht*AverweigertAzugriffsrecht*H~ordnerIverweig*
V A*entsperr*Abildschirm ausK~ausAcode ab*Feing*E~eingebenFiphoneAden codeBurch~codeAfragt~codeAgesperrt*Aiphone codeAmit codeApin eingeb*Asperrbildschirm*AvertrauenAwill~code
W Adiesem computer~vertrauenAerkenn*~nich*Cscheint nich*Afind*~nich*Akein*~verbindungAmit~code gesperrtAnich*~erkanntJenn*GgefundenGkoppel*GverbindenKundenAsieht~nich*Ataucht nich*~aufG~nich*Aungultige antwortAverbindet~nich*Hung~fehl*Lnich*Awird nicht erkanntAzeigt~nich*~an
X Akein~festlegenCnnwort~nich*~ander*Anich*~*setz*GandernGentfernenGfest*GgeandertGvergeb*Apasswort andern~nich*I~nich*~ander*
Y Aaktuellere*Bltere*~alsAhohere*~ios*Iversion*Aneuen iosEr alsFe*Esten versionAvon~hoher*Azu neu
Z A*update erforderlichAaktualisiert werdenBlte*~software*GversionAbenotigt~iosBraucht~iosAerst~aktualisier*Fupdate*Amuss~aktualisier*Fupdate*Anich*~neuestenCedriger*Aupdate notigAveraltet*Azu alt*Cerst~update*
[ Afehler~*losch*Akein*~*losch*Alasst sich nicht losch*Bosch*~fehler*Hnich*HspaterFen~fehl*Anich*~*loesch*Jsch*Gbackup~*losch*Gentfern*Aspater erneutAwerd*~nich*~los
\\ Aausschalten~nich*Adeaktivieren~nich*Aerzw*~verschluss*Ahakchen~nich*Den~ausgegrautGnich*Aimmer verschlusseltGwieder anAnich*~*schaltenGabwahl*Hufheb*Ismach*Gdeaktivier*Gentfern*~verschl*Aschaltet sich~wieder einAverschluss*~ausgegrautKeln~nich*Mung~nich*
] Aapp*~nich*~gesichertLsichernAerlaubt~kein*Anich*~erlaubtGunterstutz*GzugelassenAunterstutz*~kein*Mnich*
^ Abackup~hochladenAhochladen undJ~backup
_ Abeim loschen mein*Ainhalte und einst*AverkaufenBor*~verkaufD~loschenEzurucksetzenAwollte~zurucksetzen
\` A21 tage*AablaufenGtAendenEtAgeloscht w*Alauft~abHusAnoch~tage*Atage~ubrigAverfalltAwerden geloschtBird geloschtE~geloschtAzum~dezember
a A*ausfallBstorung*Aausfall*DgefallenAbei apple~downCtroffen*Adienst*~nich*~erreichbarAeinige nutzerAfur alle nutzerAgrad*~downAicloud~nich*~erreichbarBst downAnutzer~berichtenAprobleme~icloudAserverproblem*G~nich*~erreichbarHuberlastetBind downBtatusseiteAviele nutzer
b Aalles wegE~wegAeinige~nich*AfehlenGdeEtAhalbeAist wegAleerAnich*~alleGdabeiGubernommenGvollstandigEt alleKsGdaGmitgekommenBur die halfteD~halfteEteil*Asind wegE~wegAteilweiseAverlorenDschwundenAwaren weg
c AangehaltenAfortgesetztEzusetzenApausier*Awarten aufFt auf
d A*kuhl*Aheiss*Auberhitz*Awird~warmAzu warm
e Abeginnt nich*H~nich*Afangt~nich*Ageht nicht losE~nich*~losAkeine reaktionAlauft nicht anAnich*~startenMtEt gestartetFs geschiehtApassier*~nich*Ht gar nichtsJnichtsLxAreagiert nich*Buhrt sich nichtsAspringt nicht anBtartet kein*Inicht*H~nich*KeAtut nichtsEsich nichts
f Aunbekannte*~fehler*Cerwartete*~fehler*
g A*aktivierungsserver*Eualisierungsserver*Bupdate server*Hserver*Anich*~kontaktier*GsigniertAserver~aktualisierung*
h Abesteht aufIdaraufAerzwing*Eung*Agezwung*ApflichtAunbedingtCgefragtAverschlusselt~automatischAzwang*CingendFt
i Aalles wiederF~ordnungAbackup~durchgelaufenHerfolgreichHin ordnungAendlich wiederH~geklapptAfunktioniert wiederM~backup wiederAgeht wiederEs wiederE~backup wiederAhat~geklapptBeute wiederF~geklapptAist gelostAjetzt~geklapptAklappt wiederG~backup wiederAlauft wiederAnun wiederAproblem gelostH~behobenAsichert wiederGung~durchgelaufenKerfolgreichKin ordnungAwieder funktioniertHgehtJlostJsichertBurde erfolgreich
j AfehlerfreiAkein*~fehlerAohne fehler
k Agibt es eineAkann ichAlohntAso deaktivier*Dlosch*Cll ichAwas passiert wennBie grossEkannElangeFosch*EmacheEstell*EvielBo findeDliegenDwerden
l Aauf dem nasEmein nasDs nasCto backupAdateiversionsverlaufEnbank*BiskstationAelsterBrsatzkameraAfotos~synchron*Britz boxFboxAhome*~assistantEmaticAicloud fotos hang*Nlad*Anotstrom*Aruckfahrkamera*Asicherung fliegtJ~rausBpielst*CrachnachrichtenBystemsicherungAtitan*~backupAusvAwebseiteFrverBindows sicherung*Azeitmaschine
n Ajugendschutz*Akindersicherung
p Aausserhalb des app store*Anicht aus dem app store
q Anach~aktualisierungFupdateAseit iosE~aktualisierungFupdateAupdate aufCgrade auf
r Agleichen prozent*KunktJstelleAimmer beiAjedes mal beiAselben punktHstelle
s Aapp belegtAbackup~riesigAdokumente datenKund datenAnachstes backup~gbAoffline kartenHkarten
t Aim anderen wifi~gehtDburo gehtBn anderem wifiDeinem anderen wifi~gehtAnur in meinem wifiEzu hauseGhauseAuber mobile daten geht
u Aauch~am macIpcFicloudGtunesAicloud und finderLitunesBtunes und icloudAsowohl~icloudAweder~finderGicloudHtunes
x Aalle gerateFiphonesFunsereBuch~meiner frauKs mannesAbei euch auchAganze familieAnoch jemand
y Akennwort geandertApasswort geandertI~geandert
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
  sv
! Aenhet*AlurenAmobil*ApaddanBlattanAsurfplatt*
" Aapples molnAmolnet
#$ Aapple enheter
$ A*datorGn*Bharddisk*Adator*AmacenApcn
$% Adisken
& A*sakerhetskop*Abacka*~uppFr inteCkup*Aicloud kopia*Bphone kopia*AkopianEering*EorBrypterade kopia*Auppback*
&;I Ainte backa*
' Aaterskap*Ftall*Afa tillbakaBora over~kopi*Bran backupFen backupIsakerhetskopi*Fsakerhetskopi*Ahamta tillbakaF~fran icloudAladda~kopi*Cgg*~tillbakaEa in~kopi*GoverGtillbakaCs*~in~backupIkopi*Da tillbakaArulla tillbaka
( A*lagring*BminneButrymme*AminnetAplatsFen
) AenhetensAfull telefonAi mobilenBnternminneBphone lagringGn ar~fullHsAlagring pa iphone*Amobilen ar fullK~fullHsApa den har enhetenGna enhetDenhetenDiphonenDmin iphoneBlats pa iphone*Asjalva iphonenHtelefonenAtelefonen ar fullM~fullJsAutrymme pa iphone*
* A*natverk*Aanslutning*Abredband*Ahastighet*AnatetAservrar*Atackning*Auppkoppling*
*D Amobilnat*
, Abilder*AdokumentAfilenEr*Aobjekt
- Ainlogg*Alogga*~in
. A*losenord*AkodenApinkod*
.V Alosenkod*
/ Ae post*Bpost*Amailen
0 Asession*
1 Aandra enhet*Giphone*Gtelefon*Cnan enhetGiphone*GtelefonAgamla iphone*Gtelefon*
2 Abyt*~iphone*FtelefonAflytta dataHoverAny iphone*Dmobil*Dtelefon*Ca iphone*Etelefon*Atemporar*Bill nyaEfallig*
3 Aappar*Ddata*Den*Aspelet
4 Akrypter*Aokrypter*
5 Aadministrera*Brbetsgivar*Abegransning*Aforetag*Ahanterad*Hs avAit avdelning*DsagerAjobb*Akommun*Aorganisation*BvervakadAskarmtid*Col*Atjanstetelefon*
6 Aavancera*~dataskydd*Atotalstrackskrypt*
7 Aaktiveringslas*Bv hittaAhitta ar paGiphone*Gmin
8 Ainstallningsassistent*Akonfigurationsassistent*Iera~klartKing*Astall*~in~klartFt in~klart
9 Aanslut till itunesBterstallningslageStArecovery lage
: Aaldre iphoneGmodell*Agamla ios*Dmal iphoneAsluta*~stod*Fr fungeraHstodjaBtoder inte langreFt upphorEs inte langreF~langre
:Z Aaldre ios*
; Aavbrot*Eut*Ablir ingenAdet blir ingetBorAejAfar~inte gjortJtillI~attBelkod*Bungerar inteDkade aldrigFr inteAgar~inte attBer uppBick det inteFsnettBor inteAinte klartGundeFmojlig*E~funger*Ika*Fgora~backup*Flycka*Fskapa*Fta~backup*Akrasch*Alycka*~inteFdes inteAomojlig*Aproblem~attIbackup*Isakerhetskop*Asluta*~attHfunger*Kka*FrBtannarCopparAtrubbel
;< Afar inteBelmeddelande*Agar det inteEinteBick inteAinte garFkanAkan inteBrangl*Bunde inteAlyckas inteAmissly*Astrul*Avill inte
;<N AfelBunger*~inteDka*~inte
;<e Avagra*
;@ Ainte klar
;A Ablockera*
;I Abacka*~inteAinte sakerhetskopi*E~sakerhetskop*Asakerhetskopiera*~inteBluta*~sakerhetskop*
;N Atar inte
< AbrakarAinte langreAlater~inteAnekarAomojligtAtillater inte
<U] Ainte tillat*
= Aar~slutEtorAbehov*~merHstorreCtala*~merAfattas~gbBor litetEstorAingen platsF~lagring*Et utrymmeCte nogFplatsFtillrackligtE~nogFplatsFrack*Ftillracklig*Akop*~merDaBraver merEs merAmer lagringEutrymmeAont omBtillracklig*AplatsbristArack*~ejGinteEer inteByms inteE~inteAsakna*~lagring*HplatsHutrymme*Fs~gbBlut iFpaBtorre anAtagit slutCr slutAuppgradera~lagring*BtrymmesbristH~slut
> Aar fullHaC~fullAblivit fullAfullproppadEtByllsAknokfull*Alagringen fullAnastan fullAproppful*Aredan fullAslut
? AforegaendeDraAi nattAsenast*Bista
@ Aaldrig klarBvbrotsEutenCsluta*~inteAblev~inte klar*Agar~inte igenomBick inte att slutfor*E~inte igenomAinte blev klar*Hi klarIr klar*Ffardig*Fga igenomFkomplettFslutfor*E~avslut*Fbli~klar*Ffardig*Fgenomfor*Fslutfor*Aslutfor*~inteHs inte
@O Aaldrig~klar*Ablir~inte klar*
@b Aofullstandig*
A A*natverksproblem*Aanslutningsproblem*Aberor pa~nat*Adalig*AhackarAinternetproblem*Akass*Anatforhall*Dverksforhall*Aostabil*Apa grund av~nat*Broblem~internet*InatetLverk*AsegDaBkyller~nat*BtorningarBvag*AtapparBrog*AuseltAwifiproblem*
AR AbrotsCyts
B Aej tillganglig*Ainte atkomlig*Flasa*E~hamta*Fkomma atFladda*FnasFtillganglig*Fvisa*Aladdas inteAotillganglig*
BW Avisas inte
C Afar~paAigangApaslag*AreglagetAsatta~paEer paBlas paCog pa
D Aansluten~wifiG~wifiAbara~wifiBehover~wifiFsAendast~wifiAinget wifiCte~koppladFwifiAkraverEsAmaste anslut*Gvara anslutenF~wifiBobildata*AsurfAutan wifiAvill ha wifi
DR Ainte~ansluten
Do Ainternetdelning
E Aanslut*~internetAfast~har internetBlyglage*Eplanslage*Ainge*~internet*En~anslutning*Guppkoppling*Et natCte~internetAsaknar~internet*Autan internet*Fuppkoppling*
F Aalternativet sakerhetskop*Abacka upp nuAknappen~sakerhetskop*Asakerhetskopiera nuPingsknapp*
G Agar inte att klickaNtryckaNvaljaBraDaEd*Dmark*DttAinte klickbar*E~klicka*Ftrycka*Fvalja*Akan inte klickaJtrycka
Ge Asvarar inte
H Aaterskap*~fortfarandeKpagarFtall*~fortfarandeJn*~inte klarMpagarJs franAfortfarande~aterskap*Rtall*Ainte~klar~aterst*Amedan~atersk*Lt*Apagaende aters*C~aterskapa*Italla*Atills atersk*Lt*
I Aaldrig av sig sjalvAinga~backup*Den backup sedanGsakerhetskopi*~sedanF~sakerhetskop*Cte gjortE~backat*Jup*Ftagit*Asakerhetskopieras automatiskt narBenast*~backup*Isakerhetskop*Ge backup*Isakerhetskopi*Bista~backup*Gsakerhetskop*Bluta*~backa*Ft sakerhetskopi*Autan backup*
J AarsBugust*Adagar*Becemb*Aett arEtagAfebruar*Blera arAi aratalAjanuar*AlangeEreAmajCnad*Anovemb*ByligenAoktob*Aseptemb*AveckaFnEor*
JP Adygn
K Aaldrig gjortHsakerhetskopi*G~backa*Hgjort*Hsakerhetskop*Htagit*Afinns inge*~backup*Msakerhetskop*Ahar ingen sakerhetskop*Bittar inge*~backup*Aingen endaCte en endaFsakerhetskopieradE~endaAsenaste~aldrig
L Ainte komma atFoppnaFtillgang tillE~atkomstFlogga inFnaAkommer~inte atMinAloggar~inte inAnar~inteAutloggad*
LU Aingen atkomst
M Aange~losen*Abegar~losenord*Ckraft*Cr~om~losen*Aefter~losenord*Afrag*~losenord*Ea*~losen*AgodkannaAkraver~losen*Alogga in igenCsenordet igenAobekraft*Bm~losenord*~igenAskriv*~in~losen*Bla in~losen*Atjatar om~losen*Avill ha~losen*
N Aaccept*~inteGerar inteJs inteBldrig angettKivitHhaftHsattIkapatHvaltAbortglomtAfelaktig*Bunkar ingetAglomdeEt*Bodkanner inteHs inteDtar inteFs inteAingen aningCte rattE~accept*Fgodkan*FihagFkorrekt*Fstamm*Akan inte~losen*Dner inte igenBommer inte ihagAminns inteF~inteAogiltig*BkantAstammer inteH~inteAtappat bortAvad~losenord*Bet inteD~inte
O Aaldrig~fardig*Bndra*~inteFs inteBr~fastBterstaende tid*Abackup*~paus*Berakna*~tidBlir aldrigAevighet*Afastn*BrystAgar inte vidareAhakar uppEt uppCng*~sigGuppEerAinte~forbiGramatFlangre anFvidareAkommer inte vidareG~inte langreCrt fastAlast sigBigger kvarBoop*Aminut kvarFer kvarAoandlig*Bforandra*Apa 1 procentAror sig inteD~inteAsakerhetskopiering*~paus*Bnurra*Bta*~still*DmparDnna*Dr baraFkvarFstillE~procentDttCoppar paIvidAtid kvarBuggarAuppskattarAvantar
OP Asegt
Oe Ahander inget
Or Asamma procentGstalle
P AdagarAhallit paBela dagenFnattenBur lange skaKtarAjattelang*Fseg*Asa segBedan igarCn igarAtagit~langeCr~lang tidIeBimmar
Q Aar avC~avslag*Bv sig sjalvCaktiver*CslagenDtang*C~sjalv*Ahoppar tillbakaAinaktivera*Cte aktiveradNtFpaAslar av sigE~av sigBtang*~av sigFdes avFer av sigFs avFt av sigGs avDr~av
R Aannan kabelCslutning*~forlor*Abortkopplad*Bryter~anslutning*Byt*~kabelAdras urAforlora*~anslutning*HrDsvann franFinner franBrankoppl*Aglapp*Akoppla*~bortIurGde*~franIs franGr franH~franGs bortIfranH~franAlossna*Amitt~aters*Fbackup*Fsakerhetskop*Atappa*~anslutning*Hkontakt*FdeFr anslutningenHbortHiphone*HkontaktenG~iphoneHtelefon*Aurkopplad*Bsb port*
S Abackup*~tras*Aforstord*Ainkompati*Cte kompatib*E~lasasAkorrumper*Aobrukbar*Blaslig*Asakerhetskopia*~skad*Qtras*Bkadad*Atrasig*
T Aej spara*Agar inte att sparaAinte skriva tillE~skrivaGpara*Akan inte~lagrasBunde inte spar*Askrivfel*Bparas inte
U Aatkomst neka*Abehorighet*Anekad*Arattighet*Askrivratt*Fskydd*Atillstand
V Aange kodE*~kodAber om~kod*Afraga*~efter~kod*Aknappa in kodenBoden paGtillAlas uppDa uppDer uppDkod*Dskarm*DtEaBita paEr paAolastAskarmen slacktKocknarFlas*Criva in kodenBla in kodenAupplast*Avill ha koden
VW Alita*~pa~dator*
W Aanslut*~inteGer inteAdyker inte uppF~inte uppAfar inte kontaktAhitta*~inteFr inteFs inteAinte~anslut*Fhitta*Fkann*~igenGontaktFupp iAkan inte anslutaDn*~inte igenEer inteBoppla*~inteGr inteBunde inte anslutaAogiltigt svarAser inteByns inteE~inteAupptack*~inteHer inteAvisas~inte
X Agar inte att andraAinte skapa losen*Gtalla*~inLs inFta bort losen*E~andra*Fbyta*Fsatta*Gtalla inLs inAkunde inte andra*Alosenordet gick inteLkan inteMunde inteAstalls inte in
Y AbetanEversion*Agick tillbaka franAhogre iosGversionAnyareDst*Asenare version*
Z Aaldre version*Abehover uppdater*H~uppdat*Afor gamlaHmal*Daldra*Dst uppdater*Agammal version*Ainte uppdater*E~uppdatera*Akraver ios*HnyareG~uppdat*Es~uppdat*Alagre versionAmaste uppdater*F~uppdat*Atidigare version*Auppdatera forstKinnanJ~forst
[ Aej~radera*Dta bortAfar inte bortD~inte bortBorsok~senareEvinner inteAgar inte att raderaNta bortAinte~av medFradera*Fta bortHs bortAkan inte raderaJta bortBunde inte radera*Ltas bortAomojligt~raderaAradera*~senareGs inteAta bort~gar inteIsenare
\\ Aavmarkera*Abocka urAej stanga*Afar inte avD~inte avAgar inte att bockaNstanga avAinte~avaktivera*Fbort krypt*Finaktivera*Fsla avGtang*~avKa*Akan inte bockaJstanga avAsatts paBlas pa igenBtanga av~gar inteFs inte av
] Aappar kan inte~sakerhetskop*Den kan inte~sakerhetskop*Ainget stodAsaknar stodBtoder~inteEs ejF~inteAtillater~inteGs inte
^ Aladda*~uppAuppladd*
_ Abyta inAforsaljning*Ainbyt*Cnan~radera*Alamna inAnollstall*~iphone*Aradera allt*HenhetenHiphone*G~telefonenAsaljaEer
\` A21 dagarAavslutasAdagar kvarAforsvinnerAgar utD~utCtt utAloper utF~utAraderasAtas bortAupphor*
a Aapples serv*BvbrottAdrabbad*GtCiftavbrott*Fproblem*Afel hos apple*Bler~problemAnagon annan~problemBereAproblem hos apple*Astorning*Aunderhall
b Aar inte medBterskapades inteAbara en delE~delBortaAfolj*~inte medEde inte medCrloratDsvannFunn*AhalftenDvaAinkludera*~inteCte allaItGterskapatsKtallt*E~inkluder*FslutfordAkom aldrigEinte medJtillbakaD*~inte medKtillbakaAsakna*AtommaDtAvissa apparGbilder
c Aateruppta*Afortsatter narApaus*Avantar pa attG~wifi
d Ablev~varmAjattevarm*Akyla nerAoverhett*Asvaln*Avaldigt varm
e Aborja*~inteFr inteAgor ingentingItAhande ingetFr ingentingG~ingentingLtBoppa*~overAingenting handerEt handerCte igangFstarta*E~borja*Fstarta*Apaborja*~inteAreagerar inteAstarta*~inteGr inte
f Aokant felBvantat fel
g Ainte~kontakta*Akontakta applesJservernAsigneras inteAuppdateringsserver*
h Aautomatiskt~krypter*AenvisasAinsisterarAmaste~krypter*Aobligatorisk*Apatving*AtvangCinga*
i Aallt fungerarIkarBntligen funger*Mka*Br~lostAbackupen ar okJgick braAfungerar braJperfektJsomI~igenJnuDkar braHsomG~igenHnuAgick~braFtill slutAigang igenBnga problemAkopian gick braAloste detGsigByckades~till slutAnu funger*Gka*DgickAproblemet~lostAsakerhetskop*~gick braOklarAutan problem
j Ainga fel*Det fel*Autan fel*
k Abor jagAgar det attAhur gorElang tidEmangaFycketEstorAkan jagAvad hander omCr finnsEligger
l A*databas*Abackkamera*Eningskamera*Eupserver*Ctteribackup*Bilder*~synk*Afilhistorik*Ahemsida*Areservkraft*Askivavbild*Bnapchat*Awebbplats*Bindows sakerhetskop*
n AannonsblockerareAbrandvagg
p Autanfor app store
q Aefter~uppdatering*Asedan iosF~uppdatering*Cn~uppdatering*Auppdatera tillJde till
r Aalltid vidAsamma punkt
s Adokument och dataAnasta sakerhetskopia~gbAofflinekartor
t Aannat natverk~fungerarAbara hemmaApa jobbet~fungerar
u Abade i icloudGcloudAicloud och itunesAvarken~icloud
x Aalla enheterFvaraAhela familjenAnagon annan
y Aandrat losenordAbytt losenordEe losenord
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
  da
! Atlf
# Aapple enheder
& A*sikkerhedskop*Abakke*~op
' Afa~tilbageBra sikkerhedskopi*Agendan*Dopret*Aindlaes*~backupAlaeg*~tilbage
( A*pladsApladsen
) Aiphonen er~fuldApa denne enhedDenhedenBlads pa iphone*Atelefonen er~fuld
* Aforbindelse*AnettetDvaerk*
, Abilleder*
- Akonto*Alogge ind
. Aadgangskode*Akodeord*
1 Aanden enhedGiphone*Agamle iphone*Gtelefon*
2 Aflytte dataAnye iphone*
3 Aapper
5 Aarbejdsgiver*Htelefon*Abegraensning*Afirmatelefon*Askaermtid*
6 Aavancere*~databeskyttelse*
7 Afind min iphone*JtelefonDn iphone*Fmin iphone*Asla find
8 Afaerdig~sat opAindstillingsassistent*
: Agamle ios*Dmel iphoneAunderstottes~laengere
:Z Aaeldre ios*
; Abovl*Afungere*~ikkeAgar galtBider ikkeCk ikkeAholdt op atJmedAikke at~backup*FkunneE~fungere*Flave~backup*Gykke*Fmulig*Ftage~backup*Anaegter*Aproblem*~atAumulig*
;< Aafbryd*Afejl*Akunne ikkeAlykkes ikke
;@ Aafbrudt
;I Asikkerhedskopiere*~ikke
;O Agar i sta
< Afungerer ikkeAikke laengereAlader~ikkeAmislyk*
<e Anaegter
= Abetale~mer*Brug~mereAfor lidtGlleAikke mereE~pladsFtilstraekkelig*Bngen ledig*F~pladsAkob*~mereAlob*~torAmangle*~pladsAopbrugtCgrader*~lag*Autilstr*
> Ablevet~fuldCiver~fuldAer~fuldAfyldtAhelt fuldAicloud fuldAnaesten fuld
? AsenesteBidstFe
@ Afuldfore*~ikkeAikke~afslut*Ffaerdig*Guldfor*Fgennemfor*
@b Aufuldstaendig*
A AblokererEkererAnetvaerksforholdJproblem*Austabil*
AP Alangsom*
AR Afalder ud
B Aikke~hente*Ftilgaengelig*FvisesAutilgaengelig*
C Afa sla*Asla~tilAtaende*
D Aikke~forbundetFtilsluttetAkraeverGsBun~wifiAmobilnet*Anodvendig*Askal~wifiAuden wifi
E Aflyfunktion*Aikke~internet*Bngen~forbindelse*Auden internet*
F Asikkerhedskopier nu
G Abliver graAer~graAikke~klikke*Fvaelge*Anedton*Autgra*
H Agendan*~stadigAindtil~gendan*Amens~gendan*Astadig~gendan*Aved~gendan*
I Aikke~sikkerhe*Bngen~sikkerhe*Aseneste~backup*Isikkerhe*Bidste~backup*Hsikkerhe*F~backup*Gsikkerhe*
J Aar sidenAdageAlaengeAmanederAsiden sommer*AugeDnDr
JP Adogn
K Aaldri*~bl*HlavetHsikkerhe*Htaget
L Aikke loggetE~adgangFkomme indFlogge ind
M Abeder~adgangs*Ckraeft*Agodkend*Aindtast*~adgangs*Akraever adgangs*Askrive~adgangs*Bporger~adgangs*Aubekreft*
N Aaccepterer ikkeBldrig lavetHsatAforkert*Aglemt*Bodtager ikkeAhvilken adgangskodeAikke rigtig*E~aksept*Fgodk*Akan ikke huskeBender ikkeAved ikke
O Aaendrer~ikkeBldri*~faerdig*Abliver aldrigHved medG~ikke faerdig*Aflytter sig ikkeBrossetAgar~ringEstaAhaengerFtAikke videreAminut*~tilbageApa 99Aresterende tid*Bykker~ikkeAsamme procentGstedBidder fastG~fastBtopper~vedAtid tilbage
P Aevighe*Aflere dag*Ahele dagenFnatt*Bvor laenge tagerAtager lang tidF~laengeBimer
Q Aaf sig selvAdeaktivere*Aer ikke slaet tilAikke aktiveretAslaet fraDr~fra
R Aafbrudt fraEyd*~forbindelseAblev afbrudtAforbindelsen~afbr*Brakobl*Akobler~fraFs~fraFt fraG~fraAmidt~gendan*Cster forbindelsenG~forbindelse*Ft~forbindelse*Anyt kabel
S Abackup*~odel*Beskadiget*Aikke kompatib*E~laesesAsikkerhedskopien~odel*
T Aikke~gem*
U Aadgang naegte*Aikke tilladtArettighed*Atilladelse*
V Abeder om~kode*Aer~lastAlase op*Eskaerm*Dt opAsporger efter kode*Btole~denneAvil ha koden
W Adukker~ikke op*Afinder~ikkeAgenkende*~ikkeAikke genkend*E~finde*Gorbinde*Fse minAkjenner~ikkeAvises~ikke
X Aadgangskoden~kunne ikkeAikke indstille*E~aendre*Fsaette*
Y Anyere ios*Gsoftware*Gversion*
Z Aaeldre version*Afor gammelAopdatere~forstAskal~opdater*
[ Aikke~slette*Aslettes ikke
\\ Aikke fjerne~krypt*E~deaktiver*Fslaet~fraI~fra
] Aikke~understot*Atillade*~ikke
^ Aoverfor*
_ Afabriks*Anulstille~iphone*Asaelge*Blette altHenhe*Hiphone*G~telefonen
\` A21 dage*Abliver slettetAdage tilbageAslettes efterIomAudlob*
a Aer~nedeAfejl hos apple*Aligger~nedeAnede lige nuAserverprob*Avar nede
b AforsvandtFundetAikke det heleFgendannetFinkluder*E~medAkom*~ikke tilbag*Bun en delEnogleD~delAmanglerAnogle appsGbillederAvaek
c Agenoptag*
d Abliver~varmAfor varmAkole*~nedAoveroph*
e Abegynder ikkeAder sker ikkeAhoppe*~overAikke~begynd*FgangAsker ikke nogetGntetE~ikke nogetGngentingBvarer ikke
f Aukendt fejlBventet fejl
g Akontakte~server*Aopdateringsserver*
i Aalt virkerAer~lostAfungerer fintJsomI~igenAgik~godtAingen problemerAnu virkerAuden problemerAvirker fintHsomG~igenHnu
j Aingen fejl*Auden fejl*
k Ahvor megetEdan gorAkan jeg
l Abackupdisk*Ckkamera*Cnkid*Bilkamera*Adisken sikkerhe*Ahjemmeside*Amitid*
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
  nb
" Askyen
$ Adatamaskin*AmaskinenApcen
& A*sikkerhetskop*
' Afa~tilbakeBra sikkerhetskopi*Agjennop*Eop*Alegg*~tilbakeAtilbakestill*~fra
( A*plassAplassen
) Aiphonen er~fullAplass pa iphone*Atelefonen er~full
* Adarlig nettAnettverk*
+ Atradlos*
, Afilene
- Alogge inn
. Apassord*
0 Aen oktAoktenAsesjon*
1 Aannen enhetGiphone*
2 Amidlertidig*Anye telefon*Atil ny
5 Aadministrere*Brbeidsgiver*Abegrensning*Ait afd*Evdeling*Ajobbnett*Etelefon*Apa jobbenAskjermtid*Cole*
6 Aavanser*~databeskyttelse*
7 Ahvor er appenIiphone*H~paAsla av~hvor erDs find
8 Aferdig~satt oppAkonfigurasjonsassistent*
: Agamle iphoneAstottes~lenger
:Z Aeldre ios*
; Afunke*~ikkeAgikk ikkeAikke a~backup*FkanE~funke*Flage~backup*Fsikkerhe*Fta~backup*Fvirke*Aklarer ikkeEte ikkeBrasj*Alykke*~ikkeDtes ikkeAnekter*Aproblemer~backup*Asluttet aAtrobbelAvirke*~ikke
;< Afar ikkeBeil*
;@ Aavbrutt
;I Asikkerhetskopiere*~ikke
;N Afunker ikke
< Aavbryt*Agar ikkeAikke lengerAkan ikkeAlar~ikkeAvil ikke
<N Avirker ikke
<e Anekter
= Abrukt oppAer~for storAgar tomAikke merE~nokFplassFtilstrekkelig*Bngen~plassAkjop*~merAmangle*~plassAoppgrader*~lag*AplassmangelAtom forBrenge*~mer
> Ablir~fullDtt~fullAer~fullAfull lagring*Ahelt fullAnesten full*
? AforrigeAsiste
@ Afullfore*~ikkeAikke~avslut*Fferdig*Gullfor*Fgjennomfor*
@b Aufullstendig*
A Adarlig*AhakkerAnettproblem*EverksforholdJproblem*Aproblemer~net*
AP AsakteAtreg*
AR Afaller ut
B Aikke~tilgjengelig*Autilgjengelig*
C Aaktiver*Askru~paBlar paE~tilDtt pa
D Abare~wifiAkreverFsAma vaere kobletC~wifiAtrenge*~wifiAuten wifi
E Aflymodus*Auten internet*
F Abackup naGknap*Aknappen sikkerhe*Asikkerhetskopier na
G Aer~grat*Agraton*Ahelt graAikke~trykke*Fvelge*
H Afortsatt~gjenopp*Agjenopp*~fortsattJpagarAholder~gjenopp*Amens~gjenopp*Atil gjenopp*
I Aikke~backup*FtattAsikkerhedskopieres automatisk narItskopieres automatisk narCste~backup*Gsikkerhe*E~backup*Fsikkerhe*
J AdagerAevighe*Ai det sisteAlang tidBengeAmanedAto arAukaCeDr
K Aaldri*~backup*HlagetHtattAhar ingen backup*
L Aikke~komme innFlogge innFtilgang
M Abekreft*Aetter passord*Agodkjenn*Akrever passord*Aom passord*Askriv*~inn~passord*Aubekraeft*
N Aaksepterer ikkeBldri lagetGsattF*~valgtAfeilAgodtar ikkeAhvilket passordAikke riktig*E~accept*Augyldig*Avet ikke
O Aaldri*~ferdig*AberegnerCveger~ikkeBlir aldriE~ikke ferdig*Aendrer~ikkeAgjenvaerende tid*AhengerEtAminut*~igjenArorer seg ikkeF~ikkeAsamme prosentCtt pa pauseBitter fastBpinnerBtar fastE~stilleDtt paCopper oppH~paAtid igjenAuendelig*
P AevigAholdt paBvor lenge tarAsiden~garAtar lang tidD~lengeBimevis
Q Aav seg selvAdeaktivertAer avDikke slatt paAikke aktivertAskrudd avBlatt av
R AbrytesBytt*~kabelAforbindelsen~bruttAmidt~backup*Fgjenopp*Fsikkerhe*Cster~kontakt*Any kabel
S Abackup*~skad*Aikke~lesesAodelagt~sikkerhe*Asikkerhetskopien~odel*Rskad*Bkadet~sikkerhe*
T Aikke skrive tilE~lagre*
U Aikke tillattArettighet*Askrivebeskyt*Atilgang nekt*Dlatelse*
V Aber om~kode*Akraever kode*Cever kode*Alaseskjerm*Dt oppAspor~kode*Ataste~kode*Avil have koden
W Afinner~ikkeAgjenkjenne*~ikkeAikke~finne*Fgjenkjen*FkobleAkobler~ikkeAparre*Aser ikke
X Aikke angi*E~endre*Fsette*Gtille*~innApassordet~kunne ikke
Y Anedgrad*Byere programvare*Gversjon*
Z Aeldre versjon*Afor gamleAma~oppdater*Aoppdatere~forst
[ Afar ikke bortAikke~fjerne*
\\ Aikke~skrudd avJ~avGlatt avI~av
] Aikke~stotte*Astotte*~ikkeAtillate*~ikkeAunderstotte*~ikke
^ Alaste*~oppAopplast*
_ Afabrikkinn*Bor~sletterAnullstille~iphone*Aselge*
\` Ablir slettetAdager igjenAslettes etterAutlop*
a Adrifts*Aflere~problem*Anede naAproblemer hos apple*
b Abare en delFnoenE~delBorteAdelvis*AforsvantFunnetAikke alleFgjenopprettetAkom*~ikke tilbak*Amangle*BistetAnoen apperFbilder
c Agjenoppta*Aventer~wifi
d Akjol*~ned
e Abegynner ikkeAikke~begynn*Fstart*Bngenting skjerAskjer ikke noeHngentingF~ikkeHngentingBtarter~ikke
f Aukjent feilBventet feil
g Aikke~kontakte*Aoppdateringsserver*
i Aer i ordenAfungerer braI~igjenJnaDker~igjenAgikk~braAloste problemetGsegByktes til sluttAna funk*DvirkerAuten problemerAvellykket*Birker~igjenHna
j Aingen feil*Auten feil*
k Ahvor myeEdan gjor
l Amessenger*Anettside*Aryggekamera*AsqlserverAwindows sikkerhe*
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
  fr
! Aappareil*Ai phoneBphonAtabletteBelephone*
!$ Aportable
" Acloud d appleAiclou*Ale cloudAmon cloudAnuage
# Aapplication appareils appleAitune*Apasse de la sauvegardeJsauvegardeAsauvegarde locale
#' Adeverrouiller la sauvegarde
$ Acle usbAdisqueAordi*
% Adisque*
& Acopie de secoursF*~securiteAsauve gardeFgar*Frgard*Egard*Bvg
' Aa partir d une sauvegardeAcharger~sauvegardeAdepuis la sauvegardeHma sauvegardeHune sauvegardeAmode dfuArapatri*Becuper*~donneesJsauvegardeCinject*Estaller~sauvegardeCmettre mes donneesI~sauvegardeKurCprendre~sauvegardeCtablir~sauvegardeAtransferer~sauvegarde
( A5 goBgoAcapaciteAde placeAespace*Aforfait icloudAicloud~pleinHsatureAla placeAmemoireAplace surAstockage
) Adans le telephoneAiphone est pleinHlui memeHpleinHsatureAmemoire du telephoneIinterneH~iphoneItel*Astockage de l iphoneJinterneKphoneBur cet appareilIiphoneEiphoneEl appareilGiphoneFe telephoneEmon appareilIiphoneItel*Atelephone~plein
* Aconnexion*Ala boxAma boxAreseau*Aserveur*
*A Adebit
+ Asans fil
, AdonneesAelementsAfichier*
- Aidentifiant*
. Acode secretAmdpBot*~passe
/ Aadresse mailAcourriel*
1 Aautre appareil~coursPrestaur*Giphone~coursNrestaur*Acar un autreAl autre iphoneApar un autreAqu un autre
2 Achanger d iphoneApour~nouveau tel*Kl iphoneAsauvegarde*~temporaire*AtemporairementAvers~nouveau tel*Kl iphone
3 AappliFcation*
4 Achiffree*HmentHrBryptageFe*Asauvegarde*~chiffre*
5 AcegepBollegeCntrole parentalAde travailBu boulotDtravailAecoleBmployeurBntrepriseAflotteAgere*AinformatiqueBphone~travailAlyceeAprofessionnel*Asupervise*Atemps d ecran
6 Achiffr*~bout en boutBrypt*~bout en boutAprotection~avancee
7 Adesactiv*~localiserAfonction localiserAlocalisation~iphoneHer estKiphoneKmonAverrouillage d activation
8 Aassistant~configurationKreglagesAconfiguration~termin*Afini*~configur*Apas encore configure
9 Amode de recuperationFrecoveryIuperationAse connecter a itunes
: Aanterieur*~iosAfin de supportAne sera plusAobsolete*Aplus compatible*Fpris en chargeJ*~chargeFsupporte*Aversion anterieureBieil iphoneDux iosHphone
:Z Aancienne versionAtrop ancien*Fvieux
; Aabandonn*Coutit jamaisIpasBnnule*Brrive plusBucun~sauvegard*Abeug*Bloque*~parBug*AcapoteBoupeAdes problemesBysfonctionn*Aen radeAfait pas~sauvegardeGlus~sauvegardeBoireCnctionnent pasAgalere*AjarriveAmal a sauvegarderEpasse*EtourneAne parv*EeuxDs effectu*Aparvien*~pasCs sauvegard*Dse plusBb~sauvegard*Blant*Cus faire~sauvegardeFmoyenFsauvegard*Brobleme*~icloudKsauvegard*ArateEeBeussit pasBien a faireFn y faitAs arreteCest arrete*Be fait pasJlusDlance pasKlusBouci*~sauvegard*Atoujours pasAun problemeDsouciAveut plus
;< Aarrive pasAechec*Dou*Bmpech*Brreur*Afonctionne plusAimpossib*Amarche plusAn a puDrriv*Be fonctionn*Dmarch*DseApas moyenEpossibleFuEreussi*Beut pasGlusDx pasGlusBlus possibleAveut pas
;<N Afonctionne pasAmarche pasArefus*
;@ An abouti*Apas abouti*
;@O Ajamais~bout
;I Ane sauvegard*Apas ete sauvegard*Blus de sauvegardeAsauvegarde pasMlus
;IK Aaucune sauvegarde
;N Apasse pas
;b Ainacheve*
;e Ane demarr*
< Ainterdit*Ame dit queAn est pasBe peu*Dveut plusApbBouvez pasAsouciFs
<] Apermet pas
= Aa courtCplus~espaceHplaceBcheter~espaceIstockageBi plus~espaceIplaceIstockageBucun espaceBvez plus~espaceAdemande~acheterCpass*Ail faudrait~goBnsuffisan*Fisan*Aliberer de l espaceH~espaceAmanqu*~espaceHplaceHstockageApas assezEd espaceFe placeEla placeEsuffis*D~placeCyer plusBeu d espaceBlus assezFd espaceGe placeIstockageFgrand*~queFla placeArentre pasCste plusF~goAsuffit pasAtient pasBrop gros*Flourd*Fpetit*Fvolumineu*
=b Amanque*
> AblindeAcompletAest fullEplein*Alimite~atteinteApleinFeBresque plein*Arempli*Asature*
? AdernierHe*Hs
@ Ainachev*Ajamais finieHtermine*G~fini*Htermin*An a pas puFu etreBe finitDse termin*Bon termin*Apas acheve*Fllee au boutEetre effectueeJtermin*EfinieEpu etreEtermine*D~abouti*Fchev*EboutEeffectueeEfini*Etermin*Ase termine jamaisLpasAva pas au bout
@b Apas complet*
A Acapricieu*Cuse~connexionGreseauGwifiBonditions de reseauMu reseauLreseauCupure*Aetat du reseauAfaible*Cute~reseauAinstableApourri*Brobleme*~connexionKreseauAralenti*
AN Amauvais*
AP Arame
AR Aperd~connexionAse coupe
Aa Aperturb*
B Aete disponiblesAimpossible~afficherLchargerBnaccessible*Ctrouvable*Apas accessible*Edisponible*
C AactivationFerAcocherAreactiver
D Aavant de pouvoirAbesoin~wifiAconnectez vous a unAd abord~termin*Bemande~wifiCvez~wifiBois etre connecteDt etre connecteCnnees mobilesAfaut etreE~fini*Ftermin*FwifiAnecessaire*GiteAobligatoire*Apas de wifiD~wifiAqu avec~wifiDen wifiCe~wifiArequisAsans wifiBeulement~wifiAtant queAuniquement~wifiAveut~wifi
Do Apartage de connexion
E Aaucune connexionAconnect*~a internetAhors ligneAmode avionApas d internetFe connexionAsans connexionFinternet
F Abackup maintenantBouton~backupHsauvegard*Asauvegarde maintenantKr maintenant
G Aappuyer~pasAcliquable*Fer~pasAgris*Aimpossible~cliquerLselectionnerBnaccessibleEtifAn arriv*~cliquerBe repond pasApas accessibleEselectionn*Beux pas~appuyerJcliquerGlus~cliquer
H Aen cours de restaurationDtrain~restaur*Ccore~restaurationAfin~restaurationApendant~restaurationArestauration~coursNtermineeHe encoreAtermin*~restaur*
I Aderniere sauvegardeAfait~sauvegarde depuisAn a pas ete sauv*Flus~sauvegard*Be se sauvegard*Apas de sauvegardeEsauvegarde*D~backupEsauvegardeBlus sauvegarde*E~backupAsans sauvegardeCuvegarde automatiqueK~se fait pasUlus
J AanCneesCsBoutBvrilAdate duBecembreCpuis maiAfevrierAjanvierBoursBrsBuilletDnAlongtempsAmoisAoctobreAremonte auAsemaine*Cptembre
K Aderniere~jamaisAjamais eteHfaitHsauvegard*G~sauvegard*Apas encore~sauvegard*Atoujours pas~sauvegard*
KN Ajamais eu
L Aaccede pasAconnexion~compteAerreur~compteAimpossible d accederApas accesD~accederEconnecterBlus~accederFconnecter
M Aauthentif*Ademander~motH~mdpJotAentrer~passeFzAredemande*Cmettre~mot de passeCssaisirAsaisirAvalidez
N Aaccepte pasBucune ideeAconnais pasJlusCrrespond pasAen ai pasAfausseDxAinconnu*Ajamais choisiIreeHdefiniHmisHrentreHsaisiAne correspondDmarcheAoublie*Apas bonEle bonEvalideBerdu*Arappelle pasKlusI~pasAsais pasGlusBouviens pasKlusI~pas
NW Apas reconnu*
O Aa l infiniBrrete aGe aBvance pasIlusAbloque*BoucleDge pasHlusAcalculBoince*Aestimation~tempsAfige*Cnit jamaisGpasBreeze*Agele*Ainchange*Amouline*Ane bougeDchange pasApatineBrogresse pasAreste aGbloqu*GsurAsans finBe bloqu*Atemps restantCrmine jamaisBoujours pas fini*Drne
Oc Aen attente
Or Ameme pourcentageAtoujours a
P Adepuis~heure*HjoursCs heuresEplombesBure~heuresAen finit pasAinterminable*Alenteur*Amet longtempsD~heuresEjoursEtempsApendant~heuresBrend longtempsF~heuresGjoursGtempsAsuper lent*Hong*Atourne depuisDte la nuitBres lent*Gong*Cop lent*Gong*Aune eternite
Q AcoupeeAdesactive*Aest coupe*Bteint*An est pas active*Hlus activ*Bon active*Apas activeKeBlus activeArevient~desactiv*Ase coupe touteDdecocheDredesactiveFmet a zeroI~off
R Aconnexion perdueJ~coupe*KperdueAdebranch*Cconnect*Droch*Aejecte*An est plus connecteApas connecteBerd la connexionEu~connexionE~appareilFiphoneFtelephoneDte de connexionF~connexionAretire~cable
S Aabime*Bltere*Aendommag*Aillisible*Bnutilisable*Anon compatible*
S] Apas compatible*
T Aechec~enregistrementCritureBnregistrement~impossibleKr~impossibleBrreur~enregistrementAimpossible~ecrireMnregistr*Anon enregistre*Apas etre enregistr*D~ecrireFnregistr*
U Aacces refuse*Butorisation*Adroits*Alecture seuleApas autoris*D~droitArefus*~acces
V Acode a chaqueFd accesGe l iphoneE~ecranCnfiance~ordi*Ademande~codeCverrouill*Aecran de verrou*GeteintBntre*~codeAfaire confianceApar un codeAsaisi*~codeBe fierAtaper~codeAverouill*Drouill*
W Aapparait pasKlusAconnecte pasKlusIr~impossibleFxion impossibleAdetecte pasJlusAerreur de connexionAimpossible~connecterAn apparaitBe reconna*DvoitApas connecterEdetecte*Ese connecterEvisibleD~se connecterAreconna*~pasHit pasLlusCponse invalideAs affiche pasAtrouve pasAvoit pasGlus
X Aenlever~mot de passeAimpossible~changer~motLdefinirLmettre~passeModifi*Amodifier~mot de passe~impossibleApas definirEetre definiJmodifieD~chang*Edefini*Emettre~passeFodifi*Esupprimer~passe
Y AbetaAdate d iosAios superieurD~recentAplus haut*Frecent*Aretour a iosCvenez~iosAtrop recent*Aversion superieureIulterieureH~recenteIsuperieure
Z Aanterieur*Ad abord~a jourBemande~a jourBois~a jourDt~a jourAfaut~a jourAmettre a jourG~a jour d abordBise a jour necessaireMrequiseAnecessite~versionApas a jourBlus ancien*Atrop vieilleAversion inferieure
[ Aarrive pas~supprim*Ilus~supprim*Aeffacer~impossibleAimpossib*~effac*Ksupprim*An arriv*~supprim*Apas etre supprim*Epossible~supprim*Fu~supprim*Esupprim*D~effacerFtre supprim*Beut pas~supprim*Dx pas~effac*Jsupprim*Glus~supprim*Areessayer plus tardCfus*~supprim*Asuppression impossibleL~sauvegarde~impossibleFim*~plus tardHe pasIr~impossibleAveut pas~supprim*
\\ Aarrive plus~desactiv*Adecoch*Csactivation impossibleN~sauvegarde~impossibleAimpossib*~desactiv*Ile~enleverAn arriv*~desactiv*Apas~desactiv*EenleverBeux plus~desactiv*Arefus*~desactiv*Cste active*Ase desactive pasDreactiveFcocheAtoujours coche*
] Anon supporte*Apas autorise*Eetre sauvegarde*EgereeEpris*~chargeEsupporte*Brend pas en chargeAsupporte pas
^ Aenvoi~icloudAtelechargement~icloudEvers*Bransfert~icloud
_ Aavant~effac*Greinitialis*GvendreAeffac*~iphoneHtelephoneAreinitialis*~iphoneCmise a zeroCvendreAvendre~iphone
\` A21 joursAeffacee dansAjours restantsAprend finFra finAs arrete leBe termine leCra supprim*Dont supprim*Bupprimee leAva etre supprime*Bont etre supprime*
a Acertains utilisateursBonnu~problemesAdysfonction*Aest downBtat du systemeAhors serviceAicloud hsG~indisponibleHtombeBndisponib*~appleCjoignable*Cterruption de serviceApage d etatCnne*Blusieurs utilisateursBrobleme~serveur*Arencontr*~difficultesAserveur downHs~appleJindisponiblesEices~indisponiblesBont downFhsAutilisateurs affectesNtouchesM~signal*
b Acertain*~pasHes app*Adisparu*Ala moitieApartiel*Cs ete restaureesQsEinclus*Epu etre restaureesUsErecupere*Gvenu*Etou*D~recuper*Blus de contactsImessagesIphotosAretrouve pas mesBien recup*Aune partieAvide*
c Aattend~wifiAreprendraAsuspendu*
d Achauffe*Arefroidi*Asurchauff*Atrop chaud*
e Aaucune reactionAcommence pasAdemarre pasJlusAfait rienAlance pasAne commenc*DdebuteDse lanc*Apas de reactionD~lancerBropose pas~sauvegardeAreagit pasCfus*~demarrerCpond pasBien du toutFne se passeAsans effetBe passe rienAveut pas demarrer
f Aerreur inattendueJconnu*Gs inconnues
g Acontacter~serveurAfichier hostsAimpossible~contacterAjoindre~serveurApas~contacterEjoindreBlus signe*Aserveur*~mise a jourJverification
h Aautomatiquement chiffr*Ad officeAforce*Aimpose*Aoblige*Asans mon accord
i Aavec succesAbien ete sauvegarde*FmarcheFsauvegarde*Ac est bonGregleBa a fonctionneFmarcheAest resoluAfonctionne a nouveauLmaintenantLparfaitementAj ai reussiAmaintenant ca marcheCrche a nouveauHenfinHmaintenantHparfaitementAplus de probleme*Isouci*Brobleme regleArefonctionne*Cmarche*Cntre dans l ordreAsauvegarde elle meme~bienMst okPtermineeLfaiteLtermineeK~bien faiteQpasseeLest passeeLfonctionne bienLmarche bienLnickelLreussieAtout est rentreJsauvegardeFfonctionne
j Aaucune erreurApas d erreurAsans erreur
k AcombienDment faireAdois jeAest ce que je peuxAfaut ilAou se trouveEontApuis jeAque se passeAy a t il
l Aappareil photoAbase de donneesAdisque de sauvegardeAfreeboxAhistorique des fichiersAjeuDxAmachine virtuelleBon siteAphotos~synchron*Blan de sauvegardeBoint de restaurationArestaurantAsauvegarde de mon pcOpartieMu pcLwindowsBerveur de sauvegardeBite webBnapchatAvoitureAzelda
n Abloqueur de pub*Apare feu
p Aen dehors de l app storeAhors app storeFde l app store
q Aapres~mise a jourAdepuis iosHque~mis a jourG~mise a jourApassage a iosEe a iosGsous ios
r Ameme endroitFfichierFpoint
s Acartes hors ligneAdocuments et donneesAprochaine sauvegarde~goAsauvegarde~enormeAtelechargements
t Aautre reseau~fonctionneGwifi~marcheAmarche au bureauHchezAseulement chez moiAuniquement chez moi
u Aaussi~icloudHtunesAicloud commeHet itunesAque ce soit~icloud
x Aquelqu un d autreAtous les appareilsFmes appareilsFnosDte la famille
y Achange~mot de passe
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
  ca
! Aal mobilAdispositiu*Ael mobilAmeu mobil
" Anuvol
$ Ael discAordinador
& Acopi*~seguretatEes
( AemmagatzematgeBspai
) Aal dispositiuAespai~a l iphoneHl mobilAiphone~pleAmemoria~mobilBobil~ple
* AconnexioAla xarxa
, AarxiusAdadesAfitxers
. Acontrasenya
1 Aaltre dispositiuGiphoneGmobil
2 Acopia temporalAiphone nouAmobil nouAnou iphone
4 Axifr*
5 AgestionatAla feinaAorganitzacio
6 Aproteccio avancada
7 Abusca el meuFr el meuAcerca el meuAdesactiv*~cerca
8 Aconfiguracio inicial
; Aha deixat deAno em faEs faDhe pogutDs haAs atura
;< Ano aconseg*Dem deixaEs potDfaDpuc
< Ano potDs ha pogut
= Afalta d espaiAno hi capGha espaiDte espaiEinc~espaiC~prouDquedaDsuficientAsense espai
> ApleDna
? AdarrerGa
@ Aa mitges
A AdolentaAfluixaAproblemes de xarxaAva malament
B Ano~disponibles
C AactivantAengegar
D Acal estarEtenirAdades mobilsAhe d acabarBi ha d haverAnecessita estarJ~wifiAsense wifi
E Aconnexio a internetAmode avioAsense connexioGinternet
F AbotoAcopia~ara
G AatenuatAno~clicarDpremer
H Aesta restaurantAfins que~restaur*
I Ano~fa~copi*Eet~copi*Asense copi*Gfer
J Ades de marcBies senseAfa tempsC~diesAmesosAsetmanes
K Acap copiaAmai haEs haD~copiaAno~mai
L Ano~accedirDiniciar sessio
M Ademana~contrasenyaAintrodu*~contrasenya
N AerroniaAmai~posatAno recordoDse laAoblidat
O AaturadaFtAencalla*Bs penjaDquedaAno avancaDpassa d*ApenjadaFtAs ha quedat
P Afa horesAmolt lent*Aporta~horesAtota la nitBriga~horesGmassaHolt
Q AdesactivatAes desactiva
R Adesconnect*Aperd*~connexio
S AdanyadaFtAmalmes*Ano~compatible
T Ano~desarHt
U Aacces denegatApermis
V AbloquejatAcodi d accesAdemana~codi
W Ano es connectaDreconeixC~connectar
X Ano~canviar~contrasenya
Y Aios mes nouAmes novaErecent que
Z Ad actualitzarAmassa antic*Gvell
[ Ano~esborrar*
\\ Ano~treure~xifr*
] Ano admetDes compatible
_ Aesborrar el mobilJl iphone
\` Aqueden~diesAs eliminara
a AcaigudaFt
b AfaltenAnomes~partC~totes
c Aesperant wifi
d Aescalfa*Arefred*
e Ano comencaDpassa resDs inicia
f Aerror desconegut
i Aara funcionaAper fiAsolucionatAtorna a funcionar
j Acap errorAsense error*
l Abase*~de dades
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
  es
! Aaifon*AceluAel celBquipoAifon*Ami celBovilFes
" AaicloudAiclaudAla nubeAmi nubeAnube de apple
$ AcompuAeste equipoAmi equipoAordenador*Aportatil*
& Acopia*~seguridadFr a icloudAresguardoDpald*
' Aa partir de~copiaAbajar~copiaAcarg*~la copiaEar~copiaHrespaldoAdesde el backupJrespaldoHsa copiaGla copiaGmi backupJcopiaJrespaldoJultima copiaGotra copiaGun backupJrespaldoIa copiaAmeter~copiaApasar la copiaF~copiaBoner~copiaArecuper*~datosJrespaldoAusarlaE~copiaAvolcar~copia
( AalmacenamientoAcuotaAespacioAhuecoAsitio
) Aalmacenamiento del iphonePinternoAcelular~llenoAel propio iphoneBn el celularGdispositivoGiphoneGmovilGtelefonoEste dispositivoDmi iphoneBspacio del iphoneIen~celularLmovilLtelefonoH~en este iphoneAiphone casi llenoHesta llenoHllenoHno tiene espacioHsin espacioAmemoria del iphoneH~movilBovil~llenoAtelefono~lleno
* AcoberturaCneccionExionAde redAla redAmi redBodemAsenalAuna red
+ AguifiAred inalambrica
, Aarchivo*AdatosAelementosAfichero*
- AcredencialesBuentaAid de appleBnici*~sesion
. AclaveFsBontracenaGsen*
/ Acorreo*
1 Aiphone antiguoHviejoAotro celularFdispositivoFiphoneFmovilFtelefono
2 Acambi*~de iphoneBelular nuevoBopia~temporalAiphone nuevoAmovil nuevoAnuevo celularGdispositivoGiphoneAtemporalmenteBransferirDsladar
3 AaplicacionKes
4 Acifr*
5 Aadministrad*AcolegioAdepartamento de sistemasAescuelaAgestionad*AinformaticaCstitutoAorganizacionAperfilesArestricci*Gngid*Asupervisad*Atiempo de usoBrabajo
6 Aextremo a extremoAproteccion avanzadaLde datos avanzada
7 Aapag*~buscarAbloqueo de activacionBusca miFr miAdesactiv*~buscarAencontrar miDuentra miAquit*~buscar
8 AasistenteAconfiguracion inicialAsin configurar
9 Aconectar a itunesAlogo de itunesAmodo de recuperacionFrecoveryIuperacion
: Ada soporteCr soporteBeja de~soport*Aiphones antiguosAsin soporteAtiene soporteAversiones anterioresAya no es compatibleF~soport*
:Z Aios antiguo
:\` Adejara de
; Acancelad*Ada problemasBeja deEdo deDo deAfallo*Bracas*Bue malAha ido malAincapazCterrumpid*Anada queBi modoCnguno~copiaIrespald*G~copiaBo esta respaldandoDfuncaDguardaDhaFce el backupDme respald*GvaDpasaDrestaur*Dse estaGguardaGhac*HizoGrealizaIspald*Jtaur*C~complet*Drealiz*ApetaBroblema*~alKcon el respaldoOla copiaKparaAsale malDio malBe cancel*EierraDinterrump*Bin exitoAtruena
;< Afallid*AimposibleAno consig*Ddej*Des posibleDfue posibleFncion*Dhac*~copia*Irespaldo*Fy formaHmaneraEe podidoDlogr*Dme dej*Ghac*Dpermit*Eud*Fed*Dquiere*Drespald*Dse haGpu*Ase niega
;<I Ano hac*~backup
;<N Arechaz*
;@ Ano se complet*
;A Ase caeEorta
;N Ano sirve
;O Ano terminaAse detiene
;e Ano arranca
< AfallaEoAme dice que noAno ha podidoDse activ*Aya no
<N Ano acepta
= AalcanzaBmpliarAcompr*~masFar masAdemasiado grandeAexcede*Afalta espacioGsitioF*~espacioFn~gbIigasAlibera*~espacioAmas almacenamientoEespacioEgrande queBuy grandeAnecesita masHo masBo cabe*DentraDhay lugarHmemoriaHsitioG~espacioDme queda*Dqueda*Dteng*~memoriaHo~espacioEiene espacioJmemoriaJsitioI~espacioC~suficienteAocupa masApide masBoco espacioAqueda pocoAse acabo~espacioEgot*Dme acabaC~acab*~espacioBin almacenamientoEespacioEgigasElugarEmemoriaEsitioBobrepasa*
> Aa topeBgotad*Bl topeAesta llen*Ahasta arribaGel topeAllenaEo*Ano cabeAocupadoApetadoAreplet*Asaturad*Be llen*
? Ala de anocheAmas reciente
@ Aa la mitadAimposible completarAno acab*Dfinaliz*Dllega a termin*Dpudo complet*Dse ha complet*Jpodido complet*Gpudo complet*F~concluirGrealiz*Dtermin*C~finaliz*Dtermin*Bunca acab*Gse complet*Gtermin*Asin completarEterminar
@b Aa medias
A Acausa~conexionGredBondiciones de la redPredDexion~problema*CrtesBulpa~conexionGredAdebilCficiente*Aestado de la redAfallo*~de redBloj*Ainestable*CtermitenteAmal*Apesim*Boca coberturaFsenalBroblema*~de conexionNredAred~problema*
B Ainaccesible*Ano cargaInDse pudo accederGvenF~cargarGleerGmostrarC~disponible*
C AactivacionGdoGndoGr*FeFoAencend*DiendeAhabilitandoIr*AprenderFo
D Acon datosDectado a wifiLl wifiHr*~red wifiIme a una redK~wifiIse a una redIte a una redHte a una redGe a una redHs~wifiH~wifiAdatos movilesBebe estarEsAhace falta~wifiCsta que termin*GterminarCy queAnecesari*Fit*Bo est*~conectad*Dtengo wifiApide wifiE~wifiArequier*Asin wifiBolo conFpor wifiAtengo que estarKterminarBiene que terminarF*~que estarF~wifi
Dk Adebo
E Aconect*~a internetExion a internetAmodo avionFde vueloAno hay conexionHinternetDteng*~conexionHo internetEiene conexionAsin conexionEinternetEred
F Abackup ahoraBotonAcopia~ahoraAopcion de copiaKhacerKrespald*Arespald*~ahora
G Aatenuad*Adifuminad*AgrisEesAinhabilitad*Ano deja seleccionarItocarDme deja pulsarDpuedo pulsarJtocarDse dejaGpuede pulsarC~darleDpresionar*Eulsar*Dseleccionar*Dtocar*Asombread*
GQ Adeshabilitad*Ainactiv*
Gae Ano responde
Ge Ano hace nada
H Acuando~restaur*Ahasta que~restaur*Amientras se restauraAno termina de restaurar*C~terminado de restaurar*Apara restaurar~ahoraArestauracion en cursoIndoseAsiendo restaurad*Atermine de restaurar*
I Acopia automaticaAlleva~sinAno ha hecho copiaFce copiaFy copia*Dse ha hechoJrespald*Hizo copiaGrespaldaC~copia desdeDhac*~copia*Drealiz*~copia*Fspald*Asin backupEcopia*EhacerErespald*Aultima copia esM~esNfueNhaceFo respaldo~esQfueQhaceAya no hace
J Abastante tiempoAdiciembreAeneroAfebreroAhace muchoFtiempoAjulioCnioAmayoAnoviembreAoctubreAseptiembreAtanto tiempo
JP Amucho tiempo
K Aaun no se haAjamasAni una copiaHsola vezHvezCngun respaldoGa copiaAtodavia no se ha
L Aerror de cuentaAno accedeDtiene accesoC~accederDconectar con~cuentaDentrar en~cuentaDiniciar sesion
M Acomprobar~correoAescrib*~contrasenaAingres*~claveJontrasenaCiciar sesion otra vezCtrodu*~contrasenaApid*~claveGontrasenaBon*~contrasenaAsolicita*~contrasenaAvolver a iniciarLtroducirJponer
N AdesconozcoAequivocad*Bsta malAjamas puseAmalaAninguna funcionaBo cogeFincide*Des correctaGesaGvalidaF~correct*Dfunciona ningunaDla aceptaDme acuerdoGla aceptaDrecuerdoDseDvaleC~acept*Dla seDpuseDvalid*Bunca configur*Hre*Ghe puestoGla puseGpuseF~puestoIseAolvid*Aperdi laFdo laAque no tengo
NW Ano reconoce
O Aatasc*Corad*Abloquead*~enBucleAcargandoBlavad*Bolgad*Adando vueltasBetenid*Aestancad*AinterminableAno avanza*DcambiaDfinalizaDpasa de*Erogres*Dse mueveAparalizad*Begad*Aqueda enFdo enAse ator*DcuelgaDdetuvoDqueda*HoDtrabaHoC~quedadoBiempre enCgue enCn avanzarEcambiosAtildad*Brabad*Dncad*
Oc Aen espera
P AdemasiadoDor*~much*Csde anocheAeternidadAlentisim*Blev*~dias haciendoGnocheEa~diasAmuy lent*AsiglosAtan lent*Crd*~diasGmuch*Boda la noche
Q Aapagad*Ano esta activad*C~activad*Ase apagaHoDdesactiv*GhabilitaDme desactivaDquitaBin activar
R Aconexion perdidaI~cort*Adesenchuf*Aexpulsad*Aperdio~conexionBierd*~conexionFe la conexionG~iphoneHtelefonoAse cort*~la conexionHa la conexionDdesenganchaDinterrumpio la conexionAya no esta conectad*
S Adanad*Befectuos*Aesta rotaDropead*AilegibleBnservibleAno compatibleC~compatible*
T Aerror al escribirJguardarGde escrituraAimposible guardarAno pudo guardar*Dse guard*Gha guardadoGpudo guard*Iede guard*C~escribirDguardar*Dser guardad*
U Aacceder a la carpetaEso a la carpetaHdenegadoG~al discoAderechosAno autoriz*Dtengo accesoApermiso*Asin accesoBolo lectura
V Acodigo de accesoJl iphoneAingres*~codigoApantalla apagadaBid*~codigoDe el codigo
W Aemparej*Ano apareceDconectaDencuentraDidentificaDlo detectaGreconoceGveDme apareceGconectaGreconoceDpudo conect*Fede conect*DsaleEe conectaDveC~apareceDconectar alMconMelLseDdetect*Dreconoc*Dsale el iphoneArespuesta no valida
X Aerror al establecerAno pudo configurarDse pudo establecerIede establecerC~cambiar~contrasenaEonfigurar~contrasenaErear~contrasenaDestablec*Dmodificar~contrasenaDponer~claveKontrasenaDquitar~claveLontrasena
Y Abajar de versionAde la 17Amas actual*FltaEnuev*Ereciente*Asuperior a laAuna version posteriorAversion superior
Z AactualiceHzar primeroBntes actualic*Adebe*~actualiz*Do actualizarCmasiado antigu*Kviej*Amas antigu*~queBuy viej*Anecesit*~actualiz*Ha actualiz*Apide~actualiz*Aque actualizarArequiere~actualiz*JiosAversion anteriorLiguaImas bajaIvieja
[ Aborr*~mas tardeAelimin*~mas tardeBrror~borrarGeliminarAimposible borrarKeliminarJ~borrarKeliminarBntentalo mas tardeAno borraDeliminaDse borraGeliminaC~borrar*Dsuprimir
\\ Aimposible~desactivarAno se apagaGdesactivaF~desactivaC~apagar*Ddeshabilitar*GmarcarDquitarAse activa sol*Dvuelve a marcarAvuelve a activ*
] Ano admit*Dcompatible*Des compatible*Dpermite respald*K~copia*Dse admite*Gpuede incluirMrespaldarEon compatible*Fporta*
^ Acarga a icloudGen icloudGy copiaIrespaldoFr a icloudAsubidaEendo~icloudEr~icloud
_ Aantes de borrarAborrar contenido*Hel telefonoHtodoG~iphoneAcanjearAformatear*Aregalar*Cstablecer de fabricaMel iphone
\` Acaduc*Afalta*~diasBinalizaAhasta elAqueda*~diasAse borrara*Deliminara*Dva a borrarCra borrad*En eliminad*Atermina elAvence*
a Aafectad*Blgunos usuariosAcaid*Aestado del sistemaAfalla mundialEo mundialBuera de servicioAincidencia*CterrupcionAmantenimientoBuchos usuariosAno esta disponible el servicioAproblemas con icloudKen icloudAse cayoCrvidores de appleAusuarios~report*
b Aalgunas app*IfotosFos datosIelementosAfalta*Ala mitadAno aparece*DestanDme salenDsalenEe han restauradoGincluy*GrestauraronDtodasGo*Dvolvi*C~aparecenDincluid*Asin contactosEfotosEmensajesFisBolo algun*E~parteFrestauroAvaci*
c Aen pausaBsperando aKconexionKwifiApausoAreanud*Ase pausa
d AcalentadoDient*Aenfri*Arecalent*Asobrecal*
e Ale doy y nadaAni empiezaDiniciaDsiquiera empiezaBo comienzaDempiezaDiniciaDocurre nadaDpasa nadaDreaccionaDse ejecutaGiniciaEucede nadaC~comenzarDempezarDiniciar el respaldoLla copiaBunca empiezaAse salta
f Aerror*~desconocid*Hinesperad*Afallo desconocido
g Ano esta firmad*Dfirma*C~contactar*Aservidor de activacionNppleMverificacionI*~de actualiz*
h Aautomaticamente~cifr*Acifra*~automatica*Aforz*Buerza*Aobliga*Apor naricesAsi o si
i Aahora funcionaBl final~solucion*Abackup~funciona bienHsin problemasAconsegui hacerCpia~esta bienGfunciona bienGse hizo bienHin problemasGva bienAfunciona de nuevoJotra vezJsin problemasAlo solucioneApor fin funcion*IpudeIseBroblema resueltoJsolucionadoArespaldo~funciona bienJsin problemasAtermino con exitoAvolvio a funcionarBuelve a funcionarAya funcion*Dlo pudeDme funcionaDno da errorGfallaDpudeDquedoDse hizoGpudoGsolucionoC~resueltoDsolucionado
j Aningun errorHmensaje de errorBo da errorEio errorDhay error*Dsale ningun mensajeAsin errorJes
k Acomo hacerHgoFpuedoFseBuantoAdondeAes posibleAhay alguna formaAque pasa siAse puede hacer
l Abase de datosE*~de datosAcopia de windowsAde reversaDseguridad de windowsBisco de copiaAgeneradorAhistorial de archivosAjuego*Ami cocheApartida*Arespaldo de windows
n Acontrol parentalCrtafuegos
o Acompartiendo internetIr internetApunto de acceso personal
p Afuera de app storeJla app store
q Aactualice aHzar a iosAdesde que actualiceF~actualizacionDpues de actualizarAtras actualizarFla actualizacion
r Amismo lugarGporcentajeHuntoGsitioAsiempre alIen el
s Acopia~enormeAdescargasBocumentos y datosAmapas sin conexionAproxima copia~gb
t Acon datos moviles~funcionaAen el trabajo funcionaAotra red~funcionaDo wifi~funcionaAsolo en casa
u Aicloud niAtampoco~icloudJtunes
x Aalguien masAtoda la familiaDos los dispositivosGmisGnuestros
y Acambiar la contrasenaFe~contrasena
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
 pt
8! Afalha de envio e backup do
9! Abackup do icloud estaAesta ocorrendo backup deste iphone no
A! Ado backup do icloud falhou
  pt
! Aaparelho*Ameu celAtelemove*
" Aa nuvemAda apple nuvemDnuvemAna nuvemBuvem da apple
# Aaplicativo dispositivos
$% Ahd
& AbecapeBkpAcopia*~segurancaAsalvar na nuvem
' Aa partir de um backupKo backupAbaixar o backupG~backupAcarregar~backupBolocar~backupAdo backup para oApassar o backupG~backupBuxar o backupF~backupArecuper*~dadosCporEsi*Dus
( AarmazenamentoAcotaAespaco
) Aarmazenamento do iphoneOinternoAcelular chei*IlotadoH~cheioAdo aparelhoDdispositivoAespaco do iphoneAiphone chei*HlotadoHnao tem espacoHsem espacoG~cheioAmemoria do iphoneH~telemovelAneste dispositivoBo aparelhoDcelularDdispositivoDiphoneDmeu iphoneDtelefoneHmovelAtelemovel~cheio
* Aa redeAbanda largaAconexaoAda redeBe redeAligacaoAminha redeAroteador
*A Asinal
+ Arede sem fio*
, Aarquivo*AdadosAficheiro*Aitens
- AcontaBredenciaisAfazer loginAid da appleBnicio de sessaoAmeu id
. Acodigo da copiaApalavra passeHs passeAsenha*
/ Acorreio eletr*
0 Asessao
1 Acelular antigoAiphone antigoHvelhoAoutro aparelhoGcelularGdispositivoGiphoneGtelemovelAtelemovel antigo
2 Aaparelho novoAbackup temporarioAcelular novoBopia~temporariaAiphone novoAmigrarAnovo aparelhoFiphoneFtelemovelApassar meus dadosAtelemovel novoCmporariamenteBroc*~de iphone
3 AaplicacaoHoesGtivo*
4 Acriptograf*
5 AescolaAgerid*AorganizacaoAperfisArestric*Gt*Asupervisionad*Atempo de usoBrabalho
5n Acontrolo parental
6 Aponta a pontaBrotecao avancada
7 Abloqueio de ativacaoBuscar meuAdesativ*~buscarJencontrarDlig*~buscarIencontrarAencontrar iphoneKmeuKo iphoneMmeu
8 AassistenteAconclu*~configur*Dfiguracao inicial
9 Aconectar ao itunesAlogo do itunesAmodo de recuperacaoFrecuperacao
: Aaparelhos antigosAdar suporteBeixa de suportarEou de serAios antigoEvelhoBphones antigosAnao~mais suport*Asem suporteAtem suporteAversoes anterioresLigas
; Acai no meioCncela*Borreu malAda pauBeixou deCsisteCu erradoEmalEpauEruimBificuldade*Afalh*Anada deCo complet*Gnclu*Ee realiz*Fsta a fazerJfazendoEfezFoiEpassaFodeFudeErealiz*FodaEsaiGlvaEta dandoHfazendoEvaiBenhum~backupHcopiaApara no meioDou deBroblema*~aoKcom a copiaAsem sucessoAtrav*
;< Aerro*Aimpossive*Anao conseg*Iig*EdaFeixaGuEe possivelEfaz*Funcion*Eme deixaEpermiteFossoEquerErestaur*Etem como
;<N Anao aceitaArecusa*
;@O Anao termina
;I Anao e feit*
< AfalhaEouAja naoAnao ativaEficaFoi possivelEpode*
<W Anao liga
= Aacab*~armazenamentoGespacoGmemoriaEou o espacoBumentar oAcomprar maisAesgot*Cpaco~acabouBxced*Afalta espacoGmemoriaF*~espacoFm~gbIigasAgrande demaisAmaior do queGqueDs armazenamentoFespacoBuito grandeAnao chegaEe suficienteEha armazenamentoHespacoHmemoriaG~espacoErestaEsobraEtem armazenamentoIespacoImemoriaH~espacoGnho espacoKmemoriaJ~espacoD~suficiente*Aocupa maisApagar maisBede maisBouca memoriaEo espacoBreciso de maisImaisAque precisa de maisAsem armazenamentoEespacoEmemoriaD~espacoAultrapass*
=> Anao cabe*
> Aabarrotad*AcheiaEo*AencheuBsgotad*Cta chei*Dourad*GouAlotad*Dou
? Amais recente
@ Aa meioAnao completaGncluiEfoi concluid*Ifinalizad*Epode ser concluid*D~acab*Ecomplet*Gnclu*Efinaliz*Etermin*Bunca conclu*Apela metadeAsem concluir
@O Anao acabaEfinaliza
A Abaixo desempenhoAcai todaDndoCusa~conexaoGredeBondicoes da redeLe redeBulpa~redeAestado da redeAfalha*~de redeBracaEoAinstave*Cternet~caiAoscil*Aproblema*~de conexaoNligacaoNredeKna redeAruim
B Ainacessive*Cdisponive*Anao abreEcarrega*Efoi possivel carregarD~acessad*Edisponive*
C AativaFcaoFdoFndoFr*EeiEoAhabilit*AligandoEr aGoDo
D Aantes de terminarBte concluirEterminarAconect*~a uma rede wifiGado ao wifiHr a uma redeI~wifiGe seAdados moveisBeve estarFserAexig*Aligado ao wifiEr~wifiDue seAnao esta conectad*Etem wifiGnho wifiAobrigatori*Apede~wifiBrecis*~wifiGa*GoCimeiro termin*Arede movelCquerAsem wifiBo com wifiDno wifiDpelo wifiC~wifiAtem deEqueCnho deGque
E Aconect*~internetExao a internetIcom a internetAligacao a internetDue se a internetAmodo aviaoAnao tem conexaoIinternetGnho internetAsem conexaoEinternetEligacaoErede
F Abackup agoraBotaoAcopia~agoraAopcao de backupJcopiaJfazer
G Aaparece~apagad*Abotao~apagad*AcinzaEent*Aesbatid*Cmaecid*Anao clicavelFonsigo carregarNlicarMtocarEda para clicarMtocarFeixa carregarLlicarD~apertarEcarregar noFlicarEselecionarEtocarAopcao~apagad*
GQ Adesabilitad*Ainativ*
Ge Anao faz nadaEresponde
H Aa ser repost*Istaurad*Bcabou de restaurarBinda restaurandoBte que~restaur*Aenquanto restaur*Bsta a restaurarAreposicao em cursoCstauracao em andamentoPcursoAsendo restaurad*
I Aa ultima copiaAdeixou de fazerAnao esta fazendo backupEfaz backupIcopia*Io backupH~backupIcopiaFez backupFoi efetuad*Ifeit*Irealizad*Eha backupEta fazendo backupFem backupD~backup desdeLhaEefetu*~copia*Erealiz*~backupAparou de fazerAsem backup*Ecopia*EfazerAultima copia~foiNha
IK Anenhum backupGa copia
J Abastante tempoAdezembroAfaz tempoBevereiroAha temposAjaneiroBulhoCnhoAmaioCrcoAnovembroAoutubroAsetembroAtanto tempo
JP Amuito tempo
K Aainda nao foiAnem uma vezCnhuma vez
L Aerro na contaAnao~acederHss*Eentrar na contaEfazer loginEiniciar sessaoAsem acesso a conta
M Acoloc*~senhaAdigit*~senhaAexige~senhaAinsir*~senhaCtrodu*~palavra passeApede~palavra passeFsenhaDindo~senhaEr~palavra passeGsenhaAsolicita*~senhaAvalide
N Aerrad*Bsquec*Aincorret*Anao a aceitaEbateEcoincideGloqueiEe essaElembroEme lembroErecordoEseiD~aceit*Benhuma daIfuncionaIsenhaH~certaIfuncionaIserveBunca coloqueiHrieiGdefiniGpusGtiveAperdi aAque nao tenho
NW Anao reconhece
O Aa calcularErregarCrodarAcarregandoAempac*Encad*BncravaHd*BstimandoBternamenteAfica emFnoHsFsoDou emGnoAinterminavelAnao andaFvanca*EmexeFudaEpassa d*FrogrideEsai deJissoJoFe mexeIoveBunca acabaGconcluiAparou emGnoBendurad*BreparandoDsaEoArodandoAsem mudarDpre emAtrava emGnoFd*FndoEou
Oc AaguardandoAem espera
P Ademor*~demaisHmuit*HtantoFa demaisHimensoCsde ontemAeternidadeAha diasAlent*~demaisCva diasAmuito devagarGlent*Anoite inteiraGtodaAseculosAtao lent*Boda a noite
Q Adesativ*Dliga sozinh*Hd*GouAnao esta ativ*Iva ativ*Ase desliga
R Acabo~solt*Ci a conexaoDu a conexaoBonexao~caiAdesconex*Dliga seHdo doHr seGou doJseDplug*Aejetad*Aligacao~caiAperde a conexaoIligacaoFu a conexaoJligacaoF~telefone
S Adanificad*Aestragad*Ailegive*Bncompativ*Cutiliz*Anao compativ*Ee compativ*
S] Anao~compative*
T Aerro ao guardarIsalvarFde gravacaoAnao~gravad*Jr*Fuardad*Kr*Esalv*
U Aaceder a pastaDsso a pastaHnegadoHrecusadoHtotal ao discoAdireitosAnao autoriz*Apermiss*Asem acessoBomente leitura
V Acodigo de acessoIo iphoneCloc*~codigoAdigit*~codigoAinserir~codigoDir*~codigoApede~codigoDindo~codigoAsenha de telaAtela apagada
W Aemparelh*Anao achaFpareceEconectaHsegue conect*NligarEdetectaItaEe reconhecid*FncontraEidentificaEse conectaEveD~conectar*Edetect*It*Eencontrar o iphoneEligar aoEreconhec*AparearAresposta invalida
X Aerro ao definirAnao foi possivel alterarRdefinirD~alterar~palavraMsenhaEcolocar~senhaFriar~senhaEdefinid*Kr*Emudar~palavraKsenhaEremover~senhaEtirar~senhaFrocar~senha
Y Afazer downgradeAmais altaGtual*Fnov*Frecente*Asuperior aKoAversao posteriorHsuperior
Z Aantig*~demaisBtualizar antesKprimeiroAdemasiado antig*Csatualizad*Cve ser atualiz*Aexige~atualiz*Amais antig*~queBuito antig*Apede~atualiz*Brecis*~atualiz*Ga atualizarIser atualizad*Go atualizarCimeiro atualiz*Aque atualizarArequer~atualiz*HiosAtem de ser atualiz*Aversao anteriorKiga
[ Aapag*~mais tardeAerro~apagarFexcluirBxclu*~mais tardeAimpossivel apagarK~apagarLeliminarAnao apagaEexcluiD~apagar*Edeletar*Eeliminar*Fxcluir*Eremover o backupAtente mais tarde
\\ Aativa sozinh*Aimpossivel~desativarAnao consigo~tirarEdesativaD~desabilitar*Itivad*Mr*Hligar*Hmarcar*Eremover~cript*Etirar~criptografiaAvolta a ativarIligar
] Anao aceita backupEpermite backupMcopia*MfazerD~suport*
^ AcarregamentoAenviar para o icloudEoAsubir para o icloud
_ Aantes de apagarBpagar iphoneHmeu iphoneHo iphoneHtudoAdar de entradaAformatar*AredefinirCtoma
\` Adeixa deFra deArestam~diasAsera apagad*Fexcluid*Eo apagad*Gexcluid*Atermina emAvai ser apagad*Iexcluid*Fumir
a Aafetad*Blguns usuariosBpagaoAcaiuAem baixoBstado do sistemaAfalha globalGmundialBora de servicoGo arAindisponibilidadeCstabilidadeCterrupcaoAmanutencaoBuitos usuariosAproblemas com o icloudKno icloudAservidores da apple
b Aalguns aplicativosJpsHdadosHitensAfalt*AmetadeAnao aparec*Eforam restaurad*EtudoEveioFier*Foltar*IouD~incluid*Bem todasHosFudoAsem fotosEmensagensBo algum*HnsDparteDrestaurouDuma parteC~parteBumi*Avazi*
c Aa espera deApausouAsuspens*
d Aaquec*Brrefec*Aesfri*CquentandoAquente*Asobreaquec*Buperaquec*
e Anada aconteceCo acontece nadaFrrancaEcomecaEexecutaEinicia*EreageEsai do lugarFe iniciaD~comecarEiniciar a copiaMo backupBem comecaEiniciaBunca comecaAsem reacao
f Aerro*~desconhecid*Ginesperad*
g Adeixou de assinarAnao assina maisD~contactar*Jtar*Aservidor da appleKe verificacaoI*~de atualiz*
h Aautomaticamente~cript*Acriptograf*~sozinh*Aforca*AimpoeEstoAna marraAobriga*Asem eu
i Aagora deu certoGfuncionaNouAbackup~esta em diaMokHfoi feitoIunciona bemHsem problemasAconsegui fazerJresolverCpia~sem problemasAfinalmente cons*LdeuBunciona de novoJnovamenteJsem problemasAja conseguiDnao da erroDresolviAnao da mais erroAproblema resolvidoAvoltou a funcionar
j Anao da erroFeu erroEha erro*Benhum erroAsem erroIsEmensagem de erro
k Acomo apagarFexcluirFfacoHzerFpossoAdevoAe possivel fazerAo que acontece seBnde ficaJmAvale a pena
l Abackup do windowsCnco de dadosF*~de dadosCse de dadosE*~de dadosAdisco de backupBo siteAgeradorAhistorico de arquivosAjogoEsAmarcha atrasBeu carro
o Aacesso pessoal
p Afora da app store
q Aapos~atualiz*Btualizei paraAdepois~actualiz*Itualiz*Csde~actualiz*Htualiz*
r Amesma percentagemHorcentagemEo lugarGpontoAsempre noJs
s Adocumentos e dadosAproximo backup~gb
t Ano trabalho funcionaAoutra rede~funcionaEo wifi~funcionaAso em casa
u Anem~icloudFtunesAtambem~itunes
x Amais alguemAtodos os aparelhosJdispositivosJnossos
y Aalterei~palavraAmudei~senhaAtroquei~senha
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
  it
! AcellEulare*Adispositiv*Atablet
" Ail cloudAla nuvolaAnel cloudAsul cloud
# Aapp dispositivi appleAcodifica backup localeAdispositivi apple appApassword del backupKi backup
& AbeckupAcopie di sicurezzaF~sicurezzaAsalvataggio
' Acaric*~backupAda un backupCl backupEmio backupAimportare~backupAmodalita dfuArecuper*~datiBicaric*~backupCmett*~backupCport*~backupDristin*Ascaric*~backupAtrasferi*~backupAusare il backup
'9 Amodalita recupero
( AarchiviazioneAcapacitaAicloud~pienoApostoAspazio
) Aiphone e pienoHpienoHstessoAmemoria dell iphoneIpienaAnel telefonoDl iphoneAsu iphoneDquesto dispositivoKiphoneCl dispositivoEmio iphoneItelefonoEtelefonoDl iphoneAtelefono pienoI~pieno
* AconnessioneAlineaArete
+ Arete senza fili
, AdatiAelementi
- AcredenzialiAprofilo apple
. Aparola chiaveBwd
/ Aindirizzo di postaAposta elettronica
0 Asessione
1 Aaltro dispositivo staR~ripristin*Giphone staM~ripristin*Ada un altro dispositivoAl altro iphoneAperche un altro
2 Abackup temporane*Acambiare iphoneApassare~iphone nuovoInuovo iphoneBer~iphone nuovoEnuovo iphoneKtelefonoAtrasferimento~nuovo
3 Aapplicazion*
4 Acodificat*I~backupBripta*Dttograf*
5 Aamministrator*Bzienda*Adel lavoroBi lavoroAgestit*Aiphone~lavoroAreparto itCstrizion*Ascolastic*CuolaBupervisionat*Atelefono~lavoroCmpo di utilizzo
6 Acrittograf*~end to endAprotezione~avanzata
7 Ablocco attivazioneAdisattiv*~trovaBov eAtrova il mioHphoneGmio
8 Aassistente~configurazioneAconfigurazione inizialeO~complet*Pterminat*Afinire~impostazioneAimpostazione assistitaAschermata~ciao
9 Acollegati a itunesCnnetti a itunesAmodalita di recuperoJrecovery
: Afine del supportoAios vecchioAnon supporta piuD~piu supportat*Aobsolet*Asmette di support*Avecchi dispositiviGo iosCrsioni precedenti
:Z Atroppo vecchi*Avecchia versioneCrsione precedente
; Aandata maleFo maleCnullat*Abackup problem*Ada problemiAfallimentoFsc*Ft*Aimpedisc*Bnterr*Amancato backupBuoreAnessuno~backupG~fa il backupBiente da fareBon c e versoFomplet*Ee andatoFffettu*Fsegu*Eha funzionatoEmi permetteEne vuoleEpuo essereH~backupEriuscir*Kt*EsalvaFi complet*HriesceHsalvaEterminaEvieneD~buon fineEriuscit*Aproblem*~backupHaArifiut*Asenza successoBi fermaDpiantaBmesso diDtte diAva maleDstorto
;< Anon e possibileGstato possibileEfaFunzion*Elo faEme lo faFi faEpossoEriesc*Esi puoEvaFuole
;<] Anon consenteEpermette
;<e Anon parte
;@ Anon finisceEsi conclude
;I Aniente backup
;IK Anessun backup
;O Asi blocca
;a Amalfunzionament*
;e Anon si avvia
< AdifficoltaAerrore*Afalli*Anon accettaElasciaEmi lasciaEpuoHiEriusc*ArifiutaAun bug
<O Abloccat*
= Aa corto diBbbastanza memoriaLspazioBcquistare~spazioAchiede~acquistareHcomprareBomprare~spazioAesaurit*~spazioAfinito lo spazioG~spazioAinsufficient*Amanca lo spazioGspazioFno~gbJigaGza~spazioF~spazioBemoria finitaAniente spazioBon basta*Ec e abbastanzaIspazioH~memoriaIpostoIspazioFi entraHsta*Eha~spazioFo abbastanzaHspazioG~spazioEsufficient*D~abbastanzaEsufficienteApiu grande diBoco spazioAsenza spazioCrve piu spazioBpazio~esaur*HfinitoAtroppo grand*HpesanteIiccol*
> Aal limiteAesaurit*Aintasat*Apien*Ariempit*AsaturoBi riempieBtrapien*
? AprecedenteAscorso
@ Aa metaAimpossibile completareMterminareBnterrott*Amai completat*Anon arriva in fondoEcompletat*Ee stato completatoEfinit*Eportato a termineFuo essere completatoEsi completaEviene completatoD~complet*Eportat*~termineEterminareLt*
A AcadeCttiv*Cusa~connessioneGreteBolpa~connessioneGreteGwifiCndizioni della reteMi reteK~reteAdeboleAnon ottimal*Apoco stabileBroblem*~connessioneJreteAsaltaBcadenteDrs*ChifoBtato della reteAva e viene
B Aimpossibile caricareBnaccessibil*Anon accessibil*Eriesco a vedereEsi caric*D~disponibil*
C Aabilit*Bccend*Bttiv*Ariattiv*
D Abisogna~wifiGo~wifiAchiede~wifiBollegato a~wifiCnnessione datiHo~wifiFttermi~wifiAdati cellulareFmobiliBeve essereFprimaDi colleg*HmpletareHnn*FessereFfinireDo completareFessereFfinireE~wifiAfinche nonAho bisognoAnon ho~wifiAobbligatori*Aper forza~wifiBrima deviHi poterArichied*Gst*Asenza wifiCrve unaF~wifiAvuole~wifi
E Acollegar*~internetCnnett*~a internetHer*~internetHitiAmodalita aereoAnessuna connessioneBon c e internetEho internetAsenza connessioneGinternetAuso in aereo
F Abackup adessoHoraAesegui backupHil backupApulsante~backupAtasto~backup
G Agrigi*Ainattiv*Anon cliccabil*Emi fa cliccareKpremereEposso premereEriesco a premereEselezionabil*Fi cliccaHpuo premereD~cliccareEpremereEselezionareApulsante disattivatoAsbiadit*Atasto disattivato
GQ Adisabilitat*
Ge Anon risponde
H Aancora~ripristin*Adurante il ripristinoAfase di ripristinoBinche~ripristin*Dit*~ripristin*Aripristino~in corsoAsta~ripristin*Atermin*~ripristin*
I Abackup~non parteLvieneAnon c e~backupEeffettua~backupFsegue~backupEfa piuGccio~backupG~backupEho~backupEparte~backupEsi backuppaEviene e*KfattoJ~backupD~backup automatic*EeffettuatoFseguitoAsenza backupAultimo backup
J AanniDoBprileAda tempoDun poBicembreAfebbraioAgennaioBiorniCugnoAluglioAmaggioBeseDiAottobreArisale aAsettembreEiman*Avecchio di
K Amai avutoEeffettuat*Fseguit*EfattaIoEstatoD~backupAneanche un backupAultimo backup~mai
L Aaccesso non riuscitoAdisconness*~accountAerrore~accountAimpossibile acced*Anon accedeEpuo acced*Eriesc*~acced*D~accedere
M Aaccedere di nuovoButentic*Achied*~passwordFe la passwordBonferm*AimmettereBnserire~passwordGsc*~passwordAreinseri*Bichied*~passwordHe di nuovoCfare l accessoAvuole~password
N Adimentica*Aerrat*Amai avut*Ecreat*Eimpostat*Fnserit*Emess*Escelt*Anessuna funzionaBon accetta*Econosc*Grrett*Iispond*Ee correttaGgiustaGquellaEfunzionaEla accettaHriconosceHsoEme la accettaFi ricordoEne ho maiEprendeEricord*EsoApersaEo laArifiuta*Cmuovere la passwordAsbagliat*Bconosciut*Drdat*Erett*Benza conoscere
NS Anon valid*
NW Anon riconosc*
O Acalcolo~tempoCricamentoBontinua a girareAfermaEoBreez*AgiraAimpallat*Bncantat*Dhiodat*Cvariat*Ala rotellaAnon avanzaEcambiaEfinisce maiEprocedeEsi completa maiHmuoveHschiodaEva avantiApiantat*Aresta aHlGferm*F*~suBimane aIlHferm*HsuBotellinaAsempre aBi bloccanoDimpallaBtalloCima~tempoAtempo rimanente
Oc Ain attesa
Or Astessa percentuale
P Aci metteBosi lent*Ada giorniAe lentoBternoAimpiegaBnterminabil*AlentezzaBunghissim*Amolto lent*GtempoAnon finisce piuAoreAsecoliAtantissimoEo tempoBroppo lent*Iung*HtempoButta la notteAun eternitaDsacco di tempoCa vita
Q Adisattivat*Anon attiv*Ee attiv*Arisulta disattiv*Asi deselezionaEisattivaDspegneDtoglieBpent*
R Acade la connessioneBonnessione interrottaMpersaMusbL~interrottaAdisconn*Aespuls*Anon piu collegatoAperde il collegamentoGla connessioneF~telefonoDso la connessioneAscolleg*Btacca*
S Acorrott*Adanneggiat*Ailleggibil*Bnutilizzabil*Arovinat*
S] Anon compatibil*
T Aerrore~salvataggioIcritturaAimpossibile salvareNcrivereAnn riesce a salvareBon puo essere salvat*Eriesce a salvareEviene salvatoD~salvareJt*FcrivereApossibile salvareAsalvataggio~non riuscito
U Aaccesso al discoInegatoH~cartellaButorizzazion*AdirittiAnon autorizzat*Apermess*Brotetto da scritturaAsola lettura
V AattendibileButorizz*Abloccato conJdaAchiede~codiceBodice dell iphoneIi accessoHogni voltaCn codiceEun codiceAdigitare~codiceAe bloccatoAfidarsiAinseri*~codiceArichiede~codiceAsblocc*Bchermo bloccatoIspento
W Aerrore di connessioneAimpossibile colleg*Onn*Anessun dispositivoBon appar*EcompareHunicaEleggeFo riconosceHvedeEmi riconosceHvedeEriesc*~colleg*Nnnett*Glev*Esi colleg*Jnnett*EtrovaEvedeFiene riconosciut*Mlevat*KvistoD~collegarsiGnnettersiErilevat*Apossibile colleg*Mnnett*Arisposta non valida
X Acambiare~passwordAimpossibile impostareMmodificareAmodificare~passwordAnon puo essere impostat*D~cambiareEimpostareEmettere~passwordFodificareApossibile impostareArimuovere~passwordAtogliere~password
Y Aios superioreApiu aggiornat*FltaEnuov*ErecenteAtornare a iosBroppo recent*Aversione successivaLperiore
Z Aaggiornare primaAbisogna aggiornareAchiede~aggiornareAda aggiornareBeve essere aggiorn*Di~aggiornareDo aggiornareE~aggiornareBice~aggiornareAinferioreAnon aggiornat*Apiu vecchi*Brima aggiorn*F~aggiornareArichied*~aggiornamentoJversioneHe~aggiorn*
[ Acancell*~piu tardiHare~non si puoAelimin*~piu tardiGazione~non riuscit*H~non si puoBrrore~elimin*Aimpossibile cancell*Melimin*Anon mi fa~cancell*Kelimin*Eposso~cancell*Kelimin*Eriesc*~cancell*Lelimin*Esi cancell*Helimin*Hpuo~cancell*Lelimin*Eviene elimin*D~cancellareEeliminareApossibile cancell*Kelimin*Ariprova piu tardi
[\\ Anon~rimuovere
\\ Aimpossibile disabilit*Qttiv*Anon mi fa~disattiv*Eposso~disattiv*Eriesc*~disattiv*Esi disattivaD~deselezionareFisattivareEspegnereEtogliereApossibile disattiv*Aresta attiv*Bimane attiv*Asi riattivaAtogliere la spunta
] Anon ammess*EsupportaD~supportat*
^ Acaricament*Gre~icloudAinvio~icloud
_ Acancellare~contenutoLiphoneAformatt*Aimpostazioni di fabbricaBnizializz*ApermutaBrima di cancell*Aresett*Avendo
\` A21 giorniAcesseraAeliminato traAgiorni rimanentiAnon sara piuAsara cancellat*Felimin*Enno eliminat*Bcad*Atermina ilAverra cancell*Geliminat*Fnno eliminat*
a Aalcuni utentiAdisserviz*Ae downCgiuAfuori servizioGusoAguastoAicloud giuBn tiltCterruzion*~servizioLe del servizioBrraggiungibil*AmanutenzioneBolti utentiAnon raggiungibil*FispondonoApagina di statoBroblemi~appleJserverArallentament*Aserver appleHdi appleEizi~non disponibiliBono downFgiuBtato del sistema
b Aalcune appFi datiHelementiAmanca*BetaAnon ci sonoEho piu leHritrovatoEsono tornat*Etrovo piuFutt*D~inclus*Estate ripristinateIi ripristinatiAparzial*Bers*Ascompars*Benza fotoGle mieBolo alcuneFuna parteBparit*Avuot*
c Aattende~wifiApausaAriprenderaAsospes*
d AbollenteAraffredd*Ascotta*Burriscald*Atroppo cald*
e Aimpossibile avviareAneanche parteCmmeno parteCssuna reazioneBon accade nullaFvviaEcominciaEe possibile avviareEfa nienteIullaEiniziaEreagisceEsuccedeEvuole~partireD~avviareEiniziare
f Aerrore imprevistoHsconosciutoFi sconosciuti
g Acontattare~serverAimpossibile contattareAnon e~firmat*Epiu firmat*D~contattareAserver~aggiornament*Hnon raggiungibileHverifica
h Acostring*Aimposto daAobblig*Asenza che io
i Aa funzionareBdesso funzionaHvaBlla fine sono riuscit*Abackup~e a postoHfunziona beneHsenza problemiAci sono riuscit*Ae andato a buon fineBseguito correttamenteAfinalmente funzionaBunziona di nuovoAha funzionatoBo risoltoAnon ho avuto problemiAora e tutto okEfunzionaEvaAproblema risoltoArisolto cosiDulta disponibileAtutto a postoGfunzionaGrisolto
j Anessun erroreAsenza erroreLi
k Acome faccio aFpossoFsi faCsa succede seAdevo fareBove siGonoAe possibile fareAsi puo fare
l Abackup del pcIi windowsHserverHwindowsCnca datiBlogAcronologia fileAdel serverBisco di backupAfoto~sincronizz*AgiochiEoBruppo di continuitaApiano di backupBunto di ripristinoAretrocameraAsitoAtelecamera*
n Ablocco annunciAcontrollo parentale
p Aal di fuori dell app storeAfuori dall app store
q Aaggiornamento a iosIto a iosAda quando ho aggiornatoCll aggiornamentoBopo aver aggiornatoE~aggiornamento
r Asempre alJloBtesso punto
s Adocumenti e datiAmappe offlineAprossimo backup~gb
t Aaltra rete~funzionaEo wifi~funzionaAin ufficio funzionaAsolo a casa
u Aneanche~icloudJtunesC~icloudEtunesAsia~icloudFtunes
x Aqualcun altroAtutta la famigliaEi i dispositiviInostri
y Acambiato~password
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
  ro
! Adispozitiv*
$ Acalculator*Adiscul
& Acopi*~de rezervaJsiguranta
' Arestabil*
( Aspatiu*Btocare*
) Aiphone ul e plinAmemoria telefonuluiApe dispozitivAspatiu pe iphoneKtelefonAtelefonul~plin
* Aconexiune*Aretea*
, AdateleAfisier*
- Acontul
. Aparol*
0 Asesiun*
1 Aalt dispozitivEiphoneEtelefon
2 Abackup temporarAcopi*~temporar*Aiphone ul nouAtelefon nouHul nou
3 Aaplicati*
4 Acript*
5 Ade firmaAfirmei
6 Aprotecti*~avansata
7 Agaseste miDire
8 Aconfigurare*
; Aesu*Anu functioneaz*Ds aEe faceGmai faceAse intrerupeDopreste
;< AeroareAnu a pututEm pututDfaceDma lasaEergeDpoateFtDreus*Dse poateDvrea
< Anu s a putut
= Afara spatiuAinsuficient*Amai mult spatiuAnu am spatiuEre spatiuDincapeDmai~locHspatiuC~destulDsuficient
> AplinEa
@ Anu~complet*Dfinaliz*Dtermin*
A Aproasta
B Anu~disponibil*
D Adate mobileAfara wifiAnevoie deAtrebuie
E Aconexiune la internetAfara internetFnetAmod avion
F Abackup acumButonul
G AgriAnu~apasa
H Ain curs de restaurareAse restaureaz*
I Afara backupFcopi*Anu~face~backupGut~backupJcopi*
J A2 luniA3 luniAde luniAluni deAsaptaman*Azile
K AniciodataEun backup
L Anu~accesa
M Acere~parolaAintrodu*~parola
N Aam uitatAgresit*Aincorect*Anu accept*Dmai stiu
O Ablocat*AinghetatAnu avanseaz*Dse~termin*Dtrece deAramane laEs laAse blocheazaBta la
P Adureaza~multAfoarte incetHlentAtoata noaptea
Q Adezactivat*
R Adeconect*
S Adeteriorat*Anu~compatibil*
T Anu~salva*
U Aacces refuzatApermisiun*
V Ablocat cuAcere codulAdeblo*Aeste blocat
W Anu detecteaz*Drecunoas*Dse conecteazaDvedeC~conecta
X Anu~schimb*~parolaEeta
Y Aios mai nouAmai nouaErecent*~decat
Z Acere actualizare*Aprea vech*Asa actualizezAversiune veche
[ Anu~sterg*Hs*
\\ Anu~dezactiv*Dopri
] Anu e compatibil*Dsuporta
^ Aincarcare*
_ Asterg iphone*GtelefonulAvand
\` Ava fi sters*
a AcazutApicat
b Aam pierdutAdoar o parteAlipsescAnu toate
c Ain pauza
d Aincalz*DingeAraceascaAse race*
e Anu incepeDpornesteDse intampla nimic
f Aeroare necunoscuta
i Aa reusitBcum mergeAmerge acumGdin nouArezolvat
j Afara eroriAnicio eroare
l Abaz*~de dateAmasin*
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
  cs
! AmobilFuAzarizeni
$ Apocitac*
& A*zaloh*Azaloz*
' Aobnov*
( AmistaEoApametFiBrostorAulozist*
) Ana iphonuDtelefonuDzarizeniApamet telefonuAtelefon~plnyAv telefonuCzarizeni
* Ak sitiApripojeni*
, Apolozk*Asoubor*
- Aprihla*AucetCtu
0 ArelaceFi
1 Adruhy iphon*GtelefonAjine zarizeniEm zarizeni
2 Adocasn*~zaloh*Anoveho iphon*Dy iphon*Ftelefon
5 Afiremni*Apracovni*Aspravc*
6 Apokrocil*~ochran*
7 Anajit iphon*GmujAvypn*~najit
8 Adokonc*~nastav*Anastaveni~dokonc*
: Aprestal*~podpor*Astarsi iosGch iphon*
; Achyba~zaloh*EyAnastala chybaBelze~zaloh*Cmuz*~zaloh*Cpovedl*Drobeh*Aprerus*
;< Achyba priEuAnedariCfung*Cjde*Cpodari*Aselh*
;I A*nezaloh*
< AnechceClzeCmoh*Duz*
= Adoslo mist*Amalo mist*Anedostat*Cmam~mist*Cni dost*E~mist*CstaciCvejde
> AplnaDeDyAzaplnen*
? Apredchoz*
@ Anedokonc*Clze~dokonc*Cpodari*~dokonc*
A Aspatn*
B Anebyl*~k dispoziciClze nacist
D Ajen~wifiAmusi bytEmEteAnutn*Apotreb*Avyzad*
E Abez internetuAletov*~rezim*Aneni~internet*
F Atlacitk*Azalohovat nyniKted
G Aje sedaGeAnejde~kliknoutGzmacknoutAzasedl*
H Aprave~obnov*Cobiha~obnov*Astale~obnov*
I Anebyl*~zaloh*Cni zaloh*Aposledn*~zaloh*
J AdlouhoBnyAmesic*AtydenDn*
K Adosud nebyl*Ajeste nebyl*
L Anedari~pristup*Cma pristupDuz*~prihlas*
M Achce~hesl*Aover*Apotvrd*Cz*~hesl*Azada*~hesl*
N Anepamat*Drijm*CvimAspatn*~hesl*Azapomnel*
O AnehybeAtociAvisi naAzbyvajici*Bustal*
P Acelou nocAstrasne dlouhoAtrva~dlouh*GniFhodin*Auz~hodin
Q Ase~vypin*Avypnul*
R Aprerus*~spoj*Aztrat*~spoj*
S Aneni kompat*Aposkozen*
T Anejde ulozitClze ulozitCmohla~ulozen*Cpodari*~ulozit
U Aodepren*Bpravnen*Apristupov*~prav*
V Auzamcen*Azamcen*
W Anedetek*Cmuz*~pripoj*CnajdeCpripoj*Crozpozn*
X Anejde nastavitGzmenitClze nastavit
Y Anovej*
Z AaktualizovatAmoc star*Astarsi verz*Azastaral*
[ Anejde~smazatGvymazatClze~smazatCmuz*~smaz*
\\ Anejde~vypnoutClze~vypnoutCmuz*~vypn*
] Aneni podpor*
^ Anahrav*Aodesil*
_ Aprodej*Atovarn*Avymaz*~telefon*
\` Abude smazan*Asmazan*~zaAvyprsi
a Ai vam~nefung*Bcloud spadlAnefung*~i vamAserver*~nefung*
b Achybi~fot*Gkontakt*Ane vsechn*Cobnovil*Cupln*
c Aceka na wifi
d Aprehr*Avychlad*
e Anejde spustitBic se nedeje
f Aneocekav*~chyb*Cznama chybaGou chybu
g Aaktualizacni*~server*Anepodepis*
i Aopet fungujeAuspesneBz fungujeDjdeAv poradkuByresen*Azase funguje
j Abez chyb*
l Acouvaci*~kamer*Adatabaz*
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
  sk
! AmobileAzariaden*
( Aicloud*~plnyAmiest*ApamatFeBlny icloudBriestor*Aulozisk*
) Ana telefoneDzariadeniApamat telefonuAv iphoneCmobileCtelefoneCzariadeni
* Apripojen*AsietEe
, Asubor*
. Ahesl*
0 Arelaci*
1 Aine zariadenieCom zariadeni
2 Anove zariadenie
3 Aapky
4 A*sifrov*
5 Afiremn*Apracovn*Azamestnavatel*
6 Arozsiren*~ochran*
7 Anajst iphon*GmojAvypn*~najst
8 Anastaveni*~dokonc*Asprievodc*~nastav*
: Astarsom ios
; Aneda sa~zaloh*Cmoz*~zaloh*Cprebeh*Bie je mozne~zaloh*Asa neda~zaloh*Azaloh*~sa neda
;< Azlyh*
< Aneda saCmoz*Bie je mozneAsa neda
= Achyba miest*Adoslo miest*Amalo miest*Anemam~miest*CzmestiBie je dost*G~miest*
? Aposledn*Bredchadz*
@ Anebol*~dokonc*Cda sa dokonc*
A Anestabil*Apomal*Azle
B Aneboli dostupn*Bie su~dostupn*
C Azapin*Dn*
D Aiba~wifiAlen~wifiAmobiln*~dat*
E Anie je internet*Apripoj*~na internetArezim lietadl*
F Atlacidl*Azalohovat teraz
G Aneda sa klik*Istlac*AsivaDeAzosedn*
H Aprebieha~obnov*
I Anebol*~zaloh*Bie je zaloh*
J AdlhoAmesiac*Atyzd*
K Aani razAeste nebol*Anikdy
L Anedokaze pristup*Cmoz*~prihlas*
M Apyta~hesl*
N Aneprij*Cspravn*CviemAzabud*
O Anekonec*Cpostup*Aodhad*Bstal*Azamrz*Csek*Bostal*Fvaj*
P Acelu nocAstrasne dlhoAtrva~dlho
Q Avypina saDlaDnutaGeGyDol
R Aodpoj*Astrat*~spoj*
S Anekompatib*Bie je kompatib*Aposkoden*
T Aneda sa ulozit
U Aodmietnut*
V AkodomAodemk*Comkn*Auzamknut*Azamknut*
W Aneda sa pripoj*Cmoz*~pripoj*Cvidi
X Aneda sa nastavitIzmenit
Y Anovs*
Z Aprilis star*Astarsia verzia
[ Aneda sa~vymaz*Izmaz*Fvymaz*Fzmaz*Cjde~vymaz*Cmoz*~vymaz*Hzmaz*
\\ Aneda sa~vypn*Fvypn*Cjde~vypn*Cmoz*~vypn*
] Anepodpor*Bie je podpor*
_ Apredaj*Atovarens*Avyrobn*~nastav*
\` Abude vymazan*
a Aaj vam~nefung*JjdeAicloud spadolAserver*~nejduAvypad*
b Achybaj*~fot*Ikontakt*Anie vsetk*Avynechan*
c Acaka na wifiApozastav*
e Anespust*Czacin*Fn*Bic sa nedeje
f Aneocakav*~chyb*Cznamu chybu
g Aaktualizacn*~server*
i Aopat fungujeAteraz fungujeAuz ideAv poriadkuByriesen*
l Acuvac*~kamer*
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
  hr
! Amobitel*Auredaj*
$ Aracunal*
& Aicloud kopij*Akopija icloudArezervn*~kopij*Asigurnosn*~kopij*Pr*
' Aobnavlj*Apovrat*Avraca*Dti*
( Aicloud~punAmjestaAprostor*
) Amobitel~punAna iphoneuDmobiteluDuredaju
* Amrez*Aserver*
, Adatotek*Apodaci
- Aprijav*AracunFu
. Alozink*AsifraEu
0 Asesij*
1 Adrugi iphone*Guredaj*
2 Anovi iphone*FmobitelAprivremen*~backup*Lkopij*
3 Aaplikacij*
4 Asifrir*
5 Aposlodav*Asluzbeni*
6 Anapredn*~zastit*
7 Apronadi iphone*Imoj
8 Adovrs*~postav*Apostavljanje~dovrs*
: Astarijem iosGim iphone*Avise ne podrz*
; Ane mo*~backup*Hkopij*Hnapravit*Cce~backup*AprekidaCoblem*~s backup*
;< Agresk*Ane radiCuspje*Bije uspje*Apogresk*
;I Anije izraden*
< Ane moguFzeCceBije moguce
= Afali~memorij*Amalo prostoraAnema dovoljnoFviseE*~memorijeHjesta
> Aicloud punAje pun*Apopunjen*Bun icloudEje
? Aposljednj*Brethodn*Azadnj*
@ Ane moze~dovrsitiBije dovrs*Fzavrs*E~mog*~dovrs*
A Alosa vezaAspor internet
B Anedostup*Bije dostup*Csu~dostup*
C Aaktivir*Aomoguc*Aukljuc*
D AmoramEteAtreba*Azahtijeva
E Abez internetaAnema~internet*Azrakoplov*
F Agumb*Aizradi sigurnosnuAkopiraj sadaAtipk*
G Ane mo*~klik*Hstisn*Caktiv*Asiv
H Ai dalje~obnavlja*Atrenut*~obnavlja*
I Anije~napravi*~backup*Okopij*Aposljednj*~kopij*Azadnj*~backup*Hkopij*
J AdanaBugoAmjesec*Atjed*
K Ajos nijeAnijednomCkad*
L Ane mo*~prijav*Fze pristup*
M Atrazi~lozink*Aunes*~lozink*
N Akriva loz*GsifraAneispravn*Ctocn*Apogresn*Azaborav*
O Ane napredujeApreostal*Cocjen*Azaglav*Cpel*Eo
P Acijeli danApredugoAsatimaAtraje~danaGsatiAvec~sati
Q Aiskljucen*Anije ukljuc*
R Aodspoj*Aprekid*~vez*
S Anije kompatib*Aostec*
T Ane moze~spremit*Bije mogla~spremit*
U Adopusten*Aovlast*Apristup~odbijen
V Aotkljuc*Avjerovat*Azakljuc*
W Ane mo*~spojitiDprepozna*DspajaDvidi
X Ane mo*~postavitiIromijen*
Y Anovij*
Z Atreba azurir*Azastar*
[ Ane mo*~izbris*Hobris*Cce~obris*
\\ Ane da~iskljuc*Dmo*~iskljuc*
] Ane podrzavaBije podrzan*Csu podrzan*
^ Aslanje na icloud
_ Aprodaj*Atvornic*
\` Abit ce obrisan*
a Aicloud~paoAne radi~i vamaApao icloudAserver*~pal*
b Adjelomic*Afale~slik*Anepotpun*Bije sveCsu ukljuc*
c Aceka wifiApauzir*
d Aohlad*Apregrij*
e Ane pocinjeFkreceCce~pocet*
f Anepoznat*~gresk*Kpogresk*
g Aposluzitelj*~azur*Aserver*~za azurir*
i Aopet radiAproradi*Arijesen*Fi*Asad radiDa radiAuspjesno
j Abez gres*Anema gres*
l Abaz*~podat*Akamer*~za voznj*
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
  pl
! Aajfon*Cpad*Afon*AiosaBphon*Akomork*Asmartfon*Aurzadzeni*
" Aajklaud*Achmur*~appleFaFyFze
# Aajtuns*
#$ Aurzadzenia apple
$ Akomp*AmacaApecet*
$% Adysk*
& A*archiwiz*Btworz*~kopi*Abakap*Akopi*~sie~robi*EaEeEiArobi*~kopi*Awykon*~kopi*Azapasow*Brob*~kopi*
&' Awgra*~kopi*
&I Aostatni*~kopi*
' Aodtw*Czysk*~backup*Ikopi*Aprzenie*~kopi*Dywr*Awczyta*~backup*Ikopi*Bgra*~backup*EcDyw*Az backupuCkopiiBalad*~kopi*Brzuc*~kopi*
( AdyskuAicloud~pelnyAmiejscaGeHmApamiec*Belny icloudBojemno*Brzestrze*Awolnych gb
) Amiejsca na iphon*Iw iphon*Ana iphonieDtelefonieEym iphon*Hurzadz*DurzadzeniuApamiec iphon*HtelefonuHwewn*Gi iphon*ItelefonuIurzadzeni*Iwewn*Belny iphon*GtelefonAsamym telefonieAtelefon pelnyH~pelnyIzapchan*Aw iphonieCpamieciCtelefonieCurzadzeniu
* AlaczaEeApolaczeni*Aserwer*BiecEiFaAzasieg*
+ Asieci bezprzewodow*
, AdaneDychBokument*Aelement*Aplik*
- AkoncieDtaEemAlogowa*Azalog*
. Ahasl*Akodu dostepu
.V Akod dostepu
/ AmailaEow*Apoczt*
0 Asesj*
1 Adrugi iphon*Fm iphon*HtelefonieAinne urzadz*Ego iphon*HtelefonuHurzadz*Dy iphon*Em iphon*GtelefonieGurzadz*Astarego iphon*ItelefonuEym iphon*
2 Abackup*~tymczasow*Anowe urzadz*Ego iphon*HtelefonuDy iphon*FtelefonEm iphon*GtelefonieAprze*~na now*Esiad*~naAtymczasow*~backup*Lkopi*
3 AapekCkaDiClikac*Cpk*
4 Aszyfr*Azaszyfr*
5 Aczas przed ekranemAdzial itAfirm*AinformatykAkontrol*~rodzic*Anadzorowan*Aogranicz*Brganizacj*Apracodaw*Asluzbow*Bzkol*Azarzadzan*
6 Apelne szyfrowanieAszyfrowani*~end to endAzaawansowan*~ochron*
7 Ablokad*~aktywac*Afunkcj*~znajdzAlokalizator*Awylacz*~znajdzAznajdz iphon*HmojG~wylacz*
8 A*koncz*~konfigur*Aasystent*~konfig*Kustaw*Aekran*~czescHpowital*Akonfigurac*~*koncz*Miphon*MnieMtelefon*Murzadz*Apierwsz*~konfigur*Boczatkow*~konfigur*
9 Apolacz z itunesAtryb odzyskiw*FrecoveryEie recovery
: Ajuz nie wspier*Ewspieran*Akoniec wsparciaAnie jest juz wspier*D~wspiera*Aprzestaje wspieracHl*~wspier*Astarego iosEsze iphon*Gych iosLphon*Kurzadz*Kwersj*Ey iosFm ios
; Aanulow*Aciagle nieAdupaAkichaAlipaAnie da sieG*~utw*Iwykon*Izrob*EidzieEmo*~*archiw*Ibackup*IrobicIstw*Iutw*Iwykon*Izrob*GgeGznaEpotrafiGzwalaEsie zrobilaEtworzyEwyszl*Ezadzial*Gpis*Grchiw*Fostal*~utw*Frobil*J~kopi*Dudan*Aodrzuc*ApadaBoszla zleFo nie takHzleBroblem*~z backup*Lkopi*Czerwan*Fyw*Asie nie robi*Itw*Izrobi*BypieAurywaAwysypujeCwala*Fil*AzawieszaBostal*~przerw*
;< Ablad*Ced*Anie chceEdzial*Epowiod*ErobiEudajeHl*EwychodziDdzial*Dmozliw*Dpowodz*Aprzestal*
;<e Aodmawia
;@ Anie konczy
;I Anie archiw*Ebackup*Ewykon*
;O Anie przechodziAzatrzymuje
< AblokujeAklopot*Anie da*Emog*Gz*Epotrafi*Gzwal*Ezostal*Azablokow*
<N Anie przyjm*Aodrzuca
= Abrak miejscaFwolne*E~miejscaFpamieciGrzestrzeniAdokup*Amalo miejscaFpamieciBiejsce~*koncz*Anie ma miejscaG*~miejscaIpamieciFiesciEstarcz*Ewystarcz*Ezmiesci*Jzcz*Ddostat*Dwystarcz*Apamiec~*koncz*Brzekrocz*Askonczyl*~sie~miejsc*Io sieAwiecej miejscaDksz*~nizAza duz*Dmal*Cbrak*Bbyt malo
=\` Akonczy sie
=b Abrakuje
> Amam pelenApeln*Brzepeln*Awyczerp*Azapchan*Deln*Cwalon*
? Aostatni*Apoprzedni*Awczorajsz*
@ Anie dokoncz*Emozna byloKukonczycEskoncz*Eukoncz*Ezakoncz*Ddokoncz*Dukoncz*Dzakoncz*D~dokoncz*Eskoncz*Eukoncz*Ezakoncz*Cgdy nie koncz*
@b Aniepeln*
A Akiepsk*Amarn*Aniestabiln*Apowoln*Broblem*~internet*Jpolacz*Jsieci*Czerywa*Ez siecArwieAstan sieciEu sieciAtragiczn*Awarunk*~sieci*Gi sieciGow sieciBina sieciBoln*Az powodu~polacz*JsieciBle warunkiDj jakosciCych warunk*Brywa*
B Anie byl*~dostepn*Ejest dostepn*Eladuj*Esa dostepn*Ddostepn*D~wczyt*FyswietlicEzalad*
C Aaktywow*AodpalicAprzelacznikAuaktywn*Awlacz*Azalacz*
D Abez wifiBrak wifiAchce~wifiAdane komork*Dych komork*Ainternet z kartyAkaze~wifiBonieczn*Amusi bycE*~wifiEszDzeAnie ma*~wifiGm wifiDzbed*Apodlacz*~wifiClacz*~sieci*IwifiCtrzeb*Atransmisj*CzebaBylko~wifiAwymag*
E Abez~internetuBrak polaczeni*FsieciE*~internet*Anie ma*~internet*Apodlacz*~internet*Clacz*~internetemAtryb*~samolot*
F AarchiwizujAbackup terazAguzik*Aklawisz*Bopi*~terazAprzycisk*Autworz backupHkopi*Azrob backupFkopi*
G Anie da sie kliknacLnacis*EklikaEmoge kliknacJnacis*Gzna kliknacDaktywn*Dklik*D~klik*Enacisn*Ewcisn*Aprzycisk*~nie dzial*Oreag*Egas*Aszar*Awyszarz*
Ge Anie reaguje
H Ado konca~odtw*Jprzywr*Cpoki~odtw*Hprzywr*Ajest odtwarzan*Fprzywracan*E~odtwarzan*Fprzywracan*Anadal~przywrac*Aodtwarza sieIn*~trwaAprzywraca sieJn*~trwaAtrwa przywr*E~odtwarzan*Fprzywracan*Aw trakcie przywr*J~odtwarz*Kprzywrac*Bciaz~odtwarz*Gprzywrac*Blasnie przywr*H~odtwarz*Iprzywrac*Azakonczeni*~odtw*Mprzywr*Ku odtw*Mprzywr*
I Aautomatyczna kopiaAbackup*~nie byl*Mrobi*Bez backupuEkopiiBrak kopii odE*~backup*GkopiiAkopi*~nie robi*Anie byl*~archiw*Jbackup*JkopiiHo kopiiEma~kopiiFia*~backup*JkopiiErobi backupuJkopiiJsieI*~backup*KkopiiEtworz*~backup*LkopiiJy kopiiEzrobi*~backup*LkopiiD~backupu odEkopii odAostatni backupH*~backup*Ha kopia
IK Anie ma~backup*
J AczerwcaAdawnaEoAgrudniaAjakiegos czasuAkwietniaAlatBipcaCstopadaButegoAmarcaBiesi*Aod dluzszegoDmajaDrokuApazdziernikaArokAsierpniaBtyczniaAtydzienCgod*Awrzesnia
JP Adni
K Aani jedn*~backup*Kkopi*IejErazuAjeszcze nie~backup*Mkopi*Anie ma jeszczeCgdyAzadn*~backup*Gkopi*Eej kopii
L Adostepu do kontaAnie da*~zalog*Ejest*~zalogow*Ema*~dostepuFo*~zalog*D~uzyskac~dostep*Awylogow*
LU Abrak dostepu
M A*weryfik*Achce hasl*E~hasl*Aniepotwierdz*Apoda*~hasl*Ec hasloCnown*~hasl*Ctwierdz*Brosi o hasloF~hasl*Byta o hasloE~hasl*Auwierzyteln*Awpis*~hasl*Eac hasloCrowadz*~hasl*Bymaga~hasl*Azada haslaE~hasl*Cloguj*
N Abledn*Ahasl*~nie dzial*Anie akcept*EdzialaEmam haslaEpamiet*GsujeEustawia*EwiemEznaHmDpopraw*Erawidl*Dwlasciw*Dznan*Cgdy nie ustaw*Kzaklad*F~hasl*Areset*~hasl*AzadneFgo haslaCpomni*Bgubi*~hasl*BleCy
O Aani drgn*Abez koncaEzmianBrak postep*Aciagle naBzas*~pozostal*CekaAjeszcze~minut*Akreci sieAmieliAnie drgn*Eidzie dalejEkonczy sieEpostep*HuwaErusza*Iy*Ezmienia sieDskoncz*Aoblicza*Bczekiw*Apetl*Bozostal*~czas*Kgodzin*Kminut*Asie nie konczyBtana*Eel*CoiBzacow*EujeAtkwiAutkn*CykaAw jednym miejscuCkolkoBieszaCsiAzacialEel*EnaCmarz*Droz*Ctrzym*~sieHa*Cwies*
P Abardzo dlugoHwoln*Acal*~dzienFnocDa nocAdobeAgodzin*Aod wczorajApowoliAslimacz*Btrasznie dlugoKwoln*Atak dlugoBrwa~dlugoFwieczn*Awiecznos*DkiBleczeBolnoAza dlugoBbyt dlugo
Q Adezaktyw*Ajest nieaktywn*Fwylacz*Anie jest aktywn*Jwlaczon*AodznaczaAsam sie wylacz*D*~wylacz*Da sie wylacz*Do sie wylacz*Bie wylaczaD~wylacz*Awylacza sieGon*Gyl*
R AgubiAodlacz*Cpi*Apolaczeni*~przerw*Lutrac*Lzerw*Arozlacz*Atrac*~polacz*Ei polaczen*Autra*~polacz*Eta polacz*Awypie*EnaAzerw*~polacz*Ea*Bryw*~polacz*Ea
S Akorupc*Anie jest kompat*Jzgodn*Dczyteln*Dkompatyb*Dzgodn*D~odczytacApopsut*Auszkodz*Azepsut*Bniszczon*
T Ablad zapisuCedy zapisuAnie da sie zapisacEmozna zapisacEzapisujeD~zapisa*Juj*Jz*
U Abrak uprawn*Adostep zabron*G*~do dyskuIzabron*Gu do folder*Aniedozwol*Aodmawia dostep*Dow*~dostep*Fa dostepuAprawEa dostepuAtylko do odczytuAuprawnie*
V Ablokad*~ekran*Achce kod*Aekran blokadyAkod blokadyDemAodblok*Apoda*~kod*Ec kodBrosi o kodF~kodByta~kodAwpis*~kod*Eac kodCrowadz*~kod*Bygaszon*Azablokowan*Cda koduCufa*
W Abrak polaczen*Anie laczyEmoze polaczycJsie polacz*Hna polaczycEpojawiaGkazujeErozpozna*EwidacHziFykry*GswietlaEznajd*Dpoprawn*~odpow*Erawidl*~odpow*Dwidoczn*D~nawiaza*Epolaczy*Asparow*
X Anie chce~ustawi*Eda sie ustawicG*~ustawi*Izmieni*Emo*~ustawi*Izmieni*Gzna ustawicEpozwala~ustaw*Mzmieni*Euda*~ustawi*Jzmieni*Hlo~ustaw*Ezostal*~ustaw*D~ustawicEzmienic haslaL~hasl*
Y Aaktualniejsz*Acofna*~wersj*Anowsz*Apozniejsz*Awersj*~betaByzsz*Az bety
Z Akaze~zaktualiz*Amusi*~*aktualiz*Dze~zaktualiz*Anajpierw zaktualiz*I~zaktualiz*Bieaktualn*Czsz*Apotrzeb*~aktualiz*Brzestarza*Astarej wersjiEsz*~iosIwersj*Ga wersj*Gej wersjiGy iosAtrzeba zaktualiz*G~*aktualiz*Awymag*~aktualiz*Hnowsz*Fa aktualiz*Aza star*Cktualizowa*Bbyt star*
[ Anie chce sie usun*I~usu*Eda sie skasow*Lusun*G*~usu*Emo*~usu*Gge skasow*Jusun*Gzna usun*Epozwala~usu*Euda*~usu*FsuwaD~skasow*Eusun*Askasowac~nie da*Ausun*~bladGpozniejEac~nie da*Lmo*
\\ Anie da sie odznacz*Lwylacz*Emoge odznacz*Jwylacz*Gzna wylacz*D~odznacz*Ewylacz*EzdjacAsamo sie wlacz*Awylaczyc~nie da*Nmo*Azaznacza sie
] Anie jest~obslug*Jwspier*Eobslug*Epozwala naEsa obslug*Ewspier*EzezwalaDobslug*
^ Aprzeslac~icloudHn*Fyl*~icloudHan*Awgryw*~icloudBysla*~icloudDyl*~icloudFani*
_ Aczyszczeni*Afabryczn*Aodkup*Askasow*~zawartos*Bprzeda*Ausun*~zawartos*AwyczyscHi*Cmaz*
\` A21 dniAbedzie usuniet*Ado grudniaAprzestajeHn*Atrac*~waznoscAusunie sieHzaGt*~poJzaAwygas*Aza~dni~usun*Bostan*~skasow*Iusuniet*Ga usuniet*Gie usuniet*
a Aawari*Aicloud nie odp*Hpadl*Akomus tezAlezyAnie dzial*~u wasJaja serwer*Apadl icloudE*~serwer*EoBrzerw*~w dzial*GaAserwer*~lez*Inie dzial*Modp*Ipadl*Gy appleBtan systemuDtus systemuAtylko u mnieAu was tezF~nie dzial*Bsterk*Azakloc*
b Abez zdjecBrakuj*~aplikac*IdanychIkontakt*Iwiadom*Izdje*Aczesciow*Anie obejm*Eprzywrocil*Ewroci*Fszystk*Dkomplet*Etor*~nieDuwzgl*D~uwzgl*Ewszystk*Apo odtw*~brak*Jnie maDprzywr*~brak*Lnie maClow*CmijaEniet*Brzepad*BustaEeEyAstracil*Atylko czescAzniknalFe*
c Aczeka na siecJwifiAoczek*~na wifiApauz*Awstrzym*Bznow*Azapauz*
d Agorac*Anagrzew*Aostyg*Aprzegrz*Aschlod*
e Abrak reakcjiAi nicAnawet nie zaczyn*Bic nie robiEsie nie dziejeCe chce ruszy*Jsie zacz*I~zaczacEmo*~rozpocz*~backup*Rkopi*EodpalaErozpocz*FuszaEstartuj*EuruchamiaEwlacza sieEzaczalIel*IynaD~wystart*Azero reakcji
f Anieoczek*~blad*Med*Dspodz*~blad*Dznan*~blad*Led*
g Anie jest~podpis*Epodpis*D~serwer*~appleFkontaktowac~serwer*Aplik*~hostsBrzestal*~podpis*Aserwer*~aktualizac*Lyw*Ioprogramow*Iuaktualn*
h Aautomatycznie~szyfr*AdomagaAkazeAna sileAobowiazkow*Asamo~szyfr*Aupiera sieAwymusz*Azmusza
i Abackup~jest okAdziala bez problem*LzarzutuAjednak~udaloBuz dzialaEokAkopia~dziala dobrzeGjest okGposzla dobrzeGsie zrobilaGwykonanaApomyslnie przywr*Kutw*Kzak*Broblem~rozwiazan*Arozwiazal*Asie pomyslnieBukcesemAteraz dzialaBo pomogloAw koncu dzialaH~udaloIzrobil*Breszcie dzialaI~udaloJzrobil*Bszystko okAzaczel*~dzialacBnow dzialaEu dziala
j Abez bled*Ezadn*~bled*Brak bledowAnie ma bled*Azadnych bledow
k Aco sie stanieBzy moznaEwartoAgdzieAile kosztujeEmiejscaEtrwaAjak dlugoEmogeEzrobic
l Abaz*~danychDa danychAhistoria plikowAkamer*~cofaniaBlucz*~zapas*Bopia windowsAsamochod*Btan gryCron*~internet*HwwwAzapis*~gryBdjecia~synchroniz*
n Abloker reklamAkontrola rodzicielskaAzapora
p Aspoza app store
q Aod aktualizacjiC~aktualizacjiApo aktualizacjiAzaktualizow*
r Atym samym miejscuKprocen*Azawsze naHprzy
s Adokumenty i daneAmapy offlineAnastepna kopia~gb
t Atylko w domuAw innej sieci~dzialaCpracy~dziala
u Aani~icloudFtunesAzarowno~icloud
x Aktos jeszczeAwszystkie naszeKurzadzenia
y Azmianie haslaFy haslaDen*~haslo
 ru оbеgаjиkнmтqрvсxлyвzк0п3д5з6у7яrб2ч8ь1м4ю9ыaшtгsжhхnфeэp
!! Ax2bk vg6gvzmbsb 0b3kvbzjmkr iэжoхфZkr z icloud
!" Ax2bk vg6gvzmbsb 0b3kvbzjmkr
"! Az icloud mg5bxqjqb8mb 4gxqjWxzb2b5mbsb 4gxqjAmg5bxqjqb8mb 4gxqj z icloudAqvg27gqxr gщg*3j4rqk 5yr vg6gvzmbsb 0b3kvbzjmkr
"" Amg5bxqjqb8mb 4gxqjAnvjmkykщg icloud 6j3bymgmbR3b8qk 6j3bymgmb
#! Amg 75jybx1 6jzgvtkq1 3bxyg5mgg vg6gvzmbg 0b3kvbzjmkgVxb65jmkg 3bxyg5mgk vg6gvzmbk 0b3kk
$! Avg6gvzmbk 0b3kk mg 2ayb 6jzgvtgmb k6 6j 3ybnbk vj2bqa xgqk
%! A3bxyg5m99 vg6gvzm79 0b3k9 qj0 0j0
&! A4gxqj 5yr 6jzgvtgmkr vg6gvzmbsb 0b3kvbzjmkr
&" A4gxqj 3b8qk mgq
'! Amg5bxq73ma zb zvg4r xb65jmkr 3bxyg5mgk vg6gvzmbk 0b3kk
(! A3vb2yg4j 3vk z0y98gmkk vg6gvzmbsb 0b3kvbzjmkr
)! Az icloud 3b50y98kqg 7xqvbkxqz7 0Akx3by167kqg wifi 5yr z0y98gmkr vg6gvzmbsb
*! A8qb2a mj8jq1 vg6gvzmbg 0b3kvbzjmkg mgb2nb5k4b 3b50y98gmkg 0 xgqk wifi
,! Apqbk vg6gvzmbk 0b3kk zbxxqjmjzykzjgqxr 5v7sbg
-! Amjxqvbk0k vg6gvzmbsb 0b3kvbzjmkr xqjm7q 5bxq73ma 3bxyg b0bm8jmkr zbxxqjmbzygmkrA3bqb4 jzqb4jqk8gx0k 275gq xb65jmj vg6gvzmjr 0b3krBvb5byhjgqxr zbxxqjmbzygmkg k6 vg6gvzmbk 0b3kk icloudAvg6gvzmag 0b3kk*qj0 0j0 3vbцgxx gsb zbxxqjmbzygmkr mg 6jzgvtgm
.! Avg6gvzmag 0b3kk pqbsb*mg xb65jzjykx1*5mZxb65jzjykx1*mg5
/! Amgq vg6gvzmbk 0b3kk iэжoхфAvg6gvzmag 0b3kk pqbsb iэжoхф*3b0j mg xb65jzjykx1
0! Avg6gvzmbk 0b3kk z icloud mg 75jgqxr 3by78kq1 5bxq73
1! Avg6gvzmbg 0b3kvbzjmkg z icloud qvg27gq 3vbzgv0k 3jvbyr
2! A0b3kk*z icloud mgzb64bhmb 2g6 3vbzgv0k j5vgxj
3# A3b5x8gq bxqjztgsbxr zvg4gmkAxb65jmkg 0b3kk.
4# Az0y. vg6gvzmbg 0b3kvbzjmkg
5! Amg 75jgqxr 75jykq1 vg6gvzm79 0b3k9Avg6gvzm79 0b3k9 mgy16r 75jykq1 qj0 0j0 bmj kx3by167gqxrApq7 vg6gvzm79 0b3k9 xgk8jx mgy16r
6! Amg 75jgqxr bq0y98kq1 vg6gvzm79 0b3k9Axgk8jx bq0y98kq1 vg6gvzmbg 0b3kvbzjmkg 5yr
7! Avg6gvzmbg 0b3kvbzjmkg mg 3b55gvhkzjgqxr
8! Ax2bk zasv760k k vg6gvzmbsb 0b3kvbzjmkr
8" A72g5kqgx1 z mjyk8kk 3b50y98gmkr 0 wifi
9! Avg6gvzmbg 0b3kvbzjmkg z icloud za0y98gmbV*z icloud za0y98gmb
:! Ab2 kx3by16bzjmkk nvjmkykщj icloud xgk8jx
;! Avg6gvzmbk 0b3kk mb z mgk mgq mg0bqbvanAxvb0 2gx3yjqmbsb nvjmgmkr z icloud
;# Azjtk 5jmmag sbqbza 0 3gvgmbx7 mj mbzak iэжoхф. 5jmmag z vg6gvzmbk 0b3kk z icloud 2757q 75jygma 8gvg6
@! Azbxxqjmbzygmkg mg 6jzgvtgmbAb2ъg0qa mg 75jybx1 zbxxqjmbzkq1 k6
A! Amg 75jybx1 za3bymkq1 zbxxqjmbzygmkg k6
B! A5yr zbxxqjmbzygmkr za3bymkqg 3b50y98gmkg 0A6jsv760k 3vkybhgmkk k 4g5kjejkybz qvg27gqxrH7 3vkybhgmkk k 4g5kjejkybz za3bymkqgAk6 icloud zb6b2mbzkqxr 0bs5j pqbq
B" Azbxxqjmbzygmkg 3vkbxqjmbzygmb
  ru
! Ajk3j5*Db5*Cebm*Ak3j5*Bebm*A4b2ky1m*A3yjmtgq*Ax4jvqebm*Aqgygebm*A7xqvbkxqz*Ar2yb0*
" Ajk0yj75*Eb75*E75*Ak0yj75*Ab2yj0*E8m*
# Ajkq7m*Akq9mx*Aq9mxAejkm5gv*Bkm5gv*
#$ Ajkq9m*
$ Azkm5*A0b43*A4j0DjD270*DgAmb7q*A30
$% A5kx0*
% Azkmq*
& A2j0j3*Bg0j3*Bp0j3*A0b3k*Avg6gvzm*
' Azgvm7q1 k6H~0b3k*Bbxxqjm*Dqjm*A6jsv76*~0b3k*Cykz*~0b3k*Eq1~0b3k*Ak6 2g0j3jEp0j3jD0b3kkAmj0jq*Abq0jq*~0b3k*A3gvgmgx*~0b3k*Avj6zgvm7q1Bgxqbv*Ax 2p0j3j
( AsksbzA4gxqjEbA3j4rq*Bvbxqvjmxqz*Anvjmkykщ*
) Ajkebm 6j2kq*Az qgygebmgA4gxqj mjEb mjAmj jkebmgDxj4b4 jkebm*Jqgygebm*J7xqvbkxqz*DqgygebmgD7xqvbkxqzgA3j4rqk iэжoхфHjkebm*HmjHqgygebm*H7xqvbkxqz*F1 iэжoхфHjkebm*Hqgygebm*Axj4b4 qgygebmg
* Az3mAkmgq*Cqgvmgq*A3b50y98gmk*Avb7qgv*Axzr6kE1Bgvzgv*CqkD1E9Bbg5kmgmk*
*+D Azjkej*
+ A2gx3vbzb5m*Azjk ej*
, A5jmmagFnBb074gmq*Aejky*Apyg4gmq*
- Ajk5kB00j7mq*A78gq0*Em*
. A3jvby*
/ Ak4gky*A3b8qjEgEbz*FkE7Ea
0 Axgjmx*Cxxk*
1 A5v7sbg 7xqvbkxqz*Fk iэжoхфHjkebmHqgygebmF4 jkebmgH7xqvbkxqz*
2 Azvg4gmm*A5yr mbzbsbE3gvgmbxjA3b5 mbzak
3 AksvjA3vkybh*Cbsvj44*
4 A6jtkev*Atkev*
5 Aj54km*A0b43jmk*Cv3bvjqkz*A454Absvjmk8gm*Bvsjmk6jцk*A3vbeky*Avj2bqb5jq*E8*Axy7hg2m*At0by*Ap0vjmmbg zvg4r
6 Avjxtkvgmmjr 6jщkq*Jbk 6jщkq*J79 6jщkq*Ax0zb6m*
7 A2yb0kvbz0j j0qkzjцkkAyb0jqbv*Amjkqk iэжoхфGjkebmAe7m0цkr mjkqk
8 Ajxxkxqgmq*A6jzgvtkqg mjxqvbk0*I1 mjxqvbk0*C0bm8kq1 mjxqvbk0*Amjxqvbk0j~6j0bm8*C8jy1mjr mjxqvbk0*A3gvzbmj8jy1m*
9 A5e7A0kv3k8*Aybsbqk3 iшuхфгA3gvg3vbtkz*Bvbtkz*Avghk4 zbxxqjmbzy*Fg zbxxqjmbzy*C0jzgvk
: Ajkbx чCebm м*Fg м*A2by1tg mg 3b55gvh*G~3b55gvhkzj*Amg 3b55gvhkzjgqxrA3vg0vjщ*~3b55gvh0*Axqjvjr ioгEbk ioг
; Aza2kzjgqCygqj*Fgy*Asy98kqA6jzkxj*A0vjtkq*Amg 2p0j3kq*Dza3bym*Fnb5kqD6jzgvt*Dk5gqD0b3kv7g*D4b*~zbxxqjm*Hx5gyjq1Ib65j*D3vbnb5kqGt*Dx5gyjy*Eb65jg*Iy*Fnvjm*Evj2jqazj*C75jy*Bk z 0j079Db5km~2p0j3*I0b3k*Fmb~0b3k*C0j0Ab2yb4*Cvazj*Bq4gmr*A3j5jgqBbtyb mg qj0Bvgvz*Eazj*Ax2b*Bvazj*
;< Amg zbxxqjm*D5jgqD4bs7FhgqD3by78j*Ik*Dvj2bqj*Dx4bs*D75jg*Gy*Dnb8gqCzb64bhm*Abq0j6*Btk20*A3gvgxqjy*
;<I Amg 5gyjgq*
;A Abqzjykz*
;O Abxqjmbzky*
< A6j3vgщ*Amg z0y98j*Dvj6vgtj*A3vb2yg4*Av7sjgqxrAx2bk
<I Amg xb65jgq*
<N Amg 3vkmk4j*
<V A6j2yb0kv*
<] Amg 3b55gvh*
= A2by1tg 4gxqjH8g4A5b073k*A6j0jm8kzj*Dbm8ky*A0bm8ky*B73k*~4gxqbA4jyb 4gxqjF3j4rqkEzjqbBgxqj mgIqAmg zyg6HjgqD5bxqjqb8m*Dbxqjybx1D3b4gщj*DnzjqjgqHkybC~nzjq*C5bxqjq*Cq 4gxqjE3j4rqkExzb2b5m*D7 4gxqjCnzjq0*B7hmb 2by1tgA3vgzat*Axykt0b4 2by1t*Aqvg27gq~4gxqj
> A6j2kzj*Ey*Eq*C3bym*A0bm8kybx1A3gvg3bym*Bb5 6jzr607Cym*Dbm
? A0vjkmkkFrrA3bxyg5m*Bvg5a57щ*CbtyjrFbgFak
@ A6jzgvtkq1~mgAmg za3bymgm*D5b5gyjy*Fnb5*~5b 0bmцjFtgyD6jzgvtj*Jgm*Jkyjx1Lbx1F0bm8ky*D3vbtgyHybC~za3bym*D6jzgvt*F0bm8*C6jzgvt*A3vgvzjm*
@O Amg 6j0jm8kzj*
@b Amg 5b 0bmцj
A Awifi~qbv4b6*Asy98makAk6 6j~kmqgvmgq*Gxzr6kHgqkBmqgvmgq~qbv4b6*A4g5ygm*Amgxqj2ky1m*C75bzygqzbv*Dxqbk8kz*Bk60jr x0bvbxq*Ab2vaz*A3ybn*Bvb2yg4*~kmqgvmgq*Jxgq*D3j5j*Axyj2*Bbxqbrmkg xgqkIr xgqkAqbv4b6kqA7xybzkk xgqkGr xgqk
B Amg sv76kq*D5bxq73m*Dbq0vazj*Fb2vjhj*D3vbsv7hj*C~6jsv76kq1D3by78kq1C5bxq73m*
BLU Amgq 5bxq73j
C Aj0qkzkv*Az0y98jgq*Gq*G9Fgmk*Fkq1Amg z0y98*
D A2g6 wifiA4b2ky1m*~5jmm*JkmqgvmgqHak kmqgvmgq*Amg 3b50y98gm*~wifiCb2nb5k4*Cq wifiB7h*~wifiDgm wifiAb2r6jqgy1mbA3b50y98kqg*~wifiJ1xr 0 wifiBvbxkq~wifiAqby10b~wifiBvg27*~wifiH3b50y98*Anb8gq wifi
E Ajzkjvghk4*A2g6 kmqgvmgqjAkmqgvmgqj mgqA0 kmqgvmgq7Amgq kmgqjGqgvmgqjE3b50y98gmkrExgqkAbeyjkmAvghk4 3bygqjFg 3bygqj
F A0mb30*~2p0j3*H0b3k*Hvg6gvz*Hxb65jq*Axb65jq1 0b3k9Ivg6gvzm*
G A2yg5m*A6jqg4m*Amg j0qkzm*Dh4gqxrD0yk0j2gy*Igq*Dmjhjq1Gk4j*Dqa0jgqxrC~mjhjq1Cj0qkzm*C5bxq73mjC0yk0j2gy*Cy16r mjhjq1Axgv*Aq7x0y*
H AzbxxqjmjzykzjgqxrHbzygmkg~k5gqPmg 6j0bm8*Agщg~zbxxqjmjzy*A6jzgvtgmkr zbxxqjmbzygm*Ak5gq zbxxqjmbzygmkgE~zbxxqjmbzygm*B6 pqbk 0b3kkAmg 6jzgvt*~zbxxqjmbzy*F0bm8*~zbxxqjmbzy*Ab0bm8jmkr zbxxqjmbzygm*Axgk8jx~zbxxqjmjzy*
I Ajzqb4jqk8gx0*~0b3k*A2g6 2p0j3jE0b3kkA5jzmb mgAmg 2ayb 0b3kkH~2p0j3*I0b3k*Ep0j3*Dza3bymry*D5gyjy*D0b3kv*Db2mbzyr*~0b3k*Kgq*Ky*Dxb65jzjy*Fnvjmry*Cq 0b3kkD~2p0j3*E0b3k*A3gvgxqjy*~5gyj*Bbxyg5m*~0b3k*Hkk 2p0j3Hrr 0b3kr
J Ajzs7xqjB3vgyrAsb5*A5jzmbBg0j2vrBmrAk9yrCmrAygqA4jvqjCrBgxrц*Amj6j5Bg5gy*Bbr2vrAb0qr2vrA3bysb5jAxgmqr2vrAegzvjyrArmzjvr
JP A5mgk
K Agщg~5gyjy*E0b3kvbz*Exb65jzjy*Amk b5mb*~2p0j3*J0b3k*Hsb 2p0j3jHk 0b3kkDvj67C0bs5j
L Azbkqk~mgAmg 37x0jgqC~zbkqkD5bxq73Abtk20j znb5j
M Azzg5kqg~3jvby*Dxqk~3jvby*Cb5kq1~3jvby*A6j3vjtkzjgq~3jvby*A3b5qzgv5*Hh5*Bvbzgv*Dxkq~3jvby*Aqvg27gq~3jvby*
N A6j2ay*Eq*A0j0bk~3jvby*Amg zgvm*D6j5jzjy*Emj9D3b5btgyGnb5*F4m*Evjzky1m*Fk574azjy*Dxqjzky*DqbqD7xqjmjzykzjy*Czgvm*C3vjzky1m*Bk b5kmAbtk2b8m*A3bmrqkr mg
NW Amg vjx3b6mj*
O A2g6 k64gmgmkkCx0bmg8m*Azg8mbBkxkqDmgqDrqBxqjy*Ah5gqA6jzkx*C4gv*Cxqv*Eay*Cцk0y*A0v7qkq*Amj ююD4gxqgDb5mb4 4gxqgBg 5zksj*Gh*Ebnb5kqD6jzgvtjgq*Dk5gq 5jy1tgD4gmrgqxrDx5zkm*Abhk5jmk*BxqjztgsbxrEybx1 4gmggI~4km7q*J8jx*A3b5zkx*Dx8gq*Axqbkq mjAqbv4b6*
P A2by1tg x7q*Azgx1 5gm1C8mbxq1Bx9 mb81A5bysbA4g5ygmmbA3by5mrAx zg8gvjB7q0*A7hg x7q*D~8jxAцgy79 mb81Dak 5gm1A8jxjE4kDbz
Q Aza0y98jgqxrGgm*Gky*A5gj0qkzkv*Amg z0y98gmjAb3rq1~bq0y98*Bq0y98jgqxrGgm*Gky*A3bxqbrmmb~bq0y98*Axj4 bq0y98*D*~za0y98*Fbq0y98*B2vjxazj*Bygqjgq
R Aiэжoхф~bq0y98*Ajkebm~bq0y98*Ab2vazBqzjykzjgq*Gy*Dr6*C0y98*~bqGgm bqGkyxr bqC3j5j*Cxbg5gm*Gkm*A3bqgv*~xbg5km*Fr xzr6kAvj6ъg5km*Axbg5kmgmkg 3vgvzjmbLvj6bvzj*K~3vgv*Aqgygebm~bq0y98*Cvr*~xbg5km*Egq xzr61Ibg5kmgmkgG~iэжoхфHjkebm*HqgygebmEq1~jkebmA7xqvbkxqzb~bq0y98*
S A2kqjrDagEkAkx3bv8*Amg xbz4gxqk4*D8kqjgqxrCxbz4gxqk4*A3bzvgh5*
T Amg 6j3kxazj*Dxbnvjmgm*Jky*Jr*D75jybx1 xbnvjm*C~6j3kxjq1Dxbnvjmkq1Axbnvjmkq1~mg
U A5bxq73 6j3vgщ*G*~6j3vgщgm*Amg nzjqjgq~3vjzC5bxqjqb8mb~3vjzCq 3vjzAbq0j6jmb z 5bxq73gI~5bxq73gA3vjz 5bxq73jFmjE*~5bxq73*Ej 5bxq73jCkzkygs*Avj6vgtgmk*
V Azzg5kqg 0b5*Dxqk 0b5*A5bzgv*A6j2yb8gm*Cyb8gm*C3jvby*A0b5 3jvby*A3vbxkq 0b5*Avj62yb0kv*G8*Aqvg27gq 0b5*Ap0vjm 2yb0*F*~3bsjx*
W Amg zk5kqGrqD0bmmg0q*D4bs7 3b50y98*Dmjnb5kqFtgyDb2mjv7h*E3vg5gyr*Eqb2vjh*D3b50y98*Frzyr*Dxbg5kmr*D75jgqxr 3b50y98*Gybx1 3b50y98*Dцg3yr*C~mjkqkD3b50y98kq1*Dxbg5km*
X Amg 75j*~3jvby*Gybx1 7xqjmbzkq1 3jvby1Exqjmbzkq1 3jvby1C~6j5jq1 3jvby1Dk64gmkq1 3jvby*D3bxqjzkq1 3jvby*Dx4gmkq1 3jvby*D7xqjmbzkq1 3jvby*A3jvby*~mg 6j5j*K4gmr*K7xqjm*
Y A2gqjD0*D7DaBbygg zaxb0*Gmbz*G3b65m*Azgvxkr zatgBatg zgvxkrAmbzggDbk zgvxkkAxqjvtg zgvxkr
Z A2bygg xqjv*Azgvxkr mkhgAmj5b b2mbz*E~b2mbz*Bgb2nb5k4*~b2mbz*Bkhg zgvxkrC60jr zgvxkrB7h*~b2mbz*Dmb b2mbz*Ab2mbzkqgH1 ioгA3vbxkq~b2mbz*Axykt0b4 xqjv*Bmj8jyj b2mbz*H~b2mbz*Bqjv*~zgvx*Ejr zgvxk*Ebk zgvxk*Aqvg27*~b2mbz*Fgq b2mbz*A7xqjv*
[ Amg 5jgq 75jykq1D4bs7 75jykq1D3by78jgqxr 75jykq1D75jgqxr 75jykq1Gykq1Hrg*I9*C~75jykq1Cy16r 75jykq1Abtk20j~75jy*A75jy*~3b6hgEkq1~mg
\\ Asjyb80*~mgAmg za0y98jgqxrD5jgq bq0y98kq1H~bq0y98*Ixmrq1D4b*~za0y98*Hbq0y98*Hxmrq1Fs7 za0y98kq1Ibq0y98kq1Ixmrq1Dbq0y98jgq*Jkq1D3by78*~bq0y98*Ijgqxr bq0y98*Dxmk4jgqxrD75j*~za0y98*Ibq0y98*Cy16r bq0y98kq1Abq0y98kq1~mg 75j*Axj4j z0y98jgqxrBmbzj z0y98jgqxr
] A6j3vgщj*~0b3k*Amg 3b6zbyr*~0b3k*Dvj6vgt*~0b3k*C3b55gvhkz*
^ Azasv7h*F6*A6j0j80*Abq3vjz0*
_ A6jzb5x0*A3vb5jh*Fq1Ax2vbxkq1 iэжoхфFb4Bqgvgq1Ckvjmk*Aqvgk5 km
\` Aбь 5gm1A275gq 75jygm*F~75jy*D7q 75jygm*F~75jy*A6j0bm8kqxrAkxqg0j*E8*Abxqjybx1~5m*A3vg0vjq*Axvb0*A75jykqxrErq*
a AyghkqAmg vj2bqjgq 7 zxgnC5bxq73gm xgvzkxAx2bk 7 ыээlфE~vj2bqgFxgvzgv*Bgvzgv*~ыээlфIyghjqImg5bxq73m*Ga yghjqBbxqbrmkg xkxqg4aA73jy*
b Akx8g6*Amg zgvm7y*Ebxxqjmbzkykx1Mygm*ExgD3gvgmgx*Ebym*Frzky*Dnzjqjgq 3vky*C0bqbv*~b2ъg0q*Jpyg4gmq*C3bym*Cq ebqb*A3bybzkm*Cxyg zbxxqjmbzygmk*~mgCqgvry*Bvb3jy*B7xq*A8jxqk8m*E1
c Azb6b2mbz*Ah5gq~wifiAmj 3j76*Abhk5jmkg wifiJ3b50y98*A3j76jBvkbxqjm*Cb5byhkqxr
d Asbvr8*BvggqxrAmjsvgy*Abxqa*Bnyj5*A3gvgsv*
e Amg 6j37x0j*Iqky*Dmj8jy*Gkmj*Gmg*Dvgjskv*Dxqjvqbzj*I7g*Dnb8gq 5gyj*C~6j37xqkq1Dmj8jq1Bk0j0bk vgj0цk*C8gsb mg 5gy*K3vbkxnb5kqG~3vbkxnb5*Bby1 vgj0цkkAqktkmj
f Amgk6zgxqm*~btk2*C3bmrqm*~btk2*Dvg5zk5gmm*~btk2*
g A3gvgxqjy*~3b53kxazj*Axzr6jq1xr~xgvzgv*Bgvzgv*~j0qkzjц*Ib2mbzygm*I3vbzgv0*
h Azam7h5*A6jxqjzyr*Amjzr6azj*Cxky1mbAb2r6jqgy1m*A3vkm75kq*Fh5*Axj4*~tkev*Aqvg27gq 6j5jq1
i A2p0j3 xb65jyxrF~z 3bvr50gG3vbtgyGvj2bqjgq mbv4jy1mbAzxg zbxxqjmbzky*E3by78kybx1Evj2bqjgqA6jzgvtky*~7x3gtmbCvj2bqjy*A0b3kr xb65jyjx1F~z 3bvr50gG5gyjgqxr mbv4jy1mbG3vbtyjGvj2bqjgq mbv4jy1mbGxb65jgqxr mbv4jy1mbAmj0bmgц~vj2bqjgqA3vb2yg4*~vgtgm*Mky*Dtyb 7x3gtmbAvgtgmbAxmbzj vj2bqjgqAqg3gv1 vj2bqjgqG~mbv4*Hb0A7x3gtmb~zbxxqjmbz*I6jzgvt*Ix5gyj*Jb65j*
j A2g6 btk2*Amgq btk2*Bk0j0kn btk2*Abtk2b0 mg*
k As5g mjnb5*Envjm*A0j0 5bysbE4bhmbEx5gyjq1E76mjq1A4bhmb ykAx0by10bBqbkq ykA8qb 275gq gxyk
l AьxAjm5vbk5*A2j6j 5jmmanD7 5jmmanDa 5jmmanAzjk2gv*Cqxj3*Cцj3*Bbqxj3*As7sy*Akxqbvkr ejkybzA0j4gvj 6j5mgsbA3gvg3kx0*Avg6gvzm*~5kx0*Axjkq*C4x7ms*Aqjk4 4jtkm*Bgygsvj4*Aebqb~xkmnvbmk6*An7jzgkA8jqbzArm5g0x*
n A2yb0kvbzщk0*~vg0yj4aBvjm54j7pv*Az3m*A3vb0xk
o Avj65j8*F9Bghk4*~4b5g4jAqb80*~5bxq73j
p A5hgky*Amg k6 ыээ гшoяф
q Ab2mbzky*~5bA3bxyg j35gkqjGb2mbzygmkrF~b2mbzky*Ax b2mbzygmkr
r Azxgs5j mjA0jh5ak vj6 mjAb5mb4 k qb4 hgAqb4 hg 4gxqg
s A5b074gmqa k 5jmmagAbeyjkm 0jvq*Ceyjkm 0jvq*Avj64gv xyg579щgk 0b3kkAxyg579щjr 0b3kr~s2
t A5v7sbk xgqk~vj2bqjgqAmj vj2bqg~vj2bqjgqAqby10b 5b4jA8gvg6 5v7sbk wifiG4b2ky1m*
u Aicloud k iшuхфгAk z icloudAmk z icloudD8gvg6
v Ajmqkzkv7x*
w A2gqj*
x Azxgn 7xqvbkxqz*A7 zxgk xg41kFnC0bsb mk2751
y A3b4gmry*~3jvby1Ax4gmky*~3jvby1Ea 3jvbyr
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
  hu
! Aeszkoz*Akeszulek*
" Afelhobe
$ AgepenDreAszamitogep*
& Abiztonsagi ment*Aicloudmentes*Alement*Amentes*
' Ahelyreallit*Avisszaallit*Gtolt*
( AhelyEemAtarhely*
) Aa telefononBz iphone onAeszkozonAiphoneonAkeszulekenAtelefonomon
* Ahalozat*Akapcsolat*Aszerver*
, AelemekAfajl*
- Abejelentkez*Afiok*
. Ajelszav*Fo*
0 Amunkamenet*
1 Amasik iphone*Gtelefon*
2 Aideiglenes~mentes*Auj iphone*Dtelefon*
3 Aalkalmazas*Bppok
4 Atitkosit*
5 Aceges*Amunkahelyi*Arendszergazd*
6 Afejlett adatvedelem*
7 Aiphone kereseseAlokator*
8 Abeallitas*~befejez*
: Amar nem tamogat*Aregebbi ios*Di ios*
; Amegszakad*Anem keszul*Elehet~ment*Etud*~ment*
;< AhibaEtAnem megyFukod*Esikerul*Asikertelen*
;I Anem ment*
< Anem lehet*Etud*
= Anem eleg*EferBincs~elegGhely*Gtarhely*
> Abetelt*Amegtelt*Atele van
? Alegutobbi*Autolso*
@ Anem fejez*Elehet~befejez*Esikerult befejez*Etud*~befejez*
A AgyengeAlassu*ArosszAszakadoz*
B Anem erhetok elD~elerheto*
C Abekapcsol*Aengedelyez*
D AkellAszuksegAwifi nelkul
E Anincs netF~internet*Arepulo*~mod*
F Agomb*Amentes most
G Anem kattint*Aszurke*
H Aeppen~visszaallit*Afolyamatban~visszaallit*Avisszaallitas~folyamatban
I Anem csinal*~mentes*Ekeszult~mentes*K~mentes*Autolso~mentes*
J AheteBonap*Anapok*Aregota
K Aegyszer semAmeg nem keszultAsoha*
L Anem eri elEfer hozzaEtud*~bejelentkez*
M Ajelsz*~keriHmegad*Amegad*~jelsz*
N Aelfelejt*Ahibas*Ajelsz*~rosszAnem tudomArossz~jelsz*
O Abecsles*Cragad*Aelakad*AhatralevoAmegakad*Ell*Anem halad*Aoraja all
P Aegesz ejjelAnagyon lass*AorajaDk ota
Q Aki van kapcsolvaCkapcsol*Anincs bekapcsolva
R Akapcsolat~megszak*Alecsatlak*Cvalasz*Amegszak*~kapcsolat*
S Amegserul*Anem kompatib*Aserult*
T Anem lehet~elment*Esikerult~elment*
U Ahozzaferesi jog*Ajogosultsag*
V Afelold*Azarolt*Fva
W Anem csatlakoz*Eismer*~felElat*Etalal*Fud~csatlakoz*
X Anem lehet~beallit*Esikerul*~beallit*
Y Afrissebb*Aujabb*
Z Aelavult*Afrissiteni kellAregebbi~verzio*Atul regi
[ Anem enged*~torol*Elehet~torol*EtorolhetoFud*~torol*
\\ Anem kapcsolhatoElehet~kikapcsol*Etud*~kikapcsol*
] Anem tamogat*
^ Afeltolt*
_ Agyari*
\` Alejar*Atorlodik
a Aicloud~leall*Aleallas*Aszerver*~nem megy
b Ahianyos*Gz*~kep*Anem minden
c Afelfuggeszt*Aszunetel*
d Alehul*Atulmeleg*
e Ael sem indulAnem indul*Ekezd*Etortenik semmi
f Aismeretlen~hib*Avaratlan~hib*
g Afrissitesi szerver*
i Amar megyFukodikBegoldodottArendben lefut*IvanAujra mukodik
j Ahiba nelkulAnincs hiba
l Aadatbazis*Atolatokamera*
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
  fi
! AlaiteEte*Apuhelim*Gn*
" ApilveenEipalvelu*
# Aapple laitteet
$ Atietokone*
& A*varmuuskopi*
' Apalaut*
( A*tallennustil*AmuistiAtilaEaEn
) Aiphonen tallennust*GssaAlaitteellaHssaApuhelimellaIssaGn on taynna
* A*yhtey*Anetti*Averkko*
, AkuvatDiaAtiedosto*
- Akirjautu*AtiliEa
. Apaasykood*Asalasan*
/ Asahkoposti*
1 Atoinen laiteDsta laite*Avanhan puhelim*
2 Auuden iphone*Gpuhelim*CteenAvaliaikai*
3 AapitCpiAsovellu*
4 Asalat*Eu*
5 Aprofiili*Aruutuaika*Atyonantaj*Dpuhelin*
7 Aaktivointilukit*Aetsi iphone*
: Aei~enaa~tue*Avanha ios*HphoneEempi ios*
; Aei enaa varmuuskopioi*Dsaa*Dvarmuuskopioi*C~onnistu*Dtee~varmuuskop*Eoimi*Bn pysty*Dsaa*Bpaonnistu*Akaatu*Aongelm*~varmuuskop*
;< Aei voi*Avirhe*
;<@ Akeskeyty*
< Aei onnistu*DsaaDtoimi*Bn voiAongelm*
= Aei~mahdu*Driittav*DtarpeeksiEilaaAliian vahanCsaa tila*Etila*BoppuuDussaAosta*~lisaaAtila~loppu*
> AtaynnaDttyn*Gy
? Aedelli*Aviimei*Fksi
@ Aei~loppuunAkesken
A Aheiko*Buono*Akatkei*Aongelm*~yhtey*Apatki*
AP Ahitaa*
B Aei~kaytettavi*Dsaatavi*
C Aaktivoi*AkayttoonIot*Apaalle
D Amobiilidat*Apitaa ollaAtarvi*Avaati*Cin~wifi*
E Aei~internet*DnettiaAlentotila*
EW Aei~yhteytta
F ApainikeAvarmuuskopioi nyt
G Aei voi~paina*Aharma*
H Aollaan palauttam*Apalaut*~kaynnissaJeskenGetaanAviela~palaut*
I Aei~varmuuskop*Aviime*~varmuuskop*
J Akuukau*ApaivaanEiaBitkaan aikaanAviikko*EonBuosi*
K Aei~kertaakaanEoskaan
L Aei paaseC~kirjautu*Dyhteytta tili*Bn paase
M Aanta*~salasan*Akysy*~salasan*Apyyta*~salasan*Asyott*~salasan*Avahvist*
N Aei kelpaaC~hyvaksy*DtoimiBn muistaAunohd*Et*Avaara*
O Aei~etene*Dliiku*Dtule valmi*AjaljellaBumi*ApyoriiCsahty*
P AkauanBesta*Boko yonAtunte*Ei*
Q Apois paalta
R Airrot*Akaapeli*Besken~varmuuskop*Ayhteys~katk*
S Aei voi*~lukeaC~yhteensop*Avioittu*
T Aei~tallennet*Jta*Akirjoitusvirhe*
V Alukittu*Fus*
W Aei~loyda*Dnae*Dtunnista*Dyhdist*Aluota*~tietokone*
Y Auudemma*Fpi*
Z Aliian vanha*Apitaa~paivitta*Avaatii~paivity*Cnhentunut*
[ Aei~poista*Bn~poista*
\\ Aei~pois kaytostaIpaaltaBn~pois paalta
] Aei~sall*Dtue*
^ Alahet*
_ Amyyd*Atyhjen*
\` Apaivan kuluttuaBoistetaanAvanhenee
a Ahairio*Anurin
b Aei*~palautun*Akadon*Aosittai*Apuuttu*
c Akeskeytet*Atauol*
e Aei tapahduC~alaDkaynnist*
f Aodottamaton virhe*Atuntema*~virhe*
i Aalkoi toimiaAei ongelm*Anyt toimiiAonnistuneestiAratkaistuAtoimii nytHtaas
l Akotisivu*Aperuutuskamer*Atietokan*
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
  tr
! Aayfon*Cgit*Cpad*Acihaz*Atablet*
" Abulut*
# Aaygitlar uygulama*
$ Abilgisayar*Adizustu*Aharddisk*AmaccimDteCsaustu*ApcdeCmCye
$% Adisk*
& AbakapAyede*Ctekle*
' Ageri getir*Fyukl*Eyukl*ArecoveryAyedeg*~kur*Hyukl*Fi geriG~at*Ek yukl*Flemeden~yukl*Ften
( AalanEi*Abelleg*Fk*Bos yerAdepoElama*Em*Esu*Agb yerAhafiza*Aicloud*~doldu*LuAkapasite*Bota dol*Em*Asaklama alan*Ayer az*Ebit*Fulunm*Ekal*Eolma*Eyet*Dim*Cterince yerFli yer
(= Ayer yok*
) AaygittaAbu aygit*Acihaz hafiza*FdaAdahiliAiphone daIeposuIoluHhafiza*Hsaklama alan*HumdaGdaFumdaAtelefon deposu*JoluIhafiza*HdaHumdaJun hafiza*J~doluIn deposu*Khafiza*H~dolu
* Aag hata*Abaglant*Akotu agAmodem*Anet hiz*DimAsebeke*Bunucu*Azayif ag
*A Aag kosul*Dsorun*Dyuzunden
+ Akablosuz*
, Abelge*Adosya*Aoge*Averiler*
- Aapple kimli*Agiris yap*Ahesab*Ep*Aoturum ac*
. Aparola*AsifreFlerFm*FnGinHz*Fsi*FyeGi
/ Ae posta*Bposta*Amail adres*EiFm*
0 Abir oturumAoturumu~basla*G~basla*Ayedekleme oturum*
1 Abaska~aygit*Gcihaz*Giphone*Gtelefon*Adiger~aygit*Gcihaz*Giphone*Gtelefon*Aeski iphone*Ftelefon*Aikinci iphone*G~telefon*
2 Agecici bir yede*Hyede*Atelefon degis*Ayeni aldigimGygit*Fbir iphone*Jtelefon*Fcihaz*Fiphone*Ftelefon*
3 Aaplikasyon*CplerAuygulama*
4 Asifrele*Gi*
5 AdenetimliAebeveyn*Bkran suresiAis telefon*Cveren*Akisitlama*Burum*Aokul*Asirket*Ayonetici*GlenHiyor
6 Agelismis veri koruma*Aileri duzey veri*Auctan uca
7 Aaktivasyon kilid*Abul ozelli*Euygulama*D~kapat*Acihazimi bul*Aetkinlestirme kilid*Aiphone bulHu bulImu bul*Gmu bul*Fumu bul*Atelefonumu bul*
8 Aayarlama yardimci*I~tamam*Ailk ayar*Ekurulum*Akurulum asistan*Iyardimci*H*~ekran*Hu yap*H~bit*Itamam*Amerhaba ekran*
9 Adonanim yazilim*Aitunes logosuAkurtarma modu*Arecovery modu*
: Aartik desteklem*On*Adestegi bit*Ikes*Hni kes*FklenmiyorAeski bir iosFiosFmodel*
; Aalamiyor*CinamadiGiyorCmiyorAbir turluCtmiyorAcalismad*Hz*BokuyorAduruyorAedemiyor*CilemediGiyorAgercekles*BitmiyorAimkansizBptal*Bzin vermiyorAkapaniyorBesildiFiyo*Aolusturam*Hulam*AtakiliyorCmamlanamad*Im*Bers gittiAvazgec*Ayapamad*Fi*Dilamad*Hi*DmiyorCridaBede*~*amadi*KzHemedi*KzEklemiyorHnmiyorHyemiyor*BuklenemediGmiyorFyemiyor*
;< Abasarisiz*Acalismiyo*Ahata*Amumkun degilAolmadiDuyo*AreddediyorAsorun*
;@ Abitiremi*Filem*Atamamlanami*Ayarim kal*
;I Ayede*~*amiyo*Hemiyo*Hnmadi*Jiyo*Galmiyo*Gyapmiyo*
< A*amadi*Diyo*Bdemedi*Bemiyo*Blemedi*Bnemedi*Cmadi*Diyo*Byemedi*Aengel*Akabul etmiyorAreddet*Ayapmiyo*
<C Aacilmiyo*Cmiyo*
<] Aizin vermi*
= Aalan bitti*Fkalma*Fyok*Ei kalma*Fm kalma*BsildiDyo*Bz kaldiDyerAbitmek uzereAcok buyukEkucukAdaha fazla~alanLyerBoldugu icinAfazla yerAgb eksikAhafiza*~yok*AkalmamisAsatin al*BigmadiFzEiyo*AtukendiAyer bitti*Ekalma*Eolmad*Di yokEm kalma*Gyok*Cterince~yok*Fli degilH~bulunm*IdegilIkalm*Iyok*Fsiz*Dmedi*FzEiyo*
> Aagzina kadarAdoldu*Dmak uzereEus*DuEyorAtika basa
? Aen sonAgecen sefer*AoncekiAson alinanEbackup*EicloudFphone
?I Ason yede*
@ Abitiremed*Aeksik kal*Asonlanma*Duna kadarAtamamlanama*Imad*KmisJiyo*Hyama*Ki*Ayarida kal*
@O Abitmedi*Eiyo*
A Aag durum*DnedeniyleAbaglanti problem*Jsorun*Acekmiyo*Adengesiz*Busuk*Agidip gel*Ainternet nedeniyleJsorun*JyuzundenAkesilip*Bopma*Ctu*Asik sik kesil*Ayavas*Azayif*
AR Akoptu*Duyo*
Aa Akesinti*
B Agoruntulenemi*Akullanilabilir degil*Jmad*Lz*Ki*Amevcut degil*Aulasilamad*Ii*Ayuklenemi*Gmiyo*
BL Aerisilemed*Ii*
BW Agorunmuyo*
C Aacamad*Ei*DrkenCilamad*Gi*Eiyo*DncaCmakEyaCtigim*EmBktif*Eve*Aetkinles*
D Abaglanin*Gma*Ei olma*Agerek*Ahucresel*AistiyorAkablosuz~bagl*AlazimAmobil veri*AolmadanAsadece wifiCrtAwifi a bagl*GginaFbaglantisi yokFye bagl*GokEsizEya baglan*Fe bagl*Azorunda*
Dh Azorunlu
E Abaglanti yokAcevrimdisiAinternet baglantiniz yokRsi yok*JolmadanJyok*Ie bagl*IsizAucak mod*
F Abuton*Adugme*Aseceneg*Gk*Bimdi yedekle*Atusu*
G Aaktif degilGolmuyo*Abasamiyo*Dilami*Fmiyo*AdokunamiyorumFulm*Agri*Apasif*Asecemiyo*Dilemi*Fmiyo*BolukCnukAtepki vermiyorBiklanami*Gmiyo*Fyami*
GQ Aetkin degil
H Ageri yukleme bitinceQmed*Ndevam*Nislemi*~bit*NtamamlanincaMsi bitmed*Kniyo*Ahala~geri yuk*Asu anda~geri yuk*F~geri yuk*
I Aen son~yede*Aotomatik yede*Ayede*~*nmami*Jedi*Kmi*Galmad*Km*Gyapmad*Lm*Egi yokEk alinmadiImadiJiyorGyokFleme olmad*KyokJd*Iiy*HnmediFsiz
IK Ayedeklenmemis
J A*dan beriCen beriBtan beriAagustosBralikBy olduEnceCdirClardirAcoktanAekimBylulAgun gec*EolduFnceD*~onceAhafta*CziranAkasimAmayisAnisanAocakAsenedirBubatAtemmuzAuzun sure*Fzaman*Ayil*
JP AgundurDlerdir
K Abir kere bileGz bileAdaha once~yedeklenme*Ahenuz~yede*Bic yapilma*Fedek*Dbir zamanG~yede*D~yede*Ason yedek*~hicAyedegi hicEk hicFleme hic
L Aerisemed*Gi*Agiremiyo*Dis yapami*Jilam*Ahesap hata*Aoturum acami*Jik degilKlam*Hkapal*Aulasami*Eilam*
M Adogrula*Aonay isti*Ela*Aparola iste*Hsor*G*~gir*Iisti*Asifre iste*Gsor*F*~gir*Histi*Atekrar gir*Ayeniden gir*
N Abelirlemed*Bilmiyo*Adogru degilAeslesmi*Agecersiz*AhataliDirlami*Bic~sifreAkabul edilm*Htmi*Boymad*Ane girsemAolusturmadimAreddedi*Asifre yokFm yokAtutmuyo*Aunutmus*Etu*BymuyorAyanlis*
N_ Asifirla*
O AasiliAbekliyo*Bitmek bilm*Ada donduDkaldiGiyo*Ckika kaldiBe donduDkaldiGiyo*CgismiyorBondu kal*DupEyo*BurduDuyo*Ahareket etmi*Besaplaniyo*Ailerleme yokId*Hi*Akalan sure*DiyorBilitlendiCpirdam*Asaat kaldiBonsuz*Bure tahmin*Atahmin edil*Ckil*Be donduAyedekleme donduBukleme dondu
Or Aayni yerdeAhep ayni
P Aaksamdan ber*BsirlikAbutun geceHunAcok uzunEyavasAdunden ber*Agece boyu*Bun surd*DlerceAsaat olduFsur*ElerceHdirEtirCbaha kadarFtan ber*Atum geceFunAuzun sur*Ayavas ilerl*Gyedek*
Q Aacik degilAdevre disi*Ageri kapan*Akapali*EndiFiyo*FmisEtildi*Hmis*Bendi kendine kapan*FligindenF~kapan*
R Abaglanti kayb*Kop*I*~kes*Isi kes*Mop*I~kayb*Kop*AcikarildiAiphone~dusuyorHkayboluyorAkablo cik*
S AacilamayanEmiyorAbozuk*El*Ahasar gor*Fli*Aokunamad*Gi*Emuyo*Auyumlu degilHolmad*Esuz*Azarar gor*
T Akaydedem*Gilem*Imed*Jiyo*Ftmed*Hiyo*Dit hata*Ayazilamad*Dma hata*
U Aayricalik*Aerisim engel*Hhakk*Hizin*Jn*HreddedildiAizin verilm*Fyok*Eler*Cni yokEm*Eniz*Aklasor~eris*Asalt okun*Atam disk eris*Ayetki*
V Abilgisayara guven*Aekran kapan*Hilid*Gsifre*Agecis kod*BuvenAkilid*~ac*FiEtFle*Gi*Bodu gir*Aparola kod*G~iste*Asifre gir*Fyle kilit*
W Aalgilamad*Hi*Abaglanamad*Ii*Gilam*Gmiyo*Gti kuram*Mul*Bulamad*Fi*Dunamad*Acikmiyo*Aeslestir*Agecersiz bir yanitJyanitBormuyo*Dunmed*Atanimad*Fiyo*Enmad*Giyo*
X Aayarlanam*Hmad*Gyam*Abelirlenem*Hyem*Adegistirem*Iilem*Akaldirami*Gilam*Boyamad*Fiyo*Ddurm*
Y Abeta*Adaha guncelFustFyeniAgeri don*~iosAsonraki surum*Burum dus*Aust surum*Ayeni bir iosFsurumKd*Ke aitKleBuksek surum*
Z Aalt surumAcok eski*Adusuk surumAeski bir surum*Fsurum*Aguncel degilGle diyo*I*~gerek*Ime isti*KmInm*Aios~gerek*Aonce guncelle*E~guncelle*Asurum*~eski
[ Asil*~sonra tekrarDemed*Fi*Dinemed*Hi*Fmed*Giyo*Dmiyo*
[\\ Akaldiramiyo*
\\ Adevre disi birakam*Qilam*Aiptal edemiyor*Bsaret*~kaldir*AkaldirilamiyorCpanmiyo*Etamad*Hi*Filamad*Ji*Fmama izin*Giyo*Atekrar aciliyor
] Adestegi yokFklemed*Ji*Inmey*Ki*
^ Abuluta yukl*Aicloud a yukl*Hyukl*Ga yukl*Akarsiya yukl*AuploadAyuklenirken
_ Afabrika ayar*Aher seyi sil*Aicerikleri sil*Asatacag*Diyo*DmadanBilmeden onceAtum icer*
\` A21 gunAbitecekAgun icinde sil*Ekald*Esonra sil*Asilinece*Bon bulacakDa er*Buresi dol*
a Aariza*AcoktuAerisim sorun*Aicloud~cok*Asadece bendeBistem durumuCzde deBunucu hatasiG*~cevap verm*Jok*Isorun*Iyanit verm*Glar*Ayanit vermi*
b Abazi oge*E~yokBir kismiBosAdahil degilGedilm*Aeksik*AgelmediFyenEiyorCri yuklenmed*BitmisAhepsi~gelm*AkaybolduDipBismenAsilinmisAtamami~gelm*FlanmadiAyarisiBok olmusBuklenmeyen
c Aaskiya al*AbeklemedeHye al*Ftil*Adevam edece*Burakla*Akaldigi yerdenAwifi bekl*
d Aisin*Asicak*Bogu*
e Abaslamad*HzGiyo*FtilamiyorGmiyorBir sey olmuyo*Ahareket yokBic basla*Dbir sey olm*Lyapm*Atepki verm*GyokAyede*~baslatam*Mil*Eklemeye gecm*
f Abeklenmedik~hata*Iyen~hata*Bilinmedik~hata*Hyen~hata*
g Aaktivasyon sunucu*Adogrulama sunucu*Aetkinlestirme sunucu*Aguncelleme sunucu*Ahosts dosya*Aimzalami*Gnm*Asunucu*~baglanilam*Iiletisim*Iulasilam*Ayazilim~sunucu*
h AdayatiyorAisrar*Akendi kendine sifre*Amecbur*Asart kos*Azorla*
i Aartik calisi*Abasariyla tamamlandi*Kyedek*J~olduAcozdumDuldu*Aduzeldi*FmisAhallettimEol*Aoldu sag*Ftesekkur*Asimdi calisi*Bonunda olduCrun kalmad*GyokFsuz*Atekrar calisi*Ayedekleme~duzgun calisiyorKtamamlandiHyebild*Cniden calisi*
j Ahata almad*Iiyo*Fcikmi*Fvermed*Jiyo*FyokEsiz*Bic hata
k Amumkun muAnasilBe kadarCredeAolur muAyapmali miyim
l Aarac kamera*Adosya gecmisiAfotograf*~esitlen*Ageri gorusAoyun kayd*Asite yede*Bunucu yede*Averi taban*Etaban*Aweb site*Ayedek aku*Hnahtar*Gbatarya*Glastik*Goyuncu*Gparca*
n Aguvenlik duvariAreklam engelleyici
o Akisisel erisim noktasi
p Aapp store disi*
q Aguncelle*~sonraIdigimden beriKkten sonraImeden sonraKsinden sonra
r Aayni yuzdedeAher seferinde
s Abelgeler ve verilerAcevrimdisi harita*Asonraki yedekleme~gb
t Abaska agdaAfarkli wifi~calis*Asadece evde
u Ahem icloudAikisi deAne icloud
x Abaska yasayanButun cihazlarAtum cihazlar*
y Aparolami degistir*Asifre degistir*Fmi degistir*
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
  id
! Adi hpAhapeBp kuDsayaCkuAperangkat andaKiniKsayaBonsel
$ Akomputer*
$( AharddiskEisk
& A*cadang*
' A*ulihanFkanAdirestor*
( AkapasitasApenyimpananAruang
) Ahp penuhAiphone penuhAmemori hpHiphoneApenyimpanan di iphoneMiphoneMperangkatAruang di iphone
* AjaringanAkoneksi*
- Aakun*
. Asandi*
1 Aiphone lainJmaAperangkat lain
2 Ahp baruAiphone baruAperangkat baru
3 Aaplikasi*
4 A*enkripsi*
5 Adari kantorBikelolaAhp kantorAiphone kantor
7 Acari iphone sayaAlacak
8 Apenyiapan
:Z Aios lamaAjadulAversi lama
; A*ak berfungsiFisa~*backup*Kcadang*Edapat~*cadang*EjalanBgak bisaAbackup~tidak bisaBermasalahAcadang*~tidak bisaAga jalan
;< A*ak berhasilEmauBgga bisaAerorAga bisaDmauCbisaCgalBk bisaAkesalahanAtdk bisa
;O Aterhenti
< A*ak bisaEdapatBmasalahAtidak lagi
= A*ak cukupBgga cukupBhabis*Aga cukup
> A*dah fullAfull terusAicloud~ga*~cukupAmemori fullApenuh
? Aterakhir
@ A*ak kelarD~diselesaikanEselesai*Abelum~selesaiAga~selesai
A AburukAgak stabilAjelekAleletCmahAtidak stabil
AP AlambatBemot
B A*ak tersedia
BW A*ak muncul
C A*nyala*AaktifkanAdiaktif*Amengaktif*
D Aada wifiAbutuh wifiAcuma~wifiAhanya~wifiCrus~wifiAkuotaAperlu wifiAwajib
E Aada internetEkoneksiAkoneksi internetApesawat
F Acadangkan sekarangAtombol backupHcadangkan
G Aabu abuAbisa diklikHpencetHtekan
H Alagi~restoreAmasih~*ulihkanGrestoreAsedang~*ulihkan
I A*ak~*cadangkanBgak~backupAbackup terakhirBelum~*backup*Hcadang*Acadangan terakhirAtidak~backup
J A*bulanBmingguBudah lamaAhari
K A*ak pernahAbelum pernah
L A*ak~aksesEmasukFengaksesBgak~login
M A*masukkanAmasukinBinta
N A*ak benarEingatAditolakAlupaApassword*~salahAsandi*~salah
O A*ak~gerakAberhenti diAkelar kelarAmacetCndekBentokButer*AnyangkutAperkira*Aselesai selesaiBisa waktuAtersisa
P A*udah~jamAberjam jamAkok lamaAlama bangetGgtFsekaliAsangat lamaBeharianCmalamanAterlalu lama
Q A*nonaktif*AdimatikanAgak aktifAmati sendiriAtidak aktif
S A*ak kompatibelAbackup*~rusakAcadangan~rusakAfile~rusakAkorup*
T A*ak~disimpanAgagal menyimpan
U Ahak aksesAizin
V A*kunciAminta kode
W A*ak dikenaliD~*bacaEkonekEterhubungBgak~*dete*Aga~*dete*Atidak~*dete*
X A*ak~*aturEdisetelEganti
Y Alebih baru
Z Aharus~diperbaruiGupdateAperlu~update
[ A*ak bisa~*hapus*Edapat~*hapus*Aga bisa~*hapus*
\\ A*ak bisa~*mati*Knonaktif*Edapat~*mati*Aga bisa~*mati*
] A*ak didukungEmendukungEsupport
_ A*hapus iphoneAdijualCreset
a Aicloud~gangguanAlagi downAtumbang
b A*ak lengkapEsemuaAga lengkapAhanya sebagian
e A*ak~mulaiAada reaksi
i A*udah berhasilHisaAakhirnya bisaAnormal lagi
j A*ak ada errorAtanpa error
l Awa
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
  ms
! Afon sayaAperanti
& A*andarkanAbuat salinanAsandaran*
( AsimpananBtoran*
) Aiphone~dah penuhAruang padaAstoran iphoneHperantiHtelefonAtelefon penuh
* ArangkaianAsambungan
, Abeberapa failAfail fail
- AakaunAlog masuk
. Akata laluanBod laluan
1 Aperanti lainAtelefon lainKma
2 Aiphone baharuAperanti baharuAtelefon baru
4 AdisulitkanApenyulitan
5 Adiurus olehApentadbirAtelefon pejabatIsyarikat
7 Acari iphone
8 Apersediaan
: Amenyokong lagi
; A*ak boleh~*andar*Lbackup*Edapat~*andar*Aasyik failAtergendalaAx boleh~*backup*
;< A*ak berjayaAralatAxboleh
< A*ak bolehAx boleh
= Ax cukupBcukup
? Asebelum ini
@ A*ak~dilengkapkanEsiapAbelum siap
A AlembabFpAperlahanAteruk
B A*ak~dimuatkan
C Abuka sandaranAdayakanAhidupkan
D Adata mudah alihAguna dataAkena~wifiAmesti~wifiAperlukan wifiF~wifi
E Atiada internetGsambungan
F Abutang backupHsandar*Asandar*~sekarang
G Aboleh ditekanGklikGtekanAkelabu
H Atengah~restore
I A*ak~*andarkanAbelum~*andar*Asandaran terakhir
J Aberbulan*Adah lama
M Asahkan
N Akata laluan~salahMtidak
O A*anggar*Amasa berbakiApusing pusingAsangkutAtersangkutEekat
P Adah~jamAlama gilaIerFsangatAperlahan sangatAsepanjang malam
Q Adinyahdaya*AtermatiDtutup
R A*putusAdiputuskan
S A*ak serasiAbackup~rosakAfail~rosakAsandaran~rosak
U Akebenaran aksesCizinan
W A*ak jumpaD~*kesanEbersambungEmengesanHyambungAx detect
X A*ak~tetapkan
Y Alebih baharu
Z Aperlu~kemas kini
[ A*ak boleh~padam*Edapat~padam*Ax boleh padam
\\ A*ak boleh tutupJ~mati*
] A*ak disokongEmenyokong
^ Amuat naik
_ Apadam iphoneGtelefon
\` Aakan dipadam*
a Aicloud~tergendala
b Asesetengah
c A*jedaAberhenti seketika
d AkepanasanApanas
e A*ak bertindak balasD~mulaAtak jadi apa
i Aberjaya disandarkanAdah berjayaFolehEokay
j Atiada ralat
l Akamera belakang
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
  vi
! Adien thoaiAip emAmay emEminh
$ Amay tinhAo cung
& Asao luu
' Akhoi phucAphuc hoi
( Abo nhoAcho trongAdung luongAluu tru
) Abo nho iphoneHmayHtrongAdung luong iphoneLmay
)> Aiphone dayAmay day
* Aket noiAmang
, Adu lieuAtep
- Adang nhapAtai khoan
. Amat khau
1 Aiphone cuHkhacAmay cuEkhacAthiet bi khac
2 Aiphone moiAmay moi
3 Aung dung
4 Ama hoa
5 Aiphone cong tyAquan tri vien
6 Adu lieu nang cao
7 Atim iphone
8 Athiet lap ban dauKxong
:< Angung ho tro
:Z Aios cuAphien ban cu
; Agian doanAk backupCsao luuBhong backup~duocGduocGsao luu~duocGthe~backupKsao luuBo backupDdcEuocDsao luuAloi~sao luuAsao luu~loi
;< Abao loiBi loiAgap loiAk dcBhong thanh congAloi khiAthat bai
;I Akhong tu~sao luu
< Akhoi phuc~loiDng theF~dcHuocBo theC~dcEuocAloi~khoi phucAvan de
<= Akhong con
= Ahet dung luongAkhong co duGduBo duAsap hetAthieu dung luong
> Abi dayDfullBo nho dayAda dayCy bo nhoEdung luongEroiAfull dung luongAicloud khong duG~dayAluu tru dayAsap day
? Acuoi cungAgan day nhatEnhatAlan cuoi
@ Achua~hoan tatAkhong~hoan tatMhanh
A Achap chonAkemBhong on dinhAmang chamE~yeuAqua yeuAwifi~yeu
AP Aqua cham
B Akhong kha dungF~tai duoc
C Abat backupEdcFuocEicloudEsao luuAdang batAkich hoat
D Abat~wifiAcan~wifiBhi~wifiAdoi~wifiAkhong co wifiAphai coE~ket noi
E Aket noi internetBhong co ket noiJmangAmay bay
F Anut sao luuAsao luu bay gioIngay
G Abam~dcFuocBi moAmau xam
H Adang restoreE~khoi phuc
I Achua~backupFsao luuAkhong duoc sao luuAsao luu~gan nhat
J Alau roiAmay ngayAngay quaAthangBuan
K Achua bao gioFtung
L Akhong~dang nhapGtruy cap
M Ahoi mat khauAnhap laiFmat khauAxac minhEnhan
N Abao saiAmat khau~khongJsaiAquenAsai mat khau
O Abi doEungDketAcon laiAdung oFyenAhoai~xongAmai~xongAquay maiAtreoAuoc tinhAxoay mai
P Aca demDngayBham nhuFquaAlau quaEtheAmay tiengAqua lauArat chamElauAtieng roiF~chua
Q Abi tatAchua batAdang tatAtu tat
R Abi ngatAmat ket noiAngat ket noi
S Abackup~hongAkhong tuong thichAsao luu~hong
T Akhong luu duocGthe luu
U Akhong co quyenAquyen truy cap
V Abi khoaAdang khoaAmo khoaAnhap mat maAtin cay
W Akhong nhanGtim thayF~ket noiBo nhanC~ket noi
X Akhong~dat~mat khauHoi~mat khau
Y Aha capAmoi honAphien ban~cao hon
Z Acan cap nhatAphai cap nhatAqua cu
[ Akhong the xoaGxoa~duocAxoa~khong duoc
\\ Akhong tat~duocHhe tatAtat~khong duoc
] Akhong~ho tro
^ Atai len
_ Axoa iphoneEmayEtat ca
\` Ahet hanAse bi xoa
a Abi sapAicloud sapG~gap su coAmay chu~loi
b Abi thieuAkhong day duAmot phanAthieu anh
c Atam dung
d Anong quaAqua nong
e Akhong bat dauGphan hoi
i Ada~thanh congBc roiBuoc roiAlai binh thuong
j Akhong co loi
l Adanh baAzalo
 uk нaоbаgіjвkеmиqрrтvдxпyсzк0л1у2м3з4я5б6ц7ю8х9ьsчtєfгw
!! Ayb3q10g gr9jkg7jj k icloud
"! Ax15 rm4mrkabj 0byjj iphone amA0byj8 xgaq9 iphone 6b amxbzvgvasb 3jz75 2 z9bkqщj icloudG7sbwb iphone tmrm4 6rg0 kj1sabwb 3jz75 k icloud
#! Akxg1bz5 4gkmrшqvq bzvgaa8 gr9jkg7j8
$! Abzvgaa8 gr9jkg7j8 am 621b 4gkmrшmab tmrm4
%! A6b icloud 3jzvqvs rm4mrka2 0byj8
&! Aamxbzvgvasb kj1sabwb 3jz75 x15 4gkmrшmaa5 gr9jkg7jj
'! A621q amxbzv2yaj yjx tgz bzvgaasbj gr9jkg7jj
(! Ayjx tgz 2kj30amaa5 gr9jkg7jj k icloud
)! A2kj30ajvs гiєi щb6 2kj30a2vq gr9jkg7j8 k icloudBzvgabkjvs javmramv 4 fxagaa5 щb6 2kj30a2vq gr9jkg7j8 k icloud
*! Aybtgvq gr9jkg7j8 ybvrj6ab yjx fxagvqz5 xbM2kgaa5 ybvrj6ab yjx fxagvqz5 xb гiєi tq
,! Akjxabk18f xgaj 4 7jfj rm4mrkabj
-! Aiphone am gr9jk2kgkz5 bzvgaaj3 tgzb3 6b amAyjz15 tbwb 62xm gkvb3gvqtab zvkbrmab qbwb rm4mrka2 0byj8Arm4mrkag 0byj5 7sbwb iphone*xgkab am zvkbr8kg1gz5 6b kja щmAщbqab iphone 62xm kjxabk1mab 4 7jfj rm4mrkabj 0byjj
.! Abzvgaa8 rm4mrka2 0byj8 x15 7sbwb iphone*621bA7mq iphone am gr9jk2kgkz5 k iчuneьZ yrbv5wb3
/! Aiphone am gr9jkbkgabP2kgkz5Arm4mrkag 0byj5 7sbwb iphone*щm
0! Aф2a07j5 gr9jkg7j5 k icloud am 3gf xbzv2y2 xb
1! Ax15 rb6bvq ф2a07jj gr9jkg7j5 icloud ybvrj6ab
2! A7mq iphone am 3bжm kq0bagvq gr9jkg7j8 k icloud 6m4
5! A4grg4 am 3bжag kqxg1qvq 78 rm4mrka2Aam kxgfvsz5 kqxg1qvq 0byj8Arm4mrka2 0byj8 6b kbag kq0brqzvbk2fvsz5
6! Aam kxgfvsz5 kq30a2vq gr9jkg7j8
7! Agr9jkg7j5 am yjxvrq32fvsz5
8! A46jq 4g0gt2kgaa5 vg gr9jkg7jj icloud
8" A2ymkajvsz5 щb kq yjx fxag1qz5 xb гiєi tq zvj1saq0bkbj 3mrmжjZaj xb гiєi
9! Agr9jkg7j8 k icloud kq30amabAxgaq9 k icloud j4 7sbwb iphone am
:! Akjxb3bzvj yrb z9bkqщm icloud 4grg4
;! Akq0bagab g1m xm50j yrbwrg3q am xb12tmabCa5v0b3 xm50q9 yrbwrg3 wbvbkj xb ymrmamzmaa5
;# Akgшj xgaj wbvbkj xb ymrmamzmaa5 ag abkqq iphone. 78 rm4mrka2 0byj8 k icloud 62xm kqxg1mab tmrm4
@! Akjxabk1maa5 am 4gkmrшmabAm1m3mavjk j4 rm4mrkabj 0byjj k
A! Aam kxg1bz5 kjxabkqvq 4 rm4mrkabj
B! Akq0gt2kgaa5 yrbwrg3 j 3mxjgфgq1jk ybvrj6amBjxabk18kgaa5 4 icloud ybabkqvsz5 0b1qAyjx fxagqvm жqk1maa5 щb6 kjxabkqvqAfxagqvm жqk1maa5 щb6 kq0gt2kgvq yrbwrg3q j
B" Akjxabk1maa5 yrq42yqamab
  uk
! Ayrqzvrb8Gjq
" A93grgEq
& A0byj8Fk*E5Ej
' Akjxabk*
( A3jz7mE5Az9bkqщ*
) A3jz75 ag gqфba*Ayg3 5vs iphoneIgqфba*Gj gqфba*
* A3mrmж*Ajavmramv*
, Axgaj
- Ag0g2av*Ab61j0bk*
1 Ajaшqq gqфbaGyrqzvrjqGvm1mфba
; Aam 43bw1*Erb6*D3bжm zvkbr*Dyrg78*Ckxg1*C3bж1qk*
;< A46jqAam kxg*Eq9bxqv*Ejxabk*Dzvkbr8*Ayb3q10*
;I Aam 0byj8*Drb6q*
< Aam 43jwD3bжmG2
= A6rg02fA3g1b 3jz75Fyg3 5vjBjz75 am3gfAam kqzvgt*C3gf 3jz75
> A4g6qk*Cybka*Aymrmybka*
? Abzvgaa*
@ Aam~4g0jat*
A Aamzvg6j1sa*Aybkj1saqqCwga*
B Aam kjxb6rg*
C Akkj30*B018tqvqA2kj30*
D Aybvrj6a*~гiєiAvrm6g~гiєi
E A6m4 javmramv2Aam3gf javmramv2
F A0aby0*~zvkbr*Azvkbrqvq 0byj8Jrm4mrka*
G Azjrg
H Aiphone kjxabk18fvsz5Agqфba kjxabk18fvsz5A4grg4~kjxabk*Aщm~kjxabk*
I Aam 621b~0byj*Dzvkbr8kg*C3gf~0byj*Abzvgaa*~0byj*
J AxajDkA3jz57*Arb02DjkAvqжx*Da*
K Aжbxab*~0byj*Fwb rg42Aaj0b1qAщm am 621b
L Aam 3gf xbzv2y2C~4gqvqD2kjqvq
M Akkmxjvs~ygrb1*Aymrmkjr*Bjxvkmrx*
N A4g62k*E1*Aam kjra*Ckjra*
O AkqzqvsA4g1qшq1*~9kq1qa*B2yqaq1*Aag bxab32 3jz7jBm 4g0jat2*Dr29g*
P Akжm xb62D~wbxqa*Bz8 ajtAxbkwbAybkj1sabA2жm~wbxqa*A7j1qq xmas
Q Akq30ama*F21*Azg3g kq3q0g*
R Akvrgtg*~4 fxa*Bjx fxag*D018t*
S Aamz23jza*Aybш0bxж*
T Aam 46mrjwg*C~4gyqzgvqE6mrmwvq
V A4g61b0*A0bx xby2z0*Arb461b0*
W Aam 6gtqvsDkq4agtg*D4agqш*G9bx*Dyjx018t*Drb4yj4ag*C~yjx018tqv*
Y Aabkjш*
Z A4gzvgrj1*Azvgrg kmrz*Avrm6g~babk*
[ Akqxg1qvq~amAam~kqxg1qvq
\\ Akq30a2vq~amAam~kq30a2vq
b Aam kzjCybka*Avj1s0q tgzvqagAtgzvqag xbxgv*IфbvbE0bk*
e Aam ybtg1*Gqag*C~ybtgvq
f Aamkjxb3*~yb3q1*
i A6m0gy zvkbrqk*Akжm yrg78fBzm yrg78fA4gyrg78*Babk2 yrg78fA0byj5 4rb6q1gz*Ayrb61m3*~kqrjш*Avmymr yrg78fA2zyjшab~zvkbr*
l Agaxrbjx*A6g4g xgaq9Dq xgaq9
 el αgεjιmοqτvνxρyυzη0δ1σ2γ3π4κ5φ6μ7λ8ω9χrςsθaβbζk
!! Ag4jvzrj vq j6j1ym5q gxvm3yg6q
"! A3mg v0 107mqzy3mg j6j1ym5qz gxvm3yg6qz gzvqz vqz iphoneA1jx jmxgm 1zxgv0 0 107mqzy3mg j6j1ym5qz gxvm3yg6qz gzvqz vqz iphone 1mqvm 1jx
#! A0 q8q580y920 v0s 107mqzy3mgs vqz 4mq 4yq26gvqz j6j1ym5qz
$! A0 q8q580y920 v0s 107mqzy3mgs vqz 4mq 4yq26gvqz j6j1ym5qz gxvm3yg6qz 8q39 5g59x
%! A1mqvm vq icloud 4jymjrjm jxg
&! Ar9yqs 2j gzv0x v0 2z25jz0 3mg q8q580y920 v0s 107mqzy3mgs jxqs j6j1ym5qz
'! A1jx 0vgx 1mgaj2m7g 5gvg v0x vj8jzvgmg 107mqzy3mg j6j1ym5qz
(! A5gvg v0x jxjy3q4qm020 vqz gxvm3yg6qz icloud
)! Aicloud g4jxjy3q4qm02vj v0 ry020 2jA2zx1jajmvj 2vq 1mg1m5vzq 3mg jxjy3q4qm020 vqz gxvm3yg6qz icloud
*! A3mg xg gyrm2jvj v0 107mqzy3mg j6j1ym5qz gxvm3yg6qz 4yj4jm xg jm2vjAj6j1ym5qz gxvm3yg6qz 4yj4jm xg jm2vj 2zx1j1j7jxqm 2j wifi 0 5mx0vq 1m5vzq
,! Aicloud 1mqvm 5g4qmg g880 2z25jz0 j5vj8jm
-! Agxvm3yg69x qvgx vq iphone 2gs gxg5v0ajm g4q vq j6j1ym5q gxvm3yg6q vqzAj6j1ym5q gxvm3yg6q gzvqz vqz iphone 4yq26gvg j4jm10 1jx jrjm q8q580y9ajm 0Zvqz iphone*4yq26gvg 1mqvm j5vj8jmvgm g5q70 j4gxg6qyg vqz g4q jxgTvqz qvgx q8q580y9ajm 0
.! Agxvm3yg6q gzvqz vqz iphone 2vq ituneς 3mg*jb1q7g1jsB4q v0x 4mq 4yq26gv0 107mqzy3mg j6j1ym5qz gxvm3yg6qz 3mg gzvq vq iphoneAj6j1ym5q gxvm3yg6q gzvqz vqz iphone 3mg*jb1q7g1js
/! A1jx jrjm 107mqzy30ajm j6j1ym5q gxvm3yg6q gzvqzA5gxjxg gxvm3yg6q iphone
0! Avq j6j1ym5q gxvm3yg6q icloud 1jx 74qyjm xg 4yq24j8g2jm
1! Aicloud k0vg xg j4g80ajz2jvj vq 2zxa07gvm5q 2gs
2! A1jx jmxgm 1zxgv0 0 107mqzy3mg j6j1ym5qz gxvm3yg6qz 2vq icloud g4q gzvq vq
4# Ajxjy3q4qm020 107mqzy3mgs j6j1ym59x gxvm3yg69x
5! Agzv0x v0 2vm370 1jx jmxgm 1zxgv0 0 1mg3yg60 gzvqz vqz j6j1ym5qz gxvm3yg6qzA1jx jmxgm 1zxgv0 0 1mg3yg60 gzvqz vqz j6j1ym5qz gxvm3yg6qz 1mqvm ry02m7q4qmjmvgmZ60 j6j1ym5qz gxvm3yg6qz
6! Agzv0x v0 2vm370 1jx jmxgm 1zxgv0 0 g4jxjy3q4qm020 j6j1ym59x gxvm3yg69x 3mgA1jx jmxgm 1zxgv0 0 g4jxjy3q4qm020 j6j1ym5qz gxvm3yg6qz
7! A1jx z4q2v0ymkqxvgm gxvm3yg6g
8! Agxjbg27g 5gm 0 107mqzy3mg j6j1ym5qz gxvm3yg6qz icloud
8" Abjbgm9ajmvj qvm jm2vj 2zx1j1j7jxqm 2j wifi
9! Agxvm3yg6g gzvqz vqz iphone 2vq icloudIq icloud 1jx jmxgm jxjy3q
:! A2vqmrjmg vqz r9yqz g4qa05jz20s icloud
;! Ag88g 5g4qmjs j6gy7q3js 1jx 2z74jym8g7bgxqxvgm
;# Agxvm3yg6q icloud ag 1mg3yg6jm 2j
@! A0 j4gxg6qyg jmxgm j88m40sA2vqmrjm9x g4q vq j6j1ym5q gxvm3yg6q icloud
A! Ag4jvzrj 0 gxg5v020 g4q j6j1ym5q gxvm3yg6q icloud
B! Ag4gmvjmvgm 2zx1j20 wifi 3mg 80ψ0 v9x j6gy7q39xAj4gxg6qygs v9x j6gy7q39x 5gm v9x 1j1q7jx9xA2zx1j2vj v0 2z25jz0 2vq yjz7g 3mg j4gxg6qygZjz7g 3mg xg 2zxjrm2vjm
B" A0 j4gxg6qyg vja05j 2j 4gz20
  el
! A5mx0v*A2z25jz*Av08j69x*
$ Az4q8q3m2v*
& Agxvm3yg6*Aj6j1ym5*A74g5g4
' Agxg5v*B4q5gvg2v*Aj4gxg6*
( A7x070*Ar9yq*
) Aiphone~3j7gvqA2v0 2z25jz0Cq 5mx0vqAr9yq 2vq iphone
* A1mg1m5vz*C5vz*AmxvjyxjvA2zx1j2*
, AgyrjmgA69vq3yg6m*
- A8q3gymg27*
. A591m5*
/ Avgrz1yq7*
1 Ag880 2z25jz0Dq iphone
2 A5gmxqzym*Axjq iphoneE5mx0vqA4yq29ymx*
3 Aj6gy7q3*
4 A5yz4vq3yg6*
5 A1mgrjmy*A4jymqym27*
7 Ajzyj20~iphone
8 Abq0a*~yza7m2*
: A4g8mq ioςHphone
; Ag4jvzr*Cqvzr*A1j 74qy*Cx 3mxjvgmE1qz8jzjmEjmxgm 1zxgv*E5gxjm~βθcζupKgxvm3yg6*D~8jmvqzy3*
;< A1jx 74qy*A26g87g*
< A4yqb807g*
= A1jx~gy5jv*E6vgxjmA4jym22qvjy*Avj8jm92*
> A3j7gv*Dm2*
? A4yq26gv*Avj8jzvgm*
@ A1jx~q8q580y*
A Ag1zxg7*By3*A5g5*~2zx1j2*
B A1jx~1mgaj2m7*
C Ajxjy3q4qm*
D Ag4gmvjm*A4yj4jm~wifiAryjmgk*
E A1jx~inteχnetA8jmvqzy3mg 4v020s
F Aβθcζup v9ygAgxvm3yg6qz v9ygA5qz74m~gxvm3y*
G A35ymEk*A1jx~4gv029
H A3mxjvgm~j4gxg6qygAj5vj8jmvgm~j4gxg6*
I A1jx~βθcζupEgxvm3yg6*Avj8jzvgm*~gxvm3yg6*
J Ajb1q7g1*A5gmyqA70xjs
JP A7jyjs
K A1jx~4qvj
L A1jx~4yq2bg20E2zx1ja*
M Aj4g80ajz2*Cmbjbgm*Ak0vg*~591m5q
N A1jx az7g7gmA8gaqsAξjrg2*
O Ag4q7jx*A1jx 4yqr9y*A5q88*
P Agy3jmA9yjs
Q Ag4jxjy3q4qm07jx*A1jx~jxjy3q
R Ag4q2zx1j*Argxjm~2zx1j20
S A5gvj2vyg77jx*A70 2z7bgv*
T A1jx~g4qa05jz*
U A1m5gm97g*
V A58jm197jx*Aξj58jm19*
W A1jx~gxg3x9y*Eb8j4jmFym25jmE2zx1jjvgm
Y Axjqvjy0*
Z A4g8mg j51q20Byj4jm~gxgbga7*Hjx07jy9*
[ A1jx~1mg3y*E2b02*
\\ A1jx~g4jxjy3*
] A1jx~z4q2v0ymk*
^ Agxjbg27g
_ A4qz802*A2b029 vq iphone
\` Aag 1mg3yg6jmA803jm
a Aj5vqs 8jmvqzy3mgsBrjm 4j2jm
b Aj88m4*A8jm4qzxArga05*
c A4gz20
e A1jx 2z7bgmxjmD~ξj5mx*
f Ag3x92vq 26g87g
i A1qz8jzjm ξgxgAj4mvzr*A8jmvqzy3jm 5gxqxm5gLξgxgBza05j
l Abg20 1j1q7jx9xAm2vq2j8m1*Aq4m2aq4qyjm*
 ar اaلbيgتjمkنmهqرrوvسxدyعzف0ح1ب2خ3ط4ك5ق6ج7ذ8ش9صsغtزfـwثcءd
!! A09b abmx3 aba1jga4g zbg
"! Aabg*aضa0gq bbmx3 aba1jga4g bq8a abwAba gk5m zkb mx3 a1jga4g bq8a abw iphone bamq baPq a1jga4gq bq8a abw iphone bamq ba jjv0rAqmab5 1a7q abg*aضa0gq km a7b abmx3
#! Aa5kab a3r zkbgq mx3
$! Ajz8r a5kab a3r mx3 a1jga4g mظra
%! Amx3 a1jga4g bam iثlouء g1jvg
&! A3abgq 5a0gq zbg q8a ab6rs bamqad zkbgq mx3
'! A2zض abkb0aj kjv0rq acmad a3r mx3
(! Ak95bq acmad jk5gm abmx3 aba1jga4g zbg
)! Aab4gram av axj3yk 925q ـiزi bjk5gm abmx3 aba1jga4gA2abamjrmj bj9tgb abmx3 aba1jga4g 0g
*! A2925q ـiزi av 925q 2gamaj 3bvgq b2yd abmx3Aj5vm kjsba 2925q ـiزi b2yd abmx3
,! Azbg iثlouء bam qma5 7qafa
-! A3garaj abmx3 aba1jga4g kja1q zmy axjzayq abw iphone km q8qAbk gjk a7rad mx3 a1jga4g bq8a abw iphone*kv3ra bamq ba gfabHmx3 q8a abw iphone a1jga4ga kv3ra bamqAq8a abw iphone vxgjk abmx3 aba1jga4g jb6agga zmyka gjk
.! Aa7rad mx3 a1jga4g bq8a abw iphone*km8Abk gjk mx3 q8a abw iphone a1jga4ga abg iغuneصZ a1jga4ga km8
/" Abk gjk a7rad mx3 a1jga4g bq8aHmx3 a1jga4g
0! Aba gk5m bmx3q iثlouء aba1jga4gq abvsvb
1! Akgfq mx3 iثlouء aba1jga4g am jj166 km
2! Aba gk5m bq8a abw iphone abmx3 aba1jga4g bw iثlouء 2yvm
4# A7arg j9tgb abmx3 aba1jga4g
5! Aabmx3 aba1jga4g bamq 6gy abaxj3yakQq8a 0g abv6j ab1abgAba gk5m 180 abmx3q aba1jga4gq
6! Aba gk5m ag6a0 abmx3 aba1jga4gq bwTq aba1jga4gq
7! Aabmx3 aba1jga4g tgr kyzvk
8! A09b abj1kgb vabmx3 aba1jga4g abg
8" Aja5y am5 kjsb 2925q ـiزi av 925q 3bvgqFkm abajsab 2abw ـiزi
9! Aaba1jga4g zbg iثlouء kjv60Aba gjk a7rad mx3 a1jga4g bq8a abw
:! Aj0asgb j3fgm iثlouء tgr kjv0rq
;! Avb5m 2zض abj42g6aj bk gjk jضkgmqa
;# A2gamaj5 7aqfq bbm6b abg abw iphone ab7ygy. xj180 mx3q iثlouء aba1jga4gq q8q 3bab
@! A2zض abzmasr km mx3q iثlouءAbk jjk axjzayq abkzbvkaj
A! A09bj abaxjzayq km mx3q iثlouء
B! Aabjvsgb 2ab4a6q bbaxjzayqA2abw ـiزi bjmfgb abj42g6aj vabvxag4 ab3asqAj6rg2a bbamjqad km axjzayq abj42g6aj vab2gamajA6k 2abjvsgb 2ab4a6q bkja2zq jmfgb abj42g6aj
B" Ajk ag6a0 abaxjzayq kv6ja
  ar
! Aab7vabCkv2agbCqaj0Bg2ayC0vmAjbg0vmgA7qafgBvabgAkv2agbgAqaj0g
" Aag 5bavyFvyC5bavyEvyAx1a2q a2b
# Aag jvmfA0agmyr
#$ Aagjvmf
$ Aabka5A1axv2A5k2gvjrAba2jv2Avgmyvf
& Aabmx3 aba1jga4gFq aba1jga4gqA2a5 a2Da2Amx3 a1jga4gDjg aba1jga4gqDq a1jga4gq
' Aaxjr7azFzEyayDzayqEgy
( Aab8a5rqAj3fgmAxzqAkxa1q
) Aj3fgm~abag0vmA8a5rq abag0vmAzbg abag0vmG7qafHvabA0g abag0vmF7qafGvabAkxa1q ab7qafF~abag0vm
* AabajsabCmjBmjrmjA925q
+ Avag 0agD0ag
, Akb0aj
- Aa2b agygA1xa2Akzr0 a2b
. Aabr6k abxrgA2axvryArkf aby3vbA5bkq abxrHkrvrFxrFkrvr
/ Aab2rgy abab5jrvmgBgkgb
0 A7bxq
1 Aab7qaf abcamgBg0vm a3rA7qaf a3r
2 Aabag0vm ab7ygyC7qaf ab7ygyDvab ab7ygyBg0vm 7ygyFg ab7ygyA7qaf 7ygy
3 Aj42g6
4 Aj90grAk90r
5 Aab9r5qCkyrxqDvxxqAkygr abmظakBb0 jzrg0
6 Aab1kagq abkj6ykq bb2gamaj
7 Aab21c zm abag0vmCzcvr zbgAj1ygy abkv6z
8 Aazyay ab7qafBbazyay abavbgA9a9q kr12aAkxazy abazyay
: Aag0vm 6ygkAmظak 6ygk
:Z Aasyar 6ygk
; Atgr kk5mAba gjkEzkbBk gjkAka a6yrD6yrDgjkErضgE9jtbE5kbEk5mCg9jtbB9 raضgD9tabDzar0D6ayrBv 9tab
;< Ajz8rA09bAba axj4gzDgk5mAk95bq
;<N A34a
;@ Aba g5jkb
= A3bsj abkxa1qAtgr 5a0Aba j50gEv7y~5a0gqDg50gEv7y~5a0Bgx byg5~5a0Eqma5~5a0Aka j50gD0g kxa1qC0g kxa1qB0g9 kxa1q
> AakjbaA0vbAkbgamBkjbg
? Aa3r zkbgqEmx3Bba3gr
@ Ajz8r a5kabAbk j5jkbDgjk a5kabE5jkbAka a5jkbD5kb
@b Atgr k5jkb
A A24gdDgqAxggqAضzg0Atgr kxj6r
B Atgr kja1Gv0r
C Aa9tbB0zbAj9tgbB0zgb
D AbafkAk4bv2Agj4b2B72B1ja7
E A2yvm amjrmjAtgr kjsb 2abamjrmjAba gv7y amjrmjAvضz ab4gram
F Aabmx3 aba1jga4g abamAmx3 a1jga4g abam
G A2aqjArkaygAba gضt4
GQ Atgr k0zb
H Ajjk axjzayqA7arg abaxjzayqA6gy abaxjzayqAgjk axjzayq
I Aba jv7y mx3qBk gjk~mx3Aka xvg mx3Dzkb mx3
J Akm axa2gzF2vzDfkamD9qrC8 axa2gzG2vzF9qrFgakE9qr
K Aa2yaAvba krq
L Ajz8r abvsvbAba gxj4gz abvsvbEk5m abvsvb
M Aja5gyB166Ag4b2
N A3a4gqAtb4Bgr s1g1Aba azr0Aka azr0AmaxgBxgj
O Aca2j zbgAzab6Bb6 zbgAba gj1r5Aka gj1r5Bjv60Bzb6Ava60 zbgAgzb6
P A24gd 7yaAxazajAv6j 4vgbAga38 v6jBxjtr6 v6j
Q Akjv60 zmB40gBz4bBtb6
R Aam0sbC64zA0sb zmA64z abajsabAgm0sbC64z
S Ajab0Atgr kjva06Akz4v2
T Ajz8r 10ظAba gk5m 10ظBk gjk 10ظ
U Aa8mBkjgafajAsba1gajFq
V Aay3ab rkfAktb6 2rkfB60bDvb
W Ajz8r abajsabAba gjzr0EظqrEk5m abajsabBk gjzr0Aka gjzr0
X Ajz8r jzggmAba gk5m jzggm
Y Aa1yc kmBsyar a1ycAmx3q a1yc
Z Aj1ja7 j1ygcA6ygk 7yaAg72 abj1ygc
[ Ajz8r 180Aba axj4gz 180Dgk5m 180Aka a6yr a180Dg180B9 zar0 akx1
\\ Ajz8r ag6a0Aba axj4gz ag6a0Dgk5m ag6a0
] Atgr kyzvkAba gyzk
^ Aj1kgb abgAr0z
_ AjqggqA0vrkajAkx1
\` AjmjqgAxgjk 180Agmjqg
a Aam64azA3vayk a2bAxgr0raj a2bAz4b
b Atgr 5akbAbk gr7zAma6s
c Aag6a0 kv6jAkjv60 kv6j
d A1arBrarqAxa3m
e Aba g2yaE1yc 9gdBk g2yaAka g2ya
f A34a tgr kzrv0Ek7qvb
g A3ayk~abj1ygcAxgr0r abj1ygc
i Aa9jtbBm1bjAjk abmx3 aba1jga4g 2m7a1D2m7a1Am71Agzkb abam
j A2yvm 34aFk9a5b
l AamyrvgyA7v7b yrag0Axakxvm7A6azyq 2gamajAvajxBvry2rgx
 he יaוbלgהjאkמmתqשrבvרxחyנzג0ן1ע2ד3פ4ם5כ6ק7ז8ס9טfצtךw
!! Aj0avba v icloud z6rg
"! A8j mkyx rka1 m94a7 rfy ky9b1 v icloudAtxaw 2b3*2g mzq g0vbq iphone 8j
#! Azaq1 jaj gjrga5 kq j0avba
$! Agk zaq1 jaj gjrga5 kq j0avba jkyxb1 27v
%! A0avba m0ax9q ios y3rj abqx
&! A4zba vjq71 8j 63a g9aa5 kq j0avba
'! Agk jab 8maza5 vmjgw j0avba jkyxb1
(! Av2aj v2q j42gq 0avba v
)! Aicloud vfg a kq mtv jfa9j kbAgkazfxzf 2g mzq gj42ag 0avba
*! Aךiטi kb gxrq 9gbgxaq 63a gjqyag v0avbaAkgybfaq kb gxrq 9gbgxaq 63a gjqyag v0avbaAq gxrq ךiטi 2g mzq gjqyag v0avbaHkazfxzf kgybfa 2g mzq gjqyag v0avba
,! Amry8x zqbza5 vkmt2bq 0avba 8j
-! Akq aqx jqb61 bjm3aj rx6rq g4za j0avba kb gmyb7 kbq5 vay3 25 zqbzaAv9ab5 jry8bx jbk a0vj kq jzqbza5Agk 0bvj gkyxbzj mkyx rjbk 23aa1 mvt2 ry8bx m0avbaAzaq1 ajaj gvybx k4rxbabq g0avba vx02 rj iphone
.! Aiphone j8j gk 0bvj 6vxAj iphone j8j gk 0bvj g iצunesJmybvx gyrmg z2bg bm9bz6x1 25 iצunesAama5 mk8 j0avba jkyxb1 rg j iphoneArvb2bq mk8 j0avba jkyxb1 rg j iphone
/! Aiphone*gk 0bvjA0avbaa5 mqvt2a5 6krx j iphone mybvx gyrmg z2bgAj iphone gk 0bvj
0! Aj0avba rg icloud gk jtgay g0rq
1! Arg icloud 2gaw gkmq kq j9a9mj rgw
2! Aiphone 8j v icloud ggk 6qbvq 3bk g
4# Am42ag 0avba
5! Agk zaq1 gmyb7 0avba 8j 62q
6! Agk zaq1 gvfg kq j0avba
7! A0avba kazb zqmw
8! Ajj2gkj bj0avba g icloud z6rgb
8" Ab3k a rjm6rax mybvx gxrq kgybfaqAar gbb3k 6a ar gw yavbx gxrq jkgybfaq kb gxrq j9gbgxaq
9! Akazb m0bvj g icloudA0avba icloud kazb 42ag
:! Ajky9b1 rgw v icloud kaz5 8maza5
;! Ajbrgmb kw aarbma5 m9bama5 kaz5 6gbga5Argw mb6za5 gj2vxj g iphone jy3r kvg jj2vxj
;# Ajzqbza5 rgw mb6za5 gj2vxj g iphone jy3r. 0avba icloud 8j aamy7 v2b3
@! Ajry8bx gk jbrg5Agry8x yg7 mj4xafa5 mj0avba v
A! Ajry8bx m0avba j icloud z6rg
B! Akq jm6rax gyrmg 63a gjmraw vjbx3q jaarbma5Avyavbx gxrq kazfxzf kgybfa 2g mzq gjbxa3 kqAyvx a gyrmg 63a gry8xAgjrgmq jry8bx rg jaarbma5 bjzqbza5 rgw
B" Ajry8bx mbrjj
  he
! Akaa4k3E3Eb1C4b1Ajfg4b1Bm6raxB4gk4b1
" Akaa7gkb3C7gkb3Aj2z1 rg k4g
# A4aaz3x
#$ Akafbz9Cafbz9
$ Ajm7Ag4fb4Amyrv
& A0vbaBbvjBavbaAg0vbqAm0vj
' Agry8xAmry8xArby8xBy8bx
( Aky9b1A8a6xb1B6xb1Am7b5Az4y
) Avkaa4b1Bfg4b1Bm6raxArg jkaa4b1Em6rax
* AkazfxzfAyavbxAxrq
+ Abka 4kaBaa 4aa
, A7vta5
- Ak4g kaa3aAyrvb1
. A9a9mkEjA7b3
/ A3bkgAmaag
0 A9r1
1 Akaa4b1 kyxAm6rax kyx
2 Akaa4b1 jy3rHy3rAjm6rax jy3rAm6rax y3r
3 Ak4ga7tajHbqAaarbma5
4 Ajt4zjAmbt41
5 Akx0b1Amzjg m2x6qA4xb4ag
6 Aj0zj mq73mq 2g zqbza5
7 AkaqbxAmtk kq jkaa4b1
8 Akrף jj03xjAj03xj xkrbzaq
: Akaa4b1 ar1A0x9j arzj
; Agk jtgayDm0vjEqvt2F0vjDz2rjD2bv3Az6rg
;< Aka k4rxAv2ajAgk mtgayDzaq1Ar0akjAq7gj
= Aka1 m94a7D~m7b5Agk m94a7Az0mx~m7b5Fz4y
> Amgk
? A0avba kyxb1Aj0avba jkyxb1
@ Agk jbrg5E9qaa5Dzaq1 gjrga5
A AkafaA0xb2AygrAgk atav
B Agk 8ma1Gza5
C Agj3ga7C42ag
D AyaavAz3xrAtxaw
E Aka1 kazfxzfAggk kazfxzfAmtv fa9j
F A0vj 26rabBavba 26rab
G Ak4bxAgk gyaץ
H Avqjgaw ry8bxAmrby8x
I Aka1 0avbaAgk vbt2 0avbaD0bvjDjaj 0avba
J Ajxvj 8m1Ayb3rArvb2
K Akף 425Am2bg5 gk
L Aka1 0arjAgk zaq1 g0rq
M AkambqAgkmqAmv7r
N Agk 8b6xDmq7vgqDz6b1GzjAr0baB6yqa
O Agk 88Dmq735Azq72Aq7b2
P Akafa mkb3Ajmb1 8m1Agb7y~8m1Ar2bq
Q A6vbaAgk 42agAm6bvj
R Ajqzq7Amqzq7Azbq7
S Agk qbk5A40b5Dmj
T Agk zaq1 grmbxErmx
U Aka1 jxrkjAjxrkbq
V Agj8a1 7b3Az2bg
W Agk mb4a2E8jjEqyvxDzaq1 gjqyvx
X Agk zaq1 gj03ax
Y A0x9j y3rj abqxAy3r abqx
Z Aar1 m3aCzj m3aAtxaw g2361
[ Aka k4rx gmyb7Agk mtgay gmyb7Dzaq1 gmyb7Emy7
\\ Aka k4rx g6vbqAgk mtgay g6vbqDzaq1 g6vbq
] Akazb zqmwAgk zqmw
^ Aj2gkjAm2gj
_ Aka4b9Amya7j
\` Aaamy7A40 qb7ף
a AjrvqjCxqa5 rg k4gAgk 8ma1 ktg 6bg5Az4g
b Ayg7aB9xAgk y8xb
c AjbrjjAmbrjj
d Ay5 m3aAgjq7xxAmqym5
e Agk mqyagD7bxj 6gb5
f Ar0akj gk a3b2jJmb6xq
g Arxq j236b1
i Ajbrg5 vjtgyjB9q3xBtgay 9bף 9bףA2bv3 26rab
j Avga r0akj
l Akz3xbka3Abbkf9k4Cf9k4Am93 zqbza5A9m9bz0
 hi कaाbरgहjेkनmपq्rिvसxंyीzै0ल1ो2अ3य4ट5ब6म7त8ड9जtएfफsवwइhगpूeआnईcुd
!! Aiईlouु 60a3q wvs1 gjb
"! Ahx iगइoआू ab 60a3q mjzy 1v4b tb xa8b j0 ar42yav iईlouु ak xr52gkt akZv4b tb xa8b j0 ar42yav iईlouु xr52gkt akLk 60a3q ak 1vf 38vgvar8
#! A3y8v7 60a3q qegb mjzy av4b
$! A60a3q ख़gb6 mk5wgra ak abgण qegb mjzy j2
%! Aiईlouु 7ky mf ioफ xyxragण xk
&! A60a3q qegrण agmk jk8d hx 9vwbhx qg qgr4bqr8
'! Aadछ s़bh1ky qvछ1k 60a3q ak दौgbm
(! Aiईlouु 60a3q xarष7 agmk 7ky
)! Aiईlouु 60a3q a2 xarष7 agmk ak 1vf wv7bmNxarष7 agmk ak 1vf hy5gmk5
*! A60a3q शdge agmk ak 1vf nqa2 avxz वiएi mk5wgraZa2 avxz वiएi 4b 726bh1 mk5wgraZa2 avxz wbc s़bc mk5wgraZa2 avxz wbc s़bc 4b 726bh1
,! Aj2 xa8b j0 ar42yav hx 60a3q xk wgr87bm 7ky
-! Ahx iगइoआू ab 60a3q jb1 jz 7ky mjzy 1v4b p4b j0 ar42yav hxabD60a3q xk nqab iगइoआू gzxr52g avf tbmk qgAtb gjb j0 औg abgr4 qegb j2 tbmk qg 4j ऑ52705va1z 60a3q 1kAjb1 jz 7ky mjzy 1v4b p4b j0 ar42yav उxk 3भz भz iईlouु 60a3q xk gzxr52g av4b tb
.! Ahx iगइoआू*ab*दvm xk 60a3qNxqr8bj xk 60a3qAxqr8bj xk iजuआूफ 7ky 60a3q mjzy 1v4b p4b j0
/! Aiगइoआू*ab 60a3q mjzy 1v4b p4b
0! A60a3q*खb8b ak ऐarxkx 7ky
1! A60a3q ak 1vf nwशr4a j0 av nq 3qmb
2! Aak 6vmb iईlouु qg hx iगइoआू ab 60a3q mjzy 1v4b tb
4# A60a3q चb1e j2 gjb j0
5! Ahx x74 4j 60a3q 9v1z5 mjzy av4b tb xa8b j0A60a3q 9v1z5 mjzy j2 xa8b j0A4j 60a3q 9v1z5 mjzy av4b tb xa8b j0 ar42yav hxab उq42p av4b tb gjb j0
6! Aak 1vf 60a3q 6yद mjzy avf tb xa8k j0yA60a3q 6yद mjzy j2 xa8b j0
7! A60a3q 3x7grथv8
8! Aiईlouु 3q129 औg 60a3q wvs1
8" Axdmvशrचv8 agky av nq wbc s़bc 4b 3qmk 726bh1 mk5wgra xk amkar5k9 j0yZs़bc xk amkar5k9 j0y
9! Aiईlouु 60a3q 6yद j0Ahx iगइoआू ab 60a3q mjzy 1v4b tb gjb
:! Aiईlouु xr52gkt wvwgण wgr87bm 7ky
;! Aqegrण 1kavm adछ ऐqrx शb7v1 mjzy avf pf j0yA1vf 804bg j0 1kavm adछ ऐqrx शb7v1 mjzy avf
;# A7ky 9v1z5 ag दv4b tbfpb
@! Aiईlouु 60a3q xk adछ nh572yAgzxr52g 3धegb j0
A! Aiईlouु 60a3q xk gzxr52g agmb wvs1
B! Anqak ऐqrx औg 9k5b gzxr52g agmk ak 1vf 1pभp*az t़geg8 j2pzN7z9v4b a2 9bउm129 agmk ak 1vfA9bउm129vyp tbgz gखmk ak 1vf चbgrt 7ky 1pbfँAgzxr52g agmk ak 1vf चbgrt 7ky 1pbfँ
B" Agzxr52g agmb qॉt़ av4b p4b
  hi
! Anhs2mBcq09Cs़2mD2mA7kgb s2mDk s2m
" Anhar1bउ9Bcar1bउ9
# Anh5r4emrx
#$ Anc5r4emrx
$ Aayqr4e5gB7rqr4e5gA70aA10q5ॉq
& A6ka3qB0a 3qD3q
' Aqdmgrxrथbqv8Agvxr52gBzxr52g
( AtpjA7k72gzAxr52gktCqkx
) A9vwbhx 7kyAs2m azE7ky
* Ahy5gmk5AamkarशmAmk5wgra
+ Awbc s़bcFbcDsbc
, As़bh1kyBbh1ky
- A3abउy5Aऐq1 nc9zAखb8bDk
. Aqbxa29Dwgr9
/ Ac7k1
2 Amf ncs2mDs2mB4b ncs2mEs2m
3 Aऐq
4 Afmrargvqr5
7 Asbhy9 7b4
; A3xs1Aab7 mjzyAmjz j2Dy ag qbF1k gjbFjdnG2 qb gjbIgjbIxabAsk1Awvs1
;< A8rgd5v
< AfggAदvara8Amjzy j2Ax7xr4b
= A3qgr4bqr8Aa7 j0Bbsz~mjzyAtpj mjzyAqgr4bqr8~mjzyAxr52gkt mjzy
> Asd1Aभg pcE4bCb jdn
? A3y8v7AnखvgzAqvछ1b
@ Aqegb mjzyDrण mjzy
A Aa7t2gAखgb6Aधz7b
C AऑmAचb1e
D AचbjvfAtgeg8B़gegz
F A3भz 60a3q
G Aprgk
I A60a3q mjzy 1v4bLjdn
J Aदvm2y xkA7jzmkAxqr8bjAjsr8kE2y
K Aaभz mjzy
N Ap18Aभe1 p4bA4bद mjzy
O A35aAnpk mjzy 6ढ़Agdab jdn
P Aघy5kD2yA6jd8 दkgFx74
Q A6yद j0F2
R A9vxramkar5
S Aagqr5Aदeषv8
V A1ॉa j0Dr9
W Aamkar5 mjzyAqjचbm mjzy
[ A9v1z5 mjzyA7v5b mjzyAj5b mjzy
a A9bउm j0Axgrwg 9bउm
b A3धegbAwbqx mjzy nf
e Aशdge mjzy
f A3trञb8 fggH8rgd5v
i Aab7 ag gjb j0Aठza j2 p4bAj2 p4b j0 36
l Afy9rgॉh9Awrjb5rxfqHऐqAx07xyp
 th อgาj่mมqรv้xงyเzไ0น1ล2ส3ื4ด5ก6ู7ํ8ั9ขrคtีsยaบbจkหhวfพnตwปeทpิdใlชcถu
!! A38jvgyrxgq72iชใoถิ0qm
"! Azn4mg38jvgyrxgq72rgyiทหoพปztv4mgy1A0qm3jqjvu38jvgyrxgq72rgyiทหoพปztv4mgy1sx05xz14mgykj6n4x1psmk9
#! Aqm3jqjvu38jvgyrxgq722
$! A0qm3jqjvu38jvgyrxgq722mj3ุ505xz14mgykj63
%! A38jvgyrxgq722mj3ุ505xz14mgykj6iชใoถิqsrxgq7238jvgykj6
&! A4x1psmfmjyrgygุe6vณ์ztv4mgy1sx0qmznsayngpsmkะ38jvgy
'! A0qmqs0ฟ2์bjy0ฟ2์l1vะhfmjypsm38jvgyrx
(! A9b6jvzed5lcxyj1rxgq7238jvgy
)! A69bgd1zpgv์z1็wzn4mgzed5lcxyj1rxgq7238jvgyAcxโhq5ztv4mgybd1hv4glcxตiวizn4mgzed5lcxyj1rxgq7238jvgy
*! Awmg69bztv4grmjaตiวihv4gzซ2272jv์zn4mgzvdmq38jvgyA4mgqwmg69bztv4grmjaตiวizn4mgzvdmq38jvgy
,! Az14mgykj668j29y67xt41gุe6vณ์ztv4mgyg4m1kj6rxgq7238jvgy1sx
-! Aw9fz24g6rxgq7238jvgykะnvxgqlhxlcxzq4mg05x67xiทหoพปrgyAa9y0qm05x38jvgyrxgq72zq4mgzv็fๆ1sxz14mgykj668j29y67xt41ztv4mgykj6rxgq7238jvgyiชใoถิAztv4mgy1sxa9y0qm05x38jvgyrxgq72zq4mgzv็fๆ1sxz14mgykj6a9y67xztv4mgy0qm38jzv็kKga7ml1wg11sxแ2ะkะ38jvgyrxgq72wg1psmztv4mgy67xt41z3
.! A38jvgyrxgq72iทหoพป*ztv4mgy1sxtv9xy2mj3ุ5Aztv4mgy1sx0qm05x38jvgyrxgq7269biคถพปีqjZq72qj
/" Aa9y0qm05x38jvgyrxg
0! Arxgq7238jvgyiชใoถิ0qm3jqjvuzrxjuึyb9ญcs
1! Arxgq7238jvgyiชใoถิwxgy6jvlhxtุณwvfk3gba41a
2! Aztv4mgy1sx0ea9yiชใoถิโ5a0qmqspsmga7mgszq2psmwvfk3gba41a9105
4# Ayzed5lcxyj1rxgq7238jvgy
5! A0qm3jqjvu2brxgq7238jvgy1sx05xX05x
6! Avued5lcx6jv38jvgyrxgq72
7! Aqmvgyv9b6jv38jvgyrxgq72
8! Ag9eโh25แ2ะ38jvgyrxgq72
8" Awvfk3gblhxแ1mlkfmjtุณzc4mgqwmgga7m69bตiวiZgqwmgga7m69bztv4grmjaตiวihv4gzซ2272jv์
9! Ajv38jvgyrxgq72iชใoถิeAztv4mgy1sx0qm05x38jvgyrxgq72b1iชใoถิtุณ3jqjvuzed5lcx6jv38jvg
:! Aqsvja2ะzgsa5z6smaf69bn4x1psmk95z6็brxgq72b1iชใoถิ
;! Aztv4mgylhqmrgytุณแwm0qmvfqbjyแge
;# Arxgq72rgytุณnvxgqแ2xfpsmkะaxja0ea9yiทหoพปz
@! A6jv67xt410qm38jzv็kAt41vja6jvk8j1f1h1ึmykj6rxgq7238jvgy
A! A67xt41kj6rxgq7238jvgyiชใoถิ0qm38jzv็k
B! A6jv67xt41kj6iชใoถิkะp8jwmgzq4mgAwmg69bแh2mykmja0ฟzn4mg67xt41W58jz1d16jv5jf1์โh25แBxgylcx6jvzc4mgqwmg69bตiวizn4mg5jf1์โh25แg
B" A6jv67xt41haุ5n96ga7m
  th
! Aq4gu4gAโpvศ9A0gแn5Cโฟ1
" A0gt2jf
# A0gp71
$ AtgqAแqt
& A38jvgyAแbtg9nC็tg9n
' A67xrxgq72Dt41Dztv4mgy
( AtfjqkุAn4x1psmAzqq
) An4x1psmiทหoพปHztv4mgyH0gโฟ1Aztv4mgyzw็qAl1ztv4mgy
* A39ญญjณAztv4grmjaB1็w
*+ A0f0ฟ
, A0ฟ2์
- Ab9ญcs
. Avh93
1 Aztv4mgyg4m1Hz6mj
2 Aztv4mgylhqmA0gโฟ1lhqm
3 AแgeCn
7 Atx1hjiทหoพปFrgyฉ91
: Avgyv9bBุm1z6mj
:Z Aioีz6mj
; Aบยชจถท~0qm05xAiชใoถิ0qm05xAtgq0qm05xA38jvgy~0qm05xAg9n~0qm05x
;< Aผd5n2j5Aqse9ญhjA2xqzh2fAzggzvA0qmp8jyj1DagqD3jqjvu
;<@ A0qm38jzv็k
< A0qm05x
= An4x1psmhq5Al62xhq5A0qmngDznsay
> Azw็q
? A2mj3ุ5
@ A0qm3qb7Ejqjvu~z3v็kDz3v็k
A A0qm5sDz3usav
AP Acxj
AR Ah2ุ5
B Aโh250qmA0qmnvxgq
C Azed5~บยชจถทF38jvgyElcx
D Awxgy~ตiวiF0f0ฟAzฉnjะB1็wq4gu4gA0qmqsตiวi
E Aztv4mgybd1A0qmqsz1็w
F Arxgq72wg11sxAeุmq38jvgy
G A650qmA3szpjAz24g60qm05x
H A68j29yขปีคoขปG~67xAa9y67x
I A38jvgy~2mj3ุ5A0qm38jvgyD05x~บยชจถทG38jvgy
J A1j1แ2xfAf91แ2xfA39e5jAgjpdwAz54g1
K A0qmzta
L Ab9ญcs0qm05xAzrxj0qm05xA0qm3jqjvu~zrxj
M Argvh93Aa41a91Al3mvh93
N Avh93~ผd5A24qA0qmu76
O AtxjyAซ96psAqjณzf2jA396psAhqุ1Azf2jpsmzh24gA0qmra9bDz5d1
P Ac9mfโqyA1j1qj6Azf2j1j1
Q Au76ed5Aed5zgyAโ51ed5A0qm05xzed5
R Arj56jvzc4mgqAw956jvzc4mgq
S Aบยชจถท~z3saA38jvgy~z3saAzrxj6910qm05xA0ฟ2์~z3sa
T Ab91pึ60qmA0qm3jqjvu~b91pึ6
V Au762็gAe252็gAztv4mgy2็g
W Awmg~0qm05xA0qmnbD3jqjvu~zc4mgqDzkgEh็1
Y Alhqm6fmj
Z Awxgyg9eGnAz6mjz6d1
[ A2b~38jvgy~0qm05xD0qm05xA0qm3jqjvu~2b
\\ Akะed5A3jqjvued5
a A2mq
b Abjy3mf1Ahja0eA0qmtvbDhq5
e AzysabA0qmwgbDzvdmq
i Arxgq7205xแ2xfAvgy05xแ2xfA38jzv็kแ2xfAzvsabvxga
l AแcpBbwA021์
 ko 이a지j안k업m백q되r하v없x에y기z가0로1수2못3다6원7어8않9을b할4인t결g제s료5연w일f아p전h드n오e
!! Aicloudqm실패B아전o드오qm실패
!" Aqm실패
"! Aicloud저장공간a부족L충분vj9Aqmv려면*의공간a추01필요
"" Aicloud저장공간a0득A저장공간a부족함
#! A최근qmb완5vj3했
$! A네트워크wg상태0좋j9았z때문y최근qm
%! Aicloudy더최신i
&! Aazz의사용공간aqmb완5vzy충분vj
&" A저장공간거의0득참
'! A최근qmy서f부파faqmrj9았
(! Aicloudqmb활성화v는데문s
)! Aicloudqmb활성화v려면y8플레t모nPt터넷ywgAoudqmb활성화v려
*! Aqmb시작v려면연i일i
,! A현재aqm으16른zz
-! A복7a완5r면자동으1*를qm합니6Mbqm합니6Cv면qm옵션b사용42Ap직icloudqmb복7v는중A완5rj9았z때문y최근yqmvj
.! A마j막으1qm된jA주동ki인u드오제yqmrj9Dqmrj9
/! Ai아전o드오*0qmrj9았습니6Haqmrj9았습니6Gqmk됨
0! Aicloudqmy서*계정y접근42x
1! Aicloudqmb사용v려면암호를확t
2! A확t된a메f주소0x으면*icloudyqm42x습니6
3# A남은시간계산중Aqm중.
4# Aqm켜는중
5! Aqm삭s42x음A현재사용중az때문yaqmCaqmb삭s42x
6! Aqm끌2x음Ay대한qmb끌2x습니
7! Aqmaj7rj9음
8! Aicloudm1n및q
8" A연i일i또는셀룰러네트워크ywgr8있는j확tv십시eEywgr8있는j확tv십시e
9! Aicloudqma꺼져Gyqmr고있j9
:! A현재icloud저장공
;! A사용자의데a터를새1운i아전o드오으1a동4준비를완5했j만f부앱은포함rj9습니6A완5r었j만f부앱은포함rj9았습니6
;# A사용자의데a터를새1운i아전o드오으1a동4준비를완5했습니6.aicloudqm은
@! A복7완5rj9음Af부항목bicloud
A! Aloudqmy서복7y
B! A료결ywgr면icloud복7a재개A오의온도0내려0면icloudBa연i일i또는료결ywgr면icloudGywgr면icloudAi아전o드오0연i일i또는료결ywgr면icloudLywgr면icloudA연i일iywgr면icloud복7a재개A복7v려면h7ywgvA사용자의앱및미디8를6운1nv려면연i일iwga필요합니6A앱및미디8를계속6운1nv려면h7ywgv십시eA온도0내려0면icloud복7a재개
B" A복7af시정j됨
  ko
! AzzA내폰A새폰A스마트폰Apa패nC폰As폰A폰yB으1B은BbBaA핸n폰A휴대폰
" Apa크라우nB클A클라우n
# Apa튠A파t더
$ Acn라a브A노트북A맥북ByB으1A컴터B퓨터A피씨
$% A디스크Avn
% An라a브
& A배겁AqmA벡mA빽m
' A덮8씌A데a터옮Ar돌리B살리A리스토8A복구B7A불러eA옮zAah
( A료z0A공간A메모리A용량A저장소
) Ai아전o드오용량G의저장G저장Azzy공간C용량C의저장C자체C저장A내부저장A본체AazzyA패n용량C저장A폰y공간B용량B의저장B자체B저장
* A공유zA네트워크A신호Awg상태At터넷A통신
*+ A와a파a
+ A무선t터넷
, Af부데a터C항목A파f
- A계정A1그tA애플idCpa디
. A비밀번호B번A암호0C까C는C도C1C를C모C변경C설정CkC잊C틀C확t
.V A암호입력A패스코n
/ A메f주소Aa메fAt증메f
0 A세션
1 Az존zzCpa폰A6른i아전o드오CzzCpaC폰A예hzzCpa폰
2 A새i아전o드오으1Bzz1B1운i아전o드오으1Dpa폰으1Bpa폰으1B폰으1A임시~저장Cqm
3 A앱데a터B은BbB의BaA8플Aa앱Af부앱
4 A암호화
5 A감독A관리자A구성프1A보k정책A사내A스크린타임Am무용Ah산As한A조직A프1파fC필A학교A회사
6 A고급데a터보호
7 Ai아전o드오찾zA나의찾zApa폰찾zA활성화잠금
8 A설정b끝D마D완5Cak끝D완5Cj7A초z설정
9 A리커버리A무한사과A벽돌A복구모nA사과무한A펌웨8
: A구형A더a상j7Apa폰할A옛날paAe래된io제DpaAj7a끊C종5C중단
:< Aj7~종5D중단
:] Aj7vj9
; A계속kAr60A멈추A3합B해A문s0발생D생C발생Aqm~k해D9rCy문sA생성rjA성공vjAk올라A8jj9A왜kA자꾸kA작동vj9A중단B문sA취소A튕zB김Av60C말
;< A거부Arj9A3vAqm~20xExA복7~3D2xDk된A불0A실패Ak돼BrB됨B됩Ay러Ae류Aj3A42x
;<I Aqm~3Dk됐E된
;<N Ak먹
;<Oa A먹통
;@ A완5rj
;@O Ak끝
;A A끊z
;AR A끊겨
;O A끝나j9A멈춤B춥B춰B췄A진행rjCak
< A꺼야A끄라B래A막혀B혔B힘A문sAa상A종5됐A켤2~xA활성화~2x
<A A막pA차단
<C A3켜A활성화0kDrj
<CQ Ak켜A켜jj
= A결을0모자A공간xCaxA남은공간A너무작C커A늘려야A더필요A모자라C란C람A부족Ak남A여유0xC공간A용량xCakDxA자리0xA초과A충분vj
=b Ak들8
> A0득A꽉차B찼A6써B썼B차B찬B찼A만땅A차서A찼6B8A풀a라A한도
? A마j막AahqmA저번Aj난번A최근
@ A끝까jB나jB내j3A마치jA미완5A완50rjC를3C3CkCvjC42
@O A완50k
A A나빠B쁘A네트워크때문E문sE상Ee류E환경A느리B린A불kA신호0Ak좋A약한B해A와a파a때문At터넷때문D문sDaA좋j9
AP A느려
AR A자꾸끊
B A0져올2~xA1n42~xA불러ej3C올2~xA사용불0C42xA열2xAa용42xA표시rjC42~xA확t42x
BS A읽b2xBj3
BW Ak보여
C A켜zB는데C중B니B도B려B면Bj3A켤라B려B2A활성화~실패DkrDv는E려D4
C\\ A6시켜
D A연i일i~필요E0EyEwgA데a터1A마쳐야A셀룰러Awg~있8야D필요Crj9Cv라D래C해야A와a파a~있8야F필요E0E1만E만ExEy서만FwgEwgE필요A완5vj9C해야
Do A테더링A핫스팟
E A네트워크ywgvA비행z모nAy8플레tAt터넷kDywgDwgDa끊EkEx
Es Ae프라t
F Aqm~버튼C누르C메뉴Aj금qm
G A누를2A눌러jjB리jA선택kCakA클릭akA터치0kA회색A흐리
GQ A비활성
Ge A눌러도A무반응A반응axAk눌
H A복7r고Ca끝Dk끝D완5C중C진행Cv고있D는중Ap직~복7C복7
I A마j막qmD으1qmAqm~rj9Dk돼ErE됨CrjCk된DvCbkCak된DxCvj9C한jA자동qmC으1qmaA최근qm
IK Aqm된적C한적
J A개월A년hB째A달hB째A두달A몇달B주Ae래hA월부터Af동kBhA작년A주넘B동kBfBhB째Aj난달A한달
JP A며칠Af째
K Aqmz록axCax6A적xBaxA한번도
L A계정~문sA1그p웃CtkrDy실패DakD42~xA액세스vj3D42~xA접근akCvj3C42~xB속akC42~x
M A계속비A6시1그tC입력A물8A비밀번호~확tA암호~확tAt증A입력v라C해야A자꾸비C암호A확t~필요Crj9CakCv라C해야
MV A암호~요구
N A건적Az억나jCkCakCvj3A까먹A6p니B틀A만든적A맞는데BjA먹히jA모르B름A몰라A무슨비C암호A설정한적Ap니라Ak맞A올바르jAf치vjA잊8B었A잘3A틀렸B리B린
O A걸려B린A계산중B속돌A그대1예D있A남은시간A넘80jA돌z만A1딩A멈추고C네C는데B춘A무한A바뀌j9Aqm중y서A뱅글A변화0A빙글A시간~늘8Ak넘8B바뀌B움직A얼8Ay서k넘D올D움A요j부동A움직ajAs자리A진행krA퍼센트y서A프리징
Oc A대z중
P A너무느A느림A몇시간A밤새Aqm~느리A복7~느A시간넘C동kCa넘C째Ae래Aa틀Av루종fC째A한나절B참
Q Ao일일1A꺼놓B버B져B졌BjB진B짐B집A6시꺼A자꾸꺼B동으1꺼A저절1꺼A켜져있jA해s됐Cr
R A끊겼B김B8A도중~끊A분리A빠져B짐Awg~끊D해sC끊Ca끊D사라D풀C해sAt식됐6Ca풀A접속a끊A케a블~빠
S A깨져B졌B진A손상A열리jA호환A훼손
T Az록42A쓰z~e류A쓸2xA저장rjC3C실패CkrCy실패Cb3CakCvj3C42
U A권한A액세스~거부D거부A읽zh용A접근~거부C거부Ca거부A허용rj
V A비밀번호~입력v라B번~입력C입력A신뢰A암호~입력vF해C를입력A잠겨B겼B그B금B긴A화면꺼Ca꺼
W A감jA뜨j9A3찾Ak떠B뜨B보임B잡AwgrjC실패CkCy실패Cb3CakCvj3C42At식rjC3CkCb3DkCakCvjA잘3된응답A찾b2xBj
X A바꿀2A변경b3CakCvj3C42A설정rjC실패CkrCy실패Cb3CakCvj3C42A해s42x
Y A높은버hA6운그레aA더높B최신A버ha높A베타버hCy서A상위버hA새1운버hy서B버hA신버hA최신~의qm
Z A구버hA낮p서B은버hA너무낮Ce래된A버ha낮Dk맞De래Am데a트~먼저F필요F해야E0필요E를해야E먼저Ev래E해야B뎃Av위버h
[ A3j우A삭s0kCrjC를3C3C불C실패CkCy실패Ce류Cvj3C42C해도~그대1Akj워Aj우j3B울2B워jj
\\ A꺼도~켜BjjA끌2A3끄A비활성화0kE42~xAk꺼A체크~k풀C0kC해sA해s0kC불CkC42
] A미j7Aqm~kr는앱Aj7rj9CkrCakA허용vj9
^ Am1n~실패D0D를D및D와D중
_ A보상판매Aj우zhA초z화hDvzE려A팔려고
\` A만5A삭s된6D대C될C됩C예정Ax8질Af남B뒤B후A종5Aj워질B7b끝
a A6운됐A서버0C6운C문sCe류C터B비스~중단A시스템상태A영향b받A장애A점검A접속불0A터졌
b A날pA누락A6복7Bk돌C됐CrA덜복7A돌pejA반만A비8A빠졌A사라B진a복7A설치0kAk깔B나와B넘8eD왔B돌pB보A앱a복7Ax8져C졌C짐A완5rj9Af부A절반
c A보류A와a파a~z6Af시정jC중jA재개
d A뜨거B겁A발열A식8BbB히A온도
e A반응xCbkA시작도kCrjC3CkCb3CakCvjC42xA실행rjCakAp무것도C런Cf
f A알2x는y러Ee류A예z치~e류B상치~e류A7t불명
g A전o제인제파fA서명B버ywg~3GkGxCwgAm데a트서버A활성화서버
h A강sA무조건A억j1A의무A자z맘대1B동으1암호
i A6시~됩니6C잘A무사히A문sxa~됩F완5Aqm~성공D완5됐Fr었D잘돼Er네E됩C됐습D8Cr었습C은됐D완5D잘됐Er고F는데E됩D정상C자체는A복7~성공A성공적으1C했습D8Aas~됩니6D잘돼ErA정상적으1~됐A해g됐C했
j Ay러xaAe류0xC는xCk뜨Cxa
k A0능한0A같a삭sCx8jCj워jAr나요A무슨차aA뭐06른A방법A8디yB떻게6른A얼마At0요A좋b까A차a0뭐C점Av는법A4까요
l A갤럭시A게임데a터A구글A네a버A데a터베a스A라t대화A사진동z화A삼성폰A서버qmAkn1anA워n프레스A윈도우qmA카카e톡B톡A타임머신A파f히스토리A후방카메라
n A광고차단A방화벽A프록시
o Ay그
p A사an1nA탈옥
q Am데a트a후Ev고E한E후A올리고나서
r A같은곳Cj점A똑같은데A매번A항상같은
s A6음qm용량E크zA문서및데a터
t A6른네트워크C와a파aA회사y서는
u A둘6Apa클라우n도C튠즈도
v Aq신
w A베타
x A0족모두A모든zzA저만
y A비밀번호를바꾸E변경A암호를바꾸
 ja なjッkまmーqアvバxクyプzい0が2き3せ5し6で7れ8の9にrて4ンbさgか1スaらtイwすfりsっhたcトeをlとnタdはpんu
!! Aiたをoんタ9xkyvkzr失败Gxkyvkzr失败Bはっoとト9xkyvkzr失败Gxkyvkzr失败
"! Aiたをoんタ9容量2不足H空3容量2不足Gaeレqジ2不足Lr十分j空3领域2j0Axkyvkzl作成fるrp空3领域2あnA十分jiたをoんタ9容量2あsm5uK空3容量2あsm5u
"" Aiたをoんタaeレqジ20hぱ0L9空3容量2あsm5uA空3领域不足7f
#! A前回9xkyvkz2完成6j1hcJl完了73m5uA最后r行hcxkyvkzl完了73m5uC9xkyvkzl完了73m5u
$! Aネkeワqy9状态2よくj1hccめ前回9xkyvkz
%! Aiたをoんタ上rよs新
&! Axkyvkzl完了fるcめr十分j空3容量2デxwar
&" Aaeレqジ9空3领域2あsm5u
'! A前回9xkyvkz中r利用不可能jファwル
(! Aiたをoんタxkyvkz9有効化中r问题
)! Aiたをoんタxkyvkzl有効rfるrpwbdqネker接続U机内モqドlオフAoんタxkyvkzl有
*! Axkyvkz9作成l开始fるrpイiすiGl作成fるrpイiすi
,! A现在ほ19デxwa2こ9xkyvkz
-! Axkyvkzオzショbp*复元g8るn使用可能A今もjお复元中9cめ最近xkyvkzA复元2终了640j0cめ最近xkyvkzg840m5uFfるn自动的rxkyvkz2作成
.! A最后9xkyvkz作成1tA过去*周间iらんとトりrxkyvkzFxkyvkz2作成g840m5u
/! Aiはっoとト9xkyvkz未作成Aこ9iはっoとト*pxkyvkz2作成g840m5u
0! Aiたをoんタxkyvkzpvカウbe*vyセa73m5u
1! Aiたをoんタxkyvkzrpパaワqド9确认2必要
2! A确认済みメqルvドレaj6r*iたをoんタrxkyvkz73m5u
3# Axkyvkzl作成中A残s时间l计算中
4# Axkyvkz机能lオb
5! Aこ9xkyvkzp使用A现在こ9xkyvkzp
6! A9xkyvkzpオフrAxkyvkzlオフr7
7! Axkyvkzrp対応6
8! Aiたをoんタへ9vkz
8" Aイiすir接続640るこnl确认64くだg0Emcpモxwルデqd通信ネkeワqyr接続640るこnl确认64くだg0
9! Aiたをoんタrxkyvkzg840m5uGxkyvkz2オフ7f
:! Aiたをoんタaeレqジ9详
;! Aデqdl新60iはっoとトr移行fる准备p完了640mf2一部9スははp含m840mA完了6m6c2一部9スはは2含m840m5u
;# Aデqdl新60iはっoとトr移行fる准备273m6c.こ9iたをoんタxkyvkzp
@! Aiたをoんタxkyvkz1t一部9项目l复元73m5u76cAんタxkyvkz1t一A复元未完了
A! Aiたをoんタxkyvkz1t复元73m5u76c
B! Aスははnメディv9ダウbロqドl続けるrp电源r接続64くだg0Dやメディvlダウbロqドfるrpイiすi接続2必要7fAiたをoんタ1t9复元pこ9iはっoとトA复元fるrp电源r接続
B" A复元p一时停止g8m6
Q! Aコbピュqd1t取s外g8ccめ*xkyvkz73m5u
  ja
! AvwパCフォAaマホCqeフォbA携帯A本机A机种変A端末
!) Aこ9デxwa
" AvwyラAyラウド
# AvwチュqbAファwbダq
$ AっタタAぱそこuAコbピュqdAノqeAパソコbAマky
$% Aディay
% Aドラwブ
& Aiたをoんタr保存Gへ9保存AばhくあhぷAyラウド保存AxyvkzBkvkzCyんはDvkzEツzEzCグvkzA控えA自动保存
' A1t戻Al戻AリカxリBaevA复元B旧A引3継Bh越B継A戻fn3B5jBそうBtjA書3戻A流6込A移そうB行
'b A戻sm5
( AaeレqジBペqaAメモリA空3
) Aiはっoとトr空3G9aeH容量H空GaeレqジG側G自体Aaマホ9容量Aデxwa9aeレqジF容量F空Aフォb9容量A内部aeレqジA本体A端末9C側
* AwbdqネkeAネke2DワqyA接続2A通信
*A Aネke环境A电波
*D A回线
+ AワwファwA无线をスと
, AファwルA一部9项目A書类
- AvカウbeBkzルiタAログwb
-M Aサwbwb
. Aパa2ClCコqドCワqドC聞18A暗号化パa
.V A暗証番号
/ AメqルvドレaA确认メqル
0 Aセkショb
1 Aほ19デxwaA他9iはっoとトCデxwaC端末A别9iはっoとトCデxwaC端末A前9iはっoとトA古0iはっoとト
2 A一时xkyvkzC的j~aeレqジExkyvkzA新iはっoとト~移B60iはっoとト~准备K移JへDデxwa~移A移行用
3 Avzリ
4 A暗号
5 AayリqbdwムAzロファwルAペvレbdルA业务用A会社A制限A情シaA支给A法人A监視対象A社用B给A管理g8C者A组织A职场
6 A高度jデqd
7 Aiはっoとトl探fAvyティベqショbロkyAデxwal探fA探f2オClオ
8 Aセkevkz~完了H终A初期设定2ElA设定l完了Cvシadbe
9 Aiらんとトりr接続AsuごルqzAファqムウェvFエvAリカxリモqドEqBbゴルqzA文镇
: Aiはっoとトて*Aサポqeg8jくjE外E终了A古0ioりC机种A対象外A旧机种
:< Aサポqe~终了
:] A非対応
; Aうmく03A4く8jDm5A7340m5CuBけへuAn8jCm5Aど8もxkyvkzApちゃun~jB7340jB出来40jB取840jAわ8jCm5Axkyvkz2~g8jKm5Gg8j09JくG不A一台もxkyvkzA上手く0A不具合2B可A中止A作8jCm5B成g8jA出来ずA勝手r终A取840m5CjCm5A复元g8m5A止mh4A正常r~8jA落ちcCるA途中7切D止D终D落A问题2発生6D起A駄目
;< Aうmく01A1t复元g8jAだめA73ずCjCm5AエラqAダメA出来jCm5A受け付けjA拒否A无理
;<N Apじ18A弾18
;@ A完了6jDm5
;@O A终わtCsm5
;I Axkyvkz~7340jKjH取840jKj
;O A进mBみm5
;T A保存g8j
;e A始mtCsm5
< Aお160A不具合A困h4
<C AオbrjtEsm5
<CQ Aオbr64も
<I Axkyvkz~g8j
<O A停止
<S A使えj
<] A対応640j
= AcsjAよs大30Aaeレqジ~あsm5F2jA下回h4A余裕2あsDjA入tjBs3tA収mtA圧迫A増や5A大3fぎA容量~あsm5C2jD少jCjくC9问题Cl买CオqxqA少jfぎA残s2少Cわず1A空32あsDjD少C领域jA超えA足tjBsずCjCm5CuA追加购入A逼迫
=> A上限A使0切
> A0hぱ0AぱuぱuAカツカツAギリギリAパbパbA一杯A埋mhA満dbB杯
? A前回A最后B终A直近
@ A完了~73jFm5C640jC5ずC73Cr至tB成6jC73jA最后m701E终A终わh40jEjA途中m7
@b A未完了
A Aイiすi~悪Aネkeワqy2原因G950H状G状AブロkygA低速A回线2C950A安定6jA弱0A悪0BくA状态~くjC2悪A环境~くjC2悪A通信2悪C状C环境A速度制限A遅くA重0
AP A遅0
AR A途切8
Aa A不安定
B Aファwル~vyセa73jF使用73jA利用73jEm5A取得73jA表示73jEm5A読み取8m5C込めm5
BS A読み取8jC込めj
C AoとrfるnD73jDjtAオbr~73jGm5D640mf.I~1tInI9EようDfるnFrD出来A有効r6ようDfるnD73jDjtC化
D Aイiすi~必要E2jF必要EじゃjE7jEjErつjF接続F繋E9みE必须E接続E环境Aつj2h4jAデqd通信AモxwルデqdE通信A完了~必要C6j0nA接続~必要Cg840jFjC640jDj0nA繋2h4jA通信7p
Do Aテザリbグ
E Awbdqネkeへ9接続H接続AオフラwbAネkerつjE接続E繋A圏外A机内モqド
F Avkz~ボdbDl作成2A今fぐxkyvkzD作成A作成~ボdb
G Ayリky73AグレqAdkz64もD73Aボdb~无効A押5jCm5CuA薄0BくA触8jA选べjB択73A非vyティブ
GWe A反応6j
Ge A反応2jA押64もA无反応
H Amだ复元Axkyvkz1t复元g8るnA复元2完了D终わC640mfFるEるC中A终わhct自动
I Axkyvkz~g840jKjJm5H640jJjH40m5Im5Hわ840jG2g8HjH取84jH止Gg840jJjG64jG734jA前回9xkyvkzA控え2あsA最后rxkyvkzC9xkyvkzB终xkyvkzA自动xkyvkzA行わ840
J A1月A6ばtくAずhnAカ月Aケ月Aヶ月A何周B日もA先周B月A去年A周间A数周B日A日前B间A月1t
K Aか回もB度もAnhcこn2AmだxkyvkzAxkyvkz2あsm5G6cこn2A一回もB度もA取hcこn2
L Avカウber~73jJm5Byセa~73jHm5AサwbvウegDwb~73jIm5
M Aパaワqド~入8H力6G再G求G聞Fl入G求F入A入力l求A确认A认証
N Aど8もダメAわ1tCsm5Aパaワqドl求めtG聞18A一致6jA不明A入84もA全部ダメA决めc覚えD记忆A分1tA受け付けB付けjA合h4BわjA忘8A思0出5A无効A正6A知tjA覚え2C40jDjA记忆2jCjCrjA设定6c覚えD40jEjA通tjA違0BうBhA间違
NW A认识6j
O A0つm7もAうご1jBunもAくるくるAぐるぐるAffmjAずhn~中AnmhAyルyルAグルグルAピyリAフリqズA一向rA中9mmA动1ずCjA固mA増え40A変わtjCsm5A张s付A待机9C中A微动A止mA残sか分C时间A永远A状态9mmA计算中
P A0つm7Aおそ0Aj1j1~终Aひn晩Axkyvkz~遅A一晩A丸か日B一日A何日B时间A半日A复元~遅A日chB目B経hA时间~11h4FsfCうご1C11C211CchCもC以上C动C経A遅fA长fぎ
Q AoすすだhDrjD9mmAオフ7fCrjC9mmD状态Bbrjh40jGjEtjA勝手r~オフDオフD切A戻h46mA无効rjA有効rjh40jA解除g8Crj
QR A切84
R Aケqブル~抜A切8cCるB断A取s外A外g8B8A抜けA接続~解除C2切D途切C切B触不良A见失A认识~切C2切Cg8jくjC6jくj
S Aデqd2壊Axkyvkz2壊Aファwル2壊A不正A互换性A壊8A损傷A破壊B损A読めj
T A保存~73jFm5Cg8m5C73Cr失败A書3込~73jDみr失败EエラqDめB込め
U Avyセa~拒否E拒否E権E许可A拒否g8A権限A読み取s専用A许可2jCg8
V AaリqzAパaコqド~入8H力G求F7ロkyFl入G求F入力Aロky211Dg8Dl解除D中D画面D解除A信頼A画面2消Cオフ
W Aiはっoとト~表示g8m5Aつj2tAペvリbグA出4こjA接続g8jC73Cr失败A无効j応答A検出g8C73A繋2tA见えjBつ1sm5A认识~j0EくDm5Cg8jEm5C6m5C5
Wb A反映g8jA表示g8jA见つ1t
X Aパaワqド~削除73jG解除73jA変更~73jFm5C73Cr失败A设定~73jFm5Cg8jEm5C73Cr失败
Y Aioり2新6Aよs新60AダウbグレqドAxqジョb2新6Aベqd版1tE7E9A上9xqジョbA新60ioりDoりDxqジョbCfぎA方2新6A最新9ioりA高0xqジョb
Z Aioり2古Avkzデqe~必要G2必要G6jGl求BzデAソフeウェv2古Axqジョb~古G違A下9xqジョbA低0A先rvkzA古0xqジョb9cBfぎA旧xqジョbA更新2必要
Zq A更新641t
[ A削除~后7C273jFm5Cg8jEm5C64もCfるこn273jC73Cr失败CエラqA消えjCm5B5jCm5
\\ Aoすすr73jAmcオbAオフr~73jGm5D64も~オbD73DjtEsm5Aチェky2外El外A切8jA勝手rオbA外5jCm5B8jA无効r73A解除g8jC6ようC73
] Aサポqeg840jIm5E640jA対応640m5Ej
^ Avkzロqド~73jH失败GおよびG2Gn
_ A下取sA初期化~前D6ようA消去~前C6よう
\` A削除g8mEるA失効A打ち切A日后r~削D削除A期限A残s日数A消えmfBg8B去g8A终了
a Aスははをト側Aつj2srくAサqx~落Dq2ダウbF落EダウbCビa~停止AシaテムaテqdaE状况AメbテA一部9ユqザA多く9ユqザA止mhcmmA繋2srくA落ち4A障害
b A1thぽA2复元g8jB消失A61戻Aだけ戻AjくjhAp复元g8jAダウbロqドg8jA一部A不完全A入h40jDjA半分A复元g840jFjA引3継28jA戻h40jDこjDjBtA抜け4A无くjhA欠けA消えA真h白A移行73jA空hぽA见当ctA足sj0
c Aイiすi~待A一时停止A中断中A保留A再开
d A冷mBやA热0BくA発热
e AうunもfunもAfぐ消えAadqe6jA何も始C起A动1j0B3出gA反応jA実行g8jA开始g8jEm5C6jC73
f A不明~エラqCjエラqC9エラqA予期~エラqC6j0C5ぬA原因不明A謎9エラq
g AっoりらりファwルAvkzデqeサqxAサqx~つj2tE接続73jIm5E通信73jA更新サqxA署名A认証サqx
h A6ろnA勝手r暗号D设定A外5j0A强0t8B要A无理やs
i A73るようrjhcHsm6cAxkyvkz~7340mfH取840mfH完了6m6cH成功G2~73m6cG73m6cGpちゃunH734H出来4H取84H完了6H成功H正常H问题jG自体pA复元73m6cCp73m6cD成功A成功6m6cA无事~m6cA正常r~m6cA直hcBsm6cA解决6
j AエラqjDpjE出Dもj
k A0くつCtA73mf1AnどうjAどこ7CrBちt2A9仕方Aべ37f1Aやs方A何さンA方200B法pCl教
l Aをiとト2E9ExkyvkzAイiとタoイりxkyvkzAvbドロwドAギャラyシqAグqグルAゲqム9デqdDデqdAサqxq9xkyvkzAセqブデqdAdwムマシbAデqdベqaAeqy9xkyvkzD履歴AドラレコAxkyカメラAファwル履歴A写真9同期A引3継ぎコqドA车9
n AファwvウォqルBィルdリbグA広告ブロky
o Awbdqネke共有AポケkeイiすiAモxwルルqdq
p Aスはは りらoにト以外AサwドロqドA脱獄A野良vzリ
q Ar641tAvkzデqe641tG后Bzデ641tD后Axqジョbvkz
r A决mh4A同じnころC场所C所C箇所A毎回同じ
s Avzリ2~さンAオフラwbマkzF地図Aダウbロqド6cA書类nデqdA次回作成时9サwズ
t A他9イiすiA会社7pA别9イiすiC回线A実家7p
u AiたをoんタもiらんとトりもBらんとトりもiたをoんタもAどちtもA両方
v Aウwルa対策Aセキュリティソフe
w Aベqd
x AみjguA他9端末もA全部9端末A家族全员
y Aパaワqドl変えH更
 zh-Hans 备j份m不x了y没z法3完4无7成8未b用k复r连6存9网q间1能2空v有0在5上g接s开a还t
!! Aicloud云jm失败Gjm失败Bphonejm失败
"! Aicloud云储9v1x足G储9v1x足G可k储9v1x足G9储v1x足At需*v1才2jm此iphone
"" Aicloud储9v1将满K已满A储9v1x足A9储v1x足Az0足够的储9v1
#! Ag次jm7348A7348g次jmAb248g次jm
$! Ag次jmb48因为q络
%! A7348g次jm因为i
&! A足够的可kv1来48jm
&" A储9v1几乎已满
'! Ag次jm时部分文件x可k
(! A启kicloud云jm时发生问题
)! A关闭飞行模式或使kwifi来启kicloudJ7线局域q来启kicloudA请s入互联q来启kicloud
*! As入wifi*才2a始jmC7线局域q*才2a始jm
,! Acloud云jm73aA其他设j正5从这个jm进行恢r
-! A恢r时将可使kjm选项A最近z0jm因为它仍5从icloud云jm恢rG此iphone因为它尚b48恢rA目前正5恢r此iphone48后将会自动jm
.! Ag次jm是5*周前H天前A已经0*周bjm
/! Aiphone尚bjmA此iphone*尚bjm
0! Aicloud云jm73访问帐户N账户
1! Aicloud云jm需要您验证密码
2! A经过验证的电子邮件地址则73将*jm到icloud
3# A正5估算剩余时1Cjm
4# A正5打ajm
5! A73删除jmA此jmx2删除因为它正B时73删除这个jm
6! A73关闭jmA此时73关闭
7! Ax支持jm
8! Aicloudg传和jm
8" A请确保已s入wifi或蜂窝q络C定您已s入wifi
9! Aicloud云jm已关闭Abjm至icloud
:! Aicloud云储9v1当
;! A但部分开ppb包括5内
;# A您的数据已可转移至新iphone.此icloud云jm将5
@! Ab48恢rA部分项目73从icloud
A! Acloud云jm恢r失
B! Ane降温后将继续从icloudAwifi后将继续从icloudE或在上后将继续从icloudAs入电源以恢rF继续下载开pp和媒体A降温后将继续从icloud恢rA需要wifi6s来下载您的开pp和媒体
B" A恢r已暂停
 zh-Hant
"! At需要*的额外v1才2jm此iphone
$! A7348g次jm因为q路
%! Ajm因为icloud包
'! Ag次jm期173使k部分档案
(! A启kicloudjm时发生问题
)! A关闭飞航模式或使kwifi来启kicloudA6sin还e复ne还来启kicloud
*! A必须6swifi*才2a始jm
-! A回r*后可使kjm选项A最近bjm此iphone*正5从icloudjm中回rM因为尚b48回rA目前正5回r中48后会自动jm
.! Ag次进行jm是*周前I天前A已0*周bjmF进行jm
/! Aiphone尚b进行jmA此iphone*尚b进行jm
0! Aicloudjm736s帐号
1! Aicloudjm需要您验证密码
2! A验证过的电子邮件地址73将*jm到icloud
3# A正5估计剩余时1
5! A73删除jm因为正5使A目前73删除此jm
8" A确定您已6swifi或行动q路A请确定您已6swifi
9! A已关闭icloudjmAbjm到icloud
:! A前73显示icloud
;! A但b包含部分开pp
;# A您的资料已准j好移转到新的iphone.此icloudjm将5
@! A回rb48
B! A5此iphone冷却后将继续从icloudI6swifi或在上时将继续从icloudO时将继续从icloudA6s电源并继续下载您的开pp和媒体E来进行回rA需要wifi6线来下载开pp和媒体
B" A已暂停回r
 zh-Hant-HK
"! A储9v1x足因此73jmA的v1才2jm此iphone
$! Ag次jm7348因为q
%! Ajm因为icloud含
&! A足够的储9v148jm
'! Ag次jm时0部m档案
)! A关闭飞行模式或使kwifi启kicloudA6s互联q启kicloud
*! A或流动q络才2a始jmAswifiq络才2a始jm
,! A73启动icloudj
-! A从此jmt原时可使kjA5t原中48后会自动jmA最近b0jm因为iphone仍5从icloudjm进It原程序尚At原48后会自动jm
.! Ajm会于此iphonesg电源并与i还une接P锁定并与A星期z0于i还une接进行jmA此iphone*星期z0进行jmA距离此iphone*g次jm
/! Ajm会于此iphonesg电源锁定并A此iphone*b0进行jm
0! Aicloudjm736s帐户
1! Aicloudjm需要你验证密码
2! A验证过的电邮地址此iphone将73jm
4# A正5a启jm
5! A暂时73删除此jmA由于jm正5使k中因此
6! A目前73关闭还还的jm
7! Ax支援jm
8! Aicloudg载和jm
8" A确定你已6swifi或流动q络A请确定你已6swifi
9! A此iphoneb0jm至icloud
:! A时73显示icloud
;! A但部m开ppb包括5内
;# A你的资料已准j好转移至新iphone.此icloudjm将会5
@! At原b48A部m项目73从icloud
B! A下载开pp和媒体需要wifi6线A请6s电源以继续下载开pp及媒体A6s电源以t原A降温后将继续从icloudt原
B" A已暂停t原
  zh
! A平板A手机A果子A爱疯A苹果A装置A设j
" Ag云A云gBjB9储B服务Bv1B端A苹果云
# A开pple装置F设jAi还un接eA爱思
#$ A访达
$ Ac槽Ai还uneA主机A电脑A硬碟A磁碟A笔电B记本
$% Ac盘Ad盘A硬盘A磁盘
% A固态
& AjxymB个mBmB分B唔到A9档A背m
' A从jmA倒回A写回A刷回A取回A回rB灌Ajm导入C汇入A导回A弄回A恢rA拉回A搬回A灌回AkjmA転移A转移A迁移At原
( A能有有上A在上A储9A内9A9储Av1A记忆体
) AiphonegzG储G可kG9G已满G本Gz0足GvA手机gzC储C内9C剩C可kC9C容量C已满C快满C本Cz~v1C满CvC记忆A本机A装置gCz0足Cv1A设jgC可kC9Cv
* A伺服器A信号A宽带A7线A服务器Aq络B路A联qA讯号A路由A6sB线
*A Aq速
*Do A热点
+ A7线区C局Cq
, A数据A文件A档案A照片A资料A项目
- A帐号B户A登入B录A苹果idA账号B户
. A密码
/ A信箱A电邮A邮件B箱
0 A会话A工作阶段
1 A其他iphoneC手机C装置C设jB它设jA另一个~手机E装置E设jC台C支C部B外一台
2 A临时~储DjmA为新A免费~icloudA换新~前A暂时~储DjmA移到新A给新
3 A应kA程序B式A软件B体
4 A加密
5 Ai还部门A企业A公务机B司A单位A受管B限制A家长A屏幕使k时1C时1A工作手机C机A描述文件C档A监管A管理员A萤幕使kA被管理B限制A装置管理A配置文件A限制y
6 A端到端加密B对端加密A进阶~保护A高级~保护
7 A关闭~寻找C查找A寻找iphoneC我的A查找iphoneC我的C手机
8 A初始设定A48设定D置A设定助理Cb4Cz~4C辅助B置助理C向导Cb4Cz~4
9 A刷机A回r模式A固件Ar原模式A恢r模式A白苹果A6si还une接A韧体
9Y A降级
: Aio接在D连Ax再支持D援A停止~支持A旧机型B系统A老机型B系统B设j
:Z A太老
:\` A停止支持D援
; A一直xAx2jmB让jmA为什么x2A做xyA停止A取消yAjxgCyC8Bm出~问题C唔到C异常C73CzB唔A就是xA崩溃A弄xyA当掉A怎么x2C都A总是xA搞x定A73~回rDjmD恢rDt原Ab8功B2~jmA死活Az8B08功A3jmB自动B进行A老是xAt是x2A都zjmA闪退
;< Ax8功B给B行A出错AjmxA恢rxA报错At原x
;<N A错误
;@ Ax248A到一半Ab48B248Az48A348A跑x4
;O A卡死
;\` A终止
;a A挂y
< AxyB允许B2B让A唔到B得A回rxA异常A打xA拒绝A73Ab2Az办3B3AkxA禁止
<@ Az8功
<C Aax
<W A6x
= Ax够A买yB容量Bv1A剩下x多B余x多A升级v1A只剩A唔够A塞x下Ajmx下A太大B小B少A9x下A扩充B容A放x下Az容量B0容量Cv1C足够Bv1B足够A满足xAk尽Av1少A缺少Bv1A耗尽A装x下A超yB出B过~v1D限At差~上B缺~上B需A需要更多
=> Ak光
> Aicloud满A一直满A全满A占满A又满A塞满A容量满A已满A快满A显示满Azv1yA满yA爆yB满Ak4Av1满A红yA都满
? Ag一次B次A前一次A最近一次C的jm
?I A最近jm
@ Ax2~48Amx4A做x4Aj一半Bx4A4x8B8xA73~48Ab2~48Az做4Bj~4C4B0~48C48B结束B2~4B跑4
A Awifi~x好F差Ax佳B稳A信号~差C差A因为q络A太差A很差A断断续续Aqx好B慢B络~x好D差D慢D问题Cx好D行C原因C差C情况C条件C状B路~x好D差D慢D问题Cx好C差C状A讯号~差D弱C差A较差A6s~差B线~差
AE A断q
AP A太慢
B Ax可kA加载xA73~使kA暂时73Ab2读取C载入A3使kB加载B显示B获取B读取B载入A目前73A获取xA访问xyA载入x
BL A3取kB9取B访问
BW A读xB取x
C A启kAjm~a启Aa启~icloudDjmA打a~icloudDjmA正5a启A3a启
CNS A打xa
D Awifi下E才A一定要A先6A只2wifiC~wifiA叫我6A必需B须A才2As入wifiAb6~wifiAzwifiB0wifiB6~wifiA流量A移动数据Cq络A行动数据Cq路A要wifiB求~6B6A让我6A请6A6wifiBswifiA需要~wifiD7线C先B6
E AgxyqA互联qAb6~qAz0qBqB联qB6~qAq际q路A6gqBxgqBsqA飞航模式B行模式
F Ajm~a关D按钮C选项C钮C键A现5jmA立即jm
G Ax可点B2点A反灰A变灰A唔揿得A按xByz反A是灰A3按B点A灰yB掉B的B着A点xByz反DkB击xA禁kA选xy
H A回r中CtzA恢r中C48后C过程CtzA正5~回rD恢rDt原C恢rCt原At原中CtzB5~回rD恢rDt原Bz~恢r4C恢r4
I Ag一次~jmB次~jmCjmAx再~jmAjm停A好久zjA最后一次~jmEjmAbjmB进行jmAz做~jmBjmB8功jmB0~jmCjmB自动jA自动jm
IK A尚b~jm
J A一年A三天A两周B天A个月A久zA几周B天A半年A周yBbBzA多天A天yB前BbBzB都A星期A月前Ba始BbBzB都A礼拜
JP A好久A很久
K Aiphoneb~jmA一次也zC都zA从bB来xjCzBzA0jm过Azjm过B0任何jm
L A73~帐D账Ab2登A3登A登xB入xB录xA访问xA6xg~账
M A要密码B我~密码B求密码A认证A输入~密码A验证
MV A输密码
N Ax对Bs受B正确B知道B认B记得A什么密码A唔啱B对A密码xC是什C错A忘yB咗B记A想x起A7效A0误Az设A记xA试y
Nu A都x行
O A一直停C卡C5C显示~正5C转Ax动B变B走A估计剩A停yB住B5B滞B留A剩下~分钟B余~分钟C时1A卡间B存ByB住B咗B5B着A原地A正5等待C计算A死循环Az动B变B进A等待中A转圈At剩~分钟B是有Bz~4A进度~xDzC条
Oe Az反应B0反应
P A一夜B天yB晚gA两天yA个小时B钟A几小时A半天Ajmy~天A多久B小时A太久A好几天B慢A小时yA巨慢A很慢A慢死A整天B晚A超久B慢A这么慢A速度慢
Q A停kA关yB掉yB闭yC状态A又关A变关B8关A处于关A已关闭A弹回A是关A显示关Aba启AzaB0a启A自动关B己停C关A被关
R A失去6A弹出A找x到手机yA拔yB出B掉A掉线A断yBaB掉B线B6A被移除A认x到手机yA设j掉yA6s~断C丢失C中断C掉yB线~断C中断
S Ax兼容B相容A坏yAjm坏C文件坏C是坏A损坏B毁A档案~损A毁损A读x出
Sb Ax4整
T A保9xC失败A储9xA写x进B入xA9xyC到C进A73~保9D储9到C9C将~储9Ab2~保9A3保9B储9B写B9储C到
U A取k权A只读A唯读A9取权A拒绝9取C访问A权限Az0访问A被拒A访问权
V A信任A密码保护C锁A已锁Aa机密码A息屏A手机密码A是锁A熄屏A萤幕关A被锁A解锁A锁yB住B定B屏
W Ax出现B显示B识别A侦测xA找x到A抓x到A揾唔到A73找到Ab检测B26A检测xAz显示B0显示A3侦测B检测B识别B辨识B6A看x到A认xA识别xA辨识xA6sxC失败
X Ax2设置~密码A修改xA改xyA73取消~密码A更改失败C密码失败Ab2设A3修改B变更B改B更改B移除~密B设A设xyB定~密码失败CxC失败B置~密码失败CxC失败
Y A新版本B系统A更新的B高A版本太高C高A系统高A较新B高A高于B版本
Z A低版本A先升级B更新A太旧A必须~更新A旧版A版本~低D旧D老C低C太低A系统~低D旧D老C低C太低A老版本A要升级B更新A较旧A过低
[ Ax2删B让删A删xBy又B除~报错CxC失败A73~删除C删C移除Ab2删Az办3删B3删
\\ Ax让关A关xyC掉B闭xA加密~灰A勾x掉B选xA去x掉A又打aA取消xC勾A73停kC关C取消Ab2关Az办3关B3关A自动a启C打a
] Ax允许~jmB受支B提供~jmB支持C援A73被jmA禁止~jm
^ Ag传B载
_ A以旧换新A出厂设A卖手机A原厂设定A回r原厂A恢r出厂A抹掉B除A清除~内容C所0C手机
\` A能间天Ax再提供A会删B被删A到期A即将~删A后删A将删B被删A清vA要zyA过期At剩~天
a Aicloud~崩H挂Ax少k户A伺服器~异常E挂E问题A受影响Ajm服务A宕机A崩yA当机A故障A服务~中断C中断C器~崩E异常E挂E问题D崩D挂A瘫痪A系统状态A维护A苹果~崩A部分k户
ag A苹果服务器
b A一半Ax全B见yA丢yB失A只恢ryBt原yA少一ByA恢r后~x见E少EzC4~x见EzCb4A某些项目AzyB回来B4全B恢rB0全部C回rD来C4全C恢rCt原Bt原A消失Av白B的A缺yAt原后~x见EzA遗失A部分
c A暂停A等wifiB待wifiC7线C电CqC6
d A冷却A发烫B热A太烫B热A很烫A过热A降温
e Ax启动Ba始B执行A什么也zC都zA冇反应A启动xA4全z动A就xjmB是xjmAa始xA按yzA7反应Ab2a始A根本xjmAz动静B响应Ba始B0任何反Ca始A3a始A点yz
f Ax明~错误C错误A意外~错误Ab知~错误C错误C问题B预期~错误A莫名错误
g Aho接还接A关闭认证C验证A更新伺服器C服务器A3联A激活服务器A苹果伺服器C的服务器A验证~关C伺服器C服务器
h A一定要设Ax设就A取消x掉A强行A必须设A硬要A自动加密B己加密A要求设A逼我B着A非得B要A默认加密
i Ao用yA又可以A可以jmyA后就好yAjm~z毛病C一切正常C好yC48yC已48C8功yC是好的D正常C本身zC正常Cz0问题D问题C都正常A已8功B经8功B解决A恢r8功yC正常A搞定yA现5可以yC好yC正常A终于可以CjC好C8功C正常A解决yAt原8功yA顺利~jmD48
j Ax报错Az出错B报错B0~报错D错误B错误
k A会怎样A可以吗A哪个好B里A5哪A多大B少钱A好吗A如何A怎么jmA0z0办3At是好
l AlinejmE对话E的E聊天A网网jmA空i空oAwe未d开空A三星A倒车A华为AjmlineC微信C聊天A安卓A对话纪录A小米A微信jmC导出C聊天C记录A数据库A文件历史A时光机B1机器A档案历程A游戏9档A照片同步A百度云A相册jmB片同步Aq盘B站A群晖A聊天纪录C记录A虚拟机A行车纪录C记录A资料库
n A代理A广告拦截C攔截A梯子A翻墙A防火墙
o A随身wifi
p A侧载A側载A巨魔A签名软件A自签A越狱B獄
q A升到B级之后C到C后A更新之后C到C后
r A同一个地方C位置A总是5A每次都到D卡D5
s A下次jmA占y~上A文稿与数据D资料A离线
t A公司可以A别的wifiA换一个q络B个wifi就Byq络就
u Aicloud和i还une接G跟i还une接A7论是icloudA都失败
v A安全软件A杀毒A防毒
w A测试版
x A全家A大家A所0装置C设jA0人也
y A修改密码A改y密码`;
