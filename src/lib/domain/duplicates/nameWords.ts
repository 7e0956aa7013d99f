/**
 * What is known of the words in names of German offices and associations. All of it is folded:
 * small letters, umlauts as two letters, nothing but letters, digits and blanks.
 */

/** Ways to write the same thing, first the one that all are taken for. */
const synonyms: readonly (readonly [string, ...string[]])[] = [
	['awo', 'arbeiterwohlfahrt'],
	['drk', 'deutsches rotes kreuz', 'rotes kreuz'],
	['asb', 'arbeiter samariter bund', 'arbeiter samariterbund'],
	['caritas', 'caritasverband'],
	['diakonie', 'diakonisches werk', 'diakoniewerk'],
	['paritaet', 'paritaetischer wohlfahrtsverband', 'paritaetischer', 'paritaetische'],
	['ekd', 'evangelische kirche'],
	['ihk', 'industrie und handelskammer', 'industrie handelskammer'],
	['hwk', 'handwerkskammer'],
	['vhs', 'volkshochschule'],
	['dgb', 'deutscher gewerkschaftsbund'],
	['bamf', 'bundesamt fuer migration und fluechtlinge'],
	['arbeitsagentur', 'agentur fuer arbeit', 'bundesagentur fuer arbeit', 'arbeitsamt'],
	['jobcenter', 'job center'],
	['abh', 'auslaenderbehoerde', 'auslaenderamt', 'auslaenderbuero'],
	['landratsamt', 'lra', 'kreisverwaltung'],
	['kita', 'kindertagesstaette', 'kindertageseinrichtung', 'kindergarten'],
	['universitaet', 'uni'],
	['fachhochschule', 'fh'],
	[
		'mbe',
		'migrationsberatung fuer erwachsene zuwanderer',
		'migrationsberatung fuer erwachsene zugewanderte',
		'migrationsberatung fuer zuwanderer',
		'migrationsberatung fuer erwachsene'
	],
	['jmd', 'jugendmigrationsdienst', 'jugendmigrationsdienste'],
	['kreisverband', 'kv'],
	['ortsverband', 'ov', 'ortsverein'],
	['landesverband', 'lv'],
	['bezirksverband', 'bv']
];

/** Longest first, so that no part is taken before the whole. */
export const phrases: readonly (readonly [phrase: string, meant: string])[] = synonyms
	.flatMap(([meant, ...others]) => others.map((phrase): [string, string] => [phrase, meant]))
	.toSorted(([a], [b]) => b.length - a.length);

/** Legal forms say nothing on who somebody is. Phrases first. */
export const legalForms: readonly string[] = [
	'eingetragener verein',
	'gemeinnuetzige gmbh',
	'haftungsbeschraenkt',
	'e v',
	'ev',
	'g gmbh',
	'ggmbh',
	'gug',
	'gmbh co kg',
	'gmbh',
	'mbh',
	'ug',
	'gbr',
	'kg',
	'eg',
	'e g',
	'kdoer',
	'k d oe r',
	'adoer',
	'a d oe r'
];

export const stopWords: ReadonlySet<string> = new Set(
	`der die das des dem den ein eine einer eines und oder fuer fur von vom zu zum zur in im an am auf
	bei beim mit aus ueber unter the of and for e v s`.split(/\s+/)
);

/** Words that many share: agreeing on them proves little. As they are after `stemOf`. */
export const genericWords: ReadonlySet<string> = new Set(
	`verband verein stell beratung zentr zentrum haus dienst werk amt buero behoerd
	gruppe initiativ netzwerk projekt traeg stiftung gesellschaft bund kirch gemeind bildung
	fachstell fachdienst referat abteilung fachbereich bereich sachgebiet dezernat stadt regional
	deutsch thuering bayer land oeffentlich lokal verwaltung stadtverwaltung ortsverband
	kreisverband landesverband bezirksverband geschaeftsstell aussenstell anlaufstell kontaktstell
	team treff center service`.split(/\s+/)
);

/** Last parts of compounds that are words of their own: Caritas·verband, Sozial·amt. */
export const tails: readonly string[] = [
	'stelle',
	'verband',
	'verein',
	'zentrum',
	'dienst',
	'werk',
	'buero',
	'behoerde',
	'netzwerk',
	'initiative',
	'beratung',
	'amt'
];

/** Compounds that are one word, however they end. */
export const wholeCompounds: ReadonlySet<string> = new Set([
	'kreisverband',
	'ortsverband',
	'landesverband',
	'bezirksverband',
	'landratsamt',
	'netzwerk',
	'ehrenamt',
	'handwerk',
	'stadtwerk',
	'gesamt'
]);

/** Words of the county around a town („Weimar“ is not „Weimarer Land“), and circles of people. */
export const countyWord = /^(?:landratsamt|.*kreis)$/u;
export const circleWord =
	/^(?:arbeits|helfer|helferinnen|freundes|unterstuetzer|gespraechs|frauen)kreis$/u;

/** Towns of 100,000 and more and the Länder; of others the network itself knows. */
export const largePlaces: readonly string[] = `aachen augsburg bergisch berlin bielefeld bochum bonn
	bottrop braunschweig bremen bremerhaven chemnitz cottbus darmstadt dortmund dresden duisburg
	duesseldorf erfurt erlangen essen frankfurt freiburg fuerth gelsenkirchen goettingen guetersloh
	hagen halle hamburg hamm hanau hannover heidelberg heilbronn herne hildesheim ingolstadt jena
	kaiserslautern karlsruhe kassel kiel koblenz koeln krefeld leipzig leverkusen luebeck ludwigshafen
	magdeburg mainz mannheim moers moenchengladbach muelheim muenchen muenster neuss nuernberg
	oberhausen offenbach oldenburg osnabrueck paderborn pforzheim potsdam recklinghausen regensburg
	remscheid reutlingen rostock saarbruecken salzgitter siegen solingen stuttgart trier ulm wiesbaden
	wolfsburg wuerzburg wuppertal zwickau thueringen bayern sachsen hessen brandenburg saarland
	niedersachsen mecklenburg holstein westfalen rheinland wuerttemberg`.split(/\s+/);
