/** What is over or denied, in Gujarati: see `DangerPhrases.past`. */
export const pastGu = `
	{past} * {iHave}? * {dieAway} {goes} {was}
	{past} * {iHave} * {die} {was}
	{iHave} * {dieAway} {goes} {was} * {past}
	{past} * {suicide} * {think} * {was}
	{past} * {suicide} * પ્રયાસ|પ્રયત્ન|કોશિશ|prayas|koshish કર્યો|કરી|karyo|kari
	{suicide} * પ્રયાસ|પ્રયત્ન|કોશિશ|prayas|koshish * {past}
	{past} * {me} * {hits} {was}
	{me} * {hits} {was} * {past}
	{past} * ઓવરડોઝ|overdose * {was}
	{dieAway} {goes} {dont}
	{iHave} {die} {dont}
	{iHave} {dont} {die}
	{toDie} {dont} {want}
	{suicide} {dont} કરવી|કરવો|કરવું|કરું|કરીશ|karvi|karvo|karvu|karu
	{suicide} કરવી|કરવો|કરું|karvi|karvo|karvu {dont}
	{suicide} * {think} {dont} આવતા|આવતો|કરતો|કરતી|avta|aavta|karto
	{he}? {me}? મારતો|મારતા|marto|marta હતો|હતા|hato|hata`;

/** Idiom, grief and news of others, in Gujarati: see `DangerPhrases.calm`. */
export const calmGu = `
	માટે|mate મરી|mari જાઉં|jau
	ચા|ચાય|કોફી|cha|chai વગર|vagar * મરી|mari જઈશ|jaish
	{suicide}|{suicideToo} કરી|kari લીધી|લીધો|લીધું|ગયો|ગઈ|lidhi|lidho|lidhu|gayo|gai {was}?
	{suicide}|{suicideToo} કર્યો|કર્યું|કરેલી|કરેલો|karyo|karyu|kareli|karelo {was}?
	{suicide} કરી|kari હતી|hati
	{suicide} થી|thi|કારણે|લીધે|karane|lidhe? ગુમાવ્યો|ગુમાવી|ગુમાવ્યા|મૃત્યુ|મોત|ગુજરી|મર્યો|gumavyo|gumavi|gumavya|mrutyu|mot|gujri
	{he}|{child} * ને|ne? {suicide} માં|થી|થીજ|ma|thi ગુમાવ્યો|ગુમાવી|ગુમાવ્યા|gumavyo|gumavi
	{suicide}|{suicideToo} પછી|પછીનો|પછીની|બાદ|pachi|pachhi|bad
	આત્મ|aatm? {suicide}|{suicideToo}|હત્યા|hatya થયો|થઈ|થયું|થયેલ|thayu|thayo|thai {was}?
	{suicide}|{suicideToo} કરનાર|કરનારના|કરનારનાં|શોક|બિરીવમેન્ટ|bereavement|shok
	{suicideToo} ma|માં|thi સ્વજન|ગુમાવ|swajan|gumavyo
	{past} * {he} * {suicide} કરી|kari
	{hang} * ખાધો|khadho {was}
	{he} જાતે|jate {life} ટૂંકાવી|tunkavi
	{poison} {drank} લીધું|lidhu {was}
	{suicide} અટકાવવા|અટકાવવાનો|અટકાવ|નિવારણ|રોકવા|રોકવાનો|prevention|awareness|nivaran|atkavva|atkavvano
	{suicide} ઉપર|પર|વિશે|વિષે|પરની|upar|par|vishe|ni એક|કોઈ|બનેલી|જાગૃતિ|ek|koi|baneli? ફિલ્મ|કોર્સ|પુસ્તક|ચોપડી|નાટક|લેખ|તાલીમ|વર્કશોપ|સમાચાર|જાગૃતિ|film|movie|course|training|natak|pustak|workshop
	{suicide} સમાચાર|ખબર|કિસ્સા|samachar
	{suicide} જેવું|જેવો|જેવી|jevu|jevo
	આંટો|લટાર|ચક્કર|માછલી|ગપ્પા|ગપ્પાં|anto|aanto|latar|chakkar|machli|machhli|gappa {toDie} {goes}
	ઉપવાસ|વ્રત|રોઝા|તપ|રોજા|upvas|vrat|tap|roza * {past}? {today}? દિવસ|દિવસથી|divas * ખાધું|જમ્યા|khadhu {dont}
	{he} છગ્ગો|ચોગ્ગો|શોટ|chhaggo|shot {hits}
	ખેડૂત|ખેડૂતો|ખેડૂતોના|khedut * {suicide}
	જીવ|jiv આપી|aapi દીધો|didho {was}?
	જીવન|જીવનનો|jivan|જિંદગી ટૂંકાવ્યું|ટૂંકાવી|tunkavyu|tunkavi લીધું|દીધું|lidhu|didhu {was}?
	{he} ના|na|ની|ni {ofDying} * {think}
	{idle} {idle}|થી|માં|ને|અમે|thi|ma|હું? {dieAway} જઈશ|જાઉં|જવાય|ગયા|ગયો|ગઈ|jaish|jau|gaya|gayo|gai
	વહુ|પત્ની|મમ્મી|મા|બૈરી|ઘરવાળી|બોસ|vahu|patni|mummy|wife|bairi|boss * {me} મારી|mari|maari {killing} જો|જ્યારે|jo|jyare
	જો|jo * વહુ|પત્ની|મમ્મી|બૈરી|ઘરવાળી|vahu|wife|mummy|patni {me}? મારી|mari {killing}
	તબિયત|ઘૂંટણ|દુખાવો|વરસાદ|tabiyat|ghutan * {me} * બહાર|જવા|bahar|java નીકળવા|જવા|java? દેતી|દેતા|દેતો|deti|deta {dont}
	દુખાવો|દુઃખાવો|ઘૂંટણ|ગરમી|ઠંડી|મોંઘવારી|કંટાળો|એકલતા|dukhavo|ghutan|garmi|thandi|monghvari * {me}? * મારી|mari|maari {killing}|રહ્યો|રહી|rahyo|rahi
	{me} * દુખાવો|ગરમી|ઠંડી|મોંઘવારી|એકલતા|dukhavo|garmi|thandi|monghvari * મારી|mari|maari {killing}|રહ્યો|રહી
	{me} * ગપ્પાં|ગપ્પા|ફોન|બૂમ|બૂમો|ચક્કર|લટાર|આંટો|આંટા|મજા|ધક્કો|ટોણા|ડિંગ|મેસેજ|સીટી|gappa|phone|fon|bum|chakkar|latar|anto|aanto|maja|message * {hits}|{beats} {is}?
	{he} * ગપ્પાં|ગપ્પા|ફોન|બૂમ|બૂમો|ચક્કર|લટાર|આંટો|મજા|ધક્કો|ગોલ|સિક્સ|gappa|phone|fon|bum|chakkar|latar|anto|goal|six * {hits}|{beats}
	{childTo} * બૂમ|બૂમો|ફોન|phone|bum * {hits}|{beats} {is}?
	{he} {me}? * ચેસ|શતરંજ|કેરમ|પત્તાં|લુડો|chess|shatranj|carrom|ludo|patta માં|ma? * {hits}|{beats} {is}?
	{he} * {beats} {is} મજા|ગપ્પાં
	{iHave}? એકલા|એકલી|એકલો|એકલાં|ekla|ekli|eklo {dont}? {live} {dont}? {want}?
	{dont} એકલા|એકલી|એકલો|ekla|ekli|eklo {live}
	{live} {dont} એકલા|એકલી|એકલો|ekla|ekli
	{attack} {came} {was}
	{attack} {came} ગયો|ગઈ|gayo|gai {was}
	{past} * {attack} {came} ગયો|ગઈ|છે|gayo|gai?
	{attack} {came} * {past} {was}
	{attack} પછી|pachi|pachhi
	નાક|nak|naak * {breath} * લેવાતો|આવતો|levato|avto {dont}?
	સવારે|સ્કૂલ|નિશાળ|savare|school * જાગતા|જાગતો|જાગતી|ઊઠતા|ઉઠતા|ઊઠતો|jagta|jagto|jagti|uthta|uthto {dont}
	સવારે|સ્કૂલ|નિશાળ|savare|school * {dont} જાગતા|જાગતો|જાગતી|ઊઠતા|ઉઠતા|ઊઠતો|jagta|jagto|jagti|uthta|uthto
	{today}? બેઘર|beghar લોકો|લોકોને|લોકોની|બાળકો|lokone|loko|lokoni
	{today} * બેઘર|beghar લોકો|લોકોને|loko|lokone
	લોકો|loko {outside} પર|માં|par|ma? {asleep}
	{child} {outside} માં|ma? {asleep}
	{child} * {food} {dont} ખાતો|ખાતી|ખાતા|ખાતું|khato|khati|khata
	{child} * {food} ખાતો|ખાતી|ખાતા|ખાતું|khato|khati|khata {dont}
	{child} * {food} * બનાવતા|ભાવતું|આવડતું|banavta|bhavtu|avadtu {dont}
	હૃદય|ફર્સ્ટ|first * તાલીમ|કોર્સ|course
	દાદર|દાદરા|સીડી|ગરમી|કામ|dadar|sidi|garmi|kaam {me}? મારી|mari નાખશે|નાખે|નાખ્યો|નાખ્યા|nakhshe|nakhe|nakhyo
	માટે|mate જીવ|jiv આપી|આપું|aapi|aapu દઉં|દઈશ|dau?
	ચા|ચાય|કોફી|ગરબા|cha|chai|coffee|garba વગર|વિના|vagar|vina * મરી|mari જાઉં|જઈએ|jau|jaie?`;
