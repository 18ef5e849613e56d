import { BlockList, isIP } from 'node:net';

/** What is not reachable from the open internet: RFC 1918, RFC 6598, RFC 3927, RFC 4193, RFC 4291. */
const PRIVATE = new BlockList();
const RANGES: [network: string, prefix: number][] = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.168.0.0', 16],
	['::', 127],
	['fc00::', 7],
	['fe80::', 10]
];
for (const [network, prefix] of RANGES) {
	PRIVATE.addSubnet(network, prefix, network.includes(':') ? 'ipv6' : 'ipv4');
}

/** A name that by its form is one of a private network, and so was meant to lead into it. */
const PRIVATE_NAME = /^[^.]+$|(^|\.)(localhost|local|internal|intranet|lan|home\.arpa)$/i;

/**
 * Why a host may not be asked, or an empty text. A server inside a private network is asked only where the address that
 * was given says so itself, as a number or by such a name: a public name that leads inside could be somebody else's way
 * to our own machines. A name that cannot be looked up is left for the request to fail on.
 */
export async function readPrivateHost(
	host: string,
	lookup: ((host: string) => Promise<string[]>) | undefined
): Promise<string> {
	const bare = host.replace(/^\[|\]$/g, '');
	if (lookup === undefined || isIP(bare) !== 0 || PRIVATE_NAME.test(bare)) return '';
	const addresses = await lookup(bare).catch(() => []);
	return addresses.some(isPrivateAddress)
		? 'its name leads into a private network; if that is meant, give its number instead of its name'
		: '';
}

function isPrivateAddress(address: string): boolean {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
	return PRIVATE.check(mapped, isIP(mapped) === 6 ? 'ipv6' : 'ipv4');
}
