import words from 'virtual:main-words'

import { catalog } from '../formats/catalog.ts'

// What its screens say; parts that are seldom seen bring their words along.
catalog.add(words)
