/** What the page on evidence rests on, as one cites it. Names of works are not translated. */
export const SOURCES: readonly { cited: string; address?: string }[] = [
	{
		cited: 'Drinkwater and others, “Social prescribing”, BMJ, 2019',
		address: 'https://doi.org/10.1136/bmj.l1285'
	},
	{ cited: 'Tierney and others, NIHR Evidence summary, 2020' },
	{
		cited: 'Husk and others, Health and Social Care in the Community, 2019',
		address: 'https://pubmed.ncbi.nlm.nih.gov/31502314/'
	},
	{
		cited: 'Pescheny and others, 2018',
		address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6189784/'
	},
	{ cited: 'Bu and others, British Journal of Psychiatry, 2024' }
];
