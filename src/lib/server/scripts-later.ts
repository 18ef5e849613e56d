import { createHash } from 'node:crypto';

/** Kit's own script, the last of a page, and in it the moment at which it fetches the code of the page. */
const START = /<script>(\s*\{\s*__sveltekit_[^<]*)<\/script>/;
const FETCHES = /Promise\.all\(\[(\s*import\("[^"]+"\),\s*import\("[^"]+"\)\s*)\]\)/;

const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

/** What fetches the code of a page once the page is painted, or at once where nobody sees it. `scripts`: all it takes. */
const afterPaint = (scripts: readonly string[], imports: string) => `new Promise((painted) =>
						document.hidden ? painted() : requestAnimationFrame(() => setTimeout(painted))
					).then(() => {
						for (const href of ${JSON.stringify(scripts)})
							document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
						return Promise.all([${imports}]);
					})`;

/**
 * A page whose scripts come after what it is seen with: on a poor line they would take its room, and it can be read, and
 * its forms sent, without them. Answers the page, and its policy with the changed script's hash in it. What is not as Kit
 * writes it stays as it is.
 * @param scripts the addresses of the modules that the page needs, each without what would end a script
 */
export function scriptsAfterPaint(
	html: string,
	scripts: readonly string[]
): { html: string; policyFor: (policy: string) => string } {
	const [, before = ''] = START.exec(html) ?? [];
	const after = before.replace(FETCHES, (_, imports: string) => afterPaint(scripts, imports));
	return {
		html: html.replace(START, () => `<script>${after}</script>`),
		policyFor: (policy) => policy.replaceAll(hashOf(before), hashOf(after))
	};
}
