import { m } from '#i18n/generated/messages.js';
import type { Locale } from '#i18n/words.ts';

/** The sentences of `map-walk.js`, in the language of the page; it reads them from `data-texts`. */
export const scriptTexts = (locale: Locale): string =>
	JSON.stringify({
		role: m.public_map_role({}, { locale }),
		node: m.public_walk_node({ name: '{name}', topic: '{topic}', count: '{count}' }, { locale }),
		noTopic: m.public_no_topic({}, { locale }),
		relation: m.public_walk_relation(
			{ index: '{index}', count: '{count}', sentence: '{sentence}', name: '{name}' },
			{ locale }
		),
		found: m.public_search_result({ count: '{count}', total: '{total}' }, { locale }),
		none: m.public_search_none({}, { locale })
	});
