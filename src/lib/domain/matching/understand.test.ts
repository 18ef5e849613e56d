import { describe, expect, it } from 'vitest';
import { activity } from '../../../../tests/factories.ts';
import { buildIndex } from './activity-index.ts';
import { understand } from './understand.ts';
import { en } from './vocabulary/en.ts';

const index = buildIndex([activity({ name: 'Tea party' })], [en]);
const heard = (words: string) => understand(words, 'en', index).heard.map(({ concept }) => concept);

describe('understand', () => {
	it('does not hear a phrase in a small word that is left of it', () => {
		expect(heard('I am worn out')).not.toContain('company');
		expect(heard('I need to get out more')).toContain('company');
	});

	it('takes missing something for a wish for it more than for grief', () => {
		const strengths = new Map(
			understand('I miss growing things in a garden', 'en', index).heard.map(
				({ concept, strength }) => [concept, strength]
			)
		);
		expect(strengths.get('gardening') ?? 0).toBeGreaterThan(strengths.get('bereavement') ?? 0);
		expect(heard('I miss him')).toContain('bereavement');
	});

	it('leaves a real word as it is', () => {
		expect(understand('I am worn out', 'en', index).corrections).toEqual([]);
	});
});

describe('buildIndex', () => {
	const bereavement = (keywords: string[]) => {
		const tagged = activity({ id: 'tagged', name: 'Advice line', keywords, topics: [] });
		return buildIndex([tagged], [en]).concepts.get('bereavement')?.get(0) ?? 0;
	};

	it('takes a listing that is tagged with every audience to be less about each', () => {
		const many = [
			'helpline',
			'bereaved',
			'carers',
			'veterans',
			'housing',
			'debt',
			'gardening',
			'knitting',
			'walking'
		];
		expect(bereavement(['helpline', 'bereaved'])).toBeGreaterThan(1.5 * bereavement(many));
		expect(bereavement(many)).toBeGreaterThan(0);
	});
});
