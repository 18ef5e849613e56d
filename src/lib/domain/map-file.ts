import * as z from 'zod/mini';
import { TILE_PLACES } from './geography/ground.ts';

/** `map` in site.json: what lies under the marks of the map. See docs/map.md. */

const fileName = (kinds: string, example: string) =>
	z
		.string()
		.check(
			z.regex(
				new RegExp(`^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}\\.(${kinds})$`),
				`must be the name of a file beside site.json, such as ${example}`
			)
		);
const https = (error: string) => z.url({ protocol: /^https$/, error });
const credit = {
	/** Whom to thank, as the makers of the data ask; shown under every map. */
	credit: z.string().check(z.minLength(1, 'must say whom to thank'), z.maxLength(200)),
	creditLink: z.optional(z.string().check(z.maxLength(300), https('must be an https address')))
};
const hasTilePlaces = (address: string) => TILE_PLACES.every((place) => address.includes(place));

export const mapSchema = z.discriminatedUnion('base', [
	/** No ground at all. */
	z.object({ base: z.literal('plain') }),
	/** What we have drawn of the demonstration's area. */
	z.object({ base: z.literal('drawn') }),
	/** A site's own drawing. */
	z.object({
		base: z.literal('geojson'),
		file: fileName('geojson|json', 'town.geojson'),
		...credit
	}),
	/** Tiles on the site's own server. */
	z.object({ base: z.literal('tiles'), file: fileName('pmtiles', 'town.pmtiles'), ...credit }),
	/** Pictures from another host. */
	z.object({
		base: z.literal('address'),
		address: z
			.string()
			.check(
				z.maxLength(500),
				https('must be an https address'),
				z.refine(hasTilePlaces, `must have ${TILE_PLACES.join(', ')} in it`)
			),
		/** The nearest zoom that there are pictures for. */
		nearest: z._default(z.number().check(z.int(), z.gte(9), z.lte(22)), 18),
		...credit
	})
]);
export type MapFile = z.infer<typeof mapSchema>;

/** Who learns what, where a site's map is not on the phone: for whoever runs the site. `undefined` where nobody does. */
export function mapWarning(map: MapFile): string | undefined {
	if (map.base !== 'address') return undefined;
	const { host } = new URL(map.address);
	return `${host} will learn the internet address of everybody who opens a map, and which part of it they look at. Tiles from your own server ("base": "tiles") tell nobody else`;
}
