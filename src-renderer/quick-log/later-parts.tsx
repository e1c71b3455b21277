import { loadWords } from '../formats/language.ts'
import { lazyWithPreload } from '../page/lazy-with-preload.tsx'

const quickLogNudge = lazyWithPreload(async () => {
  // Its words are not among the first ones.
  await loadWords('main')
  const module = await import('./quick-log-nudge.tsx')
  return module.QuickLogNudge
})
const energyOfEntry = lazyWithPreload(() =>
  import('./energy-of-entry.tsx').then((module) => module.EnergyOfEntry),
)

// What the window does not begin with: loaded once it is drawn, and there by the time it is wanted.
export const QuickLogNudge = quickLogNudge.Screen
export const EnergyOfEntry = energyOfEntry.Screen

/** Loads them. */
export function preloadParts(): void {
  for (const { preload } of [quickLogNudge, energyOfEntry]) void preload()
}
