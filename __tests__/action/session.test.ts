import { describe, expect, test } from '@jest/globals'
import { pullImage, pushImage } from '../../sandbox/client/image.js'
import { PULL_ACTIONS } from '../../sandbox/iam/documents.js'
import { OIDC_ISSUER } from '../../sandbox/network/hosts.js'
import { accountOf, EXTERNAL_ID, PRIMARY_ACCOUNT, ROLES, roleOf } from '../../sandbox/world.js'
import { entry, type Job } from '../support/job.js'
import { imageIn, logIn, logOut, sessionName, useJobs } from '../support/login.js'

const start = useJobs()

const region = { AWS_REGION: 'eu-west-1' }
const pullPolicy = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
    { Effect: 'Allow', Action: PULL_ACTIONS, Resource: '*' },
  ],
}
const managedPolicy = 'arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly'

const options = {
  'role-session-name': 'release@shop',
  'role-duration-seconds': '1800',
  'session-policy': JSON.stringify(pullPolicy, null, 2),
  'session-policy-arns': `${managedPolicy}, arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryPowerUser`,
}
const tags = { 'session-tags': 'team=Shop\ncost center=a=b' }

/** What `options` make of a call, and `tags`. */
const sentOptions = {
  RoleSessionName: 'release@shop',
  DurationSeconds: '1800',
  Policy: JSON.stringify(pullPolicy),
  'PolicyArns.member.1.arn': managedPolicy,
  'PolicyArns.member.2.arn': 'arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryPowerUser',
}
const sentTags = {
  'Tags.member.1.Key': 'team',
  'Tags.member.1.Value': 'Shop',
  'Tags.member.2.Key': 'cost center',
  'Tags.member.2.Value': 'a=b',
}
const hop = { RoleArn: ROLES.githubBuild, RoleSessionName: sessionName, WebIdentityToken: expect.any(String) }

/** The parameters of the calls to STS, in order. */
function sent({ sandbox }: Job): readonly object[] {
  const toSts = sandbox.requests.filter(({ service }) => service === 'sts')
  return toSts.map(({ parameters: { Version, ...parameters } }) => parameters)
}

describe('the step', () => {
  test('sends name, tags and policies with the last of two hops, the duration with each', async () => {
    const job = await start({ keys: false, env: region })
    const roles = { 'oidc-role-arn': ROLES.githubBuild, 'role-arn': ROLES.tagged, 'external-id': EXTERNAL_ID }
    const env = job.sandbox.oidcEnv()
    const main = await logIn(job, entry, { inputs: { ...roles, ...options, ...tags }, env })
    expect(sent(job)).toEqual([
      { ...hop, DurationSeconds: '1800' },
      { RoleArn: ROLES.tagged, ExternalId: EXTERNAL_ID, ...sentOptions, ...sentTags },
    ])
    expect(main.outputs['role-session-arn']).toMatch(/:assumed-role\/ecr-push-tagged\/release@shop$/)
    await logOut(job, main)
  })

  test('limits the session, and with it the login, by session-policy', async () => {
    const job = await start({ env: region })
    const push = { 'role-arn': ROLES.push, 'external-id': EXTERNAL_ID }
    const unlimited = await logIn(job, entry, { inputs: push })
    const { digest } = await pushImage(imageIn(job, unlimited), 'content')
    await logOut(job, unlimited)

    const main = await logIn(job, entry, {
      inputs: { ...push, 'session-policy': JSON.stringify(pullPolicy) },
    })
    expect((await pullImage(imageIn(job, main))).digest).toBe(digest)
    await expect(pushImage(imageIn(job, main), 'other')).rejects.toThrow(
      /^denied: .*ecr-push.* ecr:InitiateLayerUpload .*because no session policy allows/,
    )
    await logOut(job, main)
  })

  test('asks for an OIDC token with the audience of oidc-audience', async () => {
    const audience = 'https://registry.example.com/aws?x=1'
    const job = await start({ keys: false, env: region })
    const { world } = job.sandbox
    const role = roleOf(world, ROLES.github)
    role.trust = JSON.parse(JSON.stringify(role.trust).replace('"sts.amazonaws.com"', JSON.stringify(audience)))
    accountOf(world, PRIMARY_ACCOUNT).oidcProviders = { [OIDC_ISSUER]: [audience] }
    const inputs = { 'oidc-role-arn': ROLES.github, 'oidc-audience': audience }
    await logIn(job, entry, { inputs, env: job.sandbox.oidcEnv() })
    expect(job.sandbox.requests[0]).toMatchObject({ operation: 'GetIdToken', parameters: { audience } })
  })
})
