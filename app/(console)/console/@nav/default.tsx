import { ConsoleNav } from '@/components/console/console-nav'
import { page } from '@/lib/server/http/page'
import { getViewer } from '@/lib/server/operations/get-viewer'

export default page({ permission: 'console.open' }, async ({ actor }) => <ConsoleNav viewer={await getViewer(actor)} />)
