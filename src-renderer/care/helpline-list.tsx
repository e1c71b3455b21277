import type { ReactNode } from 'react'

import { enumerated } from '../../src-shared/words/joined-words.ts'
import { catalog } from '../formats/catalog.ts'
import { t } from '../words.ts'
import type { EmergencyNumber, FittingLine } from './fitting-numbers.ts'
import { HelplineItem } from './helpline-item.tsx'
import { PhoneNumber } from './number-list.tsx'

interface ListProps {
  label: string
  lines: readonly FittingLine[]
  /** ISO 3166 code. */
  region: string
  /** The language of the names, if that differs from the page's. */
  lang: string | undefined
}

/** Helplines of a region; nothing if there are none. */
export function HelplineList({ label, lines, region, lang }: ListProps): ReactNode {
  if (lines.length === 0) return null
  return (
    <ul className="care-lines" aria-label={label}>
      {lines.map(({ line, isForChildren }) => (
        <HelplineItem
          key={line.name}
          line={line}
          isForChildren={isForChildren}
          region={catalog.countryName(region)}
          lang={lang}
        />
      ))}
    </ul>
  )
}

interface NumbersProps {
  numbers: readonly EmergencyNumber[]
  country: string
}

/** Emergency numbers with what they are for and their country; nothing if there are none. */
export function EmergencyNumbers({ numbers, country }: NumbersProps): ReactNode {
  if (numbers.length === 0) return null
  return (
    <ul className="care-others" aria-label={t('care.otherNumbers')}>
      {numbers.map(({ call, for: what }) => (
        <li key={call}>
          <PhoneNumber call={call} />{' '}
          {enumerated(catalog, [what && t(`care.for.${what}`), country])}
        </li>
      ))}
    </ul>
  )
}
