/**
 * The address by which attempts of a visitor are counted.
 *
 * Behind a proxy (`ADDRESS_HEADER`) a request without the promised header has none, and the
 * framework throws. Such requests share one count instead: whoever comes around the proxy gains
 * nothing by it, and whoever comes by a proxy that forgets the header is not met by a bare error.
 */
export function visitorAddress(event: { getClientAddress(): string }): string {
	try {
		return event.getClientAddress();
	} catch {
		return 'unknown';
	}
}
