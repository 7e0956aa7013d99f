import type { APIRequestContext } from '@playwright/test';
import { expect } from '../fixtures/test.ts';

export const mapPath = '/weimar-2015/map/netzwerkkarte';
export const guidePath = '/weimar-2015/guide/wegweiser';
export const embedPath = '/embed/weimar-2015/netzwerkkarte';

/** What the tests compare the pages with: the edition's own JSON, read as a stranger would. */
export interface PublishedJson {
	readonly map: { readonly id: string };
	readonly network: { readonly id: string; readonly anchor: string };
	readonly organizations: readonly {
		readonly id: string;
		readonly name: string;
		readonly kind: string;
		readonly evidence: { readonly de?: string };
		readonly evidenceSource: string | null;
	}[];
	readonly relations: readonly {
		readonly id: string;
		readonly from: string;
		readonly to: string;
		readonly period: { readonly de?: string };
		readonly evidence: { readonly de?: string };
		readonly evidenceSource: string | null;
	}[];
}

export async function publishedJson(request: APIRequestContext): Promise<PublishedJson> {
	const response = await request.get(`${mapPath}.json`);
	expect(response.ok()).toBe(true);
	return (await response.json()) as PublishedJson;
}

interface EmbedPolicy {
	readonly mode: 'nowhere' | 'hosts' | 'everywhere';
	readonly hosts: readonly string[];
}

/** The owner changes where the map may be framed, through the write door, and publishes. */
export async function allowFrames(
	owner: APIRequestContext,
	origin: string,
	map: string,
	before: EmbedPolicy,
	after: EmbedPolicy
): Promise<void> {
	const since = await owner.get('/app/weimar-2015/changes?since=0');
	const { revision } = (await since.json()) as { revision: number };
	const patch = { op: 'set', collection: 'maps', id: map, path: 'embedPolicy', before, after };
	const change = {
		id: crypto.randomUUID(),
		command: 'changeMap',
		at: new Date().toISOString(),
		patches: [patch],
		undoes: null,
		personal: {}
	};
	const saved = await owner.post('/app/weimar-2015/changes', {
		data: { base: revision, changes: [change] },
		headers: { origin }
	});
	expect(saved.status(), await saved.text()).toBe(200);
	const published = await owner.post('/app/weimar-2015/publish', {
		form: {},
		headers: { origin, accept: 'application/json' },
		timeout: 90_000
	});
	expect(published.status(), await published.text()).toBe(200);
}
