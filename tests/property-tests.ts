import fc from 'fast-check';

/**
 * Property tests draw the same cases on every run, so that a failure is one that anybody can see again.
 * `PROPERTY_SEED=7 npx vitest run` draws others; new ones are hunted with `npm run fuzz`.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) });
