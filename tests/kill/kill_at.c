/* Preloaded into the program under test: ends it, as a power cut would, at the Nth call of one kind.
 *
 * CLARION_TEST_KILL_AT="KIND N WHEN": KIND is sync (fsync, fdatasync), write (pwrite to a file) or
 * net (what leaves by a socket); N counts from 1; WHEN is before or after the call. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long calls;

/* Whether this call of this kind is the one, given when we are. */
static int is_it(const char *kind, const char *when, long number) {
    char wanted_kind[16], wanted_when[16];
    long wanted;
    const char *spec = getenv("CLARION_TEST_KILL_AT");
    return spec && sscanf(spec, "%15s %ld %15s", wanted_kind, &wanted, wanted_when) == 3 &&
           !strcmp(kind, wanted_kind) && !strcmp(when, wanted_when) && number == wanted;
}

static long counted(const char *kind) {
    const char *spec = getenv("CLARION_TEST_KILL_AT");
    return spec && !strncmp(spec, kind, strlen(kind)) ? atomic_fetch_add(&calls, 1) + 1 : 0;
}

static void die_if(const char *kind, const char *when, long number) {
    if (is_it(kind, when, number)) kill(getpid(), SIGKILL);
}

#define WRAP(kind, result, name, params, args)                      \
    result name params {                                            \
        static result(*real) params;                                \
        if (!real) real = (result(*) params)dlsym(RTLD_NEXT, #name); \
        long number = counted(kind);                                \
        die_if(kind, "before", number);                             \
        result done = real args;                                    \
        die_if(kind, "after", number);                              \
        return done;                                                \
    }

WRAP("sync", int, fsync, (int fd), (fd))
WRAP("sync", int, fdatasync, (int fd), (fd))
WRAP("write", ssize_t, pwrite, (int fd, const void *bytes, size_t count, off_t at), (fd, bytes, count, at))
WRAP("write", ssize_t, pwrite64, (int fd, const void *bytes, size_t count, off64_t at), (fd, bytes, count, at))
WRAP("net", ssize_t, writev, (int fd, const struct iovec *parts, int count), (fd, parts, count))
WRAP("net", ssize_t, send, (int fd, const void *bytes, size_t count, int flags), (fd, bytes, count, flags))
