import { type Access, repositoryActions } from '../../src/facts/iam-policies.js'
import {
  parseSetupFragment,
  type SetupName,
  type SetupValues,
  setUps,
  setupFragment,
  setupNames,
} from '../../src/facts/setup-link.js'

/** The form as it was typed: an empty text where nothing was. */
export type Answers = { readonly [name in SetupName]: string }

/** The form's choices before you choose: the set-up of the README's first example. */
const chosen: SetupValues = { 'set-up': 'oidc-then-role', access: 'push' }

/** The answers in a link. An unknown choice becomes the first one, so that a hostile link chooses nothing new. */
export function answersOf(fragment: string): Answers {
  const values = parseSetupFragment(fragment)
  const blank = Object.fromEntries(setupNames.map((name) => [name, ''])) as Answers
  return settled({ ...blank, ...chosen, ...values })
}

/** Every kind of access that the action knows, the usual one first. */
export const accesses: readonly Access[] = [
  'push',
  ...(Object.keys(repositoryActions) as Access[]).filter((one) => one !== 'push'),
]

const choices = {
  'set-up': setUps,
  access: accesses,
} as const

/** Makes the answers fit each other. Only the set-up `repository-policy` fits both kinds of runners. */
export function settled(answers: Answers): Answers {
  const pick = (name: keyof typeof choices) =>
    choices[name].find((choice) => choice === answers[name]) ?? choices[name][0] ?? ''
  const setUp = pick('set-up')
  const isOpen = setUp === 'repository-policy' && answers.runners === 'github'
  const runners = setUp.startsWith('oidc-') || isOpen ? 'github' : 'aws'
  return { ...answers, 'set-up': setUp, runners, access: pick('access') }
}

/** The first two questions choose the set-up: whether runners have an AWS identity, and whom the registry account trusts. */
export function setUpOf(runners: string, trusted: string): Pick<Answers, 'set-up' | 'runners'> {
  if (trusted === 'nobody') return { 'set-up': 'repository-policy', runners }
  if (runners === 'aws') return { 'set-up': 'role-with-external-id', runners }
  return { 'set-up': trusted === 'github' ? 'oidc-direct' : 'oidc-then-role', runners }
}

/** The answer to the second question that leads to a set-up: whom the registry account trusts. */
export function trustedIn(setUp: string): 'build-account' | 'github' | 'nobody' {
  if (setUp === 'repository-policy') return 'nobody'
  return setUp === 'oidc-direct' ? 'github' : 'build-account'
}

/** The fragment of a link that opens the page with these answers. */
export function fragmentOf(answers: Answers): string {
  const { runners, ...others } = answers
  return setupFragment(answers['set-up'] === 'repository-policy' ? answers : others)
}

/** Splits a list as the action does: at commas and white space, without duplicates. */
export function listOf(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,]+/).filter(Boolean))]
}

/** Session tags, one per line. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
