import { genders, words, type Grammar } from './grammar.ts';

export const portuguese: Grammar = {
  menNamed: words('jean'),
  leavesOutSubject:
    /^(?:é|são|era|eram|foi|foram|(?:lê|lia|ouve|ouvia)-se) |(?:^| )(?:alguém|outros|outras|alguns|muitos)(?: |$)/u,
  isInverting: true,
  likening: words('como conforme segundo'),
  attributesWithin: 'dashes',
  isDashing: 'attributed',
  isTellingNouns: true,
  adverbForm: /(?<!cle)mente$/,
  verbs: words(`
    informou informa informaram disse diz disseram dizem dito dizia afirmou afirma afirmaram declarou declara explicou explica acrescentou acrescenta
    ressaltou ressalta destacou destaca sublinhou sublinha frisou frisa lembrou lembra recordou recorda garantiu garante
    assegurou assegura observou observa comentou comenta concluiu conclui escreveu escreve respondeu responde perguntou pergunta
    anunciou anuncia alertou alerta avisou admitiu admite reconheceu reconhece contou conta denunciou denuncia relatou relata
    defendeu defende confirmou confirma reiterou reitera insistiu insiste lamentou lamenta prometeu promete revelou revela
    salientou salienta referiu refere adiantou adianta completou completa prosseguiu continuou
    rebateu rebate criticou critica ironizou ironiza atirou atira queixou-se queixa-se retrucou retruca desabafou desabafa relembrou argumentou argumenta opinou opina cobrou cobra pediu pede brincou brinca disparou dispara celebrou celebra afirmam dizer contaram relataram
    declaram explicam acrescentam ressaltam destacam sublinham frisam lembram recordam garantem asseguram observam comentam escrevem respondem perguntam anunciam alertam admitem reconhecem contam denunciam relatam defendem confirmam insistem lamentam criticam cobram pedem declararam explicaram acrescentaram destacaram garantiram responderam anunciaram alertaram denunciaram defenderam lamentaram criticaram pediram
    resume resumiu murmura murmurou sussurra grita gritou exclama exclamou comemora comemorou sorri sorriu ri riu suspira suspirou reclama reclamou aponta apontou pondera ponderou avalia avaliou analisa analisou enfatiza enfatizou reforça reforçou detalha detalhou esclarece esclareceu indaga indagou questiona questionou festeja festejou confessa confessou justifica justificou sustenta sustentou assinala assinalou vaticina vaticinou aconselha aconselhou remata rematou lança lançou narra narrou reage reagiu prossegue continua contava explicava repetia repete repetiu ironizam
  `),
  weakVerbs: words(`
    chamou chama classificou classifica considera considerou acredita acusou acusa definiu descreveu criticou critica descreve define compara comparou elogia elogiou teme espera rotulou tacha
  `),
  participles: words(`
    dizendo afirmando acrescentando explicando ressaltando destacando lembrando garantindo denunciando criticando insistindo sublinhando lamentando pedindo classificando
  `),
  adverbs: words(`
    também ainda depois além ontem hoje já assim então porém nesta neste segunda-feira terça-feira quarta-feira quinta-feira
    sexta-feira sábado domingo
  `),
  auxiliaries: words('ter tem tinha havia foi era é se não lhe lhes teria teriam'),
  agents: words('por pelo pela'),
  quoting: words('citou cita citado'),
  nobody: words('ninguém'),
  negators: words(
    'não nunca jamais nega negam negou negaram negado desmente desmentiu desmentido recusou recusa acusa acusam acusou acusado acusada acusados',
  ),
  passive: words('é são era eram foi foram sido'),
  hedge: / (?:teria|teriam|supostamente|alegadamente) /,
  pronouns: genders({ male: 'ele', female: 'ela', plural: 'eles elas', speaker: 'eu nós' }),
  relatives: words('que quem'),
  determiners: words(
    `o a os as um uma uns umas outro outra seu sua seus suas este esta estes estas esse essa aquele aquela vários várias alguns algumas muitos muitas outros outras diversos diversas`,
  ),
  objectForm: /^a \p{Ll}+[^s]s$/u,
  articles: words('o a os as um uma uns umas'),
  definite: words('o a os as'),
  articleGenders: genders({ male: 'o', female: 'a' }),
  prepositions: words(`
    de do da dos das em no na nos nas ao aos à às por pelo pela com para sobre desde até entre contra após durante perante
  `),
  conjunctions: words('e mas ou porque quando se como enquanto embora pois onde'),
  belonging: words('de do da dos das'),
  contracted: words('do da dos das'),
  joining: words('para em no na'),
  accordingTo: [['segundo'], ['conforme'], ['de', 'acordo', 'com'], ['nas', 'palavras', 'de']],
  personNouns: words(`
    pároco taxista padeiro padeira viúva viúvo cozinheiro cozinheira comandante barqueiro barqueira diarista proprietário proprietária
    porta-voz presidente presidenta ministro ministra prefeito prefeita diretor diretora advogado advogada juiz juíza procurador
    procuradora deputado deputada senador senadora candidato candidata vereador vereadora morador moradora moradores vizinhos
    testemunha testemunhas especialista especialistas governador governadora secretário secretária responsável chefe médico médica
    professor professora pesquisador pesquisadora investigador investigadora governo polícia partido ministério sindicato associação
    capitão capitã pescador pescadora engenheiro engenheira mulher homem mãe pai delegado delegada bispo papa autarca
    técnico técnica treinador treinadora atacante goleiro zagueiro jogador jogadora ator atriz cantor cantora escritor escritora poeta jornalista editor editora artista aposentado aposentada agricultor agricultora operário estudante maestro enfermeiro enfermeira bombeiro policial comerciante empresário empresária economista historiador historiadora sociólogo líder vice-presidente promotor promotora defensor defensora relator relatora primeiro-ministro primeira-ministra marido esposa filho filha irmão irmã avô avó cunhado cunhada primo prima vizinho vizinha vítima acusado acusada suspeito dono dona fundador fundadora rei rainha peixeira empresa câmara prefeitura fonte fontes
  `),
  proxies: words(`
    porta-voz advogado advogada assessor assessora esposa marido irmão irmã mãe pai filho filha amigo amiga
    avô avó cunhado cunhada primo prima vizinho vizinha mulher
  `),
  nouns: genders({
    male: `ministro prefeito diretor advogado juiz procurador deputado senador candidato vereador morador governador secretário médico professor pesquisador investigador capitão pescador engenheiro homem pai delegado técnico treinador goleiro jogador ator cantor escritor editor aposentado agricultor enfermeiro empresário historiador promotor primeiro-ministro marido filho irmão avô cunhado vizinho rei dono`,
    female: `presidenta ministra prefeita diretora advogada juíza procuradora deputada senadora candidata vereadora moradora governadora secretária médica professora pesquisadora investigadora capitã pescadora engenheira mulher mãe delegada técnica treinadora jogadora atriz cantora escritora editora aposentada agricultora enfermeira empresária historiadora promotora primeira-ministra esposa filha irmã avó cunhada vizinha rainha dona peixeira`,
    plural: `moradores vizinhos testemunhas especialistas fontes`,
    thing: `governo polícia partido ministério sindicato associação empresa câmara prefeitura`,
  }),
  titles: genders({
    male: 'sr senhor dom ministro prefeito diretor senador deputado governador vereador professor padre capitão engenheiro secretário',
    female:
      'sra senhora dona ministra prefeita diretora senadora deputada governadora vereadora professora capitã engenheira secretária',
    unknown: 'dr dra presidente juiz juíza general coronel delegado porta-voz papa',
  }),
  naming:
    /^(?:romances?|filmes?|livros?|canção|canções|música|disco|álbum|peça|série|exposição|ensaio|conto|documentário|programa|revista|jornal|projet?c?to|novela|intitulad[oa]s?|chamad[oa]s?|denominad[oa]s?|apelidad[oa]s?)$/u,
  abbreviations: words('sr sra dr dra eng prof d av n etc'),
  notNames: words(`
    o a os as um uma de do da dos das em no na ao à por pelo pela com para sobre e mas ou que quem se não sim seu sua ele ela
    eles elas eu nós ontem hoje amanhã depois então também além assim quando como onde porque embora este esta isto isso segundo
    conforme já ainda após
    diversos diversas vários várias numerosos numerosas muitos muitas alguns algumas outros outras
  `),
  neverNames: words(`
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho
    agosto setembro outubro novembro dezembro o a os as ele ela
  `),
};
