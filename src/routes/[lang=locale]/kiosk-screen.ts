/**
 * What makes a public screen of the journey's pages: its bar, its waiting and its clearing. The start screen has it before
 * anybody may begin, so that there is never a visit that nothing would clear; no other phone loads it.
 */
export async function loadKioskScreen() {
	const [top, frame] = await Promise.all([
		import('./KioskTop.svelte'),
		import('./KioskFrame.svelte')
	]);
	return { Top: top.default, Frame: frame.default };
}
export type KioskScreen = Awaited<ReturnType<typeof loadKioskScreen>>;
