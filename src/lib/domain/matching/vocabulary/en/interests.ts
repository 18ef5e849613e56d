/** What people say and what listings say: things to do. */
export const interests = {
	active: {
		say: `exercise; exercises; exercising; get active; getting active; more active; be more active; active; keep active; stay active; fit; get fit; getting fit; keep fit; fitness; fitter; unfit; out of shape; get in shape; shape; move more; moving; get moving; sport; sports; play sport; physical; physical activity; workout; work out; get my strength back; get stronger; stronger; strength; build up my strength; sit all day; sitting all day; sat all day; couch potato; lazy; seized up; seizing up; stiffening up; doctor says exercise; doctor told me to exercise;
			doctor says i need to move; need movement; do sport; aerobics; zumba; pilates; badminton; tennis; netball; basketball; boxing; martial arts; judo; karate; climbing; golf; rugby; cricket; squash; rowing; volleyball; my body; energy back`,
		listing: `exercise; exercise class; fitness; fitness class; keep fit; get active; active; physical activity; sport; sports; circuits; aerobics; zumba; pilates; badminton; tennis; netball; basketball; boxing; judo; karate; climbing; golf; rugby; cricket; rowing; gentle exercise; get moving; workout; low impact; couch to`
	},
	chairExercise: {
		say: `chair exercise; chair exercises; chair based; seated exercise; seated exercises; sitting exercise; sit down exercise; exercise sitting down; exercise in a chair; armchair; gentle exercise; gentle exercises; easy exercise; light exercise; something gentle; nothing too strenuous; not too strenuous; not too hard; slow exercise; exercise for old; exercise for bad {body}; exercise with bad {body}; exercise for my {body}; exercises for my {body}; move my {body}; cant do much; cant do a lot; gentle movement; chair yoga`,
		listing: `chair exercise; chair exercises; chair based; chair based exercise; seated exercise; seated exercises; armchair; gentle exercise; gentle movement; chair yoga; low impact; extend; move it or lose it; sit fit; seated`
	},
	walking: {
		say: `walk; walking; walks; walking group; go for a walk; going for walks; walk with people; walk with others; someone to walk with; rambling; ramble; ramblers; hike; hiking; hill walking; fell walking; stroll; strolling; health walk; short walk; short walks; nordic walking; countryside walks; walk by the river; walk by the sea; stretch my legs; dander; wander; steps; my 10000 steps; walk football; group walk; walk outside`,
		listing: `walk; walks; walking; walking group; health walk; health walks; wellbeing walk; ramble; ramblers; rambling; hike; hiking; nordic walking; guided walk; guided walks; stroll; strollers; led walk; led walks; heritage walk; buggy walk`
	},
	swimming: {
		say: `swim; swimming; swimmer; swimming pool; the baths; pool; the pool; aqua; aqua aerobics; aquafit; water exercise; exercise in water; learn to swim; cant swim; cold water swimming; wild swimming; open water; sea swimming; lengths; swimming lessons; womens swimming; hydrotherapy; dip; go swim`,
		listing: `swim; swimming; swimmers; swimming pool; swimming lessons; aqua; aqua aerobics; aquafit; aquacise; hydrotherapy; sea dip; cold water; open water; leisure pool; women only swim`
	},
	yoga: {
		say: `yoga; pilates; stretch; stretching; stretches; flexible; flexibility; bend; supple; hatha; chair yoga; gentle yoga; yoga class; yoga for beginners; yin; loosen up; get more bendy; breathing and stretching; mat`,
		listing: `yoga; pilates; stretch; stretching; hatha; chair yoga; gentle yoga; yin yoga; flexibility; stretches`
	},
	taiChi: {
		say: `tai chi; taichi; thai chi; ty chi; qi gong; qigong; chi gung; chi kung; slow movement; slow movements; slow exercise; martial art that is gentle; chinese exercise; gentle martial art; shibashi; moving meditation`,
		listing: `tai chi; taichi; qi gong; qigong; chi gung; shibashi; slow flowing movements`
	},
	dance: {
		say: `dance; dancing; dancer; dances; ballroom; line dancing; line dance; tea dance; salsa; zumba; jive; ballet; tap; tap dancing; bollywood; bhangra; ceilidh; barn dance; sequence dancing; used to dance; love to dance; swing dancing; street dance; disco; bop; a boogie; boogie; two left feet; dance class; old time dancing; northern soul`,
		listing: `dance; dancing; dance class; ballroom; line dancing; line dance; tea dance; salsa; zumba; jive; ballet; tap; tap dancing; bollywood; bhangra; ceilidh; sequence dancing; street dance; disco; northern soul; movement to music`
	},
	football: {
		say: `football; footie; footy; fitba; five a side; 5 a side; walking football; kick about; kickabout; play football; football team; soccer; ball games; used to play football; toon; man v fat; football training; goalkeeper; sunday league`,
		listing: `football; walking football; five a side; 5 a side; football sessions; kickabout; football team; soccer; futsal`
	},
	cycling: {
		say: `cycling; cycle; bike; bikes; bicycle; bike ride; bike rides; ride a bike; learn to ride a bike; push bike; pushbike; trike; e bike; electric bike; mend my bike; bike repair; fix my bike; adapted bikes; spin class; get on my bike; group ride; riding bike`,
		listing: `cycling; cycle; cyclists; bike; bikes; bicycle; bike ride; rides; learn to ride; bike repair; fix your bike; bike workshop; adapted bikes; adapted cycles; e bikes; trike; led ride`
	},
	running: {
		say: `run; running; jog; jogging; jogger; runner; couch to 5k; c25k; parkrun; park run; 5k; 10k; marathon; running club; running group; start running; run with people; harriers; sprint; fun run`,
		listing: `run; running; jog; jogging; runners; couch to 5k; parkrun; 5k; running club; running group; harriers; run group`
	},
	gym: {
		say: `gym; the gym; gyms; weights; weight training; lift weights; treadmill; personal trainer; gym membership; leisure centre; sports centre; circuit training; circuits; spin; cross trainer; exercise on referral; exercise referral; gp referral exercise; body building; muscle; muscles; pump iron; cheap gym`,
		listing: `gym; gyms; weights; weight training; leisure centre; sports centre; circuits; circuit training; spin class; personal trainer; exercise referral; exercise on referral; strength training; fitness suite`
	},
	bowls: {
		say: `bowls; bowling; bowling green; lawn bowls; indoor bowls; carpet bowls; short mat bowls; boules; petanque; boccia; curling; ten pin; skittles; croquet; crown green; bowls club; kurling`,
		listing: `bowls; bowling; bowling green; lawn bowls; indoor bowls; carpet bowls; short mat bowls; boules; petanque; boccia; kurling; new age kurling; croquet; skittles`
	},
	outdoors: {
		say: `outdoors; outdoor; outside; out of doors; fresh air; bit of fresh air; open air; be outside; being outside; get outside; out in the open; countryside; in the country; park; parks; green space; green; sunshine; sun on my face; seaside; beach; river; hills; mountains; camping; outdoor activities; adventure; outings; trips; day trips; days out; coach trips`,
		listing: `outdoors; outdoor; outside; fresh air; green space; countryside; park; parks; beach; outdoor activities; green gym; outings; day trips; trips out; forest`
	},
	gardening: {
		say: `garden; gardens; gardening; gardener; allotment; allotments; plot; grow; grow veg; growing veg; grow vegetables; growing vegetables; grow my own; growing; veg; vegetables; plants; planting; plant; pots; seeds; seed; flowers; flower; roses; leeks; tomatoes; tatties; potatoes; spuds; soil; dig; digging; weeding; weeds; greenhouse; potting shed; hanging baskets; compost; green fingers; lawn; orchard; herbs; no garden; dont have a garden; miss my garden; muck; mud; get my hands dirty; hands dirty; hands in the soil; horticulture; work in garden; grow things; growing things`,
		listing: `garden; gardens; gardening; gardeners; community garden; allotment; allotments; grow; growing; grow your own; veg; vegetables; planting; plants; plot; orchard; horticulture; horticultural; therapeutic gardening; green fingers; potting; seeds; seedlings; weeding; compost; polytunnel; greenhouse; raised beds; food growing`
	},
	nature: {
		say: `nature; wildlife; birds; birdwatching; bird watching; bird spotting; twitching; trees; woods; woodland; forest; bushcraft; conservation; litter picking; litter pick; clean up the park; hedgehogs; bees; beekeeping; foraging; mushrooms; butterflies; foxes; being in nature; in the woods; the sea; ponds; forest bathing; countryside; environment; climate; green gym; insects; stars; stargazing`,
		listing: `nature; wildlife; birds; birdwatching; bird watching; woodland; woodlands; conservation; litter pick; litter picking; bushcraft; forest school; forest bathing; foraging; beekeeping; environment; environmental; ecology; nature reserve; green gym; tree planting; biodiversity; coppicing`
	},
	animals: {
		say: `animals; dog; dogs; dog walking; walk dogs; walk a dog; my dog; walk the dog; horse; horses; riding; pony; ponies; cat; cats; pets; pet; miss having a dog; farm; city farm; farm animals; rabbits; donkey; chickens; hens; stroke a dog; therapy dog; alpacas; goats; animal; feed animals; cant look after my dog`,
		listing: `animals; dog; dogs; dog walking; dog walk; horse; horses; horse riding; equine; pony; pets; pet; city farm; farm; care farm; therapy dog; alpacas; chickens; goats; donkeys`
	},
	fishing: {
		say: `fishing; fish~; fisherman; angling; angler; go fishing; carp; trout; fly fishing; sea fishing; rod; tackle; down the river fishing; coarse fishing; fishing trip`,
		listing: `fishing; angling; anglers; fly fishing; coarse fishing; angling club; rods`
	},
	arts: {
		say: `art; arts; arty; creative; creativity; be creative; culture; cultural; galleries; gallery; exhibitions; something creative; use my hands; do something with my hands; with my hands; hobby; hobbies; new hobby; a hobby; arts and crafts; craft; crafts; crafting; library; theatre; cinema; film; films; films club; museum; museums`,
		listing: `art; arts; arts and crafts; arts and craft; craft; crafts; creative; creativity; creative workshop; creative workshops; culture; gallery; exhibition; library; cinema; film club; film screening; museum; arts centre`
	},
	knitting: {
		say: `knit; knitting; knitter; crochet; crocheting; crotchet; wool; yarn; needles; knit and natter; sewing; sew; stitch; stitching; cross stitch; embroidery; quilting; patchwork; quilt; needlework; tapestry; dressmaking; make clothes; mend clothes; macrame; weaving; spinning wool; felting; jumper; knitted; textiles; sewing machine; used to knit; my hands like to be busy; keep my hands busy; hands busy; seamstress; alterations; darning`,
		listing: `knit; knitting; knitters; knit and natter; crochet; wool; yarn; sewing; sew; stitch; stitchers; stitching; embroidery; quilting; quilters; patchwork; needlework; needlecraft; dressmaking; textiles; weaving; felting; macrame; sewing machine; mending; spinning and weaving`
	},
	makingThings: {
		say: `make things; making things; craft; crafts; crafting; craft group; arts and crafts; card making; cardmaking; make cards; pottery; ceramics; clay; jewellery; jewelery; jewellery making; scrapbooking; mosaic; mosaics; candle making; origami; model making; models; model railway; lego; decoupage; papercraft; upcycling; upcycle; glass; stained glass; basket making; basket weaving; flower arranging; do it with my hands; work with my hands; handmade; hand made; calligraphy; printmaking`,
		listing: `craft; crafts; crafting; craft group; craft club; card making; pottery; ceramics; clay; jewellery making; mosaic; mosaics; candle making; model making; model railway; upcycling; papercraft; basket making; flower arranging; printmaking; lino; maker; makers; handmade; wreath`
	},
	painting: {
		say: `paint; painting; painter; watercolour; watercolours; watercolor; acrylics; oils; draw; drawing; sketch; sketching; art class; art classes; art group; canvas; easel; life drawing; pastels; colouring; colouring in; art; doodle; illustrate; cartoons; painting by numbers; paint pictures; used to paint; do some art; brush`,
		listing: `paint; painting; painters; watercolour; watercolours; acrylic; drawing; draw; sketch; sketching; sketchers; art class; art classes; art group; art club; art workshop; life drawing; pastels; colouring; visual arts; art sessions; mixed media`
	},
	photography: {
		say: `photography; photograph; photographs; photos; photo; take photos; taking pictures; camera; cameras; pictures; photo walk; camera club; darkroom; digital photography; filming; film making; video making; snaps; photoshop`,
		listing: `photography; photographers; photo; photos; camera; camera club; photo walk; darkroom; filmmaking; film making; digital photography`
	},
	singing: {
		say: `sing; singing; singer; choir; choirs; songs; song; sing song; singsong; singalong; sing along; sing in a choir; join a choir; chorus; karaoke; hymns; carols; rock choir; community choir; belt out; belt out a tune; a good tune; cant sing but; used to sing; gospel; shanty; shanties; sea shanties; tone deaf; ukulele and; church choir; barbershop; sing with people`,
		listing: `sing; singing; singers; choir; choirs; chorus; community choir; singalong; sing along; songs; singing group; gospel choir; shanty; karaoke; carols; harmony; vocal; no auditions`
	},
	music: {
		say: `music; musical; guitar; play guitar; piano; keyboard; keyboards; ukulele; uke; drums; drumming; djembe; violin; fiddle; brass band; band; orchestra; play an instrument; learn an instrument; instrument; instruments; jam; jam session; folk music; concerts; live music; northumbrian pipes; accordion; trumpet; saxophone; dj; make music; listen to music; records; vinyl; play music; jazz; rapping; songwriting`,
		listing: `music; musical; musicians; guitar; piano; keyboard; ukulele; drumming; djembe; samba; violin; brass band; orchestra; instrument; instruments; jam session; folk music; concert; concerts; live music; music making; music group; songwriting; steel pans; jazz; band`
	},
	reading: {
		say: `reading; read; book; books; book club; book group; bookclub; reading group; library; libraries; novels; novel; stories; story; love reading; like to read; read books; poetry; poems; poem; shared reading; bookworm; library books; listen to stories; literature; read aloud; large print books; audiobooks; talk about books`,
		listing: `book club; book group; reading group; shared reading; readers; library; libraries; books; poetry; novels; storytelling; read aloud; reading friends; literature; home library`
	},
	writing: {
		say: `writing; write; writer; creative writing; write stories; write my story; my life story; life story; memoir; memoirs; poetry; poems; write poems; poet; journaling; journal; diary; writing group; writers group; autobiography; screenplay; spoken word; tell my story; write down memories; short stories`,
		listing: `creative writing; writing group; writers; writers group; writing workshop; poetry; poets; memoir; life stories; journaling; spoken word; life writing; wordsmiths; write`
	},
	drama: {
		say: `drama; acting; act; actor; theatre; theater; amateur dramatics; am dram; amdram; pantomime; panto; comedy; improv; stand up comedy; on stage; the stage; plays; put on a play; performing; performance; puppets; circus; playreading; play reading; see a play; musicals; musical theatre; filmmaking; film club`,
		listing: `drama; acting; theatre; theatre group; amateur dramatics; pantomime; improv; comedy; performance; performing arts; play reading; puppetry; circus skills; musical theatre; drama group`
	},
	history: {
		say: `history; local history; family history; family tree; my family tree; ancestors; genealogy; heritage; archaeology; museum; museums; old photographs; old photos; old days; the old days; reminisce; reminiscence; reminiscing; memories; talk about old times; old times; the pits; shipyards; mining; shipbuilding; castle; castles; roman; hadrians wall; antiques; historic; steam trains; talks about; vintage`,
		listing: `history; local history; family history; genealogy; heritage; archaeology; museum; museums; reminiscence; reminisce; memories; archive; archives; historical; history group; history society; oral history; old photographs`
	},
	woodwork: {
		say: `woodwork; woodworking; wood; carpentry; joinery; joiner; mens shed; men's shed; men in sheds; shed; workshop; tools; diy; fix things; fixing things; mend things; mending things; tinker; tinkering; repair cafe; repair things; make furniture; carving; wood carving; whittling; turning; lathe; metalwork; engineering; engines; cars; motorbikes; miss my tools; good with my hands; used to be a joiner; restore; make something out of wood; work with tools`,
		listing: `woodwork; woodworking; carpentry; joinery; mens shed; men's shed; men in sheds; shed; workshop; tools; diy; repair cafe; mend; wood carving; carving; whittling; woodturning; furniture making; metalwork; restoration; tinkering; fixing`
	},
	cooking: {
		say: `cook; cooking; learn to cook; cant cook; cant cook for myself; never cooked; {person} did all the cooking; {person} always cooked; recipe; recipes; bake; baking; cakes; cake; bread; make bread; cook on a budget; batch cooking; slow cooker; air fryer; cookery; cookery class; cooking class; cooking lessons; cook for one; cook for my family; make meals; make my own meals; stotties; curry; kitchen skills; cook healthy; cook cheap; cook food; cook my food`,
		listing: `cook; cooking; cookery; cook and eat; cooking class; cooking skills; cookery class; bake; baking; bakers; recipe; recipes; batch cooking; slow cooker; cook on a budget; bread making; kitchen; community kitchen; learn to cook; cooking on a budget`
	},
	healthyEating: {
		say: `eat well; eating well; eat better; eating better; eat healthy; eating healthy; healthy eating; eat healthier; eat healthily; healthy food; healthy meals; diet; better diet; nutrition; nutritionist; dietician; dietitian; five a day; fruit and veg; eat properly; dont eat properly; not eating properly; not eating right; living on ready meals; takeaways; too many takeaways; too much sugar; junk food; vegetarian; vegan; food is bad; good food; no appetite; off my food; lost my appetite`,
		listing: `healthy eating; eat well; eating well; nutrition; nutritious; dietitian; dietician; diet; healthy food; healthy meals; eat better; healthy recipes; food and health; balanced diet; fruit and veg`
	}
};
