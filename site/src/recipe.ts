import type { Half } from './halves.js'
import type { Role, Situation } from './situation.js'

/** Text to copy, and what the reader must know about it. Either may be empty. */
export interface Recipe {
  readonly text: string
  readonly note: string
}

/** Folder of the templates in the action's repository. */
export function folderOf({ side }: Half, { setUp }: Situation): string {
  return `docs/setup/${setUp}/${side}`
}

/** The role that this part creates, if it creates one. */
export function createdRole({ tasks }: Half): Role | undefined {
  return tasks.flatMap((task) => (task.kind === 'role' ? [task.role] : []))[0]
}

/** Whether the template needs a role that no template of docs/setup creates. */
export function needsRoleFirst(half: Half, { setUp }: Situation): boolean {
  return setUp === 'repository-policy' && createdRole(half) !== undefined
}

/** Says where the role comes from in that case. */
export const roleFirst = 'The role must exist first. Create it with the first commands under “AWS CLI”.'
