/** Signs of danger as people text them, beside those of `en.ts`, and like those not yet reviewed by a clinician. */
export const signsEn = {
	urgent: `
		top|off|neck|unalive {myself}
		kms|unalive
		do|doing {myself} in
		best|better thing would? be? me dead
		better|best if? i? was|were|be? dead
		end|ending my|me days
		out of this life
		goodbye letter|letters|note|notes
		written|wrote the? goodbye? letters|note to|for * kids|after|boys|girls|children
		letters|notes for after
		text|texted|messaged me? saying goodbye|bye
		counted|counting out my? {pills}
		way|ways|how to die|overdose
		die|death painlessly
		googling|searching * die|suicide|overdose
		rope|noose|ligature ready|round|tied
		what i|ill|id might|will|could|would? do to {myself}
		got|have|theres|made a plan and|to i|end have|got|it
		planning to? do it tonight|tomorrow|this
		cant keep {myself} safe {soon}
		stopped eating and drinking
		stood|stand|standing on|at * edge of? * platform|roof|bridge|building|balcony
		step|stepping|walk|walking|run|running|jump|jumping in front of
		driving|drive my? car? * into a|the wall|tree|river
		crash|crashing my|the car on? purpose|deliberately
		{child} * end it all
		{child} * kill|kills|killing|hang|harm|harms|harming|cut|cuts|cutting himself|herself|themselves
		blade|blades|razor|razors under|hidden|hid * bed|room|drawer|pillow
		keep|cant stop? cutting my|me arms|legs
		{pills} * take|took|taken them all
		smashing|smashed|smashes|trashing|wrecking up the|our|my house|place|flat|home
		hiding upstairs
		smashing|trashing|wrecking the|our|my house|place|flat|home up?
		burn|torch the|our|my house|place|flat down? with|on
		throw|throws|throwing acid at|in|on
		hiding from him|her|them
		hiding|hid in the bathroom|bedroom|cupboard|toilet|wardrobe
		pins|pinned|shoves|shoved|headbutts|headbutted me
		pushed|pushes|threw|shoved me over|down|against
		raises|raised|puts|put|lays|laid his|her hand|hands|fist to|on me
		hold|grabbed|grabs of? my|me throat|neck
		forces|forced|forcing himself|herself on me
		makes|forces|forced|made me * sex
		{he} spiked|drugged|drugs me
		puts|put|putting something|stuff in my drink|food|tea
		got|been raped|drugged|spiked
		carer|carers|nurse|staff * slap|slaps|hit|hits|shout|shouts|lock|locks at? me
		ex|he|hes|shes|someone|man|bloke is|was|keeps|been? sat|sitting|stood|standing|waiting|parked|lurking|banging outside
		banging on|at my|the door|window|windows
		trying to|and break|kick|smash * in|door
		breaking in|into now|right|my|our
		man|bloke|guy|somebody|someone|lads is|are|keeps? following|follows me|us
		took|taken|keeps|holds|holding our|my passport|passports
		dad|father|mum|mam|stepdad|stepmum|uncle hit|hits|beats|belts|whips|kicks|slaps|punches|smacks us|me|him|her with|till
		touches|touching|gropes me|us|her down|there|private|inappropriately
		touches|touching|gropes my|our {child}|privates|private|bits|chest
		says|said its|it|is? our secret
		send|sent|asks|asking|asked|wants * nudes|nude
		{child} * man|bloke|guy online
		{child} has|have|is|s|gone? gone? missing
		toddler|baby|child|kid|kids|bairn|children is|are|left|been|all? on|by his|her|their|its own
		might|ill|gonna|could|going to? hurt|harm|shake|smother|throttle my|the|me baby|bairn|child|kids|babby
		shook|shaken|shaking my|the|our baby|babby|bairn
		doors|neighbours|neighbour kid|kids|child|bairn|baby|little * beaten|hit|belted|hurt
		out cold
		unresponsive
		had|having a? fit|seizure and still|wont|hasnt|is
		wont stop fitting|shaking|convulsing
		shes|hes|baby|he|she|lips gone|going|turned|turning|is? blue|floppy
		speech * slurred|jumbled
		pain|pains|aching down|in his|her|my|the left arm
		chest * crushing|elephant
		inhaler|nebuliser is|has|s? * empty|run|ran
		run|ran|running out of my? insulin|inhaler|epipen|oxygen
		insulin is|has|all|s? * gone|run|ran|finished
		rash * glass
		stiff neck * rash|light|fever
		headache * sudden|suddenly|worst|thunderclap
		suddenly|sudden confused|blind|numb|slurring
		confused * all of a sudden
		burning up and confused|drowsy|floppy|shaking
		temperature|fever * floppy|drowsy|confused|limp|unresponsive
		bleeding|blood * stopping|everywhere|pouring|gushing
		pregnant * bleeding|waters|punched|kicked|contractions
		waters have|has|just|only? broke|broken|gone
		baby hasnt|isnt|not|stopped moved|moving|kicked|kicking|breathing
		took|taken|given|gave too|double|extra|wrong|twice * {pills}|dose|warfarin
		swallowed|drunk|drank|eaten|ate|necked|downed a|the|my|some|loads|all battery|bleach|magnet|magnets|paracetamol|antifreeze|detergent|tablets
		hit|banged|cracked his|her|my head and|now * sick|vomiting|confused|drowsy|unconscious
		scalded|burnt|burned * boiling|kettle|acid|badly
		hypo * confused|passed|unconscious
		house|flat|kitchen is on fire
		smell|smells|smelling|stinks of? gas
		carbon monoxide * dizzy|sick|headache|going
		thoughts|urge|urges of|about|to kill|killing|stab|stabbing|hurt|hurting|harming someone|people|him|her|them|somebody
		want|wanna|going|gonna to? stab|kill someone|people|somebody
		voice|voices * tell|tells|telling|say|says|said|want to|me? kill|hurt|harm|jump|die|cut
		no|nothing|nowt|any food|milk|grub|scran to|for * kids|children|bairns|baby|bairn|weans|tonight|today
		nothing|nowt|owt to feed
		nothing|nowt|owt to? give|for * kids|bairns|children for? tea|dinner|tonight
		cant|cannot feed my|the|me kids|children|bairns|baby|family
		not|havent|hasnt|aint eaten|ate|et owt|anything|nothing|food|proper|all? for|in|since|day * days|day|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday
		kicked|chucked|thrown|threw|booted|turfed me|us|her|him|and? out tonight|with|on|now|today
		changed the|my? locks
		locked out with|tonight|and
		slept|sleeping|kipping|dossing|living|sleep in|on a|the|my|our? car|van|bench|doorway|station|park|street|streets|stairwell|bus
		no where|place to|for * sleep|stay|kip|live
		nowhere to|else? to? go|sleep|stay|kip tonight|now|today
		bus|train|coach station * bags|nowhere|kids
		left him|her|home|husband * nowhere|bags|no * place|go|money|sleep`,
	soft: `
		see|seeing a|any|the|no? point any|anymore|in|of
		whats|what is|s? it all for
		whats|what is|s? the? point of|in me|it|anything|living|life|carrying|going|trying
		everyone|everybody|they|family|kids|theyd|all|youd|wife|husband|people * fine|better|happier|ok|alright|easier|glad without me
		easier|better|simpler if i wasnt|werent|weren|didnt here|around|alive|exist|wake
		had enough of? all|everything|enough
		cant|cannot go|carry on much? longer|anymore|like|living
		how much longer i can|could|will cope|go|keep|do|last|take|carry
		go|going to? sleep and|for not|never|forever|ever wake|come
		tired of trying|fighting|pretending|hurting
		giving|given|gave away my|all|me things|stuff|pets|everything
		giving|given|gave my|all|me|our things|stuff|pets|clothes|belongings|everything away
		sorted|sorting|made|done my|me|the will and * home|dog|cat|goodbye|thats
		wont be here|around much|for|long|after|by
		wont be? needing|need anything|it|them|this anymore|after|soon|where
		nobody|noone even|would|will notice|miss|mourn|cry
		nothing|nowt left? to live|wake|carry for|on|up
		world isnt|is not? for me
		look|looking|stare|staring|sit at|and|with * {pills}
		dont|not feel real|alive|anything anymore?
		drink|drinking|smoke so|to * feel|numb owt|anything|nothing|it|pain
		ask|asking|get|need his? permission to|from
		not|isnt|arent|never allowed out|money|to see|have|talk
		he|she|hes|shes|husband|wife|partner|boyfriend|girlfriend checks|reads|tracks|monitors my|where * phone|messages|receipts|miles|texts|movements|location|am
		he|she|husband|wife|partner|boyfriend|girlfriend gets|goes|turns so|really? nasty|violent|jealous
		son|daughter|grandson|nephew * takes|took|steals my money|pension|bank
		its my fault he|she|really
		never|not actually|really|once? hit|touched|hurt|laid me but
		throws|threw|chucks|lobs things|stuff|plates|cups at me
		turns|shows|pops up everywhere|wherever
		everywhere i go * there|him
		wears? long sleeves * arms|summer|see
		dont|cant|not|never love|bond|bonded|bonding with? my|the baby|bairn|newborn
		nothing for my|the baby
		better off with another|different|someone
		with another|better|different mum|mam|mother
		snap|explode|flip|losing|lose at|with|it|temper|rag * kids|child|children|baby|bairns
		skip|skipping|missing|miss meals|tea|dinner so
		go|going|goes without so|for the|that? kids|bairns|children
		hot meal|food in|for|since days|weeks|week|ages
		sofa|couch|floor and|at|but * out|leave|move
		wants|want|told me|us out|gone by|tonight|tomorrow|soon|this
		bailiff|bailiffs are|is|coming * disappear|scared|hide|hiding
		no|broken|without heating|heat|boiler|electric|electricity|power|gas * baby|newborn|babby|oxygen
		electric|electricity|power|heating|gas|boiler * gone|out|off|run|ran|cut|broken * baby|oxygen|newborn
		no|nobody|noone one? would|will believe me
		brother|sister|son|daughter|kid|kids|child|boy|girl|lad flinches|flinch|hides|hide|cowers when|from|if
		bad|horrible|scary|awful thoughts
		in a really|very|dead? bad|dark place
		mum|dad|mam|nan|husband|wife|son|daughter|mate|friend|hes|shes been|keeps|is? saying|said her|his|their|my? goodbyes|goodbye
		burden|nuisance|drain on|to|for now? everyone|family|kids|everybody|them|people
		waste of space`
} as const;
