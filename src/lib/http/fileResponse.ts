import type { EditionHead } from '#domain/edition/PublicContent.ts';
import { cacheControl, cachedResponse } from './caching.ts';
import { filePolicy, pdfPolicy } from './contentSecurityPolicy.ts';

interface PublishedFile {
	readonly body: string | Uint8Array;
	readonly mediaType: string;
	/** Offered when it is saved: slugs only, so it needs no escaping. */
	readonly name: string;
	readonly showsPersons: boolean;
	readonly versioned: boolean;
}

type Version = Pick<EditionHead, 'number' | 'hash'>;

/**
 * What pages put behind `?v=`. The number belongs to it: an undone change has the hash of an older
 * edition, but the PDF names the number and day of its own.
 */
export const versionOf = ({ number, hash }: Version): string => `${number}-${hash.slice(0, 12)}`;

/** Whether an address names the very edition it is answered with (`?v=`): then it never changes. */
export const isCurrentVersion = (url: URL, head: Version): boolean =>
	url.searchParams.get('v') === versionOf(head);

/** A file of an edition: any page may show or read it, none can run anything in it. */
export function fileResponse(request: Request, file: PublishedFile): Response {
	const isPdf = file.mediaType === 'application/pdf';
	return cachedResponse(request, {
		body: typeof file.body === 'string' ? file.body : new Uint8Array(file.body),
		mediaType: file.mediaType,
		cacheControl: cacheControl(file),
		headers: {
			'content-security-policy': isPdf ? pdfPolicy() : filePolicy(),
			'content-disposition': `inline; filename="${file.name.replace(/[^\w.-]/gu, '_')}"`,
			'cross-origin-resource-policy': 'cross-origin',
			'access-control-allow-origin': '*'
		}
	});
}
