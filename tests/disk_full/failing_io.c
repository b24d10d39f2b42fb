/* Loaded before the C library (LD_PRELOAD): the n-th time that the program writes to a file, flushes one, renames or cuts one, that fails as on a
 * full or broken disk. FAIL_AT is n, FAIL_ON=1 lets everything after it fail, too (a disk that stays full); FAIL_COUNT names a file that is told
 * how many times there were. Terminals and pipes are left alone. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long calls;

static long number(const char* name) {
  const char* value = getenv(name);
  return value ? atol(value) : 0;
}

static int is_file(int fd) {
  struct stat st;
  return fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
}

static int fails(void) {
  long n = atomic_fetch_add(&calls, 1) + 1, at = number("FAIL_AT");
  return at > 0 && (n == at || (n > at && number("FAIL_ON")));
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define FAIL_WITH(code) return errno = (code), -1

ssize_t write(int fd, const void* bytes, size_t size) {
  if (is_file(fd) && fails()) FAIL_WITH(ENOSPC);
  return NEXT(write)(fd, bytes, size);
}
ssize_t writev(int fd, const struct iovec* parts, int n) {
  if (is_file(fd) && fails()) FAIL_WITH(ENOSPC);
  return NEXT(writev)(fd, parts, n);
}
ssize_t pwrite(int fd, const void* bytes, size_t size, off_t at) {
  if (is_file(fd) && fails()) FAIL_WITH(ENOSPC);
  return NEXT(pwrite)(fd, bytes, size, at);
}
ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t at) {
  if (is_file(fd) && fails()) FAIL_WITH(ENOSPC);
  return NEXT(pwrite64)(fd, bytes, size, at);
}
int fsync(int fd) {
  if (fails()) FAIL_WITH(EIO);
  return NEXT(fsync)(fd);
}
int fdatasync(int fd) {
  if (fails()) FAIL_WITH(EIO);
  return NEXT(fdatasync)(fd);
}
int ftruncate(int fd, off_t size) {
  if (fails()) FAIL_WITH(EIO);
  return NEXT(ftruncate)(fd, size);
}
int ftruncate64(int fd, off64_t size) {
  if (fails()) FAIL_WITH(EIO);
  return NEXT(ftruncate64)(fd, size);
}
int rename(const char* from, const char* to) {
  if (fails()) FAIL_WITH(ENOSPC);
  return NEXT(rename)(from, to);
}

__attribute__((destructor)) static void tell(void) {
  const char* where = getenv("FAIL_COUNT");
  FILE* file = where ? fopen(where, "w") : NULL;
  if (!file) return;
  long n = atomic_load(&calls);
  fprintf(file, "%ld\n", n);
  fclose(file);
}
