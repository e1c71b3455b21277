import type { ReactNode } from 'react'

import { shorten } from '../../src-shared/words/shorten.ts'
import { LineIcon } from '../ui/icon.tsx'
import { Menu, type MenuItem } from '../ui/menu.tsx'
import { t } from '../words.ts'

interface Props {
  /** The id of its button. */
  id: string
  /** The words of the item that it is about. */
  of: string
  items: readonly MenuItem[]
}

/** What else can be done with an item of the plan, behind three dots. */
export function MoreMenu({ id, of, items }: Props): ReactNode {
  return (
    <Menu
      id={id}
      className="quiet icon-button"
      label={t('plan.moreNamed', { text: shorten(of) })}
      items={items}
    >
      <LineIcon name="more" />
    </Menu>
  )
}
