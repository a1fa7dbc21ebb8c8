import { isDemo } from '../operations/is-demo'
import { apiHeaders } from './guard'

const types = { csv: 'text/csv; charset=utf-8', jsonl: 'application/jsonl; charset=utf-8' }

/** A file to keep: named, never shown by the browser as a page. What comes out of a demo is called so. */
export function fileHeaders(name: string, format: keyof typeof types): Record<string, string> {
  return {
    ...apiHeaders,
    'content-type': types[format],
    'content-disposition': `attachment; filename="${isDemo() ? 'demo-' : ''}${name}.${format}"`,
  }
}
