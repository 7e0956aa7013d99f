/** A failure that was expected; its message is the sentence for the person who called. */
export class KnownFailure extends Error {
	override readonly name = 'KnownFailure';
}
