import { TOPICS } from '../../domain/topics.ts';
import type { Topic } from '../../domain/topics.ts';

/**
 * Whole words and phrases that speak for a topic. `strong` ones are hardly ever about anything else; `weak` ones
 * count only together with others, or in a name or a tag. A trailing `*` stands for any ending.
 */
const WORDS: Record<Topic, { strong: string; weak: string }> = {
	rights: {
		strong:
			'advocacy|advocate*|legal advice|law centre|immigration advice|tribunal*|discrimination|citizens advice|asylum',
		weak: 'rights|legal|advice centre|refugee*|speak up'
	},
	arts: {
		strong:
			'art|arts|craft*|choir*|singing|sing|knit*|crochet*|sewing|painting|pottery|drama|theatre|creative writing|book club|reading group|ukulele|orchestra|embroidery|quilting|photography|drumming',
		weak: 'music*|dance*|creative|film*|museum*|drawing|history|heritage'
	},
	outdoors: {
		strong:
			'gardening|allotment*|community garden*|conservation|birdwatching|bird watching|woodland*|wildlife|nature|orchard*|city farm*|horticultur*|beekeeping',
		weak: 'outdoor*|garden*|park|parks|walk|walks|walking|farm|countryside'
	},
	food: {
		strong:
			'food bank*|foodbank*|cooking|cookery|lunch club*|community meal*|food club*|pantry|healthy eating|community kitchen*|community fridge*|meals on wheels|community cafe|slimming',
		weak: 'food|meal*|lunch|cafe|café|breakfast|nutrition|diet*|baking|recipe*'
	},
	active: {
		strong:
			'exercise*|yoga|tai chi|pilates|football|swimming|gym|fitness|aerobics|zumba|walking group*|health walk*|cycling|badminton|bowls|keep fit|running club|table tennis|line dancing|netball|cricket|rugby|tennis',
		weak: 'sport*|active|dance*|dancing|walk|walks|walking|swim*|running|leisure|physical activit*'
	},
	digital: {
		strong:
			'digital skills|computer class*|computer course*|computers|internet|tablets|smartphone*|digital inclusion|get online|getting online|it skills|silver surfers',
		weak: 'computer*|digital|laptop*|wifi'
	},
	housing: {
		strong:
			'housing|homeless*|eviction*|tenancy|tenant*|rough sleep*|supported accommodation|sheltered accommodation|home improvement*|handyperson|handyman|fuel poverty|warm homes',
		weak: 'accommodation|landlord*|hostel*|repair*|insulation|domestic abuse|refuge'
	},
	health: {
		strong:
			'dementia|alzheimer*|diabet*|stroke|cancer|parkinson*|arthritis|chronic pain|long term condition*|fibromyalgia|copd|autis*|sight loss|hearing loss|visually impaired|long covid|disabilit*|epilepsy|multiple sclerosis|stop smoking|addiction*|alcohol misuse|drug misuse|heart failure|deaf|blind|hard of hearing|lip reading',
		weak: 'disabled|condition*|pain|illness*|impair*|recovery|rehabilitation|health|drug*|alcohol|smoking|falls'
	},
	caring: {
		strong:
			'carer|carers|young carer*|unpaid carer*|respite|carers group|looking after someone|kinship',
		weak: 'caring for|care for someone|day centre|parent carer*|sitting service'
	},
	bereavement: {
		strong: 'bereave*|grief|grieving|widow*|loss of a loved one|baby loss',
		weak: 'loss|died|dying|end of life|hospice'
	},
	company: {
		strong:
			"befriend*|lonel*|social club|social group|coffee morning*|isolat*|friendship|make friends|making friends|new friends|meet people|meeting people|meet new people|day centre|drop-in cafe|mens shed|men's shed|social isolation|warm space*|tea dance",
		weak: 'social|coffee|chat|club|friends|over 50s|over 60s|drop-in|companionship|meet|lunch club*|games|pub quiz|bingo'
	},
	money: {
		strong:
			'debt*|benefits advice|welfare benefits|money advice|budgeting|credit union*|welfare rights|financial support|financial hardship|universal credit|cost of living|pension credit|food bank*|foodbank*|hardship',
		weak: 'benefits|money|financial|grants|bills|budget|poverty'
	},
	wellbeing: {
		strong:
			'mental health|anxiety|depression|depressed|counselling|mindfulness|meditation|emotional support|suicid*|self-harm|self harm|psychotherap*|wellbeing group|talking therap*|low mood|listening service|reiki|stress management|trauma',
		weak: 'wellbeing|well-being|stress|therap*|relax*|confidence|self-esteem|emotional|resilience'
	},
	work: {
		strong:
			'volunteering|employment|job club*|jobseek*|training course*|adult learning|adult education|apprentice*|esol|cv writing|literacy|numeracy|english classes|learn english|back to work|employability',
		weak: 'volunteer*|job|jobs|course*|training|skills|careers|learning|workshops|learn'
	}
};

const matcher = (words: string) =>
	new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${words.replaceAll('*', '\\p{L}*').replaceAll(' ', '[\\s-]+')})(?![\\p{L}\\p{N}])`,
		'giu'
	);
const MATCHERS = TOPICS.map((topic) => ({
	topic,
	strong: matcher(WORDS[topic].strong),
	weak: matcher(WORDS[topic].weak)
}));

/**
 * The word that each phrase begins with, by its first three letters: looking whether any of them is in a text costs
 * little, and spares it most of the expressions, which cost much.
 */
const BEGINNINGS = new Map<string, { word: string; isStem: boolean; expression: RegExp }[]>();
for (const { topic, ...expressions } of MATCHERS)
	for (const kind of ['strong', 'weak'] as const)
		for (const phrase of WORDS[topic][kind].split('|')) {
			const [, word = '', star] = /^([\p{L}\p{N}]+)(\*?)/u.exec(phrase) ?? [];
			const beginning = { word, isStem: star === '*', expression: expressions[kind] };
			const alike = BEGINNINGS.get(word.slice(0, 3)) ?? [];
			BEGINNINGS.set(word.slice(0, 3), [...alike, beginning]);
		}

const ENOUGH = 3;
/** What comes first in a description is mostly what it is about; what follows is mostly what else there is. */
const OPENING = 250;
const MOST_TOPICS = 3;

/**
 * The topics a record seems to be about, surest first, at most three, for feeds that do not say in our terms. Names
 * and tags weigh more than running text, where many things are mentioned in passing; a topic needs a strong word, or
 * several weak ones. None is a good answer: an activity with a wrong topic is shown to the wrong person.
 */
export function topicsFromWords(said: {
	name: string;
	keywords: readonly string[];
	description?: string | undefined;
}): Topic[] {
	const name = searched(said.name);
	const tags = searched(said.keywords.join(' ; '));
	const opening = searched((said.description ?? '').slice(0, OPENING));
	const prose = searched((said.description ?? '').slice(OPENING, 4000));
	const scored = MATCHERS.map(({ topic, strong, weak }) => ({
		topic,
		score:
			6 * kinds(name, strong) +
			5 * kinds(tags, strong) +
			3 * kinds(name, weak) +
			2 * kinds(tags, weak) +
			2.5 * Math.min(3, kinds(opening, strong)) +
			1 * Math.min(2, kinds(opening, weak)) +
			0.8 * Math.min(3, kinds(prose, strong)) +
			0.3 * Math.min(3, kinds(prose, weak))
	}));
	const best = Math.max(...scored.map(({ score }) => score));
	return scored
		.filter(({ score }) => score >= ENOUGH && score >= best / 3)
		.sort((a, b) => b.score - a.score)
		.slice(0, MOST_TOPICS)
		.map(({ topic }) => topic);
}

/** A text, and the expressions that may match something in it. */
interface Searched {
	text: string;
	hopeful: ReadonlySet<RegExp>;
}

const NONE: never[] = [];
const ALL_WORDS = /[\p{L}\p{N}]+/gu;
/** The same in ASCII, several times as fast. */
const PLAIN_WORDS = /[a-z0-9]+/g;

function searched(text: string): Searched {
	const hopeful = new Set<RegExp>();
	const isPlain = /^[\n -~]*$/.test(text);
	for (const word of text.toLowerCase().match(isPlain ? PLAIN_WORDS : ALL_WORDS) ?? NONE)
		for (const beginning of BEGINNINGS.get(word.slice(0, 3)) ?? NONE)
			if (beginning.isStem ? word.startsWith(beginning.word) : word === beginning.word)
				hopeful.add(beginning.expression);
	return { text, hopeful };
}

/** How many different words of the list are there: saying one ten times does not make it ten times as true. */
const kinds = ({ text, hopeful }: Searched, words: RegExp): number =>
	hopeful.has(words) ? new Set(text.match(words)?.map((word) => word.toLowerCase())).size : 0;
