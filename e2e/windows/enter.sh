#!/bin/sh
# Enters the Debian that has wine, and runs a command in it. To be started in a mount and a PID namespace of its own: what is
# mounted and started here ends with this process. Only the directory of the run can be written.
#
#   unshare --mount --pid --fork --kill-child sh enter.sh DEBIAN RUN PROJECT PROGRAMS NODE COMMAND...
set -eu
debian=$1 run=$2 project=$3 programs=$4 node=$5
shift 5

# show NAME DIRECTORY: as /mnt/NAME, which Windows calls Z:\mnt\NAME.
show() {
  mkdir "$debian/mnt/$1"
  mount --bind "$2" "$debian/mnt/$1"
}

mount --bind "$debian" "$debian"
mount -t tmpfs tmpfs "$debian/mnt"
show run "$run"
show project "$project"
show programs "$programs"
show node "$node"
mount -o remount,bind,ro "$debian/mnt/project"
# wine takes the certificates that Windows trusts from here.
mkdir -p "$run/certificates"
mount --bind "$run/certificates" "$debian/etc/ssl/certs"
mount -t tmpfs tmpfs "$debian/tmp"
mount -t proc proc "$debian/proc"
mount --rbind /dev "$debian/dev"
mount -o remount,bind,ro "$debian"

export WINEPREFIX=/mnt/run/prefix WINESERVER=/usr/lib/wine/wineserver64 HOME=/mnt/run LANG=C.UTF-8 XDG_RUNTIME_DIR=/tmp
export WINEDEBUG=-all WINEDLLOVERRIDES=mscoree,mshtml,winemenubuilder.exe=
exec chroot "$debian" env --chdir=/mnt/project "$@"
