import { eld } from 'eld/medium';
import { blockText } from '#edition/blockText.ts';
import { primaryLanguage } from '#edition/text/language.ts';
import type { Draft } from '#import/draft.ts';

/** Letters that tell enough; more only costs time. */
const SAMPLE_LENGTH = 2000;
/** A text shorter than this is told by its script alone, or not at all. */
const MIN_LENGTH = 24;
/** A text shorter than this is no witness against its source. */
const MIN_DOUBT_LENGTH = 400;
/** A declared language whose score is below this part of the best one is not the text's: its near relatives come to 0.85 and more. */
const MIN_SHARE = 0.8;

// Written in two scripts, of which the detector's tables have one: Serbian in Latin letters is Croatian to it
const TWO_SCRIPTS: ReadonlySet<string> = new Set(['az', 'ku', 'pa', 'sr']);
/** The languages the tables have whole, so that one they miss (Luxembourgish) is not taken for its neighbour. */
const KNOWN: ReadonlySet<string> = new Set(
  Object.values(eld.info().Languages).filter((language) => !TWO_SCRIPTS.has(language)),
);

/**
 * Tells the language of an article from its headline and body, where its source does not or says another one: many a template
 * declares the English it was made in.
 *
 * - An article of ours keeps the language it has: a person may have set it.
 * - The medium tables: the large ones take 200 MB more and tell no more of a text longer than a line.
 * - Where the detector is not sure nothing changes: a wrong direction is worse than the default.
 */
export function setLanguage(draft: Draft): Draft {
  const declared = draft.language;
  if (declared !== undefined && draft.id !== undefined) return draft;
  const text = [draft.headline ?? '', ...draft.body.map(blockText)].join('\n').slice(0, SAMPLE_LENGTH);
  if (text.length < (declared === undefined ? MIN_LENGTH : MIN_DOUBT_LENGTH)) return draft;
  const detected = eld.detect(text);
  const { language } = detected;
  if (language === '' || (declared !== undefined && !isDoubtful(declared, detected))) return draft;
  return { ...draft, language: language === 'ms' && isIndonesian(text) ? 'id' : language };
}

// Indonesian is Malay to the detector's tables, which have one of the two. These words are spelled so in one of them alone.
const INDONESIAN =
  /(?<!\p{L})(?:bahwa|karena|polisi|uang|kantor|gubernur|provinsi|kabupaten|berlayar|pihaknya|usai|ujar|mobil|inggris|prancis|senin|kamis|jumat|maret|juni|juli|agustus|desember|wib|wita)(?!\p{L})/giu;
const MALAY =
  /(?<!\p{L})(?:bahawa|kerana|ialah|polis|wang|kerajaan|syarikat|belayar|manakala|sekiranya|isnin|khamis|jumaat|julai|ogos|disember)(?!\p{L})/giu;

function isIndonesian(text: string): boolean {
  return (text.match(INDONESIAN)?.length ?? 0) > (text.match(MALAY)?.length ?? 0);
}

type Detected = ReturnType<typeof eld.detect>;

function isDoubtful(declared: string, { language, isReliable, getScores }: Detected): boolean {
  const primary = primaryLanguage(declared);
  if (primary === language || !KNOWN.has(primary) || !isReliable()) return false;
  const scores = getScores();
  return (scores[primary] ?? 0) < MIN_SHARE * (scores[language] ?? 0);
}
