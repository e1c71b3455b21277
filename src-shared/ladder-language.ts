/** What is to be known of a language to tell its words apart. */
interface Writing {
  /** Its words stand side by side without spaces. */
  isUnspaced?: boolean
  /** What hangs on a word that is known is its ending: "청소를", "청소해야지" are of "청소". */
  hasEndings?: boolean
  /** Its verbs stand last, and tell the past by their endings. */
  isVerbLast?: boolean
  /** A verb, or its second half, may stand last, and in the past it does: “Rechnung bezahlen”. */
  endsInVerb?: boolean
  /** A letter that no other of these languages has: a task with one is in this language. */
  ownLetter?: RegExp
  /** Its letters have marks that make them others, as against accents that people leave out. */
  keepsMarks?: boolean
  /** What stands before a word, written together with it, and is cut off first. */
  prefix?: RegExp
  /** Pronouns that are written together with a verb, and few of other words' ends: “ducharme”, “devolvérselo”. */
  joined?: RegExp
  /** What stands before and behind a word and says no more of it: prefixes and endings that are cut off. */
  cut?: RegExp
}

/** Languages that ladders are written in. A new one is a folder of ladders and a line here (docs/LADDERS.md). */
const LANGUAGES = {
  en: {},
  de: { endsInVerb: true },
  fr: {},
  es: { joined: /(?<=\p{L}{3}[aei]r)(?:[ms]e(?:l[aeo]s?)?|l[aeo]s?)$/u },
  zh: {
    isUnspaced: true,
    // Simplified in China alone: Japan writes these characters otherwise.
    ownLetter:
      /[业东义乐习书买产亲仓们传伤农则刚创剂剧劝办务动劳华单卖卫厅历压县发变吗员呜喷围图场块坚垫墙处备够头夹夺奖妆妇妈娇娱孙实审宽宾对导尔尘尝层岁岂岛币帅师帐带幂庆库应废开归录忆忧态总悬惯戏扫抚抢护报拟拥择挤挥捞损捡换摄摆摊攒敌时显晓暂术杂权杨枣标栏树样桥检欢毕汇汤泼浆浇测济浏润涨渐满烂烛烧热爱爷牵牺狱猎环现电畅疗疮盐盘矿码积稳穷窝竞笼筛签简类紧纠红纤约级纪纱纲纳纵纷纸纹纺纽线练组细织终绍经绑绒结绕绘给统绩续维绿缘缝缩缴罗罚罢职联肠胀脏脑脸腻舰艺节苏药莲获营蓝虽虾蚀蚁补裤见观规觅视览觉计订认讨让训议讯记讲许论讽设证评识诈诉诊词译试诗诚话诞询详语误诱说请诸诺读课谁调谅谈谊谋谎谜谢谣谱贝负贡财责败账货质贩贪贫购贯贴贵贷贸费贺贿赁资赏赔赖赚赠赢趋跃车轨转轮软轻辅辆辉辑输辖边辽过还这进远违连迟选递逻遗邓邮邻郑酝释鉴针钉钓钟钢钥钩钱铁铃铅铜铲银铸铺链销锁锅锋锐错锣锤锦键锻镇镜长门闭问闯闲间闷闸闹闺闻阁阅阔队阳阵阶际陆陈陕隐难雾韩页顶项顺须顾顿颁颂预领颇频颖颗题颜额风飘飙飞饥饭饮饰饱饺饼饿馅馆馒马驰驱驳驶驻骂骄骆验骑骗骤鱼鲁鲜鲸鸟鸡鸣鸦鸭鸽鹅鹤鹰齐齿龙]/u,
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
