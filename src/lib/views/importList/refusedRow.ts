import type { RowReport } from '#domain/exchange/ImportPlan.ts';
import { rowSentences } from '#i18n/importSentences.ts';

/** A row that is not taken over: what it is called, and why. */
export const refusedRow = (row: RowReport): string =>
	[row.label, rowSentences(row).join(' ')].filter((part) => part !== '').join(' – ');
