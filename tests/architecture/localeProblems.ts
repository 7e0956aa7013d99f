/** One message as its file has it: a text, or texts by plural form. */
export type Message =
	| string
	| readonly { readonly match: Readonly<Record<string, string>>; readonly [k: string]: unknown }[];
export type Messages = Readonly<Record<string, Message>>;

export const textsOf = (message: Message): string[] =>
	typeof message === 'string'
		? [message]
		: message.flatMap(({ match }) => Object.values<string>(match));

const placeholders = (message: Message): string =>
	[
		...new Set(
			textsOf(message)
				.join(' ')
				.match(/\{\w+\}/g)
		)
	]
		.sort()
		.join(' ');

const letters = (text: string): string => text.replace(/\{\w+\}/g, '').replace(/[^\p{L}]/gu, '');

const scripts: Readonly<Record<string, RegExp>> = {
	ar: /\p{Script=Arabic}/u,
	fa: /\p{Script=Arabic}/u,
	uk: /\p{Script=Cyrillic}/u,
	ru: /\p{Script=Cyrillic}/u
};

/** Texts that may be the German ones: one in twenty, for „E-Mail“ and the like. */
const mostEqual = 0.05;

/**
 * What is wrong with the texts of one language, held against the German ones: keys that are missing
 * or too many, placeholders that differ, plural forms that the language does not have or lacks,
 * texts in another script, too many texts that are the German ones.
 */
export function localeProblems(locale: string, german: Messages, own: Messages): string[] {
	const problems: string[] = [];
	for (const key of Object.keys(german)) if (!(key in own)) problems.push(`missing: ${key}`);
	const forms = new Set(new Intl.PluralRules(locale).resolvedOptions().pluralCategories);
	let worded = 0;
	let equal = 0;
	for (const [key, message] of Object.entries(own)) {
		const source = german[key];
		if (source === undefined) {
			problems.push(`unknown: ${key}`);
			continue;
		}
		if (placeholders(message) !== placeholders(source)) problems.push(`placeholders: ${key}`);
		if (typeof message !== 'string') problems.push(...pluralProblems(key, message, forms));
		for (const text of textsOf(message)) {
			if (text.trim() === '') problems.push(`empty: ${key}`);
			const script = scripts[locale];
			if (script && letters(text) !== '' && !script.test(text)) problems.push(`script: ${key}`);
		}
		if (letters(textsOf(source).join('')) === '') continue;
		worded++;
		if (textsOf(message).join('\n') === textsOf(source).join('\n')) equal++;
	}
	if (equal > worded * mostEqual) problems.push(`German: ${equal} of ${worded}`);
	return problems;
}

function pluralProblems(
	key: string,
	message: Exclude<Message, string>,
	forms: ReadonlySet<string>
): string[] {
	const given = message.flatMap(({ match }) =>
		Object.keys(match).map((each) => each.split('=').pop() ?? '')
	);
	const isComplete = given.length === forms.size && given.every((form) => forms.has(form));
	return isComplete ? [] : [`plural: ${key}`];
}
