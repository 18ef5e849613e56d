/** Where a link of a page leads, as a public screen has to know it: it stays on its own pages and goes nowhere else. */
export type Way =
	| { kind: 'here' }
	| { kind: 'website' | 'telephone' | 'email'; text: string }
	| { kind: 'nowhere' };

/**
 * Reads a link's whole address. `isOwnPage` says which paths of the site's own origin are pages for patients; its other
 * addresses (the published directory, the desk) lead away like anybody's.
 */
export function wayOf(href: string, origin: string, isOwnPage: (path: string) => boolean): Way {
	if (!URL.canParse(href)) return { kind: 'nowhere' };
	const url = new URL(href);
	const after = () => decodeURIComponent(url.pathname);
	switch (url.protocol) {
		case 'tel:':
		case 'sms:':
			return { kind: 'telephone', text: after() };
		case 'mailto:':
			return { kind: 'email', text: after() };
		case 'http:':
		case 'https:':
			return url.origin === origin && isOwnPage(url.pathname)
				? { kind: 'here' }
				: { kind: 'website', text: url.href };
		default:
			return { kind: 'nowhere' };
	}
}
