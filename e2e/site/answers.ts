import type { Page } from 'playwright-core'
import { partitionById } from '../../src/facts/partitions.js'
import { type SetupName, type SetupValues, setupFragment } from '../../src/facts/setup-link.js'

/** A way in which two accounts can be connected, with answers to every question that it asks. */
export interface Case {
  readonly name: string
  readonly values: SetupValues
}

const accounts = { 'registry-account': '111111111111', 'build-account': '222222222222' }
const roles = { 'registry-role': 'ci/ecr-images', 'build-role': 'ci/github-build' }
const agreed = { 'external-id': 'a+b=c,d.e@f:g/h-1', 'session-tags': 'team=payments\ncost center=4711' }
const job = { github: 'acme/shop', ref: 'refs/heads/main' }
const claims = { repository_id: '456789', job_workflow_ref: 'acme/ci/.github/workflows/push.yml@refs/heads/main' }

/** Every set-up, with both kinds of runners if both fit. The caller adds `access` and `region`. */
const setUps: readonly Case[] = [
  { name: 'role-with-external-id', values: { ...accounts, ...roles, ...agreed, 'set-up': 'role-with-external-id' } },
  {
    name: 'oidc-then-role',
    values: { ...accounts, ...roles, ...agreed, ...job, ...claims, 'set-up': 'oidc-then-role' },
  },
  {
    name: 'repository-policy',
    values: { ...accounts, 'build-role': 'ci/github-build', 'set-up': 'repository-policy', runners: 'aws' },
  },
  {
    name: 'repository-policy with OIDC',
    values: { ...accounts, ...job, 'build-role': 'github-build', 'set-up': 'repository-policy', runners: 'github' },
  },
  {
    name: 'oidc-direct',
    values: {
      'set-up': 'oidc-direct',
      'registry-account': '111111111111',
      'registry-role': 'github-ecr',
      github: 'acme@123456/shop@456789',
      ref: "refs/heads/it's-$(touch",
      environment: `"live" & <b>it's</b> $(touch x)`,
      workflow: '- yes: #1',
    },
  },
]

/** The cases of a partition: two repositories, and its first two regions. */
export function casesOf(partition: string): readonly Case[] {
  const region = partitionById(partition)?.regions.slice(0, 2).join(' ') ?? ''
  return setUps.map(({ name, values }) => {
    const { repository_id: _id, job_workflow_ref: _job, workflow: _workflow, ...others } = values
    // STS knows GitHub's claims only in the partition aws, so the page does not ask for them elsewhere.
    const asked = partition === 'aws' ? values : others
    return { name, values: { ...asked, region, repositories: 'app team/api' } }
  })
}

/** The link of a case. */
export function linkOf({ values }: Case, more: SetupValues = {}): string {
  return setupFragment({ ...values, ...more })
}

/** Answers as a person does, with clicks and keys. */
export async function fillIn(page: Page, values: SetupValues): Promise<void> {
  const {
    'set-up': setUp = '',
    runners = setUp.startsWith('oidc-') ? 'github' : 'aws',
    access = 'push',
    tab,
    ...typed
  } = values
  await page.locator(`#runners-${runners}`).check()
  const trusted = { 'repository-policy': 'nobody', 'oidc-direct': 'github' }[setUp] ?? 'build-account'
  await page.locator(`#trusted-${trusted}`).check()
  await page.locator(`#access-${access}`).check()
  // The region first, because it decides which questions follow.
  await page.locator('#region').fill(values.region ?? '')
  const fold = page.locator('#group-repository_id:not([open]) > summary')
  if (await fold.isVisible()) await fold.click()
  for (const [name, value] of Object.entries(typed)) await page.locator(`#${name}`).fill(value)
  if (tab) await page.locator(`#tab-${tab}`).click()
}

/** Every text to copy, by its place, also in hidden panels. */
export function blocksOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(
    "Object.fromEntries([...document.querySelectorAll('[data-block]')].map((block) => [block.dataset.block, block.querySelector('code').textContent]))",
  )
}

/** The text of the problem beside a field, empty if there is none. */
export async function problemBeside(page: Page, name: SetupName): Promise<string> {
  return (await page.locator(`#${name}-problem`).textContent()) ?? ''
}

/** The text of one block. Throws if the page does not have it. */
export function blockOf(blocks: Readonly<Record<string, string>>, name: string): string {
  const text = blocks[name]
  if (text === undefined) throw new Error(`the page does not show ${name}`)
  return text
}
