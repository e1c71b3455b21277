/** The 97.5 % point of the normal distribution: 95 % lie between it and its negative. */
const Z = 1.959_963_985

/**
 * The lower end of the 95 % interval for a share, by Wilson's score. Unlike the usual "share plus
 * or minus", it holds for few cases and for shares near 1.
 *
 * Wilson 1927, Probable inference, the law of succession, and statistical inference, J. Am. Stat.
 * Assoc. 22, 209–212.
 *
 * @returns from 0 to 1; 0 where there are no cases
 */
export function wilsonLower(count: number, of: number): number {
  if (of === 0) return 0
  const share = count / of
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  return Math.max(0, (share + Z ** 2 / (2 * of) - spread) / (1 + Z ** 2 / of))
}

/**
 * How likely it is to see at least so many rises among the pairs that differ, if rises and falls
 * were equally likely: the one-sided sign test. Pairs that do not differ tell nothing.
 *
 * Dixon & Mood 1946, The statistical sign test, J. Am. Stat. Assoc. 41, 557–566.
 *
 * @returns from 0 to 1
 */
export function signTest(up: number, down: number): number {
  const pairs = up + down
  // In logarithms, since 2 to the power of some thousand pairs is more than a number holds.
  let term = -pairs * Math.LN2
  let tail = up <= 0 ? Math.exp(term) : 0
  for (let rises = 1; rises <= pairs; rises += 1) {
    term += Math.log((pairs - rises + 1) / rises)
    if (rises >= up) tail += Math.exp(term)
  }
  return Math.min(1, tail)
}
