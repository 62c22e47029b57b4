# shellcheck shell=bash
# Shared by scripts/run, scripts/test and the benchmarks; sourced, never run.
#
# A script first says what it wants, each with its reason (`want_…`), and then calls
# `install_missing`, which prints what is missing and why, and installs only that.

set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"

missing=()     # Debian packages to install
explanations=() # "package<tab>why", for the table

say() { printf '%s\n' "$*"; }
step() { printf '\n== %s\n' "$*"; }
die() {
    printf 'clarion: %s\n' "$*" >&2
    exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# has_package PACKAGE: whether dpkg has it installed.
has_package() {
    local state
    state=$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) && [ "$state" = installed ]
}

# want_package PACKAGE WHY
want_package() {
    has dpkg-query || { explanations+=("$1"$'\t'"$2"); return 0; }
    has_package "$1" && return 0
    missing+=("$1")
    explanations+=("$1"$'\t'"$2")
}

# want_command COMMAND PACKAGE WHY: for a program that may have come by another way than dpkg.
want_command() {
    has "$1" || want_package "$2" "$3"
}

want_runtime() {
    want_package libx11-6 "the window, on X11"
    want_package libx11-xcb1 "the window, on X11"
    want_package libxcursor1 "the mouse pointer"
    want_package libxi6 "keyboard and mouse"
    want_package libxkbcommon-x11-0 "keyboard layouts"
    want_package libgl1 "drawing (OpenGL)"
    want_package libgl1-mesa-dri "drawing, also where there is no graphics card"
    want_package ca-certificates "to know a mail server by its certificate"
}

want_build() {
    want_command cc gcc "to link, and to compile SQLite"
    want_package libc6-dev "the C library's headers, to link"
    has cargo || [ -x "${CARGO_HOME:-$HOME/.cargo}/bin/cargo" ] ||
        want_command curl curl "to fetch Rust"
}

want_tests() {
    want_package libegl1 "the tests of the window draw without a display"
    want_package mesa-vulkan-drivers "the tests of the window draw without a graphics card"
    want_command dbus-run-session dbus "the tests of the keyring, on a bus of their own"
    want_command gnome-keyring-daemon gnome-keyring "the tests of the keyring"
    want_command hb-shape libharfbuzz-bin "what another shaper makes of our texts"
    want_command fribidi libfribidi-bin "in what order another one sets their characters"
    want_package unicode-data "Unicode's own cases of text that runs both ways"
    want_command microsocks microsocks "the proxy that the tests send through"
    want_command ip iproute2 "a network in which only that proxy can be reached"
    want_command unshare util-linux "the same, and small disks, for tests alone"
    want_command node nodejs "the OAuth server that the tests sign in at (oidc-provider)"
    want_command npm npm "to fetch that OAuth server"
    want_command python3 python3 "the mail server that the tests send to (aiosmtpd)"
    want_command pdftotext poppler-utils "letters on paper are read back: text, fonts, places, pictures"
    want_command qpdf qpdf "letters on paper are checked as files"
    # A Python that came by another way than dpkg brings its own venv.
    python3 -c 'import venv, ensurepip' 2>/dev/null ||
        want_package python3-venv "a folder of its own for that mail server"
}

# Servers of the tests' own, on this computer alone; the system's own are neither started nor changed.
want_mail_servers() {
    want_package postfix "the tests send letters through a real mail server"
    want_package dovecot-core "it signs in for that mail server"
    want_package dovecot-imapd "the tests look into a real mailbox"
    want_command openssl openssl "certificates for these servers"
}

want_tour() {
    want_command Xvfb xvfb "a display without a screen"
    want_command xdotool xdotool "keys and clicks"
    want_command xclip xclip "another program's clipboard"
    want_command openbox openbox "a window manager, so that keys find the window"
    want_command import imagemagick "screenshots"
    want_command dbus-run-session dbus "the window's names, as a screen reader gets them"
    want_package at-spi2-core "the window's names, as a screen reader gets them"
    want_package gir1.2-atspi-2.0 "the window's names, read from Python"
    want_package python3-gi "the window's names, read from Python"
}

# What is missing is said first, then installed; where nothing is missing, nothing happens.
install_missing() {
    if ! has dpkg-query; then
        say "This is no Debian or Ubuntu, so nothing was installed. Clarion needs what these hold:"
        printf '%s\n' "${explanations[@]}" | sort -u | expand -t 26 | sed 's/^/  /'
        return 0
    fi
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Missing on this computer, and what for:"
    printf '%s\n' "${explanations[@]}" | sort -u | expand -t 26 | sed 's/^/  /'
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        has sudo || die "these can only be installed by root: apt-get install ${missing[*]}"
        as_root=(sudo)
        say "They are installed with apt-get; sudo may ask for your password."
    fi
    "${as_root[@]}" apt-get update -qq
    # A server that is installed would begin to serve at once, and at every start of the computer.
    local policy=/usr/sbin/policy-rc.d forbidden='' failed=''
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy" >/dev/null
        "${as_root[@]}" chmod +x "$policy"
        forbidden=1
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || failed=1
    [ -z "$forbidden" ] || "${as_root[@]}" rm -f "$policy"
    [ -z "$failed" ] || die "apt-get could not install ${missing[*]}"
    if has systemctl && [[ " ${missing[*]} " == *" postfix "* ]]; then
        "${as_root[@]}" systemctl disable --quiet postfix.service 2>/dev/null || true
    fi
    if has systemctl && [[ " ${missing[*]} " == *" dovecot-core "* ]]; then
        "${as_root[@]}" systemctl disable --quiet dovecot.service 2>/dev/null || true
    fi
    missing=()
    explanations=()
}

# The Rust that Cargo.toml asks for, or a newer one.
need_rust() {
    local wanted have
    wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
    if ! has cargo; then
        PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
        export PATH
    fi
    if ! has cargo; then
        say "Missing on this computer: Rust $wanted, to build Clarion. It is fetched from rustup.rs"
        say "into ~/.rustup and ~/.cargo ('rustup self uninstall' removes it again)."
        curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs |
            sh -s -- -y -q --no-modify-path --profile minimal -c rustfmt -c clippy ||
            die "Rust could not be fetched. Install it as https://rustup.rs says, and run this again."
    fi
    have=$(cargo --version | awk '{print $2}')
    [ "$(printf '%s\n%s\n' "$wanted" "$have" | sort -V | head -n 1)" = "$wanted" ] ||
        die "Rust $wanted is needed, and this is $have. 'rustup update stable' brings it up to date."
}

need_nextest() {
    cargo nextest --version >/dev/null 2>&1 && return 0
    say "Missing on this computer: cargo-nextest, to run the tests. It is built now (some minutes)."
    cargo install cargo-nextest --locked --quiet
}

# target/oidc: the OAuth server that the tests sign in at, with what it needs.
need_oidc() {
    local wanted=9.13.3
    grep -qs "\"version\": \"$wanted\"" target/oidc/node_modules/oidc-provider/package.json && return 0
    say "Making target/oidc with oidc-provider $wanted (npm), the tests' OAuth server."
    rm -rf target/oidc
    mkdir -p target/oidc
    npm install --prefix target/oidc --no-save --no-audit --no-fund --ignore-scripts \
        --loglevel=error "oidc-provider@$wanted" >/dev/null
    # Debian 12 has Node.js 18, which is too old for it: a newer one then comes from npm as well.
    node -e 'process.exit(require("crypto").hash ? 0 : 1)' && return 0
    local arch=x64
    [ "$(uname -m)" = x86_64 ] || arch=arm64
    npm install --prefix target/oidc --no-save --no-audit --no-fund --ignore-scripts \
        --loglevel=error "oidc-provider@$wanted" "node-linux-$arch@22.23.3" >/dev/null
    ln -sf "node_modules/node-linux-$arch/bin/node" target/oidc/node
}

# target/venv: a Python with what scripts/requirements-test.txt lists, made anew when that changes.
need_venv() {
    local list=scripts/requirements-test.txt
    cmp -s "$list" target/venv/installed.txt && return 0
    say "Making target/venv with what $list lists (aiosmtpd, the tests' mail server)."
    rm -rf target/venv
    mkdir -p target
    python3 -m venv target/venv
    target/venv/bin/pip install --quiet --disable-pip-version-check -r "$list"
    cp "$list" target/venv/installed.txt
}
