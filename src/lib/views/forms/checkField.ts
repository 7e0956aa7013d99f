import { m } from '#i18n/generated/messages.js';
import { limits } from '#domain/network/fieldSchemas.ts';
import type { FormField, FormObject, FormValue } from './formSpec.ts';

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What is wrong with a value as typed, as a sentence that says what to do; null if nothing is.
 * Only what the person at the form can mend: the domain's own refusals come back from dispatch.
 */
export function checkField<T>(spec: FormField<T>, value: FormValue): string | null {
	if (isEmpty(value))
		return spec.required ? m.workspace_error_required({ label: spec.label() }) : null;
	if (spec.kind !== 'input' || typeof value !== 'string') return null;
	if (value.length > (spec.multiline ? limits.text : limits.line))
		return m.workspace_error_too_long({ label: spec.label() });
	if (spec.type === 'email' && !emailPattern.test(value)) return m.workspace_error_email();
	if (spec.type === 'url' && !isWebAddress(value)) return m.workspace_error_url();
	if (spec.type === 'date' && !dayPattern.test(value)) return m.workspace_error_date();
	return null;
}

/** Fields of the form that still lack what they need, with the sentence for each. */
export function missingFields<T>(
	specs: readonly FormField<T>[],
	object: FormObject
): Readonly<Record<string, string>> {
	const missing: Record<string, string> = {};
	for (const spec of specs) {
		const value = object[spec.field];
		const empty = spec.kind === 'texts' ? !(value as { de?: string }).de : isEmpty(value);
		if (spec.required && empty)
			missing[spec.field] = m.workspace_error_required({ label: spec.label() });
	}
	return missing;
}

/** What a typed string becomes in the field: trimmed, empty is null, numbers are numbers. */
export function readInput(type: string | undefined, typed: string): string | number | null {
	const text = typed.trim();
	if (text === '') return null;
	if (type === 'number') return Number.isFinite(Number(text)) ? Number(text) : null;
	if (type === 'url' && !/^[a-z][a-z0-9+.-]*:/i.test(text)) return `https://${text}`;
	return text;
}

function isEmpty(value: unknown): boolean {
	return value === null || value === undefined || value === '';
}

function isWebAddress(value: string): boolean {
	try {
		return /^https?:$/.test(new URL(value).protocol) && value.includes('.');
	} catch {
		return false;
	}
}
