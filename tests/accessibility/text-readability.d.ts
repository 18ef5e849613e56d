/** What we use of it: the package has no types of its own. */
declare module 'text-readability' {
	const readability: { syllableCount(text: string): number };
	// eslint-disable-next-line no-restricted-exports -- as the package has it
	export default readability;
}
