import { entryAnchor } from '#domain/edition/entryAnchor.ts';
import type { PublicGuide, PublicMap, PublicSlots } from '#domain/edition/PublicContent.ts';
import { guideDocument } from '#domain/guide/guideDocument.ts';
import type { Id } from '#domain/shared/Id.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { renderGuidePdf, type RenderFailure } from '#rendering/guide/renderGuidePdf.ts';
import { drawMapSvg } from '#rendering/map/drawMapSvg.ts';
import { publicMapLayout } from '#rendering/map/publicMapLayout.ts';
import { draftEdition, listEditions, publishEdition } from '#storage/server/editions.ts';
import { readLogo } from '#storage/server/readLogo.ts';
import { logEvent } from '#storage/server/log.ts';
import { drawMapFiles } from './drawMapFiles.ts';
import { editionHash } from './editionHash.ts';
import { logoFiles } from './logoFile.ts';
import type { Client } from './publishMap.ts';
import type { PublishFailure, PublishOutcome, PublishTarget } from './PublishReport.ts';

/** Long enough for some hundred entries on a slow machine, short enough to wait for. */
const pdfTimeout = 90_000;

/** Freezes a guide: its public content, the drawing of its map, and the PDF made of both. */
export async function publishGuide(
	client: Client,
	network: Id,
	target: PublishTarget,
	pageUrl: string
): Promise<PublishOutcome | 'stale'> {
	const draft = await draftEdition(client, network, 'guide', target.id);
	if (!draft.ok) return { status: 'failed', failure: { code: draft.error } };
	const { head, content, previous } = draft.value;
	const logo = await readLogo(client, network);
	const logoFile = logoFiles(logo, content.network.logo);
	if (!logoFile) return 'stale';
	const kept = await seatsOfMap(client, network, content, previous?.slots ?? {});
	const map = mapOfGuide(content);
	const drawn = map ? drawMapFiles(map, kept, ['page'], pageUrl) : { files: [], slots: {} };
	const hash = editionHash(content, drawn.slots, drawn.files);
	// A PDF takes seconds: not for an edition that is already out.
	const editions = await listEditions(client, network);
	const current = editions.find((edition) => edition.isCurrent && edition.target === target.id);
	if (current?.head.hash === hash && current.head.slug === target.slug)
		return { status: 'unchanged', number: current.head.number };
	const number = (previous?.number ?? 0) + 1;
	const pdf = await printed(content, { number, slots: drawn.slots, pageUrl, logo });
	if (!pdf.ok) return { status: 'failed', failure: pdf.error };
	const published = await publishEdition(client, {
		network,
		kind: 'guide',
		target: target.id,
		head,
		hash,
		slots: drawn.slots,
		files: [
			...drawn.files,
			...logoFile,
			{ name: 'guide.pdf', mediaType: 'application/pdf', bytes: pdf.value }
		]
	});
	if (!published.ok) return { status: 'failed', failure: { code: published.error } };
	const { status } = published.value;
	return status === 'stale' ? 'stale' : { status, number: published.value.number };
}

const mapOfGuide = (content: PublicGuide): PublicMap | null =>
	content.map && { ...content, schema: 'wegenetz/map/1', map: content.map };

/** In the guide everybody sits where the published map has them. */
async function seatsOfMap(
	client: Client,
	network: Id,
	content: PublicGuide,
	own: PublicSlots
): Promise<PublicSlots> {
	if (!content.map) return {};
	const draft = await draftEdition(client, network, 'map', content.map.id);
	return draft.ok ? (draft.value.previous?.slots ?? own) : own;
}

interface Print {
	readonly number: number;
	readonly slots: PublicSlots;
	readonly pageUrl: string;
	/** `data:` address. */
	readonly logo: string | null;
}

async function printed(
	content: PublicGuide,
	{ number, slots, pageUrl, logo }: Print
): Promise<Result<Uint8Array, PublishFailure>> {
	const edition = { number, publishedAt: new Date().toISOString() };
	const map = mapOfGuide(content);
	const pdf = await renderGuidePdf(
		guideDocument(content, edition, pageUrl),
		map && printedMap(map, slots),
		{ timeoutMs: pdfTimeout, logo }
	);
	return pdf.ok ? ok(pdf.value) : err(failureOf(pdf.error));
}

function printedMap(map: PublicMap, slots: PublicSlots): string {
	const layout = publicMapLayout(map, slots, { locale: 'de', surface: 'print' });
	return drawMapSvg(map, layout, {
		locale: 'de',
		purpose: 'print',
		linkTo: (id) => `#${entryAnchor(id)}`
	});
}

/** What the compiler says without the texts it quotes: they are the office's, not the log's. */
const withoutQuotes = (message: string): string => message.replaceAll(/"[^"]*"/gu, '"…"');

function failureOf(failure: RenderFailure): PublishFailure {
	switch (failure.code) {
		case 'timeout':
			return { code: 'pdf_timeout' };
		case 'odd_character':
			return {
				code: 'pdf_odd_character',
				character: failure.character,
				record: failure.record
			};
		case 'failed':
			logEvent('guide_print_failed', {
				id: failure.errorId,
				messages: failure.messages.map(withoutQuotes).join(' | ')
			});
			return { code: 'pdf_failed', errorId: failure.errorId };
		case 'unsupported_platform':
			return { code: 'pdf_unsupported' };
	}
}
