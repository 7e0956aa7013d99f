/**
 * All that the template prints, in words and in print order: the template lays out and decides
 * nothing. It crosses to the rendering process as JSON, so that no text of a user is ever markup.
 */
export interface PrintModel {
	/** BCP 47 of the document. */
	readonly language: string;
	readonly title: Passage;
	readonly subtitle: Passage | null;
	readonly publisher: readonly Passage[];
	readonly networkTitle: Passage;
	/** Stamp on every page, e.g. „Historisches Beispiel, nicht zur Beratung“. */
	readonly notice: Passage | null;
	readonly intro: readonly Passage[];
	/** `[year, month, day]` of the edition in Germany, for the file's metadata. */
	readonly date: readonly [number, number, number];
	readonly live: { readonly href: string; readonly label: string };
	/** Addresses that get a QR code; the rendering process draws them. */
	readonly codes: readonly string[];
	readonly cover: string;
	readonly brand: PrintBrand;
	readonly logo: PrintLogo | null;
	/** Drawings beside the titles of parts that are no topic. */
	readonly icons: Readonly<Record<string, string>>;
	readonly chapters: readonly PrintChapter[];
	/** Topics that nobody serves yet: they share one page. */
	readonly emptyTopics: readonly PrintEmptyTopic[];
	readonly map: PrintMap | null;
	readonly index: readonly PrintIndexLetter[];
	readonly byLanguage: readonly { readonly language: string; readonly items: readonly Pointer[] }[];
	readonly proofs: readonly PrintProof[];
	/** Words of the template by key, without parameters. */
	readonly words: Readonly<Record<string, string>>;
}

/** Colours, font and corners of the city. */
export interface PrintBrand {
	/** Text and links on paper. */
	readonly action: string;
	/** Titles of chapters. */
	readonly heading: string;
	/** Ground at the foot of the cover, and the text on it. */
	readonly band: string;
	readonly onBand: string;
	/** Families in order; a sign that one lacks comes from the next. */
	readonly fonts: readonly string[];
	/** Rounding of boxes, in points. */
	readonly radius: number;
}

export interface PrintLogo {
	readonly format: 'svg' | 'png';
	readonly base64: string;
	/** Text alternative: the publisher. */
	readonly alternative: string;
	/** Width for a height of one. */
	readonly shape: number;
}

/** A piece of text and the language it is written in. */
export interface Passage {
	readonly text: string;
	readonly language: string;
}

/** Part of a line; `href` only with a scheme of the white list. */
export interface Part extends Passage {
	readonly href: string | null;
	/** Numbers, times and addresses are kept from hyphenation. */
	readonly literal: boolean;
	/** Pieces of a web address, where it may break; empty for anything else. */
	readonly pieces: readonly string[];
}

export interface Row {
	readonly label: string;
	readonly parts: readonly Part[];
}

/** Another entry, linked if it is printed. */
export interface Pointer {
	readonly name: string;
	readonly target: string | null;
}

export interface PrintChapter {
	/** Link target. */
	readonly target: string;
	readonly title: Passage;
	/** Colour of the topic; null for chapters without a topic. */
	readonly colour: string | null;
	/** Drawing of the mark. */
	readonly mark: string | null;
	/** Too short for a page of its own. */
	readonly short: boolean;
	/** Seat of the thumb index, counted from the top; null without one. */
	readonly thumb: number | null;
	readonly count: string;
	readonly lead: string | null;
	readonly groups: readonly PrintGroup[];
	readonly seeAlso: readonly Pointer[];
}

export interface PrintGroup {
	readonly title: Passage | null;
	readonly entries: readonly PrintEntry[];
}

export interface PrintEntry {
	readonly target: string;
	readonly name: string;
	readonly alternateName: string | null;
	/** What the entry is: kind, type, level. */
	readonly what: string;
	readonly description: readonly Passage[];
	readonly rows: readonly Row[];
	readonly services: readonly PrintService[];
	readonly relations: readonly { readonly word: string; readonly others: readonly Pointer[] }[];
	readonly evidence: readonly Passage[];
	readonly evidenceSource: string | null;
	/** Address of the entry on the web for a QR code, if it is worth one. */
	readonly code: string | null;
}

export interface PrintService {
	readonly name: Passage;
	readonly description: readonly Passage[];
	readonly rows: readonly Row[];
}

export interface PrintEmptyTopic {
	readonly target: string;
	readonly title: Passage;
	readonly mark: string | null;
	readonly seeAlso: readonly Pointer[];
}

export interface PrintMap {
	readonly title: Passage;
	readonly description: readonly Passage[];
	readonly drawing: string;
	/** Text alternative. */
	readonly alternative: string;
}

export interface PrintIndexLetter {
	readonly letter: string;
	readonly items: readonly {
		readonly name: string;
		readonly target: string;
		readonly see: string | null;
	}[];
}

export interface PrintProof {
	readonly from: Pointer;
	readonly word: string;
	readonly to: Pointer;
	readonly details: string | null;
	readonly evidence: readonly Passage[];
	readonly source: string | null;
}
