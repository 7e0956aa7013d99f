/** True if links to this host name lead nowhere but to the same computer. */
export const isLoopback = (hostname: string): boolean =>
	/^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[?::1\]?|0\.0\.0\.0)$/i.test(hostname);
