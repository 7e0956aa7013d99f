import { longestDisplayName, type DisplayNameFault } from '#domain/people/displayName.ts';
import { m } from '#i18n/generated/messages.js';

/** What is wrong with a name, and what to do. */
export function displayNameSentence(fault: DisplayNameFault): string {
	if (fault === 'name_missing') return m.account_name_missing();
	if (fault === 'text_too_long') return m.account_name_too_long({ most: longestDisplayName });
	return m.account_name_characters();
}
