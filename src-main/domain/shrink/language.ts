/**
 * Words that tell another language, with those that weigh on a mind most often among them. A word
 * that is English too is not here.
 */
const FOREIGN = new Set(
  // German
  (
    'der das und ich nicht mit für eine einen einem meine meinen meiner mein zum zur beim vom auf aus ist muss machen schreiben anrufen aufräumen putzen kochen einkaufen waschen lernen bezahlen steuer steuern steuererklärung hausarbeit bewerbung rechnung rechnungen zahnarzt arzt wohnung küche keller wäsche abwasch zimmer bad schreibtisch brief termin mutter vater prüfung müll bügeln spülen geschirr hausaufgaben kündigen ausmisten umzug lebenslauf mahnung kontoauszug oma geburtstag anruf krankenkasse papierkram kram haushalt zurückrufen ablage bürokram vorbereiten ausfüllen abholen einreichen abgeben besuchen reparieren buchen planen lesen sortieren wegbringen vereinbaren überweisen absagen versicherung finanzamt behörde antrag krankenhaus garten fenster schrank geschenk kindergarten schule unterlagen papiere ' +
    // French
    'le les des une mon ma mes faire écrire appeler ranger nettoyer payer lire acheter finir préparer pour avec dans est pas au aux du lettre impôts vaisselle ménage chambre cuisine médecin dentiste courses facture déclaration mémoire linge lessive devoirs rédiger appel permis valise anniversaire banque rendez-vous courrier ranger répondre ' +
    // Spanish
    'el los las una mi mis hacer escribir llamar limpiar ordenar pagar leer comprar estudiar para con del al lavar tarea casa cocina ropa platos impuestos declaración cita médico dentista correo trabajo cuarto habitación pasaporte tesis banco factura facturas cumpleaños currículum basura mudanza renta médicos ' +
    // Italian
    'il lo gli mio mia miei fare scrivere chiamare pulire pagare leggere comprare studiare per di della dello tasse bolletta cucina camera tesi compiti spesa bucato piatti passaporto patente bollette dentista medico banca lettera esame esami trasloco ' +
    // Portuguese
    'meu minha fazer escrever ligar limpar arrumar pagar ler comprar estudar com uma quarto cozinha imposto louça roupa trabalho passaporte consulta boleto faxina prova currículo aluguel mercado ' +
    // Dutch
    'het een mijn bellen schrijven opruimen schoonmaken betalen lezen kopen voor naar belasting belastingaangifte keuken kamer afwas huiswerk tandarts paspoort verhuizing scriptie ' +
    // Swedish, Danish, Norwegian
    'och att en ett mitt min ringa skriva städa betala läsa köpa tvätt disk läxa og på til skrive rydde vaske betale regning opvask ' +
    // Polish, Czech, Turkish
    'zrobić napisać zadzwonić posprzątać zapłacić się do na w moje mieszkanie pranie praca podatki lekarz dentysta zakupy sprzątanie napisać oddzwonić udělat napsat zavolat uklidit zaplatit temizlik ödev yapmak aramak vergi çamaşır'
  ).split(' '),
)

/** Little words that only English has. */
const ENGLISH = new Set(
  'the my your our their his her a an and of to for with from about this that it is are be do does not in on at by i we they you me us him them some all up out off into over get make go write call clean tidy read pay buy study fix plan book learn finish start send email sort'.split(
    ' ',
  ),
)

/** Letters of another script than the Latin one. */
const OTHER_SCRIPT = /[\p{L}--\p{Script=Latin}]/v
/** Letters that English takes over in few words alone. */
const MARKED = /[äöüßåøæñçãõàâêëîïôœùûíóúýžšřčěůąęłńśźżğışő¿¡]/iu
/** English words with such letters. */
const BORROWED = new Set(
  'résumé café naïve fiancé fiancée cliché piñata jalapeño señor façade crème brûlée entrée sautéed über café'.split(
    ' ',
  ),
)

/**
 * Whether a task is in English, as far as its words tell. A wrong "no" costs the person's object a
 * place in the steps; a wrong "yes" mangles a sentence: in doubt between known words, it is no.
 */
export function isEnglish(text: string): boolean {
  if (OTHER_SCRIPT.test(text)) return false
  const words = text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? []
  const english = words.filter((word) => ENGLISH.has(word)).length
  const foreign = words.filter((word) => FOREIGN.has(word) && !ENGLISH.has(word)).length
  const marked = words.filter((word) => MARKED.test(word) && !BORROWED.has(word)).length
  if (foreign > english) return false
  // A name in an English sentence may have such letters: "call Jürgen".
  return marked === 0 || english > 0 || words.length === 0 || foreign < english
}
