const NUMBER = String.raw`\p{Nd}[\p{Nd}.,٬٫\u00a0\u202f]*\s?(?:k|m|mil|tsd\.?|тыс\.?|万|萬|만)?`;

const COUNTERS = [
  // "5 min read", "2 minutes to read", "Lecture : 3 min", "2' di lettura", "阅读 5 分钟"
  /^(?:(?:a|read in|in|about|approx\.?|ca\.?|~)\s)?\p{Nd}{1,3}\s?-?\s?(?:min(?:ute)?s?|min\.|minuten?|minutes?|minutos?|minuti|minuter|dk|dakika(?:lık)?|мин(?:ут[аы]?)?|perc(?:es)?|minut[ay]?|['’′])\.?\s(?:to\s|zu\s)?(?:read|reading|lesezeit|lesedauer|de lecture|de lectura|di lettura|de leitura|leestijd|lezen|lästid|läsning|lesetid|læsetid|læsning|lukuaika|czytania|čtení|okuma(?: süresi)?|чтения|olvasás|de citit)$/iu,
  /^(?:read|lecture|lectura|lettura|leitura|lesen|baca|阅读|閱讀)\s?[:：]?\s?(?:time\s?[:：]?\s?)?\p{Nd}{1,3}\s?(?:min(?:ute|uto|uti|utos|uten|utes)?s?|menit|分钟|分鐘)\.?$/iu,
  // "12 views", "1.2k shares", "Просмотров: 1245", "بازدید: ۱۲", "閲覧 1,245", "댓글 3"
  new RegExp(
    String.raw`^${NUMBER}\s?(?:views?|shares?|likes?|comments?|reads?|tweets?|reactions?|votes?|aufrufe|kommentare?|commentaires?|partages?|vues?|lecturas?|vistas?|comentarios?|comentários?|visualizações|commenti|condivisioni|visualizzazioni|reacties|kommentarer|komentarzy?|просмотр(?:ов|а)?|комментари(?:ев|я|й)|yorum|görüntülenme|بازدید|نظر|مشاهدة|تعليقات?|תגובות|कमेंट|komentar|dilihat|bình luận|lượt xem)$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:(?:post |article |total )?views?|shares?|likes?|comments?|hits|reads?|aufrufe|kommentare|commentaires|vues|lecturas|visitas|vistas|comentarios|comentários|acessos|visualizações|commenti|letture|reacties|wyświetleń|odsłon|komentarze|просмотр(?:ов|ы)|комментари[ий]|okunma|görüntülenme|yorum|(?:تعداد )?بازدید|(?:تعداد )?نظرات|کد خبر|المشاهدات|مشاهدات|عدد المشاهدات|תגובות|צפיות|dibaca|dilihat|lượt xem|浏览|瀏覽|点击|點閱|阅读量?|阅读数|评论|閲覧数?|コメント|조회수?|댓글|추천)(?:\s?[:：(]\s?|\s)\(?${NUMBER}\)?$`,
    'iu',
  ),
  // "2 hours ago", "Updated 3 days ago", "vor 3 Stunden", "il y a 2 heures", "3 saat önce", "2 часа назад", "3小时前"
  /^(?:(?:posted|published|updated|last updated)\s)?(?:an?|\p{Nd}{1,3})\s?(?:seconds?|secs?|s|min(?:ute)?s?|m|h(?:ou)?rs?|h|days?|d|w(?:ee)?ks?|w|months?|mo|y(?:ea)?rs?)\s?ago$/iu,
  /^(?:vor \p{Nd}{1,3} (?:minuten?|stunden?|tagen?|wochen?|monaten?|jahren?)|il y a \p{Nd}{1,3} (?:minutes?|heures?|h|jours?|semaines?|mois|ans?)|h(?:ace|á) \p{Nd}{1,3} (?:minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|a[nñ]os?)|\p{Nd}{1,3} (?:minuti|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa|\p{Nd}{1,3} (?:minuten|uur|dag(?:en)?|weken) geleden|(?:för )?\p{Nd}{1,3} (?:minuter|timmar|dagar) sedan|\p{Nd}{1,3} (?:minut[ya]?|godzin[ya]?|dni|tygodni[ea]?) temu|\p{Nd}{1,3} (?:минут[ыу]?|час(?:а|ов)?|д(?:ень|ня|ней)|недел[иьюя]) назад|\p{Nd}{1,3} (?:dakika|saat|gün|hafta|ay) önce|\p{Nd}{1,3} (?:دقیقه|ساعت|روز|هفته|ماه) (?:پیش|قبل)|منذ \p{Nd}{1,3} (?:دقيقة|دقائق|ساعة|ساعات|يوم|أيام)|\p{Nd}{1,3} (?:menit|jam|hari|minggu) (?:yang )?lalu|\p{Nd}{1,3} (?:phút|giờ|ngày) trước|\p{Nd}{1,3}\s?(?:分钟|分鐘|小时|小時|天|時間|分|日|시간|분|일)\s?(?:前|전))$/iu,
];
const LONGEST = 60;

/** Whether a line only counts what readers did with a page, or how long it takes and how old it is: "5 min read", "12 views". */
export function isCounter(line: string): boolean {
  return line.length <= LONGEST && /\p{Nd}|^an? /iu.test(line) && COUNTERS.some((form) => form.test(line));
}
