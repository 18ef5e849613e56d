import { describe, expect, it } from 'vitest';
import { describeError, openLog } from './log.ts';
import type { LogEntry } from './log.ts';

function logged(entry: LogEntry): string {
	let written = '';
	openLog(
		(line) => (written += line),
		() => new Date('2026-11-21T10:00:00Z')
	)(entry);
	return written;
}

describe('log', () => {
	it('writes one line of JSON with the time [ASVS 16.2.1] [ASVS 16.2.2] [ASVS 16.2.4]', () => {
		expect(logged({ event: 'request', status: 200 })).toBe(
			'{"at":"2026-11-21T10:00:00.000Z","event":"request","status":200}\n'
		);
	});

	it('drops every field that is not on the list [ASVS 16.2.5]', () => {
		const entry = { event: 'request', body: 'name=Ann', url: '/?q=lonely', address: '192.0.2.1' };
		expect(logged(entry)).toBe('{"at":"2026-11-21T10:00:00.000Z","event":"request"}\n');
	});

	it('cuts a long value, and keeps a line break inside its line [ASVS 16.4.1]', () => {
		const line = logged({ event: 'error', where: `a\nb${'x'.repeat(500)}` });
		expect(line.trimEnd().split('\n')).toHaveLength(1);
		expect((JSON.parse(line) as { where: string }).where).toHaveLength(200);
	});
});

describe('describeError', () => {
	it('tells the kind and the place, and never the message [ASVS 16.3.4] [ASVS 16.5.1]', () => {
		const described = describeError(new TypeError('Ann Example, 27 3 1968'));
		expect(described.error).toBe('TypeError');
		expect(described.where).toMatch(/^log\.test\.ts:\d+:\d+$/);
		expect(JSON.stringify(described)).not.toContain('Ann');
	});

	it('tells the code of a system error', () => {
		expect(describeError(Object.assign(new Error('no'), { code: 'ENOENT' })).error).toBe(
			'Error ENOENT'
		);
	});

	it('says no more than its type of what is not an error', () => {
		expect(describeError('Ann Example')).toEqual({ error: 'string', where: 'unknown' });
	});
});
