/** What a pronoun tells of the person it stands for. */
export type Gender = 'male' | 'female' | 'plural' | 'thing' | 'speaker' | 'unknown';

/** The words of one language that the rules read. All in lower case; sets of single words unless said otherwise. */
export type Grammar = {
  /** Verbs that report speech, in every form an article uses: "said", "says". */
  verbs: ReadonlySet<string>;
  /** Verbs that report a fragment or a thought, trusted less: "called", "thinks". */
  weakVerbs: ReadonlySet<string>;
  /** Forms whose subject is that of the main clause: "saying". */
  participles: ReadonlySet<string>;
  /** Words that somebody has said or written, behind whose they are: "Holt’s answer was". */
  speechNouns?: ReadonlySet<string>;
  /** What a noun for somebody ends with that no table has, where a role must have one: "a demographer". */
  roleForm?: RegExp;
  adverbs: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Auxiliaries after which a cue is passive and its subject is not the speaker: "was told". */
  passive: ReadonlySet<string>;
  /** What a cue ends with where it may be passive; any cue may be where this is absent. */
  passiveForm?: RegExp;
  /** Prepositions before the one who does what is done to another: "by". */
  agents: ReadonlySet<string>;
  /** Verbs whose object is the one who speaks: "quoted Holt as saying". */
  quoting: ReadonlySet<string>;
  /** Auxiliaries with which one of those says that its subject is quoted: "wird Holt zitiert". */
  quoted?: ReadonlySet<string>;
  /** Where somebody comes from, with a capital and behind an article, which is no name: "the Swede", « le Suédois ». */
  origins?: ReadonlySet<string>;
  /** Subjects that say that none spoke: "nobody". */
  nobody: ReadonlySet<string>;
  /** Words before a cue that say that nothing was said: "not", "denied". */
  negators: ReadonlySet<string>;
  /** Words before a cue, each with a space around it, that say that it is only told or thought so: " reportedly ", " to have ". */
  hedge?: RegExp;
  pronouns: ReadonlyMap<string, Gender>;
  /** Those that say whose words they are: "her claim that". */
  possessives?: ReadonlyMap<string, Gender>;
  relatives: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** What a determiner and the word behind it are where no subject is: “a jornalistas”, to several. */
  objectForm?: RegExp;
  /** Determiners that no name of a person has before it: "the", "a". */
  articles: ReadonlySet<string>;
  /** Those of them behind which somebody known stands: "the". */
  definite: ReadonlySet<string>;
  /** What a definite article tells of whoever it stands before as a subject: « la ministre », "der Vorsitzende". */
  articleGenders?: ReadonlyMap<string, Gender>;
  /** Determiners and pronouns of a case that no subject stands in: "dem", "ihm". */
  objects?: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Prepositions that say whose or what for, and join a phrase to the one before: "of", "for". */
  belonging: ReadonlySet<string>;
  /** Those of all prepositions that have the article in them: "du", "vom". */
  contracted?: ReadonlySet<string>;
  /** Further ones that may join a phrase to the one before: "a spokesman at the board". */
  joining: ReadonlySet<string>;
  /** Phrases that name a source without a verb: "according to". Each as its words. */
  accordingTo: readonly (readonly string[])[];
  /** What a verb of speech stands behind before whoever speaks: « comme l’a rappelé Holt », “según explicó Holt”. */
  likening?: ReadonlySet<string>;
  /** What says that somebody is no longer what is said: after „die frühere Ministerin“ somebody else is „die Ministerin“. */
  former?: ReadonlySet<string>;
  /** Nouns for a person or group that speak without a determiner: "officials", "spokesman". */
  personNouns: ReadonlySet<string>;
  /** Those who speak for somebody or are somebody’s, whom the name behind "of" or "for" does not name: "spokesman", "wife". */
  proxies: ReadonlySet<string>;
  /** What a noun tells of the person it names: "spokeswoman", "officials", "report". */
  nouns: ReadonlyMap<string, Gender>;
  /** Titles set before a name, with the gender they tell: "mr", "senator". */
  titles: ReadonlyMap<string, Gender>;
  /** What a word ends with that names a work, a body or a motto right before its name: "Spielfilm", "Aktion". */
  naming?: RegExp;
  /** What a stop behind ends no sentence; with a capital where the word without one is another: "Ill." */
  abbreviations: ReadonlySet<string>;
  /** Words that have a capital only at the start of a sentence: "however". */
  notNames: ReadonlySet<string>;
  /** Words written with a capital that are no name anywhere: "monday". */
  neverNames: ReadonlySet<string>;
  /** A name right before a noun for somebody only says whose that one is: "Holt spokesman Tom Moor". */
  isNounLast?: boolean;
  /** The verb comes first behind a quotation, as in « … », s’emporte Holt. */
  isInverting?: boolean;
  /** The verb comes second in a main clause, its subject behind it where anything else comes first: Gestern sagte Holt. */
  isVerbSecond?: boolean;
  /** What a verb ends with that no table has, where not every word between a quotation and a name is one: "smiled". */
  unknownForm?: RegExp;
  /** A noun speaks only where a table tells that it is for somebody: « le maire », not « la thèse ». */
  isTellingNouns?: boolean;
  /** What the adverbs end with that are made of adjectives, which are no names: “Finalmente”. */
  adverbForm?: RegExp;
  /** Nouns have capitals, so that one does not tell a name. */
  hasCapitalNouns?: boolean;
  /** A dash at the head of a paragraph opens speech, in some languages only where an attribution follows: – Vi öppnar i maj, säger Holt. */
  isDashing?: boolean | 'attributed';
  /** An attribution stands within the marks: «È tardi – dice Holt –. Andiamo», or between commas: « Il est tard, dit Holt. Partons. » */
  attributesWithin?: 'dashes' | 'commas';
  /** A surname and the cue beside it that show another case than a subject's: «адвокат Петрова сказал». */
  oblique?: RegExp;
  /** Where a verb goes without a pronoun for its subject, «…», recuerda: what tells behind a quotation that it is another than before. */
  leavesOutSubject?: RegExp;
  /** Given names that are men's in this language and women's in others: "Jean", "Andrea". */
  menNamed?: ReadonlySet<string>;
  /** The verb comes last, behind what is quoted: Mira Holt, “…” dedi. */
  isVerbLast?: boolean;
  /** What a name ends with that is whose something is, where not with "’s". */
  possessive?: RegExp;
  /** What joins two words that are read apart: "a-t-il", "he’s", "l’ingénieur". */
  joint?: RegExp;
};

/** Whether a word is one of the small ones that join others, and so no verb of speech. */
export function isClosedClass(word: string, grammar: Grammar): boolean {
  return (
    grammar.prepositions.has(word) ||
    grammar.conjunctions.has(word) ||
    grammar.determiners.has(word) ||
    grammar.relatives.has(word) ||
    grammar.adverbs.has(word) ||
    grammar.auxiliaries.has(word)
  );
}

/** Whether a noun is for one person: "professor", not "committee" or "officials". */
export function isHuman(noun: string, { personNouns, nouns }: Grammar): boolean {
  const gender = nouns.get(noun);
  return personNouns.has(noun) && gender !== 'thing' && gender !== 'plural';
}

/** Reads a table of words parted by white space. */
export function words(table: string): ReadonlySet<string> {
  return new Set(table.match(/\S+/g));
}

/** Reads lines of `gender: word word word`. */
export function genders(table: Readonly<Partial<Record<Gender, string>>>): ReadonlyMap<string, Gender> {
  const map = new Map<string, Gender>();
  for (const gender of GENDERS) for (const word of words(table[gender] ?? '')) map.set(word, gender);
  return map;
}

const GENDERS: readonly Gender[] = ['male', 'female', 'plural', 'thing', 'speaker', 'unknown'];
