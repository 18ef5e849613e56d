/**
 * What a person agreed to share, with whom, and in which wording (agreement to share, which is not GDPR consent).
 * Change the words of the sharing page and this version changes with them.
 */
export const SHARING_WORDING = 'sharing-1';
