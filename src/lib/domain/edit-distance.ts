/**
 * Optimal string alignment distance: insertions, deletions, changes and swaps of neighbours ("lonley") count one each.
 * Lengths are in UTF-16 units.
 */
export function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1] ? 0 : 1;
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			const swap = row > 1 && column > 1 && swapped ? (before[column - 2] ?? 0) + 1 : Infinity;
			const change = (above[column - 1] ?? 0) + same;
			const drop = (above[column] ?? 0) + 1;
			const insert = (current[column - 1] ?? 0) + 1;
			current.push(Math.min(change, drop, insert, swap));
		}
		[before, above] = [above, current];
	}
	return above[b.length] ?? 0;
}
