import { Fragment, type ReactNode } from 'react'

import type { Helpline } from '../../src-shared/care/helplines.ts'
import { t } from '../words.ts'

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
  const about = [
    free === true && t('care.line.free'),
    hours === '24/7' ? t('care.line.anyHour') : (hours ?? t('care.line.hoursUnknown')),
    region,
  ]
  return (
    <li className="care-box">
      {isForChildren && <span className="hint">{t('care.under18')} </span>}
      <span lang={lang} className="care-name">
        {name}
      </span>
      <p>
        {t('care.line.call')} <Calls calls={numbers} joint={t('care.line.or')} />
        {text && (
          <>
            {' · '}
            {text.way === 'sms' ? t('care.line.text') : t('care.line.whatsapp')}{' '}
            {text.word !== undefined && `${t('care.line.word', { word: text.word })} `}
            <b>{text.to}</b>
            {text.name !== undefined && ` (${text.name})`}
          </>
        )}
        {` · ${about.filter(Boolean).join(' · ')}`}
      </p>
      {also.length > 0 && (
        <p className="hint">
          {t('care.line.also')} <Calls calls={also} joint="·" />
        </p>
      )}
      {police && <p className="hint">{t('care.line.police')}</p>}
      {confidence !== 'high' && <p className="hint">{t('care.line.unsure')}</p>}
    </li>
  )
}

function Calls({ calls, joint }: { calls: Helpline['numbers']; joint: string }): ReactNode {
  return calls.map(({ call, note }, at) => (
    <Fragment key={call}>
      {at > 0 && ` ${joint} `}
      <b>{call}</b>
      {note !== undefined && ` (${note})`}
    </Fragment>
  ))
}
