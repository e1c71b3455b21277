import { lazyWithPreload } from '../page/lazy-with-preload.tsx'

const smallerStep = lazyWithPreload(() =>
  import('../steps/smaller-step.tsx').then((module) => module.SmallerStep),
)
const nextStepForm = lazyWithPreload(() =>
  import('./next-step-form.tsx').then((module) => module.NextStepForm),
)
const ringCard = lazyWithPreload(() => import('./ring-card.tsx').then((module) => module.RingCard))
const nudgeCard = lazyWithPreload(() =>
  import('../nudge-card/nudge-card.tsx').then((module) => module.NudgeCard),
)
const thread = lazyWithPreload(() => import('./thread.tsx').then((module) => module.Thread))
const undoBar = lazyWithPreload(() =>
  import('../undo/undo-bar.tsx').then((module) => module.UndoBar),
)
const winForm = lazyWithPreload(() =>
  import('../win-form/win-form.tsx').then((module) => module.WinForm),
)

// What Today shows after a click, and what is drawn around it: not part of the first load, and there by
// the time of the click.
export const SmallerStep = smallerStep.Screen
export const NextStepForm = nextStepForm.Screen
export const RingCard = ringCard.Screen
export const NudgeCard = nudgeCard.Screen
export const Thread = thread.Screen
export const UndoBar = undoBar.Screen
export const WinForm = winForm.Screen

/** Loads them while nobody waits. */
export function preloadParts(): void {
  requestIdleCallback(() => {
    for (const { preload } of [
      undoBar,
      thread,
      nudgeCard,
      ringCard,
      winForm,
      smallerStep,
      nextStepForm,
    ])
      void preload()
  })
}
