import { partitionOf } from '../../src/facts/partitions.js'
import type { SetupName } from '../../src/facts/setup-link.js'
import {
  accountRule,
  externalIdRule,
  quoteForMessage,
  type Rule,
  regionRule,
  repositoryRule,
} from '../../src/plan/input-rules.js'
import { tagRule } from '../../src/plan/session-tags.js'
import { type Answers, linesOf, listOf } from './answers.js'

/** Whether a question belongs to the chosen set-up. Other answers are not judged, and stay in the link. */
export function isAsked(name: SetupName, answers: Answers): boolean {
  const { 'set-up': setUp, runners } = answers
  if (name === 'build-account' || name === 'build-role') return setUp !== 'oidc-direct'
  if (name === 'registry-role') return setUp !== 'repository-policy'
  if (name === 'external-id' || name === 'session-tags')
    return ['role-with-external-id', 'oidc-then-role'].includes(setUp)
  if (isClaim(name))
    return runners === 'github' && (partitionOf(listOf(answers.region)[0] ?? '')?.id ?? 'aws') === 'aws'
  if (name === 'github' || name === 'ref' || name === 'environment') return runners === 'github'
  return true
}

/** Claims of GitHub's token that STS knows since February 2026, in the partition `aws`. */
export const claimNames = ['repository_id', 'job_workflow_ref', 'workflow', 'actor_id', 'enterprise_id'] as const

function isClaim(name: SetupName): boolean {
  return claimNames.some((claim) => claim === name)
}

const matches =
  (pattern: RegExp, problem: string): Rule =>
  (value) =>
    pattern.test(value) ? undefined : problem

const roleName = matches(
  /^(?:[\x21-\x2e\x30-\x7e]+\/)*[A-Za-z0-9_+=,.@-]{1,64}$/,
  'is not the name of a role. Use 1 to 64 letters, digits or _+=,.@-, after the path, for example ci/ecr-push',
)

const number = matches(/^[0-9]{1,20}$/, 'is not an ID. Use digits only')
const claim = matches(/^[^\p{Cc}*?]{1,512}$/u, 'is not one value. Use 1 to 512 characters on one line, without * and ?')

const rules: { readonly [name in SetupName]?: Rule } = {
  'registry-account': accountRule,
  'build-account': accountRule,
  'registry-role': roleName,
  'build-role': roleName,
  'external-id': externalIdRule,
  github: matches(
    /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:@[0-9]+\/[A-Za-z0-9_.-]{1,100}@[0-9]+|\/[A-Za-z0-9_.-]{1,100})$/,
    'is not owner/repository or owner@ID/repository@ID',
  ),
  ref: matches(
    /^refs\/(?:heads|tags)\/[^\p{Cc}\s*?[\\^~:]{1,200}$/u,
    'is not a full ref, for example refs/heads/main or refs/tags/v1',
  ),
  environment: matches(
    /^[^\p{Cc}:*?]{1,255}$/u,
    'is not an environment. Use 1 to 255 characters on one line, without : * ?',
  ),
  repository_id: number,
  actor_id: number,
  enterprise_id: number,
  job_workflow_ref: claim,
  workflow: claim,
}

/** What is wrong with an answer, in the action's sentences. Undefined if nothing is wrong, or nothing was typed. */
export function problemOf(name: SetupName, answers: Answers): string | undefined {
  const value = answers[name].trim()
  if (value === '') return undefined
  if (name === 'region') return first(listOf(value), (one) => regionRule(one) ?? foreign(one, listOf(value)[0] ?? ''))
  if (name === 'repositories')
    return first(listOf(value), (one) => repositoryRule(one) ?? wildcard(one, answers['set-up']))
  if (name === 'session-tags') return first(linesOf(value), tagRule())
  if (name === 'build-account' && value === answers['registry-account'].trim()) {
    return first([value], () => 'is also the registry account. Give the account that runs the builds')
  }
  const rule = rules[name]
  return rule && first([value], rule)
}

function first(values: readonly string[], rule: Rule): string | undefined {
  for (const value of values) {
    const problem = rule(value)
    if (problem) return `${quoteForMessage(value)} ${problem}`
  }
  return undefined
}

function foreign(value: string, home: string): string | undefined {
  const [partition, its] = [partitionOf(value), partitionOf(home)]
  if (!its || partition === its) return undefined
  return `is in the partition ${partition?.id}, but ${home} is in ${its.id}. Credentials work in one partition only, so use one set-up for each`
}

function wildcard(value: string, setUp: string): string | undefined {
  if (setUp !== 'repository-policy' || !value.includes('*')) return undefined
  return 'has a *, but each repository has its own policy. Name each repository'
}

const optional: readonly SetupName[] = [
  'registry-role',
  'build-role',
  'session-tags',
  'ref',
  'environment',
  ...claimNames,
]

/** Questions of the set-up that have no answer or a wrong one. */
export function openQuestions(answers: Answers): readonly SetupName[] {
  const names = Object.keys(answers) as SetupName[]
  return names.filter((name) => {
    if (!isAsked(name, answers)) return false
    if (problemOf(name, answers)) return true
    if (name === 'ref') return answers.ref.trim() === '' && answers.environment.trim() === ''
    return asked.has(name) && !optional.includes(name) && answers[name].trim() === ''
  })
}

const asked: ReadonlySet<SetupName> = new Set<SetupName>([
  'registry-account',
  'build-account',
  'region',
  'repositories',
  'external-id',
  'github',
])
