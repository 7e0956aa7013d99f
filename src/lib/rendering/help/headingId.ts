/**
 * Id of a heading, the same that GitHub gives it in Markdown, so that a link to it works in the
 * repository and in the app: small letters, no punctuation, hyphens for spaces.
 */
export const headingId = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s_-]/gu, '')
		.trim()
		.replaceAll(' ', '-');
