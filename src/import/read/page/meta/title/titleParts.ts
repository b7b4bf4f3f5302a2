import { folded } from '#import/read/isAlike.ts';

// What parts a headline from the name of the site: " | ", " - ", " – ", " :: ", " » ", and a bar without space
const PARTING = /(\s+(?:[|–—·•:»«›‹/\\~]|::|\|\||-{1,2}|>|<)\s+|\s*[|｜]\s*)/;
// The same where no space stands around the mark, which parts words too: "海滨重开-码头日报"
const TIGHT_PARTING = /(\s*(?:[|｜_»«›‹•·—–:：]|-{1,2})\s*)/;
const MAX_PIECES = 12;
/** A name so short stands in other words. */
const SHORTEST_WITHIN = 5;
const LONGEST_NAME = 30;

/** What a title is made of: its headline, the site, a section. */
export function titleParts(title: string): string[] {
  return title.split(PARTING).filter((_part, index) => index % 2 === 0);
}

/** Every run of parts that a title may be made of, as it stands in it. */
export function runsOf(title: string): string[] {
  const pieces = title.split(TIGHT_PARTING).slice(0, 2 * MAX_PIECES);
  return pieces.flatMap((_piece, from) =>
    from % 2 === 1
      ? []
      : pieces
          .slice(from)
          .flatMap((_end, length) =>
            length % 2 === 1 ? [] : [pieces.slice(from, from + length + 1).join('')],
          ),
  );
}

/** The names of a site, folded: the one it gives itself, and those in its address, "pier" and "pierexample" of "www.pier.example". */
export function siteNames(given: string | undefined, url: string | undefined): ReadonlySet<string> {
  const host = (URL.parse(url ?? '')?.hostname ?? '').replace(/^www\./, '');
  const labels = host.replace(/(?:\.(?:com?|org|net|ac|gov|edu))?\.[^.]+$/, '').split('.');
  return new Set([given ?? '', host, ...labels].map(folded).filter((name) => name.length > 1));
}

/** A title without the site's names at either end; where none is there, without a last part as short as one. */
export function withoutSite(title: string, names: ReadonlySet<string>): string {
  const pieces = title.split(PARTING);
  const all = pieces.length;
  dropLastNames(pieces, names);
  while (pieces.length > 1 && names.has(folded(pieces[0] ?? ''))) pieces.splice(0, 2);
  if (pieces.length === all && all > 1 && isShortEnd(pieces.at(-1) ?? '', title)) {
    pieces.splice(-2);
    dropLastNames(pieces, names);
  }
  return pieces.join('').trim();
}

function dropLastNames(pieces: string[], names: ReadonlySet<string>): void {
  while (pieces.length > 1 && holdsName(folded(pieces.at(-1) ?? ''), names)) pieces.splice(-2);
}

function holdsName(part: string, names: ReadonlySet<string>): boolean {
  return [...names].some(
    (name) =>
      part === name ||
      (name.length >= SHORTEST_WITHIN && part.includes(name) && part.length <= 3 * name.length),
  );
}

function isShortEnd(last: string, title: string): boolean {
  return last.length < LONGEST_NAME && last.split(/\s+/).length <= 4 && title.length - last.length > 15;
}
