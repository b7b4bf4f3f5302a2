import type { Grammar } from '#press/quotes/cues/grammar.ts';
import { sentenceBreaks } from './sentences.ts';
import type { MarkedParagraph, Passage, Span, Token } from './passage.ts';

// A number, a word with inner apostrophes and hyphens, else one other sign: "41,000", "don’t", "so-called", ","
const PIECE =
  /\d+(?:[.,]\d+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*(?:['’\-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s]/gu;
const WORD_START = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['’][sS]$/;

/** Folds each quotation of a paragraph to one token and cuts the rest into words, signs and sentences. */
export function readPassage(paragraph: MarkedParagraph, grammar: Grammar): Passage {
  const { text, spans } = paragraph;
  const tokens: Token[] = [];
  let position = 0;
  for (const [index, span] of spans.entries()) {
    pushPieces(tokens, text, [position, span.outerStart], grammar);
    tokens.push(quoteToken(text, span, index));
    position = span.outerEnd;
  }
  pushPieces(tokens, text, [position, text.length], grammar);
  return {
    ...paragraph,
    tokens,
    sentenceStarts: markSentences(tokens, sentenceBreaks(text, spans, grammar)),
  };
}

type Range = readonly [from: number, to: number];

function pushPieces(tokens: Token[], text: string, [from, to]: Range, grammar: Grammar): void {
  for (const match of text.slice(from, to).matchAll(PIECE)) {
    const [piece] = match;
    const start = from + match.index;
    const last = tokens.at(-1);
    if ((piece === '’' || piece === "'") && last?.kind === 'word' && last.end === start) {
      last.isPossessive = true;
      continue;
    }
    const joint = piece.length > 1 ? grammar.joint?.exec(piece) : undefined;
    if (joint) {
      // Two words written as one: "dit-elle" is "dit" and "elle"
      const second = joint.index + joint[0].length;
      tokens.push(pieceToken(piece.slice(0, joint.index), start, grammar));
      tokens.push(pieceToken(piece.slice(second), start + second, grammar));
    } else tokens.push(pieceToken(piece, start, grammar));
  }
}

function pieceToken(piece: string, start: number, { possessive = POSSESSIVE }: Grammar): Token {
  const isWord = WORD_START.test(piece);
  return {
    kind: isWord ? 'word' : 'mark',
    text: piece,
    lower: piece.toLowerCase(),
    start,
    end: start + piece.length,
    isCapital: isWord && CAPITAL.test(piece),
    isPossessive: isWord && possessive.test(piece),
    sentence: 0,
    span: -1,
  };
}

function quoteToken(text: string, span: Span, index: number): Token {
  return {
    kind: 'quote',
    text: text.slice(span.start, span.end),
    lower: '',
    start: span.outerStart,
    end: span.outerEnd,
    isCapital: false,
    isPossessive: false,
    sentence: 0,
    span: index,
  };
}

function markSentences(tokens: readonly Token[], breaks: readonly number[]): number[] {
  const starts = [0];
  let sentence = 0;
  for (const [index, token] of tokens.entries()) {
    while (sentence < breaks.length && token.start >= (breaks[sentence] ?? 0)) {
      sentence += 1;
      if (index > 0 && starts.at(-1) !== index) starts.push(index);
    }
    token.sentence = starts.length - 1;
  }
  starts.push(tokens.length);
  return starts;
}
