import type { SingleCommand } from '#domain/commands/Command.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Organization } from '#domain/network/Organization.ts';
import type { Save } from '#editor/SaveReply.ts';
import { EditorSession } from '#editor/EditorSession.svelte.ts';
import { idOf } from '#tests/arbitraries/commands.ts';
import { emptyTestNetwork, play } from '#tests/arbitraries/networks.ts';
import { MemoryServer } from './MemoryServer.ts';

const intent = { a: 1, b: 2, c: 3, text: 'Träger', isBlank: true };

/** Two topics and two partners. */
export const officeNetwork: Network = play(
	emptyTestNetwork(),
	[
		{ ...intent, type: 'addTopic' },
		{ ...intent, type: 'addTopic' },
		{ ...intent, type: 'addOrganization', isBlank: false },
		{ ...intent, type: 'addOrganization', isBlank: false }
	],
	1
).network;

/** The partner that everybody edits. */
export const partner = Object.keys(officeNetwork.organizations)[0] ?? '';
export const topics = Object.keys(officeNetwork.topics);

export const partnerIn = ({ network }: { network: Network }): Organization | undefined =>
	network.organizations[partner];

export type PartnerFields = Extract<SingleCommand, { type: 'changeOrganization' }>['fields'];

export const edit = (session: EditorSession, fields: PartnerFields) =>
	session.dispatch({ type: 'changeOrganization', id: partner, fields });

/** A server and the people who have its network open. */
export class Office {
	readonly server = new MemoryServer(officeNetwork);
	#actors = 0;

	/** One more person opens the network; ids are told apart by person, and so are names if given. */
	open(name: string | null = null): EditorSession {
		this.#actors += 1;
		const actor = 10 * this.#actors;
		let count = 0;
		const { network, revision } = this.server;
		const save: Save = (request) => this.server.save(request, name);
		return new EditorSession({ network, revision, save, newId: () => idOf(actor, (count += 1)) });
	}

	/** What the stream of colleagues' changes brings. */
	readonly listen = (session: EditorSession): void =>
		session.receive(this.server.since(session.revision));
}
