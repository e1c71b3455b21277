import type { ReactNode } from 'react'

import type { Helpline } from '../../src-shared/care/helplines.ts'
import { aside } from '../../src-shared/words/joined-words.ts'
import { catalog } from '../formats/catalog.ts'
import { FilledSentence } from '../ui/filled-sentence.tsx'
import { t } from '../words.ts'
import { NumberList, PhoneNumber } from './number-list.tsx'

interface Props {
  line: Helpline
  isForChildren: boolean
  /** The name of its region. */
  region: string
  /** The language of its name, if that differs from the page's. */
  lang: string | undefined
}

/** One helpline: its name, its numbers with their country, its hours, and whether they are certain. */
export function HelplineItem({ line, isForChildren, region, lang }: Props): ReactNode {
  const { name, numbers, also = [], text, hours, free, confidence, police } = line
  const about = [free === true && t('care.line.free'), hoursWords(hours), region]
  return (
    <li className="care-box">
      {isForChildren && <span className="hint">{t('care.under18')} </span>}
      <span lang={lang} className="care-name">
        <bdi>{name}</bdi>
      </span>
      <p>
        <FilledSentence
          words={(numbers) => t('care.line.call', { numbers })}
          part={<Calls calls={numbers} />}
        />
        {text && (
          <>
            {' · '}
            <FilledSentence
              words={(number) => textWords(text, number)}
              part={<PhoneNumber call={text.to} />}
            />
            {text.name !== undefined && aside(catalog, text.name)}
          </>
        )}
        {' · '}
        {about.filter(Boolean).join(' · ')}
      </p>
      {also.length > 0 && (
        <p className="hint">
          <FilledSentence
            words={(numbers) => t('care.line.also', { numbers })}
            part={<Calls calls={also} />}
          />
        </p>
      )}
      {police && <p className="hint">{t('care.line.police')}</p>}
      {confidence !== 'high' && <p className="hint">{t('care.line.unsure')}</p>}
    </li>
  )
}

function hoursWords(hours: Helpline['hours']): string {
  if (hours === '24/7') return t('care.line.anyHour')
  return hours === null ? t('care.line.hoursUnknown') : t(`helplineWords.${hours}`)
}

/** How a message is written: with a word in it, if the line asks for one. */
function textWords({ way, word }: NonNullable<Helpline['text']>, number: string): string {
  const key = way === 'sms' ? 'text' : 'whatsapp'
  return word === undefined
    ? t(`care.line.${key}`, { number })
    : t(`care.line.${key}Word`, { word, number })
}

function Calls({ calls }: { calls: Helpline['numbers'] }): ReactNode {
  return (
    <NumberList
      numbers={calls.map(({ call, note }) => ({
        call,
        note: note && t(`helplineWords.${note}`),
      }))}
    />
  )
}
