import type { ReactNode } from 'react'

import type { CareKind, HelplinesView } from '../../src-shared/care.ts'
import type { Helplines as RegionHelplines } from '../../src-shared/care/helplines.ts'
import { enumerated, sentences } from '../../src-shared/words/joined-words.ts'
import { catalog } from '../formats/catalog.ts'
import { FilledSentence } from '../ui/filled-sentence.tsx'
import { t } from '../words.ts'
import { HelplineItem } from './helpline-item.tsx'
import { NumberList } from './number-list.tsx'

interface Props {
  kind: CareKind
  /** Undefined until main has answered; what holds anywhere is shown meanwhile. */
  view: HelplinesView | undefined
}

/** The emergency number and the helplines. Danger comes first. */
export function PhoneNumbers({ kind, view }: Props): ReactNode {
  const emergency = <Emergency kind={kind} view={view} />
  if (kind === 'emergency') return emergency
  const helplines = <Helplines kind={kind} view={view} />
  // Harsh words about oneself are no sign of danger.
  return kind === 'self-worth' ? (
    <>
      {helplines}
      {emergency}
    </>
  ) : (
    <>
      {emergency}
      {kind === 'harmed' && <p>{t('care.harmed.seen')}</p>}
      {helplines}
    </>
  )
}

function Emergency({ kind, view }: Props): ReactNode {
  const { region, helplines } = view ?? {}
  if (helplines === undefined || typeof region !== 'string') {
    return <p className="care-lead">{t('care.anywhere.now')}</p>
  }
  const name = catalog.countryName(region)
  const [first, ...more] = helplines.emergency
  // Either of two numbers for the same service will do.
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
              <b>{call}</b> {enumerated(catalog, [what && t(`care.for.${what}`), name])}
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

function Helplines({ kind, view }: Props): ReactNode {
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
              region={catalog.countryName(region)}
              lang={helplines?.lang}
            />
          ))}
        </ul>
      )}
      {!isFound && (
        <p>
          {sentences(catalog, [
            t(kind === 'harmed' ? 'care.anywhere.harmed' : 'care.anywhere.talk'),
            t('care.anywhere.where'),
          ])}
        </p>
      )}
    </>
  )
}

/** The helplines of a region, the one that fits best first. */
function linesFor(kind: CareKind, helplines: RegionHelplines | undefined) {
  const { crisis, harmed, children } = helplines ?? {}
  const fitting = kind === 'harmed' ? (harmed ?? crisis) : crisis
  // One service may answer both adults and children.
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
  /** A note in brackets with the country, which is never left out. */
  note: readonly (string | undefined)[]
}

/** A sentence with numbers in bold. */
function WithNumber({ words, numbers, note }: WithNumberProps): ReactNode {
  return (
    <FilledSentence
      words={words}
      part={
        <>
          <NumberList numbers={numbers.map((call) => ({ call }))} />
          {' ('}
          {enumerated(catalog, note)}
          {')'}
        </>
      }
    />
  )
}
