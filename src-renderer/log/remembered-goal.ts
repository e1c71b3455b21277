import { ask } from '../api.ts'
import { changeSettings, useSettings } from '../page/settings-view.ts'

/** The id of the goal that was chosen last for a win; undefined if none was. */
export function useRememberedGoal(): string | undefined {
  return useSettings()?.winGoal ?? undefined
}

/** Remembers the goal for the next wins, in every window. */
export function rememberGoal(id: string | undefined): void {
  const winGoal = id ?? null
  changeSettings((now) => ({ ...now, winGoal }))
  void ask('settings.change', { winGoal })
}
