import type { Command } from '#domain/commands/Command.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { intentTypes, pick, toCommand, type Intent } from '#tests/arbitraries/commands.ts';
import { restoring } from '#domain/restore/restoring.ts';
import type { Chance } from './chance.ts';

const texts = [
	'Beratung',
	'Träger',
	'مرحبا',
	'🌍 Haus',
	'<b>"x"</b>',
	'İş',
	'Ämter & Co.'
] as const;

/** What somebody wants, of every kind of command that there is. */
export function randomCommand(
	network: Network,
	earlier: Network,
	chance: Chance,
	newId: () => Id,
	at: string
): Command | null {
	if (chance.happens(2)) return someBatch(network, chance, newId);
	if (chance.happens(2)) return someRestore(network, earlier, chance, at);
	return toCommand(network, randomIntent(chance), newId());
}

function randomIntent(chance: Chance): Intent {
	const [a, b, c] = [chance.below(12), chance.below(12), chance.below(12)];
	const type = chance.oneOf(intentTypes);
	return { type, a, b, c, text: `${chance.oneOf(texts)} ${c}`, isBlank: chance.happens(50) };
}

/** Several commands as one step, as an import or a bulk edit makes them. */
function someBatch(network: Network, chance: Chance, newId: () => Id): Command {
	const commands = Array.from({ length: 2 + chance.below(4) }, () =>
		toCommand(network, randomIntent(chance), newId())
	);
	return { type: 'batch', label: 'Soak', commands };
}

/** A partner as it was at some moment, or everything. */
function someRestore(
	network: Network,
	earlier: Network,
	chance: Chance,
	at: string
): Command | null {
	const id = pick(earlier, 'organizations', chance.below(12));
	const scope = chance.happens(3) ? 'everything' : ([{ collection: 'organizations', id }] as const);
	return restoring(network, earlier, scope, at).command;
}
