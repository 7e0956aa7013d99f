import type { PdfFile } from './PdfFile.ts';

/** One rule of an accessible, safe PDF. Sentences say what is wrong; none means it holds. */
export interface PdfCheck {
	readonly name: string;
	problems(pdf: PdfFile): string[];
}

/** A problem if a rule does not hold. */
export const unless = (holds: boolean, sentence: string): string[] => (holds ? [] : [sentence]);
