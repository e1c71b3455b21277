import { ask } from '../api.ts'
import { liveView } from './live-view.ts'

/** The preferences, as far as screens other than Settings follow them. */
export const { useView: useSettings, change: changeSettings } = liveView(
  'settings.changed',
  () => ask('settings.read', {}),
  ({ energy, reviewScreen, winGoal }) => ({ energy, reviewScreen, winGoal }),
)
