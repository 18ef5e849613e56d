import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from './outbox-sender.ts';

const sendKeptReports = vi.fn(async () => true);
let startSender: (changed: () => void) => Sender;

beforeEach(async () => {
	sendKeptReports.mockClear();
	vi.resetModules();
	vi.doMock('./listing-reports.ts', () => ({ sendKeptReports }));
	({ startSender } = await import('./outbox-sender.ts'));
	const events = { addEventListener: vi.fn(), removeEventListener: vi.fn() };
	vi.stubGlobal('addEventListener', events.addEventListener);
	vi.stubGlobal('removeEventListener', events.removeEventListener);
	vi.stubGlobal('document', { ...events, visibilityState: 'visible' });
});
afterEach(() => {
	vi.doUnmock('./listing-reports.ts');
	vi.resetModules();
	vi.unstubAllGlobals();
});

describe('the sender', () => {
	it('has the page look after each try', async () => {
		const changed = vi.fn();
		const sender = startSender(changed);
		await sender.tryNow();
		sender.stop();
		expect(changed).toHaveBeenCalledTimes(1);
		await vi.waitFor(() => expect(sendKeptReports).toHaveBeenCalledTimes(1));
	});

	it('looks at nothing once it was stopped, also where a try was under way', async () => {
		const changed = vi.fn();
		const sender = startSender(changed);
		const trying = sender.tryNow();
		sender.stop();
		await trying;
		expect(changed).not.toHaveBeenCalled();
		expect(sendKeptReports).not.toHaveBeenCalled();
	});
});
