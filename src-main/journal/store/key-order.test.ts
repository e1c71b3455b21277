import { expect, it } from 'vitest'

import { winSchema, type Win } from '../../../src-shared/records.ts'
import { sameContent } from '../../storage/same-content.ts'
import { sampleWin } from '../../tests/sample-win.ts'
import { monthBytes } from './month-bytes.ts'

/** A win with every field there is: a new one does not compile until it is here. */
const whole: Required<Win> = {
  ...sampleWin(1),
  offset: '+05:45',
  stepId: '019a0000-0000-7000-8000-000000000001',
  taskId: '019a0000-0000-7000-8000-000000000002',
  goalId: '019a0000-0000-7000-8000-000000000003',
  repeatId: '019a0000-0000-7000-8000-000000000004',
  linkedTo: '019a0000-0000-7000-8000-000000000005',
  covers: '2026-11-24',
  energyBefore: 1,
  energyAfter: 5,
  deleted: false,
  movedFrom: ['2026-10'],
}

/** The fields in the order in which the app writes them, as records.ts lists them. */
const written = Object.fromEntries(
  Object.keys(winSchema.shape).map((key) => [key, whole[key as keyof Win]]),
) as unknown as Win

it('knows the order of a win’s fields, so that an editor may change it', () => {
  const bytes = monthBytes('2026-11', { wins: [written], gone: [], rest: [], others: {} })
  const month = JSON.parse(Buffer.from(bytes).toString()) as { wins: object[] }
  const turned = Object.fromEntries(Object.entries(written).toReversed())
  expect(sameContent({ ...month, wins: [turned] })).toMatchObject({ wins: [written] })
})
