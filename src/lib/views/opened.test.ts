import { describe, expect, it } from 'vitest';
import { openedQuery, readOpened, type Opened } from './opened.ts';

const id = '3c5b0077-98d8-447d-9c24-79eea07f473d';
const read = (query: string): Opened | null => readOpened(new URLSearchParams(query));

describe('the address of the sheet', () => {
	it.each<Opened>([
		{ collection: 'organizations', id, edit: false },
		{ collection: 'relations', id, edit: true },
		{ collection: 'services', id: null, preset: { organization: id } },
		{ collection: 'topics', id: null, preset: {} }
	])('says what is open and is read back: %o', (opened) => {
		expect(read(openedQuery(opened))).toEqual(opened);
	});

	it('keeps which map and which search the page is about, and nothing else', () => {
		const now = new URLSearchParams({ q: 'Straße 1', map: 'stadt', open: 'topics.new', edit: '' });
		const opened: Opened = { collection: 'topics', id, edit: false };
		const query = new URLSearchParams(openedQuery(opened, now));
		expect(Object.fromEntries(query)).toEqual({
			q: 'Straße 1',
			map: 'stadt',
			open: `topics.${id}`
		});
		expect(openedQuery(null, now)).toBe('?map=stadt&q=Stra%C3%9Fe+1');
		expect(openedQuery(null, new URLSearchParams())).toBe('?');
	});

	it('closes with an empty query', () => {
		expect(read(openedQuery(null))).toBeNull();
	});

	it.each([
		'?open=organizations.nicht-da',
		'?open=members.new',
		`?open=${id}`,
		'?open=',
		'?open=organizations'
	])('opens nothing for %s', (query) => {
		expect(read(query)).toBeNull();
	});

	it('takes no preset that is no id', () => {
		expect(read('?open=services.new&organization=%3Cscript%3E')).toEqual({
			collection: 'services',
			id: null,
			preset: {}
		});
	});
});
