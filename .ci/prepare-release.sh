#!/usr/bin/env bash
# prepare-release.sh TAG DIRECTORY: builds dist again and writes the files of a release to DIRECTORY:
#   notes.md       the section of CHANGELOG.md, and how to pin this release
#   README.md      the README with its first example pinned to this release
#   checksums.txt  SHA-256 of action.yml and of every file in dist
#   setup.html     the setup page
#   sbom.cdx.json  what dist is bundled from, as CycloneDX
# Fails unless TAG, package.json and CHANGELOG.md name the same version and the fresh dist is the committed one.
set -euo pipefail
tag=$1
mkdir -p "$2"
out=$(cd "$2" && pwd)
cd "$(dirname "$0")/.."

fail() {
  echo "::error title=Not ready for a release::$1" >&2
  exit 1
}

version=$(node -p 'require("./package.json").version')
[ "$tag" = "v$version" ] || fail "the tag is $tag, but package.json says $version"

# The lines between this version's heading and the next heading, or the link list at the end.
awk -v heading="## [$version] - " '
  index($0, heading) == 1 { inside = 1; next }
  inside && /^(## |\[.*\]: )/ { exit }
  inside
' CHANGELOG.md >"$out/notes.md"
grep -q '[^[:space:]]' "$out/notes.md" || fail "CHANGELOG.md has no dated section for $version"

commit=$(git rev-parse HEAD)
node .ci/pin-readme.mjs "$commit" "$tag" <README.md >"$out/README.md"
echo $'\n'"Pin it by commit: \`uses: org/ecr-cross-account-login@$commit # $tag\`" >>"$out/notes.md"

npm run setup
npm run package
[ -z "$(git status --porcelain dist)" ] || fail 'dist is not what this commit builds: run "npm run package" and commit dist'

npm run site
cp site/dist/index.html "$out/setup.html"

find action.yml dist -type f | LC_ALL=C sort | xargs sha256sum >"$out/checksums.txt"
npm sbom --package-lock-only --omit dev --sbom-format cyclonedx --sbom-type application >"$out/sbom.cdx.json"
