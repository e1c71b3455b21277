import type { ReactNode } from 'react'

import { LineIcon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import { t } from '../words.ts'
import type { NextStepActions } from './use-next-step-actions.ts'

interface Props {
  /** The id of the words of the step. */
  describedBy: string
  actions: NextStepActions
  onSmaller: () => void
  onPutOff: () => void
}

/** What can be done with the next step: to start it first, and what is rarely needed in a menu. */
export function NextStepButtons({ describedBy, actions, onSmaller, onPutOff }: Props): ReactNode {
  return (
    <>
      <div className="step-card-buttons">
        <button className="primary" aria-describedby={describedBy} onClick={actions.start}>
          {t('next.start')}
        </button>
        <button aria-describedby={describedBy} onClick={actions.didIt}>
          {t('next.didIt')}
        </button>
      </div>
      <div className="step-card-away">
        <button className="quiet" aria-describedby={describedBy} onClick={onSmaller}>
          {t('next.tooBig')}
        </button>
        <button className="quiet" aria-describedby={describedBy} onClick={onPutOff}>
          {t('next.notNow')}
        </button>
        <Menu
          className="quiet"
          label={t('next.more')}
          describedBy={describedBy}
          items={[
            { key: 'edit', label: t('next.edit'), onSelect: () => actions.edit('text') },
            { key: 'attach', label: t('next.attach'), onSelect: () => actions.edit('anchor') },
            { key: 'let-go', label: t('next.letGo'), onSelect: actions.letGo },
          ]}
        >
          <LineIcon name="more" size={18} />
        </Menu>
      </div>
    </>
  )
}
