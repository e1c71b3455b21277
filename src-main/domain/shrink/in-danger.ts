/**
 * What somebody writes who may be in danger. In doubt it is rather one time too often: what follows
 * is kind to anybody.
 */
const SAID =
  /\b(?:kill(?:ing)? (?:myself|me\b)|suicid\w*|end(?:ing)? (?:my life|it all)|tak(?:e|ing) my (?:own )?life|self[- ]?harm\w*|(?:hurt|cut|harm|starv|burn)(?:t?ing|e)? myself|stop (?:cutting|purging|starving)|(?:want|wanna|going|ready|plan(?:ning)?) to die|wanna die|wish i (?:was|were) dead|(?:don'?t|do not) want to (?:live|be alive|be here|exist|wake up)|can'?t go on(?: like this| living| any ?more)?$|unalive|overdos\w*|better off dead|no reason to live|not be here any ?more|jump(?:ing)? off (?:a|the) (?:bridge|roof|building)|hang(?:ing)? myself)\b/i

/** Whether words are of somebody who may be in danger; no task is made of them. */
export function isInDanger(...words: readonly string[]): boolean {
  return words.some((text) => SAID.test(text.slice(0, 20_000).replaceAll(/[‘’]/g, "'")))
}
