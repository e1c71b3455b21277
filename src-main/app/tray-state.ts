import { systemTimer } from '../platform/system-timer.ts'
import { trayMenu } from '../shell/tray/tray-menu.ts'
import { trayTooltip } from '../shell/tray/tray-tooltip.ts'
import type { TrayState } from '../shell/tray/tray.ts'
import type { Core } from './core.ts'
import type { Features } from './features.ts'

/**
 * What the tray shows at each moment.
 *
 * @param darkPanel whether the panel behind the icon is dark
 */
export function openTrayState(
  { bus, catalog }: Core,
  { plan, nudges }: Features,
  darkPanel: () => boolean,
): () => TrayState {
  const { t } = catalog
  const onChange = (): void => bus.emit('tooltip.changed', {})
  const tooltip = trayTooltip({ catalog, timer: systemTimer, onChange })
  bus.on('win.acknowledged', tooltip.acknowledged)
  const words = { ...t('tray'), didIt: (step: string) => t('tray.didIt', { step }) }
  return () => {
    const { shape, ...menu } = nudges.tray()
    return {
      menu: trayMenu(words, { presets: t('presets'), ...menu }),
      tooltip: tooltip.words(plan.tooltip()),
      shape,
      dark: darkPanel(),
    }
  }
}
