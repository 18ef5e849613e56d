/**
 * Optimal string alignment distance: insertions, deletions, changes and swaps of neighbours ("lonley") count one each.
 * Lengths are in UTF-16 units.
 * @param most from more than this on it does not matter how many: then some number greater than it
 */
export function editDistance(a: string, b: string, most = Infinity): number {
	// What both begin or end with costs nothing, and between words that are alike it is most of them.
	let start = 0;
	let [endOfA, endOfB] = [a.length, b.length];
	while (start < endOfA && start < endOfB && a.charCodeAt(start) === b.charCodeAt(start))
		start += 1;
	while (
		endOfA > start &&
		endOfB > start &&
		a.charCodeAt(endOfA - 1) === b.charCodeAt(endOfB - 1)
	) {
		endOfA -= 1;
		endOfB -= 1;
	}
	return distanceOf(a.slice(start, endOfA), b.slice(start, endOfB), most);
}

function distanceOf(a: string, b: string, most: number): number {
	// Three rows of the table are all that is ever looked at; each is written over in its turn.
	let above: number[] = [];
	for (let column = 0; column <= b.length; column += 1) above.push(column);
	let before = above.slice();
	let current = above.slice();
	let leastAbove = 0;
	for (let row = 1; row <= a.length; row += 1) {
		current[0] = row;
		let least = row;
		const letter = a.charCodeAt(row - 1);
		for (let column = 1; column <= b.length; column += 1) {
			const other = b.charCodeAt(column - 1);
			let edits = (above[column - 1] ?? 0) + (letter === other ? 0 : 1);
			edits = Math.min(edits, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
			const isSwapped =
				row > 1 &&
				column > 1 &&
				letter === b.charCodeAt(column - 2) &&
				other === a.charCodeAt(row - 2);
			if (isSwapped) edits = Math.min(edits, (before[column - 2] ?? 0) + 1);
			current[column] = edits;
			if (edits < least) least = edits;
		}
		// What comes is never less than the least of this row, or by a swap one more than that of the row above.
		if (least > most && leastAbove >= most) return least;
		leastAbove = least;
		[before, above, current] = [above, current, before];
	}
	return above[b.length] ?? 0;
}
