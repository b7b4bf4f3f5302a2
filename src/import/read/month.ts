// Month names by their shortest telling beginning, a month a line; diacritics taken off before comparing
const MONTHS = `
jan; janv; jän; ene; gen; янв; ocak; sty; січ; led; ιαν; يناير; ژانویه; tammi; ian; яну; जनवरी; ינואר; בינואר; كانون الثاني; كانون ثاني; جانفي; saus
feb; fév; fev; фев; şub; lut; лют; úno; φεβ; فبراير; فوریه; helmi; फरवरी; פברואר; בפברואר; شباط; فيفري; vas
mar; mär; maer; мар; бер; bře; mrt; maa; märz; μαρ; مارس; mrz; मार्च; מרץ; במרץ; آذار; kov
apr; avr; abr; апр; nis; kwi; кві; dub; απρ; أبريل; آوریل; huhti; अप्रैल; אפריל; באפריל; نيسان; افريل; أفريل; bal
may; mai; maj; mag; мая; май; mei; тра; kvě; μαΐ; مايو; مه; touko; मई; מאי; במאי; أيار; ايار; geg
jun; juin; giu; июн; haz; cze; чер; červn; ιουν; يونيو; ژوئن; kesä; iun; юни; जून; יוני; ביוני; حزيران; جوان; birž
jul; juil; lug; июл; tem; lip; лип; červen; ιουλ; يوليو; ژوئیه; heinä; iul; юли; जुलाई; יולי; ביולי; تموز; جويلية; liep
aug; aoû; aou; ago; авг; ağu; sie; сер; srp; αυγ; أغسطس; اوت; elo; अगस्त; אוגוסט; באוגוסט; أوت; rugp
sep; set; сен; eyl; wrz; вер; zář; σεπ; سبتمبر; سپتامبر; syys; sze; септ; सितंबर; सितम्बर; ספטמבר; בספטמבר; أيلول; ايلول; rugs
oct; okt; out; ott; окт; eki; paź; жов; říj; οκτ; أكتوبر; اکتبر; loka; अक्टूबर; אוקטובר; באוקטובר; تشرين الأول; تشرين الاول; اكتوبر; spal
nov; ноя; kas; lis; лис; νοε; نوفمبر; نوامبر; marras; noi; नवंबर; नवम्बर; נובמבר; בנובמבר; تشرين الثاني; lap
dec; déc; dez; dic; des; дек; ara; gru; гру; pro; δεκ; ديسمبر; دسامبر; joulu; दिसंबर; दिसम्बर; דצמבר; בדצמבר; كانون الأول; كانون الاول; gruo`;

const PREFIXES = MONTHS.trim()
  .split('\n')
  .flatMap((names, index) => names.split('; ').map((name) => [bare(name), index + 1] as const))
  .sort(([a], [b]) => b.length - a.length);

/**
 * The number of a month from its name, whole or shortened, in two dozen languages.
 *
 * @example monthNumber('März') // 3
 */
export function monthNumber(name: string): number | undefined {
  const plain = bare(name);
  // A month is at most 12 letters: a longer word only begins like one
  if (plain.length > 12) return undefined;
  return PREFIXES.find(([prefix]) => plain.startsWith(prefix))?.[1];
}

function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
