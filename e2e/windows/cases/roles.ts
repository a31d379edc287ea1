import assert from 'node:assert/strict'
import type { Sandbox } from '../../../sandbox/index.js'
import { BUILD_ACCOUNT, ROLES } from '../../../sandbox/world.js'
import type { Report } from '../../report.js'
import { withJob } from '../job.js'

/** Who logs in, and what a denial says. */
export async function proveRoles(sandbox: Sandbox, { prove }: Report): Promise<void> {
  await prove('two hops: GitHub OIDC, a role of the build account, a role of the registry account', () =>
    withJob(sandbox, { env: sandbox.oidcEnv() }, async (job) =>
      job.logOut(await job.logIn({ 'oidc-role-arn': ROLES.githubBuild, 'login-with': 'docker' })),
    ),
  )
  await prove('a denied role: the summary shows the trust policy to paste, and nothing was changed', () =>
    withJob(sandbox, {}, async (job) => {
      const main = await job.main({ 'external-id': 'of-another-team', 'login-with': 'docker' })
      assert.equal(main.exitCode, 1)
      assert.match(main.log, /^##\[error\]/m)
      assert.ok(main.summary.includes(`arn:aws:iam::${BUILD_ACCOUNT}:user/build`), main.summary)
      assert.ok(main.summary.includes(`trust policy of the role \`${ROLES.push}\``), main.summary)
      assert.match(main.summary, /"sts:ExternalId"/)
      await job.homeIsAsBefore()
      await job.post(main)
    }),
  )
}
