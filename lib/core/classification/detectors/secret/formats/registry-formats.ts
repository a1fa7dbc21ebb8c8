import { type NamedFormat, named, prefixed, type StructuredFormat, type VendorFormat } from './vendor-format'

/** Registries of packages and images. */
export const registryPrefixed: readonly VendorFormat[] = [
  // npm docs, "About access tokens".
  ...prefixed('npm', 'b62', 36, 36, 'npm_'),
  // PyPI help, "API tokens": macaroons for pypi.org and test.pypi.org.
  ...prefixed('pypi', 'b64u', 50, 1000, 'pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZ'),
  // RubyGems guides, "API key scopes".
  ...prefixed('rubygems', 'hex', 48, 48, 'rubygems_'),
  // crates.io: random part of 32.
  ...prefixed('crates', 'b62', 32, 32, 'cio'),
  // Clojars wiki, "Deploy tokens".
  ...prefixed('clojars', 'hex', 60, 60, 'CLOJARS_'),
  ...prefixed('clojars', 'low36', 60, 60, 'CLOJARS_'),
  // NuGet.org, "Scoped API keys".
  ...prefixed('nuget', 'low36', 43, 43, 'oy2'),
  // Docker Hub docs, "Personal access tokens", "Organization access tokens".
  ...prefixed('docker', 'b64u', 27, 32, 'dckr_pat_', 'dckr_oat_'),
  // JFrog platform, "API key", "Reference token".
  ...prefixed('artifactory', 'b62', 60, 80, 'AKCp'),
  ...prefixed('artifactory', 'b62', 56, 60, 'cmVmdGtu', 'cmVmd'),
  // Hex.pm and JSR.
  ...prefixed('jsr', 'b62', 40, 60, 'jsrd_', 'jsrp_', 'jsru_'),
  // Visual Studio Marketplace uses Azure DevOps; Open VSX.
  ...prefixed('openvsx', 'any', 30, 60, 'ovsxp_'),
  // Anaconda.org.
  ...prefixed('anaconda', 'uuid', 36, 36, 'pa-'),
]

export const registryStructured: readonly StructuredFormat[] = [
  {
    vendor: 'anaconda',
    prefix: 'ca-',
    pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    sample: 'ca-3f9a7c1e-5b2d-4064-8f9a-7c1e5b2d8064',
  },
]

export const registryNamed: readonly NamedFormat[] = [
  named('npm', ['npm', '_authtoken'], 'uuid', 36),
  named('nuget', ['nuget'], 'low36', 46),
  named('rubygems', ['rubygems', 'gem_host'], 'hex', 32),
  named('docker', ['docker', 'dockerhub', 'docker_hub'], 'uuid', 36),
  named('artifactory', ['artifactory', 'jfrog', 'bintray', 'xray'], 'b62', 73),
  named('artifactory', ['artifactory', 'jfrog', 'bintray', 'xray'], 'low36', 64),
  named('quay', ['quay'], 'up36', 64),
  named('harbor', ['harbor'], 'b62', 32),
  named('nexus', ['nexus', 'sonatype'], 'b64', 44),
  named('hex', ['hex_api', 'hexpm'], 'hex', 32),
  named('maven', ['maven', 'ossrh'], 'any', 20, 60),
  named('packagist', ['packagist'], 'hex', 20, 64),
  named('cloudsmith', ['cloudsmith'], 'hex', 40),
  named('crates', ['crates', 'cargo_registry'], 'b62', 32, 35),
  named('libraries-io', ['libraries_io', 'librariesio'], 'hex', 32),
]
