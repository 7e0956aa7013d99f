import { describe, expect, it } from 'vitest';
import { mailHref, phoneHref, websiteLabel } from './contactLinks.ts';

describe('links of an entry', () => {
	it.each([
		['030 23125 140', 'tel:03023125140'],
		['+49 (0)30 / 23125-140', 'tel:+493023125140'],
		['030 23125 140 oder 141', 'tel:03023125140'],
		['110', 'tel:110'],
		['nach Vereinbarung', null],
		['', null]
	])('dial %j as %j', (phone, href) => {
		expect(phoneHref(phone)).toBe(href);
	});

	it.each([
		['info@example.org', 'mailto:info@example.org'],
		['kein Postfach', null],
		['a@b.de"><script>', null]
	])('write to %j as %j', (email, href) => {
		expect(mailHref(email)).toBe(href);
	});

	it('show a website without what nobody reads', () => {
		expect(websiteLabel('https://www.bamf.de/')).toBe('www.bamf.de');
	});
});
