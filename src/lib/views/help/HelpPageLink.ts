/** A page of the help, as the lists of pages show it. */
export interface HelpPageLink {
	readonly href: string;
	readonly title: string;
	/** What it is about, in a sentence or two. */
	readonly lead: string;
}
