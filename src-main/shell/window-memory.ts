import { z } from 'zod'

import { parseJson } from '../storage/parse-json.ts'
import { readOwnBytes } from '../storage/read-file.ts'
import { smallDocument } from '../storage/small-document.ts'
import type { Rectangle } from './window-place.ts'

const SCHEMA_VERSION = 1
/** How many arrangements of displays are remembered: home, work, the train, and more. */
const AT_MOST = 8

const placeSchema = z.object({
  /** As `arrangementOf` says it. */
  displays: z.string(),
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximized: z.boolean(),
})
const documentSchema = z.looseObject({
  schemaVersion: z.int().min(1),
  places: z
    .array(z.unknown())
    .transform((all) => all.flatMap((one) => placeSchema.safeParse(one).data ?? [])),
})

/** Where the person left the window, and how. */
export interface RememberedPlace extends Rectangle {
  maximized: boolean
}

/** Where the main window was left, for each arrangement of displays. */
export interface WindowMemory {
  /** Undefined where the window has never been open on these displays. */
  placeFor(displays: string): RememberedPlace | undefined
  /** Keeps a place. One that cannot be written holds until the app ends: nobody is told of it. */
  remember(displays: string, place: RememberedPlace): void
}

/** Opens `<folder>/window.json`. One that cannot be understood is as if there were none. */
export function openWindowMemory(folder: string): WindowMemory {
  const file = smallDocument(folder, 'window')
  const found = readOwnBytes(file.path)
  const kept =
    found.kind === 'bytes' ? documentSchema.safeParse(parseJson(found.bytes)).data : undefined
  const isNewer = (kept?.schemaVersion ?? 0) > SCHEMA_VERSION
  // The latest first.
  let places = kept?.places ?? []

  return {
    placeFor(displays) {
      const place = places.find((one) => one.displays === displays)
      if (place === undefined) return undefined
      const { displays: _, ...rest } = place
      return rest
    },
    remember(displays, { x, y, width, height, maximized }) {
      const others = places.filter((one) => one.displays !== displays)
      const place = { displays, x, y, width, height, maximized }
      places = [place, ...others].slice(0, AT_MOST)
      if (!isNewer) file.save({ schemaVersion: SCHEMA_VERSION, places })
    },
  }
}
