// Month names by their shortest telling beginning, January first; diacritics taken off before comparing
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'janv', 'jän', 'ene', 'gen', 'янв', 'ocak', 'sty', 'січ', 'led', 'ιαν', 'يناير', 'ژانویه', 'tammi'],
  ['feb', 'fév', 'fev', 'фев', 'şub', 'lut', 'лют', 'úno', 'φεβ', 'فبراير', 'فوریه', 'helmi'],
  ['mar', 'mär', 'maer', 'мар', 'бер', 'bře', 'mrt', 'maa', 'märz', 'μαρ', 'مارس', 'mrz'],
  ['apr', 'avr', 'abr', 'апр', 'nis', 'kwi', 'кві', 'dub', 'απρ', 'أبريل', 'آوریل', 'huhti'],
  ['may', 'mai', 'maj', 'mag', 'мая', 'май', 'mei', 'тра', 'kvě', 'μαΐ', 'مايو', 'مه', 'touko'],
  ['jun', 'juin', 'giu', 'июн', 'haz', 'cze', 'чер', 'červn', 'ιουν', 'يونيو', 'ژوئن', 'kesä'],
  ['jul', 'juil', 'lug', 'июл', 'tem', 'lip', 'лип', 'červen', 'ιουλ', 'يوليو', 'ژوئیه', 'heinä'],
  ['aug', 'aoû', 'aou', 'ago', 'авг', 'ağu', 'sie', 'сер', 'srp', 'αυγ', 'أغسطس', 'اوت', 'elo'],
  ['sep', 'set', 'сен', 'eyl', 'wrz', 'вер', 'zář', 'σεπ', 'سبتمبر', 'سپتامبر', 'syys'],
  ['oct', 'okt', 'out', 'ott', 'окт', 'eki', 'paź', 'жов', 'říj', 'οκτ', 'أكتوبر', 'اکتبر', 'loka'],
  ['nov', 'ноя', 'kas', 'lis', 'лис', 'νοε', 'نوفمبر', 'نوامبر', 'marras'],
  ['dec', 'déc', 'dez', 'dic', 'des', 'дек', 'ara', 'gru', 'гру', 'pro', 'δεκ', 'ديسمبر', 'دسامبر', 'joulu'],
];

const PREFIXES: readonly (readonly [prefix: string, month: number])[] = MONTHS.flatMap((names, index) =>
  names.map((name) => [bare(name), index + 1] as const),
).sort(([a], [b]) => b.length - a.length);

/**
 * The number of a month from its name, whole or shortened, in a dozen languages.
 *
 * @example monthNumber('März') // 3
 */
export function monthNumber(name: string): number | undefined {
  const plain = bare(name);
  // A month is at most 11 letters: a longer word only begins like one
  if (plain.length > 11) return undefined;
  return PREFIXES.find(([prefix]) => plain.startsWith(prefix))?.[1];
}

function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
