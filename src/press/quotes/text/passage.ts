/** A quotation as its marks give it: `text.slice(start, end)` are the words, the marks left out. */
export type Span = {
  start: number;
  end: number;
  /** Where the opening mark starts and the closing one ends. */
  outerStart: number;
  outerEnd: number;
  /** The closing mark is missing: the paragraph ended first. */
  isOpen: boolean;
};

export type Token = {
  kind: 'word' | 'mark' | 'quote';
  text: string;
  lower: string;
  start: number;
  end: number;
  isCapital: boolean;
  isPossessive: boolean;
  /** Position of the sentence within the passage. */
  sentence: number;
  /** Position in `spans`, for a token that stands for a whole quotation. */
  span: number;
};

/** A paragraph with its quotations; ranges are positions in `text`, which begins at `offset` in the text of the block. */
export type MarkedParagraph = {
  /** Position of the block in the body. */
  block: number;
  offset: number;
  text: string;
  spans: readonly Span[];
  /** A heading or a rule stands before it: whoever spoke above does not go on. */
  isApart: boolean;
  /** Who a set-off quotation says that it is by: "Mira Holt, harbour master". */
  cite: string | undefined;
};

/** The same with its quotations folded to one token each. */
export type Passage = MarkedParagraph & {
  tokens: readonly Token[];
  /** First token of each sentence, and the end of the last. */
  sentenceStarts: readonly number[];
};

/** The word or sign at a position in lower case, empty outside the passage. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** The word or sign at a position as the text has it, empty outside the passage and for a quotation. */
export function signAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token && token.kind !== 'quote' ? token.text : '';
}

export function isQuoteAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'quote';
}

export function inOneSentence(tokens: readonly Token[], one: number, other: number): boolean {
  return tokens[one] !== undefined && tokens[one].sentence === tokens[other]?.sentence;
}

/** The word behind a quotation and its comma, or its sign where none of a sentence follows: “…,” | the, «…», — | говорится, “…?” | came */
export function wordBehindQuote(tokens: readonly Token[], at: number): number | undefined {
  let first = at + 1;
  while (/^[,—–-]$/.test(signAt(tokens, first))) first += 1;
  const token = tokens[first];
  if (token?.kind !== 'word' || !inOneSentence(tokens, first, at)) return undefined;
  const end = tokens[at]?.text.at(-1) ?? '';
  const isParted = end === ',' || signAt(tokens, at + 1) === ',';
  return isParted || (!token.isCapital && /[!?…]/.test(end)) ? first : undefined;
}
