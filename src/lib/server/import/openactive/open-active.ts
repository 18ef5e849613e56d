import type { JsonShape } from '../shapes.ts';
import { readOpportunity } from './read-opportunity.ts';
import { isOpenActive, opportunitiesIn } from './rpde.ts';

/** OpenActive: saved pages of an RPDE feed, and single records of its data model. https://openactive.io/modelling-opportunity-data/ */
export const openActive: JsonShape = {
	format: 'openactive',
	recognises: isOpenActive,
	records: opportunitiesIn,
	adapter: readOpportunity
};
