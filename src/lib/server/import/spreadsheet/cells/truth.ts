const YES = /^(y|yes|true|t|1|x|✓|✔|☑|tick|ticked|ie|ydy|oes|ydw)$/;
const NO = /^(n|no|false|f|0|✗|✘|☐|na|nac ydy|nac oes|nage|never)$/;

/** The yes or no of a cell, also in Welsh, as a tick, or in two languages at once ("Na / No"). Absent where it is neither. */
export function truthIn(cell: string): boolean | undefined {
	const sides = cell
		.toLowerCase()
		.slice(0, 40)
		.split(/\s*[/|]\s*/)
		.map((side) => side.trim().replace(/[.!]$/, ''));
	if (sides.every((side) => YES.test(side))) return true;
	return sides.every((side) => NO.test(side)) ? false : undefined;
}
