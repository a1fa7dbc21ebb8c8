import { type NamedFormat, named, prefixed, type StructuredFormat, type VendorFormat } from './vendor-format'

/** Hosting and cloud platforms: IAM, platform-as-a-service, content delivery, domains. */
export const cloudPrefixed: readonly VendorFormat[] = [
  // AWS IAM reference, "Unique identifiers"; Bedrock user guide, "API keys".
  ...prefixed('aws', 'up36', 16, 16, 'AKIA', 'ASIA', 'ABIA', 'ACCA'),
  ...prefixed('aws', 'b64', 100, 400, 'ABSKQmVkcm9ja'),
  ...prefixed('aws', 'any', 60, undefined, 'bedrock-api-key-YmVkcm9jay'),
  // Google Cloud: API keys, OAuth client secrets, access and refresh tokens; Firebase server keys below.
  ...prefixed('google', 'b64u', 35, 35, 'AIza'),
  ...prefixed('google', 'b64u', 28, 28, 'GOCSPX-'),
  ...prefixed('google', 'b64u', 60, undefined, 'ya29.'),
  ...prefixed('google', 'b64u', 40, 200, '1//0'),
  // Google Cloud Storage, "HMAC keys".
  ...prefixed('google', 'up36', 57, 57, 'GOOG1E'),
  ...prefixed('google', 'up36', 20, 20, 'GOOG'),
  // DigitalOcean API reference, "Personal access tokens".
  ...prefixed('digitalocean', 'hex', 64, 64, 'dop_v1_', 'doo_v1_', 'dor_v1_', 'dos_v1_'),
  // Alibaba Cloud RAM, "AccessKey pair".
  ...prefixed('alibaba', 'b62', 12, 26, 'LTAI'),
  // Tencent Cloud CAM, "SecretId".
  ...prefixed('tencent', 'b62', 32, 36, 'AKID'),
  // IBM Cloud IAM v2 keys; Oracle and Yandex have named ones below.
  ...prefixed('yandex', 'b64u', 38, 38, 'AQVN'),
  ...prefixed('yandex', 'b64u', 38, 38, 'YCAJE', 'YCM', 'YCP', 'YCN', 'YCO'),
  // Fly.io docs, "Access tokens" (macaroons).
  ...prefixed('fly', 'b64u', 40, undefined, 'fo1_'),
  ...prefixed('fly', 'b64', 60, undefined, 'fm1a_', 'fm1r_', 'fm2_', 'fm1_'),
  // Vercel docs, "Token formats".
  ...prefixed('vercel', 'b62', 24, 60, 'vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'),
  ...prefixed('vercel', 'b62', 40, 80, 'vercel_blob_rw_'),
  // Netlify API docs, "Personal access tokens".
  ...prefixed('netlify', 'b62', 36, 64, 'nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'),
  // Cloudflare docs, "API token formats"; origin CA keys.
  ...prefixed('cloudflare', 'b62', 48, 48, 'cfat_', 'cfut_', 'cfk_'),
  // Heroku Dev Center, "OAuth": tokens since 2024.
  ...prefixed('heroku', 'b64u', 58, 64, 'HRKU-AA'),
  ...prefixed('heroku', 'uuid', 36, 36, 'HRKU-'),
  // Render API docs; Railway has UUIDs.
  ...prefixed('render', 'b62', 24, 40, 'rnd_'),
  // Scaleway docs, "API keys": the access key.
  ...prefixed('scaleway', 'up36', 17, 17, 'SCW'),
  // Ubicloud, Zuplo, Koyeb, Civo: token pages of each.
  ...prefixed('ubicloud', 'low36', 32, 32, 'pat_ubi_'),
  ...prefixed('zuplo', 'b64u', 50, 80, 'zpka_'),
  // Scalingo docs, "API tokens".
  ...prefixed('scalingo', 'b64u', 48, 48, 'tk-us-', 'tk-eu-'),
  // Ionic/Firebase App Check debug tokens are UUIDs; Expo access tokens are named.
]

export const cloudStructured: readonly StructuredFormat[] = [
  {
    // Cloudflare docs, "Origin CA keys".
    vendor: 'cloudflare',
    prefix: 'v1.0-',
    pattern: '[a-f0-9]{20,32}-[a-f0-9]{120,180}',
    sample: `v1.0-${'3f9a7c1e5b2d80647a1c3e5f'}-${'3f9a7c1e5b2d80647a1c3e5f9b0d2846'.repeat(4)}3f9a7c1e5b2d80647a`,
  },
  {
    // Yandex Cloud docs, "IAM token", "OAuth token".
    vendor: 'yandex',
    prefix: 't1.',
    pattern: '[A-Za-z0-9_-]{1,200}={0,2}\\.[A-Za-z0-9_-]{86}={0,2}',
    sample: `t1.9euelZq2mVx71Lp0Sdk.${'q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5G'.repeat(2)}jKa0EuXiOoVrTzPwLmCyBu`,
  },
  {
    vendor: 'yandex',
    prefix: 'y0_',
    pattern: 'Ag[A-Za-z0-9_-]{50,70}',
    sample: 'y0_AgAAAAq8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0EuXiOoVrTzPwLm',
  },
  {
    // Firebase Cloud Messaging, server key.
    vendor: 'firebase',
    prefix: 'AAAA',
    pattern: '[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{130,140}',
    sample: `AAAAq8Zr2mV:APA91b${'q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0EuXiOoVrTzPwLmCyBu2Qe7mZ4xT9'.repeat(2)}kW8cYp`,
  },
  {
    // Google OAuth client ids are public; the secret that belongs to one is not (the old form has no prefix).
    vendor: 'ovh',
    prefix: 'ovh-',
    pattern: '[a-f0-9]{8}-[A-Za-z0-9]{32}',
    sample: 'ovh-3f9a7c1e-q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5G',
  },
]

export const cloudNamed: readonly NamedFormat[] = [
  // AWS: the secret access key has no mark of its own.
  named('aws', ['aws'], 'b64', 40),
  named('aws', ['aws_session', 'aws_security', 'session_token'], 'b64', 100, 1200),
  // Azure: storage and Cosmos account keys (64 bytes), client secrets, DevOps tokens.
  named('azure', ['azure', 'arm', 'cosmos', 'storage_account'], 'b64', 88),
  named('azure', ['azure', 'devops', 'vsts', 'ado'], 'low36', 52),
  named('azure', ['azure', 'cognitive', 'arm'], 'hex', 32),
  named('azure', ['azure', 'arm'], 'b62', 84),
  named('alibaba', ['alibaba', 'aliyun'], 'b62', 30),
  named('tencent', ['tencent', 'qcloud'], 'b62', 32),
  named('ibm', ['ibm', 'ibmcloud', 'bluemix', 'watson', 'softlayer'], 'b64u', 44),
  named('softlayer', ['softlayer'], 'hex', 64),
  named('oracle', ['oracle', 'oci'], 'any', 20, 64),
  named('yandex', ['yandex'], 'b64u', 40, 60),
  named('cloudflare', ['cloudflare', 'cf_api'], 'hex', 37),
  named('cloudflare', ['cloudflare', 'cf_api'], 'b64u', 40),
  named('heroku', ['heroku'], 'uuid', 36),
  named('railway', ['railway'], 'uuid', 36),
  named('fastly', ['fastly'], 'b64u', 32),
  named('linode', ['linode'], 'hex', 64),
  named('vultr', ['vultr'], 'up36', 36),
  named('hetzner', ['hetzner', 'hcloud'], 'b62', 64),
  named('ovh', ['ovh'], 'b62', 16, 32),
  named('scaleway', ['scaleway', 'scw'], 'uuid', 36),
  named('vercel', ['vercel', 'zeit'], 'b62', 24),
  named('netlify', ['netlify'], 'b64u', 43, 46),
  named('digitalocean', ['digitalocean', 'digital_ocean', 'spaces'], 'b64', 43, 44),
  named('digitalocean', ['digitalocean', 'digital_ocean'], 'hex', 64),
  named('upcloud', ['upcloud'], 'b64u', 32, 64),
  named('exoscale', ['exoscale'], 'b64u', 27, 43),
  named('godaddy', ['godaddy'], 'b64u', 22, 37),
  named('namecheap', ['namecheap'], 'hex', 32),
  named('gandi', ['gandi'], 'b62', 24, 40),
  named('dnsimple', ['dnsimple'], 'b62', 32),
  named('bunny', ['bunny', 'bunnycdn'], 'uuid', 36),
  named('backblaze', ['backblaze', 'b2_application'], 'b64', 31),
  named('wasabi', ['wasabi'], 'b62', 40),
  named('expo', ['expo', 'eas'], 'b64u', 40),
  named('mws', ['mws', 'amazon_mws'], 'uuid', 36),
]
