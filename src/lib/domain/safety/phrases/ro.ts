import type { DangerPhrases } from '../danger-phrases.ts';
import { situationsRo } from '../situations/ro.ts';

/** Romanian. Not yet reviewed by a native-speaking clinician: see the hazard log. */
export const dangerPhrasesRo: DangerPhrases = {
	language: 'ro',
	classes: {
		suicide:
			'sinucidere sinuciderea sinuciderii sinuciderile sinucideri suicid suicidul suicidului sinuciderre sinucidrere',
		suicidal: 'suicidare suicidar suicidară sinucigașe sinucigaș sinucigașă suicidale suicidal',
		person: `soțul soția bărbatul nevasta partenerul partenera iubitul iubita prietenul prietena tata tatăl tatal mama fratele sora fiul fiica băiatul
			fata unchiul mătușa vărul verișoara bunicul bunica tataie mamaie socrul soacra vecinul colegul nepotul nepoata copilul cumnatul`,
		he: `el ea soțul soția bărbatul partenerul partenera iubitul iubita prietenul tata tatăl mama fratele fiul băiatul concubinul unchiul socrul
			soacra cineva logodnicul fostul omul`,
		hisOf:
			'el ea soțul soț soțului bărbatul bărbatu partenerul iubitul prietenul tata tatăl fratele fiul concubinul unchiul socrul soacra mama',
		hits: `bate bătut lovește lovit loveste pălmuit sugrumă sugrumat strangulat strangulează violează violat molestat molestează
			abuzat abuzează agresat agresează snopit`,
		child: `copil copilul copii copiii copilului fiica fetița fata băiatul băiețelul bebelușul bebe nepoțica nepoata nepotul micuțul sugarul pruncul`,
		take: 'luat înghițit băut',
		pills:
			'pastile pastilele medicamente medicamentele somnifere tablete tabletele pilule paracetamol antidepresive',
		want: 'vreau aș vrea doresc voi intenționez plănuiesc prefer vroiam'
	},
	urgent: `
		{suicide}
		gânduri|gândurile|tentativă|ganduri {suicidal}
		mă|ma sinucid|spânzur|spinzur
		să|sa mă|ma sinucid|omor|spânzur|înec|ucid
		mă|ma omor singur|singură|azi|diseară|acum
		vine să|sa mă|ma omor
		mă|ma arunc de|din|sub|în|in pe|fața? tren|trenului|pod|bloc|balcon|geam|metrou|metroului
		{want} * să|sa mor
		nu mai? vreau|doresc|pot să|sa? mai? trăiesc|trăi|exist|traiesc
		nu mai? am chef|motiv|motive|putere|pentru|de să|de|ce? să? trăiesc|trăi
		nu mai? are|merită|văd|găsesc|are rost|sens|sensul? să|sa trăiesc
		nu merită să|sa? trăită|trăiesc|trăi
		pun|pune|pui capăt vieții|zilelor
		îmi|imi|mi iau viața|zilele
		mai bine * fără mine
		mai bine * muream|mor|moartă|mort
		mai bine dacă|daca * nu aș|as mai? fi|exista
		aș|as vrea|prefera să|sa nu mă|ma mai trezesc
		aș|as vrea|prefera să|sa mor|fiu moartă|mort
		să|sa nu mă|ma mai trezesc niciodată|deloc|dimineață
		am|a {take} toate|multe|prea * {pills}
		am|a {take} * cutie|cutia|folie|blister|pumn|flacon de|cu {pills}
		am|a {take} toată cutia|folia
		m a strâns de gât|gat
		supradoză|supradoza
		am|a {take} clor|otravă|domestos|înălbitor|antigel
		mă|ma tai
		m am tăiat pe|la brațe|mâini|vene|încheieturi
		tai|tăiat|taie venele|încheieturile
		îmi|imi|mi fac rău singură|singur
		să|sa îmi|mi|imi fac rău|seama
		mă|ma rănesc|automutilez singur|singură?
		automutilez|automutilare
		mă|ma|ne {hits}
		m|ma|mă|ne a|au {hits}
		{he} * bate|lovește|molestează|abuzează|violează * {child}
		mă|ma|ne amenință|ameninta cu|că|ca moartea|cuțitul|cuțit|bătaia|omoară|mă|ma
		m|ne a|au amenințat cu|că moartea|cuțitul|cuțit|bătaia|omoară|mă|ma
		vrea|vor|încearcă să|sa mă|ma omoare|ucidă|bată|violeze
		fost violată|violat|violata
		mi|îmi|imi|ne e|este frică|teamă|groază|foarte? de {hisOf}
		frică|teamă să|sa mă|ma|merg|vin întorc|duc|merg? acasă
		frică|teamă pentru viața
		mă|ma|ne tem|temem de {hisOf}
		mă|ma încuie|închide în|in casă|cameră|casa
		mă|ma ține închisă|încuiată|închis
		m a încuiat|sechestrat|închis în|in casă|cameră|casa
		nu mă|ma lasă|lasa să|sa ies|plec
		mă|ma obligă|forțează|silesc|obliga să|sa mă|ma|fac mărit|căsătoresc|sex
		căsătorie|căsătoria forțată
		nu mă|ma simt în|in siguranță acasă|cu|aici|lângă
		nu suntem|sunt în|in siguranță
		sunt|suntem în|in pericol
		{child} meu|mea|mei|noastră? e|este|sunt în|in pericol
		e|este|sunt în|in pericol {child}
		atinge|pipăie|molestează|abuzează|violează|bate|lovește * {child}
		{child} * e|este|sunt|fost bătut|bătută|abuzat|abuzată|molestat|molestată|bătuți
		fac|facă rău copilului|bebelușului|copiilor
		durere|dureri|durerea|presiune|apăsare|junghi puternice|puternică|mari|mare|foarte? în|in piept
		mă|ma|îl|o|îi doare|strânge|apasă tare|rău? pieptul|piept
		nu mai? pot|poate|putea să|sa? respir|respira|respire
		nu mai? respiră
		mă|ma|se sufoc|sufocă
		are|am|face|fac un? infarct|avc
		are|am|face un? atac cerebral
		gura|fața i|s|mi a căzut|strâmbat|lăsat
		căzut|strâmbat|lăsat gura|fața
		vorbește|vorbeste împleticit|bolborosit
		nu își|isi|și mai? simte|mișcă brațul|mâna|partea
		e|este|sunt|stă|zace|căzut * inconștient|inconștientă
		nu îl|il|o pot|putem trezi
		nu pot|reușesc|putem să|sa o|îl|il trezesc|trezim
		are|face convulsii
		are|face o? criză de epilepsie
		sângerez|sângerează tare|mult|abundent
		curge mult|tare|atâta sânge
		nu se mai? oprește|opreste sângele|sângerarea
		sângele|sângerarea nu se mai? oprește|opreste
		bebelușul|bebe|sugarul e|este moale|vânăt|albastru|flasc
		nu am|avem|are unde|loc să|sa|de? dormi|dorm|dormim|doarmă|înnoptez|înnopta
		nu am|avem unde să|sa? stau|stăm|merg|mergem diseară|noaptea|la|azi noapte
		dorm|dormim|doarme pe|în|in|sub stradă|străzi|mașină|gară|pod|cort|scara|strada|masina
		m|ne a|au dat|alungat|aruncat|gonit afară? din|în|pe casă|stradă|casa
		nu am|avem ce să|sa? le? dau|dăm|da de? copiilor|mâncare|să|de
		nu am|avem ce|nimic să|sa|de? mănânc|mâncăm|mânca|mâncare
		nu am|avem mâncare|lapte pentru|de copii|copil|copiilor|bebe|azi
		nu am|au mai? mâncat|mancat nimic? de * zile|ieri|alaltăieri|săptămână
		are|avea|scos un|o cuțit|cutit|pistol|armă|secure
		{he} mă atinge|pipăie|pipăia|atingea|atins
		unchiul|unchi|vitreg|bunicul|vărul|vecinul mă|m atinge|atins|pipăie|pipăit
		tatăl|tata vitreg * cameră|camera|pat|atinge
		vreau|voi|am să? termin|sfârșesc|închei cu? toate|tot|totul|viața
		vreau să se? termine totul|tot
		n|nu|nam am|a|au|a mai|mâncat? mâncat? nimic? de|din doua|două|trei|ieri|patru zile|zi?
		nu|n|nam am|a mâncat de * zile
		mă|ma doare în|la piept|inimă și|în|la
		durere|dureri în piept
		buzele|limba|gâtul umflat|umflate|umflă`,
	soft: `
		nu mai pot așa|asa|suporta|continua|rezista|îndura
		nu mai suport|rezist|îndur asta|așa|viața|nimic
		nu mai am speranță|speranțe|nicio speranță?
		m am săturat|saturat de viață|viața|tot|toate
		sătul|sătulă de viață|tot|toate
		viața|viata mea? nu mai? are sens|rost
		nu mai? văd|găsesc niciun|nicio? sens|rost|ieșire|viitor|scăpare
		nimeni nu|n? ar|va observa|simți|plânge|băga
		sunt|o|doar o povară|povara
		povară pentru
		vreau să|sa dispar
		adorm și|si|pentru să|totdeauna|nu nu?
		vreau|vrea să|sa se termine|sfârșească tot|totul|odată
		vreau să|sa fiu cu|lângă el|ea iar|acolo|din
		mă|ma urăsc|urasc
		îmi|imi urăsc|urasc viața
		mi am luat rămas|adio
		gânduri|ganduri negre|rele|întunecate
		îmi|imi controlează|verifică|ia tot|telefonul|banii|actele
		mă|ma controlează|controleaza|umilește|jignește|urmărește|șantajează|hărțuiește
		violență|violența|violenta domestică|domestica
		frigiderul|frigider e|este gol
		copiilor|copiii le|sunt|mei|lor e|este|sunt? foame|flămânzi|înfometați
		fără|fara adăpost
		mă|ma|ne evacuează|evacueaza
		evacuați|evacuată|evacuat din
		nu mai? are|e|este nici|niciun|un? rost|sens
		nu mai pot|rezist|suport așa|asa|continua|trăi|trai|îndura
		nu mă|ma lasă|lasa să vorbesc|văd|ies|lucrez|sun|folosesc|plec|merg
		îmi interzice|controlează
		mă controlează|urmărește|umilește
		adorm|adormi|dorm|dormi și să? nu mă|ma? mai? trezesc|trezi
		sunt o povară|povara
		nimeni nu|n * observa|băga|simți|păsa|interesa
		frigiderul|frigider gol|goală|e|este gol|goală?
		aud voci
		adio tuturor|la toți
		obosit|obosită|sătul|sătulă de tot|viață|luptat`,
	past: `
		am avut|aveam gânduri {suicidal} * ani|demult|tânăr|tânără
		am avut|aveam gânduri de {suicide} * ani|demult|tânăr|tânără
		acum * ani * avut|aveam gânduri {suicidal}
		acum * ani * avut|aveam gânduri de {suicide}
		acum * ani * încercat|voiam să|sa mă|ma sinucid|omor
		am încercat să|sa mă|ma sinucid|omor * ani|demult
		tentativă de {suicide} * ani|demult
		nu am gânduri {suicidal}
		nu am gânduri de {suicide}
		nu mă|ma gândesc la {suicide}
		nu vreau să|sa mor
		nu vreau să|sa mă|ma sinucid|omor
		nu mă|ma sinucid|omor
		fostul soț|iubit|partener meu? mă|ma bătea
		fostul soț|iubit|partener meu? m a bătut|lovit
		mă|ma bătea
		am fost violată|abuzată|violat * ani|copil|copilărie`,
	calm: `
		mă|ma tai * deget|degete|degetul
		sufoc|gâfâi pe|la|când|urc * scări|scară|deal|urc
		{person} * s a sinucis|omorât|spânzurat
		s a sinucis|omorât|spânzurat|împușcat {person}
		după|prin sinuciderea|suicidul soțului|soției|fiului|fiicei|tatălui|mamei|fratelui|surorii|lui|ei|unui|unei
		prin {suicide}
		supradoză|supradoza de dulciuri|muncă|ciocolată|cafea|știri|zahăr
		mă|ma sufocă căldura|șeful|hârtiile|facturile
		ne au bătut la|cu|în|doi|trei|unu|patru|echipa
		pierdut|murit|mort prin|din|cauza {suicide}
		pierdut un|o|pe|soțul|fiul|fratele|prieten|{person} {person}|prieten|meu? prin {suicide}
		{person} prin {suicide}
		prevenirea|prevenire|prevenirii {suicide}
		curs|cursuri|carte|film|cartea|filmul|conferință|seminar|piesă despre {suicide}
		{person} * a murit|decedat
		a murit {person}|de|din|în|anul|acum
		să|sa mor de râs|ris|rușine|plictiseală|curiozitate|foame|cald|frig|sete|dor|poftă
		mor|muream|murim|murit de râs|rușine|plictiseală|curiozitate|foame|cald|frig|sete|dor|ris|poftă
		mă|ma sufocă|sufoca vecina|vecinul|soacra|căldura|caldura|munca
		m am săturat|saturat de televizor|ploaie|vreme|iarnă|gătit|bucătărie|spălat|casă|rutină|telefon
		mor după un|o|cafea|ciocolată|înghețată|dans|muzică
		mă|ma|ne bate|doare gândul|soarele|vântul|inima
		vrea|vreau să|sa mă|ma|ne bată la șah|table|cărți|tenis
		mă|ma|ne bate la șah|table|cărți|remi|tenis|fotbal|darts|cap
		m|ma|ne a lovit|bătut o|un? norocul|ghinionul|dorul|mașină|mașina|soarele|mingea|vântul|bicicletă
		m a bătut la șah|table|cărți
		genunchii|spatele|sănătatea|durerea|durerile|anxietatea|boala|genunchiul|piciorul nu mă|ma lasă|lasa să|sa ies|plec
		am|a avut|făcut|suferit un? infarct|avc|infarctul
		după un? infarct|avc|infarctul
		nu mai? pot respira|respir pe|din nas
		mă|ma sufoc de|în|in căldură|cald|cheltuieli|oraș|casă|datorii
		mă|ma tai când|la deget|bărbierit|gătesc
		m am tăiat la|când|cu deget|bărbierit|gătit|cuțitul|hârtie
		nu mai? vreau|pot să|sa? mai? trăiesc|trăi singur|singură|datorii|frig|așa
		dorm|dormim în|in|la cort vacanță|munte|mare|concediu|camping
		ajut|ajute|ajutăm|voluntar|voluntariat * oamenii|persoane|persoanele|pe|cu|pentru cei? fără adăpost
		nu are rost să|sa aștept|mă|stau|vin|merg|vorbim
		nu mai pot|rezist|suport merge|citi|vedea|urca|conduce|dormi|găti|mânca|de|cu|face|plăti|munci|alerga|ține|duce|căra|genunchii|spatele|lucra|să merg|citesc|urc|conduc|gătesc|alerg|plătesc|car|duc|fac|lucrez|dorm
		are|cu un cuțit de|pentru bucătărie|pâine
		nu mai? are rost să gătesc|ies|plătesc|aștept|cumpăr
		nu are rost să gătesc|ies|plătesc|cumpăr`,
	situations: situationsRo
};
