import { genders, words, type Grammar } from './grammar.ts';

const VERBS = `
    dit déclaré déclare affirmé affirme ajouté ajoute expliqué explique précisé précise souligné souligne
    indiqué indique estimé estime assuré assure rappelé rappelle regretté regrette répondu répond écrit lancé lance
    confié confie raconté raconte insisté insiste conclu conclut poursuivi poursuit reconnu reconnaît admis
    annoncé annonce dénoncé dénonce plaidé plaide martelé martèle résumé résume commenté commente demandé
    demande prévenu prévient averti avertit noté note constaté constate tweeté réagi réagit répété répète
    disait expliquait ajoutait soutenu soutient prévient promis promet glissé glisse
    soupire soupiré sourit déplore déploré peste justifie justifié s’inquiète s’agace s’indigne s’enthousiasme s’insurge s’alarme s’étonne s’interroge s’amuse tranche abonde renchérit rétorque rétorqué tempère nuance reprend relève évalue prévoit argue témoigne témoigné souffle soufflé ironise ironisé jure reconnaissent expliquent assurent dénoncent
    disent déclarent affirment ajoutent précisent soulignent indiquent estiment rappellent regrettent répondent écrivent lancent confient racontent insistent concluent annoncent plaident résument commentent demandent préviennent avertissent notent constatent répètent réagissent soutiennent promettent déplorent justifient s’inquiètent s’indignent s’insurgent s’alarment s’étonnent s’interrogent témoignent réclament réclamé critiquent critiqué disaient expliquaient
    interrogé interroge questionné questionne murmuré murmure s’exclame s’exclamé s’emporte s’énerve s’écrie souvient souvenu désole désolé réjouit réjoui félicite félicité lâché lâche rigolé rigole plaisanté plaisante grogné grogne râlé râle tonné tonne savoure savouré tacle taclé asséné assène enchaîné enchaîne complété complète corrigé corrige objecté objecte chuchoté chuchote crié crie hurlé hurle observé observe remarqué remarque analysé analyse détaillé détaille développe développé  confirmé confirme dément démenti répliqué réplique riposté riposte garantit garanti conseillé conseille recommandé recommande implore imploré philosophe philosophé décrypte décrypté rassuré rassure certifié certifie détaillent analysent confirment
  `;

/** With the forms that are made of a participle: “écrié” has “écriait, écria, écrièrent”, “lancé” “lançait”. */
function withPast(table: string): ReadonlySet<string> {
  const past = [...words(table)].flatMap((verb) => {
    const stem = verb.endsWith('é') ? verb.slice(0, -1) : undefined;
    const soft = stem?.replace(/c$/, 'ç').replace(/g$/, 'ge');
    return stem ? [`${soft}ait`, `${soft}aient`, `${soft}a`, `${stem}èrent`] : [];
  });
  return new Set([...words(table), ...past]);
}

export const french: Grammar = {
  menNamed: words('jean'),
  isInverting: true,
  likening: words('comme'),
  attributesWithin: 'commas',
  isTellingNouns: true,
  adverbForm: /(?:[aeiu]ment|mment)$/,
  verbs: withPast(VERBS),
  weakVerbs: words(`
    défend défendu qualifié qualifie jugé juge parlé parle évoqué évoque considère pense pensait accusé accuse appelé appelle révélé révèle fustigé fustige salué salue vanté vante loué loue raillé raille moqué épinglé épingle décrit décrivait comparé compare voit vu espère espéré craint
  `),
  participles: words(`
    déclarant affirmant ajoutant expliquant précisant soulignant disant estimant assurant rappelant dénonçant évoquant saluant critiquant insistant fustigeant regrettant avertissant plaidant invoquant ironisant concluant lançant promettant martelant répétant jugeant
  `),
  adverbs: words(`
    aussi encore ensuite également ainsi toutefois notamment hier aujourd’hui aujourd'hui lundi mardi mercredi jeudi vendredi
    samedi dimanche alors enfin récemment déjà
    pour sa part son côté quant
  `),
  auxiliaries: words(
    "avoir d’avoir d'avoir l c’est c'est sont a fait avait ont avaient est était sera serait aura aurait y s’est s'est se ne pas n’a n'a lui leur nous vous",
  ),
  agents: words('par'),
  quoting: words('cite cité'),
  origins: words(`
    Suédois Suédoise Danois Danoise Chinois Chinoise Hongrois Hongroise Français Française Anglais Anglaise Écossais Écossaise
    Irlandais Irlandaise Finlandais Finlandaise Néerlandais Néerlandaise Portugais Portugaise Polonais Polonaise Japonais
    Japonaise Sénégalais Allemand Allemande Espagnol Espagnole Américain Américaine Marocain Marocaine Argentin Italien Italienne
    Norvégien Norvégienne Autrichien Autrichienne Australien Australienne Brésilien Brésilienne Canadien Canadienne Ukrainien
    Ukrainienne Algérien Algérienne Tunisien Tunisienne Ivoirien Ivoirienne Belge Serbe Croate Russe Tchèque Britannique
  `),
  nobody: words('personne on nul rien'),
  negators: words(
    'pas jamais nie nient niait niaient nié dément démentent démentait démenti réfute réfuté refuse refusé accuse accusent accusait accusé accusée accusés accusées',
  ),
  passive: words('été est sont était étaient'),
  hedge: / (?:aurait|auraient|prétendument|supposément) /,
  pronouns: genders({ male: 'il', female: 'elle', plural: 'ils elles on', speaker: 'je nous' }),
  relatives: words('qui'),
  determiners: words(
    `le la les l un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos plusieurs certains quelques certaines divers diverses`,
  ),
  articles: words('le la les l un une des du'),
  definite: words('le la les l'),
  articleGenders: genders({ male: 'le', female: 'la' }),
  prepositions: words(
    'de à en dans sur pour par avec chez vers devant pendant depuis après avant lors sous entre contre au aux',
  ),
  conjunctions: words(`
    et mais ou que qu lorsqu puisqu car donc quand lorsque si comme tandis
    alors parce puisque dont où c’est-à-dire c'est-à-dire
  `),
  belonging: words('de du des'),
  contracted: words('du des'),
  joining: words('en'),
  accordingTo: [['selon'], ['d’après'], ["d'après"], ['pour']],
  personNouns: words(`
    curé prêtre veuve veuf cuisinier cuisinière restaurateur restauratrice proviseur proviseure
    porte-parole président présidente ministre maire directeur directrice avocat avocate juge procureur procureure
    responsable responsables député députée sénateur sénatrice élu élue candidat candidate habitant habitante
    habitants témoin témoins voisin voisine syndicat association préfet préfète premier première secrétaire chef cheffe
    médecin chercheur chercheuse professeur professeure patron patronne gouvernement mairie police parti ministère
    capitaine pêcheur pêcheuse historien historienne femme homme mère père
    entraîneur entraîneuse sélectionneur joueur joueuse attaquant attaquante gardien gardienne buteur acteur actrice chanteur chanteuse écrivain écrivaine romancier romancière poète peintre cinéaste réalisateur réalisatrice éditeur éditrice journaliste galeriste artiste retraité retraitée agriculteur agricultrice éleveur éleveuse ouvrier ouvrière salarié salariée salariés étudiant étudiante enseignant enseignante instituteur institutrice infirmier infirmière pompier policier policière gendarme militaire commerçant commerçante boulanger boulangère restaurateur économiste politologue sociologue syndicaliste militant militante délégué déléguée adjoint adjointe conseiller conseillère mairesse édile ancien ancienne fils fille frère sœur mari épouse grand-mère grand-père cousin cousine évêque pape roi reine général colonel commandant victime accusé accusée prévenu riverain riveraine riverains passant passante client cliente dirigeant dirigeante directeur-général pdg fondateur fondatrice propriétaire direction entreprise préfecture parquet commune ville ong collectif
    recteur rectrice pape commissaire chancelier chancelière tribunal cour conseil comité commission sénat assemblée institut agence fédération ligue club
    fondation ordre rapport étude enquête communiqué journal quotidien hebdomadaire magazine site sondage institution société groupe confédération
    élus élues maires ministres députés sénateurs avocats parents experts expertes spécialiste spécialistes chercheurs enquêteurs analyste analystes
    agriculteurs étudiants enseignants médecins organisateur organisatrice organisateurs auteur autrice auteure photographe chercheurs source sources
    ambassadeur ambassadrice vice-président vice-présidente gouverneur gouverneure coordinateur coordinatrice gérant gérante chef-cuisinier
  `),
  proxies: words(`
    porte-parole avocat avocate conseiller conseillère épouse mari frère sœur mère père fils fille ami amie
    femme conjoint conjointe compagnon compagne voisin voisine cousin cousine grand-mère grand-père
  `),
  nouns: genders({
    male: `président ministre directeur avocat député sénateur candidat habitant voisin préfet chercheur professeur patron homme père entraîneur joueur attaquant gardien acteur chanteur écrivain romancier cinéaste réalisateur éditeur retraité agriculteur éleveur ouvrier étudiant enseignant infirmier policier boulanger conseiller fils frère mari grand-père cousin pape roi évêque accusé`,
    female: `présidente directrice avocate députée sénatrice candidate habitante voisine préfète chercheuse professeure patronne femme mère entraîneuse joueuse attaquante gardienne actrice chanteuse écrivaine romancière réalisatrice éditrice retraitée agricultrice éleveuse ouvrière étudiante enseignante infirmière policière boulangère conseillère mairesse fille sœur épouse grand-mère cousine reine accusée`,
    plural: `responsables habitants témoins salariés riverains`,
    thing: `syndicat association gouvernement mairie parti ministère direction entreprise préfecture parquet commune ville ong collectif tribunal cour conseil comité commission sénat assemblée institut agence fédération ligue club fondation ordre rapport étude enquête communiqué journal quotidien hebdomadaire magazine site sondage institution société groupe confédération`,
  }),
  titles: genders({
    male: 'm monsieur président ministre directeur député sénateur',
    female: 'mme madame mlle présidente directrice députée sénatrice',
    unknown: 'dr maître me maire préfet professeur général colonel capitaine juge porte-parole',
  }),
  naming:
    /^(?:romans?|films?|livres?|albums?|chansons?|titre|pièce|spectacle|exposition|émission|série|essai|recueil|poème|documentaire|revue|magazine|collectif|opération|programme|projet|intitulée?s?|baptisée?s?|surnommée?s?)$/u,
  abbreviations: words('m mm mme mlle dr me pr av st ste'),
  notNames: words(`
    le la les l un une des du de ce cet cette ces son sa ses leur il elle ils elles on je nous vous et mais ou donc car que qui
    si comme quand pour par avec dans sur en à au aux selon d’après d'après après avant depuis hier aujourd’hui lundi mardi mercredi jeudi
    vendredi samedi dimanche pourtant cependant ainsi enfin puis alors ici là oui non
    plusieurs certains certaines nombreux nombreuses divers diverses beaucoup quelques autres
  `),
  neverNames: words(`
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre le la les il elle
  `),
  joint:
    /-(?:t-)?(?=(?:il|elle|ils|elles|on)$)|(?<=^(?:[Ll]ors|[Pp]uis)?[Qq]u)['’](?=(?:ils?|elles?|on)$)|(?<=^[Ll])['’](?=\p{Ll})/u,
};
