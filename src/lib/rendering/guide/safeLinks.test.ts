import { describe, expect, it } from 'vitest';
import { mailHref, phoneHref, safeHref, websiteHref, websiteLabel } from './safeLinks.ts';

describe('links in print', () => {
	it.each(['https://a.example', 'http://a.example', 'mailto:a@b.example', 'tel:+4930'])(
		'may be %s',
		(href) => {
			expect(safeHref(href)).toBe(href);
		}
	);

	it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x', 'x', ''])(
		'are never %s',
		(href) => {
			expect(safeHref(href)).toBeNull();
		}
	);

	it('come from what people write', () => {
		expect(websiteHref('www.a.example/b')).toBe('https://www.a.example/b');
		expect(websiteHref('javascript:alert(1)')).toBeNull();
		expect(websiteLabel('https://www.a.example/')).toBe('www.a.example');
		expect(mailHref('a@b.example')).toBe('mailto:a@b.example');
		expect(mailHref('a@b.example?cc=x@y.example')).toBeNull();
		expect(phoneHref('+49 (0)30 23125-140')).toBe('tel:+493023125140');
		expect(phoneHref('030 1 oder 030 2')).toBe('tel:0301');
		expect(phoneHref('nach Vereinbarung')).toBeNull();
	});
});
