import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine, plainText } from './html.ts';

describe('plainText', () => {
	it('keeps paragraphs and list items as lines', () => {
		const html = '<p>One&nbsp;two.</p><p>Three.</p><ul><li>four</li><li>five</li></ul>';
		expect(plainText(html, 100)).toBe('One two.\n\nThree.\n\n- four\n- five');
	});

	it('drops script, style, pictures and what Word leaves behind', () => {
		const html =
			'<!--[if gte mso 9]><xml></xml><![endif]--><style>p{}</style><o:p></o:p><p>Tea<script>alert("x")</script></p><img src="data:image/png;base64,AAAA" alt="logo">';
		expect(plainText(html, 100)).toBe('Tea');
	});

	it('gives no markup, however often it was escaped [ASVS 1.3.1]', () => {
		const text = plainText('&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt; tea', 100);
		expect(text).not.toMatch(/<script/i);
	});

	it('leaves text that only looks a little like HTML alone', () => {
		expect(plainText('Ages < 5 & > 3\nTea', 100)).toBe('Ages < 5 & > 3\nTea');
	});

	it('reads a written-out line break as one', () => {
		expect(plainText('Tea\\nCake', 100)).toBe('Tea\nCake');
	});

	it('takes out what cannot be seen', () => {
		expect(plainText('\u200bT\u00ade\u202ea\ud800\u0007', 100)).toBe('Tea');
	});

	it('is absent when no words are left', () => {
		expect(plainText('<p><br></p>', 100)).toBeUndefined();
		expect(plainText('\u200b \u00a0', 100)).toBeUndefined();
		expect(plainText(null, 100)).toBeUndefined();
	});

	it('takes a very long and a very deep text without hanging', () => {
		const start = performance.now();
		expect(plainText('<p>tea '.repeat(1_500_000), 500)?.length).toBeLessThanOrEqual(500);
		expect(plainText(`${'<div>'.repeat(50_000)}tea`, 500) ?? '').not.toMatch(/</);
		expect(performance.now() - start).toBeLessThan(3000);
	});
});

describe('plainLine', () => {
	it('is one line, cut at a word', () => {
		expect(plainLine('<h1>A very</h1><p>long name indeed</p>', 14)).toBe('A very long…');
	});

	it('comes to the same for simple markup whether or not it is parsed', () => {
		const marks = [
			'<p>',
			'</p>',
			'<br>',
			'<br/>',
			'<br />',
			'&amp;',
			'&nbsp;',
			' ',
			'\n',
			'a',
			'b.'
		];
		const texts = fc.array(fc.constantFrom(...marks), { maxLength: 20 });
		fc.assert(
			fc.property(texts, (parts) => {
				const text = parts.join('');
				// A span says nothing, but is more than paragraphs and line breaks.
				expect(plainText(`<p>${text}`, 500)).toBe(plainText(`<p><span></span>${text}`, 500));
			}),
			{ numRuns: 500 }
		);
	});
});
