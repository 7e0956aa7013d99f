/**
 * Hosts out of what somebody pasted: one a line or parted by blanks and commas, whole addresses
 * too (`https://www.stadt.de/leben` means `www.stadt.de`). Whether each is a host is the domain's
 * to say.
 */
export function hostsIn(text: string): string[] {
	const hosts = text
		.toLowerCase()
		.split(/[\s,;]+/u)
		.map((word) => word.replace(/^[a-z]+:\/\//u, '').replace(/\/.*$/u, ''))
		.filter((host) => host !== '');
	return [...new Set(hosts)];
}
