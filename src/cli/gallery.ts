import { makeGallery } from '../../tests/accessibility/gallery.ts';

/** `npm run gallery`: pictures of every page, on one page to leaf through. */
const say = (line: string) => void process.stdout.write(`${line}\n`);

say(await makeGallery('test-results/gallery', say));
