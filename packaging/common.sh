# Shared by packaging/run and packaging/test, which set $root: installs what is missing, and is done in a moment when
# nothing is. Everything goes into .venv; only Debian packages go elsewhere.

venv=$root/.venv
python=$venv/bin/python
pins=$root/packaging/requirements
stamp=$venv/synthia-installed
built_with=$venv/synthia-build-args
install_log=$venv/synthia-install.log

# The tests compute layers on a second device: RPC on loopback. CMAKE_ARGS comes after it and wins.
build_args="-DGGML_RPC=ON${CMAKE_ARGS:+ $CMAKE_ARGS}"
build_flags=

# A compiler for llama.cpp, and the libraries that Qt takes from the system.
run_packages="g++ libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libwayland-client0 libwayland-cursor0
    libwayland-egl1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0"
# A display and a D-Bus of their own for the tests, what screen readers read by, a dictionary, real keys and clicks,
# proof that nothing goes out to a network, and the validators of scripts and of what desktops read.
test_packages="appstream at-spi2-core dbus-bin dbus-daemon desktop-file-utils hunspell-en-us libenchant-2-2
    python3-dbusmock python3-gi shared-mime-info shellcheck strace xdotool xvfb"

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 1
}

# has_display: whether a window can open here.
has_display() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] || [ "$(uname)" = Darwin ]
}

# install run|test: makes .venv hold exactly what that command needs.
install() {
    install_system_packages "$1"
    leave_out_amx
    if installed "$1" || { [ "$1" = run ] && installed test; }; then
        return
    fi
    make_venv
    install_python_packages "$1"
    expected "$1" >"$stamp"
}

# expected run|test: what the stamp of an installation holds; any difference installs again.
expected() {
    printf '%s\n' "$root" "$build_args"
    cat "$root/pyproject.toml" "$pins/bootstrap.txt" "$pins/build.txt" "$pins/run.txt"
    if [ "$1" = test ]; then
        cat "$pins/test.txt"
    fi
}

# breaks_amx: whether llama.cpp would crash on processors with AMX: GCC 11, before 12.4 and 13.0 to 13.2 drop the tile
# settings that it loads (GCC's bug 114098).
breaks_amx() {
    [ "$(uname -m)" = x86_64 ] || return 1
    case $(g++ -dumpfullversion 2>/dev/null) in 11.* | 12.[0-3].* | 13.[0-2].*) ;; *) return 1 ;; esac
}

# leave_out_amx: where this compiler breaks it, and this processor has it.
leave_out_amx() {
    breaks_amx || return 0
    g++ -march=native -dM -E -x c++ /dev/null | grep -q __AMX_TILE__ || return 0
    build_flags="-mno-amx-tile -mno-amx-int8 -mno-amx-bf16"
    build_args="$build_args -DSYNTHIA_AMX=OFF" # no setting of llama.cpp's: it tells this build from others
}

installed() {
    [ -x "$python" ] && expected "$1" | cmp -s - "$stamp"
}

# has_apt: whether this system's packages are Debian's.
has_apt() {
    command -v dpkg-query >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1
}

install_system_packages() {
    has_apt || return 0
    wanted=$run_packages
    [ "$1" = run ] || wanted="$wanted $test_packages"
    [ -x "$python" ] || can_make_venv || wanted="$wanted python3-venv"
    install_debian_packages $wanted
}

# install_debian_packages NAME...: those that are missing; other users than root are told how.
install_debian_packages() {
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        say "Some system packages are missing. Install them with this line, then run the command again:"
        fail "sudo apt-get update && sudo apt-get install --yes --no-install-recommends$missing"
    fi
    say "Installing system packages:$missing"
    export DEBIAN_FRONTEND=noninteractive
    { apt-get update --quiet=2 && apt-get install --quiet=2 --yes --no-install-recommends $missing; } >/dev/null || fail \
        "The system packages could not be installed: see above. Nothing else was changed. Run the command again when" \
        "the computer is online and no other installation is running."
}

# missing_packages NAME...: those that neither are installed nor are provided by one that is (Ubuntu renames some).
missing_packages() {
    have=" $(dpkg-query --show --showformat='${db:Status-Status}:${Package} ' "$@" 2>/dev/null || true) "
    provided=
    for name; do
        case $have in *" installed:$name "*) continue ;; esac
        [ -n "$provided" ] || provided=" $(dpkg-query --show --showformat='${Provides}, ' | tr -s ', \n' ' ') "
        case $provided in *" $name "*) continue ;; esac
        printf ' %s' "$name"
    done
}

keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# debian_archive: where apt has this Debian's packages from, as its sources say; fails elsewhere.
debian_archive() {
    [ -r /etc/os-release ] && [ -r "$keyring" ] || return 1
    codename=$(. /etc/os-release && [ "$ID" = debian ] && printf '%s' "${VERSION_CODENAME-}") || return 1
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        awk -v name="$codename" '$2 == name && $3 == "main" { print $1; found = 1; exit } END { exit !found }'
}

# find_python: prints the first Python on the PATH that is new enough.
find_python() {
    for name in python3.11 python3.12 python3.13 python3 python3.14; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            command -v "$name"
            return
        fi
    done
    return 1
}

can_make_venv() {
    found=$(find_python) && "$found" -c 'import ensurepip, venv' >/dev/null 2>&1
}

# make_venv: .venv with uv in it, made again when the checkout was moved or its Python is gone.
make_venv() {
    if ! "$python" -c '' >/dev/null 2>&1 || { [ -f "$stamp" ] && [ "$(head -n 1 "$stamp")" != "$root" ]; }; then
        base=$(find_python) || fail "No Python 3.11 or newer was found on the PATH. Install one, then run the command again."
        say "Making $venv with $("$base" --version)"
        "$base" -m venv --clear "$venv" || fail "The virtual environment could not be made: see above."
    fi
    rm -f "$stamp"
    [ ! -x "$venv/bin/uv" ] || return 0
    "$python" -m pip --version >/dev/null 2>&1 || "$python" -m ensurepip >/dev/null
    logged "$python" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
        --requirement "$pins/bootstrap.txt" || explain_failure
}

# install_python_packages run|test: exact versions, checked hashes, also of what builds them. For the tests nothing
# else stays, so that they cannot pass with a package that nobody asked for.
install_python_packages() {
    level=$1
    # uv keeps the wheels it builds by their settings, not by the environment: the definition makes each set of
    # CMAKE_ARGS a wheel of its own.
    set -- --require-hashes --config-settings-package "llama-cpp-python:cmake.define.SYNTHIA_BUILD=$build_args" \
        --requirement "$pins/bootstrap.txt" --requirement "$pins/run.txt"
    [ "$level" = run ] || set -- "$@" --requirement "$pins/test.txt" --exact
    if [ "$build_args" != "$(cat "$built_with" 2>/dev/null)" ]; then
        logged "$venv/bin/uv" pip uninstall --quiet --python "$python" llama-cpp-python || explain_failure
    fi
    say "Installing Python packages. The first time, llama.cpp is compiled, which takes about five minutes."
    (
        export CMAKE_ARGS="$build_args" CFLAGS="${CFLAGS-}${build_flags:+ $build_flags}"
        export CXXFLAGS="${CXXFLAGS-}${build_flags:+ $build_flags}"
        # First from uv's own cache alone: where a registry's answers do not last, uv would compile again.
        uv_install --offline "$@" >"$install_log" 2>&1 || logged uv_install "$@"
    ) || explain_failure
    printf '%s\n' "$build_args" >"$built_with"
    logged uv_install --quiet --no-deps --editable "$root" || explain_failure
}

# uv_install ARGUMENT...: with hashes also for what a build fetches, which uv calls a preview.
uv_install() {
    "$venv/bin/uv" pip install --python "$python" --build-constraints "$pins/build.txt" --require-build-hashes \
        --preview-features build-dependency-hashes "$@"
}

# logged COMMAND...: runs it, shows what it says and keeps that in the log; its exit code is passed on.
logged() {
    status=$({ { "$@" 2>&1 && echo 0 >&3 || echo "$?" >&3; } | tee "$install_log" >&2; } 3>&1)
    return "$status"
}

explain_failure() {
    say ""
    if grep -qiE 'dns error|name resolution|establish a new connection|error sending request|failed to (fetch|lookup)|connection (refused|reset|error)|timed out' \
        "$install_log"; then
        say "The Python packages could not be fetched: this computer seems to be offline, or something is in the way."
        say "What was fetched is kept. Run the command again when the computer is online."
    elif grep -qi 'failed to build .llama-cpp-python' "$install_log"; then
        say "llama.cpp did not compile; the compiler's words are above. What was fetched is kept."
        say "Where CMAKE_ARGS is set, try the command without it first."
    else
        say "The Python packages could not be installed: see above."
    fi
    fail "The whole log: $install_log"
}
