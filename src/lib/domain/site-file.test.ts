import { describe, expect, it } from 'vitest';
import { demonstrationSite as demonstration } from '../../../tests/factories.ts';
import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays.ts';
import { missingSiteWords, parseSite, siteWarnings } from './site-file.ts';
import type { Site } from './site-file.ts';

const [first, ...others] = demonstration.teams;
const problems = (change: object) => {
	const result = parseSite({ ...demonstration, ...change });
	return result.ok ? [] : result.problems.map(({ path }) => path);
};
function demonstrationSite(): Site {
	const result = parseSite(demonstration);
	if (!result.ok) throw new Error('the demonstration site is wrong');
	return result.site;
}

describe('parseSite', () => {
	it('takes the demonstration site', () => {
		expect(problems({})).toEqual([]);
	});

	it('says where each thing is wrong, all at once', () => {
		expect(problems({ name: '', minimumAge: 12 })).toEqual(['name', 'minimumAge']);
		expect(problems({ area: { ...demonstration.area, nation: 'wales' } })).toEqual(['area.nation']);
	});

	it('refuses teams that contradict each other [ASVS 2.2.3]', () => {
		expect(
			problems({ teams: [first, ...others].map((team) => ({ ...team, default: false })) })
		).toEqual(['teams']);
		expect(problems({ teams: [first, { ...others[0], outcodes: first?.outcodes }] })).toContain(
			`teams.${others[0]?.id}`
		);
	});

	it('refuses a surgery of a team that is not there', () => {
		const lost = { id: 'lost', name: 'Lost Surgery', team: 'nobody' };
		expect(problems({ surgeries: [lost] })).toEqual(['surgeries.lost']);
	});

	it('refuses a term that ends before it starts, and hiding what is not even old', () => {
		const terms = [{ from: '2027-01-05', to: '2026-12-18' }];
		expect(problems({ schoolTerms: terms })).toEqual(['schoolTerms']);
		expect(problems({ freshness: { hideAfterDays: 90 } })).toEqual(['freshness.hideAfterDays']);
	});

	it('leads away to nothing but an https address, and to a neutral one unless told [ASVS 1.2.2] [ASVS 3.7.2]', () => {
		expect(problems({ leaveTo: 'javascript:alert(1)' })).toEqual(['leaveTo']);
		expect(problems({ leaveTo: 'http://example.org' })).toEqual(['leaveTo']);
		expect(demonstrationSite().leaveTo).toBe('https://www.bbc.co.uk/weather');
	});

	it('refuses a site without English', () => {
		expect(problems({ languages: ['ar'] })).toEqual(['languages']);
	});

	it('refuses what is not a site at all', () => {
		expect(parseSite(undefined).ok).toBe(false);
		expect(parseSite([]).ok).toBe(false);
	});
});

describe('siteWarnings', () => {
	const paths = (site: Site, today: string) => siteWarnings(site, today).map(({ path }) => path);
	const line = { number: '111', lastChecked: '2026-11-01' };
	const FRESH: Site['helplines'] = {
		urgentMentalHealth: line,
		samaritans: line,
		shout: line,
		domesticAbuse: line,
		childline: line
	};
	const site: Site = {
		...demonstrationSite(),
		helplines: { ...FRESH, samaritans: { number: '116 123', lastChecked: '2026-08-01' } },
		emergency: { lastChecked: '2026-11-01' },
		localHelp: [],
		bankHolidays: ENGLAND_BANK_HOLIDAYS.filter((date) => date <= '2027-03-26')
	};

	it('names a helpline on the ninety-first day', () => {
		expect(paths(site, '2026-10-30')).toEqual([]);
		expect(paths(site, '2026-10-31')).toEqual(['helplines.samaritans']);
	});

	it('asks for school terms before they run out, where a site gives any', () => {
		const asked = (site: Site) =>
			siteWarnings(site, '2026-11-21').filter(({ path }) => path === 'schoolTerms').length;
		const site = demonstrationSite();
		expect(asked(site)).toBe(0);
		expect(asked({ ...site, schoolTerms: [{ from: '2026-11-02', to: '2026-12-18' }] })).toBe(1);
		expect(asked({ ...site, schoolTerms: [{ from: '2026-11-02', to: '2027-02-19' }] })).toBe(0);
	});

	it('asks for bank holidays before they run out', () => {
		expect(paths({ ...site, helplines: FRESH }, '2026-12-27')).toContain('bankHolidays');
		expect(paths({ ...site, bankHolidays: [] }, '2026-10-30')).toEqual(['bankHolidays']);
		const gap = { ...site, bankHolidays: ['2026-12-25', '2027-03-26'] };
		expect(paths(gap, '2026-10-30')).toEqual(['bankHolidays']);
		expect(paths(demonstrationSite(), '2028-11-30')).toContain('bank-holidays.ts');
	});
});

describe('missingSiteWords', () => {
	it('names each text that a language lacks, and the languages', () => {
		const site: Site = {
			...demonstrationSite(),
			role: { one: { en: 'link worker', pl: 'doradca' }, many: { en: 'link workers' } }
		};
		const role = missingSiteWords(site, ['pl', 'ro']).filter(({ path }) => /^role/.test(path));
		expect(role).toEqual([
			{ path: 'role.one', problem: 'not said in ro: people read the English' },
			{ path: 'role.many', problem: 'not said in pl, ro: people read the English' }
		]);
	});

	it('has nothing to say of the demonstration, a team’s words among them', () => {
		const site = demonstrationSite();
		const others = site.languages.filter((code) => code !== 'en' && code !== 'easy');
		expect(missingSiteWords(site, others)).toEqual([]);
		expect(missingSiteWords(site, ['xx']).map(({ path }) => path)).toContain(
			`teams.${site.teams[0]?.id}.sessions`
		);
	});
});
