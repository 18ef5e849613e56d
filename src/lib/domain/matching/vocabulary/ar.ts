import type { Vocabulary } from '../vocabulary.ts';
import { interests } from './ar/interests.ts';
import { needs } from './ar/needs.ts';

/**
 * Arabic, between the written language and what is said at home. Alef, yeh and teh marbuta are compared in one form, so
 * either spelling will do here. Not yet read over by a native speaker.
 */
export const ar: Vocabulary = {
	language: 'ar',
	lightWords: `في من الى على عن ان انا هو هي هم نحن هذا هذه جدا كثيرا يا و او كل قد لقد اني انني بعد منذ لي لك له لها كان كانت
		اريد احتاج بدي ابغى عايز عايزه ابحث احب اود يوجد هناك هنا`,
	stopWords: `هل ماذا ما لا ليس لم لن نعم كيف اين متى لماذا شيء شي شخص احد ناس الناس ممكن لو سمحت فضلك شكرا مرحبا السلام عليكم
		استطيع اقدر مساعده ساعدوني ساعدني مع عند عندي لدي يوم اسبوع وقت الان اليوم مجموعه نشاط انشطه خدمه خدمات قريب قريبه مني
		مكان شوي شويه كتير كثير بس لكن ايضا`,
	realWords: '',
	classes: {
		person: 'زوجي زوجتي امي ابي والدي والدتي اخي اختي ابني ابنتي جدي جدتي صديقي صديقتي جوزي مرتي'
	},
	denials: {
		wide: 'لا احب; ما احب; لا اريد; ما بدي; ما ابغى; مش عايز; مش عايزه; لا ارغب; لا تعجبني; لا يعجبني; اكره; غير مهتم; اي شيء الا; ما عدا; بدلا من',
		next: 'ليس; بدون; مش; غير; بلا',
		after: 'لا يناسبني; لا تناسبني; مش الي; ليس لي',
		turn: 'لكن; ولكن; بس; احب; اريد; بدي; افضل'
	},
	phrases: { ...needs, ...interests }
};
