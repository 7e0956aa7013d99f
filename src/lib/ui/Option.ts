/** One choice of a select or a group of boxes. */
export interface Option {
	readonly value: string;
	readonly label: string;
}
