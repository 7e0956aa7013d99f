import { entryAnchor } from '#domain/edition/entryAnchor.ts';
import type { GuideEntry } from '#domain/guide/GuideContents.ts';
import { kindWord, levelWord, partnerTypeWord, relationWord } from '#i18n/words.ts';
import { cleanLine } from './cleanText.ts';
import { entryRows } from './entryRows.ts';
import { passages } from './passages.ts';
import type { Pointer, PrintEntry } from './PrintParts.ts';
import { printService } from './printService.ts';
import { locale } from './guideWords.ts';

/** Link targets are ours, never a text of a user. */
export const entryTarget = (id: string): string => `entry-${id}`;

export const pointer = (other: {
	readonly id: string;
	readonly name: string;
	readonly printed: boolean;
}): Pointer => ({
	name: cleanLine(other.name),
	target: other.printed ? entryTarget(other.id) : null
});

/** Address of the entry on the guide's web page. */
const liveEntry = (liveUrl: string, id: string): string => `${liveUrl}#${entryAnchor(id)}`;

/** Events, venues and papers need no way to a page of their own. */
const kindsWithoutQr: ReadonlySet<string> = new Set(['event', 'venue', 'publication', 'product']);

/** An entry in words. Its other name is left out if the name already says it in brackets. */
export function printEntry(entry: GuideEntry, liveUrl: string): PrintEntry {
	const { organization } = entry;
	const { name, alternateName } = organization;
	const href = liveEntry(liveUrl, organization.id);
	return {
		target: entryTarget(organization.id),
		name: cleanLine(name),
		alternateName: alternateName && !name.includes(alternateName) ? cleanLine(alternateName) : null,
		what: whatItIs(entry),
		description: passages(organization.description),
		rows: entryRows(entry),
		services: entry.services.map((offer) => printService(offer)),
		relations: entry.relations.map(({ type, direction, others }) => ({
			word: relationWord(type, direction, locale),
			others: others.map(pointer)
		})),
		evidence: passages(organization.evidence),
		evidenceSource: organization.evidenceSource ? cleanLine(organization.evidenceSource) : null,
		code: kindsWithoutQr.has(organization.kind) ? null : href
	};
}

/** „Netzwerk · Land“: the kind is not said of an organization that has a type. */
function whatItIs({ organization: { kind, type, level } }: GuideEntry): string {
	return [
		kind === 'organization' && type ? null : kindWord(kind, locale),
		type ? partnerTypeWord(type, locale) : null,
		level ? levelWord(level, locale) : null
	]
		.filter((word) => word !== null)
		.map(cleanLine)
		.join(' · ');
}
