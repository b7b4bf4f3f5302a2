import { isCounter } from './counters.ts';
import {
  AUTHOR_PHRASES,
  BETWEEN_SHARING,
  BREAK_PHRASES,
  COMMENT_PHRASES,
  CONTROL_PHRASES,
  ENDING_PHRASES,
  RELATED_PHRASES,
  SHARE_PHRASES,
  UNFOLDING_PHRASES,
  plainPhrase,
} from './phraseLists.ts';

// "Print." is an answer, "More?" a question: a button has no such mark
const ONE_WORD_SAID = /^\p{L}+[.?]$/u;

/** Whether a line says no more than that other stories follow. A sentence that merely says "check also" does not. */
export function isRelatedLabel(line: string): boolean {
  return (
    line.length <= 60 &&
    !ONE_WORD_SAID.test(line) &&
    (RELATED_PHRASES.has(plainPhrase(line)) || MORE_FROM.test(line))
  );
}

// "More from Northern News", "More in Politics", "Related coverage from …:", "LATEST FERRY NEWS"
const MORE_FROM =
  /^(?:more (?:from|in|on|about) (?:the )?(?-i:\p{Lu})[^.!?]{1,40}|more on:?|related (?:coverage|stories|articles) (?:from|on|about) [^.!?]{1,50}|latest [^.!?]{2,24} news|mehr (?:aus|von) (?-i:\p{Lu})[^.!?]{1,40}|más de (?-i:\p{Lu})[^.!?]{1,40}|plus de (?-i:\p{Lu})[^.!?]{1,40})$/iu;

/** Whether a line opens the comments. */
export function isCommentsLabel(line: string): boolean {
  return (
    line.length <= 120 &&
    ((line.length <= LONGEST_PHRASE && COMMENT_PHRASES.has(plainPhrase(line))) || RESPONSES.test(line))
  );
}

// "34 responses to “The ferry returns”", "12 comments"; "5 responses to the vote" is a crosshead
const RESPONSES =
  /^\d+ (?:(?:responses? to|thoughts? on)\s?["“”„«'‘]|(?:comments?|replies|kommentare|commentaires|comentarios|комментари\p{L}+)$)/iu;

/** Whether a line opens the foot of the page: tags, the author's note, the way to the next story. */
export function isEndingLabel(line: string): boolean {
  return isListing(line) || isAuthorLabel(line) || isFootLine(line);
}

/** Whether a line says whose the page is, how its mails end, or where the next story is. */
export function isFootLine(line: string): boolean {
  if (line.length <= LONGEST_NOTICE && OWNED.test(line)) return true;
  return line.length <= 80 && FEET.some((form) => form.test(line));
}

const LONGEST_NOTICE = 300;
// "© 2019 Northern News.", "© 2024 Northern News. This material may not be published, …"
const OWNED = /^(?:copyright\s?)?(?:[©ⓒ]|\(c\)).{0,60}\d{4}/iu;

/** Whether what a label is over may be prose and still is not of the story: a note on its author. */
export function isAuthorLabel(line: string): boolean {
  return line.length <= 80 && AUTHOR_PHRASES.has(plainPhrase(line));
}

/** Whether a line names where a story is filed or what it is from, which a graphic in its middle may have as well. */
export function isListing(line: string): boolean {
  return line.length <= 80 && (ENDING_PHRASES.has(plainPhrase(line)) || LISTING.test(line));
}

// "Tags: ferry, Orsk", "برچسب‌ها: بندر، اسکله"
const TAGS =
  /^(?:tags|tag(?=[^\d]*$)|tagged|topics?|keywords?|schlag(?:w[oö]rter|worte)|etiquetas|mots[- ]clés|trefwoorden|taggar|tagi|štítky|címkék|etichete|oznake|теги|етикети|ετικέτες|etiketler|برچسب‌?\s?ها|کلیدواژه‌?\s?ها|الوسوم|(?:ال)?كلمات (?:ال)?(?:مفتاحية|دلالية)|ٹیگز?|תגיות|टैग्स?|ট্যাগ|แท็ก|タグ|キーワード|标签|標籤|关键词|關鍵詞|태그)\s?[:：]\s?(?<tags>.+)$/iu;

// "#Orsk #ferry"
const HASHTAGS = /^(?:#[\p{L}\p{M}\p{N}_]+[\s,]*){2,12}$/u;

/** The list of a line of tags, parted by commas. @example tagsListed('Tags: ferry, Orsk') // 'ferry, Orsk' */
export function tagsListed(line: string): string | undefined {
  if (HASHTAGS.test(line))
    return line
      .trim()
      .split(/[\s,]+/)
      .join(', ');
  return TAGS.exec(line)?.groups?.['tags'];
}

// "Filed under: Harbour", "Mehr: Hafen", "SOURCE: News agencies", "Kaynak: AH"
const LISTING =
  /^(?:(?:filed under|categor(?:y|ies)|mehr|archivado en|archiviato in|classé dans|abgelegt unter)\s?[:：]|(?:source|quelle|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|forrás|sursa|izvor|kaynak|sumber|nguồn|источник|джерело|източник|πηγή|منبع|المصدر|מקור|स्रोत|来源|來源|출처)\s?[:：]\s?[^.!?。]{2,50}$)/iu;

const FEET = [
  // "« Previous Post Next Post »", "Previous Post: …", "- Next Auto News"
  /^(?:[«‹<-]\s?)?(?:previous|next|older|newer)(?: \p{L}+)? (?:post|article|story|news|entry|letter|page)s?\b(?:(?<=^[«‹<-].{0,40})|\s?[:»›>|]|(?!.*[^.]\.$))/iu,
  // "Copyright by Northern News, 2019", "Copyright Northern News 2019"; not "Copyright law of 1988"
  /^copyright[\s:,]+(?:\d{4}|by (?:the )?(?-i:\p{Lu}).{0,60}\d{4}|(?:(?:(?-i:\p{Lu})[\p{L}.&'’-]*|&|of|the|and),? ){1,6}\d{4}\P{L}*$)/iu,
  /all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos (?:están )?reservados|reservados todos los derechos|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|alle rechten voorbehouden|alla rättigheter (?:förbeh|reserv)|wszelkie prawa zastrzeżone|všechna práva vyhrazena|minden jog fenntartva|toate drepturile rezervate|все права защищены|усі права захищен|всички права запазени|με επιφύλαξη παντός|tüm hakları saklıdır|hak cipta dilindungi|جميع الحقوق محفوظة|(?:تمامی|تمام|کلیه) حقوق.*(?:محفوظ|متعلق|معنوی)|כל הזכויות שמורות|सर्वाधिकार सुरक्षित|版[权權]所有(?![者人])|無断転載.{0,20}(?:禁|断り|不可|できません|遠慮)|저작권자\s?[ⓒ©(]|무단\s?전재(?=.{0,20}금지|\P{L}*$)/iu,
  // "You are receiving this email because you signed up", "Unsubscribe: https://…"
  /^(?:you(?:(?:'|’)re| are)? (?:receiving|received) this (?:e-?mail|newsletter|message)|you receive this (?:e-?mail|mail|newsletter|message) (?:because|as)|manage your (?:subscription|preferences))/iu,
  // The same in a word that a sentence may begin with: it is no sentence, or says how
  /^(?:(?:to )?unsubscribe|manage (?:subscriptions?|preferences)|newsletter (?:abbestellen|abmelden)|se désabonner|me désinscrire|darse de baja|cancelar (?:a )?(?:suscripción|assinatura)|отписаться)(?!\p{L})(?:[^.]*\.?$(?<!\p{L}\.)|.*(?:[/@]|(?<!\p{L})(?:cli[ck]|klick|here|from this|at any time|anytime|reply|visit|e-?mail|link|ici|aquí|aqui|hier|здесь|ссылк|нажм)))/iu,
  // "انتهای پیام/", "责任编辑：李山", "【编辑:李山】"
  /^(?:انتهای پیام\s?[/.]?\s?\p{Nd}*|[【[（(]?(?:责任编辑|責任編輯|责编|编辑|編輯)\s?[:：].{1,20})$/u,
];

/** No phrase of the lists is longer, with the marks around it: plainer words for longer lines only cost time. */
const LONGEST_PHRASE = 80;

/** Whether a line belongs to the page and not to its story, by itself: a button, a counter, an advertisement's label. */
export function isControl(line: string): boolean {
  if (line.length > 120 || ONE_WORD_SAID.test(line)) return false;
  return isButton(line) || isRowOfControls(line) || isGluedRow(line);
}

function isButton(line: string): boolean {
  return (
    (line.length <= LONGEST_PHRASE && CONTROL_PHRASES.has(plainPhrase(line))) ||
    CONTROLS.some((form) => form.test(line)) ||
    isCounter(line)
  );
}

/** Whether a line stands where a page interrupts its story; the story may go on behind it. */
export function isBreak(line: string): boolean {
  return line.length <= LONGEST_PHRASE && BREAK_PHRASES.has(plainPhrase(line));
}

/** Whether a line is what a reader presses to see the rest of a text. */
export function isUnfolding(line: string): boolean {
  return line !== '' && line.length <= 40 && UNFOLDING_PHRASES.has(plainPhrase(line));
}

const CONTROLS = [
  // "Share this with Email", "Click to share on Facebook (Opens in new window)", "Share on: Facebook Twitter"
  /^(?:click to |tap to )?(?:share|print|email|tweet)(?: this| it)?(?: article| story| post| page)?(?: with| on| to| via| by)?:?(?: (?:a friend|facebook|twitter|email|e-mail|mail|messenger|whatsapp|pinterest|linkedin|reddit|tumblr|telegram|flipboard|google\+|vk|x|this))*(?: \(.{0,40}\))?$/i,
  /^click to (?:share|print|email|tweet)\b/i,
  // "1 2 3 4", "191119052250266", ",", "..."
  /^\d{1,2}(?: \d{1,2}){1,20}$|^\d{12,}$/,
  /^[,.;:|/·•–—-]{1,5}$/,
  // "💡", "📣 👇": a picture of the page's own in a letter
  /^(?:\p{Extended_Pictographic}|[\ufe0f\u200d\s])+$/u,
  // "{loadposition inner-banner}": what the system of a site would have put there
  /^\{\/?\p{L}[^{}]*\}$/u,
  // "-30-", "– ENDS –", "ENDS", "###", "(END/CW/FE)", "（完）", "/more": what a wire or a release writes under its text
  /^(?:[-–—]\s?){1,3}(?:30|0|ends?)\s?(?:[-–—]\s?){1,3}$|^(?-i:ENDS|Ends|ENDE)\.?$|^#(?:\s?#){1,4}$|^[(（](?:ends?|more(?: to come)?|fin|ende|конец|完|了)(?:\/[^()\s]{1,40})?[)）]$|^[/-]{1,2}\s?more\s?[/-]{0,2}$|^\(?story can end here\b.{0,60}$/i,
  // "Eds: UPDATES with quotes", "(Adds background, paragraph 4)": what it writes to its editors
  /^\(?eds\.?:\s|^\((?:adds|updates|recasts|corrects|refiles|repeats|rewrites)\s[^()]{3,120}\)$/i,
  // An address with a path alone on its line
  /^(?:https?:\/\/[^\s/]+\/\S+|%2F\S+)$/i,
  // "Follow Ada Quill on Twitter", "Follow on Facebook", "Follow us on …", "Follow The Example"
  /^follow (?:us(?:[^.,;?]*$|\s?:| for | to (?:stay|get|keep|receive)\b)|me(?=$|[ :]*@)|(?:us |me |)on (?:(?-i:\p{Lu})|social|our|twitter|facebook|instagram|x\b|linkedin|youtube)|.{1,50} on (?:twitter|facebook|instagram|x|linkedin|youtube)\b|@?(?:the )?(?-i:\p{Lu})\S*(?: (?-i:\p{Lu})\S*)?(?<!\.)$)/iu,
  // "Listen: http://…", "Download: …"
  /^\w+: https?:\/\/\S+$/i,
  /^(?:name|email|e-mail|comment|website)\s?\(?(?:required|optional|\*)\)?$/i,
  // "Found a mistake? Select it and press Ctrl+Enter"
  /^(?=.*(?:error|mistake|typo|misprint|fehler|erreur|faute|errore|erro|ошибк|опечатк|помилк|грешк|памылк|hata|bł[ąę]d|chyb|qate|выделите (?:е[её]|его|текст|фрагмент))).*\bctrl\s?\+\s?enter\b/iu,
  // "Page 1 of 3", "Seite 2 von 4 Nächste Seite »"
  /^(?:page|seite|página|pàgina|pagina|strona|sida|side|oldal|sayfa|страница|сторінка|صفحه|صفحة) \p{Nd}+ ?(?:of|von|de|sur|di|van|z|av|af|из|з|از|من|\/) ?\p{Nd}+(?!\p{Nd}).{0,40}(?<!\p{L}\.)$/iu,
  // "Temps de lecture : 3 min."
  /^(?:(?:reading|read) time|temps de lecture|lesezeit|lesedauer|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|czas czytania|время чтения|час читання|okuma süresi|زمان مطالعه|مدة القراءة|זמן קריאה|阅读时间|閱讀時間)(?=\s?[:：]|.{0,12}\p{Nd}|\P{L}*$).{0,24}$/iu,
  // "Permalink 34 Comments Feed for comments Back to top"
  /^permalink\b(?!.*\p{L}\.$)/iu,
  // "View this post on Instagram", "Une publication partagée par Ada Quill (@adaquill)": around a post that the page embeds
  /^(?:view this (?:post|profile|photo) on|sieh dir diesen beitrag auf|voir cette publication sur|ver esta publicación en|(?:ver|veja) (?:essa|esta) (?:publicação|foto) no|visualizza questo post su|dit bericht op|visa detta inlägg på|wyświetl ten post na|посмотреть эту публикацию в|bu gönderiyi|lihat postingan ini di|この投稿を) ?instagram(?:(?:'|’)da gör| bekijken|で見る)?$/iu,
  /^(?:a (?:post|photo|video|reel) shared by|ein (?:von|beitrag) |une publication partagée par|una publicación (?:compartida (?:por|de)|de)|(?:um|uma) (?:post|publicação|foto) (?:compartilhad[ao]|partilhad[ao]) por|un post condiviso da|een bericht gedeeld door|ett inlägg delat av|post udostępniony przez|публикация от|sebuah kiriman dibagikan oleh)\s?[^.!?]{2,60}\(@[\w.]+\)[^.!?]{0,40}$/iu,
  /^you must be (?:logged|signed) in\b/i,
  /^if you would like to (?:add|leave|post) a comment\b/i,
  /^view all \(\d+\)$/i,
];

/** Buttons side by side in one line. */
const MAX_CONTROLS = 12;

/** "Facebook Twitter Email LinkedIn", "Share Tweet Submit", "Partager cet article sur Facebook": nothing but controls side by side. */
function isRowOfControls(line: string): boolean {
  const words = plainPhrase(line).split(/[\s|,·•/]+/);
  if (words.length < 2 || words.length > MAX_CONTROLS) return false;
  const isSharing = words.some((word) => SHARE_PHRASES.has(word));
  const isControlWord = (word: string): boolean =>
    CONTROL_PHRASES.has(word) || COMMENT_PHRASES.has(word) || (isSharing && BETWEEN_SHARING.has(word));
  return words.every(isControlWord);
}

// "Share on Facebook|Share on Twitter", "Share|Tweet|Send", "Whats|App"
const GLUED = /(?<=[\p{Ll}\d])(?=\p{Lu})/u;

/** "FacebookTwitterWhatsApp": buttons side by side, with nothing between them. */
function isGluedRow(line: string): boolean {
  const parts = line.split(GLUED);
  if (parts.length < 2 || parts.length > MAX_CONTROLS) return false;
  for (let at = 0; at < parts.length;) {
    const length = [1, 2].find((count) => isButton(parts.slice(at, at + count).join('')));
    if (length === undefined) return false;
    at += length;
  }
  return true;
}
