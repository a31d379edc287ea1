import type { PolicyDocument } from '../../sandbox/iam/documents.js'
import { type Account, accountOf, findRole, type World } from '../../sandbox/world.js'
import { callsOf, optionOf } from './shell.js'

/** Runs the commands that the page shows for an account, as its team would. Calls of `aws` change the sandbox's world. */
export async function putInPlace(world: World, account: string, commands: string): Promise<void> {
  for (const words of await callsOf(commands)) perform({ world, account: accountOf(world, account) }, words)
}

interface Place {
  readonly world: World
  readonly account: Account
}

function perform({ world, account }: Place, words: readonly string[]): void {
  const option = (name: string) => optionOf(words, name)
  const call = words.slice(0, 2).join(' ')
  if (call === 'iam create-open-id-connect-provider') {
    account.oidcProviders[option('--url')] = [option('--client-id-list')]
  } else if (call === 'iam create-role') {
    const path = words.includes('--path') ? option('--path') : '/'
    const trust = knownDocument(world, option('--assume-role-policy-document'))
    account.roles[option('--role-name')] = { path, trust, policies: [], maxSessionSeconds: 3600 }
  } else if (call === 'iam put-role-policy') {
    const role = account.roles[option('--role-name')]
    if (!role) throw new Error(`NoSuchEntity: ${option('--role-name')}`)
    role.policies.push(JSON.parse(option('--policy-document')))
  } else if (call === 'ecr set-repository-policy') {
    const repository = account.repositories[option('--repository-name')]
    if (!repository) throw new Error(`RepositoryNotFoundException: ${option('--repository-name')}`)
    repository.policy = knownDocument(world, option('--policy-text'))
  } else {
    throw new Error(`the stand-in for aws does not know ${call}`)
  }
}

/** IAM and ECR reject a policy whose principal does not exist. */
function knownDocument(world: World, text: string): PolicyDocument {
  const document = JSON.parse(text)
  for (const { Principal } of document.Statement) {
    for (const arn of [Principal.AWS ?? []].flat()) {
      if (!findRole(world, arn)) throw new Error(`MalformedPolicyDocument: Invalid principal in policy: ${arn}`)
    }
  }
  return document
}
