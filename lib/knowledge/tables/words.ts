// Written by "npm run tables" from the reviewed files in lib/knowledge; change those.
export const WORDS = ` und
! Acelular*Adispositivo*Aidevice*BosBphone*AtelefonH*
" Ai cloudBcloud*
# A3utoolsAanytransBpple configuratorFmobilebackupAcopytransAdispositivos appleAi tunesBdevicebackup*BmazingBtuneAlibimobiledeviceAmobilebackup*GsyncApymobiledevice*
#$ Aapple devicesAfinderG*AitunesG*
$ Acomputador*Ger*Adisco rigidoAhard diskAimacAkomputer*Alaptop*AmacDbook*DosApcAssdAwindowsH*
% A*backup*Abackup*Bekap*AcopiasAla copiaAmobilebackup2
& Arecuper*~backupJcopiaJiphoneCstaur*
' A5 gbBgbAgigasAmemori*GaA容量
( Adel dispositivoAiphone容量Amemoria~celularIiphoneItelefono
) A4gAinternet*Arouter*
)* Awifi*
+ Adocumentos
, A*kontoAapple idI*AcompteAid apple
. Aemail*Amejl*
/ Asesion
0 Aander*~iphone
2 Aapp
3 Aencript*
4 Aadministrador*Ktor*AmdmAperfil instalado
6 Aapp buscarAbuscar iphoneAfind my
7 Aacab*~configur*Acomplet*~configur*Afinaliz*~configur*Atermin*~configur*
8 Adescontinuad*Aios7D8
9 Aabort*Abug~icloudAcancelad*Aun bug
9: A失敗
9> Ainterromp*
: Aproblem*Ha*
; A*ak mencukupiAfalta deAinsuficiente*A不足
< Aicloud full
= AanteriorAultimaFo
> Ano~acab*Dcomplet*
>\` Aincomplet*
? Ainstabil*Alent*EaEoApessim*Broblem*~wifiAslab*
?N Alangsam*
@ Aindisponibil*Kle*
A AactivaFezAsla~pa
B Anecessari*Gito
C Aoffline
D Abackup nuAknappen~backup*
E AgriA灰色
F Aesta restaurandoAusando~para restaurar
G Aingen~backup*
H A1 mesAanosBprilAdesde abrilHgostoBiaDsAjuliCniAmesesAoktoberAsemana*AweekA年前A週前
I Anunca
K Aconfirm*Averifi*
L Aerrone*Aincorrect*Cvalid*Ano se la
M AcalculandoAinfinit*AloopAno acabaBunca terminaAparadoAsitter~fastBtoji na
N Ademor*~diasHhorasAlentissim*
P Adesconect*
Q Acorromp*Eupt*
S Aautorizad*Aprivileg*Iio*
T Acelular bloqueadoAdesbloque*Aesta bloquead*Aintrodu*~codigoBphone bloqueado
W AbetaAios superior
X Aobsolet*
Y Ano~eliminar*
Z Ano~desactivar*
] Avender*
^ A21 diasAexpir*
_ Aicloud down
\` Adesaparec*Aparcial*
a Apausad*
b Ablir~varmAtemperatur*A温度
e Ags apple com
f Aja funciona
h AcamaraDeraBonsoleAfacebookI*Agoogle*AoppoAps4C5Atelegram*BhreemaAviber*Awhats appBordpress*
i A1blockerAadblock*Cguard*AblokadaDqueador de anunciosAcontroldHe parentalAdnsAfirewallAnextdnsAopenvpnApi holeCholeBroxyAvpn*Awireguard
j Ahot spotDspot*Amifi
k AaltstoreBppsyncAcheckra1nBowabunga*BydiaAesignAfilzaAipaAjailbr*GokenAmisaka*Apalera1nAsideload*EstoreCleoAtrollstoreAunc0ver
n Aapp~gbAbackup~enormeAmapas offline
p Ani~icloudEtunesAtanto~icloud
q Aantivir*BvastCiraAbitdefenderAesetAkasperskyAmalwarebytesBcafeeAnorton
r Abeta*
 en
! Aapple deviceAhandsetAmobile deviceBy deviceAphoneFsAsmartphoneAthis device
" Aapple cloudAiclodEundCouldAthe cloud
# Aapple device appGmobile device
$ Ac driveAdesktopBiskAexternal driveAhard driveAmacsAnotebookApcs
% Aback it upEed upEing upDlupDupCkupAsnapshot
& Abackup ontoHto my newAget~backup ontoAload~backupAput backD~backup onArecover*CsotreDtor*Aset up from backupAtransfer from
' AcapacityAdata limitAgb freeDleftBigabytesAicloud memoryAmb freeDleftBegabytesAphone memoryAquotaAroomAsotrageBpaceBtoragGeAthe memory
( Adevice is fullItselfHstorageAfull iphoneFphoneAinternal storageBphone is almost fullKfullItselfHstorageAof the deviceBn my deviceGiphoneGphoneDthe deviceHiphoneHphoneFis deviceIiphoneDyour deviceIiphoneIphoneAphone is fullHtselfGstorage
) AbandwidthAcellularBonnectionAdnsBomainAhotspotAispAnetworkAserverGsAupload speedAvpn
* Awireless
+ AdataBocumentsAfileEsAitems
, AaccountBpple passwordFidAcredentialsAicloud passwordAlog inDinAsign inEed in
- Apass codeEcodeEphraseEword*FrdDword
. Amail
/ Asession
0 Aanother deviceIiphoneIphoneAdifferent deviceKiphoneAold iphoneEphoneBther deviceGiphoneGphoneAsecond iphone
1 Amove dataFmy dataBy newAnew deviceEiphoneEphoneAswitching toAtemporarilyIyBo a newBrade upDnsfer to
1l Aupgrading to
2 AapplicationLsDs
3 Aencrypt*
4 AadminAcompanyAemployerAit departmentAmanagedAorganisationGzationAparentalBolicyBrofile installedH~iphoneArestriction*AschoolCreen timeBupervisedAwork phoneGrofile
5 AadpCvanced data protectionAend to end encryptedSion
6 Aactivation lock
7 Ahello screenAset up assistantHyetDting upDup
8 Adiscontinu*Aend of supportEsupportAios 5E6E7E8Bphone 1H3gH4IsAlegacyAno longer support*Aold iosDer versionsAstop supporting
9 Acan no longerDceledGledDnot backupHcreate a backupHmake a backupDt backupGe backed upFcreate a backupFdo a backupFmake a backupBould not be backed upFnt backupJe backed upBrash*Adidnt workCesBoes not progressEnt completeHgo throughAerror*Afail*Agives upBoes wrongCt nowhereAhalfwayAisnt workingCsues backing upAkeeps stoppingAnever goes throughGworksBo backup happensKmadeKof myKsinceDlonger work*Ct able to backupEbackIing upIupEcomplet*Freate a backupEgo throughElet me backupEsucceed*Ework*Dhing receivedApreventsCoblem backing upHs backing upAquit backing upEsArefusedAstopped backing upIworkingEs afterGbacking upGworkingCruggle*Atrouble backing upAunsuccesfulIsful*Awent wrongBont backJupFgo throughFlet me backupFworkCuldnt backup
9: AimpossibleAnot possibleArefusesAunable
9> Acannot completeDt completeBouldnt finish
9>M Awont complete
9? AblockedFingFsAinterrupted
9@c Adoes nothing
9G Adoesnt backup
9L Adoesnt work
9M Anever completes
9Q Abroken
9[ Acannot be backed up
: Acan notDnotDtBould notFntAdoes notEntAerrorFsAfailedEsAissueFsAno longerCt ableElet meAtroubleAunsuccessfulAwill notBont
; Abigger thanBuy more storageAcannot holdDt holdAdoes not fitEnt fitHhave enoughCnt have enoughCwn to~gbImbAexceed*Ahavent enoughAinsufficentIientBsnt enoughAlack ofCrger thanBess~space thanGtorage thanBow onAneed moreEs moreCver enoughBo moreDroomDspaceEtorageCt enoughEhave enoughHing enoughD~big enoughAonly~leftBut of capacityHmemoryHroomBver quotaFthe limitAran outBunning outAshort ofAtoo bigEfullElargeFittleAupgrade my storageIstorageAwithout enoughBont fitFhold
;< Aout of spaceItorageAused up
;^ Arun out
< Aalmost fullCready fullBre fullBt capacityAcompletely fullAdisk fullBrive fullAfilledEs upAgets fullAiphone fullBs fullDnow fullAmax capacityDed outBemory fullAnearly fullAphone fullAquota exceededAspace fullBtorage fullAtotally fullAwas full
= AlastEedCtestAmost recentAprevious
> Acannot be completedDt be completedIfinishedBould not finishFnt be completedLfinishedIcompleteAdid not finishDnt finishF~completeAfailed to completeEs to completeAnever completedGfinishedF~completesBot completeLingD~completedEfinishedAunable to be completedCcompletedCfinishedAwasnt completed
>M Adoesnt finishAwont finish
? AbadBecause of~connectionLnetworkBlockAconnection issue*Lproblem*AdroppedFingEsBue to~networkAfilter*BlakyAinstab*CtermittentFnet problem*Alow speedJsAnetwork issue*Iproblem*ApoorAspottyAunreliableCstableAweakBifi issue*Fproblem*
?N Aslow
@ Acannot loadDt loadBould not be accessedFnt be accessedAinaccessibleEtiveAnot accessibleFvailableEloadAunable to loadDvailableAwerent availableBont load
@O Adisabled
A AactivateHingAenableGdFingAreactivateAset upBtart usingBwitch onGing onAtoggleBurn back onFit onFonEed onEing on
B Acellular dataAhas to be onCve to beAisnt connectedAmobile dataBust beFconnectAneed aFto be connectedFwifiEs aGto be connectedGwifiBo wifiCt connected toAonly on wifiFwithGorks onBver cellularArequire*Awithout wifi
C Aaeroplane modeBirplane modeAconnect to the internetAflight modeAinternet connectionAno connectionDinternetCt connected to the internet
D Abackup nowButton
E Acannot clickHtapDt selectE~clickFpressFtapAdimmedBoesnt respondAfadedAgrayEedCeyEedAno responseCt clickableEtappableD~pressEtapAunable to tapCclickableAwont let me tapE~press
F Aare restoringAbeing restoredAcurrently restoringAfinish restoringAhas not finished restoringAis restoringAnot done restoringArestore finishesIin progressJs completeLdoneGing appsKfrom icloudPthis backupKthis iphoneAstill restoringAuntil restor*Awhile restoring
G Aauto backupAdid not backupDnt backupAhasnt~backed upKupCvent~backed upAis not backing upCnt backing upAlast backup dateMfromMsaysNhowsMwasL~agoMdays oldMmonth*Mweek*Fsuccessful backupW~week*Ano automatic backupDbackup forKinDlonger backs upDrecent backupDsuccessful backupCt backing up automaticallyIup automaticallyD~backed upAstopped~backing upAwithout a backup
H Aa dayAdaysBoes not changeAfor a whileAmonthFsAsince augustGbeforeGdecemberGfebruaryGjanuaryHulyIneGlastGmarchIyGnovemberGoctoberGseptemberAweeksAyearEs
HN AagesAlong time
I Ahas never~backedOupCve never~backedAnever backed upKupHeen backed upGhad a backupGmade a backupMny backupGonceGranBo backup everLxistsKyetJsCt a single backupEonce
J Aaccount errorAcannot accessHreachHsign inDt accessFlog inFreachFsign inBouldnt accessAnot accessEsigned inAunable to accessKreachKsign in
K Aasking for~passwordDs for~passwordButhenticat*Aenter~passwordAkeeps asking forAneed to sign inApassword againAre enterCenterAsign in againAtype my passwordAupdate your passwordAverif*Awants my~passwordF~password
L Aany passwordAdidnt setBoes not workEnt acceptHmatchCnt haveFknowFrememberAforgetEot*Aisnt correctAlostAnever createdGhad oneGmade oneGsetBo password worksCne of my passwordsCt accept*EcorrectErightEworkingArejectedCquired toCsetAunknownAwhatever i enterLtypeBont acceptBrong
LU Anot recognisedLzed
M Aat 1D99AcalculatingAdoes not finishEnt get pastHprogressAendlessHlyBstimatingAfreezesCozeFnAgoes up not downAhaltsCngEingEsAkeeps sayingAloopsAnever endJsGfinish*GgetsBo progressCt budgingEchangeEendingEfinishingEget pastEmovingEprogressAremainingGs atAsits atDting atBpinningEsBtalledFsDys atCopped atEs atCuckAwont get pastFmove
Ma Apaused
Mm Asame percentageFspot
N Aall dayEnightAdays alreadyGnd countingFtoAeternityAforeverAhoursAnever endingAover an hourEnightAridiculously longAslowlyAtakes daysDing daysHso longBoo long
O Ais offCnt enabledFonAkeeps switching offGturning offAnot enabledEonEturned onAswitch offGed offAturned itselfHoffEs itself offGoffAwas off
P AcableBonnection dropsLresetK~droppedLlostAdisconnect*Bropped~connectionEs connectionAloses connectionDing connectionDt connectionAno longer connectedCt connectedAunplugedGgedBsb connection
Q Abad backupAcorrupDupptCurruptBurruptAdamagedAincompatibleCvalidAmanifestAnot compatableKibleAunreadable
R Acannot be savedHsaveDt be savedFsaveBould not saveFnt be savedIsaveAfailed to saveKwriteAnot be savedEsavedAunable to be savedKsaveKwriteAwasnt savedBrite error
S Aaccess to the folderAdeniedBo not have accessCnt have accessAfull disk accessAnot permittedApermision*Gsion*Aread onlyBights
T Aasking for passcodeDs for passcodeAdevice lockedHpasscodeAenter my passcodeGpasscodeGthe passcodeAiphone lockedBs lockedAlock screenEed withApasscode on iphoneMthe iphoneJpromptMtectedEword protected deviceBhone lockedAscreen lockedAtrust promptAunlock*Awas locked
TU Atrust this computer
U Acannot connectDt connectFfind myBonnection failedCuld not connectKfindFnt connectAdoesnt detectHrecogniseOzeHseeIhow upAinvalid responseAlockdown*Anot appearEbe recognizedEconnectingEdetect*EseeingFhow upIing upApair*Aunable to connectBsbmux*Awill not connectBont connect
V Acannot be setHchangeHsetDt be setFchangeFsetBhange the backup passwordBould not be changedNsetFnt be setIchangeAfailed to setAnot setAremove the passwordAset a passwordDting password failedAunable to setAwont let me setFset
W Adowngrad*Ahigher iosHversionAlater iosGsoftwareGversionEst versionAmore recentAnewerAtoo new
X Amust be updatedAneed to updateEs an updateGto be updatedBot up to dateAold versionDer iosGsoftwareGversionBut of dateDdatedArequires a newerJiosJnewerAtoo oldAupdate my iphoneHrequiredHthe iphone
Y Acannot be deletedHremoveG~deleteDt be deletedFremoveE~deleteBouldnt deleteAdelet*~errorHfail*Boesnt deleteAfailed to deleteAnot be deletedEdeleteAunable to removeJ~deleteAwont~delete
Z Acannot be turned offHdisableHswitch offHturn~offHuncheckDt be turned offFstopGwitch offFturn~offFuncheckE~disableBould not turn offFnt turn~offAgreyed outAnot be turned offAturn~off~errorAunable to disableKturn~offAwill not turn offBont let me turn~offFturn~off
[ Adoes not supportEnt allowHsupportAisnt supportedAnot allowedEsupportedAunsupported
\\ Aupload*
] AeraseEingAfactory resetAgive awayAreset all contentAsellEingAtrade inAwipeDing
^ A21 daysAbe deletedAdays leftBeleted inAend soon
_ Aapple serversF~downAbackup~downAdisruption*Bown againFfor everyoneJmeFright nowEtimeAeveryone~downAhaving problems right nowBit byAicloud~downBs it downAknocked offlineAmany usersAnot respondingAoffline worldwideButageGsAserver*~downEice*~downBome usersBystem statusAusers report*
\` Aarent includedAcould not be restoredAdidnt come backGrestoreAgoneAleft outBost myAmissingAnot allEeverythingEincludedErestoredAonly partApartiallyElyAsome appsFdataFitemsAwerent restoredBithout my
a Aon holdApauseAresumeAwaiting for wifiIto
b Acool downEs downAhotAoverheat*
c Adoesnt beginHstartAnever startsBo option to backupCt initiateErespond*EstartDhing happensArefuse toGs toAskippedEsAwill not backupBont beginFeven startFinitiateFstart
d Aunexpected errorCknown errorNs
e Aactivation serverAcannot be contactedHverifyBould not be contactedKcontactAhosts fileAisnt signingAno longer signedCt signedIingAserver blockedAupdate serverAverification server
f Aback to normalEed up fineEs up fineAeverything is fineAfixed nowAis workingBts workingAno issuesDlonger failsDproblemKsCw worksAresolvedAsolvedBucceededFssHfulKlyAup to dateAwas able toBork againFfineEed fineEing againIfineEs againGfineGgreatGnowGperfectly
g Ano errorIsDproblems at allAwithout errorNsAzero errors
h A2faAacronisBndroid*ButhenticatorAbackblazeEup batteryHcamerasHdancerIiskIriveHgeneratorHlightHplanHsingerCttery backupBitlockerBorgAcarbon copyGiteBhiaCromebookBontacts backup appBpanelAdashcamCtabase*BockerBropboxBuplicatiAexchange serverAfinal cutCtbitBordAgalaxyCme progressCrminBitDhubBmailAhondaCstingBuaweiByper vAicloud drive backup toolHphotos libraryAkakaotalkBindleBubernetesAlightroomCne chatBogic proAminecraftBongodbBysqlAnas driveBintendoAonedriveDplusBracleButlookApixelBlaystationCexCuginBokemonCstgres*BroxmoxAqnapBuickbooksAraspberryBedisCsticBobloxBsyncAsamsung*Cve dataFgameBeed phraseCrver backupBharepointBignalBqlBteamBump pumpCperduperBynologyAtapeBeslaBime capsuleFmachineEmachineCtanium backupBoyotaBruenasAupsAveeamBmwareAwalletBebsiteCchatBhatsapp*Bindows 10J1IbackupIpc backupIserverAxboxBiaomi
i Aad block*IerAblock list*Flist*Acontent filterAhosts listAparental control*Brivate relayAweb filter
j Amobile routerAphone as a modemAtether*
k Anot from the app storeAoutside the app storeAthird party store
l Aafter iosGupgradingF~updateLingAever since~iosAinstalled iosHing iosAjust~installedFupdatedAput iosArecently~updat*Asince iosGthe upgradeGupgradingF~updateMdLingIgradedAupdate brokeHmy~toGd myItoFing toCgraded to
m Aalways atHdies atHfails atHstops atAevery time atBxact sameAsame fileFpercentGhotoGlaceGointHsitionBtops at exactly
n Aapp is usingEshows~gbEtakesEusesAbackup is too bigOlargeHsize~gbG~bigger thanHenormousHgigsIrewHhugeHlarger thanAdocuments and dataKdataCwnloaded file*Lmap*Lvideo*Agb~appAhuge backupAnext backup~gbAoffline contentImap*ApodcastsAzim
o Aanother wifi~worksAdifferent network~worksKwifi~worksAfails at homeAon another network~fineCly at homeFon my homeIour homeIthis networkBther wifi worksAworks at a friend*Jthe officeJworkGelsewhereGfine atGon anotherJcellularJmobile dataI~hotspotHver 4gL5gLcellularLlte
p Aboth icloud andGtunes andFmethodsFwaysAcomputer backup~alsoAfinder and icloudAicloud and finderLitunesLlocalHbackup~alsoHnorHor itunesG~eitherBtunes and icloudHnorHor icloudG~eitherAlocal and icloudAneither icloudJtunesAon the computer~tooAto the computer~too
q Acontrolled folderAransomware protectionAsecurity softwareAwindows defender
s Aall devicesEmy devicesEof ourFur devicesIphonesCso on my otherBnyone elseAboth our iphonesJphonesFphonesAevery deviceGiphoneGphoneFoneAfamily~tooAhusband s~tooAmy other iphone~tooAother peopleAwhole familyGhouseBife s~too
t Aafter changing~passwordAchanged my apple idLpasswordIthe passwordH~passwordAnew apple id passwordApassword changeAreset my password
 de
! Adas handyBem handyBiensthandyDs*~gerat*Ahandy hatGwillFsF~nich*Amein*~gerat*GhandyAneue*~handy
" Ader cloudBie cloudAin~cloud
# Aapp apple gerateDle gerate app
$ A*rechner*Aexterne*~platteAfestplatte*Alaufwerk*Bokale*~backup*
% A*esicherung*Bgesichert*Bnsicherung*Aicloudsicherung*Asicherheitskopie*GnGt*Gung*
& A*ckspiel*Aaus~backup~einricht*Abackup~*gespieltIspielenHzuruckAneue*~iphone~*spielenNubertrag*Asicherung~zuruckBtell*~wieder herAwieder drauf*Hherg*Kst*Gher*G~*spielenAzuruckgesp*Gsicher*
' A*speicherJpl*Akapazitat*Aplatz
'; A*platzmangel
'< Agb~vollAicloud~voll
( Aauf dies*~gerat*KiphoneAgeratespeicher*Ahandyspeicher*F~vollAintern*~speicher*Bphone selbstIpeicher*HvollG~genug platzNspeicher*Hist vollHkein platzMspeicher*Len platzOspeicher*Hwenig platzNspeicher*Aplatz auf~iphoneF~handyAspeicher*~auf~iphoneKgerat*Khandy*Kim iphone
) AdslAlteAmobilfunk*AnetzEwerk*Averbindung*
)B Amobile*~daten
* Adrahtlos*
+ Adatei*EnBokumenteAobjekte
, AangemeldetCmeld*CzumeldenAeinlog*Azugangsdaten
- A*kennwort*Bpasswort*Apw
. Amailadresse*Es
/ Asitzung*
0 Aander*~gerat*Aweitere*~gerat*Azweite*~gerat*Iiphone
1 Aauf~neue*~iphoneAfurs neue iphoneD~neue*~iphoneAtemporare*~backup*LsicherungMpeicher*Aumzug~neue*Avorubergehende*~backup*Qspeicher*
2 Aanwendung*Bppdaten
3 Aunverschl*Averschlues*Iss*
4 A*profilBverwaltungAarbeitgeber*Abeschrankung*BildschirmzeitAder arbeitEfirmaBienst iphoneGhandy*Glich*Afirmen*AschuleAunsere*~firmaCternehmens*Averwaltet*
5 Aende zu ende verschl*Brweiterte*~datenschutz*
6 Aaktivierungssperre*Afunktion wo istAiphone suche*Awo ist.G~aktiv*Iusschalt*Hdeaktiv*
7 Aeinrichtungsass*L~abgeschl*Oschl*MfertigMnich*Afertig~eingericht*Kricht*Anich*~eingerichtetAvollstandig eingericht*Azu ende ein*
8 Akein*~supportAnich*~mehr~unterstutz*Asupport~eingestelltAunterstutz*~nich*~mehr
8X Aalte*~ios*
9 A*erfolglosAabbrech*EichtEuch*Abackup*~problem*Bekomm*~backup~nich*Ikein*Inich*Aerstell*~kein*Ageh*~backup~nich*Dt nixCling*~nich*CstopptAkann~backup~nich*Bein*~durch*Gerstell*GhinBlapp*~backup~nich*Brieg*~kein*Alas*~backup~nich*Amach*~kein*Bissl*Anich*~durch*GerfolgreichGgeklapptImachtCmmerAplotzlich kein*Broblem*~backup*Jsicher*Aschief*BpinntBtopptCreiktCurzt~abAunterbrochenAwarum~kein*Gnich*Bieso~nich*
9: A*fehler*Bscheiter*Aabgebroch*AblockiertBrichtAeinfach nich*AfehlEg*Es*Ageh*~nich*Bing~nich*Aimmer~nichtAkann~kein*Fnich*Bein*~backup*~mehrGmach*HoglichBlapp*~nich*Bonn*~kein*Gnich*Alaes*~nich*Cs*~kein*Fnich*Cuft~nich*Beider nich*Bies*~nich*Anich*~erstell*Gfunktionier*GgehtGklapptGmoglichGsichernGwerdenAplotzlich nich*AunmoglichAverhinder*Dweiger*Aweigert*Bill~nich*
9:G Anich*~gesichert
9:L Afunktionier*~nich*
9G Asichert~nich*
: Adanach erstAerst danachAnich*~*schalt*Gaktivier*GmehrGwiederher*Aspringt
; Abenotig*~speicher*Brauche mehr~speicher*Afehl*~platzGspeicher*Akaum~platzBein*~platzGspeicher*Amehr speicher*Anich*~ausreich*Ggenu*GreichtEt ausApass*~nich*Blatz fehltAreich*~nich*Aspeicher*~fehltIproblem*Auberschr*Awenig platzGspeicher*Azu gross*DkleinEnappDwenig
< AaufgebrauchtAcloud~vollAerschopftAfast vollAimmer~vollBst vollAplatte~vollArandvollAschon~vollBpeicher*~vollAvoll istEe*~icloudHspeicher*Awieder voll
= Aletzte*Avorherige*Azuletzt
> Alauft~nich*~durchAnich*~abgeschl*Ischl*Gbeend*Gdurchge*Gfertig*Gvollstandig*Gzu ende
>M Anie~fertig
>\` Anich*~komplettAunvollst*
? A*ungsproblem*Ainternet~brichtAlahm*Anich*~stabilAproblem*~internetJverbindungAschlecht*Dwach*Auberlastet
?P Averbindung~bricht
@ Aderzeit nich*Alad*~nich*Amomentan nich*Anich*~abruf*Hnzeig*GerreichbarGladenGverf*
@U Anich*~angezeigt
A AaktivierenIt werdenIungBnschaltenAeinschalt*DzuschaltenAnich*~aktiviertAreglerAschalterAwieder anCrd~aktiviert
B AbenotigtBrauch*~wifi*AerforderlichAkein wifi*Een wifi*Amuss erstE~netz*Fwifi*Anicht im wifi*Gmit~wifi*BotigDwendigBur~wifi*Aohne wifi*Auber~lteFmobilfunk*Averbunden seinAwifi pflichtE~brauch*
C AflugmodusAkein*~internet*Ee verbindungAmit~internet verb*Anich*~internetAohne internet*Astell*~internetverb*
D Abackup jetztHknopfAjetzt erstellenGsichernF~backupAknopf~backup*Aschaltflache~backup*
E A*gegraut*Aausgrau*Ableibt~grauAgrau hinterlegtFistEe*~schaltflacheAist~grauAnich*~*klick*Gauswahl*GdruckenAwird grau
F Abis~wiederher*Agerade~wiederher*Alauft~wiederher*Anoch~wiederher*Awahrend~wiederher*Biederherstellung~abgeschl*SfertigSlauftCrd~hergestelltFwiederherg*
G Aautomatische*~backup*Abackup ist~altG~gemachtAkein*~backup*GsicherungAletzte*~backup*O~vomRnRrIsicherungAnich*~automatischAsicherung~vorAzuletzt~gesichert
H AdezemberAewig kein*Fnich*AfebruarAjahr*CnuarAlang*~zeitEe kein*Gnich*AmarzBonat*Apaar tage*Aschon lang*Beit endeGwig*Flang*E~tagenFzeitCptemberAvor~tagenAwoche*
I Abisher kein*~backup*Ahabe nieCt~nieAkein*~einzige*Anie ein backupD~backup~gemachtEgesichertEsicherungBoch kein*~backup*LsicherungFnicht gesichertHe*Awurde~nie
J Aanmeld*~fehl*BusgesperrtAkein*~zugriffBomm*~nich*~inMreinCnto gesperrtAnich*~angemeldetImeldenGeinloggenHrreich*Gzug*Azugriff~fehl*Inich*
K A*bestatig*Bverifizier*AaufgefordertCthentifiz*Aerneut~eingebenAnach~passwortApasswortabfrage*I~einge*JstandigJwiederAuberpruf*Averlangt~passwortAwieder~eingebenCll~passwort
L A*falsch*Aakzeptier*~nich*LpasswortAerinner*~nich*Afallt~nich*Ageht~nich*Ainkorrekt*Akeine ahnungCnn*~nich*Gpasswort~nich*Anich*~akzeptier*GrichtigCe ein*D~passwortEvergebenAstimmt~nich*Aunbekannt*Cgultig*Avergess*Aweiss~nich*GpasswortO~nich*Azurucksetzen
M A*balken stehtH~hangtBschleifeAbackup haengtJngtHstehtBewegt~nich*Bleib*~haeng*Jng*Hsteck*Kh*Ft~beiCieb~hang*Adreht sichAeingefrorenBndlos*Ageht~nich*~weiterAhaengt~beiCng*~bl*Ggebl*Eenbl*Et immerGschonHichF~beiGfestGseitBort~nich*~aufAkein*~fortschrittBomm*~nich*~weiterAnich*~hinausArestzeitBuhrt~nich*Aseit gestern beiE~stunden beiBteckt~festDh*~bl*Et bei~prozentGseitDlle steh*CillstandAverbleib*Awiederherstellung hangtCrd~nich*~fertigAzeit wird
Mc Atut sich~nich*
N A*braucht~ewig*Adauert schonG~ewig*Hlang*HstundenHtage*Aewig lang*Aganze*~nachtFn tagAnach~stunde*Aschon~stunde*Behr lang*Cit~stunde*Bo langeBtundenlang*Auber~stunde*Azu lang*
O AabgeschaltetBusgeschaltetAbackup ausHist ausG*~deaktiviertG~nich*~aktivAdeaktiviert sichAgeht immer~ausAnich*~eingeschaltetEt aktiviert istAplotzlich ausAschalte*~abKusAvon allein*~ausEselbst~aus
P AabgestecktAgetrenntAkabel~getauschtIwechseltAneues~kabelAtrennt*Averbindungsabbr*K~abbr*Liphone~verlorenLunterbroch*LverlorenDlier*~verbindung
Q A*beschadigt*Bkorrupt*Abackup~defektHkaputtAdefekte*~backup*Ainkompat*Anich*~kompat*
R Anich*~*platte~speichernGgeschriebenJpeichertGpc gesichertGschreibenHpeichernAspeichern~fehl*Knich*
S A*berechtigung*BvollzugriffAkein*~rechteAschreibgeschutztHrecht*Azugriffsrecht*H~ordnerIverweigert
T A*entsperr*Acode eingeb*E~eingebenFiphoneAden codeBurch~codeAgesperrt*Aiphone codeAmit codeAsperrbildschirm*
TU Adiesem computer~vertrauen
U Aerkenn*~nich*Afind*~nich*Akein*~verbindungAmit~code gesperrtAnich*~erkanntJenn*GgefundenGkoppel*GverbindenKundenAtaucht~nich*Aungultige antwortAverbindet~nich*Hung~fehl*Lnich*
V Akein~festlegenAnich*~*setz*GandernGentfernenGfest*GgeandertGvergebenApasswort andern~nich*
W Ahohere*~ios*Iversion*Aneuer alsFe*~ios*Isoftware*Jystem*Iversion*Azu neu
X A*update erforderlichAaktualisiert werdenBlte*~software*GversionAbenotigt~iosBraucht~iosAerst~aktualisier*Fupdate*Amuss~aktualisier*Fupdate*Anich*~neuestenAveraltet*Azu alt*
Y Afehler~*losch*Akein*~*losch*Alosch*~fehler*Hnich*Anich*~*loesch*Jsch*Gbackup~*losch*Gentfern*
Z Aausschalten~nich*Adeaktivieren~nich*Aerzw*~verschluss*Ahakchen~nich*Den~ausgegrautGnich*Aimmer verschlusseltAnich*~abschaltenHusschaltenGdeaktivierenQt werdenAverschluss*~ausgegrautKeln~nich*Mung~nich*
[ Aapp*~nich*~gesichertLsichernAerlaubt~kein*Anich*~erlaubtGunterstutz*GzugelassenAunterstutz*~kein*Mnich*
\\ Abackup~hochladenAhochladen undJ~backup
] Abeim loschen mein*Ainhalte und einst*AverkaufenBor*~verkaufD~loschenEzurucksetzenAwollte~zurucksetzen
^ A21 tage*Ageloscht w*Alauft~abAnoch~tage*Atage~ubrigAverfalltAwird~geloscht
_ A*ausfallBstorung*Aausfalle*Adienst*~nich*~erreichbarAeinige nutzerAfur alle nutzerAgrad*~downAicloud~ausgefallenHnich*~erreichbarBst downAnutzer~berichtenAprobleme~icloudAserver~downHnich*~erreichbarHuberlastetBind downAviele nutzer
\` Aalles wegE~wegAeinige~nich*AfehlenEt~halfteAnich*~alleGdabeiGubernommenGvollstandigEt allesBur~halfteEteilAsind~verschwundenFwegAteilweise
a AangehaltenAfortgesetztEzusetzenApausier*Awarten aufFt auf
b A*kuhl*Aheiss*Auberhitz*Awird~warmAzu warm
c Abeginnt~nich*Afangt~nich*Ageht~nich*~losAnich*~startenMtEts passiertApassier*~nich*Areagiert nich*Astartet kein*H~nich*Ke
d Aunbekannte*~fehler*Cerwartete*~fehler*
e A*aktivierungsserver*Eualisierungsserver*Bupdate server*Hserver*Anich*~kontaktier*GsigniertAserver~aktualisierung*
f Aalles wiederF~ordnungAbackup~durchgelaufenHerfolgreichAendlich wiederH~geklapptAfunktioniert wiederM~backup wiederNohne problemeNproblemlosAgeht wiederEs wiederE~backup wiederClostAhat~geklapptBeute wiederF~geklapptAjetzt~geklapptAkein problemBlappt wiederG~backup wiederAlauft wiederF~problemlosAnun wiederAproblem~behobenAsichert wiederAwieder funktioniertHgehtBurde erfolgreich
g AfehlerfreiAkein*~fehlerAohne fehler
h Adatenbank*BiskstationAhome*~assistantAnotstrom*Aruckfahrkamera*Asicherung fliegtJ~rausBpielst*BystemsicherungAusvAwebseiteFrverBindows sicherung
i Ajugendschutz*AkindersicherungAwerbeblocker
k Aausserhalb des app store*Anicht aus dem app store
l Anach~aktualisierungFupdateAseit iosE~aktualisierungFupdateAupdate aufCgrade auf
m Agleichen prozent*KunktJstelleAimmer beiAjedes mal beiAselben punktHstelle
n Aapp belegtAbackup~riesigAdokumente datenKund datenAnachstes backup~gbAoffline kartenHkarten
o Aim anderen wifi~gehtDburo gehtBn anderem wifiDeinem anderen wifi~gehtAnur in meinem wifiEzu hauseGhauseAuber mobile daten geht
p Aauch~am macIpcFicloudGtunesAicloud und finderLitunesBtunes und icloudAsowohl~icloudAweder~finderGicloudHtunes
s Aalle gerateFiphonesFunsereBuch~meiner frauKs mannesAbei euch auchAganze familieAnoch jemand
t Akennwort geandertApasswort geandertI~geandert
 nl
! Aapple apparaatAdit apparaatAje apparaatAmijn apparaatFmobiel*Bn mobielAtelefoon*Boestel*Auw apparaat
" Ain de cloudAnaar de cloud
# Aapparaten appDle apparaten
$ Alokale backup*G~kopie*AschijfGruimte
% A*reservekopie*Ageback*Akopie makenAreserve kopie*Hcopie*Aveiligheidskopie*
& Aaan~herstellenAbackup herstellenG~terugBij~herstellenAde iphone herstellenAherstelHdHlen blijftLduurtLluktLmisluktLuitLvan*K~nietHprocesHtAkan~herstellenAmijn~herstellenAniet~herstellenAreservekopie herstellenM~terugAte herstellenCrug op~iphoneFgeplaatstHzetFplaats*Fzet*F~zettenBijdens~herstellenAwil~herstellenAzet~terug
' A*opslag*BruimteAgeheugen*Aplek
'< Agb~volAicloud~vol
( Ageheugen~iphoneJtelefoonCnoeg op~iphoneAintern*~geheugenGe opslagBphone is~volHopslagHvolHzelfIit~volG~geen ruimteJnoeg ruimteHweinig ruimteAop dit apparaatHtoestelDhet toestelCslag op~iphoneG*~telefoonJoestelGruimte op~iphoneAplek op~iphoneAruimte op~iphoneG~apparaatHtelefoonIoestelAtelefoonopslagI~volBoestel zelfH~volAvolle iphone
) A5gAbereikAnetwerk*AsnelheidAverbinding*
)B Amobiele data
* AdraadloosHze
+ Abestand*AdocumentenAgegevensAonderdelen
, AaangemeldDmeld*Bccount*Ain te loggenCgelogdClog*Alog~in
- A*wachtwoord*Apaswoord*Aww
. Amailadres*Etje
/ Asessie*
0 Aander*~apparaatHtoestelFe telefoonAtweede iphoneHtoestel
1 Anaar~nieuwe iphoneAoverstap*~nieuweAtijdelijke~backupLopslag*LreservekopieAvoor~nieuwe iphoneMtelefoon
2 AappdataDgegevens
3 A*versleut*AcoderenFingAgecodeerd*
4 Abedrijf*Cheerd*GprofielCleid*Cperking*AconfiguratieprofielAiphone~werkBt afdelingAorganisatie*Aprofiel*AschermtijdDooltelefoonAtelefoon~werkAwerkgever*EprofielEtelefoon*Azakelijke telefoonJ~iphone
4i Aouderlijk toezicht
5 Aend to end versleut*Ageavanceerde gegevensb*M~bescherming
6 AactiveringsslotAiphone zoekenAvind mijnAzoek mijn
7 Aconfiguratieassist*M~nietNvoltooi*Aeerst~ingesteldIstellenAinstallatieassist*L~afgerondMvoltooi*Eellen~afrond*Aklaar~instellenAniet klaar~stellenBog~geconfigureerdEingesteldAvolledig~ingesteld
8 Aniet meer~ondersteun*Aondersteun*~niet meerKing~gestoptBude versiesEr iosAstopt~ondersteuningAte oud voor
8X Aoude ios*Ere ios*
8[ Ageen ondersteuning
9 Abackup*~probleemG~niet meerBlokkeertBreekt~afAdoet~nietHksAgeen backup meerFreservekopie*~meerCstoptBing~misAkan~backup~nietEreservekopie~nietAlukt~backup~nietAmaakt~nietE~geenAniet~geslaagdFuitgevoerdAonderbrokenAprobleem~backup*Jreservekopie*Gmen~backup*Kreservekopie*Areservekopie~niet meerAslaagt~nietBteeds nietCoptAwaarom~geenHnietBerken~niet
9: A*foutmelding*AafgebrokenAfaaltBoutEcode*EenAgaat~misFnietBeen~gemaaktFmakenCweigerdAineens nietAkan~geenEnietBon~geenEnietBrijg*~backup~nietHgeenHnietHreservekopie~nietBunnen~nietAlukt~geenFnietAmaakt~geenBislukt*Aniet~geluktHmaaktFlukkenFmakenGogelijkFwerkenAonmogelijkAweigertBil~geenEniet
9:L Awerkt~niet
9G Aniet~geback*
9M Aloopt~vast
: Adaarna pasAniet meerE~aanzettenGctiver*Fherstel*Finschakel*Fterugzet*Apas daarnaBrobleemAspringt~terug
:[ Aniet toegestaan
; Ageen opslag*FplekE~ruimteAmeer opslag*FruimteAniet voldoendeE~genoegAonvoldoendeApassen~nietDt~nietAte grootDkleinDweinigCkortAweinig opslag*HplekHruimte
< Abijna volAcloud~volAgeheugen~volAis volAloopt~volAopslag*~volApropvolAruimte~volAschijf~volAvol isEzitDgelopenDle opslag*Azit~vol
= AafgelopenAlaatsteArecentsteAvorige
> AincompleetAkomt~niet afAniet klaarE~afgemaaktJrondHrondenFcompleetFvoltooidMenAonvolledig
>M Anooit~af
>\` Aniet~volledig
? Ahaperend*FtAinternetproble*AlangzameAnetwerkfout*Hproble*Biet stabielAonstabiel*Aproblemen~internetKverbindingKwifiAslecht*Averbindingsproble*Azwak*
?N AlangzaamAtraagDge
?P Avalt~wegBerbreekt
@ Alaadt~nietAmomenteel nietAniet~beschikbaarFgeladenFladenFophalenFtoegankelijkFweergegevenLvenAop dit moment niet
A Aaan doenEte zettenDgezetDzettenBctiverenAgeactiveerdAin te schakelenCschakelenAniet ingeschakeldAschakelaarH~inDuifjeAzet~aan
B Aalleen~wifiAgeen wifiAmet 5gBobiel internetCet eerstFverbondenE~klaarFnetwerkFwifiAniet met~wifiFop wifiBodigCodzakelijkAverbonden zijnDeistBia 5gAzonder wifi
C Ageen internet*FnetwerkAmaak verbindingBet~internet verbindenAniet~internetAverbinding~internetBliegtuigmodusAzonder internet*
CU Ageen verbinding
D Abackup knopAknop~backup*FreservekopieAmaak~reservekopieAnu reservekopie*C~backupAreservekopie nu
E AgrijsEzeAinactiefAlichtgrijsAniet~*klik*FdrukkenFselecterenFtikken
F Abezig~herstel*Gterugzet*Aherstel~bezigIvoltooidAklaar met herstel*Amoment hersteldAnog~hersteldLlenAterwijl~hersteldBijdens~herstelBot~hersteldAwordt~hersteldGteruggezet
G Aautomatische reservekopie*M~backup*Abackup is~oudGt~nietG~geledenJmaaktAgeen~backup*Freservekopie*Alaatste~backup*Ireservekopie*Aniet~automatischAreservekopie~geledenPmaakt
H Aal lang*C~dagenBugustusAdecemberAfebruariAgeledenAjaarCnuariCrenAlange tijdFre tijdAmaandFenDrtApaar dagenAsinds beginGvorigeF~dagenAtijd geenAweken
I Ageen enkeleE~backup*~gevondenAnog geen~backup*Jreservekopie*Eniet~geback*Coit
J Aaanmelden~misluktBccount~geblokkeerdAgeen toegangAkom*~niet inKmeer inAniet~aangemeldImeldenFbereikenLtFingelogdHloggenFtoegangAuitgelogd
K A*verifi*Abevestig*Acontroleer*Agecontroleerd*Aom~wachtwoordBpnieuw~inloggenKvoer*Asteeds~wachtwoordAvoer~wachtwoordBraagt~wachtwoordAwachtwoord~invoer*LopnieuwBil~wachtwoord
L Aaccepteert~nietAgeen ideeFwachtwoordAken~wachtwoord~nietBlopt~nietAniet goedE~correctFgeaccepteerdFweetBooit~aangemaaktGingesteldGwachtwoordAonbekend*Cgeldig*Cjuist*Apakt~nietAvergetenDkeerd*Awachtwoord~foutBeet~nietFwachtwoord~nietClk wachtwoord
L\` Akwijt
M AbevrorenCweegt~nietBleef~hangenCijft maarG~draaienHhangenHladenHopHstaanEven hangenAeindeloosAgebeurt~niets meerCen vooruitgangAhangt alGsindsHteedsGvastF~bijGopAliep~vastAniet verderAresterend*BondjesAstaat stilF~op~procentCeeds langerCilstandCopt nietAtijd~geschatAvastgelopenElooptEzitAwieltjeBordt geschatAzit~vast
N Aal~urenEurAdagen bezigBuurt alGmaarF~dagenGeeuwig*GlangGurenAeeuwigheidAhele dagFnachtAmeer dan~uurAna~uurAte langAurenlangBur bezig
O Aautomatisch uitAineens uitAniet geactiveerdE~actiefFingeschakeldAschakelt~uitBtaat niet aanF~uitCond~uitAuitgeschakeldFzetAvanzelf~uit
P Aandere kabelAkabel~vervangenAlosgekoppeldAniet meer verbondenE~aangeslotenDuwe kabelAontkoppeldAverbinding~verlorenLwegErokenDliest~verbinding
Q Abackup~kapotBeschadig*Akapotte backupAniet~compatibelFgelezenAonleesbaarAreservekopie~kapot
R Aniet~bewaardFopgeslagenHslaanFschrijvenAopslaan~nietAschrijffout*
S A*bevoegd*Aalleen lezenAgeen~rechtenAniet~rechtenAonvoldoende rechtenAschrijfbeveiligdHrechtenAtoegangsrecht*H~geweigerdImapDstemming*
T Acode~invoerenAmet~codeAom~codeBntgrendel*Bp slotApincodeAtoegangscode*Avergrendel*Braagt~code
TU Avertrouw~computer
U Ageen reactieAherkent~nietAmet~code vergrendeldAniet~gevondenFherkendLnenFkoppelenFverbindenJondenGindenAongeldig*~antwoordAverbinding~misluktHt~nietDschijnt~nietBindt~nietAziet~niet
V Ageen~instellenAinstellen~nietAniet~gewijzigdFingesteldHstellenFveranderdNenIwijderenFwijzigenAwijzigen~niet
W Ahogere~versieAnieuwer danH*~systeemHe ios*Jsoftware*I~versieArecentere~versieAte nieuw
X Aeerst~*update*GbijgewerktJwerkenGupdatenAmoet~*update*FbijgewerktFupdatenAniet up to dateE~nieuwsteAoudere versieAte oud*Aupdate nodigAverouderd*
Y Afout~verwijderenAgeen~verwijderenAkrijg~niet wegAniet~backup~verwijder*FgewistFreservekopie~verwijder*Fverwijder*FwegkrijgenGissenAprobleem~verwijderenAverwijder*~misluktLniet
Z A*versleut*~grijsLniet uitAkan~niet uitBrijg~niet uitAniet~uit krijgenIgeschakeldIschakelenIvinkenIzettenAuitschakelen~nietDzetten~nietAversleut*~grijsIel*~niet uitBinkje~grijsHniet
[ Aapp*~geen~backupFniet~geback*Aniet toeE~ondersteun*Aondersteunt~geenMniet
\\ AgeuploadAuploaden
] Afabrieksinst*Ainhoud en instellingenCruil*Bphone wissenG~gewistAleegmakenAverkopenBoordat~wis*E~wissenAwis~iphone
^ A21 dagenAnog~dagenAover~dagenAverlooptFpenDwijderd overAwordt~verwijderd
_ AallestoringenBpple storingAeen storingBruit ligtAgrote storingAicloud storingG~problemenAligt~downFeruitFplatAniet bereikbaarAonbereikbaarBverbelastAproblemen~appleKserversAserverproble*Bommige gebruikersBtoring bijHenAveel gebruikers
\` Aallemaal wegAdeelsAhelftAmaar~deelBis ikDt~foto*Aniet alleJsE~allemaalFmeegekomenKnomenFteruggekomenAontbreektGkenCvolledig*Asommige~nietAverdwenenAzijn weg
a Agepauzeerd*Ahervat*Apauze*Awacht opGtotFen op
b Aaf te koelenCgekoeldCkoel*AbloedheetAoververhit*Ate heetDwarmCmperatuur
c Abegint~nietAdoet nietsHksAgebeurt~nietsKksAniet~beginnenFgestartFstartenAovergeslagenAreageert~nietAstart~niet
d Aonbekende errorJ~fout*Cverwachte fout*
e A*softwareserver*Aactiveringsserver*Acontact~serverAgeen contactAhostsbestandAniet~geverifieerdFondertekendAondertekentAserver*~software*Aupdateserver*
f Aalles werktAdoet~weerAeindelijk geluktAgaat~weer goedBeen probleemLmenCfixtAin ordeBs geluktAlukt nu weerFweerAnu geluktAopgelostAsuccesvolAtoch geluktAverholpenAweer geluktFwerktCrkt goedGnu weerGprimaGweerAzonder problemen
g AfoutloosAgeen foutJenJmelding*Azonder fout*
h Aachteruitkijk*Jrijcamera*AbackupschijfAchatback*EsAdatabank*Aexterne monitorAhome assistantAnextcloudBoodstroom*AreservekopieschijfAserverbackupBpelvoortgangAwindows reservekopie
i Aadvertentieblokker
k Abuiten de app store
l Abijgewerkt naarAgeupdatet naarAna~updateAsinds iosF~updateAupdate naar
m Aaltijd bijHopAzelfde percentageIlekIunt
n Abackup~enormAdocumenten en gegevensAoffline kaarten
o Aalleen thuisBnder netwerk~welFe wifi~welAop het werk~wel
p Aicloud en itunesAnoch~icloudAook~icloudFtunesAzowel~icloud
s Aal onzeCle apparatenAhele gezinAnog iemand
t Awachtwoord~gewijzigdLveranderd
 sv
! Aenhet*AlurenAmin mobilBobilen*ApaddanBlattanAsurfplatt*
" Amolnet
#$ Aapple enheter
$ A*datorGn*Bharddisk*AdiskenAmacenApcn
% A*sakerhetskop*Abacka*~uppFr inteCkup*Aicloud kopia*Bphone kopia*Akrypterade kopia*Auppback*
%9G Ainte backa*
& Aaterskap*Ftall franJa*Jd*Je*Jn*JsJt*Afa tillbakaAhamta tillbaka
' A*lagring*BminneButrymme*A50 gbAminnetAplatsFen
( AenhetensAfull telefonAi mobilenBphonen ar~fullHsAlagring pa iphone*Amobilen ar~fullHsApa den har enhetenGna enhetDenhetenDiphonenBlats pa iphone*Asjalva telefonenAtelefonen ar~fullJsAutrymme pa iphone*
) A*natverk*Aanslutning*Abredband*Ahastighet*AnatetAservrar*Atackning*Auppkoppling*
)B Amobilnat*
+ Abilder*AdokumentAfilenEr*Aobjekt
, Ainlogg*Alogga*~in
- A*losenord*AkodenAlosenkod*Apinkod*
. Ae post*Bpost*Amailen
/ Asession*
0 Aandra enhet*Giphone*Gtelefon*Cnan enhetGiphone*GtelefonAgamla iphone*Gtelefon*
1 Abyt*~iphone*FtelefonAflytta dataHoverAny iphone*Dmobil*Dtelefon*Ca iphone*Etelefon*Atemporar*Bill nyaEfallig*
2 Aappar*Ddata*Den*Aspelet
3 Akrypter*Aokrypter*
4 Aadministrera*Brbetsgivar*Abegransning*AforetagetsAhanteras avAit avdelning*Ajobb iphone*EetsEmobil*Eprofil*Etelefon*Akonfigurationsprofil*Aorganisation*Apa jobbetAskarmtid*Colan*
5 Aavancera*~dataskydd*Atotalstrackskrypt*
6 Aaktiveringslas*Bv hittaAhitta ar paGiphone*Gmin
7 Ainstallningsassistent*Akonfigurationsassistent*Iera~klartKing*Astall*~in~klartFt in~klart
8 Aaldre iphoneGmodell*Agamla ios*HphoneDmal iphoneAsluta*~stod*Btods~langre
8X Aaldre ios*
9 Aavbrot*Eut*Abara felBlir~felAfar inte~backup*D~felEinte gjortJtillI~attBelkod*D~sakerhetskop*Bunkade aldrigFr ejAgar ejD~felEinte attBick det inteFfelAinte kundeFmojlig*E~funger*Ika*Fgora~backup*Flycka*Fskapa*Fta~backup*Akan ejBrasch*Alycka*~inteAomojlig*Aproblem~attIbackup*Isakerhetskop*Asamma felBluta*~attHfunger*Kka*AtrubbelAvill inte~gaLora
9: Aett felAfelmeddelande*Agar det inteEinteBick inteAinte garFkanAkan inteBrangl*Bunde inteAmissly*Anagot felAstrul*
9:L Afunger*~inteDka*~inte
9:c Avagra*
9? Ablockera*
9G Abacka*~inteAinte~sakerhetskop*Asakerhetskopiera*~inteBluta*~sakerhetskop*
9d Aokant fel
: Afar inteAinte langreAlater~inteByckas inteAvill inte
; Aar~slutEtorAbehov*~merHstorreCtala*~merAingen platsF~lagring*Et utrymmeCte~nogFplatsFrack*Ftillracklig*Akop*~merBraver merEs merAont omBtillracklig*AplatsbristArack*~ejGinteByms~inteAsakna*~lagring*HplatsHutrymme*Blut iFpaAtagit slutCr slutAuppgradera~lagring*Btrymmesbrist
< Aar fullaC~fullAblivit fullAfulltByllsAlagringen fullAnastan fullAproppful*Aredan full
= AforegaendeDraAsenast*Bista
> AavbrotsEutenCsluta*~inteAblev~inte klar*Agar~inte igenomBick~inte igenomAinte blev klar*Hir klar*Fga igenomE~avslut*Fbli~klar*Ffardig*Fgenomfor*Fslutfor*Aslutfor*~inte
>M Aaldrig~klar*Ablir~inte klar*
>\` Aofullstandig*
? A*natverksproblem*Aanslutningsproblem*Adalig*Ainternetproblem*Akass*AnatverksforhallandenAostabil*Aproblem~internet*InatetLverk*AsegBvag*AtapparBrog*Awifiproblem*
?P AbrotsCyts
?_ Astorningar
@ Aej tillganglig*Ainte atkomlig*Flasa*E~hamta*Fkomma atFladda*FnasFtillganglig*Fvisa*Aladdas inteAotillganglig*Avisas inte
A Afar~paAigangApaslag*AreglagetAsatta~paEer paBlas paCog pa
B Abara~wifiBehover~wifiFsAinget wifiCte~koppladFwifiAkraverEsAmaste anslut*Gvara anslutenF~wifiBobildata*Apa 4gAutan wifiAvia 4g
BP Ainte~ansluten
C Aanslut*~internetAfast~har internetBlyglage*Eplanslage*Ainge*~internet*En~anslutning*Guppkoppling*Et natCte~internetAsaknar~internet*Autan internet*Fuppkoppling*
D Aalternativet sakerhetskop*Abacka upp nuAknappen~sakerhetskop*Asakerhetskopiera nuPingsknapp*
E Aar~graAbara graBlir~graAgraad*Dmark*DttAinte klickbar*E~klicka*Ftrycka*Fvalja*
F Aaterskap*~fortfarandeKpagarFtall*~fortfarandeJn*~inte klarMpagarJs franAfortfarande~aterskap*Rtall*Ainte~klar~aterst*Amedan~atersk*Lt*Apagaende aters*C~aterskapa*Italla*Atills atersk*Lt*
G Ainga~backup*Den~sakerhetskop*Cte~backat*Jup*Ftagit*Asakerhetskopieras automatiskt narBenast*~backup*Isakerhetskop*Bista~backup*Gsakerhetskop*Bluta*~backa*Autan backup*
H Aaugust*Adagar*Becemb*Aett arEtagAfebruar*Blera arAjanuar*AlangeAmajCnadFer*CrsAnovemb*ByligenAoktob*Aseptemb*Atva arAveckaFnEor*
HN Adygn
I Aaldrig~backa*Lup*Hgjort*Hsakerhetskop*Htagit*Afinns inge*~backup*Msakerhetskop*Ahar ingen sakerhetskop*Bittar inge*~backup*Ainte sakerhetskopieradE~enda
J Aingen atkomstCte komma atFoppnaFtillgang tillE~atkomstFlogga inFnaAkommer~inte atMinAloggar~inte inAnar~inteAutloggad*
K Aange~losen*Abekraft*Cr~om~losen*Aefter~losenord*Afraga*~losen*AgodkannaAkraver~losen*Alogga in igenCsenordet igenAobekraft*Bm~losenord*~igenAskriv*~in~losen*Bla in~losen*Atjatar om~losen*Avill ha~losen*
L Aaccept*~inteBldrig haftHsattBr felAbortglomtAfel kodElosen*Daktig*AglomdeEt*Bodkanns inteAinte~accept*Fgodkan*FihagFkorrekt*Fstamm*Akan inte~losen*Aminns~inteAogiltig*Bkant losen*Asager felBtammer~inteAtappat bortCr inteAvad~losenord*Bet~inte
M Aaldrig~fardig*Bndra*~inteBr~fastBterstaende tid*Abackup*~paus*Berakna*~tidBlir aldrigAfastn*BryserEtAhakar uppEt uppCng*~sigGuppEer paAinte~forbiGramatFlangre anFvidareAkommer~inte langreCrt fastAlast sigBoop*Aminut kvarFer kvarAoandlig*Apa 1 procentAror~inteAsakerhetskopiering*~paus*Bnurra*Bta*~still*Dnna*Dr baraFkvarE~procentCoppar paIvidAtid kvarBuggarAuppskattar
Mm Asamma procentGstalle
N Aar~segtAflera dagarAgar~segtAhallit paBela dagenFnattenBur lange skaKtarAjattelang*Fseg*Asa segGtBedan igarCn igarAtagit~langeCr~langeBimmar
O Aar avDinte paC~avslag*Bvaktivera*Cstang*C~sjalv*Ainaktivera*Cte aktiveradNtAslar~av sigBtang*~av sigFdes avFts avDr~av
P Aannan kabelCslutning*~forlor*Abryter~anslutning*Byt*~kabelAforlora*~anslutning*Dsvann franFinner franBrankoppl*Aglapp*Akoppla*~bortIurGde*~franGr~franGs~franAlossna*Amitt~aters*Fbackup*Fsakerhetskop*Atappa*~anslutning*Hkontakt*Fr iphone*Ausb port*
Q Aar skadadAbackup*~forstord*Iskadad*Itras*Ainkompati*Cte kompatib*E~lasasAkorrumper*Aolaslig*Asakerhetskopia*~skad*Qtras*Bkadad ellerG*~sakerhetskop*G~backup*Atrasig~backup*
R Aej spara*Ainte skriva tillE~spara*Akan inte~lagrasAskrivfel*Bparas inte
S Aatkomst neka*Abehorighet*Arattighet*Asaknar tillstandBkrivratt*Fskydd*
S[ Ainte tillat*
T Aange*~kodBr~lastAber om losenkod*G~kod*Afraga*~efter~kod*Akoden paAlasa uppDer uppDkod*Dskarm*Bitar paAskriva in kodenBla in kodenAtelefonen lastAupplast*Avara lastBill ha koden
TU Alita*~pa~dator*
U Aanslut*~inteAdyker~inte uppAhitta*~inteAinte~anslut*Fhitta*Fkann*~igenGontaktFupp iAkann*~inte igenEer inteBoppla*~inteAogiltigt svarAser inteByns~inteAupptack*~inteAvisas~inte
V Ainte skapa losen*Gtalla*~inFta bort losen*E~andra*Fbyta*Fsatta*Gtallas inAlosenordet gick inteLkan inteMunde inteAstalls inte in
W AbetanEversion*Agick tillbaka franAnyare anGios*Gprogramvar*Gsystem*Gversion*Asenare version*
X Aaldre version*Abehover~uppdat*Afor gamlaHmalKtDaldra*Agammal version*Ainte~uppdatera*Akraver ios*HnyareG~uppdat*Es~uppdat*Amaste~uppdat*Atidigare version*Auppdatera~forst
Y Aej~radera*Dta bortAfar~inte bortBorsvinner inteAinte~av medFradera*Fta bortHs bortAomojligt~raderaAraderas inteAta bort~gar inte
Z Aej stanga*Afar~inte avAinte~avaktivera*Hmarkera*Fbort krypt*Finaktivera*Fsla avGtang*~avKa*Astanga av~gar inteFs inte av
[ Aappar kan inte~sakerhetskop*Den kan inte~sakerhetskop*Ainget stodAsaknar stodBtoder~inteEs ejF~inteAtillater~inteGs inte
\\ Aladda*~uppAuppladd*
] Abyta inAforsaljning*Ainbyt*Cnan~radera*Alamna inAnollstall*~iphone*Aradera allt*HenhetenHiphone*G~telefonenAsaljaEer
^ A21 dagarAdagar kvarAforsvinner omAgar~utCtt utAkommer~raderasHtas bortAloper~utAraderas efterIomAtas bort omAupphor*
_ Aapples serv*Br~nereAdriftavbrott*Fproblem*Afel hos apple*Bler~problemAlag nereBigg*~nereAnagon annan~problemBere hosFidagGgenFjust nuAproblem hos apple*
\` Aar inte medBterskapades inteAbara halftenE~delBortaAfolj*~inte medCrsvannFunnitAinkludera*~inteCte allaItGterskapatsKtallt*E~inkluder*FslutfordAkom*~inte medKtillbakaAsakna*Avissa apparGbilder
a Aateruppta*Afortsatter narApaus*Avantar pa attG~wifi
b Ablev~varmAjattevarm*Akyla nerAoverhett*Asvaln*Avaldigt varm
c Aborja*~inteAhande ingetFr~ingentingLtBoppa*~overAingenting handerEt handerCte igangE~borja*Fstarta*Apaborja*~inteAreagerar inteAstarta*~inteBvarar inte
d Aovantat fel
e Ainte~kontakta*Akontakta applesJservernAsigneras inteAuppdateringsserver*
f Aallt fungerarIkarBntligen funger*Mka*Br~lostAfungerar braJperfektJsomI~igenJnuDkar braHsomG~igenHnuAgick~braFtill slutAigang igenBnga problemAloste detGsigByckades~till slutAnu funger*Gka*DgickAproblemet~lostAutan problem
g Ainga fel*Det fel*Autan fel*
h A*databas*Abackkamera*Eningskamera*Eupserver*Ctteribackup*Ahemsida*Areservkraft*Askivavbild*Bnapchat*Awebbplats*Bindows sakerhetskop*
i AannonsblockerareAbrandvagg
j Ainternetdelning
k Autanfor app store
l Aefter~uppdatering*Asedan iosF~uppdatering*Cn~uppdatering*Auppdatera tillJde till
m Aalltid vidAsamma punkt
n Adokument och dataAnasta sakerhetskopia~gbAofflinekartor
o Aannat natverk~fungerarAbara hemmaApa jobbet~fungerar
p Abade i icloudGcloudAicloud och itunesAvarken~icloud
s Aalla enheterFvaraAhela familjenAnagon annan
t Aandrat losenordAbytt losenordEe losenord
 da
! Atlf
# Aapple enheder
% A*sikkerhedskop*Abakke*~op
& Afa~tilbageAgendan*
' A*pladsApladsen
( Aiphonen er~fuldApa denne enhedDenhedenDmobilenDtelefonenBlads pa iphone*Atelefonen er~fuld
) Aforbindelse*AnettetDvaerk*
+ Abilleder*
, Akonto*Alogge ind
- Aadgangskode*Akodeord*
0 Aanden enhedGiphone*Agamle iphone*Gtelefon*
1 Aflytte dataAnye iphone*
2 Aapper
4 Aarbejdsgiver*Htelefon*Abegraensning*Afirmatelefon*Askaermtid*
5 Aavancere*~databeskyttelse*
6 Afind min iphone*JtelefonDn iphone*Fmin iphone*Asla find
7 Afaerdig~sat opAindstillingsassistent*
8 Agamle ios*Dmel iphoneAunderstottes~laengere
8X Aaeldre ios*
9 Abovl*Aen fejlAfar~fejlBejlerFtEkode*Emeddelelse*E~opst*Bungere*~ikkeAgar galtEikkeBider ikkeCk ikkeAholdt op atJmedAikke at~backup*FkunneE~fungere*Flave~backup*Gykke*Fmulig*Ftage~backup*Anaegter*Aproblem*~atAumulig*
9: Aafbryd*Akunne ikkeAmislyk*
9> Aafbrudt
9G Asikkerhedskopiere*~ikke
: Afejl*Bungerer ikkeAikke laengereAlader~ikkeBykkes ikke
:c Anaegter
; Abetale~mer*Brug~mereAfor lidtGlleAikke mereE~pladsFtilstraekkelig*Bngen ledig*F~pladsAkob*~mereAlob*~torAmangle*~pladsAopbrugtCgrader*~lag*Autilstr*
< Ablevet~fuldCiver~fuldAer~fuldAfyldtAhelt fuldAicloud fuldAnaesten fuld
= AsenesteBidstFe
> Afuldfore*~ikkeAikke~afslut*Ffaerdig*Guldfor*Fgennemfor*
>\` Aufuldstaendig*
? AblokererEkererAnetvaerksforholdJproblem*Austabil*
?N Alangsom*
?P Afalder ud
@ Aikke~hente*Ftilgaengelig*FvisesAutilgaengelig*
A Afa sla*Asla~tilAtaende*
B Aikke~forbundetFtilsluttetAkraeverGsBun~wifiAmobilnet*Anodvendig*Askal~wifiAuden wifi
C Aflyfunktion*Aikke~internet*Bngen~forbindelse*Auden internet*
D Asikkerhedskopier nu
E Abliver graAer~graAikke~klikke*Fvaelge*Anedton*Autgra*
F Agendan*~stadigAindtil~gendan*Amens~gendan*Astadig~gendan*Aved~gendan*
G Aikke~sikkerhe*Bngen~sikkerhe*Aseneste~backup*Isikkerhe*Bidste~backup*Hsikkerhe*F~backup*Gsikkerhe*
H Aar sidenAdageAlaengeAmanederAsiden sommer*AugeDnDr
HN Adogn
I Aaldri*~bl*HlavetHsikkerhe*Htaget
J Aikke loggetE~adgangFkomme indFlogge ind
K Abeder~adgangs*Ckraeft*Agodkend*Aindtast*~adgangs*Akraever adgangs*Askrive~adgangs*Bporger~adgangs*Aubekreft*
L Aforkert*Aglemt*Ahusker ikkeBvilken adgangskodeAikke rigtig*E~aksept*Fgodk*Akender ikkeAved ikke
M Aaendrer~ikkeBldri*~faerdig*Abliver aldrigG~ikke faerdig*AfrossetAgar~ringEstaAhaengerAikke videreAminut*~tilbageApa 99Aresterende tid*Bykker~ikkeAsamme procentGstedBidder~fastBtopper~vedAtid tilbage
N Aevighe*Aflere dag*Ahele dagenFnatt*Bvor laenge tagerAlang tidAover nattenAtager~laengeBimer
O Aaf sig selvAdeaktivere*Aer ikke slaet tilAikke aktiveretAslaet fraDr~fra
P Aafbrudt fraAblev afbrudtAforbindelsen~afbr*Brakobl*Akobler~fraFs~fraFt~fraAmidt~gendan*Cster~forbindelse*Ft~forbindelse*Anyt kabel
Q Abackup*~odel*Beskadiget*Aikke kompatib*E~laesesAkorrupt*Asikkerhedskopien~odel*
R Aikke~gem*
S Aadgang naegte*Aikke tilladtArettighed*Atilladelse*
T Abeder om~kode*Aer~lastAlase op*Eskaerm*Dt opAsporger efter kode*Btole~denneAvil ha koden
U Adukker~ikke op*Afinder~ikkeAgenkende*~ikkeAikke genkend*E~finde*Gorbinde*NlseFse minAkjenner~ikkeAvises~ikke
V Aadgangskoden~kunne ikkeAikke indstille*E~aendre*Fsaette*
W Anyere ios*Gsoftware*Gversion*
X Aaeldre version*Afor gammelAopdatere~forstAskal~opdater*
Y Aikke~slette*Aslettes ikke
Z Aikke fjerne~krypt*E~deaktiver*Fslaet~fraI~fra
[ Aikke~understot*Atillade*~ikke
\\ Aoverfor*
] Afabriks*Anulstille~iphone*Asaelge*Blette altHenhe*Hiphone*G~telefonen
^ A21 dage*Abliver slettetAdage tilbageAslettes efterIomAudlob*
_ Aer~nedeAfejl hos apple*Aligger~nedeAnede lige nuAserverprob*Avar nede
\` AforsvandtAikke gendannetFinkluder*E~medAkom*~ikke tilbag*Bun nogleD~delAnogle appsGbillederAvaek
a Agenoptag*
b Abliver~varmAfor varmAkole*~nedAoveroph*
c Ahoppe*~overAikke~begynd*FgangAsker~ikke nogetGngentingBvarer ikke
d Aukendt fejlBventet fejl
e Akontakte~server*Aopdateringsserver*
f Aalt virkerAer~lostAfungerer fintJsomI~igenAgik~godtAingen problemerAnu virkerAuden problemerAvirker fintHsomG~igenHnu
g Aingen fejl*Auden fejl*
h Abackupdisk*Ckkamera*Cnkid*Bilkamera*Adisken sikkerhe*Ahjemmeside*Amitid*
 nb
" Askyen
$ Adatamaskin*AmaskinenApcen
% A*sikkerhetskop*
& Afa~tilbakeAgjennop*Eop*Atilbakestill*~fra
' A*plassAplassen
( Ai telefonenBphonen er~fullAplass pa iphone*Atelefonen er~full
) Adarlig nettAnettverk*
* Atradlos*
+ Afilene
, Alogge inn
- Apassord*
/ Aen oktAoktenAsesjon*
0 Aannen enhetGiphone*
1 Amidlertidig*Anye telefon*Atil ny
4 Aadministrere*Brbeidsgiver*Abegrensning*Ait afd*Apa jobbenAskjermtid*
5 Aavanser*~databeskyttelse*
6 Ahvor er appenIiphone*H~paAsla av~hvor erDs find
7 Aferdig~satt oppAkonfigurasjonsassistent*
8 Agamle iphoneAstottes~lenger
8X Aeldre ios*
9 Aen feilAfar~feilBeilerFtEmelding*E~oppst*Bunke*~ikkeAgikk ikkeAikke a~backup*FkanE~funke*Flage~backup*Fsikkerhe*Fta~backup*Fvirke*Aklarer ikkeEte ikkeBrasj*Alykke*~ikkeDtes ikkeAnekter*Aproblemer~backup*Asluttet aAtrobbelAvirke*~ikke
9: Aavbryt*Afar ikkeAkan ikkeAvil ikke
9G Asikkerhetskopiere*~ikke
: Afeil*Agar ikkeAikke lengerAlar~ikke
:L Avirker ikke
:c Anekter
; Abrukt oppAer~for storAfor liteInAgar tomAikke merE~nokFplassFtilstrekkelig*Bngen~plassAkjop*~merAmangle*~plassAoppgrader*~lag*AplassmangelAtom forBrenge*~mer
< Ablir~fullDtt~fullAer~fullAfull lagring*Ahelt fullAnesten full*
= AforrigeAsiste
> AavbruttAfullfore*~ikkeAikke~avslut*Fferdig*Gullfor*Fgjennomfor*
>\` Aufullstendig*
? Adarlig*AhakkerAnettproblem*EverksforholdJproblem*Aproblemer~net*
?N AsakteAtreg*
?P Afaller ut
@ Aikke~tilgjengelig*Autilgjengelig*
A Aaktiver*Askru~paBlar paE~tilDtt pa
B Aikke~wifiAkreverFsAma vaere kobletC~wifiAtrenge*~wifiAuten wifi
C Aflymodus*Auten internet*
D Abackup naGknap*Aknappen sikkerhe*Asikkerhetskopier na
E Aer~grat*Agraton*Ahelt graAikke~trykke*Fvelge*
F Afortsatt~gjenopp*Agjenopp*~fortsattJpagarAholder~gjenopp*Amens~gjenopp*Atil gjenopp*
G Aikke~backup*FtattAsikkerhedskopieres automatisk narItskopieres automatisk narCste~backup*Gsikkerhe*E~backup*Fsikkerhe*
H AdagerAevighe*Ai det sisteAlang tidBengeAmanedAto arAukaCeDr
I Aaldri*~backup*HlagetHtattAhar ingen backup*
J Aikke~komme innFlogge innFtilgang
K Abekreft*Aetter passord*Agodkjenn*Akrever passord*Aom passord*Askriv*~inn~passord*Aubekraeft*
L Aaldri*~valgtAer feilAfeil passord*Bunker ikkeAhvilket passordAikke riktig*E~accept*Augyldig*Avet ikke
M Aaldri*~ferdig*AberegnerCveger~ikkeBlir aldriE~ikke ferdig*Aendrer~ikkeAgjenvaerende tid*AhengerAminut*~igjenArorer~ikkeAsamme prosentCtt pa pauseBpinnerBtar fastFpaE~stilleDtt paCopper oppH~paAtid igjenAuendelig*
N AevigAholdt paBvor lenge tarAsiden~garAtar~lengeBimevis
O Aav seg selvAdeaktivertAer avDikke slatt paAikke aktivertAskrudd avBlas avDtt av
P AbrytesBytt*~kabelAforbindelsen~bruttAmidt~backup*Fgjenopp*Fsikkerhe*Cster~kontakt*Any kabel
Q Abackup*~skad*Aikke~lesesAodelagt~sikkerhe*Asikkerhetskopien~odel*Rskad*Bkadet~sikkerhe*
R Aikke skrive tilE~lagre*
S Aikke tillattArettighet*Askrivebeskyt*Atilgang nekt*Dlatelse*
T Aber om~kode*Akraever kode*Cever kode*Alaseskjerm*Dt oppAspor~kode*Ataste~kode*Avil have koden
U Afinner~ikkeAgjenkjenne*~ikkeAikke~finne*Fgjenkjen*FkobleBngen kontaktAkobler~ikkeAparre*Aser ikke
V Aikke angi*E~endre*Fsette*Gtille*~innApassordet~kunne ikke
W Anedgrad*Byere programvare*Gversjon*
X Aeldre versjon*Afor gamleAma~oppdater*Aoppdatere~forst
Y Afar ikke bortAikke~fjerne*
Z Aikke~skrudd avJ~avGlatt avI~av
[ Aikke~stotte*Astotte*~ikkeAtillate*~ikkeAunderstotte*~ikke
\\ Alaste*~oppAopplast*
] Afabrikkinn*Bor~sletterAnullstille~iphone*Aselge*
^ Ablir slettetAdager igjenAslettes etterAutlop*
_ Adrifts*Aflere~problem*Anede naAproblemer hos apple*
\` Abare noenE~delBorteAdelvis*AforsvantAikke alleHtFgjenopprettetAkom*~ikke tilbak*Amangle*BistetAnoen apperFbilder
a Agjenoppta*Aventer~wifi
b Akjol*~ned
c Abegynner ikkeAikke~begynn*Fstart*Bngenting skjerAskjer~ikkeHngentingBtarter~ikke
d Aukjent feilBventet feil
e Aikke~kontakte*Aoppdateringsserver*
f Aer i ordenAfungerer braI~igjenJnaDker~igjenAgikk~braAloste problemetGsegByktes til sluttAna funk*DvirkerAuten problemerAvellykket*Birker~igjenHna
g Aingen feil*Auten feil*
h Amessenger*Anettside*Aryggekamera*AsqlserverAwindows sikkerhe*
 fi
! AlaiteEte*Apuhelim*Gn*
" ApilveenEipalvelu*
# Aapple laitteet
$ Atietokone*
% A*varmuuskopi*
& Apalaut*
' A*tallennustil*AmuistiAtilaEaEn
( Aiphonen tallennust*GssaAlaitteellaHssaApuhelimellaIssaGn on taynna
) A*yhtey*Anetti*Averkko*
+ AkuvatDiaAtiedosto*
, Akirjautu*AtiliEa
- Apaasykood*Asalasan*
. Asahkoposti*
0 Atoinen laiteDsta laite*Avanhan puhelim*
1 Auuden iphone*Gpuhelim*CteenAvaliaikai*
2 AapitCpiAsovellu*
3 Asalat*Eu*
4 Aprofiili*Aruutuaika*Atyonantaj*Dpuhelin*
6 Aaktivointilukit*Aetsi iphone*
8 Aei~enaa~tue*Avanha ios*HphoneEempi ios*
9 Aei enaa varmuuskopioi*Dsaa*Dvarmuuskopioi*C~onnistu*Dtee~varmuuskop*Eoimi*Bn pysty*Dsaa*Bpaonnistu*Akaatu*Aongelm*~varmuuskop*
9: Aei voi*Avirhe*
9:> Akeskeyty*
: Aei onnistu*DsaaDtoimi*Bn voiAongelm*
; Aei~mahdu*Driittav*DtarpeeksiEilaaAliian vahanCsaa tila*Etila*BoppuuDussaAosta*~lisaaAtila~loppu*
< AtaynnaDttyn*Gy
= Aedelli*Aviimei*Fksi
> Aei~loppuunAkesken
? Aheiko*Buono*Akatkei*Aongelm*~yhtey*Apatki*
?N Ahitaa*
@ Aei~kaytettavi*Dsaatavi*
A Aaktivoi*AkayttoonIot*Apaalle
B Amobiilidat*Apitaa ollaAtarvi*Avaati*Cin~wifi*
C Aei~internet*DnettiaAlentotila*
CU Aei~yhteytta
D ApainikeAvarmuuskopioi nyt
E Aei voi~paina*Aharma*
F Aollaan palauttam*Apalaut*~kaynnissaJeskenGetaanAviela~palaut*
G Aei~varmuuskop*Aviime*~varmuuskop*
H Akuukau*ApaivaanEiaBitkaan aikaanAviikko*EonBuosi*
I Aei~kertaakaanEoskaan
J Aei paaseC~kirjautu*Dyhteytta tili*Bn paase
K Aanta*~salasan*Akysy*~salasan*Apyyta*~salasan*Asyott*~salasan*Avahvist*
L Aei kelpaaC~hyvaksy*DtoimiBn muistaAunohd*Et*Avaara*
M Aei~etene*Dliiku*Dtule valmi*AjaljellaBumi*ApyoriiCsahty*
N AkauanBesta*Boko yonAtunte*Ei*
O Apois paalta
P Airrot*Akaapeli*Besken~varmuuskop*Ayhteys~katk*
Q Aei voi*~lukeaC~yhteensop*Akorruptoi*Avioittu*
R Aei~tallennet*Jta*Akirjoitusvirhe*
T Alukittu*Fus*
U Aei~loyda*Dnae*Dtunnista*Dyhdist*Aluota*~tietokone*
W Auudemma*Fpi*
X Aliian vanha*Apitaa~paivitta*Avaatii~paivity*Cnhentunut*
Y Aei~poista*Bn~poista*
Z Aei~pois kaytostaIpaaltaBn~pois paalta
[ Aei~sall*Dtue*
\\ Alahet*
] Amyyd*Atyhjen*
^ Apaivan kuluttuaBoistetaanAvanhenee
_ Ahairio*Anurin
\` Aei*~palautun*Akadon*Aosittai*Apuuttu*
a Akeskeytet*Atauol*
c Aei tapahduC~alaDkaynnist*
d Aodottamaton virhe*Atuntema*~virhe*
f Aalkoi toimiaAei ongelm*Anyt toimiiAonnistuneestiAratkaistuAtoimii nytHtaas
h Akotisivu*Aperuutuskamer*Atietokan*
 es
! Aaifon*AceluAel celAifon*Ami celBovilFes
" AaicloudAiclaudAla nubeAmi nube
$ AcompuAdel discoBisco duroAel discoBste equipoAmi equipoAordenador*Aportatil*
% Acopia deIlGenF*~seguridadAesta copiaAhac*~copiaAmi copiaArespald*Asin copiaAultima copiaBna copia
& Acarg*~la copiaAdesde la copiaGun*~copiaApasar la copiaArecuper*~datosJrespaldo
' AalmacenamientoAcuotaAespacio
( Aalmacenamiento del iphonePinternoAcelular~llenoAen el dispositivoEste dispositivoBspacio del iphoneIen~celularLmovilLtelefonoH~en el iphoneMste iphoneLmi iphoneAiphone casi llenoHesta llenoHllenoHno tiene espacioHsin espacioAmemoria~movilBovil~llenoAtelefono~lleno
) AcoberturaCneccionExionAde redAla redAmi redBodemAsenalAuna red
* AguifiAred inalambrica
+ Aarchivo*AdatosAelementosAfichero*
, AcredencialesBuentaAid de appleBnici*~sesion
- AclaveFsBontracenaGsen*
. Acorreo*
0 Aiphone antiguoHviejoAotro celularFdispositivoFiphoneFmovilFtelefono
1 Acambi*~de iphoneBelular nuevoBopia~temporalAiphone nuevoAmovil nuevoAnuevo celularGdispositivoGiphoneAtemporalmenteBransferirDsladar
2 AaplicacionKes
3 Acifr*
4 AcolegioAde empresaDtrabajoCl trabajoAescuelaAgestionad*Aiphone de la empresaAmi empresaBovil de la empresaAorganizacionAperfil de la empresaGesArestricci*Gngid*Asupervisad*
5 Aextremo a extremoAproteccion avanzadaLde datos avanzada
6 Aapag*~buscarAbloqueo de activacionBusca miFr miAdesactiv*~buscarAencontrar miDuentra miAquit*~buscar
7 AasistenteAconfiguracion inicialAsin configurar
8 Ada soporteCr soporteAiphones antiguosG~viejoAtiene soporteAversiones anteriores
8X Aios antiguo
9 Ada problemasBejado deDo deAfallabaFdoFnGdoFr*Eo*Bracas*AincapazCterrumpid*Ano guardaDhaDme respald*GvaDrestaur*Dse estaGguardaGhac*HizoGrespald*Jtaur*EirveC~complet*Drealiz*Aproblema*~alKcon el respaldoOla copiaKparaAsale malBe cancel*EierraDinterrump*
9: AfallaEid*AimposibleAno consig*Ddej*Des posibleDfue posibleFncion*Dhac*~copia*Fy formaHmaneraEe podidoDlogr*Dme dej*Ghac*Dpermit*Eud*Fed*Dquiere*Drespald*Dse haGpu*
9:G Ano hac*~backupIrespaldo*
9? Ase corta
: AfalloAno ha podidoDse activ*Aya no
; AalcanzaBmpliarAcompr*~masAdemasiado grandeAexcede*Afalta*~espacioAmas grande queAnecesita masHo masBo cabe*Dhay memoriaG~espacioDme queda*Dqueda*Dteng*~memoriaHo~espacioEiene espacioJmemoriaC~suficienteAocupa masApide masBoco espacioAqueda pocoAse agot*C~acab*~espacioBin almacenamientoEespacioEgigasEmemoriaEsitioBobrepasa*
< Aa topeBgotad*Bl topeAhasta el topeAllenaEo*Ano cabeAreplet*Ase llen*
= Amas reciente
> Aa la mitadAimposible completarAno se~concluirGrealiz*C~finaliz*Dtermin*Bunca se complet*Asin completar
>\` Aa medias
? AdebilCficiente*Afallo*~de redAinestable*AmalaEs condicionesApesim*Boca coberturaFsenalBroblema*~con el wifiKde conexionNredAse caeAva mal
@ Ainaccesible*Ano cargaInDse pudo accederGvenF~cargarGleerGmostrarC~disponible*
A AactivacionGdoGndoGr*FeFoAencend*DiendeAhabilitandoIr*AprenderFo
B Acon datosDectado a wifiLl wifiHrme a una redIse a una redIte a una redHte a una redGe a una redAdatos movilesBebe estarEsDoAhace falta~wifiCsta que termin*GterminarCy queAnecesari*Fit*Bo est*~conectad*Dtengo wifiApide wifiArequier*Asin wifiBolo conFpor wifiAtengo que estarKterminarBiene que terminarF*~que estar
C Aconect*~a internetExion a internetAmodo avionFde vueloAno hay conexionHinternetDteng*~conexionHo internetEiene conexionAsin conexionEinternetEred
D Abackup ahoraBotonAcopia~ahoraAopcion de copiaKhacerKrespald*Arespald*~ahora
E Aatenuad*Adifuminad*AgrisAinhabilitad*Ano~darleDpresionar*Eulsar*Dseleccionar*Dtocar*Asombread*
EO Adeshabilitad*Ainactiv*
Ec Ano hace nada
F Acuando~restaur*Ahasta que~restaur*Amientras se restauraAno termina de restaurar*C~terminado de restaurar*Apara restaurar~ahoraArestauracion en cursoIndoseAsiendo restaurad*Atermine de restaurar*
G Ano hay copia*Dse ha hechoHizo copiaC~hac*~copia*Drealiz*~copia*Fspald*Asin backupEcopia*EhacerErespald*Aultima copia~esNfueNhaceFo respaldo~esQhace
H Abastante tiempoAdesde diciembreGeneroGfebreroGjulioInioGmarzoIyoGnoviembreGoctubreGseptiembreAhace muchoFtiempoAmucho tiempoAtanto tiempoAun anoDmes
I Aaun no se haAjamasAni una sola vezHvezCngun respaldoGa copiaAtodavia no se ha
J Aerror de cuentaAno accedeDtiene accesoC~accederDconectar con~cuentaDentrar en~cuentaDiniciar sesion
K Acomprobar~correoAescrib*~contrasenaAingres*~claveJontrasenaCtrodu*~contrasenaApid*~claveGontrasenaBon*~contrasenaAsolicita*~contrasenaAvolver a introducirJponer
L Aequivocad*Bsta malAno coincide*Des~correct*Dme acuerdoDrecuerdoDse cualC~acept*Dla seDpuseDvalid*Bunca~puestoIseAolvid*Aperdi laFdo laAque no tengo
M Aatasc*Corad*Abloquead*~enBucleAcolgad*Cngel*Adando vueltasAestancad*AinterminableAno avanza*DfinalizaDpasa de*Erogres*Dse mueveDterminaAparadaElizad*Begad*~enAquedado enAse ator*DcuelgaDdetieneGuvoDqueda*HoDtrabaHoC~quedadoBigue enCn avanzarAtildad*Brabad*Dncad*
N Ademor*~much*Csde anocheBurante horasAeternidadAhace horasBoras y horasAlentisim*Blev*~dias haciendoGhorasGnocheAmuchas horasCy lent*Atan lent*Crd*~demasiadoHiasGhorasGmuch*Boda la nocheCm*~horas
O Aapagad*Adesactivad*Ano~activad*Ase apagaHoDdesactiv*Bin activar
P Adesenchuf*Aperdio~conexionBierd*~conexionAse cort*~la conexionDinterrumpio la conexionAya no esta conectad*
Q Adanad*Aesta rotaDropead*AilegibleBncompatible*Ano~compatible*
R Aerror al escribirJguardarGde escrituraAimposible guardarAno se guard*Gha guardadoC~escribirDguardar*Dser guardad*
S Aacceder a la carpetaEso a la carpetaHdenegadoG~al discoAderechos deApermiso*Asolo lectura
T Abloqueado conAcodigo de accesoJl iphoneCnfiar en est*Aestaba bloquead*Aingres*~codigoApantalla bloqueadaBid*~codigoAtelefono bloqueado
U Aemparej*Ano conectaDencuentra~iphoneDme conectaDse conectaDve el iphoneGmi iphoneC~apareceDconectar alMconMelLseDdetect*Dreconoc*Dsale el iphoneArespuesta no valida
V Aerror al establecerAno se~definirC~cambiar~contrasenaEonfigurar~contrasenaErear~contrasenaDestablec*Dmodificar~contrasenaDponer~claveKontrasenaDquitar~claveLontrasena
W Abajar de versionAios mas nuev*IrecienteAmas nuev*~queEreciente queAsuperior a laAuna version mas nuevaQrecienteMposteriorAversion superior
X Aactualizar primeroAdebe*~actualiz*Cmasiado antigu*Kviej*Csactualizad*Amas antigu*~queAnecesit*~actualiz*Apide~actualiz*Aque actualizarArequiere~actualiz*JiosAversion anteriorLigua
Y Aimposible borrarKeliminarAno borraDeliminaDse borraGeliminaC~borrar*Dsuprimir
Z Ano se apagaGdesactivaC~apagar*Ddeshabilitar*Dquitar~cifradoLopiaKencript*Ase activa sol*Dvuelve a activar
[ Ano admit*Dcompatible*Des compatible*Dpermite respald*K~copia*Dse admite*Gpuede incluirMrespaldarEon compatible*Fporta*
\\ Acarga a icloudGen icloudGy copiaIrespaldoFr a icloudAsubidaEendo~icloudEr~icloud
] Aantes de borrarAborrar contenido*Hel telefonoHtodoG~iphoneAcanjearAformatear*Aregalar*Cstablecer de fabricaMel iphone
^ Acaduc*Afalta*~diasAqueda*~diasAse borrara*Deliminara*Dva a borrarAvence*
_ Aalgunos usuariosAcaidaEo*Afalla mundialEo mundialBuera de servicioAinterrupcionAmuchos usuariosAno respondeAproblemas con icloudKen icloudAse cayoCrvidores de appleAusuarios~report*
\` Aalgunas app*IfotosFos datosIelementosAfalta la mitadFnAla mitad deAno estan misDsalenEe han restauradoGincluy*GrestauraronDtodasGoC~aparecenDincluid*Aperdi misGtodoAse perdieronBin misBolo algun*E~parteFrestauro
a Aen esperaDpausaBsperando aKconexionKwifiApausoAreanud*Ase pausa
b AcalentadoDient*Aenfri*Arecalent*Asobrecal*
c Ano arrancaDcomienzaDempiezaDiniciaDpasa nadaDse iniciaC~comenzarDempezarDiniciar el respaldoLla copiaBunca empiezaAse salta
d Aerror*~desconocid*Hinesperad*Afallo desconocido
e Ano esta firmad*Dfirma*C~contactar*Aservidor de activacionNppleMverificacionI*~de actualiz*
f Aahora funcionaBl final~solucion*Aconsegui hacerAfunciona bienJde nuevoJotra vezJperfect*Jsin problemasAlo solucioneAningun problemaApor finBroblema resueltoJsolucionadoAtermino con exitoAvolvio a funcionarBuelve a funcionarAya funcion*Dlo pudeDme funcionaDno da errorGfallaDpudeDquedoDse hizoGpudoGsolucionoC~resueltoDsolucionado
g Aningun errorHmensaje de errorBo da errorEio errorDhay error*Dsale ningun mensajeAsin errorJes
h Abase*~de datosAcopia de windowsAde reversaDseguridad de windowsBisco de copiaAgeneradorAjuego*Ami cocheApartida*Arespaldo de windows
i Acontrol parentalCrtafuegos
j Acompartiendo internetIr internetApunto de acceso personal
k Afuera de app storeJla app store
l Aactualice aHzar a iosAdesde que actualiceF~actualizacionDpues de actualizarAtras actualizarFla actualizacion
m Amismo lugarGporcentajeHuntoGsitioAsiempre alIen el
n Acopia~enormeAdescargasBocumentos y datosAmapas sin conexionAproxima copia~gb
o Acon datos moviles~funcionaAen el trabajo funcionaAotra red~funcionaDo wifi~funcionaAsolo en casa
p Aicloud niAtampoco~icloudJtunes
s Aalguien masAtoda la familiaDos los dispositivosGmisGnuestros
t Acambiar la contrasenaFe~contrasena
 pt
! Aaparelho*Ameu celAtelemove*
" Ada nuvemAiclouldAna nuvem
# Aaplicativo dispositivos
$ Adisco externoBo discoAmeu hdAno discoAportatil
% Aa copiaAbecapeBkpAcopia doF*~segurancaAda copia
& Abaixar o backupApassar o backupBuxar o backupArecuper*~dadosCpor o backupIiphoneF~copiaEsicao
' AarmazenamentoAcotaAespaco
( Aarmazenamento do iphoneOinternoN~no iphoneAcelular lotadoH~cheioAdo aparelhoDdispositivoAespaco do iphoneG~no celularKiphoneKmeu iphoneKtelemovelAiphone lotadoHnao tem espacoHsem espacoG~cheioAmemoria~telemovelAneste dispositivoBo aparelhoDdispositivoAtelemovel~cheio
) Aa redeAbanda largaAconexaoAda redeBe redeAligacaoAminha redeAroteadorAsinal
* Arede sem fio*
+ Aarquivo*AdadosAficheiro*Aitens
, AcontaBredenciaisAfazer loginAid da appleBnicio de sessaoAmeu id
- Acodigo da copiaApalavra passeHs passeAsenha*
. Acorreio eletr*
/ Asessao
0 Acelular antigoAiphone antigoHvelhoAoutro aparelhoGcelularGdispositivoGiphoneGtelemovelAtelemovel antigo
1 Aaparelho novoAbackup temporarioAcelular novoBopia~temporariaAiphone novoAmigrarAnovo aparelhoFiphoneFtelemovelApassar meus dadosAtelemovel novoCmporariamenteBroc*~de iphone
2 AaplicacaoHoesGtivo*
3 Acifra*Briptograf*
4 Ada escolaBe trabalhoBo trabalhoAgerenciad*DidoGsAminha empresaAorganizacaoAperfil~empresaFsArestric*Gt*Asupervisionad*Atempo de uso
4i Acontrolo parental
5 Aponta a pontaBrotecao avancada
6 Abloqueio de ativacaoBuscar meuAdesativ*~buscarJencontrarDlig*~buscarIencontrarAencontrar iphoneKmeuKo iphoneMmeu
7 AassistenteAconclu*~configur*Dfiguracao inicial
8 Aaparelhos antigosAdar suporteAios antigoEvelhoBphones antigosG~velhoAtem suporteAversoes anterioresLigas
9 Adeixou deCu pauEruimBificuldade*AfalhamFr*FsBracass*Anao complet*Gnclu*Ee realiz*Fsta a fazerJfazendoEfezFoiEpodeErealiz*Eta dandoHfazendoEvaiAparou deBroblema*~aoKcom a copiaOo backupKno backupKpara fazer
9: AerroEsAfalhaEouAimpossive*Anao conseg*Iig*EdaFeixaGuEe possivelEfaz*Funcion*Eme deixaEpermiteFossoEquerErestaur*Etem como
9G Anao e feit*
: Aja naoAnao ativaEficaFoi possivelEligaEpode*Arecusa*
; Aacab*~armazenamentoGespacoGmemoriaBumentar oAcomprar maisAesgot*Bxced*Afalta espacoGmemoriaAgrande demaisAmaior do queGqueAnao chegaEha armazenamentoHmemoriaG~espacoEtem armazenamentoImemoriaH~espacoGnho memoriaJ~espacoD~suficiente*Aocupa maisApagar maisBede maisBouca memoriaEo espacoBreciso de maisImaisAque precisa de maisAsem armazenamentoEmemoriaD~espacoAultrapass*
;< Anao cabe*
< AcheiaEo*AencheuBsgotad*Ctourad*Alotad*Dou
= Amais recente
> Aa meioAnao~acab*Ecomplet*Gnclu*Efinaliz*Etermin*Bunca conclu*Asem concluir
>\` Apela metade
? Abaixo desempenhoAcaindoBondicoes da redeLe redeAfalha*~de redeBracaEoAinstave*Aoscil*Aproblema*~de conexaoNligacaoNredeKna redeAruim
@ Ainacessive*Cdisponive*Anao abreEcarrega*Efoi possivel carregarD~acessad*Edisponive*
A AativaFcaoFdoFndoFr*EeiEoAhabilit*AligandoEr aGoDo
B Aantes de terminarBte concluirEterminarAconectado ao wifiHr a uma redeGe seAdados moveisBeve estarFserAexig*Aligado ao wifiDue seAnao esta conectad*Etem wifiGnho wifiAobrigatori*Aprecisa*GoCimeiro termin*ArequerAsem wifiBo com wifiDno wifiDpelo wifiAtem deEqueCnho deGque
C Aconect*~internetExao a internetIcom a internetAligacao a internetDue se a internetAmodo aviaoAnao tem conexaoIinternetGnho internetAsem conexaoEinternetEligacaoErede
D Abackup agoraBotaoAcopia~agoraAopcao de backupJcopiaJfazer
E Abotao apagadoAcinzaEentaHoAesbatid*Cmaecid*Anao~apertarEcarregar noFlicarEselecionarEtocar
EO Adesabilitad*Ainativ*
Ec Anao faz nada
F Aa ser repost*Istaurad*Bcabou de restaurarBinda restaurandoBte que~restaur*Etermin*~restaur*Aenquanto restaur*Bsta a restaurarAquando termin*~restaur*Areposicao em cursoCstauracao em andamentoPcursoAsendo restaurad*Atermin*~de restaurar
G Anao esta fazendo backupEfaz backupIcopia*Io backupFez backupFoi efetuad*Ifeit*Irealizad*Eha backupEta fazendo backupFem backupD~efetu*~copia*Erealiz*~backupAsem backup*Ecopia*EfazerAultima copia~foiNhaFo backup e deOfoiN~ha
GI Anenhum backupGa copia
H Abastante tempoAdesde dezembroGfevereiroGjaneiroHulhoInhoGmaioIrcoGnovembroGoutubroGsetembroAfaz tempoAha temposAmes passadoBuito tempoAtanto tempoAum anoDmes
I Aainda nao foiAnem uma vezCnhuma vez
J Aerro na contaAnao~acederHss*Eentrar na contaEfazer loginEiniciar sessaoAsem acesso a conta
K Acoloc*~senhaAdigit*~senhaAexige~senhaAinsir*~senhaCtrodu*~palavra passeApede~palavra passeFsenhaDindo~senhaEr~senhaAsolicita*~senhaAvalide
L Aerrad*Bsquec*Aincorret*Anao bateEcoincideGloqueiElembroEme lembroEsei aIqualD~aceit*Benhuma senhaBunca coloqueiHrieiGdefiniAperdi aAque nao tenho
M Aa calcularAcongelad*GouAempacad*Encad*Bsta presaJoDimandoBternoAfica a carregarFcarregandoFemFnoHsFparad*GresoFsoDou emGnoAinterminavelAnao acabaFndaFvanca*EfinalizaEpassa d*FrogrideEsai deJissoJoEterminaBunca acabaGconcluiAparada emDou noBreso emArodandoAtrava emGnoFd*FndoEou
N Ademor*~demaisHmuit*HtantoCsde ontemAesta ha~horasBternidadeAfaz horasAha horasDmais de~horasDvarias horasBoras e horasAja sao~horasAlent*~demaisCv*~horasDa diasAmuitas horasEo devagarGlent*Anoite inteiraGtodaAtao lent*Boda a noite
O Adesativa sozinh*Id*HouDliga sozinh*Hd*GouAnao esta ativ*Iva ativ*Ase desativ*
P Acai a conexaoDu a conexaoAdesliga seHdo doHr seGou doJseAperde a conexaoFu a conexaoJligacao
Q Adanificad*Aestragad*Ailegive*Bncompativ*
Q[ Anao~compative*
R Aerro ao guardarIsalvarFde gravacaoAnao~gravad*Jr*Fuardad*Kr*Esalv*
S Aaceder a pastaDsso a pastaHnegadoHtotal ao discoAdireitos deApermissaoHoesAsomente leitura
T Abloqueado comAcodigo de acessoIo iphoneCloc*~codigoCnfiar nesteJoAdigit*~codigoAecra bloqueadoBstava bloquead*Ainsir*~codigoApede~codigoDindo~codigoAta bloquead*Bela bloqueada
U Aemparelh*Anao apareceEconectaEencontraEliga aoEse conectaEve o iphoneD~conectar*Edetect*It*Eencontrar o iphoneEligar aoEreconhec*AparearAresposta invalida
V Aerro ao definirAnao~alterar~palavraMsenhaEcolocar~senhaFriar~senhaEdefinid*Kr*Emudar~palavraKsenhaEremover~senhaEtirar~senha
W Afazer downgradeAios mais novoJrecenteAmais nov*~do queKqueFrecente do queNqueAsuperior aKoAuma versao mais recenteAversao mais novaHposteriorHsuperior
X Aantig*~demaisBtualizar antesKprimeiroAdemasiado antig*Csatualizad*Cve ser atualiz*Aexige~atualiz*Amais antig*~queBuito antig*Apede~atualiz*Brecis*~atualiz*Cimeiro atualiz*Aque atualizarArequer~atualiz*HiosAtem de ser atualiz*Aversao anteriorKiga
Y Aimpossivel apagarAnao apagaEexcluiD~apagar*Edeletar*Eeliminar*Fxcluir*Eremover o backup
Z Aativa sozinhoAnao desativaD~desabilitar*Itivad*Mr*Hligar*Hmarcar*Eremover~criptografiaEtirar~criptografiaAvolta a ativarIligar
[ Anao aceita backupEpermite backupMcopia*MfazerD~suport*
\\ AcarregamentoAenviar para o icloudEoAsubir para o icloud
] Aantes de apagarBpagar iphoneHmeu iphoneHo iphoneHtudoAdar de entradaAformatar*AredefinirCtoma
^ Afaltam~diasArestam~diasAsera apagad*Feliminad*Gxcluid*Avai ser apagad*Iexcluid*FumirBenceFr
_ Aalguns usuariosBpagaoAcaiuAem baixoAfalha globalGmundialBora de servicoGo arAinstabilidadeCterrupcaoAmuitos usuariosAproblemas com o icloudKno icloudAservidores da apple
\` Aalguns aplicativosJpsHdadosHitensAfalta metadeFmFndoAmetade d*Anao foram restaurad*EvieramFoltaramIou tudoD~incluid*Bem todasHosFudoAperdi minhasGtudoAso algum*DparteDrestaurouDuma parteBumiramEu
a Aa espera deBguardandoAem esperaDpausaApausouAsuspens*
b Aaquec*Brrefec*Aesfri*CquentandoAquente*Asobreaquec*Buperaquec*
c Anada aconteceCo acontece nadaFrrancaEcomecaEinicia*D~comecarEiniciar a copiaMo backupBem comecaBunca comeca
d Aerro*~desconhecid*Ginesperad*
e Adeixou de assinarAnao assina maisD~contactar*Jtar*Aservidor da appleKe verificacaoI*~de atualiz*
f Aagora deu certoGfuncionaNouAconsegui fazerJresolverAfinalmente cons*LdeuBunciona bemJde novoJnovamenteJperfeit*Jsem problemasAja conseguiDnao da erroDresolviAnao da mais erroAproblema resolvidoAvoltou a funcionar
g Anao da erroFeu erroEha erro*Benhum erroAsem erroIsEmensagem de erro
h Abackup do windowsCnco*~de dadosCse*~de dadosAdisco de backupBo siteAgeradorAjogoEsAmarcha atrasBeu carro
j Aacesso pessoal
k Afora da app store
l Aapos~atualiz*Btualizei paraAdepois~actualiz*Itualiz*Csde~actualiz*Htualiz*
m Amesma percentagemHorcentagemEo lugarGpontoAsempre noJs
n Adocumentos e dadosAproximo backup~gb
o Ano trabalho funcionaAoutra rede~funcionaEo wifi~funcionaAso em casa
p Anem~icloudFtunesAtambem~itunes
s Amais alguemAtodos os aparelhosJdispositivosJnossos
t Aalterei~palavraAmudei~senhaAtroquei~senha
 ca
! Aal mobilAdispositiu*Ael mobilAmeu mobil
" Anuvol
$ Ael discAordinador
% Acopi*~seguretatEesAfer copia
' AemmagatzematgeBspai
( Aal dispositiuAespai~a l iphoneHl mobilAiphone~pleAmemoria~mobilBobil~ple
) AconnexioAla xarxa
+ AarxiusAdadesAfitxers
- Acontrasenya
0 Aaltre dispositiuGiphoneGmobil
1 Acopia temporalAiphone nouAmobil nouAnou iphone
3 Axifr*
4 AgestionatAla feinaAmeva empresaAorganitzacio
5 Aproteccio avancada
6 Abusca el meuFr el meuAcerca el meuAdesactiv*~cerca
7 Aconfiguracio inicial
9 Afalla*Aha deixat deAno em faEs faDhe pogutDs haDvaAs atura
9: Ano aconseg*Dem deixaEs potDfaDpuc
: Ano potDs ha pogut
; Afalta d espaiAinsuficientAno hi capGha espaiDte espaiEinc~espaiC~prouDquedaDsuficientAsense espai
< ApleDna
= AdarrerGaAultim
> Aa mitges
? AdolentaAfluixaAproblemes de xarxaAva malament
@ Ano~disponibles
A AactivantAengegar
B Acal estarEtenirAdades mobilsAhe d acabarBi ha d haverAnecessita estarJ~wifiAsense wifi
C Aconnexio a internetAmode avioAsense connexioGinternet
D AbotoAcopia~ara
E AatenuatAno~clicarDpremer
F Aesta restaurantAfins que~restaur*
G Ano~fa~copi*Eet~copi*Asense copi*Gfer
H Ades de marcBies senseAfa tempsC~diesAmesosAsetmanes
I Acap copiaAmai haEs haD~copiaAno~mai
J Ano~accedirDiniciar sessio
K Ademana~contrasenyaAintrodu*~contrasenya
L AerroniaAmai~posatAno recordoAoblidat
M AaturadaFtAencalla*Bs penjaDquedaAno avancaDpassa d*ApenjadaFtAs ha quedat
N Afa horesAmolt lent*Aporta~horesAtota la nitBriga~horesGmassaHolt
O AdesactivadaJtAes desactiva
P Adesconnect*Aperd*~connexio
Q AdanyadaFtAmalmes*Ano~compatible
R Ano~desarHt
S Aacces denegatApermis
T AbloquejatAcodi d accesAdemana~codi
U Ano detectaDes connectaDreconeixC~connectar
V Ano~canviar~contrasenyaDdefinir
W Aios mes nouAmes novaErecent que
X Ad actualitzarAmassa antic*Gvell
Y Ano~esborrar*
Z Ano~treure~xifr*
[ Ano admetDes compatible
] Aesborrar el mobilJl iphone
^ Aqueden~diesAs eliminara
_ AcaigudaFt
\` AfaltenAnomes~partC~totesAperdut
a Aesperant wifi
b Aescalfa*Arefred*
c Ano comencaDpassa resDs inicia
d Aerror desconegut
f Aara funcionaAper fiAsolucionatAtorna a funcionar
g Acap errorAsense error*
h Abase*~de dades
 it
! AcellulareAdispositiv*~iosAtablet
" Ail cloudAsul cloud
# Aapp dispositivi appleAcodifica backup localeAdispositivi apple appApassword del backupKi backup
$ Adisco esternoAsul disco
% AbeckupAcopia~sicurezzaEe~sicurezzaAsalvataggio~icloud
& Amodalita dfuJrecuperoArecuper*~datiBipristin*
' AarchiviazioneAcapacitaAicloud~pienoApostoAspazio
( Aiphone e pienoHpienoAmemoria internaAnel telefonoDl iphoneAsu iphoneDquesto dispositivoKiphoneCl dispositivoEmio iphoneItelefonoEtelefonoDl iphoneAtelefono~pieno
) AconnessioneAlineaArete
* Arete senza fili
+ AdatiAelementi
, AcredenzialiAprofilo apple
- Aparola chiaveBwd
. Aindirizzo di postaAposta elettronica
/ Asessione
0 Aaltro dispositivo staR~ripristin*Giphone staM~ripristin*Ada un altro dispositivoAl altro iphoneAperche un altro
1 Abackup temporane*Acambiare iphoneApassare~iphone nuovoInuovo iphoneBer~iphone nuovoEnuovo iphoneKtelefonoAtrasferimento~nuovo
2 Aapplicazion*
3 Acifrat*Bodificat*I~backupBripta*Dttograf*
4 AamministratoreBziendaleH~blocca*Adall aziendaCtore di lavoroBella scuolaAe gestitoAgestito daKll*Aiphone~lavoroAmia aziendaAprofilo di configurazioneLgestioneArestrizion*Atelefono~lavoroCmpo di utilizzo
5 Acrittograf*~end to endAprotezione~avanzata
6 Ablocco attivazioneAdisattiv*~trovaBov eAtrova il mioHphoneGmio
7 Aassistente~configurazioneAconfigurazione inizialeO~complet*Pterminat*Afinire~configur*HimpostazioneAimpostazione assistitaAschermata~ciao
8 Afine del supportoAios vecchioBphone vecchioAnon~piu supportat*Aobsolet*Avecchi dispositiviGo iosJphoneCrsioni precedenti
8X Atroppo vecchi*Avecchia versioneCrsione precedente
9 Aannullat*Abackup problem*Bug cheD~backupAda problemiAfallisc*Ft*Aimpedisc*Bnterr*Amancato backupAnon complet*Ee andatoFffettu*Fsegu*Eha funzionatoEpuo essereH~backupEriuscir*EsalvaFi complet*HriesceHsalvaEvieneD~buon fineEriuscit*Aproblem*~backupHaArifiut*Asi piantaBmesso diAva storto
9: AerroreAimpossibil*Anon e possibileGstato possibileEfaFunzion*Emi faEpossoEriesc*Esi puoEvaFuole
9:c Anon parte
9> Anon finisce
9G Aniente backup
9GI Anessun backup
9M Asi ferma
9_ Amalfunzionament*
9c Anon si avvia
: AdifficoltaAfalli*Anon lasciaEpuoHiEriusc*Aun bug
:[ Anon permette
; Aa corto diBbbastanza memoriaLspazioAchiede~acquistareHcomprareAesaurit*~spazioAfinito~spazioAinsufficient*Amancanza~spazioF~spazioBemoria finitaAniente spazioBon bastaEc e~memoriaIpostoIspazioFi staEha~spazioFo~spazioEsufficient*D~abbastanzaEspazio sufficienteFufficienteApoco spazioAsenza spazioBpazio~esaur*HfinitoAtroppo grand*Hpiccol*
< Aesaurit*ApienaEiEoAquasi pien*Ariempit*AsaturoBi riempie
= AprecedenteAultimi
> Aimpossibile completareMterminareBnterrott*Amai completat*Anon finit*D~complet*Eportat*~termineEterminareLt*
? AcadeCttiv*AdeboleAnon ottimal*Apoco stabileBroblem*~connessioneJreteAscarsaFoChifoAva e viene
@ Aimpossibile caricareBnaccessibil*Anon accessibil*Eriesco a vedereEsi caric*D~disponibil*
A AabilitareHzioneBttivandoGreGzioneFo ilAriattivare
B Abisogna~wifiGo~wifiAci vuole~wifiBonnessione datiAdati cellulareFmobiliBeve essereFprimaDi colleg*HmpletareHnn*FessereFfinireDo completareFessereFfinireAfinche nonAho bisognoAin 4gAnon ho~wifiAobbligatori*Aprima deviHi poterArichied*Gst*Asenza wifiCrve unaF~wifiBolo~wifiAvuole~wifi
C Acollegar*~internetCnnett*~a internetHer*~internetHitiAmodalita aereoAnessuna connessioneBon c e internetEho internetAsenza connessioneGinternetAuso in aereo
D Abackup adessoHoraAesegui backupHil backupApulsante~backupAtasto~backup
E AdisabilitataAgrigiaFoAnon cliccabil*Eselezionabil*D~cliccareEpremereEselezionareApulsante disattivatoAtasto disabilitatoKttivato
F Aancora~ripristin*Adurante il ripristinoAfase di ripristinoBinche~ripristin*Dit*~ripristin*Aripristino~in corsoAsta~ripristin*Atermin*~ripristin*
G Abackup~non parteLvieneAnon c e~backupEeffettua~backupFsegue~backupEfaccio~backupG~backupEho~backupEparte~backupEviene e*KfattoD~backup automatic*EeffettuatoFseguitoAsenza backupAultimo backup
H AanniAda agostoEprileDdicembreDfebbraioDgennaioEiugnoDluglioDmaggioFrzoDnovembreDottobreDsettembreDtempoDun poAgiorniAmesiArisale aAsettiman*Aun annoDmeseAvecchio di
I Amai effettuat*Fseguit*EfattaIoEstatoD~backup
IL Amai avuto
J Aaccesso non riuscitoAdisconness*~accountAerrore~accountAimpossibile acced*Anon accedeEpuo acced*Eriesc*~acced*D~accedere
K Aaccedere di nuovoButentic*Achied*~passwordBonferm*AimmettereBnserire~passwordGsc*~passwordAreinseri*Bichied*~passwordHe di nuovoCfare l accesso
L Adimentica*AerrataFeFoAmai creat*Eimpostat*Emess*Anon accetta*Econosc*Grrett*Iispond*Ee quellaEfunzionaEla soEne ho maiEricord*EsoApersaEo laArimuovere la passwordAsbagliat*Bconosciut*Drdat*Benza conoscere
LQ Anon valid*
LU Anon riconosc*
M Abackup~bloccat*BloccataHo aKlJsuAcalcolo~tempoBongelat*Dtinua a girareAferma a*GdaEoAgira a vuotoAimpallat*Bncantat*Ala rotellaAnon avanzaEfinisce maiEprocedeEsi completa maiHmuoveHschiodaEva avantiApiantat*Aresta aHlGbloccat*Gferm*Bimane aIlHbloccat*Hferm*Cpristino~bloccat*BotellinaAsi bloccaJnoDe bloccat*Btima~tempoAtempo rimanente
Mm Astessa percentuale
N Aci metteBosi lent*Ada~oreBura~oreAe lentoBternoAimpiegaBnterminabil*C~oreAlentezzaBunghissim*Amolto lent*GtempoAnon finisce piuAore e oreAper oreAsecoliAtantissimo tempoEo tempoBroppo lent*Iung*HtempoButta la notteAun eternitaDsacco di tempoCa vita
O Adisabilitat*Ettivat*Anon attivoEe attivoAsi disattivaDspegneBpento
P Acade la connessioneBonnessione persaMusbL~interrottaAdisconn*Anon piu collegatoAperde la connessioneDso la connessioneAscolleg*Btacca*
Q Acorrott*Adanneggiat*Ailleggibil*Bncompatibil*Cutilizzabil*Arovinat*
Q[ Anon compatibil*
R Aerrore~salvataggioIcritturaAimpossibile salvareNcrivereAnn riesce a salvareBon riesc*~salvareJe a salvareEviene salvatoD~essere salvat*EscrivereApossibile salvareAsalvataggio~non riuscito
S Aaccesso al discoInegatoH~cartellaButorizzazion*Ai dirittiAnon autorizzatoApermess*Brotetto da scritturaAsola lettura
T AattendibileButorizza questoJ*~computerAbloccato conJdaAchiede~codiceBodice ogni voltaCn codiceEun codiceAdigitare~codiceAe bloccatoAfidarsiAinseri*~codiceArichiede~codiceAsblocc*
U Aerrore di connessioneAimpossibile colleg*Onn*Anessun dispositivoBon appar*EcomunicaEleggeFo vedeEriesc*~colleg*Nnnett*Glev*Esi colleg*Jnnett*EtrovaEvedeD~collegarsiGnnettersiErilevat*Apossibile colleg*Mnnett*Arisposta non valida
V Acambiare~passwordAimpossibile impostareMmodificareAmodificare~passwordAnon~cambiareEimpostareEmettere~passwordFodificareApossibile impostareArimuovere~passwordAtogliere~password
W Aios superioreApiu nuov*ErecenteAtornare a iosBroppo recent*Aversione successivaLperiore
X Abisogna aggiornareAchiede~aggiornareAdeve essere aggiornat*Di~aggiornareDo~aggiornareBice~aggiornareAnon aggiornat*Aprima~aggiornareArichied*~aggiornamentoJversione
Y Aeliminazione~non riuscit*Aimpossibile cancell*Melimin*Anon mi fa~cancell*Kelimin*Eposso~cancell*Kelimin*Eriesc*~cancell*Lelimin*Esi cancell*Helimin*Hpuo~cancell*Lelimin*Eviene elimin*D~rimuovereApossibile cancell*Kelimin*
Z Aimpossibile disabilit*Qttiv*Anon mi fa~disattiv*Eposso~disattiv*Eriesc*~disattiv*Esi disattivaD~spegnereEtogliere la spuntaApossibile disattiv*Aresta attiv*Bimane attiv*Asi riattiva
[ Anon ammess*EconsenteEsupportaD~supportat*
\\ Acaricament*Gre~icloudAinvio~icloud
] Acancellare~contenutoLiphoneAformatt*Aimpostazioni di fabbricaBnizializz*ApermutaBrima di cancell*Aresett*Avendo
^ A21 giorniAeliminato traAgiorni rimanentiAsara elimin*Enno eliminat*Bcad*Averra cancell*Geliminat*Fnno eliminat*
_ Aalcuni utentiAdisservizi*Ae downCgiuAfuori servizioGusoAicloud giuBn tiltCterruzion*~servizioBrraggiungibil*Amolti utentiAnon raggiungibil*FispondonoAproblemi~appleJserverAserver appleEizi~non disponibiliBono downFgiu
\` Aalcune appFi datiHelementiAmanca*BetaAnon ho piu leHritrovatoEsono tornat*Etrovo piuFutt*D~inclus*Estate ripristinateIi ripristinatiAparzial*Berso leGtutt*Ascompars*Benza le mieBolo una parteBparit*
a Aattende~wifiAin attesaApausaAriprenderaAsospes*
b AbollenteAraffredd*Ascotta*Burriscald*Atroppo cald*
c Aimpossibile avviareAnessuna reazioneBon avviaEfa nienteIullaEiniziaErispondeEsuccedeEvuole~partireD~avviareEiniziare
d Aerrore imprevistoHsconosciutoFi sconosciuti
e Acontattare~serverAimpossibile contattareAnon e~firmat*Epiu firmat*D~contattareAserver~aggiornament*Hnon raggiungibileHverifica
f Aa funzionareCpostoBdesso funzionaHvaBlla fine sono riuscit*Aci sono riuscit*Ae andato a buon fineBseguito correttamenteAfinalmente funzionaBunziona beneJdi nuovoJperfettamenteJtuttoAha funzionatoAnessun problemaBon ho avuto problemiHproblemiAora funzionaEvaArisoltoDulta disponibileAsenza problemiAtutto funzionaGok
g Anessun erroreAsenza erroreLi
h Abackup del pcIi windowsHserverHwindowsCnca datiBlogAdel serverBisco di backupAgiochiEoBruppo di continuitaApiano di backupBunto di ripristinoAretrocameraAsitoAtelecamera*
i Ablocco annunciAcontrollo parentale
k Aal di fuori dell app storeAfuori dall app store
l Aaggiornamento a iosIto a iosAda quando ho aggiornatoCll aggiornamentoBopo aver aggiornatoE~aggiornamento
m Asempre alJloBtesso punto
n Adocumenti e datiAmappe offlineAprossimo backup~gb
o Aaltra rete~funzionaEo wifi~funzionaAin ufficio funzionaAsolo a casa
p Aneanche~icloudJtunesC~icloudEtunesAsia~icloudFtunes
s Aqualcun altroAtutta la famigliaEi i dispositiviInostri
t Acambiato~password
 fr
! Aappareil*~appleKiosAcet appareilAi phoneBphonAl appareilAmon appareilEportableAtabletteBelDephone*Avotre appareil
" Aiclou*Ale cloudAmon cloud
# Aapplication appareils appleAitune*Amot de passe~sauvegarde localeApasse de la sauvegardeJsauvegardeAsauvegarde locale
#& Adeverrouiller la sauvegarde
$ Acle usbAdisque durAordiEnateur*
% Acopie*~securiteAsauve gardeFgard*Egard*
& Amode dfuArecuper*~donneesJsauvegardeCmettre~sauvegardeCtablir~sauvegarde
' A5 goBgoAcapaciteAde placeAespace*Aforfait icloudAicloud~pleinHsatureAla placeAmemoireAplace surAstockage
( Aiphone est pleinHlui memeHsatureAmemoire interneH~iphoneItel*Astockage de l iphoneJinterneBur cet iphoneEiphoneEl appareilGiphoneFe telephoneEmon appareilIiphoneItel*Atelephone~plein
(< Aiphone plein
) Aconnexion*AdebitAla boxAma boxAreseau*Aserveur*
* Asans fil
+ AdonneesAelementsAfichier*
, Aidentifiant*
- Acode secretAmdpBot*~passe
. Aadresse mailAcourriel*
/ Asessions
0 Aautre appareil~coursPrestaur*Giphone~coursNrestaur*Acar un autreAl autre iphoneApar un autreAqu un autre
1 Achanger d iphoneApour~nouveau tel*Kl iphoneAsauvegarde*~temporaire*AtemporairementAvers~nouveau tel*Kl iphone
2 AappliFcation*
3 Achiffree*HmentHrBryptageFe*Asauvegarde*~chiffre*
4 Aadministrateur*Acontrole parentalAd entrepriseAecoleBmployeurBntreprise~bloqu*Agere*~parAiphone~travailAmon entrepriseApar~entrepriseBrofil installeHprofessionnelG~entrepriseAtemps d ecran
5 Achiffr*~bout en boutBrypt*~bout en boutAprotection~avancee
6 Adesactiv*~localiserAfonction localiserAlocalisation~iphoneHer estKiphoneKmonAverrouillage d activation
7 Aassistant~configurationKreglagesAconfiguration~termin*Afini*~configur*Apas encore configure
8 Aanterieur*~iosAobsolete*Aplus compatible*Fpris*~chargeFsupporte*Atrop vieuxAvieil iphoneDux iosHphone
8X Aancienne versionAtrop ancien*Aversion anterieure
9 Aaboutit pasBnnule*Brrive plusAbeug*Bug~sauvegardeAdes problemesBysfonctionn*Afait pas~sauvegardeGlus~sauvegardeBoireCnctionnent pasAgalere*AjarriveAmal a sauvegarderAne parv*EeuxDs effectu*Aparvien*~pasCs ete sauvegard*EmoyenEsauvegard*Bb~sauvegard*Beut pas etreI~sauvegard*Glus etreJ~sauvegard*BlanteCus faire~sauvegardeFmoyenFsauvegard*Brobleme*~icloudKsauvegard*Areussit pasAs arreteCest arrete*Be fait pasJlusDlance pasKlusBouci*~sauvegard*Atoujours pasAun problemeDsouciAveut plus
9: Aarrive pasAechec*Dou*Bmpech*Brreur*Afonctionne plusAimpossib*Amarche plusAn a puDrriv*Be fonctionn*Dmarch*DseApas possibleFuEreussi*Beux pasGlusBlus possibleAveut pas
9:L Afonctionne pasAmarche pasArefus*
9> An abouti*
9>M Ajamais~bout
9G Ane sauvegard*Aplus de sauvegardeAsauvegarde pas
9\` Ainacheve*
9c Ane demarr*
: Ane peu*ApbBeut pasGlusBouvez pas
:[ Apermet pas
; Aa courtCplus~espaceHplaceBi plus~espaceIplaceIstockageBucun espaceBvez plus~espaceAdemande~acheterCpass*Ainsuffisan*Fisan*Amanqu*~espaceHplaceHstockageApas assezEd espaceEsuffis*D~placeBlus assezFd espace dispo*Arentre pasCste plusAsuffit pasAtrop gros*Fpetit*
< Aest fullEplein*Aicloud pleinAlimite~atteinteAmemoire~pleineApresque plein*ArempliAsature*Btockage~pleinAtelephone plein
= AdernierHe*Hs
> Ainachev*Ajamais~fini*Htermin*An a pu etreBe se termin*Bon termin*Apas pu etreD~abouti*Fchev*EboutEeffectueeEfini*Etermin*
? Aa cause~connexionIreseauAcapte malBoupure*Afaible*Aperturb*Brobleme*~connexionKreseauKwifiAse coupe
?L Amauvais*
?P Aperd~connexion
@ Aete disponiblesAimpossible~afficherLchargerBnaccessible*Ctrouvable*Apas accessible*Edisponible*
A AactivationFe pasGrAcocherAreactiver
B Aavant de pouvoirAbesoin~wifiAconnectez vous a unAd abord~termin*Bemande~wifiBois etre connecteDt etre connecteCnnees mobilesAen 4gAfaut etreE~fini*Ftermin*FwifiAla 4gAnecessaire*GiteAobligatoire*Apas de wifiD~en wifiAqu avec~wifiDen wifiArequisAsans wifiBeulement~wifiAtant queAuniquement~wifiAveut~wifi
C Aaucune connexionAconnect*~a internetAhors ligneAmode avionApas d internetFe connexionAsans connexionFinternet
D Abackup maintenantBouton~backupHsauvegard*Asauvegarde maintenantKr maintenant
E Acliquable*Aen grisAgrise*Aimpossible~cliquerLselectionnerAn arriv*~cliquerApeux pas~appuyerJcliquerGlus~cliquer
F Aen cours de restaurationDtrain~restaur*Ccore~restaurationAfin~restaurationApendant~restaurationArestauration~coursNtermineeHe encoreAtermin*~restaur*
G Aderniere sauvegardeAfait~sauvegarde depuisAn a plus~sauvegard*Be se sauvegard*Apas de sauvegardeEete sauvegarde*Esauvegarde*D~backupBlus sauvegarde*E~backupAsans sauvegardeCuvegarde plusK~se fait pasUlus
GI Aaucune sauvegarde
H AanneesAdate duBepuis aoutIvrilHdecembreHfevrierHjanvierIuilletKnHmaiJrsHnovembreHoctobreHseptembreAjoursBrsAlongtempsAmoisAremonte auAsemaine*Aun an
I Ajamais eteHfaitG~sauvegard*Apas encore~sauvegard*Atoujours pas~sauvegard*
IL Ajamais eu
J Aaccede pasAconnexion~compteAerreur~compteAimpossible d accederApas accesD~accederEconnecterBlus~accederFconnecter
K Aauthentif*Ademander~motH~mdpJotAentrer~passeFzAredemande*Cmettre~mot de passeCssaisirAsaisirAvalidez
L Aaccepte pasAconnais pasJlusCrrespond pasAen ai pasAfauxAinconnu*Ajamais misAoublie*Apas bonEle bonEvalideDse pasBerdu*Arappelle pasKlusAsais pasGlusBouviens pasKlus
LU Apas reconnu*
M Aa l infiniBrretee aBvance pasAbloqueGe*BoucleDge pasAcoince*Aestimation~tempsAfige*Cnit jamaisGpasBreeze*Amouline*Aprogresse pasAreste aGsurBoue qui tourneAse bloqu*Atemps restantCrmine jamaisBoujours pas fini*Drne~vide
Mm Ameme pourcentage
N Adepuis~heuresCs plombesBure~heuresAen finit pasAinterminable*Alenteur*Amet longtempsD~heuresEjoursEtempsApendant~heuresBrend longtempsF~heuresGjoursGtempsAsuper lent*Hong*Atourne depuisDte la nuitBres lent*Gong*Cop lent*Gong*Aune eternite
O AcoupeeAdesactiveJe*JsAeteinteAnon active*Apas activeKeBlus active
P Aconnexion~coupeeKperdueAdebranch*Cconnect*Apas connecteBerdu~connexionDte~connexion
Q Aabime*Aendommage*Aillisible*Bnutilisable*Anon compatible*
Q[ Apas compatible*
R Aechec~enregistrementBnregistrement~impossibleBrreur d ecritureG~enregistrementAimpossible~ecrireMnregistrerAnon enregistre*Apas~enregistre*
S Aacces refuse*Butorisation*AdroitsAlecture seuleApas~droitArefus*~acces
S[ Apas autorise*
T Acode a chaqueE~ecranCnfiance~ordi*Ademande~codeCverrouill*Aentre*~codeAfaire confianceApar un codeAsaisi*~codeAtaper~codeAverouill*Drouill*
U Aapparait pasAconnecte pasKlusAdetecte pasJlusAerreur de connexionAimpossible~connecterAne reconna*DvoitApas connecterEdetecte*D~se connecterAreconnait pasLlusCponse invalideAs affiche pasAtrouve pas~iphoneAvoit pasGlus
V Aenlever~mot de passeAimpossible~definirLmettre~passeModifi*Apas~chang*Edefini*Emettre~passeFodifi*Esupprimer~passe
W Aios~recentAplus recent queLe queAretour a iosCvenez~iosAtrop recent*Aversion ulterieureH~recenteIsuperieure
X Ad abord~a jourBemande~a jourBois~a jourDt~a jourAfaut~a jourAmise a jour requiseAnecessite~versionApas a jour
Y Aarrive pas~supprim*Ilus~supprim*Aimpossib*~effac*Ksupprim*An arriv*~supprim*Apas possible~supprim*Fu~supprim*D~etre supprim*Beut pas~supprim*Dx pas~effac*Jsupprim*Glus~supprim*Arefus*~supprim*Ase supprime pasBuppression impossibleL~sauvegarde~impossibleAveut pas~supprim*
Z Aarrive pas~desactiv*Ilus~desactiv*Adesactivation impossibleN~sauvegarde~impossibleAimpossib*~desactiv*An arriv*~desactiv*Apas pu~desactiv*Beut pas~desactiv*Dx pas~desactiv*Glus~desactiv*Arefus*~desactiv*Cste active*Ase desactive pas
[ Anon supporte*Apas etre sauvegarde*EgereeEpris*~chargeEsupporte*Brend pas en chargeAsupporte pas
\\ Aenvoi~icloudAtelechargement~icloudEvers*Bransfert~icloud
] Aavant~effac*Greinitialis*GvendreAeffac*~iphoneHtelephoneAreinitialis*~iphoneCmise a zeroCvendreAvendre~iphone
^ A21 joursAjours restantsAsera supprime*Dont supprime*Ava etre supprime*Bont etre supprime*
_ Acertains utilisateursBonnu~problemesAdysfonctionnement*Aest downEen panneAgrosse panneAhors serviceAicloud hsG~indisponibleHpanneHtombeBnjoignable*Cterruption de serviceApanne en coursFsF~appleGicloudBerturbation*Blusieurs utilisateursBrobleme~serveur*Arencontr*~difficultesAserveurs~indisponiblesEices~indisponiblesBont downFhsE~panneBubi*~panneAutilisateurs~signal*
\` Acertaines app*Adisparu*Amanque desHlesHmesHtou*GntG~partieApartiel*Cs complet*Eete restaureesQsEinclus*Epu etre restaureesUsErevenu*Etou*D~recuper*Berdu mesGtou*Aretrouve pas mesAune partie de
a Aattend~wifiAen attenteAreprendraAsuspendu*
b Achauffe*Arefroidi*Asurchauff*Atrop chaud*
c Acommence pasAdemarre pasJlusAfait rienAlance pasAne commenc*Dse lanc*Apas~lancerBropose pas~sauvegardeAreagit pasCfus*~demarrerCpond pasBien ne se passeAse passe rien
d Aerreur inattendueJconnu*Gs inconnues
e Acontacter~serveurAfichier hostsAimpossible~contacterAjoindre~serveurApas~contacterEjoindreBlus signe*Aserveur*~mise a jourJverification
f Aaucun problemeGsouciBvec succesAbien ete sauvegarde*FmarcheFsauvegarde*Ac bonCest bonBa a fonctionneFmarcheAde retourAest resoluAfonctionne a nouveauLbienLmaintenantLparfaitementAj ai reussiAmaintenant ca marcheCrche a nouveauHenfinHmaintenantHparfaitementAnickelAplus de probleme*Isouci*Arefonctionne*CgleCmarche*Cntre dans l ordreAsauvegarde~est passeeLreussieAtout fonctionneFmarche
g Aaucune erreurApas d erreurAsans erreur
h Abase de donneesAdisque de sauvegardeAjeuDxAmachine virtuelleBon siteAplan de sauvegardeBoint de restaurationArestaurantAsauvegarde de mon pcMu pcLwindowsBerveur de sauvegardeBite webBnapchatAvoitureAzelda
i Abloqueur de pub*Apare feu
j Apartage de connexion
k Aen dehors de l app storeAhors app storeFde l app store
l Aapres~mise a jourAdepuis iosHque~mis a jourG~mise a jourApassage a iosEe a iosGsous ios
m Ameme endroitFfichierFpointAtoujours a
n Acartes hors ligneAdocuments et donneesAprochaine sauvegarde~goAsauvegarde~enormeAtelechargements
o Aautre reseau~fonctionneGwifi~marcheAmarche au bureauHchezAseulement chez moiAuniquement chez moi
p Aaussi~icloudHtunesAicloud commeHet itunesAque ce soit~icloud
s Aquelqu un d autreAtous les appareilsFmes appareilsFnosDte la famille
t Achange~mot de passe
 ro
! Adispozitiv*
$ Acalculator*Adiscul
% Acopi*~de rezervaJsiguranta
& Arestabil*
' Aspatiu*Btocare*
( Aiphone ul e plinAmemoria telefonuluiApe dispozitivAspatiu pe iphoneKtelefonAtelefonul~plin
) Aconexiune*Aretea*
+ AdateleAfisier*
, Acontul
- Aparol*
/ Asesiun*
0 Aalt dispozitivEiphoneEtelefon
1 Abackup temporarAcopi*~temporar*Aiphone ul nouAtelefon nouHul nou
2 Aaplicati*
3 Acript*
4 Aadministrat*Ade firmaAfirmeiAprofilul
5 Aprotecti*~avansata
6 Agaseste miDire
7 Aconfigurare*
9 Aesu*Anu functioneaz*Ds aEe faceGmai faceAse intrerupeDopreste
9: AeroareAnu a pututEm pututDfaceDma lasaEergeDpoateFtDreus*Dse poateDvrea
: Anu s a putut
; Afara spatiuAinsuficient*Amai mult spatiuAnu am spatiuEre spatiuDincapeDmai~locHspatiuC~destulDsuficient
< AplinEa
= Aultimul
> Anu~complet*Dfinaliz*Dtermin*
? Aproasta
@ Anu~disponibil*
A Aactivare*
B Adate mobileAfara wifiAnevoie deAtrebuie
C Aconexiune la internetAfara internetFnetAmod avion
D Abackup acumButonul
E AinactivAnu~apasa
F Ain curs de restaurareAse restaureaz*
G Afara backupFcopi*Anu~face~backupGut~backupJcopi*
H A2 luniA3 luniAde luniAluni deAsaptaman*Azile
I AniciodataEun backup
J Anu~accesa
K Acere~parolaAintrodu*~parola
L Aam uitatAgresit*Aincorect*Anu accept*Dmai stiu
M Ablocat*AinghetatAnu avanseaz*Dse~termin*Dtrece deAramane laEs laAse blocheazaBta la
N Ade~oreBureaza~multIoreAfoarte incetHlentAtoata noaptea
O Adezactivat*
P Adeconect*
Q Acorupt*Adeteriorat*Anu~compatibil*
R Anu~salva*
S Aacces refuzatApermisiun*
T Ablocat cuAcere codulAdeblo*Aeste blocat
U Anu detecteaz*Drecunoas*Dse conecteazaDvedeC~conecta
V Anu~schimb*~parolaEeta
W Aios mai nouAmai nouaErecent*~decat
X Acere actualizare*Aprea vech*Asa actualizezAversiune veche
Y Anu~sterg*Hs*
Z Anu~dezactiv*Dopri
[ Anu e compatibil*Dsuporta
\\ Aincarcare*
] Asterg iphone*GtelefonulAvand
^ Ava fi sters*
_ AcazutApicat
\` Aam pierdutBu disparutAdoar o parteAlipsescAnu toate
a Ain pauza
b Aincalz*DingeAraceascaAse race*
c Anu incepeDpornesteDse intampla nimic
d Aeroare necunoscuta
f Aa reusitBcum mergeAmerge acumGdin nouArezolvat
g Afara eroriAnicio eroare
h Abaz*~de dateAmasin*
 cs
! AmobilFuAzarizeni
$ Anotebook*Apocitac*
% A*zaloh*Azaloz*
& Aobnov*
' AmistaEoApametFiBrostorAulozist*
( Ana iphonuDtelefonuDzarizeniApamet telefonuAtelefon~plnyAv telefonuCzarizeni
) Ak sitiApripojeni*
+ Apolozk*Asoubor*
, Aprihla*AucetCtu
/ ArelaceFi
0 Adruhy iphon*GtelefonAjine zarizeniEm zarizeni
1 Adocasn*~zaloh*Anoveho iphon*Dy iphon*Ftelefon
4 Afiremni*Apracovni*Aspravc*
5 Apokrocil*~ochran*
6 Anajit iphon*GmujAvypn*~najit
7 Adokonc*~nastav*Anastaveni~dokonc*
8 Aprestal*~podpor*Astarsi iosGch iphon*
9 Achyba~zaloh*EyAnastala chybaBelze~zaloh*Cmuz*~zaloh*Cpovedl*Drobeh*Aprerus*
9: Achyba priEuAnedariCfung*Cjde*Cpodari*Aselh*
9G A*nezaloh*
: AnechceClzeCmoh*Duz*
; Adoslo mist*Amalo mist*Anedostat*Cmam~mist*Cni dost*E~mist*CstaciCvejde
< AplnaDeDyAzaplnen*
= Apredchoz*
> Anedokonc*Clze~dokonc*Cpodari*~dokonc*
? Aspatn*
@ Anebyl*~k dispoziciClze nacist
B Ajen~wifiAmusi bytEmEteAnutn*Apotreb*Avyzad*
C Abez internetuAletov*~rezim*Aneni~internet*
D Atlacitk*Azalohovat nyniKted
E Aje sedaGeAnejde~kliknoutGzmacknoutAzasedl*
F Aprave~obnov*Cobiha~obnov*Astale~obnov*
G Anebyl*~zaloh*Cni zaloh*Aposledn*~zaloh*
H AdlouhoBnyAmesic*AtydenDn*
I Adosud nebyl*Ajeste nebyl*
J Anedari~pristup*Cma pristupDuz*~prihlas*
K Achce~hesl*Aover*Apotvrd*Cz*~hesl*Azada*~hesl*
L Anepamat*Drijm*CvimAspatn*~hesl*Azapomnel*
M AnehybeAtociAvisi naAzbyvajici*Bustal*
N Acelou nocAstrasne dlouhoAtrva~dlouh*GniFhodin*Auz~hodin
O Ase~vypin*Avypnul*
P Aprerus*~spoj*Aztrat*~spoj*
Q Aneni kompat*Aposkozen*
R Anejde ulozitClze ulozitCmohla~ulozen*Cpodari*~ulozit
S Aodepren*Bpravnen*Apristupov*~prav*
T Auzamcen*Azamcen*
U Anedetek*Cmuz*~pripoj*CnajdeCpripoj*Crozpozn*
V Anejde nastavitGzmenitClze nastavit
W Anovej*
X AaktualizovatAmoc star*Astarsi verz*Azastaral*
Y Anejde~smazatGvymazatClze~smazatCmuz*~smaz*
Z Anejde~vypnoutClze~vypnoutCmuz*~vypn*
[ Aneni podpor*
\\ Anahrav*Aodesil*
] Aprodej*Atovarn*Avymaz*~telefon*
^ Abude smazan*Asmazan*~zaAvyprsi
_ Ai vam~nefung*Bcloud spadlAnefung*~i vamAserver*~nefung*
\` Achybi~fot*Gkontakt*Ane vsechn*Cobnovil*Cupln*
a Aceka na wifi
b Aprehr*Avychlad*
c Anejde spustitBic se nedeje
d Aneocekav*~chyb*Cznama chybaGou chybu
e Aaktualizacni*~server*Anepodepis*
f Aopet fungujeAuspesneBz fungujeDjdeAv poradkuByresen*Azase funguje
g Abez chyb*
h Acouvaci*~kamer*Adatabaz*
 sk
! AmobileAzariaden*
' Aicloud*~plnyAmiest*ApamatFeBlny icloudBriestor*Aulozisk*
( Ana telefoneDzariadeniApamat telefonuAv iphoneCmobileCtelefoneCzariadeni
) Apripojen*AsietEe
+ Asubor*
, Aprihlas*
- Ahesl*
/ Arelaci*
0 Aine zariadenieCom zariadeni
1 Anove zariadenie
2 Aapky
3 A*sifrov*
4 Afiremn*Apracovn*Azamestnavatel*
5 Arozsiren*~ochran*
6 Anajst iphon*GmojAvypn*~najst
7 Adokonc*~nastaven*Anastaveni*~dokonc*Asprievodc*~nastav*
8 Astarsom ios
9 Aneda sa~zaloh*CjdeCmoz*~zaloh*Cprebeh*Bie je mozne~zaloh*Asa neda~zaloh*Azaloh*~sa neda
9: Anepodaril*Azlyh*
: Aneda saCmoz*Bie je mozneAsa neda
; Achyba miest*Adoslo miest*Amalo miest*Anemam~miest*CzmestiBie je dost*G~miest*
= Aposledn*Bredchadz*
> Anebol*~dokonc*Cda sa dokonc*Cpodaril*~dokonc*
? Anestabil*Apomal*Azle
@ Aneboli dostupn*Cdostupn*Bie su~dostupn*
A Azapin*Dn*
B Aiba~wifiAlen~wifiAmobiln*~dat*Apotrebn*Guj*
C Anie je internet*Apripoj*~na internetArezim lietadl*
D Atlacidl*Azalohovat teraz
E Aneaktivn*Cda sa klik*Istlac*AsivaDeAzosedn*
F Aprebieha~obnov*
G Anebol*~zaloh*Czaloh*Bie je zaloh*
H AdlhoAmesiac*Atyzd*
I Aani razAeste nebol*Anikdy
J Anedokaze pristup*Cmoz*~prihlas*
K Aover*~hesl*Een*Apyta~hesl*
L Anepamata*Drij*Cspravn*CviemAzabud*Ble hesl*
M Anekonec*Cpostup*Aodhad*Bstal*Azamrz*Csek*Bostal*Fvaj*
N Acelu nocAstrasne dlhoAtrva~dlhoFhodin
O Avypina saDlaDnutaGeGyDol
P Aodpoj*Astrat*~spoj*
Q Anekompatib*Bie je kompatib*Aposkoden*
R Aneda sa ulozitCpodaril*~ulozit
S Aodmietnut*
T AkodomAodemk*Comkn*Auzamknut*Azamknut*
U Aneda sa pripoj*Cmoz*~pripoj*Cvidi
V Aneda sa nastavitIzmenit
W Anovs*
X Aprilis star*Astarsia verzia
Y Aneda sa~vymaz*Izmaz*Fvymaz*Fzmaz*Cjde~vymaz*Cmoz*~vymaz*Hzmaz*
Z Aneda sa~vypn*Fvypn*Cjde~vypn*Cmoz*~vypn*
[ Anepodpor*Bie je podpor*
] Apredaj*Atovarens*Avyrobn*~nastav*
^ Abude vymazan*
_ Aaj vam~nefung*JjdeAicloud spadolAserver*~nejduAvypad*
\` Achybaj*~fot*Ikontakt*Anie vsetk*Avynechan*
a Acaka na wifiApozastav*
b Aprehri*
c Anespust*Czacin*Fn*Bic sa nedeje
d Aneocakav*~chyb*Cznamu chybu
e Aaktualizacn*~server*
f Aopat fungujeAteraz fungujeAuz ideAv poriadkuByriesen*
h Acuvac*~kamer*
 pl
! Aajfon*Cpad*AiosaBphon*Akomork*Asmartfon*Aurzadzeni*
" Aajklaud*Achmur*~appleAdo chmuryAw chmurze
# Aajtuns*
#$ Aurzadzenia apple
$ Adysk*AkompaAmacaApecet*
% A*archiwiz*Btworz*~kopi*Abakap*Akopi*~sie~robi*Gzapasow*Ea naHieGsieGwF~icloudHphon*GtelefonuEe~icloudHphon*EiArobi*~kopi*Awykon*~kopi*Azapasow*~kopi*Brob*~kopi*
%& Awgra*~kopi*
%G Aostatni*~kopi*
& Abackup*~odtw*Aiphon*~odtworz*Akopii~odtw*Aodtw*~backup*GdanychGicloudHtunes*Gkopi*Earzani*~iphon*Mtelefon*Eorzeni*Hyc~iphon*Ktelefon*Aprzywr*Awczyta*~backup*Ikopi*Bgra*~backup*
' AdyskuAicloud~pelnyAmiejscaGeHmApamiec*Bojemno*Brzestrze*Awolnych gb
'< Apelny icloud
( Amiejsca na iphon*Iw iphon*Ana iphonie~miejsc*DtelefonieEym iphon*Hurzadz*DurzadzeniuApamiec iphon*HtelefonuHwewn*Gi iphon*ItelefonuIurzadzeni*Iwewn*Atelefon~zapchan*Aw iphonieCtelefonieCurzadzeniu
(< Apelny iphon*GtelefonAtelefon~pelny
) AlaczaEeApolaczeni*Aserwer*BiecEiFaAzasieg*
* Asieci bezprzewodow*
+ AdaneDychBokument*Aelement*Aplik*
, AkoncieDtaEemAlogowa*Azalog*
- Ahasl*Akod dostepuDu dostepu
. AmailaEow*Apoczt*
/ Asesj*
0 Adrugi iphon*Fm iphon*HtelefonieAinne urzadz*Ego iphon*HtelefonuHurzadz*Dy iphon*Em iphon*GtelefonieGurzadz*Astarego iphon*ItelefonuEym iphon*
1 Abackup*~tymczasow*Anowe urzadz*Ego iphon*HtelefonuDy iphon*FtelefonEm iphon*GtelefonieAprze*~na now*Esiad*~naAtymczasow*~backup*Lkopi*
2 AapekCkaDiClikac*Cpk*
3 Aszyfr*Azaszyfr*
4 Aczas przed ekranemAfirma~*blok*Eow*Akontrol*~rodzic*Anadzorowan*Aorganizacj*Apracodawc*Cofil*~blok*Ifirm*Ikonfig*ImdmIszk*Czez firmeAsluzbow*BzkolaFn*Azarzadzan*~przez
5 Apelne szyfrowanieAszyfrowani*~end to endAzaawansowan*~ochron*
6 Ablokad*~aktywac*Afunkcj*~znajdzAlokalizator*Awylacz*~znajdzAznajdz iphon*HmojG~wylacz*
7 A*koncz*~konfigur*Aasystent*~konfig*Kustaw*Aekran*~czescHpowital*Akonfigurac*~*koncz*Miphon*MnieMtelefon*Murzadz*Apierwsz*~konfigur*Boczatkow*~konfigur*
8 Ajuz nie wspier*Ewspieran*Akoniec wsparciaAprzestal*~wspier*Astarego iosEsze iphon*Gych iosLphon*Kurzadz*Kwersj*Ey iosFch iphon*Fm ios
9 Aanulow*Anie chce~backup*Jrobi*Jwykon*Jzrob*Eda*~utw*Iwykon*Izrob*Emo*~*archiw*Ibackup*IrobicIstw*Iutw*Iwykon*Izrob*Erobi sieI~backup*Jkopi*EtworzyEzarchiw*Fostal*~utw*Frobi~kopi*Dudan*Aodrzuc*Aposzlo nie takBroblem*~z backup*Lkopi*Czerwan*Estal*~dzial*Krobi*Asie nie robi*Itw*Izrobi*AwysypujeCwala*Azostal*~przerw*
9: Ablad*Ced*Anie dzial*Epowiod*EudajeHl*EwychodziDdzial*Dmozliw*Dpowodz*
9? Aprzerywa*
9G Anie archiw*Ebackup*Ewykon*
: AblokujeAklopot*Anie chceEda*Emog*Gz*Epotrafi*Gzwal*ErobiEzostal*Aprzestal*
; Abrak wolne*Euje~miejscaIpamieciE~miejscaFpamieciAkaze~dokup*Bonczy sie~miejsc*LpamiecAmalo pamieciBiejsce~*koncz*Busze dokup*Anie ma*~miejscaIpamieciFiesciEstarcz*Ewystarcz*Ezmiesci*Ddostat*Dwystarcz*Apamiec~*koncz*Brzekrocz*Askonczyl*~sie~miejsc*Aza maloCbrak*Bbyt malo
< Acaly czas peln*Adysk~peln*Aicloud peln*Ajest peln*Amam pelenHnyApamiec~peln*Belna pamiecEej pamieciBrawie peln*Czepeln*Asa peln*Awyczerp*Azapchan*Deln*
= Aostatni*Apoprzedni*
> Aniedokoncz*Dukoncz*Dzakoncz*D~dokoncz*Eskoncz*Eukoncz*Ezakoncz*
? Ainternet~wolnyAkiepsk*Aniestabiln*Apowoln*Broblem*~internet*Jpolacz*Jsieci*ArwieAwarunk*~sieci*Bolna siecEe laczeGwifiEy internetAzle warunkiDj jakosciCych warunk*Brywa*
@ Anie byl*~dostepn*Ejest dostepn*Eladuj*Esa dostepn*Ddostepn*D~wczyt*FyswietlicEzalad*
A Aaktywow*AodpalicAprzelacznikAuaktywn*Awlacz*Azalacz*
B Abez wifiBrak wifiAdane komork*Dych komork*Ainternet z kartyAkonieczn*AlteAmusi bycEszE~wifiDzeAnie ma*~wifiDzbed*Apodlacz*~wifiClacz*~sieci*IwifiCtrzeb*Atransmisj*~danychCzebaBylko~wifiAwymag*
C Abez~internetuBrak polaczeni*FsieciE*~internet*Anie ma*~internet*Apodlacz*~internet*Clacz*~internetemAtryb*~samolot*
D AarchiwizujAbackup terazAguzik*Aklawisz*Bopi*~terazAprzycisk*Autworz backupHkopi*Azrob backupFkopi*
E Ana szaroBieaktywn*~przycisk*Dklik*D~klik*Enacisn*Ewcisn*Aprzycisk*~nie dzial*Oreag*Naktywn*Egas*AszareEyAwyszarz*
F Ado konca~odtw*Jprzywr*Cpoki~odtw*Hprzywr*Ajest~odtwarzan*Fprzywracan*Anadal~przywrac*Aodtwarza sieIn*~trwaAprzywraca sieJn*~trwaAtrwa~odtwarzan*Fprzywracan*Aw trakcie~odtwarz*Kprzywrac*Bciaz~odtwarz*Gprzywrac*Blasnie~odtwarz*Iprzywrac*Azakonczeni*~odtw*Mprzywr*
G Abackup*~nie byl*Mrobi*Bez backupuEkopiiBrak*~backup*GkopiiAkopi*~nie robi*Anie byl*~archiw*Jbackup*JkopiiEma~kopiiFia*~backup*JkopiiErobi*~backup*KkopiiEtworz*~backup*LkopiiEzrobi*~backup*LkopiiAostatni*~backup*
GI Anie ma~backup*
H AdawnaEoBniAjakiegos czasuAmiesiac*FecyAod dluzszegoDlatEipcaEutegoDmajaFrcaDrokuDstyczniaDwrzesniaAponad rokAtydzienCgodni*
I Aani jedn*~backup*Kkopi*ErazuAjeszcze nie~backup*Mkopi*Anie ma jeszczeCgdyAzadn*~backup*Gkopi*
J Abrak dostepuAdostepu do kontaAnie da*~zalog*Ejest*~zalogow*Ema*~dostepuFo*~zalog*D~uzyskac~dostep*Awylogow*
K A*weryfik*Achce~hasl*Aniepotwierdz*Apoda*~hasl*Cnown*~hasl*Ctwierdz*Brosi~hasl*Byta~hasl*Auwierzyteln*Awpis*~hasl*Crowadz*~hasl*Bymaga~hasl*Azada~hasl*Cloguj*
L AbledneAhasl*~nie dzial*GzleAnie akcept*Emam haslaEpamiet*Frzyjm*Eustawia*EznamDpopraw*Erawidl*Dwlasciw*Cgdy nie ustaw*Areset*~hasl*Azadnego haslaCpomni*Bgubi*~hasl*Ble hasl*
M Aani drgn*Abez koncaBrak postep*Aczas*~pozostal*Ajeszcze~minut*Akreci sieAnie drgn*Eidzie dalejEkonczy sieEpostep*Erusza*Iy*Dskoncz*Aoblicza*Apozostal*~czas*Kgodzin*Kminut*Asie nie konczyBtanalEel*CoiBzacow*EujeAutkn*CykaAw jednym miejscuCkolkoBieszaCsiAzacialEel*Ena sieCmroz*Ctrzyma*HujeCwiesi*Gza*
N Abardzo dlugoHwoln*Acal*~dzienFnocAkilka godzinAod wczorajC~godzin*ApowoliArobi sie~dniJgodzin*Aslimacz*Btrasznie dlugoKwoln*Atak dlugoBrwa~dlugoGniFgodzin*Fwieczn*AwleczeAza dlugoBbyt dlugo
O Ajest nieaktywn*Anie jest aktywn*Jwlaczon*Asam*~wylacz*Bie~wylacz*Awylacza sieGon*Gyl*
P Agubi~polacz*Aodlacz*Cpi*Apolaczeni*~przerw*Lutrac*Lzerw*Arozlacz*Atrac*~polacz*Autra*~polacz*Azerw*~polacz*Bryw*~polacz*
Q Anie jest kompat*Jzgodn*Dczyteln*Dkompatyb*Dzgodn*D~odczytacApopsut*Auszkodz*Azepsut*Bniszczon*
R Ablad zapisuCedy zapisuAnie~zapisa*Juj*Jz*
S Abrak prawAdostep*~do dyskuIzabron*Gu do folder*Aniedozwol*Aodmawia dostep*Dow*~dostep*Apraw dostepuEa dostepuAtylko do odczytuAuprawnie*
T Ablokad*~ekran*Achce kod*AkodemAodblok*Apoda*~kod*Brosi~kodByta~kodAwpis*~kod*Crowadz*~kod*Azablokowan*Cda koduCufa*
U Anie laczyEpojawiaGkazujeErozpozna*EwidziFykry*Eznajd*Dpoprawn*~odpow*Erawidl*~odpow*Dwidoczn*D~nawiaza*Epolaczy*Asparow*
V Anie chce~ustawi*Eda*~ustawi*Izmieni*Emo*~ustawi*Izmieni*Epozwala~ustaw*Mzmieni*Euda*~ustawi*Jzmieni*Ezostal*~ustaw*
W Acofna*~wersj*Anowsz*Apozniejsz*Awersj*~betaByzsza wersjaMeFej wersjiAz bety
X Akaze~zaktualiz*Amusi*~*aktualiz*Dze~zaktualiz*Anajpierw~zaktualiz*Bieaktualn*Apotrzeb*~aktualiz*Brzestarzal*Astarej wersjiEsz*~iosIwersj*Atrzeba~*aktualiz*Awymag*~aktualiz*Hnowsz*Aza star*Bbyt star*
Y Anie chce~usu*Eda*~skasow*Iusu*Emo*~skasow*Iusu*Epozwala~usu*Euda*~skasow*Jusu*FsuwaAskasowac~nie da*Ausunac~nie da*Lmo*
Z Anie chce~wylacz*Eda*~wylacz*Emo*~wylacz*Epozwala~wylacz*Euda*~wylacz*D~odznacz*Awylaczyc~nie da*Nmo*
[ Anie jest~obslug*Jwspier*Eobslug*Epozwala naEsa obslug*Ewspier*EzezwalaDobslug*
\\ Aprzeslac~icloudHn*Fyl*~icloudHan*Awgryw*~icloudBysla*~icloudDyl*~icloudFani*
] Aczyszczeni*Afabryczn*Aodkup*Askasow*~zawartos*Bprzeda*Ausun*~zawartos*AwyczyscHi*Cmaz*
^ A21 dniAtrac*~waznoscAusunie sieHzaGt*~poJzaAwygas*Aza~dni~usun*Bostan*~skasow*Iusuniet*
_ Aawari*Aicloud lezyHnie odp*Hpadl*Akomus tezAnie dzial*~u wasApadl icloudE*~serwer*Brzerw*~w dzial*Aserwer*~lez*Inie dzial*Modp*Ipadl*Atylko u mnieAu was tezF~nie dzial*Bsterk*
\` Abrakuj*~aplikac*IdanychIkontakt*Iwiadom*Izdje*Aczesciow*Anie obejm*Eprzywrocil*Ewrocil*Dkompletn*Etor*~nieDpeln*Duwzgl*D~uwzgl*Ewszystk*Apo odtw*~brak*Jnie maDprzywr*~brak*Lnie maCmijaEniet*Atylko czesc
a Aczeka na siecJwifiAoczek*~na wifiApauz*Awstrzym*Bznow*Azapauz*
b Agorac*Anagrzew*Aostyg*Aprzegrz*Aschlod*
c Anic sie nie dziejeCe chce ruszy*I~zaczacEmo*~rozpocz*~backup*Rkopi*EreagujeFozpocz*FuszaEstartuj*EuruchamiaEwlacza sieEzaczalIel*IynaD~wystart*Aodmawia
d Anieoczek*~blad*Med*Dspodz*~blad*Dznan*~blad*Led*
e Anie jest~podpis*Epodpis*D~serwer*~appleFkontaktowac~serwer*Aplik*~hostsBrzestal*~podpis*Aserwer*~aktualizac*Lyw*Ioprogramow*Iuaktualn*
f Adziala bez problem*LzarzutuAjednak~udaloBuz dzialaEokApomyslnie przywr*Kutw*Kzak*Broblem~rozwiazan*Arozwiazal*Asie pomyslnieBukcesemAteraz dzialaBo pomogloAw koncu dzialaH~udaloIzrobil*Breszcie dzialaI~udaloJzrobil*Bszystko okAzaczel*~dzialacBnow dzialaEu dziala
g Abez bled*Ezadn*~bled*Brak bledowAnie ma bled*Azadnych bledow
h Abaz*~danychAkamer*~cofaniaBlucz*~zapas*Asamochod*Btan gryCron*~internet*HwwwAzapis*~gry
i Ablokada reklamEer reklamAkontrola rodzicielskaAzapora
k Aspoza app store
l Aod aktualizacjiC~aktualizacjiApo aktualizacjiAzaktualizow*
m Atym samym miejscuKprocen*Azawsze naHprzy
n Adokumenty i daneAmapy offlineAnastepna kopia~gb
o Atylko w domuAw innej sieci~dzialaCpracy~dziala
p Aani~icloudFtunesAzarowno~icloud
s Aktos jeszczeAwszystkie naszeKurzadzenia
t Azmianie haslaFy haslaDen*~haslo
 hr
! Amobitel*Auredaj*
$ Aracunal*
% Aicloud kopij*Akopija icloudArezervn*~kopij*Asigurnosn*~kopij*Pr*
& Aobnavlj*Apovrat*Avraca*Dti*
' Aicloud~punAmjestaAprostor*
( Amobitel~punAna iphoneuDmobiteluDuredaju
) Amrez*Aserver*
+ Adatotek*Apodaci
, Aprijav*AracunFu
- Alozink*AsifraEu
/ Asesij*
0 Adrugi iphone*Guredaj*
1 Anovi iphone*FmobitelAprivremen*~backup*Lkopij*
2 Aaplikacij*
3 Asifrir*
4 Aposlodav*Asluzbeni*
5 Anapredn*~zastit*
6 Apronadi iphone*Imoj
7 Adovrs*~postav*Apostavljanje~dovrs*
8 Astarijem iosGim iphone*Avise ne podrz*
9 Ane mo*~backup*Hkopij*Hnapravit*Cce~backup*AprekidaCoblem*~s backup*
9: Agresk*Ane radiCuspje*Bije uspje*Apogresk*
9G Anije izraden*
: Ane moguFzeCceBije moguce
; Afali~memorij*Amalo prostoraAnema dovoljnoFviseE*~memorijeHjesta
< Aicloud punAje pun*Apopunjen*Bun icloudEje
= Aposljednj*Brethodn*Azadnj*
> Ane moze~dovrsitiBije dovrs*Fzavrs*E~mog*~dovrs*
? Alosa vezaAspor internet
@ Anedostup*Bije dostup*Csu~dostup*
A Aaktivir*Aomoguc*Aukljuc*
B AmoramEteAtreba*Azahtijeva
C Abez internetaAnema~internet*Azrakoplov*
D Agumb*Aizradi sigurnosnuAkopiraj sadaAtipk*
E Ane mo*~klik*Hstisn*Caktiv*Asiv
F Ai dalje~obnavlja*Atrenut*~obnavlja*
G Anije~napravi*~backup*Okopij*Aposljednj*~kopij*Azadnj*~backup*Hkopij*
H AdanaBugoAmjesec*Atjed*
I Ajos nijeAnijednomCkad*
J Ane mo*~prijav*Fze pristup*
K Atrazi~lozink*Aunes*~lozink*
L Akriva loz*GsifraAneispravn*Ctocn*Apogresn*Azaborav*
M Ane napredujeApreostal*Cocjen*Azaglav*Cpel*Eo
N Acijeli danApredugoAsatimaAtraje~danaGsatiAvec~sati
O Aiskljucen*Anije ukljuc*
P Aodspoj*Aprekid*~vez*
Q Anije kompatib*Aostec*
R Ane moze~spremit*Bije mogla~spremit*
S Adopusten*Aovlast*Apristup~odbijen
T Aotkljuc*Avjerovat*Azakljuc*
U Ane mo*~spojitiDprepozna*DspajaDvidi
V Ane mo*~postavitiIromijen*
W Anovij*
X Atreba azurir*Azastar*
Y Ane mo*~izbris*Hobris*Cce~obris*
Z Ane da~iskljuc*Dmo*~iskljuc*
[ Ane podrzavaBije podrzan*Csu podrzan*
\\ Aslanje na icloud
] Aprodaj*Atvornic*
^ Abit ce obrisan*
_ Aicloud~paoAne radi~i vamaApao icloudAserver*~pal*
\` Adjelomic*Afale~slik*Anepotpun*Bije sveCsu ukljuc*
a Aceka wifiApauzir*
b Aohlad*Apregrij*
c Ane pocinjeFkreceCce~pocet*
d Anepoznat*~gresk*Kpogresk*
e Aposluzitelj*~azur*Aserver*~za azurir*
f Aopet radiAproradi*Arijesen*Fi*Asad radiDa radiAuspjesno
g Abez gres*Anema gres*
h Abaz*~podat*Akamer*~za voznj*
 ru
! Aаипад*Dод*Cфон*Aифон*Aпланшет*Aсмартфон*Aтелефон*Aэто устроиство
" Aаиклауд*Eоуд*Aиклауд*AоблакаFеFоEчн*
# Aаитун*AтюнсAфаиндер*
#$ Aаитюн*
$ Aвинд*AдискAкомпEаEеEьютер*AмакDаDбук*DеAноут*Aпк
% Aбакап*Bекап*Bэкап*Aкопи*Aрезервн*
& Aвернуть изBосстан*Dтан*AразвернутьBестор*
' AгиговAместаEоAпамят*Bространств*Aхранилищ*
( Aаифон забит*Aместа наEо наAна аифоне~хват*Dсамом аифон*Jтелефон*Jустроиств*Dтелефоне~хват*Aпамяти iphoneHаифон*HнаHтелефон*Hустроиств*Fь iphoneHаифон*Hтелефон*
) AвпнAинет*Cтернет*Aподключени*Aроутер*AсвязиEьBервер*CтиDьEюBоединени*
)* Aваифа*
* Aбеспроводн*Aваи фа*
+ AданныеFхBокумент*Aфаил*Aэлемент*
, AаидиBккаунт*Aучетк*Eн*
- Aпарол*
. Aимеил*AпочтаEеEов*FиEуEы
/ Aсеанс*Cсси*
0 Aдругое устроиств*Fи iphoneHаифонHтелефонFм аифонеHустроиств*
1 Aвременн*Aдля новогоEпереносаAпод новыи
2 AиграAприлож*Cограмм*
3 Aзашифр*Aшифр*
4 Aадмин*Aкомпани*~запре*Cрпоратив*AмдмAорганизаци*AпрофильAработодател*Eчии iphoneIаифон*Iтелефон*Aслужебн*Aэкранное время
5 Aрасширенная защит*Jои защит*Jую защит*Aсквозн*
6 Aблокировка активацииAлокатор*Aнаити iphoneGаифонAфункция наити
7 Aассистент*Aзавершите настроик*Iь настроик*Cкончить настроик*Aнастроика~законч*Cчальная настроик*Aпервоначальн*
8 Aаиос 8Cфон 4*Fе 4*Aбольше~поддержива*Aстарая iosEои ios
9 Aвылета*Aне бэкапит*Dвыполн*FходитDзаверш*DидетDкопируе*Dмо*~восстан*HсделатьIозда*Dпрош*Dсделал*Eоздае*Iл*Cудал*Aпрерв*Eыва*
9: Aне восстан*DдаетDполуча*Iи*Dработа*Dсмог*Dудае*Gл*DхочетCвозможноAошибк*Aперестал*Aсбои
9:G Aне делает*
: Aне включа*DмогуFжетAотказыва*Aпроблем*
:G Aне создает*
:[ Aне поддерж*
; AдокупитьAзаканчива*Dончил*Aкончил*Aмало местаFпамятиBеста неIтAне достаточн*Dпомеща*C~хват*Cдостат*Cт местаEпамятиEсвободн*Dу местаBужно большеAпревыш*
< Aзабива*Eл*Eт*Cполн*Aпереполн*Bолон
= AкраинииFяяAпоследн*Bредыдущ*CошлаяFоеFыи
> Aзавершить~неAне доделал*FшелDпрошелHлоC~выполн*Dзаверш*Fконч*Cзаверш*Aпрерван*
>\` Aне до конца
? Awifi~тормоз*Aинтернет~тормоз*AмедленногоHыиAнестабильн*Cудовлетвор*Dстоичив*Bизкая скорост*Aобрыв*Bтвалива*Aплох*Bроблем*~интернет*Jсет*Dпада*Aслаб*
@ Aне грузит*Dдоступн*Dоткрыва*Fобража*Dпрогружа*C~загрузитьDполучитьCдоступн*
@J Aнет доступа
A Aактивир*Aвключает*Gт*GюFени*FитьAне включ*
B Aбез wifiEваифа*Aмобильныи интернет*Aне подключен*~wifiCобходим*Cт wifiBуж*~wifiFваифа*AобязательноAподключите*~wifiBросит~wifiHваифа*Aтолько~wifiHваифа*Bребу*~wifiHваифа*Hподключ*
C Aавиарежим*Aбез интернетаAинтернета нетAк интернетуAнет инетаGтернетаEподключенияEсетиAофлаинAрежим полетаFе полета
D Aкнопк*~бэкап*Hкопи*Hрезерв*Hсоздат*Aсоздать копиюIрезервн*
E Aне активн*Dкликабел*Dнажима*C~нажатьCактивн*Cкликабел*AсераяDоеEиDыиAтускл*
F Aiphone восстанавливаетсяAаифон восстанавливаетсяAвосстанавливается~данн*Hовление~идетPне законч*Aеще~восстанавл*Aзавершения восстановлен*Aидет~восстановлен*Bз этои копииAне заверш*~восстановл*Fконч*~восстановл*Aокончания восстановлен*Aсеичас~восстанавл*Aтелефон восстанавливается
G Aбез бэкапаEкопииAне было~бэкап*Iкопи*Eэкап*Dвыполнял*Dделал*Dкопиров*Iует*Dобновляет*Kл*Dсоздавал*Fхранял*Cт~бэкап*Eкопи*Aперестал*~дела*Bоследн*~копи*
H AапреляAгодDаAдавноBекабряBнеиCяAиюляCняAлетAмартаBесяц*AназадBедел*BоябряAоктябряAполгодаAсентябряAфевраляAянваря
I Aеще~делал*Eкопиров*Eсоздавал*Aни одно*~бэкап*Jкопи*DразуCкогда
J Aвоити~неAне пускаетC~воитиDдоступAошибка входа
K Aвведите~парол*Dсти~парол*Cодить~парол*Aзапрашивает~парол*Aподтверд*Hжд*Bровер*Dсит~парол*Aтребует~парол*
L Aзабыл*Eт*Aкакои~парол*Aне верн*Dзадавал*EнаюDподход*Fмн*Eравильн*Fинима*Dставил*DтотCверн*Cправильн*
M Aбесконечн*AвиситDнетDятAзавис*Cмер*Cстр*Cцикл*Aкрутит*Aна 99DместеDодном местеBе двига*Gж*EоходитDзавершает*Fканчива*AоставшегосяEлось менееI~минут*Jчас*Eновил*Aподсчет*Aстоит наAтормоз*
N Aбольше сут*Aвесь деньBсю ночьAдолгоAмедленноAнесколько часовAс вечераBуткамиAуже сут*D~часHаHовAцелую ночьDыи деньAчасамиDов~виситGидет
O Aвыключен*Gил*Aопять~отключ*Bтключен*GилосьAпостоянно~отключ*Aсам отключ*Dо~выключ*Fотключ*
P Aiphone~отключ*Aаифон~отключ*Aотваливает*Gл*Cключен отGился отCсоеден*Gин*Aпотер*~соедин*Aсоединение~прер*Aтелефон~отключ*Cря*~соедин*Aустроиство~отключ*
Q AбитаяDыеEиAиспорч*Aне совместим*Cсовместим*Aповрежд*
R Aне записыва*Dсохранен*Jил*Jя*C~записатьDсохранитьAсохранить~не
S Aдоступ*~запрещен*Aне хватает~правCдостаточно~правCт правAотказано~доступеAправ доступаFнаEа доступаCивилег*
T Aвведите код*Dсти код*Aдоверя*Aзаблокир*Fчен*Cлочен*Cпарол*Aкод парол*Aпросит код*Aразблокир*Gч*Aтребует код*
U Aне видитGятDконнект*DнаходитFшелDобнаруж*Eпределя*Eтобража*~iphoneNаифонDподключ*Fявля*~iphoneDраспозна*Dцепля*C~наитиDподключить*Dсоедин*
V Aне уда*~парол*C~изменить парол*Dпоставить парол*Dсменить парол*Dустановить парол*Aпарол*~не зада*Kменя*Kустан*
W AбетаDк*DуDыBолее высок*Gнов*Gпоздн*Aновее
X Aнадо~обнов*Bеобходим*~обнов*Bуж*~обнов*Aобновить iosAпросит~обнов*Aслишком стар*Bначала~обнов*Bтарая верси*Eои верси*Aтребу*~обнов*Aустар*
Y Aне удаляе*Iю*C~удалитьAудалить~не мо*Lполуч*Lуда*
Z Aне дает~отключ*IснятьDмо*~выключ*Hотключ*HснятьDотключает*Dполуч*~отключ*Dуда*~выключ*Iотключ*Aотключить~не уда*
[ Aзапреща*~копи*Aне позволя*~копи*Dразреш*~копи*Cподдержив*
\\ Aвыгруж*Fз*Aзакачк*Aотправк*
] Aзаводск*Aпродаж*FтьAсбросить iphoneFомBтеретьCирани*Aтреид ин
^ A21 деньAбудет~удал*Dут~удал*Aистека*Eч*Aосталось~дн*Aсрок*AудалитсяEят*
_ Aicloud лежитG~упал*Aаиклауд лежитH~упал*Aлежит~icloudAсбои~работеFсервер*Bервер*~лежатLитIнедоступн*Iупал*Aупал~icloud
\` Aне вернул*EосстановилисьMлен*EсеDперенесл*Eолн*Cкотор*~объект*Jэлемент*Cполн*Aполовина прилож*Jфот*Cсле восстановлени*~неVпропал*Bропала половинаIчастьAтолько частьAчастичн*Eь прилож*Gфот*
a Aвозобнов*Aждет~wifiAна пауз*Aожидание wifiJподключ*AпаузаBриостан*Cодолжится
b Aгоряч*BреетсяAнагрел*Aосты*Bхлад*Aперегр*
c Aне запуска*Iтил*Dначал*Gина*Gне*Dреагир*Dстартуе*Dхочет дела*C~запуститьDначатьBикакои реакци*Cчего~происход*
d Aнеизвестн*~ошиб*Cпонятн*~ошиб*Dредвиденн*~ошиб*
e Aперестал*~подписыва*Aсвязаться~сервер*Bервер*~активац*Iобновлен*Iпроверк*
f Aбэкап создалсяAвсе восстановил*EполучилосьEработаетAзавершил*~успешноCработал*Aкопия создаласьAнаконец~работаетAпроблем*~решен*Mил*Dшло успешноAрешеноAснова работаетAтеперь работаетG~норм*HокAуспешно~восстанов*Iзаверш*Iсдела*Jозда*
g Aбез ошиб*Aнет ошиб*Bикаких ошиб*Aошибок не*
h A1сAандроид*Aбаза данныхDу данныхDы данныхAваибер*Cтсап*Cцап*Bотсап*Aгугл*Aкамера заднегоAпереписк*Aрезервн*~диск*Aсаит*Cмсунг*Aтаим машин*Bелеграм*AхуавеиAчатовAяндекс*
i Aблокировщик*~рекламыBрандмауэр*Aвпн*Aпрокси
j Aраздач*FюBежим*~модемаAточк*~доступа
k Aджеил*Aне из app store
l Aобновил*~доAпосле апдеитаGобновленияF~обновил*Aс обновления
m Aвсегда наAкаждыи раз наAодном и том жеAтом же месте
n Aдокументы и данныеAофлаин карт*Cфлаин карт*Aразмер следующеи копииAследующая копия~гб
o Aдругои сети~работаетAна работе~работаетAтолько домаAчерез другои wifiGмобильн*
p Aicloud и itunesAи в icloudAни в icloudDчерез
q Aантивирус*
r Aбета*
s Aвсех устроиств*Aу всеи семьиFхCкого нибудь
t Aпоменял*~парольAсменил*~парольEы пароля
 uk
! AпристроюGіи
" AхмараEи
$ Aкомп ютер*
% AкопіюFв*EяEі
& Aвіднов*
' AмісцеEяAсховищ*
( Aмісця на аифон*Aпам ять iphoneIаифон*Gі аифон*
) Aмереж*Aінтернет*
+ Aдані
, Aакаунт*Aобліков*
0 Aіншии аифонGпристріиGтелефон
9 Aне змогл*Eроб*Dможе створ*Dпрацю*Cвдал*Cможлив*
9: AзбіиAне вда*Eиходит*Eіднов*Dстворю*Aпомилк*
9G Aне копію*Dроби*
: Aне змігDможеGу
; AбракуєAмало місцяFпам ятіBісця немаєAне вистач*Cмає місця
< Aзабив*Cповн*Aпереповн*
= Aостанн*
> Aне~закінч*
? Aнестабільн*AповільнииCган*
@ Aне відобра*
A Aввімк*BключитиAувімк*
B Aпотрібен~ваифа*Gн*~wifiJваифа*Aтреба~wifiGваифа*
C Aбез інтернетуAнемає інтернету
D Aкнопк*~створ*Aстворити копіюJрезервн*
E Aсіра
F Aiphone відновлюєтьсяAаифон відновлюєтьсяAзараз~віднов*Aще~віднов*
G Aне було~копі*Dстворюва*Cмає~копі*Aостанн*~копі*
H AдніDвAмісяц*AрокуDівAтижд*Dн*
I Aжодно*~копі*Fго разуAніколиAще не було
J Aне має доступуC~заитиDувіити
K Aвведіть~парол*Aперевір*Bідтверд*
L Aзабув*Eл*Aне вірн*Cвірн*
M AвиситьAзалишил*~хвилин*Bупинил*Aна одному місціBе закінчу*Dруха*
N Aвже добуD~годин*Bсю нічAдовгоAповільноAуже~годин*Aцілии день
O Aвимкнен*Fул*Aсама вимика*
P Aвтрача*~з єдн*Bід єдна*Dключ*
Q Aнесумісн*Aпошкодж*
R Aне зберіга*C~записатиEберегти
T Aзаблок*Aкод допуск*Aрозблок*
U Aне бачитьDвизнача*Dзнаиш*Gход*Dпідключ*Dрозпізна*C~підключит*
W Aновіш*
X Aзастаріл*Aстара верс*Aтреба~онов*
Y Aвидалити~неAне~видалити
Z Aвимкнути~неAне~вимкнути
\` Aне всіCповн*Aтільки частинаAчастина додат*IфотоEков*
c Aне почал*Gина*C~почати
d Aневідом*~помил*
f Aбекап створив*Aвже працюєBсе працюєAзапрацю*Bнову працюєAкопія зробилас*Aпроблем*~виріш*Aтепер працюєAуспішно~створ*
h Aандроід*Aбаза данихDи даних
 hu
! Aeszkoz*Akeszulek*
" Afelhobe
$ AgepenDreAszamitogep*
% Abiztonsagi ment*Aicloudmentes*Alement*Amentes*
& Ahelyreallit*Avisszaallit*Gtolt*
' AhelyEemAtarhely*
( Aa telefononBz iphone onAeszkozonAiphoneonAkeszulekenAtelefonomon
) Ahalozat*Akapcsolat*Aszerver*
+ AelemekAfajl*
, Abejelentkez*Afiok*
- Ajelszav*Fo*
/ Amunkamenet*
0 Amasik iphone*Gtelefon*
1 Aideiglenes~mentes*Auj iphone*Dtelefon*
2 Aalkalmazas*Bppok
3 Atitkosit*
4 Aceges*Amunkahelyi*Arendszergazd*
5 Afejlett adatvedelem*
6 Aiphone kereseseAlokator*
7 Abeallitas*~befejez*
8 Amar nem tamogat*Aregebbi ios*Di ios*
9 Amegszakad*Anem keszul*Elehet~ment*Etud*~ment*
9: AhibaEtAnem megyFukod*Esikerul*Asikertelen*
9G Anem ment*
: Anem lehet*Etud*
; Anem eleg*EferBincs~elegGhely*Gtarhely*
< Abetelt*Amegtelt*Atele van
= Alegutobbi*Autolso*
> Anem fejez*Elehet~befejez*Esikerult befejez*Etud*~befejez*
? AgyengeAlassu*ArosszAszakadoz*
@ Anem erhetok elD~elerheto*
A Abekapcsol*Aengedelyez*
B AkellAszuksegAwifi nelkul
C Anincs netF~internet*Arepulo*~mod*
D Agomb*Amentes most
E Ainaktiv*Anem kattint*Aszurke*
F Aeppen~visszaallit*Afolyamatban~visszaallit*Avisszaallitas~folyamatban
G Anem csinal*~mentes*Ekeszult~mentes*K~mentes*Autolso~mentes*
H AheteBonap*Anapok*Aregota
I Aegyszer semAmeg nem keszultAsoha*
J Anem eri elEfer hozzaEtud*~bejelentkez*
K Ajelsz*~keriHmegad*Amegad*~jelsz*
L Aelfelejt*Ahibas*Ajelsz*~rosszAnem tudomArossz~jelsz*
M Abecsles*Cragad*Aelakad*AhatralevoAmegakad*Ell*Anem halad*Aoraja all
N Aegesz ejjelAnagyon lass*AorajaDk ota
O Aki van kapcsolvaCkapcsol*Anincs bekapcsolva
P Akapcsolat~megszak*Alecsatlak*Cvalasz*Amegszak*~kapcsolat*
Q Amegserul*Anem kompatib*Aserult*
R Anem lehet~elment*Esikerult~elment*
S Ahozzaferesi jog*Ajogosultsag*
T Afelold*Azarolt*Fva
U Anem csatlakoz*Eismer*~felElat*Etalal*Fud~csatlakoz*
V Anem lehet~beallit*Esikerul*~beallit*
W Afrissebb*Aujabb*
X Aelavult*Afrissiteni kellAregebbi~verzio*Atul regi
Y Anem enged*~torol*Elehet~torol*EtorolhetoFud*~torol*
Z Anem kapcsolhatoElehet~kikapcsol*Etud*~kikapcsol*
[ Anem tamogat*
\\ Afeltolt*
] Agyari*
^ Alejar*Atorlodik
_ Aicloud~leall*Aleallas*Aszerver*~nem megy
\` Ahianyos*Gz*~kep*Anem minden
a Afelfuggeszt*Aszunetel*
b Alehul*Atulmeleg*
c Ael sem indulAnem indul*Ekezd*Etortenik semmi
d Aismeretlen~hib*Avaratlan~hib*
e Afrissitesi szerver*
f Amar megyFukodikBegoldodottArendben lefut*IvanAujra mukodik
g Ahiba nelkulAnincs hiba
h Aadatbazis*Atolatokamera*
 tr
! Aayfon*Cgit*Cpad*Acihaz*
" Aapple bulut*Abulut yedek*Fa
# Aaygitlar uygulama*
$ Abilgisayar*Adisk*Czustu*Aharddisk*AmaccimDteCsaustu*ApcdeCmCye
% Ayedeg*Ek*Ctekle*
& Ageri getir*Fyukl*Eyukl*ArecoveryCstore*Ayedeg*~yukl*Ek yukl*Flemeden~yukl*Ften
' AalanEi*Abelleg*Fk*Bos yerAdepoElama*Em*Esu*Agb yerAhafiza*Aicloud*~doldu*LuAkapasite*Bota dol*Em*Asaklama alan*Ayer az*Ebit*Fulunm*Ekal*Eyet*Dim*Cterince yerFli yer
'; Ayer yok*
( AaygittaAbu aygit*Acihaz hafiza*FdaAdahili depo*Aiphone da yer*MterliJ~yerIeposuIoluHhafiza*Hsaklama alan*HumdaGda~yerFumdaAtelefon deposu*Ihafiza*HdaHumdaJun hafiza*J~doluIn deposu*Khafiza*H~dolu
) Aag hata*Dkosul*DyuzundenAbaglant*Akotu agAmodem*Anet hiz*DimAsebeke*Bunucu*Azayif ag
)? Aag sorun*
* Akablosuz*
+ Abelge*Adosya*Aoge*Averiler*
, Aapple kimli*Agiris yap*Ahesab*Ep*Aoturum ac*
- Aparola*AsifreFlerFm*FnGinHz*Fsi*FyeGi
. Ae posta*Bposta*Amail adres*EiFm*
/ Abir oturumAoturumu~basla*G~basla*Ayedekleme oturum*
0 Abaska~aygit*Gcihaz*Giphone*Gtelefon*Adiger~aygit*Gcihaz*Giphone*Gtelefon*Aeski telefon*Aikinci iphone*G~telefon*
08 Aeski iphone*
1 Agecici bir yede*Hyede*Atelefon degis*Ayeni aldigimGygit*Fbir iphone*Jtelefon*Fcihaz*Fiphone*Ftelefon*
2 Aaplikasyon*CplerAuygulama*
3 Asifrele*Gi*
4 AdenetimliAebeveyn*Bkran suresiAis profil*Dtelefon*Cveren*Akisitlama*Burum*Aokul*Asirket telefon*GinGtenG~engel*Hizin*Ayapilandirma profil*Bonetici*GlenHiyor
5 Agelismis veri koruma*Aileri duzey veri*Auctan uca
6 Aaktivasyon kilid*Abul ozelli*Euygulama*D~kapat*Acihazimi bul*Aetkinlestirme kilid*Aiphone bulHu bulImu bul*Gmu bul*Fumu bul*Atelefonumu bul*
7 Aayarlama yardimci*I~tamam*Ailk ayar*Ekurulum*Akurulum asistan*Iyardimci*H*~ekran*Hu yap*H~bit*Itamam*Amerhaba ekran*
8 Aartik desteklem*On*Adestegi bit*Ikes*Hni kes*Aeski aygit*Fbir iosFcihaz*FiosFmodel*
9 Acalismad*Hz*Agerceklestirilem*Aiptal*AkesildiFiyo*Aolusturam*Hulam*Asorun~yede*Atamamlanamad*Ayapamad*Fi*Dilamad*Hi*Bede*~*amadi*KzHemedi*KzHlemiyo*Gsorun*
9: Abasarisiz*Acalismiyo*Ahata*Amumkun degilAolmadiDuyo*
9> Abitiremi*Filem*Atamamlanami*Imad*Jiyo*Ayarida kal*Em kal*
9G Ayede*~*amiyo*Hemiyo*Hnmadi*Jiyo*Galmiyo*Gyapmiyo*
: A*amadi*Diyo*Bdemedi*Bemiyo*Blemedi*Bnemedi*Cmadi*Diyo*Byemedi*Aengelle*Areddet*Asorun*Ayapmiyo*
:A Aacilmiyo*Cmiyo*
:[ Aizin vermi*
; Aalan bitti*Fkalma*Fyok*Ei kalma*Fm kalma*BsildiDyo*Abitmek uzereAcok buyukAdaha fazla~alanLyerAhafiza*~yok*AsigmadiFzEiyo*AtukendiAyer bitti*Ekalma*Dim kalma*Gyok*Cterince~yok*Fli~bulunm*IdegilIkalm*Iyok*Fsiz*Dmedi*FzEiyo*
< Adoldu*Dmak uzereEus*DuEyor
= Aen sonAgecen sefer*AoncekiAson alinanEbackup*EicloudFphone
=G Ason yede*
> Abitiremed*Aeksik kal*Asonlanma*Atamamlanama*ImamisHyama*Ki*
>M Abitmedi*Eiyo*
? Abaglanti problem*Jsorun*Acekmiyo*Adengesiz*Busuk*Agidip gel*Ainternet sorun*Akesilip*Bopma*Ctu*Asik sik kesil*Ayavas*Azayif*
?P Akoptu*Duyo*
?_ Akesinti*
@ Agoruntulenemi*Akullanilabilir degil*Jmad*Lz*Ki*Amevcut degil*Aulasilamad*Ii*Ayuklenemi*Gmiyo*
@J Aerisilemed*Ii*
@U Agorunmuyo*
A Aacamad*Ei*DrkenCilamad*Gi*Eiyo*DncaCmakEyaCtigim*EmBktif*Eve*Aetkinles*
B Abaglanin*Gma*Ei olma*Agerek*Ahucresel*AistiyorAkablosuz~bagl*AlazimAmobil veri*AolmadanAsadece wifiCrtAwifi a bagl*GginaFbaglantisi yokFye bagl*GokEsizEye bagl*Azorunda*Flu
C Abaglanti yokAcevrimdisiAinternet baglantiniz yokRsi yok*JolmadanJyok*Ie bagl*IsizAucak mod*
D Abuton*Adugme*Aseceneg*Gk*Bimdi yedekle*Atusu*
E Aaktif degilGolmuyo*Abasamiyo*Dilami*Fmiyo*Adokunulm*Agriles*Apasif*Asecemiyo*Dilemi*Fmiyo*BolukCnukAtiklanami*Gmiyo*Fyami*
EO Aetkin degil
F Ageri yukleme bitinceQmed*Ndevam*Nislemi*~bit*NtamamlanincaMsi bitmed*Kniyo*Ahala~geri yuk*Asu anda~geri yuk*F~geri yuk*
G Aen son~yede*Aotomatik yede*Ayede*~*nmami*Jedi*Kmi*Galmad*Km*Gyapmad*Lm*Egi yokEk yokFleme olmad*KyokJd*Iiy*Fsiz
H A*dan beriCen beriBtan beriAay olduEnceCdirClardirAcoktanAgun gec*EolduFnceDdurDlerdirAhafta*AsenedirAuzun sure*Fzaman*Ayildir
I Abir kez bileAdaha once~yedeklenme*Ahenuz~yede*Bicbir zamanG~yede*D~yede*Ayedegi hicEk hicFleme hicHnmemis
J Aerisemed*Gi*Agiremiyo*Dis yapami*Jilam*Ahesap hata*Aoturum acami*Jik degilKlam*Hkapal*Aulasami*Eilam*
K Adogrula*Aonay isti*Ela*Aparola sor*G*~gir*Iisti*Asifre sor*F*~gir*Histi*F~gir*Atekrar gir*Ayeniden gir*
L Abelirlemed*Bilmiyo*Adogru degilAeslesmi*Agecersiz*AhataliDirlami*Akabul edilm*Htmi*Boymad*Areddedi*Asifre yokFm yokAtutmuyo*Aunutmus*Etu*Ayanlis*
L] Asifirla*
M Abekliyo*Bitmek bilm*Ada donduDkaldiGiyo*Ckika kaldiBe donduDkaldiGiyo*Bondu kal*DupEyo*BurduDuyo*Ahareket etmi*Besaplaniyo*Ailerleme yokId*Hi*Akalan sure*DiyorAsaat kaldiBonsuz*Bure tahmin*Atahmin edil*Ckil*Be donduAyedekleme donduBukleme dondu
Mm Aayni yerdeAhep ayni
N Aaksamdan ber*Abutun geceHunAcok uzunEyavasAdunden ber*Agece boyu*Bun surd*DlerceAsaat olduFsur*ElerceHdirEtirCbaha kadarFtan ber*Atum geceFunAuzun surd*Iec*Im*Iu*Ayavas ilerl*Gyedek*
O Aacik degilAdevre disi*Akapali*EndiFiyo*FmisEtildi*Hmis*Bendi~kapan*
P Abaglanti kayb*Isi kesil*Mop*I~kesil*Kop*AcikarildiAkablo cik*
Q AacilamayanAbozuk*El*Ahasar gor*Fli*Aokunamad*Gi*Emuyo*Auyumlu degilHolmad*Esuz*Azarar gor*
R Akaydedem*Gilem*Imed*Jiyo*Ftmed*Hiyo*Dit hata*Ayazilamad*Dma hata*
S Aayricalik*Aerisim engel*Hhakk*Hizin*Jn*Hyetki*Aizin verilm*Fyok*Eler*Cnim*Eniz*Aklasor~eris*Asalt okun*Atam disk eris*Ayetkim*Fniz*F~yok*
T Abilgisayara guven*Aekran kilid*Gsifre*Agecis kod*Buven uyari*F~bilgisayar*Akilid*~ac*Et ekran*Fle*Gi*Aparola kod*Asifreyle kilit*
U Aalgilamad*Hi*Abaglanamad*Ii*Gilam*Gmiyo*Gti kuram*Mul*Bulamad*Fi*Dunamad*Acikmiyo*Aeslestir*Agecersiz bir yanitJyanitBormuyo*Dunmed*Atanimad*Fiyo*Enmad*Giyo*
V Aayarlanam*Hmad*Gyam*Abelirlenem*Hyem*Adegistirem*Iilem*Akaldirami*Gilam*Boyamad*Fiyo*Ddurm*
W Abeta*Adaha ustFyeniAgeri don*~iosAsonraki surum*Burum dus*Aust surum*Ayeni bir iosFsurumd*Ke aitKleBuksek surum*
X Acok eskiI*Aeski bir surum*Fsurum*Aguncel degilGle diyo*I*~gerek*Im*~gerek*Je isti*Inm*Aios~gerek*Aonce~guncelle*Asurum*~eski
Y Asilemed*Fi*Dinemed*Hi*Fmed*Giyo*Dmiyo*
YZ Akaldiramiyo*
Z Adevre disi birakam*Qilam*Akapanmiyo*Etamad*Hi*Filamad*Ji*Fmama izin*Giyo*
[ Adestegi yokFklemed*Ji*Inmey*Ki*
\\ Abuluta yukl*Aicloud a yukl*Hyukl*Ga yukl*Akarsiya yukl*AuploadAyuklenirken
] Afabrika ayar*Aher seyi sil*Aicerikleri sil*Asatacag*Diyo*DmadanBilmeden onceAtum icer*
^ A21 gunAgun icinde sil*Ekald*Esonra sil*Asilinece*Bona er*Buresi dol*
_ Aariza*Aerisim sorun*Aicloud~cok*Asadece bendeBizde deBunucu*~cevap verm*Jok*Isorun*Iyanit verm*Ayanit vermi*
\` Abazi oge*Bir kismiAdahil degilGedilm*Aeksik*AgelmediFyenEiyorCri yuklenmed*Ahepsi~gelm*AkismenAtamami~gelm*FlanmadiAyarisiBuklenmeyen
a Aaskiya al*AbeklemedeHye al*Ftil*Adevam edece*Burakla*Akaldigi yerdenAwifi bekl*
b Aisin*Asicak*Bogu*
c Abaslamad*HzGiyo*Bir sey olmuyo*Ahicbir sey olm*Lyapm*Atepki verm*GyokAyede*~baslatam*Mil*Eklemeye gecm*
d Abeklenmedik~hata*Iyen~hata*Bilinmedik~hata*Hyen~hata*
e Aaktivasyon sunucu*Adogrulama sunucu*Aetkinlestirme sunucu*Aguncelleme sunucu*Ahosts dosya*Aimzalami*Gnm*Asunucu*~baglanilam*Iiletisim*Iulasilam*Ayazilim~sunucu*
f Aartik calisi*Abasariyla tamamlandi*Kyedek*J~olduAcozdumDuldu*Aduzeldi*FmisAhallettimEol*Aoldu sag*Ftesekkur*Asimdi calisi*Bonunda olduCrun kalmad*GyokFsuz*Atekrar calisi*Ayedekleyebild*Cniden calisi*
g Ahata almad*Iiyo*Fcikmi*Fvermed*Jiyo*FyokEsiz*Bic hata
h Aarac kamera*Ageri gorusAoyun kayd*Asite yede*Bunucu yede*Averi taban*Etaban*Aweb site*Ayedek aku*Hnahtar*Gbatarya*Glastik*Goyuncu*Gparca*
i Aguvenlik duvariAreklam engelleyici
j Akisisel erisim noktasi
k Aapp store disi*
l Aguncelle*~sonraIdigimden beriKkten sonraImeden sonraKsinden sonra
m Aayni yuzdedeAher seferinde
n Abelgeler ve verilerAcevrimdisi harita*Asonraki yedekleme~gb
o Abaska agdaAfarkli wifi~calis*Asadece evde
p Ahem icloudAikisi deAne icloud
s Abaska yasayanButun cihazlarAtum cihazlar*
t Aparolami degistir*Asifre degistir*Fmi degistir*
 el
! Aκινητ*Aσυσκευ*Aτηλεφων*
$ Aυπολογιστ*
% Aαντιγραφ*Aεφεδρικ*Aμπακαπ
& Aανακτ*Bποκαταστ*Aεπαναφ*
' Aμνημη*Aχωρο*
( Aiphone~γεματοAστη συσκευηCο κινητοAχωρο στο iphone
) Aδιαδικτυ*Cκτυ*AιντερνετAσυνδεσ*
+ AαρχειαAφωτογραφι*
, Aλογαριασμ*
- Aκωδικ*
. Aταχυδρομ*
0 Aαλλη συσκευηDο iphone
1 Aκαινουρι*Aνεο iphoneEκινητοAπροσωριν*
2 Aεφαρμογ*
3 Aκρυπτογραφ*
4 Aδιαχειρ*Aπεριορισμ*
6 Aευρεση~iphone
7 Aβοηθ*~ρυθμισ*
8 Aπαλιο iosHphone
9 Aαπετυχ*Cοτυχ*Aδε μπορ*Cν γινεταιEδουλευειEειναι δυνατ*Eκανει~backupKαντιγραφ*D~λειτουργ*
9: Aδεν μπορ*Aσφαλμα*
: Aπροβλημα*
; Aδεν~αρκετ*EφτανειAπερισσοτερ*Aτελειωσ*
< Aγεματ*Dισ*
= Aπροσφατ*Aτελευται*
> Aδεν~ολοκληρ*
? Aαδυναμ*Bργ*Aκακ*~συνδεσ*
@ Aδεν~διαθεσιμ*
A Aενεργοποι*
B Aαπαιτει*Aπρεπει~wifiAχρειαζ*
C Aδεν~internetAλειτουργια πτησης
D Abackup τωραAαντιγραφου τωραAκουμπι~αντιγρ*
E AγκριEζ*Aδεν~πατησω
F Aγινεται~επαναφοραAεκτελειται~επαναφ*
G Aδεν~backupEαντιγραφ*Aτελευται*~αντιγραφ*
H Aεβδομαδ*AκαιροAμηνες
HN Aμερες
I Aδεν~ποτε
J Aδεν~προσβασηEσυνδεθ*
K Aεπαληθευσ*Cιβεβαι*Aζητα*~κωδικο
L Aδεν θυμαμαιAλαθοςAξεχασ*
M Aαπομεν*Aδεν προχωρ*Aκολλ*Eα*Eησ*
N AαργειAωρες
O Aαπενεργοποιημεν*Aδεν~ενεργο
P Aαποσυνδε*Aχανει~συνδεση
Q Aκατεστραμμεν*Aμη συμβατ*
R Aδεν~αποθηκευ*
S Aδικαιωμα*
T Aκλειδωμεν*Aξεκλειδω*
U Aδεν~αναγνωρ*EβλεπειFρισκειEσυνδεεται
W Aνεοτερη*
X Aπαλια εκδοσηBρεπει~αναβαθμ*Hενημερω*
Y Aδεν~διαγρ*Eσβησ*
Z Aδεν~απενεργ*
[ Aδεν~υποστηριζ*
\\ Aανεβασμα
] Aπουλησ*Aσβησω το iphone
^ Aθα διαγραφειAληγει
_ Aεκτος λειτουργιαςBχει πεσει
\` Aελλιπ*AλειπουνAχαθηκ*
a Aπαυση
c Aδεν συμβαινειD~ξεκιν*
d Aαγνωστο σφαλμα
f Aδουλευει ξαναAεπιτυχ*Aλειτουργει κανονικαLξαναBυθηκε
h Aβαση δεδομενωνAιστοσελιδ*Aοπισθοπορει*
 ar
! AالجوالCموبايلCهاتفBيبادCفونAتليفونيAجهازيBواليAموبايليAهاتفي
" Aاي كلاودFودCكلاودEودAسحابه ابل
# Aاي تونزAفايندر
#$ Aايتونز
$ AالماكAحاسوبAكمبيوترAلابتوبAويندوز
% Aالنسخ الاحتياطيFه الاحتياطيهAباك ابDابAنسخ احتياطيDتي الاحتياطيهDه احتياطيه
& AاسترجاعFعEدادDعادهEيد
' AالذاكرهAتخزينAسعهAمساحه
( Aتخزين~الايفونAذاكره الايفونAعلي الايفونGجهازHوالAفي الايفونFجهازGوالAمساحه الجهازF~الايفون
) AالاتصالCنتBنترنتAشبكه
* Aواي فايDفاي
+ Aملفات
, Aابل ايديAحسابAمعرف ابل
- Aالرقم السريAباسوردAرمز الدخولAكلمه السرHمرورFسرFمرور
. Aالبريد الالكترونيBيميل
/ Aجلسه
0 Aالجهاز الثانيBيفون اخرAجهاز اخر
1 Aالايفون الجديدCجهاز الجديدDوال الجديدBيفون جديدFي الجديدAجهاز جديد
2 Aتطبيق
3 AتشفيرAمشفر
4 AالشركهCمدرسهDوسسهAمدير النظامBلف تعريف
5 Aالحمايه المتقدمه للبيانات
6 Aالبحث عن الايفونCعثور عليAتحديد الموقع
7 Aاعداد الجهازBلاعداد الاوليAشاشه مرحباAمساعد الاعداد
8 Aايفون قديمAنظام قديم
8X Aاصدار قديم
9 Aغير ممكنAلا يتمEعملBم يتمAما اقدرDقدرDيتمEرضيEشتغلEكملEمكنCيشتغلBش راضيDشغالDعارفDقادرBو شغال
9: AتعذرAفشلAلا استطيعDيمكنAمشكله
9:L Aخطا
9> Aلا يكتمل
; Aخلصت المساحهAغير كافAلا تكفيEوجد~كافيهDيكفيEوجد~كافBيس لديك~كافEهناك~كافAما تكفيDفي مساحهCفي مساحهBفيش مساحه
< AامتلاAفولAمليانBمتلي
= Aاخر عمليهEنسخBلاخير
> Aتعذر اكمالAلم تكتملDيتم اكمالEكتملAما اكتملDكمل
>\` Aغير مكتمل
? AبطيءDيهAسييهAضعيفAغير مستقر
@ Aغير متاحGوفر
A AاشغلBفعلAتشغيلBفعيل
B AلازمAمطلوبAيتطلبBجبBحتاج
C Aبدون انترنتAغير متصل بالانترنتAلا يوجد انترنتAوضع الطيران
D Aالنسخ الاحتياطي الانAنسخ احتياطي الان
E AباهتAرماديAلا يضغط
EO Aغير مفعل
F Aتتم استعادهAجاري الاستعادهAقيد الاستعادهAيتم استعاده
G Aلا توجد نسخهBم يتم~نسخAما سوي نسخDعمل نسخ
H Aمن اسابيعFبوعDزمانDشهرCذ اسابيعGبوعFشهرFيامEشهر
I AابداAولا مره
J Aتعذر الوصولAلا يستطيع الوصولEمكن الوصول
K AتاكيدBحققAيطلب
L AخاطيهAغلطBير صحيحAلا اعرفAما اعرفAناسيBسيت
M Aثابت عليAعالقBلق عليAلا يتحركAما يتحركBتوقفBعلقAواقف عليAيعلق
N Aبطيء جداAساعاتAوقت طويلAياخذ وقتBستغرق وقت
O Aمتوقف عنBطفيBعطلBغلق
P AانفصلCقطعAفصل عنAقطع الاتصالAينفصلCقطع
Q AتالفAغير متوافقAمعطوب
R Aتعذر حفظAلا يمكن حفظBم يتم حفظ
S AاذنBمتيازاتAصلاحياتFه
T Aادخال رمزAمغلق برمزBقفلDول
U Aتعذر الاتصالAلا يتعرفEظهرEمكن الاتصالBم يتعرفAما يتعرف
V Aتعذر تعيينAلا يمكن تعيين
W Aاحدث منBصدار احدثAنسخه احدث
X Aتحتاج تحديثAقديم جداAيجب التحديث
Y Aتعذر حذفAلا استطيع حذفDيمكن حذفAما اقدر احذفDيحذفBش عارف امسح
Z Aتعذر ايقافAلا استطيع ايقافDيمكن ايقاف
[ Aغير مدعومAلا يدعم
\\ Aتحميل اليAرفع
] AتهييهAفورماتAمسح
^ AتنتهيAسيتم حذفAينتهي
_ AانقطاعAخوادم ابلAسيرفرات ابلAعطل
\` Aغير كاملAلم يرجعAناقص
a Aايقاف موقتAمتوقف موقت
b AحارBرارهAساخن
c Aلا يبداEحدث شيءBم يبداAما يبدا
d Aخطا غير معروفEمجهول
e Aخادم~التحديثAسيرفر التحديث
f AاشتغلBنحلتAتم النسخ الاحتياطي بنجاحDبنجاحAنجحAيعمل الان
g Aبدون خطاFمشاكل
h AاندرويدAجوجل درايفAسامسونجAقاعده بياناتAواتسBوردبريس
 he
! AאייפאדEדEוןCפוןAהטלפוןBמכשירBפלאפון
" AאייקלאודCקלאודAהענן של אפל
# Aפיינדר
#$ AאיטונסCיטונס
$ AהמקAלפטופAמחשב
% AגבויBובהBיבויAלגבותAמגבה
& AלשחזרAמשחזרAשוחזרBחזור
' AאחסוןAזיכרוןBכרוןAמקוםAנפח
( AבאייפוןBטלפוןBמכשירAשל האייפוןEמכשיר
) AאינטרנטAחיבורAרשת
* Aואי פאיBיי פיי
+ Aקבצים
, Aאפל איידיAחשבון
- AסיסמאEהAקוד
. AדואלAמייל
/ Aסשן
0 Aאייפון אחרAמכשיר אחר
1 Aאייפון החדשHחדשAהמכשיר החדשAמכשיר חדש
2 AאפליקציהHותAיישומים
3 AהצפנהAמוצפן
4 AארגוןAמנהל מערכתAפרופיל
5 Aהגנה מתקדמת על נתונים
6 AאיתורAמצא את האייפון
7 Aאשף ההגדרהAהגדרה ראשונית
8 Aאייפון ישןAגרסה ישנה
9 Aלא הצליחDמגבהEתבצעFגבהDנעשהDעובדAנכשל
9: Aאי אפשרAבעיהAלא מצליחDניתןAשגיאהAתקלה
; Aאין מספיקD~מקוםAלא מספיקAנגמר~מקוםFנפח
< Aמלא
= Aגיבוי אחרוןAהגיבוי האחרון
> Aלא הושלםEסתייםDניתן להשלים
? AאיטיAגרועAחלשAלא יציב
@ Aלא זמיןGנים
A AלהדליקCפעיל
B AחייבAנדרשAצריך
C Aאין אינטרנטAללא אינטרנטAמצב טיסה
D Aגבה עכשיוBיבוי עכשיו
E AאפורAלא לחיץ
F Aבתהליך שחזורAמשוחזר
G Aאין גיבויAלא בוצע גיבויDגובהDהיה גיבוי
H Aהרבה זמןAחודשAשבוע
I Aאף פעםAמעולם לא
J Aאין גישהAלא ניתן לגשת
K AאימותAלאמתAמבקש
L Aלא זוכרDמתקבלתDנכוןGנהAשגויBכחתי
M Aלא זזDמתקדםAנתקעAתקוע
N Aאיטי מאודAהמון זמןAלוקח~זמןAשעות
O AכבויAלא פעילAמכובה
P AהתנתקAמתנתקAנותק
Q Aלא תואםAפגוםDמה
R Aלא ניתן לשמורEשמר
S Aאין הרשאהAהרשאות
T Aלהזין קודAנעול
U Aלא מופיעEזההEתחברDניתן להתחבר
V Aלא ניתן להגדיר
W Aגרסה חדשה יותרAחדש יותר
X Aישן מדיCנה מדיAצריך לעדכן
Y Aאי אפשר למחוקAלא מצליח למחוקDניתן למחוקEמחק
Z Aאי אפשר לכבותAלא מצליח לכבותDניתן לכבות
[ Aאינו נתמךAלא נתמך
\\ AהעלאהAמעלה
] AאיפוסAמחיקה
^ AיימחקAפג תוקף
_ AהשבתהCרתים של אפלAלא זמין אצל כולםAנפל
\` AחלקיBסרAלא חזרו
a AהושההAמושהה
b Aחם מדיAלהתקררAמתחמם
c Aלא מתחילDקורה כלום
d Aשגיאה לא ידועהJמוכרת
e Aשרת העדכון
f Aהושלם בהצלחהBסתדרBצליח סוף סוףAעובד עכשיו
g Aבלי שגיאה
h AאנדרואידAוואטסאפCטסאפAמסד נתוניםAסמסונג
 hi
! AआइफोनBईपैडCफ़ोनDोनAमेरा फोनDे फोन
" Aआइक्लाउडBईक्लाउड
# Aआइट्यून्स
#$ Aआईट्यून्स
$ Aकंप्यूटरBम्प्यूटरAमैकAलैपटॉप
% AबेकअपBैक अपDअप
& Aपुनर्स्थापितAरिस्टोरBीस्टोर
' AजगहAमेमोरीAस्टोरेजCपेस
( Aडिवाइस मेंAफोन कीEमें
) AइंटरनेटAकनेक्शनAनेटवर्क
* Aवाई फ़ाईFाईDफाई
+ Aफ़ाइलेंBाइलें
, AअकाउंटAऐपल आईडीAखाताDे
- AपासकोडDवर्ड
. Aईमेल
1 Aनए आईफोनDफोनBया आईफोनEफोन
2 Aऐप
3 Aएन्क्रिप्ट
6 Aफाइंड माय
9 AअसफलAकाम नहींAनही होDं कर पाFले रहाFहुआGो पा रहाIरहाIसकाAफेलAविफल
9: Aत्रुटि
: AएररAदिक्कतAनहीं होAसमस्या
; Aअपर्याप्तAकम हैBाफी~नहींAजगह नहींAपर्याप्त~नहींAस्टोरेज नहीं
< AफुलAभर गईEयाCा हुआ
= AअंतिमAआखिरीAपिछला
> Aपूरा नहींD्ण नहीं
? AकमजोरAखराबAधीमा
A AऑनAचालू
B AचाहिएAजरूरतB़रूरी
D Aअभी बैकअप
E Aग्रे
G Aबैकअप नहीं लियाLहुआ
H Aदिनों सेAमहीनेAसप्ताहAहफ्तेEों
I Aकभी नहीं
L AगलतAभूल गयाAयाद नहीं
M AअटकAआगे नहीं बढ़Aरुका हुआ
N AघंटेDोंAबहुत देरFसमय
O Aबंद हैFो
P Aडिस्कनेक्ट
Q Aकरप्टAदूषित
T Aलॉक हैD्ड
U Aकनेक्ट नहींAपहचान नहीं
Y Aडिलीट नहींAमिटा नहींAहटा नहीं
_ Aडाउन हैAसर्वर डाउन
\` AअधूराAवापस नहीं आए
c Aशुरू नहीं
d Aअज्ञात एररHत्रुटि
f Aकाम कर रहा हैAठीक हो गयाAहो गया है अब
h Aएंड्रॉइडAव्हाट्सएपHऐपAसैमसंग
 id
! Adi hpAhapeBp kuDsayaCkuAperangkat andaKiniKsayaBonsel
$' AharddiskEisk
% A*cadang*
& A*ulihanFkanAdirestor*
' AkapasitasApenyimpananAruang
( Ahp penuhAiphone penuhAmemori hpHiphoneApenyimpanan di iphoneMiphoneMperangkatAruang di iphone
) AjaringanAkoneksi*
, Aakun*
- Asandi*
0 Aiphone lainJmaAperangkat lain
1 Ahp baruAiphone baruAperangkat baru
2 Aaplikasi*
3 A*enkripsi*
4 Adari kantorBikelolaAhp kantorAiphone kantor
6 Acari iphone sayaAlacak
7 Apenyiapan
8X Aios lamaAjadulAversi lama
9 A*ak berfungsiFisa~*backup*Kcadang*Edapat~*cadang*EjalanBgak bisaAbackup~tidak bisaBermasalahAcadang*~tidak bisaAga jalan
9: A*ak berhasilEmauBgga bisaAerorAga bisaDmauCbisaCgalBk bisaAkesalahanAtdk bisa
9M Aterhenti
: A*ak bisaEdapatBmasalahAtidak lagi
; A*ak cukupBgga cukupBhabis*Aga cukup
< A*dah fullAfull terusAicloud~ga*~cukupAmemori fullApenuh
= Aterakhir
> A*ak kelarD~diselesaikanEselesai*Abelum~selesaiAga~selesai
? AburukAgak stabilAjelekAleletCmahAtidak stabil
?N AlambatBemot
@ A*ak tersedia
@U A*ak muncul
A A*nyala*AaktifkanAdiaktif*Amengaktif*
B Aada wifiAbutuh wifiAcuma~wifiAhanya~wifiCrus~wifiAkuotaAperlu wifiAwajib
C Aada internetEkoneksiAkoneksi internetApesawat
D Acadangkan sekarangAtombol backupHcadangkan
E Aabu abuAbisa diklikHpencetHtekan
F Alagi~restoreAmasih~*ulihkanGrestoreAsedang~*ulihkan
G A*ak~*cadangkanBgak~backupAbackup terakhirBelum~*backup*Hcadang*Acadangan terakhirAtidak~backup
H A*bulanBmingguBudah lamaAhari
I A*ak pernahAbelum pernah
J A*ak~aksesEmasukFengaksesBgak~login
K A*masukkanAmasukinBinta
L A*ak benarEingatAditolakAlupaApassword*~salahAsandi*~salah
M A*ak~gerakAberhenti diAkelar kelarAmacetCndekBentokButer*AnyangkutAperkira*Aselesai selesaiBisa waktuAtersisa
N A*udah~jamAberjam jamAkok lamaAlama bangetGgtFsekaliAsangat lamaBeharianCmalamanAterlalu lama
O A*nonaktif*AdimatikanAgak aktifAmati sendiriAtidak aktif
Q A*ak kompatibelAbackup*~rusakAcadangan~rusakAfile~rusakAkorup*
R A*ak~disimpanAgagal menyimpan
S Ahak aksesAizin
T A*kunciAminta kode
U A*ak dikenaliD~*bacaEkonekEterhubungBgak~*dete*Aga~*dete*Atidak~*dete*
V A*ak~*aturEdisetelEganti
W Alebih baru
X Aharus~diperbaruiGupdateAperlu~update
Y A*ak bisa~*hapus*Edapat~*hapus*Aga bisa~*hapus*
Z A*ak bisa~*mati*Knonaktif*Edapat~*mati*Aga bisa~*mati*
[ A*ak didukungEmendukungEsupport
] A*hapus iphoneAdijualCreset
_ Aicloud~gangguanAlagi downAtumbang
\` A*ak lengkapEsemuaAga lengkapAhanya sebagian
c A*ak~mulaiAada reaksi
f A*udah berhasilHisaAakhirnya bisaAnormal lagi
g A*ak ada errorAtanpa error
h Awa
 ms
! Afon sayaAperanti
% A*andarkanAbuat salinanAsandaran*
' AsimpananBtoran*
( Aiphone~dah penuhAruang padaAstoran iphoneHperantiHtelefonAtelefon penuh
) ArangkaianAsambungan
+ Abeberapa failAfail fail
, AakaunAlog masuk
- Akata laluanBod laluan
0 Aperanti lainAtelefon lainKma
1 Aiphone baharuAperanti baharuAtelefon baru
3 AdisulitkanApenyulitan
4 Adiurus olehApentadbirAtelefon pejabatIsyarikat
6 Acari iphone
7 Apersediaan
8 Amenyokong lagi
9 A*ak boleh~*andar*Lbackup*Edapat~*andar*Aasyik failAtak jalanBergendalaAx boleh~*backup*
9: A*ak berjayaAralatAxboleh
: A*ak bolehAx boleh
; Ax cukupBcukup
< Adah penuh
= Asebelum ini
> A*ak~dilengkapkanEsiapAbelum siap
? AlembabFpAperlahanAteruk
@ A*ak~dimuatkan
A Abuka sandaranAdayakanAhidupkan
B Adata mudah alihAguna dataAkena~wifiAmesti~wifiAperlukan wifiF~wifi
C Atiada internetGsambungan
D Abutang backupHsandar*Asandar*~sekarang
E Aboleh ditekanGklikGtekanAkelabu
F Atengah~restore
G A*ak~*andarkanAbelum~*andar*Asandaran terakhir
H Aberbulan*Adah lama
J A*ak~log masuk
K Asahkan
L Akata laluan~salahMtidakAtak ingat
M A*anggar*Amasa berbakiApusing pusingAsangkutAtersangkutEekat
N Adah~jamAlama gilaIerFsangatAperlahan sangatAsepanjang malam
O Adinyahdaya*AtermatiDtutup
P A*putusAdiputuskan
Q A*ak serasiAbackup~rosakAfail~rosakAsandaran~rosak
S Akebenaran aksesCizinan
U A*ak jumpaD~*kesanEbersambungEmengesanHyambungAx detect
V A*ak~tetapkan
W Alebih baharu
X Aperlu~kemas kini
Y A*ak boleh~padam*Edapat~padam*Ax boleh padam
Z A*ak boleh tutupJ~mati*Edapat~mati*
[ A*ak disokongEmenyokong
\\ Amuat naik
] Apadam iphoneGtelefon
^ Aakan dipadam*
_ Aicloud~tergendala
\` Asesetengah
a A*jedaAberhenti seketika
b AkepanasanApanas
c A*ak bertindak balasD~mulaAtak jadi apa
f Aberjaya disandarkanAdah berjayaFolehEokay
g Atiada ralat
h Akamera belakang
 vi
! Adien thoaiAip emAmay emEminh
$ Amay tinhAo cung
% Asao luu
& Akhoi phucAphuc hoi
' Abo nhoAcho trongAdung luongAluu tru
( Abo nho iphoneHmayHtrongAdung luong iphoneLmay
(< Aiphone dayAmay day
) Aket noiAmang
+ Adu lieuAtep
, Adang nhapAtai khoan
- Amat khau
0 Aiphone cuHkhacAmay cuEkhacAthiet bi khac
1 Aiphone moiAmay moi
2 Aung dung
3 Ama hoa
4 Aiphone cong tyAquan tri vien
5 Adu lieu nang cao
6 Atim iphone
7 Athiet lap ban dauKxong
8: Angung ho tro
8X Aios cuAphien ban cu
9 Agian doanAk backupCsao luuBhong backup~duocGduocGsao luu~duocGthe~backupKsao luuBo backupDdcEuocDsao luuAloi~sao luuAsao luu~loi
9: Abao loiBi loiAgap loiAk dcBhong thanh congAloi khiAthat bai
9G Akhong tu~sao luu
: Akhoi phuc~loiDng theF~dcHuocBo theC~dcEuocAloi~khoi phucAvan de
:; Akhong con
; Ahet dung luongAkhong co duGduBo duAsap hetAthieu dung luong
< Abi dayDfullBo nho dayAda dayCy bo nhoEdung luongEroiAfull dung luongAicloud khong duG~dayAluu tru dayAsap day
= Acuoi cungAgan day nhatEnhatAlan cuoi
> Achua~hoan tatAkhong~hoan tatMhanh
? Achap chonAkemBhong on dinhAmang chamE~yeuAqua yeuAwifi~yeu
?N Aqua cham
@ Akhong kha dungF~tai duoc
A Abat backupEdcFuocEicloudEsao luuAdang batAkich hoat
B A4gAbat~wifiAcan~wifiBhi~wifiAdoi~wifiAkhong co wifiAphai coE~ket noi
C Aket noi internetBhong co ket noiJmangAmay bay
D Anut sao luuAsao luu bay gioIngay
E Abam~dcFuocBi moAmau xam
F Adang restoreE~khoi phuc
G Achua~backupFsao luuAkhong duoc sao luuAsao luu~gan nhat
H Alau roiAmay ngayAngay quaAthangBuan
I Achua bao gioFtung
J Akhong~dang nhapGtruy cap
K Ahoi mat khauAnhap laiFmat khauAxac minhEnhan
L Abao saiAmat khau~khongJsaiAquenAsai mat khau
M Abi doEungDketAcon laiAdung oFyenAhoai~xongAmai~xongAquay maiAtreoAuoc tinhAxoay mai
N Aca demDngayBham nhuFquaAlau quaEtheAmay tiengAqua lauArat chamElauAtieng roiF~chua
O Abi tatAchua batAdang tatAtu tat
P Abi ngatAmat ket noiAngat ket noi
Q Abackup~hongAkhong tuong thichAsao luu~hong
R Akhong luu duocGthe luu
S Akhong co quyenAquyen truy cap
T Abi khoaAdang khoaAmo khoaAnhap mat maAtin cay
U Akhong nhanGtim thayF~ket noiBo nhanC~ket noi
V Akhong~dat~mat khauHoi~mat khau
W Aha capAmoi honAphien ban~cao hon
X Acan cap nhatAphai cap nhatAqua cu
Y Akhong the xoaGxoa~duocAxoa~khong duoc
Z Akhong tat~duocHhe tatAtat~khong duoc
[ Akhong~ho tro
\\ Atai len
] Axoa iphoneEmayEtat ca
^ Ahet hanAse bi xoa
_ Abi sapAicloud sapG~gap su coAmay chu~loi
\` Abi thieuAkhong day duAmot phanAthieu anh
a Atam dung
b Anong quaAqua nong
c Akhong bat dauGphan hoi
f Ada~thanh congBc roiBuoc roiAlai binh thuong
g Akhong co loi
h Adanh baAzalo
 th
! AมือถือAโทรศัAไอแพดCโฟน
" Aไอคลาว
# Aไอทูน
$ AคอมAแมค
% AสํารองAแบคอัพC็คอัพ
& Aกู้ข้อมูลDคืนDเครื่อง
' AความจุAพื้นที่Aเมม
( Aพื้นที่iphoneHเครื่องHไอโฟนAเครื่องเต็มAในเครื่อง
) AสัญญาณAเครือข่ายBน็ต
)* Aไวไฟ
+ Aไฟล์
, Aบัญชี
- Aรหัส
0 Aเครื่องอื่นHเก่า
1 Aเครื่องใหม่Aไอโฟนใหม่
2 AแอปCพ
6 Aค้นหาiphoneFของฉัน
8 AรองรับBุ่นเก่า
8X Aiosเก่า
9 Abackup~ไม่ได้Aicloudไม่ได้Aคอมไม่ได้Aสํารอง~ไม่ได้Gข้อมูล~ไม่ได้Aอัพ~ไม่ได้
9: AผิดพลาดAมีปัญหาAล้มเหลวAเออเรAไม่ทํางานDยอมDสามารถ
9:> Aไม่สําเร็จ
: Aไม่ได้
; Aพื้นที่หมดAใกล้หมดAไม่พอDเพียง
< Aเต็ม
= Aล่าสุด
> Aไม่สมบูEามารถ~เสร็จDเสร็จ
? Aไม่ดีDเสถียร
?N Aช้า
?P Aหลุด
@ Aโหลดไม่Aไม่พร้อม
A Aเปิด~backupFสํารองEใช้
B Aต้อง~wifiFไวไฟAเฉพาะBน็ตมือถือAไม่มีwifi
C Aเครื่องบินAไม่มีเน็ต
D Aข้อมูลตอนนี้Aปุ่มสํารอง
E Aกดไม่AสีเทาAเลือกไม่ได้
F AกําลังrestoreG~กู้Aยังกู้
G Aสํารอง~ล่าสุดAไม่สํารองDได้~backupGสํารอง
H Aนานแล้วAวันแล้วAสัปดาAอาทิตAเดือน
I Aไม่เคย
J Aบัญชีไม่ได้Aเข้าไม่ได้Aไม่สามารถ~เข้า
K AขอรหัสAยืนยันAใส่รหัส
L Aรหัส~ผิดAลืมAไม่ถูก
M Aค้างAซักทีAมาณเวลาAสักทีAหมุนAเวลาที่เหลือAไม่ขยับDเดิน
N Aชั่วโมงAนานมากAเวลานาน
O AถูกปิดAปิดเองAโดนปิดAไม่ได้เปิด
P Aขาดการเชื่อมAตัดการเชื่อม
Q Abackup~เสียAสํารอง~เสียAเข้ากันไม่ได้Aไฟล์~เสีย
R Aบันทึกไม่Aไม่สามารถ~บันทึก
T Aถูกล็อAปลดล็อAเครื่องล็อ
U Aต่อ~ไม่ได้Aไม่พบDสามารถ~เชื่อมDเจอEห็น
W Aใหม่กว่า
X Aต้องอัปGพAเก่าเกิน
Y Aลบ~สํารอง~ไม่ได้Dไม่ได้Aไม่สามารถ~ลบ
Z AจะปิดAสามารถปิด
_ Aล่ม
\` Aบางส่วนAหายไปAไม่ครบDหมด
c AเงียบAไม่ตอบDเริ่ม
f Aข้อมูลได้แล้วAรองได้แล้วAสําเร็จแล้วAเรียบร้อย
h AแชทBบตAไลน์
 ko
! A내폰A스마트폰A아이패드C폰A애플기기A이기기A제폰A핸드폰A휴대폰
" A아이크라우드A클라우드
# A아이튠A파인더
$ A노트북A디스크A맥북B에B으로A컴터B퓨터
% A백업A벡업A빽업
& A데이터옮D이전A복구B원
' A5기가A공간A메모리A용량A저장소
( Aiphone용량G의저장G저장A기기에공간C용량C의저장C자체C저장A내부저장A본체A이기기에A패드용량C저장A폰에공간B용량B의저장B저장
) A공유기A네트워크A신호A연결상태A인터넷A통신
)* A와이파이
* A무선인터넷
+ A일부데이터C항목A파일
, A계정A로그인A애플idC아이디
- A비밀번호B번A암호가C까C는C도C로C를C모C변경C설정C안C입력C잊C틀C확인
-T A패스코드
. A메일주소A이메일A인증메일
/ A세션
0 A기존기기C아이폰A다른iphoneC기기C아이C폰A예전기기C아이폰
1 A새iphone으로B기기로B로운iphone으로D아이폰으로B아이폰으로B폰으로A임시~저장C백업
2 A앱데이터B은B을B의B이A어플A이앱
2\` A일부앱
3 A암호화
4 A관리자A스크린타임A업무용A조직A프로파일A학교아이C에서A회사가C아이C에서C폰
5 A고급데이터보호
6 Aiphone찾기A나의찾기A아이폰찾기A활성화잠금
7 A설정을끝D마D완료C이안끝D완료C지원A초기설정
8 A구형iosA아이폰4A오래된ios
8: A더이상지원A지원~종료D중단
9 A계속안A백업~불가D안해D않되D이되지않A생성되지A어지지않A왜안A자꾸안A작동하지않A중단되A진행되지
9: A문제가발생D생C발생A백업~수가없E없D안됩C에문제A복원~못D불가D수없D안돼E되E된E됨E됩C되지않A실패A에러A오류A중문제A지못
9:G A백업~못D안돼E됐E되E된E됨
9:M_ A먹통
9> A완료되지
9>M A끝나지않A안끝
9? A끊겨B기
9M A멈추고C네C는데B춤B춥B춰B췄A진행안되C이안
: A거부A꺼야A끄라B래A막혔A종료됐A켤수~없A활성화~수없
:? A막아
:@ A사용할수없
:A A못켜A안켜A켜지지A활성화가안D되지D안되
:[ A지원되지않
; A공간없C이더필요D없A늘려야A모자라C란A부족A안남A용량없C이안D없A초과A충분하지
< A가득A꽉차B찼A다써B썼B차B찬B찼A만땅A찼다B어A한도
= A마지막A이전백업A저번A지난번A최근
> A끝내지못A마치지못A미완료A완료가되지C를못C못C안되D됨C하지못C할수~없
>M A완료가안
? A나빠B쁘A네트워크문제E오류A느려B리B린A불안A안좋A약해A인터넷문제A좋지않A차단
@ A가져올수~없A로드할수~없A불러오지못C올수~없A사용불가A열수없A이용할수없A표시되지C할수~없A확인할수없
@Q A읽을수없B지못
@U A안보여
A A다시켜A켜기B는데C중B니B도B려B면B지못A켤라B려B수A활성화~실패D하는E려D할
B Awifi~필요A데이터로A마쳐야A셀룰러데이터D로A연결~있어야D필요C되지않C하라D래C해야A와이파이~있어야F필요E가없E없E에서만A완료하지않C해야
C A네트워크에연결하A비행기모드A에어플레인A인터넷안D에연결D연결D이끊E안E없
Cn A오프라인
D A백업~버튼C누르C메뉴A지금백업
E A누를수~없A눌리지A버튼~비활성A선택이안A안눌A지금백업~비활성A클릭이안A회색A흐리게
Ec A눌러도A무반응A반응이없
F A복원이끝나D안끝D완료C중이D인D입C진행C하고있D는중A아직~복원
G A마지막백업날F은F이D으로백업A백업~되지않C된적C이없C하지않C한적D지A자동백업이C으로백업이A최근백업이
H A개월A년전A달전B째A두달A며칠A몇달B주A월부터A일동안B전에B째A작년A주넘B동안B일B전에C이B째A지난달A한달
I A백업기록이없C이없다A적없B이없A한번도
J A계정~문제A로그아웃C인안되D에실패D이안D할수~없A액세스하지못D할수~없A접근이안C하지못C할수~없B속이안C할수~없
K A계속비A다시로그인C입력A물어A비밀번호~확인A암호~확인A인증A입력하라C해야A자꾸비C암호A확인~필요C되지않C이안C하라C해야
KT A암호~요구
L A기억안C이안C하지못A까먹A맞는데B지않A모르겠B름A몰라A무슨비C암호A설정한적A안맞A올바르지A일치하지A잊어B었A잘못A틀렸B리B린
M A계산중B속돌A그대로있A넘어가지A로딩A멈춘A무한A백업중에서A시간~늘어A안넘어B움직A에서안넘D올D움A움직이지A퍼센트에서
N A너무느C오래A몇시간A밤새A백업~느려E리A복원~느A시간넘C동안C이넘C째A오래걸려D리는D립A이틀A하루종일
O Aoff로A꺼놓B져B졌B지B진B짐A비활성화돼E되E상태A켜져있지A해제됐C되어
P A끊겼B어져C졌A도중~끊A분리되A연결~끊D해제A인식됐다A자꾸끊A접속이끊A케이블~빠
Q A깨져B졌B진A손상A호환되지C성C안되C이안A훼손
R A쓰기~오류A쓸수없A저장되지C못C실패C안되C에실패C을못C이안C하지못C할수~없
S A권한문제C없C을C이A액세스~거부D권한A읽기전용A접근~거부C권한
T A비밀번호~입력하라B번~입력A신뢰~눌러A암호~입력하F해A잠겨B겼B금을C풀C해제C화면B긴
U A감지가안C하지못A뜨지않A못찾A안떠B뜨B보임B잡A연결되지C실패C안돼D되C에실패C을못C이안C하지못C할수~없A인식되지C못C안C을못D안C이안C하지못A잘못된응답A찾을수없
V A변경을못C이안C하지못C할수~없A설정되지C안되C에실패C을못C이안C하지못C할수~없A해제할수없
W A높은버전A다운그레이A더높은B최신A버전이높A베타버전C에서A새로운버전에서A최신~의백업C버전에서
X A구버전이A낮은버전A너무낮C오래된A버전이낮D안맞D오래A업데이트~먼저F필요F해야E하래
Y A삭제가안C되지C를못C못C안돼D되D됨C에실패C하지못C할수~없C해도~그대로A안지워A지우지못B울수~없B워지지
Z A꺼도~켜B지지A끌수~없A못끄A비활성화가안E할수~없A안꺼A체크~안풀A해제가안C안되C할수~없
[ A미지원A백업~안되는앱A지원안되C이안C하지않A허용하지않
\\ A업로드~실패D가D를D및D와D중
] A보상판매A지우기전A초기화전D하기E려A팔려고
^ A만료A삭제된다D대C될C됩A일남B뒤B후
_ A다운됐A서버가다운D죽D터C다운C문제C오류C터B비스~중단A장애A접속불가A터졌
\` A다안돌C됐C되A덜복원A데이터~안보A돌아오지A사라져C졌B진~안보C이복원A설치가안A안깔B넘어오D왔B돌아B들어A앱이복원A없어져C졌A완료되지않A일부가C데이터가C만
a A대기중A보류A와이파이~기다A일시정지C중지A재개
b A뜨거B겁A발열A식어B을B히A온도
c A반응없A시작되지C못C안돼D되C을못C이안C하지C할수없A아무런C일도
d A알수없는에러E오류A예기치~오류B상치~오류
e Ahosts파일A서명B버에연결~못G안G없C연결A업데이트서버A활성화서버
f A다시~됩니다C잘A무사히A문제없이~됩F완료A백업~성공D완료됐F되었D잘돼E되네E됩C됐습D어C되었습A복원~성공A성공적으로C했습D어A이제~됩니다D잘돼E되A정상적으로~됐A해결됐C했
g A에러없이A오류가없C는없C안뜨C없이
h A갤럭시A구글A데이터베이스A삼성폰A서버백업A안드로이드A워드프레스A윈도우백업A카카오톡B톡A타임머신A후방카메라
i A광고차단A방화벽A프록시
j A에그A테더링A핫스팟
k A사이드로드A탈옥
l A업데이트이후E하고G나서E한E후A올리고나서
m A같은곳C지점A똑같은데A매번A항상같은
n A다음백업용량E크기A문서및데이터A오프라인지도
o A다른네트워크C와이파이A회사에서는
p A둘다A아이클라우드도C튠즈도
q A백신
r A베타
s A가족모두A모든기기A저만
t A비밀번호를바꾸E변경A암호를바꾸
 ja
! AこのデバイスC端末AアイパCフォAスマホCートフォンA携帯
" AアイクラAクラウド
# AアイチューンAファインダー
$ AコンピュータAディスクAパソコンAマックにDブック
% Aicloudに保存Gへの保存Aクラウド保存AバックupDアップEプCグアップ
& AリカバリBストアA引き継B継A復元A戻すときBせなBそうA書き戻A移行がCさCしCできC中C後
&\` A戻りませ
' AストレージBペースAメモリA空き
( Aiphoneに空きGのストレージH容量H空きGストレージAスマホの容量AデバイスのストレージF容量F空きAフォンの容量A本体A端末の空き
) AインターネットAネットがDワークD環境A回線A接続がA通信A電波
* AワイファイA無線lan
+ AファイルA一部の項目A書類
, AアカウントBップルidAサインインAログイン
- AパスがCをCコードCワードC聞かれA暗号化パスB証番号
. Aメールアドレス
.K A確認メール
/ Aセッション
0 AほかのデバイスA他のiphoneCデバイスC端末A別のiphoneCデバイスC端末A前のiphoneA古いiphone
1 A一時バックアップC的な~ストレージEバックアップA新iphone~移Bしいiphone~準備K移JへDデバイス~移A移行用
2 Aアプリ
3 A暗号
4 Aが制限さAスクリーンタイムAプロファイルがインストールGや制限A会社からCのiphoneC支給A学校からA業務用A構成プロファイルA機能制限A管理されC者A組織
5 A高度なデータ
6 Aiphoneを探すAアクティベーションロックAデバイスを探すA探すがオCをオ
7 Aセットアップ~完了H終A初期設定がEをA設定を完了Cアシスタント
8 Aiphone4*AサポートされなくなE対象外A古いios
8: Aサポート~終了
9 AてくれなDませAわれなCませAバックアップ~とれなJませH取れていませJなGが~されなKませGされないのJくG不A中断されA復元されませA正常に~できなEれなA途中で切D止D終
9: AうまくいかAから復元されなAができなDませB出来なAできなかったDくなCませんでしたAエラーAバックアップ~できずJなJませH出来なJませA不具合がA出来なくなA問題が発生しD起A復元~できずFなFませD出来な
9> A完了しなDませ
9>M A終わらCりませ
9G Aバックアップ~できていなKなH取れていなKな
9M A進まBみませ
9c A始まらCりませ
: A使えなA停止A拒否
:A Aオンに~できなGませDしてもDならEりませ
:G Aバックアップ~されな
:[ A対応していな
; Aストレージ~ありませFがなA下回ってA余裕がなA使い切A収まらA圧迫A増やせA容量~ありませCがなD少なCなくCの問題CオーバーA少なすぎA空きがなD少なC領域なA超えてA足りずCなCませCん
< AいっぱいA上限A埋まっA満杯
= A前回A最後B終A直近
> A完了~できなFませCしていなCせずB成しなCできなA終わっていなEな
>\` A未完了
? Awifi~悪AブロックさA不安定A安定しなA弱いA状態~くなCが悪A環境~くなCが悪A途切れA通信が悪A速度制限A遅いBくA電波~悪
@ Aファイル~アクセスできなF使用できなA利用できなEませA取得できなA表示できなEませA読み取れませC込めませ
@Q A読み取れなC込めな
A AonにするとDできなDならAオンにしています.I~からIとIのEようDするとFにD出来A有効にしようDするとDできなDならC化
B A5gでAwifi~必要EがなEじゃないとEなEにつなげF繋げAつながってなAモバイルデータA回線ではA完了~必要CしないとA接続~必要CされていなFなCしていなDないとA繋がってなA通信では
C Aインターネットへの接続H接続AオフラインAネットにつなE接続E繋A圏外A機内モード
D Aアップ~ボタンDを作成がA今すぐバックアップD作成A作成~ボタン
E AグレーでDにDアウトAタップできなFませAボタン~無効A押せなCませA薄いBくな
EUc A反応しな
Ec A反応がなA押してもA無反応
F Aバックアップから復元されるとA復元が完了しなFするD終わらCしていますFるとEるC中とDなDのた
G Aバックアップ~されていなKなJませHしていなJなHていませIませHわれていなGがなA前回のバックアップがJはA最後にバックアップCのバックアップ~がKは
H Aか月AしばらくAカ月Aヶ月A何日もB週A先月B週A去年A数日A日前B間A月からA週間
I A1回もB度もAまだバックアップ~なJませAバックアップがありませA一回もB度も
J Aアカウントに~できなJませBクセス~できなHませAサインアウトさDイン~できなIませ
K Aアドレス~確認AサインインしAパスワード~入れH力しG再G求G確認G聞A確認が必要CされCしないとA認証
L AわからCりませAパスワードを求めらG聞かれA分からA受け付けA忘れA思い出せA正しA知らなA覚えがCていなDなA設定していなEなA違うBっA間違
M AいつまでもAくるくるAぐるぐるAずっと~中AフリーズA一向にA中のままA動かずCなA固まA増えていA変わらなA止まA永遠A状態のままA計算中
N Aなかなか~終Aバックアップ~遅A一晩A何時間A復元~遅A時間~かかってFりすCかかるCたっCもC以上C経A遅すぎA長すぎ
O AoffだっDになっDのままAオフですCになっEるCのままD状態BンになっていなGなA勝手に~オフA有効になっていなA無効になっ
P Aケーブル~抜A切断A取り外されA接続~解除Cが切C切B触不良A認識~切Cされなくな
Q Aデータ~破損Dが壊Aバックアップ~破損Gが壊Aファイル~破損Eが壊A互換性~ありませEなA壊れているかFたA損傷A破損しているか
R A保存~できなFませCされなEませCできずCに失敗A書き込~できなDみエラーDめ
S Aアクセス~拒否E権E許可A権限A許可がなA読み取り専用
T Aパスコード~入れH力G求FでロックAロックされたFていますHるかIたIとIのGるDを解除D画面D解除A信頼~押
U Aiphone~表示されなLませAつながらAデバイス~表示されなA出てこなA接続されなCできずEなEませA検出されなCできなA無効な応答A繋がらA認識~ないEくDませ
U\` A見つから
V Aパスワード~削除できなG解除できなA変更~できなFませA設定~できなFませCに失敗
W Aiosが新しAより新しいAダウングレードAバージョンが新しAベータ版からEでA新しいiosDバージョンで作Iの~で作A方が新し
X Aiosが古Aアップデート~必要Gを求Aソフトウェアが古Aバージョン~古G違A古いバージョンのたBすぎA更新が必要
Y Aバックアップ~消えなA削除ができなFませCされなCしても~残CすることができなCできずEなEませA消せなCませ
Z AoffにできなAオフに~できなGませDしても~オンDならEりませA外せなBれなA無効にできなA解除できなEませ
[ AサポートされていなIませEしていなA対応していませEなA非対応
\\ Aアップロード~できなH失敗GおよびGがGと
] A下取りA初期化~前DしようA消去~前Cしよう
^ A削除されまEるA日後に~削A期限A消えますBされ
_ AつながりにくAの障害Aサーバ~落E障害DーがダウンEダウンCビス~停止F障害A一部のユーザA多くのユーザA止まったままA繋がりにくA落ちていますDるA障害かCがCでCによCはC発生
\` AがなくなっB復元されなB消失Aは復元されなAダウンロードされなA一部~しかDだけCのアプリDデータD写真A入っていなDなA反映されなA引き継がれなA復元~消えたCされていなFなA戻ってこなDなBらA消えて~ましたDいDまDるA移行~消えたCできな
a Awifi~待A一時停止A中断中A保留A再開
b A冷まBやA熱いBくA発熱
c A何も始C起A開始されなCしなCできなEませ
d A不明~エラーA予期~エラー
e AhostsファイルAアップデートサーバAサーバ~つながらE接続できなIませE通信できなA更新サーバA署名A認証サーバ
f AできるようになったHりましたAバックアップ~完了しましたH成功Gが~できましたGできましたA復元できましたA成功しましたA正常に~ましたA無事~ましたA直ったBりましたA解決し
g AエラーなDはなE出Dもな
h AlineのEバックアップAwindowsバックアップAアンドロイドAギャラクシーAグーグルAゲームデータAサーバーのバックアップAセーブデータAタイムマシンAデータベースAバックカメラ
i AファイアウォールBィルタリングA広告ブロック
j Aインターネット共有AテザリングAポケットwifiAモバイルルーター
k Aapp store以外AサイドロードA脱獄A野良アプリ
l AにしてからAアップデートしてからG後BプデしてからD後AバージョンアップA更新してから
m A同じところC場所C所C箇所A毎回同じA決まって
n Aアプリが~gbAオフラインマップF地図AダウンロードしたA書類とデータA次回作成時のサイズ
o A他のwifiA会社ではA別のwifiC回線A実家では
p AicloudもitunesもBtunesもicloudもAどちらもA両方
q Aウイルス対策Aセキュリティソフト
r Aベータ
s AみなさんA他の端末もA全部の端末A家族全員
t Aパスワードを変えH更
 zh
! A平板A手机B機A此裝置B设备A苹果A蘋果A该设备
" A云备份B存储B空间B端A苹果云A雲備份B空間B端
# Aapple裝置F设备A爱思
#$ A访达
$ Ac槽B盘Ad盘AituneA主机A电脑A硬盘B碟A磁盘B碟A笔记本A筆電A電腦
% A備份B分B唔到A备不了份B份B分
& A从备份A回復A從備份A恢复B復A还原A還原
' A200gA5gA储存A儲存A内存A存储A空間B间A記憶體
( Aiphone上沒H没G储G儲G可用G存G已满H滿G本G没有足G空A手机上没C内存C可用C存C容量C已满C快满C本C没~空间C满C空B機儲C容量C已滿C本C沒~空間C滿C空A本机B機A裝置上沒C沒有足A设备上没C可用C存C空
) A伺服器A信号A宽带A无线A服务器A無線A網絡B路B速A网络B速A联网A訊號A路由A连接A連線
)j A热点
* A无线局C网A無線區C網
+ A数据A文件A檔案A照片A資料A項目A项目
, A帐号B户A帳戶B號A登入B录A苹果idA账号B户
- A密码B碼
. A信箱A电邮A邮件B箱A郵件A電郵
/ A会话A工作階段A會話
0 A其他iphoneC手机C裝置C设备B它设备A另一个~手机E设备C個~裝置C台C支C部B外一台
1 A临时~储D备份A为新A免费~icloudA换新~前A換新~前A暫時~備份D儲A為新A移到新A给新A臨時~備份
2 A应用A應用A程序B式A軟件B體A软件
3 A加密
4 A公務機B司~不让D禁D限制C发的C手机D機C政策C發的C的手A受管B限制A学校~不让A家長B长A屏幕使用时间A工作手机C机A描述文件C檔A由组织A监管A管理员C員A螢幕使用時間A被管理B限制A裝置管理A限制了
5 A端到端加密B对端加密B對端加密A進階~保護A高級~保護B级~保护
6 A关闭查找A尋找iphoneC我的A查找iphoneC我的C手机A關閉~尋找
7 A初始設定A完成設定C设置A設定助理C未完C沒~完C輔助A设置助理C向导C未完C没~完
8 Aios5D6Bphone4HsA不再支持D援A停止~支持A旧机型B系统A老机型B系统A舊機型B系統
9 A不能完成A備份~中斷C出~問題C無法A备不了B份~中断C出~问题C无法A无法~备份D恢复A未成功B能~備份D备份C完成A沒有成功A没有成功A法備份B备份B自动C動B进行B進行A無法~備份D回復D恢復D還原
9: A不成功A为什么不能A備份不A出錯B错A報錯A备份不A失败A怎么不能A恢复不B復不A报错A还原不B是不能A還原不
9:> A没成功
9:L A錯誤A错误
9> A到一半A未完成A沒完成B成功A没完成A法完成
: A不允许B让A出問題B现问题B问题A启动不了A回復不A开启不了A异常A打不A拒绝A无法A未能A沒辦法A没办法B法A無法A異常A發生問題
:A A开不A開不
:U A连不
:p A都不行
; A不够B夠A买空间A備份不下A备份不下A太小B少A存不下A放不下A沒有容量C空間C足夠B空間A没容量B有空间C足够B空间B足够A用光B尽B盡A耗尽A装不下A裝不下A買容量B空間A超出B过~空间D限B過~空間A还需A還需A需要更多
< Aicloud满G滿A一直满A又满A容量满A已满B滿A快满B滿A显示满A没空间了A满了A滿了A爆了B满A用完A空間滿B间满A都满A顯示滿
= A上一次B次A前一次A最后一次B後一次B近一次C的备份
=G A最近备份
> A不能~完成A份不完A做不完A完不成A无法~完成A未能~完成A沒備~完B有~完成B跑完A没备~完B有~完成B能~完A無法~完成
? Awifi~不好F差A不佳B稳B穩A信号~差A太差A很差A断断续续A網路~不好D問題D差D慢C狀B速~慢A网不好B太慢B慢B络~不好D差D慢D问题C不行C状B速~慢A訊號~差D弱A较差A连接~差A連線~差
@ A不可用A加载不A无法~使用A暂时无法A暫時無法A未能读取C載入A法使用B加载B显示B获取B讀取B读取B載入B载入B顯示A無法~使用A目前无法A获取不A访问不了A載入不
@J A法取用B存取B访问
@U A讀取不A读不B取不
A A備份~開啟A启用A啟用A备份~开启A开启~icloudD备份A打开~icloudD备份B開~icloudD備份A正在开启C開啟A法开启B開啟A開啟~icloudD備份
AL A打不开
B A一定要A先连B連A只能~wifiA叫我连C連A必需B須B须A才能A未连~wifiA沒wifiB有wifiA没wifiB有wifiB连~wifiA流量A移动数据A行動網路A要求~连B连B連A請連A让我连A请连A需要~wifiD无线D無線C先B连
C A上不了网A互联网A断网A未连~网B連~網A沒有網B網A没有网B网B联网B连~网A網際網路A连上网B不上网B接网A連上網B不上網B接網A飛航模式A飞行模式
D A備份~按鈕C鈕C鍵A备份~开关D按钮C选项C键A现在备份A現在備份A立即備份C备份
E A不可点B能点C點A反灰A变灰A按不B了没反A是灰A法按B点B點A灰了B掉B的B着A点不B了没反B击不了A變灰A选不了A選不了A點不
F A回復中C還沒A恢复中C过程C还没B復中A正在~回復D恢复E復D还原D還原A还原中C还没B在~恢复D还原B没~恢复完A還原中C還沒B在~回復D還原
G A上一次~備份E备份B次~備份D备份A不再~備份D备份A备份停A最后一次~备份B後一次~備份A未備份B备份B进行备份A沒備份B有~備份A没做~备份B备份B成功备份B有~备份A自动备份B動備份
GI A尚未~備份
H A三天A两周B天A个月A久沒B没A個月A兩週A几周B天A半年A周前B未B没A多天A天前B未B沒B没B都A星期A月前B开始B未B沒B没B都A礼拜A禮拜A週沒
I Aiphone未~備份I备份A一次也没C都沒D没A从未B来没B没A尚未~备份A從來沒B未B沒A有備份過B备份过A沒備份過A没备份过B有任何备份
J A无法~帐D账A未能登A法登A無法~帳A登不B入不B录不A访问不A连不上~账
K A确认~密码D邮A確認~密碼D郵D電郵A要密码C碼B我~密码B求密码A認證A輸入~密碼B密碼A输入~密码B密码A驗證A验证
L A不对B對B正确C確B知道~密码F碼B記得B记得A什么密码A密码不C错B碼不C錯A忘了B咗B記B记A想不起A无效A有誤B误A沒設A無效A记不
M A一直停C卡C在備份D备份C显示~正在C轉C转C顯示~正在A不动B動B变A停了B住B在B留A剩下~分钟B余~分钟A卡1B9B了B住B咗B在B死B着A正在计算A沒動A没动B进A轉圈A转圈A还剩~分钟B没~完A进度~不D没A進度~不A還沒~完
Mc A沒反應A没反应B有反应
N A一晚上A个小时B钟A了好久B很久A個小時B鐘A備份了~天A半天A备份了~天A多小时C時A太久B慢A好慢A小时了B時了A很慢A整天B晚A要很久A超久B慢A这么慢A速度慢
O A关掉了B闭了C状态A已停用B关闭B關閉A是关B關A显示关A未开启A沒有開啟B開啟A没开启A自动关B動關B己关C關A被停用B关B關A關閉狀態
P A失去连A拔了B掉A掉线A断了B开B掉B线B连A斷了B掉B線B開A连接~断A連接~斷B線~中斷D斷
Q A不兼容A備份~損壞E毀D毀損C壞A备份~损坏C坏C文件坏C是坏A损坏~备份C或A損壞~備份B毀~備份C或A文件~损坏A檔案~損
R A保存不C失败A写入不A存不了C进C進A无法~保存A未能~保存A法保存B储存B儲存B存储C到B寫A無法~儲存到C將~儲存
S A取用權A只读A存取權A拒絕存取B绝访问A权限A權限A被拒A访问权
T A信任此C电脑C電腦A先解鎖C锁A密码保护C锁B碼鎖A已鎖B锁A手机密码C解锁A是鎖B锁A未解锁A沒解鎖A没解锁A被鎖B锁A解鎖iphoneC手機B锁iphoneC手机A請解鎖A请解锁A鎖了B住B定螢幕A锁了B住B定了B屏
U A不识别A偵測不A找不到iphoneD我的D手机E機D裝置D设备A抓不到A搵唔到A无法找到A未能连C連A检测不A沒有顯示A没显示A法偵測B检测B识别B辨識B连B連A無法找到A看不到iphoneD手机A認不A讀不A认不A识别不A辨識不A连接不A連不B接不
V A不能设置~密码A密码设置失败A无法取消~密码A更改密码失败A未能設C设A法修改B改B更改B移除~密B設B變更B设A設定~密碼失敗C不了A设置~密码失败C不
W A更新版本的C的iosD版本D系統E统B高版C的A版本太高C高A系统更高A較新B高A较新B高A降级A高于B版本
X A先升级B更新A必須~更新B须~更新A旧版本A版本~低D旧D老D舊A系統~舊B统~低D旧D老A舊版本A要升级B更新A較舊A较旧
Y A不讓刪B让删A为什么不能删A删不A刪不A无法~删除C删C移除A未能删C刪A沒辦法刪A没办法删B法删A無法~刪除C刪C移除A还是不能删
Z A不讓關B让关A关不了C掉B闭不A加密~灰A取消不A无法停用C关C取消A未能关A沒辦法關A没办法关B法关A無法停用C取消C關A關不了C掉
[ A不允許~備份C许~备份B受支B提供~备份B支持C援A无法被备份A禁止~备份
\\ A上传B傳B载
] A以旧换新A出厂设A卖手机A原廠設定A回復原廠A恢复出厂A抹掉B除A清除~內容D内容C所有C手机A賣手機
^ A21天A会删B被删A到期A即将~删B將~刪A后删A将删B被删A將刪B被刪A後刪A會刪B被刪A过期A还剩~天A過期
_ Aicloud~崩H挂H掛了G出现故障G故障A不少用户A伺服器~問題E掛E故障E異常A備份服務A备份服务A大面积~故障A宕机A当机A服务~中断D故障C器~崩E异常E挂E故障E问题B務~中斷D故障A當機A瘫痪A苹果~崩A部分用戶D户
\` A只恢复B還原A回復~不完整A少一B了A恢复~不全E完整C后~不见E少E没C完~不见E没C未完A某些項目C项目A沒回來B恢復B有全部C回復C完全C恢復C還原B還原A没回来B完全B恢复B有全部C回来C恢复C还原B还原A缺了A還原~不完整C後~不見E沒A部分~无法恢复D沒D没D無法還原C項目C项目
a A暂停A暫停A等wifiB待wifiC无线C网C连C連C電
b A冷却B卻A发烫B热A太烫B热B熱B燙A很烫B燙A發燙A过热A過熱A降温
c A不开始B開始A冇反應A就不备份B是不備份D备份A开始不了A无反应A未能开始A根本不备份A沒有反應C開始B開始A没开始B有任何反C开始A法开始B開始
d A不明~錯誤D错误A意外~错误A未知~錯誤D错误C问题B預期~錯誤
e AhostsA关闭验证A更新伺服器C服务器A法联系B聯A激活服务器A苹果服务器C的服务器A蘋果伺服器A關閉認證A驗證伺服器A验证~关C服务器
f Aok了A備份好了C成功了C正常了A又可以A可以備份了C备份了A后就好了A备份好了C成功了C正常了A已成功B经成功B解决A恢复成功了C正常B復正常A搞定了A现在可以了C好了C正常A現在好了C正常A終於可以C好C成功A终于可以C备C好C成功C正常A解决了B決了A還原成功了A順利~備份D完成A顺利~备份D完成
g A不报错A沒報錯B有~錯誤A没出错B报错B有~报错D错误B错误
h Aline備份E的聊天E聊天Aqq备份AvivoAwebdavA三星A倒車B车A備份lineA华为A备份微信C聊天A安卓A對話紀錄A小米A微信備份C备份C聊天A数据库A时光机B间机器A時光機A百度云A網站A网盘B站A群晖B暉A聊天紀錄C記錄C记录A華為A虚拟机A行車紀錄B车记录A資料庫
i A代理A广告拦截A廣告攔截A梯子A翻墙B牆A防火墙C牆
j A熱點A随身wifi
k A侧载A側載A巨魔A签名软件A自签A越狱B獄
l A升到B級到C後B级之后C到C后A更新之后C到C后C後
m A同一个地方C位置C個地方A总是在A每次都到D卡D在A總是在
n A下次備份C备份大小A佔了~gA占了~gA文稿与数据C與資料A离线C地图A離線C地圖
o A公司可以A別的wifiA换一个网络B个wifi就B了网络就
p Aicloud和itunesG跟itunesA无论是icloudA都失敗C败
q A安全软件A杀毒A防毒
r A测试版A測試版
s A全家A大家A所有裝置C设备A有人也
t A修改密码A改了密码D碼`;
