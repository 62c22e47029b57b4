/* Preloaded into a sender: stops it at the Nth call of one kind, shows it another time than it is, and
 * makes its disk read-only as a kernel does that has found an error on it.
 *
 * CLARION_TEST_STOP_AT="KIND N WHEN": KIND is sync (fsync, fdatasync) or net (what leaves by a socket);
 * N counts from 1; WHEN is before or after the call. It stops by SIGSTOP, once.
 * CLARION_TEST_CLOCK=FILE: eight bytes, by how many seconds the clock is wrong.
 * CLARION_TEST_READ_ONLY=FILE: while it exists, nothing can be written to files of its folder. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

static atomic_long calls;
static char stop_kind[16], stop_when[16];
static long stop_at;
static const int64_t *clock_is_wrong_by;
static const char *read_only;
static char folder[4096];

__attribute__((constructor)) static void begin(void) {
    const char *spec = getenv("CLARION_TEST_STOP_AT");
    if (spec) sscanf(spec, "%15s %ld %15s", stop_kind, &stop_at, stop_when);
    const char *clock_file = getenv("CLARION_TEST_CLOCK");
    int fd = clock_file ? open(clock_file, O_RDONLY) : -1;
    void *map = fd < 0 ? MAP_FAILED : mmap(NULL, 8, PROT_READ, MAP_SHARED, fd, 0);
    if (map != MAP_FAILED) clock_is_wrong_by = map;
    if (fd >= 0) close(fd);
    read_only = getenv("CLARION_TEST_READ_ONLY");
    if (read_only) {
        snprintf(folder, sizeof folder, "%s", read_only);
        *strrchr(folder, '/') = 0;
    }
}

static long counted(const char *kind) {
    return strcmp(kind, stop_kind) ? 0 : atomic_fetch_add(&calls, 1) + 1;
}

static void stop_if(const char *when, long number) {
    if (number && number == stop_at && !strcmp(when, stop_when)) kill(getpid(), SIGSTOP);
}

/* Whether a path is on the disk that is read-only just now. */
static int is_refused(const char *path) {
    if (!read_only || access(read_only, F_OK) || strncmp(path, folder, strlen(folder))) return 0;
    errno = EROFS;
    return 1;
}

static int is_refused_fd(int fd) {
    char link[64], path[4096];
    if (!read_only) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return is_refused(path);
}

#define WRAP(kind, refused, result, name, params, args)             \
    result name params {                                            \
        static result(*real) params;                                \
        if (!real) real = (result(*) params)dlsym(RTLD_NEXT, #name); \
        long number = counted(kind);                                \
        stop_if("before", number);                                  \
        if (refused) return -1;                                     \
        result done = real args;                                    \
        stop_if("after", number);                                   \
        return done;                                                \
    }

WRAP("sync", is_refused_fd(fd), int, fsync, (int fd), (fd))
WRAP("sync", is_refused_fd(fd), int, fdatasync, (int fd), (fd))
WRAP("write", is_refused_fd(fd), ssize_t, write, (int fd, const void *bytes, size_t count), (fd, bytes, count))
WRAP("write", is_refused_fd(fd), ssize_t, pwrite, (int fd, const void *bytes, size_t count, off_t at), (fd, bytes, count, at))
WRAP("write", is_refused_fd(fd), ssize_t, pwrite64, (int fd, const void *bytes, size_t count, off64_t at), (fd, bytes, count, at))
WRAP("write", is_refused_fd(fd), int, ftruncate, (int fd, off_t length), (fd, length))
WRAP("write", is_refused_fd(fd), int, ftruncate64, (int fd, off64_t length), (fd, length))
WRAP("write", is_refused(path), int, unlink, (const char *path), (path))
WRAP("net", 0, ssize_t, writev, (int fd, const struct iovec *parts, int count), (fd, parts, count))
WRAP("net", 0, ssize_t, send, (int fd, const void *bytes, size_t count, int flags), (fd, bytes, count, flags))

#define OPEN(name)                                                          \
    int name(const char *path, int flags, ...) {                            \
        static int (*real)(const char *, int, ...);                         \
        if (!real) real = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, #name); \
        __builtin_va_list rest;                                             \
        __builtin_va_start(rest, flags);                                    \
        mode_t mode = __builtin_va_arg(rest, mode_t);                       \
        __builtin_va_end(rest);                                             \
        if ((flags & (O_WRONLY | O_RDWR | O_CREAT)) && is_refused(path)) return -1; \
        return real(path, flags, mode);                                     \
    }

OPEN(open)
OPEN(open64)

int clock_gettime(clockid_t which, struct timespec *now) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    int done = real(which, now);
    if (which == CLOCK_REALTIME && clock_is_wrong_by) now->tv_sec += *clock_is_wrong_by;
    return done;
}
