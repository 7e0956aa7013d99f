import { decodeText, largestFile, type TextEncoding } from '#domain/exchange/decodeText.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { m } from '#i18n/generated/messages.js';
import { listSentence } from '#i18n/listSentences.ts';

/** A list as it came: its name for sentences, its text, and for files how they were encoded. */
export interface ListSource {
	readonly name: string;
	readonly text: string;
	readonly encoding: TextEncoding | null;
}

/** The list that was pasted, or a sentence that says why it is none. */
export function pastedList(text: string): Result<ListSource, string> {
	const name = m.first_run_pasted_name();
	if (text.trim() === '') return err(m.first_run_paste_empty());
	if (text.length > largestFile)
		return err(listSentence({ code: 'too_large', limit: largestFile, file: name }));
	return ok({ name, text, encoding: null });
}

/** The text of a chosen file, or a sentence that helps. */
export async function readListFile(file: File): Promise<Result<ListSource, string>> {
	const { name, size } = file;
	if (size > largestFile)
		return err(listSentence({ code: 'too_large', limit: largestFile, file: name }));
	try {
		const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
		return decoded.ok
			? ok({ name, ...decoded.value })
			: err(listSentence({ ...decoded.error, file: name }));
	} catch {
		// A folder, or a file that was moved away meanwhile.
		return err(listSentence({ code: 'unreadable' }));
	}
}
