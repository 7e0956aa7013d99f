import { localizeHref } from '#i18n/generated/runtime.js';
import type { StaffLocale } from '#i18n/locales.ts';
import { renderHelp, type HelpText } from '#rendering/help/renderHelp.ts';

/** Pages in the order in which one meets Wegenetz. */
export const helpPageNames = [
	'first-map',
	'network-building',
	'counsellors',
	'web-team',
	'it'
] as const;
type HelpPageName = (typeof helpPageNames)[number];

export const isHelpPage = (word: string): word is HelpPageName =>
	helpPageNames.some((name) => name === word);

const folder = '../../../../docs/help';

const sources = import.meta.glob<string>('../../../../docs/help/*/*.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

const pictures = import.meta.glob<string>('../../../../docs/help/pictures/*/*.webp', {
	query: '?url&no-inline',
	import: 'default',
	eager: true
});

const rendered = new Map<string, HelpText>();

/** A page of the help, from the Markdown that was built in. */
export function helpText(page: HelpPageName, locale: StaffLocale): HelpText {
	const file = `${folder}/${locale}/${page}.md`;
	const known = rendered.get(file);
	if (known) return known;
	const text = renderHelp(found(sources, file), {
		page: (name) => localizeHref(`/app/help/${name}`, { locale }),
		picture: (path) => found(pictures, `${folder}/pictures/${path}`)
	});
	rendered.set(file, text);
	return text;
}

function found(files: Readonly<Record<string, string>>, file: string): string {
	const content = files[file];
	if (content === undefined) throw new Error(`Not in the build: ${file}`);
	return content;
}
