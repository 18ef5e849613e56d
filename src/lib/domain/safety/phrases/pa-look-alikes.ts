/** What is over or denied in Punjabi, and idiom, grief and news of others: see `DangerPhrases`. */
export const pastPa = `
		{past} * {die} * {want} {was}
		{die} * {want} {was} * {past}
		{past} * ਮਰ|mar ਜਾਣਾ|jana {want} {was}
		{past} * {suicide} * {think} {was}|ਆਉਂਦੇ {was}?
		{past} * {suicide} * ਕੋਸ਼ਿਸ਼|koshish {was}|ਕੀਤੀ|kiti
		{suicide} {of} ਕੋਸ਼ਿਸ਼|koshish * {past}
		{suicide} ਕਰਨ|karan|karn {of} ਕੋਸ਼ਿਸ਼|koshish ਕੀਤੀ|kiti {was} * {past}
		{past} * {me} * {hits} {was}
		{me} * {hits} {was} * {past}
		{past} * {overdose}|ਓਵਰਡੋਜ਼|overdose * {was}
		{die} {dont} {want}
		ਮੈਂ|ਮੈ|main|mai {dont} {die} {want}
		{suicide} {dont} ਕਰਨਾ|ਕਰਨੀ|ਕਰਾਂਗਾ|ਕਰਾਂਗੀ|karni|karna|karangi|karanga {want}?
		{suicide} {about} {dont} {think}
		{suicide} {about} * {think} {dont} {going}|ਆਉਂਦੇ|ਆਉਂਦਾ|aunde`;

export const calmPa = `
		ਚਾਹ|cha|chah ਬਿਨਾਂ|bina ਮੈਂ|main? ਮਰ|mar ਜਾਵਾਂ|ਜਾਵਾਂਗਾ|ਜਾਵਾਂਗੀ|java|javan
		ਆਤਮ|ਖੁਦ|aatm|atam|khud? {suicide}|{suicideToo}|ਹੱਤਿਆ|ਕੁਸ਼ੀ|hatya|kushi ਕਰ|kar|kr ਲਈ|ਲਿਆ|ਗਿਆ|ਗਈ|ਗਏ|lai|layi|li|lyi|leya|gya|gayi|gaya
		{suicide}|{suicideToo} ਕੀਤੀ|ਕੀਤਾ|kiti|keeti|kita {was}?
		{suicide}|{suicideToo} ਕਰਕੇ|ਨਾਲ|ਕਾਰਨ|karke|naal|nal|karan ਗੁਆ|ਮਰ|ਮੌਤ|ਗਵਾ|ਗੁਜ਼ਰ|ਚਲਾ|ਚਲੀ|ਮਰਿਆ|ਮਰੀ|gua|mar|maut|guzar|chala|mareya|mari
		{he}|{child} {of} {suicide}
		{he}|{child} {nu} * {suicide} ਨਾਲ|ਕਰਕੇ|ਵਿੱਚ|naal|nal|karke {in}? ਗੁਆ|ਗਵਾ|ਖੋਹ|gua|gava|khoh
		ਆਪਣੀ|apni ਜਾਨ|jaan ਲੈ|lai|le ਗਿਆ|ਗਈ|ਲਈ|gya|gayi|lai|layi
		{suicide} ਵਾਲਾ|vala ਫੈਸਲਾ|ਕਦਮ|faisla
		ਮੈਚ|match|ਮੈਚਾਂ {in}? * {me}? {hitsOnly}
		{suicide}|{suicideToo} ਤੋਂ|ton|to ਬਾਅਦ|baad|bad
		{suicide}|{suicideToo} ਪਿੱਛੇ|ਪਿੱਛੋਂ|pichhe|pichho|ਬਿਰੀਵਮੈਂਟ|bereavement
		ਆਤਮ|ਖੁਦ|aatm|khud? {suicide}|{suicideToo}|ਹੱਤਿਆ|ਕੁਸ਼ੀ {of}|ਵਾਲੇ|ਵਾਲਾ|vale|vala ਸੋਗ|ਦੁੱਖ|ਸਦਮਾ|sog|dukh
		{suicide}|{suicideToo} ਹੋਈ|ਹੋ|hoyi|hoi|ho ਗਈ|ਸੀ|ਉਹਨਾਂ|gayi|si?
		{suicide} ਨੇ|ne * ਖੋਹ|khoh
		ਆਪਣੇ|apne ਆਪ|aap {nu} ਖਤਮ|ਖ਼ਤਮ|ਮਾਰ|khatam|mar|maar ਕਰ|kar? ਲਿਆ|leya|lya|lia {was}
		{hang} {hangs} ਲਿਆ|ਲਈ|lya|leya {was}
		{poison} {drank} ਲਈ|ਲਿਆ|ਕੇ|lai|leya|lya|ke {was}|ਮਰ|mar|ਗੁਜ਼ਰ
		{breath} {dont} ਮਿਲਦਾ|milda
		ਰੌਲਾ|ਦਰਦ|ਗਰਮੀ|ਠੰਢ|ਸ਼ੋਰ|raula|rola|dard|garmi|shor * ਬਰਦਾਸ਼ਤ|ਸਹਿ|ਸਹਿਆ|bardasht|sahya {dont} ਹੁੰਦਾ|ਜਾਂਦਾ|hunda|janda?
		{suicide} ਰੋਕਣ|ਰੋਕਥਾਮ|ਰੋਕੂ|ਰੋਕ|rokan|rokthaam|prevention|awareness
		{suicide} {of} ਰੋਕਥਾਮ|ਖਬਰ|ਖਬਰਾਂ|ਖ਼ਬਰ|rokthaam|khabar
		{suicide} ਬਾਰੇ|ਤੇ|ਉੱਤੇ|ਵਾਲੀ|bare|baare|te|vali ਇੱਕ|ਬਣੀ|ਕੋਈ|ਜਾਗਰੂਕਤਾ|ik|bani|koi? ਕੋਰਸ|ਟ੍ਰੇਨਿੰਗ|ਕਿਤਾਬ|ਫਿਲਮ|ਫ਼ਿਲਮ|ਨਾਟਕ|ਲੇਖ|ਭਾਸ਼ਣ|ਖਬਰ|ਡਰਾਮਾ|ਵੈਬਸੀਰੀਜ਼|ਜਾਗਰੂਕਤਾ|ਵਰਕਸ਼ਾਪ|film|movie|course|training|kitab|natak|drama|khabar|workshop
		ਕਿਸਾਨ|ਕਿਸਾਨਾਂ|kisan|kisana * {suicide}
		{he}|{child} {of} {dying} {about} * {think}
		ਮੈਂ|ਮੈ|main|mai|me {idle} ਨਾਲ|ਤੋਂ|ਹੋ|ਵਿੱਚ|naal|nal|ton|ho|{idle}? ਕੇ|ke? ਮਰ|mar|ਮਰਨ|maran {willDie}|{soonDie}|ਗਿਆ|ਗਈ|gya|gayi
		{idle} ਨਾਲ|ਤੋਂ|ਹੋ|ਵਿੱਚ|naal|nal|ton|ho|{idle}? ਕੇ|ke|ਮੈਂ|main? ਮਰ|mar|ਮਰਨ|maran {willDie}|{soonDie}|ਗਿਆ|ਗਈ|ਗਏ|ਰਹੇ|gya|gayi|gaye
		ਗੁੜ|gur|gud ਖਾ|kha ਕੇ|ke ਮਰ|mar ਜਾਵਾਂ|jawan|java
		ਘਰਵਾਲੀ|ਪਤਨੀ|ਮੰਮੀ|ਮਾਂ|ਬੇਬੇ|ਵਹੁਟੀ|ਬੌਸ|ਮੈਡਮ|gharwali|wife|mummy|maa|bebe|vohti|boss * {me} ਮਾਰ|ਕੁੱਟ|maar|mar|kutt {willKill}|ਦਊ|ਦੇਊਗੀ|ਸੁੱਟੇਗੀ|suttegi|deugi|dau ਜੇ|ਜੇਕਰ|ਅਗਰ|ਜਦੋਂ|je|jekar|jado|agar
		ਜੇ|je * ਘਰਵਾਲੀ|ਪਤਨੀ|ਮੰਮੀ|ਮਾਂ|wife|mummy|gharwali|maa {me}? ਮਾਰ|ਕੁੱਟ|maar|mar|kutt {willKill}|ਦੇਊਗੀ|deugi
		ਦਰਦ|ਗੋਡੇ|ਗੋਡਾ|ਪਿੱਠ|ਗਰਮੀ|ਠੰਢ|ਠੰਡ|ਮਹਿੰਗਾਈ|ਇਕੱਲਾਪਣ|ਬੋਰੀਅਤ|ਟੈਨਸ਼ਨ|dard|gode|goda|pith|garmi|thand|mehngai * {me} ਮਾਰ|maar|mar {going}|ਦਿੱਤਾ|ditta|{willKill}
		{me} * ਦਰਦ|ਗਰਮੀ|ਠੰਢ|ਠੰਡ|ਮਹਿੰਗਾਈ|dard|garmi|thand|mehngai ਨੇ|ne? ਮਾਰ|maar|mar {going}|ਦਿੱਤਾ|ditta
		ਦਰਦ|ਗੋਡੇ|ਗਰਮੀ|ਮੌਸਮ|ਮੀਂਹ|ਸਿਹਤ|ਬਿਮਾਰੀ|ਲੱਤਾਂ|dard|gode|garmi|sehat * {me} * {dont}? ਜਾਣ|ਨਿਕਲਣ|jaan|niklan {dont}? ਦਿੰਦਾ|ਦਿੰਦੇ|ਦਿੰਦੀ|dinda|dinde|dindi
		{me} * ਫੋਨ|ਫ਼ੋਨ|ਆਵਾਜ਼|ਆਵਾਜ਼ਾਂ|ਅਵਾਜ਼|ਹਾਕ|ਹਾਕਾਂ|ਗੱਲਾਂ|ਗੱਪਾਂ|ਮਿਹਣੇ|ਜੱਫੀ|ਮੈਸੇਜ|ਚੁਟਕਲੇ|ਗੇੜਾ|ਗੇੜੇ|ਝੱਲ|ਝਾਤੀ|phone|fon|awaaz|awaz|haak|gappan|jaffi|message|gerha|gera * {hits}|ਮਾਰ|maar|mar {going}|{willKill}|ਦਿੱਤਾ|ditta?
		{child} {nu} * ਫੋਨ|ਆਵਾਜ਼|ਆਵਾਜ਼ਾਂ|ਹਾਕ|ਜੱਫੀ|phone|awaaz|awaz|haak|jaffi * {hits}|ਮਾਰ|maar|mar {going}?
		{he}? {me} * ਸ਼ਤਰੰਜ|ਤਾਸ਼|ਲੂਡੋ|ਕੈਰਮ|ਖੇਡ|shatranj|chess|tash|ludo|carrom|game {in} * {hits}|ਕੁੱਟ|kut|ਮਾਤ ਦਿੰਦਾ|dinda?
		{he} * {me}? ਸ਼ਤਰੰਜ|ਤਾਸ਼|ਲੂਡੋ|ਕੈਰਮ|shatranj|chess|tash|ludo|carrom {in} * {hits}|ਕੁੱਟ|kut
		{he} * ਮਸਾਲਾ|ਮਸਾਲੇ|ਕੱਪੜੇ|masala|ਢੋਲ * {hits}
		ਇਕੱਲਾ|ਇਕੱਲੀ|ਇਕੱਲੇ|ikalla|ikalli|ikkalla|ikkalli|kalla|kalli|ekla ਨੇ|ਰਹਿ|reh? {dont}? {live} {dont}? {want}?
		{dont} ਇਕੱਲਾ|ਇਕੱਲੀ|ikalla|ikalli|kalla|kalli {live} {want}?
		{fits} {falls} {was}
		{fits} {falls} ਗਿਆ|ਗਈ|gya|gaya|gayi|gia {was}
		{past} * {fits} {falls} ਗਿਆ|ਸੀ|ਹੈ|gya|gaya|si|hai?
		{fits} {falls} * {past} {was}|ਹੋ|ho
		{fits} ਤੋਂ|ton|to ਬਾਅਦ|baad|bad
		{past} * {chest} * {pain}
		ਨੱਕ|nakk|nak * {breath} {dont} ਆਉਂਦਾ|ਆ|aunda|aa?
		ਸਕੂਲ|ਸਵੇਰੇ|ਕੰਮ|school|savere|kamm * {dont} ਉੱਠ|ਜਾਗ|uth|jaag {going}
		{today}? ਬੇਘਰ|beghar ਲੋਕਾਂ|ਲੋਕ|ਬੰਦਿਆਂ|ਬੱਚਿਆਂ|ਪਰਿਵਾਰਾਂ|lokan|loka|lok|bandean
		{today} * ਬੇਘਰ|beghar ਲੋਕਾਂ|ਲੋਕ|lokan|loka|lok
		ਲੋਕ|ਲੋਕਾਂ|lok|lokan {outside} {in}|ਤੇ|te? {asleep}
		{child} {outside} {in}|ਤੇ|te? {asleep}
		{outside} {in} {asleep} ਛੁੱਟੀਆਂ|ਕੈਂਪਿੰਗ|camping|chuttian
		ਕੈਂਪਿੰਗ|camping * {outside} {in} {asleep}
		{child} * {food} {dont} ਖਾਂਦਾ|ਖਾਂਦੀ|ਖਾਂਦੇ|khanda|khandi|khande
		{child} * {dont} {food} ਖਾਂਦਾ|ਖਾਂਦੀ|ਖਾਂਦੇ|khanda|khandi|khande
		{child} * {food} * ਬਣਾਉਣਾ|ਪਕਾਉਣਾ|ਪਸੰਦ|banauna|pasand {dont}
	ਚਾਹ|chah|cha ਬਿਨਾਂ|ਬਿਨਾ|ਬਗੈਰ|bina|binan * ਮਰ|ਮਰੀ|mar|mari ਜਾਂਦੀ|ਜਾਂਦਾ|ਜਾਣਾ|jandi|janda|jaidi?`;
