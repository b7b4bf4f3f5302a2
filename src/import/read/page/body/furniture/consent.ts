import { isPromotion } from '#import/edit/line/promotions.ts';
import { textOf } from '#import/read/html/tree.ts';
import type { Piece } from '#import/read/page/view/piece.ts';

// "We and our 812 partners", "Wir und unsere Partner", "Nous et nos 150 partenaires"
const PARTNERS =
  /^(?:with your (?:permission|consent),? )?(?:(?:we|wir|wij|vi|nous|noi|nós|nosotros)|we at [^.]{2,30}) ?(?:and|und|en|och|og|et|e|y) (?:our|unsere|onze|våra|vore|nos|i nostri|os nossos|nuestros)(?: [\d.,]+)? (?:\p{L}+ )?(?:partners?e?|partenaires|parceiros|socios|vendors|fournisseurs|drittanbieter|proveedores)(?!\p{L})/iu;
const OF_CONSENT =
  /cookies?|consent|personal(?:i[sz]ed)? (?:data|ads|information)|identifiers|zustimm|einwillig|personenbezogen|kennungen|endgerät|consentement|données (?:personnelles|à caractère)|terminal|datos personales|consentimiento|identificadores|dispositivo|dati personali|consenso|dados pessoais|toestemming|persoonsgegevens|apparaat|samtycke|personuppgifter|samtykke/iu;
const LONGEST = 1500;
const LEAST_SHARE = 0.6;
const NEVER = new Set(['html', 'body', 'main', 'article']);

/**
 * Whether a part of a page asks for consent to cookies, whatever it is called: its first sentence says who would follow its
 * reader, or that they do, and most of its prose is on that.
 */
export function asksConsent(piece: Piece): boolean {
  if (piece.prose === 0 || NEVER.has(piece.element.tag)) return false;
  const first = firstRun(piece);
  if (first.length > LONGEST) return false;
  const text = textOf(first.element);
  if (!OF_CONSENT.test(text) || !(PARTNERS.test(text) || isPromotion(text))) return false;
  const runs = runsIn(piece);
  return runs.filter(({ element }) => OF_CONSENT.test(textOf(element))).length >= runs.length * LEAST_SHARE;
}

/** The innermost piece that holds the first of a piece's prose. */
function firstRun(piece: Piece): Piece {
  let run = piece;
  for (let inner: Piece | undefined = piece; inner; inner = run.pieces.find(({ prose }) => prose > 0))
    run = inner;
  return run;
}

function runsIn(piece: Piece): Piece[] {
  const inner = piece.pieces.filter(({ prose }) => prose > 0);
  return inner.length === 0 ? [piece] : inner.flatMap(runsIn);
}
