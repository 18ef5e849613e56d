/** Which languages this device can speak by itself: asked before anything of reading aloud is fetched. */

/** A voice of this device for a language (BCP 47): of the same country if there is one; undefined where there is none. */
export function localVoice(
	tag: string,
	voices: readonly SpeechSynthesisVoice[]
): SpeechSynthesisVoice | undefined {
	// Android writes "en_GB".
	const tagOf = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-').toLowerCase();
	const [language] = tag.toLowerCase().split('-');
	const ours = voices.filter(
		(voice) => voice.localService && tagOf(voice).split('-')[0] === language
	);
	return ours.find((voice) => tagOf(voice) === tag.toLowerCase()) ?? ours[0];
}

/** Tells whether this device can speak a language, now and whenever that changes; answers a function that stops it. */
export function watchVoices(tag: string, tell: (canSpeak: boolean) => void): () => void {
	const look = () => tell(localVoice(tag, speechSynthesis.getVoices()) !== undefined);
	look();
	// Safari has voices at once and no such event on this object.
	speechSynthesis.addEventListener?.('voiceschanged', look);
	return () => speechSynthesis.removeEventListener?.('voiceschanged', look);
}
