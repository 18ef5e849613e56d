/** Turns sums into shares that add up to 1, in place, and answers them. */
export function toShares<Sums extends Float32Array | Float64Array>(sums: Sums): Sums {
	let most = -Infinity;
	for (const sum of sums) most = Math.max(most, sum);
	let total = 0;
	for (let at = 0; at < sums.length; at += 1) {
		const share = Math.exp((sums[at] ?? 0) - most);
		sums[at] = share;
		total += share;
	}
	for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) / total;
	return sums;
}
