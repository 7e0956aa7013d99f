/** Languages of the help. */
export const helpLocales = ['de', 'en'] as const;
export type HelpLocale = (typeof helpLocales)[number];

/** What is typed and pressed on the way to the pictures, as the interface calls it. */
interface HelpWords {
	readonly title: string;
	readonly titleLabel: string;
	readonly office: string;
	readonly officeLabel: string;
	readonly createWithList: string;
	readonly rows: string;
	readonly preview: string;
	readonly allNew: string;
	readonly take: string;
	readonly toMap: string;
	readonly publish: string;
	readonly publishNow: string;
	readonly published: RegExp;
	readonly embedding: string;
	readonly onlyOnThese: string;
	readonly hosts: string;
	readonly colour: string;
	readonly saved: string;
}

export const words: Readonly<Record<HelpLocale, HelpWords>> = {
	de: {
		title: 'Netzwerk Neustadt',
		titleLabel: 'Name des Netzwerks',
		office: 'Ausländerbehörde Neustadt',
		officeLabel: 'Name Ihrer Behörde',
		createWithList: 'Anlegen und Liste einfügen',
		rows: 'Zeilen aus Ihrer Tabelle',
		preview: 'Vorschau zeigen',
		allNew: '30 neu',
		take: '30 Partner übernehmen',
		toMap: 'Auf der Karte ansehen',
		publish: 'Veröffentlichen',
		publishNow: 'Jetzt veröffentlichen',
		published: /Ausgabe 1 ist veröffentlicht/u,
		embedding: 'Einbinden erlauben',
		onlyOnThese: 'nur auf diesen Webseiten',
		hosts: 'Webseiten',
		colour: 'Farbe',
		saved: 'Alle Änderungen gespeichert'
	},
	en: {
		title: 'Neustadt network',
		titleLabel: 'Name of the network',
		office: 'Immigration Office Neustadt',
		officeLabel: 'Name of your office',
		createWithList: 'Create and paste a list',
		rows: 'Rows of your table',
		preview: 'Show preview',
		allNew: '30 new',
		take: 'Take over 30 partners',
		toMap: 'Look at the map',
		publish: 'Publish',
		publishNow: 'Publish now',
		published: /edition 1 is published/u,
		embedding: 'Allow embedding',
		onlyOnThese: 'only on these web sites',
		hosts: 'Web sites',
		colour: 'Colour',
		saved: 'All changes saved'
	}
};
