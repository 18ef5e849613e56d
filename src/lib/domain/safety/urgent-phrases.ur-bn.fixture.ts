/** Urdu, in its own script and in Latin letters as it sounds. One sentence a line, invented here. */
export const SAID_UR = {
	urgent: `
		ہر وقت خودکشی کے خیال آتے ہیں
		میں مر جانا چاہتی ہوں
		mujhe ab nahi jeena
		dil karta hai khud ko khatam kar loon
		میں نے نیند کی ساری گولیاں نگل لی ہیں
		بلیڈ سے اپنے بازو کاٹتی ہوں
		mera shohar roz marta hai mujhe
		سسرال والے مجھے مارتے پیٹتے ہیں
		wo kehta hai jaan se maar doonga
		ابا میری زبردستی شادی کروا رہے ہیں
		دو دن سے مجھے کمرے میں بند کر رکھا ہے
		ustad ne meri beti ko galat jagah chhua
		امی کے سینے میں بہت سخت درد اٹھا ہے
		abbu ko saans nahi aa raha
		دادی کا چہرہ ٹیڑھا ہو گیا ہے اور بول نہیں پا رہیں
		khoon nahi ruk raha
		بچہ نیلا پڑ گیا ہے
		aaj raat hamare paas sonay ki jaga nahi hai
		بچوں کو کھلانے کے لیے آج کچھ بھی نہیں ہے`,
	soft: `
		اب جینے کا کوئی مقصد نہیں رہا
		main sab ke liye bojh ban gaya hoon
		میرے بغیر گھر والے زیادہ خوش رہیں گے
		ab mujh se bardasht nahi hota
		زندگی سے تنگ آ گیا ہوں
		sab ko khuda hafiz keh diya hai hamesha ke liye
		کاش میں پیدا نہ ہوا ہوتا
		pehla shohar mujhe marta tha
		دس سال پہلے خودکشی کی کوشش کی تھی`,
	calm: `
		میرے شوہر کا دو مہینے پہلے انتقال ہوا
		میرے کزن نے پچھلے سال خودکشی کر لی
		bhai ki khudkushi ke baad se ammi akeli hain
		خودکشی کی روک تھام کا کورس کرنا ہے
		hans hans ke mar jaungi in ke lateefon se
		بھوک سے مر رہی ہوں، لنچ کہاں ملے گا
		گھٹنوں کے درد نے تو مار ڈالا
		biwi maar dalegi agar doodh lana bhool gaya
		وقت مارنے کے لیے کوئی مشغلہ چاہیے
		machar marne ki dawa kahan milti hai
		کرکٹ میں بیٹے نے چھکا مارا
		abbu ko teen saal pehle dil ka daura para tha
		فالج کے بعد ورزش کی کلاس ڈھونڈ رہا ہوں
		sabzi kaatte hue ungli kat gayi
		اکیلے جینا نہیں چاہتی، دوست بنانے ہیں
		ghar mein band reh reh kar bore ho gayi hun
		دمے کے لیے سانس کی ورزش
		bachay school se bhooke aate hain
		بے گھر لوگوں کی مدد کرنا چاہتا ہوں`
} as const;

/** Bengali, with Sylheti and the everyday speech of Dhaka, in its own script and in Latin letters as it sounds. */
export const SAID_BN = {
	urgent: `
		সারাদিন আত্মহত্যার কথা ভাবি
		আমার আর বেঁচে থাকতে ইচ্ছা করে না
		ami more jete chai
		nijeke mere felte iccha kore
		এক পাতা ঘুমের ট্যাবলেট খেয়ে ফেলেছি
		ব্লেড দিয়ে হাত কাটি প্রতিদিন
		আমার স্বামী আমাকে রোজ পেটায়
		shoshur barir lok amake mardhor kore
		জামাইয়ে কইছে আমারে জানে মারি লাইবো
		বাবা আমাকে জোর করে বিয়ে দিতে চায়
		ghore talabondho kore rakhse amake
		চাচা আমার মেয়ের গায়ে হাত দিয়েছে
		আব্বার বুকে খুব ব্যথা করছে
		amma shash nite parche na
		দাদির মুখ বেঁকে গেছে, কথা বলতে পারছেন না
		রক্ত পড়া থামছে না
		বাচ্চাটা নিস্তেজ হয়ে গেছে
		aj rat e thakar kono jayga nai
		বাচ্চাদের আজ খেতে দেওয়ার কিছু নেই
		ফাঁসি দিতে মন চায়`,
	soft: `
		বেঁচে থেকে কোনো লাভ নেই
		ami shobar upor ekta bojha
		আমাকে ছাড়াই ওরা ভালো থাকবে
		ar shojjo hocche na
		জীবনের উপর বিরক্ত হয়ে গেছি
		সবার কাছে বিদায় নিয়ে ফেলেছি
		amar jibon er kono mane nai
		দশ বছর আগে আত্মহত্যার চেষ্টা করেছিলাম
		আগের স্বামী আমাকে মারত`,
	calm: `
		আমার স্বামী গত মাসে মারা গেছেন
		আমার ভাগ্নে গত বছর আত্মহত্যা করেছে
		bon er suicide er por theke ghum hoy na
		আত্মহত্যা প্রতিরোধের প্রশিক্ষণ নিতে চাই
		হাসতে হাসতে মরে যাব
		khiday more jacchi, lunch koi
		লজ্জায় মরে যেতে ইচ্ছা করে
		bou amake mere felbe jodi dudh ana bhule jai
		সময় মারার জন্য কিছু একটা চাই
		হাঁটুর ব্যথা আমাকে মেরে ফেলছে
		mosha marar spray kothay pabo
		তিন বছর আগে আব্বার হার্ট অ্যাটাক হয়েছিল
		স্ট্রোকের পরে ফিজিওথেরাপি
		peyaj katte giye hat kete gese
		একা একা বাঁচতে চাই না, বন্ধু খুঁজছি
		শ্বাসের ব্যায়াম শেখার ক্লাস
		sharadin ghore bondi thake bore lage
		গৃহহীন মানুষকে সাহায্য করতে চাই
		ছেলের বিয়ের কেনাকাটা করতে যাব`
} as const;
