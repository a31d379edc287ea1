#!/usr/bin/env bash
# Lints what GitHub runs and what people copy: workflows, actions, Dependabot's configuration, the examples, and the
# workflows shown in Markdown, with zizmor (pedantic, offline) and actionlint (with shellcheck for the scripts inside).
# Prints one line per check and, last, "N passed, N failed". Needs python3, go and node. The tools, held to their
# hashes by .ci/tools, go into a cache outside the tree.
set -euo pipefail
cd "$(dirname "$0")/.."

self='org/ecr-cross-account-login@(v1|[0-9a-f]{40})' # how README and examples name this action
pins=$(cat .ci/tools/requirements.txt .ci/tools/go.sum | git hash-object --stdin)
tools=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/ecr-cross-account-login/lint-$pins
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0 failed=0

install_tools() {
  [ -e "$tools/complete" ] && return
  rm -rf "$tools"
  python3 -m venv "$tools/venv" &&
    "$tools/venv/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: --require-hashes -r .ci/tools/requirements.txt &&
    GOBIN=$tools go -C .ci/tools install -mod=readonly github.com/rhysd/actionlint/cmd/actionlint &&
    touch "$tools/complete"
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

zizmor() {
  "$tools/venv/bin/zizmor" --pedantic --offline --strict-collection --no-progress --quiet --config .github/zizmor.yml "$1"
}

# This action is read as a local one, so that actionlint holds an example's inputs and outputs to action.yml. It finds
# action.yml from the name of a file that exists: for a snippet that is the Markdown file.
actionlint() {
  sed -E "s#uses: $self( |\$)#uses: ./\1#" "$1" |
    "$tools/actionlint" -no-color -shellcheck "$tools/venv/bin/shellcheck" -pyflakes= -stdin-filename "${2%:*}" -
}

# lint FILE LABEL
lint() {
  check "zizmor      $2" zizmor "$1"
  case $1 in
    action.yml | */action.yml | */dependabot.yml) ;; # no workflows: actionlint has nothing to say about them
    *) check "actionlint  $2" actionlint "$1" "$2" ;;
  esac
}

collect_snippets() {
  git ls-files -co --exclude-standard -z '*.md' | xargs -0 node .ci/snippets.mjs "$scratch/snippets" >"$scratch/snippets.list"
}

check 'tools       zizmor and actionlint are installed' install_tools
if [ "$failed" = 0 ]; then
  while read -r file; do lint "$file" "$file"; done < <(
    git ls-files -co --exclude-standard .github/dependabot.yml '.github/workflows/*.yml' ':(glob)**/action.yml' 'examples/*.yml' | sort -u
  )
  check 'snippets    every yaml block in Markdown is closed' collect_snippets
  while IFS=$'\t' read -r file label; do lint "$file" "$label"; done <"$scratch/snippets.list"
  while read -r file; do check "shellcheck  $file" "$tools/venv/bin/shellcheck" "$file"; done < <(
    git ls-files -co --exclude-standard '*.sh'
  )
fi

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
