import { nouns, personNouns, titles } from './englishNouns.ts';
import { genders, words, type Grammar } from '#press/quotes/cues/grammar.ts';

// "under", "senior": what ends like a noun for somebody and is none
const NO_ROLES = words(`
  another other under over former later older younger greater senior junior major minor elder power number after never
  ever either neither rather whether together further better higher lower larger smaller bigger longer summer winter
  water river harbour harbor center corner paper order chapter letter matter member-state labor labour prior interior
  exterior superior inferior inner outer upper
`);
const roleForm = new RegExp(
  `^(?!(?:${[...NO_ROLES].join('|')})$)(?:[^-]{3,}(?:er|or|ist|ian|man|woman|person|ee|eer)|.*-in-chief|` +
    `head|native|partner|whip|advocate|confidante?|guru|ace|cop|monarch|cleric|expat|agent|merchant|servant|assistant|` +
    `attendant|participant|patient|commandant|(?:im|e)migrant|recipient|superintendent|descendant)$`,
);
const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const COMPOUND = TENS.flatMap((ten) => UNITS.map((unit) => `${ten}-${unit}`));
// "Fifty-one percent say"
const numbers = `
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen hundred thousand million
  ${TENS.join(' ')} ${COMPOUND.join(' ')}
`;

export const english: Grammar = {
  menNamed: words('laurence'),
  isInverting: true,
  isNounLast: true,
  unknownForm: /(?:ed|[^s]s)$/,
  verbs: words(`
    said says say added adds asked asks told tells wrote writes written tweeted tweets retweeted explained
    explains continued continues replied replies responded responds answered noted notes argued argues insisted
    insists declared declares stated affirms affirmed barked lectured ranted railed hissed growled beamed
    gloated quizzed quip assured assures conclude fumed cheered signaled stressed stresses underlined underlines
    underscored emphasized emphasised emphasizes reminded reminds reiterated reiterates repeated mentioned
    mentions remarked observed observes commented concluded concludes acknowledged acknowledges admitted admits
    conceded concedes confessed confirmed confirms denied denies claimed claims contended contends asserted
    asserts alleged alleges maintained maintains charged complained complains warned warns cautioned cautions
    predicted predicts promised vowed vows pledged proclaimed announced announces recalled recalls recounted
    joked jokes quipped quips shouted yelled screamed exclaimed cried hollered bellowed whispered muttered
    murmured mused chuckled laughed thundered roared countered counters retorted shot fired interjected
    interrupted testified suggested suggests urged urges wondered wonders opined posted quoted read reads
    boasted bragged lamented marveled pleaded begged chimed implored elaborated clarified summarized scoffed
    sighed snapped demanded protested reported reports relayed chanted greeted cracked deadpanned intoned gushed
    blogged spoke speaks stipulates revealed exhorted counseled advised instructed apologized huffed grumbled
    inquired queried prayed swore taunted teased hinted echoed stammered volunteered ventured rebutted reacted remembered
    remembers riffed sang texted emailed messaged radioed
  `),
  weakVerbs: words(`
    called calls call started agreed agrees disagreed allowed offered pointed thanked cited disclosed estimated ordered
    states state puts put used uses promises took takes wants wanted went goes gave gives made makes found sees
    saw feels felt shows showed finished began opened opens described describes describe characterized
    characterizes dubbed labeled labelled accused accuses blasted blasts slammed slams criticized criticizes
    attacked dismissed dismisses denounced decried condemned praised praises hailed mocked derided ridiculed
    defended touted thinks thought think believes believed believe expressed discussed spoken referred refers
    decided advocated considers considered compared compares likened pronounced proposed pressed pushed warn
    argue insist suggest claim acknowledge note admit add ask tell write explain continue reply respond report
    refused hopes hoped expects lauded questioned challenged addressed vented portrayed deemed branded cites
    issued released delivered recited uttered voiced quotes concede lashed ripped knocked chided scolded
    rejected blamed blames welcomed
  `),
  participles: words(`
    saying adding telling asking writing tweeting explaining noting arguing insisting declaring stating
    stressing emphasizing reminding repeating reiterating warning claiming calling describing characterizing
    accusing suggesting admitting acknowledging promising vowing joking quipping shouting yelling screaming
    chanting asserting alleging complaining predicting recalling quoting reading concluding contending
    responding replying announcing proclaiming blasting slamming criticizing dismissing denouncing praising
    labeling dubbing mocking citing urging commenting posting remarking observing imploring demanding boasting
    touting referring pointing attacking lamenting offering crying wondering exclaiming continuing
  `),
  speechNouns: words(`
    answer argument assertion assessment assurance boast call claim comment complaint conclusion confession declaration
    demand description dictum explanation joke line message motto phrase plea pledge post promise proposal question
    quip reaction rejoinder remark reminder reply response retort slogan statement suggestion tweet view warning words
  `),
  adverbs: words(`
    also then later once again now still even ever never not first further just only often always already
    recently reportedly allegedly famously publicly flatly simply bluntly repeatedly previously earlier
    afterward afterwards meanwhile instead too both all soon quickly personally quietly loudly angrily similarly
    additionally essentially basically emphatically jokingly today yesterday tonight monday tuesday wednesday
    thursday friday saturday sunday immediately somewhat specifically ultimately finally eventually
  `),
  auxiliaries: words(`
    has had have having s d m ll re ve would will could might may must can did does do is was are were been be hasn’t hadn’t
    didn’t doesn’t hasn't hadn't didn't doesn't
  `),
  roleForm,
  passiveForm: /(?:ed|en|told|made|put|said|read|found|held)$/,
  agents: words('by'),
  quoting: words('quoted quotes quoting cited cites citing'),
  origins: words(`
    Dane Swede Finn Pole Czech Slovak Slovene Serb Croat Turk Greek Scot Briton Spaniard Icelander Frenchwoman Thai Filipino Kiwi
    Aussie
  `),
  nobody: new Set(['nobody', 'no one']),
  negators: words(
    "not never didn’t didn't doesn’t doesn't hasn’t hasn't hadn’t hadn't denied denies deny denying refused refuses declined declines declining accused accuses accuse accusing",
  ),
  passive: words('was were been be is are being'),
  hedge:
    / (?:reportedly|allegedly|supposedly|purportedly|apparently|(?:to|may|might|could|would|should|must) have) /,
  pronouns: genders({
    male: 'he',
    female: 'she',
    plural: 'they',
    thing: 'it',
    speaker: 'i we',
  }),
  possessives: genders({ male: 'his', female: 'her', plural: 'their', thing: 'its' }),
  relatives: words('who which that'),
  determiners: words(`
    the a an one another his her their its our my this that these those some many most several few two three
    four five six seven eight nine ten both each every any no other multiple numerous various
  `),
  articles: words('the a an'),
  definite: words('the'),
  prepositions: words(`
    of for from in at with by on to into about over under between against among after before during through
    inside outside near within across behind via amid despite around beyond beside besides below above upon without
    toward towards throughout alongside
  `),
  conjunctions: words(`
    and but or as when while because if though although whereas since so that than nor yet until unless where
    once whether how why what after before
  `),
  belonging: words('of for from'),
  joining: words('in at with on to by'),
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
  ],
  personNouns,
  proxies: words(`
    spokesman spokeswoman spokesperson aide lawyer attorney adviser advisor publicist agent friend neighbor neighbour colleague relative wife husband widow mother father brother sister son daughter
    mum dad nan partner boyfriend girlfriend fiancé fiancée cousin aunt uncle grandson granddaughter great-grandson great-granddaughter nephew niece twin hubby grandmother grandfather
  `),
  nouns,
  titles,
  abbreviations: words(`
    mr mrs ms dr prof sen sens rep reps gov govs gen col lt capt maj sgt adm cmdr rev hon st jr sr vs no inc
    corp co ltd u.s u.n u.k d.c a.m p.m jan feb Mar apr jun jul aug sept sep oct nov dec fla calif ariz ala Ark
    colo conn del ga Ill ind kan ky La md Mass mich minn Miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla Ore
    Pa r.i s.c s.d tenn tex va vt Wash w.va wis wyo ph.d e.g i.e etc rs mt ft
  `),
  neverNames: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december i the a an of in on at by for and or but it we he she they his her
    tweeted tweets tweeting retweeted
  `),
  notNames: words(`
    the a an this that these those there here it its he she they we i you his her their our my your one two
    three some many most several few all both each every another other such no not nor and but or so yet if when
    while where who whom whose which what why how as at by for from in into of on onto off over under after
    before during since until upon with without within between among against about above below across along
    around behind beyond despite except inside like near outside through throughout toward towards via per than
    then now once again also even still just only too very much more less first second third last next later
    earlier today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december meanwhile however moreover
    furthermore indeed perhaps maybe instead although though because whether according asked speaking writing
    noting citing calling saying adding responding referring given do does did don’t don't is are was were be
    been has have had will would can could should might must yes well oh let please thank thanks never always
    often sometimes ultimately finally eventually previously recently currently unlike following pressed told
    said think likewise nonetheless nevertheless thus hence besides elsewhere overall two three four five six seven eight nine ten
    afterwards afterward accordingly additionally actually apparently basically briefly certainly clearly consequently
    conversely curiously equally essentially evidently famously fortunately frankly frequently generally hopefully immediately
    importantly incidentally inevitably initially instantly interestingly ironically lastly lately luckily mainly
    mostly naturally nearly notably obviously occasionally oddly originally personally possibly presumably probably
    quickly quietly rarely regularly reportedly sadly secondly seriously significantly similarly simply
    simultaneously slowly soon specifically strangely subsequently suddenly supposedly surely surprisingly
    thankfully tragically understandably unfortunately usually
    add ask check consider contact email enter follow get give hear help imagine include join just listen make meet read
    recall remember see send take tell try visit watch welcome introducing featuring starring dear hello hi hey congratulations sorry
    rather longtime outgoing incoming incumbent embattled retired legendary disgraced renowned controversial fellow rival late ${numbers}
  `),
  joint: /(?<=^(?:i|you|he|she|it|we|they|that|there|here|what|who))['’](?=(?:s|d|m|ll|re|ve)$)/iu,
};
