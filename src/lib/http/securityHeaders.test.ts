import { describe, expect, it } from 'vitest';
import { embedPolicy, filePolicy } from './contentSecurityPolicy.ts';
import { earlyScriptSource } from './early/earlyScript.ts';
import { embedHeaders, withSecurityHeaders } from './securityHeaders.ts';

const answered = (path: string, headers: Record<string, string> = {}): Headers =>
	withSecurityHeaders(
		new URL(path, 'https://netz.test'),
		new Response('x', { headers: { 'content-type': 'text/html', ...headers } })
	).headers;

const directive = (headers: Headers, name: string): string | undefined =>
	(headers.get('content-security-policy') ?? '')
		.split('; ')
		.find((each) => each.startsWith(`${name} `))
		?.slice(name.length + 1);

describe('security headers', () => {
	it.each([
		'/',
		'/weimar-2015',
		'/en/weimar-2015/map/netzwerkkarte',
		'/app/weimar-2015',
		'/auth/x'
	])('never let %s be framed', (path) => {
		expect(directive(answered(path), 'frame-ancestors')).toBe("'none'");
		expect(answered(path).get('x-frame-options')).toBe('DENY');
	});

	it('allow no inline script or style on published pages', () => {
		const headers = answered('/weimar-2015/map/netzwerkkarte');
		expect(headers.get('content-security-policy')).not.toContain('unsafe');
		expect(directive(headers, 'default-src')).toBe("'none'");
		expect(directive(headers, 'script-src')).toBe("'self'");
	});

	it.each(['/app/x', '/en/app/x', '/auth/once/t'])(
		'keep the script hashes of the framework at %s',
		(path) => {
			const headers = answered(path, {
				'x-sveltekit-page': 'true',
				'content-security-policy': "default-src 'self'; script-src 'self' 'sha256-a='"
			});
			expect(directive(headers, 'script-src')).toBe(`'self' 'sha256-a=' ${earlyScriptSource}`);
			expect(directive(headers, 'style-src')).toBe("'self' 'unsafe-inline'");
		}
	);

	it('leave the stored policy of a page that has not changed', () => {
		const answer = withSecurityHeaders(
			new URL('https://netz.test/'),
			new Response(null, { status: 304 })
		);
		expect(answer.headers.get('content-security-policy')).toBeNull();
	});

	it('do not take a network for the workspace because its name begins alike', () => {
		expect(directive(answered('/appenzell'), 'style-src')).toBe("'self'");
	});

	it('leave the embed its own policy, without X-Frame-Options', () => {
		const policy = embedPolicy({ mode: 'hosts', hosts: ['a.de'] });
		const headers = answered('/embed/n/m', { ...embedHeaders, 'content-security-policy': policy });
		expect(directive(headers, 'frame-ancestors')).toBe('a.de *.a.de');
		expect(headers.get('x-frame-options')).toBeNull();
		expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
		expect(policy).not.toContain('unsafe');
	});

	it('shut a single file in a sandbox', () => {
		expect(filePolicy()).toMatch(/; sandbox$/u);
		expect(filePolicy()).toContain("default-src 'none'");
	});

	it.each(['/', '/embed/n/m', '/n/map/m.svg'])(
		'send no address on and grant no power: %s',
		(path) => {
			expect(answered(path).get('referrer-policy')).toBe('no-referrer');
			expect(answered(path).get('x-content-type-options')).toBe('nosniff');
			expect(answered(path).get('permissions-policy')).toContain('geolocation=()');
		}
	);

	it.each(['/auth/once/t', '/app/n', '/en/app'])(
		'let forms of the workspace say where they come from: %s',
		(path) => {
			expect(answered(path).get('referrer-policy')).toBe('same-origin');
		}
	);
});
