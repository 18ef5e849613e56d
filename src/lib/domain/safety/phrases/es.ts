import type { DangerPhrases } from '../danger-phrases.ts';
import { situationsEs } from '../situations/es.ts';

/** Spanish, of Spain and of Latin America. Not yet reviewed by a native-speaking clinician: see the hazard log. */
export const dangerPhrasesEs: DangerPhrases = {
	language: 'es',
	classes: {
		suicide: 'suicidio suicidios suisidio suicidarme suisidarme',
		suicidal: 'suicidas suicida suicidarme',
		person: `marido esposo esposa mujer pareja novio novia padre papá madre mamá hijo hija hermano hermana tío tía primo prima abuelo abuela amigo amiga
			vecino vecina compañero compañera cuñado cuñada sobrino sobrina suegro suegra`,
		he: 'él ella marido esposo esposa mujer pareja novio novia padre papá madre mamá hijo hermano tío padrastro ex alguien suegro suegra',
		hits: 'pega pegó pegado golpea golpeó golpeado viola violó violado violaron estrangula estranguló estrangulado ahorca maltrata maltrató maltratado abofetea patea pateó',
		child: 'hijo hija hijos hijas niño niña niños niñas nene nena bebé nieto nieta nietos',
		childMy: 'mi mis el la los al nuestro nuestra un una su',
		take: 'tomado tomé tragado tragué tomó tragó tome tomando',
		pills: 'pastillas medicamentos medicinas somníferos tabletas píldoras paracetamol ansiolíticos',
		want: 'quiero quisiera querría deseo ojalá prefiero preferiría gustaría',
		hurts: 'duele dolor dolores presión opresión punzadas'
	},
	urgent: `
		{suicide}
		pensamientos|ideas|tendencias|ideación {suicidal}
		quiero|voy|pienso|quisiera a|en|de? matarme|ahorcarme|colgarme|morirme|suicidarme
		me quiero|voy|quisiera a? matar|morir|suicidar|ahorcar|colgar
		kiero|kisiera matarme|morir|morirme|suicidarme
		me kiero matar|morir|suicidar
		ganas d|de matarme|morirme
		quiere|va|intenta a? suicidarse|matarse|ahorcarse
		me suicido|suicidaré|mataré|ahorco
		{want} * morir|morirme|muerta
		{want} estar|estuviera muerto|muerta
		ganas de morir|morirme|matarme
		no quiero|deseo|tengo|puedo ya? más? ganas|razones|motivos? de|para? vivir|existir
		no quiero|deseo ya? seguir viviendo
		no quiero estar aquí? viva|vivo
		ya no quiero vivir|existir
		sin|hay ganas|motivo|razón|razones de|para vivir
		no vale la pena vivir
		no merece la pena vivir
		mejor|mejores * sin mí|mi
		mejor si * no estuviera|existiera|muriera
		mejor|preferiría|prefiero muerta|muerto
		acabar|terminar|acabo con mi vida|todo
		quitarme|quitaré|quito la|mi vida
		ponerle|poner fin a mi vida
		tirarme|lanzarme|arrojarme|tiro|lanzo al|por|del|desde|a|delante el|la|las|un|del? tren|metro|puente|ventana|balcón|vías|vacío|azotea|coche
		cortarme|corto|cortado|corté las|los venas|muñecas|brazos
		me corto las|los|con|a|cada|otra
		me * estoy cortando
		autolesiono|autolesionarme|autolesiones|autolesión
		hacerme|hago|hecho|hice daño a? mí|mi|misma|mismo
		quiero|voy|pienso * hacerme daño
		{take} todas|muchas|demasiadas|todos|muchos|demasiados|varias * {pills}
		{take} un|una|el|la * caja|bote|frasco|tableta|puñado|blíster de {pills}
		{take} toda la|una caja|tableta
		sobredosis
		{take}|bebido|bebió|bebí lejía|veneno|cloro|matarratas|raticida
		me ha|han|está? {hits}
		me está|estaba pegando|golpeando|violando|estrangulando|maltratando
		{he} * pega|golpea|viola|toca|maltrata|abusa a|de {childMy} {child}
		ha|han|fui|he sido? violado|violada|violaron
		me ha|han|está? amenaza|amenazó|amenazado|amenazan|amenazando con|de un|una|el? matarme|muerte|cuchillo|pistola|navaja|pegarme
		va|quiere|intenta|intentó|dice a|que|va? a? matarme
		me va|quiere|intenta a? matar
		miedo|terror|pánico de|a|al|le|tengo mi? marido|esposo|pareja|novio|padre|ex|él|padrastro
		miedo|terror de|a volver|ir|regresar|llegar|entrar a|en|de? mi? casa
		miedo por mi vida
		miedo * me mate|pegue|mata|golpee
		no * salgo|sales|saldré|saldrás viva|vivo
		me ha|han encerrada|encerrado
		me encierra|encerró|encerrada|encerrado|encerraron|encierran
		tiene|tienen encerrada|encerrado|secuestrada
		no me deja|dejan salir
		me obligan|obliga|quieren|fuerzan a|que? casarme|casar|case
		matrimonio|boda forzado|forzada
		me obliga|obligan|forzó a tener|acostarme
		no me siento|estoy seguro|segura|salvo en|con|aquí casa|él|mi?
		estoy|estamos en peligro
		mi vida|hijo|hija|bebé está|corre en? peligro
		{childMy} {child} está|están|corre|corren en? peligro
		pegan|pega|pegó|tocando|toca|tocó|viola|abusa|abusó|abusan|maltrata|golpea|manosea a|de {childMy} {child}
		haga|hacerle|hacer|hago daño a mi|mis {child}|bebé
		{hurts} * en el pecho
		duele mucho? el pecho
		no puedo|puede|consigue|consigo casi? respirar
		no respira
		dejado|dejó de respirar
		me|se estoy|está? ahogo|ahoga|ahogando|asfixiando|asfixia
		está|estoy teniendo|dando sufriendo? un? infarto|ictus|derrame
		le|me está|esta dando un infarto|ictus|derrame
		cara|boca|sonrisa caída|torcida|paralizada|torció
		torcido|torció|caído|cayó la|media cara|boca
		arrastra las palabras
		no siente|mueve|siento el|un|medio|la brazo|lado|cuerpo|mitad
		está|esta|quedó|sigue|encontré * inconsciente
		perdido|perdió el conocimiento|la? conciencia|consciencia?
		desmayado|desmayó y no
		no consigo|puedo|podemos|logro despertarlo|despertarla|despertarle|reanimarlo
		no despierta y|ni
		tiene|teniendo|con|está convulsiones|convulsionando
		sangro|sangra|sangrando|sangrado|hemorragia mucho|muchísimo|abundante|fuerte|grave|sin
		no para|deja de sangrar
		bebé * flácido|flojo|morado|azul|inconsciente
		no tengo|tenemos|tiene donde|dónde dormir|quedarme|pasar
		no tengo|tenemos lugar|sitio para|donde dormir
		duermo|durmiendo|dormimos|dormir|dormiré en|hoy|esta noche? en? la|el|mi|un calle|coche|carro|parque|cajero|auto
		me|nos han|ha? echado|echaron|echó|sacaron|corrieron|botado|botaron|corrió de|a la|mi|su? casa|calle|piso
		no tengo|tenemos|hay comida|leche para mis|los|el|la|mi|darles|hoy
		no tengo|tenemos nada que|para dar|darles|darle
		no tengo|tenemos que darles|dar de comer
		no tengo|tenemos|hay nada que|para|de comer
		no he|hemos|ha comido nada? desde|en|hace * días|ayer
		llevo|llevamos * días sin comer
		hace * días que no como|comemos
		tiene|tenía|sacó|lleva un|una cuchillo|navaja|pistola|machete
		{he} me toca|tocó|manosea|manoseó|tocaba
		tío|abuelo|primo|hermano|vecino me toca|tocó|manosea|manoseó|tocaba
		me toca|manosea por|en las|la|mi noches|noche|cama|cuarto
		padrastro|tío|padre|hermano|abuelo entra|viene|mete en|a mi cuarto|habitación|cama
		acabar|terminar con todo
		quiero|voy|pienso a? acabar|terminar con? todo|esto ya|hoy
		quiero que todo|esto acabe|termine hoy|ya
		{child} no despierta|reacciona
		labios|lengua|garganta hinchados|hinchada|hinchando|cierra
		me|se está|estoy poniendo morado|azul`,
	soft: `
		ya no puedo más
		no puedo seguir así
		no aguanto más
		ya no aguanto
		harto|harta|cansado|cansada de vivir|todo
		harto|harta|cansado|cansada de la vida
		la|mi vida ya? no tiene sentido
		nada tiene sentido
		no le|veo|hay|encuentro veo? salida|sentido|futuro|esperanza
		perdido|perdí la|toda esperanza
		nadie * notaría|extrañaría|echaría|enteraría|notará|importo
		soy|siento una carga|estorbo
		quiero|quisiera|gustaría desaparecer
		dormir|dormirme y no despertar|despertarme
		dormir para siempre
		quiero que todo|esto se? acabe|termine
		quiero estar|irme|reunirme con él|ella otra|en|allá
		me odio
		odio mi vida
		pensamientos|ideas oscuros|negros|malos|negras|malas
		me controla|insulta|humilla|acosa
		me quita|quitó|revisa el|mi|los dinero|móvil|teléfono|pasaporte|celular
		violencia doméstica|machista|género|de género?
		nevera|frigorífico|heladera está? vacía|vacío
		{childMy} {child} tienen|pasan|tiene hambre
		pasamos|pasando hambre
		desahucian|desalojan|desahucio|desalojo|desahuciado
		estoy|quedado|quedé|vivo|soy sin techo|hogar|casa
		despedí|despedirme|despedido de todos|mis
		nadie se|me? daría|dará|da cuenta
		nadie me echaría|echará|extrañaría|extrañará
		soy|siento un|una estorbo|carga|peso para|muerto
		{he} no me deja|permite|dejan
		no me deja|permite ver|hablar|trabajar|tener|usar|llamar|quedar
		me prohíbe|prohibe|controla|vigila
		nada en la nevera|heladera|despensa|cocina
		ojalá|quisiera|quiero|gustaría|querría * dormir|durmiera|dormirme y|para no despertar|despertara|despertarme|despertarse
		no merece|vale la pena seguir|nada|continuar
		no le? veo|tiene|encuentro sentido a|en|de|seguir? seguir|vivir|nada
		pies de plomo cuando|si|con|en
		estarían|estaría|están|está mejor sin mí
		no aguanto|soporto|resisto más
		despedirme|adiós a? todos|mundo
		oigo|escucho voces
		no quiero seguir así|más|viviendo
		cansada|cansado de todo|luchar|existir|sufrir`,
	past: `
		hace * años intenté|tuve|quise|pensé * {suicide}|matarme
		hace * años tuve|tenía pensamientos|ideas {suicidal}
		intenté {suicide}|matarme|quitarme * años|joven|adolescente
		intento de {suicide} * años
		tuve|tenía pensamientos|ideas {suicidal} * años|joven|adolescente
		no tengo pensamientos|ideas {suicidal}
		no tengo pensamientos|ideas de {suicide}
		no pienso en? {suicide}|matarme
		no quiero|voy a? morir|morirme|matarme|{suicide}
		no me quiero|voy a? matar|morir|suicidar
		mi ex me pegaba|maltrataba|golpeaba|pegó
		me pegaba|maltrataba|golpeaba
		dejé * porque me {hits}`,
	calm: `
		me? ahogo|asfixio|canso subiendo|al|en * cuesta|cuestas|escalera|escaleras|subir|correr
		me? corto * dedo|dedos cuando|picando|cortando|cocinando|al
		{person} se suicidó|mató|ahorcó|quitó
		se suicidó|mató|ahorcó|suicido mi|su|un|una {person}
		se suicido {person}|mi|hace
		{person} se suicido
		{person} por|tras|después {suicide}
		por|tras|desde el {suicide} de mi|un|su|una
		muerte|duelo|pérdida|murió|perdí por|de {suicide}
		perdí|perdimos * {person} * por {suicide}
		por {suicide}
		prevención|prevenir|prevenirlo del|el|de {suicide}
		prevención|prevenir {suicide}
		libro|película|serie|curso|charla|taller|novela|documental sobre|de del? el? {suicide}
		escuadrón {suicidal}
		me muero|moría|morí|morirme|morir|morí de|por hambre|risa|ganas|vergüenza|aburrimiento|calor|frío|sueño|sed|pena|curiosidad|un|una|conocer|ver|probar|aprender|bailar|cantar|salir
		quiero morirme|morir de risa|vergüenza|aburrimiento|vieja|viejo
		me quiero morir de risa|vergüenza|aburrimiento
		ganas de morirme|morir de? risa|vergüenza|aburrimiento
		trabajo|curro|calor|espalda|rodillas|pies|críos me está|están|esta matando|mata|matan
		me ahogo de calor|risa|trabajo
		me mata|matan|matando el|la|los|las espalda|calor|rodilla|rodillas|aburrimiento|dolor|curiosidad|pies
		me va a? matar el|la calor|espalda|estrés
		{person} * se quitó la vida
		se quitó la vida
		me pega mucho|más|bien este|ese|el color|estilo|vestido
		no aguanto más las ganas
		desaparecer un|una|el fin|semana|rato
		mi mujer|esposa|madre|mamá|jefa|jefe|profe me va a? matar|mata si|como|cuando
		nietos|nietas|niños|niñas|críos|peques me van a? matar
		matar|mato|mate el|las|un tiempo|rato|cucarachas|moscas|gusanillo
		me ha? pega|pegado|pegó|golpeó|golpeado mucho|fuerte? el|la|un|mucho|una|fuerte sol|viento|pelota|balón|coche|susto|virus|gripe|idea|noticia|crisis
		no me pega|pegan con|el|la|ese|esa
		me gana|pega al|en|una ajedrez|dominó|cartas|paliza
		{person} murió|falleció|muerto|fallecido
		murió|falleció mi|el|la|hace|en|de
		tuve|tuvo|sufrió|sufrí|tras|después|superé * un|el|del infarto|ictus|derrame
		sobredosis de chocolate|azúcar|tele|dulces|cafeína|información
		no puedo respirar por la nariz
		me|se ahogo|ahoga|ahogando en|con deudas|facturas|papeles|poca|un
		no quiero vivir solo|sola|en|con
		harto|harta|cansado|cansada de vivir solo|sola|aquí|en|con
		me corto las|los|con uñas|pelo|puntas|el
		me corté|corto|cortado con|el|al papel|dedo|pelo|cocinar|afeitarme|cuchillo
		cortarme las|los|el uñas|puntas|pelo
		dormir|duermo|durmiendo en el camping
		acabar|terminar con todo el papeleo|el?|lo
		ayudar|voluntario|voluntaria|ayudo * sin techo|hogar|casa
		miedo a|de volver a casa tarde
		tirarme|lanzarme en paracaídas
		tiene|con un|una cuchillo de|para cocina|cocinar|pan
		terminar|acabar con todo el|lo|este|esto papeleo|lío
		quiero|voy a? acabar|terminar esto ya|hoy? de|el|la|los
		oigo voces del|de|en|coro`,
	situations: situationsEs
};
