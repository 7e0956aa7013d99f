import { randomUUID } from 'node:crypto';
import type { GuideDocument } from '#domain/guide/GuideContents.ts';
import { err, type Result } from '#domain/shared/Result.ts';
import { findOddCharacter } from './oddCharacter.ts';
import { printGuide } from './printGuide.ts';
import { runTypst, type TypstFailure } from './runTypst.ts';

/** Why there is no PDF. */
export type RenderFailure =
	| { readonly code: 'timeout' }
	| { readonly code: 'unsupported_platform' }
	/** `record` holds a character that no font of the guide has. */
	| { readonly code: 'odd_character'; readonly record: string; readonly character: string }
	/** `messages` are for the log under `errorId`: they may quote texts of the guide. */
	| {
			readonly code: 'failed';
			readonly errorId: string;
			readonly messages: readonly string[];
	  };

export interface RenderOptions {
	/** Time of the rendering itself, without waiting for its turn. */
	readonly timeoutMs: number;
	/** The office's logo for the cover, a `data:` address. */
	readonly logo?: string | null;
}

/** The rendering under way: the next one starts when it has ended. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Prints a guide as accessible PDF (PDF/UA-1). One at a time and each in a process of its own.
 * Same document, same map: same bytes.
 *
 * @param mapSvg the map drawn for print, or null for a guide without a map
 */
export function renderGuidePdf(
	document: GuideDocument,
	mapSvg: string | null,
	options: RenderOptions
): Promise<Result<Uint8Array, RenderFailure>> {
	const mine = turn.then(() => render(document, mapSvg, options));
	turn = mine.catch(() => undefined);
	return mine;
}

async function render(
	document: GuideDocument,
	mapSvg: string | null,
	{ timeoutMs, logo = null }: RenderOptions
): Promise<Result<Uint8Array, RenderFailure>> {
	const model = printGuide(document, mapSvg, logo);
	const odd = findOddCharacter(model);
	if (odd) return err({ code: 'odd_character', ...odd });
	const seconds = Math.floor(Date.parse(document.edition.publishedAt) / 1000);
	const result = await runTypst(model, seconds, timeoutMs);
	return result.ok ? result : err(renderFailure(result.error));
}

function renderFailure({ code, messages }: TypstFailure): RenderFailure {
	if (code === 'timeout' || code === 'unsupported_platform') return { code };
	return { code: 'failed', errorId: randomUUID(), messages: [code, ...messages] };
}
