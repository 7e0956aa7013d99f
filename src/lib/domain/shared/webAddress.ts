const hasScheme = /^[a-z][a-z0-9+.-]*:/i;
/** `weimar.de:8080` is a host with a port, no scheme. */
const hasPort = /^[^/:]+:\d+(\/|$)/;

/** The address to link to: bare hosts get `https://`; null if it is no web address (`javascript:`). */
export function webAddressHref(value: string): string | null {
	const trimmed = value.trim();
	const full = hasScheme.test(trimmed) && !hasPort.test(trimmed) ? trimmed : `https://${trimmed}`;
	if (/\s/.test(full) || !URL.canParse(full)) return null;
	const url = new URL(full);
	const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
	const isPlain = url.username === '' && url.password === '';
	return isWeb && isPlain && url.hostname.includes('.') ? full : null;
}

export const isWebAddress = (value: string): boolean => webAddressHref(value) !== null;
