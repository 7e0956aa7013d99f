import { describe, expect, it } from 'vitest';
import { choosableTopics, parseWish, type TypedWish } from './newNetworkWish.ts';

const typed: TypedWish = {
	title: 'Netzwerk Neustadt',
	slug: '',
	office: 'Ausländerbehörde Neustadt',
	start: 'list',
	topics: ['arbeit', 'deutsch']
};
const faultsOf = (changed: Partial<TypedWish>): readonly string[] => {
	const wish = parseWish({ ...typed, ...changed });
	return wish.ok ? [] : wish.error.map(({ field, code }) => `${field} ${code}`);
};

describe('the wish for a new network', () => {
	it('makes an address of the title where none was typed', () => {
		expect(parseWish(typed)).toEqual({
			ok: true,
			value: {
				title: 'Netzwerk Neustadt',
				slug: 'netzwerk-neustadt',
				office: 'Ausländerbehörde Neustadt',
				start: 'list',
				topics: ['deutsch', 'arbeit', 'notfall']
			}
		});
	});

	it('keeps the emergency even where no topic was ticked, and none that it does not know', () => {
		const wish = parseWish({ ...typed, topics: ['__proto__', 'zauberei'] });
		expect(wish.ok && wish.value.topics).toEqual(['notfall']);
	});

	it.each([
		[{ title: ' ' }, ['title title_missing']],
		[{ title: 'x'.repeat(301) }, ['title too_long']],
		[{ title: 'a\u0007b' }, ['title characters_invalid']],
		[{ office: '' }, ['office office_missing']],
		[{ slug: 'new' }, ['slug slug_reserved']],
		[{ slug: 'ab' }, ['slug slug_length']],
		[{ slug: 'Neustadt am Rübenberge' }, ['slug slug_letters']],
		[{ slug: '../weimar' }, ['slug slug_letters']],
		[{ title: 'شبكة' }, ['slug slug_missing']],
		[{ title: '', office: '' }, ['title title_missing', 'office office_missing']]
	])('%o is refused with a fault at its field', (changed, faults) => {
		expect(faultsOf(changed)).toEqual(faults);
	});

	it('takes a start that no page offers as the plain one', () => {
		const wish = parseWish({ ...typed, start: 'format-c' });
		expect(wish.ok && wish.value.start).toBe('catalogue');
	});

	it('offers twelve topics to choose', () => {
		expect(choosableTopics).toHaveLength(12);
	});
});
