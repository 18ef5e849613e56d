import type { Gazetteer } from '../domain/geography/gazetteer.ts';
import { gazetteerOf } from '../domain/questions/find.ts';
import type { Services } from './services.ts';

/** What places are looked up in for a browser without JavaScript: the same as a phone has. */
export const gazetteerFor = ({ releases, packs, site }: Services): Gazetteer =>
	gazetteerOf(releases.live()?.catalogue, site.area, packs.packs());
