import { genders, words, type Gender } from '#press/quotes/cues/grammar.ts';

/** Nouns for one person, or for a body or a text that speaks as one. */
const one = words(`
  selectman selectwoman alderman alderwoman sous-chef grandad grandpa physio toddler twin stallholder housekeeper janitor receptionist lifeboatman
  master keeper engineer nurse baker singer musician poet historian scientist biologist geologist physician
  surgeon trustee warden ranger chancellor premier councillor clerk treasurer curator librarian architect artist
  captain fisherman skipper detective inspector superintendent deputy dean economist photographer vicar
  spokesman spokeswoman spokesperson official aide adviser advisor critic supporter voter analyst expert
  strategist source leader lawmaker senator governor president minister mayor secretary director chairman
  chairwoman chair professor doctor judge candidate nominee congressman congresswoman representative ambassador
  columnist host anchor moderator reporter journalist editor author writer correspondent consultant manager
  founder owner executive chief officer general commander pastor priest bishop teacher student farmer worker
  lawyer attorney pollster delegate activist veteran father mother brother sister son daughter wife husband
  friend neighbor man woman person user scholar king prince businessman billionaire mogul politician legislator
  campaign committee group company agency commission statement report letter email e-mail memo document lawsuit
  ad poll board party department ministry government organization newspaper magazine website site post editorial
  release narrator network protester donor lobbyist socialist neurosurgeon insider operative commentator star
  actor actress colleague spouse dad mom member team union court fellow sheriff voice-over voiceover impostor
  player striker midfielder defender winger forward goalkeeper full-back half-back fly-half centre-half batsman
  bowler sprinter runner swimmer rider jockey boxer golfer cyclist athlete champion medallist goalscorer broker
  dealer trader banker retailer developer designer researcher surveyor accountant auditor magistrate barrister
  solicitor constable sergeant soldier firefighter paramedic plumber builder driver pilot drummer guitarist
  bassist rapper songwriter composer conductor painter sculptor playwright novelist screenwriter film-maker
  filmmaker producer director-general campaigner resident pensioner grower miner promoter fan witness onlooker
  bystander eyewitness survivor victim shopper commuter passenger tourist customer walker hiker headteacher
  headmaster headmistress principal lecturer academic pupil apprentice midwife dentist vet psychologist
  psychiatrist physicist chemist astronomer meteorologist forecaster ecologist archaeologist neuroscientist
  epidemiologist churchwarden postman publican butcher gardener presenter broadcaster blogger influencer
  comedian dancer choreographer organiser organizer convenor vice-chair vice-captain vice-president co-author
  co-star co-owner skip vice-skip gaffer defenseman quarterback linebacker receiver pitcher catcher outfielder
  shortstop wicketkeeper opener scrum-half mum hubby gran pal taoiseach tánaiste prosecutor diplomat envoy
  defendant suspect claimant plaintiff negotiator volunteer visitor guest caller prisoner inmate employee
  cleaner carer caretaker mechanic electrician carpenter hairdresser waiter waitress sailor pianist violinist
  organist soprano tenor translator biographer archivist botanist sociologist anthropologist philosopher
  mathematician statistician linguist girl boy imam rabbi chaplain hopeful counterpart rival boss coroner umpire
  referee linesman juror bailiff usher undertaker roofer plasterer decorator bricklayer welder fitter milkman
  binman cabbie trucker courier stewardess navigator deckhand harbourmaster lifeguard coastguard ferryman
  boatman gamekeeper brewer distiller bartender barman barmaid bouncer bookmaker juggler magician acrobat
  stuntman stylist jeweller goldsmith florist beekeeper birdwatcher naturalist conservationist environmentalist
  oceanographer climatologist virologist immunologist oncologist cardiologist paediatrician pediatrician
  gynaecologist anaesthetist pharmacist optician physiotherapist therapist counsellor psychotherapist
  nutritionist dietitian nanny childminder babysitter tutor coach trainer instructor examiner provost rector
  vice-chancellor graduate undergraduate trainee cadet recruit corporal brigadier airman mercenary rebel
  insurgent militant hostage refugee migrant smuggler burglar robber fraudster hacker addict gambler squatter
  busker pilgrim parishioner worshipper monk nun deacon preacher evangelist missionary peer duke duchess
  countess heir heiress socialite philanthropist benefactor collector auctioneer reviewer essayist publisher
  bookseller newsagent grocer greengrocer fishmonger confectioner chef caterer restaurateur hotelier innkeeper
  landlady lodger householder homeowner motorist pedestrian biker passer-by rescuer whistleblower complainant
  appellant petitioner accuser attacker gunman mourner bride bridegroom stepfather stepmother stepson
  stepdaughter grandson granddaughter great-grandson great-granddaughter father-in-law mother-in-law
  brother-in-law sister-in-law son-in-law daughter-in-law youngster teen schoolboy schoolgirl bloke gentleman
  lady millionaire tycoon magnate industrialist entrepreneur inventor programmer technician operator supervisor
  foreman unionist backbencher registrar ombudsman regulator watchdog stonemason shopkeeper landlord tenant
  neighbour teenager grandmother grandfather widow widower opponent investigator observer pundit ally backer
  parent shareholder investor demonstrator family coordinator co-ordinator specialist organizer
  model coxswain bosun staffer questioner heckler intern challenger newcomer successor predecessor stalwart
  loyalist adversary
`);

/** Nouns for several that are not made of one of those. */
const several = words(
  'police authorities others people spokespeople republicans democrats conservatives liberals mps msps meps',
);

const plurals = [...several, ...[...one].map(pluralOf)];

export const personNouns: ReadonlySet<string> = new Set([...one, ...plurals]);

export const nouns = genders({
  male: `
      man spokesman congressman chairman councilman assemblyman selectman alderman businessman salesman waiter father dad grandad grandpa brother son
      husband uncle grandfather boy gentleman king prince priest actor policeman fireman hubby headmaster postman
    `,
  female: `
      woman spokeswoman congresswoman chairwoman councilwoman assemblywoman selectwoman alderwoman businesswoman waitress mother mom sister
      daughter wife aunt grandmother girl lady queen princess nun actress policewoman widow mum gran headmistress
    `,
  plural: `some many few several both ${plurals.join(' ')}`,
  thing: `
      campaign committee group company agency commission statement report letter email e-mail memo document
      lawsuit ad poll board party department ministry government organization newspaper magazine website site
      post editorial release network union court team survey study article petition bill law video text
      message university story sign banner note notice ruling judgment blog caption label plaque inscription advert
      advertisement resolution leaflet
    `,
});

const offices = genders({
  male: 'mr sir lord king prince congressman chairman councilman assemblyman selectman alderman father imam brother pope',
  female:
    'mrs ms miss lady baroness queen princess congresswoman chairwoman councilwoman assemblywoman selectwoman alderwoman sister madam dame',
  unknown: `
      dr prof professor mp msp mep sen sens senator senators rep reps representative gov govs governor president vice-president minister mayor
      secretary director judge justice gen general col colonel lt lieutenant capt captain maj major sgt
      sergeant adm admiral cmdr commander ambassador rev reverend pastor bishop cardinal rabbi sheriff
      ayatollah sheikh speaker chancellor premier attorney lawyer spokesman spokeswoman spokesperson leader
      strategist adviser advisor aide candidate nominee former ex-president chair host anchor columnist
      reporter analyst pollster manager consultant chief officer editor author actor actress comedian
      commissioner coach detective deputy dean economist correspondent activist billionaire businessman
      inspector superintendent councillor cllr coun treasurer councilor counsel photographer co-founder
      founder ceo moderator supporter delegate voter contributor det insp supt pc dc dci taoiseach tánaiste operative lobbyist historian republican
      democrat democratic republicans democrats gop conservative
    `,
});

/** Offices, and those of somebody elected, former or one of several: "president-elect", "ex-minister", "co-chair". */
export const titles: ReadonlyMap<string, Gender> = new Map(
  [...offices].flatMap(([office, gender]) =>
    [office, `${office}-elect`, `ex-${office}`, `co-${office}`].map((title) => [title, gender] as const),
  ),
);

/** "lobbyists", "spokesmen", "witnesses", "allies" */
function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return noun.replace(/man$/, 'men');
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`;
}
