import { describe, expect, it } from 'vitest';
import type { Network } from '#domain/network/Network.ts';
import { officeNetwork, partner } from '#tests/fakes/Office.ts';
import { editOfHit, findHits, type Replacement } from './findHits.ts';

const held = officeNetwork.organizations[partner];
if (!held) throw new Error('no partner');
const network: Network = {
	...officeNetwork,
	organizations: {
		[partner]: {
			...held,
			name: 'Amt für Zuwanderung',
			phone: '030 (12) 34',
			description: { de: 'Das Amt berät. Amtliches im amt.', en: 'The Amt advises.' }
		}
	}
};
const fields = (['name', 'phone', 'description'] as const).map((field) => ({
	collection: 'organizations' as const,
	field
}));
const find = (told: Partial<Replacement>) =>
	findHits(network, fields, {
		find: 'Amt',
		replace: 'Büro',
		matchCase: false,
		wholeWord: false,
		...told
	});
const afters = (told: Partial<Replacement>): string[] => find(told).map(({ after }) => after);

describe('find and replace', () => {
	it('finds in every language of a text, whatever the case', () => {
		expect(find({}).map(({ field, language }) => [field, language])).toEqual([
			['name', null],
			['description', 'de'],
			['description', 'en']
		]);
		expect(afters({})[1]).toBe('Das Büro berät. Büroliches im Büro.');
	});

	it('finds whole words and the same case only, if asked to', () => {
		expect(afters({ wholeWord: true })[1]).toBe('Das Büro berät. Amtliches im Büro.');
		expect(afters({ matchCase: true })[1]).toBe('Das Büro berät. Büroliches im amt.');
		expect(afters({ find: 'fü', wholeWord: true })).toEqual([]);
	});

	it('takes signs for what they are', () => {
		expect(afters({ find: '(12)', replace: '$&' })).toEqual(['030 $& 34']);
		expect(afters({ find: '.', replace: '!' })).toHaveLength(2);
		expect(find({ find: '' })).toEqual([]);
	});

	it('takes a text away of which nothing is left, but no name', () => {
		const [phone] = find({ find: '030 (12) 34', replace: '' });
		expect(phone && editOfHit(phone).value).toBeNull();
		const [name] = find({ find: 'Amt für Zuwanderung', replace: ' ' });
		expect(name && editOfHit(name).value).toBe(' ');
	});
});
