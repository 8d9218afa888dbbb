# Shared by the scripts that make and check Linux packages, which set $root: what a package is called, and its times.

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
}

# tidy FOLDER: permissions and times that do not depend on who builds, and when.
tidy() {
    chmod -R u+rwX,go+rX,go-w "$1"
    find "$1" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +
}
