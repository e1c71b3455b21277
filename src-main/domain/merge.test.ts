import fc from 'fast-check'
import { expect, it } from 'vitest'

import { instantText } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'
import { mergeWins, type WinVersion } from './merge.ts'

const ids = ['a', 'b', 'c', 'd'].map((letter) => `${letter.repeat(8)}-0000-7000-8000-000000000000`)

/** Versions of a few wins by a few devices; a device has one version at a time. */
const anyVersions: fc.Arbitrary<WinVersion[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...ids),
      device: fc.constantFrom('phone', 'desk', 'sofa'),
      updated: fc.nat(5),
      deleted: fc.boolean(),
    }),
    { selector: ({ id, device, updated }) => `${id} ${device} ${updated}` },
  )
  .map((versions) =>
    versions.map(({ id, device, updated, deleted }) => {
      const win: Win = {
        id,
        at: instantText(ids.indexOf(id)),
        zone: 'UTC',
        day: '1970-01-01',
        text: `${device} ${updated}`,
        source: 'quick-log',
        updatedAt: instantText(updated),
        ...(deleted && { deleted }),
      }
      return { device, win }
    }),
  )

it('does not depend on the order in which devices are read', () => {
  fc.assert(
    fc.property(anyVersions, fc.infiniteStream(fc.nat()), (versions, keys) => {
      const shuffled = versions
        .map((version) => ({ version, key: keys.next().value ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ version }) => version)
      expect(mergeWins(shuffled)).toEqual(mergeWins(versions))
    }),
  )
})

it('is the same when everything is read twice', () => {
  fc.assert(
    fc.property(anyVersions, (versions) => {
      expect(mergeWins([...versions, ...versions])).toEqual(mergeWins(versions))
    }),
  )
})

it('has every win once, in its latest version', () => {
  fc.assert(
    fc.property(anyVersions, (versions) => {
      const merged = mergeWins(versions)
      expect(merged.map(({ id }) => id)).toEqual(
        ids.filter((id) => versions.some(({ win }) => win.id === id)),
      )
      for (const win of merged) {
        const latest = versions
          .filter((version) => version.win.id === win.id)
          .map((version) => version.win.updatedAt)
          .toSorted()
          .at(-1)
        expect(win.updatedAt).toBe(latest)
      }
    }),
  )
})
