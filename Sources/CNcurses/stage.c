#define _GNU_SOURCE
#include "stage.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <unistd.h>

static FILE *stream;
static int memory = -1;

FILE *stage_open(void) {
  if (stream) return stream;
  int own = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0);
  if (own < 0) return stdout;
  // Without one, frames go out as they come.
  memory = memfd_create("frame", MFD_CLOEXEC);
  stream = fdopen(own, "w");
  return stream ? stream : stdout;
}

void stage_frame(void) {
  if (memory >= 0) dup3(memory, fileno(stream), O_CLOEXEC);
}

// False when the terminal takes no more: it is gone.
static bool send_all(const char *bytes, ssize_t count) {
  while (count > 0) {
    ssize_t sent = write(STDOUT_FILENO, bytes, count);
    if (sent >= 0) {
      bytes += sent;
      count -= sent;
    } else if (errno == EAGAIN) {
      // Somebody who shares the terminal has made it non-blocking.
      poll(&(struct pollfd){.fd = STDOUT_FILENO, .events = POLLOUT}, 1, -1);
    } else if (errno != EINTR) {
      return false;
    }
  }
  return true;
}

void stage_send(void) {
  if (memory < 0) return;
  dup3(STDOUT_FILENO, fileno(stream), O_CLOEXEC);
  off_t length = lseek(memory, 0, SEEK_CUR);
  char bytes[16384];
  for (off_t sent = 0; sent < length;) {
    // The file keeps the tail of a longer frame before.
    size_t left = length - sent;
    ssize_t count = pread(memory, bytes, left < sizeof bytes ? left : sizeof bytes, sent);
    if (count <= 0 || !send_all(bytes, count)) break;
    sent += count;
  }
  lseek(memory, 0, SEEK_SET);
}
