import type { KioskConfiguration } from '../domain/kiosk/configuration.ts';

/** A public screen as this server has heard of it since it started. */
export interface HeardKiosk {
	id: string;
	library: string;
	/** When it last said that it works, ISO 8601 UTC. */
	heardAt: string;
}

export interface Kiosks {
	heard(kiosk: Pick<KioskConfiguration, 'id' | 'library'>, now: Date): void;
	/** The longest silent first: that is the one to look after. */
	list(): HeardKiosk[];
}

/** In memory only: what counts is whether a screen works now, and after a minute every one has been heard again. */
export function openKiosks(): Kiosks {
	const byId = new Map<string, HeardKiosk>();
	return {
		heard({ id, library }, now) {
			byId.set(id, { id, library, heardAt: now.toISOString() });
		},
		list: () => [...byId.values()].sort((a, b) => a.heardAt.localeCompare(b.heardAt))
	};
}
