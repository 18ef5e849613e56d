import type { DangerPhrases } from '../danger-phrases.ts';
import { situationsBn } from '../situations/bn.ts';
import { calmBn, pastBn } from './bn-look-alikes.ts';

/**
 * Bengali, with Sylheti and the everyday speech of Dhaka, in its own script and in Latin letters. Not yet reviewed by a
 * native-speaking clinician: see the hazard log.
 */
export const dangerPhrasesBn: DangerPhrases = {
	language: 'bn',
	isSpeltByEar: true,
	classes: {
		suicide: `আত্মহত্যা আত্মহত্যার আত্মহত্যাই আত্মহত্যায় আত্মহত্যাটা আত্বহত্যা আত্বহত্যার আত্তহত্যা আতমহত্যা আত্মহততা আত্মহত্তা আত্তহততা আত্মহনন আত্মহত্যাও
			সুইসাইড সুইসাইডের সুইসাইট সুসাইড সুইসাইডাল attohotta atmohotta attohotya atmohotya atmahatya attohottya atmohottya
			attohatta atohotta attohotar attohottar atmohottar suiside susaid suicid`,
		suicideAll: 'suicide suicider suicidal',
		not: 'না নাই নেই নি নায় নাহ naa na nai nei ni nay nah nehi',
		self: `নিজেকে নিজেরে নিজরে নিজেকেই নিজক নিজেক নিজেকেও nijeke nijere nijre nijeki nijek nijke nizeke nizere nizre`,
		me: `আমাকে আমারে আমাক আমায় আমাদের আমাদেরকে আমরারে আমাগো আমাদেরে amake amare amak amay amader amadere amrare amago`,
		want: `চাই চাইছি চাচ্ছি চায় চাইতেছি চাইতাছি চাইরাম চাইয়ার ইচ্ছা ইচ্ছে ইচছা ইচ্ছাই মন চাইলাম chai cai chay chacchi chaichi chaitesi
			iccha icche issa isse echha mon sai chaitasi chaiyar`,
		die: `মরতে মরবার মরার মরতাম মইরা মরিয়া মরণ morte morar mortam moirte moribar`,
		dying: 'মরে মরি মইরা মারা moira more mori mara',
		going: `যেতে যাইতে যাইতাম জেতে যাওয়ার যাওয়া jete jaite zaite zaitam jaitam jaite jawar jaoar`,
		will: `যাব যাবো যামু যাইমু জাবো যাবে যাইবো যামুগা যাই jabo jamu jaimu zaimu zamu jabe jaibo zaibo`,
		kill: `মেরে মাইরা মারি মারিয়া খুন হত্যা জবাই কতল mere maira mari khun hotta jobai`,
		live: `বাঁচতে বাচতে বাঁচবার বাঁচতাম বাচতাম বাঁচিয়া bachte bachtam bastam baste bachbar bacte`,
		lived: 'বেঁচে বেচে বাইচা বাঁইচা বাঁচিয়া বাচিয়া beche becha baicha baccha',
		stay: 'থাকতে থাকার থাকবার থাকতাম থাইকতে রইতাম thakte thakar thakbar thaktam',
		life: `জীবন জীবনটা জীবনটাকে জীবনের জীবনডা জিন্দেগি জিন্দেগী জান জানটা jibon jibonta jiboner jan jindegi zibon`,
		finish: `শেষ খতম sesh shesh khotom shes`,
		doing: `করে করতে করব করবো কইরা করি করমু করিলাই করিলামু করার করছি করে kore korte korbo koira kori kormu korar krbo krte korilamu`,
		future: `দেব দেবো দিব দিবো দিমু দিতে দেই দিয়ে ফেলব ফেলবো ফেলি ফালামু ফালাইমু লাইমু লামু নেব নেবো নিব নিবো নিতে নিমু নিয়ে লইমু লইলাইমু debo dibo dimu dite
			dei diye felbo feli falamu falaimu laimu lamu nebo nibo nite nimu felte ফেলতে felmu ফেলমু`,
		he: `বর বরে bor স্বামী স্বামীর স্বামিই জামাই জামাইয়ে জামাইয়ের হাজবেন্ড হাসবেন্ড হাজব্যান্ড শ্বশুর শ্বশুড় শাশুড়ি শাশুড়ী শ্বশুরবাড়ির শ্বশুরবাড়িতে দেবর ভাসুর ননদ বাবা আব্বা আব্বু আব্বায় মা আম্মু আম্মা
			ভাই ভাইয়া ভাইয়ে চাচা মামা খালু ফুফা ছেলে পুতে পুয়ায় বয়ফ্রেন্ড প্রেমিক পার্টনার ও সে উনি তাই হে হেতে হেয় তারা ওরা কেউ বউ এক্স প্রাক্তন সৎবাবা লোকটা shami sami swami jamai jamaie
			husband hasband shoshur shosur sosur shashuri sasuri debor vashur nonod baba abba abbu ma ammu amma bhai vai chacha caca
			mama chele boyfriend bf partner o se she uni he hey tara ora bou ex lokta`,
		himOf: `বরকে borke স্বামীকে স্বামীরে জামাইকে জামাইরে হাজবেন্ডকে শ্বশুরকে শাশুড়িকে বাবাকে আব্বাকে আব্বুকে ভাইকে ভাইরে ভাইয়াকে বয়ফ্রেন্ডকে এক্সকে পার্টনারকে shamike samike jamaike jamaire
			husbandke husband babake abbuke vaike bhaike exke boyfriendke`,
		hits: `মারল মারলো মেরেছিল মারছিল পিটাইল পিটালো marlo marchilo merechilo marsilo মারে মারছে মারেন মেরেছে মেরেছেন মারসে মারতেছে মারতাছে মারতেছেন মারের মারইন মারধর মাইরধর মাইর পেটায় পিটায় পেটাচ্ছে পিটাচ্ছে পেটাইছে পিটাইছে পিটাইতেছে পেটাতেছে পিটায়া পেটাল
			পিটাল পেটান পিটাইয়া পেটাইতাছে কিলায় কিলঘুষি ঘুষি লাথি চড় থাপ্পড় থাপ্পর mare marche marse marsa mereche marteche martese martase maren marein mardhor mardor maire
			pitay petay pitaise petaise pitache pitacche petacche pitaiche lathi thappor thapor chor ghushi ghusi`,
		child: `বাচ্চা বাচ্চাটা বাচ্চাটার বাচ্চাগুলোর বাচ্চার বাচ্চাদের বাচ্চারা বাচ্চাগুলো বাচ্চাগুলা শিশু শিশুর শিশুটা মেয়ে মেয়ের মেয়েটা মেয়েটার ছেলে ছেলের ছেলেটা ছেলেটার বেবি বেবির বাবু বাবুর নাতি নাতির নাতনি নাতনির ভাগ্নি ভাতিজি বাইচ্চা বাইচ্চার
			বাইচ্চাইন্তর হুরুতা হুরুতার ফুড়ি ফুরি ফুয়া পুয়া পুরি bachcha baccha bacha bachchar bacchar bachchader bacchader bachader bachar bachchara bacchara bachara baby meye meyer
			meyeta chele cheler cheleta nati natni shishu baichcha huruta furi fua`,
		childObj: `বাচ্চাকে বাচ্চাটাকে বাচ্চাদের বাচ্চাদেরকে বাচ্চারে বাচ্চাগুলোকে শিশুকে শিশুটাকে মেয়েকে মেয়েটাকে মেয়েরে মাইয়ারে ছেলেকে ছেলেটাকে ছেলেরে নাতিকে নাতনিকে বাইচ্চারে বাইচ্চাইন্তরে ফুড়িরে ফুয়ারে
			ভাগ্নিকে ভাতিজিকে বোনকে ভাইকে মাকে আম্মুকে আম্মাকে babyke bachchake bacchake bachake bachchare bacchare meyeke meyere cheleke chelere natike shishuke bonke ammuke ammake`,
		pills: `ট্যাবলেট ট্যাবলেটগুলো টেবলেট ট্যাবলেটের ওষুধ ওষুধগুলো ওষুধের ঔষধ অষুধ অসুধ ঔষুধ বড়ি বড়িগুলো পিল প্যারাসিটামল নাপা ইনসুলিন tablet tablets oshudh osudh oshud bori pill pills paracetamol napa
			osud oushodh insulin`,
		all: `সব সবগুলো সবগুলা সবটা সবকটা এক একগাদা একমুঠো মুঠো পাতা গোটা পুরো পুরা অনেকগুলো অনেকগুলা একসাথে একসঙ্গে বেশি বিশটা ত্রিশটা তিরিশটা পঞ্চাশটা চল্লিশটা দশটা sob shob shobgulo sobgulo sobgula ek
			pata puro pura onekgulo onekgula eksathe besi beshi`,
		ate: `খেয়েছি খেয়েছে খেয়েছেন খাইছি খাইছে খাইসি খাইসে খাইলাম খেলাম খাইলাইছি খাইলাইছে গিলেছি গিলেছে গিলছি গিলে গিলে খেয়েছিলাম kheyechi kheyeche khaisi khaise khaichi khaiche khailam khelam gilechi
			gilsi gilse khaisa kheyesi kheyese`,
		eating: 'খেয়ে খাইয়া খাই গিলে গিইলা kheye khaiya khaia gile khei',
		done: `ফেলেছি ফেলেছে ফেলছি ফেলছে ফেলছেন ফেলেছেন ফালাইছি ফালাইছে ফালাইসি নিয়েছি নিয়েছে নিছি নিছে লাইছি লাইছে লইছি বসেছি দিয়েছি ফেলসি ফেলসে felsi felse felechi feleche felchi felche falaisi falaise falaichi niyechi nisi
			nise nichi laisi laise`,
		blade: 'ছুরি চাকু দা বটি বঁটি বন্দুক পিস্তল রামদা কুড়াল হাতুড়ি churi chaku chhuri bonduk pistol knife',
		wed: 'বিয়ে বিয়া বিবাহ নিকাহ বিয়েতে বিয়ের বিয়াত biye biya bie nikah biyer biyete',
		home: `বাসা বাসায় বাড়ি বাড়িতে ঘর ঘরে ঘরো ঘরেই রুমে রুম বাথরুমে কামরায় basa basay basha bashay bari barite ghor ghore ghoro rume room barir`,
		place: 'জায়গা জাগা যায়গা জায়গাই ঠাঁই ঠাই জাগাও jayga jaiga jaga thai',
		person: `ভাই ভাইয়া ভাইয়ের বোন বোনের স্বামী স্বামীর স্ত্রী স্ত্রীর বউ ছেলে ছেলের মেয়ে মেয়ের বাবা বাবার মা মায়ের চাচা মামা বন্ধু বন্ধুর বান্ধবী কাজিন ভাগ্নে ভাগ্নি ভাতিজা ভাতিজি খালা দাদা নানা প্রতিবেশী কলিগ
			er bhai vai bhaiyer bon boner shami husband bou chele cheler meye meyer baba ma chacha mama bondhu bondhur cousin vagne bhagne dada nana`,
		family:
			'মা আম্মু আম্মা বাবা আব্বু আব্বা বউ বস স্বামী ma ammu amma baba abbu abba bou boss shami husband',
		jest: `লজ্জায় শরমে হাসতে হাইসা হেসে গরমে ক্ষুধায় খিদায় খিদেয় ভুকে কৌতূহলে ঠান্ডায় শীতে বোর বোরিং আনন্দে খুশিতে হাঁটতে কাজের lojjay lojja shorome hashte haste hese gorome gorom khudhay khiday
			khidey thanday shite bore boring khushite hatte`,
		him: 'স্বামী স্বামি বর জামাই জামাইয়ে হাজবেন্ড শাশুড়ি শ্বশুর দেবর বয়ফ্রেন্ড shami swami bor jamai husband shashuri shoshur debor boyfriend',
		kin: 'আম্মু আম্মা আব্বু আব্বা মা বাবা দাদা দাদি দাদু নানা নানি নানু ammu amma abbu abba dada dadi dadu nana nani nanu',
		breath: 'শ্বাস নিঃশ্বাস নিশ্বাস শাস নিশ্বাসও দম shash sas shas dom nishash nisshash',
		night: 'রাত রাতে রাইত রাইতে রাতটা রাতেই রাতের raat rat rate raate rait raite',
		today: 'আজ আজকে আইজ আইজকা আজকা আজই আজকেই aj aaj ajke aijka aij ajka ajkei'
	},
	urgent: `
		{stay} {want} {not} * দুনিয়ায়|দুনিয়াতে|duniyay|duniyate
		ভাবি|মনে|vabi|bhabi|mone * {dying} যাই|jai
		{dying} যাই|jai ভাবি|মনে|vabi|bhabi|mone
		{dying} {going} কথা|চিন্তা|kotha|chinta
		তালা|tala দিয়ে|মেরে|diye|mere চলে|chole|cole
		থেকে|theke|ধরে|dhore {child} * কিছু|কিছুই|kichu|kichui|ভাত খায়নি|খায়নাই|khayni|khaynai|khaini
		থেকে|theke|ধরে|dhore {child} * কিছু|কিছুই|kichu|kichui খায়|খাইছে|খাই|khay|khaise {not}
		{child} * থেকে|theke|ধরে|dhore * কিছু|কিছুই|kichu|kichui খায়নি|খায়নাই|khayni|khaynai
		{child} * থেকে|theke|ধরে|dhore * কিছু|কিছুই|kichu|kichui খায়|খাইছে|khay|khaise {not}
		নিজের|nijer জীবন|জান|প্রাণ|jibon|jan * নিয়ে|নিব|নেব|নেবো|নিমু|দিব|niye|nibo|nebo
		স্লিপিং|sleeping পিল|pill|pills * {ate}|{eating}
		গলা|gola কাটব|কাটছে|কাটমু|katbo
		শারীরিক|sharirik নির্যাতন|অত্যাচার|nirjaton
		{kill} ফেলবে|ফালাইবো|লাইবো|felbe|falaibo বলছে|বলে|কয়|bole|bolse|bolche
		কোথাও|kothao যাওয়ার|থাকার|যাইবার|jawar|thakar {place}? {not}
		{breath} চলে|chole|cole {not}
		বুক|buk চেপে|chepe আসছে|ধরে|ধরছে|ashche|dhore
		হার্টে|hearte ব্যথা|ব্যাথা|betha
		{child} * চোখ|chokh খোলে|খুলছে|khole|khulche {not}
		মরব|মরবো|মরমু|মরুম|morbo|mormu
		মৃত্যু|মৃত্যুই|mrittu|mrityu * চাই|কামনা|চাচ্ছি|chai
		বাঁচব|বাঁচবো|বাচব|বাচবো|বাচমু|bachbo|bacmu {not}
		জীবন|জান|jibon|jan * রাখতে|রাখব|রাখবো|রাখমু|rakhte|rakhbo|rakhmu * {not}
		{me} মারতে|মারবার|মারত|marte আসে|আসছে|চায়|আইছে|আইয়ে|যায়|ashe|ase|ashche|chay|aise
		মারতে|marte আসে|আসছে|আইছে|ashe|ase|ashche {me}
		{him} * মারে|মারেন|মারছে|পেটায়|পিটায়|mare|maren|marse|pitay
		{me} * ধাক্কা|dhakka * দেয়|দিছে|দিয়েছে|মারে|dey|dise|mare
		ওদের|ওর|তার|স্বামীর|oder|or|tar|shamir ভয়ে|ডরে|bhoye|voye
		ভয়ে|ডরে|bhoye|voye * {home} {going}|ফিরতে|থাকতে|firte|thakte
		{home} থাকতে|thakte * ভয়|ডর|bhoy|voy পাই|pai * ওর|তার|সে|স্বামী|মারে
		পড়ে|pore গেছে|গেছেন|গেসে|গেলেন|gese|geche * জ্ঞান|হুঁশ|সেন্স|gyan|hush|sense {not}
		{kin} * জ্ঞান|সেন্স|gyan|sense নাই|নেই|nai|nei
		রক্ত|rokto * থামতেসে|বন্ধ|থামে|thamtese|thamtase|thame|bondo {not}
		{breath} * পারতেসে|পারতেসি|পারতাছে|partese|partesi|partasi|partase {not}
		হঠাৎ|hothat|hotat * কথা|kotha * {not}
		রাত|রাতে|rat|raat * কাটানোর|কাটাবার|katanor|katabar * {not}
		থাকার|thakar কোথাও|ঘর|বাসা|কোনো|kothao|ghor|basa|kono ঘর|বাসা|ghor|basa? {not}
		মাথার|mathar উপর|উপরে|upor * ছাদ|chad * {not}
		রাস্তায়|rastay * আছি|বসে|achi|asi|boshe
		{child}|{childObj} * খারাপভাবে|kharapvabe|kharapbhabe
		{child}|{childObj} * touch|টাচ kore|korse|koreche|করে|করেছে|করছে
		{all} * {pills} * khaye|khaiye|khay
		বিষ|bish|bis khaye|khaiye|khay
		{dying} যাওয়া|যাওয়াই|jaowa|jawa উচিত|দরকার|ভালো|ভাল|uchit|dorkar|valo|bhalo
		{child} * বাপ|বাপে|বাবা|আব্বু|মা|bap|baba|abbu * {hits}
		মাথা|মাথায়|matha|mathay * ফেটে|fete|ফাইট্টা * রক্ত|rokto
		খাবার|খাওন|khabar|dudh|দুধ {not} * {child}|{childObj}
		{dying} যাব|যাবো|যামু|যাইমু|যাইমুগা|যামুগা|jabo|jamu|jaimu|zaimu|zamu
		কয়|বলে|বলছে|বলেছে|koy|bole|bolse|bolche * {dying} যাবে|যাইবো|যাইব|jabe|jaibo|zaibo
		{self}|ওকে|তাকে|তারে|oke|take * {kill} করে|কইরা|kore? ফেলব|ফেলবো|ফালামু|লাইমু|করমু|ফেলবে|felbo|falamu|laimu|felbe
		{child} ke|re|রে|কে * {hits}
		{he} * পেটাচ্ছে|পিটাচ্ছে|পেটায়|পিটায়|পেটাইতেছে|পিটাইতেছে|মারতেছে|মারতাছে|pitay|petay|pitacche|marteche|martase
		{he} * দিয়ে|দিয়া|diye|diya মারে|মারছে|মেরেছে|মারতেছে|mare|marse|marche|mereche
		{he} * মারের|marer {me}
		marer|মারের আমারে|amare|amake
		হাত|পা|দাঁত|নাক|hat|haat|pa|nak ভেঙে|ভাইঙ্গা|ভাঙ্গি|bhangi|venge|bhenge দিয়েছে|দিছে|দিসে|dise|diyeche
		এসিড|অ্যাসিড|acid * মারবে|মারছে|মেরেছে|marbe|marse
		তেল|পানি|tel|pani * ছুড়ে|ঢেলে|chure|dhele মেরেছে|মারছে|দিয়েছে|দিছে|marse|dise
		ছ্যাঁকা|ছেঁকা|ছ্যাকা|cheka|sheka দেয়|দিছে|দিয়েছে|দিতাছে|dey|dise
		{home}|বেসমেন্টে|basement * আটকে|আটকায়ে|আটকাইয়া|atkay|atke রাখে|রেখেছে|রাখছে|rakhe|rakhse
		লুকিয়ে|লুকাইয়া|lukiye|lukay|lukaiya আছি|লিখছি|achi|asi|likhchi
		দরজা|জানালা|dorja|janala ভাঙছে|ভাঙতেছে|ভাঙতাছে|bhangche|vangche|vangtese
		দরজা|জানালা|dorja|janala ভেঙে|ভাইঙ্গা|bhenge|venge|bhangi * ঢুকেছে|ঢুকছে|ঢুকতেছে|dhukse|dhukche|dhuktese
		আমার|মেয়ের|amar|meyer * প্যান্ট|জামা|পায়জামা|pant|jama খোলে|খুলে|খুলতে|khole|khule
		চাচা|মামা|কাকা|খালু|ফুফা|chacha|mama|kaka|khalu * রাতে|rate * বিছানায়|লেপের|ঘরে|bichanay|leper|ghore * আসে|ase|ashe
		মেয়ে|মেয়েকে|মেয়ের|meye|meyeke * খতনা|খৎনা|khotna
		জোর|jor করেছে|করছে|করসে|korse|koreche * আমার|amar * সাথে|সঙ্গে|লগে|sathe|loge
		নগ্ন|ন্যাংটা|nude|nongra ছবি|chobi|pic|pics * চাইছে|চায়|চাচ্ছে|chay|chaise
		ঠোঁট|ঠোট|thot * নীল|nil|neel
		বুক|buk চেপে|ধরে|chepe|dhore * পড়ে|পড়ছে|pore|porse
		বুকে|buke * হাতি|hati
		শ্বাস|নিঃশ্বাস|নিশ্বাস|শাস|shash|sas|nishash {not}
		খিঁচুনি|খিচুনি|khichuni * ফেনা|fena
		ফেনা|fena * খিঁচুনি|খিচুনি|khichuni
		{child} * বড়ি|ট্যাবলেট|ক্যাপসুল|ব্যাটারি|bori|tablet|capsule|battery * {ate}|গিলেছে
		{child} * বড়ি|ট্যাবলেট|ক্যাপসুল|ব্যাটারি|bori|tablet|capsule|battery {eating} {done}
		টয়লেট|toilet ক্লিনার|cleaner|পরিষ্কারের * {ate}|{eating}
		indur|ইঁদুর|poka er|মারার oshudh|osudh|ওষুধ * {eating}|{ate}
		rail|রেল line|লাইন|লাইনে e? * shuye|শুয়ে|boshe
		গুলি|guli করবে|করব|করবো|মারবে|korbe|korbo|marbe
		{blade} মারবে|মেরেছি|মেরেছে|মারছি|মারছে|marbe|marsi|marse|mereche|mare
		{wed} না|na করলে|দিলে|korle * মেরে|মারবে|খুন|গুলি|জবাই|mere|marbe|khun
		তালা|tala বদলে|বদলাইয়া|bodlai|bodle * দিয়েছে|দিছে|dise|diyeche
		{today} * রাস্তায়|rastay * শুতে|থাকতে|ঘুমাতে|থাকব|ঘুমাব|shute|thakte|thakbo
		ফুটপাতে|footpath|footpathe e? এখন|ekhon|আছি|achi
		পড়ে|pore গেছে|গেছেন|গেসে|gese|geche * রক্ত|rokto
		{kin} * মেঝেতে|মাটিতে|mejhe|mejhete te? পড়ে|পড়া|pore|pora
		{kin} * চোখ|chokh খোলেন|খোলে|খুলছে|খুলছেন|khole {not}
		ঝুলে|jhule পড়ব|পড়বো|porbo
		{child}|{childObj} * থেকে|theke না|na খাওয়া|খেয়ে|khawa|kheye
		{childObj} * খাওয়ানোর|খাওয়াবার|খাবাইবার|খাওয়াব|khawanor|khawabo|khaoanor মতো|মত|কোনো|moto? কিছু|কুনতা|কিছুই|kichu|kichui|kunta? {not}
		{childObj} কী|কি|ki খাওয়াব|খাওয়াবো|খাওয়ামু|khawabo|khawamu|দিব|দেব
		{child} হারিয়ে|হারাইয়া|harai|hariye গেছে|গেসে|gese|geche
		{suicide}
		{suicideAll} {doing}|চেষ্টা|করতাম|korsi|kora|korum|krum|kortam|note|chesta
		{suicideAll} * চিন্তা|কথা|chinta|kotha
		{die} {want}
		{die} * {want}
		{dying} {going} * {want}
		{dying} {going} মন|mon চায়|চাইছে|chay|chai
		{want} * {dying} {will}
		{dying} {will} আমি|ami|আজ|আজকে
		আমি|আমিও|ami|আজ|আজকে|আজকেই|এখন|aj {dying} যাব|যাবো|যামু|যাইমু|jabo|jamu|jaimu|zaimu
		মরে|মইরা|মরি|more|moira গেলে|গেলেই|গেলাম|gele|gelei * ভালো|ভাল|বাঁচি|বাঁচতাম|শান্তি|valo|bhalo|shanti|santi
		মরতে|morte পারলে|দাও|দেন|দেও|parle|dao|den
		মরব|মরবো|মরমু|মরুম|morbo|mormu আমি|ami|আজ|আজকে|aj|এখন
		আমি|ami|আজ|আজকে|aj মরব|মরবো|মরমু|মরুম|morbo|mormu
		মরার|মরণের|morar চিন্তা|কথা|ইচ্ছা|প্ল্যান|চেষ্টা|chinta|kotha|iccha|chesta * ভাবি|ভাবছি|মাথায়|আসে|ঘুরে|ঘোরে|করি|করছি|করছে|হয়|vabi|bhabi|ashe|ase
		{self} * {finish} {doing}
		{self} * {kill}|মারতে|মারব|মারবো|মারমু|ফাঁসি|ফাঁস|গুলি|marte|marbo|marmu|guli
		{life} {finish} করতে|করব|করবো|করমু|করার|করি|korte|korbo|kormu|korar|kori
		{life} * {finish} {doing} {future}
		{finish} {doing} {future} {life}
		জান|জীবন|jan|jibon দিয়ে|দিয়া|diye|dia দেব|দেবো|দিব|দিবো|দিমু|দিতে|debo|dibo|dimu|dite
		জান|জীবন|jan|jibon দিমু|দিব|দিবো|দেব|দেবো|dimu|dibo|debo
		সব|সবকিছু|sob|shob কিছু|kichu? {finish} {doing} {future}|{want}
		{live} * {not}
		{live} চাইনা|চাইনে|চাইনি|chaina|saina
		{live} * চাইনা|chaina
		{not} {live} {want}
		{lived} {stay} * {not}|চাইনা|chaina
		বাঁচার|বাচার|bachar ইচ্ছা|ইচ্ছে|সাধ|শখ|iccha|icche|issa * {not}
		দুনিয়ায়|দুনিয়াতে|পৃথিবীতে|duniyay|duniyate * {stay}|থাকব|থাকবো|thakbo * {not}
		দুনিয়া|পৃথিবী|duniya থেকে|ছেড়ে|theke|chere * চলে|cole|chole {going}|{will}|{want}
		গলায়|গলাত|golay|golat * দড়ি|ফাঁস|ফাঁসি|রশি|ওড়না|উড়না|dori|fash|fashi|fasi|orna|roshi
		ফাঁসি|ফাঁস|ফাস|ফাসি|fashi|fasi|fash|phashi {future}|লাগাব|লাগাইমু|খাব|খেতে|নেবে|দেবে|দিবে|lagabo|lagaimu
		ফাঁসি|ফাঁসিতে|fashi|ফ্যানে|ফ্যানের|fan|fane * ঝুলব|ঝুলে|ঝুলতে|বেঁধে|বেঁধেছি|jhulbo|jhule|jhulte
		দড়ি|রশি|dori|roshi * ঝুলব|ঝুলে|টানিয়েছে|বেঁধেছি|বানিয়েছি|jhulbo|jhule
		ছাদ|ছাদে|ছাদের|ব্রিজ|ব্রিজের|ব্রীজ|সেতু|বারান্দা|জানালা|বিল্ডিং|তলা|chad|chhad|bridge|building|baranda|janala * লাফ|লাফিয়ে|লাফাব|লাফাবে|lafabe|ঝাঁপ|ঝাপ|ফাল|laf|laph|lafi|lafabo|jhap|fal
		লাফ|ঝাঁপ|ঝাপ|ফাল|laf|jhap|fal {future}|দেবে|দিবে|dibe|debe
		ট্রেনের|ট্রেন|গাড়ির|বাসের|লরির|train|trainer|gari|garir|bus|baser নিচে|নীচে|সামনে|তলে|niche|samne|shamne|tole * ঝাঁপ|ঝাপ|লাফ|পড়ব|পড়তে|মাথা|শুয়ে|যাব|jhap|laf|porbo|matha|shuye
		রেললাইনে|রেললাইনের|relline * শুয়ে|বসে|মাথা|shuye|boshe
		ডুবে|দুবে|dube মরতে|মরব|মরি|মরবো|মরে|morte|morbo
		নদীতে|পানিতে|nodite|panite * ঝাঁপ|ঝাপ|লাফ|jhap|laf {future}
		রগ|শিরা|শিরার|কবজি|কব্জি|রগটা|rog|shira|kobji|wrist * কেটে|কাটি|কাটছি|কাটব|কেটেছি|কাটতে|কাইটা|কাটমু|kete|kati|katchi|katbo|katsi
		হাত|হাতের|hat|haat|শরীর|পা * কাটি|কাটছি|কাটব|কাটতে|কাটতেছি|কাটিয়া|kati|katchi|katbo|katte|katsi
		হাত|hat|haat কেটে|কাইটা|kete|kaita {done}
		ব্লেড|ব্লেডে|blade দিয়ে|diye|দিয়া|এখন|হাতে * কাটি|কাটছি|কাটতে|কেটে|কাটা|শিরা|রগ|শিরার|kati|katchi|kete|kata
		{self} * কাটি|কাটছি|কাটতে|আঘাত|ক্ষতি|কষ্ট|পোড়াই|জখম|ব্যথা|মারি|aghat|khoti|kati|katchi|kosto|betha
		{self} {self}? নিজের|নিজেই ক্ষতি|আঘাত
		নিজের|nijer ক্ষতি|khoti {doing}|করছি|করেছি|korsi
		নিজের|nijer শরীর|শরীরে|গায়ে|হাত|shorir|hat|haat|gaye * কাটি|কাটছি|পোড়াই|পুড়াই|আঘাত|kati|katchi|porai|aghat
		{all} * {pills} * {ate}
		{all} * {pills} * {eating} {done}
		{pills} * {all} * {ate}
		{pills} * {all} * {eating} {done}
		অনেক|onek {pills} * {eating} {done}
		ঘুমের|ghumer {pills} * {eating} {done}
		{all} {pills} * গিলে|গিলেছি|গিলেছে|gile|gilsi
		{pills} {eating} * {dying}|{die}
		{pills} * জমিয়ে|জমাচ্ছি|জমাইছি|jomiye|jomacchi|jomaisi
		ওভারডোজ|ওভারডোস|ওভারডোজে
		overdose {doing}|korsi|korse|hoise|hoye
		বিষ|কীটনাশক|ব্লিচ|হারপিক|ডেটল|এসিড|অ্যাসিড|কেরোসিন|কেমিক্যাল|স্যাভলন|bish|bis|bleach|harpic|dettol|acid * {ate}|{eating}|খাব|খাবো|খামু|খাইমু|খেতে|পান|খেয়ে|khabo|khamu|khaimu|khete|khaite
		পোকার|ইঁদুরের|ইদুরের|তেলাপোকার|pokar|idurer ওষুধ|বিষ|oshudh|osudh|bish * {ate}|{eating}|খাব|খামু|khabo
		গায়ে|শরীরে|gaye * কেরোসিন|পেট্রোল|আগুন|kerosene|petrol|agun
		বিদায়|আমার|amar শেষ|sesh|shesh রাত|চিঠি|rat|raat|chithi
		মরার|সুইসাইড|suicide চিঠি|নোট|chithi|note
		{me} * {hits}
		{hits} {me}
		{he} * মারে|মারছে|মারেন|মেরেছে|মারসে|মারতেছে|মারতাছে|পেটায়|পিটায়|পেটাচ্ছে|পিটাচ্ছে|পেটাইছে|পিটাইছে|marteche|marche|marse|pitay|petay|pitaise {me}
		মারধর|মাইরধর|মারপিট|mardhor|mardor|marpit করে|করছে|করেছে|করেন|করত|করতেছে|করতাছে|খাই|খেতে|kore|korse|korche|korteche|koren
		{he} * মারধর|মাইর|চড়|থাপ্পড়|লাথি|ঘুষি|বেল্ট|লাঠি|mardhor|thappor|thapor|lathi|ghushi|belt দেয়|দিয়েছে|দিছে|মারে|মেরেছে|মারছে|করে|দিয়ে|dey|dise|mare|marse|kore|diye|diyeche
		বেল্ট|লাঠি|বেত|belt|lathi দিয়ে|diye|দিয়া {hits}
		মার|মাইর|mair|mar খাই|খাইতেছি|খাচ্ছি|khai|khacchi * স্বামীর|হাতে|রোজ|প্রতিদিন|জামাইর|shamir|hate|roj|protidin
		গায়ে|গাত|গা|gaye|gae|gaaye হাত|hat|haat তোলে|তুলে|তুলেছে|তোলেন|দেয়|দিছে|দিয়েছে|দেন|তুলছে|tole|dey|tule|dise|diyeche|tuleche|tulse
		হাত|hat|haat তোলে|তুলেছে|তোলেন|tole|tuleche গায়ে|আমার|gaye|amar
		নির্যাতন|অত্যাচার|টর্চার|nirjaton|ottachar|torture করে|করছে|করেন|করেছে|করতেছে|করতাছে|হচ্ছে|হইতেছে|kore|korche|korse|korteche|hocche
		নির্যাতনের|অত্যাচারের শিকার|হাত
		{me} * {kill} ফেলবে|ফেলবেন|ফেলব|ফালাইবো|ফালাইব|ফেলতে|ফেলছে|লাইবো|লাইব|লামু|করবে|করব|করার|করতে|করবো|felbe|felbo|falaibo|felte|laibo|korbe|korbo|korar|marbe
		{kill} ফেলব|ফেলবো|ফালামু|লাইমু|করব|করবো|করমু|felbo|falamu|laimu|korbo ওকে|তাকে|ওদের|সবাইকে|{me}|oke|take
		ওকে|তাকে|তারে|লোকটাকে|oke|take * {kill} ফেলব|ফেলবো|ফালামু|লাইমু|করব|করবো|করমু|felbo|falamu|laimu|korbo
		মেরে|মাইরা|মারি|খুন|জানে|প্রাণে|mere|maira|khun|jane|prane|পুড়িয়ে|জবাই ফেলার|করার|মারার|লাইবার|felar|korar|marar|করবে|korbe হুমকি|হুমকী|ভয়|humki|বলছে|বলে
		জানে|প্রাণে|jane|prane মেরে|মাইরা|মারি|mere|maira|mari
		পুড়িয়ে|পুড়াইয়া|গলা|puriye মারবে|মারতে|মারছে|কেটে|কাটছে|marbe
		খুন|জবাই|khun|jobai করবে|করব|করবো|korbe|korbo
		হুমকি|হুমকী|হুমকিও|humki দেয়|দিচ্ছে|দিছে|দিয়েছে|দেন|দিতেছে|দিতাছে|দিসে|dey|dicche|dise|diyeche|diteche
		{blade} নিয়ে|নিয়া|niya|হাতে|লইয়া|দেখিয়ে|দেখায়|ধরে|ধরেছে|niye|loiya|hate|dekhiye|dekhay|dhore * আসছে|আসে|দাঁড়িয়ে|মারতে|দৌড়|দৌড়াচ্ছে|হুমকি|ভয়|আটকে|তাড়া|তেড়ে|ঘুরছে|বাথরুমে|bathroom|বাইরে|বিদায়|ashche|asche|ase|dariye|marte|humki|voy|bhoy|tere
		{blade} দেখিয়ে|দেখায়|দেখাইছে|ধরে|ধরেছে|মেরেছে|মারছে|dekhay|dekhiye|dhore|dhoreche|marse|mereche
		হাতে|hate {blade}
		গলা|gola|গলায় টিপে|টিপি|টিপ|চেপে|চিপা|টিপা|চিপি|tipe|chepe|tipa|chipe ধরে|ধরেছে|ধরছে|ধরেছিল|ধরসে|মারতে|dhore|dhorse|dhorche|dhoreche|dhorsilo
		বালিশ|balish * চেপে|chepe
		চুল|মুঠি|chul ধরে|dhore * টেনে|মারে|টানে|মেরেছে|tene|mare
		ধর্ষণ|ধর্ষন|ধর্ষণের|ধর্সন|রেপ|রেইপ|বলাৎকার|শ্লীলতাহানি|dhorshon|dhorson|rape করেছে|করে|করছে|হয়েছি|হয়েছে|হইছি|হইছে|করসে|শিকার|করার|করা|কইরা|kora|korse|koreche|kore|korche|hoyechi|hoisi|hoyeche|shikar
		যৌন নির্যাতন|হয়রানি|হেনস্থা|হেনস্তা|অত্যাচার|সম্পর্ক
		জোর|jor|zor করে|করি|কইরা|করিয়া|kore|kori|koira * শারীরিক|সেক্স|সম্পর্ক|যৌন|বিছানা|বিছানায়|sex|somporko|sharirik
		{me} * আটকে|আটকাইয়া|তালা|তালাবদ্ধ|বন্দি|বন্দী|বেঁধে|বাইন্ধা|atke|atkaiya|tala|talabondho|bondi|bedhe|bandhi * রাখে|রেখেছে|রাখছে|রাখসে|মেরে|রাখছইন|rakhe|rakhse|rekheche|rakhche|rakhsoin
		{home} * আটকে|আটকাইয়া|তালা|তালাবদ্ধ|বন্দি|বন্দী|atke|tala|talabondho|bondi করে|মেরে|দিয়ে|মাইরা|kore|mere|diye? রাখে|রেখেছে|রাখছে|রাখসে|rakhe|rakhse|rekheche|rakhche
		তালা|tala মেরে|দিয়ে|মাইরা|লাগিয়ে|mere|diye|lagiye রাখে|রেখেছে|রাখছে|গেছে|চলে|rakhe|rakhse|rekheche|gese
		বের|বাইর|বার|বাইরে|বাইরো|বাহিরে|ber|bair|bar|baire হতে|অইতে|যেতে|হইতে|যাইতে|হইতে|আইতে|hote|jete|jaite|oite|hoite|zaite দেয়|দেন|দেই|দিচ্ছে|দেইন|dey|den|dicche|day {not}
		জোর|জোরে|জবরদস্তি|jor|zor|jobordosti করে|করি|কইরা|করিয়া|kore|kori|koira? * {wed}
		{wed} * জোর|jor|zor করে|করি|করছে|করতেছে|দিচ্ছে|দিতে|kore|korche|korse|korteche
		ইচ্ছার|মতের|অমতে|icchar|moter বিরুদ্ধে|birudhe|biruddhe? * {wed}
		{wed} দিয়ে|দিয়া|দিতে|diye|dite দেবে|দিবে|দিচ্ছে|দিতেছে|debe|dibe|dicche * চাই|রাজি|chai|raji {not}
		{himOf} * ভয়|ডর|voy|bhoy|dor|vy
		স্বামীর|জামাইর|শ্বশুরবাড়ির|shamir|jamair ভয়ে|ডরে|bhoye|voye
		{home} ফিরতে|যেতে|যাইতে|ফিরতাম|যাইতাম|ফেরত|firte|jete|jaite|zaite * ভয়|ডর|voy|bhoy|dor|vy
		জীবন|জীবনের|প্রাণের|জানের|প্রাণ|jiboner|praner|janer নিয়ে? * ভয়|ভয়ে|voye|ঝুঁকি|ঝুঁকিতে|আশঙ্কা|বিপদে|বিপদ|সংশয়|হুমকি|হুমকিতে|bhoy|voy|jhuki|bipod|bipode
		আমি|আমরা|ami|amra * নিরাপদ|নিরাপদে|nirapod|nirapode বোধ|bodh|feel? করি|করছি|kori|korchi? {not}|নই
		{home} * নিরাপদ|নিরাপদে|nirapod|nirapode|সেফ|safe মনে|বোধ|লাগে|mone|bodh|lage? করি|হয়|kori|hoy? {not}|নই
		{childObj} * {hits}|মারি|মারধর|মারব
		{childObj} মারছে|মারে
		{childObj} * যৌন|ধর্ষণ|নির্যাতন|ছোঁয়|ছুঁয়েছে|ছুঁয়|স্পর্শ|আঘাত|ক্ষতি|পোড়|পুড়িয়ে|ঝাঁকি|nirjaton|rape|dhorshon|khoti|aghat|choy|chuyeche|touch
		{child} সাথে|সঙ্গে|লগে|sathe|shathe|loge * খারাপ|নোংরা|জোর|kharap|nongra কাজ|কাম|kaj|kam?
		{child} গায়ে|শরীরে|গাত|gaye|gae * হাত|মাইর|hat|haat
		খারাপ|নোংরা|গোপন|kharap|gopon|nongra ভাবে|জায়গায়|জায়গায়|bhabe|vabe|jaygay * হাত|ছোঁয়|ধরে|touch|hat|dhore|choy
		{child} বিপদে|ঝুঁকিতে|নিরাপদ|bipode|jhukite|nirapod না|নয়|আছে|পড়েছে|na|noy|ache?
		বুকে|বুকের|বুকো|বুকত|বুক|buke|buker|buko|bukot|buk * ব্যথা|ব্যাথা|বেথা|বিষ|চাপ|যন্ত্রণা|ব্যথায়|চাপা|betha|byatha|batha|bish|chap|betar|byetha
		{breath} * পারছি|পারছে|পারছেন|পারি|পারে|পারতেছি|পারতেছে|পারতাছি|ফাররাম|ফারের|পারছিনা|parchi|parche|parchen|parsi|parse|pari|pare|parteche|partesi|farram|farer {not}|nai
		{breath} * পারছিনা|পারছেনা|parchina
		{breath} নিচ্ছে|নিচ্ছেন|নেয়|নেন|নিতেছে|ফেলছে|চলছে|নেয়না|nicche|niccen|ney|niteche|nisse|felche {not}|নাই
		শ্বাস|নিঃশ্বাস|নিশ্বাস|শাস|দম|shash|sas|dom|nishash|nisshash নিতে|নেওয়ার|নিতেই|nite|নিতাম * কষ্ট|সমস্যা|kosto|koshto|somossa হচ্ছে|হইতেছে|হইতাছে|অর|অইতাছে|hocche|hoiteche|hoitese|hosse
		শ্বাসকষ্ট|shashkosto|shaskosto|shashkoshto * হচ্ছে|বেড়ে|বাড়ছে|হইতেছে|শুরু|hocche|bere|barche|hoiteche|shuru
		শ্বাস|নিঃশ্বাস|নিশ্বাস|দম|shash|dom|nishash বন্ধ|আটকে|bondho|bondo|atke হয়ে|হইয়া|হচ্ছে|আসছে|যাচ্ছে|গেছে|hoye|hocche|ashche|jacche|gese
		হার্ট|heart|হাট অ্যাটাক|এটাক|এ্যাটাক|অ্যাটাক|এট্যাক|attack|atack|atak * হয়েছে|হচ্ছে|করেছে|হইছে|করছে|হইতেছে|করতেছে|হইসে|অইছে|hocche|hoyeche|hoise|korse|korche|hoiche|hosse|hoitase|hoitese|korteche
		স্ট্রোক|ইস্ট্রোক|স্টোক|stroke|strok * হয়েছে|হচ্ছে|করেছে|হইছে|করছে|হইতেছে|করতেছে|অইছে|করেছেন|করছেন|করলেন|hocche|hoyeche|hoise|korse|korche|hoiche|korsen|koreche|korechen
		মুখ|মুখের|মুখটা|mukh|muk|mukher * বেঁকে|বেকে|বাঁকা|বাকা|বেকা|ঝুলে|beke|beka|banka|baka|jhule
		কথা|kotha জড়িয়ে|জড়ায়|জড়াইয়া|আটকে|joriye|joray|joraya * যাচ্ছে|গেছে|যায়|jacche|gese|jay
		এক|একপাশ|একপাশে|একদিক|শরীরের|হাত|ek|hat|shorirer পাশ|দিক|পা|অংশ|pash|dik|pa? * অবশ|ওবশ|obosh|obos|প্যারালাইজড
		রক্ত|রক্তপাত|রক্ত|rokto|roktopat|lou|লউ * বন্ধ|থামছে|থামে|থামতেছে|থামতাছে|থামানো|bondho|bondo|thamche|thame|thamteche|thamse * {not}
		অনেক|প্রচুর|খুব|বেশি|গলগল|অতিরিক্ত|onek|prochur|khub|besi|beshi * রক্ত|rokto * পড়ছে|যাচ্ছে|পড়তেছে|বের|ঝরছে|যার|পড়ে|ঝরে|পরতেছে|porche|jacche|porteche|ber|jhorche|portese|porse
		রক্তক্ষরণ|রক্তবমি|roktobomi|roktokhoron
		রক্ত|rokto বমি|bomi
		বমিতে|কাশিতে|bomite|kashite * রক্ত|rokto
		গর্ভবতী|প্রেগন্যান্ট|pregnant * রক্ত|rokto|ব্লিডিং|bleeding
		অজ্ঞান|অচেতন|বেহুঁশ|বেহুশ|বেহুস|oggan|ogyan|behush|ocheton
		হুঁশ|হুশ|hush|hus * {not}
		জ্ঞান|gyan|gan হারিয়েছে|হারাইছে|হারিয়ে|হারায়|ফিরছে|ফেরে|ফিরতেছে|hariye|haraise|firche|fire
		সাড়া|sara|shara দিচ্ছে|দেয়|দিচ্ছেন|দিতেছে|দিচ্ছেনা|dicche|dey|diteche {not}
		জাগছে|নড়ছে|জাগতেছে|নড়তেছে|জাগে|নড়ে|জাগানো|jagche|norche|jagteche|norteche|jagse {not}|যাচ্ছে
		পড়ে|পইড়া|pore|poira * উঠতে|নড়তে|uthte|norte পারছে|পারতেছে|পারছি|পারছেন|parche|parteche|parchi|parse {not}
		খিঁচুনি|খিচুনি|খিচুনী|khichuni|khisuni * হচ্ছে|উঠেছে|উঠছে|হইতেছে|হয়েছে|শুরু|আসছে|হইছে|hocche|uthse|hoiteche|hoyeche|shuru|hoise
		{child} * নেতিয়ে|নেতাইয়া|নিস্তেজ|নীল|netiye|nistej|nil|neel পড়েছে|পড়ছে|হয়ে|হইয়া|হচ্ছে|পড়ে|poreche|porse|hoye|hocche|pore
		নীল|নীলা|nil|neel হয়ে|হইয়া|hoye|hoiya গেছে|যাচ্ছে|গেসে|গেছইন|gese|jacche|geche
		{home}|কিচেনে|রান্নাঘরে আগুন|agun লেগেছে|লাগছে|ধরেছে|lagse|legeche|lagche
		{stay}|ঘুমানোর|ঘুমাবার|ঘুমাইবার|শোবার|শোয়ার|গোঁজার|ঘুমাইতে|ghumanor|ghumabar|shobar|shoar * {place} * {not}
		{night} {today}? কোথায়|কই|কোনানো|kothay|koi * থাকব|থাকবো|ঘুমাব|ঘুমাবো|যাব|যাবো|থাকমু|ঘুমামু|থাকতাম|কাটাব|thakbo|ghumabo|jabo|thakmu|ghumamu|katabo
		{night} * কোথায়|কই|kothay|koi * থাকব|থাকবো|ঘুমাব|ঘুমাবো|থাকমু|ঘুমামু|থাকতাম|কাটাব|thakbo|ghumabo|thakmu|ghumamu|katabo
		যাওয়ার|যাবার|jawar|jabar কোনো|কোন|kono|kuno? {place} {not}
		{night} * রাস্তায়|রাস্তাত|পার্কে|গাড়িতে|স্টেশনে|rastay|parke|garite * আছি|থাকব|থাকমু|থাকতে|ঘুমাব|ঘুমাতে|কাটাব|দাঁড়িয়ে|achi|thakbo|ghumabo|katabo|thakmu
		রাস্তায়|রাস্তাত|পার্কে|গাড়িতে|স্টেশনে|ফুটপাতে|rastay|parke|garite|statione|footpathe * ঘুমাই|ঘুমাচ্ছি|ঘুমাতে|ঘুমাইতেছি|ঘুমাইতাছি|থাকছি|থাকি|শুয়ে|দাঁড়িয়ে|কাটাচ্ছি|ghumai|ghumacchi|ghumate|thaki|thakchi|shuye|dariye
		{home} থেকে|থাকি|থনে|থেইকা|থন|theke|thaki|thone|theika|thika * বের|বাইর|বার|তাড়িয়ে|খেদাইয়া|ber|bair|bar|tariye করে|করি|কইরা|kore|kori|koira? দিয়েছে|দিছে|দিছইন|দিল|দিয়েছেন|দিতেছে|দিচ্ছে|দিসে|diyeche|dise|diche|diteche|dicche|dilo
		{me}|স্বামী|shami|জামাই|বাড়িওয়ালা|ল্যান্ডলর্ড|landlord|বাবা|আব্বা * বের|বাইর|বার|ber|bair করে|করি|কইরা|kore|kori|koira দিয়েছে|দিছে|দিছইন|দিল|দিয়েছেন|দিসে|diyeche|dise|diche|dilo
		{child} * খাওয়ানোর|খাওয়াবার|খাবাইবার|খাবার|খাওয়াব|খাওয়াবো|খাওন|দুধ|ফর্মুলা|khawanor|khabar|khawabo|khawabar|dudh|formula মতো|মত|কিছু|কোনো|কিছুই|কুনতা|টাকা|আর|moto|kono|taka? কিছু|কিছুই|কুনতা|kichu|kichui|kunta? {not}|শেষ
		{child} * খেতে|খাইতে|খাইবার|khete|khaite দেওয়ার|দেয়ার|দিতে|দিবার|dewar|dite|dibar * {not}
		{child} * না|na খেয়ে|খাইয়া|kheye|khaiya আছে|থাকে|রইছে|ঘুমায়|ঘুমিয়েছে|ঘুমাইছে|কাঁদছে|ache|thake|ase|ghumay|ghumaise
		{child} * ক্ষুধার্ত|ভুখা|উপোস|অভুক্ত|khudharto|upos|bhuka
		{today}|{night} * খাবার|খাওয়ার|খাওন|খাইবার|খাওয়ানোর|khabar|khawar|khaibar কিছু|কিছুই|কোনো|মতো|মত|কুনতা|kichu|kichui|kono|moto|kunta? {not}
		দিন|দিনে|কাল|গতকাল|পরশু|কালকু|din|kal|gotokal|kalke থেকে|ধরে|থাকি|যাবত|theke|dhore|thaki? * কিছু|কিছুই|ভাত|খাবার|কুনতা|kichu|kichui|bhat|kunta খাইনি|খাইনাই|খাইতে|খেতে|khaini|khainai|khete পারিনি|পাইনি|পাই|{not}?
		দিন|দিনে|কাল|গতকাল|পরশু|কালকু|din|kal|gotokal|kalke থেকে|ধরে|থাকি|যাবত|theke|dhore|thaki? * কিছু|কিছুই|খাবার|কুনতা|kichu|kichui|kunta খাই|খাইছি|khai|khaisi {not}
		দুই|দুইদিন|দুদিন|তিন|তিনদিন|চারদিন|dui|tin|duidin|tindin দিন|din? ধরে|dhore|থেকে? * না|na খেয়ে|খাইয়া|kheye|khaiya
		অ্যাম্বুলেন্স|এম্বুলেন্স|এ্যাম্বুলেন্স|ambulance লাগবে|ডাকেন|ডাকো|পাঠান|দরকার|lagbe|daken|dako|pathan
		পুলিশ|পুলিশকে|police|polish ডাকেন|ডাকো|পাঠান|দরকার|daken|dako|pathan
		{me} বাঁচান|বাঁচাও|বাচান|বাচাও|bachan|bachao
		আওয়াজ|কণ্ঠ|awaj * বলছে|বলে|bole|bolche * মারো|মারতে|মেরে|মরতে|মরে|maro|marte|more`,
	soft: `
		{lived} থেকে|থাকিয়া|থাইকা|theke|thaika * লাভ|মানে|labh|lav|mane
		{lived} থাকার|thakar * মানে|অর্থ|কারণ|দরকার|mane|ortho|karon|dorkar * {not}
		{life} * মানে|অর্থ|উদ্দেশ্য|mane|ortho * {not}
		{life} উপর|নিয়ে|প্রতি|upor|niye? বিরক্ত|ক্লান্ত|অতিষ্ঠ|ঘৃণা|birokto|klanto|ghrina
		কিসের|kiser জন্য|jonno * বাঁচব|বাঁচবো|bachbo
		আমাকে|আমারে|amake|amare ছাড়া|ছাড়াই|chara|charai * ভালো|ভাল|valo|bhalo|সুখে
		আমি|ami না|na থাকলে|থাকলেও|থাকলেই|thakle|thakleo * ভালো|ভাল|কিছু|কারও|valo|bhalo|karo|kichu
		বোঝা|bojha|বুঝা আমি|ami|হয়ে|হইয়া|hoye
		সবার|সবার|পরিবারের|shobar|sobar উপর|জন্য|কাছে|upor|jonno? একটা|ekta|এক? বোঝা|bojha
		আর|ar সহ্য|shojjo|shojo|sojjo * {not}
		আর|ar পারছি|পারতেছি|পারি|পারতাছি|ফাররাম|parchi|partesi|parsi|pari {not}
		হাল|hal ছেড়ে|chere
		ঘুমিয়ে|ঘুমাই|ghumiye|ghumai * আর|ar {not} উঠলে|জাগলে|উঠি|uthle|jagle|uthi
		আল্লাহ|আল্লায়|allah|allay * তুলে|নেয়|নিয়ে|tule|ney|niye
		হারিয়ে|harai|hariye {going} ইচ্ছা|মন|চাই|iccha|icche|mon|chai
		না|na জন্মালে|জন্মালেই|জন্মাইলে|jonmale|jonmalei
		সবার|shobar|sobar কাছে|থেকে|kache|theke * মাফ|বিদায়|maf|biday
		{self} ঘৃণা|ঘেন্না|ghrina|ghenna
		কোনো|কোন|kono আশা|পথ|asha|poth|উপায় দেখি|dekhi? {not}
		ভবিষ্যৎ|ভবিষ্যত|bhobishot * {not}
		ওকে|তাকে|উনাকে|oke|take|unake ভয়|voy|bhoy পাই|লাগে|pai|lage
		পাসপোর্ট|ফোন|টাকা|passport|phone|taka * কেড়ে|নিয়ে|kere|niye নেয়|রাখে|রেখেছে|নিছে|ney|rakhe|rakhse
		পিছু|পিছে|pichu|piche * নেয়|করছে|লাগছে|ney|korche
		ফ্রিজ|fridge|freez * খালি|khali
		গৃহহীন|ঘরহারা|homeless হয়ে|আমি|hoye|ami`,
	past: pastBn,
	calm: calmBn,
	situations: situationsBn
};
