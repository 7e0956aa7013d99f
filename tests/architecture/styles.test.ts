import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import stylelint from 'stylelint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Rules that a declaration in a component breaks. */
async function broken(declaration: string): Promise<readonly string[]> {
	const { results } = await stylelint.lint({
		code: `<p>1</p>\n\n<style>\n\tp {\n\t\t${declaration};\n\t}\n</style>\n`,
		codeFilename: join(root, 'src/lib/ui/Probe.svelte'),
		cwd: root
	});
	return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

describe('styles', () => {
	it.each([
		'left: 0',
		'right: 0',
		'margin-left: 1rem',
		'padding-right: 1rem',
		'border-left-width: 1px',
		'float: left'
	])('may not name a side of the page: %s', async (declaration) => {
		expect(await broken(declaration)).toContain('property-disallowed-list');
	});

	it.each(['text-align: left', 'text-align: right'])(
		'align to no side: %s',
		async (declaration) => {
			expect(await broken(declaration)).toContain('declaration-property-value-disallowed-list');
		}
	);

	it.each(['inset-inline-start: 0', 'margin-inline-end: 1rem', 'text-align: start'])(
		'may say it by the direction of reading: %s',
		async (declaration) => {
			expect(await broken(declaration)).toEqual([]);
		}
	);
});

const fonts = readFileSync(join(root, 'src/lib/styles/fonts.css'), 'utf8');

/** Each face with what it is for, out of the package’s own list. */
const faces = [...fonts.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body = '']) => ({
	family: /font-family:\s*'([^']+)'/.exec(body)?.[1],
	file: /url\('([^']+)'\)/.exec(body)?.[1] ?? '',
	range: /unicode-range:([^;]+);/.exec(body)?.[1]?.trim() ?? ''
}));

/** True if a face says that it holds a character. */
const holds = (range: string, character: string): boolean =>
	range.split(',').some((part) => {
		const [from = '', to = from] = part.trim().replace('U+', '').split('-');
		const code = character.codePointAt(0) ?? 0;
		return code >= parseInt(from, 16) && code <= parseInt(to, 16);
	});

const asked = (text: string): readonly string[] => [
	...new Set(
		faces
			.filter(({ range }) => range === '' || [...text].some((each) => holds(range, each)))
			.map(
				({ family, file }) => `${family}: ${/-(arabic|cyrillic|latin-ext|latin)-/.exec(file)?.[1]}`
			)
	)
];

describe('fonts', () => {
	it('are files of packages that are installed', () => {
		const { resolve } = createRequire(import.meta.url);
		expect(faces.length).toBeGreaterThan(9);
		for (const { file } of faces) expect(() => resolve(file), file).not.toThrow();
	});

	it('of another script are fetched only by who shows it', () => {
		expect(asked('Straße')).toEqual(['Fira Sans: latin']);
		expect(asked('İş')).toEqual(['Fira Sans: latin-ext']);
		expect(asked('Привіт')).toEqual(['Fira Sans: cyrillic']);
		expect(asked('العربية')).toEqual(['Noto Sans Arabic: arabic']);
		expect(asked('فارسی')).toEqual(['Noto Sans Arabic: arabic']);
	});

	it('are no matter of the embed, which has those of the system', () => {
		const embed = [
			'routes/embed/embed.css',
			'lib/views/public/embed.css',
			'lib/rendering/map/map.css'
		].map((file) => readFileSync(join(root, 'src', file), 'utf8'));
		expect(embed.join('\n')).not.toMatch(/@font-face|fonts\.css|base\.css/);
	});
});
