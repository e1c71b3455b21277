import type { ReactNode } from 'react'

import { LineIcon } from '../../ui/icon.tsx'
import { Menu } from '../../ui/menu.tsx'
import { t } from '../../words.ts'

interface Props {
  line: string
  place: number
  /** How many lines there are. */
  count: number
  buttonId: string
  edit: () => void
  move: (by: 1 | -1) => void
  remove: () => void
}

/** A line of the person's own, with a menu of what can be done with it. */
export function PresetLine(props: Props): ReactNode {
  const { line, place, count, buttonId, edit, move, remove } = props
  return (
    <div className="preset-line">
      <span dir="auto">{line}</span>
      <Menu
        id={buttonId}
        className="quiet"
        label={t('settings.presets.more', { line })}
        items={[
          { key: 'edit', label: t('settings.presets.editItem'), onSelect: edit },
          ...(place > 0
            ? [{ key: 'up', label: t('settings.presets.up'), onSelect: () => move(-1) }]
            : []),
          ...(place < count - 1
            ? [{ key: 'down', label: t('settings.presets.down'), onSelect: () => move(1) }]
            : []),
          { key: 'remove', label: t('settings.presets.remove'), onSelect: remove },
        ]}
      >
        <LineIcon name="more" />
      </Menu>
    </div>
  )
}
