import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { brandAddress } from '#domain/brand/brandAddress.ts';
import type { PublicNetwork } from '#domain/edition/PublicContent.ts';
import { statementPages } from '#domain/statements/missingStatements.ts';
import type { Locale } from '#i18n/words.ts';
import type { Backend } from '#storage/server/backend/Backend.ts';
import GuidePage from '#views/public/GuidePage.svelte';
import MapPage from '#views/public/MapPage.svelte';
import StatementPage from '#views/public/StatementPage.svelte';
import NetworkPage from '#views/public/NetworkPage.svelte';
import { GET as embed } from '../../../src/routes/embed/[network]/[map]/+server.ts';
import { GET as brand } from '../../../src/routes/(public)/[network]/brand-[name]/+server.ts';
import { GET as logo } from '../../../src/routes/(public)/[network]/logo-[name]/+server.ts';
import { load as loadNetwork } from '../../../src/routes/(public)/[network]/+page.server.ts';
import { load as loadStatement } from '../../../src/routes/(public)/[network]/[statement]/+page.server.ts';
import { load as loadGuide } from '../../../src/routes/(public)/[network]/guide/[guide]/+page.server.ts';
import { GET as pdf } from '../../../src/routes/(public)/[network]/guide/[guide].pdf/+server.ts';
import { load as loadMap } from '../../../src/routes/(public)/[network]/map/[map]/+page.server.ts';
import { GET as json } from '../../../src/routes/(public)/[network]/map/[map].json/+server.ts';
import { GET as svg } from '../../../src/routes/(public)/[network]/map/[map].svg/+server.ts';

const origin = 'http://netz.test';
const places = { network: 'weimar-2015', map: 'netzwerkkarte', guide: 'wegweiser' };

/** Everything an anonymous reader can get of the published example, by address. */
export type PublicBytes = ReadonlyMap<string, string>;

type Handler = (event: never) => Response | Promise<Response>;
type Load = (event: never) => unknown;

/** What the router makes of `…/logo-x.svg` and `…/brand-x.css`. */
const nameIn = (url: URL): string => /\/(?:brand|logo)-([^/]+)$/.exec(url.pathname)?.[1] ?? '';

function eventAt(backend: Backend, path: string, locale: Locale): never {
	const url = new URL(path, origin);
	const event = {
		locals: { backend, client: backend.anonymous(), user: null, locale },
		params: { ...places, name: nameIn(url), statement: url.pathname.split('/').at(-1) },
		url,
		request: new Request(url),
		setHeaders: () => {}
	};
	// The part of a request event that our routes read.
	return event as never;
}

const latin1 = async (response: Response): Promise<string> =>
	Buffer.from(await response.arrayBuffer()).toString('latin1');

/** Asks the real handlers of the public routes, as the server does, in German and English. */
export async function publicBytes(backend: Backend): Promise<PublicBytes> {
	const bytes = new Map<string, string>();
	const file = async (handler: Handler, path: string): Promise<void> => {
		const response = await handler(eventAt(backend, path, 'de'));
		if (!response.ok) throw new Error(`${path} answered ${response.status}`);
		const isText = !path.endsWith('.pdf');
		const headers = JSON.stringify([...response.headers]);
		bytes.set(path, headers + (isText ? await response.text() : await latin1(response)));
	};
	const page = async (load: Load, view: unknown, path: string, locale: Locale): Promise<void> => {
		const data = (await load(eventAt(backend, path, locale))) as Record<string, unknown>;
		const { head, body } = render(view as Component<Record<string, unknown>>, { props: data });
		bytes.set(`${locale} ${path}`, head + body);
	};
	for (const locale of ['de', 'en'] as const) {
		await page(loadNetwork, NetworkPage, '/weimar-2015', locale);
		for (const statement of statementPages)
			await page(loadStatement, StatementPage, `/weimar-2015/${statement}`, locale);
		await page(loadMap, MapPage, '/weimar-2015/map/netzwerkkarte', locale);
		await page(loadMap, MapPage, '/weimar-2015/map/netzwerkkarte?ansicht=liste', locale);
		await page(loadGuide, GuidePage, '/weimar-2015/guide/wegweiser', locale);
		await file(svg, `/weimar-2015/map/netzwerkkarte.svg?lang=${locale}`);
		await file(embed, `/embed/weimar-2015/netzwerkkarte?lang=${locale}`);
		await file(embed, `/embed/weimar-2015/netzwerkkarte?lang=${locale}&ansicht=liste`);
	}
	const { network } = (await loadNetwork(eventAt(backend, '/weimar-2015', 'de') as never)) as {
		network: PublicNetwork['network'];
	};
	await file(brand, brandAddress(network.slug, network) ?? '');
	await file(logo, `/weimar-2015/${network.logo}`);
	await file(json, '/weimar-2015/map/netzwerkkarte.json');
	await file(pdf, '/weimar-2015/guide/wegweiser.pdf');
	return bytes;
}

/** The words of the printed guide, its metadata included: a PDF's bytes are compressed. */
export async function printedText(backend: Backend): Promise<string> {
	const response = await pdf(eventAt(backend, '/weimar-2015/guide/wegweiser.pdf', 'de'));
	const task = getDocument({ data: new Uint8Array(await response.arrayBuffer()), verbosity: 0 });
	const document = await task.promise;
	const parts: string[] = [JSON.stringify(await document.getMetadata())];
	for (let number = 1; number <= document.numPages; number++) {
		const { items } = await (await document.getPage(number)).getTextContent();
		parts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
	}
	await task.destroy();
	return parts.join('\n');
}
