#!/bin/sh
# Lints openapi/gouji.yaml with Spectral. Needs Node.js 20 and npm; the gate, mvn verify, does without.
set -eu
cd "$(dirname "$0")/../.."
exec npx --yes @stoplight/spectral-cli@6.16.3 lint --fail-severity=warn --ruleset openapi/.spectral.yaml openapi/gouji.yaml
