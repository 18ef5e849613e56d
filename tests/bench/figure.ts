/** One measured number, what it must be, and what the same thing is elsewhere. */
export interface Figure {
	name: string;
	value: number;
	unit: string;
	/** Absent where it is only told. */
	target?: number;
	better: 'less' | 'more';
	beside: { name: string; value: number };
	/** Where it would lie 95 times in a hundred, had other cases been drawn. */
	interval?: readonly [low: number, high: number];
}

export interface Bench {
	/** One sentence on how it was measured, for the last line. */
	method: string;
	/** Gives each figure as soon as it is measured, or says in a sentence what could not be. `full` takes its time. */
	figures(options: { full: boolean }): AsyncGenerator<Figure | string>;
}

export const isMet = ({ value, target, better }: Figure): boolean =>
	target === undefined || (better === 'less' ? value <= target : value >= target);

/** Three figures of what is below ten tell enough; of more, one after the point. */
const written = (number: number): string =>
	String(Number(number.toFixed(Math.abs(number) < 1 ? 3 : Math.abs(number) < 10 ? 2 : 1)));

/** `name · value · target · met or MISSED · beside: reference, ratio` */
export function describeFigure(figure: Figure): string {
	const { name, value, unit, target, better, beside, interval } = figure;
	const withUnit = (number: number) => `${written(number)}${unit && ` ${unit}`}`;
	const range = interval ? ` (${interval.map(written).join(' to ')})` : '';
	const bound =
		target === undefined ? 'no target' : `${better === 'less' ? '≤' : '≥'} ${withUnit(target)}`;
	const verdict = target === undefined ? 'told' : isMet(figure) ? 'met' : 'MISSED';
	const ratio = beside.value === 0 ? '' : `, × ${(value / beside.value).toFixed(2)}`;
	const reference = `beside: ${beside.name} ${withUnit(beside.value)}${ratio}`;
	return [name, withUnit(value) + range, bound, verdict, reference].join(' · ');
}
