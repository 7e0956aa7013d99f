import type { Day, Id, Instant } from '#domain/shared/Id.ts';
import { addDays } from '#domain/shared/weeks.ts';

/** A step as a calendar shows it: the organization and what is to be done, nobody's name. */
export interface CalendarStep {
	readonly organization: Id;
	readonly summary: string;
	readonly day: Day;
	/** Where to look at the partner. */
	readonly url: string;
}

/**
 * The steps as a calendar file (RFC 5545). They are whole days, so no time zone is told. The id of
 * an event is the partner's: a later file moves the event instead of doubling it.
 */
export function stepsCalendar(
	steps: readonly CalendarStep[],
	{ name, madeAt }: { readonly name: string; readonly madeAt: Instant }
): string {
	const stamp = `${madeAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Wegenetz//Arbeitsliste//DE',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${escaped(name)}`,
		...steps.flatMap(({ organization, summary, day, url }) => [
			'BEGIN:VEVENT',
			`UID:step-${organization}@wegenetz`,
			`DTSTAMP:${stamp}`,
			`DTSTART;VALUE=DATE:${plain(day)}`,
			`DTEND;VALUE=DATE:${plain(addDays(day, 1))}`,
			`SUMMARY:${escaped(summary)}`,
			`URL:${url.replaceAll(/[\r\n]/g, '')}`,
			'TRANSP:TRANSPARENT',
			'END:VEVENT'
		]),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const plain = (day: Day): string => day.replaceAll('-', '');

const escaped = (text: string): string =>
	text
		.replaceAll('\r', '')
		.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
		.replaceAll('\n', '\\n');

/** No line is longer than 75 octets; a letter of several octets is never cut. */
function folded(line: string): string {
	const encoder = new TextEncoder();
	let result = '';
	let length = 0;
	for (const sign of line) {
		const { length: size } = encoder.encode(sign);
		if (length + size > 75) {
			result += '\r\n ';
			length = 1;
		}
		result += sign;
		length += size;
	}
	return result;
}
