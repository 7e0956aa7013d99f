import type { Network } from '#domain/network/Network.ts';
import { m } from '#i18n/generated/messages.js';
import { objectName, organizationName } from '#views/objectName.ts';
import type { Column, Row } from '../Column.ts';
import { choice, day, shownOnly, texts, typed } from './columnKinds.ts';
import {
	organizationOptions,
	scopeOptions,
	serviceOptions,
	visibilityOptions
} from '#views/options.ts';

/**
 * A point of contact. A new field of it is one line here. The person behind it is shown, and changed
 * in the sheet only: a name needs its legal basis.
 */
export function contactColumns(network: Network): readonly Column[] {
	const person =
		(field: string) =>
		(row: Row): string =>
			network.personalValues[String(row[field])] ?? '';
	return [
		texts('title', m.workspace_contact_title, {
			names: true,
			size: 'large'
		}),
		choice('organization', m.workspace_partner, () => organizationOptions(network), {
			long: true,
			word: (id) => organizationName(network, id),
			shown: true,
			size: 'large'
		}),
		typed('phone', m.workspace_phone, { type: 'tel', shown: true }),
		typed('email', m.workspace_email, { type: 'email', shown: true, size: 'large' }),
		choice('service', m.workspace_contact_service, () => serviceOptions(network), {
			emptyWord: m.workspace_all_offers,
			long: true,
			word: (id) => objectName(network, 'services', id),
			size: 'large'
		}),
		choice('visibility', m.workspace_visibility, visibilityOptions, {
			known: 'visibility',
			shown: true,
			bulk: true
		}),
		shownOnly('personName', m.workspace_person_name, person('personName')),
		shownOnly('personPhone', m.workspace_person_phone, person('personPhone')),
		shownOnly('personEmail', m.workspace_person_email, person('personEmail')),
		choice('personScope', m.workspace_person_scope, scopeOptions),
		day('personDeleteBy', m.workspace_person_delete_by),
		typed('note', m.workspace_note, { multiline: true, size: 'large' }),
		typed('sourceId', m.table_source_id, { size: 'small' })
	];
}
