import { useEffect, useState, type ReactNode } from 'react'

import type { UpdateFound, UpdatesView } from '../../src-shared/contract/updates.ts'
import { ask } from '../api.ts'
import { catalog } from '../formats/catalog.ts'
import { followView } from '../page/follow-view.ts'
import { SettingRow } from '../ui/setting-row.tsx'
import { Switch } from '../ui/switch.tsx'
import { fileProblemWords, t } from '../words.ts'

/** Later versions of the app: off until the person switches them on, or who else has them in hand. */
export function Updates(): ReactNode {
  const [view, setView] = useState<UpdatesView>()
  const [error, setError] = useState<string>()
  useEffect(() => followView('updates.changed', () => ask('updates.read', {}), setView), [])

  async function switchOn(on: boolean): Promise<void> {
    if (view?.way === 'self') setView({ ...view, on })
    const result = await ask('updates.switch', { on }).catch(() => undefined)
    if (result === undefined) setError(t('disk.unexpected'))
    else setError(result.kind === 'not-saved' ? fileProblemWords(result.problem) : undefined)
    if (result?.kind !== 'changed') setView(await ask('updates.read', {}))
  }

  return (
    <section className="settings-part" aria-labelledby="updates">
      {view?.way === 'self' ? (
        <>
          <h3 id="updates" className="unseen">
            {t('updates.heading')}
          </h3>
          <Switch
            label={t('updates.switch')}
            on={view.on}
            hint={t('updates.what')}
            onChange={(on) => void switchOn(on)}
            below={
              <>
                <p role="status">{view.on ? foundWords(view.found) : undefined}</p>
                <p role="alert" className="error">
                  {error}
                </p>
              </>
            }
          />
        </>
      ) : (
        <SettingRow
          label={<h3 id="updates">{t('updates.heading')}</h3>}
          hint={view && t(`updates.${view.way}`)}
        />
      )}
    </section>
  )
}

function foundWords(found: UpdateFound): string | undefined {
  switch (found.kind) {
    case 'asked':
    case 'latest': {
      const format = catalog.dateFormat({ dateStyle: 'medium', timeStyle: 'short' })
      return t(`updates.found.${found.kind}`, { when: format.format(found.at) })
    }
    case 'fetching':
    case 'ready':
      return t(`updates.found.${found.kind}`, { version: found.version })
    case 'nothing-yet':
      return undefined
    case 'asking':
    case 'failed':
      return t(`updates.found.${found.kind}`)
  }
}
