import type { Texts } from '#domain/shared/Texts.ts';
import { m } from '#i18n/generated/messages.js';
import { textHere } from '#views/topicWords.ts';

/** What became of one map or guide; the same shape as the publisher's report. */
export type ReportOutcome =
	| { readonly status: 'published'; readonly number: number }
	| { readonly status: 'unchanged'; readonly number: number }
	| {
			readonly status: 'failed';
			readonly failure: {
				readonly code: string;
				readonly character?: string;
				/** Name of the entry that holds the character. */
				readonly record?: string;
				readonly errorId?: string | null;
			};
	  };

/** The outcome as a sentence; a failure says that the edition before stays, and what to do. */
export function reportSentence(texts: Texts, outcome: ReportOutcome): string {
	const title = textHere(texts);
	if (outcome.status === 'published')
		return m.workspace_publish_result_published({ title, number: outcome.number });
	if (outcome.status === 'unchanged')
		return m.workspace_publish_result_unchanged({ title, number: outcome.number });
	const { code, character, record, errorId } = outcome.failure;
	if (code === 'stale') return m.workspace_publish_result_stale({ title });
	if (code === 'not_allowed') return m.workspace_publish_forbidden();
	if (code === 'slug_taken') return m.workspace_publish_result_slug({ title });
	if (code === 'pdf_timeout') return m.workspace_publish_result_timeout({ title });
	if (code === 'pdf_odd_character')
		return m.workspace_publish_result_character({
			title,
			character: character ?? '',
			record: record ?? ''
		});
	if (code === 'pdf_unsupported') return m.workspace_publish_result_unsupported({ title });
	const sentence = m.workspace_publish_result_failed({ title });
	return errorId ? `${sentence} ${m.workspace_error_id({ id: errorId })}` : sentence;
}
