import { english } from '@/lib/core/i18n/english'
import type { Boundary } from '@/lib/core/policy/boundary'
import { levelName } from '@/lib/core/policy/sentences'
import type { UsageDimension } from '@/lib/core/usage/usage-query'
import { listNames } from '../store/usage-names'
import { requirePolicy } from './decision-state'

/** How entries without a value are called. */
const nobody: Record<UsageDimension, string> = {
  day: '',
  model: 'No model was asked',
  provider: 'No provider was asked',
  boundary: 'Nothing was sent',
  group: 'No team',
  person: '',
  level: '',
  purpose: '',
}

/** Names what usage is grouped by. The books outlive what they name: then a short form of the id stands for it. */
export async function nameUsage(by: UsageDimension, ids: string[]): Promise<(id: string | null) => string> {
  const names = await namesOf(by, ids)
  return (id) => (id === null ? nobody[by] : (names.get(id) ?? `Former ${by} ${id.slice(-6)}`))
}

async function namesOf(by: UsageDimension, ids: string[]): Promise<Map<string, string>> {
  if (by === 'model' || by === 'provider' || by === 'group' || by === 'person')
    return new Map((await listNames[by](ids)).map(({ id, name }) => [id, name]))
  if (by === 'boundary') return new Map(ids.map((id) => [id, english.boundary[id as Boundary].name]))
  if (by === 'level') {
    const policy = await requirePolicy()
    return new Map(ids.filter((id) => policy.levels.includes(id)).map((id) => [id, levelName(policy, id)]))
  }
  return new Map(
    ids.map((id) => [
      id,
      by === 'day'
        ? id.slice(0, 16).replace('T', ' ').replace(' 00:00', '')
        : `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    ]),
  )
}
