# Shared by the checks of Linux packages, which set $root and $release and have read common.sh and package.sh: a clean
# Debian with nothing of this checkout in it, and a plain user. Made by debootstrap, kept as a file for the next check.

kept=${XDG_CACHE_HOME:-$HOME/.cache}/synthia-desktop/roots/$release-clean.tar
person=person
home=/home/$person
# What a person's desktop has beside the program: displays without a screen, files opened by their type.
desktop_packages="desktop-file-utils libfile-mimeinfo-perl libglib2.0-bin procps weston xauth xdg-utils xdotool xvfb"
model="$home/My models/a model.gguf"

# start_check NAME: a clean root in $clean until this shell ends; its log is build/NAME-RELEASE.log.
start_check() {
    [ "$(id -u)" -eq 0 ] || fail "This check makes a system of its own, which only root can do."
    [ -f "$package" ] || fail "There is no $package yet: make the packages first."
    install_debian_packages debootstrap
    mkdir -p "$root/build" "$(dirname "$kept")"
    log=$root/build/$1-$release.log
    clean=$(mktemp -d)
    trap clean_up EXIT
    trap 'exit 130' INT TERM
    chmod 755 "$clean"
    step "A clean $release"
    make_root
    for script in check-program linux/in-wayland; do
        install_script "$root/packaging/$script"
    done
    as_person "mkdir '$(dirname "$model")' && cat >'$model'" <"$root/resources/demo/synthia-demo.gguf"
}

# make_root: a minimal system, with the packages of a desktop fetched, not installed.
make_root() {
    if [ ! -f "$kept" ]; then
        archive=$(debian_archive) || fail "apt's sources here name no archive of Debian."
        debootstrap --variant=minbase "$release" "$clean" "$archive" >"$log" 2>&1 || fail "debootstrap failed: see $log."
        inside apt-get --quiet=2 --yes --no-install-recommends --download-only install $desktop_packages \
            mesa-vulkan-drivers >>"$log" 2>&1 || fail "A desktop could not be fetched: see $log."
        inside useradd --create-home "$person"
        umount_root
        tar --create --file "$kept.new" --directory "$clean" .
        mv "$kept.new" "$kept"
    else
        tar --extract --file "$kept" --directory "$clean"
    fi
    cp /etc/resolv.conf "$clean/etc/resolv.conf"
    # Programs that mount look there; every installed system has it.
    [ -e "$clean/etc/mtab" ] || ln -s ../proc/self/mounts "$clean/etc/mtab"
    ! inside sh -c 'command -v python3 || command -v cc' || fail "This root is not clean."
    inside apt-get --quiet=2 update >>"$log" 2>&1 || fail "apt found no packages: see $log."
}

inside() {
    mount_root
    DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 chroot "$clean" "$@"
}

as_person() {
    inside su - "$person" -c "$*"
}

# mount_root: devices of its own, of which everyone may use FUSE, as on a desktop.
mount_root() {
    ! mountpoint --quiet "$clean/proc" || return 0
    mount -t proc proc "$clean/proc"
    mount -t tmpfs -o mode=755 tmpfs "$clean/dev"
    mkdir --mode=1777 "$clean/dev/shm"
    for device in full fuse null random tty urandom zero; do
        [ ! -e "/dev/$device" ] || cp -a "/dev/$device" "$clean/dev/"
        [ ! -e "/dev/$device" ] || chmod 666 "$clean/dev/$device"
    done
}

# umount_root: what an AppImage has mounted, too. A program that has just ended may hold them for a moment.
umount_root() {
    for mounted in $(findmnt --raw --noheadings --output TARGET | grep "^$clean/" | sort -r); do
        for _ in 1 2 3 4 5 6 7 8 9 10; do
            mountpoint --quiet "$mounted" || break
            umount "$mounted" 2>/dev/null || sleep 1
        done
    done
}

# clean_up: nothing of the root stays, and no program in it.
clean_up() {
    umount_root
    [ -n "$(findmnt --raw --noheadings --output TARGET | grep "^$clean/")" ] || rm -rf --one-file-system "$clean"
}

install_script() {
    cp "$1" "$clean/usr/local/bin/"
    chmod 755 "$clean/usr/local/bin/$(basename "$1")"
}

# apt_install ARGUMENT...: names, or paths inside the root.
apt_install() {
    inside apt-get --quiet=2 --yes --allow-downgrades install "$@" >>"$log" 2>&1 || fail "apt could not install $*: see $log."
}

# install_needs: the libraries that a desktop has, as the Debian package names them, by an empty package that needs them.
install_needs() {
    deb=$dist/synthia-desktop_${version}_$(dpkg --print-architecture).deb
    [ -f "$deb" ] || fail "What a desktop must have stands in the Debian package: run packaging/deb first."
    mkdir -p "$clean/tmp/needs/DEBIAN"
    printf 'Package: needs\nVersion: 1\nArchitecture: all\nMaintainer: none\nDescription: needs\nDepends: %s\n' \
        "$(dpkg-deb --field "$deb" Depends)" >"$clean/tmp/needs/DEBIAN/control"
    dpkg-deb --root-owner-group --build "$clean/tmp/needs" "$clean/tmp/needs.deb" >/dev/null
    apt_install --no-install-recommends /tmp/needs.deb
}

# check_displays PROGRAM FOLDER: the window on X11 and on Wayland, and where what it loads comes from.
check_displays() {
    step "In a window on X11"
    in_window "$1" "$2" basics libraries
    step "In a window on Wayland"
    as_person "QT_QPA_PLATFORM=wayland in-wayland check-program '$1' $2 basics libraries"
}

# check_graphics PROGRAM FOLDER: layers on a Vulkan device, here Mesa's own on the processor.
check_graphics() {
    step "Layers on a Vulkan device"
    apt_install --no-install-recommends mesa-vulkan-drivers libvulkan1
    as_person "QT_QPA_PLATFORM=offscreen check-program '$1' $2 graphics libraries"
}

# check_without_vulkan PROGRAM FOLDER: Debian 13 has the loader with its graphics libraries, so it is taken away.
check_without_vulkan() {
    step "Without a Vulkan loader"
    inside sh -c 'mkdir /tmp/away && find /usr/lib -name "libvulkan.so*" -exec mv {} /tmp/away/ ";"'
    ! inside sh -c '/sbin/ldconfig && /sbin/ldconfig -p' | grep libvulkan || fail "There is a Vulkan loader still."
    as_person "QT_QPA_PLATFORM=offscreen check-program '$1' $2"
    ! as_person "env HOME=$2 '$1' doctor" | grep "Vulkan[0-9]" || fail "It claims a Vulkan device where there is no loader."
    inside sh -c 'mv /tmp/away/* /usr/lib/*-linux-gnu/ 2>/dev/null; rmdir /tmp/away && /sbin/ldconfig'
}

# check_opening COMMAND: what the menu and the file manager do with the entry. COMMAND: the entry's program.
check_opening() {
    step "The menu entry and the file type"
    told=$(as_person "xdg-mime query filetype '$model'; xdg-mime query default application/x-gguf")
    [ "$told" = "application/x-gguf
synthia-desktop.desktop" ] || fail "A model is opened by something else: $told"
    in_window "$1" "$home" opening
}

# check_data PROGRAM: an old database is brought up to date with a copy kept, a newer one is refused and left alone.
check_data() {
    step "Databases of other versions"
    old=$home/old
    database=$clean$old/.local/share/synthia-desktop/synthia.db
    databases first "$database"
    inside chown -R "$person:" "$old"
    in_window "$1" "$old" window
    databases compare "$database" "$database.backup-v1" || fail "The first version's data was not kept."
    say "good: brought up to date from the first version, with a copy"
    databases newer "$database"
    before=$(the_data "$old")
    in_window "$1" "$old" refusal
    [ "$(the_data "$old")" = "$before" ] || fail "It has changed a newer version's data."
    say "good: left as it was"
}

databases() {
    "$packaged_python" -P "$root/packaging/linux/databases.py" "$@"
}

# in_window PROGRAM FOLDER CHECK...: on X11.
in_window() {
    windowed=$1
    shift
    as_person "QT_QPA_PLATFORM=xcb xvfb-run --auto-servernum check-program '$windowed' $*"
}

# the_data FOLDER: what the person has there, in a form that can be compared.
the_data() {
    as_person "find $1 -name 'synthia.db*' ! -name '*-shm' -exec sha256sum {} + | sort"
}

step() {
    say "" && say "== $*"
}
