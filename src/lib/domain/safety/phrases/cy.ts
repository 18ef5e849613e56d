import type { DangerPhrases } from '../danger-phrases.ts';
import { situationsCy } from '../situations/cy.ts';

/** Welsh, of the north and of the south, with its mutations. Not yet reviewed by a native-speaking clinician. */
export const dangerPhrasesCy: DangerPhrases = {
	language: 'cy',
	classes: {
		suicide: 'hunanladdiad hunanladdiadau hunanladiad',
		suicidal: 'hunanladdol hunanddinistriol',
		want: 'eisiau isio isho ishe isie moyn eisie',
		kill: 'lladd ladd',
		self: 'hun hunan unan',
		person: `gŵr ngŵr gwraig ngwraig wraig partner mhartner bartner cariad nghariad tad nhad dad mam mham fam brawd mrawd frawd chwaer mab fab merch ferch gyfaill
			ewythr yncl modryb anti cefnder nghefnder cyfnither ffrind ffrindiau taid nhaid tadcu nhadcu nain mamgu cymydog nghymydog`,
		abuser: 'gŵr ngŵr mhartner partner nghariad nhad mrawd mab llystad ewythr',
		hits: 'taro bwrw curo dyrnu cicio tagu treisio daro fwrw guro ddyrnu gicio dagu dreisio',
		hitsMy: 'nharo mwrw nghuro nyrnu nghicio nhagu nhreisio',
		child: 'plentyn plant blentyn blant mhlentyn mhlant mab merch ferch fab babi wyres ŵyr',
		pills: 'tabledi dabledi pils bils moddion feddyginiaeth meddyginiaeth paracetamol barasetamol',
		swallow: 'cymryd gymryd cymyd gymyd llyncu lyncu llyncur cymrydr llowcio lowcio',
		much: 'gormod ormod llwyth lwyth bocs focs paced baced potel botel llond lot llawer lawer',
		cannot: 'methu ffili ffaelu',
		tonight: 'heno heddiw nawr rŵan'
	},
	urgent: `
		{suicide}
		meddyliau|syniadau {suicidal}
		teimlo|teimlon yn? {suicidal}
		{kill} fy|yn hun|hunan
		{kill} yn unan
		{want} i|fi? marw
		{want} bod|fod yn? wedi? farw|marw
		ddim|im|m {want} byw
		ddim|im|m {want} bod yma dim|rhagor|mwy|bellach
		ddim|im|m {want} bod|fod yn fyw
		ddim|im|m {want} deffro|dihuno eto|byth|fory|yfory
		dim rheswm|pwynt|diben|pwrpas i|dros|mewn fi|mi? fyw|byw
		dim byd i fyw
		well|gwell * hebdda|hebddo i
		well|gwell * taswn|petawn|pe i|bawn ddim|farw|i|wedi yma|farw|marw?
		well gen|da i|fi farw
		rhoi|roi terfyn|diwedd ar fy mywyd|hun
		rhoi|roi terfyn|diwedd ar bopeth|y|r cyfan?
		diweddu|gorffen fy mywyd
		crogi|grogi|boddi|foddi fy|yn {self}
		nghrogi|moddi fy {self}
		taflu|daflu|nhaflu fy {self} o|oddi|dan
		neidio oddi|o|dan|i ar|flaen|y|r? bont|pont|trên|clogwyn|to|ffenest|flaen trên|lori?
		torri|dorri fy|yn {self}
		torri|dorri fy mreichiau|arddyrnau|ngarddyrnau|mraich|nghoesau|ngwythiennau
		niweidio|anafu|brifo|frifo|niwed|hanafu fy|yn|i {self}
		gwneud|neud niwed|drwg i fy|yn {self}
		hunan niweidio|niwed|anafu
		hunanniweidio|hunananafu
		{swallow} {much} o|or? y|r|fy? {pills}
		{swallow} fy|y|yr|r|ei holl {pills}
		{swallow} y|yr|fy|r? {pills} i gyd
		{swallow} gorddos|orddos|overdose
		gorddos|orddos
		{swallow}|yfed cannydd|bleach|gwenwyn
		fy|yn|y {hitsMy}
		fy|yn ngham|nghamdrin drin
		yn|n|wedi|en|on|hin|maen {hits} fi
		{abuser} * {hits} * {child}
		cyffwrdd|gyffwrdd â|a|yn|efo|gyda * {child}
		cam drin * {child}
		{child} * mewn perygl
		dw|dwi|rydw|dan|rydyn|ydyn|dyn|ni|i|fi yn|n? mewn perygl
		mywyd|bywyd i? mewn perygl
		bygwth * lladd|ladd|ngladd
		mynd|eisiau|trio i fy|yn {kill}
		cael|ngael|chael fy? nhreisio
		ofn fy|y|yn|n? {abuser}
		ofn mynd|dod|troi yn? adre|adref|gartre|gartref|nôl
		ofn am fy mywyd
		ofn * fy|yn {kill}
		nghloi|cloi|gloi fi|i mewn|yn
		ddim|m|n yn|n? gadael|gadel i|fi fi|mi|adael? adael|fynd|mas|allan
		priodas|phriodas|briodas orfodol
		gorfodi|ngorfodi i|fi|fy i|fi? briodi|priodi
		ddim|m yn|n? teimlon|teimlo yn|n? saff|ddiogel|sâff adre|gartre|gartref|adref|yma|gydag|efo|gyda
		ddim yn? saff|ddiogel adre|gartre|gartref|adref|heno
		poen|poenau|boen|gwasgfa|tyndra * yn|yng|ar fy|y|ei|r? brest|mrest|frest
		mrest|brest yn|n brifo|dost|gwasgu|dynn
		{cannot} i? anadlu|nadlu
		{cannot} cael|dal fy|ei? anadl|ngwynt|gwynt|wynt
		alla|allaf|fedra|fedraf|gall|gallu i|fi|hi|o|e|ddim ddim anadlu
		ddim yn|n anadlu
		wedi stopio|peidio anadlu
		cael|gael trawiad ar y galon
		cael|gael strôc {tonight}?
		wyneb|hwyneb|gwyneb|ceg|cheg|geg wedi|di disgyn|syrthio|cwympo|gollwng|troi
		anymwybodol
		colli|golli ymwybyddiaeth
		{cannot} deffro|dihuno|ddeffro|ddihuno fo|e|hi|o|mam|dad|babi|fy|y|r
		{cannot} ei deffro|ddeffro|dihuno|ddihuno
		cael|gael ffit epileptig|{tonight}
		gwaedu|waedu lot|llawer
		plentyn|plentyn yn|n cael ffit
		am|eisiau|bygwth|trio {kill}|crogi|grogi ei hun
		gwaedu|waedu yn|n drwm|ofnadwy|arw|wael
		ddim|n|yn|methu yn|n? stopio|stopo|peidio gwaedu
		gwaedu|gwaed ddim|n|yn yn|n|gwrthod? stopio|stopo|peidio
		babi|baban yn|n llipa|las|anymwybodol
		unman|nunlle|unlle|lle|nman i|fi|mi|ni gysgu|cysgu|aros {tonight}
		unman|nunlle|unlle i|fi gysgu|cysgu
		cysgu|gysgu allan|ar|yn|mewn ar|y|yn|fy|r stryd|strydoedd|nghar|drws|parc
		nhaflu|taflu|lluchio|cicio|towlu|thaflu fi|i|ni? mas|allan {tonight}
		nhaflu|taflu|lluchio|cicio|towlu|thaflu fi|i|ni? mas|allan o|or y|r? tŷ|nhŷ
		dim bwyd|llaeth|llefrith i|ir|ar y|gyfer|fy|r? y|r|fy? plant|mhlant|babi|blant
		dim byd i|iw fwyta|fyta|roi i|heno|heddiw|ir|blant
		ddim|heb wedi|di|bwyta|byta|fwyta bwyta|byta|fwyta|ers|ddim ers|dim * diwrnod|diwrnodau|ddoe|dyddiau
		heb|ddim fwyta|bwyta|byta|fyta ers * diwrnod|diwrnodau|ddoe|dyddiau
		gyllell|cyllell|gwn|bwyell ganddo|gan|gyda|da
		ganddo|gandda|gyda|gan fe|fo|o|e? gyllell|gwn
		heb|ddim wedi? bwyta ers * ddiwrnod|diwrnod|ddyddiau|wythnos|ddoe
		ddim|heb * bwyta ers
		yn|n fy nghyffwrdd|nghyffwr|nhwtsiad
		{abuser} * nghyffwrdd|cyffwrdd|twtsiad
		llystad|ewythr|dad|nhad|tad dod|ddod|yn|n * i|mewn fy|i stafell|ystafell|gwely|ngwely
		rhoi diwedd ar y|bopeth|cyfan|mywyd|fywyd|fy|hyn
		gwefusau|tafod|gwddf|llwnc chwyddo|chwyddedig`,
	soft: `
		{cannot} cario|mynd|dal ymlaen|mlaen
		alla|allaf|fedra i ddim cario|mynd|dal ymlaen|mlaen
		alla|allaf|fedra i ddim cymryd|diodde|dioddef mwy|rhagor|hyn
		cael|wedi llond bol ar fywyd|bopeth|byw
		cael digon ar|o fywyd|bopeth|byw
		dim gobaith ar|i|bellach|gen|gyda
		dim dyfodol i|gen|gyda
		dim ffordd allan|mas
		colli|golli pob gobaith
		neb yn? sylwi|colli|poeni|malio|becso|hidio mod|os|amdana|amdanaf|taswn
		baich i|ar bawb|fy|nheulu
		{want} diflannu
		{want} cysgu a|ac|am byth|pheidio|dim
		{want} i bopeth|popeth|hyn|r stopio|orffen|ddod|cyfan
		casáu|nghasáu fy {self}|mywyd|hunan
		meddyliau tywyll|drwg|du
		ffarwelio â|a|gyda|efo phawb|pawb
		rheoli|reoli popeth|fy|mhob
		cymryd|gymryd|dwyn fy mhres|arian|ffôn
		trais domestig|ddomestig|cartref
		oergell|ffrij|cypyrddau yn|n wag|gwag
		plant|mhlant yn|n llwgu|newynog
		digartref|ddigartref
		faich|baich|niwsans ar|i bawb|pawb|y|fy|teulu
		dim|ddim pwynt byw|mewn|i|byw|dal
		dim|ddim pwynt * byw|mlaen
		gwrthod|pallu gadael|gadel i|fi mi|fi|fynd? fynd|mynd|weld|siarad|allan|mas
		ddim|byth yn? gadael|gadel i mi|fi
		cysgu|gysgu a|ac pheidio|byth|peidio â? deffro|dihuno
		methu cario|mynd|dal|ymdopi mlaen|ymlaen|mwyach
		clywed lleisiau
		hwyl|ffarwel i? bawb|pawb|byd
		wedi cael digon ar|o bopeth|fywyd|fyw
		oergell|ffrij|cwpwrdd yn|n wag|gwag`,
	past: `
		flynyddoedd|blynyddoedd yn ôl|nôl * {suicidal}|{suicide}
		{suicidal}|{suicide} flynyddoedd|blynyddoedd|amser yn|maith ôl|nôl|yn
		arfer meddwl am {suicide}
		arfer torri|niweidio|brifo fy {self}
		ceisio|trio|geisio|drio {kill} fy|yn {self} flynyddoedd|blynyddoedd
		ddim yn|n? meddwl am {suicide}
		ddim yn|n {suicidal}
		ddim {want} marw
		ddim {want} {kill} fy|yn {self}
		arfer fy|y {hitsMy}`,
	calm: `
		{person} * {kill}|lladdodd ei hun|hunan
		lladdodd ei hun|hunan
		drwy|trwy|cyflawni|gyflawni|ôl|wedi {suicide}
		colli|golli {person} i {suicide}
		gorddos|orddos o siocled|deledu|siwgr|gacen
		atal|rhwystro|ymwybyddiaeth {suicide}
		cwrs|llyfr|ffilm|hyfforddiant|sgwrs|drama|cyfres am|ar {suicide}
		{person} * wedi marw
		bu|buodd|wnaeth * farw
		marw|farw {want} paned|mynd|gweld|bwyd|dysgu|gwybod|cwrdd
		marw|farw o|i chwerthin|gywilydd|ddiflastod|newyn|weld|gael|gwrdd
		{want} marw o chwerthin|gywilydd
		{kill} amser|chwyn|malwod|pryfed
		nghefn|nghoesau|mhengliniau|mhenglin|nhraed|gwres|ysgwydd yn|n|bron fy|yn {kill}
		wraig|ngwraig|mam|bos yn|n|am|mynd|yn mynd|i|fy i|fy? fy|yn? {kill} os|pan
		ges|cafodd|gafodd|chafodd i|hi|o|e|fe|mam|dad? strôc|drawiad|trawiad
		cael|gael strôc|trawiad * flynyddoedd|flynedd|llynedd|blwyddyn
		ers|ar|wedi|ôl fy|y|cael|i? strôc|nhrawiad|trawiad
		cael ffit o
		torri|dorri fy|yn? ngwallt|ngwinedd|mys|gwallt|lawnt
		ddim|m|im {want} byw ar|mewn ben|fy|dlodi|dyled
		cysgu|gysgu mewn|yn|allan pabell|babell|ardd|carafán|elusen
		helpu|gwirfoddoli|cefnogi * digartref|ddigartref
		fy|y nghuro|mwrw|nharo * wyddbwyll|gwyddbwyll|ddominos|gardiau|tennis
		fy nharo i? bod|mod|sut|faint|fel
		ofn colli fy {abuser}
		collais|colli|golli|golles|gollais|collodd fy|ei|ein|i? {person} * i|drwy|trwy {suicide}
		drwy|trwy|i|o|wedi {suicide}
		hunanladdiad yn|fy|ei|y teulu|brawd|mrawd|chwaer|tad|nhad
		clywed lleisiau côr|plant|cor
		mae? fy? nhraed|nghefn|mhen|nghoesau|nannedd|nghlun|mhengliniau yn|n fy lladd i?
		gyllell|cyllell gegin|fara`,
	situations: situationsCy
};
