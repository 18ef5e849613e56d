/** One thing that somebody may say, and what it stands for. */
export interface Phrase {
	text: string;
	/** What it stands for first, then what else it says. */
	means: string[];
	/** The part of its file that it stands in: "implied", "dialect"; empty for the ordinary ones. */
	section: string;
}

/**
 * Reads the plain text that phrases are kept in: `= id` starts a meaning, `+section` a part of it, every other line is
 * a phrase, to which ` | otherId otherId` may add what else it says. Empty lines and lines that start with `#` are
 * passed over; so is what stands before the first `=`.
 */
export function readPhrases(source: string): Phrase[] {
	const phrases: Phrase[] = [];
	let id = '';
	let section = '';
	for (const line of source.split('\n').map((each) => each.trim())) {
		if (line === '' || line.startsWith('#')) continue;
		if (line.startsWith('=')) {
			[id, section] = [line.slice(1).trim(), ''];
		} else if (/^\+[a-z]/.test(line)) {
			section = line.slice(1).trim();
		} else if (id !== '') {
			const [text = '', others = ''] = line.split(' | ');
			const also = others.split(/[\s,]+/).filter((other) => other !== '');
			phrases.push({ text: text.trim(), means: [...new Set([id, ...also])], section });
		}
	}
	return phrases;
}
