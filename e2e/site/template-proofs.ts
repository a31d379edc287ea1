import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { cloudFormationPolicies } from '../../__tests__/docs/cloudformation.js'
import { terraformPolicies } from '../../__tests__/docs/terraform.js'
import { repositoryActions } from '../../src/facts/iam-policies.js'
import type { SetupValues } from '../../src/facts/setup-link.js'
import type { Report } from '../report.js'
import { blocksOf, type Case, casesOf, linkOf } from './answers.js'
import type { Browser } from './browser.js'
import { callsOf, optionOf } from './shell.js'

type Blocks = Readonly<Record<string, string>>

/** The CloudFormation and Terraform calls on the page grant what the policies beside them say. */
export async function proveTemplates(browser: Browser, report: Report): Promise<void> {
  for (const one of casesOf('aws')) {
    for (const access of Object.keys(repositoryActions)) {
      await report.prove(
        `${one.name}, ${access}: CloudFormation and Terraform grant what the policies say`,
        async () => {
          const full = await blocksWith(browser, one, { access })
          const few = await blocksWith(browser, simple(one), { access })
          for (const side of ['registry-account', 'build-account'].filter((name) => `${name}/AWS CLI` in full)) {
            // The page shows no call for what a template cannot express.
            for (const blocks of [full, few]) await proveSide(blocks, side)
            assert.ok(`${side}/CloudFormation` in few && `${side}/Terraform` in few, `${side} has no templates`)
          }
        },
      )
    }
  }
}

const examples: readonly (readonly [string, SetupValues])[] = [
  ['role-with-external-id', {}],
  ['oidc-then-role', {}],
  ['repository-policy', { runners: 'github' }],
  ['oidc-direct', {}],
]

/** The workflow on the page is the one of examples/, which is linted and run. Only the name and the external ID differ. */
export async function proveWorkflows(browser: Browser, report: Report): Promise<void> {
  for (const [setUp, more] of examples) {
    await report.prove(`${setUp}: the workflow is the one in examples`, async () => {
      const accounts = { 'registry-account': '111111111111', 'build-account': '222222222222' }
      const values = { ...accounts, ...more, 'set-up': setUp, region: 'eu-west-1', repositories: 'app' }
      const agreed = { 'external-id': 'agreed', github: 'acme/shop', ref: 'refs/heads/main' }
      const { workflow = '' } = await blocksWith(browser, { name: setUp, values: { ...values, ...agreed } }, {})
      const example = readFileSync(`examples/${setUp}.yml`, 'utf8').replace(
        '$' + '{{ vars.ECR_EXTERNAL_ID }}',
        'agreed',
      )
      assert.deepEqual({ ...parse(workflow), name: '' }, { ...parse(example), name: '' })
    })
  }
}

/** The same for one repository in one region, and without further claims. */
function simple({ name, values }: Case): Case {
  const { repository_id: _id, job_workflow_ref: _job, workflow: _workflow, ref = '', ...others } = values
  const where = values.environment ? {} : { ref }
  return { name, values: { ...others, ...where, region: 'eu-west-1', repositories: 'app' } }
}

async function blocksWith(browser: Browser, one: Case, more: SetupValues): Promise<Blocks> {
  const { page, close } = await browser.open(linkOf(one, more))
  try {
    return await blocksOf(page)
  } finally {
    await close()
  }
}

async function proveSide(blocks: Blocks, side: string): Promise<void> {
  const shown = Object.entries(blocks).filter(([name]) => name.startsWith(`${side}/`) && name.endsWith('.json'))
  const documents = new Set(shown.map(([, text]) => meaning(JSON.parse(text))))
  const isForeignRole =
    blocks[`${side}/trust-policy.json`] !== undefined && shown.some(([name]) => name.endsWith('/identity-policy.json'))
  const { [`${side}/CloudFormation`]: cloudFormation, [`${side}/Terraform`]: terraform } = blocks
  for (const found of [
    cloudFormation && (await cloudFormationOf(cloudFormation, side)),
    terraform && terraformOf(terraform, side),
  ]) {
    if (!found) continue
    for (const policy of found) assert.ok(documents.has(policy), `${side}: ${policy} is not among the policies shown`)
    assert.ok(new Set(found).size >= documents.size - (isForeignRole ? 1 : 0), `${side} lacks a policy`)
  }
}

const accounts = { 'registry-account': '111111111111', 'build-account': '222222222222' } as Readonly<
  Record<string, string>
>

async function cloudFormationOf(text: string, side: string): Promise<readonly string[]> {
  const calls = await callsOf(text)
  return calls.flatMap((words) => {
    const overrides = words
      .slice(words.indexOf('--parameter-overrides') + 1)
      .map((word) => word.split(/=(.*)/s).slice(0, 2))
    const place = {
      'AWS::Region': optionOf(words, '--region'),
      'AWS::Partition': 'aws',
      'AWS::AccountId': accounts[side],
    }
    const file = optionOf(words, '--template-file').replace('ecr-cross-account-login/', '')
    return Object.values(cloudFormationPolicies(file, { ...Object.fromEntries(overrides), ...place })).map(meaning)
  })
}

function terraformOf(text: string, side: string): readonly string[] {
  const data = {
    aws_partition: { current: { partition: 'aws' } },
    aws_caller_identity: { current: { account_id: accounts[side] } },
  }
  return text
    .split(/^module /m)
    .slice(1)
    .flatMap((block) => {
      const lines = [...block.matchAll(/^ {2}(\w+) += (.+)$/gm)].map(([, name, value = '']) => [name, hclValue(value)])
      const { source, ...variables } = Object.fromEntries(lines)
      const [, folder] = /\/\/(docs\/setup\/.+)\?ref=v1$/.exec(source) ?? []
      return Object.values(terraformPolicies(`${folder}/main.tf`, variables, data)).map(meaning)
    })
}

/** A value of Terraform is JSON, except for the names of a map and for doubled signs. */
function hclValue(text: string): unknown {
  const json = text.startsWith('{') ? text.replace(/([{,] )(\w+) = /g, '$1"$2": ') : text
  return JSON.parse(json.replace(/([$%])\1(?=\{)/g, '$1'))
}

/** The meaning of a document. IAM takes one value as a list of one, and lists in any order. */
function meaning(document: unknown): string {
  return JSON.stringify(document, (key, value: unknown) => {
    if (['Action', 'Resource', 'AWS'].includes(key)) return [value].flat().sort()
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? Object.fromEntries(Object.entries(value).sort()) : value
  })
}
