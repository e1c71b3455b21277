import { useState, type ReactNode } from 'react'

import type { ShippedWork } from '../../src-shared/licenses.ts'
import { ask } from '../api.ts'
import { t } from '../words.ts'

/** The work of others in the app, with the license of each: read once they are opened. */
export function Licenses(): ReactNode {
  const [works, setWorks] = useState<ShippedWork[]>()
  return (
    <details
      className="settings-fold licenses"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && works === undefined) void ask('licenses.read', {}).then(setWorks)
      }}
    >
      <summary>
        <h3>{t('licenses.heading')}</h3>
      </summary>
      {works?.length === 0 && <p className="hint">{t('licenses.none')}</p>}
      <ul aria-label={t('licenses.heading')}>
        {works?.map(({ name, version, license, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                <bdi>
                  {name} {version} <span className="hint">{license}</span>
                </bdi>
              </summary>
              <pre dir="ltr">{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </details>
  )
}
