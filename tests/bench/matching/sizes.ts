import { brotliCompressSync } from 'node:zlib';
import { LANGUAGE_CODES, type Language } from '../../../src/lib/domain/matching/language.ts';
import { languageModel } from '../../../src/models/compile.ts';
import type { Figure } from '../figure.ts';
import type { Directory } from './directories.ts';
import { lend, openOurs } from './ours.ts';
import { miniSearchIndex } from './peers.ts';

const KIB = 1024;

/** As the build compresses what is fetched. */
const compressed = (content: unknown): number =>
	brotliCompressSync(typeof content === 'string' ? content : JSON.stringify(content)).length / KIB;
const FIGURE = { unit: 'KiB', better: 'less' as const };

function* modelSizes(): Generator<Figure> {
	const sizes = LANGUAGE_CODES.map((code) => ({
		code,
		value: compressed(languageModel(process.cwd(), code))
	}));
	const english = sizes.find(({ code }) => code === 'en')?.value ?? NaN;
	const [largest] = sizes.filter(({ code }) => code !== 'en').sort((a, b) => b.value - a.value);
	yield {
		...FIGURE,
		name: 'model of English, brotli',
		value: english,
		target: 130,
		beside: { name: 'the start page, all', value: 110 }
	};
	yield {
		...FIGURE,
		name: `models of English and ${largest?.code ?? ''}, the largest other, brotli`,
		value: english + (largest?.value ?? NaN),
		target: 220,
		beside: { name: 'English alone', value: english }
	};
}

/**
 * What of a directory has to be fetched before a phone can match. It makes the index itself, from what it has to have
 * anyhow, so the texts are what there is to weigh.
 */
function* directorySizes({ activities, name }: Directory, languages: readonly Language[]) {
	const { listings } = lend(openOurs(activities, languages));
	const needsAndTitles = listings.map(({ id, name, needs }) => [id, name, needs]);
	const texts = listings.map(({ needs: _, ...texts }) => texts);
	const beside = { name: 'the index of MiniSearch', value: compressed(miniSearchIndex(listings)) };
	const figures: [said: string, content: unknown, target?: number][] = [
		['the texts that are matched, brotli', texts, 85],
		['needs and titles alone, brotli', needsAndTitles, 30],
		['the whole catalogue, brotli', activities]
	];
	for (const [said, content, target] of figures) {
		const figure: Figure = {
			...FIGURE,
			name: `${name}: ${said}`,
			value: compressed(content),
			beside,
			...(target !== undefined && { target })
		};
		yield figure;
	}
}

/** What a phone fetches to match: our models, and a directory. */
export function* sizes(directory: Directory, languages: readonly Language[]): Generator<Figure> {
	yield* modelSizes();
	yield* directorySizes(directory, languages);
}
