import type { ReactNode } from 'react'

import type { HelplinesView } from '../../src-shared/care.ts'
import { ask } from '../api.ts'
import { catalog } from '../formats/catalog.ts'
import { t } from '../words.ts'

interface Props {
  view: HelplinesView
  onChange: (view: HelplinesView) => void
}

/** Chooses the region whose numbers are shown. The choice is remembered. */
export function RegionField({ view, onChange }: Props): ReactNode {
  const named = view.regions
    .map((code) => ({ code, name: catalog.countryName(code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, catalog.language()))
  return (
    <label className="care-region hint">
      {t('care.numbersFor')}
      <select
        value={view.region ?? ''}
        onChange={({ target: { value } }) => {
          void ask('helplines.region', { region: value === '' ? null : value }).then(onChange)
        }}
      >
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        <option value="">{t('care.elsewhere')}</option>
      </select>
    </label>
  )
}
