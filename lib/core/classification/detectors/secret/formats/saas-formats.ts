import { type NamedFormat, named, prefixed, type StructuredFormat, type VendorFormat } from './vendor-format'

/** Work, design, sales and support software. */
export const saasPrefixed: readonly VendorFormat[] = [
  // Linear docs, "Personal API keys", OAuth.
  ...prefixed('linear', 'b62', 40, 48, 'lin_api_', 'lin_oauth_', 'lin_wh_'),
  // Notion docs, "Authentication"; the form before September 2024 is `secret_` and 43.
  ...prefixed('notion', 'b62', 43, 43, 'secret_'),
  // Postman docs, "API keys".
  ...prefixed('postman', 'any', 59, 59, 'PMAK-'),
  // Figma developer docs, "Access tokens".
  ...prefixed('figma', 'b64u', 40, 60, 'figd_', 'figo_', 'figu_', 'figur_', 'figoh_'),
  // Dropbox docs, short-lived tokens.
  ...prefixed('dropbox', 'b64u', 60, undefined, 'sl.', 'sl.u.'),
  // Typeform, Frame.io, Airtable, Beamer, Calendly (JWT), Cal.com: token pages of each.
  ...prefixed('typeform', 'any', 40, 60, 'tfp_'),
  ...prefixed('frameio', 'b64u', 64, 64, 'fio-u-'),
  ...prefixed('cal', 'hex', 32, 32, 'cal_live_', 'cal_'),
  // ClickUp docs, "Personal token".
  ...prefixed('clickup', 'any', 32, 46, 'pk_'),
  // Rippling, Deel, Merge, Nylas v3, Unify.
  ...prefixed('nylas', 'b62', 40, 80, 'nyk_v0_'),
  // Ramp, Brex, Mercury.
  ...prefixed('brex', 'b62', 40, 60, 'bxt_'),
  ...prefixed('mercury', 'any', 50, 160, 'mercury_production_'),
  // Tableau, Sendcloud and the like are named. Lokalise, Crowdin, Phrase.
  ...prefixed('coda', 'uuid', 36, 36, 'coda-'),
]

export const saasStructured: readonly StructuredFormat[] = [
  {
    // Notion docs: since September 2024 eleven digits, then 35 letters and digits.
    vendor: 'notion',
    prefix: 'ntn_',
    pattern: '[0-9]{11}[A-Za-z0-9]{35}',
    sample: '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',
  },
  {
    // Airtable, "Personal access tokens".
    vendor: 'airtable',
    prefix: 'pat',
    pattern: '[A-Za-z0-9]{14}\\.[a-f0-9]{64}',
    sample: 'patq8Zr2mVx71Lp0S.3f9a7c1e5b2d80647a1c3e5f9b0d28463f9a7c1e5b2d80647a1c3e5f9b0d2846',
  },
  {
    // HubSpot, "Private apps".
    vendor: 'hubspot',
    prefix: 'pat-',
    pattern: '(?:na|eu|ap)[0-9]-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    sample: 'pat-na1-3f9a7c1e-5b2d-4064-8f9a-7c1e5b2d8064',
  },
  {
    // Asana docs, "Personal access token".
    vendor: 'asana',
    prefix: '2/',
    pattern: '[0-9]{10,20}/[0-9]{10,20}:[a-f0-9]{32}',
    sample: '2/1203948571627/1209384756102:3f9a7c1e5b2d80647a1c3e5f9b0d2846',
  },
  {
    // Salesforce: session id = organization id, `!`, and the token.
    vendor: 'salesforce',
    prefix: '00D',
    pattern: '[A-Za-z0-9]{12,15}![A-Za-z0-9_.]{80,120}',
    sample: `00Dq8Zr2mVx71Lp0!${'q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0EuXiOoVrTzPw'.repeat(2)}`,
  },
  {
    // Zoho OAuth: two parts of 32.
    vendor: 'zoho',
    prefix: '1000.',
    pattern: '[a-f0-9]{32}\\.[a-f0-9]{32}',
    sample: '1000.3f9a7c1e5b2d80647a1c3e5f9b0d2846.7a1c3e5f9b0d28463f9a7c1e5b2d8064',
  },
  {
    // Zapier and IFTTT webhooks are addresses that anyone may post to.
    vendor: 'zapier',
    prefix: 'hooks.zapier.com/hooks/catch/',
    pattern: '[A-Za-z0-9]{5,10}/[A-Za-z0-9]{5,10}',
    sample: 'hooks.zapier.com/hooks/catch/1829374/b3q8zr2',
  },
]

export const saasNamed: readonly NamedFormat[] = [
  named('asana', ['asana'], 'digit', 16),
  named('asana', ['asana'], 'low36', 32),
  named('trello', ['trello'], 'b62', 32),
  named('trello', ['trello'], 'any', 64, 80),
  named('zendesk', ['zendesk'], 'b62', 40),
  named('zendesk', ['zendesk'], 'hex', 64),
  named('freshdesk', ['freshdesk', 'freshservice'], 'b62', 20),
  named('hubspot', ['hubspot', 'hapikey', 'hubapi'], 'uuid', 36),
  named('pipedrive', ['pipedrive'], 'hex', 40),
  named('salesforce', ['salesforce', 'sfdc'], 'any', 24, 112),
  named('zoho', ['zoho'], 'hex', 32, 42),
  named('monday', ['monday_api', 'monday_token'], 'any', 40, 400),
  named('clickup', ['clickup'], 'any', 32, 46),
  named('airtable', ['airtable'], 'b62', 17),
  named('notion', ['notion'], 'b62', 43, 50),
  named('linear', ['linear_client', 'linear_api', 'linear'], 'hex', 32),
  named('shortcut', ['shortcut', 'clubhouse'], 'uuid', 36),
  named('todoist', ['todoist'], 'hex', 40),
  named('wrike', ['wrike'], 'any', 60, 120),
  named('smartsheet', ['smartsheet'], 'b62', 26, 37),
  named('basecamp', ['basecamp'], 'any', 40, 300),
  named('youtrack', ['youtrack'], 'any', 40, 100),
  named('figma', ['figma'], 'any', 43, 44),
  named('invision', ['invision'], 'hex', 32),
  named('miro', ['miro'], 'b64u', 27, 40),
  named('dropbox', ['dropbox'], 'low36', 15),
  named('dropbox', ['dropbox'], 'any', 60, 140),
  named('box', ['box_client', 'box_api', 'box_developer'], 'b62', 32),
  named('evernote', ['evernote'], 'any', 40, 120),
  named('typeform', ['typeform'], 'b62', 40, 60),
  named('surveymonkey', ['surveymonkey'], 'any', 40, 160),
  named('jotform', ['jotform'], 'hex', 32),
  named('calendly', ['calendly'], 'b64u', 40, 80),
  named('zoom', ['zoom'], 'b62', 32, 40),
  named('webex', ['webex'], 'any', 64, 120),
  named('docusign', ['docusign'], 'uuid', 36),
  named('hellosign', ['hellosign', 'dropbox_sign'], 'hex', 64),
  named('zapier', ['zapier'], 'b62', 24, 60),
  named('contentstack', ['contentstack'], 'hex', 16, 40),
  named('crowdin', ['crowdin'], 'hex', 80),
  named('lokalise', ['lokalise'], 'hex', 40),
  named('transifex', ['transifex'], 'any', 40, 45),
  named('postman', ['postman'], 'any', 24, 70),
  named('wix', ['wix'], 'uuid', 36),
  named('webflow', ['webflow'], 'hex', 64),
  named('strapi', ['strapi'], 'hex', 256),
  named('wordpress', ['wordpress', 'akismet'], 'hex', 12),
  named('bamboohr', ['bamboohr'], 'hex', 40),
  named('workday', ['workday'], 'b64', 40, 120),
  named('greenhouse', ['greenhouse'], 'hex', 40),
  named('lever', ['lever_api'], 'any', 40, 70),
  named('gusto', ['gusto'], 'b64u', 43),
  named('helpscout', ['helpscout', 'help_scout'], 'b62', 32, 56),
  named('front', ['frontapp', 'front_api'], 'any', 40, 300),
  named('kustomer', ['kustomer'], 'any', 40, 400),
  named('strava', ['strava'], 'hex', 40),
  named('fitbit', ['fitbit'], 'hex', 32),
  named('uber', ['uber'], 'b64u', 40),
  named('lyft', ['lyft'], 'any', 40, 140),
  named('sendcloud', ['sendcloud'], 'hex', 32),
  named('aftership', ['aftership'], 'uuid', 36),
]
