import { relationTypeCodes, type RelationType } from '#domain/catalogue/relationTypes.ts';
import type { Id } from '#domain/shared/Id.ts';
import { foldWord } from './foldWord.ts';
import type { Reason } from './ImportPlan.ts';
import type { PartnerIndex } from './PartnerIndex.ts';
import { shown, type RowValues } from './readRow.ts';
import type { TableWords } from './TableWords.ts';

/** What a relation connects, and how. */
export interface Ends {
	readonly from: Id;
	readonly to: Id;
	readonly type: RelationType;
}

export interface ReadEnds {
	readonly value: Ends | null;
	/** Both partners by name, for the report. */
	readonly label: string;
	readonly reasons: readonly Reason[];
}

/** Both partners and the type. The reverse wording („wird gefördert von“) turns the ends round. */
export function readEnds({ open }: RowValues, index: PartnerIndex, words: TableWords): ReadEnds {
	const reasons: Reason[] = [];
	const partner = (field: 'from' | 'to'): Id | null => {
		const cell = open[field];
		if (!cell) return null;
		const found = index.find(cell.cell);
		if (found.kind === 'one') return found.id;
		const code = found.kind === 'many' ? 'name_ambiguous' : 'partner_unknown';
		reasons.push({ code, column: cell.header, value: shown(cell.cell) });
		return null;
	};
	const [from, to] = [partner('from'), partner('to')];
	const type = open.type ? readType(open.type.cell, words) : null;
	if (open.type && !type) {
		reasons.push({
			code: 'word_unknown',
			column: open.type.header,
			value: shown(open.type.cell),
			form: 'relation'
		});
	}
	if (from !== null && from === to) {
		reasons.push({ code: 'relation_to_itself', column: open.to?.header ?? null, value: null });
	}
	const name = (id: Id | null, field: string): string =>
		id === null ? shown(open[field]?.cell ?? '') : index.nameOf(id);
	const label = `${name(from, 'from')} – ${name(to, 'to')}`;
	if (from === null || to === null || !type || reasons.length > 0) {
		return { value: null, label, reasons };
	}
	const ends = type.inverse ? { from: to, to: from } : { from, to };
	return { value: { ...ends, type: type.code }, label, reasons };
}

function readType(
	cell: string,
	words: TableWords
): { code: RelationType; inverse: boolean } | null {
	const key = foldWord(cell);
	const named = (code: string | undefined): RelationType | undefined =>
		relationTypeCodes.find(
			(each) => each === code || (code === undefined && foldWord(each) === key)
		);
	const code = named(undefined) ?? named(words.relation.get(key) ?? '');
	if (code) return { code, inverse: false };
	const inverse = named(words.inverseRelation.get(key) ?? '');
	return inverse ? { code: inverse, inverse: true } : null;
}
