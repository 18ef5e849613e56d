import type { DangerPhrases } from '../danger-phrases.ts';
import { situationsPl } from '../situations/pl.ts';

/** Polish. Not yet reviewed by a native-speaking clinician: see the hazard log. */
export const dangerPhrasesPl: DangerPhrases = {
	language: 'pl',
	classes: {
		suicide:
			'samobójstwo samobójstwa samobójstwie samobójstwu samobójstwem samobujstwo samobujstwie samobujstwa',
		suicidal:
			'samobójcze samobójczych samobójczy samobójcza samobujcze samobujczych samobójczo samobójczymi',
		person: `mąż męża mężowi mężem żona żony żonę żoną partner partnera partnerka partnerki partnerkę chłopak chłopaka dziewczyna dziewczynę
			ojciec ojca tata taty tatę matka matki matkę mama mamy mamę ojczym ojczyma brat brata bratem siostra siostrę siostry syn syna synem
			córka córkę córki wujek wujka ciocia kuzyn kuzyna przyjaciel przyjaciela przyjaciółka kolega kolegę teść teścia dziadek sąsiad sąsiada`,
		he: `on ona mąż żona partner partnerka chłopak dziewczyna ojciec tata matka mama ojczym brat syn konkubent były teść teściowa wujek ktoś
			narzeczony facet`,
		hisOf: `niego niej męża żony partnera partnerki chłopaka ojca taty ojczyma brata syna konkubenta byłego teścia teściowej matki wujka
			narzeczonego`,
		hits: `bije bił biła pobił pobiła uderzył uderzyła uderza katuje dusi dusił duszy poddusza poddusił kopie skopał gwałci zgwałcił zgwałcili
			szarpie popycha molestuje molestował`,
		child:
			'dziecko dziecka dzieci dziecku córkę córeczkę córki synka syna synkiem niemowlę wnuka wnuczkę maluszka maleństwo dzidziusia',
		childIs:
			'dziecko niemowlę maluszek maleństwo dzidziuś noworodek synek córeczka córka wnuczek wnuczka mała mały',
		take: 'połknęłam połknąłem łyknęłam łyknąłem wzięłam wziąłem wziełam wziołem zażyłam zażyłem nałykałam nałykałem wypiłam wypiłem połknął połknęła wzięła wziął zażyła zażył',
		pills:
			'tabletek tabletki tabletkę leków leki proszków proszki pigułek pigułki lekarstw paracetamolu',
		want: 'chcę chciałabym chciałbym zamierzam planuję myślę wolę wolałabym wolałbym pragnę',
		dont: 'nie niechce',
		afraid: 'boję boi boimy boje'
	},
	urgent: `
		{suicide}
		myśli|myślach|myślami|próba|próbę|myśl|zamiary {suicidal}
		{suicidal} myśli|myślach
		zabić|zabije|zabiję|zabijam|zabiłabym|zabiłbym|zabijać się|siebie
		się|siebie dzisiaj? zabić|zabiję
		{want} * umrzeć
		umrzeć {want}
		{want} * nie żyć
		chcę już? być martwa|martwy
		nie|niechce chcę? już|dłużej|więcej? żyć
		nie|niechce chcę? żyć już|dłużej|więcej
		nie chce|chcę mi się już? żyć
		nie mam już? siły|sił|ochoty|po już? żyć
		nie mam już? po|dla co|kogo żyć
		nie ma po co żyć
		nie warto|opłaca się? już? żyć
		nie widzę już? sensu żyć|życia
		lepiej * beze mnie
		lepiej * gdyby|żeby|jakby mnie|mnie już? nie było
		lepiej gdybym|jakbym nie żyła|żył|istniała|istniał
		skończyć|kończę|skończę|kończyć ze|z sobą
		ze sobą skończyć|skończę
		skończyć|skończę|zakończyć|zakończę|kończę|kończyć swoje|moje|to życie
		zakończyć|skończyć|zakończę|skończę życie
		odebrać|odbiorę|odbieram|odebrania sobie życie|życia
		sobie życie odebrać|odbiorę
		targnąć|targnę się na
		powiesić|powieszę|wieszam|utopić|utopię się
		się powiesić|powieszę|utopić|utopię
		rzucić|rzucę|skoczyć|skoczę się? pod pociąg|pociągiem|tramwaj|auto|samochód|metro
		się? rzucić|rzucę pod pociąg|tramwaj|auto|samochód|metro
		rzucić|rzucę|skoczyć|skoczę się? z mostu|okna|dachu|balkonu|wieżowca
		podciąć|podcięłam|podciąłem|podetnę|podcinam|podcięła|podciął sobie|se? żyły
		żyły podciąć|podetnę
		{take} wszystkie|wszystko|dużo|mnóstwo|garść|kilkanaście|masę|pełno|opakowanie|paczkę * {pills}
		{take} za dużo|wiele * {pills}
		{take} całe|cały|całą opakowanie|listek|paczkę * {pills}?
		przedawkowałam|przedawkowałem|przedawkowała|przedawkował
		tnę|ciąć|pocięłam|pociąłem|potnę|tne się|ręce|nadgarstki|siebie
		się tnę|pocięłam|pociąłem|okaleczam|samookaleczam
		okaleczam|okaleczać|samookaleczam|okaleczanie się|siebie
		samookaleczenia|samookaleczanie|samookaleczam|samookaleczam
		robię|zrobić|zrobię|zrobiłam|robić sobie krzywdę|coś złego
		krzywdę sobie robię|zrobić|zrobię
		mnie * {hits}
		{hits} mnie
		{he} * {hits} * {child}
		{he} grozi|groził|groziła|szantażuje mi|mnie
		{he} mi|mnie grozi|groził|groziła|szantażuje
		grozi|groził mi|nam śmiercią|nożem|bronią|pobiciem|że
		grozi|grożą że * zabije|zabiją|spali
		{he} * mnie chce? zabije|zabić
		chce mnie zabić
		zabije mnie
		zgwałcił|zgwałcili|zgwałcona|zgwałcono|gwałcił|gwałci
		{afraid} się * {hisOf}
		{afraid} się wracać|wrócić|iść do domu
		{afraid} się|o o? moje|swoje życie
		zamyka|zamknął|zamknęła|zamknęli|więzi|przetrzymuje mnie
		mnie zamyka|zamknął|zamknęła|więzi
		nie wypuszcza|wypuści|wypuszczają mnie
		nie pozwala|pozwalają|daje mi wyjść|wychodzić
		zmuszają|zmusza|zmusili mnie do ślubu|małżeństwa|seksu|zamążpójścia
		przymusowe|wymuszone małżeństwo
		wydać|wydają|wydadzą mnie za mąż
		nie czuję|jestem * bezpieczna|bezpieczny|bezpiecznie w domu
		jestem|jesteśmy|życie w niebezpieczeństwie
		{childIs} * w niebezpieczeństwie
		bije|biją|katuje|krzywdzi|molestuje|wykorzystuje|gwałci|dotyka|maltretuje moje|moją|mojego|moja|swoje|jego|jej? {child}
		{child} jest|są? bite|bita|bity|molestowane|molestowana|krzywdzone|krzywdzona
		zrobię|zrobić krzywdę * {child}
		ból|bóle|boli|kłucie|ucisk|ściska|uciska|pali mnie? * w klatce
		klatka|klatce piersiowa|piersiowej * boli|ból
		nie mogę|może|mogą oddychać
		nie mogę|może|mogą złapać tchu|oddechu|powietrza
		nie oddycha
		przestał|przestała|przestało oddychać
		duszę się
		mam|ma|dostał|dostała|dostałam|dostałem|chyba|właśnie|przechodzi zawał|zawału|udar|udaru|wylew|wylewu
		twarz|usta|kącik|buzia opadła|opadły|opadł|wykrzywiona|wykrzywione|wykrzywiło
		bełkocze|wykrzywiło|opadł|opadła mu|jej|i|pół|kącik|twarz|mowa
		nieprzytomny|nieprzytomna|nieprzytomne
		stracił|straciła|straciło|traci przytomność
		nie mogę|możemy go|jej|ją|dziecka|męża|mamy|taty * dobudzić|obudzić
		nie daje się obudzić|dobudzić
		ma|dostał|dostała|dostało atak drgawek|padaczki
		ma|dostał|dostała|dostało drgawki|drgawek
		mam|ma|dostała|dostał krwotok|krwotoku
		krwawię|krwawi|krwawienie bardzo? mocno|obficie|silnie|silne|strasznie
		mocno|obficie|silnie|strasznie krwawię|krwawi
		nie mogę zatrzymać|zatamować krwi|krwawienia|krew
		{take} wybielacz|domestos|kreta|truciznę|domestosa|trutkę
		wypił|wypiła|wypiło|połknęło|połknął|połknęła wybielacz|domestos|kreta|truciznę|baterię|trutkę
		{childIs} jest? * wiotkie|wiotka|sinieje|sine|bezwładne|nie reaguje
		nie mam|mamy|ma gdzie dzisiaj|dziś|teraz|już? * spać|nocować|przenocować|podziać
		gdzie spać|nocować|przenocować dzisiaj|dziś nie mam|mamy
		śpię|śpimy|nocuję|nocujemy|spać teraz|dziś|dzisiaj? na|w|pod ulicy|dworcu|parku|aucie|samochodzie|namiocie|mostem|piwnicy
		wyrzucił|wyrzucili|wyrzuciła|wywalił|wywalili mnie|nas dzisiaj|dziś? z domu|mieszkania
		wyrzucił|wyrzucili|wyrzuciła|wywalił|wywalili mnie|nas na ulicę|bruk
		mnie|nas * wyrzucił|wyrzucili|wyrzuciła|wywalił z domu|mieszkania
		{dont} mam|mamy|ma co|czego im? dać im|{child}? jeść|{child}|im
		{dont} mam|mamy|ma czym|co? nakarmić {child}
		{dont} mam|mamy|ma co dzisiaj|dziś? jeść
		się powiesi|tnie
		krew leje|tryska się?
		{dont} mam|mamy|ma dziś|dzisiaj? nic|niczego? do jedzenia
		{dont} mam|mamy|ma jedzenia|mleka dla {child}|dziecka
		{dont} jadłam|jadłem|jedliśmy|jadłyśmy|jadły|jadł|jadła nic? od|już? * dni|wczoraj|dwóch|trzech|tygodnia
		ma|miał|wyciągnął|trzyma nóż|noża|nożem|siekierę|pistolet
		{he}? wujek|ojczym|dziadek|kuzyn|brat|sąsiad mnie? dotyka|dotykał|maca|obmacuje mnie?
		dotyka|dotykał|obmacuje mnie w|na|nocy|pod
		ojczym|wujek|ojciec|brat|dziadek wchodzi|przychodzi do mojego|mojej|łóżka pokoju|łóżka|sypialni
		chcę|chce|muszę to? wszystko? skończyć|zakończyć to? wszystko|życie|raz
		usta|wargi|język|gardło puchnie|puchną|spuchł|spuchły|spuchło
		nie budzi|reaguje|odzywa się i|ani|już`,
	soft: `
		nie daję|daje już? rady
		nie mam już siły|sił
		mam już? wszystkiego|tego|życia dość|dosyć
		mam dość|dosyć wszystkiego|życia
		dość|dosyć mam wszystkiego|życia
		życie nie ma * sensu
		nie ma już|żadnej|dla? mnie? nadziei
		straciłam|straciłem nadzieję|sens
		nie widzę|widze już|żadnego|dla|siebie? * wyjścia|przyszłości|nadziei|sensu
		nikt * nie? zauważy|zauważył|zauważyłby|tęsknił|zatęskni
		jestem * ciężarem|zbędna|zbędny|niepotrzebna|niepotrzebny
		chcę|chciałabym|chciałbym * zniknąć|zasnąć
		zasnąć i * nie obudzić
		nie obudzić się
		nienawidzę swojego|mojego? siebie|życia
		żeby to|wszystko się? * skończyło
		pożegnać|pożegnałam|pożegnałem się ze|z wszystkimi|rodziną|dziećmi
		czarne|złe|najgorsze myśli
		{he} * kontroluje mnie|mój|moje|wszystko
		zabiera|zabrał|sprawdza mi|moje|mój? * pieniądze|telefon|paszport
		przemoc|przemocy domowa|domowej|dom|w
		poniża|wyzywa|śledzi|prześladuje mnie
		mnie poniża|wyzywa|śledzi|prześladuje
		{child} są|jest bardzo? głodne|głodna
		pusta|pustą lodówka|lodówkę
		lodówka pusta
		nie ma|mam|mamy nic w lodówce
		chodzę|chodzimy|kładę spać? głodna|głodny|głodni
		jestem|jesteśmy|zostałam|zostałem bezdomna|bezdomny|bezdomni
		eksmisja|eksmisję|eksmisji|eksmitują
		mieszkam|śpię kątem u
		mąż|partner|chłopak|on|ojciec|teściowa mi|mnie wszystkiego|wszystko|zabrania|kontroluje|zakazuje|upokarza|poniża
		mąż|partner|chłopak|on wszystkiego|mi * zabrania|zakazuje|pozwala
		nie ma|widzę już? sensu * żyć|życia|życiu
		nie ma|widzę już? sensu
		beze mnie * lepiej|łatwiej|spokojniej
		lepiej|łatwiej * beze mnie
		nie daję|dam|daje rady już|dalej|więcej
		już nie daję|dam|daje rady
		słyszę głosy
		żegnajcie wszyscy|kochani?
		zasnąć i się? już? nie obudzić
		mam wszystkiego dość|dosyć
		mam dość|dosyć wszystkiego|życia`,
	past: `
		{person}? miałam|miałem|miewałam * myśli {suicidal} * lat|lata|kiedyś|dawno
		lat|lata|rok temu|wcześniej * miałam|miałem|miewałam * myśli {suicidal}
		kiedyś|dawniej|wcześniej * miałam|miałem * myśli {suicidal}
		kiedyś|dawno|lata|lat temu? * chciałam|chciałem się zabić|umrzeć
		próbowałam|próbowałem * zabić|powiesić się * lat|lata|kiedyś
		próbowałam|próbowałem popełnić {suicide} * lat|lata|kiedyś
		lat|lata|kiedyś temu? * próbowałam|próbowałem * zabić|popełnić|powiesić się|{suicide}
		po próbie {suicidal} lat|lata|wiele|dawno
		nie mam|miałam|miałem żadnych? myśli|myśl {suicidal}
		nie myślę o {suicide}
		nie chcę|zamierzam się|siebie zabić|zabijać
		nie chcę|zamierzam zabić|zabijać się|siebie
		nie chcę|zamierzam umrzeć|umierać
		nie chcę|zamierzam robić|zrobić sobie krzywdy|krzywdę
		{he} kiedyś|dawniej mnie {hits}
		mnie kiedyś|dawniej {hits}
		były|eks mąż|partner|chłopak? mnie bił|pobił|dusił
		odeszłam|odeszłam uciekłam|rozwiodłam od|się? * bo|który * mnie bił|mnie
		zostałam|byłam zgwałcona * lat|lata|kiedyś`,
	calm: `
		zabić|zabiję|zabije się o|na ten|tym|dywan|schodach|śliskim?
		zacinam|tnę|kaleczę się? * palec|palce
		dyszę|duszę się? na schodach
		{person} popełnił|popełniła {suicide}
		{person} * popełnił|popełniła {suicide}
		po {suicide} {person}
		po {suicide} mojego|mojej|naszego|naszej|swojego|swojej|bliskiego
		po {person} {suicide}
		stracie|żałobie|żałoba po|przez {suicide}
		straciłam|straciłem|straciliśmy * {person} * przez|w|wskutek? {suicide}
		{person} zmarł|zmarła|zginął|odszedł przez|wskutek|w {suicide}
		{person} * zmarł|zmarła|odebrał|odebrała sobie życie
		{person} * powiesił|powiesiła|zabił|zabiła się
		odebrał|odebrała sobie życie
		profilaktyka|profilaktyki|zapobieganie|zapobiegania|zapobieganiu|prewencja|prewencji {suicide}
		kurs|szkolenie|warsztat|warsztaty|książka|książkę|film|serial|artykuł|wykład|konferencja o|na|z|temat temat? {suicide}
		o zapobieganiu {suicide}
		legion {suicide}
		zabić|zabije|zabijać czas|nudę|komara|muchę
		zabić się? ze|z śmiechu
		umieram|umrę|umrzeć|umierałam|umierałem z|ze nudów|śmiechu|głodu|ciekawości|wstydu|gorąca|zimna|pragnienia
		umrę ze śmiechu
		dałabym|dałbym się zabić za
		przez {suicide}
		przedawkowałam|przedawkowałem czekoladę|słodycze|kawę|serial|seriale|cukier
		żona|mama|szef|szefowa|córka mnie zabije|zabiłaby jak|jeśli|gdy|gdyby|jeżeli|za
		zabije mnie żona|mama|szefowa|szef|nuda|upał
		zabija mnie|nas nuda|upał|gorąco|ból|ciekawość
		bije mnie w|na szachy|karty|warcaby|szachach
		{he} mnie bije w|na szachy|karty|warcaby
		bije mnie na głowę
		kopie mnie prąd|piłkę|piłka
		mnie|kolega kopie prąd
		boję|boi się męża|żony|taty|mamy|syna|brata|ojca|matki stracić|zawieść
		nie chcę żyć|mieszkać sama|sam|samotnie|samotności|bałaganie|biedzie|hałasie
		nie chcę żyć w samotności|bałaganie|biedzie|hałasie|bloku|strachu|długach
		nie mogę oddychać przez nos
		duszę się w|od|bez domu|czterech|mieszkaniu|mieście|papierosów|pracy
		chcę umrzeć z|ze śmiechu|wstydu|nudów
		miał|miała|miałam|miałem zawał|udar|wylew
		dostał|dostała|dostałam|dostałem udaru|udar|zawału|zawał|wylewu rok|lata|lat|miesiąc|kilka|w|dwa|trzy zeszłym|ubiegłym|temu|roku|lata
		po|przebytym zawale|udarze|wylewie|udaru
		ma|mam po|zawał|udar|wylew za|udarze|zawale sobą
		mam|ma zawał|udar|wylew za sobą
		przeszedł|przeszła|przeszłam|przeszedłem zawał|udar|wylew
		tnę|ciąć|ciąłem koszty|wydatki|drewno|trawę
		potnę|tnę ręce|się? przy|na krojeniu|goleniu
		śpię|spać w|pod namiocie|namiotem na|nad wakacjach|biwaku|morzem|wakacje|biwak
		spać w|pod namiocie|namiotem
		skoczyć z mostu|balkonu na|do bungee|linie|wody
		wydać|wydali mnie za mąż * lat|lata|temu
		pomagam|pomagać|pomoc|wolontariat * bezdomnym|bezdomnych
		krwotok|krwotoku z nosa
		{person} zmarł|zmarła|umarł|umarła|nie|odszedł|odeszła
		zmarł|zmarła|umarł|umarła {person}|na|rok|w|po|nagle
		nie ma|widzę sensu czekać|gotować|kupować|płacić|jechać|siedzieć|w
		nie daję|dam|daje rady już? z|chodzić|sprzątać|gotować|dojechać|wejść|płacić|sama|zrobić
		już nie daję|dam|daje rady z|chodzić|sprzątać|gotować|dojechać|wejść|płacić
		ma|z nóż|nożem do|kuchenny|kuchennym
		słyszę głosy sąsiadów|chóru|dzieci`,
	situations: situationsPl
};
