import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ out: 'build' }),
		// Content-Security-Policy and origin checks are ours (src/lib/http): published pages need a
		// stable body for their ETag, so no nonce may change it.
		csrf: { trustedOrigins: ['*'] },
		paths: { relative: false },
		version: { pollInterval: 0 },
		typescript: {
			config: (config) => {
				config.include = [
					...config.include,
					'../scripts/**/*.ts',
					'../scripts/**/*.js',
					'../*.config.ts',
					'../*.config.js'
				];
				return config;
			}
		}
	}
};
