import type { Texts } from '#domain/shared/Texts.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { dayIn } from '#i18n/days.ts';
import { m } from '#i18n/generated/messages.js';
import type { Option } from '#ui/Option.ts';
import { textHere } from '#views/topicWords.ts';
import type { Column, Edited, Row } from '../Column.ts';
import { keptByRow, lazily } from './keptByRow.ts';
import { readDay } from './readDay.ts';
import type { ReadFault } from './readFault.ts';
import { readOption, readOptions, type KnownWords } from './readWords.ts';

/** What a column may be told besides its field. */
type Extra = Partial<
	Pick<Column, 'look' | 'names' | 'shown' | 'ordered' | 'bulk' | 'size' | 'text' | 'sort'>
>;

const one = (edited: Edited): string => (typeof edited === 'string' ? edited : edited.join(', '));
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const string = (value: unknown): string =>
	typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

function finished(column: Omit<Column, 'sort' | 'size'> & Extra): Column {
	const text = keptByRow(column.text);
	return { size: 'medium', ...column, text, sort: keptByRow(column.sort ?? text) };
}

type TextType = Extract<Column['editor'], { kind: 'text' }>['type'];

/** One value typed by hand. */
export function typed(
	key: string,
	header: () => string,
	extra: Extra & { readonly type?: TextType; readonly multiline?: boolean } = {}
): Column {
	const { type = 'text', multiline = false, ...rest } = extra;
	const valueOf = (edited: Edited): string | number | null => {
		const text = orNull(one(edited));
		if (text === null) return null;
		if (type === 'number') return /^\d+$/.test(text) ? Number(text) : text;
		const needsScheme = type === 'url' && !/^[a-z][a-z0-9+.-]*:/i.test(text);
		return needsScheme ? `https://${text}` : text;
	};
	return finished({
		key,
		header: header(),
		text: (row) => string(row[key]),
		start: (row) => string(row[key]),
		editor: { kind: 'text', type, multiline },
		valueOf,
		read: (text) => ok(valueOf(text)),
		...(type === 'number'
			? { sort: (row: Row) => (typeof row[key] === 'number' ? row[key] : '') }
			: {}),
		...rest
	});
}

/** A text for readers: the table shows and edits the German one, the sheet has all languages. */
export function texts(
	key: string,
	header: () => string,
	extra: Extra & { readonly multiline?: boolean } = {}
): Column {
	const { multiline = false, ...rest } = extra;
	const german = (row: Row): string => (row[key] as unknown as Texts).de ?? '';
	/** A row without a name still needs a word to click on. */
	const named = (row: Row): string =>
		textHere(row[key] as unknown as Texts) || m.workspace_unnamed();
	const valueOf = (edited: Edited): object => ({ de: orNull(one(edited)) });
	return finished({
		key,
		header: header(),
		text: rest.names ? named : (row) => german(row) || textHere(row[key] as unknown as Texts),
		start: german,
		editor: { kind: 'text', type: 'text', multiline },
		valueOf,
		read: (text) => ok(valueOf(text)),
		size: multiline ? 'large' : 'medium',
		...rest
	});
}

/** A calendar day. */
export const day = (key: string, header: () => string, extra: Extra = {}): Column =>
	finished({
		key,
		header: header(),
		text: (row) => (typeof row[key] === 'string' ? dayIn(row[key]) : ''),
		start: (row) => string(row[key]),
		sort: (row) => string(row[key]),
		editor: { kind: 'day' },
		valueOf: (edited) => orNull(one(edited)),
		read: readDay,
		size: 'small',
		...extra
	});

/** Label of a code; subtopics stand in lists with a dash, in cells without. */
function labelsOf(list: () => readonly Option[]): (code: string) => string {
	const labels = lazily(
		() => new Map(list().map(({ value, label }) => [value, label.replace(/^– /, '')]))
	);
	return (code) => labels().get(code) ?? code;
}

interface ListExtra extends Extra {
	/** Further words for the options, by which a pasted text is understood. */
	readonly known?: KnownWords;
}

interface ChoiceExtra extends ListExtra {
	/** Without it one of the options is always chosen. */
	readonly emptyWord?: () => string;
	readonly long?: boolean;
	/** A word for a code that a cell holds, if the list of options is too long to look through. */
	readonly word?: (code: string) => string;
}

/** One out of a list. */
export function choice(
	key: string,
	header: () => string,
	options: () => readonly Option[],
	extra: ChoiceExtra = {}
): Column {
	const { known, emptyWord, long = false, word, ...rest } = extra;
	const list = lazily(options);
	const labelOf = labelsOf(list);
	const code = (row: Row): string => (row[key] === null ? '' : String(row[key] as string));
	const wordOf = (row: Row): string => (code(row) === '' ? '' : (word ?? labelOf)(code(row)));
	const valueOf = (edited: Edited): string | null => orNull(one(edited));
	const read = (text: string): Result<unknown, ReadFault> => {
		if (text.trim() === '') return emptyWord ? ok(null) : err({ code: 'field_missing' });
		return readOption(text, list(), known);
	};
	return finished({
		key,
		header: header(),
		text: wordOf,
		codes: (row) => (code(row) === '' ? [] : [code(row)]),
		start: code,
		...(rest.ordered
			? {
					sort: (row: Row) => {
						const at = list().findIndex(({ value }) => value === code(row));
						return at < 0 ? '' : at;
					}
				}
			: {}),
		editor: {
			kind: 'choice',
			options: list,
			long,
			...(emptyWord ? { emptyWord: emptyWord() } : {})
		},
		valueOf,
		read,
		...rest
	});
}

/** Any number out of a list. */
export function set(
	key: string,
	header: () => string,
	options: () => readonly Option[],
	extra: ListExtra & { readonly word?: (code: string) => string } = {}
): Column {
	const { known, word, ...rest } = extra;
	const codes = (row: Row): readonly string[] => row[key] as readonly string[];
	const list = lazily(options);
	const labelOf = labelsOf(list);
	return finished({
		key,
		header: header(),
		text: (row) =>
			codes(row)
				.map(word ?? labelOf)
				.join('; '),
		codes,
		start: codes,
		editor: { kind: 'set', options: list },
		valueOf: (edited) => (typeof edited === 'string' ? [] : edited),
		read: (text) => readOptions(text, list(), known),
		size: 'large',
		...rest
	});
}

/** Yes or no. */
export function flag(
	key: string,
	header: () => string,
	words: { readonly on: () => string; readonly off: () => string },
	extra: Extra = {}
): Column {
	const options = (): readonly Option[] => [
		{ value: 'true', label: words.on() },
		{ value: 'false', label: words.off() }
	];
	const wordOf = (row: Row): string => (row[key] === true ? words.on() : words.off());
	const read = (text: string): Result<unknown, ReadFault> => {
		if (/^(ja|yes|x|wahr|true|1)$/i.test(text.trim())) return ok(true);
		if (/^(nein|no|falsch|false|0)?$/i.test(text.trim())) return ok(false);
		const option = readOption(text, options());
		return option.ok ? ok(option.value === 'true') : option;
	};
	return finished({
		key,
		header: header(),
		text: wordOf,
		codes: (row) => [String(row[key])],
		start: (row) => String(row[key]),
		editor: { kind: 'choice', options },
		valueOf: (edited) => one(edited) === 'true',
		read,
		size: 'small',
		...extra
	});
}

/** What cannot be changed here: what is counted, what belongs to a form of its own. */
export const shownOnly = (
	key: string,
	header: () => string,
	text: (row: Row) => string,
	extra: Extra = {}
): Column =>
	finished({
		key,
		header: header(),
		text,
		start: text,
		editor: null,
		valueOf: () => null,
		read: () => err({ code: 'read_only' }),
		...extra
	});

export const notStated = m.workspace_not_stated;
