import type { SingleCommand } from '#domain/commands/Command.ts';
import type { ContactStage } from '#domain/catalogue/contactStages.ts';
import { specOf } from '#domain/network/AnyObject.ts';
import type { Day, Id } from '#domain/shared/Id.ts';
import { isJsonObject } from '#domain/shared/Json.ts';
import type { CellEdit, RowCollection } from './CellEdit.ts';

const nouns: Readonly<Record<RowCollection, string>> = {
	organizations: 'Organization',
	services: 'Service',
	contacts: 'Contact',
	relations: 'Relation',
	topics: 'Topic'
};

/** Edits that concern the same object. */
export interface RowEdits<Edit extends CellEdit> {
	readonly collection: RowCollection;
	readonly id: Id;
	readonly isNew: boolean;
	readonly edits: readonly Edit[];
}

/** Edits by the object they concern, in their order. */
export function byRow<Edit extends CellEdit>(edits: readonly Edit[]): readonly RowEdits<Edit>[] {
	const rows = Map.groupBy(edits, ({ collection, id }) => `${collection} ${id}`);
	return [...rows.values()].flatMap((group) => {
		const [first] = group;
		if (!first) return [];
		const { collection, id, isNew = false } = first;
		return [{ collection, id, isNew, edits: group }];
	});
}

/** Two edits of one text field in two languages are one value. */
function fieldsOfRow(edits: readonly CellEdit[]): Record<string, unknown> {
	const fields: Record<string, unknown> = {};
	for (const { collection, field, value } of edits) {
		const held = fields[field];
		const isTexts = specOf(collection, field)?.kind === 'texts';
		fields[field] =
			isTexts && isJsonObject(held) && isJsonObject(value) ? { ...held, ...value } : value;
	}
	return fields;
}

/**
 * The commands of one row. A contact stage is a step with a day: the one given beside it, else
 * today's.
 */
export function rowCommands(
	{ collection, id, isNew, edits }: RowEdits<CellEdit>,
	today: Day
): readonly SingleCommand[] {
	const fields = fieldsOfRow(edits);
	// TypeScript cannot follow which fields belong to which command; `apply` checks each by its spec.
	if (isNew) return [{ type: `add${nouns[collection]}`, id, fields } as unknown as SingleCommand];
	const { stage, stageDate, stageNote, ...rest } = fields;
	const hasStep = collection === 'organizations' && stage !== undefined;
	const changed = hasStep ? rest : fields;
	const change = { type: `change${nouns[collection]}`, id, fields: changed };
	const step: SingleCommand = {
		type: 'setStage',
		organization: id,
		stage: (stage ?? null) as ContactStage | null,
		date: (stageDate as Day | undefined) ?? today,
		note: (stageNote as string | undefined) ?? null
	};
	return [
		...(Object.keys(changed).length > 0 ? [change as unknown as SingleCommand] : []),
		...(hasStep ? [step] : [])
	];
}

export const removeRow = (collection: RowCollection, id: Id): SingleCommand =>
	({ type: `remove${nouns[collection]}`, id }) as SingleCommand;
