import { storyAddress, topicAddress } from '#edition/paths.ts';
import { nameSlug } from '#edition/text/slug.ts';
import { topicSlug } from '#press/compile/topics/draftTopics.ts';
import { redirectHtml, rootFrom } from './page.ts';
import { printMade } from '#press/print/writer.ts';
import type { PagesJob } from './printPages.ts';

/** Prints what leads on from an address that may have been shared: a tag's to its topic, a later report's story to the story. */
export async function printRedirects(job: PagesJob): Promise<void> {
  const { entries, stories } = job.edition;
  for (const row of stories.rows)
    for (const other of stories.otherIds(row))
      await printRedirect(job, storyAddress(other), storyAddress(row.id), row.headline);
  const tags = new Map(entries.flatMap((entry) => entry.tags.map((tag) => [nameSlug(tag), tag.trim()])));
  for (const [slug, tag] of tags) await printRedirect(job, `tag/${slug}`, topicAddress(topicSlug(tag)), tag);
}

async function printRedirect(
  { writer, edition, base }: PagesJob,
  address: string,
  to: string,
  title: string,
): Promise<void> {
  const file = `${address}/index.html`;
  const html = redirectHtml({
    root: base ?? rootFrom(file),
    address: `${to}/`,
    title,
    language: edition.nameplate.language,
  });
  await printMade(writer, file, html);
}
