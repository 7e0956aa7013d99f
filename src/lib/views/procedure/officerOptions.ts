import type { Id } from '#domain/shared/Id.ts';
import { m } from '#i18n/generated/messages.js';
import type { Option } from '#ui/Option.ts';

/** Who may be in charge, and who is looking. */
export interface Officers {
	readonly me: Id | null;
	readonly all: readonly { readonly id: Id; readonly name: string | null }[];
}

export const officerName = ({ me, all }: Officers, id: Id): string => {
	const name = all.find((officer) => officer.id === id)?.name;
	if (id === me) return name ? m.procedure_me_named({ name }) : m.procedure_me();
	return name ?? m.procedure_somebody();
};

/** Oneself first. Somebody who has left stays a choice as long as a partner names them. */
export function officerOptions(officers: Officers, chosen: Id | null): Option[] {
	const ids = new Set([
		...officers.all.filter(({ id }) => id === officers.me).map(({ id }) => id),
		...officers.all.map(({ id }) => id),
		...(chosen === null ? [] : [chosen])
	]);
	return [...ids].map((id) => ({ value: id, label: officerName(officers, id) }));
}
