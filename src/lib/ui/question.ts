import { getContext, setContext } from 'svelte';
import type { FieldError } from '../domain/questions/form.ts';

/** What every control of a question page needs to know: what was entered before, and what is wrong with it. */
export interface Question {
	/** The value of a text field; empty when there is none. */
	value(name: string): string;
	/** Whether an option of a group was chosen. */
	has(name: string, option: string): boolean;
	/** What is wrong with a field, in words. */
	error(field: string): string | undefined;
	/** What to choose from, where what is wrong with a field brought up a choice. */
	options(field: string): readonly string[];
}

const KEY = Symbol('question');

export const provideQuestion = (
	current: () => {
		values: Record<string, string[]>;
		errors: readonly FieldError[];
		words: (error: FieldError) => string;
	}
): void => {
	setContext<Question>(KEY, {
		value: (name) => current().values[name]?.[0] ?? '',
		has: (name, option) => current().values[name]?.includes(option) ?? false,
		error(field) {
			const { errors, words } = current();
			const error = errors.find((each) => each.field === field);
			return error && words(error);
		},
		options: (field) => current().errors.find((each) => each.field === field)?.options ?? []
	});
};

export const useQuestion = (): Question => getContext<Question>(KEY);
