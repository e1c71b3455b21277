import log from '../../src-shared/words/en/log.json' with { type: 'json' }
import problems from '../../src-shared/words/en/problems.json' with { type: 'json' }
import { catalog } from '../formats/catalog.ts'

// What the window says first, so that it appears at once; the rest follows while nobody waits.
catalog.add({ ...log, ...problems })
