import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ out: 'build', precompress: true }),
		// In the page's own answer: for a small file, asking takes a poor line longer than getting. Its hash is in the policy.
		inlineStyleThreshold: 4096,
		// The offline shell answers for every address, so asset paths cannot be relative to one of them.
		paths: { relative: false },
		serviceWorker: { register: false },
		// Ours is stricter where it matters, and works under no-referrer: lib/server/cross-site.ts, first of the hooks.
		csrf: { trustedOrigins: ['*'] },
		csp: {
			// Hashes, not nonces: a page that has not changed keeps its policy, so it can be revalidated by ETag.
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute in the page: SvelteKit's own live-region announcer.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['none'],
				'frame-ancestors': ['none'],
				'object-src': ['none']
			}
		}
	}
};
