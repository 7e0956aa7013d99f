import type { Id } from '#domain/shared/Id.ts';
import type { ImportIndexes } from './ImportIndexes.ts';
import type { Reason } from './ImportPlan.ts';
import { shown, type RowValues } from './readRow.ts';

/** Whom an offer or a contact belongs to. */
export interface Owner {
	readonly organization: Id;
	/** Only where the row names an offer. */
	readonly service?: Id;
}

export interface ReadOwner {
	readonly value: Owner | null;
	/** The partner by name, for the report. */
	readonly label: string;
	readonly reasons: readonly Reason[];
}

/** The partner of a row and, for contacts, the offer: by key or by name within the partner. */
export function readOwner({ open }: RowValues, { partners, services }: ImportIndexes): ReadOwner {
	const cell = open.organization;
	if (!cell) return { value: null, label: '', reasons: [] };
	const found = partners.find(cell.cell);
	if (found.kind !== 'one') {
		const code = found.kind === 'many' ? 'name_ambiguous' : 'partner_unknown';
		const reasons: Reason[] = [{ code, column: cell.header, value: shown(cell.cell) }];
		return { value: null, label: shown(cell.cell), reasons };
	}
	const organization = found.id;
	const label = partners.nameOf(organization);
	if (!open.service) return { value: { organization }, label, reasons: [] };
	const { cell: name, header } = open.service;
	const named = services.byName([organization], { de: name });
	const service = services.byKey(name) ?? (named.kind === 'one' ? named.id : null);
	// A contact stands at an offer of its own partner.
	if (service !== null && services.partnerOf(service) === organization)
		return { value: { organization, service }, label, reasons: [] };
	const code = named.kind === 'many' ? 'name_ambiguous' : 'service_unknown';
	return { value: null, label, reasons: [{ code, column: header, value: shown(name) }] };
}
