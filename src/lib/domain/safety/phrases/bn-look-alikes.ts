/** What is over or denied, in Bengali: see `DangerPhrases.past`. */
export const pastBn = `
	বছর|একসময়|ছোটবেলায়|bochor|eksomoy|chotobelay * {suicide}|{suicideAll} চেষ্টা|কথা|chesta|kotha? করেছিলাম|করছিলাম|ভাবতাম|করতে|korechilam|korsilam|vabtam|bhabtam|korte চেয়েছিলাম|চাইছিলাম|ceyechilam?
	বছর|একসময়|ছোটবেলায়|bochor|eksomoy * {die} {want}|চাইতাম|চেয়েছিলাম
	{suicide}|{suicideAll} {doing} {want}? {not}|চাইনা|chaina
	{suicide}|{suicideAll} কথা|চিন্তা|kotha|chinta ভাবি|ভাবছি|করি|করছি|vabi|bhabi|kori {not}
	{die} {want} {not}
	{dying} {going} {want} {not}
	{self} ক্ষতি|আঘাত|khoti {doing} {want}? {not}|চাইনা
	{me} * মারত|মারতো|মারতেন|পেটাত|পেটাতো|marto|marten|petato
	{he} মারত|মারতো|মারতেন|পেটাত|পেটাতো|marto|marten
	বছর|ছোটবেলায়|bochor|chotobelay * ধর্ষণ|ধর্ষন|রেপ|dhorshon|rape * হয়েছিলাম|করেছিল|হইছিলাম|hoyechilam|korsilo|korechilo`;

/** Idiom, grief and news of others, in Bengali: see `DangerPhrases.calm`. */
export const calmBn = `
		মাথা|matha খেয়ে|খাচ্ছে|খায়|kheye|khacche|khay
	{person} * {suicide}|{suicideAll} করেছে|করেছিল|করেছেন|করেছিলেন|করছিল|koreche|korechilo|korsilo|korse|korechen
	{person} * {suicide}|{suicideAll} করে|kore মারা|mara
	{person} * ফাঁসি|ফাঁস|fashi|গলায় নিয়ে|দিয়ে|niye|diye মারা|mara
	{person} er? {suicide}|{suicideAll} er? পর|পরে|পরের|por|pore|porer
	{suicide}|{suicideAll} er? পর|পরে|পরের|por|pore|porer থেকে|theke?
	আত্মহত্যায়|আত্মহত্যাতে|সুইসাইডে|আত্মহত্যার|suicide|suicide e? * হারিয়েছি|হারিয়েছে|হারিয়েছেন|হারানো|হারাইছি|মারা|শোক|hariyechi|haraisi|mara
	{suicide}|{suicideAll} প্রতিরোধ|প্রতিরোধের|প্রতিরোধে|প্রতিরোধী|ঠেকানো|ঠেকাতে|রোধ|রোধে|prevention|protirodh|protirodher|protirodhe
	{suicide}|{suicideAll} নিয়ে|বিষয়ে|বিষয়ক|উপর|সম্পর্কে|niye|bishoye|upor * বই|সিনেমা|ফিল্ম|কোর্স|সেমিনার|আলোচনা|ট্রেনিং|প্রশিক্ষণ|ক্লাস|নাটক|boi|cinema|film|course|seminar|training|class
	{jest} {jest}? আমি|ami? {dying} {will}|{going}|যাচ্ছি|গেলাম|গেছি|গেল|গেলো|jacchi|gelam|gesi|gelo {want}? আমি|ami|আজ|aj?
	{jest} {jest}? আমি|ami? মরব|মরবো|মরমু|morbo|mormu|মরতে|morte|{want}? {want}?
	ব্যথা|ব্যথায়|কোমর|কোমরটা|হাঁটু|হাঁটুর|গরম|কাজ|কাজের|মশা|betha|komor|hatu|gorom|kaj|mosha ব্যথা|ব্যথায়|চাপ|betha|chap? {me} {kill} ফেলছে|ফেলল|ফেলতেছে|felche|felse|felteche
	{me} ব্যথা|গরম|কাজ|betha|gorom {kill} ফেলছে|felche
	{family} {me}? {kill} ফেলবে|ফেলবেন|করবে|felbe|felben|korbe যদি|jodi|হাহা? * ভুলে|ভুলি|দেরি|ফেল|দেরী|bhule|vule|bhuli|deri|late|fail
	{family} {me}? {kill} ফেলবে|felbe * দেরি|deri|ভুল|late|lol
	মাছ|মশা|মাছি|তেলাপোকা|ইঁদুর|ছক্কা|গোল|mach|mosha|machi|idur|chokka|gol মারা|মারার|মারতে|মারে|মেরে|মারছে|মেরেছে|mara|marar|marte|mare|mere|marse {want}?
	{he} * ছক্কা|গোল|মাছ|মশা|chokka|gol|mach|mosha মারে|মারছে|মেরেছে|মারতেছে|mare|marse|marteche
	{me} ফোন|ফোনে|phone|call মারে|mare
	দাবায়|লুডুতে|ক্যারামে|খেলায়|তাসে|dabay|ludute|khelay|carrome {me} * মেরে|পিটিয়ে|মারে|মারছে|mere|mare|marse
	{me} * দাবায়|লুডুতে|ক্যারামে|খেলায়|dabay|ludute|khelay মারে|মারছে|mare|marse
	পেঁয়াজ|পেয়াজ|সবজি|মাছ|মাংস|তরকারি|রান্না|ফল|peyaj|piyaj|sobji|shobji|mach|mangsho|ranna * হাত|আঙুল|hat|haat|angul কেটে|kete {done}|গেছে|গেসে|gese|geche
	একা|একলা|eka|ekla একা|একলা|eka|ekla? {live} {want}? {not}|চাইনা|chaina
	একা|একলা|eka|ekla একা|একলা|eka? {lived} {stay} {want}? {not}|চাইনা|chaina
	গত|goto? বছর|মাসে|মাস|bochor|mash আগে|age? * হার্ট|heart অ্যাটাক|এটাক|এ্যাটাক|attack|atack হয়েছে|করেছে|হইছে|হইসে|hoyeche|hoise|korse|hoisilo
	গত|goto? বছর|মাসে|মাস|bochor|mash আগে|age? * স্ট্রোক|stroke হয়েছে|করেছে|হইছে|করেছেন|hoyeche|hoise|korse|koreche
	অজ্ঞান|oggan|ogyan করে|kore * অপারেশন|সার্জারি|operation|surgery
	অজ্ঞান|oggan|ogyan হয়ে|hoye গিয়েছিলাম|গিয়েছিল|গেছিলাম|giyechilam|gesilam|giyechilo
	নাক|নাকে|নাক দিয়ে|nak|nake|মাড়ি|দাঁত * রক্ত|rokto * পড়ে|পড়ছে|যাচ্ছে|pore|porche
	নাক|nak বন্ধ|bondho * {breath} * পারছি|পারি|parchi|pari {not}
	{life} {finish} {doing} দিল|দিছে|দিয়েছে|dilo|dise
	কাজ|কাজগুলো|রান্না|পড়া|হোমওয়ার্ক|বই|kaj|ranna|pora|homework সব|sob|shob? {finish} {doing} {future}|{want}
	সব|sob|shob কাজ|কাজগুলো|রান্না|পড়া|kaj|ranna|pora {finish} {doing} {future}|{want}
	রোজা|রোজায়|roja|roza * কিছু|kichu|খাবার খাইনি|খাই|khaini|khai {not}?
	কাল|দিন|গতকাল|kal|din থেকে|theke রোজা|roja|roza * কিছু|kichu? খাইনি|খাই|khaini|khai {not}?
	চা|কফি|ফোন|ইন্টারনেট|cha|phone|wifi ছাড়া|ছাড়া|chara|না|na * {dying} যাব|যাবো|যামু|jabo|jamu
	সবাই|সবাইকে|sobai|shobai * মরব|মরবো|মরতে|morbo|morte
	সিঁড়ি|সিড়ি|গরম|গরমে|কাজ|কাজে|shiri|siri|gorom|gorome|kaj {me}? মেরে|মাইরা|mere ফেলবে|ফেলল|ফেলতেছে|felbe|fello
	জন্য|লাগি|jonno|lagi জান|প্রাণ|জীবন|jan|pran|jibon দিয়ে|দিতে|দিব|দেব|diye|dite|dibo|debo দিতে|দেব|পারি|dite|pari? পারি|pari?`;
