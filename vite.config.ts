import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** `fonts.css?optional`: fonts that come too late are kept for the next page, and nothing moves. */
const optionalFonts: Plugin = {
	name: 'wegenetz-optional-fonts',
	enforce: 'pre',
	transform(code, id) {
		if (!id.endsWith('/fonts.css?optional')) return null;
		return code.replaceAll('font-display: swap', 'font-display: optional');
	}
};

/** The file name picks the runner: see docs/testing.md. */
const domTests = ['src/**/*.svelte.test.ts'];
const databaseTests = ['tests/database/**/*.test.ts'];

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/i18n/generated',
			strategy: ['url', 'baseLocale']
		}),
		sveltekit(),
		optionalFonts
	],
	server: { host: '127.0.0.1' },
	build: { target: 'es2022' },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: [
						'src/**/*.test.ts',
						'tests/architecture/**/*.test.ts',
						'tests/e2e/**/*.test.ts',
						'scripts/**/*.test.ts'
					],
					exclude: domTests
				}
			},
			{
				extends: true,
				test: {
					name: 'database',
					environment: 'node',
					include: databaseTests,
					globalSetup: 'tests/database/harness/prepareDatabases.ts',
					testTimeout: 120_000,
					hookTimeout: 180_000
				}
			},
			{
				extends: true,
				test: {
					name: 'server',
					environment: 'node',
					include: ['tests/server/**/*.test.ts', 'tests/guide/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 180_000
				}
			},
			{
				extends: true,
				// Named, since Vite finding them late would reload the page under a running test.
				optimizeDeps: { include: ['cytoscape', 'axe-core', 'svelte', '@lucide/svelte'] },
				test: {
					name: 'component',
					include: domTests,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								executablePath: process.env.WEGENETZ_CHROMIUM ?? '/usr/bin/chromium',
								args: ['--no-sandbox']
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
