import { Failure } from '../../../src/run/failure.js'
import { assumeRole, claims, denied, login, refusal, repositoriesDenied, role, webIdentity } from './failures.js'

/** Everything that comes from outside, in one place of each failure. */
export const carriers: readonly (readonly [string, (text: string) => Failure])[] = [
  ['AWS’s message', (text) => assumeRole(refusal('AccessDenied', text))],
  ['AWS’s denial', (text) => assumeRole(denied(text, text, { by: text, because: text }))],
  ['AWS’s error code', (text) => assumeRole(refusal(text || 'x', 'x'))],
  ['the role of a profile', (text) => assumeRole(denied('sts:AssumeRole', role), { roleArn: text })],
  [
    'the OIDC token',
    (text) =>
      webIdentity(refusal('AccessDenied', 'x'), {
        ...{ sub: text, aud: text, iss: text || claims.iss },
        github: { repository: text, job_workflow_ref: text },
      }),
  ],
  ['the tool’s output', (text) => login(text)],
  ['an input', (text) => new Failure({ code: 'inputs', problems: [text] })],
  ['a path', (text) => new Failure({ code: 'config', path: text, problem: 'unwritable', error: 'EROFS' })],
  ['the call under way', (text) => new Failure({ code: 'deadline', seconds: 1, during: text })],
  ['a repository', (text) => repositoriesDenied({ region: text, repository: text, message: text })],
]
