/**
 * What scraped pages print around a story, in the languages of the field. Each list holds whole lines as `plainPhrase`
 * leaves them: lower case, without the marks around them.
 */

// A heading over links to other stories
const RELATED = `
check also; read also; also read; see also; see more; read more; read next; up next; next up; related; related articles; related article;
related stories; related story; related news; related posts; related content; related links; related coverage; related topics; related items;
more; more on; more on this; more on this story; more stories; more stories like this one; more news; more from us; more like this; more coverage;
you may also like; you might also like; you may like; you might like; recommended; recommended for you; recommended articles; recommended stories;
recommended reading; further reading; most read; most popular; most popular today; most viewed; most shared; most commented; popular now; popular; popular posts;
top stories; today's top stories; top news; latest; latest news; latest stories; recent posts; recent articles; recent stories; trending; trending now;
trending stories; what's hot; don't miss; dont miss; in case you missed it; editor's picks; editors' picks; editor's choice; must read; must reads; also in the news; around the web;
from around the web; from the web; sponsored; sponsored links; sponsored content; promoted; promoted stories; paid content; partner content; elsewhere;
contenus sponsorisés; contenu sponsorisé; lire aussi; à lire aussi; a lire aussi; lire également; à lire également; à voir aussi; voir aussi; sur le même sujet; sur le même thème; articles liés; articles similaires; les plus lus; à la une;
lesen sie auch; auch interessant; mehr zum thema; zum thema; das könnte sie auch interessieren; das könnte sie interessieren; weitere artikel; weitere themen; passend dazu; meistgelesen; mehr lesen; verwandte artikel; lesen sie mehr;
lea también; lee también; le puede interesar; te puede interesar; también te puede interesar; noticias relacionadas; artículos relacionados; más noticias; lo más leído; lo más visto; relacionado; relacionados; más información;
leia também; leia mais; veja também; notícias relacionadas; artigos relacionados; saiba mais; mais lidas;
leggi anche; articoli correlati; potrebbe interessarti; ti potrebbe interessare; ti potrebbero interessare; i più letti; correlati;
lees ook; lees verder; lees meer; gerelateerde artikelen; meest gelezen; læs også; les også; läs också; läs även; läs mer; mest läst; lue myös; luetuimmat; mest lest; mest læst;
czytaj także; czytaj też; zobacz także; zobacz też; przeczytaj także; najpopularniejsze; polecane; čtěte také; přečtěte si také; související články; související; prečítajte si aj; kapcsolódó cikkek; citește și; citiți și;
читайте также; читайте ещё; читайте еще; похожие новости; похожие статьи; по теме; материалы по теме; ещё по теме; еще по теме; смотрите также; самое читаемое; популярное; читайте також; дивіться також; прочетете още; pročitajte i; pročitajte još; διαβάστε επίσης; δείτε επίσης;
bunlar da ilginizi çekebilir; ilgili haber; ilgili haberler; ilginizi çekebilir; ayrıca okuyun; çok okunanlar;
اقرأ أيضا; اقرأ أيضًا; اقرأ ايضا; إقرأ أيضا; مواضيع ذات صلة; أخبار ذات صلة; مقالات ذات صلة; شاهد أيضا; قد يهمك أيضا; الأكثر قراءة; ذات صلة;
اخبار مرتبط; مطالب مرتبط; بیشتر بخوانید; همچنین بخوانید; مطلب مرتبط; خبرهای مرتبط; پربازدیدترین; پربازدیدها; بیشتر بدانید;
קראו גם; קרא גם; כתבות נוספות; עוד בנושא; यह भी पढ़ें; संबंधित खबरें; ये भी पढ़ें; baca juga; artikel terkait; berita terkait; terpopuler; đọc thêm; xem thêm; tin liên quan;
相关阅读; 相关链接; 关联阅读; 延伸阅读; 相关新闻; 相关文章; 相關新聞; 相關文章; 延伸閱讀; 推荐阅读; 热门文章; 関連記事; 関連ニュース; あわせて読みたい; こちらの記事も合わせてどうぞ; 人気記事; 관련기사; 관련 기사; 많이 본 뉴스;
les mer; læs mere; relaterte saker; relaterede artikler; relaterade artiklar; aiheesta lisää; lisää aiheesta; loe ka; loe lisaks; lasi arī; lasiet arī; taip pat skaitykite; skaitykite taip pat;
čítajte aj; prečítajte si tiež; olvassa el ezt is; ezt is olvassa el; olvasd el ezt is; ez is érdekelheti; ez is érdekelhet; vezi și; știri similare; llegiu també; llegeix també; vegeu també; le tamén; irakurri ere;
preberite tudi; preberite še; povezani članci; vezane vijesti; прочитајте још; повезане вести; вижте още; още по темата; σχετικά άρθρα; σχετικές ειδήσεις; схожі новини; за темою;
أخبار متعلقة; مقالات متعلقة; موضوعات متعلقة; قد يعجبك أيضا; قد يهمك; المزيد من الأخبار; الأكثر مشاهدة; شاهد المزيد; اقرأ المزيد; همچنین ببینید; خبر مرتبط; لینک‌های مرتبط; مطالب پیشنهادی; پیشنهاد سردبیر; مطالعه بیشتر; اخبار بیشتر; یہ بھی پڑھیں; مزید پڑھیں; متعلقہ خبریں;
और पढ़ें; आगे पढ़ें; আরও পড়ুন; আরো পড়ুন; आणखी वाचा; மேலும் படிக்க; อ่านเพิ่มเติม; ข่าวที่เกี่ยวข้อง; อ่านข่าวที่เกี่ยวข้อง; baca lagi; berita berkaitan; lihat juga; basahin din; soma pia;
更多新闻; 更多阅读; 更多報導; 相關報導; 推薦閱讀; 热门新闻; 猜你喜欢; 你可能也喜歡; 関連する記事; おすすめ記事; おすすめの記事; 合わせて読みたい; こちらもおすすめ; 関連リンク; アクセスランキング; 추천 기사; 추천기사; 인기 기사; 인기기사; 주요 뉴스; 주요뉴스; 함께 볼만한 기사;
similar posts; similar articles; keep reading; explore more; more to explore; latest posts; other stories; read these next; explore further;
verwandte themen; verwandte beiträge; ähnliche beiträge; ähnliche artikel; weitere beiträge; weitere nachrichten; mehr artikel; auch lesenswert; neueste beiträge; das könnte dich auch interessieren; das könnte euch auch interessieren;
articles récents; entradas relacionadas; posts relacionados; potrebbe interessarti anche; gerelateerd; gerelateerde berichten; powiązane; podobne wpisy; zobacz również; liknande inlägg; relaterte innlegg; похожие записи; ilgili yazılar; benzer yazılar`;

// A heading over what readers wrote
const COMMENTS = `
comments; comment; reader comments; show comments; view comments; post a comment; leave a comment; leave a reply; leave a reply cancel reply; add a comment; join the conversation; join the discussion; have your say;
commentaires; laisser un commentaire; kommentare; kommentar schreiben; comentarios; deja un comentario; comentários; commenti; reacties; kommentarer; komentarze; комментарии; отзывы; оставить комментарий; добавить отзыв; коментарі; yorumlar; تعليقات; التعليقات; نظرات; دیدگاه‌ها; ثبت نظر; نظر شما; תגובות; 评论; コメント; 댓글;
comentaris; komentáře; komentáre; hozzászólások; comentarii; komentari; komentarji; σχόλια; komentar; bình luận; टिप्पणियाँ; মন্তব্য; تبصرے; ความคิดเห็น;
write a comment; your comment; add your comment; be the first to comment; no comments; no comments yet; comments are closed; your email address will not be published; this post has no comments; speak your mind; trackbacks;
schreibe einen kommentar; schreiben sie einen kommentar; kommentar verfassen; kommentar hinterlassen; hinterlasse einen kommentar; hinterlasse jetzt einen kommentar; kommentieren; jetzt kommentieren; ihr kommentar; dein kommentar; antwort hinterlassen; keine kommentare; leserkommentare; kommentare sind geschlossen; deine e-mail-adresse wird nicht veröffentlicht;
laissez un commentaire; laisser une réponse; ajouter un commentaire; poster un commentaire; vos commentaires; vos réactions; réagir; les commentaires sont fermés; votre adresse e-mail ne sera pas publiée;
deja una respuesta; deja tu comentario; dejar un comentario; los comentarios están cerrados; tu dirección de correo electrónico no será publicada; deixe um comentário; deixe uma resposta; deixe seu comentário; o seu endereço de e-mail não será publicado; lascia un commento; lascia una risposta; il tuo indirizzo email non sarà pubblicato; deixa un comentari;
geef een reactie; laat een reactie achter; plaats een reactie; je e-mailadres wordt niet gepubliceerd; lämna ett svar; lämna en kommentar; kommentera; skriv et svar; skriv en kommentar; legg igjen en kommentar; legg igjen et svar; jätä kommentti;
dodaj komentarz; zostaw komentarz; zostaw odpowiedź; twój adres e-mail nie zostanie opublikowany; napsat komentář; přidat komentář; pridať komentár; vélemény, hozzászólás; szólj hozzá; lasă un răspuns; lasă un comentariu; оставьте комментарий; добавить комментарий; ваш адрес email не будет опубликован; залишити відповідь; залишити коментар; αφήστε μια απάντηση; αφήστε ένα σχόλιο; bir yanıt yazın; bir cevap yazın; yorum yap; yorum yapın;
اترك تعليقا; اترك ردا; أضف تعليقا; دیدگاهتان را بنویسید; ارسال دیدگاه; ارسال نظر; כתיבת תגובה; השאר תגובה; tinggalkan balasan; tulis komentar; để lại một bình luận; コメントを残す; コメントする; 发表评论; 发表回复; 發佈留言; 發表迴響; 댓글 남기기; 답글 남기기`;

// A heading over what comes after a story: its tags, its author, the way to the next one
const ENDING = `
post navigation; topics; tags; tagged; filed under; categories; something to consider;
mots-clés; schlagwörter; schlagworte; etiquetas; теги; etiketler; برچسب‌ها; برچسب ها; 標籤; タグ;
trefwoorden; taggar; tagi; štítky; címkék; etichete; oznake; ετικέτες; الوسوم; كلمات مفتاحية; תגיות; 标签; 標簽; 태그; キーワード`;

// What stands where a page interrupts its story: over an advertisement, and before the words that follow it
const BREAK = `
advertisement; advertisements; advert; ad; ads; story continues below; story continues below advertisement; article continues below; article continues after advertisement; article continues after this ad; advertisement - story continues below; advertisement, story continues below; scroll to continue; scroll to continue with content; continue reading below; continue reading the main story;
anzeige; werbung; werbeanzeige; nach der werbung weiterlesen; artikel weiterlesen; der artikel geht unter der werbung weiter; publicité; la suite après cette publicité; la suite après la publicité; publicidad; publicidade; continua após a publicidade; continua depois da publicidade; pubblicità; continua a leggere dopo la pubblicità; annonce; annons; annonse; artikeln fortsätter efter annonsen; artikkelen fortsetter under annonsen; artiklen fortsætter efter annoncen; advertentie; tekst loopt door onder de advertentie; mainos; juttu jatkuu mainoksen jälkeen; reklama; reklame; hirdetés; publicitate; anunci; oglas; dalsza część artykułu pod reklamą; ciąg dalszy artykułu pod reklamą; článek pokračuje pod reklamou;
реклама; оглас; διαφήμιση; reklam; haberin devamı; إعلان; اعلان; آگهی; تبلیغات; פרסומת; विज्ञापन; বিজ্ঞাপন; اشتہار; โฆษณา; iklan; quảng cáo; 广告; 廣告; 広告; スポンサーリンク; 광고`;

// Lines that ask or offer something of the page itself
const CONTROL = `
advertise; sponsored; promoted; continue reading; read full article; read more; show more; load more; view more; see all; view all; see more; learn more; click here; skip advertisement; skip to content; back to top; top; close; close share panel;
continuar leyendo; weiterlesen; lire la suite; leggi tutto; continua a leggere;
email; e-mail; email me; print; print article; print recipe; jump to recipe; published in; halaman selanjutnya; halaman berikutnya; print this; print page; save; saved; save article; bookmark; copy; copy link; copy this link; copy url; link; permalink; views; reads; likes; send; order reprints; reprints; reprints & permissions; republish; republish this article; text size; font size; listen; listen to this article; listen to article; watch; gallery; back to gallery; view gallery; enlarge image; enlarge; expand; fullscreen; play; play video; report; report this ad; follow; following; follow me; like; tweet; pin it; pin; submit; login; log in; sign in; register; register log in; sign up; newsletter; newsletters; sign up for our newsletter; subscribe; subscribe now; subscribe to our newsletter; follow us; connect with us; site feedback; give feedback; feedback; corrections; terms; privacy; privacy policy; terms of use; terms of service; adchoices; survey; tips; about us; contact us; home; menu; search; visit website; thanks for watching; imprimer; drucken; imprimir; stampa; چاپ; پرینت; ارسال; طباعة;
facebook; twitter; x; instagram; linkedin; pinterest; whatsapp; messenger; reddit; tumblr; telegram; flipboard; google+; google plus; youtube; tiktok; snapchat; vk; vkontakte; viber; line; threads; bluesky; mastodon; pocket; xing; digg; stumbleupon; mail; rss; sms;
view author archive; get author rss feed; email the author; follow on twitter; follow the author of this article; follow the topics within this article; view more articles; browse all posts; name (required); email (required); comment (required); these are external links and will open in a new window; read more about sharing; loading; please wait;
写真・図版; 画像; utskrift; skriv ut; udskriv; tulosta; drukuj; yazdır; cetak; распечатать; 打印; 列印; 印刷; 인쇄;
like this; gefällt mir; j'aime ça; me gusta; me gusta esto; mi piace; curtir isso; vind ik leuk; wird geladen; chargement; cargando; caricamento; carregando; versenden`;

// The same, in the words of other pages than English ones
const CONTROL_ELSEWHERE = `
zur startseite; soziale netzwerke aktivieren; artikel anhören; artikel vorlesen; vorlesen; anhören; merken; artikel merken; kommentare lesen; kommentare anzeigen; schließen; nach oben; zum seitenanfang; abonnieren; jetzt abonnieren; newsletter abonnieren; per e-mail teilen; link kopieren; artikel drucken;
écouter; écouter l'article; écouter cet article; réagir; réagir à cet article; article réservé aux abonnés; réservé aux abonnés; réservé aux abonnés numériques; contenu réservé aux abonnés; s'abonner; abonnez-vous; je m'abonne; se connecter; offrir cet article; copier le lien; retour en haut; haut de page; fermer; imprimer l'article; envoyer par e-mail; envoyer par mail; signaler une erreur; newsletters;
escuchar; escuchar artículo; escuchar noticia; copiar enlace; copiar link; enviar por correo; enviar por email; suscribirse; suscríbete; iniciar sesión; registrarse; volver arriba; cerrar; exclusivo para suscriptores; contenido exclusivo para suscriptores; imprimir artículo; comentar; ver comentarios;
ouvir; ouvir notícia; ouvir artigo; copiar url; guardar artigo; assine; voltar ao topo; fechar; conteúdo exclusivo para assinantes; exclusivo para assinantes; imprimir notícia; enviar por e-mail;
ascolta; ascolta l'articolo; ascolta questo articolo; copia link; commenta; commenta la notizia; accedi; abbonati; torna su; chiudi; contenuto riservato agli abbonati; stampa articolo;
luister; luister naar dit artikel; bewaar; bewaar artikel; kopieer link; inloggen; abonneren; naar boven; sluiten; alleen voor abonnees; reageer;
lyssna; spara; kopiera länk; logga in; prenumerera; lytt; lagre; kopier lenke; logg inn; abonner; lyt; log ind;
posłuchaj; zapisz; kopiuj link; zaloguj się; subskrybuj; skomentuj; obserwuj; do góry; wróć do strony głównej;
послушать; сохранить; скопировать ссылку; копировать ссылку; войти; подписаться; наверх; на главную; слушать; версия для печати; комментировать; закрыть; отправить;
dinle; haberi dinle; kaydet; abone ol; yorum yaz; giriş yap; kapat; yazı boyutu; başa dön; bağlantıyı kopyala;
استمع; استمع للخبر; حفظ; نسخ الرابط; طباعة الخبر; تابعنا; إغلاق; حجم الخط; لینک کوتاه; کپی لینک; نسخه چاپی; ذخیره; پرینت خبر; ارسال به دوستان; اندازه متن;
הדפסה; הדפס; שתפו בפייסבוק; שתפו בטוויטר; שתפו בוואטסאפ; העתק קישור; הוסף תגובה; כתוב תגובה; प्रिंट; सुनें; फॉलो करें; dengarkan; simpan; salin tautan; ikuti; in bài; lưu; nghe; sao chép liên kết; quay lại; theo dõi;
字体：大 中 小; 大 中 小; 字号; 收听; 返回顶部; 打印本页; 关闭窗口; 纠错; 我要纠错; 点赞; 複製連結; 复制链接; 收聽; 列印本頁; 加入收藏; 友善列印; ツイート; 記事を印刷; 保存する; リンクをコピー; この記事をシェア; この記事をシェアする; この記事を共有; 記事を読む; いいね; いいね!; 記事を保存; 会員登録; ログイン; 글자크기; 글자 크기 조절; 기사 듣기; 스크랩; 좋아요; 링크 복사; url 복사; 본문 듣기; 가 가; 구독; 구독하기; 프린트`;

// What a button to share by says, alone or with the name of a network
const SHARE = `
share; shares; share this; share this with; share this story; share this article; share this post; share this entry; share this page; share on; share via; share with; share with your friends; share article; sharing; share to; partager; teilen; compartir; compartilhar; condividi; delen; dela; del; udostępnij; поделиться; поделитесь; поділитися; paylaş; شارك; مشاركة; اشتراک‌گذاری; اشتراک گذاری; به اشتراک بگذارید; שתף; 分享; シェア; 공유;
compartilhe; compártelo; deel; jaa; sdílet; sdílejte; zdieľať; megosztás; megosztom; distribuie; partajează; сподели; поширити; κοινοποίηση; bagikan; kongsi; chia sẻ; शेयर करें; শেয়ার করুন; شیئر کریں; شارك الخبر; שתפו; シェアする; 공유하기; 分享到; แชร์; comparteix; podijeli; подели;
spread the love; spread the word; teilen sie dies mit; jetzt teilen; diese geschichte teilen; seite teilen; partagez; comparte esto; compartilhe isso; dele dette; dela det här; bunu paylaş`;

// What stands between the words of such a button: "Partager cet article sur Facebook"
const BETWEEN = `
this; on; via; with; by; to; and; article; story; post; page; auf; über; per; mit; und; diesen; artikel; beitrag; sur; par; cet; l'article; et; en; por; este; esta; artículo; noticia; no; na; pelo;
artigo; notícia; su; con; questo; articolo; op; dit; på; denna; artikeln; artiklen; artikkelen; med; och; og; artikkeli; artikkelin; ten; artykuł; článek; článok; tento; ezt; cikket; acest; articol; pe; în;
в; на; статью; новость; στο; το; bu; haberi; yazıyı; di; ke; berita; artikel ini; ini; trên; على; الخبر; المقال; في; در; این; خبر; مطلب; را; את; הכתבה; 到; で`;

// What folds the rest of a text out, and in again
const UNFOLDING = `
read on; read more; read less; read all; read the rest; read full story; read full article; read the full story; read the full article; show more; show less; show all; show full article; show full text; show full story; see more; see less; view more; continue reading; expand; expand text; load full article; open full text;
weiterlesen; mehr lesen; mehr anzeigen; weniger anzeigen; alles lesen; alles anzeigen; ganzen artikel lesen; artikel weiterlesen; lire la suite; lire plus; lire moins; voir plus; voir moins; afficher la suite; afficher plus; leer más; leer menos; seguir leyendo; continuar leyendo; ver más; mostrar más; leia mais; ler mais; continuar lendo; ver mais; mostrar mais;
leggi tutto; leggi di più; continua a leggere; mostra tutto; mostra di più; lees meer; lees verder; toon meer; läs mer; visa mer; les mer; vis mer; læs mere; læs videre; lue lisää; näytä lisää; czytaj dalej; czytaj więcej; pokaż więcej; rozwiń; číst dále; zobrazit více; čítať ďalej; tovább; olvasson tovább; citește mai mult; pročitaj više; čitaj dalje; διαβάστε περισσότερα; devamını oku; devamını göster; baca selengkapnya; đọc tiếp; xem tiếp;
читать далее; читать дальше; читать полностью; показать полностью; показать ещё; развернуть; свернуть; читати далі; розгорнути; прочети още; ادامه مطلب; ادامه خبر; ادامه; متن کامل; بیشتر بخوانید; نمایش بیشتر; اقرأ المزيد; عرض المزيد; إقرأ المزيد; أكمل القراءة; קרא עוד; להמשך קריאה; और पढ़ें; 続きを読む; ログインして続きを読む; 会員登録して続きを読む; 続きを見る; もっと見る; 全文を読む; 더보기; 더 보기; 전체보기; 阅读全文; 展开全文; 展开; 收起; 繼續閱讀; 閱讀更多; 閱讀全文; 展開`;

function phraseSet(list: string): ReadonlySet<string> {
  return new Set(list.split(';').map((phrase) => plainPhrase(phrase)));
}

/**
 * A line as the lists hold it: lower case, single spaces, without the marks before and after it, a count behind it, and what Arabic
 * script may write or not.
 */
export function plainPhrase(line: string): string {
  if (line !== last.line) last = { line, plain: plain(line) };
  return last.plain;
}

/** Each list is asked for the same line in turn. */
let last = { line: '', plain: '' };

function plain(line: string): string {
  return (
    line
      .normalize('NFC')
      .toLowerCase()
      // "İ" in lower case is an i and a dot of its own
      .replaceAll('i\u0307', 'i')
      // Greek in capitals has no accents
      .replaceAll(/[ά-ώ]/gu, (letter) => letter.normalize('NFD').charAt(0))
      .replaceAll('’', "'")
      .replaceAll(/[\u064b-\u0652\u0640]/g, '')
      .replaceAll(/[أإآ]/g, 'ا')
      .replaceAll('ي', 'ی')
      .replaceAll('ك', 'ک')
      .replace(/\s*\(\p{Nd}+\)$/u, '')
      .replace(/[\s:：.…!¡?>»›→▼▾|•*_–—】〕］〉》≫\]-]+$/u, '')
      .replace(/^[\s<«‹←▶►|•*_–—【〔［〈《≪[-]+/u, '')
      .replace(/\s+/g, ' ')
  );
}

export const RELATED_PHRASES = phraseSet(RELATED);
export const COMMENT_PHRASES = phraseSet(COMMENTS);
export const ENDING_PHRASES = phraseSet(ENDING);
export const AUTHOR_PHRASES = phraseSet(`
about the author; about the authors; about the writer; über den autor; über die autorin; zum autor; zur autorin; zur person des autors; à propos de l'auteur; à propos de l'autrice; l'auteur; sur l'auteur;
sobre el autor; sobre la autora; sobre la firma; acerca del autor; sobre o autor; sobre a autora; sull'autore; sull'autrice; l'autore; over de auteur; om forfatteren; om författaren; o autorze; o autorce;
об авторе; yazar hakkında; tentang penulis; درباره نویسنده; عن الكاتب; על המחבר; על הכותב; 作者简介; 作者介紹; 著者プロフィール`);
export const UNFOLDING_PHRASES = phraseSet(UNFOLDING);
export const SHARE_PHRASES = phraseSet(SHARE);
export const BETWEEN_SHARING = phraseSet(BETWEEN);
export const BREAK_PHRASES = phraseSet(BREAK);
export const CONTROL_PHRASES = phraseSet(`${BREAK}; ${CONTROL}; ${CONTROL_ELSEWHERE}; ${SHARE}`);
