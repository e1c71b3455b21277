import { useSettings } from '../page/settings-view.ts'

/** Whether the person wants to be asked for their energy; follows the setting. */
export function useEnergyEnabled(): boolean {
  return useSettings()?.energy ?? false
}
