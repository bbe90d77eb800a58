// Written by "npm run tables" from the reviewed files in lib/knowledge; change those.
export const WORDS = `@ar
device *ايفون*|*ايباد*|*جوالي*|*الجوال*|*موبايلي*|*الموبايل*|*هاتفي*|*الهاتف*|*تليفوني*|*جهازي*
icloud *ايكلاود*|*اي كلاود*|*اي كلود*|*ايكلود*|*سحابه ابل*
app *ايتونز*|*اي تونز*|*فايندر*
computer *كمبيوتر*|*حاسوب*|*لابتوب*|*الماك*|*ويندوز*|*ايتونز*
backup *نسخ احتياطي*|*النسخ الاحتياطي*|*نسخه احتياطيه*|*النسخه الاحتياطيه*|*نسختي الاحتياطيه*|*باك اب*|*باكاب*
restore *استعاده*|*استرجاع*|*استرداد*|*استعيد*|*استرجع*
storage *مساحه*|*تخزين*|*سعه*|*الذاكره*
on-device *مساحه*…*الايفون*|*تخزين*…*الايفون*|*علي الايفون*|*في الايفون*|*ذاكره الايفون*|*علي الجهاز*|*في الجهاز*|*مساحه الجهاز*|*علي الجوال*|*في الجوال*
network *شبكه*|*انترنت*|*النت*|*الاتصال*
wifi *واي فاي*|*وايفاي*
files *ملفات*
account *حساب*|*ابل ايدي*|*معرف ابل*
password *كلمه السر*|*كلمه سر*|*كلمه مرور*|*كلمه المرور*|*الرقم السري*|*باسورد*|*رمز الدخول*
email *البريد الالكتروني*|*ايميل*
session *جلسه*
other-device *جهاز اخر*|*ايفون اخر*|*الجهاز الثاني*
new-device *الايفون الجديد*|*ايفون جديد*|*ايفوني الجديد*|*جهاز جديد*|*الجهاز الجديد*|*الجوال الجديد*
an-app *تطبيق*
encryption *تشفير*|*مشفر*
managed *الموسسه*|*الشركه*|*المدرسه*|*ملف تعريف*|*مدير النظام*
adp *الحمايه المتقدمه للبيانات*
find-my *العثور علي*|*تحديد الموقع*|*البحث عن الايفون*
setup *مساعد الاعداد*|*اعداد الجهاز*|*الاعداد الاولي*|*شاشه مرحبا*
old-system *ايفون قديم*|*نظام قديم*|*اصدار قديم*
failed *فشل*|*تعذر*|*لا يعمل*|*ما يشتغل*|*مايشتغل*|*مو شغال*|*مش شغال*|*مش راضي*|*ما يرضي*|*لا استطيع*|*لا يمكن*|*ما يمكن*|*ما قدر*|*ما اقدر*|*مش قادر*|*مش عارف*|*لا يتم*|*لم يتم*|*ما يتم*|*لا يكتمل*|*ما يكمل*|*خطا*|*غير ممكن*|*مشكله*
problem *مشكله*|*خطا*|*تعذر*|*لا يمكن*|*لا استطيع*|*فشل*
not-enough *لا توجد*…*كافيه*|*لا يوجد*…*كاف*|*غير كاف*|*لا تكفي*|*ما تكفي*|*ما في مساحه*|*مافي مساحه*|*مفيش مساحه*|*ليس هناك*…*كاف*|*ليس لديك*…*كاف*|*خلصت المساحه*|*لا يكفي*
full *ممتلي*|*امتلا*|*مليان*|*فول*
last *اخر نسخ*|*اخر عمليه*|*الاخير*
not-completed *تعذر اكمال*|*لم يكتمل*|*لم تكتمل*|*لا يكتمل*|*ما اكتمل*|*ما كمل*|*غير مكتمل*|*لم يتم اكمال*
poor *ضعيف*|*سييه*|*بطيء*|*بطييه*|*غير مستقر*
unavailable *غير متوفر*|*غير متاح*
enable *تشغيل*|*تفعيل*|*افعل*|*اشغل*
needed *يجب*|*يتطلب*|*يحتاج*|*مطلوب*|*لازم*
no-internet *بدون انترنت*|*لا يوجد انترنت*|*وضع الطيران*|*غير متصل بالانترنت*
backup-now *النسخ الاحتياطي الان*|*نسخ احتياطي الان*
greyed *رمادي*|*غير مفعل*|*باهت*|*لا يضغط*
being-restored *قيد الاستعاده*|*يتم استعاده*|*جاري الاستعاده*|*تتم استعاده*
not-backed-up *لم يتم*…*نسخ*|*ما سوي نسخ*|*ما عمل نسخ*|*لا توجد نسخه*
long-ago *منذ اسابيع*|*منذ اسبوع*|*من اسبوع*|*من اسابيع*|*منذ شهر*|*من شهر*|*منذ اشهر*|*من زمان*|*منذ ايام*
never *ولا مره*|*ابدا*
no-access *لا يمكن الوصول*|*تعذر الوصول*|*لا يستطيع الوصول*
verify *تاكيد*|*تحقق*|*يطلب*
incorrect *غير صحيح*|*خطا*|*غلط*|*خاطيه*|*نسيت*|*ناسي*|*لا اعرف*|*ما اعرف*
stuck *عالق*|*معلق*|*متوقف*|*يعلق*|*علق علي*|*واقف علي*|*لا يتحرك*|*ما يتحرك*|*ثابت علي*
takes-long *ساعات*|*وقت طويل*|*يستغرق وقت*|*ياخذ وقت*|*بطيء جدا*
is-off *متوقف عن*|*مغلق*|*غير مفعل*|*معطل*|*مطفي*
disconnected *انفصل*|*ينفصل*|*انقطع*|*ينقطع*|*فصل عن*|*قطع الاتصال*
corrupt *تالف*|*غير متوافق*|*معطوب*
not-saved *تعذر حفظ*|*لا يمكن حفظ*|*لم يتم حفظ*
no-rights *صلاحيه*|*صلاحيات*|*امتيازات*|*اذن*
locked *مقفل*|*مقفول*|*مغلق برمز*|*ادخال رمز*
no-connection *لا يتعرف*|*ما يتعرف*|*تعذر الاتصال*|*لا يمكن الاتصال*|*لم يتعرف*|*لا يظهر*
not-set *تعذر تعيين*|*لا يمكن تعيين*
newer *اصدار احدث*|*احدث من*|*نسخه احدث*
too-old *اصدار قديم*|*يجب التحديث*|*تحتاج تحديث*|*قديم جدا*
cannot-delete *لا يمكن حذف*|*تعذر حذف*|*ما يحذف*|*لا استطيع حذف*|*ما اقدر احذف*|*مش عارف امسح*
cannot-turn-off *لا يمكن ايقاف*|*تعذر ايقاف*|*لا استطيع ايقاف*
not-supported *غير مدعوم*|*لا يدعم*
upload *رفع*|*تحميل الي*
erase *مسح*|*تهييه*|*فورمات*
expires *سيتم حذف*|*ينتهي*|*تنتهي*
outage *عطل*|*انقطاع*|*سيرفرات ابل*|*خوادم ابل*
incomplete *ناقص*|*لم يرجع*|*غير كامل*|*غير مكتمل*
paused *متوقف موقت*|*ايقاف موقت*
too-hot *حار*|*حراره*|*ساخن*
not-starting *لا يبدا*|*ما يبدا*|*لا يحدث شيء*|*لم يبدا*
unknown-error *خطا غير معروف*|*خطا مجهول*
server-blocked *خادم*…*التحديث*|*سيرفر التحديث*
works *يعمل الان*|*اشتغل*|*تم بنجاح*|*نجح*|*انحلت*|*تم النسخ الاحتياطي بنجاح*
no-error *بدون خطا*|*بدون مشاكل*
other-subject *واتس*|*اندرويد*|*جوجل درايف*|*سامسونج*|*قاعده بيانات*|*ووردبريس*
@ca
device dispositiu*|el mobil|al mobil|meu mobil
icloud nuvol
computer ordinador|el disc
backup copi*…seguretat|copies|fer copia
storage emmagatzematge|espai
on-device al dispositiu|espai…a l iphone|espai…al mobil|memoria…mobil|iphone…ple|mobil…ple
network la xarxa|connexio
files fitxers|arxius|dades
password contrasenya
other-device altre iphone|altre dispositiu|altre mobil
new-device iphone nou|nou iphone|mobil nou|copia temporal
encryption xifr*
managed meva empresa|la feina|organitzacio|gestionat
adp proteccio avancada
find-my busca el meu|buscar el meu|cerca el meu|desactiv*…cerca
setup configuracio inicial
failed falla*|no va|no fa|no em fa|no es fa|no s ha|no es pot|no puc|no he pogut|no aconseg*|no em deixa|ha deixat de|s atura
problem no puc|no pot|no es pot|no s ha pogut|no em deixa|no aconseg*|no fa
not-enough insuficient|no…prou|no…suficient|no hi ha espai|no tinc…espai|no te espai|no…queda|sense espai|falta d espai|no hi cap
full ple|plena
last darrera|darrer|ultim
not-completed a mitges
poor dolenta|fluixa|va malament|problemes de xarxa
unavailable no…disponibles
enable activant|engegar
needed he d acabar|sense wifi|dades mobils|cal estar|cal tenir|hi ha d haver|necessita…wifi|necessita estar
no-internet sense internet|sense connexio|connexio a internet|mode avio
backup-now copia…ara|boto
greyed atenuat|no…premer|no…clicar
being-restored esta restaurant|fins que…restaur*
not-backed-up no…fa…copi*|no…fet…copi*|sense copi*|sense fer
long-ago setmanes|mesos|fa temps|des de marc|fa…dies|dies sense
never cap copia|mai s ha|mai…copia|mai ha|no…mai
no-access no…accedir|no…iniciar sessio
verify demana…contrasenya|introdu*…contrasenya
incorrect erronia|oblidat|no recordo|mai…posat
stuck encalla*|penjat|penjada|es penja|es queda|s ha quedat|aturat|aturada|no avanca|no passa d*
takes-long triga…molt|triga…massa|triga…hores|porta…hores|fa hores|tota la nit|molt lent*
is-off desactivat|desactivada|es desactiva
disconnected desconnect*|perd*…connexio
corrupt malmes*|danyat|danyada|no…compatible
not-saved no…desar|no…desat
no-rights permis|acces denegat
locked bloquejat|demana…codi|codi d acces
no-connection no…connectar|no es connecta|no reconeix|no detecta
not-set no…definir|no…canviar…contrasenya
newer mes nova|ios mes nou|mes recent que
too-old massa antic*|massa vell|d actualitzar
cannot-delete no…esborrar*
cannot-turn-off no…treure…xifr*
not-supported no es compatible|no admet
erase esborrar l iphone|esborrar el mobil
expires s eliminara|queden…dies
outage caigut|caiguda
incomplete falten|nomes…part|no…totes|perdut
paused esperant wifi
too-hot escalfa*|refred*
not-starting no comenca|no s inicia|no passa res
unknown-error error desconegut
works torna a funcionar|ara funciona|solucionat|per fi
no-error cap error|sense error*
other-subject base*…de dades
@cs
device zarizeni|mobil|mobilu
computer pocitac*|notebook*
backup *zaloh*|zaloz*
restore obnov*
storage ulozist*|prostor|pamet|pameti|misto|mista
on-device v telefonu|na telefonu|v zarizeni|na zarizeni|pamet telefonu|telefon…plny|na iphonu
network pripojeni*|k siti
files soubor*|polozk*
account ucet|uctu|prihla*
session relaci|relace
other-device jine zarizeni|jinem zarizeni|druhy iphon*|druhy telefon
new-device novy iphon*|novy telefon|noveho iphon*|docasn*…zaloh*
managed firemni*|pracovni*|spravc*
adp pokrocil*…ochran*
find-my najit iphon*|najit muj|vypn*…najit
setup dokonc*…nastav*|nastaveni…dokonc*
old-system starsi ios|starsich iphon*|prestal*…podpor*
failed selh*|nepovedl*|nepodari*|nefung*|nejde*|nedari|*nezaloh*|nelze…zaloh*|nemuz*…zaloh*|neprobeh*|chyby|chybu|chyba pri|chyba…zaloh*|nastala chyba|prerus*
problem nelze|nemuz*|nemoh*|nejde*|nedari|nepodari*|nefung*|selh*|chybu|chyba pri|nechce
not-enough nedostat*|malo mist*|neni dost*|neni…mist*|nemam…mist*|nestaci|nevejde|doslo mist*
full plny|plne|plna|zaplnen*
last predchoz*
not-completed nedokonc*|nepodari*…dokonc*|nelze…dokonc*
poor spatn*
unavailable nebyl*…k dispozici|nelze nacist
needed nutn*|potreb*|vyzad*|jen…wifi|musite|musim|musi byt
no-internet neni…internet*|bez internetu|letov*…rezim*
backup-now zalohovat nyni|zalohovat ted|tlacitk*
greyed zasedl*|nejde…kliknout|nejde…zmacknout|je sede|je seda
being-restored prave…obnov*|stale…obnov*|probiha…obnov*
not-backed-up *nezaloh*|nebyl*…zaloh*|neni zaloh*|posledn*…zaloh*
long-ago tyden|tydn*|mesic*|dny|dlouho
never dosud nebyl*|jeste nebyl*
no-access nema pristup|nemuz*…prihlas*|nedari…pristup*
verify over*|potvrd*|zada*…hesl*|chce…hesl*|poz*…hesl*
incorrect spatn*…hesl*|zapomnel*|nevim|nepamat*|neprijm*
stuck zustal*|nehybe|zbyvajici*|toci|visi na
takes-long trva…hodin*|trva…dni|trva…dlouh*|uz…hodin|celou noc|strasne dlouho
is-off vypnul*|se…vypin*
disconnected prerus*…spoj*|ztrat*…spoj*
corrupt poskozen*|neni kompat*
not-saved nelze ulozit|nejde ulozit|nepodari*…ulozit|nemohla…ulozen*
no-rights opravnen*|pristupov*…prav*|odepren*
locked zamcen*|uzamcen*
no-connection nenajde|nerozpozn*|nepripoj*|nemuz*…pripoj*|nedetek*
not-set nelze nastavit|nejde nastavit|nejde zmenit
newer novej*
too-old moc star*|starsi verz*|zastaral*|aktualizovat
cannot-delete nejde…smazat|nelze…smazat|nemuz*…smaz*|nejde…vymazat
cannot-turn-off nejde…vypnout|nelze…vypnout|nemuz*…vypn*
not-supported neni podpor*
upload nahrav*|odesil*
erase tovarn*|prodej*|vymaz*…telefon*
expires vyprsi|smazan*…za|bude smazan*
outage icloud spadl|server*…nefung*|nefung*…i vam|i vam…nefung*
incomplete neupln*|ne vsechn*|chybi…fot*|chybi…kontakt*|neobnovil*
paused ceka na wifi
too-hot prehr*|vychlad*
not-starting nejde spustit|nic se nedeje
unknown-error neznama chyba|neznamou chybu|neocekav*…chyb*
server-blocked aktualizacni*…server*|nepodepis*
works uz funguje|uz jde|opet funguje|zase funguje|vyresen*|v poradku|uspesne
no-error bez chyb*
other-subject couvaci*…kamer*|databaz*
@da
device tlf
app apple enheder
backup *sikkerhedskop*|bakke*…op
restore gendan*|fa…tilbage
storage *plads|pladsen
on-device pa denne enhed|pa enheden|pa telefonen|pa mobilen|plads pa iphone*|telefonen er…fuld|iphonen er…fuld
network netvaerk*|nettet|forbindelse*
files billeder*
account konto*|logge ind
password adgangskode*|kodeord*
other-device anden enhed|anden iphone*|gamle iphone*|gamle telefon*
new-device nye iphone*|flytte data
an-app apper
managed firmatelefon*|arbejdstelefon*|skaermtid*|begraensning*|arbejdsgiver*
adp avancere*…databeskyttelse*
find-my find min iphone*|find min telefon|finn min iphone*|finn iphone*|sla find
setup indstillingsassistent*|faerdig…sat op
old-system gamle ios*|aeldre ios*|understottes…laengere|gammel iphone
failed mislyk*|fungere*…ikke|ikke…fungere*|ikke…lykke*|gar ikke|gik ikke|kunne ikke|ikke kunne|sikkerhedskopiere*…ikke|ikke…tage…backup*|naegter*|afbryd*|afbrudt|fejlmeddelelse*|fejler|en fejl|far…fejl|fejl…opst*|problem*…at|holdt op med|fejlet|fejlkode*|bovl*|umulig*|holdt op at|ikke…lave…backup*|ikke…mulig*|gar galt|gider ikke|ikke at…backup*
problem kunne ikke|mislyk*|fejl*|lader…ikke|afbryd*|naegter|ikke laengere|lykkes ikke|fungerer ikke
not-enough ikke…tilstraekkelig*|utilstr*|for lidt|for lille|ikke…plads|lob*…tor|ingen…plads|mangle*…plads|brug…mere|kob*…mere|opgrader*…lag*|ikke mere|opbrugt|ingen ledig*|betale…mer*
full er…fuld|bliver…fuld|fyldt|helt fuld|icloud fuld|naesten fuld|blevet…fuld
last seneste|sidste|sidst
not-completed ikke…fuldfor*|ikke…gennemfor*|ikke…afslut*|ikke…faerdig*|fuldfore*…ikke|ufuldstaendig*|afbrudt
poor langsom*|ustabil*|netvaerksforhold|blokkerer|blokerer|falder ud|netvaerksproblem*
unavailable ikke…tilgaengelig*|utilgaengelig*|ikke…hente*|ikke…vises
enable sla…til|taende*|fa sla*
needed kun…wifi|kraeves|kraever|nodvendig*|skal…wifi|mobilnet*|ikke…forbundet|uden wifi|ikke…tilsluttet
no-internet ikke…internet*|uden internet*|ingen…forbindelse*|flyfunktion*
backup-now sikkerhedskopier nu
greyed er…gra|utgra*|nedton*|ikke…klikke*|bliver gra|ikke…vaelge*
being-restored ved…gendan*|gendan*…stadig|stadig…gendan*|mens…gendan*|indtil…gendan*
not-backed-up ikke…sikkerhe*|sikkerhedskopiere*…ikke|ingen…sikkerhe*|seneste…backup*|seneste…sikkerhe*|sidste…backup*|sidste…sikkerhe*|sidst…sikkerhe*|sidst…backup*
long-ago uge|uger|maneder|dage|dogn|ar siden|laenge|siden sommer*|ugen
never aldri*…taget|aldri*…lavet|aldri*…sikkerhe*|aldri*…bl*
no-access ikke…adgang|ikke…komme ind|ikke…logge ind|ikke logget
verify bekraeft*|ubekreft*|indtast*…adgangs*|skrive…adgangs*|sporger…adgangs*|beder…adgangs*|kraever adgangs*|godkend*
incorrect forkert*|ikke rigtig*|ikke…godk*|ikke…aksept*|glemt*|husker ikke|kender ikke|ved ikke|hvilken adgangskode
stuck sidder…fast|haenger|frosset|gar…sta|stopper…ved|rykker…ikke|ikke videre|aendrer…ikke|bliver…ikke faerdig*|aldri*…faerdig*|samme sted|resterende tid*|minut*…tilbage|pa 99|gar…ring|tid tilbage|samme procent|bliver aldrig
takes-long evighe*|lang tid|timer|hele natt*|hele dagen|dogn|flere dag*|langsom*|tager…laenge|over natten|hvor laenge tager
is-off slaet fra|slar…fra|deaktivere*|af sig selv|ikke aktiveret|er ikke slaet til
disconnected afbrudt fra|frakobl*|koblet…fra|kobler…fra|kobles…fra|forbindelsen…afbr*|mister…forbindelse*|mistet…forbindelse*|blev afbrudt|midt…gendan*|falder ud|nyt kabel
corrupt sikkerhedskopien…odel*|backup*…odel*|beskadiget*|korrupt*|ikke kompatib*|ikke…laeses
not-saved ikke…gem*
no-rights rettighed*|adgang naegte*|tilladelse*|ikke tilladt
locked er…last|last op|lase op*|laseskaerm*|beder om…kode*|stole…denne|vil ha koden|sporger efter kode*
no-connection ikke…forbindelse|finder…ikke|ikke…finde*|ikke…forbinde*|ikke genkend*|genkende*…ikke|kjenner…ikke|vises…ikke|dukker…ikke op*|ikke…se min
not-set ikke indstille*|ikke…saette*|ikke…aendre*|adgangskoden…kunne ikke
newer nyere version*|nyere ios*|nyere software*
too-old for gammel|aeldre version*|aeldre ios*|skal…opdater*|opdatere…forst
cannot-delete ikke…slette*|slettes ikke
cannot-turn-off ikke…deaktiver*|ikke…sla…fra|ikke…slaet…fra|ikke fjerne…krypt*
not-supported ikke…understot*|tillade*…ikke
upload overfor*
erase slette…telefonen|slette iphone*|slette enhe*|slette alt|nulstille…iphone*|fabriks*|saelge*
expires udlob*|slettes om|slettes efter|bliver slettet|dage tilbage|21 dage*
outage er…nede|ligger…nede|var nede|serverprob*|nede lige nu|fejl hos apple*
incomplete ufuldstaendig*|kun…del|nogle apps|kom*…ikke tilbag*|forsvandt|vaek|ikke gendannet|ikke inkluder*|ikke…med|nogle billeder|kun nogle
paused genoptag*
too-hot for varm|bliver…varm|overoph*|kole*…ned
not-starting ikke…begynd*|ikke…gang|sker…ikke noget|sker…ingenting|naegter|svarer ikke|hoppe*…over
unknown-error ukendt fejl|uventet fejl
server-blocked opdateringsserver*|kontakte…server*
works virker…igen|virker fint|fungerer…igen|nu virker|gik…godt|ingen problemer|uden problemer|er…lost|alt virker|fungerer fint|virker…nu|fungerer som|virker som
no-error ingen fejl*|uden fejl*
other-subject bakkamera*|hjemmeside*|backupdisk*|disken sikkerhe*|bilkamera*|bankid*|mitid*
@de
device mein*…handy|das handy|dem handy|neue*…handy|handys|handy…nich*|handy will|handy hat|mein*…gerat*|dies*…gerat*|diensthandy
icloud die cloud|der cloud|in…cloud
app apple gerate app|app apple gerate
computer *rechner*|festplatte*|laufwerk*|externe*…platte|lokale*…backup*
backup sicherung*|*esicherung*|*nsicherung*|icloudsicherung*|sichern|*gesichert*|sichert*|sicherheitskopie*
restore wiederher*|wieder herst*|wieder herg*|stell*…wieder her|*ckspiel*|zuruckgesp*|zurucksicher*|backup…*spielen|backup…*gespielt|backup…zuruck|sicherung…zuruck|wieder…*spielen|wieder drauf*|aus…backup…einricht*|neue*…iphone…ubertrag*|neue*…iphone…*spielen
storage *speicher|*speicherpl*|platz|*platzmangel|kapazitat*|gb…voll|icloud…voll
on-device auf dies*…gerat*|auf dies*…iphone|speicher*…auf…iphone|speicher*…im iphone|speicher*…handy*|speicher*…gerat*|platz auf…iphone|platz…handy|iphone…kein platz|iphone…keinen platz|iphone…kein speicher*|iphone…keinen speicher*|iphone…genug speicher*|iphone…genug platz|iphone…wenig speicher*|iphone…wenig platz|handyspeicher*|geratespeicher*|iphone speicher*|intern*…speicher*|iphone voll|iphone…ist voll|handy…voll|iphone selbst
network netzwerk*|netz|verbindung*|dsl|lte|mobilfunk*|mobile*…daten
wifi drahtlos*
files datei*|dokumente|daten|objekte
account anmeld*|angemeldet|anzumelden|einlog*|zugangsdaten
password *passwort*|*kennwort*|pw
email mails|mailadresse*
session sitzung*
other-device ander*…gerat*|weitere*…gerat*|zweite*…gerat*|zweite*…iphone
new-device fur…neue*…iphone|furs neue iphone|auf…neue*…iphone|temporare*…backup*|temporare*…sicherung|temporare*…speicher*|vorubergehende*…backup*|vorubergehende*…speicher*|umzug…neue*
an-app appdaten|anwendung*
encryption verschluss*|verschlues*|unverschl*
managed *profil|verwaltet*|*verwaltung|firmen*|der arbeit|schule|arbeitgeber*|diensthandy*|dienst iphone|dienstlich*|unternehmens*|bildschirmzeit|beschrankung*|der firma|unsere*…firma
adp erweiterte*…datenschutz*|ende zu ende verschl*
find-my wo ist.*|wo ist…deaktiv*|wo ist…aktiv*|wo ist…ausschalt*|funktion wo ist|iphone suche*|aktivierungssperre*
setup einrichtungsass*|einrichtung…abgeschl*|einrichtung…abschl*|einrichtung…nich*|einrichtung…fertig|fertig…eingericht*|fertig…einricht*|zu ende ein*|vollstandig eingericht*|nich*…eingerichtet
old-system alte*…ios*|nich*…mehr…unterstutz*|unterstutz*…nich*…mehr|support…eingestellt|kein*…support
failed kann…backup…nich*|las*…backup…nich*|geh*…backup…nich*|klapp*…backup…nich*|bekomm*…backup…nich*|geh*…nich*|geht nix|ging…nich*|nich*…geht|funktionier*…nich*|nich*…funktionier*|klapp*…nich*|nimmer|nich*…klappt|nich*…geklappt|lauft…nich*|geling*…nich*|will…nich*|kann…nich*|kann…kein*|konn*…nich*|konn*…kein*|las*…nich*|laes*…nich*|las*…kein*|lies*…nich*|einfach nich*|plotzlich nich*|immer…nicht|leider nich*|nich*…moglich|kein*…moglich|unmoglich|*erfolglos|nich*…erfolgreich|*fehler*|fehl|fehlg*|fehls*|*scheiter*|missl*|verweiger*|weigert*|verhinder*|bricht|abgebroch*|streikt|spinnt|blockiert|nich*…sichern|nich*…gesichert|nich*…erstell*|nich*…werden|kein*…backup*…mehr|kein*…erstell*|kein*…mach*|mach*…kein*|nich*…durch*|nich*…gemacht|sturzt…ab|unterbrochen|schief*|plotzlich kein*|sichert…nich*|kein*…durch*|kein*…hin|erstell*…kein*|bekomm*…kein*|krieg*…kein*|bekomm*…nich*|warum…nich*|wieso…nich*|warum…kein*|problem*…backup*|problem*…sicher*|backup*…problem*|stoppt|gestoppt|abbrech*|abbricht|abbruch*
problem geh*…nich*|ging…nich*|nich*…geht|funktionier*…nich*|nich*…funktionier*|klapp*…nich*|nich*…klappt|lauft…nich*|will…nich*|kann…nich*|kann…kein*|konn*…nich*|konn*…kein*|las*…nich*|laes*…nich*|las*…kein*|lies*…nich*|einfach nich*|plotzlich nich*|immer…nicht|leider nich*|nich*…moglich|kein*…moglich|unmoglich|*fehler*|fehl|fehlg*|fehls*|*scheiter*|verweiger*|weigert*|verhinder*|bricht|abgebroch*|blockiert|nich*…sichern|nich*…gesichert|nich*…erstell*|nich*…werden|kein*…backup*…mehr|kein*…mach*|nich*…mehr|nich*…aktivier*|nich*…*schalt*|nich*…wiederher*|springt|erst danach|danach erst
not-enough brauche mehr…speicher*|nich*…genu*|nich*…ausreich*|zu wenig|zu knapp|zu klein|zu gross*|pass*…nich*|reich*…nich*|nich*…reicht|nicht aus|speicher*…fehlt|platz fehlt|fehl*…speicher*|fehl*…platz|kein*…speicher*|kein*…platz|kaum…platz|wenig speicher*|wenig platz|*platzmangel|speicherproblem*|mehr speicher*|benotig*…speicher*|uberschr*
full ist voll|fast voll|immer…voll|wieder voll|speicher*…voll|icloud…voll|cloud…voll|platte…voll|gb…voll|voll ist|randvoll|volle*…speicher*|volle*…icloud|aufgebraucht|erschopft|schon…voll
last letzte*|vorherige*|zuletzt
not-completed nich*…abgeschl*|nich*…abschl*|nich*…fertig*|nich*…beend*|nich*…durchge*|nich*…zu ende|nich*…vollstandig*|nich*…komplett|unvollst*|nie…fertig|lauft…nich*…durch
poor schlecht*|schwach*|nich*…stabil|problem*…internet|problem*…verbindung|lahm*|uberlastet|internet…bricht|verbindung…bricht|*ungsproblem*
unavailable nich*…verf*|nich*…abruf*|nich*…erreichbar|derzeit nich*|momentan nich*|nich*…laden|nich*…anzeig*|nich*…angezeigt|lad*…nich*
enable aktivieren|aktivierung|einschalt*|einzuschalten|anschalten|wird…aktiviert|aktiviert werden|nich*…aktiviert|schalter|regler|wieder an
needed benotigt|erforderlich|notwendig|notig|brauch*…wifi*|wifi…brauch*|wifi pflicht|muss…wifi*|muss…netz*|muss erst|verbunden sein|nur…wifi*|ohne wifi*|uber…mobilfunk*|kein wifi*|keinen wifi*|nicht mit…wifi*|nicht im wifi*|uber…lte|mobile*…daten
no-internet kein*…internet*|ohne internet*|keine verbindung|flugmodus|nich*…internet|stell*…internetverb*|mit…internet verb*
backup-now backup jetzt|jetzt…backup|jetzt sichern|jetzt erstellen|knopf…backup*|schaltflache…backup*|backup knopf
greyed *gegraut*|ausgrau*|ist…grau|bleibt…grau|wird grau|grau hinterlegt|grau ist|graue*…schaltflache|nich*…*klick*|nich*…drucken|nich*…auswahl*
being-restored gerade…wiederher*|noch…wiederher*|wird…wiederherg*|wird…hergestellt|wiederherstellung…lauft|wiederherstellung…abgeschl*|wiederherstellung…fertig|wahrend…wiederher*|bis…wiederher*|lauft…wiederher*
not-backed-up nich*…gesichert|kein*…backup*|kein*…sicherung|backup…gemacht|sichert…nich*|letzte*…backup*|letzte*…sicherung|zuletzt…gesichert|letzte*…backup…von|letzte*…backup…vom|backup ist…alt|letzte*…backup…vor|sicherung…vor|automatische*…backup*|nich*…automatisch
long-ago woche*|monat*|jahr*|seit…zeit|lang*…zeit|seit lang*|seit ewig*|schon lang*|lange nich*|ewig nich*|lange kein*|ewig kein*|seit ende|seit…tagen|vor…tagen|paar tage*|januar|februar|marz|september|dezember
never noch nie*|wurde…nie|habe nie|hat…nie|nie…sicherung|nie…gesichert|kein*…einzige*|noch kein*…backup*|noch kein*…sicherung|bisher kein*…backup*|noch nicht gesichert|nie ein backup|nie…backup…gemacht
no-access kein*…zugriff|zugriff…nich*|zugriff…fehl*|nich*…zug*|nich*…erreich*|nich*…anmelden|nich*…angemeldet|nich*…einloggen|anmeld*…fehl*|komm*…nich*…in|komm*…nich*…rein|konto gesperrt|ausgesperrt
verify *bestatig*|*verifizier*|uberpruf*|authentifiz*|passwortabfrage*|passwort…einge*|passwort…wieder|passwort…standig|erneut…eingeben|wieder…eingeben|nach…passwort|verlangt…passwort|will…passwort|aufgefordert
incorrect weiss…passwort|weiss…passwort…nich*|kenn*…passwort…nich*|*falsch*|inkorrekt*|ungultig*|nich*…richtig|nich*…akzeptier*|stimmt…nich*|geht…nich*|funktionier*…nich*|akzeptier*…nich*|akzeptier*…passwort|vergess*|kenn*…nich*|weiss…nich*|erinner*…nich*|fallt…nich*|keine ahnung|unbekannt*|nie…vergeben|nie…passwort|nie ein*|zurucksetzen
stuck backup hangt|backup haengt|backup steht|wiederherstellung hangt|*balken…hangt|*balken steht|hangt…fest|hangt…bei|haengt…bei|hangt…seit|hangt sich|hangt immer|hangt schon|bleib*…hang*|bleib*…haeng*|bleib*…steh*|bleib*…steck*|blieb…hang*|bleibt…bei|hang*…bl*|hang*…gebl*|steh*…bl*|stelle steh*|hangenbl*|steckt…fest|steht seit|seit gestern bei|seit…stunden bei|stillstand|eingefroren|komm*…nich*…weiter|geht…nich*…weiter|kein*…fortschritt|bewegt…nich*|ruhrt…nich*|tut sich…nich*|verbleib*|restzeit|zeit wird|wird…nich*…fertig|nie…fertig|hort…nich*…auf|dreht sich|*schleife|endlos*|steht bei…prozent|nich*…hinaus
takes-long ewig lang*|dauert…ewig*|*braucht…ewig*|zu lang*|so lange|sehr lang*|dauert…lang*|dauert…stunden|dauert…tage*|dauert schon|seit…stunde*|schon…stunde*|nach…stunde*|uber…stunde*|stundenlang*|ganze*…nacht|ganzen tag
is-off backup*…deaktiviert|deaktiviert sich|schalte*…aus|schalte*…ab|geht immer…aus|plotzlich aus|von selbst…aus|von allein*…aus|ausgeschaltet|abgeschaltet|nich*…eingeschaltet|backup aus|backup ist aus|backup…nich*…aktiv|nicht aktiviert ist
disconnected verbindung…iphone…verloren|getrennt|trennt*|verbindung…verloren|verbindung…unterbroch*|verbindung…bricht|verbindung…abbr*|verbindungsabbr*|verlier*…verbindung|abgesteckt|neues…kabel|kabel…gewechselt|kabel…getauscht
corrupt *beschadigt*|backup…defekt|backup…kaputt|defekte*…backup*|*korrupt*|nich*…kompat*|inkompat*
not-saved nich*…*platte…speichern|nich*…gespeichert|nich*…speichern|nich*…pc gesichert|nich*…schreiben|nich*…geschrieben|speichern…nich*|speichern…fehl*
no-rights zugriffsrecht*|*berechtigung*|schreibrecht*|kein*…rechte|zugriff…verweigert|zugriff…ordner|schreibgeschutzt|*vollzugriff
locked code…eingeben|gesperrt*|*entsperr*|code eingeb*|code…iphone|sperrbildschirm*|iphone code|mit code|durch…code|den code|diesem computer…vertrauen
no-connection kein*…verbindung|nich*…verbinden|nich*…verbunden|nich*…erkannt|nich*…gefunden|nich*…angezeigt|nich*…koppel*|nich*…erkenn*|erkenn*…nich*|find*…nich*|taucht…nich*|verbindet…nich*|verbindung…nich*|verbindung…fehl*|ungultige antwort|mit…code gesperrt|diesem computer…vertrauen
not-set nich*…fest*|nich*…*setz*|nich*…vergeben|nich*…geandert|nich*…andern|nich*…entfernen|kein…festlegen|passwort andern…nich*
newer neuere*…version*|neuere*…ios*|neuere*…software*|neuere*…system*|hohere*…version*|hohere*…ios*|neuer als|zu neu
too-old zu alt*|veraltet*|alte*…ios*|alte*…software*|alte*…version|nich*…neuesten|muss…aktualisier*|muss…update*|erst…aktualisier*|erst…update*|*update erforderlich|benotigt…ios|braucht…ios|aktualisiert werden
cannot-delete losch*…fehler*|nich*…backup…*losch*|nich*…*losch*|nich*…*loesch*|nich*…entfern*|losch*…nich*|kein*…*losch*|fehler…*losch*
cannot-turn-off nich*…deaktivieren|nich*…ausschalten|nich*…abschalten|nich*…deaktiviert werden|deaktivieren…nich*|ausschalten…nich*|haken…ausgegraut|haken…nich*|hakchen…nich*|verschluss*…ausgegraut|verschlusseln…nich*|verschlusselung…nich*|immer verschlusselt|erzw*…verschluss*
not-supported nich*…unterstutz*|nich*…zugelassen|nich*…erlaubt|unterstutz*…nich*|unterstutz*…kein*|erlaubt…kein*|app*…nich*…gesichert|app*…nich*…sichern
upload hochladen und|hochladen…backup|backup…hochladen
erase vor…loschen|vor…zurucksetzen|vor*…verkauf|beim loschen mein*|inhalte und einst*|wollte…zurucksetzen|verkaufen
expires lauft…ab|verfallt|wird…geloscht|geloscht w*|21 tage*|tage…ubrig|noch…tage*
outage viele nutzer|einige nutzer|fur alle nutzer|nutzer…berichten|ist down|sind down|grad*…down|server…down|*ausfall|ausfalle*|icloud…ausgefallen|*storung*|server…uberlastet|server…nich*…erreichbar|dienst*…nich*…erreichbar|icloud…nich*…erreichbar|probleme…icloud
incomplete unvollst*|nich*…vollstandig|nich*…komplett|nich*…alle|nicht alles|nich*…dabei|nich*…ubernommen|fehlen|fehlt…halfte|nur…teil|nur…halfte|teilweise|einige…nich*|sind…weg|sind…verschwunden|alles weg|alle…weg
paused pausier*|angehalten|fortgesetzt|fortzusetzen|wartet auf|warten auf
too-hot zu warm|wird…warm|heiss*|*kuhl*|uberhitz*
not-starting startet…nich*|startet…nie|startet kein*|beginnt…nich*|fangt…nich*|geht…nich*…los|nich*…startet|nich*…starten|passier*…nich*|nichts passiert|tut sich…nich*|reagiert nich*
unknown-error unbekannte*…fehler*|unerwartete*…fehler*
server-blocked *update server*|*updateserver*|*aktualisierungsserver*|*aktivierungsserver*|server…aktualisierung*|nich*…kontaktier*|nich*…signiert
works geht wieder|gehts wieder|funktioniert wieder|lauft wieder|klappt wieder|sichert wieder|endlich wieder|alles wieder|nun wieder|heute wieder|geht…backup wieder|klappt…backup wieder|funktioniert…backup wieder|wieder geht|wieder funktioniert|backup…erfolgreich|backup…durchgelaufen|jetzt…geklappt|endlich…geklappt|heute…geklappt|hat…geklappt|wurde erfolgreich|funktioniert…problemlos|funktioniert…ohne probleme|lauft…problemlos|kein problem|problem…behoben|gelost|alles…ordnung
no-error kein*…fehler|ohne fehler|fehlerfrei
other-subject datenbank*|ruckfahrkamera*|windows sicherung|systemsicherung|sicherung fliegt|sicherung…raus|webseite|webserver|spielst*|diskstation|notstrom*|usv|home*…assistant
@el
device συσκευ*|κινητ*|τηλεφων*
computer υπολογιστ*
backup αντιγραφ*|εφεδρικ*|μπακαπ
restore επαναφ*|ανακτ*|αποκαταστ*
storage χωρο*|μνημη*
on-device στη συσκευη|στο κινητο|χωρο στο iphone|iphone…γεματο
network δικτυ*|συνδεσ*|ιντερνετ|διαδικτυ*
files αρχεια|φωτογραφι*
account λογαριασμ*
password κωδικ*
email ταχυδρομ*
other-device αλλη συσκευη|αλλο iphone
new-device νεο iphone|νεο κινητο|καινουρι*|προσωριν*
an-app εφαρμογ*
encryption κρυπτογραφ*
managed διαχειρ*|περιορισμ*
find-my ευρεση…iphone
setup βοηθ*…ρυθμισ*
old-system παλιο iphone|παλιο ios
failed απετυχ*|αποτυχ*|δεν…λειτουργ*|δεν δουλευει|δεν μπορ*|δε μπορ*|δεν γινεται|δεν κανει…backup|δεν κανει…αντιγραφ*|δεν ειναι δυνατ*|σφαλμα*
problem προβλημα*|δεν μπορ*|σφαλμα*
not-enough δεν…αρκετ*|δεν…φτανει|τελειωσ*|περισσοτερ*
full γεμισ*|γεματ*
last τελευται*|προσφατ*
not-completed δεν…ολοκληρ*
poor κακ*…συνδεσ*|αργ*|αδυναμ*
unavailable δεν…διαθεσιμ*
enable ενεργοποι*
needed χρειαζ*|απαιτει*|πρεπει…wifi
no-internet δεν…internet|λειτουργια πτησης
backup-now αντιγραφου τωρα|backup τωρα|κουμπι…αντιγρ*
greyed γκρι|γκριζ*|δεν…πατησω
being-restored γινεται…επαναφορα|εκτελειται…επαναφ*
not-backed-up δεν…αντιγραφ*|τελευται*…αντιγραφ*|δεν…backup
long-ago εβδομαδ*|μηνες|μερες|καιρο
never δεν…ποτε
no-access δεν…προσβαση|δεν…συνδεθ*
verify επιβεβαι*|επαληθευσ*|ζητα*…κωδικο
incorrect λαθος|ξεχασ*|δεν θυμαμαι
stuck κολλ*|κολλησ*|κολλα*|δεν προχωρ*|απομεν*
takes-long ωρες|αργει|μερες
is-off απενεργοποιημεν*|δεν…ενεργο
disconnected αποσυνδε*|χανει…συνδεση
corrupt κατεστραμμεν*|μη συμβατ*
not-saved δεν…αποθηκευ*
no-rights δικαιωμα*
locked κλειδωμεν*|ξεκλειδω*
no-connection δεν…αναγνωρ*|δεν…βρισκει|δεν…βλεπει|δεν…συνδεεται
newer νεοτερη*
too-old παλια εκδοση|πρεπει…αναβαθμ*|πρεπει…ενημερω*
cannot-delete δεν…διαγρ*|δεν…σβησ*
cannot-turn-off δεν…απενεργ*
not-supported δεν…υποστηριζ*
upload ανεβασμα
erase σβησω το iphone|πουλησ*
expires ληγει|θα διαγραφει
outage εχει πεσει|εκτος λειτουργιας
incomplete λειπουν|ελλιπ*|χαθηκ*
paused παυση
not-starting δεν…ξεκιν*|δεν συμβαινει
unknown-error αγνωστο σφαλμα
works δουλευει ξανα|λειτουργει ξανα|λειτουργει κανονικα|λυθηκε|επιτυχ*
other-subject οπισθοπορει*|βαση δεδομενων|ιστοσελιδ*
@en
device mobile device|apple device|handset|my device|this device|phone|phones|smartphone
icloud icould|iclod|iclound|apple cloud|the cloud
app apple device app|apple mobile device
computer desktop|notebook|pcs|macs|hard drive|disk|c drive|external drive
backup backed up|backing up|back it up|bakup|bacup|baclup|snapshot
restore restor*|recover*|put back|transfer from|resotre|set up from backup|put…backup on|load…backup|backup onto|backup to my new|get…backup onto
storage storage|space|capacity|quota|data limit|storag|sotrage|phone memory|icloud memory|the memory|room|gb left|mb left|gb free|mb free|megabytes|gigabytes
on-device on this device|on my device|on the device|on my iphone|on the iphone|on this iphone|on my phone|on the phone|iphone storage|on your iphone|on your device|on your phone|device storage|phone storage|internal storage|of the device|full iphone|full phone|iphone is full|phone is full|device is full|iphone is almost full|phone itself|iphone itself|device itself
network network|connection|dns|domain|server|servers|hotspot|cellular|vpn|upload speed|bandwidth|isp
wifi wireless
files file|files|documents|data|items
account account|appleid|sign in|signed in|log in|login|credentials|apple password|icloud password
password password*|passcode|pass code|passwrd|pasword|passphrase
email mail
session session
other-device another device|other device|another iphone|other iphone|different device|different iphone|second iphone|another phone|other phone|old iphone|old phone
new-device new iphone|new phone|new device|my new|temporary|temporarily|move my data|move data|transfer to|switching to|trade up|upgrading to|to a new
an-app apps|application|applications
encryption encrypt*
managed work profile|profile installed|profile…iphone|admin|company|organization|organisation|school|work phone|managed|supervised|it department|employer|policy|restriction*|parental|screen time
adp advanced data protection|adp|end to end encryption|end to end encrypted
find-my activation lock
setup setup|set up assistant|setting up|hello screen|set up yet
old-system ios 8|ios 7|ios 6|ios 5|iphone 4|iphone 4s|iphone 3g|iphone 1|old ios|older versions|legacy|no longer support*|discontinu*|end of support|end support|stop supporting
failed not complet*|wont complete|never completes|cannot complete|cant complete|doesnt complete|trouble backing up|problem backing up|problems backing up|issues backing up|wouldnt backup|not able to backup|cant make a backup|cant do a backup|cant create a backup|not backup|fail*|unsuccessful*|not work*|isnt working|doesnt work|didnt work|stopped working|cannot backup|cant backup|cant be backed up|cannot be backed up|couldnt backup|wont backup|doesnt backup|not backing up|error*|unsuccesful|never works|no longer work*|not succeed*|wont work|broken|stops working|refuses|refused|struggle*|prevents|blocks|blocking|blocked|could not be backed up|couldnt be backed up|wont back|not possible|impossible|does not progress|crash*|not create a backup|cancelled|canceled|interrupted|went wrong|goes wrong|stops backing up|stopped backing up|quit backing up|no backup since|no backup made|no backup of my|no backup happens|cannot make a backup|cannot create a backup|unable|can no longer|dies|gives up|quits|not go through|doesnt go through|wont go through|never goes through|halfway|keeps stopping|stops after|couldnt finish|not let me backup|wont let me backup|not back|got nowhere|does nothing|nothing received
problem cannot|cant|could not|couldnt|unable|wont|fails|failed|error|issue|issues|trouble|not able|errors|not let me|refuses|impossible|not possible|can not|will not|does not|doesnt|unsuccessful|no longer
not-enough not having enough|havent enough|not enough|isnt enough|dont have enough|doesnt have enough|insufficient|running out|ran out|run out|no more|low on|no space|no storage|lack of|too little|not have enough|doesnt fit|does not fit|wont fit|too big|too large|bigger than|larger than|exceed*|no room|without enough|never enough|short of|insufficent|over quota|over the limit|buy more storage|upgrade my storage|upgrade storage|out of space|out of storage|out of room|out of memory|out of capacity|down to…mb|down to…gb|less…space than|less…storage than|cant hold|cannot hold|wont hold|only…left|not…big enough|too full|used up|needs more|need more
full is full|are full|was full|storage full|space full|almost full|nearly full|gets full|maxed out|filled|fills up|at capacity|out of storage|out of space|used up|max capacity|quota exceeded|is now full|phone full|iphone full|drive full|disk full|memory full|completely full|totally full|already full
last last|latest|previous|most recent|lasted
not-completed couldnt be completed|cannot be completed|cant be completed|didnt finish|did not finish|wont complete|wasnt completed|unable to be completed|not complete|couldnt complete|cannot complete|cant complete|wont finish|doesnt finish|never finished|never completed|uncompleted|unfinished|failed to complete|fails to complete|couldnt finish|could not finish|not completing|not…finished|couldnt be finished|cant be finished|didnt…complete|never…completes|not…completed
poor because of…network|because of…connection|due to…network|poor|bad|slow|weak|unstable|spotty|unreliable|drops|dropping|dropped|instab*|flaky|intermittent|low speed|low speeds|interrupted|blocking|blocked|filter*|block|blocks|network problem*|network issue*|connection problem*|connection issue*|wifi problem*|wifi issue*|internet problem*
unavailable disabled|inactive|does nothing|unavailable|not available|werent available|inaccessible|couldnt be accessed|could not be accessed|unable to load|wont load|cant load|cannot load|not load|not accessible
enable enable|enabling|turn on|turning on|switch on|activate|activating|enabled|turned on|switching on|set up|toggle|turn it on|turn back on|reactivate|start using
needed must be|need a|needs a|need wifi|needs wifi|require*|have to be|without wifi|only on wifi|must connect|need to be connected|needs to be connected|only works on|only with|has to be on|over cellular|mobile data|cellular data|not connected to|no wifi|isnt connected
no-internet no internet|airplane mode|aeroplane mode|flight mode|not connected to the internet|connect to the internet|no connection|internet connection
backup-now backup now|button
greyed grey|greyed|gray|grayed|dimmed|not clickable|unclickable|cannot tap|not tappable|cannot click|cant select|faded|unable to tap|wont let me tap|cant…tap|cant…press|cant…click|not…press|not…tap|wont…press|doesnt respond|no response
being-restored being restored|still restoring|restore in progress|currently restoring|finish restoring|restoring from icloud|is restoring|are restoring|restoring apps|while restoring|until restor*|restore finishes|restore is done|restoring this iphone|restore is complete|has not finished restoring|not done restoring|restoring from this backup
not-backed-up last backup…week*|last backup…month*|last successful backup…week*|last backup…days old|no backup for|no backup in|no successful backup|without a backup|isnt backing up|is not backing up|not backing up automatically|no recent backup|last successful backup|doesnt backup|didnt backup|did not backup|not backup automatically|no automatic backup|auto backup|last backup…ago|last backup was|last backup says|last backup shows|last backup date|last backup from|stopped…backing up|no longer backs up|hasnt…backed up|havent…backed up|hasnt…backup|not…backed up
long-ago weeks|month|months|days|year|years|ages|long time|for a while|since january|since february|since march|since may|since june|since july|since august|since september|since october|since november|since december|does not change|a day|since last|since before
never not once|no backups|no backup yet|no backup exists|never backed up|never been backed up|never backup|has never…backed|has never…backup|have never…backed|never had a backup|never made a backup|never made any backup|never ran|never once|no backup ever|not a single backup
no-access unable to access|cannot access|cant access|couldnt access|unable to reach|cant reach|cannot reach|not access|cant sign in|cannot sign in|unable to sign in|cant log in|not signed in|account error
verify verif*|re enter|reenter|sign in again|authenticat*|update your password|need to sign in|type my password|keeps asking for|wants my…password|wants…password|asks for…password|asking for…password|password again|enter…password
incorrect wrong|not accept*|doesnt accept|wont accept|forgot*|dont know|dont remember|forget|unknown|not correct|isnt correct|rejected|not recognized|not recognised|doesnt work|does not work|never set|didnt set|dont have|lost|reset|required to|not working|whatever i enter|whatever i type|never had one|never created|never made one|no password works|none of my passwords|doesnt match|not right|any password
stuck wont get past|doesnt get past|not get past|stalls|stalled|halts|stopped at|stops at|stays at|not finishing|doesnt finish|does not finish|never completes|keeps saying|stuck|hang|hangs|hanging|frozen|freezes|never finish*|never ends|not moving|no progress|doesnt progress|wont finish|not budging|same percentage|same spot|at 99|at 1|wont complete|spinning|spins|loops|goes up not down|not change|not progress|sitting at|sits at|wont move|never gets|remains at|remaining|estimating|calculating|paused|froze|not ending|never end|endless|endlessly
takes-long takes days|taking days|days to|days already|days and counting|forever|overnight|ages|slow|slowly|taking so long|all night|all day|hours|never ending|long time|ridiculously long|eternity|over an hour|too long
is-off is off|was off|turned off|switched off|turns itself off|keeps turning off|not turned on|keeps switching off|disabled|turned itself|isnt on|not enabled|isnt enabled|not on|switch off|turns off
disconnected disconnect*|lost connection|unplugged|loses connection|losing connection|connection reset|drops connection|connection drops|no longer connected|not connected|cable|usb connection|unpluged|connection…lost|dropped…connection|connection…dropped
corrupt not compatible|incompatible|damaged|currupt|courrupt|corrup|coruppt|not compatable|unreadable|invalid|broken|bad backup|manifest
not-saved couldnt be saved|cannot be saved|cant be saved|unable to save|could not save|couldnt save|cant save|cannot save|not be saved|not saved|failed to save|wasnt saved|unable to be saved|failed to write|write error|unable to write
no-rights permission*|read only|not permitted|access to the folder|full disk access|permision*|rights|denied|do not have access|dont have access
locked is locked|was locked|locked with|device locked|iphone locked|enter passcode|enter the passcode|enter my passcode|unlock*|passcode prompt|trust this computer|trust prompt|asks for passcode|asking for passcode|passcode protected|device passcode|screen locked|password protected device|phone locked|lock screen|passcode on iphone|passcode on the iphone
no-connection could not connect|couldnt connect|cannot connect|cant connect|unable to connect|not recognized|not recognised|doesnt recognize|doesnt recognise|not detect*|doesnt detect|doesnt see|not seeing|not show up|doesnt show up|not showing up|wont connect|will not connect|not connecting|invalid response|could not find|cant find my|not appear|trust this computer|pair*|connection failed|not be recognized|lockdown*|usbmux*
not-set cannot be set|could not be set|cant be set|couldnt be set|cannot set|cant set|unable to set|not set|failed to set|wont set|couldnt change|cannot change|cant change|could not be changed|wont let me set|change the backup password|remove the password|setting password failed|set a password
newer newer|later version|more recent|too new|downgrad*|higher version|latest version|later ios|higher ios|later software
too-old too old|older version|older ios|outdated|out of date|needs to be updated|must be updated|need to update|update required|update my iphone|update the iphone|needs an update|requires ios|old version|older software|requires newer|requires a newer|not up to date
cannot-delete couldnt delete|not be deleted|failed to delete|cannot be deleted|cant be deleted|cant remove|cannot remove|unable to remove|doesnt delete|not delete|cant…delete|cannot…delete|delet*…error|delet*…fail*|wont…delete|unable to…delete
cannot-turn-off could not turn off|not be turned off|will not turn off|cannot be turned off|cant be turned off|cannot disable|unable to disable|cant switch off|cannot switch off|cannot uncheck|cant uncheck|greyed out|wont let me turn…off|cant turn…off|unable to turn…off|couldnt turn…off|turn…off…error|wont turn…off|cannot turn…off|cant…disable|cant stop
not-supported not supported|unsupported|doesnt support|does not support|isnt supported|not allowed|doesnt allow|cannot be backed up
upload upload*
erase erase|erasing|trade in|wipe|wiping|factory reset|reset all content|sell|selling|give away
expires deleted in|days left|21 days|be deleted|end soon|run out
outage some users|many users|users report*|apple servers|outage|outages|downtime|not responding|system status|offline worldwide|having problems right now|disruption*|hit by|knocked offline|icloud…down|apple…down|server*…down|service*…down|backup…down|down for everyone|down for me|down again|down right now|everyone…down|is it down
incomplete not everything|some items|some data|some apps|missing|not all|only part|partially|partly|didnt come back|didnt restore|not restored|werent restored|could not be restored|arent included|not included|left out|without my|lost my|gone
paused paused|pause|on hold|resume|waiting for wifi|waiting to
too-hot cool down|cools down|overheat*|hot
not-starting wont start|doesnt start|not start|never starts|nothing happens|refuses to|refuse to|doesnt begin|wont begin|does nothing|will not backup|wont even start|skips|skipped|no option to backup|not initiate|wont initiate|not respond*
unknown-error unknown error|unknown errors|unexpected error
server-blocked update server|could not be contacted|cannot be contacted|activation server|hosts file|server blocked|verification server|could not contact|cannot verify|no longer signed|not signed|not signing|isnt signing
works works again|work again|working again|works now|works fine|working fine|work fine|no problem|no problems|no issues|fixed now|successfully|succeeded|backed up fine|up to date|works perfectly|works great|solved|its working|now works|is working|worked fine|everything is fine|success|back to normal|resolved|no longer fails|backs up fine|successful|was able to
no-error no error|no errors|without error|without errors|zero errors|no problems at all
other-subject time machine|timemachine|whatsapp*|android*|samsung*|galaxy|huawei|xiaomi|windows backup|windows server|database*|sql|mysql|postgres*|backup cameras|nas drive|synology|qnap|veeam|acronis|carbonite|backblaze|onedrive|dropbox|backup generator|battery backup|backup battery|truenas|proxmox|titanium backup|playstation|xbox|nintendo|backup disk|backup drive|backup plan|backup singer|backup dancer|time capsule|carbon copy|superduper|icloud drive backup tool|exchange server|sharepoint|windows 10|windows 11|windows pc backup|line chat|kakaotalk|wechat|signal|contacts backup app|wallet|authenticator|2fa|seed phrase|game progress|save game|save data|minecraft|roblox|pokemon|steam|raspberry|docker|kubernetes|github|git|server backup|cpanel|hosting|website|plugin|mongodb|redis|oracle|vmware|hyper v|tape|borg|restic|duplicati|rsync|backup light|toyota|honda|ford|tesla|sump pump|ups|pixel|oneplus|kindle|fitbit|garmin|dashcam|chromebook|outlook|gmail|icloud photos library|final cut|logic pro|quickbooks|lightroom|bitlocker|chia|plex
@es
device movil|moviles|celu|mi cel|el cel|aifon*|ifon*
icloud la nube|mi nube|iclaud|aicloud
computer ordenador*|compu|portatil*|este equipo|mi equipo|el disco|del disco|disco duro
backup copia*…seguridad|una copia|mi copia|esta copia|copia de|copia en|copia del|hac*…copia|ultima copia|sin copia|respald*
restore recuper*…respaldo|recuper*…datos|carg*…la copia|pasar la copia|desde la copia|desde un*…copia
storage almacenamiento|espacio|cuota
on-device en este dispositivo|en el dispositivo|espacio…en el iphone|espacio…en mi iphone|espacio…en este iphone|espacio en…celular|espacio en…telefono|espacio en…movil|espacio del iphone|memoria…movil|almacenamiento del iphone|almacenamiento interno|iphone no tiene espacio|iphone sin espacio|iphone lleno|iphone esta lleno|iphone casi lleno|celular…lleno|telefono…lleno|movil…lleno
network la red|una red|de red|mi red|conexion|coneccion|cobertura|senal|modem
wifi red inalambrica|guifi
files archivo*|fichero*|elementos|datos
account cuenta|id de apple|inici*…sesion|credenciales
password contrasen*|clave|claves|contracena
email correo*
other-device otro iphone|otro dispositivo|otro telefono|otro celular|otro movil|iphone viejo|iphone antiguo
new-device iphone nuevo|nuevo iphone|celular nuevo|nuevo celular|movil nuevo|nuevo dispositivo|copia…temporal|temporalmente|cambi*…de iphone|trasladar|transferir
an-app aplicacion|aplicaciones
encryption cifr*
managed perfil de la empresa|perfiles|del trabajo|de trabajo|organizacion|colegio|escuela|gestionad*|supervisad*|restricci*|restringid*|mi empresa|de empresa|iphone de la empresa|movil de la empresa
adp proteccion avanzada|proteccion de datos avanzada|extremo a extremo
find-my buscar mi|busca mi|encontrar mi|encuentra mi|desactiv*…buscar|apag*…buscar|quit*…buscar|bloqueo de activacion
setup asistente|configuracion inicial|sin configurar
old-system ios antiguo|iphone…viejo|iphones antiguos|versiones anteriores|tiene soporte|da soporte|dar soporte
failed falla|fallan|fallo*|fallando|fallar*|fallid*|fracas*|no funcion*|no sirve|no me va|no hac*…copia*|no hac*…respaldo*|no hac*…backup|no me hac*|no se hac*|no se hizo|no ha|no se ha|no quiere*|no…realiz*|no respald*|no se respald*|no me respald*|no se esta|no guarda|no se guarda|no restaur*|no se restaur*|no pued*|no se pu*|no pud*|no he podido|no consig*|no logr*|no hay manera|no hay forma|no dej*|no me dej*|no permit*|no es posible|no fue posible|imposible|dejado de|dejo de|problema*…para|problema*…al|problema*…con la copia|problema*…con el respaldo|se interrump*|interrumpid*|se cancel*|se corta|se cierra|sale mal|no…complet*|fallado|fallaba|incapaz|da problemas
problem fallo|falla|fallid*|no pued*|no pud*|no he podido|no ha podido|no se pu*|no se ha|no consig*|no logr*|no me dej*|no dej*|no permit*|no quiere*|no es posible|no fue posible|no hay manera|no hay forma|imposible|no funcion*|ya no|no se activ*|no hac*…copia*|no hac*…respaldo*|no hac*…backup|no me hac*|no respald*
not-enough no…suficiente|no hay…espacio|no hay memoria|no tengo…espacio|no teng*…memoria|no tiene espacio|no queda*|no me queda*|queda poco|poco espacio|falta*…espacio|sin espacio|sin almacenamiento|sin memoria|se…acab*…espacio|se agot*|no cabe*|alcanza|ocupa mas|demasiado grande|mas grande que|excede*|sobrepasa*|compr*…mas|ampliar|pide mas|sin sitio|no tiene memoria|sin gigas|necesito mas|necesita mas
full lleno*|llena|se llen*|replet*|a tope|al tope|hasta el tope|agotad*|no cabe
last mas reciente
not-completed nunca se complet*|sin completar|imposible completar|no…termin*|no…finaliz*|no se…concluir|no se…realiz*|a medias|a la mitad
poor mala|malas condiciones|deficiente*|inestable*|se cae|se corta|va mal|poca senal|problema*…de red|problema*…de conexion|problema*…con el wifi|fallo*…de red|debil|pesim*|poca cobertura
unavailable no…disponible*|inaccesible*|no se pudo acceder|no se…leer|no se…cargar|no se…mostrar|no carga|no cargan|no se ven
enable activar*|activo|activando|active|activacion|activado|habilitar*|habilitando|enciende|prender|prendo|encend*
needed debes|debo|debe estar|tiene*…que estar|tengo que estar|hay que|tengo que terminar|tiene que terminar|necesari*|necesit*|requier*|hace falta…wifi|hasta que termin*|hasta terminar|sin wifi|no tengo wifi|no est*…conectad*|conectado a wifi|conectado al wifi|solo con|solo por wifi|datos moviles|con datos|pide wifi|conectarme a una red|conectarte a una red|conectarse a una red|conecte a una red|conectate a una red
no-internet sin internet|sin conexion|sin red|no hay internet|no tengo internet|no hay conexion|no teng*…conexion|no tiene conexion|conexion a internet|conect*…a internet|modo avion|modo de vuelo
backup-now copia…ahora|respald*…ahora|backup ahora|boton|opcion de respald*|opcion de copia|opcion de hacer
greyed gris|atenuad*|inactiv*|deshabilitad*|inhabilitad*|no…pulsar*|no…presionar*|no…tocar*|no…darle|no…seleccionar*|no hace nada|sombread*|difuminad*
being-restored siendo restaurad*|restaurandose|restauracion en curso|mientras se restaura|para restaurar…ahora|hasta que…restaur*|cuando…restaur*|termine de restaurar*|no…terminado de restaurar*|no termina de restaurar*
not-backed-up no hac*…respaldo*|no…realiz*…copia*|no…hac*…copia*|no hac*…backup|no se ha hecho|no se hizo copia|no…respald*|no hay copia*|sin copia*|sin hacer|sin respald*|sin backup|ultima copia…fue|ultima copia…es|ultima copia…hace|ultimo respaldo…es|ultimo respaldo…hace
long-ago un mes|un ano|hace tiempo|hace mucho|mucho tiempo|bastante tiempo|tanto tiempo|desde enero|desde febrero|desde marzo|desde mayo|desde junio|desde julio|desde septiembre|desde octubre|desde noviembre|desde diciembre
never jamas|ni una sola vez|ninguna copia|ningun respaldo|aun no se ha|todavia no se ha|ni una vez
no-access no…acceder|no tiene acceso|no accede|no…conectar con…cuenta|no…iniciar sesion|no…entrar en…cuenta|error de cuenta
verify comprobar…correo|volver a introducir|volver a poner|ingres*…contrasena|ingres*…clave|introdu*…contrasena|escrib*…contrasena|pon*…contrasena|pid*…contrasena|pid*…clave|solicita*…contrasena
incorrect no…la se|equivocad*|no…valid*|no es…correct*|no coincide*|esta mal|olvid*|no recuerdo|no me acuerdo|no se cual|perdi la|perdido la|no…acept*|no…puse|nunca…puse|nunca…puesto|que no tengo
stuck se…quedado|atasc*|atorad*|se ator*|trancad*|tildad*|colgad*|se cuelga|congel*|bloquead*…en|estancad*|pegad*…en|parada|se detiene|se detuvo|se queda*|se quedo|quedado en|no avanza*|sin avanzar|no progres*|no se mueve|no pasa de*|no termina|no finaliza|sigue en|bucle|dando vueltas|interminable|paralizad*|trabad*|se traba|se trabo
takes-long tard*…much*|tard*…demasiado|tard*…horas|tard*…dias|demor*…much*|tom*…horas|llev*…horas|llev*…noche|llev*…dias haciendo|desde anoche|hace horas|durante horas|horas y horas|muchas horas|toda la noche|eternidad|muy lent*|lentisim*|tan lent*
is-off desactivad*|se desactiv*|deshabilitad*|apagad*|se apaga|se apago|sin activar|inactiv*|no…activad*
disconnected desenchuf*|pierd*…conexion|perdio…conexion|se cort*…la conexion|se interrumpio la conexion|ya no esta conectad*
corrupt danad*|estropead*|ilegible|no…compatible*|incompatible*|esta rota
not-saved no…guardar*|no…ser guardad*|no se guard*|no se ha guardado|imposible guardar|no…escribir|error al guardar|error al escribir|error de escritura
no-rights permiso*|acceso denegado|derechos de|acceso a la carpeta|acceder a la carpeta|solo lectura|acceso…al disco
locked estaba bloquead*|bloqueado con|telefono bloqueado|pantalla bloqueada|codigo de acceso|codigo del iphone|pid*…codigo|ingres*…codigo|confiar en est*
no-connection no…conectarse|no se conecta|no conecta|no me conecta|no…conectar con|no…conectar al|no…conectar el|no…reconoc*|no…detect*|no ve el iphone|no ve mi iphone|no encuentra…iphone|no…aparece|no…sale el iphone|emparej*|respuesta no valida
not-set no…establec*|no se…definir|no…cambiar…contrasena|no…poner…contrasena|no…poner…clave|no…crear…contrasena|no…configurar…contrasena|no…quitar…contrasena|no…quitar…clave|no…modificar…contrasena|error al establecer
newer una version mas reciente|una version mas nueva|una version posterior|version superior|ios mas reciente|ios mas nuev*|mas reciente que|mas nuev*…que|superior a la|bajar de version
too-old demasiado antigu*|demasiado viej*|desactualizad*|version antigua|version anterior|ios antiguo|mas antigu*…que|requiere…ios|requiere…actualiz*|necesit*…actualiz*|debe*…actualiz*|que actualizar|pide…actualiz*|actualizar primero
cannot-delete no…borrar*|no…suprimir|no se borra|no se elimina|no borra|no elimina|imposible borrar|imposible eliminar
cannot-turn-off no se desactiva|no…deshabilitar*|no…apagar*|no se apaga|no…quitar…cifrado|no…quitar…encript*|no…quitar…copia|se vuelve a activar|se activa sol*
not-supported no es compatible*|no son compatible*|no compatible*|no admit*|no se admite*|no soporta*|no permite…copia*|no permite respald*|no se puede respaldar|no se puede incluir
upload subida|subir…icloud|subiendo…icloud|carga y copia|carga y respaldo|carga a icloud|carga en icloud|cargar a icloud
erase antes de borrar|borrar…iphone|borrar el telefono|borrar contenido*|borrar todo|formatear*|restablecer de fabrica|restablecer el iphone|regalar*|canjear
expires caduc*|vence*|se borrara*|se eliminara*|se va a borrar|queda*…dias|falta*…dias
outage algunos usuarios|muchos usuarios|usuarios…report*|caida|caido*|se cayo|interrupcion|servidores de apple|no responde|problemas con icloud|problemas en icloud|falla mundial|fallo mundial|fuera de servicio
incomplete no todo|no todas|no se restauraron|no se han restaurado|algunas app*|algunos datos|algunos elementos|faltan|falta la mitad|la mitad de|solo…parte|solo algun*|solo…restauro|a medias|no estan mis|no salen|sin mis|perdi todo|se perdieron|no se incluy*|no…incluid*|no…aparecen|perdi mis|algunas fotos
paused en pausa|se pausa|pauso|en espera|esperando wifi|esperando conexion|esperando a|reanud*
too-hot calient*|calentado|sobrecal*|recalent*|enfri*
not-starting no empieza|no comienza|no inicia|no se inicia|no arranca|no…iniciar la copia|no…iniciar el respaldo|no…empezar|no…comenzar|nunca empieza|no pasa nada|no hace nada|se salta
unknown-error error*…desconocid*|error*…inesperad*|fallo desconocido
server-blocked servidor*…de actualiz*|servidor de verificacion|servidor de activacion|servidor de apple|no…contactar*|no firma*|no esta firmad*
works ya funcion*|ya me funciona|funciona de nuevo|funciona otra vez|vuelve a funcionar|volvio a funcionar|funciona bien|funciona perfect*|funciona sin problemas|ahora funciona|por fin|ya pude|ya lo pude|ya se hizo|ya quedo|ya no falla|ya no da error|ningun problema|consegui hacer|ya…solucionado|problema solucionado|problema resuelto|ya…resuelto|termino con exito|ya se pudo|ya se soluciono|al final…solucion*|lo solucione
no-error sin error|sin errores|ningun error|no da error|no dio error|no hay error*|no sale ningun mensaje|ningun mensaje de error
other-subject base*…de datos|disco de copia|partida*|juego*|generador|de reversa|mi coche|copia de windows|de seguridad de windows|respaldo de windows
@fi
device puhelin*|puhelim*|laite|laitte*
icloud pilveen|pilvipalvelu*
app apple laitteet
computer tietokone*
backup *varmuuskopi*
restore palaut*
storage *tallennustil*|tilaa|tila|tilan|muisti
on-device laitteella|laitteessa|puhelimessa|puhelimella|iphonessa|iphonen tallennust*|puhelin on taynna
network verkko*|netti*|*yhtey*
files tiedosto*|kuvia|kuvat
account tili|tilia|kirjautu*
password salasan*|paasykood*
email sahkoposti*
other-device toinen laite|toista laite*|vanhan puhelim*
new-device uuden iphone*|uuteen|uuden puhelim*|valiaikai*
an-app apit|appi|sovellu*
encryption salau*|salat*
managed profiili*|tyopuhelin*|tyonantaj*|ruutuaika*
find-my aktivointilukit*|etsi iphone*
old-system vanha ios*|vanha iphone|ei…enaa…tue*|vanhempi ios*
failed epaonnistu*|ei…onnistu*|ei…toimi*|ei voi*|en pysty*|en saa*|ei saa*|ei…tee…varmuuskop*|virhe*|keskeyty*|kaatu*|ongelm*…varmuuskop*|ei varmuuskopioi*|ei enaa varmuuskopioi*
problem ei voi*|en voi|ei onnistu*|ei toimi*|ongelm*|virhe*|ei saa|keskeyty*
not-enough tila…loppu*|ei…tarpeeksi|ei…riittav*|liian vahan|ei…mahdu*|loppuu|lopussa|lisatila*|osta*…lisaa|ei…tilaa|lisaa tila*
full taynna|tayttyn*|tayttyy
last viimei*|viimeksi|edelli*
not-completed ei…loppuun|kesken|keskeyty*
poor huono*|heiko*|hitaa*|patki*|katkei*|ongelm*…yhtey*
unavailable ei…saatavi*|ei…kaytettavi*
enable kayttoon|kayttoonot*|paalle|aktivoi*
needed tarvi*|vaati*|pitaa olla|vain…wifi*|mobiilidat*
no-internet ei…internet*|ei…nettia|lentotila*|ei…yhteytta
backup-now varmuuskopioi nyt|painike
greyed harma*|ei voi…paina*
being-restored palautetaan|ollaan palauttam*|palaut*…kesken|palaut*…kaynnissa|viela…palaut*
not-backed-up ei…varmuuskop*|viime*…varmuuskop*
long-ago viikko*|viikon|kuukau*|paivaan|paivia|vuosi*|pitkaan aikaan
never ei…koskaan|ei…kertaakaan
no-access ei paase|en paase|ei…kirjautu*|ei…yhteytta tili*
verify vahvist*|syott*…salasan*|anta*…salasan*|kysy*…salasan*|pyyta*…salasan*
incorrect vaara*|ei kelpaa|ei…hyvaksy*|unoht*|en muista|ei…toimi|unohd*
stuck jumi*|ei…etene*|ei…liiku*|ei…tule valmi*|pysahty*|jaljella|pyorii
takes-long kesta*|kauan|tunti*|tunte*|koko yon|hitaa*
is-off pois paalta
disconnected irrot*|yhteys…katk*|kaapeli*|kesken…varmuuskop*
corrupt vioittu*|korruptoi*|ei…yhteensop*|ei voi*…lukea
not-saved ei…tallenta*|ei…tallennet*|kirjoitusvirhe*
locked lukittu*|lukitus*
no-connection ei…tunnista*|ei…loyda*|ei…nae*|ei…yhdist*|ei…yhteytta|luota*…tietokone*
newer uudemma*|uudempi*
too-old liian vanha*|vanhentunut*|pitaa…paivitta*|vaatii…paivity*
cannot-delete ei…poista*|en…poista*
cannot-turn-off ei…pois paalta|en…pois paalta|ei…pois kaytosta
not-supported ei…tue*|ei…sall*
upload lahet*
erase tyhjen*|myyd*
expires vanhenee|poistetaan|paivan kuluttua
outage hairio*|nurin
incomplete puuttu*|kadon*|osittai*|ei*…palautun*
paused keskeytet*|tauol*
not-starting ei…ala|ei…kaynnist*|ei tapahdu
unknown-error tuntema*…virhe*|odottamaton virhe*
works toimii taas|toimii nyt|nyt toimii|ei ongelm*|ratkaistu|alkoi toimia|onnistuneesti
other-subject peruutuskamer*|tietokan*|kotisivu*
@fr
device telephone*|tel|mon portable|tablette|mon appareil|cet appareil|l appareil|votre appareil|appareil*…ios|i phone|iphon|appareil*…apple
icloud iclou*|le cloud|mon cloud
app mot de passe…sauvegarde locale|itune*|application appareils apple|sauvegarde locale|deverrouiller la sauvegarde|passe de la sauvegarde|passe de sauvegarde
computer ordinateur*|ordi|disque dur|cle usb
backup sauvegard*|sauve garde|copie*…securite|sauvgard*
restore recuper*…sauvegarde|recuper*…donnees|remettre…sauvegarde|deverrouiller la sauvegarde|mode dfu|retablir…sauvegarde
storage stockage|espace*|de place|la place|place sur|memoire|capacite|5 go|5go|forfait icloud|icloud…plein|icloud…sature
on-device sur l iphone|sur mon iphone|sur iphone|sur l appareil|sur mon appareil|sur le telephone|sur mon tel*|stockage de l iphone|stockage interne|memoire…iphone|memoire…tel*|iphone plein|iphone est plein|iphone sature|telephone…plein|iphone lui meme|memoire interne|sur cet iphone
network reseau*|connexion*|la box|debit|serveur*|ma box
wifi sans fil
files fichier*|donnees|elements
account identifiant*
password mot*…passe|mdp|code secret
email adresse mail|courriel*
session sessions
other-device autre iphone…restaur*|autre iphone…cours|autre appareil…restaur*|autre appareil…cours|l autre iphone|car un autre|qu un autre|par un autre
new-device pour…nouvel iphone|pour…nouveau tel*|vers…nouvel iphone|vers…nouveau tel*|changer d iphone|sauvegarde*…temporaire*|temporairement
an-app appli|application*
encryption chiffree*|chiffrer|chiffrement|sauvegarde*…chiffre*|cryptage|crypte*
managed profil professionnel|profil installe|profil…entreprise|administrateur*|temps d ecran|employeur|iphone…travail|ecole|controle parental|gere*…par|mon entreprise|d entreprise|par…entreprise|entreprise…bloqu*
adp protection…avancee|chiffr*…bout en bout|crypt*…bout en bout
find-my localiser mon|localiser est|localiser iphone|desactiv*…localiser|verrouillage d activation|localisation…iphone|fonction localiser
setup assistant…configuration|assistant…reglages|configuration…termin*|pas encore configure|fini*…configur*
old-system vieil iphone|vieux iphone|trop ancien*|trop vieux|ancienne version|version anterieure|plus pris*…charge|plus supporte*|plus compatible*|obsolete*|vieux ios|anterieur*…ios
failed fait pas…sauvegarde|fait plus…sauvegarde|peut pas…sauvegard*|peut plus…sauvegard*|n arriv*|arrive pas|arrive plus|parvien*…pas|pas reussi*|ne fonctionn*|fonctionne pas|fonctionne plus|ne march*|marche pas|marche plus|ne se|se lance pas|se lance plus|ne sauvegard*|sauvegarde pas|pas sauvegard*|plus sauvegard*|plus de sauvegarde|ne demarr*|aboutit pas|ne s effectu*|ne peux|peux pas|peux plus|peut pas etre|pas pu|n a pu|refus*|impossib*|pas possible|echec*|echou*|plante|erreur*|beug*|inacheve*|annule*|empech*|probleme*…sauvegard*|probleme*…icloud|souci*…sauvegard*|un probleme|un souci|des problemes|toujours pas|se fait pas|se fait plus|veut pas|veut plus|reussit pas|plus possible|jamais…bout|s arrete|jarrive|pas ete sauvegard*|fonctionnent pas|pb…sauvegard*|plus faire…sauvegarde|plus moyen|pas moyen|s est arrete*|dysfonctionn*|galere*|n abouti*|ne parv*|peut plus etre|bug…sauvegarde|mal a sauvegarder|foire
problem pb|impossib*|echec*|erreur*|n arriv*|arrive pas|pas reussi*|peux pas|peux plus|peut pas|peut plus|pouvez pas|ne peu*|pas possible|pas pu|n a pu|fonctionne pas|fonctionne plus|marche pas|marche plus|veut pas|refus*|empech*|permet pas|ne se|ne fonctionn*|ne march*|echou*|plus possible
not-enough insuffisan*|pas assez|plus assez|pas suffis*|suffit pas|manqu*…espace|manqu*…place|manqu*…stockage|ai plus…espace|ai plus…place|ai plus…stockage|a plus…espace|a plus…place|reste plus|plus d espace dispo*|pas d espace|pas…place|trop petit*|trop gros*|depass*|rentre pas|avez plus…espace|aucun espace|demande…acheter|insufisan*|a court
full memoire…pleine|est plein*|presque plein*|stockage…plein|icloud plein|est full|sature*|limite…atteinte|telephone plein|rempli|iphone plein
last derniere*|dernier|derniers
not-completed pas pu etre|n a pu etre|pas…termin*|pas…achev*|pas…fini*|non termin*|jamais…termin*|pas…effectuee|n abouti*|pas…abouti*|jamais…bout|inachev*|ne se termin*|jamais…fini*|pas…bout
poor a cause…reseau|a cause…connexion|faible*|coupure*|perturb*|perd…connexion|capte mal|probleme*…reseau|mauvais*|se coupe|probleme*…connexion|probleme*…wifi
unavailable pas disponible*|inaccessible*|introuvable*|impossible…charger|impossible…afficher|ete disponibles|pas accessible*
enable activer|activation|active pas|reactiver|cocher
needed necessaire*|requis|necessite|besoin…wifi|demande…wifi|veut…wifi|faut…wifi|faut etre|dois etre connecte|pas de wifi|sans wifi|uniquement…wifi|qu en wifi|donnees mobiles|faut…termin*|d abord…termin*|avant de pouvoir|pas…en wifi|seulement…wifi|connectez vous a un|faut…fini*|tant que|en 4g|la 4g|obligatoire*|doit etre connecte|qu avec…wifi
no-internet mode avion|hors ligne|pas d internet|sans internet|pas de connexion|aucune connexion|connect*…a internet|sans connexion
backup-now sauvegarder maintenant|sauvegarde maintenant|backup maintenant|bouton…sauvegard*|bouton…backup
greyed grise*|en gris|peux pas…cliquer|peux pas…appuyer|impossible…cliquer|cliquable*|n arriv*…cliquer|impossible…selectionner|peux plus…cliquer
being-restored en cours de restauration|restauration…cours|en train…restaur*|encore…restauration|restauration…terminee|termin*…restaur*|restaure encore|pendant…restauration|fin…restauration
not-backed-up n a plus…sauvegard*|pas ete sauvegarde*|pas sauvegarde*|plus sauvegarde*|pas de sauvegarde|plus de sauvegarde|fait…sauvegarde depuis|aucune sauvegarde|derniere sauvegarde|pas…backup|ne sauvegard*|sauvegarde plus|sauvegarde…se fait pas|sauvegarde…se fait plus|sauvegarde pas|ne se sauvegard*|plus…backup|sans sauvegarde
long-ago semaine*|mois|jours|jrs|un an|annees|longtemps|depuis janvier|depuis fevrier|depuis mars|depuis avril|depuis mai|depuis juin|depuis juillet|depuis aout|depuis septembre|depuis octobre|depuis novembre|depuis decembre|date du|remonte au
never aucune sauvegarde|pas encore…sauvegard*|jamais ete|jamais fait|jamais eu|jamais…sauvegard*|toujours pas…sauvegard*
no-access pas…acceder|impossible d acceder|pas…connecter|pas acces|accede pas|connexion…compte|erreur…compte|plus…acceder|plus…connecter
verify saisir|remettre…mot de passe|demande…mdp|redemande*|entrer…passe|validez|entrez|authentif*|demande…mot|ressaisir|demander…mot
incorrect oublie*|faux|pas bon|pas reconnu*|accepte pas|marche pas|passe pas|souviens pas|rappelle pas|sais plus|sais pas|perdu*|inconnu*|jamais mis|jamais eu|mauvais*|pas valide|pas le bon|connais pas|fonctionne pas|refus*|en ai pas|correspond pas|souviens plus|rappelle plus|connais plus
stuck bloque|se bloqu*|reste a|reste sur|avance pas|bouge pas|tourne…vide|mouline*|termine jamais|finit pas|toujours pas fini*|estimation…temps|temps restant|boucle|arretee a|bloquee*|fige*|coince*|freeze*|jamais…bout|a l infini|finit jamais|progresse pas|roue qui tourne|meme pourcentage
takes-long prend…heures|prend…temps|prend longtemps|met…heures|met…temps|dure…heures|trop long*|tres long*|interminable*|depuis…heures|toute la nuit|lenteur*|tourne depuis|met longtemps|super long*|une eternite|tres lent*|trop lent*|prend…jours|met…jours|pendant…heures|des plombes|en finit pas|super lent*
is-off coupee|pas active|pas activee|plus active|eteinte|non active*|desactive|desactivee*|desactives
disconnected deconnect*|debranch*|connexion…perdue|perd…connexion|perte…connexion|pas connecte|perdu…connexion|connexion…coupee
corrupt endommage*|abime*|illisible*|pas compatible*|non compatible*|inutilisable*
not-saved pas…enregistre*|non enregistre*|impossible…enregistrer|impossible…ecrire|echec…enregistrement|erreur d ecriture|erreur…enregistrement|enregistrement…impossible
no-rights autorisation*|acces refuse*|pas…droit|pas autorise*|lecture seule|refus*…acces|droits
locked verrouill*|deverrouill*|saisi*…code|entre*…code|demande…code|code a chaque|par un code|faire confiance|verouill*|taper…code|confiance…ordi*|code…ecran
no-connection pas connecter|ne reconna*|detecte pas|detecte plus|pas reconnu*|pas detecte*|trouve pas…iphone|connecte pas|connecte plus|reponse invalide|erreur de connexion|voit pas|voit plus|impossible…connecter|reconnait pas|reconnait plus|ne voit|apparait pas|pas…se connecter|s affiche pas
not-set pas…defini*|pas…modifi*|pas…chang*|impossible…definir|pas…supprimer…passe|enlever…mot de passe|impossible…modifi*|impossible…mettre…passe|pas…mettre…passe
newer ios…recent|version…recente|trop recent*|version ulterieure|revenez…ios|retour a ios|version…superieure|plus recent que|plus recente que
too-old trop ancien*|pas a jour|ancienne version|dois…a jour|faut…a jour|mise a jour requise|necessite…version|version anterieure|demande…a jour|doit…a jour|d abord…a jour
cannot-delete n arriv*…supprim*|pas possible…supprim*|peux pas…effac*|impossib*…supprim*|impossib*…effac*|peux pas…supprim*|peux plus…supprim*|peut pas…supprim*|pas pu…supprim*|arrive pas…supprim*|arrive plus…supprim*|refus*…supprim*|pas…etre supprim*|suppression…sauvegarde…impossible|suppression impossible|veut pas…supprim*|se supprime pas
cannot-turn-off peux pas…desactiv*|n arriv*…desactiv*|impossib*…desactiv*|se desactive pas|reste active*|peut pas…desactiv*|arrive pas…desactiv*|arrive plus…desactiv*|pas pu…desactiv*|refus*…desactiv*|peux plus…desactiv*|desactivation…sauvegarde…impossible|desactivation impossible
not-supported pas pris*…charge|prend pas en charge|pas supporte*|pas autorise*|pas compatible*|supporte pas|permet pas|pas etre sauvegarde*|non supporte*|pas geree
upload televers*|telechargement…icloud|envoi…icloud|transfert…icloud
erase effac*…iphone|reinitialis*…iphone|vendre…iphone|revendre|avant…effac*|avant…reinitialis*|avant…vendre|remise a zero|effac*…telephone
expires sera supprime*|seront supprime*|21 jours|jours restants|va etre supprime*|vont etre supprime*
outage certains utilisateurs|plusieurs utilisateurs|utilisateurs…signal*|icloud…panne|est en panne|sont…panne|icloud…indisponible|injoignable*|panne…apple|pannes|interruption de service|dysfonctionnement*|perturbation*|probleme…serveur*|connu…problemes|grosse panne|panne…icloud|icloud hs|icloud…tombe|sont hs|panne en cours|subi*…panne|services…indisponibles|serveurs…indisponibles|rencontr*…difficultes|sont down|est down|hors service
incomplete inacheve*|partiel*|manque des|manque tou*|manquent|une partie de|certaines app*|disparu*|pas…recuper*|pas inclus*|pas tou*|manque mes|manque les|manque…partie|perdu mes|perdu tou*|retrouve pas mes|pas ete restaures|pas ete restaurees|pas pu etre restaures|pas pu etre restaurees|pas complet*|pas revenu*
paused suspendu*|reprendra|en attente|attend…wifi
too-hot trop chaud*|chauffe*|surchauff*|refroidi*
not-starting ne demarr*|demarre pas|demarre plus|ne se lanc*|commence pas|repond pas|pas…lancer|se passe rien|fait rien|propose pas…sauvegarde|ne commenc*|reagit pas|refus*…demarrer|rien ne se passe|lance pas
unknown-error erreur inconnu*|erreurs inconnues|erreur inattendue
server-blocked serveur*…mise a jour|fichier hosts|impossible…contacter|pas…contacter|joindre…serveur|plus signe*|pas…joindre|contacter…serveur|serveur*…verification
works fonctionne maintenant|fonctionne a nouveau|fonctionne parfaitement|marche maintenant|marche enfin|marche a nouveau|refonctionne*|remarche*|tout marche|bien marche|ca a marche|est resolu|j ai reussi|avec succes|sauvegarde…est passee|bien sauvegarde*|rentre dans l ordre|plus de souci*|aucun probleme|aucun souci|de retour|nickel|c bon|c est bon|regle|fonctionne bien|tout fonctionne|ca a fonctionne|bien ete sauvegarde*|sauvegarde…reussie|marche parfaitement|plus de probleme*|maintenant ca marche
no-error aucune erreur|sans erreur|pas d erreur
other-subject base de donnees|disque de sauvegarde|jeux|zelda|sauvegarde windows|point de restauration|serveur de sauvegarde|machine virtuelle|site web|plan de sauvegarde|restaurant|voiture|mon site|snapchat|sauvegarde du pc|sauvegarde de mon pc|jeu
@he
device *אייפון*|*איפון*|*אייפד*|*אייפאד*|*הטלפון*|*הפלאפון*|*המכשיר*
icloud *אייקלאוד*|*איקלאוד*|*הענן של אפל*
app *אייטונס*|*איטונס*|*פיינדר*
computer *מחשב*|*המק*|*לפטופ*|*אייטונס*|*איטונס*
backup *גיבוי*|*גבוי*|*לגבות*|*מגבה*|*גובה*
restore *שחזור*|*לשחזר*|*משחזר*|*שוחזר*
storage *אחסון*|*מקום*|*נפח*|*זיכרון*|*זכרון*
on-device *באייפון*|*במכשיר*|*בטלפון*|*של האייפון*|*של המכשיר*
network *רשת*|*אינטרנט*|*חיבור*
wifi *ויי פיי*|*ואי פאי*
files *קבצים*
account *חשבון*|*אפל איידי*
password *סיסמה*|*סיסמא*|*קוד*
email *דואל*|*מייל*
session *סשן*
other-device *מכשיר אחר*|*אייפון אחר*
new-device *אייפון החדש*|*אייפון חדש*|*מכשיר חדש*|*המכשיר החדש*
an-app *אפליקציה*|*אפליקציות*|*יישומים*
encryption *מוצפן*|*הצפנה*
managed *ארגון*|*פרופיל*|*מנהל מערכת*
adp *הגנה מתקדמת על נתונים*
find-my *מצא את האייפון*|*איתור*
setup *אשף ההגדרה*|*הגדרה ראשונית*
old-system *אייפון ישן*|*גרסה ישנה*
failed *נכשל*|*לא מצליח*|*לא עובד*|*לא הצליח*|*אי אפשר*|*לא ניתן*|*לא מתבצע*|*לא מתגבה*|*לא מגבה*|*לא נעשה*|*שגיאה*|*תקלה*|*בעיה*
problem *שגיאה*|*תקלה*|*בעיה*|*לא ניתן*|*לא מצליח*|*אי אפשר*
not-enough *אין מספיק*|*אין*…*מקום*|*לא מספיק*|*נגמר*…*מקום*|*נגמר*…*נפח*
full *מלא*
last *הגיבוי האחרון*|*גיבוי אחרון*
not-completed *לא הושלם*|*לא ניתן להשלים*|*לא הסתיים*
poor *חלש*|*איטי*|*גרוע*|*לא יציב*
unavailable *לא זמין*|*לא זמינים*
enable *להפעיל*|*להדליק*
needed *צריך*|*נדרש*|*חייב*
no-internet *אין אינטרנט*|*מצב טיסה*|*ללא אינטרנט*
backup-now *גבה עכשיו*|*גיבוי עכשיו*
greyed *אפור*|*לא לחיץ*
being-restored *בתהליך שחזור*|*משוחזר*
not-backed-up *לא גובה*|*לא בוצע גיבוי*|*אין גיבוי*|*לא היה גיבוי*
long-ago *שבוע*|*חודש*|*הרבה זמן*
never *אף פעם*|*מעולם לא*
no-access *אין גישה*|*לא ניתן לגשת*
verify *לאמת*|*אימות*|*מבקש*
incorrect *שגוי*|*לא נכון*|*לא נכונה*|*שכחתי*|*לא זוכר*|*לא מתקבלת*
stuck *תקוע*|*נתקע*|*לא זז*|*לא מתקדם*
takes-long *שעות*|*המון זמן*|*לוקח*…*זמן*|*איטי מאוד*
is-off *כבוי*|*מכובה*|*לא פעיל*
disconnected *התנתק*|*מתנתק*|*נותק*
corrupt *פגום*|*לא תואם*|*פגומה*
not-saved *לא ניתן לשמור*|*לא נשמר*
no-rights *הרשאות*|*אין הרשאה*
locked *נעול*|*להזין קוד*
no-connection *לא מזהה*|*לא ניתן להתחבר*|*לא מתחבר*|*לא מופיע*
not-set *לא ניתן להגדיר*
newer *גרסה חדשה יותר*|*חדש יותר*
too-old *ישנה מדי*|*צריך לעדכן*|*ישן מדי*
cannot-delete *לא ניתן למחוק*|*אי אפשר למחוק*|*לא מצליח למחוק*|*לא נמחק*
cannot-turn-off *לא ניתן לכבות*|*אי אפשר לכבות*|*לא מצליח לכבות*
not-supported *לא נתמך*|*אינו נתמך*
upload *העלאה*|*מעלה*
erase *מחיקה*|*איפוס*
expires *יימחק*|*פג תוקף*
outage *נפל*|*השבתה*|*השרתים של אפל*|*לא זמין אצל כולם*
incomplete *חלקי*|*לא חזרו*|*חסר*
paused *מושהה*|*הושהה*
too-hot *מתחמם*|*חם מדי*|*להתקרר*
not-starting *לא מתחיל*|*לא קורה כלום*
unknown-error *שגיאה לא ידועה*|*שגיאה לא מוכרת*
server-blocked *שרת העדכון*
works *עובד עכשיו*|*הסתדר*|*הצליח סוף סוף*|*הושלם בהצלחה*
no-error *בלי שגיאה*
other-subject *ווטסאפ*|*וואטסאפ*|*אנדרואיד*|*מסד נתונים*|*סמסונג*
@hi
device *आईफोन*|*आइफोन*|*आईफ़ोन*|*आईपैड*|*मेरा फोन*|*मेरे फोन*
icloud *आईक्लाउड*|*आइक्लाउड*
app *आईट्यून्स*|*आइट्यून्स*
computer *कंप्यूटर*|*कम्प्यूटर*|*लैपटॉप*|*मैक*|*आईट्यून्स*
backup *बैकअप*|*बैक अप*|*बेकअप*
restore *रीस्टोर*|*रिस्टोर*|*पुनर्स्थापित*
storage *स्टोरेज*|*जगह*|*स्पेस*|*मेमोरी*
on-device *फोन में*|*डिवाइस में*|*फोन की*
network *नेटवर्क*|*इंटरनेट*|*कनेक्शन*
wifi *वाईफाई*|*वाई फाई*|*वाई फ़ाई*
files *फाइलें*|*फ़ाइलें*
account *अकाउंट*|*खाता*|*खाते*|*ऐपल आईडी*
password *पासवर्ड*|*पासकोड*
email *ईमेल*
new-device *नया आईफोन*|*नए आईफोन*|*नया फोन*|*नए फोन*
an-app *ऐप*
encryption *एन्क्रिप्ट*
find-my *फाइंड माय*
failed *विफल*|*फेल*|*नहीं हो रहा*|*नहीं हो पा रहा*|*नहीं हुआ*|*नहीं ले रहा*|*नहीं कर पा*|*काम नहीं*|*नही हो*|*नहीं हो सका*|*असफल*|*त्रुटि*
problem *समस्या*|*दिक्कत*|*एरर*|*त्रुटि*|*नहीं हो*
not-enough *पर्याप्त*…*नहीं*|*काफी*…*नहीं*|*जगह नहीं*|*स्टोरेज नहीं*|*कम है*|*अपर्याप्त*
full *फुल*|*भर गया*|*भरा हुआ*|*भर गई*
last *पिछला*|*आखिरी*|*अंतिम*
not-completed *पूरा नहीं*|*पूर्ण नहीं*
poor *खराब*|*धीमा*|*कमजोर*
enable *चालू*|*ऑन*
needed *चाहिए*|*ज़रूरी*|*जरूरत*
backup-now *अभी बैकअप*
greyed *ग्रे*
not-backed-up *बैकअप नहीं हुआ*|*बैकअप नहीं लिया*
long-ago *हफ्ते*|*हफ्तों*|*महीने*|*सप्ताह*|*दिनों से*
never *कभी नहीं*
incorrect *गलत*|*भूल गया*|*याद नहीं*
stuck *अटक*|*रुका हुआ*|*आगे नहीं बढ़*
takes-long *घंटे*|*घंटों*|*बहुत समय*|*बहुत देर*
is-off *बंद है*|*बंद हो*
disconnected *डिस्कनेक्ट*
corrupt *करप्ट*|*दूषित*
locked *लॉक है*|*लॉक्ड*
no-connection *कनेक्ट नहीं*|*पहचान नहीं*
cannot-delete *डिलीट नहीं*|*हटा नहीं*|*मिटा नहीं*
outage *सर्वर डाउन*|*डाउन है*
incomplete *अधूरा*|*वापस नहीं आए*
not-starting *शुरू नहीं*
unknown-error *अज्ञात त्रुटि*|*अज्ञात एरर*
works *ठीक हो गया*|*हो गया है अब*|*काम कर रहा है*
other-subject *व्हाट्सएप*|*व्हाट्सऐप*|*एंड्रॉइड*|*सैमसंग*
@hr
device uredaj*|mobitel*
computer racunal*
backup sigurnosn*…kopij*|sigurnosn*…kopir*|rezervn*…kopij*|kopija icloud|icloud kopij*
restore vraca*|vrati*|povrat*|obnavlj*
storage prostor*|mjesta|icloud…pun
on-device na mobitelu|na iphoneu|na uredaju|mobitel…pun
network mrez*|server*
files datotek*|podaci
account racun|racunu|prijav*
password lozink*|sifra|sifru
session sesij*
other-device drugi iphone*|drugi uredaj*
new-device novi iphone*|novi mobitel|privremen*…kopij*|privremen*…backup*
an-app aplikacij*
encryption sifrir*
managed sluzbeni*|poslodav*
adp napredn*…zastit*
find-my pronadi moj|pronadi iphone*
setup postavljanje…dovrs*|dovrs*…postav*
old-system starijem ios|starijim iphone*|vise ne podrz*
failed nije uspje*|neuspje*|ne radi|pogresk*|ne mo*…kopij*|ne mo*…backup*|ne mo*…napravit*|nece…backup*|nije izraden*|prekida|problem*…s backup*|gresk*
problem ne mogu|ne moze|nije moguce|nije uspje*|neuspje*|ne radi|pogresk*|nece|gresk*
not-enough nema dovoljno|nema vise|nema*…mjesta|nema*…memorije|malo prostora|fali…memorij*
full je pun*|pun je|pun icloud|icloud pun|popunjen*
last zadnj*|posljednj*|prethodn*
not-completed nije dovrs*|nije zavrs*|ne moze…dovrsiti|nije…mog*…dovrs*
poor losa veza|spor internet
unavailable nedostup*|nije dostup*|nisu…dostup*
enable ukljuc*|omoguc*|aktivir*
needed treba*|zahtijeva|morate|moram
no-internet nema…internet*|bez interneta|zrakoplov*
backup-now kopiraj sada|izradi sigurnosnu|gumb*|tipk*
greyed siv|ne mo*…klik*|ne mo*…stisn*|neaktiv*
being-restored trenut*…obnavlja*|i dalje…obnavlja*
not-backed-up nije…napravi*…kopij*|nije…napravi*…backup*|nije izraden*|zadnj*…backup*|zadnj*…kopij*|posljednj*…kopij*
long-ago tjed*|mjesec*|dana|dugo
never nikad*|nijednom|jos nije
no-access ne moze pristup*|ne mo*…prijav*
verify unes*…lozink*|trazi…lozink*
incorrect netocn*|pogresn*|neispravn*|zaborav*|kriva loz*|kriva sifra
stuck zapel*|zapeo|zaglav*|ne napreduje|preostal*|procjen*
takes-long satima|traje…sati|traje…dana|predugo|cijeli dan|vec…sati
is-off iskljucen*|nije ukljuc*
disconnected odspoj*|prekid*…vez*
corrupt ostec*|nije kompatib*
not-saved ne moze…spremit*|nije mogla…spremit*
no-rights ovlast*|dopusten*|pristup…odbijen
locked zakljuc*|otkljuc*|vjerovat*
no-connection ne vidi|ne prepozna*|ne spaja|ne mo*…spojiti
not-set ne mo*…postaviti|ne mo*…promijen*
newer novij*
too-old zastar*|treba azurir*
cannot-delete ne mo*…obris*|ne mo*…izbris*|nece…obris*
cannot-turn-off ne mo*…iskljuc*|ne da…iskljuc*
not-supported nije podrzan*|nisu podrzan*|ne podrzava
upload slanje na icloud
erase tvornic*|prodaj*
expires bit ce obrisan*
outage pao icloud|icloud…pao|server*…pal*|ne radi…i vama
incomplete nepotpun*|nije sve|djelomic*|fale…slik*|nisu ukljuc*
paused pauzir*|ceka wifi
too-hot pregrij*|ohlad*
not-starting ne pocinje|ne pokrece|nece…pocet*
unknown-error nepoznat*…gresk*|nepoznat*…pogresk*
server-blocked server*…za azurir*|posluzitelj*…azur*
works sad radi|sada radi|opet radi|proradi*|rijesen*|rijesi*|uspjesno
no-error bez gres*|nema gres*
other-subject kamer*…za voznj*|baz*…podat*
@hu
device keszulek*|eszkoz*
icloud felhobe
computer szamitogep*|gepre|gepen
backup biztonsagi ment*|mentes*|icloudmentes*|lement*
restore visszaallit*|visszatolt*|helyreallit*
storage tarhely*|hely|helyem
on-device a telefonon|telefonomon|az iphone on|iphoneon|eszkozon|keszuleken
network halozat*|kapcsolat*|szerver*
files fajl*|elemek
account fiok*|bejelentkez*
password jelszo*|jelszav*
session munkamenet*
other-device masik iphone*|masik telefon*
new-device uj iphone*|uj telefon*|ideiglenes…mentes*
an-app alkalmazas*|appok
encryption titkosit*
managed ceges*|munkahelyi*|rendszergazd*
adp fejlett adatvedelem*
find-my lokator*|iphone keresese
setup beallitas*…befejez*
old-system regi ios*|regebbi ios*|mar nem tamogat*
failed nem sikerul*|sikertelen*|nem mukod*|nem megy|nem keszul*|nem ment*|nem lehet…ment*|nem tud*…ment*|hiba|hibat|megszakad*
problem nem lehet*|nem tud*|nem sikerul*|sikertelen*|nem mukod*|nem megy|hiba|hibat
not-enough nincs…eleg|nincs…hely*|nincs…tarhely*|nem eleg*|nem fer
full betelt*|megtelt*|tele van
last utolso*|legutobbi*
not-completed nem fejez*|nem sikerult befejez*|nem lehet…befejez*|nem tud*…befejez*
poor gyenge|rossz|lassu*|szakadoz*
unavailable nem…elerheto*|nem erhetok el
enable bekapcsol*|engedelyez*
needed szukseg|kell|wifi nelkul
no-internet nincs…internet*|nincs net|repulo*…mod*
backup-now mentes most|gomb*
greyed szurke*|inaktiv*|nem kattint*
being-restored visszaallitas…folyamatban|folyamatban…visszaallit*|eppen…visszaallit*
not-backed-up nem keszult…mentes*|nem keszul…mentes*|nem ment*|utolso…mentes*|nem csinal*…mentes*
long-ago hete|honap*|napok*|regota
never soha*|egyszer sem|meg nem keszult
no-access nem fer hozza|nem eri el|nem tud*…bejelentkez*
verify jelsz*…megad*|megad*…jelsz*|jelsz*…keri
incorrect hibas*|rossz…jelsz*|jelsz*…rossz|elfelejt*|nem tudom
stuck elakad*|beragad*|megall*|megakad*|nem halad*|becsles*|hatralevo|oraja all
takes-long orak ota|oraja|nagyon lass*|egesz ejjel
is-off kikapcsol*|ki van kapcsolva|nincs bekapcsolva
disconnected lecsatlak*|kapcsolat…megszak*|megszak*…kapcsolat*|levalasz*
corrupt serult*|nem kompatib*|megserul*
not-saved nem lehet…elment*|nem sikerult…elment*
no-rights jogosultsag*|hozzaferesi jog*
locked zarolt*|zarolva|felold*
no-connection nem lat*|nem ismer*…fel|nem csatlakoz*|nem talal*|nem tud…csatlakoz*
not-set nem lehet…beallit*|nem sikerul*…beallit*
newer ujabb*|frissebb*
too-old tul regi|regebbi…verzio*|elavult*|frissiteni kell
cannot-delete nem lehet…torol*|nem tud*…torol*|nem enged*…torol*|nem torolheto
cannot-turn-off nem lehet…kikapcsol*|nem tud*…kikapcsol*|nem kapcsolhato
not-supported nem tamogat*
upload feltolt*
erase gyari*
expires lejar*|torlodik
outage icloud…leall*|leallas*|szerver*…nem megy
incomplete hianyos*|nem minden|hianyoz*…kep*
paused szunetel*|felfuggeszt*
too-hot tulmeleg*|lehul*
not-starting nem indul*|nem kezd*|el sem indul|nem tortenik semmi
unknown-error ismeretlen…hib*|varatlan…hib*
server-blocked frissitesi szerver*
works mar mukodik|mar megy|ujra mukodik|megoldodott|rendben lefut*|rendben van
no-error hiba nelkul|nincs hiba
other-subject tolatokamera*|adatbazis*
@id
device hp saya|hp ku|hpku|di hp|hape|ponsel|perangkat ini|perangkat anda|perangkat saya
computer hardisk|harddisk
backup *cadang*
restore *ulihkan|*ulihan|direstor*
storage penyimpanan|kapasitas|hardisk|harddisk|ruang
on-device memori hp|memori iphone|penyimpanan iphone|penyimpanan di iphone|penyimpanan perangkat|ruang di iphone|iphone penuh|hp penuh
network jaringan|koneksi*
account akun*
password sandi*
other-device perangkat lain|iphone lain|iphone lama
new-device iphone baru|hp baru|perangkat baru
an-app aplikasi*
encryption *enkripsi*
managed dikelola|hp kantor|iphone kantor|dari kantor
find-my lacak|cari iphone saya
setup penyiapan
old-system ios lama|versi lama|jadul
failed gagal|eror|kesalahan|bermasalah|*ak berhasil|*ak bisa…*cadang*|*ak bisa…*backup*|*ak dapat…*cadang*|cadang*…tidak bisa|backup…tidak bisa|*gak bisa|*gga bisa|ga bisa|tdk bisa|gabisa|*ak mau|ga mau|*ak jalan|terhenti|gk bisa|ga jalan|*ak berfungsi
problem gagal|eror|kesalahan|*masalah|*ak berhasil|*ak bisa|*ak dapat|*gga bisa|ga bisa|tdk bisa|gabisa|*ak mau|ga mau|tidak lagi|gk bisa
not-enough *habis*|*ak cukup|ga cukup|*gga cukup
full penuh|icloud…ga*…cukup|*dah full|full terus|memori full
last terakhir
not-completed *ak…selesai*|*ak…diselesaikan|belum…selesai|ga…selesai|*ak kelar
poor buruk|jelek|lambat|lemah|lemot|lelet|tidak stabil|gak stabil
unavailable *ak tersedia|*ak muncul
enable aktifkan|mengaktif*|diaktif*|*nyala*
needed harus…wifi|butuh wifi|perlu wifi|hanya…wifi|cuma…wifi|ada wifi|wajib|kuota
no-internet ada internet|ada koneksi|pesawat|koneksi internet
backup-now cadangkan sekarang|tombol cadangkan|tombol backup
greyed abu abu|bisa diklik|bisa ditekan|bisa dipencet
being-restored sedang…*ulihkan|masih…*ulihkan|masih…restore|lagi…restore
not-backed-up belum…*cadang*|belum…*backup*|cadangan terakhir|backup terakhir|*ak…*cadangkan|tidak…backup|*gak…backup
long-ago *minggu|*bulan|hari|*udah lama
never belum pernah|*ak pernah
no-access *ak…akses|*ak…mengakses|*ak…masuk|*gak…login
verify masukin|minta|*masukkan
incorrect sandi*…salah|password*…salah|*ak benar|lupa|*ak ingat|ditolak
stuck macet|nyangkut|mentok|mandek|terhenti|berhenti di|muter*|*ak…gerak|perkira*|tersisa|sisa waktu|kelar kelar|selesai selesai
takes-long lama banget|lama bgt|lama sekali|sangat lama|terlalu lama|kok lama|lambat|lemot|berjam jam|seharian|semalaman|*udah…jam
is-off mati sendiri|dimatikan|*nonaktif*|tidak aktif|gak aktif
corrupt cadangan…rusak|backup*…rusak|file…rusak|korup*|*ak kompatibel
not-saved *ak…disimpan|gagal menyimpan
no-rights izin|hak akses
locked minta kode|*kunci
no-connection ga…*dete*|*ak…*baca|*ak dikenali|*ak…terhubung|*ak…konek|*ak muncul|*gak…*dete*|tidak…*dete*
not-set *ak…*atur|*ak…disetel|*ak…ganti
newer lebih baru
too-old versi lama|ios lama|jadul|harus…update|perlu…update|harus…diperbarui
cannot-delete *ak bisa…*hapus*|*ak dapat…*hapus*|ga bisa…*hapus*
cannot-turn-off *ak bisa…*mati*|*ak dapat…*mati*|ga bisa…*mati*|*ak bisa…*nonaktif*
not-supported *ak didukung|*ak mendukung|*ak support
erase direset|dijual|*hapus iphone
outage icloud…gangguan|tumbang|lagi down
incomplete *ak lengkap|ga lengkap|hanya sebagian|*ak semua
not-starting *ak…mulai|ada reaksi
works akhirnya bisa|normal lagi|*udah bisa|*udah berhasil
no-error tanpa error|*ak ada error
other-subject wa
@it
device cellulare|dispositiv*…ios|tablet
icloud sul cloud|il cloud
app app dispositivi apple|codifica backup locale|password del backup|password di backup|dispositivi apple app
computer disco esterno|sul disco
backup copia…sicurezza|copie…sicurezza|beckup|salvataggio…icloud
restore ripristin*|recuper*…dati|modalita dfu|modalita recupero
storage spazio|archiviazione|capacita|posto|icloud…pieno
on-device sul dispositivo|su questo dispositivo|su iphone|sull iphone|sul mio iphone|su questo iphone|nell iphone|sul telefono|sul mio telefono|iphone pieno|iphone e pieno|telefono…pieno|nel telefono|memoria interna
network rete|connessione|linea
wifi rete senza fili
files dati|elementi
account profilo apple|credenziali
password parola chiave|pwd
email posta elettronica|indirizzo di posta
session sessione
other-device altro iphone sta|altro iphone…ripristin*|altro dispositivo sta|altro dispositivo…ripristin*|perche un altro|l altro iphone|da un altro dispositivo
new-device per…nuovo iphone|per…iphone nuovo|per…nuovo telefono|passare…nuovo iphone|trasferimento…nuovo|backup temporane*|passare…iphone nuovo|cambiare iphone
an-app applicazion*
encryption crittograf*|cifrat*|codificat*|codifica…backup|cripta*
managed profilo di configurazione|amministratore|gestito da|e gestito|iphone…lavoro|telefono…lavoro|della scuola|datore di lavoro|tempo di utilizzo|aziendale|restrizion*|gestito dall*|profilo di gestione|azienda…blocca*|dall azienda|mia azienda
adp protezione…avanzata|crittograf*…end to end
find-my trova iphone|trova il mio|dov e|disattiv*…trova|blocco attivazione|trova mio
setup impostazione assistita|assistente…configurazione|configurazione iniziale|finire…configur*|configurazione…complet*|finire…impostazione|schermata…ciao|configurazione…terminat*
old-system vecchio iphone|iphone vecchio|vecchi dispositivi|troppo vecchi*|versione precedente|vecchio ios|non…piu supportat*|obsolet*|vecchia versione|versioni precedenti|ios vecchio|fine del supporto
failed non…buon fine|non riesc*|fallit*|fallisc*|non funzion*|non va|non parte|non viene|non e stato possibile|non e possibile|non posso|non puo…backup|non puo essere|non si complet*|non si avvia|non fa|non esegu*|non effettu*|non complet*|non finisce|non si salva|non vuole|mancato backup|nessun backup|smesso di|impossibil*|annullat*|problem*…backup|malfunzionament*|interr*|errore|problema|non si puo|non mi fa|non ha funzionato|si ferma|si pianta|da problemi|bug che|rifiut*|impedisc*|niente backup|backup problem*|non e andato|non si riesce|bug…backup|non salva|va storto|non…riuscit*|non riuscir*
problem impossibil*|errore|non riesc*|non riusc*|non posso|non puo|non puoi|non e possibile|non e stato possibile|non funzion*|non va|non mi fa|non lascia|non permette|falli*|non si puo|non parte|non vuole|difficolta|non fa|un bug
not-enough non…spazio sufficiente|non…sufficiente|insufficient*|non sufficient*|non basta|abbastanza spazio|abbastanza memoria|senza spazio|finito…spazio|manca…spazio|mancanza…spazio|poco spazio|troppo grand*|non ci sta|chiede…acquistare|spazio…finito|non ho…spazio|non c e…spazio|non…abbastanza|niente spazio|esaurit*…spazio|troppo piccol*|chiede…comprare|non ha…spazio|non c e…memoria|non c e…posto|a corto di|memoria finita|spazio…esaur*
full pieno|piena|quasi pien*|esaurit*|si riempie|riempit*|pieni|saturo
last ultimi|precedente
not-completed non…portat*…termine|non finit*|impossibile completare|non finisce|non…complet*|non…terminat*|impossibile terminare|non…terminare|interrott*|mai completat*
poor scarsa|scarso|debole|non ottimal*|problem*…rete|problem*…connessione|cattiv*|cade|va e viene|schifo|poco stabile
unavailable inaccessibil*|impossibile caricare|non si caric*|non…disponibil*|non riesco a vedere|non accessibil*
enable attivare|abilitare|abilitazione|attivazione|attivando|attivo il|riattivare
needed ci vuole…wifi|devi essere|deve essere|devo essere|serve…wifi|senza wifi|solo…wifi|non ho…wifi|dati mobili|connessione dati|in 4g|devo finire|devi completare|prima di poter|finche non|bisogna…wifi|richied*|devi colleg*|devi conn*|serve una|bisogno…wifi|dati cellulare|devi finire|devo completare|deve prima|vuole…wifi|richiest*|obbligatori*|ho bisogno|prima devi
no-internet collegar*…internet|connetter*…internet|uso in aereo|modalita aereo|senza internet|non c e internet|senza connessione|connett*…a internet|non ho internet|nessuna connessione|connettiti
backup-now esegui backup|esegui il backup|backup adesso|backup ora|tasto…backup|pulsante…backup
greyed grigio|grigia|non cliccabil*|non selezionabil*|non…cliccare|non…premere|non…selezionare|disabilitata|tasto disabilitato|pulsante disattivato|tasto disattivato
being-restored ripristino…in corso|ancora…ripristin*|sta…ripristin*|termin*…ripristin*|finit*…ripristin*|durante il ripristino|fase di ripristino|finche…ripristin*
not-backed-up nessun backup|non fa…backup|non esegue…backup|non ho…backup|senza backup|ultimo backup|non…backup automatic*|non viene e*|non…effettuato|non…eseguito|non faccio…backup|non effettua…backup|non c e…backup|backup…non parte|non parte…backup|backup…non viene|niente backup|non viene fatto
long-ago settiman*|mesi|un mese|giorni|anni|da tempo|da un po|da gennaio|da febbraio|da marzo|da aprile|da maggio|da giugno|da luglio|da agosto|da settembre|da ottobre|da novembre|da dicembre|un anno|risale a|vecchio di
never mai stato|mai fatto|mai effettuat*|mai eseguit*|mai…backup|nessun backup|mai fatta|mai avuto
no-access non riesc*…acced*|non…accedere|errore…account|disconness*…account|impossibile acced*|non accede|accesso non riuscito|non puo acced*
verify conferm*|inserire…password|autentic*|rifare l accesso|inserisc*…password|reinseri*|immettere|accedere di nuovo|richiede di nuovo|chied*…password|richied*…password
incorrect errata|sbagliat*|scordat*|non corrett*|non valid*|non ricord*|non conosc*|non so|non accetta*|non riconosc*|non e quella|non funziona|persa|dimentica*|mai impostat*|mai mess*|errato|errate|non la so|perso la|mai avuto|rimuovere la password|non ne ho mai|senza conoscere|mai creat*|non corrispond*|sconosciut*
stuck rimane ferm*|resta ferm*|rimane al|resta al|non avanza|non va avanti|non procede|non finisce mai|rotellina|tempo rimanente|stima…tempo|calcolo…tempo|stessa percentuale|fermo|ferma a*|ferma da|si ferma|congelat*|impallat*|non si muove|la rotella|continua a girare|non si completa mai|rimane a|resta a|backup…bloccat*|ripristino…bloccat*|bloccato su|bloccata|si blocca|resta bloccat*|rimane bloccat*|si e bloccat*|si bloccano|bloccato al|bloccato a|piantat*|incantat*|gira a vuoto|non si schioda
takes-long troppo tempo|molto tempo|ci mette|impiega|per ore|da…ore|ore e ore|tutta la notte|una vita|troppo lung*|lentezza|e lento|molto lent*|troppo lent*|un sacco di tempo|tanto tempo|un eternita|lunghissim*|non finisce piu|cosi lent*|dura…ore|in…ore|tantissimo tempo|secoli|interminabil*|eterno
is-off disattivat*|si disattiva|non attivo|non e attivo|spento|disabilitat*|si spegne
disconnected scolleg*|connessione persa|perde la connessione|connessione…interrotta|non piu collegato|stacca*|disconn*|perso la connessione|cade la connessione|connessione usb
corrupt danneggiat*|corrott*|non compatibil*|rovinat*|non valid*|illeggibil*|incompatibil*|inutilizzabil*
not-saved nn riesce a salvare|non riesce a salvare|possibile salvare|impossibile salvare|non…essere salvat*|non riesc*…salvare|errore…salvataggio|salvataggio…non riuscito|errore…scrittura|impossibile scrivere|non…scrivere|non viene salvato
no-rights permess*|accesso negato|autorizzazion*|sola lettura|non autorizzato|accesso…cartella|protetto da scrittura|i diritti|accesso al disco
locked bloccato con|bloccato da|e bloccato|con codice|sblocc*|chiede…codice|richiede…codice|autorizza*…computer|attendibile|codice ogni volta|fidarsi|autorizza questo|con un codice|inseri*…codice|digitare…codice
no-connection non…rilevat*|impossibile conn*|impossibile colleg*|possibile connett*|possibile colleg*|non riesc*…connett*|non riesc*…colleg*|non si connett*|non si colleg*|non riconosc*|non rilev*|non vede|non trova|non appar*|non comunica|nessun dispositivo|risposta non valida|non…collegarsi|non…connettersi|errore di connessione|non lo vede|non legge
not-set impossibile impostare|possibile impostare|non…impostare|non…cambiare|non…modificare|togliere…password|rimuovere…password|impossibile modificare|cambiare…password|modificare…password|non…mettere…password
newer piu recente|versione successiva|piu nuov*|troppo recent*|tornare a ios|versione superiore|ios superiore
too-old troppo vecchi*|versione precedente|non aggiornat*|devo…aggiornare|devi…aggiornare|chiede…aggiornare|prima…aggiornare|richied*…versione|vecchia versione|deve essere aggiornat*|bisogna aggiornare|dice…aggiornare|richied*…aggiornamento
cannot-delete impossibile elimin*|impossibile cancell*|possibile elimin*|possibile cancell*|non si elimin*|non si cancell*|eliminazione…non riuscit*|non riesc*…elimin*|non riesc*…cancell*|non posso…elimin*|non posso…cancell*|non mi fa…elimin*|non mi fa…cancell*|non si puo…cancell*|non si puo…elimin*|non…rimuovere|non viene elimin*
cannot-turn-off impossibile disattiv*|possibile disattiv*|non…spegnere|non…togliere la spunta|si riattiva|non riesc*…disattiv*|non posso…disattiv*|non mi fa…disattiv*|resta attiv*|rimane attiv*|impossibile disabilit*|non si disattiva
not-supported non supporta|non compatibil*|non permette|non…supportat*|non consente|non ammess*
upload caricament*|caricare…icloud|invio…icloud
erase inizializz*|cancellare…iphone|formatt*|resett*|permuta|vendo|cancellare…contenuto|impostazioni di fabbrica|prima di cancell*
expires scad*|verra eliminat*|21 giorni|giorni rimanenti|sara elimin*|verra cancell*|verranno eliminat*|saranno eliminat*|eliminato tra
outage alcuni utenti|molti utenti|icloud giu|e giu|sono giu|non raggiungibil*|disservizi*|interruzion*…servizio|in tilt|malfunzionament*|problemi…server|servizi…non disponibili|sono down|e down|fuori servizio|non rispondono|server apple|irraggiungibil*|fuori uso|problemi…apple
incomplete non…inclus*|parzial*|solo una parte|manca*|alcune app|non…stati ripristinati|non…state ripristinate|non sono tornat*|sparit*|scompars*|perso tutt*|non tutt*|perso le|alcuni elementi|non ho piu le|non trovo piu|meta|alcuni dati|non ho ritrovato|senza le mie
paused pausa|sospes*|riprendera|in attesa|attende…wifi
too-hot troppo cald*|surriscald*|scotta*|raffredd*|bollente
not-starting non parte|non si avvia|non inizia|non…avviare|non…iniziare|non succede|non fa niente|non fa nulla|non risponde|impossibile avviare|non vuole…partire|non avvia|nessuna reazione
unknown-error errore sconosciuto|errori sconosciuti|errore imprevisto
server-blocked server…aggiornament*|contattare…server|impossibile contattare|non…contattare|non piu firmat*|server…verifica|server…non raggiungibile|non e…firmat*
works funziona di nuovo|ora funziona|adesso funziona|funziona tutto|funziona bene|funziona perfettamente|ha funzionato|finalmente funziona|ci sono riuscit*|alla fine sono riuscit*|risolto|senza problemi|nessun problema|tutto ok|a posto|risulta disponibile|non ho problemi|adesso va|a funzionare|e andato a buon fine|tutto funziona|ora va|eseguito correttamente|non ho avuto problemi
no-error nessun errore|senza errori|senza errore
other-subject retrocamera|telecamera*|disco di backup|gruppo di continuita|piano di backup|gioco|giochi|backup di windows|backup windows|punto di ripristino|del server|backup server|backup del pc|sito|blog|banca dati
@ja
device *アイフォ*|*アイパ*|*スマホ*|*スマートフォン*|*携帯*|*この端末*|*このデバイス*
icloud *クラウド*|*アイクラ*
app *アイチューン*|*ファインダー*
computer *コンピュータ*|*パソコン*|*マックに*|*マックブック*|*ディスク*
backup icloudへの保存*|icloudに保存*|*クラウド保存*|*バックアップ*|*バッグアップ*|*バックアプ*|*バックup
restore *書き戻*|*戻そう*|*戻すとき*|*戻せな*|*戻りませ*|*復元*|*リストア*|*リカバリ*|*引き継*|*引継*|*移行でき*|*移行さ*|*移行し*|*移行後*|*移行中*|*移行が*
storage *ストレージ*|*空き*|*メモリ*|*スペース*
on-device *本体*|*デバイスのストレージ*|*デバイスの容量*|*デバイスの空き*|iphoneストレージ*|iphoneのストレージ*|iphoneの容量*|iphoneの空き*|iphoneに空き*|*スマホの容量*|*フォンの容量*|*端末の空き*
network *ネットワーク*|*インターネット*|*通信*|*回線*|*ネット環境*|*ネットが*|*接続が*|*電波*
wifi *ワイファイ*|*無線lan
files *ファイル*|*書類*|*一部の項目*
account *アカウント*|*アップルid|*サインイン*|*ログイン*
password *パス聞かれ*|*パスを*|*パスが*|*暗号化パス*|*パスワード*|*パスコード*|*暗証番号*
email *メールアドレス*|*確認メール*
session *セッション*
other-device *ほかのデバイス*|*他のデバイス*|*他のiphone|*他の端末*|*別のデバイス*|*別のiphone|*別の端末*|*古いiphone|*前のiphone
new-device *新しいiphone…*移*|*新しいiphone…*準備*|*新しいiphoneへ*|*新しいデバイス*…*移*|*新iphone…*移*|*一時バックアップ*|*一時的なバックアップ*|*一時的な*…*ストレージ*|*移行用*
an-app *アプリ*
encryption *暗号*
managed *プロファイルがインストール*|*構成プロファイル*|*プロファイルや制限*|*管理者*|*管理され*|*会社のiphone|*会社から*|*会社支給*|*業務用*|*組織*|*学校から*|*スクリーンタイム*|*機能制限*|*が制限さ*
adp *高度なデータ*
find-my iphoneを探す*|*デバイスを探す*|*探すがオ*|*探すをオ*|*アクティベーションロック*
setup *セットアップ*…*完了*|*セットアップ*…*終*|*設定アシスタント*|*設定を完了*|*初期設定が*|*初期設定を*
old-system iphone4*|*古いios|*サポート*…*終了*|*サポート対象外*|*サポートされなくな*
failed *エラー*|*問題が発生し*|*問題が起*|*不具合が*|*バックアップ*…*できな*|*バックアップ*…*できませ*|*バックアップ*…*できず*|*バックアップ*…*出来な*|*バックアップ*…*出来ませ*|*復元*…*できな*|*復元*…*できませ*|*復元*…*できず*|*復元*…*出来な*|*から復元されな*|*ができな*|*ができませ*|*が出来な*|*できませんでした*|*できなかった*|*できなくな*|*出来なくな*|*うまくいか*|*バックアップ*…*取れな*|*バックアップ*…*とれな*|*バックアップ*…*とれませ*|*バックアップが*…*されな*|*バックアップが*…*されませ*|*バックアップされなく*|*バックアップされないの*|*復元されませ*|*完了しな*|*完了しませ*|*われな*|*われませ*|*てくれな*|*てくれませ*|*始まら*|*始まりませ*|*進ま*|*進みませ*|*終わら*|*終わりませ*|*中断され*|*バックアップ不*|*途中で止*|*途中で切*|*途中で終*|*正常に*…*れな*|*正常に*…*できな*|*バックアップ*…*できてな*|*バックアップ*…*できていな*|*バックアップ*…*取れてな*|*バックアップ*…*取れていな*|*バックアップ*…*取れていませ*
problem *エラー*|*問題が発生し*|*問題が起*|*不具合が*|*バックアップ*…*できな*|*バックアップ*…*できませ*|*バックアップ*…*できず*|*バックアップ*…*出来な*|*バックアップ*…*出来ませ*|*復元*…*できな*|*復元*…*できませ*|*復元*…*できず*|*復元*…*出来な*|*から復元されな*|*ができな*|*ができませ*|*が出来な*|*できませんでした*|*できなかった*|*できなくな*|*出来なくな*|*うまくいか*|*バックアップ*…*されな*|*オンになら*|*オンになりませ*|*オンにしても*|*拒否*|*使えな*|*サポート*…*終了*|*停止*|*オンに*…*できな*|*オンに*…*できませ*|*対応していな*
not-enough *少なすぎ*|*容量が少な*|*空きが少な*|*余裕がな*|*下回って*|*容量の問題*|*足りな*|*足りませ*|*足りず*|*足りん*|*容量がな*|*容量なく*|*容量*…*ありませ*|*容量オーバー*|*空きがな*|*空き領域な*|*ストレージがな*|*ストレージ*…*ありませ*|*収まら*|*超えて*|*圧迫*|*使い切*|*増やせ*
full *いっぱい*|*満杯*|*埋まっ*|*上限*
last *前回*|*最後*|*最終*|*直近*
not-completed *完了*…*できな*|*完了*…*できませ*|*完了しな*|*完了しませ*|*完了せず*|*完成しな*|*未完了*|*終わら*|*終わりませ*|*完成できな*|*完了していな*|*終わってな*|*終わっていな*
poor *状態*…*くな*|*環境*…*くな*|*状態が悪*|*電波*…*悪*|*通信が悪*|wifi…*悪*|*不安定*|*安定しな*|*遅い*|*遅く*|*弱い*|*途切れ*|*速度制限*|*ブロックさ*|*環境が悪*
unavailable *利用できな*|*利用できませ*|*表示できな*|*表示できませ*|*取得できな*|*読み取れな*|*読み取れませ*|*読み込めな*|*読み込めませ*|*ファイル*…*使用できな*|*ファイル*…*アクセスできな*
enable *オンになら*|*オンになりませ*|*オンにしても*|*有効にできな*|*有効になら*|*オンに出来*|*オンにしよう*|*オンにすると*|*オンにしています*…*から*|*オンにしていますの*|*オンにしていますと*|*オンにしています.*|onにできな*|onになら*|onにすると*|*有効にしよう*|*有効にすると*|*有効化*|*オンにするに*|*オンに*…*できな*|*オンに*…*できませ*
needed wifi…*必要*|wifiがな*|wifiな*|wifiじゃないと*|wifiにつなげ*|wifiに繋げ*|*つながってな*|*繋がってな*|*接続*…*必要*|*接続していな*|*接続しないと*|*通信では*|*回線では*|*モバイルデータ*|5gで*|*完了*…*必要*|*完了しないと*|*接続されていな*|*接続されてな*
no-internet *インターネット接続*|*インターネットへの接続*|*ネットに接続*|*ネットにつな*|*ネットに繋*|*オフライン*|*機内モード*|*圏外*
backup-now *今すぐバックアップ*|*今すぐ作成*|*アップ*…*ボタン*|*アップを作成が*|*作成*…*ボタン*
greyed *グレーアウト*|*グレーに*|*グレーで*|*薄くな*|*押せな*|*押せませ*|*反応しな*|*反応がな*|*無反応*|*押しても*|*ボタン*…*無効*|*薄い*|*タップできな*|*タップできませ*
being-restored *復元中のた*|*復元中な*|*復元中と*|*復元が終わら*|*復元が完了する*|*復元が完了しな*|*復元していると*|*復元しています*|*復元してる*|*バックアップから復元されると*
not-backed-up *バックアップ*…*てませ*|*バックアップ*…*されな*|*バックアップ*…*されませ*|*バックアップがな*|*最後のバックアップ*…*が*|*最後のバックアップ*…*は*|*最後にバックアップ*|*前回のバックアップが*|*前回のバックアップは*|*バックアップ*…*されていな*|*バックアップ*…*されてな*|*バックアップ*…*していな*|*バックアップ*…*してな*|*バックアップ*…*できていな*|*バックアップ*…*できてな*|*バックアップ*…*取れてな*|*バックアップ*…*取れていな*|*バックアップ*…*われていな*|*バックアップ*…*ていませ*
long-ago *週間*|*日間*|*日前*|*ヶ月*|*か月*|*カ月*|*何日も*|*何週*|*数日*|*先週*|*先月*|*しばらく*|*月から*|*去年*
never *一度も*|*一回も*|1度も*|1回も*|*まだバックアップ*…*な*|*まだバックアップ*…*ませ*|*バックアップがありませ*
no-access *アクセス*…*できな*|*アクセス*…*できませ*|*サインイン*…*できな*|*サインイン*…*できませ*|*アカウントに*…*できな*|*アカウントに*…*できませ*|*サインアウトさ*
verify *パスワード*…*確認*|*パスワード*…*再*|*パスワード*…*求*|*パスワード*…*聞*|*パスワード*…*入力し*|*パスワード*…*入れ*|*サインインし*|*認証*|*アドレス*…*確認*|*確認メール*|*確認され*|*確認しないと*|*確認が必要*
incorrect *違う*|*違っ*|*間違*|*正し*|*忘れ*|*わから*|*分から*|*わかりませ*|*知らな*|*覚えが*|*思い出せ*|*受け付け*|*パスワードを聞かれ*|*パスワードを求めら*|*覚えてな*|*覚えていな*|*設定していな*|*設定してな*
stuck *進ま*|*進みませ*|*終わら*|*終わりませ*|*止ま*|*固ま*|*フリーズ*|*動かな*|*動かず*|*くるくる*|*ぐるぐる*|*計算中*|*中のまま*|*状態のまま*|*変わらな*|*増えてい*|*一向に*|*ずっと*…*中*|*いつまでも*|*永遠*
takes-long *時間*…*かかりす*|*時間*…*かかって*|*時間かかる*|*何時間*|*時間経*|*時間たっ*|*時間以上*|*時間も*|*一晩*|*長すぎ*|*遅すぎ*|*バックアップ*…*遅*|*復元*…*遅*|*なかなか*…*終*
is-off *オフになっ*|*オフになる*|*オフです*|*オフのまま*|*オフの状態*|*勝手に*…*オフ*|offになっ*|offだっ*|offのまま*|*無効になっ*|*オンになっていな*|*オンになってな*|*有効になっていな*
disconnected *取り外され*|*接続が切*|*接続切*|*接続*…*解除*|*切断*|*ケーブル*…*抜*|*接触不良*|*認識*…*切*|*認識されなくな*
corrupt *バックアップが壊*|*ファイルが壊*|*データが壊*|*壊れているた*|*壊れているか*|*バックアップ*…*破損*|*ファイル*…*破損*|*データ*…*破損*|*破損しているか*|*損傷*|*互換性*…*な*|*互換性*…*ありませ*|*読み取れな*|*読み込めな*
not-saved *保存*…*できな*|*保存*…*できませ*|*保存できず*|*保存されな*|*保存されませ*|*保存に失敗*|*書き込*…*できな*|*書き込め*|*書き込みエラー*
no-rights *アクセス権*|*アクセス許可*|*アクセス*…*拒否*|*権限*|*許可がな*|*読み取り専用*
locked *ロックされているた*|*ロックされているか*|*ロックされていると*|*ロックされています*|*ロックされてる*|*ロックされた*|*パスコードでロック*|*ロック解除*|*ロックを解除*|*ロック画面*|*パスコード*…*求*|*パスコード*…*入力*|*パスコード*…*入れ*|*信頼*…*押*|*ロックされているの*
no-connection *接続できず*|*接続されな*|*認識*…*ませ*|*反応しな*|*つながら*|*繋がら*|iphone…*表示されな*|iphone…*表示されませ*|*デバイス*…*表示されな*|*出てこな*|*見つから*|*無効な応答*|*認識*…*ない*|*認識*…*なく*|*検出されな*|*検出できな*|*接続できな*|*接続できませ*
not-set *設定*…*できな*|*設定*…*できませ*|*設定に失敗*|*変更*…*できな*|*変更*…*できませ*|*パスワード*…*解除できな*|*パスワード*…*削除できな*
newer *新しいios|*より新しい*|*新しいバージョンで作*|*新しいバージョンの*…*で作*|*方が新し*|iosが新し*|*バージョンが新し*|*ベータ版から*|*ベータ版で*|*ダウングレード*
too-old *古すぎ*|*バージョン*…*古*|iosが古*|*ソフトウェアが古*|*古いバージョンのた*|*バージョン*…*違*|*アップデート*…*必要*|*アップデートを求*|*更新が必要*
cannot-delete *削除できな*|*削除できませ*|*削除できず*|*削除されな*|*消せな*|*消せませ*|*バックアップ*…*消えな*|*削除しても*…*残*|*削除ができな*|*削除ができませ*|*削除することができな*
cannot-turn-off *オフになら*|*オフになりませ*|*オフにしても*…*オン*|offにできな*|*無効にできな*|*解除できな*|*解除できませ*|*外せな*|*外れな*|*オフに*…*できな*|*オフに*…*できませ*
not-supported *対応していませ*|*非対応*|*サポートされていませ*|*対応していな*|*対応してな*|*サポートされていな*|*サポートしていな*
upload *アップロードと*|*アップロードおよび*|*アップロードが*|*アップロード*…*失敗*|*アップロード*…*できな*
erase *消去*…*前*|*消去しよう*|*初期化*…*前*|*初期化しよう*|*下取り*
expires *期限*|*日後に*…*削*|*削除されま*|*削除される*|*消えます*|*消され*
outage *の障害*|*障害発生*|*止まったまま*|*一部のユーザ*|*多くのユーザ*|*サービス*…*障害*|*サーバ*…*障害*|*障害が*|*障害か*|*障害によ*|*障害で*|*サーバ*…*落*|*落ちてる*|*落ちています*|*サービス*…*停止*|*つながりにく*|*繋がりにく*|*サーバーダウン*|*サーバーがダウン*|*障害は*
incomplete *一部*…*しか*|*一部*…*だけ*|*戻ら*|*戻りませ*|*消えてる*|*消えてい*|*がなくなっ*|*見つから*|*が復元されな*|*は復元されな*|*移行できな*|*引き継がれな*|*未完了*|*ダウンロードされな*|*消えてま*|*消えて*…*ました*|*反映されな*|*一部のアプリ*|*一部のデータ*|*一部の写真*|*戻ってこな*|*戻ってな*|*復元*…*消えた*|*移行*…*消えた*|*が消失*|*入っていな*|*入ってな*|*復元されてな*|*復元されていな*
paused *一時停止*|*中断中*|*保留*|*再開*|wifi…*待*
too-hot *熱く*|*熱い*|*発熱*|*冷ま*|*冷や*
not-starting *始まら*|*始まりませ*|*開始されな*|*開始しな*|*開始できな*|*開始できませ*|*何も起*|*何も始*|*反応しな*|*反応がな*|*無反応*|*押しても*
unknown-error *不明*…*エラー*|*予期*…*エラー*
server-blocked *アップデートサーバ*|*更新サーバ*|*認証サーバ*|*サーバ*…*接続できな*|*サーバ*…*接続できませ*|*サーバ*…*つながら*|*署名*|hostsファイル*|*サーバ*…*通信できな*
works *バックアップできました*|*バックアップが*…*できました*|*バックアップ*…*完了しました*|*バックアップ*…*成功*|*復元できました*|*成功しました*|*正常に*…*ました*|*できるようになりました*|*できるようになった*|*解決し*|*直りました*|*直った*|*無事*…*ました*
no-error *エラーな*|*エラーもな*|*エラーは出*|*エラーはな*
other-subject *データベース*|*アンドロイド*|*タイムマシン*|*バックカメラ*|*ギャラクシー*|*グーグル*|lineの*|lineバックアップ*|*サーバーのバックアップ*|windowsバックアップ*|*ゲームデータ*|*セーブデータ*
@ko
device *아이폰*|*아이패드*|*핸드폰*|*휴대폰*|*스마트폰*|*제폰*|*내폰*|*이기기*|*애플기기*
icloud *클라우드*|*아이크라우드*
app *아이튠*|*파인더*
computer *컴퓨터*|*컴터*|*노트북*|*맥북*|*맥에*|*맥으로*|*디스크*
backup *백업*|*벡업*|*빽업*
restore *복원*|*복구*|*데이터이전*|*데이터옮*
storage 5기가*|*저장소*|*용량*|*공간*|*메모리*
on-device *본체*|*기기자체*|*기기저장*|*기기의저장*|*기기용량*|*기기에공간*|*이기기에*|*내부저장*|*폰용량*|*폰저장*|*폰의저장*|*폰에공간*|*패드용량*|*패드저장*|iphone저장*|iphone용량*|iphone의저장*
network *네트워크*|*인터넷*|*와이파이*|*공유기*|*통신*|*연결상태*|*신호*
wifi *와이파이*|*무선인터넷*
files *파일*|*일부데이터*|*일부항목*
account *계정*|*애플아이디*|*애플id|*로그인*
password *비밀번호*|*비번*|*패스코드*|*암호가*|*암호를*|*암호는*|*암호도*|*암호로*|*암호입력*|*암호틀*|*암호설정*|*암호확인*|*암호모*|*암호까*|*암호잊*|*암호안*|*암호변경*
email *이메일*|*메일주소*|*인증메일*
session *세션*
other-device *다른기기*|*다른아이*|*다른iphone|*다른폰*|*예전아이폰*|*기존아이폰*|*예전기기*|*기존기기*
new-device *새아이폰으로*|*새로운아이폰으로*|*새iphone으로*|*새로운iphone으로*|*새기기로*|*새폰으로*|*임시백업*|*임시*…*저장*
an-app *어플*|*일부앱*|*이앱*|*앱이*|*앱은*|*앱을*|*앱의*|*앱데이터*
encryption *암호화*
managed *프로파일*|*관리자*|*회사가*|*회사에서*|*회사폰*|*회사아이*|*업무용*|*학교에서*|*학교아이*|*조직*|*스크린타임*
adp *고급데이터보호*
find-my *나의찾기*|*아이폰찾기*|iphone찾기*|*활성화잠금*
setup *설정지원*|*초기설정*|*설정을완료*|*설정을마*|*설정을끝*|*설정이완료*|*설정이안끝*
old-system *아이폰4|*구형ios|*오래된ios|*지원*…*종료*|*지원*…*중단*|*더이상지원*
failed *실패*|*오류*|*에러*|*문제가생*|*문제가발생*|*문제발생*|*중문제*|*백업에문제*|*백업*…*안되*|*백업*…*안돼*|*백업*…*안됨*|*백업*…*안됩*|*백업*…*안된*|*백업*…*안됐*|*백업*…*수없*|*백업*…*수가없*|*백업*…*못*|*복원*…*안되*|*복원*…*안돼*|*복원*…*안됨*|*복원*…*안됩*|*복원*…*안된*|*복원*…*수없*|*복원*…*못*|*복원*…*불가*|*복원되지않*|*지못*|*백업*…*않되*|*백업*…*불가*|*백업*…*이되지않*|*백업*…*안해*|*자꾸안*|*계속안*|*왜안*|*완료되지*|*진행되지*|*어지지않*|*작동하지않*|*먹통*|*안끝*|*끝나지않*|*진행이안*|*멈춰*|*멈춤*|*멈췄*|*중단되*|*끊기*|*끊겨*|*진행안되*|*멈추네*|*멈추는데*|*멈추고*|*멈춥*|*생성되지*
problem *실패*|*오류*|*에러*|*문제가생*|*문제가발생*|*문제발생*|*중문제*|*백업에문제*|*백업*…*안되*|*백업*…*안돼*|*백업*…*안됨*|*백업*…*안됩*|*백업*…*안된*|*백업*…*안됐*|*백업*…*수없*|*백업*…*수가없*|*백업*…*못*|*복원*…*안되*|*복원*…*안돼*|*복원*…*안됨*|*복원*…*안됩*|*복원*…*안된*|*복원*…*수없*|*복원*…*못*|*복원*…*불가*|*복원되지않*|*지못*|*켜지지*|*안켜*|*못켜*|*활성화*…*수없*|*활성화되지*|*사용할수없*|*지원되지않*|*지원*…*종료*|*지원*…*중단*|*더이상지원*|*종료됐*|*막혔*|*막아*|*거부*|*끄라*|*끄래*|*꺼야*|*먹통*|*활성화가안*|*활성화안되*|*켤수*…*없*
not-enough *부족*|*모자라*|*모자란*|*충분하지*|*용량이없*|*용량없*|*공간이없*|*공간없*|*초과*|*공간이더필요*|*늘려야*|*안남*|*용량이안*
full *가득*|*꽉차*|*꽉찼*|*다찼*|*다차*|*다찬*|*찼다*|*찼어*|*만땅*|*다썼*|*다써*|*한도*
last *최근*|*마지막*|*지난번*|*저번*|*이전백업*
not-completed *완료하지못*|*완료되지*|*완료가안*|*완료가되지*|*미완료*|*끝나지않*|*안끝*|*끝내지못*|*마치지못*|*완료할수*…*없*|*완료를못*|*완료못*|*완료안되*|*완료안됨*
poor *좋지않*|*안좋*|*느려*|*느린*|*느리*|*불안*|*약해*|*끊기*|*끊겨*|*나빠*|*나쁘*|*차단*|*막아*|*네트워크문제*|*네트워크오류*|*인터넷문제*
unavailable *사용할수없*|*사용불가*|*이용할수없*|*불러오지못*|*읽을수없*|*읽지못*|*표시되지*|*열수없*|*확인할수없*|*안보여*|*불러올수*…*없*|*로드할수*…*없*|*표시할수*…*없*|*가져올수*…*없*
enable *켜려*|*켤려*|*켤수*|*켜는데*|*켜는중*|*켜지지*|*안켜*|*못켜*|*켜지못*|*켜도*|*켜니*|*켜면*|*켜기*|*다시켜*|*활성화하려*|*활성화하는*|*활성화할*|*활성화되지*|*활성화*…*실패*|*켤라*|*활성화가안*|*활성화안되*
needed *와이파이*…*필요*|*와이파이*…*있어야*|*와이파이에서만*|wifi…*필요*|*연결해야*|*연결하라*|*연결*…*있어야*|*연결*…*필요*|*연결되지않*|*셀룰러로*|*셀룰러데이터*|*데이터로*|*완료해야*|*완료하지않*|*마쳐야*|*연결하래*|*와이파이가없*|*와이파이없*
no-internet *인터넷에연결*|*인터넷연결*|*인터넷안*|*인터넷이안*|*인터넷이끊*|*인터넷이없*|*오프라인*|*비행기모드*|*네트워크에연결하*|*에어플레인*
backup-now *지금백업*|*백업*…*버튼*|*백업누르*|*백업메뉴*
greyed *회색*|*흐리게*|*버튼*…*비활성*|*지금백업*…*비활성*|*안눌*|*눌리지*|*눌러도*|*선택이안*|*클릭이안*|*반응이없*|*무반응*|*누를수*…*없*
being-restored *복원하는중*|*복원진행*|*복원이끝나*|*복원이안끝*|*복원이완료*|*복원하고있*|*아직*…*복원*|*복원중이*|*복원중인*|*복원중입*
not-backed-up *백업*…*되지않*|*백업*…*안된*|*백업*…*안됐*|*백업*…*안됨*|*백업*…*안되*|*백업*…*안돼*|*백업하지않*|*백업*…*못*|*백업된적*|*마지막백업이*|*마지막백업은*|*마지막백업날*|*마지막으로백업*|*최근백업이*|*백업이없*|*백업한지*|*백업한적*|*자동백업이*|*자동으로백업이*
long-ago *주동안*|*주전에*|*주전이*|*주째*|*주일*|*몇주*|*일동안*|*일전에*|*일째*|*며칠*|*개월*|*달째*|*달전*|*몇달*|*한달*|*두달*|*년전*|*작년*|*지난달*|*월부터*|*주넘*
never *한번도*|*적이없*|*적없*|*백업이없다*|*백업기록이없*
no-access *접근이안*|*접속이안*|*로그아웃*|*계정*…*문제*|*접근할수*…*없*|*접근하지못*|*액세스할수*…*없*|*액세스하지못*|*접속할수*…*없*|*로그인이안*|*로그인안되*|*로그인할수*…*없*|*로그인에실패*
verify *확인해야*|*확인하라*|*확인*…*필요*|*확인되지않*|*확인이안*|*인증*|*암호*…*확인*|*비밀번호*…*확인*|*다시입력*|*입력하라*|*입력해야*|*암호*…*요구*|*물어*|*자꾸비*|*자꾸암호*|*계속비*|*다시로그인*
incorrect *기억하지못*|*틀렸*|*틀리*|*틀린*|*잘못*|*맞지않*|*안맞*|*맞는데*|*일치하지*|*잊어*|*잊었*|*까먹*|*기억이안*|*기억안*|*모르겠*|*모름*|*몰라*|*설정한적*|*무슨비*|*무슨암호*|*올바르지*
stuck *안끝*|*끝나지않*|*진행이안*|*멈춰*|*멈춤*|*멈췄*|*멈춘*|*안넘어*|*넘어가지*|*움직이지*|*안움직*|*먹통*|*무한*|*로딩*|*계속돌*|*계산중*|*백업중에서*|*완료가안*|*그대로있*|*퍼센트에서*|*시간*…*늘어*|*멈추네*|*멈추는데*|*멈추고*|*멈춥*|*에서안넘*|*에서안움*|*에서안올*|*진행안되*
takes-long *오래걸려*|*오래걸리는*|*오래걸립*|*너무오래*|*너무느*|*백업*…*느려*|*백업*…*느리*|*복원*…*느*|*몇시간*|*시간째*|*시간동안*|*시간넘*|*시간이넘*|*하루종일*|*이틀*|*밤새*
is-off *꺼져*|*꺼짐*|*꺼졌*|*꺼지*|*꺼진*|*꺼놓*|*비활성화되*|*비활성화돼*|*비활성화상태*|*해제되어*|*해제됐*|*켜져있지*|off로*
disconnected *연결*…*끊*|*연결*…*해제*|*접속이끊*|*자꾸끊*|*도중*…*끊*|*끊어졌*|*끊어져*|*끊겼*|*분리되*|*케이블*…*빠*|*인식됐다*
corrupt *손상*|*훼손*|*깨졌*|*깨진*|*깨져*|*호환되지*|*호환성*|*읽을수없*|*읽지못*|*호환이안*|*호환안되*
not-saved *저장되지*|*저장이안*|*저장안되*|*쓸수없*|*쓰기*…*오류*|*저장할수*…*없*|*저장하지못*|*저장을못*|*저장못*|*저장에실패*|*저장실패*
no-rights *접근권한*|*권한이*|*권한없*|*권한을*|*권한문제*|*액세스권한*|*액세스*…*거부*|*접근*…*거부*|*읽기전용*
locked *잠겨*|*잠긴*|*잠겼*|*잠금해제*|*잠금을*|*잠금풀*|*잠금화면*|*암호*…*입력하*|*암호*…*입력해*|*암호*…*요구*|*비밀번호*…*입력하라*|*비번*…*입력*|*패스코드*|*신뢰*…*눌러*
no-connection *연결이안*|*연결되지*|*인식되지*|*안잡*|*안뜨*|*안떠*|*안보여*|*찾을수없*|*못찾*|*잘못된응답*|*뜨지않*|*안보임*|*연결할수*…*없*|*연결하지못*|*연결을못*|*연결안되*|*연결안돼*|*연결에실패*|*연결실패*|*인식이안*|*인식안*|*인식을안*|*인식을못*|*인식못*|*인식하지못*|*감지하지못*|*감지가안*
not-set *설정이안*|*설정안되*|*설정되지*|*변경이안*|*해제할수없*|*설정할수*…*없*|*설정하지못*|*설정을못*|*설정에실패*|*변경할수*…*없*|*변경하지못*|*변경을못*
newer *더최신*|*더높은*|*높은버전*|*최신*…*의백업*|*최신버전에서*|*새로운버전에서*|*버전이높*|*베타에서*|*베타버전*|*다운그레이*
too-old *너무오래된*|*너무낮*|*버전이낮*|*버전이오래*|*낮은버전*|*구버전이*|*버전이안맞*|*업데이트*…*필요*|*업데이트*…*해야*|*업데이트하래*|*업데이트*…*먼저*
cannot-delete *삭제가안*|*삭제되지*|*지우지못*|*안지워*|*지워지지*|*삭제해도*…*그대로*|*삭제할수*…*없*|*지울수*…*없*|*삭제를못*|*삭제못*|*삭제하지못*|*삭제안되*|*삭제안돼*|*삭제안됨*|*삭제에실패*
cannot-turn-off *못끄*|*안꺼*|*꺼지지*|*해제가안*|*체크*…*안풀*|*꺼도*…*켜*|*해제할수*…*없*|*끌수*…*없*|*비활성화할수*…*없*|*비활성화가안*|*해제안되*
not-supported *지원되지않*|*지원하지않*|*미지원*|*허용하지않*|*백업*…*안되는앱*|*지원이안*|*지원안되*
upload *업로드및*|*업로드와*|*업로드가*|*업로드를*|*업로드*…*실패*|*업로드중*
erase *지우기전*|*초기화하려*|*초기화하기*|*초기화전*|*보상판매*|*팔려고*
expires *만료*|*삭제된다*|*삭제됩*|*삭제된대*|*삭제될*|*일남*|*일후*|*일뒤*
outage *장애*|*서버문제*|*서버오류*|*서비스*…*중단*|*먹통*|*다운됐*|*접속불가*|*터졌*|*서버가다운*|*서버다운*|*서버가터*|*서버터*|*서버가죽*
incomplete *일부만*|*일부앱*|*일부데이터가*|*일부가*|*안돌아*|*돌아오지*|*안들어*|*안넘어오*|*안넘어왔*|*사라졌*|*사라져*|*없어졌*|*없어져*|*덜복원*|*완료되지않*|*사진*…*안보*|*데이터*…*안보*|*안깔*|*설치가안*|*앱이복원*|*사진이복원*|*다안됐*|*다안되*|*다안돌*
paused *일시정지*|*일시중지*|*보류*|*재개*|*대기중*|*와이파이*…*기다*
too-hot *뜨거*|*뜨겁*|*발열*|*온도*|*식을*|*식히*|*식어*
not-starting *시작이안*|*시작되지*|*시작할수없*|*반응이없*|*반응없*|*무반응*|*아무일도*|*아무런*|*눌러도*|*시작안되*|*시작안돼*|*시작을못*|*시작못*|*시작하지*
unknown-error *알수없는오류*|*알수없는에러*|*예기치*…*오류*|*예상치*…*오류*
server-blocked *업데이트서버*|*활성화서버*|*서버에연결*…*없*|*서버에연결*…*못*|*서버에연결*…*안*|*서버연결*|*서명*|hosts파일*
works *백업*…*성공*|*복원*…*성공*|*성공적으로*|*정상적으로*…*됐*|*해결됐*|*해결했*|*백업*…*잘됩*|*백업*…*잘돼*|*백업*…*잘되네*|*이제*…*잘되*|*이제*…*잘돼*|*다시*…*됩니다*|*다시잘*|*무사히*|*이제*…*됩니다*|*문제없이*…*완료*|*문제없이*…*됩*|*백업됐습*|*백업됐어*|*백업되었습*|*백업*…*완료됐*|*백업*…*완료되었*|*성공했습*|*성공했어*
no-error *오류없이*|*에러없이*|*오류는없*|*오류가없*|*오류안뜨*
other-subject *데이터베이스*|*안드로이드*|*갤럭시*|*삼성폰*|*카카오톡*|*카톡*|*타임머신*|*후방카메라*|*구글*|*워드프레스*|*서버백업*|*윈도우백업*
@ms
device fon saya|peranti
backup sandaran*|buat salinan|*andarkan
storage storan*|simpanan
on-device storan iphone|storan telefon|storan peranti|ruang pada|iphone…dah penuh|telefon penuh
network rangkaian|sambungan
files fail fail|beberapa fail
account akaun|log masuk
password kata laluan|kod laluan
other-device peranti lain|telefon lain|telefon lama
new-device iphone baharu|telefon baru|peranti baharu
encryption disulitkan|penyulitan
managed diurus oleh|pentadbir|telefon pejabat|telefon syarikat
find-my cari iphone
setup persediaan
old-system menyokong lagi
failed ralat|*ak boleh…*backup*|x boleh…*backup*|xboleh|*ak berjaya|tak jalan|tergendala|asyik fail|*ak boleh…*andar*|*ak dapat…*andar*
problem ralat|*ak boleh|x boleh|xboleh|*ak berjaya
not-enough x cukup|xcukup
full dah penuh
last sebelum ini
not-completed *ak…siap|belum siap|*ak…dilengkapkan
poor perlahan|lembap|lembab|teruk
unavailable *ak…dimuatkan
enable dayakan|hidupkan|buka sandaran
needed perlu…wifi|kena…wifi|mesti…wifi|perlukan wifi|data mudah alih|guna data
no-internet tiada internet|tiada sambungan
backup-now sandar*…sekarang|butang sandar*|butang backup
greyed kelabu|boleh tekan|boleh ditekan|boleh klik
being-restored tengah…restore
not-backed-up sandaran terakhir|belum…*andar*|*ak…*andarkan
long-ago dah lama|berbulan*
no-access *ak…log masuk
verify sahkan
incorrect kata laluan…salah|kata laluan…tidak|tak ingat
stuck tersangkut|sangkut|tersekat|pusing pusing|*anggar*|masa berbaki
takes-long lama sangat|lama giler|lama gila|dah…jam|perlahan sangat|sepanjang malam
is-off termati|dinyahdaya*|tertutup
disconnected diputuskan|*putus
corrupt sandaran…rosak|backup…rosak|fail…rosak|*ak serasi
no-rights keizinan|kebenaran akses
no-connection *ak…mengesan|*ak…bersambung|*ak…menyambung|*ak jumpa|*ak…*kesan|x detect
not-set *ak…tetapkan
newer lebih baharu
too-old perlu…kemas kini
cannot-delete *ak boleh…padam*|*ak dapat…padam*|x boleh padam
cannot-turn-off *ak boleh…mati*|*ak dapat…mati*|*ak boleh tutup
not-supported *ak disokong|*ak menyokong
upload muat naik
erase padam iphone|padam telefon
expires akan dipadam*
outage icloud…tergendala
incomplete sesetengah
paused berhenti seketika|*jeda
too-hot panas|kepanasan
not-starting *ak…mula|*ak bertindak balas|tak jadi apa
works dah berjaya|dah boleh|berjaya disandarkan|dah okay
no-error tiada ralat
other-subject kamera belakang
@nb
icloud skyen
computer pcen|datamaskin*|maskinen
backup *sikkerhetskop*
restore gjenop*|gjennop*|fa…tilbake|tilbakestill*…fra
storage *plass|plassen
on-device i telefonen|plass pa iphone*|telefonen er…full|iphonen er…full
network nettverk*|darlig nett
wifi tradlos*
files filene
account logge inn
password passord*
session okten|sesjon*|en okt
other-device annen enhet|annen iphone*
new-device nye telefon*|til ny|midlertidig*
managed administrere*|skjermtid*|begrensning*|it afd*|pa jobben|arbeidsgiver*
adp avanser*…databeskyttelse*
find-my hvor er…pa|sla av…hvor er|hvor er iphone*|hvor er appen|slas find
setup konfigurasjonsassistent*|ferdig…satt opp
old-system gamle iphone|eldre ios*|stottes…lenger
failed far ikke|virke*…ikke|ikke…virke*|lykke*…ikke|lyktes ikke|gikk ikke|kan ikke|ikke…sikkerhe*|sikkerhetskopiere*…ikke|ikke…ta…backup*|vil ikke|nekter*|avbryt*|feilmelding*|feiler|en feil|far…feil|feil…oppst*|problemer…backup*|sluttet a|klarer ikke|klarte ikke|funke*…ikke|ikke…funke*|krasj*|feilet|trobbel|ikke…lage…backup*|ikke kan|ikke a…backup*
problem kan ikke|gar ikke|vil ikke|feil*|lar…ikke|far ikke|avbryt*|nekter|ikke lenger|virker ikke
not-enough ikke…nok|ikke…tilstrekkelig*|for lite|for liten|ikke…plass|gar tom|ingen…plass|mangle*…plass|trenge*…mer|kjop*…mer|oppgrader*…lag*|er…for stor|ikke mer|brukt opp|tom for|plassmangel
full er…full|blir…full|helt full|full lagring*|nesten full*|blitt…full
last siste|forrige
not-completed ikke…fullfor*|ikke…gjennomfor*|ikke…avslut*|ikke…ferdig*|fullfore*…ikke|ufullstendig*|avbrutt
poor darlig*|treg*|problemer…net*|nettverksforhold|faller ut|hakker|sakte|nettproblem*|nettverksproblem*
unavailable ikke…tilgjengelig*|utilgjengelig*
enable slar…til|aktiver*|slar pa|slatt pa|skru…pa
needed kreves|krever|ma…wifi|trenge*…wifi|uten wifi|ma vaere koblet|ikke…wifi
no-internet uten internet*|flymodus*
backup-now sikkerhetskopier na|backup na|knappen sikkerhe*|backupknap*
greyed er…grat*|graton*|ikke…trykke*|helt gra|ikke…velge*
being-restored holder…gjenopp*|gjenopp*…fortsatt|fortsatt…gjenopp*|gjenopp*…pagar|mens…gjenopp*|til gjenopp*
not-backed-up sikkerhetskopiere*…ikke|ikke…backup*|ikke…tatt|siste…backup*|siste…sikkerhe*|sist…backup*|sist…sikkerhe*|sikkerhedskopieres automatisk nar|sikkerhetskopieres automatisk nar
long-ago uke|uker|maned|dager|lang tid|lenge|evighe*|i det siste|uka|to ar
never aldri*…tatt|aldri*…laget|aldri*…backup*|har ingen backup*
no-access ikke…tilgang|ikke…komme inn|ikke…logge inn
verify bekreft*|ubekraeft*|skriv*…inn…passord*|om passord*|etter passord*|krever passord*|godkjenn*
incorrect feil passord*|er feil|ugyldig*|ikke riktig*|ikke…accept*|virker ikke|funker ikke|aldri*…valgt|vet ikke|hvilket passord
stuck star fast|henger|star…stille|star pa|stopper…pa|rorer…ikke|endrer…ikke|blir…ikke ferdig*|aldri*…ferdig*|uendelig*|beregner|gjenvaerende tid*|minut*…igjen|stopper opp|spinner|tid igjen|samme prosent|beveger…ikke|blir aldri|statt pa|satt pa pause
takes-long treg*|sakte|tar…lenge|holdt pa|siden…gar|timevis|evig|hvor lenge tar
is-off deaktivert|slatt av|skrudd av|er av|av seg selv|slas av|ikke aktivert|er ikke slatt pa
disconnected forbindelsen…brutt|mister…kontakt*|brytes|midt…backup*|midt…sikkerhe*|midt…gjenopp*|faller ut|ny kabel|bytt*…kabel
corrupt sikkerhetskopien…skad*|sikkerhetskopien…odel*|backup*…skad*|odelagt…sikkerhe*|skadet…sikkerhe*|ikke…leses
not-saved ikke…lagre*|ikke skrive til
no-rights rettighet*|tilgang nekt*|tillatelse*|skrivebeskyt*|ikke tillatt
locked last opp|laseskjerm*|taste…kode*|ber om…kode*|kraever kode*|krever kode*|vil have koden|spor…kode*
no-connection finner…ikke|ikke…finne*|ikke…koble|kobler…ikke|ikke…gjenkjen*|gjenkjenne*…ikke|ser ikke|ingen kontakt|parre*
not-set ikke angi*|ikke…stille*…inn|ikke…sette*|ikke…endre*|passordet…kunne ikke
newer nyere versjon*|nyere programvare*|nedgrad*
too-old for gamle|eldre versjon*|eldre ios*|ma…oppdater*|oppdatere…forst
cannot-delete ikke…fjerne*|far ikke bort
cannot-turn-off ikke…sla…av|ikke…skru…av|ikke…slatt av|ikke…skrudd av
not-supported understotte*…ikke|ikke…stotte*|stotte*…ikke|tillate*…ikke
upload laste*…opp|opplast*
erase for…sletter|nullstille…iphone*|fabrikkinn*|selge*
expires utlop*|slettes etter|blir slettet|dager igjen
outage drifts*|problemer hos apple*|nede na|flere…problem*
incomplete ufullstendig*|ikke alt|ikke alle|mangle*|bare…del|delvis*|noen apper|kom*…ikke tilbak*|forsvant|borte|mistet|ikke gjenopprettet|noen bilder|bare noen
paused gjenoppta*|venter…wifi
too-hot kjol*…ned
not-starting starter…ikke|ikke…start*|ikke…begynn*|skjer…ingenting|nekter|ingenting skjer|skjer…ikke|begynner ikke
unknown-error ukjent feil|uventet feil
server-blocked oppdateringsserver*|ikke…kontakte*
works virker…igjen|fungerer…igjen|funker…igjen|na virker|na funk*|gikk…bra|uten problemer|loste problemet|vellykket*|er i orden|virker…na|fungerer…na|lyktes til slutt|loste seg|fungerer bra
no-error ingen feil*|uten feil*
other-subject ryggekamera*|sqlserver|nettside*|messenger*|windows sikkerhe*
@nl
device telefoon*|toestel*|mijn mobiel*|mn mobiel|mijn apparaat|dit apparaat|je apparaat|uw apparaat|apple apparaat
icloud naar de cloud|in de cloud
app apple apparaten|apparaten app
computer schijf|schijfruimte|lokale backup*|lokale…kopie*
backup *reservekopie*|reserve kopie*|reservecopie*|geback*|veiligheidskopie*|kopie maken
restore terugzet*|teruggezet|terug…zetten|zet…terug|terugplaats*|teruggeplaatst|backup…terug|reservekopie…terug|herstel|hersteld|herstelt|herstelproces|te herstellen|aan…herstellen|mijn…herstellen|de iphone herstellen|backup herstellen|reservekopie herstellen|niet…herstellen|kan…herstellen|herstellen van*|herstellen uit|herstellen mislukt|herstellen lukt|herstellen…niet|herstellen blijft|herstellen duurt|bij…herstellen|tijdens…herstellen|wil…herstellen|terug op…iphone
storage *opslag*|*ruimte|geheugen*|plek|gb…vol|icloud…vol
on-device op dit apparaat|op dit toestel|op het toestel|ruimte op…iphone|plek op…iphone|geheugen…iphone|genoeg op…iphone|ruimte…telefoon|opslag*…telefoon|geheugen…telefoon|ruimte…toestel|opslag*…toestel|ruimte…apparaat|iphone…genoeg ruimte|iphone…weinig ruimte|iphone…geen ruimte|iphone opslag|telefoonopslag|intern*…geheugen|interne opslag|iphone zit…vol|iphone is…vol|iphone vol|telefoon…vol|toestel…vol|volle iphone|iphone zelf|toestel zelf|opslag op…iphone|opslagruimte op…iphone
network netwerk*|verbinding*|bereik|mobiele data|5g|snelheid
wifi draadloos|draadloze
files bestand*|gegevens|documenten|onderdelen
account account*|inlog*|ingelogd|in te loggen|aanmeld*|aangemeld|log…in
password *wachtwoord*|paswoord*|ww
email mailadres*|mailtje
session sessie*
other-device ander*…apparaat|ander*…toestel|andere telefoon|tweede iphone|tweede toestel
new-device voor…nieuwe iphone|naar…nieuwe iphone|voor…nieuwe telefoon|tijdelijke…backup|tijdelijke…reservekopie|tijdelijke…opslag*|overstap*…nieuwe
an-app appgegevens|appdata
encryption *versleut*|gecodeerd*|coderen|codering
managed beheerd*|beheerprofiel|profiel*|configuratieprofiel|werkprofiel|werktelefoon*|zakelijke…iphone|zakelijke telefoon|telefoon…werk|iphone…werk|bedrijf*|werkgever*|organisatie*|schooltelefoon|beleid*|beperking*|schermtijd|it afdeling|ouderlijk toezicht
adp geavanceerde…bescherming|geavanceerde gegevensb*|end to end versleut*
find-my zoek mijn|vind mijn|iphone zoeken|activeringsslot
setup configuratieassist*|installatieassist*|nog…ingesteld|volledig…ingesteld|klaar…instellen|niet klaar…stellen|instellen…afrond*|configuratie…voltooi*|configuratie…niet|installatie…afgerond|installatie…voltooi*|eerst…instellen|eerst…ingesteld|nog…geconfigureerd
old-system oude ios*|oudere ios*|ouder ios|niet meer…ondersteun*|ondersteun*…niet meer|geen ondersteuning|ondersteuning…gestopt|stopt…ondersteuning|te oud voor|oude versies
failed kan…backup…niet|kan…reservekopie…niet|krijg*…reservekopie…niet|krijg*…backup…niet|lukt…backup…niet|werkt…niet|werken…niet|niet…werken|lukt…niet|lukt…geen|niet…gelukt|niet…lukken|gaat…niet|gaat…mis|ging…mis|doet…niet|doet…niks|wil…niet|wil…geen|kan…niet|kan…geen|kon…niet|kon…geen|kunnen…niet|krijg*…niet|krijg*…geen|niet…mogelijk|onmogelijk|niet…gemaakt|niet…maken|geen…maken|geen…gemaakt|maakt…geen|maak…geen|maakt…niet|niet…geslaagd|niet…uitgevoerd|slaagt…niet|mislukt*|faalt|fout|fouten|*foutmelding*|foutcode*|weigert|geweigerd|gestopt|afgebroken|breekt…af|onderbroken|loopt…vast|blokkeert|problemen…backup*|probleem…backup*|problemen…reservekopie*|probleem…reservekopie*|backup*…probleem|waarom…geen|waarom…niet|steeds niet|ineens niet|niet…geback*|backup…niet meer|reservekopie…niet meer|geen backup meer|geen reservekopie*…meer|stopt
problem krijg*…reservekopie…niet|krijg*…backup…niet|daarna pas|pas daarna|werkt…niet|niet…werken|lukt…niet|lukt…geen|niet…gelukt|niet…lukken|gaat…niet|gaat…mis|wil…niet|wil…geen|kan…niet|kan…geen|kon…niet|kon…geen|kunnen…niet|krijg*…niet|krijg*…geen|niet…mogelijk|onmogelijk|niet…gemaakt|niet…maken|geen…maken|geen…gemaakt|maakt…geen|mislukt*|faalt|fout|fouten|*foutmelding*|foutcode*|weigert|geweigerd|afgebroken|probleem|niet meer|ineens niet|springt…terug|niet toegestaan|niet…inschakel*|niet…aanzetten|niet…activer*|niet…terugzet*|niet…herstel*
not-enough niet voldoende|onvoldoende|te weinig|te klein|te groot|geen opslag*|geen plek|niet…genoeg|past…niet|passen…niet|tekort|meer opslag*|meer ruimte|weinig ruimte|weinig opslag*|weinig plek|geen…ruimte
full is vol|zit…vol|vol zit|vol is|bijna vol|propvol|loopt…vol|volgelopen|opslag*…vol|icloud…vol|ruimte…vol|cloud…vol|schijf…vol|geheugen…vol|gb…vol|volle opslag*
last laatste|vorige|recentste|afgelopen
not-completed niet…voltooid|niet…voltooien|niet…afgerond|niet…afronden|niet…afgemaakt|niet…compleet|incompleet|onvolledig|niet…volledig|niet klaar|komt…niet af|nooit…af
poor slecht*|traag|trage|langzaam|langzame|zwak*|onstabiel*|niet stabiel|haperend*|hapert|valt…weg|verbreekt|netwerkproble*|verbindingsproble*|internetproble*|netwerkfout*|problemen…internet|problemen…wifi|problemen…verbinding
unavailable niet…beschikbaar|niet…toegankelijk|niet…geladen|niet…laden|laadt…niet|niet…ophalen|niet…weergeven|niet…weergegeven|momenteel niet|op dit moment niet
enable inschakelen|in te schakelen|schakel…in|aanzetten|aan te zetten|aangezet|activeren|geactiveerd|aan doen|schakelaar|schuifje|niet ingeschakeld|zet…aan
needed moet verbonden|verbonden zijn|vereist|nodig|noodzakelijk|moet…wifi|alleen…wifi|zonder wifi|geen wifi|niet met…wifi|niet op wifi|via 5g|met 5g|mobiele data|mobiel internet|moet eerst|moet…klaar|moet…netwerk
no-internet geen internet*|zonder internet*|geen verbinding|geen netwerk|vliegtuigmodus|niet…internet|maak verbinding|verbinding…internet|met…internet verbinden
backup-now maak…reservekopie|nu reservekopie*|nu…backup|reservekopie nu|knop…backup*|knop…reservekopie|backup knop
greyed grijs|grijze|lichtgrijs|niet…drukken|niet…tikken|niet…selecteren|inactief|niet…*klik*
being-restored wordt…teruggezet|wordt…hersteld|nog…hersteld|nog…herstellen|bezig…herstel*|bezig…terugzet*|terwijl…hersteld|tijdens…herstel|tot…hersteld|herstel…bezig|herstel…voltooid|klaar met herstel*|moment hersteld
not-backed-up geen…reservekopie*|geen…backup*|niet…geback*|laatste…backup*|laatste…reservekopie*|backup…gemaakt|reservekopie…gemaakt|backup…geleden|reservekopie…geleden|niet…automatisch|automatische…backup*|automatische reservekopie*|backup is…oud|backupt…niet
long-ago weken|maand|maanden|jaar|jaren|geleden|tijd geen|lange tijd|langere tijd|al lang*|sinds vorige|sinds begin|al…dagen|paar dagen|sinds…dagen|januari|februari|maart|augustus|december
never nooit|nog geen…backup*|nog geen…reservekopie*|geen enkele|nog niet…geback*|geen…backup*…gevonden
no-access geen toegang|niet…toegang|niet…bereiken|niet…bereikt|niet…inloggen|niet…ingelogd|niet…aanmelden|niet…aangemeld|aanmelden…mislukt|kom*…niet in|kom*…niet meer in|account…geblokkeerd|uitgelogd
verify bevestig*|gecontroleerd*|controleer*|wachtwoord…invoer*|wachtwoord…opnieuw|vraagt…wachtwoord|om…wachtwoord|wil…wachtwoord|voer…wachtwoord|opnieuw…invoer*|opnieuw…inloggen|steeds…wachtwoord|*verifi*
incorrect weet…wachtwoord…niet|onjuist*|verkeerd*|ongeldig*|wachtwoord…fout|niet…correct|niet goed|klopt…niet|niet…geaccepteerd|accepteert…niet|pakt…niet|werkt…niet|vergeten|kwijt|weet…niet|niet…weet|geen idee|onbekend*|nooit…ingesteld|nooit…aangemaakt|nooit…wachtwoord|geen wachtwoord|welk wachtwoord|ken…wachtwoord…niet
stuck vastgelopen|loopt…vast|liep…vast|vastloopt|zit…vast|vastzit|blijft…hangen|bleef…hangen|blijft…staan|blijft…op|blijft maar|blijft…laden|blijft…draaien|blijven hangen|staat stil|stilstand|staat…op…procent|geen vooruitgang|gebeurt…niets meer|niet verder|nooit…af|resterend*|wordt geschat|rondjes|eindeloos|steeds langer|hangt…bij|hangt…op|hangt al|hangt steeds|hangt vast|hangt sinds|tijd…geschat|bevroren|beweegt…niet|wieltje|stopt niet
takes-long duurt…lang|duurt…uren|duurt…dagen|duurt…eeuwig*|duurt maar|duurt al|te lang|urenlang|al…uur|al…uren|na…uur|meer dan…uur|uur bezig|dagen bezig|hele nacht|hele dag|eeuwigheid|traag|trage|langzaam
is-off staat…uit|stond…uit|uitgeschakeld|uitgezet|schakelt…uit|vanzelf…uit|automatisch uit|ineens uit|niet…ingeschakeld|staat niet aan|niet geactiveerd|niet…actief
disconnected verbroken|losgekoppeld|ontkoppeld|verbreekt|verbinding…weg|verbinding…verloren|verliest…verbinding|valt…weg|niet meer verbonden|niet…aangesloten|andere kabel|nieuwe kabel|kabel…vervangen
corrupt beschadig*|kapotte backup|backup…kapot|reservekopie…kapot|niet…compatibel|onleesbaar|niet…gelezen
not-saved niet…opgeslagen|niet…opslaan|niet…bewaard|niet…schrijven|opslaan…niet|schrijffout*
no-rights toegangsrecht*|toestemming*|*bevoegd*|niet…rechten|toegang…geweigerd|toegang…map|alleen lezen|schrijfbeveiligd|geen…rechten|schrijfrechten|onvoldoende rechten
locked vergrendel*|ontgrendel*|op slot|toegangscode*|pincode|code…invoeren|vraagt…code|om…code|met…code|vertrouw…computer
no-connection geen verbinding|niet…verbinden|niet…verbonden|verbindt…niet|niet…herkend|herkent…niet|niet…herkennen|niet…gevonden|vindt…niet|niet…vinden|ziet…niet|verschijnt…niet|niet…koppelen|verbinding…mislukt|ongeldig*…antwoord|geen reactie|vertrouw…computer|met…code vergrendeld
not-set niet…ingesteld|niet…instellen|niet…gewijzigd|niet…wijzigen|niet…veranderd|niet…veranderen|niet…verwijderen|geen…instellen|instellen…niet|wijzigen…niet
newer nieuwere ios*|nieuwere software*|nieuwere…versie|nieuwer*…systeem|recentere…versie|hogere…versie|nieuwer dan|te nieuw
too-old moet…updaten|eerst…updaten|te oud*|verouderd*|oude ios*|oudere ios*|oudere versie|niet up to date|moet…bijgewerkt|eerst…bijwerken|eerst…bijgewerkt|update nodig|niet…nieuwste|moet…*update*|eerst…*update*
cannot-delete niet…backup…verwijder*|niet…reservekopie…verwijder*|niet…verwijder*|niet…wissen|niet…gewist|niet…wegkrijgen|verwijder*…niet|verwijder*…mislukt|geen…verwijderen|fout…verwijderen|probleem…verwijderen|krijg…niet weg
cannot-turn-off versleut*…grijs|versleutel*…niet uit|niet…uitschakelen|niet…uitzetten|niet…uitgeschakeld|niet…uitvinken|niet…uit krijgen|uitschakelen…niet|uitzetten…niet|vinkje…niet|vinkje…grijs|krijg…niet uit|*versleut*…grijs|*versleut*…niet uit|kan…niet uit
not-supported niet…ondersteun*|ondersteunt…niet|ondersteunt…geen|geen ondersteuning|niet toegestaan|niet toe|app*…niet…geback*|app*…geen…backup
upload geupload|uploaden
erase voor…wissen|voordat…wis*|iphone wissen|iphone…gewist|wis…iphone|fabrieksinst*|leegmaken|inhoud en instellingen|inruil*|verkopen
expires verloopt|verlopen|wordt…verwijderd|over…dagen|nog…dagen|21 dagen|verwijderd over
outage sommige gebruikers|veel gebruikers|ligt…eruit|ligt…plat|eruit ligt|overbelast|niet bereikbaar|onbereikbaar|problemen…apple|problemen…servers|serverproble*|icloud…problemen|allestoringen|ligt…down|een storing|storing bij|icloud storing|apple storing|storingen|grote storing
incomplete onvolledig*|niet…volledig|niet alles|niet alle|niet…allemaal|sommige…niet|ontbreken|ontbreekt|mist…foto*|maar…deel|deels|helft|niet…teruggekomen|niet…meegekomen|zijn weg|allemaal weg|kwijt|verdwenen|niet…meegenomen|mis ik
paused gepauzeerd*|pauze*|hervat*|wacht op|wachten op|wacht tot
too-hot te warm|te heet|bloedheet|afkoel*|afgekoeld|af te koelen|oververhit*|temperatuur
not-starting start…niet|niet…starten|niet…gestart|begint…niet|niet…beginnen|gebeurt…niets|gebeurt…niks|doet niets|doet niks|reageert…niet|overgeslagen
unknown-error onbekende…fout*|onverwachte fout*|onbekende error
server-blocked updateserver*|activeringsserver*|*softwareserver*|server*…software*|geen contact|contact…server|niet…ondertekend|ondertekent|hostsbestand|niet…geverifieerd
works doet…weer|gaat…weer goed|is gelukt|nu gelukt|eindelijk gelukt|toch gelukt|weer gelukt|succesvol|zonder problemen|geen probleem|geen problemen|opgelost|verholpen|gefixt|werkt prima|werkt goed|alles werkt|in orde|werkt weer|werkt nu weer|weer werkt|lukt weer|lukt nu weer
no-error geen fout|geen fouten|geen foutmelding*|zonder fout*|foutloos
other-subject databank*|achteruitrijcamera*|achteruitkijk*|reservekopieschijf|backupschijf|chatback*|chats|windows reservekopie|spelvoortgang|nextcloud|home assistant|serverbackup|noodstroom*|externe monitor
@pl
device iphon*|smartfon*|ajfon*|ajpad*|komork*|urzadzeni*|iosa
icloud ajklaud*|chmur*…apple|w chmurze|do chmury
app ajtuns*|urzadzenia apple
computer urzadzenia apple|kompa|pecet*|dysk*|maca
backup kopi*…zapasow*|zapasow*…kopi*|kopii|kopia…icloud|kopia…iphon*|kopia…telefonu|kopia sie|kopia nie|kopia w|kopia na|kopie…iphon*|kopie…icloud|robi*…kopi*|zrob*…kopi*|*tworz*…kopi*|wykon*…kopi*|wgra*…kopi*|ostatni*…kopi*|kopi*…sie…robi*|*archiwiz*|bakap*
restore przywr*|odtw*…backup*|odtw*…kopi*|odtw*…icloud|odtw*…itunes*|odtw*…danych|odtwarzani*…iphon*|odtwarzani*…telefon*|odtworzyc…iphon*|odtworzyc…telefon*|odtworzeni*|backup*…odtw*|kopii…odtw*|wgra*…kopi*|wgra*…backup*|wczyta*…kopi*|wczyta*…backup*|iphon*…odtworz*
storage pamiec*|miejsca|miejsce|miejscem|przestrze*|pojemno*|dysku|wolnych gb|icloud…pelny|pelny icloud
on-device pamiec telefonu|pamieci telefonu|pamiec iphon*|pamieci iphon*|pamieci urzadzeni*|pamiec wewn*|pamieci wewn*|miejsca na iphon*|miejsca w iphon*|na tym iphon*|na tym urzadz*|na telefonie|w telefonie|w urzadzeniu|na urzadzeniu|w iphonie|na iphonie…miejsc*|pelny telefon|pelny iphon*|telefon…pelny|telefon…zapchan*
network siec|sieci|siecia|lacze|lacza|polaczeni*|serwer*|zasieg*
wifi sieci bezprzewodow*
files plik*|dane|danych|dokument*|element*
account konta|koncie|kontem|zalog*|logowa*
password hasl*|kod dostepu|kodu dostepu
email maila|mailow*|poczt*
session sesj*
other-device inny iphon*|innego iphon*|innym iphon*|inne urzadz*|innego urzadz*|innym urzadz*|innego telefonu|innym telefonie|drugi iphon*|drugim iphon*|drugim telefonie|starego iphon*|starym iphon*|starego telefonu
new-device nowy iphon*|nowego iphon*|nowym iphon*|nowy telefon|nowego telefonu|nowym telefonie|nowe urzadz*|tymczasow*…backup*|tymczasow*…kopi*|backup*…tymczasow*|przesiad*…na|prze*…na now*
an-app aplikac*|appk*|apka|apki|apek
encryption szyfr*|zaszyfr*
managed sluzbow*|firmow*|przez firme|firma…*blok*|profil*…firm*|profil*…konfig*|profil*…mdm|profil*…szk*|profil*…blok*|szkoln*|szkola|organizacj*|zarzadzan*…przez|nadzorowan*|pracodawc*|czas przed ekranem|kontrol*…rodzic*
adp zaawansowan*…ochron*|pelne szyfrowanie|szyfrowani*…end to end
find-my znajdz moj|znajdz iphon*|wylacz*…znajdz|znajdz…wylacz*|funkcj*…znajdz|lokalizator*|blokad*…aktywac*
setup asystent*…ustaw*|asystent*…konfig*|konfigurac*…iphon*|konfigurac*…telefon*|konfigurac*…urzadz*|konfigurac*…nie|konfigurac*…*koncz*|*koncz*…konfigur*|pierwsz*…konfigur*|poczatkow*…konfigur*|ekran*…powital*|ekran*…czesc
old-system stary ios|starego ios|starym ios|starszych ios|starszych wersj*|starych iphon*|starsze iphon*|starszych iphon*|starszych urzadz*|juz wspieran*|juz nie wspier*|przestal*…wspier*|koniec wsparcia
failed nie powiod*|niepowodz*|nie udal*|nie udaje|nie dzial*|niedzial*|przestal*…dzial*|przestal*…robi*|blad*|bled*|nie da*…zrob*|nie da*…wykon*|nie da*…utw*|nie mo*…zrob*|nie mo*…robic|nie mo*…wykon*|nie mo*…utw*|nie mo*…stw*|nie mo*…backup*|nie mo*…*archiw*|nie chce…zrob*|nie chce…robi*|nie chce…wykon*|nie chce…backup*|nie robi…kopi*|nie robi…backup*|nie robi sie|sie nie robi*|sie nie zrobi*|sie nie tw*|nie wykon*|nie zostal*…utw*|nie tworzy|nie backup*|nie archiw*|nie zarchiw*|nie wychodzi|problem*…z backup*|problem*…z kopi*|przerywa*|przerwan*|zostal*…przerw*|wywala*|wysypuje|anulow*|odrzuc*|niemozliw*|poszlo nie tak|nieudan*|nie zrobi…kopi*
problem klopot*|nie mog*|nie moz*|nie da*|nie udal*|nie udaje|nie powiod*|niepowodz*|nie dzial*|niedzial*|nie chce|nie pozwal*|nie potrafi*|nie zostal*|nie wychodzi|nie robi|niemozliw*|blad*|bled*|blokuje|przestal*
not-enough za malo|zbyt malo|malo pamieci|brak…miejsca|brak…pamieci|brak wolne*|brakuje…miejsca|brakuje…pamieci|zabrak*|nie ma*…miejsca|nie ma*…pamieci|niewystarcz*|niedostat*|nie wystarcz*|nie starcz*|konczy sie…miejsc*|konczy sie…pamiec|skonczyl*…sie…miejsc*|miejsce…*koncz*|pamiec…*koncz*|nie miesci|nie zmiesci*|przekrocz*|kaze…dokup*|musze dokup*
full jest peln*|sa peln*|prawie peln*|icloud peln*|pelny icloud|pamiec…peln*|pelna pamiec|pelnej pamieci|dysk…peln*|telefon…pelny|pelny telefon|pelny iphon*|mam pelny|mam pelen|caly czas peln*|zapeln*|przepeln*|zapchan*|wyczerp*
last ostatni*|poprzedni*
not-completed nie…ukoncz*|nie…dokoncz*|nie…zakoncz*|nie…skoncz*|nieukoncz*|niedokoncz*|niezakoncz*
poor kiepsk*|powoln*|wolny internet|wolne lacze|wolne wifi|wolna siec|internet…wolny|niestabiln*|zrywa*|rwie|przerywa*|zle warunki|zlych warunk*|zlej jakosci|warunk*…sieci*|problem*…sieci*|problem*…internet*|problem*…polacz*
unavailable niedostepn*|nie sa dostepn*|nie jest dostepn*|nie byl*…dostepn*|nie…wczyt*|nie…zalad*|nie laduj*|nie…wyswietlic
enable wlacz*|aktywow*|uaktywn*|zalacz*|odpalic|przelacznik
needed musisz|musi byc|musze|wymag*|potrzeb*|konieczn*|niezbed*|trzeba|tylko…wifi|bez wifi|brak wifi|nie ma*…wifi|podlacz*…wifi|polacz*…wifi|polacz*…sieci*|dane komork*|danych komork*|transmisj*…danych|lte|internet z karty|musi…wifi
no-internet brak*…internet*|bez…internetu|nie ma*…internet*|tryb*…samolot*|polacz*…internetem|podlacz*…internet*|brak polaczeni*|brak sieci
backup-now backup teraz|zrob backup|zrob kopi*|utworz kopi*|utworz backup|kopi*…teraz|archiwizuj|przycisk*|guzik*|klawisz*
greyed wyszarz*|szary|szare|na szaro|przygas*|przycisk*…nieaktywn*|nieaktywn*…przycisk*|nieklik*|nie…klik*|nie…nacisn*|nie…wcisn*|przycisk*…nie reag*|przycisk*…nie dzial*
being-restored jest…odtwarzan*|jest…przywracan*|trwa…odtwarzan*|trwa…przywracan*|odtwarzan*…trwa|przywracan*…trwa|w trakcie…odtwarz*|w trakcie…przywrac*|wlasnie…odtwarz*|wlasnie…przywrac*|nadal…przywrac*|wciaz…odtwarz*|wciaz…przywrac*|dopoki…przywr*|dopoki…odtw*|zakonczeni*…odtw*|zakonczeni*…przywr*|przywraca sie|odtwarza sie|do konca…odtw*|do konca…przywr*
not-backed-up nie mia*…backup*|nie mia*…kopii|nie ma…backup*|nie ma…kopii|nie robi*…backup*|nie robi*…kopii|nie zrobi*…backup*|nie zrobi*…kopii|nie tworz*…kopii|nie tworz*…backup*|nie wykon*|nie byl*…backup*|nie byl*…kopii|nie byl*…archiw*|nie archiw*|nie backup*|bez backupu|bez kopii|brak*…backup*|brak*…kopii|backup*…nie robi*|kopi*…nie robi*|backup*…nie byl*|ostatni*…backup*|ostatni*…kopi*
long-ago tydzien|tygodni*|miesiac*|miesiecy|dni|od lat|od roku|ponad rok|dawna|dawno|od dluzszego|jakiegos czasu|od stycznia|od lutego|od marca|od maja|od lipca|od wrzesnia
never nigdy|ani razu|ani jedn*…backup*|ani jedn*…kopi*|zadn*…kopi*|zadn*…backup*|jeszcze nie…backup*|jeszcze nie…kopi*|nie ma…backup*|nie ma jeszcze
no-access brak dostepu|nie ma*…dostepu|nie…uzyskac…dostep*|nie mo*…zalog*|nie da*…zalog*|nie jest*…zalogow*|wylogow*|dostepu do konta
verify potwierdz*|*weryfik*|niepotwierdz*|uwierzyteln*|wpis*…hasl*|poda*…hasl*|wprowadz*…hasl*|pyta…hasl*|prosi…hasl*|zada…hasl*|chce…hasl*|ponown*…hasl*|zaloguj*|wymaga…hasl*
incorrect nieprawidl*|niepopraw*|niewlasciw*|bledne|zle hasl*|hasl*…zle|hasl*…nie dzial*|zapomni*|nie pamiet*|nie znam|nie akcept*|nie przyjm*|zgubi*…hasl*|nigdy nie ustaw*|nie ustawia*|zadnego hasla|nie mam hasla|reset*…hasl*
stuck utkn*|utyka|zawiesi*|zawiesza*|wiesza|wisi|stoi|stanal|stanel*|zacial|zaciel*|zatrzyma*|zatrzymuje|nie rusza*|nie ruszy*|nie drgn*|ani drgn*|nie idzie dalej|nie postep*|brak postep*|nie konczy sie|sie nie konczy|bez konca|w kolko|nieskoncz*|kreci sie|zamroz*|szacow*|szacuje|oblicza*|pozostal*…czas*|pozostal*…minut*|pozostal*…godzin*|czas*…pozostal*|jeszcze…minut*|w jednym miejscu|zacina sie
takes-long za dlugo|zbyt dlugo|tak dlugo|bardzo dlugo|strasznie dlugo|trwa…dlugo|trwa…wieczn*|wlecze|slimacz*|powoli|strasznie woln*|bardzo woln*|od…godzin*|kilka godzin|trwa…godzin*|trwa…dni|robi sie…godzin*|robi sie…dni|cal*…noc|cal*…dzien|od wczoraj
is-off wylaczon*|wylacza sie|wylaczyl*|sie…wylacz*|sam*…wylacz*|nie jest wlaczon*|nie jest aktywn*|jest nieaktywn*
disconnected odlacz*|rozlacz*|odpi*|zryw*…polacz*|zerw*…polacz*|utra*…polacz*|trac*…polacz*|gubi…polacz*|polaczeni*…przerw*|polaczeni*…zerw*|polaczeni*…utrac*
corrupt uszkodz*|niezgodn*|niekompatyb*|nie jest zgodn*|nie jest kompat*|zepsut*|popsut*|nieczyteln*|nie…odczytac|zniszczon*
not-saved nie…zapisa*|nie…zapisz*|nie…zapisuj*|blad zapisu|bledy zapisu
no-rights uprawnie*|prawa dostepu|praw dostepu|brak praw|odmow*…dostep*|odmawia dostep*|dostep*…zabron*|dostepu do folder*|dostep*…do dysku|tylko do odczytu|niedozwol*
locked zablokowan*|odblok*|zaufa*|wpis*…kod*|poda*…kod*|wprowadz*…kod*|pyta…kod|prosi…kod|kodem|zada kodu|chce kod*|blokad*…ekran*
no-connection nie widzi|nie wykry*|nie rozpozna*|nie…polaczy*|nie laczy|nie znajd*|nie pokazuje|nie pojawia|niewidoczn*|nie…nawiaza*|nieprawidl*…odpow*|niepoprawn*…odpow*|sparow*
not-set nie mo*…ustawi*|nie da*…ustawi*|nie uda*…ustawi*|nie chce…ustawi*|nie pozwala…ustaw*|nie zostal*…ustaw*|nie mo*…zmieni*|nie da*…zmieni*|nie uda*…zmieni*|nie pozwala…zmieni*
newer nowsz*|wyzszej wersji|wyzsza wersje|wyzsza wersja|pozniejsz*|z bety|wersj*…beta|cofna*…wersj*
too-old za star*|zbyt star*|starsz*…wersj*|starsz*…ios|starej wersji|nieaktualn*|przestarzal*|wymag*…aktualiz*|potrzeb*…aktualiz*|trzeba…*aktualiz*|musi*…*aktualiz*|musze…zaktualiz*|kaze…zaktualiz*|najpierw…zaktualiz*|wymag*…nowsz*
cannot-delete nie mo*…usu*|nie mo*…skasow*|nie da*…usu*|nie da*…skasow*|nie chce…usu*|nie uda*…usu*|nie uda*…skasow*|nie pozwala…usu*|nie usuwa|usunac…nie mo*|usunac…nie da*|skasowac…nie da*
cannot-turn-off nie mo*…wylacz*|nie da*…wylacz*|nie chce…wylacz*|nie uda*…wylacz*|nie pozwala…wylacz*|nie…odznacz*|wylaczyc…nie mo*|wylaczyc…nie da*
not-supported nie obslug*|nieobslug*|nie jest…obslug*|nie sa obslug*|nie wspier*|nie jest…wspier*|nie pozwala na|nie zezwala
upload wysylani*|wysyl*…icloud|wysla*…icloud|przesylan*|przesyl*…icloud|przeslac…icloud|przeslan*|wgryw*…icloud
erase wymaz*|wyczysci*|wyczysc|czyszczeni*|fabryczn*|sprzeda*|odkup*|usun*…zawartos*|skasow*…zawartos*
expires wygas*|zostan*…usuniet*|zostan*…skasow*|usuniet*…za|usuniet*…po|usunie za|usunie sie|za…dni…usun*|21 dni|trac*…waznosc
outage awari*|icloud padl*|padl icloud|padl*…serwer*|serwer*…padl*|serwer*…nie dzial*|serwer*…lez*|serwer*…nie odp*|icloud lezy|icloud nie odp*|przerw*…w dzial*|usterk*|u was…nie dzial*|u was tez|nie dzial*…u was|komus tez|tylko u mnie
incomplete niekompletn*|niepeln*|nie…wszystk*|tylko czesc|czesciow*|niektor*…nie|brakuj*…zdje*|brakuj*…kontakt*|brakuj*…aplikac*|brakuj*…danych|brakuj*…wiadom*|po przywr*…brak*|po przywr*…nie ma|po odtw*…brak*|po odtw*…nie ma|nie przywrocil*|nie wrocil*|nie…uwzgl*|nieuwzgl*|nie obejm*|pominiet*|pomija
paused wstrzym*|zapauz*|pauz*|wznow*|czeka na wifi|oczek*…na wifi|czeka na siec
too-hot przegrz*|gorac*|nagrzew*|ostyg*|schlod*
not-starting nie rozpocz*|nie mo*…rozpocz*…backup*|nie mo*…rozpocz*…kopi*|nie startuj*|nie…wystart*|nie rusza|nie chce ruszy*|nie zaczyna|nie zaczal|nie zaczel*|nie chce…zaczac|nie uruchamia|nie wlacza sie|nic sie nie dzieje|nie reaguje|odmawia
unknown-error nieznan*…blad*|nieznan*…bled*|nieoczek*…blad*|nieoczek*…bled*|niespodz*…blad*
server-blocked serwer*…aktualizac*|serwer*…uaktualn*|serwer*…aktyw*|serwer*…oprogramow*|nie…skontaktowac…serwer*|nie…serwer*…apple|plik*…hosts|nie podpis*|nie jest…podpis*|przestal*…podpis*
works juz dziala|teraz dziala|znow dziala|znowu dziala|w koncu dziala|wreszcie dziala|zaczel*…dzialac|dziala bez zarzutu|dziala bez problem*|problem…rozwiazan*|rozwiazal*|w koncu…udalo|wreszcie…udalo|jednak…udalo|w koncu…zrobil*|wreszcie…zrobil*|to pomoglo|pomyslnie utw*|pomyslnie zak*|pomyslnie przywr*|sie pomyslnie|sukcesem|juz ok|wszystko ok
no-error bez bled*|bez zadn*…bled*|zadnych bledow|brak bledow|nie ma bled*
other-subject kamer*…cofania|baz*…danych|stron*…internet*|stron*…www|zapis*…gry|stan gry|klucz*…zapas*|samochod*
@pt
device aparelho*|telemove*|meu cel
icloud na nuvem|da nuvem|iclould
app aplicativo dispositivos
computer portatil|no disco|disco externo|do disco|meu hd
backup copia*…seguranca|copia do|a copia|becape|bkp|da copia
restore repor…copia|repor o backup|repor o iphone|recuper*…dados|reposicao|passar o backup|puxar o backup|baixar o backup
storage armazenamento|espaco|cota
on-device neste dispositivo|no dispositivo|do dispositivo|no aparelho|do aparelho|espaco…no iphone|espaco…no meu iphone|espaco…no celular|espaco…no telemovel|espaco do iphone|memoria…telemovel|armazenamento do iphone|armazenamento…no iphone|armazenamento interno|iphone nao tem espaco|iphone sem espaco|iphone…cheio|iphone lotado|celular…cheio|celular lotado|telemovel…cheio
network a rede|da rede|de rede|minha rede|conexao|ligacao|roteador|sinal|banda larga
wifi rede sem fio*
files arquivo*|ficheiro*|itens|dados
account conta|id da apple|meu id|inicio de sessao|fazer login|credenciais
password senha*|palavra passe|palavras passe|codigo da copia
email correio eletr*
session sessao
other-device outro iphone|outro dispositivo|outro aparelho|outro celular|outro telemovel|iphone antigo|iphone velho|celular antigo|telemovel antigo
new-device iphone novo|novo iphone|celular novo|telemovel novo|novo telemovel|aparelho novo|novo aparelho|backup temporario|copia…temporaria|temporariamente|troc*…de iphone|passar meus dados|migrar
an-app aplicativo*|aplicacao|aplicacoes
encryption criptograf*|cifra*
managed perfil…empresa|perfis|minha empresa|de trabalho|do trabalho|organizacao|da escola|gerenciad*|gerido|geridos|supervisionad*|restric*|restrit*|tempo de uso|controlo parental
adp protecao avancada|ponta a ponta
find-my buscar meu|encontrar iphone|encontrar o iphone|encontrar meu|encontrar o meu|desativ*…buscar|deslig*…buscar|desativ*…encontrar|deslig*…encontrar|bloqueio de ativacao
setup assistente|configuracao inicial|conclu*…configur*
old-system ios antigo|ios velho|iphone…velho|iphones antigos|aparelhos antigos|versoes antigas|versoes anteriores|tem suporte|dar suporte
failed falha|falhas|falham|falhou|falhar*|fracass*|erro|erros|nao funcion*|nao da|nao deu|nao ta dando|nao vai|nao faz*|nao fez|nao esta fazendo|nao ta fazendo|nao esta a fazer|nao e feit*|nao foi|nao realiz*|nao e realiz*|nao restaur*|nao conseg*|nao pode|nao posso|nao e possivel|nao tem como|nao quer|nao deixa|nao me deixa|nao permite|nao conclu*|nao complet*|impossive*|parou de|deixou de|problema*…para fazer|problema*…ao|problema*…com o backup|problema*…no backup|problema*…com a copia|dificuldade*|deu ruim|deu pau|nao consig*
problem erro|erros|falha|falhou|nao conseg*|nao e possivel|nao foi possivel|nao posso|nao pode*|nao da|nao deu|nao deixa|nao me deixa|nao permite|nao quer|nao tem como|nao funcion*|nao ativa|nao liga|nao fica|impossive*|recusa*|ja nao|nao restaur*|nao consig*|nao faz*
not-enough nao…suficiente*|nao ha…espaco|nao ha armazenamento|nao ha memoria|nao tem…espaco|nao tem memoria|nao tem armazenamento|nao tenho…espaco|nao tenho memoria|sem…espaco|sem armazenamento|sem memoria|pouco espaco|pouca memoria|falta espaco|falta memoria|acab*…espaco|acab*…armazenamento|acab*…memoria|esgot*|nao cabe*|nao chega|ocupa mais|grande demais|maior que|maior do que|exced*|ultrapass*|comprar mais|pagar mais|pede mais|aumentar o|preciso de mais|preciso mais|que precisa de mais
full cheio*|cheia|lotad*|lotou|encheu|esgotad*|estourad*|nao cabe*
last mais recente
not-completed nao…conclu*|nao…complet*|nao…termin*|nao…acab*|nao…finaliz*|nunca conclu*|sem concluir|pela metade|a meio
poor ruim|fraca|fraco|instave*|oscil*|caindo|condicoes da rede|condicoes de rede|baixo desempenho|problema*…de rede|problema*…de conexao|problema*…de ligacao|problema*…na rede|falha*…de rede
unavailable indisponive*|nao…disponive*|inacessive*|nao…acessad*|nao foi possivel carregar|nao carrega*|nao abre
enable ativar*|ativo|ativa|ativei|ativando|ativacao|ativado|habilit*|ligar o|ligar a|ligo|ligando
needed preciso|precisa*|requer|exig*|obrigatori*|tem que|tem de|tenho que|tenho de|deve estar|deve ser|so no wifi|so pelo wifi|so com wifi|sem wifi|nao tenho wifi|nao tem wifi|nao esta conectad*|conecte se|ligue se|conectado ao wifi|ligado ao wifi|dados moveis|ate terminar|ate concluir|antes de terminar|primeiro termin*|conectar a uma rede
no-internet sem internet|sem conexao|sem ligacao|sem rede|nao tem internet|nao tenho internet|nao tem conexao|conexao a internet|conexao com a internet|ligacao a internet|conect*…internet|ligue se a internet|modo aviao
backup-now backup agora|copia…agora|botao|opcao de backup|opcao de fazer|opcao de copia
greyed cinza|cinzento|cinzenta|esmaecid*|esbatid*|botao apagado|inativ*|desabilitad*|nao…clicar|nao…tocar|nao…carregar no|nao…selecionar|nao…apertar|nao faz nada
being-restored sendo restaurad*|a ser restaurad*|esta a restaurar|ainda restaurando|a ser repost*|restauracao em andamento|restauracao em curso|reposicao em curso|enquanto restaur*|ate que…restaur*|ate termin*…restaur*|quando termin*…restaur*|termin*…de restaurar|acabou de restaurar
not-backed-up ultima copia…ha|ultimo backup…ha|sem backup*|sem fazer|sem copia*|nenhum backup|nenhuma copia|nao faz backup|nao faz o backup|nao faz copia*|nao fez backup|nao esta fazendo backup|nao ta fazendo backup|nao ha backup|nao tem backup|nao e feit*|nao foi feit*|nao foi efetuad*|nao foi realizad*|nao…efetu*…copia*|nao…realiz*…backup|ultimo backup foi|ultimo backup e de|ultima copia…foi
long-ago um mes|um ano|faz tempo|ha tempos|muito tempo|bastante tempo|tanto tempo|mes passado|desde janeiro|desde fevereiro|desde marco|desde maio|desde junho|desde julho|desde setembro|desde outubro|desde novembro|desde dezembro
never nem uma vez|nenhuma vez|nenhum backup|nenhuma copia|ainda nao foi
no-access nao…acess*|nao…aceder|nao…entrar na conta|nao…iniciar sessao|nao…fazer login|sem acesso a conta|erro na conta
verify valide|digit*…senha|insir*…senha|coloc*…senha|introdu*…palavra passe|pede…senha|pede…palavra passe|pedindo…senha|pedir…senha|solicita*…senha|exige…senha
incorrect nenhuma senha|incorret*|errad*|esquec*|nao lembro|nao me lembro|nao sei a|nao sei qual|nao…aceit*|nao bate|nao coincide|perdi a|nunca coloquei|nunca defini|nunca criei|nao coloquei|que nao tenho
stuck travad*|travou|trava no|trava em|travando|parada em|parou no|preso em|empacad*|empancad*|congelad*|congelou|fica em|fica no|fica nos|fica so|fica carregando|ficou em|ficou no|fica parad*|nao avanca*|nao anda|nao sai do|nao sai de|nao sai disso|nao progride|nao passa d*|nao termina|nunca acaba|nunca conclui|nao acaba|nao finaliza|eterno|interminavel|rodando|a calcular|estimando|fica a carregar|esta preso|esta presa|fica preso
takes-long esta ha…horas|demor*…muit*|demor*…demais|demor*…tanto|lev*…horas|leva dias|ha horas|horas e horas|muitas horas|noite toda|toda a noite|noite inteira|desde ontem|eternidade|muito lent*|tao lent*|lent*…demais|muito devagar|ha varias horas|ha mais de…horas|faz horas|ja sao…horas
is-off desativad*|desligad*|desabilitad*|inativ*|se desativ*|desativa sozinh*|desliga sozinh*|desativou|desligou|nao esta ativ*|nao estava ativ*
disconnected desligou se|desligado do|desligou do|desligar se|cai a conexao|caiu a conexao|perde a conexao|perdeu a conexao|perdeu a ligacao|desliga se
corrupt danificad*|estragad*|incompativ*|nao…compative*|ilegive*
not-saved nao…salv*|nao…guardar*|nao…guardad*|nao…gravar*|nao…gravad*|erro ao salvar|erro ao guardar|erro de gravacao
no-rights permissao|permissoes|acesso negado|direitos de|acesso a pasta|aceder a pasta|somente leitura|acesso total ao disco
locked ta bloquead*|estava bloquead*|bloqueado com|tela bloqueada|ecra bloqueado|pede…codigo|pedindo…codigo|digit*…codigo|insir*…codigo|coloc*…codigo|codigo de acesso|codigo do iphone|confiar neste|confiar no
no-connection nao…conectar*|nao…ligar ao|nao conecta|nao se conecta|nao liga ao|nao…reconhec*|nao…detect*|nao…detet*|nao…encontrar o iphone|nao encontra|nao ve o iphone|nao aparece|emparelh*|parear|resposta invalida
not-set nao…definir*|nao…definid*|nao…alterar…senha|nao…mudar…senha|nao…criar…senha|nao…colocar…senha|nao…tirar…senha|nao…remover…senha|nao…alterar…palavra|nao…mudar…palavra|erro ao definir
newer mais nov*…do que|versao mais nova|uma versao mais recente|versao superior|versao posterior|ios mais recente|ios mais novo|mais recente que|mais recente do que|mais nov*…que|superior ao|superior a|fazer downgrade
too-old muito antig*|demasiado antig*|desatualizad*|versao antiga|versao anterior|mais antig*…que|requer…ios|requer…atualiz*|precis*…atualiz*|que atualizar|tem de ser atualiz*|deve ser atualiz*|pede…atualiz*|exige…atualiz*|atualizar primeiro|atualizar antes|primeiro atualiz*|antig*…demais
cannot-delete nao…apagar*|nao…excluir*|nao…eliminar*|nao…deletar*|nao…remover o backup|nao apaga|nao exclui|impossivel apagar
cannot-turn-off nao…desativar*|nao…desativad*|nao…desligar*|nao…desabilitar*|nao…desmarcar*|nao desativa|nao…tirar…criptografia|nao…remover…criptografia|ativa sozinho|volta a ativar|volta a ligar
not-supported nao…compative*|nao…suport*|nao permite backup|nao permite copia*|nao permite fazer|nao aceita backup
upload envio|carregamento|enviar para o icloud|subir para o icloud
erase antes de apagar|apagar o iphone|apagar iphone|apagar meu iphone|apagar tudo|formatar*|dar de entrada|retoma|redefinir
expires vence|vencer|sera apagad*|sera excluid*|sera eliminad*|vai ser apagad*|vai ser excluid*|vai sumir|faltam…dias|restam…dias
outage alguns usuarios|muitos usuarios|fora do ar|em baixo|caiu|instabilidade|fora de servico|apagao|interrupcao|falha global|falha mundial|servidores da apple|problemas no icloud|problemas com o icloud
incomplete nem tudo|nem todos|nem todas|nao voltou tudo|nao vieram|nao voltaram|nao foram restaurad*|alguns apps|alguns aplicativos|alguns itens|alguns dados|faltam|faltando|falta metade|metade d*|so parte|so uma parte|so algum*|so restaurou|pela metade|sumiu|sumiram|perdi tudo|perdi minhas|nao…incluid*
paused em pausa|pausou|suspens*|em espera|aguardando|a espera de
too-hot quente*|aquec*|superaquec*|sobreaquec*|esquentando|esfri*|arrefec*
not-starting nao…iniciar o backup|nao…iniciar a copia|nao comeca|nao inicia*|nao arranca|nao…comecar|nem comeca|nunca comeca|nao acontece nada|nada acontece|nao faz nada
unknown-error erro*…desconhecid*|erro*…inesperad*
server-blocked servidor*…de atualiz*|servidor de verificacao|servidor da apple|nao…contatar*|nao…contactar*|nao assina mais|deixou de assinar
works funciona de novo|funciona novamente|voltou a funcionar|agora funciona|agora funcionou|agora deu certo|ja consegui|consegui fazer|consegui resolver|finalmente cons*|finalmente deu|funciona bem|funciona perfeit*|funciona sem problemas|ja resolvi|problema resolvido|ja nao da erro|nao da mais erro
no-error sem erro|sem erros|nenhum erro|nao da erro|nao deu erro|nao ha erro*|sem mensagem de erro
other-subject banco*…de dados|base*…de dados|disco de backup|backup do windows|do site|meu carro|jogo|jogos|gerador|marcha atras
@ro
device dispozitiv*
computer calculator*|discul
backup copi*…de rezerva|copi*…de siguranta
restore restabil*
storage spatiu*|stocare*
on-device pe dispozitiv|spatiu pe iphone|spatiu pe telefon|memoria telefonului|iphone ul e plin|telefonul…plin
network retea*|conexiune*
files fisier*|datele
account contul
password parol*
session sesiun*
other-device alt iphone|alt dispozitiv|alt telefon
new-device telefon nou|telefonul nou|iphone ul nou|backup temporar|copi*…temporar*
an-app aplicati*
encryption cript*
managed profilul|administrat*|firmei|de firma
adp protecti*…avansata
find-my gaseste mi|gasire
setup configurare*
failed eroare|esu*|nu merge|nu functioneaz*|nu face|nu se face|nu se mai face|nu am putut|nu a putut|nu s a|nu pot|nu poate|nu se poate|nu reus*|nu vrea|nu ma lasa|se intrerupe|se opreste
problem nu pot|nu poate|nu se poate|nu am putut|nu a putut|nu s a putut|nu reus*|nu ma lasa|nu vrea|eroare|nu merge|nu face
not-enough insuficient*|nu…suficient|nu…destul|nu am spatiu|nu mai…spatiu|nu mai…loc|nu are spatiu|fara spatiu|nu incape|mai mult spatiu
full plin|plina
last ultimul
not-completed nu…finaliz*|nu…complet*|nu…termin*
poor proasta
unavailable nu…disponibil*
enable activare*
needed trebuie|nevoie de|fara wifi|date mobile
no-internet fara internet|fara net|conexiune la internet|mod avion
backup-now backup acum|butonul
greyed inactiv|nu…apasa
being-restored se restaureaz*|in curs de restaurare
not-backed-up nu…facut…backup|nu…face…backup|nu…facut…copi*|fara backup|fara copi*
long-ago saptaman*|zile|de luni|luni de|2 luni|3 luni
never niciodata|niciun backup
no-access nu…accesa
verify cere…parola|introdu*…parola
incorrect incorect*|gresit*|am uitat|nu mai stiu|nu accept*
stuck blocat*|se blocheaza|ramas la|ramane la|sta la|nu se…termin*|nu avanseaz*|nu trece de|inghetat
takes-long dureaza…mult|dureaza…ore|de…ore|toata noaptea|foarte lent|foarte incet
is-off dezactivat*
disconnected deconect*
corrupt corupt*|deteriorat*|nu…compatibil*
not-saved nu…salva*
no-rights permisiun*|acces refuzat
locked blocat cu|este blocat|cere codul|deblo*
no-connection nu…conecta|nu se conecteaza|nu recunoas*|nu detecteaz*|nu vede
not-set nu…seta|nu…schimb*…parola
newer mai noua|ios mai nou|mai recent*…decat
too-old prea vech*|versiune veche|sa actualizez|cere actualizare*
cannot-delete nu…sterg*|nu…sters*
cannot-turn-off nu…dezactiv*|nu…opri
not-supported nu suporta|nu e compatibil*
upload incarcare*
erase sterg telefonul|sterg iphone*|vand
expires va fi sters*
outage picat|cazut
incomplete nu toate|lipsesc|doar o parte|am pierdut|au disparut
paused in pauza
too-hot incinge|incalz*|se race*|raceasca
not-starting nu incepe|nu porneste|nu se intampla nimic
unknown-error eroare necunoscuta
works merge acum|merge din nou|acum merge|rezolvat|a reusit
no-error fara erori|nicio eroare
other-subject baz*…de date|masin*
@ru
device аифон*|аипад*|аипод*|ифон*|телефон*|смартфон*|планшет*|это устроиство
icloud аиклауд*|аиклоуд*|иклауд*|облако|облака|облаке|облачн*
app аитюн*|аитун*|тюнс|фаиндер*
computer компьютер*|комп|компа|компе|пк|ноут*|мак|мака|маке|макбук*|винд*|диск|аитюн*
backup резервн*|бэкап*|бекап*|бакап*|копи*
restore восстан*|востан*|развернуть|рестор*|вернуть из
storage хранилищ*|место|места|памят*|пространств*|гигов
on-device память iphone|память аифон*|память телефон*|памяти iphone|памяти аифон*|памяти телефон*|памяти устроиств*|памяти на|места на|место на|на самом аифон*|на самом телефон*|на самом устроиств*|на аифоне…хват*|на телефоне…хват*|аифон забит*
network сеть|сети|сетью|интернет*|инет*|соединени*|подключени*|связь|связи|роутер*|сервер*|ваифа*|впн
wifi ваифа*|ваи фа*|беспроводн*
files фаил*|данные|данных|документ*|элемент*
account учетн*|учетк*|аккаунт*|аиди
password парол*
email почта|почту|почты|почте|почтои|почтов*|имеил*
session сеанс*|сесси*
other-device другое устроиств*|другом устроиств*|другои iphone|другои аифон|другом аифоне|другои телефон
new-device временн*|для переноса|для нового|под новыи
an-app прилож*|программ*|игра
encryption шифр*|зашифр*
managed мдм|профиль|админ*|корпоратив*|рабочии аифон*|рабочии iphone|рабочии телефон*|служебн*|организаци*|работодател*|компани*…запре*|экранное время
adp расширенная защит*|расширенную защит*|расширеннои защит*|сквозн*
find-my локатор*|наити аифон|наити iphone|функция наити|блокировка активации
setup ассистент*|первоначальн*|начальная настроик*|завершить настроик*|закончить настроик*|завершите настроик*|настроика…законч*
old-system аиос 8|аифон 4*|аифоне 4*|старая ios|старои ios|больше…поддержива*
failed сбои|ошибк*|не удал*|не удае*|неудал*|не выполн*|не делает*|не создае*|не создал*|не прош*|не работа*|не получа*|не получи*|не смог*|не копируе*|не бэкапит*|не мо*…сделать|не мо*…созда*|не мо*…восстан*|невозможно|перестал*|прерыва*|прерв*|вылета*|не заверш*|не восстан*|не хочет|не выходит|не идет|не дает|не сделал*
problem проблем*|не удал*|не удае*|не могу|не может|ошибк*|не получа*|не получи*|не смог*|не работа*|невозможно|сбои|не дает|не хочет|перестал*|не восстан*|не включа*|отказыва*|не поддерж*|не создает*|не делает*
not-enough недостат*|не достаточн*|не…хват*|мало места|мало памяти|нет места|нет памяти|нет свободн*|нету места|закончил*|кончил*|заканчива*|не помеща*|превыш*|нужно больше|докупить|места нет|места не
full заполн*|переполн*|забит*|забил*|полон|забива*
last последн*|предыдущ*|прошлыи|прошлая|прошлое|краинии|краиняя
not-completed не…заверш*|не…законч*|не доделал*|не дошел|не прошел|не прошло|завершить…не|незаверш*|не до конца|прерван*|не…выполн*
poor плох*|слаб*|нестабильн*|неустоичив*|неудовлетвор*|медленныи|медленного|интернет…тормоз*|wifi…тормоз*|пропада*|отвалива*|низкая скорост*|обрыв*|проблем*…сет*|проблем*…интернет*
unavailable недоступн*|не доступн*|нет доступа|не отобража*|не прогружа*|не грузит*|не открыва*|не…загрузить|не…получить
enable включить|включаю|включает*|включени*|включат*|не включ*|активир*
needed необходим*|обязательно|нуж*…wifi|нуж*…ваифа*|требу*…wifi|требу*…ваифа*|требу*…подключ*|просит…wifi|просит…ваифа*|без wifi|без ваифа*|только…wifi|только…ваифа*|подключите*…wifi|не подключен*…wifi|мобильныи интернет*|нет wifi
no-internet нет интернета|нет сети|нет инета|нет подключения|без интернета|интернета нет|авиарежим*|режим полета|режиме полета|офлаин|к интернету
backup-now создать копию|создать резервн*|кнопк*…создат*|кнопк*…резерв*|кнопк*…копи*|кнопк*…бэкап*
greyed серая|серыи|серои|серое|неактивн*|не активн*|не нажима*|не…нажать|не кликабел*|некликабел*|тускл*
being-restored еще…восстанавл*|сеичас…восстанавл*|iphone восстанавливается|аифон восстанавливается|телефон восстанавливается|восстанавливается…данн*|идет…восстановлен*|завершения восстановлен*|окончания восстановлен*|восстановление…идет|восстановление…не законч*|не законч*…восстановл*|не заверш*…восстановл*|из этои копии
not-backed-up не создавал*|не создает*|не делал*|не делает*|не копиров*|не копирует*|не бэкап*|не выполнял*|не сохранял*|не обновлял*|не обновляет*|не было…копи*|не было…бэкап*|нет…копи*|нет…бэкап*|без бэкапа|без копии|последн*…копи*|перестал*…дела*
long-ago недел*|месяц*|днеи|дня|год|года|лет|давно|назад|полгода|января|февраля|марта|апреля|июня|июля|октября|сентября|ноября|декабря
never никогда|ни разу|ни одно*…копи*|ни одно*…бэкап*|еще…создавал*|еще…делал*|еще…копиров*
no-access не…доступ|не…воити|воити…не|нет доступа|не пускает|ошибка входа
verify провер*|подтвержд*|подтверд*|ввести…парол*|введите…парол*|вводить…парол*|просит…парол*|требует…парол*|запрашивает…парол*
incorrect неверн*|не верн*|неправильн*|не правильн*|забыл*|забыт*|не помн*|не знаю|не подход*|не принима*|не тот|не ставил*|не задавал*|какои…парол*
stuck завис*|застр*|не двига*|не движ*|висит|висят|виснет|не заканчива*|замер*|крутит*|на одном месте|на месте|стоит на|бесконечн*|зацикл*|тормоз*|осталось…минут*|осталось…час*|осталось менее|оставшегося|подсчет*|не завершает*|на 99|не доходит|остановил*
takes-long долго|медленно|уже…час|уже…часа|уже…часов|уже сут*|больше сут*|целыи день|часами|сутками|часов…идет|часов…висит|несколько часов|всю ночь|целую ночь|весь день|с вечера
is-off выключен*|отключен*|выключил*|отключилось|само…отключ*|само…выключ*|сам отключ*|постоянно…отключ*|опять…отключ*
disconnected отсоедин*|отсоеден*|iphone…отключ*|аифон…отключ*|телефон…отключ*|устроиство…отключ*|отключен от|отключился от|отваливает*|отвалил*|теря*…соедин*|потер*…соедин*|соединение…прер*
corrupt поврежд*|несовместим*|не совместим*|битыи|битая|битые|испорч*
not-saved не…сохранить|не…записать|сохранить…не|не сохраня*|не сохранил*|не сохранен*|не записыва*
no-rights права доступа|прав доступа|прав на|нет прав|недостаточно…прав|не хватает…прав|доступ*…запрещен*|отказано…доступе|привилег*
locked заблокир*|заблочен*|залочен*|код парол*|разблокир*|разблоч*|доверя*|введите код*|ввести код*|просит код*|требует код*|запарол*
no-connection не…подключить*|не видит|не видят|не определя*|не распозна*|не обнаруж*|не находит|не нашел|не подключ*|не коннект*|не…соедин*|не цепля*|не…наити|не отобража*…iphone|не отобража*…аифон|не появля*…iphone
not-set не уда*…парол*|не…установить парол*|не…поставить парол*|не…сменить парол*|не…изменить парол*|парол*…не устан*|парол*…не зада*|парол*…не меня*
newer более нов*|более поздн*|более высок*|новее|бета|бету|беты|бетк*
too-old устар*|старая верси*|старои верси*|слишком стар*|нуж*…обнов*|надо…обнов*|требу*…обнов*|необходим*…обнов*|просит…обнов*|сначала…обнов*|обновить ios
cannot-delete не…удалить|удалить…не уда*|удалить…не получ*|удалить…не мо*|не удаляе*|не удаляю*
cannot-turn-off не уда*…отключ*|не уда*…выключ*|не получ*…отключ*|не мо*…отключ*|не мо*…выключ*|не мо*…снять|не дает…отключ*|не дает…снять|отключить…не уда*|не отключает*
not-supported не поддерж*|неподдержив*|не позволя*…копи*|запреща*…копи*|не разреш*…копи*
upload выгруз*|выгруж*|закачк*|отправк*
erase стирани*|стереть|треид ин|продать|продаж*|сбросом|сбросить iphone|заводск*
expires истека*|истеч*|будет…удал*|будут…удал*|удалится|удалят*|осталось…дн*|21 день|срок*
outage icloud лежит|icloud…упал*|аиклауд лежит|аиклауд…упал*|сервер*…лежит|сервер*…лежат|сервер*…упал*|сервер*…недоступн*|упал…icloud|лежит…icloud|сбои…работе|сбои…сервер*
incomplete не все|неполн*|не полн*|частичн*|только часть|пропала часть|пропала половина|часть прилож*|часть фот*|половина прилож*|половина фот*|не восстановились|не восстановлен*|не перенесл*|не вернул*|не до конца|некотор*…элемент*|некотор*…объект*|после восстановлени*…не|после восстановлени*…пропал*
paused приостан*|на пауз*|пауза|возобнов*|продолжится|ожидание wifi|ожидание подключ*|ждет…wifi
too-hot перегр*|горяч*|нагрел*|греется|осты*|охлад*
not-starting не начина*|не начал*|не начне*|не…начать|не запуска*|не запустил*|не…запустить|не стартуе*|не реагир*|ничего…происход*|никакои реакци*|не хочет дела*
unknown-error неизвестн*…ошиб*|непредвиденн*…ошиб*|непонятн*…ошиб*
server-blocked сервер*…обновлен*|сервер*…активац*|сервер*…проверк*|связаться…сервер*|перестал*…подписыва*
works заработал*|снова работает|теперь работает|наконец…работает|все работает|проблем*…решен*|проблем*…решил*|решено|все получилось|все восстановил*|теперь…ок|теперь…норм*|прошло успешно|завершил*…успешно|успешно…заверш*|успешно…созда*|успешно…восстанов*|успешно…сдела*|копия создалась|бэкап создался
no-error без ошиб*|ошибок не*|нет ошиб*|никаких ошиб*
other-subject резервн*…диск*|база данных|базы данных|базу данных|андроид*|самсунг*|хуавеи|гугл*|яндекс*|вотсап*|ватсап*|вацап*|ваибер*|телеграм*|чатов|переписк*|таим машин*|1с|камера заднего|саит*
@sk
device zariaden*|mobile
storage ulozisk*|miest*|priestor*|pamat|pamate|icloud*…plny|plny icloud
on-device v telefone|na telefone|v iphone|v mobile|v zariadeni|na zariadeni|pamat telefonu
network siet|siete|pripojen*
files subor*
account prihlas*
password hesl*
session relaci*
other-device ine zariadenie|inom zariadeni
new-device nove zariadenie
an-app apky
encryption *sifrov*
managed firemn*|pracovn*|zamestnavatel*
adp rozsiren*…ochran*
find-my najst iphon*|najst moj|vypn*…najst
setup sprievodc*…nastav*|dokonc*…nastaven*|nastaveni*…dokonc*
old-system starsom ios
failed zlyh*|nepodaril*|nejde|neda sa…zaloh*|nie je mozne…zaloh*|nemoz*…zaloh*|neprebeh*|sa neda…zaloh*|zaloh*…sa neda
problem neda sa|nie je mozne|nemoz*|nepodaril*|zlyh*|sa neda
not-enough malo miest*|nie je dost*|nie je…miest*|nemam…miest*|nezmesti|doslo miest*|chyba miest*
last predchadz*|posledn*
not-completed nepodaril*…dokonc*|neda sa dokonc*|nebol*…dokonc*
poor zle|pomal*|nestabil*
unavailable neboli dostupn*|nie su…dostupn*|nedostupn*
enable zapn*|zapin*
needed potrebn*|potrebuj*|len…wifi|iba…wifi|mobiln*…dat*
no-internet nie je internet*|rezim lietadl*|pripoj*…na internet
backup-now zalohovat teraz|tlacidl*
greyed sive|siva|zosedn*|neda sa stlac*|neda sa klik*|neaktivn*
being-restored prebieha…obnov*
not-backed-up nezaloh*|nebol*…zaloh*|nie je zaloh*
long-ago tyzd*|mesiac*|dlho
never este nebol*|ani raz|nikdy
no-access nemoz*…prihlas*|nedokaze pristup*
verify over*…hesl*|overen*|pyta…hesl*
incorrect zle hesl*|zabud*|neviem|nepamata*|neprij*|nespravn*
stuck zostal*|ostal*|zostavaj*|nekonec*|zasek*|zamrz*|nepostup*|odhad*
takes-long trva…hodin|trva…dlho|strasne dlho|celu noc
is-off vypol|vypla|vypina sa|vypnuta|vypnute|vypnuty
disconnected strat*…spoj*|odpoj*
corrupt poskoden*|nie je kompatib*|nekompatib*
not-saved neda sa ulozit|nepodaril*…ulozit
no-rights odmietnut*
locked zamknut*|uzamknut*|odomkn*|kodom|odemk*
no-connection nemoz*…pripoj*|neda sa pripoj*|nevidi
not-set neda sa nastavit|neda sa zmenit
newer novs*
too-old prilis star*|starsia verzia
cannot-delete neda sa…vymaz*|neda sa…zmaz*|nejde…vymaz*|nemoz*…vymaz*|nemoz*…zmaz*|neda vymaz*|neda zmaz*
cannot-turn-off neda sa…vypn*|nejde…vypn*|nemoz*…vypn*|neda vypn*
not-supported nie je podpor*|nepodpor*
erase vyrobn*…nastav*|tovarens*|predaj*
expires bude vymazan*
outage icloud spadol|aj vam…nejde|aj vam…nefung*|server*…nejdu|vypad*
incomplete nie vsetk*|chybaj*…fot*|chybaj*…kontakt*|vynechan*
paused caka na wifi|pozastav*
too-hot prehri*
not-starting nic sa nedeje|nespust*|nezacn*|nezacin*
unknown-error neznamu chybu|neocakav*…chyb*
server-blocked aktualizacn*…server*
works uz ide|opat funguje|teraz funguje|vyriesen*|v poriadku
other-subject cuvac*…kamer*
@sv
device enhet*|mobilen*|min mobil|luren|paddan|plattan|surfplatt*
icloud molnet
app apple enheter
computer *dator|macen|pcn|*harddisk*|disken|apple enheter|*datorn*
backup krypterade kopia*|icloud kopia*|iphone kopia*|*sakerhetskop*|bakup*|backa*…upp|uppback*|backar inte|inte backa*
restore aterskap*|aterstalla*|aterstalle*|aterstalln*|aterstallt*|aterstall fran|fa tillbaka|hamta tillbaka|aterstalls|aterstalld*
storage *lagring*|*utrymme*|plats|platsen|*minne|minnet|50 gb
on-device pa denna enhet|pa enheten|pa den har enheten|i mobilen|utrymme pa iphone*|lagring pa iphone*|plats pa iphone*|telefonens|mobilens|enhetens|iphonens|telefonen ar…full|mobilen ar…full|iphonen ar…full|full telefon|sjalva telefonen|pa iphonen
network *natverk*|natet|uppkoppling*|anslutning*|bredband*|mobilnat*|servrar*|tackning*|hastighet*
files filer*|filen|objekt|dokument|bilder*
account inlogg*|logga*…in
password *losenord*|losenkod*|pinkod*|koden
email mailen|epost*|e post*
session session*
other-device annan enhet|annan iphone*|annan telefon|andra enhet*|gamla telefon*|gamla iphone*|andra telefon*|andra iphone*
new-device temporar*|ny iphone*|ny telefon*|nya iphone*|nya telefon*|till nya|byt*…telefon|byt*…iphone*|flytta data|tillfallig*|ny mobil*|flytta over
an-app appen*|appar*|appdata*|spelet
encryption krypter*|okrypter*
managed jobbprofil*|konfigurationsprofil*|administrera*|it avdelning*|jobbtelefon*|pa jobbet|arbetsgivar*|skolan*|organisation*|skarmtid*|begransning*|jobbmobil*|jobbets|foretagets|hanteras av|jobb iphone*
adp avancera*…dataskydd*|totalstrackskrypt*
find-my av hitta|aktiveringslas*|hitta min|hitta iphone*|hitta ar pa
setup stallt in…klart|installningsassistent*|konfigurationsassistent*|konfigurering*|stall*…in…klart|konfigurera…klart
old-system gamla iphone|aldre ios*|aldre iphone|sluta*…stod*|stods…langre|gammal iphone|gamla ios*|aldre modell*
failed gar…inte att|missly*|funger*…inte|funka*…inte|inte…funger*|inte…funka*|gar inte|gar det inte|gar ej|gick inte|gar…fel|inte gar|kan inte|kunde inte|inte kan|inte…sakerhetskop*|sakerhetskopiera*…inte|inte backa*|backa*…inte|inte…skapa*|far…inte till|far…inte…att|far inte…backup*|vagra*|avbrot*|avbrut*|krasch*|felmeddelande*|felkod*|fel…sakerhetskop*|ett fel|nagot fel|far…fel|blir…fel|strul*|problem…att|problem…backup*|omojlig*|lycka*…inte|inte…lycka*|sluta*…att|funkar ej|gick fel|gick det inte|kan ej|inte kunde|bara fel|samma fel|okant fel|trubbel|problem…sakerhetskop*|sluta*…sakerhetskop*|sluta*…funka*|sluta*…funger*|inte…gora…backup*|inte…ta…backup*|krangl*|vill inte…gora|vill inte…ga|inte mojlig*|blockera*|far…inte gjort|funkade aldrig
problem kan inte|kunde inte|gar inte|gar det inte|vill inte|ett fel|nagot fel|felmeddelande*|funger*…inte|funka*…inte|strul*|vagra*|later…inte|inte langre|gick inte|inte gar|inte kan|missly*|lyckas inte|krangl*|far inte
not-enough inte…tillracklig*|inte…nog|otillracklig*|rack*…inte|ar…slut|tar slut|slut i|inte…plats|ingen plats|ingen…lagring*|utrymmesbrist|sakna*…plats|sakna*…utrymme*|behov*…mer|kravs mer|kop*…mer|uppgradera…lagring*|ar…stor|ryms…inte|slut pa|inget utrymme|platsbrist|sakna*…lagring*|behov*…storre|kraver mer|ont om|tagit slut|inte…rack*|betala*…mer|rack*…ej
full ar…full|ar fulla|fullt|nastan full|lagringen full|blivit full|redan full|fylls|proppful*
last senast*|sista|foregaende|forra
not-completed inte…slutfor*|inte…genomfor*|inte…avslut*|inte…fardig*|inte…bli…klar*|inte blir klar*|aldrig…klar*|slutfor*…inte|blev…inte klar*|blir…inte klar*|ofullstandig*|gick…inte igenom|avbrots|avsluta*…inte|inte ga igenom|avbruten|inte blev klar*|gar…inte igenom
poor dalig*|kass*|svag*|ostabil*|seg|*natverksproblem*|anslutningsproblem*|problem…natet|problem…natverk*|natverksforhallanden|bryts|brots|tappar|problem…internet*|trog*|storningar|wifiproblem*|internetproblem*|blockera*
unavailable inte…tillganglig*|otillganglig*|inte…ladda*|inte…hamta*|inte…visa*|inte…komma at|visas inte|ej tillganglig*|inte lasa*|laddas inte|inte atkomlig*|inte…nas
enable satta…pa|igang|far…pa|paslag*|slog pa|slas pa|satter pa|reglaget
needed kravs|kraver|behovs|behover…wifi|maste…wifi|maste vara ansluten|maste anslut*|bara…wifi|utan wifi|inte…wifi|mobildata*|inte…ansluten|inget wifi|mobilnat*|pa 4g|via 4g|inte…kopplad
no-internet inge*…internet*|ingen…uppkoppling*|utan internet*|utan uppkoppling*|saknar…internet*|flygplanslage*|inte…internet|anslut*…internet|inget nat|ingen…anslutning*|flyglage*|fast…har internet
backup-now sakerhetskopiera nu|backa upp nu|knappen…sakerhetskop*|sakerhetskopieringsknapp*|alternativet sakerhetskop*
greyed ar…gra|blir…gra|gratt|graad*|inte…trycka*|inte…klicka*|inte…valja*|bara gra|gramark*|inte klickbar*
being-restored pa…aterskapa*|pa…aterstalla*|fortfarande…aterskap*|fortfarande…aterstall*|aterstalls fran|aterskap*…pagar|aterstalln*…pagar|medan…aterst*|medan…atersk*|tills aterst*|inte…klar…aterst*|pagaende aters*|aterstalln*…inte klar|aterstall*…fortfarande|aterskap*…fortfarande|tills atersk*
not-backed-up inte…backat*|inte…sakerhetskop*|sakerhetskopiera*…inte|inte backa*|backa*…inte|inte…tagit*|inte…backup*|ingen…sakerhetskop*|inga…backup*|senast*…backup*|senast*…sakerhetskop*|sista…backup*|sista…sakerhetskop*|utan backup*|sluta*…sakerhetskop*|sluta*…backa*|sakerhetskopieras automatiskt nar
long-ago vecka|veckor*|manad|manader*|dagar*|dygn|ett ar|lange|januar*|februar*|mars|maj|august*|septemb*|oktob*|novemb*|decemb*|nyligen|veckan|tva ar|flera ar|ett tag
never aldrig…gjort*|aldrig…tagit*|aldrig…sakerhetskop*|aldrig…backa*|aldrig…backup*|finns inge*…backup*|inte sakerhetskopierad|hittar inge*…backup*|finns inge*…sakerhetskop*|har ingen sakerhetskop*|inte…enda
no-access kommer…inte at|kommer…inte in|inte…atkomst|inte…na|inte…logga in|nar…inte|loggar…inte in|ingen atkomst|inte komma at|inte tillgang till|utloggad*|inte oppna
verify bekraft*|ange…losen*|skriv*…in…losen*|ber…om…losen*|fraga*…losen*|vill ha…losen*|godkanna|tjatar om…losen*|sla in…losen*|logga in igen|kraver…losen*|losenordet igen|om…losenord*…igen|obekraft*|efter…losenord*
incorrect fel losen*|ar fel|felaktig*|ogiltig*|inte…korrekt*|inte…godkan*|inte…accept*|inte…stamm*|inte…ihag|glomt*|minns…inte|vet…inte|kan inte…losen*|stammer…inte|funka*…inte|funger*…inte|aldrig satt|vad…losenord*|sager fel|bortglomt|tappat bort|godkanns inte|tar inte|okant losen*|fel kod|accept*…inte|glomde|aldrig haft
stuck fastn*|ar…fast|hang*…sig|hang*…upp|hakar upp|sta*…still*|star kvar|star…procent|tuggar|stanna*|stoppar pa|stoppar vid|fryser|ror…inte|andra*…inte|inte…framat|inte…forbi|blir…inte klar*|aldrig…klar*|aldrig…fardig*|snurra*|samma stalle|berakna*…tid|aterstaende tid*|loop*|sakerhetskopiering*…paus*|minuter kvar|minut kvar|kort fast|hakat upp|last sig|star bara|fryst|inte…vidare|kommer…inte langre|uppskattar|oandlig*|samma procent|backup*…paus*|blir aldrig|hanger pa|inte…langre an|tid kvar|pa 1 procent
takes-long jattelang*|tar…lange|tagit…lange|timmar|hela natten|sa segt|gar…segt|hallit pa|sedan igar|sen igar|hela dagen|flera dagar|dygn|jatteseg*|ar…segt|sa seg|hur lange ska|hur lange tar
is-off ar av|star…av|avstang*|avaktivera*|inaktivera*|stang*…av sig|av…sjalv*|ar inte pa|ar…avslag*|stangts av|stangdes av|slar…av sig|inte aktiverad|inte aktiverat
disconnected kopplas…fran|kopplade*…fran|koppla*…bort|frankoppl*|tappa*…anslutning*|tappa*…kontakt*|forlora*…anslutning*|tappar iphone*|anslutning*…forlor*|brots|bryts|byt*…kabel|glapp*|forsvinner fran|mitt…backup*|mitt…sakerhetskop*|mitt…aters*|kopplar…fran|bryter…anslutning*|lossna*|annan kabel|usb port*|forsvann fran|koppla*…ur|inte…ansluten
corrupt sakerhetskopia*…skad*|sakerhetskopia*…tras*|backup*…skadad*|backup*…tras*|ar skadad|inte kompatib*|inkompati*|inte…lasas|backup*…forstord*|skadad…backup*|trasig…backup*|skadad eller|olaslig*|skadad*…sakerhetskop*|korrumper*
not-saved inte…spara*|sparas inte|ej spara*|inte skriva till|skrivfel*|kan inte…lagras
no-rights behorighet*|atkomst neka*|rattighet*|skrivskydd*|inte tillat*|skrivratt*|saknar tillstand
locked ar…last|lasa upp|laser upp|lasskarm*|telefonen last|skriva in koden|ber om…kod*|ber om losenkod*|fraga*…efter…kod*|koden pa|lita*…pa…dator*|litar pa|laskod*|vara last|sla in koden|vill ha koden|upplast*|ange*…kod
no-connection hitta*…inte|ser inte|upptack*…inte|inte…anslut*|inte…hitta*|inte…kann*…igen|kann*…inte igen|dyker…inte upp|syns…inte|visas…inte|anslut*…inte|lita*…pa…dator*|kanner inte|inte…upp i|inte…kontakt|ogiltigt svar|koppla*…inte
not-set inte…stallas in|inte…satta*|inte stalla*…in|inte…andra*|inte…byta*|losenordet kunde inte|stalls inte in|losenordet kan inte|losenordet gick inte|inte skapa losen*|inte ta bort losen*
newer nyare version*|nyare ios*|nyare programvar*|nyare an|betaversion*|nyare system*|betan|gick tillbaka fran|senare version*
too-old for gammal|aldre version*|aldre ios*|inte…uppdatera*|maste…uppdat*|behover…uppdat*|kravs…uppdat*|uppdatera…forst|for gamla|for gammalt|foraldra*|tidigare version*|kraver…uppdat*|kraver nyare|kraver ios*|gammal version*
cannot-delete inte…radera*|inte…ta bort|inte…tas bort|inte…av med|far…inte bort|ej…ta bort|ej…radera*|raderas inte|forsvinner inte|omojligt…radera|ta bort…gar inte
cannot-turn-off inte…stanga*|inte…sla av|inte…avaktivera*|inte…inaktivera*|inte…bort krypt*|stangs inte av|inte…avmarkera*|inte…stang*…av|ej stanga*|far…inte av|stanga av…gar inte
not-supported stods…inte|stoder…inte|tillater…inte|saknar stod|appen kan inte…sakerhetskop*|appar kan inte…sakerhetskop*|tillats inte|stods ej|inget stod|inte tillat*
upload ladda*…upp|uppladd*
erase radera…telefonen|radera iphone*|radera allt*|nollstall*…iphone*|salja|saljer|forsaljning*|radera enheten|innan…radera*|byta in|inbyt*|lamna in
expires gar…ut|loper…ut|upphor*|raderas om|tas bort om|kommer…raderas|dagar kvar|21 dagar|raderas efter|forsvinner om|kommer…tas bort|gatt ut
outage ligg*…nere|ar…nere|nere just nu|storningar|problem hos apple*|fel hos apple*|fler…problem|lag nere|nere idag|nere igen|nere hos|driftavbrott*|driftproblem*|nagon annan…problem|apples serv*
incomplete ofullstandig*|inte allt|inte alla|inte…slutford|sakna*|bara…del|vissa appar|kom*…inte med|kom*…inte tillbaka|folj*…inte med|forsvann|forsvunnit|borta|inte aterstallt*|inkludera*…inte|bara halften|vissa bilder|ar inte med|inte…inkluder*|inte aterskapats|aterskapades inte
paused paus*|ateruppta*|vantar…wifi|fortsatter nar|vantar pa att
too-hot blev…varm|overhett*|svaln*|jattevarm*|valdigt varm|kyla ner
not-starting starta*…inte|paborja*…inte|inte…starta*|inte…borja*|inte igang|hander…ingenting|hander…inget|inget hander|vagra*|reagerar inte|hande inget|hoppa*…over|svarar inte|borja*…inte|ingenting hander
unknown-error okant fel|ovantat fel
server-blocked uppdateringsserver*|inte…kontakta*|signeras inte|kontakta servern|kontakta apples
works fungerar…nu|fungerar…igen|fungerar bra|funkar…nu|funkar…igen|funkar bra|gick…bra|nu funger*|nu funka*|antligen funger*|antligen funka*|inga problem|utan problem|ar…lost|problemet…lost|loste sig|igang igen|fungerar som|funkar som|gick…till slut|lyckades…till slut|allt fungerar|allt funkar|loste det|nu gick|fungerar perfekt
no-error inga fel*|inget fel*|utan fel*
other-subject backkamera*|*databas*|hemsida*|windows sakerhetskop*|skivavbild*|webbplats*|reservkraft*|batteribackup*|snapchat*|backupserver*|backningskamera*
@th
device *ไอโฟน*|*ไอแพด*|*มือถือ*|*โทรศั*
icloud *ไอคลาว*
app *ไอทูน*
computer *คอม*|*แมค*
backup *สํารอง*|*แบคอัพ*|*แบ็คอัพ*
restore *กู้เครื่อง*|*กู้คืน*|*กู้ข้อมูล*
storage *พื้นที่*|*ความจุ*|*เมม*
on-device *ในเครื่อง*|*พื้นที่เครื่อง*|*พื้นที่ไอโฟน*|*พื้นที่iphone|*เครื่องเต็ม*
network *เน็ต*|*เครือข่าย*|*สัญญาณ*|*ไวไฟ*
wifi *ไวไฟ*
files *ไฟล์*
account *บัญชี*
password *รหัส*
other-device *เครื่องอื่น*|*เครื่องเก่า*
new-device *เครื่องใหม่*|*ไอโฟนใหม่*
an-app *แอป*|*แอพ*
find-my *ค้นหาของฉัน*|*ค้นหาiphone
old-system *รุ่นเก่า*|iosเก่า*|*รองรับ*
failed *สํารองข้อมูล*…*ไม่ได้*|*ล้มเหลว*|*ไม่สําเร็จ*|*ผิดพลาด*|*เออเร*|*ไม่สามารถ*|*ไม่ยอม*|*ไม่ทํางาน*|*มีปัญหา*|*สํารอง*…*ไม่ได้*|backup…*ไม่ได้*|*อัพ*…*ไม่ได้*|icloudไม่ได้*|*คอมไม่ได้*
problem *ล้มเหลว*|*ไม่สําเร็จ*|*ผิดพลาด*|*เออเร*|*ไม่สามารถ*|*ไม่ยอม*|*ไม่ทํางาน*|*มีปัญหา*|*ไม่ได้*
not-enough *ไม่พอ*|*ใกล้หมด*|*พื้นที่หมด*|*ไม่เพียง*
full *เต็ม*
last *ล่าสุด*
not-completed *ไม่สําเร็จ*|*ไม่เสร็จ*|*ไม่สามารถ*…*เสร็จ*|*ไม่สมบู*
poor *ช้า*|*ไม่ดี*|*ไม่เสถียร*|*หลุด*
unavailable *ไม่พร้อม*|*โหลดไม่*
enable *เปิดใช้*|*เปิด*…*สํารอง*|*เปิด*…backup
needed *ต้อง*…wifi|*ต้อง*…*ไวไฟ*|*ไม่มีwifi|*เน็ตมือถือ*|*เฉพาะ*
no-internet *ไม่มีเน็ต*|*เครื่องบิน*
backup-now *ข้อมูลตอนนี้*|*ปุ่มสํารอง*
greyed *สีเทา*|*กดไม่*|*เลือกไม่ได้*
being-restored *กําลัง*…*กู้*|*กําลังrestore|*ยังกู้*
not-backed-up *ไม่ได้สํารอง*|*ไม่สํารอง*|*ไม่ได้*…backup|*สํารอง*…*ล่าสุด*
long-ago *สัปดา*|*อาทิต*|*เดือน*|*วันแล้ว*|*นานแล้ว*
never *ไม่เคย*
no-access *เข้าไม่ได้*|*ไม่สามารถ*…*เข้า*|*บัญชีไม่ได้*
verify *ยืนยัน*|*ใส่รหัส*|*ขอรหัส*
incorrect *ไม่ถูก*|*รหัส*…*ผิด*|*ลืม*
stuck *ค้าง*|*ไม่ขยับ*|*หมุน*|*ไม่เดิน*|*มาณเวลา*|*เวลาที่เหลือ*|*สักที*|*ซักที*
takes-long *นานมาก*|*เวลานาน*|*ช้า*|*ชั่วโมง*
is-off *ถูกปิด*|*โดนปิด*|*ปิดเอง*|*ไม่ได้เปิด*
disconnected *หลุด*|*ตัดการเชื่อม*|*ขาดการเชื่อม*
corrupt *สํารอง*…*เสีย*|*ไฟล์*…*เสีย*|backup…*เสีย*|*เข้ากันไม่ได้*
not-saved *บันทึกไม่*|*ไม่สามารถ*…*บันทึก*
locked *ถูกล็อ*|*ปลดล็อ*|*เครื่องล็อ*
no-connection *ไม่เห็น*|*ไม่เจอ*|*ไม่พบ*|*ต่อ*…*ไม่ได้*|*ไม่สามารถ*…*เชื่อม*
newer *ใหม่กว่า*
too-old *เก่าเกิน*|iosเก่า*|*ต้องอัพ*|*ต้องอัป*
cannot-delete *ลบ*…*สํารอง*…*ไม่ได้*|*ลบ*…*ไม่ได้*|*ไม่สามารถ*…*ลบ*
cannot-turn-off *จะปิด*|*สามารถปิด*
outage *ล่ม*
incomplete *หายไป*|*บางส่วน*|*ไม่ครบ*|*ไม่หมด*
not-starting *ไม่เริ่ม*|*ไม่ตอบ*|*เงียบ*
works *เรียบร้อย*|*สําเร็จแล้ว*|*รองได้แล้ว*|*ข้อมูลได้แล้ว*
other-subject *แชท*|*ไลน์*|*แบต*
@tr
device cihaz*|aygit*|ayfon*|aypad*
icloud apple bulut*|buluta|bulut yedek*
app aygitlar uygulama*
computer bilgisayar*|dizustu*|masaustu*|pcye|pcde|pcm|macte|maccim|disk*|harddisk*
backup yedek*|yedeg*|yetekle*
restore geri yukl*|geriyukl*|geri getir*|yedekten|yedeg*…yukl*|yedek yukl*|yedeklemeden…yukl*|restore*|recovery
storage depolama*|depo|deposu*|depom*|saklama alan*|alan|alani*|hafiza*|bellek*|belleg*|kapasite*|kota dol*|kotam*|yer yok*|yer kal*|yer az*|yer yet*|yer bit*|yer bulunm*|yeterli yer|bos yer|yeterince yer|yerim*|gb yer|icloud*…dolu|icloud*…doldu*
on-device iphone da…yer|telefonda|telefonumda|telefon hafiza*|telefonun hafiza*|telefonumun hafiza*|telefon deposu*|telefonun deposu*|telefon…dolu|telefonum…dolu|cihazda|cihaz hafiza*|aygitta|bu aygit*|iphone da yer*|iphoneda…yer|iphone da yeterli|iphone umda|iphonumda|iphone hafiza*|iphone deposu|iphone saklama alan*|iphone dolu|dahili depo*
network ag kosul*|ag sorun*|ag hata*|ag yuzunden|kotu ag|zayif ag|baglant*|modem*|sunucu*|sebeke*|net hiz*|netim
wifi kablosuz*
files dosya*|veriler*|belge*|oge*
account hesap*|hesab*|apple kimli*|oturum ac*|giris yap*
password sifre|sifrem*|sifresi*|sifreyi|sifreye|sifrenin|sifren|sifreniz*|sifreler|parola*
email e posta*|eposta*|mail adres*|mailim*|maili
session oturumu…basla*|oturum…basla*|yedekleme oturum*|bir oturum
other-device baska…iphone*|baska…cihaz*|baska…aygit*|baska…telefon*|diger…iphone*|diger…telefon*|diger…cihaz*|diger…aygit*|ikinci…telefon*|ikinci iphone*|eski telefon*|eski iphone*
new-device yeni iphone*|yeni bir iphone*|yeni telefon*|yeni bir telefon*|yeni aygit*|yeni cihaz*|yeni aldigim|gecici yede*|gecici bir yede*|telefon degis*
an-app uygulama*|appler|aplikasyon*
encryption sifrele*|sifreli*
managed yonetici*|is profil*|yapilandirma profil*|yonetilen|yonetiliyor|sirket telefon*|sirketin|sirket…engel*|sirket…izin*|sirketten|is telefon*|kurum*|okul*|isveren*|kisitlama*|ekran suresi|denetimli|ebeveyn*
adp gelismis veri koruma*|ileri duzey veri*|uctan uca
find-my iphone umu bul*|iphonumu bul*|iphonemu bul*|iphone bul|iphone u bul|telefonumu bul*|cihazimi bul*|bul ozelli*|bul uygulama*|bul…kapat*|etkinlestirme kilid*|aktivasyon kilid*
setup kurulum…tamam*|kurulum…bit*|kurulum*…ekran*|kurulum asistan*|kurulum yardimci*|ayarlama yardimci*|ilk kurulum*|ilk ayar*|merhaba ekran*|kurulumu yap*|ayarlama…tamam*
old-system eski ios|eski bir ios|eski model*|eski iphone*|eski cihaz*|eski aygit*|artik desteklen*|artik desteklem*|destegi kes*|destegini kes*|destegi bit*
failed yede*…*lemiyo*|basarisiz*|hata*|yede*…*amiyo*|yede*…*emiyo*|yede*…*nmiyo*|yede*…almiyo*|yede*…yapmiyo*|yede*…*amadi*|yede*…*emedi*|yede*…*nmadi*|yede*…*amaz|yede*…*emez|yapilami*|yapilamad*|yapami*|yapamad*|olusturulam*|olusturam*|gerceklestirilem*|calismiyo*|calismad*|calismaz*|olmuyo*|olmadi|sorun…yede*|yede*…sorun*|yarida kal*|yarim kal*|iptal*|kesildi|kesiliyo*|mumkun degil|tamamlanamad*|tamamlanami*|tamamlanmad*|tamamlanmiyo*|bitiremi*|bitirilem*
problem sorun*|hata*|basarisiz*|*amiyo*|*emiyo*|*amadi*|*lemedi*|*nemedi*|*demedi*|*yemedi*|*nmiyo*|*nmadi*|olmuyo*|olmadi|calismiyo*|yapmiyo*|acilmiyo*|acmiyo*|izin vermi*|mumkun degil|engelle*|reddet*
not-enough yetersiz*|yeterli…yok*|yeterli…degil|yeterli…bulunm*|yeterli…kalm*|yeterince…yok*|yetmiyo*|yetmedi*|yetmez|yer yok*|yerim yok*|alan yok*|yer kalma*|yerim kalma*|alan kalma*|alani kalma*|alanim kalma*|yer bitti*|alan bitti*|hafiza*…yok*|sigmiyo*|sigmadi|sigmaz|cok buyuk|asiyo*|asildi|daha fazla…alan|daha fazla…yer|bitmek uzere|tukendi
full dolu|doldu*|doluyor|dolmus*|dolmak uzere
last son yede*|son backup*|son icloud|son iphone|son alinan|en son|onceki|gecen sefer*
not-completed tamamlanama*|tamamlanami*|tamamlanmad*|tamamlanmiyo*|tamamlanmamis|tamamlayama*|tamamlayami*|bitmedi*|bitmiyo*|bitiremi*|bitiremed*|bitirilem*|yarim kal*|yarida kal*|eksik kal*|sonlanma*
poor zayif*|yavas*|kotu*|kopuyo*|kopma*|koptu*|gidip gel*|kesinti*|dengesiz*|cekmiyo*|dusuk*|baglanti sorun*|baglanti problem*|ag sorun*|internet sorun*|sik sik kesil*|kesilip*
unavailable kullanilami*|kullanilamaz*|kullanilamad*|erisilemi*|erisilemed*|mevcut degil*|kullanilabilir degil*|ulasilami*|ulasilamad*|goruntulenemi*|yuklenemi*|yuklenmiyo*|gorunmuyo*
enable etkinles*|aktif*|aktive*|acami*|acamad*|acilami*|acilamad*|acilmiyo*|acmiyo*|aciliyo*|acmak|acmaya|acinca|actim|actigim*|acarken
needed gerek*|lazim|sart|zorunlu|zorunda*|wifi yok|wifisiz|sadece wifi|wifi ye bagl*|wifiye bagl*|wifi agina|wifi a bagl*|wifi baglantisi yok|kablosuz…bagl*|bagli olma*|baglanma*|baglanin*|mobil veri*|hucresel*|olmadan|istiyor
no-internet internet yok*|internete bagl*|internet baglantisi yok*|internet baglantiniz yok|internetsiz|internet olmadan|cevrimdisi|ucak mod*|baglanti yok
backup-now simdi yedekle*|buton*|dugme*|secenek*|seceneg*|tusu*
greyed griles*|soluk|sonuk|pasif*|basilmiyo*|basilami*|basamiyo*|tiklanmiyo*|tiklanami*|tiklayami*|secilmiyo*|secilemi*|secemiyo*|dokunulm*|etkin degil|aktif degil|aktif olmuyo*
being-restored geri yukleniyo*|geri yukleme devam*|geri yukleme bitince|geri yukleme bitmed*|geri yuklemesi bitmed*|geri yukleme tamamlaninca|geri yukleme islemi*…bit*|hala…geri yuk*|su anda…geri yuk*|su an…geri yuk*
not-backed-up en son…yede*|yede*…*nmiyo*|yede*…*nmadi*|yede*…*nmedi*|yede*…*nmami*|yede*…*nmemi*|yede*…almad*|yede*…almiyo*|yede*…almam*|yede*…*amiyo*|yede*…*emiyo*|yede*…yapmad*|yede*…yapmiyo*|yede*…yapmam*|yedeklemed*|yedeklemiy*|yedekleme olmad*|yedekleme yok|yedek yok|yedegi yok|yedeksiz|son yede*|otomatik yede*
long-ago hafta*|gundur|gun once|gun oldu|gun gec*|gunlerdir|aydir|ay once|ay oldu|aylardir|yildir|uzun sure*|uzun zaman*|coktan|*tan beri|*dan beri|*den beri|senedir
never hic…yede*|hicbir…yede*|hicbir zaman|yedek hic|yedekleme hic|yedegi hic|bir kez bile|henuz…yede*|daha once…yedeklenme*|yedeklenmemis
no-access erisilemi*|erisemi*|erisilemed*|erisemed*|ulasami*|ulasilam*|giremiyo*|giris yapami*|giris yapilam*|oturum acami*|oturum acilam*|oturum acik degil|oturum kapal*|hesap hata*
verify sifre…gir*|dogrula*|onayla*|onay isti*|sifre*…gir*|parola*…gir*|sifre*…isti*|parola*…isti*|sifre sor*|parola sor*|yeniden gir*|tekrar gir*
incorrect yanlis*|hatali|unuttu*|unutmus*|hatirlami*|bilmiyo*|kabul etmi*|kabul edilm*|gecersiz*|dogru degil|koymad*|belirlemed*|sifre yok|sifrem yok|tutmuyo*|reddedi*|sifirla*|eslesmi*
stuck takil*|dondu kal*|da dondu|de dondu|te dondu|yedekleme dondu|yukleme dondu|donuyo*|donup|ilerlemi*|ilerlemed*|ilerleme yok|bitmiyo*|bitmedi*|bitmek bilm*|hep ayni|ayni yerde|da kaldi|de kaldi|da kaliyo*|de kaliyo*|kaliyor|dakika kaldi|saat kaldi|kalan sure*|sure tahmin*|hesaplaniyo*|tahmin edil*|sonsuz*|duruyo*|durdu|hareket etmi*|bekliyo*
takes-long saattir|saatlerdir|saatlerce|saat sur*|saat oldu|uzun suru*|uzun surd*|uzun surm*|uzun surec*|cok uzun|cok yavas|yavas yedek*|yavas ilerl*|gece boyu*|butun gece|tum gece|butun gun|tum gun|sabahtan ber*|sabaha kadar|aksamdan ber*|dunden ber*|gunlerce|gun surd*
is-off kapali*|kapandi|kapanmis|kapaniyo*|devre disi*|acik degil|etkin degil|kendi…kapan*|kapatildi*|kapatilmis*
disconnected baglantisi kesil*|baglanti…kesil*|baglantisi kop*|baglanti…kop*|baglanti kayb*|kablo cik*|kopuyo*|koptu*|cikarildi
corrupt bozuk*|bozul*|hasarli*|hasar gor*|zarar gor*|uyumlu degil|uyumlu olmad*|uyumsuz*|okunami*|okunamad*|okunmuyo*|acilamayan
not-saved kaydedilem*|kaydedem*|kaydedilmed*|kaydedilmiyo*|kaydetmed*|kaydetmiyo*|kayit hata*|yazilamad*|yazma hata*
no-rights erisim izn*|erisim izin*|erisim yetki*|erisim hakk*|ayricalik*|yetki…yok*|yetkiniz*|yetkim*|izin yok*|izniniz*|iznim*|izinler*|izin verilm*|erisim engel*|salt okun*|tam disk eris*|klasor…eris*
locked kilitli*|kilid*…ac*|kilit ekran*|kilitle*|ekran kilid*|gecis kod*|parola kod*|ekran sifre*|sifreyle kilit*|bilgisayara guven*|guven…bilgisayar*|guven uyari*
no-connection tanimiyo*|tanimad*|taninmiyo*|taninmad*|gormuyo*|gorunmuyo*|gorunmed*|algilami*|algilamad*|baglanami*|baglanamad*|baglanilam*|baglanmiyo*|bulami*|bulamad*|bulunamad*|eslestir*|gecersiz yanit|gecersiz bir yanit|baglanti kurul*|baglanti kuram*|cikmiyo*
not-set ayarlanam*|ayarlanmad*|ayarlayam*|belirlenem*|belirleyem*|degistirem*|degistirilem*|kaldirami*|kaldirilam*|koyamiyo*|koyamad*|koydurm*
newer daha yeni|daha ust|ust surum*|yuksek surum*|yeni bir ios|yeni surume ait|yeni surumd*|yeni surumle|sonraki surum*|beta*|surum dus*|geri don*…ios
too-old cok eski*|guncellem*…gerek*|eski surum*|eski bir surum*|surum*…eski|cok eski|guncelle*…gerek*|guncelleme isti*|guncelle diyo*|guncel degil|once…guncelle*|guncellenm*|ios…gerek*
cannot-delete silinmiyo*|silinemi*|silinemed*|silinmed*|silemi*|silemed*|silmiyo*|kaldiramiyo*
cannot-turn-off kapatami*|kapatamad*|kapatilami*|kapatilamad*|kapanmiyo*|kapatmiyo*|kapatmama izin*|devre disi birakam*|devre disi birakilam*|kaldiramiyo*
not-supported desteklenmi*|desteklemi*|desteklenmey*|desteklemed*|destegi yok|izin vermi*
upload karsiya yukl*|icloud a yukl*|iclouda yukl*|buluta yukl*|icloud yukl*|yuklenirken|upload
erase sifirla*|fabrika ayar*|icerikleri sil*|tum icer*|her seyi sil*|silmeden once|satmadan|satacag*|satiyo*
expires silinece*|suresi dol*|sona er*|gun sonra sil*|gun icinde sil*|gun kald*|21 gun
outage icloud…cok*|sunucu*…cok*|sunucu*…yanit verm*|sunucu*…cevap verm*|sunucu*…sorun*|kesinti*|ariza*|erisim sorun*|sizde de|sadece bende|yanit vermi*
incomplete eksik*|hepsi…gelm*|gelmedi|gelmiyor|gelmeyen|dahil degil|dahil edilm*|kismen|bir kismi|bazi oge*|yuklenmeyen|geri yuklenmed*|tamami…gelm*|yarisi|tamamlanmadi
paused durakla*|beklemede|bekletil*|beklemeye al*|askiya al*|kaldigi yerden|wifi bekl*|devam edece*
too-hot isin*|sicak*|sogu*
not-starting baslamiyo*|baslamad*|baslamaz|hicbir sey olm*|bir sey olmuyo*|hicbir sey yapm*|tepki verm*|tepki yok|yedeklemeye gecm*|yede*…baslatil*|yede*…baslatam*
unknown-error bilinmeyen…hata*|bilinmedik…hata*|beklenmeyen…hata*|beklenmedik…hata*
server-blocked guncelleme sunucu*|yazilim…sunucu*|dogrulama sunucu*|sunucu*…baglanilam*|sunucu*…iletisim*|sunucu*…ulasilam*|aktivasyon sunucu*|etkinlestirme sunucu*|hosts dosya*|imzalanm*|imzalami*
works artik calisi*|simdi calisi*|tekrar calisi*|yeniden calisi*|sorunsuz*|duzeldi*|duzelmis|cozuldu*|cozdum|hallettim|hallol*|basariyla…oldu|basariyla tamamlandi*|basariyla yedek*|sorun kalmad*|sorun yok|oldu tesekkur*|oldu sag*|yedekleyebild*|sonunda oldu
no-error hatasiz*|hata yok|hata vermiyo*|hata vermed*|hata almad*|hata almiyo*|hata cikmi*|hic hata
other-subject yedek parca*|yedek lastik*|yedek oyuncu*|yedek aku*|yedek anahtar*|yedek batarya*|geri gorus|arac kamera*|veritaban*|veri taban*|oyun kayd*|web site*|site yede*|sunucu yede*
@uk
device пристріи|пристрою
icloud хмара|хмари
computer комп ютер*
backup копія|копію|копіюв*|копіі
restore віднов*
storage сховищ*|місця|місце
on-device пам ять iphone|пам ять аифон*|пам яті аифон*|місця на аифон*
network мереж*|інтернет*
files дані
account обліков*|акаунт*
other-device іншии пристріи|іншии аифон|іншии телефон
failed помилк*|збіи|не вда*|невдал*|не роби*|не створю*|не працю*|не виходит*|не може створ*|не копію*|не зроб*|не віднов*|неможлив*|не змогл*
problem помилк*|збіи|не вда*|не можу|не може|не виходит*|не зміг|не віднов*|не створю*
not-enough не вистач*|бракує|мало місця|мало пам яті|немає місця|місця немає
full заповн*|переповн*|забив*
last останн*
not-completed не…закінч*
poor поган*|нестабільн*|повільнии
unavailable не відобра*
enable увімк*|ввімк*|включити
needed потрібн*…wifi|потрібен…ваифа*|потрібн*…ваифа*|треба…wifi|треба…ваифа*
no-internet немає інтернету|без інтернету
backup-now створити копію|створити резервн*|кнопк*…створ*
greyed сіра
being-restored ще…віднов*|зараз…віднов*|аифон відновлюється|iphone відновлюється
not-backed-up не створюва*|не роби*|не було…копі*|немає…копі*|не копію*|останн*…копі*
long-ago тижн*|тижд*|місяц*|днів|дні|року|років
never ніколи|жодно*…копі*|жодного разу|ще не було
no-access не має доступу|не…увіити|не…заити
verify підтверд*|перевір*|введіть…парол*
incorrect невірн*|не вірн*|забув*|забул*
stuck висить|не руха*|не закінчу*|зупинил*|на одному місці|залишил*…хвилин*
takes-long довго|повільно|уже…годин*|вже…годин*|вже добу|цілии день|всю ніч
is-off вимкнен*|вимкнул*|сама вимика*
disconnected від єдна*|відключ*|втрача*…з єдн*
corrupt пошкодж*|несумісн*
not-saved не…зберегти|не…записати|не зберіга*
locked заблок*|розблок*|код допуск*
no-connection не…підключит*|не бачить|не розпізна*|не визнача*|не знаход*|не знаиш*|не підключ*
newer новіш*
too-old застаріл*|стара верс*|треба…онов*
cannot-delete не…видалити|видалити…не
cannot-turn-off не…вимкнути|вимкнути…не
incomplete не всі|частков*|неповн*|тільки частина|частина фото|частина додат*
not-starting не почина*|не почал*|не…почати
unknown-error невідом*…помил*
works запрацю*|знову працює|тепер працює|вже працює|все працює|проблем*…виріш*|копія зробилас*|бекап створив*|успішно…створ*
other-subject база даних|бази даних|андроід*
@und
device iphone*|ios|idevice*|telefon|dispositivo*|celular*|telefon*
icloud icloud*|i cloud
app itunes|i tunes|finder|mobilesync|idevicebackup*|applemobilebackup|imazing|libimobiledevice|pymobiledevice*|mobilebackup*|3utools|copytrans|anytrans|apple configurator|apple devices|dispositivos apple|itune|itunes*|finder*
computer itunes|finder|apple devices|mac|macbook*|imac|macos|windows|pc|ssd|computer*|laptop*|hard disk|computador*|komputer*|disco rigido|itunes*|finder*|windows*
backup backup*|mobilebackup2|la copia|*backup*|copias|bekap*
restore restaur*|recuper*…copia|recuper*…backup|recuper*…iphone
storage memoria|gigas|memori*|5gb|5 gb|*容量*
on-device memoria…iphone|del dispositivo|memoria…celular|memoria…telefono|iphone容量*
network internet*|wifi*|4g|router*
wifi wifi*
files documentos
account compte|*konto|apple id|id apple|apple id*
email email*|mejl*
session sesion
other-device ander*…iphone
an-app app
encryption encript*
managed mdm|administrator*|perfil instalado|administrador*
find-my find my|buscar iphone|app buscar
setup acab*…configur*|termin*…configur*|complet*…configur*|finaliz*…configur*
old-system descontinuad*|ios8|ios7
failed abort*|cancelad*|bug…icloud|interromp*|un bug|*失敗*
problem problem*|problema*|*失敗*
not-enough insuficiente*|falta de|*ak mencukupi|*不足*
full icloud full
last ultima|ultimo|anterior
not-completed no…complet*|no…acab*|incomplet*|interromp*
poor slab*|langsam*|instabil*|problem*…wifi|lenta|lento|lent*|pessim*
unavailable indisponible*|indisponibil*
enable activa|sla…pa|activez
needed necessito|necessari*
no-internet offline
backup-now knappen…backup*|backup nu
greyed *灰色*|gri
being-restored esta restaurando|usando…para restaurar
not-backed-up ingen…backup*
long-ago april|juni|juli|oktober|week|dias|dia|semana*|meses|1 mes|anos|desde abril|desde agosto|*週前*|*年前*
never nunca
verify confirm*|verifi*
incorrect no se la|incorrect*|errone*|invalid*
stuck no acaba|stoji na|loop|nunca termina|calculando|infinit*|parado|sitter…fast
takes-long langsam*|demor*…horas|demor*…dias|lentissim*
disconnected desconect*
corrupt corrupt*|corromp*
no-rights privileg*|autorizad*|privilegio*
locked esta bloquead*|iphone bloqueado|celular bloqueado|introdu*…codigo|desbloque*
newer beta|ios superior
too-old obsolet*
cannot-delete no…eliminar*
cannot-turn-off no…desactivar*
erase vender*
expires expir*|21 dias
outage icloud down
incomplete incomplet*|parcial*|desaparec*
paused pausad*
too-hot temperatur*|*温度*|blir…varm
server-blocked gs apple com
works ja funciona
other-subject camera|threema|whats app|google*|camara|facebook|ps4|console|ps5|facebook*|viber*|telegram*|wordpress*|oppo
@vi
device dien thoai|may em|may minh|ip em
computer may tinh|o cung
backup sao luu
restore khoi phuc|phuc hoi
storage dung luong|bo nho|luu tru|cho trong
on-device bo nho may|bo nho iphone|bo nho trong|dung luong may|dung luong iphone|iphone day|may day
network mang|ket noi
files tep|du lieu
account tai khoan|dang nhap
password mat khau
other-device thiet bi khac|iphone khac|may khac|iphone cu|may cu
new-device iphone moi|may moi
an-app ung dung
encryption ma hoa
managed quan tri vien|iphone cong ty
adp du lieu nang cao
find-my tim iphone
setup thiet lap ban dau|thiet lap xong
old-system phien ban cu|ios cu|ngung ho tro
failed that bai|khong thanh cong|bi loi|bao loi|gap loi|loi khi|loi…sao luu|sao luu…loi|khong the…sao luu|khong the…backup|k sao luu|khong duoc|ko duoc|ko dc|k dc|khong tu…sao luu|k backup|gian doan|khong sao luu…duoc|khong backup…duoc|ko sao luu|ko backup
problem that bai|khong thanh cong|bi loi|bao loi|gap loi|loi khi|loi…khoi phuc|khoi phuc…loi|khong the|ko the|khong…duoc|khong…dc|ko…duoc|ko…dc|k dc|van de|khong con|ngung ho tro
not-enough khong du|ko du|het dung luong|sap het|thieu dung luong|khong con|khong co du
full bi day|da day|sap day|day roi|day bo nho|day dung luong|icloud…day|bo nho day|luu tru day|bi full|full dung luong|may day|iphone day|icloud khong du
last lan cuoi|gan nhat|gan day nhat|cuoi cung
not-completed khong…hoan tat|chua…hoan tat|khong…hoan thanh
poor qua yeu|kem|mang cham|qua cham|chap chon|khong on dinh|mang…yeu|wifi…yeu
unavailable khong kha dung|khong…tai duoc
enable bat sao luu|bat icloud|bat backup|bat duoc|bat dc|dang bat|kich hoat
needed phai co|phai…ket noi|can…wifi|bat…wifi|doi…wifi|chi…wifi|khong co wifi|4g
no-internet khong co mang|khong co ket noi|may bay|ket noi internet
backup-now sao luu bay gio|sao luu ngay|nut sao luu
greyed bi mo|mau xam|bam…duoc|bam…dc
being-restored dang…khoi phuc|dang restore
not-backed-up chua…sao luu|chua…backup|khong duoc sao luu|khong tu…sao luu|sao luu…gan nhat
long-ago tuan|thang|ngay qua|may ngay|lau roi
never chua bao gio|chua tung
no-access khong…truy cap|khong…dang nhap
verify xac minh|xac nhan|nhap mat khau|nhap lai|hoi mat khau
incorrect sai mat khau|mat khau…sai|mat khau…khong|quen|bao sai
stuck treo|bi ket|bi dung|dung yen|dung o|mai…xong|hoai…xong|uoc tinh|con lai|xoay mai|quay mai|bi do
takes-long rat lau|lau qua|qua lau|lau the|rat cham|cham qua|qua cham|tieng roi|may tieng|tieng…chua|ca ngay|ca dem|cham nhu
is-off bi tat|dang tat|tu tat|chua bat
disconnected ngat ket noi|mat ket noi|bi ngat
corrupt sao luu…hong|backup…hong|khong tuong thich
not-saved khong the luu|khong luu duoc
no-rights quyen truy cap|khong co quyen
locked bi khoa|dang khoa|mo khoa|nhap mat ma|tin cay
no-connection khong nhan|ko nhan|khong…ket noi|ko…ket noi|khong tim thay
not-set khong…dat…mat khau|khong…doi…mat khau
newer moi hon|phien ban…cao hon|ha cap
too-old qua cu|phien ban cu|can cap nhat|ios cu|phai cap nhat
cannot-delete khong the xoa|khong xoa…duoc|xoa…khong duoc
cannot-turn-off khong the tat|khong tat…duoc|tat…khong duoc
not-supported khong…ho tro
upload tai len
erase xoa may|xoa iphone|xoa tat ca
expires se bi xoa|het han
outage bi sap|icloud sap|may chu…loi|icloud…gap su co
incomplete khong day du|bi thieu|thieu anh|mot phan
paused tam dung
too-hot qua nong|nong qua
not-starting khong bat dau|khong phan hoi
works duoc roi|dc roi|da…thanh cong|lai binh thuong
no-error khong co loi
other-subject zalo|danh ba
@zh
device *苹果*|*蘋果*|*手机*|*手機*|*平板*|*此设备*|*该设备*|*此裝置*
icloud *云备份*|*雲備份*|*云端*|*雲端*|*苹果云*|*云空间*|*雲空間*|*云存储*
app *访达*|*爱思*|apple设备*|apple裝置*
computer *电脑*|*電腦*|*笔记本*|*筆電*|*主机*|*硬盘*|*硬碟*|*磁盘*|*磁碟*|c盘*|d盘*|c槽*|itune|*访达*
backup *备份*|*備份*|*备分*|*備分*|*备不了份*|*備唔到*
restore *恢复*|*恢復*|*还原*|*還原*|*回復*|*从备份*|*從備份*
storage *空间*|*空間*|*内存*|*記憶體*|*存储*|*储存*|*儲存*|5g|200g
on-device *手机空*|*手機空*|*手机存*|*手機儲*|*手机内存*|*手机容量*|*手機容量*|*手机可用*|*手机本*|*手機本*|*手机没*…*空间*|*手機沒*…*空間*|*手机上没*|*手机满*|*手機滿*|*手机已满*|*手機已滿*|*手机快满*|iphone空*|iphone存*|iphone储*|iphone儲*|iphone可用*|iphone本*|iphone没有足*|iphone上沒*|iphone上没*|iphone已满*|iphone已滿*|*设备空*|*设备存*|*设备可用*|*本機*|*本机*|*设备上没*|*裝置上沒*|*裝置沒有足*
network *网络*|*網絡*|*網路*|*网速*|*網速*|*联网*|*连接*|*連線*|*宽带*|*路由*|*信号*|*訊號*|*热点*|*服务器*|*伺服器*|*无线*|*無線*
wifi *无线局*|*无线网*|*無線網*|*無線區*
files *文件*|*檔案*|*数据*|*資料*|*项目*|*項目*|*照片*
account *账户*|*帐户*|*帳戶*|*账号*|*帐号*|*帳號*|*苹果id|*登录*|*登入*
password *密码*|*密碼*
email *邮件*|*郵件*|*邮箱*|*电邮*|*電郵*|*信箱*
session *会话*|*會話*|*工作階段*
other-device *另一台*|*另一部*|*另一支*|*另一个*…*设备*|*另一个*…*手机*|*另一個*…*裝置*|*另外一台*|*其他设备*|*其它设备*|*其他裝置*|*其他手机*|*其他iphone
new-device *为新*|*為新*|*给新*|*移到新*|*换新*…*前*|*換新*…*前*|*临时*…*备份*|*暫時*…*備份*|*臨時*…*備份*|*临时*…*储*|*暫時*…*儲*|*免费*…icloud
an-app *应用*|*應用*|*程序*|*软件*|*軟件*|*程式*|*軟體*
encryption *加密*
managed *描述文件*|*描述檔*|*管理员*|*管理員*|*受管*|*被管理*|*裝置管理*|*监管*|*由组织*|*被限制*|*受限制*|*限制了*|*家长*|*家長*|*屏幕使用时间*|*螢幕使用時間*|*公司政策*|*公務機*|*工作机*|*工作手机*|*公司手机*|*公司手機*|*公司的手*|*公司发的*|*公司發的*|*公司*…*禁*|*公司*…*不让*|*公司*…*限制*|*学校*…*不让*
adp *高级*…*保护*|*進階*…*保護*|*高級*…*保護*|*端到端加密*|*端对端加密*|*端對端加密*
find-my *查找我的*|*查找iphone|*查找手机*|*关闭查找*|*尋找我的*|*尋找iphone|*關閉*…*尋找*
setup *设置助理*|*設定助理*|*設定輔助*|*设置向导*|*初始設定*|*完成设置*|*完成設定*|*设置没*…*完*|*設定沒*…*完*|*設定未完*|*设置未完*
old-system ios5|ios6|iphone4|iphone4s|*老系统*|*旧系统*|*舊系統*|*老机型*|*旧机型*|*舊機型*|*不再支持*|*停止*…*支持*|*不再支援*
failed *失败*|*错误*|*錯誤*|*出错*|*出錯*|*报错*|*報錯*|*不成功*|*没成功*|*沒成功*|*没有成功*|*沒有成功*|*未成功*|*备份不*|*備份不*|*备不了*|*备份出*…*问题*|*備份出*…*問題*|*备份*…*中断*|*備份*…*中斷*|*备份无法*|*備份無法*|*法备份*|*法備份*|*无法*…*备份*|*無法*…*備份*|*未能*…*备份*|*未能*…*備份*|*法进行*|*法進行*|*法自动*|*法自動*|*法完成*|*未能完成*|*未完成*|*没完成*|*沒完成*|*不能完成*|*为什么不能*|*怎么不能*|*还是不能*|*无法*…*恢复*|*到一半*|*恢复不*|*恢復不*|*还原不*|*還原不*|*無法*…*還原*|*無法*…*恢復*|*無法*…*回復*
problem *无法*|*無法*|*没法*|*没办法*|*沒辦法*|*未能*|*失败*|*错误*|*錯誤*|*出错*|*出錯*|*报错*|*報錯*|*异常*|*異常*|*出问题*|*出問題*|*出现问题*|*發生問題*|*为什么不能*|*怎么不能*|*还是不能*|*备份不*|*備份不*|*不成功*|*没成功*|*恢复不*|*恢復不*|*还原不*|*還原不*|*回復不*|*开不*|*開不*|*开启不了*|*启动不了*|*连不*|*打不*|*不让*|*都不行*|*不允许*|*拒绝*
not-enough *不够*|*不夠*|*没有足够*|*沒有足夠*|*没足够*|*没有空间*|*沒有空間*|*没空间*|*沒空間*|*没容量*|*沒有容量*|*太小*|*太少*|*装不下*|*裝不下*|*放不下*|*存不下*|*备份不下*|*備份不下*|*超出*|*超过*…*空间*|*超过*…*限*|*超過*…*空間*|*还需*|*還需*|*用光*|*用尽*|*用盡*|*耗尽*|*買容量*|*买空间*|*買空間*|*需要更多*
full *已满*|*已滿*|*快满*|*快滿*|*爆满*|*都满*|*又满*|*一直满*|*显示满*|*顯示滿*|*空间满*|*空間滿*|*容量满*|icloud满*|icloud滿*|*满了*|*滿了*|*用完*|*没空间了*|*爆了*
last *上一次*|*前一次*|*最近一次*|*最后一次*|*最後一次*|*上次*|*最近的备份*|*最近备份*
not-completed *法完成*|*无法*…*完成*|*無法*…*完成*|*不能*…*完成*|*未能*…*完成*|*未完成*|*没完成*|*沒完成*|*没有*…*完成*|*沒有*…*完成*|*没能*…*完*|*没备*…*完*|*沒備*…*完*|*沒跑完*|*份不完*|*做不完*|*完不成*|*到一半*|*没成功*|*沒成功*
poor *网络*…*不好*|*網路*…*不好*|*网络*…*差*|*網路*…*差*|*网络*…*慢*|*網路*…*慢*|*网络*…*问题*|*網路*…*問題*|*网络状*|*網路狀*|*网络不行*|wifi…*不好*|wifi…*差*|*信号*…*差*|*訊號*…*差*|*訊號*…*弱*|*連線*…*差*|*连接*…*差*|*网速*…*慢*|*網速*…*慢*|*网不好*|*网慢*|*网太慢*|*太差*|*不稳*|*不穩*|*很差*|*较差*|*不佳*|*断断续续*
unavailable *不可用*|*法使用*|*无法*…*使用*|*無法*…*使用*|*法访问*|*法取用*|*法存取*|*法显示*|*法顯示*|*法读取*|*法讀取*|*法加载*|*法載入*|*法载入*|*法获取*|*未能读取*|*未能載入*|*访问不了*|*读取不*|*讀取不*|*读不*|*加载不*|*載入不*|*获取不*|*暂时无法*|*暫時無法*|*目前无法*
enable *启用*|*啟用*|*开启*…*备份*|*開啟*…*備份*|*打开*…*备份*|*打開*…*備份*|*开启*…icloud|*開啟*…icloud|*打开*…icloud|*打開*…icloud|*备份*…*开启*|*備份*…*開啟*|*法开启*|*法開啟*|*正在开启*|*正在開啟*|*打不开*|*开不*|*開不*
needed *必须*|*必須*|*必需*|*才能*|*一定要*|*需连*|*需要*…wifi|*需要*…*无线*|*需要*…*無線*|*需要先*|*要求*…*连*|*要连*|*要連*|*叫我连*|*叫我連*|*让我连*|*请连*|*請連*|*先连*|*先連*|*只能*…wifi|*没有wifi|*沒有wifi|*没wifi|*沒wifi|*没连*…wifi|*流量*|*行動網路*|*移动数据*|*未连*…wifi
no-internet *没有网*|*沒有網*|*没网*|*沒網*|*没联网*|*没连*…*网*|*未连*…*网*|*未連*…*網*|*上不了网*|*连不上网*|*連不上網*|*连接网*|*連接網*|*連上網*|*连上网*|*互联网*|*網際網路*|*飞行模式*|*飛航模式*|*断网*
backup-now *立即备份*|*立即備份*|*现在备份*|*現在備份*|*备份*…*按钮*|*備份*…*按鈕*|*备份键*|*備份鍵*|*備份鈕*|*备份选项*|*备份*…*开关*
greyed *变灰*|*變灰*|*是灰*|*反灰*|*灰掉*|*灰的*|*灰了*|*灰着*|*点不*|*點不*|*点击不了*|*按不*|*选不了*|*選不了*|*法点*|*法點*|*法按*|*不能点*|*不能點*|*不可点*|*点了没反*|*按了没反*
being-restored *正在*…*恢复*|*正在*…*恢復*|*正在*…*还原*|*正在*…*還原*|*正在*…*回復*|*恢复中*|*恢復中*|*还原中*|*還原中*|*回復中*|*恢复过程*|*恢复还没*|*还原还没*|*還原還沒*|*回復還沒*|*还在*…*恢复*|*还在*…*还原*|*還在*…*還原*|*還在*…*回復*|*还没*…*恢复完*
not-backed-up *没有*…*备份*|*沒有*…*備份*|*没备份*|*沒備份*|*没成功备份*|*没做*…*备份*|*未备份*|*未備份*|*未进行备份*|*尚未*…*備份*|*不再*…*备份*|*不再*…*備份*|*自动备份*|*自動備份*|*上次*…*备份*|*上次*…*備份*|*上一次*…*备份*|*上一次*…*備份*|*最后一次*…*备份*|*最後一次*…*備份*|*最近备份*|*备份停*
long-ago *天前*|*天没*|*天沒*|*天未*|*天都*|*周前*|*周没*|*周未*|*週沒*|*月前*|*月没*|*月沒*|*月未*|*月都*|*几天*|*多天*|*两天*|*三天*|*几周*|*两周*|*兩週*|*个月*|*個月*|*星期*|*礼拜*|*禮拜*|*半年*|*久没*|*久沒*|*月开始*
never *从未*|*從未*|*从来没*|*從來沒*|*从没*|*從沒*|*一次都没*|*一次都沒*|*一次也没*|*有备份过*|*有備份過*|*没备份过*|*沒備份過*|*尚未*…*备份*|*尚未*…*備份*|*没有任何备份*|iphone未*…*备份*|iphone未*…*備份*
no-access *法访问*|*法取用*|*法存取*|*无法*…*账*|*无法*…*帐*|*無法*…*帳*|*法登*|*未能登*|*访问不*|*登录不*|*登入不*|*登不*|*连不上*…*账*
verify *確認*…*電郵*|*验证*|*驗證*|*認證*|*確認*…*密碼*|*确认*…*密码*|*确认*…*邮*|*確認*…*郵*|*输入*…*密码*|*輸入*…*密碼*|*输密码*|*輸密碼*|*要密码*|*要密碼*|*要求密码*|*要我*…*密码*
incorrect *不正确*|*不正確*|*不对*|*不對*|*错误*|*錯誤*|*密码错*|*密碼錯*|*密码不*|*密碼不*|*有误*|*有誤*|*无效*|*無效*|*忘记*|*忘記*|*忘了*|*忘咗*|*不记得*|*不記得*|*记不*|*想不起*|*不知道*…*密码*|*不知道*…*密碼*|*什么密码*|*沒設*|*打不开*
stuck *卡住*|*卡在*|*卡着*|*卡死*|*卡了*|*卡咗*|*卡1|*卡9|*一直卡*|*一直停*|*停在*|*停留*|*停住*|*停了*|*一直转*|*一直轉*|*转圈*|*轉圈*|*一直在备份*|*一直在備份*|*一直显示*…*正在*|*一直顯示*…*正在*|*不动*|*不動*|*没动*|*沒動*|*不变*|*进度*…*不*|*進度*…*不*|*进度*…*没*|*没反应*|*沒反應*|*没有反应*|*没进*|*剩余*…*分钟*|*剩下*…*分钟*|*还剩*…*分钟*|*还没*…*完*|*還沒*…*完*|*正在计算*
takes-long *太慢*|*很慢*|*好慢*|*超慢*|*这么慢*|*速度慢*|*超久*|*太久*|*了很久*|*了好久*|*要很久*|*半天*|*多小时*|*多小時*|*个小时*|*個小時*|*小时了*|*小時了*|*个钟*|*個鐘*|*整天*|*整晚*|*备份了*…*天*|*備份了*…*天*|*一晚上*
is-off *已关闭*|*已關閉*|*已停用*|*被关*|*被關*|*被停用*|*自动关*|*自動關*|*自己关*|*自己關*|*显示关*|*是关*|*是關*|*关闭状态*|*關閉狀態*|*关闭了*|*关掉了*|*没开启*|*沒開啟*|*未开启*|*沒有開啟*
disconnected *連線*…*中斷*|*断开*|*斷開*|*断连*|*断线*|*斷線*|*断掉*|*斷掉*|*断了*|*斷了*|*连接*…*断*|*連線*…*斷*|*連接*…*斷*|*掉线*|*失去连*|*拔掉*|*拔了*
corrupt *备份*…*损坏*|*備份*…*損壞*|*備份*…*損毀*|*備份*…*毀損*|*备份坏*|*備份壞*|*备份文件坏*|*备份是坏*|*损坏*…*备份*|*損壞*…*備份*|*損毀*…*備份*|*文件*…*损坏*|*檔案*…*損*|*损坏或*|*損毀或*|*不兼容*
not-saved *法保存*|*无法*…*保存*|*法存到*|*法存储*|*法储存*|*法儲存*|*無法將*…*儲存*|*無法*…*儲存到*|*法寫*|*未能*…*保存*|*保存不*|*存不了*|*存不进*|*存不進*|*写入不*|*保存失败*
no-rights *权限*|*權限*|*取用權*|*存取權*|*访问权*|*拒绝访问*|*拒絕存取*|*被拒*|*只读*
locked *已锁*|*已鎖*|*被锁*|*被鎖*|*是锁*|*是鎖*|*锁住*|*鎖住*|*锁了*|*鎖了*|*锁屏*|*锁定了*|*鎖定螢幕*|*密码锁*|*密碼鎖*|*密码保护*|*没解锁*|*沒解鎖*|*先解锁*|*先解鎖*|*请解锁*|*請解鎖*|*未解锁*|*手机解锁*|*解锁手机*|*解鎖手機*|*解锁iphone|*解鎖iphone|*信任此*|*信任电脑*|*信任電腦*|*手机密码*
no-connection *法连*|*法連*|*法识别*|*法辨識*|*法检测*|*法偵測*|*无法找到*|*無法找到*|*未能连*|*未能連*|*连不*|*連不*|*连接不*|*連接不*|*识别不*|*辨識不*|*检测不*|*偵測不*|*认不*|*認不*|*读不*|*讀不*|*读取不*|*讀取不*|*抓不到*|*搵唔到*|*找不到iphone|*找不到我的*|*找不到手机*|*找不到手機*|*找不到设备*|*找不到裝置*|*看不到iphone|*看不到手机*|*不识别*|*没显示*|*沒有顯示*
not-set *法设*|*法設*|*法修改*|*法更改*|*法變更*|*无法取消*…*密码*|*法移除*…*密*|*法改*|*未能设*|*未能設*|*不能设置*…*密码*|*设置*…*密码失败*|*設定*…*密碼失敗*|*密码设置失败*|*更改密码失败*|*设置不*|*設定不了*
newer *较新*|*較新*|*较高*|*較高*|*更高的*|*更高版*|*版本太高*|*版本高*|*系统更高*|*更新的ios|*更新的系统*|*更新的系統*|*更新的版本*|*更新版本的*|*高版本*|*高于*|*降级*
too-old *版本*…*低*|*版本*…*旧*|*版本*…*舊*|*版本*…*老*|*系统*…*低*|*系统*…*旧*|*系统*…*老*|*系統*…*舊*|*旧版本*|*舊版本*|*较旧*|*較舊*|*必须*…*更新*|*必須*…*更新*|*先更新*|*先升级*|*要更新*|*要升级*
cannot-delete *无法删*|*無法刪*|*无法*…*删除*|*無法*…*刪除*|*无法移除*|*無法移除*|*没法删*|*没办法删*|*沒辦法刪*|*未能删*|*未能刪*|*不让删*|*不讓刪*|*还是不能删*|*为什么不能删*|*删不*|*刪不*
cannot-turn-off *无法关*|*無法關*|*无法停用*|*無法停用*|*无法取消*|*無法取消*|*没法关*|*没办法关*|*沒辦法關*|*未能关*|*不让关*|*不讓關*|*關不掉*|*关不掉*|*关不了*|*關不了*|*关闭不*|*取消不*|*加密*…*灰*
not-supported *不支持*|*不支援*|*不受支*|*不允许*…*备份*|*不允許*…*備份*|*无法被备份*|*不提供*…*备份*|*禁止*…*备份*
upload *上传*|*上傳*|*上载*
erase *抹掉*|*抹除*|*清除所有*|*清除*…*内容*|*清除*…*內容*|*清除手机*|*恢复出厂*|*出厂设*|*原廠設定*|*回復原廠*|*以旧换新*|*卖手机*|*賣手機*
expires *过期*|*過期*|*到期*|*将被删*|*將被刪*|*将删*|*將刪*|*会被删*|*會被刪*|*会删*|*會刪*|*即将*…*删*|*即將*…*刪*|*后删*|*後刪*|21天*|*还剩*…*天*
outage *服务*…*故障*|*服務*…*故障*|*備份服務*|*备份服务*|*部分用户*|*部分用戶*|*不少用户*|*宕机*|*当机*|*當機*|*服务器*…*挂*|*服务器*…*崩*|*服务器*…*故障*|*服务器*…*异常*|*服务器*…*问题*|*伺服器*…*掛*|*伺服器*…*故障*|*伺服器*…*異常*|*伺服器*…*問題*|icloud…*挂*|icloud…*掛了*|icloud…*崩*|icloud故障*|icloud出现故障*|*苹果*…*崩*|*服务*…*中断*|*服務*…*中斷*|*大面积*…*故障*|*瘫痪*
incomplete *恢复*…*不完整*|*還原*…*不完整*|*回復*…*不完整*|*恢复*…*不全*|*沒有完全*|*没完全*|*没有全部*|*沒有全部*|*没恢复*|*沒恢復*|*没有恢复*|*沒有恢復*|*没还原*|*沒還原*|*没有还原*|*沒有還原*|*没回来*|*沒回來*|*没有回来*|*沒有回復*|*少了*|*缺了*|*少一*|*只恢复*|*只還原*|*部分项目*|*部分項目*|*某些项目*|*某些項目*|*部分*…*无法恢复*|*部分*…*無法還原*|*部分*…*没*|*部分*…*沒*|*恢复后*…*没*|*恢复后*…*少*|*還原後*…*沒*|*恢复未完*|*恢复完*…*没*|*還原後*…*不見*|*恢复后*…*不见*|*恢复完*…*不见*
paused *暂停*|*暫停*|*等待wifi|*等wifi|*等待无线*|*等待連*|*等待连*|*等待网*|*等待電*
too-hot *过热*|*過熱*|*太热*|*太熱*|*太烫*|*太燙*|*很烫*|*很燙*|*发烫*|*發燙*|*发热*|*冷却*|*冷卻*|*降温*
not-starting *没反应*|*沒反應*|*没有反应*|*沒有反應*|*没有任何反*|*无反应*|*冇反應*|*不开始*|*不開始*|*没开始*|*沒開始*|*没有开始*|*沒有開始*|*就是不备份*|*就是不備份*|*根本不备份*|*就不备份*|*法开始*|*法開始*|*未能开始*|*开始不了*
unknown-error *未知*…*错误*|*未知*…*錯誤*|*未知问题*|*不明*…*错误*|*不明*…*錯誤*|*意外*…*错误*|*未預期*…*錯誤*
server-blocked *更新服务器*|*更新伺服器*|*验证服务器*|*驗證伺服器*|*激活服务器*|*苹果服务器*|*苹果的服务器*|*蘋果伺服器*|*法联系*|*法聯*|hosts|*关闭验证*|*關閉認證*|*验证*…*关*
works *现在正常*|*現在正常*|*终于正常*|*备份正常了*|*備份正常了*|*恢复正常*|*恢復正常*|*备份成功了*|*備份成功了*|*恢复成功了*|*還原成功了*|*终于成功*|*終於成功*|*终于备*|*终于可以*|*終於可以*|*终于好*|*終於好*|*已成功*|*已经成功*|*备份好了*|*備份好了*|*顺利*…*备份*|*順利*…*備份*|*顺利*…*完成*|*順利*…*完成*|*已解决*|*解决了*|*解決了*|*搞定了*|*可以备份了*|*可以備份了*|ok了*|*又可以*|*现在好了*|*現在好了*|*后就好了*|*现在可以了*
no-error *没有*…*错误*|*沒有*…*錯誤*|*没有*…*报错*|*没错误*|*没报错*|*沒報錯*|*没出错*|*不报错*
other-subject *数据库*|*資料庫*|*安卓*|*微信备份*|*微信備份*|*备份微信*|*微信聊天*|qq备份*|line備份*|*備份line|line聊天*|line的聊天*|*备份聊天*|*聊天记录*|*聊天記錄*|*聊天紀錄*|*對話紀錄*|*时间机器*|*时光机*|*時光機*|*倒车*|*倒車*|*行车记录*|*行車紀錄*|*虚拟机*|*群晖*|*群暉*|*网站*|*網站*|*网盘*|*百度云*|*华为*|*華為*|*小米*|webdav|*三星*|vivo`;
