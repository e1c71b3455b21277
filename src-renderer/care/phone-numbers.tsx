import { Fragment, type ReactNode } from 'react'

import type { CareKind, HelplinesView } from '../../src-shared/care.ts'
import type { Helplines } from '../../src-shared/care/helplines.ts'
import { t } from '../words.ts'
import { HelplineItem } from './helpline-item.tsx'
import { regionName } from './region-name.ts'

interface Props {
  kind: CareKind
  /** Undefined until main has answered: what holds anywhere is said meanwhile. */
  view: HelplinesView | undefined
}

/** The emergency number, and who can be talked to; danger comes first. */
export function PhoneNumbers({ kind, view }: Props): ReactNode {
  const emergency = <Emergency kind={kind} view={view} />
  if (kind === 'emergency') return emergency
  const talk = <Talk kind={kind} view={view} />
  // Of somebody who is hard on themselves no danger is known.
  return kind === 'self-worth' ? (
    <>
      {talk}
      {emergency}
    </>
  ) : (
    <>
      {emergency}
      {kind === 'harmed' && <p>{t('care.harmed.seen')}</p>}
      {talk}
    </>
  )
}

function Emergency({ kind, view }: Props): ReactNode {
  const { region, helplines } = view ?? {}
  if (helplines === undefined || typeof region !== 'string') {
    return <p className="care-lead">{t('care.anywhere.now')}</p>
  }
  const name = regionName(region)
  const [first, ...more] = helplines.emergency
  // Of two numbers for the same, either will do.
  const same = more.filter((one) => one.for === first?.for)
  const others = more.filter((one) => !same.includes(one))
  return (
    <>
      <p className={kind === 'self-worth' ? undefined : 'care-lead'}>
        {first && (
          <WithNumber
            words={(number) => t(`care.${kind}.now`, { number })}
            numbers={[first, ...same].map(({ call }) => call)}
            note={[first.for && t(`care.for.${first.for}`), name]}
          />
        )}
      </p>
      {others.length > 0 && (
        <ul className="care-others" aria-label={t('care.otherNumbers')}>
          {others.map(({ call, for: what }) => (
            <li key={call}>
              <b>{call}</b> {[what && t(`care.for.${what}`), name].filter(Boolean).join(', ')}
            </li>
          ))}
        </ul>
      )}
      {helplines.emergencyText !== undefined && (
        <p>
          <WithNumber
            words={(number) => t('care.cannotSpeak', { number })}
            numbers={[helplines.emergencyText]}
            note={[name]}
          />
        </p>
      )}
      {kind === 'emergency' && <p>{t('care.emergency.wait')}</p>}
    </>
  )
}

function Talk({ kind, view }: Props): ReactNode {
  const { region, helplines } = view ?? {}
  const lines = linesFor(kind, helplines)
  const isFound = lines.some(({ isForChildren }) => !isForChildren)
  return (
    <>
      <p>{t(`care.${kind === 'emergency' ? 'crisis' : kind}.talk`)}</p>
      {typeof region === 'string' && lines.length > 0 && (
        <ul className="care-lines" aria-label={t('care.lines')}>
          {lines.map(({ line, isForChildren }) => (
            <HelplineItem
              key={line.name}
              line={line}
              isForChildren={isForChildren}
              region={regionName(region)}
              lang={helplines?.lang}
            />
          ))}
        </ul>
      )}
      {!isFound && (
        <p>
          {t(kind === 'harmed' ? 'care.anywhere.harmed' : 'care.anywhere.talk')}{' '}
          {t('care.anywhere.where')}
        </p>
      )}
    </>
  )
}

/** The lines for somebody, the one that fits best first. */
function linesFor(kind: CareKind, helplines: Helplines | undefined) {
  const { crisis, harmed, children } = helplines ?? {}
  const fitting = kind === 'harmed' ? (harmed ?? crisis) : crisis
  // One service may answer both.
  const own = children?.name === fitting?.name ? undefined : children
  return [
    ...(fitting ? [{ line: fitting, isForChildren: false }] : []),
    ...(own ? [{ line: own, isForChildren: true }] : []),
  ]
}

interface WithNumberProps {
  /** The sentence around a number. */
  words: (number: string) => string
  numbers: readonly string[]
  /** What is said of it, its country among it: it never stands without. */
  note: readonly (string | undefined)[]
}

/** Stands where the number goes, until the sentence is cut there. */
const GAP = '\u0000'

/** A sentence with numbers that stand out. */
function WithNumber({ words, numbers, note }: WithNumberProps): ReactNode {
  const [before = '', after = ''] = words(GAP).split(GAP)
  return (
    <>
      {before}
      {numbers.map((number, at) => (
        <Fragment key={number}>
          {at > 0 && ` ${t('care.line.or')} `}
          <b>{number}</b>
        </Fragment>
      ))}{' '}
      ({note.filter(Boolean).join(', ')}){after}
    </>
  )
}
