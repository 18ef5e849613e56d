/** What people say and what listings say: company, bereavement, caring, and groups for some of us. */
export const companyAndLoss = {
	company: {
		say: `lonely; loneliness; lonesome; lonelier; alone; on my own~; all on my own; by myself; isolated; isolation; no friends;
			havent any friends; make friends; make some friends; making friends; new friends; meet people; meeting people;
			meet new people; get out of the house; get out more; company; bit of company; some company; someone to talk to;
			somebody to talk to; people to talk to; no one to talk to; nobody to talk to; noone to talk to; dont see anyone;
			dont see anybody; not seen anyone; not seen a soul; dont see a soul; never see anyone; nobody visits;
			no one visits; nobody comes; nobody calls; nobody rings; no one rings; phone never rings; house is quiet;
			house is so quiet; house is empty; flat is quiet; too quiet; quiet without; silence; the silence;
			talk to the telly; talking to the telly; talk to the tv; only voice; stuck in the house; stuck at home;
			stuck indoors; stuck in; stuck in the flat; not been out; not been out since; not left the house;
			havent left the house; never go out; dont go out; dont get out; hardly go out; hardly get out;
			nowt to do; nothing to do; something to do; summat to do; bored; bored stiff; boredom; days are long;
			long days; fill my days; fill the day; fill my time; get me out; get us out; friends have gone;
			friends all moved; friends moved away; lost touch; nobody to; see other people; be around people; around people;
			mix with people; socialise; social life; social; sociable; chat; natter; chinwag; have a laugh; good crack; the craic;
			crack on; cuppa; cup of tea; cup of tea and a chat; live alone; living alone; live on my own; living on my own;
			four walls; forgotten; left out; cut off; feel invisible; invisible; alone at christmas; no family near;
			family far away; family live away; kids have left; children have left home; empty nest; nobody knows me;
			dont know anyone; know no one; dont know anybody; have nobody; got nobody; ive no one; no body to talk;
			want friends; need friends; find friends; i have not friends; alone in house; belong; belonging; somewhere to go;
			place to go; reason to get up; fed up of being in; miss talking; miss the company; since i retired; retired`,
		listing: `coffee morning; coffee and chat; tea and chat; tea and company; social group; social club; social afternoon;
			social morning; friendship; friendship group; make friends; making friends; new friends; meet people; meet new people;
			meet others; companionship; loneliness; lonely; isolated; isolation; social isolation; drop in for a chat; natter;
			chatty; chat; conversation; get together; good company; community cafe; afternoon tea; cuppa; talking table`
	},
	befriending: {
		say: `befriending; befriender; befriend; someone to visit; someone to visit me; visitor; home visitor; somebody to visit;
			someone to call; someone to ring me; phone call; phone calls; weekly call; a call now and then; someone to phone;
			housebound; house bound; cant leave the house; cant get out; cannot leave house; cant go out; pop in; pops in;
			someone to come round; someone come to the house; chat on the phone; talk on the phone; telephone friend; pen pal;
			cant get to groups; bedbound; too frail to go out; a friendly voice; friendly voice; voice on the phone; check on me;
			checks on me; someone to sit with; someone to walk with; someone to go with; buddy; scared to go on my own`,
		listing: `befriending; befriender; befrienders; befriend; telephone friend; friendly call; phone call; weekly call; weekly phone call;
			volunteer visitor; home visits; visiting service; someone to visit; pen pal; penpal; buddy; friendship line; ring round`
	},
	communityMeal: {
		say: `lunch club; luncheon club; dinner club; eat with people; eat with others; eating alone; eat alone; eat on my own;
			eating on my own; cook for one; cooking for one; meal with other people; sit down meal; hot dinner; hot meal;
			company at meals; company while i eat; sunday lunch; shared meal; community meal; community lunch; communal meal;
			dinner for one; ready meals; meals on wheels; bowl of soup; no point cooking; dont cook for myself`,
		listing: `lunch club; luncheon club; community meal; community lunch; shared meal; hot meal; hot lunch; two course lunch;
			three course; soup lunch; supper club; community supper; breakfast club; meals on wheels; eat together; sunday lunch;
			community kitchen; pay what you can cafe; soup kitchen`
	},
	games: {
		say: `bingo; cards; card games; whist; bridge club; dominoes; doms; chess; scrabble; board games; boardgames; quiz; quizzes;
			pub quiz; games; play games; gaming; jigsaws; jigsaw; jigsaw puzzles; puzzles; snooker; pool table; darts; table tennis;
			crib; cribbage; draughts; mahjong; video games; dungeons and dragons`,
		listing: `bingo; card games; whist; dominoes; chess; scrabble; board games; quiz; games afternoon; games night; jigsaw;
			jigsaws; snooker; darts; cribbage; draughts; mahjong; table tennis; games club; tabletop games`
	},
	lgbt: {
		say: `lgbt; lgbtq; lgbtqia; lgbt+; gay; lesbian; bisexual; bi~; trans; transgender; nonbinary; non binary; queer; coming out;
			came out; come out to my family; gender identity; same sex; gay men; other gay people; pride; rainbow~; my sexuality;
			transitioning; asexual; questioning my gender; family dont accept me`,
		listing: `lgbt; lgbtq; lgbtqia; lgbt+; gay; lesbian; bisexual; trans; transgender; non binary; queer; gender identity;
			pride group`
	},
	menGroups: {
		say: `mens group; men's group; mens shed; men in sheds; group for men; blokes; other blokes; other men; other lads; lads;
			somewhere for men; men to talk to; men dont talk; talk to other men; man to man; just blokes; for fellas; fellas;
			mens breakfast; mens club; mens talk; dads group; male company; as a man; stuff for men; things for men;
			something for men; something for lads; a place for men`,
		listing: `mens group; men's group; mens shed; men's shed; men in sheds; for men; men only; blokes; lads; mens talk;
			mens breakfast; mens club; dads group; men aged; mens walking; group of men`
	},
	newParents: {
		say: `new mum; new mam; new dad; new mother; new parent; first baby; just had a baby; having a baby; had a baby; newborn;
			new born; baby wont sleep; baby wont stop crying; breastfeeding; breast feeding; bottle feeding; pregnant; pregnancy;
			expecting; postnatal; post natal; postnatal depression; antenatal; baby group; baby groups; mum and baby;
			mam and baby; stay and play; toddler; toddlers; toddler group; mums group; meet other mums; other mums; other mams;
			other parents; on maternity; maternity leave; little one; little ones; bairn; bairns; babby; baby; my baby; playgroup;
			mother and baby; baby blues; breast feed`,
		listing: `new mums; new parents; new mothers; new dads; baby group; baby and toddler; parent and toddler; parent and baby;
			mum and baby; stay and play; toddler; toddlers; toddler group; playgroup; breastfeeding; postnatal; antenatal;
			pregnancy; baby massage; baby cafe; babies; perinatal; under fives; messy play; dads and babies`
	},
	newToArea: {
		say: `new to the area; new in town; new here; new to newcastle; just moved; just moved here; moved here; recently moved;
			moved to the area; dont know the area; new to the city; new in this country; new to this country; new in uk;
			arrived in england; came to this country; just arrived; im new; dont know anyone here; no friends here;
			people from my country; people who speak my language; my community; far from home; miss my country; homesick;
			foreigner; settle in; settling in; people like me`,
		listing: `new to the area; new to the city; newcomers; new arrivals; welcome group; welcome cafe; settle in; international women;
			international cafe; conversation club; recently arrived; new communities; multicultural; new neighbours`
	},
	olderPeople: {
		say: `older people; over 50; over 50s; over 60; over 60s; over 65; over 70; over 70s; pensioner; pensioners; elderly; old folk;
			old person; senior; seniors; people my age; at my age; my age; im 70; im 75; im 80; im 85; in my 70s; in my 80s;
			retirement; since i stopped work; for older; elderly mother; elderly father; getting on a bit; getting older`,
		listing: `older people; over 50s; over 55s; over 60s; over 65s; over 70s; pensioners; older adults; older residents;
			later life; retirement; retired people; seniors; the elderly`
	},
	veterans: {
		say: `veteran; veterans; ex army; ex forces; ex military; ex service; ex navy; ex raf; ex serviceman; served in the army;
			was in the army; was in the forces; left the army; left the forces; came out of the army; came out the army;
			armed forces; military; served in iraq; served in afghanistan; falklands; civvy street; soldier; regiment;
			forces family; service family; squaddie; royal navy; my time in the army; ex soldier; raf`,
		listing: `veteran; veterans; ex forces; ex service; armed forces; armed forces community; military families; ex military;
			service personnel; veterans breakfast; reservists`
	},
	warmSpace: {
		say: `warm space; warm spaces; warm room; warm hub; warm welcome; keep warm; keeping warm; get warm; somewhere warm; place to be warm;
			house is cold; house is freezing; flat is cold; flat is freezing; freezing at home; cold at home; cold house;
			sit in the cold; sitting in the cold; cant put the heating on; scared to put the heating on; not putting the heating on;
			heating off; no heating; always cold; too cold at home; warm bank; my house is cold`,
		listing: `warm space; warm spaces; warm welcome space; warm welcome; warm hub; warm room; warm bank; keep warm; warm place;
			cosy space; warm and welcoming space; winter warmer`
	},
	womenGroups: {
		say: `womens group; women's group; ladies group; women only; ladies only; just women; only women; other women; other ladies;
			group for women; group for ladies; girls night; no men; without men; female only; somewhere for women; sisters group;
			womens centre; women's centre; things for women; ladies; for ladies; with women; muslim women; asian women`,
		listing: `womens group; women's group; ladies group; women only; ladies only; womens centre; women's centre; for women;
			female only; sisters; ladies night; asian women; muslim women; girls and women; women's institute`
	},
	youngAdults: {
		say: `young people; young adults; im 18; im 19; im 20; im 21; im 22; im 23; im 24; im 16; im 17; youth; youth club; youth group;
			teenager; teenagers; teens; my teenager; students; student; left school; left care; care leaver; people in their 20s;
			in my twenties; kids my age; under 25; my own age`,
		listing: `young people; young adults; youth club; youth group; aged 16; 16 to 25; 18 to 25; 11 to 18; 13 to 19; teenagers;
			care leavers; students; youth work; under 25s; young person`
	},
	bereavement: {
		say: `bereavement; bereaved; grief; grieving; grieve; mourning; mourn; {person} died; {person} has died; {person} passed;
			{person} passed away; {person} has passed on; {person} dead; {person} is dead; {person} death; {person} not here anymore;
			{person} is gone; {person} funeral; lost my {person}; lost {person}; losing my {person}; loss of my {person}; miss my {person};
			missing my {person}; death of my {person}; without my {person}; since {person} went; someone died; somebody died;
			someone close died; someone i love died; he died; she died; they died; passed away; lost someone; lost somebody; losing someone;
			loss of a loved one; lost a loved one; loved one; widow; widowed; widower; funeral; the funeral; buried my {person};
			buried her; buried him; anniversary of his death; since he went; since she went; since he passed; since she passed;
			since he died; since she died; first christmas without; without him; without her; cant get over losing; empty chair;
			his side of the bed; her side of the bed; his clothes; her clothes; miss him~; miss her~; miss him every day; death; died;
			bury; {person} is died; my {person} die; wife die; husband die; buried; {person} no more; heartbroken; 50 years married;
			married 50 years; together 40 years; lost my dog; lost my cat; dog died; cat died; put the dog down; lost my {person} to cancer;
			lost my {person} to covid; on my own since {person}`,
		listing: `bereavement; bereaved; grief; grieving; grieve; loss of a loved one; lost a loved one; death of; widow; widows; widowed;
			widowers; after a death; after someone dies; loss and grief; lost someone; bereavement cafe; grief cafe; funeral; losing someone;
			someone close has died; good grief; living with loss`
	},
	babyLoss: {
		say: `miscarriage; miscarried; stillbirth; stillborn; still birth; lost the baby; lost our baby; lost my baby; lost a baby;
			baby died; our baby died; my child died; lost my child; lost a child; lost our child; cot death; neonatal death;
			ectopic; our little boy died; our little girl died; baby loss; termination for medical reasons; lost the bairn;
			death of my child; baby born sleeping; my baby die; loss of a child`,
		listing: `baby loss; miscarriage; stillbirth; stillborn; neonatal death; loss of a child; death of a child; bereaved parents;
			loss of a baby; death of a baby; pregnancy loss; infant loss; child bereavement`
	},
	suicideLoss: {
		say: `bereaved by suicide; {person} suicide; {person} killed himself; {person} killed herself; {person} took his own life;
			{person} took her own life; lost my {person} to suicide; lost {person} to suicide; lost someone to suicide; suicide bereavement;
			{person} hung himself; {person} hanged himself; {person} ended his life; {person} ended her life; after a suicide;
			{person} committed suicide; friend took his life; {person} died by suicide; suicide in the family`,
		listing: `bereaved by suicide; suicide bereavement; suicide loss; lost to suicide; after a suicide; survivors of bereavement by suicide`
	},
	caring: {
		say: `carer; carers; caring for; care for; look after; looking after; look after my {person}; looking after my {person}; care for my {person};
			caring for my {person}; im my {person} carer; {person} carer; unpaid carer; family carer; full time carer; carers break; respite;
			a break from caring; time off from caring; someone to sit with my {person}; never get a break; never a minute to myself;
			no time for myself; time to myself; depends on me; relies on me; needs me all the time; cant leave him; cant leave her;
			cant leave him on his own; cant leave her on her own; cant leave him alone; cant leave her alone; cannot leave my {person};
			do everything for him; do everything for her; do everything for my {person}; wash and dress; up all night with;
			carers allowance; carers assessment; who looks after me; {person} needs looking after; mind my {person}; seeing to my {person};
			see to my {person}; wait on him; his tablets; her tablets; i take care of; take care of my {person}; taking care of; i do caring;
			{person} cant manage; {person} is poorly; {person} is ill; {person} is sick; {person} disabled; {person} has a disability; care home for`,
		listing: `carer; carers; unpaid carers; family carers; caring for; look after someone; looks after someone; looking after someone;
			carers group; carers break; respite; sitting service; carers centre; cared for; caring role; carer support; carers cafe`
	},
	additionalNeeds: {
		say: `special needs; additional needs; send; sen; my child is autistic; my son is autistic; my daughter is autistic; autistic son;
			autistic daughter; autistic child; my son has adhd; child with adhd; my child has adhd; disabled child; disabled son; disabled daughter;
			child with a disability; ehcp; learning difficulties; learning disability; learning disabled; downs syndrome; down syndrome;
			my child wont go to school; sensory; nonverbal; special school; meltdowns; child has needs`,
		listing: `additional needs; special needs; send; sendiass; disabled children; children with disabilities; autistic children; learning disability;
			learning disabilities; learning difficulties; downs syndrome; ehcp; parent carers; short breaks; sensory room`
	},
	parenting: {
		say: `parenting; my kids; my children; my kid; kids behaviour; child behaviour; my son wont listen; kids driving me; single mum; single mam;
			single parent; single dad; lone parent; bring up kids; raising kids; raising my grandchildren; grandkids living with me; kinship;
			things to do with the kids; something for the kids; activities for kids; family activities; kids in the holidays; school holidays;
			half term; cant cope with the kids; teenager kicking off; school refusal; nursery; childcare; things for children; family days out;
			help with my children; help with my kids; my kids are bored`,
		listing: `parenting; family support; family hub; children's centre; childrens centre; kinship carers; single parents; lone parents;
			parenting course; parenting group; family learning; childcare; family fun; after school club; holiday club`
	},
	youngCarers: {
		say: `young carer; young carers; look after my mum after school; i look after my mum and im 14; my son looks after me;
			my daughter looks after me; my kids look after me; child carer; my child helps care; my children care for me; caring at school;
			im 12 and look after; kid looks after; teenager looks after; my lad looks after me`,
		listing: `young carer; young carers; young adult carers; children who care; child carers`
	},
	volunteering: {
		say: `volunteer; volunteering; voluntary work; voluntary; give something back; give back; help others; helping others; help people;
			be useful; feel useful; feel needed; be needed; make a difference; spare time; time on my hands; too much time; use my skills;
			keep busy; keep my hand in; help out; lend a hand; do something useful; do some good; work without pay; help in community;
			charity shop; help my community; be of use; share my skills; trustee`,
		listing: `volunteer; volunteering; volunteers needed; volunteers wanted; volunteer roles; become a volunteer; volunteer centre;
			volunteering opportunities; help us run; lend a hand; give your time; volunteer with us`
	}
};
