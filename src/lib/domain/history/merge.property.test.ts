import { describe, it } from 'vitest';
import { applyChange } from '#domain/history/applyChange.ts';
import { rebase } from '#domain/history/rebase.ts';
import { parseNetwork } from '#domain/network/parseNetwork.ts';
import { arbitraryIntents } from '#tests/arbitraries/commands.ts';
import {
	danglingCreateConflicts,
	deleteAgainstEditConflicts,
	isSameNetwork,
	orderDoesNotMatter,
	rebaseIsIdentityAtHome,
	topicEditsMerge,
	translatorsMerge
} from '#tests/arbitraries/mergeProperties.ts';
import { arbitraryNetwork, expectHolds, play } from '#tests/arbitraries/networks.ts';
import fc from 'fast-check';

describe('merging what several people do', { timeout: 60_000 }, () => {
	it('keeps both of two translators of one text', () => expectHolds(translatorsMerge(rebase)));

	it('keeps both of two edits of the topics of a partner', () =>
		expectHolds(topicEditsMerge(rebase)));

	it('lets neither a removal nor an edit of the same partner win in silence', () =>
		expectHolds(deleteAgainstEditConflicts(rebase)));

	it('lets no relation dangle from a partner that a colleague removed', () =>
		expectHolds(danglingCreateConflicts(rebase)));

	it('leaves a change as it is on the network it was made on', () =>
		expectHolds(rebaseIsIdentityAtHome(rebase)));

	it('comes to the same network whoever saves first', () =>
		expectHolds(orderDoesNotMatter(rebase), 600));

	it('gives server and client the same network, which is sound', () =>
		expectHolds(
			fc.property(
				arbitraryNetwork,
				arbitraryIntents(15),
				arbitraryIntents(15),
				(base, theirs, mine) => {
					let server = play(base, theirs, 2).network;
					let client = server;
					for (const change of play(base, mine, 3).changes) {
						const saved = rebase(server, change);
						if (!saved.ok) continue;
						server = saved.value.network;
						// The client gets the change as journaled and through JSON.
						client = applyChange(client, JSON.parse(JSON.stringify(saved.value.change)));
					}
					return isSameNetwork(server, client) && parseNetwork(server).ok;
				}
			)
		));
});
