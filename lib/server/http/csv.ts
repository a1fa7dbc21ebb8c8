import { fileHeaders } from './file-headers'

export function csv(name: string, text: string): Response {
  return new Response(text, { headers: fileHeaders(name, 'csv') })
}
