import words from 'virtual:imports-words'

import { catalog } from '../../formats/catalog.ts'

catalog.add(words)
