import * as v from 'valibot';
import type { FieldSpec } from '#domain/network/fieldKinds.ts';
import { fieldsOf, type CollectionName } from '#domain/network/Network.ts';
import { isId } from '#domain/shared/Id.ts';
import { textLanguages } from '#domain/shared/Texts.ts';

const settable = (collection: CollectionName) =>
	Object.entries(fieldsOf[collection]).filter(([, { kind }]) => kind !== 'person');

/** Fields of a new object: any of them, whole. */
export const newFieldsSchema = (collection: CollectionName): v.GenericSchema =>
	v.strictObject(
		Object.fromEntries(
			settable(collection).map(([field, { holds }]) => [field, v.exactOptional(holds)] as const)
		),
		'value_not_allowed'
	);

/** Fields to change: texts and records by language or key, where `null` takes away. */
export const changedFieldsSchema = (collection: CollectionName): v.GenericSchema =>
	v.strictObject(
		Object.fromEntries(
			settable(collection).map(
				([field, spec]) => [field, v.exactOptional(changedValue(spec))] as const
			)
		),
		'value_not_allowed'
	);

const languages: ReadonlySet<string> = new Set(textLanguages);

function changedValue({ kind, holds }: FieldSpec): v.GenericSchema {
	if (kind === 'texts') return merged(holds, (key) => languages.has(key));
	return kind === 'record' ? merged(holds, isId) : holds;
}

/** The schema of the whole judges what is set; what is `null` or blank is taken away. */
const merged = (holds: v.GenericSchema, isKey: (key: string) => boolean): v.GenericSchema =>
	v.pipe(
		v.record(
			v.custom<string>((key) => typeof key === 'string' && isKey(key), 'field_unknown'),
			v.unknown(),
			'value_not_allowed'
		),
		v.rawTransform(({ dataset, addIssue, NEVER }) => {
			const entries = Object.entries(dataset.value);
			const parsed = v.safeParse(
				holds,
				Object.fromEntries(entries.filter(([, value]) => value !== null))
			);
			if (!parsed.success) {
				for (const issue of parsed.issues) addIssue({ message: issue.message });
				return NEVER;
			}
			const gone = Object.fromEntries(entries.map(([key]) => [key, null] as const));
			return { ...gone, ...(parsed.output as object) };
		})
	);
