import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { scriptsAfterPaint } from './scripts-later.ts';

const KIT = `
				{
					__sveltekit_a1b2c3 = {
						base: ""
					};

					const element = document.currentScript.parentElement;

					Promise.all([
						import("/_app/immutable/entry/start.a.js"),
						import("/_app/immutable/entry/app.b.js")
					]).then(([kit, app]) => {
						kit.start(app, element, { node_ids: [0, 2] });
					});
				}
			`;
const hashOf = (script: string) =>
	`'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const scriptIn = (html: string) => /<script>([^]*)<\/script>/.exec(html)?.[1] ?? '';

describe('a page whose scripts come after it is painted', () => {
	const scripts = ['/_app/immutable/chunks/frame.js'];
	const { html, policyFor } = scriptsAfterPaint(`<p>Hello</p><script>${KIT}</script>`, scripts);
	const script = scriptIn(html);

	it('starts as Kit starts it, once it is painted', () => {
		const [, first = '', rest = ''] = /([^]*?)new Promise\(([^]*)/.exec(script) ?? [];
		expect(first).toContain('const element = document.currentScript.parentElement;');
		expect(rest).toMatch(/requestAnimationFrame[^]*frame\.js[^]*start\.a\.js[^]*kit\.start\(app/);
	});

	it('can be read as a script', () => {
		const body = script.replace(/import\(/g, 'fetched(');
		expect(() => new Script(body)).not.toThrow();
	});

	it('may run by the policy, and the script that Kit wrote may not', () => {
		const policy = policyFor(`script-src 'self' ${hashOf(KIT)}; style-src 'self'`);
		expect(policy).toBe(`script-src 'self' ${hashOf(script)}; style-src 'self'`);
	});

	it('stays as it is where Kit writes it in another way', () => {
		const other = `<p>Hello</p><script>${KIT.replace('Promise.all', 'Promise.any')}</script>`;
		const { html, policyFor } = scriptsAfterPaint(other, scripts);
		expect(html).toBe(other);
		expect(policyFor(`script-src ${hashOf(scriptIn(other))}`)).toContain(hashOf(scriptIn(other)));
	});
});
