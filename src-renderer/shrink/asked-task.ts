import { ask } from '../api.ts'
import { navigateTo } from '../page/navigate-to.ts'
import { EMPTY_DRAFT, isEmptyDraft, saveDraft, setReplacedDraft } from './draft-store.ts'

/**
 * Opens Shrink with something heavy that came from outside, such as by a link. It stands in the field
 * and waits for the person. What is still being typed stays before it, a line of its own; small steps
 * that are shown give way, and the screen offers to bring them back.
 */
export async function shrinkAsked(text: string): Promise<void> {
  const { draft = EMPTY_DRAFT } = await ask('shrink.read', {})
  if (draft.text !== text) {
    const isTyping = draft.stage === 'notice' && draft.text.trim() !== ''
    if (!isTyping && !isEmptyDraft(draft)) setReplacedDraft(draft)
    void saveDraft({ ...EMPTY_DRAFT, text: isTyping ? `${draft.text}\n${text}` : text })
  }
  navigateTo('shrink')
}
