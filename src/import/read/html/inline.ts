/** Elements that stand within a line of text (HTML Standard, 3.2.5.2.5, and those that went before it). */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr q rb rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
