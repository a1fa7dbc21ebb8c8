import { route } from '@/lib/server/http/route'
import { readHealth } from '@/lib/server/operations/read-health'

export const GET = route({ permission: null, limit: 'none' }, async () => readHealth())
