// Written by "npm run tables" from the reviewed files in lib/knowledge; change those.
export const SAYINGS = ` hu 
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
B! Aa visszaallitashoz csatlakoztassa a tapegysegetAaz appjainak es adatainak helyreallitasahozAes media letoltese wifi kapcsolatot igenyelItartalom letoltesehez csatlakoztassa a
B" Aa visszaallitas szuneteltetve van
  hu
! Aeszkoz*Akeszulek*
" Afelhobe
$ AgepenDreAszamitogep*
& Abiztonsagi ment*Aicloudmentes*Alement*Amentes*
' Ahelyreallit*Avisszaallit*Gtolt*
( AhelyEemAtarhely*
) Aa telefononAaz iphone onAeszkozonAiphoneonAkeszulekenAtelefonomon
* Ahalozat*Akapcsolat*Aszerver*
, AelemekAfajl*
- Abejelentkez*Afiok*
. Ajelszav*Fo*
0 Amunkamenet*
1 Amasik iphone*Gtelefon*
2 Aideiglenes~mentes*Auj iphone*Dtelefon*
3 Aalkalmazas*Aappok
4 Atitkosit*
5 Aceges*Amunkahelyi*Arendszergazd*
6 Afejlett adatvedelem*
7 Aiphone kereseseAlokator*
8 Abeallitas*~befejez*
: Amar nem tamogat*Aregebbi ios*Di ios*
; Amegszakad*Anem keszul*Elehet~ment*Ement*Etud*~ment*
;< AhibaEtAnem megyFukod*Esikerul*Asikertelen*
< Anem lehet*Etud*
= Anem eleg*EferAnincs~elegGhely*Gtarhely*
> Abetelt*Amegtelt*Atele van
? Alegutobbi*Autolso*
@ Anem fejez*Elehet~befejez*Esikerult befejez*Etud*~befejez*
A AgyengeAlassu*ArosszAszakadoz*
B Anem erhetok elD~elerheto*
C Abekapcsol*Aengedelyez*
D AkellAszuksegAwifi nelkul
E Anincs netF~internet*Arepulo*~mod*
F Agomb*Amentes most
G Ainaktiv*Anem kattint*Aszurke*
H Aeppen~visszaallit*Afolyamatban~visszaallit*Avisszaallitas~folyamatban
I Anem csinal*~mentes*Ekeszult~mentes*K~mentes*Ement*Autolso~mentes*
J AheteAhonap*Anapok*Aregota
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
k Amar megyFukodikAmegoldodottArendben lefut*IvanAujra mukodik
l Ahiba nelkulAnincs hiba
n Aadatbazis*Atolatokamera*
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
; Aei enaa varmuuskopioi*Dsaa*Dvarmuuskopioi*Eoi*C~onnistu*Dtee~varmuuskop*Eoimi*Aen pysty*Dsaa*Aepaonnistu*Akaatu*Akeskeyty*Aongelm*~varmuuskop*Avirhe*
< Aei onnistu*DsaaDtoimi*Dvoi*Aen voiAkeskeyty*Aongelm*Avirhe*
= Aei~mahdu*Driittav*DtarpeeksiEilaaAliian vahanCsaa tila*Etila*AloppuuDussaAosta*~lisaaAtila~loppu*
> AtaynnaDttyn*Gy
? Aedelli*Aviimei*Fksi
@ Aei~loppuunAkeskenFyty*
A Aheiko*Ahitaa*Ahuono*Akatkei*Aongelm*~yhtey*Apatki*
B Aei~kaytettavi*Dsaatavi*
C Aaktivoi*AkayttoonIot*Apaalle
D Amobiilidat*Apitaa ollaAtarvi*Avaati*Cin~wifi*
E Aei~internet*DnettiaDyhteyttaAlentotila*
F ApainikeAvarmuuskopioi nyt
G Aei voi~paina*Aharma*
H Aollaan palauttam*Apalaut*~kaynnissaJeskenGetaanAviela~palaut*
I Aei~varmuuskop*Aviime*~varmuuskop*
J Akuukau*ApaivaanEiaApitkaan aikaanAviikko*EonAvuosi*
K Aei~kertaakaanEoskaan
L Aei paaseC~kirjautu*Dyhteytta tili*Aen paase
M Aanta*~salasan*Akysy*~salasan*Apyyta*~salasan*Asyott*~salasan*Avahvist*
N Aei kelpaaC~hyvaksy*DtoimiAen muistaAunohd*Et*Avaara*
O Aei~etene*Dliiku*Dtule valmi*AjaljellaAjumi*ApyoriiCsahty*
P Ahitaa*AkauanAkesta*Akoko yonAtunte*Ei*
Q Apois paalta
R Airrot*Akaapeli*Akesken~varmuuskop*Ayhteys~katk*
S Aei voi*~lukeaC~yhteensop*Avioittu*
T Aei~tallennet*Jta*Akirjoitusvirhe*
V Alukittu*Fus*
W Aei~loyda*Dnae*Dtunnista*Dyhdist*FteyttaAluota*~tietokone*
Y Auudemma*Fpi*
Z Aliian vanha*Apitaa~paivitta*Avaatii~paivity*Cnhentunut*
[ Aei~poista*Aen~poista*
\\ Aei~pois kaytostaIpaaltaAen~pois paalta
] Aei~sall*Dtue*
^ Alahet*
_ Amyyd*Atyhjen*
\` Apaivan kuluttuaApoistetaanAvanhenee
a Ahairio*Anurin
b Aei*~palautun*Akadon*Aosittai*Apuuttu*
c Akeskeytet*Atauol*
e Aei tapahduC~alaDkaynnist*
f Aodottamaton virhe*Atuntema*~virhe*
k Aalkoi toimiaAei ongelm*Anyt toimiiAonnistuneestiAratkaistuAtoimii nytHtaas
n Akotisivu*Aperuutuskamer*Atietokan*
 tr 
!! Aicloud yedekleme basarisiz oldu
"! Aicloud saklama alani olmadigi icin buAiphone i yedeklemek icin*dahaHu yedeklemek icin*daha
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
.! Aen son*gun once yedeklendiHhafta once yedeklendiAhaftadir yedeklenmedi
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
$ Abilgisayar*Adisk*Czustu*Aharddisk*AmaccimDteCsaustu*ApcdeCmCye
% Adisk*
& AbakapAyede*Ctekle*
' Ageri getir*Fyukl*Eyukl*Ayedeg*~kur*Hyukl*Fi geriGndenG~at*Ek yukl*FlemedenJsindenFten
( AalanEi*Abelleg*Fk*Abos yerAdepoElama*Em*Esu*Agb yerAhafiza*Aicloud*~doldu*LuAkapasite*Akota dol*Em*Asaklama alan*Ayer az*Ebit*Fulunm*Ekal*Eolma*Eyet*Fok*Dim*Cterince yerFli yer
) Aaygitin kendi*FtaAbu aygit*Acihaz hafiza*FdaFin kendi*AdahiliAiphone daIeposuIoluHhafiza*Hsaklama alan*HumdaGdaFumdaAtelefon deposu*Ihafiza*HdaHumdaJun hafiza*J~doluIn deposu*Khafiza*Kkendi*H~dolu
* Aag hata*Abaglant*Akotu agAmodem*Anet hiz*DimAsebeke*Asunucu*Azayif ag
*A Aag kosul*Dsorun*Dyuzunden
+ Akablosuz*
, Abelge*Adosya*Aoge*Averiler*
- Aapple kimli*Agiris yap*Ahesab*Ep*Aoturum ac*
. Aparola*AsifreFlerFm*FnGinHz*Fsi*FyeGi
/ Ae posta*Aeposta*AmailiFm*
0 Abir oturumAoturumu~basla*G~basla*Ayedekleme oturum*
1 Abaska~aygit*Gcihaz*Giphone*Gtelefon*Adiger~aygit*Gcihaz*Giphone*Gtelefon*Aeski iphone*Ftelefon*Aikinci iphone*G~telefon*
2 Agecici bir yede*Hyede*Atelefon degis*Ayeni aldigimGygit*Fbir iphone*Jtelefon*Fcihaz*Fiphone*Ftelefon*
3 Aaplikasyon*CplerAuygulama*
4 Asifrele*Gi*
5 AdenetimliAebeveyn*Aekran suresiAis telefon*Cveren*Akisitlama*Akurum*Aokul*Asirket*Ayonetici*GlenHiyor
6 Agelismis veri koruma*Aileri duzey veri*Auctan uca
7 Aaktivasyon kilid*Abul ozelli*Euygulama*D~kapat*Acihazimi bul*Aetkinlestirme kilid*Aiphone bulHu bulImu bul*Gmu bul*Fumu bul*Atelefonumu bul*
8 Aayarlama yardimci*I~tamam*GnmadigiAhenuz ayarlanma*Gkurulmad*Ailk ayar*Ekurulum*Akurulu*~coktanGm asistan*Iyardimci*H*~ekran*Hu tamamlan*Jyap*H~bit*Itamam*Amerhaba ekran*
9 Adonanim yazilim*Aitunes logosuAkurtarma modu*Arecovery modu*
: Aartik desteklem*On*Adestegi bit*Ikes*Hni kes*FklenmiyorAeski bir iosFiosFmodel*
; Aalamiyor*CinamadiGiyorCmiyorAbir turluCtmiyorAcalismad*Hz*AcokuyorAduruyorAedemiyor*CilemediGiyorAgercekles*AgitmiyorAimkansizAiptal*Aizin vermiyorAkapaniyorAkesildiFiyo*Aolusturam*Hulam*AtakiliyorCmamlanamad*Im*Aters gittiAvazgec*Ayapamad*Fi*Dilamad*Hi*DmiyorCridaAyede*~*amadi*KzHemedi*KzAyuklenemediGmiyorFyemiyor*
;< Abasarisiz*Acalismiyo*Ahata*Amumkun degilAolmadiDuyo*AreddediyorAsorun*
;@ Abitiremi*Filem*Atamamlanami*Ayarim kal*
;I Ayede*~*amiyo*Hemiyo*Hnmadi*Jiyo*Galmiyo*Gyapmiyo*
< A*amadi*Diyo*A*demedi*A*emiyo*A*lemedi*A*nemedi*Cmadi*Diyo*A*yemedi*Aacilmiyo*Cmiyo*Aengel*Aizin vermi*Akabul etmiyorAreddet*Ayapmiyo*
= Aalan bitti*Fkalma*Fyok*Ei kalma*GolmadigiFm kalma*AasildiDyo*Aaz kaldiDyerAbitmek uzereAcok buyukEkucukAdaha fazla~alanLyerFgerekiyorAdoldugu icinAek alanDsaklamaAfazla yerAgb eksikAhafiza*~yok*AkalmamisAsatin al*AsigmadiFzEiyo*AtukendiAyer bitti*Ekalma*Eolmad*Eyok*Di yokEm kalma*Gyok*Cterince~yok*Fli~bulunm*IdegilIkalm*IolmadigiIyok*Fsiz*Dmedi*FzEiyo*
> Aagzina kadarAdoldu*Dmak uzereEus*DuEyorAtika basa
? Aen sonAgecen sefer*AoncekiAson alinanEbackup*EicloudFphoneEyede*
@ Abitiremed*Dmedi*Eiyo*Aeksik kal*Asonlanma*Duna kadarAtamamlanama*Imad*KmisJiyo*Hyama*Ki*Ayarida kal*
A Aag durum*DnedeniyleAbaglanti problem*Jsorun*Acekmiyo*Adengesiz*Adusuk*Agidip gel*Ainternet nedeniyleJsorun*JyuzundenAkesilip*Enti*Akopma*Dtu*Duyo*Ctu*Asik sik kesil*Ayavas*Azayif*
B Aerisilemed*Ii*Agorunmuyo*Ftulenemi*Akullanilabilir degil*Jmad*Lz*Ki*Amevcut degil*Asu anda yokAulasilamad*Ii*Ayuklenemi*Gmiyo*
C Aacamad*Ei*DrkenCilamad*Gi*Emiyo*DncaCmakEyaDiyo*Ctigim*EmAaktif*Eve*Aetkinles*
D Abaglanin*Gma*Ei olma*Agerek*Ahucresel*AistiyorAkablosuz~bagl*AlazimAmobil veri*AolmadanAsadece wifiCrtAwifi a bagl*GginaFbaglantisi yokFye bagl*GokEsizEya baglan*Fe bagl*Azorunda*Flu
E Abaglanti yokAcevrimdisiAinternet baglantiniz yokRsi yok*JolmadanJyok*Ie bagl*IsizAucak mod*
F Abuton*Adugme*Aseceneg*Gk*Asimdi yedekle*Atusu*
G Aaktif degilGolmuyo*Abasamiyo*Dilami*Fmiyo*AdokunamiyorumFulm*Aetkin degilAgri*Apasif*Asecemiyo*Dilemi*Fmiyo*AsolukCnukAtepki vermiyorAtiklanami*Gmiyo*Fyami*
H Ageri yukleme bitinceQmed*Ndevam*Nislemi*~bit*NtamamlanincaMsi bitmed*Kniyo*Ahala~geri yuk*Asu anda~geri yuk*F~geri yuk*
I Aen son~yede*Aotomatik yede*Ason yede*Ayede*~*nmami*Jedi*Kmi*Galmad*Km*Gyapmad*Lm*Egi yokEk yokFleme olmad*KyokJd*Iiy*Fsiz
J A*dan beriCen beriA*tan beriAagustosAaralikAay olduEnceCdirClardirAcoktanAekimAeylulAgun gec*EolduD*~onceDdurDlerdirAhafta*CziranAkasimAmayisAnisanAocakAsenedirAsubatAtemmuzAuzun sure*Fzaman*Ayil*
K Abir kere bileGz bileAdaha once~yedeklenme*Ahenuz~yede*Ahic yapilma*Dbir zamanG~yede*D~yede*Ason yedek*~hicAyedegi hicEk hicFleme hicHnmemis
L Aerisemed*Gi*Eilemed*Ii*Agiremiyo*Dis yapami*Jilam*Ahesap hata*Aoturum acami*Jik degilKlam*Hkapal*Aulasami*Eilam*
M Adogrula*Aonay isti*Ela*Aparola iste*Hsor*G*~gir*Iisti*Asifre iste*Gsor*F*~gir*Histi*Atekrar gir*Ayeniden gir*
N Abelirlemed*Abilmiyo*Adogru degilAeslesmi*Agecersiz*AhataliDirlami*Ahic~sifreAkabul edilm*Htmi*Akoymad*Ane girsemAolusturmadimAreddedi*Asifirla*Dre yokFm yokAtutmuyo*Aunutmus*Etu*AuymuyorAyanlis*
O AasiliAayni yerdeAbekliyo*Abitmedi*Fk bilm*Eiyo*Ada donduDkaldiGiyo*Ckika kaldiAde donduDkaldiGiyo*CgismiyorAdondu kal*DupEyo*AdurduDuyo*Ahareket etmi*Ahep ayniCsaplaniyo*Ailerleme yokId*Hi*Akalan sure*DiyorAkilitlendiCpirdam*Asaat kaldiAsonsuz*Asure tahmin*Atahmin edil*Ckil*Ate donduAyedekleme donduAyukleme dondu
P Aaksamdan ber*AasirlikAbutun geceHunAcok uzunEyavasAdunden ber*Agece boyu*Agun surd*DdurDlerceGdirAsaat olduFsur*ElerceHdirEtirCbaha kadarFtan ber*Atum geceFunAuzun sur*Ayavas ilerl*Gyedek*
Q Aacik degilAdevre disi*Aetkin degilAgeri kapan*Akapali*EndiFiyo*FmisEtildi*Hmis*AkendiligindenF~kapan*
R Abaglanti*~kes*Isi kop*I~kayb*Kop*AcikarildiAiphone~dusuyorHkayboluyorAkablo cik*Akoptu*Duyo*
S AacilamayanEmiyorAbozuk*El*Ahasar gor*Fli*Aokunamad*Gi*Emuyo*Auyumlu degilHolmad*Esuz*Azarar gor*
T Akaydedem*Gilem*Imed*Jiyo*Ftmed*Hiyo*Dit hata*Ayazilamad*Dma hata*
U Aayricalig*Ik*Aerisim engel*Hhakk*Hizin*Jn*HreddedildiAizin verilm*Fyok*Eler*Cni yokEm*Eniz*Aklasor~eris*Asalt okun*Atam disk eris*Ayetki*
V Abilgisayara guven*Aekran kapan*Hilid*Gsifre*Agecis kod*AguvenAkilid*~ac*FiEtFle*Gi*Akodu gir*Aparola kod*G~iste*Asifre gir*Fyle kilit*
W Aalgilamad*Hi*Abaglanamad*Ii*Gilam*Gmiyo*Gti kuram*Mul*Abulamad*Fi*Dunamad*Acikmiyo*Aeslestir*Agecersiz bir yanitJyanitAgormuyo*Dunmed*Guyo*Atanimad*Fiyo*Enmad*Giyo*
X Aayarlanam*Hmad*Gyam*Abelirlenem*Hyem*Adegistirem*Iilem*Akaldirami*Gilam*Akoyamad*Fiyo*Ddurm*
Y Abeta*Adaha guncelFustFyeniAgeri don*~iosAsonraki surum*Asurum dus*Aust surum*Ayeni bir iosFsurumKd*Ke aitKleAyuksek surum*
Z Aalt surumAcok eski*Adusuk surumAeski bir surum*Fsurum*Aguncel degilGle diyo*I*~gerek*Ime isti*KmInm*Aios~gerek*Aonce~guncelle*Asurum*~eski
[ Akaldiramiyo*Asil*~sonra tekrarDemed*Fi*Dinemed*Hi*Fmed*Giyo*Dmiyo*
\\ Adevre disi birakam*Qilam*Aiptal edemiyor*Aisaret*~kaldir*Akaldiramiyo*GilamiyorCpanmiyo*Etamad*Hi*Filamad*Ji*Fmama izin*Giyo*Atekrar aciliyor
] Adestegi yokFklemed*Ji*Inmey*Ki*Aizin vermi*
^ Abuluta yukl*Aicloud a yukl*Hyukl*Ga yukl*Akarsiya yukl*Ayuklenirken
_ Afabrika ayar*Aher seyi sil*Aicerikleri sil*Asatacag*Diyo*DmadanAsifirla*Clmeden onceAtum icer*
\` A21 gunAbitecekAgun icinde sil*Ekald*Esonra sil*Asilinece*Ason bulacakDa er*Asuresi dol*
a Aariza*AcoktuAerisim sorun*Aicloud~cok*Akesinti*Asadece bendeAsistem durumuCzde deAsunucu hatasiG*~cevap verm*Jok*Isorun*Iyanit verm*Glar*Ayanit vermi*
b Abazi oge*E~yokAbir kismiAbosAdahil degilGedilm*Aeksik*AgelmediFyenEiyorCri yuklenemeyenLmed*AgitmisAhepsi~gelm*AkaybolduDipAkismenAsilinmisAtamami~gelm*FlanmadiAyarisiAyok olmusAyuklenmeyen
c Aaskiya al*AbeklemedeHye al*Ftil*Adevam edece*Adurakla*Akaldigi yerdenAsurdurulecekAwifi bekl*
d Aisin*Asicak*Asogu*
e Abaslamad*HzGiyo*FtilamiyorGmiyorAbir sey olmuyo*Ahareket yokAhic basla*Dbir sey olm*Lyapm*Atepki verm*GyokAyede*~baslatam*Mil*Eklemeye gecm*
f Abeklenmedik~hata*Iyen~hata*Abilinmedik~hata*Hyen~hata*
g Aaktivasyon sunucu*Adogrulama sunucu*Aetkinlestirme sunucu*Aguncelleme sunucu*Ahosts dosya*Aimzalami*Gnm*Asunucu*~baglanilam*Iiletisim*Iulasilam*Ayazilim~sunucu*
h AdayatiyorAisrar*Akendi kendine sifre*Amecbur*Asart kos*Azorla*Dunlu
i Aotomatik~yede*Ayede*~otomatik
j Aalan sorunu degilAdepolama sorunu degilAicloud~alakasi yokHilgisi yokAwifi degilAyer sorunu degil
k Aartik calisi*Abasariyla tamamlandi*Kyedek*AcozdumDuldu*Aduzeldi*FmisAhallettimEol*Aoldu sag*Ftesekkur*Asimdi calisi*Asonunda olduCrun kalmad*GyokFsuz*Atekrar calisi*Ayedekleme~tamamlandiHyebild*Cniden calisi*
l Ahata almad*Iiyo*Fcikmi*Fvermed*Jiyo*FyokEsiz*Ahic hata
m Aicinde miAmumkun muAnasilAne kadarCredeAolur muAyapmali miyim
n Aarac kamera*Adosya gecmisiAfotograf*~esitlen*Ageri gorusAoyun kayd*Asite yede*Asunucu yede*Averi taban*Etaban*Aweb site*Ayedek aku*Hnahtar*Gbatarya*Gparca*
p A*abilirsinizA*ebilirsinizAbekleyinAbilirsinizAdokunu*AgidinAisenizCtersenizAkaldirinAsecinAtiklayinAunutmayin
q Abagli olarakAgenellikleAotomatik*AsurebilirAvarsayilan
r AacikladiAapple a goreAduyurduCzeltildiAprogramimizAsatilikAyazilimimiz
s AtamamlandiAtesekkur*
t AaracAoyun*Ayazici*
u Aguvenlik duvariAreklam engelleyici
v Akisisel erisim noktasi
w Aapp store disi*
x Aguncelle*~sonraIdigimden beri
y Aayni yerdeGuzdedeAhep ayniCr seferinde
z Abelgeler ve verilerAcevrimdisi harita*Asonraki yedekleme~gb
{ Abaska agdaAfarkli wifi~calis*Asadece evde
| Ahem icloudAikisi deAne icloud
 Abaska yasayanAbutun cihazlarAtum cihazlar*
 Aparolami degistir*Asifre degistir*Fmi degistir*
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
9! Aicloud sakerhetskopiering ar avAiphone sakerhetskopieras inte till
:! Aicloud utrymme ar inte tillganglig
;! Aklart men vissa appar ar inte inkluderadeAkostnadsfria icloud lagringen loper ut
;# Adina data kan nu flyttas till din nya iphone. den har icloud sakerhetskopian raderas om
@! Aaterskapning ej slutfordAobjekt kunde inte aterskapas fran icloud
A! Ainte att aterskapa fran icloud
B! Aanslut till stromkalla for att aterskapaAaterskapandet fran icloud fortsatter narAdet kravs en wifi anslutning for att hamtaAstromkalla om du vill fortsatta hamta appar
B" Aaterskapandet har pausats
  sv
! Aenhet*AlurenAmobil*ApaddanAplattanAsurfplatt*
" Aapples molnAmolnet
# Aapple enheter
$ A*datorGn*A*harddisk*Aapple enheterAdator*AdiskenAmacenApcn
% Adisken
& A*sakerhetskop*Abacka*~uppFr inteCkup*Aicloud kopia*Ainte backa*Aiphone kopia*AkopianEering*EorAkrypterade kopia*Auppback*
' Aaterskap*Ftall*Afa tillbakaAfora over~kopi*Afran backupFen backupIsakerhetskopi*Fhans kopi*Fsakerhetskop*Ahamta tillbakaF~fran icloudAladda~kopi*Cgg*~tillbakaEa in~kopi*GoverCs*~in~backupIkopi*Da tillbakaArulla tillbaka
( A*lagring*A*minneA*utrymme*AminnetAplatsFen
) Aden har enhetenAenhetensAfull telefonAi mobilenAinternminneAiphone lagringGn ar~fullHsAlagring pa iphone*Amobilen ar~fullHsApa denna enhetDenhetenDiphonenDmin iphoneDsjalvaAplats pa iphone*Asjalva iphonenHtelefonenAtelefonen ar~fullJsAutrymme pa iphone*
* A*natverk*Aanslutning*Abredband*Ahastighet*Amobilnat*AnatetAservrar*Atackning*Auppkoppling*
, Abilder*AdokumentAfilenEr*Aobjekt
- Ainlogg*Alogga*~in
. A*losenord*AkodenAlosenkod*Apinkod*
/ Ae post*Aepost*Amailen
0 Asession*
1 Aandra enhet*Giphone*Gtelefon*Cnan enhetGiphone*GtelefonAgamla iphone*Gtelefon*
2 Abyt*~iphone*FtelefonAflytta dataHoverAny iphone*Dmobil*Dtelefon*Ca iphone*Etelefon*Atemporar*Atill nyaEfallig*
3 Aappar*Ddata*Den*Aspelet
4 Akrypter*Aokrypter*
5 Aadministrera*Aarbetsgivar*Abegransning*Aforetag*Ahanterad*Hs avAit avdelning*DsagerAjobb*Akommun*Aorganisation*AovervakadAskarmtid*Col*Atjanstetelefon*
6 Aavancera*~dataskydd*Atotalstrackskrypt*
7 Aaktiveringslas*Aav hittaAhitta ar paGiphone*Gmin
8 Ainstallningsassistent*Cte fardiginstalldE~konfigureradFstallts inAkonfigurationsassistent*Iera~klartKing*Astall*~in~klartFt in~klart
9 Aanslut till itunesAaterstallningslageStArecovery lage
: Aaldre ios*HphoneGmodell*Agamla ios*Dmal iphoneAsluta*~stod*Fr fungeraAstoder inte langreFt upphorEs~langre
; Aavbrot*Eut*Ablir ingenCockera*Adet blir ingetAdorAejAfar~inte gjortJtillI~attAfelkod*Afunkade aldrigAgar~inte attAger uppAgick det inteFsnettAgor inteAinte backa*FklarJtGundeFmojlig*E~funger*Ika*Fgora~backup*Flycka*Fskapa*Fta~backup*Akrasch*Alycka*~inteAomojlig*Aproblem~attIbackup*Isakerhetskop*Asluta*~attHfunger*Kka*FrAstannarCopparAtar inteAtrubbelAvagra*
;< Afar inteAfelmeddelande*Agar det inteEinteAgick inteAinte garFkanAkan inteAkrangl*Akunde inteAmissly*Astrul*Avill inte
;<N AfelAfunger*~inteDka*~inte
;I Abacka*~inteAinte~sakerhetskop*Asakerhetskopiera*~inteAsluta*~sakerhetskop*
< AbrakarAinte langreFtillat*Alater~inteAlyckas inteAnekarAomojligtAtillater inteAvagra*
= Aar~slutEtorAbehov*~merHstorreCtala*~merAfattas~gbAfor litetEstorAgb tillAingen platsF~lagring*Et utrymmeCte~nogFplatsFrack*Ftillracklig*Akop*~merDaAkraver merEs merAmer lagringEutrymmeAont omAotillracklig*AplatsbristArack*~ejGinteAryms~inteAsakna*~lagring*HplatsHutrymme*Fs~gbAslut iFpaAstorre anAtagit slutCr slutAtill utrymmeAuppgradera~lagring*AutrymmesbristH~slutAytterligare utrymme
> Aar fullaC~fullAblivit fullAfullproppadEtAfyllsAknokfull*Alagringen fullAnastan fullAproppful*Aredan fullAslut
? AforegaendeDraAi nattAsenast*Asista
@ Aaldrig~klar*AavbrotsEutenCsluta*~inteAblev~inte klar*Cir~inte klar*Agar~inte igenomAgick~inte igenomAinte blev klar*Hir klar*Fga igenomFklarGomplettE~avslut*Fbli~klar*Ffardig*Fgenomfor*Fslutfor*Aofullstandig*Aslutfor*~inte
A A*natverksproblem*Aanslutningsproblem*Aberor pa~nat*Ablockera*AbrotsCytsAdalig*AhackarAinternetproblem*Akass*Anatforhall*Dverksforhall*Aostabil*Apa grund av~nat*Aproblem~internet*InatetLverk*AsegDaAskyller~nat*AstorningarAsvag*AtapparAtrog*AuseltAwifiproblem*
B Aej tillganglig*Ainte atkomlig*Flasa*E~hamta*Fkomma atFladda*FnasFtillganglig*Fvisa*Aladdas inteAotillganglig*Avisas inte
C Afar~paAigangApaslag*AreglagetAsatta~paEer paAslas paCog pa
D Aansluten~wifiG~wifiAbara~wifiAbehover~wifiFsAendast~wifiAinget wifiCternetdelningE~anslutenFkoppladFwifiAkraverEsAmaste anslut*Gvara anslutenF~wifiAmobildata*Fnat*AsurfAutan wifiAvill ha wifi
E Aanslut*~internetAfast~har internetAflyglage*Eplanslage*Ainge*~internet*En~anslutning*Guppkoppling*Et natCte~internetAsaknar~internet*Autan internet*Fuppkoppling*
F Aalternativet sakerhetskop*Abacka upp nuAknappen~sakerhetskop*Asakerhetskopiera nuPingsknapp*
G AgraDaEd*Dmark*DttAinaktivtCte klickbar*E~klicka*Ftrycka*Fvalja*Asvarar inte
H Aaterskap*~fortfarandeKpagarIas justIning*~inte avslut*Ftall*~fortfarandeJn*~inte klarMpagarJs franLjustAfortfarande~aterskap*Rtall*Ahaller pa att aters*Ainte~klar~aterst*Amedan~atersk*Lt*Apagaende aters*C~aterskapa*Italla*Atills atersk*Lt*
I Aaldrig av sig sjalvAej sakerhetskopieradAinga~backup*Den~sakerhetskop*Cte backa*FgjortE~backat*Jup*Ftagit*Asakerhetskopieras automatiskt narAsedan den senaste sak*Gsenaste sak*Cnast*~backup*Isakerhetskop*Asista~backup*Gsakerhetskop*Asluta*~backa*Autan backup*
J AarsAaugust*Adagar*Adecemb*AdygnAett arEtagAfebruar*Aflera arAi aratalAjanuar*AlangeEreAmajCnad*Anovemb*AnyligenAoktob*Aseptemb*AveckaFnEor*
K Aaldrig~backa*Hgjort*Hsakerhetskop*Htagit*Afinns inge*~backup*Msakerhetskop*Ahar ingen sakerhetskop*Ahittar inge*~backup*Aingen endaCte sakerhetskopieradE~endaAsenaste~aldrig
L Aingen atkomstCte komma atFoppnaFtillgang tillE~atkomstFlogga inFnaAkommer~inte atMinAloggar~inte inAnar~inteAutloggad*
M Aange~losen*Abegar~losenord*Ckraft*Cr~om~losen*Aefter~losenord*Afrag*~losenord*Ea*~losen*AgodkannaAkraver~losen*Alogga in igenCsenordet igenAobekraft*Aom~losenord*~igenAskriv*~in~losen*Asla in~losen*Atjatar om~losen*Avill ha~losen*
N Aaccept*~inteAaldrig angettKivitHhaftHsattIkapatHvaltAbortglomtAfelaktig*Afunkar ingetAglomdeEt*Agodkanner inteHs inteDtar inteFs inteAingen aningCte rattE~accept*Fgodkan*FihagFkorrekt*Fstamm*Akan inte~losen*Dner inte igenAminns~inteAogiltig*AokantAstammer~inteAtappat bortCr inteAvad~losenord*Avet~inte
O Aaldrig~fardig*Hklar*Aandra*~inteAar~fastAaterstaende tid*Abackup*~paus*Aberakna*~tidAblir aldrigE~inte klar*Aevighet*Afastn*AfrystAhakar uppEt uppCnder ingetDg*~sigGuppEerAinte~forbiGramatFlangre anFvidareAkommer~inte langreCrt fastAlast sigAligger kvarAloop*Aminut kvarFer kvarAoandlig*Aoforandra*Apa 1 procentAror~inteAsakerhetskopiering*~paus*Cmma procentGstalleAsegtAsnurra*Asta*~still*DmparDnna*Dr baraFkvarE~procentDttCoppar paIvidAtid kvarAtuggarAuppskattarAvantar
P AdagarAdygnAhallit paAhela dagenFnattenAhur lange skaKtarAjattelang*Fseg*Asa segAsedan igarCgtCn igarAtagit~langeCr~lang tidIeAtimmar
Q Aar avC~avslag*Aavaktiver*CslagenDtang*C~sjalv*Ahoppar tillbakaAinaktivera*Cte aktiveradNtFpaAslar~av sigAstang*~av sigFdes avFs avFts avDr~av
R Aannan kabelCslutning*~forlor*Abortkopplad*AbrotsCyter~anslutning*EsAbyt*~kabelAdras urAforlora*~anslutning*HrDsvann franFinner franAfrankoppl*Aglapp*Ainte~anslutenAkoppla*~bortIurGde*~franGr~franGs~franAlossna*Amitt~aters*Fbackup*Fsakerhetskop*Atappa*~anslutning*Hkontakt*FdeFr bortHiphone*G~iphoneHtelefon*Aurkopplad*Ausb port*
S Abackup*~tras*Aforstord*Ainkompati*Cte kompatib*E~lasasAkorrumper*Aobrukbar*Aolaslig*Asakerhetskopia*~skad*Qtras*Askadad*Atrasig*
T Aej spara*Ainte~skrivaGpara*Akan inte~lagrasAkunde inte spar*Askrivfel*Asparas inte
U Aatkomst neka*Abehorighet*Aingen atkomstCte tillat*Anekad*Arattighet*Askrivratt*Fskydd*Atillstand
V Aange*~kodAber om~kod*Afraga*~efter~kod*Aknappa in kodenAkoden paGtillAlas uppDa uppDer uppDkod*Dskarm*DtEaAlita paE*~pa~dator*Er paAlosenkod*AolastAskarmen slacktKocknarFlas*Criva in kodenAsla in kodenAupplast*Avill ha koden
W Aanslut*~inteAdyker~inte uppAhitta*~inteAinte~anslut*Fhitta*Fkann*~igenGontaktFupp iAkann*~inte igenEer inteAkoppla*~inteAlita*~pa~dator*Aogiltigt svarAser inteAsyns~inteAupptack*~inteAvisas~inte
X Ainte skapa losen*Gtalla*~inFta bort losen*E~andra*Fbyta*Fsatta*Gtalla inLs inAlosenordet gick inteLkan inteMunde inteAstalls inte in
Y AbetanEversion*Agick tillbaka franAhogre iosGversionAnyareDst*Asenare version*
Z Aaldre ios*Gversion*Abehover~uppdat*Afor gamlaHmal*Daldra*Dst uppdater*Agammal version*Ainte uppdater*E~uppdatera*Akraver ios*HnyareG~uppdat*Es~uppdat*Alagre versionAmaste~uppdat*Atidigare version*Auppdatera innanJ~forst
[ Aej~radera*Dta bortAfar~inte bortAforsvinner inteAinte~av medFradera*Fta bortHs bortAomojligt~raderaAradera*~senareGs inteAta bort~gar inteIsenare
\\ Aavmarkera*Abocka urAej stanga*Afar~inte avAgar inte att bockaAinte~avaktivera*Fbort krypt*Finaktivera*Fsla avGtang*~avKa*Akan inte bockaAsatts paAslas pa igenAstanga av~gar inteFs inte av
] Aappar kan inte~sakerhetskop*Den kan inte~sakerhetskop*Ainget stodCte tillat*Asaknar stodAstoder~inteEs ejF~inteAtillater~inteGs inte
^ Aladda*~uppAuppladd*
_ Abyta inAforsaljning*Ainbyt*Cnan~radera*Alamna inAnollstall*~iphone*Aradera allt*HenhetenHiphone*G~telefonenAsaljaEer
\` A21 dagarAavslutasAdagar kvarAforsvinnerAgar~utCtt utAloper~utAraderasAtas bortAupphor*
a Aapples serv*AavbrottAdrabbad*GtCiftavbrott*Fproblem*Afel hos apple*Afler~problemAnagon annan~problemAnereAproblem hos apple*Astorning*Aunderhall
b Aar inte medAaterskapades inteIning ejAbara halvaE~delAbortaAej slutfordAfolj*~inte medCrloratDsvannFunn*AhalftenAinkludera*~inteCte allaItGterskapatsKtallt*E~inkluder*FslutfordAkom aldrigD*~inte medKtillbakaAobjekt~inteAofullstandig*Asakna*AtommaDtAvissa apparGbilderGobjekt
c Aateruppta*AfortsatterApaus*Avantar pa attG~wifi
d Ablev~varmAjattevarm*Akyla nerAoverhett*Asvaln*Avaldigt varm
e Aborja*~inteAgor ingentingItAhande ingetFr~ingentingLtAhoppa*~overAingenting handerEt handerCte igangE~borja*Fstarta*Apaborja*~inteAreagerar inteAstarta*~inteAsvarar inteAvagra*
f Aokant felAovantat fel
g Ainte~kontakta*Akontakta applesJservernAsigneras inteAuppdateringsserver*
h Aautomatiskt~krypter*AenvisasAinsisterarAmaste~krypter*Aobligatorisk*Apatving*AtvangCinga*
i Aautomatiskt~sakerhetskopi*Asakerhetskopi*~automatiskt
j Aberor inte paAinget med~icloudCte lagringenFutrymmetFwifi
k Aallt fungerarIkarAantligen funger*Mka*Aar~lostAfungerar braJperfektJsomI~igenDkar braHsomG~igenHnuAgick~braAigang igenAinga problemAloste detGsigAnu funger*Gka*DgickAsakerhetskop*~klarAutan problem
l Ainga fel*Det fel*Autan fel*
m Abehover jagAbor jagAgar det attAhur gorElang tidEmangaFycketEstorAingarAkan jagAmaste manArackerAvad hander omCr finnsEligger
n A*databas*Abackkamera*Eningskamera*Eupserver*Ctteribackup*Abilder*~synk*Afilhistorik*Ahemsida*Areservkraft*Askivavbild*Asnapchat*Awebbplats*Awindows sakerhetskop*
p AdarefterAdu kanAga in paDtillAgor duAklickaAkom ihagAom duAse tillAtryck paAvaljCnta tills
q Ai regelAkan taAoftastAsa snartAsom standardAvanligtvis
r AatgardatAenligt appleAmeddelarAnyheterAsaljerFsAvar programvaraDt program
s Agick braAsom vanligtAtack
t Askrivare*
u AannonsblockerareAbrandvagg
v Ainternetdelning
w Autanfor app store
x Aefter~uppdatering*Asedan iosF~uppdatering*Cn~uppdatering*Auppdatera tillJde till
y Aalltid vidAsamma procentHunktGstalle
z Adokument och dataAnasta sakerhetskopia~gbAofflinekartor
{ Aannat natverk~fungerarAbara hemmaApa jobbet~fungerar
| Abade i icloudGcloudAicloud och itunesAvarken~icloud
 Aalla enheterFvaraAhela familjenAnagon annan
 Aandrat losenordAbytt losenordEe losenord
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
' Afa~tilbageAfra sikkerhedskopi*Agendan*Dopret*Aindlaes*~backupAlaeg*~tilbage
( A*pladsApladsen
) Aiphonen er~fuldApa denne enhedDenhedenAplads pa iphone*Atelefonen er~fuld
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
: Aaeldre ios*Agamle ios*Dmel iphoneAunderstottes~laengere
; AafbrudtAbovl*Afungere*~ikkeAgar galtEi staAgider ikkeCk ikkeAholdt op atJmedAikke at~backup*FkunneE~fungere*Flave~backup*Gykke*Fmulig*Ftage~backup*Anaegter*Aproblem*~atAsikkerhedskopiere*~ikkeAumulig*
;< Aafbryd*Afejl*Akunne ikke
< Afungerer ikkeAikke laengereAlader~ikkeAlykkes ikkeAmislyk*Anaegter
= Abetale~mer*Abrug~mereAfor lidtGlleAikke mereE~pladsFtilstraekkelig*Aingen ledig*F~pladsAkob*~mereAlob*~torAmangle*~pladsAopbrugtCgrader*~lag*Autilstr*
> Ablevet~fuldCiver~fuldAer~fuldAfyldtAhelt fuldAicloud fuldAnaesten fuld
? AsenesteAsidstFe
@ AafbrudtAfuldfore*~ikkeAikke~afslut*Ffaerdig*Guldfor*Fgennemfor*Aufuldstaendig*
A AblokererEkererAfalder udAlangsom*AnetvaerksforholdJproblem*Austabil*
B Aikke~hente*Ftilgaengelig*FvisesAutilgaengelig*
C Afa sla*Asla~tilAtaende*
D Aikke~forbundetFtilsluttetAkraeverGsAkun~wifiAmobilnet*Anodvendig*Askal~wifiAuden wifi
E Aflyfunktion*Aikke~internet*Aingen~forbindelse*Auden internet*
F Asikkerhedskopier nu
G Aikke~klikke*Fvaelge*Anedton*Autgra*
H Agendan*~stadigAindtil~gendan*Amens~gendan*Astadig~gendan*Aved~gendan*
I Aikke~sikkerhe*Aingen~sikkerhe*Aseneste~backup*Isikkerhe*Asidste~backup*Hsikkerhe*F~backup*Gsikkerhe*Ckkerhedskopiere*~ikke
J Aar sidenAdageAdognAlaengeAmanederAsiden sommer*AugeDnDr
K Aaldri*~bl*HlavetHsikkerhe*Htaget
L Aikke loggetE~adgangFkomme indFlogge ind
M Abeder~adgangs*Ckraeft*Agodkend*Aindtast*~adgangs*Akraever adgangs*Askrive~adgangs*Asporger~adgangs*Aubekreft*
N Aaccepterer ikkeAaldrig lavetHsatAforkert*Aglemt*Agodtager ikkeAhvilken adgangskodeAikke rigtig*E~aksept*Fgodk*Akan ikke huskeAkender ikkeAved ikke
O Aaendrer~ikkeAaldri*~faerdig*Abliver aldrigHved medG~ikke faerdig*Aflytter sig ikkeAfrossetAgar~ringEstaAhaengerFtAikke videreAminut*~tilbageApa 99Aresterende tid*Arykker~ikkeAsamme procentGstedAsidder~fastAstopper~vedAtid tilbage
P AdognAevighe*Aflere dag*Ahele dagenFnatt*Ahvor laenge tagerAlangsom*Atager lang tidF~laengeAtimer
Q Aaf sig selvAdeaktivere*Aer ikke slaet tilAikke aktiveretAslaet fraDr~fra
R Aafbrudt fraEyd*~forbindelseAblev afbrudtAfalder udAforbindelsen~afbr*Afrakobl*Akobler~fraFs~fraFt~fraAmidt~gendan*Cster~forbindelse*Ft~forbindelse*Anyt kabel
S Abackup*~odel*Abeskadiget*Aikke kompatib*E~laesesAsikkerhedskopien~odel*
T Aikke~gem*
U Aadgang naegte*Aikke tilladtArettighed*Atilladelse*
V Abeder om~kode*Alase op*Eskaerm*Asporger efter kode*Astole~denneAvil ha koden
W Adukker~ikke op*Afinder~ikkeAgenkende*~ikkeAikke genkend*E~finde*Gorbinde*Fse minAkjenner~ikkeAvises~ikke
X Aadgangskoden~kunne ikkeAikke indstille*E~aendre*Fsaette*
Y Anyere ios*Gsoftware*Gversion*
Z Aaeldre ios*Hversion*Afor gammelAopdatere~forstAskal~opdater*
[ Aikke~slette*Aslettes ikke
\\ Aikke fjerne~krypt*E~deaktiver*Fslaet~fraI~fra
] Aikke~understot*Atillade*~ikke
^ Aoverfor*
_ Afabriks*Anulstille~iphone*Asaelge*Aslette altHenhe*Hiphone*G~telefonen
\` A21 dage*Abliver slettetAdage tilbageAslettes efterIomAudlob*
a Aer~nedeAfejl hos apple*Aligger~nedeAnede lige nuAserverprob*Avar nede
b AforsvandtFundetAikke det heleFgendannetFinkluder*E~medAkom*~ikke tilbag*Akun nogleD~delAnogle appsGbillederAufuldstaendig*Avaek
c Agenoptag*
d Abliver~varmAfor varmAkole*~nedAoveroph*
e Abegynder ikkeAder sker ikkeAhoppe*~overAikke~begynd*FgangAnaegterAsker intetE~ikke nogetGngentingAsvarer ikke
f Aukendt fejlAuventet fejl
g Akontakte~server*Aopdateringsserver*
k Aalt virkerAer~lostAfungerer fintJsomAingen problemerAnu virkerAuden problemerAvirker fintHsomG~igen
l Aingen fejl*Auden fejl*
m Ahvor megetEdan gorAkan jeg
n Abackupdisk*Ckkamera*Cnkid*Abilkamera*Adisken sikkerhe*Ahjemmeside*Amitid*
 nb 
!! Aicloud sikkerhetskopiering mislyktes
"! Akan ikke sikkerhetskopieres fordi det ikke er nokAkreves ytterligere*for a sikkerhetskopiere
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
' Afa~tilbakeAfra sikkerhetskopi*Agjennop*Eop*Alegg*~tilbakeAtilbakestill*~fra
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
5 Aadministrere*Aarbeidsgiver*Abegrensning*Ait afd*Evdeling*Askjermtid*
6 Aavanser*~databeskyttelse*
7 Ahvor er appenIiphone*H~paAsla av~hvor erDs find
8 Aferdig~satt oppAkonfigurasjonsassistent*
: Aeldre ios*Agamle iphoneAstottes~lenger
; Afar ikkeAfeil*Afunke*~ikkeAgikk ikkeAikke a~backup*FkanE~funke*Flage~backup*Fsikkerhe*Fta~backup*Fvirke*Aklarer ikkeEte ikkeAkrasj*Alykke*~ikkeDtes ikkeAnekter*Aproblemer~backup*Asikkerhetskopiere*~ikkeAsluttet aAtrobbelAvirke*~ikke
< Aavbryt*Afar ikkeAfeil*Agar ikkeAikke lengerAkan ikkeAlar~ikkeAnekterAvil ikkeCrker ikke
= Abrukt oppAgar tomAikke merE~nokFplassFtilstrekkelig*Aingen~plassAkjop*~merAmangle*~plassAoppgrader*~lag*AplassmangelAtom forAtrenge*~mer
> Ablir~fullDtt~fullAer~fullAfull lagring*Ahelt fullAnesten full*
? AforrigeAsiste
@ AavbruttAfullfore*~ikkeAikke~avslut*Fferdig*Gullfor*Fgjennomfor*Aufullstendig*
A Adarlig*Afaller utAhakkerAnettproblem*EverksforholdJproblem*Aproblemer~net*AsakteAtreg*
B Aikke~tilgjengelig*Autilgjengelig*
C Aaktiver*Askru~paAslar paE~tilDtt pa
D Abare~wifiAkreverFsAma vaere kobletC~wifiAtrenge*~wifiAuten wifi
E Aflymodus*Auten internet*
F Abackup naGknap*Aknappen sikkerhe*Asikkerhetskopier na
G Aer~grat*Agraton*Aikke~trykke*Fvelge*
H Afortsatt~gjenopp*Agjenopp*~fortsattJpagarAholder~gjenopp*Amens~gjenopp*Atil gjenopp*
I Aikke~backup*FtattAsikkerhedskopieres automatisk narItskopiere*~ikkeRs automatisk narCste~backup*Gsikkerhe*E~backup*Fsikkerhe*
J AdagerAevighe*Ai det sisteAlang tidAlengeAmanedAto arAukaCeDr
K Aaldri*~backup*HlagetHtattAhar ingen backup*
L Aikke~komme innFlogge innFtilgang
M Abekreft*Aetter passord*Agodkjenn*Akrever passord*Aom passord*Askriv*~inn~passord*Aubekraeft*
N Aaksepterer ikkeAaldri lagetGsattF*~valgtAfeilAfunker ikkeAgodtar ikkeAhvilket passordAikke riktig*E~accept*Augyldig*Avet ikkeAvirker ikke
O Aaldri*~ferdig*AberegnerCveger~ikkeAblir aldriE~ikke ferdig*Aendrer~ikkeAgjenvaerende tid*AhengerEtAminut*~igjenArorer~ikkeAsamme prosentCtt pa pauseAspinnerAstar fastCopper oppH~paAtid igjenAuendelig*
P AevigAholdt paAhvor lenge tarAsakteAsiden~garAtar~lengeAtimevisAtreg*
Q Aav seg selvAdeaktivertAer avDikke slatt paAikke aktivertAskrudd avAslatt av
R AbrytesAfaller utAforbindelsen~bruttAmidt~backup*Fgjenopp*Fsikkerhe*Cster~kontakt*Any kabel
S Abackup*~skad*Aikke~lesesAodelagt~sikkerhe*Asikkerhetskopien~odel*Rskad*Askadet~sikkerhe*
T Aikke skrive tilE~lagre*
U Aikke tillattArettighet*Askrivebeskyt*Atilgang nekt*Dlatelse*
V Akraever kode*Cever kode*Alaseskjerm*Aspor~kode*Ataste~kode*Avil have koden
W Afinner~ikkeAgjenkjenne*~ikkeAikke~finne*Fgjenkjen*FkobleAkobler~ikkeAparre*Aser ikke
X Aikke angi*E~endre*Fsette*Gtille*~innApassordet~kunne ikke
Y Anedgrad*Anyere programvare*Gversjon*
Z Aeldre ios*Gversjon*Afor gamleAma~oppdater*Aoppdatere~forst
[ Afar ikke bortAikke~fjerne*
\\ Aikke~skrudd avJ~avGlatt avI~av
] Aikke~stotte*Astotte*~ikkeAtillate*~ikkeAunderstotte*~ikke
^ Alaste*~oppAopplast*
_ Afabrikkinn*Afor~sletterAnullstille~iphone*Aselge*
\` Ablir slettetAdager igjenAslettes etterAutlop*
a Adrifts*Aflere~problem*Anede naAproblemer hos apple*
b Abare noenE~delAborteAdelvis*AforsvantAikke alleFgjenopprettetAkom*~ikke tilbak*Amangle*AmistetAnoen apperFbilderAufullstendig*
c Agjenoppta*Aventer~wifi
d Akjol*~ned
e Abegynner ikkeAikke~begynn*Fstart*Aingenting skjerAnekterAskjer~ikkeHngentingAstarter~ikke
f Aukjent feilAuventet feil
g Aikke~kontakte*Aoppdateringsserver*
k Afungerer braAloste problemetGsegAna funk*DvirkerAuten problemerAvellykket*
l Aingen feil*Auten feil*
m Ahvor myeEdan gjor
n Amessenger*Anettside*Aryggekamera*AsqlserverAwindows sikkerhe*
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
B! Aket noi vao nguon dien de khoi phucAnguon dien de tiep tuc tai ve cac ung dungAnoi wifi de tai ve ung dung va phuong tienAphuc tu icloud se tiep tuc
B" Ada tam dung khoi phuc
  vi
! Adien thoaiAip emAmay emEminh
$ Amay tinhAo cung
& Asao luu
' Akhoi phucAphuc hoi
( Abo nhoAcho trongAdung luongAluu tru
) Abo nho iphoneHmayHtrongAdung luong iphoneLmayAiphone dayAmay day
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
: Aios cuAngung ho troAphien ban cu
; Agian doanAk backupCsao luuAkhong backup~duocGduocGsao luu~duocGthe~backupKsao luuHu~sao luuAko backupDdcEuocDsao luuAloi~sao luuAsao luu~loi
;< Abao loiAbi loiAgap loiAk dcAkhong thanh congAloi khiAthat bai
< Akhoi phuc~loiDng conGtheF~dcHuocAko theC~dcEuocAloi~khoi phucAngung ho troAvan de
= Ahet dung luongAkhong co duInGduAko duAsap hetAthieu dung luong
> Abi dayDfullAbo nho dayAda dayCy bo nhoEdung luongEroiAfull dung luongAicloud khong duG~dayAiphone dayAluu tru dayAmay dayAsap day
? Acuoi cungAgan day nhatEnhatAlan cuoi
@ Achua~hoan tatAkhong~hoan tatMhanh
A Achap chonAkemAkhong on dinhAmang chamE~yeuAqua chamEyeuAwifi~yeu
B Akhong kha dungF~tai duoc
C Abat backupEdcFuocEicloudEsao luuAdang batAkich hoat
D Abat~wifiAcan~wifiAchi~wifiAdoi~wifiAkhong co wifiAphai coE~ket noi
E Aket noi internetAkhong co ket noiJmangAmay bay
F Anut sao luuAsao luu bay gioIngay
G Abam~dcFuocAbi moAmau xam
H Adang restoreE~khoi phuc
I Achua~backupFsao luuAkhong duoc sao luuGtu~sao luuAsao luu~gan nhat
J Alau roiAmay ngayAngay quaAthangAtuan
K Achua bao gioFtung
L Akhong~dang nhapGtruy cap
M Ahoi mat khauAnhap laiFmat khauAxac minhEnhan
N Abao saiAmat khau~khongJsaiAquenAsai mat khau
O Abi doEungDketAcon laiAdung oFyenAhoai~xongAmai~xongAquay maiAtreoAuoc tinhAxoay mai
P Aca demDngayAcham nhuFquaAlau quaEtheAmay tiengAqua chamElauArat chamElauAtieng roiF~chua
Q Abi tatAchua batAdang tatAtu tat
R Abi ngatAmat ket noiAngat ket noi
S Abackup~hongAkhong tuong thichAsao luu~hong
T Akhong luu duocGthe luu
U Akhong co quyenAquyen truy cap
V Abi khoaAdang khoaAmo khoaAnhap mat maAtin cay
W Akhong nhanGtim thayF~ket noiAko nhanC~ket noi
X Akhong~dat~mat khauHoi~mat khau
Y Aha capAmoi honAphien ban~cao hon
Z Acan cap nhatAios cuAphai cap nhatCien ban cuAqua cu
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
k Adc roiAduoc roi
l Akhong co loi
n Adanh baAzalo
 nl 
!! Aicloud backup misluktHreservekopie misluktAiphone backup misluktHreservekopie mislukt
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
! Aapple apparaatAdit apparaatAgsmAje apparaatAmijn apparaatAmobiel*Atelefoon*Atoestel*Auw apparaat
" Ade cloud
# Aapparaten appDle apparaten
$ Alokale backup*G~kopie*AschijfGruimte
% Aschijf*
& A*reservekopie*Ageback*Akopie makenAreserve kopie*Hcopie*Hkop*Aveiligheidskopie*
' Abackup~inladenHladenHterugAherstel*Aoverzet*~reservekopieHtenAreservekopie~terugAterug op~iphoneGte zet*Gzet*FgehaaldHplaatstHzetFhal*Fplaats*Fzet*F~zettenAuit~backupEreservekopieAvanaf~backupGreservekopieDuit~backupAzetten~terugD~terug
( A*opslag*A*ruimteAgb~volAgeheugen*Aicloud~volAplek
) Aapparaat zelfAdit apparaatAgeheugen~iphoneJtelefoonCnoeg op~iphoneAintern*~geheugenGe opslagAiphone is~volHopslagHvolHzelfIit~volG~geen ruimteJnoeg ruimteHweinig ruimteAop de iphoneGtelefoonEit toestelDhet apparaatHtoestelDmijn iphoneItelefoonCslag op~iphoneG*~telefoonJoestelGruimte op~iphoneAplek op~iphoneAruimte op~iphoneG~apparaatHtelefoonIoestelAtelefoonopslagI~volAtoestel zelfH~volAvolle iphone
* A5gAbereikAmobiele dataAnetwerk*AsnelheidAverbinding*
+ AdraadloosHze
, Abestand*AdocumentenAgegevensAonderdelen
- AaangemeldDmeld*Aaccount*Ain te loggenCgelogdClog*Alog~in
. A*wachtwoord*Apaswoord*Aww
/ Amailadres*Etje
0 Asessie*
1 Aander*~apparaatHtoestelFe telefoonAtweede iphoneHtoestel
2 Anaar~nieuwe iphoneAoverstap*~nieuweAtijdelijke~backupLopslag*LreservekopieAvoor~nieuwe iphoneMtelefoon
3 AappdataDgegevens
4 A*versleut*AcoderenFingAgecodeerd*
5 Abedrijf*Cheerd*GprofielCleid*Cperking*Aconfiguratieprofiel*Ade itAictAiphone~werkAit afdelingAorganisatie*Aouderlijk toezichtAprofiel*AschermtijdDool*Atelefoon~werkAvan de zaakEhet werkAwerkgever*EprofielEtelefoon*Azakelijke telefoonJ~iphone
6 Aend to end versleut*Ageavanceerde gegevensb*M~bescherming
7 AactiveringsslotAiphone zoekenAvind mijnAzoek mijn
8 Aconfiguratieassist*M~nietNvoltooi*Aeerst~ingesteldIstellenAinstallatieassist*L~afgerondMvoltooi*Eellen~afrond*Aklaar~instellenAniet is ingesteldFklaar~stellenAnog~geconfigureerdEingesteldAvolledig~ingesteld
9 AherstelmodesKusArecoverymodusAverbind met itunes
: Ageen ondersteuningAniet meer~ondersteun*Aondersteun*~niet meerKing stoptN~gestoptAoude ios*FversiesEr iosFe ios*Astopt metF~ondersteuningAte oud voor
; Abackup*~probleemAblokkeertAbreekt~afAdoet~nietHksAgeannuleerdCeft de geestDn backup meerFreservekopie*~meerFvan~backupCfaaldCstoptAging~misAhapertAhoudt~opAkan~backup~nietEreservekopie~nietAkomt nietAloopt nietF~stukGvastAlukt~backup~nietAmaakt~nietE~geenAmis gegaanDgegaanFlopenAniet doorE~geback*HslaagdFuitgevoerdAonderbrokenAprobleem~backup*Jreservekopie*Gmen~backup*Kreservekopie*Aslaagt~nietAsteeds nietCoptFeAverdomtDtiktAwaarom~geenHnietAweigerenCrken~nietEt~niet
;< A*foutmelding*AafgebrokenAfaaltAfout*Agaat~misFnietAgeen~gemaaktFmakenCweigerdAineens nietAkan~geenEnietAkon~geenEnietAkrijg*~backup~nietHgeenHnietHreservekopie~nietAkunnen~nietAlukt~geenFnietAmaakt~geenAmislukt*Aniet~geluktHmaaktFlukkenFmakenGogelijkFwerkenAonmogelijkAweigertAwil~geenEniet
< Adaarna pasAklaagtAmag nietAniet meerFtoegestaanE~aanzettenGctiver*Fherstel*Finschakel*Fterugzet*Apas daarnaAprobleemAspringt~terugAwerkt~niet
= AbijkopenAextra opslagGruimteF~nodigGvereistAgeen opslag*FplaatsHekE~ruimteAgroter danAkopenAmeer opslag*FruimteAniet voldoendeE~genoegAonvoldoendeAopslag is opHop isApassen~nietDt~nietAruimte is bijna opKhelemaal opKopHop isHraakt opHvrijmakenGgebrekAte grootDkleinEortDweinigCkortAvrije ruimteAweinig opslag*HplekHruimte
> AbomvolAopgebruiktApropvolAstampvolAvolDgelopenDle opslag*
? AafgelopenAlaatsteArecentsteAvorige
@ AincompleetAniet klaarE~afHgemaaktJrondHmakenHrondenFcompleetFvolledigItooidMenAnooit klaarF~afAonvolledig
A Aberoerd*Ahaperend*FtAinternetproble*AlangzameAligt~netwerkFverbindingFwifiAnetwerkcondit*Hfout*Homstandig*Hproble*Aniet stabielAonstabiel*Aproblemen~internetKverbindingAslecht*Avalt~wegCnwege~netwerkAverbindingsproble*EreektAwegvaltAzwak*
AP AlangzaamAtraagDge
B Alaadt~nietAmomenteel nietAniet~beschikbaarFgeladenFladenFophalenFtoegankelijkFweergegevenLvenAop dit moment niet
C Aaan doenEte zettenDgezetDzettenAactiverenAgeactiveerdAin te schakelenCschakelenAniet ingeschakeldAschakelaarH~inDuifjeAzet~aan
D Aalleen~wifiAgeen wifiAmobiel internetGe dataCet eerstFverbondenE~klaarFnetwerkFwifiAniet met~wifiFop wifiAnodigCodzakelijkAverbinden met wifiEonden moetKzijnJ~wifiDeistAvraagt~wifiAwil~wifiAzonder wifi
E Ageen internet*FnetwerkFverbindingAmaak verbindingAmet~internet verbindenAniet~internetAverbinding~internetAvliegtuigmodusAzonder internet*
F Abackup knopAknop~backup*FreservekopieAmaak~reservekopieAnu reservekopie*C~backupAreservekopie nu
G AgrijsEzeAinactiefAlichtgrijsAniet actiefFselecteer*E~*klik*FaantikkenFdrukkenFindrukkenFselecterenFtikkenAreageert niet
H Abezig~herstel*Gterugzet*Aherstel~bezigIvoltooidAklaar met herstel*Amoment hersteldAnog~hersteldLlenEteruggezetAterugzetten~nog nietDwijl~hersteldAtijdens~herstelAtot~hersteldAworden op dit moment~teruggezetEt momenteel~teruggezetF~hersteld
I Aautomatische reservekopie*M~backup*Abackup is~oudGt~nietG~geledenJmaaktAgeen~backup*Freservekopie*Alaatste~backup*Ireservekopie*Aniet meer~reservekopieE~automatischFgeback*Areservekopie~geledenPmaaktAsinds de laatste~kopie
J Aal lang*AaugustusAdagenAfebruariAgeledenAjaarCnuariCrenAlange tijdFre tijdAmaand*DrtAsinds beginGmeiGvorigeAtijd geenAweken
K Ageen enkeleE~backup*~gevondenAnog geen~backup*Jreservekopie*Eniet~geback*Coit
L Aaanmelden~misluktAaccount~geblokkeerdAgeen toegangAkom*~niet inKmeer inAniet~aangemeldImeldenFbereikenLtFingelogdHloggenFtoegangAuitgelogd
M A*verifi*Abevestig*Acontrole van jeIer*IrenAgecontroleerd*AinloggenAom~wachtwoordAopnieuw~invoer*Asteeds~wachtwoordAvoer~wachtwoordAvraagt~wachtwoordAwachtwoord~invoer*LopnieuwAwil~wachtwoord
N Aaccepteert~nietAfoutAgeen enkelFideeFwachtwoordAherinner~nietDkent~nietAken~wachtwoord~nietAklopt~nietAkwijtAniet bekendFgoedFjuistE~correctFgeaccepteerdFweetAnooit gekozenGopgegevenF~aangemaaktGgemaaktGingesteldGwachtwoordAonbekend*Cgeldig*Cjuist*Apakt~nietAvergetenDkeerd*Awat ik ookAweet~nietFwachtwoord~nietClk wachtwoordCrkt~niet
O AbevrorenCweegt~nietAblijft hang*HmaarHstekenG~ladenHopHstaanAdraaienFtAeindeloosAgebeurt~niets meerCen bewegingFvoortgangJuitgangAhangenAloopt niet doorAniet verderAnooit~afAoneindigCveranderdAresterend*ArondjesAstaat alF~op~procentCeeds langerHopCilEstaatHndCopt nietAtijd~geschatAvastEgelopenElooptEzitAverandert nietAwachtFenAwieltjeAwordt geschat
P Aal~uurAdagenAduurt alGmaarF~eeuwig*GlangGuurAeeuwenEigGheidAheel langCle dagFnachtAmeer dan~uurAnachtenlangC~uurAslakken*Ate langCrgendAurenElangAuur bezig
Q Aautomatisch uitAgaat~uitAgedeactiveerdAineens uitAniet aanFgeactiveerdE~actiefFingeschakeldAschakelt~uitAspringt terugH~uitAstaat~uitCond~uitAuit staatDgeschakeldFzetAvanzelf~uitAzet zichzelf uit
R Aandere kabelAkabel~vervangenAlosgekoppeldFtrokkenDkoppel*Aniet meer verbondenE~aangeslotenDuwe kabelAontkoppeldAraakt~kwijtGverbindingAuitgeworpenAvalt~wegAverbinding~kwijtLverlorenLwegEreektFokenDliest~iphoneJverbindingAziet~niet meer
S Abeschadig*Akapot*Aniet~compatibelFgelezenAonbruikbaarCleesbaar
T Aniet~bewaardJrenFcomputer~bewaardFopgeslagenHslaanFschrijvenAopslaan~nietAschrijffout*
U A*bevoegd*Aalleen lezenAgeen toegangAmachtiging*ArechtenAschrijfbeveiligdHrechtenAtoegangsrecht*H~geweigerdImapDstemming*
V Acode invoer*E~invoerenAmet~codeAom~codeAontgrendel*Aop slotApincodeAscherm uitGvergrendel*Atoegangscode*Avergrendel*Dtrouw*Avraagt~code
W Adetecteert~nietAgeen reactieFverbindingAherkent~nietAkomt niet tevoorschijnAmet~code vergrendeldAniet te zienFzichtbaarE~gevondenFherkendLnenFkoppelenFverbindenJondenGindenAongeldig*~antwoordAverbinding~misluktHt~nietDschijnt~nietDtrouw~computerAvindt~nietAziet~niet
X Ageen~instellenAinstellen~nietAniet~gewijzigdFingesteldHstellenFveranderdNenIwijderenFwijzigenAwachtwoord~niet~verander*Qwijzig*Awijzigen~niet
Y Ahogere iosG~versieAlatereAnieuwerH*~systeemHeArecentereAte nieuw
Z AachterlooptAbijwerkenAeerst~*update*GbijgewerktJwerk*AlagereAmoet eerstE~*update*FbijgewerktAniet up to dateE~nieuwsteAoude ios*Ere ios*HversieAte oud*Aupdate nodigAverouderd*
[ Afout~verwijderenAgeen~verwijderenAniet wegE~backup~verwijder*FgewistFreservekopie~verwijder*Fverwijder*FwegkrijgenGissenAprobleem~verwijderenAverwijder*~laterLmisluktLnietJen~mislukt*Awissen~niet
\\ A*versleut*~grijsLniet uitAblijft aangevinktAgaat vanzelf~aanAkan~niet uitAkrijg~niet uitAniet~uit krijgenJteIgeschakeldIschakel*IvinkenIzet*I~zet*FweghalenAuitschakelen~nietDzetten~nietAvinkje~grijsHnietAweer aangevinkt
] Aapp*~geen~backupFniet~geback*Ageen ondersteuningAniet toeIgestaanE~ondersteun*Aondersteunt~geenMniet
^ Ageupload
_ Afabrieksinst*Ainhoud en instellingenCruil*Aiphone wissenG~gewistAleegmakenAverkopenAvoordat~wis*E~wissenAwis~iphone
\` A21 dagenAeindigtAgewist wordenAnog~dagenAover~dagenAstopgezetEt opAverlooptFpenDvaltDwijderd overLwordenAworden verwijderdEt gewistF~verwijderd
a AallestoringenAeruit ligtAgetroffenAicloud~problemenAligt~downFeruitFplatAniet bereikbaarAonbereikbaarCderhoudAoverbelastAproblemen~appleKserversAserverproble*Gs~platAsommige gebruikersAstatuspaginaCoring*AsysteemstatusAveel gebruikers
b AdeelsAgedeeltelijkAhelft vanCrstel niet voltooidAkwijtAleegAmaar de helftE~deelAmis ikDsenDtAniet alleJsFovergezetE~allemaalFmeegekomenKnomenFteruggekomenFvolledigAonderdelen~nietCtbreek*Gk*Cvolledig*Aslechts een deelAsommige onderdelenH~nietAterugzetten niet voltooidAverdwenenAweg
c Agaat verderAgepauzeerd*Ahervat*Apauze*Awacht opGtotFen op
d Aaf te koelenCgekoeldCkoel*AbloedheetAoververhit*Ate heetCmperatuur
e Abegint~nietAdoet nietsAgebeurt~nietsCen reactieAis het wegAkomt niet op gangAniet~beginnenFgestartFstartenCksAovergeslagenAreageert~nietAstart~niet
f Aonbekende errorJ~fout*Cverwachte fout*
g A*softwareserver*Aactiveringsserver*Acontact~serverAgeen contactAhostsbestandAniet~geverifieerdFondertekendAondertekentAserver*~software*Aupdateserver*
h AafgedwongenAautomatisch versleutel*Adwing*AgedwongenAmoet en zalAongevraagdAper seAstaat eropAverplicht*
i Aautomatisch een~kopieL~reservekopieAreservekopie~automatischNzodra
j Aligt het niet aanFniet aanAniet aan de opslagMwifiEs met~icloudCks met~icloud
k Adoet~weerAeindelijk geluktAgefixtCwoon geluktAgoed geluktAin ordeAis geluktAlukt weerAnu geluktAopgelostAprima geluktAsuccesvolAtoch geluktAverholpenAweer geluktFwerktCl geluktCrkt primaGweer
l AfoutloosAgeen foutJenJmelding*Azonder fout*
m Ahoe grootElangEzet ikDveelAis het mogelijk omAkan ikAkun jeAmoet ikFjeAwaar staanFvindCt gebeurt er als
n Aachteruitkijk*Jrijcamera*AbackupschijfAbestandsgeschiedenisAchatback*EsAdatabank*Afoto s~sync*Es~bijwerkenGsync*Ahome assistantAnoodstroom*AreservekopieschijfAserverbackupAspelvoortgangAwindows reservekopie
p Aals jeEuAen kiesAga danDnaarAje kuntAkies danGeFvoorAklik opAkunt uAselecteer*Atik opAu kuntAvervolgensAwacht totAzorg datFervoor
q Aheel normaalAis normaalAkan~durenAmeestalAnormaal gesprokenAstandaardAzodra
r AaangekondigdAhandleidingAkondigtAons programmaCze softwareAte koopAvolgens apple
s AafgerondAbedanktAzoals altijdCnder problemen
t Aprinter*
u AadvertentieblokkerAouderlijk toezicht
w Abuiten de app store
x Abijgewerkt naarAgeupdatet naarAna~updateAsinds iosF~updateAupdate naar
y Aaltijd bijHopAzelfde percentageIlekIunt
z Abackup~enormAdocumenten en gegevensAoffline kaarten
{ Aalleen thuisAander netwerk~welFe wifi~welAop het werk~wel
| Aicloud en itunesAnoch~icloudAook~icloudFtunesAzowel~icloud
 Aal onzeCle apparatenAhele gezinAnog iemand
 Awachtwoord~gewijzigdLveranderd
 de 
!! Aicloud backup fehlgeschlagenHsicherung fehlgeschlagenAiphone backup fehlgeschlagenHsicherung fehlgeschlagen
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
! Aaustauschgerat*Adas geratAdem geratAdiensthandyDs*~gerat*Aersatzgerat*Agerat*~appleAhandy*Aleihgerat*Amein*~gerat*
" Ader cloudAdie cloudAin~cloudAwolke
# Aapp apple gerateDle gerate app
$ A*rechner*Aexterne*Afestplatte*Alaufwerk*Alokale*~backup*Ausb platte
% Aauf cAfestplatte*Alaufwerk*Aplatte
& A*esicherung*A*gesichert*A*nsicherung*Aicloudsicherung*Asicherheitskopie*GnGt*Gung*
' A*ckspiel*Aaufspiel*E~spielenDzuspiel*Cs dem backupGr sicherungEihrem backupEmeinem backupEseinem backupD~backup~einricht*Llad*Lubernehm*Eicloud~hol*Esicherung~einricht*Abackup~*gespieltIspielenHdraufHzuruckAdrauf spiel*Fspiel*Fzuspiel*Aeinspiel*Dzuspiel*Aneue*~iphone~*spielenNubertrag*Arucksicher*Asicherung~*spielenKdraufKlad*Kubernehm*KzuruckAstell*~wieder herAvom alten~ubernehm*Awieder aufsHdrauf*Hherg*Kst*Geinspiel*Gher*G~*spielenAzuruck aufsGgeholtIsp*Ghol*Gsicher*Gzuhol*Ispiel*
( A*platzmangelA*speicherJpl*A200 gbAgb~freiDvollAgigabyteAicloud~vollAkapazitat*Aplatz*Aspeich*
) Aauf dem geratIhandyIiphoneFies*~gerat*KiphoneIemEmeinem handyLiphoneAdieses gerat~speicher*Agerat selbstFespeicher*Ahandyspeicher*F~vollAim geratAintern*~speicher*Aiphone selbstIpeicher*HvollG~genug platzNspeicher*Hist vollHkein platzMspeicher*Len platzOspeicher*Hwenig platzNspeicher*Alokaler speicherAplatz auf~iphoneF~handyAspeicher*~auf~iphoneKgerat*Khandy*Kim iphone
* AdslAlteAmobile*~datenFfunk*AnetzEwerk*Averbindung*
+ Adrahtlos*
, Adatei*EnAdokumenteAobjekte
- AangemeldetCmeld*CzumeldenAeinlog*Azugangsdaten
. A*kennwort*A*passwort*Apw
/ Amailadresse*Es
0 Adienst~start*Asitzung*
1 Aander*~gerat*Fen handyGs handyAweitere*~gerat*Azweite*~gerat*Iiphone
2 Aauf~neue*~iphoneAfur~neue*~iphoneAneue iphoneEn handyGiphoneEs handyGiphoneAtemporare*~backup*LsicherungMpeicher*Aumzug~neue*Avorubergehende*~backup*Qspeicher*
3 Aanwendung*Aappdaten
4 Aunverschl*Averschlues*Iss*
5 A*profilA*verwaltungAadminstr*Aarbeitgeber*Abeschrankung*AbildschirmzeitAder arbeitEfirmaAdie itDnst iphoneGhandy*Glich*Afirmen*Amdm*Aschul*Aunsere itG*~firmaCternehmens*Averwaltet*Avom admin*
6 Aende zu ende verschl*Aerweiterte*~datenschutz*
7 Aaktivierungssperre*Afunktion wo istAiphone suche*Awo ist.G~aktiv*Iusschalt*Hdeaktiv*
8 Aeinrichtungsass*L~abgeschl*Oschl*MfertigMnich*Afertig~eingericht*Kricht*Anich*~eingerichtetAvollstandig eingericht*Azu ende ein*
9 Aapple logoAfirmware*Amit itunes verbindenAwartungsmodusIzustand*
: Aalte*~ios*AeingestelltAkein*~supportAnich*~mehr~unterstutz*Et mehr unterst*Aohne supportAunterstutz*~nich*~mehrAuralt*
; A*erfolglosAabbrech*EichtEuch*CgerissenEschlossen werdenCreisstAbackup*~problem*Abekomm*~backup~nich*Ikein*Inich*Abrach~abAerstell*~kein*Afunktionier*~nich*Ageh*~backup~nich*Dt in die hoseFnixCling*~nich*CstopptAgibt aufAhangt sich aufCt nicht*Cut nicht*~hinAhort~aufAkann~backup~nich*Akein*~durch*Gerstell*GhinEe chanceGsitzungFs~sicher*F~backups mehrGsicherung*~mehrEs~sicher*Aklapp*~backup~nich*Akommt nicht*Akrieg*~kein*Alas*~backup~nich*Alegt~keineAmach*~kein*Et nicht*GzickenCg~nich*Amissl*AmotztAnich*~durch*GerfolgreichGgeklapptImachtIsichertGsichernEt angelegtGhinFs zu machenCmmerAplotzlich kein*Aproblem*~backup*Jsicher*Areisst~abAschief*Dmiert~abAsichert~nich*AspinntAsteigt~ausCirbtCopptCreiktCurzt~abAtut nicht*AunterbrochenAversagtAwarum~kein*Gnich*Awieso~nich*Crd nicht*E~nichtAzickt
;< A*fehler*A*scheiter*Aabgebroch*AblockiertAbrichtAeinfach nich*AfehlEg*Es*Ageh*~nich*Aging~nich*Aimmer~nichtAkann~kein*Fnich*Akein*~backup*~mehrGmach*HoglichAklapp*~nich*Akonn*~kein*Gnich*Alaes*~nich*Cs*~kein*Fnich*Cuft~nich*Aleider nich*Alies*~nich*AmaultAmeckertAnich*~erstell*Gfunktionier*GgehtGklapptGmoglichGwerdenAplotzlich nich*AunmoglichAverhinder*Dweiger*Aweigert*Awill~nich*
< AabgelehntAbehauptetAdanach erstCrf~nich*Aerst danachAfunktionier*~nich*Alehnt~abAnich*~*schalt*Gaktivier*GgesichertGmehrGsichernGwiederher*Et erlaubtAspringtAwird~nich*
= A*platzmangelAabo~grosser*AbelegtCnotig*~speicher*Ht mehrAbrauche mehr~speicher*Adazubuch*Ekauf*Afehl*~platzGspeicher*Een~gbEt~gbAgb fehlenAgrosser alsAkaum~platzAkein*~platzGspeicher*Ee~frei*E~frei*Alangt nich*Amehr platzFspeicher*Anich*~ausreich*Ggenu*GreichtEt ausGmehr reinApass*~nich*Aplatz fehltF~ausAreich*~nich*Aspeicher*~fehltKzusatzlich*Iplatz ausJroblem*Auberschr*AungenugendAupgraden sollAwenig platzGspeicher*Azu gross*DkleinEnappDvollDwenigCkauf*Csatzlich*~speicher*
> AaufgebrauchtAbelegtAbis obenAcloud~vollAdichtAerschopftAfast vollAgb~vollAicloud~vollAimmer~vollAist vollAknallvollAplatte~vollAproppenvollAquilltArandvollAschon~vollAspeicher*~vollAvoll binFistFseiFwarIeEe*~icloudHspeicher*Awieder voll
? Aletzte*Avorherige*Azuletzt
@ Alauft~nich*~durchAnich*~abgeschl*Ischl*Gbeend*Gdurchge*Gfertig*GgeschafftGkomplettGvollstandig*Gzu endeEt zum endeCe~fertigAunfertigCvollst*
A A*ungsproblem*Aaufs netzAfunklochAhaktAinternet~brichtAkriechtAlahm*Aliegt~internetGnetzAmies*Anetzbeding*Eprobleme*Ewerkbeding*Iproblem*Iverhaltn*Izust*Anich*~stabilAproblem*~internetJverbindungAschlecht*Dwach*FnktAuberlastetAverbindung~brichtAvpnAwackel*El*Awegen~internet*Gnetz*GwifiCrbeblocker
B Aderzeit nich*Alad*~nich*Amomentan nich*Anich*~abruf*HngezeigtIzeig*GerreichbarGladenGverf*
C AaktivierenIt werdenIungAanschaltenAeinschalt*DzuschaltenAnich*~aktiviertAreglerAschalterAwieder anCrd~aktiviert
D AbenotigtAbrauch*~wifi*AerforderlichAhotspot*Akein wifi*Een wifi*E~wifiAmit~wifi verb*Amobile*~datenAmuss erstE~netz*Fwifi*Anicht im wifi*Gmit~wifi*AnotigDwendigAnur~wifi*Aohne wifi*E~wifiAuber~mobilfunk*Averbunden seinDlangt~wifiAwifi pflichtE~brauch*FverbindenCll~wifi
E AflugmodusAinternetverbindung herAkein*~internet*Ee verbindungAmit~internet verb*Anich*~internetAohne internet*Astell*~internetverb*
F Abackup jetztHknopfAjetzt erstellenGsichernF~backupAknopf~backup*Aschaltflache~backup*
G A*gegraut*Aausgrau*AblassAgrau*Anich*~*klick*Gantipp*Huswahl*Gdruck*Et aktivHnwahlbarGumlegenIschaltenGverschiebenAohne funktion
H Abis~wiederher*Aderzeit wiederherg*Agerade~wiederher*Alauft~wiederher*Anoch~wiederher*Awahrend~wiederher*Awiederherstellung~abgeschl*SfertigSlauftSnoch nichtCrd~hergestelltFwiederherg*
I Aautomatische*~backup*Abackup ist~altG~gemachtAkein*~backup*GsicherungAletzte*~backup*IsicherungAnich*~automatischGgesichertGsichernMtEt mehr gesich*Aschon lange nichtAsichert~nich*Gung~vorAzuletzt~gesichert
J AdezemberAewig kein*Fnich*AfebruarAjahr*CnuarAlang*~zeitEe kein*Gnich*AmarzAmonat*Apaar tage*Aschon lang*Aseit endeGwig*Flang*FmaiE~zeitAtagenAwoche*
K Abisher kein*~backup*Ahabe nieCt~nieAkein*~einzige*Aletzte*~nieAnie ein backupEgesich*DmalsD~backup~gemachtEgesichertEsicherungAnoch kein*~backup*LsicherungFnicht gesichertHe*Asteht nieAwurde~nie
L Aanmeld*~fehl*AausgesperrtAkein*~zugriffAkomm*~nich*~inMreinCnto gesperrtAnich*~angemeldetImeldenGeinloggenHrreich*Gzug*Et an das kontoKen accountJmein kontoF~heranAzugriff~fehl*Inich*
M A*bestatig*A*verifizier*AaufgefordertCthentifiz*Aerneut~eingebenAnach~passwortApasswortabfrage*I~einge*JstandigJwiederAuberpruf*Averlangt~passwortAwieder~eingebenCll~passwort
N A*falsch*Aakzeptier*~nich*LpasswortAentfallenAerinner*~nich*Ckennt~nich*Afallt~nich*Afunktionier*~nich*Ageht~nich*Ainkorrekt*Akein*~vergebenEe ahnungEs~passtCnn*~nich*Gpasswort~nich*Anich*~akzept*Hngenomm*GrichtigGstimmtCe ein*D~eingeb*EfestgelegtEgehabtGsetztEpasswortEvergebenCmmt~nich*Astimm*~nich*Aunbekannt*Cgultig*Avergess*Aweiss~nich*GpasswortAzurucksetzen
O A*balken stehtA*schleifeAbackup haengtHstehtAbewegt~nich*Ableib*~haeng*Jng*Hsteck*Kh*Ft~beiCieb~hang*Adreht sichAdumpel*AeingefrorenAendlos*AfestgefahrenAfriertAhaengt~beiCng*~bl*Ggebl*Eenbl*Et*Ahort~nich*~aufAkein*~fortschrittAklebt beiDmmt beiAkrebstCingelAnich*~hinausGweiterEts bewegtHpassiertCe~fertigArestzeitAruhrt~nich*Aseit gestern beiE~stunden beiAstagniertCecken geblieb*Hgeblieb*Ft~festDh*~bl*Een geblieb*Ggeblieb*G~seitEt beiGstillF~seitDlle steh*CillstandAtut sich nixI~nich*AunverandertAverbleib*DharrtAwarten~FtAwird~nich*~fertigAzeit wird
P Adauert schonG~lang*Hstund*Htage*AdreiviertelstundeAewig*Aganze*~nachtFn tagAnach~stunde*Anoch normalAschnecken*Don~stunde*Asehr lang*Cit~stund*FtagenAso langeAstundenlang*AtagelangAuber~stunde*Azu lang*
Q AabgeschaltetAausgeschaltetGtelltAbackup aus istG*~deaktiviertG~nich*~aktivAdeaktiviert sichAdreht sich~abAgeht immer~ausE~wieder ausAimmer wieder ausAist ausEdeaktiviertAnich*~eingeschaltetEt aktiviert istAplotzlich ausAschalte*~abKusAspringt~zuruckAsteht auf ausDllt sich~abNusMselbstAvon allein*~ausEselbst~ausAwar ausEdeaktiviertAwird deaktiviert
R AabgestecktGopseltEzogenAausgeworfenAbricht die verbindungAfliegt~rausAgetrenntAkabel~getauschtIwechseltIzogenAmeldet sich~abAneues~kabelAnicht mehr verbundenArausgeflogenAstecker~gezogenAtrennt*Averbindungsabbr*K~abbr*LbrichtLiphone~verlorenLunterbroch*Lverlor*LwegDlier*~verbindungHt~geratJiphoneJkontaktJtelefonAwirft~aus
S A*beschadigt*A*korrupt*Adefekt*Ainkompat*Akaputt*Anich*~kompat*GlesbarAunbrauchbar*Clesbar
T Anich*~*platte~speichernGabgelegtGcomputer~gesichertGgeschriebenJichert werdenJpeich*Gpc gesichertGschreib*Hpeicher*Aspeichern~fehl*Knich*
U A*berechtigung*A*vollzugriffAkeinen zugriffAnicht berechtigtArechte*Aschreibgesch*Hrecht*AverweigertAzugriffsrecht*H~ordnerIverweig*
V A*entsperr*Abildschirm~ausAcode ab*Feing*E~eingebenFiphoneAden codeAdurch~codeAfragt~codeAgesperrt*Aiphone codeAmit codeApin eingeb*Asperrbildschirm*AvertrauenAwill~code
W Adiesem computer~vertrauenAerkenn*~nich*Cscheint nich*Afind*~nich*Akein*~verbindungAnich*~angezeigtGerkanntJenn*GgefundenGkoppel*GverbindenKundenAsieht~nich*Ataucht~nich*Aungultige antwortAverbindet~nich*Hung~fehl*Lnich*Azeigt~nich*~an
X Akein~festlegenCnnwort~nich*~ander*Anich*~*setz*GandernGentfernenGfest*GgeandertGvergeb*Apasswort andern~nich*I~nich*~ander*
Y Aaktuellere*Aaltere*~alsAhohere*~ios*Iversion*Aneuen iosEr alsFe*Esten versionAvon~hoher*Azu neu
Z A*update erforderlichAaktualisiert werdenAalte*~ios*Gsoftware*GversionAbenotigt~iosAbraucht~iosAerst~aktualisier*Fupdate*Amuss~aktualisier*Fupdate*Anich*~neuestenCedriger*Aupdate notigAveraltet*Azu alt*Cerst~update*
[ Afehler~*losch*Akein*~*losch*Alosch*~fehler*Hnich*HspaterFen~fehl*Anich*~*loesch*Jsch*Gbackup~*losch*Gentfern*Awerd*~nich*~los
\\ Aausschalten~nich*Adeaktivieren~nich*Aerzw*~verschluss*Ahakchen~nich*Den~ausgegrautGnich*Aimmer verschlusseltGwieder anAnich*~*schaltenGabwahl*Hufheb*Ismach*Gdeaktivier*Gentfern*~verschl*Aschaltet sich~wieder einAverschluss*~ausgegrautKeln~nich*Mung~nich*
] Aapp*~nich*~gesichertLsichernAerlaubt~kein*Anich*~erlaubtGunterstutz*GzugelassenAunterstutz*~kein*Mnich*
^ Abackup~hochladenAhochladen undJ~backup
_ Abeim loschen mein*Ainhalte und einst*AverkaufenAvor*~verkaufD~loschenEzurucksetzenAwollte~zurucksetzen
\` A21 tage*AablaufenGtAeingestelltAendenEtAgeloscht w*Alauft~abHusAnoch~tage*Atage~ubrigAverfalltAwerden geloschtAwird~geloschtAzum~dezember
a A*ausfallA*storung*Aausfall*DgefallenAbetroffen*Adienst*~nich*~erreichbarAeinige nutzerAfur alle nutzerAgrad*~downAicloud~nich*~erreichbarAist downAnutzer~berichtenAprobleme~icloudAserverproblem*G~nich*~erreichbarHuberlastetAsind downAstatusseiteAviele nutzer
b Aalles wegE~wegAeinige~nich*AfehlenGdeEtAist wegAkonnten nicht wiederherg*AleerAnich*~alleGdabeiGkomplettGubernommenGvollstandigEt allesGdaGmitgekommenAnur die halbeD~halfteEteil*Aobjekte~nichtAsind~wegAteilweiseAunvollst*AverlorenDschwundenAwaren weg
c AangehaltenAfortgesetztEzusetzenAgeht weiter sobaldApausier*Awarten aufFt aufAweiter wiederherg*
d A*kuhl*AheissFerFgelaufenAuberhitz*
e Abeginnt~nich*Afangt~nich*Ageht~nich*~losAkein*~gestartetEe reaktionAkonnte~nich*~gestartetAlauft nicht anAnich*~startenMtEt gestartetFs geschiehtHpassiertApassier*~nich*Ht nixAreagiert nich*Aruhrt sich nichtsAspringt nicht anAstartet kein*H~nich*KeAtut nichtsEsich~nich*
f Aunbekannte*~fehler*Cerwartete*~fehler*
g A*aktivierungsserver*Eualisierungsserver*A*update server*Hserver*Anich*~kontaktier*GsigniertAserver~aktualisierung*
h Abesteht aufIdaraufAerzwing*Eung*Agezwung*ApflichtAunbedingtCgefragtAverschlusselt~automatischAzwang*CingendFt
i Aautomatisch~gesichertMsichernAdanach~gesichertAgesichert~sobald
j Adaran liegt~nichtAnicht am platzJspeicher*JwifiHn der icloudJicloudFs mit~icloud
k Aalles wiederF~ordnungAbackup~durchgelaufenHin ordnungAendlich wiederAfunktioniert wiederAgeht wiederEs wiederAhat~geklapptAheute wiederAist gelostAklappt wiederAlauft wiederAnun wiederAproblem gelostAsichert wiederAwieder funktioniertHgehtJlostJsichertAwurde erfolgreich
l AfehlerfreiAkein*~fehlerAohne fehler
m Agibt es eineAkann ichFmanAlohntAmuss ichAreichenFtAso deaktivier*Dlosch*Cll ichAwas passiert wennAwelcheAwie grossEkannElangeFosch*EmacheEstell*EvielAwo findeDliegenDwerden
n Aauf dem nasEmein nasDs nasCto backupAdateiversionsverlaufEnbank*AdiskstationAersatzkameraAfotos~synchron*Afritz boxFboxAhome*~assistantAicloud fotos hang*Nlad*Anotstrom*Aruckfahrkamera*Asicherung fliegtJ~rausAspielst*CrachnachrichtenAsystemsicherungAtitan*~backupAusvAwebseiteFrverAwindows sicherung*Azeitmaschine
p AanschliessendAdein iphoneAdu kannstAfalls duGsieAgehe zuEn sieAkannst duAklicken sieAkonnen sieAlassen sieAoffne*Aschritt*Asie konnenAstellen sieAtippen aufHsieAwahle*Awenn duFsie
q Ain der regelAje nachCderzeitF~sicherungEs~backupAkann~dauernAsobaldCfernAstandardmassigAublicherweiseAzu beginn
r Aab demAbehobenCtrugAlaut appleAteilte~mitAunser programmFe softwareAverkaufe
s AabgeschlossenAalles gutAanstandslosAdanke*AdurchgelaufenAeinwandfreiAerledigtAfertigAgeklapptAhat~geholfenAnicht betroffenAohne problemeAproblemlosAreibungslosAsauber durchAwie gewohntAwunderbar
t Abeim updateAdas spielAdrucker*Amails~empfang*Aspielstand*Aupdate schlagt
u Ajugendschutz*AkindersicherungAwerbeblocker
w Aausserhalb des app store*Anicht aus dem app store
x Anach~aktualisierungFupdateAseit iosE~aktualisierungFupdateAupdate aufCgrade auf
y Agleichen prozent*KunktJstelleAimmer beiAjedes mal beiAselben punktHstelle
z Aapp belegtAbackup~riesigAdokumente datenKund datenAnachstes backup~gbAoffline kartenHkarten
{ Aim anderen wifi~gehtDburo gehtAin anderem wifiDeinem anderen wifi~gehtAnur in meinem wifiEzu hauseGhauseAuber mobile daten geht
| Aauch~am macIpcFicloudGtunesAicloud und finderLitunesAitunes und icloudAsowohl~icloudAweder~finderGicloudHtunes
 Aalle gerateFiphonesFunsereAauch~meiner frauKs mannesAbei euch auchAganze familieAnoch jemand
 Akennwort geandertApasswort~geandert
 en 
!! Abackup of your iphone failedAicloud backup failedAiphone backup failed
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
-! Abacked up recently because it has not finished being restoredEup options will be available when your iphone is restoredAbecause it is still restoring from an icloud backupCing restored and will automatically backup
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
9! Aicloud backup is offAis not being backed up to icloud
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
N! Aconnection to gs apple com being blockedAupdate server could not be contacted
O! Aiphone could not be restored. an unknown errorUupdated. an unknown error
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
^! Amultiple errors uploading files
_! Aerror writing keychain backup
\`! Aunable to backup until setup is finished
  en
! Aapple deviceAhandsetAmobile deviceAmy deviceAphoneFsAsmartphoneAthis device
" Aapples cloudAcloud storageAi couldAiclodEundDuodCoudEldAmy cloudAthe cloud
# Aapple device app
$ AdesktopAdriveAexternalAlinuxAmacsAmbpApcsAthunderboltAubuntuAvistaAwin 10F1
% AdriveAharddrive
& Abacked~upEing~upEs~upE~upDlupAcopy of my iphoneLphoneAsave my iphone toAsnapshot
' Aapply~backupAbackup ontoHto my newAbring~back fromAcopy~back toAdownload~from icloud backupAfrom an old backupFher backupGis backupFicloud backup toFmy old backupFthe cloud toJold backupIir backupAgetting~back fromD~back fromJontoAloaded~ontoEing~ontoE~backupFontoAmove~ontoDing~from~backupApull~from icloudCt backDs~backup backDting it backH~back onMup backIontoD~back onIup backLonEontoArecover*CsotreAsetting~up fromD~up fromAtransfer fromIring~from~backupAwrite~back to
( AcapacityAdata limitAgb freeDleftAgigabytesAicloud memoryAmb freeDleftAmegabytesAphone memoryAquotaAroomAsotrageAspaceAstoragGeAthe memory
) Adevice does not haveHis fullItselfHstorageAfree on myFspace on thisAfull iphoneFphoneAgb free onAinternal storageAiphone is almost fullKfullItselfHstorageAmb free onAof the deviceAon my deviceGiphoneGphoneDthe deviceHiphoneHphoneFis deviceIiphoneDyour deviceIiphoneIphoneAphone has notGitselfGmemoryGonly hasGstorageFs memoryHstorageF~fullGno spaceGout of spaceAroom on myAspace on myJphoneAstorage on myLthe
* AbandwidthAcellularAconnectionAdnsAdomainAhotspotAispAnetworkAserverGsAupload speedAvpn
+ Awireless
, AdataAdocumentsAfileEsAitems
- AaccountAapple passwordFidAcredentialsAicloud passwordAlog inDinAsign inEed in
. Apass codeEcodeEphraseEword*FrdDword
/ AattachmentsAe mailsAinboxAmailEbox
0 AhandshakeAsessionAstart service
1 Aanother deviceIiphoneIphoneAdifferent deviceKiphoneAold iphoneEphoneAother deviceGiphoneGphoneAsecond iphone
2 Amove dataFmy dataAmy newAnew deviceEiphoneEphoneAswitching toAtemporarilyIyAto a newAtrade upDnsfer toAupgrading to
3 AapplicationLsDsAprograms
4 Aencrypt*
5 AadminAairwatchAcertificate~officeAcompanyCrporateAdevice managementAemployerIsAenrolledAheadquartersAintuneAit departmentDguyDpeopleAjamfAkandjiAmanagedAoffice phoneAorganisationGzationAour itAparentalApolicyApupilsAremote managementAschoolCreen timeAsupervisedAwork iphoneFphoneEspace one
6 AadpCvanced data protectionAend to end encryptedSion
7 Aactivation lock
8 Ahello screenAnot been set upAset up assistantHyetDting upDupAwelcome assistantIscreen
9 Aapple logo loopAboot loopEloopAbrickedAconnect to itunesAitunes logoAplug into itunesAreinstall iosCstore mode
: Adiscontinu*Adropping supportEs supportAend of supportEsupportDs supportAios 3E4E5E6E7Aiphone 1H3gH4IsAlegacyAno longer support*Aold iosFphoneDer versionsAstop supportingAsupport endsIis endingAvery oldAwill stop
; Aacting upAbail outEedEingEsCrfsAbombingEsCrkedAbreaks offCoke offFnAbuggedEyAcan no longerGt be backed upLdoneIdo a backupImake a backupDceledGledAchokesAconkedCuld not be backed upAcrapped outEsAcuts outAdid not happenCedDsAdo not want toCes not do itJhappenJprogressJwant toIhingAdyingAended inGwithDs inFwithAfail*Clls overAgave upAgives upDing upAglitch*Agoes wrongCt nowhereAhalf wayEwayCs not goneCtesCving none of itAhiccup*Aissues backing upAkaputAkeeps stoppingAmessed upAneither~backupCver completesGgoesGhappensGmakes itGworkedKsAno backup happensKmadeKof myKsinceJs are madeDdiceDgoDjoyDlonger work*DsuccessCne of~backupE~backing upCpeCt able to backupFllowingEbackIed upIing upIupEcomplet*FreateEdoingGneEfinishEgoGing throughGne throughEhappeningGving any of itEmake itErunHningEsucceed*EtakingDhing gets backed upIreceivedAon strikeApacked upAplaying upEs upApreventsCoblem backing upHs backing upAquit backing upEsArefusedAscrewedAspits outAstopped backing upIworkingEs afterGbacking upGworkingCruggle*AthrewAtime outEd outEs outDing outAto no availAtrouble backing upAunsuccesfulIsful*Awent wrongAwithout successAwon t
;< AcomplainedIingIsAdeclinesAimpossibleAno luckCt let meHtingEpossibleEwork*ArefusesFingCjectsAthrowsAunableAwould not
;A AblockedFingFsAinterrupted
< Acan notAcould notAdeniedAdid notAdoes notAerrorFsAfailedEingEsAgoing wrongCne wrongAis notCsueFsAno longerCt ableFcceptFllow*Ego throughEwantArejectedAstrugglesHingAtroubleAunsuccessfulAwill not
= Aadditional~neededLrequiredAasks for moreAbarely anyAbigger than myMtheMwhatAbuy moreDing moreAcan not holdAdown to~gbImbAexceed*Ctra~neededGrequiredAgb missingEoreDshortAhardly anyAin need of moreCsufficentIientAis too largeAlack ofEingEsCrger than myMtheMwhatAless~space thanGtorage thanAlittle roomG~leftAlow onAmissing~gbAmore gbAneed moreEs an additionalIotherGmoreCver enoughAno capacityDfreeDmoreDstorageCt fitD~enoughEroomEspaceFtorageC~roomDspaceAonly has~gbHve~gbE~gb freeGigsFleftAout of capacityHmemoryHroomAover quotaFthe limitApay for moreAran outArequires an additionalArun outDning outAshort ofHnAtinyAtoo bigEfullElarge forKtoFittleEsmallAupgrade my planLstorageIstorageIthe planIyour storageAwant me to buyEs me to buyHoreCs too largeAwill not holdCthout enoughAzero bytesFspace
=> Aout of spaceItorageAused up
> A5gb usedAall usedCmost fullCready fullAare fullAat capacityDits limitAbrimmingAburstingAchock fullDkedAcompletely fullAdisk fullAdrive fullAeaten upDs upAfilledEs upAfull againFicloudFupAgets fullAhit the limitDs its limitAiphone fullAis completelyDfullDnow fullAmax capacityDed outEs outAmemory fullAnearly fullApackedAphone fullAquota exceededAreached~limitAspace fullAstorage fullIis usedAto the brimCtally fullAwas full
? AlastEedEsCtestAmost recentAprevious
@ Acould not be doneAdid not~completeAfailed to completeEs to completeAnever completeOdGfinishedNsGgets doneLthroughF~completesAnot completeLingEdoneEfinishFullyD~completedEfinishedAunable to be completedCcompletedCfinished
A Aad block*CguardAbadAbecause of~connectionLinternetLnetworkLwifiAblam*~connectionGinternetGnetworkGwifiCockAchoppyAconnection issue*Lproblem*AcrappyAcuts outDting outAdnsAdodgyAdroppedFingEsAdue to~networkAfilter*CrewallAflakyAinstab*CtermittentFnet problem*AlaggyAlousyCw speedJsAnetwork conditionsIissue*Iproblem*Aone barApatchyApi holeCholeApoorArubbish internetAsketchyAslowAspottyAterribleAunreliableCstableAweakAwifi issue*Fproblem*Awobbly
B Acan no longer be usedGt be loadedLreadLshownAcould not be accessedNloadedNreadAdisabledAdoes nothingAerror loadingAinaccessibleEtiveAnever loadsAno longer availableKofferedCt able to loadFccessibleFvailableEloadEofferedEreadableEshowingEusableAunable to loadDvailableAwill not open
C AactivateHingAenabl*Aflick~switchDp~switchAreactivateAset upAslide~switchAstart usingAswitched onGing~onG~onAtoggleAturned~onEing~onE~on
D Aasks for wifiAcellular dataAconnect to a wifiLwifiAhas to be onCve not got wifiFto beIconnectIuse wifiAinsists on wifiAis not connectedAjoin~wifiAmobile dataAmust beFconnectFuseE~wifiAneed aFto be connectedEs aGto be connectedMonF~wifiE~wifiAno home wifiDwifiCt connected toEhave wifiAonly on wifiGver wifiFvia wifiFwithGorks onJ~wifiAover cellularArequire*AtetheringAwants a wifiGwifiAwithout~wifi
E Aaeroplane modeAairplane modeAconnect to the internetAflight modeAinternet appearsJconnectionAno connectionDinternetDnetworkDsignalCt connected to the internetEonline
F Abackup nowAbutton
G Acan not be clickedLmovedLpressedLtappedH~selectAdimmedAdoes not respondAfadedAghostedAgrayEedCeyEedAinactiveAno responseDway to moveKswitchKturnCt activeEclickableEselectableEtappableDhing happeningOs whenD~clickEpressEtapAunable to tapCclickableCresponsiveAwashed outAwill not do anything
H Aare restoringAbeing restoredAcurrently restoringAfinish restoringAis restoringAnot done restoringEfinished its restoreNrestoringArestore finishesIhas not finishedIin progressJs completeLdoneLnot finishedLstillIstillGing appsKfinishesLrom icloudPthis backupKis doneKthis iphoneAsays restoringAstill restoringAuntil restor*Awhile restoring
I Aauto backupAdid not backupAdoes not backupAhas not~backMupAis not backing upAlast backup dateMfromMonMsaysNhowsMwasL~agoMdays oldMmonth*Mweek*Fone wasFsuccessful backupAno automatic backupDbackup forKinKsinceJs forLinLsinceDlonger backing upOs upJ~backupDnew backupDrecent backupDsuccessful backupCt backing up automaticallyIup automaticallyI~itselfEhad a backupD~backed upAsince its last backupGlast backupGmy last backupGthe last backupAstopped~backing upMupAwithout a backupIbackup
J Aa dayAdaysAdecadeAdoes not changeAfebruaryAfor a whileDtnightAjanuaryAjulyCneAmonthFsAoctoberAsince autumnGbeforeGchristmasGlastGmayGspringHummerGwinterAweeksAyearEs
JP AagesAforeverAlong time
K Ahas never~backedOupCve never~backedAlast~backup~neverAnever any backupGbacked upKupHeen a backupLbacked upGhad a backupGin its lifeGmade a backupMny backupGonceGranF~last backupAno backup at allKeverLxistsKyetJsCne everCt a single backupEonceGe backupAsays neverAshows neverAzero backups
L Aaccess the accountDount errorIproblemAcan not log inAlogged outCses accessDt accessAno access toCt accessEget atIinto my accountElogged inEreachEsign inIed inAproblem~accountAsigned outAunable to accessKget atKreachKsign inAwill not let me sign in
M Aasking for~passwordDs for~passwordFme to sign inAauthenticat*Ademands~passwordAenter my apple idF~passwordAkeep asking forEs asking forAneed to sign inApassword againAprompted for~passwordGs for~passwordAre enterCenterCquests~passwordAsign in againAtype my passwordAupdate your passwordAverif*Awants my apple idF~password
N Aall passwordsAany of my passwordsEpasswordAbad passwordAbogusAdeniedAdid not setAdo not haveCes not matchJworkAevery passwordAforgetEot*Ahave not~setAlostAmismatchAnever choseHreatedGenteredGgaveGhad oneGmade oneF~passwordGsetAno clueDgoodDideaDpassword worksCne of my passwordsIthemE~worksCt accept*EcorrectEkept anyFnowErecognisedLzedGmemberFightEset anyEtakeHingFhe rightEunlockEworkingDhing worksD~set aArefuses everyImyItheCjectedCquired toCsetAstill noAtried allGeveryAunknownAwhatever i enterLputLtypeJpasswordAwrong
O Aat 1D99Abar~budgedEmovedAcalculatingAcrept toAdoes not budgeJfinishJgo pastJmoveCing nothingAendlessHlyAestimatingAfreezesCozeFnAgoes up not downAhaltsCngEingEsCs not changed inAhungAjammed atAjust sitsAkeeps preparingGsayingAlodged atCopsAnever completesGendJsGfinish*GgetsGmovesAno change forDfurtherDmovementDprogressCt advanceEbudgedIingEchangeEendingEfinishingEget pastEmovedHingEprogressErespond*CwhereAparked atCusedAremainingGs atIonAsat atEonAsits atFthereDting atIthereAspinningEsAstagnatedIsDlledFsDnd stillFstillDys atGonCill atGsayingJsCopped atEs atGrespondingCuck*DkAunchangedAwaitingAwill not budgeJcompleteJfinishJgo pastJmove
Oy Asame percentageGlaceGointFspot
P Aall dayEnightEweekendAan hourAcrawlingFsAdays alreadyGnd countingFlaterFnowFtoAeternityAfor an ageD~daysAhalf a dayAhoursAhrsAnever endingGgets doneAridiculously longAslowElyAsnailAso longAtakes daysDing daysAtoo long
Q Aback to offAbounces backAdisabledAflicks offDps backGitselfAgoes back offAis offAjumps backAkeeps switching offGturning offAlocked offAnot enabledEonEstay onFwitched onEturned onAoff by itselfEpositionArevertsAslides backAstays offCuck on offAswitch offGed itself offJoffGing itself offAtoggled offG~offAturn themselves offEed itselfHoffEing itself offEs itself offGoffAwas off
R Acable came outAconnection breaksNokeLdiedMropsLresetK~droppedLlostCuld not receive fromAcuts outAdevice removedAdisconect*Gnect*Adropped offH~connectionFing offEs connectionGoffAejectedFs itselfAfalls offAfell offAloses connectionGmy phoneGsightGthe connectionKphoneF~iphoneDing connectionDt connectionItactFits connectionFsightFthe connectionAmux errorAno longer connectedCt connectedApulled the cableAstops seeingAunplugedGgedAusb connectionEdropsAwas removedAyanked
S Abad backupEdataAbrokenAcan not be usedAcorrupDupptCurruptAcurruptAdamageGdAdefectiveAinvalidAmanifestAnot compatableKibleEusableEvalidAunreadableCusable
T Acan not be writtenIwriteAcould not be writtenKstoreKwriteAfailed to saveKwriteAnot able to saveEbe savedEsaveIdAunable to be savedKsaveLtoreKwriteAwrite error
U Aaccess to the folderAcan not write toAdeniedAdo not have accessAenough accessAfull disk accessAlack~accessAmay not writeAno accessCt allowed toEpermittedEthe ownerApermision*Aread onlyArightsAunauthori*Awrite protected
V Aasking for passcodeDs for~passcodeFme for~passcodeAdevice lockedHpasscodeAenter my~passcodeGpasscodeGthe passcodeAif lockedAiphone lockedAis lockedAlock screenEed phoneHscreenHwithApasscode enabledJon iphoneMmyJpromptMtectedI~eachKveryJon theEword protected deviceAphone lockedAscreen goes offHis offHlockedHoffAstays lockedAtrust promptGthis computerAunlock*Awants~passcodeCs lockedAwhen lockedCile locked
W Acan not find myIseeAconnection failedLrefusedAdevice not foundAdoes not seeAfailed to connectEs to connectAinvalid responseDisibleAis not showingAlockdown*Anever showsAno deviceCt appearEbe recognizedEconnectLingEdetect*Efind itI~deviceJiphoneJphoneElistedEpicked upErecogni*Esee myHingFhowIing upApair*Arefuses to connectAtrust this computerAunable to connectAusbmux*Awill not pick upJsee
X Acan not changeH~setAchange the backup passwordAcould not changeAfailed to changeKsetAnot be changedHsetEsetAremove the passwordAset a passwordDting~passwordAunable to changeKsetAwill not let me changeSooseQset
Y Aa laterAahead ofAbackup~betaAbeta backupAdowngrad*Afrom a betaFthe betaAhigher iosHversionAlater iosGsoftwareGthanGversionEst versionAmade on a betaAmore recent iosMsoftwareMversionAnewerEst iosAtoo new
Z Aearlier iosIversionAhas been updatedAlower iosGthanGversionAmust be updatedE~updateAneed to updateEs an updateGiosGupdatingAnot up to dateAold versionDer iosGsoftwareGversionAon an olderAout of dateDdatedArequires a newerJiosJnewerI~updateAto be updatedCo lowEoldAuntil it is updatedAupdate firstHmy iphoneHrequiredHthe iphone
[ Acan not eraseIget ridH~deleteIremoveAdelet*~errorHfail*Fe~laterHnotAfailed to deleteAnot able to deleteMremoveEbe deletedEdeletableJeElet me deleteEremoveArefuses to deleteCmove~laterAunable to get ridKremoveJ~deleteAwill not eraseJgo awayI~deleteJremove
\\ Aback on againAcan not be disabledLswitched offIstopJwitch offIturn~offH~disableIturn~offAchecked againAcomes back onCuld not turn~offAgreyed outAkeeps turning onAnot able to turn offEbe turned offElet me turn~offAremove~encryptionAstays checkedGtickedAticked againAturns itself back onNonE~off~errorAunable to disableKturn~offCcheck*Ctick*Awill not disableJlet me disableJswitch offJturn~off
] Acan not be backed upAdoes not allowJsupportAnot allowedEsupportedAunsupported
^ Aupload*
_ AeraseFdFsEingAfactory resetAgive awayAreset all contentGthe phoneAsellEingAtrade inEing inAwipeDing
\` A21 daysAbe deletedDerasedDremovedDwipedAdays leftAdeleted afterIinAend in decemberEonEsoonDedDs onAgets deletedAgo awayArun outAstop onEs on
a Aaffected usersGingAamberAapple serversHideFs endHserversIideF~downAbackup~downAdegradedAdisruption*Adown againFfor everyoneJmeFright nowEtimeAeveryone~downAhaving problems right nowAhit byAicloud~downAis it downAknocked offlineAmaintenanceCny usersAnot respondingAoffline worldwideAoutageGsAserver*~downEice statusH*~downAsome usersAstatus page hasAsystem statusAusers are affectedGreport*Ayellow
b Aare not backAblankAcame back withoutAcould not be restoredAdid not carryIrestoreCsappearedAemptyAfew appsAgoneAhalf myFof myAis not backAleft behindFoutAlost everythingFmyAmissedEingAnever came backAno contactsDdataDlonger thereDmessagesDphotosCt allEcarriedFome backEdownload*EeverythingEfully restoredEincludedErestoredEthereFransfer*Dhing came backIthereAonly halfFpartFrestoredFsomeE~cameApartiallyElyAskippedAsome appsFdataFitemsAvanishedAwiped outCthout my
c AholdingAon holdApauseFdFsEingAresumeAto continue downloadingAwait for wifiEing for powerMwifiItoEs for wifiAwill continue when
d AboilingAburningAcool downEs downAheatEsAhotAoverheat*Awarm
e Aand nothingAbutton comes backAcan not~startAclicking~nothingF~nothingAdoes absolutely nothingFnot even startJkickJlaunchJreactIhingAimmediately stopsAjust sits thereAnever beginsGstartsAno bar noDoption to backupDreactionFsponseCt beginEdo anythingEinitiateEkick offElaunchingErespond*EstartDhing at allIstartsH~happensApressing~nothingF~nothingArefuse to startGs to beginLstartAskippedEsAspins~comes backAstops immediatelyAthen nothingAunable to startAwhatever i pressAwill not even start
f Asome unknownAstrange errorAundefined errorCexpected errorCknown errorNsCspecified errorAweird error
g Aactivation serverAbeing signedAblobsAcan not be contactedIverifyAcontacting~updateCuld not be contactedKcontactAeligible for the requestedAhosts fileAno longer signedCt eligible forEsignedIingAserver blockedAshshAsigned anymoreEing anymoreIwindowAtssAunsignedAupdate serverAverification serverFying restoreKupdate
h Aagainst my willAalways encrypt*Aautomatically encrypt*Aby itself encrypt*Acan not opt outAencrypted automaticallyHs~by itselfAforcedFsEingAhas to be encryptedAinsistGingGsAmakes me setCndatoryAmust be encryptedAno way aroundCt optionalApolicy requiresArequired~encrypt*Hs~encrypt*Awant me to setEs me to setAwhether i wantAwill not let me without
i Aautomatically backupAbacked up afterLutomaticallyKonceKwhenEup automaticallyHonce itHwhen it is doneAwill backup afterMwhen
j Ais not a storageHstorageHthe internetLnetworkLstorageAits not storageIthe storageAnot a networkGstorage issueOproblemGwifiEicloud butEmy wifiEthe wifiEwifiDhing to do with~icloudTstorageTwifiAstorage is not theAwifi is not the
k Aall good nowAbacks up fineJokJwithoutEup finished onHsuccessfulGs are fineAdid the trickAfinally wentJorkedMsCxed byGitGnowGtheAis resolvedDsolvedAits workingAnow i canEsolvedEworksAproblem solvedAresolved itselfJnowAruns normallyAsolved itAsucceededFssfullyAup to dateAwent through first timeAwork againEing againEs againGnow
l Ano errorIsDproblems at allAwithout errorNsAzero errors
m Acan iAdo iDyou needCes itFtheAhow bigElongEmanyFuchEtoAis it possibleGsafeDthere a wayKnyMthingAshould iAtipAwhat happensCere areGdoIesGisCich isAwill aAwould it
n A2faAadobeAandroid*AauthenticatorAbackup batteryHdiskIriveHgeneratorHinternetHlightJneHplanHsingerCttery backupAbitlockerAcarbon copyAchiaCromebookAcontacts backup appAdashcamAdockerAdropboxAexchangeAfile historyCnal cutCtbitAgalaxyCme backupFprogressCrminAgithubAgmailAhostingAhuaweiAhyper vAicloud drive backup toolHphotos libraryN~stuckAkakaotalkAkikCndleAlightroomCne chatAlogic proAmessenger backupAminecraftAmy nasAnas driveAnintendoAnotionAobsidianAon the nasCedriveDplusAour nasCtlookAphoto streamFs uploadG~sync*HuploadingAplaystationCexApokemonAqnapAquickbooksAraspberryArobloxCuter backupAsamsung*Cve dataFgameAseed phraseCrver backupAshared album*FpointAsmart switchAsqlAsuperduperAtime capsuleFmachineAto the nasAvmwareAwear osCchatAwhatsapp*Awindows imageIpc backupJhoneIserverAxboxAxiaomi
p Achoose theHyourAenter yourAflip theAgo to generalGsettingsAhow does oneAif youAin order toAmake sureAmethod 1H2H4Aopen settingsApick theAreminderAselect theAtapAthen chooseAturn it onAusers canAwill be askedAyou canEmayEshouldDr old
q Aas soon asAat least onceDthe beginningAby defaultFsignAcan takeAdepending onAeach timeAevery 24Amay takeAmeantimeAsafety measureAusually
r AannouncedAapple confirmsGwillAbooleanAdownload nowAfixed aAfor saleAfree trialAios 8 and earlierAnew in versionAofficiallyAon ebayAour programEsoftwareArelease notesAscamAsuccess rateAtry itAupgrade to
s Aall fineEgoodAare fineAas usualAcompletedAdailyAeverything is backAfinishedAis doneDfineAno longer aDtroubleCt affectedAoperating normallyArunning fineDs fineAsmoothlyAsolvedAstill worksAthank youFsDt does workAwas doneAwent throughAwithout a hitchItrouble
t Acard readerAflash driveAincoming mailCstall updateAprinterAreceive mailAsd cardAthe gameAupdate failedAwebsite
u Aad block*Ablock list*Flist*Acontent filterAhosts listAparental control*Aprivate relayAweb filter
v Amobile routerAphone as a modemAtether*
w Anot from the app storeAoutside the app storeAthird party store
x Aafter iosGupgradingF~updateLingAever since~iosAinstalled iosHing iosAjust~installedFupdatedAput iosArecently~updat*Asince iosGthe upgradeGupgradingF~updateMdLingIgradedAupdate brokeHmy~toGd myItoFing toCgraded toGing to
y Aalways atHdies atHfails atHstops atAevery time atAexact sameAsame fileFpercentGhotoGositionAstops at exactly
z Aapp is usingEtakesEusesAbackup is too bigOlargeHsize~gbG~bigger thanHenormousHgigsIrewHhugeHlarger thanAdocuments and dataKdataCwnloaded file*Lmap*Lvideo*Agb~appAhuge backupAnext backup~gbAoffline contentImap*ApodcastsAzim
{ Aanother wifi~worksAdifferent network~worksKwifi~worksAfails at homeAon another network~fineCly at homeFon my homeIour homeIthis networkAother wifi worksAworks at a friend*Jthe officeJworkGelsewhereGfine atGon anotherJcellularJmobile dataI~hotspotHver 4gL5gLcellularLlte
| Aboth icloud andGtunes andFmethodsFwaysAcomputer backup~alsoAfinder and icloudAicloud and finderLitunesLlocalHbackup~alsoHnorHor itunesG~eitherAitunes and icloudHnorHor icloudG~eitherAlocal and icloudAneither icloudJtunesAon the computer~tooAto the computer~too
} Acontrolled folderAransomware protectionAsecurity softwareAwindows defender
 Aall devicesEmy devicesEof ourFur devicesIphonesCso on my otherAanyone elseAboth our iphonesJphonesFphonesAevery deviceGiphoneGphoneFoneAfamily~tooAhusband s~tooAmy other iphone~tooAother peopleAwhole familyGhouseAwife s~too
 Aafter changing~passwordAchanged my apple idH~passwordAnew apple id passwordApassword changeAreset my password
  und 
! A11 proA12 miniDproA13 miniDproA14 proA15 proA16 proA17 proAcelular*Adispositivo*Aidevice*AiosAiphone*Apro maxAse 2020G2AtelDefon*
" A5 free gbAapple cloudAcloud backup*Afree 5 gbGgbAi cloudAicloud*
# A3utoolsAaidaserverAaltserverAanytransAapple configuratorGmobile deviceFmobilebackupAcopytransAdispositivos appleAdr foneAi tunesAidevicebackup*AifunboxAimazingAituneAlibimobiledeviceAmobilebackup*GsyncApymobiledevice*AsparserestoreAsynciosAtinyumbrellaAunback
#$ Aapple devicesAfinder*Aitunes*
$ Acomputador*Ger*AdiscoDkAimacAlaptop*AmacDbook*DosAnotebook*ApcAssdAwin10E1Ddows*
% Adisco*DkAharddisk*AhddAssd
& A*backup*AbacupCkupAbekap*AcopiaFsAmobilesync
' Arecuper*~backupJcopiaJiphoneCstaur*Eor*
( A5 gbA50 gbA5gbAgigasAmemori*A容量
) Adel dispositivoAeste dispositivoAi telefonenAiphone容量Amemoria internaH~celularIiphoneItelefonoApa mobilenDtelefonen
* A4gAinternet*Arouter*Awifi*
+ Awifi*
, Adocumentos
- A*kontoAapple id*AcompteAid apple
/ Aemail*Amejl*
0 AsesionDsions
1 Aander*~iphone
3 Aapp
4 Aencript*
5 Aadministrat*Acorporativ*AempresaAkonfigurationsprofil*AmdmAperfilAprofil*Arestriction*A学校
7 Aapp buscarAbuscar iphoneAfind my
8 Aacab*~configur*Acomplet*~configur*Afinaliz*~configur*Atermin*~configur*
9 AbasebandAdfuAfirmwareAfuturerestoreAidevicerestoreAipswAlogo itunesArecovery modeMusImodeCdsn0wAtinyumbrella
: Adescontinuad*Aios 8D7D8
; Aabort*Aavbryt*Acrash*Aerror*Afalla*Agar ikkeAinterromp*Akan ikkeAmislyk*Ano vaAstopperAvil ikkeCrker ikkeA中断A失败
< Abloque*Aproblem*A失败A问题
= A*ak mencukupiAfalta deAfor liteInAinsuficientLe*Apequen*AsuperaA不足
> Aicloud full
? AanteriorAultim*
@ Aincomplet*Cterromp*Ano~acab*Dcomplet*
A Aculpa~wifiAlangsam*Alent*Apessim*Aproblem*~wifiAslab*
B Aindisponibil*Kle*
C AactivaFezAsla~pa
D A4gA5gAexige~wifiAhotspotAikke~wifiAlteAnecessari*GitoAsolo~wifi
E Aoffline
F Abackup nuAknappen~backup*
G AinaktivA灰色
H Aesta restaurandoAusando~para restaurar
I Abackup automaticoAingen~backup*
J AabrilAagostoAanoDsAaprilAaugustAdecemberAdiaDsAjuliCniAmarsDzoAmesDesAnovemberGreAoktoberAseman*CptemberAweekA周前A年前
K Anunca
M Aconfirm*
N Aerrone*Ahusker ikkeAincorrect*Cvalid*
O AcalculandoAcongel*AesperandoAeternoAfryserAgirandoAhangtAinfinit*AloopAno acabaAnunca terminaAparad*Asitter~fastAstar paFstilleCoji naA无限
P A20 min*A30 min*A40 min*A45 min*A60 min*A90 min*Ademor*~diasAfor lang tidAhorasAlangsam*Alentissim*Aover nattenAsa lang tid
Q Adesactivad*Dmarca*Aslas av
R Adesconect*Aperde~iphone
S Acorromp*Eupt*Dupt*Aincompatib*Akorrupt*
U Aautorizad*Apermission*Aprivileg*
V Abloquead*AconfiarAdesbloque*Aintrodu*~codigo
W Aingen kontaktAno detecta
X Ano~definir
Y Aios superior
Z Adesactualizad*AinferiorAobsolet*
[ Ano~eliminar*
\\ Ano~desactivar*
_ Avender*
\` A21 diasAexpir*Asera eliminad*
a Asystemstatus
b Adesaparec*Aikke altAincomplet*Aparcial*AtomDme
c Apausad*
d Ablir~varmAtemperatur*A温度
e Aingen reaktionAreagerer ikkeAstarter ikke
g Ags apple com
h AimponeAinsisteA强制
i Aautomaticamente~backupQcopiaIsch~backup*Abackup~automaticamenteAcopia~automaticamente
k Aja funciona
m AconvieneAhvor langEdan kanAquanto
n AcamaraDeraAconsoleAdatabase*Afacebook*Afotos~sincroniz*Agoogle*AnextcloudAoppoAps4C5Asignal backupAsynologyAtelegram*AthreemaAviber*Awhats appAwindows backupAwordpress*
o AacronisAadbAarqAbackblazeDulaAborgAcarboniteAclonezillaAcrashplanAduplicacyHtiAhome assistantEassistantAibackup viewerHbotAimmichAkubernetesAmacriumAmongodbAmysqlAntbackupAphotoprismApostgres*AproxmoxArcloneAresticArobocopyArsyncAsyncthingAtitanium backupAtruenasAunraidAurbackupAveeamCleroAwechatexporter
p AfaqAtoque
q Aautomat*Anormal*
r AfraudeApayloadAphishingAvendo
t A1passwordAamazonAapp storeDle tvGwatchAbitwardenAcarplayAdash camEcamAgoogle driveAicloud mailAinstagramAios updateAmail serverAmy nasAnetflixApaypalAqnapAsoftware updateAspel*AsteamAwindows updateAyoutube
u A1blockerAadblock*Cguard*AblokadaDqueador de anunciosAcontroldHe parentalAdnsAfirewallAnextdnsAopenvpnApi holeCholeAproxyAvpn*Awireguard
v Ahot spotDspot*Amifi
w AaltstoreAappsyncAbattmanAcheckra1nAcowabunga*AcydiaAesignAfilzaAipaAjailbr*Amisaka*Apalera1nAsideload*EstoreCleoAtrollnfcFstoreAunc0ver
z Aapp~gbAbackup~enormeAmapas offline
| Ani~icloudEtunesAtanto~icloud
} Aantivir*AavastCiraAbitdefenderAesetAkasperskyAmalwarebytesAmcafeeAnorton
~ Abeta*
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
B! Aconnectat al corrent per restaurarCrrent per continuar descarregant les appsAla restauracio des de l icloud es reprendra quan l iphone es refredi. es necessitaran aproximadamentZcloud es reprendra quan l iphone estigui connectat a una xarxa wifiAuna connexio wifi per descarregar les apps
B" Arestauracio en pausa
  ca
! Aal mobilAdispositiu*Ael mobilAmeu mobil
" Anuvol
$ Ael disc
& Acopi*~seguretatEes
( AemmagatzematgeAespai
) Aal dispositiuAespai~a l iphoneHl mobilAiphone~pleAmemoria~mobilAmobil~ple
* AconnexioAla xarxa
, AarxiusAdadesAfitxers
1 Aaltre dispositiuGiphoneGmobil
2 Aiphone nouAmobil nouAnou iphone
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
A AdolentaAfluixaAproblemes de xarxa
C AactivantAengegar
D Acal estarEtenirAdades mobilsAhe d acabarAhi ha d haverAnecessita estarJ~wifiAsense wifi
E Aconnexio a internetAmode avioAsense connexioGinternet
F AbotoAcopia~ara
G AatenuatAno~clicarDpremer
H Aesta restaurantAfins que~restaur*
I Ano~fa~copi*Eet~copi*Asense copi*Gfer
J Ades de marcAdies senseAfa tempsC~diesAmesosAsetmanes
K Acap copiaAmai haEs haD~copiaAno~mai
L Ano~accedirDiniciar sessio
M Ademana~contrasenyaAintrodu*~contrasenya
N AerroniaAmai~posatAno recordoAoblidat
O AaturadaFtAencalla*Aes penjaDquedaAno avancaDpassa d*ApenjadaFtAs ha quedat
P Afa horesAmolt lent*Aporta~horesAtota la nitAtriga~horesGmassaHolt
Q AdesactivatAes desactiva
R Adesconnect*Aperd*~connexio
S AdanyadaFtAmalmes*
T Ano~desarHt
U Aacces denegatApermis
V AbloquejatAcodi d accesAdemana~codi
W Ano es connectaDreconeixC~connectar
X Ano~canviar~contrasenya
Y Aios mes nouAmes novaErecent que
Z Ad actualitzarAmassa antic*Gvell
[ Ano~esborrar*
\\ Ano~treure~xifr*
] Ano admet
_ Aesborrar el mobilJl iphone
\` Aqueden~diesAs eliminara
a AcaigudaFt
b Anomes~partC~totes
c Aesperant wifi
d Aescalfa*Arefred*
e Ano comencaDpassa resDs inicia
f Aerror desconegut
k Aara funcionaAper fiAsolucionat
l Acap errorAsense error*
n Abase*~de dades
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
B! Aa la alimentacion para restaurarloAde alimentacion para seguir descargando lasAse reanudara la restauracion a partir de icloud cuando este iphone se conecte a una red wifiZion a partir de icloud cuando este iphone se enfrie. se necesitaran alrededor de
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
8" Aasegurate de tener conexion a wifi
9! Ano existe respaldo de este iphoneArespaldo de icloud desactivado
:! Adetalles del almacenamiento en icloud
;! Acompletado pero no se incluyen algunas appsAtus datos estan listos para transferirse a
@! Aelementos no se pudieron restaurarArestauracion incompleta
A! Ase pudo restaurar el respaldo
B! Aa la corriente para seguir descargando appsAconectate a la corriente para restaurarApara descargar las apps y los contenidos seArestaurar tus apps y datos requiere aproximadamente
B" Arestauracion en pausa
  es
! Aaifon*AceluAel celAequipoAifon*Ami celAmovilFes
" AaicloudAiclaudAla nubeAmi nubeAnube de apple
$ AcompuAeste equipoAmi equipoAordenador*Aportatil*
& Acopia*~seguridadFr a icloudAresguardoDpald*
' Aa partir de~copiaAbajar~copiaAcarg*~la copiaEar~copiaHrespaldoAdesde el backupJrespaldoHsa copiaGla copiaJnube alGmi backupJcopiaJrespaldoJultima copiaGotra copiaGsu copiaJrespaldoGun backupJrespaldoIa copiaAmeter~copiaApasando~copiaIrespaldoEr~copiaAponer~copiaArecuper*~datosJrespaldoAusarlaE~copiaAvolcar~copia
( AalmacenamientoAcuotaAespacioAhuecoAsitio
) Aalmacenamiento del iphonePinternoAcelular~llenoAel propio iphoneAen el celularGdispositivoGiphoneGmovilGtelefonoDmi iphoneAespacio del iphoneIen~celularLmovilLtelefonoH~en este iphoneAiphone casi llenoHesta llenoHllenoHno tiene espacioHsin espacioAmemoria~movilAmovil~llenoApropio dispositivoAtelefono~lleno
* AcoberturaCneccionExionAde redAla redAmi redAmodemAsenalAuna red
+ AguifiAred inalambrica
, Aarchivo*AdatosAelementosAfichero*
- AcredencialesAcuentaAid de appleAinici*~sesion
. AclaveFsAcontracenaGsen*
/ Acorreo*
1 Aiphone antiguoHviejoAotro celularFdispositivoFiphoneFmovilFtelefono
2 Acambi*~de iphoneAcelular nuevoAcopia~temporalAiphone nuevoAmovil nuevoAnuevo celularGdispositivoGiphoneAtemporalmenteAtransferirDsladar
3 AaplicacionKes
4 Acifr*
5 Aadministrad*AcolegioAdepartamento de sistemasAescuelaAgestionad*AinformaticaCstitutoAorganizacionAperfilesArestringid*Asupervisad*Atiempo de usoAtrabajo
6 Aextremo a extremoAproteccion avanzadaLde datos avanzada
7 Aapag*~buscarAbloqueo de activacionAbusca miFr miAdesactiv*~buscarAencontrar miDuentra miAquit*~buscar
8 AasistenteAconfiguracion inicialAno~configuradoAsin configurarAtodavia no~configur*
9 Aconectar a itunesAlogo de itunesAmodo de recuperacionFrecoveryIuperacion
: Ada soporteCr soporteAdeja de~soport*Era deAios antiguoAiphones antiguosAsin soporteAtiene soporteAversiones anterioresAya no es compatibleF~soport*
; Ada problemasAdeja deEdo deDo deAfallid*Eo*Afracas*Afue malAha ido malAincapazAnada queAni modoCnguno~copiaIrespald*G~copiaAno arrancaDesta respaldandoDfuncaDguardaDhaFc*~backupDme respald*GvaDpasaDrestaur*Dse estaGguardaGhac*HizoGrespald*Jtaur*EirveDterminaC~complet*Drealiz*ApetaAproblema*~alKcon el respaldoOla copiaKparaArechaz*Asale malDio malAse caeFncel*EierraEortaDdetieneAsin exitoAtruena
;< AimposibleAno consig*Ddej*Des posibleDfue posibleFncion*Dhac*~copia*Irespaldo*Fy formaHmaneraEe podidoDlogr*Dme dej*Ghac*Dpermit*Eud*Fed*Dquiere*Drespald*Dse haGpu*Ase niega
< AfallaEoAme dice que noAno aceptaDha podidoFc*~backupDse activ*Arechaz*Aya no
= AalcanzaAampliarAcompr*~masAdemasiado grandeAespacio adicionalAfalta sitioF*~espacioFn~gbIigasAgb adicionalesDmasAlibera*~espacioAmas almacenamientoEespacioEgrande queAmuy grandeAnecesita masHo masAno cabe*DentraDhay lugarHmemoriaHsitioG~espacioDme queda*Dqueda*Dteng*~memoriaHo~espacioEiene memoriaJsitioI~espacioC~suficienteAocupa masApide masApoco espacioAqueda pocoAse acabo~espacioEgot*Dme acabaC~acab*~espacioAsin almacenamientoEespacioEgigasElugarEmemoriaEsitioAsobrepasa*
> Aa topeAagotad*Aal topeAesta llen*Ahasta arribaGel topeAllenaEo*Ano cabeAocupadoApetadoAreplet*Asaturad*Ase llen*
? Ala de anocheAmas reciente
@ Aa la mitadCmediasAimposible completarAno se~concluirGrealiz*C~finaliz*Dtermin*Anunca acab*Gse complet*Gtermin*Asin completarEterminar
A Acausa~conexionGredAcondiciones de la redPredDexion~problema*CrtesAculpa~conexionGredAdebilCficiente*Aestado de la redAfallo*~de redAfloj*Ainestable*CtermitenteAmal*Apesim*Apoca coberturaFsenalAproblema*~de conexionNredAred~problema*Ase caeEorta
B Ainaccesible*Ano cargaInDse pudo accederGvenF~cargarGleerGmostrarC~disponible*
C AactivacionGdoGndoGr*FeFoAencend*DiendeAprenderFo
D Acon datosDectado a wifiLl wifiHr*~red wifiIme a una redK~wifiIse a una redIte a una redHte a una redGe a una redHs~wifiH~wifiAdatos movilesAdebe estarEsDoAhace falta~wifiCsta que termin*GterminarCy queAnecesari*Fit*Ano est*~conectad*Dtengo wifiApide~wifiArequier*Asin wifiAsolo conAtengo que estarKterminarAtiene que terminarF*~que estarF~wifi
E Aconexion a internetAmodo avionFde vueloAno hay conexionHinternetDteng*~conexionHo internetEiene conexionAsin conexionEinternetEred
F Abackup ahoraAbotonAcopia~ahoraAopcion de copiaKhacerKrespald*Arespald*~ahora
G Aatenuad*Adeshabilitad*Adifuminad*Ainactiv*Chabilitad*Ano hace nadaDrespondeDse dejaC~darleDpresionar*Eulsar*Dseleccionar*Dtocar*Asombread*
H Aaun~restaura*Acuando~restaur*Ahasta que~restaur*Amientras se restauraApara restaurar~ahoraArestauracion en cursoM~no~terminad*IndoseAsiendo restaurad*Atodavia~restaura*
I Acopia automaticaAdesde el ultimo respaldoGla ultima copiaAlleva~sinAno ha hecho copiaFc*~backupFy copia*Dse ha hechoHizo copiaC~copia desdeDhac*~copia*Drealiz*~copia*Fspald*Ase respaldo~por ultima vezAsin backupEcopia*EhacerErespald*Aultima copia~esNfueNhaceFo respaldo~esQfueQhaceAya no hace
J Abastante tiempoAdiciembreAeneroAfebreroAhace muchoFtiempoAjulioCnioAmayoAmucho tiempoAnoviembreAoctubreAseptiembreAtanto tiempo
K Aaun no se haAjamasAni una copiaHsola vezHvezCngun respaldoGa copiaAtodavia no se ha
L Aerror de cuentaAno accedeDtiene accesoC~accederDconectar con~cuentaDentrar en~cuentaDiniciar sesion
M Acomprobar~correoAescrib*~contrasenaAingres*~claveJontrasenaCiciar sesion otra vezCtrodu*~contrasenaApid*~claveGontrasenaApon*~contrasenaAsolicita*~contrasenaAvolver a iniciarLtroducirJponer
N AdesconozcoAequivocad*Aesta malAjamas puseAmalaAninguna funcionaAno cogeFincide*Des esaF~correct*Dfunciona ningunaDme acuerdoDreconoceGuerdoDseEirveDvaleC~acept*Dla seDpuseDvalid*Anunca configur*Hre*F~puestoIseAolvid*Aperdi laFdo laAque no tengoArechaz*
O Aatasc*Corad*AbucleAcargandoAclavad*Acolgad*Adando vueltasAdetenid*Aen esperaAestancad*AinterminableAno avanza*DcambiaDfinalizaDpasa de*Erogres*Dse mueveDterminaAparalizad*Apegad*Aqueda enFdo enAse ator*DcuelgaDdetieneGuvoDqueda*HoDtrabaHoC~quedadoAsiempre enCgue enCn avanzarEcambiosAtildad*Atrabad*Dncad*
P AdemasiadoDor*~much*Csde anocheAeternidadAlentisim*Allev*~dias haciendoGnocheEa~diasAmucho tiempoCy lent*AsiglosAtan lent*Crd*~diasGmuch*Atoda la noche
Q Aapagad*Adeshabilitad*Ainactiv*Ano~activad*Ase apagaHoDdesactiv*GhabilitaDme desactivaDquitaAsin activar
R Aconexion perdidaI~cort*Adesenchuf*Aexpulsad*Aperdio~conexionApierd*~conexionFe~iphoneHtelefonoAse cort*~la conexionDdesenganchaDinterrumpio la conexionAya no esta conectad*
S Adanad*Adefectuos*Aesta rotaDropead*AilegibleAinservibleAno~compatible*
T Aerror al escribirJguardarGde escrituraAimposible guardarAno se guard*Gha guardadoGpudo guard*Iede guard*C~escribirDguardar*Dser guardad*
U Aacceder a la carpetaEso a la carpetaHdenegadoG~al discoAderechosAno autoriz*Dtengo accesoApermiso*Asin accesoAsolo lectura
V Acodigo de accesoJl iphoneAingres*~codigoApantalla apagadaApid*~codigo
W Aemparej*Ano conectaDencuentraDidentificaDlo veDme conectaDpudo conect*Fede conect*DsaleEe conectaDveC~apareceDconectar alMconMelLseDdetect*Dreconoc*Dsale el iphoneArespuesta no valida
X Aerror al establecerAno pudo configurarC~cambiar~contrasenaEonfigurar~contrasenaErear~contrasenaDestablec*Dmodificar~contrasenaDponer~claveKontrasenaDquitar~claveLontrasena
Y Abajar de versionAde la 17Amas actual*FltaEnuev*Ereciente*Auna version posteriorAversion superior
Z AactualiceHzar primeroAantes actualic*Adebe*~actualiz*Do actualizarCmasiado viej*Aios antiguoAmas antigu*~queAmuy viej*Anecesit*~actualiz*Apide~actualiz*Aque actualizarArequiere~actualiz*JiosAversion anteriorLiguaImas bajaIvieja
[ Aborr*~mas tardeAelimin*~mas tardeAerror~borrarGeliminarAimposible~borrarKeliminarAno borraDeliminaDpuede ser elimin*Dse borraGeliminaC~borrar*Dsuprimir
\\ Aimposible~desactivarAno se apagaF~desactivaC~apagar*Ddeshabilitar*GmarcarDquitarAse activa sol*Dvuelve a marcarAvuelve a activ*
] Ano admit*Dcompatible*Des compatible*Dpermite respald*K~copia*Dse admite*Gpuede incluirMrespaldarEon compatible*Fporta*
^ Acarga a icloudGen icloudGy copiaIrespaldoFr a icloudHlos datosAsubidaEendo~icloudEr los datosF~icloud
_ Aantes de borrarAborrar contenido*Hel telefonoHtodoG~iphoneAcanjearAformatear*Aregalar*Cstablecer de fabricaMel iphone
\` Acaduc*Adejara deAfalta*~diasAfinalizaAhasta elAqueda*~diasAse borrara*Deliminara*Dva a borrarCra borrad*En eliminad*Atermina elAvence*
a Aafectad*Aalgunos usuariosAcaid*Aestado del sistemaAfalla mundialEo mundialAfuera de servicioAincidencia*CterrupcionAmantenimientoAmuchos usuariosAno esta disponible el servicioDrespondeAproblemas con icloudKen icloudAse cayoCrvidores de appleAusuarios~report*
b Aa mediasAalgunas app*IfotosFos datosIelementosAelementos~no se hanQpud*Ala mitad deAno aparece*DestanDme salenDsalenEe han restauradoGincluy*GrestauraronDtodasGo*Dvolvi*C~aparecenDincluid*Asin contactosEfotosEmensajesFisAsolo algun*Fla mitadE~parteFrestauroAvaci*
c Acontinuara cuandoAen esperaAesperando aKconexionKwifiApausoAreanud*
d AcalentadoDient*Aenfri*Arecalent*Asobrecal*
e Ale doy y nadaAni empiezaDiniciaDsiquiera empiezaAno arrancaDcomienzaDempiezaDhace nadaDiniciaDocurre nadaDpasa nadaDreaccionaFspondeDse ejecutaGiniciaEucede nadaC~comenzarDempezarDiniciar el respaldoLla copiaAnunca empiezaAse salta
f Aerror*~desconocid*Afallo desconocido
g Ano esta firmad*Dfirma*C~contactar*Aservidor de activacionNppleMverificacionI*~de actualiz*
h Aautomaticamente~cifr*Acifra*~automatica*Aforz*Afuerza*Aobliga*Apor naricesAsi o si
i Aautomaticamente~respald*Ahara~copiaArespald*~automaticamenteAse respaldara
j Anada que ver con la nubeQ~icloudAno es cuestion de espacioGel almacenamientoJespacioJwifiGfalta de espacioGpor el wifiLspacio
k Aahora funcionaAconsegui hacerAlo solucioneAproblema resueltoJsolucionadoAya funcion*DpudeDquedoC~solucionado
l Aningun errorHmensaje de errorAno da errorEio errorDhay error*Dsale ningun mensajeAsin errorJes
m Acomo hacerHgoFpuedoFseAcuantoAdeboAdondeAes posibleAhace faltaCy alguna formaEqueAque pasa siAse puede
n Abase*~de datosAcopia de windowsAde reversaDseguridad de windowsAdisco de copiaAgeneradorAhistorial de archivosAjuego*Ami cocheApartida*Arespaldo de windows
p Aajustes generalAasegurateAconsejo*AeligeDjaAhaga clicCz clicApuede usarFsClsaEeAseleccionaJeAsi olvid*AtocaAvaya aAve a ajustesFgeneral
q Adurante el procesoAen cuantoAgeneralmenteApor defectoApuede demorarGllevarGtardarAsegun
r AanuncioAapple dejaraAcorregidoAestafaAnotas de la versionAnuestro programaIsoftwareAsegun apple
s Acomo siempreAgraciasAsin problemasAtodo recuperado
t Adescargar fotosKiosAimpresora*AjuegoArecibir correo*
u Acontrol parentalCrtafuegos
v Acompartiendo internetIr internetApunto de acceso personal
w Afuera de app storeJla app store
x Aactualice aHzar a iosAdesde que actualiceDpues de actualizarAtras actualizarFla actualizacion
y Amismo lugarGporcentajeHuntoGsitioAsiempre alIen el
z Acopia~enormeAdescargasAdocumentos y datosAmapas sin conexionAproxima copia~gb
{ Acon datos moviles~funcionaAen el trabajo funcionaAotra red~funcionaDo wifi~funcionaAsolo en casa
| Aicloud niAtampoco~icloudJtunes
 Aalguien masAtoda la familiaDos los dispositivosGmisGnuestros
 Acambiar la contrasenaFe~contrasena
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
B! Ae outro conteudo e necessaria ligacao a umaAligar a corrente para restaurarDue este dispositivo a corrente para continuarAo restauro a partir de icloud sera retomado quando este iphone arrefecer. serao necessarios cerca deZloud sera retomado quando este iphone estiver ligado a uma rede wifi
B" Arestauro em pausa
 pt
8! Afalha de envio e backup do
9! Abackup do icloud estaAesta ocorrendo backup deste iphone no
A! Ado backup do icloud falhou
  pt
! Aaparelho*Ameu celAtelemove*
" Aa nuvemAda apple nuvemDnuvemAna nuvemAnuvem da apple
# Aaplicativo dispositivos
$ Ahd
% Ahd
& AbecapeAbkpAcopia*~segurancaAsalvar na nuvem
' Aa partir da copiaKe um backupKo backupAbaixar~backupAcarregar~backupAcolocar~backupAda copia antigaAdo backup antigoKpara oApassar~backupApuxar~backupArecuper*~dadosCporEsi*Dus
( AarmazenamentoAcotaAespaco
) Aarmazenamento do iphoneOinternoAcelular chei*IlotadoH~cheioAdo aparelhoDdispositivoAespaco do iphoneAiphone chei*HlotadoHnao tem espacoHsem espacoG~cheioAmemoria~telemovelAneste dispositivoGiphoneAno aparelhoDcelularDdispositivoDiphoneDmeu iphoneDtelefoneHmovelAtelemovel~cheio
* Aa redeAbanda largaAconexaoAda redeAde redeAligacaoAminha redeAroteadorAsinal
+ Arede sem fio*
, Aarquivo*AdadosAficheiro*Aitens
- AcontaAcredenciaisAid da appleAinicio de sessaoAmeu id
. Acodigo da copiaApalavra passeHs passeAsenha*
/ Acorreio eletr*
0 Asessao
1 Acelular antigoAha um dispositivoAiphone antigoHvelhoAoutro aparelhoGcelularGdispositivoGiphoneGtelemovelAtelemovel antigo
2 Aaparelho novoAbackup temporarioAcelular novoAiphone novoAmigrarAnovo aparelhoFiphoneFtelemovelApassar meus dadosAtelemovel novoCmporariamenteAtroc*~de iphone
3 AaplicacaoHoes
5 AescolaAgerid*AorganizacaoAperfisArestric*Gt*Asupervisionad*Atempo de usoAtrabalho
6 Aponta a pontaAprotecao avancada
7 Abloqueio de ativacaoAbuscar meuAdesativ*~buscarJencontrarDlig*~buscarIencontrarAencontrar iphoneKmeuKo iphoneMmeu
8 Aainda nao~configur*AassistenteAconclu*~configur*Dfiguracao inicialAnao~configuradoAsem configurar
9 Aconectar ao itunesAlogo do itunesAmodo de recuperacaoFrecuperacao
: Aaparelhos antigosAdar suporteAdeixa de suportarEou de serAios antigoEvelhoAiphones antigosAnao~mais suport*Asem suporteAtem suporteAversoes anterioresLigas
; Acai no meioCncela*Acorreu malAda pauAdeixou deCsisteCu erradoEmalEpauEruimAdificuldade*Afalh*Anada deCo complet*Gnclu*Ee feit*Grealiz*Fsta a fazerJfazendoEfezFoiEpassaFodeFudeErealiz*FodaEsaiGlvaEta dandoHfazendoFerminaEvaiAnenhum~backupHcopiaApara no meioDou deAproblema*~aoKcom a copiaArecusa*Asem sucessoAtrav*
;< Aerro*Aimpossive*Anao aceitaEconseg*Iig*EdaFeixaGuEe possivelEfaz*Funcion*Eme deixaEpermiteFossoEquerErestaur*Etem como
< AfalhaEouAja naoAnao ativaEficaFoi possivelEligaEpode*Arecusa*
= Aacab*~armazenamentoGespacoGmemoriaAaumentar oAcomprar maisAesgot*Cpaco adicionalG~acabouAexced*Afalta memoriaF*~espacoFm~gbIigasAgb a maisEdicionaisAgrande demaisAmaior do queGqueDs armazenamentoFespacoAmuito grandeAnao cabe*FhegaEha armazenamentoHmemoriaG~espacoErestaEsobraEtem armazenamentoImemoriaH~espacoGnho memoriaJ~espacoD~suficiente*Aocupa maisApagar maisApede maisApouca memoriaEo espacoApreciso de maisImaisAque precisa de maisAsem armazenamentoEmemoriaD~espacoAultrapass*
> Aabarrotad*AcheiaEo*AencheuAesgotad*Cta chei*Dourad*GouAlotad*DouAnao cabe*
? Amais recente
@ Aa meioAnao~acab*Ecomplet*Gnclu*Efinaliz*Etermin*Anunca conclu*Apela metadeAsem concluir
A Abaixo desempenhoAcai todaDndoCusa~conexaoGredeAcondicoes da redeLe redeAculpa~redeAestado da redeAfalha*~de redeAfracaEoAinstave*Cternet~caiAoscil*Aproblema*~de conexaoNligacaoNredeKna redeAruimAsinal
B Ainacessive*Cdisponive*Anao abreEcarrega*Ee possivel acederEfoi possivel carregarD~acessad*Edisponive*
C AativaFcaoFdoFndoFr*EeiEoAhabilit*AligandoEr aGoDo
D Aantes de terminarAate concluirEterminarAconect*~a uma rede wifiGado ao wifiHr a uma redeI~wifiGe seAdados moveisAdeve estarFserAexig*Aligado ao wifiEr~wifiDue seAnao esta conectad*Etem wifiGnho wifiAobrigatori*Apede~wifiAprecis*~wifiGa*GoCimeiro termin*Arede movelCquerAsem wifiAso~wifiAtem deEqueCnho deGque
E Aconect*~internetExao a internetIcom a internetAligacao a internetDue a internetGse a internetAmodo aviaoAnao tem conexaoIinternetGnho internetAsem conexaoEinternetEligacaoErede
F Abackup agoraAbotaoAcopia~agoraAopcao de backupJcopiaJfazer
G Aaparece~apagad*Abotao~apagad*AcinzaEent*Adesabilitad*Aesbatid*Cmaecid*Ainativ*Anao clicavelFonsigo carregarEdeixa carregarEfaz nadaErespondeD~apertarEcarregar noFlicarEselecionarEtocarAopcao~apagad*
H Aa ser repost*Istaurad*Aacabou de restaurarAainda restaurandoF~restaurad*Aate que~restaur*Aenquanto restaur*Aesta a restaurarAreposicao em cursoCstauracao em andamentoPcursoMnao terminouHo nao~concluidoAsendo restaurad*
I Aa ultima copiaAdeixou de fazerAnao e feit*Fsta fazendo backupEfaz copia*H~backupIcopiaFez backupFoi efetuad*Ifeit*Irealizad*Eha backupEta fazendo backupFem backupD~backup desdeLhaEefetu*~copia*Erealiz*~backupAnenhum backupGa copiaAparou de fazerAsem backup*Ecopia*EfazerAultima copia~foiNha
J Abastante tempoAdezembroAfaz tempoAfevereiroAha temposAjaneiroAjulhoCnhoAmaioCrcoAmuito tempoAnovembroAoutubroAsetembroAtanto tempo
K Aainda nao foiAnem uma vezCnhum backupGa copiaIvez
L Aerro na contaAnao~acederHss*Eentrar na contaEfazer loginEiniciar sessaoAsem acesso a conta
M Acoloc*~senhaAdigit*~senhaAexige~senhaAinsir*~senhaCtrodu*~palavra passeApede~palavra passeFsenhaDindo~senhaEr~palavra passeGsenhaAsolicita*~senhaAvalidarFe
N Aerrad*Aesquec*Aincorret*Anao bateEcoincideGloqueiEe essaElembroEme lembroEreconheceIrdoEseiD~aceit*Anenhuma daIsenhaH~certaIfuncionaIserveAnunca coloqueiHrieiGdefiniGpusGtiveAperdi aAque nao tenhoArecusa*
O Aa calcularErregarCrodarAaguardandoAcarregandoAem esperaCpac*Encad*AencravaHd*AestimandoAeternamenteAfica emFnoHsFsoDou emGnoAinterminavelAnao acabaFndaFvanca*EfinalizaEmexeFudaEpassa d*FrogrideEsai deJissoJoFe mexeIoveEterminaAnunca acabaGconcluiAparou emGnoApendurad*ApreparandoDsaEoArodandoAsem mudarDpre emAtrava emGnoFd*FndoEou
P Ademor*~demaisHmuit*HtantoFa imensoCsde ontemAeternidadeAha diasAlent*~demaisCva diasAmuito devagarGlent*GtempoAnoite inteiraGtodaAseculosAtao lent*Atoda a noite
Q Adesabilitad*Etiv*Dliga sozinh*Hd*GouAinativ*Anao esta ativ*Iva ativ*Ase desliga
R Acabo~solt*Ci a conexaoDu a conexaoAconexao~caiAdesconex*Dliga seHdo doHr seGou doJseDplug*Aejetad*Aligacao~caiAperde a conexaoIligacaoFu a conexaoJligacaoF~telefone
S Adanificad*Aestragad*Ailegive*Aincompativ*Cutiliz*Anao compativ*Ee compativ*D~compative*
T Aerro ao guardarIsalvarFde gravacaoAnao~gravad*Jr*Fuardad*Kr*Esalv*
U Aaceder a pastaDsso a pastaHnegadoHrecusadoHtotal ao discoAdireitosAnao autoriz*Apermiss*Asem acessoAsomente leitura
V Acodigo de acessoIo iphoneCloc*~codigoAdigit*~codigoAinserir~codigoDir*~codigoApede~codigoDindo~codigoAsenha de telaAtela apagada
W Aemparelh*Anao achaFpareceEconectaKouHsegue conect*NligarEencontraEidentificaEligaEse conectaNouEveD~conectar*Edetect*It*Eencontrar o iphoneEligar aoEreconhec*AparearAresposta invalida
X Aerro ao definirAnao foi possivel alterarD~alterar~palavraMsenhaEcolocar~senhaFriar~senhaEdefinid*Kr*Emudar~palavraKsenhaEremover~senhaEtirar~senhaFrocar~senha
Y Amais altaGtual*Fnov*Frecente*Asuperior aKoAversao posteriorHsuperior
Z Aantig*~demaisAate~atualiz*Cualizar antesKprimeiroAdemasiado antig*Csatualizad*Cve ser atualiz*Aexige~atualiz*Amais antig*~queAmuito antig*Anao recebe*~atualiz*Apede~atualiz*Aprecis*~atualiz*Cimeiro atualiz*Aque atualizarArequer~atualiz*HiosAsem atualiz*C~for atualizad*Atem de ser atualiz*Aversao anteriorKiga
[ Aapag*~mais tardeAerro~apagarFexcluirAexclu*~mais tardeAimpossivel~apagarLeliminarAnao apagaEexcluiEpode ser apagad*Nelimin*Oxclu*D~apagar*Edeletar*Eeliminar*Fxcluir*Eremover o backup
\\ Aativa sozinh*Aimpossivel~desativarAnao consigo~tirarEdesativaD~desabilitar*Itivad*Mr*Hligar*Hmarcar*Eremover~cript*Etirar~criptografiaAvolta a ativarIligar
] Anao aceita backupEpermite backupMcopia*MfazerD~compative*Esuport*
^ AcarregamentoAenviar para o icloudEo
_ Aantes de apagarAapagar iphoneHmeu iphoneHo iphoneHtudoAdar de entradaAformatar*AredefinirCtoma
\` Adeixa deFra deArestam~diasAsera apagad*Fexcluid*Eo apagad*Gexcluid*Atermina emAvai ser apagad*Iexcluid*Fumir
a Aafetad*Aalguns usuariosAapagaoAcaiuAem baixoAestado do sistemaAfalha globalGmundialAfora de servicoGo arAindisponibilidadeCstabilidadeCterrupcaoAmanutencaoAmuitos usuariosAproblemas com o icloudKno icloudAservidores da apple
b Aalguns aplicativosJpsHdadosHitensAfalt*Aitens~naoAmetade dasIeIosAnao aparec*Eforam restaurad*EtudoEveioFier*Foltar*IouD~incluid*Anem todasHosFudoAperd*Asem fotosEmensagensAso algum*HnsDmetadeDrestaurouC~parteAsumi*Avazi*
c Aa espera deAaguardandoAem esperaApausouAretomad*Gr*Asuspens*
d Aaquec*Aarrefec*Aesfri*CquentandoAquente*Asobreaquec*Asuperaquec*
e Anada aconteceCo acontece nadaFrrancaEcomecaEexecutaEfaz nadaEinicia*EreageGspondeEsai do lugarFe iniciaD~comecarEiniciar a copiaMo backupAnem comecaEiniciaAnunca comecaAsem reacao
f Aerro*~desconhecid*Ginesperad*
g Adeixou de assinarAnao assina maisD~contactar*Jtar*Aservidor da appleKe verificacaoI*~de atualiz*
h Aautomaticamente~cript*Acriptograf*~sozinh*Aforca*AimpoeEstoAna marraAobriga*Asem eu
i Afara~backupAsera efetuada~copiaFfeita~copia
j Anada a ver com~icloudCo e falta de espacoGo armazenamentoIespacoIwifiGpor espaco
k Aagora funcionaNouAbackup~esta em diaHfoi feitoAconsegui fazerJresolverAfinalmente cons*LdeuAfunciona novamenteAja conseguiDresolviAproblema resolvido
l Anao da erroFeu erroEha erro*Anenhum erroAsem erroIsEmensagem de erro
m Acomo apagarFexcluirFfacoHzerFpossoAda praAdevoAe possivel fazerDrecisoAo que acontece seAonde ficaJmAvale a pena
n Abackup do windowsCnco*~de dadosCse*~de dadosAdisco de backupAdo siteAgeradorAhistorico de arquivosAjogoEsAmarcha atrasAmeu carro
p Aclique emAdevem serAdica*Ae precisoAescolhaAlembre*Apode verificarAse voceClecioneAva aDemDpara
q Aassim queAdependendoAgeralmenteApode demorarFlevarCr padrao
r AanunciouAcorrigidoAe golpeAnosso programaGsoftwareAsegundo a apple
s AcertinhoAcomo sempreAobrigad*Asem problemasAtudo certo
t Aimpressora*AjogoAreceber e mails
u Acontrolo parental
v Aacesso pessoal
w Afora da app store
x Aapos~atualiz*Aatualizei paraAdepois~actualiz*Itualiz*Csde~actualiz*Htualiz*
y Amesma percentagemHorcentagemEo lugarGpontoAsempre noJs
z Adocumentos e dadosAproximo backup~gb
{ Ano trabalho funcionaAoutra rede~funcionaEo wifi~funcionaAso em casa
| Anem~icloudFtunesAtambem~itunes
 Amais alguemAtodos os aparelhosJdispositivosJnossos
 Aalterei~palavraAmudei~senhaAtroquei~senha
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
& AbeckupAcopie~sicurezzaAsalvataggio
' Acaric*~backupAda backupDun backupCl backupEmio backupEsuo backupEvecchio backupAimportare~backupAmodalita dfuJrecuperoArecuper*~datiAricaric*~backupCmett*~backupCport*~backupDristin*Ascaric*~backupAtrasferi*~backupAusare il backup
( AarchiviazioneAcapacitaAicloud~pienoApostoAspazio
) Ail dispositivo nonAiphone e pienoHpienoHstessoAmemoria pienaAnel telefonoDl iphoneAsu iphoneDquesto dispositivoKiphoneCl dispositivoEmio iphoneItelefonoEtelefonoDl iphoneAtelefono~pieno
* AconnessioneAlineaArete
+ Arete senza fili
, AdatiAelementi
- AcredenzialiAprofilo apple
. Apwd
/ Aindirizzo di postaAposta elettronica
0 Asessione
1 Aaltro dispositivoGiphoneAperche un altroAun altro telefono
2 Abackup temporane*Acambiare iphoneApassare~iphone nuovoInuovo iphoneAper~iphone nuovoEnuovo iphoneKtelefonoAtrasferimento~nuovo
3 Aapplicazion*
4 Acodificat*I~backupAcrittograf*
5 Aamministrator*Aazienda*Adel lavoroAdi lavoroAgestit*Aiphone~lavoroAreparto itCstrizion*Ascolastic*CuolaAsupervisionat*Atelefono~lavoroCmpo di utilizzo
6 Acrittograf*~end to endAprotezione~avanzata
7 Ablocco attivazioneAdisattiv*~trovaAdov eAtrova il mioHphoneGmio
8 Aancora~configuratoAconfigurazione inizialeO~complet*Pterminat*Afinire~impostazioneAimpostazione assistitaAnon~configuratoAschermata~ciao
9 Acollegati a itunesCnnetti a itunesAmodalita di recuperoJrecoveryMupero
: Afine del supportoAios vecchioAnon supporta piuD~piu supportat*Aobsolet*Asmette di support*Avecchi dispositiviGo iosCrsioni precedenti
:Z Atroppo vecchi*Avecchia versioneCrsione precedente
; Aandata maleFo maleCnullat*Abackup problem*Ada problemiAfallimentoFsc*Ft*Aimpedisc*Ainterr*Amalfunzionament*Cncato backupAmuoreAnessun backupGo~backupG~fa il backupAniente backupHda fareAnon c e versoFomplet*GnsenteEe andatoFffettu*Fsegu*EfinisceEha funzionatoEmi permetteEne vuoleEparteFermetteFuo essereH~backupEriuscir*EsalvaFi avviaHcomplet*JncludeHriesceHsalvaEterminaEvieneD~buon fineEriuscit*Aproblem*~backupHaArifiut*Asenza successoAsi bloccaDfermaDpiantaAsmesso diDtte diAva maleDstorto
;< Anon e possibileGstato possibileEfaFunzion*Elo faEme lo faFi faEpossoEriesc*Esi puoEvaFuole
< Abloccat*AdifficoltaAfalli*Anon accettaEconsenteElasciaEmi lasciaEparteFermetteFuoHiEriusc*ArifiutaAun bug
= Aa corto diAabbastanza memoriaLspazioAacquistare~spazioAchiede~acquistareHcomprareAcomprare~spazioAesaurit*~spazioAfinito~spazioAgb in piuAinsufficient*Amancano~gbJigaGza~spazioF~spazioAmemoria finitaAniente spazioAnon basta*Ec e~memoriaIpostoIspazioFi entraHsarebbeIta*Edispone di~spazioEha~spazioFo~spazioEsufficient*D~a sufficienzaFbbastanzaEsufficienteApiu grande diEspazioApoco spazioAsenza spazioAspazio aggiuntivoHin piuG~esaur*HfinitoAtroppo grand*HpesanteIiccol*
> Aal limiteAesaurit*Aintasat*Apien*Ariempit*AsaturoAsi riempieAstrapien*
? AprecedenteAscorso
@ Aa metaAimpossibile completareMterminareAinterrott*Amai completat*Anon arriva in fondoEfinisceIt*Esi concludeD~complet*Eportat*~termineEterminareLt*
A AcadeCttiv*Cusa~connessioneGreteAcolpa~connessioneGreteGwifiCndizioni~reteAdeboleAnon ottimal*Apoco stabileAproblem*~connessioneJreteAsaltaAscadenteDrs*ChifoAstato della reteAva e viene
B Aimpossibile caricareAinaccessibil*Anon accessibil*Eriesco a vedereEsi caric*D~disponibil*
C Aabilit*Aaccend*Aattiv*Ariattiv*
D AbisognaGo~wifiAchiede~wifiAcollegato a~wifiCnnessione datiHo~wifiFttermi~wifiAdati cellulareFmobiliAdeve essereFprimaDi averFcolleg*HmpletareHnn*FessereFfinireDo completareFessereFfinireE~wifiAfinche nonAho bisognoAnon ho~wifiAobbligatori*Aper forza~wifiAprima deviHi poterArichied*Gst*Asenza wifiCrve unaF~wifiAvuole~wifi
E Acollegar*~internetCnnett*~a internetHer*~internetHitiAmodalita aereoAnessuna connessioneAnon c e internetEho internetAsenza connessioneGinternetAuso in aereo
F Abackup adessoHoraAesegui backupHil backupApulsante~backupAtasto~backup
G Adisabilitat*Agrigi*Ainattiv*Anon cliccabil*ErispondeEselezionabil*Fi cliccaD~cliccareEpremereEselezionareApulsante disattivatoAsbiadit*Atasto disattivato
H Aancora~ripristin*Afase di ripristinoAfinche~ripristin*Dit*~ripristin*Ain corso il ripristinoAripristino~ancoraLin corsoAsta~ripristin*Atermin*~ripristin*
I Abackup~non parteLvieneAnessun backupAniente backupAnon c e~backupEeffettua~backupFsegue~backupEfa piuGccio~backupG~backupEho~backupEparte~backupEsi backuppaEviene e*KfattoJ~backupD~backup automatic*EeffettuatoFseguitoAsenza backupAultimo backup
J AanniDoAaprileAda tempoDun poAdicembreAfebbraioAgennaioAgiorniCugnoAluglioAmaggioAmeseDiAottobreArisale aAsettembreEiman*Avecchio di
K Amai avutoEeffettuat*Fseguit*EfattaIoEstatoD~backupAneanche un backupCssun backupAultimo backup~mai
L Aaccesso non riuscitoAdisconness*~accountAerrore~accountAimpossibile acced*Anon accedeEpuo acced*Eriesc*~acced*D~accedere
M Aaccedere di nuovoAautentic*Achied*~passwordAconferm*AimmettereAinserire~passwordGsc*~passwordAreinseri*Arichied*~passwordHe di nuovoCfare l accessoAvuole~password
N Adimentica*Aerrat*Amai avut*Ecreat*Eimpostat*Fnserit*Emess*Escelt*Anessuna funzionaAnon accetta*Econosc*Grrett*Iispond*Ee correttaGgiustaGquellaEfunzionaEla accettaHriconosceHsoEme la accettaFi ricordoEne ho maiEprendeEriconosc*Ird*EsoEvalid*ApersaEo laArifiuta*Cmuovere la passwordAsbagliat*Asconosciut*Drdat*Erett*Asenza conoscere
O Abloccat*Acalcolo~tempoCricamentoAcontinua a girareAfermaEoAfreez*AgiraAimpallat*Ain attesaCcantat*Dhiodat*Cvariat*Ala rotellaAnon avanzaEcambiaEfinisce maiEprocedeEsi completa maiHmuoveHschiodaEva avantiApiantat*Aresta aHlGferm*F*~suArimane aIlHferm*HsuArotellinaAsempre aAsi bloccaJnoDimpallaAstalloCessa percentualeCima~tempoAtempo rimanente
P Aci metteAcosi lent*Ada giorniAe lentoAeternoAimpiegaAinterminabil*AlentezzaAlunghissim*Amolto lent*GtempoAnon finisce piuAoreAsecoliAtantissimoEo tempoAtroppo lent*Iung*HtempoAtutta la notteAun eternitaDsacco di tempoCa vita
Q Adisabilitat*Ettivat*Anon attiv*Ee attiv*Arisulta disattiv*Asi deselezionaEisattivaDspegneDtoglieAspent*
R Acade la connessioneAconnessione persaMusbL~interrottaAdisconn*Aespuls*Anon piu collegatoAperde il collegamentoGla connessioneF~telefonoDso la connessioneAscolleg*Astacca*
S Acorrott*Adanneggiat*Ailleggibil*Anon compatibil*Evalid*Arovinat*
T Aerrore~salvataggioIcritturaAimpossibile salvareNcrivereAnn riesce a salvareAnon~salvareJt*FcrivereApossibile salvareAsalvataggio~non riuscito
U Aaccesso al discoInegatoH~cartellaAautorizzazion*AdirittiAnon autorizzat*Apermess*Aprotetto da scritturaAsola lettura
V AattendibileAautorizz*Abloccato conJdaAchiede~codiceAcodice dell iphoneIi accessoHogni voltaCn codiceEun codiceAdigitare~codiceAe bloccatoAfidarsiAinseri*~codiceArichiede~codiceAsblocc*Aschermo bloccatoIspento
W Aerrore di connessioneAimpossibile colleg*Onn*Anessun dispositivoAnon appar*EcompareHunicaEleggeFo riconosceHvedeEmi riconosceHvedeEriconosc*Gesc*~colleg*Nnnett*Glev*Esi colleg*Jnnett*EtrovaEvedeFiene riconosciut*KvistoD~collegarsiGnnettersiErilevat*Apossibile colleg*Mnnett*Arisposta non valida
X Acambiare~passwordAimpossibile impostareMmodificareAmodificare~passwordAnon puo essere impostat*D~cambiareEimpostareEmettere~passwordFodificareApossibile impostareArimuovere~passwordAtogliere~password
Y Aios superioreApiu aggiornat*FltaEnuov*ErecenteAtornare a iosAtroppo recent*Aversione successivaLperiore
Z Aaggiornare primaAbisogna aggiornareAchiede~aggiornareAda aggiornareAdeve essere aggiorn*Di~aggiornareDo~aggiornareAdice~aggiornareAinferioreAnon aggiornat*Apiu vecchi*Aprima aggiorn*F~aggiornareArichied*~aggiornamentoJversioneHe~aggiorn*
[ Acancell*~piu tardiHare~non si puoAelimin*~piu tardiGazione~non riuscit*H~non si puoAerrore~elimin*Aimpossibile cancell*Melimin*Anon mi fa~cancell*Kelimin*Eposso~cancell*Kelimin*Fuo essere cancell*Pelimin*Eriesc*~cancell*Lelimin*Esi cancell*Helimin*Hpuo~cancell*Lelimin*Eviene elimin*D~cancellareEeliminareErimuovereApossibile cancell*Kelimin*
\\ Aimpossibile disabilit*Qttiv*Anon mi fa~disattiv*Eposso~disattiv*Eriesc*~disattiv*Esi disattivaD~deselezionareFisattivareErimuovereEspegnereEtogliereApossibile disattiv*Aresta attiv*Arimane attiv*Asi riattivaAtogliere la spunta
] Anon ammess*Ecompatibil*GnsenteEpermetteEsupportaD~supportat*
^ Acaricament*Gre~icloudAinvio~icloud
_ Acancellare~contenutoLiphoneAformatt*Aimpostazioni di fabbricaAinizializz*ApermutaAprima di cancell*Aresett*Avendo
\` A21 giorniAcesseraAeliminato traAgiorni rimanentiAnon sara piuAsara cancellat*Felimin*Enno eliminat*Ascad*Atermina ilAverra cancell*Geliminat*Fnno eliminat*
a Aalcuni utentiAdisserviz*Ae downCgiuAfuori servizioGusoAguastoAicloud giuAin tiltCterruzion*~servizioAirraggiungibil*Amalfunzionament*CnutenzioneAmolti utentiAnon raggiungibil*FispondonoApagina di statoAproblemi~appleJserverArallentament*Aserver appleHdi appleEizi~non disponibiliAsono downFgiuAstato del sistema
b Aalcune appFi datiHelementiAelementi~nonAmanca*Ameta deiHlleGiAnon ci sonoEho piu leHritrovatoEsono tornat*Etrovo piuFutt*D~inclus*Estate ripristinateIi ripristinatiAparzial*Apers*Ascompars*Asenza fotoGle mieAsolo alcuneFmetaAsparit*Avuot*
c Aattende~wifiAin attesaApausaAriprende quandoIraAsospes*Averra ripreso
d AbollenteAraffredd*Ascotta*Asurriscald*Atroppo cald*
e Aimpossibile avviareAneanche parteCmmeno parteCssuna reazioneAnon accade nullaFvviaEcominciaEfa nienteIullaEiniziaEparteEreagisceFispondeEsi avviaFuccedeEvuole~partireD~avviareEiniziare
f Aerrore imprevistoHsconosciutoFi sconosciuti
g Acontattare~serverAimpossibile contattareAnon e~firmat*Epiu firmat*D~contattareAserver~aggiornament*Hnon raggiungibileHverifica
h Acostring*Aobblig*Asenza che io
i Aeseguito automaticamenteAverra eseguito~backup
j Aicloud non c entraAniente a che fare con~icloudAnon c entra~icloudEe il wifiGlo spazioGquestione di spazioGun problema di spazio
k Aa funzionareAadesso funzionaHvaAe andato a buon fineAeseguito correttamenteAfinalmente funzionaAha funzionatoAho risoltoAora funzionaEvaAproblema risoltoArisolto cosiDulta disponibileAtutto funzionaGrisolto
l Anessun erroreAsenza erroreLi
m Acome faccio aFpossoFsi faCsa succede seAdove siGonoAe possibile fareAsi puo
n Abackup del pcIi windowsHserverHwindowsCnca datiAblogAcronologia fileAdel serverAdisco di backupAfoto~sincronizz*AgiochiEoAgruppo di continuitaApiano di backupApunto di ripristinoAretrocameraAsitoAtelecamera*
p AassicuratiAattendeteGiAclicca suAfai clicAimpostazioni~generaliApoteteApremiApuoiAscegliGeteAseleziona*AtoccaFteEhiAvai inEsu
q Aa secondaAdi normaDsolitoAfincheAnon appenaApuo durareErichiedere
r Aa partire daAannuncia*Anostro programmaHsoftwareAtruffa
s Acome sempreDpletatoAgrazieAsenza problemi
t Aaltra postaAgiocoAscaricare le fotoAstampante*
u Ablocco annunciAcontrollo parentale
w Aal di fuori dell app storeAfuori dall app store
x Aaggiornamento a iosIto a iosAda quando ho aggiornatoCll aggiornamentoAdopo aver aggiornatoE~aggiornamento
y Asempre alJloAstessa percentualeFo punto
z Adocumenti e datiAmappe offlineAprossimo backup~gb
{ Aaltra rete~funzionaEo wifi~funzionaAin ufficio funzionaAsolo a casa
| Aneanche~icloudJtunesC~icloudEtunesAsia~icloudFtunes
 Aqualcun altroAtutta la famigliaEi i dispositiviInostri
 Acambiato~password
 fr 
!! Aechec de la sauvegarde de l iphoneXicloudAsauvegarde de l iphone a echoueLicloud a echoue
"! Adevez disposer de*de plus pour sauvegarderApas assez d espace dans icloudTicloudTsur icloudAstockage icloud disponible est insuffisantQest insuffisant
"" Aespace de stockage insuffisantAstockage icloud est pleinVresque pleinQpresque sature
#! Aderniere sauvegarde n a pu etre achevee
$! Asauvegarde*en raison de mauvaises conditions de reseau
%! Aterminee car icloud contient une
&! Ainsuffisant sur cet appareil pour terminer une sauvegarde
&" Astockage presque sature
(! Al activation de la sauvegarde icloud a echoue
)! Adesactivez le mode avion ou utilisez le wifi pour activer la sauvegarde
*! Aconnecte a un reseau wifi*pour commencer une sauvegarde
-! Aen cours de restauration et ses donnees seront automatiquement sauvegardeesCcore en train de restaurer une sauvegarde icloudAn a pas ete sauvegarde recemment car sa restaurationAoptions de sauvegarde seront disponibles une fois votre iphone restaure
.! Aderniere sauvegarde de cet iphone*remonte aAn ont pas ete sauvegardees dans itunes depuis*semainesZs depuis*semaines
/! Aiphone non sauvegarde
1! Avalider votre mot de passe pour utiliser la sauvegarde icloud
2! Asauvegarde sur icloud sans une adresse email verifiee
3! Asauvegarde icloud prend plus de temps que prevu
3# Aestimation du temps restantAsauvegarde en cours
8! Aet du telechargement sur icloud
8" Aassurez vous que vous etes connecte a un reseau wifi
9! An est pas sauvegarde sur icloudAsauvegarde icloud desactivee
A! Apartir de la sauvegarde icloud a echoue
B! Abrancher sur secteur pour restaurerHz vous sur secteur pour continuer aAnecessaires pour finaliser la restauration
 fr-CA
"! Acet iphone ne peut etre sauvegarde car l espace de stockageAde*de plus pour sauvegarder cet iphone
#! Aderniere sauvegarde n a pas pu etre
$! Ala derniere sauvegarde n a pas pu aboutir a cause d
%! Acontient une sauvegarde d une
&! Ala sauvegarde n a pas pu aboutir car l espace disponible
'! Aetaient pas disponibles lors de la derniere sauvegarde
(! Al activation de la sauvegarde icloud a
)! Aconnectez vous a internet pour activer la sauvegardeAdesactivez le mode avion ou utilisez le wifi pour activer sauvegarde
*! Aa un reseau wifi ou cellulaire pour commencer une sauvegardeRpour commencer une sauvegarde
,! Aicloud ne peut pas commencer car un autre
-! Adisponibles une fois votre iphone restaure a partir de cette sauvegardeAn a pas ete sauvegarde recemment car la restauration a partir d icloud est
.! An ont pas ete sauvegardees sur itunes depuis*semainesAse sont ecoulees depuis la derniere sauvegarde de cetOs depuis la derniere sauvegarde de cet
/! Acet iphone*n ont pas ete sauvegardees
0! Aicloud ne peut pas acceder au compte
1! Aicloud vous demande de verifier votre mot de
2! Acet iphone ne peut pas etre sauvegarde sur icloud sans
5! Aactuellement impossible de supprimer cette sauvegardeAsauvegarde car elle est en cours d utilisationAsuppression de la sauvegarde impossible
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
! Aappareil*AiphonAportableAtabletteAtelephone*
" Acloud d appleAiclou*Ale cloudAmon cloudAnuage
# Aapplication appareils appleAdeverrouiller la sauvegardeAitune*Apasse de la sauvegardeJsauvegardeAsauvegarde locale
$ Acle usbAdisqueAordi*Aportable
% Adisque*
& Acopie de secoursF*~securiteAsauve gardeFgar*Frgard*Egard*Asvg
' Aa partir d une sauvegardeKe la sauvegardeMma sauvegardeAcharger~sauvegardeAdepuis la sauvegardeHma sauvegardeHsa sauvegardeHune sauvegardeCverrouiller la sauvegardeAmode dfuArapatri*Arecuper*~donneesJsauvegardeCinject*Estaller~sauvegardeCmettre mes donneesI~sauvegardeKur ceNle nouveauNmonM~iphoneCprendre~sauvegardeCtablir~sauvegardeAtransferer~sauvegarde
( A5 goA5goAcapaciteAde placeAespace*Aforfait icloudAicloud~pleinHsatureAla placeAmemoireAplace surAstockage
) Acet appareilAdans le telephoneAiphone est pleinHlui memeHpleinHsatureAl appareil lui memeLn aAmemoire interneH~iphoneItel*Astockage de l iphoneJinterneKphoneAsur cet iphoneEiphoneEl appareilGiphoneFe telephoneEmon appareilIiphoneItel*Atelephone~plein
* Aconnexion*AdebitAla boxAma boxAreseau*Aserveur*
+ Asans fil
, AdonneesAelementsAfichier*
- Aidentifiant*
. Acode secretAmdpAmot*~passe
/ Acourriel*
1 Aautre appareilGiphoneGtelephoneAcar un autreApar un autreAqu un autre
2 Achanger d iphoneAnouveau telephoneFl iphoneApour le nouveauE~nouveau tel*Asauvegarde*~temporaire*AtemporairementAvers~nouveau tel*
3 AappliFcation*
4 Achiffree*HmentHrAcryptageFe*Asauvegarde*~chiffre*
5 AcegepAcollegeAde travailAdu boulotDtravailAecoleAemployeurAentrepriseAflotteAgere*AinformatiqueAiphone~travailAlyceeAprofessionnel*Asupervise*Atemps d ecran
6 Achiffr*~bout en boutAcrypt*~bout en boutAprotection~avancee
7 Acouper localiserAde localiserCsactiv*~localiserAfonction localiserAlocalisation~iphoneHer d abordLoitKestKiphoneKmonKsoitAverrouillage d activation
8 Aassistant~configurationKreglagesAconfiguration~termin*Afini*~configur*GinstallationApas termine l installationD~configureNe
9 Amode de recuperationFrecoveryIuperationAse connecter a itunes
: Aanterieur*~iosAfin de supportAne sera plusAplus compatible*Fpris*~chargeFsupporte*Aversion anterieureAvieil iphoneDux iosHphone
:Z Aancienne versionAtrop ancien*Fvieux
; Aabandonn*Coutit jamaisIpasAannule*Aarrive plusAaucune sauvegardeF~sauvegard*Abeug*Abloque*~parAbug*Acapot*AcoupeAdes problemesAdysfonctionn*Aen radeAfait pas~sauvegardeGlus~sauvegardeAfoireCnctionnent pasAgalere*Ainacheve*Ajamais~boutCrriveAmal a sauvegarderEpasse*EtourneAn abouti*Ane demarr*Dparv*EeuxDs effectu*Aparvien*~pasCs abouti*Esauvegard*Dse pasHlusApb~sauvegard*Aplant*Cus faire~sauvegardeFmoyenFsauvegard*Aprobleme*~icloudKsauvegard*ArateEeAreussit pasArien a faireFn y faitAs arreteCest arrete*Ase fait pasJlusDlance pasKlusAsouci*~sauvegard*Atoujours pasAun problemeDsouciAveut plus
;< Aarrive pasAechec*Dou*Aempech*Aerreur*Afonctionne plusAimpossib*Amarche plusAn a puDrriv*Ane fonctionn*Dmarch*DseApas moyenEpossibleFuEreussi*Apeut pasGlusDx pasGlusAplus possibleAveut pas
;<N Afonctionne pasAmarche pasArefus*
;I Ane sauvegard*Apas ete sauvegard*Aplus de sauvegardeAsauvegarde pasMlus
< Ainterdit*Ame dit queAn est pasAne peu*Dveut plusApbApermet pasApouvez pasAsouciFs
= Aa courtCplus~espaceHplaceAacheter~espaceIstockageAai plus~espaceIplaceIstockageAaucun espaceAavez plus~espaceAde plus pour sauvegarderCmande~acheterCpass*Aespace supplementaireAgo de plusDsupplementaire*Ail faudrait~goAinsuffisan*Fisan*Aliberer~espaceAmanqu*~espaceHplaceHstockageFe*Apas assezEd espaceEsuffis*D~placeCyer plusApeu d espaceAplace supplementaireCus assezFd espaceGe placeIstockageFgrand*~queFla placeArentre pasCste plusF~goAstockage supplementaireAsuffit pasAtient pasAtrop gros*Flourd*Fpetit*Fvolumineu*
> AblindeAcompletAest fullEplein*Alimite~atteinteApleinFeApresque plein*Arempli*Asature*
? AdernierHe*Hs
@ Ainachev*Ajamais~boutHfini*Htermin*An a pas puFu etreDbouti*Ane finitDse termin*Anon termin*Apas complet*Epu etreD~abouti*Fchev*EboutEeffectueeEfini*Etermin*Ase termine jamaisLpas
A Acapricieu*Cuse~connexionGreseauGwifiAconditions de reseauMu reseauLreseauCupure*AdebitAetat du reseauAfaible*Cute~reseauAmauvais*Aperd~connexionDturb*Apourri*Aprobleme*~connexionKreseauAralenti*CmeAse coupe
B Aete disponiblesAimpossible~afficherLchargerAinaccessible*Ctrouvable*Apas accessible*Edisponible*
C AactivationFerAcocherAreactiver
D Aavant de pouvoirAbesoin~wifiAconnectez vous a unAd abord~termin*Ademande~wifiCvez~wifiAdois etreDt etreCnnees mobilesAest requis*Afaut etreE~fini*Ftermin*FwifiAnecessaire*GiteAobligatoire*Apartage de connexionCs~wifiAqu avec~wifiDen wifiCe~wifiArequisAsans wifiAseulement~wifiAtant queAtu doisAuniquement~wifiAveut~wifiAvous devez
E Aaucune connexionAconnect*~a internetAhors ligneAmode avionApas d internetFe connexionAsans connexionFinternet
F Abackup maintenantAbouton~backupHsauvegard*Asauvegarde maintenantKr maintenant
G Aappuyer~pasAcliquable*Fer~pasAgris*Aimpossible~cliquerLselectionnerAinaccessibleEtifAn arriv*~cliquerAne repond pasApas accessibleEselectionn*Apeux pas~appuyerJcliquerGlus~cliquer
H Aen cours de restaurationDtrain~restaur*Ccore~restaurationAfin~restaurationApendant~restaurationArestauration~coursNtermineeOoujoursHe encoreAtermin*~restaur*Atoujours en cours de rest*
I Aaucune sauvegardeAderniere sauvegardeAfait~sauvegarde depuisAn a pas ete sauv*Flus~sauvegard*Ane se sauvegard*Apas sauvegarde*D~backupEsauvegardeAplus sauvegarde*E~backupAsans sauvegardeCuvegarde automatiqueK~se fait pasUlus
J AanCneesCsAaoutAavrilAdate duAdecembreCpuis maiAfevrierAjanvierAjoursAjrsAjuilletDnAlongtempsAmoisAoctobreAremonte auAsemaine*Cptembre
K Aaucune sauvegardeAderniere~jamaisAjamais eteIuHfaitG~sauvegard*Apas encore~sauvegard*Atoujours pas~sauvegard*
L Aaccede pasAconnexion~compteAerreur~compteAimpossible d accederApas accesD~accederEconnecterAplus~accederFconnecter
M Aauthentif*Ademander~motH~mdpJotAentrer~passeFzAredemande*Cmettre~mot de passeCssaisirAsaisirAvaliderGz
N Aaccepte pasAaucune ideeAconnais pasJlusCrrespond pasAen ai pasAfausseDxAinconnu*Ajamais choisiIreeHdefiniHeuHmisHrentreHsaisiAmauvais*Ane correspondDmarcheAoublie*Apas bonEle bonEreconnu*EvalideDse pasAperdu*Arappelle plusI~pasAsais pasGlusAsouviens plusI~pas
O Aa l infiniAarrete aGe aAavance pasIlusAbloque*AboucleDge pasHlusAcalculAcoince*Aen attenteAestimation~tempsAfige*Cnit jamaisGpasAgele*Ainchange*Ajamais~boutAmeme pourcentageAmouline*Ane bougeDchange pasApatineAprogresse pasAreste aGbloqu*GsurAsans finAse bloqu*Atemps restantCrmine jamaisAtoujours aJpas fini*Drne
P Adepuis~heure*HjoursCs heuresEplombesAdure~heuresAen finit pasAinterminable*Alenteur*Amet longtempsD~heuresEjoursEtempsApendant~heuresAprend longtempsF~heuresGjoursGtempsArameAsuper lent*Hong*Atourne depuisDte la nuitAtres lent*Gong*Cop lent*Gong*Aune eternite
Q AcoupeeAdesactive*Aest coupe*Aeteint*An est pas active*Hlus activ*Anon active*Apas activeKeAplus activeArevient~desactiv*Ase coupe touteDdecocheDredesactiveFmet a zeroI~off
R Aconnexion~coupe*KperdueAdebranch*Cconnect*Droch*Aejecte*An est plus connecteApas connecteAperdu~connexionE~appareilFconnexionFiphoneFtelephoneDte~connexionAretire~cableAse coupe
S Aabime*Aaltere*Aendommag*Aillisible*Ainutilisable*Anon compatible*Apas compatible*
T Aechec~enregistrementCritureAenregistrement~impossibleKr~impossibleAerreur~enregistrementAimpossible~ecrireMnregistr*Anon enregistre*Apas~ecrireFnregistr*
U Aacces refuse*Aautorisation*Adroits*Alecture seuleApas autoris*D~droitArefus*~acces
V Acode a chaqueFd accesGe l iphoneE~ecranCnfiance~ordi*Ademande~codeCverrouill*Aecran de verrou*GeteintAentre*~codeAfaire confianceApar un codeAsaisi*~codeAse fierAtaper~codeAverouill*Drouill*
W Aapparait pasKlusAconnecte pasKlusIr~impossibleFxion impossibleAdetecte pasJlusAerreur de connexionAimpossible~connecterAn apparaitAne reconna*DvoitApas connecterEdetecte*Ereconnu*EvisibleD~se connecterAreconna*~pasHit plusCponse invalideAs affiche pasAtrouve pasAvoit pasGlus
X Aenlever~mot de passeAimpossible~changer~motLdefinirLmettre~passeModifi*Amodifier~mot de passe~impossibleApas~chang*Edefini*Emettre~passeFodifi*Esupprimer~passe
Y AbetaAdate d iosAios superieurD~recentAplus haut*Frecent*Aretour a iosCvenez~iosAtrop recent*Aversion ulterieureH~recenteIsuperieure
Z Aanterieur*Ad abord~a jourAdemande~a jourAdois~a jourDt~a jourAfaut~a jourAmettre a jourG~a jour d abordAmise a jour necessaireMrequiseAnecessite~versionApas a jourAplus ancien*Atrop vieilleAversion inferieure
[ Aarrive pas~supprim*Ilus~supprim*Aeffacer~impossibleAimpossib*~effac*Ksupprim*An arriv*~supprim*Apas possible~supprim*Fu~supprim*Esupprim*D~effacerFtre supprim*Apeut pas~supprim*Dx pas~effac*Jsupprim*Glus~supprim*Arefus*~supprim*Asuppression impossibleL~sauvegarde~impossibleFim*~plus tardHe pasIr~impossibleAveut pas~supprim*
\\ Aarrive plus~desactiv*Adecoch*Csactivation impossibleN~sauvegarde~impossibleAimpossib*~desactiv*Ile~enleverAn arriv*~desactiv*Apas~desactiv*EenleverApeux plus~desactiv*Arefus*~desactiv*Cste active*Ase desactive pasDreactiveFcocheAtoujours coche*
] Anon supporte*Apas autorise*Ecompatible*Eetre sauvegarde*EgereeEpris*~chargeEsupporte*Apermet pasAprend pas en chargeAsupporte pas
^ Aenvoi~icloudAtelechargement~icloudEvers*Atransfert~icloud
_ Aavant~effac*Greinitialis*GvendreAeffac*~iphoneHtelephoneAreinitialis*~iphoneCmise a zeroCvendreAvendre~iphone
\` A21 joursAeffacee dansAjours restantsAprend finFra finAs arrete leAse termine leCra supprim*Dont supprim*Asupprimee leAva etre supprime*Avont etre supprime*
a Acertains utilisateursAconnu~problemesAdysfonction*Aest downAetat du systemeAhors serviceAicloud hsG~indisponibleHtombeAindisponib*~appleCjoignable*Cterruption de serviceApage d etatCnne*Aperturb*Aplusieurs utilisateursAprobleme~serveur*Arencontr*~difficultesAserveur downHs~appleJindisponiblesEices~indisponiblesAsont downFhsAutilisateurs affectesNtouchesM~signal*
b Acertain*~pasHes app*Hs elementsAdisparu*Aelements~pas puAinacheve*Ala moitie deAmanque*Apartiel*Cs complet*Eete restaureesQsEinclus*Epu etre restaureesUsErevenu*Etou*D~recuper*Aplus de contactsImessagesIphotosAque la moitieAretrouve pas mesArien recup*Aune partieAvide*
c Aattend~wifiAen attenteAreprendraAsera repriseAsuspendu*Ava reprendre
d Achauffe*Arefroidi*Asurchauff*Atrop chaud*
e Aaucune reactionAcommence pasAdemarre pasJlusAfait rienAlance pasAne commenc*DdebuteFmarr*Dse lanc*Apas de reactionD~lancerApropose pas~sauvegardeAreagit pasCfus*~demarrerCpond pasArien du toutFne se passeAsans effetAse passe rienAveut pas demarrer
f Aerreur inattendueJconnu*Gs inconnues
g Acontacter~serveurAfichier hostsAimpossible~contacterAjoindre~serveurApas~contacterEjoindreAplus signe*Aserveur*~mise a jourJverification
h Aautomatiquement chiffr*Ad officeAforce*Aimpose*Aoblige*Asans mon accord
i Aautomatiquement~sauvegard*Asauvegard*~automatiquementAse sauvegarderaCra sauvegarde
j Apas la placeFe stockageHwifiEun probleme de placeTstockageTwifiArien a voir avec~icloud
k Aavec succesAbien marcheFsauvegarde*Ac est bonGregleAest resoluAfonctionne maintenantLparfaitementAj ai reussiAmarche enfinHmaintenantHparfaitementAprobleme regleArefonctionne*Cmarche*Asauvegarde faiteLtermineeK~est passeeLmarche bienAtout est sauvegardeFfonctionne
l Aaucune erreurApas d erreurAsans erreur
m AcombienDment faireAdois jeAest ce queAfaut ilAou se trouveEontApeut onApuis jeAque se passeAy a t il
n Aappareil photoAbase de donneesAdisque de sauvegardeAfreeboxAhistorique des fichiersAjeuDxAmachine virtuelleAmon siteAplan de sauvegardeApoint de restaurationAsauvegarde de mon pcOpartieMu pcLwindowsAserveur de sauvegardeAsite webAsnapchatAvoiture
p Aallez dansAappuye*AchoisissezAcliquezAetape*Ail suffitAouvrezApensez aApour desactiverFsupprimerAreglages~generalAselectionne*Asi vousAtouchezAverifiezAvous pouvez
q Ades queAen generalDprincipeAgeneralementAhabituellementAlorsqu*Apar defautApeut durerFprendre
r Aapple a annonceAarnaqueAcorrigeAhameconnageAnotes de versionDre logicielGsolutionAvends
s Acomme d habitudeAimpeccableAmerci*Asans probleme*Fsouci*Atout est revenu
t Aimprimante*AjeuAmise a jour impossibleArecevoir~mails
u Abloqueur de pub*Apare feu
v Apartage de connexion
w Aen dehors de l app storeAhors app storeFde l app store
x Aapres~mise a jourAdepuis iosHque~mis a jourG~mise a jourApassage a iosEe a iosGsous ios
y Ameme endroitFfichierFpointHurcentageAtoujours a
z Acartes hors ligneAdocuments et donneesAprochaine sauvegarde~goAsauvegarde~enormeAtelechargements
{ Aautre reseau~fonctionneGwifi~marcheAmarche au bureauHchezAseulement chez moiAuniquement chez moi
| Aaussi~icloudHtunesAicloud commeHet itunesAque ce soit~icloud
 Aquelqu un d autreAtous les appareilsFmes appareilsFnosDte la famille
 Achange~mot de passe
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
( Aspatiu*Astocare*
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
F Abackup acumAbutonul
G AgriAnu~apasa
H Ain curs de restaurareAse restaureaz*
I Afara backupFcopi*Anu~face~backupGut~backupJcopi*
J A2 luniA3 luniAde luniAluni deAsaptaman*Azile
K AniciodataEun backup
L Anu~accesa
M Acere~parolaAintrodu*~parola
N Aam uitatAgresit*Aincorect*Anu accept*Dmai stiu
O Ablocat*AinghetatAnu avanseaz*Dse~termin*Dtrece deAramane laEs laAse blocheazaAsta la
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
k Aa reusitAacum mergeAmerge acumGdin nouArezolvat
l Afara eroriAnicio eroare
n Abaz*~de dateAmasin*
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
( AmistaEoApametFiAulozist*
) Ana iphonuDtelefonuDzarizeniApamet telefonuAtelefon~plnyAv telefonuCzarizeni
* Ak siti
, Apolozk*Asoubor*
- Aprihla*AucetCtu
0 Arelace
1 Adruhy iphon*GtelefonAjine zarizeniEm zarizeni
2 Adocasn*~zaloh*Anoveho iphon*Dy iphon*Ftelefon
5 Aspravc*
6 Apokrocil*~ochran*
7 Anajit iphon*GmujAvypn*~najit
8 Adokonc*~nastav*
: Aprestal*~podpor*Astarsi iosGch iphon*
; A*nezaloh*Achyba~zaloh*EyAnastala chybaAnelze~zaloh*Cmuz*~zaloh*Cpovedl*Drobeh*Aprerus*
;< Achyba priEuAnedariCfung*Cjde*Cpodari*Aselh*
< AnechceClzeCmoh*Duz*
= Adoslo mist*Amalo mist*Anedostat*Cmam~mist*Cni dost*E~mist*CstaciCvejde
> AplnaDeDyAzaplnen*
? Apredchoz*
@ Anedokonc*Clze~dokonc*Cpodari*~dokonc*
A Aspatn*
B Anebyl*~k dispoziciClze nacist
D Ajen~wifiAmusi bytEmEteAnutn*Apotreb*Avyzad*
E Aletov*~rezim*Aneni~internet*
F Atlacitk*Azalohovat nyniKted
G Aje sedaGeAnejde~kliknoutGzmacknoutAzasedl*
H Aprave~obnov*Cobiha~obnov*Astale~obnov*
I A*nezaloh*Anebyl*~zaloh*Cni zaloh*Aposledn*~zaloh*
J AdlouhoAdnyAmesic*AtydenDn*
K Adosud nebyl*Ajeste nebyl*
L Anedari~pristup*Cma pristupDuz*~prihlas*
M Achce~hesl*Aover*Apotvrd*Cz*~hesl*Azada*~hesl*
N Anepamat*CvimAspatn*~hesl*Azapomnel*
O AnehybeAtociAvisi naAzbyvajici*Azustal*
P Acelou nocAstrasne dlouhoAtrva~dlouh*Fhodin*Auz~hodin
Q Ase~vypin*Avypnul*
R Aprerus*~spoj*Aztrat*~spoj*
S Aneni kompat*Aposkozen*
T Anejde ulozitClze ulozitCmohla~ulozen*Cpodari*~ulozit
U Aodepren*Aopravnen*Apristupov*~prav*
V Auzamcen*Azamcen*
W Anedetek*Cmuz*~pripoj*CnajdeCpripoj*Crozpozn*
X Anejde nastavitGzmenitClze nastavit
Y Anovej*
Z AaktualizovatAmoc star*Astarsi verz*
[ Anejde~smazatClze~smazatCmuz*~smaz*
\\ Anelze~vypnoutCmuz*~vypn*
] Aneni podpor*
^ Anahrav*Aodesil*
_ Aprodej*Atovarn*Avymaz*~telefon*
\` Abude smazan*Asmazan*~zaAvyprsi
a Ai vam~nefung*Aicloud spadlAnefung*~i vamAserver*~nefung*
b Achybi~fot*Gkontakt*Ane vsechn*Cobnovil*Cupln*
c Aceka na wifi
d Aprehr*Avychlad*
e Anejde spustitAnic se nedeje
f Aneocekav*~chyb*Cznama chybaGou chybu
g Anepodepis*
k Aopet fungujeAuspesneAuz fungujeDjdeAv poradkuAvyresen*Azase funguje
l Abez chyb*
n Acouvaci*~kamer*Adatabaz*
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
9! Aicloud zaloha je vypnutaAiphone nie je zalohovany na
:! Apodrobnosti o icloud ulozisku su
;! Aniektore apky ale nebudu prenesene
;# Avase data su pripravene na prenos do noveho
@! Aobnova nie je dokoncenaAsa nepodarilo obnovit z icloud
A! Aobnova z icloud zalohy zlyhala
B! Aobnovy vasich apiek a dat bude potrebnych asiApre obnovenie sa pripojte k napajaniuAstiahnutie vasich apiek a medii je potrebneAv stahovani svojich apiek a medii pripojte
B" Aobnova je pozastavena
  sk
! AmobileAzariaden*
( Aicloud*~plnyAmiest*ApamatFeAplny icloudApriestor*Aulozisk*
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
; Aneda sa~zaloh*Cmoz*~zaloh*Cprebeh*Anie je mozne~zaloh*Asa neda~zaloh*Azaloh*~sa nedaAzlyh*
< Aneda saCmoz*Anie je mozneAsa nedaAzlyh*
= Achyba miest*Adoslo miest*Amalo miest*Anemam~miest*CzmestiAnie je dost*G~miest*
? Aposledn*Apredchadz*
@ Anebol*~dokonc*Cda sa dokonc*
A Anestabil*Apomal*Azle
B Aneboli dostupn*Anie su~dostupn*
C Azapin*Dn*
D Aiba~wifiAlen~wifiAmobiln*~dat*
E Anie je internet*Apripoj*~na internetArezim lietadl*
F Atlacidl*Azalohovat teraz
G Aneda sa klik*Istlac*AsivaDeAzosedn*
H Aprebieha~obnov*
I Anebol*~zaloh*Anie je zaloh*
J AdlhoAmesiac*Atyzd*
K Aani razAeste nebol*Anikdy
L Anedokaze pristup*Cmoz*~prihlas*
M Apyta~hesl*
N Aneprij*Cspravn*CviemAzabud*
O Anekonec*Cpostup*Aodhad*Aostal*Azamrz*Csek*Azostal naHstatHvisietGa naGo naFvaj*
P Acelu nocAstrasne dlhoAtrva~dlho
Q Avypina saDlaDnutaGeGyDol
R Aodpoj*Astrat*~spoj*
S Anekompatib*Anie je kompatib*Aposkoden*
T Aneda sa ulozit
U Aodmietnut*
V AkodomAodemk*Comkn*Auzamknut*Azamknut*
W Aneda sa pripoj*Cmoz*~pripoj*Cvidi
X Aneda sa nastavitIzmenit
Y Anovs*
Z Aprilis star*Astarsia verzia
[ Aneda sa~vymaz*Izmaz*Fvymaz*Fzmaz*Cjde~vymaz*Cmoz*~vymaz*Hzmaz*
\\ Aneda sa~vypn*Fvypn*Cjde~vypn*Cmoz*~vypn*
] Anepodpor*Anie je podpor*
_ Apredaj*Atovarens*Avyrobn*~nastav*
\` Abude vymazan*
a Aaj vam~nefung*JjdeAicloud spadolAserver*~nejduAvypad*
b Achybaj*~fot*Ikontakt*Anie vsetk*Avynechan*
c Acaka na wifiApozastav*
e Anespust*Czacin*Fn*Anic sa nedeje
f Aneocakav*~chyb*Cznamu chybu
g Aaktualizacn*~server*
k Aopat fungujeAteraz fungujeAuz ideAv poriadkuAvyriesen*
n Acuvac*~kamer*
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
1 Adrugi uredaj*
2 Anovi iphone*FmobitelAprivremen*~backup*Lkopij*
4 Asifrir*
5 Aposlodav*Asluzbeni*
6 Anapredn*~zastit*
7 Apronadi iphone*Imoj
8 Adovrs*~postav*Apostavljanje~dovrs*
: Astarijem iosGim iphone*Avise ne podrz*
; Ane mo*~backup*Hkopij*Hnapravit*Cce~backup*Anije izraden*AprekidaCoblem*~s backup*
;< Agresk*Ane radiCuspje*Anije uspje*Apogresk*
< Ane moguFzeCceAnije moguce
= Afali~memorij*Amalo prostoraAnema dovoljnoFviseE*~memorijeHjesta
> Aicloud punAje pun*Apopunjen*Apun icloudEje
? Aposljednj*Aprethodn*Azadnj*
@ Ane moze~dovrsitiAnije dovrs*Fzavrs*E~mog*~dovrs*
A Alosa vezaAspor internet
B Anedostup*Anije dostup*Csu~dostup*
C Aaktivir*Aomoguc*Aukljuc*
D AmoramEteAtreba*Azahtijeva
E Abez internetaAnema~internet*Azrakoplov*
F Agumb*Aizradi sigurnosnuAkopiraj sadaAtipk*
G Ane mo*~klik*Hstisn*Caktiv*Asiv
H Ai dalje~obnavlja*Atrenut*~obnavlja*
I Anije izraden*E~napravi*~backup*Okopij*Aposljednj*~kopij*Azadnj*~backup*Hkopij*
J AdanaAdugoAmjesec*Atjed*
K Ajos nijeAnijednomCkad*
L Ane mo*~prijav*Fze pristup*
M Atrazi~lozink*Aunes*~lozink*
N Akriva loz*GsifraAneispravn*Ctocn*Apogresn*Azaborav*
O Ane napredujeApreostal*Cocjen*Azaglav*Cpel*Eo
P Acijeli danApredugoAsatimaAtraje~danaGsatiAvec~sati
Q Aiskljucen*Anije ukljuc*
R Aodspoj*Aprekid*~vez*
S Anije kompatib*Aostec*
T Ane moze~spremit*Anije mogla~spremit*
U Adopusten*Aovlast*Apristup~odbijen
V Aotkljuc*Avjerovat*Azakljuc*
W Ane mo*~spojitiDprepozna*DspajaDvidi
X Ane mo*~postavitiIromijen*
Y Anovij*
Z Atreba azurir*Azastar*
[ Ane mo*~izbris*Hobris*Cce~obris*
\\ Ane da~iskljuc*Dmo*~iskljuc*
] Ane podrzavaAnije podrzan*Csu podrzan*
^ Aslanje na icloud
_ Aprodaj*Atvornic*
\` Abit ce obrisan*
a Aicloud~paoAne radi~i vamaApao icloudAserver*~pal*
b Adjelomic*Afale~slik*Anepotpun*Anije sveCsu ukljuc*
c Aceka wifi
d Aohlad*Apregrij*
e Ane pocinjeFkreceCce~pocet*
f Anepoznat*~gresk*Kpogresk*
g Aposluzitelj*~azur*Aserver*~za azurir*
k Aopet radiAproradi*Arijesen*Fi*Asad radiDa radiAuspjesno
l Abez gres*Anema gres*
n Abaz*~podat*Akamer*~za voznj*
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
B! Aaby odtworzyc podlacz zasilanieAaplikacji i multimediow wymaga polaczenia wifiAkontynuowac pobieranie aplikacji i materialowAz icloud zostanie wznowione gdy
B" Aodtwarzanie wstrzymane
  pl
! Aajfon*Cpad*Afon*AiosaAiphon*Akomork*Asmartfon*Aurzadzeni*
" Aajklaud*Achmur*~appleFaFyFze
# Aajtuns*Aurzadzenia apple
$ Adysk*Akomp*AmacaApecet*Aurzadzenia apple
% Adysk*
& A*archiwiz*A*tworz*~kopi*Abakap*Akopi*~sie~robi*EaEeEiAostatni*~kopi*Arobi*~kopi*Awgra*~kopi*Awykon*~kopi*Azapasow*Azrob*~kopi*
' Aodtw*Czysk*~backup*Ikopi*Aprzenie*~kopi*Dywr*Awczyta*~backup*Ikopi*Awgra*~backup*Gkopi*EcDyw*Az backupuCkopiiAzalad*~kopi*Azrzuc*~kopi*
( AdyskuAicloud~pelnyAmiejscaGeHmApamiec*Apelny icloudApojemno*Aprzestrze*Awolnych gb
) Amiejsca na iphon*Iw iphon*Ana iphonieDtelefonieEym iphon*Hurzadz*DurzadzeniuApamiec iphon*HtelefonuHwewn*Gi iphon*ItelefonuIurzadzeni*Iwewn*Apelny iphon*GtelefonAsamym iphon*GtelefonieGurzadzeniuAtelefon~pelnyIzapchan*Atym urzadzeniuAw iphonieCpamieciCtelefonieCurzadzeniu
* AlaczaEeApolaczeni*Aserwer*AsiecEiFaAzasieg*
+ Asieci bezprzewodow*
, AdaneDychAdokument*Aelement*Aplik*
- AkoncieDtaEemAlogowa*Azalog*
. Ahasl*Akod dostepuDu dostepu
/ AmailaEow*Apoczt*
0 Asesj*
1 Adrugi iphon*Fm iphon*HtelefonieAinne urzadz*Ego iphon*HtelefonuHurzadz*Dy iphon*Em iphon*GtelefonieGurzadz*Astarego iphon*ItelefonuEym iphon*
2 Abackup*~tymczasow*Anowe urzadz*Ego iphon*HtelefonuDy iphon*FtelefonEm iphon*GtelefonieAprze*~na now*Esiad*~naAtymczasow*~backup*Lkopi*
3 AapekCkaDiClikac*Cpk*
4 Aszyfr*Azaszyfr*
5 Aczas przed ekranemAdzial itAfirm*AinformatykAkontrol*~rodzic*Anadzorowan*Aogranicz*Aorganizacj*Apracodaw*Asluzbow*Aszkol*Azarzadzan*
6 Apelne szyfrowanieAszyfrowani*~end to endAzaawansowan*~ochron*
7 Ablokad*~aktywac*Afunkcj*~znajdzAlokalizator*Awylacz*~znajdzAznajdz iphon*HmojG~wylacz*
8 A*koncz*~konfigur*Aasystent*~konfig*Kustaw*Aekran*~czescHpowital*Ajeszcze nie~skonfig*Akonfigurac*~*koncz*Miphon*MnieMtelefon*Murzadz*Anie~skonfigurowan*Apierwsz*~konfigur*Apoczatkow*~konfigur*
9 Apolacz z itunesAtryb odzyskiw*FrecoveryEie recovery
: Ajuz nie wspier*Ewspieran*Akoniec wsparciaAnie jest juz wspier*D~wspiera*Aprzestaje wspieracHl*~wspier*Astarego iosEsze iphon*Gych iosLphon*Kurzadz*Kwersj*Ey iosFm ios
; Aanulow*Aciagle nieAdupaAkichaAlipaAnie da sieG*~utw*Iwykon*Izrob*EidzieEkonczyEmo*~*archiw*Ibackup*IrobicIstw*Iutw*Iwykon*Izrob*GgeGznaEpotrafiGzwalaFrzechodziEsie zrobilaEtworzyEwyszl*Ezadzial*Gpis*Grchiw*Fostal*~utw*Frobil*J~kopi*Dudan*AodmawiaCrzuc*ApadaAposzla zleFo nie takHzleAproblem*~z backup*Lkopi*Czerwan*Fyw*Asie nie robi*Itw*Izrobi*AsypieAurywaAwysypujeCwala*Fil*AzatrzymujeCwieszaAzostal*~przerw*
;< Ablad*Ced*Anie chceEdzial*Epowiod*ErobiEudajeHl*EwychodziDdzial*Dmozliw*Dpowodz*Aprzestal*
;I Anie archiw*Ebackup*Ewykon*
< AblokujeAklopot*Anie da*Emog*Gz*Epotrafi*Gzwal*Frzyjm*Ezostal*AodmawiaCrzucaAzablokow*
= Abrak wolne*EujeE~miejscaFpamieciGrzestrzeniAdodatkow*~miejsc*Ckup*Akonczy sieAmalo miejscaFpamieciAmiejsce~*koncz*Anie ma*~miejscaIpamieciFiesciEstarcz*Ewystarcz*Ezmiesci*Jzcz*Ddostat*Dwystarcz*Apamiec~*koncz*Aprzekrocz*Askonczyl*~sie~miejsc*Io sieAwiecej miejscaDksz*~nizAza duz*Dmal*Cbrak*Azbyt malo
> Amam pelenApeln*Aprzepeln*Awyczerp*Azapchan*Deln*Cwalon*
? Aostatni*Apoprzedni*Awczorajsz*
@ Anie konczyEmozna byloDdokoncz*Dpeln*Dukoncz*Dzakoncz*D~dokoncz*Eskoncz*Eukoncz*Ezakoncz*Cgdy nie koncz*
A Akiepsk*Amarn*Aniestabiln*Apowoln*Aproblem*~internet*Jpolacz*Jsieci*Czerywa*Ez siecArwieAstan sieciEu sieciAtragiczn*Awarunk*~sieci*Awina sieciAwoln*Az powodu~polacz*JsieciAzlej jakosciCych warunk*Azrywa*
B Anie byl*~dostepn*Ejest dostepn*Eladuj*Esa dostepn*Ddostepn*D~wczyt*FyswietlicEzalad*
C Aaktywow*AodpalicAprzelacznikAuaktywn*Awlacz*Azalacz*
D Abez wifiAbrak wifiAchce~wifiAdane komork*Dych komork*Ainternet z kartyAkaze~wifiAkonieczn*Amusi bycE*~wifiEszDzeAnie ma*~wifiDzbed*Apodlacz*~wifiClacz*~sieci*IwifiCtrzeb*Atransmisj*CzebaAtylko~wifiAwymag*
E Abez~internetuAbrak polaczeni*FsieciE*~internet*Anie ma*~internet*Apodlacz*~internet*Clacz*~internetemAtryb*~samolot*
F AarchiwizujAbackup terazAguzik*Aklawisz*Akopi*~terazAprzycisk*Autworz backupHkopi*Azrob backupFkopi*
G Anie da sie nacis*Emoge nacis*EreagujeDaktywn*Dklik*D~klik*Enacisn*Ewcisn*Aprzycisk*~nie dzial*Oreag*Egas*Aszar*Awyszarz*
H Ado konca~odtw*Jprzywr*Cpoki~odtw*Hprzywr*Ajest~odtwarzan*Fprzywracan*Anadal~przywrac*Aodtwarza sieIn*~trwaJyAprzywraca sieJn*~trwaKyAtrwa przywr*E~odtwarzan*Fprzywracan*Aw trakcie odtw*Kprzywr*J~odtwarz*Kprzywrac*Awciaz~odtwarz*Gprzywrac*Awlasnie przywr*H~odtwarz*Iprzywrac*Azakonczeni*~odtw*Mprzywr*
I Aautomatyczna kopiaAbackup*~nie byl*Mrobi*Abez backupuEkopiiAbrak*~backup*GkopiiAkopi*~nie robi*Anie byl*~archiw*Jbackup*JkopiiEma~backup*HkopiiFia*~backup*JkopiiErobi sieI*~backup*KkopiiEtworz*~backup*LkopiiEutworzon*Ezrobi*~backup*LkopiiD~backupu odEkopii odAostatni*~backup*Jkopi*
J AczerwcaAdawnaEoAdniAgrudniaAjakiegos czasuAkwietniaAlatAlipcaCstopadaAlutegoAmarcaAmiesi*Aod dluzszegoDmajaDrokuApazdziernikaArokAsierpniaAstyczniaAtydzienCgod*Awrzesnia
K Aani jedn*~backup*Kkopi*IejErazuAjeszcze nie~backup*Mkopi*Anie ma jeszczeG~backup*CgdyAzadn*~backup*Gkopi*
L Abrak dostepuAdostepu do kontaAnie da*~zalog*Ejest*~zalogow*Ema*~dostepuFo*~zalog*D~uzyskac~dostep*Awylogow*
M A*weryfik*Achce~hasl*Aniepotwierdz*Apoda*~hasl*Cnown*~hasl*Ctwierdz*Aprosi~hasl*Apyta~hasl*Auwierzyteln*Awpis*~hasl*Crowadz*~hasl*Awymaga~hasl*Azada~hasl*Cloguj*
N Abledn*Ahasl*~nie dzial*Anie akcept*EdzialaEmam haslaEpamiet*GsujeFrzyjm*Eustawia*EwiemEznaHmDpopraw*Erawidl*Dwlasciw*Dznan*Cgdy nie ustaw*Kzaklad*F~hasl*AodrzucaAreset*~hasl*AzadneFgo haslaCpomni*Azgubi*~hasl*AzleCy
O Aani drgn*Abez koncaEzmianAbrak postep*Aciagle naAczas*~pozostal*CekaAjeszcze~minut*Akreci sieAmieliAnie drgn*Eidzie dalejEkonczy sieEpostep*HuwaFrzechodziErusza*Iy*Ezmienia sieDskoncz*Aoblicza*Aoczekiw*Apetl*Apozostal*~czas*Kgodzin*Kminut*Asie nie konczyAstana*Eel*CoiAszacow*EujeAtkwiAutkn*CykaAw jednym miejscuCkolkoAwieszaCsiAzacialEel*EnaCmarz*Droz*Ctrzym*~sieHa*HujeCwies*
P Abardzo dlugoHwoln*Acal*~dzienFnocAdniAdobeAgodzin*Aod wczorajApowoliAslimacz*Astrasznie dlugoKwoln*Atak dlugoAtrwa~dlugoFwieczn*Awiecznos*DkiAwleczeAwolnoAza dlugoAzbyt dlugo
Q Adezaktyw*Ajest nieaktywn*Fwylacz*Anie jest aktywn*Jwlaczon*AodznaczaAsam*~wylacz*Asie~wylacz*Awylacza sieGon*Gyl*
R AgubiAodlacz*Cpi*Apolaczeni*~przerw*Lutrac*Lzerw*Arozlacz*Atrac*~polacz*Autra*~polacz*Awypie*EnaAzerw*~polacz*Ea*Azryw*~polacz*Ea
S Akorupc*Anie jest kompat*Jzgodn*Dczyteln*Dkompatyb*Dzgodn*D~odczytacApopsut*Auszkodz*Azepsut*Azniszczon*
T Ablad zapisuCedy zapisuAnie~zachowacLn*Gpisa*Juj*Jz*
U Abrak dostepuFuprawn*Adostep*~do dyskuIzabron*Gu do folder*Aniedozwol*Aodmawia dostep*Dow*~dostep*AprawEa dostepuAtylko do odczytuAuprawnie*
V Ablokad*~ekran*Achce kod*Aekran blokadyAkod blokadyEdostepuDemAodblok*Apoda*~kod*Aprosi~kodApyta~kodAwpis*~kod*Crowadz*~kod*Awygaszon*Azablokowan*Cda koduCufa*
W Abrak polaczen*Anie laczyEmoze sie polacz*EpojawiaGkazujeErozpozna*EwidacHziFykry*GswietlaEznajd*Dpoprawn*~odpow*Erawidl*~odpow*Dwidoczn*D~nawiaza*Epolaczy*Asparow*
X Anie chce~ustawi*Eda*~ustawi*Izmieni*Emo*~ustawi*Izmieni*Epozwala~ustaw*Mzmieni*Euda*~ustawi*Jzmieni*Hlo~ustaw*Ezostal*~ustaw*D~ustawicEzmienic haslaL~hasl*
Y Aaktualniejsz*Acofna*~wersj*Anowsz*Apozniejsz*Awersj*~betaAwyzsz*Az bety
Z Akaze~zaktualiz*Amusi*~*aktualiz*Dze~zaktualiz*Anajpierw~zaktualiz*Anieaktualn*Czsz*Apotrzeb*~aktualiz*Aprzestarza*Astarej wersjiEsz*~iosIwersj*Atrzeba~*aktualiz*Awymag*~aktualiz*Hnowsz*Aza star*Cktualizowa*Azbyt star*
[ Anie chce~usu*Eda*~usu*Emo*~usu*Epozwala~usu*Euda*~usu*FsuwaD~skasow*Eusun*Askasowac~nie da*Ausun*~bladGpozniejEac~nie da*Lmo*
\\ Anie~odznacz*Ewylacz*EzdjacAsamo sie wlacz*Awylaczyc~nie da*Nmo*Azaznacza sie
] Anie jest~obslug*Jwspier*Eobslug*Epozwala naEsa obslug*Ewspier*EzezwalaDobslug*
^ Aprzeslac~icloudHn*Fyl*~icloudHan*Awgryw*~icloudAwysla*~icloudDyl*~icloudFani*
_ Aczyszczeni*Afabryczn*Aodkup*Askasow*~zawartos*Asprzeda*Ausun*~zawartos*AwyczyscHi*Cmaz*
\` A21 dniAbedzie usuniet*Ado grudniaAkonczy sieAprzestajeHn*Atrac*~waznoscAusunie sieHzaGt*~poJzaAwygas*Aza~dni~usun*Azostan*~skasow*Iusuniet*
a Aawari*Aicloud nie odp*Hpadl*Akomus tezAlezyAnie dzial*~u wasJaja serwer*Apadl icloudE*~serwer*EoAprzerw*~w dzial*GaAserwer*~lez*Inie dzial*Modp*Ipadl*Gy appleAstan systemuDtus systemuAtylko u mnieAu was tezF~nie dzial*Austerk*Azakloc*
b Abez zdjecAbrakuj*~aplikac*IdanychIkontakt*Iwiadom*Izdje*GeAczesciow*Anie obejm*Eprzywrocil wszyst*Oy sieEwroci*Dkomplet*Etor*~nieHe elementyJrzeczyHych rzeczyDpeln*Duwzgl*D~uwzgl*Ewszystk*Apo odtw*~brak*Jnie maDprzywr*~brak*Lnie maClowaFyCmijaEniet*Aprzepad*ApustaEeEyAstracil*Atylko czescGpolow*AzniknalFe*
c Abedzie kontynuowan*Aczeka na siecJwifiAoczek*~na wifiApauz*Awstrzym*Awznow*Azapauz*
d Agorac*Anagrzew*Aostyg*Aprzegrz*Aschlod*
e Abrak reakcjiAi nicAnawet nie zaczyn*Anic nie robiEsie nie dziejeCe chce ruszy*Jsie zacz*I~zaczacEmo*~rozpocz*~backup*Rkopi*EodpalaEreagujeFozpocz*FuszaEstartuj*EuruchamiaEwlacza sieEzaczalIel*IynaD~wystart*AodmawiaAzero reakcji
f Anieoczek*~blad*Med*Dspodz*~blad*Dznan*~blad*Led*
g Anie jest~podpis*Epodpis*D~serwer*~appleFkontaktowac~serwer*Aplik*~hostsAprzestal*~podpis*Aserwer*~aktualizac*Lyw*Ioprogramow*Iuaktualn*
h Aautomatycznie~szyfr*AdomagaAkazeAna sileAobowiazkow*Asamo~szyfr*Aupiera sieAwymusz*Azmusza
i A*kopi*~automatycznieAautomatycznie~*kopi*Obackup*Abackup*~automatycznie
j Anic wspolnego z~icloudCe chodzi oAto nie brak miejscaHwifi
k Adziala bez problem*Ajuz dzialaEokApomyslnie przywr*Kutw*Kzak*Arozwiazal*Asie pomyslnieAsukcesemAteraz dzialaAto pomogloAwreszcie dzialaAwszystko okAznow dzialaEu dziala
l Abez bled*Ezadn*~bled*Abrak bledowAnie ma bled*Azadnych bledow
m Aco sie stanieAczy backupEkopiaEmoznaEprzyEtrzebaEwartoAgdzieAile kosztujeEmiejscaEtrwaAjak dlugoEmogeEzrobic
n Abaz*~danychAhistoria plikowAkamer*~cofaniaAklucz*~zapas*Akopia windowsAsamochod*Astan gryCron*~internet*HwwwAzapis*~gryAzdjecia~synchroniz*
p Aaby wlaczycFykonacGlaczycAdotknijAjesliAkliknijAmozeszDna sprawdzicAnalezyApoczekajAprzejdzAstuknijAwybierz
q AdomyslnieAmoze potrwacFzajacAo ileAza kazdym razemClezy odCzwyczajAzwykle
r AnaprawionoCsz programEe oprogramowanieAnowosciApoinformowal*AsprzedamAwedlug appleAwyprobujAzapowiedzial*
s Abez problem*AdziekiFujeAjak zwykleAprzeszlaArozwiazan*AudaloAw porzadkuAwszystko wrociloAzakonczyl*
t AczatEuAdrukark*AgryApoczcieEtaFe
u Abloker reklamAkontrola rodzicielskaAzapora
w Aspoza app store
x Aod~aktualizacjiApo aktualizacjiAzaktualizow*
y Atym samym miejscuKprocen*Azawsze naHprzy
z Adokumenty i daneAmapy offlineAnastepna kopia~gb
{ Atylko w domuAw innej sieci~dzialaCpracy~dziala
| Aani~icloudFtunesAzarowno~icloud
 Aktos jeszczeAwszystkie naszeKurzadzenia
 Azmianie haslaFy haslaDen*~haslo
 el αgεjιmοqτvνxρyυzη0δ1σ2γ3π4κ5φ6μ7λ8ω9χ!ς"θ#β%ζ&ξ'
!! Ag4jvz!j vq j6j1ym5q gxvm3yg6q
"! A3mg v0 107mqzy3mg j6j1ym5qz gxvm3yg6qz gzvqz vqz iphoneA1jx jmxgm 1zxgv0 0 107mqzy3mg j6j1ym5qz gxvm3yg6qz gzvqz vqz iphone 1mqvm 1jx
#! A0 q8q580y920 v0" 107mqzy3mg" vqz 4mq 4yq26gvqz j6j1ym5qz
$! A0 q8q580y920 v0" 107mqzy3mg" vqz 4mq 4yq26gvqz j6j1ym5qz gxvm3yg6qz 8q39 5g59x
%! A1mqvm vq icloud 4jymj!jm jxg
&! A!9yq" 2j gzv0x v0 2z25jz0 3mg q8q580y920 v0" 107mqzy3mg" jxq" j6j1ym5qz
'! A1jx 0vgx 1mg#j2m7g 5gvg v0x vj8jzvgmg 107mqzy3mg j6j1ym5qz
(! A5gvg v0x jxjy3q4qm020 vqz gxvm3yg6qz icloud
)! Aicloud g4jxjy3q4qm02vj v0 !y020 2jA2zx1j#jmvj 2vq 1mg1m5vzq 3mg jxjy3q4qm020 vqz gxvm3yg6qz icloud
*! A3mg xg gy!m2jvj v0 107mqzy3mg j6j1ym5qz gxvm3yg6qz 4yj4jm xg jm2vjAj6j1ym5qz gxvm3yg6qz 4yj4jm xg jm2vj 2zx1j1j7jxqm 2j wifi 0 5mx0vq 1m5vzq
,! Aicloud 1mqvm 5g4qmg g880 2z25jz0 j5vj8jm
-! Agxvm3yg69x qvgx vq iphone 2g" gxg5v0#jm g4q vq j6j1ym5q gxvm3yg6q vqzAj6j1ym5q gxvm3yg6q gzvqz vqz iphone 4yq26gvg j4jm10 1jx j!jm q8q580y9#jm 0Zvqz iphone*4yq26gvg 1mqvm j5vj8jmvgm g5q70 j4gxg6qyg vqz g4q jxgTvqz qvgx q8q580y9#jm 0
.! Agxvm3yg6q gzvqz vqz iphone 2vq itunes 3mg*j%1q7g1j"Ag4q v0x 4mq 4yq26gv0 107mqzy3mg j6j1ym5qz gxvm3yg6qz 3mg gzvq vq iphoneAj6j1ym5q gxvm3yg6q gzvqz vqz iphone 3mg*j%1q7g1j"
/! A1jx j!jm 107mqzy30#jm j6j1ym5q gxvm3yg6q gzvqzA5gxjxg gxvm3yg6q iphone
0! Avq j6j1ym5q gxvm3yg6q icloud 1jx 74qyjm xg 4yq24j8g2jm
1! Aicloud &0vg xg j4g80#jz2jvj vq 2zx#07gvm5q 2g"
2! A1jx jmxgm 1zxgv0 0 107mqzy3mg j6j1ym5qz gxvm3yg6qz 2vq icloud g4q gzvq vq
4# Ajxjy3q4qm020 107mqzy3mg" j6j1ym59x gxvm3yg69x
5! Agzv0x v0 2vm370 1jx jmxgm 1zxgv0 0 1mg3yg60 gzvqz vqz j6j1ym5qz gxvm3yg6qzA1jx jmxgm 1zxgv0 0 1mg3yg60 gzvqz vqz j6j1ym5qz gxvm3yg6qz 1mqvm !y02m7q4qmjmvgmZ60 j6j1ym5qz gxvm3yg6qz
6! Agzv0x v0 2vm370 1jx jmxgm 1zxgv0 0 g4jxjy3q4qm020 j6j1ym59x gxvm3yg69x 3mgA1jx jmxgm 1zxgv0 0 g4jxjy3q4qm020 j6j1ym5qz gxvm3yg6qz
7! A1jx z4q2v0ym&qxvgm gxvm3yg6g
8! Agxj%g27g 5gm 0 107mqzy3mg j6j1ym5qz gxvm3yg6qz icloud
8" A%j%gm9#jmvj qvm jm2vj 2zx1j1j7jxqm 2j wifi
9! Agxvm3yg6g gzvqz vqz iphone 2vq icloudIq icloud 1jx jmxgm jxjy3q
:! A2vqm!jmg vqz !9yqz g4q#05jz20" icloud
;! Ag88g 5g4qmj" j6gy7q3j" 1jx 2z74jym8g7%gxqxvgm
;# Agxvm3yg6q icloud #g 1mg3yg6jm 2j
@! A0 j4gxg6qyg jmxgm j88m40"A2vqm!jm9x g4q vq j6j1ym5q gxvm3yg6q icloud
A! Ag4jvz!j 0 gxg5v020 g4q j6j1ym5q gxvm3yg6q icloud
B! Ag4gmvjmvgm 2zx1j20 wifi 3mg 80ψ0 v9x j6gy7q39xAj4gxg6qyg" v9x j6gy7q39x 5gm v9x 1j1q7jx9xA2zx1j2vj v0 2z25jz0 2vq yjz7g 3mg j4gxg6qygZjz7g 3mg xg 2zxj!m2vjm
B" A0 j4gxg6qyg vj#05j 2j 4gz20
  el
! A5mx0v*A2z25jz*Av08j69x*
$ Az4q8q3m2v*
& Agxvm3yg6*Aj6j1ym5*A74g5g4
' Agxg5v*Ag4q5gvg2v*Aj4gxg6*
( A7x070*A!9yq*
) Aiphone~3j7gvqA2v0 2z25jz0Cq 5mx0vqA!9yq 2vq iphone
* A1mg1m5vz*C5vz*AmxvjyxjvA2zx1j2*
, Agy!jmgA69vq3yg6m*
- A8q3gymg27*
. A591m5*
/ Avg!z1yq7*
1 Ag880 2z25jz0Dq iphone
2 A5gmxqzym*Axjq iphoneE5mx0vqA4yq29ymx*
3 Aj6gy7q3*
4 A5yz4vq3yg6*
5 A1mg!jmy*A4jymqym27*
7 Ajzyj20~iphone
8 A%q0#*~yz#7m2*
: A4g8mq iosHphone
; Ag4jvz!*Cqvz!*A1j 74qy*Cx 3mxjvgmE1qz8jzjmEjmxgm 1zxgv*E5gxjm~backupKgxvm3yg6*E74qy*D~8jmvqzy3*A26g87g*
< A1jx 74qy*A4yq%807g*A26g87g*
= A1jx~gy5jv*E6vgxjmA4jym22qvjy*Avj8jm92*
> A3j7gv*Dm2*
? A4yq26gv*Avj8jzvgm*
@ A1jx~q8q580y*
A Ag1zxg7*Agy3*A5g5*~2zx1j2*
B A1jx~1mg#j2m7*
C Ajxjy3q4qm*
D Ag4gmvjm*A4yj4jm~wifiA!yjmg&*
E A1jx~internetA8jmvqzy3mg 4v020"
F Abackup v9ygAgxvm3yg6qz v9ygA5qz74m~gxvm3y*
G A35ymE&*A1jx~4gv029
H A3mxjvgm~j4gxg6qygAj5vj8jmvgm~j4gxg6*
I A1jx~backupEgxvm3yg6*Avj8jzvgm*~gxvm3yg6*
J Aj%1q7g1*A5gmyqA7jyj"A70xj"
K A1jx~4qvj
L A1jx~4yq2%g20E2zx1j#*
M Aj4g80#jz2*Cm%j%gm*A&0vg*~591m5q
N A1jx #z7g7gmA8g#q"A'j!g2*
O Ag4q7jx*A1jx 4yq!9y*A5q88*
P Agy3jmA7jyj"A9yj"
Q Ag4jxjy3q4qm07jx*A1jx~jxjy3q
R Ag4q2zx1j*A!gxjm~2zx1j20
S A5gvj2vyg77jx*A70 2z7%gv*
T A1jx~g4q#05jz*
U A1m5gm97g*
V A58jm197jx*A'j58jm19*
W A1jx~gxg3x9y*E%8j4jmFym25jmE2zx1jjvgm
Y Axjqvjy0*
Z A4g8mg j51q20A4yj4jm~gxg%g#7*Hjx07jy9*
[ A1jx~1mg3y*E2%02*
\\ A1jx~g4jxjy3*
] A1jx~z4q2v0ym&*
^ Agxj%g27g
_ A4qz802*A2%029 vq iphone
\` A#g 1mg3yg6jmA803jm
a Aj5vq" 8jmvqzy3mg"Aj!jm 4j2jm
b Aj88m4*A8jm4qzxA!g#05*
c A4gz20
e A1jx 2z7%gmxjmD~'j5mx*
f Ag3x92vq 26g87g
k A1qz8jzjm 'gxgAj4mvz!*A8jmvqzy3jm 5gxqxm5gL'gxgA8z#05j
n A%g20 1j1q7jx9xAm2vq2j8m1*Aq4m2#q4qyjm*
 ru оbеgаjиkнmтqрvсxвyлzп0к3д5з6у7я!м"б#ч%ь&ю'ы(ш)г+ж,ф-х/э:щ;ц<ъ=
!! Ax#bk vg6gvymb+b 3b0kvbyjmk! iphoneZk! y icloud
!" Ax#bk vg6gvymb+b 3b0kvbyjmk!
"! Ay icloud mg5bxqjqb%mb "gxqjWxyb#b5mb+b "gxqjAmg5bxqjqb%mb "gxqj y icloudAqvg#7gqx! g;g*0j"!qk 5z! vg6gvymb+b 3b0kvbyjmk!
"" Amg5bxqjqb%mb "gxqjA/vjmkzk;g icloud 6j0bzmgmbR0b%qk 6j0bzmgmb
#! Amg 75jzbx& 6jygv)kq& 0bxzg5mgg vg6gvymbg 3b0kvbyjmkgVxb65jmkg 0bxzg5mgk vg6gvymbk 3b0kk
$! Avg6gvymbk 3b0kk mg #(zb 6jygv)gmb k6 6j 0zb/bk vj#bq( xgqk
%! A0bxzg5m'' vg6gvym7' 3b0k' qj3 3j3
&! A"gxqj 5z! 6jygv)gmk! vg6gvymb+b 3b0kvbyjmk!
&" A"gxqj 0b%qk mgq
'! Amg5bxq70m( yb yvg"! xb65jmk! 0bxzg5mgk vg6gvymbk 3b0kk
(! A0vb#zg"j 0vk y3z'%gmkk vg6gvymb+b 3b0kvbyjmk!
)! Ay icloud 0b53z'%kqg 7xqvbkxqy7 3Akx0bz&67kqg wifi 5z! y3z'%gmk! vg6gvymb+b
*! A%qb#( mj%jq& vg6gvymbg 3b0kvbyjmkg mgb#/b5k"b 0b53z'%gmkg 3 xgqk wifi
,! A:qbk vg6gvymbk 3b0kk ybxxqjmjyzkyjgqx! 5v7+bg
-! Amjxqvbk3k vg6gvymb+b 3b0kvbyjmk! xqjm7q 5bxq70m( 0bxzg b3bm%jmk! ybxxqjmbyzgmk!A0bqb" jyqb"jqk%gx3k #75gq xb65jmj vg6gvymj! 3b0k!A0vb5bz,jgqx! ybxxqjmbyzgmkg k6 vg6gvymbk 3b0kk icloudAvg6gvym(g 3b0kk*qj3 3j3 0vb<gxx g+b ybxxqjmbyzgmk! mg 6jygv)gm
.! Avg6gvym(g 3b0kk :qb+b*mg xb65jyjzkx&*5mZxb65jyjzkx&*mg5
/! Amgq vg6gvymbk 3b0kk iphoneAvg6gvym(g 3b0kk :qb+b iphone*0b3j mg xb65jyjzkx&
0! Avg6gvymbk 3b0kk y icloud mg 75jgqx! 0bz7%kq& 5bxq70
1! Avg6gvymbg 3b0kvbyjmkg y icloud qvg#7gq 0vbygv3k 0jvbz!
2! A3b0kk*y icloud mgyb6"b,mb #g6 0vbygv3k j5vgxj
3# A0b5x%gq bxqjy)g+bx! yvg"gmkAxb65jmkg 3b0kk.
4# Ay3z. vg6gvymbg 3b0kvbyjmkg
5! Amg 75jgqx! 75jzkq& vg6gvym7' 3b0k'Avg6gvym7' 3b0k' mgz&6! 75jzkq& qj3 3j3 bmj kx0bz&67gqx!A:q7 vg6gvym7' 3b0k' xgk%jx mgz&6!
6! Amg 75jgqx! bq3z'%kq& vg6gvym7' 3b0k'Axgk%jx bq3z'%kq& vg6gvymbg 3b0kvbyjmkg 5z!
7! Avg6gvymbg 3b0kvbyjmkg mg 0b55gv,kyjgqx!
8! Ax#bk y(+v763k k vg6gvymb+b 3b0kvbyjmk!
8" A7#g5kqgx& y mjzk%kk 0b53z'%gmk! 3 wifi
9! Avg6gvymbg 3b0kvbyjmkg y icloud y(3z'%gmbV*y icloud y(3z'%gmb
:! Ab# kx0bz&6byjmkk /vjmkzk;j icloud xgk%jx
;! Avg6gvymbk 3b0kk mb y mgk mgq mg3bqbv(/Axvb3 #gx0zjqmb+b /vjmgmk! y icloud
;# Ayj)k 5jmm(g +bqby( 3 0gvgmbx7 mj mby(k iphone. 5jmm(g y vg6gvymbk 3b0kk y icloud #757q 75jzgm( %gvg6
@! Aybxxqjmbyzgmkg mg 6jygv)gmbAb#=g3q( mg 75jzbx& ybxxqjmbykq& k6
A! Amg 75jzbx& y(0bzmkq& ybxxqjmbyzgmkg k6
B! A5z! ybxxqjmbyzgmk! y(0bzmkqg 0b53z'%gmkg 3A6j+v763k 0vkzb,gmkk k "g5kj-jkzby qvg#7gqx!H7 0vkzb,gmkk k "g5kj-jkzby y(0bzmkqgAk6 icloud yb6b#mbykqx! 3b+5j :qbq
B" Aybxxqjmbyzgmkg 0vkbxqjmbyzgmb
  ru
! Ajk0j5*Db5*C-bm*Ak0j5*Ak-bm*A"b#kz&m*A0zjm)gq*Ax"jvq-bm*Aqgzg-bm*A7xqvbkxqy*A!#zb3*
" Ajk3zj75*Eb75*E75*Ak3zj75*Ab#zj3*E%m*
# Ajkq7m*D'm*Akq'mx*Aq'mxA-jkm5gv*A-km5gv*
$ Ajkq'm*Aykm5*A5kx3*A3b"0*A"j3DjD#73*DgAmb7q*A03
% Aykmq*A5kx3*
& A#j3j0*A#g3j0*A#:3j0*A3b0k*Avg6gvym*
' Aygvm7q& k6H~3b0k*Aybxxqjm*Dqjm*A6j+v76*~3b0k*Czky*~3b0k*Eq&~3b0k*Ak6 #g3j0jE:3j0jDg+b 3b0kkD3b0kkDvg6gvymbkAmj3jq*Abq3jq*~3b0k*A0gvgmgx*~3b0k*Avj6ygvm7q&Avgxqbv*Ax #:3j0jC3b0kk
( A+k+byA"gxqjEbA0j"!q*A0vbxqvjmxqy*A/vjmkzk;*
) Ajk-bm 6j#kq*Ay qgzg-bmgA"gxqj mjEb mjAmj jk-bmgDxj"b" jk-bm*Jqgzg-bm*J7xqvbkxqy*Dqgzg-bmgD7xqvbkxqygD:qb" iphoneIjk-bmgI7xqvbkxqygA0j"!qk iphoneHjk-bm*HmjHqgzg-bm*H7xqvbkxqy*F& iphoneHjk-bm*Hqgzg-bm*Axj"b+b 7xqvbkxqyjE" qgzg-bmg
* Ayjk-j*Ay0mAkmgq*Cqgvmgq*A0b53z'%gmk*Avb7qgv*Axy!6kE&Axgvygv*CqkD&E'Axbg5kmgmk*
+ A#gx0vbyb5m*Ayjk -j*D-j*
, A5jmm(gF/A5b37"gmq*A-jkz*A:zg"gmq*
- Ajk5kAj33j7mq*A7%gq3*Em*
. A0jvbz*
/ Ak"gkz*A0b%qby*FkE(
/t A0b%qjEgE7
0 Axgjmx*Cxxk*
1 A5v7+b+b jk-bmjI7xqvbkxqyjFg 7xqvbkxqy*Fk iphoneHjk-bmHqgzg-bmF" jk-bmgH7xqvbkxqy*
2 Ayvg"gmm*A5z! mbyb+bE0gvgmbxjA0b5 mby(k
3 Ak+vjA0vkzb,*Cb+vj""*
4 A6j)k-v*A)k-v*
5 Aj5"km*A3b"0jmk*Cv0bvjqky*A"5"Ab+vjmk%gm*Abv+jmk6j<k*A0vb-kz*Avj#bqb5jq*E%*Axz7,g#m*A)3bz*A:3vjmmbg yvg"!
6 Avjx)kvgmmj! 6j;kq*Jbk 6j;kq*J7' 6j;kq*Ax3yb6m*
7 A#zb3kvby3j j3qkyj<kkAzb3jqbv*Amjkqk iphoneGjk-bmA-7m3<k! mjkqk
8 Ajxxkxqgmq*Ag;g mg mjxqvb*A6jygv)kqg mjxqvbk3*I& mjxqvbk3*C3bm%kq& mjxqvbk3*Amjxqvbk3j mg 6jygv)*J~6j3bm%*I7 mg 6jygv)*C%jz&mj! mjxqvbk3*Amg mjxqvbgm*A0gvybmj%jz&m*
9 A5-7A3kv0k%*Azb+bqk0 itunesA0gvg0vb)ky*A0vb)ky*Avg,k" ybxxqjmbyz*Fg ybxxqjmbyz*C3jygvk
: Ajkbx 8C-bm 4*Fg 4*A#bz&)g mg 0b55gv,*G~0b55gv,kyj*Amg 0b55gv,kyjgqx!A0vg3vj;*~0b55gv,3*Axqjvj! iosEbk ios
; Ay(#kyjgqCzgqj*Fgz*A+z'%kqA6jykxj*A3vj)kq*Amg #:3j0kq*Dy(0bzm*F/b5kqD5gzjgq*D6jygv)*Dk5gqD3b0kv7g*D"b*~ybxxqjm*Hx5gzjq&Ib65j*D0vb/b5kqG)*Dx5gzjz*Eb65jg*Iz*F/vjm*Evj#jq(yj*C75jz*Amk y 3j37'Db5km~#:3j0*I3b0k*Fmb~3b0k*C3j3Ab#zb"*Cv(yj*Abxqjmbykz*Abqyjzky*C"gm!*A0j5jgqA0b)zb mg qj3A0vgvy*E(yj*Ax#b*Axv(yj*
;< Amg ybxxqjm*D5jgqD"b+7F,gqD0bz7%j*Ik*Dvj#bqj*Dx"b+*D75jg*Gz*D/b%gqCyb6"b,m*Abq3j6*Ab)k#3*A0gvgxqjz*
< A6j#zb3kv*C0vg;*Amg y3z'%j*D5gzjgq*D0b55gv,*Evkmk"j*Dvj6vg)j*Dxb65jgq*A0vb#zg"*Av7+jgqx!Ax#bk
= A#bz&)g "gxqjH%g"A5b370k*C0bzmkqgz&m*~"gxq*Ag;g~"gxqjE0j"!qkA6j3jm%kyj*Dbm%kz*A3bm%kz*A370k*~"gxqbA"jzb "gxqjF0j"!qkEyjqbA"gxqj mgIqAmg yzg6HjgqD5bxqjqb%m*Dbxqjzbx&D0b"g;j*C~/yjq*C5bxqjq*Cq "gxqjE0j"!qkExyb#b5m*D7 "gxqjC/yjq3*Am7,mb #bz&)gA0vgy()*Axzk)3b" #bz&)*Aqvg#7gq~"gxqj
> A6j#kz*Eq*C0bzm*A3bm%kzbx&A0gvg0bzm*A0b5 6jy!637Czm*Dbm
? A3vjkmkkF!!A0bxzg5m*A0vg5(57;*Cb)zj!FbgF(k
@ A6jygv)kq&~mgAmg 5b 3bm<jF5gzjz*F/b5*~5b 3bm<jF)gzD6j3jm%kyj*D0vb)gzHzbC~y(0bzm*D6jygv)*F3bm%*C6jygv)*A0vgvyjm*
A Awifi~qbv"b6*A+z'%m(kAk6 6j~kmqgvmgq*Gxy!6kHgqkAkmqgvmgq~qbv"b6*A"g5zgm*Amgxqj#kz&m*C75byzgqybv*Dxqbk%ky*Amk63j! x3bvbxq*Ab#v(y*Abqyjzky*A0zb/*A0vb#zg"*~kmqgvmgq*Jxgq*D0j5j*Axzj#*Axbxqb!mkg xgqkI! xgqkAqbv"b6kqA7xzbykk xgqkG! xgqk
B Amg +v76kq*D5bxq70m*Dbq3v(yj*Fb#vj,j*D0vb+v7,j*C~6j+v76kq&D0bz7%kq&C5bxq70m*Cq 5bxq70j
C Aj3qkykv*Ay3z'%jgq*Gq*G'Fgmk*Fkq&Amg y3z'%*
D A#g6 wifiAyjk-j*A"b#kz&m*~5jmm*JkmqgvmgqH(k kmqgvmgq*Amj5b~0b53z'%*Amg 0b53z'%gm*~wifiCb#/b5k"*Cq wifiAm7,*~wifiDmb~0b53z'%*Ab#!6jqgz&mbA0b53z'%kqg*~wifiJ&x! 3 wifiPxgqkA0vbxkq~wifiAqbz&3b~wifiAqvg#7*~wifiH0b53z'%*A/b%gq wifi
E Ajykjvg,k"*A#g6 kmqgvmgqjAkmqgvmgqj mgqA3 kmqgvmgq7Amgq kmgqjGqgvmgqjE0b53z'%gmk!ExgqkAb-zjkmAvg,k" 0bzgqjFg 0bzgqj
F A3mb03*~#:3j0*H3b0k*Hvg6gvy*Hxb65jq*Axb65jq& 3b0k'Ivg6gvym*
G A#zg5m*A6jqg"m*Amg j3qkym*D,"gqx!D3zk3j#gz*Igq*Dmj,k"j*Dq(3jgqx!C~mj,jq&Cj3qkym*C5bxq70mjC3zk3j#gz*Cz&6! mj,jq&Axgvj!Db+bEgEkE"D(kE"Aq7x3z*
H Aybxxqjmjyzkyjgqx!Hbyzgmkg~k5gqPmg 6j3bm%*N! mg 6jygv)*Ag;g~ybxxqjmjyz*A6jygv)gmk! ybxxqjmbyzgm*Ak5gq~ybxxqjmbyzgm*Ak6 :qbk 3b0kkAmg 6jygv)*~ybxxqjmbyz*F3bm%*~ybxxqjmbyz*Ab3bm%jmk! ybxxqjmbyzgm*A0vb5bz,jgqx! ybxxqjmbyz*D<gxx~ybxxqjmbyzgm*Axgk%jx~ybxxqjmjyz*
I Ajyqb"jqk%gx3*~3b0k*A#g6 #:3j0jE3b0kkA5jymb mgA3b0k*~mg xb65j*Amg #(zb~#:3j0*I3b0k*E:3j0*Dy(0bzm!z*D5gzjgq*Hz*D3b0kv*Db#mbyz!*~3b0k*Kgq*Kz*Dxb65jyjz*Igq*F/vjm!z*Cq~#:3j0*E3b0k*A0gvgxqjz*~5gzj*A0bxzg5m*~3b0k*Hkk #:3j0
J Ajy+7xqjAj0vgz!A+b5*A5jymbA5g3j#v!A5mgkC!Ak'z!Cm!AzgqA"jvqjC!A"gx!<*Amj6j5Amg5gz*Amb!#v!Ab3q!#v!A0bz+b5jAxgmq!#v!A-gyvjz!A!myjv!
K Ag;g~5gzjz*E3b0kvby*Exb65jyjz*Amk b5mb*~#:3j0*J3b0k*Dvj67C3b+5j
L Aybkqk~mgAmg 07x3jgqC~ybkqkD5bxq70Cq 5bxq70jAb)k#3j y/b5jA0bqgv!*~5bxq70Aqgv!*~5bxq70
M Ayyg5kqg~0jvbz*Dxqk~0jvbz*Cb5kq&~0jvbz*A6j0vj)kyjgq~0jvbz*A0b5qygv5*H,5*A0vbygv*Dxkq~0jvbz*Aqvg#7gq~0jvbz*
N A6j#(z*Eq*A3j3bk~0jvbz*Amg ygvm*D6j5jyjz*Emj'D0b5b)gzG/b5*F"m*Evjykz&m*Fk57"(yjz*Gmk"j*Dvjx0b6mj*Dxqjykz*DqbqD7xqjmjyzkyjz*CygvgmFm*C0vjykzgmI&m*Amk b5kmAb)k#b%m*A0bm!qk! mg
O A#g6 k6"gmgmkkCx3bmg%m*Ayg%mbAykxkqDmgqD!qAyxqjz*A,5gqA6jykx*C"gv*Cxqv*E(z*C<k3z*A3v7qkq*Amj 99D"gxqgDb5mb" "gxqgAmg 5yk+j*G,*Eb/b5kqD6jygv)jgq*F3jm%kyj*Dk5gq 5jz&)gD"gm!gqx!Dx5ykm*Ab,k5jmk*Abxqjy)g+bx!Ezbx& "gmggI~"km7q*J%jx*Embykz*A0b5ykx*Dx%gq*Axqbkq mjAqbv"b6*
P A#bz&)g x7q*Aygx& 5gm&C%mbxq&Ayx' mb%&A5mgkA5bz+bA"g5zgmmbA0bz5m!Ax yg%gvjAx7q3*A7,g x7q*D~%jxA<gz7' mb%&D(k 5gm&A%jxjE"kDby
Q Ay(3z'%jgqx!Ggm*Gkz*A5gj3qkykv*Amg y3z'%gmjAb0!q&~bq3z'%*Abq3z'%jgqx!Ggm*Gkz*A0bxqb!mmb~bq3z'%*Axj"*~y(3z'%*Fbq3z'%*Ax#vjx(yj*Axzgqjgq
R Aiphone~bq3z'%*Ajk-bm~bq3z'%*Ab#v(yAbqyjzkyjgq*Gz*D!6*C3z'%*~bqC0j5j*Cxbg5gm*Gkm*A0bqgv*~xbg5km*F! xy!6kAvj6=g5km*Axbg5kmgmkg vj6bvyj*K~0vgv*Aqgzg-bm~bq3z'%*Cv!*~xbg5km*Egq xy!6&G~iphoneHjk-bm*Hqgzg-bmEq&~jk-bmA7xqvbkxqyb~bq3z'%*
S A#kqj!D(gEkAkx0bv%*Amg xby"gxqk"*D%kqjgqx!Cxby"gxqk"*A0byvg,5*
T Amg 6j0kx(yj*Dxb/vjmgm*Jkz*J!*D75jzbx& xb/vjm*C~6j0kxjq&Dxb/vjmkq&Axb/vjmkq&~mg
U A5bxq70 6j0vg;*G*~6j0vg;gm*Amg /yjqjgq~0vjyC5bxqjqb%mb~0vjyCq 5bxq70jE0vjyAbq3j6jmb~5bxq70gA0vjy mjE*~5bxq70*Ckykzg+*Avj6vg)gmk*
V Ayyg5kqg 3b5*Dxqk 3b5*A5bygv*A6j#zb%gm*Czb%gm*C0jvbz*A3b5 0jvbz*A0vbxkq 3b5*Avj6#zb3kv*G%*Aqvg#7gq 3b5*A:3vjm #zb3*F*~0b+jx*
W Amg yk5kqG!qD3bmmg3q*D"b+7 0b53z'%*Dmj/b5kqF)gzDb#mjv7,*E0vg5gz!*Eqb#vj,*D0b53z'%*F!yz!*Dvjx0b6mj*D75jgqx! 0b53z'%*Gzbx& 0b53z'%*D<g0z!*C~mjkqkD0b53z'%kq&*Dxbg5km*
X Amg 75j*~0jvbz*C~6j5jq& 0jvbz&Dk6"gmkq& 0jvbz*D0bxqjykq& 0jvbz*Dx"gmkq& 0jvbz*D7xqjmbykq& 0jvbz*A0jvbz*~mg 6j5j*K"gm!*K7xqjm*
Y A#gqjD3*D7D(A#bzgg y(xb3*Gmby*G0b65m*Aygvxk! y()gAy()g ygvxk!AmbyggDbk ygvxkkAxqjv)g ygvxk!
Z A#bzgg xqjv*Aygvxk! mk,gAmj5b~b#mby*Amgb#/b5k"*~b#mby*Amk,g ygvxk!C63j! ygvxk!Am7,*~b#mby*Ab#mbykqgH& iosA0vbxkq~b#mby*Axzk)3b" xqjv*Axmj%jzj~b#mby*Axqjv*~ygvx*Aqvg#7*~b#mby*A7xqjv*
[ Amg 75jz!g*I'*C~75jzkq&Cz&6! 75jzkq&Ab)k#3j~75jz*A75jz*~0b6,gEkq&~mg
\\ A+jzb%3*~mgAmg y(3z'%jgqx!D5jgq~bq3z'%*Ixm!q&D"b*~y(3z'%*Hbq3z'%*Hxm!q&Dbq3z'%jgq*Jkq&D0bz7%*~bq3z'%*Dxmk"jgqx!D75j*~y(3z'%*Ibq3z'%*Cz&6! bq3z'%kq&Abq3z'%kq&~mg 75j*Axj"j y3z'%jgqx!Axmbyj y3z'%jgqx!
] A6j0vg;j*~3b0k*Amg 0b55gv,*F6ybz!*~3b0k*Dvj6vg)*~3b0k*C0b55gv,ky*
^ Ay(+v7,*F6*A6j3j%3*Abq0vjy3*
_ A6jyb5x3*A0vb5j,*Fq&Ax#vbxkq& iphoneFb"Axqgvgq&Ckvjmk*Aqvgk5 km
\` A21 5gm&A#75gq~75jz*D7q~75jz*A6j3bm%kqx!Akxqg3j*E%*Abxqjzbx&~5m*A0vg3vjq*Axvb3*A75jzkqx!E!q*
a Azg,kqAmg vj#bqjgq 7 yxg/C5bxq70gm xgvykxAx#bk 7 appleE~vj#bqgFxgvygv*Axgvygv*~appleIzg,jqImg5bxq70m*Axbxqb!mkg xkxqg"(A70jz*
b Aybxxqjmbyzgmkg mg 6jygv)*Akx%g6*Amg ygvm7z*Ebxxqjmbykzkx&Mzgm*ExgD5b 3bm<jD0gvgmgx*Ebzm*F!ykz*D/yjqjgq 0vkz*C3bqbv*~b#=g3q*J:zg"gmq*C0bzm*Cq -bqb*Ab#=g3q( mgA0bzbykmjH(Cxzg ybxxqjmbyzgmk*~mgCqgv!z*A0vb0jz*A07xq*Aqbz&3b 0bzbykm*A%jxqk%m*E&
c A#75gq 0vb5bz,gm*Ayb6b#mby*A,5gq~wifiAmj 0j76*Ab,k5jmkg wifiJ0b53z'%*A0j76jA0vkbxqjm*Cb5bz,gmbHkqx!
d A+bv!%*A+vggqx!Amj+vgz*Abxq(*Ab/zj5*A0gvg+v*
e Amg 6j07x3j*Iqkz*Dmj%jz*Gkmj*Gmg*Dvgj+kv*Dxqjvqbyj*I7g*D/b%gq 5gzj*C~6j07xqkq&Dmj%jq&Amk3j3bk vgj3<k*C%g+b mg 5gz*G~0vbkx/b5*Ambz& vgj3<kkAqk)kmj
f Amgk6ygxqm*~b)k#*C0bm!qm*~b)k#*Dvg5yk5gmm*~b)k#*
g A0gvgxqjz*~0b50kx(yj*Axy!6jq&x!~xgvygv*Axgvygv*~j3qkyj<*Ib#mbyzgm*I0vbygv3*
h Ay(m7,5*A6jxqjyz!*Amjy!6(yj*Cxkz&mbAb#!6jqgz&m*A0vkm75kq*F,5*Axj"*~)k-v*Aqvg#7gq 6j5jq&
i A*3b0k*~jyqb"jqk%gx3kAjyqb"jqk%gx3k~*3b0k*Oxb65jm*
j Aicloud~mk 0vk %g"A5gzb mg yAmg y wifiF0j"!qkDxy!6jmb x~icloud
k A#:3j0 xb65jzx!Ayxg ybxxqjmbykz*E0bz7%kzbx&Evj#bqjgqA6jvj#bqjz*A3b0k! xb65jzjx&F~xb65jgqx! mbv"jz&mbA0vb#zg"*~vg)gm*D)zb 7x0g)mbAvg)gmbAxmbyj vj#bqjgqAqg0gv& vj#bqjgq
l A#g6 b)k#*Amgq b)k#*Amk3j3k/ b)k#*Ab)k#b3 mg*
m Ay/b5kq zkA+5g mj/b5*E/vjm*A3j3 5bz+bE"b,mbEx5gzjq&E76mjq&A"b,mb zkAm7,mb zkAx3bz&3bAxqbkq zkA%qb #75gq gxzk
n A1xAjm5vbk5*A#j6j 5jmm(/D7 5jmm(/D( 5jmm(/Ayjk#gv*Cqxj0*C<j0*Aybqxj0*A+7+z*Akxqbvk! -jkzbyA3j"gvj 6j5mg+bA0gvg0kx3*Avg6gvym*~5kx3*Axjkq*C"x7m+*Aqjk" "j)km*Aqgzg+vj"*A-bqb~xkm/vbmk6*A/7jygkA%jqbyA!m5g3x*
p Ayyg5kqgAy( "b,gqgC#gvkqgA5b,5kqgx&Cxqjqb%mbAgxzk y( 6j#(zkA3bxmkqgx&A"b,mb y mjxqvbk3j/Amj,"kqgAmg 6j#75&qgAbq3vbkqgA0gvgk5kqgA0b53z'%kqgAxzg57gqA)j+
q Ajyqb"jqk%gx3*Ay 6jykxk"bxqkA6jykxkq bqA3j3 0vjykzbEqbz&3bA"b,gq 6jm!q&Ab#(%mbA0b 7"bz%jmk'A:qb mbv"jz&mb
r Ay ygvxkkAk65jmk*Akx0vjyzgm*A"b)gm*Amj)*~0vb+vj""*Ab#=!ykz*A0b 5jmm("A0vg3vjqkz*Cb5j"F'Axbb#;kzk
s A#g6 0vb#zg"Ay mbv"gAyxg y 0bv!53gFgvm7z*A6jygv)kz*A3j3 b#(%mbAmj "gxqgA0vb)z*Avj6b#vjz*Avg)gm*Ax0jxk#b
t Ayk5gbAk+v*A0kx&"jA0vkmqgv*A-zg)3*A%jq*
u A#zb3kvby;k3*~vg3zj"(A#vjm5"j7:v*Ay0m*A0vb3xk
v Avj65j%*F'Avg,k"*~"b5g"jAqb%3*~5bxq70j
w A5,gkz*Amg k6 app store
x Ab#mbykz*~5bA0bxzg j05gkqjGb#mbyzgmk!F~b#mbykz*Ax b#mbyzgmk!
y Ayxg+5j mjA3j,5(k vj6 mjAb5mb" k qb" ,gAqb" ,g "gxqg
z A5b37"gmq( k 5jmm(gAb-zjkm 3jvq*C-zjkm 3jvq*Avj6"gv xzg57';gk 3b0kkAxzg57';j! 3b0k!~+#
{ A5v7+bk xgqk~vj#bqjgqAmj vj#bqg~vj#bqjgqAqbz&3b 5b"jA%gvg6 5v7+bk wifiG"b#kz&m*
| Aicloud k itunesAk y icloudAmk y icloudD%gvg6
} Ajmqkykv7x*
~ A#gqj*
 Ayxg/ 7xqvbkxqy*A7 yxgk xg"&kF/C3b+b mk#75&
 A0b"gm!z*~0jvbz&Ax"gmkz*~0jvbz&E( 0jvbz!
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
-! Aini tidak disandarkan baru baru ini kerana iaAiphone ini sedang dipulihkan dan akan disandarkan secaraApilihan sandaran akan tersedia apabila iphone anda dipulihkan
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
( AsimpananAstoran*
) Aiphone~dah penuhAruang padaAstoran iphoneHperantiHtelefonAtelefon penuh
* ArangkaianAsambungan
, Abeberapa failAfail fail
- AakaunAlog masuk
. Akata laluanAkod laluan
1 Aperanti lainAtelefon lainKma
2 Aiphone baharuAperanti baharuAtelefon baru
4 AdisulitkanApenyulitan
5 Adiurus olehApentadbirAtelefon pejabatIsyarikat
7 Acari iphone
8 Apersediaan
: Amenyokong lagi
; A*ak boleh~*andar*Lbackup*Edapat~*andar*AtergendalaAx boleh~*backup*
;< A*ak berjayaAralatAxboleh
< A*ak bolehAx boleh
= Ax cukupAxcukup
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
k Aberjaya disandarkanAdah berjayaFolehEokay
l Atiada ralat
n Akamera belakang
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
! Adi hpAhapeAhp kuDsayaCkuAperangkat andaKiniKsayaAponsel
$ AharddiskEiskAkomputer*
& A*cadang*
' A*ulihanFkanAdirestor*
( AharddiskEiskAkapasitasApenyimpananAruang
) Ahp penuhAiphone penuhAmemori hpHiphoneApenyimpanan di iphoneMiphoneMperangkatAruang di iphone
* AjaringanAkoneksi*
- Aakun*
. Asandi*
1 Aiphone lainJmaAperangkat lain
2 Ahp baruAiphone baruAperangkat baru
3 Aaplikasi*
4 A*enkripsi*
5 Adari kantorAdikelolaAhp kantorAiphone kantor
7 Alacak
8 Apenyiapan
:Z Aios lamaAjadulAversi lama
; A*ak berfungsiFisa~*backup*Kcadang*Edapat~*cadang*EjalanA*gak bisaAbackup~tidak bisaAbermasalahAcadang*~tidak bisaAga jalanAterhenti
;< A*ak berhasilEmauA*gga bisaAerorAga bisaDmauCbisaCgalAgk bisaAkesalahanAtdk bisa
< A*ak bisaEdapatA*masalahAtidak lagi
= A*ak cukupA*gga cukupA*habis*Aga cukup
> A*dah fullAfull terusAicloud~ga*~cukupAmemori fullApenuh
? Aterakhir
@ A*ak kelarD~diselesaikanEselesai*Abelum~selesaiAga~selesai
A AburukAgak stabilAjelekAlambatAleletCmahDotAtidak stabil
B A*ak munculEtersedia
C A*nyala*AaktifkanAdiaktif*Amengaktif*
D Aada wifiAbutuh wifiAcuma~wifiAhanya~wifiCrus~wifiAkuotaAwajib
E Aada internetEkoneksiAkoneksi internetApesawat
F Acadangkan sekarangAtombol backupHcadangkan
G Aabu abuAbisa diklikHpencetHtekan
H Alagi~restoreAmasih~*ulihkanGrestoreAsedang~*ulihkan
I A*ak~*cadangkanA*gak~backupAbackup terakhirAbelum~*backup*Hcadang*Acadangan terakhirAtidak~backup
J A*bulanA*mingguA*udah lamaAhari
K A*ak pernahAbelum pernah
L A*ak~aksesEmasukFengaksesA*gak~login
M A*masukkanAmasukinAminta
N A*ak benarEingatAditolakAlupaApassword*~salahAsandi*~salah
O A*ak~gerakAberhenti diAkelar kelarAmacetCndekAmentokAmuter*AnyangkutAperkira*Aselesai selesaiAsisa waktuAterhentiDsisa
P A*udah~jamAberjam jamAkok lamaAlama bangetGgtFsekaliDbatAlemotAsangat lamaAseharianCmalamanAterlalu lama
Q A*nonaktif*AdimatikanAgak aktifAmati sendiriAtidak aktif
S A*ak kompatibelAbackup*~rusakAcadangan~rusakAfile~rusakAkorup*
T A*ak~disimpanAgagal menyimpan
U Ahak aksesAizin
V A*kunciAminta kode
W A*ak dikenaliEmunculD~*bacaEkonekEterhubungA*gak~*dete*Aga~*dete*Atidak~*dete*
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
k A*udah berhasilHisaAakhirnya bisaAnormal lagi
l A*ak ada errorAtanpa error
n Awa
 zh-Hans 备j不m份x没y法z了3完4未7成8无!复"连#网%用&存'间(空)能+有,还-上/关:在;开<接=设>恢?密@此[的]回^已_一{时|储}次b正k动6要9到q机r将1天2原v行0满5后g码s可a启t
!! Aicloud云jx失败Gjx失败Aiphonejx失败
"! Aicloud云}')(m足G}')(m足Ga&}')(m足G'})(m足A-需*)(才+jx[iphone
"" Aicloud}')(15K_5A}')(m足A'})(m足Ay,足够]}')(
#! A/bjx!z48A!z48/bjxA7+48/bjx
$! A/bjx748因为%络
%! A!z48/bjx因为i
&! A足够]a&)(来48jx
&" A}')(几乎_5
'! A/bjx|部分文件ma&
(! At&icloud云jx|发生问题
)! A:闭飞0模式或使&wifi来t&icloudJ!线局域%来t&icloudA请=入互联%来t&icloud
*! A=入wifi*才+<始jxC!线局域%*才+<始jx
,! Acloud云jx!z<A其他>jk;从这个jx进0?"
-! A?"|1a使&jx选项A最近y,jx因为它仍;从icloud云jx?"G[iphone因为它尚748?"A目前k;?"[iphone48g1会自6jx
.! A/bjx是;*周前H2前A_经,*周7jx
/! Aiphone尚7jxA[iphone*尚7jx
0! Aicloud云jx!z访问帐户N账户
1! Aicloud云jx需9您验证@s
2! A经过验证]电子邮件地址则!z1*jxqicloud
3# Ak;估算剩余|(Cjx
4# Ak;打<jx
5! A!z删除jxA[jxm+删除因为它kA[|!z删除这个jx
6! A!z:闭jxA[|!z:闭
7! Am支持jx
8! Aicloud/传和jx
8" A请确保_=入wifi或蜂窝%络C定您_=入wifi
9! Aicloud云jx_:闭A7jx至icloud
:! Aicloud云}')(当
;! A但部分可pp7包括;内
;# A您]数据_a转移至新iphone.[icloud云jx1;
@! A748?"A部分项目!z从icloud
A! Acloud云jx?"失
B! Ane降温g1继续从icloudAwifig1继续从icloudE或满后g1继续从icloudA=入电源以?"F继续下载可pp和媒体A降温g1继续从icloud?"A需9wifi#=来下载您]可pp和媒体
B" A?"_暂停
 zh-Hant
"! A-需9*]额外)(才+jx[iphone
$! A!z48/bjx因为%路
%! Ajx因为icloud包
'! A/bjx期(!z使&部分档案
(! At&icloudjx|发生问题
)! A:闭飞航模式或使&wifi来t&icloudA#=in启e机ne启来t&icloud
*! A必须#=wifi*才+<始jx
-! A^"*ga使&jx选项A最近7jx[iphone*k;从icloudjx中^"M因为尚748^"A目前k;^"中48g会自6jx
.! A/b进0jx是*周前I2前A_,*周7jxF进0jx
/! Aiphone尚7进0jxA[iphone*尚7进0jx
0! Aicloudjx!z#=帐号
1! Aicloudjx需9您验证@s
2! A验证过]电子邮件地址!z1*jxqicloud
3# Ak;估计剩余|(
5! A目前!z删除[jx
8" A确定您_#=wifi或06%路A请确定您_#=wifi
9! A_:闭icloudjxA7jxqicloud
:! A前!z显示icloud
;! A但7包含部分可pp
;# A您]资料_准j好移转q新]iphone.[icloudjx1;
@! A^"748
B! A;[iphone冷却g1继续从icloudI#=wifi或满后|1继续从icloudO|1继续从icloudA#=电源并继续下载您]可pp和媒体E来进0^"A需9wifi#线来下载可pp和媒体
B" A_暂停^"
 zh-Hant-HK
"! A}')(m足因[!zjxA])(才+jx[iphone
$! A/bjx!z48因为%
%! Ajx因为icloud含
&! A足够]}')(48jx
'! A/bjx|,部x档案
)! A:闭飞0模式或使&wifit&icloudA#=互联%t&icloud
*! A或流6%络才+<始jxA=wifi%络才+<始jx
,! A!zt6icloudj
-! A从[jx-v|a使&jA;-v中48g会自6jxA最近7,jx因为iphone仍;从icloudjx进I-v程序尚A-v48g会自6jx
.! Ajx会于[iphone=/电源并与i启une码P锁定并与A星期y,于i启une码进0jxA[iphone*星期y,进0jxA距离[iphone*/bjx
/! Ajx会于[iphone=/电源锁定并A[iphone*7,进0jx
0! Aicloudjx!z#=帐户
1! Aicloudjx需9你验证@s
2! A验证过]电邮地址[iphone1!zjx
4# Ak;<tjx
5! A暂|!z删除[jxA由于jxk;使&中因[
6! A目前!z:闭启启]jx
7! Am支援jx
8! Aicloud/载和jx
8" A确定你_#=wifi或流6%络A请确定你_#=wifi
9! A[iphone7,jx至icloud
:! A|!z显示icloud
;! A但部x可pp7包括;内
;# A你]资料_准j好转移至新iphone.[icloudjx1会;
@! A-v748A部x项目!z从icloud
B! A下载可pp和媒体需9wifi#线A请#=电源以继续下载可pp及媒体A#=电源以-vA降温g1继续从icloud-v
B" A_暂停-v
  zh
! A平板A手rA果子A爱疯A苹果A装置A>j
" A/云A云/A云jA云'}A云服务A云)(A云端A苹果云
# A可pple装置F>jAi启un码eA爱思A访达
$ Ac槽Ai启uneA主rA电脑A硬碟A磁碟A笔电A笔记本A访达
$% Ac盘Ad盘A硬盘A磁盘
% A固态
& Ajm3xAj个xAjxAj分Aj唔qA'档A背x
' A从jxA倒^A写^A刷^A取^A^"A^灌Ajx导入C汇入A导^A弄^A?"A拉^A搬^A灌^A&jxA転移A转移A迁移A-v
( A天行行后A满后A}'A内'A'}A)(A记忆体
) Aiphone/yG}Ga&G'G_5G本Gy,足G)A手r/yC}C内'C剩Ca&C'C容量C_5C快5C本Cy~)(C5C)C记忆A本rA[iphoney,A[>jA装置/Cy,足C)(A>j/Ca&C'Cy,足C)A这台>j
* A伺服器A信号A宽带A!线A服务器A热点A%络A%路A%速A联%A讯号A路由A#=A#线
+ A!线区C局C%
, A数据A文件A档案A照片A资料A项目
- A帐号A帐户A登入A登录A苹果idA账号A账户
. A@s
/ A信箱A电邮A邮件A邮箱
0 A会话A工作阶段
1 A其他iphoneC手rC装置C>jA其它>jA另{个~手rE装置E>jC台C支C部A另外{台
2 A临|~}DjxA为新A免费~icloudA换新~前A暂|~}DjxA移q新A给新
3 A应&A程序A程式A软件A软体
4 A加@
5 Ai启部门A企业A公务rA公司A单位A受管A受限制A家长A屏幕使&|(C|(A工作手rCrA描述文件C档A监管A管理员A萤幕使&A被管理A被限制A装置管理A配置文件A限制3
6 A端q端加@A端对端加@A进阶~保护A高级~保护
7 A:闭~寻找C查找A寻找iphoneC我]A查找iphoneC我]C手r
8 A初始>定A48>定D置A尚7~>置A>定助理C74Cy~4C辅助A>置助理C向导C74Cy~4A-y~>置
9 A刷rA^"模式A固件A"v模式A?"模式A白苹果A#=i启une码A降级A韧体
: Aio码满D动Am再支持D援A停止~支持C支援A太老A旧r型A旧系统A老r型A老系统A老>j
; A{直mAm+jxC48Am让jxA为什么m+A做m3A停止A卡死A取消3Ajm/C3C8Ajx出~问题C唔qC异常C!zCyAj唔A就是mA崩溃A弄m3A当掉A怎么m+C都A总是mA挂3A搞m定A!z~^"DjxD?"D-vA78功A7+~jxC48A死活Ay8Ay,8功AzjxAz自6Az进0A终止A老是mA-是m+A都yjxA错误A闪退
;< Am8功Am给Am0A出错AjxmA?"mA报错A-vm
;@ Aq{半A748Ay48Az48A跑m4
< Am3Am允许Am+Am让A唔qA唔得A^"mA<mA异常A打mA拒绝A!zA7+Ay办zAy8功AyzA&mA禁止A#mA错误
= Am够A买3A买容量A买)(A剩下m多A剩余m多A升级)(A只剩A唔够A塞m下Ajxm下A太大A太小A太少A'm下A扩充A扩容A放m下Ay容量Ay,容量C)(C足够Ay)(Ay足够A5足mA&光A&尽A)(少A缺少A缺)(A耗尽A装m下A超3A超出A超过~)(D限A-差A-缺~后A-需A需9更多A额外~)(
> Aicloud5A{直5A全5A占5A又5A塞5A容量5A_5A快5A显示5Ay)(3A53A爆3A爆5A&光A&4A)(5A红3A都5
? A/{bA/bA前{bA最近{bCjxC]jx
@ Am+~48Axm4A做m4Aj{半Ajm4A4m8A48mA!z~48A7+~48Ay做4Ayj~4Ay8功Ay,~48Ay结束Ay+~4Ay跑4
A Awifi~m好F差Am佳Am稳A信号~差A因为%络A太差A太慢A很差A断断续续A断%A%m好A%慢A%络~m好D差D慢D问题Cm0Cv因C情况C条件C状A%路~m好D差D慢D问题C状A%速A讯号~差D弱A较差A#=~差A#线~差
B Ama&A加载mA!z~使&A暂|!zA7+读取C载入Az使&Az加载Az显示Az获取Az读取Az载入A目前!zA获取mA访问m3A读mA读取mA载入m
BL Az取&Az'取Az访问
C At&Ajx~<tA<mA<t~icloudDjxA打m<A打<~icloudDjxAk;<tAz<t
D Awifi下E才A{定9A先#A只+~wifiA叫我#A必需A必须A才+A=入wifiA7#~wifiAywifiAy,wifiAy#~wifiA流量A热点A移6数据C%络A06数据C%路A9wifiA9求~#A9#A让我#A请#A#wifiA#=wifiA需9~wifiD!线C先A需#
E A/m3%A互联%A断%A7#~%Ay,%Ay%Ay联%Ay#~%A%际%路A#/%A#m/%A#=in启e机ne启C%A飞航模式A飞0模式
F Ajx~<:D按钮C选项C钮C键A现;jxA立即jx
G Ama点Am+点A反灰A变灰A唔揿得A按mA按3y反A是灰Az按Az点A灰3A灰掉A灰]A灰着A点mA点3y反D&A点击mA禁&A选m3
H A仍;~?"A^"中C-yA尚748?"C?"4A?"中C48gC程序尚7C过程C-yAk;~^"D?"D-vA-v中C程序尚7C-yA-;~^"D?"D-vA-y~?"4
I A/{b~jxA/b~jxAm再~jxAjx停A好久yjA尚7~jxA最g{b~jxA最近jxA7jxA7进0jxAy做~jxAyjxAy8功jxAy,~jxAy自6jA自6jx
J A{年A三2A两周A两2A个月A久yA几周A几2A半年A周3A周7A周yA多2A23A2前A27A2yA2都A好久A很久A星期A月前A月<始A月7A月yA月都A礼拜
K Aiphone7~jxA{b也yC都yA从7A从来mjCyA从yA尚7~jxA,jx过Ayjx过Ay,任何jx
L A!z~帐D账A7+登Az登A登mA登入mA登录mA访问mA#m/~账
M A9@sA9我~@sA9求@sA认证A输入~@sA输@sA验证
N Am对Am=受Amk确Am知道Am认Am记得A什么@sA唔啱A唔对A@smC是什C错A忘3A忘咗A忘记A想m起A打m<A!效A,误Ay>A记mA试3A都m0A错误
O A{直停C卡C;C显示~k;C转Am6Am变Am走A估计剩A停3A停住A停;A停滞A停留A剩下~分钟A剩余~分钟C|(A卡将A卡要A卡3A卡住A卡咗A卡;A卡死A卡着Av地Ak;等待C计算A死循环Ay6Ay反应Ay变Ay,反应Ay进A等待中A转圈A-剩~分钟A-是行A-y~4A进度~mDyC条
P A{夜A{23A{晚/A两23A个小|A个钟A几小|A半2Ajx3~2A多久A多小|A太久A太慢A好久A好几2A好慢A小|3A巨慢A很久A很慢A慢死A整2A整晚A超久A超慢A这么慢A速度慢
Q A停&A:3A:掉3A:闭3C状态A又:A变:A变8:A处于:A_:闭A弹^A是:A显示:A7<tAy<Ay,<tA自6:A自己停C:A被:
R A失去#A就断3A找mq手r3A拔3A拔出A拔掉A掉线A断<A断掉A断线A断#A线断3A被弹出A被移除A认mq手r3A>j掉3A#=~断C丢失C掉3A#线~断
S Am兼容Am4整Am相容A坏3Ajx坏C文件坏C是坏A打m<A损坏A损毁A档案~损A毁损A读m出
T Am+保'C'}A保'mC失败A}'mA写m进A写入mA'm3CqC进A!z~保'D}'qC'C1~}'A7+~保'Az保'Az}'Az写Az'}CqAz1jx'
U A取&权A只读A唯读A'取权A拒绝'取C访问A权限Ay,访问A被拒A访问权
V A信任A@s保护C锁A_锁A<r@sA息屏A手r@sA是锁A熄屏A萤幕:A被锁A解锁A输@sA锁3A锁住A锁定A锁屏
W Am出现Am显示Am识别A侦测mA找mqA抓mqA揾唔qA!z找qA7检测A7+#A检测mAy显示Ay,显示Az侦测Az检测Az识别Az辨识Az#A看mqA认mA识别mA读mA读取mA辨识mA#mA#=mC失败
X Am+>置~@sA修改mA改m3A!z取消~@sA更改失败C@s失败A7+>Az修改Az变更Az改Az更改Az移除~@Az>A>m3A>定~@s失败CmC失败A>置~@s失败CmC失败
Y A新版本A新系统A更新]A更高A版本太高C高A系统高A较新A较高A降级A高于A高版本
Z A低版本A先升级A先更新A太旧A太老A必须~更新A旧版A版本~低D旧D老A系统~低D旧D老A老版本A9升级A9更新A较旧A过低
[ Am+删Am让删A删mA删3又A删除~报错CmC失败A!z~删除C删C移除A7+删Ay办z删Ayz删
\\ Am让:A:m3C掉A:闭mA加@~灰A勾m掉A勾选mA去m掉A又打<A取消mC勾A!z停&C:C取消A7+:Ay办z:Ayz:A自6<tC打<
] Am允许~jxAm受支Am提供~jxAm支持C援A!z被jxA禁止~jx
^ A/传A/载
_ A以旧换新A出厂>A卖手rAv厂>定A^"v厂A?"出厂A抹掉A抹除A清除~内容C所,C手r
\` A天将2Am再提供A会删A会被删A停止支持D援Aq期A即1~删Ag删A1删A1被删A清)A终止A9y3A过期A-剩~2
a Aicloud~崩H挂Am少&户A伺服器~异常E挂E问题A受影响Ajx服务A宕rA崩3A当rA挂3A故障A服务~中断C器~崩E异常E挂E问题A瘫痪A系统状态A维护A苹果~崩C服务器A部分&户
b A{半m见CyC]Am全Am4整Am见3A丢3A丢失A只?"3A只,{半A只-v3A少{A少3A?"g~m见E少EyC4~m见EyC74A748?"A某些项Ay3Ay^来Ay4全Ay?"Ay,全部C^"D来C4全C?"C-vAy-vA消失A)白A)]A缺3A-vg~m见EyC748A遗失A部分A项目!z
c A会继续A1继续A暂停A等wifiA等待wifiC!线C电C%C#A等电源A继续下载C从C?"
d A冷却A发烫A发热A太烫A太热A很烫A过热A降温
e Amt6Am<始Am执0A什么也yC都yA冇反应At6mA4全y6A就mjxA就是mjxA<始mA按3yA!反应A7+<始A根本mjxAy6静Ay反应Ay响应Ay<始Ay,任何反C反应C<始Az<始A点3y
f Am明~错误A意外~错误A7知~错误C问题A7预期~错误A莫名错误
g Aho码启码A:闭认证C验证A更新伺服器C服务器Az联A激活服务器A苹果伺服器C服务器C]服务器A验证~:C伺服器C服务器
h A{定9>Am>就A取消m掉A强0A必须>A硬9A自6加@A自己加@A9求>A逼我A逼着A非得A非9A默认加@
i A会自6jA48g~jxA自6~jx
j Aicloud~!:Hy:系Am是wifiC~)(]C容量C)(C%络
k Ao正3A又a以Aa以jx3Ag就好3Ajx~y毛病C{切k常C好3C483C_48C8功3C是好]Dk常C本身yCk常Cy,问题D问题C都k常A_8功A_经8功A_解决A?"8功3Ck常A搞定3A现;a以3C好3Ck常A终于a以CjC好C8功Ck常A解决3A-v8功3
l Am报错Ay出错Ay报错Ay,~报错D错误Ay错误
m A会m会A会怎样Aa以吗A哪个好A哪里A;哪A多大A多少钱A够m够A好吗A如何A怎么jxA,y,办zA+m+?"A-是好A需9多久
n AlinejxE对话E]E聊2A到到jxA原i原oAwe次d可原A三星A倒车A华为AjxlineC微信C聊2A安卓A对话纪录A小米A微信jxC导出C聊2C记录A数据库A文件历史A|光rA|(r器A档案历程A游戏'档A照片同步A百度云A相册jxA相片同步A%盘A%站A群晖A聊2纪录C记录A虚拟rA0车纪录C记录A资料库
p A依bA前往A务必A即aAa;A如果您A建议A推荐A方z{A步骤A点击A点按A若忘记A记得A请先A请务A请;A请1A请您A请确A选择您
q A{律A取决于Aa+需9A属于k常A是k常]Ak常现象A耐心A自6A通常A首bjxA默认
r A修"3A出售A官方A宣布A我们]软件A攻略A教大家A教程A更新日志A诈骗A钓鱼A骗局
s A就好3A感谢A8功A搞定Ay事A谢谢A顺利
t Aicloud邮件A安卓A微信A打印rA收邮件A游戏A聊2A通讯录
u A代理A广告拦截C攔截A梯子A翻墙A防火墙
v A热点A随身wifi
w A侧载A側载A巨魔A签名软件A自签A越狱A越獄
x A升qA升级之gCqCgA更新之gCqCg
y A同{个地方C位置A总是;A每b都qD卡D;
z A下bjxA占3~后A文稿与数据D资料A离线
{ A公司a以A别]wifiA换{个%络A换个wifi就A换3%络就
| Aicloud和i启une码G跟i启une码A!论是icloudA都m0A都失败
} A安全软件A杀毒A防毒
~ A测试版
 A全家A大家A所,装置C>jA,人也
 A修改@sA改3@s
 ja なjッkまmーqアvクxバyいzプ0が2し3せ5で6れ7き8に9の!て"ン#か%さ&ら'ス(り)す+イ,は-ト/っ:を;た<と=タ>も?く@デ[ド]ん^フ_ル{る|リ}了r复4完b続gオ1元tこaジw成s不f
!! Aicloud!ykxvk09失败Gykxvk09失败Aiphone!ykxvk09失败Gykxvk09失败
"! Aicloud!容量2f足H空8容量2f足G(/レqw2f足L9十分j空8领域2jzAykxvk0;作s+|9-空8领域2あ=A十分jicloud!容量2あ)m5^K空8容量2あ)m5^
"" Aicloud(/レqw2z:ぱzL!空8容量2あ)m5^A空8领域f足6+
#! A前回!ykxvk02bs3j%:<J;br68m5^A最后9行:<ykxvk0;br68m5^C!ykxvk0;br68m5^
$! Aネk/ワqx!状态2よ@j%:<<め前回!ykxvk0
%! Aicloud上9よ)新
&! Aykxvk0;br+|<め9十分j空8容量2[y,(9
&" A(/レqw!空8领域2あ)m5^
'! A前回!ykxvk0中9利用f可能j_ァ,{
(! Aicloudykxvk0!有効化中9问题
)! Aicloudykxvk0;有効9+|9-,#>qネk/9接gU机内モq];1_
*! Aykxvk0!作s;开始+|9-ジi不iG;作s+|9-ジi不i
,! A现在ほ%![y,(2a!ykxvk0
-! Aykxvk010ショ#-*4t&7|=使用可能A今?jお4t中!<め最近ykxvk0A4t2终r3"zjz<め最近ykxvk0&7"zm5^F+|=自动的9ykxvk02作s
.! A最后!ykxvk0作s%'A过去*周间i元une成9ykxvk0Fykxvk02作s&7"zm5^
/! Aiphone!ykxvk0未作sAa!iphone*-ykxvk02作s&7"zm5^
0! Aicloudykxvk0-vカウ#/*vxセ(68m5^
1! Aicloudykxvk09-パ(ワq]!确认2必要
2! A确认済みメq{v]レ(j39*icloud9ykxvk068m5^
3# Aykxvk0;作s中A残)时间;计算中
4# Aykxvk0机能;1#
5! Aa!ykxvk0-使用A现在a!ykxvk0-
6! A!ykxvk0-1_9Aykxvk0;1_96
7! Aykxvk09-対応3
8! Aicloudへ!vk0
8" Aジi不i9接g3"z|a=;确认3"@だ&zEm<-モy,{[q>通信ネk/ワqx9接g3"z|a=;确认3"@だ&z
9! Aicloud9ykxvk0&7"zm5^Gykxvk021_6+
:! Aicloud(/レqw!详
;! A[q>;新3ziphone9移行+|准备-br3"zm+2一部!こpp-含m7"zmAbr3m3<2一部!こpp2含m7"zm5^
;# A[q>;新3ziphone9移行+|准备268m3<.a!icloudykxvk0-
@! Aicloudykxvk0%'一部!项目;4t68m5^63<Audykxvk0%'一A4t未br
A! Aicloudykxvk0%'4t68m5^63<
B! Aこpp=メ[ィv!ダウ#ロq];gけ|9-电源9接g3"@だ&zDやメ[ィv;ダウ#ロq]+|9-ジi不i接g2必要6+Aicloud%'!4t-a!iphoneA4t+|9-电源9接g
B" A4t-一时停止&7m3
Q! Aコ#ピュq>%'取)外&7<<め*ykxvk068m5^
  ja
! Aa![y,(Av,パC_ォA(マホCq/_ォ#A携帯A本机A机种変A端末
" Av,xラAxラウ]
# Av,チュq#A_ァ,#ダq
$ AhddAぱそa^Aコ#ピュq>A[ィ(xAノq/Aパソコ#Aマkx
% A[ィ(xA]ラ,ブ
& Aicloud9保存Gへ!保存Aば:@あ:ぷAxラウ]保存Ayxvk0Aykvk0CxupDvk0Eツ0E0Cグvk0A控えA自动保存
' A%'戻A;戻Aykxvk0%'G;移A}カy}A}(/vA4tA4旧A引8継A引:越A引継A戻+=8A戻5jA戻そうA戻'jA戻)m5A書8戻A流3込A移そうA移行
( A(/レqwA(ペq(Aメモ}A空8
) Aiphone9空8G!(/H容量H空G(/レqwG側G自体Aa![y,(A(マホ!容量A[y,(9E!(/レqwF容量F空A_ォ#!容量A内部(/レqwA本体A端末9C!C側
* A,#>qネk/Aネk/2DワqxD环境A回线A接g2A电波A通信
+ Aワ,_ァ,A无线lこn
, A_ァ,{A書类
- Avカウ#/Avk0{idAサ,#,#Aログ,#
. Aパ(2C;Cコq]Cワq]C聞%7A暗号化パ(A暗証番号
/ Aメq{v]レ(A确认メq{
0 Aセkショ#
1 Aほ%![y,(A他!iphoneC[y,(C端末A别!iphoneC[y,(C端末A前!iphoneA古ziphone
2 A一时ykxvk0C的j~(/レqwEykxvk0A新iphone~移A新3ziphone~准备K移JへD[y,(~移A移行用
3 Av0}
4 A暗号
5 A(x}q#>,ムA0ロ_ァ,{Aペvレ#>{A业务用A会社A制限A情シ(A支给A法人A监視対象A社用A社给A管理&7C者A组织A职场
6 A高度j[q>
7 Aiphone;探+Avxティベqショ#ロkxA[y,(;探+A探+21C;1
8 Amだ设定Aセk/vk0~brH终G2G3"A初期设定2E;A设定2brD终わC;brCvシ(>#/
9 Ai元une成9接gA)^ご{q0A_ァqムウェvFエvA}カy}モq]EqA}#ゴ{q0A文镇
: Aiphone复*Aサポq/~终rE&7j@jE外A古zio成C机种A対象外A旧机种A非対応
; Aうm@z8A"@7jDm5A68"zm5C^A6けへ^A=7jCm5Aど7?ykxvk0A-じ%7A-ちゃ^=~jA-68"zjA-出来"zjA-取7"zjAわ7jCm5Aykxvk02~&7jKm5G&7jz!J@GfA一台?ykxvk0A上手@zAf具合2Af可A中止A作7jCm5A作s&7jA保存&7jA出来ずA勝手9终A取7"zm5CjCm5A4t&7m5A始m'C)m5Abr3jDm5A弾%7A止m:"A正常9~7jA终わ'C)m5A落ち<C|A进mA进みm5A途中6切D止D终D落A问题2発生3D起A駄目
;< Aうm@z%A%'4t&7jAだめA68ずCjCm5AエラqAダメA出来jCm5A受け付けjA拒否A无理
;I Aykxvk0~68"zjKjH取7"zjKj
< Aお%3zA-じ%7A1#93"?Dj'E)m5Aサポq/~终rAykxvk0~&7jAf具合A使えjA停止A困:"A対応3"zjA弾%7
= A続完必要Aあ=~必要A&'9~必要A<)jAよ)大8zA(/レqw~あ)m5F2jA上限A下回:"A余裕2あ)DjA使z切A入'jA入)8'A十分j~あ)m5EjA収m'A圧迫A増や5A大8+ぎA容量~あ)m5C2jD少jCj@C!问题C;买C1qyqA少j+ぎA残)2少Cわず%A空8~あ)m5C2あ)DjD少C容量~jC领域~jA超えA足'jA足)ずCjCm5C^A追加购入A逼迫
> Az:ぱzAぱ^ぱ^AカツカツAギ}ギ}Aパ#パ#A一杯A上限A使z切A埋m:A満>#A満杯
? A前回A最后A最终A直近
@ Abr~68jFm5C3"zjDjDm5C5ずC68C9至'Abs3jC68jA最后m6z%E终A未brA终わ:"zjEjC'C)m5A途中m6
A Aジi不i~悪Aネk/ワqx2原因G!5zH状G状D环境Aブロkx&Af安定A低速A回线2C!5zA安定3jA弱zA悪zA悪@A状态~@jC2悪A环境~@jC2悪A电波A途切7A通信2悪C状C环境A速度制限A遅zA遅@A重z
B A_ァ,{~vxセ(68jF使えjG用68jA使えjz_ァ,{D%:<A使用68m5A利用68jEm5Cf可A取得68jA表示68jEm5A読み取7jEm5C込めjEm5
C Aon9+|=D68jDj'A1#9~68jGm5D3"zm+.I~%'I=I!F?EようD+|=F9Dj'E)m5D出来A有効9C化
D Aジi不i~必要E2jEじゃjE6jEjE9つjF接gF繋E!みE接gE环境Aつj2:"jAテザ}#グA[q>通信Aモy,{[q>E通信A回线Abr~必要C3jz=A接g~必要C&7"zjFjC3"zjDjz=A繋2:"jA通信6-
E A,#>qネk/へ!接gH接gA1_ラ,#Aネk/9つjE接gE繋A圏外A机内モq]
F Avk0~ボ>#D;作s2A今+ぐykxvk0D作sA作s~ボ>#
G Ax}kx68AグレqA>k03"?D68Aボ>#~无効A反応3jA押5jCm5C^A薄zA薄@A触7jA选べjA选択68A非vxティブ
Ge A反応2jA押3"?A无反応
H Amだ4tAykxvk0%'4t&7|=A4t2brD终わErC3"zm+F|E|C中A现在4tA终わ:<'自动
I Aykxvk0~&7"zjKjJjJm5H3"zjJjH"zm5Im5Hわ7"zjG2&7HjH止G未作sA前回!ykxvk0A控え2あ)A最后9ykxvk0C!ykxvk0A最终ykxvk0A自动ykxvk0A行わ7"z
J A%月A3ば'@Aず:=Aカ月Aケ月Aヶ月A何周A何日?A先周A先月A去年A周间A数周A数日A日前A日间A月%'
K Aオ回?Aオ度?A=:<a=2Amだykxvk0Aykxvk02あ)m5G3<a=2A一回?A一度?A取:<a=2
L Avカウ#/9~68jJm5Avxセ(~68jHm5Aサ,#vウ/&D,#~68jIm5
M Aサ,#,#Aパ(ワq]~入7H力3G再G求G聞F;入F入A入力;求A确认A认証
N Aど7?ダメA-じ%7Aわ%'C)m5Aパ(ワq];求め'G聞%7A一致3jAf明A入7"?A全部ダメA决め<覚えD记忆A分%'A受け付けA受付けjA合:"A合わjA弾%7A忘7A思z出5A无効A正3A知'jA覚え2C"zjDjA认识3jA记忆2jCjC9jA设定3<覚えD"zjEjA通'jA違zA違うA違:A间違
O Azつm6?Aうご%jAう^=?A@|@|Aぐ|ぐ|A++mjAず:=~中A=m:A!mm~日E时间Amm动Ax{x{Aグ{グ{Aピx}A_}qズA一向9A中!mmA停止A动%ずCjA固mA増え"zA変わ'jC)m5A张)付A待机!C中A微动A止mA残)オ分C时间A永远A状态!mmA终わ'C)m5A计算中A进mA进みm5
P Azつm6AおそzAj%j%~终Aひ=晩Aykxvk0~遅A一晩A丸オ日A丸一日A何日A何时间A半日A4t~遅A日<:A日目A日経:A时间~%%:"F)+Cうご%C%%C2%%C<:C?C以上C动C経A遅zA遅+A长+ぎ
Q Ao不不だ:D9jD!mmA1_6+C9jC!mmD状态A1#93"?Dj:"zjGjE'jA切7"A勝手9~1_D切A戻:"3mA无効9jA有効9j:"zjA解除&7C9j
R Aケqブ{~抜A切7<C"C|A切断A取)外A外&7A外7A抜けA接g~解除C2切D途切C切A接触f良A见失A认识~切C&7j@jC3j@jA途中6切7A途切7
S A[q>2壊Aykxvk02壊A_ァ,{2壊Af正A互换性A使えjA壊7A损傷A破壊A破损A読み取7jC込めjA読めj
T A保存~68jFm5C&7jEm5C68C9失败A書8込~68jDみ9失败EエラqDめA書込め
U Avxセ(~拒否E権E许可A拒否&7A権限A読み取)専用A许可2jC&7
V A(}q0Aパ(コq]~入7H力G求F6ロkxF;入Aロkx2%%D&7D;解除D中D画面D解除A信頼A暗証番号A画面2消C1_
W Aiphone~表示&7m5Aつj2'Aペv}#グA出"ajA反応3jA接g&7jC68C9失败A无効j応答A検出&7C68A繋2'A见えjA见つ%)m5A认识~jzE@Dm5C&7jC3jC5
Wb A反映&7jA表示&7jA见つ%'
X Aパ(ワq]~削除68jG解除68jA変更~68jFm5C68C9失败A设定~68jFm5C&7jEm5C68C9失败
Y Aio成2新3Aよ)新3zAダウ#グレq]Ayqwョ#2新3Aベq>版%'E6E!A上!yqwョ#A新3zio成Do成Dyqwョ#C+ぎA方2新3A最新!io成A高zyqwョ#
Z Aio成2古Avk0[q/~必要G3jG;求Av0[Aソ_/ウェv2古Ayqwョ#~古G違A下!yqwョ#A低zA先9vk0A古zyqwョ#!<A古+ぎA旧yqwョ#A更新2必要C3"%'
[ A削除~后6C268jFm5C&7jEm5C3"?C+|a=268jC68C9失败CエラqA消えjCm5A消5jCm5
\\ Ao不不968jAm<1#A1_9~68jGm5D3"?~1#D68Dj'E)m5Aチェkx2外E;外A切7jA勝手91#A外5jCm5A外7jA无効968A解除&7jC3ようC68
] Aサポq/&7"zjIm5E3"zjA対応3"zjFm5EjA非対応
^ Avk0ロq]~68jH失败GおよびG2G=
_ A下取)A初期化~前D3ようA消去~前C3よう
\` A削除&7mE|A失効A打ち切A日后9~削A期限A残)日数A消えm+A消&7A消去&7A终r
a Aこpple側Aつj2)9@Aサqy~落Dq2ダウ#Eダウ#Cビ(~停止Aシ(テム(テq>(E状况Aメ#テA一部!ユqザAf安定A多@!ユqザA止m:<mmA繋2)9@A落ち"A障害
b A%':ぽA24t&7jA3%戻Aだけ戻Aj@j:A-4t&7jAダウ#ロq]&7jA一部Afb全A入:"zjDjA半分2C3%CだけC-A4t2br3"zm5C&7"zjFjC68j%:<A引8継27jA戻:"zjDajDjA戻'A戻)m5A抜け"A无@j:A未brA欠けA消えA真:白A移行68jA空:ぽA见当<'A足)jzA项目2あ)
c Aジi不i~待Aダウ#ロq];gけA一时停止A中断中A保留A再开A4t2gC;gけAg行
d A冷mA冷やA热zA热@A発热
e Aう^=?+^=?A+ぐ消えA(>q/3jA何?始C起A动%jzA动8出&A反応3jCjA始m'C)m5A実行&7jA开始&7jEm5C3jC68
f Af明~エラqA予期~エラqC3jzC5ぬA原因f明A謎!エラq
g Avk0[q/サqyAサqy~つj2'E接g68jIm5E通信68jA更新サqyA署名A认証サqy
h A3ろ=A勝手9暗号D设定A外5jzA强z'7A强要A无理や)
i A自动~ykxvk0
j Aicloud=-関係G-関係jAジi不i!问题6-A容量6-jC!问题じゃF6-
k A68|よう9j)m3<Aykxvk0~取7"zm+Hbr3m3<G-br3G自体-A4t68m3<C-68m3<Ds功As功3m3<A无事~m3<A直:<A直)m3<A解决3
l AエラqjD-jE出D?j
m Az@つC'Azつm6A63ょう%A=どうjAどa6C9Aどち'2Aど!@'zA!仕方Aべ86+%Am+%Aや)方A何続完A必要6+%A方2zzA方法-C;教
n Aline2E!Eykxvk0Aジindoジ成ykxvk0Av#]ロ,]AギャラxシqAグqグ{Aゲqム![q>D[q>Aサqyq!ykxvk0Aセqブ[q>A>,ムマシ#A[q>ベq(A/qx!ykxvk0D履歴A]ラレコAykxカメラA_ァ,{履歴A写真!同期A引8継ぎコq]A车!
p Aお++めAa=268m+A"お8m+A"?大丈夫Am3ょうA;1#9+|=A;参照3"@だ&Ax}kx3A>k03A场合6?C-A开8m+A手顺A操作68A选びm+
q Aa=?あA<び9A=89A9よ:"异jA仕様6A异常6-A正常6+A毎晩A直后9
r A}}q(ノq/A体験版A修正3m3<A出品A当ソ_/A当店A本ソ_/A案内3A発表A詐欺A迷惑メq{
s Aあ)2=うA=7"zA取7"zA无事A终わ)m3<A问题j
t Aicloudメq{Aline6E!Anこ成A成dカq]Avk0[q/9G中AゲqムA]ラ,ブレコqダA0}#>Aメq{2受信A受信68m
u A_ァ,vウォq{A_ィ{>}#グA広告ブロkx
v A,#>qネk/共有Aテザ}#グAポケk/ジi不iAモy,{{q>q
w Aこpp 成元o了e以外Aサ,]ロq]A脱獄A野良v0}
x A93"%'Avk0[q/3"%'G后Av0[3"%'D后Ayqwョ#vk0A更新3"%'
y A决m:"A同じ=aろC场所C所C箇所A毎回同じ
z Av0}2~続完A1_ラ,#マk0F地図Aダウ#ロq]3<A書类=[q>A次回作s时!サ,ズ
{ A他!ジi不iA会社6-A别!ジi不iC回线A実家6-
| Aicloud?i元une成?Ai元une成?icloud?Aどち'?A両方
} Aウ,{(対策Aセキュ}ティソ_/
~ Aベq>
 Aみj&^A他!端末?A全部!端末A家族全员
 Aパ(ワq];変えH更
 ko 지a이j안k업m백q하r되v에x없y기z가0다1로2수6못7아8어9않!을"일#원%할&인'결(시)니+제,드-오/폰:연;서<전=면>료?으@라[요]터^복_자{는|저}사b용3리4중t버g패s려5완w데f꺼p해h문n정e
!! Aicloudqm실sAi꺼해o문정qm실s
!" Aqm실s
"! Aicloud}장공간j부족L충분ra!Aqmr5>*의공간j추02필]
"" Aicloud}장공간j0득A}장공간j부족함
#! A최근qm"w?ra7했
$! A네트워크;(상태0좋a!았z때nx최근qm
%! Aicloudx더최신i
&! Ajzz의b3공간jqm"w?rzx충분ra
&" A}장공간거의0득참
'! A최근qmx<#부파#jqmva!았
(! Aicloudqm"활성화r|fn,
)! Aicloudqm"활성화r5>x9플레'모-P'^넷x;(Aoudqm"활성화r5
*! Aqm")작r5>완i데i
,! A현재jqm@21른zz
-! A_%jw?v>{동@2*를qm합+1M"qm합+1Cr>qm옵션"b3&6A8직icloudqm"_%r|tAw?va!았z때nx최근xqmra
.! A마a막@2qm된aA주동ki중u문정패xqmva!Dqmva!
/! Ai꺼해o문정*0qmva!았습+1Hjqmva!았습+1Gqmk됨
0! Aicloudqmx<*계ex접근&6y
1! Aicloudqm"b3r5>암호를확'
2! A확'된j메#주소0y@>*icloudxqm&6y습+1
3# A남은)간계산tAqmt.
4# Aqm켜|t
5! Aqm삭,&6y음A현재b3tjz때nxjqmCjqm"삭,&6y
6! Aqm끌6y음Ax대한qm"끌6y습+
7! Aqmja%va!음
8! Aicloudm2-및q
8" A완i데i또|셀룰러네트워크x;(v9있|a확'r십)/Ex;(v9있|a확'r십)/
9! Aicloudqmjp져Gxqmv고있a!
:! A현재icloud}장공
;! Ab3{의fj^를새2운i꺼해o문정@2j동&준비를w?했a만#부앱은포함va!습+1Aw?v었a만#부앱은포함va!았습+1
;# Ab3{의fj^를새2운i꺼해o문정@2j동&준비를w?했습+1.jicloudqm은
@! A_%w?va!음A#부항목"icloud
A! Aloudqmx<_%x
B! A려버x;(v>icloud_%j재개A정의온도0내50>icloudA정j완i데i또|려버x;(v>icloudGx;(v>icloudAi꺼해o문정0완i데i또|려버x;(v>icloudLx;(v>icloudA완i데ix;(v>icloud_%j재개A_%r5>=%x;(rAb3{의앱및미디9를1운2-r5>완i데i;(j필]합+1A앱및미디9를계속1운2-r5>=%x;(r십)/A온도0내50>icloud_%j재개
B" A_%j#)ea됨
  ko
! AzzA내:A새:A스마트:A8js-C:A,:A:xA:@2A:은A:"A:jA핸-:A휴대:
" A8j크[우-A8클A클[우-
# A8j튠A파'더
$ Ac-[j브A노트북A디스크A맥북A맥xA맥@2A컴^A컴퓨^A피씨Ar-
% A-[j브A디스크Ar-
& A배겁AqmA벡mA빽m
' A덮9씌Afj^옮Av돌4Av살4A4스토9Aqmx<C@2부^C"옮A_구A_%A불러/A옮zAj=
( A려z0A공간A메모4A3량A}장소
) Ai꺼해o문정3량G의}장G}장AzzxC3량C의공간D}장C{체C}장A내부}장A본체Ajzz의As-3량C}장A:x공간A:3량A:의}장A:{체A:}장
* A공유zA네트워크A신호A;(상태A와j파jA'^넷A통신
+ A무선'^넷A와j파j
, A#부fj^C항목A파#
- A계eA2그'A애플idC8j디
. A비밀번호A비번A암호0C까C|C도C2C를C모C변경C설eCkC입력C잊C틀C확'As스코-
/ A메#주소Aj메#A'증메#
0 A세션
1 Az존zzC8j:A1른i꺼해o문정CzzC8jC:A예=zzC8j:
2 A새i꺼해o문정@2A새zz2A새2운i꺼해o문정@2D8j:@2A새8j:@2A새:@2A임)~}장Cqm
3 A앱fj^A앱은A앱"A앱의A앱jA9플Aj앱A#부앱
4 A암호화
5 A감독A관4{A구성프2A보ke책Ab내A스크린타임Am무3A=산A,한A조직A프2파#C필A학교A회b
6 A고급fj^보호
7 Ai꺼해o문정찾zA나의찾zA8j:찾zA활성화잠금
8 A설eva!C"끝D마Dw?Cj끝나Dk끝Dw?Ca%A8직설eA초z설e
9 A4커g4A무한b과A벽돌A_구모-Ab과무한A펌웨9
: A구형A더j상a%A8j:리A옛날8jA/래된io패D8jAa%~종?Dt단Cj끊Cra!
; A계속kA끊겨A끊zAv10A먹통A멈추A7합A7hAn,0발생D생C발생Aqm~khD!vCxn,A생성vaA성공raAk끝Ak먹Ak올[A9aa!Aw?vaA왜kA{꾸kA작동ra!At단Atn,A취소A튕zA튕김Ar10C말
;< A거부Ava!A7rAqm~60yEyA_%~7D6yDk된A불0A실sAk돼AkvAk됨Ak됩Ax러A/류Aa7A&6y
;<I Aqm~7Dk됐E된
;O A끝나a!A멈춤A멈춥A멈춰A멈췄A진행vaCjk
< Ap야A끄[A끄래A막8A막혀A막혔A막힘A먹통An,Ak먹Ak켜Aj상A종?됐Aa%~종?Dt단A차단A켜aaA켤6~yA활성화~6y
<C A7켜A활성화0kDva
= A버사0모{A공간yCjyD추02A남은공간A너무작C커A늘5야A더필]A모{[C란C람A부족Ak남Ak들9A여유0yC공간A3량yCjkDyA{40yA초과A추02~필]A충분ra
> A0득A꽉차A꽉찼A1써A1썼A1차A1찬A1찼A만땅A차<A찼1A찼9A풀j[A한도
? A마a막Aj=qmA}번Aa난번A최근
@ A끝까aA끝나aA끝내a7A마치aA미w?Ak끝Aw?0vaDkCvaC를7C7CkCraC&6
A A끊겨A끊zA나빠A나쁘A네트워크때nEn,E상E/류E환경A느5A느4A느린A막8A불kA신호0Ak좋A약한A약hA와j파j때nA'^넷때nDn,DjA{꾸끊A좋a!A차단
B A0져올6~yA2-&6~yA불러/a7C올6~yAb3불0C&6yAk보여A열6yAj3&6yA읽"6yA읽a7A표)vaC&6~yA확'&6y
C A1)켜Ak켜A켜zA켜|fCtA켜+A켜도A켜5A켜>A켜a7CaA켤[A켤5A켤6A활성화~실sDkvDr|E5D&
D A완i데i~필]E0ExE;(Afj^2A마쳐야A셀룰러A;(~있9야D필]Cva!Cr[D래Ch야A와j파j~있9야F필]E0E2만E만EyEx<만F;(E;(Aw?ra!Ch야A테더링A핫스팟
E A네트워크x;(rA비행z모-Ax9플레'A/프['A'^넷kDx;(D;(Dj끊EkEy
F Aqm~g튼C누르C메뉴Aa금qm
G A누를6A눌러aaA눌4aA비활성A선택kCjkA클릭jkA^치0kA회색A흐4
Ge A눌러도A무반응A반응jyAk눌
H A_%v고Cj끝D마무4Dk끝Dw?CtC진행Cr고있D|tA8직~_%
I A마a막qmD@2qmAqm~va!Dk돼EvE됨Cv고있aDaC된적CkrC"kCjyCra!C한적DaA{동qmC@2qmjA최근qm
J A용#A개월A년=A년째A달ja났A달=A달째A두달A며칠A몇달A몇주A/래=A월부^A#동kA#ja났A#=A#째A작년A주0a났A주넘A주동kA주#A주=A주째Aa난달A한달
K Aqmz록jyC된적Cjy1C한적A적yA적jyA한번도
L A계e~n,A2그8웃C'kvDx실sDjkD&6~yA액세스ra7D&6~yA접근jkCra7C&6~yA접속jkC&6~y
M A계속비A1)2그'C입력A물9A비밀번호~확'A암호~]구D확'A'증A입력r[Ch야A{꾸비C암호A확'~필]Cva!C된CjkCr[Ch야
N A건적Az억나aCkCjkCra7A까먹A18+A1틀A만든적A맞|fA맞aA먹히aA모르A모름A몰[A무슨비C암호A설e한적A8+[Ak맞Ak먹A올바르aA#치raA잊9A잊었A잘7A틀렸A틀4A틀린
O A걸5A걸린A계산tA계속돌A그대2예D있A남은)간A넘90aA대ztA돌z만A2딩A먹통A멈추고C네C|fA멈춘A무한A바뀌a!Aqmtx<A뱅글A변화0A빙글A)간~늘9Ak끝Ak넘9Ak바뀌Ak움직A얼9Ax<k넘D올D움Aw?0kA]a부동A움직jaA,{4A진행kvA퍼센트x<A프4징
P A너무느A느5A느림A며칠A몇)간A밤새Aqm~느4A_%~느A)간넘C동kCj넘C째A/래Aj틀A#째Ar루종#C째A한나절A한참
Q Ao데데2Ap놓ApgAp져Ap졌ApaAp진Ap짐Ap집A1)pA비활성Ak켜A{꾸pA{동@2pA}절2pA켜져있aA켜aaAh,됐Cv
R A끊겨A끊겼A끊김A끊9A도t~끊A분4A빠져A빠짐A;(~끊Dh,Cjb[D풀A'식됐1Cj풀A{꾸끊A접속j끊A케j블~빠
S A깨져A깨졌A깨진A손상A열4aA읽"6yA읽a7A호환A훼손
T Az록&6A쓰z~/류A쓸6yA}장vaC7C실sCkvCx실sC"7CjkCra7C&6
U A권한A액세스~거부A읽z=3A접근~거부A허3va
V A비밀번호~입력r[A비번~입력A신뢰A암호~]구D입력rFhC를입력C입력A잠겨A잠겼A잠그A잠금A잠긴As스코-A화>pCjp
W A감aA뜨a!A7찾Ak떠Ak뜨Ak보여C임Ak잡A;(vaC실sCkCx실sC"7CjkCra7C&6A'식vaC7CkC"7DkCjkCraA잘7된응답A찾"6yA찾a
X A바꿀6A변경"7CjkCra7C&6A설evaC실sCkvCx실sC"7CjkCra7C&6Ah,&6y
Y A높은g=A1운그레jA더높A더최신Ag=j높A베타g=Cx<A상위g=A새2운g=x<A새g=A신g=A최신~의qm
Z A구g=A낮8<A낮은g=A너무낮C/래vE된Ag=j낮Dk맞D/래Amfj트~먼}F필]Fh야Er래Am뎃A/래돼<Ar위g=
[ A7a우A삭,0kCvaC를7C7C불C실sCkCx실sC/류Cra7C&6Ch도~그대2Aka워Aa우a7Aa울6Aa워aa
\\ Ap도~켜ApaaA끌6A1)켜A7끄A비활성화0kE&6~yAkpA체크~k풀C0kCh,Ah,0kC불CkC&6
] A미a%Aqm~kv|앱Aa%va!CkvCjkCra!A허3ra!
^ Am2-~실sD0D를D및D와Dt
_ A보상판매Aa우z=A초z화=DrzE5A팔5고
\` A만?A삭,된1D대C될C됩C예eAy9질A#남A#뒤A#후A종?Aa워질Aa%"끝
a A1운됐A먹통A<g0C1운Cn,C/류C^A<비스~t단A)스템상태A영향"받A장애A점검A접속불0A^졌
b A날8A누락A1_%A1k돌C됐CvA덜_%A돌8/aA반만A_%va!은Cjw?vaA비9A빠졌Ab[Ab진j_%A설치0kAk깔Ak나와Ak넘9/D왔Ak돌8Ak들9Ak보A앱j_%Ay9져C졌C짐Aw?va!A#부A절반은CjyA항목~_%
c A계속됩+1A1))작됩+1A대ztA보류A_%"계속A와j파j~z1Aj9<A#)eaCtaA재개
d A뜨거A뜨겁A발열A식9A식"A식히A온도
e A반응yC"kA)작도kCvaC7CkC"7CjkCraC&6yA실행vaCjkA8무것도C런C#
f A알6y|x러E/류A예z치~/류A예상치~/류A%'불명
g A해o패중패파#A<명A<gx;(~7GkGyC;(Amfj트<gA활성화<g
h A강,A무조건A억a2A의무A{z맘대2A{동@2암호
i A{동~qm
j Aicloud랑~상관G와~무관I상관A8j클[우-랑~상관A와j파jn,08+G|8+A3량n,08+E|8+E8+
k A1)잘A무b히Aqm~잘됩C됐습D9Cv었습C은됐Dw?D잘됐De상C{체|A성공적@2C했습D9Aj,~됩+1Ah(됐C했
l Ax러yjA/류0yC|yCk뜨Cyj
m A0능한0A같j삭,Cy9aCa워aAv나]A무슨차jA뭐01른A방법A9디xA9떻게1른A얼마A'0]A있나]A좋"까A차j0뭐C점A필]한0]Ar|법A&까]
n A갤럭)A게임fj^A구글A네jgAfj^베j스A['대화Ab진동z화A삼성:A<gqmAk-2j-A워-프레스A윈도우qmA카카/톡A카톡A타임머신A파#히스토4A후방카메[
p A보세]A선택rA설ex<A십)/A@>됩+1A@세]A@)>Aj동rA주무세]A주세]A참고A탭rAr>됩+1Ar세]Ar)>Ah야합+1
q Az본적@2A대개A때마1A보통A6있습+1C@+Ax따[A{동Ae상입+1
r A발표A밝혔1AbzA6e했A알8보겠Amfj트내역A}희소프트C프2그램Ae4hA판매A피싱
s A감bA끝났A잘됩Ah(
t Aicloud메#A게임A메#6신A블랙박스A카톡A프린^
u A광고차단A방화벽A프록)
v Ax그A테더링A핫스팟
w Abj-2-A탈옥
x Amfj트j후Er고E한E후A올4고나<
y A같은곳Ca점A똑같은fA매번A항상같은
z A1음qm3량E크zAn<및fj^A/프['
{ A1른네트워크C와j파jA회bx<|
| A둘1A8j클[우-도C튠즈도
} Aq신
~ A베타
 A0족모두A모든zzA}만
 A비밀번호를바꾸E변경A암호를바꾸
 th อgาj่mมqรv้xเyงzไ0น1ล2ส3ื4ด5ก6ู7ํ8ั9ข!ค"ี#ย%บ&จ'ห(ว)ต+พ,ป-ท/ิ:ใ;ช<็=ถ>แ?ุ@์[โ]ะ^ฟ_ณ{ญ|ึ}
!! A38jvgz!xgq72icloud0qm
"! Ay,4mg38jvgz!xgq72!gziphoney"v4mgz1A0qm3jqjv>38jvgz!xgq72!gziphoney"v4mgz1#x05xy14mgz'j6,4x1/#m'9
#! Aqm3jqjv>38jvgz!xgq722
$! A0qm3jqjv>38jvgz!xgq722mj3@505xy14mgz'j63
%! A38jvgz!xgq722mj3@505xy14mgz'j6icloudq#!xgq7238jvgz'j6
&! A4x1/#m)mjz!gzg@-6v{[y"v4mgz1#x0qmy,#%z,g/#m'^38jvgz
'! A0qmq#0_2[&jz0_2[;1v^()mjz/#m38jvgz!x
(! A9&6jvy-:5;<xzj1!xgq7238jvgz
)! A69&g:1y/gv[y1=+y,4mgy-:5;<xzj1!xgq7238jvgzA<x](q5y"v4mgz&:1(v4g;<xwifiy,4mgy-:5;<xzj1!xgq7238jvgz
*! A+mg69&y"v4g!mj%wifi(v4gyซ2272jv[y,4mgyv:mq38jvgzA4mgq+mg69&y"v4g!mj%wifiy,4mgyv:mq38jvgz
,! Ay14mgz'j668j29z67x"41g@-6v{[y"v4mgzg4m1'j6!xgq7238jvgz1#x
-! A+9)y24g6!xgq7238jvgz'^,vxgq;(x;<xyq4mg05x67xiphone!gzA%9z0qm05x38jvgz!xgq72yq4mgyv=)ๆ1#xy14mgz'j668j29z67x"41y"v4mgz'j6!xgq7238jvgzicloudAy"v4mgz1#x%9z0qm05x38jvgz!xgq72yq4mgyv=)ๆ1#xy14mgz'j6%9z67xy"v4mgz0qm38jyv='Kg%7m;1+g11#x?2^'^38jvgz!xgq72+g1/#my"v4mgz67x"41y3
.! A38jvgz!xgq72iphone*y"v4mgz1#x"v9xz2mj3@5Ay"v4mgz1#x0qm05x38jvgz!xgq7269&itunesqjZq72qj
/" A%9z0qm05x38jvgz!xg
0! A!xgq7238jvgzicloud0qm3jqjv>y!xj>}z&9|<#
1! A!xgq7238jvgzicloud+xgz6jv;(x"@{+v)'3g&%41%
2! Ay"v4mgz1#x0-%9zicloud]5%0qmq#/#mg%7mg#yq2/#m+v)'3g&%41%9105
4# Azy-:5;<xzj1!xgq7238jvgz
5! A0qm3jqjv>2&!xgq7238jvgz1#x05xX05x
6! Av>-:5;<x6jv38jvgz!xgq72
7! Aqmvgzv9&6jv38jvgz!xgq72
8! Ag9-](25?2^38jvgz!xgq72
8" A+v)'3g&;(x?1m;')mj"@{y<4mgq+mgg%7m69&wifiZgq+mgg%7m69&y"v4g!mj%wifi(v4gyซ2272jv[
9! Ajv38jvgz!xgq72icloud-Ay"v4mgz1#x0qm05x38jvgz!xgq72&1icloud"@{3jqjv>y-:5;<x6jv38jvg
:! Aq#vj%2^yg#%5y6#m%)69&,4x1/#m'95y6=&!xgq72&1icloud
;! Ay"v4mgz;(qm!gz"@{?+m0qmv)q&jz?g-
;# A!xgq72!gz"@{,vxgq?2x)/#m'^%xj%0-%9ziphoney
@! A6jv67x"410qm38jyv='A"41vj%6jv'8j1)1(1}mz'j6!xgq7238jvgz
A! A67x"41'j6!xgq7238jvgzicloud0qm38jyv='
B! A6jv67x"41'j6icloud'^/8j+mgyq4mgA+mg69&?(2mz'mj%0_y,4mg67x"41W58jy1:16jv5j)1[](25?A+xgz;<x6jvy<4mgq+mg69&wifiy,4mg5j)1[](25?g
B" A6jv67x"41(%@5,96g%7m
  th
! Aq4g>4gA]/vศ9A0g?,5C]_1
" A0g"2j)
# A0g/71
$ A"gqA?q"
& A38jvgzA?&"g9,C="g9,
' A67x!xgq72D"41Dy"v4mgz
( A")jq'@A,4x1/#mAyqq
) A,4x1/#miphoneHy"v4mgzH0g]_1Ay"v4mgzy+=qA;1y"v4mgz
* A39||j{Ay"v4g!mj%Ay1=+A0)0_
+ A0)0_
, A0_2[
- A&9|<#
. Av(93
1 Ay"v4mgzg4m1Hy6mj
2 Ay"v4mgz;(qmA0g]_1;(qm
3 A?g-C,
7 A"x1(jiphoneF!gzฉ91
: Aiosy6mjAvgzv9&Av@m1y6mj
; Abackup~0qm05xAicloud0qm05xA"gq0qm05xA38jvgz~0qm05xAg9,~0qm05xA0qm38jyv='
;< Aผ:5,2j5Aq#-9|(jA2xqy(2)AyggyvA0qm/8jzj1D%gqD3jqjv>
< A0qm38jyv='D05x
= A,4x1/#m(q5A;62x(q5A0qm,gDy,#%z
> Ay+=q
? A2mj3@5
@ A0qm3q&7Ejqjv>~y3v='E8jyv='Dy3v='
A A<xjA(2@5A0qm5#Dy3>#%v
B A](250qmA0qm,vxgq
C Ay-:5~backupF38jvgzE;<x
D A+xgz~wifiF0)0_Ayฉ,j^Ay1=+q4g>4gA0qmq#wifi
E Ay"v4mgz&:1A0qmq#y1=+
F A!xgq72+g11#xA-@mq38jvgz
G A650qmA3#y/jAy24g60qm05x
H A68j29zrestoreG~67xA%9z67x
I A38jvgz~2mj3@5A0qm38jvgzD05x~backupG38jvgz
J A1j1?2x)A)91?2x)A39-5jAgj/:+Ay54g1
K A0qmy"%
L A&9|<#0qm05xAy!xj0qm05xA0qm3jqjv>~y!xj
M A!gv(93A%41%91A;3mv(93
N Av(93~ผ:5A24qA0qm>76
O A"xjzAซ96/#Aqj{y)2jA396/#A(q@1Ay)2j/#my(24gA0qm!%9&Dy5:1
P A<9m)]qzA<xjA1j1qj6Ay)2j1j1
Q A>76-:5A-:5ygzA]51-:5A0qm05xy-:5
R A!j56jvy<4mgqA+956jvy<4mgqA(2@5
S Abackup~y3#%A38jvgz~y3#%Ay!xj6910qm05xA0_2[~y3#%
T A&91/}60qmA0qm3jqjv>~&91/}6
V A>762=gA-252=gAy"v4mgz2=g
W A+mg~0qm05xA0qm,&D3jqjv>~y<4mgqDy'gE(=1
Y A;(qm6)mj
Z Aiosy6mjA+xgzg9-G,Ay6mjy6:1
[ A2&~38jvgz~0qm05xD0qm05xA0qm3jqjv>~2&
\\ A'^-:5A3jqjv>-:5
a A2mq
b A&jz3m)1A(j%0-A0qm"v&D(q5
e Ayz#%&A0qm+g&Dyv:mq
k A!xgq7205x?2x)Avgz05x?2x)A38jyv='?2x)Ayv#%&vxg%
n A?</A?&+A021[
 uk нaоbаgіjвkеmиqрrтvдxпyсzк0л1з2у3м4я5б6ц7ю8х9ь!ч"є#г%ж&щ'ш(ф)
!! Ayb4q10g gr9jkg7jj k icloud
"! Ax15 rm2mrkabj 0byjj iphone amA0byj8 xgaq9 iphone 6b amxbzvgva!b 4jz75 3 z9bkq'j icloudG7!b%b iphone "mrm2 6rg0 kj1!ab%b 4jz75 k icloud
#! Akxg1bz5 2gkmr(qvq bzvgaa8 gr9jkg7j8
$! Abzvgaa8 gr9jkg7j8 am 631b 2gkmr(mab "mrm2
%! A6b icloud 4jzvqv! rm2mrka3 0byj8
&! Aamxbzvgva!b kj1!ab%b 4jz75 x15 2gkmr(maa5 gr9jkg7jj
'! A631q amxbzv3yaj yjx "gz bzvgaa!bj gr9jkg7jj
(! Ayjx "gz 3kj40amaa5 gr9jkg7jj k icloud
)! A3kj40ajv! wifi 'b6 3kj40a3vq gr9jkg7j8 k icloudA3zvgabkjv! javmramv 2 #xagaa5 'b6 3kj40a3vq gr9jkg7j8 k icloud
*! Ayb"gvq gr9jkg7j8 ybvrj6ab yjx #xagvqz5 xbM3kgaa5 ybvrj6ab yjx #xagvqz5 xb wifi "q
,! Akjxabk18# xgaj 2 7j#j rm2mrkabj
-! Aiphone am gr9jk3kgkz5 bzvgaaj4 "gzb4 6b amAyjz15 "b%b 63xm gkvb4gvq"ab zvkbrmab qb%b rm2mrka3 0byj8Arm2mrkag 0byj5 7!b%b iphone*xgkab am zvkbr8kg1gz5 6b kja 'mA'bqab iphone 63xm kjxabk1mab 2 7j#j rm2mrkabj 0byjj
.! Abzvgaa8 rm2mrka3 0byj8 x15 7!b%b iphone*631bA7mq iphone am gr9jk3kgkz5 k itunesZ yrbv5%b4
/! Aiphone am gr9jkbkgabP3kgkz5Arm2mrkag 0byj5 7!b%b iphone*'m
0! A)3a07j5 gr9jkg7j5 k icloud am 4g# xbzv3y3 xb
1! Ax15 rb6bvq )3a07jj gr9jkg7j5 icloud ybvrj6ab
2! A7mq iphone am 4b&m kq0bagvq gr9jkg7j8 k icloud 6m2
5! A2grg2 am 4b&ag kqxg1qvq 78 rm2mrka3Aam kxg#v!z5 kqxg1qvq 0byj8Arm2mrka3 0byj8 6b kbag kq0brqzvbk3#v!z5
6! Aam kxg#v!z5 kq40a3vq gr9jkg7j8
7! Agr9jkg7j5 am yjxvrq43#v!z5
8! A26jq 2g0g"3kgaa5 vg gr9jkg7jj icloud
8" A3ymkajv!z5 'b kq yjx #xag1qz5 xb wifi "q zvj1!aq0bkbj 4mrm&jZaj xb wifi
9! Agr9jkg7j8 k icloud kq40amabAxgaq9 k icloud j2 7!b%b iphone am
:! Akjxb4bzvj yrb z9bkq'm icloud 2grg2
;! Akq0bagab g1m xm50j yrb%rg4q am xb13"mabCa5v0b4 xm50q9 yrb%rg4 %bvbkj xb ymrmamzmaa5
;# Akg(j xgaj %bvbkj xb ymrmamzmaa5 ag abkqq iphone. 78 rm2mrka3 0byj8 k icloud 63xm kqxg1mab "mrm2
@! Akjxabk1maa5 am 2gkmr(mabAm1m4mavjk j2 rm2mrkabj 0byjj k
A! Aam kxg1bz5 kjxabkqvq 2 rm2mrkabj
B! Akq0g"3kgaa5 yrb%rg4 j 4mxjg)gq1jk ybvrj6amAkjxabk18kgaa5 2 icloud ybabkqv!z5 0b1qAyjx #xagqvm &qk1maa5 'b6 kjxabkqvqA#xagqvm &qk1maa5 'b6 kq0g"3kgvq yrb%rg4q j
B" Akjxabk1maa5 yrq23yqamab
  uk
! Ayrqzvrb8Gjq
" A94grgEq
& A0byj8Fk*E5Ej
' Akjxabk*
( A4jz7mE5Az9bkq'*
) A4jz75 ag gq)ba*Ayg4 5v! iphoneIgq)ba*Gj gq)ba*
* A4mrm&*Ajavmramv*
, Axgaj
- Ag0g3av*Ab61j0bk*
1 Aja(qq gq)baGyrqzvrjqGvm1m)ba
; Aam 24b%1*Erb6*D0byj8*D4b&m zvkbr*Dyrg78*Drb6q*Ckxg1*C4b&1qk*
;< A26jqAam kxg*Eq9bxqv*Ejxabk*Dzvkbr8*Ayb4q10*
< Aam 24j%D4b&mG3
= A6rg03#A4g1b 4jz75Fyg4 5vjA4jz75 am4g#Aam kqzvg"*C4g# 4jz75
> A2g6qk*Cybka*Aymrmybka*
? Abzvgaa*
@ Aam~2g0ja"*
A Aamzvg6j1!a*Aybkj1!aqqC%ga*
B Aam kjxb6rg*
C Akkj40*Ak018"qvqA3kj40*
D Aybvrj6a*~wifiAvrm6g~wifi
E A6m2 javmramv3Aam4g# javmramv3
F A0aby0*~zvkbr*Azvkbrqvq 0byj8Jrm2mrka*
G Azjrg
H Aiphone kjxabk18#v!z5Agq)ba kjxabk18#v!z5A2grg2~kjxabk*A'm~kjxabk*
I Aam 631b~0byj*D0byj8*Drb6q*Dzvkbr8kg*C4g#~0byj*Abzvgaa*~0byj*
J AxajDkA4jz57*Arb03DjkAvq&x*Da*
K A&bxab*~0byj*F%b rg23Aaj0b1qA'm am 631b
L Aam 4g# xbzv3y3C~2gqvqD3kjqvq
M Akkmxjv!~ygrb1*Aymrmkjr*Ayjxvkmrx*
N A2g63k*E1*Aam kjra*Ckjra*
O Akqzqv!A2g1q(q1*~9kq1qa*A23yqaq1*Aag bxab43 4jz7jAam 2g0ja"3*Dr39g*
P Ak&m xb63D~%bxqa*Akz8 aj"Axbk%bAybkj1!abA3&m~%bxqa*A7j1qq xma!
Q Akq40ama*F31*Azg4g kq4q0g*
R Akvrg"g*~2 #xa*Akjx #xag*D018"*
S Aamz34jza*Ayb(0bx&*
T Aam 26mrj%g*C~2gyqzgvqE6mrm%vq
V A2g61b0*A0bx xby3z0*Arb261b0*
W Aam 6g"qv!Dkq2ag"g*D2agq(*G9bx*Dyjx018"*Drb2yj2ag*C~yjx018"qv*
Y Aabkj(*
Z A2gzvgrj1*Avrm6g~babk*
[ Akqxg1qvq~amAam~kqxg1qvq
\\ Akq40a3vq~amAam~kq40a3vq
b Aam kzjCybka*Avj1!0q "gzvqagA"gzvqag xbxgv*I)bvbE0bk*
e Aam yb"g1*Gqag*C~yb"gvq
f Aamkjxb4*~yb4q1*
k A6m0gy zvkbrqk*Ak&m yrg78#Akzm yrg78#A2gyrg78*A2abk3 yrg78#A0byj5 2rb6q1gz*Avmymr yrg78#
n Agaxrbjx*A6g2g xgaq9Dq xgaq9
 he יaוbלgהjאkשmמqבrתvרxנyחzג0ן1ע2ד3פ4ם5כ6ז7ק8ס9ט!צ"ך#ף%
!! Aj0arba r icloud y6mg
"! A7j qkzx mka1 q94a8 m!z kz9b1 r icloudA"xa# 2b3*2g qyv g0rbv iphone 7j
#! Ayav1 jaj gjmga5 kv j0arba
$! Agk yav1 jaj gjmga5 kv j0arba jkzxb1 28r
%! A0arba q0ax9v ios z3mj abvx
&! A4yba rjv81 7j 63a g9aa5 kv j0arba
'! Agk jab 7qaya5 rqjg# j0arba jkzxb1
(! Ar2aj r2v j42gv 0arba r
)! Aicloud r!g a kv q"r j!a9j kbAgkay!xy! 2g qyv gj42ag 0arba
*! Awifi kb gxmv 9gbgxav 63a gjvzag r0arbaAkgzb!av kb gxmv 9gbgxav 63a gjvzag r0arbaAv gxmv wifi 2g qyv gjvzag r0arbaHkay!xy! kgzb!a 2g qyv gjvzag r0arba
,! Aqmz7x yvbya5 rkq"2bv 0arba 7j
-! Akv avx jvb61 bjq3aj mx6mv g4ya j0arba kb gqzb8 kbv5 raz3 25 yvbyaAr9ab5 jmz7bx jbk a0rj kv jyvbya5Agk 0brj gkzxbyj qkzx mjbk 23aa1 qr"2 mz7bx q0arbaAyav1 ajaj grzbx k4mxbabv g0arba rx02 mj iphone
.! Aiphone j7j gk 0brj 6rxAj iphone j7j gk 0brj g itunesJqzbrx gzmqg y2bg bq9by6x1 25 itunesAaqa5 qk7 j0arba jkzxb1 mg j iphoneAmrb2bv qk7 j0arba jkzxb1 mg j iphone
/! Aiphone*gk 0brjA0arbaa5 qvr"2a5 6kmx j iphone qzbrx gzmqg y2bgAj iphone gk 0brj
0! Aj0arba mg icloud gk j"gaz g0mv
1! Amg icloud 2ga# gkqv kv j9a9qj mg#
2! Aiphone 7j r icloud ggk 6vbrv 3bk g
4# Aq42ag 0arba
5! Agk yav1 gqzb8 0arba 7j 62v
6! Agk yav1 gr!g kv j0arba
7! A0arba kayb yvq#
8! Ajj2gkj bj0arba g icloud y6mgb
8" Ab3k a mjq6max qzbrx gxmv kgzb!avAam gbb3k 6a am g# zarbx gxmv jkgzb!av kb gxmv j9gbgxav
9! Akayb q0brj g icloudA0arba icloud kayb 42ag
:! Ajkz9b1 mg# r icloud kay5 7qaya5
;! Ajbmgqb k# aambqa5 q9baqa5 kay5 6gbga5Amg# qb6ya5 gj2rxj g iphone jz3m krg jj2rxj
;# Ajyvbya5 mg# qb6ya5 gj2rxj g iphone jz3m. 0arba icloud 7j aaqz8 r2b3
@! Ajmz7bx gk jbmg5Agmz7x zg8 qj4xa!a5 qj0arba r
A! Ajmz7bx q0arba j icloud y6mg
B! Akv jq6max gzmqg 63a gjqma# rjbx3v jaambqa5Arzarbx gxmv kay!xy! kgzb!a 2g qyv gjbxa3 kvAzrx a gzmqg 63a gmz7xAgjmgqv jmz7bx mg jaambqa5 bjyvbya5 mg#
B" Ajmz7bx qbmjj
  he
! Akaa4k3E3Eb1C4b1Aj!g4b1Ajq6maxAj4gk4b1
" Akaa8gkb3C8gkb3Aj2y1 mg k4g
# Aka!by9Ca!by9A4aay3x
$ Aka!by9Ca!by9Ajq8Ag4!b4Aqzmr
& A0rbaA0brjA0arbaAg0rbvAq0rj
' Agmz7xAqmz7xAmbz7xAmz7bx
( Akz9b1A7a6xb1A76xb1Aq8b5Ay4z
) Arkaa4b1Ar!g4b1Arq6maxAmg jkaa4b1Eq6max
* Akay!xy!AzarbxAxmv
+ Abka 4kaAbaa 4aa
, A8r"a5
- Ak4g kaa3aAzmrb1
. A9a9qkEjA8b3
/ A3bkgAqaag
0 A9m1
1 Akaa4b1 kzxAq6max kzx
2 Akaa4b1 jz3mHz3mAjq6max jz3mAq6max z3m
3 Ak4ga8"ajHbvAaambqa5
4 Aj"4yjAqb"41
5 Akx0b1Aqyjg q2x6vA4xb4ag
6 Aj0yj qv83qv 2g yvbya5
7 AkavbxAq"k kv jkaa4b1
8 Akm% jj03xjAj03xj xkmbyav
: Akaa4b1 am1A0x9j amyj
; Agk j"gazDq0rjEvr"2F0rjDy2mjD2br3Ay6mg
;< Aka k4mxAr2ajAgk q"gazDyav1Am0akjAv8gj
= Aka1 q94a8D~q8b5Agk q94a8Ay0qx~q8b5Fy4z
> Aqgk
? A0arba kzxb1Aj0arba jkzxb1
@ Agk jbmg5E9vaa5Dyav1 gjmga5
A Aka!aA0xb2AzgmAgk a"ar
B Agk 7qa1Gya5
C Agj3ga8C42ag
D AzaarAy3xmA"xa#
E Aka1 kay!xy!Aggk kay!xy!Aq"r !a9j
F A0rj 26mabA0arba 26mab
G Ak4bxAgk gzaץ
H Arvjga# mz7bxAqmbz7x
I Aka1 0arbaAgk rb"2 0arbaD0brjDjaj 0arba
J Ajxrj 7q1Azb3mAmrb2
K Ak% 425Aq2bg5 gk
L Aka1 0amjAgk yav1 g0mv
M AkaqbvAgkqvAqr8m
N Agk 7b6xDqv8rgvDy6b1GyjAm0baAm6zva
O Agk 77Dqv835Ayv82Av8b2
P Aka!a qkb3Ajqb1 7q1Agb8z~7q1Am2bv
Q A6rbaAgk 42agAq6brj
R Ajvyv8Aqvyv8Aybv8
S Agk vbk5A40b5Dqj
T Agk yav1 gmqbxEmqx
U Aka1 jxmkjAjxmkbv
V Agj7a1 8b3Ay2bg
W Agk qb4a2E7jjEvzrxDyav1 gjvzrx
X Agk yav1 gj03ax
Y A0x9j z3mj abvxAz3m abvx
Z Aam1 q3aCyj q3aA"xa# g2361
[ Aka k4mx gqzb8Agk q"gaz gqzb8Dyav1 gqzb8Eqz8
\\ Aka k4mx g6rbvAgk q"gaz g6rbvDyav1 g6rbv
] Akayb yvq#Agk yvq#
^ Aj2gkjAq2gj
_ Aka4b9Aqza8j
\` Aaaqz8A40 vb8%
a AjmrvjCxva5 mg k4gAgk 7qa1 k"g 6bg5Ay4g
b Azg8aAz9xAgk z7xb
c AjbmjjAqbmjj
d Az5 q3aAgjv8xxAqvzq5
e Agk qvzagD8bxj 6gb5
f Am0akj gk a3b2jJqb6xv
g Amxv j236b1
k Ajbmg5 rj"gzjAj9v3xA2br3 26mab
l Arga m0akj
n Aky3xbka3Abbk!9k4C!9k4Aq93 yvbya5A9q9by0
 ar اaلbيgتjمkنmهqرrوvدxسyعzف0ح1ب2خ3ط4ك5ق6ج7ذ8ش9غ!ص"ز#ـ%ث&ء'ض(ظ)
!! A09b abmy3 aba1jga4g zbg
"! Aabg*a(a0gq bbmy3 aba1jga4g bq8a ab%Aba gk5m zkb my3 a1jga4g bq8a ab% iphone bamq baPq a1jga4gq bq8a ab% iphone bamq ba jjv0rAqmab5 1a7q abg*a(a0gq km a7b abmy3
#! Aa5kab a3r zkbgq my3
$! Ajz8r a5kab a3r my3 a1jga4g m)ra
%! Amy3 a1jga4g bam icloud g1jvg
&! A3abgq 5a0gq zbg q8a ab6r" bamqa' zkbgq my3
'! A2z( abkb0aj kjv0rq a&ma' a3r my3
(! Ak95bq a&ma' jk5gm abmy3 aba1jga4g zbg
)! Aab4gram av ayj3xk 925q wifi bjk5gm abmy3 aba1jga4gA2abamjrmj bj9!gb abmy3 aba1jga4g 0g
*! A2925q wifi av 925q 2gamaj 3bvgq b2x' abmy3Aj5vm kj"ba 2925q wifi b2x' abmy3
,! Azbg icloud bam qma5 7qa#a
-! A3garaj abmy3 aba1jga4g kja1q zmx ayjzaxq ab% iphone km q8qAbk gjk a7ra' my3 a1jga4g bq8a ab% iphone*kv3ra bamq ba g#abHmy3 q8a ab% iphone a1jga4ga kv3ra bamqAq8a ab% iphone vygjk abmy3 aba1jga4g jb6agga zmxka gjk
.! Aa7ra' my3 a1jga4g bq8a ab% iphone*km8Abk gjk my3 q8a ab% iphone a1jga4ga abg itunesZ a1jga4ga km8
/" Abk gjk a7ra' my3 a1jga4g bq8aHmy3 a1jga4g
0! Aba gk5m bmy3q icloud aba1jga4gq abv"vb
1! Akg#q my3 icloud aba1jga4g am jj166 km
2! Aba gk5m bq8a ab% iphone abmy3 aba1jga4g b% icloud 2xvm
4# A7arg j9!gb abmy3 aba1jga4g
5! Aabmy3 aba1jga4g bamq 6gx abayj3xakQq8a 0g abv6j ab1abgAba gk5m 180 abmy3q aba1jga4gq
6! Aba gk5m ag6a0 abmy3 aba1jga4gq b%Tq aba1jga4gq
7! Aabmy3 aba1jga4g !gr kxzvk
8! A09b abj1kgb vabmy3 aba1jga4g abg
8" Aja5x am5 kj"b 2925q wifi av 925q 3bvgqFkm abaj"ab 2ab% wifi
9! Aaba1jga4g zbg icloud kjv60Aba gjk a7ra' my3 a1jga4g bq8a ab%
:! Aj0a"gb j3#gm icloud !gr kjv0rq
;! Avb5m 2z( abj42g6aj bk gjk j(kgmqa
;# A2gamaj5 7aq#q bbm6b abg ab% iphone ab7xgx. yj180 my3q icloud aba1jga4gq q8q 3bab
@! A2z( abzma"r km my3q icloudAbk jjk ayjzaxq abkzbvkaj
A! A09bj abayjzaxq km my3q icloud
B! Aabjv"gb 2ab4a6q bbayjzaxqA2ab% wifi bjm#gb abj42g6aj vabvyag4 ab3a"qAj6rg2a bbamjqa' km ayjzaxq abj42g6aj vab2gamajA6k 2abjv"gb 2ab4a6q bkja2zq jm#gb abj42g6aj
B" Ajk ag6a0 abayjzaxq kv6ja
  ar
! Aab7vabCkv2agbCqaj0Aag2axC0vmAjbg0vmgA7qa#gA7vabgAkv2agbgAqaj0g
" Aag 5bavxFvxC5bavxEvxAy1a2q a2b
# Aag jvm#Cjvm#A0agmxr
$ Aabka5Aagjvm#A1ayv2A5k2gvjrAba2jv2Avgmxv#
& Aabmy3 aba1jga4gFq aba1jga4gqA2a5 a2Da2Amy3 a1jga4gDjg aba1jga4gqDq a1jga4gq
' Aayjr7azFzExaxDzaxqEgx
( Aab8a5rqAj3#gmAyzqAkya1q
) Aj3#gm~abag0vmA8a5rq abag0vmAzbg abag0vmG7qa#HvabA0g abag0vmF7qa#GvabAkya1q ab7qa#F~abag0vm
* Aabaj"abCmjAamjrmjA925q
+ Avag 0agD0ag
, Akb0aj
- Aa2b agxgA1ya2Akzr0 a2b
. Aabr6k abyrgA2ayvrxArk# abx3vbA5bkq abyrHkrvrFyrFkrvr
/ Aab2rgx abab5jrvmgAagkgb
0 A7byq
1 Aab7qa# ab&amgAag0vm a3rA7qa# a3r
2 Aabag0vm ab7xgxC7qa# ab7xgxDvab ab7xgxAag0vm 7xgxFg ab7xgxA7qa# 7xgx
3 Aj42g6
4 Aj90grAk90r
5 Aab9r5qCkxryqDvyyqAkxgr abm)akAkb0 jzrg0
6 Aab1kagq abkj6xkq bb2gamaj
7 Aab21& zm abag0vmCz&vr zbgAj1xgx abkv6z
8 Aazxax ab7qa#Aabazxax abavbgA9a9q kr12aAkyazx abazxax
: Aa"xar 6xgkAag0vm 6xgkAm)ak 6xgk
; A34aA!gr kk5mAba gjkEzkbE5jkbAbk gjkAka a6xrD6xrDgjkEr(gE9j!bE5kbEk5mCg9j!bAk9 ra(gD9!abDzar0D6axrAkv 9!ab
;< Ajz8rA09bAba ayj4gzDgk5mAk95bq
< A34a
= A3b"j abkya1qA!gr 5a0Aba j50gEv7x~5a0gqDg50gEv7x~5a0Abgy bxg5~5a0Eqma5~5a0Aka j50gD0g kya1qC0g kya1qAk0g9 kya1q
> AakjbaA0vbAkbgamAkkjbg
? Aa3r zkbgqEmy3Aaba3gr
@ Ajz8r a5kabA!gr k5jkbAba g5jkbAbk j5jkbDgjk a5kabE5jkbAka a5jkbD5kb
A A24g'DgqAyggqA(zg0A!gr kyj6r
B A!gr kja1Gv0r
C Aa9!bAa0zbAj9!gbAj0zgb
D Aba#kAk4bv2Agj4b2Ag72Ag1ja7
E A2xvm amjrmjA!gr kj"b 2abamjrmjAba gv7x amjrmjAv(z ab4gram
F Aabmy3 aba1jga4g abamAmy3 a1jga4g abam
G A2aqjArkaxgA!gr k0zbAba g(!4
H Ajjk ayjzaxqA7arg abayjzaxqA6gx abayjzaxqAgjk ayjzaxq
I Aba jv7x my3qAbk gjk~my3Aka yvg my3Dzkb my3
J Akm aya2gzF2vzD#kamD9qrC8 aya2gzG2vzF9qrFgakE9qr
K Aa2xaAvba krq
L Ajz8r abv"vbAba gyj4gz abv"vbEk5m abv"vb
M Aja5gxAj166Ag4b2
N A3a4gqA34aA!b4A!gr "1g1Aba azr0Aka azr0AmaygAmygj
O A&a2j zbgAzab6Azb6 zbgAba gj1r5Aka gj1r5Akjv60Akzb6Ava60 zbgAgzb6
P A24g' 7xaAyazajAv6j 4vgbAga38 v6jAgyj!r6 v6j
Q A!gr k0zbAkjv60 zmAk40gAkz4bAk!b6
R Aam0"bC64zA0"b zmA64z abaj"abAgm0"bC64z
S Ajab0A!gr kjva06Akz4v2
T Ajz8r 10)Aba gk5m 10)Abk gjk 10)
U Aa8mAakjga#ajA"ba1gajFq
V Aax3ab rk#Ak!b6 2rk#Ak60bDvb
W Ajz8r abaj"abAba gjzr0E)qrEk5m abaj"abAbk gjzr0Aka gjzr0
X Ajz8r jzggmAba gk5m jzggm
Y Aa1x& kmAa"xar a1x&Amy3q a1x&
Z Aa"xar 6xgkAj1ja7 j1xg&A6xgk 7xaAg72 abj1xg&
[ Ajz8r 180Aba ayj4gz 180Dgk5m 180Aka a6xr a180Dg180Ak9 zar0 aky1
\\ Ajz8r ag6a0Aba ayj4gz ag6a0Dgk5m ag6a0
] A!gr kxzvkAba gxzk
^ Aj1kgb abgAr0z
_ AjqggqA0vrkajAky1
\` AjmjqgAygjk 180Agmjqg
a Aam64azA3vaxk a2bAygr0raj a2bAz4b
b A!gr 5akbEk5jkbAbk gr7zAma6"
c Aag6a0 kv6jAkjv60 kv6j
d A1arA1rarqAya3m
e Aba g2xaE1x& 9g'Abk g2xaAka g2xa
f A34a !gr kzrv0Ek7qvb
g A3axk~abj1xg&Aygr0r abj1xg&
k Aa9j!bAam1bjAjk 2m7a1Am71Agzkb abam
l A2xvm 34aFk9a5b
n AamxrvgxA7v7b xrag0Ayakyvm7A6azxq 2gamajAvajyAvvrx2rgy
 hi कaाbरgेjहkनmपq्rिvसxंyीzै0ल1ो2अ3य4ट5ब6म7त8ज9ड!फ"ए#व%इ&आ'ू(ग)ई+ु,़-द/उ:श;भ<ऐ=च>ख?ण@छ[ष]ॉ^औ_ध{
!! Aicloud 60a3q %v"1 gkb
"! A&x iphone ab 60a3q mkzy 1v4b 9b xa8b k0 ar42yav icloud aj xr52gj9 ajZv4b 9b xa8b k0 ar42yav icloud xr52gj9 ajLj 60a3q aj 1v# 38vgvar8
#! A3y8v7 60a3q q(gb mkzy av4b
$! A60a3q ?-gb6 mj5%gra aj abg@ q(gb mkzy k2
%! Aicloud 7jy m# ios xyxrag@ xj
&! A60a3q q(gr@ agmj kj8, &x !v%b&x qg qgr4bqr8
'! Aa,[ "-b&1jy qv[1j 60a3q aj /ौgbm
(! Aicloud 60a3q xar]7 agmj 7jy
)! Aicloud 60a3q a2 xar]7 agmj aj 1v# %v7bmNxar]7 agmj aj 1v# &y5gmj5
*! A60a3q ;,g( agmj aj 1v# 'qa2 avxz wifi mj5%graZa2 avxz wifi 4b 726b&1 mj5%graZa2 avxz %b+ "-b+ mj5%graZa2 avxz %b+ "-b+ 4b 726b&1
,! Ak2 xa8b k0 ar42yav &x 60a3q xj %gr87bm 7jy
-! A&x iphone ab 60a3q kb1 kz 7jy mkzy 1v4b )4b k0 ar42yav &xabD60a3q xj 'qab iphone gzxr52g av# 9bmj qgA9b gkb k0 _g abgr4 q(gb k2 9bmj qg 4k ऑ52705va1z 60a3q 1jAkb1 kz 7jy mkzy 1v4b )4b k0 ar42yav :xj 3<z <z icloud 60a3q xj gzxr52g av4b 9b
.! A&x iphone*ab*/vm xj 60a3qNxqr8bk xj 60a3qAxqr8bk xj itunes 7jy 60a3q mkzy 1v4b )4b k0
/! Aiphone*ab 60a3q mkzy 1v4b )4b
0! A60a3q*?b8b aj =arxjx 7jy
1! A60a3q aj 1v# '%;r4a k0 av 'q 3qmb
2! Aaj 6vmb icloud qg &x iphone ab 60a3q mkzy 1v4b 9b
4# A60a3q >b1( k2 gkb k0
5! A&x x74 4k 60a3q !v1z5 mkzy av4b 9b xa8b k0A60a3q !v1z5 mkzy k2 xa8b k0A4k 60a3q !v1z5 mkzy av4b 9b xa8b k0 ar42yav &xab :q42) av4b 9b gkb k0
6! Aaj 1v# 60a3q 6y/ mkzy av# 9b xa8j k0yA60a3q 6y/ mkzy k2 xa8b k0
7! A60a3q 3x7grथv8
8! Aicloud 3q12! _g 60a3q %v"1
8" Ax,mv;r>v8 agjy av 'q %b+ "-b+ 4b 3qmj 726b&1 mj5%gra xj amjar5j! k0yZ"-b+ xj amjar5j! k0y
9! Aicloud 60a3q 6y/ k0A&x iphone ab 60a3q mkzy 1v4b 9b gkb
:! Aicloud xr52gj9 %v%g@ %gr87bm 7jy
;! Aq(gr@ 1javm a,[ =qrx ;b7v1 mkzy av# )# k0yA1v# 804bg k0 1javm a,[ =qrx ;b7v1 mkzy av#
;# A7jy !v1z5 ag /v4b 9b#)b
@! Aicloud 60a3q xj a,[ '&572yAgzxr52g 3{(gb k0
A! Aicloud 60a3q xj gzxr52g agmb %v"1
B! A'qaj =qrx _g !j5b gzxr52g agmj aj 1v# 1)<)*az 9-g(g8 k2)zN7z!v4b a2 !b:m12! agmj aj 1v#A!b:m12!vy) 9bgz g?mj aj 1v# >bgr9 7jy 1)b#ँAgzxr52g agmj aj 1v# >bgr9 7jy 1)b#ँ
B" Agzxr52g agmb q^9- av4b )4b
  hi
! A'&"2mA'+q0!C"-2mD2mA7jgb "2mDj "2m
" A'&ar1b:!A'+ar1b:!
# A'&5r4(mrxA'+5r4(mrx
$ A'+5r4(mrxAayqr4(5gAa7rqr4(5gA70aA10q5^q
& A6ja3qA60a 3qD3q
' Aq,mgrxrथbqv8Agvxr52gAgzxr52g
( A9)kA7j72gzAxr52gj9Cqjx
) A!v%b&x 7jyA"2m azE7jy
* A&y5gmj5Aamjar;mAmj5%gra
+ A%b+ "-b+Fb+D"b+
, A"-b&1jyA"b&1jy
- A3ab:y5A=q1 '+!zA?b8bDj
. Aqbxa2!D%gr!
/ A+7j1
2 Am# '+"2mD"2mAm4b '+"2mE"2m
3 A=q
4 A#mrargvqr5
7 A"b&y! 7b4
; A3x"1Aab7 mkzyA8rg,5vAmkz k2Dy ag qbF1j gkbFk,'G2 qb gkbIgkbIxabA"j1A%v"1
< A#ggA8rg,5vA/vara8Amkzy k2Ax7xr4b
= A3qgr4bqr8Aa7 k0Aab"z~mkzyA9)k mkzyAqgr4bqr8~mkzyAxr52gj9 mkzy
> A",1A<g )+E4bCb k,'
? A3y8v7A'?vgzAqv[1b
@ Aq(gb mkzyDr@ mkzy
A Aa792gA?gb6A{z7b
C AऑmA>b1(
D A>bkv#A9g(g8A9-g(gz
F A3<z 60a3q
G A)rgj
I A60a3q mkzy 1v4bLk,'
J A/vm2y xjA7kzmjAxqr8bkAk"r8jE2y
K Aa<z mkzy
N A)18A<(1 )4bA4b/ mkzy
O A35aA')j mkzy 6ढ-Ag,ab k,'
P Aघy5jD2yA6k,8 /jgFx74
Q A6y/ k0F2
R A!vxramjar5
S Aagqr5A/(]v8
V A1^a k0Dr!
W Aamjar5 mkzyAqk>bm mkzy
[ A!v1z5 mkzyA7v5b mkzyAk5b mkzy
a A!b:m k0Axgr%g !b:m
b A3{(gbA%bqx mkzy '#
e A;,g( mkzy
f A39rञb8 #ggH8rg,5v
n A#y!rg^&!A%rkb5rx#qH=qAx07xy)`;
