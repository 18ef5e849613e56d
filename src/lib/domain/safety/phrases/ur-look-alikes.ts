/** What is over or denied, in Urdu: see `DangerPhrases.past`. */
export const pastUr = `
	سال|سالوں|برس|کبھی|saal|sal|saalon|kabhi * خود|khud? {suicide}|{kushi} کی|ki|کرنے|karne? کی|ki? * کوشش|سوچا|سوچتا|سوچتی|خیال|koshish|socha|sochta|sochti|khayal کی|ki|آتے|ate? تھی|تھا|تھے|thi|tha|the
	سال|سالوں|برس|کبھی|saal|sal|saalon|kabhi * {self} کو|ko * مارنے|ختم|نقصان|کاٹ|کاٹتی|کاٹتا|marne|khatam|nuqsan|kaatti * تھی|تھا|thi|tha
	سال|سالوں|برس|کبھی|saal|sal|saalon|kabhi * {die} * {want} * تھا|تھی|tha|thi
	خود|khud? {suicide}|{kushi} {not} کر|کرنا|کروں|کرنی|کرنے|kar|karna|karun|karni|karne
	خود|khud? {suicide}|{kushi} کا|کے|کی|ka|ke|ki * ارادہ|خیال|خیالات|سوچ|بارے|irada|khayal|soch|bare * {not} سوچ|سوچتا|سوچتی|آتے|آتا|soch|sochta|sochti|ate?
	{die} {not} {want}
	{self} کو|ko نقصان|nuqsan|nuksan {not}
	مارتا|مارتی|مارتے|پیٹتا|پیٹتے|پیٹتی|marta|marti|marte|martay|peetta|peette تھا|تھے|تھی|tha|the|thi|thay
	{me} * مارتا|مارتی|مارتے|پیٹتا|پیٹتے|پیٹتی|marta|marti|marte|martay|peetta|peette تھا|تھے|تھی|tha|the|thi|thay
	{he} {me}? * مارتا|مارتی|مارتے|پیٹتا|پیٹتے|marta|marti|marte تھا|تھے|تھی|tha|the|thi|thay
	بچپن|bachpan میں|mein|main|me * {hits}
	سڑک|sarak|گاڑی|gari پر|میں|par|pe|mein سوتا|سوتی|سوتے|sota|soti|sote تھا|تھی|تھے|tha|thi|the
	{me} بچپن|bachpan میں|mein|main|me * {hits}
	سال|سالوں|برس|saal|sal|saalon پہلے|pehle|pehlay * ریپ|زیادتی|rape|ziyadti * تھا|تھی|tha|thi|ہوئی|ہوا|hua|hui`;

/** Idiom, grief and news of others, in Urdu: see `DangerPhrases.calm`. */
export const calmUr = `
	{person} نے|ne * خود|khud? {suicide}|{kushi} کی|ki|کرلی|karli تھی|ہے|thi|hai?
	{person} نے|ne * خود|khud? {suicide}|{kushi} کر|kar|kr لی|لیا|li|lee|liya تھی|ہے|thi|hai?
	{person} نے|ne * {own} {jaan} لے|دے|le|de لی|دی|li|di تھی|تھا|thi|tha?
	{person} نے|ne * پھانسی|phansi|پھندا * لے|لگا|le|laga لی|li
	{person} کی|کے|ki|ke * خود|khud? {suicide}|{kushi} کے|کی|سے|ke|ki|se بعد|وجہ|متعلق|baad|wajah?
	{person} نے|ne {self} کو|ko * ختم|مار|گولی|khatam|maar|mar|goli کر|ماری|kar? لی|لیا|دیا|li|liya? تھی|تھا|tha?
	خود|khud? {suicide}|{kushi} سے|se * متاثر|فوت|گزر|چل|کھو|کھویا|کھونے|بچھڑ|mutasir|faut|khoya|guzar
	خود|khud? {suicide}|{kushi} کے|کی|ke|ki|سے|se * روک|روکنے|روکتھام|بچاؤ|rok|rokne|roktham|bachao|prevention
	خود|khud? {suicide}|{kushi} روکنے|rokne|prevention|awareness|bereavement
	خود|khud? {suicide}|{kushi} پر|par|کے|ke|سے|se * کتاب|فلم|ڈرامہ|کورس|ٹریننگ|سیمینار|ورکشاپ|لیکچر|آگاہی|تربیت|kitab|film|course|training|seminar|workshop
	خود|khud? {suicide}|{kushi} کے|ke|سے|se بعد|baad|غم|سوگ
	خود|khud خوشی|khushi|khushy ہوتی|ہوئی|ہے|سے|ملی|ملتی|hoti|hui|hai|se|mili|milti
	{jest} {jest}? سے|se|کے|کر|ke|k|kar|mare? تو|to|ہی|hi? مر|mar جاؤں|جائیں|jayen|jaenge|جاؤنگا|جاؤنگی|جاتا|گیا|گئی|گئے|رہا|رہی|jaun|jaunga|jaungi|jaoon|jaon|gaya|gayi|gaye|raha|rahi گا|گی|ga|gi?
	{he}|{heart} * {jest} {jest}? سے|se|کے|کر|ke|k|kar|mare? تو|to|ہی|hi? مر|mar جاؤں|جائیں|jayen|jaenge|جاؤنگا|جاؤنگی|جاتا|گیا|گئی|گئے|رہا|رہی|jaun|jaunga|jaungi|jaoon|jaon|gaya|gayi|gaye|raha|rahi گا|گی|ga|gi?
	{jest} {jest}? سے|se|کے|کر|ke|k|kar? * مرجاؤں|مرجاؤنگی|marjaun|marjaungi|marjaunga
	{jest} سے|se {die} کو|ko {heart}
	چائے|کافی|فون|وائی|نیٹ|chai|coffee|phone|wifi|net کے|ke|k بغیر|بنا|baghair|bagair|bina * مر|mar جاؤں|jaun|jaunga|jaungi گا|گی?
	کے|کی|ke|ki لیے|لئے|خاطر|liye|khatir * {jaan} * دے|de * دوں|دی|دونگا|dun|di|dunga|dungi
	{family} {me}? {jaan}? سے|se? مار|قتل|maar|mar|qatal|katal کر|kar? ڈالیں|ڈالے|دیں|دے|den|de|dein|denge|degi|dalengi|dalenge|dalegi گی|گے|گا|gi|ge? * اگر|agar|جب|jab? * دیر|لیٹ|فیل|بھول|بھولا|بھولی|نمبر|شاپنگ|late|fail|bhool|bhul|number
	{me} درد|گرمی|بوریت|مہنگائی|کام|dard|garmi|kaam نے|ne? مار|maar|mar {going}|دے|de|دیا|diya|ڈالا
	درد|گرمی|سردی|بوریت|مہنگائی|کام|تھکن|dard|garmi|sardi|mehngai|kaam نے|ne تو|to? {me} تو|to? مار|maar|mar {going}|ڈالا|دیا|dala|diya
	پر|پہ|par|pe|pr مرتا|مرتی|marta|marti ہے|ہوں|hai|hun|hoon
	{thrown} مارتا|مارتی|مارتے|مارنا|مارنے|مارا|ماری|marta|marti|marte|marna|marne|mara|mari|maara ہے|ہیں|ہوں|کو|hai|hain|ko? {want}|{heart}?
	{he} * {thrown} مارتا|مارتی|مارتے|مارنا|مارنے|مارا|ماری|marta|marti|marte|marna|marne|mara|mari|maara ہے|ہیں|ہوں|کو|hai|hain|ko? {want}|{heart}?
	{thrown} مارتا|مارتے|مارنا|مارنے|مارا|marta|marti|marte|marna|marne|maara|mara {want}|ہے|hai?
	{me} * {thrown} مارتا|مارتے|مارنا|مارنے|مارا|marta|marti|marte|marna|marne|maara|mara {want}|ہے|hai?
	{game} میں|mein|me|main * مارا|مارتا|مار|maara|mara|marta|mar|maar دیا|رہا|ہے|diya|raha|hai?
	{me} * {game} میں|mein|me|main * مارا|مارتا|مار|maara|mara|marta|mar|maar دیا|رہا|ہے|diya|raha|hai?
	دل|dil کا|ka دورہ|دورا|dora|daura|doura پڑ|ہو|آ|par|ho|a گیا|gaya|gya تھا|tha
	ہارٹ|heart|hart اٹیک|attack|atack|atak ہو|آ|ho|a|aa گیا|gaya|gya تھا|tha
	سال|مہینے|saal|sal|mahine پہلے|pehle|pehlay * دل|ہارٹ|dil|heart|hart کا|ka? دورہ|اٹیک|dora|daura|attack پڑا|ہوا|آیا|para|hua|aya ہے|hai?
	فالج|falij|faalij|stroke|سٹروک * ہو|پڑ|ho|par گیا|gaya|gya تھا|tha
	سال|مہینے|saal|sal|mahine پہلے|pehle|pehlay * فالج|سٹروک|falij|stroke * ہوا|ہو|hua|ho گیا|ہے|gaya|hai?
	سینے|سینہ|seene|sine|seenay|chest میں|mein|me|main درد|dard|pain تھا|رہا|tha|کلینک|clinic
	سینے|seene|seenay|chest میں|mein|me|main درد|dard|pain * سال|پچھلے|saal|pichle * تھا|tha
	ناک|naak|nak * سانس|saans|sans * آ|لے|لی|لیا|لینے|aa|a|le|leti|leta? {not}
	سانس|saans|sans {not} پھول|phool
	گھر|کمرے|نوکری|ماحول|شہر|فلیٹ|ghar|flat|naukri|mahol * دم|dam|dum گھٹ|ghut {going}
	بے|بےہوش|behosh|be ہوش|hosh? ہو|ho گئے|گیا|گئی|gaye|gaya|gayi تھے|تھا|تھی|tha|the|thi|thay
	بے|بےہوش|behosh|be ہوش|hosh? کر|کرکے|kar|karke * آپریشن|operation
	سکول|اسکول|کالج|صبح|school|college|subah * اٹھ|جاگ|uth|jaag|jag {not} {going}
	{alone} ہی|hi|ho? کر|kar|ke? {live} {want}? {not} {want}?
	{alone} {alive} {not}? رہنا|rehna {not}? {want}?
	{alone} {not} {live} {want}?
	محلہ|محلے|سڑک|علاقہ|علاقے|گلی|پارک|mohalla|area|ilaqa|sarak|gali|park|online * محفوظ|mehfooz|mahfooz|safe محسوس? {not}
	ناک|nak|naak|مسوڑھوں|دانتوں|masooron سے|se * خون|khoon|khun * بہہ|نکل|آ|beh|nikal|a|aa {going}
	دن|دنوں|کل|din|kal سے|se باہر|bahar * کھانا|khana {not} کھایا|khaya
	دن|دنوں|کل|din|kal سے|se روزہ|روزے|roza|roze * کچھ|kuch {not} کھایا|khaya
	روزہ|روزے|روزہ|roza|roze * بھوکا|بھوکی|bhooka|bhooki
	سال|مہینے|saal|sal|mahine پہلے|pehle * گھر|ghar سے|se * نکال|nikal دیا|diya تھا|tha
	پیاز|سبزی|گوشت|کھانا|piyaz|pyaz|sabzi|gosht * ہاتھ|انگلی|hath|haath|ungli کاٹ|کٹ|kaat|kat لیا|لی|گیا|liya|li|gaya
	دس|بہت|das|bohat سال|saal پہلے|pehle زبردستی|zabardasti * {wed} * تھی|thi
	سب|sab|ہر نے|ne|کو|ko * مرنا|marna|mrna ہے|hai?
	{thrown} مار|maar|mar {going}
	{he} * {thrown} مار|maar|mar {going}
	سر|بخار|شوگر|دل|بلڈ|sar|bukhar|sugar درد|پریشر|dard? کی|ki گولیاں|goliyan|golian کھا|kha {done}
	{thrown} marna|marne|mrna hai|ki?
	{game} میں|mein|me|main {me} * مارا|مارتا|maara|mara|marta ہے|hai?
	{live} {not} آتا|ata|aata
	سیڑھیاں|سیڑھیوں|گرمی|کام|seerhiyan|seedhiyan|sidhiyan|garmi|kaam نے|ne? {me}? مار|maar ڈالیں|ڈالے|ڈالا|دیں|دے|دیا|dalengi|dalen|dale|dala|den|de|diya گی|گا|gi|ga?`;
