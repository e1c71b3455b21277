import en from '../../src-shared/words/en.json' with { type: 'json' }
import { catalog } from './catalog.ts'

catalog.add(en)
