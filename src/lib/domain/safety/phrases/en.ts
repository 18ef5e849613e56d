import type { DangerPhrases } from '../danger-phrases.ts';
import { situationsEn } from '../situations/en.ts';
import { calmEn, pastEn } from './en-look-alikes.ts';
import { signsEn } from './en-signs.ts';

/**
 * British English. Not yet reviewed by a clinician or by people with experience of crisis: see the hazard log.
 */
export const dangerPhrasesEn: DangerPhrases = {
	language: 'en',
	classes: {
		myself: 'myself meself mysel mesel myslef miself',
		suicide: 'suicide suicidal sucidal suicdal suicidle suisidal suiside sucide suicde',
		person: `husband wife partner boyfriend girlfriend ex dad father mum mam mother son daughter brother sister uncle aunt
			auntie grandad grandma nan nana gran friend mate cousin nephew niece hubby stepdad stepfather boss neighbour lad`,
		he: `he she they hes shes husband wife partner boyfriend girlfriend ex dad father mum mam mother son brother hubby stepdad
			stepfather uncle someone somebody man carer`,
		child:
			'child children kid kids baby son daughter bairn bairns toddler boy girl grandson granddaughter grandchild stepson stepdaughter',
		pills: 'tablets pills meds medication medicine paracetamol painkillers antidepressants insulin',
		soon: 'tonight today now tomorrow',
		want: 'want wanna wants wanted going gonna plan planning ready need like wish trying',
		hits: 'hits hit hitting beats beat beating punches punched punching kicks kicked slaps slapped strangles strangled choked chokes raped rapes',
		dont: 'dont not cant cannot wont never didnt doesnt'
	},
	urgent: `${signsEn.urgent}
		thinking of|about dying|death|killing
		think of|about dying|death
		feel|feels like ending things|it
		feel|feels like dying
		had enough of life|living
		life isnt|not worth
		life is not worth
		point in|of life
		{want} to? jump off|in|from|under|tonight|now
		going|gonna to jump
		took|taken all my|me|the|his|her {pills}
		{person} touches me
		touches me * shouldnt|private|night
		{child} is|are not|isnt|arent safe
		{child} isnt|arent safe
		bleeding a lot
		chest is? tight and|arm|pain
		tight chest and|pain|arm
		i feel unsafe
		feel unsafe at|in|with
		forced to marry
		forced marriage
		telling|told|tell me to hurt|kill|harm
		kill|killing|kil {myself}
		kill|killing my self
		kills|kill himself|herself|themselves
		end|ending|finish my|me life
		end|ending it all
		end|ending it tonight|today|now
		take|taking my own? life
		take|taking his|her|their own life
		commit|commiting|committing|comit {suicide}
		thinking|thoughts|thought|think of|about {suicide}
		suicidal|sucidal|suicdal|suicidle|suisidal
		suicide note
		{want} to? die
		want|wants|wanna|wish to? be dead
		wish i was|were dead
		wish i wasnt|werent here|alive
		wish i could|would die
		wish i had|d? died
		wish i was never born
		id|i would? rather be dead
		id|i would rather die
		better off dead
		better off without me
		better off if i
		easier if i was|were dead|gone
		{dont} want to? live
		{dont} wanna live
		{dont} want to? be here anymore|any
		{dont} wanna be here anymore
		{dont} want to? be alive
		{dont} want to? exist
		{dont} want to? wake up
		{dont} want to? go on living
		{dont} see the? point in|of living
		point in|of living
		no? point being alive
		no reason to? live
		nothing to live for
		nowt to live for
		no will to live
		lost the will to live
		not worth living
		tired of living|life
		sick of living
		done with life
		cant live like this anymore
		cant live anymore
		want my life to end
		hope i dont? never? wake up
		not wake up again
		never wake up
		sleep and not wake
		sleep for ever|forever
		took|taken|taking|swallowed * overdose
		overdosed|overdosing
		an overdose
		take|taking all|loads|lots * {pills}
		took|taken|swallowed too many|all|loads|lots * {pills}
		taken|took a load|lot of {pills}
		taken|took a? box of {pills}
		saving|saved|stockpiling|hoarding * {pills}
		hang|hanging {myself}
		jump|jumping|throw|throwing {myself} off|in|under|from
		jump|jumping off * bridge|roof|building
		jump|jumping in front of
		walk|walking in front of * train|bus|car|lorry
		drown|drowning {myself}
		slit|slitting my? wrists
		slash|cut|cutting my|me wrists
		cut|cutting {myself}
		cut|cutting my|me arms|arm|legs
		harm|harming|harmed {myself}
		hurt|hurting {myself}
		burn|burning {myself} on purpose
		self harm|harming|harmed|injury
		selfharm|selfharming
		{he} {hits} me
		{person} {hits} me
		{he} is|was|has|keeps {hits} me
		{he} * {hits} me
		being|getting beaten|hit|battered|strangled by
		strangled|strangling me
		put his|her hands round my throat
		hands around|round my neck|throat
		got|had|has|grabs|holds|takes me by the throat
		threatened|threatening|threatens to kill
		threatened me with
		going|gonna to? kill me
		says|said * kill me
		hell|shell kill me
		{he} will|might|would|could kill me
		has|got a knife
		rape|raped|raping me
		sexually assaulted
		locked|locks|locking me in
		wont|doesnt let me leave|out
		kept prisoner
		scared|afraid|frightened|terrified of my {person}
		scared|afraid|frightened|terrified of him
		scared|afraid|frightened|terrified to? go home
		scared|afraid|frightened|terrified for my life
		scared|afraid|frightened|terrified he|she will|might
		scared|afraid|frightened|terrified hell|shell
		not safe at home|here|tonight
		unsafe at home
		{dont} feel safe
		{dont} safe at home
		i am in danger
		im in danger
		in danger {soon}
		my life is in danger
		{child} * being hurt|abused|beaten|hit|touched|molested|starved
		hurting|abusing|touching|molesting|hitting|beating|hits|beats * {child}
		hurt|abused|touched|molested|shook|shaken|shake|smack|beat my|the|a|her|his {child}
		{child} is|are in danger
		{child} is|are|not safe
		hurt|harm|shake|smother my|the baby
		sexual|sexually * {child}
		chest pain|pains
		pain|pains|crushing|tight in|across? my chest
		pain down my left arm
		{dont} breathe
		struggling|fighting to? breathe|breath
		gasping for breath
		{dont} get * breath
		not breathing
		stopped breathing
		having a? heart attack
		having a? stroke
		think im having
		face has? dropped|drooped|droopy|drooping
		face is drooping|dropping
		slurred|slurring speech
		slurring his|her|my words|speech
		{dont} feel|move one? side|arm
		unconscious
		passed out and
		wont|cant wake up
		wont wake
		cant wake him|her|them
		bleeding heavily|badly|lots|loads
		bleeding * wont|not? stop
		wont stop bleeding
		coughing|vomiting|throwing|being up? * blood
		sick blood
		drank|drunk|swallowed bleach|poison
		choking
		having a? fit|seizure
		has|have|just collapsed
		fallen|fell * {dont} get up
		on the floor and? * cant get up
		nothing to eat tonight|today|all|for|since
		{dont} * eaten for|in * days
		havent|hasnt|not|aint eaten since|today|for|in
		no food for|tonight|today
		no food * {child}
		{child} * nothing to eat
		starving * days
		nowhere to? sleep|stay|go {soon}
		nowhere safe
		nowhere to? sleep|stay
		no where to? sleep|stay
		nowhere for * to? sleep|stay
		sleeping|sleep rough|outside
		sleeping|sleep on the? street|streets
		sleeping|sleep in my? car|doorway|tent|bus {soon}?
		on the street|streets {soon}
		kicked|chucked|thrown|threw|kicking me? out * {soon}
		homeless {soon}
		homeless as of
		out on the street
		no heating|gas|electric * baby|newborn
		plan|planned|planning to end|finish it|things|everything|this|myself
		hope|hoping|pray|praying i die|get hit|dont wake
		{dont} care if|whether i live|die|wake
		rather not be here|alive
		rather not wake
		wont be here|alive tomorrow
		wish * god|lord took|takes|take|would take me
		nearly|almost jumped|did it {soon}|last|off|from
		{pills} * take them all
		would|id take them all
		stepdad|stepfather|stepbrother|stepson|uncle|dad|father|grandad|brother|cousin|lodger comes|came|coming|gets|got in|into my room|bed|bedroom
		{child} * bruises * did|done
		{child} is|has|gone|looks|all|very|went floppy|limp|blue|lifeless
		{child} * swallowed|eaten|ate|drank|drunk {pills}|battery|batteries|magnets|weedkiller
		worst headache of my|his|her life
		thunderclap headache
		lips|tongue|throat|face is|are|has? swelling|swollen|closing|swelled
		bleeding * pregnant
		pregnant * bleeding
		following me home|now|down
		has|got|pulled a gun|machete|axe
		knife to|at|against my|me|her|his|the throat|neck
		making|make|made|makes|forcing me marry
		marrying me off
		take|taking|send|sending me abroad|back to get? marry|married
		cut|circumcise my|our|her daughter|girls
		voices * telling|tell|saying * kill|hurt|die|jump|cut|harm
		smashing|smashed * going|gonna to? kill`,
	soft: `${signsEn.soft}
		cant|cannot do this any|anymore
		had enough of everything|it
		do|doing something silly|stupid|daft
		someone|somebody is? following me
		being followed
		i left because he|she {hits} me
		feel unsafe
		want to? be gone
		wish i could disappear|vanish|stop
		{suicide}
		cant|cannot go on
		cant|cannot carry on
		cant|cannot take|do it|this|any|much anymore|more|longer
		cant take it|any|much
		cant see a? way out
		cant see any way out
		no way out
		cant see a? future
		no future
		no hope
		lost all? hope
		hopeless
		given up
		giving up on life|everything
		want to? give up
		want it all? to stop|end
		make it|this|everything stop
		want to? disappear
		want to? vanish
		run away from everything
		nobody|noone|no one? would|will even? notice|miss|care
		no one would even? notice|miss|care
		nobody|noone cares if
		would anyone notice|miss|care
		would anybody notice|miss|care
		im|i a burden
		being|am|just a burden
		burden to|on everyone|family|them
		what is|s? the point anymore|of
		whats the point
		no point anymore|any|in|to
		dont|not want to? be here
		want to? be with him|her|them again
		want to join him|her|them
		want to go to sleep
		not here much longer
		wont be here much|next|long
		wont be around much|long
		said|saying|say my? goodbyes
		saying goodbye
		put|putting my affairs in order
		giving * away my things|stuff
		hate being alive
		hate my life
		hate {myself}
		life is not|isnt|too * worth|living|hard
		dark|darkest thoughts|place
		bad thoughts
		scared|afraid of what i might do
		scared|afraid i might|will do
		do something stupid|silly|daft
		lose|losing my mind
		voices * tell|telling|told
		at breaking point
		cant keep going
		cant keep {myself} safe
		walk|walking|live|living on eggshells
		he|she|husband|wife|partner|boyfriend|girlfriend|ex controls|controlling
		controls|controlling|takes all? my|me money|phone
		checks my phone
		domestic abuse|violence
		abusive
		abused|abuses|abusing me
		being abused|stalked|threatened|blackmailed
		is stalking|following me
		wont leave me alone
		scared|afraid|frightened of {person}
		scared|afraid|frightened|terrified in my|our own home|house|bed
		hurts me
		he|she|they hurt me
		forced|forcing me to
		worried|concerned|scared|frightened * {child} safe|safety
		bruises
		{child} * neglected|neglect
		worried about a? child|baby|kid|bairn next
		lost it with the? {child}
		no food
		nothing in the? cupboards|cupboard|fridge
		cupboards|cupboard|fridge is|are bare|empty
		going|been|gone hungry
		cant feed
		kids|children are hungry
		being|getting|been|be evicted
		sofa surfing
		on my|a|me mates|mate|friends|friend|pals|pal|cousins|brothers|sisters floor|sofa|couch|settee
		living|sleeping in my car
		homeless
		short of breath suddenly
		taken too much
		numb|tingling down
		feel faint
		pass|passing out
		relapsed
		cant|cannot cope
		end of it
		wish * never been born
		tired|sick|weary of being here|alive
		tired of everything|fighting|existing|hurting
		better|happier|easier|fine without me
		do|face|manage|survive another day|night
		get|make it? through the|another|this night|day|tonight
		make it to tomorrow
		hear|hearing voices
		hear|hearing|see|seeing|saw things that arent|isnt|nobody|noone
		drink|drank|drinking * black|blacked|blacking|pass|passed out
		chest feels|gets|goes|feeling|is tight|heavy
		tightness in|across my chest
		chest tightness
		goodbye everyone|everybody|all|world|forever
		{dont} afford * insulin|inhaler|inhalers|formula
		shake|shook|shaking the cot|crib|pram
		flinch|flinching|flinches when|if
		comes|came|come|coming home|back * marks|bruises|burns
		marks on his|her|their arms|legs|back|body|neck
		he|she|husband|wife|partner|boyfriend|girlfriend|hubby wont|doesnt|dont|never|not|didnt let|lets|letting|allow|allows me see|go|have|work|talk|speak|out|leave|use|phone|ring|call|wear|to
		feel|feels|feeling like im? drowning
		god|lord take|takes me
		written|wrote|writing the|my|a goodbye|note|notes|suicide
		stood|standing|stand on|at the bridge|ledge|cliff|railings
		skipping|skipped|missing|going without meals|food|tea|dinner * kids|children|bairns|eat
		nowhere|no place to? go
		keeps|took|taken|holding my passport
		blackmailing
		cant stop crying and
		hurts himself|herself|themselves`,
	past: pastEn,
	calm: calmEn,
	situations: situationsEn
};
