/**
 * Where German compounds may be broken: before these second parts …
 * Longer than four letters, so that none is met inside another word by chance.
 */
const secondParts = [
	'agentur',
	'akademie',
	'ausschuss',
	'beauftragte',
	'behörde',
	'beirat',
	'beratung',
	'betriebe',
	'bezirk',
	'bibliothek',
	'büro',
	'dienst',
	'fachgebiet',
	'fonds',
	'förderung',
	'gemeinde',
	'gemeinschaft',
	'gesellschaft',
	'gewinnung',
	'gruppe',
	'hilfe',
	'initiative',
	'kammer',
	'kasse',
	'kommunikation',
	'konferenz',
	'kontakt',
	'kultur',
	'lotsen',
	'management',
	'ministerium',
	'netzwerk',
	'organisation',
	'platz',
	'plattform',
	'programm',
	'projekt',
	'region',
	'schule',
	'sekretariat',
	'sozialberatung',
	'sprachkurs',
	'station',
	'stelle',
	'stiftung',
	'suchdienst',
	'telefon',
	'treffpunkt',
	'universität',
	'verband',
	'verbund',
	'verein',
	'vermittlung',
	'versammlung',
	'verwaltung',
	'werkstatt',
	'wirtschaft',
	'zentrale',
	'zentrum'
] as const;

/** … after these first parts … */
const firstParts = [
	'anerkennungs',
	'arbeits',
	'aufnahme',
	'ausländer',
	'ausbildungs',
	'beratungs',
	'berufs',
	'bildungs',
	'bundes',
	'bürger',
	'einbürgerungs',
	'einwanderungs',
	'erst',
	'familien',
	'flüchtlings',
	'frauen',
	'freiwilligen',
	'gesundheits',
	'gleichstellungs',
	'handwerks',
	'integrations',
	'jugend',
	'kinder',
	'kultur',
	'landes',
	'migrations',
	'orientierungs',
	'rückkehr',
	'schwangerschafts',
	'sozial',
	'sprach',
	'studierenden',
	'unternehmens',
	'verbraucher',
	'volkshoch',
	'willkommens',
	'wirtschafts',
	'wohnungs'
] as const;

/** … and before these short ones, at the end of a word only. */
const endParts = ['amt', 'haus', 'heim', 'hof', 'kreis', 'netz', 'rat', 'werk', 'café'] as const;

/** Fewest letters on either side of a joint. */
const shortest = 4;

/**
 * Places (indices) where a word may be broken with a hyphen, by the dictionary of joints.
 *
 * @param extra second parts that an office adds, lower case
 */
export function compoundJoints(word: string, extra: readonly string[] = []): number[] {
	const lower = word.toLowerCase();
	const joints = new Set<number>();
	for (const part of [...secondParts, ...extra]) {
		for (let at = lower.indexOf(part, 1); at > 0; at = lower.indexOf(part, at + 1)) joints.add(at);
	}
	for (const part of firstParts) {
		for (let at = lower.indexOf(part); at >= 0; at = lower.indexOf(part, at + 1)) {
			if (at === 0 || joints.has(at)) joints.add(at + part.length);
		}
	}
	for (const part of endParts) if (lower.endsWith(part)) joints.add(lower.length - part.length);
	return (
		[...joints]
			.filter((at) => letters(lower.slice(0, at)) >= shortest && letters(lower.slice(at)) >= 3)
			.filter((at) => /\p{L}/u.test(lower[at - 1] ?? '') && /\p{L}/u.test(lower[at] ?? ''))
			// „interkulturell“ is no compound of „interkultur“.
			.filter((at) => !/^(e|ell|er|en|es)\p{L}{0,2}$/u.test(lower.slice(at)))
			.sort((a, b) => a - b)
	);
}

const letters = (part: string): number => part.replaceAll(/[^\p{L}]/gu, '').length;
