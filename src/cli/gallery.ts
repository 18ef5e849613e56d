import { makeGallery } from '../../tests/accessibility/gallery.ts';
import { makeMapGallery } from '../../tests/accessibility/map-gallery.ts';

/** `npm run gallery`: pictures of every page, on one page to leaf through. `-- map`: of the map, in every look. */
const say = (line: string) => void process.stdout.write(`${line}\n`);

say(
	process.argv[2] === 'map'
		? await makeMapGallery('test-results/map-gallery')
		: await makeGallery('test-results/gallery', say)
);
