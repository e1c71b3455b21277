/** What is to be known of a language to tell its words apart. */
interface Writing {
  /** Its words stand side by side without spaces. */
  isUnspaced?: boolean
  /** What hangs on a word that is known is its ending: "청소를", "청소해야지" are of "청소". */
  hasEndings?: boolean
  /** Its verbs stand last, and tell the past by their endings. */
  isVerbLast?: boolean
  /** A letter that no other of these languages has: a task with one is in this language. */
  ownLetter?: RegExp
  /** Its letters have marks that make them others, as against accents that people leave out. */
  keepsMarks?: boolean
  /** What stands before a word, written together with it, and is cut off first. */
  prefix?: RegExp
  /** What stands before and behind a word and says no more of it: prefixes and endings that are cut off. */
  cut?: RegExp
}

/** Languages that ladders are written in. A new one is a folder of ladders and a line here (docs/LADDERS.md). */
const LANGUAGES = {
  en: {},
  de: {},
  fr: {},
  es: {},
  zh: {
    isUnspaced: true,
    // Simplified in China alone: Japan writes these characters otherwise.
    ownLetter:
      /[业东买产亲们传刚办务动单卖发变吗员图场处备头夹妈孙实审对导岁帐师带应废开录总戏扫护报择换摆时显样检毕汇测满烧热爱环现电疗盘码积稳简类约纸练组细终经绑结给绩续维缴职脏脑药虽补见观视觉计订认让议记讲许论设证评识词译试话询语误说请读课谁调谈谢账货质费贴资车转轮软轻输边过还这进远连迟选递邮针钉钟钱铁银锁锅错键门间问闲闻阅阳队际难页项顺预领题颗风飞饭饮饱馆马验骑鱼鲜鸟鸡齐龙]/u,
    keepsMarks: true,
  },
  pt: {},
  pl: {
    // Of nouns and of verbs alike, without marks; "łazienka" and "zadzwonić" keep six letters.
    cut: /(?<=.{3})(?:owac|uje|(?:ow)?ani[aeu]?|(?:ow)?aniem|eni[aeu]|eniem|[ai]mi|ach|iach|iami|ego|emu|y[mc]h?|i[mc]h?|ie[mc]?|iom|ow|owi|om|em|ej|a[cj]|i[aou]|[aeiouy])$/gu,
  },
  ja: {
    isUnspaced: true,
    isVerbLast: true,
    ownLetter: /[\p{sc=Hiragana}\p{sc=Katakana}]/u,
    keepsMarks: true,
  },
  ko: { hasEndings: true, isVerbLast: true, ownLetter: /\p{sc=Hangul}/u, keepsMarks: true },
  ru: {
    ownLetter: /\p{sc=Cyrillic}/u,
    // й is и here, and ё е: their marks are left out like accents.
    cut: /(?<=.{3})(?:[аеиоуыя]?ть|[ео]го|[ео]му|[ыи]ми|[ая]ми|[ыиеоь]и|[аяь]я|[оеыиь]е|[уюоеьи]ю|[ыиая]х|[ыиоеая]м|ием|[ое]в|[аеиоуыьюя])$/gu,
  },
  ar: {
    ownLetter: /\p{sc=Arabic}/u,
    prefix: /^[وف]?(?:[بك]?ال|لل)(?=.{2})/u,
    cut: /(?<=.{3})(?:ات|تي|ته|تنا|ها|هم|نا|ة|ه|ي|ى|ك|ا)$/gu,
  },
} satisfies Record<string, Writing>

export type LadderLanguage = keyof typeof LANGUAGES

export const ladderLanguages = Object.keys(LANGUAGES) as LadderLanguage[]

/** How a language of ladders is written. */
export function writingOf(language: LadderLanguage): Writing {
  return LANGUAGES[language]
}

/** The language of ladders for people who read a language, such as `pt` for `pt-BR`; English for others. */
export function ladderLanguageFor(language: string): LadderLanguage {
  const { language: own } = new Intl.Locale(language)
  return ladderLanguages.find((one) => one === own) ?? 'en'
}
