import { drawScreenshots } from '../../tests/install/screenshots.ts';

/** `npm run screenshots`: draws the pictures that the manifest shows to whoever installs the app, into static/screenshots. */
for (const file of await drawScreenshots('static/screenshots')) process.stdout.write(`${file}\n`);
