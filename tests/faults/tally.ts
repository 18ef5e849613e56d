/** What a run found. */
export interface Tally {
	/** How many were brought about. */
	injected: number;
	lost: number;
	doubled: number;
	falseSent: number;
	readable: number;
	/** One sentence for each thing that went wrong. */
	problems: string[];
}
export const emptyTally = (): Tally => ({
	injected: 0,
	lost: 0,
	doubled: 0,
	falseSent: 0,
	readable: 0,
	problems: []
});
export const isClean = ({ lost, doubled, falseSent, readable }: Omit<Tally, 'problems'>): boolean =>
	lost + doubled + falseSent + readable === 0;
