import { describe, expect, it } from 'vitest';
import { OPTIONAL_FIND_QUESTIONS } from '../site.ts';
import type { FindAnswers } from './answers.ts';
import {
	gazetteerOf,
	nextFindStep,
	previousFindStep,
	readAllAtOnce,
	readFindStep
} from './find.ts';
import { without } from './answers.ts';
import type { Gazetteer } from '../geography/gazetteer.ts';
import { fieldsOf } from './form.ts';
import type { FindStep } from './steps.ts';

const ALL = [...OPTIONAL_FIND_QUESTIONS];
const POINT = { latitude: 54.974, longitude: -1.613 };
const place = (name: string, district: string) => ({ name, district, ...POINT });
const GAZETTEER: Gazetteer = {
	centres: { 'NE6 1': POINT },
	places: [
		place('Overbank', 'Northtown'),
		place('Twinford', 'Northtown'),
		{ ...place('Twinford', 'Southtown'), latitude: 53.8 }
	]
};

function read(step: FindStep, entries: [string, string][], answers: FindAnswers = {}) {
	return readFindStep(step, fields(entries), answers, GAZETTEER);
}
function fields(entries: [string, string][]) {
	const data = new FormData();
	for (const [name, value] of entries) data.append(name, value);
	return fieldsOf(data);
}
const answers = (found: FindAnswers) => ({ kind: 'answered', answers: found });
const keys = (parsed: ReturnType<typeof read>) =>
	parsed.kind === 'errors' ? parsed.errors.map(({ key }) => key) : parsed.kind;

describe('where', () => {
	it('keeps the postcode that was found, to be offered again', () => {
		expect(read('where', [['place', 'ne6 1ab']])).toMatchObject(
			answers({ place: { text: 'ne6 1ab', name: 'NE6 1AB', point: POINT, postcode: 'NE6 1AB' } })
		);
	});

	it('keeps no postcode of a place', () => {
		expect(read('where', [['place', 'Overbank']])).toEqual(
			answers({ place: { text: 'Overbank', name: 'Overbank', point: POINT } })
		);
	});

	it('rounds the position of a phone', () => {
		const exact = { latitude: 54.97412345, longitude: -1.61312345 };
		const parsed = read(
			'where',
			Object.entries(exact).map(([name, value]) => [name, String(value)])
		);
		const point = parsed.kind === 'answered' ? parsed.answers.place?.point : undefined;
		expect(point).toBeDefined();
		expect(point).not.toEqual(exact);
		expect(point?.latitude).toBeCloseTo(exact.latitude, 2);
	});

	it('gives up the place for phone and online help only', () => {
		const before = { place: { text: 'Overbank', point: POINT } };
		expect(read('where', [['remote', 'yes']], before)).toEqual(answers({ remoteOnly: true }));
	});

	it('says what is missing, unknown or not clear', () => {
		expect(keys(read('where', []))).toEqual(['place.missing']);
		expect(keys(read('where', [['place', 'Nowhere at all']]))).toEqual(['place.unknown']);
		expect(read('where', [['place', 'Twinford']])).toMatchObject({
			errors: [
				{
					field: 'placeChoice',
					key: 'place.several',
					options: ['Twinford, Northtown', 'Twinford, Southtown']
				}
			]
		});
	});
});

describe('where, when a name stands for several places', () => {
	const typed: [string, string] = ['place', 'Twinford'];

	it('takes the one that was chosen, under its full name', () => {
		expect(read('where', [typed, ['placeChoice', 'Twinford, Southtown']])).toEqual(
			answers({
				place: {
					text: 'Twinford, Southtown',
					name: 'Twinford, Southtown',
					point: { ...POINT, latitude: 53.8 }
				}
			})
		);
	});

	it('asks again when what was chosen is none of them', () => {
		expect(keys(read('where', [typed, ['placeChoice', 'Elsewhere']]))).toEqual(['place.several']);
	});

	it('goes by what was typed when that was changed after choosing', () => {
		const parsed = read('where', [
			['place', 'Overbank'],
			['placeChoice', 'Twinford, Southtown']
		]);
		expect(parsed).toMatchObject(answers({ place: { text: 'Overbank', name: 'Overbank' } }));
	});
});

describe('where, when nobody knows it here', () => {
	it('names the postcode that was read', () => {
		expect(read('where', [['place', 'm11aa']])).toMatchObject({
			errors: [{ key: 'place.unknownPostcode', values: { postcode: 'M1 1AA' } }]
		});
	});

	it('says that a town is outside', () => {
		const pack = { version: 1 as const, outcodes: {}, sectors: {}, attributions: {} };
		const gazetteer = { ...GAZETTEER, packs: [{ ...pack, places: [], elsewhere: ['Leeds'] }] };
		expect(readFindStep('where', fields([['place', 'leeds']]), {}, gazetteer)).toMatchObject({
			errors: [{ key: 'place.outside', values: { place: 'Leeds' } }]
		});
	});
});

describe('what matters', () => {
	it('takes words, topics or both', () => {
		expect(read('what-matters', [['words', 'lonely']])).toEqual(answers({ words: 'lonely' }));
		expect(read('what-matters', [['topics', 'money']])).toEqual(answers({ topics: ['money'] }));
	});

	it('forgets what was said before', () => {
		const before: FindAnswers = { words: 'lonely', everything: true, mattersMost: 'company' };
		expect(read('what-matters', [['topics', 'money']], before)).toEqual(
			answers({ topics: ['money'] })
		);
	});

	it('refuses nothing at all, and everything together with something', () => {
		expect(keys(read('what-matters', []))).toEqual(['topics.missing']);
		const both: [string, string][] = [
			['topics', 'money'],
			['topics', 'everything']
		];
		expect(keys(read('what-matters', both))).toEqual(['topics.both']);
	});

	it('cuts words to what is matched', () => {
		const parsed = read('what-matters', [['words', 'a'.repeat(5000)]]);
		expect(parsed.kind === 'answered' && parsed.answers.words).toHaveLength(2000);
	});
});

describe('the optional questions', () => {
	it('tell "none of these" from not answered', () => {
		expect(read('easier', [['needs', 'none']])).toEqual(answers({ needs: [] }));
		expect(
			keys(
				read('easier', [
					['needs', 'none'],
					['needs', 'free']
				])
			)
		).toEqual(['needs.both']);
		expect(
			keys(
				read('when', [
					['times', 'any'],
					['times', 'weekend']
				])
			)
		).toEqual(['times.both']);
	});

	it('keep a language only for whoever needs one', () => {
		const both: [string, string][] = [
			['needs', 'myLanguage'],
			['language', 'ur']
		];
		expect(read('easier', both)).toEqual(answers({ needs: ['myLanguage'], language: 'ur' }));
		expect(
			read('easier', [
				['needs', 'free'],
				['language', 'ur']
			])
		).toEqual(answers({ needs: ['free'] }));
	});

	it('take what matters most from among the topics only', () => {
		const before: FindAnswers = { topics: ['money', 'work', 'arts'] };
		expect(read('matters-most', [['mattersMost', 'work']], before)).toEqual(
			answers({ ...before, mattersMost: 'work' })
		);
		expect(read('matters-most', [['mattersMost', 'food']], before)).toEqual(answers(before));
	});
});

describe('all at once', () => {
	it('tells all errors together', () => {
		const parsed = readAllAtOnce(fields([]), {}, GAZETTEER);
		expect(keys(parsed)).toEqual(['place.missing', 'topics.missing']);
	});
});

describe('the order of the questions', () => {
	it('asks which matters most of three topics or more', () => {
		expect(nextFindStep('what-matters', { topics: ['money', 'work'] }, ALL)).toBe('how');
		expect(nextFindStep('what-matters', { topics: ['money', 'work', 'arts'] }, ALL)).toBe(
			'matters-most'
		);
	});

	it('does not ask how to join in of somebody who wants phone and online help only', () => {
		expect(nextFindStep('what-matters', { remoteOnly: true }, ALL)).toBe('easier');
		expect(previousFindStep('easier', { remoteOnly: true }, ALL)).toBe('what-matters');
	});

	it('leaves out what a site turned off', () => {
		expect(nextFindStep('what-matters', {}, [])).toBe('help');
	});

	it('ends with the results, and begins with nothing before it', () => {
		expect(nextFindStep('help', {}, ALL)).toBe('results');
		expect(previousFindStep('where', {}, ALL)).toBeUndefined();
	});
});

describe('without', () => {
	it('takes keys away and leaves its argument as it was', () => {
		const before: FindAnswers = { words: 'lonely', topics: ['money'] };
		expect(without(before, 'words')).toEqual({ topics: ['money'] });
		expect(before.words).toBe('lonely');
	});
});

describe('gazetteerOf', () => {
	const area = { name: { en: 'Northtown', ar: 'البلدة' }, latitude: 54.9, longitude: -1.7 };
	const where = (text: string, gazetteer: Gazetteer) =>
		readFindStep('where', fields([['place', text]]), {}, gazetteer);

	it('finds the area by any of its names where the catalogue has no places', () => {
		for (const name of ['northtown', 'البلدة'])
			expect(where(name, gazetteerOf(undefined, area))).toMatchObject({
				kind: 'answered',
				answers: { place: { point: { latitude: 54.9, longitude: -1.7 } } }
			});
		expect(where('Nowhere', gazetteerOf(undefined, area))).toMatchObject({ kind: 'errors' });
	});

	it("leaves a name to the catalogue's own place", () => {
		const gazetteer = gazetteerOf(GAZETTEER, { ...area, name: { en: 'Overbank' } });
		expect(gazetteer.places).toEqual(GAZETTEER.places);
	});
});

describe('a postcode in a directory without positions', () => {
	const nowhere = { centres: {}, places: [] };
	const entered = (place: string) => {
		const form = new FormData();
		form.set('place', place);
		return readFindStep('where', fieldsOf(form), {}, nowhere);
	};

	it('is taken as it is, without a point to measure from', () => {
		expect(entered('bs1 4tr')).toEqual({
			kind: 'answered',
			answers: { place: { text: 'bs1 4tr', name: 'BS1 4TR', postcode: 'BS1 4TR' } }
		});
	});

	it('leaves a name that nobody knows an error', () => {
		expect(entered('Ambridge')).toMatchObject({ kind: 'errors' });
	});
});
