/** Languages that people may look for company or help in: those most spoken at home in England, and in our demonstration. */
export const SPOKEN_LANGUAGES: readonly string[] = [
	'ar', 'bn', 'bg', 'cy', 'es', 'fa', 'fr', 'gu', 'it', 'ku', 'lt', 'pa', 'pl', 'ps', 'pt', 'ro', 'so', 'ta', 'tr', 'uk', 'ur', 'zh'
];
