import exchange from '../../src-shared/words/en/exchange.json' with { type: 'json' }
import { catalog } from './catalog.ts'

// Of one section of Settings alone, so that no page begins with them.
catalog.add(exchange)
