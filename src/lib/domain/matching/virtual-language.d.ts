/** What src/models/plugin.ts makes of the texts of a language. */
declare module 'virtual:language/*' {
	export const language: import('./model/languages.ts').PackedLanguage;
}
