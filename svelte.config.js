import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ out: 'build' }),
		// Foreign origins are refused by our own hook, with a sentence instead of Kit's bare 403.
		csrf: { trustedOrigins: ['*'] },
		// Hashes, never nonces: a page must have the same bytes, and so the same ETag, every time.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
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
