import { articlePath, voicePath, voicesPath } from '#edition/paths.ts';
import type { Voice, VoiceRow } from '#edition/page/voice.ts';
import { contentHash } from '#press/compile/contentHash.ts';
import type { CompiledVoice, CoQuoted } from '#press/compile/voices/compileVoices.ts';
import { quotationOf } from '#press/compile/voices/quotation.ts';
import { pagesOf } from '#press/compile/pagesOf.ts';
import type { EditionJob } from './printEdition.ts';
import { printIndex } from './printJson.ts';
import { articleReader } from './readPrinted.ts';

/** Rows on one page of the index: about 25 KB of JSON. */
const VOICES_A_PAGE = 240;
/** Quotations on one page of a voice. */
const QUOTATIONS_A_PAGE = 50;

/** Prints the index of voices and every voice, from the articles as they were printed. */
export async function printVoices(job: EditionJob): Promise<void> {
  const { voices } = job.edition;
  await printIndex(job.writer, voicesPath, voices.rows.map(rowOf), VOICES_A_PAGE);
  for (const voice of voices.rows) await printVoice(job, voice, voices.coQuoted(voice));
}

async function printVoice(
  job: EditionJob,
  voice: CompiledVoice,
  coQuoted: readonly CoQuoted[],
): Promise<void> {
  const row = rowOf(voice);
  const pages = pagesOf(voice.utterances, QUOTATIONS_A_PAGE);
  for (const [index, onPage] of pages.entries()) {
    const sources = onPage.map(({ article }) => job.writer.files().get(articlePath(article))?.hash);
    const facts = { ...row, page: index + 1, pages: pages.length, coQuoted: [...coQuoted] };
    const key = contentHash(job.version, JSON.stringify([facts, onPage, sources]));
    await job.writer.write(voicePath(voice.slug, index + 1), key, () => {
      const read = articleReader(job.out);
      const quotations = onPage.flatMap(({ article, quotes }) => quotationOf(read(article), quotes) ?? []);
      const printed: Voice = { schema: 1, ...facts, quotations };
      return JSON.stringify(printed);
    });
  }
}

function rowOf(voice: CompiledVoice): VoiceRow {
  const { utterances: _, ...row } = voice;
  return row;
}
