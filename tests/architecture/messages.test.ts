import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as compiled from '#i18n/generated/messages.js';

const root = join(import.meta.dirname, '../..');
const settings = JSON.parse(readFileSync(join(root, 'project.inlang/settings.json'), 'utf8'));
const locales: string[] = settings.locales;

/** Keys of one locale by area file, `$schema` left out. */
function keysOf(locale: string): Map<string, string[]> {
	const folder = join(root, 'messages', locale);
	return new Map(
		readdirSync(folder).map((file) => [
			file,
			Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8'))).filter(
				(key) => !key.startsWith('$')
			)
		])
	);
}

const base = keysOf(settings.baseLocale);
const allKeys = [...base.values()].flat();

describe('interface texts', () => {
	it.each(locales)('exist in %s for every German key, area by area, and for no other', (locale) => {
		const own = keysOf(locale);
		for (const [area, keys] of base)
			expect(own.get(area)?.toSorted(), area).toEqual(keys.toSorted());
		expect([...own.keys()].toSorted()).toEqual([...base.keys()].toSorted());
	});

	it('are compiled: an offline build without the local plugin succeeds with none', () => {
		expect(allKeys.length).toBeGreaterThan(100);
		expect(allKeys.filter((key) => !(key in compiled))).toEqual([]);
	});

	it('have one area each: a key in two files would be decided by chance', () => {
		expect(allKeys.filter((key, i) => allKeys.indexOf(key) !== i)).toEqual([]);
	});

	it('lie in files that the settings name', () => {
		const named = settings['plugin.inlang.messageFormat'].pathPattern.map((path: string) =>
			path.split('/').pop()
		);
		expect([...base.keys()].toSorted()).toEqual(named.toSorted());
	});
});
