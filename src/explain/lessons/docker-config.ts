import type { ConfigProblem } from '../../run/failure.js'
import type { Phrase } from '../advice/advice.js'
import { causeOf } from '../cause.js'
import type { Lesson } from '../report.js'
import type { Explained, FaultOf } from './other.js'

const isolated = 'or give docker-config: isolated'

/** What stands in the way of the Docker config. The file is as it was, in every case. */
const configLessons: Readonly<Record<ConfigProblem, Lesson>> = {
  'not-an-object': {
    title: 'Docker config is damaged',
    why: 'It is not a JSON object, and docker would overwrite it and lose all that is in it. It was left as it is.',
    remedy: 'Repair it, or delete it if nothing in it is needed.',
  },
  unreadable: {
    title: 'Docker config not readable',
    why: 'This user may not read it.',
    remedy: `Check its owner and mode (an earlier step may have run docker with sudo), ${isolated}.`,
  },
  unwritable: {
    title: 'Docker config not writable',
    why: 'This user may not write it, or the file system is read-only. It was left as it is.',
    remedy: `Check owner and mode of the file and of its directory, set DOCKER_CONFIG to another directory, ${isolated}.`,
  },
  'disk-full': {
    title: 'Disk full',
    why: 'There is no room for the Docker config (disk, quota or file size limit). It was left as it is.',
    remedy: 'Make room on the disk of the Docker config and of RUNNER_TEMP.',
  },
  'is-a-directory': {
    title: 'Docker config is a directory',
    why: 'There is a directory where the file should be; a bind mount of a file that did not exist makes one.',
    remedy: 'Remove that directory, or set DOCKER_CONFIG to the directory that holds config.json.',
  },
  'no-home': {
    title: 'No home directory',
    why: 'The place of the Docker config is not known: neither DOCKER_CONFIG nor HOME is set.',
    remedy: `Set one of them for the job, ${isolated}.`,
  },
  'not-ours': {
    title: 'Isolated directory is not ours',
    why: 'It is a link, or belongs to another user: whoever made it could read the login.',
    remedy: 'Remove it, and find out which earlier step of the job made it.',
  },
  'no-runner-temp': {
    title: 'No RUNNER_TEMP',
    why: 'A private directory for the login is needed, and RUNNER_TEMP, where it belongs, is not set or can not be written.',
    remedy: 'Set RUNNER_TEMP to a directory of this job; runners do so by themselves.',
  },
  'lock-timeout': {
    title: 'Docker config is locked',
    why: 'Another process has kept its lock all the time.',
    remedy: `Look for a hanging job on this machine that uses the same Docker config, ${isolated}.`,
  },
}

/** A Docker config that can not be used; the system's code, or what is wrong in the file, tells why. */
export function wrongConfig({ path, problem, error }: FaultOf<'config'>, cause: unknown): Explained {
  const { title, why, remedy } = configLessons[problem]
  const reason = error ?? (problem === 'not-an-object' ? causeOf(cause).message : '')
  const subject = problem === 'no-runner-temp' ? 'The directory' : 'The Docker config'
  const what: Phrase = (quote) =>
    path ? `${subject} ${quote(path)} can not be used` : 'There is no Docker config to use'
  return { title, what, why: reason ? `${why} Reason: ${reason}.` : why, remedy }
}
