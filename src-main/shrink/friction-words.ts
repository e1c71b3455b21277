import type { FrictionKind } from '../../src-shared/frictions.ts'
import type { Friction } from '../../src-shared/records.ts'
import { lazily } from '../kernel/lazily.ts'

/**
 * What a person writes about what is hard, in each language that has ladders, and which kind that
 * is: without accents, "*" for the rest of a word. The first kind with one of its phrases counts.
 */
const SAID: readonly (readonly [FrictionKind, readonly string[]])[] = [
  [
    'perfectionism',
    [
      "perfect* | good enough | not good | isn't good | flawless | do it right | get it right | properly | ashamed of it | ashamed of the result",
      'perfekt* | gut genug | nicht gut | fehlerfrei | makellos | richtig machen | richtig gut | alles richtig',
      'parfait* | assez bien | assez bon | pas bien | impeccable* | sans faute | sans erreur | bien faire',
      'suficientemente bueno | suficientemente bien | impecable* | hacerlo bien | sin errores | sin fallos',
      '完美 | 做好才 | 不够好 | 做不好 | 不能出错 | 一定要做好 | 拿不出手',
      'perfeit* | bom o suficiente | bom o bastante | impecave* | fazer direito | sem erro | sem erros',
      '完璧 | ちゃんとやら | ちゃんとしな | うまくやら | きちんと',
      'идеальн* | идеально | безупречн* | без ошибок | достаточно хорош* | недостаточно хорош* | как следует | по-настоящему хорош* | чтобы все было правильно',
      'perfek* | idealn* | bezbledn* | bez bledow | nie dosc dobr* | niewystarczajaco dobr* | dobrze zrobic | zrobic to dobrze | jak nalezy | wstyd mi za efekt',
      '완벽 | 제대로 해야 | 제대로 하고 | 잘해야 | 잘 해야 | 잘하고 싶 | 부족해 보 | 창피하지 않게',
      'مثالي* | بإتقان | على أكمل وجه | ليس جيدا | مش حلو | أريده كامل* | بلا أخطاء | بدون أخطاء | يطلع صح',
    ],
  ],
  [
    'dont-know-how',
    [
      "don't know how | dont know how | do not know how | no idea how | not sure how | unsure how | never learned | can't figure out | how to | how do | don't understand | dont understand | no clue | no idea | confus* | stuck on",
      'weiss nicht wie | weiss nicht, wie | keine ahnung | wie geht | wie das geht | wie man | verstehe nicht | verstehe es nicht | verstehe das nicht | verstehe das alles nicht | nie gelernt | noch nie gemacht | kapier*',
      'sais pas comment | sais pas faire | comment faire | comment on | comprends pas | comprends rien | aucune idee | jamais appris | jamais fait',
      'no se como | como se hace | como hacer* | no entiendo | ni idea | nunca lo he hecho | nunca he hecho',
      '不知道怎么 | 不会 | 不懂 | 怎么做 | 怎么弄 | 没做过 | 没学过 | 看不懂 | 搞不懂 | 不明白',
      'nao sei como | nao sei fazer | como faz | como fazer | como se faz | nao entendo | nenhuma ideia | nem ideia | nunca fiz',
      'やり方 | どうやって | どうすれば | どうしたら | わからない | わからん | 分からない | 知らない',
      'не знаю как | не знаю, как | не умею | не понимаю | непонятно как | понятия не имею | как это делается | никогда не делал* | не разбираюсь',
      'nie wiem jak | nie wiem, jak | nie umiem | nie potrafie | nie mam pojecia | pojecia nie mam | jak sie to robi | jak to zrobic | nie rozumiem | nie ogarniam jak | pierwszy raz to robie | nigdy tego nie robil*',
      '방법을 모르 | 방법을 몰라 | 방법도 모르 | 어떻게 하는 | 어떻게 해야 | 하는 법 | 할 줄 모르 | 할 줄 몰라 | 이해가 안 | 처음 해',
      'لا أعرف كيف | ما أعرف كيف | مش عارف* كيف | مش عارف* إزاي | مش عارف* ازاي | كيف أ | كيفية | لا أفهم | مش فاهم* | مو فاهم* | ما فهمت | لا فكرة لدي | لم أتعلم | أول مرة',
    ],
  ],
  [
    'missing-something',
    [
      "missing | waiting for | waiting on | don't have | dont have | do not have | need to buy | need to find | need to get | need the | need a | need an | need my | can't find | cant find | haven't got | out of | without",
      'fehlt | fehlen | warte auf | warte noch | habe kein | habe keine | habe keinen | hab kein | hab keine | hab keinen | brauche noch | brauche erst | finde * nicht | muss noch kaufen | muss erst',
      "manque* | j'attends | en attente | n'ai pas de | n'ai pas le | n'ai pas la | n'ai plus de | ai pas le | ai pas la | besoin de | besoin d'* | trouve pas | retrouve pas",
      'falta | faltan | esperando | estoy a la espera | no tengo el | no tengo la | no tengo los | no tengo las | necesito | no encuentro',
      '缺 | 还没收到 | 在等 | 等着 | 没有材料 | 没带 | 找不到 | 手头没有 | 少了',
      'falta | faltam | faltando | esperando | aguardando | nao tenho o | nao tenho a | nao tenho os | nao tenho as | preciso de | preciso do | preciso da | nao acho | nao encontro',
      '足りない | 待って | 返事待ち | 届かない | 持ってない | 持っていない | 見つからない | 手元にない',
      'не хватает | нет нужн* | жду ответ* | жду, пока | не могу наити | потерял* | нет под рукои | сначала нужно купить | сначала надо купить | нет документ* | нет денег',
      'brak | brakuje | czekam na | nie mam jeszcze | nie mam numeru | nie mam dokument* | nie mam hasla | nie moge znalezc | nie wiem gdzie jest | potrzebuje | musze najpierw | musze dokupic',
      '기다리 | 서류가 없 | 자료가 없 | 재료가 없 | 돈이 없 | 못 찾 | 안 보여 | 안 왔 | 모자라 | 사야 | 빠진 | 필요해',
      'ينقص* | تنقص* | ناقص* | أنتظر | بانتظار | مستني* | ليس عندي | ليس معي | ليس لدي | ما عندي | معنديش | لا أجد | ما لقيت | مش لاقي* | لم يصل',
    ],
  ],
  [
    'scary',
    [
      'scar* | afraid | fear* | anxi* | nervous | panic* | dread* | worr* | terrif* | judg* | reject* | embarrass* | shame | awkward | angry | conflict | what they will say | what they might say | what they will think | what they might think | what he will say | what she will say',
      'angst* | aengst* | furcht* | fuercht* | scheu* | panik* | nervos* | nervoes* | sorge* | peinlich* | scham* | schaem* | streit | wutend | wuetend | abgelehnt | ablehnung | unangenehm* | graut | was die sagen | was sie sagen',
      'peur* | crain* | angoiss* | anxi* | stress* | panique* | honte* | gene | genant* | colere | conflit* | juge* | jugement* | rejet* | refus* | redoute*',
      'miedo* | temor* | temo | ansi* | nervi* | panico | verguenza | conflicto* | enfad* | enoj* | rechaz* | juzg* | preocup* | asusta* | que diran',
      '怕 | 恐惧 | 紧张 | 焦虑 | 不安 | 担心 | 丢脸 | 尴尬 | 不好意思 | 被拒绝 | 被骂 | 心慌 | 发慌 | 心虚',
      'medo* | receio* | ansi* | nervos* | panico | vergonha | conflito* | raiva | rejei* | julg* | preocup* | assusta* | o que vao pensar',
      '怖 | こわ | 恐 | 不安 | 緊張 | 恥ずかし | 怒られ | 嫌われ | 断られ | 気まず | 心配',
      'страш* | боюсь | страх* | тревож* | тревог* | паник* | нервнича* | волнуюсь | стыдно | неловко | осудят | откажут | отказ | что скажут | что подумают | ругать | пугает',
      'boje | strach* | straszn* | lek | leku | lekam | stres* | denerwuj* | nerw | nerwow* | panik* | wstyd* | przeraz* | obaw* | niezreczn* | glupio mi | klotni* | odmow* | odrzuc* | co powie | co powiedza | co pomysli | co pomysla | zlosc*',
      '무서 | 무섭 | 겁나 | 겁이 | 두려 | 두렵 | 불안 | 긴장 | 걱정 | 떨려 | 창피 | 부끄러 | 눈치 | 혼날 | 거절당',
      'خوف* | أخاف | خائف* | خايف* | يخيف* | مخيف* | قلق* | متوتر* | توتر* | خجل* | محرج* | إحراج | رهبة | أخشى | يغضب | رفض* | ماذا سيقول* | شو راح يقول* | محتار من ردهم',
    ],
  ],
  [
    'tired',
    [
      'tired | exhaust* | no energy | sleepy | drained | burn* out | burnt | weak | sick | ill | depress* | heavy | low',
      'mude | muede | erschopft | erschoepft | keine kraft | keine energie | kaputt | ausgebrannt | schlapp | krank | schlaf* | ausgelaugt | fertig mit den nerven',
      "fatigu* | epuis* | creve* | pas d'energie | plus d'energie | sans energie | pas la force | malade* | vide* | lourd* | sommeil",
      'cansad* | agotad* | sin energia | sin fuerzas | enferm* | sueno | deprimid* | no puedo con mi alma | quemad*',
      '累 | 很困 | 好困 | 犯困 | 困了 | 没力气 | 没精神 | 没精力 | 疲惫 | 疲倦 | 不舒服 | 生病 | 提不起劲 | 撑不住',
      'cansad* | exaust* | esgotad* | sem energia | sem forca* | doente* | sono | deprimid* | acabad*',
      '疲れ | つかれ | だるい | 眠 | しんどい | 元気がない | 元気が出ない | 体調 | 具合 | へとへと',
      'устал* | нет сил | сил нет | без сил | вымотан* | выгорел* | выгоран* | сонн* | хочу спать | не выспал* | болею | заболел* | нет энергии',
      'zmecz* | wykoncz* | nie mam sil | nie mam sily | brak sil | brak sily | brak energii | bez sil | bez energii | nie mam energii | padam | spiac* | senn* | chor* | wypal* | niewyspan* | ledwo zyje | slab* | padniet*',
      '피곤 | 지쳤 | 지쳐 | 졸려 | 힘이 없 | 기운이 없 | 기운 없 | 몸이 안 좋 | 아파 | 녹초 | 힘들',
      'تعب* | متعب* | مرهق* | إرهاق | لا طاقة | بلا طاقة | ما عندي طاقة | مفيش طاقة | منهك* | نعسان* | مريض* | ما في حيل | لا قوة',
    ],
  ],
  [
    'boring',
    [
      'boring | bores | bored | dull | tedious | hate | repetitive | no fun | meh | pointless | monoton*',
      'langweil* | ode | oede | eintonig* | eintoenig* | keine lust | null bock | kein bock | nerv* | stumpf* | sinnlos* | hasse',
      'ennu* | chiant* | monoton* | rebarbatif* | barb* | pas envie | aucune envie | inutile | deteste | soulant*',
      'aburr* | tedios* | monoton* | pereza | flojera | sin ganas | no tengo ganas | rutin* | odio | pesadez',
      '无聊 | 枯燥 | 没意思 | 麻烦 | 烦人 | 厌 | 单调 | 不想做 | 没劲',
      'chato | chata | entedi* | tedios* | monoton* | preguica | sem vontade | sem saco | rotina | odeio',
      'つまらない | つまらん | 退屈 | 面倒 | めんどう | めんどくさ | 飽き | 単調',
      'скучн* | скука | нудн* | тоска | тоскливо | неинтересно | надоел* | однообразн* | рутин* | не хочется | не хочу | лень | бесит | ненавижу | бессмысленн*',
      'nud* | monoton* | nie chce mi sie | niechce mi sie | bez sensu | nienawidze | nie cierpie | nie znosze | rutyn* | zmudn* | meczy mnie | nie mam ochoty',
      '지루 | 재미없 | 재미 없 | 재미가 없 | 귀찮 | 하기 싫 | 하기싫 | 지겨 | 따분 | 심심',
      'ممل* | ملل | مليت | يزهق | زهقت | زهقان* | لا رغبة | مالي خلق | ما لي خلق | ماليش نفس | روتيني* | أكره | بلا فائدة | سخيف*',
    ],
  ],
  [
    'too-big',
    [
      'too big | too much | too many | too long | huge | overwhelm* | endless | so much | so many | takes forever | takes hours | takes days | a lot | mountain | hours',
      'zu viel* | zu gross* | zu lang* | riesig* | uberwaltig* | ueberwaeltig* | uberforder* | ueberforder* | endlos* | so viel* | stunden* | berg | dauert ewig',
      'trop gros* | trop grand* | trop long* | trop de | trop a faire | enorme* | deborde* | submerge* | sans fin | tellement de | des heures | montagne | interminable',
      'demasiad* | enorme* | abrum* | sin fin | interminable | tanto | tanta | tantos | tantas | muchisim* | horas | montana | me supera',
      '太多 | 太大 | 太长 | 好多 | 一大堆 | 堆成山 | 没完没了 | 做不完 | 好几个小时 | 工程量',
      'demais | muito grande | muita coisa | enorme* | sobrecarreg* | sem fim | interminave* | tanto | tanta | tantos | tantas | horas | montanha',
      '多すぎ | 大きすぎ | 長すぎ | 大変すぎ | 山積み | 終わらない | 膨大 | 何時間 | 量が多',
      'слишком много | слишком больш* | слишком долг* | слишком длинн* | огромн* | бесконечн* | так много | столько всего | завал | навалилось | гора | неподъемн* | на часы | часами',
      'za duz* | zbyt duz* | za wiel* | zbyt wiel* | za dlug* | ogrom* | przytlacz* | przytlocz* | przerasta | bez konca | nie ma konca | tyle tego | tak duzo | mnostwo | gora | godzin* | sterta | wiecznosc',
      '너무 많 | 너무 커 | 너무 크 | 너무 길 | 끝이 없 | 엄두 | 산더미 | 한참 걸 | 오래 걸 | 벅차 | 감당',
      'كبير* جدا | كثير* | كتير* | طويل* | ضخم* | لا ينتهي | لا تنتهي | ما بيخلص | ساعات | متراكم* | تراكم* | جبل | أكبر مني',
    ],
  ],
  [
    'vague',
    [
      'where to start | where to begin | vague | unclear | what exactly | what it is | what they want | what to do | fuzzy | no plan | which part | which one | which first | begin',
      'wo anfangen | wo ich anfangen | womit anfangen | womit ich anfangen | unklar* | vage* | schwammig* | was genau | kein plan | keinen plan | was zu tun',
      'par ou commencer | flou* | vague* | pas clair* | quoi exactement | pas de plan | quoi faire | lequel | laquelle',
      'por donde empezar | por donde comienzo | poco claro | no esta claro | no tengo claro | vago | vaga | que exactamente | sin plan | que hacer | cual primero',
      '从哪 | 哪里开始 | 不清楚 | 没头绪 | 模糊 | 没思路 | 先做什么 | 到底要什么',
      'por onde comecar | por onde comeco | nao esta claro | nao tenho clareza | vago | vaga | o que exatamente | sem plano | o que fazer | qual primeiro',
      '何から | どこから | はっきりしない | 曖昧 | あいまい | 漠然 | ぼんやり',
      'с чего начать | с какои стороны | неясн* | непонятно что | непонятно, что | размыт* | расплывчат* | что именно | нет плана | что делать | за что взяться',
      'od czego zaczac | nie wiem od czego | nie wiem, od czego | niejasn* | nie jest jasne | mgl* | nieokreslon* | co wlasciwie | o co chodzi | bez planu | co najpierw | co mam robic',
      '어디서부터 | 어디서 시작 | 어디부터 | 뭐부터 | 무엇부터 | 막연 | 막막 | 애매 | 뭘 해야',
      'من أين أبدأ | من وين أبدأ | منين أبدأ | غامض* | غير واضح* | مش واضح* | مو واضح* | ما المطلوب | شو المطلوب | إيه المطلوب | بماذا أبدأ',
    ],
  ],
]

/** How much of it is read, in UTF-16 code units. */
const MOST_READ = 2_000

/** Made when words are first read: that takes some milliseconds, and no start needs them. */
const patterns = lazily(() => SAID.map(([kind, lists]) => ({ kind, pattern: anyOf(lists) })))

/** The kind of a friction: the one that was chosen, else the one that the words tell of. */
export function frictionKind({ kind, words = '' }: Friction): FrictionKind | undefined {
  const said = words
    .slice(0, MOST_READ)
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/ß/g, 'ss')
    .replaceAll(/ł/gi, 'l')
    .normalize('NFC')
  return kind ?? patterns().find(({ pattern }) => pattern.test(said))?.kind
}

function anyOf(lists: readonly string[]): RegExp {
  const phrases = lists.flatMap((list) => list.split(' | '))
  const sources = phrases.map((phrase) => {
    const source = phrase.replaceAll('*', String.raw`\p{L}*`)
    // Japanese and Chinese do not part their words, and in Arabic and Korean small ones are written together with them.
    return /[a-zа-я]/.test(phrase) ? String.raw`(?<!\p{L})${source}(?!\p{L})` : source
  })
  return new RegExp(sources.join('|'), 'iu')
}
