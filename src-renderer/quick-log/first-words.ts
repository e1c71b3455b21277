import words from 'virtual:first-words'

import { catalog } from '../formats/catalog.ts'

// What the window says first, so that it appears at once; the rest follows while nobody waits.
catalog.add(words)
