import { compileLexicon, type CompiledLexicon } from './compiled-lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import ar from './lexicon/ar.json' with { type: 'json' }
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

const DATA = [en, de, fr, es, pt, it, nl, pl, ru, ja, zh, ko, ar] as readonly Lexicon[]
const compiled = DATA.map(compileLexicon)

/** Every lexicon there is: people write in any language. */
export function lexicons(): readonly CompiledLexicon[] {
  return compiled
}
