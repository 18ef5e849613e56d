/**
 * A notice to a team that there is a request, or to its lead that one is late. It names no patient: whoever may read about
 * them signs in to the desk.
 */
import type { Transporter } from 'nodemailer';
import { longDate } from '../../i18n/format.ts';
import { loadMessages, translator } from '../../i18n/translator.ts';
import { displayReference } from '../../domain/reference.ts';
import type { Outcome } from '../../domain/dispatch.ts';
import { ONE_TRY } from './channel.ts';
import type { Parcel, Send } from './channel.ts';

/** The desk's own language: whoever reads it is staff. */
const LANGUAGE = 'en';

export interface Mail {
	/** `smtps://user:password@host:465`, or `smtp://…` where the server offers STARTTLS. */
	server: string;
	from: string;
	to: string;
	teamName: string;
	/** That there is a request, or that it has passed its day. */
	about: 'new' | 'late';
	/** The site's public address, for the link to the desk. */
	origin: string;
}

/** A channel that sends one e-mail, always under the same Message-ID: the one channel where a second copy can arrive. */
export function email({ server, from, to, ...about }: Mail, oneTry = ONE_TRY): Send {
	const { hostname, host } = new URL(server);
	const isHere = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname || host);
	// Fetched with the first message: a site without this channel never needs it.
	let transport: Transporter | undefined;
	const open = async () => {
		const { createTransport } = await import('nodemailer');
		return createTransport({
			url: server,
			// Nothing is said to another machine in the open.
			requireTLS: !isHere,
			connectionTimeout: oneTry,
			greetingTimeout: oneTry,
			socketTimeout: oneTry,
			disableFileAccess: true,
			disableUrlAccess: true
		});
	};
	return async (parcel) => {
		try {
			transport ??= await open();
			await transport.sendMail({
				from,
				to,
				...(await wordsOf(parcel, about)),
				messageId: `<${parcel.id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
				headers: { 'Auto-Submitted': 'auto-generated' }
			});
			return { kind: 'sent' };
		} catch (error) {
			return refusalOf(error);
		}
	};
}

async function wordsOf(
	{ referral, isSlow }: Parcel,
	{ teamName, origin, about }: Pick<Mail, 'teamName' | 'origin' | 'about'>
) {
	const t = translator(LANGUAGE, await loadMessages(LANGUAGE, 'desk'));
	const reference = displayReference(referral.reference);
	const values = { reference, team: teamName, date: longDate(referral.dueOn, LANGUAGE) };
	const lines = [
		t(`desk.notice.${about}.text`, values),
		t('desk.notice.due', values),
		...(isSlow ? [t('desk.notice.checkFirst')] : []),
		`${origin}/desk/requests/${referral.id}`,
		t('desk.notice.names')
	];
	return { subject: t(`desk.notice.${about}.subject`, values), text: `${lines.join('\n\n')}\n` };
}

/** A server's "no, never" is about this message only where it is not about who we are: a password can be put right. */
function refusalOf(error: unknown): Outcome {
	const { responseCode, code } = error as { responseCode?: number; code?: string };
	if (responseCode === undefined) return { kind: 'retry', problem: 'could not be reached' };
	const problem = `answered ${responseCode}`;
	const isForEver = responseCode >= 500 && code !== 'EAUTH' && responseCode !== 530;
	return isForEver ? { kind: 'never', problem } : { kind: 'retry', problem };
}
