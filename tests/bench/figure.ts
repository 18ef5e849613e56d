/** One measured number, what it must be, and what the same thing is elsewhere. */
export interface Figure {
	name: string;
	value: number;
	unit: string;
	target: number;
	better: 'less' | 'more';
	beside: { name: string; value: number };
}

export interface Bench {
	/** One sentence on how it was measured, for the last line. */
	method: string;
	/** Gives each figure as soon as it is measured, or says in a sentence what could not be. `full` takes its time. */
	figures(options: { full: boolean }): AsyncGenerator<Figure | string>;
}

export const isMet = ({ value, target, better }: Figure): boolean =>
	better === 'less' ? value <= target : value >= target;

/** `name · value · target · met or MISSED · beside: reference, ratio` */
export function describeFigure(figure: Figure): string {
	const { name, value, unit, target, better, beside } = figure;
	const withUnit = (number: number) => `${Number(number.toFixed(1))}${unit && ` ${unit}`}`;
	const bound = `${better === 'less' ? '≤' : '≥'} ${withUnit(target)}`;
	const ratio = `× ${(value / beside.value).toFixed(2)}`;
	const verdict = isMet(figure) ? 'met' : 'MISSED';
	const reference = `beside: ${beside.name} ${withUnit(beside.value)}, ${ratio}`;
	return [name, withUnit(value), bound, verdict, reference].join(' · ');
}
