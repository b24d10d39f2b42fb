# Shared by the scripts beside it; sourced, never run. Says what happens, installs what is missing, stops at the first error.
# shellcheck shell=bash
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
export LC_ALL=C.UTF-8
# A compiler cache is used where there is one, and never asked for.
if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER:-ccache}; fi

say() { printf '%s\n' "$*"; }
stop() {
  printf 'claimdex: %s\n' "$*" >&2
  exit 1
}
# What no message of ours foresees still ends in one line that says where.
trap 'printf "claimdex: %s stopped in line %s\n" "$0" "$LINENO" >&2' ERR

needed_packages=()
needed_reasons=()
need() { # need PACKAGE REASON
  needed_packages+=("$1")
  needed_reasons+=("$2")
}

need_for_build() {
  need g++ "the compiler"
  need cmake "describes the build"
  need ninja-build "runs the build"
  need pkg-config "finds Xapian"
  need libxapian-dev "searching"
  need libsqlitecpp-dev "the record, from C++"
  need libsqlite3-dev "the record"
  need libxxhash-dev "checksums of the record's pages"
  need libicu-dev "character sets, normalisation, folding"
  need libcli11-dev "the command line"
  need libgumbo-dev "reading HTML"
  need libcld2-dev "which language an article is in"
  need libcurl4-openssl-dev "fetching evidence, in a helper program"
  need libxlsxwriter-dev "sheets for spreadsheets, in a module of their own"
  need libpango1.0-dev "PDF sheets, in a helper program"
  need fonts-liberation "the letters of PDF sheets"
  need fonts-dejavu-core "signs and scripts that those lack"
  need libarchive-dev "bundles, in a module of their own"
  need libctemplate-dev "a desk's own templates for sheets, in a module of their own"
  need libtomlplusplus-dev "a desk's config.toml"
  need rapidjson-dev "reading JSON Lines"
  need libfmt-dev "formatting text"
  need libexpected-dev "Result<T>: a value or an error"
  need nettle-dev "SHA-256"
  need libzstd-dev "compressing the archive"
  need libncurses-dev "the screen of review"
  need wordnet-base "how often English says a word, for match; read by the build alone"
  need python3 "scripts/check_layers, a step of the build"
  need doctest-dev "unit tests, found when the build is configured"
  need librapidcheck-dev "property tests, found when the build is configured"
}

installed() { [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

as_root() {
  if [[ $(id -u) -eq 0 ]]; then
    "$@"
  elif ! command -v sudo >/dev/null; then
    say "not root, and there is no sudo" >&2
    return 1
  elif sudo -n true 2>/dev/null; then
    sudo -n "$@"
  elif [[ -t 0 ]]; then
    sudo "$@"
  else
    say "not root, and sudo asks for a password" >&2
    return 1
  fi
}

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 "$@" </dev/null; }
# A mirror that hiccups gets a second chance.
fetch_package_lists() { apt update || { sleep 3 && apt update; }; }

# Installs what `need` collected and is missing; returns 1 when that can't be done. The output of apt-get goes to $apt_log.
install_missing() {
  local missing=() i
  if ! command -v dpkg-query >/dev/null; then
    say "This is not Debian, so nothing is installed. Needed: ${needed_packages[*]}"
    return 0
  fi
  for i in "${!needed_packages[@]}"; do
    installed "${needed_packages[$i]}" && continue
    [[ ${#missing[@]} -gt 0 ]] || say "Installing with apt-get:"
    missing+=("${needed_packages[$i]}")
    printf '  %-20s %s\n' "${needed_packages[$i]}" "${needed_reasons[$i]}"
  done
  needed_packages=()
  needed_reasons=()
  [[ ${#missing[@]} -gt 0 ]] || return 0
  wanted="${missing[*]}"
  apt_log=$(mktemp)
  fetch_package_lists >"$apt_log" 2>&1 && apt install -y --no-install-recommends "${missing[@]}" >>"$apt_log" 2>&1 || return 1
  rm -f "$apt_log"
}

install_needed() {
  install_missing && return 0
  tail -n 5 "$apt_log" >&2
  rm -f "$apt_log"
  stop "could not install what is missing (Debian 12 has it all); as root: apt-get update && apt-get install $wanted"
}

# The same for what a test can do without: says so and returns 1 where it can't be had.
install_optional() { # install_optional PACKAGE REASON
  need "$1" "$2"
  install_missing && return 0
  rm -f "$apt_log"
  say "Skipped: $1 can't be installed here ($2)"
  return 1
}

configure() { # configure PRESET
  local log
  log=$(mktemp)
  (cd "$root" && cmake --preset "$1" >"$log" 2>&1) || {
    cat "$log" >&2
    stop "cmake --preset $1 failed"
  }
  rm -f "$log"
}

# Ninja's own lines only where something is wrong; on a terminal its one moving line shows how far it is.
build() { # build PRESET [TARGET...]
  local preset=$1 log
  shift
  local targets=()
  [[ $# -eq 0 ]] || targets=(--target "$@")
  if [[ -t 1 ]]; then
    (cd "$root" && cmake --build --preset "$preset" "${targets[@]}") || stop "the build failed (preset $preset)"
    return
  fi
  log=$(mktemp)
  (cd "$root" && cmake --build --preset "$preset" "${targets[@]}" >"$log" 2>&1) || {
    grep -v '^\[[0-9]*/[0-9]*\]' "$log" >&2 || cat "$log" >&2
    stop "the build failed (preset $preset)"
  }
  rm -f "$log"
}
