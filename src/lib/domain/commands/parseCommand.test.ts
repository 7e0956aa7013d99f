import { describe, expect, it } from 'vitest';
import { arbitraryIntents, idOf, toCommand } from '#tests/arbitraries/commands.ts';
import { arbitraryNetwork, expectHolds } from '#tests/arbitraries/networks.ts';
import fc from 'fast-check';
import { club, id, map } from '#tests/arbitraries/sampleNetwork.ts';
import { parseCommand } from './parseCommand.ts';

const problems = (input: unknown) => {
	const parsed = parseCommand(input);
	return parsed.ok ? [] : parsed.error;
};

describe('the parse door of commands', () => {
	it('lets in what commands are made of', { timeout: 60_000 }, () =>
		expectHolds(
			fc.property(arbitraryNetwork, arbitraryIntents(4), (network, intents) =>
				intents.every((intent, count) => {
					const command = toCommand(network, intent, idOf(4, count));
					const found = problems(JSON.parse(JSON.stringify(command)));
					// A blank name is a fault of the text, not of the shape.
					return found.every(({ code }) => code === 'name_missing');
				})
			)
		)
	);

	it.each([
		[{ type: 'addPartner', id: club }, 'value_not_allowed', 'type'],
		[{ type: 'removeTopic' }, 'field_missing', 'id'],
		[{ type: 'removeTopic', id: club, force: true }, 'field_unknown', 'force'],
		[{ type: 'changeOrganization', id: club, fields: { x: 1 } }, 'field_unknown', 'fields.x'],
		[
			{ type: 'changeContact', id: club, fields: { personName: club } },
			'field_unknown',
			'fields.personName'
		],
		[
			{ type: 'changeOrganization', id: club, fields: { description: { xx: 'y' } } },
			'field_unknown',
			'fields.description.xx'
		],
		[
			{ type: 'placeOnMap', map, organization: club, slot: { sector: 'a' } },
			'field_missing',
			'slot.ring'
		],
		[
			{ type: 'batch', label: 'import', commands: [{ type: 'removeTopic', id: 'x' }] },
			'id_invalid',
			'commands.0.id'
		],
		[
			{ type: 'batch', label: 'x', commands: [{ type: 'batch', label: 'x', commands: [] }] },
			'value_not_allowed',
			'commands.0.type'
		]
	])('refuses %j', (input, code, path) => {
		expect(problems(input)).toContainEqual({ code, path });
	});

	it('brings values into canonical form and keeps what is to be taken away', () => {
		const fields = { name: ' Verein ', description: { de: ' x ', tr: '', en: null } };
		expect(parseCommand({ type: 'changeOrganization', id: id(1), fields })).toEqual({
			ok: true,
			value: {
				type: 'changeOrganization',
				id: id(1),
				fields: { name: 'Verein', description: { de: 'x', tr: null, en: null } }
			}
		});
	});
});
