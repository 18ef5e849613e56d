import { describe, expect, it } from 'vitest';
import { localVoice } from './voices.ts';

const voice = (lang: string, localService = true) =>
	({ lang, localService, name: lang }) as SpeechSynthesisVoice;

describe('localVoice', () => {
	it('is never one that sends the text away', () => {
		expect(localVoice('en-GB', [voice('en-GB', false)])).toBeUndefined();
		expect(localVoice('en-GB', [voice('en-GB', false), voice('en-US')])?.lang).toBe('en-US');
	});

	it('is of the same country if there is one, however the device writes it', () => {
		expect(localVoice('en-GB', [voice('en_US'), voice('en_GB')])?.lang).toBe('en_GB');
		expect(localVoice('ar', [voice('en-GB'), voice('ar-SA')])?.lang).toBe('ar-SA');
	});

	it('is of the language and not of one that begins alike', () => {
		expect(localVoice('pa', [voice('pap-AW'), voice('pl-PL')])).toBeUndefined();
	});
});
