import { type NamedFormat, named, prefixed, type StructuredFormat, type VendorFormat } from './vendor-format'

/** Mail, messages, telephony, chat. */
export const messagingPrefixed: readonly VendorFormat[] = [
  // Twilio docs, "API keys": account and key ids (the secret is named).
  ...prefixed('twilio', 'hex', 32, 32, 'SK', 'AC'),
  // Mailgun, "API keys".
  ...prefixed('mailgun', 'hex', 32, 32, 'key-', 'pubkey-'),
  // Mandrill (Mailchimp Transactional).
  ...prefixed('mailchimp', 'b64u', 22, 22, 'md-'),
  ...prefixed('mailchimp', 'hex', 32, 32, 'mandrill-'),
  // Facebook Graph API, "Access tokens"; WhatsApp Cloud uses the same.
  ...prefixed('facebook', 'b62', 80, undefined, 'EAAG', 'EAAC', 'EAAB', 'EAAM', 'EAAJ', 'EAAD'),
  // Resend, Loops, Knock, Courier, Novu: key pages of each.
  ...prefixed('resend', 'b64u', 24, 40, 're_'),
  ...prefixed('knock', 'b64u', 40, 50, 'sk_knock_', 'knock_svc_'),
  ...prefixed('courier', 'low36', 28, 36, 'pk_prod_', 'dk_prod_'),
  // LINE, Viber: named. Telnyx v2 keys.
  ...prefixed('telnyx', 'any', 50, 60, 'KEY01'),
  // Customer.io, Klaviyo private keys, Braze: key pages.
  ...prefixed('klaviyo', 'b62', 34, 34, 'pk_'),
  // MailerSend.
  ...prefixed('mailersend', 'hex', 64, 64, 'mlsn.'),
  // Instagram Basic Display, Threads.
  ...prefixed('instagram', 'b64u', 80, undefined, 'IGQV', 'IGAA', 'THAA'),
  // Zulip, Beeper, Matrix access tokens (Synapse).
  ...prefixed('matrix', 'b64u', 28, 60, 'syt_'),
]

export const messagingStructured: readonly StructuredFormat[] = [
  {
    // SendGrid docs, "API keys".
    vendor: 'sendgrid',
    prefix: 'SG.',
    pattern: '(?:[A-Za-z0-9_-]{20,24}\\.[A-Za-z0-9_-]{39,50}|[A-Za-z0-9=_.-]{66})',
    sample: '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',
  },
  {
    // Brevo (Sendinblue) docs, "API keys", SMTP keys.
    vendor: 'brevo',
    prefix: 'xkeysib-',
    pattern: '[a-f0-9]{64}-[A-Za-z0-9]{16}',
    sample: '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',
  },
  {
    vendor: 'brevo',
    prefix: 'xsmtpsib-',
    pattern: '[a-f0-9]{64}-[A-Za-z0-9]{16}',
    sample: 'xsmtpsib-3f9a7c1e5b2d80647a1c3e5f9b0d28463f9a7c1e5b2d80647a1c3e5f9b0d2846-q8Zr2mVx71Lp0Sdk',
  },
  {
    // Slack docs, "Sending messages using incoming webhooks".
    vendor: 'slack',
    prefix: 'hooks.slack.com/',
    pattern: '(?:services|workflows|triggers)/[A-Za-z0-9+/]{25,120}',
    sample: 'hooks.slack.com/services/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',
  },
  // Slack API docs, "Token types", "Token rotation": numbers of workspace and app, then the secret part.
  ...['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxo-'].map((prefix) => ({
    vendor: 'slack',
    prefix,
    pattern: '(?:[0-9]-)?(?:[0-9]{8,14}-){1,3}[A-Za-z0-9-]{16,40}|(?:[0-9]-)?[A-Za-z0-9]{24,80}',
    sample: `${prefix}263594206564-2343594206574-q8Zr2mVx71Lp0SdkTt94QwYb`,
  })),
  ...['xoxe-', 'xoxe.xoxp-', 'xoxe.xoxb-'].map((prefix) => ({
    vendor: 'slack',
    prefix,
    pattern: '[0-9]-[A-Za-z0-9]{60,300}',
    sample: `${prefix}1-My0xLTMxNzcwMjQ0MTcxMy01MTU4MTUyNjkxNzE0LTUxODE4NDI0MDY3MzYtMjA5MGFkOTFlZThkZWE2`,
  })),
  {
    vendor: 'slack',
    prefix: 'xapp-',
    pattern: '[0-9]-[A-Z0-9]{8,14}-[0-9]{10,14}-[A-Za-z0-9]{30,130}',
    sample: 'xapp-1-A052FGTS2DL-5171572773297-610b6a11f4b7eb819e87b767d80e6575a3634791acb9a9ea',
  },
  ...['xoxc-', 'xoxd-', 'xwfp-'].map((prefix) => ({
    vendor: 'slack',
    prefix,
    pattern: '[A-Za-z0-9%/+=_-]{30,300}',
    sample: `${prefix}q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0EuXi`,
  })),
  {
    // Discord developer docs, "Webhook resource".
    vendor: 'discord',
    prefix: 'discord.com/api/',
    pattern: '(?:v[0-9]{1,2}/)?webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,80}',
    sample:
      'discord.com/api/webhooks/817263549182736459/q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0EuXiOoVrTzPwLmCyBu2Qe7mZ4xT9vLk',
  },
  {
    vendor: 'discord',
    prefix: 'discordapp.com/api/',
    pattern: '(?:v[0-9]{1,2}/)?webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,80}',
    sample:
      'discordapp.com/api/webhooks/817263549182736459/q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0EuXiOoVrTzPwLmCyBu2Qe7mZ4xT9vLk',
  },
  {
    // Microsoft Teams, "Incoming webhooks": two GUIDs and a key of 32.
    vendor: 'teams',
    prefix: '.webhook.office.com/webhookb2/',
    pattern: '[a-f0-9-]{36}@[a-f0-9-]{36}/IncomingWebhook/[a-f0-9]{32}/[a-f0-9-]{36}',
    sample:
      '.webhook.office.com/webhookb2/3f9a7c1e-5b2d-4064-8f9a-7c1e5b2d8064@7a1c3e5f-9b0d-4846-9f9a-7c1e5b2d8064/IncomingWebhook/3f9a7c1e5b2d80647a1c3e5f9b0d2846/3f9a7c1e-5b2d-4064-8f9a-7c1e5b2d8064',
  },
  {
    // Google Chat docs, "Build a Google Chat app as a webhook".
    vendor: 'google-chat',
    prefix: 'chat.googleapis.com/v1/spaces/',
    pattern: '[A-Za-z0-9_-]{8,14}/messages\\?key=[A-Za-z0-9_-]{30,45}&token=[A-Za-z0-9_%-]{30,60}',
    sample:
      'chat.googleapis.com/v1/spaces/AAAAq8Zr2mV/messages?key=zQ8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5&token=q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0EuXiOo',
  },
]

export const messagingNamed: readonly NamedFormat[] = [
  { ...named('mailchimp', ['mailchimp', 'mandrill'], 'hex', 32), tail: /^-us\d{1,2}/ },
  named('mailchimp', ['mandrill'], 'b64u', 22),
  { ...named('mailgun', ['mailgun'], 'hex', 32), tail: /^-[0-9a-f]{8}-[0-9a-f]{8}/ },
  named('mailgun', ['mailgun'], 'hex', 32),
  named('mailjet', ['mailjet'], 'hex', 32),
  named('postmark', ['postmark'], 'uuid', 36),
  named('sparkpost', ['sparkpost'], 'hex', 40),
  named('sendinblue', ['sendinblue', 'brevo'], 'b62', 16, 64),
  named('mailerlite', ['mailerlite'], 'hex', 32),
  named('campaign-monitor', ['campaignmonitor', 'campaign_monitor', 'createsend'], 'b64', 80, 120),
  named('convertkit', ['convertkit'], 'b64u', 22, 43),
  named('customerio', ['customerio', 'customer_io'], 'b62', 20, 32),
  named('braze', ['braze'], 'uuid', 36),
  named('iterable', ['iterable'], 'hex', 32),
  named('onesignal', ['onesignal'], 'b62', 48),
  named('twilio', ['twilio'], 'hex', 32),
  named('twilio', ['twilio'], 'b62', 32),
  named('vonage', ['vonage', 'nexmo'], 'b62', 16),
  named('vonage', ['vonage', 'nexmo'], 'hex', 8),
  named('plivo', ['plivo'], 'up36', 20),
  named('plivo', ['plivo'], 'b64', 40, 60),
  named('messagebird', ['messagebird', 'message_bird'], 'low36', 25),
  named('messagebird', ['messagebird', 'message_bird'], 'uuid', 36),
  named('clickatell', ['clickatell'], 'b64u', 24, 40),
  named('bandwidth', ['bandwidth'], 'hex', 40, 48),
  named('ringcentral', ['ringcentral'], 'b64u', 22, 60),
  named('discord', ['discord'], 'hex', 64),
  named('discord', ['discord'], 'digit', 18),
  named('discord', ['discord'], 'lowu', 32),
  named('telegram', ['telegram'], 'b64u', 35),
  named('mattermost', ['mattermost'], 'low36', 26),
  named('rocketchat', ['rocketchat', 'rocket_chat'], 'b64u', 43),
  named('line', ['line_channel', 'line_notify'], 'b64', 43, 200),
  named('facebook', ['facebook', 'fb_app', 'instagram', 'whatsapp'], 'hex', 32),
  named('twitter', ['twitter'], 'b62', 25),
  named('twitter', ['twitter'], 'b62', 45),
  named('twitter', ['twitter'], 'b62', 50),
  named('twitter', ['twitter'], 'any', 80, 130),
  { ...named('twitter', ['twitter'], 'b62', 20, 45), prefix: /^\d{15,25}-/ },
  named('linkedin', ['linkedin', 'linked_in'], 'low36', 14),
  named('linkedin', ['linkedin', 'linked_in'], 'b62', 16),
  named('reddit', ['reddit'], 'b64u', 27, 30),
  named('pinterest', ['pinterest'], 'hex', 40, 64),
  named('twitch', ['twitch'], 'low36', 30),
  named('spotify', ['spotify'], 'hex', 32),
  named('vkontakte', ['vk', 'vkontakte'], 'b62', 20, 85),
  named('sendbird', ['sendbird'], 'uuid', 36),
  named('sendbird', ['sendbird'], 'hex', 40),
  named('stream', ['getstream', 'stream_chat'], 'low36', 64),
  named('pusher', ['pusher'], 'hex', 20),
  named('ably', ['ably'], 'any', 40, 70),
  named('pubnub', ['pubnub'], 'any', 40, 60),
  named('intercom', ['intercom'], 'b64', 60),
  named('drift', ['drift'], 'b62', 32),
  named('crisp', ['crisp'], 'hex', 64),
  named('beamer', ['beamer'], 'lowu', 40, 48),
  named('gitter', ['gitter'], 'b64u', 40),
]
