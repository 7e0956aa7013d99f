const collator = new Intl.Collator('de', { sensitivity: 'base', numeric: true });

/** Order of names as a German office expects it: ä beside a, „2. Stelle“ before „10. Stelle“. */
export const byName = (a: string, b: string): number => collator.compare(a, b);
