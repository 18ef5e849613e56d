/** What is over or denied, in English: see `DangerPhrases.past`. */
export const pastEn = `
	used to * self harm|harm|hurt|cut {myself}?
	used to want|wanted to? die|kill {myself}?
	used to be|feel {suicide}
	tried to kill|end {myself}|it|my * years|year|ago|in|when|once
	tried to kill|hang {myself} years|when|once|in|last|at|a
	took an overdose * years|ago|when|last
	overdose * years ago
	was|felt|been {suicide} * ago|last|years|when|once|back|but
	not {suicide}
	never {suicide}
	{dont} feel|am {suicide}
	{dont} want to? kill|hurt|harm {myself}
	not going|gonna to? kill|hurt|harm {myself}
	would|id never kill|hurt|harm {myself}
	not thinking about|of {suicide}
	{he} used to? {hits} me
	ex used to? {hits} me
	i left him|her|because|after * {hits} me
	left * {he} who? {hits} me
	was raped * ago|years|when|in|as
	used to be|feel scared|afraid|frightened|terrified of him|her|them|my?
	no wish to? die
	no wish to? be dead
	no thoughts of? * {myself}
	no thoughts of? {suicide}
	not feeling|felt {suicide}
	escaped|left|fled a|an|my forced|abusive marriage|relationship|husband|partner|ex`;

/** Idiom, grief and news of others, in English: see `DangerPhrases.calm`. */
export const calmEn = `
	take|taking my own? life seriously|back|in|forward
	never wake up early|on|in|before
	{dont} breathe in|well|easy|properly|deeply
	{dont} breathe * copd|asthma
	hopeless romantic
	controls the remote|heating|telly
	think|thinking of|about death cafe
	going|gonna to jump at|on|into|back
	do something silly for|at|like|with
	enough of it all? here
	is|are|s|be|been|was|were|really|absolutely|still killing|murdering me
	killing me|my|us
	dying for|to a|an|some|the|know|see|meet|get|try|go|tell|hear|have|start|join|do
	dying of boredom|heat|laughter|embarrassment
	dying art
	died|die of? laughing|laughter|boredom|embarrassment|shame
	to die for
	die hard
	{want}? to? die my hair
	dead good|nice|easy|boring|bored|keen|tired|chuffed|lucky|slow|quiet|canny|funny|happy|lovely|posh|cheap|friendly|helpful|simple|clever|early
	dead end|line|lift|leg|heat|beat|slow
	dead on my|me feet
	phone|battery|car|plant|plants|laptop|boiler|telly|tv|flowers|garden|grass|roses is|has|are? dead|died|dying
	kill time|an|the|weeds|slugs|two|some|off|a
	kill for a|some
	could|would|ill|id|gonna|going to? kill|murder for|a|him|her|them|you|that
	gonna|going to kill me if|when|for
	mum|mam|mother|wife|husband|missus will|hell|shell kill me if|when|for
	itll kill me
	suicide squad|prevention|awareness|bereavement|training
	bereaved by|through {suicide}
	bereaved by|after a {suicide}
	lost * {person} * to|through|by {suicide}
	lost * to {suicide}
	after * {suicide}
	{person} died|die|dead by|of|from|through {suicide}
	{person} * committed {suicide}
	{person} {suicide}
	{person} killed|kill|hung|hanged himself|herself
	{person} s? {suicide}
	he|she killed|hung|hanged himself|herself
	took|taken|ended his|her|their own? life
	someone|people|men bereaved by
	hurt {myself} at|playing|lifting|falling|gardening|in|on|doing|running|last|when|badly?
	hurt {myself} a? bit|while|football
	cut {myself} some|a|shaving|off|on|slack|while|cooking
	cutting out|down|back
	hang out|on|around|with|about
	hit me for six|that|hard|when|how
	it|that|really hit|hits me
	beat|beats me at|every|to|why|how|hands
	{he} beats|beat me at|to|every
	beat|beats the blues
	hit the gym|town|shops
	jump off the sofa|settee
	chest pain clinic|group
	chest pains? * ago|years|last|cleared|checked
	overdose on|of chocolate|telly|cake|sugar|tea|biscuits
	overdosed|overdosing on chocolate|telly|cake|sugar|tea|biscuits
	cant breathe through my nose
	{dont} breathe easy|properly with|because|from|walking
	copd * cant breathe
	had|have * stroke|attack * ago|years|last|in
	recovering|recovery|recover from a|my stroke|heart|overdose
	after|since * stroke|attack|overdose
	stroke the|a|my|some dog|dogs|cat|cats|animals|horse|rabbit
	no food allergy|allergies|waste|intolerances|restrictions
	{dont} want to be here in|for|when|all|on|at
	whats the point of the|this|your|that|joining|going
	choking hazard
	learn * save|choking|first
	first aid * choking
	choking on|first|course
	hopeless at|with|cook|cooking|gardener|singer|dancer|computers
	given up smoking|drinking|work|the|my|driving|sugar|dancing|football|on|golf
	given up a
	want to give up smoking|drinking|work|the|fags|vaping|sugar|my
	no hope of|that|in
	no way out of
	sleep outside|rough for|charity
	sleep out for|charity
	volunteer * homeless
	help|helping|feed|feeding|support|supporting|with|for the|people|other homeless
	homeless charity|shelter|project|people|dogs|cats
	lost the will to live in|at|on|waiting
	bored|tired of living in|on|at|with|by|alone|here
	tired of life? living|being alone
	sick of living in|on|at|with|alone|here
	baby|cat|dog|kids|son|teenager wont wake up|wake for|early
	saying goodbye to|party
	safe place|space
	shot {myself} in the foot
	{dont} go on the|a|an|my|holiday|holidays|trips|trip|walks|coach|coaches|buses|bus|planes|long|public|trains|train|dates|strike
	bleeding heck|hell|obvious|cold|useless|typical|love|marvellous|gums|nose|noses|radiators
	drowning in debt|debts|bills|paperwork|letters|forms|work|emails|washing
	have a? bath|shower|radiators bleeding
	makes|make|made my face|skin|hands swell|swollen
	nowhere|no place to? go for|on|out|with|in|at
	nowhere to? go for|to|on|dancing|sunday|sundays
	hear|hearing voices of|in|on the|choir|harmony
	writing|wrote|written a|the|my note|notes to|for|about|the
	stood|standing on|at the bridge watching|fishing|with|feeding|looking
	{suicide} loss|grief|bereavement|postvention|survivors|statistics|support|helpline
	survivors|survivor|survivors of * {suicide}
	{suicide} in our|the|my|his|her family
	by|made|make|his|her|their|parents|friends|someones|farmers|students {suicide}
	died|die|dead of|from an? overdose
	overdose and died
	died after an overdose
	play|essay|dissertation|book|film|talk|course|training|study|writing * {suicide}
	essay|dissertation|training|course|people to spot|on|about self harm
	to? spot self harm
	{dont} want to die wondering
	no chest pain|pains
	finish|finishing|end|ending my life story
	choking fumes|smoke|weeds
	choking and cpr|first
	having a fit about|over|because|at
	{dont} cope with the|all|my|these|admin garden|forms|form|paperwork|stairs|letters|phone|computer|housework|shopping|ironing
	{dont} cope with all? the|my|these|this garden|forms|form|paperwork|stairs|letters|phone|computer|housework
	{dont} go|carry on working|eating|driving|paying|renting
	{dont} go|carry on with this|my phone|job|course|car
	not homeless
	not being followed
	not hearing voices
	overdosed|overdosing on soaps|biscuits|telly|christmas|coffee
	what to do if|when * choking|collapses|collapsed|unconscious
	my|me knees|hip|hips|back|legs|eyes|ears has|have? given|giving up
	no food like|as|better
	husband|wife|he|she|cat|dog|neighbour * could|id throttle|strangle * him|her|it|them`;
