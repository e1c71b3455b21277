/**
 * What somebody writes who may be in danger. In doubt it is rather one time too often: what follows
 * is kind to anybody.
 */
const SAID: readonly RegExp[] = [
  /\b(?:kill(?:ing)? (?:myself|me\b)|kms|suicid\w*|end(?:ing)? (?:my life|it all)|tak(?:e|ing) my (?:own )?life|self[- ]?harm\w*|(?:hurt|cut|harm|starv|burn)(?:t?ing|e)? myself|stop (?:cutting|purging|starving)|(?:want|wanna|going|ready|plan(?:ning)?) to (?:die|disappear|be dead)|wanna (?:die|disappear)|wish i (?:was|were) dead|(?:don'?t|do not) want to (?:live|be alive|be here|exist|wake up)|can'?t go on(?: like this| living| any ?more)?$|unalive|overdos\w*|better off (?:dead|without me)|no reason to live|not be here any ?more|jump(?:ing)? off (?:a|the) (?:bridge|roof|building)|hang(?:ing)? myself)\b/i,
  // Something that cannot wait for a small step.
  /\b(?:ambulance|call (?:911|999|112)|chest pains?|can'?t breathe|heart attack|having a stroke|he (?:hits|hit|beats) me|she (?:hits|hit|beats) me|hitting me|beating me|rap(?:e|ed|ing)\b)/i,
  // The same in some other languages.
  /(?:nicht mehr leben|nicht mehr da sein|will sterben|umbringen|selbstmord|suizid|ritzen|veux mourir|me suicider|me tuer|en finir avec la vie|quiero morir|quitarme la vida|matarme|voglio morire|uccidermi|farla finita|quero morrer|me matar|wil dood|wil niet meer leven|zelfmoord|vill dö|ta mitt liv|chcę umrzeć|zabić się|хочу умереть|покончить с собой|самоуб|死にたい|自殺|想死)/iu,
]

/** Whether words are of somebody who may be in danger; no task is made of them. */
export function isInDanger(...words: readonly string[]): boolean {
  return words.some((text) => {
    const plain = text.slice(0, 20_000).replaceAll(/[‘’]/g, "'")
    return SAID.some((said) => said.test(plain))
  })
}
