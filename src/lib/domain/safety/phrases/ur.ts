import type { DangerPhrases } from '../danger-phrases.ts';
import { situationsUr } from '../situations/ur.ts';
import { calmUr, pastUr } from './ur-look-alikes.ts';

/** Urdu, in its own script and in Latin letters. Not yet reviewed by a native-speaking clinician: see the hazard log. */
export const dangerPhrasesUr: DangerPhrases = {
	language: 'ur',
	isSpeltByEar: true,
	classes: {
		suicide: `خودکشی خدکشی خودکشیاں خودکوشی سوسائیڈ سوسائڈ سوسایڈ khudkushi khudkashi khodkushi khudkusi khudkshi
			khudkushy khudkashy`,
		kushi: 'کشی کُشی kushi kashi kushy kusi',
		not: 'نہیں نہی نئیں نہ نا nahi nahin nai nhi na nahein nahe ni nehi',
		self: 'خود خودکو khud khudko',
		own: 'اپنے اپنا اپنی apne apna apni apnay apny',
		me: 'مجھے مجھ ہمیں مجھکو mujhe mujh mujhay mujhy mjhe mujhko hame hamen humein hamein',
		want: `چاہتا چاہتی چاہتے چاہوں چاہ چاہتاہوں چاہتیہوں chahta chahti chahte chahtay chata chati chahun chah
			chatha chahata`,
		heart: 'دل جی من dil ji jee mann man',
		die: 'مرنا مرنے مر مرجانا مرجانے marna marne marnay mar mrna mrne marjana',
		live: 'جینا جینے jeena jeene jeenay jena jeny',
		alive: 'زندہ زندا zinda zindah',
		life: 'زندگی زندگانی زندگئ zindagi zindgi zindagy zindegi',
		jaan: 'جان jaan jan',
		doing: `کر کرنا کرنے کرنی کروں کرلوں کردوں کرلو کردینا کرلینا kar kr karna krna karne krne karni krni karun karloon kardun
			kardungi kardunga karlun karlunga karlungi`,
		will: `دوں دوںگا دوںگی دونگا دونگی دو لوں لوںگا لوںگی لونگا لونگی گا گی دے دینا لے لینا dun dunga dungi doon doonga
			doongi don donga dongi lun lunga lungi loon loonga loongi lon longa longi de dena le lena`,
		he: `وہ شوہر خاوند میاں بیوی سسر ساس سسرال سسرالی سسرالیوں ابو ابا باپ والد بھائی چچا ماموں تایا بیٹا سابقہ منگیتر بوائےفرینڈ
			دیور نند جیٹھ امی ماں پارٹنر داماد بہو شوھر اس نے انہوں woh wo us usne shohar shauhar shohr khawand mian biwi husband hubby ex susar saas
			sasural susral abbu abba baap bhai chacha mamu beta mangetar boyfriend devar nand jeth ammi maa partner bf`,
		hisOf: `شوہر خاوند میاں بیوی سسر سسرال باپ ابو ابا بھائی چچا ماموں بیٹے سابقہ منگیتر دیور جیٹھ پارٹنر داماد shohar shauhar khawand
			mian biwi husband susar sasural susral baap abbu abba bhai chacha mamu bete ex mangetar devar jeth partner boyfriend bf`,
		hits: `مارتا مارتی مارتے مارا ماری مارے پیٹتا پیٹتے پیٹتی پیٹا پٹائی تھپڑ مکے لاتیں مارپیٹ تشدد marta marti marte martay mara mari
			maara peetta pitta peetti peette thappar thapar thappad thapad mukke laatein maarpeet marpeet tashadud tashaddud`,
		child: `بچہ بچے بچی بچوں بچیوں بچا بیٹی بیٹا بیٹے بیٹیوں نواسی نواسے نواسہ پوتی پوتے پوتا بھتیجی بھتیجے بھانجی بھانجے بےبی منا منی
			bacha bache bachay bachi bachon bacho bachiyon baby beti beta bete betay nawasi nawase poti pote bhatiji bhanji bhanje`,
		pills: `گولیاں گولیوں گولی دوائیاں دوائیں دوا دوائی ادویات پیراسیٹامول پیناڈول شیشی ڈبہ ڈبا پتا پتہ ٹیبلٹ ٹیبلٹس goliyan golian goliya goli
			golia dawaiyan dawain dawai paracetamol panadol tablets tablet pills sheeshi shishi dabba patta insulin انسولین`,
		all: `ساری سارے سارا سب پوری پورا پورے زیادہ ڈھیر مٹھی درجن بیس تیس چالیس پچاس sari saari sara sare sab poori puri pura pure zyada ziada dher
			mutthi bees tees pachas 10 12 15 16 20 24 25 30 32 40 50 60 100 دس پندرہ das pandra`,
		swallowed: `نگل نگلی نگلیں نگلا نگلے پھانک کھالی کھالیں کھالیا کھالوں کھاچکی nigal nigli niglin phaank khali khalin khaali khaleen`,
		eaten: 'کھا پی لے kha khaa pi pee le',
		done: `لی لیں لیا لیے لوں لونگا لونگی لوںگا گئی گیا چکی چکا جاؤں بیٹھی بیٹھا li lee lin leen lein len liya lia liye lun lunga lungi loon
			gayi gaya chuki chuka jaun baitha baithi`,
		height: `کنویں کنواں نہر پل چھت کھڑکی بالکونی عمارت بلڈنگ دریا سمندر پہاڑ منزل منڈیر ٹاور pul pull chat chhat khirki khidki balcony building darya
			nadi bridge roof samandar`,
		going: 'رہا رہی رہے رہیں رہاہے raha rahi rahe rahay rha rhi rhe rhay rai',
		night: 'رات tonight raat rat',
		blade:
			'چاقو چھری چھرا بندوق پستول خنجر ہتھوڑا کلہاڑی ڈنڈا chaku chaqu chakoo churi chhuri chhura bandook banduk pistol knife',
		person: `شوہر خاوند میاں بیوی بھائی بہن بیٹے بیٹی دوست سہیلی کزن ابو ابا والد باپ امی ماں والدہ چچا ماموں بھتیجے بھتیجی بھانجے دادا نانا
			پڑوسی ساتھی شاگرد shohar shauhar husband biwi bhai behan bhen bete beti dost saheli cousin kazin abbu baap walid ammi maa chacha
			mamu bhatije parosi`,
		endSelf: `مار مارنا مارنے ماروں ماردوں ختم پھانسی پھندا لٹکا لٹکانے گولی آگ جلا ڈبو قتل maar mar marna marne khatam khatm khtm phansi fansi
			latka latkana goli aag jala dubo qatal`,
		game: 'شطرنج لوڈو کیرم کرکٹ بیڈمنٹن تاش کبڈی chess ludo carrom cricket badminton tash kabaddi',
		kin: 'ماں امی اماں ابو ابا باپ بہن بھائی بھابھی دادی نانی دادا نانا بھتیجے maa ammi amma abbu abba baap behan bhai dadi nani',
		family: 'امی ابو ماں بیوی بیگم شوہر باس بہن ammi abbu maa biwi begum wife boss shohar behan',
		jest: `ہنس ہنسی ہنستے شرم بھوک گرمی سردی پیاس بوریت تھکن خوشی ٹھنڈ شرمندگی لطیفوں hans hansi hanste has haste sharam sharm bhook bhuk
			garmi sardi pyas boriyat thakan khushi thand sharmindagi bore`,
		alone: 'اکیلے اکیلا اکیلی تنہا تنہائی akele akeli akela akelay tanha tanhai',
		thrown: `گول چھکا چھکے چوکا چکر گپ گپیں گپے آنکھ شاٹ سیٹی ڈینگیں مچھر مکھی مکھیاں چوہے کیڑے مچھلی gol goal chakka chakke
			chauka chakkar gap gappe gappein aankh shot seeti machar machhar makhi makhiyan chuhe keere machli`,
		forced: `زبردستی جبری جبرا جبراً زبرستی zabardasti zabardsti zabrdasti zbrdsti zabrdsti zabardasty jabri jabran`,
		wed: 'شادی شادیاں نکاح بیاہ بیاہنا رشتہ رشتے منگنی رخصتی rukhsati nikaah shadi shaadi nikah nikkah byah rishta mangni'
	},
	urgent: `
		تالا|tala لگا|laga کر|کے|kar|ke|k * جاتا|جاتے|jata|jate ہے|ہیں|hai|hain
		{me} * ماریں|لات|لاتیں|ٹھوکر|ٹھوکریں|مکا|laat|laatein|mukka ماریں|ماری|مارا|مارتا|مارتے|marin|mari|mara|marta?
		دورہ|دورے|daura|dora|doura پڑ|par|pad گیا|گئے|gaya|gya
		سینے|سینہ|چھاتی|seene|seenay|chhati|chest کا|کے|ka|ke درد|dard
		{me} گھر|کمرے|ghar|kamre میں|mein|me|main بند|قید|لاک|band|qaid|lock کر|kar|kr
		گھر|ghar میں|mein|me|main بند|قید|band|qaid کر|kar|kr کے|ke|k? * جا|جاتا|چلا|نکل|jata|chala
		بازو|ہاتھ|کلائی|hath|haath|bazu|kalai * کٹ|cut|cuts لگا|لگاتی|لگاتا|lagati|lagata|laga
		{child} * کوئی|کسی|koi|kisi * touch|ٹچ|چھوتا|چھوا|chhuta|chhua
		دنیا|duniya چھوڑ|chor|chhor * {want}|جانا|دوں|جاؤں|jana|jaun|dun
		گلا|gala کاٹ|kaat
		مارنے|maarne|marne کی|ki دھمکی|دھمکیاں|dhamki|dhamkiyan
		ڈرتی|ڈرتا|ڈر|darti|darta|dar ہوں|لگتا|hun|hoon|lagta * {hisOf} سے|se
		{hisOf} سے|se * خوفزدہ|khaufzada
		میرے|mere ساتھ|sath|saath * برا|گندا|غلط|bura|ganda|galat|ghalat کام|kaam|kam
		سانس|saans|sans * مشکل|دشوار|mushkil ہو|ho گیا|گئی|gaya|gayi
		نبض|nabz {not}
		گزارنے|چھپانے|guzarne|chupane|chhupane کی|کے|ki|ke * جگہ|ٹھکانہ|jagah|jaga * {not}
		ٹھکانہ|ٹھکانا|thikana * {not}
		{child} * بھوک|bhook|bhuk سے|se * رو|بلک|ro|bilak
		{child} کو|ko * کھانا|khana|دودھ|doodh {not} ملا|دے|mila|de
		{self} کو|ko * {endSelf}
		{own} آپ|aap|ap کو|ko * {endSelf}
		{life} {not} چاہیے|chahiye
		مرنا|marna بہتر|اچھا|behtar|acha
		{die} کا|کے|ka|ke * سوچ|سوچتا|سوچتی|خیال|خیالات|soch|sochta|sochti|khayal|khayalat
		{own} ہاتھ|بازو|نس|کلائی|hath|haath|bazu|nas|kalai * کاٹ|کاٹا|کاٹی|kaata|kaati
		پرتشدد
		{me} * دھکا|دھکے|dhakka|dhakke دیا|دیتا|دیتے|diya|deta|dete
		{me} * مارنا|مارنے|قتل|maarna|maarne * {want}|کوشش|آ|آیا|koshish|aya|aata
		زندہ|zinda جلا|jala
		{me} * جلا|jala دیں|دے|دیا|den|dega|diya
		میں|ہم|main|mein|hum خطرے|khatre میں|mein|me
		{wed} * میری|meri مرضی|marzi {not}
		میری|meri مرضی|marzi {not} * {wed}
		جنسی|jinsi * زیادتی|تشدد|ہراساں|استحصال|بدسلوکی|zyadti|ziyadti
		{child} کو|ko * ہاتھ|hath|haath لگاتا|لگایا|لگاتے|lagata|lagaya|lagate
		{blade} سے|se * ڈرا|ڈرایا|ڈراتا|حملہ|مار|مارا|daraya|darata|dara|mara|maar|hamla
		سینہ|سینے|seena|seene|chest * جکڑ|جکڑا|tight|جکڑی
		دل|dil بند|band ہو|ho {going}
		saas {not} aa|a|le raha|rahi|ra
		{not} سانس|saans لے|لیا|لی|le|liya
		ہوش|hosh کھو|kho
		غش|غشی|بےسدھ
		خون|khoon|khun * بہہ|بہ|نکل|beh|bah|nikal {going}
		مرگی|mirgi کا|کے|ka دورہ|دورے|dora|daura پڑا|پڑ|para|par ہے|{going}|hai
		{child} * حرکت|harkat {not}
		{night}|آج|aaj * بےگھر|بے|beghar گھر?
		سڑک|گاڑی|پارک|مسجد|سٹاپ|اسٹاپ|sarak|sadak|gari|gaadi|park|masjid|stop میں|پر|mein|me|pe|par * رات|سو|سوئیں|سوؤں|سونا|سوتے|raat|sona|soyenge|soun|sote|soti|sota
		{night} * سڑک|گاڑی|پارک|باہر|sarak|gari|park|bahar * سو|سوئیں|سونا|گزار|soyenge|sona|guzar
		مالک|شوہر|باپ|ابو|سسرال|malik|landlord|shohar|baap|abbu|sasural * نکال|nikal|nikaal دیا|{going}|diya|dia
		{child} * راشن|آٹا|ration|rashan|aata * {not}|ختم|khatam
		{child} کو|ko * دینے|dene کو|کے|ko|ke * {not}
		موت|maut|mout چاہیے|chahiye|chahye
		{me} * {he} * مارا|پیٹا|ماری|مارتا|مارتے|پیٹتا|maara|marta|marte
		suicide|سوسائیڈ کر|کرنا|کرنے|کی|کا|کے|kar|karna|krna|krne|karne|kru|karu|karun|kr|ka|ki|ke|karni|karun
		{me} * مرنا|marna|mrna
		مرنا|marna|mrna ہے|hai
		مر|mar جائیں|jayen|jaenge|jayenge|jain
		{jaan} دینے|لینے|dene|lene کے|کا|کی|ke|ka|ki|والا|والی|لگا|لگی|wala|wali
		بلیڈ|blade * نس|رگ|کلائی|nas|rag|kalai
		تیل|پٹرول|petrol|tel * چھڑک|chirak|chhirak
		گولیاں|goliyan|golian|tablets|pills کھا|kha {done}
		{child} نے|ne * گولیاں|گولی|کیپسول|goliyan|golian|capsule|tablet * کھا|نگل|kha|nigal {done}
		{he} * مار|پیٹ|maar|mar|peet {going}
		{kin} کو|ko * مارتا|مارتی|مارتے|مارا|تھپڑ|پیٹتا|پیٹتے|پیٹا|marta|marti|marte|thappar|thappad
		{kin} کو|ko * مار|پیٹ|maar|peet {going}
		بازو|ہاتھ|ناک|ہڈی|دانت|پسلی|bazu|bazoo|hath|haath|naak|haddi|daant توڑ|tor|tod دیا|دی|دیے|diya|di|dia
		بال|baal پکڑ|pakar|pakad|کھینچ * مار|گھسیٹ|گھسیٹا|ghaseet|maar
		گھسیٹ|ghaseet {going}
		تیزاب|tezab|tezaab * پھینک|پھینکا|پھینکنے|phenk|phenka|phenkne
		{me} پر|par|pe * پھینکا|پھینک|جلا|جلانے|phenka|phenk|jala
		ذبح|zibah|zabah کر|kar دوں|دے|دیں|dun|dunga|de|dega
		گولی|goli مار|maar|mar {will}|دے
		{me} * ختم|khatam کر|kar دے|دیں|دےگا|de|dega|denge
		مار|maar ڈالوں|ڈالوںگا|ڈالونگا|ڈالوں|dalun|dalunga|dalungi
		{blade} مار|مارو|maar|mar|maro|lehra|لہرا
		چاقو|پستول|بندوق|chaku|chaqu|pistol|bandook ہے|hai
		{me} باندھ|bandh|baandh
		دروازہ|دروازے|کھڑکی|darwaza|khirki توڑ|tor|tod {going}|کر|kar|k|ke|کے
		چھپی|چھپا|chupi|chhupi|chupa ہوں|hun|hoon * وہ|ڈھونڈ|dhoond|dhund|wo|woh
		ایمبولینس|ایمبولنس|ambulance * بلاؤ|بلائیں|بلا|چاہیے|بھیجو|بھیجیں|bulao|bulaen|bulain|chahiye|bhejo
		پولیس|police کو|ko? بلاؤ|بھیجو|بھیجیں|بلائیں|بلا|bulao|bhejo|bulaen|bulain
		{me} بچاؤ|بچائیں|بچالو|bachao|bachaen|bachalo|bachain
		{me} بچا|bacha لو|لیں|lo|len|lein
		عزت|izzat|izat لوٹی|لوٹ|looti|lut|loot|luti
		زبردستی|zabardasti|zabardsti کی|ki * میرے|mere ساتھ|sath|saath
		مرضی|marzi کے|ke بغیر|baghair|bagair * ساتھ|sath|saath
		{me} * چھوتا|چھوتے|چھوا|چھیڑتا|چھیڑ|chuta|chhuta|chhua|chua|chedta
		چچا|ماموں|باپ|ابو|بھائی|تایا|کزن|chacha|mamu|baap|bhai|cousin * بستر|bistar|bister میں|mein|me|main
		ننگی|nangi|nude|nudes تصویر|تصویریں|tasveer|photo|pics|videos * مانگ|mang|bhej
		{child} * ساتھ|sath|saath * گندا|ganda|galat|غلط کام|حرکت|kaam|harkat
		اغوا|aghwa|agwa
		{wed} {forced}
		گھر|کچن|فلیٹ|بلڈنگ|ghar|kitchen|flat میں|mein|me|main * آگ|aag لگ|lag
		{child} کہیں|بازار|پارک|bazar|park? میں|mein|me? گم|کھو|gum|kho ہو|گیا|گئے|گئی|gaya|ho|gayi|gaye
		سینہ|seena|sina پکڑ|pakar|pakad
		سینے|چھاتی|seene|chhati پر|par|pe * ہاتھی|وزن|دباؤ|hathi|wazan|dabao
		بائیں|left|baen|bayen بازو|bazu|arm * درد|dard
		اچانک|منہ|گر|زبان|فرش|achanak|munh|gir|zaban|farsh * بول|bol {not}
		{not} اٹھ|جاگ|ہل|uth|jaag|jag|hil {going}
		ہونٹ|منہ|honth|hont|munh * نیلے|نیلا|neele|neela|nila|nile
		نیلا|نیلی|neela|neeli پڑ|par گیا|گئی|gaya|gayi
		{kin} * جواب|jawab {not} دے|de
		سانس|saans|sans بند|رک|اکھڑ|اٹک|band|ruk|atak
		گلا|gala * سوج|sooj|suj
		{night}|بچوں|بچے|bache|bachon|آج|aaj * سڑک|گلی|sarak|sadak پر|میں|pe|par|me|mein * ہوں|ہیں|کھڑے|کھڑی|کھڑا|hun|hoon|hain|khare|khari|khara
		محفوظ|safe|mehfooz جگہ|jagah|jaga {not}
		پاس|paas|pas * چھت|ٹھکانہ|chat|chhat|thikana {not}
		{child} نے|ne * سے|se کچھ|kuch {not} کھایا|khaya|khaia
		{child} کا|ka دودھ|doodh|formula|فارمولا * ختم|khatam * پیسے|paise
		{child} کا|ka کھانا|دودھ|khana|doodh بالکل|bilkul|bhi|بھی? {not}
		زبردستی|zabardasti * کام|دھندا|جسم|kaam|dhanda|jism کروا|کرواتے|کراتے|فروشی|karwate|karwa|karate
		ایف جی ایم
		سر|sar سے|se * خون|khoon
		زبان|zaban * بند|band ہو
		میری|meri آخری|aakhri|akhri رات|raat
		بیلٹ|ڈنڈے|belt|dande سے|se * مار|مارتا|مارا|maar|mar|marta
		آواز|آوازیں|awaz|awazen|awazein|awazain * مار|مارو|مرو|maro|maar|mar|khatam|نقصان
		دل|dil کا|ka دورہ|دورا|dora|daura|doura پڑنے|آنے|parne لگا|laga
		{suicide}
		{suicide} * سوچ|سوچتی|سوچتا|سوچوں|خیال|خیالات|ارادہ|{want}|soch|sochti|sochta|khayal|irada
		{suicide} کر|kar|kr {will}|لوں|لےگا|lega|legi|لےگی
		{suicide} کی|ki|کرنے|karne کی|ki? * کوشش|koshish|دھمکی|dhamki
		خود|khud {kushi}
		{die} * {want}
		{want} * مر|مرجاؤں|mar|marjaun جاؤں|jaun|jaoon|jaon?
		{die} * کو|کا|ko|ka {heart}
		{heart} * مر|مرجاؤں|مرنے|mar|marne|marjaun جاؤں|jaun|jaoon|jaon|کو|کا|ko|ka?
		مر|mar جاؤں|جاوںگا|جاؤنگا|جاؤنگی|جانا|جانے|jaun|jaunga|jaungi|jaoon|jaon|jana|jaane
		مرجاؤں|مرجاؤنگا|مرجاؤنگی|marjaun|marjaunga|marjaungi
		کاش|kaash|kash * مر|mar|مرجاتا|مرجاتی جاتا|جاتی|گیا|گئی|جاؤں|jata|jati|gaya|gayi|jaun?
		موت|maut|mout|mot * {want}|مانگتی|مانگتا|مانگ|mangti|mangta
		{live} {not}
		{live} اب|ab {not}
		{not} {live}
		{live} * {want} * {not}
		{live} کا|کو|کی|ka|ko|ki {heart}|خواہش|ارادہ|khwahish|tamanna * {not}
		{alive} * {not} * رہ|رہنا|رہوں|rehna|rahna|reh|rahun
		{alive} رہنا|رہنے|rehna|rahna|rehne * {not}
		{not} جی|jee|ji سکتا|سکتی|پاؤں|sakta|sakti|skta|skti
		suicide k|ke|ka|کے|کا خیال|خیالات|khayal|khyal|khayalat|soch
		{not} رہنا|rehna|rahna اس|is|iss? دنیا|duniya|dunya
		دنیا|duniya|dunya میں|mein|me|main|mai {not} رہنا|rehna|rahna
		دنیا|duniya|dunya میں|mein|me|main|mai رہنا|rehna|rahna {not}
		دنیا|duniya|dunya سے|se چلی|چلا|جا|جانا|chali|chala|jana|ja {going}|جاؤں|{want}|jaun
		{life} * ختم|خاتمہ|khatam|khatm|khtm|khatma {doing}
		سب|sab کچھ|kuch? ختم|khatam|khatm|khtm کر|کرنا|کرنے|کردوں|kar|kr|karna|karne {will}|{want}|لگا|لگی
		{own} {jaan} * {will}|لوں|لینے|دینے|ختم|لی|lene|dene|khatam|li
		{jaan} دے|de دوں|دونگا|دونگی|دینا|دینے|دی|dun|dunga|dungi|dena|dene
		پھانسی|پھندا|پھندے|phansi|fansi|phanda * لگا|لے|لینا|لوں|لگانے|laga|lagana|le|lena|lun|بنا|ڈال
		لٹک|لٹکنے|لٹکنا|latak|latakne * جاؤں|لگا|لگی|مر|jaun|لٹک
		رسی|rassi * گلے|لٹک|باندھ|gale|latak|bandh
		{height} سے|se|پر|میں|mein|main|me * کود|کودنا|کودنے|کودوں|چھلانگ|kood|kud|koodna|chalang|chhalang|jump
		چھلانگ|chalang|chhalang لگا|لگانے|laga|lagane * {will}|مر|جا|ja
		ٹرین|ریل|گاڑی|بس|ٹرک|train|gari|gaadi|bus کے|ke|k سامنے|آگے|نیچے|aage|agay|samne|neeche|niche * کود|آ|لیٹ|سر|kood|kud|aa|let|aajaun
		پٹڑی|پٹری|patri پر|par|pe * ہوں|hun|لیٹ|لیٹا|لیٹی|بیٹھ|let|leta
		ڈوب|doob|dub کر|کے|kar|ke * {die}|jaun
		کلائی|کلائیاں|نس|نسیں|رگ|رگیں|شہرگ|kalai|kalaai|kalaiyan|nas|nabz|rag|wrist|wrists * کاٹ|کاٹی|کاٹنا|کاٹنے|کاٹوں|کاٹتی|کاٹتا|kaat|kati|katna|cut
		بازو|ہاتھ|کلائی|جسم|ٹانگیں|haath|hath|bazu|baazu|jism کاٹتی|کاٹتا|کاٹ|kaat|katti|katta|katti لی|لیا|لیے|لیتی|لیتا|لوں|{going}|ہوں|li|liya|leti|leta|lun|hun|hoon|hon
		بلیڈ|blade|razor سے|se * کاٹ|کاٹتی|کاٹتا|کاٹا|kaat|katti|katta|kati|cut
		{self} کو|ko * نقصان|زخمی|کاٹ|کاٹتی|کاٹتا|کاٹنا|کاٹا|جلاتی|جلاتا|تکلیف|چوٹ|اذیت|نوچتی|nuksan|nuqsan|nuqsaan|zakhmi|kaat|katti|katta|katna|kati|chot|hurt|cut|jalati|jalata|takleef
		{own} آپ|aap|ap کو|ko * نقصان|زخمی|کاٹ|کاٹتی|کاٹتا|کاٹنا|تکلیف|چوٹ|اذیت|nuksan|nuqsan|zakhmi|kaat|katti|katta|katna|chot|hurt|cut|takleef
		{all} * {pills} * {swallowed}
		{all} * {pills} * {eaten} {done}
		{pills} * {all} * {swallowed}
		{pills} * زیادہ|zyada|ziada * {eaten} {done}
		{pills} {swallowed}
		نیند|neend کی|ki {pills} * {eaten} {done}
		اوورڈوز|اوورڈوس|اورڈوز
		overdose {doing}|ki|li|le|ho|kiya|kia
		اوور|over ڈوز|dose
		زہر|بلیچ|تیزاب|فینائل|ڈیٹول|کیمیکل|zeher|zehar|zahar|zehr|bleach|tezab|dettol * پی|پیا|پینے|کھا|کھایا|کھالیا|نگل|نگلی|pi|pee|piya|kha|khaya|khali|nigal
		مار|maar دوا|دوائی|dawa|dawai * پی|کھا|کھالی|نگل|pi|kha|khali
		بیٹری|بلیچ|سکہ|battery|bleach * نگل|نگلی|نگلا|nigal|nigli
		{me} * مارتا|مارتی|مارتے|پیٹتا|پیٹتے|پیٹتی|مارا|پیٹا|ماری|تھپڑ|مکے|marta|marti|marte|martay|maara|peetta|peette|thappar|thapar|thappad|thapad|mukke
		مارتا|مارتی|مارتے|پیٹتا|پیٹتے|marta|marti|marte|martay ہے|ہیں|hai|hain|he|h {me}
		{me} * مار|پیٹ|maar|mar|peet|pit {going}
		{me} * مار|قتل|maar|mar|katal|qatal|qatl|katl ڈالے|ڈالیں|دے|دیں|دےگا|دینگے|کر|dalega|dalenge|dale|dega|denge|degi|de|den|dein|kar
		{he} * {hits} {me}
		{he} * مارتا|مارتی|مارتے|پیٹتا|پیٹتے|marta|marti|marte|martay ہے|ہیں|hai|hain|he|h
		{he} * تھپڑ|مکا|مکے|لات|لاتیں|چھری|thappar|thapar|thappad|thapad|mukka|mukke|laat مارا|ماری|مارے|مارتا|مارتے|mara|mari|mare|marta
		پر|پہ|اوپر|par|pe|pr|upar|oopar ہاتھ|haath|hath اٹھاتا|اٹھایا|اٹھاتی|اٹھاتے|اٹھا|اٹھانے|uthane|uthata|uthaya|uthati|uthate|utha
		مار|maar پیٹ|پیٹائی|peet|pit کر|کرتا|کرتے|کرتی|کی|ہوتی|kar|kr|karta|karte|karti|ki|hoti
		مارپیٹ|تشدد|marpeet|maarpeet|tashadud|tashaddud کر|کرتا|کرتے|کرتی|کیا|ہو|ہوتا|kar|kr|karta|krta|karte|kiya|hota|ho
		ظلم|zulm|zulam کر|کرتا|کرتے|کرتی|ہو|kar|karta|karte|karti|ho
		{jaan} سے|se مار|مارنے|ماردوں|ماردے|maar|mar|marne|maarne
		قتل|qatal|katal|qatl|katl کر|kar|kr * دے|دیں|دوں|دوںگا|دینگے|دےگا|de|dega|denge|dun|dunga|dena
		قتل|qatal|katal|qatl|katl کی|کرنے|ki|karne کی|ki? دھمکی|دھمکیاں|dhamki|dhamkiyan|dhmki
		{me} * دھمکی|دھمکیاں|دھمکا|دھمکاتا|dhamki|dhamkiyan|dhmki|dhamka|dhamkata
		{he} * دھمکی|دھمکیاں|دھمکاتا|dhamki|dhamkiyan|dhmki دے|دی|دیتا|دیتے|di|de|deta|dete
		{blade} لے|لیے|دکھا|دکھایا|دکھائی|نکال|نکالا|ماری|مارا|مار|le|lekar|leke|dikha|dikhaya|dikhai|nikal|nikala|mara|mari
		ہاتھ|haath|hath میں|mein|me|main|mai {blade}
		گلا|گلے|gala|galla|gale * دبا|دبایا|دباتا|دبانے|گھونٹ|گھونٹا|گھونٹتا|daba|dabaya|dabata|ghont|ghonta|dabane
		ریپ|عصمت|rape|زنابالجبر * کیا|ہوا|کر|کرتا|دری|kiya|kia|hua|huwa|kar|karta|karte
		جنسی|jinsi زیادتی|تشدد|ہراساں|ہراسانی|zyadti|ziyadti|tashadud|harassment
		زبردستی|zabardasti|zabardsti|zabrdasti * جنسی|سیکس|تعلق|sex|taluq|ہمبستری
		میرے|ہمارے|mere|hamare|mery ساتھ|sath|saath * زیادتی|زبردستی|ریپ|ziyadti|zyadti|ziadti|zabardasti|rape
		{child} * ساتھ|sath|saath * زیادتی|گندی|ریپ|جنسی|ziyadti|zyadti|gandi|rape
		کمرے|باتھ|روم|غسل|kamre|room|kamray|bathroom خانے|روم? میں|mein|me|main|mai * بند|قید|لاک|تالا|band|qaid|lock کر|کرکے|رکھا|رکھتا|رکھتے|کیا|دیا|دیتا|لگا|kar|kr|karke|rakha|rakhta|kiya|diya|deta
		گھر|ghar میں|mein|me|main|mai * بند|قید|لاک|band|qaid|lock کر|کرکے|kar|kr|karke|k? کے|ke? رکھا|رکھتا|رکھتے|rakha|rakhta|rakhte
		{me} * قید|بند|qaid|kaid|band کر|کیا|kar|kr|kiya رکھا|رکھتا|رکھتے|ہوا|rakha|rakhta|rakhte
		باہر|bahar|bahir سے|se تالا|تالہ|کنڈی|tala|kundi|lock
		باہر|گھر|bahar|bahir|ghar سے|se? {not}? نکلنے|جانے|nikalne|niklne|jane|jaane|janay {not}? دیتا|دیتے|دیتی|deta|dete|deti {not}?
		{forced} * {wed}
		میری|meri|mery|اپنی|بہن|بیٹی مرضی|رضامندی|marzi|کی کے|ke|k|مرضی بغیر|خلاف|بنا|baghair|bagair|khilaf|bina|کے بغیر|خلاف? * {wed}
		{wed} * {me} زبردستی|مجبور|majboor|zabardasti
		{wed} * پر|par|pe|کے|ke لیے|liye? مجبور|زبردستی|majboor|majbur|zabardasti
		غیرت|ghairat کے|ke نام|naam|nam
		{jaan} کو|کا|ko|ka|میں|mein خطرہ|خطرے|ڈر|khatra|khatre|dar|darr
		{jaan} خطرے|khatre میں|mein|me|main
		{child} * خطرے|khatre میں|mein|me|main
		{hisOf} سے|se بہت|اب|کافی|ہی|bohat|bahut|bht|bohot|ab|hi? ڈر|خوف|ڈرتی|ڈرتا|خطرہ|dar|darr|dr|darti|darta|khauf|khof|khatra
		گھر|ghar واپس|wapis|wapas? جانے|جاتے|واپسی|jane|jaane|janay|jate سے|ہوئے|میں|se|mein|hue? * ڈر|خوف|ڈرتی|ڈرتا|dar|darr|dr|darti|darta|khauf|khof
		محفوظ|mehfooz|mahfooz|mehfuz|safe محسوس|mehsoos|mahsoos|feel? {not}
		{child} کو|ko|پر|par|pe * مارتا|مارتی|مارتے|مارا|پیٹتا|پیٹتے|پیٹتی|پیٹا|جلاتا|جلایا|marta|marti|marte|martay|maara|peetta|peette|jalata
		{child} کو|ko * مار|پیٹ|جلا|maar|mar|pit|peet {going}|دیا|ڈالا|diya
		{child} * چھوتا|چھوا|چھوتے|چھو|چھیڑتا|چھیڑا|ہراساں|chuta|chhuta|chhua|chua|chheda
		{child} * touch|ٹچ|molest کرتا|کیا|کر|karta|kiya|kia|kar|kr
		غلط|گندی|بری|گندے|galat|ghalat|gandi جگہ|طریقے|طرح|نظر|حرکت|حرکتیں|jagah|jaga|tarike|tareeqe|tarah|harkat|harkatein سے|se|پر|par|pe? * چھو|چھوتا|چھوا|چھونے|ہاتھ|کرتا|کی|touch|chuta|chhuta|chhua|chua|haath|hath|karta
		{child} * نقصان|nuksan|nuqsan|nuqsaan پہنچا|پہنچاؤں|پہنچا|کر|pohncha|puhncha|pahuncha|kar|dunga|dungi
		{child} * ختنہ|ختنے|khatna کروا|کرانے|کروانے|kara|karwa|karwane|karane
		سینے|سینہ|چھاتی|seene|sine|seenay|chhati|chaati|chest میں|mein|me|main|mai|m * درد|دباؤ|جکڑن|dard|drd|pain|dabao|jakran
		درد|dard|pain * سینے|چھاتی|seene|seenay|chest میں|mein|me|main|mai
		دل|dil کا|ka دورہ|دورا|dora|daura|doura|dorah پڑ|آ|ہو|لگ|par|pad|aa|a|ho {going}|گیا|gaya|gya
		دل|dil کا|ka دورہ|دورا|dora|daura|doura پڑا|آیا|ہوا|para|pada|aya|hua ہے|hai|he
		ہارٹ|heart|hart اٹیک|attack|atack|atak ہو|آ|پڑ|لگ|ho|aa|a|par {going}|گیا|gaya|gya
		ہارٹ|heart|hart اٹیک|attack|atack|atak ہوا|آیا|hua|aya|huwa ہے|hai|he|h
		سانس|saans|sans|saan {not}
		سانس|saans|sans * آ|لے|لی|لیا|لینے|aa|a|le|liya|li {not}
		سانس|saans|sans * مشکل|دشواری|دقت|تکلیف|mushkil|takleef|problem ہو|آ|ho|a {going}
		سانس|saans|sans * رک|بند|اکھڑ|اٹک|ruk|band|ukhar|atak گئی|گیا|ہو|{going}|gayi|gaya|gai|ho
		دم|dam|dum گھٹ|ghut|ghutt {going}
		فالج|falij|faalij|stroke|سٹروک|اسٹروک * ہو|پڑ|آ|ho|par|a {going}|گیا|gaya|gya
		فالج|falij|faalij|stroke|سٹروک|اسٹروک * ہوا|پڑا|hua|para|huwa ہے|hai|he
		منہ|چہرہ|چہرا|munh|muh|moonh|chehra|chehrah * ٹیڑھا|ٹیڑھی|لٹک|terha|tedha|tehra|tairha|latak
		زبان|zaban|zuban * لڑکھڑا|larkhara|ladkhada
		ایک|آدھا|aik|ek|aadha طرف|حصہ|side|جسم|taraf|hissa|jism * سن|مفلوج|بےجان|sunn|bejaan
		بازو|ہاتھ|bazu|baazu|haath|hath * سن|سُن|sunn ہو|ho {going}|گیا|گئے|gaya
		{child} * جھٹکے|دورے|دورہ|jhatke|daure|dore|dora لگ|پڑ|آ|lag|par|a {going}
		دورہ|دورے|مرگی|جھٹکے|daura|daure|dora|dore|mirgi|jhatke|fits|seizure پڑ|لگ|آ|ہو|par|pad|lag|aa|a|ho {going}
		خون|khoon|khun|lahu * بند|رک|رکتا|تھم|band|ruk|rukta {not}
		خون|khoon|khun|lahu {not} * رک|بند|تھم|ruk|band
		خون|khoon|khun|lahu بہہ|بہ|beh|bah {going}
		بہت|کافی|زیادہ|مسلسل|شدید|bohat|bohot|bahut|boht|zyada|kafi * خون|khoon|khun|bleeding * بہہ|نکل|آ|جا|ہو|beh|nikal|aa|a|ja|ho {going}
		خون|khoon|khun کی|ki? الٹی|الٹیاں|قے|ulti|ultian|ultiyan
		الٹی|قے|ulti|کھانسی|khansi میں|mein|me|main * خون|khoon|khun
		حاملہ|hamla|pregnant * خون|khoon|khun|bleeding
		بےہوش|behosh|behoshi
		بے|be|bay ہوش|hosh
		ہوش|hosh میں|mein|me|main {not}
		ہوش|hosh {not} آ|ہے|aa|a|hai
		اٹھ|جاگ|uth|jaag|jag|ہل|hil {not} {going}
		آنکھیں|آنکھ|aankhein|ankhen {not} کھول|khol
		گر|gir * اٹھ|ہل|uth|hil {not}
		{child} * ڈھیلا|ڈھیلی|نیلا|نیلی|نیلے|بےجان|dheela|dhila|dheeli|neela|neele|neeli
		جانے|رہنے|سونے|jane|jaane|rehne|sone کی|ki|کو|ko * کہیں|کچھ|جگہ|jagah|jaga|kahin * {not}
		کہیں|kahin|kahi جانے|رہنے|سونے|jane|jaane|rehne|sone کو|ko|کی|ki * {not}
		سونے|رہنے|sone|sonay|rehne|rahne|rehnay|ٹھہرنے کی|ke|ki|کو|ko|لیے|liye|کے|k * جگہ|جگا|ٹھکانہ|چھت|کہیں|گھر|jagah|jaga|jga|jgah|thikana|kahin|ghar * {not}
		{not} * سونے|رہنے|sone|sonay|rehne|rahne کی|ki جگہ|jagah|jaga
		کوئی|koi ٹھکانہ|ٹھکانا|thikana {not}
		{night} * کہاں|کہیں|kahan|kahin|kidhar|کدھر * سو|سوؤں|سوئیں|جاؤں|جائیں|رہوں|رہیں|گزاروں|گزرے|sou|soun|soyen|soenge|jaun|jayen|rahun|guzarun
		سڑک|فٹ|پارک|گاڑی|سٹیشن|اسٹیشن|sarak|sadak|footpath|gari|gaadi|park|station پاتھ|path? پر|میں|par|pe|mein|me|main * سو|سونا|سوتے|سوتا|سوتی|سوئے|سویا|so|sona|sote|sota|soti|soya {going}|ہوں|ہیں|پڑے|پڑ|hun|hoon|hain|pare|par?
		سڑک|sarak|sadak پر|par|pe|pr * آ|aa|a گئے|گئی|گیا|ہیں|gaye|gayi|gaya|gae
		گھر|مکان|ghar سے|se|sy * نکال|nikal|nikaal|nikl دیا|دی|دیں|دیے|{going}|diya|dia|di|dya
		{child} * بھوکے|بھوکا|بھوکی|bhooke|bhuke|bhookay|bhooka|bhooki ہیں|ہے|سو|سوئے|رو|بیٹھے|hain|hai|he|h|so|soye|ro|baithe
		{child} کے|ke|k|لئے|کیلئے لیے|لئے|liye|lie|lye|ly? * کھانا|دودھ|کچھ|khana|doodh|milk|formula|kuch بھی|bhi? کھانے|khane? کو|ko? {not}
		{child} * کھانے|کھلانے|کھانا|khane|khilane|khilanay|khana کو|کے|کا|ko|ke|k|ka لیے|لئے|liye? * {not} ہے|بچا|ہیں|hai|he|h|bacha
		{child} کو|ko کیا|kya کھلاؤں|کھلائیں|دوں|khilaun|khilaon|khilaen
		آج|رات|aaj|aj|raat * کھانے|کھانا|پکانے|khane|khana|khanay|khaane|pakane کو|ko|کے|ke? لیے|لئے|liye? کچھ|kuch? بھی|bhi? {not} ہے|بچا|hai|he|h|bacha
		دن|دنوں|کل|پرسوں|din|dino|dinon|kal|parson سے|se|sy * کچھ|kuch|کھانا|khana بھی|bhi? {not} کھایا|کھائی|khaya|khaia
		دن|دنوں|کل|پرسوں|din|dino|dinon|kal|parson سے|se|sy {not} کھایا|khaya|khaia
		دن|دنوں|din|dino|dinon|کل|kal سے|se|sy * بھوکا|بھوکی|بھوکے|فاقہ|فاقے|bhooka|bhooki|bhooke|bhuka|bhuki|faqa`,
	soft: `
		{live} * {not}
		{live} * فائدہ|مقصد|مطلب|وجہ|faida|fayda|maqsad|matlab|wajah * {not}
		{life} * مقصد|مطلب|معنی|فائدہ|maqsad|matlab|faida|mana * {not}
		{life} سے|se * تھک|تنگ|بیزار|اکتا|بھر|نفرت|thak|tang|bezar|bhar|nafrat
		تنگ|تھک|tang|thak * {life} سے|se
		{self} سے|se نفرت|nafrat
		بوجھ|bojh|boj بن|ہوں|ban|hun|hoon|hon|hu
		پر|par|pe بوجھ|bojh|boj
		میرے|mere|mery بغیر|baghair|bagair|bina|bghair * بہتر|خوش|اچھا|ٹھیک|behtar|khush|acha|theek
		برداشت|bardasht|bardaasht {not}
		{not} * برداشت|سہہ|سہ|bardasht|seh ہوتا|سکتی|سکتا|hota|sakti|sakta
		اور|ab|اب|aur {not} سہہ|چل|کر|seh|chal سکتی|سکتا|پا|sakti|sakta
		ہمت|طاقت|himmat|himat جواب|ہار|ختم|haar|har|jawab|khatam
		امید|umeed|umid|ummeed * {not}
		کاش|kaash|kash * پیدا|paida * {not}
		کاش|kaash|kash * {not} * پیدا|اٹھوں|جاگوں|رہوں|ہوتا|ہوتی|paida|uthun|jagun|hota
		آنکھ|ankh|aankh {not} کھلے|khule
		سو|so جاؤں|jaun * {not} اٹھوں|جاگوں|uthun|jagun
		موت|maut|mout آ|آئے|aa|aaye جائے|jaye|jae?
		اللہ|allah|خدا|khuda * اٹھا|بلا|utha|bula لے|le
		مجھے|mujhe|mujhy غائب|ghayab|gayab ہو
		غائب|ghayab|gayab ہو|ho جاؤں|جانا|jaun|jana
		میں|main|mein|mai {not} رہوں|rahun|rahoon|rahu
		الوداع|خداحافظ|alvida کہہ|کہا|keh|kaha
		خدا|khuda حافظ|hafiz کہہ|کہا|keh|kaha|kah
		معاف|maaf کر|kar دینا|dena سب|sab
		گولیاں|goliyan|golian جمع|jama
		گھریلو|gharelu|gharelo تشدد|tashadud|tashaddud
		فون|پیسے|پاسپورٹ|phone|paise|passport * لے|چھین|چھپا|le|cheen|chupa لیتا|لیا|لیتے|رکھا|leta|liya|lete|rakha
		پیچھا|peecha|picha کرتا|کر|karta|kar
		کھانے|khane کو|ko|کے|ke * کچھ|kuch * {not}
		بےگھر|beghar ہوں|ہو|hun|hoon|ho گئے|گیا|گئی|gaye|gaya|gayi?`,
	past: pastUr,
	calm: calmUr,
	situations: situationsUr
};
