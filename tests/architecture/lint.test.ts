import { ESLint } from 'eslint';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root });

async function restrictedImports(file: string, code: string): Promise<number> {
	const [result] = await eslint.lintText(code, { filePath: join(root, 'src', file) });
	return (result?.messages ?? []).filter((message) => message.ruleId === 'no-restricted-imports')
		.length;
}

describe('lint', () => {
	it('reports an import against the arrows while it is being typed', async () => {
		expect(
			await restrictedImports('lib/domain/a.ts', `import '#storage/server/networks.ts';`)
		).toBe(1);
		expect(await restrictedImports('lib/editor/a.ts', `import '#views/map/a.ts';`)).toBeGreaterThan(
			0
		);
	}, 30_000);

	it('lets an import along the arrows pass', async () => {
		expect(await restrictedImports('lib/editor/a.ts', `import '#domain/commands/apply.ts';`)).toBe(
			0
		);
	}, 30_000);
});
