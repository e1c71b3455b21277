import type { ReactNode } from 'react'

import type { CareKind, HelplinesView } from '../../src-shared/care.ts'
import { aside, enumerated, sentences } from '../../src-shared/words/joined-words.ts'
import { catalog } from '../formats/catalog.ts'
import { FilledSentence } from '../ui/filled-sentence.tsx'
import { t } from '../words.ts'
import { emergencyNumbers, linesFor } from './fitting-numbers.ts'
import { EmergencyNumbers, HelplineList } from './helpline-list.tsx'
import { NumberList } from './number-list.tsx'

interface Props {
  kind: CareKind
  /** Undefined until main has answered; what holds anywhere is shown meanwhile. */
  view: HelplinesView | undefined
}

/** The emergency number, who to talk to, and somebody near. Danger comes first. */
export function PhoneNumbers({ kind, view }: Props): ReactNode {
  const emergency = <Emergency kind={kind} view={view} />
  const somebody = <p className="care-box">{t(`care.${kind}.somebody`)}</p>
  if (kind === 'emergency') {
    return (
      <>
        {emergency}
        {somebody}
      </>
    )
  }
  const people = (
    <People kind={kind} view={view}>
      {somebody}
    </People>
  )
  // Harsh words about oneself are no sign of danger.
  return kind === 'self-worth' ? (
    <>
      {people}
      {emergency}
    </>
  ) : (
    <>
      {emergency}
      {kind === 'harmed' && <p>{t('care.harmed.seen')}</p>}
      {people}
    </>
  )
}

function Emergency({ kind, view }: Props): ReactNode {
  const { region, helplines } = view ?? {}
  if (helplines === undefined || typeof region !== 'string') {
    return <p className="care-lead">{t('care.anywhere.now')}</p>
  }
  const name = catalog.countryName(region)
  const { same, others } = emergencyNumbers(kind, helplines)
  const [first] = same
  return (
    <>
      <p className={kind === 'self-worth' ? undefined : 'care-lead'}>
        {first && (
          <WithNumber
            words={(number) => t(`care.${kind}.now`, { number })}
            numbers={same.map(({ call }) => call)}
            note={[first.for && t(`care.for.${first.for}`), name]}
          />
        )}
      </p>
      <EmergencyNumbers numbers={others} country={name} />
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

/** The helpline that fits best, and beside it whoever is in `children`. */
function People({ kind, view, children }: Props & { children: ReactNode }): ReactNode {
  const { region, helplines } = view ?? {}
  const lines = linesFor(kind, helplines)
  const isFound = lines.some(({ isForChildren }) => !isForChildren)
  return (
    <>
      <p className={kind === 'self-worth' ? undefined : 'care-lead'}>
        {t(`care.${kind === 'emergency' ? 'crisis' : kind}.talk`)}
      </p>
      <div className="care-people">
        {typeof region === 'string' && (
          <HelplineList
            label={t('care.lines')}
            lines={lines.slice(0, 1)}
            region={region}
            lang={helplines?.lang}
          />
        )}
        {children}
      </div>
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
          {aside(catalog, enumerated(catalog, note))}
        </>
      }
    />
  )
}
