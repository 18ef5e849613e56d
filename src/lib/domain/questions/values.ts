import type { FindAnswers } from './answers.ts';
import type { Answers } from './answers.ts';
import type { Fields } from './form.ts';

/** What each field of a form shows when a page is opened again: the other way round of reading it. */
export type Values = Record<string, string[]>;

const one = (value: string | undefined) => (value === undefined ? [] : [value]);
const yesNo = (value: boolean | undefined) => (value === undefined ? [] : [value ? 'yes' : 'no']);

export function findValues(answers: FindAnswers): Values {
	return {
		place: one(answers.place?.text || undefined),
		words: one(answers.words),
		topics: answers.everything ? ['everything'] : [...(answers.topics ?? [])],
		mattersMost: one(answers.mattersMost),
		attendance: one(answers.attendance),
		needs: answers.needs?.length === 0 ? ['none'] : [...(answers.needs ?? [])],
		language: one(answers.language),
		times: answers.times?.length === 0 ? ['any'] : [...(answers.times ?? [])],
		help: one(answers.help)
	};
}

export function referValues({ find, refer }: Answers): Values {
	const [year, month, day] = refer.dateOfBirth?.split('-') ?? [];
	const { contact = {} } = refer;
	return {
		for: one(refer.for),
		agreed: refer.agreed ? ['yes'] : [],
		day: one(day && String(Number(day))),
		month: one(month && String(Number(month))),
		year: one(year),
		name: one(refer.name),
		preferredName: one(refer.preferredName),
		postcode: one(refer.postcode ?? (refer.postcode === null ? undefined : find.place?.postcode)),
		surgery: one(refer.surgery),
		contact: Object.keys(contact),
		contactEmail: one(contact.email),
		contactLetter: one(contact.letter),
		contactPhone: one(contact.phone),
		contactText: one(contact.text),
		contactSomeoneElse: one(contact.someoneElse),
		messages: one(refer.messages),
		badTimes: [...(refer.badTimes ?? [])],
		communication: refer.communication?.length === 0 ? ['none'] : [...(refer.communication ?? [])],
		interpreterLanguage: one(refer.interpreterLanguage),
		topics: find.everything ? ['everything'] : [...(find.topics ?? [])],
		sendList: yesNo(refer.sendList),
		agreeToShare: refer.sharing ? ['yes'] : [],
		tellSurgery: yesNo(refer.sharing?.tellSurgery),
		contactInThreeMonths: yesNo(refer.sharing?.contactInThreeMonths)
	};
}

/** What was just entered, as it was entered, to be shown again beside what is wrong with it. */
export const enteredValues = (fields: Fields, names: Iterable<string>): Values =>
	Object.fromEntries([...new Set(names)].map((name) => [name, fields.all(name)]));
