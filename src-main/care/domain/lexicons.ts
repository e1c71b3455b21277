import { compileLexicon, type CompiledLexicon } from './compiled-lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import de from './lexicon/de.json' with { type: 'json' }
import en from './lexicon/en.json' with { type: 'json' }
import es from './lexicon/es.json' with { type: 'json' }
import fr from './lexicon/fr.json' with { type: 'json' }
import it from './lexicon/it.json' with { type: 'json' }
import ja from './lexicon/ja.json' with { type: 'json' }
import ko from './lexicon/ko.json' with { type: 'json' }
import nl from './lexicon/nl.json' with { type: 'json' }
import pl from './lexicon/pl.json' with { type: 'json' }
import pt from './lexicon/pt.json' with { type: 'json' }
import ru from './lexicon/ru.json' with { type: 'json' }
import zh from './lexicon/zh.json' with { type: 'json' }

const DATA = [en, de, fr, es, pt, it, nl, pl, ru, ja, zh, ko] as readonly Lexicon[]
const compiled: CompiledLexicon[] = []

/**
 * Makes one more lexicon ready, which takes some 15 ms. Done in the background, so that the first
 * sentence is not the one to wait for all of them.
 *
 * @returns whether there are more
 */
export function prepareLexicon(): boolean {
  const next = DATA[compiled.length]
  if (next !== undefined) compiled.push(compileLexicon(next))
  return compiled.length < DATA.length
}

/** Every lexicon there is, made ready when it is first asked for. People write in any language. */
export function lexicons(): readonly CompiledLexicon[] {
  while (compiled.length < DATA.length) prepareLexicon()
  return compiled
}
