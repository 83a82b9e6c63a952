#define _GNU_SOURCE
#include "errors.h"
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

static int memory = -1;
static int users = -1;

void errors_hold(void) {
  if (users >= 0 || !isatty(STDERR_FILENO)) return;
  memory = memfd_create("errors", MFD_CLOEXEC);
  if (memory < 0) return;
  users = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0);
  if (users < 0 || dup2(memory, STDERR_FILENO) < 0) errors_release();
}

void errors_release(void) {
  if (users >= 0) dup2(users, STDERR_FILENO);
  char bytes[4096];
  ssize_t count;
  for (off_t told = 0; (count = pread(memory, bytes, sizeof bytes, told)) > 0; told += count)
    if (write(STDERR_FILENO, bytes, count) < 0) break;
  if (users >= 0) close(users);
  if (memory >= 0) close(memory);
  users = memory = -1;
}
