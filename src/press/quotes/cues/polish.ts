import { genders, words, type Grammar } from './grammar.ts';

/** Polish. Names are read where they are subjects: behind „według” they stand in another case, so nobody is named there. */
// "zapytał | elektryk", "mówi | kioskarka": behind a verb a noun of a subject's case that no table has; not "powiedział | nam"
const OTHER_CASE =
  '[aeiouyó]m|ej|[aeiouy]ch|ów|ego|wczoraj|dziś|dzisiaj|teraz|też|także|zaraz|znów|wówczas|jednak|już|nas|sam|sama|tak|raz|naraz|krótko';
const NOUN_BEHIND = `^\\p{L}+(?:ł|ła|li|[aei]|je) \\p{L}{3,}(?<![eioóuyąę]|${OTHER_CASE}) `;

export const polish: Grammar = {
  leavesOutSubject: new RegExp(
    `^(?:to|był|była|było|czytamy|napisano|słychać) |(?:^| )(?:ktoś|inni|niektórzy)(?: |$)|${NOUN_BEHIND}`,
    'u',
  ),
  isInverting: true,
  likening: words('jak'),
  attributesWithin: 'dashes',
  isDashing: true,
  oblique: /(?:ego|emu|owi|skiej|ckiej) /u,
  verbs: words(`
    powiedział powiedziała powiedzieli mówi mówił mówiła mówią stwierdził stwierdziła stwierdza dodał dodała dodaje dodali podkreślił
    podkreśliła podkreśla zaznaczył zaznaczyła zaznacza zauważył zauważyła zauważa przyznał przyznała przyznaje ocenił oceniła ocenia
    wyjaśnił wyjaśniła wyjaśnia tłumaczył tłumaczyła tłumaczy przekonywał przekonywała przekonuje zapewnił zapewniła zapewnia oświadczył
    oświadczyła oświadcza poinformował poinformowała informuje przekazał przekazała przekazuje odpowiedział odpowiedziała odpowiada
    zapytał zapytała pyta napisał napisała pisze relacjonuje relacjonował relacjonowała opowiada opowiadał opowiadała wspomina wspominał
    wspominała zwrócił zwróciła zwraca podsumował podsumowała podsumowuje wskazał wskazała wskazuje ostrzegł ostrzegła ostrzega zapowiedział zapowiedziała zapowiada skomentował skomentowała
    komentuje przypomniał przypomniała przypomina apeluje zaapelował zaapelowała twierdzi twierdził twierdziła krzyknął krzyknęła
    kwituje skwitował skwitowała żartuje żartował żartowała śmieje wzdycha westchnął westchnęła szepcze szepnął szepnęła woła zawołał zawołała krzyczy mruczy mruknął narzeka narzekał narzekała skarży deklaruje zadeklarował zadeklarowała obiecuje obiecał obiecała potwierdza potwierdził potwierdziła argumentuje argumentował argumentowała ripostuje ripostował precyzuje dopowiada dorzuca dorzucił dorzuciła kontynuuje krytykuje skrytykował skrytykowała chwali pochwalił pochwaliła analizuje rozważa uspokaja uspokajał powtarza powtarzał powtarzała
    odparł odparła odpiera odparli spytał spytała rzucił rzuciła rzuca rzekł rzekła wtrącił wtrąciła wtrąca wyznał wyznała wyznaje oznajmił oznajmiła oznajmia
  `),
  weakVerbs: words(`
    nazwał nazwała nazywa uważa uznał uznała określił określiła sądzi opisuje opisał opisała porównał porównała chwali
  `),
  participles: words('mówiąc dodając podkreślając zaznaczając'),
  adverbs: words(
    'uwagę też także również potem wczoraj dziś dzisiaj już wcześniej później następnie jednak tymczasem',
  ),
  auxiliaries: words('był była byli było został została nie się'),
  agents: words('przez'),
  quoting: words('cytuje cytował'),
  nobody: words('nikt'),
  negators: words('nie nigdy'),
  passive: words('został została zostało'),
  pronouns: genders({ male: 'on', female: 'ona', plural: 'oni one', thing: 'ono', speaker: 'ja my' }),
  relatives: words('który która które którzy'),
  determiners: words(
    'ten ta to ci te jego jej ich swój swoja nasz nasza mój moja jeden jedna kilku wielu niektórzy',
  ),
  articles: words(''),
  definite: words('ten ta'),
  prepositions: words(
    'w we na z ze do od po za o u przy dla przez przed pod nad między według wobec podczas bez wśród na',
  ),
  conjunctions: words('i a ale oraz lub czy że żeby aby gdy kiedy jeśli jak ponieważ bo gdzie więc'),
  belonging: words(''),
  joining: words('z ze'),
  accordingTo: [],
  personNouns: words(`
    rzecznik rzeczniczka prezydent premier minister ministra burmistrz wójt prezes dyrektor dyrektorka poseł posłanka senator senatorka
    adwokat adwokatka mecenas sędzia prokurator prokuratorka ekspert ekspertka profesor lekarz lekarka nauczyciel nauczycielka mieszkaniec
    mieszkanka mieszkańcy świadek świadkowie trener trenerka kapitan bramkarz napastnik piłkarz aktor aktorka pisarz pisarka piosenkarz
    piosenkarka reżyser reżyserka strażak policjant policjantka rolnik rolniczka emeryt emerytka student studentka sąsiad sąsiadka
    przewodniczący przewodnicząca wiceprezydent wiceminister wojewoda starosta radny radna ksiądz biskup papież matka ojciec kobieta
    mężczyzna oskarżony oskarżona właściciel właścicielka rybak inżynier
    dziennikarz dziennikarka reporter reporterka rozmówca rozmówczyni kierowca sprzedawca sprzedawczyni gospodarz gospodyni pracownik pracownica
    specjalista specjalistka prawnik ekonomista historyk muzyk malarz artysta artystka działacz działaczka organizator uczestnik uczestniczka
    uczeń uczennica turysta turystka pasażer pasażerka klient klientka kibic proboszcz sołtys lider policja rząd ministerstwo partia
  `),
  proxies: words(`
    rzecznik rzeczniczka adwokat adwokatka mecenas żona mąż brat siostra matka ojciec syn córka sąsiad sąsiadka doradca
  `),
  nouns: genders({
    male: `
      rzecznik burmistrz wójt dyrektor poseł adwokat ekspert lekarz nauczyciel mieszkaniec trener aktor pisarz piosenkarz reżyser strażak
      policjant rolnik emeryt student sąsiad ksiądz biskup papież ojciec mąż brat syn mężczyzna oskarżony właściciel
    `,
    female: `
      rzeczniczka dyrektorka posłanka adwokatka ekspertka lekarka nauczycielka mieszkanka trenerka aktorka pisarka piosenkarka reżyserka
      policjantka rolniczka emerytka studentka sąsiadka matka żona siostra córka kobieta oskarżona właścicielka
    `,
    plural: 'mieszkańcy świadkowie',
    thing: 'policja rząd ministerstwo partia',
  }),
  titles: genders({
    male: 'pan król ksiądz',
    female: 'pani królowa siostra',
    unknown: `
      dr prof mec gen płk kpt insp mł asp rzecznik rzeczniczka prezydent premier minister burmistrz wójt prezes dyrektor poseł posłanka
      senator adwokat mecenas sędzia prokurator profesor doktor lekarz trener trenerka kapitan aktor aktorka pisarz pisarka reżyser
      przewodniczący przewodnicząca wiceprezydent wiceminister wojewoda starosta radny radna biskup papież inżynier
    `,
  }),
  naming:
    /^(?:powieś(?:ć|ci)|film(?:ie|u)?|książ(?:ka|ce|ki|kę)|piosen(?:ka|ce|ki)|album(?:ie|u)?|spektakl(?:u)?|serial(?:u)?|wystaw(?:a|ie|y)|gaze(?:ta|cie|ty)|program(?:ie|u)?|tygodnik(?:u)?|tytułem|zwan[yae])$/u,
  abbreviations: words('dr prof mec gen płk kpt insp mł asp ul np itd itp tys mln r nr m.in'),
  notNames: words(`
    w we na z ze do od po za o u przy dla przez przed pod nad i a ale oraz lub czy że gdy kiedy jeśli jak on ona oni ja my ten ta to te
    jego jej ich wczoraj dziś dzisiaj jutro potem także też już nie tak tam tu tutaj według zdaniem zdanie jednak tymczasem jest są
  `),
  neverNames: words(`
    poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca kwietnia maja czerwca lipca
    sierpnia września października listopada grudnia on ona
  `),
};
