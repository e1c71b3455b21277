import welcome from '../../src-shared/words/en/welcome.json' with { type: 'json' }
import { catalog } from './catalog.ts'

// Of the welcome alone, so that no page begins with them.
catalog.add(welcome)
