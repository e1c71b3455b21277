import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'

/** The part of a draft that changes if its text has several lines: each is a task, the first is shrunk. */
export async function splitLines({ text, lines }: ShrinkDraft): Promise<Partial<ShrinkDraft>> {
  if (!text.includes('\n')) return { lines }
  const found = [...new Set(await ask('shrink.lines', { text }).catch((): string[] => []))]
  const [first] = found
  return first === undefined ? {} : { text: first, lines: found.length > 1 ? found : undefined }
}
