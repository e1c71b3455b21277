import type { Friction } from '../../src-shared/records.ts'
import type { Ladder, ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { typedSteps } from './draft-changes.ts'

/** The steps towards help where words tell of danger: nothing more is asked then (decision 50). */
export async function helpFor(text: string, friction: Friction = {}): Promise<Ladder | undefined> {
  const ladder = await ask('shrink.ladder', { text, friction }).catch(() => undefined)
  return ladder?.fixed === true ? ladder : undefined
}

/** Whether something that was typed tells of danger, asked for its steps already or not. */
export async function tellsOfDanger(draft: ShrinkDraft): Promise<boolean> {
  if (draft.fixed === true) return true
  const { text, friction } = draft
  const steps = typedSteps(draft).map((step) => step.text)
  return ask('shrink.danger', { texts: [text, friction.words ?? '', ...steps] })
}
