const LONGEST = 420;

// The sentence in which a blog says where it filed a post, as WordPress writes it in the languages it comes in
const FILED = [
  /^this entry was (?:posted|filed|published|written) (?:in|on|by|under|at)\b|^this post (?:was|is) .{0,60}\bfiled under\b/i,
  // "Posted in Harbour. Tagged ferry, pier."
  /^(?:posted|filed) (?:in|under) [^.|]{2,80}[.|]\s?tagged [^.]{2,200}\.?$/i,
  /^(?:dieser|der) (?:beitrag|eintrag|artikel) wurde (?=.*(?:permalink|lesezeichen|abgelegt|verschlagwortet|getaggt| um \d{1,2}[:.]\d{2}(?: uhr)? veröffentlicht))/iu,
  /^(?:cette entrée|ce contenu) a été (?:publiée?|postée?|rédigée?) (?:dans|le|par) /iu,
  /^esta entrada (?:fue|ha sido) (?:publicada|posteada) (?:en|el|por) /iu,
  /^questa voce è stata pubblicata (?:in|il|da) /iu,
  /^esta entrada foi publicada (?:em|no|por) /iu,
  /^dit bericht (?:is|werd) (?:geplaatst|gepubliceerd) in /iu,
  /^(?:det här|detta) inlägget? (?:postades|publicerades|skrevs) (?:i|den|av|under) /iu,
  /^dette (?:innlegget|indlæg) (?:ble|blev) (?:publisert|skrevet|udgivet|publiceret|postet|lagt ut) (?:i|den|av|af|under) /iu,
  /^ten wpis został opublikowany (?:w|dnia|przez) /iu,
  /^(?:эта )?запись опубликована (?:в|автором) /iu,
  /^این نوشته در .{1,80} (?:ارسال|منتشر) (?:شده|شد)/u,
];

/** Whether a line is no more than where and when a blog filed the post above it. */
export function isFiling(line: string): boolean {
  return line.length <= LONGEST && FILED.some((form) => form.test(line));
}

// What stands in the place of a video, a post or a map until the reader of the page agrees to have it fetched
const UNLOADED = [
  /^(?:(?:recommended|external|embedded) (?:editorial |third[- ]party )?content|empfohlene[rs]? (?:redaktionelle[rs]?|externe[rs]?) inhalte?|(?:externe|eingebettete)[rs]? inhalte?|contenu (?:externe|intégré)|contenido (?:externo|incrustado)|contenuto (?:esterno|incorporato)|conteúdo externo|externe inhoud|aanbevolen redactionele inhoud)[.:]?$/iu,
  // "Hier finden Sie Inhalte von Drittanbietern", "Um mit Inhalten aus Sozialen Netzwerken zu interagieren, brauchen wir Ihre Zustimmung."
  /^hier (?:finden sie|findest du) (?:externe inhalte|inhalte von drittanbietern|einen externen inhalt)/iu,
  /^um mit inhalten .{0,60}(?:interagieren|anzuzeigen|darzustellen).{0,30}(?:brauchen|benötigen) wir (?:ihre|deine) (?:zustimmung|einwilligung)/iu,
  // "An dieser Stelle findest du einen externen Inhalt von …"
  /^an dieser stelle .{0,60}(?:externe[rsn]? |eingebundene[rsn]? |eingebettete[rsn]? |redaktionelle[rsn]? )inhalt/iu,
  // "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden."
  /^(?:ich bin (?:damit )?einverstanden|ja, ich möchte|i (?:agree|consent)|j[’']accepte|acepto|accetto|ik ga akkoord)\b.{0,100}(?:externe|eingebettete|third[- ]party|external|externes|externos|esterni) (?:inhalte|content|contenus|contenidos|contenuti|inhoud)/iu,
  // "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von …", "By loading the video, you agree to … privacy policy"
  /^(?:mit dem laden|by (?:loading|playing|viewing) (?:the|this)|en (?:chargeant|affichant|lisant)|al cargar|caricando|ao carregar|door (?:het|de) .{0,20}te laden|ładując)(?!\p{L}).{0,120}(?:datenschutz|privacy|confidentialité|privacidad|privacidade|prywatności)/iu,
  // "Please accept marketing cookies to watch the film"
  /^(?:bitte|please|veuillez|por favor) .{0,20}(?:accept|akzeptier|aktivier|enable|erlaub|acepte|aceite).{0,40}(?:(?:marketing|statisti\p{L}+|tracking|third[- ]party|functional|funktional\p{L}*|our|all|alle|unsere|nos|les|las)[- ]cookies?|javascript)(?!\p{L})/iu,
  /^(?:wir respektieren (?:deine|ihre|eure) privatsphäre und|zum schutz (?:ihrer|deiner) (?:persönlichen |personenbezogenen )?daten (?:ist|wird|wurde)) /iu,
];
// The same, where the line says as well what its reader has to agree to or switch on
const BLOCKED = [
  // "To view this video please enable JavaScript", "Pour voir ce contenu, acceptez les cookies"
  /^(?:um|to (?:view|see|watch|display|play)|pour (?:afficher|voir|visualiser|lire)|para (?:ver|visualizar|reproducir)|per (?:visualizzare|vedere|guardare)|om) .{0,80}(?:inhalt|content|video|vidéo|contenu|contenido|contenuto|conteúdo|inhoud|tweet|karte).{0,120}(?:cookies?|javascript)(?!\p{L})/iu,
  // "Dieser Inhalt kann aufgrund Ihrer Datenschutzeinstellungen nicht angezeigt werden"
  /^(?:diese[rs]?|this|ce|cette|este|questo|deze|dit) (?:inhalt|karte|content|video|vidéo|tweet|post|map|element|contenu|contenido|contenuto|conteúdo|inhoud)(?!\p{L}).{0,100}(?:cookies?(?!\p{L})|datenschutzeinstellungen|privatsphäre-?einstellungen|(?:privacy|cookie|consent) settings|hosted by a third party)/iu,
];
const AGREED =
  /accept|enable|disabled|blocked|blockiert|consent|settings|einstellungen|akzeptier|aktivier|zustimm|einwillig|acepta|aceita|accetta|autoris|active[rz]|toestemming|third party/iu;
// Somebody speaks of such a page
const SPOKEN = /["“”„«»]|\b(?:said|says|told|sagte|erklärte|a déclaré|dijo)\b/iu;

/** Whether a line stands in place of foreign content, which the page fetches once its reader agrees. */
export function isUnloaded(line: string): boolean {
  if (line.length > LONGEST || SPOKEN.test(line)) return false;
  const forms = AGREED.test(line) ? [...UNLOADED, ...BLOCKED] : UNLOADED;
  return forms.some((form) => form.test(line));
}
