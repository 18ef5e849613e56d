import { describe, expect, it } from 'vitest';
import { inLanguage, matchingRules, teamFor } from './site.ts';
import type { Team } from './site.ts';

const team = (id: string, outcodes: string[], isDefault = false): Team => ({
	id,
	name: id,
	organization: 'an invented charity',
	telephone: '0191 498 0100',
	sessions: { en: '4 to 6 times' },
	outcodes,
	default: isDefault
});
const site = {
	teams: [team('north', ['NE3']), team('south', ['NE8'], true)],
	surgeries: [{ id: 'mill', name: 'Mill Surgery', team: 'north' }]
};

describe('teamFor', () => {
	it('prefers the surgery to the outward code', () => {
		expect(teamFor(site, { surgery: 'mill', outcode: 'NE8' }).id).toBe('north');
	});

	it('goes by the outward code where no surgery decides', () => {
		expect(teamFor(site, { surgery: 'none', outcode: 'NE3' }).id).toBe('north');
	});

	it('sends everybody else to the default team', () => {
		expect(teamFor(site, { outcode: 'ZE1' }).id).toBe('south');
		expect(teamFor(site, {}).id).toBe('south');
	});
});

describe('inLanguage', () => {
	it('falls back to English', () => {
		expect(inLanguage({ en: 'link worker', ar: 'مرشد' }, 'ar')).toBe('مرشد');
		expect(inLanguage({ en: 'link worker' }, 'ar')).toBe('link worker');
	});
});

describe('matchingRules', () => {
	it('hides nothing and knows no terms unless the site says so', () => {
		const notOn = new Set(['2026-12-25']);
		expect(matchingRules({ bankHolidays: ['2026-12-25'] })).toEqual({ notOn });
		const schoolTerms = [{ from: '2026-11-02', to: '2026-12-18' }];
		const said = { bankHolidays: [], schoolTerms, freshness: { hideAfterDays: 365 } };
		expect(matchingRules(said)).toEqual({
			notOn: new Set(),
			termTimes: schoolTerms,
			hideAfterDays: 365
		});
	});
});
