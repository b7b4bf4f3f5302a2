/** A rule that tells by what a page calls an element, and what the element must be besides. */
export type NameRule = { rule: string; words: RegExp; needs: Needs };
/** `links`: much of it is links, or it holds no prose and is no sentence. `no prose`: hardly a sentence. `a way in`: that, and a link or button. */
type Needs = 'nothing' | 'links' | 'no prose' | 'a way in';

// What may follow the telling words: "comment-list", "related-posts-wrapper"
const PLACE = String.raw`(?: (?:list|lists|box|boxes|card|wrap|wrapper|container|cont|section|area|block|bar|items?|links?|buttons?|btns?|icons?|widget|panel|row|inner|outer|holder|module|component|content|group|title|header|heading|headline|label|text|top|bottom|left|right|inline|mobile|desktop|sticky|\d+))*`;

/** What pages call the parts around a story, as regular expressions over the words of one class or id. */
export const NAME_RULES: readonly NameRule[] = [
  named('comments', 'nothing')`
    comments, ^comment, guest ?book, comment (?:list|form|area|section|count|respond|reply|thread|stream), commentlist,
    disqus(?: thread)?, respond, replies, kommentare?, commentaires, comentarios, commenti, reacties, leserbriefe?,
    (?:reader|user)s? (?:responses?|reactions?|opinions?|letters), reactions, talk ?backs?, yorumlar, komentarze,
    kommentarer, diskus[ez]e, hozzaszolasok, comentarii, binh luan, haber yorum(?:lar)?`,
  named('cookie notice', 'nothing')`
    cookies?, cookie \w+, consent, gdpr(?: \w+)*, dsgvo, cmp(?! ), cmp (?:banner|modal|consent), onetrust, ccpa, cli \w+(?: \w+)*, cky \w+, cmplz \w+, didomi(?: \w+)*,
    usercentrics(?: \w+)*, borlabs(?: \w+)*, cookiebot(?: \w+)*, moove gdpr(?: \w+)*`,
  named('note of the publisher', 'nothing')`
    (?:\w+ )?disclosure, (?:\w+ )?disclaimer, (?:affiliate|legal|editorial|advertiser) (?:note|notice|hint)`,
  named('share bar', 'nothing')`
    shares?, sharing, share ?(?:this|tools?|post|article|story|daddy|bar), sharedaddy, sd sharing\w*, socials?,
    social (?:media|share|sharing|networks?|follow|nav|tools?), addthis\w*(?: \w+)*, addtoany(?: \w+)*, a2a kit,
    shariff, sociable, heateor(?: \w+)*, teilen, compartir, partager, follow ?(?:us|me)?, tweet (?:button|this),
    fb (?:like|share|root)`,
  named('newsletter box', 'nothing')`
    newsletters?, newsletter \w+, subscribe, subscriptions?, sign ?up(?: form)?, mailing list, opt ?in,
    mc (?:embed )?signup, mailchimp, mailpoet, abo, abo (?:teaser|hinweis)`,
  // Search engines ask pages to call the paid part of a story so
  named('newsletter box', 'a way in')`
    paywall(?: (?:prompt|offer|message|promo))?, regwall, piano`,
  named('advertisement', 'nothing')`
    ads?, adv, adverts?, advertisements?, advertising, ad (?:slot|unit|label|placeholder|break|zone)s?, ads? (?:on|in) (?:body|content|text|article), adsbygoogle,
    google auto placed, td a rec(?: \w+)*, sponsor(?:ed|s)?, anzeigen?, werbung, publicidad, publicite, dfp, adsense, promos?,
    promotions?, affiliate(?: \w+)?, donat(?:e|ion|ions), spenden?, cta, call to action, patreon`,
  named('related stories', 'nothing')`
    outbrain(?: \w+)*, ob widget, taboola(?: \w+)*, yarpp(?: \w+)*, jp relatedposts, zergnet, plista,
    recirc(?:ulation)?(?: \w+)*, most ?(?:read|popular|viewed|shared|recent)`,
  named('related stories', 'links')`
    related, related ?(?:posts?|articles?|stor(?:y|ies)|news|topics?|reading|coverage|materials?|entries),
    relacionad[ao]s?, article relations?, recommend(?:ed|ations?)?, recommended \w+, teasers?, teaser list,
    popular(?: posts?| articles?)?, trending, read (?:more|also|next), readmore,
    more (?:from|news|stories|articles|posts|on)(?: \w+)*, also (?:read|like|see), see also, up ?next,
    (?:next|prev|previous)(?: (?:article|post|story|link))?, post (?:nav|navigation),
    nav (?:links?|below|above|single|previous|next), similar(?: \w+)?, linkbox, link list, linklist,
    mehr zum thema, weitere(?: \w+)?, further reading, story ?list, latest(?: \w+)?,
    recent (?:posts|news|articles), lee tambien(?: \w+)*, leer mas, lire aussi, ver tambien,
    veja (?:mais|tambem), leia (?:mais|tambem), lesen sie auch, siehe auch`,
  named('about the author', 'nothing')`
    author (?:box|bio|info|card|description|profile|about|meta|details|bottom|footer), authorbox,
    about (?:the )?author, bio, biography, saboxplugin, autor ?box, contributors?, molongui(?: \w+)*`,
  named('tags and categories', 'no prose')`
    tags, ^tag, tag (?:list|links|cloud), tags links, taglist, (?:post|entry|article) (?:tags|categories|cats|terms),
    categories, cat links, keywords, topics, schlagworte, tagcloud, etiquetas, etiketler, tagi`,
  named('dates and byline', 'no prose')`
    by ?line, bylines,
    (?:post|entry|article|story|page|news|blog) ?(?:meta|info|details|data|byline|date|author|time), meta, metadata,
    meta (?:data|info), posted (?:on|by), date, date ?line, time ?stamp, pub ?date, publish(?:ed)? (?:date|time|on),
    authors?, autor, read(?:ing)? time, submitted, datum, fecha`,
  named('next pages of the story', 'links')`
    pagination, pager, paging, page (?:links|nav|numbers), wp pagenavi`,
  named('navigation', 'links')`
    nav, navi, nav ?bar, navigation, sub ?nav(?: \w+)?, (?:main|top|site|primary|mobile|footer|user|sub|side) ?menu,
    menu, bread ?crumbs?, brotkrumen?, site ?map, skip (?:link|to \w+|nav), tool ?bar,
    top ?bar, toc, table of contents, inhaltsverzeichnis, jump links?, language (?:switcher|selector|menu),
    back to top, search ?(?:form|box|bar|results)?, login`,
  named('foot of the page', 'nothing')`
    ^footer, (?:site|page|global|main|web) footer, ^foot, colophon, copyright, imprint, impressum`,
  named('foot of the story', 'nothing')`
    footer`,
  named('beside the story', 'nothing')`
    side ?bar, side ?bar (?:first|second|primary|secondary), right ?(?:rail|col|column|side),
    left (?:rail|nav|sidebar), rail, widget area, ^widget, wp block widget`,
  named('over the page', 'nothing')`
    modal, modal (?:dialog|body), pop ?up, popup \w+, overlay, lightbox, dialog, tooltip, notification,
    ad ?block(?:er)?, toast`,
  named('voting and shop', 'no prose')`
    ratings?, votes?, voting, poll, poll (?:embed|wrapper|widget), stars, buy ?(?:now|button)?, buybox`,
  named('not for reading', 'nothing')`
    (?:mw )?edit ?section, no ?print, print (?:only|link|button), d print none, button, btn, buttons, player controls, audio ?player,
    video ?player`,
];

function named(rule: string, needs: Needs): (list: TemplateStringsArray) => NameRule {
  return ({ raw }) => {
    const patterns = raw
      .join('')
      .split(',')
      .map((pattern) => pattern.trim());
    return { rule, needs, words: new RegExp(String.raw`(?:^|\s)(?:${patterns.join('|')})${PLACE}$`) };
  };
}

// "teaser--related": the modifier says of what kind, not what it is
const MODIFIER = /--.*$/;
// "field--name-field-tags": a system that says of each field what it is called
const FIELD = /^field--name-(?:field-)?/;

/** One class or id as words: "relatedPosts__list" is "related posts list". */
export function wordsOf(name: string): string {
  return name
    .replace(FIELD, '')
    .replace(MODIFIER, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .toLowerCase()
    .trim();
}
