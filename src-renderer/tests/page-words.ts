import { english } from '../../src-shared/words/english.ts'
import { catalog } from '../formats/catalog.ts'

// As a page has loaded them when anything of it is rendered.
catalog.add('en', { words: english })
