import { isRelatedLabel } from '#import/edit/line/phrases.ts';

// How a line begins that sends its reader to another story, in the languages of the field
const SENDING = words(`
  (?:also )?(?:read|see|watch|listen) (?:also|more|next|this|now), also (?:read|see|watch|on \\w+), (?:don.t|do not) miss, more (?:on|from|about|like) this,
  (?:you )?(?:may|might) also (?:like|be interested in|enjoy), related(?: (?:stor(?:y|ies)|articles?|posts?|news|links?|content|topics?|reading|coverage|video))?, recommended(?: (?:stor(?:y|ies)|articles?|reading|for you))?, further reading, trending(?: now)?, must read, explainer, opinion, in pictures, in depth, keep reading, continue reading, click here,
  lesen sie (?:auch|hierzu|dazu|mehr|weiter|hier|außerdem|zum thema), lest (?:auch|hier|mehr), mehr (?:zum thema|dazu|lesen|über), auch (?:interessant|lesenswert|spannend), (?:das )?(?:könnte|dürfte) (?:sie|dich|euch)(?: auch)? interessieren, das könnte (?:sie|dich|euch|ihnen|dir), siehe (?:auch|dazu|hierzu), weiterlesen, weitere (?:themen|artikel|beiträge|infos|informationen|links|meldungen|nachrichten|news|berichte|aktuelle \\w+), zum (?:thema|weiterlesen), passend (?:dazu|zum thema), schon gelesen, empfohlene (?:beiträge|artikel|redaktionelle\\w* inhalte?|redaktioneller inhalt), empfohlener (?:redaktioneller )?inhalt, ähnliche (?:beiträge|artikel|themen), verwandte (?:themen|artikel|beiträge), meistgelesen, beliebte (?:beiträge|artikel), neueste (?:beiträge|artikel), links zum thema, mehr von,
  (?:à )?lire (?:aussi|également|encore|la suite), voir (?:aussi|également), (?:sur|dans) le même (?:sujet|thème), articles? (?:liés?|similaires?|connexes?), à (?:voir|découvrir|écouter)(?: aussi)?, en savoir plus, notre dossier, pour aller plus loin, aller plus loin,
  (?:lea|lee|leer|vea|ver|mira|mire|escuche|te)(?: (?:también|tambien|más|mas|además|aquí|puede interesar|recomendamos)), (?:le|te|les|quizás te|también te) (?:puede|podría|recomendamos|interesa)(?: \\w+)?, noticias? relacionadas?, artículos? relacionados?, más (?:noticias|información|sobre), no te pierdas, sigue leyendo,
  (?:leia|veja|ouça|confira|assista|saiba)(?: (?:também|mais|ainda)), notícias relacionadas, matérias relacionadas, 
  leggi (?:anche|pure|qui|tutto), (?:potrebbe|ti potrebbe) interessar\\w+(?: anche)?, articoli (?:correlati|simili), per approfondire, vedi anche,
  lees (?:ook|meer|verder), bekijk ook, gerelateerd\\w*, læs (?:også|mere), les (?:også|mer), läs (?:också|även|mer), se også, lue (?:myös|lisää),
  (?:czytaj|przeczytaj|zobacz|sprawdź) (?:także|też|również|więcej|dalej), polecamy, čtěte (?:také|více), přečtěte si(?: také)?, olvassa? (?:el )?(?:ezt )?is, citește (?:și|mai mult),
  (?:читайте|смотрите|почитайте)(?: (?:также|ещё|еще|також))?, (?:материалы )?по теме, (?:похожие|связанные) (?:новости|материалы|статьи), ayrıca (?:okuyun|bakınız), [iİ]lg[iİ]l[iİ] haber(?:ler)?, (?:διαβ[αά]στε|δε[ιί]τε)(?: (?:επ[ιί]σης|ακ[οό]μ[ηα]|και|περισσ[οό]τερα))?,
  اقرأ (?:أيضا|أيضًا|ايضا|المزيد), (?:شاهد|طالع) (?:أيضا|أيضًا|ايضا), بیشتر بخوانید, همچنین بخوانید, baca juga, (?:xem|đọc) thêm, (?:קראו|ראו|צפו) (?:גם|עוד), (?:ये|यह) भी (?:पढ़ें|देखें), 関連記事, 関連リンク, あわせて読みたい, 相关(?:阅读|新闻|链接), 延伸(?:閱讀|阅读), 관련 ?기사`);

const LONE = new RegExp(
  String.raw`^[\s»›>→▶•|*+-]*(?:${SENDING})(?:\s+[\p{L}\p{N}’'-]+){0,4}\s*[:：?!…»›>→.]*$`,
  'iu',
);
// One word is enough where a colon and a link follow: "See: the ferry returns"
const SENDING_VERBS =
  'read|see|watch|listen|related|lesen|lies|lesetipp|siehe|voir|lire|lea|lee|vea|ver|mira|leia|veja|leggi|lees|bekijk|les|läs|czytaj|zobacz|читайте|смотрите';
const LED = new RegExp(
  String.raw`^[\s»›>→▶•|*+(\[-]*(?:${SENDING_VERBS}|${SENDING})(?:\s+[\p{L}’'-]+){0,3}\s*(?:[:：|–—»›>→?!]|\s-\s)`,
  'iu',
);

/** Whether a short line says only that other stories follow: "Read also", "Lesen Sie auch die folgenden Beiträge:". */
export function isWidgetLabel(line: string): boolean {
  return line.length <= 70 && (isRelatedLabel(line) || LONE.test(line));
}

/** Whether a short line sends its reader to stories on the same matter: neither to what sells, nor to what is new or much read. */
export function isSendingLabel(line: string): boolean {
  return line.length <= 70 && LONE.test(line) && !OF_THE_SITE.test(line);
}

const OF_THE_SITE = /trending|must read|meistgelesen|beliebt|neueste|opinion|in pictures|click here/iu;

/** What a line says after sending its reader elsewhere: "the ferry returns" of "Read also: the ferry returns". */
export function ledTo(line: string): string | undefined {
  const led = LED.exec(line);
  return led ? line.slice(led[0].length) : undefined;
}

function words(list: string): string {
  return list
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, String.raw`\s+`))
    .filter((word) => word !== '')
    .join('|');
}
