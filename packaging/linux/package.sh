# Shared by the scripts that make and check Linux packages, which set $root: what a package is called, what is in each of
# them, and its times.

dist=$root/dist
frozen=$dist/synthia-desktop
packaged_python=$root/build/package-venv/bin/python
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/synthia_desktop/__init__.py")
# Every file in a package is as old as the last commit, so that the same sources make the same bytes.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH

# need_frozen: packages are made of what packaging/freeze has made.
need_frozen() {
    [ -x "$frozen/synthia-desktop" ] || fail "There is no frozen program yet: run packaging/freeze first."
    ! has_apt || install_debian_packages zstd
}

# place KIND FOLDER: the frozen program in FOLDER, which knows as what KIND of package it came.
place() {
    cp -R --preserve=links "$frozen" "$2"
    printf '%s\n' "$1" >"$2/installed-by"
}

# place_portable KIND FOLDER: the same, with what a desktop reads beside it, and the way into a person's own menu.
place_portable() {
    place "$1" "$2"
    "$root/packaging/linux/share" "$2/share" "$packaged_python"
    cp "$root/packaging/linux/install-menu-entry" "$2/"
}

# tidy FOLDER: permissions and times that do not depend on who builds, and when.
tidy() {
    chmod -R u+rwX,go+rX,go-w "$1"
    find "$1" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +
}

# work_folder NAME: $work, which is gone when this shell ends.
work_folder() {
    mkdir -p "$root/build"
    work=$(mktemp -d "$root/build/$1.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    trap 'exit 130' INT TERM
}
