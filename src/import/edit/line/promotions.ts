/** Whether a line asks its reader to subscribe, sign up, follow or write, and tells nothing. */
export function isPromotion(line: string): boolean {
  if (line.length > 420) return false;
  return (
    PROMOTIONS.some((form) => form.test(line)) ||
    (line.length <= 90 &&
      !/[.;,。](?:\s*\S|$)/u.test(line) &&
      NEWSLETTER.test(line) &&
      SUBSCRIBE.test(line)) ||
    (line.length <= 140 && !SPOKEN.test(line) && OUR_NEWSLETTER.test(line) && SUBSCRIBE.test(line)) ||
    isOffer(line)
  );
}

/** Whether a line offers its reader something; nobody speaks in it. */
function isOffer(line: string): boolean {
  return !SPOKEN.test(line) && OPENING.test(line) && OFFERS.some((form) => form.test(line));
}

// A quotation, or a verb of saying
const SPOKEN = /^["“„«‘']|[“„«][^”“»]{20,}[”“»]|"[^"]{20,}"|\b(?:said|says|told|tells|asked|added|wrote)\b/i;
// "Sign up for …", "Want more? Get …", "Please subscribe", "We may earn …", "This newsletter is delivered …"
const OPENING =
  /(?:^|[.!?:…] )(?:(?:please|and|to .{1,60},|click (?:here )?to|you can|why not) )?(?:sign up|subscribe|register|get|join|tell us|write to|send (?:us|your)|we|if you|sometimes we|our|letters to the editor)(?!\p{L})/iu;

// Only where a sentence opens so that it asks or offers
const OFFERS = [
  /\b(?:sign up|subscribe|register(?= (?:for|to|with|here|now|today|your|and|at)\b))\b.{0,80}\b(?:newsletters?|inbox|e-?mail alerts?|for free|daily|weekly|magazine|updates|channel|podcast)\b/i,
  /\b(?:newsletters?|inbox)\b.{0,60}\b(?:sign up|subscribe|register|delivered)\b/i,
  /\bget\b.{0,60}\bdelivered\b.{0,40}\b(?:inbox|door|letterbox|you)\b/i,
  /\b(?:sign up|subscribe|register|log in|sign in)\b.{0,80}\b(?:(?:keep|continue) reading|read (?:on|more|the (?:full|rest|whole))|full access|unlimited)\b/i,
  /\b(?:sign up|subscribe) here[.!]?$/i,
  /\bget a subscription\b|\bissues for [£$€]/i,
  /\b(?:letters to the editor|tell us what you think|we(?:'|’)d like to hear (?:what you think|from you))\b/i,
  /\b(?:may|might|could) (?:earn|receive) (?:a|an)(?: affiliate| small)? commission if\b|\blinks to online (?:retail )?stores?\b/i,
];

// "Meld je aan voor onze nieuwsbrief."
const OUR_NEWSLETTER =
  /(?<!\p{L})(?:our|unsere[nmr]?|notre|nos|nuestr[ao]s?|noss[ao]s?|nostra|onze|vår[at]?|vores?|nasz\p{L}*|нашу|нашей)\s(?:\p{L}+\s){0,2}(?:newsletters?|nieuwsbrief|nyhetsbrev|nyhedsbrev|boletín|boletim|infolettre|рассылк\p{L})/iu;
// "Newsletter abonnieren", "Tilmeld dig vores nyhedsbrev", "订阅我们的新闻通讯": a short line of both words, and of no sentence
const NEWSLETTER =
  /newsletter|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|hírlevel|boletín|boletim|infolettre|bulletin d'information|рассылк|розсилк|bülten|buletin|न्यूज़लेटर|نشرة|نشرتنا|خبرنامه|ניוזלטר|メールマガジン|メルマガ|ニュースレター|通讯|電子報|电子报|뉴스레터/iu;
const SUBSCRIBE =
  /abonn|abone|inscri|suscr|subscr|assin|iscriv|schrijf|meld |melde|prenumer|tilmeld|tilaa|zapisz|přihla|odebír|iratkoz|подпи|підпи|kaydol|berlanggan|daftar|اشترك|اشتراك|عضویت|مشترک|הירש|הרש|登録|订阅|訂閱|구독|đăng ký|สมัคร/iu;

const PROMOTIONS = [
  // "By signing up you agree to our Terms of Use", "En vous inscrivant, vous acceptez …"
  /^(?:by (?:signing up|subscribing|registering|submitting|continuing|clicking|entering|providing|joining|using)(?!\p{L}).{0,80}(?:you|i) (?:agree|consent|accept|acknowledge|confirm)|mit (?:der|ihrer|deiner) (?:anmeldung|registrierung|bestellung).{0,60}(?:akzeptier|stimm|bestätig|erklär)\p{L}* (?:sie|du|ich)|en (?:vous inscrivant|m'inscrivant|cliquant).{0,60}(?:vous|j)['’ ]?accepte|al (?:registrarte|suscribirte|suscribirse|registrarse).{0,40}acepta|ao (?:se inscrever|assinar|clicar).{0,40}(?:concorda|aceita))/iu,
  // "Get our daily newsletter in your inbox", "Recevez chaque matin l’essentiel dans votre boîte mail"
  /^(?:get|receive|recevez|erhalten sie|erhalte|recibe|reciba|receba|ricevi|ontvang)(?!\p{L})[^"“„«]{0,90}(?:(?:in|to|straight to) your inbox|by e-?mail|dans votre (?:boîte|mail|messagerie)\p{L}*(?: mail| e-mail)?|par e-?mail|in ihr(?:em)? postfach|per e-?mail|en (?:tu|su) (?:correo|bandeja|email|e-mail)(?: electrónico| de entrada)?|(?:no|em) seu (?:e-?mail|celular|whatsapp)|nella tua (?:casella|mail|posta)|via e-?mail|via whatsapp|pelo whatsapp)[.!]?$/iu,
  // "Newsletter: the best of the week in your inbox", "Clique aqui para seguir o canal no WhatsApp"
  /^(?:newsletter|infolettre|nyhetsbrev|nieuwsbrief)\s?[:：–-]\s[^"“„«]{0,80}(?:inbox|postfach|boîte mail|correo|e-?mail)\P{L}*$/iu,
  /^(?:click|tap|clique|haz clic|haga clic|cliquez|klicken sie|klik|clicca|нажмите|tıkla\p{L}*)(?: here| aqui| aquí| ici| hier| qui| сюда)? (?:to|para|pour|um|om|per|чтобы) (?:follow|join|subscribe|read more|seguir|unirte|entrar|participar|suscribirte|suivre|rejoindre|lire la suite|s'abonner|volgen|seguire|iscriv\p{L}+|подписат\p{L}+)(?!\p{L})/iu,
  /^[^"“„«.!?]{0,80}(?:google news|google haberler|telegram|whatsapp|instagram|facebook|twitter)\S{0,6} takip ed\p{L}*[.!]?$/iu,
  // "Did you like this article? Share it!", "Cet article vous a plu ? Partagez-le !"
  /^(?:(?:did you )?(?:like|enjoy(?:ed)?) (?:this|the|our) (?:article|story|post)|(?:cet article|cette page) vous a plu|hat ihnen (?:der|dieser) (?:artikel|beitrag) gefallen|(?:te|le) (?:gustó|ha gustado) (?:este|esta) (?:artículo|nota|noticia)|gostou (?:deste|desta|do|da) (?:artigo|notícia|matéria)|ti è piaciuto (?:questo|l['’]) ?articolo|понравилась статья)\s?\?/iu,
  // "This site uses Akismet to reduce spam. Learn how your comment data is processed."
  /^[^"“„«]{0,30}(?:site|siti?o|seite|web|strona|stránka|nettsted|сайт|サイト)[^"“„«.]{0,30}\bakismet\b(?!.*\bsaid\b)/iu,
  /^follow (?:us|me|@\w+|.{1,60}) on (?:twitter|facebook|instagram|x|linkedin|youtube)\b/i,
  /^(?:like|join|find|follow) us on (?:(?-i:\p{Lu})|social|our|twitter|facebook|instagram|linkedin|youtube)/iu,
  /^if you enjoyed this (?:article|story|post)\b/i,
  /^(?:view|read|open) (?:this (?:e-?mail|newsletter|message|post) |it )?(?:in|on) (?:your |the |a )?(?:browser|web)\b/i,
  // "Printed from https://courier.example/pier"
  /^printed from:? https?:\/\/\S+(?: on .{4,40})?$/i,
  // "Already a subscriber? Log in"
  /^(?:already (?:a|have an?|an?) (?:subscriber|subscription|member|account)|(?:sie sind |du bist )?(?:bereits|schon) (?:abonnent|registriert|kunde)|déjà abonné|¿?ya (?:eres|es) su[bs]?scriptor|já é assinante|(?:sei )?già abbonato|al abonnee|уже подписан|zaten abone)(?:[^.!?]{0,40}\?|[^.!?]{0,20}$|.*(?<!\p{L})(?:log|sign)[ -]?in(?!\p{L})|.*(?:anmelden|einloggen|connect|identifi|inicia|acced|entre|accedi|войти|войдите|giriş))/iu,
  // "この記事は有料記事です。残り512文字"
  /^(?:この記事は|こちらは)?(?:有料|会員限定|有料会員|有料会員限定|無料会員限定)記事(?:です)?。?(?:\s?残り\s?[\d,]+\s?文字)?$/u,
  // "This post may contain affiliate links."
  /^this (?:post|article|page|story)(?: may)? contains? (?:some )?affiliate links\b/i,
  // "Cet article est réservé aux abonnés", "Nur für Abonnenten", "Contenido exclusivo para suscriptores"
  /^(?:(?:cet|dieser|diese|this|este|esta|questo|ten|dit) )?(?:articles?|artikel|artículo|artigo|articolo|artykuł|contenido|conteúdo|content|post|story|matéria|beitrag|texto?)?(?: (?:is|est|ist|es|é|è|jest|esta?) )?\s?(?:réservée? (?:aux|à nos) abonnés|(?:nur|exklusiv) für (?:unsere )?(?:abonnent\p{L}*|mitglieder)|(?:exclusiv[ao]|sólo|solo|apenas) para (?:su[bs]*criptores|assinantes)|(?:for|only for) (?:paid )?subscribers(?: only)?|riservato agli abbonati|tylko dla (?:prenumeratorów|subskrybentów)|alleen voor abonnees)[.!]?$/iu,
  // "We use cookies to improve your experience.", "Wir verwenden Cookies, um …"
  /^(?:we|(?:this|our) (?:web)?site|wir|diese (?:web)?s(?:e)?ite|nous|ce site|(?:este|nuestro) (?:sitio|portal)(?: web)?|este site|questo sito(?: web)?|wij|deze (?:web)?site|vi|мы|этот сайт|ta (?:strona|witryna))? ?(?:uses?|verwende[nt]|nutzen?|nutzt|utilis\p{L}+|utiliz\p{L}+|usamos|usa|gebruik(?:en|t)|använder|bruger|bruker|использу\p{L}+|używa\p{L}*)(?!\p{L}).{0,30}(?<!\p{L})(?:cookies?|куки)(?!\p{L})(?=.{0,200}(?:experience|consent|accept|policy|agree|settings|erlebnis|erfahrung|verbesser|zustimm|akzept|datenschutz|expérience|améliorer|accept|experiencia|experiência|política|esperienza|ervaring|upplevelse|oplevelse|опыт|соглаш|doświadcz))/iu,
  /^write to .{3,60} at \S+@\S+$/i,
  /^(?:download|get) (?:our|the) (?:free )?app\b/i,
  /^(?:visit|read) .{0,40}(?:'|’)s (?:coverage|full coverage)\b/i,
  /^follow .{2,40}(?:'|’)s? (?:full |complete )?coverage\b/i,
  // "Folgen Sie uns auf Twitter", "Suivez-nous sur …", "ما را در تلگرام دنبال کنید"
  /^(?:folgen sie uns|folge uns|suivez[- ]nous|síguenos|síganos|segueix-nos|siga-nos|segue-nos|seguici|volg ons|följ oss|følg oss|følg os|seuraa meitä|śledź nas|obserwuj nas|sledujte nás|kövess(?:en|enek)? minket|urmărește-ne|urmăriți-ne|следете ни|следите за нами|стежте за нами|ακολουθήστε μας|ikuti kami|theo dõi chúng tôi|تابعونا|تابعوا (?:آخر|أحدث) (?:ال)?(?:أخبار|اخبار)\p{L}* (?:عبر|على)|تابعنا(?=[^.؟!]{0,20}$|.{0,60}(?:تويتر|فيس|[إا]نست|تل[غيج]|يوتيوب|واتس|صفح|قنا|مواقع|منصات))|עקבו אחרינו|关注我们|關注我們|フォローする)(?!\s?[,،，])/iu,
  // "Join our Telegram channel", "¡Mira lo que tiene nuestro canal de YouTube!"
  /^[¡¿]?(?:join|(?:visit|check out) (?:our|my|the)|únete|inscreva-se|rejoignez|découvrez|unisciti|besuche[nt]?|tritt|(?:mira|ya sabías|visita|entra|accede|acesse)(?!\p{L})[^"“„«]{0,40} (?:nuestro|tenemos|nosso|temos|il nostro))(?!\p{L})[^"“„«]{0,80}(?:(?:canal|channel|kanal|chaîne|canale|grupo|group|groupe|gruppo|gruppe)(?!\p{L})[^"“„«]{0,20}(?:telegram|youtube|whatsapp)|(?:telegram|youtube|whatsapp)[ -](?:channel|kanal|group|gruppe))(?!\p{L})[^"“„«]{0,80}$/iu,
  // "Siga nosso canal no WhatsApp"
  /^(?:siga|sigue|segui|suivez|folge|folgen sie|follow|join|volg|följ|følg|śledź|sleduj|takip|ikuti|подпи\p{L}+|следи\p{L}*|читайте|تابع\p{L}*|עקבו)(?!\p{L})[^.!?]{0,50}\b(?:whatsapp|telegram|google news|google noticias|facebook|instagram|twitter|youtube|tiktok)\b[^.!?]{0,20}[.!]?$/iu,
  /^(?:bizi .{2,40} takip edin|ما را در .{2,40} دنبال کنید|팔로우|扫(?:描|一扫)?.{0,8}二维码.{0,20})[.!。！]?$/iu,
  /^(?:abonnez-vous|inscrivez-vous|abonnieren sie|suscríb[ae]te|suscríbase|assine|iscriviti|подписывайтесь|підписуйтесь|zapisz się|abone olun|مشترک شوید|به کانال .{2,40} بپیوندید)/iu,
  // "اشترك في نشرتنا"; the same word is "took part", as "подписаться" begins what somebody decides
  /^(?:اشترك(?:وا|ي)?|подписаться)(?!\p{L})(?:[^.!?؟،,]{0,20}$|.{0,60}(?:نشر|قنا|بريد|الآن|مجان|рассыл|канал|новост|telegram|телеграм))/iu,
];
