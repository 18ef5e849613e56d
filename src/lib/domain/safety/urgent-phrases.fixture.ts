import { SAID_BN, SAID_UR } from './urgent-phrases.ur-bn.fixture.ts';

/** What people say in a language, invented here: outright, veiled, and what only sounds like danger. */
export interface Said {
	urgent: readonly string[];
	soft: readonly string[];
	calm: readonly string[];
}

/** By the language whose rules must tell these apart without a model. One sentence a line. */
export const SAID: Readonly<Record<string, Said>> = {
	ur: said(SAID_UR),
	bn: said(SAID_BN),
	pl: said({
		urgent: `
			Ciągle myślę o samobójstwie
			chce sie zabic
			Chciałabym po prostu umrzeć
			nie chce juz zyc
			Wzięłam całe opakowanie tabletek nasennych
			mąż mnie bije jak wypije
			mój chłopak grozi że mnie zabije
			boje sie wrocic do domu
			tata ma bóle w klatce piersiowej i jest blady
			mama nie oddycha
			nie mam gdzie spac dzisiaj
			dzieci są głodne, nie mam co im dać jeść
			wujek dotyka moją córkę
			tnę się żyletką co wieczór
			chyba mam udar, buzia mi opadła`,
		soft: `
			nie daję już rady
			nikt by nie zauważył że mnie nie ma
			życie nie ma dla mnie sensu
			jestem dla wszystkich ciężarem
			chciałbym zasnąć na zawsze
			mąż kontroluje wszystko co robię
			lodówka pusta od poniedziałku
			lata temu miałam myśli samobójcze`,
		calm: `
			mój mąż zmarł w zeszłym roku
			syn popełnił samobójstwo pięć lat temu
			grupa dla osób w żałobie po samobójstwie bliskiej osoby
			brat odebrał sobie życie
			umieram z nudów w domu
			prawie umarłam ze śmiechu
			żona mnie zabije jak znowu zapomnę
			szukam czegoś żeby zabić czas
			szkolenie o zapobieganiu samobójstwom
			po zawale muszę więcej chodzić
			kolega bije mnie w szachy
			nie chcę żyć sama, szukam towarzystwa
			tnę koszty, bo rachunki rosną
			chcę być wolontariuszem i pomagać bezdomnym`
	}),
	uk: said({
		urgent: `
			думаю про самогубство
			Я хочу померти, більше не можу
			не хочу жити
			хочу накласти на себе руки
			випила цілу пачку снодійного
			мене б'є чоловік
			він погрожує мене вбити
			боюся йти додому
			у тата сильний біль у грудях
			мама не дихає
			мені нема де сьогодні спати
			діти голодні, нічим їх годувати
			вітчим чіпає мою доньку
			у бабусі інсульт, перекосило обличчя
			ріжу собі руки`,
		soft: `
			я більше не можу так
			нема вже сил
			ніхто навіть не помітить, якщо мене не стане
			я для всіх тягар
			не бачу майбутнього
			ненавиджу себе
			чоловік контролює кожен мій крок
			років десять тому були суїцидальні думки`,
		calm: `
			мій чоловік помер минулого року
			брат скоїв самогубство кілька років тому
			втратила сина через самогубство, шукаю групу підтримки
			тренінг із запобігання самогубству
			помираю з нудьги
			мало не померла зо сміху
			дружина мене вб'є, якщо забуду про хліб
			треба якось вбити час
			після інфаркту хочу більше ходити
			дід б'є мене в шахи щонеділі
			спина мене вбиває
			не хочу жити сама, шукаю друзів
			боюся за чоловіка, він на фронті
			хочу допомагати бездомним`
	}),
	ro: said({
		urgent: `
			ma gandesc la sinucidere in fiecare zi
			Vreau să mor
			nu mai vreau să trăiesc
			imi vine sa ma omor
			am luat toate pastilele din cutie
			soțul meu mă bate
			m-a amenințat cu cuțitul aseară
			mi-e frică să mă întorc acasă
			tata are dureri puternice în piept
			bunica nu mai respiră
			nu am unde să dorm la noapte
			nu am ce să le dau copiilor să mănânce azi
			unchiul îmi molestează fetița
			mă tai pe brațe cu lama
			cred că face un AVC, i-a căzut gura`,
		soft: `
			nu mai pot așa
			viața nu mai are sens
			nimeni nu ar observa dacă aș dispărea
			sunt o povară pentru toți
			vreau să adorm și să nu știu de nimic
			partenerul îmi verifică telefonul tot timpul
			am avut gânduri suicidale acum zece ani
			m-am săturat de viață`,
		calm: `
			soțul meu a murit anul trecut
			fratele meu s-a sinucis în 2015
			am pierdut un prieten prin sinucidere
			curs despre prevenirea sinuciderii
			mor de plictiseală acasă
			era să mor de râs
			mă omoară spatele
			soția mă omoară dacă mai stau pe canapea
			vreau ceva ca să omor timpul
			după infarct trebuie să fac mișcare
			vecinul mă bate la șah
			nu vreau să trăiesc singură, caut companie
			m-am tăiat la deget cu cuțitul
			vreau să ajut persoanele fără adăpost`
	}),
	es: said({
		urgent: `
			pienso mucho en el suicidio
			ya no quiero vivir
			me quiero morir
			voy a quitarme la vida
			me he tomado todas las pastillas
			mi marido me pega cuando bebe
			mi ex me ha amenazado con un cuchillo
			tengo miedo de volver a casa
			a mi padre le duele mucho el pecho
			mi madre no respira
			no tengo donde dormir esta noche
			no tengo nada que dar de comer a mis hijos hoy
			mi tío toca a mi hija
			me corto los brazos con una cuchilla
			creo que le está dando un ictus, tiene la boca torcida`,
		soft: `
			ya no puedo más
			mi vida no tiene sentido
			nadie notaría si me fuera
			soy una carga para todos
			quisiera desaparecer
			mi pareja me revisa el móvil cada día
			hace diez años tuve pensamientos suicidas
			en la casa mis hijos pasan hambre`,
		calm: `
			mi marido murió el año pasado
			mi hermano se suicidó en 2012
			perdí a mi hijo por suicidio y busco un grupo
			curso de prevención del suicidio
			me muero de aburrimiento
			casi me muero de risa
			me mata la espalda
			mi mujer me va a matar si llego tarde
			algo para matar el tiempo
			tuve un infarto y quiero caminar más
			no quiero vivir sola, busco amigas
			me corté el dedo con el cuchillo de cocina
			me pega mucho el sol en el balcón
			quiero ser voluntaria con personas sin hogar`
	}),
	pt: said({
		urgent: `
			penso em suicídio todos os dias
			não quero mais viver
			quero morrer
			vou acabar com a minha vida
			tomei todos os comprimidos que tinha
			o meu marido bate-me
			meu namorado me bate quando bebe
			ele ameaçou matar-me
			tenho medo de voltar para casa
			o meu pai tem dores fortes no peito
			a minha mãe não respira
			não tenho onde dormir esta noite
			não tenho comida para dar aos meus filhos
			o meu tio mexe na minha filha
			corto-me nos braços
			acho que é um avc, tem a boca torta`,
		soft: `
			já não aguento mais
			a minha vida não tem sentido
			ninguém notaria se eu sumisse
			sou um peso para todos
			queria desaparecer
			ele controla tudo e tira o meu dinheiro
			tive pensamentos suicidas há dez anos
			os meus filhos passam fome`,
		calm: `
			o meu marido morreu no ano passado
			o meu irmão suicidou-se em 2014
			perdi o meu filho por suicídio
			curso de prevenção do suicídio
			estou a morrer de tédio
			quase morri de rir
			as costas doem e o calor me mata de cansaço
			a minha mulher vai matar-me se chegar tarde
			qualquer coisa para matar o tempo
			depois do enfarte quero caminhar mais
			não quero viver sozinha, procuro companhia
			cortei-me no dedo com uma faca
			me bate uma saudade da minha terra
			quero ser voluntária com os sem abrigo`
	}),
	cy: said({
		urgent: `
			dw i'n meddwl am hunanladdiad bob nos
			dwi isio lladd fy hun
			fi moyn marw
			dw i ddim eisiau byw
			dwi wedi cymryd llwyth o dabledi
			mae fy ngŵr yn fy nharo
			mae e'n bygwth fy lladd
			mae gen i ofn mynd adref
			poen ofnadwy yn fy mrest
			mae poen yn fy mrest i
			dydy mam ddim yn anadlu
			dwi'n torri fy hun
			does gen i unman i gysgu heno
			does dim bwyd i'r plant heddiw
			mae rhywun wedi cyffwrdd â fy merch`,
		soft: `
			alla i ddim cario ymlaen
			does dim gobaith ar ôl
			fyddai neb yn sylwi mod i wedi mynd
			dw i'n faich ac yn baich ar bawb
			dwi isio diflannu
			mae meddyliau tywyll gen i
			mae'r ffrij yn wag ers dydd Llun`,
		calm: `
			bu farw fy ngŵr llynedd
			fe wnaeth fy mrawd ladd ei hun yn 2010
			collais ffrind drwy hunanladdiad
			cwrs ar atal hunanladdiad
			dw i bron â marw eisiau paned
			bron i fi farw o chwerthin
			rhywbeth i ladd amser
			mae fy nghefn yn fy lladd
			ges i strôc ddwy flynedd yn ôl
			dw i ddim eisiau byw ar ben fy hun
			dw i am gael help i dorri fy ngwallt
			mae taid yn fy nghuro mewn gwyddbwyll
			mae hi'n bwrw glaw ac yn oer
			dw i eisiau helpu pobl ddigartref`
	}),
	pa: said({
		urgent: `
			ਮੈਂ ਖ਼ੁਦਕੁਸ਼ੀ ਬਾਰੇ ਸੋਚਦੀ ਰਹਿੰਦੀ ਹਾਂ
			ਮੇਰਾ ਮਰਨ ਨੂੰ ਜੀਅ ਕਰਦਾ ਹੈ
			ਹੁਣ ਮੈਂ ਹੋਰ ਜਿਉਣਾ ਨਹੀਂ ਚਾਹੁੰਦਾ
			main marna chaundi haan
			mai hun jeena ni chahunda
			apne aap nu khatam kar lena aa
			ਮੈਂ ਨੀਂਦ ਦੀਆਂ ਸਾਰੀਆਂ ਗੋਲੀਆਂ ਖਾ ਲਈਆਂ ਨੇ
			ਪੁੱਤ ਨੇ ਜ਼ਹਿਰ ਖਾ ਲਿਆ
			ਮੈਂ ਬਲੇਡ ਨਾਲ ਆਪਣੀਆਂ ਬਾਹਾਂ ਕੱਟਦੀ ਹਾਂ
			ਮੇਰਾ ਘਰਵਾਲਾ ਸ਼ਰਾਬ ਪੀ ਕੇ ਮੈਨੂੰ ਕੁੱਟਦਾ ਹੈ
			mera husband mainu kutda maarda hai
			ਸਹੁਰੇ ਮੈਨੂੰ ਜਾਨੋਂ ਮਾਰਨ ਦੀਆਂ ਧਮਕੀਆਂ ਦਿੰਦੇ ਨੇ
			ਮਾਪੇ ਮੇਰਾ ਜ਼ਬਰਦਸਤੀ ਵਿਆਹ ਕਰਵਾ ਰਹੇ ਨੇ
			ਚਾਚਾ ਮੇਰੀ ਧੀ ਨੂੰ ਗਲਤ ਤਰੀਕੇ ਨਾਲ ਹੱਥ ਲਾਉਂਦਾ ਹੈ
			ਪਿਤਾ ਜੀ ਦੀ ਛਾਤੀ ਵਿੱਚ ਬਹੁਤ ਦਰਦ ਹੋ ਰਿਹਾ ਹੈ
			mata ji nu saah nahi aa reha
			ਬੀਜੀ ਬੇਹੋਸ਼ ਹੋ ਗਏ, ਉੱਠਦੇ ਨਹੀਂ
			ਦਾਦੀ ਦਾ ਮੂੰਹ ਟੇਢਾ ਹੋ ਗਿਆ ਤੇ ਬਾਂਹ ਨਹੀਂ ਹਿੱਲਦੀ
			ਖੂਨ ਬੰਦ ਨਹੀਂ ਹੋ ਰਿਹਾ
			ਅੱਜ ਰਾਤ ਸੌਣ ਲਈ ਕੋਈ ਥਾਂ ਨਹੀਂ
			ghar vich bachean lai roti nahi hai aj`,
		soft: `
			ਹੁਣ ਜੀਣ ਦਾ ਕੋਈ ਫ਼ਾਇਦਾ ਨਹੀਂ
			ਮੈਂ ਸਾਰਿਆਂ ਤੇ ਬੋਝ ਹਾਂ
			ਮੇਰੇ ਬਿਨਾਂ ਸਾਰੇ ਸੁਖੀ ਰਹਿਣਗੇ
			mere ton hor nahi sahya janda
			main zindagi ton thak gayi haan
			ਮੈਨੂੰ ਕੋਈ ਉਮੀਦ ਨਹੀਂ ਰਹੀ
			ਘਰਵਾਲਾ ਮੇਰਾ ਫ਼ੋਨ ਚੈੱਕ ਕਰਦਾ ਤੇ ਪੈਸੇ ਖੋਹ ਲੈਂਦਾ ਹੈ
			ਕਈ ਸਾਲ ਪਹਿਲਾਂ ਮੈਂ ਮਰਨਾ ਚਾਹੁੰਦੀ ਸੀ`,
		calm: `
			ਮੇਰੇ ਪਤੀ ਦੀ ਪਿਛਲੇ ਸਾਲ ਮੌਤ ਹੋ ਗਈ
			ਮੇਰੇ ਭਰਾ ਨੇ ਖੁਦਕੁਸ਼ੀ ਕਰ ਲਈ ਸੀ 2015 ਵਿੱਚ
			ਖੁਦਕੁਸ਼ੀ ਰੋਕਣ ਬਾਰੇ ਕੋਰਸ ਕਰਨਾ ਹੈ
			khudkushi te bani film dekhi
			ਹੱਸ ਹੱਸ ਕੇ ਮਰ ਗਏ
			ਗਰਮੀ ਨਾਲ ਮਰ ਗਏ ਅਸੀਂ
			bhukh naal mari jandi aan, chai pila do
			ਮੈਂ ਇਕੱਲੀ ਨਹੀਂ ਜਿਉਣਾ ਚਾਹੁੰਦੀ, ਸਹੇਲੀਆਂ ਚਾਹੀਦੀਆਂ
			ਟਾਈਮ ਮਾਰਨ ਲਈ ਕੁਝ ਚਾਹੀਦਾ
			ਮੇਰੀ ਘਰਵਾਲੀ ਮੈਨੂੰ ਮਾਰ ਦੇਵੇਗੀ ਜੇ ਦੁੱਧ ਭੁੱਲ ਗਿਆ
			ਗੋਡੇ ਦਾ ਦਰਦ ਮੈਨੂੰ ਮਾਰ ਰਿਹਾ ਹੈ
			ਪਿਛਲੇ ਸਾਲ ਸਟ੍ਰੋਕ ਹੋਇਆ ਸੀ, ਹੁਣ ਤੁਰਨਾ ਚਾਹੁੰਦਾ ਹਾਂ
			ਸਬਜ਼ੀ ਕੱਟਦੇ ਮੇਰੀ ਉਂਗਲ ਕੱਟ ਗਈ
			dost mainu shatranj vich har vaar kut dinda
			ਮੈਂ ਬੇਘਰ ਲੋਕਾਂ ਦੀ ਸੇਵਾ ਕਰਨਾ ਚਾਹੁੰਦੀ ਹਾਂ
			ਪੌੜੀਆਂ ਚੜ੍ਹਦੇ ਸਾਹ ਚੜ੍ਹ ਜਾਂਦਾ ਹੈ
			daddy ji cancer naal poore ho gaye
			ਮੈਂ ਆਪਣੀ ਸ਼ੂਗਰ ਦੀਆਂ ਗੋਲੀਆਂ ਖਾ ਲਈਆਂ`
	}),
	gu: said({
		urgent: `
			મને આત્મહત્યાના વિચારો આવે છે
			મારે હવે મરી જવું છે
			હું જીવવા નથી માંગતી
			mare mari javu che
			have jivvu nathi mare
			jaat ne khatam kari devi che
			મેં ઊંઘની બધી ગોળીઓ ખાઈ લીધી
			દીકરાએ ઝેર પી લીધું
			હું બ્લેડથી મારા હાથ કાપું છું
			મારો વર દારૂ પીને મને મારે છે
			maro pati mane roj mare che
			સાસુ સસરા મને જાનથી મારી નાખવાની ધમકી આપે છે
			મારા માબાપ બળજબરીથી મારા લગ્ન કરાવે છે
			કાકા મારી દીકરીને ખરાબ રીતે અડે છે
			પપ્પાને છાતીમાં બહુ દુખે છે
			mummy ne shwas nathi levato
			બા બેભાન થઈ ગયા છે
			દાદાનું મોઢું વાંકું થઈ ગયું અને હાથ હલતો નથી
			લોહી બંધ થતું નથી
			આજે રાતે સૂવાની કોઈ જગ્યા નથી
			chokrao mate ghar ma kai khavanu nathi`,
		soft: `
			હવે જીવવાનો કોઈ અર્થ નથી
			હું બધા પર બોજ છું
			મારા વગર બધા સુખી રહેશે
			have mara thi sahan nathi thatu
			jindagi thi kantali gayo chu
			મને કોઈ આશા નથી રહી
			પતિ મારો ફોન તપાસે છે અને પૈસા લઈ લે છે
			વર્ષો પહેલા મારે મરી જવું હતું`,
		calm: `
			મારા પતિ ગયા વર્ષે ગુજરી ગયા
			મારા ભાઈએ 2014માં આપઘાત કર્યો હતો
			આત્મહત્યા અટકાવવાનો કોર્સ કરવો છે
			aapghat upar film joi
			હસી હસીને મરી ગયા
			ગરમીમાં મરી ગયા અમે તો
			bhukh thi mari gaya, kaik khavdavo
			મારે એકલા જીવવું નથી, મિત્રો જોઈએ છે
			ટાઈમ પાસ કરવા કંઈક જોઈએ
			મારી વહુ મને મારી નાખશે જો દૂધ ભૂલી ગયો
			ઘૂંટણનો દુખાવો મારી નાખે છે
			ગયા વર્ષે લકવો થયો હતો, હવે ચાલવું છે
			શાક સમારતા આંગળી કપાઈ ગઈ
			bhai mane chess ma harave che ane maja mare che
			મારે બેઘર લોકોને મદદ કરવી છે
			દાદરા ચડતા શ્વાસ ચડે છે
			pappa cancer ma guzri gaya
			મેં મારી ડાયાબિટીસની ગોળી લઈ લીધી`
	})
};

function said(lines: Readonly<Record<keyof Said, string>>): Said {
	const list = (text: string) => text.trim().split(/\s*\n\s*/);
	return { urgent: list(lines.urgent), soft: list(lines.soft), calm: list(lines.calm) };
}
