import { bylineNames, dateLine, isProse, isSentence, weight } from '#import/edit/line/lines.ts';
import { isControl } from '#import/edit/line/phrases.ts';

// Sections as newspapers call them
const SECTIONS = new Set(
  `news;world;world news;local;local news;national;politics;opinion;comment;editorial;analysis;business;economy;sport;sports;culture;arts;science;health;technology;education;travel;lifestyle;entertainment;environment;climate;society;obituary;
nachrichten;politik;wirtschaft;kultur;meinung;kommentar;leitartikel;panorama;wissen;wissenschaft;gesundheit;gesellschaft;lokales;regional;ausland;inland;feuilleton;reise;
actualité;actualités;politique;économie;société;monde;international;opinions;tribune;éditorial;sciences;santé;régions;faits divers;
noticias;política;economía;sociedad;internacional;cultura;deportes;opinión;ciencia;salud;mundo;nacional;sucesos;cronaca;politica;economia;esteri;opinioni;editoriale;scienza;salute;notícias;esportes;desporto;opinião;saúde;ciência;
nieuws;binnenland;buitenland;politiek;economie;cultuur;opinie;wetenschap;gezondheid;nyheter;inrikes;utrikes;ekonomi;åsikt;ledare;debatt;wiadomości;kraj;świat;polityka;gospodarka;kultura;opinie;nauka;zdrowie;
новости;политика;экономика;общество;культура;спорт;мнение;наука;в мире;происшествия;новини;політика;економіка;суспільство;світ;haberler;gündem;dünya;siyaset;spor;kültür;görüş;sağlık;bilim;
أخبار;سياسة;اقتصاد;رياضة;ثقافة;مجتمع;رأي;العالم;صحة;اخبار;سیاسی;اقتصادی;اجتماعی;فرهنگی;ورزشی;بین‌الملل;جهان;חדשות;פוליטיקה;כלכלה;ספורט;תרבות;דעות;בעולם;खेल;राजनीति;देश;दुनिया;राय;
新闻;国内;国际;财经;体育;文化;社会;评论;科技;要闻;ニュース;国際;政治;経済;スポーツ;社説;뉴스;정치;경제;사회;문화;국제;스포츠;사설;오피니언;berita;nasional;internasional;olahraga;budaya;opini;tin tức;thời sự;thế giới;kinh tế;thể thao;văn hóa`.split(
    /;\s*/,
  ),
);
// "HARBOUR", "港口"
const IN_CAPITALS = /^\p{Lu}{3,20}$/u;
const UNCASED = /^\p{Lo}{2,4}$/u;
// "AVERELL-FERRY/WINTER (UPDATE 1)", "BC-AVERELL-FERRY:CW — travel (450 words)", "BC-EU--Averell-Ferry, 1st Ld-Writethru"
const SLUG =
  /^(?:(?:BC-)?\p{Lu}{3,}(?:[-/]\p{Lu}{3,})+|[AB][CM]-(?:\p{Lu}{2}--)?[\p{L}\d-]+)(?:\s?\([^()]{2,20}\)|:\p{Lu}{2,4}\s.{0,60}|,\s?(?:\d\p{Ll}{2}\s)?(?:Ld|Lead|Add|Take|Sub)\b.{0,20})?$/u;
// "URGENT", "Eilmeldung", "速報": how much of a hurry a wire was in
const FLASH =
  /^(?:urgent|flash|(?:news ?)?alert|bulletin|breaking(?: news)?|eilmeldung|eil|dringend|urgente|última hora|ultim['’]ora|pilne|срочно|молния|son dakika|acil|عاجل|فوری|速報|快[讯訊]|突[发發]|속보|긴급)\s?[:!]?$/iu;
// "(Zusammenfassung 1530)", "Eds: Updates with vote": what it wrote to its editors
const NOTE =
  /^\((?:(?:erste |zweite |dritte )?zusammenfassung|neu|achtung|wiederholung|korrektur)(?!\p{L})[^()]{0,60}\)$|^eds(?:\.|:)\s.{2,80}$/iu;
// "EMBARGOED until 1800 GMT, Tuesday": with a clock, as an embargo on grain has none
const EMBARGO =
  /^(?:strictly |under |sous )?(?:embargo(?:ed)?|sperrfrist|embargado)(?!\p{L}).{0,60}(?:\d[:.h]\d\d|\d{3,4}\s?(?:gmt|utc|[a-z]{1,2}[ds]?t)(?!\p{L})|\d\s?(?:[ap]\.?m|uhr)(?!\p{L})).{0,30}$/iu;
/** A headline has so many letters at least. */
const SHORTEST_HEADLINE = 20;
/** Byline and date stand within so many lines below the headline. */
const NEAR = 3;

/** What stands over a headline: the section it is filed in, or the slug, the hurry and the notes that a wire gave the story. */
export type Kicker = { section?: string; length: number };

/**
 * The kicker over the headline of a text; absent where its first line is the headline.
 *
 * - A section by its name; another word in capitals, or of four letters in a script without them, only where byline or date
 *   stand below the headline.
 */
export function kickerOver(lines: readonly string[]): Kicker | undefined {
  const length = lines.findIndex((line) => !isOfWire(line));
  const isOver = length > 0 && length + 1 < lines.length && canBeHeadline(lines[length] ?? '');
  return isOver ? { length } : sectionOver(lines);
}

function sectionOver([first = '', second = '', ...below]: readonly string[]): Kicker | undefined {
  if (below.length === 0 || !canBeHeadline(second)) return undefined;
  const section = { section: inSmall(first), length: 1 };
  if (SECTIONS.has(first.toLowerCase())) return section;
  const isLabel = UNCASED.test(first) || (IN_CAPITALS.test(first) && second !== second.toUpperCase());
  return isLabel && below.slice(0, NEAR).some(isMark) ? section : undefined;
}

function isOfWire(line: string): boolean {
  return [SLUG, FLASH, NOTE, EMBARGO].some((form) => form.test(line));
}

function isMark(line: string): boolean {
  return bylineNames(line) !== undefined || dateLine(line) !== undefined;
}

function canBeHeadline(line: string): boolean {
  if (weight(line) < SHORTEST_HEADLINE || isProse(line) || isMark(line) || isControl(line)) return false;
  return !isSentence(line) || /[?!"”»]$/.test(line);
}

/** A label set in capitals as it is written otherwise. @example inSmall('HARBOUR') // 'Harbour' */
export function inSmall(label: string): string {
  return label === label.toUpperCase() ? label.slice(0, 1) + label.slice(1).toLowerCase() : label;
}
