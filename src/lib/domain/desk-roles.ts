/**
 * Who may do what at the desk. An account may have several roles: a link worker and a team lead see their own teams'
 * requests, an editor changes the directory, an administrator looks after accounts and sees no request.
 */
export const DESK_ROLES = ['linkWorker', 'teamLead', 'editor', 'administrator'] as const;
export type DeskRole = (typeof DESK_ROLES)[number];

/** The roles that come with a team and its requests. */
export const TEAM_ROLES: readonly DeskRole[] = ['linkWorker', 'teamLead'];

/** The roles among some words, in one fixed order; any other word counts as nothing. */
export const rolesAmong = (words: readonly string[]): DeskRole[] =>
	DESK_ROLES.filter((role) => words.includes(role));
