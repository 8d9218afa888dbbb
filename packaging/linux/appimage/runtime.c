/*
 * The executable half of the AppImage: mounts or unpacks the squashfs image that is appended to it, and runs AppRun in it.
 * Linked statically, to squashfuse and libfuse 3, so that it needs no FUSE library on the system; where the system lets
 * nobody mount, the image is unpacked into a temporary folder instead. packaging/appimage compiles it.
 */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <squashfuse.h>
#include <ll.h>

enum { FAILED = 127, BUFFER = 1 << 20, OPEN_FOLDERS = 16 };

static const char usage[] =
    "The program's own options are passed on to it. The AppImage itself knows:\n"
    "  --appimage-extract            unpack it into the folder squashfs-root\n"
    "  --appimage-extract-and-run    run it from a temporary folder, without a mount;\n"
    "                                so does APPIMAGE_EXTRACT_AND_RUN=1\n"
    "  --appimage-offset             tell where its squashfs image begins, in bytes\n"
    "  --appimage-help               show this\n";

static volatile sig_atomic_t program; /* the process of AppRun, to which signals are passed on */

static char unpacked[PATH_MAX];       /* the temporary folder with the unpacked image, or "" */

static int remove_entry(const char *path, const struct stat *state, int kind, struct FTW *place) {
    (void)state, (void)kind, (void)place;
    return remove(path);
}

static void remove_unpacked(void) {
    if (*unpacked)
        nftw(unpacked, remove_entry, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS);
}

static void fail(const char *what) {
    fprintf(stderr, "AppImage: %s: %s\n", what, errno ? strerror(errno) : "the file is damaged");
    remove_unpacked();
    exit(FAILED);
}

/* Where this file's own ELF image ends and the squashfs begins, in bytes: nothing comes after the table of sections. */
static size_t image_offset(const char *self) {
    Elf64_Ehdr head;
    FILE *file = fopen(self, "rb");
    if (!file || fread(&head, sizeof head, 1, file) != 1)
        fail(self);
    fclose(file);
    return head.e_shoff + (size_t)head.e_shnum * head.e_shentsize;
}

static void path_in(char out[PATH_MAX], const char *folder, const char *path) {
    if (snprintf(out, PATH_MAX, "%s/%s", folder, path) >= PATH_MAX) {
        errno = ENAMETOOLONG;
        fail(path);
    }
}

static void unpack_file(sqfs *fs, sqfs_inode *inode, const char *path) {
    static char buffer[BUFFER];
    int out = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, inode->base.mode & 0777);
    if (out < 0)
        fail(path);
    for (sqfs_off_t done = 0; (uint64_t)done < inode->xtra.reg.file_size;) {
        sqfs_off_t size = sizeof buffer;
        errno = 0;
        if (sqfs_read_range(fs, inode, done, &size, buffer) != SQFS_OK || size <= 0)
            fail(path);
        errno = ENOSPC; /* where only a part is written */
        if (write(out, buffer, (size_t)size) != size)
            fail(path);
        done += size;
    }
    if (close(out) != 0)
        fail(path);
}

static void unpack_link(sqfs *fs, sqfs_inode *inode, const char *path) {
    char target[PATH_MAX];
    size_t size = sizeof target;
    if (sqfs_readlink(fs, inode, target, &size) != SQFS_OK)
        fail(path);
    if (symlink(target, path) != 0 && errno != EEXIST)
        fail(path);
}

/* Writes the whole image into a folder that is there. */
static void unpack(const char *self, size_t offset, const char *folder) {
    sqfs fs;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    errno = 0;
    if (sqfs_open_image(&fs, self, offset) != SQFS_OK || sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs)) != SQFS_OK)
        fail(self);
    while (sqfs_traverse_next(&walk, &error)) {
        char path[PATH_MAX];
        sqfs_inode inode;
        if (walk.dir_end)
            continue;
        path_in(path, folder, walk.path);
        if (sqfs_inode_get(&fs, &inode, sqfs_dentry_inode(&walk.entry)) != SQFS_OK)
            fail(path);
        if (S_ISDIR(inode.base.mode)) {
            if (mkdir(path, 0755) != 0 && errno != EEXIST)
                fail(path);
        } else if (S_ISLNK(inode.base.mode)) {
            unpack_link(&fs, &inode, path);
        } else if (S_ISREG(inode.base.mode)) {
            unpack_file(&fs, &inode, path);
        }
    }
    errno = 0;
    if (error != SQFS_OK)
        fail(self);
    sqfs_traverse_close(&walk);
    sqfs_destroy(&fs);
}

/* A new folder of this user's alone. */
static void temporary_folder(char out[PATH_MAX], const char *name) {
    const char *top = getenv("TMPDIR");
    if (snprintf(out, PATH_MAX, "%s/%s-XXXXXX", top && *top ? top : "/tmp", name) >= PATH_MAX || !mkdtemp(out))
        fail(out);
}

static void pass_on(int number) {
    if (program > 0)
        kill(program, number);
}

/* Starts AppRun from a folder as a process of its own, and from then on passes signals on to it. */
static void start(const char *folder, const char *self, char **arguments) {
    char path[PATH_MAX], here[PATH_MAX];
    path_in(path, folder, "AppRun");
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", arguments[0], 1);
    if (getcwd(here, sizeof here))
        setenv("OWD", here, 1);
    pid_t child = fork();
    if (child < 0)
        fail("fork");
    if (child == 0) {
        execv(path, arguments);
        fail(path);
    }
    program = child;
    for (const int *number = (const int[]){SIGINT, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2, 0}; *number; number++)
        signal(*number, pass_on);
}

/* Waits for AppRun to end and gives its exit code. */
static int wait_for_end(void) {
    int state;
    while (waitpid(program, &state, 0) < 0 && errno == EINTR)
        ;
    return WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
}

struct mount {
    struct fuse_session *session;
    char folder[PATH_MAX];
};

/* Ends this process after AppRun, also where the image cannot be unmounted and the loop would wait for ever. */
static void *end_with_program(void *argument) {
    struct mount *mount = argument;
    int code = wait_for_end();
    fuse_session_exit(mount->session); /* else libfuse complains of what comes now */
    fuse_session_unmount(mount->session);
    rmdir(mount->folder);
    _exit(code);
}

static const struct fuse_lowlevel_ops operations = {
    .lookup = sqfs_ll_op_lookup,
    .forget = sqfs_ll_op_forget,
    .getattr = sqfs_ll_op_getattr,
    .readlink = sqfs_ll_op_readlink,
    .open = sqfs_ll_op_open,
    .read = sqfs_ll_op_read,
    .release = sqfs_ll_op_release,
    .opendir = sqfs_ll_op_opendir,
    .readdir = sqfs_ll_op_readdir,
    .releasedir = sqfs_ll_op_releasedir,
    .statfs = stfs_ll_op_statfs,
};

/* Runs AppRun from a mount that lasts as long as it. Returns only where the system does not mount, with nothing done. */
static void run_mounted(const char *self, size_t offset, char **arguments) {
    static struct mount mount;
    char *words[] = {"AppImage", "-o", "ro,nodev,nosuid,fsname=AppImage,subtype=squashfuse", NULL};
    struct fuse_args options = FUSE_ARGS_INIT(3, words);
    pthread_t waiter;
    sqfs_ll *image = calloc(1, sizeof *image);
    errno = 0;
    if (!image || sqfs_open_image(&image->fs, self, offset) != SQFS_OK || sqfs_ll_init(image) != SQFS_OK)
        fail(self);
    temporary_folder(mount.folder, ".mount");
    mount.session = fuse_session_new(&options, &operations, sizeof operations, image);
    if (!mount.session || fuse_session_mount(mount.session, mount.folder) != 0) {
        rmdir(mount.folder);
        return;
    }
    start(mount.folder, self, arguments);
    if (pthread_create(&waiter, NULL, end_with_program, &mount) != 0)
        fail("pthread_create");
    fuse_session_loop(mount.session);
    pthread_join(waiter, NULL);
}

static int run_unpacked(const char *self, size_t offset, char **arguments) {
    temporary_folder(unpacked, ".appimage");
    unpack(self, offset, unpacked);
    start(unpacked, self, arguments);
    int code = wait_for_end();
    remove_unpacked();
    return code;
}

/* Whether the system lets this user mount at all; asked first, because libfuse says so in words of its own. */
static bool can_mount(void) {
    return access("/dev/fuse", R_OK | W_OK) == 0 &&
           (geteuid() == 0 || access("/bin/fusermount3", X_OK) == 0 || access("/usr/bin/fusermount3", X_OK) == 0);
}

int main(int count, char **arguments) {
    char self[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length < 0)
        fail("/proc/self/exe");
    self[length] = '\0';
    size_t offset = image_offset(self);
    const char *option = count > 1 ? arguments[1] : "", *wanted = getenv("APPIMAGE_EXTRACT_AND_RUN");
    bool unpacks = wanted && *wanted;
    if (strcmp(option, "--appimage-help") == 0)
        return fputs(usage, stdout) < 0;
    if (strcmp(option, "--appimage-offset") == 0)
        return printf("%zu\n", offset) < 0;
    if (strcmp(option, "--appimage-extract") == 0) {
        if (mkdir("squashfs-root", 0755) != 0 && errno != EEXIST)
            fail("squashfs-root");
        unpack(self, offset, "squashfs-root");
        return 0;
    }
    if (strcmp(option, "--appimage-extract-and-run") == 0) {
        unpacks = true;
        arguments[1] = arguments[0];
        arguments++;
    }
    if (!unpacks && can_mount())
        run_mounted(self, offset, arguments);
    return run_unpacked(self, offset, arguments);
}
