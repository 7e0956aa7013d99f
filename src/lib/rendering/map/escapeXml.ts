const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** What XML 1.0 forbids even when escaped: one such character would make a whole file unreadable. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text of users as character data or attribute value of XML and HTML; never markup. */
export const escapeXml = (text: string): string =>
	text.replaceAll(forbidden, '\ufffd').replaceAll(/[&<>"']/g, (found) => entities[found] ?? '');
