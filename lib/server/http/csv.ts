import { apiHeaders } from './guard'

/** A file to keep: named, never shown by the browser as a page. */
export function csv(name: string, text: string): Response {
  return new Response(text, {
    headers: {
      ...apiHeaders,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
    },
  })
}
