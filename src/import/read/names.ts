// Prepositions that may as well begin a surname: "von Ada", "Von Ada Quill", but "Von Miller"
const PREPOSITION = String.raw`(?:(?-i:von|par|por|di|door|av|af)(?!\p{L})|(?:von|par|por|di|door|av|af)(?=\s*[:：]|\s+(?:\S+\s+\S|redaktion|(?-i:\p{Ll}|\p{Lu}{2}))))`;
// What stands before a name: "By", "Von", "Par", "Por", "Written by", "Ein Artikel von", "作者：", "نوشته"
const LEAD = new RegExp(
  String.raw`^(?:(?:(?:written|posted|published|reviewed|story|words|text|report|reported|article|created|submitted|asked|analysis|opinion|interview)\s+)?by(?:(?=\s|:|by\s|$)|(?-i:(?<=y)(?=\p{Lu})))|(?:(?:ein|eine)\s+\p{L}+\s+|(?:blog|gast)?[\s-]?(?:beitrag|artikel|bericht|kommentar|analyse|interview|reportage|essay)\s+)vo[nm](?!\p{L})|vom(?!\p{L})|(?:un\s+)?(?:article|billet|texte|reportage|entretien)\s+(?:de|par)(?!\p{L})|(?:geschrieben|verfasst|veröffentlicht|erstellt|eingestellt|gepostet|gespeichert)\s+von(?!\p{L})|(?:publi[ée]|écrit|rédigé)\s+par(?!\p{L})|(?:escrito|publicado)\s+por(?!\p{L})|a cura di(?!\p{L})|(?:das\s+)?(?:interview|gespräch)\s+führten?(?!\p{L})|propos\s+recueillis\s+par(?!\p{L})|przez(?!\p{L})|${PREPOSITION}|autore?s?(?:in|innen)?(?!\p{L})|(?:author\(?s?\)?|auteure?\(?s?\)?)(?!(?-i:[\p{Ll}_]))|(?:text|story|words)\s+(?:von|par|por)(?!\p{L})|redaktion(?=\s*:)|redacción(?=\s*:)|(?:текст|автор|نویسنده|خبرنگار|بقلم|كتب|מאת|द्वारा|लेखक)(?!\p{L})|(?:της|του)(?=\s\p{Lu}\S*\s\p{Lu})|作者|記者|记者|著者|文(?=\s*[:：／＝]))\s*[:：／＝]?\s*`,
  'iu',
);
// "Posted on September 21, 2020 by "
const DATED =
  /^\s*(?:posted|published|written|veröffentlicht|erstellt|geschrieben|publi[ée]|publicado)\s+(?:on|am|le|el)\s[^|\n]{4,40}?\s(?:by|von|par|por)\s+(?=(?-i:\p{Lu}))/iu;
// "Text, Interview: ", "Words and pictures: ", "Credit: "
const LABEL = /^\s*[\p{L}\s,&/]{2,40}[:：]\s*(?=[^\s/])/u;
const WEEKDAY =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)/;
const MONTH =
  /(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[\p{L}]{0,6}\.?\s+\d|\d{1,2}\.?\s+(?:jan|feb|mär|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])/u;
// "Ada Quill Transport correspondent", "Ole Berg senior reporter"
const DESK = String.raw`(?:senior|staff|chief|deputy|associate|political|politics|environment|diplomatic|economics?|education|health|science|sports?|media|technology|business|arts|culture|(?:legal|home|social|religious) affairs|defen[cs]e|security|foreign|world|national|local|transport|energy|consumer|city|europe|africa|asia|middle east|us|uk|industry|investigations?|data|crime|courts?|food|travel) `;
// Where a name ends: "Ada Quill | Reporter", "Ada Quill on March 3", "Ada Quill (text)", "Ada Quill 12.03.2024"; not in "阿达·奎尔"
const TAIL = new RegExp(
  String.raw`\s*(?:[|•–—@»]|(?<!\p{Lo})·|·(?!\p{Lo})|\s-\s|(?<!\p{L})(?:on\s+(?=(?-i:\p{Lu})|\d)|in\s+(?=(?-i:\p{Lu}))|am\s+(?=\d)|vom(?!\p{L})|at\s+\d|(?<=\S\s+\S+\s)at\s+(?=(?-i:\p{Lu}))|(?:mit|with|illustration(?:en|s)?|fotos?|photos?|bilder)\s+(?=(?-i:\p{Lu})|von|by|par)|vor\s+\d|\d+\s+(?:hours?|days?|minutes?)\s+ago|(?:updated|published|for|for the|aus|contributed|contributing)(?!\p{L})|${WEEKDAY.source}|${MONTH.source})|[([]|\d{1,2}[./]\d|\d{4}|(?<=\S\s+\S+)\s(?:${DESK})*(?:writer|reporter|correspondent|editor|columnist|contributor)s?$).*$`,
  'isu',
);
// "박서린 기자", "박서린 선임기자 seorin@harbour.example": a name before what a paper of Korea calls its people
const REPORTER =
  /^\s*(?<name>(?!(?:시민|본지|온라인|취재|사진|현장|전문|청년|편집|소속|담당|디지털|지역|전직)\s)[가-힣]{2,4})\s(?:선임|인턴|수습|객원|전문)?\s?(?:기자|특파원|논설위원)(?:\s*\(?\S{1,60}@\S{1,60})?\s*$/u;
// What follows a name and is not of it: ", PhD", ", M.D."
const DEGREE =
  /,?\s+(?:Ph\.?\s?D\.?|M\.?D\.?|R\.?D\.?N?\.?|MSc?|M\.?A\.?|MPH|MBA|CPA|CFP|Esq\.?|LL\.?[BM]\.?)(?=$|,|\s)/g;
// "Senior Reporter", "Transport Correspondent", "Chefredakteurin"
const ROLE =
  /^(?:(?:senior|chief|staff|deputy|managing|associate|contributing|freelance|political|sports?|business|news|science|health|education|economics?|foreign|national|digital|special|assistant|our|the|guest)\s+)*(?:reporter(?:in)?|correspondent|editors?|writer|staff|journalist|columnist|contributor|producer|author|autor(?:in)?|journaliste|rédaction|redacci[oó]n|redactor[a]?|periodista|volontär(?:in)?|freelancer|photographer|professor|director|manager|administrator|admin|\p{L}*(?:leiter|redakteur|direktor|sprecher|referent)(?:in)?)s?(?:\s+(?:der|des|für|at|of|for|bei|de|del|at the)\s.*)?$/iu;
// "Ada Quill, Transport Correspondent": behind a name, where "Roving Reporter" alone is a pen name
const LONG_ROLE = /^(?:\p{L}+\s+){1,4}(?:writer|reporter|correspondent|editor|columnist|contributor)s?$/iu;
// "Local Government Reporter" stands for a name as well; "Asia Quill, reporter" is one
const OF_BEAT = new RegExp(`^(?!asia )${DESK}`, 'iu');
// "Ole Berg senior reporter"
const ROLE_BEHIND = new RegExp(
  String.raw`\s(?:${DESK})*(?:writer|reporter|correspondent|editor|columnist|contributor)s?$`,
  'iu',
);
// "Ada Quill (Averell, our own reporter)"; all of a name in brackets is a name
const ASIDE = /(?<=\S ?)\([^()]*\)/g;
const ONE_WORD = /^\p{Lu}[\p{L}.-]+$/u;
const IN_PLACE = /\sin\s+\p{Lu}[\p{L}.\s-]+$/u;
// An agency beside the persons who wrote: "Ada Quill, Reuters"
const AGENCY =
  /^(?:reuters|ap|associated press|afp|agence france-presse|dpa|pa media|press association|efe|europa press|lusa|ansa|apa|sda|anp|belga|ntb|ritzau|pap|čtk|mti|tass|тасс|xinhua|kyodo|yonhap|pti)$/iu;
// "ANA QUILES / Bajo Wendel": the name is set in capitals, the place is not
const IN_CAPITALS =
  /^(?!(?:EL|LA|LOS|LAS|LE|LES|THE|DIE|DER|DAS|IL)\s)\p{Lu}[\p{Lu}.]+(?:[\s-]\p{Lu}[\p{Lu}.]+)+$/u;
// "GAZETA / Ada Quill", "EL FARO DE WENDEL / Ana Quiles", "WENDLE POST / Ada Quill": a newspaper before whoever wrote for it
const PAPER =
  /^(?=[\p{Lu}\P{L}]+$)(?:\S+$|(?:EL|LA|LOS|LAS|LE|LES|THE|DIE|DER|DAS|IL|O|A)\s|(?:.*\s)?(?:POST|GAZETTE?|GAZETA|TIMES|NEWS|HERALD|COURIER|KURIER|CORREO|CORRIERE|TRIBUN[EA]|JOU?RNAL|DIARIO|DIÁRIO|PERIÓDICO|GIORNALE|DZIENNIK|ZEITUNG|ANZEIGER|TAGBLATT|TAGEBLATT|NACHRICHTEN|CHRONI(?:CLE|K)|ECHO|MAIL|OBSERVER|REPORTER|PRESSE?|PRENSA|NOTICIAS|REDACCIÓN|REDAKTION|REDAKCJA|RÉDACTION|REDAZIONE)(?:\s|$))/u;
// "Ada Quill - https://quill.example"
const HOME_PAGE = /\s+[-–|(]\s*(?:https?:|www\.).*$/i;
// Who took the picture: "Photograph by Tyra Holm", "Foto: Tyra Holm"
const PICTURED =
  /^\s*(?:photo(?:graph)?s?|pictures?|images?|illustrations?|fotos?|fotografie|bild(?:er)?|cortesía|фото|عکس)(?!\p{L})/iu;
// "Photographs by Mira Holt. Text by Ada Quill", "Words by Ada Quill. Photographs by Mira Holt": only one of them wrote
const PICTURED_FIRST =
  /^[^\n]{5,80}?[\s.,;|/–-]+(?=(?:text|words|story|texte|texto|testo)\s?(?:by|von|par|por|di|[:：])\s)/iu;
const PICTURED_THEN =
  /[\s.,;|/–-]+(?:(?:and|und|et|y|e)\s)?(?:photo(?:graph)?s?|photography|pictures?|illustrations?|fotos?|fotografie|bilder)\s?(?:by|von|par|por|di|[:：])\s.*$/isu;
// Words of buttons and lists, of which no name is made
const INTERFACE = new Set(
  `account admin autor author bio beiträge comments comment download email e-mail facebook follow home kommentare letzte line
  mehr mail message min more name nachricht page pdf post posts print private profile profil publisher read redactor rss share super twitter
  unknown user view website ähnliche geändert zuletzt am`.split(/\s+/),
);
// "the Russian ministries", "Juval 2", "Friday 8 February"
const NO_NAME_OF_WORDS = /^(?:the|an?|le|la|les)\s.*\s|\s\d+(?:$|\s)/u;
// A mailbox, an address, a link to the next story
const ADDRESS = /https?:|www\.|\S@|\[at\]|\(at\)|[←→]/i;
const NOT_NAME =
  /@|^\d+$|^special to\s|^(?:admin|administrator|unknown|anonymous|no author|none|null|undefined|n\/a|editor|webmaster|root|user|guest|share|follow|comments?|print|e-?mail|home|facebook|twitter|instagram|linkedin|rss|autor|author|mehr|more|read more|(?:(?:show|view|see|read)\s+)?(?:all|more)\s+(?:articles|posts|stories)(?:\s+(?:by|of|from)\b.*)?|(?:zeige\s+)?(?:alle|mehr|weitere)\s+(?:artikel|beiträge)(?:\s+von\b.*)?|(?:tous les|voir les) articles(?: de\b.*)?|(?:todos los|ver) artículos(?: de\b.*)?|posted|by|von|published|updated)$/iu;
const SEPARATORS =
  /\s*(?:;|\s\/\s|\/(?=\s)|\s+&\s+|\s+(?:and|und|et|y|e|en|og|och|и|i|و)\s+(?=(?-i:\p{Lu})|\p{Lo})|,\s*(?:and|und|et|y)\s+|,(?!\s*(?:Jr|Sr|III?)\b)|\n|、|，)\s*/u;
// "Quill, A. M.", as catalogues have it, alone or in a row
const SURNAME_FIRST =
  /(?:^|(?<=[,;&]))\s*(?<name>\p{Lu}[\p{L}'’ -]{1,30},(?:[\s-]*\p{Lu}\.){1,3})\s*(?:[,;&]|$)/gu;
// Two to five words of a name: "Ada Quill", "Jan van der Berg", "J. R. Quill"
const PERSONAL =
  /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|van|von|der|den|de|di|da|del|dos|la|le|al|bin|el|zu)){1,4}$/u;
// "مینا راد", "港町太郎"
const UNCASED = /^[\p{Lo}\p{M}\u200c・·]+(?: [\p{Lo}\p{M}\u200c]+){0,4}$/u;
// "نویسنده: مینا راد", "文：港町太郎"
const BEHIND_COLON = /^[^:：／＝]{1,20}[:：／＝]/u;
// "Die Hafenpost", "Quill Media GmbH", "Pier Redaktion"
const PUBLISHER =
  /^(?:the|die|der|das)\s|(?:^|\s)(?:redaktion|redaction|rédaction|redacción|newsroom|magazin|magazine|verlag|zeitung|news|weekly|gazette|tribune|media|press|team|staff|gmbh|ag|inc|ltd|llc|e\.v|stiftung|foundation|institut|institute|universität|university|online|blog)\.?$/iu;
const LOGIN = /^\p{Ll}{2,}[._]\p{Ll}{2,}$/u;
const LONGEST_NAME = 70;
/** A longer byline is a text; without a limit a row of marks would cost the square of its length. */
const LONGEST_BYLINE = 2000;
// A letter that may begin a name, also one of a script without capitals
const CAPITAL = /^["“'‘(]?[\p{Lu}\p{Lo}]/u;
// Words that stand in names in small letters: "Jan van der Berg", "Staff of the Courier"
const PARTICLE =
  /^(?:van|von|vom|und|der|den|de|del|della|des|di|da|dal|do|dos|das|du|la|le|los|las|el|al|bin|ibn|ben|ten|ter|te|zu|zur|af|av|y|e|of|the|for|staff|i|’t|'t)$/u;

/**
 * The names in a byline, clean: no "By", role, degree, date, address or site.
 *
 * @example namesIn('By Ada Quill and Jan van der Berg | 12 March') // ['Ada Quill', 'Jan van der Berg']
 */
export function namesIn(byline: string): string[] {
  const parts = partsOf(byline);
  const names = parts
    .filter((part, index) => !isRole(part, index) && !isPlace(part, parts[index - 1] ?? ''))
    .map(cleanName)
    .filter(isName);
  const [first = '', ...others] = names;
  const isSlashed = / \/ /.test(byline);
  if (isSlashed && PAPER.test(first) && others.some(isPersonal)) return others.filter(isPersonal);
  if (isSlashed && IN_CAPITALS.test(first) && !others.some((name) => IN_CAPITALS.test(name))) return [first];
  return names.some(isPersonal) ? names.filter((name) => !AGENCY.test(name)) : names;
}

/** The names in words that may be no byline at all: absent unless each part is written as a name is, or says a role. */
export function onlyNamesIn(words: string): string[] | undefined {
  const parts = partsOf(words);
  const isOfByline = (part: string, index: number): boolean =>
    isRole(part, index) || (index > 0 && AGENCY.test(part)) || isWrittenAsName(cleanName(part));
  if (!parts.every(isOfByline)) return undefined;
  return parts.every(isRole) ? parts : namesIn(words);
}

function partsOf(byline: string): string[] {
  const whole = byline.slice(0, LONGEST_BYLINE);
  const line = PICTURED.test(whole) ? whole.replace(PICTURED_FIRST, '') : whole;
  if (PICTURED.test(line)) return [];
  if (line.replace(SURNAME_FIRST, '') === '')
    return [...line.matchAll(SURNAME_FIRST)].map(({ groups }) => groups?.['name'] ?? '');
  return line
    .replace(/<[^>]*>/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(ASIDE, '')
    .replace(REPORTER, '$<name>')
    .replace(DATED, '')
    .replace(LEAD, '')
    .replace(LABEL, '')
    .replace(PICTURED_THEN, '')
    .replace(DEGREE, '')
    .split(SEPARATORS)
    .map((part) => part.trim());
}

/** Whether every word begins as names do, but for what may stand between: "Orsk nach Helm in einer Stunde" is none. */
function isWrittenAsName(name: string): boolean {
  const words = name.split(' ');
  return words.length <= 6 && CAPITAL.test(name) && words.every(isWordOfName);
}

function isWordOfName(word: string): boolean {
  return CAPITAL.test(word) || PARTICLE.test(word);
}

function isRole(part: string, index: number): boolean {
  if (ROLE.test(part)) return true;
  return LONG_ROLE.test(part) && (index > 0 ? !isAuthor(part.replace(ROLE_BEHIND, '')) : OF_BEAT.test(part));
}

/** "Florida" behind "Ada Quill in Palm Bay" */
function isPlace(part: string, before: string): boolean {
  return (
    (ONE_WORD.test(part) && IN_PLACE.test(before)) || (FROM_PLACE.test(part) && isPersonal(cleanName(before)))
  );
}

// "de Vale do Norte" behind "Ada Quill,"
const FROM_PLACE = /^(?:de|da|do|desde|em|en|à|aus|in|from|din)\s\p{Lu}/u;

/** Whether a name looks like a person's: at least two words, each as names are written, none as publishers are. */
export function isPersonal(name: string): boolean {
  return name.length <= 40 && PERSONAL.test(name) && !PUBLISHER.test(name) && !/\.\p{L}{2,3}$/u.test(name);
}

const OF_DESK = new RegExp(
  String.raw`(?:^|\s)(?:${DESK.trimEnd()}|news|desk|updated|published|posted|stories|reporting|veröffentlicht|aktualisiert|publié|publicado|(?:online-)?redaktion)(?:\s|$)`,
  'iu',
);

/** Whether words without a "By" are a person's name, and no section's or desk's: "World News", "Local Sports". */
export function isAuthor(words: string): boolean {
  return isPersonal(words) && !OF_DESK.test(words);
}

/** Whether a line begins as bylines do. */
function hasBylineLead(line: string): boolean {
  return LEAD.test(line) || DATED.test(line);
}

/** Whether a line begins as bylines do and a person follows; in a script without capitals only behind a colon. */
export function saysPerson(line: string): boolean {
  if (REPORTER.test(line)) return true;
  if (!hasBylineLead(line)) return false;
  const names = namesIn(line);
  return names.some(isPersonal) || (BEHIND_COLON.test(line) && names.length > 0 && names.every(isUncased));
}

function isUncased(name: string): boolean {
  return name.length <= 30 && UNCASED.test(name);
}

/** Whether a line only says that a name follows: "Author", "Auteur(s) :", "Von". */
export function isBylineLabel(line: string): boolean {
  return line.length <= 20 && line.replace(LEAD, '').trim() === '';
}

/** Whether a name is one that a person logs in with: "ada.quill", "ada_quill". */
export function isLogin(name: string): boolean {
  return LOGIN.test(name);
}

/** The name in a text that a login is made of: "ada.quill" is in "By Ada P. Quill" as "Ada P. Quill". */
export function spelledOut(login: string, text: string): string | undefined {
  const words = login.split(/[._]/).join(String.raw`(?:\s+\p{Lu}\p{L}*\.?)?\s+`);
  const name = new RegExp(String.raw`(?<!\p{L})${words}(?!\p{L})`, 'iu').exec(text)?.[0];
  return name !== undefined && isPersonal(name) ? name : undefined;
}

function cleanName(part: string): string {
  let name = namedPart(
    part
      .replace(HOME_PAGE, '')
      .replace(/^\s*\[|\]\s*$/g, '')
      .trim(),
  );
  if (ADDRESS.test(name)) return '';
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(LEAD, '').trim();
  }
  return name.replace(TAIL, '').replace(/^[\s.,:;*–—-]+|(?:[\s,:;*–—-]|(?<=\p{Ll}{3})\.)+$/gu, '');
}

/** Of "Politics · Ada Quill" the person; without one, all of it. */
function namedPart(part: string): string {
  return part.split(/\s+[|•·–—]\s+/).find((each) => isPersonal(each.replace(LEAD, ''))) ?? part;
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || NOT_NAME.test(name) || ROLE.test(name)) return false;
  const words = name.split(' ');
  if (words.every((word) => INTERFACE.has(word.toLowerCase()))) return false;
  if (words.length > 1 && NO_NAME_OF_WORDS.test(name)) return false;
  return /\p{L}/u.test(name) && !/^[\d#]/.test(name) && words.length <= 7;
}
