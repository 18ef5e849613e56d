/**
 * What PostgreSQL says where it has no time: too many connections, a lock that was waited for too long, a deadlock that it
 * took apart (Appendix A of its manual, "PostgreSQL Error Codes"); and what SQLite calls it.
 */
const CODES = ['53300', '55P03', '40P01', 'SQLITE_BUSY'];
/** SQLITE_BUSY, as node:sqlite says it. */
const SQLITE_BUSY = 5;
/** What `pg` says, without a code, where no connection came free or was made within its time. */
const NO_CONNECTION =
	/^timeout exceeded when trying to connect$|^Connection terminated due to connection timeout$/;

/** Whether a database that is otherwise well had no time for this: nothing was written, and another try may succeed. */
export function isBusy(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { code, errcode } = error as { code?: unknown; errcode?: unknown };
	return (
		CODES.some((each) => each === code) ||
		errcode === SQLITE_BUSY ||
		NO_CONNECTION.test(error.message)
	);
}
