/** What somebody said, and nobody but their team may read. */
export const CANARIES = ['Quillfeather', 'Thimble Wynd', '07700900461'];

/** A whole request of hers, to a team. */
export const payloadOf = (id: string, team: string) => ({
	version: 1,
	id,
	sentAt: '2026-11-20T16:41:07.512Z',
	team,
	language: 'en',
	completedBy: 'self',
	person: { name: 'Maureen Quillfeather', dateOfBirth: '1968-03-27', postcode: 'NE6 2QJ' },
	contact: { letter: '7 Thimble Wynd', phone: '07700900461', messages: 'none', badTimes: [] },
	communication: [],
	matters: { topics: ['company'], needs: [], times: [], activities: [] },
	sharing: {
		wording: 'sharing-1',
		language: 'en',
		agreed: true,
		at: '2026-11-20T16:40:51.003Z',
		by: 'self'
	}
});
