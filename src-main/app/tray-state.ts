import { systemTimer } from '../platform/system-timer.ts'
import { trayMenu } from '../shell/tray/tray-menu.ts'
import { trayTooltip } from '../shell/tray/tray-tooltip.ts'
import type { TrayState } from '../shell/tray/tray.ts'
import type { Core } from './core.ts'
import type { Features } from './features.ts'
import { presetLines } from './preset-lines.ts'

/**
 * What the tray shows at each moment.
 *
 * @param darkPanel whether the panel behind the icon is dark
 */
export function openTrayState(
  core: Core,
  { plan, nudges }: Features,
  darkPanel: () => boolean,
): () => TrayState {
  const { bus, catalog } = core
  const { t } = catalog
  const onChange = (): void => bus.emit('tooltip.changed', {})
  const tooltip = trayTooltip({ catalog, timer: systemTimer, onChange })
  bus.on('win.acknowledged', tooltip.acknowledged)
  return () => {
    const words = {
      ...t('tray'),
      presets: t('presets'),
      didIt: (step: string) => t('tray.didIt', { step }),
    }
    const { shape, ...menu } = nudges.tray()
    return {
      menu: trayMenu(words, { presets: presetLines(core), ...menu }),
      tooltip: tooltip.words(plan.tooltip()),
      shape,
      dark: darkPanel(),
    }
  }
}
