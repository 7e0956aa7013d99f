/** Two letters that stand for a person: of first and last name, or of the start of an address. */
export const initialsOf = (name: string): string =>
	name
		.split(/[\s.@-]+/u)
		.slice(0, 2)
		.map((part) => part.charAt(0).toUpperCase())
		.join('');
