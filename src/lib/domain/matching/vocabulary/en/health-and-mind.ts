/** What people say and what listings say: health conditions, and how we feel. */
export const healthAndMind = {
	health: {
		say: `health; my health; health condition; health conditions; long term condition; long term illness; long term conditions; health problems; illness; ill; poorly; bad health; not well; unwell; under the hospital; just been diagnosed; diagnosed; diagnosis;
			newly diagnosed; since my operation; after my operation; after hospital; come out of hospital; came out of hospital; recovering; recovery; long covid; covid; fatigue; chronic fatigue; always tired; tired all the time; no energy; exhausted; me cfs; ms;
			multiple sclerosis; parkinsons; parkinson's; epilepsy; crohns; colitis; ibs; kidney; kidneys; dialysis; liver; thyroid; lupus; motor neurone; sickle cell; hiv; living with; manage my condition; health walks; other people with the same; bad with my health; problem in health;
			tablets; side effects; high blood pressure; blood pressure; cholesterol; mobility; mobility problems; cant walk far; cant walk much; dont walk well; cannot walk; unsteady; incontinence; bladder; prostate`,
		listing: `long term condition; long term conditions; long term health; health condition; health conditions; living with; self management; condition; diagnosis; patients; long covid; chronic fatigue; multiple sclerosis; parkinsons; parkinson's; epilepsy; crohns;
			kidney; lupus; hiv; health checks; health check; wellbeing checks; chronic illness; motor neurone disease; peer support for people with`
	},
	dementia: {
		say: `dementia; alzheimers; alzheimer's; altzheimers; memory; memory problems; losing my memory; losing her memory; losing his memory; memory loss; memory clinic; memory going; memory is going; forgetful; forgetting things; forgets things; keeps forgetting; forget things; forgets;
			forgets who i am; doesnt know me; doesnt know who i am; {person} has dementia; {person} with dementia; {person} is forgetting; {person} is confused; getting confused; confused; asks the same thing; asks the same question; repeating himself; repeating herself;
			wanders; wandering; wanders off; puts things in the wrong place; going senile; not himself anymore; not herself anymore; vascular; lewy body; sundowning; he forget everything; she forget everything; {person} forget`,
		listing: `dementia; alzheimers; alzheimer's; memory; memory loss; memory cafe; memory problems; dementia friendly; singing for the brain; living with dementia; people with dementia; memory lane; forget me not`
	},
	pain: {
		say: `pain; chronic pain; pains; in pain; always in pain; constant pain; hurts; aches; ache; aching; my {body}; bad {body}; {body} pain; {body} are bad; {body} is bad; {body} hurt; {body} hurts; sore {body}; dodgy {body}; stiff {body}; {body} ache; {body} playing up; {body} are gone; {body} give way; my {body} is killing me; {body} killing me; pain in {body};
			arthritis; arthritic; rheumatoid; osteoarthritis; fibromyalgia; fibro; sciatica; bad back; backache; back ache; slipped disc; osteoporosis; gout; migraine; migraines; headaches; painkillers; pain killers; pain clinic; stiff; stiffness; joints; new knee; new hip; knee replacement; hip replacement; rheumatism; physio; pain all the time; cant stand for long; walk with a stick`,
		listing: `chronic pain; persistent pain; pain management; living with pain; pain; arthritis; fibromyalgia; back pain; joint pain; knee; knees; hips; hip; osteoporosis; sciatica; escape pain; rheumatoid; stiff joints; aches; physiotherapy; migraine`
	},
	cancer: {
		say: `cancer; breast cancer; prostate cancer; bowel cancer; lung cancer; my cancer; had cancer; have cancer; chemo; chemotherapy; radiotherapy; tumour; tumor; leukaemia; lymphoma; after cancer; cancer treatment; in remission; remission; mastectomy; oncology; terminal; palliative; hospice;
			{person} has cancer; the big c; waiting for results; scan results; life after cancer; cancer diagnosis; lost my hair; macmillan`,
		listing: `cancer; cancer support; breast cancer; prostate cancer; chemotherapy; living with and beyond cancer; oncology; tumour; palliative; hospice; leukaemia; people affected by cancer`
	},
	diabetes: {
		say: `diabetes; diabetic; type 2; type two; type 1; type two diabetes; prediabetes; pre diabetic; prediabetic; borderline diabetic; blood sugar; my sugars; sugar levels; sugar is high; insulin; metformin; sugar diabetes; i have sugar; have the sugar; hba1c; hypo; glucose`,
		listing: `diabetes; diabetic; type 2 diabetes; type 1 diabetes; blood sugar; prediabetes; diabetes prevention; insulin`
	},
	heart: {
		say: `heart attack; heart; heart failure; heart condition; heart disease; heart problem; heart problems; angina; stent; bypass; pacemaker; cardiac; cardiac rehab; after my heart attack; had a heart attack; dodgy heart; bad heart; ticker; my ticker; palpitations; atrial fibrillation; valve`,
		listing: `heart; heart attack; heart disease; heart failure; cardiac; cardiac rehab; heart support; angina; cardiovascular; heart condition`
	},
	lungs: {
		say: `copd; asthma; breathless; out of breath; short of breath; breathing; breathing problems; cant breathe properly; cant get my breath; get my breath; puffed out; chest is bad; bad chest; my chest; lungs; lung; bronchitis; emphysema; inhaler; oxygen; wheezy; wheezing; pulmonary; coughing; dusty lungs; pulmonary rehab`,
		listing: `copd; asthma; breathe easy; breathless; breathlessness; lung; lungs; lung condition; pulmonary; pulmonary rehab; respiratory; breathing; singing for lung health; inhaler`
	},
	stroke: {
		say: `stroke; had a stroke; my stroke; after my stroke; since my stroke; since the stroke; mini stroke; tia; {person} had a stroke; aphasia; lost my speech; cant find the words; weak on one side; one side; paralysed; brain injury; head injury; brain haemorrhage; brain tumour`,
		listing: `stroke; stroke survivors; after stroke; stroke recovery; aphasia; brain injury; head injury; neuro; neurological`
	},
	sightLoss: {
		say: `blind; blindness; partially sighted; sight loss; sight; losing my sight; lost my sight; eyesight; eyesight is going; eyes are going; eyes are bad; my eyes; cant see; cant see well; cant see very well; cannot see well; macular; macular degeneration; glaucoma; cataract; cataracts; guide dog; white cane; braille; large print; visually impaired; talking books; talking books; vision going; registered blind; see the telly; going blind`,
		listing: `sight loss; blind; partially sighted; visual impairment; visually impaired; macular; low vision; eye clinic; talking newspaper; talking books; braille; sight support; vision impairment; glaucoma`
	},
	deaf: {
		say: `deaf; deafness; hard of hearing; hearing loss; hearing; hearing aid; hearing aids; lost my hearing; losing my hearing; cant hear; cannot hear; dont hear well; cant hear well; cant hear people; sign language; bsl; british sign language; lip reading; lipreading; lip read; tinnitus; ringing in my ears; cochlear; going deaf; interpreter for deaf; hearing is going; turn the telly up; cant follow conversations; deaf people; deaf club`,
		listing: `deaf; hard of hearing; hearing loss; hearing aid; hearing aids; bsl; british sign language; sign language; lip reading; lipreading; tinnitus; deaf club; deafblind; hearing support`
	},
	disability: {
		say: `disability; disabled; disabilities; im disabled; wheelchair; wheelchair user; in a wheelchair; cerebral palsy; spina bifida; spinal injury; amputee; lost my leg; physical disability; physically disabled; disabled people; accessible; accessible sport; wheelchair sports; direct payments; personal assistant; independent living; learning disability; learning disabled; learning difficulties; slow learner; adapted; blue badge; disable; i am disable; crutches`,
		listing: `disability; disabilities; disabled; disabled people; wheelchair; wheelchair users; physical disability; learning disability; learning disabilities; learning difficulties; independent living; inclusive; accessible sports; disability sport; direct payments; boccia`
	},
	autism: {
		say: `autism; autistic; aspergers; asperger's; asd; adhd; add~; neurodivergent; neurodiverse; neurodiversity; on the spectrum; spectrum; adhd assessment; autism assessment; waiting for an assessment; tourettes; dyspraxia; dyspraxic; masking; sensory overload; noise is too much; too loud for me; think im autistic; autistic adults; adult adhd; late diagnosed`,
		listing: `autism; autistic; aspergers; adhd; neurodivergent; neurodiverse; neurodiversity; autistic adults; autism friendly; autistic spectrum; autism spectrum; tourettes; dyspraxia; quiet hour`
	},
	falls: {
		say: `fall; falls; falling; had a fall; keep falling; fell; fell over; fallen; scared of falling; afraid of falling; frightened of falling; worried about falling; balance; my balance; lost my balance; unsteady on my feet; unsteady; wobbly; wobble; dizzy; broke my hip; broken hip; trip; tripping; strength and balance; steady on my feet; get up off the floor; frail; frailty; weak legs; legs give way; legs are weak; walking stick; zimmer; zimmer frame`,
		listing: `falls; falls prevention; fall prevention; strength and balance; balance; steady; steady on your feet; otago; postural stability; staying steady; falls clinic; frailty; prevent falls; better balance`
	},
	menopause: {
		say: `menopause; menopausal; perimenopause; perimenopausal; hot flushes; hot flush; hrt; the change; going through the change; time of life; night sweats; periods stopped; brain fog; change of life; menopause symptoms; hormones; womens health`,
		listing: `menopause; menopausal; perimenopause; menopause cafe; hot flushes; womens health; women's health; hrt`
	},
	smoking: {
		say: `stop smoking; quit smoking; give up smoking; giving up smoking; packing in smoking; pack in the fags; pack in smoking; give up the fags; fags; tabs; cigarettes; smoking; smoker; smoke too much; vape; vaping; stop vaping; quit the fags; nicotine; patches; quit; stop cigarette; stub it out; smoke`,
		listing: `stop smoking; quit smoking; smoking cessation; smokefree; smoke free; give up smoking; quit; nicotine; vaping; tobacco`
	},
	addiction: {
		say: `drinking; drink too much; drinking too much; drink every day; my drinking; {person} drinks; {person} drinking; stop drinking; give up drinking; cut down drinking; cut down on drink; alcohol; alcoholic; alcoholics anonymous; aa; booze; on the booze; bottle of wine a night; wine every night; sober; sobriety; drugs; drug; on drugs; drug problem; {person} on drugs; addiction; addicted; addict;
			heroin; cocaine; coke; weed; cannabis; spice; ketamine; methadone; rehab; detox; relapse; relapsed; recovery; in recovery; gambling; gamble; betting; bookies; slots; cant stop gambling; online betting; clean and sober; substance; hooked; {person} alcoholic; lost it all on the horses; narcotics anonymous`,
		listing: `alcohol; drinking; addiction; addictions; recovery; in recovery; drugs; drug; substance misuse; substance use; drug and alcohol; alcoholics anonymous; narcotics anonymous; smart recovery; gambling; gamblers anonymous; sober; detox; rehab; needle exchange; families affected by`
	},
	weight: {
		say: `weight; lose weight; losing weight; weight loss; put on weight; putting on weight; gained weight; overweight; obese; obesity; slimming; slim; slimmer; shed a few pounds; few pounds; couple of stone; few stone; too fat; fat; too heavy; bmi; healthy weight; comfort eating; binge eating; eat too much; belly; none of my clothes fit; weight management; diet; dieting; doctor says lose weight`,
		listing: `weight management; weight loss; lose weight; healthy weight; slimming; slimmers; weigh in; obesity; tier 2; bmi; managing your weight`
	},
	wellbeing: {
		say: `mental health; my mental health; stress; stressed; stressed out; stressful; wellbeing; well being; emotional support; feelings; how i feel; talk about it; talk about how i feel; someone to listen; listen to me; get things off my chest; off my chest; cope; cant cope; cannot cope; not coping; coping; struggling; struggle; finding it hard; its hard; hard time; rough time; going through a lot; overwhelmed; too much; all too much; everything is too much;
			on top of me; getting on top of me; in a bad place; bad place; bad way; in a bad way; in bits; falling to bits; nerves; bad with my nerves; me nerves; my nerves; head is all over; head all over the place; my head; not right in the head; mental; mental illness; mental problem; life is hard; feel better; bipolar; schizophrenia; psychosis; hearing voices; hear voices; eating disorder; anorexia; bulimia; ocd; wits end; end of my tether; burnt out; burnout; burned out; anger; angry all the time; temper`,
		listing: `mental health; wellbeing; well being; emotional support; emotional wellbeing; stress; listening; peer support; mental wellbeing; recovery college; talking; safe space; mental illness; crisis cafe; listening ear; bipolar; hearing voices; eating disorders; anger management; emotional health; time to talk`
	},
	lowMood: {
		say: `depressed; depression; depressing; low; feeling low; feel low; low mood; down; feeling down; feel down; down in the dumps; the blues; sad; always sad; so sad; sadness; crying; cry; cry all the time; cant stop crying; in tears; tearful; tears; upset; unhappy; miserable; fed up; cant be bothered; no motivation; nothing to look forward to; nothing to get up for; cant get out of bed; cant get up; stay in bed; lost interest; lost interest in everything; dont enjoy anything; no joy; flat~; numb; empty; feel empty; hopeless; black dog; dark days; grey days; darkness; gloomy;
			rubbish; feel rubbish; feel like rubbish; feel terrible; feel awful; whats the point; pointless; no purpose; no get up and go; lost my spark; antidepressants; sertraline; low ebb; not myself; not been myself; dont feel like myself; gone downhill; i feel bad; heavy heart; winter blues; sad all time`,
		listing: `depression; low mood; depressed; feeling low; mood; sadness; mild to moderate depression; feeling down; anxiety and depression; happier`
	},
	anxiety: {
		say: `anxiety; anxious; anxiousness; worry; worrying; worried; worries; worry all the time; worry about everything; panic; panic attack; panic attacks; panicky; nervous; nervy; scared; scared to go out; frightened to go out; afraid to go out; fear; phobia; agoraphobia; agoraphobic; on edge; cant relax; relax; relaxation; overthinking; over thinking; overthink; mind wont stop; mind wont switch off; cant switch off; racing thoughts; racing heart; heart races; shaking; shake; butterflies; crowds; crowds scare me; social anxiety;
			shy; too shy; scared of people; dont like crowds; frit; scared of everything; tense; wound up; jittery; uptight; i am worry; too much worry; what if`,
		listing: `anxiety; anxious; panic; panic attacks; worry; stress and anxiety; anxiety and depression; social anxiety; phobias; relaxation; relax; calm; ocd`
	},
	confidence: {
		say: `confidence; no confidence; lost my confidence; lost confidence; lost me confidence; build my confidence; self esteem; low self esteem; self confidence; feel useless; useless; worthless; not good enough; hate myself; stupid; feel stupid; assertive; assertiveness; stand up for myself; say no; always put others first; find myself; lost myself; who i am; shy; too shy; new start; fresh start; start again; turn my life around`,
		listing: `confidence; self esteem; self confidence; build confidence; confidence building; assertiveness; personal development; empower; resilience; believe in yourself`
	},
	counselling: {
		say: `counselling; counseling; counsellor; counselor; therapy; therapist; talking therapy; talking therapies; cbt; psychologist; see someone; someone professional; talk to a professional; talk to someone; talk to somebody; waiting list for counselling; iapt; psychotherapy; couples counselling; relationship counselling; relate; marriage problems; relationship problems; talk it through; talk things through; one to one; need to talk; trained listener; psychiatrist; helpline`,
		listing: `counselling; counsellor; counsellors; therapy; therapist; talking therapy; talking therapies; cbt; psychotherapy; therapeutic; low cost counselling; relationship counselling; mediation and counselling; art therapy; one to one support; helpline; psychological`
	},
	mindfulness: {
		say: `mindfulness; mindful; meditation; meditate; breathing exercises; breathwork; calm; calm down; calm my mind; peace; peaceful; peace of mind; quiet my mind; relax; relaxing; relaxation; tai chi and; slow down; spiritual; prayer; sound bath; reiki; massage; aromatherapy; complementary therapy; unwind; wind down; zen; bit of peace`,
		listing: `mindfulness; mindful; meditation; relaxation; breathing exercises; breathwork; sound bath; reiki; massage; aromatherapy; complementary therapies; complementary therapy; stillness; calm; holistic`
	},
	sleep: {
		say: `sleep; cant sleep; cannot sleep; not sleeping; dont sleep; no sleep; bad sleep; sleep badly; sleeping badly; sleeping tablets; sleepless; insomnia; awake all night; lie awake; lying awake; up all night; awake at 3; awake at 4; wake up at 3; wake up early; wake at night; wide awake; toss and turn; tossing and turning; nights are worst; nights are the worst; nights are long; long nights; the nights; nightmares; bad dreams; no kip; cant get to sleep; never sleep; sleep problem; night i not sleep; not sleep`,
		listing: `sleep; insomnia; sleep well; better sleep; sleeping; sleep problems; sleep clinic; sleep hygiene`
	},
	trauma: {
		say: `trauma; traumatic; ptsd; cptsd; flashbacks; flash backs; nightmares; childhood abuse; abused as a child; abused as a kid; sexual abuse; survivor; survivors; survived; what happened to me; terrible things happened; bad things happened; war; the war; torture; tortured; escaped; accident; since the accident; after the accident; attacked; mugged; victim of crime; burgled; since the attack; things i saw; saw terrible things; adoption trauma; grew up in care`,
		listing: `trauma; ptsd; post traumatic; traumatic; survivors; childhood abuse; sexual abuse; victims of crime; torture; trauma informed; adult survivors; emdr`
	}
};
