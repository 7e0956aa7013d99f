/** What all form fields have in common. */
export interface FieldProps {
	/** Ties label, hint and error to the control; unique on the page. */
	readonly id: string;
	readonly label: string;
	readonly hint?: string | undefined;
	/** A sentence that says what to do, or nothing. */
	readonly error?: string | null | undefined;
	readonly required?: boolean | undefined;
	/** Word beside the label of a required field. */
	readonly requiredWord?: string | undefined;
}

/** Ids of hint, note and error for `aria-describedby`, as far as they are shown. */
export function describedBy(
	id: string,
	shown: { hint?: unknown; note?: unknown; error?: unknown }
): string | undefined {
	const ids = [
		shown.hint ? `${id}-hint` : null,
		shown.note ? `${id}-note` : null,
		shown.error ? `${id}-error` : null
	].filter((each) => each !== null);
	return ids.length > 0 ? ids.join(' ') : undefined;
}
