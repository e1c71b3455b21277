import type { CareKind, CareReading, HelplinesView } from '../../src-shared/care.ts'
import type { Helpline, Helplines } from '../../src-shared/care/helplines.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { say } from '../../src-shared/words/command-line/command-line-words.ts'
import { aside, enumerated, sentences } from '../../src-shared/words/joined-words.ts'
import { done, plain, type Answer } from './answer.ts'

/**
 * What is said in place of a ladder to a person who may need help: the words of the care card, and
 * the numbers of their region with its name. They are the answer, so that nothing stands before them.
 */
export function careAnswer({ kind }: CareReading, view: HelplinesView, catalog: Catalog): Answer {
  const words = careWords(catalog, view)
  const lines = [
    catalog.t(`care.${kind}.glad`),
    '',
    ...(kind === 'self-worth' ? [catalog.t('care.self-worth.kind')] : []),
    ...(kind === 'self-worth' ? [...words.people(kind), ...words.emergency(kind)] : []),
    ...(kind === 'self-worth' ? [] : words.emergency(kind)),
    ...(kind === 'crisis' || kind === 'harmed' ? words.people(kind) : []),
    '',
    catalog.t(`care.${kind}.somebody`),
    catalog.t(`care.${kind}.body`),
    '',
    sentences(catalog, [catalog.t('care.kept'), catalog.t('care.app')]),
  ]
  return done(
    { care: { kind, text: lines.filter((line) => line !== ''), region: view.region }, steps: [] },
    lines,
    [say('careElse')],
  )
}

function careWords(catalog: Catalog, { region, helplines }: HelplinesView) {
  const { t } = catalog
  const place = region === null ? '' : catalog.countryName(region)
  const either = (numbers: readonly string[]) => catalog.listFormat('disjunction').format(numbers)

  function emergency(kind: CareKind): string[] {
    if (helplines === undefined) return [t('care.anywhere.now')]
    const [first, ...more] = helplines.emergency
    if (first === undefined) return [t('care.anywhere.now')]
    const same = more.filter((one) => one.for === first.for)
    const calls = either([first, ...same].map(({ call }) => call))
    const number = `${calls}${aside(catalog, about(first))}`
    const others = more.filter((one) => !same.includes(one))
    return [
      t(`care.${kind}.now`, { number }),
      ...others.map((one) => `  ${one.call} ${about(one)}`),
      ...(helplines.emergencyText === undefined
        ? []
        : [t('care.cannotSpeak', { number: helplines.emergencyText })]),
      ...(kind === 'emergency' ? [t('care.emergency.wait')] : []),
    ]
  }

  function about({ for: what }: Helplines['emergency'][number]): string {
    return enumerated(catalog, [what && t(`care.for.${what}`), place])
  }

  function hoursWords(hours: Helpline['hours']): string {
    if (hours === '24/7') return t('care.line.anyHour')
    return hours === null ? t('care.line.hoursUnknown') : t(`helplineWords.${hours}`)
  }

  function people(kind: Exclude<CareKind, 'emergency'>): string[] {
    const own = linesFor(kind, helplines)
    const more = kind === 'harmed' ? t('care.anywhere.harmed') : t('care.anywhere.talk')
    return [
      t(`care.${kind}.talk`),
      ...own.map((one) => `  ${helplineWords(one)}`),
      ...(own.some(({ isForChildren }) => !isForChildren)
        ? []
        : [sentences(catalog, [more, t('care.anywhere.where')])]),
    ]
  }

  function helplineWords({
    line,
    isForChildren,
  }: {
    line: Helpline
    isForChildren: boolean
  }): string {
    const { name, numbers, text, hours, free, police, confidence } = line
    const calls = numbers.map(({ call, note }) =>
      note === undefined ? call : `${call}${aside(catalog, t(`helplineWords.${note}`))}`,
    )
    const about = [free === true && t('care.line.free'), hoursWords(hours), place]
    return [
      ...(isForChildren ? [t('care.under18')] : []),
      `${plain(name)}: ${t('care.line.call', { numbers: either(calls) })}`,
      ...(text ? [`· ${textWords(text)}`] : []),
      `· ${about.filter(Boolean).join(' · ')}`,
      ...(police ? [t('care.line.police')] : []),
      ...(confidence === 'high' ? [] : [t('care.line.unsure')]),
    ].join(' ')
  }

  function textWords({ way, to, word }: NonNullable<Helpline['text']>): string {
    const key = way === 'sms' ? 'text' : 'whatsapp'
    return word === undefined
      ? t(`care.line.${key}`, { number: to })
      : t(`care.line.${key}Word`, { word, number: to })
  }

  return { emergency, people }
}

/** The helplines of a region, the one that fits best first; one service may answer children too. */
function linesFor(kind: CareKind, helplines: Helplines | undefined) {
  const { crisis, harmed, children } = helplines ?? {}
  const fitting = kind === 'harmed' ? (harmed ?? crisis) : crisis
  const own = children?.name === fitting?.name ? undefined : children
  return [
    ...(fitting ? [{ line: fitting, isForChildren: false }] : []),
    ...(own ? [{ line: own, isForChildren: true }] : []),
  ]
}
