import type { ReactNode } from 'react'

import type { CareKind, HelplinesView } from '../../src-shared/care.ts'
import { catalog } from '../formats/catalog.ts'
import { t } from '../words.ts'
import { emergencyNumbers, linesFor } from './fitting-numbers.ts'
import { EmergencyNumbers, HelplineList } from './helpline-list.tsx'

interface Props {
  kind: CareKind
  view: HelplinesView
}

/** What else a region has, folded away: one number is easier to call than five. */
export function MoreNumbers({ kind, view: { region, helplines } }: Props): ReactNode {
  if (region === null || helplines === undefined) return null
  const lines = linesFor(kind, helplines).slice(1)
  const { rest } = emergencyNumbers(kind, helplines)
  if (lines.length + rest.length === 0) return null
  const isForChildren = lines.some((one) => one.isForChildren)
  const label = t(isForChildren ? 'care.moreUnder18' : 'care.more')
  return (
    <details className="care-more">
      <summary>{label}</summary>
      <div className="care-numbers">
        <HelplineList label={label} lines={lines} region={region} lang={helplines.lang} />
        <EmergencyNumbers numbers={rest} country={catalog.countryName(region)} />
      </div>
    </details>
  )
}
