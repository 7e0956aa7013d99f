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

/** What pages put behind `?v=`: enough of the hash to tell editions apart. */
export const versionOf = ({ hash }: Pick<EditionHead, 'hash'>): string => hash.slice(0, 12);

/** Whether an address names the very edition it is answered with (`?v=`): then it never changes. */
export const isCurrentVersion = (url: URL, head: Pick<EditionHead, 'hash'>): boolean =>
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
