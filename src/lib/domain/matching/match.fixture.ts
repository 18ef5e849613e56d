import type { Activity } from '../activity.ts';

/** A small invented catalogue in providers' wording, some of it opaque, for the tests of matching. */
export const INVENTED: Record<string, Partial<Activity>> = {
	'Empty Chair': {
		topics: ['bereavement', 'company'],
		keywords: ['bereavement group'],
		description: 'For anyone grieving for somebody close. Tea, talk, or just sit.'
	},
	'The Tuesday Lot': {
		topics: ['company'],
		keywords: ['coffee morning', 'chat'],
		summary: 'A brew and a natter for anyone who could do with company.'
	},
	'Board Meeting': { topics: ['company'], keywords: ['board games', 'chess'] },
	'Clear Desk': {
		topics: ['money'],
		keywords: ['debt advice', 'arrears', 'bailiffs'],
		description: 'Free, confidential. We deal with creditors. If you are in crisis call 111.'
	},
	'What Am I Due': {
		topics: ['money', 'rights'],
		keywords: ['benefits check', 'universal credit']
	},
	'Paper Trail': {
		topics: ['rights'],
		keywords: ['help with forms', 'letters explained'],
		summary: 'Bring the envelopes, opened or not.'
	},
	'Warm Walls': {
		topics: ['money', 'housing'],
		keywords: ['energy advice', 'heating', 'fuel vouchers']
	},
	'Muddy Boots': {
		topics: ['outdoors', 'company'],
		keywords: ['community garden', 'growing vegetables', 'allotment']
	},
	'River Stroll': { topics: ['active', 'outdoors'], keywords: ['walking group'] },
	Breather: { topics: ['caring'], keywords: ['carers group', 'respite'] },
	'Forget-me-not': { topics: ['health', 'caring'], keywords: ['dementia café', 'memory'] },
	'Stiff Joints': { topics: ['health'], keywords: ['arthritis group', 'joint pain', 'knees'] },
	'Sit Fit': { topics: ['active', 'health'], keywords: ['chair exercise', 'gentle exercise'] },
	'Talk and Tea': { topics: ['work', 'company'], keywords: ['English conversation', 'ESOL'] },
	'Button Club': { topics: ['digital'], keywords: ['computer help', 'tablets', 'phones'] },
	'Second Verse': { topics: ['arts'], keywords: ['choir', 'singing'] },
	'Yarn Hour': { topics: ['arts', 'company'], keywords: ['knitting group', 'crochet', 'wool'] },
	'Wet Paint': { topics: ['arts'], keywords: ['watercolour class', 'drawing'] },
	'The Pantry': { topics: ['food', 'money'], keywords: ['food pantry', 'food parcels'] },
	'Damp Line': {
		topics: ['housing'],
		keywords: ['repairs advice', 'damp', 'mould'],
		attendance: ['phone']
	},
	Doorstep: { topics: ['housing'], keywords: ['homelessness prevention', 'eviction'] },
	'Job Hour': { topics: ['work'], keywords: ['job club', 'CVs', 'interviews'] },
	'Lights Out': { topics: ['wellbeing', 'health'], keywords: ['sleep class', 'insomnia'] },
	Steady: { topics: ['wellbeing'], keywords: ['anxiety group', 'panic'] },
	'Shed Lads': { topics: ['company', 'arts'], keywords: ["men's shed", 'woodwork'] },
	Prams: { topics: ['company', 'caring'], keywords: ['baby group', 'new parents'] },
	'Hands Talk': { topics: ['health', 'company'], keywords: ['deaf club', 'BSL'] },
	'Old Mates': { topics: ['company'], keywords: ['veterans breakfast', 'ex forces'] },
	'Lend a Hand': { topics: ['work'], keywords: ['volunteering', 'volunteer centre'] },
	'Long Gone': { topics: ['company', 'arts'], keywords: ['social group'], status: 'ended' }
};
