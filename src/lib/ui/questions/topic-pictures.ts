import type { Topic } from '../../domain/topics.ts';
import active from '../pictures/topics/active.svg?raw';
import arts from '../pictures/topics/arts.svg?raw';
import bereavement from '../pictures/topics/bereavement.svg?raw';
import caring from '../pictures/topics/caring.svg?raw';
import company from '../pictures/topics/company.svg?raw';
import digital from '../pictures/topics/digital.svg?raw';
import food from '../pictures/topics/food.svg?raw';
import health from '../pictures/topics/health.svg?raw';
import housing from '../pictures/topics/housing.svg?raw';
import money from '../pictures/topics/money.svg?raw';
import outdoors from '../pictures/topics/outdoors.svg?raw';
import rights from '../pictures/topics/rights.svg?raw';
import wellbeing from '../pictures/topics/wellbeing.svg?raw';
import work from '../pictures/topics/work.svg?raw';

/** One drawing for each thing that matters. */
export const TOPIC_PICTURES: Record<Topic, string> = {
	active,
	arts,
	bereavement,
	caring,
	company,
	digital,
	food,
	health,
	housing,
	money,
	outdoors,
	rights,
	wellbeing,
	work
};
