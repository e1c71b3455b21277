import advanced from '../../src-shared/words/en/advanced.json' with { type: 'json' }
import { catalog } from './catalog.ts'

// Of one section of Settings alone, so that no page begins with them.
catalog.add(advanced)
