import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The guide is set in these weights; nothing else gets into a PDF. */
const fontFolders = [
	['@expo-google-fonts/fira-sans', '400Regular'],
	['@expo-google-fonts/fira-sans', '500Medium'],
	['@expo-google-fonts/fira-sans', '600SemiBold'],
	['@expo-google-fonts/fira-sans', '700Bold'],
	['@expo-google-fonts/vazirmatn', '400Regular'],
	['@expo-google-fonts/vazirmatn', '600SemiBold']
] as const;

/** Folders of the static TrueType fonts, out of the installed packages. */
export function fontPaths(): string[] {
	const require = createRequire(import.meta.url);
	return fontFolders.map(([name, weight]) =>
		join(dirname(require.resolve(`${name}/package.json`)), weight)
	);
}

const isTemplate = (folder: string): boolean => existsSync(join(folder, 'guide.typ'));

/**
 * Folder of the template and the child program. In source and tests it lies beside this file; in a
 * build this code is part of a bundle below `build/server`, and `scripts/copyGuideTemplate.js` has
 * put the folder at `build/guide`. Throws if the build was made without it.
 *
 * @param from folder of this code
 */
export function templateFolder(from = here): string {
	const beside = join(from, 'template');
	if (isTemplate(beside)) return beside;
	for (let folder = from; dirname(folder) !== folder; folder = dirname(folder)) {
		const built = join(folder, 'guide');
		if (isTemplate(built)) return built;
	}
	throw new Error('The template of the guide is missing: run scripts/copyGuideTemplate.js');
}
