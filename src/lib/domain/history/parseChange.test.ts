import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '#domain/shared/Json.ts';
import { idOf } from '#tests/arbitraries/commands.ts';
import { noon } from '#tests/arbitraries/networks.ts';
import { parseChange, parseSaveRequest } from './parseChange.ts';

const id = (count: number) => idOf(1, count);
const set = (path: string, after: Json, more: JsonObject = {}): JsonObject => ({
	op: 'set',
	collection: 'organizations',
	id: id(1),
	path,
	before: null,
	after,
	...more
});
const change = (patches: readonly Json[], more: JsonObject = {}): JsonObject => ({
	id: id(100),
	command: 'changeOrganization',
	at: noon,
	patches,
	undoes: null,
	personal: {},
	...more
});
const problems = (input: unknown) => {
	const parsed = parseChange(input);
	return parsed.ok ? [] : parsed.error;
};

describe('the parse door of changes', () => {
	it('lets sound patches in', () => {
		expect(
			problems(
				change([
					set('name', 'Verein'),
					set('description.tr', 'x'),
					set('description.de', null),
					set(`slots.${id(2)}`, null, { collection: 'maps' }),
					{ op: 'add', collection: 'organizations', id: id(1), path: 'topics', value: id(3) }
				])
			)
		).toEqual([]);
	});

	it('takes a change as the journal has it, without personal values', () => {
		const { personal: _personal, ...journaled } = change([]);
		expect(parseChange(journaled)).toMatchObject({ ok: true, value: { personal: {} } });
	});

	const bad: readonly (readonly [string, string, JsonObject])[] = [
		['field_unknown', 'path', set('password', 'x')],
		['field_unknown', 'path', set('constructor', 'x')],
		['field_unknown', 'path', set('description', { de: 'x' })],
		['field_unknown', 'path', set('name.de', 'x')],
		['field_unknown', 'path', set('topics', [])],
		['field_unknown', 'path', set('description.xx', null)],
		['field_unknown', 'path', set('description.__proto__', null)],
		['field_unknown', 'after.xx', set('description.xx', 'x')],
		['name_missing', 'after', set('name', '')],
		['text_too_long', 'after', set('name', 'x'.repeat(301))],
		['value_not_allowed', 'after', set('kind', 'club')],
		['id_invalid', 'after', set('primaryTopic', 'x')],
		['slug_fixed', '', set('slug', 'neu', { collection: 'networks' })],
		['slug_fixed', '', { op: 'delete', collection: 'networks', id: id(1), value: {} }],
		['value_not_allowed', 'collection', set('name', 'x', { collection: 'journal' })],
		['value_not_allowed', 'op', set('name', 'x', { op: 'replace' })],
		['id_invalid', 'id', set('name', 'x', { id: '1; drop table' })],
		['field_missing', 'value.to', { op: 'create', collection: 'relations', id: id(1), value: {} }],
		[
			'language_invalid',
			'value.0',
			{ op: 'add', collection: 'organizations', id: id(1), path: 'languages', value: '<b>' }
		]
	];
	it.each(bad)('refuses %s at %s', (code, path, patch) => {
		const place = path === '' ? 'patches.0' : `patches.0.${path}`;
		expect(problems(change([patch]))).toContainEqual({
			code,
			path: place,
			...(code === 'text_too_long' ? { limit: 300 } : {})
		});
	});

	it('refuses what the database could not hold, even where nothing is written', () => {
		expect(problems(change([set('name', 'x', { before: 'a\u0000b' })]))).toEqual([
			{ code: 'characters_invalid', path: 'patches.0.before' }
		]);
		expect(problems(change([], { personal: { [id(5)]: '\ud800' } }))).toEqual([
			{ code: 'characters_invalid', path: `personal.${id(5)}` }
		]);
	});

	it('refuses personal values that no patch refers to', () => {
		expect(problems(change([], { personal: { [id(5)]: 'Anna' } }))).toEqual([
			{ code: 'value_not_allowed', path: `personal.${id(5)}` }
		]);
	});

	it('refuses more changes than a request may have, and two of one id', () => {
		const many = Array.from({ length: 1_001 }, (_, count) => change([], { id: id(count) }));
		expect(parseSaveRequest({ base: 0, changes: many })).toMatchObject({
			ok: false,
			error: [{ code: 'too_many' }]
		});
		expect(parseSaveRequest({ base: 0, changes: [change([]), change([])] })).toMatchObject({
			ok: false,
			error: [{ code: 'duplicate_id' }]
		});
	});

	it('says in a save request which change it is', () => {
		const request = {
			base: 3,
			changes: [change([set('name', 'x')]), change([set('name', '')], { id: id(7) })]
		};
		expect(parseSaveRequest(request)).toEqual({
			ok: false,
			error: [{ code: 'name_missing', path: 'changes.1.patches.0.after' }]
		});
		expect(parseSaveRequest({ ...request, base: -1 }).ok).toBe(false);
		expect(parseSaveRequest({ ...request, extra: 1 }).ok).toBe(false);
	});
});
