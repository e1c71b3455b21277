import type { HelplinesView } from '../../src-shared/care.ts'
import type { Helplines } from '../../src-shared/care/helplines.ts'
import type { careCommands } from '../../src-shared/contract/care.ts'
import type { Handlers } from '../../src-shared/contract/command.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import type { CareGate } from './care-gate.ts'
import { careRegion } from './domain/region.ts'

type Own = Handlers<typeof careCommands>

interface Parts {
  gate: CareGate
  settings: Pick<SettingsFile, 'current' | 'change'>
  /** ISO 3166 code of the region that the system is set to. Undefined if it does not tell. */
  systemRegion: () => string
}

/** A hundred kilobytes that most people never need: read when a card is shown. */
async function helplineTable(): Promise<Record<string, Helplines>> {
  const { default: table } = await import('../../src-shared/care/helplines.json', {
    with: { type: 'json' },
  })
  // The test of the table parses it with its schema.
  return table as unknown as Record<string, Helplines>
}

/** What the care card asks for. */
export function careHandlers({ gate, settings, systemRegion }: Parts): Own {
  async function view(): Promise<HelplinesView> {
    const table = await helplineTable()
    const regions = Object.keys(table)
    const region = careRegion(settings.current().careRegion, systemRegion(), regions)
    const helplines = region === null ? undefined : table[region]
    return { region, regions, ...(helplines && { helplines }) }
  }

  return {
    'care.read': ({ texts }) => gate.read(texts) ?? null,
    // It holds until the app ends, also where the disk refuses it.
    'care.ordinary': ({ texts }) => void gate.remember(texts),
    'helplines.read': () => view(),
    'helplines.region': ({ region }) => {
      settings.change({ careRegion: region })
      return view()
    },
  }
}
