import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenArrows } from './brokenArrows.ts';

const src = join(import.meta.dirname, '../../src');

const isProduct = (file: string): boolean =>
	/\.(ts|js|svelte)$/.test(file) &&
	!/\.test\.ts$|(^|\/)testing\//.test(file) &&
	!file.startsWith('lib/i18n/generated/');

const productFiles = readdirSync(src, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => relative(src, join(entry.parentPath, entry.name)).split(sep).join('/'))
	.filter(isProduct);

describe('the import arrows of docs/architecture.md', () => {
	// Reads every source there is: on a busy machine that takes longer than a unit test may.
	it('hold in every file of src/', { timeout: 60_000 }, () => {
		const broken = productFiles.flatMap((file) =>
			brokenArrows(file, readFileSync(join(src, file), 'utf8'))
		);
		expect(productFiles.length).toBeGreaterThan(20);
		expect(broken).toEqual([]);
	});

	it.each([
		['lib/domain/a.ts', `import { x } from '#storage/server/networks.ts'`],
		['lib/domain/a.ts', `import cytoscape from 'cytoscape'`],
		['lib/domain/a.ts', `import { readFileSync } from 'node:fs'`],
		['lib/domain/a.ts', `export * from '../views/map/toElements.ts'`],
		['lib/domain/map/a.ts', `import { select } from 'd3-selection'`],
		['lib/editor/a.ts', `const x = await import('#storage/server/networks.ts')`],
		['lib/editor/a.ts', `import { createClient } from '@supabase/supabase-js'`],
		[
			'lib/views/table/A.svelte',
			`<script lang="ts">import A from '#views/map/MapEditor.svelte'</script>`
		],
		['lib/views/table/A.svelte', `<script lang="ts">import cytoscape from 'cytoscape'</script>`],
		['lib/views/table/a.ts', `type X = import('#storage/server/networks.ts').X`],
		['lib/ui/a.ts', `import { apply } from '#domain/commands/apply.ts'`],
		['lib/storage/server/a.ts', `import { x } from '#views/map/a.ts'`],
		['routes/app/+page.svelte', `<script>import { x } from '#storage/server/networks.ts'</script>`],
		['routes/app/+page.ts', `import { x } from '#storage/server/networks.ts'`],
		['lib/helpers/a.ts', ``]
	])('are reported when %s breaks one: %s', (file, source) => {
		expect(brokenArrows(file, source)).toHaveLength(1);
	});

	it.each([
		['lib/domain/a.ts', `import { arc } from 'd3'; import * as v from 'valibot'`],
		['lib/views/map/A.svelte', `<script>import { today } from '#views/today.ts'</script>`],
		['lib/views/map/a.ts', `import cytoscape from 'cytoscape'; import { zoom } from 'd3'`],
		['routes/app/+page.server.ts', `import { x } from '#storage/server/networks.ts'`],
		['lib/storage/server/a.ts', `import { rebase } from '#domain/history/rebase.ts'`]
	])('let %s import what its layer may', (file, source) => {
		expect(brokenArrows(file, source)).toEqual([]);
	});
});
