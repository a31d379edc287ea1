#!/usr/bin/env bash
# Lints the IAM kit in docs/setup: CloudFormation with cfn-lint, Terraform's format with terraform if it is installed, otherwise with
# hclfmt. Prints one line per check and, last, "N passed, N failed". Needs python3, and go if there is no terraform.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1

pins=$(git hash-object .ci/tools/templates/requirements.txt)
tools=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/ecr-cross-account-login/templates-$pins
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0 failed=0
# The machine's settings for terraform must not matter.
export TF_CLI_CONFIG_FILE=/dev/null

install_cfn_lint() {
  [ -x "$tools/bin/cfn-lint" ] && return
  python3 -m venv "$tools" &&
    "$tools/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: --require-hashes -r .ci/tools/templates/requirements.txt
}

# check NAME COMMAND...: one check. The output of the command is shown only if it fails.
check() {
  local name=$1
  shift
  if "$@" >"$scratch/log" 2>&1; then
    passed=$((passed + 1))
    echo "ok    $name"
  else
    failed=$((failed + 1))
    echo "FAIL  $name"
    sed 's/^/      /' "$scratch/log"
  fi
}

hclfmt() {
  GOBIN=$tools/bin go install github.com/hashicorp/hcl/v2/cmd/hclfmt@v2.24.0 && "$tools/bin/hclfmt" -check -require-no-change "$1"
}

formatted() {
  if command -v terraform >/dev/null; then terraform fmt -check -diff "$1"; else hclfmt "$1"; fi
}

check 'cfn-lint is installed' install_cfn_lint
while read -r template; do check "cfn-lint   $template" "$tools/bin/cfn-lint" "$template"; done < <(git ls-files -co --exclude-standard 'docs/setup/**/template.yaml')
while read -r file; do check "terraform  $file" formatted "$file"; done < <(git ls-files -co --exclude-standard 'docs/setup/**/*.tf')

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
