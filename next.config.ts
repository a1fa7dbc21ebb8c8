import type { NextConfig } from 'next'

/** For documents that the proxy did not see: nothing may run. The proxy replaces it with the policy that has a nonce. */
const policy =
  "default-src 'none'; script-src 'self'; style-src-elem 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; form-action 'self'; frame-src 'none'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"

const headers = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'referrer-policy', value: 'no-referrer' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'cross-origin-resource-policy', value: 'same-origin' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
]

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  productionBrowserSourceMaps: false,
  // Types are checked by npm run check, over tests too; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    'undici',
    're2js',
    'next-auth',
  ],
  images: { remotePatterns: [], unoptimized: true },
  headers: async () => [
    { source: '/:path*', headers },
    {
      source: '/((?!api/|_next/static).*)',
      headers: [
        { key: 'content-security-policy', value: policy },
        { key: 'cache-control', value: 'no-store' },
      ],
    },
  ],
}

export default config
