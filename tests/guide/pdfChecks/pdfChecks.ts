import { documentChecks } from './documentChecks.ts';
import { linkChecks } from './linkChecks.ts';
import type { PdfCheck } from './PdfCheck.ts';
import { PdfFile } from './PdfFile.ts';
import { structureChecks } from './structureChecks.ts';
import { textChecks } from './textChecks.ts';

/** The project's own checks of a printed guide. They are no proof of PDF/UA: see docs. */
export const pdfChecks: readonly PdfCheck[] = [
	...documentChecks,
	...structureChecks,
	...linkChecks,
	...textChecks
];

/** What is wrong with a file, by check; empty when all hold. */
export function failedChecks(path: string): Record<string, string[]> {
	const pdf = new PdfFile(path);
	return Object.fromEntries(
		pdfChecks
			.map(({ name, problems }) => [name, problems(pdf)] as const)
			.filter(([, problems]) => problems.length > 0)
	);
}
