import { describe, expect, it } from 'vitest';
import { importFeed } from '../feed.ts';
import { readCsv } from '../tables/csv.ts';
import type { Table } from '../shapes.ts';
import { spreadsheet } from './spreadsheet.ts';

/** Sheets as people make them, written down before the words that we know headings by. */
const tableOf = (name: string, text: string): Table => {
	const read = readCsv(name, text, 1000);
	if (read.outcome === 'unreadable') throw new Error(read.reason);
	return read.table;
};
function importTables(...tables: Table[]) {
	expect(spreadsheet.recognises(tables)).toBe(true);
	return importFeed(spreadsheet.records(tables), {
		feed: 'f',
		adapter: spreadsheet.adapter,
		today: '2026-11-21'
	});
}

describe('a village newsletter with a column for each day', () => {
	const sheet = tableOf(
		'whats-on-in-the-village',
		[
			"What's on,Mon,Tues,Weds,Thurs,Fri,Sat,Sun,Where we meet,Who to ring,Sub",
			'Carpet Bowls,2pm-4pm,,,,,,,Village Hall,01632 960001,£2',
			'Tiny Tots,,9.30am - 11am,,9.30am - 11am,,,,Chapel schoolroom,0191 498 0002 (Chapel office),Free',
			'Lending shelf,9-5,9-5,9-5,9-5,9-5,10-12,closed,The old phone box,,Free',
			'Ramblers,,,,,,10am,,Meet at the green,0191 498 0003,none',
			'Quiz,,,,,last of the month 8pm,,,Fox and Hounds,,£1'
		].join('\n')
	);

	it('says when each is on', () => {
		const { activities } = importTables(sheet);
		const times = activities.map(({ name, schedules }) => [
			name,
			schedules.map((schedule) =>
				'byDay' in schedule
					? [schedule.freq, schedule.byDay.join(), schedule.start, schedule.end]
					: [schedule.freq, schedule.text]
			)
		]);
		expect(times).toEqual([
			['Carpet Bowls', [['weekly', 'MO', '14:00', '16:00']]],
			['Tiny Tots', [['weekly', 'TU,TH', '09:30', '11:00']]],
			[
				'Lending shelf',
				[
					['weekly', 'MO,TU,WE,TH,FR', '09:00', '17:00'],
					['weekly', 'SA', '10:00', '12:00']
				]
			],
			['Ramblers', [['weekly', 'SA', '10:00', undefined]]],
			['Quiz', [['words', 'Friday: last of the month 8pm']]]
		]);
	});

	it('knows the place, the telephone and the price', () => {
		const { activities } = importTables(sheet);
		expect(activities[0]).toMatchObject({
			location: { name: 'Village Hall' },
			contact: { phone: '01632 960001' },
			costOption: { amount: 2, free: false }
		});
		expect(activities[1]?.costOption?.free).toBe(true);
	});
});

describe('a council export below a few lines about itself', () => {
	const sheet = tableOf(
		'export',
		[
			'Anyshire Council,,,,,,,,,,',
			'Community directory export,,,Produced 19/11/2026,,,,,,,',
			',,,,,,,,,,',
			'ServiceRef,ServiceTitle,ProviderName,ShortDescription,AddressLine1,AddressLine2,PostTown,PostCode,XCoord,YCoord,ShowOnWeb,RecordOwner,AgeFrom,AgeTo,LastReviewDate',
			'S-1,Chair Exercise,Anyshire Leisure,Gentle moves in a chair.,Foundry Hall,12 Foundry Lane,Newcastle upon Tyne,NE6 1LH,427000,564500,Y,A. Person,60,,12/10/2026',
			'S-2,Night Shelter,Anyshire Churches,A bed.,1 Church St,,Newcastle upon Tyne,NE1 4AA,,,N,B. Person,18,99,01/09/2026',
			'S-3,Youth Night,Anyshire Leisure,Table tennis and talk.,Foundry Hall,12 Foundry Lane,Newcastle upon Tyne,NE6 1LH,427000,564500,Y,A. Person,11,17,30/09/2026'
		].join('\n')
	);

	it('reads codes, places on the national grid, ages and the day it was checked', () => {
		const { activities } = importTables(sheet);
		expect(activities[0]).toMatchObject({
			id: 'f.S-1',
			name: 'Chair Exercise',
			organization: { name: 'Anyshire Leisure' },
			description: 'Gentle moves in a chair.',
			location: {
				address: 'Foundry Hall, 12 Foundry Lane, Newcastle upon Tyne',
				postcode: 'NE6 1LH',
				precision: 'exact'
			},
			eligibility: { minimumAge: 60 },
			assuredDate: '2026-10-12'
		});
		expect(activities[0]?.location?.latitude).toBeCloseTo(54.97, 1);
		expect(activities[0]?.location?.longitude).toBeCloseTo(-1.58, 1);
	});

	it('withholds what is not for the web, and tells nobody whose record it is', () => {
		const { activities, rows } = importTables(sheet);
		expect(rows.map(({ outcome }) => outcome)).toEqual(['accepted', 'withheld', 'accepted']);
		expect(rows[1]?.reason).toBe('it is marked "ShowOnWeb: N"');
		expect(JSON.stringify(activities)).not.toMatch(/Person/);
	});
});

describe('a Welsh council file in two languages with semicolons', () => {
	const sheet = tableOf(
		'cyfeiriadur',
		[
			'Enw (Cymraeg);Enw / Name;Disgrifiad / Description;Lleoliad / Venue;Cod post / Postcode;Ffôn / Phone;Gwefan / Website;Pryd / When;Iaith / Language;Am ddim / Free',
			'Clwb Cinio;Lunch Club;Cinio poeth. A hot lunch.;Neuadd y Dref;LL55 1AB;01632 960010;www.example.org/cinio;Dydd Iau 12pm / Thursdays 12pm;Cymraeg a Saesneg / Welsh and English;Na / No',
			'Côr;Choir;Canu. Singing.;Capel Mawr;LL55 1AD;01632 960011;;Mondays 7pm to 9pm;Welsh;Ydy / Yes'
		].join('\n')
	);

	it('takes the English of each pair of headings, and the languages spoken', () => {
		const { activities } = importTables(sheet);
		expect(activities.map(({ name }) => name)).toEqual(['Lunch Club', 'Choir']);
		expect(activities[0]).toMatchObject({
			location: { name: 'Neuadd y Dref', postcode: 'LL55 1AB' },
			contact: { phone: '01632 960010', url: 'https://www.example.org/cinio' },
			costOption: { free: false },
			languages: ['cy']
		});
		expect(activities[1]?.costOption?.free).toBe(true);
		expect(activities[1]?.schedules[0]).toMatchObject({ freq: 'weekly', byDay: ['MO'] });
	});
});

describe('a list of charities with the whole address in one cell', () => {
	const sheet = tableOf(
		'charities',
		[
			'Charity,Charity number,What they do,Full address,Contact,Web,Beneficiaries,Notes for staff',
			'Tyne Talkers,1234567,"Befriending by telephone, and a monthly tea.","The Old Bank, 3 High Street, Byker, Newcastle, NE6 1LH",Jo Bloggs 0191 498 0020,talkers.example.org,Older people,Ring Jo only after five',
			'Refuge North,1234568,Help to leave home safely.,Address confidential,help@refuge.example.org,,Women,Never tell anybody where',
			'Bike Kitchen,1234569,Mend your own bike.,"Unit 4,\nQuayside\nNE1 3DX",n/a,http://example.com,Anybody,'
		].join('\n')
	);

	it('parts the postcode from the address and the telephone from the person', () => {
		const { activities } = importTables(sheet);
		expect(activities[0]).toMatchObject({
			name: 'Tyne Talkers',
			description: 'Befriending by telephone, and a monthly tea.',
			location: { address: 'The Old Bank, 3 High Street, Byker, Newcastle', postcode: 'NE6 1LH' },
			contact: { phone: '0191 498 0020', url: 'https://talkers.example.org' },
			eligibility: { text: 'Older people' }
		});
		expect(activities[2]).toMatchObject({
			location: { address: 'Unit 4, Quayside', postcode: 'NE1 3DX' },
			contact: {}
		});
	});

	it('hides what is called confidential, and shows no name of a person nor a note for staff', () => {
		const { activities } = importTables(sheet);
		expect(activities[1]?.location).toEqual({ precision: 'none', hidden: true });
		expect(activities[1]?.contact.email).toBe('help@refuge.example.org');
		expect(JSON.stringify(activities)).not.toMatch(/Bloggs|after five|anybody where/);
	});
});

describe('a workbook of two sheets', () => {
	const groups = tableOf(
		'Groups',
		[
			'Group,Meets at,Day,Starts,Ends,How often,Price per session,Tel no.,Accepting new members?',
			'Sketching,Riverside Centre,Tuesday,10:00,12:00,Weekly,3.50,0191 498 0030,Yes',
			'Sketching,Riverside Centre,Thursday,18:00,20:00,Weekly,3.50,0191 498 0030,Yes',
			'Stroke Cafe,Riverside Centre; St Mary Hall,Friday,14:00,15:30,Fortnightly,0,0191 498 0031,Yes',
			'Memory Tea,Somewhere Else,Wednesday,14:00,,Monthly,,,No'
		].join('\n')
	);
	const venues = tableOf(
		'Venues',
		[
			'Venue name,Street,Town,Post code,Lat,Lng,Wheelchair accessible,Caretaker',
			'Riverside Centre,1 River Road,Gateshead,NE8 1AA,54.9580,-1.6010,Y,C. Person',
			'St Mary Hall,2 Hill Road,Gateshead,NE9 5AA,,,N,D. Person'
		].join('\n')
	);

	it('joins the sheets by the name of the place, and keeps a name that is on no sheet', () => {
		const { activities, rows } = importTables(groups, venues);
		const cafe = activities.filter(({ name }) => name === 'Stroke Cafe');
		expect(cafe.map(({ location }) => [location?.name, location?.address])).toEqual([
			['Riverside Centre', '1 River Road, Gateshead'],
			['St Mary Hall', '2 Hill Road, Gateshead']
		]);
		expect(cafe.map(({ accessibility }) => accessibility.stepFree)).toEqual([true, false]);
		expect(activities.find(({ name }) => name === 'Memory Tea')?.location).toMatchObject({
			name: 'Somewhere Else'
		});
		expect(
			rows
				.at(-1)
				?.suspicious.map(({ why }) => why)
				.join()
		).toContain('Somewhere Else');
		expect(JSON.stringify(activities)).not.toMatch(/Person/);
	});

	it('makes one activity of two times of one group', () => {
		const { activities, rows } = importTables(groups, venues);
		expect(rows.map(({ outcome }) => outcome)).toEqual(Array(4).fill('accepted'));
		const sketching = activities.filter(({ name }) => name === 'Sketching');
		expect(sketching).toHaveLength(1);
		expect(sketching[0]).toMatchObject({
			costOption: { free: false, amount: 3.5 },
			schedules: [
				{ freq: 'weekly', byDay: ['TU'], start: '10:00', end: '12:00' },
				{ freq: 'weekly', byDay: ['TH'], start: '18:00', end: '20:00' }
			]
		});
	});

	it('never makes a fortnight or a month into a week', () => {
		const { activities } = importTables(groups, venues);
		const others = activities.filter(({ name }) => name !== 'Sketching');
		expect(others.flatMap(({ schedules }) => schedules.map(({ freq }) => freq))).toEqual([
			'words',
			'words',
			'words'
		]);
	});
});

describe('a form with its hints in the headings', () => {
	const sheet = tableOf(
		'Sheet1',
		[
			'Name (required)*,Descripton (max 500 characters)*,Is there a charge? (Y/N),How much does it cost? (£),Which age group? (e.g. 18+),Building name or number,Street adress,Postal Code *,Public e-mail adress,Your name (not published),Your email (not published),Do you want the address to be hidden? (Y/N)',
			'Chess,Boards are here.,N,,Adults 18+,Foundry Hall,12 Foundry Lane,ne61lh,chess@example.org,E. Person,eperson@example.org,N',
			'Safe Space,A quiet room.,Y,£1.50,11 to 17,Foundry Hall,12 Foundry Lane,NE6 1LH,space@example.org,F. Person,fperson@example.org,Y'
		].join('\n')
	);

	it('sees through hints, questions and slips of the finger', () => {
		const { activities } = importTables(sheet);
		expect(activities[0]).toMatchObject({
			name: 'Chess',
			description: 'Boards are here.',
			costOption: { free: true },
			eligibility: { minimumAge: 18 },
			location: { address: 'Foundry Hall, 12 Foundry Lane', postcode: 'NE6 1LH' },
			contact: { email: 'chess@example.org' }
		});
		expect(activities[1]).toMatchObject({
			costOption: { free: false, amount: 1.5 },
			eligibility: { minimumAge: 11, maximumAge: 17 },
			location: { hidden: true }
		});
	});

	it('keeps out of the catalogue who filled it in', () => {
		expect(JSON.stringify(importTables(sheet))).not.toMatch(/Person|eperson|fperson/);
	});
});

describe('a council workbook of four sheets joined by ids', () => {
	const services = tableOf(
		'services',
		[
			'id*,organisation_id*,name*,type*,status*,intro*,description*,is_free*,fees_text,url*,contact_name,contact_phone,contact_email,referral_method*,referral_email,criteria_age_group',
			'aaaa-1,oooo-1,Silver Swim,activity,active,Swim with us.,No description available,no,£4 a swim,https://example.org/swim,G. Person,0191 498 0040,swim@example.org,none,refer@example.org,From 55 years upwards',
			'aaaa-2,oooo-2,Debt Desk,service,active,Talk about debt.,No description available,yes,,http://example.com,,00000000000,,internal,,4 to 18',
			'aaaa-3,oooo-9,Old Club,club,inactive,Gone.,No description available,yes,,,,,,none,,11+',
			'aaaa-4,oooo-1,Aqua Fit,activity,active,Fit in water.,No description available,no,,,,,,external,,',
			'aaaa-5,oooo-1,Water Polo,activity,active,Play.,No description available,no,,,,,,none,,'
		].join('\n')
	);
	const organisations = tableOf(
		'organisations',
		[
			'id*,name*,description*,url*,email,phone',
			'oooo-1,Pool Trust,No description available,https://example.org/pool,pool@example.org,0191 498 0041',
			'oooo-2,Money Matters,No description available,http://example.com,,0191 498 0042'
		].join('\n')
	);
	const locations = tableOf(
		'locations',
		[
			'id*,address_line_1*,address_line_2,city*,county*,postcode*,country*,has_wheelchair_access*,has_induction_loop*',
			'llll-1,City Pool,1 Pool Road,Newcastle,Tyne and Wear,NE1 8AX,United Kingdom,yes,no',
			'llll-2,West Pool,2 West Road,Newcastle,Tyne and Wear,NE4 9AA,United Kingdom,no,no'
		].join('\n')
	);
	const links = tableOf(
		'service_locations',
		[
			'id*,service_id*,location_id*,name',
			'xxxx-1,aaaa-1,llll-1,',
			'xxxx-2,aaaa-1,llll-2,',
			'xxxx-3,aaaa-9,llll-2,'
		].join('\n')
	);

	it('follows the ids from sheet to sheet', () => {
		const { activities } = importTables(organisations, links, locations, services);
		expect(
			activities.map(({ name, organization, location }) => [
				name,
				organization?.name,
				location?.address
			])
		).toEqual([
			['Silver Swim', 'Pool Trust', 'City Pool, 1 Pool Road, Newcastle, Tyne and Wear'],
			['Silver Swim', 'Pool Trust', 'West Pool, 2 West Road, Newcastle, Tyne and Wear'],
			['Debt Desk', 'Money Matters', undefined],
			['Aqua Fit', 'Pool Trust', undefined],
			['Water Polo', 'Pool Trust', undefined]
		]);
		expect(activities[0]?.accessibility).toMatchObject({ stepFree: true, hearingLoop: false });
	});

	it('counts services, reads ages in words and takes placeholders for nothing', () => {
		const { activities, rows } = importTables(organisations, links, locations, services);
		expect(rows.map(({ outcome }) => outcome)).toEqual([
			'accepted',
			'accepted',
			'withheld',
			'accepted',
			'accepted'
		]);
		expect(activities[0]).toMatchObject({
			description: 'Swim with us.',
			eligibility: { minimumAge: 55 },
			costOption: { free: false, text: '£4 a swim' }
		});
		const desk = activities.find(({ name }) => name === 'Debt Desk');
		expect(desk?.eligibility).toMatchObject({ minimumAge: 4, maximumAge: 18 });
		expect(desk?.contact).toEqual({ phone: '0191 498 0042' });
		expect(JSON.stringify(activities)).not.toMatch(/Person|No description|refer@/);
	});
});
