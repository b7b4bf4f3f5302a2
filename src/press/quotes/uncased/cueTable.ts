/** How a language without capital letters reports speech. Alternatives of words are parted by `|`. */
export type CueTable = {
  /** Verbs of speech with their adverbs, the longest first. */
  cues: string;
  /** Where the speaker stands: `Holt said: “…”`, or, as in Arabic, `said Holt: “…”` too. */
  orders: readonly ('who-cue' | 'cue-who')[];
  /** "according to": the speaker follows. */
  accordingTo: string;
  /** What may stand behind the speaker of a source: 报道 of 「据路透社报道」. */
  reported?: string;
  /** Verbs that somebody spoken to stands behind: "asked Holt:". */
  addressing?: string;
  /**
   * What tells that nobody beside a cue spoke: one that denies (`cue`), a denial right before it (`before`) or right behind it (`behind`), and among the
   * words that would name the speaker a denial, a proverb or somebody else who is quoted (`within`).
   */
  unsaid: { cue?: string; before?: string; behind?: string; within?: string };
  /** What right behind a quotation makes it a part of the writer's phrase: 的 of 「“…”的说法」, 「で」 of 「「…」で入力する」. */
  running?: string;
  /** What goes on with the sentence behind a quotation and its comma: "and", "but", "which". */
  joining?: string;
  /** What right before the marks tells that they hold a name: "the newspaper". */
  titled?: string;
  /** Cues that tell of a woman, or of what is grammatically one, where all others tell of a man. */
  feminine?: string;
  /** What may stand between the speaker and the cue or quotation: "in an interview", "that". */
  asides: string;
  /** The particle that tells a topic: 「は」. What stands before the first of a sentence speaks. */
  topic?: string;
  /** The particle that tells a subject where there is no topic: 「が」. */
  subject?: string;
  /** What between a subject and the quotation tells that another clause ends there. */
  clauseEnd?: string;
  /** What may stand between the marks and a cue behind them: "را", 「と」. */
  closing: string;
  /** What between two quotations tells that one cue behind the last is of both: 며 of "“…”며 “…”고 말했다". */
  linking?: string;
  /** What right before a cue tells that it reports the words before it, in a sentence that does not quote them: 「と」. */
  told?: string;
  /** What right behind that cue tells that the sentence goes on with the same subject: 「述べ、」, but 「述べた点は」. */
  toldOn?: string;
  /** Pronouns, which stand for whoever spoke before. */
  pronouns: ReadonlySet<string>;
  /** Words before a speaker that are no part of it: "and", "today". */
  openings: string;
  /** What is set right before a name and means nobody by itself: "Mr". */
  honorifics: string;
  /** Offices before a name, which mean somebody by themselves as well: "minister". */
  offices: string;
  /** What somebody is to somebody else, whose name would follow: "the lawyer of". */
  heldFor?: string;
  /** What an office is of, where the words tell: "the port" of "the head of the port". */
  complement: string;
  /** What else behind an office is no name: a place. */
  place?: string;
  /** What a speaker begins with whom the text does not name: "an official". */
  unnamed: string;
  /** What a name is made of, read from its end, where clauses stand before it without a space. */
  name?: string;
  /** What a name begins with, where offices stand behind it: "김철수 시장". */
  surnames?: string;
  /** The names that stand before an office with no sign between: 中村美穂 of 「中村美穂教授」, "سارا نیکو" of "سارا نیکو معاون شهردار". */
  beforeOffice?: string;
  /** A name and an office behind a sign, as its groups `name` and `office`: 「中村美穂・東都大教授」. */
  apartFromOffice?: string;
  /** Words that begin as names do: 정부. */
  common?: string;
  /** What parts words: a space, or nothing. */
  gap: string;
};
