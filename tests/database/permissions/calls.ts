import type { Scene } from './scene.ts';
import { uuid } from '../example/ids.ts';
import { busyEditor } from './people.ts';

/**
 * How each function is called to see whether it may be: with arguments that work for whoever is
 * allowed. Functions that nobody outside may call need no arguments of their own.
 */
export const callsOf = ({ network, id }: Scene): Readonly<Record<string, string>> => {
	const map = `'${network}', 'map', '${id('map', 1)}'`;
	const change = JSON.stringify({ id: uuid(0xcc, 1), command: 'x', at: '2026-01-01', patches: [] });
	const rows = JSON.stringify({ upsert: { topics: [{ id: id('topic', 9) }] } });
	return {
		'public.network_snapshot(uuid)': `'${network}'`,
		'public.changes_since(uuid,bigint)': `'${network}', 0`,
		'public.known_changes(uuid,uuid[])': `'${network}', array['${id('change', 1)}']::uuid[]`,
		'public.journal_page(uuid,bigint,integer,integer,jsonb)': `'${network}', null, 5, 5, '{}'`,
		'public.names_in_journal(uuid,uuid[])': `'${network}', array['${id('topic', 7)}']::uuid[]`,
		'public.changes_between(uuid,bigint,bigint)': `'${network}', 0, 2`,
		'public.revision_at(uuid,timestamp with time zone)': `'${network}', now()`,
		'public.own_changes(uuid,integer,integer)': `'${network}', 5, 5`,
		'public.deleted_objects(uuid,bigint,integer)': `'${network}', null, 5`,
		'public.name_version(uuid,uuid,bigint,text,text)': `'${network}', '${uuid(0xcc, 5)}', 1, 'Stand', null`,
		'public.delete_version(uuid,uuid)': `'${network}', '${uuid(0xcd, 2)}'`,
		'public.apply_changes(uuid,bigint,jsonb,jsonb)': `'${network}', 2, '[${change}]', '${rows}'`,
		'public.create_network(uuid,text,jsonb,uuid,text)': `'${uuid(0xcc, 2)}', 'noch-eins', '{}', '${id('user', 0)}', 'O'`,
		'public.create_own_network(uuid,text,jsonb,uuid,text)': `'${uuid(0xcc, 4)}', 'noch-zwei', '{}', '${busyEditor}', 'O'`,
		'public.set_display_name(uuid,text)': `'${uuid(0xaa, 1)}', 'N'`,
		'public.set_member(uuid,uuid,text,boolean,text)': `'${network}', '${uuid(0xcc, 3)}', 'reader', false, 'N'`,
		'public.remove_member(uuid,uuid)': `'${network}', '${uuid(0xaa, 1)}'`,
		'public.erase_person(uuid,uuid)': `'${network}', '${id('contact', 1)}'`,
		'public.edition_draft(uuid,text,uuid)': map,
		'public.publish_edition(uuid,text,uuid,bigint,text,jsonb,jsonb)': `${map}, 2, '${'c'.repeat(64)}', '{}', '[]'`,
		'public.withdraw_edition(uuid,text,uuid)': map,
		'public.issue_sign_in_link(uuid,text,timestamp with time zone)': `'${network}', '${'b'.repeat(64)}', now()`,
		'public.redeem_sign_in_link(text)': `'${'a'.repeat(64)}'`,
		'public.sign_in_link_status(text)': `'${'a'.repeat(64)}'`,
		'public.count_attempt(text,integer,integer)': `'calls', 1, 60`,
		'public.network_pulse(uuid,uuid,jsonb)': `'${network}', '${uuid(0xcc, 5)}', '[]'`,
		'private.can_edit(uuid)': `'${network}'`,
		'private.can_publish(uuid)': `'${network}'`,
		'private.is_owner(uuid)': `'${network}'`,
		'private.unwrapped(jsonb)': `'{"a": 1}'`,
		'private.texts_in(jsonb)': `'{"de": "Wort"}'`,
		'private.names_in_patch(jsonb)': `'{"op": "set", "path": "name", "before": "A", "after": "B"}'`,
		'private.ids_called(uuid,text)': `'${network}', ''`,
		'private.ids_around(uuid,uuid)': `'${network}', '${id('topic', 1)}'`,
		'private.ids_in_change(jsonb)': `'{"patches": []}'`,
		'private.kinds_in_change(jsonb)': `'{"patches": []}'`,
		'private.deeds_in_change(jsonb)': `'{"patches": []}'`,
		'private.person_entries(jsonb)': `'{"patches": []}'`,
		'private.is_texts(jsonb)': `'{}'`,
		'private.is_translations(jsonb)': `'{}'`,
		'private.is_hours(jsonb)': `'{"regular": [], "byAppointment": false, "note": {}, "exceptions": [], "validFrom": null, "validTo": null}'`,
		'private.address_is_taken(uuid,text)': `'${network}', 'frei'`,
		'private.demand_free_slug(uuid,text)': `'${network}', 'frei'`
	};
};

/** Arguments for a function that is closed to all: nulls of the right types. */
export const nullsFor = (signature: string): string => {
	const types = signature.slice(signature.indexOf('(') + 1, -1);
	return types
		.split(',')
		.filter(Boolean)
		.map((type) => `null::${type === 'anyarray' ? 'text[]' : type}`)
		.join(', ');
};
