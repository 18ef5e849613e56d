import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it("our part of Leaflet's style sheet is of the Leaflet that is installed", () => {
	const { version } = JSON.parse(
		readFileSync('node_modules/leaflet/package.json', 'utf8')
	) as Record<string, string>;
	expect(readFileSync('src/lib/ui/map/leaflet.scss', 'utf8')).toContain(`Leaflet ${version}'s own`);
});
