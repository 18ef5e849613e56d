import { describe, expect, it } from 'vitest';
import { topicsFromWords } from './topics-from-words.ts';

const topics = (name: string, description = '', keywords: string[] = []) =>
	topicsFromWords({ name, description, keywords });

describe('topicsFromWords', () => {
	it.each([
		['Bereavement Support', 'bereavement'],
		['Community allotment', 'outdoors'],
		['Debt advice line', 'money'],
		['Carers drop-in', 'caring'],
		['Tai Chi for beginners', 'active'],
		['Choir', 'arts'],
		['Befriending by phone', 'company'],
		['Job club', 'work']
	])('reads %s as %s', (name, topic) => {
		expect(topics(name)[0]).toBe(topic);
	});

	it('takes a tag as seriously as a name', () => {
		expect(topics('The Tuesday Lot', '', ['walking group'])).toContain('active');
	});

	it('reads whole words only', () => {
		expect(topics('Startup party in Cartford')).toEqual([]);
	});

	it('does not take what is mentioned in passing for what it is about', () => {
		const passing = `${'We fit carpets and blinds in any room of the house. '.repeat(6)} We also work with housing and debt teams.`;
		expect(topics('Carpets Direct', passing)).toEqual([]);
	});

	it('gives at most three', () => {
		const everything = 'Debt advice, choir, yoga, gardening, carers, dementia, bereavement';
		expect(topics(everything)).toHaveLength(3);
	});
});
