import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import type { Actor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Permission } from '@/lib/core/access/permissions'
import { isAppError } from '@/lib/core/errors'
import { needsSetup } from '../operations/needs-setup'
import { recordDenial } from '../operations/require-permission'
import { isConnectionLost } from '../platform/database/connection-lost'
import { resolveRequest } from './request-actor'
import type { Declaration } from './route'
import { sourceOf } from './source'

interface PageProps {
  params?: Promise<Record<string, string>>
  searchParams?: Promise<Record<string, string | string[] | undefined>>
}

interface PageContext<A> {
  actor: A
  params: Record<string, string>
  searchParams: Record<string, string | string[] | undefined>
}

type Page = ((props: PageProps) => Promise<ReactNode>) & { declaration: Declaration }

/** Makes a page: signed out goes to sign-in (or to setup, before an owner exists); what a role may not see does not exist. */
export function page<P extends Permission | null>(
  options: Declaration & { permission: P },
  render: (context: PageContext<P extends null ? Actor | null : Actor>) => Promise<ReactNode>,
): Page {
  const { permission } = options
  const component = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
    // A page for everyone is shown also while nobody can be looked up: sign-in says then what is wrong.
    const actor = await (permission === null ? currentActor().catch(nobodyKnown) : currentActor())
    if (permission !== null) await requireSight(actor, permission)
    try {
      return await render({ actor, params: (await params) ?? {}, searchParams: (await searchParams) ?? {} } as never)
    } catch (error) {
      if (isAppError(error) && (error.code === 'not_found' || error.code === 'forbidden')) notFound()
      throw error
    }
  }
  return Object.assign(component, { declaration: options })
}

/** Who asks for this page, as the database says now; null = signed out. */
async function currentActor(): Promise<Actor | null> {
  const list = await headers()
  const header = (name: string) => list.get(name)
  return resolveRequest(header('cookie'), sourceOf(header, 'console'))
}

function nobodyKnown(error: unknown): null {
  if (isConnectionLost(error) || (isAppError(error) && error.code === 'audit_unavailable')) return null
  throw error
}

async function requireSight(actor: Actor | null, permission: Permission): Promise<void> {
  if (actor === null) redirect((await needsSetup()) ? '/setup' : '/sign-in')
  if (can(actor, permission).allowed) return
  await recordDenial(actor, permission)
  notFound()
}
