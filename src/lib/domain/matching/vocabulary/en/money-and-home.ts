/** What people say and what listings say: money, food, housing, rights, work and learning, getting online. */
export const moneyAndHome = {
	money: {
		say: `money; no money; skint; hard up; short of money; short of cash; broke~; running out of money; run out of money; money worries;
			worried about money; money problems; cant make ends meet; make ends meet; ends meet; cant afford; cannot afford; struggling for money;
			money doesnt last; wages dont last; pension doesnt stretch; budget; budgeting; manage my money; managing money; financial help;
			financial; finances; cost of living; everything costs; prices; on the breadline; tight~; money is tight; not enough money;
			no enough money; money advice; save money; saving money; low income; living on a pension; penniless; strapped; strapped for cash;
			cant pay; cannot pay; nothing left after bills; bills; too many bills; counting pennies; brassic; no money left; lost my wages`,
		listing: `money advice; money management; budgeting; financial advice; financial inclusion; cost of living; money worries; manage your money;
			financial help; hardship; hardship fund; hardship grant; grants; credit union; welfare advice; money guidance; income maximisation;
			household support fund; pensions advice`
	},
	benefits: {
		say: `benefits; benefit; universal credit; uc; pip; dla; esa; jsa; attendance allowance; carers allowance; pension credit; housing benefit;
			council tax; council tax reduction; sanctioned; sanction; jobcentre sanction; dwp; pip form; pip assessment; turned down for pip; lost my pip;
			refused pip; appeal; tribunal; mandatory reconsideration; work capability; benefit stopped; benefits stopped; stopped my money; money stopped;
			what am i entitled to; entitled to; am i entitled; claim; claiming; make a claim; blue badge; dole; on the sick; on the dole; sick note;
			state pension; universal credits; social money; government money; forms for benefits; claim form; two child; bedroom tax`,
		listing: `benefits; benefits advice; benefit advice; welfare benefits; welfare rights; universal credit; pip; personal independence payment;
			attendance allowance; pension credit; benefit check; benefits check; form filling; appeals; tribunal; tribunals; claim; entitlement;
			housing benefit; council tax reduction; blue badge`
	},
	debt: {
		say: `debt; debts; in debt; letters about debt; owe money; owe; owing; i owe; in arrears; arrears; bailiff; bailiffs; debt collector; debt collectors;
			loan; loans; payday loan; loan shark; credit card; credit cards; catalogue debt; behind with the rent; behind on the rent; behind with payments;
			behind on my bills; got behind; fallen behind; cant pay my bills; cant pay my debts; final demand; final notice; red letters; red letter;
			court letter; county court; ccj; bankrupt; bankruptcy; iva; debt relief order; overdraft; minimum payments; klarna; buy now pay later;
			people knocking for money; they want their money; chasing me for money; drowning in bills; scared of the post; frightened of the door;
			borrowed money; borrow; gambling debts; over my head; up to my eyes; tick; the provident; money i owe`,
		listing: `debt; debts; debt advice; debt help; debt support; debt counselling; debt management; debt relief order; arrears; bailiffs; loan sharks;
			bankruptcy; insolvency; creditors; money and debt; free debt advice; illegal money lending`
	},
	energyBills: {
		say: `energy bill; energy bills; {power} bill; {power} bills; {power} meter; prepayment meter; pre payment meter; smart meter; {power} prices; {power} costs;
			cost of {power}; cant pay the {power}; afford to put the heating on; cant put the heating on; scared to put the heating on; put the heating on; lecky; lecky bill; gas bill scares me; cant afford {power}; cant afford the {power}; cant afford heating; pay for {power}; top up the {power};
			top up the meter; {power} run out; {power} ran out; {power} cut off; {power} gone off; cut us off; no {power}; emergency credit; standing charge;
			choose between heating and eating; heating or eating; heat or eat; fuel poverty; warm home discount; fuel voucher; boiler; boiler broken;
			insulation; keep the lights on; money on the meter; metre~; direct debit gone up; winter fuel; winter fuel payment; draughty; bills for gas;
			water bill; water bills; electric very expensive; gas very expensive`,
		listing: `energy bills; energy bill; energy advice; energy debt; fuel poverty; fuel voucher; fuel vouchers; warm home discount; warm homes; energy efficiency;
			heating; insulation; prepayment meter; meter; tariff; energy supplier; energy saving; gas and electricity; boiler; save energy; utility bills; warmer home`
	},
	foodBank: {
		say: `food bank; foodbank; food parcel; food parcels; no food; no food in; nothing to eat; nothing in the cupboards; empty cupboards; cupboards are bare;
			cupboard is bare; nothing in the fridge; fridge is empty; hungry; going hungry; skip meals; skipping meals; skip my tea; miss meals; kids are hungry;
			cant afford food; cannot buy food; cant buy food; money for food; not enough food; feed my kids; feed the kids; feed my family; food voucher;
			food vouchers; food pantry; pantry; cheap food; free food; help with food; help with shopping costs; cheap groceries; cant afford to eat;
			living on toast; only eat once a day; nee food; no money for food; baby milk; surplus food`,
		listing: `food bank; foodbank; food parcel; food parcels; food pantry; pantry; community fridge; food club; food co op; surplus food; food share;
			food voucher; food vouchers; emergency food; food cupboard; food hub; groceries; social supermarket; baby bank; community larder`
	},
	food: {
		say: `food~; cook and eat; eating; meals; diet; recipes; something to eat; my eating; eat; kitchen; meal; food and cooking; grub; scran; tasty food`,
		listing: `food; cooking; meals; recipes; nutrition; kitchen; lunch; baking; eat well`
	},
	paperwork: {
		say: `cant face the post; letters piling up; post piling up; unopened letters; unopened post; not opening my post; not opened my post; dont open letters;
			scared to open letters; dont open the post; brown envelopes; brown envelope; drawer full of letters; carrier bag of letters; paperwork; forms; form;
			fill in forms; filling in forms; fill in a form; fill form; filling form; fill in this form; help with forms; complicated form; dont understand the letter;
			dont understand letters; read my letters; letter from the council; letters from the council; official letters; bag of letters; letter i dont understand; explain letter;
			explain my letters; understand the letter; help writing a letter; apply online for; application form`,
		listing: `form filling; help with forms; filling in forms; completing forms; complete forms; paperwork; letters explained; official letters; help with letters;
			reading letters; understand letters; application forms; help to fill in`
	},
	housing: {
		say: `housing; house~; flat~; landlord; landlords; tenancy; tenant; rent; rented; my rent; housing association; council house; council flat; homes; housing officer;
			housing list; waiting list for a house; bidding; move house; moving house; need to move; want to move; rehouse; rehoused; overcrowded; overcrowding;
			too many in the house; too small for us; house is too big; downsize; stairs are too much; cant manage the stairs; cannot manage the stairs; sheltered housing;
			extra care; adaptations; stairlift; stair lift; grab rails; walk in shower; wet room; home adaptation; accommodation; mortgage; where i live;
			problem with my house; problem with landlord; problem with my flat`,
		listing: `housing; housing advice; housing support; tenancy; tenants; landlord; rent; accommodation; supported housing; sheltered housing; adaptations;
			housing options; tenancy support; supported living; home adaptations; housing association; housing rights`
	},
	repairs: {
		say: `damp; mould; mold; mouldy; black mould; leak; leaking; leaks; roof leaks; water coming in; repairs; repair; broken boiler; boiler is broken; no hot water;
			wont fix; landlord wont fix; council wont fix; waiting for repairs; needs fixing; wallpaper peeling; condensation; wet walls; walls are wet; rats; mice;
			vermin; cockroaches; bed bugs; broken window; windows dont shut; unfit to live in; falling apart; electrics are dodgy; disrepair; kids coughing damp;
			house in bad condition; bad condition`,
		listing: `damp; mould; disrepair; repairs; home repairs; repair service; handyperson; handyman; home improvement; home safety; unfit housing; housing conditions`
	},
	homelessness: {
		say: `homeless; homelessness; sofa surfing; sofasurfing; sleeping on a sofa; sleeping on my mates sofa; kipping on; on the streets; rough sleeping; sleeping rough;
			sleep in my car; sleeping in my car; living in my car; eviction; evicted; evict; being evicted; eviction notice; section 21; notice to leave; notice to quit;
			kicked out; chucked out; thrown out; lose my home; losing my home; lose my house; losing my house; lose the house; nowhere to live; nowhere to stay; nowhere to go; place to live;
			somewhere to live; somewhere to stay; hostel; temporary accommodation; bed and breakfast~; staying with friends; no fixed address; no home; have not home;
			landlord wants me out; landlord selling; landlord is selling; out by friday`,
		listing: `homeless; homelessness; rough sleeping; rough sleepers; eviction; hostel; night shelter; housing crisis; sofa surfing; at risk of homelessness; risk of losing;
			emergency accommodation; temporary accommodation; street outreach; nowhere to live`
	},
	neighbours: {
		say: `neighbour; neighbours; noisy neighbours; neighbours are noisy; noise; noise next door; loud music; next door; antisocial behaviour; anti social behaviour; asb; people upstairs;
			neighbour dispute; fighting with neighbour; neighbour shouting; kids causing trouble; gangs; smashing windows; dealers next door; drug dealing; harassed by neighbours;
			trouble with the neighbours; bad neighbour; mediation; party wall; boundary; parking row`,
		listing: `antisocial behaviour; anti social behaviour; neighbour disputes; neighbour dispute; mediation; noise nuisance; community safety; hate crime; victim support`
	},
	homeHelp: {
		say: `home help; cleaner; cleaning; housework; cant keep on top of the house; keep on top of the housework; shopping; do my shopping; get my shopping; get the shopping in;
			odd jobs; change a light bulb; handyman; cant manage the garden; garden is overgrown; garden overgrown; overgrown; cut the grass; gardener; hoarding; hoarder; too much stuff; cluttered;
			clutter; house is a mess; furniture; need a bed; no bed; washing machine; cooker; white goods; carpets; carpet; curtains; school uniform; clothes; winter coat; bedding;
			carry shopping; cannot clean; lifeline; pendant; personal alarm; care at home; home care; help at home; help around the house`,
		listing: `home help; cleaning; housework; shopping service; shopping; handyperson; gardening service; hoarding; declutter; furniture; white goods; household items; clothes bank;
			school uniform; bedding; personal alarm; home care; care at home; practical help; help at home; household goods; domestic help`
	},
	rights: {
		say: `my rights; rights; know my rights; advice; need advice; need some advice; some advice; somebody to advise; who can advise me; citizens advice; advice centre; advice about; not fair;
			treated unfairly; complain; complaint; make a complaint; what can i do about; someone who knows; unfair; officials; the council; the system; get nowhere with; consumer rights;
			where do i stand; what are my options; information`,
		listing: `advice; advice centre; advice service; rights; welfare rights; know your rights; information and advice; free advice; advice sessions; confidential advice; legal rights`
	},
	advocacy: {
		say: `advocate; advocacy; someone to speak up for me; speak up for me; speak for me; speak on my behalf; fight my corner; fight for me; on my side; nobody listens; no one listens;
			wont listen to me; they dont listen; dont listen to me; come to meetings with me; come with me to; come to the meeting; social services; social worker; cant speak for myself; voice heard; be heard;
			nobody explains; go with me to appointment; ignored by; fobbed off; passed from pillar to post; doctor wont listen; care plan; mental health act; sectioned rights`,
		listing: `advocacy; advocate; advocates; speak up; speaking up; have your say; voice heard; self advocacy; independent advocacy; represent you; on your side`
	},
	legalAdvice: {
		say: `solicitor; lawyer; legal; legal advice; legal help; law; law centre; court; going to court; custody; see my kids; access to my children; contact with my children; divorce; separated;
			separation; split up; will; make a will; power of attorney; lasting power of attorney; lpa; sacked; unfair dismissal; employment rights; discrimination; discriminated;
			wrongly sacked; boss wont pay me; not been paid; compensation; social services took; family court; sue; tribunal at work; divorcing; marriage has ended`,
		listing: `legal advice; legal; law centre; law clinic; solicitor; solicitors; lawyers; family law; employment law; court; power of attorney; wills; discrimination; employment rights;
			divorce; separation; legal clinic; pro bono`
	},
	domesticAbuse: {
		say: `domestic abuse; domestic violence; abusive; abusive husband; abusive partner; abusive relationship; controlling; controlling husband; controls me; he controls; partner controls;
			controls my money; hits me; he hits me; hit me; hurts me; beats me; scared of my {person}; afraid of my {person}; frightened of my {person}; scared of him; scared to go home;
			coercive; stalking; stalked; stalker; my ex wont leave me alone; refuge; left an abusive; fled; walking on eggshells; checks my phone; wont let me out; wont let me see; forced marriage; honour based;
			raped; rape; sexual assault; sexually abused`,
		listing: `domestic abuse; domestic violence; abusive relationship; abusive relationships; survivors of abuse; refuge; coercive control; freedom programme; sexual violence; rape; sexual abuse;
			violence against women; stalking; forced marriage; victims of abuse`
	},
	immigration: {
		say: `immigration; asylum; asylum seeker; asylum seekers; refugee; refugees; visa; visas; home office; leave to remain; settled status; eu settlement; citizenship; british citizen; passport; papers;
			no recourse; no recourse to public funds; deport; deported; my status; right to work; family reunion; spouse visa; work permit; interview home office; detention; aspen card; biometric;
			brp; evisa; undocumented; overstayed; my asylum case; i am refugee`,
		listing: `immigration; asylum; asylum seekers; refugee; refugees; migrants; settled status; home office; leave to remain; no recourse; family reunion; sanctuary; citizenship; visa;
			newly arrived refugees; displaced`
	},
	transport: {
		say: `transport; lift to; a lift; need a lift; get to hospital; getting to hospital; hospital appointments; get to my appointments; getting to appointments; cant get to the doctors;
			no bus; no buses; buses stopped; bus stopped; cant drive; cannot drive; dont drive; stopped driving; lost my licence; no car; gave up the car; taxi; taxis; cant afford the bus; bus pass; bus fare;
			how do i get there; getting around; getting about; far from everything; community transport; dial a ride; mobility scooter; wheelchair hire; get to the shops; getting to the shops`,
		listing: `community transport; transport; dial a ride; car scheme; patient transport; volunteer drivers; minibus; door to door; shopmobility; lifts to; hospital transport; travel training;
			wheelchair hire; mobility scooter; bus pass`
	},
	digital: {
		say: `computer; computers; computer class; computer skills; internet; the internet; on the internet; online~; get online; getting online; go online; everything is online; its all online; do it online; digital; digital skills;
			tablet~; ipad; laptop; smartphone; smart phone; new phone; my phone; use my phone; mobile phone; phone is too complicated; android; email; e mail; emails; emailing; zoom; video call; facetime; whatsapp; facebook; apps; app;
			nhs app; wifi; wi fi; no internet; no wifi; broadband; data; sim card; scam; scams; scammed; scammers; hacked; password; passwords; silver surfer; technology; not good with technology; not good with computers;
			never used a computer; dont understand computers; cant use a computer; grandson set it up; grandkids on the screen; see my grandkids on; online banking; online shopping; bank has closed; bank closed; type; typing; word excel;
			book online; website; websites; i dont know computer; technical help; gadgets`,
		listing: `computer; computers; computer skills; digital; digital skills; digital inclusion; digital champion; digital champions; internet; get online; getting online; online skills; tablet; tablets; ipad; laptop; smartphone; computer help; email; device loan; device; free data; sim; sim cards; data bank; tech help; techy tea; silver surfers; scams; online safety; wifi`
	},
	work: {
		say: `work~; job~; learning; learn; learn something new; learn something; study; studying; training; education; employment; career; new skills; skills; keep my brain going; keep my mind active; use my brain; prospects; something for my cv;
			get on in life; do a course; back to work; return to work; go back to work; retraining; retrain`,
		listing: `employment; employability; training; learning; education; skills; adult learning; courses; career; back to work; work skills; work experience`
	},
	jobs: {
		say: `job; a job; jobs; find a job; find work; finding work; get a job; looking for work; looking for a job; lost my job; redundant; redundancy; made redundant; laid off; out of work; unemployed; unemployment; no work; cant find work;
			cant get a job; cv; my cv; interview; interviews; interview skills; job centre; jobcentre; job hunt; job hunting; job search; jobsearch; apply for jobs; job applications; apprenticeship; zero hours; finished up; paid off;
			the works shut; factory closed; want to work; want work; search job; need job; need work; get back into work; been off work; work again; signing on; not worked for; gap in my cv; criminal record; nobody will hire me;
			self employed; start a business; own business; starting a business`,
		listing: `jobs; job search; job club; job hunting; job seekers; jobseekers; cv; cvs; interview skills; interviews; employability; employment support; into work; find work; unemployed; out of work; work coach; apprenticeships; redundancy;
			self employment; start a business; supported employment; careers advice; job fair`
	},
	courses: {
		say: `course; courses; short course; college; evening class; evening classes; night class; night school; adult education; adult learning; university; qualification; qualifications; gcse; gcses; certificate; learn a language; learn spanish;
			learn french; spanish; french; italian; welsh; learn sign language; sign language class; first aid; food hygiene; u3a; lectures; talks; learn history; left school with nothing; no qualifications; access course; open university; go to college`,
		listing: `course; courses; adult learning; adult education; adult college; short courses; qualification; qualifications; accredited; evening class; evening classes; u3a; lectures; workshops; learn a language; spanish; french; gcse; first aid;
			lifelong learning; wea`
	},
	englishClasses: {
		say: `learn english; english class; english classes; english lessons; english course; esol; my english; my english is bad; my english is not good; my english no good; english not good; not good english; speak english; speaking english; practise english;
			practice english; improve english; improve my english; better english; no english; little english; dont speak english; cant speak english; speak little english; english is not my first language; second language; english conversation; read english;
			cant read english; cant read english well; write english; understand english; english for beginners; english school; study english; english language; english teacher; need english; i want english`,
		listing: `esol; english class; english classes; english lessons; learn english; english conversation; english language; english for speakers; conversation class; conversation cafe; practise english; practise your english; speak english; improve your english;
			english course; english cafe; talk english`
	},
	literacy: {
		say: `cant read; cannot read; cant read or write; cant read very well; cant read well; not good at reading; reading and writing; bad at reading; never learnt to read; never learned to read; learn to read; help with reading; cant spell; spelling; dyslexia; dyslexic;
			cant write; writing is bad; maths; numbers; numeracy; literacy; sums; adding up; not good with numbers; help my kids with homework; homework; read to my grandkids; left school early; hide that i cant read; cant read my letters; functional skills; english and maths`,
		listing: `literacy; numeracy; adult literacy; reading and writing; read and write; learn to read; maths; functional skills; english and maths; dyslexia; basic skills; reading help; spelling; everyday maths`
	}
};
