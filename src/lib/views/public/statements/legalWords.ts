import type { Conformity, ReviewKind } from '#domain/statements/Statements.ts';

/** Long legal text exists in these languages only; pages in others show the German one. */
export type LegalLanguage = 'de' | 'en';

interface LegalWords {
	readonly commitment: (office: string, title: string, law: string) => string;
	readonly law: (land: string | null) => string;
	readonly conformityHeading: string;
	readonly conformity: Readonly<Record<Conformity, string>>;
	readonly barriersHeading: string;
	readonly madeHeading: string;
	readonly made: (day: string) => string;
	readonly checked: (day: string) => string;
	readonly review: Readonly<Record<ReviewKind, string>>;
	readonly feedbackHeading: string;
	readonly feedback: string;
	readonly enforcementHeading: string;
	readonly enforcement: string;
	readonly email: string;
	readonly telephone: string;
	readonly providerHeading: string;
	readonly represented: string;
	readonly contactHeading: string;
	readonly supervisor: string;
	readonly vatId: string;
	readonly responsibleHeading: string;
	readonly controllerHeading: string;
	readonly officerHeading: string;
	readonly pagesHeading: string;
	readonly pages: readonly string[];
	readonly basis: string;
	readonly hostingHeading: string;
	readonly staffHeading: string;
	readonly staff: string;
	readonly rightsHeading: string;
	readonly rights: string;
}

const german: LegalWords = {
	commitment: (office, title, law) =>
		`${office} ist bemüht, die Seiten „${title}“ barrierefrei zugänglich zu machen. Grundlage sind die Richtlinie (EU) 2016/2102 und ${law}. Maßstab ist die europäische Norm EN 301 549 mit den Erfolgskriterien der WCAG 2.1 auf den Stufen A und AA, auf die auch die BITV 2.0 verweist. Diese Erklärung gilt auch für die Karte, wenn sie in eine andere Webseite eingebunden ist.`,
	law: (land) =>
		land === null
			? 'das Behindertengleichstellungsgesetz des Bundes mit der BITV 2.0'
			: `das Behindertengleichstellungsrecht des Landes ${land}`,
	conformityHeading: 'Stand der Vereinbarkeit mit den Anforderungen',
	conformity: {
		full: 'Die Seiten sind mit den Anforderungen vollständig vereinbar.',
		partial:
			'Die Seiten sind mit den Anforderungen teilweise vereinbar. Was noch nicht barrierefrei ist, steht im nächsten Abschnitt.',
		none: 'Die Seiten sind mit den Anforderungen nicht vereinbar. Was noch nicht barrierefrei ist, steht im nächsten Abschnitt.'
	},
	barriersHeading: 'Nicht barrierefreie Inhalte',
	madeHeading: 'Erstellung dieser Erklärung',
	made: (day) => `Diese Erklärung wurde am ${day} erstellt.`,
	checked: (day) => `Sie wurde zuletzt am ${day} überprüft.`,
	review: {
		self: 'Sie beruht auf einer Selbstbewertung.',
		external: 'Sie beruht auf einer Prüfung durch Dritte.'
	},
	feedbackHeading: 'Barrieren melden',
	feedback:
		'Sind Ihnen Mängel beim barrierefreien Zugang aufgefallen, oder brauchen Sie Inhalte in einer zugänglichen Form? Schreiben Sie uns oder rufen Sie an.',
	enforcementHeading: 'Durchsetzungsverfahren',
	enforcement:
		'Haben wir auf Ihre Meldung nicht oder nicht zufriedenstellend geantwortet, können Sie sich an diese Stelle wenden:',
	email: 'E-Mail',
	telephone: 'Telefon',
	providerHeading: 'Angaben nach § 5 DDG',
	represented: 'Vertreten durch',
	contactHeading: 'Kontakt',
	supervisor: 'Aufsichtsbehörde',
	vatId: 'Umsatzsteuer-Identifikationsnummer',
	responsibleHeading: 'Verantwortlich für den Inhalt (§ 18 MStV)',
	controllerHeading: 'Verantwortliche Stelle',
	officerHeading: 'Datenschutzbeauftragte Person',
	pagesHeading: 'Was beim Lesen dieser Seiten geschieht',
	pages: [
		'Diese Seiten setzen keine Cookies, legen nichts auf Ihrem Gerät ab und laden nichts von anderen Anbietern. Das gilt auch für die in andere Webseiten eingebundene Karte.',
		'Die Suche auf der Seite läuft in Ihrem Browser. Wonach Sie suchen, wird weder übertragen noch aufgezeichnet.',
		'Um die Seiten auszuliefern, wird Ihre IP-Adresse verarbeitet, solange die Verbindung besteht. Die Software Wegenetz schreibt kein Protokoll mit personenbezogenen Daten und speichert nichts über Ratsuchende.'
	],
	basis:
		'Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e der Datenschutz-Grundverordnung (Wahrnehmung einer Aufgabe im öffentlichen Interesse).',
	hostingHeading: 'Betrieb der Server',
	staffHeading: 'Anmeldung der Beschäftigten',
	staff:
		'Nur wer sich als Beschäftigte oder Beschäftigter anmeldet, bekommt ein Cookie: Es hält die Sitzung offen und ist dafür notwendig.',
	rightsHeading: 'Ihre Rechte',
	rights:
		'Sie haben nach der Datenschutz-Grundverordnung das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Widerspruch (Artikel 15 bis 18 und 21). Beschweren können Sie sich bei dieser Aufsichtsbehörde:'
};

const english: LegalWords = {
	commitment: (office, title, law) =>
		`${office} endeavours to make the pages “${title}” accessible. This rests on Directive (EU) 2016/2102 and ${law}. The measure is the European standard EN 301 549 with the success criteria of WCAG 2.1, levels A and AA, to which BITV 2.0 refers as well. This statement also applies to the map where it is embedded in another website.`,
	law: (land) =>
		land === null
			? 'the federal Act on Equal Opportunities for Persons with Disabilities with BITV 2.0'
			: `the law of the Land ${land} on equal opportunities for persons with disabilities`,
	conformityHeading: 'Conformance with the requirements',
	conformity: {
		full: 'The pages conform fully with the requirements.',
		partial:
			'The pages conform partly with the requirements. The next section says what is not accessible yet.',
		none: 'The pages do not conform with the requirements. The next section says what is not accessible yet.'
	},
	barriersHeading: 'Content that is not accessible',
	madeHeading: 'How this statement was made',
	made: (day) => `This statement was made on ${day}.`,
	checked: (day) => `It was last reviewed on ${day}.`,
	review: {
		self: 'It rests on a self-assessment.',
		external: 'It rests on a review by a third party.'
	},
	feedbackHeading: 'Report a barrier',
	feedback:
		'Have you met a barrier, or do you need content in an accessible form? Write to us or call us.',
	enforcementHeading: 'Enforcement procedure',
	enforcement:
		'If we have not answered your report, or not to your satisfaction, you can turn to this body:',
	email: 'E-mail',
	telephone: 'Telephone',
	providerHeading: 'Information under § 5 DDG',
	represented: 'Represented by',
	contactHeading: 'Contact',
	supervisor: 'Supervisory authority',
	vatId: 'VAT identification number',
	responsibleHeading: 'Responsible for the content (§ 18 MStV)',
	controllerHeading: 'Controller',
	officerHeading: 'Data protection officer',
	pagesHeading: 'What happens when you read these pages',
	pages: [
		'These pages set no cookies, store nothing on your device and load nothing from other providers. The same holds for the map embedded in other websites.',
		'The search on the page runs in your browser. What you look for is neither transmitted nor recorded.',
		'To deliver the pages, your IP address is processed while the connection lasts. The software Wegenetz writes no log with personal data and stores nothing about people who seek advice.'
	],
	basis:
		'The legal basis is Article 6(1)(e) of the General Data Protection Regulation (a task carried out in the public interest).',
	hostingHeading: 'Operation of the servers',
	staffHeading: 'Staff who sign in',
	staff:
		'Only staff who sign in get a cookie: it keeps the session open and is necessary for that.',
	rightsHeading: 'Your rights',
	rights:
		'Under the General Data Protection Regulation you have the right of access, rectification, erasure, restriction of processing and objection (Articles 15 to 18 and 21). You can lodge a complaint with this authority:'
};

export const legalWords: Readonly<Record<LegalLanguage, LegalWords>> = {
	de: german,
	en: english
};
