import type { KioskConfiguration } from '../domain/kiosk/configuration.ts';

/** A public screen as this server has heard of it since it started. */
export interface HeardKiosk {
	id: string;
	library: string;
	/** When it last said that it works, ISO 8601 UTC. */
	heardAt: string;
	/** By which build of the site it works; absent where it did not say. */
	build?: string;
}

export interface Kiosks {
	heard(kiosk: Pick<KioskConfiguration, 'id' | 'library'>, now: Date, build?: string): void;
	/** The longest silent first: that is the one to look after. */
	list(): HeardKiosk[];
	/** For how many seconds a screen has said nothing; `undefined` where it never did since this server started. */
	silentSeconds(id: string, now: Date): number | undefined;
}

/** In memory only: what counts is whether a screen works now, and after a minute every one has been heard again. */
export function openKiosks(): Kiosks {
	const byId = new Map<string, HeardKiosk>();
	return {
		heard({ id, library }, now, build) {
			byId.set(id, { id, library, heardAt: now.toISOString(), ...(build && { build }) });
		},
		silentSeconds(id, now) {
			const kiosk = byId.get(id);
			return kiosk && Math.round((now.getTime() - Date.parse(kiosk.heardAt)) / 1000);
		},
		list: () => [...byId.values()].sort((a, b) => a.heardAt.localeCompare(b.heardAt))
	};
}
