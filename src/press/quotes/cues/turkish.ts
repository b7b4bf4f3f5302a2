import { genders, words, type Grammar } from './grammar.ts';

/** Turkish. The verb stands last, behind the quotation: Mira Holt, “…” dedi. A name with an ending, "Holt'a", is no subject. */
export const turkish: Grammar = {
  leavesOutSubject: /(?:^| )(?:biri|birisi|başkaları|diye sor(?:an|ulan)|sorusu\p{L}*)(?: |$)/u,
  isVerbLast: true,
  verbs: words(`
    dedi dediler diyor der demişti diyerek diyen konuştu konuşan söyledi söylüyor söyleyen belirtti belirten açıkladı açıklıyor
    vurguladı vurgulayan kaydetti ekledi ekliyor aktardı anlattı anlatıyor yazdı yazıyor sordu soruyor yanıtladı cevapladı bildirdi
    duyurdu savundu seslendi haykırdı uyardı bağırdı
    fısıldadı gülümsedi güldü şaştı yakındı itiraf hatırlattı hatırlatıyor vurguluyor belirtiyor ekleyen savunuyor savunan uyarıyor uyaran eleştirdi eleştiriyor yorumladı özetledi özetliyor sordular yanıtlıyor söylüyorlar dile
  `),
  weakVerbs: words(
    'etti ediyor kullandı bulundu verdi yaptı yapan sürdürdü tamamladı nitelendirdi tanımladı',
  ),
  participles: words(''),
  adverbs: words('bugün dün ayrıca sonra daha da de'),
  // What stands between a quotation and its verb: “…” şeklinde konuştu, “…” ifadelerini kullandı
  auxiliaries: words(`
    diye şeklinde ifade ifadesini ifadelerini sözlerini sözleriyle açıklamasını açıklamasında değerlendirmesini değerlendirmesinde
    uyarısında çağrısında yorumunu paylaşımını paylaşımında yanıtını cevabını iddiasında mesajını notunu olarak
    şöyle şu şunları ifadeleri sözleri açıklamayı devam
  `),
  passive: words(''),
  agents: words(''),
  quoting: words(''),
  nobody: words('kimse'),
  negators: words(''),
  pronouns: genders({ speaker: 'ben biz' }),
  relatives: words(''),
  determiners: words('bir bu her bazı birçok iki üç'),
  articles: words('bir'),
  definite: words('bu'),
  prepositions: words('için ile göre gibi kadar üzerine'),
  conjunctions: words('ve veya ama fakat ancak ise ki'),
  belonging: words(''),
  joining: words(''),
  accordingTo: [],
  personNouns: words(`
    bakan bakanı başbakan cumhurbaşkanı başkan başkanı sözcü sözcüsü lider lideri vali valisi milletvekili müdür müdürü
    genel sekreter sekreteri uzman uzmanı uzmanlar profesör doktor avukat avukatı savcı hakim yargıç polis gazeteci yazar
    sanatçı oyuncu yönetmen antrenör direktör hoca kaptan futbolcu öğrenci öğretmen işçi çiftçi esnaf tanık tanığı sanık kurban
    anne baba kardeş eş eşi kadın adam yetkili yetkililer kaynak kaynaklar vatandaş vatandaşlar mühendis mimar ekonomist
    tarihçi temsilcisi üyesi yöneticisi sahibi
  `),
  proxies: words('sözcüsü avukatı eşi oğlu kızı kardeşi annesi babası danışmanı'),
  nouns: genders({
    female: 'kadın anne annesi kızı',
    male: 'adam baba babası oğlu',
    plural: 'uzmanlar yetkililer kaynaklar vatandaşlar',
  }),
  titles: genders({
    male: 'bey',
    female: 'hanım',
    unknown: `
      bakan bakanı başbakan cumhurbaşkanı başkan başkanı sözcü sözcüsü lider lideri vali valisi milletvekili müdür müdürü sekreteri
      dr prof doç av avukat savcı hakim yazar gazeteci oyuncu yönetmen direktör antrenör kaptan profesör doktor
      uzmanı ekonomist tarihçi mühendis mimar öğretmen temsilcisi üyesi tanığı avukatı
    `,
  }),
  abbreviations: words('dr prof doç av sn st'),
  notNames: words(`
    bu şu bir ve ama fakat ancak ise için ayrıca sonra bugün dün yarın öte göre her bazı birçok konuyla toplantıda açıklamada
    konuşmasında olayın olay daha en çok iki üç
  `),
  neverNames: words(`
    pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim
    kasım aralık
  `),
  possessive: /['’]\p{L}{1,6}$/u,
};
