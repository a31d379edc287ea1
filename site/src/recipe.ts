import type { Half } from './halves.js'
import type { Role, Situation } from './situation.js'

/** Text to copy, and what the reader must know about it; either may be empty. */
export interface Recipe {
  readonly text: string
  readonly note: string
}

/** Folder of the half's templates in the action's repository. */
export function folderOf({ side }: Half, { setUp }: Situation): string {
  return `docs/setup/${setUp}/${side}`
}

/** The role that the half creates, if it creates one. */
export function createdRole({ tasks }: Half): Role | undefined {
  return tasks.flatMap((task) => (task.kind === 'role' ? [task.role] : []))[0]
}

/** Whether the half's template takes a role that another one has to create: docs/setup has none for that. */
export function needsRoleFirst(half: Half, { setUp }: Situation): boolean {
  return setUp === 'repository-policy' && createdRole(half) !== undefined
}

/** Where the role comes from in that case. */
export const roleFirst = 'The role must exist first. Create it with the first commands under “AWS CLI”.'
