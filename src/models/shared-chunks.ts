/**
 * Which modules of the site come in one file. A browser with a poor line pays dearly for each request, whose headers alone
 * are as long as many a module, so what is mostly needed together is one file. Below src, without what a file's name ends in.
 */
const TOGETHER = {
	/** On every page. */
	frame: [
		'lib/i18n/(format|locales|passed-on|review|translator)',
		'lib/client/(catalogue|installing|keep-offline|kept|kiosk|kiosk-looks|start|visit|voices)',
		'lib/domain/(clock|reference|site|questions/(answers|steps))',
		'lib/ui/(Footer|Header|Idea|LanguagePicker|OutboxNotice|PageHead|Picture|ready-fonts|Rich|Telephone)',
		'lib/ui/(device|painted|translation)',
		'routes/\\[lang=locale\\]/(Listen|kiosk-screen)'
	],
	/** Where activities are looked for or shown. */
	listing: [
		'lib/domain/(activity|filters|freshness|geography|look|schedule|topics|widening)',
		'lib/domain/(matching/hard-wishes|questions/form|schedule/calendar)',
		// What the finder shares with questions: where it is fetched again, nothing else has to be. See import-again.ts.
		'lib/domain/(edit-distance|import-again|slices)',
		'lib/client/in-slices'
	],
	/** Where something is asked. */
	questions: [
		'lib/domain/questions/(find|values)',
		'lib/ui/(Choices|ErrorMessage|ErrorSummary|QuestionPage|TextInput|question)',
		'lib/ui/questions/(FindQuestion|TopicChoices|topic-pictures)',
		'lib/i18n/spoken-languages',
		'lib/client/(find-ahead|gazetteer)',
		'routes/\\[lang=locale\\]/find/draw-ahead'
	],
	cards: ['lib/ui/(ActivityCard|reason-words|words)'],
	/** Where a request is made. */
	asking: [
		'lib/domain/(referral|questions/(date-of-birth|refer))',
		'lib/ui/questions/(DateOfBirth|ReferQuestion)'
	],
	/** What a map is drawn on, and its frame. */
	ground: [
		'lib/client/(kept-copies|kept-map|map-ground)',
		'lib/domain/geography/(drawn-base|ground|pin|tile-ranges)',
		'lib/ui/map/credit',
		'routes/\\[lang=locale\\]/map-ground'
	],
	map: ['lib/ui/(ActivityMap|map/(IconButton|MoveButtons|names|PlaceCard|scale|ScaleBar))'],
	/** What reads and writes on the phone what somebody chose to keep, or waits to be sent. */
	keeping: ['lib/client/(kept-answers|outbox|storage)'],
	/** The drawings on pages that only tell. */
	drawings: ['lib/ui/pictures/stages/(choose|help|talk)']
};

const GROUPS = Object.entries(TOGETHER).map(
	([name, paths]) =>
		[name, new RegExp(`/src/(${paths.join('|')})(\\.svelte)?(\\.ts|\\.svg)?(\\?|$)`)] as const
);

/** Which of these files a module comes in; undefined for one that comes as its own pages need it. */
export const chunkOf = (moduleId: string): string | undefined =>
	GROUPS.find(([, path]) => path.test(moduleId.replaceAll('\\', '/')))?.[0];

/** For Rolldown's `codeSplitting`. An earlier file is fixed before a later one takes what its modules need. */
export const SHARED_CHUNKS = {
	groups: [
		{
			name: 'framework',
			test: /node_modules[\\/](svelte|@sveltejs[\\/]kit|esm-env|devalue)[\\/]|rolldown[\\/:]runtime/,
			priority: GROUPS.length + 1
		},
		...GROUPS.map(([name], place) => ({
			name,
			test: (moduleId: string) => chunkOf(moduleId) === name,
			priority: GROUPS.length - place
		}))
	]
};
