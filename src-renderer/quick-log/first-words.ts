import {
  acknowledgements,
  disk,
  energy,
  firstBack,
  heard,
  problems,
  quickLog,
} from '../../src-shared/words/en.json' with { type: 'json' }
import { catalog } from '../formats/catalog.ts'

// What the window says first, so that it appears at once; the rest follows while nobody waits.
catalog.add({ acknowledgements, disk, energy, firstBack, heard, problems, quickLog })
