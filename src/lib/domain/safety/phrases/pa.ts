import type { DangerPhrases } from '../danger-phrases.ts';
import { situationsPa } from '../situations/pa.ts';
import { calmPa, pastPa } from './pa-look-alikes.ts';

/** Punjabi, in Gurmukhi and in Latin letters. Not yet reviewed by a native-speaking clinician: see the hazard log. */
export const dangerPhrasesPa: DangerPhrases = {
	language: 'pa',
	isSpeltByEar: true,
	classes: {
		suicide: `ਖੁਦਕੁਸ਼ੀ ਖੁਦਕੁਸ਼ੀਆਂ ਖੁਦਖੁਸ਼ੀ ਖੁਦਕਸ਼ੀ ਆਤਮਹੱਤਿਆ ਆਤਮਘਾਤ ਸੁਸਾਈਡ ਸੁਸਾਇਡ ਸੂਸਾਈਡ ਖੁਦਕੂਸ਼ੀ
			khudkushi khudkashi khudkhushi khudkusi khudkhusi khudkshi khudkuchi aatmhatya atamhatya aatamhatya atmahatya`,
		suicideToo: 'suicide suside sucide susaid',
		dont: 'ਨਹੀਂ ਨਹੀ ਨਈਂ ਨਈ ਨੀ ਨੀਂ ਨਾ ਨ੍ਹੀਂ ਨਹੀਓਂ nahi nahin nhi nhin nai nain ni nii na nahio nahiyo',
		nu: 'ਨੂੰ ਨੁੰ ਨੂ nu nun nuu noo',
		of: 'ਦਾ ਦੀ ਦੇ ਦੀਆਂ da di de dian diyan diya',
		by: 'ਨਾਲ ਤੋਂ ਤੇ naal nal ton to te toh',
		in: 'ਵਿੱਚ ਵਿਚ ਚ ਅੰਦਰ ਵਿੱਚੋਂ vich vch wich ch andar vichon',
		me: 'ਮੈਨੂੰ ਮੈਂਨੂੰ ਮੈਨੂ ਸਾਨੂੰ mainu mainnu menu meinu mnu manu mainoo sanu saanu',
		want: `ਚਾਹੁੰਦਾ ਚਾਹੁੰਦੀ ਚਾਹੁੰਦੇ ਚਾਹੁੰਦੀਆਂ ਚਾਹੁਨਾ ਚਾਹੁਨੀ ਚਾਹੁੰਨੀ ਚਾਹੁੰਨਾ ਚਾਹੁੰਨੇ ਚਾਹਨਾ ਚਾਹਨੀ ਚਾਹਦਾ ਚਾਹਦੀ ਚਾਉਂਦਾ ਚਾਉਂਦੀ ਚਾਹੀਦਾ ਚੌਨਾ ਚੌਨੀ
			chahunda chahundi chahunde chaunda chaundi chaunde chauna chauni chaunna chaunni chahuna chahuni chahna chahni chahnda chahndi
			chanda chandi chonda chondi chohnda chohndi chahda chahdi chahta chahti ਚਾਹੁੰਦੈ chona choni chahida chohna chohni`,
		heart: 'ਜੀਅ ਜੀ ਦਿਲ ਮਨ jee ji jeea jea dil man mann',
		does: 'ਕਰਦਾ ਕਰਦੀ ਕਰਦੇ ਕਰ karda kardi krda kardaa krdi',
		die: 'ਮਰਨਾ ਮਰਣਾ marna mrna marnaa',
		dying: 'ਮਰਨ ਮਰਣ ਮੌਤ maran marn mrn mout maut',
		live: 'ਜੀਣਾ ਜਿਉਣਾ ਜੀਉਣਾ ਜਿਊਣਾ ਜੀਊਣਾ ਜਿਓਣਾ ਜੀਵਣਾ ਜੀਨਾ ਜੀਣੀ ਜਿਉਣੀ ਜੀਉਣੀ ਜਿਊਣੀ jeeni jiuni jeuni jeena jina jeuna jiuna jeona jiona jiyuna jeevna jeeona',
		living: 'ਜੀਣ ਜਿਉਣ ਜੀਉਣ ਜਿਊਣ ਜੀਊਣ ਜਿਓਣ ਜੀਵਨ jeen jin jeun jiun jeon jion jeevan',
		alive:
			'ਜਿਉਂਦਾ ਜਿਉਂਦੀ ਜਿਊਂਦਾ ਜਿਊਂਦੀ ਜੀਂਦਾ ਜੀਂਦੀ ਜਿੰਦਾ ਜ਼ਿੰਦਾ jeonda jeondi jiunda jiundi jinda jeunda jeundi zinda',
		life: 'ਜ਼ਿੰਦਗੀ ਜਿੰਦਗੀ ਜੀਵਨ ਜਾਨ ਜਿੰਦ zindagi zindgi jindgi jindagi jeevan jaan jindri zindgee',
		think: `ਸੋਚ ਸੋਚਦਾ ਸੋਚਦੀ ਸੋਚਦੇ ਸੋਚਾਂ ਸੋਚਿਆ ਸੋਚਣ ਖਿਆਲ ਖ਼ਿਆਲ ਵਿਚਾਰ ਯੋਜਨਾ ਪਲਾਨ soch sochda sochdi sochan socha sochya socheya khyal khayal
			kheyal vichar vichaar plan thoughts`,
		about: 'ਬਾਰੇ ਵਾਰੇ ਦਾ ਦੇ ਦੀ ਦੀਆਂ bare baare ware vare da de di dian diyan',
		willDie: `ਜਾਵਾਂ ਜਾਵਾਂਗਾ ਜਾਵਾਂਗੀ ਜਾਂਗਾ ਜਾਂਗੀ ਜਾਊਂਗਾ ਜਾਊਂਗੀ ਜਾਊਗਾ ਜਾਊਗੀ ਜਾਣਾ ਜਾਣ ਜਾਵਾ ਜਾਂ ਜਾਵਾਂਗੇ jaavan jawan java jawanga jawangi
			javanga javangi jaanga jaangi janga jangi jauga jaugi jaunga jaungi jana jaana jaan jan`,
		soonDie: 'ਲੱਗਾ ਲੱਗੀ ਲੱਗਿਆ ਲੱਗੇ ਚੱਲਾ ਚੱਲੀ ਚੱਲਿਆ ਜਾ lagga laga laggi lagi lagya chalya challa chali ja',
		kill: `ਮਾਰ ਮਾਰਨ ਮਾਰਨਾ ਮਾਰਾਂ ਮਾਰਾਂਗਾ ਮਾਰਾਂਗੀ ਮਾਰਿਆ ਖਤਮ ਖ਼ਤਮ ਮੁਕਾ ਮੁਕਾਉਣਾ ਮੁਕਾਉਣ ਮੁਕਾਵਾਂ ਫਾਹੇ ਗੋਲੀ maar mar maran marna maarna
			maaran maranga marangi khatam khtam katam mukaa mukauna khatm`,
		harm: `ਕੱਟ ਕੱਟਦਾ ਕੱਟਦੀ ਕੱਟਦੇ ਕੱਟਣਾ ਕੱਟਣ ਕੱਟਿਆ ਵੱਢ ਵੱਢਦਾ ਵੱਢਦੀ ਨੁਕਸਾਨ ਜ਼ਖਮੀ ਜਖਮੀ ਸਾੜ ਸਾੜਦੀ ਸਾੜਦਾ ਸੱਟ ਸੱਟਾਂ ਦੁੱਖ ਤਕਲੀਫ kat katt katda
			katdi katan katna kattan katteya kateya vadda vaddi vadh nuksan nuksaan zakhmi jakhmi saar sarda satt hurt harm`,
		hang: 'ਫਾਹਾ ਫਾਹ ਫਾਂਸੀ ਫਾਹੇ ਫੰਦਾ ਫੰਦੇ ਰੱਸੀ faha phaha fahaa phansi fansi faansi phanda fanda rassi',
		hangs: `ਲੈ ਲੈਣਾ ਲੈਣ ਲਾ ਲਾਉਣਾ ਲਾਉਣ ਲਗਾ ਲਗਾਉਣਾ ਲਵਾਂਗਾ ਲਵਾਂਗੀ ਲੈਣਾ ਚੜ੍ਹ ਤਿਆਰ ਲਟਕ ਪਾ le lai laina lena lain laga lagauna lagaa la
			lavanga lavangi latak tyar tiyar ready pa`,
		jump: 'ਛਾਲ ਛਲਾਂਗ ਕੁੱਦ ਛਾਲਾਂ ਕੁੱਦਣ ਕੁੱਦਾਂ chhal shaal chhaal chaal shal chhalang kudd kudan kudna',
		high: `ਪੁਲ ਪੁੱਲ ਛੱਤ ਬਾਲਕੋਨੀ ਬਿਲਡਿੰਗ ਨਹਿਰ ਨਦੀ ਦਰਿਆ ਖੂਹ ਟ੍ਰੇਨ ਰੇਲ ਰੇਲਗੱਡੀ ਗੱਡੀ ਟਰੇਨ ਬੱਸ pul chhat chatt chat bridge nehar nahar nadi
			darya train rail gaddi khuh building balcony`,
		much: `ਸਾਰੀਆਂ ਸਾਰੀ ਬਹੁਤ ਬਹੁਤੀਆਂ ਪੂਰੀ ਪੂਰਾ ਪੂਰੀਆਂ ਬੜੀਆਂ ਢੇਰ ਕਿੰਨੀਆਂ ਜ਼ਿਆਦਾ ਵੱਧ ਪੱਤਾ ਪੱਤੇ ਡੱਬਾ ਡੱਬੀ ਸ਼ੀਸ਼ੀ ਇਕੱਠੀਆਂ 10 15 20 25 30 40 50 60 100
			ਵੀਹ ਤੀਹ ਪੰਜਾਹ sarian saariyan sariyan saria sari bahut bht bohat boht puri poori pura zyada jyada patta patte dabba dabbi shishi
			bahutian dher 2 3`,
		pills: `ਗੋਲੀਆਂ ਗੋਲੀ ਗੋਲੀਆ ਗੋਲ਼ੀਆਂ ਦਵਾਈ ਦਵਾਈਆਂ ਟੈਬਲੇਟ ਟੈਬਲੇਟਾਂ ਪੈਰਾਸਿਟਾਮੋਲ ਕੈਪਸੂਲ goliyan golian goliya golia goli tablets tablet pills dawai
			dawaiyan dawaian davai paracetamol`,
		ate: `ਖਾ ਖਾਧੀਆਂ ਖਾਧੀ ਖਾਲਈਆਂ ਖਾਲੀਆਂ ਨਿਗਲ ਲੈ ਪੀ ਖਾਣ ਖਾਣੀਆਂ ਲੈਣ kha khaa khadian khadiyan khadi nigal lai le khalayian khalian khan
			khaniyan`,
		poison: `ਜ਼ਹਿਰ ਜਹਿਰ ਸਪਰੇਅ ਸਪਰੇ ਸਪ੍ਰੇਅ ਤੇਜ਼ਾਬ ਬਲੀਚ ਫਿਨਾਇਲ ਫਿਨਾਈਲ ਸਲਫਾਸ ਡੀਜ਼ਲ zehar zeher jehar jeher zahar zahir spray sulfas bleach
			tezab tejab phenyl`,
		drank:
			'ਪੀ ਪੀਤਾ ਪੀਤੀ ਪੀਣ ਪੀਣੀ ਪੀਣਾ ਖਾ ਖਾਧਾ ਖਾਧੀ ਖਾਣ ਖਾਣਾ ਨਿਗਲ ਲੈ ਪਿਆ pi pee peeta pita piti peeti peen pin kha khada khadha khana khan nigal le lai',
		limb: 'ਬਾਂਹ ਬਾਹ ਬਾਹਾਂ ਬਾਂਹਾਂ ਗੁੱਟ ਨਸ ਨਸਾਂ ਨਾੜ ਨਾੜਾਂ ਨਬਜ਼ ਪੱਟ baanh banh baah bah bahan baahan bahan bahaan gutt nas nasan nass naar naaran nabz wrist wrists veins arm arms',
		cut: `ਕੱਟ ਕੱਟਦਾ ਕੱਟਦੀ ਕੱਟੀ ਕੱਟੀਆਂ ਕੱਟਣ ਕੱਟਣਾ ਕੱਟਣੀਆਂ ਕੱਟਣੀ ਕੱਟਾਂ ਕੱਟਿਆ ਵੱਢ ਵੱਢੀ ਵੱਢਦੀ kat katt katda katdi kati katti katiyan kattiyan katan
			katna katniyan kateya katteya vadh`,
		he: `ਉਹ ਓਹ ਉਹਨੇ ਉਸਨੇ ਉਸ ਪਤੀ ਘਰਵਾਲਾ ਘਰਵਾਲੇ ਘਰਆਲਾ ਖਸਮ ਹਸਬੈਂਡ ਸਹੁਰਾ ਸਹੁਰੇ ਸਹੁਰਿਆਂ ਸੱਸ ਨਨਾਣ ਜੇਠ ਦਿਓਰ ਦੇਵਰ ਪਿਓ ਪਿਉ ਪਿਤਾ ਬਾਪ ਬਾਪੂ ਪਾਪਾ ਡੈਡੀ ਡੈਡ
			ਮਾਂ ਮੰਮੀ ਮਾਪੇ ਭਰਾ ਵੀਰ ਪੁੱਤ ਪੁੱਤਰ ਮੁੰਡਾ ਮੁੰਡੇ ਬੁਆਏਫ੍ਰੈਂਡ ਬੁਆਏਫਰੈਂਡ ਪਾਰਟਨਰ ਚਾਚਾ ਚਾਚੇ ਤਾਇਆ ਤਾਏ ਮਾਮਾ ਮਾਮੇ ਮਤਰੇਆ ਮਤਰੇਏ ਪਤਨੀ ਘਰਵਾਲੀ ਵਹੁਟੀ ਨੂੰਹ ਕੋਈ ਮਾਲਕ ਘਰਦੇ ਦੋਸਤ
			ਐਕਸ ਬੰਦਾ ਆਦਮੀ oh oho ohne usne pati gharwala gharwale gharala khasam husband hubby sahure sohre sauhre sahura sahurian sass saas
			nanan jeth deor dewar peo pio pita baap bapu papa daddy dad mummy maa mape bhra bhraa veer putt puttar munda munde boyfriend bf
			partner chacha chache taya mama wife gharwali vohti ex koi banda admi malik malak gharde`,
		hits: `ਕੁੱਟਦੈ ਮਾਰਦੈ ਕੁੱਟਦਾ ਕੁੱਟਦੀ ਕੁੱਟਦੇ ਕੁੱਟਿਆ ਕੁੱਟ ਕੁੱਟਣ ਕੁੱਟਮਾਰ ਕੁਟਾਪਾ ਮਾਰਦਾ ਮਾਰਦੀ ਮਾਰਦੇ ਮਾਰਿਆ ਮਾਰਕੁੱਟ ਮਾਰਿਐ ਕੁੱਟਿਐ ਚਪੇੜ ਚਪੇੜਾਂ ਥੱਪੜ kutda kutdi kutde kuteya
			kuttya kutia kutt kuttan kuttmar kutmaar marda mardi marde mareya maarya marya maria thappad chaped`,
		hitsOnly:
			'ਕੁੱਟਦੈ ਕੁੱਟਦਾ ਕੁੱਟਦੀ ਕੁੱਟਦੇ ਕੁੱਟਿਆ ਕੁੱਟ ਕੁੱਟਮਾਰ ਮਾਰਕੁੱਟ kutda kutdi kutde kuteya kuttya kutia kuttmar kutmaar',
		going: 'ਰਿਹਾ ਰਹੀ ਰਹੇ ਰਿਆ riha reha raha rahi rahe rha rhi ria reya rea',
		willKill: `ਦੇਵੇਗਾ ਦੇਵੇਗੀ ਦਵੇਗਾ ਦਵੇਗੀ ਦਊਗਾ ਦਊਗੀ ਦੇਊਗਾ ਦੇਣਗੇ ਦੇਣਾ ਦੇਵੇ ਦੇਵਾਂਗਾ ਦੇਵਾਂਗੀ ਦਿਆਂਗਾ ਦਿਆਂਗੀ ਸੁੱਟੇਗਾ ਸੁੱਟਣਗੇ ਸੁੱਟੂ ਸੁੱਟਾਂਗਾ ਦਊ ਦੇਊ ਸਕਦਾ ਸਕਦੇ
			devega devegi dvega davega dauga deuga denge denage dena deve devanga devangi dianga diyanga dunga dega du sutuga suttega sutega sakda`,
		threat: 'ਧਮਕੀ ਧਮਕੀਆਂ ਧਮਕਾਉਂਦਾ ਧਮਕਾਉਂਦੇ ਧਮਕਾਇਆ dhamki dhamkiyan dhamkian dhamkaunda dhamkaunde',
		neck: 'ਗਲ ਗਲਾ ਗਲ਼ਾ ਗਲੇ gal gala gall gale galla',
		choke:
			'ਘੁੱਟ ਘੁੱਟਿਆ ਘੁੱਟਦਾ ਘੁੱਟਦੇ ਘੁੱਟਣ ਦਬਾ ਦਬਾਇਆ ਦਬਾਉਂਦਾ ਦੱਬਿਆ ਫੜ ghutt ghut ghuteya ghutya ghutda ghutia daba dabaya dabaunda dabbeya',
		rape: 'ਬਲਾਤਕਾਰ ਰੇਪ ਜਬਰਜਨਾਹ ਜਬਰਜਿਨਾਹ balatkar blatkar balaatkar',
		force:
			'ਜ਼ਬਰਦਸਤੀ ਜਬਰਦਸਤੀ ਜ਼ਬਰਨ ਧੱਕੇ ਧੱਕਾ ਮਜਬੂਰ ਮਜ਼ਬੂਰ zabardasti jabardasti zbrdsti jabran dhakke dhakka majboor majbur mazboor forced force',
		marriage:
			'ਵਿਆਹ ਨਿਕਾਹ ਸ਼ਾਦੀ ਵਿਆਹੁਣਾ ਵਿਆਹੁਣ ਵਿਆਹੁਣਗੇ ਵਿਆਹ ਵਿਆਹੁੰਦੇ viah vyah viyah veah shaadi shadi nikah viaah',
		fear: 'ਡਰ ਡਰਦਾ ਡਰਦੀ ਡਰਦੇ ਖੌਫ਼ ਖੌਫ dar darr darda dardi darde drr khauf',
		danger: 'ਖਤਰਾ ਖ਼ਤਰਾ ਖਤਰੇ ਖ਼ਤਰੇ khatra khatre khtra',
		safe: 'ਸੁਰੱਖਿਅਤ ਮਹਿਫੂਜ਼ ਸੇਫ ਸੇਫ਼ surakhiat surakhyat mehfooz safe',
		child: `ਬੱਚਾ ਬੱਚੇ ਬੱਚੀ ਬੱਚਿਆਂ ਬੱਚੀਆਂ ਨਿਆਣੇ ਨਿਆਣਿਆਂ ਜਵਾਕ ਜਵਾਕਾਂ ਧੀ ਕੁੜੀ ਪੁੱਤ ਪੁੱਤਰ ਮੁੰਡੇ ਬੇਟੀ ਬੇਟੇ ਬੇਬੀ ਪੋਤੇ ਪੋਤੀ ਦੋਹਤੀ ਦੋਹਤੇ ਭਤੀਜੀ ਭਾਣਜੀ bacha bache bachi
			bachya bacheyan bacheya bachean bachian bachiyan bachyan bachiaan niane nyane nianeya jwak jawak dhee dhi kudi putt puttar munde munda beti
			bete baby potti pote poti bhatiji`,
		touch: `ਛੂਹੰਦਾ ਛੂੰਹਦਾ ਛੂਹਦਾ ਛੂਹਿਆ ਛੇੜਦਾ ਛੇੜਿਆ ਛੇੜਛਾੜ ਛੇੜਖਾਨੀ ਟੋਂਹਦਾ ਗੰਦੀਆਂ chhuhda chhohnda chhuhnda chhuhya chhuhia chherda chherdaa
			chherya shuhnda shoonhda chhedda cherda`,
		lays: 'ਲਾਉਂਦਾ ਲਾਉਦਾ ਲਾਇਆ ਲਗਾਉਂਦਾ ਲਗਾਇਆ ਲਾਂਦਾ launda laanda laya lagaunda lagaya',
		chest: 'ਛਾਤੀ ਸੀਨੇ ਸੀਨਾ ਹਿੱਕ chhati chati shaati seene sine sina hikk',
		pain: 'ਦਰਦ ਪੀੜ ਦੁਖਦੀ ਦੁਖਦਾ ਦੁੱਖਦੀ ਜਕੜ ਦਬਾਅ ਦਬਾਵ ਭਾਰ ਜਲਣ ਘੁੱਟਣ ਘੁੱਟ dard drd peed peer pid dukhdi jakad dabaa pain tight',
		breath: 'ਸਾਹ ਸਾਂਹ ਸਾਹੁ saah sah saans',
		mouth: 'ਮੂੰਹ ਮੁੰਹ ਚਿਹਰਾ ਬੁੱਲ੍ਹ ਬੁੱਲ muh munh mooh moonh chehra',
		crooked: 'ਟੇਢਾ ਟੇਡਾ ਵਿੰਗਾ ਲਟਕ ਲਮਕ ਟੇਢੀ tedha teda vinga winga latak lamak terha',
		blood: 'ਖੂਨ ਖ਼ੂਨ ਲਹੂ ਬਲੱਡ khoon khun lahu blood',
		flows: 'ਵਗ ਵਗਦਾ ਵਗਿਆ ਵਹਿ ਵਹਿੰਦਾ ਨਿਕਲ ਨਿਕਲਦਾ ਨਿੱਕਲ ਪੈ ਆ vag wag vagda veh nikal nikalda pe pai aa',
		stops: 'ਰੁਕ ਰੁਕਦਾ ਬੰਦ ਰੁੱਕ ਥੰਮ ruk rukda band rukk bnd',
		fits: 'ਦੌਰਾ ਦੌਰੇ ਦੋਰਾ ਦੋਰੇ ਅਟੈਕ ਅਧਰੰਗ ਸਟ੍ਰੋਕ ਸਟਰੋਕ daura daure dora dore attack adhrang stroke',
		falls: 'ਪੈ ਪਿਆ ਪਏ ਹੋ ਹੋਇਆ ਆਇਆ ਆ pe pai pia peya paya pae ho hoya hoia aya aa',
		fainted: 'ਬੇਹੋਸ਼ ਬੇਸੁੱਧ ਬੇਹੋਸ behosh behos behoosh beshudh',
		sleep: 'ਸੌਣ ਸੋਣ ਸੌਂਣ ਰਹਿਣ saun sone soun rehan rehn',
		place:
			'ਥਾਂ ਥਾਂਵ ਜਗ੍ਹਾ ਜਗਾ ਜਗਹ ਟਿਕਾਣਾ ਘਰ ਕਮਰਾ ਪ੍ਰਬੰਧ ਇੰਤਜ਼ਾਮ ਇੰਤਜਾਮ parbandh intzam intjam thaan jagah jaga jgah tikana ghar',
		outside:
			'ਸੜਕ ਸੜਕਾਂ ਪਾਰਕ ਕਾਰ ਗੱਡੀ ਸਟੇਸ਼ਨ ਫੁੱਟਪਾਥ ਬਾਹਰ ਟੈਂਟ sadak sarak park car gaddi station bahar footpath tent',
		asleep:
			'ਸੌਂ ਸੌਂਦਾ ਸੌਂਦੀ ਸੌਂਦੇ ਸੌਣਾ ਸੌਣ ਸੁੱਤਾ ਸੁੱਤੀ ਸੁੱਤੇ ਸੌਵਾਂਗੇ ਸੌਵਾਂਗਾ ਸੌਵਾਂਗੀ ਸੌਂਵਾਂਗੇ ਸੌਂਦੇ sawange savange saun sonda saunda saundi saunde sauna sona sutta sutti sutte',
		food: 'ਰੋਟੀ ਖਾਣਾ ਖਾਣ ਖਾਣੇ ਆਟਾ ਦੁੱਧ ਭੋਜਨ ਰਾਸ਼ਨ ਖੁਆਉਣ ਖਵਾਉਣ roti khana khaana khan khaan atta dudh rashan ration khaun khvaun khavaun food',
		hungry: 'ਭੁੱਖੇ ਭੁੱਖਾ ਭੁੱਖੀ ਭੁੱਖਿਆਂ bhukhe bhukkhe bhukha bhukhi pukhe',
		today: 'ਅੱਜ ਹੁਣ ਰਾਤ ਕੱਲ੍ਹ ਕੱਲ aj ajj hun raat kal kall',
		past: 'ਸਾਲ ਸਾਲਾਂ ਕਦੇ ਪਹਿਲਾਂ ਪਿਛਲੇ ਪੁਰਾਣੀ ਬਚਪਨ ਮਹੀਨੇ saal saalan sal kade pehla pehlan pehle pichle bachpan mahine 2010 2012 2015 2018 2019 2020 2021 2022 2023 2024',
		was: 'ਸੀ ਸਾਂ ਸਨ si c san see',
		idle: `ਹੱਸ ਹਾਸੇ ਗਰਮੀ ਠੰਢ ਠੰਡ ਭੁੱਖ ਪਿਆਸ ਬੋਰ ਬੋਰੀਅਤ ਵਿਹਲੇ ਵਿਹਲੀ has hass hasse garmi thand thandd bhukh bhukkh pyas
			bore boriyat boring vehle vehli`
	},
	urgent: `
		{suicide}
		ਆਤਮ|ਖੁਦ|ਖ਼ੁਦ|aatm|atam|khud ਹੱਤਿਆ|ਕੁਸ਼ੀ|hatya|kushi|kusi|kashi
		{suicideToo} karna|karan|karn|krna|krn|kar|karangi|karanga|karlaan|karlu|ਕਰਨਾ|ਕਰਨ|ਕਰ
		{suicideToo} {of}|bare|baare|vare {think}|bare|baare
		{die} * {want}
		{want} {die}
		{die} ਹੀ|hi? ਹੈ|ਏ|ਐ|ਆ|hai|ae|aa
		ਮਰ|mar ਜਾਣਾ|jana|jaana ਮੈਂ|ਮੈ|main|mai
		ਪੁਲ|ਪੁੱਲ|ਪਟੜੀ|ਲਾਈਨਾਂ|ਛੱਤ|pul|bridge|patri|patdi|chhat ਤੇ|ਉੱਤੇ|te|ute? ਖੜ੍ਹਾ|ਖੜ੍ਹੀ|ਖੜਾ|ਖੜੀ|ਲੇਟ|khara|khada|khari|khadi
		{dying} {nu}|{of}? * {heart} * {does}
		{heart} {does} * {dying}|{die}|ਮਰ|mar
		{heart} * {die}|{dying} {nu}? {does}
		{dying} {about} * {think}
		ਮੈਂ|ਮੈ|main|mai|me|mein * ਮਰ|mar {willDie}
		ਮਰ|mar ਜਾਵਾਂ|ਜਾਵਾਂਗਾ|ਜਾਵਾਂਗੀ|ਜਾਂਗਾ|ਜਾਂਗੀ|ਜਾਊਂਗਾ|ਜਾਊਂਗੀ|ਜਾਊਂ|jawan|jaavan|jawanga|jawangi|javanga|javangi
		ਮਰ|mar ਜਾਣਾ|ਜਾਣ|jana|jaana|jaan * {want}|{heart}|ਹੈ|ਏ|hai|aa|ਚੰਗਾ|changa|ਬਿਹਤਰ|behtar
		ਕਾਸ਼|kash * ਮਰ|mar|ਮਰੀ|ਮਰਿਆ|ਜੰਮਦੀ|ਜੰਮਦਾ|jammdi|jamda
		ਮੈਂ|ਮੈ|main|mai {dying} {soonDie}
		ਮੌਤ|maut ਆ|aa ਜਾਵੇ|ਜਾਏ|ਜਾਂਦੀ|jave|jaye|jandi
		{live} ਹੀ|hi? {dont}
		{dont} * {live}
		{living} {nu}|{of} * {heart}|ਇੱਛਾ|ichha|icha * {dont}
		ਜੀਅ|ਜੀ|jee|ji {dont} ਹੁੰਦਾ|hunda
		ਜੀਵਿਆ|ਜੀਆ|jivya|jeevya|jeya {dont} ਜਾਂਦਾ|janda
		{dont} ਜੀ|ਜੀਅ|ਜਿਉਂ|jee|ji|jiu ਸਕਦਾ|ਸਕਦੀ|sakda|sakdi|skda|skdi
		ਜੀ|ਜੀਅ|ਜਿਉਂ|jee|ji|jiu {dont} ਸਕਦਾ|ਸਕਦੀ|sakda|sakdi|skda|skdi
		{me} * ਮੌਤ|maut ਚਾਹੀਦੀ|chahidi|ਦੇ|de
		{alive} {dont} * ਰਹਿਣਾ|rehna|rena
		{dont} {alive} ਰਹਿਣਾ|rehna|rena
		ਸਵੇਰੇ|ਦੁਬਾਰਾ|savere|dubara * {dont} ਉੱਠਾਂ|ਉਠਾਂ|ਜਾਗਾਂ|uthan|uttha|jagan
		ਆਪਣੇ|ਆਪਣਾ|ਅਪਣੇ|apne|aapne|apna ਆਪ|aap|ap {nu} * {kill}|{harm}
		ਆਪ|ਖੁਦ|ਖ਼ੁਦ|ਆਪੇ|aap|khud {nu} * {kill}|{harm}
		ਆਪਣੀ|ਅਪਣੀ|apni|aapni|ਮੇਰੀ|meri ਜਾਨ|jaan|jan ਲੈ|ਦੇ|ਲੈਣ|ਦੇਣ|ਲੈਣੀ|ਦੇਣੀ|le|lai|de|laini|deni
		ਆਪਣੀ|ਅਪਣੀ|apni|aapni|ਮੇਰੀ|meri {life} ਖਤਮ|ਖ਼ਤਮ|ਮੁਕਾ|khatam|khatm|muka
		ਜਾਨ|ਜਾਨਾ|jaan|jan ਦੇ|de ਦਿਆਂਗਾ|ਦਿਆਂਗੀ|ਦੇਵਾਂਗਾ|ਦੇਵਾਂਗੀ|ਦੇਣੀ|ਦਿਆਂ|devanga|devangi|dianga|diangi|deni
		{life} ਖਤਮ|ਖ਼ਤਮ|ਮੁਕਾ|khatam|khatm|muka ਕਰ|ਕਰਨਾ|ਕਰਨੀ|ਕਰਨ|ਦਿਆਂਗਾ|ਦਿਆਂਗੀ|ਦੇਵਾਂਗਾ|ਦੇਣੀ|kar|karni|karna|karan|krni|deni
		ਸਭ|ਸਾਰਾ|sab|sabh|sara ਕੁਝ|ਕੁਛ|ਕੁੱਝ|kujh|kuj|kush|kuch ਖਤਮ|ਖ਼ਤਮ|khatam|khatm ਕਰਨਾ|karna|krna {want}|ਹੈ|hai
		ਸਭ|ਸਾਰਾ|sab|sabh|sara ਕੁਝ|ਕੁਛ|ਕੁੱਝ|kujh|kuj|kush|kuch ਖਤਮ|ਖ਼ਤਮ|khatam|khatm ਕਰ|kar ਦੇਣਾ|ਦਿਆਂਗਾ|ਦਿਆਂਗੀ|ਦੇਵਾਂਗਾ|ਦੇਵਾਂਗੀ|ਦੇਵਾਂ|ਲੈਣਾ|dena|devanga|devangi|dianga|lena
		{hang} {hangs}
		ਪੱਖੇ|pakhe|pakhhe * ਲਟਕ|latak|ਫਾਹਾ|faha
		{high} * {jump} ਮਾਰ|ਮਾਰਨ|ਮਾਰਾਂ|ਮਾਰਨੀ|ਲਾ|ਜਾਵਾਂਗਾ|ਜਾਵਾਂਗੀ|mar|maar|maran|maaran|maran|marni|la|jawanga|jawangi|lagga|laggi
		{jump} ਮਾਰ|ਮਾਰਨ|maar|mar|maran ਦਿਆਂਗਾ|ਦਿਆਂਗੀ|ਦੇਵਾਂਗਾ|ਦੇਵਾਂਗੀ|ਦੇਣੀ|ਲੱਗਾ|ਲੱਗੀ|ਲੱਗਿਆ|devanga|devangi|dianga|deni|lagga|laggi|laga|lagi
		{high} ਅੱਗੇ|ਥੱਲੇ|ਹੇਠਾਂ|ਹੇਠ|agge|thalle|thale|heth ਆ|ਛਾਲ|ਲੇਟ|ਸਿਰ|ਮਰ|aa|chhal|shaal|chal|sir|mar
		ਡੁੱਬ|dub|dubb ਕੇ|ke ਮਰ|ਮਰਨਾ|mar|marna
		ਓਵਰਡੋਜ਼|ਓਵਰਡੋਜ|ਓਵਰਡੋਸ
		overdose|overdoz kar|kr|karke|kiti|kitti|lai|layi|le|ho|ਕਰ|ਲੈ
		{much} * {pills} * {ate}
		{pills} * {much} {ate}
		{pills} {ate} * {much}
		{he}|{child}|ਮੈਂ|ਮੈ|main|mai ਨੇ|ne? {pills} ਖਾ|ਨਿਗਲ|kha|nigal ਲਈਆਂ|ਲਈ|ਗਿਆ|ਗਈ|ਬੈਠੀ|ਬੈਠਾ|layian|laiyan|lyian|lai|laian|lian|liyan|gya|gayi|gai
		ਨੀਂਦ|ਨੀਦ|neend|nind {of} {pills} ਖਾ|ਨਿਗਲ|kha|nigal ਲਈਆਂ|ਗਿਆ|ਗਈ|layian|laiyan|lyian|laian|lian|liyan|gayi
		{poison} * {drank}
		{limb} {nu}|ਤੇ|te? * {cut}
		ਬਲੇਡ|blade * {cut}|{limb}
		{limb} * ਬਲੇਡ|blade ਮਾਰ|ਮਾਰਿਆ|ਮਾਰਦੀ|mar|maar|mareya|maardi
		{me} * {hits}
		{me} * ਮਾਰ|maar|mar {going}|ਦਿੱਤਾ|ditta|{willKill}|ਪਈ|ਪੈਂਦੀ|pendi|paindi|payi
		{me} * ਮਾਰਨਾ|marna|maarna {want}
		{hitsOnly} * {me}
		{he} * * {hitsOnly}
		ਕੁੱਟਮਾਰ|ਮਾਰਕੁੱਟ|kuttmar|kutmaar {does}|ਹੁੰਦੀ|hundi
		ਪਤੀ|ਘਰਵਾਲਾ|ਸਹੁਰੇ|ਸੱਸ|pati|gharwala|husband|sohre|sahure|sass * * ਮਾਰਦਾ|ਮਾਰਦੇ|ਮਾਰਦੀ|marda|maarda|marde|maarde ਹੈ|ਨੇ|ਹਨ|ਆ|ਏ|hai|ne|aa|han
		{me} * * {hitsOnly}
		ਬੈਲਟ|ਡੰਡੇ|ਸੋਟੀ|ਰਾਡ|ਚੱਪਲ|ਪਟੇ|belt|dande|soti ਨਾਲ|naal|nal * {hits}
		{he}|ਮੇਰੇ|mere * {force} {does}
		rape ਹੋਇਆ|ਕੀਤਾ|hoya|hoia|kita|kitta|karda|kar
		ਆਵਾਜ਼ਾਂ|ਅਵਾਜ਼ਾਂ|awaazan|awazan * ਮਾਰ|maar|mar|ਖਤਮ|ਮਰ
		ਮੈਨੂੰ|ਸਾਨੂੰ|mainu|menu|sanu ਬਚਾ|ਬਚਾਓ|ਬਚਾਉ|bacha|bachao|bachaa
		{child}? ਗਲਤ|galat|glt ਥਾਂ|ਜਗ੍ਹਾ|jagah? ਤੇ|te? ਹੱਥ|hath {lays}
		{marriage} ਲਈ|ਵਾਸਤੇ|lai|layi * ਲਿਜਾ|ਭੇਜ|lija|bhej
		ਮੇਰੇ|mere|{me} * ਹੱਥ|hath|hatth ਚੁੱਕਦਾ|ਚੁੱਕਿਆ|ਚੁੱਕਦੇ|chukda|chukkda|chukeya|chukde
		ਮਾਰ|ਕੁੱਟ|maar|kutt ਪੈਂਦੀ|ਖਾਂਦੀ|paindi|pendi|khandi
		ਕੁੱਟਿਆ|kutteya|kuttya ਜਾਂਦਾ|janda|ਮਾਰਿਆ|mareya
		{neck} {choke}
		{rape}
		ਜਿਨਸੀ|ਜਿਸਮਾਨੀ|jinsi ਸ਼ੋਸ਼ਣ|ਛੇੜਛਾੜ|ਹਿੰਸਾ|shoshan|hinsa
		{force} * ਸਰੀਰਕ|ਸੰਬੰਧ|ਸਬੰਧ|ਸੌਂਦਾ|sambandh|sareerak|sex
		ਜਾਨੋਂ|ਜਾਨੋ|jaano|jano|jaanon * ਮਾਰ|ਮਾਰਨ|maar|mar|maran|maaran|{threat}
		ਮਾਰਨ|ਸਾੜਨ|ਵੱਢਣ|ਮਾਰ|maaran|maran|sadan|saran|ਜਾਨ {of}? {threat}
		{me} * {threat}
		{he} * {threat}
		ਚਾਕੂ|ਕਿਰਚ|ਪਿਸਤੌਲ|chaku|chaaku|knife|gun ਲੈ|ਨਾਲ|ਦਿਖਾ|ਕੱਢ|le|lai|naal|dikha|kadh * ਖੜ੍ਹਾ|ਖੜ੍ਹੇ|ਆਇਆ|ਆ|aa|ਧਮਕਾ|ਹਮਲਾ|ਮਾਰ|{threat}|{me}|khada|khara|aya|hamla|maar
		ਤੇਲ|ਪੈਟਰੋਲ|tel * ਸਾੜ|ਅੱਗ|saar|agg
		{me} * ਕਮਰੇ|ਘਰ|ਅੰਦਰ|kamre|ghar|andar {in}? ਬੰਦ|ਕੈਦ|ਡੱਕ|ਤਾੜ|band|kaid|qaid|dakk|bnd|lock
		{me} ਬੰਦ|ਕੈਦ|ਡੱਕ|ਤਾੜ|band|kaid|qaid|dakk|lock ਕਰ|ਕੀਤਾ|ਕਰਕੇ|ਰੱਖਿਆ|ਕਰਦਾ|ਕਰਦੇ|ਦਿੱਤਾ|kar|kr|kita|keeta|karke|rakhya|rakheya|karda|karde|ditta
		{he} * {dont} ਜਾਣ|ਨਿਕਲਣ|ਨਿੱਕਲਣ|jaan|jan|niklan|nikalan ਦਿੰਦਾ|ਦਿੰਦੇ|ਦਿੰਦੀ|dinda|dende|dinde|dindi|denda
		{he}|{me} * ਜਾਣ|ਨਿਕਲਣ|ਨਿੱਕਲਣ|jaan|jan|niklan|nikalan {dont} ਦਿੰਦਾ|ਦਿੰਦੇ|ਦਿੰਦੀ|dinda|dende|dinde|dindi|denda
		{me} ਘਰੋਂ|ਘਰ|gharon|gharo|ghar * {dont} ਜਾਣ|ਨਿਕਲਣ|jaan|jan|niklan ਦਿੰਦਾ|ਦਿੰਦੇ|ਦਿੰਦੀ|dinda|dende|dinde|dindi
		{force} {nu}|ਨਾਲ|naal|nal? * {marriage}
		{marriage} * {force}
		{marriage} * ਮਰਜ਼ੀ|ਮਰਜੀ|marzi|marji {by}|{of}? ਬਿਨਾਂ|ਬਗੈਰ|ਖਿਲਾਫ|bina|bagair|khilaf
		ਮਰਜ਼ੀ|ਮਰਜੀ|marzi|marji {by}|{of}? ਬਿਨਾਂ|ਬਗੈਰ|ਖਿਲਾਫ|ਖ਼ਿਲਾਫ਼|ਉਲਟ|bina|bagair|khilaf * {marriage}
		ਸਹੁਰੇ|ਸੱਸ|ਸਹੁਰਾ|ਸਹੁਰਿਆਂ|ਪਤੀ|ਘਰਵਾਲਾ|ਨਨਾਣ|sahure|sohre|sauhre|sass|saas|pati|gharwala|husband * ਤਸੀਹੇ|ਜ਼ੁਲਮ|ਜੁਲਮ|ਅੱਤਿਆਚਾਰ|ਤਸ਼ੱਦਦ|zulm|julm|tasihe|atyachar|maarde
		ਦਾਜ|ਦਹੇਜ|daaj|daj|dahej * ਕੁੱਟ|ਮਾਰ|ਤੰਗ|{hits}|tang|maar
		{he}|ਉਹਦੇ|ਉਹਤੋਂ|ohde ਤੋਂ|ton|toh|to|ਕੋਲੋਂ|kolon * {fear}
		ਘਰ|ghar ਜਾਣ|ਵਾਪਸ|ਵਾਪਿਸ|ਮੁੜਨ|jaan|wapas|vapis|wapis|mudan * {fear}
		ਜਾਨ|jaan|jan {nu}|{of}? {danger}|{fear}
		{child}|ਅਸੀਂ|ਮੈਂ|asi|main * {danger} {in}
		{dont} {safe} * ਮਹਿਸੂਸ|mehsoos|mahsoos|ਘਰ|ghar|ਹਾਂ|haan
		{safe} * {dont} ਮਹਿਸੂਸ|mehsoos|mahsoos|feel
		ਘਰ|ghar * {safe} {dont}
		{safe} {dont} * ਘਰ|ਮਹਿਸੂਸ|ਹਾਂ|ਹਾ|ghar|mehsoos|haan|han|ha
		{safe} ਮਹਿਸੂਸ|mehsoos|mahsoos|feel {dont}
		{child} {nu} * {hits}|{touch}
		{child} {nu} * ਮਾਰ|ਕੁੱਟ|maar|mar|kutt {going}|{willKill}|ਦਿੱਤਾ|ditta
		{child} * {nu}|ਨਾਲ|naal|nal * ਹੱਥ|hath|hatth {lays}
		{me}|{child} * ਗਲਤ|ਗੰਦੇ|ਗ਼ਲਤ|galat|glt|gande * ਹੱਥ|hath|ਛੂ|{touch}|{lays}|ਹਰਕਤਾਂ|ਹਰਕਤ|harkatan|kam
		{child} * ਗਲਤ|ਗੰਦੀਆਂ|ਗੰਦਾ|galat|gandi|gandian ਕੰਮ|ਹਰਕਤਾਂ|ਹਰਕਤ|kamm|harkatan|harkat
		{child} ਖਤਰੇ|ਖ਼ਤਰੇ|khatre {in}
		{chest} {in}|{of}|ਤੇ|ਉੱਤੇ|te? * {pain}
		{pain} * {chest}
		chest {in}|{of}? * dard|drd|dukhdi|ਦਰਦ
		{breath} ਲੈਣਾ|laina|lena? ਔਖਾ|aukha|okha
		ਗਰਭਵਤੀ|pregnant|garbhvati * {blood}
		{breath} {dont}|ਬੰਦ|ਰੁਕ|ਰੁੱਕ|ਘੁੱਟ|ਉੱਖੜ|band|ruk|rukk|ghut|ghutda|ukhad
		{breath} * {dont} ਆ|ਲੈ|ਲਿਆ|ਆਉਂਦਾ|ਚੱਲ|ਲਈ|aa|le|lai|leya|lya|aunda|aonda|chal|ay
		{dont} {breath} ਆ|ਲੈ|aa|le|lai
		{mouth} {of}? * {crooked}
		{mouth}|ਬਾਂਹ|ਪਾਸਾ|ਸਰੀਰ|banh|baanh|passa|sarir * ਸੁੰਨ|sunn|sun * ਗਿਆ|ਗਈ|ਰਿਹਾ|gya|gaya|gayi|reha|riha
		ਬਾਂਹ|ਲੱਤ|banh|baanh|latt {dont} ਹਿੱਲਦੀ|ਹਿੱਲ|ਚੁੱਕ|ਚੱਕ|hildi|hilldi|hil|chuk|chak
		ਜ਼ੁਬਾਨ|ਜੁਬਾਨ|ਜੀਭ|ਬੋਲ|zuban|juban|jeebh|bol * ਲੜਖੜਾ|ਥਥਲਾ|ਲੜਖੜਾਉਂਦੀ|ladkhada|thathla
		{fits} {falls} {going}|ਗਿਆ|ਹੈ|ਏ|gya|gaya|gia|hai|ae|h
		{fits} ਪੈ|ਪੈਂਦੇ|pe|pai|pey
		ਕੰਬ|kamb * {dont} ਰੁਕ|ruk * ਝਟਕੇ|jhatke
		ਝਟਕੇ|jhatke ਆ|ਲੱਗ|aa|lag|lagg {going}
		{blood} {flows}? {stops} {dont}
		{blood} {flows}? * {dont} {stops}
		ਬਹੁਤ|ਬਹੁਤਾ|ਜ਼ਿਆਦਾ|bahut|bht|bohat|zyada {blood} {flows}
		{blood} ਬਹੁਤ|ਜ਼ਿਆਦਾ|ਤੇਜ਼|bahut|bht|bohat|zyada {flows}
		{blood} {of} ਉਲਟੀ|ਉਲਟੀਆਂ|ulti|ultian|ultiyan
		{fainted} ਹੋ|ਪਿਆ|ਪਈ|ਹੈ|ਏ|ਹੋਇਆ|ਹੋਈ|ਪਏ|ਹਨ|ਨੇ|ho|pia|peya|payi|pai|hai|hoya|hoi
		ਹੋਸ਼|hosh {dont}|{in} {dont}|ਆ?
		{dont} ਜਾਗ|ਉੱਠ|ਉਠ|jaag|jag|uth|utth {going}
		ਜਾਗ|ਉੱਠ|ਉਠ|jaag|uth|utth {dont} {going}
		ਬੇਬੀ|ਬੱਚਾ|ਬੱਚੀ|ਕਾਕਾ|ਕਾਕੀ|baby|bacha|bachi|kaka * ਨੀਲਾ|ਨੀਲੀ|ਢਿੱਲਾ|ਢਿੱਲੀ|neela|neeli|nila|nili|dhilla|dhila|dhilli ਪੈ|ਹੋ|ਪਿਆ|ਪਈ|pe|pai|ho|peya|payi
		ਬੇਬੀ|ਬੱਚਾ|ਬੱਚੀ|ਕਾਕਾ|baby|bacha|bachi * {dont} ਹਿੱਲ|ਰੋ|ਹਿੱਲਦਾ|ਹਿਲ|hil|hill|hilda|ro {going}?
		{sleep} * {place} * {dont}
		{dont} * {sleep} * {place}
		{place} {dont} * {sleep}
		{today} * {place} {dont} * ਜਾਣ|ਰਹਿਣ|ਸੌਣ|jaan|rehan|saun
		ਅੱਜ|aj|ajj ਰਾਤ|raat * ਕਿੱਥੇ|kithe|kitthe ਜਾਵਾਂ|ਸੌਵਾਂ|ਰਹਾਂ|ਜਾਈਏ|jawan|sawan|rahan|jaava|java|jaiye
		ਰਾਤ|raat ਕੱਟਣ|ਗੁਜ਼ਾਰਨ|ਬਿਤਾਉਣ|kattan|katan|guzaran * {place} * {dont}
		{outside} {in}|ਤੇ|te? {asleep}
		ਘਰੋਂ|gharon|gharo|ghron * ਕੱਢ|ਬਾਹਰ|kadh|kad|kaddh|bahar ਦਿੱਤਾ|ਦਿੱਤੀ|ਦਿਤਾ|ਕਰ|ਕੱਢ|ditta|dita|ditti|diti|kar|kadh|kad
		ਘਰ|ghar {by}|{in} * ਕੱਢ|kadh|kad|kaddh ਦਿੱਤਾ|ਦਿੱਤੀ|ditta|dita|ditti|diti
		{today} * ਬੇਘਰ|beghar
		{child} * {food} * {dont}
		{food} {dont} * {child}
		{child} * {hungry}
		{child} ਲਈ|ਵਾਸਤੇ|ਜੋਗੀ|lai|layi * * {food} * {dont}
		{child} {nu} ਕੀ|ki ਖਵਾਵਾਂ|ਖੁਆਵਾਂ|ਦੇਵਾਂ|khavavan|khuavan|khilavan|devan
		ਘਰੋਂ|gharon|gharo ਬਾਹਰ|bahar? {dont} ਨਿਕਲਣ|ਜਾਣ|niklan|jaan ਦਿੰਦੇ|ਦਿੰਦਾ|dinde|dinda
		ਬੇਬੀ|ਬੱਚਾ|ਬੱਚੀ|ਕਾਕਾ|baby|bacha|bachi ਹਿੱਲਦਾ|ਹਿੱਲਦੀ|ਰੋਂਦਾ|hilda|hilldi|ronda {dont}
		{child} * ਦੁੱਧ|ਰੋਟੀ|ਆਟਾ|ਖਾਣਾ|dudh|roti|khana ਮੁੱਕ|muk|mukk
		ਰਾਤ|raat * ਕਿੱਥੇ|kithe|kitthe * ਕੱਟਾਂ|ਗੁਜ਼ਾਰਾਂ|ਸੌਣਾ|ਜਾਣਾ|kattan|katan|sauna|jana
		ਸੜਕ|sadak|sarak ਤੇ|te|'ਤੇ ਬੈਠੀ|ਬੈਠਾ|ਬੈਠੇ|ਹਾਂ|ਆ|baithi|baitha|baithe|haan|aa
		{hungry} * {child} ਸੌਂ|ਹਨ|ਨੇ|ਰੋ|saun|ne|hn|ro
		ਅੱਜ|aj|ajj * {food} {nu}|ਲਈ|ਵਾਸਤੇ|lai|layi? ਕੁਝ|ਕੁਛ|ਕੁੱਝ|ਵੀ|kujh|kuch|kuj|vi? {dont}
		{food} {dont} * ਅੱਜ|aj|ajj
		ਦਿਨਾਂ|ਦਿਨ|ਕੱਲ੍ਹ|ਪਰਸੋਂ|din|dina|dinan|kal|kall|parson * {dont} * ਖਾਧਾ|ਖਾਧੀ|khada|khadha|khadi|khadhi`,
	soft: `
		{living} {of} * ਫਾਇਦਾ|ਫ਼ਾਇਦਾ|ਮਤਲਬ|ਅਰਥ|ਲਾਭ|ਮਕਸਦ|ਵਜ੍ਹਾ|ਕਾਰਨ|fayda|faida|faayda|matlab|arth|maksad|maqsad * {dont}|ਕੀ|ki
		{life} {of}|{in} * ਫਾਇਦਾ|ਮਤਲਬ|ਅਰਥ|ਮਕਸਦ|ਰਿਹਾ|ਬਚਿਆ|fayda|faida|matlab|arth|maksad|reha|bachya * {dont}
		{living} {of} * ਕੀ|ki ਫਾਇਦਾ|ਫ਼ਾਇਦਾ|ਲਾਭ|fayda|faida
		ਕੀ|ki ਫਾਇਦਾ|ਫ਼ਾਇਦਾ|fayda|faida {living}|ਜੀ
		{life} {by} * ਥੱਕ|ਅੱਕ|ਤੰਗ|ਹਾਰ|ਨਫ਼ਰਤ|ਨਫਰਤ|ਮਨ|thak|thakk|ak|akk|tang|haar|nafrat
		{life} ਬੋਝ|ਨਰਕ|bojh|narak
		ਬੋਝ|ਭਾਰ|bojh|boj|bhaar ਹਾਂ|ਹਾ|ਬਣ|ਬਣੀ|ਆਂ|ਲੱਗਦਾ|ਲੱਗਦੀ|haan|han|ha|hun|ban|bani|aan|lagda|lagdi
		ਬੋਝ|bojh {dont}? * ਬਣਨਾ|ਹਾਂ|ਸਮਝਦੇ|banna|samjhde
		ਮੇਰੇ|mere ਬਿਨਾਂ|ਬਿਨਾ|ਬਗੈਰ|ਬਗ਼ੈਰ|bina|binan|bagair|begair * ਸੁਖੀ|ਖੁਸ਼|ਚੰਗੇ|ਚੰਗਾ|ਠੀਕ|ਸੌਖੇ|sukhi|khush|change|changa|theek|thik
		ਮੈਂ|main|mai ਨਾ|na ਹੋਵਾਂ|ਹੁੰਦੀ|ਹੁੰਦਾ|ਰਹਾਂ|ਰਹੀ|ਰਿਹਾ|hovan|hova|hundi|hunda|rahan|ravan
		ਮੇਰੀ|meri ਲੋੜ|ਜ਼ਰੂਰਤ|ਪਰਵਾਹ|ਫਿਕਰ|ਕਦਰ|lod|jarurat|parvah|fikar|kadar {dont}
		ਕਿਸੇ|kise|kisi {nu} * ਫਰਕ|ਫ਼ਰਕ|ਪਰਵਾਹ|farak|fark|parvah {dont}
		ਹੋਰ|hor|hun|ਹੁਣ * {dont} * ਸਹਿ|ਸਹਿਣ|ਸਿਹਾ|ਸਹਿਆ|ਝੱਲ|ਝੱਲਿਆ|ਬਰਦਾਸ਼ਤ|seh|sahya|sahia|sehya|saha|jhal|jhalya|bardasht
		{dont} ਸਹਿ|ਸਹਿਆ|ਝੱਲਿਆ|ਬਰਦਾਸ਼ਤ|sahya|sahia|sehya|jhalya|bardasht * ਜਾਂਦਾ|ਹੁੰਦਾ|janda|hunda|da
		ਬਰਦਾਸ਼ਤ|ਸਹਿਣ|bardasht|bardash {dont} ਹੁੰਦਾ|hunda
		ਉਮੀਦ|ਆਸ|umeed|umid {dont}|ਮੁੱਕ|ਖਤਮ|ਟੁੱਟ|muk|mukk|khatam|tut
		{dont} * ਉਮੀਦ|ਆਸ|umeed|umid ਹੈ|ਰਹੀ|ਬਚੀ|hai|rahi|rhi
		ਭਵਿੱਖ|ਰਾਹ|ਰਸਤਾ|ਰਾਸਤਾ|bhavikh|raah|rasta * {dont} ਦਿਸਦਾ|ਦਿਖਦਾ|ਨਜ਼ਰ|ਬਚਿਆ|ਦਿਸ|disda|dikhda|najar|nazar|bachya
		ਹਿੰਮਤ|himmat|himat ਹਾਰ|ਮੁੱਕ|ਟੁੱਟ|haar|har|muk|mukk|tut
		ਅਲਵਿਦਾ|alvida|ਆਖਰੀ|akhri ਦੋਸਤੋ|ਸਲਾਮ|ਫਤਿਹ|ਸਭ|ਸੁਨੇਹਾ|salam|fateh|sab|message
		ਮੈਨੂੰ|mainu|menu ਮਾਫ਼|ਮਾਫ|maaf|muaf|ਮੁਆਫ * ਜਾ|ਜਾਣ|ja|jaan {going}|ਲੱਗੀ|ਲੱਗਾ|laggi|lagga
		ਸਦਾ|ਹਮੇਸ਼ਾ|ਹਮੇਸ਼ਾਂ|sada|hamesha ਲਈ|lai|layi ਸੌਂ|ਸੌਣਾ|ਚਲਾ|ਚਲੀ|ਦੂਰ|saun|sauna|chala|chali|door
		{heart} {does} * ਕਿਤੇ|kite|kithe ਗਾਇਬ|ਚਲਾ|ਚਲੀ|ਭੱਜ|chala|chali|bhajj|gayab
		ਗਾਇਬ|ਗੁੰਮ|gayab|gaib ਹੋ|ਹੋਣਾ|ho|hona ਜਾਵਾਂ|ਜਾਣਾ|{want}|java|jawan|jana
		{he} * ਫੋਨ|ਫ਼ੋਨ|phone|fon|ਮੋਬਾਈਲ|ਪਾਸਪੋਰਟ|passport * ਚੈੱਕ|ਚੈਕ|check|ਖੋਹ|khoh ਕਰਦਾ|ਕਰਦੇ|ਲੈਂਦਾ|ਲਿਆ|karda|karde|krda|lainda|lenda|lya
		{he}|ਮੇਰੇ|mere * ਪੈਸੇ|paise * ਖੋਹ|khoh
		{he} * {me} * ਤੰਗ|ਗਾਲ੍ਹਾਂ|ਗਾਲਾਂ|ਜ਼ਲੀਲ|ਕੰਟਰੋਲ|tang|gaalan|galan|zaleel|jaleel|control
		{he} * ਗਾਲ੍ਹਾਂ|ਗਾਲਾਂ|gaalan|galan ਕੱਢਦਾ|ਕੱਢਦੇ|ਕੱਢਦੀ|kadhda|kaddhda|kadda|kadhde
		{me} * ਤੰਗ|ਪਿੱਛਾ|ਕੰਟਰੋਲ|tang|picha|control ਕਰਦਾ|ਕਰਦੇ|ਕਰਦੀ|karda|karde|krda|kardi
		ਘਰੇਲੂ|gharelu ਹਿੰਸਾ|hinsa
		{threat} ਦਿੰਦਾ|ਦਿੰਦੇ|ਦਿੰਦੀ|ਮਿਲ|dinda|dinde|dindi|mil
		ਬੇਘਰ|beghar ਹਾਂ|ਹੋ|ਹੋਣ|ਹਾ|haan|han|ho|aan
		ਫਰਿੱਜ|ਫਰਿਜ|fridge|frij * ਖਾਲੀ|khali
		{food} ਲਈ|ਜੋਗੇ|ਨੂੰ|lai|layi|joge|nu * ਪੈਸੇ|ਕੁਝ|ਕੁਛ|paise|kujh|kuch {dont}
		{hungry} {dont}? ਸੌਂਦੇ|ਸੌਂਦਾ|ਰਹਿੰਦੇ|ਰਹਿੰਦਾ|ਰਹਿਣਾ|saunde|sonde|rehnde|rehna
		{breath} ਲੈਣ|lain|laen|len {in} * ਤਕਲੀਫ|ਤਕਲੀਫ਼|ਮੁਸ਼ਕਲ|ਔਖ|takleef|taklif|mushkil|aukh
		ਮਾੜੇ|ਭੈੜੇ|ਬੁਰੇ|maade|made|bure|bhaide ਖਿਆਲ|ਖ਼ਿਆਲ|ਵਿਚਾਰ|khyal|khayal|vichar ਆਉਂਦੇ|ਆ|aunde|aonde|aa
		ਸੌਂ|sau|saun ਜਾਵਾਂ|jawan|java * {dont} ਉੱਠਾਂ|ਜਾਗਾਂ|uthan|utha|jagan
		ਰੱਬ|rabb|rab * {me} ਚੁੱਕ|chuk|chukk|ਲੈ|lai
		{dont} ਜੰਮੀ|ਜੰਮਿਆ|ਜੰਮਦੀ|jammi|jammeya
		ਜੰਮੀ|ਜੰਮਿਆ|jammi|jammeya ਹੀ|hi? {dont} ਹੁੰਦੀ|ਹੁੰਦਾ|hundi|hunda
		ਮੇਰੀ|meri * ਲੋੜ|ਕਦਰ|lod|kadar {dont}
		ਥੱਕ|ਅੱਕ|thak|thakk|ak|akk * ਜ਼ਿੰਦਗੀ|ਦੁਨੀਆ|ਜਿੰਦਗੀ|zindagi|zindgi|duniya|dunia ਤੋਂ|ton|to
		ਪਤਾ|pata ਵੀ|vi {dont} ਲੱਗਣਾ|lagna * ਹਾਂ|haan|ਨਹੀਂ
		ਹੋਰ|hor {dont} ਲੜ|ਸਹਿ|ਜਰ|ਕਰ|lad|larh|seh|kar ਸਕਦਾ|ਸਕਦੀ|ਹੁੰਦਾ|sakda|skda|sakdi|skdi|hunda
		{pills} ਸਾਂਭ|ਇਕੱਠੀਆਂ|ਜੋੜ|sambh|ikathian|ikathiyan
		ਮੇਰਾ|mera|{me} * ਪਿੱਛਾ|pichha|picha ਕਰਦਾ|ਕਰਦੇ|karda|karde
		{dont} ਰਹਿਣਾ|rehna * ਦੁਨੀਆ|duniya|dunia
		ਕੁਝ|kuch|kujh ਕਰ|kar ਬੈਠੂੰ|ਬੈਠਾਂਗਾ|ਬੈਠਾਂਗੀ|ਬੈਠਾਂ|baithu|baithungi|baithanga|baithangi
		ਕਿੱਥੇ|kithe|kitthe ਸੌਣਾ|ਰਹਿਣਾ|sauna|rehna * {dont}
		ਮੈਥੋਂ|maithon|methon|ਮੇਰੇ|mere ਤੋਂ|ton? ਹੋਰ|hor {dont}`,
	past: pastPa,
	calm: calmPa,
	situations: situationsPa
};
