import { beforeEach, describe, expect, it, vi } from 'vitest';

const HOUR = 3_600_000;

describe('the release that was live within the last hour', () => {
	let client: typeof import('./catalogue.ts');
	let live = 'first';
	const load = vi.fn((address: unknown) =>
		Promise.resolve(
			Response.json(
				address === '/catalogue/site' ? { live: { digest: live } } : { version: 1, activities: [] }
			)
		)
	);
	const asked = () => load.mock.calls.map(([address]) => address);

	beforeEach(async () => {
		vi.resetModules();
		vi.useFakeTimers();
		load.mockClear();
		live = 'first';
		client = await import('./catalogue.ts');
		return () => vi.useRealTimers();
	});

	it.each(['recentCatalogue', 'catalogueAtHand'] as const)(
		'is asked for once where %s comes first, and before it has come',
		async (first) => {
			const others = [client[first], client.catalogueAtHand, client.recentCatalogue];
			await Promise.all(others.map((get) => get(load)));
			await client.recentCatalogue(load);
			expect(asked()).toEqual(['/catalogue/site', '/catalogue/first']);
		}
	);

	it('is looked for anew after that', async () => {
		await client.recentCatalogue(load);
		live = 'second';
		vi.advanceTimersByTime(HOUR - 1);
		expect((await client.recentCatalogue(load)).digest).toBe('first');
		vi.advanceTimersByTime(1);
		expect((await client.recentCatalogue(load)).digest).toBe('second');
	});

	it('is asked for again where it could not be had', async () => {
		load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
		await expect(client.recentCatalogue(load)).rejects.toThrow('Failed to fetch');
		expect((await client.recentCatalogue(load)).digest).toBe('first');
	});
});
