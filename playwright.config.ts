import { defineConfig } from '@playwright/test';

/**
 * End to end, against the built server in real Chromium. Every worker has its own server on its
 * own copy of a prepared data folder (tests/e2e/fixtures), so that tests may publish and edit.
 */
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.spec.ts',
	globalSetup: './tests/e2e/fixtures/prepareData.ts',
	outputDir: 'test-results',
	workers: 2,
	fullyParallel: false,
	forbidOnly: true,
	retries: 0,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: [['line']],
	// Two projects never share a worker, so what only looks counts in data that no editor has touched.
	projects: [
		{ name: 'reading', testMatch: '**/public/**/*.spec.ts' },
		{ name: 'looking', testMatch: '**/matrix/work/**/*.spec.ts' },
		{ name: 'editing', testIgnore: ['**/public/**', '**/matrix/work/**'] }
	],
	// Texts that pages are compared with, to be read: `npx playwright test --update-snapshots matrix`.
	snapshotPathTemplate: '{testDir}/matrix/expected/{arg}{ext}',
	use: {
		browserName: 'chromium',
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		viewport: { width: 1440, height: 900 },
		launchOptions: {
			executablePath: process.env.WEGENETZ_CHROMIUM ?? '/usr/bin/chromium',
			args: [
				'--no-sandbox',
				// Host pages of other origins: anything under .test is this machine.
				'--host-resolver-rules=MAP *.test 127.0.0.1'
			]
		}
	}
});
