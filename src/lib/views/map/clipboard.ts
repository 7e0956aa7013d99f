import {
	parsePartnerCopy,
	type CopyFailure,
	type PartnerCopy
} from '#domain/clipboard/PartnerCopy.ts';
import { withFormulaGuard } from '#domain/exchange/formulaGuard.ts';
import type { Result } from '#domain/shared/Result.ts';

/** What travels unseen beside the list that every other program understands. */
export const copyType = 'application/x-wegenetz-partners+json';

/** Puts a copy on the clipboard: for us as a whole, for a letter or a table as a list. */
export function writeCopy(data: DataTransfer, copy: PartnerCopy): void {
	data.setData(copyType, JSON.stringify(copy));
	data.setData('text/plain', listOf(copy));
}

/** One line per partner: name, phone, mail; nothing that a spreadsheet would take for a formula. */
const listOf = ({ organizations }: PartnerCopy): string =>
	organizations
		.map(({ fields }) =>
			[fields.name, fields.phone, fields.email]
				.map((cell) => withFormulaGuard(typeof cell === 'string' ? cell : ''))
				.join('\t')
				.trimEnd()
		)
		.join('\n');

/** The copy on a clipboard, as ours or as marked text. */
export const readCopy = (data: DataTransfer): Result<PartnerCopy, CopyFailure> =>
	parsePartnerCopy(data.getData(copyType) || data.getData('text/plain'));
