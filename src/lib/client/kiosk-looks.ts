/** How a visitor wants a shared screen to look, for this visit only. */
export const LOOKS = ['bigger', 'contrast', 'low'] as const;
export type Look = (typeof LOOKS)[number];
export type KioskLooks = Record<Look, boolean>;

/** Every look, wanted or not. */
export const looksOf = (wanted: readonly Look[]): KioskLooks => ({
	bigger: wanted.includes('bigger'),
	contrast: wanted.includes('contrast'),
	low: wanted.includes('low')
});

/** Tells the page's styles: see ui/kiosk/kiosk.scss. */
export function showLooks(looks: KioskLooks): void {
	const { dataset } = document.documentElement;
	dataset.kiosk = LOOKS.filter((look) => looks[look]).join(' ');
}
