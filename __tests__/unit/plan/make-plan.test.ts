import { expect, test } from '@jest/globals'
import { planOf, problemsOf, role } from './planning.js'

test('a usual job has nothing to tell beforehand', () => {
  const inputs = { 'role-arn': role, 'external-id': 'ab', repositories: 'app' }
  expect(planOf({ inputs })).toMatchObject({ notices: [], warnings: [] })
})

test('all problems come at once: those of single inputs, then those between them', () => {
  const inputs = {
    ...{ 'external-id': 'ab', 'oidc-role-arn': role, profile: 'team', region: 'eu-west-1,europe,cn-north-1' },
    ...{ fips: 'true', logout: 'no', 'docker-config': 'isolated', 'login-with': 'podman' },
  }
  const env = { REGISTRY_AUTH_FILE: '/auth', AWS_ENDPOINT_URL: 'http://x.example', HTTPS_PROXY: 'socks5://proxy' }
  expect(problemsOf({ inputs, env }).map((problem) => problem.split(' ', 2).join(' '))).toEqual([
    'region: "europe"',
    'logout: "no"',
    'external-id: "ab"',
    'profile: "team"',
    'docker-config: "isolated"',
    'region: "cn-north-1"',
    'fips: "true"',
    'fips: "true"',
    'AWS_ENDPOINT_URL: "http://x.example"',
    'HTTPS_PROXY: is',
  ])
})

test('what is wrong with a single input is not told again by the rules between them', () => {
  const wrong = {
    ...{ 'role-arn': 'ecr-push', 'oidc-role-arn': 'github-build', region: 'europe', 'sts-region': 'europe' },
    ...{ 'role-duration-seconds': 'long', 'session-policy': '?' },
  }
  const names = problemsOf({ inputs: wrong }).map((problem) => problem.split(':', 1)[0])
  expect(names.sort()).toEqual(Object.keys(wrong).sort())
})

test('each problem is told once', () => {
  const inputs = { region: 'europe,europe', 'sts-region': 'eu-west-1', fips: 'true', 'registry-type': 'public' }
  const problems = problemsOf({ inputs })
  expect(new Set(problems).size).toBe(problems.length)
})
