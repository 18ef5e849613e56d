import { BY_EAR, fold, stemmerOf } from '../tokens.ts';

/** How a language bends its words. */
interface Bending {
	/** Letters that tell case, number, person or tense: the longest that leaves `least` letters goes. */
	endings: string;
	least: number;
	/** How a word may begin → how it is compared: Welsh changes the first letters. */
	starts?: Readonly<Record<string, string>>;
}

const startsWith = (letter: string, forms: string): Record<string, string> =>
	Object.fromEntries(forms.split(' ').map((form) => [form, letter]));

/** Languages of letters that stand for sounds one by one leave three letters, those of syllables two. */
const LETTERS = 3;
const SYLLABLES = 2;

/** Of words in a language's own script; English has few endings, which `stem` knows. */
const BENDINGS: Readonly<Record<string, Bending>> = {
	ar: {
		least: LETTERS,
		endings: 'ها هم هن كم كن نا ني ين ون ات ان تي ته تك وا ه ي ك ت ا تها ة ية يه'
	},
	bn: {
		least: SYLLABLES,
		endings:
			'া ি ু ে ো ের েরা রা কে তে দের গুলো গুলি টা টি টার টির টাকে র য় ায় েও ও ই ছি ছে েছি েছে ' +
			'েছিল েছিলাম ছিলাম ছিল তাম লাম ল লো বো ব বে িতে িয়ে েন ান ানো াই াও য়া ওয়া তেছি তেছে ' +
			'িনা িনি িলাম ইলাম'
	},
	cy: {
		least: LETTERS,
		endings:
			'a e i o u au iau on ion ydd oedd ed od en wn wch wyd ais iais odd iodd ir ant ent io ian ' +
			'wr wyr ol iol us iad iadau ith iff',
		starts: {
			...startsWith('g', 'ngh ng ch c g'),
			...startsWith('b', 'mh ph p b m f'),
			...startsWith('d', 'nh th t dd d'),
			...startsWith('l', 'll l'),
			...startsWith('r', 'rh r')
		}
	},
	es: {
		least: LETTERS,
		endings:
			'a e o as es os an en amos emos imos ais eis ar er ir arse erse irse arme erme irme arlo ' +
			'erlo irlo arla erla arle erle ando iendo andome iendome ado ada ados adas ido ida idos ' +
			'idas aba abas aban abamos ia ias ian iamos aste iste aron ieron io ara era aria eria ' +
			'iria are ere ire aran eran ito ita itos itas illo illa amente mente cion ciones'
	},
	gu: {
		least: SYLLABLES,
		endings:
			'ા િ ુ ે ો ં ું ાં ના નિ નું નો ને માં થિ એ ઓ વું વા વાનું વાનિ વાનો વાના તો તિ તું તા ય ' +
			'િએ ાય ેલ ેલા યો યા યું'
	},
	pa: {
		least: SYLLABLES,
		endings: 'ਾ ਿ ੁ ੇ ੈ ੋ ੌ ਂ ਾਂ ਿਂ ੇਂ ਿਆ ਿਆਂ ੋਂ ਦਾ ਦਿ ਦੇ ਦਿਆਂ ਣਾ ਣਿ ਣ ਆ ਇਆ ਏ ਈ ਉਂਦਾ ਉਂਦਿ ਉਂਦੇ ਂਦਾ ਂਦਿ ' + 'ਂਦੇ ਨਾ ਨਿ ਵਾਂ'
	},
	pl: {
		least: LETTERS,
		endings:
			'a e i o u y ow om ami iami ach iach em iem ie ia iu io ego iego emu iemu ej iej ych ich ' +
			'ymi imi ym im owi iowi owie ac ec ic yc uje ujesz uja ujemy ujac owac owal owala owalam ' +
			'owalem am asz amy acie aja esz emy ecie isz imy icie ysz ymy ycie al ala alo ali aly ' +
			'alem alam il ila ilo ili ily ilem ilam yl yla ylo yli yly ylem ylam el ela eli elem elam ' +
			'l la li lo lam lem anie ania aniu aniem enie enia eniu eniem ona ony one any ana ane nac ' +
			'nal nela nalem nelam iac ial iala iales ek ka ki ke ko ku kiem kami kach kom cie ciu'
	},
	pt: {
		least: LETTERS,
		endings:
			'a e o as es os am em amos emos imos ar er ir ando endo indo ado ada ados adas ido ida ' +
			'idos idas ava avas avam ia ias iam aste este iste aram eram iram ou ei eu iu asse esse ' +
			'isse ao aos oes aes ais eis ois inho inha inhos inhas zinho zinha amente mente cao coes ' +
			'arme erme lo la me se'
	},
	ro: {
		least: LETTERS,
		endings:
			'a e i u ul ului ulu le lui lor ei ii iei ele elor ile ilor uri urile urilor ea eau ia ' +
			'iile am ai at ata ati ate au it ita iti ite ut uta uti ute and ind ez ezi eaza eze esc ' +
			'esti este easca eam eai eati are ere ire ari erea area irea ica isem asem uit ui ule o'
	},
	uk: {
		least: LETTERS,
		endings:
			'а я у ю і и е є о ь й ам ям ами ями ах ях ом ем єм ів ев ей ою ею єю ові еві єві ого ' +
			'ього ому ьому им ім их іх ими іми ий ій оі еі ую юю ти ть ться тися в ла ло ли вся лася ' +
			'лися лось еш єш емо ємо ете єте ють уть ує уєш уєте уємо ують иш іш имо імо ите іте ить ' +
			'іть ять ать ав ала ало али ив ила ило или іла іли ати ити іти увати ував увала ували ння ' +
			'нні нням ань ень ок ка ки ку кою ці ко чик ся сь аю аєш ає аємо аєте ають аюся ався ' +
			'алася алися атися итися ився илася юся'
	},
	ur: {
		least: SYLLABLES,
		endings: 'ا ي و ه ں ے وں يں ياں يوں تا تي تے نا ني نے ئے ئي يے'
	}
};
/** Of South Asian words in Latin letters, as `stemmerOf` spells them by ear. */
const SPELT_BY_EAR: Bending = {
	least: LETTERS,
	endings:
		'a i u e o n an on in en ian ion da di de na ni ne ta ti te ka ki ke ko ra ri re la li le ' +
		'va vo vi er der ci ce co lam tam bo gulo nu no ma ae ai ao aia ia io ie'
};

type Unbend = (word: string) => string;

/** @param spelt how an ending stands in a stem of the language; some are not heard in it at all */
function unbending({ endings, least, starts = {} }: Bending, spelt = fold): Unbend {
	const folded = [...new Set(endings.split(' ').map(spelt))].filter((ending) => ending !== '');
	const ending = new RegExp(`^(.{${least},}?)(?:${folded.join('|')})$`, 'u');
	const longestFirst = Object.keys(starts).sort((a, b) => b.length - a.length);
	const start = new RegExp(`^(?:${longestFirst.join('|')})(?=.{2})`, 'u');
	return (word) => {
		const bare = ending.exec(word)?.[1] ?? word;
		return longestFirst.length === 0 ? bare : bare.replace(start, (from) => starts[from] ?? from);
	};
}

/** Ukrainian stems are compared by their sound: see `stemmerOf`. */
const bySoundUk = (ending: string): string => stemmerOf('uk')(fold(ending));
const IN_SCRIPT = new Map(
	Object.entries(BENDINGS).map(([language, bending]) => [
		language,
		unbending(bending, language === 'uk' ? bySoundUk : fold)
	])
);
const BY_LATIN_LETTERS = unbending(SPELT_BY_EAR);

/**
 * What is left of a stem without its endings, by which a model knows a form again that nobody wrote down ("rowerem" by
 * "rower"); undefined in English. The same for most forms of a word is all that matters: it need not be one.
 */
export function rootOf(language: string, stem: string): string | undefined {
	if (BY_EAR.has(language) && /^[a-z]+$/.test(stem)) return BY_LATIN_LETTERS(stem);
	return IN_SCRIPT.get(language)?.(stem);
}
