// Month names by their shortest telling beginning, a month a line; diacritics taken off before comparing
const MONTHS = `
jan; janv; jän; ene; gen; янв; ocak; sty; січ; led; ιαν; يناير; ژانویه; tammi; ian; яну; जनवरी; ינואר; كانون الثاني; كانون ثاني; جانفي; saus; ஜன; జన; yan; сту; urt; ean; xan; ינו; sij; հնվ; იან; қаң; јан; oca; জানু; jaan; جنوری; հունվարի
feb; fév; fev; фев; şub; lut; лют; úno; φεβ; فبراير; فوریه; helmi; फरवरी; פברואר; شباط; فيفري; vas; ফেব; ots; פבר; फ़र; փտվ; თებ; ақп; fra; shk; феб; velj; பிப்; veebr; feabh; ఫిబ్ర; فروری; փետրվարի
mar; mär; maer; мар; бер; bře; mrt; maa; märz; μαρ; مارس; mrz; मार्च; מרץ; آذار; kov; сак; ožu; մրտ; მარ; нау; mac; மார்; مارچ; মার্চ; մարտի; మార్చి
apr; avr; abr; апр; nis; kwi; кві; dub; απρ; أبريل; آوریل; huhti; अप्रैल; אפריל; نيسان; افريل; أفريل; bal; кра; api; aib; אפר; tra; ապր; აპრ; сәу; pri; ஏப்; এপ্রি; ఏప్రి; اپریل
may; mai; maj; mag; мая; май; mei; тра; kvě; μαΐ; مايو; مه; touko; मई; מאי; أيار; ايار; geg; মে; மே; ماي; svi; մյս; მაი; мам; мај; mej; مئی; beal; մայիսի
jun; juin; giu; июн; haz; cze; чер; červn; ιουν; يونيو; ژوئن; kesä; iun; юни; जून; יוני; حزيران; جوان; birž; iyn; чэр; জুন; eka; հնս; ივნ; мау; јун; ġun; qer; جون; iyun; xuño; ஜூன்; జూన్; juuni; meith; lipnja; հունիսի
jul; juil; lug; июл; tem; lip; лип; červen; ιουλ; يوليو; ژوئیه; heinä; iul; юли; जुलाई; יולי; تموز; جويلية; liep; iyl; ліп; জুল; uzt; xul; जुल; srp; հլս; ივლ; шіл; јул; lul; iyul; iúil; korr; ஜூலை; జులై; juuli; جولائی; հուլիսի
aug; aoû; aou; ago; авг; ağu; sie; сер; srp; αυγ; أغسطس; اوت; elo; अगस्त; אוגוסט; أوت; rugp; آب; আগ; अग; ஆக; ఆగ; غشت; avq; жні; abu; lún; אוג; kol; օգս; აგვ; там; ogo; aww; avg; gush; اگست; srpna; օգոստոսի
sep; set; сен; eyl; wrz; вер; zář; σεπ; سبتمبر; سپتامبر; syys; sze; септ; सितंबर; सितम्बर; ספטמבר; أيلول; ايلول; rugs; sen; সেপ; ira; ספט; सित; ruj; սեպ; სექ; қыр; сеп; sht; செப்; شتنبر; mfómh; ستمبر; సెప్టెం
oct; okt; out; ott; окт; eki; paź; жов; říj; οκτ; أكتوبر; اکتبر; loka; अक्टूबर; אוקטובר; تشرين الأول; تشرين الاول; اكتوبر; spal; кас; urr; אוק; հոկ; ოქტ; қаз; tet; அக்; অক্টো; dfómh; अक्टू; అక్టో; اکتوبر
nov; ноя; kas; lis; лис; νοε; نوفمبر; نوامبر; marras; noi; नवंबर; नवम्बर; נובמבר; تشرين الثاني; lap; नव; நவ; noy; ліс; নভে; aza; נוב; stu; նոյ; ნოე; қар; ное; nën; нов; నవం; samh; نونبر; نومبر
dec; déc; dez; dic; des; дек; ara; gru; гру; pro; δεκ; ديسمبر; دسامبر; joulu; दिसंबर; दिसम्बर; דצמבר; كانون الأول; كانون الاول; gruo; dek; сне; abe; דצמ; दिस; դեկ; დეკ; жел; dis; dhj; дец; டிச; ডিসে; dets; noll; دجنبر; డిసెం; دسمبر`;

const PREFIXES = MONTHS.trim()
  .split('\n')
  .flatMap((names, index) => names.split('; ').map((name) => [bare(name), index + 1] as const))
  .sort(([a], [b]) => b.length - a.length);

/**
 * The number of a month from its name, whole or shortened, in five dozen languages.
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
    .replace(/[\p{Mn}.׳॰]/gu, '')
    .toLowerCase();
}
