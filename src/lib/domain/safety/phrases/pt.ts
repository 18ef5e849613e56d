import type { DangerPhrases } from '../danger-phrases.ts';
import { situationsPt } from '../situations/pt.ts';

/** Portuguese, of Portugal and of Brazil. Not yet reviewed by a native-speaking clinician: see the hazard log. */
export const dangerPhrasesPt: DangerPhrases = {
	language: 'pt',
	classes: {
		suicide: 'suicídio suicídios suisídio suicidio',
		suicidal: 'suicidas suicida',
		person: `marido esposo esposa mulher companheiro companheira namorado namorada pai mãe filho filha irmão irmã tio tia primo prima avô avó amigo amiga
			vizinho vizinha colega cunhado cunhada sobrinho sobrinha sogro sogra`,
		he: 'ele ela marido esposo esposa mulher companheiro companheira namorado namorada pai mãe filho irmão tio padrasto ex alguém sogro sogra',
		hits: 'bate bateu batem espanca espancou agride agrediu violou viola violaram estuprou estupra estrangula estrangulou esgana esganou pontapeia maltrata',
		hitMe: 'bateu-me bate-me agride-me agrediu-me espanca-me violou-me',
		child:
			'filho filha filhos filhas criança crianças menino menina bebé bebê neto neta miúdos miúda miúdo',
		childMy: 'meu minha meus minhas o a os as no na nos nas do da dos das um uma',
		take: 'tomei tomou engoli engoliu tomado engolido tomar',
		pills: 'comprimidos remédios medicamentos pastilhas pílulas paracetamol calmantes comprimido',
		want: 'quero queria quis desejo prefiro preferia gostava gostaria',
		hurts: 'dor dores aperto pressão pontadas doi dói'
	},
	urgent: `
		{suicide}
		pensamentos|ideias|tendências {suicidal}
		quero|vou|queria|penso|vontade|pensar|pensando me|em|de? matar|suicidar|enforcar me
		quero|vou|queria|penso|vontade em|de? me matar|suicidar|enforcar
		me quero|vou|queria matar|suicidar
		vou|quero mi|me mata|matar
		tentei|tentou matar|estrangular|enforcar me
		mato|suicido me
		{want} * morrer
		{want} estar morto|morta
		vontade|vontades de morrer
		não quero|desejo|consigo mais|já? viver|existir
		já não quero viver|existir
		não tenho mais? vontade|razões|motivos|razão de|para viver
		sem vontade|razões|motivos de|para viver
		não vale a pena viver
		melhor|melhores * sem mim
		melhor se eu * morresse|desaparecesse|existisse
		preferia|prefiro|melhor morto|morta
		acabar|terminar|acabo com a minha vida
		acabar|terminar com minha vida
		tirar|tirarei|tiro a|minha minha? vida
		pôr|por fim|termo à|a minha? vida
		atirar|atiro|jogar|jogo|lançar me|da|do|debaixo|na|para|de|à|ao frente? debaixo? do|da|de|o|a? comboio|trem|metro|metrô|ponte|janela|varanda|linha|prédio|carro
		me atirar|jogar|lançar da|do|de|na|debaixo|à|ao do|da|frente? comboio|trem|metro|ponte|janela|varanda|linha|prédio|metrô
		cortar|corto|cortei os|as pulsos|veias|braços
		corto me
		me corto|cortei|cortar
		cortei me nos|os|as|de|com
		automutilo|automutilação|automutilar|mutilo
		magoar|magoo|machucar|machuco|ferir me|a propósito|mim|própria|mesma|próprio|mesmo
		magoo|magoar|ferir|machuco|machucar me a mim
		quero|vou me machucar|ferir|magoar
		{take} todos|muitos|demasiados|vários|todas|muitas * {pills}
		{take} uma|um|a|o * caixa|frasco|cartela|mão|punhado de|cheia {pills}
		{take} a|uma caixa|cartela toda|inteira|de
		sobredose|superdosagem
		tomei|tomou|tomar|tive|teve|fiz uma? overdose
		{take}|bebi|bebeu lixívia|veneno|cloro|raticida|chumbinho
		me {hits}
		bate|bateu|batem|agride|agrediu|espanca|espancou|violou|estuprou|esganou|estrangulou me|em
		está|esta me? a? bater|agredir|batendo|agredindo me|em|mim
		{he} * bate|bateu|mexe|toca|abusa|agride|maltrata|violou no|na|nos|nas|da|do|dos|os|a|o meu|meus|minha|minhas? {child}
		fui|sido|foi violada|violado|estuprada|estuprado
		ameaça|ameaçou|ameaçam|ameaçado|ameaçando me? matar|de|com|que|a me|faca|morte|uma|mata?
		me ameaça|ameaçou|ameaçam
		vai|quer|diz|tentou|disse que|me|vai? me? matar me
		vai|quer|tentou|disse|diz que|vai? me matar
		medo|pavor do|de|da meu|minha marido|companheiro|namorado|pai|padrasto|esposo|mulher|ex
		medo|pavor dele
		medo|pavor de voltar|ir|regressar|chegar|entrar para|a|em|pra casa
		medo|receio|temo pela minha vida
		medo que * me mate|bata
		me tranca|trancou|prende|prendeu
		tranca|trancou|fechou me em|no|na|dentro|à
		não me deixa|deixam sair
		não deixa|deixam me sair
		me obrigam|forçam|obriga|obrigar a casar|sexo|ter
		obrigam|forçam|obriga me a casar|ter
		casamento forçado
		não me sinto|estou seguro|segura|em|a em|com|aqui|segurança|salvo casa|ele?
		estou|estamos em|a|correndo|correr perigo|correr|risco
		{childMy} {child} está|estão|corre|correm em? perigo
		bate|batem|mexe|toca|tocou|abusa|abusou|molesta|maltrata|espanca no|na|nos|nas|do|da|dos|o|a|os meu|meus|minha? {child}
		fazer mal ao|à|aos meu|minha|meus {child}
		{hurts} * no peito
		dói|doi|aperta me|lhe? muito|tanto? o peito
		não consigo|consegue|posso respirar|respira
		não respira
		deixou|parou|parado de respirar
		a|estou|está|me sufocar|sufocando|sufoco|asfixiar
		está|estou|esta a|tendo|sofrendo|ter ter|sofrer|tendo? um? enfarte|infarto|avc|derrame
		acho|parece que|é|está * um avc|enfarte|infarto|derrame
		boca|cara|rosto torta|caída|torto|caído|paralisada
		fala|voz arrastada|enrolada
		não sente|mexe|sinto|consegue mexer|sentir? o|um|metade|lado braço|lado|do
		está|ficou|esta|encontrei * inconsciente
		perdeu|perdi os|a|o sentidos|consciência
		desmaiou e|e não
		não consigo|conseguimos acordá|reanimá la|lo
		não consigo|conseguimos acordar ele|ela|meu|minha
		não acorda e|nem
		está|esta com|a|tendo ter? convulsões|convulsão|convulsionar|convulsionando
		sangro|sangra|sangrar|sangrando|sangramento|hemorragia muito|imenso|forte|grave|bastante|sem
		não para|pára de sangrar
		bebé|bebê * mole|roxo|azul|inconsciente|desacordado
		não tenho|temos|tem onde|sítio|lugar|para dormir|ficar|passar|dormir esta|a|hoje|essa noite?
		não tenho|temos|tem onde|sítio|lugar para|onde? dormir
		durmo|dormir|dormimos|dormindo hoje|a|esta noite? na|no|em|num rua|carro|parque|banco|estação
		expulsou|expulsaram|pôs|puseram me|nos de|na|fora|para|da a? casa|rua
		me|nos expulsou|expulsaram|botou|botaram|colocou|pôs de|na|fora|para|pra|da a|de? casa|rua
		não tenho|temos|há|tem comida|leite para|pra os|as|o|a|meus|dar|hoje
		não tenho|temos|há|tem nada para|que|pra comer|dar
		não tenho|temos|têm|tem o que comer|dar
		não como|comemos|comi|comeu nada? há|desde|faz * dias|ontem|anteontem
		corto|cortei|cortar|cortando os|o|as meus|meu|minhas|minha? braços|braço|pulsos|pernas|veias
		tem|tinha|puxou|sacou uma|um faca|navalha|pistola|arma|catana
		{he} toca|tocou|mexe|mexeu me|comigo|em à|de|na? noite|mim|cama|quarto?
		tio|padrasto|avô|primo|irmão|vizinho toca me
		tio|padrasto|avô|primo|irmão|vizinho me toca|tocou|apalpa|apalpou
		padrasto|tio|pai|irmão|avô entra|vem|vai no|ao|para meu|o quarto|cama
		quero|vou|queria|penso acabar|terminar com? tudo|isto|isso
		lábios|língua|garganta inchados|inchada|inchar|fechar
		não acorda|reage|responde e|nem|de`,
	soft: `
		já não aguento mais?
		não aguento mais
		não consigo continuar|mais assim
		farto|farta|cansado|cansada de viver|tudo
		a|minha vida não|já|perdeu não|o? tem? mais? sentido
		nada faz|tem sentido
		não vejo|há|encontro saída|sentido|futuro|esperança|solução
		perdi a|toda esperança
		ninguém * notaria|notava|falta|repararia|importa|percebia
		sou|me|sinto um|uma peso|fardo|estorvo
		um peso|fardo para todos|toda|a
		quero|queria|apetece desaparecer|sumir
		dormir e não|nunca acordar|mais
		dormir para sempre
		quero|queria que tudo|isto|isso acabe|acabasse
		quero estar|ir|ficar com|ter ele|ela outra|no|de
		odeio me
		odeio a? minha vida
		me odeio
		pensamentos escuros|negros|maus|ruins|sombrios
		me controla|persegue|humilha|insulta|vigia
		controla|persegue|humilha|insulta|vigia me
		tira|tirou|controla o|me meu|o? dinheiro|telemóvel|celular|passaporte
		violência doméstica
		frigorífico|geladeira|despensa está? vazio|vazia
		{childMy} {child} tem|têm|passam|estão|com com? fome
		passamos|passando fome
		despejo|despejados|despejar|despejada|despejado
		sem abrigo|teto|tecto
		despedi me de todos
		ele|marido|companheiro controla tudo
		queria|quero|quem|gostava|gostaria * adormecer|dormir e|para|nunca não|mais acordar
		dormir e não acordar
		adormecer e não acordar
		não me deixa|permite|deixam ver|sair|falar|trabalhar|ter|usar|ligar
		proíbe|controla|vigia me
		me proíbe|controla|vigia
		não aguento|suporto|consigo mais
		não vejo|há|tem sentido em|na|de|nenhum? continuar|viver|nada|vida
		ninguém notaria|daria|sentiria|repararia|perceberia|nota|repara
		ouço|oiço vozes
		adeus a? todos|mundo
		cansado|cansada de tudo|lutar|existir|sofrer
		pisar|piso ovos`,
	past: `
		há|faz * anos tentei|tive|quis|pensei * {suicide}|matar me?
		há|faz * anos tive|tinha pensamentos|ideias {suicidal}
		tentei me? {suicide}|matar|suicidar me? * anos|jovem
		tentativa de {suicide} * anos
		tive|tinha pensamentos|ideias {suicidal} * anos|jovem|adolescente
		não tenho pensamentos|ideias {suicidal}
		não tenho pensamentos|ideias de {suicide}
		não penso em|no {suicide}|matar|me? me? matar?
		não quero|vou morrer
		não me? quero|vou me? matar|suicidar me?
		meu ex me? batia|bateu|agredia me?
		me batia|agredia
		batia|agredia me
		deixei * porque me? batia|bate|bateu me?`,
	calm: `
		me? sufoco|canso me? a|na|ao|nas * subida|escada|escadas|subir|correr
		{person} suicidou|enforcou|matou se
		{person} se suicidou|enforcou|matou
		{person} cometeu|por {suicide}
		cometeu {suicide}
		após|depois|desde|do|com o? {suicide} do|da|de meu|minha|um|uma?
		luto|morte|perda|morreu|perdi por {suicide}
		perdi|perdemos * {person} * por|para {suicide}
		para|por {suicide}
		perdi * para o {suicide}
		prevenção|prevenir do|o|ao|de {suicide}
		livro|filme|série|curso|palestra|documentário|romance sobre|de o? {suicide}
		esquadrão {suicidal}
		morrer|morro|morri|morria|morta|morto|morrendo|morro de|a|por riso|rir|vergonha|tédio|fome|frio|calor|saudades|saudade|sono|sede|curiosidade|medo|amores|ver|experimentar|provar|aprender|dançar|cantar|conhecer|sair
		quero|queria morrer de riso|rir|vergonha|tédio|velha|velho
		me mata|matam|matando|matar|matou as|o|a|de minhas? costas|calor|joelhos|tédio|rir|saudade|curiosidade|pés
		mata|matam me as|o|a|de costas|calor|joelhos|tédio|rir|saudade
		mulher|esposa|mãe|chefe vai me? matar|mata me? se|quando
		mulher|esposa|mãe|chefe vai matar me se|quando
		matar|mato|mate o|a|as tempo|saudades|saudade|baratas|fome|sede|curiosidade
		me bate|bateu o|a|uma|um|no|muito|forte sol|vento|saudade|sono|xadrez|cansaço|coração|fome|tristeza|dominó
		bate|bateu me o|a|uma|no sol|vento|saudade|sono|xadrez|bola
		ganha|bate me|no ao|no xadrez|dominó|cartas
		bate|bateu em mim o|a sol|vento
		{person} * morreu|faleceu
		morreu|faleceu o|a|meu|minha|há|em|de|no
		tive|teve|sofri|sofreu|após|depois|desde|recuperar|recuperando * um|o|do|de enfarte|infarto|avc|derrame
		overdose|sobredose de chocolate|açúcar|café|bolo|informação|televisão
		não consigo respirar pelo nariz
		a|me|estou sufocar|sufocando|sufoco em|com|no|de dívidas|contas|calor|papéis
		não quero|consigo viver|morar sozinho|sozinha|em|com|nesta|neste|numa|aqui
		farto|farta|cansado|cansada de viver sozinho|sozinha|aqui|em|com
		me corto|cortei|cortar no|o|a|na|com|ao|um papel|dedo|cabelo|cozinha|cozinhar|barbear|mão|faca
		cortei me no|o|a|na|com|ao|de papel|dedo|cabelo|cozinha|cozinhar|barbear|mão|faca
		dormir|durmo|dormindo no|na|em|numa parque campismo|tenda|praia
		ajudar|voluntário|voluntária|ajudo|apoiar|voluntariado * sem abrigo|teto|tecto
		não aguento mais de saudade|saudades|calor
		desaparecer|sumir um|uma|no fim|semana|feriado
		medo de voltar|ir para|a casa tarde|sozinha
		me atirar|lançar de cabeça|paraquedas
		a fome matar
		tem|com uma|um faca de|para cozinha|pão
		acabar com isto|isso|tudo da|do|de|dos|das
		não consigo mais andar|caminhar|subir|conduzir|dormir|cozinhar|ler|ver
		pés|costas|joelhos|calor|sapatos|pernas|dentes * matar|matando me`,
	situations: situationsPt
};
