import { err, ok, type Result } from '#domain/shared/Result.ts';
import type { Json } from '#domain/shared/Json.ts';
import type { CellForm } from './columns/TableColumn.ts';
import { readHours } from './hoursCell.ts';
import { foldWord } from './foldWord.ts';
import { landCode } from './germanLands.ts';
import type { ReasonCode } from './ImportPlan.ts';
import type { TableWords, Vocabulary } from './TableWords.ts';
import type { TopicNames } from './topicNames.ts';

export interface CellContext {
	readonly words: TableWords;
	readonly topics: TopicNames;
}

/** Forms that name another object of the network: only the whole import knows them all. */
export type OpenForm = 'partner' | 'service' | 'relation' | 'locations';

/** Forms whose cells may fill two fields (`readTopics`). */
export type TopicForm = 'topic' | 'topics';

/** Forms that a cell alone decides. */
export type LoneForm = Exclude<CellForm, OpenForm | TopicForm | 'translations'>;

type Read = Result<Json, ReasonCode>;

/** The value that a filled cell stands for. Limits and formats are the domain's own (`holds`). */
export function readCell(form: LoneForm, cell: string, context: CellContext): Read {
	switch (form) {
		case 'line':
			return ok(cell.replace(/\s+/g, ' '));
		case 'text':
			return ok(cell);
		case 'day':
			return ok(isoDay(cell));
		case 'number':
			return /^\d+$/.test(cell) ? ok(Number(cell)) : err('number_invalid');
		case 'degrees':
			return readDegrees(cell);
		case 'hours':
			return readHours(cell);
		case 'land':
			return ok(landCode(cell));
		case 'languages':
			return readList(cell, (piece) => ok(languageCode(piece, context.words)));
		case 'targetGroups':
			return readList(cell, (piece) => ok(codeOf('targetGroup', piece, context.words)));
		case 'access':
			return readList(cell, (piece) => ok(codeOf('accessFeature', piece, context.words)));
		default:
			return ok(codeOf(form, cell, context.words));
	}
}

/** `50.98`, and `50,98` as German tables have it. */
function readDegrees(cell: string): Read {
	return /^-?\d{1,3}([.,]\d{1,20})?$/.test(cell)
		? ok(Number(cell.replace(',', '.')))
		: err('number_invalid');
}

/** `1.9.2015` and `01.09.2015` become `2015-09-01`; anything else comes back as it was. */
function isoDay(cell: string): string {
	const match = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(cell);
	if (!match) return cell;
	const [, day = '', month = '', year = ''] = match;
	return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Lists are cut at `|`, `;` and line ends; at commas only if a piece is not known as a whole. */
function readList(cell: string, read: (piece: string) => Read): Read {
	const found: Json[] = [];
	for (const piece of pieces(cell, /[|;\n]/)) {
		const whole = read(piece);
		if (whole.ok && !(typeof whole.value === 'string' && whole.value.includes(','))) {
			found.push(whole.value);
			continue;
		}
		for (const part of pieces(piece, /,/)) {
			const value = read(part);
			if (!value.ok) return value;
			found.push(value.value);
		}
	}
	return ok([...new Set(found)].sort());
}

const pieces = (cell: string, sign: RegExp): string[] =>
	cell
		.split(sign)
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '');

function languageCode(piece: string, words: TableWords): string {
	return (
		words.language.get(foldWord(piece)) ??
		piece.replace(/^[A-Z]{2,3}$/, (code) => code.toLowerCase())
	);
}

/** A code in any writing, or the word for it; anything else comes back for `holds` to refuse. */
function codeOf(vocabulary: Vocabulary, cell: string, words: TableWords): string {
	const word = words[vocabulary].get(foldWord(cell));
	if (word !== undefined) return word;
	return /^p\d\d$/i.test(cell) ? cell.toUpperCase() : cell.toLowerCase().replace(/[\s-]+/g, '_');
}
