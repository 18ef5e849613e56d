import type { DangerPhrases } from '../danger-phrases.ts';
import { situationsGu } from '../situations/gu.ts';
import { calmGu, pastGu } from './gu-look-alikes.ts';

/** Gujarati, in its own letters and in Latin ones. Not yet reviewed by a native-speaking clinician: see the hazard log. */
export const dangerPhrasesGu: DangerPhrases = {
	language: 'gu',
	isSpeltByEar: true,
	classes: {
		suicide: `આત્મહત્યા આત્મહત્યાના આત્મહત્યાનો આત્મહત્યાની આત્મહત્યાનું આત્મહત્યાથી આપઘાત આપઘાતના આપઘાતનો આપઘાતની આપઘાતનું આપઘાતથી સુસાઇડ સુસાઈડ સ્યુસાઇડ
			aatmhatya aatmahatya atmahatya atmhatya aatmahatyana atmahatyana apghat aapghat aapghaat apaghat apghatna aapghatna aapghaatna`,
		suicideToo: 'suicide suside sucide susaid',
		dont: 'નથી નહી નહીં ન ના નહિ નઈ નથિ nathi nthi nthy nahi nahin nai nahy na',
		is: 'છે છ che chhe chee 6 6e',
		am: 'છું છુ chu chhu chhun chun 6u',
		me: 'મને અમને mane mne amne manne',
		iHave: 'મારે mare maare mre',
		i: 'હું હુ મેં મે hu hun hoon me mein',
		my: 'મારી મારા મારો મારું મારુ mari maari mara maara maro maaro maru maaru',
		dieAway: 'મરી mari mri mariii',
		goes: `જવું જવુ જાવું જાઉં જાઉ જઈશ જઇશ જવાનો જવાની જવાનું જવાનુ જવા જાત જતો જતી જઈએ જાવ javu jav jau jaau jaish jais jaiish javano javani javanu java jaat
			jato jati jaie`,
		die: 'મરવું મરવુ મરવાનું મરવાનુ marvu marvanu maravu',
		toDie: 'મરવા મરવાનો મરવાની marva marvani marvano marava',
		ofDying:
			'મરવાના મરવાનું મરવાનો મરવાની મરવા મોતના મોતનો મૃત્યુના marvana marvanu marvano marvani marva motna',
		think:
			'વિચાર વિચારો વિચારું વિચારુ વિચારતો વિચારતી પ્લાન યોજના મન ઈચ્છા ઇચ્છા vichar vicharo vicharu plan man iccha ichha thoughts',
		want: `માંગું માગું માંગુ માગુ ઈચ્છું ઇચ્છું ઈચ્છુ ચાહું ચાહુ માંગતો માંગતી માગતો માગતી માંગતા માગતા ઈચ્છતો ઈચ્છતી ઇચ્છતો ઇચ્છતી માંગે માગે mangu magu maangu
			chahu ichchhu mangto mangti magto magti mange mage ichhu`,
		live: 'જીવવું જીવવુ જીવવા જિવાતું જીવવી જીવવાનું જીવવાની જીવવાનો jivvu jivavu jeevvu jivvanu jivvi jivva jivava jivvani jivvano',
		jaat: 'જાતને જાત પોતાને પોતાની ખુદને ખુદ jaatne jatne jaat jat potane potani khudne khud',
		harm: `ખતમ મારી કાપું કાપુ કાપી કાપતો કાપતી કાપવા કાપે નુકસાન નુકશાન ઈજા ઇજા સળગાવી સળગાવું બાળી પૂરી દઝાડું khatam khtam mari kapu kapi kapto kapti
			kapva kape nuksan nukshan ija salgavi bali puri hurt harm`,
		life: 'જીવ જીવન જિંદગી જીંદગી જીંદગીનો જીવનનો જિંદગીનો જાન jiv jeev jivan jeevan jindagi jindgi zindagi jaan',
		ends: `ટૂંકાવી ટૂંકાવવું ટૂંકાવવા ટુંકાવી ખતમ પૂરું પૂરી આપી કાઢી અંત tunkavi tunkavvu tunkavva khatam puru puri aapi api ant kadhi`,
		hang: 'ફાંસો ફાંસી ગળાફાંસો ગળેફાંસો ફાસો ફાંસીએ fanso faso ગળેફાંસો fansi phansi galafanso gadafanso phanso faanso',
		high: `પુલ બ્રિજ ધાબા ધાબે ધાબેથી ધાબા અગાસી અગાશી બિલ્ડીંગ બિલ્ડિંગ નદી નદીમાં કેનાલ કેનાલમાં કૂવા કૂવામાં ટ્રેન છત pul bridge dhaba dhabe agasi agashi
			building nadi canal kuva train chhat`,
		jump: `કૂદી કૂદવું કૂદવાનો કૂદવાની કૂદવા કૂદીશ કુદી કૂદું પડતું ઝંપલાવી ઝંપલાવું છલાંગ ભૂસકો kudi kudvu kudva kudish kudvano kudvani padtu jhampalavi chhalang bhusko`,
		much: `બધી બધીજ બધા ઘણી ઘણીબધી બહુ ખૂબ આખી આખું આખો ઢગલો ઢગલાબંધ વધારે વધુ 10 15 20 25 30 40 50 60 100 વીસ ત્રીસ પચાસ પત્તું પત્તાં પત્તા ડબ્બી શીશી બોટલ badhi
			badhij badha ghani bahu khub akhi aakhi akhu aakhu dhaglo vadhare patta pattu dabbi shishi bottle`,
		pills:
			'ગોળીઓ ગોળી ગોળિયો ગોળીયો દવા દવાઓ ટેબ્લેટ ટેબ્લેટો પેરાસિટામોલ પેરાસીટામોલ goli golio goliyo goliyon golyo dava davao tablet tablets pills paracetamol',
		ate: 'ખાઈ ખાઇ ગળી લઈ લઇ પી ખાધી ખાધા ખાધું લીધી ખાવાનો ખાવાની khai gali lai pi khadhi khadi lidhi khadha pee',
		done: 'લીધી લીધું લીધા લીધુ ગયો ગઈ ગઇ ગયા નાખી દીધી દીધું લઈશ જઈશ lidhi lidhu lidha gayo gai gaya nakhi didhi didhu lidi lidu laish',
		poison: 'ઝેર ઝેરી જંતુનાશક ફિનાઈલ ફિનાઇલ એસિડ બ્લીચ તેજાબ zer jher jer zeri jheri phenyl acid bleach',
		drank:
			'પી પીધું પીધુ પીધી પીવું પીવાનો પીવાની ખાઈ ખાઇ ખાધું ખાધુ ગટગટાવી ગટગટાવ્યું ગળી લઈ pi pee pidhu pidhi pivu khai khadhu khadu gatgatavi gali lai',
		limb: 'હાથ હાથે કાંડું કાંડા કાંડુ નસ નસો બાવડું પગ સાથળ hath haath kandu kanda nas naso nass wrist wrists arms',
		cut: 'કાપું કાપુ કાપી કાપતો કાપતી કાપ્યો કાપ્યા કાપી કાપવા કાપ્યું કાપે કાપવી કાપીશ kapu kapi kapto kapti kapyo kapya kapva kapvi kape kapish kapyu',
		he: `એ એણે તે તેણે તેઓ પતિ પતિએ વર વરે ઘરવાળો ઘરવાળાએ હસબન્ડ સાસુ સાસુએ સસરા સસરાએ સાસરિયાં સાસરિયા સાસરીયા સાસરિયાંઓ નણંદ જેઠ દિયર બાપ બાપા પપ્પા પપ્પાએ
			પિતા પિતાએ મમ્મી મમ્મીએ મા ભાઈ ભાઈએ દીકરો દીકરાએ દીકરીએ છોકરીએ બહેન બહેને બેન બેને છોકરો છોકરાએ બોયફ્રેન્ડ બોયફ્રેન્ડે પાર્ટનર કાકા કાકાએ મામા મામાએ ફુવા પત્ની પત્નીએ વહુ વહુએ માલિક માલિકે શેઠ
			કોઈ કોઈએ સાવકા જમાઈ e ene te tene pati patie var vare gharvalo husband hubby sasu sasra sasariya sasriya nanand jeth diyar baap bapa papa pappa
			pappae pita mummy mami bhai bhaie ben bene dikro dikrae dikrie chokro boyfriend bf partner kaka kakae mama patni vahu malik seth koi ex`,
		hits: `મારતો મારતા મારતી માર્યો માર્યું માર્યુ માર્યા માર્યાં મારઝૂડ મારઝુડ મારકૂટ મારપીટ લાફો લાફા થપ્પડ ઝૂડે ઝૂડી marto marta marti maryo maryu marya marjud maarjud
			markut marpit lafo lafa thappad thapad jhude`,
		beats: 'મારે માર mare maare mar maar',
		killing:
			'નાખશે નાખીશ નાખે નાખવા નાખવાની નાખવાનો નાંખશે નાંખીશ નાંખવાની નાખું નાખી નાખવી નાખ nakh nakhshe nakhse nakhish nakhis nakhe nakhva nakhvani nakhi nakhu nakshe',
		threat: 'ધમકી ધમકીઓ ધમકાવે ધમકાવતો ધમકાવ્યો dhamki dhamkio dhamkiyo dhamkave',
		neck: 'ગળું ગળુ ગળે ગળા ગળાને galu gadu gale gada gadun',
		choke:
			'દબાવ્યું દબાવ્યુ દબાવે દબાવી દબાવવા દબાવવાની દબાવતો ઘોંટે ઘોંટ્યું ઘોંટી ભીંસે ભીંસ્યું dabavyu dabave dabavi dabavva dabavvani dabavto ghonte ghontyu bhinsyu',
		rape: 'બળાત્કાર બળાત્કારનો દુષ્કર્મ balatkar',
		force:
			'જબરદસ્તી જબરજસ્તી જબરદસ્તીથી બળજબરી બળજબરીથી પરાણે મજબૂર jabardasti jabarjasti zabardasti baljabri baljabrithi parane majbur forced',
		marriage: 'લગ્ન લગન નિકાહ પરણાવે પરણાવી શાદી પરણાવવા lagna lagan nikah shadi parnave parnavi',
		fear: 'ડર ડરું ડરુ બીક ભય ડરી ગભરાઉં ડરે બીકે dar daru bik beek bhay',
		fromHim: `પતિથી વરથી એનાથી એમનાથી તેનાથી તેમનાથી સસરાથી પપ્પાથી પિતાથી ભાઈથી દીકરાથી સાસુથી કાકાથી પાર્ટનરથી બોયફ્રેન્ડથી ઘરવાળાથી patithi varthi enathi emnathi
			tenathi pappathi dikrathi kakathi husbandthi sasrathi`,
		safe: 'સલામત સુરક્ષિત સેફ salamat surakshit safe',
		danger: 'જોખમ જોખમમાં ખતરો ખતરામાં ખતરા jokham jokhamma jokhmma khatro khatrama',
		child: `બાળક બાળકો બાળકોને બાળકને બાળકનું બાળકના છોકરો છોકરી છોકરા છોકરાં છોકરાઓ છોકરાને છોકરીને છોકરાઓને છોકરાંને દીકરી દીકરીને દીકરો દીકરાને દીકરા દીકરીઓને બચ્ચાં બચ્ચા બચ્ચાંને
			બાબો બાબાને બેબી બેબીનું બેબીને પૌત્રી પૌત્રીને પૌત્ર ભત્રીજી ભત્રીજીને ભાણી balak balako balakne balakone chokro chokri chokra chokrao chokrane chokrine chokraone
			chhokra chhokrao chhokri chhokrane dikri dikrine dikro dikrane dikra bacha bachcha bachao bachchao bachchaone baby babo babyne`,
		childTo: `બાળકને બાળકોને છોકરાને છોકરીને છોકરાઓને છોકરાંને દીકરીને દીકરાને દીકરીઓને બચ્ચાંને બાબાને બેબીને પૌત્રીને ભત્રીજીને ભાણીને balakne balakone chokrane chokrine
			chokraone chhokrane chhokrine dikrine dikrane babyne bachchaone`,
		touch:
			'અડે અડ્યો અડ્યા અડકે અડતો સ્પર્શ અડપલાં અડપલા છેડતી છેડે છેડછાડ ade adyo adke sparsh adpala chedti chhedti',
		chest: 'છાતીમાં છાતી છાતીએ છાતીનો chhatima chatima chhati chati chhatino',
		pain: 'દુખે દુઃખે દુખાવો દર્દ દબાણ દબાય ભીંસાય ભીંસ ભાર જકડ જકડાઈ દુખાવા દુખી dukhe dukhavo dukhavao dard darad dabaan daban bhins pain',
		breath: 'શ્વાસ સ્વાસ શ્વાસમાં shwas swas shvas shwaas swaas',
		mouth: 'મોઢું મોઢુ મોં મો મોઢાનો ચહેરો મોઢાની હોઠ modhu moddhu mo chahero chehro moh',
		crooked: 'વાંકું વાંકુ વાંકો વાંકા ત્રાંસું ત્રાંસો લટકી લટકે vanku vaanku vanko trasu latki',
		blood: 'લોહી લોહીની lohi loi',
		attack:
			'લકવો પેરાલિસિસ પેરાલીસીસ સ્ટ્રોક એટેક હુમલો આંચકી ખેંચ ખેંચો તાણ વાઈ lakvo paralysis stroke attack humlo humalo aanchki anchki khench',
		came: 'આવ્યો આવી આવે આવ્યું થયો થઈ આવતો આવતી આવ્યા avyo aavyo avi aavi ave aave thayo thai',
		fainted: 'બેભાન બેહોશ bebhan behosh bebhaan',
		sleep:
			'સૂવા સૂવાની સૂવાનું સુવાનું સુવા સુવાની ઊંઘવા ઊંઘવાની રહેવા રહેવાની રહેવાનું રાતવાસો suva suvani suvanu sova rehva raheva rehvani rahevani rahevanu unghva unghvani',
		place:
			'જગ્યા જગા ઠેકાણું ઠેકાણુ ઘર ક્યાંય સગવડ વ્યવસ્થા sagvad vyavastha jagya jaga thekanu ghar kyay kyanya',
		outside:
			'રસ્તા રસ્તે રોડ ફૂટપાથ ગાડી ગાડીમાં કાર કારમાં પાર્ક પાર્કમાં સ્ટેશન બહાર બગીચામાં rasta raste road footpath gadi gadima car carma park parkma station bahar',
		asleep:
			'સૂઉં સૂઈ સૂએ સૂતો સૂતી સૂતા સૂઈએ સુવું સૂવું સૂઈશ સૂઈશું suishu suish ઊંઘું ઊંઘીએ સુએ suvu suie sui suto suti suta sue unghu unghie',
		food: 'ખાવાનું ખાવાનુ ખાવા જમવાનું જમવાનુ જમવા દૂધ અનાજ ખોરાક રોટલી ખવડાવવા ખવડાવવાનું khavanu khava jamvanu jamva dudh anaj khorak rotli khavdavva khavdava',
		hungry: 'ભૂખ્યા ભૂખ્યાં ભૂખ્યો ભૂખી ભૂખ્યું bhukhya bhukya bhukhyo bhukhi',
		today:
			'આજે આજ અત્યારે હમણાં હવે રાતે રાત્રે aaje aje aaj aj atyare hamna rate raate ratre raatre tonight today',
		past: 'વર્ષ વર્ષો વરસ વર્ષે વરસે પહેલા પહેલાં જૂની બાળપણમાં મહિના મહિને varsh varso varas varsho varshe pehla pahela mahina 2010 2012 2014 2015 2018 2019 2020 2021 2022 2023 2024',
		was: 'હતો હતી હતું હતા હતુ hato hati hatu hata htu hto',
		idle: 'હસી હસતા હસવામાં ગરમી ગરમીમાં ગરમીથી ઠંડી ઠંડીમાં ઠંડીથી ભૂખ ભૂખે ભૂખથી કંટાળા કંટાળાથી બોર has hasi hasta garmi garmima garmithi thandi thandithi bhukh bhukhe kantala bore'
	},
	urgent: `
		{suicide}
		આત્મ|આત્મા|આપ|aatm|aatma|atma|aap|ap હત્યા|ઘાત|hatya|ghat|ghaat
		{suicideToo} karvu|karva|karvo|karish|karis|karu|kari|karvi|karvanu|કરવું|કરવા|કરવી|કરીશ
		{suicideToo} na|no|ni|nu|vishe|ના {think}
		{dieAway} {goes}
		{iHave} * {die}
		{die} {is}
		{toDie} * {want}
		{toDie} જાઉં|દો|જવું|jau|do
		{ofDying} * {think}
		{want} * {toDie}
		મરવાનું|marvanu|મરવા નક્કી|nakki
		પુલ|બ્રિજ|પાટા|રેલવે|ધાબા|ધાબે|pul|bridge|pata|dhaba પર|ઉપર|par|upar? ઊભો|ઊભી|ઉભો|ઉભી|સૂતો|સૂઈ|ubho|ubhi
		મોત|મૃત્યુ|mot|maut આવી|આવે|aavi|avi|aave|ave * સારું|જાય|saru|jay
		કાશ|kash * મરી|mari|જન્મ|janmi|janmyo
		મરેલો|મરેલી|marelo|mareli * સારો|સારી|સારું|saro|sari|saru
		જીવતા|જીવતો|જીવતી|jivta|jivto|jivti {dont} રહેવું|રહેવા|rehvu|rahevu
		જીવતા|જીવતો|જીવતી|jivta|jivto|jivti રહેવું|રહેવા|rehvu|rahevu {dont}
		{live} જ|j? {dont}
		જીવી|jivi|jeevi * શકતો|શકતી|શકું|શકાતું|shakto|shakti|shaku {dont}
		જીવી|jivi|jeevi {dont} શકતો|શકતી|શકું|શકાતું|shakto|shakti|shaku
		{dont} જીવી|jivi|jeevi શકતો|શકતી|શકું|shakto|shakti|shaku
		{iHave}|{me} મોત|mot જોઈએ|આપો|joie|joiye
		{dont} * જીવવું|જીવવુ|જીવવા|જીવવી|jivvi|jivvu|jivavu|jivva|jivava
		જીવાતું|જીવાતુ|જિવાતું|જીવાય|jivatu|jivay * {dont}
		સવારે|savare * {dont} ઊઠું|ઉઠું|જાગું|ઊઠવું|uthu|jagu
		{jaat} ને|ne? * {harm}
		મારો|મારું|પોતાનો|પોતાનું|આ|maro|maru|potano|potanu|aa {life} {ends}
		{life} ટૂંકાવી|ટૂંકાવવું|ટૂંકાવવા|ટુંકાવી|ખતમ|tunkavi|tunkavvu|khatam
		જીવ|જાન|jiv|jeev|jaan આપી|આપવો|આપવા|aapi|api|aapvo દઈશ|દેવો|દઉં|છે|જાઉં|daish|devo|dau|che|chhe
		જીવનનો|જિંદગીનો|જીંદગીનો|jivanno|jindagino અંત|ant
		બધું|બધુ|badhu ખતમ|પૂરું|khatam|puru કરી|કરવું|kari|karvu
		{hang} * ખાવો|ખાઈ|ખાવા|ખાઇ|લગાવી|લગાવવો|લઈ|લેવો|ખાધો|ખાઉં|ખાવી|khavo|khai|khava|lagavi|lai|levo|khadho|khau
		પંખે|pankhe લટકી|લટકું|latki|latku
		{high} પરથી|ઉપરથી|પર|ઉપર|માં|થી|parthi|uparthi|par|upar|ma|thi? * {jump}
		ટ્રેન|ગાડી|બસ|train|gadi|bus નીચે|આગળ|સામે|niche|aagal|agal|same * આવી|પડી|કૂદી|કપાઈ|સૂઈ|પડતું|aavi|avi|padi|kudi|kapai|padtu
		ડૂબી|ડુબી|dubi મરું|મરી|મરવું|maru|mari|marvu
		ઓવરડોઝ|ઓવરડોસ
		overdose|overdoz lidho|lidhu|lidhi|lai|kari|karyo|karyu|thai|લીધો|કરી
		{much} * {pills} * {ate}
		{pills} * {much} {ate}
		{pills} {ate} {done}? {much}
		{he}|{child}|મેં|મે|me|mein * ગોળીઓ|ગોળી|goli|golio|goliyo|goliyon ખાઈ|ખાઇ|ગળી|khai|gali {done}
		ઊંઘની|ઉંઘની|ઊંઘ|unghni|ungh ની|ni? {pills} ખાઈ|ખાઇ|ગળી|khai|gali {done}
		{poison} * {drank}
		દવા|dava {drank} {done} {poison}
		પેરાસિટામોલના|પેરાસિટામોલની|ઊંઘની|ઉંઘની|paracetamolni|paracetamol * {ate} {done}
		{limb} * {cut}|બ્લેડ|blade
		બ્લેડથી|બ્લેડ|bladethi|blade * {cut}|{limb}
		{me} * {hits}
		{me} * {beats} {is}
		{me} * મારેછે|mareche|marechhe|maareche
		{he} {me} {beats}
		{me} * મારી|mari|maari રહ્યો|રહ્યા|રહી|rahyo|rahya|{killing}
		{beats} {is} {me}
		{he} {today}|ફરી|પાછો|fari? {hits}
		{he} * પટ્ટાથી|પટ્ટે|લાકડીથી|ધોકાથી|સળિયાથી|ચંપલથી|belt|pattathi|lakdithi|lakdi * {hits}|મારે
		{he} * {today} * {hits}
		તને|tane * મારી|mari|maari {killing}
		{he} * માર|mar|maar મારે|માર્યો|ખાઉં|mare|maare
		માર|maar|mar ખાઉં|ખાવો|khau|khavo {am}|પડે|pade
		{he} * મારઝૂડ|મારકૂટ|મારપીટ|marjud|marpit
		{me}|મારા|mara|maara * હાથ|hath|haath ઉપાડે|ઉઠાવે|ઉપાડ્યો|ઉગામે|upade|uthave|upadyo
		{neck} * {choke}
		મારઝૂડ|મારઝુડ|મારકૂટ|મારપીટ|marjud|marpit કરે|કરતો|કરતા|કરી|kare|karto|kari
		{rape}
		rape|રેપ|રેપનો કર્યો|થયો|કરે|karyo|thayo|kare
		શારીરિક|જાતીય|યૌન|sharirik|jatiya શોષણ|હિંસા|ત્રાસ|shoshan|tras
		{he}|{me}|મારી|mari * {force} * કરે|સંબંધ|સેક્સ|kare|sambandh|sex
		જાનથી|જાન|jaanthi|janthi|jaan|jan થી|thi? મારી|માર|mari|maari {killing}
		{killing} ની|ni? {threat}
		{me} * {threat}
		{he} * {threat} * આપે|આપી|aape|ape|api
		ચપ્પુ|ચાકુ|છરી|છરો|chappu|chaku|chhari|chari|knife|gun લઈ|લઇ|લઈને|લઇને|બતાવી|lai|laine|batavi * ઊભો|આવ્યો|ધમક|{threat}|{me}|મારવા|ubho|avyo|aavyo|marva
		સળગાવી|salgavi|જીવતી * દેવા|દેવાની|દેશે|{threat}|devani|deshe|salgavi
		{me} * પૂરી|ગોંધી|બંધ|puri|gondhi|lock રાખ|રાખે|રાખી|રાખ્યો|દીધી|દીધો|દે|કરી|જાય|jay|rakhe|rakhi|rakhyo|didhi|didho|de|kari|kare
		{he}|{me} * બહાર|ઘરની|bahar * {dont} * દેતો|દેતા|દેતી|deto|deta|deti
		{he}|{me} * બહાર|bahar * દેતો|દેતા|દેતી|deto|deta|deti {dont}
		{he}|{me} * જવા|નીકળવા|java|nikalva * {dont} દેતો|દેતા|દેતી|deto|deta|deti
		{he}|{me} * જવા|નીકળવા|java|nikalva દેતો|દેતા|દેતી|deto|deta|deti {dont}
		{force} થી|thi? * {marriage}
		{marriage} * {force}
		મરજી|મરજીની|marji|marjini વિરુદ્ધ|વગર|virudh|viruddh|vagar * {marriage}
		સાસુ|સસરા|સાસરિયાં|સાસરિયા|સાસરીયા|પતિ|વર|નણંદ|સાસરે|sasu|sasra|sasariya|sasriya|pati|var|husband * ત્રાસ|જુલમ|અત્યાચાર|તરાસ|tras|traas|julam|atyachar
		દહેજ|dahej * મારે|ત્રાસ|હેરાન|{hits}|mare|tras|heran
		{fromHim} * {fear}
		{he} થી|thi|ની|ni? * {fear} લાગે|lage
		{he} ni|ની {fear}
		પતિની|વરની|એની|એમની|તેની|સસરાની|patini|varni|eni|emni {fear}
		ઘરે|ઘર|ghare|ghar જતા|જવાની|જવાનો|પાછા|જતાં|જવા|jata|javani|javano|pachha|java * {fear}
		જીવનો|જાનનો|જીવનું|જીવને|જાનને|જીવ|જાન|jivno|jaanno|janno|jiv|jaan નું|no|nu|ne? {danger}|{fear}
		{child}|અમે|હું|hu|ame * જોખમમાં|ખતરામાં|ભયમાં|jokhamma|jokhmma|khatrama
		{safe} {dont} * ઘર|ઘરમાં|લાગતું|અનુભવ|{am}|ghar|gharma|lagtu
		{safe} * લાગતું|અનુભવતી|અનુભવતો|lagtu|lagti {dont}
		{dont} * {safe} * ઘરમાં|gharma|{am}
		ઘરમાં|ઘરે|gharma|ghare * {safe} {dont}|લાગતું
		{childTo} * {hits}|{touch}
		{childTo} * {beats} {is}
		{childTo} * મારી|mari {killing}
		{child} ને|ne * {hits}|{touch}
		{child} ને|ne * {beats} {is}
		{child} * {touch} {is}|કરે|કર્યા|કરી|kare|karya
		{child}|{me} * ખરાબ|ગંદી|ગંદા|ખોટી|kharab|gandi|khoti રીતે|જગ્યાએ|અડપલાં|rite|jagyae|adpala
		{child} * સાથે|sathe * ખરાબ|ગંદું|ગંદા|ખોટું|kharab|gandu|khotu * કરે|કર્યું|કામ|kare|karyu
		ખરાબ|ગંદી|ખોટી|kharab|gandi રીતે|જગ્યાએ|જગ્યા|rite|jagyae|jagya e|એ? હાથ|hath|haath|{touch} લગાડે|અડાડે|ફેરવે|lagade|adade?
		લઈ|lai જઈ|જઈને|jai|jaine પરણાવી|parnavi
		{chest} માં|ma? * {pain}
		{pain} * {chest}
		chest ma * {pain}
		{breath} * લેવાતો|લેવાતા|લઈ|આવતો|લેતા|લેતો|લેતી|લેતું|ચાલતો|levato|levata|avto|aavto|leta|leto|leti|letu|lai * {dont}
		{breath} * {dont} * લેવાતો|આવતો|લેતા|લેતો|લેતી|લેતું|લઈ|લેવાતું|levato|avto|aavto|leta|leto|leti|letu|lai|levatu
		{dont} {breath} લેવાતો|આવતો|લેતા|લઈ|levato|avto|leta
		{breath} રૂંધાય|રૂંધાઈ|રુંધાય|ગૂંગળાય|બંધ|અટકી|અટક્યો|rundhay|rundhai|gungdai|bandh|atki|atkyo
		{mouth} * {crooked}
		જીભ|બોલી|jibh|jeebh લથડે|લથડી|થોથવાય|lathde|thothvay
		હાથ|પગ|hath|haath|pag {dont} હલતો|ઉપડતો|halto|upadto
		હાથ|પગ|hath|haath|pag હલતો|ઉપડતો|halto|upadto {dont}
		બાજુ|અંગ|અડધું|baju|ang * ખોટી|ખોટું|સુન્ન|બહેર|khoti|khotu|sunn પડી|પડ્યું|મારી|થઈ|padi|padyu|mari|thai
		{attack} {came} {is}|ગયો|ગઈ|રહ્યો|રહી|લાગે|gayo|gai|rahyo|rahi|lage
		{attack} આવી|આવ્યો|avi|aavi|avyo
		{blood} * બંધ|અટકતું|અટકતુ|રોકાતું|bandh|atktu|rokatu * {dont}
		{blood} {dont} * બંધ|અટકતું|રોકાતું|bandh|atktu
		બહુ|ખૂબ|ઘણું|bahu|khub|ghanu {blood} નીકળે|વહે|નીકળ્યું|જાય|nikle|nikale|vahe|jay
		{blood} બહુ|ખૂબ|bahu|khub નીકળે|વહે|nikle|nikale|vahe
		{blood} ની|ni? ઉલટી|ઊલટી|ઉલ્ટી|ulti
		{fainted}
		ભાન|ભાનમાં|bhan|bhanma {dont}|ગુમાવ્યું|ગુમાવી|gumavyu
		જાગતા|જાગતો|જાગતી|ઊઠતા|ઉઠતા|ઊઠતો|jagta|jagto|jagti|uthta|uthto {dont}
		{dont} જાગતા|જાગતો|જાગતી|ઊઠતા|ઉઠતા|ઊઠતો|jagta|jagto|jagti|uthta|uthto
		બેબી|બાળક|બાબો|બચ્ચું|baby|balak|babo * ઢીલું|ઢીલો|ભૂરું|ભૂરો|વાદળી|dhilu|dhilo|bhuru|bhuro પડી|પડ્યું|પડ્યો|થઈ|padi|padyu|padyo|thai
		બેબી|બાળક|બાબો|બચ્ચું|baby|balak|babo * હલતું|હલતો|રડતું|રડતો|હલતા|haltu|halto|radtu {dont}
		{sleep} * {place} * {dont}
		{dont} * {sleep} * {place}
		{place} {dont} * {sleep}
		{today}|રાતે|raat|રાત * ક્યાં|kya|kyan|kyaan જઈશ|જાઉં|જઈએ|સૂઈશ|સૂવું|રહીશ|રહીશું|સૂઈએ|jaish|jau|jaie|suish|suvu|rahish
		{outside} પર|માં|par|ma? {asleep}
		{outside} પર|માં|par|ma? રાત|raat વિતાવ|કાઢ|ગુજાર|વિતાવું|kadhu|gujaru
		ઘરમાંથી|ઘરની|ઘરેથી|gharmathi|gharni|ghar બહાર|bahar|mathi? * કાઢી|કાઢ્યો|કાઢ્યા|કાઢી|તગેડી|kadhi|kadhyo|kadhya|kadi મૂક્યો|મૂકી|મૂક્યા|મુક્યા|મુકી|નાખ્યા|નાખી|દીધી|દીધો|દીધા|mukyo|muki|mukya|nakhya|nakhi|didhi|didho|didha
		{today} * બેઘર|beghar
		{child} માટે|mate? * {food} * {dont}
		{food} {dont} * {child}
		{child} * {hungry}
		{child} * શું|shu ખવડાવું|ખવડાવવું|આપું|khavdavu|khavdavvu|apu
		ઘરની|gharni|ghar|ઘરથી ની|ni? બહાર|bahar * દેતા|દેતો|deta|deto {dont}
		જીવવાની|jivvani|jeevvani ઈચ્છા|ઇચ્છા|iccha|ichha|ichcha * {dont}
		રસ્તા|રોડ|રસ્તે|rasta|road પર|par બેઠી|બેઠો|બેઠા|{am}|છીએ|આવી|baithi|betha|bethi|betho
		{hungry} * {child} {is}|સૂઈ|રડે|rade
		{child} * {food} ખૂટી|ખલાસ|પૂરું|khuti|khalas|puru
		{today} * {food} માટે|mate કંઈ|કશું|કાંઈ|કઈ|kai|kashu? {dont}
		{today} * {food} કંઈ|કશું|કાંઈ|કઈ|kai|kashu|kain? {dont}
		{today} * કંઈ|કશું|કાંઈ|kai|kashu {food} {dont}
		દિવસથી|દિવસ|કાલથી|ગઈકાલથી|divas|divasthi|kalthi|kal * ખાધું|ખાધુ|જમ્યો|જમ્યા|જમી|khadhu|khadu|jamyo|jamya|jami {dont}
		દિવસથી|દિવસ|કાલથી|ગઈકાલથી|divas|divasthi|kalthi|kal * {dont} * ખાધું|ખાધુ|જમ્યો|જમ્યા|khadhu|khadu|jamyo|jamya
		અવાજો|અવાજ|avajo|avaj * મારી|મરી|mari {killing}|{goes}
		મને|અમને|mane|mne|amne બચાવો|બચાવી|bachavo|bchavo|bachavi
		ગર્ભવતી|પ્રેગ્નન્ટ|pregnant|garbhvati * {blood}`,
	soft: `
		જીવવાનો|જીવવાનું|જીવવામાં|જીવવાની|જિંદગીનો|જીવનનો|jivvano|jivvanu|jivvama|jivvani|jindagino|jivanno * અર્થ|ફાયદો|મતલબ|હેતુ|કારણ|ઈચ્છા|રસ|arth|faydo|matlab|karan|ras|iccha * {dont}|શું|shu
		શું|shu ફાયદો|અર્થ|faydo|arth જીવીને|જીવવાનો|jivine|jivvano
		જીવીને|jivine શું|shu
		જિંદગીથી|જીવનથી|જીંદગીથી|દુનિયાથી|જીવવાથી|jindagithi|jivanthi|duniyathi * થાકી|કંટાળી|કંટાળો|હારી|thaki|kantali|kantalo|hari
		જિંદગી|જીવન|જીંદગી|jindagi|jindgi|jivan|duniya થી|thi * થાકી|કંટાળી|thaki|kantali|kantalo
		થાકી|કંટાળી|thaki|kantali * જિંદગીથી|જીવનથી|જીંદગીથી|જિંદગી|jindagithi|jindagi|jivanthi|duniyathi
		બોજ|બોજો|ભારરૂપ|boj|bojh|bojo {am}|બની|બન્યો|લાગું|bani|banyo|lagu
		બોજ|બોજો|boj|bojh|bojo * {am}
		મારા|mara|maara વગર|વિના|vagar|vina * સુખી|ખુશ|સારું|સારા|સારી|શાંતિથી|sukhi|khush|saru|sara
		હું|hu|hun ના|ન|na હોઉં|હોત|રહું|hou|hot|rahu
		મારી|mari કોઈને|koine|kone * પરવા|જરૂર|પડી|parva|jarur|padi {dont}
		કોઈને|koine * ફરક|ફેર|પરવા|જરૂર|farak|fer|parva|jarur * {dont}
		મારાથી|મારા|mara|marathi|maarathi થી|thi? * સહન|સહેવાતું|જીરવાતું|sahan|sahevatu * {dont}
		{dont} * સહન|સહેવાતું|sahan થતું|thatu
		સહન|sahan થતું|થાતું|thatu|thtu {dont}
		સહન|sahan {dont} થતું|થાતું|thatu|thtu
		હવે|have|vadhare|વધારે {dont} * સહન|થતું|ચાલતું|લડાતું|sahan|thatu
		મારાથી|mara|marathi|maarathi thi? હવે|have * {dont} થતું|ચાલતું|થાય|thatu|thay|lad
		આશા|અપેક્ષા|asha|aasha * {dont}|ખૂટી|તૂટી|મરી
		{dont} * આશા|asha|aasha રહી|બચી|rahi
		રસ્તો|ભવિષ્ય|rasto|bhavishya * દેખાતું|દેખાતો|dekhatu|dekhato * {dont}
		{dont} * રસ્તો|ભવિષ્ય|rasto દેખાતો|દેખાતું|dekhato
		હિંમત|himmat|himat હારી|ખૂટી|તૂટી|hari|khuti|tuti
		બધાને|badhane અલવિદા|આવજો|alvida|aavjo|છેલ્લી
		અલવિદા|alvida|છેલ્લા|chhella મિત્રો|બધાને|રામ|દુનિયા|mitro|badhane|ram|duniya
		મને|mane માફ|maf|maaf * જાઉં|જઈ|છેલ્લી|jau|jai
		કાયમ|હંમેશા|kayam|hamesha માટે|mate સૂઈ|ઊંઘી|જતો|જતી|જવું|દૂર|sui|unghi|jato|jati|javu|door
		સૂઈ|ઊંઘી|sui|unghi જાઉં|jau * {dont} * ઊઠું|ઉઠું|જાગું|uthu|jagu
		{dont} ઊઠું|ઉઠું|જાગું|uthu|jagu
		ગાયબ|ગાયબ|gayab|gaib થઈ|થવું|થવાનું|thai|thavu * જાઉં|જવું|{is}|jau|javu
		ઊઠું|ઉઠું|જાગું|uthu|jagu જ|j? {dont}
		જિંદગીનો|જીવનનો|jindagino ભાર|bhar
		થાકી|કંટાળી|thaki|kantali * જિંદગી|દુનિયા|jindagi|jindgi|duniya થી|thi
		લડાતું|લડાતુ|ladatu {dont}
		બધા|badha ને|ne આવજો|અલવિદા|aavjo|alvida
		બચીને|bachine|જીવીને શું|shu
		કોઈને|koine|koi ને|ne? ખબરેય|ખબર|khabar પણ|pan {dont} પડે|pade
		કોઈને ખબરેય {dont} પડે
		દુનિયામાં|duniyama|duniya * {dont} રહેવું|rehvu|rahevu
		દિવસથી|દિવસ|divas|divasthi થી|thi? {hungry}
		ભગવાન|bhagwan|bhagvan * {me} ઉપાડી|લઈ|બોલાવી|upadi|lai|bolavi
		જન્મ્યો|જન્મી|જન્મ|janmyo|janmi|janm * {dont} * હોત|hot|લીધો
		{dont} જન્મ્યો|જન્મી|janmyo|janmi હોત|hot
		{he} * ફોન|phone|fon|મોબાઈલ|પાસપોર્ટ|passport * તપાસે|ચેક|લઈ|tapase|છીનવી|લે {is}|કરે|લે|લીધો|kare|le
		{he} * પૈસા|paisa * છીનવી|લઈ|પડાવી|chinvi|padavi|lai લે|લીધા|લેતો|le|lidha
		{he} * {me} * ગાળો|હેરાન|અપમાન|કંટ્રોલ|gaalo|galo|heran|control
		{me} * હેરાન|પીછો|કંટ્રોલ|heran|picho|control કરે|કરતો|કરતા|kare|karto|karta
		મારો|maro * પીછો|picho|pichho કરે|kare
		ઘરેલું|ઘરેલુ|gharelu હિંસા|hinsa
		{threat} આપે|મળે|ape|aape|male
		બેઘર|beghar {am}|થઈ|થઇ|છીએ|thai|thaya
		ફ્રીજ|ફ્રિજ|fridge * ખાલી|khali
		{food} માટે|ના|mate|na * પૈસા|કંઈ|paisa|kai {dont}
		{hungry} સૂઈ|સૂએ|રહીએ|sui|rahie
		{breath} લેવામાં|levama|leva|lema * તકલીફ|મુશ્કેલી|takleef|taklif|mushkeli
		ખરાબ|ખોટા|ડરામણા|kharab|khota વિચારો|વિચાર|vicharo|vichar આવે|ave|aave
		{pills} ભેગી|સાચવી|bhegi|sachvi
		કંઈક|કઈક|kaik|kaink કરી|kari બેસીશ|બેસું|બેસીસ|besish|besu
		હવે|have {dont} રહેવું|rehvu|rahevu દુનિયામાં|અહીં|duniyama|ahi`,
	past: pastGu,
	calm: calmGu,
	situations: situationsGu
};
