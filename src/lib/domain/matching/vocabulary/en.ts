import type { Vocabulary } from '../vocabulary.ts';
import { companyAndLoss } from './en/company-and-loss.ts';
import { healthAndMind } from './en/health-and-mind.ts';
import { interests } from './en/interests.ts';
import { moneyAndHome } from './en/money-and-home.ts';

/** British English, with what is said in the north, by people who learnt it later, and the mistakes all of us make. */
export const en: Vocabulary = {
	language: 'en',
	lightWords: `a an the my our your his her their its this that these those i im ive id me we us he she they it
		you is am are was were be been being have has had having got get getting gotten so very really just too quite
		of to for in and all now some also at there theres thats as by`,
	stopWords: `about after again against ago any anybody anyone anything anywhere around away back because before
		between both but can cannot cant come comes coming could couldnt day days did didnt different do does doesnt doing
		done dont down during each else enough etc even ever every everybody everyone everything few find first from
		full give given gives go goes going gone gonna good great hasnt havent hello help helped helping helps hence
		here hi how however i'd if ill interested into isnt keep kind know last least less let lets like liked likes little
		local long look looked looking looks lot lots love loved loves made make makes making many may maybe me mean might
		mine more most much must myself near nearby need needed needs never new next nice no none nor not nothing nowhere
		off often ok okay old on once one ones only onto or other others ought out over own part people perhaps place
		places please possible probably put rather same say says see seem shall she should since small somebody somehow
		someone something sometimes somewhere soon sort start started still stuff such sure take taken than thank thanks
		them themselves then thing things think though through time times today together tonight try trying two under
		until up upon use used using want wanted wanting wants wasnt way ways week weeks well went werent what when where
		whether which while who whole whose why will wish with within without wont would wouldnt yeah year years yes yet
		area session sessions group groups club service services support activity activities class classes event events
		morning afternoon evening weekday weekend monday tuesday wednesday thursday friday saturday sunday
		aye pet hinny summat owt nowt canny gan wor yer ya u ur plz pls cos coz bit`,
	realWords: `worn wore tired lovely homely lonesome likely lively lowly holy honey bonny money monkey donkey handing handling
		finding binding bonding banding sending spending ending bending hiking liking biking taking waking talking
		winning running sinking thinking linking drinking sailing failing falling feeling peeling healing dealing
		meeting seating heating beating eating cheating washing wishing watching working wording warning morning mourning
		learning leaning earning burning turning ringing bringing winding sewing rowing growing showing knowing throwing
		hearing bearing fearing wearing tearing sharing scaring staring carrying marrying worrying hurrying tired tried
		trade trained brain train rain pain plain paint point print patient patent parent present prevent percent
		depth death dead bread dread head heat hear hair heir chair choir char chore chose choose loose lose loss boss
		moss cross class glass grass gloss close clothes clock flock floor flood flower power tower shower lower slower
		cork fork pork park dark mark bark card hard yard ward word work world worth north mouth youth south month
		breath breathe bread breed bleed blood broad board bored bead beard bird build guild guilt quilt quiet quite quit
		suite suit fruit bruise cruise course cause pause because house horse nurse purse curse worse verse sense tense
		fence hence pence piece peace place palace price prize pride bride bridge ridge fridge badge budge judge
		letter better bitter butter later latter ladder matter mother brother bother other another weather whether feather
		leather father further farther rather gather dinner winner inner summer hammer number lumber member remember
		december september november october sister mister master faster foster poster plaster winter water waiter
		writer water wonder under thunder tender gender render friend fried tried cried dried trend spend
		married worried carried hurried buried varied single signal simple sample temple table cable stable able
		angle angel ankle uncle cycle circle civil evil devil level label model modern moment movement improvement
		comment common cotton button bottom broken spoken token taken given driven proven woven oven open
		scared sacred secret select elect effect affect accept except expect respect suspect inspect
		formal normal former farmer warmer corner owner runner hunger anger danger ranger stranger strange change charge
		large lodge garage village college colleague league leave sleeve believe relieve receive deceive
		vision version mission session passion fashion nation station ration relation location vacation vocation
		education dedication medication meditation mediation radiation reaction fraction friction fiction function
		section question situation generation operation separation preparation conversation conservation
		tomorrow yesterday holiday birthday evening football carpet garnish garment cardigan gardens`,
	classes: {
		person: `husband wife partner mum mam mother mom mummy ma dad da daddy father son daughter brother sister nan nana
			nanna gran granny grandma grandad granddad grandfather grandmother grandson granddaughter friend mate auntie
			aunt uncle parent hubby missus boyfriend girlfriend cousin fella bloke twin`,
		body: 'leg knee hip back foot feet ankle hand shoulder joint bone neck wrist spine elbow',
		power: 'gas electric electricity leccy energy heating fuel meter power',
		much: 'much a-lot lots anything everything anymore no-more enough'
	},
	denials: {
		wide: `don't like; dont want; do not like; do not want; don't fancy; don't enjoy; do not enjoy; don't do; don't need;
			do not need; hate; can't stand; cannot stand; can't bear; never liked; not interested in; not keen on; not into;
			not really into; not bothered about; not looking for; anything but; anything except; apart from; rather than;
			instead of; except; didn't like; not after; sick of; fed up of; no interest in; wouldn't want; not fussed about;
			can't be doing with; no thanks to; i avoid; nothing to do with; not for me is; tired of`,
		next: 'not; no; never; without; nor; not a; not the; no more; not another; not any',
		after: `is not for me; isn't for me; not my thing; isn't my thing; not for me; is not my cup of tea;
			isn't my cup of tea; not my cup of tea; doesn't interest me; bores me; does nothing for me`,
		turn: `but; although; though; just; want; i'd; i would; would like; like; love; because; so; however; i'm looking; prefer;
			instead; only; enjoy; fancy`
	},
	phrases: { ...companyAndLoss, ...moneyAndHome, ...healthAndMind, ...interests }
};
