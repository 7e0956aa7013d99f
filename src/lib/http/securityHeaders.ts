import { publicPolicy, workspacePolicy } from './contentSecurityPolicy.ts';
import { earlyScriptSource } from './early/earlyScript.ts';

/** Powers no page of ours needs; a host cannot hand them to the embed either. */
const permissionsPolicy = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb'
]
	.map((power) => `${power}=()`)
	.join(', ');

/** What every answer carries. */
const always: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'permissions-policy': permissionsPolicy
};

/** Headers of the embed beside its policy: other origins must be able to show it. */
export const embedHeaders: Readonly<Record<string, string>> = {
	...always,
	'cross-origin-resource-policy': 'cross-origin'
};

const workspacePrefixes = ['/app', '/auth'];

/** Path without a leading language: `/en/app/x` asks the same questions as `/app/x`. */
const withoutLanguage = (path: string): string => path.replace(/^\/[a-z]{2}(?=\/|$)/u, '') || '/';

const isWorkspace = (path: string): boolean =>
	workspacePrefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));

/** The script sources the framework wrote (hashes of its own inline start), if any. */
const frameworkScriptSource = (policy: string | null): string | undefined =>
	/(?:^|;)\s*script-src ([^;]+)/u.exec(policy ?? '')?.[1]?.trim();

/** Pages that the framework rendered; their policy holds its script hashes, the rest is ours. */
const isFrameworkPage = (response: Response): boolean => response.headers.has('x-sveltekit-page');

/**
 * Completes the headers of an answer by where it came from. What an endpoint has set itself stays:
 * the embed and single files bring a policy of their own.
 */
export function withSecurityHeaders(url: URL, response: Response): Response {
	const own = response.headers.get('content-security-policy');
	const headers = new Headers(response.headers);
	const inWorkspace = isWorkspace(withoutLanguage(url.pathname));
	// Browsers tie `Origin` to the referrer: with `no-referrer` a form of ours posts `Origin: null`,
	// which our own check takes for a foreign page. Other sites learn nothing either way.
	if (inWorkspace && !headers.has('referrer-policy')) headers.set('referrer-policy', 'same-origin');
	for (const [name, value] of Object.entries(always)) {
		if (!headers.has(name)) headers.set(name, value);
	}
	// „Not modified“ leaves the stored policy as it is, with the script hashes that belong to it.
	const needsPolicy = own === null || isFrameworkPage(response);
	if (needsPolicy && response.status !== 304) {
		const scriptSource = frameworkScriptSource(own);
		const policy = inWorkspace
			? workspacePolicy(`${scriptSource ?? "'self'"} ${earlyScriptSource}`)
			: publicPolicy(scriptSource);
		headers.set('content-security-policy', policy);
		headers.set('x-frame-options', 'DENY');
		headers.set('cross-origin-opener-policy', 'same-origin');
	}
	if (!headers.has('cross-origin-resource-policy')) {
		headers.set('cross-origin-resource-policy', 'same-origin');
	}
	if (url.protocol === 'https:') {
		headers.set('strict-transport-security', 'max-age=31536000');
	}
	headers.delete('x-sveltekit-page');
	return new Response(response.body, {
		status: response.status,
		statusText: response.statusText,
		headers
	});
}
