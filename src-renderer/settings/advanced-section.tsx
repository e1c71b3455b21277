import type { ReactNode } from 'react'

import { ask } from '../api.ts'
import { t } from '../words.ts'

/** The log file, which is needed rarely, and mostly by someone who helps. */
export function AdvancedSection({ logFile }: { logFile: string }): ReactNode {
  return (
    <section aria-labelledby="advanced">
      <h2 id="advanced">{t('settings.advanced.heading')}</h2>
      <p className="path">{logFile}</p>
      <p>
        <button aria-describedby="log-hint" onClick={() => void ask('log.show', {})}>
          {t('settings.advanced.showLog')}
        </button>
      </p>
      <p id="log-hint" className="hint">
        {t('settings.advanced.logHint')}
      </p>
    </section>
  )
}
