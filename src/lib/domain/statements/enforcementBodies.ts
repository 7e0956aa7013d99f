/** A body that readers may turn to when an office does not mend a barrier. */
export interface EnforcementBody {
	/** Its German name; null where none is known for sure, so that the office writes it down. */
	readonly name: string | null;
	readonly email: string | null;
	readonly web: string | null;
}

const unknown: EnforcementBody = { name: null, email: null, web: null };

/**
 * Enforcement and arbitration bodies for websites of public offices, by ISO 3166-2 code of the Land
 * and `DE` for the federation. Only what a page of the body or its Land says stands here
 * (docs/statements.md names the pages); a list of all by the Land Hessen: lbit.hessen.de.
 */
export const enforcementBodies = {
	'DE-BW': {
		name: 'Landeszentrum Barrierefreiheit Baden-Württemberg, Schlichtungsstelle',
		email: null,
		web: 'https://barrierefreiheit-bw.de/barrierefreiheitdurchsetzen/schlichtungsverfahren'
	},
	'DE-BY': {
		name: 'Durchsetzungs- und Überwachungsstelle für barrierefreie Informationstechnik beim Landesamt für Digitalisierung, Breitband und Vermessung',
		email: null,
		web: 'https://www.ldbv.bayern.de/digitalisierung/bitv.html'
	},
	'DE-BE': unknown,
	'DE-BB': unknown,
	'DE-HB': unknown,
	'DE-HH': unknown,
	'DE-HE': {
		name: 'Durchsetzungs- und Überwachungsstelle Barrierefreie Informationstechnik des Landes Hessen',
		email: null,
		web: 'https://lbit.hessen.de/Durchsetzungs-und-Ueberwachungsstelle/Durchsetzungsverfahren-beantragen'
	},
	'DE-MV': unknown,
	'DE-NI': unknown,
	'DE-NW': {
		name: 'Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen',
		email: 'ombudsstelle-barrierefreie-it@mags.nrw.de',
		web: 'https://www.lbbp.nrw.de/ombudsstelle'
	},
	'DE-RP': {
		name: 'Durchsetzungsstelle bei der oder dem Landesbeauftragten für die Belange von Menschen mit Behinderungen Rheinland-Pfalz',
		email: null,
		web: 'https://behindertenbeauftragte.rlp.de'
	},
	'DE-SL': unknown,
	'DE-SN': unknown,
	'DE-ST': {
		name: 'Ombudsstelle bei der Landesfachstelle für Barrierefreiheit Sachsen-Anhalt',
		email: null,
		web: 'https://lf-barrierefreiheit-st.de/ueber-uns/ombudsstelle'
	},
	'DE-SH': unknown,
	'DE-TH': unknown,
	DE: {
		name: 'Schlichtungsstelle nach § 16 Behindertengleichstellungsgesetz bei dem Beauftragten der Bundesregierung für die Belange von Menschen mit Behinderungen',
		email: 'info@schlichtungsstelle-bgg.de',
		web: 'https://www.schlichtungsstelle-bgg.de'
	}
} as const satisfies Readonly<Record<string, EnforcementBody>>;

export type Jurisdiction = keyof typeof enforcementBodies;

export const jurisdictions = Object.keys(enforcementBodies) as Jurisdiction[];

/** What the catalogue says of a Land, or nothing for a code it does not have. */
export const enforcementBody = (code: string | undefined): EnforcementBody =>
	jurisdictions.includes(code as Jurisdiction) ? enforcementBodies[code as Jurisdiction] : unknown;
