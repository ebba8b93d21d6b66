/*
 * Loaded with LD_PRELOAD into a process that writes, this keeps a journal of what the process asked of the files below
 * one folder, in order: each write, cut, flush, creation, removal and renaming. power-loss-disk.ts reads it.
 *
 *   POWER_FOLDER   the folder
 *   POWER_JOURNAL  the file of the journal, outside of the folder
 *
 * A record is five 64-bit numbers in the machine's order (kind, offset, length of the path, length of the second path,
 * length of the data) and then path, second path and data. Paths are relative to the folder. SQLite's shared memory
 * (-shm) is no disk and is left out.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITE = 1, CUT, FLUSH, CREATE, REMOVE, RENAME, FOLDER };

#define MOST_FILES 4096
static char *path_of[MOST_FILES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static int journal = -1;

__attribute__((constructor)) static void begin(void) {
  const char *file = getenv("POWER_JOURNAL");
  folder = getenv("POWER_FOLDER");
  if (file && folder) journal = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* The path below the folder; NULL for what lies elsewhere. The folder itself is "". */
static const char *below(const char *path) {
  size_t length;
  if (journal < 0 || !path) return NULL;
  length = strlen(folder);
  if (strncmp(path, folder, length) != 0 || (path[length] != '/' && path[length] != 0)) return NULL;
  path += length;
  while (*path == '/') path++;
  length = strlen(path);
  if (length > 4 && strcmp(path + length - 4, "-shm") == 0) return NULL;
  return path;
}

static const char *known(int fd) { return fd >= 0 && fd < MOST_FILES ? path_of[fd] : NULL; }

static void put(const void *bytes, size_t length) {
  while (length > 0) {
    long done = syscall(SYS_write, journal, bytes, length);
    if (done <= 0) abort();
    bytes = (const char *)bytes + done;
    length -= (size_t)done;
  }
}

static void note(int kind, const char *path, const char *second, int64_t offset, const void *data, size_t length) {
  int64_t head[5] = {kind, offset, (int64_t)strlen(path), second ? (int64_t)strlen(second) : 0, (int64_t)length};
  put(head, sizeof head);
  put(path, (size_t)head[2]);
  if (second) put(second, (size_t)head[3]);
  if (length > 0) put(data, length);
}

#define REAL(name) \
  static __typeof__(&name) real; \
  if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

/* Runs `call` and, if it went well, `record`, with nothing in between. */
#define TOGETHER(type, call, record) \
  pthread_mutex_lock(&lock); \
  type result = (call); \
  if (result >= 0) { record; } \
  pthread_mutex_unlock(&lock); \
  return result

static void opened(int fd, const char *path, int flags, int was_there) {
  const char *name = below(path);
  if (fd < MOST_FILES) {
    free(path_of[fd]);
    path_of[fd] = name ? strdup(name) : NULL;
  }
  if (!name || *name == 0) return;
  if (!was_there) note(CREATE, name, NULL, 0, NULL, 0);
  else if (flags & O_TRUNC) note(CUT, name, NULL, 0, NULL, 0);
}

static int is_there(const char *path) { return access(path, F_OK) == 0; }

#define MODE_OF(flags) \
  mode_t mode = 0; \
  if ((flags) & O_CREAT) { \
    va_list rest; \
    va_start(rest, flags); \
    mode = va_arg(rest, mode_t); \
    va_end(rest); \
  }

int open(const char *path, int flags, ...) {
  REAL(open);
  MODE_OF(flags)
  int was_there = is_there(path);
  TOGETHER(int, real(path, flags, mode), opened(result, path, flags, was_there));
}
int open64(const char *path, int flags, ...) {
  REAL(open64);
  MODE_OF(flags)
  int was_there = is_there(path);
  TOGETHER(int, real(path, flags, mode), opened(result, path, flags, was_there));
}
int close(int fd) {
  REAL(close);
  pthread_mutex_lock(&lock);
  if (known(fd)) {
    free(path_of[fd]);
    path_of[fd] = NULL;
  }
  pthread_mutex_unlock(&lock);
  return real(fd);
}

static int64_t place(int fd, ssize_t written) {
  struct stat state;
  /* After an appending write the place is the end of the file in any case. */
  off64_t after = lseek64(fd, 0, SEEK_CUR);
  if (fcntl(fd, F_GETFL) & O_APPEND && fstat(fd, &state) == 0) after = state.st_size;
  return (int64_t)(after - written);
}

#define RECORD(at) \
  if (known(fd)) note(WRITE, known(fd), NULL, at, bytes, (size_t)result)

ssize_t write(int fd, const void *bytes, size_t length) {
  REAL(write);
  if (!known(fd)) return real(fd, bytes, length);
  TOGETHER(ssize_t, real(fd, bytes, length), RECORD(place(fd, result)));
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) {
  REAL(pwrite);
  if (!known(fd)) return real(fd, bytes, length, at);
  TOGETHER(ssize_t, real(fd, bytes, length, at), RECORD(at));
}
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) {
  REAL(pwrite64);
  if (!known(fd)) return real(fd, bytes, length, at);
  TOGETHER(ssize_t, real(fd, bytes, length, at), RECORD(at));
}

/* Other ways to change a file are not journaled: a process that takes one into the folder must not go on unseen. */
ssize_t writev(int fd, const struct iovec *parts, int count) {
  REAL(writev);
  if (known(fd)) abort();
  return real(fd, parts, count);
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) {
  REAL(pwritev64);
  if (known(fd)) abort();
  return real(fd, parts, count, at);
}
void *mmap64(void *where, size_t length, int protection, int flags, int fd, off64_t at) {
  REAL(mmap64);
  if (known(fd) && (protection & PROT_WRITE) && (flags & MAP_SHARED)) abort();
  return real(where, length, protection, flags, fd, at);
}

int ftruncate(int fd, off_t length) {
  REAL(ftruncate);
  if (!known(fd)) return real(fd, length);
  TOGETHER(int, real(fd, length), note(CUT, known(fd), NULL, length, NULL, 0));
}
int ftruncate64(int fd, off64_t length) {
  REAL(ftruncate64);
  if (!known(fd)) return real(fd, length);
  TOGETHER(int, real(fd, length), note(CUT, known(fd), NULL, length, NULL, 0));
}
int fsync(int fd) {
  REAL(fsync);
  if (!known(fd)) return real(fd);
  TOGETHER(int, real(fd), note(FLUSH, known(fd), NULL, 0, NULL, 0));
}
int fdatasync(int fd) {
  REAL(fdatasync);
  if (!known(fd)) return real(fd);
  TOGETHER(int, real(fd), note(FLUSH, known(fd), NULL, 0, NULL, 0));
}
int unlink(const char *path) {
  REAL(unlink);
  if (!below(path)) return real(path);
  TOGETHER(int, real(path), note(REMOVE, below(path), NULL, 0, NULL, 0));
}
int rename(const char *from, const char *to) {
  REAL(rename);
  if (!below(from) || !below(to)) return real(from, to);
  TOGETHER(int, real(from, to), note(RENAME, below(from), below(to), 0, NULL, 0));
}
int mkdir(const char *path, mode_t mode) {
  REAL(mkdir);
  if (!below(path)) return real(path, mode);
  TOGETHER(int, real(path, mode), note(FOLDER, below(path), NULL, 0, NULL, 0));
}
