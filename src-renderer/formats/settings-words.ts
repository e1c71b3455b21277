import nudges from '../../src-shared/words/en/nudge-settings.json' with { type: 'json' }
import settings from '../../src-shared/words/en/settings.json' with { type: 'json' }
import { catalog } from './catalog.ts'

// Of Settings alone, so that no page begins with them.
catalog.add({ ...nudges, ...settings })
