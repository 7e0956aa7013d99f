import type { SampleMap } from './publicMapOf.ts';

/** The core view of the real network Weimar/Thüringen 2015: unequal topics, long names. */
export const weimarCore: SampleMap = {
	anchor: 'abh-weimar',
	// id, name, kind, level, topic, further topics
	organizations: [
		['abh-weimar', 'Ausländerbehörde Weimar', 'organization', 'kommune', ''],
		['stadt-weimar', 'Stadt Weimar', 'organization', 'kommune', 'ankommen'],
		['wct', 'Welcome Center Thuringia (WCT)', 'organization', 'land', 'arbeit'],
		[
			'thaff',
			'Thüringer Agentur Für Fachkräftegewinnung (ThAFF)',
			'organization',
			'land',
			'arbeit'
		],
		['leg', 'Landesentwicklungsgesellschaft Thüringen mbH (LEG)', 'organization', 'land', 'arbeit'],
		['bamf', 'Bundesamt für Migration und Flüchtlinge (BAMF)', 'organization', 'bund', 'ankommen'],
		[
			'bamf-abt3',
			'BAMF, Abteilung 3 – Integration und Gesellschaftlicher Zusammenhalt',
			'unit',
			'bund',
			'teilhabe'
		],
		[
			'bamf-ref310',
			'BAMF, Referat 310 – Grundsatzfragen der Integration, Geschäftsstelle DIK',
			'unit',
			'bund',
			'teilhabe'
		],
		['ramboll', 'Rambøll Management Consulting GmbH', 'organization', 'wirtschaft', 'ankommen'],
		['imap', 'imap', 'organization', 'wirtschaft', 'ankommen'],
		[
			'ibs',
			'Institut für Berufsbildung und Sozialmanagement (IBS)',
			'organization',
			'zivil',
			'arbeit'
		],
		['bleiberechtsnetz', 'Thüringer Bleiberechtsnetzwerk', 'network', 'land', 'aufenthalt'],
		['ivaf-th', 'Thüringer IvAF-Netzwerk', 'network', 'land', 'arbeit'],
		['xenos', 'XENOS-Programm', 'programme', 'bund', 'arbeit'],
		[
			'bleibdran',
			'BLEIBdran – berufliche Perspektiven für Flüchtlinge in Thüringen',
			'project',
			'land',
			'arbeit'
		],
		['buw', 'Bauhaus-Universität Weimar', 'organization', 'land', 'bildung'],
		['fsu', 'Friedrich-Schiller-Universität Jena', 'organization', 'land', 'bildung'],
		[
			'iwk',
			'FSU Jena, Fachgebiet Interkulturelle Wirtschaftskommunikation (IWK)',
			'unit',
			'land',
			'bildung'
		],
		['interculture', 'interculture.de', 'organization', 'zivil', 'bildung'],
		['tiwk', 'Thüringer Initiative Willkommenskultur', 'network', 'land', 'teilhabe'],
		[
			'mp',
			'Modellprojekt „Ausländerbehörden – Willkommensbehörden“',
			'project',
			'bund',
			'ankommen'
		],
		['wk', 'Werkzeugkoffer (25 Instrumente, Handlungsleitfaden)', 'product', 'bund', 'ankommen'],
		['ob-kiel', 'Konzept zur Orientierungsberatung (Kiel)', 'product', 'kommune', 'beratung'],
		['rt-aufnahme', 'Runder Tisch „Aufnahmegesellschaft“', 'committee', 'bund', 'teilhabe']
	],
	relations: [
		['wct', 'thaff', 'part_of'],
		['bamf-abt3', 'bamf', 'part_of'],
		['bamf-ref310', 'bamf', 'part_of'],
		['iwk', 'fsu', 'part_of'],
		['abh-weimar', 'stadt-weimar', 'part_of'],
		['bamf', 'mp', 'organises'],
		['ramboll', 'mp', 'operates'],
		['imap', 'mp', 'operates'],
		['ramboll', 'abh-weimar', 'advises'],
		['imap', 'abh-weimar', 'advises'],
		['abh-weimar', 'mp', 'member_of'],
		['mp', 'wk', 'publishes'],
		['ob-kiel', 'wk', 'part_of'],
		['abh-weimar', 'ibs', 'cooperates_with'],
		['ibs', 'bleiberechtsnetz', 'member_of'],
		['abh-weimar', 'bleiberechtsnetz', 'member_of'],
		['xenos', 'bleiberechtsnetz', 'funds'],
		['abh-weimar', 'buw', 'provides_service_at'],
		['abh-weimar', 'buw', 'cooperates_with'],
		['ibs', 'ivaf-th', 'member_of'],
		['ivaf-th', 'bleibdran', 'operates'],
		['interculture', 'iwk', 'cooperates_with']
	]
};
