import { type Half, issuer, type Policy, type Task } from './halves.js'
import type { Situation } from './situation.js'
import { command, jsonText, shellWord } from './text.js'

/** One account's part as AWS CLI commands, to paste into a shell as they are. */
export function awsCommands({ tasks }: Half, situation: Situation): string {
  return tasks.map((task) => commandsOf(task, situation).join('\n')).join('\n\n')
}

function commandsOf(task: Task, situation: Situation): readonly string[] {
  if (task.kind === 'provider') {
    const list = `--client-id-list ${task.audience}`
    return [
      '# An account has one provider for GitHub. Skip this command if it exists already.',
      command('aws iam create-open-id-connect-provider', `--url ${issuer}`, list),
    ]
  }
  const { policy } = task
  if (task.kind === 'repository-policy') return [file(policy), ...repositoryCommands(policy, situation)]
  const { path, name } = task.role
  const role = `--role-name ${shellWord(name)}`
  if (task.kind === 'role') {
    const where = path === '/' ? [] : [`--path ${shellWord(path)}`]
    return [
      file(policy),
      command('aws iam create-role', role, ...where, `--assume-role-policy-document file://${policy.file}`),
    ]
  }
  const named = `--policy-name ${task.name}`
  return [file(policy), command('aws iam put-role-policy', role, named, `--policy-document file://${policy.file}`)]
}

function repositoryCommands(policy: Policy, { regions, repositories }: Situation): readonly string[] {
  return regions.flatMap((region) =>
    repositories.map((repository) =>
      command(
        'aws ecr set-repository-policy',
        `--region ${shellWord(region)}`,
        `--repository-name ${shellWord(repository)}`,
        `--policy-text file://${policy.file}`,
      ),
    ),
  )
}

/** No line of a JSON text is `JSON`, so nothing in it can end the here-document. */
function file({ file: name, document }: Policy): string {
  return `cat > ${name} <<'JSON'\n${jsonText(document)}\nJSON`
}
