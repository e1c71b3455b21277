import type { CareKind, CareReading } from '../../../src-shared/care.ts'
import { dangerIn, type Danger } from '../shrink/in-danger.ts'

const KINDS: Record<Danger, CareKind> = {
  crisis: 'crisis',
  emergency: 'emergency',
  alone: 'harmed',
  unkind: 'self-worth',
}

/**
 * Reads what somebody wrote for signs that they are in danger, harmed, or hard on themselves.
 * Recall counts more than precision. Returns undefined if the texts read as ordinary.
 */
export function readCare(...texts: string[]): CareReading | undefined {
  const danger = dangerIn(...texts)
  if (danger === undefined) return undefined
  const isPast = danger === 'emergency' && texts.some((text) => /\bhad\b/i.test(text))
  return { kind: KINDS[danger], ...(isPast && { ask: true }) }
}
