import type { Target } from '../mapping/targets.ts';

/**
 * What a heading is about, whatever it belongs to: the `name` of an organisation and that of a place are told apart by
 * the words before it, or by the table it stands in.
 */
export type Subject =
	| Target
	/** A number of the national grid or degrees: the values tell. */
	| 'x'
	| 'y'
	/** Of a start or end, the values tell whether it is a time or a date. */
	| 'start'
	| 'end';

/** Headings as people write them, parted by `|`; English first, then Welsh. Case, plurals and marks do not matter. */
export const SUBJECT_WORDS: Partial<Record<Subject, string>> = {
	id: 'id|ref|reference|identifier|uid|uuid|guid|unique id|import id|record id|code|key|slug|num|no|number',
	name: 'name|title|public name|display name|listing|listing name|known as|whats on|what is on|enw|teitl',
	summary:
		'summary|short description|brief description|intro|introduction|strapline|tagline|in brief|crynodeb',
	description:
		'description|about|detail|service provided|activity provided|activity offered|service available|activity available|support offered|support provided|what is on offer|full description|long description|what we do|what they do|what it is|what happens|information|info|further information|more information|additional information|overview|blurb|content|aim|purpose|about us|about it|disgrifiad|manylion|gwybodaeth',
	organisation:
		'organisation|org|run by|provided by|delivered by|hosted by|managed by|organised by|offered by|provider|agency|charity|company|host|operator|sefydliad|darparwr|elusen',
	website:
		'website|website address|web|url|uri|link|homepage|home page|online|web link|more info link|gwefan|gwe|facebook|facebook page|fb|social media',
	topics: 'topic',
	keywords:
		'keyword|category|type|tag|subject|theme|classification|subcategory|sub category|kind|cat|taxonomy|taxonomy term|tax|use case|interest|sector|activity type|service type|categori|math',
	'join by':
		'join by|attendance|delivery|delivery method|method of delivery|mode|attending type|how delivered|face to face or online|online or in person|in person or online|format',
	venue:
		'venue|location|place|site|building|where|meets at|meet at|meeting place|held at|hall|premise|where we meet|where held|lleoliad|ble|man cyfarfod',
	address:
		'address|address line|line|street|street address|full address|road|addr|building name|building name or number|house name|house number|premise name|physical address|street name|cyfeiriad|stryd',
	town: 'town|city|post town|town or city|village|locality|suburb|tref|dinas',
	county: 'county|region|state|state province|province|sir',
	postcode: 'postcode|postal code|zip|pcode|postcod|cod post',
	latitude: 'latitude|lat|geo lat|lledred',
	longitude: 'longitude|lon|lng|long|geo lon|geo lng|geo long|hydred',
	x: 'x|x coord|x coordinate|grid x|geo x',
	y: 'y|y coord|y coordinate|grid y|geo y',
	position:
		'position|coordinate|coord|lat long|lat lon|lat lng|latlng|latlong|latitude longitude|latitude and longitude|geolocation|geo location|geo point|gps|point|map location',
	easting: 'easting|os easting|east',
	northing: 'northing|os northing|north',
	'area served':
		'area served|area covered|area|coverage|coverage area|operation area|catchment|catchment area|service area|served area|ward|neighbourhood|borough|district|districts covered|ardal',
	when: 'when|time|timing|hour|opening hour|opening time|hour of operation|session time|meeting time|day and time|time and day|date and time|schedule|session|when is it on|time detail|pryd|amser|amserau|oriau agor|oriau',
	monday: 'monday|mon|dydd llun|llun',
	tuesday: 'tuesday|tue|tues|dydd mawrth|mawrth',
	wednesday: 'wednesday|wed|weds|dydd mercher|mercher',
	thursday: 'thursday|thu|thur|thurs|dydd iau|iau',
	friday: 'friday|fri|dydd gwener|gwener',
	saturday: 'saturday|sat|dydd sadwrn|sadwrn',
	sunday: 'sunday|sun|dydd sul|sul',
	day: 'day|weekday|day of week|day of the week|meeting day|scheduled weekday|which day|diwrnod|dydd',
	'start time':
		'start time|time from|from time|time start|opens at|open time|opening|open|open at|begins at|amser dechrau',
	'end time':
		'end time|time to|to time|time end|closes at|close time|closing|close|close at|finish time|amser gorffen',
	start: 'start|from|begin|beginning',
	end: 'end|to|finish|until|ending',
	frequency: 'frequency|freq|how often|repeat|recurrence|recurring|regularity|pa mor aml',
	date: 'date|event date|session date|dyddiad',
	'first date':
		'first date|start date|date from|from date|starting date|starts on|begin date|date start|valid from|dyddiad dechrau',
	'last date':
		'last date|end date|date to|to date|finish date|date end|expiry|expiry date|expires|valid to|valid until|ends on|dyddiad gorffen',
	'not on': 'not on|except|closed on|exception',
	cost: 'cost|price|fee|charge|sub|subscription|admission|entry|entry fee|price per session|cost per session|donation|how much|how much does it cost|fee structure source|payment|rate|cost option|cost text|fee text|charge for|ticket price|cost of session|cost of attending|pris|tal|cost y pen',
	'cost amount': 'cost amount|amount|price in pound',
	free: 'free|is free|is it free|free of charge|am ddim',
	'who for':
		'who for|who is it for|who its for|for|for whom|audience|eligibility|eligibility criteria|target group|target audience|client group|beneficiary|suitable for|suitability|aimed at|open to|who can come|who can attend|who can join|participant|user group|demographic|audience cat|support need|criteria|cohort|clientele|who can use it|i bwy|addas i',
	'minimum age':
		'minimum age|min age|age from|age min|from age|lowest age|age minimum|youngest|lower age|age lower|oed ieuengaf',
	'maximum age':
		'maximum age|max age|age to|age max|to age|highest age|age maximum|oldest|upper age|age upper|oed hynaf',
	ages: 'age|age group|age range|age band|suitable age|which age group|how old|oed|oedran|grwp oedran',
	'only for': 'only for|gender|sex|rhyw',
	languages: 'language|language spoken|language offered|other language|iaith|ieithoedd',
	'how to join':
		'how to join|how to access|how to book|how to apply|how to attend|how to take part|referral|referral route|referral method|referral process|needs referral|referral needed|referral required|application process|application|booking|booking required|booking needed|need to book|registration|joining|join|attending access|access route|how do i join|appointment needed|appointment required|membership required|drop in|self referral|sut i ymuno',
	phone:
		'phone|telephone|tel|mobile|mob|phone no|phone number|tel no|telephone no|contact number|contact no|ring|who to ring|call|landline|helpline|phone line|booking line|telephone contact|phone enquiry|ffon|rhif ffon',
	email: 'email|email address|email contact|mail|ebost',
	contact:
		'contact|contact detail|contact info|contact information|how to contact|enquiry|contact us|get in touch|cyswllt|cysylltu',
	'first visit': 'first visit|your first visit|what to expect',
	bring: 'bring|what to bring|what to wear|equipment needed|things to bring',
	accessibility:
		'accessibility|access|disabled access|disability access|disabled facility|access information|access detail|accessible|facility|accessibility detail|hygyrchedd|mynediad',
	'step free':
		'step free|step free access|wheelchair|wheelchair access|wheelchair accessible|level access|ramp|has wheelchair access',
	'accessible toilet':
		'accessible toilet|disabled toilet|accessible wc|disabled wc|wheelchair toilet|has accessible toilet',
	'quiet or small': 'quiet or small',
	'hearing loop': 'hearing loop|induction loop|loop|has induction loop|has hearing loop',
	'british sign language': 'british sign language|bsl|sign language|bsl interpreter',
	'near bus stop': 'near bus stop|on bus route|bus stop nearby',
	'children welcome': 'children welcome|child friendly|family friendly|bring children',
	'carers welcome': 'carer welcome|carers welcome',
	'fine on your own': 'fine on your own',
	'someone can go with you': 'someone can go with you',
	status: 'status|record status|operating status|state of record|statws',
	'status note':
		'status note|alert|notice|temporary message|wait time|waiting time|normal wait time|waiting list',
	paused: 'paused|temporarily closed|suspended|on hold',
	'has room':
		'accepting new member|taking new member|new member|accepting referral|spaces available|space available|has space|vacancy|open to new member|accepting new people',
	'last checked':
		'last checked|checked|last verified|verified|verified on|last review date|last reviewed|reviewed|date reviewed|date checked|last updated|updated|updated on|updated at|date updated|last update|modified|last modified|date modified|last edited|assured date|last confirmed|confirmed|correct as of|correct at|diweddarwyd',
	'show from': 'visible from|show from|publish from|publication date|publish on',
	'show until': 'visible to|visible until|show until|publish to|publish until|unpublish on'
};

/** Words before a heading's subject that say whose it is. */
export const ORGANISATION_WORDS =
	'organisation|org|provider|agency|charity|company|operator|parent';
export const PLACE_WORDS = 'venue|location|place|site|building|physical|physical address|meeting';
export const ACTIVITY_WORDS =
	'service|activity|group|club|event|class|project|programme|session|course|resource|scheme|gwasanaeth|gweithgaredd|grwp';
/** Words around a subject that add nothing to it. */
export const FILLERS =
	'the|a|an|of|our|your|its|this|is|are|it|does|do|please|give|enter|add|main|primary|general|public|contact|full|current|default|field|text|value|number|no|num|detail|info|note|notes|english|saesneg|en|any|e g|eg|optional|required|1|2|3|4|5|6|7|8|9|list|offered';

/** Columns about the people who run or keep the list: never read, and no value of theirs is ever printed. */
export const PERSONAL_WORDS =
	'full name|member name|client|patient|customer|contact name|contact person|contact title|contact role|contact job|contact first name|lead contact|key contact|named contact|leader|coordinator|organiser|manager|staff|worker|officer|owner|caretaker|keyholder|secretary|treasurer|chairman|chairperson|trustee|facilitator|tutor|instructor|responsible person|updated by|checked by|entered by|created by|verified by|approved by|reviewed by|submitted by|completed by|added by|modified by|edited by|confirmed by|assured by|assurer|submitter|author|editor|username|user|first name|firstname|forename|surname|last name|lastname|family name|your name|your email|your phone|your telephone|your role|date of birth|dob|next of kin|emergency|personal|home address|home phone|home telephone|signature|nhs number|referrer|bank|sort code|account|password|invoice|billing|job title|position held';
/** A table with one of these is a list of people, whatever else is in it. */
export const PEOPLE_WORDS =
	'date of birth|dob|nhs number|nhs no|next of kin|gp practice|diagnosis|ethnicity';
/** Notes that colleagues leave for each other. */
export const STAFF_WORDS =
	'internal|admin|administrator|for staff|staff only|office use|note|comment|remark|back office';
/** Things with a name like ours that are something else. */
export const OTHER_THINGS =
	'fax|tty|minicom|mailing|correspondence|registered|postal address|donate|donation url|volunteer url|volunteering|rss|feed|image|photo|picture|logo|thumbnail|video|banner|alt|instagram|ig|twitter|youtube|linkedin|tiktok|snapchat|previous|former|old|alternate|alternative|next|link label|links label|links url|prior|other address|other city|other county|other state|other postal|other country|cost type|capacity|country|made inactive|entered|created|incorporated|legal|irs|licence|license|fund|charity number|charity no|company number|company no|registration number';

/** Of a flag: what makes a thing private, and what makes it public, when the cell says yes. */
export const HIDE_WORDS =
	'private|confidential|hidden|hide|exclude|excluded|mask|masked|suppress|suppressed|unpublished|secret|sensitive|personal data|unlisted|withhold|withheld|deleted at|deleted on|deleted|discarded at|discarded|archived at|archived on|archived|draft|inactive|defunct|do not publish|dont publish|not publish|not published|not public|not for publication|not to be published|do not show|dont show|do not display|not for public|not for website|cyfrinachol|preifat';
export const SHOW_WORDS =
	'publish|published|public|visible|show|shown|display|displayed|approved|live|active|current|include|included|on web|on website|for publication|list online|cyhoeddi';
