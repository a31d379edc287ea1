import { readFileSync } from 'node:fs'
import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml'

/** The part of CloudFormation that the templates of docs/setup use, to see the policies that it would send to AWS. */

export type Parameters = Readonly<Record<string, string>>

/** Stands for `!Ref AWS::NoValue`, which its list or mapping leaves out. */
const noValue = Symbol('AWS::NoValue')

/** The IAM documents in a template, by `<logical ID>.<property>`. Missing parameters have their defaults. */
export function cloudFormationPolicies(file: string, given: Parameters): Readonly<Record<string, unknown>> {
  const document = parseDocument(readFileSync(file, 'utf8'), { logLevel: 'error' })
  const declared = document.getIn(['Parameters']) as YAMLMap
  const unknown = Object.keys(given).filter((name) => !name.startsWith('AWS::') && !declared.has(name))
  if (unknown.length > 0) throw new Error(`${file} has no parameters ${unknown.join(', ')}`)

  const parameter = (name: string): string | symbol => {
    if (name === 'AWS::NoValue') return noValue
    const value = given[name] ?? document.getIn(['Parameters', name, 'Default'])
    if (typeof value !== 'string') throw new Error(`${file}: ${name} is not known`)
    return value
  }
  const condition = (name: string) => value(document.getIn(['Conditions', name], true) as Node)
  const functions: Readonly<Record<string, (argument: unknown, items: readonly Node[]) => unknown>> = {
    '!Ref': (name) => parameter(String(name)),
    '!Sub': (text) => String(text).replace(/\$\{(.+?)\}/g, (_, name) => String(parameter(name))),
    '!Equals': (_, [left, right]) => value(left) === value(right),
    '!If': (_, [name, yes, no]) => (condition(String(value(name))) ? value(yes) : value(no)),
  }
  const value = (node: Node | undefined): unknown => {
    const known = functions[node?.tag ?? '']
    if (known) return known(isScalar(node) ? node.value : undefined, isSeq(node) ? (node.items as Node[]) : [])
    if (isSeq(node)) return node.items.map((item) => value(item as Node)).filter((item) => item !== noValue)
    if (!isMap(node)) return isScalar(node) ? node.value : undefined
    const members = node.items.map(({ key, value: item }) => [String(key), value(item as Node)] as const)
    return Object.fromEntries(members.filter(([, member]) => member !== noValue))
  }

  const resources = document.getIn(['Resources']) as YAMLMap
  return Object.fromEntries(
    resources.items.flatMap(({ key }) => {
      const at = (property: string) => document.getIn(['Resources', String(key), 'Properties', property], true) as Node
      const inline = at('Policies')
      const policies = isSeq(inline) ? inline.items.map((item) => (item as YAMLMap).get('PolicyDocument', true)) : []
      return [
        ...['AssumeRolePolicyDocument', 'PolicyDocument', 'RepositoryPolicyText'].map(
          (name) => [name, at(name)] as const,
        ),
        ...policies.map((node) => ['Policies', node as Node] as const),
      ].flatMap(([name, node]) => (node ? [[`${key}.${name}`, value(node)]] : []))
    }),
  )
}
