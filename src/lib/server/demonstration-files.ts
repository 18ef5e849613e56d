import type { Demonstration } from './demonstration.ts';

const texts = (files: Record<string, string>): string[] =>
	Object.keys(files)
		.sort()
		.map((path) => files[path] ?? '');

const activities = import.meta.glob<string>('../../demonstration/activities-*.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});
const places = import.meta.glob<string>('../../demonstration/places.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});
const centres = import.meta.glob<string>('../../demonstration/postcode-centres.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The files of src/demonstration, built into the server. */
export const demonstrationFiles: Demonstration = {
	files: Object.keys(activities)
		.sort()
		.map((path) => ({ name: path.slice(path.lastIndexOf('/') + 1), text: activities[path] ?? '' })),
	places: texts(places).join('\n'),
	centres: texts(centres).join('\n')
};
